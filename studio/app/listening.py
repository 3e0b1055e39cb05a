"""Counts what a board detects while nobody performs anything, and keeps each false alarm as a take."""

from __future__ import annotations

import time
from collections.abc import Callable
from dataclasses import dataclass, replace
from enum import StrEnum

from studio.app.bench import Bench
from studio.app.board_model import model_on_board
from studio.app.deployer import Deployer
from studio.app.desk import Desk
from studio.app.happenings import (
    BoardDisconnected,
    ListeningChanged,
    ModelAnswered,
    ProblemRaised,
    ProjectChanged,
    ProjectOpened,
    SendingChanged,
)
from studio.app.heard_time import HeardTime
from studio.app.recording.take import RunningTake
from studio.errors import StudioError
from studio.events import Events
from studio.link.refusals import prints_text
from studio.model.board import PackageInfo
from studio.model.edits import AddLabel, Composite
from studio.model.edits.several import relabel_recordings, remove_recordings
from studio.model.lane import LaneKind
from studio.model.project import Project, missing_labels
from studio.model.recording import BACKGROUND, UNKNOWN, Recording, check_label

BEFORE_S = 2.0
"""What is kept before a detection: the window that decided and those that were averaged with it."""
AFTER_S = 1.0
STALLED_S = 5.0
"""A take whose samples come no more ends with those that came."""


class ListeningPhase(StrEnum):
    IDLE = "idle"
    COUNTING = "counting"
    PAUSED = "paused"
    ENDED = "ended"


class Verdict(StrEnum):
    """What a person said of a detection, by what its take is in the project."""

    OPEN = "open"
    FALSE = "false"
    """Its take is labelled background, or as other words and movements: it was rightly called a false alarm."""
    RIGHT = "right"
    """Its take has a label that is meant: it was performed after all, and does not count."""
    THROWN_AWAY = "thrown away"
    """Its take is not in the project any more; it happened all the same."""
    NOT_KEPT = "not kept"
    BEING_KEPT = "being kept"


@dataclass(frozen=True, slots=True)
class Alarm:
    """A detection while nobody performed anything; ``clock_s`` by this computer (time.time). ``recording_id``: the take
    it is kept in, with what else was detected in these seconds; "" when it is not kept."""

    number: int
    label: str
    score: float
    clock_s: float
    recording_id: str


