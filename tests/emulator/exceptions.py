"""Exceptions of a Cortex-M4 as the processor goes through them (ARMv7-M B1.5): which to enter, faults and how they
escalate, EXC_RETURN, sleeping. What is stacked, and how, is ``frames``' matter."""

from __future__ import annotations

from enum import Enum
from typing import Protocol

from tests.emulator.frames import EXC_RETURNS, BadStack, Frames
from tests.emulator.nvic import Exc, Nvic
from tests.emulator.system_control import SystemControl

_HFSR_VECTTBL, _HFSR_FORCED, _HFSR_DEBUGEVT = 1 << 1, 1 << 30, 1 << 31
_SLEEPONEXIT, _SEVONPEND = 1 << 1, 1 << 4
_BFAR_VALID = 1 << 15
_NONBASETHRDENA = 1
_LOCK_UP_PRIORITY = -1


class Fault(Enum):
    """(exception, bit of CFSR)."""

    EXECUTE_NEVER = (Exc.MEM_MANAGE, 1 << 0)
    FETCH_BUS = (Exc.BUS_FAULT, 1 << 8)
    DATA_BUS = (Exc.BUS_FAULT, 1 << 9)
    UNSTACKING = (Exc.BUS_FAULT, 1 << 11)
    STACKING = (Exc.BUS_FAULT, 1 << 12)
    UNDEFINED = (Exc.USAGE_FAULT, 1 << 16)
    INVALID_STATE = (Exc.USAGE_FAULT, 1 << 17)
    INVALID_PC = (Exc.USAGE_FAULT, 1 << 18)
    NO_COPROCESSOR = (Exc.USAGE_FAULT, 1 << 19)
    UNALIGNED = (Exc.USAGE_FAULT, 1 << 24)
    BREAKPOINT = (Exc.HARD_FAULT, 0)


class Core(Protocol):
    """What this needs of the processor."""

    def masks(self) -> tuple[int, int, int]:
        """PRIMASK, BASEPRI, FAULTMASK."""

    def lock_up(self) -> None:
        """A fault in the handler of faults."""

    def sleep(self) -> None:
        """No instruction before ``wakes``."""


class ExceptionModel:
    def __init__(self, core: Core, frames: Frames, nvic: Nvic, scs: SystemControl) -> None:
        self._core = core
        self._frames = frames
        self._nvic = nvic
        self._scs = scs
        self._event = self._waits_for_event = False
        nvic.on_wake_event = self._became_pending

    def reset(self) -> None:
        self._event = self._waits_for_event = False

    # -- taking and leaving

    def take_pending(self) -> bool:
        """Enters the exception that comes first, if it may. True: one waits only for a mask to go."""
        best = self._nvic.best_pending()
        if best is None or best[0] >= self._nvic.active_priority():
            return False
        if best[0] >= self._execution_priority():
            return True
        self._enter(best[1])
        return False

    def supervisor_call(self) -> None:
        if self._nvic.group(self._nvic.priority(Exc.SVC)) < self._execution_priority():
            self._enter(Exc.SVC)
        else:
            self._escalate()

    def leave(self, exc_return: int) -> None:
        """A handler branched to EXC_RETURN."""
        number = self._nvic.active[-1]
        to_thread = bool(exc_return & 8)
        legal = exc_return in EXC_RETURNS and to_thread == (len(self._nvic.active) == 1)
        if not legal and not (to_thread and self._scs.ccr & _NONBASETHRDENA):
            self._frames.set_return_address(exc_return)
            self._nvic.deactivate(number)
            self.fault(Fault.INVALID_PC, None)
            return
        self._nvic.deactivate(number)
        try:
            self._frames.pop(exc_return, clear_faultmask=number != Exc.NMI)
        except BadStack:
            self.fault(Fault.UNSTACKING, None)
            return
        self._scs.fpccr &= ~1
        self._event = True
        if to_thread and self._scs.scr & _SLEEPONEXIT:
            self._core.sleep()

    def _enter(self, number: int) -> None:
        try:
            self._frames.push()
        except BadStack:
            number = self._derived(number)
        self._nvic.activate(number)
        self._event = True
        if not self._frames.branch_to(number, self._scs.vtor):
            self._scs.hfsr |= _HFSR_VECTTBL
            if number == Exc.HARD_FAULT:
                self._core.lock_up()
            else:
                self._nvic.deactivate(number)
                self._enter(Exc.HARD_FAULT)

    def _derived(self, number: int) -> int:
        """The stack was no memory: a bus fault takes the place of what was to be entered, which stays pending."""
        self._scs.cfsr |= Fault.STACKING.value[1]
        if number in (Exc.HARD_FAULT, Exc.NMI, Exc.BUS_FAULT):
            return number if number != Exc.BUS_FAULT else self._forced()
        bus_fault = self._nvic.group(self._nvic.priority(Exc.BUS_FAULT))
        if number >= Exc.PEND_SV:
            self._nvic.set_pending(number)
        enabled = self._scs.fault_is_enabled(Exc.BUS_FAULT)
        return Exc.BUS_FAULT if enabled and bus_fault < self._execution_priority() else self._forced()

    def _forced(self) -> int:
        self._scs.hfsr |= _HFSR_FORCED
        return Exc.HARD_FAULT

    # -- faults

    def fault(self, kind: Fault, address: int | None) -> None:
        """The instruction at the PC was not executed, because of this."""
        exception, bit = kind.value
        self._scs.cfsr |= bit
        if kind is Fault.DATA_BUS and address is not None:
            self._scs.cfsr |= _BFAR_VALID
            self._scs.bfar = address
        if kind is Fault.BREAKPOINT:
            self._scs.hfsr |= _HFSR_DEBUGEVT
            self._escalate(forced=False)
            return
        priority = self._nvic.group(self._nvic.priority(exception))
        if self._scs.fault_is_enabled(exception) and priority < self._execution_priority():
            self._enter(exception)
        else:
            self._escalate()

    def _escalate(self, *, forced: bool = True) -> None:
        if self._execution_priority() <= _LOCK_UP_PRIORITY:
            self._core.lock_up()
            return
        self._enter(self._forced() if forced else Exc.HARD_FAULT)

    def _execution_priority(self) -> int:
        return self._nvic.execution_priority(*self._core.masks())

    # -- sleeping

    def wakes(self) -> bool:
        primask, basepri, faultmask = self._core.masks()
        if not self._waits_for_event:
            return self._nvic.wakes(basepri, faultmask)
        best = self._nvic.best_pending()
        takes = best is not None and best[0] < self._nvic.execution_priority(primask, basepri, faultmask)
        if self._event or takes:
            self._event = self._waits_for_event = False
            return True
        return False

    def wait_for_event(self, *, after_sev: bool) -> None:
        """WFE. SEV itself does nothing that the processor tells of: it is seen when it stands right before."""
        if self._event or after_sev:
            self._event = False
        else:
            self._waits_for_event = True
            self._core.sleep()

    def _became_pending(self) -> None:
        if self._scs.scr & _SEVONPEND:
            self._event = True
