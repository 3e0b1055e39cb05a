"""Why a request has no answer to use, as errors a person can act on."""

from __future__ import annotations

from collections.abc import Callable
from typing import TypeVar

from studio.core import native
from studio.errors import StudioError
from studio.link.messages import Answer

T = TypeVar("T")

_FIRMWARE, _PACKAGE = "Install the studio's firmware on the board.", "Make the package again."
_REMEDIES = {
    "board-truncated": _PACKAGE,
    "board-magic": _PACKAGE,
    "board-version": _FIRMWARE,
    "board-crc": "Send it again. If it happens again, try another cable.",
    "board-section": _PACKAGE,
    "board-layout": _PACKAGE,
    "board-unsupported": _FIRMWARE,
    "board-shape": _PACKAGE,
    "board-range": _PACKAGE,
    "board-arena": "Train a smaller network.",
    "board-too-big": "Train a smaller network.",
    "board-unknown-request": _FIRMWARE,
    "board-flash": "Send it again. If it happens again, the board's flash may be worn out.",
    "board-no-package": "Send a model to the board first.",
    "board-check-failed": "Send it again. If it happens again, install the studio's firmware on the board.",
    "board-no-sensor": "Choose a board that has it.",
    "board-busy": "Wait a moment, then try again.",
    "board-faulted": "Send another model to the board.",
}


def parse(unpack: Callable[[bytes], T], fields: bytes) -> T:
    """An answer's fields as a value. Raises StudioError("board-malformed")."""
    try:
        return unpack(fields)
    except ValueError as problem:  # Malformed, or a number that no enumeration has
        raise StudioError(
            "The board's answer makes no sense to this studio.",
            f"{problem}.",
            "Install the studio's firmware on the board.",
            code="board-malformed",
        ) from problem


def closed() -> StudioError:
    """The error of a session that this side ended."""
    return StudioError("The connection is closed.", "", "Connect to the board again.", code="link-closed")


def silent(what: str, seconds: float) -> StudioError:
    """The error of a request that got no answer."""
    return StudioError(
        what,
        f"The board did not answer for {seconds:.0f} s.",
        "Close whatever else may use the board, or unplug it and plug it in again; then connect.",
        code="board-silent",
    )


def prints_text(what: str = "This board runs another sketch.") -> StudioError:
    """The error of a request to a board that prints text: it would not understand."""
    return StudioError(
        what,
        "It prints text, which can be recorded, but it cannot be asked for anything and takes no model.",
        "Install the studio's firmware on the board for that.",
        code="board-prints-text",
    )


def refusal(answer: Answer, what: str) -> StudioError:
    """The error of an answer whose status is a code of the core: "board-<name of the code>"."""
    _, text = native.error_table().get(answer.status, ("", f"it refused with code {answer.status}"))
    code = f"board-{native.error_name(answer.status).replace(' ', '-')}"
    return StudioError(what, f"The board says: {text}.", _REMEDIES.get(code, ""), code=code)
