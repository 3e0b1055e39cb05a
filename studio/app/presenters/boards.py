"""Boards for a person: the rows of the list, what is the matter with one, and how it is."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from studio.app.firmware_need import SENTENCES, FirmwareNeed, Reason
from studio.link.messages import Status
from studio.model.board import BoardInfo, BoardKind, PortInfo
from studio.model.lane import LaneKind

if TYPE_CHECKING:
    from studio.app.studio import Studio

_SHORT = {
    Reason.BOOTLOADER: "Board without firmware",
    Reason.OTHER_PROGRAM: "Board with another program",
    Reason.SILENT_ADDRESS: "Board that does not answer",
    Reason.PRINTS_TEXT: "Board with its own sketch",
    Reason.MICROPYTHON: "Board with MicroPython",
    Reason.OLDER: "Board with old firmware",
}
_NOTES = {
    "bootloader": "waits in its bootloader: choose it to install the firmware",
    "wrong": "another board: what it prints can be recorded, the studio's firmware does not run on it",
    "other": "other serial device: what it prints can be recorded",
}


STARTS = {
    "power-up": "it was switched on",
    "reset button": "the reset button",
    "watchdog": "the watchdog, as it hung",
    "restarted by software": "restarted by its program",
    "woken up": "it was woken up",
}
"""What the firmware says of its last start, in words that can be translated. A fault keeps the firmware's own: they are
for whoever repairs it."""


@dataclass(frozen=True, slots=True)
class BoardRow:
    """A place in the list of boards."""

    port: str
    words: str
    note: str


def board_rows(ports: list[PortInfo]) -> list[BoardRow]:
    return [_row(port) for port in ports]


def _row(port: PortInfo) -> BoardRow:
    # pyserial says "n/a" of a port that does not tell what it is.
    words, _, more = ("Serial port" if port.description in ("", "n/a") else port.description).partition(": ")
    words = words.removesuffix(", waiting in its bootloader")
    is_wrong = "Nano 33 IoT" in words
    note = _NOTES["wrong"] if is_wrong else _NOTES.get(port.state, more)
    if "MicroPython" in words:
        note = "the studio's firmware would take its place"
    if port.state == "foreign" and not note:
        note = _NOTES["other"]
    return BoardRow(port.port, words, note)


def need_words(need: FirmwareNeed) -> tuple[str, str, str]:
    """A few words for the bar; what is the matter; why."""
    what, why = SENTENCES[need.reason]
    return _SHORT[need.reason], what, why.format(need.firmware)


def install_words(need: FirmwareNeed) -> str:
    """What the button that helps is called."""
    return "Update the firmware" if need.reason == Reason.OLDER else "Install the firmware"


@dataclass(frozen=True, slots=True)
class Detail:
    title: str
    value: str
    tip: str = ""
    is_bad: bool = False


def board_details(studio: Studio) -> tuple[Detail, ...]:
    """What the board says of itself and how it is; empty without a real board."""
    info = studio.bench.info
    if info is None or info.kind == BoardKind.VIRTUAL:
        return ()
    if info.kind == BoardKind.SKETCH:
        return (Detail("Firmware", "another sketch", "It prints text, which can be recorded"),)
    rows = [_firmware(info, studio.bench.need), *_reset(info)]
    status = studio.health.status
    return tuple(rows if status is None else [*rows, *_health(info, status)])


def _firmware(info: BoardInfo, need: FirmwareNeed | None) -> Detail:
    return Detail("Firmware", f"{info.firmware!s}, older than the studio's" if need else info.firmware,
                  f"Serial number {info.serial}")  # fmt: skip


def _reset(info: BoardInfo) -> list[Detail]:
    if not info.reset:
        return []
    tip = "Why the board started last, as it says itself"
    return [Detail("Last start", STARTS.get(info.reset, info.reset), tip, is_bad="fault" in info.reset.lower())]


def _health(info: BoardInfo, status: Status) -> list[Detail]:
    rows = []
    cycles = status.network_cycles + status.feature_cycles
    if cycles and info.cycle_hz:
        rows.append(Detail("A window takes", f"{1000 * cycles / info.cycle_hz:.1f} ms",
                           f"Network {status.network_cycles:,} and features {status.feature_cycles:,} cycles, "
                           f"{info.cycle_hz / 1e6:.0f} million a second"))  # fmt: skip
    if status.temperature_c is not None:
        rows.append(Detail("Chip", f"{status.temperature_c:.0f} °C", "The processor's own temperature"))
    if status.stack_free is not None:
        rows.append(Detail("Stack free", _kb(status.stack_free), "What the program's stack never used since the start"))
    if status.ram_free is not None:
        rows.append(Detail("RAM free", _kb(status.ram_free)))
    dropped = sum(status.dropped.get(kind, 0) for kind in LaneKind)
    rows.append(Detail("Dropped", f"{dropped:,} samples" if dropped else "nothing",
                       "Samples that the board could not send in time", is_bad=dropped > 0))  # fmt: skip
    return rows


def _kb(size_bytes: int) -> str:
    return f"{size_bytes} B" if size_bytes < 1024 else f"{size_bytes / 1024:.1f} KB"
