"""A project's recordings as files that other programs read: whole in their new folder, or not there at all."""

from __future__ import annotations

import re
import shutil
from collections import Counter
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from datetime import UTC, datetime
from enum import StrEnum
from pathlib import Path

from studio.errors import Cancelled, StudioError
from studio.model.lane import Lane, LaneKind
from studio.model.project import Project
from studio.model.recording import BACKGROUND, Recording
from studio.storage import jsonfile, lane_files
from studio.storage.files import flush_all, writing
from studio.storage.formats import audacity, edge_impulse, edge_impulse_labels, plain
from studio.storage.layout import NEW_SUFFIX

Read = Callable[[str, LaneKind], Lane]
_UNLABELLED, _SEVERAL = "unlabelled", "several"
_STAMP = "%Y%m%dT%H%M%S"


class ExportKind(StrEnum):
    PLAIN = "plain"
    EDGE_IMPULSE = "edge-impulse"
    AUDACITY = "audacity"


@dataclass(frozen=True, slots=True)
class ExportReport:
    """``left_out`` are recordings (by what they are called) and why they are not among the files; ``halved`` those of
    which one lane is, and why the other is not."""

    path: Path
    recordings: int
    files: int
    left_out: tuple[tuple[str, str], ...] = ()
    halved: tuple[tuple[str, str], ...] = ()


@dataclass(slots=True)
class _Sheet:
    """What is being written: the folder, the names that are taken, and the rows of its index."""

    folder: Path
    sensor: LaneKind
    taken: Counter[str] = field(default_factory=Counter)
    rows: list[dict[str, object]] = field(default_factory=list)
    halved: list[tuple[str, str]] = field(default_factory=list)
    files: int = 0

    def name(self, stem: str) -> str:
        """``stem`` with the next free number. Names that differ in capitals only are one to half of all disks."""
        self.taken[stem.lower()] += 1
        return f"{stem}_{self.taken[stem.lower()]:03d}"

    def put(self, name: str, data: bytes) -> None:
        path = self.folder / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(data)
        self.files += 1


def export_project(
    project: Project,
    target: Path,
    kind: ExportKind,
    *,
    read: Read,
    progress: Callable[[int, int], None] = lambda done, total: None,
    cancelled: Callable[[], bool] = lambda: False,
) -> ExportReport:
    """Write all recordings into ``target``, a folder that is empty or not there yet. A recording that cannot be read
    is left out and said. ``read`` gives a recording's lane.

    Raises StudioError ("folder-not-empty", "export-empty", and what writing can refuse), Cancelled; then nothing of it
    stays.
    """
    require_free(target)
    beside = target.with_name(target.name + NEW_SUFFIX)
    with writing(target):
        try:
            shutil.rmtree(beside, ignore_errors=True)
            beside.mkdir(parents=True)
            sheet = _Sheet(beside, project.sensor)
            left_out = _put_all(sheet, project, _KINDS[kind], read, progress, cancelled)
            written = len(project.recordings) - len(left_out)
            if not written:
                raise _nothing(left_out)
            _ENDS[kind](sheet)
            flush_all()
            if target.is_dir():
                target.rmdir()
            beside.rename(target)
        except BaseException:
            shutil.rmtree(beside, ignore_errors=True)
            raise
    progress(len(project.recordings), len(project.recordings))
    return ExportReport(target, written, sheet.files, tuple(left_out), tuple(sheet.halved))


def _put_all(
    sheet: _Sheet,
    project: Project,
    put: Callable[[_Sheet, Recording, Sequence[Lane]], str],
    read: Read,
    progress: Callable[[int, int], None],
    cancelled: Callable[[], bool],
) -> list[tuple[str, str]]:
    """The recordings that were left out, and why. Raises Cancelled, OSError."""
    left_out: list[tuple[str, str]] = []
    for done, recording in enumerate(project.recordings):
        if cancelled():
            raise Cancelled
        progress(done, len(project.recordings))
        try:
            reason = put(sheet, recording, [read(recording.id, lane.kind) for lane in recording.lanes])
        except StudioError as error:
            reason = str(error)
        if reason:
            left_out.append((called(recording), reason))
    return left_out


def require_free(target: Path) -> None:
    """Raises StudioError("folder-not-empty") for a place that holds something."""
    if target.is_dir() and not any(target.iterdir()):
        return
    if target.exists():
        raise StudioError(
            f"{target} is there already.",
            "Nothing that stands there is written over.",
            "Choose a new name.",
            code="folder-not-empty",
        )


def called(recording: Recording) -> str:
    """What a person knows a recording by."""
    labels = ", ".join(dict.fromkeys(span.label for span in recording.spans)) or _UNLABELLED
    return f"{labels} ({recording.stamp})"


def safe_name(name: str) -> str:
    """A label as a file's name that every disk takes."""
    return re.sub(r'[<>:"/\\|?*\x00-\x1f]+', "-", name).strip(" .") or "-"


def _nothing(left_out: Sequence[tuple[str, str]]) -> StudioError:
    return StudioError(
        "Nothing was exported.",
        left_out[0][1] if left_out else "There are no recordings in the project.",
        "Record or import something first." if not left_out else "Choose another format.",
        code="export-empty",
    )


