"""Builds the image for the Arduino Nano 33 BLE Sense: firmware/core and firmware/boards/nano33ble_sense.

    python firmware/build_board.py [--output DIR]
    python firmware/build_board.py --motion-only

writes ``nano33ble-sense.bin`` and ``nano33ble-sense.json`` (version, size, hash of the image, hash of its sources)
into resources/firmware, and prints where flash and RAM go; with --motion-only it writes nothing and prints where they
would go in an image that knows motion only, with the operators of the studio's networks for it. The compiler is the
pinned ``ziglang`` from PyPI; the same sources give the same bytes on every machine and in every directory: no debug
information, no paths, no dates.
"""

from __future__ import annotations

import argparse
import hashlib
import json
import os
import struct
import subprocess
import sys
import tempfile
import zlib
from collections.abc import Sequence
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parent))
import board_map

FIRMWARE = Path(__file__).resolve().parent
BOARD = FIRMWARE / "boards" / "nano33ble_sense"
OUTPUT = FIRMWARE.parent / "resources" / "firmware"
NAME = "nano33ble-sense"
# Zig's plain cortex_m4 has no FPU: floats would be computed by software. -Os is also the faster one: counted on the
# emulated chip, networks and features take less than at -O2, whose copies of loops for many turns are rarely entered.
COMPILE = ["-target", "thumb-freestanding-eabihf", "-mcpu=cortex_m4+vfp4d16sp", "-std=c11", "-Os", "-ffp-contract=off",
           "-fno-math-errno", "-ffreestanding", "-ffunction-sections", "-fdata-sections", "-fno-sanitize=all", "-g0",
           "-fno-unwind-tables", "-fno-asynchronous-unwind-tables", "-fomit-frame-pointer",
           "-Wall", "-Wextra", "-Werror"]
LINK = ["-m", "armelf", "-static", "--gc-sections", "--build-id=none", "--no-undefined", "--fatal-warnings",
        "-z", "max-page-size=4", "-e", "reset_handler"]
IMAGE_START, CODE_START, IMAGE_BYTES_MAX = 0x10000, 0x11000, 0x4B000
STACK_BYTES, RAM_BYTES = 16 * 1024, 256 * 1024
HEADER_AT = 0x100
# What recognizing motion does without: convolutions, fully connected layers, pools and the softmax are left.
NOT_FOR_MOTION = {"core/ns_sound", "board/microphone", *(f"core/kernels/ns_{kernel}" for kernel in (
    "depthwise", "depthwise_packed", "depthwise_m4", "mean", "binary", "concat", "pad", "table"))}
LEFT_OUT = "int left_out(void) { return -7; } /* NS_E_UNSUPPORTED */\n"


@dataclass(frozen=True)
class Build:
    image: bytes
    map: board_map.BoardMap
    symbols: dict[str, int]


def sources() -> list[Path]:
    """The C files of the image, in a fixed order."""
    files = [*FIRMWARE.glob("core/**/*.c"), *BOARD.glob("**/*.c")]
    return sorted(files, key=lambda path: path.relative_to(FIRMWARE).as_posix())


def source_hash() -> str:
    """Hash of everything that the image is made of: sources, headers, linker script, flags."""
    digest = hashlib.sha256(" ".join([*COMPILE, *LINK]).encode())
    inputs = [*sources(), *FIRMWARE.glob("core/**/*.h"), *BOARD.glob("**/*.h"), BOARD / "link.ld"]
    for path in sorted(inputs, key=lambda path: path.relative_to(FIRMWARE).as_posix()):
        digest.update(path.relative_to(FIRMWARE).as_posix().encode())
        digest.update(path.read_bytes().replace(b"\r\n", b"\n"))
    return digest.hexdigest()


def part_name(source: Path) -> str:
    """As the parts' table calls a source: core/ns_crc, board/main."""
    folder = BOARD if source.is_relative_to(BOARD) else FIRMWARE
    name = source.relative_to(folder).with_suffix("").as_posix()
    return name if folder == FIRMWARE else f"board/{name}"


def _zig(arguments: list[str], scratch: Path) -> None:
    """Runs a command of zig. Raises RuntimeError with its words when it fails."""
    # An own cache: zig's default one is below HOME, which may be read-only or missing.
    environment = {**os.environ, "ZIG_GLOBAL_CACHE_DIR": str(scratch / "cache"),
                   "ZIG_LOCAL_CACHE_DIR": str(scratch / "cache")}
    done = subprocess.run([sys.executable, "-m", "ziglang", *arguments], capture_output=True, text=True,
                          env=environment, cwd=FIRMWARE)
    if done.returncode:
        raise RuntimeError(f"the image was not built:\n{done.stderr}")


def _compile(source: Path, target: Path, scratch: Path) -> None:
    includes = [f"-I{folder.relative_to(FIRMWARE).as_posix()}" for folder in
                (BOARD / "freestanding", FIRMWARE / "core", BOARD)]
    _zig(["cc", *COMPILE, *includes, "-c", source.relative_to(FIRMWARE).as_posix(), "-o", str(target)], scratch)


def _flat(elf: bytes) -> bytes:
    """What stands in flash from IMAGE_START on; gaps are as erased flash."""
    offset, size, count = struct.unpack_from("<I", elf, 28)[0], *struct.unpack_from("<HH", elf, 42)
    image = bytearray()
    for i in range(count):
        kind, at, _, physical, stored = struct.unpack_from("<5I", elf, offset + i * size)
        if kind != 1 or not stored:
            continue
        start = physical - IMAGE_START
        if start < 0 or start + stored > IMAGE_BYTES_MAX:
            raise RuntimeError(f"bytes at 0x{physical:X} stand outside of the image's flash")
        image.extend(b"\xFF" * (start + stored - len(image)))
        image[start:start + stored] = elf[at:at + stored]
    return bytes(image)


