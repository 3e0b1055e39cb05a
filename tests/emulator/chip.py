"""The nRF52840: memory, processor and peripherals, joined."""

from __future__ import annotations

from collections.abc import Callable

from tests.emulator.flash import ChipFlash
from tests.emulator.nvic import Nvic
from tests.emulator.peripheral import RAM_END, RAM_START, DmaError, Peripheral
from tests.emulator.peripherals.clock_power import ClockPower
from tests.emulator.peripherals.errata import ErrataBlock
from tests.emulator.peripherals.ficr import Ficr
from tests.emulator.peripherals.gpio import Gpio
from tests.emulator.peripherals.gpiote import Gpiote
from tests.emulator.peripherals.nvmc import Nvmc
from tests.emulator.peripherals.pwm import Pwm
from tests.emulator.peripherals.rng import Rng
from tests.emulator.peripherals.rtc import Rtc
from tests.emulator.peripherals.temp import Temp
from tests.emulator.peripherals.timer import Timer
from tests.emulator.peripherals.uarte import Uarte
from tests.emulator.peripherals.uicr import Uicr
from tests.emulator.peripherals.wdt import Wdt
from tests.emulator.pins import Pins
from tests.emulator.processor import Processor
from tests.emulator.system_control import BASE as SCS_BASE
from tests.emulator.system_control import DWT_BASE, SystemControl
from tests.emulator.timeline import Timeline

FLASH_BYTES, RAM_BYTES = 0x10_0000, RAM_END - RAM_START
RESET_PIN, RESET_DOG, RESET_SOFT, RESET_LOCKUP = 1 << 0, 1 << 1, 1 << 2, 1 << 3
POWER_ON = 0
"""RESETREAS shows nothing after power-up."""


