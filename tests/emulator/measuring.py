"""Calls single functions of the board's image on a Cortex-M4 and counts the instructions that they execute.

Unicorn executes the very bytes that ``firmware/build_board.py`` links. There is no chip around them: no interrupt, no
register, no time, so a call executes the same instructions each time, whatever else the image does, and their number is
exact. An instruction that its condition skips counts: it takes a cycle as others do, and QEMU counts it, too. Only
functions that need no chip can be called: all of ``firmware/core``.

What a call gets is put behind the chip's own memory: the flash goes on to 16 MB and the RAM to 4 MB, so a network that
is larger than a slot, or an arena that is larger than the RAM, can be measured, too.

The blocks that are executed are counted by counting.c, in the library's own thread and language: a Python function for
each block would be fifty times slower.
"""

from __future__ import annotations

import ctypes
import importlib
import os
import struct
import subprocess
import sys
import tempfile
from collections.abc import Sequence
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import Any

import numpy as np
import unicorn
from numpy.typing import NDArray
from unicorn import arm_const as arm
from unicorn.unicorn_py3.unicorn import uclib

from tests.emulator.thumb_code import instructions

FIRMWARE = Path(__file__).resolve().parents[2] / "firmware"
FLASH_END, DATA_START = 0x0100_0000, 0x0010_0000
RAM_START, RAM_END = 0x2000_0000, 0x2040_0000
STACK_TOP, MEMORY_START = 0x2000_4000, 0x2004_0000
"""The image's own stack; what calls work on lies behind the RAM of the chip."""
RETURN = 0x1000
"""Where a call returns to: in the bootloader, which is not there."""
ALIGNMENT = 16

Counts = NDArray[np.uint64]
_Moment = tuple[Counts, Counts, int]


@cache
def board_builder() -> Any:
    """firmware/build_board.py, which is no package."""
    sys.path.insert(0, str(FIRMWARE))
    try:
        return importlib.import_module("build_board")
    finally:
        sys.path.remove(str(FIRMWARE))


@cache
def board_build() -> Any:
    """Image, map and symbols of the sources as they are now."""
    return board_builder().build()


@cache
def _counter() -> ctypes.CDLL:
    with tempfile.TemporaryDirectory() as folder:
        made = Path(folder) / "counting.so"
        environment = {**os.environ, "ZIG_GLOBAL_CACHE_DIR": folder, "ZIG_LOCAL_CACHE_DIR": folder}
        flags = ("-std=c11", "-O2", "-fPIC", "-shared", "-nostdlib", "-fno-sanitize=all", "-Wall", "-Wextra", "-Werror")
        source = str(Path(__file__).with_name("counting.c"))
        command = [sys.executable, "-m", "ziglang", "cc", *flags, source, "-o", str(made)]
        done = subprocess.run(command, capture_output=True, text=True, env=environment)
        if done.returncode:
            raise RuntimeError(f"the counter was not built:\n{done.stderr}")
        return ctypes.CDLL(str(made))


class _Counting(ctypes.Structure):
    """``counting`` of counting.c."""

    _fields_ = [  # noqa: RUF012 - ctypes wants a plain list
        ("base", ctypes.c_uint32), ("places", ctypes.c_uint32), ("runs", ctypes.c_void_p), ("jumps", ctypes.c_void_p),
        ("sizes", ctypes.c_void_p), ("last", ctypes.c_uint32), ("strange", ctypes.c_uint32),
        ("data", ctypes.c_void_p), ("flash_words", ctypes.c_uint64),
    ]  # fmt: skip


@dataclass(frozen=True, slots=True, eq=False)
class Executed:
    """What was executed between two moments: how often each block of the image ran and was left by a jump."""

    runs: Counts
    jumps: Counts
    lengths: NDArray[np.int64]
    """Instructions of the block that begins at each halfword."""
    sizes: NDArray[np.uint32]
    """Its bytes."""
    code: NDArray[np.uint16]
    """The image by halfwords."""
    flash_words: int
    """Words of what was placed in the flash that were read; a byte reads its word."""

    @property
    def instructions(self) -> int:
        return int((self.runs.astype(np.int64) * self.lengths).sum())


