"""Compiles the test programs in C, and assembles single lines, by the compiler that builds the firmware."""

from __future__ import annotations

import os
import subprocess
import sys
import tempfile
from functools import cache
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

PROGRAMS = Path(__file__).resolve().parent / "programs"
_FLAGS = (
    *("-target", "thumb-freestanding-eabihf", "-mcpu=cortex_m4+vfp4d16sp", "-std=c11", "-O1", "-ffp-contract=off"),
    *("-ffreestanding", "-fno-sanitize=all", "-fno-unwind-tables", "-fno-asynchronous-unwind-tables", "-g0"),
    *("-fomit-frame-pointer", "-Wall", "-Wextra", "-Werror"),
)


def _zig(*arguments: str, folder: Path) -> None:
    environment = {**os.environ, "ZIG_GLOBAL_CACHE_DIR": str(folder), "ZIG_LOCAL_CACHE_DIR": str(folder)}
    command = [sys.executable, "-m", "ziglang", *arguments]
    done = subprocess.run(command, capture_output=True, text=True, env=environment)
    assert done.returncode == 0, done.stderr


@cache
def compiled(name: str) -> bytes:
    """What stands at 0x10000 for programs/``name``.c."""
    with tempfile.TemporaryDirectory() as scratch:
        folder = Path(scratch)
        made, flat = str(folder / "program.o"), folder / "program.bin"
        _zig("cc", *_FLAGS, "-c", str(PROGRAMS / f"{name}.c"), "-o", made, folder=folder)
        _zig(
            *(
                "ld.lld",
                "-m",
                "armelf",
                "-static",
                "--oformat=binary",
                "--gc-sections",
                "-T",
                str(PROGRAMS / "link.ld"),
            ),
            *(made, "-o", str(flat)),
            folder=folder,
        )
        return flat.read_bytes()


def assembled(*lines: str) -> NDArray[np.uint16]:
    """Thumb code of assembler lines, by halfwords, as it stands at 0x10000."""
    with tempfile.TemporaryDirectory() as scratch:
        folder = Path(scratch)
        source, made, flat = folder / "code.s", folder / "code.o", folder / "code.bin"
        source.write_text("\n".join([".syntax unified", ".thumb", ".text", *lines, ""]))
        _zig("cc", *_FLAGS[:3], "-c", str(source), "-o", str(made), folder=folder)
        link = ("-m", "armelf", "-static", "--oformat=binary", "-Ttext=0x10000", "-e", "0x10001")
        _zig("ld.lld", *link, str(made), "-o", str(flat), folder=folder)
        return np.frombuffer(flat.read_bytes(), "<u2")
