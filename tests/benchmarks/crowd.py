"""A thousand recordings, and two thousand spans in one of them: what the Label page takes for each thing one does."""

from __future__ import annotations

import json
import os
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import numpy as np

from tests.benchmarks.report import Report, Row

RECORDINGS, SPANS, TIMES = 1000, 2000, 25
SIZE = (1400, 900)
GOAL_MS = 50.0
"""What feels immediate after a key or a click; dragging, panning and painting have the twelve of a frame."""
FRAME_GOAL_MS = 12.0
_NAMES = ("one", "two", "three", "four", "five")


def measure() -> Report:
    with tempfile.TemporaryDirectory() as place:
        folder = Path(place) / "crowd.studio"
        _make(folder)
        environment = {**os.environ, "QT_QPA_PLATFORM": os.environ.get("QT_QPA_PLATFORM", "offscreen")}
        command = [sys.executable, "-m", "tests.benchmarks.crowd", str(folder)]
        done = subprocess.run(command, env=environment, check=True, stdout=subprocess.PIPE)
        found: dict[str, float] = json.loads(done.stdout.splitlines()[-1])
    plain = found.pop("plain list")
    rows = [Row("opening the project, until it is drawn", found.pop("open"), "s", None, 2.0)]
    for name, value in found.items():
        is_list = name == "all anew after an edit"
        goal = FRAME_GOAL_MS if name.startswith("frame") else GOAL_MS
        rows.append(Row(name, value, "ms of CPU in the GUI thread", plain if is_list else None, goal))
    return Report(
        tuple(rows),
        baseline=f"a QListWidget of {RECORDINGS} rows filled anew and shown",
        setting=f"{RECORDINGS} recordings, {SPANS} spans in the one that is open, medians of {TIMES}, "
        f"{SIZE[0]} x {SIZE[1]} pixels, load {os.getloadavg()[0]:.1f} on {os.cpu_count()} cores",
    )


def _make(folder: Path) -> None:
    from studio.model.lane import MOTION_CHANNELS, Lane, LaneInfo, LaneKind
    from studio.model.project import LABEL_COLOURS
    from studio.model.recording import Label, Recording, Span, whole_span
    from studio.storage.store import ProjectStore

    random = np.random.default_rng(1)
    with ProjectStore.create(folder, sensor=LaneKind.IMU) as store:
        recordings = []
        for number in range(RECORDINGS):
            count = 119 * (1 if number else SPANS)
            samples = random.integers(-2000, 2000, (count, 6)).astype(np.int16)
            lane = Lane(LaneInfo(LaneKind.IMU, 119.0, MOTION_CHANNELS, count), samples)
            stamp, recording_id = store.new_id()
            bare = Recording(recording_id, stamp, f"person {number % 20}", (lane.info,))
            spans = tuple(
                Span(1_000_000 * n, 1_000_000 * n + 700_000, _NAMES[n % 5], f"s{n}") for n in range(SPANS)
            )
            recording = replace(bare, spans=whole_span(bare, _NAMES[number % 5]) if number else spans)
            store.write_recording(recording, [lane], flush=False)
            recordings.append(recording)
        labels = tuple(Label(name, colour) for name, colour in zip(_NAMES, LABEL_COLOURS, strict=False))
        store.save(replace(store.project, labels=labels, recordings=tuple(recordings)))


def _child(folder: Path) -> dict[str, float]:
    from PySide6.QtWidgets import QApplication, QListWidget

    from studio.app.studio import Studio
    from studio.gui.pages.label import LabelPage
    from studio.gui.theme import Preference, install_theme
    from studio.gui.window import MainWindow
    from studio.model.edits import MoveSpan, SetFacts

    app = QApplication([])
    install_theme(app, Preference.DARK)
    studio = Studio(home=folder.parent / "home")
    window = MainWindow(studio)
    window.resize(*SIZE)
    window.show()
    window.go("label")
    app.processEvents()
    began = time.perf_counter()
    studio.desk.open(folder)
    app.processEvents()
    found = {"open": time.perf_counter() - began}
    page = window.findChild(LabelPage)
    assert page is not None
    ids = [recording.id for recording in studio.desk.require().recordings]

    def median(act: Callable[[int], object]) -> float:
        taken = []
        for number in range(TIMES):
            worked = time.thread_time()
            act(number)
            app.processEvents()
            taken.append(1e3 * (time.thread_time() - worked))
            studio.desk.drain()
        return float(np.median(taken))

    first = ids[0]
    found["opening the next recording"] = median(lambda n: page.open(ids[n + 1]))
    page.open(first)
    app.processEvents()
    found["all anew after an edit"] = median(lambda n: studio.desk.do(SetFacts(ids[n], note=f"n{n}"), name="note"))
    found["moving a span by a key"] = median(
        lambda n: studio.desk.do(MoveSpan(first, "s5", 5_000_000 + n, 5_700_000 + n), name="move")
    )
    found["selecting a span"] = median(lambda n: page.view.select_next())
    page.view.fit()
    found["frame, all spans in view"] = median(lambda _: page.view.repaint())
    page.view.zoom(20)
    found["frame, a hundred in view, panning"] = median(lambda _: (page.view.pan(1.0), page.view.repaint()))
    plain = QListWidget()
    plain.resize(300, 700)
    plain.show()
    rows = [f"{recording.id} {recording.person}" for recording in studio.desk.require().recordings]
    found["plain list"] = median(lambda _: (plain.clear(), plain.addItems(rows)))
    window.close()
    return found


if __name__ == "__main__":
    print(json.dumps(_child(Path(sys.argv[1]))))
