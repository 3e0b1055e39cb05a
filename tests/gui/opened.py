"""A window over the real studio, as a person finds it: with or without a project, a board, a trained run."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import TypeVar

from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from studio.app.settings import Settings
from studio.app.studio import Studio
from studio.app.workshop import Workshop
from studio.gui.window import MainWindow
from studio.model.edits import AddLabel, AddRecording, Composite
from studio.model.lane import LaneKind
from studio.model.project import next_colour
from studio.model.recording import BACKGROUND, Label, Recording, Span
from studio.model.run import Run
from tests.unit.app.making import made_lane, write_run

P = TypeVar("P", bound=QWidget)


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
        self.qtbot.waitUntil(lambda: self.studio.bench.info is not None)
        self.qtbot.waitUntil(lambda: self.studio.bench.require().lanes[LaneKind.IMU].received > 10)

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


def drag(widget: QWidget, start: QPointF, end: QPointF) -> None:
    """Presses at ``start``, moves in steps, and lets go at ``end``."""
    QTest.mousePress(widget, Qt.MouseButton.LeftButton, pos=_whole(start))
    for step in range(1, 9):
        QTest.mouseMove(widget, _whole(start + (end - start) * (step / 8)))
    QTest.mouseRelease(widget, Qt.MouseButton.LeftButton, pos=_whole(end))


def _whole(point: QPointF) -> QPoint:
    return QPoint(round(point.x()), round(point.y()))
