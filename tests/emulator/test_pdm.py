"""The microphone's interface: buffers, gain, rates, and what is not to be done."""

from __future__ import annotations

import numpy as np
import pytest
from numpy.typing import NDArray

from tests.emulator import pdm
from tests.emulator.sources import RecordedSound, SoundSource, Tone
from tests.emulator.twim_driver import Bench

BUFFERS = (0x2000_1000, 0x2000_2000)
NOISE = np.random.default_rng(3).integers(-3000, 3000, 16_000).astype(np.int16)


class Listener:
    """A program with two buffers, as the reference describes it."""

    def __init__(self, *, sound: SoundSource | None = None, power: bool = True, count: int = 256) -> None:
        self.bench = Bench(1, sound=sound or RecordedSound(NOISE))
        self.chip, self.pdm = self.bench.chip, self.bench.board.pdm
        self.count = count
        self.heard: list[NDArray[np.int16]] = []
        self._next = 0
        if power:
            self.chip.drive(17, True)
        self.chip.drive(26, False)
        self.chip.pins.configure(25, is_output=False, input_connected=True, pull=0, drive=0)
        self.bench.run_us(12_000)
        for register, value in (
            (pdm.PSEL_CLK, 26), (pdm.PSEL_DIN, 25), (pdm.RATIO, 1), (pdm.PDMCLKCTRL, 0x0A00_0000), (pdm.MODE, 1),
            (pdm.ENABLE, 1),
        ):  # fmt: skip
            self.pdm.write(register, value)

    def start(self) -> None:
        self._give_buffer()
        self.pdm.write(pdm.START, 1)

    def listen(self, buffers: int) -> NDArray[np.int16]:
        for _ in range(buffers):
            assert self.chip.run_until(lambda: self.pdm.read(pdm.STARTED))
            self.pdm.write(pdm.STARTED, 0)
            done = BUFFERS[(self._next + 1) % 2]
            self._give_buffer()
            assert self.chip.run_until(lambda: self.pdm.read(pdm.END))
            self.pdm.write(pdm.END, 0)
            self.heard.append(np.frombuffer(self.chip.read_ram(done, 2 * self.count), np.int16))
        return np.concatenate(self.heard)

    def _give_buffer(self) -> None:
        self.pdm.write(pdm.PTR, BUFFERS[self._next % 2])
        self.pdm.write(pdm.MAXCNT, self.count)
        self._next += 1


def test_two_buffers_in_turn_lose_nothing() -> None:
    listener = Listener()
    listener.start()
    heard = listener.listen(30)
    ledger = listener.pdm.ledger
    assert np.array_equal(heard, np.concatenate([block.samples for block in ledger]))
    settled = [block for block in ledger if block.settled]
    assert len(settled) >= 20
    for block in settled:
        assert np.array_equal(block.samples, RecordedSound(NOISE).take(block.source_index, 256))
    assert [block.index for block in ledger] == list(range(0, 30 * 256, 256))
    assert listener.pdm.same_buffer == 0
    assert listener.bench.complaints == []


def test_256_samples_are_16_ms() -> None:
    listener = Listener()
    listener.start()
    before = listener.chip.timeline.now
    listener.listen(10)
    assert (listener.chip.timeline.now - before) / 64e6 == pytest.approx(0.16)
    assert listener.pdm.rate_hz == 16_000


def test_the_first_hundred_milliseconds_are_garbage_in_part() -> None:
    listener = Listener()
    listener.start()
    heard = listener.listen(10)
    block = listener.pdm.ledger[0]
    assert not block.settled
    assert not np.array_equal(block.samples, RecordedSound(NOISE).take(block.source_index, 256))
    start = 1600
    source = RecordedSound(NOISE).take(block.source_index + start, len(heard) - start)
    assert np.array_equal(heard[start:], source)


def test_a_missed_buffer_is_written_over() -> None:
    listener = Listener()
    listener.start()
    listener.bench.run_us(50_000)
    assert [block.pointer for block in listener.pdm.ledger] == [BUFFERS[0]] * 3
    assert listener.pdm.same_buffer == 3
    newest = np.frombuffer(listener.chip.read_ram(BUFFERS[0], 512), np.int16)
    assert np.array_equal(newest, listener.pdm.ledger[-1].samples)


