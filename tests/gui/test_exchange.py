"""Bringing in and out through the window: columns that are asked for, drops, exports, merges, zips."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from pathlib import Path
from typing import TypeVar

import pytest
from PySide6.QtCore import QMimeData, QPointF, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDropEvent, QGuiApplication
from PySide6.QtWidgets import QApplication, QDialog, QFileDialog, QWidget
from pytestqt.qtbot import QtBot

from studio.app.exchange import Trip
from studio.gui.project_dialogs.columns import ColumnsDialog
from studio.gui.project_dialogs.dropped import ProjectDropped, is_mostly_sound
from studio.gui.project_dialogs.exporting import WAYS, ExportDialog
from studio.gui.project_dialogs.importing import ImportDialog
from studio.gui.project_dialogs.merging import MergeDialog
from studio.gui.project_dialogs.new_project import NewProjectDialog
from studio.gui.project_dialogs.questions import ProjectQuestions
from studio.gui.project_dialogs.summary import Summary
from studio.gui.project_dialogs.trips import TripDialog
from studio.model.lane import LaneKind
from studio.storage.exporting import ExportKind
from studio.storage.packing import pack_project
from tests.gui.opened import Opened, opened

IMPORTS = Path(__file__).parents[1] / "data" / "imports"
D = TypeVar("D", bound=QDialog)


@pytest.fixture
def here(qtbot: QtBot, tmp_path: Path) -> Iterator[Opened]:
    with opened(qtbot, tmp_path) as made:
        yield made


@dataclass
class Answers:
    """Answers file questions in the person's place."""

    folders: list[Path] = field(default_factory=list)
    chosen: list[Path] = field(default_factory=list)

    def folder(self, parent: QWidget, title: str, start: Path, then: Callable[[Path], None]) -> None:
        then(self.folders.pop(0))

    def files(self, parent: QWidget, title: str, start: Path, kinds: str, then: Callable[[list[Path]], None]) -> None:
        then(self.chosen)

    def save(self, parent: QWidget, title: str, start: Path, kinds: str, then: Callable[[Path], None]) -> None:
        raise AssertionError(title)


def found(here: Opened, kind: type[D]) -> D:
    here.qtbot.waitUntil(lambda: any(d.isVisible() for d in here.window.findChildren(kind)))
    return next(d for d in here.window.findChildren(kind) if d.isVisible())


def asking(here: Opened, **answers: object) -> ProjectQuestions:
    return ProjectQuestions(here.window, here.window, files=Answers(**answers))  # type: ignore[arg-type]


def drop(here: Opened, *paths: Path) -> None:
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(path)) for path in paths])
    where, keys = QPointF(100, 100), Qt.KeyboardModifier.NoModifier
    left, copy = Qt.MouseButton.LeftButton, Qt.DropAction.CopyAction
    QApplication.sendEvent(here.window, QDragEnterEvent(where.toPoint(), copy, data, left, keys))
    QApplication.sendEvent(here.window, QDropEvent(where, copy, data, left, keys))


def test_a_table_without_names_is_asked_about_and_read_as_answered(here: Opened, tmp_path: Path) -> None:
    here.make_project()
    for n in (1, 2):
        rows = "".join(f"{i * 20};{n}00;0;{1000 + i}\n" for i in range(60))
        (tmp_path / f"wave_{n}.csv").write_text(rows)
    asking(here).exchanging.import_recordings([tmp_path / "wave_1.csv", tmp_path / "wave_2.csv"])
    found(here, ImportDialog).bring.click()
    columns = found(here, ColumnsDialog)
    assert [box.currentData() for box in columns.roles] == ["time", "aX", "aY", "aZ"]
    for box in columns.units[1:]:
        box.setCurrentIndex(box.findData("mg"))
    assert "60 rows at 50 a second" in columns.said.text()
    columns.roles[1].setCurrentIndex(columns.roles[1].findData("aY"))
    assert not columns.take.isEnabled()
    columns.roles[1].setCurrentIndex(columns.roles[1].findData("aX"))
    columns.units[1].setCurrentIndex(columns.units[1].findData("mg"))
    columns.take.click()
    here.qtbot.waitUntil(lambda: len(here.studio.desk.require().recordings) == 2)
    lane = here.studio.desk.lane(here.studio.desk.require().recordings[0].id, LaneKind.IMU)
    assert (lane.info.rate_hz, lane.samples[0].tolist()) == (50.0, [205, 0, 2048])


