"""Find the best model: limits and the button, points that are read and walked by keyboard, and one that is taken."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from studio.app.presenters.learning import LearningPresenter
from studio.app.search import SearchPhase
from studio.gui.pages.search_section import SearchSection
from studio.gui.pages.train import TrainPage
from studio.learn.cost import cost_of
from studio.learn.search import Found, Limits, Point, State, question_of
from studio.learn.space import starting_points
from tests.gui.opened import Opened, opened

ACCURACIES = (0.95, 0.94, 0.80, 0.93, 0.96, 0.90)


@pytest.fixture
def here(qtbot: QtBot, tmp_path: Path) -> Iterator[Opened]:
    with opened(qtbot, tmp_path) as made:
        made.make_project()
        yield made


def ready(here: Opened) -> SearchSection:
    here.add_takes("wave", 3)
    here.add_takes("circle", 3)
    page = here.page(TrainPage)
    page.show_section("search")
    here.settle()
    section = page.sections.widget("search")
    assert isinstance(section, SearchSection)
    return section


def found(here: Opened, *, state: State = State.DONE) -> Found:
    """The starting points, as if they had been tried; the last one was given up."""
    question = question_of(here.studio.desk.require())
    points = [
        Point(number, candidate, cost_of(candidate.table, question.labels, question.base), state, accuracy, 0.2, 60,
              is_default=number == 0)
        for number, (candidate, accuracy) in enumerate(zip(starting_points(question.usual), ACCURACIES, strict=False))
    ]  # fmt: skip
    return Found(tuple(points), left_out=2)


def with_points(here: Opened) -> SearchSection:
    section = ready(here)
    search = here.studio.search
    search.wait()
    here.settle()
    search._found, search._limits = found(here), Limits(ms=200.0)
    search._enter(SearchPhase.ENDED)
    here.settle()
    return section


def test_without_takes_the_gate_says_what_is_missing(here: Opened) -> None:
    page = here.page(TrainPage)
    page.show_section("search")
    section = page.sections.widget("search")
    assert not section.start.isEnabled()
    assert section.gate.text().startswith("There is nothing to learn from yet.")


def test_the_limits_begin_as_the_board_and_the_time_between_two_windows_have_them(here: Opened) -> None:
    section = ready(here)
    assert section.start.isEnabled()
    assert (section.flash.value(), section.ram.value()) == (256, 128)
    assert section.ms.value() == pytest.approx(201.7, abs=0.1)


def test_the_button_starts_a_search_with_these_limits_and_another_one_stops_it(
    here: Opened, monkeypatch: pytest.MonkeyPatch
) -> None:
    section = ready(here)
    asked: list[Any] = []
    search = here.studio.search
    monkeypatch.setattr(search._thread, "submit", lambda *step: asked.append(step))
    section.ms.setValue(30)
    section.minutes.setValue(2)
    section.start.click()
    here.settle()
    assert search.phase is SearchPhase.PREPARING
    assert search.limits == Limits(256 * 1024, 128 * 1024, 30)
    assert section.stop.isVisible()
    assert not section.start.isVisible()
    assert section.stop.hasFocus()
    assert section.left.text() == "120 s left"
    section.stop.click()
    here.settle()
    assert search.phase is SearchPhase.ENDED
    assert section.start.isVisible()
    assert len(asked) == 1


@pytest.mark.parametrize(("ms", "words"), [
    (200.0, "diamond: the default; the limit, 200 ms, is right of the picture"),
    (0.01, "diamond: the default; the limit, 0.01 ms, is left of the picture"),
    (None, "diamond: the default; dashed: the limit"),
    (1e9, "diamond: the default"),
])  # fmt: skip
def test_a_dashed_line_is_named_only_when_it_is_in_view(here: Opened, ms: float | None, words: str) -> None:
    section = with_points(here)
    among = sorted(dot.ms for dot in section.plot.dots)[1]
    here.studio.search._limits = Limits(ms=among if ms is None else ms)
    here.studio.search._enter(SearchPhase.ENDED)
    here.settle()
    assert section.marks.text() == words


def test_without_the_default_nothing_is_said_of_it(here: Opened) -> None:
    section = with_points(here)
    search = here.studio.search
    search._found = Found(tuple(point for point in search.found.points if not point.is_default))
    search._enter(SearchPhase.ENDED)
    here.settle()
    assert section.marks.text() == "the limit, 200 ms, is right of the picture"
    assert not any("half of the time" in row.right for row in section.best.rows)


def test_a_search_that_found_nothing_within_the_limits_says_so(here: Opened) -> None:
    section = ready(here)
    search = here.studio.search
    search.wait()
    here.settle()
    search._found, search._limits = Found(left_out=60), Limits(ms=0.01)
    search._enter(SearchPhase.SEARCHING)
    here.settle()
    assert section.words.text() == "The first models are being trained."
    search._enter(SearchPhase.ENDED)
    here.settle()
    assert section.words.isVisible()
    assert section.words.text() == "Nothing was tried: no model that was looked at is within the limits."


def test_the_point_looked_at_is_the_offered_one_while_that_changes_until_another_is_picked(here: Opened) -> None:
    section = with_points(here)
    search, every = here.studio.search, found(here)
    few = replace(every, points=tuple(replace(p, accuracy=0.3 if p.number == 2 else p.accuracy)
                                      for p in every.points if p.number in (0, 2)))

    def show(shown: Found) -> str:
        search._found = shown
        search._enter(SearchPhase.ENDED)
        here.settle()
        return section.best.current_key or str(section._current)

    assert show(few) == "2"
    offered = show(every)
    assert offered == str(here.studio.searching.snapshot().best_cheap) != "2"
    section.plot.moved.emit(2)
    assert show(few) == show(every) == "2"


def test_points_are_drawn_the_front_is_listed_and_the_offered_one_is_looked_at_first(here: Opened) -> None:
    section = with_points(here)
    assert len(section.plot.dots) == len(found(here).points)
    listed = {row.key: row for row in section.best.rows}
    assert "0" in listed, "the default is there to be compared with"
    offered = here.studio.searching.snapshot().best_cheap
    assert section.best.current_key == str(offered)
    assert "accurate at half of the time" in listed[str(offered)].right
    assert section.point.isVisible()
    assert "of the default" in section.point.time.note.text()
    assert section.words.text().startswith("6 models were tried, 2 were left out")
    assert section.start.text() == "Go on searching"


def test_points_are_walked_by_keyboard_and_read_out(here: Opened) -> None:
    section = with_points(here)
    section.plot.setFocus()
    costs = []
    for _ in range(len(section.plot.dots)):
        here.press(Qt.Key.Key_Left, on=section.plot)
    for dot in section.plot.dots:
        assert section.plot.accessibleDescription() == dot.words
        costs.append(dot.ms)
        here.press(Qt.Key.Key_Right, on=section.plot)
    assert costs == sorted(costs)
    here.press(Qt.Key.Key_Up, on=section.plot)
    assert next(dot for dot in section.plot.dots if dot.words == section.plot.accessibleDescription()).is_front


def test_a_click_looks_at_a_point_and_enter_takes_it(here: Opened, monkeypatch: pytest.MonkeyPatch) -> None:
    section = with_points(here)
    used: list[int] = []
    monkeypatch.setattr(here.studio.search, "use", used.append)
    dot = next(dot for dot in section.plot.dots if not dot.is_front)
    QTest.mouseClick(section.plot, Qt.MouseButton.LeftButton, pos=section.plot.place_of(dot).toPoint())
    assert section.point.words.text() in dot.words
    here.press(Qt.Key.Key_Return, on=section.plot)
    assert used == [dot.number]


def test_a_model_that_is_taken_is_the_projects_and_one_step_takes_it_back(
    here: Opened, monkeypatch: pytest.MonkeyPatch
) -> None:
    section = with_points(here)
    before = here.studio.desk.require()
    trained: list[dict[str, Any]] = []
    monkeypatch.setattr(here.studio.trainer, "train", lambda **settings: trained.append(settings))
    section.point.use.click()
    here.settle()
    number = here.studio.searching.snapshot().best_cheap
    assert here.studio.desk.require().learning.network is not None
    assert here.studio.searching.snapshot().chosen == number
    assert trained[0]["extra"]["search"]["number"] == number
    here.studio.desk.undo()
    assert here.studio.desk.require() == before


def test_back_to_the_usual_network_is_back_to_its_features_too(here: Opened, monkeypatch: pytest.MonkeyPatch) -> None:
    with_points(here)
    before = here.studio.desk.require()
    first = here.studio.search.found.points[1]
    slow = replace(before.pipeline, rate_hz=59.5, window=60, stride=12)
    table = replace(first.candidate.table, input_shape=(60, 1, 6))
    candidate = replace(first.candidate, pipeline=slow, table=table, wide=None)
    here.studio.search._found = Found((replace(first, candidate=candidate),))
    monkeypatch.setattr(here.studio.trainer, "train", lambda **settings: None)
    here.studio.search.use(first.number)
    assert here.studio.desk.require().pipeline == slow
    LearningPresenter(here.studio).usual_network()
    assert here.studio.desk.require() == before


def test_other_takes_are_another_question(here: Opened) -> None:
    section = with_points(here)
    here.add_takes("flex", 3)
    assert section.plot.dots == ()
    assert section.start.text() == "Search"
