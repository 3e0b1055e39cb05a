"""Real training on the sample recordings, in the real worker process: numbers, live behaviour, stopping, sameness."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

import numpy as np
import pytest

from studio.core.network import Network
from studio.core.package import decode
from studio.jobs import JobState, Stop
from studio.learn import crosscheck, crosschecked, job
from studio.learn.evaluate import evaluate_on
from studio.learn.hearing import Listener
from studio.learn.honesty import accuracy_interval, nearest_accuracy
from studio.learn.package import is_silent
from studio.model.learning import USUAL_LEARNING, USUAL_STRICTNESS, Learning
from studio.model.pipeline import MotionFeatures, MotionPipeline
from studio.model.run import live_counts
from studio.storage.importing import read_paths
from studio.storage.samples import create_sample, unseen_folder
from tests.unit.learn.material import take

LONG_S = 300.0
"""A bound for machines that do much else; a training takes 5 to 15 s."""


@dataclass(frozen=True)
class Story:
    """A sample project's material, and what the worker made of it."""

    kind: str
    recordings: list
    project: object
    folder: Path
    result: dict

    @property
    def package(self):
        return Path(self.result["files"]["package"]).read_bytes()


@pytest.fixture(scope="module")
def worker(tmp_path_factory):
    process = job.worker(tmp_path_factory.mktemp("log") / "worker.log")
    process.warm()
    yield process
    process.close()


def spec_of(kind, folder, *, seed=1, learning=USUAL_LEARNING):
    store = create_sample(kind, folder / "project")
    try:
        project = store.project
        recordings = [(recording, store.read_lane(recording.id, project.sensor)) for recording in project.recordings]
    finally:
        store.close()
    labels = {label.name: label.colour for label in project.labels}
    spec = job.prepare(
        folder / "work", name=project.name, pipeline=project.pipeline, labels=labels, recordings=recordings, seed=seed,
        learning=learning,
    )  # fmt: skip
    return spec, recordings, project


def told(kind, worker, folder):
    spec, recordings, project = spec_of(kind, folder)
    outcome = worker.start(job.JOB, spec).wait(LONG_S)
    assert outcome is not None
    assert outcome.state == JobState.DONE, outcome.error
    return Story(kind, recordings, project, folder, outcome.result)


@pytest.fixture(scope="module")
def gestures(worker, tmp_path_factory):
    return told("gestures", worker, tmp_path_factory.mktemp("gestures"))


@pytest.fixture(scope="module")
def words(worker, tmp_path_factory):
    return told("words", worker, tmp_path_factory.mktemp("words"))


@pytest.fixture(params=["gestures", "words"])
def story(request):
    return request.getfixturevalue(request.param)


def unseen(story):
    folder, pattern = unseen_folder(story.kind)
    return read_paths([folder], sensor=story.project.sensor, pattern=pattern).recordings


def test_int8_knows_takes_that_training_never_saw(story):
    result = story.result
    assert result["int8_accuracy"] >= 0.9
    assert result["macro_recall"] >= 0.85
    assert abs(result["int8_accuracy"] - result["float_accuracy"]) <= 0.03
    assert result["int8_accuracy"] > result["baseline_accuracy"] + 0.4
    assert evaluate_on(story.package, unseen(story)).int8_accuracy >= 0.9


def test_the_run_can_be_read_back_with_every_window_behind_the_matrix(story):
    run = job.run_of(story.result, number=3)
    evaluation = run.evaluation
    assert run.number == 3
    assert evaluation.confusion.sum() == len(evaluation.refs) == len(evaluation.predicted)
    known = {recording.id for recording, _ in story.recordings}
    assert {ref.recording_id for ref in evaluation.refs} <= known
    assert run.words.endswith(".")
    low, high = accuracy_interval(run)
    assert low < evaluation.int8_accuracy <= high
    nearest = nearest_accuracy(run)
    assert nearest is not None
    answered = zip(run.extra["honest"]["nearest"], evaluation.refs, strict=True)
    assert nearest == pytest.approx(np.mean([label == ref.label for label, ref in answered]))
    # Of some hundred words a model may miss as many as the nearest take does, or one or two more.
    assert evaluation.baseline_accuracy < nearest <= evaluation.int8_accuracy + 0.05
    assert [row["epoch"] for row in run.history] == list(range(1, len(run.history) + 1))
    assert run.history[-1]["val_accuracy"] > 0.8


