"""Saying it again and again: the first detection of each turn decides it, none is a miss."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from studio.app.happenings import BoardDisconnected
from studio.app.presenters.saying import SayingPresenter
from studio.app.saying import EVERY_S, FIRST_S, Answer, Saying
from studio.app.studio import Studio
from studio.errors import StudioError
from studio.model.lane import LaneKind
from tests.unit.app.paper_board import PaperBoard
from tests.unit.app.test_listening import Room


@pytest.fixture
def room(tmp_path: Path) -> Iterator[Room]:
    studio = Studio(home=tmp_path / "home")
    made = Room(studio, PaperBoard())
    studio.saying = Saying(studio.events, studio.bench, made.listening, clock=made.board.clock)
    made.board.on_step = studio.saying.tick
    studio.desk.create(tmp_path / "p.studio", sensor=LaneKind.IMU)
    yield made
    studio.bench.session = None
    studio.shut_down()


def turn(room: Room, *labels: str) -> None:
    """A time comes, and a second later the board detects these."""
    room.board.run(1.0)
    for label in labels:
        room.detect(label)
    room.board.run(EVERY_S - 1.0)


def test_each_time_is_heard_taken_for_another_or_missed(room: Room) -> None:
    saying = room.studio.saying
    saying.start("up", 4)
    room.detect("up")  # before the first time: nobody asked
    room.board.run(FIRST_S + 0.01)
    assert SayingPresenter(room.studio).snapshot().cue == "Make up now (1)"
    for labels in (("up",), ("down", "up"), (), ("up", "up")):
        turn(room, *labels)
    assert not saying.is_running
    assert [each.answer for each in saying.turns] == [Answer.HEARD, Answer.OTHER, Answer.MISSED, Answer.HEARD]
    verdict = SayingPresenter(room.studio).snapshot().verdict
    assert verdict == "up was heard 2 of 4 times; in the long run it would be 15% to 85%."


def test_pulling_the_cable_in_the_middle_keeps_what_was_counted(room: Room) -> None:
    room.studio.saying.start("up", 5)
    room.board.run(FIRST_S + 0.01)
    turn(room, "up")
    room.board.run(1.0)
    room.studio.events.emit(BoardDisconnected("paper", None))
    snapshot = SayingPresenter(room.studio).snapshot()
    assert (snapshot.is_running, snapshot.done) == (False, 1)
    assert snapshot.reason == "The board went away. What was counted until then stays."


def test_it_does_not_count_while_false_alarms_are_counted_nor_what_the_model_does_not_know(room: Room) -> None:
    with pytest.raises(StudioError) as refused:
        room.studio.saying.start("jump", 3)
    assert refused.value.code == "no-label"
    room.listening.start()
    with pytest.raises(StudioError) as refused:
        room.studio.saying.start("up", 3)
    assert refused.value.why == "False alarms are being counted."
