"""What the processor stacks when it enters an exception, and takes back (ARMv7-M B1.5.6 to B1.5.8)."""

from __future__ import annotations

import struct
from typing import Any, Protocol

from tests.emulator.system_control import SystemControl

_BASIC, _EXTENDED = 0x20, 0x68
_FPCA, _SPSEL, _NPRIV = 4, 2, 1
_ALIGNED, _T, _IPSR = 1 << 9, 1 << 24, 0x1FF
_ASPEN, _LSPEN, _LSPACT = 1 << 31, 1 << 30, 1
EXC_RETURNS = {0xFFFF_FFF1, 0xFFFF_FFF9, 0xFFFF_FFFD, 0xFFFF_FFE1, 0xFFFF_FFE9, 0xFFFF_FFED}
ENTRY_TICKS = LEAVE_TICKS = 12


class BadStack(Exception):
    """The stack pointer points to no memory."""


class RegisterGroup(Protocol):
    def read(self) -> Any: ...

    def write(self, values: tuple[int, ...] | list[int]) -> None: ...


class FrameCore(Protocol):
    """What this needs of the processor."""

    pc: int

    def group(self, *names: str) -> RegisterGroup:
        """Registers that are read and written together, in this order."""

    def find_memory(self, address: int, size: int, *, writing: bool) -> tuple[bytearray, int] | None: ...

    def spend(self, ticks: int) -> None: ...


class Frames:
    """All is saved at once, also where the chip would put off the FPU's registers (lazy stacking): only FPCCR.LSPACT
    and FPCAR tell the difference, and those are kept."""

    def __init__(self, core: FrameCore, scs: SystemControl) -> None:
        self._core = core
        self._scs = scs
        self._seen = core.group("r0", "r1", "r2", "r3", "r12", "lr", "xpsr", "sp", "control", "ipsr")
        self._float = core.group(*[f"s{n}" for n in range(16)], "fpscr")
        # The order matters: the stack pointer of the interrupted bank, then IPSR, which changes banks, and CONTROL;
        # flags last (see the work-arounds of the processor).
        self._entry = core.group("sp", "xpsr", "control", "lr", "flags")
        # The main stack while still in the handler, then the state, then the stack that is current by then.
        self._exit = core.group("msp", "xpsr_all", "control", "sp", "r0", "r1", "r2", "r3", "r12", "lr", "flags")
        self._stacks = core.group("msp", "psp", "control")
        self._faultmask = core.group("faultmask")
        self._start = core.group("control", "xpsr", "msp", "psp", "primask", "basepri", "faultmask", "lr", "flags")
        self._exc_return = self._frame = self._privilege = 0

    def reset(self, stack: int) -> None:
        self._start.write((0, _T, stack & ~3, 0, 0, 0, 0, 0xFFFF_FFFF, 0))

    def push(self) -> None:
        """Raises BadStack; ``branch_to`` moves the stack pointer all the same."""
        r0, r1, r2, r3, r12, lr, xpsr, sp, control, ipsr = self._seen.read()
        extended = bool(control & _FPCA and self._scs.fpccr & _ASPEN)
        size = _EXTENDED if extended else _BASIC
        frame = sp - size & 0xFFFF_FFF8
        padded = _ALIGNED if sp - size & 4 else 0
        self._exc_return = 0xFFFF_FFE1 if extended else 0xFFFF_FFF1
        if not ipsr & _IPSR:
            self._exc_return |= 0xC if control & _SPSEL else 8
        self._frame, self._privilege = frame, control & _NPRIV
        found = self._core.find_memory(frame, size, writing=True)
        if found is None:
            raise BadStack
        memory, at = found
        struct.pack_into("<8I", memory, at, r0, r1, r2, r3, r12, lr, self._core.pc & ~1, xpsr & ~_ALIGNED | padded | _T)
        if extended:
            struct.pack_into("<18I", memory, at + _BASIC, *self._float.read(), 0)
            self._scs.fpcar = frame + _BASIC
            if self._scs.fpccr & _LSPEN:
                self._scs.fpccr |= _LSPACT

    def branch_to(self, number: int, vectors: int) -> bool:
        """After ``push``: on to the handler. False: the vector cannot be read."""
        found = self._core.find_memory(vectors + 4 * number, 4, writing=False)
        if found is None:
            return False
        (self._core.pc,) = struct.unpack_from("<I", *found)
        self._entry.write((self._frame, _T | number, self._privilege, self._exc_return, 0))
        self._core.spend(ENTRY_TICKS)
        return True

    def pop(self, exc_return: int, *, clear_faultmask: bool) -> None:
        msp, psp, control = self._stacks.read()
        on_process_stack = bool(exc_return & 4)
        extended = not exc_return & 0x10
        sp, size = (psp if on_process_stack else msp), (_EXTENDED if extended else _BASIC)
        found = self._core.find_memory(sp, size, writing=True)
        if found is None:
            raise BadStack
        memory, at = found
        r0, r1, r2, r3, r12, lr, pc, xpsr = struct.unpack_from("<8I", memory, at)
        after = sp + size | (4 if xpsr & _ALIGNED else 0)
        state = xpsr & ~(_ALIGNED | _IPSR) | (0 if exc_return & 8 else xpsr & _IPSR)
        control = control & _NPRIV | (_SPSEL if on_process_stack else 0) | (_FPCA if extended else 0)
        if clear_faultmask:
            self._faultmask.write((0,))
        self._exit.write(
            (msp if on_process_stack else after, state, control, after, r0, r1, r2, r3, r12, lr, xpsr & 0xF000_0000)
        )
        if extended:
            self._float.write(struct.unpack_from("<17I", memory, at + _BASIC))
        self._core.pc = pc
        self._core.spend(LEAVE_TICKS)

    def set_return_address(self, address: int) -> None:
        self._core.pc = address
