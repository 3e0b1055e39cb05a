"""MLPerf Tiny's four networks, two of them in shape only: as large as the benchmark's, and equal to TFLite Micro's."""

from __future__ import annotations

import numpy as np
import pytest

from studio.core.network import Network
from studio.learn.plan import plan
from studio.learn.tflite import read_tflite
from tests.benchmarks.instructions import MLPERF
from tests.firmware.tflm import tflm_scores, varied_inputs

MACS = {"kws": 2_656_768, "ic": 12_501_632, "vww": 7_489_664, "ad": 264_192}
"""The multiply-adds that the benchmark's own models have."""


@pytest.mark.parametrize("name", MLPERF)
def test_networks_of_mlperf_tiny_give_tflite_micros_bytes(name: str) -> None:
    data = MLPERF[name]()
    network = Network.of_plan(plan(read_tflite(data)))
    assert network.macs == MACS[name]
    inputs = varied_inputs(network.input_shape, 20)
    scores = network.run(inputs)
    np.testing.assert_array_equal(scores, tflm_scores(data, inputs))
    assert len(np.unique(scores, axis=0)) > 10, "an output that hardly depends on the input proves little"
