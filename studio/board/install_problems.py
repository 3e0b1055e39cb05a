"""Every way an installation can stop: at which step, and the sentences for it."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from studio.errors import StudioError


class InstallStep(StrEnum):
    """In their order. A board that already waits in its bootloader needs no TOUCH and no FOLLOW."""

    FIND = "find"
    TOUCH = "touch"
    FOLLOW = "follow"
    HANDSHAKE = "handshake"
    WRITE = "write"
    START = "start"
    HELLO = "hello"


@dataclass(frozen=True, slots=True)
class _Row:
    """``what`` and ``remedy`` of a StudioError, for those that are made here; else its maker has the sentences."""

    code: str
    step: InstallStep
    what: str = ""
    remedy: str = ""


DOUBLE_TAP = "Press the board's reset button twice, quickly: its light then fades in and out. Then install again."
_GOES_ON = "Nothing is broken: the board waits in its bootloader, and installing again goes on where this stopped."

_ROWS = (
    _Row("image-bad", InstallStep.FIND),
    _Row("image-unreadable", InstallStep.FIND),
    _Row("bundled-image-missing", InstallStep.FIND),
    _Row("bundled-image-bad", InstallStep.FIND),
    _Row(
        "cable-charge-only",
        InstallStep.FIND,
        "No board was found.",
        "Plug it in, with a cable that carries data: one that only charges shows no port. If the board's light is on "
        "and it still does not appear, press its reset button twice, quickly.",
    ),
    _Row(
        "port-several",
        InstallStep.FIND,
        "There is more than one board.",
        "Name the one that is meant with --port, or unplug the others.",
    ),
    _Row(
        "wrong-board",
        InstallStep.FIND,
        "This firmware is not for the board at {0}.",
        "Choose an Arduino Nano 33 BLE Sense (or its Rev2).",
    ),
    _Row("port-missing", InstallStep.FIND),
    _Row("port-address", InstallStep.FIND),
    _Row("socket-refused", InstallStep.FIND),
    _Row("port-permission", InstallStep.FIND),
    _Row("port-open", InstallStep.FIND),
    _Row(
        "port-busy",
        InstallStep.FIND,
        "{0} is in use.",
        "Close it there (a serial monitor, another studio), then try again.",
    ),
    _Row(
        "modem-manager",
        InstallStep.FIND,
        "{0} is held by ModemManager.",
        "Wait some seconds and try again. So that it never happens again, let the studio install its udev rule.",
    ),
    _Row(
        "bootloader-not-found",
        InstallStep.FOLLOW,
        "The board did not go to its bootloader.",
        DOUBLE_TAP,
    ),
    _Row(
        "port-vanished",
        InstallStep.FOLLOW,
        "The board went away.",
        f"Check the cable and plug the board in again. {DOUBLE_TAP}",
    ),
    _Row(
        "bootloader-silent",
        InstallStep.HANDSHAKE,
        "The board's bootloader does not answer.",
        f"Unplug the board and plug it in again. {DOUBLE_TAP}",
    ),
    _Row(
        "bootloader-foreign",
        InstallStep.HANDSHAKE,
        "The board has a bootloader that this studio does not know.",
        "Put Arduino's bootloader on the board: in the Arduino IDE, Tools > Burn Bootloader.",
    ),
    _Row(
        "install-write",
        InstallStep.WRITE,
        "The board's bootloader stopped answering while it was written to.",
        f"{DOUBLE_TAP} {_GOES_ON}",
    ),
    _Row(
        "install-verify",
        InstallStep.WRITE,
        "What was written to the board is not what stands there.",
        f"Try another cable or port and install again. {_GOES_ON} If it happens every time, the flash is worn out.",
    ),
    _Row(
        "install-window",
        InstallStep.WRITE,
        "An address outside of the program's part of the flash was not sent to the board.",
        "This is a mistake in the studio. The board is unharmed.",
    ),
    _Row(
        "firmware-refused",
        InstallStep.START,
        "The board was written to and went back to its bootloader.",
        "Unplug it, plug it in again and install once more.",
    ),
    _Row(
        "firmware-silent",
        InstallStep.HELLO,
        "The firmware is on the board, but it does not answer.",
        f"Press the reset button once. If that does not help: {DOUBLE_TAP}",
    ),
)
_BY_CODE = {row.code: row for row in _ROWS}
INSTALL_PROBLEMS: dict[str, InstallStep] = {row.code: row.step for row in _ROWS}
"""All codes that finding a port, reading an image and ``install`` can raise, and the step that they belong to."""


def problem(code: str, why: str, *, port: str = "") -> StudioError:
    """The error of a row that has its sentences here."""
    row = _BY_CODE[code]
    return StudioError(row.what.format(port), why, row.remedy, code=code)
