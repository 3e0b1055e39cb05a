"""A long recording is read, written and ended without copies of it piling up in memory."""

from __future__ import annotations

import tracemalloc
from collections.abc import Callable, Iterator
from contextlib import contextmanager

import numpy as np

from studio.model.lane import MOTION_CHANNELS, LaneInfo, LaneKind
from studio.storage.store import ProjectStore

from .conftest import Put, motion, sound

MINUTES = 5
SOUND, MOTION = MINUTES * 60 * 16_000, MINUTES * 60 * 952


@contextmanager
def peak() -> Iterator[Callable[[], int]]:
    """Bytes beyond those at the beginning, at the highest."""
    tracemalloc.start()
    before = tracemalloc.get_traced_memory()[0]
    try:
        yield lambda: tracemalloc.get_traced_memory()[1] - before
    finally:
        tracemalloc.stop()


def test_reading_takes_the_samples_size_and_no_more(store: ProjectStore, put: Put) -> None:
    lanes = motion(MOTION, rate_hz=952.0), sound(SOUND)
    recording = put(*lanes)
    for lane in lanes:
        with peak() as most:
            read = store.read_lane(recording.id, lane.info.kind)
            assert most() < 1.1 * lane.samples.nbytes
        assert (read.samples == lane.samples).all()


def test_writing_takes_next_to_nothing(store: ProjectStore, put: Put) -> None:
    lanes = motion(MOTION, rate_hz=952.0), sound(SOUND)
    with peak() as most:
        put(*lanes)
        assert most() < 0.1 * lanes[1].samples.nbytes


def test_a_take_holds_its_samples_once_and_ends_without_a_copy(store: ProjectStore) -> None:
    infos = (LaneInfo(LaneKind.IMU, 952.0, MOTION_CHANNELS, 0), LaneInfo(LaneKind.MIC, 16000.0, ("mic",), 0))
    rows, heard = np.ones((9520, 6), np.int16), np.ones(160_000, np.int16)
    writer = store.begin_take(lanes=infos, label="wave")
    with peak() as most:
        for _ in range(MINUTES * 6):
            writer.append(LaneKind.IMU, rows)
            writer.append(LaneKind.MIC, heard)
        size = 2 * (SOUND + 6 * MOTION)
        # Memory that grows by doubling is there twice for the moment of its growing.
        assert most() < 3 * size
        tracemalloc.reset_peak()
        held = tracemalloc.get_traced_memory()[0]
        recording = writer.finish()
        assert tracemalloc.get_traced_memory()[1] - held < 0.1 * size
    assert store.read_lane(recording.id, LaneKind.MIC).info.count == SOUND
