"""What a person wants recorded: one take, a burst, one long recording, or takes that start by themselves."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from studio.errors import StudioError
from studio.model.lane import LaneKind
from studio.model.recording import check_label

LONGEST_TAKE_S = 3600.0
MOST_TAKES = 500
PRE_ROLL_S = 0.5
"""Kept from before an armed take's start: a gesture has begun when it crosses a threshold, and 0.3 s before that a hand
was still at rest in our recordings."""
USUAL_LENGTH_S = {LaneKind.IMU: 2.0, LaneKind.MIC: 1.5}
"""One gesture, or one word, with room on both sides."""
USUAL_THRESHOLD = {LaneKind.IMU: 0.3, LaneKind.MIC: 0.05}
"""In g (300 degrees/s count as 1 g), and in shares of full scale: several times a resting hand's tremor, and a word
said at arm's length."""


class Mode(StrEnum):
    ONE = "one"
    BURST = "burst"
    CONTINUOUS = "continuous"
    ARMED = "armed"


@dataclass(frozen=True, slots=True)
class RecordingPlan:
    """``takes`` matter to a burst and to the armed mode, where 0 means until stopped; ``seconds`` to all but the
    continuous one.

    ``lanes`` is what is recorded; empty: what the project listens to, and nothing else. Sound in a motion project
    would be 23 times the disk, and the voices of a room that nobody asked. ``trigger`` is the lane that starts an
    armed take (None: what the project listens to) when it is over ``threshold`` (None: the usual one).
    """

    label: str = ""
    person: str = ""
    note: str = ""
    mode: Mode = Mode.ONE
    seconds: float = 2.0
    countdown_s: float = 0.0
    takes: int = 1
    pause_s: float = 1.5
    lanes: tuple[LaneKind, ...] = ()
    trigger: LaneKind | None = None
    threshold: float | None = None

    @property
    def wanted(self) -> int:
        """How many takes it shall become; 0: until stopped."""
        return self.takes if self.mode in (Mode.BURST, Mode.ARMED) else 1

    @property
    def length_s(self) -> float:
        return LONGEST_TAKE_S if self.mode == Mode.CONTINUOUS else self.seconds

    def check(self) -> None:
        """Raises StudioError: "take-label", "label-long", "take-length", "take-count", "take-threshold"."""
        if self.mode == Mode.CONTINUOUS:
            return
        if not self.label:
            raise StudioError("The take has no label.", "", "Choose or type a label first.", code="take-label")
        check_label(self.label)
        if not 0 < self.seconds <= LONGEST_TAKE_S:
            raise StudioError(
                "The take's length makes no sense.",
                f"It is {self.seconds:g} seconds.",
                "Choose between 0.1 seconds and an hour.",
                code="take-length",
            )
        if not (0 if self.mode == Mode.ARMED else 1) <= self.takes <= MOST_TAKES:
            raise StudioError(
                "The number of takes makes no sense.",
                f"It is {self.takes}.",
                f"Choose between 1 and {MOST_TAKES}.",
                code="take-count",
            )
        if self.threshold is not None and not self.threshold > 0:
            raise StudioError(
                "The threshold makes no sense.",
                f"It is {self.threshold:g}.",
                "Choose one above 0.",
                code="take-threshold",
            )
