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
from studio.core.network import Network
from studio.core.pipeline import Pipeline
from studio.errors import StudioError
from studio.learn.networks import default_network
from studio.learn.outline import outline
from studio.learn.package import usual_detector
from studio.learn.plan import plan
from studio.link import messages
from studio.link.messages import Answer, Detected, Message, Request, ScoresArrived
from studio.model.board import BoardKind
from studio.model.lane import LaneKind
from studio.model.package import Package
from studio.model.pipeline import SoundPipeline, new_rows
from tests.unit.link import tiny_package
from tests.unit.link.desk import Desk

STUB = Path(__file__).with_name("arduino_stub")
WARNINGS = ("-Wall", "-Wextra", "-Werror", "-Wshadow")
AS_C = ("-std=c11", "-O1", "-ffp-contract=off", *WARNINGS)
ZIG = (sys.executable, "-m", "ziglang")

_M4 = "-mcpu=cortex-m4 -mthumb -mfloat-abi=softfp -mfpu=fpv4-sp-d16"
GCC = (
    "gcc -Os -D__ARM_FEATURE_DSP -S",
    f"arm-none-eabi-gcc -Os -fomit-frame-pointer {_M4} -c",
    f"arm-none-eabi-gcc -O0 {_M4} -c",
)
"""The computer's, which reads the board's own loops, too, but cannot assemble them; the board's, as Arduino calls it
and as one does for a debugger, which takes a register away."""


def compile_with(*command: object, cwd: Path | None = None) -> None:
    """Runs a compiler; the test fails with its words."""
    cache = Path(tempfile.gettempdir()) / f"nano-studio-arduino-zig-{os.getuid() if hasattr(os, 'getuid') else 0}"
    cache.mkdir(exist_ok=True)
    environment = {**os.environ, "ZIG_GLOBAL_CACHE_DIR": str(cache), "ZIG_LOCAL_CACHE_DIR": str(cache)}
    done = subprocess.run([str(word) for word in command], capture_output=True, text=True, env=environment, cwd=cwd)
    if done.returncode:
        pytest.fail(f"{' '.join(map(str, command))}\n{done.stderr[-6000:]}", pytrace=False)


def exported(package: bytes, folder: Path) -> Path:
    with zipfile.ZipFile(io.BytesIO(arduino_library(package))) as archive:
        archive.extractall(folder)
    return folder / "NanoStudio"


