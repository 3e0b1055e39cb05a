"""What a board says of itself."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum


class BoardKind(StrEnum):
    REV1 = "Nano 33 BLE Sense"
    REV2 = "Nano 33 BLE Sense Rev2"
    VIRTUAL = "Virtual board"
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
    """The answer to hello. ``reset`` says why the board started last; ``cycle_hz`` is what it counts cycles in."""

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


@dataclass(frozen=True, slots=True)
class PortInfo:
    """A place a board can be reached at: ``port`` is what --port takes."""

    port: str
    kind: BoardKind
    description: str
    serial: str = ""
    state: str = "ready"
