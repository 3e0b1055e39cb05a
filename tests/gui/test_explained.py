"""How it works, on the person's own takes; and the report that is handed in."""

from __future__ import annotations

import re
from collections.abc import Iterator
from html.parser import HTMLParser
from pathlib import Path

import numpy as np
import pytest
from PySide6.QtWidgets import QDialog
from pytestqt.qtbot import QtBot

from studio.app.drawing.canvas import PAPER
from studio.app.presenters.lessons import Teacher
from studio.errors import StudioError
from studio.gui.pages.evaluate import EvaluatePage
from studio.gui.pages.explained import ExplainButton, ExplainedSection
from studio.gui.pages.train import TrainPage
from studio.model.edits import SetFacts
from studio.model.lane import LaneKind
from studio.model.recording import BACKGROUND
from tests.gui.opened import Opened, opened


@pytest.fixture
def here(qtbot: QtBot, tmp_path: Path) -> Iterator[Opened]:
    with opened(qtbot, tmp_path) as made:
        made.make_project()
        yield made


def section(here: Opened) -> ExplainedSection:
    here.page(TrainPage)
    here.window.go("train", "explained")
    found = here.page(TrainPage).sections.widget("explained")
    assert isinstance(found, ExplainedSection)
    return found


def keys(here: Opened) -> list[str]:
    return [lesson.key for lesson in here.studio.explained.lessons(PAPER)]


def test_without_a_take_there_is_nothing_to_follow_and_it_says_what_to_do(here: Opened) -> None:
    assert here.studio.explained.lessons(PAPER) == ()
    assert section(here).stack.currentIndex() == 0


def test_before_training_the_steps_up_to_the_network_are_shown(here: Opened) -> None:
    here.add_takes("up", 1)
    assert keys(here) == ["record", "window", "features", "vary", "network"]
    shown = section(here)
    assert [card.title.text().split(".")[0] for card in shown.cards] == ["1", "2", "3", "4", "5"]
    assert all(card.words.text() and card.picture.accessibleName() for card in shown.cards)


def test_before_training_the_axes_are_scaled_to_the_takes_as_the_words_say(here: Opened) -> None:
    ids = here.add_takes("up", 3)
    project = here.studio.desk.require()
    span = project.recording(ids[0]).spans[0]
    teacher = Teacher(here.studio, project, ids[0], span.id, PAPER, str)
    features = np.abs(teacher._subject.features.reshape(-1, 6))
    for sensor in (features[:, :3], features[:, 3:]):
        assert 0.8 < np.percentile(sensor, 99) < 1.5
    (lesson,) = teacher.teach("features")
    assert "between -1 and 1" in lesson.words


def test_after_training_the_bytes_and_the_decision_are_those_of_the_model(here: Opened) -> None:
    here.add_takes("up", 1)
    here.add_run()
    lessons = {lesson.key: lesson for lesson in here.studio.explained.lessons(PAPER)}
    assert {"bytes", "decide"} <= set(lessons)
    changed = re.search(r"change by ([\d.]+) %", lessons["bytes"].words)
    assert changed is not None
    assert 0 < float(changed.group(1)) < 50


def test_another_take_of_the_label_and_another_label_can_be_followed(here: Opened) -> None:
    here.add_takes("up", 2)
    here.add_takes("down", 1)
    explained = here.studio.explained
    assert explained.labels == ("up", "down")
    first = explained.lessons(PAPER)[0].picture
    explained.another()
    assert explained.lessons(PAPER)[0].picture != first
    explained.another()
    assert explained.lessons(PAPER)[0].picture == first
    explained.choose("down")
    assert explained.label == "down"


def test_sound_becomes_a_picture_of_bands(qtbot: QtBot, tmp_path: Path) -> None:
    with opened(qtbot, tmp_path) as here:
        here.make_project(LaneKind.MIC)
        here.add_takes("yes", 1)
        features = next(lesson for lesson in here.studio.explained.lessons(PAPER) if lesson.key == "features")
        assert "49 moments" in features.words
        assert "40 bands" in features.words