def _symbols(elf: bytes) -> dict[str, int]:
    """Names and addresses, for tests that look into the image."""
    offset, size, count = struct.unpack_from("<I", elf, 32)[0], *struct.unpack_from("<HH", elf, 46)
    sections = [struct.unpack_from("<10I", elf, offset + i * size) for i in range(count)]
    table = next(section for section in sections if section[1] == 2)
    names = sections[table[6]][4]
    found = {}
    for at in range(table[4], table[4] + table[5], 16):
        name, value = struct.unpack_from("<II", elf, at)
        found[elf[names + name:elf.index(b"\0", names + name)].decode()] = value
    return found


def _provided(made: bytes) -> list[str]:
    """The functions and variables that an object file has for others."""
    offset, size, count = struct.unpack_from("<I", made, 32)[0], *struct.unpack_from("<HH", made, 46)
    sections = [struct.unpack_from("<10I", made, offset + i * size) for i in range(count)]
    table = next(section for section in sections if section[1] == 2)
    names = sections[table[6]][4]
    rows = [struct.unpack_from("<I8xBxH", made, at) for at in range(table[4], table[4] + table[5], 16)]
    found = [names + name for name, kind, section in rows if kind >> 4 == 1 and section]
    return [made[at:made.index(b"\0", at)].decode() for at in found]


def _sealed(flat: bytes) -> bytes:
    """With the CRC-32 of all before it as the last word, where the header says that the image ends."""
    size: int = struct.unpack_from("<I", flat, HEADER_AT + 8)[0]
    if size != len(flat) + 4 or size % 4:
        raise RuntimeError(f"the header says {size} bytes, the image has {len(flat) + 4}")
    return flat + struct.pack("<I", zlib.crc32(flat))


def _linked(objects: dict[Path, Path], scratch: Path, without: Sequence[Path] = ()) -> tuple[bytes, board_map.BoardMap]:
    """The ELF file and its map. What objects ``without`` a place in it had for others is one function that refuses."""
    elf, linker_map, refusing = scratch / "image.elf", scratch / "image.map", list[str]()
    if without:
        source, target = scratch / "left_out.c", scratch / "left_out.o"
        source.write_text(LEFT_OUT)
        _zig(["cc", *COMPILE, "-c", str(source), "-o", str(target)], scratch)
        missing = {name for path in without for name in _provided(path.read_bytes())}
        refusing = [str(target), *(f"--defsym={name}=left_out" for name in sorted(missing))]
    _zig(["ld.lld", *LINK, f"-Map={linker_map}", "-T", (BOARD / "link.ld").relative_to(FIRMWARE).as_posix(),
          *map(str, objects.values()), *refusing, "-o", str(elf)], scratch)
    names = {target.name: part_name(source) for source, target in objects.items()} | {"left_out.o": "core/ns_operator"}
    return elf.read_bytes(), board_map.read_map(linker_map.read_text(), names)


def _compiled(scratch: Path) -> dict[Path, Path]:
    """The object file of each source."""
    objects = {source: scratch / (part_name(source).replace("/", "-") + ".o") for source in sources()}
    with ThreadPoolExecutor(os.cpu_count() or 1) as pool:
        for done in [pool.submit(_compile, source, target, scratch) for source, target in objects.items()]:
            done.result()
    return objects


def build() -> Build:
    """Compiles and links. Raises RuntimeError with the compiler's words when it fails."""
    with tempfile.TemporaryDirectory() as folder:
        made, where = _linked(_compiled(Path(folder)), Path(folder))
        return Build(_sealed(_flat(made)), where, _symbols(made))


def motion_only() -> board_map.BoardMap:
    """Where flash and RAM would go without NOT_FOR_MOTION. It keeps the readers of the operators that it lacks."""
    with tempfile.TemporaryDirectory() as folder:
        objects = _compiled(Path(folder))
        kept = {source: target for source, target in objects.items() if part_name(source) not in NOT_FOR_MOTION}
        return _linked(kept, Path(folder), [objects[source] for source in objects.keys() - kept.keys()])[1]


def version(image: bytes) -> str:
    return image[HEADER_AT + 12:HEADER_AT + 28].rstrip(b"\0").decode()


def write(made: Build, output: Path) -> Path:
    """Puts the image and what it is made of into ``output``; returns the image's path."""
    output.mkdir(parents=True, exist_ok=True)
    about = {"version": version(made.image), "size": len(made.image),
             "sha256": hashlib.sha256(made.image).hexdigest(), "sources": source_hash()}
    (output / f"{NAME}.json").write_text(json.dumps(about, indent=2) + "\n", newline="\n")
    image = output / f"{NAME}.bin"
    image.write_bytes(made.image)
    return image


def main() -> int:
    parser = argparse.ArgumentParser(description="Builds the board's image.")
    parser.add_argument("--output", type=Path, default=OUTPUT, metavar="DIR")
    parser.add_argument("--motion-only", action="store_true", help="only print the table of an image without sound")
    options = parser.parse_args()
    made = build()
    if options.motion_only:
        small = motion_only()
        print(board_map.describe(small, stack=STACK_BYTES, ram=RAM_BYTES))
        print(f"{made.map.flash - small.flash} bytes of flash and {made.map.ram - small.ram} of RAM fewer than with "
              "sound and all operators")
        return 0
    print(board_map.describe(made.map, stack=STACK_BYTES, ram=RAM_BYTES))
    problems = board_map.over_the_aims(made.map)
    if problems:
        print("\n".join(problems), file=sys.stderr)
        return 1
    print(write(made, options.output), f"{len(made.image)} bytes, version {version(made.image)}")
    return 0


if __name__ == "__main__":
    raise SystemExit(main())
