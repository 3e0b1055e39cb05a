"""How sure a share is: intervals that hold the truth about as often as they say, also when windows are alike."""

import numpy as np
import pytest

from studio.learn.certainty import by_chance, difference, in_percent, interval, person_groups, take_groups
from studio.learn.intervals import wilson
from studio.model.run import WindowRef


def test_takes_that_stand_for_themselves_have_wilsons_interval():
    right = np.arange(40) < 36
    assert interval(right, list(range(40))) == pytest.approx(wilson(36, 40), abs=0.02)


@pytest.mark.parametrize(
    ("groups", "each", "share", "alike"),
    [(40, 1, 0.95, 0.0), (20, 4, 0.9, 0.3), (8, 20, 0.8, 0.1), (5, 12, 0.75, 0.15)],
)
def test_the_truth_is_inside_in_about_95_of_100_cases(groups, each, share, alike):
    rng = np.random.default_rng(5)
    names, inside = np.repeat(np.arange(groups), each).tolist(), 0
    for _ in range(200):
        spread = 1 / alike - 1 if alike else 0
        shares = rng.beta(share * spread, (1 - share) * spread, groups) if alike else np.full(groups, share)
        low, high = interval(rng.random(groups * each) < np.repeat(shares, each), names)
        inside += low <= share <= high
    assert 0.9 <= inside / 200 <= 1


def test_a_hundred_windows_of_two_recordings_are_no_hundred_takes():
    refs = [WindowRef("ab"[i // 50], 100_000 * (i % 50), 0) for i in range(100)]
    low, high = interval(np.ones(100, bool), take_groups(refs))
    assert low < 0.4
    assert high == 1


def test_people_are_counted_where_there_are_enough_of_them():
    refs = [WindowRef(f"r{i}", 0, 0) for i in range(8)]
    people = {f"r{i}": "abcd"[i // 2] for i in range(8)}
    assert person_groups(refs, people) == list("aabbccdd")
    assert person_groups(refs, people | {"r0": "", "r1": ""}) is None
    assert person_groups(refs[:6], people) is None
    noises = [WindowRef(f"n{i}", 0, 0) for i in (0, 0, 1)]
    *named, first, same, other = person_groups(refs + noises, people)
    assert (named, first == same, first == other) == (list("aabbccdd"), True, False)


def test_of_nothing_nothing_is_known():
    assert interval(np.zeros(0, bool), []) == (0.0, 1.0)
    assert difference(np.zeros(0, bool), np.zeros(0, bool), []) == (0.0, -1.0, 1.0)


def test_a_gain_is_seen_where_many_agree_and_not_where_one_take_says_so():
    old = np.arange(100) < 70
    better = difference(np.arange(100) < 90, old, list(range(100)))
    assert better[0] == pytest.approx(0.2)
    assert better[1] > 0.1
    one = difference(np.arange(100) < 71, old, list(range(100)))
    assert one[1] < 0 < one[2]


def test_six_to_nothing_is_more_than_chance_and_five_to_nothing_is_not():
    assert by_chance(6, 0) == pytest.approx(2 / 64)
    assert by_chance(5, 0) > 0.05
    assert by_chance(9, 9) == by_chance(0, 0) == 1.0


def test_a_hundred_percent_is_said_only_without_any_error():
    assert [in_percent(share) for share in (1, 0.999, 0.94, 0.001, 0)] == ["100 %", "99 %", "94 %", "1 %", "0 %"]
