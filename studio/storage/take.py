"""A take while it is recorded: its samples are with the operating system at once, and survive a crash of ours."""

from __future__ import annotations

import contextlib
import io
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
    """One lane's rows on their way to the disk; what the disk does not take waits in memory."""

    def __init__(self, path: Path, info: LaneInfo) -> None:
        self.info = info
        self.count = 0
        self.gaps: list[Gap] = []
        self._file = open(path, "w+b", buffering=0)  # noqa: SIM115  lives as long as the take
        self._waiting = bytearray()

    def put(self, rows: NDArray[np.int16]) -> None:
        self._waiting += rows.astype("<i2").tobytes()
        self.count += len(rows)

    def flush(self) -> None:
        while self._waiting:
            written = self._file.write(self._waiting)
            del self._waiting[:written]

    def sync(self) -> None:
        os.fsync(self._file.fileno())

    def lane(self) -> Lane:
        self._file.seek(0)
        data = self._file.read() + bytes(self._waiting)
        self._file.seek(0, io.SEEK_END)
        return _lane(replace(self.info, gaps=tuple(self.gaps)), data)

    def close(self) -> None:
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
        self._synced_at = clock()
        with writing(folder):
            folder.mkdir(parents=True)
            write_flushed(folder / TAKE_FILE, jsonfile.dump(_plan_to_json(plan)))
            self._gaps = open(folder / GAPS_FILE, "ab", buffering=0)  # noqa: SIM115
            self._raws = {info.kind: _Raw(folder / raw_file(info.kind), info) for info in plan.lanes}

    @property
    def seconds(self) -> float:
        return max(raw.count / raw.info.rate_hz for raw in self._raws.values())

    def append(self, kind: LaneKind, rows: NDArray[np.int16], *, lost: int = 0) -> None:
        """Add samples: int16 (n, channels) of motion or (n,) of sound, after ``lost`` that never arrived.

        The rows are with the operating system when this returns. When the disk refuses them they stay in memory
        and every later call tries again; StudioError is raised once, when that begins. KeyError: no such lane.
        """
        with self._busy:
            raw = self._raws[kind]
            expected = (len(raw.info.channels),) if kind == LaneKind.IMU else ()
            if rows.dtype != np.int16 or rows.shape[1:] != expected:
                raise ValueError(f"{kind} rows are {rows.dtype} {rows.shape}, expected int16 (n, *{expected})")
            try:
                if lost > 0:
                    raw.gaps.append(Gap(raw.count, lost))
                    line = {"kind": kind.value, "at": raw.count, "lost": lost}
                    raw.put(rows)
                    self._gaps.write(json.dumps(line).encode() + b"\n")
                else:
                    raw.put(rows)
                raw.flush()
                self._sync()
                self._refused = False
            except OSError as problem:
                if not self._refused:
                    self._refused = True
                    error = write_error(problem, self._folder)
                    error.remedy = "Recording goes on in memory. " + error.remedy
                    raise error from problem

    def finish(self, spans: Sequence[Span] | None = None, *, person: str | None = None, note: str = "") -> Recording:
        """Make the take a recording on disk; without ``spans`` the take's label covers all of it.

        Raises StudioError ("take-empty", "disk-full", ...): the take is then still there, to be finished again,
        rescued later, or abandoned.
        """
        with self._busy:
            lanes = [lane for raw in self._raws.values() if (lane := raw.lane()).info.count]
            plan = self.plan if person is None else replace(self.plan, person=person)
            recording = _recording(plan, lanes, spans, note)
            self._keep(recording, lanes)
            self._end()
            return recording

    def abandon(self) -> None:
        """Drop the take and its samples."""
        with self._busy:
            self._end()

    def _sync(self) -> None:
        if self._clock() - self._synced_at >= SYNC_EVERY_S:
            self._synced_at = self._clock()
            for raw in self._raws.values():
                raw.sync()

    def _end(self) -> None:
        for raw in self._raws.values():
            raw.close()
        self._gaps.close()
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
    samples = np.frombuffer(data, dtype="<i2", count=count * width).astype(np.int16)
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
