"""What to do next, from an empty project to a model on the board, in the words a person reads."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from studio.app.studio import Studio
from studio.model.edits import AddLabel, AddRecording, Composite
from studio.model.lane import LaneInfo, LaneKind
from studio.model.project import next_colour
from studio.model.recording import Label, Recording, whole_span


@pytest.fixture
def studio(tmp_path: Path) -> Iterator[Studio]:
    made = Studio(home=tmp_path / "home")
    made.desk.write = lambda step: None  # type: ignore[assignment,method-assign]
    yield made
    made.shut_down()


def add(studio: Studio, label: str, takes: int = 1) -> None:
    desk = studio.desk
    for _ in range(takes):
        stamp, recording_id = desk.store.new_id()
        recording = Recording(recording_id, stamp, "", (LaneInfo(LaneKind.IMU, 119.0, ("aX",), 238),))
        spanned = Recording(recording_id, stamp, "", recording.lanes, spans=whole_span(recording, label))
        known = {each.name for each in desk.require().labels}
        new = () if not label or label in known else (AddLabel(Label(label, next_colour(desk.require().labels))),)
        desk.do(Composite("add", (*new, AddRecording(spanned))), name="add")


def test_each_sentence_leads_to_the_next_step(studio: Studio, tmp_path: Path) -> None:
    said = []

    def note() -> None:
        path = studio.path.snapshot()
        said.append((path.page, path.words))

    note()
    studio.desk.create(tmp_path / "p.studio", sensor=LaneKind.IMU)
    note()
    add(studio, "wave")
    note()
    add(studio, "wave", 2)
    note()
    add(studio, "punch")
    note()
    add(studio, "punch", 2)
    note()
    assert said == [
        ("", ""),
        ("collect", "Choose a label and record a first take of it."),
        ("collect", "2 more takes of wave, then a second label, and you can train."),
        ("collect", "wave has enough takes for a start. Now record a second label."),
        ("collect", "2 more takes of punch and you can train."),
        ("train", "That is enough to train."),
    ]


def test_what_was_recorded_without_a_label_is_to_be_labelled_first(studio: Studio, tmp_path: Path) -> None:
    studio.desk.create(tmp_path / "p.studio", sensor=LaneKind.IMU)
    add(studio, "")
    path = studio.path.snapshot()
    assert (path.page, path.words) == ("label", "Say what is what: the recordings have no labels yet.")
    train = "There is nothing to learn from yet. Record or import some takes first."
    assert {step.page: step.gate for step in path.steps} == {
        "collect": "", "label": "", "train": train, "evaluate": "Train a model first.",
        "deploy": "Train a model first."}
