"""A widget that cannot be drawn is told once, and the window lives on. In a process of its own: it used to end it."""

from __future__ import annotations

import subprocess
import sys

import pytest

SCRIPT = """
import os, sys
os.environ["QT_QPA_PLATFORM"] = "offscreen"
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QApplication, QWidget
from studio.gui import app as studio_app

class Window:
    told = 0
    def attempt(self, step):
        try:
            step()
        except ValueError:
            Window.told += 1
    def close(self): ...

class Broken(QWidget):
    def paintEvent(self, event):
        painter = QPainter(self)
        raise ValueError("nothing to draw")

app = QApplication([])
if sys.argv[1] == "ours":
    studio_app._end_well(Window())
broken = Broken()
broken.show()
for _ in range(5):
    broken.update()
    app.processEvents()
print("told", Window.told)
"""


def ended(which: str) -> tuple[int, str]:
    done = subprocess.run([sys.executable, "-c", SCRIPT, which], capture_output=True, text=True, timeout=240)
    return done.returncode, done.stdout.strip()


def test_what_cannot_be_drawn_is_told_once_and_the_window_lives_on() -> None:
    assert ended("ours") == (0, "told 1")


@pytest.mark.skipif(sys.platform != "linux", reason="how it ends is another matter elsewhere")
def test_pyside_still_ends_a_process_whose_painting_fails() -> None:
    """When this fails the workaround in studio/gui/app.py can go. What was not drawn in time ends well: four tries."""
    assert any(ended("pyside")[0] != 0 for _ in range(4))
