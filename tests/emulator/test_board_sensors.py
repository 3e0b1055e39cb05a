"""The shipping image reads the emulated board's sensors: what it streams is what was put into them, and what goes wrong
on the bus passes."""

from __future__ import annotations

import random
from dataclasses import dataclass

import numpy as np
import pytest
from bmi270.config_file import bmi270_config_file
from numpy.typing import NDArray

from studio.link import messages
from studio.link.messages import Request
from studio.model.board import BoardInfo, BoardKind
from studio.model.lane import LaneKind
from tests.emulator.__main__ import IMAGE
from tests.emulator.board import Nano33BleSense
from tests.emulator.board_client import BoardClient
from tests.emulator.pdm import MicrophoneFault
from tests.emulator.sensors.device import Faults
from tests.emulator.sensors.lsm9ds1 import Lsm9ds1
from tests.emulator.sources import Environment, RecordedSound, Swinging

RATES = [(1, 119), (1, 238), (1, 476), (1, 952), (2, 100), (2, 200), (2, 400), (2, 800)]
FASTEST = {1: 952, 2: 800}
WIRE = np.array([2048.0] * 3 + [16.0] * 3)
"""Counts on the wire of a g, and of a degree a second."""
TOLERANCE = np.array([1.0] * 3 + [2.0] * 3)
"""Half a count of the sensor and half a one of the wire; the gyroscope's x of revision 2 is corrected by its z too."""
USUAL_GAIN = 10 ** (12 / 20)
NOISE = np.random.default_rng(3).integers(-3000, 3000, 16_000).astype(np.int16)
NO_SENSOR = -18
"""NS_E_NO_SENSOR."""
SLOW = (LaneKind.FIELD, LaneKind.CLIMATE, LaneKind.LIGHT)


def emulated(revision: int, environment: Environment | None = None) -> BoardClient:
    board = Nano33BleSense(
        revision=revision,
        image=IMAGE.read_bytes(),
        motion=Swinging(),
        sound=RecordedSound(NOISE),
        environment=environment,
    )
    return BoardClient(board)


def ready(revision: int, environment: Environment | None = None) -> tuple[BoardClient, BoardInfo]:
    """With the motion sensor's microcode."""
    client = emulated(revision, environment)
    info = client.connect()
    if info.needs_microcode:
        assert client.send_microcode(bytes(bmi270_config_file)).status == 0
        info = client.hello()
    return client, info


def stream_all(client: BoardClient, info: BoardInfo, rate_hz: int) -> None:
    assert client.stream(LaneKind.IMU, rate_hz).status == 0
    assert client.stream(LaneKind.MIC, 16_000).status == 0
    for kind, rates in info.other_rates_hz:
        assert client.stream(kind, rates[0]).status == 0


@dataclass(frozen=True)
class Made:
    """What the motion sensor produced, in the wire's units and the board's axes, and when."""

    rows: NDArray[np.float64]
    ticks: NDArray[np.int64]


def made(client: BoardClient) -> Made:
    sampler = client.board.internal.motion_sensor.sampler
    ticks = np.array([sample.tick for sample in sampler.ledger])
    return Made(np.clip(Swinging().sample(ticks / 64e6) * WIRE, -32768, 32767), ticks)


def place(rows: NDArray[np.int16], truth: NDArray[np.float64]) -> int:
    """The index in ``truth`` from which on all ``rows`` are in it."""
    for at in range(len(truth) - len(rows) + 1):
        if (np.abs(rows[0] - truth[at]) <= TOLERANCE).all() and (
            np.abs(rows - truth[at : at + len(rows)]) <= TOLERANCE
        ).all():
            return at
    raise AssertionError("these samples were never put in")


