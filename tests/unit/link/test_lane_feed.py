"""A lane's blocks in order, out of order, twice, and with holes: the counts stay exact."""

from __future__ import annotations

import numpy as np

from studio.link.lane_feed import LaneFeed
from studio.link.messages import Block
from studio.model.lane import Gap, LaneKind


def block(first: int, count: int, rate_hz: float = 100.0) -> Block:
    return Block(LaneKind.MIC, first, rate_hz, np.arange(first, first + count).astype(np.int16))


def test_a_hole_is_counted_and_its_place_is_known() -> None:
    feed = LaneFeed(LaneKind.MIC)
    feed.begin(100)
    assert feed.take(block(100, 10), 0.0)[1] is None
    new, seen = feed.take(block(115, 5), 0.1)
    assert new is not None
    assert seen is not None
    assert seen.gap == Gap(at=115, lost=5)
    assert (feed.received, feed.lost, feed.gaps) == (15, 5, (Gap(115, 5),))
    assert feed.ring.latest(10).tolist() == [*[0] * 5, 115, 116, 117, 118, 119]


def test_a_block_that_comes_twice_counts_once() -> None:
    feed = LaneFeed(LaneKind.MIC)
    feed.begin(0)
    feed.take(block(0, 10), 0.0)
    assert feed.take(block(0, 10), 0.1) == (None, None)
    new, _ = feed.take(block(5, 10), 0.2)
    assert new is not None
    assert (new.first, new.samples.tolist()) == (10, [10, 11, 12, 13, 14])
    assert (feed.received, feed.lost, feed.repeated) == (15, 0, 15)


def test_blocks_before_the_answer_that_starts_the_stream_are_kept() -> None:
    feed = LaneFeed(LaneKind.MIC)
    feed.take(block(120, 10), 0.0)  # the first answer was damaged, so were the blocks up to 120
    feed.begin(100)
    assert (feed.received, feed.lost, feed.gaps) == (10, 20, (Gap(120, 20),))


def test_what_is_missing_at_the_end_is_lost() -> None:
    feed = LaneFeed(LaneKind.MIC)
    feed.begin(0)
    feed.take(block(0, 10), 0.0)
    seen = feed.end(25)
    assert seen is not None
    assert seen.gap == Gap(25, 15)
    assert (feed.received, feed.lost, feed.is_streaming) == (10, 15, False)


def test_a_second_stream_counts_anew_and_the_pause_is_no_gap() -> None:
    feed = LaneFeed(LaneKind.MIC)
    feed.begin(0)
    feed.take(block(0, 10), 0.0)
    feed.end(10)
    feed.begin(500)
    feed.take(block(500, 10), 5.0)
    assert (feed.received, feed.lost, feed.gaps) == (10, 0, ())


def test_a_board_that_was_switched_off_and_on_counts_anew() -> None:
    feed = LaneFeed(LaneKind.MIC)
    feed.begin(1_000_000)
    feed.take(block(1_000_000, 10), 0.0)
    new, seen = feed.take(block(0, 10), 1.0)
    assert new is not None
    assert seen is None
    assert (feed.received, feed.lost) == (10, 0)


def test_the_measured_rate_counts_what_was_lost_too() -> None:
    feed = LaneFeed(LaneKind.MIC)
    feed.begin(0)
    for i in range(100):
        if i % 3:
            feed.take(block(i * 10, 10), i * 0.09)
    assert feed.lost > 0
    assert abs(feed.measured_rate_hz - 10 / 0.09) < 0.01
