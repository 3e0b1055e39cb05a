"""Hours of listening counted: what is a miss, a duplicate, a false alarm; curves, the aim, and how much work it is."""

from __future__ import annotations

import sys

import numpy as np
import pytest

from studio.learn.operating import THRESHOLDS, Fate, Heard, Room, best, with_threshold
from studio.learn.streaming import Mark, Trace
from studio.model.detector import DetectorSpec

WAVE, FLEX, BACKGROUND = range(3)
SPEC = DetectorSpec(1, 1500, 1, (0.6, 0.6, None))
REACH_US = 1_000_000


def heard(name, seconds, peaks=(), marks=(), *, rest_s=2.0):
    """A recording with rest around it, a window every 0.1 s; ``peaks``: (second, label, share)."""
    times = (1e5 * np.arange(-10 * rest_s + 1, 10 * (seconds + rest_s) + 1)).astype(np.int64)
    scores = np.full((len(times), 3), -128, np.int8)
    scores[:, BACKGROUND] = 127
    for second, label, share in peaks:
        at = np.searchsorted(times, round(1e6 * second))
        scores[at] = -128
        scores[at, label], scores[at, BACKGROUND] = round(256 * share - 128), round(256 * (1 - share) - 128)
    rows = tuple(Mark(round(1e6 * a), round(1e6 * b), label, *rest) for a, b, label, *rest in marks)
    return Heard(name, name, Trace(times, scores), rows, seconds)


def room(*recordings):
    return Room(recordings, labels=3, reach_us=REACH_US)


def fates(outcome):
    return [(found.fate, found.recording, found.time_us / 1e6) for found in outcome.found]


def test_found_missed_mixed_up_twice_and_made_up_are_told_apart():
    marks = [(1, 2, WAVE), (5, 6, WAVE), (9, 10, FLEX)]
    peaks = [(1.5, WAVE, 0.9), (3.0, WAVE, 0.9), (9.5, WAVE, 0.9), (20.0, FLEX, 0.9)]
    outcome = room(heard("a", 30, peaks, marks)).outcome(SPEC)
    assert fates(outcome) == [
        (Fate.RIGHT, 0, 1.5), (Fate.DUPLICATE, 0, 3.0), (Fate.WRONG, 0, 9.5), (Fate.ALARM, 0, 20.0)
    ]  # fmt: skip
    wave, flex, background = outcome.labels
    assert (wave.performed, wave.right, wave.missed, wave.duplicates, wave.alarms) == (2, 1, 1, 1, 0)
    assert (flex.performed, flex.wrong, flex.alarms) == (1, 1, 1)
    assert background is None
    assert (outcome.all.lost, outcome.all.performed, outcome.all.alarms) == (2, 3, 1)
    assert [(missed.recording, missed.start_us) for missed in outcome.missed] == [(0, 5_000_000)]


def test_only_the_time_in_which_nothing_is_performed_counts_as_hours():
    """Not the rest that is played around it either: silence that nobody recorded proves nothing."""
    listened = room(heard("a", 3600, marks=[(10, 19, WAVE)]), heard("b", 1810))
    assert listened.hours * 3600 == pytest.approx(3600 - 10 + 1810)


def test_where_two_events_can_be_seen_a_detection_counts_for_the_one_it_names():
    outcome = room(heard("a", 9, [(2.5, FLEX, 0.9)], [(1, 2, WAVE), (2.2, 3, FLEX)])).outcome(SPEC)
    assert fates(outcome) == [(Fate.RIGHT, 0, 2.5)]
    assert [missed.label for missed in outcome.missed] == [WAVE]


def test_an_activity_may_be_detected_again_and_again():
    peaks = [(second, WAVE, 0.9) for second in range(2, 18, 2)]
    outcome = room(heard("a", 30, peaks, [(1, 19, WAVE, True)])).outcome(SPEC)
    assert {found.fate for found in outcome.found} == {Fate.RIGHT}
    assert (outcome.all.performed, outcome.all.right, outcome.all.duplicates) == (1, 1, 0)


