"""Who is held out in turn: everybody once, and each label always left to learn from where that can be."""

from collections import Counter

import pytest

from studio.errors import StudioError
from studio.learn import folds
from studio.learn.split import TEST, TRAIN, UNUSED, Unit
from tests.unit.learn.test_split import units, units_of_days


def held_once(rows, plan):
    return Counter(i for fold in plan for i in fold.units) == Counter(range(len(rows)))


def test_each_person_is_held_out_once_and_noises_are_dealt_out():
    rows = units(["ann", "bob", "cy"]) + [Unit(f"n{i}", f"noise{i % 2}", {"background": 1}) for i in range(4)]
    plan = folds.by_people(rows)
    assert sorted(fold.held for fold in plan) == [("ann",), ("bob",), ("cy",)]
    assert held_once(rows, plan)


def test_what_nobody_made_is_dealt_out_among_the_people():
    rows = units(["ann", "bob", "cy"]) + [Unit(f"alarm{i}", "", {"background": 1}) for i in range(6)]
    plan = folds.by_people(rows)
    assert sorted(fold.held for fold in plan) == [("ann",), ("bob",), ("cy",)]
    assert held_once(rows, plan)
    assert [sum(not rows[i].person for i in fold.units) for fold in plan] == [2, 2, 2]


def test_many_people_are_held_out_several_at_a_time():
    rows = units([f"p{i}" for i in range(20)], each=1)
    plan = folds.by_people(rows)
    assert len(plan) == folds.MOST_FOLDS
    assert held_once(rows, plan)
    assert sorted(name for fold in plan for name in fold.held) == sorted(f"p{i}" for i in range(20))


@pytest.mark.parametrize("rows", [units(["ann", "bob"]), units(["ann", "bob", "cy", ""])])
def test_people_are_not_held_out_when_there_are_two_or_some_are_unknown(rows):
    assert folds.by_people(rows) == ()


def test_each_day_is_held_out_once_unless_a_label_has_only_one():
    rows = units_of_days({"2026-01-03": 3, "2026-01-04": 2})
    plan = folds.by_days(rows)
    assert [fold.held for fold in plan] == [("2026-01-03",), ("2026-01-04",)]
    assert held_once(rows, plan)
    assert folds.by_days([*rows, Unit("x", "ann", {"flip": 1}, day="2026-01-03")]) == ()


def test_takes_of_each_label_are_spread_over_the_folds():
    rows = units(["ann"], each=11)
    plan = folds.by_takes(rows, seed=0)
    assert held_once(rows, plan)
    for label in ("wave", "circle"):
        assert {sum(label in rows[i].counts for i in fold.units) for fold in plan} <= {2, 3}


def test_a_label_with_two_takes_makes_two_folds_and_one_with_one_take_none():
    rows = [*units(["ann"], labels=("wave",), each=9), *units(["ann"], labels=("circle",), each=2)]
    assert len(folds.by_takes(rows, seed=0)) == 2
    with pytest.raises(StudioError) as refusal:
        folds.by_takes(rows[:-1], seed=0)
    assert refusal.value.code == "too-few-takes"


def test_a_smaller_share_of_the_takes_is_part_of_a_larger_one_and_touches_nothing_held_out():
    rows = units(["ann"], each=12)
    fold = folds.by_takes(rows, seed=0)[0]
    quarter, half = (set(folds.share_of_takes(rows, fold, share, seed=0)) for share in (0.25, 0.5))
    assert quarter < half
    assert not half & set(fold.units)
    counts = Counter(label for i in half for label in rows[i].counts)
    assert set(counts.values()) <= {4, 5}
    parts = folds.parted(rows, fold, learnt=tuple(half)).parts
    assert Counter(parts) == {TEST: len(fold.units), TRAIN: len(half), UNUSED: 24 - len(fold.units) - len(half)}


def test_half_of_the_people_know_every_label():
    rows = units(["ann", "bob", "cy", "dee", "eve"])
    fold = folds.by_people(rows)[0]
    chosen = {rows[i].person for i in folds.share_of_people(rows, fold, 0.5, seed=0)}
    assert len(chosen) == 2
    assert not chosen & set(fold.held)
