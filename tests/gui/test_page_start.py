"""Without a project: the start card, and the questions behind new, open and import. Cancel changes nothing."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from studio.gui.pages.collect import CollectPage
from studio.gui.pages.label import LabelPage
from studio.gui.project_dialogs.importing import ImportDialog
from studio.gui.project_dialogs.new_project import KINDS, NewProjectDialog, file_name
from studio.model.lane import LaneKind
from tests.gui.opened import Opened, opened

IMPORTS = Path(__file__).parents[1] / "data" / "imports"


@pytest.fixture
def here(qtbot: QtBot, tmp_path: Path) -> Iterator[Opened]:
    with opened(qtbot, tmp_path) as made:
        yield made


@dataclass
class Answers:
    """Answers file questions in the person's place; without an answer the question is cancelled."""

    chosen_folder: Path | None = None
    chosen_files: list[Path] = field(default_factory=list)
    asked: list[str] = field(default_factory=list)

    def folder(self, parent: QWidget, title: str, start: Path, then: Callable[[Path], None]) -> None:
        self.asked.append(title)
        if self.chosen_folder:
            then(self.chosen_folder)

    def files(self, parent: QWidget, title: str, start: Path, kinds: str, then: Callable[[list[Path]], None]) -> None:
        self.asked.append(title)
        if self.chosen_files:
            then(self.chosen_files)


def dialog(here: Opened, kind: type[NewProjectDialog | ImportDialog]) -> NewProjectDialog | ImportDialog:
    found = here.window.findChild(kind)
    assert found is not None
    return found


def test_the_answers_that_stand_already_open_the_gesture_sample_and_the_start_card_goes(here: Opened) -> None:
    page = here.page(CollectPage)
    assert page.start.isVisible()
    assert not page.side.isVisible()
    page.start.go.click()
    here.settle()
    assert not page.start.isVisible()
    assert page.side.isVisible()
    assert len(page.takes.rows) == len(here.studio.desk.require().recordings) > 20


def test_the_sample_can_be_tried_again_without_losing_the_first_try(here: Opened) -> None:
    page = here.page(CollectPage)
    for _ in range(2):
        page.questions.ask("gestures")
        here.settle()
    assert sorted(path.name for path in here.studio.settings.projects_folder.iterdir()) == [
        "gestures 2.studio", "gestures.studio"]


def test_a_new_sound_project_is_named_and_made(here: Opened) -> None:
    page = here.page(CollectPage)
    page.start.choices["sound"].click()
    page.start.choices["own"].click()
    page.start.go.click()
    question = dialog(here, NewProjectDialog)
    assert isinstance(question, NewProjectDialog)
    question.name.setText("Door bell")
    question.make.click()
    here.settle()
    project = here.studio.desk.require()
    assert (project.name, project.sensor) == ("Door bell", LaneKind.MIC)
    assert here.studio.desk.folder == here.studio.settings.projects_folder / "Door bell.studio"


def test_cancelling_a_new_project_leaves_the_open_one_as_it_is(here: Opened) -> None:
    here.make_project()
    here.add_takes("wave")
    before = here.studio.desk.require()
    here.window.new_project()
    here.press(Qt.Key.Key_Escape, on=dialog(here, NewProjectDialog))
    assert here.studio.desk.project is before


def test_a_name_that_is_taken_cannot_be_made_over_the_other_project(here: Opened) -> None:
    here.make_project(name="mine")
    question = NewProjectDialog(here.studio.settings.projects_folder, kind="motion")
    here.qtbot.addWidget(question)
    question.name.setText("mine")
    assert not question.make.isEnabled()
    assert "already" in question.said.text()
    question.name.setText("..")
    assert not question.make.isEnabled()
    question.name.setText("other")
    assert question.make.isEnabled()


@pytest.mark.parametrize(("typed", "name"), [("a/b", "a-b"), ("  x. ", "x"), ("..", ""), ("CON: 1", "CON- 1"),
                                             ("my gestures", "my gestures"), ("x.studio", "x")])
def test_a_name_becomes_one_folder_wherever_it_is_typed(typed: str, name: str) -> None:
    assert file_name(typed) == name


def test_every_kind_makes_either_a_sample_or_an_own_project() -> None:
    assert all(bool(kind.sample) != bool(kind.sensor) for kind in KINDS)


def test_opening_what_is_no_project_says_so_and_keeps_the_open_one(here: Opened, tmp_path: Path) -> None:
    here.make_project()
    before = here.studio.desk.require()
    page = here.page(CollectPage)
    (tmp_path / "photos").mkdir()
    page.questions.files = Answers(tmp_path / "photos")
    page.questions.ask("open")
    assert here.said("collect")
    assert here.studio.desk.project is before


def test_opening_shows_the_recordings_of_the_project(here: Opened) -> None:
    here.make_project()
    here.add_takes("wave", 2)
    folder = here.studio.desk.folder
    here.studio.desk.close()
    page = here.page(CollectPage)
    page.questions.files = Answers(folder)
    page.questions.ask("open")
    here.settle()
    assert [row.title for row in page.takes.rows] == ["wave", "wave"]


