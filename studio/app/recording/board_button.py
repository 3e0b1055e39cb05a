"""A button on the board, heard in the owner's thread."""

from __future__ import annotations

from studio.app.bench import Bench
from studio.app.happenings import BoardButtonPressed, BoardConnected
from studio.app.mailbox import Mailbox
from studio.events import Events
from studio.link.messages import ButtonPressed


class BoardButton:
    """Emits BoardButtonPressed for the presses of every board that is connected."""

    def __init__(self, events: Events, mailbox: Mailbox, bench: Bench) -> None:
        self._events, self._mailbox, self._bench = events, mailbox, bench
        events.listen(BoardConnected, lambda _: self._hear())

    def _hear(self) -> None:
        session = self._bench.session
        if session is not None:
            session.events.listen(ButtonPressed, lambda press: self._mailbox.post(lambda: self._pressed(press)))

    def _pressed(self, press: ButtonPressed) -> None:
        self._events.emit(BoardButtonPressed(press.pin))
