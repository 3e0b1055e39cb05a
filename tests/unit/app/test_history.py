"""Undo and redo: back through everything, forward again, and a drag as one step."""

from __future__ import annotations

import pytest

from studio.app.history import History
from studio.model.edits import AddSpan, MoveSpan, RelabelSpan
from studio.model.lane import LaneInfo, LaneKind
from studio.model.project import Project, default_pipeline
from studio.model.recording import Recording, Span

MOTION = LaneInfo(LaneKind.IMU, 100.0, ("aX",), 1000)


@pytest.fixture
def project() -> Project:
    recording = Recording("r1", "20260101T000000", "ann", (MOTION,))
    return Project("p", LaneKind.IMU, default_pipeline(LaneKind.IMU), recordings=(recording,))


def spans(project: Project) -> tuple[Span, ...]:
    return project.recordings[0].spans


def test_every_step_back_and_forth_again(project: Project) -> None:
    history, states = History(), [project]
    for edit in (
        AddSpan("r1", Span(0, 1_000_000, "wave", "s1")),
        RelabelSpan("r1", "s1", "circle"),
        MoveSpan("r1", "s1", 500_000, 2_000_000),
    ):
        states.append(history.apply(states[-1], edit, name="step"))
    now = states[-1]
    for before in reversed(states[:-1]):
        now = history.undo(now)[0]
        assert now == before
    assert history.undo(now) is None
    for after in states[1:]:
        now = history.redo(now)[0]
        assert now == after
    assert history.redo(now) is None


def test_a_drag_undoes_as_one_and_two_drags_as_two(project: Project) -> None:
    history = History()
    now = history.apply(project, AddSpan("r1", Span(0, 1_000_000, "wave", "s1")), name="add")
    for end in (1_100_000, 1_200_000, 1_300_000):
        now = history.apply(now, MoveSpan("r1", "s1", 0, end), name="move", key="drag s1")
    history.seal()
    now = history.apply(now, MoveSpan("r1", "s1", 0, 2_000_000), name="move", key="drag s1")
    now = history.undo(now)[0]
    assert spans(now)[0].end_us == 1_300_000
    now = history.undo(now)[0]
    assert spans(now)[0].end_us == 1_000_000


def test_a_new_edit_ends_redo_and_a_refused_one_changes_nothing(project: Project) -> None:
    history = History()
    now = history.apply(project, AddSpan("r1", Span(0, 1_000_000, "wave", "s1")), name="add wave")
    now = history.undo(now)[0]
    now = history.apply(now, AddSpan("r1", Span(0, 900_000, "circle", "s2")), name="add circle")
    assert history.redo(now) is None
    with pytest.raises(KeyError):
        history.apply(now, MoveSpan("r1", "not there", 0, 1), name="move")
    assert history.undo_name == "add circle"
