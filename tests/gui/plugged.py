"""A computer with boards on its cables, for the window: they boot, are written to by the real installation through
the bootloader's model, and run the core as their firmware."""

from __future__ import annotations

import threading
from collections.abc import Callable
from dataclasses import dataclass, field, replace
from typing import Any

import numpy as np

from studio.app.workshop import Workshop
from studio.board.firmware_image import HEADER, HEADER_AT, FirmwareImage, why_install
from studio.board.installing import InstallOutcome, InstallProgress, InstallStep, install
from studio.board.virtual import VirtualBoard
from studio.errors import StudioError
from studio.link.messages import Block, Status
from studio.link.session import Session
from studio.model.board import BoardInfo, BoardKind
from studio.model.lane import LaneKind
from tests.emulator.bootloader import APPLICATION, GPREGRET_STAY
from tests.unit.board.bootable import SERIAL, Board, BoardWorld, Line, our_image, sketch, with_program

IMAGE = our_image(24 * 4096, version="1.2.0")
OLD_IMAGE = our_image(20 * 4096, version="0.9.0", seed=3)
SLOW = {
    LaneKind.FIELD: ((20,), (213, -87, 405)),
    LaneKind.CLIMATE: ((1,), (2340, 4120, 10132)),
    LaneKind.LIGHT: ((10,), (812, 300, 260, 180, 37)),
}


@dataclass
class Firmware:
    """What runs on a board after its program says that it is ours; it keeps its model over installations."""

    needs_microcode: bool = False
    other_sensors: bool = True
    reset: str = "power-up"
    board: VirtualBoard = field(default_factory=lambda: VirtualBoard(serial=SERIAL).start())


class Plugged(BoardWorld):
    """``plug`` and ``unplug`` are a person's hands; ``gate`` holds an installation at a step until it is let go."""

    def __init__(self) -> None:
        super().__init__()
        self.firmware: dict[int, Firmware] = {}
        self.gate = Gate()
        self.gains: list[int] = []

    def plug(self, program: str, **facts: Any) -> Board:
        """``program``: "ours", "old", "sketch", "micropython" or "bootloader"; it is up at once."""
        data = {"ours": IMAGE.data, "old": OLD_IMAGE.data}.get(program, sketch().data)
        board = self.add(flash=None if program == "bootloader" else with_program(data))
        if program == "micropython":
            board.product_id = 0x025A
        self.firmware[id(board)] = Firmware(**facts)
        return board

    def unplug(self, board: Board) -> None:
        self.boards.remove(board)
        board.line += 1
        self.firmware[id(board)].board.disconnect()

    def double_tap(self, board: Board) -> None:
        board.reset(double_tap=True, boot_s=0.0)

    def session(self, transport: Any) -> Any:
        if not isinstance(transport, Line):
            return Session(transport)  # the virtual board's
        board = transport.board
        if board.program != "ours" or not board.hello_works:
            return SilentSession(transport)
        transport.close()
        return PluggedSession(self, board, self.firmware[id(board)])

    def workshop(self) -> Workshop:
        return Workshop(world=self, install=self.gate.install, image=lambda: IMAGE, why_install=self._why)

    def stop(self) -> None:
        self.gate.let_go()
        for firmware in self.firmware.values():
            firmware.board.stop()

    @staticmethod
    def _why(info: BoardInfo | None) -> str | None:
        if info is not None and info.kind != BoardKind.VIRTUAL and info.firmware == "1.2.0":
            return None
        return "older" if info is not None and info.kind != BoardKind.VIRTUAL else why_install(info)


class SilentSession:
    """Another program, or the bootloader: nobody answers, and a session's patience is over at once."""

    info = None

    def __init__(self, line: Line) -> None:
        self._line = line

    def __enter__(self) -> SilentSession:
        return self

    def __exit__(self, *_: object) -> None:
        self.close()

    def hello(self) -> BoardInfo:
        raise StudioError("The board did not say what it is.", "It did not answer for 3 s.", "", code="board-silent")

    def close(self) -> None:
        self._line.close()


class PluggedSession(Session):
    """The core says that it is a virtual board and has no slow sensors; here it is a Rev2 that has."""

    def __init__(self, world: Plugged, board: Board, firmware: Firmware) -> None:
        self._world, self._plugged, self._firmware = world, board, firmware
        super().__init__(firmware.board.connect())

    def hello(self) -> BoardInfo:
        info = super().hello()
        header = self._plugged.flash.read(APPLICATION + HEADER_AT, HEADER.size)
        version = HEADER.unpack(header)[3].rstrip(b"\0").decode()
        slow = tuple((kind, rates) for kind, (rates, _) in SLOW.items()) if self._firmware.other_sensors else ()
        needs = self._firmware.needs_microcode
        self.info = replace(info, kind=BoardKind.REV2, serial=SERIAL, firmware=version, reset=self._firmware.reset,
                            cycle_hz=64_000_000, needs_microcode=needs, other_rates_hz=slow,
                            imu_rates_hz=() if needs else info.imu_rates_hz)
        return self.info

    def start_stream(self, kind: LaneKind, rate_hz: int) -> None:
        if kind not in SLOW:
            super().start_stream(kind, rate_hz)
            return
        feed = self.lanes[kind]
        feed.begin(0)
        feed.take(Block(kind, 0, rate_hz, np.array([SLOW[kind][1]], dtype=np.int16)), 0.0)

    def status(self) -> Status:
        return replace(super().status(), stack_free=9_400, ram_free=21_800, temperature_c=31.25,
                       network_cycles=1_180_000, feature_cycles=20_000)

    def send_microcode(self, data: bytes) -> None:
        assert len(data) == 8192
        self._firmware.needs_microcode = False

    def set_gain(self, half_db: int) -> None:
        self._world.gains.append(half_db)

    def enter_bootloader(self) -> None:
        self._plugged.reset(gpregret=GPREGRET_STAY)
        self._world.asked += 1


class Gate:
    """Holds the flash thread where a test, or a photographer, wants to look."""

    def __init__(self) -> None:
        self._at: tuple[InstallStep, int] | None = None
        self._reached, self._open = threading.Event(), threading.Event()
        self.calls = 0

    def hold_at(self, step: InstallStep, done: int = 0) -> None:
        self._at = (step, done)
        self._reached.clear()
        self._open.clear()

    @property
    def is_reached(self) -> bool:
        return self._reached.is_set()

    def let_go(self) -> None:
        self._at = None
        self._open.set()

    def install(self, port: str, image: FirmwareImage, *, progress: Callable[[InstallProgress], None],
                cancel: Callable[[], bool], world: Any) -> InstallOutcome:
        self.calls += 1

        def told(now: InstallProgress) -> None:
            progress(now)
            if self._at == (now.step, now.done):
                self._at = None
                self._reached.set()
                while not self._open.wait(0.01) and not cancel():
                    pass

        return install(port, image, progress=told, cancel=cancel, world=world)
