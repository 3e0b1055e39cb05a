"""The shipping image and the header's pins: a pin that is connected to ground is a press, once, whatever the board is
busy with, and no sample is lost over it."""

from __future__ import annotations

import itertools

import numpy as np
import pytest

from studio.link.messages import ButtonPressed
from studio.model.board import BUTTON_PINS
from studio.model.lane import LaneKind
from tests.emulator.__main__ import IMAGE
from tests.emulator.board import Nano33BleSense
from tests.emulator.board_client import BoardClient
from tests.emulator.test_image_streams import NEARLY_FULL_SCALE, check_motion, check_sound, status, streaming
from tests.emulator.wiring import HEADER
from tests.unit.link import tiny_package

BOUNCES_MS = (1, 2, 1, 3, 2)
"""Open, closed, open, ... before a contact has settled."""


@pytest.fixture
def client() -> BoardClient:
    client = BoardClient(Nano33BleSense(image=IMAGE.read_bytes()))
    client.connect()
    client.run(0.05)
    return client


def presses(client: BoardClient) -> list[ButtonPressed]:
    return [event for event in client.others if isinstance(event, ButtonPressed)]


def press(client: BoardClient, name: str, *, hold_s: float = 0.08, wait_s: float = 0.08) -> None:
    """A contact that bounces when it closes and when it opens."""
    for act in (client.board.ground, client.board.let_go):
        other = client.board.let_go if act == client.board.ground else client.board.ground
        act(name)
        for turn, ms in zip(itertools.cycle((other, act)), (*BOUNCES_MS, 1), strict=False):
            client.run(ms / 1000)
            turn(name)
        client.run(hold_s if act == client.board.ground else wait_s)


def test_each_press_arrives_once_with_its_pin_and_the_boards_time(client: BoardClient) -> None:
    began_us = client.board.timeline.now_us
    press(client, "D3")
    press(client, "A0")
    press(client, "D3")
    heard = presses(client)
    assert [event.pin for event in heard] == [3, 14, 3]
    apart_us = [later.time_us - earlier.time_us for earlier, later in itertools.pairwise(heard)]
    assert apart_us == [pytest.approx(180_000, abs=6_000)] * 2
    assert abs(client.board.timeline.now_us - began_us - 540_000) < 6_000
    assert client.board.complaints == []


def test_every_pin_that_is_a_button_answers_and_no_other(client: BoardClient) -> None:
    for name in HEADER:
        client.board.ground(name)
        client.run(0.04)
        client.board.let_go(name)
        client.run(0.04)
    assert [event.pin for event in presses(client)] == list(BUTTON_PINS.values())


def test_a_pin_that_is_wired_to_ground_says_nothing_until_it_was_let_go() -> None:
    board = Nano33BleSense(image=IMAGE.read_bytes())
    board.ground("D5")
    client = BoardClient(board)
    client.connect()
    client.run(0.5)
    assert presses(client) == []
    board.let_go("D5")
    client.run(0.05)
    press(client, "D5")
    assert [event.pin for event in presses(client)] == [5]


def test_a_press_from_before_the_host_came_starts_nothing() -> None:
    board = Nano33BleSense(image=IMAGE.read_bytes())
    board.power_on()
    board.run(1.0)
    board.ground("D3")
    board.run(2.5)
    board.let_go("D3")
    client = BoardClient(board)
    client.connect()
    client.run(0.2)
    assert presses(client) == []


def test_twenty_presses_cost_no_sample() -> None:
    client = streaming(1, "A", NEARLY_FULL_SCALE)
    for _ in range(20):
        press(client, "D3", hold_s=0.03, wait_s=0.03)
    assert [event.pin for event in presses(client)] == [3] * 20
    check_motion(client, NEARLY_FULL_SCALE, np.full(6, 32767.0))
    check_sound(client)
    assert set(status(client).dropped.values()) == {0}
    assert client.board.complaints == []


def test_presses_while_packages_come_and_pages_are_erased_are_not_lost(client: BoardClient) -> None:
    """The wire is closed and opened by the clock, whatever the board is doing then. For the later packages no page was
    erased ahead: the main loop stands still for more than a press each time."""
    timeline, board = client.board.timeline, client.board
    client.stream(LaneKind.IMU, 952)
    began_us = timeline.now_us
    for i in range(30):
        timeline.after_us(i * 80_000 + 1_000, lambda: board.ground("D4"))
        timeline.after_us(i * 80_000 + 41_000, lambda: board.let_go("D4"))
    for _ in range(3):
        assert client.send(tiny_package.data(hidden=1000)).status == 0
    assert timeline.now_us - began_us > 1_500_000, "the packages have come too fast to be disturbed"
    client.run(max(0.0, 2.5 - (timeline.now_us - began_us) / 1e6))
    assert [event.pin for event in presses(client)] == [4] * 30
    assert client.samples(LaneKind.IMU)[2] == 0
    assert board.complaints == []
