"""Playing takes into a model, and the thresholds that follow from it."""

from itertools import pairwise

import numpy as np
import pytest

from studio.learn import package, streaming
from studio.learn.events import events_of, source_of
from studio.learn.streaming import Mark, Stream, Trace
from studio.model.detector import DetectorSpec
from studio.model.lane import ACCEL_LSB_PER_G
from studio.model.learning import USUAL_STRICTNESS
from studio.model.pipeline import MotionPipeline, SoundPipeline
from tests.unit.learn.material import sound, take

SPEC = MotionPipeline(rate_hz=100.0, window=100, stride=20)
LABELS = ("wave", "flex", "background")


def stream(*marks, seconds=20):
    return Stream(np.zeros((seconds * 100, 6), np.int16), tuple(Mark(*mark) for mark in marks), 100.0)


def test_a_stream_holds_the_takes_as_they_are_with_smooth_rest_between():
    sources = [source_of(*take(f"t{i}", "wave"), SPEC) for i in range(3)]
    events = events_of(sources, SPEC)
    made = streaming.stream_of(sources, events, SPEC, LABELS, seed=1)
    assert len(made.marks) == 3
    for source, event, mark in zip(sources, events, made.marks, strict=True):
        at = round(mark.start_us * 100 / 1e6) - event.active[0]
        assert np.array_equal(made.samples[at : at + 100], source.samples)
        before = made.samples[at - 100 : at - 20].astype(float)
        assert np.linalg.norm(before[:, :3].mean(axis=0)) == pytest.approx(ACCEL_LSB_PER_G, rel=0.05)
        assert np.abs(before[:, 3:]).max() < 60
        # No jump into the take: the last step before it is small.
        assert np.abs(made.samples[at].astype(float) - made.samples[at - 1]).max() < 60


def test_a_sound_stream_is_quiet_between_clips():
    spec = SoundPipeline()
    recording = sound("a", [(0, 32000, "yes")], count=32000, bursts=[(10000, 18000)])
    source = source_of(*recording, spec)
    made = streaming.stream_of([source], events_of([source], spec), spec, ("yes", "background"), seed=0)
    (mark,) = made.marks
    assert abs(mark.start_us / 1e6 - (10000 / 16000 + 2 * spec.window / 16000)) < 0.05
    assert np.abs(made.samples[: spec.window].astype(float)).max() < 250


class Recogniser:
    """A network that sees the gyroscope: the louder, the surer of "wave"."""

    def quantize(self, features):
        return np.clip(np.abs(features[:, :, 0, 3]).max(axis=1) / 4, 0, 127).astype(np.int8)

    def run(self, loudness):
        scores = np.full((len(loudness), 3), -128, np.int8)
        scores[:, 0] = np.where(loudness > 20, 120, -120)
        scores[:, 2] = np.where(loudness > 20, -120, 120)
        return scores


def test_a_take_played_in_stillness_is_detected_once_and_stillness_never():
    sources = [source_of(*take(f"t{i}", "wave"), SPEC) for i in range(4)]
    events = events_of(sources, SPEC)
    made = streaming.stream_of(sources, events, SPEC, LABELS, seed=3)
    detector = package.usual_detector(SPEC, LABELS, event_s=0.5)
    scores = streaming.trace(SPEC, Recogniser(), made)
    detections = streaming.detect(scores, detector)
    assert [detection.label for detection in detections] == [0] * 4
    for detection, mark in zip(detections, made.marks, strict=True):
        assert mark.start_us <= detection.time_us <= mark.end_us + streaming.reach_us(SPEC)


def trace_of(rows, every_us=200_000):
    probabilities = np.array(rows, dtype=np.float64)
    return Trace(every_us * np.arange(1, len(rows) + 1), np.rint(probabilities * 255 - 128).astype(np.int8))


