"""Compiles a C driver together with the core under AddressSanitizer and UBSan, and runs it.

How to use it from a test::

    from tests.firmware import sanitize

    DRIVER = Path(__file__).with_name("pipeline_driver.c")     # a C file with main(), beside the test

    @pytest.fixture(scope="module")
    def driver() -> Path:
        return sanitize.build(DRIVER)                          # skips the test when there is no gcc or clang

    def test_hostile_bytes_are_refused(driver: Path) -> None:
        words = sanitize.run(driver, "refuse", stdin=mutated)  # str of standard output
        assert words.strip() == "-6"

``build`` takes the whole core by default; ``sources`` (names below firmware/, or globs) limits it to the files
that a driver needs, so that another room's unfinished file cannot break it. The program is kept below the
temporary directory under a hash of everything it was made of, so a second run compiles nothing.
``run`` fails the test, with the sanitizer's report, when the driver touches memory it does not own, overflows
a signed number, converts a float out of range, divides by zero, or ends with another status than 0.

For mutation tests let the driver read many cases from standard input (``join_cases`` writes each as a u32
length and its bytes) and copy each case into an exactly sized malloc'ed block: only then does a read one byte
past the end hit the red zone. Starting a process for each case would be a thousand times slower.
"""

from __future__ import annotations

import hashlib
import os
import shutil
import struct
import subprocess
import tempfile
from collections.abc import Iterable, Sequence
from pathlib import Path

import pytest

FIRMWARE = Path(__file__).resolve().parents[2] / "firmware"
SANITIZE = ("-fsanitize=address,undefined,float-cast-overflow,float-divide-by-zero", "-fno-sanitize-recover=all")
FLAGS = ("-std=c11", "-g", "-O1", "-fno-omit-frame-pointer", "-ffp-contract=off", "-Wall", "-Wextra", "-Werror")
CORE = ("core/**/*.c",)


def compiler() -> str:
    """The system's gcc or clang; skips the calling test where there is none."""
    found = shutil.which("gcc") or shutil.which("clang")
    if not found:
        pytest.skip("sanitizer tests need gcc or clang")
    return found


def build(
    driver: Path, *, sources: Sequence[str] = CORE, flags: Sequence[str] = FLAGS + SANITIZE, cc: Sequence[str] = ()
) -> Path:
    """Compiles ``driver`` with ``sources`` and returns the program. Fails the test with the compiler's words.

    ``flags`` and ``cc`` (the compiler's command) are for comparing builds with each other.
    """
    command = [*(cc or (compiler(),)), *flags, f"-I{FIRMWARE / 'core'}", f"-I{FIRMWARE / 'boards' / 'host'}"]
    files = [driver, *_expand(sources)]
    program = _cache() / f"{driver.stem}-{_digest(command, files)}"
    if not program.exists():
        with tempfile.TemporaryDirectory(dir=_cache()) as scratch:
            made = Path(scratch) / "program"
            # zig makes its C runtime once a cache: shared, or each build would take ten seconds more.
            zig = {"ZIG_GLOBAL_CACHE_DIR": str(_cache() / "zig"), "ZIG_LOCAL_CACHE_DIR": scratch}
            environment = {**os.environ, **zig}
            whole = [*command, *map(str, files), "-lm", "-o", str(made)]
            done = subprocess.run(whole, capture_output=True, text=True, env=environment)
            if done.returncode:
                pytest.fail(f"{driver.name} did not compile:\n{done.stderr}", pytrace=False)
            os.replace(made, program)
    return program


def run(program: Path, *arguments: str, stdin: bytes = b"", timeout_s: float = 600.0) -> str:
    """Runs a built driver and returns its standard output; fails the test on any finding or status but 0."""
    return run_bytes(program, *arguments, stdin=stdin, timeout_s=timeout_s).decode()


def run_bytes(program: Path, *arguments: str, stdin: bytes = b"", timeout_s: float = 600.0) -> bytes:
    """As ``run``, for a driver that writes binary."""
    environment = {**os.environ, "ASAN_OPTIONS": "detect_leaks=0:allocator_may_return_null=0",
                   "UBSAN_OPTIONS": "print_stacktrace=1:halt_on_error=1"}
    done = subprocess.run(
        [str(program), *arguments], input=stdin, capture_output=True, timeout=timeout_s, env=environment
    )
    if done.returncode:
        report = done.stderr.decode(errors="replace")[-6000:]
        pytest.fail(f"{program.name} {' '.join(arguments)} ended with {done.returncode}:\n{report}", pytrace=False)
    return done.stdout


def join_cases(cases: Iterable[bytes]) -> bytes:
    """Each case as a little-endian u32 length and its bytes, one after the other."""
    return b"".join(struct.pack("<I", len(case)) + case for case in cases)


def _expand(sources: Sequence[str]) -> list[Path]:
    return sorted({path for pattern in sources for path in FIRMWARE.glob(pattern)})


def _digest(command: Sequence[str], files: Sequence[Path]) -> str:
    digest = hashlib.sha256("\0".join(command).encode())
    for path in [*files, *sorted(FIRMWARE.glob("**/*.h")), *sorted(files[0].parent.glob("*.h"))]:
        digest.update(path.name.encode() + b"\0" + path.read_bytes())
    return digest.hexdigest()[:16]


def _cache() -> Path:
    folder = Path(tempfile.gettempdir()) / f"nano-studio-sanitize-{os.getuid() if hasattr(os, 'getuid') else 0}"
    folder.mkdir(exist_ok=True)
    return folder
