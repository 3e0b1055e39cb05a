"""A package small enough to reason about: it listens to the Z axis, "up" is +1 g, "down" is -1 g, else "level"."""

from __future__ import annotations

from dataclasses import replace

import numpy as np

from studio.core import package as core_package
from studio.core.network import Network
from studio.learn.plan import plan
from studio.learn.tflite import read_tflite
from studio.model.detector import DetectorSpec
from studio.model.network import NetworkPlan
from studio.model.package import Action, CheckWindow, Package
from studio.model.pipeline import MotionPipeline
from tests.firmware.tflite_writer import TfliteWriter

WINDOW = 16
LABELS = ("level", "up", "down")
INPUT_SCALE = 1 / 64


def network(hidden: int = 0) -> NetworkPlan:
    """``hidden`` units that do nothing but take up 19 bytes and more of flash each."""
    file = TfliteWriter()
    source = file.tensor((1, WINDOW, 1, 1), scale=INPUT_SCALE, zero_point=0)
    signs = np.array([[0] * WINDOW, [127] * WINDOW, [-127] * WINDOW], dtype=np.int8)
    weights = file.tensor((3, WINDOW), scale=1 / 127, zero_point=0, data=signs)
    level = round(6.0 / (INPUT_SCALE / 127))
    bias = file.tensor((3,), "int32", scale=INPUT_SCALE / 127, data=np.array([level, 0, 0], dtype=np.int32))
    logits = file.tensor((1, 3), scale=0.25, zero_point=0)
    file.operator("FULLY_CONNECTED", [source, weights, bias], [logits])
    if hidden:
        random = np.random.default_rng(1)
        wide_weights = random.integers(-127, 128, (hidden, WINDOW), dtype=np.int8)
        first = file.tensor((hidden, WINDOW), scale=1 / 127, zero_point=0, data=wide_weights)
        wide = file.tensor((1, hidden), scale=0.5, zero_point=0)
        file.operator("FULLY_CONNECTED", [source, first, -1], [wide])
        nothing = np.zeros((3, hidden), dtype=np.int8)
        second = file.tensor((3, hidden), scale=1 / 127, zero_point=0, data=nothing)
        zeros = file.tensor((1, 3), scale=0.25, zero_point=0)
        file.operator("FULLY_CONNECTED", [wide, second, -1], [zeros])
        total = file.tensor((1, 3), scale=0.25, zero_point=0)
        file.operator("ADD", [logits, zeros], [total])
        logits = total
    scores = file.tensor((1, 3), scale=1 / 256, zero_point=-128)
    file.operator("SOFTMAX", [logits], [scores], beta=1.0)
    return plan(read_tflite(file.finish([source], [scores])))


def value(
    *,
    name: str = "tilt",
    hidden: int = 0,
    checks: int = 4,
    suppression_ms: int = 500,
    led: int | None = 0x00FF00,
) -> Package:
    """The package as a value; its check windows carry the scores that the core gives."""
    package = Package(
        name=name,
        labels=LABELS,
        network=network(hidden),
        pipeline=MotionPipeline(rate_hz=119.0, window=WINDOW, stride=4, channels=("aZ",)),
        detector=DetectorSpec(100, suppression_ms, 1, (None, 0.8, 0.8)),
        actions=(Action(), Action(led=led, pulse_ms=20, line="up!"), Action(led=0xFF0000)),
    )
    runner = Network(core_package.encode(package))
    random = np.random.default_rng(7)
    windows = random.integers(-128, 128, (checks, WINDOW, 1, 1)).astype(np.int8)
    scores = runner.run(windows)
    return replace(package, checks=tuple(CheckWindow(w, s) for w, s in zip(windows, scores, strict=True)))


def data(**settings: object) -> bytes:
    """The package as bytes."""
    return core_package.encode(value(**settings))  # type: ignore[arg-type]
