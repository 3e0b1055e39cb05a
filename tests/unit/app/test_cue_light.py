"""The board's LED as a cue: the newest counts, nobody waits for it, and at the end it is dark."""

from __future__ import annotations

import threading
from collections.abc import Iterator
from itertools import islice
from pathlib import Path
from types import SimpleNamespace
from typing import cast

import pytest

from studio.app.bench import Bench
from studio.app.cue_light import DARK, PATTERNS, Cue, CueLight
from studio.app.studio import Studio
from studio.board.ports import VIRTUAL_PORT
from studio.errors import StudioError
from studio.link.messages import LedChanged


class Board:
    """A session whose answers wait for ``gate``; ``shown`` has every colour that was asked for."""

    def __init__(self) -> None:
        self.shown: list[int] = []
        self.gate = threading.Event()
        self.gate.set()
        self.is_gone = False
        self._news = threading.Condition()

    def set_led(self, rgb: int) -> None:
        with self._news:
            self.shown.append(rgb)
            self._news.notify_all()
        assert self.gate.wait(60)
        if self.is_gone:
            raise StudioError("The board is gone.", "", "", code="link-gone")

    def wait_for(self, *colours: int) -> None:
        """Until these were the last that were asked for."""
        with self._news:
            assert self._news.wait_for(lambda: tuple(self.shown[-len(colours) :]) == colours, 60), self.shown


@pytest.fixture
def board() -> Board:
    return Board()


@pytest.fixture
def bench(board: Board) -> SimpleNamespace:
    return SimpleNamespace(session=board)


@pytest.fixture
def light(bench: SimpleNamespace) -> Iterator[CueLight]:
    made = CueLight(cast(Bench, bench))
    yield made
    made.shut_down()


RED, BLUE = PATTERNS[Cue.RECORDING].flashes[0][0], PATTERNS[Cue.SAVED].flashes[0][0]


def test_the_cues_of_a_take_are_shown_in_turn_and_the_last_goes_out_by_itself(board: Board, light: CueLight) -> None:
    light.show(Cue.GET_READY)
    board.wait_for(PATTERNS[Cue.GET_READY].flashes[0][0])
    light.show(Cue.RECORDING)
    board.wait_for(RED)
    light.show(Cue.SAVED)
    board.wait_for(RED, BLUE, DARK)


def test_of_cues_that_a_slow_board_has_not_shown_only_the_newest_counts(board: Board, light: CueLight) -> None:
    board.gate.clear()
    light.show(Cue.RECORDING)
    board.wait_for(RED)
    for cue in (Cue.GET_READY, Cue.ATTENTION, Cue.SAVED):
        light.show(cue)  # returns, though the board has not answered
    board.gate.set()
    board.wait_for(RED, BLUE)


def test_a_board_that_goes_is_no_error_and_the_next_one_does_not_get_its_cue(
    board: Board, bench: SimpleNamespace, light: CueLight
) -> None:
    board.is_gone = True
    light.show(Cue.ATTENTION)
    board.wait_for(PATTERNS[Cue.ATTENTION].flashes[0][0])
    bench.session = None
    light.show(Cue.RECORDING)
    bench.session = next_one = Board()
    light.show(Cue.SAVED)
    next_one.wait_for(BLUE)
    assert next_one.shown == [BLUE]


def test_the_end_puts_the_light_out_and_nothing_lights_it_again(board: Board, light: CueLight) -> None:
    light.show(Cue.RECORDING)
    board.wait_for(RED)
    light.shut_down()
    assert board.shown[-1] == DARK
    light.show(Cue.ATTENTION)
    light.shut_down()
    assert board.shown[-1] == DARK


def test_a_board_that_never_gets_a_cue_is_left_alone(board: Board, light: CueLight) -> None:
    light.show(Cue.OFF)
    light.shut_down()
    assert board.shown == []


def test_the_virtual_boards_led_shows_a_cue_and_is_dark_when_the_studio_is_closed(tmp_path: Path) -> None:
    studio = Studio(home=tmp_path)
    studio.bench.connect(VIRTUAL_PORT)
    assert studio.mailbox.wait_until(lambda: studio.bench.virtual is not None, 60)
    board, lit = studio.bench.virtual, threading.Event()
    assert board is not None
    studio.bench.require().events.listen(LedChanged, lambda led: lit.set() if led.rgb == RED else None)
    studio.cue_light.show(Cue.RECORDING)
    assert lit.wait(60)
    assert board.led == RED
    studio.shut_down()
    assert board.led == DARK


def test_each_cue_has_a_rhythm_of_its_own_for_those_who_see_no_colours() -> None:
    rhythms = {
        cue: tuple((rgb != DARK, seconds) for rgb, seconds in islice(pattern.steps(), 4))
        for cue, pattern in PATTERNS.items()
    }
    assert set(rhythms) == set(Cue)
    assert len(set(rhythms.values())) == len(Cue)
