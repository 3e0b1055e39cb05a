"""A Cortex-M4 whose instructions Unicorn executes; the only file that knows it.

Unicorn has no M-profile exceptions of its own, so they are done here between slices of instructions. Work-arounds for
2.1.4, each noticed by tests/emulator/test_processor.py when it is no longer needed or no longer works:

* ``UC_MODE_MCLASS`` is always a Cortex-M33; without it ``ctl_set_cpu_model`` is obeyed.
* A write of IPSR does not rebuild the flags by which EXC_RETURN is recognised; one of APSR_NZCV, after it, does.
* ``emu_stop`` from an access to a register leaves that access half done. Lowering ``emu_count``, which has no public
  name and is found by its behaviour, stops at the next instruction.
* A memory hook within an IT block spoils its state: EPSR is written in the hook.
* WFE and YIELD come as invalid instructions, with the PC behind them.
* The FPU cannot be turned off: while CPACR denies it, each instruction is looked at before it is executed.
* After a write to read-only memory was accepted by the hook, the raw value is stored: what belongs there is put back.
"""

from __future__ import annotations

import ctypes
import struct
from typing import TYPE_CHECKING, Any

import unicorn
from unicorn import arm_const as arm
from unicorn.unicorn_py3.unicorn import uclib

from tests.emulator.busy_wait import BusyWait
from tests.emulator.exceptions import ExceptionModel, Fault
from tests.emulator.frames import Frames
from tests.emulator.processor import Read, Write
from tests.emulator.thumb import SEV, WFE, YIELD, is_coprocessor_10_or_11

if TYPE_CHECKING:
    from tests.emulator.chip import Nrf52840

SLICE = 64_000
_READ_CALLBACK = ctypes.CFUNCTYPE(ctypes.c_uint64, ctypes.c_void_p, ctypes.c_uint64, ctypes.c_uint, ctypes.c_void_p)
_WRITE_CALLBACK = ctypes.CFUNCTYPE(
    None, ctypes.c_void_p, ctypes.c_uint64, ctypes.c_uint, ctypes.c_uint64, ctypes.c_void_p
)
_INTR_SVC, _INTR_FETCH, _INTR_BREAKPOINT, _INTR_RETURN = 2, 3, 7, 8
_T = 1 << 24
_FAULTS = {
    unicorn.UC_ERR_INSN_INVALID,
    unicorn.UC_ERR_READ_UNMAPPED,
    unicorn.UC_ERR_WRITE_UNMAPPED,
    unicorn.UC_ERR_FETCH_UNMAPPED,
    unicorn.UC_ERR_WRITE_PROT,
    unicorn.UC_ERR_FETCH_PROT,
    unicorn.UC_ERR_READ_UNALIGNED,
    unicorn.UC_ERR_WRITE_UNALIGNED,
    unicorn.UC_ERR_EXCEPTION,
}


class Registers:
    """A group that is read or written by one call of the library."""

    def __init__(self, handle: Any, ids: list[int]) -> None:
        count = len(ids)
        self.values = (ctypes.c_uint32 * count)()
        start = ctypes.addressof(self.values)
        pointers = (ctypes.c_void_p * count)(*[start + 4 * i for i in range(count)])
        self._arguments = (handle, (ctypes.c_int * count)(*ids), pointers, ctypes.c_int(count))

    def read(self) -> Any:
        uclib.uc_reg_read_batch(*self._arguments)
        return self.values

    def write(self, values: tuple[int, ...] | list[int]) -> None:
        self.values[:] = values
        uclib.uc_reg_write_batch(*self._arguments)


_NAMES = {f"r{n}": arm.UC_ARM_REG_R0 + n for n in range(13)} | {f"s{n}": arm.UC_ARM_REG_S0 + n for n in range(32)}
_NAMES |= {
    name: getattr(arm, f"UC_ARM_REG_{name.upper()}")
    for name in ("sp", "lr", "pc", "xpsr", "ipsr", "msp", "psp", "primask", "basepri", "faultmask", "control", "fpscr")
}
_NAMES |= {"flags": arm.UC_ARM_REG_APSR_NZCV, "xpsr_all": arm.UC_ARM_REG_XPSR_NZCVQG}


