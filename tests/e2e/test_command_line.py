"""The command line from recordings to a board that answers, on both sample projects."""

from __future__ import annotations

import json
import shutil
import signal
import socket
import subprocess
import time
import zipfile
from collections.abc import Iterator
from dataclasses import replace
from itertools import islice
from pathlib import Path

import numpy as np
import pytest

from studio.board.connect import connect
from studio.model.lane import LaneKind
from studio.model.recording import Recording
from studio.storage.samples import unseen_folder
from studio.storage.store import ProjectStore
from tests.benchmarks.long_recordings import motion_recording, sound_recording, takes_of
from tests.e2e.conftest import CommandLine
from tests.unit.link import tiny_package

SAMPLES = {"gestures": ("imu", 0.9), "words": ("mic", 0.85)}
"""Sensor, and the accuracy on takes (words: on people) never seen that any build has to reach."""
LONG_S = 120.0
"""A bound on waits that end by themselves."""


@pytest.fixture(scope="module", params=SAMPLES)
def trained(
    request: pytest.FixtureRequest, studio: CommandLine, tmp_path_factory: pytest.TempPathFactory
) -> tuple[str, Path]:
    """A sample project with one run, and its package beside it."""
    kind = request.param
    folder = tmp_path_factory.mktemp(kind) / f"{kind}.studio"
    studio.must("new", folder, "--sample", kind)
    run = studio.must("train", folder, "--json").json
    assert run["run"] == 1
    assert run["int8_accuracy"] > run["baseline_accuracy"] + 0.3
    assert {"labels", "float_accuracy", "flash_bytes", "ram_bytes", "seconds"} <= run.keys()
    studio.must("package", folder, "-o", folder.parent / "out.pkg")
    return kind, folder


def test_a_model_is_right_about_what_training_never_saw(studio: CommandLine, trained: tuple[str, Path]) -> None:
    kind, folder = trained
    unseen, pattern = unseen_folder(kind)
    answer = studio.must("evaluate", folder, "--on", unseen, "--pattern", pattern, "--json").json
    assert answer["accuracy"] >= SAMPLES[kind][1]
    assert answer["baseline_accuracy"] < 0.6
    confusion = np.array(answer["confusion"])
    assert np.trace(confusion) / confusion.sum() == pytest.approx(answer["accuracy"])


def test_a_run_is_played_what_it_never_saw_as_it_will_run(studio: CommandLine, trained: tuple[str, Path]) -> None:
    kind, folder = trained
    unseen, pattern = unseen_folder(kind)
    played = ("stream-evaluate", folder, "--on", unseen, "--pattern", pattern, "--json")
    usual, aimed = studio.must(*played).json, studio.must(*played, "--aim").json
    for answer in (usual, aimed):
        assert answer["right"] + answer["wrong"] + answer["missed"] == answer["performed"] > 20
        assert answer["miss_interval"][0] <= answer["miss_share"] <= answer["miss_interval"][1]
        assert answer["hours"] > 0
        assert len(answer["false_alarms"]) == answer["alarms"]
    assert aimed["miss_share"] <= max(usual["miss_share"], 0.05)
    assert studio.must(*played, "--threshold", "1").json["miss_share"] >= aimed["miss_share"]


