"""Proposed spans: found by energy or named by a model, and no part of the project before a person accepts them.

They are in memory only. A proposal under a span of the project is not shown: so one that was accepted is gone, and is
there again when that is undone. A span over a whole recording is no such span: it gives way when one is accepted.
"""

from __future__ import annotations

from collections.abc import Callable, Collection, Mapping, Sequence
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Any

from studio.app.desk import Desk
from studio.app.happenings import ProblemRaised, ProjectChanged, ProjectClosed, ProposalsChanged
from studio.app.mailbox import Mailbox
from studio.app.thread_work import ThreadWork
from studio.app.trainer import Trainer
from studio.errors import Cancelled, StudioError
from studio.events import Events
from studio.jobs import JobState, Outcome, Progress, Stop
from studio.jobs.trouble import failure_of
from studio.model.edits import AddLabel, Composite, Edit, SetSpans
from studio.model.lane import RECORDED_LANES, LaneKind
from studio.model.project import Project, missing_labels
from studio.model.recording import BACKGROUND, Recording, Span, new_span_id

if TYPE_CHECKING:
    from studio.learn.finding import Activity, FindSettings
    from studio.learn.proposing import Proposed

CURVES_KEPT = 8
"""Of an hour it is 1.5 MB; with them a person turns the settings and sees the answer at once."""
_CurveKey = tuple[str, LaneKind]


@dataclass(frozen=True, slots=True)
class Proposal:
    """A span that might be. ``label`` is "" when nobody has said what it is; ``confidence`` is 0..1."""

    id: str
    recording_id: str
    start_us: int
    end_us: int
    label: str
    confidence: float


