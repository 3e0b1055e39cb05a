"""A save of several files as one: it is written down whole before it begins, so that a crash leaves all or nothing."""

from __future__ import annotations

import logging
import os
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from studio.storage import jsonfile
from studio.storage.files import flush_folder, write_atomic, writing
from studio.storage.jsonfile import Malformed, Node
from studio.storage.layout import RECORDING_FILE, SPANS_FILE, Layout

JOURNAL, JOURNAL_VERSION = "nano-studio-save", 1
log = logging.getLogger(__name__)


@dataclass(frozen=True, slots=True)
class Move:
    """A recording's folder goes to the trash, or comes back."""

    stamp: str
    recording_id: str
    to_trash: bool


@dataclass(frozen=True, slots=True)
class Write:
    """A document of a recording; of the project when there is no ``recording_id``."""

    stamp: str
    recording_id: str
    file: str
    document: dict[str, object]


Step = Move | Write


def note(layout: Layout, steps: Sequence[Step]) -> None:
    """From here on the save happens, now or at the next start. Raises StudioError: then it does not."""
    document: dict[str, object] = {
        "format": f"{JOURNAL}/{JOURNAL_VERSION}",
        "steps": [_to_json(step) for step in steps],
    }
    write_atomic(layout.journal_file, jsonfile.dump(document))


def carry_out(layout: Layout, step: Step) -> bool:
    """Do a step, or find that it is done. False when the recording's folder is gone, which somebody else took away:
    that must not keep everything else from being saved. Raises StudioError."""
    here, there = _places(layout, step)
    if isinstance(step, Move):
        return move_folder(*((here, there) if step.to_trash else (there, here)))
    folder = here if step.recording_id else layout.root
    if step.recording_id and not folder.is_dir():
        return False
    write_atomic(folder / step.file, jsonfile.dump(step.document))
    return True


def forget(layout: Layout) -> None:
    """Everything was carried out. Raises StudioError.

    The disk is waited for: a list that a power cut brings back would undo what was saved after it.
    """
    with writing(layout.journal_file):
        layout.journal_file.unlink(missing_ok=True)
        flush_folder(layout.root)


def finish(layout: Layout) -> None:
    """Carry out what a crash interrupted. Raises StudioError."""
    if layout.journal_file.exists():
        for step in _left_behind(layout):
            carry_out(layout, step)
        forget(layout)


def move_folder(source: Path, target: Path) -> bool:
    """False when it is in neither place. Where it was moved before and only the waiting for the disk failed, that is
    made good. Raises StudioError."""
    with writing(target):
        target.parent.mkdir(parents=True, exist_ok=True)
        if source.is_dir():
            os.rename(source, target)
        elif not target.is_dir():
            return False
        flush_folder(target.parent)
        if source.parent.is_dir():
            flush_folder(source.parent)
    return True


def _places(layout: Layout, step: Step) -> tuple[Path, Path]:
    """Where the recording stands in the project, and where in the trash; the root for the project's own file."""
    if not step.recording_id:
        return layout.root, layout.trash
    where = step.stamp, step.recording_id
    return layout.recording(*where), layout.trashed(*where)


def _left_behind(layout: Layout) -> list[Step]:
    try:
        root = jsonfile.parse(layout.journal_file.read_bytes(), JOURNAL, JOURNAL_VERSION)
        return [_from_json(node) for node in root.field("steps").items()]
    except FileNotFoundError:
        return []
    except (OSError, ValueError) as problem:
        # It is put in place whole, so this is not our crash's doing; what it was to change is as it was before.
        log.warning("%s is no list of what was to be saved: %s", layout.journal_file, problem)
        return []


def _to_json(step: Step) -> dict[str, object]:
    where: dict[str, object] = {"stamp": step.stamp, "id": step.recording_id}
    if isinstance(step, Move):
        return where | {"do": "trash" if step.to_trash else "restore"}
    return where | {"do": "write", "file": step.file, "document": step.document}


def _from_json(node: Node) -> Step:
    """Raises Malformed, too for a name that would lead out of the project."""
    what, stamp, recording_id = (node.field(key).text() for key in ("do", "stamp", "id"))
    if what in ("trash", "restore"):
        return Move(stamp, recording_id, what == "trash")
    file = node.field("file").text()
    known = (RECORDING_FILE, SPANS_FILE) if recording_id else (Layout(Path()).project_file.name,)
    if what != "write" or file not in known:
        raise Malformed(f"{node.place} is no step of a save")
    return Write(stamp, recording_id, file, node.field("document").record())
