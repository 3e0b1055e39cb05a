"""Every file and folder name of the studio, and nothing but names."""

from __future__ import annotations

import re
from dataclasses import dataclass
from enum import StrEnum
from pathlib import Path

import studio
from studio.model.lane import LaneKind

PROJECT_SUFFIX = ".studio"
TAKE_SUFFIX = ".part"
"""A take that is being recorded, or that a crash left behind: offered for rescue."""
NEW_SUFFIX = ".new"
"""A folder that is being written whole; what a crash leaves of it is of no use and is swept at the next start."""

TRASHED_RUN = "run_"

RECORDING_FILE = "recording.json"
SPANS_FILE = "spans.json"
TAKE_FILE = "take.json"
GAPS_FILE = "gaps.part"
RUN_FILE = "run.json"
SAMPLE_FILE = "sample.json"
SAMPLE_PROJECT = "project"
SAMPLE_UNSEEN = "unseen"

LANE_FILES = {LaneKind.IMU: ("imu.csv", "imu.npy"), LaneKind.MIC: ("mic.wav",)}
"""The names a lane's samples may have. Long motion is binary: see lane_files.LONG_MOTION_S."""

_STAMP = re.compile(r"\d{8}T\d{6}")
_ID = re.compile(r"[0-9a-z]{1,32}")


class Artefact(StrEnum):
    """What a run leaves beside its run.json."""

    KERAS = "model.keras"
    TFLITE = "model.tflite"
    PACKAGE = "package.bin"
    REPORT = "report.json"
    SNAPSHOT = "snapshot.json"
    CROSSCHECK = "crosscheck.json"
    NOTE = "note.json"


@dataclass(frozen=True, slots=True)
class Layout:
    """Where things stand in one project folder."""

    root: Path

    @property
    def project_file(self) -> Path:
        return self.root / "project.json"

    @property
    def lock_file(self) -> Path:
        return self.root / ".lock"

    @property
    def journal_file(self) -> Path:
        """Here while a save of several files is under way."""
        return self.root / ".saving"

    @property
    def recordings(self) -> Path:
        return self.root / "recordings"

    @property
    def runs(self) -> Path:
        return self.root / "runs"

    @property
    def cache(self) -> Path:
        return self.root / "cache"

    @property
    def traces(self) -> Path:
        """The scores that runs gave to recordings."""
        return self.cache / "traces"

    @property
    def search(self) -> Path:
        """What a search for the best model has tried."""
        return self.root / "search"

    @property
    def search_journal(self) -> Path:
        return self.search / "study.journal"

    @property
    def trash(self) -> Path:
        return self.root / "trash"

    def recording(self, stamp: str, recording_id: str) -> Path:
        return self.recordings / recording_folder(stamp, recording_id)

    def trashed(self, stamp: str, recording_id: str) -> Path:
        return self.trash / recording_folder(stamp, recording_id)

    def take(self, stamp: str, take_id: str) -> Path:
        return self.recordings / (recording_folder(stamp, take_id) + TAKE_SUFFIX)

    def run(self, number: int) -> Path:
        return self.runs / str(number)

    def trashed_run(self, number: int) -> Path:
        return self.trash / f"{TRASHED_RUN}{number}"

    def new_run(self, number: int) -> Path:
        return self.runs / (str(number) + NEW_SUFFIX)


def recording_folder(stamp: str, recording_id: str) -> str:
    """``<stamp>_<id>``. Raises ValueError for anything that could leave the folder or not be read back."""
    if not _STAMP.fullmatch(stamp) or not _ID.fullmatch(recording_id):
        raise ValueError(f"{stamp!r}, {recording_id!r} do not make a recording's folder name")
    return f"{stamp}_{recording_id}"


def split_recording_folder(name: str) -> tuple[str, str] | None:
    """(stamp, id) of a recording's folder name; None when it is not one."""
    stamp, _, recording_id = name.partition("_")
    return (stamp, recording_id) if _STAMP.fullmatch(stamp) and _ID.fullmatch(recording_id) else None


def raw_file(kind: LaneKind) -> str:
    """A lane's samples while they are being recorded: int16, little-endian, row after row."""
    return f"{kind.value}{TAKE_SUFFIX}"


def project_name(folder: Path) -> str:
    """The name a project folder suggests: ``wand.studio`` -> ``wand``."""
    name = folder.resolve().name
    return name.removesuffix(PROJECT_SUFFIX) or name


def in_letters(name: str) -> str:
    """A file's name as text that can be saved: bytes in it that are no letters become "?"."""
    return name.encode("utf-8", "replace").decode()


def _shipped(installed: str, in_repository: str) -> Path:
    package = Path(studio.__file__).resolve().parent
    beside = package / installed
    return beside if beside.is_dir() else package.parent / in_repository


def sample_data_folder() -> Path:
    """The shipped recordings: inside an installed wheel, or at the repository's root."""
    return _shipped("_sample_data", "sample_data")


def resources_folder() -> Path:
    """Icons, themes and the firmware image: inside an installed wheel, or at the repository's root."""
    return _shipped("_resources", "resources")
