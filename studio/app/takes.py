"""Takes as a person asks for them: one, a burst, a long one with live labels, or by themselves when something moves."""

from __future__ import annotations

import time
from collections.abc import Callable

from studio.app.bench import Bench
from studio.app.desk import Desk
from studio.app.happenings import LiveLabelsChanged, ProblemRaised, TakeChanged
from studio.app.recording.course import Course, Step, TakePhase
from studio.app.recording.cues import Cues
from studio.app.recording.live_labels import LiveLabels, LiveMark
from studio.app.recording.plan import PRE_ROLL_S, USUAL_THRESHOLD, Mode, RecordingPlan
from studio.app.recording.take import RunningTake
from studio.app.recording.trigger import Trigger
from studio.errors import StudioError
from studio.events import Events
from studio.model.lane import LaneKind
from studio.model.recording import Recording

Clock = Callable[[], float]


class Takes:
    """``tick`` moves it on; the window's timer and the command line's loop call it. Owner's thread only."""

    def __init__(
        self, events: Events, desk: Desk, bench: Bench, *, cues: Cues, clock: Clock = time.monotonic
    ) -> None:
        """``clock`` must be the sessions' own: it says which samples belong to now."""
        self._events, self._desk, self._bench, self._clock = events, desk, bench, clock
        self.cues = cues
        self._course: Course | None = None
        self._take: RunningTake | None = None
        self._labels: LiveLabels | None = None
        self.trigger: Trigger | None = None
        """What an armed take waits for; None at other times."""
        self.last: Recording | None = None
        """The newest take of this course."""
        self.measured_hz: dict[str, dict[LaneKind, float]] = {}
        """By recording: the rates at which its lanes came, by this computer's clock."""

    @property
    def phase(self) -> TakePhase:
        return self._course.phase if self._course else TakePhase.IDLE

    @property
    def plan(self) -> RecordingPlan:
        """Of the course that runs, or ran last."""
        return self._course.plan if self._course else RecordingPlan()

    @property
    def done(self) -> int:
        """Takes of this course that are kept already."""
        return self._course.done if self._course else 0

    @property
    def lanes(self) -> tuple[LaneKind, ...]:
        """What the course records."""
        project = self._desk.project
        return self.plan.lanes or ((project.sensor,) if project else ())

    @property
    def total_s(self) -> float:
        return self._take.total_s if self._take else 0.0

    @property
    def taken_s(self) -> float:
        """How much of the running take has come."""
        return self._take.seconds if self._take else 0.0

    @property
    def left_s(self) -> float:
        """Seconds to the start while counting or pausing, seconds of samples still to come while recording."""
        if self._take is not None:
            return max(0.0, self._take.total_s - self._take.seconds)
        return self._course.left_s(self._clock()) if self._course else 0.0

    @property
    def marks(self) -> tuple[LiveMark, ...]:
        """The labels given by key in the running take."""
        return self._labels.marks if self._labels else ()

    def start(self, plan: RecordingPlan) -> None:
        """Raises StudioError when there is no project, no board, a lane that does not stream, a plan that makes no
        sense, or when takes are being recorded already."""
        project = self._desk.require()
        plan.check()
        if self.phase != TakePhase.IDLE:
            raise StudioError(
                "A take is being recorded already.", "", "Wait for its end, or stop it.", code="take-running"
            )
        self._bench.require()
        needed = set(plan.lanes or (project.sensor,))
        if plan.mode == Mode.ARMED:
            needed.add(plan.trigger or project.sensor)
        for kind in needed:
            self._bench.lane_info(kind)
        self._course = Course(plan, self._clock())
        self.last = None
        self._changed()
        self.tick()

    def tick(self) -> None:
        if self._course is None or self._course.phase == TakePhase.IDLE:
            return
        now = self._clock()
        crossed = self.trigger.look() if self.trigger else None
        if self._take is not None:
            self._follow_labels(self._take, now)
        is_full = self._take is not None and self._take.is_full(now)
        before = self._course.phase
        step = self._course.tick(now, is_full=is_full, is_triggered=crossed is not None)
        if step == Step.BEGIN:
            self._begin(now if crossed is None else self._moment_before(crossed))
        elif step == Step.END:
            self._end()
        elif step == Step.LISTEN:
            self._listen()
        if self._course.phase != before:
            self._changed()
        else:
            self._give_cues()

    def stop(self) -> None:
        """Calls the count-down off, or ends the recording and keeps what came; no other take follows."""
        if self._course is None or self._course.phase == TakePhase.IDLE:
            return
        if self._course.stop() == Step.END:
            self._end()
        self.trigger = None
        self._changed()

    def board_lost(self, *, is_there: bool = False) -> None:
        """The board went away, or (``is_there``) prints other columns now: what arrived is kept."""
        if (course := self._course) is None or course.phase == TakePhase.IDLE:
            return
        was_recording = self._take is not None
        self.stop()
        is_complete = 0 < course.plan.wanted <= course.done and not was_recording
        if was_recording or (course.plan.wanted != 1 and not is_complete):
            told = _cut_short(course, was_recording=was_recording, is_there=is_there)
            self._events.emit(ProblemRaised(told, "collect"))

    def set_threshold(self, threshold: float) -> None:
        """Of the armed course that runs, from now on."""
        if self.trigger is not None and threshold > 0:
            self.trigger.threshold = threshold

    # -- labels while recording

    @property
    def now_us(self) -> int:
        """Where in the running take now is, in microseconds from its start; 0 while none runs."""
        return self._take.place_us(self._clock()) if self._take else 0

    def press(self, label: str) -> None:
        """The event that happens or has just happened has this label; only in the continuous mode."""
        if self._labels is not None and self._take is not None:
            self._labels.push(self._take.fresh())
            self._labels.press(label, self._take.place_us(self._clock()))
            self._events.emit(LiveLabelsChanged())

    def take_back(self) -> LiveMark | None:
        """The last live label is gone again."""
        mark = self._labels.take_back() if self._labels else None
        if mark is not None:
            self._events.emit(LiveLabelsChanged())
        return mark

    def _follow_labels(self, take: RunningTake, now: float) -> None:
        rows = take.fresh()
        if self._labels is not None:
            self._labels.push(rows)
            if self._labels.look(now):
                self._events.emit(LiveLabelsChanged())

    # -- the steps of the course

    def _listen(self) -> None:
        plan, sensor = self.plan, self._desk.require().sensor
        kind = plan.trigger or sensor
        threshold = plan.threshold or USUAL_THRESHOLD[kind]
        try:
            self.trigger = Trigger(self._bench.require().lanes[kind], threshold=threshold)
        except StudioError as error:
            self._fail(error)

    def _moment_before(self, index: int) -> float:
        """When the armed take begins that the board's ``index`` started."""
        assert self.trigger is not None
        crossed = self._bench.require().lanes[self.trigger.kind].clock.moment(index)
        begins = (self._clock() if crossed is None else crossed) - PRE_ROLL_S
        # Not back into the last take, nor into the beep that ended it.
        return max(begins, self._course.listens_from_s if self._course else begins)

    def _begin(self, begins_s: float) -> None:
        assert self._course is not None
        plan, sensor = self.plan, self._desk.require().sensor
        kinds = plan.lanes or (sensor,)
        main = sensor if sensor in kinds else kinds[0]
        try:
            infos = tuple(self._bench.lane_info(kind) for kind in kinds)
            self._take = RunningTake(
                self._desk,
                self._bench.require(),
                infos,
                main=main,
                label=plan.label if plan.mode != Mode.CONTINUOUS else "",
                person=plan.person,
                begins_s=begins_s,
                seconds=plan.length_s,
            )
        except StudioError as error:
            self._fail(error)
            return
        self._labels = LiveLabels(self._bench.lane_info(main)) if plan.mode == Mode.CONTINUOUS else None
        self._course.began()

    def _end(self) -> None:
        """The running take becomes a recording; a long one is saved while this goes on."""
        assert self._take is not None
        take, self._take = self._take, None
        labels, self._labels = self._labels, None
        self._changed()
        self.measured_hz[take.id] = take.measured_rates_hz()
        take.finish(self._kept, spans=labels.spans if labels else None, note=self.plan.note)

    def _kept(self, recording: Recording | None) -> None:
        assert self._course is not None
        self.last = recording
        if recording is None:  # why has been told
            self._course.failed()
        else:
            self._course.saved(self._clock())
        if self._course.phase == TakePhase.IDLE:
            self.trigger = None
        elif self.trigger is not None:
            self.trigger.forget()
        self._changed()

    def _fail(self, error: StudioError) -> None:
        assert self._course is not None
        self._course.failed()
        self.trigger = None
        self._events.emit(ProblemRaised(error, "collect"))

    def _changed(self) -> None:
        self._give_cues()
        self._events.emit(TakeChanged(self.phase))

    def _give_cues(self) -> None:
        left_s = self._course.left_s(self._clock()) if self._course else 0.0
        self.cues.follow(self.phase, left_s=left_s, done=self.done, lanes=self.lanes)


