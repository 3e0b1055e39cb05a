"""Opens the window and runs it until it is closed."""

from __future__ import annotations

import argparse
import logging
import signal
import sys
import traceback
from collections.abc import Callable, Sequence
from pathlib import Path
from types import TracebackType
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QTimer
from PySide6.QtWidgets import QApplication

from studio.gui.languages import SYSTEM, language_of, tongue
from studio.gui.theme import Preference, install_theme

if TYPE_CHECKING:
    from studio.gui.window import MainWindow


def run_window(words: Sequence[str] = (), *, painted: Callable[[MainWindow], object] | None = None) -> int:
    """The command without a command: [PROJECT] [--port PORT]. Returns the exit status.

    ``painted`` is called once, with the window, when it is on screen and before it opens or connects anything.
    """
    options = _parse(words)
    logging.basicConfig(level=logging.INFO, format="%(levelname)s %(name)s: %(message)s")
    QCoreApplication.setApplicationName("nano33-studio")
    app = QApplication.instance() or QApplication(sys.argv[:1])
    assert isinstance(app, QApplication)
    app.setApplicationDisplayName("Nano Studio")

    from studio.app.studio import Studio

    studio = Studio()
    theme = install_theme(app, _preference(studio.settings.get("theme")))
    theme.set_large(studio.settings.get("type") == "large")
    tongue.speak(app, language_of(studio.settings.get("language", SYSTEM)))

    from studio.gui.window import MainWindow

    window = MainWindow(studio)
    _end_well(window)
    app.setWindowIcon(theme.icon("chip", "accent", size=64))
    window.show()
    # The window is painted first; what can fail or take a moment comes behind it.
    app.processEvents()
    if painted is not None:
        painted(window)
    QTimer.singleShot(0, lambda: window.begin(folder=options.project, port=options.port))
    return app.exec()


def _end_well(window: MainWindow) -> None:
    """A slot that fails is told with its remedy or as a bug; an interrupt closes the window as its button does."""

    told: set[tuple[str, int]] = set()

    def hook(kind: type[BaseException], error: BaseException, trace: TracebackType | None) -> None:
        place = _painting_place(trace)
        if place is None or place not in told:
            window.attempt(lambda: _raise(error))
        if place is not None:
            told.add(place)  # what cannot be drawn is drawn again and again: once is enough to be told
        # A painter in a frame that lives on is still at work when Qt ends the drawing: that would end the process
        # (PySide 6.11.3; tests/gui/test_failed_painting.py notices when it does not any more).
        traceback.clear_frames(trace)

    sys.excepthook = hook
    for number in (signal.SIGINT, signal.SIGTERM):
        # Python's handlers run when Python does, which the window's status timer sees to twice a second.
        signal.signal(number, lambda *_: window.close())


def _painting_place(trace: TracebackType | None) -> tuple[str, int] | None:
    """Where it failed, if that was while something was drawn."""
    frames = traceback.extract_tb(trace)
    if not any(frame.name == "paintEvent" for frame in frames):
        return None
    return frames[-1].filename, frames[-1].lineno or 0


def _raise(error: BaseException) -> None:
    raise error


def _parse(words: Sequence[str]) -> argparse.Namespace:
    parser = argparse.ArgumentParser(prog="nano33-studio", description="Open the window.")
    parser.add_argument("project", nargs="?", type=Path, help="a project's folder to open")
    parser.add_argument("--port", default="", help="the board to connect to: a serial device, virtual, socket://HOST:PORT")
    return parser.parse_args(list(words))


def _preference(name: str) -> Preference:
    return Preference(name) if name in set(Preference) else Preference.SYSTEM
