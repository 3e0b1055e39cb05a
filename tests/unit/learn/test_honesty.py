"""What a number is worth: beside it stand its interval, guessing and the nearest take."""

from dataclasses import replace

import numpy as np
import pytest

from studio.learn.epochs import Examples
from studio.learn.evaluate import judge
from studio.learn.honesty import (
    accuracy_interval,
    hardly_words,
    measured,
    nearest,
    nearest_accuracy,
    recall_intervals,
    strangers,
)
from studio.model.run import Run, WindowRef

LABELS = ("wave", "background")


def a_run(right, total=40, *, honest=None, split="takes"):
    """Half of the windows are waves, each its own take; the first ``right`` of all are answered right."""
    truth = np.arange(total) % 2
    predicted = np.where(np.arange(total) < right, truth, 1 - truth)
    refs = [WindowRef(f"r{i}", 0, int(label)) for i, label in enumerate(truth)]
    evaluation = judge(LABELS, truth, np.eye(2, dtype=np.int8)[predicted], refs=refs, split=split)
    return Run(1, 0, LABELS, evaluation, 1, 1, 1.0, 1.0, extra={} if honest is None else {"honest": honest})


def test_the_nearest_take_is_looked_up_among_the_very_windows_that_were_learnt():
    train = Examples(np.array([[0.0, 0.0], [4.0, 4.0]], np.float32), np.array([0, 1]))
    assert nearest(train, np.array([[1.0, 1.0], [3.0, 3.5], [0.0, 0.1]], np.float32)).tolist() == [0, 1, 0]


def test_a_run_keeps_who_was_tested_and_what_the_nearest_take_said():
    run = a_run(40)
    train = Examples(np.array([[0.0], [1.0]], np.float32), np.array([0, 1]))
    features = np.array([[float(ref.label)] for ref in run.evaluation.refs], np.float32)
    kept = measured(run.evaluation, "people", {"r0": "ann", "other": "bob"}, train, features)
    assert kept["people"] == {"r0": "ann"}
    assert nearest_accuracy(replace(run, extra={"honest": kept})) == 1.0


@pytest.mark.parametrize(
    ("right", "by_nearest", "words"),
    [
        (17, 20, "It is no better than guessing: 42 % right against 50 %."),
        (24, 20, "It is hardly better than guessing: 60 % right against 50 %."),
        (34, 34, "It is hardly better than looking up the nearest take: 85 % right against 85 %."),
        (36, 26, ""),
        (40, 40, ""),
    ],
)
def test_a_model_that_is_hardly_better_is_told_so(right, by_nearest, words):
    other = a_run(by_nearest).evaluation
    assert hardly_words(a_run(right).evaluation, {"nearest": list(other.predicted)}) == words


def test_where_one_label_was_tested_it_is_said_what_is_not_known_and_not_that_all_right_is_guessing():
    refs = [WindowRef(f"r{i}", 0, 0) for i in range(9)]
    alone = judge(LABELS, np.zeros(9, np.int64), np.eye(2, dtype=np.int8)[[0] * 9], refs=refs)
    assert hardly_words(alone, {}) == "Only wave was tested, so nothing is known of what else is taken for it."


def test_two_right_takes_are_told_to_be_few_and_not_to_be_hardly_better():
    told = hardly_words(a_run(2, 2).evaluation, {})
    assert told == "So few takes were tested that it may be no better than guessing: 100 % right against 50 %."


def test_people_that_differ_make_the_interval_wider_where_people_were_held_out():
    people = {f"r{i}": "abcde"[i // 8] for i in range(40)}
    by_takes = accuracy_interval(a_run(32))
    by_people = accuracy_interval(a_run(32, honest={"held_out": "people", "people": people}))
    assert by_people[0] < by_takes[0] < 0.8 < by_takes[1] < by_people[1]


def test_strangers_are_the_people_who_performed_something_and_were_held_out():
    people = {f"r{i}": ("ann", "noise")[i % 2] for i in range(40)}
    assert strangers(a_run(32, honest={"held_out": "people", "people": people})) == {"ann"}
    assert strangers(a_run(32, honest={"held_out": "takes", "people": people})) == set()


@pytest.mark.parametrize("honest", [None, 3, {"nearest": [1]}, {"held_out": "people", "people": 3}])
def test_a_run_of_an_older_studio_or_a_strange_one_has_intervals_all_the_same(honest):
    run = a_run(36, honest=honest)
    low, high = accuracy_interval(run)
    assert low < 0.9 < high
    assert nearest_accuracy(run) is None
    assert len(recall_intervals(run)) == 2


def test_of_a_run_that_does_not_name_its_windows_each_counts():
    run = a_run(36)
    bare = replace(run, evaluation=replace(run.evaluation, refs=(), predicted=()))
    assert accuracy_interval(bare) == pytest.approx(accuracy_interval(run), abs=0.02)
    assert recall_intervals(bare) == ((0.0, 1.0), (0.0, 1.0))
