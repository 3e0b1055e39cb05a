"""The registers of the processor's own peripherals: NVIC, SCB, MPU, FPU, SysTick and debug (ARMv7-M B3, C1)."""

from __future__ import annotations

from collections.abc import Callable

from tests.emulator.nvic import IRQ_COUNT, Exc, Nvic
from tests.emulator.systick import SysTick
from tests.emulator.timeline import Timeline

BASE, SIZE = 0xE000_E000, 0x1000
DWT_BASE = 0xE000_1000
CPUID = 0x410F_C241
"""Cortex-M4 r0p1."""
_RESET_KEY = 0x05FA
_SHCSR_ENABLES = {16: Exc.MEM_MANAGE, 17: Exc.BUS_FAULT, 18: Exc.USAGE_FAULT}
_SHCSR_ACTIVE = {0: 4, 1: 5, 3: 6, 7: 11, 8: 12, 10: 14, 11: 15}
_MPU_ENABLE, _MPU_XN = 1, 1 << 28
_CCR_RESET = 0x200
_CCR_UNMODELLED = 0x18
"""DIV_0_TRP and UNALIGN_TRP: the processor does not trap."""
FPCCR_RESET = 0xC000_0000


class SystemControl:
    def __init__(self, timeline: Timeline, nvic: Nvic, complain: Callable[[str], None]) -> None:
        self._timeline = timeline
        self._nvic = nvic
        self._complain = complain
        self.systick = SysTick(timeline, nvic, complain)
        self.on_reset_request: Callable[[], None] = lambda: None
        self.on_change: Callable[[], None] = lambda: None
        """FPU, MPU or masks of faults changed: the processor looks again."""
        self._cycles_from = 0
        self.reset()

    def reset(self) -> None:
        self.systick.reset()
        self.vtor = 0
        self.scr = self.cpacr = self.demcr = self.dwt_control = 0
        self.ccr = _CCR_RESET
        self.cfsr = self.hfsr = self.mmfar = self.bfar = self.dfsr = self.afsr = 0
        self.fault_enables = 0
        self.fpccr, self.fpcar, self.fpdscr = FPCCR_RESET, 0, 0
        self._prigroup = 0
        self.mpu_control = self._mpu_number = 0
        self.mpu_regions: dict[int, tuple[int, int]] = {}
        """Number: (RBAR, RASR)."""
        self._cycles_stopped: int | None = 0

    # -- what the processor asks

    def fpu_is_on(self) -> bool:
        return self.cpacr >> 20 & 0xF == 0xF

    def fault_is_enabled(self, number: int) -> bool:
        return any(exc == number and self.fault_enables >> bit & 1 for bit, exc in _SHCSR_ENABLES.items())

    def may_execute(self, address: int) -> bool:
        """By the MPU: the region with the highest number decides."""
        if not self.mpu_control & _MPU_ENABLE:
            return True
        for number in sorted(self.mpu_regions, reverse=True):
            base, attributes = self.mpu_regions[number]
            size = 2 << (attributes >> 1 & 0x1F)
            if attributes & 1 and base & ~0x1F & ~(size - 1) <= address < (base & ~0x1F & ~(size - 1)) + size:
                return not attributes & _MPU_XN
        return bool(self.mpu_control & 4)  # PRIVDEFENA: the map without an MPU

    # -- registers

    def read(self, address: int, size: int) -> int:
        offset = address - BASE
        if size == 4:
            return self._read_word(offset)
        if self._is_priority(offset):
            return sum(self._nvic.priority(self._priority_number(offset + i)) << 8 * i for i in range(size))
        return self._read_word(offset & ~3) >> (offset & 3) * 8 & ((1 << size * 8) - 1)

    def write(self, address: int, size: int, value: int) -> None:
        offset = address - BASE
        if self._is_priority(offset):
            for i in range(size):
                self._nvic.set_priority(self._priority_number(offset + i), value >> 8 * i & 0xFF)
        elif size != 4 and not (0xD28 <= offset < 0xD2C):
            self._complain(f"a write of {size} bytes to 0x{address:08X}, which takes words")
        elif 0x100 <= offset < 0x400:
            self._write_interrupts(offset, value)
        elif 0x10 <= offset < 0x20:
            self.systick.write(offset - 0x10, value)
        elif 0xD28 <= offset < 0xD2C:
            self.cfsr &= ~(value << (offset - 0xD28) * 8)
        else:
            self._write_other(offset, value)

    def read_dwt(self, address: int, size: int) -> int:
        offset = address - DWT_BASE
        if offset == 0:
            return self.dwt_control | 0x4000_0000  # four comparators, none of them here
        if offset == 4:
            if self._cycles_stopped is not None:
                return self._cycles_stopped
            return self._timeline.now - self._cycles_from & 0xFFFF_FFFF
        self._complain(f"read of 0x{address:08X}, which this DWT does not have")
        return 0

    def write_dwt(self, address: int, size: int, value: int) -> None:
        offset = address - DWT_BASE
        now = self.read_dwt(DWT_BASE + 4, 4)
        if offset == 0:
            self.dwt_control = value & 1
            self._count_cycles_from(now)
        elif offset == 4:
            self._count_cycles_from(value)
        else:
            self._complain(f"write of 0x{value:08X} to 0x{address:08X}, which this DWT does not have")

    def _count_cycles_from(self, value: int) -> None:
        counts = self.dwt_control & 1 and self.demcr >> 24 & 1
        self._cycles_stopped = None if counts else value
        self._cycles_from = self._timeline.now - value

    @staticmethod
    def _is_priority(offset: int) -> bool:
        return 0x400 <= offset < 0x400 + IRQ_COUNT or 0xD18 <= offset < 0xD24

    @staticmethod
    def _priority_number(offset: int) -> int:
        return Exc.IRQ_0 + offset - 0x400 if offset < 0xD00 else 4 + offset - 0xD18

    def _read_word(self, offset: int) -> int:
        if self._is_priority(offset):
            return sum(self._nvic.priority(self._priority_number(offset + i)) << 8 * i for i in range(4))
        if 0x100 <= offset < 0x400:
            return self._read_interrupts(offset)
        if 0x10 <= offset < 0x20:
            return self.systick.read(offset - 0x10)
        if offset in _PLAIN:
            value: int = getattr(self, _PLAIN[offset])
            return value
        if offset in _READERS:
            return _READERS[offset](self)
        self._complain(f"read of 0x{BASE + offset:08X}, which the model does not have")
        return 0

    def _write_other(self, offset: int, value: int) -> None:
        if offset in _WRITERS:
            _WRITERS[offset](self, value)
        elif offset in _PLAIN:
            setattr(self, _PLAIN[offset], value)
            self.on_change()
        else:
            self._complain(f"write of 0x{value:08X} to 0x{BASE + offset:08X}, which the model does not have")

    # -- interrupts: 32 to a word

    def _read_interrupts(self, offset: int) -> int:
        first = Exc.IRQ_0 + (offset & 0x7F) // 4 * 32
        which = {0: self._nvic.enabled, 1: self._nvic.pending}.get((offset - 0x100) // 0x100, set(self._nvic.active))
        return sum(1 << number - first for number in which if 0 <= number - first < 32)

    def _write_interrupts(self, offset: int, value: int) -> None:
        first = Exc.IRQ_0 + (offset & 0x7F) // 4 * 32
        action = {
            0x100: lambda n: self._nvic.enable(n, True),
            0x180: lambda n: self._nvic.enable(n, False),
            0x200: self._nvic.set_pending,
            0x280: self._nvic.clear_pending,
        }.get(offset & ~0x7F)
        if action is None:
            return  # active bits cannot be written
        for bit in range(32):
            if value >> bit & 1 and first + bit < Exc.IRQ_0 + IRQ_COUNT:
                action(first + bit)

    # -- the system control block

    def _read_icsr(self) -> int:
        active, best = self._nvic.active, self._nvic.best_pending()
        value = (active[-1] if active else 0) | ((best[1] if best else 0) << 12)
        value |= (len(active) <= 1) << 11
        value |= any(n >= Exc.IRQ_0 for n in self._nvic.pending) << 22
        for bit, exc in ((26, Exc.SYS_TICK), (28, Exc.PEND_SV), (31, Exc.NMI)):
            value |= (exc in self._nvic.pending) << bit
        return value

    def _write_icsr(self, value: int) -> None:
        for bit, exc in ((25, Exc.SYS_TICK), (27, Exc.PEND_SV)):
            if value >> bit & 1:
                self._nvic.clear_pending(exc)
        for bit, exc in ((26, Exc.SYS_TICK), (28, Exc.PEND_SV), (31, Exc.NMI)):
            if value >> bit & 1:
                self._nvic.set_pending(exc)

    def _write_vtor(self, value: int) -> None:
        if value & 0x1FF:
            self._complain(f"VTOR 0x{value:08X}: 64 vectors must be aligned to 512 bytes")
        self.vtor = value & ~0x7F

    def _write_aircr(self, value: int) -> None:
        if value >> 16 != _RESET_KEY:
            return self._complain(f"AIRCR written as 0x{value:08X}, without its key")
        self._prigroup = value >> 8 & 7
        self._nvic.set_grouping(self._prigroup)
        if value & 4:
            self.on_reset_request()
        return None

    def _read_shcsr(self) -> int:
        active = sum(1 << bit for bit, number in _SHCSR_ACTIVE.items() if number in self._nvic.active)
        return active | self.fault_enables

    def _write_shcsr(self, value: int) -> None:
        """The active bits, that only debuggers write, stay."""
        self.fault_enables = value & 0x7_0000

    def _write_ccr(self, value: int) -> None:
        if value & _CCR_UNMODELLED:
            self._complain(f"CCR 0x{value:X}: traps for divisions by 0 and unaligned words are not modelled")
        self.ccr = value

    def _write_hfsr(self, value: int) -> None:
        self.hfsr &= ~value

    def _write_dfsr(self, value: int) -> None:
        self.dfsr &= ~value

    def _write_mpu_control(self, value: int) -> None:
        self.mpu_control = value & 7
        self.on_change()

    def _write_mpu_base(self, value: int) -> None:
        if value & 0x10:
            self._mpu_number = value & 0xF
        self.mpu_regions[self._mpu_number] = (value & ~0x1F, self.mpu_regions.get(self._mpu_number, (0, 0))[1])
        self.on_change()

    def _write_mpu_attributes(self, value: int) -> None:
        self.mpu_regions[self._mpu_number] = (self.mpu_regions.get(self._mpu_number, (0, 0))[0], value)
        if value & 1 and value >> 24 & 7 not in (3, 6):
            self._complain(f"MPU attributes 0x{value:08X}: of accesses only those of code are modelled")
        self.on_change()

    def _write_demcr(self, value: int) -> None:
        now = self.read_dwt(DWT_BASE + 4, 4)
        self.demcr = value
        self._count_cycles_from(now)

    def _write_software_interrupt(self, value: int) -> None:
        self._nvic.set_pending(Exc.IRQ_0 + (value & 0x1FF))


_PLAIN = {
    0xD08: "vtor",
    0xD10: "scr",
    0xD14: "ccr",
    0xD28: "cfsr",
    0xD2C: "hfsr",
    0xD30: "dfsr",
    0xD34: "mmfar",
    0xD38: "bfar",
    0xD3C: "afsr",
    0xD88: "cpacr",
    0xD94: "mpu_control",
    0xD98: "_mpu_number",
    0xDFC: "demcr",
    0xF34: "fpccr",
    0xF38: "fpcar",
    0xF3C: "fpdscr",
}
_READERS: dict[int, Callable[[SystemControl], int]] = {
    0x004: lambda scs: (IRQ_COUNT - 1) // 32,
    0xD00: lambda scs: CPUID,
    0xD04: SystemControl._read_icsr,
    0xD0C: lambda scs: 0xFA05_0000 | scs._prigroup << 8,
    0xD24: SystemControl._read_shcsr,
    0xD90: lambda scs: 8 << 8,
    0xD9C: lambda scs: scs.mpu_regions.get(scs._mpu_number, (0, 0))[0] | scs._mpu_number,
    0xDA0: lambda scs: scs.mpu_regions.get(scs._mpu_number, (0, 0))[1],
    0xDF0: lambda scs: 0,  # no debugger
}
_WRITERS: dict[int, Callable[[SystemControl, int], None]] = {
    0xD04: SystemControl._write_icsr,
    0xD08: SystemControl._write_vtor,
    0xD0C: SystemControl._write_aircr,
    0xD14: SystemControl._write_ccr,
    0xD24: SystemControl._write_shcsr,
    0xD2C: SystemControl._write_hfsr,
    0xD30: SystemControl._write_dfsr,
    0xD94: SystemControl._write_mpu_control,
    0xD9C: SystemControl._write_mpu_base,
    0xDA0: SystemControl._write_mpu_attributes,
    0xDFC: SystemControl._write_demcr,
    0xF00: SystemControl._write_software_interrupt,
}