def check_sound(client: BoardClient) -> None:
    """Every settled sample is the source's, by the gain that the firmware sets by itself."""
    _, heard, missing = client.samples(LaneKind.MIC)
    assert missing == 0
    pdm = client.board.internal.pdm
    assert pdm.same_buffer == 0
    ledger = np.concatenate([block.samples for block in pdm.ledger])
    start = pdm.ledger[0].source_index
    first = next(at for at in range(len(ledger)) if np.array_equal(ledger[at : at + 64], heard[:64]))
    assert first >= 1600, "sound of the microphone's first 100 ms"
    assert np.array_equal(ledger[first : first + len(heard)], heard)
    source = RecordedSound(NOISE).take(start + first, len(heard)) * USUAL_GAIN
    assert np.abs(heard - source).max() <= 1


@pytest.mark.parametrize("revision", [1, 2])
def test_each_revision_is_found_and_says_what_it_has(revision: int) -> None:
    client = emulated(revision)
    info = client.connect()
    assert info.kind == {1: BoardKind.REV1, 2: BoardKind.REV2}[revision]
    assert info.needs_microcode == (revision == 2)
    assert dict(info.other_rates_hz) == {
        LaneKind.FIELD: ({1: 20, 2: 10}[revision],),
        LaneKind.CLIMATE: (1,),
        LaneKind.LIGHT: (10,),
    }
    if revision == 2:
        assert client.stream(LaneKind.IMU, 100).status < 0
        assert client.send_microcode(bytes(bmi270_config_file)).status == 0
        info = client.hello()
    assert info.imu_rates_hz == tuple(rate for of, rate in RATES if of == revision)
    assert client.board.complaints == []


def test_the_microcode_is_kept_over_a_power_cycle() -> None:
    client, _ = ready(2)
    client.board.power_off()
    info = client.connect()
    assert not info.needs_microcode
    assert info.imu_rates_hz == (100, 200, 400, 800)
    assert client.board.complaints == []


def test_wrong_microcode_is_refused_and_asked_for_again() -> None:
    client = emulated(2)
    client.connect()
    wrong = bytes(reversed(bytes(bmi270_config_file)))
    assert client.send_microcode(wrong).status == NO_SENSOR
    assert client.hello().needs_microcode
    client.board.power_off()
    assert client.connect().needs_microcode
    assert client.send_microcode(bytes(bmi270_config_file)).status == 0
    assert not client.hello().needs_microcode
    assert client.stream(LaneKind.IMU, 100).status == 0


@pytest.mark.parametrize(("revision", "keeps_supply_ms"), [(1, 2000.0), (2, 0.0), (2, 2000.0)])
def test_after_the_reset_button_in_mid_stream_all_is_as_before(revision: int, keeps_supply_ms: float) -> None:
    client, info = ready(revision)
    client.board.internal.keeps_supply_ms = keeps_supply_ms
    stream_all(client, info, FASTEST[revision])
    client.run(0.3)
    client.board.press_reset()
    client.board.run(0.05)
    info = client.connect()
    stream_all(client, info, FASTEST[revision])
    client.run(0.4)
    _, rows, missing = client.samples(LaneKind.IMU)
    assert missing == 0
    assert len(rows) > 0.3 * FASTEST[revision]
    place(rows, made(client).rows)
    assert client.board.complaints == []


@pytest.mark.parametrize(("revision", "rate"), RATES)
def test_motion_and_sound_stream_with_nothing_lost_and_every_value_right(revision: int, rate: int) -> None:
    client, info = ready(revision)
    stream_all(client, info, rate)
    client.run(0.6)
    first, rows, missing = client.samples(LaneKind.IMU)
    assert (first, missing) == (0, 0)
    assert len(rows) > 0.45 * rate
    truth = made(client)
    at = place(rows, truth.rows)
    assert np.diff(truth.ticks[at : at + len(rows)]) == pytest.approx(64e6 / rate, abs=1)
    assert client.blocks[LaneKind.IMU][-1].rate_hz == rate
    assert np.abs(rows[:, :3]).max() > 2.5 * 2048
    check_sound(client)
    sensor = client.board.internal.motion_sensor
    assert (sensor.overruns if isinstance(sensor, Lsm9ds1) else sensor.fifo.lost) == 0
    assert client.board.complaints == []


