"""What is saved comes back: every int16, every fact, and what this version does not know."""

from __future__ import annotations

import json
from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest

from studio.model.lane import MOTION_CHANNELS, Gap, Lane, LaneInfo, LaneKind
from studio.model.learning import Learning
from studio.model.pipeline import MotionFeatures, MotionPipeline, SoundFeatures, SoundPipeline
from studio.model.recording import Label, Span
from studio.storage.store import ProjectStore

from .conftest import Put, motion, sound, with_gaps


def test_every_int16_survives_the_text_of_a_csv(store: ProjectStore, put: Put) -> None:
    every = np.arange(-32768, 32768, dtype=np.int16)
    samples = np.stack([every] * 6, axis=1)
    # At this rate the whole range of values is short enough to be kept as text.
    recording = put(Lane(LaneInfo(LaneKind.IMU, 2000.0, MOTION_CHANNELS, len(every)), samples))
    assert [path.name for path in folder_of(store, recording.id).glob("imu.*")] == ["imu.csv"]
    assert (store.read_lane(recording.id, LaneKind.IMU).samples == samples).all()


def test_long_motion_is_binary_and_equal(store: ProjectStore, put: Put) -> None:
    lane = motion(61 * 119)
    recording = put(lane)
    assert [path.name for path in folder_of(store, recording.id).glob("imu.*")] == ["imu.npy"]
    assert (store.read_lane(recording.id, LaneKind.IMU).samples == lane.samples).all()


@pytest.mark.parametrize("channels", [("aX",), ("aX", "gZ"), ("gX", "gY", "gZ")])
def test_a_subset_of_the_axes_survives(put: Put, store: ProjectStore, channels: tuple[str, ...]) -> None:
    lane = motion(20, channels=channels)
    back = store.read_lane(put(lane).id, LaneKind.IMU)
    assert (back.info, back.samples.tolist()) == (lane.info, lane.samples.tolist())


def test_the_csv_is_what_other_programs_expect(store: ProjectStore, put: Put) -> None:
    samples = np.array([[2048, -1024, 1, 16, -8, 1]], np.int16)
    recording = put(Lane(LaneInfo(LaneKind.IMU, 119.0, MOTION_CHANNELS, 1), samples))
    text = (folder_of(store, recording.id) / "imu.csv").read_text()
    assert text == "aX,aY,aZ,gX,gY,gZ\n1.0000,-0.5000,0.0005,1.00,-0.50,0.06\n"


def test_a_project_with_everything_in_it_survives_closing(store: ProjectStore, put: Put, folder: Path) -> None:
    put(with_gaps(motion(), Gap(10, 3), Gap(80, 1)), sound())
    put(motion(seed=1), label="", person="")
    first, second = store.project.recordings
    spans = (Span(0, 400_000, "wave", "s1"), Span(500_000, 900_000, "näh", "s2"))
    saved = replace(
        store.project,
        name="Zauberstab ✨",
        labels=(Label("wave", "#0072b2"), Label("näh", "#e69f00")),
        network="small",
        learning=Learning(0.625, "scratch", {"name": "thin", "layers": [{"kind": "dense", "units": 8}]}),
        pipeline=MotionPipeline(rate_hz=52.0, channels=("aX", "gZ"), features=MotionFeatures.STATS, gain=(0.5, 2.0)),
        recordings=(second, replace(first, spans=spans, note="left hand", included=False)),
    )
    store.save(saved)
    store.close()
    with ProjectStore.open(folder) as again:
        assert again.problems == ()
        assert again.project == saved


def test_a_sound_pipeline_survives(tmp_path: Path) -> None:
    spec = SoundPipeline(frames=31, features=SoundFeatures.MFCC, offset=(1.5,), floor=1e-4)
    with ProjectStore.create(tmp_path / "p", sensor=LaneKind.MIC) as store:
        store.save(replace(store.project, pipeline=spec))
    with ProjectStore.open(tmp_path / "p") as again:
        assert again.project.pipeline == spec


def test_keys_of_a_later_version_survive_saving(store: ProjectStore, put: Put, folder: Path) -> None:
    recording = put(motion())
    store.save(replace(store.project, labels=(Label("wave", "#0072b2"),)))
    store.close()
    place = folder_of(store, recording.id)
    edit(folder / "project.json", lambda d: (d.update(weather="rain"), d["labels"][0].update(icon="hand")))
    edit(place / "recording.json", lambda d: (d.update(hand="left"), d["lanes"][0].update(sensor="bmi270")))
    edit(place / "spans.json", lambda d: (d.update(by="me"), d["spans"][0].update(sure=0.5)))

    with ProjectStore.open(folder) as again:
        [loaded] = again.project.recordings
        changed = replace(loaded, note="seen", spans=tuple(replace(s, label="circle") for s in loaded.spans))
        labels = (Label("wave", "#111111"), Label("circle", "#e69f00"))
        again.save(replace(again.project, name="new", labels=labels, recordings=(changed,)))

    project, facts, spans = (
        json.loads(path.read_text())
        for path in (folder / "project.json", place / "recording.json", place / "spans.json")
    )
    assert (project["name"], project["weather"]) == ("new", "rain")
    assert project["labels"][0] == {"name": "wave", "colour": "#111111", "icon": "hand"}
    assert (facts["note"], facts["hand"], facts["lanes"][0]["sensor"]) == ("seen", "left", "bmi270")
    assert (spans["by"], spans["spans"][0]["label"], spans["spans"][0]["sure"]) == ("me", "circle", 0.5)


