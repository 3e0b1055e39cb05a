"""The card "Say it again and again": when it is time, and what the board missed, in words."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from studio.app.saying import Answer, Turn
from studio.learn.intervals import wilson
from studio.model.lane import LaneKind
from studio.model.recording import BACKGROUND

if TYPE_CHECKING:
    from studio.app.studio import Studio


@dataclass(frozen=True, slots=True)
class TurnRow:
    number: int
    words: str
    score: float
    is_heard: bool


@dataclass(frozen=True, slots=True)
class SayingSnapshot:
    """``cue``: what to do now, while it runs; ``verdict``: what came of it; ``labels``: what can be said."""

    can_start: bool
    why_not: str
    is_running: bool
    labels: tuple[str, ...]
    cue: str
    is_now: bool
    done: int
    times: int
    verdict: str
    reason: str
    rows: tuple[TurnRow, ...]


class SayingPresenter:
    def __init__(self, studio: Studio) -> None:
        self._studio = studio

    def snapshot(self) -> SayingSnapshot:
        saying, labels = self._studio.saying, self._labels()
        why_not = "" if labels else "Send a model to the board first."
        if self._studio.bench.info is None:
            why_not = "No board is connected. Choose one at the top right."
        return SayingSnapshot(
            can_start=not why_not and not saying.is_running,
            why_not=why_not,
            is_running=saying.is_running,
            labels=labels,
            cue=self._cue() if saying.is_running else "",
            is_now=saying.is_running and saying.waits_s == 0.0,
            done=len(saying.judged),
            times=saying.times,
            verdict=self._verdict() if saying.turns else "",
            reason=saying.reason,
            rows=tuple(_row(number, turn) for number, turn in enumerate(saying.judged, 1)),
        )

    def _labels(self) -> tuple[str, ...]:
        deployer = self._studio.deployer
        known = self._studio.thresholds.values
        return tuple(
            name for number, name in enumerate(deployer.model_labels)
            if name != BACKGROUND and (known[number] is not None or deployer.package is None)
        )  # fmt: skip

    def _cue(self) -> str:
        saying, project = self._studio.saying, self._studio.desk.project
        is_sound = project is not None and project.sensor == LaneKind.MIC
        if saying.waits_s > 0:
            number = len(saying.turns) + 1
            return f"{saying.label}, {number} of {saying.times}: in {saying.waits_s:.0f} s"
        number = len(saying.turns)
        return f"Say {saying.label} now ({number})" if is_sound else f"Make {saying.label} now ({number})"

    def _verdict(self) -> str:
        saying = self._studio.saying
        label, heard, count = saying.label, saying.count(Answer.HEARD), len(saying.judged)
        if not count:
            return ""
        low, high = wilson(heard, count)
        return f"{label} was heard {heard} of {count} times; in the long run it would be {low:.0%} to {high:.0%}."


def _row(number: int, turn: Turn) -> TurnRow:
    words = {
        Answer.HEARD: "was heard",
        Answer.MISSED: "was missed",
        Answer.OTHER: f"was taken for {turn.heard}",
        None: "",
    }[turn.answer]
    return TurnRow(number, words, turn.score, turn.answer == Answer.HEARD)
