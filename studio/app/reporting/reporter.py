"""Writes the report of a run where the person wants it."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING

from studio.app.drawing.canvas import PAPER
from studio.app.presenters.lessons import Lesson
from studio.app.presenters.room import count_words, points_of
from studio.app.reporting.evidence import Evidence
from studio.app.reporting.report import Reported, report_of
from studio.errors import StudioError
from studio.storage.files import write_atomic

if TYPE_CHECKING:
    from studio.app.studio import Studio


class Reporter:
    """Verbs belong to the owner's thread."""

    def __init__(self, studio: Studio, *, now: Callable[[], datetime] = datetime.now) -> None:
        self._studio, self._now = studio, now

    def html(self, number: int, *, say: Callable[[str], str] = str, language: str = "en") -> str:
        """The report of a run. Raises StudioError: "run-missing", "run-damaged", no project open."""
        project, run = self._studio.desk.require(), self._studio.trainer.read(number)
        return report_of(Reported(
            run, project, self._now(), self._studio.evaluate.certainty(run), self._evidence(number),
            self._lessons(say, number), say, language, self._studio.desk.store.folder.name,
        ))  # fmt: skip

    def write(self, number: int, path: Path, *, say: Callable[[str], str] = str, language: str = "en") -> None:
        """A file that was there stays whole when writing fails. Raises StudioError as ``html`` and ``write_atomic``."""
        write_atomic(path, self.html(number, say=say, language=language).encode())

    def _lessons(self, say: Callable[[str], str], number: int) -> tuple[Lesson, ...]:
        """A report without them is better than none: a take whose file is damaged cannot be followed."""
        try:
            return self._studio.explained.lessons(PAPER, say=say, number=number)
        except StudioError:
            return ()

    def _evidence(self, number: int) -> Evidence:
        """What is there already: nothing is checked or played for a report."""
        studio = self._studio
        room = studio.room if studio.room.number == number else None
        outcome = room.outcome() if room is not None else None
        return Evidence(
            studio.crosscheck.found(number), studio.checkup.look().findings,
            points_of(room.curve(None)) if room and outcome else (),
            count_words(outcome.all) if outcome else (),
        )  # fmt: skip
