"""The sound embedding that comes along: whole, within the limits of the board, and refused when damaged."""

import json
import shutil

import numpy as np
import pytest

from studio.core.pipeline import extract
from studio.errors import StudioError
from studio.learn import cost, embedding
from studio.learn.candidate import fitted, usual
from studio.learn.plan import plan
from studio.learn.tflite import read_tflite
from studio.model.learning import AUTO
from studio.model.pipeline import MotionPipeline, SoundFeatures, SoundPipeline
from tests.firmware.tflm import tflm_scores

MOST_BYTES = 150_000
MOST_MS = 25.0
"""An answer, features included; a window comes every four frames of 20 ms."""

FILES = (embedding.INDEX, embedding.WEIGHTS, embedding.NARROW, embedding.TFLITE)


@pytest.fixture
def copied(tmp_path):
    place = tmp_path / "embedding"
    place.mkdir()
    for name in FILES:
        shutil.copy(embedding.folder() / name, place / name)
    return place


def _windows(count):
    rng = np.random.default_rng(count)
    level = 10 ** rng.uniform(0, 4, (count, 1))
    return np.clip(level * rng.standard_normal((count, SoundPipeline().window)), -32768, 32767).astype(np.int16)


def test_it_is_small_and_fast_enough_for_the_board():
    made = embedding.load()
    planned = plan(read_tflite(made.tflite))
    assert len(made.tflite) <= MOST_BYTES
    assert cost.answer_ms(planned, made.pipeline) <= MOST_MS


def test_the_core_makes_the_bytes_that_tflite_micro_makes():
    made = embedding.load()
    inputs = made.network.quantize(extract(made.pipeline, _windows(20)))
    np.testing.assert_array_equal(made.network.run(inputs), tflm_scores(made.tflite, inputs))


def test_vectors_do_not_depend_on_what_else_is_asked_for():
    made, windows = embedding.load(), _windows(embedding.BATCH + 3)
    every = made.vectors(windows)
    assert every.shape == (len(windows), made.size)
    assert every.dtype == np.float32
    np.testing.assert_array_equal(every[-3:], made.vectors(windows[-3:]))
    assert made.vectors(windows[:0]).shape == (0, made.size)


def test_it_fits_the_usual_sound_pipeline_and_no_other():
    made = embedding.load()
    assert made.fits(SoundPipeline())
    assert made.fits(made.pipeline)
    others = [SoundPipeline(mels=32), SoundPipeline(features=SoundFeatures.MFCC), MotionPipeline(),
              SoundPipeline(offset=(1.0,), gain=(2.0,))]  # fmt: skip
    assert not any(made.fits(other) for other in others)


def test_a_project_whose_windows_come_every_100_ms_as_in_earlier_studios_begins_as_the_embedding_and_keeps_them():
    earlier = SoundPipeline(stride=5)
    candidate = usual(earlier, AUTO)
    assert candidate.is_embedded
    made, whole = embedding.load(), fitted(candidate, _windows(1))
    assert (whole.stride, whole.offset, whole.gain) == (5, made.pipeline.offset, made.pipeline.gain)


@pytest.mark.parametrize("name", FILES)
def test_a_damaged_file_is_refused_with_a_sentence(copied, name):
    data = bytearray((copied / name).read_bytes())
    data[len(data) // 3 :] = data[: len(data) // 3]
    (copied / name).write_bytes(data)
    with pytest.raises(StudioError) as refused:
        embedding.read(copied)
    assert refused.value.code == "embedding-damaged"
    assert refused.value.remedy


def test_a_missing_file_is_named(copied):
    (copied / embedding.TFLITE).unlink()
    with pytest.raises(StudioError) as refused:
        embedding.read(copied)
    assert refused.value.code == "embedding-missing"
    assert embedding.TFLITE in refused.value.why


@pytest.mark.parametrize("change", [{"offset": "none"}, {"gain": ["x"]}, {"sha256": None}, {"offset": [1.0]}])
def test_an_index_that_makes_no_sense_is_refused(copied, change):
    index = json.loads((copied / embedding.INDEX).read_text("utf-8")) | change
    (copied / embedding.INDEX).write_text(json.dumps(index), "utf-8")
    with pytest.raises(StudioError, match="damaged"):
        embedding.read(copied)
