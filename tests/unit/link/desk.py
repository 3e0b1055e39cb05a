"""A board on the desk with a person's hand on its clock: requests in, answers out, nothing in between."""

from __future__ import annotations

import struct

from studio.core.codec import FrameDecoder, crc32, encode_frame
from studio.core.device import Device
from studio.link.messages import CHUNK, Answer, Message, Reader, Request, pack, unpack, unpack_package

STEP_US = 20_000


class Desk:
    """Time passes only in ``run_for`` and while a request is at work."""

    def __init__(self, device: Device | None = None) -> None:
        self.device = device or Device()
        self.now_us = 0
        self.events: list[Message] = []
        self._decoder = FrameDecoder()
        self._tag = 0

    def run_for(self, seconds: float) -> None:
        end = self.now_us + round(seconds * 1e6)
        while self.now_us < end and not self.device.is_dead:
            self.now_us = max(self.device.run(min(end, self.now_us + STEP_US)), self.now_us + STEP_US)
            self._collect()

    def request(self, kind: int, fields: bytes = b"", *, tag: int | None = None) -> Answer | None:
        """The answer, or None when the board died over it."""
        self._tag += 1
        self.feed(encode_frame(pack(kind, self._tag if tag is None else tag, fields)))  # type: ignore[arg-type]
        for _ in range(200):
            self.now_us = self.device.run(self.now_us)
            for answer in self._collect():
                if answer.tag == (self._tag if tag is None else tag):
                    return answer
            if self.device.is_dead:
                return None
        return None

    def feed(self, data: bytes) -> None:
        while data:
            data = data[self.device.feed(data) :]
            self.now_us = self.device.run(self.now_us)

    def send(self, data: bytes, *, dies: bool = False) -> Answer | None:
        """A whole package; every step must be accepted, unless the board is to die over one."""
        whole = struct.pack("<II", len(data), crc32(data))
        steps = [(Request.PACKAGE_BEGIN, whole)]
        for offset in range(0, len(data), CHUNK):
            steps.append((Request.PACKAGE_WRITE, struct.pack("<I", offset) + data[offset : offset + CHUNK]))
        answer = None
        for kind, fields in [*steps, (Request.PACKAGE_COMMIT, whole)]:
            answer = self.request(kind, fields)
            if answer is None:
                assert dies, f"no answer to {kind.name}"
                assert self.device.is_dead
                return None
            assert answer.status == 0, f"{kind.name} was refused with {answer.status}"
        return answer

    def package_name(self) -> str | None:
        """The active package's, as package info tells it."""
        answer = self.request(Request.PACKAGE_INFO)
        assert answer is not None
        package, _ = unpack_package(Reader(answer.fields[8:]))
        return package.name if package else None

    def _collect(self) -> list[Answer]:
        messages = [unpack(payload) for payload in self._decoder.push(self.device.take())]
        self.events += [m for m in messages if m is not None and not isinstance(m, Answer)]
        return [m for m in messages if isinstance(m, Answer)]
