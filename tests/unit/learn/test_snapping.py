"""A key pressed after an event began means that event, from its beginning to its end."""

from __future__ import annotations

import pytest

from studio.learn.snapping import Snap, Snapper, snap_to_event
from studio.model.lane import LaneKind
from tests.unit.learn.test_finding import near, sound


def seconds(snap: Snap) -> tuple[float, float]:
    return snap.start_us / 1e6, snap.end_us / 1e6


@pytest.mark.parametrize("delay_ms", [150, 300, 500])
def test_a_press_means_the_event_that_began_before_it(delay_ms: int) -> None:
    words = sound(8, (1, 1.4, 800), (2, 2.4, 800), (3, 3.4, 800))
    snap = snap_to_event(words, 2_000_000 + delay_ms * 1000)
    assert snap.sure
    assert [seconds(snap)] == near((2, 2.4))


def test_a_press_while_nothing_happens_stands_in_unsure() -> None:
    snap = snap_to_event(sound(8, (1, 1.4, 800)), 5_000_000)
    assert not snap.sure
    assert snap.start_us == 4_700_000
    assert snap.end_us > 5_000_000


def test_the_sound_of_the_key_is_not_the_word() -> None:
    snap = snap_to_event(sound(8, (4.99, 5.2, 3000)), 5_000_000)
    assert not snap.sure


def test_the_end_of_an_event_that_goes_on_at_the_press_becomes_known_later() -> None:
    word = sound(20, (15, 16, 800))
    snapper = Snapper(LaneKind.MIC, 16000.0, ("mic",))
    seen = []
    for at in range(0, len(word.samples), 1600):
        snapper.push(word.samples[at : at + 1600])
        if at == round(15.3 * 16000):
            first = snapper.press(15_300_000)
            assert not first.settled
        seen += snapper.snaps()
    assert [snap.settled for snap in seen][-1]
    assert sum(snap.settled for snap in seen) == 1
    assert [seconds(seen[-1])] == near((15, 16))


def test_the_end_of_a_take_settles_every_press() -> None:
    word = sound(4, (3.2, 4, 800))
    snapper = Snapper(LaneKind.MIC, 16000.0, ("mic",))
    snapper.push(word.samples)
    snapper.press(3_500_000)
    snapper.press(1_000_000)
    snaps = snapper.snaps(ended=True)
    assert [(snap.sure, snap.settled) for snap in snaps] == [(True, True), (False, True)]
    assert [seconds(snaps[0])] == near((3.2, 4))
    assert snapper.snaps() == []
