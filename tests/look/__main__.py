"""``python -m tests.look [FOLDER]``: the five pages, light and dark, as a person finds them after the main job.

Makes a project from a sample, trains it, sends it to the virtual board and lets that perform; then takes the
pictures. They are written to resources/screenshots, where the README shows them from.
``python -m tests.look languages``: every page in every language, scale and mode (tests/look/languages.py).
"""

from __future__ import annotations

import argparse
import os
import sys
import tempfile
import time
from collections.abc import Callable
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtWidgets import QApplication

from studio.app.deployer import SendingPhase
from studio.app.studio import Studio
from studio.app.trainer import TrainingPhase
from studio.gui.theme import Preference, Theme, install_theme
from studio.gui.window import MainWindow

FOLDER = Path(__file__).parents[2] / "resources" / "screenshots"
SIZE = (1360, 860)
PAGES = ("collect", "label", "train", "evaluate", "deploy")
PERFORM_S = 2.4
MODES = {"light": Preference.LIGHT, "dark": Preference.DARK}


def take_pictures(folder: Path, *, sample: str) -> None:
    """Writes <page>-<mode>.png for each page and mode; for words <page>-words-<mode>.png of the first two pages."""
    folder.mkdir(parents=True, exist_ok=True)
    app = QApplication.instance() or QApplication(sys.argv[:1])
    assert isinstance(app, QApplication)
    theme = install_theme(app, Preference.LIGHT)
    with tempfile.TemporaryDirectory() as home:
        studio = Studio(home=Path(home) / "settings")
        window = MainWindow(studio)
        window.resize(*SIZE)
        window.show()
        try:
            _main_job(studio, Path(home) / f"{sample}.studio", sample)
            for name in MODES:
                _pictures(window, theme, name, folder, "" if sample == "gestures" else f"-{sample}")
        finally:
            window.close()


def _main_job(studio: Studio, folder: Path, sample: str) -> None:
    studio.desk.create_sample(sample, folder)
    studio.bench.connect("virtual")
    _wait(lambda: studio.bench.info is not None)
    studio.train.train()
    _wait(lambda: studio.trainer.phase in (TrainingPhase.DONE, TrainingPhase.FAILED))
    studio.deploy.send()
    _wait(lambda: studio.deployer.phase in (SendingPhase.DONE, SendingPhase.FAILED))


def _pictures(window: MainWindow, theme: Theme, mode: str, folder: Path, suffix: str) -> None:
    theme.set_preference(MODES[mode])
    names = [choice.name for choice in window.studio.performer.choices() if choice.count]
    for page in PAGES:
        window.go(page)
        if page in ("collect", "deploy"):
            for name in names[:4]:
                window.studio.performer.perform(name)
                _let_pass(PERFORM_S)
        elif page == "evaluate":
            window.studio.evaluate.choose_cell(0, 0)
        _let_pass(0.8)
        path = folder / f"{page}{suffix}-{mode}.png"
        if not window.grab().save(str(path)):
            raise SystemExit(f"{path} could not be written")
        print(path)


def _wait(done: Callable[[], bool], timeout_s: float = 300.0) -> None:
    end = time.monotonic() + timeout_s
    while not done():
        if time.monotonic() > end:
            raise SystemExit("the studio did not get there in time")
        _let_pass(0.05)


def _let_pass(seconds: float) -> None:
    """The window goes on living."""
    end = time.monotonic() + seconds
    while time.monotonic() < end:
        QApplication.processEvents()
        time.sleep(0.004)


if __name__ == "__main__":
    if sys.argv[1:2] == ["languages"]:
        from tests.look import languages

        raise SystemExit(languages.main(sys.argv[2:]))
    parser = argparse.ArgumentParser(prog="python -m tests.look", description=__doc__)
    parser.add_argument("folder", nargs="?", type=Path, default=FOLDER)
    parser.add_argument("--sample", choices=("gestures", "words"), default="gestures")
    options = parser.parse_args()
    take_pictures(options.folder, sample=options.sample)
