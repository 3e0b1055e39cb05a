"""The other way round: a word is said, or a gesture made, so many times, and what the board misses is counted."""

from __future__ import annotations

import time
from collections.abc import Callable
from dataclasses import dataclass, replace
from enum import StrEnum

from studio.app.bench import Bench
from studio.app.deployer import SendingPhase
from studio.app.happenings import BoardDisconnected, ModelAnswered, ProjectOpened, SayingChanged, SendingChanged
from studio.app.listening import Listening
from studio.errors import StudioError
from studio.events import Events

FIRST_S = 3.0
"""From the start to the first time: hands leave the keyboard."""
EVERY_S = 4.0
"""From one time to the next: a moment to begin, a second to say or make it, a second until the board has decided, and
the rest for its pause after a detection."""


class Answer(StrEnum):
    HEARD = "heard"
    OTHER = "other"
    MISSED = "missed"


@dataclass(frozen=True, slots=True)
class Turn:
    """``at_s`` by the clock; ``heard``: the label that the board detected first; ``answer`` None while it may come."""

    at_s: float
    answer: Answer | None = None
    heard: str = ""
    score: float = 0.0


class Saying:
    """``tick`` moves it on. Owner's thread only. What was counted stays until the next ``start``."""

    def __init__(
        self, events: Events, bench: Bench, listening: Listening, *, clock: Callable[[], float] = time.monotonic
    ) -> None:
        self._events, self._bench, self._listening, self._clock = events, bench, listening, clock
        self.is_running = False
        self.label, self.times = "", 0
        self._next_s = 0.0
        self.turns: tuple[Turn, ...] = ()
        self.reason = ""
        """Why it ended before its end; "" when it did not."""
        events.listen(ModelAnswered, self._detected)
        events.listen(BoardDisconnected, lambda _: self._end("The board went away. What was counted until then stays."))
        events.listen(SendingChanged, lambda event: self._sending(event.phase))
        events.listen(ProjectOpened, lambda _: self._forget())

    def why_busy(self) -> str:
        """Why nobody else may have the board's model just now; "" when they may."""
        return "It is being counted what the board misses." if self.is_running else ""

    @property
    def judged(self) -> tuple[Turn, ...]:
        return tuple(turn for turn in self.turns if turn.answer is not None)

    def count(self, answer: Answer) -> int:
        return sum(turn.answer == answer for turn in self.turns)

    @property
    def waits_s(self) -> float:
        """Seconds until the next time; 0 while it is now."""
        if not self.is_running or (self.turns and self.turns[-1].answer is None):
            return 0.0
        return max(0.0, self._next_s - self._clock())

    # -- verbs

    def start(self, label: str, times: int) -> None:
        """Raises StudioError when no model listens, or it does not know the label."""
        found = self._listening.check_model()
        if why := self._listening.why_busy() or self.why_busy():
            raise StudioError("The board's model is needed now.", why, "Pause or end that first.", code="model-busy")
        if label not in found.labels:
            raise StudioError(
                f"The model on the board does not know {label}.", "", "Choose one of its labels.", code="no-label"
            )
        self.label, self.times, self.turns, self.reason = label, max(1, times), (), ""
        self._next_s = self._clock() + FIRST_S
        self.is_running = True
        self._changed()

    def stop(self) -> None:
        self._end("It was ended before all of them.")

    def tick(self) -> None:
        if not self.is_running:
            return
        now = self._clock()
        if now >= self._next_s:
            self._close_turn()
            if len(self.turns) == self.times:
                self._end("")
                return
            self.turns = (*self.turns, Turn(self._next_s))
            self._next_s += EVERY_S
            self._changed()

    # -- counting

    def _close_turn(self) -> None:
        if self.turns and self.turns[-1].answer is None:
            self.turns = (*self.turns[:-1], replace(self.turns[-1], answer=Answer.MISSED))

    def _detected(self, event: ModelAnswered) -> None:
        """The first detection of a turn decides it."""
        if not self.is_running or not self.turns or self.turns[-1].answer is not None:
            return
        answer = Answer.HEARD if event.label == self.label else Answer.OTHER
        turn = replace(self.turns[-1], answer=answer, heard=event.label, score=event.detection.score)
        self.turns = (*self.turns[:-1], turn)
        self._changed()

    def _sending(self, phase: str) -> None:
        if phase in (SendingPhase.INSTALLING, SendingPhase.SENDING, SendingPhase.VERIFYING):
            self._end("A model was sent meanwhile.")

    def _end(self, reason: str) -> None:
        if self.is_running:
            self.turns = self.judged  # a turn that was broken off is neither heard nor missed
            self.is_running, self.reason = False, reason
            self._changed()

    def _forget(self) -> None:
        self._end("Another project was opened.")

    def _changed(self) -> None:
        self._events.emit(SayingChanged())
