"""``python -m tests.look languages [FOLDER]``: each page in each language, at 100 % and 200 %, in every mode.

Writes <language>-<percent>-<mode>-<page>.png, all of 1280 x 720 pixels, and a sheet of the five pages of each language,
scale and mode, <language>-<percent>-<mode>.png. At 200 % Qt draws everything twice as large, in a process of its own.
"""

from __future__ import annotations

import argparse
import os
import subprocess
import sys
import tempfile
import time
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtCore import QPoint, QRect, QSize
from PySide6.QtGui import QImage, QPainter
from PySide6.QtWidgets import QApplication

from studio.app.studio import Studio
from studio.gui.languages import LANGUAGES, tongue
from studio.gui.shell import PAGES
from studio.gui.theme import Preference, install_theme
from studio.gui.window import MainWindow
from tests.unit.app.making import write_run

FOLDER = Path(tempfile.gettempdir()) / "nano-studio-languages"
PIXELS = QSize(1280, 720)
MODES = (Preference.LIGHT, Preference.DARK, Preference.CONTRAST)
SETTLE_S = 0.25
COLUMNS = 2


def take_pictures(folder: Path, codes: list[str], *, scale: int) -> None:
    """Of all pages in the languages of ``codes``; this process draws ``scale`` times as large."""
    app = QApplication.instance() or QApplication(sys.argv[:1])
    assert isinstance(app, QApplication)
    theme = install_theme(app, Preference.LIGHT)
    with tempfile.TemporaryDirectory() as home:
        studio = Studio(home=Path(home) / "settings")
        window = MainWindow(studio)
        window.resize(PIXELS / scale)
        window.show()
        studio.desk.create_sample("gestures", Path(home) / "gestures.studio")
        write_run(studio)
        studio.bench.connect("virtual")
        _let_pass(2.0)
        for language in (language for language in LANGUAGES if language.code in codes):
            tongue.speak(app, language)
            window.furnish_anew()
            for mode in MODES:
                theme.set_preference(mode)
                name = f"{language.code}-{100 * scale}-{mode}"
                _sheet([_page(window, page.key, folder / f"{name}-{page.key}.png") for page in PAGES],
                       folder / f"{name}.png")
        window.close()


def _page(window: MainWindow, page: str, path: Path) -> QImage:
    window.go(page)
    _let_pass(SETTLE_S)
    picture = window.grab()
    if not picture.save(str(path)):
        raise SystemExit(f"{path} could not be written")
    return picture.toImage()


def _sheet(pictures: list[QImage], path: Path) -> None:
    lines = -(-len(pictures) // COLUMNS)
    sheet = QImage(PIXELS.width() * COLUMNS, PIXELS.height() * lines, QImage.Format.Format_RGB32)
    sheet.fill(0x808080)
    painter = QPainter(sheet)
    for number, picture in enumerate(pictures):
        picture.setDevicePixelRatio(1)
        line, column = divmod(number, COLUMNS)
        corner = QPoint(column * PIXELS.width(), line * PIXELS.height())
        painter.drawImage(QRect(corner, PIXELS), picture)
    painter.end()
    sheet.save(str(path))
    print(path)


def _let_pass(seconds: float) -> None:
    end = time.monotonic() + seconds
    while time.monotonic() < end:
        QApplication.processEvents()
        time.sleep(0.004)


def main(words: list[str]) -> int:
    codes = [language.code for language in LANGUAGES]
    parser = argparse.ArgumentParser(prog="python -m tests.look languages", description=__doc__,
                                     formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("folder", nargs="?", type=Path, default=FOLDER)
    parser.add_argument("--language", choices=codes, action="append", help="only this one; may be given again")
    parser.add_argument("--scale", type=int, choices=(1, 2), help="only 1 (100 %%) or 2 (200 %%)")
    options = parser.parse_args(words)
    options.folder.mkdir(parents=True, exist_ok=True)
    chosen = options.language or codes
    if options.scale is not None and float(os.environ.get("QT_SCALE_FACTOR", "1")) == options.scale:
        take_pictures(options.folder, chosen, scale=options.scale)
        return 0
    for scale in [options.scale] if options.scale else [1, 2]:
        again = [sys.executable, "-m", "tests.look", "languages", str(options.folder), "--scale", str(scale)]
        for code in chosen:
            again += ["--language", code]
        done = subprocess.run(again, env=os.environ | {"QT_SCALE_FACTOR": str(scale)}, check=False)
        if done.returncode:
            return done.returncode
    return 0
