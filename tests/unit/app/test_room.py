"""As it will run: a run is played what it never saw, counted at other settings at once, and given them."""

from __future__ import annotations

import json
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest

from studio.app.cli.commands import run_command
from studio.app.happenings import ProblemRaised
from studio.app.room_parts import PartKind
from studio.app.room_words import words_of
from studio.app.studio import Studio
from studio.core import package as codec
from studio.errors import StudioError
from studio.learn.hearing import Listener
from studio.model.lane import MOTION_CHANNELS, Lane, LaneInfo, LaneKind, motion_from_physical
from studio.model.recording import BACKGROUND, Recording, Span
from studio.model.run import Evaluation, Run, WindowRef
from studio.storage.layout import Artefact
from tests.unit.link import tiny_package

RATE = 119.0
UP = tiny_package.LABELS.index("up")
WAIT_S = 60.0


@pytest.fixture
def studio(tmp_path: Path) -> Iterator[Studio]:
    made = Studio(home=tmp_path / "home")
    made.desk.create(tmp_path / "p.studio", sensor=LaneKind.IMU)
    yield made
    made.shut_down()


def lane_of(seconds: float, ups: list[float]) -> Lane:
    """Level, and for 0.4 s turned up at each of ``ups``."""
    count = round(seconds * RATE)
    values = np.zeros((count, 6))
    values[:, 0] = 1.0
    for start in ups:
        first = round(start * RATE)
        values[first : first + round(0.4 * RATE), :3] = (0.0, 0.0, 1.0)
    values[:, 3:] = np.random.default_rng(3).normal(0, 1, (count, 3))
    info = LaneInfo(LaneKind.IMU, RATE, MOTION_CHANNELS, count)
    return Lane(info, motion_from_physical(values, MOTION_CHANNELS))


def add(studio: Studio, name: str, seconds: float, ups: list[float], *spans: tuple[float, float, str]) -> str:
    lane = lane_of(seconds, ups)
    rows = tuple(Span(round(1e6 * a), round(1e6 * b), label, f"{name}{i}") for i, (a, b, label) in enumerate(spans))
    recording = Recording(name, "20260101T000000", "", (lane.info,), rows, origin=name)
    studio.desk.store.write_recording(recording, [lane])
    studio.desk.add_recording(recording)
    return recording.id


def add_run(studio: Studio, tested: list[str], seen: list[str]) -> int:
    store = studio.desk.store
    number, _ = store.new_run_folder()
    refs = tuple(WindowRef(name, 0, UP) for name in tested)
    confusion = np.diag([0, len(refs), 0]).astype(np.int64)
    evaluation = Evaluation(tiny_package.LABELS, confusion, None, None, 1.0, 1.0, (1.0,) * 3, (1.0,) * 3, 1.0, refs,
                            (UP,) * len(refs))  # fmt: skip
    run = Run(number, 0, tiny_package.LABELS, evaluation, 1, 1, 1.0, 1.0, extra={"seen": seen})
    store.write_run(run, {Artefact.PACKAGE: tiny_package.data()})
    return number


def reopen(studio: Studio, *, read_only: bool = False) -> None:
    folder = studio.desk.folder
    assert folder is not None
    studio.desk.close()
    studio.desk.open(folder, read_only=read_only)


def listened(studio: Studio, number: int) -> None:
    studio.room.look(number)
    over(studio)


def over(studio: Studio) -> None:
    assert studio.mailbox.wait_until(lambda: not studio.room.is_working, WAIT_S)


def counts(studio: Studio) -> tuple[int, int, int]:
    outcome = studio.room.outcome()
    assert outcome is not None
    return outcome.all.performed, outcome.all.lost, outcome.all.alarms


def project_with_run(studio: Studio) -> int:
    """Two test takes, of which one shows nothing; half a minute without labels in which it turns up twice."""
    add(studio, "aaa", 3.0, [1.0], (0.0, 3.0, "up"))
    add(studio, "bbb", 3.0, [], (0.0, 3.0, "up"))
    add(studio, "ccc", 3.0, [1.0], (0.0, 3.0, "up"))
    add(studio, "ddd", 30.0, [8.0, 20.0])
    add(studio, "eee", 4.0, [1.0])
    return add_run(studio, ["aaa", "bbb"], seen=["ccc"])


