"""The job's edges in the studio's process: its spec is JSON, samples survive the way, and TensorFlow stays out."""

import errno
import json
import subprocess
import sys
from pathlib import Path
from types import SimpleNamespace

import numpy as np
import pytest

from studio.core.pipeline import unpack
from studio.errors import Cancelled, StudioError
from studio.jobs import Stop
from studio.learn import job
from studio.learn.dataset import Windows, build
from studio.learn.material import collect
from studio.model.pipeline import MotionPipeline
from tests.unit.learn.material import motion, sound, take


def prepared(folder, recordings):
    return job.prepare(
        folder, name="demo", pipeline=MotionPipeline(), labels={"wave": "#0072b2"}, recordings=recordings, seed=4
    )


def sway(name, label, hz):
    """A gesture whose second half differs from its first, so that backwards it is another."""
    recording, lane = take(name, label)
    time = np.arange(100) / 100
    lane.samples[20:80, 3] = 5000 * (np.sin(2 * np.pi * hz * time**2) * np.linspace(0, 1, 100))[20:80]
    return recording, lane


def test_the_studio_can_name_the_job_without_tensorflow():
    code = "import sys; import studio.learn.job; sys.exit('tensorflow' in sys.modules or 'keras' in sys.modules)"
    assert subprocess.run([sys.executable, "-c", code]).returncode == 0


def test_the_spec_is_json_and_recordings_come_back_whole(tmp_path):
    recordings = [
        motion("a", [(5, 90, "wave"), (100, 200, "flip")], count=300, person="ann", gaps=[50]),
        sound("b", [(0, 4000, "yes")], count=4000, person="bob"),
        take("c", "wave"),
    ]
    spec = json.loads(json.dumps(prepared(tmp_path, recordings)))
    samples = np.load(tmp_path / job.SAMPLES)
    assert unpack(bytes.fromhex(spec["pipeline"])).window == MotionPipeline().window
    for row, (recording, lane) in zip(spec["recordings"], recordings, strict=True):
        back, back_lane = job._recording(row, samples)
        assert (back.id, back.person, back.spans) == (recording.id, recording.person, recording.spans)
        assert back_lane.info == lane.info
        assert np.array_equal(back_lane.samples, lane.samples)


def test_a_project_without_labels_is_refused_before_anything_is_trained(tmp_path):
    for recordings in ([], [motion("a", [], count=500)]):
        with pytest.raises(StudioError) as refusal:
            job.train(prepared(tmp_path, recordings), lambda _: None, lambda: Stop.NONE)
        assert refusal.value.code == "nothing-labelled"


def test_a_label_that_the_board_has_no_room_for_is_told_before_the_training(tmp_path):
    with pytest.raises(StudioError) as refusal:
        prepared(tmp_path, [take("a", "wave"), take("b", "ü" * 33)])
    assert refusal.value.code == "package-text"


def test_a_cancel_before_the_start_is_heeded(tmp_path):
    with pytest.raises(Cancelled):
        job.train(prepared(tmp_path, [take("a", "wave")]), lambda _: None, lambda: Stop.CANCEL)


@pytest.mark.parametrize("count", [3, 20])
def test_no_window_of_the_test_decides_how_the_network_is_rounded(tmp_path, monkeypatch, count):
    shown = []

    def rounded(_, known, watched, *, seed):
        shown.append((known, watched))
        raise Cancelled

    monkeypatch.setattr(job, "learnt", lambda *_, **__: SimpleNamespace(model=None))
    monkeypatch.setattr(job, "soften", lambda *_: None)
    monkeypatch.setattr(job, "rounded", rounded)
    recordings = [take(f"{label}{i}", label) for label in ("wave", "flip") for i in range(count)]
    spec = prepared(tmp_path, recordings)
    with pytest.raises(Cancelled):
        job.train(spec, lambda _: None, lambda: Stop.NONE)
    material, dataset = job._windows(spec)
    _, parts = job.features_of(spec, material, dataset)
    [(known, watched)] = shown
    kept = parts["validation"] if len(parts["validation"].labels) else parts["train"]
    assert np.array_equal(known, parts["train"].features)
    assert np.array_equal(watched.features, kept.features)
    assert len(watched.labels) > 0


def test_rare_labels_weigh_more_but_not_without_bound():
    labels = np.repeat([0, 1, 2], [100, 50, 3])
    weights = job.label_weights(Windows(np.zeros((153, 2, 6), np.int16), labels))
    assert weights == pytest.approx([0.51, 1.02, 4.0], abs=0.01)


def test_what_is_to_be_tested_on_can_be_said_and_is_never_learnt_from(tmp_path):
    takes = [take(f"{label}{i}", label) for label in ("wave", "flip") for i in range(6)]
    spec = job.prepare(
        tmp_path, name="demo", pipeline=MotionPipeline(), labels={}, recordings=takes, seed=0, tested=["wave1", "flip3"]
    )
    material, dataset = job._windows(json.loads(json.dumps(spec)))
    assert {ref.recording_id for ref in dataset.test.refs} == {"wave1", "flip3"}
    learnt = {material.sources[event.source].recording_id for event in material.events["train"]}
    assert learnt == {recording.id for recording, _ in takes} - {"wave1", "flip3"}


def test_stricter_means_more_of_the_background_resembles_the_takes(tmp_path):
    rng = np.random.default_rng(0)
    labels = [("wave", 4.0), ("flip", 9.0)]
    takes = [sway(f"{label}{i}", label, hz * rng.uniform(0.95, 1.05)) for label, hz in labels for i in range(6)]
    material = collect(takes, MotionPipeline(), [], seed=0)
    moving = []
    for strictness in (0.0, 0.5, 1.0):
        data = build(material, seed=0, strictness=strictness)
        quiet = data.train.samples[data.train.labels == 2].astype(float)
        moving.append((np.abs(quiet[:, :, 3]).max(axis=1) > 3000).mean())
    assert moving[0] < moving[1] < moving[2]
    assert moving[2] > moving[0] + 0.15


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="a file on a full disk, which Linux alone has")
def test_a_full_disk_is_known_as_such_when_the_takes_are_laid_out(tmp_path):
    (tmp_path / job.SAMPLES).symlink_to("/dev/full")
    recording, lane = motion("walk", [(0, 1500, "walk")], count=1500, person="ann")
    with pytest.raises(OSError, match="No space left") as failed:
        prepared(tmp_path, [(recording, lane)])
    assert failed.value.errno == errno.ENOSPC
