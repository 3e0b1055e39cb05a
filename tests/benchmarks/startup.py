"""Seconds from the command to the painted window, with nothing cached by an earlier start of the same process."""

from __future__ import annotations

import json
import os
import statistics
import subprocess
import sys
import tempfile
import time

from tests.benchmarks.report import Report, Row

STARTS = 5
GOAL_S = 1.2


def measure() -> Report:
    """Ours and a bare window in turn, so that both see the same machine; the median of five starts each."""
    times: dict[str, list[float]] = {"ours": [], "bare": []}
    with tempfile.TemporaryDirectory() as home:
        for _ in range(STARTS):
            for which, seconds in times.items():
                seconds.append(_start(which, home))
    ours, bare = times["ours"], times["bare"]
    rows = (
        Row("window painted, median", statistics.median(ours), "s", statistics.median(bare), GOAL_S),
        Row("slowest of the starts", max(ours), "s", max(bare)),
        Row("fastest of the starts", min(ours), "s", min(bare)),
    )
    return Report(rows, baseline="an empty QWidget", setting=f"{STARTS} starts in fresh processes, new homes")


def _start(which: str, home: str) -> float:
    environment = {
        **os.environ,
        "QT_QPA_PLATFORM": os.environ.get("QT_QPA_PLATFORM", "offscreen"),
        "NANO33_STUDIO_HOME": os.path.join(home, str(time.monotonic_ns())),
    }
    began = time.time()
    command = [sys.executable, "-m", "tests.benchmarks.startup", which]
    done = subprocess.run(command, env=environment, check=True, stdout=subprocess.PIPE)
    painted: float = json.loads(done.stdout.splitlines()[-1])["painted"]
    return painted - began


def _child(which: str) -> float:
    """Opens the window as the command does, and leaves when its first painting is over."""
    painted = []

    def leave() -> None:
        painted.append(time.time())
        QTimer.singleShot(0, QApplication.closeAllWindows)

    if which == "ours":
        from PySide6.QtCore import QTimer
        from PySide6.QtWidgets import QApplication

        from studio.gui.app import run_window

        run_window([], painted=lambda _: leave())
    else:
        from PySide6.QtCore import QTimer
        from PySide6.QtWidgets import QApplication, QWidget

        app = QApplication([])
        window = QWidget()
        window.resize(1360, 860)
        window.show()
        app.processEvents()
        leave()
        app.exec()
    return painted[0]


if __name__ == "__main__":
    print(json.dumps({"painted": _child(sys.argv[1])}))