def test_long_recordings_are_labelled_by_a_model(
    studio: CommandLine, trained: tuple[str, Path], tmp_path: Path
) -> None:
    kind, original = trained
    folder = tmp_path / "p.studio"
    shutil.copytree(original, folder)
    unseen, pattern = unseen_folder(kind)
    takes = takes_of(unseen, LaneKind(SAMPLES[kind][0]), pattern).takes
    long = motion_recording(takes, 0, most_degrees=5.0) if kind == "gestures" else sound_recording(takes, 0)
    with ProjectStore.open(folder) as store:
        stamp, recording_id = store.new_id()
        recording = Recording(recording_id, stamp, "", (long.lane.info,))
        store.write_recording(recording, [long.lane])
        store.save(replace(store.project, recordings=(*store.project.recordings, recording)))
    found = studio.must("find-events", folder, "--json").json["found"]
    assert abs(len(found) - len(takes)) <= 0.07 * len(takes)
    assert studio.must("propose", folder, "--json").json["written"] == 0
    counts = studio.must("info", folder, "--json").json["counts"]
    written = studio.must("propose", folder, "--write", "--json").json
    after = studio.must("info", folder, "--json").json["counts"]
    assert written["written"] == len(written["found"])
    assert sum(after.values()) >= sum(counts.values()) + written["written"] - 1
    right = 0
    for (start, end), label in zip(long.events, long.labels, strict=True):
        names = [span["label"] for span in written["found"] if span["start_s"] < end and start < span["end_s"]]
        right += names == [label]
    assert right >= 0.9 * len(takes)
    assert studio("propose", folder, "--recording", "nowhere").status == 1


def test_a_run_becomes_an_arduino_library(studio: CommandLine, trained: tuple[str, Path], tmp_path: Path) -> None:
    _, folder = trained
    answer = studio.must("export-arduino", folder, "-o", tmp_path / "library.zip", "--json").json
    assert (answer["run"], answer["size_bytes"]) == (1, (tmp_path / "library.zip").stat().st_size)
    with zipfile.ZipFile(tmp_path / "library.zip") as archive:
        names = set(archive.namelist())
        header = archive.read("NanoStudio/src/NanoStudioPackage.h").decode()
    assert {"NanoStudio/library.properties", "NanoStudio/examples/Recognise/Recognise.ino"} <= names
    size = (folder.parent / "out.pkg").stat().st_size
    assert f"NANO_STUDIO_PACKAGE_BYTES {size}\n" in header


def test_the_board_verifies_the_package_and_gives_the_computers_scores(
    studio: CommandLine, trained: tuple[str, Path], tmp_path: Path
) -> None:
    _, folder = trained
    package = folder.parent / "out.pkg"
    sent = studio.must("send", package, "--port", "virtual", "--json").json
    assert sent["verified"] is True
    assert sent["checked"] > 0
    assert sent["cycles"] > 0
    shape = _input_shape(studio, package, tmp_path)
    windows = np.random.default_rng(1).integers(-128, 128, (6, *shape)).astype(np.int8)
    np.save(tmp_path / "x.npy", windows)
    studio.must("run", package, "--input", tmp_path / "x.npy", "--output", tmp_path / "here.npy")
    studio.must("run", package, "--input", tmp_path / "x.npy", "--output", tmp_path / "there.npy", "--port", "virtual")
    here, there = np.load(tmp_path / "here.npy"), np.load(tmp_path / "there.npy")
    assert here.dtype == np.int8
    assert len(here) == 6
    assert np.array_equal(here, there)
    assert len(np.unique(here)) > 1


def _input_shape(studio: CommandLine, package: Path, tmp_path: Path) -> tuple[int, ...]:
    """What the command says a wrong input should have been."""
    np.save(tmp_path / "wrong.npy", np.zeros((1, 3), np.int8))
    refused = studio("run", package, "--input", tmp_path / "wrong.npy", "--output", tmp_path / "no.npy")
    assert refused.status == 1
    assert "input-shape" in refused.err
    assert not (tmp_path / "no.npy").exists()
    shape = refused.err.split("shape (n, ")[1].split(")")[0]
    return tuple(int(part) for part in shape.split(","))


def test_the_running_board_answers_rightly_on_what_it_is_made_to_do(
    studio: CommandLine, trained: tuple[str, Path]
) -> None:
    """The virtual board goes through unseen takes, label after label, and its model's detections are printed."""
    _, folder = trained
    studio.must("send", folder.parent / "out.pkg", "--port", "virtual")
    heard = studio.must("listen", "--port", "virtual", "--seconds", "28")
    labels = [row["label"] for row in heard.lines]
    order = heard.err.split("seen: ")[-1].split(", in turn")[0].split(", ")
    spoken = [label for label in order if label != "unknown"]
    assert len(labels) >= 4, heard.err
    right = _longest_in_order(labels, spoken * 20)
    assert right >= 0.75 * len(labels), (labels, order)
    assert len(set(labels)) >= min(3, len(spoken))


