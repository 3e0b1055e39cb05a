"""The board's image: what is committed is what its sources give, it says what it is, and it is as small as it must be.

The image is built in a copy of the sources in another directory, so equality with the committed one also says that no
path and no machine leaves a trace in it.
"""

from __future__ import annotations

import hashlib
import json
import random
import struct
import zlib
from pathlib import Path
from types import ModuleType
from typing import Any

import numpy as np
import pytest
import unicorn
from unicorn import arm_const

ROOT = Path(__file__).resolve().parents[2]
COMMITTED = ROOT / "resources" / "firmware"
IMAGE_START, CODE_START, IMAGE_END = 0x10000, 0x11000, 0x5B000
STACK_TOP = 0x20004000
BUILD_IT = "the committed image is not that of the sources: run python firmware/build_board.py and commit resources"


def test_the_committed_image_is_what_its_sources_give_byte_for_byte(builder: ModuleType, built: Any) -> None:
    about = json.loads((COMMITTED / "nano33ble-sense.json").read_text())
    committed = (COMMITTED / "nano33ble-sense.bin").read_bytes()
    assert about["sources"] == builder.source_hash(), BUILD_IT
    assert committed == built.image, BUILD_IT
    assert about["sha256"] == hashlib.sha256(committed).hexdigest()
    assert (about["size"], about["version"]) == (len(committed), builder.version(committed))


def test_a_changed_source_or_flag_is_seen_in_the_hash(builder: ModuleType, monkeypatch: pytest.MonkeyPatch) -> None:
    before = builder.source_hash()
    link_script = builder.BOARD / "link.ld"
    text = link_script.read_text()
    link_script.write_text(text + "\n")
    changed = builder.source_hash()
    link_script.write_text(text)
    monkeypatch.setattr(builder, "COMPILE", [*builder.COMPILE, "-DX"])
    assert len({before, changed, builder.source_hash()}) == 3


def test_the_header_tells_what_the_image_is(built: Any) -> None:
    magic, version, size = struct.unpack_from("<4sII", built.image, 0x100)
    assert (magic, version, size) == (b"N3NI", 1, len(built.image))
    assert size % 4 == 0
    assert IMAGE_START + size <= IMAGE_END
    name, board = struct.unpack_from("<16sI", built.image, 0x10C)
    assert name.rstrip(b"\0").decode().count(".") == 2
    assert board == 1


def test_the_last_word_is_the_checksum_of_all_before(built: Any) -> None:
    assert struct.unpack("<I", built.image[-4:])[0] == zlib.crc32(built.image[:-4])


def test_page_0_has_only_vectors_and_header(built: Any) -> None:
    stack, *handlers = struct.unpack_from("<64I", built.image)
    assert stack == STACK_TOP
    assert all(handler & 1 and CODE_START <= handler < IMAGE_START + len(built.image) for handler in handlers)
    assert built.image[0x120:CODE_START - IMAGE_START] == b"\xFF" * (CODE_START - IMAGE_START - 0x120)


def test_every_interrupt_in_use_reaches_its_driver_and_all_others_the_fault_handler(built: Any) -> None:
    handlers = struct.unpack_from("<64I", built.image)
    names = {0: "power_clock_irq", 3: "twim0_irq", 17: "rtc1_irq", 29: "pdm_irq", 36: "rtc2_irq", 39: "usbd_irq"}
    for irq, name in names.items():
        assert handlers[16 + irq] & ~1 == built.symbols[name] & ~1, name
        assert handlers[16 + irq] & ~1 != built.symbols["unexpected"] & ~1, name
    assert {handlers[i] & ~1 for i in range(2, 7)} == {built.symbols["fault_entry"] & ~1}


def test_code_constants_and_variables_are_within_their_aims(builder: ModuleType, built: Any) -> None:
    assert builder.board_map.over_the_aims(built.map) == []
    assert built.map.core <= 28 * 1024
    assert built.map.flash <= 64 * 1024
    assert built.map.ram <= 48 * 1024