def test_gravity_tells_the_units_of_columns_that_a_person_names_until_one_is_chosen_by_hand(
        here: Opened, tmp_path: Path) -> None:
    here.make_project()
    rows = "".join(f"0.1;0.2;9.8;{i % 3}.5\n" for i in range(60))
    (tmp_path / "wave.csv").write_text(f"pionowo;w bok;w przód;obrót\n{rows}")
    asking(here).exchanging.import_recordings([tmp_path / "wave.csv"])
    found(here, ImportDialog).bring.click()
    columns = found(here, ColumnsDialog)
    for number, role in enumerate(("aX", "aY", "aZ", "gX")):
        columns.roles[number].setCurrentIndex(columns.roles[number].findData(role))
    assert [box.currentData() for box in columns.units] == ["m/s2", "m/s2", "m/s2", "rad/s"]
    columns.units[0].setCurrentIndex(columns.units[0].findData("g"))
    columns.units[0].activated.emit(columns.units[0].currentIndex())
    columns.roles[3].setCurrentIndex(columns.roles[3].findData("gY"))
    assert columns.units[0].currentData() == "g"


def test_columns_that_are_cancelled_import_nothing_and_sure_ones_can_be_seen(here: Opened) -> None:
    here.make_project()
    asking(here).exchanging.import_recordings([IMPORTS / "tutorial"])
    dialog = found(here, ImportDialog)
    dialog.looks.setChecked(True)
    dialog.bring.click()
    columns = found(here, ColumnsDialog)
    assert "2 takes; the first has 119 rows at 119 a second" in columns.said.text()
    columns.reject()
    here.settle()
    assert here.studio.desk.require().recordings == ()


def test_a_table_that_is_no_recording_is_left_out_and_the_others_come(here: Opened, tmp_path: Path) -> None:
    """Among a class's files lies a list of marks: there was no way past it."""
    here.make_project()
    (tmp_path / "set").mkdir()
    (tmp_path / "set" / "marks.csv").write_text("".join(f"{n};{n % 6}\n" for n in range(30)))
    (tmp_path / "set" / "wave.csv").write_bytes((IMPORTS / "tutorial" / "circ.csv").read_bytes())
    asking(here).exchanging.import_recordings([tmp_path / "set"])
    found(here, ImportDialog).bring.click()
    columns = found(here, ColumnsDialog)
    assert not columns.take.isEnabled()
    columns.leave.click()
    here.qtbot.waitUntil(lambda: len(here.studio.desk.require().recordings) == 2)
    here.qtbot.waitUntil(lambda: "import-skipped" in here.window.notices().codes)


def test_what_came_and_what_did_not_can_be_read_and_copied(here: Opened, tmp_path: Path) -> None:
    here.make_project()
    (tmp_path / "set").mkdir()
    (tmp_path / "set" / "broken.csv").write_text("dear diary\n")
    (tmp_path / "set" / "wave.csv").write_bytes((IMPORTS / "tutorial" / "circ.csv").read_bytes())
    asking(here).exchanging.import_recordings([tmp_path / "set"])
    found(here, ImportDialog).bring.click()
    here.qtbot.waitUntil(lambda: "import-skipped" in here.said("collect"))
    show = next(b for b in here.window.notices().findChildren(QWidget) if getattr(b, "text", str)() == "Show all")
    show.click()  # type: ignore[attr-defined]
    summary = found(here, Summary)
    summary.copy.click()
    copied = QGuiApplication.clipboard().text()
    assert "wave: 2" in copied
    assert "broken.csv: line 1" in copied


def test_files_dropped_without_a_project_make_one_of_the_right_kind(here: Opened) -> None:
    assert is_mostly_sound([IMPORTS / "words"])
    drop(here, IMPORTS / "words")
    question = found(here, NewProjectDialog)
    assert question.kind.sensor == "mic"
    question.make.click()
    found(here, ImportDialog).bring.click()
    here.qtbot.waitUntil(lambda: len(here.studio.desk.require().recordings) == 1)
    assert here.studio.desk.require().recordings[0].person == "6f5b4d3d"


