"""The exported Arduino library, compiled against a stub of Arduino's API and run as a sketch."""

from __future__ import annotations

import io
import os
import re
import shutil
import struct
import subprocess
import sys
import tempfile
import zipfile
from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest

from studio.board.arduino_library import arduino_library
from studio.core import package as package_codec
from studio.core.codec import FrameDecoder, encode_frame
from studio.errors import StudioError
from studio.link import messages
from studio.link.messages import Answer, Detected, Request
from studio.model.board import BoardKind
from studio.model.lane import LaneKind
from tests.unit.link import tiny_package
from tests.unit.link.desk import Desk

STUB = Path(__file__).with_name("arduino_stub")
WARNINGS = ("-Wall", "-Wextra", "-Werror", "-Wshadow")
ZIG = (sys.executable, "-m", "ziglang")


def compile_with(*command: object, cwd: Path | None = None) -> None:
    """Runs a compiler; the test fails with its words."""
    cache = Path(tempfile.gettempdir()) / "nano-studio-arduino-zig"
    cache.mkdir(exist_ok=True)
    environment = {**os.environ, "ZIG_GLOBAL_CACHE_DIR": str(cache), "ZIG_LOCAL_CACHE_DIR": str(cache)}
    done = subprocess.run([str(word) for word in command], capture_output=True, text=True, env=environment, cwd=cwd)
    if done.returncode:
        pytest.fail(f"{' '.join(map(str, command))}\n{done.stderr[-6000:]}", pytrace=False)