def _cut_short(course: Course, *, was_recording: bool, is_there: bool) -> StudioError:
    """The board went away while ``course`` ran, or its columns changed; its running take, if there was one, has been
    ended."""
    wanted, kept = course.plan.wanted, course.done + (course.phase == TakePhase.SAVING)
    if wanted == 1 and is_there:
        return StudioError(
            "The board's columns changed while it recorded.",
            "What had come until then is kept as a take.",
            "If the take is too short, delete it and record another.",
            code="takes-cut-short",
        )
    if wanted == 1:
        return StudioError(
            "The board went away while it recorded.",
            "What had come until then is kept as a take.",
            "Connect the board again. If the take is too short, delete it and record another.",
            code="takes-cut-short",
        )
    why = f"{kept} of {wanted} takes are kept." if wanted else f"Takes that are kept: {kept}."
    if was_recording and wanted:
        why = f"{kept} of {wanted} takes are kept, the last one as far as it came."
    if not kept:
        why = "Nothing was recorded yet."
    if is_there:
        return StudioError(
            "The board's columns changed before all takes were recorded.", why, "Record the rest.",
            code="takes-cut-short",
        )  # fmt: skip
    return StudioError(
        "The board went away before all takes were recorded.",
        why,
        "Connect the board again and record the rest.",
        code="takes-cut-short",
    )