@dataclass(frozen=True, slots=True, eq=False)
class Call:
    """``result`` is r0; ``inside`` what each call of the watched function executed, in their order."""

    result: int
    executed: Executed
    inside: tuple[Executed, ...]


class Stand:
    """An image, and memory for what its functions are called with."""

    def __init__(self, image: bytes, symbols: dict[str, int], *, start: int) -> None:
        self._symbols = symbols
        self._image = np.frombuffer(image + bytes(len(image) % 2), dtype="<u2")
        self._start = start
        self._uc = uc = unicorn.Uc(unicorn.UC_ARCH_ARM, unicorn.UC_MODE_THUMB)
        uc.ctl_set_cpu_model(arm.UC_CPU_ARM_CORTEX_M4)
        uc.mem_map(0, DATA_START, unicorn.UC_PROT_READ | unicorn.UC_PROT_EXEC)
        uc.mem_map(RAM_START, RAM_END - RAM_START, unicorn.UC_PROT_READ | unicorn.UC_PROT_WRITE)
        uc.mem_write(start, image)
        self._flash, self._memory = DATA_START, MEMORY_START
        self._data = (ctypes.c_char * (FLASH_END - DATA_START))()
        self._count()
        self._returns: dict[str, int] = {}
        self._marks: list[_Moment] = []

    @classmethod
    def of_board(cls) -> Stand:
        """With the image of the sources as they are now."""
        made = board_build()
        return cls(made.image, made.symbols, start=board_builder().IMAGE_START)

    # -- memory

    def place(self, data: bytes) -> int:
        """Puts bytes into the flash, at a multiple of 16 as a package's sections; returns their address."""
        at, self._flash = self._flash, self._flash + _aligned(len(data))
        if self._flash > FLASH_END:
            raise ValueError(f"{len(data)} bytes more do not fit the stand's flash")
        self._data[at - DATA_START : at - DATA_START + len(data)] = data
        return at

    def reserve(self, size: int) -> int:
        """The address of ``size`` zero bytes of RAM, a multiple of 16."""
        at, self._memory = self._memory, self._memory + _aligned(size)
        if self._memory > RAM_END:
            raise ValueError(f"{size} bytes more do not fit the stand's RAM")
        self.write(at, bytes(size))
        return at

    def free(self) -> None:
        """Forgets everything that was placed and reserved."""
        self._flash, self._memory = DATA_START, MEMORY_START

    def write(self, address: int, data: bytes) -> None:
        self._uc.mem_write(address, data)

    def read(self, address: int, size: int) -> bytes:
        return bytes(self._uc.mem_read(address, size))

    def address(self, function: str) -> int:
        """As C code has it in a pointer."""
        return self._symbols[function] | 1

    # -- calls

    def call(self, function: str, *arguments: int, floats: Sequence[float] = (), watch: str | None = None) -> Call:
        """Calls ``function`` with words in r0-r3 and on the stack, and floats in s0 and on.

        ``watch`` names a function that is called in between, from the place that ``learn_return`` has seen, and never
        by itself. Raises RuntimeError when the call does not return.
        """
        self._marks.clear()
        before = self._snapshot()
        hooks = [self._mark_at(self._symbols[watch] & ~1), self._mark_at(self._returns[watch])] if watch else []
        result = self._run(function, arguments, floats)
        for hook in hooks:
            self._uc.hook_del(hook)
        executed = self._between(before, self._snapshot())
        inside = [self._between(*self._marks[i : i + 2]) for i in range(0, len(self._marks), 2)]
        return Call(result, executed, tuple(inside))

    def learn_return(self, watch: str, function: str, *arguments: int) -> None:
        """Calls ``function`` once, to see where ``watch`` returns to. Raises RuntimeError when it is not called, or
        from several places."""
        found: set[int] = set()
        entry = self._symbols[watch] & ~1
        hook = self._hook_code(entry, lambda: found.add(self._uc.reg_read(arm.UC_ARM_REG_LR) & ~1))
        self._run(function, arguments, ())
        self._uc.hook_del(hook)
        if len(found) != 1:
            raise RuntimeError(f"{watch} is called from {len(found)} places of {function}")
        self._returns[watch] = found.pop()

    def _run(self, function: str, arguments: Sequence[int], floats: Sequence[float]) -> int:
        uc, onto_stack = self._uc, arguments[4:]
        sp = STACK_TOP - _aligned(4 * len(onto_stack))
        uc.mem_write(sp, struct.pack(f"<{len(onto_stack)}I", *onto_stack))
        for register, value in zip((arm.UC_ARM_REG_R0, arm.UC_ARM_REG_R1, arm.UC_ARM_REG_R2, arm.UC_ARM_REG_R3),
                                   arguments, strict=False):  # fmt: skip
            uc.reg_write(register, value & 0xFFFF_FFFF)
        for i, number in enumerate(floats):
            uc.reg_write(arm.UC_ARM_REG_S0 + i, struct.unpack("<I", struct.pack("<f", number))[0])
        uc.reg_write(arm.UC_ARM_REG_SP, sp)
        uc.reg_write(arm.UC_ARM_REG_LR, RETURN | 1)
        self._counting.last = self._counting.places
        try:
            uc.emu_start(self._symbols[function] | 1, RETURN)
        except unicorn.UcError as problem:
            raise RuntimeError(f"{function} failed at 0x{uc.reg_read(arm.UC_ARM_REG_PC):X}: {problem}") from problem
        if uc.reg_read(arm.UC_ARM_REG_PC) != RETURN or self._counting.strange:
            raise RuntimeError(f"{function} left the image at 0x{uc.reg_read(arm.UC_ARM_REG_PC):X}")
        return int(uc.reg_read(arm.UC_ARM_REG_R0))

    def _mark_at(self, address: int) -> int:
        def mark() -> None:
            runs, jumps, words = self._snapshot()
            runs[(address - self._start) // 2] -= np.uint64(1)  # the block that begins here was counted already
            self._marks.append((runs, jumps, words))

        return self._hook_code(address, mark)

    def _hook_code(self, address: int, act: Any) -> int:
        self._uc.ctl_flush_tb()
        hook: int = self._uc.hook_add(unicorn.UC_HOOK_CODE, lambda *_: act(), begin=address, end=address)
        return hook

    # -- counting

    def _count(self) -> None:
        places = len(self._image)
        self._runs, self._jumps = np.zeros(places, np.uint64), np.zeros(places, np.uint64)
        self._sizes = np.zeros(places, np.uint32)
        self._lengths = np.zeros(places, np.int64)
        arrays = [ctypes.c_void_p(array.ctypes.data) for array in (self._runs, self._jumps, self._sizes)]
        self._counting = _Counting(self._start, places, *arrays, places, 0, ctypes.addressof(self._data), 0)
        error = uclib.uc_hook_add(
            self._uc._uch, ctypes.byref(ctypes.c_size_t()), ctypes.c_int(unicorn.UC_HOOK_BLOCK),
            ctypes.cast(_counter().count_block, ctypes.c_void_p), ctypes.byref(self._counting),
            ctypes.c_uint64(1), ctypes.c_uint64(0),
        )  # fmt: skip
        error |= uclib.uc_mmio_map(
            self._uc._uch, ctypes.c_uint64(DATA_START), ctypes.c_size_t(FLASH_END - DATA_START),
            ctypes.cast(_counter().read_data, ctypes.c_void_p), ctypes.byref(self._counting), None, None,
        )  # fmt: skip
        if error:
            raise RuntimeError(f"unicorn does not count: error {error}")

    def _snapshot(self) -> _Moment:
        return self._runs.copy(), self._jumps.copy(), self._counting.flash_words

    def _between(self, before: _Moment, after: _Moment) -> Executed:
        runs = after[0] - before[0]
        for place in np.flatnonzero(runs):
            if not self._lengths[place]:
                block = instructions(self._image, int(place), int(self._sizes[place]) // 2)
                self._lengths[place] = sum(1 for _ in block)
        return Executed(runs, after[1] - before[1], self._lengths, self._sizes, self._image, after[2] - before[2])


def _aligned(size: int) -> int:
    return -(-size // ALIGNMENT) * ALIGNMENT