def test_words_are_tested_on_people_that_training_never_heard(words):
    held = set(words.result["split"].removeprefix("people never heard in training: ").split(", "))
    people = {recording.id: recording.person for recording, _ in words.recordings}
    background = words.result["labels"].index("background")
    tested = {people[row[0]] for row in words.result["windows"] if row[2] != background}
    assert tested
    assert tested <= held


def test_the_package_fits_the_board_and_its_checks_hold(story):
    package = decode(story.package)
    network = Network(story.package)
    # A slot of the board's flash has 64 pages of 4 KB.
    assert len(story.package) == story.result["flash_bytes"] < 64 * 4096
    assert story.result["ram_bytes"] < 48 * 1024
    assert 1 < story.result["estimated_ms"] < 25
    assert len(package.checks) == 8
    for check in package.checks:
        assert np.array_equal(network.run(check.input[None])[0], check.scores)
    assert set(package.network.operators) <= {
        "CONV_2D", "ADD", "AVERAGE_POOL_2D", "RESHAPE", "FULLY_CONNECTED", "SOFTMAX"
    }  # fmt: skip


def test_the_run_keeps_what_strictness_cost_what_rounding_did_and_what_an_answer_takes_of_the_network(story):
    run = job.run_of(story.result, number=1)
    extra = run.extra
    assert extra["learning"]["strictness"] == USUAL_STRICTNESS
    price = extra["learning"]["price"]
    assert price["look_alikes"] > 30
    assert price["recall"] > 0.7
    for name in ("recall", "false_accepts"):
        shares = [row[name] for row in price["thresholds"]]
        assert shares == sorted(shares, reverse=True)
    assert extra["int8"]["lost"] <= 0.03
    assert run.live_share == decode(story.package).network.live_macs / run.extra["macs"] < 1


def test_the_strictest_training_has_higher_thresholds(gestures, worker, tmp_path):
    spec, _, _ = spec_of("gestures", tmp_path, learning=Learning(strictness=1.0))
    strict = worker.start(job.JOB, spec).wait(LONG_S).result
    usual, higher = (
        np.mean([threshold for threshold in result["detector"]["thresholds"] if threshold is not None])
        for result in (gestures.result, strict)
    )
    # What look-alikes to learn from do to the thresholds that are chosen is a fifth of it.
    assert higher > usual + 0.08


def test_synthetic_voices_say_words_too_and_a_run_tells(story):
    said = [note for note in story.result["notes"] if note.startswith("Synthetic voices")]
    assert len(said) == (story.kind == "words")
    assert all(note.endswith(": computer, jarvis, snowboy.") for note in said)
    assert story.result["learning"]["voices"] is True


def test_takes_never_seen_are_detected_when_they_are_played_live(story):
    count = counted(story, unseen(story))
    # One in ten of strangers' words is missed, by some models more; a wrong one is rare.
    assert count.right >= 0.84 * count.performed
    assert count.wrong <= 0.08 * count.performed
    assert count.alarms + count.duplicates <= 2


def test_the_run_remembers_what_the_same_takes_are_when_they_are_played_with_its_settings(story):
    """Two pages show it: one what the run remembers, one what is played again."""
    run = job.run_of(story.result, number=1)
    live = live_counts(run.extra["live"])
    tested = {ref.recording_id for ref in run.evaluation.refs}
    count = counted(story, [take for take in story.recordings if take[0].id in tested])
    assert (live.right, live.wrong, live.missed) == (count.right, count.wrong, count.missed)
    assert live.false_alarms == count.alarms + count.duplicates
    performed = [label for label in run.labels if not is_silent(label)]
    assert live.performed == sum(run.extra["takes"][label]["test"] for label in performed) > 20


