"""A world with boards that boot: ports come and go, programs start, and the line between may be as bad as it likes."""

from __future__ import annotations

import struct
import zlib
from collections import deque
from collections.abc import Callable
from dataclasses import dataclass
from typing import Literal

import numpy as np

from studio.board.firmware_image import HEADER, HEADER_AT, MAGIC, PAGE_BYTES, FirmwareImage, read_image
from studio.errors import StudioError
from studio.link.serial_port import SerialPort
from studio.link.transport import gone
from studio.model.board import BoardInfo, BoardKind
from tests.emulator.bootloader import (
    APPLICATION,
    GPREGRET_STAY,
    BootloaderModel,
    MemoryFlash,
    SentByHost,
    Variant,
    factory_flash,
)

BOOT_S = 0.8
"""Half a second in the bootloader, and enumeration."""
SERIAL = "0000000000000000C0FFEE0123456789"


def our_image(size: int = 2 * PAGE_BYTES + 400, *, version: str = "1.0.0", seed: int = 1) -> FirmwareImage:
    """An image with our header and a right checksum; it says nothing but that."""
    body = bytearray(_random(size, seed))
    struct.pack_into("<II", body, 0, 0x20004000, APPLICATION + PAGE_BYTES + 1)
    HEADER.pack_into(body, HEADER_AT, MAGIC, 1, size, version.encode(), 1)
    body[-4:] = struct.pack("<I", zlib.crc32(body[:-4]))
    return read_image(bytes(body))


def sketch(size: int = PAGE_BYTES + 500, *, seed: int = 2) -> FirmwareImage:
    """Somebody's program."""
    return read_image(struct.pack("<II", 0x20040000, APPLICATION + 9) + _random(size - 8, seed))


def _random(size: int, seed: int) -> bytes:
    return np.random.default_rng(seed).integers(0, 256, size, np.uint8).tobytes()


def with_program(data: bytes, variant: Variant = "A", *, offset: int = 0) -> MemoryFlash:
    """A board's flash with a program at 0x10000 + ``offset``."""
    flash = bytearray(factory_flash(variant))
    flash[APPLICATION + offset : APPLICATION + offset + len(data)] = data
    return MemoryFlash(bytes(flash))


class Clock:
    def __init__(self) -> None:
        self.now_s = 0.0

    def now(self) -> float:
        return self.now_s


@dataclass
class Noise:
    """One fault at one byte of the dialogue, both directions counted together. ``seconds``: how long a delay lasts."""

    position: int
    kind: Literal["drop", "damage", "repeat", "delay"]
    mask: int = 0x01
    seconds: float = 3.0
    carried: int = 0
    late_until_s: tuple[float, float] = (0.0, 0.0)

    def carry(self, data: bytes, direction: int, now_s: float) -> list[tuple[float, bytes]]:
        """Pieces with the times at which they arrive."""
        at, self.carried = self.position - self.carried, self.carried + len(data)
        due = max(now_s, self.late_until_s[direction])
        if not 0 <= at < len(data):
            return [(due, data)]
        before, byte, after = data[:at], data[at : at + 1], data[at + 1 :]
        if self.kind == "delay":
            late = now_s + self.seconds
            self.late_until_s = (late, self.late_until_s[1]) if direction == 0 else (self.late_until_s[0], late)
            return [(due, before), (late, byte + after)]
        hit = {"drop": b"", "damage": bytes([byte[0] ^ self.mask]), "repeat": byte * 2}[self.kind]
        return [(due, before + hit + after)]