class UnicornProcessor:
    def __init__(self, chip: Nrf52840) -> None:
        self._chip = chip
        self._timeline = chip.timeline
        self._nvic = chip.nvic
        self._scs = chip.system_control
        self._uc = uc = unicorn.Uc(unicorn.UC_ARCH_ARM, unicorn.UC_MODE_THUMB)
        uc.ctl_set_cpu_model(arm.UC_CPU_ARM_CORTEX_M4)
        self._handle = uc._uch
        self._keep: list[Any] = []
        """Buffers and callbacks that the library points to."""
        self._memories: list[tuple[int, bytearray, bool]] = []
        uc.hook_add(unicorn.UC_HOOK_INTR, self._on_interrupt)
        uc.hook_add(unicorn.UC_HOOK_MEM_WRITE_PROT, self._on_protected_write)
        uc.hook_add(unicorn.UC_HOOK_MEM_UNMAPPED | unicorn.UC_HOOK_MEM_FETCH_PROT, self._on_bad_access)
        self._pc_and_masks = Registers(self._handle, [_NAMES[n] for n in ("pc", "primask", "basepri", "faultmask")])
        self._find_counter()
        self._frames = Frames(self, self._scs)
        self._exceptions = ExceptionModel(self, self._frames, self._nvic, self._scs)
        self._busy_wait = BusyWait(self._timeline)
        self._timeline.executed = self._executed
        self._timeline.sooner = self._sooner
        self.instructions = self.idle_ticks = 0
        self.pc = 0
        self._base = 0
        self._limit = 0
        self._running = self._stopping = self._sleeping = False
        self._stalled_until = 0
        self._reason = 0
        self._bad_address: int | None = None
        self._restore: list[tuple[bytearray, int, bytes]] = []
        self._executable: dict[tuple[int, int], bool] = {}
        self._failure: BaseException | None = None

    # -- memory

    def map_memory(self, address: int, memory: bytearray, *, writable: bool) -> None:
        buffer = (ctypes.c_char * len(memory)).from_buffer(memory)
        permissions = unicorn.UC_PROT_ALL if writable else unicorn.UC_PROT_READ | unicorn.UC_PROT_EXEC
        error = uclib.uc_mem_map_ptr(
            self._handle,
            ctypes.c_uint64(address),
            ctypes.c_size_t(len(memory)),
            permissions,
            ctypes.c_void_p(ctypes.addressof(buffer)),
        )
        assert not error, error
        self._keep.append(buffer)
        self._memories.append((address, memory, writable))

    def map_registers(self, address: int, size: int, read: Read, write: Write) -> None:
        def on_read(_uc: Any, offset: int, width: int, _data: Any) -> int:
            try:
                value = read(address + offset, width)
                if self._busy_wait.polled(address + offset, value):
                    self._break()
                return value
            except BaseException as problem:
                self._fail(problem)
                return 0

        def on_write(_uc: Any, offset: int, width: int, value: int, _data: Any) -> None:
            try:
                self._busy_wait.wrote(address + offset)
                write(address + offset, width, value)
            except BaseException as problem:
                self._fail(problem)

        callbacks = _READ_CALLBACK(on_read), _WRITE_CALLBACK(on_write)
        self._keep.append(callbacks)
        error = uclib.uc_mmio_map(
            self._handle, ctypes.c_uint64(address), ctypes.c_size_t(size), callbacks[0], None, callbacks[1], None
        )
        assert not error, error

    def forget_code(self, address: int, size: int) -> None:
        self._uc.ctl_remove_cache(address, address + size)

    def set_executable(self, address: int, size: int, executable: bool) -> None:
        self._executable[address, size] = executable

    def set_readable(self, address: int, size: int, readable: bool) -> None:
        """Of the flash. A program that reads what is not readable ends the run with an error: so a test proves that
        what stands there has no influence."""
        permissions = unicorn.UC_PROT_READ | unicorn.UC_PROT_EXEC if readable else unicorn.UC_PROT_NONE
        self._uc.mem_protect(address, size, permissions)

    def find_memory(self, address: int, size: int, *, writing: bool) -> tuple[bytearray, int] | None:
        """Where the bytes of a stack or a vector stand."""
        for start, memory, writable in self._memories:
            if start <= address and address + size <= start + len(memory) and (writable or not writing):
                return memory, address - start
        return None

    # -- registers

    def group(self, *names: str) -> Registers:
        return Registers(self._handle, [_NAMES[n] for n in names])

    def masks(self) -> tuple[int, int, int]:
        return tuple(self._pc_and_masks.read()[1:])

    def register(self, name: str) -> int:
        if name == "pc" and not self._running:
            return self.pc & ~1
        value: int = self._uc.reg_read(_NAMES[name])
        return value

    def set_register(self, name: str, value: int) -> None:
        self._uc.reg_write(_NAMES[name], value)

    def reset(self, stack: int, entry: int) -> None:
        self._sleeping = False
        self._stalled_until = 0
        self._exceptions.reset()
        self._frames.reset(stack)
        self._busy_wait.forget()
        self.pc = entry
        self._apply_protection()

    # -- time

    def _executed(self) -> int:
        return int(self._counter.value) if self._running else 0

    def _sooner(self, due: int) -> None:
        if self._running and due < self._base + self._count_limit.value:
            self._count_limit.value = max(self._counter.value, due - self._base)

    def _break(self) -> None:
        """Ends the slice after the instruction under way."""
        if self._running:
            self._count_limit.value = self._counter.value

    def stop(self) -> None:
        self._stopping = True
        self._break()

    def stall(self, ticks: int) -> None:
        self._stalled_until = max(self._stalled_until, self._timeline.now) + ticks
        self._break()

    def look_again(self) -> None:
        self._break()

    def sleep(self) -> None:
        self._sleeping = True

    def spend(self, ticks: int) -> None:
        self._timeline.advance(ticks)

    def lock_up(self) -> None:
        self._chip.lock_up()

    def _fail(self, problem: BaseException) -> None:
        self._failure = self._failure or problem
        self.stop()

    # -- the loop

    def run(self, until: int) -> None:
        self._stopping = False
        timeline = self._timeline
        self._apply_protection()
        while not self._stopping and timeline.now < until:
            timeline.run_due()
            if self._stopping:
                break
            if timeline.now < self._stalled_until:
                self._pass_time(min(self._stalled_until, until))
            elif self._sleeping and not self._exceptions.wakes():
                self._pass_time(until)
            else:
                self._sleeping = False
                self._step(until)
        if self._failure:
            problem, self._failure = self._failure, None
            raise problem

    def _pass_time(self, until: int) -> None:
        due = self._timeline.next_due()
        ticks = (until if due is None else min(due, until)) - self._timeline.now
        self.idle_ticks += ticks
        self._timeline.advance(ticks)

    def _step(self, until: int) -> None:
        """At most one slice."""
        masked = self._exceptions.take_pending()
        now = self._timeline.now
        due = self._timeline.next_due()
        limit = min(SLICE, until - now, SLICE if due is None else due - now)
        if not self._scs.fpu_is_on():
            limit = 1
            if self._uses_fpu():
                self._exceptions.fault(Fault.NO_COPROCESSOR, None)
                return
        self._run_slice(1 if masked else max(1, limit))

    def _run_slice(self, limit: int) -> None:
        self._base, self._reason, self._bad_address = self._timeline.now, 0, None
        self._running = True
        error = uclib.uc_emu_start(self._handle, self.pc | 1, 0, 0, limit)
        count, allowed = self._counter.value, self._count_limit.value
        self._running = False
        early = count <= allowed
        executed = count if early else count - 1
        self._timeline.advance(executed)
        self.instructions += executed
        self.pc = self._pc_and_masks.read()[0]
        if self._restore:
            self._put_back()
        if self._busy_wait.ticks:
            self._skip(self._busy_wait.take())
        if error or self._reason or early:
            self._look_why(error)
        if self._executable:
            self._apply_protection()

    def _skip(self, ticks: int) -> None:
        due = self._timeline.next_due()
        if due is not None:
            ticks = min(ticks, due - self._timeline.now)
        if ticks > 0:
            self.idle_ticks += ticks
            self._timeline.advance(ticks)

    def _look_why(self, error: int) -> None:
        if error == unicorn.UC_ERR_INSN_INVALID and self._is_hint_before():
            return
        if error in _FAULTS:
            self._exceptions.fault(*self._classify(error))
        elif error:
            raise RuntimeError(f"unicorn: error {error} at 0x{self.pc:X}")
        elif self._reason == _INTR_RETURN:
            self._exceptions.leave(self.pc | 1)
        elif self._reason == _INTR_SVC:
            self._exceptions.supervisor_call()
        elif self._reason == _INTR_FETCH:
            self._exceptions.fault(Fault.EXECUTE_NEVER, None)
        elif self._reason == _INTR_BREAKPOINT:
            self._exceptions.fault(Fault.BREAKPOINT, None)
        elif self._reason:
            raise RuntimeError(f"unicorn: exception {self._reason} at 0x{self.pc:X}")
        else:
            self._sleeping = True  # WFI, the only instruction that ends a slice without a word
        self._busy_wait.forget()

    def _is_hint_before(self) -> bool:
        code = self._code(self.pc - 4, 4)
        if code is None:
            return False
        before, last = struct.unpack("<HH", code)
        if last == WFE:
            self._exceptions.wait_for_event(after_sev=before == SEV)
        return last in (WFE, YIELD)

    def _classify(self, error: int) -> tuple[Fault, int | None]:
        if error in (unicorn.UC_ERR_READ_UNMAPPED, unicorn.UC_ERR_WRITE_UNMAPPED, unicorn.UC_ERR_WRITE_PROT):
            return Fault.DATA_BUS, self._bad_address
        if error == unicorn.UC_ERR_FETCH_UNMAPPED:
            return Fault.FETCH_BUS, None
        if error == unicorn.UC_ERR_FETCH_PROT:
            return Fault.EXECUTE_NEVER, None
        if error in (unicorn.UC_ERR_READ_UNALIGNED, unicorn.UC_ERR_WRITE_UNALIGNED):
            return Fault.UNALIGNED, None
        return (Fault.UNDEFINED if self._uc.reg_read(arm.UC_ARM_REG_XPSR) & _T else Fault.INVALID_STATE), None

    def _code(self, address: int, size: int) -> bytes | None:
        found = self.find_memory(address, size, writing=False)
        return bytes(found[0][found[1] : found[1] + size]) if found else None

    def _uses_fpu(self) -> bool:
        code = self._code(self.pc & ~1, 4)
        return code is not None and is_coprocessor_10_or_11(*struct.unpack("<HH", code))

    def _apply_protection(self) -> None:
        for start, memory, writable in self._memories:
            if not writable:
                continue
            executable = self._scs.may_execute(start)
            if self._executable.get((start, len(memory)), True) != executable:
                self._executable[start, len(memory)] = executable
                everything = unicorn.UC_PROT_READ | unicorn.UC_PROT_WRITE
                self._uc.mem_protect(start, len(memory), everything | (unicorn.UC_PROT_EXEC if executable else 0))

    # -- hooks

    def _on_interrupt(self, uc: Any, number: int, _data: Any) -> None:
        self._reason = number
        uc.emu_stop()

    def _on_protected_write(self, uc: Any, _access: int, address: int, size: int, value: int, _data: Any) -> bool:
        found = self.find_memory(address, size, writing=False)
        if found is None:
            return False
        try:
            self._chip.nvmc.store(address, size, value & ((1 << 8 * size) - 1))
        except BaseException as problem:
            self._fail(problem)
        memory, at = found
        self._restore.append((memory, at, bytes(memory[at : at + size])))
        uc.reg_write(arm.UC_ARM_REG_EPSR, _T)
        self._break()
        return True

    def _put_back(self) -> None:
        for memory, at, data in self._restore:
            memory[at : at + len(data)] = data
        self._restore.clear()

    def _on_bad_access(self, _uc: Any, _access: int, address: int, _size: int, _value: int, _data: Any) -> bool:
        self._bad_address = address
        return False

    def _find_counter(self) -> None:
        """``emu_counter`` and ``emu_count`` lie side by side in the library's struct: the first is one more than the
        second after a run that ended by its count."""
        scratch = 0x6000_0000
        self._uc.mem_map(scratch, 0x1000)
        self._uc.mem_write(scratch, b"\x00\xbf" * 64)
        start = ctypes.cast(self._handle, ctypes.c_void_p).value
        assert start is not None
        words = (ctypes.c_size_t * 512).from_address(start)
        found = set(range(511))
        for count in (17, 23, 29):
            uclib.uc_emu_start(self._handle, scratch | 1, 0, 0, count)
            found &= {i for i in range(511) if words[i] == count + 1 and words[i + 1] == count}
        assert len(found) == 1, "this version of unicorn counts in another way"
        at = start + 8 * found.pop()
        self._counter = ctypes.c_size_t.from_address(at)
        self._count_limit = ctypes.c_size_t.from_address(at + 8)
        self._uc.mem_unmap(scratch, 0x1000)


uclib.uc_reg_read_batch.argtypes = None
uclib.uc_reg_write_batch.argtypes = None
uclib.uc_emu_start.argtypes = (ctypes.c_void_p, ctypes.c_uint64, ctypes.c_uint64, ctypes.c_uint64, ctypes.c_size_t)
