"""Instant mode: the package answers as its head does, and its number comes from heads that had not heard the take."""

from __future__ import annotations

from dataclasses import replace

import numpy as np
import pytest

from studio.core.network import Network
from studio.core.package import decode
from studio.core.pipeline import extract
from studio.learn import embedding, head
from studio.learn.instant import BY_PERSON, BY_TAKE, Instant, answer
from studio.learn.left_out import Heard, leave_out, table_of
from studio.learn.plan import plan
from studio.learn.tflite import read_tflite
from studio.learn.vectors import noises, recording_vectors, synthetic_vectors, word_vectors
from studio.model.lane import Lane, LaneInfo, LaneKind
from studio.model.recording import BACKGROUND, Recording, Span
from studio.storage.samples import bundled
from tests.unit.learn.stand_in import StandIn, tone_lane, tone_take

PITCHES = {"low": 400.0, "middle": 1100.0, "high": 2600.0}
COLOURS = dict.fromkeys(PITCHES, "#0072b2")
BODY = StandIn()
NOISE = noises(BODY.pipeline)
MADE = {BACKGROUND: synthetic_vectors(BODY, NOISE)}


def heard(label: str, pitch_hz: float, *, seed: int, person: str = "") -> Heard:
    recording, lane = tone_take(label, pitch_hz, seed=seed, person=person)
    return Heard(recording, recording_vectors(recording, lane, BODY, NOISE))


@pytest.fixture(scope="module")
def takes() -> list[Heard]:
    return [heard(label, pitch, seed=10 * n + i) for n, (label, pitch) in enumerate(PITCHES.items()) for i in range(5)]


def answered(takes: list[Heard], made: dict[str, np.ndarray] = MADE) -> Instant:
    found = answer(takes, BODY, name="tones", colours=COLOURS, made=made)
    assert found is not None
    return found


def windows_of(takes: list[Heard]) -> np.ndarray:
    return np.stack([take.features for one in takes for take, _ in one.takes])


def test_the_package_gives_the_scores_of_the_head_on_the_embeddings_own_vectors(takes: list[Heard]) -> None:
    """Embedding and head as one network against one after the other: bit for bit, and near the head in floats."""
    package = decode(answered(takes).package)
    whole = Network.of_plan(package.network)
    inputs = whole.quantize(windows_of(takes))
    table = table_of(takes, package.labels, MADE)
    fitted = head.fit(table.vectors, table.labels, 4, shares=table.shares)
    graph = read_tflite(BODY.tflite)
    one = Network.of_plan(plan(head.with_head(graph, fitted, table.vectors)))
    alone = Network.of_plan(plan(head.with_head(head.bare(graph), fitted, table.vectors)))
    scores = one.run(inputs)
    assert (alone.run(BODY.network.run(inputs)) == scores).all()
    vectors = np.stack([take.tested for row in takes for take, _ in row.takes])
    assert np.abs((scores.astype(float) + 128) / 256 - fitted.scores(vectors)).max() < 0.04
    assert (whole.run(inputs).argmax(axis=1) == scores.argmax(axis=1)).all()


def test_the_check_windows_in_the_package_have_the_scores_that_the_core_gives(takes: list[Heard]) -> None:
    package = decode(answered(takes).package)
    network = Network.of_plan(package.network)
    assert len(package.checks) == 8
    for check in package.checks:
        assert (network.run(check.input[None])[0] == check.scores).all()
    assert package.labels == ("low", "middle", "high", BACKGROUND)
    assert [action.line for action in package.actions] == ["low", "middle", "high", ""]
    assert package.detector is not None
    assert package.detector.thresholds[3] is None


def test_takes_that_are_alike_are_told_apart_and_one_under_a_wrong_label_is_named(takes: list[Heard]) -> None:
    found = answered(takes)
    assert (found.right, found.asked, found.doubts) == (15, 15, ())
    assert found.likely[0] == pytest.approx(0.796, abs=0.001)
    assert found.tested is not None
    assert found.tested.split == BY_TAKE
    wrong = heard("low", PITCHES["high"], seed=99)
    found = answered([*takes, wrong])
    assert [(d.recording_id, d.label, d.taken_for) for d in found.doubts] == [(wrong.recording.id, "low", "high")]
    assert (found.right, found.asked) == (15, 16)


def test_takes_are_counted_and_neither_their_windows_nor_those_of_background(takes: list[Heard]) -> None:
    lane = tone_lane(PITCHES["low"], seed=50, seconds=8.0)
    long = []
    for label in ("low", BACKGROUND):
        span = Span(0, lane.info.duration_us, label, f"s{label}")
        recording = Recording(f"long-{label}", "20260101T000000", "", (lane.info,), (span,))
        long.append(Heard(recording, recording_vectors(recording, lane, BODY, NOISE)))
    assert min(len(one.takes) for one in long) > 2
    found = answered([*takes, *long])
    assert found.asked == 16
    assert found.right in (15, 16)
    assert found.tested is not None
    assert found.tested.confusion.sum() > 20


