"""The way from a first take to a board that answers: what each step waits for, and what to do next."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

from studio.app.deployer import SendingPhase
from studio.app.presenters.collect import LabelRow, label_rows
from studio.app.presenters.train import TAKES_NEEDED, gate
from studio.model.project import Project
from studio.model.recording import BACKGROUND

if TYPE_CHECKING:
    from studio.app.studio import Studio


@dataclass(frozen=True, slots=True)
class PathStep:
    """A page as a step. ``gate`` says what opens it, in plain words; empty where it is open."""

    page: str
    gate: str = ""


@dataclass(frozen=True, slots=True)
class Path:
    """``words`` say what to do next, and ``page`` where; "" when nothing is left to do."""

    steps: tuple[PathStep, ...]
    page: str
    words: str


class PathPresenter:
    def __init__(self, studio: Studio) -> None:
        self._studio = studio

    def snapshot(self) -> Path:
        project = self._studio.desk.project
        if project is None:
            locked = "Answer the three questions, or open a project, first."
            return Path(_steps(locked, locked, locked), "", "")
        rows = label_rows(project)
        has_run = bool(self._studio.trainer.numbers())
        closed = gate(rows)
        steps = _steps(
            "" if project.recordings else "Record or import something first.",
            "" if has_run else closed,
            "" if has_run else "Train a model first.",
        )
        is_sent = self._studio.deployer.phase == SendingPhase.DONE
        return Path(steps, *_next(project, rows, closed, has_run=has_run, is_sent=is_sent))


def _steps(label: str, train: str, rest: str) -> tuple[PathStep, ...]:
    """Given what each page still waits for. Nothing has to be done before one may collect."""
    gates = {"collect": "", "label": label, "train": train, "evaluate": rest, "deploy": rest}
    return tuple(PathStep(page, closed) for page, closed in gates.items())


def _next(
    project: Project, rows: Sequence[LabelRow], closed: str, *, has_run: bool, is_sent: bool
) -> tuple[str, str]:
    """(page, words): the one thing that brings the person on."""
    if has_run:
        if is_sent:
            return "", ""
        return "deploy", "The model is trained. Send it to the board."
    if not closed:
        return "train", "That is enough to train."
    if not project.recordings:
        return "collect", "Choose a label and record a first take of it."
    if all(not recording.spans for recording in project.recordings):
        return "label", "Say what is what: the recordings have no labels yet."
    labels = [row for row in rows if row.name != BACKGROUND and row.takes]
    if len(labels) == 1 and labels[0].takes >= TAKES_NEEDED:
        return "collect", f"{labels[0].name} has enough takes for a start. Now record a second label."
    if len(labels) == 1:
        missing = TAKES_NEEDED - labels[0].takes
        takes = "1 more take" if missing == 1 else f"{missing} more takes"
        return "collect", f"{takes} of {labels[0].name}, then a second label, and you can train."
    return "collect", closed
