"""Undo and redo for every edit of a project, through as long as it is open."""

from __future__ import annotations

from dataclasses import dataclass

from studio.model.edits import Edit
from studio.model.project import Project


@dataclass(frozen=True, slots=True)
class Step:
    """An edit that was done, the one that takes it back, and what to call it in a menu.

    ``key`` joins the moves of one drag: edits done in a row with the same key undo as one.
    """

    name: str
    edit: Edit
    inverse: Edit
    key: str = ""


class History:
    """What was done and undone. It never touches a project itself: it says which edit to apply next."""

    def __init__(self) -> None:
        self._done: list[Step] = []
        self._undone: list[Step] = []

    def apply(self, project: Project, edit: Edit, *, name: str, key: str = "") -> Project:
        """Applies ``edit`` and remembers how to take it back. Raises what the edit raises; then nothing changes."""
        changed, inverse = edit.apply(project)
        if key and self._done and self._done[-1].key == key:
            # One drag: keep the first inverse, which leads back to before the drag.
            inverse = self._done.pop().inverse
        self._done.append(Step(name, edit, inverse, key))
        self._undone.clear()
        return changed

    def seal(self) -> None:
        """Ends a drag: the next edit with the same key is a step of its own."""
        if self._done and self._done[-1].key:
            last = self._done[-1]
            self._done[-1] = Step(last.name, last.edit, last.inverse)

    def undo(self, project: Project) -> tuple[Project, Step] | None:
        """The project before the last step, and the step; None when there is nothing to undo."""
        if not self._done:
            return None
        step = self._done.pop()
        changed, again = step.inverse.apply(project)
        self._undone.append(Step(step.name, again, step.inverse))
        return changed, step

    def redo(self, project: Project) -> tuple[Project, Step] | None:
        """The project after the step that was undone last; None when there is nothing to redo."""
        if not self._undone:
            return None
        step = self._undone.pop()
        changed, inverse = step.edit.apply(project)
        self._done.append(Step(step.name, step.edit, inverse))
        return changed, step

    @property
    def undo_name(self) -> str | None:
        return self._done[-1].name if self._done else None

    @property
    def redo_name(self) -> str | None:
        return self._undone[-1].name if self._undone else None

    def clear(self) -> None:
        self._done.clear()
        self._undone.clear()
