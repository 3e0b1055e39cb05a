"""Builds the core for this computer: firmware/core and firmware/boards/host into one shared library.

Run by the build backend when the project is installed, and by hand after a change of the sources:

    python firmware/build_host.py

The compiler is the pinned ``ziglang`` from PyPI, so no system compiler is needed. Floats are never
contracted or reassociated (-ffp-contract=off): the board must give the same bits.
"""

from __future__ import annotations

import hashlib
import os
import subprocess
import sys
import tempfile
from pathlib import Path

FIRMWARE = Path(__file__).resolve().parent
OUTPUT = FIRMWARE.parent / "studio" / "core" / "_native"
FLAGS = ["-std=c11", "-O2", "-fPIC", "-shared", "-fvisibility=hidden", "-ffp-contract=off", "-fno-math-errno",
         "-fno-sanitize=all", "-Wall", "-Wextra", "-Werror", "-Wno-unused-command-line-argument"]
LIBRARY_NAMES = {"win32": "nanocore.dll", "darwin": "libnanocore.dylib"}


def sources() -> list[Path]:
    """The C files of the library, in a fixed order."""
    return sorted([*FIRMWARE.glob("core/**/*.c"), *FIRMWARE.glob("boards/host/*.c")])


def source_hash() -> str:
    """Hash of every C source and header, and of the flags: says whether a library is older than its sources."""
    digest = hashlib.sha256(" ".join(FLAGS).encode())
    for path in sorted([*sources(), *FIRMWARE.glob("core/**/*.h"), *FIRMWARE.glob("boards/host/*.h")]):
        digest.update(path.relative_to(FIRMWARE).as_posix().encode())
        digest.update(path.read_bytes().replace(b"\r\n", b"\n"))
    return digest.hexdigest()[:16]


def library_name() -> str:
    return LIBRARY_NAMES.get(sys.platform, "libnanocore.so")


def build(output: Path = OUTPUT) -> Path:
    """Compiles the library into ``output`` and writes its sources' hash beside it; returns its path.

    Raises RuntimeError with the compiler's words when it fails. The library is put in place whole, so a
    process that has the old one open goes on with the old one.
    """
    output.mkdir(parents=True, exist_ok=True)
    library = output / library_name()
    with tempfile.TemporaryDirectory() as scratch:
        made = Path(scratch) / library.name
        command = [sys.executable, "-m", "ziglang", "cc", "-mcpu=baseline", *FLAGS,
                   f"-I{FIRMWARE / 'core'}", f"-I{FIRMWARE / 'boards' / 'host'}", *map(str, sources()), "-o", str(made)]
        # An own cache: zig's default one is below HOME, which may be read-only or missing.
        environment = {**os.environ, "ZIG_GLOBAL_CACHE_DIR": scratch, "ZIG_LOCAL_CACHE_DIR": scratch}
        done = subprocess.run(command, capture_output=True, text=True, env=environment)
        if done.returncode:
            raise RuntimeError(f"the core did not compile:\n{done.stderr}")
        beside = library.with_suffix(".new")
        beside.write_bytes(made.read_bytes())
        os.replace(beside, library)
    (output / "sources.sha256").write_text(source_hash() + "\n")
    return library


if __name__ == "__main__":
    print(build())
