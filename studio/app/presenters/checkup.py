"""The check-up as it is shown: what was found, which labels look wrong, and how much there is to look at."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from studio.app.presenters.label_rows import title_of
from studio.model.recording import Recording, Span

if TYPE_CHECKING:
    from studio.app.studio import Studio
    from studio.learn.checks.checkup import Finding
    from studio.learn.checks.suspects import Suspect


@dataclass(frozen=True, slots=True)
class SuspectRow:
    """A span whose label looks wrong: where it is, what it is called, what it looks like."""

    suspect: Suspect
    title: str
    person: str
    start_us: int
    end_us: int
    label: str
    looks_like: str


@dataclass(frozen=True, slots=True)
class CheckupSnapshot:
    """``findings``: mistakes first. ``is_working``: newer ones come. ``by_networks``: the labels were judged
    by networks that never saw them. ``is_read_only``: nothing can be repaired here."""

    findings: tuple[Finding, ...] = ()
    suspects: tuple[SuspectRow, ...] = ()
    is_working: bool = False
    by_networks: bool = False
    has_spans: bool = False
    is_read_only: bool = False


class CheckupPresenter:
    def __init__(self, studio: Studio) -> None:
        self._studio = studio

    def snapshot(self) -> CheckupSnapshot:
        """Asks for the check-up: CheckupChanged tells when there is more."""
        checked, project = self._studio.checkup.look(), self._studio.desk.project
        if project is None:
            return CheckupSnapshot()
        known = {recording.id: recording for recording in project.recordings}
        rows = []
        for suspect in checked.suspects:
            recording = known.get(suspect.recording_id)
            span = _span(recording, suspect.span_id)
            # What was found a moment ago may be repaired by now.
            if recording is not None and span is not None and span.label == suspect.label:
                rows.append(
                    SuspectRow(suspect, title_of(recording), recording.person, span.start_us, span.end_us, span.label,
                               suspect.looks_like)
                )  # fmt: skip
        return CheckupSnapshot(
            checked.findings, tuple(rows), self._studio.checkup.is_working, checked.by_networks,
            any(recording.spans for recording in project.recordings), self._studio.desk.is_read_only,
        )  # fmt: skip

    def to_look_at(self) -> int:
        """Mistakes, and the labels that look wrong as one more: what should be looked at before training."""
        snapshot = self.snapshot()
        mistakes = sum(finding.grade == "mistake" for finding in snapshot.findings)
        return mistakes + bool(snapshot.suspects)

    # -- verbs

    def open_span(self, recording_id: str, span_id: str) -> bool:
        """On the Label page, selected; False when it is gone."""
        project = self._studio.desk.require()
        recording = next((r for r in project.recordings if r.id == recording_id), None)
        if recording is None:
            return False
        self._studio.label.open(recording_id)
        if _span(recording, span_id) is not None:
            self._studio.label.spans.select((span_id,))
        return True

    def relabel(self, suspect: Suspect) -> None:
        self._studio.checkup.relabel(suspect)

    def vouch(self, suspect: Suspect) -> None:
        self._studio.checkup.vouch(suspect)


def _span(recording: Recording | None, span_id: str) -> Span | None:
    return next((span for span in recording.spans if span.id == span_id), None) if recording is not None else None
