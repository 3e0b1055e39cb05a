"""When scores become a detection, and when they do not."""

from __future__ import annotations

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from studio.core.detector import Detector
from studio.errors import StudioError
from studio.model.detector import Detection, DetectorSpec

BACKGROUND, WAVE, CIRCLE = range(3)
MS = 1000


def _scores(*probabilities: float) -> np.ndarray:
    return (np.array(probabilities) * 256 - 128).clip(-128, 127).astype(np.int8)


QUIET, SEEN, UNSURE = _scores(1, 0, 0), _scores(0, 1, 0), _scores(0.375, 0.625, 0)


def _run(detector: Detector, windows: list[tuple[int, np.ndarray]]) -> list[tuple[int, int]]:
    """(time_ms, label) of each detection."""
    found = [(at, detector.push(scores, at * MS)) for at, scores in windows]
    return [(at, hit.label) for at, hit in found if hit]


def test_a_label_is_detected_when_its_average_reaches_its_threshold() -> None:
    """1, 2, 3 of the last four windows: 3/4 is the first average at 0.7."""
    detector = Detector(DetectorSpec(400, 0, 4, (None, 0.7, 0.7)))
    windows = [(100 * i, QUIET) for i in range(4)] + [(400 + 100 * i, SEEN) for i in range(4)]
    assert _run(detector, windows) == [(600, WAVE), (700, WAVE)]


def test_the_detection_tells_label_score_and_time() -> None:
    detector = Detector(DetectorSpec(200, 0, 1, (None, 0.5, 0.5)))
    assert detector.push(UNSURE, 5_000_000_000_000) == Detection(WAVE, 0.625, 5_000_000_000_000)
    np.testing.assert_array_equal(detector.averaged, np.array([0.375, 0.625, 0], dtype=np.float32))


def test_a_threshold_that_is_met_exactly_is_reached() -> None:
    assert Detector(DetectorSpec(0, 0, 1, (None, 0.625, 0.5))).push(UNSURE, 0)
    assert not Detector(DetectorSpec(0, 0, 1, (None, 0.626, 0.5))).push(UNSURE, 0)


def test_certainty_can_be_asked_for_although_int8_never_says_one() -> None:
    assert Detector(DetectorSpec(0, 0, 1, (None, 1.0, 1.0))).push(SEEN, 0)
    assert not Detector(DetectorSpec(0, 0, 1, (None, 1.0, 1.0))).push(_scores(0, 254 / 256, 0), 0)


def test_background_is_never_detected() -> None:
    detector = Detector(DetectorSpec(300, 0, 1, (None, 0.0, 0.0)))
    assert _run(detector, [(100 * i, QUIET) for i in range(9)]) == []


def test_only_the_top_label_counts_and_the_first_of_equals_is_the_top() -> None:
    detector = Detector(DetectorSpec(0, 0, 1, (None, 0.2, 0.2)))
    assert not detector.push(_scores(0.4, 0.3, 0.3), 0)
    assert not detector.push(_scores(0.5, 0.5, 0), 1 * MS)
    found = detector.push(_scores(0, 0.5, 0.5), 2 * MS)
    assert found
    assert found.label == WAVE


def test_after_a_detection_everything_is_suppressed_for_a_while() -> None:
    detector = Detector(DetectorSpec(0, 500, 1, (None, 0.6, 0.6)))
    circle = _scores(0, 0, 1)
    windows = [(0, SEEN), (100, SEEN), (200, circle), (499, SEEN), (500, circle), (999, SEEN), (1000, SEEN)]
    assert _run(detector, windows) == [(0, WAVE), (500, CIRCLE), (1000, WAVE)]


def test_a_single_window_is_no_detection_when_more_are_asked_for() -> None:
    detector = Detector(DetectorSpec(1000, 0, 3, (None, 0.6, 0.6)))
    assert _run(detector, [(100 * i, SEEN) for i in range(5)]) == [(200, WAVE), (300, WAVE), (400, WAVE)]


def test_after_a_gap_the_average_starts_over() -> None:
    detector = Detector(DetectorSpec(300, 0, 3, (None, 0.6, 0.6)))
    before = [(100 * i, SEEN) for i in range(3)]
    after = [(5000 + 100 * i, SEEN) for i in range(3)]
    assert _run(detector, before + after) == [(200, WAVE), (5200, WAVE)]


def test_a_clock_that_goes_back_starts_over() -> None:
    """The board was restarted: neither its old scores nor its suppression may reach into the new time."""
    detector = Detector(DetectorSpec(300, 60_000, 2, (None, 0.6, 0.6)))
    assert _run(detector, [(50_000, SEEN), (50_100, SEEN)]) == [(50_100, WAVE)]
    assert _run(detector, [(0, SEEN)]) == []
    assert _run(detector, [(100, SEEN)]) == [(100, WAVE)]


def test_thresholds_change_while_running() -> None:
    detector = Detector(DetectorSpec(1000, 0, 2, (None, 0.9, 0.9)))
    assert not _run(detector, [(0, UNSURE), (100, UNSURE)])
    detector.set_threshold(WAVE, 0.6)
    assert _run(detector, [(200, UNSURE)]) == [(200, WAVE)]
    detector.set_threshold(WAVE, None)
    assert not _run(detector, [(300, UNSURE)])
    with pytest.raises(StudioError) as refusal:
        detector.set_threshold(3, 0.5)
    assert refusal.value.code == "core-range"


def test_reset_forgets_scores_and_suppression() -> None:
    detector = Detector(DetectorSpec(1000, 60_000, 1, (None, 0.6, 0.6)))
    assert _run(detector, [(0, SEEN)]) == [(0, WAVE)]
    detector.reset()
    assert not detector.averaged.any()
    assert _run(detector, [(1, SEEN)]) == [(1, WAVE)]


steps_of_windows = st.lists(
    st.tuples(st.integers(-50, 900), st.lists(st.integers(-128, 127), min_size=4, max_size=4)), max_size=80
)
threshold = st.one_of(st.none(), st.integers(0, 32640).map(lambda steps: steps / 32768))


@given(
    st.integers(0, 3000),
    st.integers(0, 2000),
    st.integers(1, 6),
    st.lists(threshold, min_size=4, max_size=4),
    steps_of_windows,
)
def test_it_detects_as_its_description_says(
    average_ms: int,
    suppression_ms: int,
    minimum: int,
    thresholds: list[float | None],
    windows: list[tuple[int, list[int]]],
) -> None:
    """Against the description in plain Python with fractions, steps of time of both signs."""
    detector = Detector(DetectorSpec(average_ms, suppression_ms, minimum, tuple(thresholds)))
    past: list[tuple[int, np.ndarray]] = []
    last, now = None, 100_000
    for step, scores in windows:
        now = max(0, now + step)
        if past and now < past[-1][0]:
            past, last = [], None
        young = [(at, s) for at, s in past if now - at < average_ms]
        past = [*young[-63:], (now, np.array(scores) + 128)]
        sums = np.sum([s for _, s in past], axis=0)
        top = int(np.argmax(sums))
        least = thresholds[top]
        expected = (
            least is not None
            and sums[top] * 128 >= round(least * 32768) * len(past)
            and len(past) >= minimum
            and (last is None or now - last >= suppression_ms)
        )
        found = detector.push(np.array(scores, dtype=np.int8), now * MS)
        assert (found is not None) == expected
        np.testing.assert_array_equal(detector.averaged, (sums * 128 // len(past)) / np.float32(32768))
        if found:
            assert (found.label, found.time_us) == (top, now * MS)
            last = now
