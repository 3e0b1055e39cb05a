"""The job's edges in the studio's process: its spec is JSON, samples survive the way, and TensorFlow stays out."""

import json
import subprocess
import sys

import numpy as np
import pytest

from studio.core.pipeline import unpack
from studio.errors import Cancelled, StudioError
from studio.jobs import Stop
from studio.learn import job
from studio.learn.dataset import Windows
from studio.model.pipeline import MotionPipeline
from tests.unit.learn.material import motion, sound, take


def prepared(folder, recordings):
    return job.prepare(
        folder, name="demo", pipeline=MotionPipeline(), labels={"wave": "#0072b2"}, recordings=recordings, seed=4
    )


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


def test_a_cancel_before_the_start_is_heeded(tmp_path):
    with pytest.raises(Cancelled):
        job.train(prepared(tmp_path, [take("a", "wave")]), lambda _: None, lambda: Stop.CANCEL)


def test_rare_labels_weigh_more_but_not_without_bound():
    labels = np.repeat([0, 1, 2], [100, 50, 3])
    weights = job.label_weights(Windows(np.zeros((153, 2, 6), np.int16), labels))
    assert weights == pytest.approx([0.51, 1.02, 4.0], abs=0.01)