@pytest.fixture(scope="module")
def library(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("arduino")
    with zipfile.ZipFile(io.BytesIO(arduino_library(tiny_package.data()))) as archive:
        archive.extractall(folder)
    return folder / "NanoStudio"


def build(library: Path, sketch: Path, program: Path) -> Path:
    objects = program.with_name(f"{program.name}-objects")
    objects.mkdir()
    compile_with(*ZIG, "cc", "-std=c11", "-O1", "-ffp-contract=off", *WARNINGS, "-I", library / "src", "-c",
                 *sorted((library / "src").glob("*.c")), cwd=objects)  # fmt: skip
    as_cpp = program.with_suffix(".cpp")
    as_cpp.write_text("#include <Arduino.h>\n" + sketch.read_text())  # as the Arduino IDE does
    compile_with(*ZIG, "c++", "-nostdlib++", "-fno-exceptions", "-fno-rtti", "-std=c++11", "-O1", *WARNINGS, "-I", STUB,
                 "-I", library / "src", as_cpp, library / "src" / "NanoStudio.cpp", STUB / "stub.cpp",
                 *sorted(objects.glob("*.o")), "-o", program)  # fmt: skip
    return program


@pytest.fixture(scope="module")
def sketch(library: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    return build(library, STUB / "heard.ino", tmp_path_factory.mktemp("sketch") / "sketch")


def run(program: Path, *arguments: object, serial: bytes = b"", rows: np.ndarray | None = None) -> list[str]:
    """Lines that the stub printed."""
    motion = np.zeros((0, 6), dtype="<i2") if rows is None else rows.astype("<i2")
    stdin = struct.pack("<I", len(serial)) + serial + struct.pack("<I", 0) + struct.pack("<I", len(motion))
    done = subprocess.run(
        [str(program), *map(str, arguments)], input=stdin + motion.tobytes(), capture_output=True, timeout=60
    )
    assert done.returncode in (0, 1), done.stderr
    return done.stdout.decode().splitlines()


def tilts() -> np.ndarray:
    """Rows at 119 Hz: level, up, level, down, level, with noise: int16 (n, 6)."""
    pieces = [np.full(60, 2048 * z) for z in (0, 1, 0, -1, 0)]
    rows = np.random.default_rng(3).normal(0, 20, (300, 6))
    rows[:, 2] += np.concatenate(pieces)
    return np.rint(rows).astype(np.int16)


def test_it_hears_what_the_virtual_board_hears(sketch: Path) -> None:
    desk = Desk()
    desk.send(tiny_package.data())
    desk.run_for(30)  # it erases ahead, which takes time; a sketch does so only when nothing streams
    desk.events.clear()
    start_us, given = desk.now_us, 0
    while given < len(tilts()):  # by the stub's clock: a row is there at the next 2 ms
        desk.now_us += 2000
        due = (desk.now_us - start_us) * 119 // 1_000_000
        desk.device.push(LaneKind.IMU, tilts()[given:due])
        given = due
        desk.device.run(desk.now_us)
    desk.run_for(0.1)
    expected = [(tiny_package.LABELS[e.label], f"{e.score:.4f}") for e in desk.events if isinstance(e, Detected)]
    heard = [tuple(line.split()[1:]) for line in run(sketch, rows=tilts()) if line.startswith("heard")]
    assert list(dict.fromkeys(label for label, _ in expected)) == ["up", "down"]
    assert heard == expected


def test_a_detection_lights_the_led_and_moves_the_pin(sketch: Path) -> None:
    lines = run(sketch, rows=tilts())
    at = lines.index(next(line for line in lines if line.startswith("heard up")))
    after = [line for line in lines[at:] if line.startswith(("led", "pin"))]
    assert after[:5] == ["led 22 255", "led 23 0", "led 24 255", "pin 2 1", "pin 2 0"]  # green; LEDs are lit when low


def test_the_studio_can_talk_to_the_sketch(sketch: Path) -> None:
    requests = [(Request.HELLO, b""), (Request.STREAM, struct.pack("<BBH", 0, 1, 119)), (Request.STATUS, b"")]
    serial = b"".join(encode_frame(messages.pack(kind, tag, fields)) for tag, (kind, fields) in enumerate(requests, 1))
    lines = run(sketch, serial=serial, rows=tilts())
    out = b"".join(bytes.fromhex(line.split()[1]) for line in lines if line.startswith("serial"))
    heard = [messages.unpack(payload) for payload in FrameDecoder().push(out)]
    answers = {message.type: message for message in heard if isinstance(message, Answer)}
    info = messages.unpack_hello(answers[Request.HELLO].fields)
    assert (info.kind, info.serial, info.firmware) == (BoardKind.REV1, "0000456789ABCDEF", "sketch")
    assert (info.imu_rates_hz, info.mic_rates_hz) == ((119,), (16000,))
    assert info.package is not None
    assert info.package.name == "tilt"
    blocks = [message for message in heard if isinstance(message, messages.Block)]
    assert np.array_equal(np.concatenate([block.samples for block in blocks]), tilts())


def test_the_computer_can_call_the_bootloader(sketch: Path) -> None:
    assert run(sketch, serial=encode_frame(messages.pack(Request.BOOTLOADER, 1)))[-1] == "reset B0"


def test_its_model_is_kept_once_and_replaces_another_one(sketch: Path, tmp_path: Path) -> None:
    flash = tmp_path / "flash"
    run(sketch, flash)
    first = flash.read_bytes()
    run(sketch, flash)
    assert flash.read_bytes() == first, "the same model was written again"
    assert tiny_package.data() in first


def test_a_sketch_that_reaches_into_the_store_says_so(sketch: Path, tmp_path: Path) -> None:
    assert run(sketch, tmp_path / "flash", "0x5E001")[-1].startswith("line the sketch is so large")
    assert not any(line.startswith("line") for line in run(sketch, tmp_path / "other", "0x5E000"))


def test_the_example_compiles(library: Path, tmp_path: Path) -> None:
    [example] = library.glob("examples/*/*.ino")
    build(library, example, tmp_path / "example")


def test_gcc_does_not_fuse_floats(library: Path) -> None:
    """Arduino's compiler gets no flags from a library; each file brings its own."""
    gcc = shutil.which("gcc")
    if not gcc or subprocess.run([gcc, "-mfma", "-E", "-"], input=b"", capture_output=True).returncode:
        pytest.skip("needs gcc for a processor with FMA")
    fused = {}
    for source in ("ns_fft.c", "ns_sound.c", "ns_motion.c"):
        text = (library / "src" / source).read_text()
        for name, code in (("as exported", text), ("without", text.replace("#pragma GCC optimize", "// "))):
            done = subprocess.run(
                [gcc, "-std=gnu11", "-O2", "-mfma", "-I", str(library / "src"), "-S", "-x", "c", "-", "-o", "-"],
                input=code.encode(), capture_output=True, check=True,
            )  # fmt: skip
            fused[source, name] = len(re.findall(rb"\bvfn?m(?:add|sub)", done.stdout))
    assert all(count == 0 for (_, name), count in fused.items() if name == "as exported"), fused
    assert any(count for (_, name), count in fused.items() if name == "without"), "this gcc fuses nothing: no proof"


def test_the_same_package_gives_the_same_zip() -> None:
    assert arduino_library(tiny_package.data()) == arduino_library(tiny_package.data())


def test_what_cannot_run_in_a_sketch_is_refused() -> None:
    bare = package_codec.encode(
        replace(tiny_package.value(), pipeline=None, detector=None, actions=(), checks=(), labels=())
    )
    with pytest.raises(StudioError) as refused:
        arduino_library(bare)
    assert refused.value.code == "package-bare"
    with pytest.raises(StudioError):
        arduino_library(tiny_package.data()[:-1])


@pytest.mark.parametrize("name", ['*/ #error "', "höher ??/ trigraph", "a\\"])
def test_a_model_s_name_cannot_break_the_header(name: str, tmp_path: Path) -> None:
    with zipfile.ZipFile(io.BytesIO(arduino_library(tiny_package.data(name=name)))) as archive:
        header = tmp_path / "NanoStudioPackage.h"
        header.write_bytes(archive.read("NanoStudio/src/NanoStudioPackage.h"))
    compile_with(*ZIG, "cc", "-std=c11", *WARNINGS, "-c", "-x", "c", header, "-o", tmp_path / "header.o")