class Board:
    """A board at a port. ``program`` is "" while it boots, then "ours", "sketch", "bootloader" or "crashed"."""

    def __init__(
        self,
        world: BoardWorld,
        *,
        flash: MemoryFlash | None = None,
        variant: Variant = "A",
        device: str = "/dev/ttyACM0",
        bootloader_device: str = "/dev/ttyACM1",
        serial: str = SERIAL,
        location: str = "1-2:1.0",
        in_bootloader: bool = False,
    ) -> None:
        self.world = world
        self.flash = flash or MemoryFlash(factory_flash(variant))
        self.model = BootloaderModel(self.flash, variant)
        self.devices = {"bootloader": bootloader_device}
        self.device = device
        self.serial, self.location = serial, location
        self.product_id = 0x805A
        """Of a sketch: MicroPython has another."""
        self.heeds_touch = True
        self.sketch_has_port = True
        self.hello_works = True
        self.bootloader_serial = serial
        self.program = ""
        self.line = 0
        """Changes with each reset: what was open then is gone."""
        self._due_s = 0.0
        self.reset(double_tap=in_bootloader, boot_s=0.0)

    def reset(self, *, double_tap: bool = False, gpregret: int = 0, boot_s: float = BOOT_S) -> None:
        self.line += 1
        self._due_s = self.world.clock.now_s + boot_s
        decision = self.model.decide(double_tap, gpregret)
        if decision == "stay":
            self.program = "bootloader"
        elif decision == "softdevice":
            self.program = "crashed"
        else:
            self.program = self._started()
            if self.program == "refused":  # its own start-up asks for the bootloader
                self._due_s += BOOT_S
                self.model.decide(gpregret=GPREGRET_STAY)
                self.program = "bootloader"

    def _started(self) -> str:
        """What the flash has: our image checks itself, as its start-up does."""
        header = self.flash.read(APPLICATION + HEADER_AT, HEADER.size)
        if not header.startswith(MAGIC):
            return "sketch"
        size = HEADER.unpack(header)[2]
        data = self.flash.read(APPLICATION, size)
        return "ours" if zlib.crc32(data[:-4]) == int.from_bytes(data[-4:], "little") else "refused"

    @property
    def is_up(self) -> bool:
        return self.world.clock.now_s >= self._due_s and not self.model.reset_requested

    def row(self) -> SerialPort | None:
        if not self.is_up or self.program == "crashed" or (self.program == "sketch" and not self.sketch_has_port):
            return None
        if self.program == "bootloader":
            return SerialPort(self.devices["bootloader"], 0x2341, 0x005A, self.bootloader_serial, "Nano", self.location)
        product = self.product_id if self.program == "sketch" else 0x805A
        return SerialPort(self.device, 0x2341, product, self.serial, "Nano", self.location)


class Line:
    """An open port of a board: a transport whose time is the world's."""

    def __init__(self, board: Board) -> None:
        self.board = board
        self._world = board.world
        self._line = board.line
        self._closed = False
        self._out: deque[tuple[float, bytes]] = deque()
        self._in: deque[tuple[float, bytes]] = deque()

    def write(self, data: bytes) -> None:
        self._require()
        self._world.watch.look(data)
        self._out += self._world.carry(data, 0)
        self._pump()

    def read(self, timeout_s: float) -> bytes:
        self._require()
        clock = self._world.clock
        deadline = clock.now_s + timeout_s
        while True:
            self._pump()
            got = b""
            while self._in and self._in[0][0] <= clock.now_s:
                got += self._in.popleft()[1]
            if got:
                return got
            next_s = min([due for due, _ in (*self._in, *self._out) if due > clock.now_s], default=deadline)
            if next_s >= deadline:
                clock.now_s = deadline
                self._require()
                return b""
            clock.now_s = next_s

    def close(self) -> None:
        self._world.closed += not self._closed
        self._closed = True

    def _require(self) -> None:
        assert not self._closed
        if self.board.line != self._line:
            raise gone("The device was disconnected.")

    def _pump(self) -> None:
        """What is due goes to the board, and what it answers is fetched, as a system does with an open port."""
        model, clock = self.board.model, self._world.clock
        if self.board.program != "bootloader":
            self._out.clear()
            return
        self._fetch(clock.now_s)
        while self._out and self._out[0][0] <= clock.now_s:
            busy_us = model.busy_us
            model.receive(self._out.popleft()[1])
            self._fetch(clock.now_s + (model.busy_us - busy_us) / 1e6)
            if model.reset_requested:
                self.board.reset()
                return

    def _fetch(self, ready_s: float) -> None:
        packet = self.board.model.collect()
        if packet:
            self._in += [(max(due, ready_s), part) for due, part in self._world.carry(packet, 1)]