@pytest.mark.parametrize(("revision", "error"), [(1, 0.05), (2, -0.05)])
def test_a_sensor_whose_clock_is_off_loses_nothing(revision: int, error: float) -> None:
    client, info = ready(revision)
    client.board.internal.motion_sensor.sampler.rate_error = error
    stream_all(client, info, FASTEST[revision])
    client.run(0.6)
    _, rows, missing = client.samples(LaneKind.IMU)
    assert missing == 0
    assert len(rows) > 0.5 * FASTEST[revision] * (1 + error)
    place(rows, made(client).rows)
    assert client.board.complaints == []


@pytest.mark.parametrize("revision", [1, 2])
def test_the_slow_sensors_tell_the_world_in_the_wires_units(revision: int) -> None:
    world = Environment(
        field_ut=(48.2, -17.3, 5.0), temperature_c=-3.25, humidity_percent=81.5, pressure_hpa=951.3,
        light=(3000, 1200, 900, 500), proximity=200,
    )  # fmt: skip
    client, info = ready(revision, world)
    for kind, rates in info.other_rates_hz:
        client.stream(kind, rates[0])
    client.run(2.3)
    want = {
        LaneKind.FIELD: ((482, -173, 50), 4),
        LaneKind.CLIMATE: ((-325, 8150, 9513), 4),
        LaneKind.LIGHT: ((3000, 1200, 900, 500, 200), 0),
    }
    for kind, rates in info.other_rates_hz:
        _, rows, missing = client.samples(kind)
        values, tolerance = want[kind]
        assert missing == 0
        assert len(rows) >= 2 * rates[0] - 1
        assert np.abs(rows[-1] - np.array(values)).max() <= tolerance
    world.light = (10, 9, 8, 7)
    world.temperature_c = 40.0
    client.run(2.1)
    assert tuple(client.samples(LaneKind.LIGHT)[1][-1]) == (10, 9, 8, 7, 200)
    assert client.samples(LaneKind.CLIMATE)[1][-1][0] == pytest.approx(4000, abs=4)
    assert client.board.complaints == []


# -- what goes wrong


FAULTS = {
    "does not answer": Faults(is_silent=True),
    "holds SDA": Faults(holds_sda_after=5, holds_sda_for=7),
    "goes in mid transfer": Faults(vanishes_after=4),
}


@pytest.mark.parametrize("fault", FAULTS)
@pytest.mark.parametrize("revision", [1, 2])
def test_a_motion_sensor_that_fails_for_a_while_comes_back_and_the_gap_is_told(revision: int, fault: str) -> None:
    client, info = ready(revision)
    rate = FASTEST[revision]
    stream_all(client, info, rate)
    client.run(0.4)
    sensor = client.board.internal.motion_sensor
    sensor.faults = Faults(**vars(FAULTS[fault]))
    client.run(0.3)
    sensor.faults = Faults()
    client.run(1.0)
    blocks = client.blocks[LaneKind.IMU]
    _, rows, missing = client.samples(LaneKind.IMU)
    assert missing < rate, "more than the FIFO and a second of repeated attempts explain"
    truth = made(client)
    before, after = place(rows[:40], truth.rows), place(rows[-40:], truth.rows)
    elapsed = (truth.ticks[after + 39] - truth.ticks[before]) * rate / 64e6
    last = blocks[-1].first + len(blocks[-1].samples) - 1
    assert last == pytest.approx(elapsed, abs=5), "the count is not the time's"
    check_sound(client)
    assert messages.unpack_status(client.request(Request.STATUS).fields).dropped[LaneKind.IMU] == missing
    assert client.board.complaints == []


