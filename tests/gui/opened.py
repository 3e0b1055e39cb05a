"""A window over the real studio, as a person finds it: with or without a project, a board, a trained run."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import TypeVar

import numpy as np
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from studio.app.settings import Settings
from studio.app.studio import Studio
from studio.app.workshop import Workshop
from studio.gui.window import MainWindow
from studio.model.edits import AddLabel, AddRecording, Composite
from studio.model.lane import MOTION_CHANNELS, Lane, LaneInfo, LaneKind, motion_from_physical
from studio.model.project import next_colour
from studio.model.recording import BACKGROUND, Label, Recording, Span
from studio.model.run import Evaluation, Run, WindowRef
from studio.storage.layout import Artefact
from tests.unit.link import tiny_package

P = TypeVar("P", bound=QWidget)
MOTION_HZ = 119.0
SOUND_HZ = 16000


class Opened:
    """The window, its studio, and what a person can do with both hands."""

    def __init__(self, qtbot: QtBot, window: MainWindow) -> None:
        self.qtbot, self.window, self.studio = qtbot, window, window.studio

    def page(self, kind: type[P]) -> P:
        """Goes to a page and waits until it is drawn."""
        self.window.go(kind.key)  # type: ignore[attr-defined]
        found = self.window.findChild(kind)
        assert found is not None
        self.qtbot.waitUntil(found.isVisible)
        return found

    def said(self, page: str) -> list[str]:
        """The codes of the notices on a page."""
        return self.window.notices(page).codes

    def press(self, key: Qt.Key, *, on: QWidget | None = None,
              held: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
        QTest.keyClick(on or self.window.focusWidget() or self.window, key, held)
        self.settle()

    def settle(self) -> None:
        """Lets what has been posted happen."""
        self.studio.desk.drain()
        QTest.qWait(0)
        self.studio.mailbox.pump()
        QTest.qWait(0)

    def connect_virtual(self) -> None:
        self.studio.bench.connect("virtual")
        self.qtbot.waitUntil(lambda: self.studio.bench.info is not None, timeout=10_000)
        self.qtbot.waitUntil(lambda: self.studio.bench.require().lanes[LaneKind.IMU].received > 10, timeout=10_000)

    def make_project(self, sensor: LaneKind = LaneKind.IMU, *, name: str = "mine") -> None:
        self.studio.desk.create(self.studio.settings.projects_folder / f"{name}.studio", sensor=sensor, name=name)
        self.settle()

    def add_takes(self, label: str, count: int = 1, *, person: str = "ann", seconds: float = 2.0,
                  whole: bool = True) -> list[str]:
        """Takes on the disk and in the project; their ids. ``whole``: a span of ``label`` over all of it."""
        desk = self.studio.desk
        ids = []
        for number in range(count):
            lane = made_lane(desk.require().sensor, seconds, seed=number)
            stamp, recording_id = desk.store.new_id()
            span = Span(0, lane.info.duration_us, label, f"s{number}{recording_id[:6]}")
            recording = Recording(recording_id, stamp, person, (lane.info,), spans=(span,) if whole else ())
            desk.store.write_recording(recording, [lane])
            known = {"", BACKGROUND, *(known.name for known in desk.require().labels)}
            new = () if label in known else (AddLabel(Label(label, next_colour(desk.require().labels))),)
            desk.do(Composite("add take", (*new, AddRecording(recording))), name="add take")
            ids.append(recording_id)
        self.settle()
        return ids

    def add_run(self, *, words: str = "Knows up well.") -> Run:
        return write_run(self.studio, words=words)


@contextmanager
def opened(qtbot: QtBot, home: Path, workshop: Workshop | None = None) -> Iterator[Opened]:
    """An empty studio in ``home``, on the screen at 1280x720. ``workshop``: where it finds boards."""
    class HomeSettings(Settings):
        projects_folder = home / "projects"  # type: ignore[assignment]

    studio = Studio(home=home / "settings", workshop=workshop)
    studio.settings = HomeSettings(home / "settings")
    studio.settings.set("beeps", "off")  # whoever runs the tests shall not hear them
    window = MainWindow(studio)
    window.resize(1280, 720)
    with qtbot.waitExposed(window):
        window.show()
    window.activateWindow()
    try:
        yield Opened(qtbot, window)
    finally:
        window.close()
        window.deleteLater()


def write_run(studio: Studio, *, words: str = "Knows up well.") -> Run:
    """A run of the package that tells up from down; 6 windows, of which one "up" was taken for "down"."""
    store = studio.desk.store
    number, _ = store.new_run_folder()
    ids = [recording.id for recording in studio.desk.require().recordings] or ["gone"]
    true, predicted = (0, 0, 1, 1, 1, 2), (0, 0, 1, 1, 2, 2)
    refs = tuple(WindowRef(ids[i % len(ids)], 250_000 * i, label) for i, label in enumerate(true))
    confusion = np.array([[2, 0, 0], [0, 2, 1], [0, 0, 1]], dtype=np.int64)
    evaluation = Evaluation(
        labels=tiny_package.LABELS, confusion=confusion, confusion_float=confusion, float_accuracy=1.0,
        int8_accuracy=5 / 6, baseline_accuracy=0.5, precision=(1.0, 1.0, 0.5), recall=(1.0, 2 / 3, 1.0),
        macro_recall=8 / 9, refs=refs, predicted=predicted, split="takes never seen in training")
    history = tuple({"loss": 1 / epoch, "accuracy": 1 - 1 / (epoch + 1), "val_loss": 1.2 / epoch,
                     "val_accuracy": 0.9 - 0.5 / epoch} for epoch in range(1, 9))
    run = Run(number, 0, tiny_package.LABELS, evaluation, flash_bytes=2048, ram_bytes=512, estimated_ms=0.42,
              seconds=3.1, history=history, words=words)
    store.write_run(run, {Artefact.PACKAGE: tiny_package.data()})
    return studio.trainer.read(number)


def drag(widget: QWidget, start: QPointF, end: QPointF) -> None:
    """Presses at ``start``, moves in steps, and lets go at ``end``."""
    QTest.mousePress(widget, Qt.MouseButton.LeftButton, pos=_whole(start))
    for step in range(1, 9):
        QTest.mouseMove(widget, _whole(start + (end - start) * (step / 8)))
    QTest.mouseRelease(widget, Qt.MouseButton.LeftButton, pos=_whole(end))


def _whole(point: QPointF) -> QPoint:
    return QPoint(round(point.x()), round(point.y()))


def made_lane(sensor: LaneKind, seconds: float, *, seed: int) -> Lane:
    """Noise, the same for the same seed."""
    random = np.random.default_rng(seed)
    if sensor == LaneKind.IMU:
        count = round(seconds * MOTION_HZ)
        values = random.normal([0, 0, 1, 0, 0, 0], 0.1, (count, 6))
        return Lane(LaneInfo(sensor, MOTION_HZ, MOTION_CHANNELS, count), motion_from_physical(values, MOTION_CHANNELS))
    count = round(seconds * SOUND_HZ)
    sound = random.normal(0, 500, count).astype(np.int16)
    return Lane(LaneInfo(sensor, SOUND_HZ, ("mic",), count), sound)
