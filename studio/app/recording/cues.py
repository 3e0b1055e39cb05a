"""Cues for whoever records and does not look at the screen: the board's light, and beeps that no take has in it."""

from __future__ import annotations

import math
from collections.abc import Callable
from enum import StrEnum

from studio.app.cue_light import Cue, CueLight
from studio.app.recording.course import TakePhase
from studio.model.lane import LaneKind

SILENT_BEFORE_S = 0.9
"""A take with sound begins so long after the last beep: 0.1 s of beep, what the loudspeaker's buffers hold of it (0.06
s; 0.3 s by wireless headphones), and the room's echo."""
GET_READY_S = 1.0
_TAKING = (TakePhase.RECORDING, TakePhase.SAVING)


class Beep(StrEnum):
    READY = "ready"
    START = "start"
    END = "end"


class Cues:
    """``follow`` is told how things stand, as often as one likes; each cue is given once."""

    def __init__(self, light: CueLight) -> None:
        self._light = light
        self._phase = TakePhase.IDLE
        self._shown = Cue.OFF
        self._second = 0
        self.beep: Callable[[Beep], None] = lambda _: None
        """Makes it heard; silent where nobody has put a loudspeaker here."""

    def follow(self, phase: TakePhase, *, left_s: float, done: int, lanes: tuple[LaneKind, ...]) -> None:
        """``left_s`` to the next start; ``done`` takes are kept; ``lanes`` are recorded."""
        before, self._phase = self._phase, phase
        self._show(_cue(phase, left_s, done))
        has_sound = LaneKind.MIC in lanes
        if phase in (TakePhase.COUNTING, TakePhase.PAUSING):
            self._count(left_s, is_new=before != phase, is_quiet=phase == TakePhase.PAUSING)
        if phase == before:
            return
        if phase == TakePhase.RECORDING and not has_sound:
            self.beep(Beep.START)
        # The next take of a burst may begin before the beep would have died away.
        is_too_near = has_sound and phase == TakePhase.PAUSING and left_s < SILENT_BEFORE_S
        if before in _TAKING and phase not in _TAKING and not is_too_near:
            self.beep(Beep.END)

    def _count(self, left_s: float, *, is_new: bool, is_quiet: bool) -> None:
        """A beep at each full second before the start; the last one is early enough for a take with sound."""
        second = math.ceil(left_s)
        if is_new:
            self._second = second + (0 if is_quiet else 1)
        if second < self._second:
            self._second = second
            if left_s >= SILENT_BEFORE_S:
                self.beep(Beep.READY)

    def _show(self, cue: Cue) -> None:
        if cue != self._shown:
            self._shown = cue
            self._light.show(cue)


def _cue(phase: TakePhase, left_s: float, done: int) -> Cue:
    if phase == TakePhase.RECORDING:
        return Cue.RECORDING
    if phase in (TakePhase.COUNTING, TakePhase.WAITING) or (phase == TakePhase.PAUSING and left_s <= GET_READY_S):
        return Cue.GET_READY
    return Cue.SAVED if done or phase == TakePhase.SAVING else Cue.OFF