def _longest_in_order(heard: list[str], performed: list[str]) -> int:
    """How many detections can be matched, in order, with what was performed (at least one turn each way)."""
    best = np.zeros((len(heard) + 1, len(performed) + 1), int)
    for i, label in enumerate(heard):
        for j, truth in enumerate(performed[: 3 * len(heard)]):
            best[i + 1, j + 1] = max(best[i, j] + (label == truth), best[i, j + 1], best[i + 1, j])
    return int(best.max())


@pytest.fixture
def board(studio: CommandLine) -> Iterator[str]:
    """A virtual board in a process of its own, as another program would use it."""
    process = studio.start("board", "virtual", "--listen", "127.0.0.1:0")
    assert process.stderr is not None
    try:
        line = process.stderr.readline()
        yield "socket://" + line.split("socket://")[1].split()[0].rstrip(".")
    finally:
        process.terminate()
        process.wait(LONG_S)


def test_a_board_behind_a_socket_streams_without_loss(studio: CommandLine, board: str) -> None:
    answer = studio.must("stream", "--port", board, "--seconds", "3", "--json").json
    assert set(answer["lanes"]) == {"imu", "mic"}
    for lane, rate in (("imu", 119), ("mic", 16000)):
        row = answer["lanes"][lane]
        assert row["rate_hz"] == pytest.approx(rate, rel=0.01)
        assert row["measured_hz"] > 0
        assert row["lost"] == 0
        assert row["blocks"] > 10


def test_a_take_is_recorded_from_a_board_into_a_project(studio: CommandLine, board: str, tmp_path: Path) -> None:
    studio.must("new", tmp_path / "p.studio", "--sensors", "imu")
    take = studio.must(
        "record",
        tmp_path / "p.studio",
        "--label",
        "wave",
        "--person",
        "ann",
        "--seconds",
        "1.5",
        "--port",
        board,
        "--json",
    ).json
    assert take["seconds"] == pytest.approx(1.5, abs=0.2)
    assert take["lost"] == 0
    info = studio.must("info", tmp_path / "p.studio", "--json").json
    assert (info["labels"], info["people"], info["counts"]) == (["wave"], ["ann"], {"wave": 1})


def test_a_burst_of_motion_and_sound_is_recorded_and_its_still_takes_are_told(
    studio: CommandLine, board: str, tmp_path: Path
) -> None:
    project = tmp_path / "p.studio"
    studio.must("new", project, "--sensors", "imu")
    words = ("--label", "wave", "--takes", "2", "--pause", "0.5", "--seconds", "0.5", "--lanes", "both", "--note", "x")
    takes = studio.must("record", project, *words, "--port", board, "--json").json["takes"]
    assert [(take["note"], set(take["lanes"])) for take in takes] == [("x", {"imu", "mic"})] * 2
    for take in takes:
        seconds = [lane["samples"] / lane["rate_hz"] for lane in take["lanes"].values()]
        assert seconds[0] == pytest.approx(seconds[1], abs=0.009)
        assert "still" in [flag["code"] for flag in take["flags"]]
    checked = studio.must("check", project, "--json").json
    assert (checked["recordings"], checked["suspicious"]) == (2, 2)
    assert "nothing happened" in [flag["words"] for flag in checked["flagged"][0]["flags"]]
    refused = studio("record", project, "--seconds", "1", "--port", board)
    assert refused.status == 2
    assert "Add --label" in refused.err


def wait_for_motion(taking: subprocess.Popen[str], project: Path, seconds: float) -> None:
    """Until the disk has so much of the take that ``taking`` records. It is the other process's time."""
    while sum(part.stat().st_size for part in project.glob("recordings/*.part/imu.part")) < seconds * 119 * 12:
        assert taking.poll() is None
        time.sleep(0.02)