class Listening:
    """``tick`` moves it on, as it does takes. Owner's thread only. What was counted stays until the next ``start``, or
    until another project is opened."""

    def __init__(
        self,
        events: Events,
        desk: Desk,
        bench: Bench,
        deployer: Deployer,
        *,
        clock: Callable[[], float] = time.monotonic,
        wall_clock: Callable[[], float] = time.time,
    ) -> None:
        """``clock`` must be the sessions' own: it says which samples belong to now."""
        self._events, self._desk, self._bench, self._deployer = events, desk, bench, deployer
        self._clock, self._wall_clock = clock, wall_clock
        self.is_in_the_way: Callable[[], str] = lambda: ""
        """Why the board's model does not listen just now; "" when it does."""
        self._reset()
        events.listen(ModelAnswered, self._detected)
        events.listen(BoardDisconnected, lambda _: self._board_lost())
        events.listen(SendingChanged, lambda _: self._look_for_another_model())
        events.listen(ProjectOpened, lambda _: self._forget())
        events.listen(ProjectChanged, lambda _: self._changed() if self.alarms else None)

    def _reset(self) -> None:
        self.phase = ListeningPhase.IDLE
        self.reason = ""
        """Why it does not count any more, when that was not the person's wish."""
        self.model = ""
        self.detected: tuple[str, ...] = ()
        """Labels of the model that is counted: those that it can detect."""
        self.alarms: tuple[Alarm, ...] = ()
        self._crc = 0
        self._heard_s = self._lost_s = 0.0
        self._stretch: HeardTime | None = None
        self._take: RunningTake | None = None
        self._take_began_s = self._kept_until_s = 0.0
        self._take_notes: list[str] = []
        self._on_their_way: set[str] = set()
        self._is_told = False

    # -- what was counted

    @property
    def seconds(self) -> float:
        """How long the board was listened to, without pauses and what was lost."""
        return self._heard_s + (self._now()[0] - self._now()[1])

    @property
    def lost_s(self) -> float:
        """What was lost on the way meanwhile, or never came; it is not in ``seconds``: a detection could have been lost
        too."""
        return self._lost_s + self._now()[1]

    def _now(self) -> tuple[float, float]:
        return self._stretch.seconds() if self._stretch else (0.0, 0.0)

    def verdict(self, alarm: Alarm) -> Verdict:
        if not alarm.recording_id:
            return Verdict.NOT_KEPT
        project = self._desk.project
        recording = _recording(project, alarm.recording_id) if project else None
        if recording is None:
            return Verdict.BEING_KEPT if alarm.recording_id in self._on_their_way else Verdict.THROWN_AWAY
        labels = {span.label for span in recording.spans}
        if not labels:
            return Verdict.OPEN
        return Verdict.FALSE if labels <= {BACKGROUND, UNKNOWN} else Verdict.RIGHT

    def why_busy(self) -> str:
        """Why nobody else may have the board's model just now; "" when they may."""
        return "False alarms are being counted." if self.phase == ListeningPhase.COUNTING else ""

    def false_alarms(self) -> tuple[Alarm, ...]:
        """Those that count: all but the ones whose takes a person gave a label that is meant."""
        return tuple(alarm for alarm in self.alarms if self.verdict(alarm) != Verdict.RIGHT)

    def why_not_kept(self) -> str:
        """Why false alarms are counted and not kept; "" when they are kept."""
        project = self._desk.project
        if project is None:
            return "No project is open: false alarms are counted, and not kept."
        if self._desk.is_read_only:
            return "The project is open to look at only: false alarms are counted, and not kept."
        kind, sensor = self._lane(), project.sensor
        if kind == sensor:
            return ""
        if kind == LaneKind.IMU:
            return "The board's model looks at motion, this project is about sound: false alarms are not kept."
        return "The board's model listens to sound, this project is about motion: false alarms are not kept."

    def _detected_of(self, labels: tuple[str, ...]) -> tuple[str, ...]:
        """Those with a threshold; of a package that is not known, those that do not mean that nothing is meant."""
        from studio.learn.package import is_silent

        package = self._deployer.package
        if package is None or package.detector is None or package.labels != labels:
            return tuple(label for label in labels if not is_silent(label))
        pairs = zip(labels, package.detector.thresholds, strict=True)
        return tuple(label for label, threshold in pairs if threshold is not None)

    def _lane(self) -> LaneKind:
        """What the board's model listens to; of one that is not known, what the project does."""
        pipeline = self._deployer.package.pipeline if self._deployer.package else None
        if pipeline is not None:
            return pipeline.lane
        return self._desk.project.sensor if self._desk.project else LaneKind.IMU

    # -- verbs

    def start(self) -> None:
        """Forgets what was counted, and counts from now on. Raises StudioError when no model listens."""
        found = self.check_model()
        self.stop()
        self._reset()
        self.model, self._crc = found.name, found.crc
        self.detected = self._detected_of(found.labels)
        self._go_on()

    def pause(self) -> None:
        if self.phase == ListeningPhase.COUNTING:
            self._rest(ListeningPhase.PAUSED, "")

    def resume(self) -> None:
        """Raises StudioError when no board is there, or another model is on it."""
        if self.phase != ListeningPhase.PAUSED:
            return
        if self.check_model().crc != self._crc:
            raise StudioError(
                "Another model is on the board now.",
                "What was counted is of the one before.",
                "Begin anew to count this one's false alarms.",
                code="other-model",
            )
        self._go_on()

    def stop(self) -> None:
        """Ends the counting; what was counted and kept stays."""
        if self.phase in (ListeningPhase.COUNTING, ListeningPhase.PAUSED):
            self._rest(ListeningPhase.ENDED, "")

    def tick(self) -> None:
        now = self._clock()
        if self._take is not None and (
            self._take.is_full(now) or now - self._take_began_s > BEFORE_S + AFTER_S + STALLED_S
        ):
            self._end_take()

    def label(self, recording_id: str, label: str) -> None:
        """What was in a kept take: background makes it one to train against; undoable. Raises StudioError."""
        project = self._desk.require()
        recording = project.recording(recording_id)
        check_label(label)
        new = map(AddLabel, missing_labels(project.labels, [label]))
        self._desk.do(Composite("label take", (*new, relabel_recordings([recording], label))), name="label take")

    def throw_away(self, recording_id: str) -> None:
        """The take goes to the trash, undoably; the false alarm goes on counting."""
        self._desk.do(remove_recordings([recording_id]), name="delete recording")

    # -- counting

    def check_model(self) -> PackageInfo:
        """What the board listens with. Raises StudioError when it does not."""
        found = model_on_board(
            self._bench, self._deployer, of_sketch=prints_text("This board detects nothing: it runs another sketch.")
        )
        package = self._deployer.package
        if package is not None and package.pipeline is None:
            raise StudioError(
                "The model on the board does not listen by itself.",
                "It is a bare network: it scores windows that it is given, and detects nothing.",
                "Send a run of a project.",
                code="bare-network",
            )
        if why := self.is_in_the_way():
            raise StudioError("The board's model rests just now.", why, "Wait for its end.", code="model-busy")
        return found

    def _go_on(self) -> None:
        session = self._bench.require()
        self._stretch = HeardTime(session, session.lanes[self._lane()], self._clock)
        self._enter(ListeningPhase.COUNTING, "")

    def _rest(self, phase: ListeningPhase, reason: str) -> None:
        length_s, lost_s = self._now()
        self._heard_s, self._lost_s = self._heard_s + length_s - lost_s, self._lost_s + lost_s
        if self._stretch is not None:
            self._stretch.stop()
            self._stretch = None
        self._end_take()
        self._enter(phase, reason)

    def _enter(self, phase: ListeningPhase, reason: str) -> None:
        self.phase, self.reason = phase, reason
        self._changed()

    def _changed(self) -> None:
        self._events.emit(ListeningChanged(self.phase))

    def _board_lost(self) -> None:
        if self.phase == ListeningPhase.COUNTING:
            self._rest(ListeningPhase.PAUSED, "The board went away. What was counted stays; go on when it is back.")

    def _look_for_another_model(self) -> None:
        info = self._bench.info
        is_open = self.phase in (ListeningPhase.COUNTING, ListeningPhase.PAUSED)
        if not is_open or info is None or self._deployer.is_sending:
            return
        if info.package is None or info.package.crc != self._crc:
            reason = "Another model is on the board now. What was counted is of the one before."
            self._rest(ListeningPhase.ENDED, reason)

    def _forget(self) -> None:
        """Another project has none of these takes. Who counted without a project goes on, and keeps from now on."""
        if self.phase != ListeningPhase.COUNTING:
            self._reset()
            self._changed()

    # -- keeping

    def _detected(self, event: ModelAnswered) -> None:
        if self.phase != ListeningPhase.COUNTING:
            return
        number = len(self.alarms) + 1
        clock_s = self._wall_clock()
        time_of_day = time.strftime("%H:%M:%S", time.localtime(clock_s))
        if self._take is None:
            self._begin_take()
        if self._take is not None:
            self._take_notes.append(f"{event.label} {event.detection.score:.0%} at {time_of_day}")
        kept = self._take.id if self._take else ""
        self.alarms = (*self.alarms, Alarm(number, event.label, event.detection.score, clock_s, kept))
        self._changed()

    def _begin_take(self) -> None:
        if self.why_not_kept():
            return
        now, kind = self._clock(), self._lane()
        begins_s = max(now - BEFORE_S, self._kept_until_s)  # no sample is in two takes
        try:
            self._take = RunningTake(
                self._desk, self._bench.require(), (self._bench.lane_info(kind),), main=kind, label="", person="",
                begins_s=begins_s, seconds=now + AFTER_S - begins_s,
            )  # fmt: skip
        except StudioError as error:
            if not self._is_told:
                self._is_told = True
                self._events.emit(ProblemRaised(error, "deploy"))
            return
        self._take_began_s, self._kept_until_s = now, now + AFTER_S
        self._on_their_way.add(self._take.id)

    def _end_take(self) -> None:
        if self._take is None:
            return
        take, self._take = self._take, None
        notes, self._take_notes = self._take_notes, []
        self._kept_until_s = min(self._kept_until_s, self._clock())
        note = f"Detected while nobody performed it: {', '.join(notes)}"
        take.finish(lambda recording: self._kept(take.id, recording), spans=lambda _: (), note=note)
        self._changed()

    def _kept(self, take_id: str, recording: Recording | None) -> None:
        """None: no sample had come, or the disk did not take it yet; it is told, and in the second case tried again."""
        if recording is not None or self._desk.trouble is None:
            self._on_their_way.discard(take_id)
        if recording is None and self._desk.trouble is None:
            self.alarms = tuple(
                replace(alarm, recording_id="") if alarm.recording_id == take_id else alarm for alarm in self.alarms
            )
        self._changed()


def _recording(project: Project, recording_id: str) -> Recording | None:
    return next((each for each in project.recordings if each.id == recording_id), None)
