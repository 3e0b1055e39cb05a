"""An installation for a person: its steps in words, how it ended, and what helps when it stopped."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from typing import TYPE_CHECKING

from studio.app.deployer import SendingPhase
from studio.app.installer import InstallPhase
from studio.board import system_help
from studio.board.installing import InstallStep

if TYPE_CHECKING:
    from studio.app.studio import Studio


class Help(StrEnum):
    """A button beside a problem."""

    TRY_AGAIN = "try-again"
    CHOOSE_BOARD = "choose-board"
    COPY_RULE = "copy-rule"
    INSTALL_RULE = "install-rule"
    COPY_REPORT = "copy-report"


class Drawing(StrEnum):
    """A picture beside a problem."""

    NONE = ""
    DOUBLE_TAP = "double-tap"
    CABLE = "cable"


@dataclass(frozen=True, slots=True)
class Advice:
    """What to do about a problem: ``remedy`` takes the place of the error's own, which may speak of commands."""

    remedy: str
    buttons: tuple[Help, ...] = (Help.TRY_AGAIN,)
    drawing: Drawing = Drawing.NONE


_RULES = (Help.INSTALL_RULE, Help.COPY_RULE, Help.TRY_AGAIN)
_GOES_ON = "The studio sees that and goes on by itself."
_TAP = f"Press the board's reset button twice, quickly: its orange light fades in and out. {_GOES_ON}"
ADVICE: dict[str, Advice] = {
    "image-bad": Advice("Install the studio again.", (Help.COPY_REPORT,)),
    "image-unreadable": Advice("Install the studio again.", (Help.COPY_REPORT,)),
    "bundled-image-missing": Advice("Install the studio again.", (Help.COPY_REPORT,)),
    "bundled-image-bad": Advice("Install the studio again.", (Help.COPY_REPORT,)),
    "cable-charge-only": Advice(
        "Plug the board in, with a cable that carries data: one that only charges shows no port. If its green light is "
        "on and it still does not appear, press its reset button twice, quickly.",
        (Help.TRY_AGAIN, Help.CHOOSE_BOARD),
        Drawing.CABLE,
    ),
    "port-several": Advice("Choose the one that is meant, or unplug the others.", (Help.CHOOSE_BOARD,)),
    "wrong-board": Advice("Choose an Arduino Nano 33 BLE Sense, or its Rev2.", (Help.CHOOSE_BOARD,)),
    "port-missing": Advice("Plug the board in, then try again.", (Help.TRY_AGAIN, Help.CHOOSE_BOARD)),
    "port-address": Advice("Say where the board is as HOST:PORT.", (Help.CHOOSE_BOARD,)),
    "socket-refused": Advice("Start what should answer there, then try again.", (Help.TRY_AGAIN, Help.CHOOSE_BOARD)),
    "port-permission": Advice(
        "Linux lets only some people use serial ports. A rule gives the board to whoever sits here; for that the "
        "system asks for the administrator's password.",
        _RULES,
    ),
    "port-open": Advice("Unplug the board, plug it in again, then try again.", (Help.TRY_AGAIN, Help.CHOOSE_BOARD)),
    "port-busy": Advice("Close it there (a serial monitor, another studio), then try again."),
    "modem-manager": Advice(
        "It lets go after some seconds: try again then. With the rule it never happens again.", _RULES
    ),
    "bootloader-not-found": Advice(_TAP, drawing=Drawing.DOUBLE_TAP),
    "port-vanished": Advice(f"Check the cable and plug the board in again. {_TAP}", drawing=Drawing.DOUBLE_TAP),
    "bootloader-silent": Advice(f"Unplug the board and plug it in again. {_TAP}", drawing=Drawing.DOUBLE_TAP),
    "bootloader-foreign": Advice(
        "Put Arduino's bootloader on the board: in the Arduino IDE, Tools > Burn Bootloader.", (Help.CHOOSE_BOARD,)
    ),
    "install-write": Advice(f"Nothing is broken. {_TAP}", drawing=Drawing.DOUBLE_TAP),
    "install-verify": Advice(
        "Try another cable or another port of the computer. Nothing is broken: the board waits in its bootloader. If "
        "it happens every time, the board's flash is worn out."
    ),
    "install-window": Advice("This is a mistake in the studio. The board is unharmed.", (Help.COPY_REPORT,)),
    "firmware-refused": Advice("Unplug the board, plug it in again, then try again."),
    "firmware-silent": Advice(
        "Press the reset button once and choose the board again. If that does not help: press the board's reset button "
        f"twice, quickly: its orange light fades in and out. {_GOES_ON}",
        (Help.TRY_AGAIN, Help.CHOOSE_BOARD),
        Drawing.DOUBLE_TAP,
    ),
}
"""For every way an installation can stop. Opening a port to connect stops in some of the same ways."""


