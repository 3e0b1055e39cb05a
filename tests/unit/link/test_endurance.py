"""Hours of streaming: nothing is lost, the counts stay exact, and memory does not grow."""

from __future__ import annotations

import numpy as np

from studio.gui.plots.bins import LiveBins
from studio.link.lane_feed import GAPS_KEPT, LaneFeed
from studio.link.messages import Block
from studio.model.lane import Gap, LaneKind
from tests.unit.link.pumped import RATES, endure


def test_six_minutes_of_both_lanes_lose_nothing_and_take_no_more_memory_than_the_first() -> None:
    done = endure(90, 4)
    assert done.received == {kind: 362 * rate for kind, rate in RATES.items()}
    assert (done.lost, done.repeated, done.damaged, done.sink.lost, done.sink.wrong) == (0, 0, 0, 0, 0)
    assert all(0 <= 360 * rate - done.sink.counts[kind] < rate for kind, rate in RATES.items())
    # The four and a half minutes of samples are 11 MB.
    assert done.memory_mb[-1] - done.memory_mb[0] < 5


def test_counts_stay_exact_beyond_what_32_bits_hold() -> None:
    for start in (2**31 - 500, 2**32 - 500, 2**40):
        feed, bins = LaneFeed(LaneKind.MIC), LiveBins(channels=1, per_bin=16, count=50)
        feed.begin(start)
        for block in range(10):
            samples = np.full(100, block, np.int16)
            feed.take(Block(LaneKind.MIC, start + 100 * block + (7 if block > 5 else 0), 16000.0, samples), block / 10)
            at, rows = feed.ring.since(bins.total or start)
            bins.push(at, rows[:, None])
        assert (feed.received, feed.lost, feed.ring.end) == (1000, 7, start + 1007)
        assert feed.gaps == (Gap(start + 607, 7),)
        assert feed.ring.latest(100).tolist() == [9] * 100
        assert bins.newest()[1][0, -1] == 9


def test_a_hundred_thousand_gaps_are_counted_and_only_the_newest_remembered() -> None:
    feed = LaneFeed(LaneKind.MIC)
    feed.begin(0)
    samples = np.ones(3, np.int16)
    for block in range(100_000):
        feed.take(Block(LaneKind.MIC, 4 * block + 1, 16000.0, samples), block / 5000)
    assert (feed.gap_count, feed.lost, feed.received) == (100_000, 100_000, 300_000)
    assert len(feed.gaps) == GAPS_KEPT
    assert feed.gaps[-1] == Gap(399_997, 1)