def test_an_image_over_its_aims_is_told_as_one(builder: ModuleType) -> None:
    board_map = builder.board_map
    base = board_map.Part(code=65 * 1024, zeroed=49 * 1024)
    assert len(board_map.over_the_aims(board_map.BoardMap({"base": base}))) == 2
    half = board_map.Part(code=14 * 1024)
    assert board_map.over_the_aims(board_map.BoardMap({"network": half, "features": half})) == []
    more = board_map.Part(code=14 * 1024, constants=1)
    problems = board_map.over_the_aims(board_map.BoardMap({"network": half, "features": more}))
    assert problems == ["network and features are 28673 bytes, the aim is 28672"]


def test_an_image_that_knows_motion_only_is_smaller_by_what_it_lacks(builder: ModuleType, built: Any) -> None:
    small = builder.motion_only()
    assert small.parts["microphone"].flash == small.parts["microphone"].ram == 0
    assert built.map.flash - small.flash > built.map.parts["microphone"].flash + 5000
    assert small.core < built.map.core
    assert [small.parts[part] for part in ("USB", "store")] == [built.map.parts[part] for part in ("USB", "store")]


def test_the_map_leaves_no_byte_out(builder: ModuleType, built: Any) -> None:
    sections, parts = built.map.sections, built.map.parts
    flash = sum(sections[name] for name in (".vectors", ".header", ".text", ".rodata", ".data"))
    assert built.map.flash == flash
    between_page_0_and_code = CODE_START - IMAGE_START - sections[".vectors"] - sections[".header"]
    after_constants = len(built.image) - 4 - flash - between_page_0_and_code
    assert 0 <= after_constants < 8  # .data begins at a multiple of eight
    assert built.map.ram == sum(sections[name] for name in (".data", ".bss", ".noinit"))
    assert sum(part.model for part in parts.values()) == 131072 + 49152
    assert all(part.flash for part in parts.values())
    assert parts["shared"].flash < 1024


def test_every_source_has_its_part_and_a_new_one_is_asked_for_it(builder: ModuleType) -> None:
    for source in builder.sources():
        builder.board_map.part_of(builder.part_name(source))
    with pytest.raises(LookupError, match="board/radio"):
        builder.board_map.part_of("board/radio")