@pytest.fixture(scope="module")
def library(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return exported(tiny_package.data(), tmp_path_factory.mktemp("arduino"))


@pytest.fixture(scope="module")
def core(library: Path, tmp_path_factory: pytest.TempPathFactory) -> list[Path]:
    """What is the same in every library, compiled: all that does not know the package."""
    objects = tmp_path_factory.mktemp("objects")
    sources = [path for path in sorted((library / "src").glob("*.c")) if path.name != "nano_board.c"]
    compile_with(*ZIG, "cc", *AS_C, "-I", library / "src", "-c", *sources, cwd=objects)
    return sorted(objects.glob("*.o"))


def build(library: Path, core: list[Path], sketch: Path, program: Path) -> Path:
    board = program.with_suffix(".o")
    compile_with(*ZIG, "cc", *AS_C, "-I", library / "src", "-c", library / "src" / "nano_board.c", "-o", board)
    as_cpp = program.with_suffix(".cpp")
    as_cpp.write_text("#include <Arduino.h>\n" + sketch.read_text())  # as the Arduino IDE does
    compile_with(*ZIG, "c++", "-nostdlib++", "-fno-exceptions", "-fno-rtti", "-std=c++11", "-O1", *WARNINGS, "-I", STUB,
                 "-I", library / "src", as_cpp, library / "src" / "NanoStudio.cpp", STUB / "stub.cpp",
                 board, *core, "-o", program)  # fmt: skip
    return program


@pytest.fixture(scope="module")
def sketch(library: Path, core: list[Path], tmp_path_factory: pytest.TempPathFactory) -> Path:
    return build(library, core, STUB / "heard.ino", tmp_path_factory.mktemp("sketch") / "sketch")


def run(
    program: Path,
    *arguments: object,
    serial: bytes = b"",
    sound: np.ndarray | None = None,
    rows: np.ndarray | None = None,
) -> list[str]:
    """Lines that the stub printed."""
    heard = np.zeros(0, dtype="<i2") if sound is None else sound.astype("<i2")
    motion = np.zeros((0, 6), dtype="<i2") if rows is None else rows.astype("<i2")
    given = [(len(serial), serial), (len(heard), heard.tobytes()), (len(motion), motion.tobytes())]
    stdin = b"".join(struct.pack("<I", count) + data for count, data in given)
    done = subprocess.run([str(program), *map(str, arguments)], input=stdin, capture_output=True, timeout=240)
    assert done.returncode in (0, 1), done.stderr
    return done.stdout.decode().splitlines()


def sent(lines: list[str]) -> list[Message | None]:
    """What a sketch told the studio."""
    out = b"".join(bytes.fromhex(line.split()[1]) for line in lines if line.startswith("serial"))
    return [messages.unpack(payload) for payload in FrameDecoder().push(out)]


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
    heard = sent(run(sketch, serial=serial, rows=tilts()))
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


def test_the_example_compiles(library: Path, core: list[Path], tmp_path: Path) -> None:
    [example] = library.glob("examples/*/*.ino")
    build(library, core, example, tmp_path / "example")


def test_a_sketch_that_listens_streams_its_windows_and_gives_the_scores_of_the_whole_computation(
    core: list[Path], tmp_path: Path
) -> None:
    spec, labels = SoundPipeline(gain=(0.3,)), ("a", "b", "c", "d")
    planned = plan(outline(default_network(spec), len(labels)), new_rows=new_rows(spec))
    assert planned.live_macs < planned.macs  # its windows are streamed
    package = Package("ear", labels, planned, spec, usual_detector(spec, labels, event_s=1.0))
    program = build(exported(package_codec.encode(package), tmp_path), core, STUB / "heard.ino", tmp_path / "ear")
    sound = np.random.default_rng(5).integers(-3000, 3000, spec.window + 20_000).astype(np.int16)
    messages_sent = sent(run(program, serial=encode_frame(messages.pack(Request.SCORES, 1, b"\1")), sound=sound))
    arrived = [message for message in messages_sent if isinstance(message, ScoresArrived)]
    pipeline, network = Pipeline(spec), Network.of_plan(planned)
    scores = network.run(network.quantize(pipeline.push(sound)))
    assert len(scores) > 10
    assert [one.end for one in arrived] == [spec.window + i * pipeline.stride_samples for i in range(len(scores))]
    assert np.array_equal([one.scores for one in arrived], scores)


@pytest.mark.parametrize("command", GCC)
def test_gcc_compiles_every_file_of_the_library_without_a_warning(library: Path, command: str, tmp_path: Path) -> None:
    compiler, *flags = command.split()
    if not shutil.which(compiler):
        pytest.skip(f"needs {compiler}")
    for source in sorted((library / "src").glob("*.c")):
        compile_with(compiler, *flags, "-std=gnu11", "-funsigned-char", *WARNINGS, source, "-o", tmp_path / "made")


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


@pytest.mark.parametrize("name", ['*/ #error "', "höher ??/ trigraph", "a\\", "/*/ #error"])
def test_what_a_model_and_its_labels_are_called_cannot_break_the_header(name: str, tmp_path: Path) -> None:
    for package in (tiny_package.data(name=name), package_codec.encode(
            replace(tiny_package.value(), labels=("flat", name, "down")))):
        with zipfile.ZipFile(io.BytesIO(arduino_library(package))) as archive:
            header = tmp_path / "NanoStudioPackage.h"
            header.write_bytes(archive.read("NanoStudio/src/NanoStudioPackage.h"))
        compile_with(*ZIG, "cc", "-std=c11", *WARNINGS, "-c", "-x", "c", header, "-o", tmp_path / "header.o")
