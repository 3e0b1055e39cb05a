"""Numbers against counting by hand, and the sentence about them."""

import numpy as np
import pytest

from studio.learn.evaluate import in_words, judge
from studio.model.run import WindowRef

LABELS = ("wave", "flex", "background")


def evaluation(rows):
    """``rows``: how often [true] was taken for [predicted]."""
    truth, predicted = [], []
    for t, row in enumerate(rows):
        for p, count in enumerate(row):
            truth += [t] * count
            predicted += [p] * count
    scores = np.full((len(truth), 3), -100, np.int8)
    scores[np.arange(len(truth)), predicted] = 90
    return judge(LABELS, np.array(truth), scores)


def test_the_numbers_are_those_counted_by_hand():
    result = evaluation([[8, 1, 1], [2, 3, 0], [0, 0, 5]])
    assert result.confusion.tolist() == [[8, 1, 1], [2, 3, 0], [0, 0, 5]]
    assert result.int8_accuracy == pytest.approx(16 / 20)
    assert result.baseline_accuracy == pytest.approx(10 / 20)
    assert result.precision == pytest.approx((8 / 10, 3 / 4, 5 / 6))
    assert result.recall == pytest.approx((8 / 10, 3 / 5, 5 / 5))
    assert result.macro_recall == pytest.approx((0.8 + 0.6 + 1.0) / 3)
    assert result.float_accuracy is None


def test_a_label_that_was_not_asked_does_not_pull_the_mean_down():
    result = evaluation([[4, 0, 0], [0, 3, 1], [0, 0, 0]])
    assert result.macro_recall == pytest.approx((1.0 + 0.75) / 2)
    assert result.recall[2] == 0.0
    assert result.precision[2] == 0.0


def test_float_and_int8_are_counted_apart_and_each_window_keeps_its_place():
    scores = np.array([[10, -10, -128], [0, 0, -128]], np.int8)
    floats = np.array([[0.1, 0.8, 0.1], [0.2, 0.7, 0.1]], np.float32)
    refs = [WindowRef("a", 0, 0), WindowRef("b", 500, 1)]
    result = judge(LABELS, np.array([0, 1]), scores, float_scores=floats, refs=refs, split="takes")
    assert result.predicted == (0, 0)
    assert (result.int8_accuracy, result.float_accuracy) == (0.5, 0.5)
    assert result.confusion_float.tolist() == [[0, 1, 0], [0, 1, 0], [0, 0, 0]]
    assert result.refs == tuple(refs)


def test_nothing_to_judge_is_no_division_by_zero():
    result = judge(LABELS, np.zeros(0, np.int64), np.zeros((0, 3), np.int8))
    assert (result.int8_accuracy, result.macro_recall, result.baseline_accuracy) == (0.0, 0.0, 0.0)


@pytest.mark.parametrize(
    ("rows", "words"),
    [
        ([[20, 0, 0], [0, 18, 0], [0, 0, 9]], "Knows wave and flex well."),
        ([[20, 0, 0], [4, 8, 0], [0, 0, 9]], "Mixes up flex with wave (4 of 12)."),
        ([[20, 0, 0], [0, 9, 3], [0, 0, 9]], "Knows wave well; misses flex (3 of 12)."),
        ([[20, 0, 0], [0, 30, 0], [0, 2, 9]], "Knows wave and flex well; takes background for flex (2 of 11)."),
        ([[20, 0, 0], [1, 3, 0], [0, 0, 9]], "Knows wave well; mixes up flex with wave (1 of 4); only a few takes tell "
                                             "about flex."),
    ],
)  # fmt: skip
def test_the_sentence_says_what_matters(rows, words):
    assert in_words(evaluation(rows)) == words