def test_a_recording_that_is_killed_is_found_again_with_all_that_the_disk_had(
    studio: CommandLine, board: str, tmp_path: Path
) -> None:
    project = tmp_path / "p.studio"
    studio.must("new", project, "--sensors", "imu")
    process = studio.start("record", project, "--label", "wave", "--seconds", "60", "--port", board)
    wait_for_motion(process, project, 2.0)
    process.kill()
    process.wait(LONG_S)
    (take,) = studio.must("info", project, "--json").json["unfinished"]
    assert take["label"] == "wave"
    assert take["seconds"] >= 2.0


def test_a_take_that_the_board_leaves_is_kept_and_told_as_short(studio: CommandLine, tmp_path: Path) -> None:
    project = tmp_path / "p.studio"
    studio.must("new", project, "--sensors", "imu")
    virtual = studio.start("board", "virtual", "--listen", "127.0.0.1:0")
    assert virtual.stderr is not None
    port = "socket://" + virtual.stderr.readline().split("socket://")[1].split()[0].rstrip(".")
    taking = studio.start("record", project, "--label", "wave", "--seconds", "60", "--port", port, "--json")
    wait_for_motion(taking, project, 0.5)
    virtual.kill()
    virtual.wait(LONG_S)
    out, err = taking.communicate(timeout=LONG_S)
    assert taking.returncode == 1
    assert 0.5 <= json.loads(out)["seconds"] < 60
    assert "error take-short" in err
    assert studio.must("info", project, "--json").json["counts"] == {"wave": 1}


def test_takes_end_with_ctrl_c_and_what_came_is_told(studio: CommandLine, board: str, tmp_path: Path) -> None:
    project = tmp_path / "p.studio"
    studio.must("new", project, "--sensors", "imu")
    taking = studio.start("record", project, "--mode", "continuous", "--seconds", "60", "--port", board, "--json")
    wait_for_motion(taking, project, 0.3)
    taking.send_signal(signal.SIGINT)
    out, err = taking.communicate(timeout=LONG_S)
    assert (taking.returncode, err) == (130, "")
    info = studio.must("info", project, "--json").json
    assert (len(json.loads(out)["takes"]), info["recordings"], info["unfinished"]) == (1, 1, [])
    usage = studio("record", project, "--label", "x", "--mode", "one", "--takes", "3", "--seconds", "1")
    assert (usage.status, usage.out) == (2, "")


def test_a_board_that_leaves_before_the_first_take_is_told(studio: CommandLine, tmp_path: Path) -> None:
    project = tmp_path / "p.studio"
    studio.must("new", project, "--sensors", "imu")
    virtual = studio.start("board", "virtual", "--listen", "127.0.0.1:0")
    assert virtual.stderr is not None
    port = "socket://" + virtual.stderr.readline().split("socket://")[1].split()[0].rstrip(".")
    taking = studio.start("record", project, "--label", "x", "--seconds", "1", "--countdown", "60", "--port", port)
    while '"x"' not in (project / "project.json").read_text():  # counting has begun
        assert taking.poll() is None
        time.sleep(0.02)
    virtual.kill()
    virtual.wait(LONG_S)
    out, err = taking.communicate(timeout=LONG_S)
    assert (taking.returncode, out) == (1, "")
    assert "error take-empty: Nothing was recorded. The connection to the board was lost." in err


def test_a_line_presses_a_button_of_the_virtual_board_and_whoever_listens_hears_it(
    studio: CommandLine, tmp_path: Path
) -> None:
    (tmp_path / "tiny.pkg").write_bytes(tiny_package.data())
    virtual = studio.start("board", "virtual", "--listen", "127.0.0.1:0")
    assert virtual.stdin is not None
    assert virtual.stderr is not None
    port = "socket://" + virtual.stderr.readline().split("socket://")[1].split()[0].rstrip(".")
    studio.must("send", tmp_path / "tiny.pkg", "--port", port)
    listening = studio.start("listen", "--port", port)
    assert listening.stdout is not None
    heard = (json.loads(line) for line in listening.stdout)
    try:
        assert "label" in next(heard)  # it lies still, with its chip up
        virtual.stdin.write("pres 4\npress 4\n\npress a0\n")
        virtual.stdin.flush()
        buttons = [row["button"] for row in islice((row for row in heard if "button" in row), 2)]
        assert buttons == ["D4", "A0"]
        assert "'pres 4'" in virtual.stderr.readline()
        virtual.stdin.close()  # the board goes on without its lines
        assert virtual.poll() is None
    finally:
        for process in (listening, virtual):
            process.terminate()
            process.wait(LONG_S)


