"""The runs of the project: their names and notes, what they were trained from; compared, restored, deleted."""

from __future__ import annotations

import logging
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from studio.app.desk import Desk
from studio.app.happenings import ProjectOpened, RunListChanged
from studio.app.labels_since import since_words
from studio.app.trainer import Trainer
from studio.errors import StudioError
from studio.events import Events
from studio.model.edits import ChooseRun, Composite
from studio.model.run import Run
from studio.model.snapshot import Snapshot, as_then, gone, is_as_then
from studio.storage import jsonfile
from studio.storage.layout import Artefact

if TYPE_CHECKING:
    from studio.learn.comparing import Comparison

log = logging.getLogger(__name__)
NOTE, NOTE_VERSION = "nano-studio-note", 1


@dataclass(frozen=True, slots=True)
class RunNote:
    """What the person wrote to a run."""

    name: str = ""
    note: str = ""


@dataclass(frozen=True, slots=True)
class KeptRun:
    """A run with all that stands beside it. ``made``: when, UTC as a stamp. ``snapshot`` is None for older runs."""

    run: Run
    made: str
    note: RunNote
    snapshot: Snapshot | None
    is_current: bool


class Runs:
    """Verbs belong to the owner's thread."""

    def __init__(self, events: Events, desk: Desk, trainer: Trainer) -> None:
        self._events, self._desk, self._trainer = events, desk, trainer
        self._snapshots: dict[int, Snapshot | None] = {}
        self._notes: dict[int, RunNote] = {}
        events.listen(ProjectOpened, lambda _: self._forget())

    def kept(self) -> tuple[KeptRun, ...]:
        """All of them, newest first; a damaged one is left out, since it says so where it is looked at."""
        found = []
        for number in reversed(self._trainer.numbers()):
            try:
                found.append(self.read(number))
            except StudioError as error:
                log.warning("%s", error)
        return tuple(found)

    def read(self, number: int) -> KeptRun:
        """Raises StudioError("run-missing", "run-damaged", "format-newer")."""
        run, snapshot = self._trainer.read(number), self._snapshot(number)
        made = snapshot.stamp if snapshot else self._desk.store.run_made(number)
        return KeptRun(run, made, self._note(number), snapshot, number == self._trainer.current)

    def compare(self, before: int, after: int) -> Comparison:
        """Raises StudioError."""
        from studio.learn.comparing import compare

        first, second = self.read(before), self.read(after)
        return compare(first.run, second.run, first.snapshot, second.snapshot)

    def gone(self, number: int) -> tuple[str, ...]:
        """The names of recordings that the run learnt from and that were deleted since. Raises StudioError."""
        snapshot = self._snapshot(number)
        return tuple(take.name for take in gone(self._desk.require(), snapshot)) if snapshot else ()

    def labels_since(self, number: int) -> str:
        """What became since of the labels that the run knows, as sentences; "" when they are the project's. Raises
        StudioError."""
        return since_words(self._trainer.read(number), self._desk.require(), self._snapshot(number))

    def can_restore(self, number: int) -> bool:
        """Is there anything to restore: does it know what it was made from, and is that not what is there now?"""
        snapshot = self._snapshot(number)
        if snapshot is None or self._desk.is_read_only:
            return False
        return number != self._trainer.current or not is_as_then(self._desk.require(), snapshot)

    # -- verbs

    def restore(self, number: int) -> tuple[str, ...]:
        """Settings, labels and spans as they were for this run, and its model is the current one: one undoable edit.
        Returns the names of recordings that are gone since. Raises StudioError: "run-old", "run-missing", ..."""
        snapshot, numbers = self._snapshot(number), self._trainer.numbers()
        self._trainer.read(number)
        if snapshot is None:
            raise StudioError(
                f"Run {number} cannot be restored.",
                "It was made by an older studio, which did not keep what it was trained from.",
                "Its model can still be sent to the board.",
                code="run-old",
            )
        project = self._desk.require()
        missing = tuple(take.name for take in gone(project, snapshot))
        words = f"restore run {number}"
        edit = Composite(words, (as_then(project, snapshot, words), ChooseRun((number, numbers[-1]))))
        self._desk.do(edit, name=words)
        return missing

    def delete(self, number: int) -> None:
        """To the trash. Raises StudioError."""
        self._desk.store.trash_run(number)
        self._events.emit(RunListChanged())

    def undelete(self, number: int) -> None:
        """Raises StudioError."""
        self._desk.store.untrash_run(number)
        self._events.emit(RunListChanged())

    def describe(self, number: int, *, name: str | None = None, note: str | None = None) -> None:
        """Gives a run a name or a note; None leaves it as it is. Raises StudioError."""
        old = self._note(number)
        new = replace(old, name=old.name if name is None else name, note=old.note if note is None else note)
        if new == old:
            return
        document: dict[str, object] = {"format": f"{NOTE}/{NOTE_VERSION}", "name": new.name, "note": new.note}
        self._desk.store.write_run_file(number, Artefact.NOTE, jsonfile.dump(document))
        self._notes[number] = new
        self._events.emit(RunListChanged())

    def _snapshot(self, number: int) -> Snapshot | None:
        """One that cannot be read is as good as none: the run itself is there."""
        if number not in self._snapshots:
            try:
                self._snapshots[number] = self._desk.store.run_snapshot(number)
            except StudioError as error:
                log.warning("%s", error)
                self._snapshots[number] = None
        return self._snapshots[number]

    def _note(self, number: int) -> RunNote:
        if number not in self._notes:
            self._notes[number] = self._read_note(number)
        return self._notes[number]

    def _read_note(self, number: int) -> RunNote:
        try:
            data = self._desk.store.read_run_file(number, Artefact.NOTE)
            if data is None:
                return RunNote()
            root = jsonfile.parse(data, NOTE, NOTE_VERSION)
            return RunNote(root.get("name", "").text(), root.get("note", "").text())
        except (StudioError, ValueError) as problem:
            log.warning("the note of run %s cannot be read: %s", number, problem)
            return RunNote()

    def _forget(self) -> None:
        self._snapshots.clear()
        self._notes.clear()