def test_a_project_dropped_on_another_is_merged_or_opened(here: Opened, tmp_path: Path) -> None:
    here.make_project(name="other")
    here.add_takes("wave", 2, person="bo")
    other = here.studio.desk.folder
    assert other is not None
    pack_project(other, tmp_path / "other.zip")
    here.make_project(name="mine")
    drop(here, tmp_path / "other.zip")
    found(here, ProjectDropped).merged.click()
    merge = found(here, MergeDialog)
    merge.table.cellWidget(0, 2).setText("class b")  # type: ignore[attr-defined]
    merge.go.click()
    here.qtbot.waitUntil(lambda: "merged" in here.said("collect"))
    assert {r.person for r in here.studio.desk.require().recordings} == {"class b bo"}
    here.window.undo()
    here.settle()
    assert here.studio.desk.require().recordings == ()
    drop(here, other)
    found(here, ProjectDropped).opened.click()
    here.qtbot.waitUntil(lambda: here.studio.desk.folder == other)


def test_a_zip_is_unpacked_where_the_person_says_and_opened(here: Opened, tmp_path: Path) -> None:
    here.make_project()
    here.add_takes("wave", 2)
    questions = asking(here, folders=[tmp_path / "out", tmp_path / "in"], chosen=[tmp_path / "out" / "mine.zip"])
    (tmp_path / "out").mkdir()
    questions.ask("export")
    dialog = found(here, ExportDialog)
    dialog.browse.click()
    dialog.go.click()
    here.qtbot.waitUntil(lambda: "exported" in here.said("collect"))
    questions.ask("open-zip")
    here.qtbot.waitUntil(lambda: here.studio.desk.folder == tmp_path / "in" / "mine.studio")
    assert len(here.studio.desk.require().recordings) == 2


@pytest.mark.parametrize(("key", "kind"), [(Qt.Key.Key_I, ImportDialog), (Qt.Key.Key_E, ExportDialog)])
def test_import_and_export_have_keys(here: Opened, key: Qt.Key, kind: type[QDialog]) -> None:
    here.make_project()
    here.press(key, held=Qt.KeyboardModifier.ControlModifier)
    found(here, kind).reject()


def test_a_zip_that_is_opened_as_a_project_is_asked_a_place(here: Opened, tmp_path: Path) -> None:
    (tmp_path / "mine.zip").write_bytes(b"")
    here.window.open_project(tmp_path / "mine.zip")
    found(here, QFileDialog).reject()


def test_an_export_never_writes_over_a_folder(here: Opened, tmp_path: Path) -> None:
    here.make_project()
    here.add_takes("wave")
    (tmp_path / "mine (plain)").mkdir()
    dialog = ExportDialog("mine", tmp_path)
    here.qtbot.addWidget(dialog)
    dialog.ways.button([way.kind for way in WAYS].index(ExportKind.PLAIN)).click()
    assert not dialog.go.isEnabled()
    assert "already" in dialog.said.text()
    dialog.ways.button([way.kind for way in WAYS].index(ExportKind.EDGE_IMPULSE)).click()
    assert dialog.go.isEnabled()


def test_a_long_import_shows_how_far_it_is_and_escape_cancels_it(here: Opened) -> None:
    trip = Trip()
    trip.tell(3, 10)
    dialog = TripDialog("Importing", trip, here.window)
    here.qtbot.waitUntil(dialog.isVisible)
    assert (dialog.bar.value(), dialog.bar.maximum()) == (3, 10)
    here.press(Qt.Key.Key_Escape, on=dialog)
    assert trip.is_cancelled
    trip.is_over = True
    here.qtbot.waitUntil(lambda: not here.window.findChildren(TripDialog) or not dialog.isVisible())


def test_closing_the_window_in_the_middle_of_an_import_ends_it_first(here: Opened) -> None:
    here.make_project()
    asking(here).exchanging.import_recordings([IMPORTS])
    found(here, ImportDialog).bring.click()
    here.window.close()
    assert here.studio.desk.project is None
