"""Which take is followed through the model, and the lessons that it gives."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from studio.app.drawing.canvas import Inks
from studio.app.presenters.lessons import Lesson, Say, Teacher
from studio.model.recording import BACKGROUND

if TYPE_CHECKING:
    from studio.app.studio import Studio


@dataclass(frozen=True, slots=True)
class ShownTake:
    recording_id: str
    span_id: str
    label: str


class ExplainedPresenter:
    """Remembers which take is followed. The owner's thread."""

    def __init__(self, studio: Studio) -> None:
        self._studio = studio
        self._label = ""
        self._turn = 0

    @property
    def labels(self) -> tuple[str, ...]:
        """The labels of which there is a take to follow."""
        return tuple(dict.fromkeys(take.label for take in self._takes()))

    @property
    def label(self) -> str:
        labels = self.labels
        return self._label if self._label in labels else (labels[0] if labels else "")

    def choose(self, label: str) -> None:
        self._label, self._turn = label, 0

    def another(self) -> None:
        """Follows the next take of the label."""
        self._turn += 1

    def lessons(
        self, inks: Inks, *, say: Say = str, only: str = "", number: int | None = None
    ) -> tuple[Lesson, ...]:
        """All steps that can be shown, or the one of key ``only``; none without a take. ``say`` translates the words
        inside of the pictures; ``number``: the run whose model is shown, the newest by default. Raises StudioError
        when the take cannot be read."""
        project, take = self._studio.desk.project, self._take()
        if project is None or take is None:
            return ()
        teacher = Teacher(self._studio, project, take.recording_id, take.span_id, inks, say, number=number)
        return tuple(teacher.teach(only))

    def _take(self) -> ShownTake | None:
        own = [take for take in self._takes() if take.label == self.label]
        return own[self._turn % len(own)] if own else None

    def _takes(self) -> list[ShownTake]:
        project = self._studio.desk.project
        return [
            ShownTake(recording.id, span.id, span.label)
            for recording in (project.recordings if project else ())
            if recording.included and project and recording.lane(project.sensor) is not None
            for span in recording.spans
            if span.label != BACKGROUND
        ]
