"""A recorder gives its sink every row that arrives, says where some are missing, and survives a full disk."""

from __future__ import annotations

import numpy as np
import pytest
from numpy.typing import NDArray

from studio.core.device import Device
from studio.errors import StudioError
from studio.link.recorder import Recorder
from studio.link.session import Session
from studio.model.lane import Gap, LaneKind
from tests.unit.app.paper_board import PaperBoard
from tests.unit.link.lossy import Damage, LossyLine


class Paper:
    """A sink that keeps what it gets, up to ``room`` rows."""

    def __init__(self, room: int = 1 << 30) -> None:
        self.rows: list[NDArray[np.int16]] = []
        self.lost: list[int] = []
        self.room = room

    def append(self, kind: LaneKind, samples: NDArray[np.int16], *, lost: int) -> None:
        if sum(map(len, self.rows)) + len(samples) > self.room:
            raise StudioError("The disk is full.", "", "Make room.", code="disk-full")
        self.rows.append(samples)
        self.lost.append(lost)


def give(line: LossyLine, rows: NDArray[np.int16]) -> None:
    """The rows come, and a little later their block leaves."""
    line.device.push(LaneKind.IMU, rows)
    line.run(line.now_us + 1_000)
    line.run(line.now_us + 20_000)


def stream(line: LossyLine, session: Session, steps: int, *, start: int = 0) -> None:
    for i in range(start, start + steps):
        give(line, np.full((20, 6), i, np.int16))
    session.status()  # its answer comes behind all blocks


def test_every_row_is_written_once_and_gaps_are_where_rows_are_missing() -> None:
    line, paper = LossyLine(Device(), Damage(1, 0)), Paper()
    with Session(line) as session:
        session.start_stream(LaneKind.IMU, 952)
        stream(line, session, 5)
        recorder = Recorder(session, paper, (LaneKind.IMU,))
        stream(line, session, 3, start=5)
        give(line, np.zeros((40, 6), np.int16))  # eight more than the sensor's queue holds
        stream(line, session, 2, start=8)
        [lane] = recorder.stop()
        stream(line, session, 2)
    rows = np.concatenate(paper.rows)
    assert lane.count == len(rows) == 3 * 20 + 32 + 2 * 20
    assert rows[:, 0].tolist() == [5] * 20 + [6] * 20 + [7] * 20 + [0] * 32 + [8] * 20 + [9] * 20
    assert lane.gaps == (Gap(at=92, lost=8),)
    assert sum(paper.lost) == 8
    assert (lane.kind, lane.rate_hz, len(lane.channels)) == (LaneKind.IMU, 952.0, 6)


def test_what_was_lost_before_the_recording_is_no_gap_in_it() -> None:
    line, paper = LossyLine(Device(), Damage(1, 0)), Paper()
    with Session(line) as session:
        session.start_stream(LaneKind.IMU, 952)
        recorder = Recorder(session, paper, (LaneKind.IMU,))
        line.damage = Damage(1, 3)
        give(line, np.zeros((20, 6), np.int16))
        line.damage = Damage(1, 0)
        stream(line, session, 2)
        assert session.lanes[LaneKind.IMU].lost == 20
        [lane] = recorder.stop()
    assert (lane.count, lane.gaps, paper.lost) == (40, (), [0, 0])


def test_a_recording_may_begin_before_the_boards_very_first_sample() -> None:
    board, paper = PaperBoard(), Paper()
    board.run(0.5)
    recorder = Recorder(board, paper, (LaneKind.IMU,), begins_s=board.now_s - 2.0, seconds=3.0)  # type: ignore[arg-type]
    [lane] = recorder.stop()
    assert lane.count == board.lanes[LaneKind.IMU].ring.end > 50


def test_a_full_disk_ends_the_recording_and_not_the_link() -> None:
    line, paper = LossyLine(Device(), Damage(1, 0)), Paper(room=50)
    with Session(line) as session:
        session.start_stream(LaneKind.IMU, 952)
        recorder = Recorder(session, paper, (LaneKind.IMU,))
        stream(line, session, 5)
        assert recorder.error is not None
        assert recorder.counts == {LaneKind.IMU: 40}
        with pytest.raises(StudioError, match="disk is full"):
            recorder.stop()
        assert session.lanes[LaneKind.IMU].received == 100
