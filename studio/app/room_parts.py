"""What a run can be played that its training never saw: test takes, newer recordings, unlabelled ones, and files."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from enum import StrEnum
from pathlib import Path

from studio.learn.tested import first_tested, with_its_span
from studio.model.project import Project
from studio.model.recording import Recording
from studio.model.run import Run

SHORTEST_OTHER_S = 10.0
"""A shorter recording without labels is a take that waits for its label, and not other sound."""


class PartKind(StrEnum):
    TAKES = "takes"
    FRESH = "fresh"
    OTHER = "other"
    FILES = "files"


@dataclass(frozen=True, slots=True)
class Piece:
    """A recording from ``from_us`` on, or a file or folder, named as an import would (``pattern``). ``is_other``:
    nothing in it may be detected, whatever it is called."""

    key: str
    recording_id: str = ""
    from_us: int = 0
    path: Path | None = None
    is_other: bool = False
    pattern: str | None = None


@dataclass(frozen=True, slots=True)
class Part:
    """Pieces that are chosen or left out together. ``seconds``: 0 for files that were not read yet."""

    key: str
    kind: PartKind
    pieces: tuple[Piece, ...]
    seconds: float


def file_piece(path: Path, *, is_other: bool, pattern: str | None = None) -> Piece:
    return Piece(f"file:{path}", path=path, is_other=is_other, pattern=pattern)


def parts_of(project: Project, run: Run, files: Mapping[Piece, float]) -> tuple[Part, ...]:
    """``files``: those that were added, with the seconds in them (0: not read yet). A recording with labels that is not
    known to be unseen is in none."""
    tested = _tested(run)
    seen = run.extra.get("seen")
    known = {str(one) for one in seen} if isinstance(seen, list) else None
    takes, fresh, other = [], [], []
    for recording in project.recordings:
        if not recording.included or recording.lane(project.sensor) is None:
            continue
        if recording.id in tested and recording.spans:
            is_whole = known is not None and recording.id not in known
            takes.append((recording, 0 if is_whole else _with_its_span(recording, tested[recording.id])))
        elif not recording.spans:
            if recording.duration_us >= 1e6 * SHORTEST_OTHER_S:
                other.append((recording, 0))
        elif known is not None and recording.id not in known:
            fresh.append((recording, 0))
    found = [
        _part(kind, rows)
        for kind, rows in ((PartKind.TAKES, takes), (PartKind.FRESH, fresh), (PartKind.OTHER, other))
        if rows
    ]
    for piece, seconds in files.items():
        found.append(Part(piece.key, PartKind.FILES, (piece,), seconds))
    return tuple(found)


def _tested(run: Run) -> dict[str, int]:
    """As first_tested; none of an instant run: each take was left out by a model of its own, and the one that is kept
    has heard them all."""
    return {} if run.is_instant else first_tested(run.evaluation.refs)


def _with_its_span(recording: Recording, first_us: int) -> int:
    return with_its_span(first_us, ((span.start_us, span.end_us) for span in recording.spans))


def _part(kind: PartKind, rows: Sequence[tuple[Recording, int]]) -> Part:
    pieces = tuple(
        Piece(f"{recording.id}@{from_us}", recording.id, from_us, is_other=kind == PartKind.OTHER)
        for recording, from_us in rows
    )
    seconds = sum((recording.duration_us - from_us) / 1e6 for recording, from_us in rows)
    return Part(kind.value, kind, pieces, seconds)
