"""Recording folders: one recording each, written whole, read with every file checked."""

from __future__ import annotations

import contextlib
import os
import shutil
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from pathlib import Path

from studio.errors import StudioError
from studio.model.lane import Lane, LaneKind
from studio.model.recording import Recording
from studio.storage import codec, jsonfile, lane_files
from studio.storage.codec import StoredLane
from studio.storage.files import flush_folder, write_flushed, writing
from studio.storage.journal import Write
from studio.storage.jsonfile import Malformed
from studio.storage.layout import LANE_FILES, NEW_SUFFIX, RECORDING_FILE, SPANS_FILE


@dataclass(frozen=True, slots=True)
class Stored:
    """What one recording folder holds: the recording with its spans, and where its samples are.

    ``documents`` are the JSON objects as they were read, kept for the members this version does not know.
    """

    recording: Recording
    lanes: tuple[StoredLane, ...]
    documents: dict[str, dict[str, object]]

    @property
    def digest(self) -> tuple[str, ...]:
        """Equal for recordings with equal samples."""
        return tuple(sorted(lane.digest for lane in self.lanes))


def write_folder(folder: Path, recording: Recording, lanes: Sequence[Lane], *, flush: bool = True) -> Stored:
    """Make a recording's folder: all of it, or nothing that anybody would mistake for it. Raises StudioError.

    ``recording.lanes`` has to be the lanes' infos.
    """
    if tuple(lane.info for lane in lanes) != recording.lanes:
        raise ValueError(f"recording {recording.id} does not have the lanes that are given with it")
    beside = folder.with_name(folder.name + NEW_SUFFIX)
    stored_lanes = []
    is_in_place = False
    with writing(folder):
        try:
            beside.mkdir(parents=True)
            for lane in lanes:
                name, parts = lane_files.encode(lane)
                write_flushed(beside / name, *parts, flush=flush)
                size_bytes = sum(memoryview(part).nbytes for part in parts)
                stored_lanes.append(StoredLane(lane.info, name, size_bytes, lane_files.digest(lane)))
            documents = {
                RECORDING_FILE: codec.recording_to_json(recording, tuple(stored_lanes)),
                SPANS_FILE: codec.spans_to_json(recording.spans),
            }
            for name, document in documents.items():
                write_flushed(beside / name, jsonfile.dump(document), flush=flush)
            os.rename(beside, folder)
            is_in_place = True
            if flush:
                flush_folder(folder.parent)
        except OSError:
            # Nobody was told of it, so that it can be tried again under the same name.
            with contextlib.suppress(OSError):
                if is_in_place:
                    os.rename(folder, beside)
                shutil.rmtree(beside)
            raise
    return Stored(recording, tuple(stored_lanes), documents)


def read_folder(folder: Path, *, stamp: str, recording_id: str) -> Stored:
    """Read a recording's folder but not its samples: for those, that they are there with the right size.

    Raises StudioError("recording-damaged") that names the file.
    """
    document = _read_json(folder, RECORDING_FILE, codec.RECORDING, codec.RECORDING_VERSION)
    spans_document = _read_json(folder, SPANS_FILE, codec.SPANS, codec.SPANS_VERSION)
    with naming(folder, RECORDING_FILE):
        recording, lanes = codec.recording_from_json(document, stamp=stamp, recording_id=recording_id)
        for lane in lanes:
            if lane.file not in LANE_FILES[lane.info.kind]:
                if lane.info.kind == LaneKind.IMU:
                    raise Malformed(f"{lane.file!r} is no name for samples of motion")
                raise Malformed(f"{lane.file!r} is no name for samples of sound")
    for lane in lanes:
        with naming(folder, lane.file):
            size_bytes = (folder / lane.file).stat().st_size
            if size_bytes != lane.size_bytes:
                raise Malformed(f"{size_bytes} bytes are there, {lane.size_bytes} were written")
    with naming(folder, SPANS_FILE):
        recording = replace(recording, spans=codec.spans_from_json(spans_document))
    return Stored(recording, lanes, {RECORDING_FILE: document.record(), SPANS_FILE: spans_document.record()})


def read_samples(folder: Path, stored: Stored, kind: LaneKind) -> Lane:
    """Raises StudioError("recording-damaged"); KeyError when the recording has no such lane."""
    for lane in stored.lanes:
        if lane.info.kind == kind:
            with naming(folder, lane.file):
                return lane_files.read(folder / lane.file, lane)
    raise KeyError(kind)


def changed(stored: Stored, recording: Recording) -> tuple[Stored, list[Write]]:
    """What the folder holds after ``recording`` took the place of what it held, and the files that makes new: the
    facts, the spans, or both."""
    documents = dict(stored.documents)
    if replace(recording, spans=()) != replace(stored.recording, spans=()):
        documents[RECORDING_FILE] = codec.recording_to_json(recording, stored.lanes)
    if recording.spans != stored.recording.spans:
        documents[SPANS_FILE] = codec.spans_to_json(recording.spans)
    writes = []
    for name, document in documents.items():
        if document is not stored.documents[name]:
            kept = jsonfile.keep_unknown(document, stored.documents[name])
            assert isinstance(kept, dict)
            documents[name] = kept
            writes.append(Write(recording.stamp, recording.id, name, kept))
    return Stored(recording, stored.lanes, documents), writes


def _read_json(folder: Path, name: str, format_name: str, version: int) -> jsonfile.Node:
    with naming(folder, name):
        return jsonfile.parse((folder / name).read_bytes(), format_name, version)


@contextlib.contextmanager
def naming(folder: Path, name: str) -> Iterator[None]:
    """Whatever is wrong with a file inside becomes the StudioError that names the recording and the file."""
    try:
        yield
    except (OSError, ValueError) as problem:
        newer = isinstance(problem, jsonfile.NewerFormat)
        reason = f"{problem.strerror or problem}" if isinstance(problem, OSError) else str(problem)
        raise StudioError(
            f"The recording {folder.name} cannot be used.",
            f"{name}: {reason}.",
            "Update the studio." if newer else "Bring the file back from a copy, or delete the recording's folder.",
            code="format-newer" if newer else "recording-damaged",
        ) from problem