class BoardSession:
    """What ``World.session`` gives: as little of a session as an installation uses."""

    def __init__(self, world: BoardWorld, line: Line) -> None:
        self.info: BoardInfo | None = None
        self._world, self._line = world, line

    def __enter__(self) -> BoardSession:
        return self

    def __exit__(self, *_: object) -> None:
        self._line.close()

    def hello(self) -> BoardInfo:
        board = self._line.board
        if board.line != self._line._line:
            raise gone("The device was disconnected.")
        if board.program != "ours" or not board.hello_works:
            self._world.sleep(3.0)
            raise StudioError("The board did not say what it is.", "", "", code="board-silent")
        version = HEADER.unpack(board.flash.read(APPLICATION + HEADER_AT, HEADER.size))[3].rstrip(b"\0").decode()
        self.info = board_info(version)
        return self.info

    def enter_bootloader(self) -> None:
        self._world.asked += 1
        self._line.board.reset(gpregret=GPREGRET_STAY)


def board_info(version: str, *, kind: BoardKind = BoardKind.REV2, protocol: int = 1) -> BoardInfo:
    names = {"imu_rates_hz": (), "mic_rates_hz": (), "rates_hz": {}, "slot_bytes": 0, "arena_bytes": 0, "package": None}
    known = {name: value for name, value in names.items() if name in BoardInfo.__dataclass_fields__}
    return BoardInfo(kind=kind, serial=SERIAL, firmware=version, protocol=protocol, **known)  # type: ignore[arg-type]


class BoardWorld:
    """All boards, the clock, and what stands between them and the studio."""

    def __init__(self) -> None:
        self.clock = Clock()
        self.watch = SentByHost()
        self.boards: list[Board] = []
        self.others: list[SerialPort] = []
        self.noise: Noise | None = None
        self.refusals: deque[StudioError] = deque()
        """What the next attempts to open a port meet."""
        self.refuse_always: StudioError | None = None
        self.programs: list[str] = []
        self.modem_manager = False
        self.opened = self.closed = self.touched = self.asked = 0
        self.on_sleep: Callable[[], None] = lambda: None

    def add(self, **facts: object) -> Board:
        board = Board(self, **facts)  # type: ignore[arg-type]
        self.boards.append(board)
        return board

    def carry(self, data: bytes, direction: int) -> list[tuple[float, bytes]]:
        if self.noise is None:
            return [(self.clock.now_s, data)]
        return self.noise.carry(data, direction, self.clock.now_s)

    # -- World

    def list_ports(self) -> list[SerialPort]:
        return [row for row in (board.row() for board in self.boards) if row] + self.others

    def open(self, port: str) -> Line:
        if self.refuse_always or self.refusals:
            raise self.refuse_always or self.refusals.popleft()
        line = Line(self._at(port))
        self.opened += 1
        return line

    def session(self, transport: Line) -> BoardSession:
        return BoardSession(self, transport)

    def touch(self, device: str) -> None:
        self.touched += 1
        board = self._at(device)
        if board.heeds_touch:
            board.reset(gpregret=GPREGRET_STAY)

    def sleep(self, seconds: float) -> None:
        self.clock.now_s += seconds
        self.on_sleep()

    def now(self) -> float:
        return self.clock.now_s

    def holders(self, device: str) -> list[str]:
        return self.programs

    def has_modem_manager(self) -> bool:
        return self.modem_manager

    def _at(self, port: str) -> Board:
        for board in self.boards:
            row = board.row()
            if port.startswith("socket://") and board.device == port and board.is_up:
                return board
            if row and row.device == port:
                return board
        code = "socket-refused" if port.startswith("socket://") else "port-missing"
        raise StudioError(f"There is no port {port}.", "", "Plug the board in.", code=code)