def tuned(*tops, nothing=0.0, usual=0.65):
    """The threshold of "wave" whose takes reach these averages, and whose background reaches ``nothing``."""
    spec = DetectorSpec(1, 1000, 1, (usual, usual, None))
    rows, marks = [], []
    for number, top in enumerate(tops):
        rows += [[0.0, 0.0, 1.0]] * 7 + [[top, 0.0, 1 - top]] * 3
        marks.append((2_000_000 * number + 1_500_000, 2_000_000 * number + 2_000_000, 0))
    background = trace_of([[nothing, 0.0, 1 - nothing]] * 4).scores
    return package.tuned_detector(spec, SPEC, stream(*marks), trace_of(rows), background).thresholds[0]


def test_a_threshold_rises_above_what_background_reaches():
    assert 0.72 <= tuned(0.95, nothing=0.72) < 0.95


def test_a_threshold_comes_down_to_a_label_that_is_never_sure():
    assert 0.5 <= tuned(0.58) < 0.58
    assert tuned(0.1) == 0.5


def test_the_more_takes_are_sure_the_higher_is_the_threshold():
    """Two sure takes say little about the hundredth; sixty say that one in twenty may be missed."""
    few, some, many = tuned(*[0.99] * 2), tuned(*[0.99] * 10), tuned(*[0.99] * 60)
    assert 0.65 < few < 0.75 < some < many < 0.99
    assert tuned(*[0.99] * 57, *[0.6] * 3) > 0.9
    assert tuned(*[0.99] * 56, *[0.6] * 4) < 0.65


def test_the_stricter_the_higher_is_every_threshold_and_at_the_usual_strictness_it_is_as_chosen():
    chosen = DetectorSpec(1, 1000, 1, (0.62, 0.86, 0.985, None))
    made = [package.as_strict(chosen, strictness).thresholds for strictness in (0.0, 0.1, USUAL_STRICTNESS, 0.6, 1.0)]
    assert made[2] == chosen.thresholds
    for looser, stricter in pairwise(made):
        assert all(a < b for a, b in zip(looser[:2], stricter[:2], strict=True))
        assert looser[2] <= stricter[2]
        assert stricter[3] is None
    assert made[0][1] == pytest.approx(0.82, abs=0.005)
    assert made[-1][1] == pytest.approx(0.938, abs=0.005)
    assert all(0.5 <= threshold <= 0.99 for row in made for threshold in row[:3])


@pytest.mark.parametrize("label", ["background", "unknown", "_unknown_", "Noise"])
def test_labels_that_mean_nothing_are_never_detected(label):
    assert package.usual_detector(SPEC, ("wave", label), event_s=1.0).thresholds[1] is None


@pytest.mark.parametrize(("stride", "event_s", "windows"), [
    (4, 0.5, 8), (5, 0.5, 6), (8, 0.5, 4),  # as long however often windows come
    (4, 0.2, 8), (4, 0.7, 7), (4, 1.0, 4), (4, 3.0, 4),  # the longer the event, the shorter a window holds it
])  # fmt: skip
def test_the_average_of_sound_is_as_long_as_a_window_holds_the_event(stride, event_s, windows):
    spec = SoundPipeline(stride=stride)
    made = package.usual_detector(spec, ("yes",), event_s=event_s)
    assert made.average_ms == (windows - 0.5) * package.stride_ms(spec)
    assert made.minimum_count == windows - 1


def test_how_long_an_event_goes_on_is_asked_of_the_labels_that_can_be_detected():
    words = [("yes", 0.4)] * 9 + [("yes", 0.5)]
    noise = [("background", 1.0)] * 20
    assert package.usual_length(words + noise) == package.usual_length(words) == pytest.approx(0.41)
    assert package.usual_length(noise) == 1.0


def test_suppression_outlasts_an_event_in_the_window():
    spec = package.usual_detector(SPEC, LABELS, event_s=0.8)
    assert spec.suppression_ms >= 800 + 600
    assert spec.average_ms > 400
