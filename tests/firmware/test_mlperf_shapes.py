"""MLPerf Tiny's four networks, two of them in shape only: as large as the benchmark's, and equal to TFLite Micro's."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import numpy as np
import pytest

from studio.core.network import Network
from studio.learn.plan import plan
from studio.learn.tflite import read_tflite
from tests.firmware.mlperf_shapes import image_classification, visual_wake_words
from tests.firmware.tflm import tflm_scores, varied_inputs

MODELS = Path(__file__).parents[1] / "data" / "models"
FOUR: dict[str, tuple[Callable[[], bytes], int]] = {
    "kws": ((MODELS / "kws_ref_model.tflite").read_bytes, 2_656_768),
    "ic": (image_classification, 12_501_632),
    "vww": (visual_wake_words, 7_489_664),
    "ad": ((MODELS / "ad01_int8.tflite").read_bytes, 264_192),
}
"""The multiply-adds that the benchmark's own models have."""


@pytest.mark.parametrize("name", FOUR)
def test_networks_of_mlperf_tiny_give_tflite_micros_bytes(name: str) -> None:
    make, macs = FOUR[name]
    data = make()
    network = Network.of_plan(plan(read_tflite(data)))
    assert network.macs == macs
    inputs = varied_inputs(network.input_shape, 20)
    scores = network.run(inputs)
    np.testing.assert_array_equal(scores, tflm_scores(data, inputs))
    assert len(np.unique(scores, axis=0)) > 10, "an output that hardly depends on the input proves little"
