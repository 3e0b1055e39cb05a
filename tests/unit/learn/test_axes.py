"""Which axes a training looks at when some of its recordings have fewer than the pipeline."""

from dataclasses import replace

import pytest

from studio.errors import StudioError
from studio.learn.axes import common_axes, settled
from studio.model.lane import MOTION_CHANNELS
from studio.model.pipeline import MotionFeatures, MotionPipeline, SoundPipeline
from tests.unit.learn.material import take

ACCEL, GYRO = MOTION_CHANNELS[:3], MOTION_CHANNELS[3:]


def takes(*axes):
    """A labelled recording with each of these sets of axes."""
    found = []
    for number, channels in enumerate(axes):
        recording, _ = take(f"r{number}", "wave")
        found.append(replace(recording, lanes=(replace(recording.lanes[0], channels=channels),)))
    return found


@pytest.mark.parametrize(
    ("axes", "used", "words"),
    [
        ([MOTION_CHANNELS] * 3, MOTION_CHANNELS, ""),
        ([ACCEL] * 12, ACCEL, "Trained on aX, aY, aZ: 12 recordings have no gyroscope."),
        ([ACCEL], ACCEL, "Trained on aX, aY, aZ: one recording has no gyroscope."),
        ([ACCEL, MOTION_CHANNELS], ACCEL, "Trained on aX, aY, aZ: one recording has no gyroscope."),
        ([GYRO, ("aX", "gZ")], ("gZ",), "Trained on gZ: 2 recordings have no aX, aY, aZ, gX, gY."),
    ],
)
def test_a_training_looks_at_the_axes_that_all_have_and_says_so(axes, used, words):
    spec, told = settled(MotionPipeline(), takes(*axes))
    assert (spec.channels, told) == (used, words)


def test_what_takes_no_part_decides_nothing():
    whole, excluded, unlabelled = takes(MOTION_CHANNELS, ACCEL, ACCEL)
    spec, told = settled(MotionPipeline(), [whole, replace(excluded, included=False), replace(unlabelled, spans=())])
    assert (spec, told) == (MotionPipeline(), "")
    assert settled(SoundPipeline(), [excluded]) == (SoundPipeline(), "")


@pytest.mark.parametrize(
    ("axes", "what", "named"),
    [
        ([ACCEL, *[MOTION_CHANNELS] * 2], "The recording r0 does not fit", "gX, gY, gZ"),
        ([*[ACCEL] * 4, *[MOTION_CHANNELS] * 5], "4 recordings do not fit", "r0, r1, r2"),
    ],
)
def test_a_few_recordings_without_a_gyroscope_do_not_cost_the_others_theirs(axes, what, named):
    with pytest.raises(StudioError) as refusal:
        settled(MotionPipeline(), takes(*axes))
    assert refusal.value.code == "recording-unfit"
    assert refusal.value.what.startswith(what)
    assert named in refusal.value.why
    assert "fewer-axes" in refusal.value.remedy
    assert common_axes(MotionPipeline(), takes(*axes)) == MotionPipeline()


def test_recordings_without_a_common_axis_are_refused():
    with pytest.raises(StudioError, match="no axis in common"):
        settled(MotionPipeline(), takes(ACCEL, GYRO))


@pytest.mark.parametrize(
    ("features", "each"), [(MotionFeatures.RAW, 1), (MotionFeatures.STATS, 8), (MotionFeatures.SPECTRAL, 16)]
)
def test_offsets_and_gains_that_the_project_has_set_go_with_their_axes(features, each):
    values = tuple(float(i) for i in range(6 * each))
    own = MotionPipeline(features=features, offset=values, gain=values)
    spec, _ = settled(own, takes(("aY", "gX"), ("aY", "gX", "gZ")))
    assert spec.channels == ("aY", "gX")
    assert spec.offset == spec.gain == (*values[each : 2 * each], *values[3 * each : 4 * each])