@pytest.mark.parametrize(
    ("gain", "factor"), [(0x28, 1.0), (0x29, 10 ** (0.5 / 20)), (0, 0.1), (0x50, 10.0), (20, 10**-0.5)]
)
def test_gain_in_half_decibels_with_saturation(gain: int, factor: float) -> None:
    listener = Listener(sound=Tone(amplitude=9000))
    listener.pdm.write(pdm.GAINL, gain)
    listener.start()
    listener.listen(10)
    block = listener.pdm.ledger[-1]
    want = np.clip(np.rint(Tone(amplitude=9000).take(block.source_index, 256) * factor), -32768, 32767)
    assert np.array_equal(block.samples, want.astype(np.int16))


def test_other_rates() -> None:
    listener = Listener()
    listener.pdm.write(pdm.RATIO, 0)
    listener.pdm.write(pdm.PDMCLKCTRL, 0x1500_0000)
    assert listener.pdm.rate_hz == pytest.approx(41_667, abs=1)
    listener.start()
    before = listener.chip.timeline.now
    listener.listen(10)
    assert (listener.chip.timeline.now - before) / 64e6 == pytest.approx(2560 / 41_667, rel=1e-3)


def test_stop_ends_the_buffer_and_then_stops() -> None:
    listener = Listener()
    listener.start()
    listener.bench.run_us(8_000)
    listener.pdm.write(pdm.STOP, 1)
    assert listener.pdm.read(pdm.END)
    assert listener.chip.run_until(lambda: listener.pdm.read(pdm.STOPPED), 0.001)
    assert len(listener.pdm.ledger[0].samples) == 128
    listener.bench.run_us(100_000)
    assert len(listener.pdm.ledger) == 1


def test_interrupts() -> None:
    listener = Listener()
    listener.pdm.write(0x304, 1 << 2)
    listener.start()
    assert not listener.chip.lines[29]
    listener.bench.run_us(16_001)
    assert listener.chip.lines[29]


@pytest.mark.parametrize(("fault", "value"), [(pdm.MicrophoneFault.QUIET, 0), (pdm.MicrophoneFault.STUCK, -32768)])
def test_a_silent_microphone(fault: pdm.MicrophoneFault, value: int) -> None:
    listener = Listener()
    listener.pdm.fault = fault
    listener.start()
    assert set(listener.listen(10)[2000:]) == {value}


def test_without_power_there_is_no_sound() -> None:
    listener = Listener(power=False)
    listener.start()
    assert set(listener.listen(10)[2000:]) == {-32768}


def test_an_offset_is_added() -> None:
    listener = Listener(sound=Tone(amplitude=0))
    listener.pdm.dc = 750
    listener.start()
    assert set(listener.listen(10)[2000:]) == {750}


@pytest.mark.parametrize(
    ("register", "value", "text"),
    [
        (pdm.PDMCLKCTRL, 0x0800_0000, "microphone does not take"),
        (pdm.PDMCLKCTRL, 0x0123_4567, "no known code"),
        (pdm.MODE, 0, "mono"),
        (pdm.MODE, 3, "mono"),
        (pdm.MAXCNT, 0, "no samples"),
        (pdm.PTR, 0x0002_0000, "not RAM"),
        (pdm.GAINL, 0x51, "gain"),
        (0x568, 1, "0x568"),
    ],
)
def test_what_is_not_to_be_done_is_reported(register: int, value: int, text: str) -> None:
    listener = Listener()
    listener.pdm.write(pdm.PTR, BUFFERS[0])
    listener.pdm.write(pdm.MAXCNT, 16)
    listener.pdm.write(register, value)
    listener.pdm.write(pdm.START, 1)
    listener.bench.run_us(2_000)
    assert text in listener.bench.complaints[0]


def test_the_crystal_must_run() -> None:
    listener = Listener()
    listener.chip.crystal_runs = False
    listener.start()
    assert "HFXO" in listener.bench.complaints[0]


@pytest.mark.parametrize(("register", "pin"), [(pdm.PSEL_CLK, 25), (pdm.PSEL_DIN, 26)])
def test_wrong_pins_are_reported(register: int, pin: int) -> None:
    listener = Listener()
    listener.pdm.write(pdm.ENABLE, 0)
    listener.pdm.write(register, pin)
    listener.pdm.write(pdm.ENABLE, 1)
    assert "PSEL" in listener.bench.complaints[0]


def test_a_reset_stops_it() -> None:
    listener = Listener()
    listener.start()
    listener.pdm.reset()
    listener.bench.run_us(100_000)
    assert listener.pdm.ledger == []
