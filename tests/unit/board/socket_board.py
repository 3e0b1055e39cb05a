"""A board behind a TCP port: its bootloader, and after it the core as the firmware that was installed."""

from __future__ import annotations

import contextlib
import socket
import threading

from studio.board.firmware_image import HEADER, HEADER_AT, MAGIC
from studio.core.codec import FrameDecoder, encode_frame
from studio.core.device import Device
from studio.link.messages import ANSWER, Request
from tests.emulator.bootloader import APPLICATION, GPREGRET_STAY, BootloaderModel, MemoryFlash
from tests.unit.board.bootable import SERIAL

KIND_AT = 10
"""Of an answer to hello: after its head (4), status (4) and protocol (2)."""
REV2 = 2


class SocketBoard:
    """When it resets, the connection ends, as a serial port goes away; the next one meets what runs then."""

    def __init__(self, flash: MemoryFlash) -> None:
        self.flash = flash
        self.model = BootloaderModel(flash)
        self.resets = 0
        self._firmware: Device | None = None
        self._listener = socket.create_server(("127.0.0.1", 0))
        self.port = f"socket://127.0.0.1:{self._listener.getsockname()[1]}"
        self._stop = False
        self._boot(0)
        self._thread = threading.Thread(target=self._serve, daemon=True)
        self._thread.start()

    def close(self) -> None:
        self._stop = True
        with contextlib.suppress(OSError):
            socket.create_connection(self._listener.getsockname()[:2]).close()
        self._thread.join(60)
        self._listener.close()

    @property
    def runs_firmware(self) -> bool:
        return self._firmware is not None

    def _boot(self, gpregret: int) -> None:
        self.resets += 1
        self._firmware = None
        self._runs_sketch = False
        header = self.flash.read(APPLICATION + HEADER_AT, HEADER.size)
        if self.model.decide(gpregret=gpregret) == "application":
            self._runs_sketch = not header.startswith(MAGIC)
            if not self._runs_sketch:
                version = HEADER.unpack(header)[3].rstrip(b"\0").decode()
                self._firmware = Device(serial=SERIAL, firmware=version)

    def _serve(self) -> None:
        while not self._stop:
            connection, _ = self._listener.accept()
            decoder = FrameDecoder()
            with connection, contextlib.suppress(OSError):
                while data := connection.recv(1 << 16):
                    resets = self.resets
                    for packet in self._live(data, decoder):
                        connection.sendall(packet)
                    if self.resets != resets:
                        break

    def _live(self, data: bytes, decoder: FrameDecoder) -> list[bytes]:
        if self._runs_sketch:
            return [b"0.1,0.2,0.3\r\n"]
        if self._firmware is None:
            packets = self.model.feed(data)
            if self.model.reset_requested:
                self._boot(0)
            return packets
        for payload in decoder.push(data):
            if payload[0] == Request.BOOTLOADER:
                self._boot(GPREGRET_STAY)
                return [encode_frame(bytes([payload[0] | ANSWER]) + payload[1:4] + bytes(4))]
            self._firmware.feed(encode_frame(payload))
        self._firmware.run(0)
        return [encode_frame(_as_rev2(payload)) for payload in FrameDecoder().push(self._firmware.take())]


def _as_rev2(payload: bytes) -> bytes:
    """The core here says that it is a virtual board."""
    if payload[0] != Request.HELLO | ANSWER:
        return payload
    return payload[:KIND_AT] + bytes([REV2]) + payload[KIND_AT + 1 :]