def test_a_second_connection_is_told_that_the_board_is_taken(studio: CommandLine, board: str) -> None:
    in_the_queue = ("127.0.0.1", int(board.rpartition(":")[2]))
    with connect(board), socket.create_connection(in_the_queue):
        second = studio("stream", "--port", board, "--seconds", "1", "--json")
    assert second.status == 1
    assert second.out == ""
    assert second.err.startswith("error ")


WRONG = {
    "no command's option": (["new", "x.studio"], 2),
    "an unknown command": (["trian", "x.studio"], 2),
    "a missing argument": (["train"], 2),
    "both sources of a package": (["package", "a", "--tflite", "b", "-o", "c"], 2),
    "no project": (["info", "nowhere.studio", "--json"], 1),
    "no package": (["send", "nowhere.pkg", "--port", "virtual"], 1),
    "no such port": (["stream", "--port", "/dev/not-there", "--seconds", "1"], 1),
    "no such address": (["stream", "--port", "socket://127.0.0.1:1", "--seconds", "1"], 1),
    "a bad address": (["stream", "--port", "socket://nonsense", "--seconds", "1"], 1),
    "a damaged package": (["run", "pyproject.toml", "--input", "a.npy", "--output", "b.npy"], 1),
    "a mistyped command alone": (["trian"], 2),
    "an empty name": (["new", "", "--sensors", "imu"], 2),
    "a name that is too long": (["new", "x" * 300, "--sensors", "imu"], 1),
    "a file where the folder should be": (["new", "pyproject.toml", "--sensors", "imu"], 1),
    "a seed below zero": (["train", "a", "--seed", "-5"], 2),
    "no number of seconds": (["stream", "--seconds", "nan"], 2),
    "more noise than there is": (["board", "virtual", "--noise", "5"], 2),
    "an empty label": (["import", "a", "b", "--label", " "], 2),
    "events to be written without a label": (["find-events", "x.studio", "--write"], 2),
    "more than every stir": (["find-events", "x.studio", "--sensitivity", "2"], 2),
    "no project to propose for": (["propose", "nowhere.studio"], 1),
    "a sample for another sensor": (["new", "x.studio", "--sample", "words", "--sensors", "imu"], 2),
}


@pytest.mark.parametrize("case", WRONG)
def test_wrong_use_ends_with_a_status_and_a_sentence(studio: CommandLine, case: str, tmp_path: Path) -> None:
    words, status = WRONG[case]
    answer = studio(*words)
    assert answer.status == status, answer.err
    assert answer.out == ""
    assert "Traceback" not in answer.err
    assert len(answer.err.strip()) > 20


def test_files_that_cannot_be_read_are_named_and_stop_nothing_else(studio: CommandLine, tmp_path: Path) -> None:
    studio.must("new", tmp_path / "p.studio", "--sensors", "imu")
    folder = tmp_path / "takes"
    folder.mkdir()
    rows = "\n".join("0.1,0.2,1.0,1,2,3" for _ in range(119))
    (folder / "wave_01.csv").write_text(f"aX,aY,aZ,gX,gY,gZ\n{rows}\n")
    (folder / "broken_01.csv").write_text("aX,aY,aZ,gX,gY,gZ\n1,2,three,4,5,6\n")
    answer = studio.must("import", tmp_path / "p.studio", folder, "--json")
    assert answer.json["imported"] == 1
    assert [Path(row["file"]).name for row in answer.json["skipped"]] == ["broken_01.csv"]
    assert "line 2" in answer.json["skipped"][0]["reason"]
    assert json.loads(answer.out)["counts"]
