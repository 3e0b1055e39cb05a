"""What is done to whole recordings, one or many at once: each verb is one step of undo."""

from __future__ import annotations

from collections.abc import Collection, Sequence

from studio.app.desk import Desk
from studio.model.edits import several
from studio.model.recording import Recording


class Several:
    def __init__(self, desk: Desk) -> None:
        self._desk = desk

    def relabel(self, recording_ids: Collection[str], label: str) -> int:
        """Gives them a label; says how many were left as they are, because they have several spans."""
        meant = self._of(recording_ids)
        edit = several.relabel_recordings(meant, label)
        if edit.edits:
            name = f"label 1 recording {label}" if len(meant) == 1 else f"label {len(meant)} recordings {label}"
            self._desk.do(edit, name=name)
        return sum(not several.can_be_relabelled(recording) for recording in meant)

    def set_person(self, recording_ids: Collection[str], person: str) -> None:
        ids = [r.id for r in self._of(recording_ids) if r.person != person.strip()]
        if ids:
            self._desk.do(several.set_facts(ids, person=person.strip()), name=f"person of {_count(len(ids))}")

    def set_note(self, recording_ids: Collection[str], note: str) -> None:
        ids = [r.id for r in self._of(recording_ids) if r.note != note.strip()]
        if ids:
            self._desk.do(several.set_facts(ids, note=note.strip()), name=f"note of {_count(len(ids))}")

    def set_included(self, recording_ids: Collection[str], included: bool) -> None:
        """Whether training may use them; left out they stay in the project as they are."""
        ids = [r.id for r in self._of(recording_ids) if r.included != included]
        if ids:
            name = f"use {_count(len(ids))} for training" if included else f"leave {_count(len(ids))} out"
            self._desk.do(several.set_facts(ids, included=included), name=name)

    def delete(self, recording_ids: Collection[str]) -> None:
        ids = [r.id for r in self._of(recording_ids)]
        if ids:
            self._desk.do(several.remove_recordings(ids), name=f"delete {_count(len(ids))}")

    def _of(self, recording_ids: Collection[str]) -> Sequence[Recording]:
        asked = set(recording_ids)
        return [recording for recording in self._desk.require().recordings if recording.id in asked]


def _count(count: int) -> str:
    return "1 recording" if count == 1 else f"{count} recordings"
