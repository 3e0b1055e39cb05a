"""CPU time of a frame with all live plots at 952 Hz motion and 16 kHz sound, and what was dropped."""

from __future__ import annotations

import json
import os
import subprocess
import sys
import time
from collections.abc import Callable
from typing import TYPE_CHECKING

import numpy as np

from tests.benchmarks.report import Report, Row

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from studio.link.session import Session

SECONDS = 8.0
WARM_UP_S = 2.0
SIZE = (1400, 900)
MOTION_HZ = 952
GOAL_MS = 4.0


def measure() -> Report:
    """Ours and the baseline one after the other, each in a process of its own."""
    ours, plain = _run("ours"), _run("plain")
    rows = (
        Row("median frame", ours["median"], "ms of CPU in the GUI thread", plain["median"], GOAL_MS),
        Row("fastest tenth", ours["p10"], "ms of CPU in the GUI thread", plain["p10"]),
        Row("95th percentile", ours["p95"], "ms of CPU in the GUI thread", plain["p95"]),
        Row("median frame, wall clock", ours["wall"], "ms", plain["wall"]),
        Row("frames a second", ours["fps"], "1/s", plain["fps"]),
        Row("dropped samples", ours["lost"], "of motion and sound", plain["lost"], 0),
        Row("received samples", ours["received"], "of motion and sound", plain["received"]),
    )
    return Report(
        rows,
        baseline="PlotDataItem.setData of all samples, automatic ranges, and ImageItem.setImage of a rolled picture",
        setting=f"{SIZE[0]} x {SIZE[1]} pixels, {MOTION_HZ} Hz x 6 and 16 kHz from the virtual board, {SECONDS:g} s",
    )


def _run(which: str) -> dict[str, float]:
    environment = {**os.environ, "QT_QPA_PLATFORM": os.environ.get("QT_QPA_PLATFORM", "offscreen")}
    command = [sys.executable, "-m", "tests.benchmarks.frames", which]
    done = subprocess.run(command, env=environment, check=True, stdout=subprocess.PIPE)
    result: dict[str, float] = json.loads(done.stdout.splitlines()[-1])
    return result


def _session() -> Session:
    """A virtual board that moves and speaks all the time: quiet curves would be cheap to draw."""
    from studio.board.connect import connect
    from studio.board.performance import Performance
    from studio.board.virtual import VirtualBoard
    from studio.model.lane import MOTION_CHANNELS, Lane, LaneInfo, LaneKind

    random = np.random.default_rng(1)
    t = np.arange(MOTION_HZ * 4) / MOTION_HZ
    swing = np.stack([3000 * np.sin(t * (7 + 2 * i)) + random.normal(0, 200, len(t)) for i in range(6)], axis=1)
    s = np.arange(16000 * 4) / 16000
    speech = random.normal(0, 3000, len(s)) * np.abs(np.sin(s * 2.3)) + 4000 * np.sin(s * 2 * np.pi * 440)
    lanes = (
        Lane(LaneInfo(LaneKind.IMU, MOTION_HZ, MOTION_CHANNELS, len(t)), swing.astype(np.int16)),
        Lane(LaneInfo(LaneKind.MIC, 16000, ("mic",), len(s)), speech.astype(np.int16)),
    )
    board = VirtualBoard(playlist=[Performance("busy", lanes, pause_s=0.0)]).start()
    session = connect("virtual", board=board)
    session.start_stream(LaneKind.IMU, MOTION_HZ)
    session.start_stream(LaneKind.MIC, 16000)
    return session


class _Stopwatch:
    """CPU and wall time of the GUI thread from the pull of new samples to the end of the painting that follows."""

    def __init__(self) -> None:
        self.frames: list[tuple[float, float, float]] = []
        self._open: list[float] = [0.0, 0.0]
        self._is_open = False

    def part(self, step: Callable[[], object], *, begins: bool) -> object:
        if begins:
            self.close()
            self._is_open = True
        cpu, wall = time.thread_time(), time.perf_counter()
        done = step()
        self._open[0] += time.thread_time() - cpu
        self._open[1] += time.perf_counter() - wall
        return done

    def close(self) -> None:
        if self._is_open:
            self.frames.append((time.perf_counter(), self._open[0] * 1e3, self._open[1] * 1e3))
        self._open, self._is_open = [0.0, 0.0], False


