"""A million bytes over a line that flips, drops, repeats and splits: nothing wrong arrives, and the loss is exact."""

from __future__ import annotations

import contextlib
from collections.abc import Callable

import numpy as np
import pytest

from studio.core.device import Device
from studio.errors import StudioError
from studio.link.lane_feed import GapSeen
from studio.link.messages import Block
from studio.link.session import Session
from studio.model.lane import RECORDED_LANES, LaneKind
from tests.unit.link.lossy import Damage, LossyLine

BYTES = 1_000_000
STEP_US = 20_000
SOUND_A_STEP, MOTION_A_STEP = 320, 19


class Truth:
    """What the sensors gave, and what the session made of it."""

    def __init__(self) -> None:
        self.given: dict[LaneKind, list[np.ndarray]] = {kind: [] for kind in RECORDED_LANES}
        self.blocks: list[tuple[Block, int]] = []

    def samples(self, kind: LaneKind) -> np.ndarray:
        return np.concatenate(self.given[kind])

    def check(self, session: Session, kind: LaneKind) -> None:
        truth, lane = self.samples(kind), session.lanes[kind]
        mine = [(block, lost) for block, lost in self.blocks if block.kind == kind]
        for block, _ in mine:
            np.testing.assert_array_equal(block.samples, truth[block.first : block.first + len(block.samples)])
        assert lane.received == sum(len(block.samples) for block, _ in mine)
        assert lane.lost == len(truth) - lane.received
        assert sum(gap.lost for gap in lane.gaps) == lane.lost


def play(line: LossyLine, truth: Truth, random: np.random.Generator) -> None:
    """20 ms of both sensors."""
    shapes = {LaneKind.IMU: (MOTION_A_STEP, 6), LaneKind.MIC: (SOUND_A_STEP,)}
    for kind, shape in shapes.items():
        samples = random.integers(-32768, 32768, shape).astype(np.int16)
        truth.given[kind].append(samples)
        line.device.push(kind, samples)
    line.run(line.now_us + STEP_US)


@pytest.mark.parametrize(("seed", "every"), [(1, 1000), (2, 20_000), (3, 150), (4, 0)])
def test_the_count_of_lost_samples_is_what_was_lost(seed: int, every: int) -> None:
    line, truth, random = LossyLine(Device(), Damage(seed, 0)), Truth(), np.random.default_rng(seed)
    gaps: list[GapSeen] = []
    with Session(line) as session:
        session.events.listen(GapSeen, gaps.append)
        session.listen_blocks(lambda block, lost: truth.blocks.append((block, lost)))
        for kind, rate_hz in ((LaneKind.IMU, 952), (LaneKind.MIC, 16000)):
            session.start_stream(kind, rate_hz)
        line.damage = Damage(seed, every)
        while line.carried < BYTES:
            play(line, truth, random)
        line.damage = Damage(seed, 0)  # the answers that end the streams: a request is repeated until it has one
        for kind in RECORDED_LANES:
            session.stop_stream(kind)
        assert line.is_quiet()
        for kind in RECORDED_LANES:
            truth.check(session, kind)
        lost = {kind: session.lanes[kind].lost for kind in RECORDED_LANES}
        assert {kind: sum(seen.gap.lost for seen in gaps if seen.kind == kind) for kind in RECORDED_LANES} == lost
        assert all(lost.values()) == bool(every)
        assert bool(session.damaged_frames) == bool(every)
        assert session.malformed == 0


def insist(ask: Callable[[], None]) -> None:
    """Three tries a request are for cables; this line needs more."""
    for _ in range(50):
        with contextlib.suppress(StudioError):
            return ask()
    pytest.fail("no answer came through")


@pytest.mark.parametrize("seed", range(10, 16))
def test_streams_start_and_end_exactly_although_answers_are_damaged(seed: int) -> None:
    line, truth, random = LossyLine(Device(), Damage(seed, 25)), Truth(), np.random.default_rng(seed)
    with Session(line, answer_timeout_s=0.01) as session:
        session.listen_blocks(lambda block, lost: truth.blocks.append((block, lost)))
        insist(lambda: session.start_stream(LaneKind.IMU, 119))
        line.damage.every = 400
        for _ in range(60):
            play(line, truth, random)
        line.damage.every = 25
        insist(lambda: session.stop_stream(LaneKind.IMU))
        truth.check(session, LaneKind.IMU)
        assert 0 < session.lanes[LaneKind.IMU].received < len(truth.samples(LaneKind.IMU))
