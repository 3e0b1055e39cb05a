"""What the command line prints stays whole, whatever stands at the other end of standard output and error."""

from __future__ import annotations

import json
import os
import shlex
import signal
import subprocess
from pathlib import Path

import numpy as np
import pytest

from studio.core.package import encode
from studio.learn.package_tflite import package_from_tflite
from studio.storage.lock import ProjectLock
from tests.e2e.conftest import COMMAND, CommandLine

MODEL = Path(__file__).parents[1] / "data" / "models"


@pytest.fixture
def project(studio: CommandLine, tmp_path: Path) -> Path:
    """An empty project whose name has a letter beyond ASCII."""
    folder = tmp_path / "g\u00e9stes.studio"
    studio.must("new", folder, "--sensors", "imu")
    return folder


def quote(path: Path) -> str:
    return shlex.quote(str(path))


def in_shell(studio: CommandLine, line: str, **more: str) -> subprocess.CompletedProcess[str]:
    """``studio`` is the command, wherever it is installed."""
    known = f'studio() {{ {shlex.join(COMMAND)} "$@"; }}; {line}'
    environment = {**studio.environment, **more}
    return subprocess.run(["bash", "-c", known], capture_output=True, text=True, timeout=240, env=environment)


pytestmark = pytest.mark.skipif(os.name != "posix", reason="by a shell's redirections")


def test_notes_do_not_get_into_the_result_when_standard_error_is_closed(studio: CommandLine, tmp_path: Path) -> None:
    (tmp_path / "takes").mkdir()
    (tmp_path / "takes" / "a_1.csv").write_text("nothing")
    studio.must("new", tmp_path / "p", "--sensors", "imu")
    done = in_shell(studio, f"studio import {quote(tmp_path)}/p {quote(tmp_path)}/takes --json 2>&-")
    assert json.loads(done.stdout)["imported"] == 0


def test_a_reader_that_leaves_early_ends_the_command_quietly(studio: CommandLine, project: Path) -> None:
    gone, output = os.pipe()
    os.close(gone)
    try:
        done = subprocess.run([*COMMAND, "info", str(project), "--json"], stdout=output, stderr=subprocess.PIPE,
                              env=studio.environment)  # fmt: skip
    finally:
        os.close(output)
    assert (done.returncode, done.stderr) == (141, b"")


def test_an_output_that_is_full_is_an_error_with_a_code(studio: CommandLine, project: Path) -> None:
    if not Path("/dev/full").exists():
        pytest.skip("no such device here")
    done = in_shell(studio, f"studio info {quote(project)} --json >/dev/full")
    assert (done.returncode, done.stderr.split(":")[0]) == (1, "error output-unwritable")


def test_names_survive_an_output_that_knows_only_ascii(studio: CommandLine, project: Path) -> None:
    looks = f"studio info {quote(project)} --json; studio info {quote(project)}"
    done = in_shell(studio, looks, PYTHONIOENCODING="ascii")
    first, second = done.stdout.splitlines()
    assert json.loads(first)["name"] == "g\u00e9stes"
    assert second.startswith("g\\xe9stes: imu")


def test_a_project_that_is_open_elsewhere_can_be_looked_at_but_not_changed(studio: CommandLine, project: Path) -> None:
    lock = ProjectLock(project / ".lock")
    try:
        assert studio.must("info", project, "--json").json["recordings"] == 0
        refused = studio("import", project, project)
        assert (refused.status, refused.err.split(":")[0]) == (1, "error project-in-use")
    finally:
        lock.release()


def test_nothing_to_import_is_an_error_after_the_result(studio: CommandLine, project: Path, tmp_path: Path) -> None:
    (tmp_path / "empty").mkdir()
    answer = studio("import", project, tmp_path / "empty", "--json")
    assert (answer.status, answer.json["imported"]) == (1, 0)
    assert answer.err.startswith("error nothing-imported: ")