def test_a_take_whose_file_is_gone_is_said_and_the_page_stays(here: Opened) -> None:
    [taken] = here.add_takes("up", 1)
    folder = here.studio.desk.folder
    assert folder is not None
    next((folder / "recordings").glob(f"*_{taken}/imu.*")).unlink()
    section(here)
    assert here.said("train")


def test_a_question_mark_explains_one_step_on_the_spot(here: Opened, qtbot: QtBot) -> None:
    here.add_takes("up", 1)
    mark = ExplainButton(here.window, "window")
    qtbot.addWidget(mark)
    mark.button.click()
    dialog = next(each for each in mark.window().findChildren(QDialog) or here.window.findChildren(QDialog))
    assert "a window" in " ".join(label.text() for label in dialog.findChildren(type(section(here).words)))
    dialog.reject()


class _Reader(HTMLParser):
    """What is in the page: tags that are open, and every address."""

    def __init__(self) -> None:
        super().__init__()
        self.tags: list[str] = []
        self.addresses: list[str] = []
        self.words = ""

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.tags.append(tag)
        self.addresses += [value or "" for name, value in attrs if name in ("src", "href", "xlink:href")]

    def handle_data(self, data: str) -> None:
        self.words += data


def test_a_report_is_one_file_that_needs_nothing_else(here: Opened, tmp_path: Path) -> None:
    here.add_takes("up", 2, person="<b>ann</b>")
    run = here.add_run(words="Knows <up> well.")
    target = tmp_path / "report.html"
    here.studio.report.write(run.number, target)
    reader = _Reader()
    reader.feed(target.read_text(encoding="utf-8"))
    assert "Knows <up> well." in reader.words
    assert "<b>ann</b>" in reader.words
    assert not {"script", "link", "iframe", "b"} & set(reader.tags)
    assert all(address.startswith("data:image/png;base64,") for address in reader.addresses)
    sure = here.studio.evaluate.certainty(run)
    assert f"83 % ({100 * sure.low:.0f}–{100 * sure.high:.0f})" in reader.words
    assert reader.tags.count("svg") == 11


def test_a_report_names_as_people_only_those_who_performed_a_label(here: Opened, tmp_path: Path) -> None:
    here.add_takes("up", 1, person="ann")
    here.add_takes(BACKGROUND, 1, person="dishes")
    here.add_takes("", 1, person="tap", whole=False)
    [left_out] = here.add_takes("up", 1, person="bob")
    here.studio.desk.do(SetFacts(left_out, included=False), name="leave out")
    run = here.add_run()
    here.studio.report.write(run.number, tmp_path / "report.html")
    assert "People: ann." in (tmp_path / "report.html").read_text(encoding="utf-8")


def test_a_report_that_cannot_be_written_leaves_the_old_one(here: Opened, tmp_path: Path) -> None:
    here.add_takes("up", 1)
    run = here.add_run()
    with pytest.raises(StudioError) as caught:
        here.studio.report.write(run.number, tmp_path / "no" / "report.html")
    assert caught.value.code == "folder-gone"


def test_the_button_writes_the_run_that_is_looked_at(here: Opened, tmp_path: Path) -> None:
    here.add_takes("up", 1)
    page = here.page(EvaluatePage)
    assert not page.report.button.isVisible()
    here.add_run()
    here.add_run(words="Second.")
    here.studio.evaluate.choose_run(1)
    page.report.refresh()
    page.report.files = _Answers(tmp_path / "out.html")
    page.report.button.click()
    assert "report of run 1" in (tmp_path / "out.html").read_text(encoding="utf-8")
    assert here.said("evaluate") == ["report-written"]


class _Answers:
    def __init__(self, path: Path) -> None:
        self._path = path

    def folder(self, *_: object) -> None:
        raise AssertionError

    files = folder

    def save(self, parent: object, title: str, start: Path, kinds: str, then) -> None:  # type: ignore[no-untyped-def]
        assert start.name == "mine-run-1.html"
        then(self._path)
