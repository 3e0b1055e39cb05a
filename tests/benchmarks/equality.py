"""Bytes of the four networks of MLPerf Tiny, on 1,000 inputs each: TFLite Micro's, the core's here, and the image's.

    python -m tests.benchmarks equality [INPUTS]

The networks are those of ``instructions``: two of the benchmark's own models, and the shapes of the two others with
weights of chance. The core on this computer runs all inputs, the board's image on the emulated processor every
fiftieth.
"""

from __future__ import annotations

import numpy as np

from studio.core.network import Network
from studio.learn.plan import plan
from studio.learn.tflite import read_tflite
from tests.benchmarks.instructions import MLPERF
from tests.benchmarks.report import Report, Row
from tests.emulator.measuring import Stand
from tests.emulator.measuring_networks import PlacedNetwork
from tests.firmware.tflm import tflm_scores, varied_inputs

EMULATED_EACH = 50


def measure(inputs: str = "1000") -> Report:
    """Differing bytes of each network."""
    rows, stand = [], Stand.of_board()
    for name, make in MLPERF.items():
        data = make()
        planned = plan(read_tflite(data))
        values = varied_inputs(planned.input_shape, int(inputs))
        scores = Network.of_plan(planned).run(values)
        reference = tflm_scores(data, values)
        stand.free()
        placed = PlacedNetwork(stand, planned)
        emulated = np.array([placed.run(one)[2] for one in values[::EMULATED_EACH]])
        unlike = len(np.unique(reference, axis=0))
        rows += [
            Row(f"{name}: bytes that differ from TFLite Micro's", int((scores != reference).sum()), "", None, 0),
            Row(
                f"{name}: bytes of the image that do", int((emulated != reference[::EMULATED_EACH]).sum()), "", None, 0
            ),
            Row(f"{name}: outputs that are unlike each other", unlike, f"of {len(values)}"),
        ]
    return Report(tuple(rows), baseline="TFLite Micro's interpreter on this computer", setting=f"{inputs} inputs each")