def test_an_input_that_holds_no_windows_is_refused_whatever_is_wrong_with_it(
    studio: CommandLine, tmp_path: Path
) -> None:
    model = next(MODEL.rglob("hello_world_int8.tflite"))
    (tmp_path / "a.pkg").write_bytes(encode(package_from_tflite(model.read_bytes(), "hello")))
    np.save(tmp_path / "none.npy", np.zeros((0, 1), np.int8))
    (tmp_path / "zip.npy").write_bytes(b"PK\x03\x04 and no more")
    for name, code in (("none.npy", "input-shape"), ("zip.npy", "input-unreadable")):
        answer = studio("run", tmp_path / "a.pkg", "--input", tmp_path / name, "--output", tmp_path / "y.npy")
        assert (answer.status, answer.err.split(":")[0]) == (1, f"error {code}")


def test_a_damaged_package_is_not_passed_on(studio: CommandLine, project: Path, tmp_path: Path) -> None:
    (project / "runs" / "1").mkdir(parents=True)
    (project / "runs" / "1" / "package.bin").write_bytes(b"NPKG and nothing more")
    answer = studio("package", project, "-o", tmp_path / "out.pkg")
    assert (answer.status, answer.err[:11]) == (1, "error core-")
    assert not (tmp_path / "out.pkg").exists()


SEES_HELP = """
import sys
from studio.__main__ import main
try:
    main(["--help"])
except SystemExit:
    print("numpy" in sys.modules)
"""


def test_help_does_not_wait_for_the_studio() -> None:
    done = subprocess.run([COMMAND[0], "-c", SEES_HELP], capture_output=True, text=True, timeout=240)
    assert done.stdout.splitlines()[-1] == "False"


@pytest.mark.parametrize("drop", [(), ("--drop",)])
def test_a_disk_that_refuses_the_end_of_a_take_is_told_and_what_it_took_can_be_rescued(
    studio: CommandLine, tmp_path: Path, drop: tuple[str, ...]
) -> None:
    project = tmp_path / "p.studio"
    studio.must("new", project, "--sensors", "mic")
    taking = f"studio record {quote(project)} --label a --seconds 2 --port virtual --json"
    done = in_shell(studio, f"ulimit -f 40; {taking}")  # a file of more than 40 KB is refused
    assert (done.returncode, done.stdout) == (1, "")
    assert done.stderr.startswith("error take-unfinished: The disk did not take the recording to its end.")
    (unfinished,) = studio.must("info", project, "--json").json["unfinished"]
    assert unfinished["seconds"] > 0.5
    assert f"nano33-studio rescue {quote(project)}" in studio.must("info", project).out
    done_with = studio.must("rescue", project, *drop, "--json").json
    assert done_with["dropped" if drop else "kept"] == [unfinished]
    assert done_with["counts"] == {"a": 0 if drop else 1}
    after = studio.must("info", project, "--json").json
    assert (after["recordings"], after["unfinished"]) == (0 if drop else 1, [])
    assert studio.must("rescue", project).out == "No take was left behind.\n"


def test_a_threshold_belongs_to_the_armed_mode(studio: CommandLine, project: Path) -> None:
    for mode in ((), ("--takes", "3"), ("--mode", "continuous")):
        done = studio("record", project, "--label", "a", "--seconds", "1", "--threshold", "0.5", *mode)
        assert (done.status, done.out) == (2, "")
        assert "Add --mode armed" in done.err


@pytest.mark.parametrize(
    ("sensor", "more", "said"),
    [
        ("imu", (), "Waiting for motion over 0.30 g; Ctrl+C ends it.\n"),
        ("mic", ("--threshold", "12.5"), "Waiting for sound over 12.5 % of full scale; Ctrl+C ends it.\n"),
    ],
)
def test_an_armed_take_says_once_what_it_waits_for(
    studio: CommandLine, tmp_path: Path, sensor: str, more: tuple[str, ...], said: str
) -> None:
    studio.must("new", tmp_path / "p", "--sensors", sensor)
    taking = ("record", tmp_path / "p", "--label", "a", "--seconds", "1", "--mode", "armed", "--port", "virtual", *more)
    waiting = studio.start(*taking)
    assert waiting.stderr is not None
    assert waiting.stderr.readline() == said
    waiting.send_signal(signal.SIGINT)
    assert waiting.communicate(timeout=240) == ("", "")
    assert waiting.returncode == 130