def test_imported_files_get_their_label_and_what_was_left_out_is_told(here: Opened, tmp_path: Path) -> None:
    here.make_project()
    page = here.page(LabelPage)
    (tmp_path / "notes.csv").write_text("dear diary,\n")
    answers = Answers(chosen_files=[IMPORTS / "tutorial" / "circ.csv", tmp_path / "notes.csv"])
    page.questions.files = answers
    page.questions.ask("import")
    question = dialog(here, ImportDialog)
    assert isinstance(question, ImportDialog)
    assert not question.bring.isEnabled()
    question.files.click()
    question.how.setCurrentIndex(1)
    question.label.setCurrentText("ring")
    question.person.setCurrentText("ann")
    question.bring.click()
    here.qtbot.waitUntil(lambda: len(here.said("label")) == 2)
    here.settle()
    assert {row.title for row in page.list.rows} == {"ring"}
    assert {recording.person for recording in here.studio.desk.require().recordings} == {"ann"}
    assert here.said("label") == ["imported", "import-skipped"]
    here.window.undo()
    here.settle()
    assert page.list.rows == ()


def test_an_import_that_is_cancelled_brings_nothing(here: Opened) -> None:
    here.make_project()
    page = here.page(LabelPage)
    page.questions.files = Answers(IMPORTS / "tutorial")
    page.questions.ask("import")
    question = dialog(here, ImportDialog)
    assert isinstance(question, ImportDialog)
    question.folder.click()
    assert question.bring.isEnabled()
    question.reject()
    here.settle()
    assert here.studio.desk.require().recordings == ()


def test_everything_on_the_start_card_can_be_reached_and_chosen_by_keyboard(here: Opened) -> None:
    page = here.page(CollectPage)
    page.start.choices["motion"].setFocus()
    here.press(Qt.Key.Key_Down)
    assert page.start.answer("what") == "sound"
    here.press(Qt.Key.Key_Tab)
    here.press(Qt.Key.Key_Tab)
    assert page.start.choices["sample"].hasFocus()
    here.press(Qt.Key.Key_Down)
    here.press(Qt.Key.Key_Tab)
    here.press(Qt.Key.Key_Space)
    question = dialog(here, NewProjectDialog)
    assert isinstance(question, NewProjectDialog)
    QTest.keyClicks(question.name, "by hand")
    here.press(Qt.Key.Key_Return, on=question.name)
    project = here.studio.desk.require()
    assert (project.name, project.sensor) == ("by hand", LaneKind.MIC)


def test_whoever_has_a_board_is_told_to_plug_it_in_and_the_virtual_one_lets_go(here: Opened) -> None:
    page = here.page(CollectPage)
    here.connect_virtual()
    assert not page.start.plug.isVisible()
    page.start.choices["real"].click()
    assert page.start.plug.isVisible()
    page.start.go.click()
    here.settle()
    # Nothing is connected, so that the board that is plugged in next is taken by itself.
    assert here.studio.bench.port == ""


def test_whoever_has_none_gets_the_virtual_board(here: Opened) -> None:
    page = here.page(CollectPage)
    page.start.choices["virtual"].click()
    page.start.go.click()
    here.qtbot.waitUntil(lambda: here.studio.bench.info is not None)
    assert here.studio.bench.port == "virtual"


def test_the_rail_says_what_each_page_waits_for_until_it_is_there(here: Opened) -> None:
    rail = here.window._rail
    locked = lambda: [key for key, made in rail._buttons.items() if made.is_locked]  # noqa: E731
    here.page(CollectPage)
    assert locked() == ["label", "train", "evaluate", "deploy"]
    here.make_project()
    here.add_takes("wave", 2)
    assert locked() == ["train", "evaluate", "deploy"]
    assert "second label" in here.window.guide.words.text()
    here.add_takes("still", 3)
    assert "1 more take of wave and you can train" in rail._buttons["train"].toolTip()
    here.add_takes("wave")
    assert locked() == ["evaluate", "deploy"]
    here.window.guide.there.click()
    assert here.window.page == "train"
    # It does not point to where the person is.
    assert not here.window.guide.there.isVisible()
    here.window.undo()
    here.settle()
    assert locked() == ["train", "evaluate", "deploy"]


def test_the_guide_is_hidden_for_good_until_it_is_asked_for(here: Opened, qtbot: QtBot, tmp_path: Path) -> None:
    here.make_project()
    here.page(CollectPage)
    assert here.window.guide.isVisible()
    here.press(Qt.Key.Key_F2)
    assert not here.window.guide.isVisible()
    with opened(qtbot, tmp_path) as again:
        again.make_project(name="other")
        assert not again.window.guide.isVisible()
        again.press(Qt.Key.Key_F2)
        assert again.window.guide.isVisible()
