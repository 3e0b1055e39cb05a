"""Rings: the newest samples in one piece, by the board's own index."""

from __future__ import annotations

import numpy as np
import pytest

from studio.link.ring import EMPTY_HIGH, EMPTY_LOW, MinMaxRing, Ring


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


def naive_bins(samples: dict[int, int], per_bin: int, end_bin: int, bins: int) -> list[tuple[int, int]]:
    rows = []
    for b in range(end_bin - bins, end_bin):
        inside = [v for i, v in samples.items() if i // per_bin == b]
        rows.append((min(inside), max(inside)) if inside else (int(EMPTY_LOW), int(EMPTY_HIGH)))
    return rows


def test_bins_are_anchored_at_the_index_and_show_gaps() -> None:
    random = np.random.default_rng(2)
    for _ in range(50):
        bins, per_bin = int(random.integers(4, 30)), int(random.integers(1, 9))
        ring, samples, at = MinMaxRing(bins, per_bin), {}, int(random.integers(0, 100))
        for _ in range(30):
            count = int(random.integers(1, 25))
            values = random.integers(-1000, 1000, count).astype(np.int16)
            ring.append(at, values)
            samples |= {at + i: int(v) for i, v in enumerate(values)}
            at += count + int(random.choice([0, 0, 0, 1, 7, 40]))
        low, high = ring.latest(bins)
        got = list(zip(low[:, 0].tolist(), high[:, 0].tolist(), strict=True))
        expected = naive_bins(samples, per_bin, ring.end_bin, bins)
        assert got[1:] == expected[1:]  # the oldest bin may have lost its first samples to the newest


def test_a_board_that_counts_anew_starts_the_bins_anew() -> None:
    ring = MinMaxRing(10, 4)
    ring.append(1_000_000, np.full(40, 5, np.int16))
    ring.append(0, np.full(8, 7, np.int16))
    low, high = ring.latest(10)
    assert ring.end_bin == 2
    assert low[-2:, 0].tolist() == high[-2:, 0].tolist() == [7, 7]
    assert (low[:-2] > high[:-2]).all()
