"""The live comparison on a device in memory, by a clock that the test moves: over a bad line, at another rate."""

from __future__ import annotations

import numpy as np
import pytest

from studio.app.comparing import Comparison, Tally, Way
from studio.app.comparing_live import LiveComparison
from studio.core.device import Device
from studio.errors import StudioError
from studio.link.messages import ScoresArrived
from studio.link.session import Session
from studio.model.board import BoardKind
from studio.model.lane import ACCEL_LSB_PER_G, LaneKind
from tests.unit.link import tiny_package
from tests.unit.link.lossy import Damage, LossyLine

STEP_US = 20_000


def compared(*, rate_hz: int = 119, damage: int = 0, seconds: float = 20.0, spoil: bool = False) -> Comparison:
    """A board is tilted about by chance and scores it; ``damage``: about one in so many bytes of the line."""
    random = np.random.default_rng(5)
    line = LossyLine(Device(), Damage(3, 0))
    package = tiny_package.value()
    tally = Tally(Way.LIVE, package.labels, BoardKind.VIRTUAL)
    with Session(line) as session:
        session.send_package(tiny_package.data())
        session.start_stream(LaneKind.IMU, rate_hz)
        session.send_scores(True)
        live = LiveComparison(session, package, tally)
        live.begin()
        if spoil:
            live._network.run = lambda inputs: np.zeros((len(inputs), 3), np.int8)  # type: ignore[method-assign]
        line.damage.every = damage
        given = 0
        for step in range(round(seconds * 1e6 / STEP_US)):
            due = int((step + 1) * STEP_US * rate_hz / 1e6)
            rows = np.zeros((due - given, 6), np.int16)
            rows[:, 2] = np.clip(random.normal(0, ACCEL_LSB_PER_G, due - given), -32768, 32767)
            given = due
            line.device.push(LaneKind.IMU, rows)
            line.run(line.now_us + STEP_US)
            while not line.is_quiet():
                live.wait(0.01)
            live.step()
        line.damage.every = 0
        session.status()  # its answer comes behind all that was said
        live.step()
        live.end()
    return tally.comparison


def test_what_the_board_makes_of_its_sensor_is_what_the_computer_makes_of_the_stream() -> None:
    found = compared()
    assert found.windows > 500
    assert found.equal == found.windows


def test_at_another_rate_than_the_models_both_resample_alike() -> None:
    found = compared(rate_hz=238)
    assert found.windows > 500
    assert found.equal == found.windows


def test_windows_of_which_samples_were_lost_are_left_out_and_the_others_still_equal() -> None:
    found = compared(damage=4000, seconds=40.0)
    assert found.left_out > 20
    assert found.windows > 200
    assert found.equal == found.windows


def test_a_difference_is_seen() -> None:
    found = compared(seconds=3.0, spoil=True)
    assert found.windows > 50
    assert found.equal == 0
    assert len(found.differences) == 50


def test_a_board_that_does_not_say_which_samples_it_scored_is_asked_for_newer_firmware() -> None:
    session = Session(LossyLine(Device(), Damage(1, 0)))
    with session:
        live = LiveComparison(session, tiny_package.value(), Tally(Way.LIVE, tiny_package.LABELS, BoardKind.REV1))
        live._hear(ScoresArrived(0, np.zeros(3, np.int8), np.zeros(3, np.float32)))
        with pytest.raises(StudioError) as refused:
            live.step()
    assert refused.value.code == "firmware-older"