def test_it_is_played_test_takes_and_long_recordings_without_labels_and_nothing_it_was_trained_on(
    studio: Studio,
) -> None:
    number = project_with_run(studio)
    listened(studio, number)
    parts = {part.kind: [piece.recording_id for piece in part.pieces] for part in studio.room.parts}
    assert parts == {PartKind.TAKES: ["aaa", "bbb"], PartKind.OTHER: ["ddd"]}
    assert counts(studio) == (2, 1, 2)
    studio.room.choose("other", False)
    assert counts(studio) == (2, 1, 0)
    add(studio, "fff", 3.0, [1.0], (0.0, 3.0, "up"))
    studio.room.listen()
    over(studio)
    assert counts(studio) == (3, 1, 0)  # recorded since, so it is unseen too


def test_scores_are_computed_once_and_kept_on_the_disk(studio: Studio, monkeypatch: pytest.MonkeyPatch) -> None:
    number = project_with_run(studio)
    listened(studio, number)
    before = counts(studio)
    reopen(studio)
    monkeypatch.setattr(Listener, "trace", None)
    listened(studio, number)
    assert counts(studio) == before


def test_settings_count_at_once_and_go_into_the_package_only_when_they_are_used(studio: Studio) -> None:
    number = project_with_run(studio)
    trained = codec.decode(studio.trainer.package_bytes(number)).detector
    assert trained is not None
    listened(studio, number)
    studio.room.set_threshold(0.97, UP)
    studio.room.set_average(1500)
    assert not studio.room.is_working
    assert counts(studio)[2] == 0
    assert studio.room.is_changed
    assert codec.decode(studio.trainer.package_bytes(number)).detector == trained
    studio.room.use_settings()
    assert not studio.room.is_changed
    used = codec.decode(studio.trainer.package_bytes(number)).detector
    assert used is not None
    assert (used.average_ms, used.thresholds[0]) == (1500, None)
    assert used.thresholds[UP] == pytest.approx(0.97, abs=0.0001)
    reopen(studio)
    listened(studio, number)
    assert counts(studio)[2] == 0
    assert studio.room.trained == trained
    studio.room.reset()
    assert codec.decode(studio.trainer.package_bytes(number)).detector == trained


def test_a_file_is_played_from_where_it_is_and_one_that_cannot_be_read_stops_no_other(
    studio: Studio, tmp_path: Path
) -> None:
    number = project_with_run(studio)
    problems: list[str] = []
    studio.events.listen(ProblemRaised, lambda event: problems.append(event.error.code))
    good, bad = walked(tmp_path / "walk.csv"), tmp_path / "broken.csv"
    bad.write_text("nothing")
    listened(studio, number)
    before = counts(studio)
    held = studio.desk.require().recordings
    studio.room.add_files([bad, good])
    over(studio)
    assert problems == ["nothing-heard"]
    assert counts(studio)[2] > before[2]
    assert studio.desk.require().recordings == held
    # One that counts for nothing does not stand there as chosen, to be told of again with each run.
    assert [part.key for part in studio.room.parts if part.kind == PartKind.FILES] == [f"file:{good}"]
    studio.room.remove_file(f"file:{good}")
    assert counts(studio) == before


def test_a_file_that_is_taken_away_while_it_is_played_is_played_no_longer_and_may_come_back(
    studio: Studio, tmp_path: Path
) -> None:
    number = project_with_run(studio)
    listened(studio, number)
    walk = walked(tmp_path / "walk.csv")
    studio.room.add_files([walk])
    studio.room.remove_file(f"file:{walk}")
    assert not studio.room.is_working
    for _ in range(2):
        studio.room.add_files([walk])
        over(studio)
        assert studio.room.parts[-1].seconds > 0
        studio.room.remove_file(f"file:{walk}")


def walked(path: Path) -> Path:
    """A file of 40 s in which it turns up three times."""
    rows = lane_of(40.0, [5.0, 15.0, 25.0]).samples[:, :3] / 4096
    path.write_text("aX,aY,aZ\n" + "\n".join(",".join(f"{v:.4f}" for v in row) for row in rows))
    return path


def test_why_a_file_cannot_be_played_is_a_sentence_and_some_bad_files_stop_no_folder(
    studio: Studio, tmp_path: Path
) -> None:
    number = project_with_run(studio)
    problems: list[StudioError] = []
    studio.events.listen(ProblemRaised, lambda event: problems.append(event.error))
    listened(studio, number)
    notes, mixed = tmp_path / "README.md", tmp_path / "mixed"
    mixed.mkdir()
    notes.write_text("no recording")
    walked(mixed / "walk.csv")
    (mixed / "broken.csv").write_text("nothing")
    studio.room.add_files([notes, mixed])
    over(studio)
    assert problems[0].why.startswith("README.md: files of this kind are not read")
    assert (problems[1].what, problems[1].why[:11]) == ("1 file or take in mixed could not be played.", "broken.csv:")
    assert [studio.room.was_played(path) for path in (notes, mixed)] == [False, True]
    assert not any("Skipped(" in str(problem) for problem in problems)


