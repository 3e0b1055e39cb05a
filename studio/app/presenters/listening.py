"""The card "Leave it running": how often the board made something up, in words, and the takes of it."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from studio.app.listening import Alarm, ListeningPhase, Verdict
from studio.app.presenters.collect import BACKGROUND_COLOUR, colour_of
from studio.learn.intervals import poisson
from studio.model.recording import BACKGROUND

if TYPE_CHECKING:
    from studio.app.studio import Studio

LEAST_S = 20.0
"""Before that a rate an hour says nothing that anybody should read."""
LOST_WORTH_TELLING_S = 0.5


@dataclass(frozen=True, slots=True)
class Count:
    """False alarms of a label (or of all) in a time, as a rate an hour with its 95 % interval."""

    name: str
    colour: str
    count: int
    seconds: float

    @property
    def per_hour(self) -> float:
        return 3600 * self.count / self.seconds if self.seconds > 0 else 0.0

    @property
    def interval(self) -> tuple[float, float]:
        """Of what it would be an hour; Poisson, exact."""
        low, high = poisson(self.count)
        hours = max(self.seconds, 1e-3) / 3600
        return low / hours, high / hours

    @property
    def words(self) -> str:
        """With the time."""
        if self.seconds < LEAST_S:
            return f"{self.count} in {duration_words(self.seconds)}"
        low, high = self.interval
        if not self.count:
            return f"none in {duration_words(self.seconds)}: at most {_rate(high)} an hour"
        return (
            f"{self.count} in {duration_words(self.seconds)}: about {_rate(self.per_hour)} an hour "
            f"({_rate(low)}–{_rate(high)})"
        )

    @property
    def rate_words(self) -> str:
        """Beside others of the same time."""
        if self.seconds < LEAST_S:
            return f"{self.count}"
        low, high = self.interval
        if not self.count:
            return f"none: at most {_rate(high)} an hour"
        return f"{self.count}: about {_rate(self.per_hour)} an hour ({_rate(low)}–{_rate(high)})"


@dataclass(frozen=True, slots=True)
class AlarmRow:
    """``can_be_judged``: its take is in the project, so that it can be labelled or thrown away. ``is_first``: of those
    that are kept in the same take."""

    number: int
    label: str
    colour: str
    score: float
    clock_s: float
    recording_id: str
    words: str
    counts: bool
    can_be_judged: bool


@dataclass(frozen=True, slots=True)
class ListeningSnapshot:
    """``rows``: newest first. ``labels``: what a take can be given besides background. ``hints``: what a person should
    know beside the numbers."""

    phase: ListeningPhase
    can_start: bool
    why_not: str
    model: str
    total: Count
    counts: tuple[Count, ...]
    rows: tuple[AlarmRow, ...]
    labels: tuple[str, ...]
    hints: tuple[str, ...]
    negatives: int


class ListeningPresenter:
    def __init__(self, studio: Studio) -> None:
        self._studio = studio

    def snapshot(self) -> ListeningSnapshot:
        listening, deployer = self._studio.listening, self._studio.deployer
        project = self._studio.desk.project
        counted = listening.false_alarms()
        seconds = listening.seconds
        names = listening.detected
        counts = tuple(
            Count(name, self._colour(name), sum(alarm.label == name for alarm in counted), seconds) for name in names
        )
        why_not = self._why_not()
        known = [label.name for label in project.labels if label.name != BACKGROUND] if project else []
        return ListeningSnapshot(
            phase=listening.phase,
            can_start=not why_not,
            why_not=why_not,
            model=listening.model or deployer.model_name,
            total=Count("", BACKGROUND_COLOUR, len(counted), seconds),
            counts=counts,
            rows=tuple(self._row(alarm) for alarm in reversed(listening.alarms)),
            labels=tuple(dict.fromkeys((*known, *names))),
            hints=tuple(self._hints()),
            negatives=len({a.recording_id for a in listening.alarms if listening.verdict(a) == Verdict.FALSE}),
        )

    def _why_not(self) -> str:
        if self._studio.bench.info is None:
            return "No board is connected. Choose one at the top right."
        if not self._studio.deployer.model_labels:
            return "Send a model to the board first."
        return ""

    def _hints(self) -> list[str]:
        listening = self._studio.listening
        hints = [listening.reason] if listening.reason else []
        if listening.phase in (ListeningPhase.IDLE, ListeningPhase.COUNTING) and (why := listening.why_not_kept()):
            hints.append(why)
        if listening.lost_s >= LOST_WORTH_TELLING_S:
            hints.append(f"Samples of {listening.lost_s:.1f} s were lost on the way; that time is not counted.")
        return hints

    def _row(self, alarm: Alarm) -> AlarmRow:
        verdict = self._studio.listening.verdict(alarm)
        return AlarmRow(
            number=alarm.number,
            label=alarm.label,
            colour=self._colour(alarm.label),
            score=alarm.score,
            clock_s=alarm.clock_s,
            recording_id=alarm.recording_id,
            words=self._words(alarm, verdict),
            counts=verdict != Verdict.RIGHT,
            can_be_judged=verdict in (Verdict.OPEN, Verdict.FALSE, Verdict.RIGHT),
        )

    def _words(self, alarm: Alarm, verdict: Verdict) -> str:
        if verdict in (Verdict.FALSE, Verdict.RIGHT):
            recording = self._studio.desk.require().recording(alarm.recording_id)
            given = recording.spans[0].label
            return f"labelled {given}" if verdict == Verdict.FALSE else f"it was {given}: does not count"
        return _STATES[verdict]

    def _colour(self, label: str) -> str:
        project = self._studio.desk.project
        return colour_of(project, label) if project else BACKGROUND_COLOUR


_STATES = {
    Verdict.OPEN: "",
    Verdict.THROWN_AWAY: "thrown away",
    Verdict.NOT_KEPT: "not kept",
    Verdict.BEING_KEPT: "being kept",
}


def duration_words(seconds: float) -> str:
    """250 -> "4 min 10 s", 7325 -> "2 h 2 min"."""
    whole = int(seconds)
    if whole < 60:
        return f"{whole} s"
    if whole < 3600:
        return f"{whole // 60} min {whole % 60} s"
    return f"{whole // 3600} h {whole % 3600 // 60} min"


def _rate(per_hour: float) -> str:
    """Two figures are as many as a handful of events bears."""
    return f"{per_hour:.1f}" if per_hour < 9.95 else f"{per_hour:.0f}"