def advice_on(code: str) -> Advice | None:
    """None for what is no problem of installing. The buttons about the system's rule stand only where it helps."""
    advice = ADVICE.get(code)
    if advice is None or Help.INSTALL_RULE not in advice.buttons or system_help.has_udev():
        return advice
    remedy = "Close other programs that may hold the port, unplug the board and plug it in again."
    return Advice(remedy, (Help.TRY_AGAIN,))


# -- the steps

TITLES = (
    "Find the board",
    "Start its bootloader",
    "Write the firmware",
    "Start it",
    "Send the model",
    "Verify",
)
_SENDING, _VERIFYING = 4, 5
_PLACES = {
    InstallStep.FIND: 0,
    InstallStep.TOUCH: 1,
    InstallStep.FOLLOW: 1,
    InstallStep.HANDSHAKE: 1,
    InstallStep.WRITE: 2,
    InstallStep.START: 3,
    InstallStep.HELLO: 3,
}
_DOING = ("Finding the board", "Starting its bootloader", "Writing the firmware", "Starting it")
INSTALLING_SHARE = 0.8
"""Of the whole way, when a model is sent behind the firmware: 15 s against 3."""


@dataclass(frozen=True, slots=True)
class Steps:
    """``titles`` of all steps, of which number ``now`` is under way; ``words`` and ``fraction`` (0..1) of all of it.
    ``can_cancel``: stopping now leaves a board that is safe."""

    titles: tuple[str, ...]
    now: int
    words: str
    fraction: float
    can_cancel: bool


def steps(studio: Studio) -> Steps | None:
    """Where an installation is, with the model that is sent behind it; None when there is none under way."""
    installer, deployer = studio.installer, studio.deployer
    with_model = deployer.with_firmware
    titles = TITLES if with_model else TITLES[:_SENDING]
    share = INSTALLING_SHARE if with_model else 1.0
    if installer.is_running:
        now = _PLACES[installer.progress.step]
        return Steps(titles, now, _words(studio, now), share * installer.fraction, True)
    if not with_model or not deployer.is_sending:
        return None
    if deployer.phase == SendingPhase.INSTALLING:
        return Steps(titles, 3, studio.bench.doing or _DOING[3], share, True)
    is_verifying = deployer.phase == SendingPhase.VERIFYING
    fraction = share + (1 - share) * deployer.fraction * 0.9
    return Steps(titles, _VERIFYING if is_verifying else _SENDING, deployer.step, fraction, not is_verifying)


def _words(studio: Studio, now: int) -> str:
    done, total = studio.installer.written_kb
    return f"{_DOING[now]}: {done} of {total} KB" if total else _DOING[now]


def end_words(studio: Studio) -> tuple[str, str]:
    """What to tell of an installation that is over, and the details; "" when its error, or its model, tells it."""
    installer = studio.installer
    if installer.phase == InstallPhase.DONE and not studio.deployer.is_sending:
        return f"The firmware {installer.version!s} is on the board.", ""
    if installer.phase != InstallPhase.CANCELLED:
        return "", ""
    if not installer.has_written:
        return "The installation was cancelled.", "The board is as it was."
    if _PLACES[installer.progress.step] > _PLACES[InstallStep.WRITE]:
        return "The installation was cancelled.", "The firmware was on the board already; choose the board to use it."
    return (
        "The installation was cancelled.",
        "The board is safe: it waits in its bootloader, and installing again goes on where this stopped.",
    )
