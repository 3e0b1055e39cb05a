"""Choosing boards faster than they can be connected."""

from __future__ import annotations

from collections.abc import Iterator

import pytest

from studio.app.bench import Bench
from studio.app.happenings import BoardConnected, BoardDisconnected
from studio.app.mailbox import Mailbox
from studio.board.ports import VIRTUAL_PORT
from studio.errors import StudioError
from studio.events import Events


@pytest.fixture
def events() -> Events:
    return Events()


@pytest.fixture
def mailbox() -> Mailbox:
    return Mailbox()


@pytest.fixture
def bench(events: Events, mailbox: Mailbox) -> Iterator[Bench]:
    made = Bench(events, mailbox)
    yield made
    made.shut_down()


def test_a_board_that_is_chosen_twice_in_a_row_is_connected_once(
    bench: Bench, events: Events, mailbox: Mailbox
) -> None:
    connected: list[str] = []
    problems: list[StudioError | None] = []
    events.listen(BoardConnected, lambda event: connected.append(event.port))
    events.listen(BoardDisconnected, lambda event: problems.append(event.error))
    # Nobody looks into the mailbox between the clicks.
    for done in [bench.connect(VIRTUAL_PORT) for _ in range(3)]:
        done.result(60)
    mailbox.pump()
    assert connected == [VIRTUAL_PORT]
    assert problems == []
    assert bench.info is not None


def test_the_connected_board_can_be_chosen_again(bench: Bench, mailbox: Mailbox) -> None:
    for _ in range(3):
        bench.connect(VIRTUAL_PORT).result(60)
        mailbox.pump()
        assert bench.info is not None
