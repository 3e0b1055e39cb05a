"""A small embedding of chance for tests: a convolution of random weights, averaged over time, in int8."""

from __future__ import annotations

from functools import cached_property

import numpy as np
from numpy.typing import NDArray

from studio.core.network import Network
from studio.core.pipeline import extract
from studio.learn.plan import plan
from studio.learn.tflite import read_tflite
from studio.model.lane import Lane, LaneInfo, LaneKind
from studio.model.pipeline import SoundPipeline
from studio.model.recording import Recording, Span
from tests.firmware.tflite_writer import TfliteWriter

VECTOR = 24


class StandIn:
    """What studio.learn.embedding gives, as far as instant mode asks for it."""

    pipeline = SoundPipeline(offset=(-4.0,), gain=(0.2,))

    def __init__(self) -> None:
        self.windows_heard = 0

    @cached_property
    def tflite(self) -> bytes:
        rng = np.random.default_rng(8)
        writer = TfliteWriter()
        source = writer.tensor((1, 49, 1, 40), scale=0.03, zero_point=0)
        weights = rng.integers(-127, 128, (VECTOR, 5, 1, 40)).astype(np.int8)
        kernel = writer.tensor(weights.shape, scale=[0.002] * VECTOR, data=weights)
        bias = writer.tensor((VECTOR,), "int32", scale=[0.00006] * VECTOR, data=np.zeros(VECTOR, np.int32))
        maps = writer.tensor((1, 15, 1, VECTOR), scale=0.03, zero_point=-128)
        writer.operator("CONV_2D", [source, kernel, bias], [maps], padding=1, stride_h=3, stride_w=1, activation=1,
                        dilation_h=1, dilation_w=1)
        vector = writer.tensor((1, 1, 1, VECTOR), scale=0.03, zero_point=-128)
        writer.operator("AVERAGE_POOL_2D", [maps], [vector], padding=1, stride_h=15, stride_w=1, filter_h=15,
                        filter_w=1)
        return writer.finish([source], [vector])

    @cached_property
    def network(self) -> Network:
        return Network.of_plan(plan(read_tflite(self.tflite)))

    def vectors(self, windows: NDArray[np.int16]) -> NDArray[np.float32]:
        self.windows_heard += len(windows)
        network = self.network
        steps = network.run(network.quantize(extract(self.pipeline, windows))).astype(np.float32)
        return (steps - network.output_zero_point) * network.output_scale


def tone_lane(pitch_hz: float, *, seed: int, seconds: float = 1.4) -> Lane:
    """A whistle of half a second in a quiet room; no two of another seed are alike."""
    rng = np.random.default_rng(seed)
    count = round(seconds * 16000)
    time_s = np.arange(count) / 16000
    middle = seconds / 2 + rng.uniform(-0.1, 0.1)
    swell = np.exp(-(((time_s - middle) / 0.2) ** 4))
    whistle = np.sin(2 * np.pi * pitch_hz * rng.uniform(0.98, 1.02) * time_s) + 0.3 * rng.standard_normal(count)
    samples = rng.uniform(3000, 6000) * swell * whistle + 15 * rng.standard_normal(count)
    info = LaneInfo(LaneKind.MIC, 16000.0, ("mic",), count)
    return Lane(info, np.rint(samples).astype(np.int16))


def tone_take(
    label: str, pitch_hz: float, *, seed: int, person: str = "", whole: bool = True
) -> tuple[Recording, Lane]:
    lane = tone_lane(pitch_hz, seed=seed)
    recording_id = f"{label[:3]}{seed}"
    span = Span(0, lane.info.duration_us, label, f"s{recording_id}")
    recording = Recording(recording_id, "20260101T000000", person, (lane.info,), (span,) if whole else ())
    return recording, lane