class Proposals:
    """Verbs belong to the owner's thread; looking for proposals goes on in another, one search at a time."""

    def __init__(self, events: Events, mailbox: Mailbox, desk: Desk, trainer: Trainer) -> None:
        self._events, self._mailbox, self._desk, self._trainer = events, mailbox, desk, trainer
        self._work = ThreadWork(mailbox)
        self._all: dict[str, Proposal] = {}
        self._shown: tuple[Proposal, ...] = ()
        self._curves: dict[_CurveKey, Activity] = {}
        self.fraction = 0.0
        events.listen(ProjectChanged, lambda _: self._look_again())
        events.listen(ProjectClosed, lambda _: self.forget())

    @property
    def is_working(self) -> bool:
        return self._work.is_working

    @property
    def all(self) -> tuple[Proposal, ...]:
        """In the order of the project's recordings and of time."""
        return self._shown

    def of(self, recording_id: str) -> tuple[Proposal, ...]:
        return tuple(proposal for proposal in self._shown if proposal.recording_id == recording_id)

    def curve(self, recording_id: str) -> tuple[LaneKind, Activity] | None:
        """The activity in which events of this recording were looked for last; None before that."""
        known = [(kind, curve) for (key, kind), curve in self._curves.items() if key == recording_id]
        return known[-1] if known else None

    # -- looking

    def propose_events(
        self,
        recording_ids: Sequence[str] | None = None,
        settings: FindSettings | None = None,
        *,
        label: str = "",
    ) -> None:
        """Finds events in these recordings (None: in all that have no span) and forgets what was proposed for them
        before. ``label``: what all of them shall be; else it is what a span over the whole recording says."""
        self._start("events", recording_ids, {"settings": settings, "label": label})

    def propose_labels(self, recording_ids: Sequence[str] | None = None, *, run: int | None = None) -> None:
        """As propose_events, named by a run (None: the current one).

        Raises StudioError: "no-run" when nothing was trained yet, "run-missing", "run-damaged"."""
        if run is None:
            run = self._trainer.current
            if run is None:
                raise StudioError(
                    "There is no model yet that could propose labels.",
                    "",
                    "Label some takes of each label yourself and train; then the model labels the rest.",
                    code="no-run",
                )
        self._trainer.read(run)
        self._start("labels", recording_ids, {"package": self._trainer.package_bytes(run)})

    def cancel(self) -> None:
        """Ends the search; what was proposed before stays."""
        if self.is_working:
            self._work.drop()
            self._events.emit(ProposalsChanged())

    # -- deciding

    def label(self, proposal_id: str, label: str) -> None:
        """Gives a proposal another label. Raises KeyError for one that is gone, as accept and reject do."""
        self._all[proposal_id] = replace(self._all[proposal_id], label=label)
        self._look_again(always=True)

    def accept(self, proposal_id: str, label: str | None = None) -> str:
        """Makes it a span of the project (with ``label`` instead of its own) and returns the span's id.

        Raises StudioError("proposal-unlabelled")."""
        proposal = self._all[proposal_id]
        return self._accept([proposal if label is None else replace(proposal, label=label)], "accept a proposal")[0]

    def accept_all(self, recording_id: str | None = None, label: str | None = None) -> int:
        """Accepts what is proposed for a recording (None: for all) as one step of undo; says how many.

        Raises StudioError("proposal-unlabelled") when one has no label and none is given; then none is accepted."""
        chosen = [p for p in self._shown if recording_id in (None, p.recording_id)]
        if label is not None:
            chosen = [replace(proposal, label=proposal.label or label) for proposal in chosen]
        return len(self._accept(chosen, "accept proposals")) if chosen else 0

    def reject(self, proposal_id: str) -> None:
        del self._all[proposal_id]
        self._look_again(always=True)

    def clear(self, recording_id: str | None = None) -> None:
        """Forgets what is proposed for a recording (None: for all)."""
        self._all = {p.id: p for p in self._all.values() if recording_id not in (None, p.recording_id)}
        self._look_again()

    def forget(self) -> None:
        """The project goes away."""
        self.cancel()
        self.clear()
        self._curves.clear()

    def shut_down(self) -> None:
        self.forget()
        self._work.shut_down()

    def _accept(self, proposals: Sequence[Proposal], name: str) -> list[str]:
        if any(not proposal.label for proposal in proposals):
            raise StudioError(
                "The proposal has no label yet.",
                "It was found by its energy, which does not say what it is.",
                "Choose a label for it.",
                code="proposal-unlabelled",
            )
        from studio.learn.proposing import taken_by

        project = self._desk.require()
        edits: list[Edit] = [*map(AddLabel, missing_labels(project.labels, (p.label for p in proposals)))]
        spans = [Span(p.start_us, p.end_us, p.label, new_span_id()) for p in proposals]
        added: dict[str, list[Span]] = {}
        for proposal, span in zip(proposals, spans, strict=True):
            added.setdefault(proposal.recording_id, []).append(span)
        for recording_id, own in added.items():
            # All of a recording's at once: two thousand one by one take seconds, and memory for every step between.
            recording = project.recording(recording_id)
            edits.append(SetSpans(recording_id, (*taken_by(recording), *own), "add spans"))
        self._desk.do(Composite(name, tuple(edits)), name=name)
        return [span.id for span in spans]

    # -- in the owner's thread

    def _start(self, kind: str, recording_ids: Sequence[str] | None, spec: Mapping[str, object]) -> None:
        project = self._desk.require()
        recordings = [
            recording for recording in project.recordings
            if (recording.included and not recording.spans if recording_ids is None else recording.id in recording_ids)
        ]
        self.cancel()
        self.fraction = 0.0
        whole = {**spec, "recordings": recordings, "sensor": project.sensor, "store": self._desk.store,
                 "curves": self._curves}
        self._work.begin(
            _events if kind == "events" else _labels, whole,
            progressed=self._progressed, ended=lambda outcome: self._ended(recordings, outcome),
        )  # fmt: skip
        self._events.emit(ProposalsChanged())

    def _progressed(self, progress: Progress) -> None:
        self.fraction = progress.fraction or 0.0
        self._events.emit(ProposalsChanged())

    def _ended(self, recordings: Sequence[Recording], outcome: Outcome) -> None:
        if outcome.result is not None:
            asked = {recording.id for recording in recordings}
            kept = [p for p in self._all.values() if p.recording_id not in asked]
            self._all = {p.id: p for p in (*kept, *outcome.result["proposals"])}
            self._curves = dict(list(outcome.result.get("curves", self._curves).items())[-CURVES_KEPT:])
            for problem in outcome.result["problems"]:
                self._events.emit(ProblemRaised(problem, "label"))
        elif outcome.state == JobState.FAILED:
            told = failure_of(outcome.error, "Looking for events did not work.", code="proposing-failed")
            self._events.emit(ProblemRaised(told, "label"))
        self._look_again(always=True)

    def _look_again(self, *, always: bool = False) -> None:
        shown = _free(self._all.values(), self._desk.project)
        if shown != self._shown or always:
            self._shown = shown
            self._events.emit(ProposalsChanged())


