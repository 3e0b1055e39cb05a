"""How a run's labels stand to those the project has now, in words: what was deleted, renamed or recorded since."""

from __future__ import annotations

from collections.abc import Iterable

from studio.model.project import Project
from studio.model.recording import BACKGROUND
from studio.model.run import Run
from studio.model.snapshot import Snapshot

AGAIN = "Train again."


def since_words(run: Run, project: Project, snapshot: Snapshot | None) -> str:
    """Sentences; "" when the model says what the project has. ``snapshot``: what the run was trained from, by which a
    renamed label is told from one that went and one that came; None when nobody knows."""
    here = {BACKGROUND, *(label.name for label in project.labels)}
    gone = [label for label in run.labels if label not in here]
    renamed = _renamed(gone, run, project, snapshot)
    lost = [label for label in gone if label not in renamed]
    words = [f"This model still says {old}, which the project calls {new} now." for old, new in renamed.items()]
    if lost:
        words.append(f"This model still knows {', '.join(lost)}, which the project no longer has.")
    if new := _new(run, project, snapshot, known={*run.labels, *renamed.values()}):
        words.append(f"This model does not know {', '.join(new)} yet.")
    return " ".join([*words, AGAIN]) if words else ""


def _renamed(gone: Iterable[str], run: Run, project: Project, snapshot: Snapshot | None) -> dict[str, str]:
    """Of labels that are gone those whose spans all bear one other label now, which the run does not know."""
    now = {(each.id, span.id): span.label for each in project.recordings for span in each.spans}
    found: dict[str, str] = {}
    for old in gone if snapshot else ():
        assert snapshot is not None
        called = {
            now[take.id, span.id]
            for take in snapshot.takes for span in take.spans
            if span.label == old and (take.id, span.id) in now
        }  # fmt: skip
        if len(called) == 1 and not called & {BACKGROUND, *run.labels, *found.values()}:
            found[old] = called.pop()
    return found


def _new(run: Run, project: Project, snapshot: Snapshot | None, *, known: set[str]) -> list[str]:
    """Labels with takes that a training would learn from. What it learnt from then and does not know was too short for
    a window, and would be again."""
    takes = {
        span.label
        for each in project.recordings if each.included and each.lane(project.sensor) is not None
        for span in each.spans
    }  # fmt: skip
    then = {span.label for take in snapshot.learnt for span in take.spans} if snapshot else set()
    return [label.name for label in project.labels if label.name in takes - known - then - {BACKGROUND}]
