"""The shipping image against this computer: windows of recordings, and what it makes of its own sensor, to the last
step; revision 2 measures at 100 Hz, so that both resample."""

from __future__ import annotations

import time
from pathlib import Path

import pytest

from studio.app.comparing import Replay, Tally, Way
from studio.app.comparing_live import LiveComparison
from studio.app.waking import wake_up
from studio.board.connect import connect
from studio.jobs import Stop
from studio.link.session import Session
from studio.model.board import BoardKind
from studio.model.lane import LaneKind
from studio.model.recording import Recording
from studio.storage.store import ProjectStore
from tests.emulator.__main__ import IMAGE
from tests.emulator.board import Nano33BleSense
from tests.emulator.serve import BoardServer
from tests.emulator.sources import Swinging
from tests.unit.app.making import made_lane
from tests.unit.link import tiny_package

LIVE_WINDOWS = 20
PATIENCE_S = 240.0


@pytest.mark.parametrize("revision", [1, 2])
def test_the_image_computes_what_the_computer_does(revision: int, tmp_path: Path) -> None:
    board = Nano33BleSense(revision=revision, image=IMAGE.read_bytes(), motion=Swinging())
    board.power_on()
    board.plug()
    with BoardServer(board, speed=0) as server:
        host, port = server.address
        with connect(f"socket://{host}:{port}") as session:
            session.hello()
            session.send_package(tiny_package.data())
            check_windows(session, tmp_path)
            wake_up(session, telling=lambda _: None)
            check_live(session)
    assert board.complaints == []


def check_windows(session: Session, folder: Path) -> None:
    package = tiny_package.value()
    lane = made_lane(LaneKind.IMU, 1.0, seed=3)
    with ProjectStore.create(folder / "p.studio", sensor=LaneKind.IMU) as store:
        stamp, key = store.new_id()
        recording = Recording(key, stamp, "ann", (lane.info,))
        store.write_recording(recording, [lane])
        tally = Tally(Way.WINDOWS, package.labels, BoardKind.UNKNOWN)
        Replay(session, package, store, tally, lambda done, total: None).run([recording], lambda: Stop.NONE)
    found = tally.comparison
    assert found.windows == 26
    assert found.equal == found.windows


def check_live(session: Session) -> None:
    package = tiny_package.value()
    tally = Tally(Way.LIVE, package.labels, BoardKind.UNKNOWN)
    live = LiveComparison(session, package, tally)
    live.begin()
    end_s = time.monotonic() + PATIENCE_S
    while tally.comparison.windows < LIVE_WINDOWS and time.monotonic() < end_s:
        live.wait(0.05)
        live.step()
    live.end()
    assert tally.comparison.windows >= LIVE_WINDOWS
    assert tally.comparison.equal == tally.comparison.windows