def _free(proposals: Collection[Proposal], project: Project | None) -> tuple[Proposal, ...]:
    """The proposals whose place no span has taken."""
    if project is None or not proposals:
        return ()
    from studio.learn.proposing import free_of, taken_by

    by_recording: dict[str, list[Proposal]] = {}
    for proposal in proposals:
        by_recording.setdefault(proposal.recording_id, []).append(proposal)
    shown: list[Proposal] = []
    for recording in project.recordings:
        own = sorted(by_recording.get(recording.id, ()), key=lambda p: p.start_us)
        free = free_of([(p.start_us, p.end_us) for p in own], taken_by(recording))
        shown += [proposal for proposal, is_free in zip(own, free, strict=True) if is_free]
    return tuple(shown)


# -- in the job's thread


def _events(
    spec: Mapping[str, Any], report: Callable[[Progress], None], cancel: Callable[[], Stop]
) -> dict[str, Any]:
    """A job: see Proposals.propose_events."""
    from studio.learn.finding import FindSettings, activity
    from studio.learn.proposing import proposed_events, taken_by

    curves: dict[_CurveKey, Activity] = dict(spec["curves"])

    def look(recording: Recording, kind: LaneKind) -> list[Proposed]:
        info, key = recording.lane(kind), (recording.id, kind)
        assert info is not None
        if key not in curves:
            curves[key] = activity(spec["store"].read_lane(recording.id, kind))
        settings = spec["settings"] or FindSettings.usual(kind)
        said = recording.spans[0].label if recording.whole else ""
        label = spec["label"] or (said if said != BACKGROUND else "")
        return proposed_events(curves[key], info, taken_by(recording), settings, label=label)

    return {**_each(spec, look, report, cancel), "curves": curves}


def _labels(
    spec: Mapping[str, Any], report: Callable[[Progress], None], cancel: Callable[[], Stop]
) -> dict[str, Any]:
    """A job: see Proposals.propose_labels."""
    from studio.learn.finding import FindSettings
    from studio.learn.proposing import Namer

    namer = Namer(spec["package"])
    heard = [recording for recording in spec["recordings"] if recording.lane(spec["sensor"]) is not None]

    def go_on() -> None:
        if cancel() == Stop.CANCEL:
            raise Cancelled

    def look(recording: Recording, kind: LaneKind) -> list[Proposed]:
        lane = spec["store"].read_lane(recording.id, kind)
        return namer.propose(recording, lane, FindSettings.usual(kind), go_on=go_on)

    return _each({**spec, "recordings": heard}, look, report, cancel)


def _each(
    spec: Mapping[str, Any],
    look: Callable[[Recording, LaneKind], list[Proposed]],
    report: Callable[[Progress], None],
    cancel: Callable[[], Stop],
) -> dict[str, Any]:
    """What ``look`` proposes for each recording; one that cannot be read is told and left out."""
    proposals: list[Proposal] = []
    problems: list[StudioError] = []
    for at, recording in enumerate(spec["recordings"]):
        if cancel() == Stop.CANCEL:
            raise Cancelled
        report(Progress("Looking for events", at / len(spec["recordings"])))
        kinds = sorted((lane.kind for lane in recording.lanes if lane.kind in RECORDED_LANES),
                       key=lambda kind: kind != spec["sensor"])
        if not kinds:
            continue
        try:
            proposals += [
                Proposal(new_span_id(), recording.id, p.start_us, p.end_us, p.label, p.confidence)
                for p in look(recording, kinds[0])
            ]
        except StudioError as error:
            problems.append(error)
    return {"proposals": proposals, "problems": problems}
