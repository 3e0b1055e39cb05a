"""TWIM: the I2C controller with EasyDMA, register by register (nRF52840 SVD; transfers as nrfx uses them).

A phase (address and bytes in one direction) is one event on the timeline, at its end; each byte still reaches the
device at its own time. Where no source says what the chip does, the model takes the less friendly variant:

- SDA or SCL low when a transfer begins, or a device that takes hold of SDA within one: no event ever comes, and STOP
  gives no STOPPED. Only ENABLE=0, clocks by GPIO and ENABLE=6 help.
- STOP without a transfer, or while suspended: no STOPPED (suspended: it comes after RESUME).
- ENABLE=0 within a read leaves the device in the middle of a byte: it holds SDA until its bits are clocked out.
- LASTTX and LASTRX come with the end of the last byte, not with its beginning.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from enum import Enum

from tests.emulator.i2c_bus import I2cDevice
from tests.emulator.internal_bus import SCL, SDA, InternalBus
from tests.emulator.peripheral import Chip, DmaError, Peripheral
from tests.emulator.timeline import TICKS_PER_SECOND, Event

STARTRX, STARTTX, STOP, SUSPEND, RESUME = 0x000, 0x008, 0x014, 0x01C, 0x020
STOPPED, ERROR, SUSPENDED, RXSTARTED, TXSTARTED, LASTRX, LASTTX = 0x104, 0x124, 0x148, 0x14C, 0x150, 0x15C, 0x160
ERRORSRC, ENABLE, PSEL_SCL, PSEL_SDA, FREQUENCY, ADDRESS = 0x4C4, 0x500, 0x508, 0x50C, 0x524, 0x588
RXD_PTR, RXD_MAXCNT, RXD_AMOUNT, RXD_LIST = 0x534, 0x538, 0x53C, 0x540
TXD_PTR, TXD_MAXCNT, TXD_AMOUNT, TXD_LIST = 0x544, 0x548, 0x54C, 0x550
OVERRUN, ANACK, DNACK = 1, 2, 4
ENABLED = 6
FREQUENCIES_HZ = {0x0198_0000: 100_000, 0x0400_0000: 250_000, 0x0620_0000: 390_000, 0x0640_0000: 400_000}
_ERRATUM_219 = 0x0640_0000
_S0D1 = 6
_ADDRESS_BITS = 10
"""START, seven bits of address, direction, acknowledge."""


class _State(Enum):
    IDLE = "idle"
    SENDING = "sending"
    RECEIVING = "receiving"
    HELD = "after the last byte, SCL low"
    FAILED = "after an error"
    STOPPING = "stopping"
    STUCK = "stuck"


class Twim(Peripheral):
    events = frozenset((STOPPED, ERROR, SUSPENDED, RXSTARTED, TXSTARTED, LASTRX, LASTTX))
    known = frozenset((ERRORSRC, ENABLE, PSEL_SCL, PSEL_SDA, FREQUENCY, ADDRESS)) | frozenset(
        (RXD_PTR, RXD_MAXCNT, RXD_AMOUNT, RXD_LIST, TXD_PTR, TXD_MAXCNT, TXD_AMOUNT, TXD_LIST)
    )
    reset_values: Mapping[int, int] = {PSEL_SCL: 0xFFFF_FFFF, PSEL_SDA: 0xFFFF_FFFF, FREQUENCY: 0x0400_0000}
    shortcuts: Mapping[int, tuple[int, int]] = {
        7: (LASTTX, STARTRX),
        8: (LASTTX, SUSPEND),
        9: (LASTTX, STOP),
        10: (LASTRX, STARTTX),
        11: (LASTRX, SUSPEND),
        12: (LASTRX, STOP),
    }

    def __init__(
        self, chip: Chip, base: int, bus: InternalBus, complain: Callable[[str], None], *, name: str, irq: int
    ) -> None:
        super().__init__(chip, base)
        self.name, self.irq = name, irq
        self.bus = bus
        self._complain_to = complain
        self.overrun_next = False
        """A fault: the next reception ends with OVERRUN."""
        self.transfers = 0
        """Phases that were begun."""
        self.tasks = {
            STARTRX: self._start_receiving,
            STARTTX: self._start_sending,
            STOP: self._stop,
            SUSPEND: self._suspend,
            RESUME: self._resume,
        }
        self._event: Event | None = None
        self._clear()

    def reset(self) -> None:
        self._abandon()
        self._clear()
        self.bus.pins.release(self.name)
        super().reset()

    def _clear(self) -> None:
        self._state = _State.IDLE
        self._device: I2cDevice | None = None
        self._pointer = self._count = 0
        self._sent = b""
        self._received = bytearray()
        self._done = 0
        self._begins = 0
        """The tick at which the first bit of data goes over the wire."""
        self._suspended_at: int | None = None
        self._stop_wanted = False

    # -- registers

    def write_register(self, offset: int, value: int) -> None:
        if offset == ERRORSRC:
            self.registers[ERRORSRC] = self.registers.get(ERRORSRC, 0) & ~value
        elif offset in (RXD_AMOUNT, TXD_AMOUNT):
            self._complain(f"write to 0x{offset:X}, which is read only")
        else:
            super().write_register(offset, value)

    def changed(self, offset: int, value: int) -> None:
        if offset == ENABLE:
            self._enable(value)
        elif offset in (PSEL_SCL, PSEL_SDA) and self.is_enabled:
            self._complain("PSEL written while enabled")
        elif offset == FREQUENCY:
            self._check_frequency(value)
        elif offset in (RXD_LIST, TXD_LIST) and value:
            self._complain("array lists are not in the model")
        elif offset in (RXD_MAXCNT, TXD_MAXCNT) and value > 0xFFFF:
            self._complain(f"MAXCNT of {value} has more than 16 bits")

    @property
    def is_enabled(self) -> bool:
        return self.registers.get(ENABLE, 0) == ENABLED

    def _check_frequency(self, value: int) -> None:
        if value == _ERRATUM_219:
            self._complain("FREQUENCY of 400 kHz: erratum 219 asks for 0x06200000")
        elif value not in FREQUENCIES_HZ:
            self._complain(f"FREQUENCY 0x{value:08X} is no known code")

    def _enable(self, value: int) -> None:
        if value not in (0, ENABLED):
            self._complain(f"ENABLE = {value}; a TWIM is 6")
        if value != ENABLED:
            self._leave_device_in_mid_byte()
            self._abandon()
            self._clear()
            self.bus.pins.release(self.name)
            return
        for text, register, pin in (("SCL", PSEL_SCL, SCL), ("SDA", PSEL_SDA, SDA)):
            self._take_pin(text, self.registers[register], pin)

    def _take_pin(self, text: str, selected: int, wanted: int) -> None:
        if selected != wanted:
            self._complain(f"PSEL.{text} is 0x{selected:X}; the internal bus has it at P0.{wanted}")
        if selected >> 31 or selected >= 48:
            return
        pins = self.bus.pins
        if pins.drive(selected) != _S0D1 or not pins.input_connected(selected) or pins.is_output(selected):
            self._complain(f"PIN_CNF of {text} is not input, connected, S0D1 when the TWIM is enabled")
        pins.claim(selected, self.name, None)

    # -- tasks

    def _start_sending(self) -> None:
        if not self._may_start("STARTTX"):
            return
        self._pointer, self._count = self.registers.get(TXD_PTR, 0), self.registers.get(TXD_MAXCNT, 0)
        try:
            self._sent = self.chip.read_ram(self._pointer, self._count)
        except DmaError:
            self._state = _State.STUCK
            return
        self.registers[TXD_AMOUNT] = 0
        self._begin(_State.SENDING, TXSTARTED)

    def _start_receiving(self) -> None:
        if not self._may_start("STARTRX"):
            return
        self._pointer, self._count = self.registers.get(RXD_PTR, 0), self.registers.get(RXD_MAXCNT, 0)
        self._received = bytearray()
        self.registers[RXD_AMOUNT] = 0
        self._begin(_State.RECEIVING, RXSTARTED)

    def _may_start(self, task: str) -> bool:
        if not self.is_enabled:
            self._complain(f"{task} while not enabled")
            return False
        if self._state is _State.STUCK:
            return False
        if self._state not in (_State.IDLE, _State.HELD):
            self._complain(f"{task} while {self._state.value}")
            return False
        self._suspended_at = None
        if self._state is _State.IDLE and not self.bus.is_free():
            self._state = _State.STUCK
        if not self.bus.pulled_up:
            self._complain(f"{task} while the supply of the pull-ups (P1.00) is off")
            self._state = _State.STUCK
        return self._state is not _State.STUCK

    def _begin(self, state: _State, started: int) -> None:
        self.transfers += 1
        self._state = state
        self._done = 0
        if not self._count:
            self._complain("a transfer of no bytes: LASTTX or LASTRX will not come")
        on_bus = self.registers[PSEL_SDA] == SDA and self.registers[PSEL_SCL] == SCL
        self._device = self.bus.device(self.registers.get(ADDRESS, 0) & 0x7F) if on_bus else None
        self._begins = self.chip.timeline.now + round(_ADDRESS_BITS * self._bit_ticks)
        if self._device is None or not self._device.start(state is _State.RECEIVING):
            self._device = None
            self._event = self.chip.timeline.at(self._begins, lambda: self._fail(ANACK))
        elif self._count:
            self._event = self.chip.timeline.at(self._byte_end(self._count), self._phase_ended)
        self.raise_event(started)

    def _stop(self) -> None:
        if self._suspended_at is not None:
            self._stop_wanted = True
        elif self._state in (_State.SENDING, _State.RECEIVING):
            self._stop_within()
        elif self._state in (_State.HELD, _State.FAILED):
            self._send_stop()

    def _stop_within(self) -> None:
        self._abandon()
        done = min(self._count, self._bytes_begun())
        self._count = done
        if not self._exchange(done):
            return
        self._finish_phase()
        self._send_stop()

    def _send_stop(self) -> None:
        self._state = _State.STOPPING
        self._event = self.chip.timeline.after(self._bit_ticks, self._stopped)

    def _stopped(self) -> None:
        if self._device is not None:
            self._device.stop()
        self._clear()
        self.raise_event(STOPPED)

    def _suspend(self) -> None:
        if self._suspended_at is not None or self._state in (_State.STUCK, _State.STOPPING):
            return
        if self._state in (_State.SENDING, _State.RECEIVING):
            self._abandon()
        self._suspended_at = self.chip.timeline.now
        self.raise_event(SUSPENDED)

    def _resume(self) -> None:
        if self._suspended_at is None:
            return
        passed, self._suspended_at = self.chip.timeline.now - self._suspended_at, None
        if self._state in (_State.SENDING, _State.RECEIVING):
            self._begins += passed
            if self._device is None:
                self._event = self.chip.timeline.at(self._begins, lambda: self._fail(ANACK))
            elif self._count:
                self._event = self.chip.timeline.at(self._byte_end(self._count), self._phase_ended)
        if self._stop_wanted:
            self._stop_wanted = False
            self._stop()

    # -- a phase

    @property
    def _bit_ticks(self) -> float:
        return TICKS_PER_SECOND / FREQUENCIES_HZ.get(self.registers[FREQUENCY], 100_000)

    def _byte_end(self, count: int) -> int:
        return self._begins + round(count * 9 * self._bit_ticks)

    def _bytes_begun(self) -> int:
        passed = self.chip.timeline.now - self._begins
        return int(passed / (9 * self._bit_ticks)) + 1 if passed > 0 else 0

    def _phase_ended(self) -> None:
        self._event = None
        if not self._exchange(self._count):
            return
        sending = self._state is _State.SENDING
        self._finish_phase()
        if not sending and self.overrun_next:
            self.overrun_next = False
            self._fail(OVERRUN)
            return
        self._state = _State.HELD
        self.raise_event(LASTTX if sending else LASTRX)

    def _exchange(self, count: int) -> bool:
        """Hands over the bytes up to ``count``; False: the transfer did not get there."""
        try:
            while self._done < count:
                self.bus.byte_at = self._byte_end(self._done + 1)
                acknowledged = self._exchange_byte()
                if self.bus.holding_sda or not self.bus.powered:
                    self._state = _State.STUCK
                    return False
                self._done += 1
                if not acknowledged:
                    self._finish_phase()
                    self._fail(DNACK)
                    return False
        finally:
            self.bus.byte_at = None
        return True

    def _exchange_byte(self) -> bool:
        assert self._device is not None
        if self._state is _State.SENDING:
            return self._device.write(self._sent[self._done])
        self._received.append(self._device.read() & 0xFF)
        return True

    def _finish_phase(self) -> None:
        """AMOUNT and memory; a byte that was not acknowledged counts, as it was sent."""
        if self._state is _State.SENDING:
            self.registers[TXD_AMOUNT] = self._done
            if self.chip.read_ram(self._pointer, len(self._sent)) != self._sent:
                self._complain("the bytes to send were changed while they were being sent")
            return
        self.registers[RXD_AMOUNT] = self._done
        try:
            self.chip.write_ram(self._pointer, bytes(self._received))
        except DmaError:
            self.registers[RXD_AMOUNT] = 0

    def _fail(self, cause: int) -> None:
        self._event = None
        self._state = _State.FAILED
        self.registers[ERRORSRC] = self.registers.get(ERRORSRC, 0) | cause
        self.raise_event(ERROR)

    def _abandon(self) -> None:
        if self._event is not None:
            self._event.cancel()
            self._event = None

    def _leave_device_in_mid_byte(self) -> None:
        if self._state is not _State.RECEIVING or self._device is None or self.bus.holding_sda:
            return
        bits = int((self.chip.timeline.now - self._begins) / self._bit_ticks)
        if bits > 0:
            self.bus.hold_sda(9 - bits % 9)

    def _complain(self, text: str) -> None:
        self._complain_to(f"{self.name}: {text}")
