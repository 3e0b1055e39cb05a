"""What every peripheral of the nRF52 has in common: tasks, events, shortcuts, interrupts; and what it may use.

Written from the register facts of Nordic's SVD. Nothing here knows which processor runs the instructions.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Protocol

from tests.emulator.timeline import Timeline

RAM_START, RAM_END = 0x2000_0000, 0x2004_0000


class DmaError(Exception):
    """EasyDMA was pointed outside of the RAM. On the chip: a bus fault, or garbage; here always a test's failure."""


class Chip(Protocol):
    """What a peripheral sees of the rest of the chip."""

    timeline: Timeline

    def read_ram(self, address: int, size: int) -> bytes:
        """EasyDMA reads. Raises DmaError outside of the RAM."""

    def write_ram(self, address: int, data: bytes) -> None:
        """EasyDMA writes. Raises DmaError outside of the RAM."""

    def set_interrupt(self, irq: int, level: bool) -> None:
        """The interrupt line of a peripheral towards the NVIC; level sensitive."""

    def stall(self, ticks: int) -> None:
        """The processor fetches no instruction for so long (a flash operation); everything else goes on."""

    def system_reset(self, cause: int) -> None:
        """Resets the chip at the next instruction boundary; ``cause`` is a bit of RESETREAS."""


class Peripheral:
    """Registers in one block of 4 KiB. Subclasses give ``tasks`` (offset: method) and override ``changed``.

    Offsets: tasks 0x000-0x0FC, events 0x100-0x1FC, SHORTS 0x200, INTEN/SET/CLR 0x300/304/308, the rest plain
    registers with ``reset_values``, unless ``read_register`` or ``changed`` says otherwise. A register that is not in
    ``known`` is reported to ``on_unknown``: the image must not use what the model does not have.
    """

    name = "?"
    irq: int | None = None
    reset_values: Mapping[int, int] = {}
    known: frozenset[int] = frozenset()
    """Offsets of plain registers; tasks, events in ``events``, and INTEN, SET, CLR, SHORTS are known anyway."""
    events: frozenset[int] = frozenset()
    shortcuts: Mapping[int, tuple[int, int]] = {}
    """Bit of SHORTS -> (offset of the event, offset of the task)."""
    survives: int = 0
    """Bits of RESETREAS: resets of these kinds leave the peripheral as it is."""

    def __init__(self, chip: Chip, base: int) -> None:
        self.chip = chip
        self.base = base
        self.registers: dict[int, int] = {}
        self.raised: dict[int, int] = {}
        self.shorts = 0
        self.interrupts = 0
        self.tasks: dict[int, Callable[[], None]] = {}
        self.on_unknown: Callable[[Peripheral, str, int, int], None] = lambda who, how, offset, value: None
        """(peripheral, "read" or "write", offset, value)."""

    def reset(self) -> None:
        """To the state after a reset of the chip; subclasses stop what is under way and call this."""
        self.registers = dict(self.reset_values)
        self.raised.clear()
        self.shorts = 0
        self.interrupts = 0
        self.update_line()

    # -- as the processor sees it

    def read(self, offset: int) -> int:
        if 0x100 <= offset < 0x200:
            if offset not in self.events:
                self.on_unknown(self, "read", offset, 0)
            return self.raised.get(offset, 0)
        if offset == 0x200:
            return self.shorts
        if offset in (0x300, 0x304, 0x308):
            return self.interrupts
        return self.read_register(offset) & 0xFFFF_FFFF

    def write(self, offset: int, value: int) -> None:
        if offset < 0x100 and offset in self.tasks:
            if value & 1:
                self.tasks[offset]()
        elif 0x100 <= offset < 0x200 and offset in self.events:
            self.raised[offset] = value & 1
            self.update_line()
        elif offset == 0x200:
            self.shorts = value
        elif offset == 0x300:
            self.interrupts = value
            self.update_line()
        elif offset == 0x304:
            self.interrupts |= value
            self.update_line()
        elif offset == 0x308:
            self.interrupts &= ~value
            self.update_line()
        else:
            self.write_register(offset, value)

    def read_register(self, offset: int) -> int:
        if offset not in self.known:
            self.on_unknown(self, "read", offset, 0)
        return self.registers.get(offset, 0)

    def write_register(self, offset: int, value: int) -> None:
        if offset not in self.known:
            self.on_unknown(self, "write", offset, value)
            return
        self.registers[offset] = value
        self.changed(offset, value)

    # -- for subclasses

    def changed(self, offset: int, value: int) -> None:
        """A plain register was written."""

    def raise_event(self, offset: int) -> None:
        """Sets an event, runs its shortcuts, and updates the interrupt line."""
        self.raised[offset] = 1
        for bit, (event, task) in self.shortcuts.items():
            if event == offset and self.shorts >> bit & 1:
                self.tasks[task]()
        self.update_line()

    def update_line(self) -> None:
        if self.irq is None:
            return
        level = any(value and self.interrupts >> ((offset - 0x100) // 4) & 1 for offset, value in self.raised.items())
        self.chip.set_interrupt(self.irq, level)
