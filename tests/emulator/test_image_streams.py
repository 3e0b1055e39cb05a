"""The shipping image streams the fastest motion and sound there are, at once and for long: nothing is lost, and
every value is the one that was put into the sensor, whatever the board's revision and bootloader."""

from __future__ import annotations

from functools import cache

import numpy as np
import pytest
from bmi270.config_file import bmi270_config_file
from numpy.typing import NDArray

from studio.link.messages import Request, Status, unpack_status
from studio.model.board import BoardKind
from studio.model.lane import LaneKind
from tests.emulator.__main__ import IMAGE
from tests.emulator.board import Nano33BleSense
from tests.emulator.board_client import BoardClient
from tests.emulator.bootloader import Variant
from tests.emulator.sources import Array, FunctionMotion, MotionSource, RecordedSound
from tests.emulator.timeline import TICKS_PER_SECOND

FASTEST = {1: 952, 2: 800}
SOUND_HZ = 16_000
WIRE = np.array([2048.0] * 3 + [16.0] * 3)
"""Counts on the wire of a g, and of a degree a second."""
TOLERANCE = np.array([1.0] * 3 + [2.0] * 3)
"""Half a count of the sensor and half a one of the wire; the gyroscope's y of revision 2 is corrected by its z too."""
USUAL_GAIN = 10 ** (12 / 20)
FULL_SCALE = {1: (0.000244 * 32767, 32767 / 16), 2: (8.0, 2000.0)}
"""g, degrees a second. The LSM9DS1 counts to 2293, the wire to 2048."""
FIRST_ROWS, FIRST_S = 64, 2
"""The rows by which the first one's place is found, within so many seconds after the sensor's start."""


@cache
def noise() -> NDArray[np.int16]:
    """Longer than any test: no second of it is like another."""
    return np.random.default_rng(7).integers(-7000, 7000, 70 * SOUND_HZ).astype(np.int16)


def swinging(amplitudes: list[float]) -> FunctionMotion:
    """Each axis a sine of its own, g and degrees a second; no two moments are alike."""
    hz = np.sqrt([1.0, 3.0, 5.0, 2.0, 7.0, 11.0])

    def motion(times_s: Array) -> Array:
        return np.asarray(np.sin(2 * np.pi * hz * times_s[:, None] + np.arange(6)) * amplitudes)

    return FunctionMotion(motion)


NEARLY_FULL_SCALE = swinging([7.9, 7.9, 7.9, 1950.0, 1850.0, 1850.0])
BEYOND_FULL_SCALE = swinging([9.0, 9.0, 9.0, 2200.0, 1850.0, 1850.0])
"""The gyroscope's x stands for all: on revision 2 the sensor clips y before it is corrected by z."""


def streaming(revision: int, bootloader: Variant, motion: MotionSource) -> BoardClient:
    board = Nano33BleSense(
        revision=revision, image=IMAGE.read_bytes(), bootloader=bootloader, motion=motion, sound=RecordedSound(noise())
    )
    client = BoardClient(board)
    info = client.connect()
    assert info.kind == {1: BoardKind.REV1, 2: BoardKind.REV2}[revision]
    if info.needs_microcode:
        assert client.send_microcode(bytes(bmi270_config_file)).status == 0
    assert client.stream(LaneKind.IMU, FASTEST[revision]).status == 0
    assert client.stream(LaneKind.MIC, SOUND_HZ).status == 0
    return client


def made(client: BoardClient, motion: FunctionMotion) -> tuple[NDArray[np.int64], Array]:
    """When the motion sensor took each of its samples, and what it was given then, in counts of the wire."""
    ticks = np.array([sample.tick for sample in client.board.internal.motion_sensor.sampler.ledger])
    return ticks, motion.sample(ticks / TICKS_PER_SECOND) * WIRE


def check_motion(client: BoardClient, motion: FunctionMotion, limit: Array) -> NDArray[np.int16]:
    """Every sample that was streamed is the source's, one for one, from some first one on."""
    first, rows, missing = client.samples(LaneKind.IMU)
    assert (first, missing) == (0, 0)
    _, truth = made(client, motion)
    truth = np.clip(truth, -limit, limit)
    starts = [at for at in range(FIRST_S * FASTEST[1]) if _alike(rows[:FIRST_ROWS], truth[at : at + FIRST_ROWS])]
    assert len(starts) == 1
    put_in = truth[starts[0] : starts[0] + len(rows)]
    assert _alike(rows, put_in)
    assert len(truth) - starts[0] - len(rows) < 0.1 * FASTEST[client.board.internal.revision], "the rest is on its way"
    return rows


def _alike(rows: NDArray[np.int16], truth: Array) -> bool:
    return rows.shape == truth.shape and bool((np.abs(rows - truth) <= TOLERANCE).all())


def check_sound(client: BoardClient) -> NDArray[np.int16]:
    first, heard, missing = client.samples(LaneKind.MIC)
    assert (first, missing) == (0, 0)
    pdm = client.board.internal.pdm
    assert pdm.same_buffer == 0
    made_there = np.concatenate([block.samples for block in pdm.ledger])
    skipped = next(n for n in range(len(made_there)) if np.array_equal(made_there[n : n + 64], heard[:64]))
    assert 1600 <= skipped < 3200, "the microphone's first 100 ms are no sound"
    source = RecordedSound(noise()).take(pdm.ledger[0].source_index + skipped, len(heard))
    assert np.abs(heard - np.clip(source * USUAL_GAIN, -32768, 32767)).max() <= 1
    return heard


def status(client: BoardClient) -> Status:
    return unpack_status(client.request(Request.STATUS).fields)


def check_that_nothing_is_lost(revision: int, bootloader: Variant, seconds: float) -> None:
    client = streaming(revision, bootloader, NEARLY_FULL_SCALE)
    client.run(seconds)
    rows = check_motion(client, NEARLY_FULL_SCALE, np.full(6, 32767.0))
    heard = check_sound(client)
    assert len(rows) == pytest.approx(FASTEST[revision] * seconds, abs=0.15 * FASTEST[revision])
    assert len(heard) == pytest.approx(SOUND_HZ * seconds, abs=0.25 * SOUND_HZ)
    assert set(status(client).dropped.values()) == {0}
    assert client.board.complaints == []


@pytest.mark.parametrize(("revision", "bootloader"), [(1, "B"), (2, "A")])
def test_the_fastest_motion_and_sound_lose_nothing(revision: int, bootloader: Variant) -> None:
    """A minute of each is in files of its own, so that two workers can share them."""
    check_that_nothing_is_lost(revision, bootloader, 1.0)


@pytest.mark.parametrize("revision", [1, 2])
def test_what_is_beyond_full_scale_stays_at_full_scale(revision: int) -> None:
    client = streaming(revision, "A", BEYOND_FULL_SCALE)
    client.run(1.2)
    limit = np.repeat(FULL_SCALE[revision], 3) * WIRE
    rows = check_motion(client, BEYOND_FULL_SCALE, limit)
    reached = np.abs(rows).max(axis=0)
    assert np.abs(reached - limit)[[0, 1, 2, 3]].max() <= 2
    assert client.board.complaints == []


def test_both_revisions_have_the_same_axes_and_units() -> None:
    held = np.array([0.5, -0.25, 0.75, 100.0, -200.0, 300.0])
    for revision in (1, 2):
        client = streaming(revision, "A", FunctionMotion(lambda times_s: np.tile(held, (len(times_s), 1))))
        client.run(0.2)
        _, rows, _ = client.samples(LaneKind.IMU)
        assert (np.abs(rows - held * WIRE) <= TOLERANCE).all()