def test_a_compiler_that_refuses_is_quoted(builder: ModuleType, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(builder, "COMPILE", [*builder.COMPILE, "-DIMAGE_START=nonsense"])
    monkeypatch.setattr(builder, "sources", lambda: [builder.BOARD / "startup.c"])
    with pytest.raises(RuntimeError, match="IMAGE_START"):
        builder.build()


# The run-time library is our own: its functions are called in the image, one by one.


class Functions:
    """The image's plain functions on a bare processor."""

    scratch = 0x20020000

    def __init__(self, built: Any) -> None:
        self.symbols = built.symbols
        self.processor = unicorn.Uc(unicorn.UC_ARCH_ARM, unicorn.UC_MODE_THUMB)
        self.processor.ctl_set_cpu_model(arm_const.UC_CPU_ARM_CORTEX_M4)
        self.processor.mem_map(0, 0x100000)
        self.processor.mem_map(0x20000000, 0x40000)
        self.processor.mmio_map(0xE000E000, 0x1000, lambda *_: 0, None, lambda *_: None, None)
        self.processor.mem_write(IMAGE_START, built.image)
        self.processor.reg_write(arm_const.UC_ARM_REG_C1_C0_2, 0xF << 20)
        self.processor.reg_write(arm_const.UC_ARM_REG_FPEXC, 1 << 30)

    def call(self, name: str, *arguments: int) -> tuple[int, int, int, int]:
        registers = (arm_const.UC_ARM_REG_R0, arm_const.UC_ARM_REG_R1, arm_const.UC_ARM_REG_R2, arm_const.UC_ARM_REG_R3)
        for register, value in zip(registers, arguments, strict=False):
            self.processor.reg_write(register, value & 0xFFFFFFFF)
        self.processor.reg_write(arm_const.UC_ARM_REG_SP, STACK_TOP)
        self.processor.reg_write(arm_const.UC_ARM_REG_LR, 0x1001)
        self.processor.emu_start(self.symbols[name] | 1, 0x1000)
        r0, r1, r2, r3 = (self.processor.reg_read(register) for register in registers)
        return r0, r1, r2, r3

    def call64(self, name: str, *arguments: int) -> tuple[int, int]:
        words = [word for value in arguments for word in (value & 0xFFFFFFFF, value >> 32 & 0xFFFFFFFF)]
        r0, r1, r2, r3 = self.call(name, *words)
        return r1 << 32 | r0, r3 << 32 | r2


@pytest.fixture(scope="module")
def functions(built: Any) -> Functions:
    return Functions(built)


def wide_numbers(count: int) -> list[int]:
    """Numbers of 64 bits of all lengths, with the borders among them."""
    chance = random.Random(1)
    borders = [0, 1, 2, 0xFFFFFFFF, 1 << 32, (1 << 32) + 1, 1 << 63, (1 << 63) - 1, (1 << 64) - 1]
    return borders + [chance.getrandbits(chance.randint(1, 64)) for _ in range(count)]


def test_division_of_64_bits_is_exact(functions: Functions) -> None:
    numbers = wide_numbers(40)
    for n in numbers:
        for d in numbers:
            if d:
                assert functions.call64("__aeabi_uldivmod", n, d) == divmod(n, d), (n, d)


def test_64_bits_become_a_float_rounded_once(functions: Functions) -> None:
    halves = [(0x1000001 << shift) + extra for shift in (1, 9, 20, 39) for extra in (-1, 0, 1)]
    for value in [*wide_numbers(200), *halves, *(half + (1 << 40) for half in halves)]:
        value %= 1 << 63
        for sign in (1, -1):
            functions.call64("__aeabi_l2f", sign * value)
            bits = functions.processor.reg_read(arm_const.UC_ARM_REG_R0)  # there compilers look for it, FPU or not
            assert bits == int(np.float32(np.int64(sign * value)).view(np.uint32)), sign * value


@pytest.mark.parametrize("name", ["memcpy", "memmove", "__aeabi_memcpy4"])
def test_copies_are_copies_at_any_address_and_length(functions: Functions, name: str) -> None:
    chance = random.Random(2)
    memory = functions.processor
    for _ in range(150):
        size, start = chance.randint(0, 70), chance.randint(0, 7)
        # Only memmove's ranges may overlap.
        to = chance.randint(0, 90) if name == "memmove" else start + 80 + chance.randint(0, 7)
        before = chance.randbytes(200)
        memory.mem_write(functions.scratch, before)
        functions.call(name, functions.scratch + to, functions.scratch + start, size)
        expected = bytearray(before)
        expected[to:to + size] = before[start:start + size]
        assert bytes(memory.mem_read(functions.scratch, 200)) == bytes(expected), (size, start, to)


def test_filling_and_comparing(functions: Functions) -> None:
    chance = random.Random(3)
    memory = functions.processor
    for _ in range(100):
        size, start, other = chance.randint(0, 40), chance.randint(0, 5), 64 + chance.randint(0, 5)
        memory.mem_write(functions.scratch, b"\x11" * 128)
        functions.call("__aeabi_memset", functions.scratch + start, size, 0x1C5)
        found = bytes(memory.mem_read(functions.scratch, 128))
        assert found == b"\x11" * start + b"\xC5" * size + b"\x11" * (128 - start - size)
        a, b = (bytes(chance.choice(b"\x00\x01\xFF") for _ in range(size)) for _ in range(2))
        b = chance.choice([a, a[:-1] + b[-1:], b])
        memory.mem_write(functions.scratch + start, a)
        memory.mem_write(functions.scratch + other, b)
        result = functions.call("memcmp", functions.scratch + start, functions.scratch + other, size)[0]
        order = (a > b) - (a < b)
        assert (result >> 31, result != 0) == (order < 0, order != 0), (a, b)
