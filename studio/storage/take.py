"""A take while it is recorded: its samples are with the operating system at once, and survive a crash of ours."""

from __future__ import annotations

import contextlib
import json
import logging
import os
import shutil
import threading
import time
from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from studio.errors import StudioError
from studio.model.lane import RECORDED_LANES, Gap, Lane, LaneInfo, LaneKind
from studio.model.recording import Recording, Span, whole_span
from studio.storage import codec, jsonfile
from studio.storage.files import write_error, write_flushed, writing
from studio.storage.jsonfile import Node
from studio.storage.layout import GAPS_FILE, TAKE_FILE, TAKE_SUFFIX, raw_file, split_recording_folder

TAKE, TAKE_VERSION = "nano-studio-take", 1
SYNC_EVERY_S = 1.0
"""How often a take is forced onto the disk. The system has the samples at once (a crash of the studio loses
none of them); this bounds what a power cut loses."""
TRY_EVERY_S = 1.0
"""How often a disk that refused is asked again: it may be slow to refuse, and rows arrive fifty times a second."""

Keep = Callable[[Recording, Sequence[Lane]], None]
log = logging.getLogger(__name__)


@dataclass(frozen=True, slots=True)
class TakePlan:
    """What is known of a take before its first sample."""

    id: str
    stamp: str
    label: str
    person: str
    origin: str
    lanes: tuple[LaneInfo, ...]


@dataclass(frozen=True, slots=True)
class RescuableTake:
    """A take that was never finished: ``plan.lanes`` have the counts and gaps found in its folder."""

    plan: TakePlan
    folder: Path

    @property
    def id(self) -> str:
        return self.plan.id

    @property
    def seconds(self) -> float:
        return max((lane.duration_us for lane in self.plan.lanes), default=0) / 1e6


class _Raw:
    """One lane's rows: all of them in memory, and on their way to the disk.

    The disk has them in case the studio or the computer stops. The memory has them in case the disk is full, or was
    a stick that is not there any more: then they can be saved elsewhere.
    """

    def __init__(self, path: Path, info: LaneInfo) -> None:
        self.info = info
        self.count = 0
        self.gaps: list[Gap] = []
        self._path = path
        self._file = open(path, "w+b", buffering=0)  # noqa: SIM115  lives as long as the take
        self._rows = np.empty((0, len(info.channels)), dtype="<i2")
        self._written = self._synced = 0

    def put(self, rows: NDArray[np.int16]) -> None:
        end = self.count + len(rows)
        if end > len(self._rows):
            # What was handed out by ``lane`` keeps the older memory.
            grown = np.empty((max(end, 2 * len(self._rows)), self._rows.shape[1]), dtype="<i2")
            grown[: self.count] = self._rows[: self.count]
            self._rows = grown
        self._rows[self.count : end] = rows.reshape(len(rows), -1)
        self.count = end

    def flush(self) -> None:
        waiting = self._rows[: self.count].reshape(-1).data.cast("B")
        while self._written < len(waiting):
            self._written += self._file.write(waiting[self._written :])

    def sync(self) -> None:
        """Raises FileNotFoundError when the file was taken away while we write to it, which the system allows."""
        os.stat(self._path)
        os.fsync(self._file.fileno())
        self._synced = self._written

    def find_again(self) -> None:
        """Go on in the file that stands there now, when it is not the one that we had open: a stick is back, with what
        it had been made to keep. Raises OSError."""
        there = os.stat(self._path)
        with contextlib.suppress(OSError):
            ours = os.fstat(self._file.fileno())
            if (ours.st_dev, ours.st_ino) == (there.st_dev, there.st_ino):
                return
        file = open(self._path, "r+b", buffering=0)  # noqa: SIM115
        self.close()
        self._file = file
        self._written = self._synced = min(self._synced, there.st_size)
        file.seek(self._written)

    def lane(self) -> Lane:
        """The rows so far, not copied: an hour of sound is 115 MB."""
        rows = self._rows[: self.count]
        gaps = tuple(gap for gap in self.gaps if gap.at < self.count)
        samples = rows if self.info.kind == LaneKind.IMU else rows[:, 0]
        return Lane(replace(self.info, count=self.count, gaps=gaps), samples.astype(np.int16, copy=False))

    def close(self) -> None:
        with contextlib.suppress(OSError):  # of a disk that is gone
            self._file.close()


