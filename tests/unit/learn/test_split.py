"""Who is tested on: never a person or a recording that was trained on, and always a fair share of each label."""

from collections import Counter

import pytest

from studio.errors import StudioError
from studio.learn.split import TEST, TRAIN, VALIDATION, Unit, days_of, split


def units(people, labels=("wave", "circle"), each=4):
    return [
        Unit(f"{person}-{label}-{i}", person, {label: 1}) for person in people for label in labels for i in range(each)
    ]


def of(result, rows, part):
    return [unit for unit, own in zip(rows, result.parts, strict=True) if own == part]


@pytest.mark.parametrize("seed", range(8))
def test_with_three_people_whole_people_are_held_out(seed):
    rows = units(["ann", "bob", "cy", "dee", "eve", "flo"])
    result = split(rows, seed=seed)
    held = {unit.person for unit in of(result, rows, TEST)}
    assert held
    assert not held & {unit.person for unit in of(result, rows, TRAIN) + of(result, rows, VALIDATION)}
    assert all(person in result.words for person in held)
    assert 0.15 <= len(of(result, rows, TEST)) / len(rows) <= 0.4


@pytest.mark.parametrize("people", [["ann"], ["ann", "bob"], [""]])
def test_with_fewer_people_takes_are_held_out_of_each_label(people):
    rows = units(people, each=12)
    result = split(rows, seed=1)
    assert "takes never seen" in result.words
    for label in ("wave", "circle"):
        count = sum(label in unit.counts for unit in of(result, rows, TEST))
        total = sum(label in unit.counts for unit in rows)
        assert count == round(0.27 * total)
    assert of(result, rows, VALIDATION)


def test_people_are_not_held_out_when_one_of_them_alone_made_a_label():
    rows = [*units(["ann", "bob", "cy"], labels=("wave",)), *units(["cy"], labels=("circle",))]
    result = split(rows, seed=3)
    tested = Counter(label for unit in of(result, rows, TEST) for label in unit.counts)
    trained = Counter(label for unit in of(result, rows, TRAIN) for label in unit.counts)
    assert tested["circle"] >= 1
    assert trained["circle"] >= 1
    assert "takes never seen" in result.words


def test_noises_that_stand_for_people_are_held_out_but_not_called_people():
    rows = units(["ann", "bob", "cy", "dee"]) + [
        Unit(f"{noise}-{i}", noise, {"background": 1}) for noise in ("bike", "tap", "rain", "wind") for i in range(3)
    ]
    result = split(rows, seed=2)
    held = {unit.person for unit in of(result, rows, TEST)}
    assert held & {"bike", "tap", "rain", "wind"}
    assert not set(result.words.split(": ")[1].split(", ")) - {"ann", "bob", "cy", "dee"}


@pytest.mark.parametrize("seed", range(4))
def test_what_nobody_made_does_not_end_the_holding_out_of_people(seed):
    rows = units(["ann", "bob", "cy", "dee"]) + [Unit(f"alarm-{i}", "", {"background": 1}) for i in range(8)]
    result = split(rows, seed=seed)
    assert result.kind == "people"
    assert not set(result.words.split(": ")[1].split(", ")) - {"ann", "bob", "cy", "dee"}
    assert 1 <= sum(not unit.person for unit in of(result, rows, TEST)) <= 7
    assert split([*rows, Unit("take", "", {"wave": 1})], seed=seed).kind == "takes"
    assert split([row for row in rows if row.person in ("ann", "bob", "")], seed=seed).kind == "takes"


def test_the_same_seed_splits_the_same_and_another_differently():
    rows = units(["ann"], each=20)
    assert split(rows, seed=5).parts == split(rows, seed=5).parts
    assert len({split(rows, seed=seed).parts for seed in range(5)}) == 5


def test_a_label_with_two_takes_is_learnt_and_tested():
    rows = units(["ann"], each=2)
    result = split(rows, seed=0)
    assert Counter(result.parts) == {TRAIN: 2, TEST: 2}


def test_a_label_with_one_take_is_refused_by_name():
    rows = [*units(["ann"], each=5), Unit("x", "ann", {"flip": 1})]
    with pytest.raises(StudioError) as refusal:
        split(rows, seed=0)
    assert refusal.value.code == "too-few-takes"
    assert "flip" in refusal.value.what


def test_a_recording_of_several_labels_is_never_torn_apart():
    rows = [Unit(f"r{i}", "", {"wave": 3, "circle": 2}) for i in range(8)]
    result = split(rows, seed=4)
    assert Counter(result.parts)[TEST] == 2
    assert Counter(result.parts)[TRAIN] >= 4


def units_of_days(counts, person="ann", labels=("wave", "circle")):
    """``counts``: takes of each label by day."""
    return [
        Unit(f"{day}-{label}-{i}", person, {label: 1}, day=day)
        for day, each in counts.items() for label in labels for i in range(each)
    ]


def test_of_one_person_a_whole_day_is_held_out_and_named():
    rows = units_of_days({"2026-01-03": 9, "2026-01-04": 6})
    result = split(rows, seed=0)
    assert {unit.day for unit in of(result, rows, TEST)} == {"2026-01-04"}
    assert {unit.day for unit in of(result, rows, TRAIN) + of(result, rows, VALIDATION)} == {"2026-01-03"}
    assert result.kind == "days"
    assert result.words == "takes of a day never seen in training (2026-01-04), of the same person"


@pytest.mark.parametrize(
    "rows",
    [
        units_of_days({"2026-01-03": 9}),
        units_of_days({"2026-01-03": 9, "": 6}),
        [*units_of_days({"2026-01-03": 9}), *units_of_days({"2026-01-04": 6}, labels=("wave",))],
        units_of_days({"2026-01-03": 3, "2026-01-04": 2}),
    ],
    ids=["one day", "unknown days", "a label of one day only", "too little left to learn from"],
)
def test_a_day_is_not_held_out_when_that_would_leave_too_little(rows):
    assert split(rows, seed=0).words == "takes never seen in training, of the same person"


def test_of_several_people_it_is_people_and_not_days_that_are_held_out():
    rows = [unit for person in ("ann", "bob", "cy", "dee")
            for unit in units_of_days({"2026-01-03": 4, "2026-01-04": 4}, person)]
    assert split(rows, seed=0).kind == "people"


def test_with_two_people_it_is_said_that_takes_and_no_person_were_held_out():
    assert "of the same 2 people: with two, takes and no person were held out" in split(
        units(["ann", "bob"], each=12), seed=1).words


def test_an_evening_that_goes_on_behind_midnight_is_one_day_and_a_morning_after_a_night_another():
    stamps = {"a": "20260103T220000", "b": "20260104T003000", "c": "20260104T090000", "d": "20260104T200000", "e": ""}
    assert days_of(stamps) == {"a": "2026-01-03", "b": "2026-01-03", "c": "2026-01-04", "d": "2026-01-04", "e": ""}
