"""Which buttons stand beside which error: rows of error code, words, and the window's verb."""

from __future__ import annotations

from typing import TYPE_CHECKING

from studio.errors import StudioError
from studio.gui.notices import Remedy

if TYPE_CHECKING:
    from studio.gui.window import MainWindow

REMEDIES: tuple[tuple[str, str, str], ...] = (
    ("no-project", "New project", "new_project"),
    ("no-project", "Open a project", "open_project"),
    ("no-board", "Choose a board", "show_boards"),
    ("no-stream", "Choose a board", "show_boards"),
    ("board-silent", "Choose a board", "show_boards"),
    ("board-malformed", "Choose a board", "show_boards"),
    ("board-protocol", "Choose a board", "show_boards"),
    ("connect-failed", "Choose a board", "show_boards"),
    ("link-gone", "Choose a board", "show_boards"),
    ("link-closed", "Choose a board", "show_boards"),
    ("port-address", "Choose a board", "show_boards"),
    ("port-busy", "Choose a board", "show_boards"),
    ("port-missing", "Choose a board", "show_boards"),
    ("port-open", "Choose a board", "show_boards"),
    ("port-permission", "Choose a board", "show_boards"),
    ("socket-refused", "Choose a board", "show_boards"),
    ("take-empty", "Choose a board", "show_boards"),
    ("take-unfinished", "Keep it", "keep_unfinished"),
    ("take-unfinished", "Throw it away", "drop_unfinished"),
    ("no-run", "Go to Train", "go_train"),
)


def codes_of(verb: str) -> frozenset[str]:
    """The errors whose button is ``verb``: what it does answers them, however it came to be done."""
    return frozenset(code for code, _, named in REMEDIES if named == verb)


def remedies_for(error: StudioError, window: MainWindow) -> list[Remedy]:
    return [(words, getattr(window, verb)) for code, words, verb in REMEDIES if code == error.code]
