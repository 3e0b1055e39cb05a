"""Runs side by side: what changed between two, and the way back to one."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest

from studio.app.studio import Studio
from studio.errors import StudioError
from studio.model.edits import DeleteLabel, RelabelSpan, RemoveRecording, RenameLabel, SetFacts, SetLearning, SetProject
from studio.model.learning import Learning
from studio.model.pipeline import MotionFeatures, MotionPipeline
from studio.model.project import Project
from tests.unit.app.runs_made import add_run, add_take, reopen, with_a_run


@pytest.fixture
def studio(tmp_path: Path) -> Iterator[Studio]:
    made = with_a_run(tmp_path)
    yield made
    made.shut_down()


def change_much(studio: Studio) -> None:
    """Another label, another pipeline, stricter, one take more, one left out, one gone."""
    for edit in (
        RelabelSpan("r1", "s0", "punch"),
        SetFacts("r2", included=False),
        SetFacts("r3", person="bob"),
        SetProject(pipeline=MotionPipeline(window=90)),
        SetLearning(Learning(strictness=0.75)),
        RemoveRecording("r4"),
    ):
        studio.desk.do(edit, name="change")
    add_take(studio, "new", "flip")


def without_extras(project: Project) -> tuple[object, ...]:
    takes = [(r.id, r.person, r.included, r.spans) for r in project.recordings if r.id not in ("r4", "new")]
    return project.pipeline, project.network, project.learning, takes


def test_what_changed_between_two_runs_is_told(studio: Studio) -> None:
    change_much(studio)
    add_run(studio, right=5)
    found = studio.runs.compare(1, 2)
    assert found.changes == (
        "Recordings added: 1 (1 of flip).",
        "Recordings that took no part any more: 2 (1 of punch, 1 of wave).",
        "Recordings with other labels: 1 (1 of punch).",
        "Recordings of which another person is known: 1 (1 of punch).",
        "A window: 1.00 s, now 0.76 s.",
        "Strictness: 25 %, now 75 %.",
    )
    assert found.verdict == "No difference that is more than chance: 100 %, now 83 %, on the same 6 windows."
    assert [(row.label, row.before, row.after) for row in found.labels] == [
        ("wave", 1.0, 1.0), ("punch", 1.0, pytest.approx(2 / 3)),
    ]  # fmt: skip


def test_what_a_search_changed_in_the_features_is_told_in_words(studio: Studio) -> None:
    found = MotionPipeline(rate_hz=59.5, window=60, stride=12, features=MotionFeatures.STATS, gain=(2.0,))
    studio.desk.do(SetProject(pipeline=found), name="change")
    add_run(studio)
    assert studio.runs.compare(1, 2).changes == ("Features: samples at 119 Hz, now statistics at 60 Hz.",)
    studio.desk.do(SetProject(pipeline=replace(found, window=90, stride=24, channels=("aX", "aY"))), name="change")
    add_run(studio)
    assert studio.runs.compare(2, 3).changes == (
        "A window: 1.01 s, now 1.51 s.", "From window to window: 202 ms, now 403 ms.",
        "Axes: aX, aY, aZ, gX, gY, gZ, now aX, aY.",
    )  # fmt: skip


def test_six_more_right_of_the_same_six_is_more_than_chance(studio: Studio) -> None:
    add_run(studio, right=0)
    assert studio.runs.compare(2, 1).verdict.startswith("Run 1 is better, by more than chance: 0 %, now 100 %")
    assert studio.runs.compare(1, 1).changes == ("Nothing: takes, labels and settings are the same.",)


def test_a_run_that_was_stopped_early_differs_by_that(studio: Studio) -> None:
    add_run(studio, stopped_after=8)
    add_run(studio, stopped_after=1)
    told = ("Run 2 was stopped early, after 8 epochs.", "Run 3 was stopped early, after one epoch.")
    assert studio.runs.compare(1, 2).changes == told[:1]
    assert studio.runs.compare(2, 3).changes == told


def test_restoring_is_one_edit_that_undo_takes_back(studio: Studio) -> None:
    then = without_extras(studio.desk.require())
    change_much(studio)
    add_run(studio)
    changed = studio.desk.require()
    assert studio.runs.restore(1) == ("20260101T000000",)  # r4 is gone, and named
    project = studio.desk.require()
    assert without_extras(project) == then
    assert not project.recording("new").included  # it was not there then
    assert [label.name for label in project.labels] == ["wave", "punch", "flip"]  # its label stays
    assert studio.trainer.current == 1
    studio.desk.undo()
    assert studio.desk.require() == changed
    assert studio.trainer.current == 2


def test_a_restored_run_is_the_current_one_until_the_next_training_also_after_reopening(studio: Studio) -> None:
    add_run(studio)
    assert not studio.runs.can_restore(2)  # all is as it was for it
    studio.runs.restore(1)
    reopen(studio)
    assert studio.trainer.current == 1
    assert studio.runs_shown.snapshot().chosen == 1
    add_run(studio)
    assert studio.trainer.current == 3


def test_a_renamed_label_is_called_again_as_it_was(studio: Studio) -> None:
    studio.desk.do(RenameLabel("wave", "greeting"), name="rename")
    studio.runs.restore(1)
    assert [label.name for label in studio.desk.require().labels] == ["wave", "punch"]
    assert studio.desk.require().recording("r0").spans[0].label == "wave"


def test_a_model_whose_label_was_deleted_renamed_or_recorded_since_says_so(studio: Studio) -> None:
    def told() -> str:
        return studio.train.snapshot().since

    assert told() == ""
    studio.desk.do(DeleteLabel("punch"), name="delete")
    assert told() == "This model still knows punch, which the project no longer has. Train again."
    assert studio.deploy.snapshot().since == told()
    studio.desk.undo()
    studio.desk.do(RenameLabel("wave", "greeting"), name="rename")
    assert told() == "This model still says wave, which the project calls greeting now. Train again."
    add_take(studio, "new", "flip")
    studio.desk.add_label("without takes")
    assert told() == (
        "This model still says wave, which the project calls greeting now. This model does not know flip yet. "
        "Train again."
    )
    for number in range(3):
        studio.desk.do(RelabelSpan(f"r{number}", "s0", "flip" if number else "punch"), name="relabel")
    studio.desk.do(DeleteLabel("greeting"), name="delete")
    assert told() == (
        "This model still knows wave, which the project no longer has. This model does not know flip yet. Train again."
    )
    studio.runs.restore(1)
    assert told() == ""


def test_what_an_older_run_knew_is_not_guessed_to_be_renamed(studio: Studio) -> None:
    number = add_run(studio, is_old=True)
    studio.desk.do(RenameLabel("wave", "greeting"), name="rename")
    assert studio.runs.labels_since(number) == (
        "This model still knows wave, which the project no longer has. This model does not know greeting yet. "
        "Train again."
    )


def test_a_run_of_an_older_studio_opens_is_compared_and_says_why_it_cannot_be_restored(studio: Studio) -> None:
    number = add_run(studio, is_old=True)
    row = next(row for row in studio.runs_shown.snapshot().rows if row.kept.run.number == number)
    assert row.nearest is row.takes is None
    assert row.kept.made  # the file's own time
    assert "did not keep what it was trained from" in studio.runs.compare(1, number).changes[0]
    with pytest.raises(StudioError) as refusal:
        studio.runs.restore(number)
    assert refusal.value.code == "run-old"


def test_a_deleted_run_is_in_the_trash_comes_back_and_its_number_is_not_given_again(studio: Studio) -> None:
    studio.runs.delete(1)
    assert studio.trainer.numbers() == ()
    assert studio.trainer.current is None
    assert add_run(studio) == 2
    studio.runs.undelete(1)
    assert studio.trainer.numbers() == (1, 2)
    with pytest.raises(StudioError) as refusal:
        studio.runs.delete(7)
    assert refusal.value.code == "run-missing"


def test_a_name_and_a_note_stay_beside_the_run(studio: Studio) -> None:
    studio.runs.describe(1, name="first")
    studio.runs.describe(1, note="with the strap")
    reopen(studio)
    note = studio.runs.read(1).note
    assert (note.name, note.note) == ("first", "with the strap")


@pytest.mark.parametrize("name", ["snapshot.json", "note.json"])
def test_a_damaged_file_beside_a_run_takes_nothing_else_with_it(studio: Studio, name: str) -> None:
    studio.runs.describe(1, name="first")
    (studio.desk.store.folder / "runs" / "1" / name).write_bytes(b'{"format": 3}')
    reopen(studio)
    assert [row.kept.run.number for row in studio.runs_shown.snapshot().rows] == [1]