class TakeWriter:
    """Made by ``ProjectStore.begin_take``; ends with ``finish`` or ``abandon``. Any thread may call it."""

    def __init__(
        self,
        folder: Path,
        plan: TakePlan,
        *,
        keep: Keep,
        forget: Callable[[str], None] = lambda _: None,
        clock: Callable[[], float] = time.monotonic,
    ) -> None:
        self.plan = plan
        self._folder = folder
        self._keep = keep
        self._forget = forget
        self._clock = clock
        self._busy = threading.Lock()
        self._refused = False
        self._gap_lines: list[bytes] = []
        self._gaps_written = 0
        self._synced_at = self._tried_at = clock()
        with writing(folder):
            folder.mkdir(parents=True)
            try:
                write_flushed(folder / TAKE_FILE, jsonfile.dump(_plan_to_json(plan)))
                self._raws = {info.kind: _Raw(folder / raw_file(info.kind), info) for info in plan.lanes}
            except OSError:
                shutil.rmtree(folder, ignore_errors=True)
                raise

    @property
    def seconds(self) -> float:
        return max(raw.count / raw.info.rate_hz for raw in self._raws.values())

    def append(self, kind: LaneKind, rows: NDArray[np.int16], *, lost: int = 0) -> None:
        """Add samples: int16 (n, channels) of motion or (n,) of sound, after ``lost`` that never arrived.

        The rows are with the operating system when this returns. When the disk refuses them they are in memory all the
        same and later calls try again; StudioError("take-in-memory") is raised once, when that begins. KeyError: no
        such lane.
        """
        with self._busy:
            raw = self._raws[kind]
            expected = (len(raw.info.channels),) if kind == LaneKind.IMU else ()
            if rows.dtype != np.int16 or rows.shape[1:] != expected:
                raise ValueError(f"{kind} rows are {rows.dtype} {rows.shape}, expected int16 (n, *{expected})")
            if lost > 0:
                raw.gaps.append(Gap(raw.count, lost))
                line = {"kind": kind.value, "at": raw.count, "lost": lost}
                self._gap_lines.append(json.dumps(line).encode() + b"\n")
            raw.put(rows)
            self._write_down()

    def _write_down(self) -> None:
        now = self._clock()
        if self._refused and now - self._tried_at < TRY_EVERY_S:
            return
        self._tried_at = now
        try:
            self._write_gaps()
            for raw in self._raws.values():
                if self._refused:
                    raw.find_again()
                raw.flush()
            if now - self._synced_at >= SYNC_EVERY_S:
                self._synced_at = now
                for raw in self._raws.values():
                    raw.sync()
            self._refused = False
        except OSError as problem:
            if not self._refused:
                self._refused = True
                error = write_error(problem, self._folder)
                raise StudioError(
                    "The disk does not take the recording.",
                    f"{error.what} {error.why}",
                    "Recording goes on in memory and can be saved elsewhere. " + error.remedy,
                    code="take-in-memory",
                ) from problem

    def _write_gaps(self) -> None:
        """Before the rows behind them: a gap behind the last row that is there is none."""
        if self._refused:
            self._gaps_written = 0
        if self._gaps_written < len(self._gap_lines):
            with open(self._folder / GAPS_FILE, "ab" if self._gaps_written else "wb") as file:
                file.writelines(self._gap_lines[self._gaps_written :])
            self._gaps_written = len(self._gap_lines)

    def finish(
        self,
        spans: Sequence[Span] | None = None,
        *,
        person: str | None = None,
        note: str = "",
        keep: Keep | None = None,
    ) -> Recording:
        """Make the take a recording on disk; without ``spans`` the take's label covers all of it. ``keep`` writes it
        into another project than the take's own.

        Raises StudioError ("take-empty", "disk-full", ...): the take is then still there, to be finished again,
        rescued later, or abandoned.
        """
        with self._busy:
            lanes = [lane for raw in self._raws.values() if (lane := raw.lane()).info.count]
            plan = self.plan if person is None else replace(self.plan, person=person)
            recording = _recording(plan, lanes, spans, note)
            (keep or self._keep)(recording, lanes)
            self._end()
            return recording

    def abandon(self) -> None:
        """Drop the take and its samples."""
        with self._busy:
            self._end()

    def _end(self) -> None:
        for raw in self._raws.values():
            raw.close()
        shutil.rmtree(self._folder, ignore_errors=True)
        self._forget(self.plan.id)


