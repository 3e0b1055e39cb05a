"""The way from a first take to a board that answers: which steps are done, which are open, and what opens the next."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from typing import TYPE_CHECKING

from studio.app.deployer import SendingPhase
from studio.app.presenters.collect import label_rows
from studio.app.presenters.train import TAKES_NEEDED, gate
from studio.model.project import Project
from studio.model.recording import BACKGROUND

if TYPE_CHECKING:
    from studio.app.studio import Studio


class StepState(StrEnum):
    LOCKED = "locked"
    OPEN = "open"
    DONE = "done"


@dataclass(frozen=True, slots=True)
class PathStep:
    """A page as a step. ``gate`` says what opens it, in plain words; empty where it is open."""

    page: str
    state: StepState
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
            rest = tuple(PathStep(page, StepState.LOCKED, locked) for page in ("label", "train", "evaluate", "deploy"))
            return Path((PathStep("collect", StepState.OPEN), *rest), "", "")
        runs = bool(self._studio.trainer.numbers())
        is_sent = self._studio.deployer.phase == SendingPhase.DONE
        closed = gate(label_rows(project))
        return Path(_steps(project, closed, runs=runs, is_sent=is_sent), *_next(project, closed, runs, is_sent))


def _steps(project: Project, closed: str, *, runs: bool, is_sent: bool) -> tuple[PathStep, ...]:
    has_some = bool(project.recordings)
    is_labelled = has_some and all(recording.spans for recording in project.recordings)
    untrained = "Train a model first."
    return (
        PathStep("collect", StepState.OPEN if closed else StepState.DONE),
        _step("label", "" if has_some else "Record or import something first.", is_done=is_labelled),
        _step("train", "" if runs else closed, is_done=runs),
        _step("evaluate", "" if runs else untrained, is_done=False),
        _step("deploy", "" if runs else untrained, is_done=is_sent),
    )


def _step(page: str, locked: str, *, is_done: bool) -> PathStep:
    state = StepState.LOCKED if locked else StepState.DONE if is_done else StepState.OPEN
    return PathStep(page, state, locked)


def _next(project: Project, closed: str, runs: bool, is_sent: bool) -> tuple[str, str]:
    """(page, words): the one thing that brings the person on."""
    if runs:
        if is_sent:
            return "", ""
        return "deploy", "The model is trained. Send it to the board."
    if not closed:
        return "train", "That is enough to train."
    if not project.recordings:
        return "collect", "Choose a label and record a first take of it."
    if all(not recording.spans for recording in project.recordings):
        return "label", "Say what is what: the recordings have no labels yet."
    rows = [row for row in label_rows(project) if row.name != BACKGROUND and row.takes]
    if len(rows) == 1 and rows[0].takes >= TAKES_NEEDED:
        return "collect", f"{rows[0].name} has enough takes for a start. Now record a second label."
    if len(rows) == 1:
        missing = TAKES_NEEDED - rows[0].takes
        takes = "1 more take" if missing == 1 else f"{missing} more takes"
        return "collect", f"{takes} of {rows[0].name}, then a second label, and you can train."
    return "collect", closed
