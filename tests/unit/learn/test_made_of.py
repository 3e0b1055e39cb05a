"""A run knows what its network was made of, and two runs say what the studio itself does otherwise since."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

import numpy as np

from studio.learn.candidate import Candidate, usual
from studio.learn.comparing import compare
from studio.learn.made_of import KEY, made_of
from studio.learn.networks import Conv, default_network
from studio.model.learning import AUTO, SCRATCH, Learning
from studio.model.pipeline import MotionPipeline, PipelineSpec, SoundPipeline
from studio.model.run import Evaluation, Run
from studio.model.snapshot import Snapshot

NOTHING = ("Nothing: takes, labels and settings are the same.",)


def run(number: int, **extra: Any) -> Run:
    evaluation = Evaluation(("a",), np.eye(2, dtype=np.int64), None, None, 1.0, 0.5, (1.0,), (1.0,), 1.0)
    return Run(number, 0, ("a",), evaluation, 1, 1, 1.0, 1.0, extra=extra)


def asked(pipeline: PipelineSpec, learning: Learning | None = None) -> Snapshot:
    return Snapshot("20260101T000000", "0.1.0", pipeline, "usual", learning or Learning(), (), ())


def changes(before: Candidate | None, after: Candidate | None, then: Snapshot, now: Snapshot) -> tuple[str, ...]:
    runs = (run(n, **({KEY: made_of(each)} if each else {})) for n, each in enumerate((before, after), 1))
    return compare(*runs, then, now).changes


MOTION = Candidate(MotionPipeline(), default_network(MotionPipeline()))
OTHER = replace(MOTION, table=replace(MOTION.table, layers=(Conv(4, 3), *MOTION.table.layers)))


def test_the_same_network_is_nothing_and_another_one_of_the_studio_s_is_said() -> None:
    then = asked(MotionPipeline())
    assert changes(MOTION, MOTION, then, then) == NOTHING
    assert changes(MOTION, OTHER, then, then) == ("The network that the studio takes for such takes is another one.",)


def test_of_settings_that_are_others_the_studio_is_not_accused() -> None:
    then, now = asked(MotionPipeline()), asked(MotionPipeline(window=90))
    assert changes(MOTION, OTHER, then, now) == ("A window: 1.00 s, now 0.76 s.",)


def test_another_body_is_said_and_none_as_well() -> None:
    pipeline = SoundPipeline()
    embedded, then = usual(pipeline, AUTO), asked(pipeline)
    old, new = made_of(embedded), {**made_of(embedded), "body": "another"}
    assert embedded.is_embedded
    assert compare(run(1, network=old), run(2, network=new), then, then).changes == (
        "The sound embedding that training begins with is another one.",
    )
    scratch = usual(pipeline, SCRATCH)
    assert changes(embedded, scratch, then, then)[-1] == "Training no longer begins with the sound embedding."
    wanted = asked(pipeline, Learning(start=SCRATCH))
    assert changes(embedded, scratch, then, wanted) == ("Learning starts from: auto, now scratch.",)


def test_a_run_that_does_not_know_its_network_says_so_and_an_instant_one_what_it_is() -> None:
    then = asked(MotionPipeline())
    assert changes(None, MOTION, then, then) == (
        "Run 1 was made by an older studio, which did not keep its network.",
    )
    assert changes(None, None, then, then) == NOTHING
    assert compare(run(1, network=made_of(MOTION)), run(2, instant=True), then, then).changes == (
        "Run 2 is an instant model, run 1 was trained.",
    )
    stricter = asked(MotionPipeline(), Learning(strictness=1.0, voices=False))  # which no instant model heeds
    assert compare(run(1, network=made_of(MOTION)), run(2, instant=True), stricter, then).changes == (
        "Run 2 is an instant model, run 1 was trained.",
    )


def test_that_synthetic_voices_say_the_words_or_no_longer_do_is_said() -> None:
    with_voices, without = (asked(SoundPipeline(), Learning(voices=voices)) for voices in (True, False))
    assert changes(None, None, without, with_voices) == ("Synthetic voices say the words, too.",)
    assert changes(None, None, with_voices, without) == ("Synthetic voices no longer say the words, too.",)
