"""What the start of the window must not pay for, and that it pays in the right order."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path

# TensorFlow takes seconds; the others tenths of a second each, and none is needed before the window is on screen.
TOO_HEAVY = {"tensorflow", "keras", "scipy", "soundfile", "soxr", "miniaudio", "pyqtgraph", "flatbuffers",
             "optuna"}

_SCRIPT = """
import json, sys
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication
from studio.gui.app import run_window
seen = {}
def painted(window):
    seen["modules"] = sorted({name.partition(".")[0] for name in sys.modules})
    seen["visible"] = window.isVisible()
    seen["page"] = window.page
    QTimer.singleShot(0, window.close)
seen["status"] = run_window([], painted=painted)
print(json.dumps(seen))
"""


def test_the_window_comes_without_heavy_modules_and_closes_cleanly(tmp_path: Path) -> None:
    environment = {**os.environ, "QT_QPA_PLATFORM": "offscreen", "NANO33_STUDIO_HOME": str(tmp_path)}
    done = subprocess.run(
        [sys.executable, "-c", _SCRIPT], env=environment, capture_output=True, text=True, timeout=240, check=True
    )
    seen = json.loads(done.stdout.splitlines()[-1])
    assert seen["visible"]
    assert seen["page"] == "collect"
    assert seen["status"] == 0
    assert TOO_HEAVY.isdisjoint(seen["modules"]), TOO_HEAVY & set(seen["modules"])
    assert "Traceback" not in done.stderr


_SIGNAL = """
import os, signal
from studio.gui.app import run_window
def painted(window):
    from PySide6.QtCore import QTimer
    def slot_with_a_bug():
        raise ValueError("a slot that fails")
    QTimer.singleShot(0, slot_with_a_bug)
    window.look = QTimer(window)
    def look():
        if "bug" in window.notices().codes:
            window.look.stop()
            print("told", window.notices().codes, flush=True)
            os.kill(os.getpid(), signal.SIGTERM)
    window.look.timeout.connect(look)
    window.look.start(10)
print("status", run_window(["--port", "socket://127.0.0.1:1"], painted=painted))
"""


def test_a_failing_slot_is_told_and_an_interrupt_closes_the_window(tmp_path: Path) -> None:
    environment = {**os.environ, "QT_QPA_PLATFORM": "offscreen", "NANO33_STUDIO_HOME": str(tmp_path)}
    done = subprocess.run(
        [sys.executable, "-c", _SIGNAL], env=environment, capture_output=True, text=True, timeout=240, check=True
    )
    lines = done.stdout.splitlines()
    assert "bug" in next(line for line in lines if line.startswith("told"))
    assert lines[-1] == "status 0"
    assert "ValueError: a slot that fails" in done.stderr
