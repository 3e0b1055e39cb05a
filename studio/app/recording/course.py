"""How takes follow one another: counting, waiting for motion, recording, pausing, until enough are there."""

from __future__ import annotations

from enum import StrEnum

from studio.app.recording.plan import Mode, RecordingPlan

DEAF_S = 0.7
"""After an armed take nothing starts the next one: the hand comes to rest, and the beep that ended it dies away."""


class TakePhase(StrEnum):
    IDLE = "idle"
    COUNTING = "counting"
    WAITING = "waiting"
    RECORDING = "recording"
    SAVING = "saving"
    PAUSING = "pausing"


class Step(StrEnum):
    """What whoever holds the board has to do now."""

    LISTEN = "listen"
    """To what may start the take."""
    BEGIN = "begin"
    END = "end"


class Course:
    """A table of phases; time comes in from outside. ``tick`` says what is to be done; what came of it is told back by
    ``began``, ``saved`` and ``failed``."""

    def __init__(self, plan: RecordingPlan, now_s: float) -> None:
        self.plan = plan
        self.done = 0
        self.phase = TakePhase.COUNTING
        self._until_s = now_s + plan.countdown_s
        self._is_stopping = False

    def tick(self, now_s: float, *, is_full: bool = False, is_triggered: bool = False) -> Step | None:
        """``is_full``: the running take has all its samples. ``is_triggered``: motion or sound was over the
        threshold."""
        if self.phase == TakePhase.COUNTING and now_s >= self._until_s:
            if self.plan.mode != Mode.ARMED:
                return Step.BEGIN
            self.phase = TakePhase.WAITING
            return Step.LISTEN
        if self.phase == TakePhase.PAUSING and now_s >= self._until_s:
            return Step.BEGIN
        if self.phase == TakePhase.WAITING and is_triggered and now_s >= self._until_s:
            return Step.BEGIN
        if self.phase == TakePhase.RECORDING and is_full:
            self.phase = TakePhase.SAVING
            return Step.END
        return None

    def began(self) -> None:
        self.phase = TakePhase.RECORDING

    def saved(self, now_s: float) -> None:
        """The take is in the project: the next one follows, if there is to be one."""
        self.done += 1
        if self._is_stopping or (self.plan.wanted and self.done >= self.plan.wanted):
            self.phase = TakePhase.IDLE
        elif self.plan.mode == Mode.ARMED:
            self.phase, self._until_s = TakePhase.WAITING, now_s + DEAF_S
        else:
            self.phase, self._until_s = TakePhase.PAUSING, now_s + self.plan.pause_s

    def failed(self) -> None:
        """A take could not be begun or kept: no other follows."""
        self.phase = TakePhase.IDLE

    def stop(self) -> Step | None:
        """The person has had enough: a running take ends and is kept, and no other follows."""
        self._is_stopping = True
        if self.phase == TakePhase.RECORDING:
            self.phase = TakePhase.SAVING
            return Step.END
        if self.phase != TakePhase.SAVING:
            self.phase = TakePhase.IDLE
        return None

    @property
    def listens_from_s(self) -> float:
        """Nothing before this belongs to an armed take."""
        return self._until_s

    def left_s(self, now_s: float) -> float:
        """To the start of the next take while counting or pausing; else 0."""
        if self.phase in (TakePhase.COUNTING, TakePhase.PAUSING):
            return max(0.0, self._until_s - now_s)
        return 0.0
