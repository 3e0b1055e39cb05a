"""Who is tested on: never a person or a recording that was trained on, and always a fair share of each label."""

from collections import Counter

import pytest

from studio.errors import StudioError
from studio.learn.split import TEST, TRAIN, VALIDATION, Unit, split


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
