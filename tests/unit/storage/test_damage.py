"""A damaged file blocks its recording, by name, and nothing else; a damaged project is never overwritten."""

from __future__ import annotations

import json
import random
from pathlib import Path

import pytest

from studio.errors import StudioError
from studio.model.lane import LaneKind
from studio.storage.layout import Layout
from studio.storage.store import ProjectStore

from .conftest import Put, motion, sound
from .test_round_trips import folder_of

HUGE = "9" * 5000
BREAKS = {
    "empty": lambda data: b"",
    "truncated": lambda data: data[: len(data) // 2],
    "zeros, as after a power cut": lambda data: bytes(len(data)),
    "a list": lambda data: b"[]",
    "a text": lambda data: b'"hello"',
    "not UTF-8": lambda data: data.replace(b'"format"', b'"for\xffmat"'),
    "another format": lambda data: data.replace(b'"nano-studio-', b'"mega-studio-'),
    "no version": lambda data: data.replace(b'/1"', b'"'),
    "a huge number": lambda data: data.replace(b"119", HUGE.encode()).replace(
        b'"id"', b'"id": ' + HUGE.encode() + b', "id"'
    ),
    "not a number": lambda data: data.replace(b'"format"', b'"x": NaN, "format"'),
    "deep": lambda data: data.replace(b'"format"', b'"deep": ' + b"[" * 100_000 + b', "format"'),
    "half a surrogate pair": lambda data: data.replace(b'"format"', b'"x": "\\ud800", "format"'),
}


@pytest.mark.parametrize("name", ["recording.json", "spans.json"])
@pytest.mark.parametrize("broken", BREAKS)
def test_a_broken_json_blocks_its_recording_only(
    store: ProjectStore, put: Put, folder: Path, name: str, broken: str
) -> None:
    hit, spared = put(motion(seed=1)), put(motion(seed=2))
    store.close()
    path = folder_of(store, hit.id) / name
    bad = BREAKS[broken](path.read_bytes())
    assert bad != path.read_bytes()
    path.write_bytes(bad)
    with ProjectStore.open(folder) as again:
        assert [problem.name for problem in again.problems] == [hit.id]
        error = again.problems[0].error
        assert (error.code, name in error.why, hit.id in error.what) == ("recording-damaged", True, True)
        assert again.project.recordings == (spared,)
        again.save(again.project)
        assert path.read_bytes() == bad


@pytest.mark.parametrize("broken", BREAKS)
def test_a_broken_project_is_refused_and_never_overwritten(
    store: ProjectStore, put: Put, folder: Path, broken: str
) -> None:
    put(motion())
    store.close()
    path = Layout(folder).project_file
    bad = BREAKS[broken](path.read_bytes())
    assert bad != path.read_bytes()
    path.write_bytes(bad)
    with pytest.raises(StudioError, match=r"project\.json") as raised:
        ProjectStore.open(folder)
    assert raised.value.code == "project-damaged"
    assert path.read_bytes() == bad


@pytest.mark.parametrize(
    ("field", "value"),
    [
        ("name", 7),
        ("sensor", "smell"),
        ("labels", {}),
        ("labels", [{"name": "a"}]),
        ("labels", [{"name": "a", "colour": "red"}]),
        ("labels", [{"name": "a", "colour": "#000000"}] * 2),
        ("recordings", "all"),
        ("pipeline", {"kind": "smell"}),
        ("pipeline", {"kind": "motion", "window": 0}),
        ("pipeline", {"kind": "motion", "window": 1.5}),
        ("pipeline", {"kind": "motion", "rate_hz": "fast"}),
        ("pipeline", {"kind": "motion", "channels": ["aZ", "aX"]}),
        ("pipeline", {"kind": "sound", "features": "raw"}),
        ("learning", []),
        ("learning", {"strictness": 1.5}),
        ("learning", {"strictness": "hard"}),
        ("learning", {"start": "middle"}),
        ("learning", {"network": [1]}),
    ],
)
def test_a_wrong_value_in_a_project_is_named(folder: Path, store: ProjectStore, field: str, value: object) -> None:
    store.close()
    path = Layout(folder).project_file
    path.write_text(json.dumps(json.loads(path.read_text()) | {field: value}))
    with pytest.raises(StudioError) as raised:
        ProjectStore.open(folder)
    assert field in raised.value.why


@pytest.mark.parametrize(
    ("field", "value"),
    [
        ("id", "../../../../etc"),
        ("id", "ffffffff"),
        ("lanes", []),
        ("included", "yes"),
        ("person", None),
        ("lanes.count", -1),
        ("lanes.count", 1e300),
        ("lanes.count", 118),
        ("lanes.rate_hz", 0),
        ("lanes.rate_hz", True),
        ("lanes.channels", ["aX", "aX"]),
        ("lanes.file", "../project.json"),
        ("lanes.gaps", [[1]]),
        ("lanes.gaps", [[500, 1]]),
        ("lanes.sha256", "0" * 64),
    ],
)
def test_a_wrong_value_in_a_recording_blocks_it(
    store: ProjectStore, put: Put, folder: Path, field: str, value: object
) -> None:
    hit = put(motion())
    store.close()
    path = folder_of(store, hit.id) / "recording.json"
    document = json.loads(path.read_text())
    outer, _, inner = field.partition(".")
    if inner:
        document[outer][0][inner] = value
    else:
        document[outer] = value
    path.write_text(json.dumps(document))
    with ProjectStore.open(folder) as again:
        if not again.problems:  # what only the samples can show
            with pytest.raises(StudioError):
                again.read_lane(hit.id, LaneKind.IMU)
        assert [problem.name for problem in again.problems] == [hit.id]


SAMPLE_BREAKS = {
    "empty": lambda data: b"",
    "truncated": lambda data: data[:-5],
    "gone": None,
    "one bit": lambda data: data[:-40] + bytes([data[-40] ^ 1]) + data[-39:],
    "first byte": lambda data: b"\x00" + data[1:],
    "same size, other text": lambda data: b"x" * len(data),
    "a pickle": lambda data: b"\x80\x04\x95" + data[3:],
    "numbers too large": lambda data: data[:-20] + b"9" * 19 + data[-1:],
}


@pytest.mark.parametrize(("kind", "count"), [(LaneKind.IMU, 119), (LaneKind.IMU, 119 * 61), (LaneKind.MIC, 4000)])
@pytest.mark.parametrize("broken", SAMPLE_BREAKS)
def test_broken_samples_block_their_recording_only(
    store: ProjectStore, put: Put, folder: Path, kind: LaneKind, count: int, broken: str
) -> None:
    make = motion if kind == LaneKind.IMU else sound
    hit, spared = put(make(count, seed=1)), put(make(count, seed=2))
    store.close()
    [path] = [p for p in folder_of(store, hit.id).iterdir() if p.suffix != ".json"]
    change = SAMPLE_BREAKS[broken]
    if change is None:
        path.unlink()
    else:
        path.write_bytes(change(path.read_bytes()))
    with ProjectStore.open(folder) as again:
        if not again.problems:  # the size is right: only reading shows it
            with pytest.raises(StudioError) as raised:
                again.read_lane(hit.id, kind)
            assert raised.value.code == "recording-damaged"
        assert [problem.name for problem in again.problems] == [hit.id]
        assert path.name in again.problems[0].error.why
        assert (again.read_lane(spared.id, kind).samples == make(count, seed=2).samples).all()


def test_random_damage_anywhere_never_stops_the_others(store: ProjectStore, put: Put, folder: Path) -> None:
    hit, spared = put(motion(40, seed=1), sound(400)), put(motion(seed=2))
    store.close()
    whole = {path: path.read_bytes() for path in folder_of(store, hit.id).iterdir()}
    dice = random.Random(7)
    caught = 0
    for _ in range(150):
        path, data = dice.choice(sorted(whole.items()))
        bad = bytearray(data)
        for _ in range(dice.randint(1, 4)):
            bad[dice.randrange(len(bad))] = dice.randrange(256)
        path.write_bytes(bad)
        with ProjectStore.open(folder) as again:
            assert spared in again.project.recordings
            if any(recording.id == hit.id for recording in again.project.recordings):
                for kind, lane in ((LaneKind.IMU, motion(40, seed=1)), (LaneKind.MIC, sound(400))):
                    try:
                        read = again.read_lane(hit.id, kind)
                    except (StudioError, KeyError):
                        continue
                    assert (read.samples == lane.samples).all()
            caught += len(again.problems) > 0
        path.write_bytes(data)
    assert caught > 75  # the rest fell on notes, names and spaces


@pytest.mark.parametrize("name", ["project.json", "recording.json", "spans.json"])
def test_a_newer_format_is_refused_with_a_sentence(store: ProjectStore, put: Put, folder: Path, name: str) -> None:
    hit = put(motion())
    store.close()
    path = folder / name if name == "project.json" else folder_of(store, hit.id) / name
    path.write_bytes(path.read_bytes().replace(b'/1"', b'/2"'))
    if name == "project.json":
        with pytest.raises(StudioError, match="newer") as raised:
            ProjectStore.open(folder)
        assert raised.value.code == "format-newer"
        return
    with ProjectStore.open(folder) as again:
        assert [problem.error.code for problem in again.problems] == ["format-newer"]
        assert "Update" in again.problems[0].error.remedy


def test_a_recording_that_is_gone_is_named(store: ProjectStore, put: Put, folder: Path) -> None:
    hit, spared = put(motion(seed=1)), put(motion(seed=2))
    store.close()
    place = folder_of(store, hit.id)
    for path in place.iterdir():
        path.unlink()
    place.rmdir()
    with ProjectStore.open(folder) as again:
        assert [(p.name, p.error.code) for p in again.problems] == [(hit.id, "recording-missing")]
        assert again.project.recordings == (spared,)


def test_two_folders_with_one_id_are_told_apart_by_name(store: ProjectStore, put: Put, folder: Path) -> None:
    hit = put(motion())
    store.close()
    place = folder_of(store, hit.id)
    copy = place.with_name("20990101T000000_" + hit.id)
    copy.mkdir()
    for path in place.iterdir():
        (copy / path.name).write_bytes(path.read_bytes())
    with ProjectStore.open(folder) as again:
        assert again.project.recordings == (hit,)
        assert copy.name in again.problems[0].error.what
