"""The sample projects that come along: real recordings, imported; and some kept apart for the virtual board."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from studio.errors import StudioError
from studio.model.lane import RECORDED_LANES, Lane, LaneKind
from studio.storage import jsonfile
from studio.storage.importing import import_paths, read_paths
from studio.storage.layout import SAMPLE_FILE, SAMPLE_PROJECT, SAMPLE_UNSEEN, sample_data_folder
from studio.storage.store import ProjectStore

SAMPLE, SAMPLE_VERSION = "nano-studio-sample", 1
KINDS = ("gestures", "words")


@dataclass(frozen=True, slots=True)
class _Sample:
    folder: Path
    name: str
    sensor: LaneKind
    pattern: str


def create_sample(kind: str, folder: Path | str) -> ProjectStore:
    """A new project in ``folder`` from the recordings of "gestures" or "words", open.

    Raises StudioError ("sample-missing", and what ProjectStore.create can refuse).
    """
    sample = _sample(kind)
    store = ProjectStore.create(folder, name=sample.name, sensor=sample.sensor)
    try:
        paths = [sample.folder / SAMPLE_PROJECT]
        report = import_paths(store, store.project, paths, pattern=sample.pattern)
        if report.skipped or not report.imported:
            raise _broken(kind, "; ".join(f"{Path(path).name}: {reason}" for path, reason in report.skipped))
        store.save(report.project)
    except BaseException:
        store.close()
        raise
    return store


def unseen(kind: str) -> dict[str, list[Lane]]:
    """Takes by label that are never part of the sample project: other takes of the gestures, other people's words.

    "background" is among them where there is some. Raises StudioError("sample-missing").
    """
    sample = _sample(kind)
    paths = [sample.folder / SAMPLE_UNSEEN]
    report = read_paths(paths, sensor=sample.sensor, pattern=sample.pattern)
    lanes: dict[str, list[Lane]] = {}
    for recording, lane in report.recordings:
        for span in recording.spans:
            lanes.setdefault(span.label, []).append(lane)
    return lanes


def bundled(kind: str, *, most: int) -> list[tuple[str, str, Lane]]:
    """Takes out of the sample project, at most so many of each label, spread over it: other words, for somebody who has
    recorded none. Each with its label and its file's name, which tells the word. Raises StudioError("sample-missing").
    """
    sample = _sample(kind)
    chosen: list[Path] = []
    for folder in sorted(path for path in (sample.folder / SAMPLE_PROJECT).glob("*") if path.is_dir()):
        files = sorted(folder.iterdir())
        chosen += files[:: -(-len(files) // most)]
    report = read_paths(chosen, sensor=sample.sensor, pattern=sample.pattern)
    return [(span.label, recording.origin, lane) for recording, lane in report.recordings for span in recording.spans]


def unseen_folder(kind: str) -> tuple[Path, str]:
    """Where those takes stand, and the pattern that names them. Raises StudioError("sample-missing")."""
    sample = _sample(kind)
    return sample.folder / SAMPLE_UNSEEN, sample.pattern


def _sample(kind: str) -> _Sample:
    if kind not in KINDS:
        raise StudioError(
            f'There is no sample "{kind}".', "", f"Choose one of {', '.join(KINDS)}.", code="sample-missing"
        )
    folder = sample_data_folder() / kind
    try:
        root = jsonfile.parse((folder / SAMPLE_FILE).read_bytes(), SAMPLE, SAMPLE_VERSION)
        sensor = root.field("sensor").choice(RECORDED_LANES)
        return _Sample(folder, root.field("name").text(), sensor, root.field("pattern").text())
    except (OSError, ValueError) as problem:
        raise _broken(kind, f"{SAMPLE_FILE}: {problem}") from problem


def _broken(kind: str, why: str) -> StudioError:
    return StudioError(
        f"The sample {kind} is not complete.", f"{why}.", "Install the studio again.", code="sample-missing"
    )
