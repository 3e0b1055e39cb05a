"""What a board says of itself."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from studio.model.lane import LaneKind

BUTTON_PINS = {f"D{n}": n for n in range(3, 13)} | {f"A{n}": 14 + n for n in (0, 1, 2, 3, 6, 7)}
"""The header's pins that are buttons when they are connected to ground, by the names that are printed on the board, and
their Arduino numbers (firmware/PROTOCOL.md)."""


def pin_name(pin: int) -> str:
    """As it is printed on the board: 3 -> "D3", 14 -> "A0"."""
    return f"D{pin}" if pin < 14 else f"A{pin - 14}"


class BoardKind(StrEnum):
    REV1 = "Nano 33 BLE Sense"
    REV2 = "Nano 33 BLE Sense Rev2"
    VIRTUAL = "Virtual board"
    SKETCH = "Board with its own sketch"
    """It prints a table as text; nothing can be asked of it."""
    UNKNOWN = "Unknown board"


@dataclass(frozen=True, slots=True)
class PackageInfo:
    """The active package of a board: ``crc`` is the CRC-32 of its bytes."""

    name: str
    labels: tuple[str, ...]
    size_bytes: int
    crc: int


@dataclass(frozen=True, slots=True)
class BoardInfo:
    """The answer to hello. ``reset`` says why the board started last; ``cycle_hz`` is what it counts cycles in.

    ``other_rates_hz`` has the lanes that are looked at and not recorded, where the board has them.
    ``needs_microcode``: its motion sensor gives nothing before it is sent (``Session.send_microcode``).
    """

    kind: BoardKind
    serial: str
    firmware: str
    protocol: int
    imu_rates_hz: tuple[int, ...]
    mic_rates_hz: tuple[int, ...]
    slot_bytes: int
    arena_bytes: int
    package: PackageInfo | None
    reset: str = ""
    cycle_hz: int = 0
    needs_microcode: bool = False
    other_rates_hz: tuple[tuple[LaneKind, tuple[int, ...]], ...] = ()

    def rates_hz(self, kind: LaneKind) -> tuple[int, ...]:
        """The rates a lane can stream at; none where the board has no such sensor."""
        recorded = {LaneKind.IMU: self.imu_rates_hz, LaneKind.MIC: self.mic_rates_hz}
        return recorded[kind] if kind in recorded else dict(self.other_rates_hz).get(kind, ())


@dataclass(frozen=True, slots=True)
class PortInfo:
    """A place a board can be reached at: ``port`` is what --port takes."""

    port: str
    kind: BoardKind
    description: str
    serial: str = ""
    state: str = "ready"
