"""Both GPIO ports, in one block: P0 at 0x50000000, P1 0x300 after it (nRF52840 SVD: P0, P1)."""

from __future__ import annotations

from collections.abc import Callable

from tests.emulator.peripheral import Chip, Peripheral
from tests.emulator.pins import Pins

_OUT, _OUTSET, _OUTCLR, _IN, _DIR, _DIRSET, _DIRCLR, _LATCH, _DETECTMODE, _PIN_CNF = (
    *range(0x504, 0x524, 4),
    0x524,
    0x700,
)
_PORT_SIZES = (32, 16)
_CNF_RESET = 0x0000_0002


class Gpio(Peripheral):
    name = "P0/P1"

    def __init__(self, chip: Chip, base: int, pins: Pins) -> None:
        super().__init__(chip, base)
        self._pins = pins
        self._out = [0, 0]
        self._latch = [0, 0]
        self._configuration = [_CNF_RESET] * 64
        for pin in range(48):
            pins.watch(pin, lambda level, pin=pin: self._level_changed(pin, level))
        self.detect_changed = lambda: None
        """GPIOTE's PORT event: called when a pin has met its SENSE."""

    def reset(self) -> None:
        self._out, self._latch, self._configuration = [0, 0], [0, 0], [_CNF_RESET] * 64
        self._pins.reset()

    def read(self, offset: int) -> int:
        port, offset = self._port(offset)
        if _PIN_CNF <= offset < _PIN_CNF + 0x80:
            return self._configuration[port * 32 + (offset - _PIN_CNF) // 4]
        if offset in (_OUT, _OUTSET, _OUTCLR):
            return self._out[port]
        if offset == _IN:
            return self._bits(port, self._pins.read_input)
        if offset in (_DIR, _DIRSET, _DIRCLR):
            return self._bits(port, lambda pin: bool(self._configuration[pin] & 1))
        if offset == _LATCH:
            return self._latch[port]
        self.on_unknown(self, "read", port * 0x300 + offset, 0)
        return 0

    def write(self, offset: int, value: int) -> None:
        port, offset = self._port(offset)
        if _PIN_CNF <= offset < _PIN_CNF + 0x80:
            self._configure(port * 32 + (offset - _PIN_CNF) // 4, value)
        elif offset == _OUT:
            self._set_out(port, value)
        elif offset == _OUTSET:
            self._set_out(port, self._out[port] | value)
        elif offset == _OUTCLR:
            self._set_out(port, self._out[port] & ~value)
        elif offset in (_DIR, _DIRSET, _DIRCLR):
            self._set_directions(port, offset, value)
        elif offset == _LATCH:
            self._latch[port] &= ~value
        else:
            self.on_unknown(self, "write", port * 0x300 + offset, value)

    @staticmethod
    def _port(offset: int) -> tuple[int, int]:
        return (1, offset - 0x300) if offset >= 0x800 else (0, offset)

    def _bits(self, port: int, is_set: Callable[[int], bool]) -> int:
        return sum(1 << n for n in range(_PORT_SIZES[port]) if is_set(port * 32 + n))

    def _configure(self, pin: int, value: int) -> None:
        if pin >= 48:
            self.on_unknown(self, "write", 0x300 + _PIN_CNF + (pin - 32) * 4, value)
            return
        self._configuration[pin] = value
        self._pins.configure(
            pin,
            is_output=bool(value & 1),
            input_connected=not value & 2,
            pull=value >> 2 & 3,
            drive=value >> 8 & 7,
        )
        self._level_changed(pin, self._pins.level(pin))

    def _set_out(self, port: int, value: int) -> None:
        changed = self._out[port] ^ value
        self._out[port] = value
        for n in range(_PORT_SIZES[port]) if changed else ():
            if changed >> n & 1:
                self._pins.set_output(port * 32 + n, bool(value >> n & 1))

    def _set_directions(self, port: int, offset: int, value: int) -> None:
        for n in range(_PORT_SIZES[port]):
            pin = port * 32 + n
            old = self._configuration[pin] & 1
            new = {_DIR: value >> n & 1, _DIRSET: old | value >> n & 1, _DIRCLR: old & ~(value >> n) & 1}[offset]
            if new != old:
                self._configure(pin, self._configuration[pin] & ~1 | new)

    def _level_changed(self, pin: int, level: bool) -> None:
        sense = self._configuration[pin] >> 16 & 3
        if (sense == 2 and level) or (sense == 3 and not level):
            self._latch[pin // 32] |= 1 << pin % 32
            self.detect_changed()