@pytest.mark.parametrize("revision", [1, 2])
def test_a_motion_sensor_that_lost_its_power_for_a_moment_is_set_up_again(revision: int) -> None:
    client, info = ready(revision)
    stream_all(client, info, FASTEST[revision])
    client.run(0.4)
    sensor = client.board.internal.motion_sensor
    sensor.power_off()
    sensor.power_on()
    client.run(1.0)
    _, rows, missing = client.samples(LaneKind.IMU)
    assert missing > 0
    place(rows[-40:], made(client).rows)
    assert client.blocks[LaneKind.IMU][-1].rate_hz == FASTEST[revision]


@pytest.mark.parametrize("revision", [1, 2])
def test_garbage_on_the_bus_passes(revision: int) -> None:
    client, info = ready(revision)
    rate = FASTEST[revision]
    stream_all(client, info, rate)
    client.run(0.3)
    for device in client.board.internal.devices.values():
        device.faults = Faults(garbage=random.Random(revision))
    client.run(0.1)
    for device in client.board.internal.devices.values():
        device.faults = Faults()
    client.run(0.8)
    _, rows, missing = client.samples(LaneKind.IMU)
    place(rows[-40:], made(client).rows)
    assert missing <= 1.3 * rate, "more rows are said to be lost than time has passed"
    check_sound(client)
    assert client.hello().kind == info.kind


@pytest.mark.parametrize("revision", [1, 2])
def test_a_board_whose_sensors_never_answer_still_talks_and_hears(revision: int) -> None:
    client = emulated(revision)
    for device in client.board.internal.devices.values():
        device.faults.is_silent = True
    info = client.connect()
    assert info.kind == BoardKind.UNKNOWN
    assert info.imu_rates_hz == ()
    assert client.stream(LaneKind.IMU, FASTEST[revision]).status < 0
    client.stream(LaneKind.MIC, 16_000)
    client.run(0.5)
    check_sound(client)
    assert client.board.complaints == []


@pytest.mark.parametrize("revision", [1, 2])
def test_a_bus_that_is_stuck_at_power_up_is_freed(revision: int) -> None:
    client = emulated(revision)
    board = client.board
    board.power_on()
    assert board.run_until(lambda: board.internal.bus.pulled_up, look_every_s=0.0001)
    board.internal.bus.hold_sda(8)
    info = client.connect()
    assert info.kind == {1: BoardKind.REV1, 2: BoardKind.REV2}[revision]
    assert board.complaints == []


def test_a_bus_that_is_stuck_for_ever_stops_nothing_else() -> None:
    client = emulated(1)
    board = client.board
    board.power_on()
    assert board.run_until(lambda: board.internal.bus.pulled_up, look_every_s=0.0001)
    board.internal.bus.hold_sda(1_000_000_000)
    assert client.connect().kind == BoardKind.UNKNOWN
    client.stream(LaneKind.MIC, 16_000)
    client.run(0.5)
    check_sound(client)


@pytest.mark.parametrize(("fault", "value"), [(MicrophoneFault.QUIET, 0), (MicrophoneFault.STUCK, -32768)])
def test_a_silent_microphone_streams_silence_in_time(fault: MicrophoneFault, value: int) -> None:
    client, info = ready(1)
    client.board.internal.pdm.fault = fault
    stream_all(client, info, 952)
    client.run(0.6)
    _, heard, missing = client.samples(LaneKind.MIC)
    assert missing == 0
    assert len(heard) > 0.4 * 16_000
    assert set(heard) == {value}
    assert client.board.complaints == []


def test_gain_is_heard() -> None:
    client, _ = ready(1)
    assert client.request(Request.GAIN, b"\x00").status == 0
    client.stream(LaneKind.MIC, 16_000)
    client.run(0.4)
    _, heard, _ = client.samples(LaneKind.MIC)
    ledger = client.board.internal.pdm.ledger
    first = ledger[0].source_index
    sound = RecordedSound(NOISE).take(first, 16 * 1000)
    assert any(np.array_equal(sound[at : at + len(heard)], heard) for at in range(1600, 4000))
    assert client.request(Request.GAIN, b"\x29").status < 0
