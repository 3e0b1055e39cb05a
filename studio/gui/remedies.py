"""Which buttons stand beside which error: rows of error code, words, and the window's verb."""

from __future__ import annotations

from operator import attrgetter
from typing import TYPE_CHECKING

from studio.app.presenters.installing import Help, advice_on
from studio.errors import StudioError
from studio.gui.board_drawing import BoardDrawing
from studio.gui.languages import said
from studio.gui.notices import Remedy

if TYPE_CHECKING:
    from studio.gui.window import MainWindow

REMEDIES: tuple[tuple[str, str, str], ...] = (
    ("no-project", "New project", "new_project"),
    ("no-project", "Open a project", "open_project"),
    ("no-board", "Choose a board", "board.show_boards"),
    ("no-stream", "Choose a board", "board.show_boards"),
    ("board-silent", "Choose a board", "board.show_boards"),
    ("board-malformed", "Choose a board", "board.show_boards"),
    ("board-prints-text", "Install the firmware", "board.install"),
    ("board-prints-text", "Choose a board", "board.show_boards"),
    ("board-protocol", "Choose a board", "board.show_boards"),
    ("connect-failed", "Choose a board", "board.show_boards"),
    ("link-gone", "Connect again", "board.try_again"),
    ("link-gone", "Choose a board", "board.show_boards"),
    ("link-closed", "Choose a board", "board.show_boards"),
    ("port-address", "Choose a board", "board.show_boards"),
    ("port-busy", "Choose a board", "board.show_boards"),
    ("port-missing", "Choose a board", "board.show_boards"),
    ("port-open", "Choose a board", "board.show_boards"),
    ("port-permission", "Choose a board", "board.show_boards"),
    ("socket-refused", "Choose a board", "board.show_boards"),
    ("take-empty", "Choose a board", "board.show_boards"),
    ("take-unfinished", "Keep it", "keep_unfinished"),
    ("take-unfinished", "Throw it away", "drop_unfinished"),
    ("unsaved", "Try again", "work.try_again"),
    ("unsaved", "Save a copy elsewhere", "work.save_copy"),
    ("unsaved-leaving", "Save a copy elsewhere", "work.save_copy"),
    ("unsaved-leaving", "Give them up", "work.give_up"),
    ("take-in-memory", "Save a copy elsewhere", "work.save_copy"),
    ("folder-gone", "Save a copy elsewhere", "work.save_copy"),
    ("project-read-only", "Save a copy elsewhere", "work.save_copy"),
    ("project-in-use", "Look at it", "work.look_at"),
    ("project-in-use", "Open a copy", "work.open_copy"),
    ("open-read-only", "Look at it", "work.look_at"),
    ("open-read-only", "Open a copy", "work.open_copy"),
    ("run-unsaved", "Save it again", "save_run"),
    ("no-run", "Go to Train", "go_train"),
)


HELPS: dict[Help, tuple[str, str]] = {
    Help.TRY_AGAIN: ("Try again", "board.try_again"),
    Help.CHOOSE_BOARD: ("Choose a board", "board.show_boards"),
    Help.COPY_RULE: ("Copy the rule", "board.copy_rule"),
    Help.INSTALL_RULE: ("Install the rule", "board.install_rule"),
    Help.COPY_REPORT: ("Copy the report", "board.copy_report"),
}
"""The buttons that an installation's problems have, by the table of ``presenters.installing``."""


def codes_of(verb: str) -> frozenset[str]:
    """The errors whose button is ``verb``: what it does answers them, however it came to be done."""
    return frozenset(code for code, _, named in REMEDIES if named == verb)


def remedies_for(error: StudioError, window: MainWindow) -> list[Remedy]:
    """Of a problem that an installation can have, the installation's own buttons."""
    advice = advice_on(error.code)
    rows = [HELPS[each] for each in advice.buttons] if advice else _rows(error.code)
    return [(said(words), attrgetter(verb)(window)) for words, verb in rows]


def _rows(code: str) -> list[tuple[str, str]]:
    return [(words, verb) for row, words, verb in REMEDIES if row == code]


def drawing_for(error: StudioError) -> BoardDrawing | None:
    advice = advice_on(error.code)
    return BoardDrawing(advice.drawing) if advice and advice.drawing else None


def remedy_words(error: StudioError) -> str:
    """What to do, where the window says it otherwise than the command line; else ""."""
    advice = advice_on(error.code)
    return advice.remedy if advice else ""
