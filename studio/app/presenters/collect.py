"""The Collect page: labels with their counts, the takes, the take that runs now, and what to do next."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from studio.app.takes import TakePhase
from studio.model.edits import AddLabel, RemoveRecording
from studio.model.project import Project, next_colour
from studio.model.recording import BACKGROUND, Label, Recording

if TYPE_CHECKING:
    from studio.app.studio import Studio

BACKGROUND_COLOUR = "#7f7f7f"
UNLABELLED = "no label"
TAKES_WANTED = 10
"""Takes a label before the page stops asking for more: with ten, published and our own accuracies level off."""


@dataclass(frozen=True, slots=True)
class LabelRow:
    name: str
    colour: str
    takes: int
    seconds: float


@dataclass(frozen=True, slots=True)
class TakeRow:
    recording_id: str
    label: str
    colour: str
    person: str
    seconds: float
    lost: int


@dataclass(frozen=True, slots=True)
class CollectSnapshot:
    """``phase`` with ``left_s``: seconds to the start while counting, to the end while recording."""

    labels: tuple[LabelRow, ...]
    takes: tuple[TakeRow, ...]
    people: tuple[str, ...]
    phase: TakePhase
    left_s: float
    total_s: float
    can_record: bool
    reason: str
    hint: str


class CollectPresenter:
    def __init__(self, studio: Studio) -> None:
        self._studio = studio

    def snapshot(self) -> CollectSnapshot:
        """Newest take first."""
        project = self._studio.desk.project
        takes = self._studio.takes
        reason = self._reason(project)
        return CollectSnapshot(
            labels=label_rows(project) if project else (),
            takes=tuple(self._take_row(project, r) for r in reversed(project.recordings)) if project else (),
            people=people(project) if project else (),
            phase=takes.phase,
            left_s=takes.left_s,
            total_s=takes.total_s,
            can_record=not reason,
            reason=reason,
            hint=_hint(project),
        )

    def _reason(self, project: Project | None) -> str:
        """Why recording is not possible now; empty when it is."""
        if project is None:
            return "Make or open a project first."
        if self._studio.bench.info is None and self._studio.bench.port:
            return "The board is being connected."
        if self._studio.bench.info is None:
            return "No board is connected. Choose one at the top right."
        if self._studio.takes.phase == TakePhase.SAVING:
            return "The last take is being saved."
        return ""

    @staticmethod
    def _take_row(project: Project, recording: Recording) -> TakeRow:
        names = list(dict.fromkeys(span.label for span in recording.spans))
        label = names[0] if len(names) == 1 else f"{len(names)} labels" if names else UNLABELLED
        colour = colour_of(project, names[0]) if len(names) == 1 else BACKGROUND_COLOUR
        lost = sum(gap.lost for lane in recording.lanes for gap in lane.gaps)
        return TakeRow(recording.id, label, colour, recording.person, recording.duration_us / 1e6, lost)

    # -- verbs

    def record(self, *, label: str, person: str, seconds: float, countdown_s: float = 0.0) -> None:
        """Starts a take, adding the label if it is new. Raises StudioError when that is not possible now."""
        label = label.strip()
        if label and label != BACKGROUND:
            self.add_label(label)
        self._studio.takes.start(label=label, person=person.strip(), seconds=seconds, countdown_s=countdown_s)

    def stop(self) -> None:
        """Ends the take early and keeps it; during the count-down, calls it off."""
        self._studio.takes.stop()

    def add_label(self, name: str) -> None:
        project = self._studio.desk.require()
        if name and all(label.name != name for label in project.labels):
            self._studio.desk.do(AddLabel(Label(name, next_colour(project.labels))), name=f"add label {name}")

    def delete_take(self, recording_id: str) -> None:
        self._studio.desk.do(RemoveRecording(recording_id), name="delete take")


def label_rows(project: Project) -> tuple[LabelRow, ...]:
    """One row a label in the project's order, counting spans of included recordings; background last."""
    spans = [span for recording in project.recordings if recording.included for span in recording.spans]
    named = [label for label in project.labels if label.name != BACKGROUND]
    if any(span.label == BACKGROUND for span in spans):
        named.append(Label(BACKGROUND, BACKGROUND_COLOUR))
    return tuple(
        LabelRow(
            label.name,
            label.colour,
            sum(span.label == label.name for span in spans),
            sum((span.end_us - span.start_us) / 1e6 for span in spans if span.label == label.name),
        )
        for label in named
    )


def people(project: Project) -> tuple[str, ...]:
    return tuple(dict.fromkeys(r.person for r in reversed(project.recordings) if r.person))


def colour_of(project: Project, label: str) -> str:
    return next((item.colour for item in project.labels if item.name == label), BACKGROUND_COLOUR)


def _hint(project: Project | None) -> str:
    """The next step in plain words."""
    if project is None:
        return "Start with a sample project, or make your own."
    rows = [row for row in label_rows(project) if row.name != BACKGROUND]
    if len(rows) < 2:
        return "Record at least two labels: two gestures, or two words."
    poorest = min(rows, key=lambda row: row.takes)
    if poorest.takes < TAKES_WANTED:
        missing = TAKES_WANTED - poorest.takes
        return f"{missing} more {'take' if missing == 1 else 'takes'} of {poorest.name} would help."
    return "Enough to train. Go to Train when you like."
