"""The check-up of the open project, kept up to date while somebody looks: only what changed is looked at anew."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Any

from studio.app.desk import Desk
from studio.app.happenings import CheckupChanged, ProjectClosed
from studio.app.mailbox import Mailbox
from studio.app.thread_work import ThreadWork
from studio.events import Events
from studio.jobs import Outcome, Progress, Stop
from studio.model.edits import RelabelSpan, SetVouched
from studio.model.project import Project
from studio.model.recording import BACKGROUND, Span
from studio.storage.store import ProjectStore

if TYPE_CHECKING:
    from studio.app.span_memory import Key
    from studio.learn.checks.checkup import Finding
    from studio.learn.checks.looks import Look
    from studio.learn.checks.suspects import Suspect
    from studio.learn.crosscheck import OutOfFold


@dataclass(frozen=True, slots=True)
class Checked:
    """What was found. ``suspects``: spans whose label looks wrong, the surest first, those a person vouched for left
    out. ``by_networks``: the labels were judged by a cross-check, and not by the spans' shapes."""

    findings: tuple[Finding, ...] = ()
    suspects: tuple[Suspect, ...] = ()
    by_networks: bool = False

    @property
    def mistakes(self) -> int:
        return sum(finding.grade == "mistake" for finding in self.findings)


class Checkup:
    """Verbs belong to the owner's thread. Nothing is computed before somebody looks."""

    def __init__(self, events: Events, mailbox: Mailbox, desk: Desk) -> None:
        self._events, self._mailbox, self._desk = events, mailbox, desk
        self._work = ThreadWork(mailbox)
        self._known: dict[Key, Look | None] = {}
        """None: the span has no windows (lost samples), or its recording cannot be read."""
        self._seen: Project | None = None
        self._checked = Checked()
        self.answers: Callable[[], OutOfFold | None] = lambda: None
        """What networks said of takes that they never saw, where there was a cross-check."""
        events.listen(ProjectClosed, lambda _: self.forget())

    @property
    def is_working(self) -> bool:
        return self._work.is_working

    def look(self) -> Checked:
        """What is known; when the project has changed since, CheckupChanged tells of newer findings."""
        project = self._desk.project
        if project is not None and not self.is_working and project is not self._seen:
            self._start(project, self._desk.store)
        return self._checked

    def look_again(self) -> None:
        """There are other ``answers`` than before."""
        self._work.drop()  # what is under way judges by those of before
        self._seen = None
        self._events.emit(CheckupChanged())

    def noted(self) -> dict[str, object]:
        """What was found, for a run to remember; nothing while it is not known of the project as it is."""
        if self._seen is None or self._seen is not self._desk.project:
            return {}
        return {"checkup": [finding_values(finding) for finding in self._checked.findings]}

    def relabel(self, suspect: Suspect) -> None:
        """Gives a span the label that it looks like, undoably; nothing when it is gone or has that label."""
        span = self._span(suspect)
        if span is not None and span.label != suspect.looks_like:
            edit = RelabelSpan(suspect.recording_id, suspect.span_id, suspect.looks_like)
            self._desk.do(edit, name=f"label {suspect.looks_like}")

    def vouch(self, suspect: Suspect) -> None:
        """The label is right: the span is not listed again, unless it gets another one. Undoable."""
        span = self._span(suspect)
        if span is not None:
            vouched = self._desk.require().vouched | {(suspect.recording_id, suspect.span_id, span.label)}
            self._desk.do(SetVouched(vouched), name=f"say that {span.label} is right")

    def forget(self) -> None:
        """The project goes away."""
        self._work.drop()
        self._seen = None
        self._known.clear()
        self._checked = Checked()

    def shut_down(self) -> None:
        self.forget()
        self._work.shut_down()

    def _span(self, suspect: Suspect) -> Span | None:
        recordings = self._desk.require().recordings
        recording = next((r for r in recordings if r.id == suspect.recording_id), None)
        return next((s for s in recording.spans if s.id == suspect.span_id), None) if recording else None

    def _start(self, project: Project, store: ProjectStore) -> None:
        spec = {"project": project, "store": store, "known": dict(self._known), "answers": self.answers()}
        self._work.begin(_check, spec, ended=lambda outcome: self._ended(project, outcome))

    def _ended(self, project: Project, outcome: Outcome) -> None:
        self._seen = project
        if outcome.result is not None:
            self._known, self._checked = outcome.result["known"], outcome.result["checked"]
        self._events.emit(CheckupChanged())


def finding_values(finding: Finding) -> dict[str, object]:
    """A finding for JSON."""
    return {
        "code": finding.code, "grade": finding.grade.value, "words": finding.words, "why": finding.why,
        "remedy": finding.remedy, "labels": list(finding.labels),
        "spans": [{"recording": recording_id, "span": span_id} for recording_id, span_id in finding.spans],
    }  # fmt: skip


def _check(spec: Mapping[str, Any], report: Callable[[Progress], None], cancel: Callable[[], Stop]) -> dict[str, Any]:
    """A job: the looks of what is not known yet, and the checks of all."""
    from studio.app.span_memory import renewed
    from studio.learn.checks.checkup import case_of, check_up
    from studio.learn.checks.looks import looks_of
    from studio.learn.checks.suspects import out_of_fold, suspicious

    project, answers = spec["project"], spec["answers"]
    known, rows = renewed(project, spec["store"], spec["known"], looks_of, cancel)
    looks = [replace(look, label=span.label, person=recording.person) for recording, span, look in rows]
    pipeline = project.pipeline  # other axes have the same windows
    judged = None
    if answers is not None:
        judged = out_of_fold(answers.labels, answers.refs, answers.scores, project.recordings)
    case = case_of(
        looks, window_s=pipeline.window / pipeline.rate_hz, has_background=_has_background(project), answers=judged
    )
    opinions = judged if judged is not None else case.opinions
    suspects = suspicious(opinions, right=project.vouched) if opinions is not None else ()
    return {"known": known, "checked": Checked(check_up(case), suspects, judged is not None)}


def _has_background(project: Project) -> bool:
    """Is something labelled background, or left unlabelled beside spans that do not cover their recording?"""
    used = [recording for recording in project.recordings if recording.included and recording.spans]
    return any(
        any(span.label == BACKGROUND for span in recording.spans)
        or sum(span.end_us - span.start_us for span in recording.spans) < 0.8 * recording.duration_us
        for recording in used
    )
