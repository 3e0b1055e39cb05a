"""Labels that look wrong: found by the other takes or by a cross-check, and no more once a person vouched for them."""

from __future__ import annotations

from dataclasses import replace

import numpy as np
import pytest

from studio.learn.checks.checkup import case_of, check_up
from studio.learn.checks.looks import Look, looks_of
from studio.learn.checks.suspects import Opinions, by_neighbours, exchanged, out_of_fold, suspicious
from studio.model.pipeline import MotionPipeline
from studio.model.run import WindowRef
from tests.unit.learn.material import motion

LABELS = ("circle", "shake")


@pytest.fixture(scope="module")
def looks() -> list[Look]:
    """Ten takes of each of two gestures: one early and short, one late and long."""
    found = []
    for number in range(20):
        burst = (15, 45) if number < 10 else (40, 105)
        recording, lane = motion(f"t{number}", [(0, 119, LABELS[number >= 10])], bursts=[burst])
        found += looks_of(recording, lane, MotionPipeline())
    return found


def labelled(looks: list[Look], **labels: str) -> list[Look]:
    return [replace(look, label=labels.get(look.recording_id, look.label)) for look in looks]


def test_nothing_is_suspected_where_the_labels_are_right(looks: list[Look]) -> None:
    opinions = by_neighbours(looks)
    assert opinions is not None
    assert suspicious(opinions) == ()


def test_two_exchanged_labels_are_the_first_two_and_a_pair(looks: list[Look]) -> None:
    opinions = by_neighbours(labelled(looks, t3="shake", t12="circle"))
    assert opinions is not None
    first = suspicious(opinions)[:2]
    assert {(s.recording_id, s.label, s.looks_like) for s in first} == {
        ("t3", "shake", "circle"), ("t12", "circle", "shake"),
    }  # fmt: skip
    (pair,) = exchanged(opinions, least=0.2)
    assert {suspect.recording_id for suspect in pair} == {"t3", "t12"}


def test_what_a_person_vouched_for_is_not_listed_until_it_is_called_something_else(looks: list[Look]) -> None:
    wrong = labelled(looks, t3="shake")
    opinions = by_neighbours(wrong)
    assert opinions is not None
    (suspect,) = suspicious(opinions)
    right = {(suspect.recording_id, suspect.span_id, "shake")}
    assert suspicious(opinions, right=right) == ()
    assert suspicious(opinions, right={(suspect.recording_id, suspect.span_id, "wave")}) == (suspect,)


def test_one_label_alone_cannot_be_doubted(looks: list[Look]) -> None:
    assert by_neighbours(looks[:10]) is None


def test_a_cross_check_is_read_span_by_span_with_the_labels_of_now(looks: list[Look]) -> None:
    recordings = [motion(f"t{n}", [(0, 119, LABELS[n >= 5])], bursts=[(20, 70)])[0] for n in range(10)]
    refs = [WindowRef(f"t{n}", 0, int(n >= 5)) for n in range(10)] + [WindowRef("gone", 0, 0)]
    scores = np.array([[0.9, 0.1]] * 5 + [[0.1, 0.9]] * 5 + [[0.5, 0.5]])
    scores[2] = 0.05, 0.95
    opinions = out_of_fold(LABELS, refs, scores, recordings)
    assert opinions is not None
    assert len(opinions.keys) == 10, "what is gone is left out"
    assert [(s.recording_id, s.looks_like) for s in suspicious(opinions)] == [("t2", "shake")]
    relabelled = [replace(r, spans=(replace(r.spans[0], label="shake"),)) if r.id == "t2" else r for r in recordings]
    again = out_of_fold(LABELS, refs, scores, relabelled)
    assert again is not None
    assert suspicious(again) == ()


def test_labels_that_networks_cannot_tell_apart_are_named_and_their_slips_are_no_exchanged_takes(
    looks: list[Look],
) -> None:
    own = np.array([LABELS.index(look.label) for look in looks])
    scores = np.eye(2)[own]
    slips = [2, 13]
    scores[slips] = scores[slips, ::-1]
    keys = tuple(look.key for look in looks)

    def codes(answers: np.ndarray) -> set[str]:
        judged = Opinions(LABELS, keys, own, answers)
        return {finding.code for finding in check_up(case_of(looks, window_s=1.0, has_background=True, answers=judged))}

    assert not codes(scores) & {"swapped", "same-label"}
    scores[::2] = scores[::2, ::-1]
    assert "same-label" in codes(scores)