def counted(story, takes):
    """The takes as the board would hear them, with the settings that training chose."""
    listener = Listener(story.package)
    sources = [listener.source(recording, lane) for recording, lane in takes]
    room = listener.room([listener.heard(source, listener.trace(source)) for source in sources])
    return room.count(listener.detector)


def test_the_same_seed_in_another_process_gives_the_same_bytes(gestures, tmp_path):
    other = job.worker(tmp_path / "other.log")
    try:
        again = told("gestures", other, tmp_path)
    finally:
        other.close()
    for name in ("tflite", "package"):
        assert Path(again.result["files"][name]).read_bytes() == Path(gestures.result["files"][name]).read_bytes()
    assert [row[1:] for row in again.result["windows"]] == [row[1:] for row in gestures.result["windows"]]


def test_stopping_early_keeps_the_best_so_far(worker, gestures, tmp_path):
    spec, *_ = spec_of("gestures", tmp_path, seed=2)
    running = []

    def stop_at_the_second_epoch(progress):
        if progress.values.get("epoch") == 2:
            running[0].stop()

    running.append(worker.start(job.JOB, spec, on_progress=stop_at_the_second_epoch))
    outcome = running[0].wait(LONG_S)
    assert outcome.state == JobState.DONE, outcome.error
    assert outcome.result["stopped"] == "early"
    assert 2 <= len(outcome.result["history"]) < len(gestures.result["history"])
    assert outcome.result["int8_accuracy"] > outcome.result["baseline_accuracy"]
    assert Network(Path(outcome.result["files"]["package"]).read_bytes()).output_size == 6


@pytest.mark.parametrize("labels", [("wave",), ("wave", "circle")])
def test_a_handful_of_takes_trains_with_other_features_and_two_lambdas(tmp_path, labels):
    """Too few takes for a validation part, half of the axes, another rate, statistics instead of samples."""
    pipeline = MotionPipeline(
        rate_hz=50.0, window=50, stride=10, channels=("aX", "gX", "gZ"), features=MotionFeatures.STATS
    )
    recordings = [take(f"{label}{i}", label) for label in labels for i in range(3)]
    spec = job.prepare(
        tmp_path, name="tiny", pipeline=pipeline, labels=dict.fromkeys(labels, "#ff8000"), recordings=recordings, seed=0
    )
    seen = []
    result = job.train(spec, lambda progress: seen.append(progress.fraction), lambda: Stop.NONE)
    assert result["labels"] == [*labels, "background"]
    assert seen == sorted(seen)
    assert seen[-1] <= 1.0
    package = decode(Path(result["files"]["package"]).read_bytes())
    assert package.network.input_shape == (1, 1, 24)
    assert [action.led for action in package.actions] == [0xFF8000] * len(labels) + [None]
    assert "val_loss" not in result["history"][-1]


def test_cancelling_discards(worker, tmp_path):
    spec, *_ = spec_of("gestures", tmp_path, seed=2)
    running = []
    running.append(worker.start(job.JOB, spec, on_progress=lambda p: p.values and running[0].cancel()))
    outcome = running[0].wait(LONG_S)
    assert (outcome.state, outcome.result) == (JobState.CANCELLED, None)
    assert not list((tmp_path / "work").glob("*.bin"))


def test_a_cross_check_that_is_stopped_early_has_the_answers_of_what_was_trained_until_then(worker, tmp_path):
    spec, recordings, _ = spec_of("gestures", tmp_path)
    started = worker.start(
        crosscheck.JOB, spec, on_progress=lambda told: told.text.startswith("Training 2 of") and started.stop()
    )
    outcome = started.wait(LONG_S)
    assert outcome is not None
    assert outcome.state == JobState.DONE, outcome.error
    found, answers = crosschecked.of(outcome.result), crosscheck.out_of_fold_of(outcome.result)
    assert found.kind == "takes"
    assert found.done < found.planned
    assert found.overall.value >= 0.85
    assert {ref.recording_id for ref in answers.refs} < {recording.id for recording, _ in recordings}
    assert (answers.scores.argmax(axis=1) == answers.truth).mean() == found.overall.value
