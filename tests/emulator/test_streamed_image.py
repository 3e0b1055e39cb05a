"""The image computes only the rows that are new of a live window, and gives the computer's bytes of the whole."""

from __future__ import annotations

import numpy as np
import pytest

from studio.core.network import Network
from studio.core.package import encode
from studio.core.pipeline import Pipeline
from studio.learn.networks import default_network
from studio.learn.outline import outline
from studio.learn.package import usual_detector
from studio.learn.plan import plan
from studio.model.package import Package
from studio.model.pipeline import MotionPipeline, PipelineSpec, SoundPipeline, new_rows
from tests.emulator.measuring import Stand
from tests.emulator.measuring_networks import MeasuredAnswer, measure_answers

ANSWERS = 5


@pytest.mark.parametrize("spec", [SoundPipeline(gain=(0.3,)), MotionPipeline(gain=(0.3,))], ids=["words", "gestures"])
def test_the_image_streams_and_gives_the_bytes_of_the_whole_computation(spec: PipelineSpec) -> None:
    stand, pipeline = Stand.of_board(), Pipeline(spec)
    stride = pipeline.stride_samples
    shape = (spec.window + (ANSWERS - 1) * stride, *(() if isinstance(spec, SoundPipeline) else (6,)))
    samples = np.random.default_rng(4).integers(-3000, 3000, shape).astype(np.int16)

    def answers(rows: int) -> tuple[Package, list[MeasuredAnswer]]:
        labels = ("a", "b", "c", "d")
        planned = plan(outline(default_network(spec), len(labels)), new_rows=rows)
        package = Package("live", labels, planned, spec, usual_detector(spec, labels, event_s=1.0))
        return package, measure_answers(stand, encode(package), samples, window=spec.window, stride=stride)

    package, streamed = answers(new_rows(spec))
    _, whole = answers(0)
    network = Network.of_plan(package.network)
    scores = network.run(network.quantize(pipeline.push(samples)))
    assert [one.scores.tolist() for one in streamed] == scores.tolist()
    assert [one.scores.tolist() for one in whole] == scores.tolist()
    saved = [then.executed.instructions - now.executed.instructions for then, now in zip(whole, streamed, strict=True)]
    assert abs(saved[0]) < 100  # the first window is new as a whole
    assert min(saved[1:]) > 0.5 * (package.network.macs - package.network.live_macs)