def test_on_the_command_line_a_path_that_cannot_be_played_fails_and_gives_no_numbers(
    studio: Studio, tmp_path: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("NANO33_STUDIO_HOME", str(tmp_path / "home"))
    project_with_run(studio)
    studio.desk.close()
    mixed = tmp_path / "mixed"
    mixed.mkdir()
    good = walked(mixed / "walk.csv")
    notes = tmp_path / "notes.md"
    notes.write_text("no recording")

    def play(*paths: Path) -> tuple[int, str, str]:
        words = ["stream-evaluate", str(tmp_path / "p.studio"), "--json"]
        status = run_command([*words, *(word for path in paths for word in ("--on", str(path)))])
        return (status, *capsys.readouterr())

    for bad, code in ((tmp_path / "nowhere", "import-missing"), (notes, "nothing-heard")):
        status, out, err = play(good, bad)
        assert (status, out) == (1, "")
        assert code in err
    (mixed / "broken.csv").write_text("nothing")
    status, out, err = play(mixed)
    assert status == 0
    assert json.loads(out)["alarms"] > 2
    assert "1 file or take in mixed could not be played." in err


def test_where_nothing_was_performed_there_is_no_curve_of_misses_and_no_aim(
    studio: Studio, tmp_path: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    number = project_with_run(studio)
    listened(studio, number)
    assert studio.as_it_runs.snapshot().curve
    studio.room.choose("takes", False)
    shown = studio.as_it_runs.snapshot()
    assert (shown.curve, shown.here) == ((), None)
    assert shown.why_no_aim.startswith("Nothing was performed")
    settings = studio.room.settings
    with pytest.raises(StudioError) as refusal:
        studio.room.aim()
    assert (refusal.value.code, studio.room.settings) == ("nothing-performed", settings)

    monkeypatch.setenv("NANO33_STUDIO_HOME", str(tmp_path / "home"))
    number = add_run(studio, [], seen=["aaa", "bbb", "ccc", "eee"])
    studio.desk.close()
    words = ["stream-evaluate", str(tmp_path / "p.studio"), "--run", str(number), "--json"]
    assert run_command(words) == 0
    told = json.loads(capsys.readouterr().out)
    assert (told["performed"], told["miss_share"], told["miss_interval"], told["alarms"]) == (0, None, None, 2)
    assert run_command([*words, "--aim"]) == 1
    assert "nothing-performed" in capsys.readouterr().err


def test_a_false_alarm_becomes_background_with_one_step_that_can_be_undone(studio: Studio) -> None:
    number = project_with_run(studio)
    studio.evaluate.choose_run(number)
    studio.as_it_runs.look()
    over(studio)
    alarm = next(event for event in studio.as_it_runs.snapshot().events if event.kind == "alarm")
    assert alarm.recording_id == "ddd"
    studio.as_it_runs.mark(alarm, BACKGROUND)
    (span,) = studio.desk.require().recording("ddd").spans
    assert span.label == BACKGROUND
    assert span.start_us < alarm.at_us <= span.end_us
    studio.desk.undo()
    assert not studio.desk.require().recording("ddd").spans


def test_cancelling_leaves_out_what_was_not_played_and_closing_ends_it(studio: Studio) -> None:
    number = project_with_run(studio)
    studio.room.look(number)
    studio.room.cancel()
    assert not studio.room.is_working
    assert not any(studio.room.is_chosen(part) for part in studio.room.parts)
    studio.room.choose("takes", True)
    over(studio)
    assert counts(studio) == (2, 1, 0)
    studio.desk.close()
    assert studio.room.outcome() is None


def test_a_project_that_may_not_be_written_is_counted_and_keeps_its_package(studio: Studio) -> None:
    number = project_with_run(studio)
    reopen(studio, read_only=True)
    listened(studio, number)
    studio.room.set_threshold(0.99)
    with pytest.raises(StudioError):
        studio.room.use_settings()
    assert studio.room.is_changed


def test_the_words_say_how_far_each_number_may_be_from_the_truth(studio: Studio) -> None:
    listened(studio, project_with_run(studio))
    outcome = studio.room.outcome()
    assert outcome is not None
    count = replace(outcome.all, performed=40, right=38, wrong=0, missed=2, alarms=1, hours=2.5, duplicates=0)
    assert words_of(count) == (
        "Of 40 takes it misses 2 (1-17 %). 0.4 false alarms an hour (0.0-2.2), counted in 2.5 h of anything else."
    )
