"""Why the board at a port needs the studio's firmware: said once, for the bar, the pages and the command line."""

from __future__ import annotations

import logging
from dataclasses import dataclass
from enum import StrEnum

from studio.app.workshop import Workshop
from studio.board.following import Sort, is_socket, sort_of
from studio.errors import StudioError
from studio.model.board import BoardInfo, BoardKind

log = logging.getLogger(__name__)
NEED_CODE = "firmware-needed"
_SILENT = ("board-silent", "board-malformed")
_BOARDS = (Sort.PROGRAM, Sort.MICROPYTHON)


class Reason(StrEnum):
    BOOTLOADER = "bootloader"
    """It waits for a program."""
    OTHER_PROGRAM = "other-program"
    """A board that may be ours runs something that does not answer."""
    SILENT_ADDRESS = "silent-address"
    """Behind a socket nothing answers: another program, or a board that talks to somebody else already."""
    MICROPYTHON = "micropython"
    """Its files would be lost."""
    PRINTS_TEXT = "prints-text"
    """A board of ours with a sketch that prints what can be recorded; it is connected."""
    OLDER = "older"
    """Firmware of ours from before this studio; ``firmware`` names it."""


@dataclass(frozen=True, slots=True)
class FirmwareNeed:
    port: str
    reason: Reason
    firmware: str = ""


class FirmwareNeeded(StudioError):
    """For those who asked for a connection and get none."""

    def __init__(self, need: FirmwareNeed) -> None:
        what, why = SENTENCES[need.reason]
        super().__init__(
            what,
            why.format(need.firmware),
            "Install the studio's firmware: it takes about 15 seconds.",
            code=NEED_CODE,
        )
        self.need = need


SENTENCES = {
    Reason.BOOTLOADER: (
        "The board waits in its bootloader.",
        "There is no program on it, or its reset button was pressed twice.",
    ),
    Reason.OTHER_PROGRAM: (
        "The board does not run the studio's firmware.",
        "It does not answer, and it printed nothing that can be recorded: another program is on it, such as an Arduino "
        "sketch. If that prints only while the board moves, move it while it is being connected. The firmware takes "
        "its place.",
    ),
    Reason.SILENT_ADDRESS: (
        "The board at this address does not answer.",
        "It may be connected to another studio, as it talks to one at a time: disconnect it there. Or another program "
        "is on it, which prints nothing that can be recorded; the firmware takes its place.",
    ),
    Reason.PRINTS_TEXT: (
        "This board runs another sketch.",
        "What it prints as a table can be recorded; sending a model needs the studio's firmware, which takes the "
        "sketch's place.",
    ),
    Reason.MICROPYTHON: (
        "The board runs MicroPython or OpenMV.",
        "The firmware takes its place, and the files on the board are lost with it.",
    ),
    Reason.OLDER: (
        "The board's firmware is older than this studio.",
        "It is version {}. The model on the board stays.",
    ),
}
"""What is the matter, and why. ``{}`` is the firmware's version."""


def need_before_opening(port: str, workshop: Workshop) -> FirmwareNeed | None:
    """What the port's USB identity alone tells."""
    sort = None if is_socket(port) else sort_of(workshop.world, port)
    if sort == Sort.BOOTLOADER:
        return FirmwareNeed(port, Reason.BOOTLOADER)
    if sort == Sort.MICROPYTHON:
        return FirmwareNeed(port, Reason.MICROPYTHON)
    return None


def need_after_hello(
    port: str, info: BoardInfo | None, error: StudioError | None, workshop: Workshop
) -> FirmwareNeed | None:
    """``info`` is what the board said, if it did; ``error`` is why there is no connection, if there is none."""
    if info is not None and info.kind == BoardKind.SKETCH:
        return FirmwareNeed(port, Reason.PRINTS_TEXT) if _may_be_ours(port, workshop) else None
    if info is not None:
        return FirmwareNeed(port, Reason.OLDER, info.firmware) if _is_older(info, workshop) else None
    if error is None or error.code not in _SILENT:
        return None
    if is_socket(port):
        return FirmwareNeed(port, Reason.SILENT_ADDRESS)
    return FirmwareNeed(port, Reason.OTHER_PROGRAM) if _may_be_ours(port, workshop) else None


def _may_be_ours(port: str, workshop: Workshop) -> bool:
    """Of a port that is no board of ours nobody knows what stands behind it; a socket's bootloader is as silent."""
    return is_socket(port) or sort_of(workshop.world, port) in _BOARDS


def _is_older(info: BoardInfo, workshop: Workshop) -> bool:
    try:
        return workshop.why_install(info) == "older"
    except StudioError as problem:
        # A studio without its image can still talk to a board that has one.
        log.warning("%s", problem)
        return False