def test_what_is_asked_of_a_take_is_what_a_head_fitted_without_it_says(takes: list[Heard]) -> None:
    """The heads begin where the one of all takes ended: that must not let them remember the take."""
    table = table_of(takes, ("low", "middle", "high", BACKGROUND), MADE)
    scaling = head.Scaling.of(table.vectors)
    whole = head.fit(table.vectors, table.labels, 4, shares=table.shares, scaling=scaling)
    left = leave_out(table, read_tflite(BODY.tflite), whole, scaling, 4, average=6)
    for asked in range(0, len(table.asked), 4):
        kept = table.takes != table.takes[table.asked[asked]]
        cold = head.fit(table.vectors[kept], table.labels[kept], 4, shares=table.shares[kept], scaling=scaling)
        scores = cold.sharpened(left.sharpness).scores(table.vectors[table.asked[[asked]]])[0]
        assert np.abs(left.float_scores[asked] - scores).max() < 0.02


def test_with_three_people_each_is_judged_by_a_model_that_never_heard_that_person() -> None:
    takes = [
        heard(label, pitch, seed=100 + 10 * n + i, person=f"p{i % 3}")
        for n, (label, pitch) in enumerate(PITCHES.items()) for i in range(6)
    ]
    found = answered(takes)
    assert found.by_person
    assert found.tested is not None
    assert found.tested.split == BY_PERSON
    nameless = [Heard(replace(one.recording, person=""), one.vectors) for one in takes[:1]]
    assert not answered([*nameless, *takes[1:]]).by_person
    noises = [heard(BACKGROUND, 250.0, seed=900 + i, person="") for i in range(2)]
    assert answered([*takes, *noises]).by_person


def test_one_word_alone_is_told_from_silence_and_noise_without_any_recording_of_these() -> None:
    """Real takes on the embedding that comes along."""
    body = embedding.load()
    noise = noises(body.pipeline)
    takes = []
    for number, lane in enumerate(lane for label, _, lane in bundled("words", most=5) if label == "computer"):
        span = Span(0, lane.info.duration_us, "computer", "s")
        recording = Recording(f"r{number}", "20260101T000000", "", (lane.info,), (span,))
        takes.append(Heard(recording, recording_vectors(recording, lane, body, noise)))
    made = {BACKGROUND: synthetic_vectors(body, noise)}
    found = answer(takes, body, name="", colours={"computer": "#0072b2"}, made=made)
    assert found is not None
    assert (found.labels, found.right, found.asked) == (("computer", BACKGROUND), 5, 5)
    rng = np.random.default_rng(1)
    hiss = (rng.standard_normal((20, body.pipeline.window)) * np.geomspace(1, 4000, 20)[:, None]).astype(np.int16)
    network = Network(found.package)
    scores = network.run(network.quantize(extract(body.pipeline, np.concatenate([hiss, np.zeros_like(hiss[:1])]))))
    assert (scores[:, 0] < 0).all()


def test_a_labels_only_take_counts_but_is_not_judged(takes: list[Heard]) -> None:
    found = answered([*takes[:5], heard("high", 2600.0, seed=200)])
    assert found.labels == ("low", "high", BACKGROUND)
    assert found.asked == 5
    lonely = answered([heard("low", 400.0, seed=1)])
    assert (lonely.asked, lonely.tested, lonely.likely) == (0, None, (0.0, 1.0))
    with pytest.raises(ValueError, match="tested"):
        lonely.as_run(1)


def test_without_a_take_of_a_word_there_is_no_model() -> None:
    assert answer([], BODY, name="", colours=COLOURS, made=MADE) is None
    recording, lane = tone_take(BACKGROUND, 400.0, seed=3)
    quiet = Heard(recording, recording_vectors(recording, lane, BODY, NOISE))
    assert answer([quiet], BODY, name="", colours=COLOURS, made=MADE) is None


@pytest.mark.parametrize("samples", [
    np.zeros(16000, np.int16), np.full(9000, 32767, np.int16), np.tile(np.array([32767, -32768], np.int16), 30000),
    np.zeros(1, np.int16),
], ids=["silent", "stuck", "clipped", "one sample"])  # fmt: skip
def test_a_take_of_nothing_useful_stops_no_model(takes: list[Heard], samples: np.ndarray) -> None:
    info = LaneInfo(LaneKind.MIC, 16000.0, ("mic",), len(samples))
    span = Span(0, max(info.duration_us, 1), "low", "odd")
    recording = Recording("odd", "20260101T000000", "", (info,), (span,))
    odd = Heard(recording, recording_vectors(recording, Lane(info, samples), BODY, NOISE))
    found = answered([*takes, odd])
    assert found.right >= 15
    assert Network(found.package).output_size == 4


def test_other_words_count_as_background_unless_the_project_has_a_label_for_them(takes: list[Heard]) -> None:
    words = word_vectors([tone_lane(1700.0, seed=i) for i in range(8)], BODY)
    table = table_of(takes, ("low", "middle", "high", BACKGROUND), {**MADE, "other": words})
    assert (table.labels[table.takes == -1] == 3).all()
    table = table_of(takes, ("low", "other", "middle", "high", BACKGROUND), {**MADE, "other": words})
    assert (table.labels[table.takes == -1] == 1).sum() == 8


def test_the_same_recording_gives_the_same_vectors_and_a_label_is_no_part_of_them() -> None:
    recording, lane = tone_take("low", 400.0, seed=5)
    one = recording_vectors(recording, lane, BODY, NOISE)
    renamed = replace(recording, spans=tuple(replace(span, label="high") for span in recording.spans))
    two = recording_vectors(renamed, lane, BODY, NOISE)
    assert (one.takes[0].placed == two.takes[0].placed).all()
    assert [label for _, label in Heard(renamed, two).takes] == ["high"]
