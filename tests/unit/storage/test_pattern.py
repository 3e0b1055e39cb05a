"""Label and person come out of a path as a person would read them."""

from __future__ import annotations

from pathlib import PurePath

import pytest

from studio.errors import StudioError
from studio.storage.pattern import compile_pattern, label_from_name

TABLE = [
    # template, path, label, person
    ("{label}/{person}_nohash_{n}", "one/6f1ffef6_nohash_0.wav", "one", "6f1ffef6"),
    ("{label}/{person}_nohash_{n}", "deep/below/one/6f1ffef6_nohash_12.wav", "one", "6f1ffef6"),
    ("{label}/{person}_nohash_{n}", "one/ann_b_nohash_0.wav", "one", "ann_b"),
    ("{label}/{person}_nohash_{n}", "one/6f1ffef6_0.wav", None, None),
    ("{person}/{label}_{n}", "ann/wave_03.csv", "wave", "ann"),
    ("{person}/{label}_{n}", "ann/hey_archie_12.wav", "hey_archie", "ann"),
    ("{person}/{label}_{n}", "ann/heyArchie_2020-07-06T16_56_17.648Z.wav", "heyArchie", "ann"),
    ("{person}/{label}_{n}", "ann/wave.csv", None, None),
    ("{person}/{label}_{n}", "Alo/Círculo_08.csv", "Círculo", "Alo"),
    ("{label}_{person}_{n}", "0_jackson_3.wav", "0", "jackson"),
    ("{label}_{person}_{n}", "trick_or_treat_bob_3.wav", "trick_or_treat", "bob"),
    ("{person}_{label}_{n}", "bob_trick_or_treat_3.wav", "trick_or_treat", "bob"),
    ("{label}_{person}_{n}", "sub/7_nicolas_49.wav", "7", "nicolas"),
    ("{label}/{person}_{n}", "jarvis/p16_1586e189-e215-462d-b636-06960a91d315.wav", "jarvis", "p16"),
    ("{label}/{person}_{n}", "jarvis/p20_ab0ec2b0-f437-42d3-9b07-1ccdd7dcb077.wav", "jarvis", "p20"),
    ("{label}/{person}/{n}", "wave/ann/7.csv", "wave", "ann"),
    ("{label}{n}", "circ03.csv", "circ", None),
    ("{label}.{person}.{n}", "wave.ann.3.csv", "wave", "ann"),
    ("{label}/{label}_{n}", "one/one_1.wav", "one", None),
    ("{label}/{label}_{n}", "one/two_1.wav", None, None),
    ("{label}", "circ.csv", "circ", None),
    ("(take) {label} [{n}]", "(take) wave [3].csv", "wave", None),
]


@pytest.mark.parametrize(("template", "path", "label", "person"), TABLE)
def test_the_table(template: str, path: str, label: str | None, person: str | None) -> None:
    found = compile_pattern(template).match(PurePath(path))
    if label is None:
        assert found is None
    else:
        assert found is not None
        assert (found["label"], found.get("person")) == (label, person)


def test_folders_that_the_path_lacks_come_from_above() -> None:
    pattern = compile_pattern("{label}/{person}_{n}")
    assert pattern.match(PurePath("ann_3.wav"), above=("home", "me", "wave")) == {
        "label": "wave",
        "person": "ann",
        "n": "3",
    }
    assert pattern.match(PurePath("ann_3.wav")) is None


@pytest.mark.parametrize("template", ["", "wave", "{lable}_{n}", "{label", "label}", "{label}_{}", "{{label}}"])
def test_a_pattern_that_cannot_be_read_is_refused(template: str) -> None:
    with pytest.raises(StudioError) as raised:
        compile_pattern(template)
    assert raised.value.code == "pattern"


@pytest.mark.parametrize(
    ("stem", "label"),
    [("circ_03", "circ"), ("circ", "circ"), ("circ03", "circ"), ("hey_archie_12", "hey_archie"), ("wave (2)", "wave"),
     ("wave-2", "wave"), ("0_jackson_3", "0_jackson"), ("0001", ""), ("a.b.3", "a.b")],
)  # fmt: skip
def test_a_name_without_its_number(stem: str, label: str) -> None:
    assert label_from_name(stem) == label