class Nrf52840:
    """``make_processor`` gets the chip and returns what executes its instructions."""

    def __init__(
        self, make_processor: Callable[[Nrf52840], Processor], *, device_id: int = 0x1A2B_3C4D_5E6F_7081
    ) -> None:
        self.timeline = Timeline()
        self.complaints: list[str] = []
        """What the model does not have and the program used, and each breach of the chip's rules."""
        self.memory = ChipFlash()
        self.flash = self.memory.data
        self.ram = bytearray(RAM_BYTES)
        self.pins = Pins()
        self.nvic = Nvic()
        self.system_control = SystemControl(self.timeline, self.nvic, self.complain)
        self.peripherals: dict[str, Peripheral] = {}
        self._blocks: dict[int, Peripheral] = {}
        self.reset_cause: int | None = None
        """A reset that was asked for and is to be done by whoever runs the chip."""
        self.power_is_lost = False
        """A flash operation was the one at which the power goes."""
        self.processor = make_processor(self)
        self._join_processor()
        self._add_peripherals(device_id)

    # -- for peripherals (``peripheral.Chip``)

    def read_ram(self, address: int, size: int) -> bytes:
        self._check_dma(address, size)
        return bytes(self.ram[address - RAM_START : address - RAM_START + size])

    def write_ram(self, address: int, data: bytes) -> None:
        self._check_dma(address, len(data))
        self.ram[address - RAM_START : address - RAM_START + len(data)] = data

    def _check_dma(self, address: int, size: int) -> None:
        if not RAM_START <= address <= address + size <= RAM_END:
            self.complain(f"EasyDMA of {size} bytes at 0x{address:08X}, which is not RAM")
            raise DmaError(f"0x{address:08X}, {size} bytes")

    def set_interrupt(self, irq: int, level: bool) -> None:
        self.nvic.set_line(irq, level)

    def stall(self, ticks: int) -> None:
        self.processor.stall(ticks)

    def system_reset(self, cause: int) -> None:
        if self.reset_cause is None:
            self.reset_cause = cause
        self.processor.stop()

    def lock_up(self) -> None:
        """Of the processor; the chip resets itself then."""
        self.complain("the processor has locked up: a fault in the handler of faults")
        self.system_reset(RESET_LOCKUP)

    def lose_power(self) -> None:
        """Now, in the middle of a flash operation."""
        self.power_is_lost = True
        self.processor.stop()

    def complain(self, text: str) -> None:
        self.complaints.append(f"{self.timeline.now_us / 1e6:.6f} s, pc 0x{self.processor.register('pc'):X}: {text}")

    # -- for the board

    def add(self, peripheral: Peripheral) -> None:
        """Makes it reachable; another one at the same address goes."""
        for name, old in list(self.peripherals.items()):
            if old.base == peripheral.base:
                del self.peripherals[name]
        self.peripherals[peripheral.name] = peripheral
        self._blocks[peripheral.base >> 12] = peripheral
        peripheral.on_unknown = self._complain_unknown
        peripheral.reset()

    def reset(self, cause: int) -> None:
        """All that a reset of this kind resets; the program does not start yet."""
        self.reset_cause = None
        self.nvic.reset()
        self.system_control.reset()
        for peripheral in self.peripherals.values():
            if cause == POWER_ON or not cause & peripheral.survives:
                peripheral.reset()
        self.clock_power.after_reset(cause)

    def start(self, vectors: int) -> None:
        """The processor begins with the vector table at this address of the flash."""
        stack, entry = (int.from_bytes(self.flash[at : at + 4], "little") for at in (vectors, vectors + 4))
        self.processor.reset(stack, entry)

    # -- assembly

    def _join_processor(self) -> None:
        processor = self.processor
        processor.map_memory(0, self.flash, writable=False)
        processor.map_memory(RAM_START, self.ram, writable=True)
        for start, size in ((0x1000_0000, 0x2000), (0x4000_0000, 0x8_0000), (0x5000_0000, 0x1000)):
            processor.map_registers(start, size, self._read_register, self._write_register)
        processor.map_registers(SCS_BASE, 0x1000, self.system_control.read, self.system_control.write)
        processor.map_registers(DWT_BASE, 0x1000, self.system_control.read_dwt, self.system_control.write_dwt)
        self.nvic.on_pending = processor.look_again
        self.system_control.on_change = processor.look_again
        self.system_control.on_reset_request = lambda: self.system_reset(RESET_SOFT)
        self.memory.on_change = self._flash_changed

    def _add_peripherals(self, device_id: int) -> None:
        self.clock_power = ClockPower(self, 0x4000_0000)
        self.nvmc = Nvmc(self, 0x4001_E000, self.memory)
        gpio = Gpio(self, 0x5000_0000, self.pins)
        uicr = Uicr(self, 0x1000_1000)
        self.nvmc.uicr = uicr
        self.errata = ErrataBlock(self, 0x4006_E000)
        for peripheral in (
            self.clock_power,
            self.nvmc,
            gpio,
            uicr,
            Ficr(self, 0x1000_0000, device_id),
            Gpiote(self, 0x4000_6000, self.pins, gpio),
            Temp(self, 0x4000_C000),
            Rng(self, 0x4000_D000),
            Wdt(self, 0x4001_0000),
            self.errata,
            Uarte(self, 0x4000_2000, "UARTE0", 2, self.pins),
            Uarte(self, 0x4002_8000, "UARTE1", 40, self.pins),
        ):
            self.add(peripheral)
        for n, (base, irq) in enumerate(
            ((0x4000_8000, 8), (0x4000_9000, 9), (0x4000_A000, 10), (0x4001_A000, 26), (0x4001_B000, 27))
        ):
            self.add(Timer(self, base, f"TIMER{n}", irq, channels=4 if n < 3 else 6))
        for n, (base, irq) in enumerate(((0x4000_B000, 11), (0x4001_1000, 17), (0x4002_4000, 36))):
            self.add(Rtc(self, base, f"RTC{n}", irq, channels=3 if n == 0 else 4))
        for n, (base, irq) in enumerate(((0x4001_C000, 28), (0x4002_1000, 33), (0x4002_2000, 34), (0x4002_D000, 45))):
            self.add(Pwm(self, base, f"PWM{n}", irq, self.pins))

    def _read_register(self, address: int, size: int) -> int:
        peripheral = self._blocks.get(address >> 12)
        if peripheral is None:
            self.complain(f"read of 0x{address:08X}: no such peripheral in the model")
            return 0
        if size != 4:
            word = peripheral.read(address & 0xFFC)
            return word >> (address & 3) * 8 & ((1 << size * 8) - 1)
        return peripheral.read(address & 0xFFF)

    def _write_register(self, address: int, size: int, value: int) -> None:
        peripheral = self._blocks.get(address >> 12)
        if peripheral is None:
            self.complain(f"write of 0x{value:08X} to 0x{address:08X}: no such peripheral in the model")
        elif size != 4:
            self.complain(f"write of {size} bytes to 0x{address:08X} ({peripheral.name}), which takes words")
        else:
            peripheral.write(address & 0xFFF, value)

    def _complain_unknown(self, who: Peripheral, what: str, offset: int, value: int) -> None:
        value_text = f" 0x{value:X} to" if what == "write" else ""
        self.complain(f"{who.name}: {what}{value_text} 0x{who.base + offset:08X}, which the model does not have")

    def _flash_changed(self, address: int, size: int) -> None:
        self.processor.forget_code(address, size)
        for text in self.memory.violations:
            self.complain(text)
        self.memory.violations.clear()