def test_each_recording_begins_with_a_fresh_detector_and_keeps_its_own_clock():
    """At the very end of the one and the very beginning of the other: no suppression reaches over, and what comes in
    the rest before a recording is that recording's."""
    one, other = heard("a", 5, [(6.9, WAVE, 0.9)]), heard("b", 5, [(-1.5, WAVE, 0.9), (1.0, FLEX, 0.9)])
    assert fates(room(one, other).outcome(SPEC)) == [(Fate.ALARM, 0, 6.9), (Fate.ALARM, 1, -1.5), (Fate.ALARM, 1, 1.0)]


def test_no_alarm_in_an_hour_is_said_to_be_up_to_three_point_seven():
    count = room(heard("a", 3600)).outcome(SPEC).all
    assert count.alarms_an_hour == 0
    assert count.alarm_interval == pytest.approx((0, 3.69), abs=0.01)
    assert count.miss_interval == (0.0, 1.0)


def test_the_aim_takes_the_fewest_alarms_among_those_that_miss_little():
    """Of twenty takes one reaches 0.7 only and may be missed; sounds that reach 0.9 may not be."""
    marks = [(10 * i, 10 * i + 1, WAVE) for i in range(20)]
    peaks = [(10 * i + 0.5, WAVE, 0.7 if i == 3 else 0.97) for i in range(20)]
    sounds = [(10 * i + 5, WAVE, 0.9) for i in range(7)]
    listened = room(heard("a", 200, peaks + sounds, marks))
    curve = listened.curve(SPEC)
    chosen = best(curve)
    assert (chosen.count.lost, chosen.count.alarms) == (1, 0)
    assert 0.9 < chosen.threshold <= 0.97
    strict = best(curve, most_misses=0.0)
    assert (strict.count.lost, strict.count.alarms) == (0, 7)


def test_a_label_has_a_curve_of_its_own_while_the_others_stay():
    listened = room(heard("a", 60, [(5, WAVE, 0.8), (10, FLEX, 0.8), (20, FLEX, 0.8)]))
    curve = {point.threshold: point.count for point in listened.curve(SPEC, FLEX)}
    assert (curve[0.5].alarms, curve[0.94].alarms) == (2, 0)
    assert with_threshold(SPEC, 0.9, FLEX).thresholds == (0.6, 0.9, None)
    assert with_threshold(SPEC, 0.9).thresholds == (0.9, 0.9, None)


def test_an_hour_is_counted_anew_while_a_slider_moves():
    """The windows are numpy's; a detection costs the interpreter a few calls: 100 ms would be felt."""
    rng = np.random.default_rng(1)
    rows = rng.integers(-128, 128, (36_000, 3)).astype(np.int8)
    times = 100_000 * np.arange(1, len(rows) + 1)
    marks = tuple(Mark(20_000_000 * i, 20_000_000 * i + 800_000, WAVE) for i in range(150))
    listened = room(Heard("a", "a", Trace(times, rows), marks, 3600.0))
    listened.count(SPEC)
    calls = []
    sys.setprofile(lambda frame, event, arg: calls.append(event) if event in ("call", "c_call") else None)
    try:
        outcome = listened.outcome(DetectorSpec(350, 1500, 1, (0.4, 0.4, None)))
    finally:
        sys.setprofile(None)
    assert len(outcome.found) > 1000
    assert len(calls) < 20 * len(outcome.found)


def test_a_point_of_the_curve_is_a_hundredth_from_the_next_where_words_are_told_from_what_is_taken_for_them():
    fine = [threshold for threshold in THRESHOLDS if 0.78 <= threshold <= 0.98]
    assert max(np.diff(fine)) < 0.0101
    assert (fine[0], fine[-1]) == (0.78, 0.98)
    assert list(THRESHOLDS) == sorted(set(THRESHOLDS))
