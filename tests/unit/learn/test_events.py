"""Events: where windows may be cut, what is whole and what is only a part."""

from dataclasses import replace

import numpy as np
import pytest

from studio.learn.events import cut, events_of, source_of
from studio.learn.windows import Cutter, look_alikes
from studio.model.pipeline import MotionFeatures, MotionPipeline
from tests.unit.learn.material import motion, take

SPEC = MotionPipeline(rate_hz=100.0, window=100, stride=20)


def events_in(*recordings):
    sources = [source_of(recording, lane, SPEC) for recording, lane in recordings]
    return sources, events_of(sources, SPEC)


def test_a_short_span_is_one_event_around_its_movement():
    _, (event,) = events_in(motion("a", [(200, 320, "wave")], count=600, bursts=[(220, 260)]))
    assert 215 <= event.active[0] <= 230
    assert 250 <= event.active[1] <= 262
    assert 200 <= event.start <= 220
    # The event may stand anywhere in the window.
    assert event.first <= event.active[1] - SPEC.window + 15
    assert event.last >= event.active[0] - 1


def test_a_long_span_is_an_activity_in_windows_side_by_side_inside_it():
    _, events = events_in(motion("a", [(100, 520, "walk")], count=700))
    assert [event.start for event in events] == [100, 200, 300, 400]
    assert all(100 <= event.first <= event.last <= 420 for event in events)


def test_windows_keep_clear_of_a_neighbouring_event():
    spans = [(200, 300, "wave"), (330, 430, "flip")]
    _, events = events_in(motion("a", spans, count=800, bursts=[(210, 240), (350, 400)]))
    assert events[0].last + SPEC.window <= 330 or events[0].last == events[0].start
    assert events[1].first >= 300 or events[1].first == events[1].start


def test_a_window_beyond_the_recording_repeats_the_edge_or_takes_what_was_around():
    source = source_of(*take("a", "wave"), SPEC)
    before = cut(source, -30, 100)
    assert (before[:30] == source.samples[0]).all()
    assert np.array_equal(before[30:], source.samples[:70])
    around = np.full((100, 6), 500.0, np.float32)
    assert (cut(source, -30, 100, around)[:30] == 500).all()
    ramped = cut(source, 0, 120, np.full((120, 6), 500.0, np.float32), ramp=9)
    assert (ramped[110:] == 500).all()
    assert (np.abs(ramped[101:109].astype(float) - 500) <= np.abs(source.samples[-1].astype(float) - 500)).all()


def test_a_partial_window_holds_only_the_beginning_or_the_end():
    sources, (event,) = events_in(motion("a", [(200, 300, "wave")], count=600, bursts=[(210, 290)]))
    cutter = Cutter(sources, SPEC, np.random.default_rng(0))
    whole = np.abs(cutter.tested(event)[:, 3].astype(float)) ** 2
    for _ in range(30):
        part = np.abs(cutter.partial(event)[:, 3].astype(float)) ** 2
        assert part.sum() < 0.5 * whole.sum()


def test_a_placed_window_holds_most_of_the_event():
    sources, (event,) = events_in(motion("a", [(200, 300, "wave")], count=600, bursts=[(230, 270)]))
    cutter = Cutter(sources, SPEC, np.random.default_rng(0))
    whole = (np.abs(cutter.tested(event)[:, 3].astype(float)) ** 2).sum()
    powers = [(np.abs(cutter.placed(event)[:, 3].astype(float)) ** 2).sum() for _ in range(30)]
    assert min(powers) > 0.7 * whole
    assert len(set(powers)) > 5


def test_an_activity_has_no_partial_windows():
    sources, events = events_in(motion("a", [(0, 500, "walk")]))
    assert Cutter(sources, SPEC, np.random.default_rng(0)).partial(events[0]) is None


def test_look_alikes_of_a_symmetrical_gesture_are_no_copies_of_it():
    """Backwards, a gesture that is the same backwards would teach that it is background."""
    recordings = []
    for i in range(8):
        recording, lane = take(f"a{i}", "wave")
        lane.samples[:] = ((lane.samples.astype(int) + lane.samples[::-1]) // 2).astype(np.int16)
        recordings.append((recording, lane))
    sources, events = events_in(*recordings)
    cutter = Cutter(sources, SPEC, np.random.default_rng(0))
    centred = np.stack([cutter.centred(event) for event in events]).astype(float)
    for window in look_alikes(cutter, events, 30, np.random.default_rng(1)).astype(float):
        nearest = min(np.abs(window - other).mean() for other in centred)
        assert nearest > 3 * np.abs(centred[0] - centred[1]).mean()


@pytest.mark.parametrize("features", MotionFeatures)
def test_a_take_played_backwards_is_no_background_where_features_do_not_tell(features):
    sources, events = events_in(*(
        motion(f"{label}{i}", [(200, 300, label)], count=600, bursts=[(220, 240), (260, 265)])
        for i in range(4) for label in ("wave", "circle")
    ))  # fmt: skip
    cutter = Cutter(sources, replace(SPEC, features=features), np.random.default_rng(0))
    most = SPEC.window // 6
    backwards = set()
    for event in events:
        there = cutter.centred(event)[::-1]
        for by in range(-most, most + 1):
            backwards.add(there[np.clip(np.arange(SPEC.window) + by, 0, SPEC.window - 1)].tobytes())
    made = look_alikes(cutter, events, 60, np.random.default_rng(1))
    assert len(made) > 10
    found = sum(window.tobytes() in backwards for window in made)
    assert found > 2 if features == MotionFeatures.RAW else found == 0


def test_a_window_that_begins_before_a_short_clip_is_shown_at_its_beginning():
    (source,), (event,) = events_in(motion("a", [(0, 40, "wave")], count=40, bursts=[(5, 30)]))
    assert event.start < 0
    assert source.us(event.start) == 0
    assert source.us(20) == 200_000
