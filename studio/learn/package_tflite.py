"""Makes a package of any int8 .tflite file, whoever trained it: the bare network, without a feature pipeline."""

from __future__ import annotations

import numpy as np

from studio.core.network import Network
from studio.learn.plan import plan
from studio.learn.tflite import read_tflite
from studio.model.package import CheckWindow, Package

CHECK_WINDOWS = 4
MOST_LABELS = 1024
"""Of a package; a network with more outputs is no classifier, and goes without labels."""


def package_from_tflite(data: bytes, name: str) -> Package:
    """The network of a .tflite file with numbered labels and check windows of seeded random inputs.

    Raises StudioError("tflite-unsupported" or "tflite-damaged") as read_tflite and plan do.
    """
    network = plan(read_tflite(data))
    core = Network.of_plan(network)
    inputs = np.random.default_rng(0).integers(-128, 128, (CHECK_WINDOWS, *network.input_shape)).astype(np.int8)
    scores = core.run(inputs)
    return Package(
        name=name,
        labels=tuple(str(i) for i in range(network.output_size)) if network.output_size <= MOST_LABELS else (),
        network=network,
        checks=tuple(CheckWindow(input=one, scores=other) for one, other in zip(inputs, scores, strict=True)),
    )