def _label_of(recording: Recording) -> str:
    names = {span.label for span in recording.spans}
    return safe_name(names.pop()) if len(names) == 1 else _SEVERAL if names else _UNLABELLED


def _wav(lane: Lane) -> bytes:
    return b"".join(lane_files.encode(lane)[1])


def _put_plain(sheet: _Sheet, recording: Recording, lanes: Sequence[Lane]) -> str:
    label = _label_of(recording)
    stem = f"{label}/{sheet.name(label)}"
    files: dict[LaneKind, str] = {}
    for lane in lanes:
        is_sound = lane.info.kind == LaneKind.MIC
        files[lane.info.kind] = stem + (".wav" if is_sound else ".csv")
        sheet.put(files[lane.info.kind], _wav(lane) if is_sound else plain.write_csv(lane))
    sheet.put(f"{stem}.txt", audacity.write_labels(recording.spans))
    sheet.rows.append(plain.row(recording, files, f"{stem}.txt"))
    return ""


def _put_audacity(sheet: _Sheet, recording: Recording, lanes: Sequence[Lane]) -> str:
    sound = next((lane for lane in lanes if lane.info.kind == LaneKind.MIC), None)
    if sound is None:
        return "It has no sound, and Audacity opens nothing else."
    stem = sheet.name(_label_of(recording))
    sheet.put(f"{stem}.wav", _wav(sound))
    sheet.put(f"{stem}.txt", audacity.write_labels(recording.spans))
    if len(lanes) > 1:
        sheet.halved.append((called(recording), "Its motion is not there: Audacity opens nothing but sound."))
    return ""


def _put_edge_impulse(sheet: _Sheet, recording: Recording, lanes: Sequence[Lane]) -> str:
    lane = next((lane for lane in lanes if lane.info.kind == sheet.sensor), None)
    if lane is None or not lane.info.count:
        return "It has nothing that the project listens to."
    if not recording.included:
        return "It is excluded from the project."
    # Edge Impulse takes what stands before the first dot for the label.
    stem = sheet.name(_label_of(recording).replace(".", "-"))
    label, _, number = stem.rpartition("_")
    path = f"training/{label}.{number}.json"
    made_at = datetime.strptime(recording.stamp, _STAMP).replace(tzinfo=UTC)
    sheet.put(path, edge_impulse.write_json(lane, made_at=int(made_at.timestamp())))
    known = {edge_impulse_labels.PERSON: recording.person, edge_impulse_labels.NOTE: recording.note}
    row: dict[str, object] = {"path": path, "name": stem, "category": "training", "label": _ei_label(recording, lane)}
    if metadata := {key: value for key, value in known.items() if value}:
        row["metadata"] = metadata
    sheet.rows.append(row)
    if len(lanes) > 1:
        why = (
            "Its motion is not there: a sample of Edge Impulse is motion or sound."
            if lane.info.kind == LaneKind.MIC
            else "Its sound is not there: a sample of Edge Impulse is motion or sound."
        )
        sheet.halved.append((called(recording), why))
    return ""


def _ei_label(recording: Recording, lane: Lane) -> dict[str, object]:
    if not recording.spans:
        return {"type": "unlabeled"}
    if recording.whole:
        return {"type": "label", "label": recording.spans[0].label}
    rate_hz, count = lane.info.rate_hz, lane.info.count
    labels: list[dict[str, object]] = []

    def fill(end: int, label: str) -> None:
        start = int(str(labels[-1]["endIndex"])) + 1 if labels else 0
        if end >= start:
            labels.append({"startIndex": start, "endIndex": end, "label": label})

    # Every sample needs a label there; what has none here is background, by what the studio means by it.
    for span in sorted(recording.spans):
        fill(min(_index(span.start_us, rate_hz), count) - 1, BACKGROUND)
        fill(min(_index(span.end_us, rate_hz), count) - 1, span.label)
    fill(count - 1, BACKGROUND)
    return {"type": "multi-label", "labels": labels}


def _index(moment_us: int, rate_hz: float) -> int:
    return round(moment_us * rate_hz / 1e6)


def _end_plain(sheet: _Sheet) -> None:
    document: dict[str, object] = {"format": f"{plain.FORMAT}/{plain.VERSION}", "recordings": sheet.rows}
    sheet.put(plain.INDEX, jsonfile.dump(document))


def _end_edge_impulse(sheet: _Sheet) -> None:
    sheet.put(edge_impulse_labels.INFO, edge_impulse_labels.write_info(sheet.rows))


_KINDS: dict[ExportKind, Callable[[_Sheet, Recording, Sequence[Lane]], str]] = {
    ExportKind.PLAIN: _put_plain,
    ExportKind.EDGE_IMPULSE: _put_edge_impulse,
    ExportKind.AUDACITY: _put_audacity,
}
_ENDS: dict[ExportKind, Callable[[_Sheet], None]] = {
    ExportKind.PLAIN: _end_plain,
    ExportKind.EDGE_IMPULSE: _end_edge_impulse,
    ExportKind.AUDACITY: lambda sheet: None,
}
