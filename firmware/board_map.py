"""What the board's image is made of: flash and RAM by part, read from the linker's map.

Every object file belongs to a part by the first row of ``PARTS`` that names it; one that no row names is an error, so
that the table stays complete.
"""

from __future__ import annotations

import fnmatch
import re
from collections.abc import Iterator
from dataclasses import dataclass, field

PARTS: list[tuple[str, list[str]]] = [
    ("link", ["core/ns_frame", "core/ns_message", "core/ns_requests", "core/ns_package_requests", "core/ns_device",
              "core/ns_buttons", "core/ns_crc", "core/ns_error"]),
    ("network", ["core/ns_network", "core/ns_streaming", "core/ns_operator*", "core/ns_package",
                 "core/ns_package_check", "core/ns_model", "core/ns_live", "core/kernels/*"]),
    ("features", ["core/ns_sound", "core/ns_motion", "core/ns_fft", "core/ns_resample", "core/ns_rows",
                  "core/ns_pipeline", "core/ns_math", "core/ns_detector"]),
    ("store", ["core/ns_store", "board/nvm", "board/microcode"]),
    ("USB", ["board/usb*", "board/cdc"]),
    ("microphone", ["board/microphone"]),
    ("sensors", ["board/sensors", "board/sample_ring", "board/i2c", "board/i2c_script", "board/motion", "board/lsm9ds1",
                 "board/bmi270", "board/slow", "board/field", "board/climate", "board/light"]),
    ("base", ["board/startup", "board/fault", "board/clock", "board/lights", "board/buttons", "board/board",
              "board/main", "board/freestanding/*"]),
]
CORE_PARTS = ("network", "features")
CORE_AIM_BYTES = 28 * 1024
CODE_AIM_BYTES = 64 * 1024
RAM_AIM_BYTES = 48 * 1024

# VMA, LMA, size, alignment, then an output section without indent or an input section "file:(name)" behind one.
_LINE = re.compile(r"^\s*([0-9a-f]+)\s+([0-9a-f]+)\s+([0-9a-f]+)\s+\d+ (\s*)(\S.*)$")
_INPUT = re.compile(r"^(.*\.o):\((.+)\)$")
_COLUMNS = {".text": "code", ".vectors": "code", ".header": "constants", ".rodata": "constants", ".data": "data",
            ".bss": "zeroed", ".model": "model", ".noinit": "zeroed"}


@dataclass
class Part:
    """Bytes of one part. Flash: code, constants, data. RAM: data, zeroed; ``model`` is arena and state."""

    code: int = 0
    constants: int = 0
    data: int = 0
    zeroed: int = 0
    model: int = 0

    @property
    def flash(self) -> int:
        return self.code + self.constants + self.data

    @property
    def ram(self) -> int:
        return self.data + self.zeroed


@dataclass
class BoardMap:
    parts: dict[str, Part] = field(default_factory=dict)
    sections: dict[str, int] = field(default_factory=dict)
    """Bytes of each output section, as the linker says; what no file has alone (merged strings, gaps) is "shared"."""

    @property
    def flash(self) -> int:
        return sum(part.flash for part in self.parts.values())

    @property
    def core(self) -> int:
        """Flash of what makes scores out of samples."""
        return sum(part.flash for name, part in self.parts.items() if name in CORE_PARTS)

    @property
    def ram(self) -> int:
        return sum(part.ram for part in self.parts.values())


def part_of(source: str) -> str:
    """The part of a source such as ``core/ns_crc``. Raises LookupError when no row of the table names it."""
    for part, patterns in PARTS:
        if any(fnmatch.fnmatchcase(source, pattern) for pattern in patterns):
            return part
    raise LookupError(f"{source} belongs to no part: name it in PARTS of firmware/board_map.py")


def _lines(text: str) -> Iterator[tuple[int, bool, str]]:
    """Size, whether it is an output section, and the name or rest of each line."""
    for line in text.splitlines():
        found = _LINE.match(line)
        if found:
            yield int(found[3], 16), found[4] == "", found[5]


def read_map(text: str, sources: dict[str, str]) -> BoardMap:
    """Reads lld's map; ``sources`` says which source each object file was made of."""
    result = BoardMap({part: Part() for part, _ in PARTS} | {"shared": Part()})
    section, filled = "", 0
    for size, is_output, name in [*_lines(text), (0, True, "")]:
        if is_output:
            if section in _COLUMNS:
                gaps = result.parts["shared"]
                column = _COLUMNS[section]
                setattr(gaps, column, getattr(gaps, column) + result.sections[section] - filled)
            section, filled = name, 0
            if name in _COLUMNS:
                result.sections[name] = size
            continue
        found = _INPUT.match(name)
        if found and section in _COLUMNS:
            part = result.parts[part_of(sources[found[1].replace("\\", "/").rsplit("/", 1)[-1]])]
            column = _COLUMNS[section]
            setattr(part, column, getattr(part, column) + size)
            filled += size
    return result


def describe(board_map: BoardMap, *, stack: int, ram: int) -> str:
    """The table that the build prints; ``stack`` and all ``ram`` of the chip in bytes."""
    lines = [f"{'part':12}{'code':>9}{'constants':>11}{'flash':>9}{'RAM':>9}"]
    for name, part in board_map.parts.items():
        lines.append(f"{name:12}{part.code:9}{part.constants + part.data:11}{part.flash:9}{part.ram:9}")
    model = sum(part.model for part in board_map.parts.values())
    lines.append(f"{'sum':12}{'':9}{'':11}{board_map.flash:9}{board_map.ram:9}")
    lines.append(f"aims: {' and '.join(CORE_PARTS)} {board_map.core} of {CORE_AIM_BYTES}, "
                 f"all code and constants {board_map.flash} of {CODE_AIM_BYTES}, "
                 f"variables without arena and state {board_map.ram} of {RAM_AIM_BYTES}")
    lines.append(f"RAM: stack {stack}, variables {board_map.ram}, arena and state {model}, "
                 f"free {ram - stack - board_map.ram - model}")
    return "\n".join(lines)


def over_the_aims(board_map: BoardMap) -> list[str]:
    """What is larger than it may be, in words."""
    problems = []
    if board_map.core > CORE_AIM_BYTES:
        problems.append(f"{' and '.join(CORE_PARTS)} are {board_map.core} bytes, the aim is {CORE_AIM_BYTES}")
    if board_map.flash > CODE_AIM_BYTES:
        problems.append(f"code and constants are {board_map.flash} bytes, the aim is {CODE_AIM_BYTES}")
    if board_map.ram > RAM_AIM_BYTES:
        problems.append(f"variables without arena and state are {board_map.ram} bytes, the aim is {RAM_AIM_BYTES}")
    return problems
