"""Every network that the studio can train: converts, plans, and gives TensorFlow Lite Micro's bytes."""

from __future__ import annotations

import numpy as np
import pytest

from studio.core.network import Network
from studio.jobs import Stop
from studio.learn.epochs import Examples
from studio.learn.networks import default_network
from studio.learn.plan import plan
from studio.learn.quantize import quantize
from studio.learn.tflite import read_tflite
from studio.learn.train import train
from studio.model.pipeline import MotionFeatures, MotionPipeline, SoundFeatures, SoundPipeline

micro = pytest.importorskip("tflite_micro", reason="Linux x86-64 only")
INPUTS = 24

PIPELINES = {
    "motion": MotionPipeline(),
    "three axes": MotionPipeline(channels=("aX", "aY", "aZ")),
    "one axis": MotionPipeline(channels=("gZ",)),
    "100 samples": MotionPipeline(rate_hz=100.0, window=100),
    "short": MotionPipeline(window=12, stride=4),
    "tiny": MotionPipeline(window=3, stride=1),
    "long": MotionPipeline(window=500, stride=100),
    "statistics": MotionPipeline(features=MotionFeatures.STATS),
    "spectral": MotionPipeline(features=MotionFeatures.SPECTRAL, channels=("aX", "aY", "gZ")),
    "log-mel": SoundPipeline(),
    "mfcc": SoundPipeline(features=SoundFeatures.MFCC),
    "few frames": SoundPipeline(frames=11, mels=20),
    "two seconds": SoundPipeline(frames=99),
}


def trained(spec, labels):
    """A network with a few steps of training on features that carry their label, so that weights are not all alike."""
    table = default_network(spec)
    rng = np.random.default_rng(1)
    truth = np.arange(96) % labels
    features = rng.standard_normal((96, *table.input_shape)).astype(np.float32)
    features += truth[:, None, None, None].astype(np.float32) - labels / 2
    examples = Examples(features, truth)
    made = train(
        table, examples, examples, labels=labels, seed=3, steps=9, report=lambda _: None, cancel=lambda: Stop.NONE
    )
    return made.model, features


@pytest.mark.parametrize("name", PIPELINES)
def test_the_core_gives_tensorflow_lite_micros_bytes(name):
    from tflite_micro.python.tflite_micro import runtime

    model, features = trained(PIPELINES[name], labels=2 + len(name) % 7)
    tflite = quantize(model, features, seed=0)
    network = Network.of_plan(plan(read_tflite(tflite)))
    interpreter = runtime.Interpreter.from_bytes(tflite, arena_size=1 << 20)
    rng = np.random.default_rng(7)
    chance = rng.integers(-128, 128, (INPUTS, *network.input_shape)).astype(np.int8)
    for window, scores in zip(chance, network.run(chance), strict=True):
        interpreter.set_input(window[None], 0)
        interpreter.invoke()
        assert np.array_equal(interpreter.get_output(0)[0], scores)
    real = network.quantize(features[:INPUTS])
    assert real.std() > 5
    assert network.run(real).std() > 5