def test_how_it_learns_keeps_unknown_keys_but_another_network_takes_nothing_of_the_old(folder: Path) -> None:
    old, new = {"name": "old", "width": 3}, {"name": "new", "layers": []}
    with ProjectStore.create(folder, sensor=LaneKind.IMU) as store:
        store.save(replace(store.project, learning=Learning(network=old)))
    edit(folder / "project.json", lambda d: d["learning"].update(mood="calm"))
    with ProjectStore.open(folder) as again:
        again.save(replace(again.project, learning=Learning(0.5, network=new)))
    learning = json.loads((folder / "project.json").read_text())["learning"]
    assert learning == {"strictness": 0.5, "start": "auto", "network": new, "mood": "calm", "voices": True}


def test_the_order_of_the_recordings_is_kept(store: ProjectStore, put: Put, folder: Path) -> None:
    ids = [put(motion(seed=i)).id for i in range(5)]
    shuffled = [ids[i] for i in (3, 0, 4, 1, 2)]
    store.save(replace(store.project, recordings=tuple(store.project.recording(key) for key in shuffled)))
    store.close()
    with ProjectStore.open(folder) as again:
        assert [recording.id for recording in again.project.recordings] == shuffled


def test_saving_writes_only_what_changed(store: ProjectStore, put: Put) -> None:
    recordings = [put(motion(seed=i)) for i in range(3)]
    files = list(store.folder.rglob("*.json"))
    before = {path: path.stat().st_mtime_ns for path in files}
    store.write_spans(recordings[1].id, [Span(5, 9, "wave", "s")])
    changed = [path for path in files if path.stat().st_mtime_ns != before[path]]
    assert changed == [folder_of(store, recordings[1].id) / "spans.json"]
    assert store.project.recordings[1].spans == (Span(5, 9, "wave", "s"),)


def test_deleting_moves_to_the_trash_and_undo_brings_it_back(store: ProjectStore, put: Put, folder: Path) -> None:
    lane = motion()
    recording = put(lane)
    full = store.project
    store.save(replace(full, recordings=()))
    assert not folder_of(store, recording.id).exists()
    assert (folder / "trash" / folder_of(store, recording.id).name / "imu.csv").exists()
    assert (store.read_lane(recording.id, LaneKind.IMU).samples == lane.samples).all()
    store.save(full)
    store.close()
    with ProjectStore.open(folder) as again:
        assert again.project == full
        assert (again.read_lane(recording.id, LaneKind.IMU).samples == lane.samples).all()


def test_a_trashed_recording_stays_away_when_the_crash_came_before_the_project_was_saved(
    store: ProjectStore, put: Put, folder: Path
) -> None:
    put(motion())
    before = (folder / "project.json").read_bytes()
    store.save(replace(store.project, recordings=()))
    (folder / "project.json").write_bytes(before)
    store.close()
    with ProjectStore.open(folder) as again:
        assert (again.project.recordings, again.problems) == ((), ())


def test_a_recording_written_before_a_crash_is_there_although_the_project_was_not_saved(
    store: ProjectStore, put: Put, folder: Path
) -> None:
    before = store.project
    recording = put(motion())
    text = (folder / "project.json").read_text()
    (folder / "project.json").write_text(text.replace(f'"{recording.id}"', ""))
    store.close()
    assert before.recordings == ()
    with ProjectStore.open(folder) as again:
        assert again.project.recordings == (recording,)


def test_a_project_of_version_1_still_opens() -> None:
    """A folder that version 1 wrote, kept as it was."""
    with ProjectStore.open(Path(__file__).parents[2] / "data" / "projects" / "v1", read_only=True) as store:
        assert store.problems == ()
        assert store.project.labels == (Label("circle", "#0072b2"), Label("wave", "#e69f00"))
        [first, second] = store.project.recordings
        assert (first.person, first.note, [span.label for span in first.spans]) == ("ann", "left hand", ["wave"])
        assert first.lanes[0].gaps == (Gap(2, 3),)
        assert store.read_lane(first.id, LaneKind.IMU).samples.tolist() == [[i * j for j in range(6)] for i in range(4)]
        assert store.read_lane(second.id, LaneKind.MIC).samples.tolist() == [0, 1, -1, 32767, -32768]


def folder_of(store: ProjectStore, recording_id: str) -> Path:
    [found] = [*store.folder.glob(f"*/*_{recording_id}")] or [store.folder / "recordings" / "nowhere"]
    if found.parent.name == "trash":
        return store.folder / "recordings" / found.name
    return found


def edit(path: Path, change) -> None:  # type: ignore[no-untyped-def]
    document = json.loads(path.read_text())
    change(document)
    path.write_text(json.dumps(document))
