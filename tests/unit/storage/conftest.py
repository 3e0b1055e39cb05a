"""Projects and lanes that the storage tests start from."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest

from studio.model.lane import MOTION_CHANNELS, Gap, Lane, LaneInfo, LaneKind
from studio.model.recording import Recording, whole_span
from studio.storage.store import ProjectStore


def motion(
    count: int = 119, *, seed: int = 0, channels: tuple[str, ...] = MOTION_CHANNELS, rate_hz: float = 119.0
) -> Lane:
    """A lane of any int16 there is."""
    values = np.random.default_rng(seed).integers(-32768, 32768, (count, len(channels)))
    return Lane(LaneInfo(LaneKind.IMU, rate_hz, channels, count), values.astype(np.int16))


def sound(count: int = 8000, *, seed: int = 0) -> Lane:
    values = np.random.default_rng(seed).integers(-32768, 32768, count)
    return Lane(LaneInfo(LaneKind.MIC, 16000.0, ("mic",), count), values.astype(np.int16))


def with_gaps(lane: Lane, *gaps: Gap) -> Lane:
    return Lane(replace(lane.info, gaps=gaps), lane.samples)


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    return tmp_path / "wand.studio"


@pytest.fixture
def store(folder: Path) -> Iterator[ProjectStore]:
    with ProjectStore.create(folder, sensor=LaneKind.IMU) as store:
        yield store


Put = Callable[..., Recording]


@pytest.fixture
def put(store: ProjectStore) -> Put:
    """Writes a recording of the given lanes and saves the project with it."""

    def put(*lanes: Lane, label: str = "wave", person: str = "ann") -> Recording:
        stamp, recording_id = store.new_id()
        bare = Recording(recording_id, stamp, person, tuple(lane.info for lane in lanes))
        recording = replace(bare, spans=whole_span(bare, label))
        store.write_recording(recording, lanes)
        store.save(replace(store.project, recordings=(*store.project.recordings, recording)))
        return recording

    return put
