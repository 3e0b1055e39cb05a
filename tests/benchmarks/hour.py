"""An hour of sound and motion in one recording: opening it, panning and zooming in it, and the memory that takes."""

from __future__ import annotations

import json
import os
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import TYPE_CHECKING, Any

import numpy as np
from numpy.typing import NDArray

from tests.benchmarks.report import Report, Row

if TYPE_CHECKING:
    from studio.model.lane import Lane

SECONDS = 3600
MOTION_HZ, SOUND_HZ = 952, 16_000
SIZE = (1400, 900)
FRAMES, PLAIN_FRAMES = 300, 6
SPANS = 2000
OPEN_GOAL_S, FRAME_GOAL_MS, MEMORY_GOAL = 2.0, 12.0, 3.0


def measure() -> Report:
    """Ours and the baseline one after the other, each in a process of its own, on the same project."""
    with tempfile.TemporaryDirectory() as place:
        folder = Path(place) / "hour.studio"
        samples_mb = _make(folder) / 1e6
        ours, plain = _run("ours", folder), _run("plain", folder)
    rows = (
        Row("opening, until it is drawn", ours["open"], "s", plain["open"], OPEN_GOAL_S),
        Row("until the spectrogram is complete", ours["complete"], "s", plain["open"]),
        Row("median frame of pan and zoom", ours["median"], "ms", plain["median"], FRAME_GOAL_MS),
        Row("95th percentile", ours["p95"], "ms", plain["p95"]),
        Row("median frame, CPU", ours["cpu"], "ms", plain["cpu"]),
        Row("median frame while the spectrogram comes", ours["early"], "ms"),
        Row("memory of it, times the samples", ours["memory"] / samples_mb, "", plain["memory"] / samples_mb,
            MEMORY_GOAL),
        Row("most memory while opening, times the samples", ours["peak"] / samples_mb, "",
            plain["peak"] / samples_mb, MEMORY_GOAL),
    )  # fmt: skip
    return Report(
        rows,
        baseline="the files read whole, PlotDataItem with automatic peak downsampling, ImageItem of the spectrogram; "
        f"{PLAIN_FRAMES} frames",
        setting=f"{SECONDS} s of {MOTION_HZ} Hz x 6 and {SOUND_HZ} Hz ({samples_mb:.0f} MB), {SPANS} spans, "
        f"{SIZE[0]} x {SIZE[1]} pixels, {FRAMES} frames, load {os.getloadavg()[0]:.1f} on {os.cpu_count()} cores",
    )


def _run(which: str, folder: Path) -> dict[str, float]:
    environment = {**os.environ, "QT_QPA_PLATFORM": os.environ.get("QT_QPA_PLATFORM", "offscreen")}
    command = [sys.executable, "-m", "tests.benchmarks.hour", which, str(folder)]
    done = subprocess.run(command, env=environment, check=True, stdout=subprocess.PIPE)
    result: dict[str, float] = json.loads(done.stdout.splitlines()[-1])
    return result


# The recording: real takes one after the other, with noise, so that no minute is like another.


def _make(folder: Path) -> int:
    """A project with the one recording; how many bytes its samples have."""
    from studio.model.lane import MOTION_CHANNELS, Lane, LaneInfo, LaneKind
    from studio.model.recording import Label, Recording, Span
    from studio.storage.samples import unseen
    from studio.storage.store import ProjectStore

    random = np.random.default_rng(1)
    count = SECONDS * MOTION_HZ
    takes = [lane.samples for lanes in unseen("gestures").values() for lane in lanes]
    motion = _tiled([np.repeat(take, 8, axis=0) for take in takes], count, random)
    words = [lane.samples for lanes in unseen("words").values() for lane in lanes]
    sound = _tiled(words, SECONDS * SOUND_HZ, random)
    lanes: list[Lane] = [
        Lane(LaneInfo(LaneKind.IMU, MOTION_HZ, MOTION_CHANNELS, len(motion)), motion),
        Lane(LaneInfo(LaneKind.MIC, SOUND_HZ, ("mic",), len(sound)), sound),
    ]
    starts = np.sort(random.integers(0, (SECONDS - 2) * 1_000_000, SPANS))
    names = ("one", "two", "three")
    spans = tuple(Span(int(at), int(at) + 900_000, names[n % 3], f"s{n}") for n, at in enumerate(starts))
    from dataclasses import replace

    with ProjectStore.create(folder, sensor=LaneKind.MIC) as store:
        stamp, recording_id = store.new_id()
        recording = Recording(recording_id, stamp, "ann", tuple(lane.info for lane in lanes), spans)
        store.write_recording(recording, lanes)
        labels = (Label("one", "#0072b2"), Label("two", "#e69f00"), Label("three", "#009e73"))
        store.save(replace(store.project, labels=labels, recordings=(recording,)))
    return sum(lane.samples.nbytes for lane in lanes)


