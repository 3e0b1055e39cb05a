"""A host program that talks to an emulated board in virtual time: the same run twice gives the same bytes."""

from __future__ import annotations

import struct
from itertools import pairwise

import numpy as np
from numpy.typing import NDArray

from studio.core.codec import FrameDecoder, crc32, encode_frame
from studio.link import messages
from studio.link.messages import CHUNK, LANES, Answer, Block, Request
from studio.model.board import BoardInfo
from studio.model.lane import LaneKind
from tests.emulator.board import Nano33BleSense
from tests.emulator.cdc_host import CdcPort

STEP_S = 0.002


class BoardClient:
    """``blocks`` has all that was streamed, in the order of its arrival; ``others`` all other events."""

    def __init__(self, board: Nano33BleSense) -> None:
        self.board = board
        self.port = CdcPort(board.host)
        self._tag = 0
        self._forget()

    def _forget(self) -> None:
        self.port.read()
        self.blocks: dict[LaneKind, list[Block]] = {kind: [] for kind in LaneKind}
        self.others: list[object] = []
        self._decoder = FrameDecoder()
        self._answers: dict[int, Answer] = {}

    def connect(self, limit_s: float = 3.0) -> BoardInfo:
        """Gives the board power and the cable, waits for its port, and asks who it is. Also after a reset: what came
        before it is forgotten."""
        self._forget()
        if self.board.state == "off":
            self.board.power_on()
        self.board.plug()
        assert self.board.run_until(lambda: self.port.is_there, limit_s, look_every_s=0.005), "the board did not come"
        return self.hello()

    def run(self, seconds: float) -> None:
        """Time goes on, and what arrives is read."""
        end = self.board.timeline.now_us + seconds * 1e6
        while (left := end - self.board.timeline.now_us) > 0:
            self.board.run(min(STEP_S * 5, left / 1e6 + 1e-6))
            self._read()

    def request(self, kind: Request, fields: bytes = b"", *, limit_s: float = 3.0) -> Answer:
        self._tag += 1
        self.port.write(encode_frame(messages.pack(kind, self._tag, fields)))
        for _ in range(round(limit_s / STEP_S)):
            self.board.run(STEP_S)
            self._read()
            if self._tag in self._answers:
                return self._answers.pop(self._tag)
        raise AssertionError(f"no answer to {kind.name} within {limit_s} s")

    def hello(self) -> BoardInfo:
        return messages.unpack_hello(self.request(Request.HELLO).fields)

    def stream(self, kind: LaneKind, rate_hz: int) -> Answer:
        """0: off."""
        return self.request(Request.STREAM, struct.pack("<BBH", LANES.index(kind), rate_hz > 0, rate_hz))

    def send(self, package: bytes, *, crc: int | None = None) -> Answer:
        """A whole package, one chunk after the other: the first refusal, or the commit's answer. ``crc`` is its own,
        unless another one is told."""
        whole = struct.pack("<II", len(package), crc32(package) if crc is None else crc)
        steps = [(Request.PACKAGE_BEGIN, whole)]
        for offset in range(0, len(package), CHUNK):
            steps.append((Request.PACKAGE_WRITE, struct.pack("<I", offset) + package[offset : offset + CHUNK]))
        for kind, fields in steps:
            answer = self.request(kind, fields, limit_s=10.0)
            if answer.status < 0:
                return answer
        return self.request(Request.PACKAGE_COMMIT, whole, limit_s=20.0)

    def send_microcode(self, data: bytes) -> Answer:
        for offset in range(0, len(data), CHUNK):
            fields = struct.pack("<I", offset) + data[offset : offset + CHUNK]
            assert self.request(Request.MICROCODE_WRITE, fields).status == 0
        return self.request(Request.MICROCODE_DONE, struct.pack("<II", len(data), crc32(data)))

    def samples(self, kind: LaneKind) -> tuple[int, NDArray[np.int16], int]:
        """The index of the first sample, all rows one behind the other, and how many are missing in between."""
        blocks = self.blocks[kind]
        missing = 0
        for before, after in pairwise(blocks):
            missing += after.first - before.first - len(before.samples)
        return blocks[0].first, np.concatenate([block.samples for block in blocks]), missing

    def _read(self) -> None:
        for payload in self._decoder.push(self.port.read()):
            message = messages.unpack(payload)
            if isinstance(message, Answer):
                self._answers[message.tag] = message
            elif isinstance(message, Block):
                self.blocks[message.kind].append(message)
            elif message is not None:
                self.others.append(message)