def _child(which: str) -> dict[str, float]:
    from PySide6.QtCore import QEvent, QTimer
    from PySide6.QtWidgets import QApplication, QVBoxLayout, QWidget

    watch = _Stopwatch()

    class Window(QWidget):
        def event(self, event: QEvent) -> bool:
            if event.type() == QEvent.Type.UpdateRequest:
                return bool(watch.part(lambda: QWidget.event(self, event), begins=False))
            return super().event(event)

    app = QApplication([])
    session = _session()
    window = Window()
    column = QVBoxLayout(window)
    pull = (_our_plots if which == "ours" else _plain_plots)(session, column.addWidget)
    window.resize(*SIZE)
    window.show()
    timer = QTimer(window)
    _tick_at_our_pace(timer, lambda: watch.part(pull, begins=True))
    began = time.perf_counter()
    QTimer.singleShot(round(1000 * (WARM_UP_S + SECONDS)), app.quit)
    app.exec()
    watch.close()
    lost = sum(feed.lost for feed in session.lanes.values())
    received = sum(feed.received for feed in session.lanes.values())
    session.close()
    return _summary(watch.frames, began + WARM_UP_S) | {"lost": lost, "received": received}


def _tick_at_our_pace(timer: object, step: Callable[[], object]) -> None:
    from PySide6.QtCore import Qt, QTimer

    from studio.gui.plots.ticker import FRAME_MS

    assert isinstance(timer, QTimer)
    timer.setTimerType(Qt.TimerType.PreciseTimer)
    timer.timeout.connect(step)
    timer.start(FRAME_MS)


def _summary(frames: list[tuple[float, float, float]], since: float) -> dict[str, float]:
    kept = np.array([frame for frame in frames if frame[0] >= since])
    return {
        "median": float(np.median(kept[:, 1])),
        "p10": float(np.percentile(kept[:, 1], 10)),
        "p95": float(np.percentile(kept[:, 1], 95)),
        "wall": float(np.median(kept[:, 2])),
        "fps": (len(kept) - 1) / float(kept[-1, 0] - kept[0, 0]),
    }


def _our_plots(session: Session, add: Callable[[QWidget], None]) -> Callable[[], object]:
    from studio.gui.plots.live import LiveCurves, LiveSpectrogram
    from studio.gui.plots.sources import LaneSource, SoundColumns
    from studio.model.lane import LaneKind

    motion, sound = LaneSource(session.lanes[LaneKind.IMU]), LaneSource(session.lanes[LaneKind.MIC])
    acceleration = LiveCurves("Acceleration", channels=(0, 1, 2), unit=1 / 2048, steps=(2, 4, 8, 16))
    rotation = LiveCurves("Rotation", channels=(3, 4, 5), unit=1 / 16, steps=(250, 500, 1000, 2000), first_colour=3)
    waveform = LiveCurves("Sound", channels=(0,), unit=1 / 32768, steps=(0.1, 0.25, 0.5, 1.0), seconds=4.0)
    spectrogram = LiveSpectrogram("Spectrogram", seconds=4.0)
    for plot, source in ((acceleration, motion), (rotation, motion), (waveform, sound)):
        plot.set_source(source)
    spectrogram.set_source(SoundColumns(sound))
    plots = (acceleration, rotation, waveform, spectrogram)
    for plot in plots:
        add(plot)
    return lambda: [plot.refresh(time.monotonic()) for plot in plots]


def _plain_plots(session: Session, add: Callable[[QWidget], None]) -> Callable[[], object]:
    """As one would write it first: all samples of the last 10 and 4 seconds into PlotDataItem, every frame."""
    import pyqtgraph as pg

    from studio.core.spectrogram import Spectrogram
    from studio.model.lane import LaneKind

    widgets = [pg.PlotWidget() for _ in range(4)]
    for widget in widgets:
        add(widget)
    curves = [widgets[i // 3].plot(pen=pg.intColor(i)) for i in range(6)]
    wave = widgets[2].plot(pen="c")
    image = pg.ImageItem(axisOrder="row-major")
    widgets[3].addItem(image)
    picture = np.zeros((257, 400), dtype=np.float32)
    columns = Spectrogram()
    motion, sound = session.lanes[LaneKind.IMU].ring, session.lanes[LaneKind.MIC].ring
    heard = sound.end

    def pull() -> None:
        nonlocal heard, picture
        rows = motion.latest(10 * MOTION_HZ)
        for i, curve in enumerate(curves):
            curve.setData(np.linspace(-10, 0, len(rows)), rows[:, i].astype(np.float32))
        samples = sound.latest(4 * 16000)
        wave.setData(np.linspace(-4, 0, len(samples)), samples.astype(np.float32))
        _, news = sound.since(heard)
        heard = sound.end
        new = columns.push(news.copy())
        if len(new):
            picture = np.roll(picture, -len(new), axis=1)
            picture[:, -len(new) :] = new[-400:].T
            image.setImage(picture)

    return pull


if __name__ == "__main__":
    print(json.dumps(_child(sys.argv[1])))
