"""Rings: the newest samples in one piece, by the board's own index."""

from __future__ import annotations

import numpy as np
import pytest

from studio.link.ring import Ring


@pytest.mark.parametrize("channels", [0, 3])
def test_the_newest_samples_are_one_contiguous_view(channels: int) -> None:
    random = np.random.default_rng(1)
    ring, everything = Ring(50, channels), np.zeros((0, channels) if channels else (0,), np.int16)
    for _ in range(200):
        shape = (int(random.integers(0, 70)), channels) if channels else (int(random.integers(0, 70)),)
        samples = random.integers(-32768, 32767, shape).astype(np.int16)
        ring.append(samples)
        everything = np.concatenate([everything, samples])
        assert ring.end == len(everything)
        count = int(random.integers(0, 60))
        latest = ring.latest(count)
        assert latest.base is not None
        assert latest.flags["C_CONTIGUOUS"]
        np.testing.assert_array_equal(latest, everything[len(everything) - min(count, 50, len(everything)) :])


def test_since_gives_what_is_new() -> None:
    ring = Ring(10)
    ring.restart(1000)
    ring.append(np.arange(4, dtype=np.int16))
    first, rows = ring.since(1002)
    assert (first, rows.tolist()) == (1002, [2, 3])
    ring.append(np.arange(4, 20, dtype=np.int16))
    first, rows = ring.since(1002)
    assert (first, rows.tolist()) == (1010, list(range(10, 20)))
    assert ring.since(5000)[1].tolist() == []


def test_lost_samples_keep_their_places() -> None:
    ring = Ring(10)
    ring.append(np.array([1, 2], np.int16))
    ring.skip(3)
    ring.append(np.array([6], np.int16))
    assert ring.latest(6).tolist() == [1, 2, 0, 0, 0, 6]
    ring.skip(1000)
    assert (ring.end, ring.latest(10).tolist()) == (1006, [0] * 10)