def unfinished(recordings: Path) -> dict[str, RescuableTake]:
    """The takes with samples that stand in ``recordings``, by id, oldest first. One that cannot be read is logged."""
    found = {}
    for folder in sorted(recordings.glob(f"*{TAKE_SUFFIX}")):
        if split_recording_folder(folder.name.removesuffix(TAKE_SUFFIX)) is None:
            continue
        try:
            rescuable = RescuableTake(_read_plan(folder), folder)
        except (OSError, ValueError) as problem:
            log.warning("the take in %s cannot be read: %s", folder, problem)
            continue
        if rescuable.seconds > 0:
            found[rescuable.id] = rescuable
    return found


def rescue(rescuable: RescuableTake, *, keep: Keep) -> Recording:
    """Make an unfinished take a recording whose label covers all of it. Raises StudioError."""
    lanes = []
    for info in rescuable.plan.lanes:
        with contextlib.suppress(FileNotFoundError):
            lane = _lane(info, (rescuable.folder / raw_file(info.kind)).read_bytes())
            if lane.info.count:
                lanes.append(lane)
    recording = _recording(rescuable.plan, lanes, None, "")
    keep(recording, lanes)
    shutil.rmtree(rescuable.folder, ignore_errors=True)
    return recording


def _recording(plan: TakePlan, lanes: Sequence[Lane], spans: Sequence[Span] | None, note: str) -> Recording:
    if not lanes:
        raise StudioError(
            "Nothing was recorded.",
            "No sample arrived.",
            "Check the board's connection, then record again.",
            code="take-empty",
        )
    recording = Recording(
        id=plan.id,
        stamp=plan.stamp,
        person=plan.person,
        lanes=tuple(lane.info for lane in lanes),
        note=note,
        origin=plan.origin,
    )
    if spans is None:
        spans = whole_span(recording, plan.label)
    return replace(recording, spans=tuple(spans))


def _lane(info: LaneInfo, data: bytes) -> Lane:
    """The whole rows in ``data``: a crash may have cut the last one."""
    width = len(info.channels)
    count = len(data) // (2 * width)
    samples = np.frombuffer(data, dtype="<i2", count=count * width).astype(np.int16, copy=False)
    gaps = tuple(gap for gap in info.gaps if gap.at < count)
    shaped = samples.reshape(count, width) if info.kind == LaneKind.IMU else samples
    return Lane(replace(info, count=count, gaps=gaps), shaped)


def _plan_to_json(plan: TakePlan) -> dict[str, object]:
    return {
        "format": f"{TAKE}/{TAKE_VERSION}",
        "id": plan.id,
        "stamp": plan.stamp,
        "label": plan.label,
        "person": plan.person,
        "origin": plan.origin,
        "lanes": [codec.lane_info_to_json(replace(info, count=0, gaps=())) for info in plan.lanes],
    }


def _read_plan(folder: Path) -> TakePlan:
    root = jsonfile.parse((folder / TAKE_FILE).read_bytes(), TAKE, TAKE_VERSION)
    stamp, take_id = split_recording_folder(folder.name.removesuffix(TAKE_SUFFIX)) or ("", "")
    gaps = _read_gaps(folder / GAPS_FILE)
    lanes = []
    for node in root.field("lanes").items():
        info = codec.lane_info_from_json(node)
        raw = folder / raw_file(info.kind)
        count = raw.stat().st_size // (2 * len(info.channels)) if raw.exists() else 0
        own = tuple(gap for kind, gap in gaps if kind == info.kind and gap.at < count)
        lanes.append(replace(info, count=count, gaps=own))
    text = {key: root.get(key, "").text() for key in ("label", "person", "origin")}
    return TakePlan(take_id, stamp, text["label"], text["person"], text["origin"], tuple(lanes))


def _read_gaps(path: Path) -> list[tuple[LaneKind, Gap]]:
    gaps = []
    for line in path.read_bytes().splitlines() if path.exists() else ():
        with contextlib.suppress(ValueError):  # a crash may have cut the last line
            node = Node(json.loads(line))
            gap = Gap(node.field("at").whole(), node.field("lost").whole(1))
            gaps.append((node.field("kind").choice(RECORDED_LANES), gap))
    return gaps
