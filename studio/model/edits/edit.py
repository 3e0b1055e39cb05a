"""What every edit is, and several of them as one step."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Protocol

from studio.model.project import Project


class Edit(Protocol):
    """One undoable step. ``words`` say what it does, for the menu: "Undo move span"."""

    @property
    def words(self) -> str: ...

    def apply(self, project: Project) -> tuple[Project, Edit]:
        """(the project after it, the edit that takes it back).

        Raises StudioError for what a person may try and cannot have, KeyError for what is not there.
        """
        ...


@dataclass(frozen=True, slots=True)
class Composite:
    """Several edits as one step, applied in order and undone in reverse."""

    words: str
    edits: tuple[Edit, ...]

    def apply(self, project: Project) -> tuple[Project, Edit]:
        inverses: list[Edit] = []
        for edit in self.edits:
            project, inverse = edit.apply(project)
            inverses.insert(0, inverse)
        return project, Composite(self.words, tuple(inverses))
