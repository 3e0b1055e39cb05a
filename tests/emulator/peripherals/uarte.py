"""UART with EasyDMA (nRF52840 SVD: UARTE). What arrives is written into RAM as long as a reception is under way,
whoever owns that RAM by now."""

from __future__ import annotations

from collections.abc import Mapping

from tests.emulator.peripheral import Chip, Peripheral
from tests.emulator.pins import Pins
from tests.emulator.timeline import Event

ENABLE, RXD_PTR, RXD_MAXCNT, TXD_PTR, TXD_MAXCNT = 0x500, 0x534, 0x538, 0x544, 0x548
PSEL_RTS, PSEL_TXD, PSEL_CTS, PSEL_RXD = 0x508, 0x50C, 0x510, 0x514
_RXDRDY, _ENDRX, _TXDRDY, _ENDTX, _ERROR, _RXTO, _RXSTARTED, _TXSTARTED, _TXSTOPPED = (
    0x108, 0x110, 0x11C, 0x120, 0x124, 0x144, 0x14C, 0x150, 0x158,
)  # fmt: skip
_BAUDRATE, _ERRORSRC, _RXD_AMOUNT, _TXD_AMOUNT, _CONFIG = 0x524, 0x480, 0x53C, 0x54C, 0x56C
_UNCONNECTED = 0xFFFF_FFFF
_FIFO = 4
_BITS = 10
_UARTE = 8


class Uarte(Peripheral):
    events = frozenset(
        (0x100, 0x104, _RXDRDY, _ENDRX, _TXDRDY, _ENDTX, _ERROR, _RXTO, _RXSTARTED, _TXSTARTED, _TXSTOPPED)
    )
    shortcuts: Mapping[int, tuple[int, int]] = {5: (_ENDRX, 0x000), 6: (_ENDRX, 0x004)}
    reset_values: Mapping[int, int] = {
        PSEL_RTS: _UNCONNECTED, PSEL_TXD: _UNCONNECTED, PSEL_CTS: _UNCONNECTED, PSEL_RXD: _UNCONNECTED,
        _BAUDRATE: 0x0400_0000, ENABLE: 0, RXD_PTR: 0, RXD_MAXCNT: 0, TXD_PTR: 0, TXD_MAXCNT: 0,
        _RXD_AMOUNT: 0, _TXD_AMOUNT: 0, _CONFIG: 0,
    }  # fmt: skip
    known = frozenset(reset_values)

    def __init__(self, chip: Chip, base: int, name: str, irq: int, pins: Pins) -> None:
        super().__init__(chip, base)
        self.name, self.irq, self._pins = name, irq, pins
        self.sent = bytearray()
        """All that went out."""
        self._errors = 0
        self._fifo = bytearray()
        self._receiving: tuple[int, int] | None = None
        """(address, size) as latched by STARTRX."""
        self._listens = False
        """From STARTRX until RXTO: what has no buffer waits in the FIFO."""
        self._received = 0
        self._timeout: Event | None = None
        self._sending: Event | None = None
        self.tasks = {
            0x000: self._start_rx,
            0x004: self._stop_rx,
            0x008: self._start_tx,
            0x00C: self._stop_tx,
            0x02C: self._flush_rx,
        }

    def reset(self) -> None:
        self._stop_all()
        super().reset()

    def receive(self, byte: int) -> None:
        """A byte has arrived at the pin RXD."""
        if not self._is_on() or not self._listens or self.registers[PSEL_RXD] >> 31:
            return
        if self._receiving is None:
            if len(self._fifo) == _FIFO:
                self._errors |= 1
                self.raise_event(_ERROR)
            else:
                self._fifo.append(byte)
            return
        self._store(byte)

    def read_register(self, offset: int) -> int:
        return self._errors if offset == _ERRORSRC else super().read_register(offset)

    def write_register(self, offset: int, value: int) -> None:
        if offset == _ERRORSRC:
            self._errors &= ~value
        else:
            super().write_register(offset, value)

    def changed(self, offset: int, value: int) -> None:
        if offset == ENABLE and value & 0xF not in (0, _UARTE):
            self.on_unknown(self, "write", offset, value)  # the UART without DMA is another peripheral
        if offset in (ENABLE, PSEL_TXD):
            self._pins.release(self.name)
            if self._is_on() and not self.registers[PSEL_TXD] >> 31:
                self._pins.claim(self.registers[PSEL_TXD] & 0x3F, self.name, level=True)
        if offset == ENABLE and not self._is_on():
            self._stop_all()

    def _is_on(self) -> bool:
        return self.registers.get(ENABLE, 0) & 0xF == _UARTE

    def _byte_us(self) -> float:
        return _BITS * 1e6 / (max(1, self.registers[_BAUDRATE]) * 16e6 / 2**32)

    def _start_rx(self) -> None:
        if not self._is_on():
            return
        self._receiving = (self.registers[RXD_PTR], self.registers[RXD_MAXCNT] & 0xFFFF)
        self._listens, self._received = True, 0
        self.raise_event(_RXSTARTED)
        self._drain_fifo()

    def _drain_fifo(self) -> None:
        while self._fifo and self._receiving:
            self._store(self._fifo.pop(0))

    def _store(self, byte: int) -> None:
        assert self._receiving
        address, size = self._receiving
        if self._received < size:
            self.chip.write_ram(address + self._received, bytes((byte,)))
            self._received += 1
        self.raise_event(_RXDRDY)
        if self._received >= size:
            self._end_rx()

    def _end_rx(self) -> None:
        self._receiving = None
        self.registers[_RXD_AMOUNT] = self._received
        self.raise_event(_ENDRX)

    def _stop_rx(self) -> None:
        """ENDRX at once; RXTO when no more of up to four bytes can come."""
        if not self._listens or self._timeout:
            return
        if self._receiving:
            self._end_rx()
        self._timeout = self.chip.timeline.after_us(_FIFO * self._byte_us(), self._time_out)

    def _time_out(self) -> None:
        self._timeout = None
        self._listens = False
        self.raise_event(_RXTO)

    def _flush_rx(self) -> None:
        """The FIFO's rest goes to the buffer that is set."""
        self._receiving = (self.registers[RXD_PTR], self.registers[RXD_MAXCNT] & 0xFFFF)
        self._received = 0
        self._drain_fifo()
        if self._receiving:
            self._end_rx()

    def _start_tx(self) -> None:
        if self._is_on() and not self._sending:
            size = self.registers[TXD_MAXCNT] & 0xFFFF
            data = self.chip.read_ram(self.registers[TXD_PTR], size)
            self.raise_event(_TXSTARTED)
            self._send(data, 0)

    def _send(self, data: bytes, at: int) -> None:
        if at == len(data):
            self._sending = None
            self.registers[_TXD_AMOUNT] = at
            self.raise_event(_ENDTX)
            return

        def sent() -> None:
            self.sent.append(data[at])
            self.raise_event(_TXDRDY)
            self._send(data, at + 1)

        self._sending = self.chip.timeline.after_us(self._byte_us(), sent)

    def _stop_tx(self) -> None:
        if self._sending:
            self._sending.cancel()
            self._sending = None
        self.raise_event(_TXSTOPPED)

    def _stop_all(self) -> None:
        for event in (self._timeout, self._sending):
            if event:
                event.cancel()
        self._timeout = self._sending = self._receiving = None
        self._listens = False
        self._fifo.clear()
