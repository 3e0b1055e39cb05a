"""What the chip asks of a Cortex-M4, so that one processor can take another's place."""

from __future__ import annotations

from collections.abc import Callable
from typing import Protocol

Read = Callable[[int, int], int]
"""(address, size in bytes) -> value."""
Write = Callable[[int, int, int], None]
"""(address, size in bytes, value)."""


class Processor(Protocol):
    """Executes the instructions, stacks and unstacks for exceptions. What is pending it learns from the ``Nvic``, what
    is due from the ``Timeline``; an instruction is a tick."""

    instructions: int
    """Executed since the beginning."""
    idle_ticks: int
    """Slept, or skipped while the program polled."""

    def map_memory(self, address: int, memory: bytearray, *, writable: bool) -> None:
        """Memory that the program and the chip share: both see at once what the other writes. A write to memory that
        is not ``writable`` goes to ``on_flash_write``."""

    def map_registers(self, address: int, size: int, read: Read, write: Write) -> None:
        """Accesses to this range call ``read`` and ``write`` with absolute addresses."""

    def reset(self, stack: int, entry: int) -> None:
        """Registers as after a reset, with this stack pointer, at this address; no exception active."""

    def run(self, until: int) -> None:
        """Executes until the timeline's ``until``, or until ``stop``."""

    def stop(self) -> None:
        """``run`` returns after the instruction under way; also from within ``read`` and ``write``."""

    def stall(self, ticks: int) -> None:
        """No instruction for so long after the one under way; events go on."""

    def look_again(self) -> None:
        """Something became pending, or a register that decides about exceptions has changed."""

    def forget_code(self, address: int, size: int) -> None:
        """This memory was changed by someone else than the program."""

    def set_executable(self, address: int, size: int, executable: bool) -> None:
        """Whether instructions may be fetched there, from the next instruction on."""

    def register(self, name: str) -> int:
        """r0 to r12, sp, lr, pc, xpsr, msp, psp, primask, basepri, faultmask, control, s0 to s31, fpscr."""