def _tiled(takes: list[NDArray[np.int16]], count: int, random: np.random.Generator) -> NDArray[np.int16]:
    one = np.concatenate(takes)
    whole = np.concatenate([one] * (count // len(one) + 1))[:count]
    for start in range(0, count, 1 << 20):
        part = whole[start : start + (1 << 20)]
        part += random.integers(-60, 60, part.shape, dtype=np.int16)
    return whole


# Measuring, in a process of its own.


def _memory_mb(field: str) -> float:
    """VmRSS or VmHWM of this process."""
    lines = Path("/proc/self/status").read_text().splitlines()
    return next(int(line.split()[1]) / 1e3 for line in lines if line.startswith(field))


def _forget_peak() -> None:
    Path("/proc/self/clear_refs").write_text("5")


def _views(length_s: float) -> Iterator[tuple[float, float]]:
    """(start, seconds in view): in to a tenth of a second somewhere, along it, and out again, over and over."""
    random = np.random.default_rng(2)
    while True:
        at = float(random.uniform(0, length_s * 0.95))
        for view in np.geomspace(length_s, 0.1, 20):
            yield max(0.0, min(at, length_s - view)), float(view)
        for view in (0.5, 5.0, 60.0, 600.0):
            for step in range(5):
                yield min(at + step * view / 20, length_s - view), view


def _timed(frames: int, length_s: float, show: Callable[[float, float], object]) -> dict[str, float]:
    wall, cpu = [], []
    for _, (start, view) in zip(range(frames), _views(length_s), strict=False):
        began, worked = time.perf_counter(), time.thread_time()
        show(start, view)
        wall.append((time.perf_counter() - began) * 1e3)
        cpu.append((time.thread_time() - worked) * 1e3)
    return {
        "median": float(np.median(wall)),
        "p95": float(np.percentile(wall, 95)),
        "cpu": float(np.median(cpu)),
    }


def _ours(folder: Path) -> dict[str, float]:
    from PySide6.QtWidgets import QApplication

    from studio.app.studio import Studio
    from studio.gui.pages.label import LabelPage
    from studio.gui.theme import Preference, install_theme
    from studio.gui.window import MainWindow

    app = QApplication([])
    install_theme(app, Preference.DARK)
    studio = Studio(home=folder.parent / "home")
    window = MainWindow(studio)
    window.resize(*SIZE)
    window.show()
    window.go("label")
    app.processEvents()
    page = window.findChild(LabelPage)
    assert page is not None
    view = page.view
    _forget_peak()
    before, began = _memory_mb("VmRSS"), time.perf_counter()
    studio.desk.open(folder)
    while view.timeline.length < SECONDS - 1:
        app.processEvents()
    view.repaint()
    opened = time.perf_counter() - began

    def show(start: float, seconds: float) -> None:
        view.zoom(view.timeline.view / seconds, start + seconds / 2)
        view.pan(start - view.timeline.start)
        view.repaint()

    early = _timed(40, SECONDS, show)["median"]
    while page._spectrogram.is_coming:
        app.processEvents()
    complete = time.perf_counter() - began
    frames = _timed(FRAMES, SECONDS, show)
    result = frames | {
        "open": opened,
        "complete": complete,
        "early": early,
        "memory": _memory_mb("VmRSS") - before,
        "peak": _memory_mb("VmHWM") - before,
    }
    window.close()
    return result


def _plain(folder: Path) -> dict[str, float]:
    """As one would write it first."""
    import wave

    import pyqtgraph as pg
    from PySide6.QtWidgets import QApplication, QVBoxLayout, QWidget

    from studio.core.spectrogram import Spectrogram

    app = QApplication([])
    window = QWidget()
    window.resize(*SIZE)
    column = QVBoxLayout(window)
    widgets: list[Any] = [pg.PlotWidget() for _ in range(4)]
    for widget in widgets:
        widget.setDownsampling(auto=True, mode="peak")
        widget.setClipToView(True)
        column.addWidget(widget)
    window.show()
    app.processEvents()
    _forget_peak()
    before, began = _memory_mb("VmRSS"), time.perf_counter()
    [npy], [wav] = folder.glob("recordings/*/imu.npy"), folder.glob("recordings/*/mic.wav")
    motion = np.load(npy)
    with wave.open(str(wav)) as reader:
        sound = np.frombuffer(reader.readframes(reader.getnframes()), dtype=np.int16)
    t = np.arange(len(motion)) / MOTION_HZ
    for i in range(6):
        widgets[i // 3].plot(t, motion[:, i].astype(np.float32), pen=pg.intColor(i))
    widgets[2].plot(np.arange(len(sound)) / SOUND_HZ, sound.astype(np.float32), pen="c")
    image = pg.ImageItem(Spectrogram().push(sound))
    image.setRect(0, 0, SECONDS, SOUND_HZ / 2)
    widgets[3].addItem(image)

    def show(start: float, seconds: float) -> None:
        for widget in widgets:
            widget.setXRange(start, start + seconds, padding=0)
        app.processEvents()
        window.grab()

    show(0.0, SECONDS)
    opened = time.perf_counter() - began
    frames = _timed(PLAIN_FRAMES, SECONDS, show)
    return frames | {
        "open": opened,
        "memory": _memory_mb("VmRSS") - before,
        "peak": _memory_mb("VmHWM") - before,
    }


if __name__ == "__main__":
    print(json.dumps({"ours": _ours, "plain": _plain}[sys.argv[1]](Path(sys.argv[2]))))
