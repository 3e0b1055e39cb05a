"""Estimates what a model costs on the board, before any board has run it."""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import dataclass, replace

from studio.core import package as core_package
from studio.core.pipeline import Pipeline
from studio.learn import package as packaging
from studio.learn.networks import NetworkTable
from studio.learn.outline import outline
from studio.learn.plan import plan
from studio.model.pipeline import MotionFeatures, MotionPipeline, PipelineSpec, SoundFeatures, feature_shape

CLOCK_HZ = 64_000_000
CYCLES_PER_MAC = 12.0
"""TensorFlow Lite Micro's plain int8 kernels execute 7.4 to 18 instructions a multiply-accumulate on a Cortex-M4
(MLPerf Tiny's four networks; 8.6 to 16 for those with convolutions at -O2). Ours are of that plain kind."""
CYCLES_PER_FLOP = 3.0
"""A load, the operation and its share of loop and store; the FPU itself takes one cycle."""
LOG_FLOPS = 20
OPERATOR_CYCLES = 3000
"""Setting up one operator."""


@dataclass(frozen=True, slots=True)
class Cost:
    """What a model takes of the board: ``ms`` from one window to the next, as ``estimated_ms`` has it."""

    flash_bytes: int
    ram_bytes: int
    ms: float
    macs: int


def cost_of(table: NetworkTable, labels: Sequence[str], spec: PipelineSpec) -> Cost:
    """The cost of a network that nobody has trained yet: memory to the byte (but for the check windows that a short
    test does not fill), time as estimated. Raises StudioError for what the board could never run."""
    planned = plan(outline(table, len(labels)))
    width = feature_shape(spec)[2]
    whole = replace(spec, offset=(0.0,) * width, gain=(1.0,) * width)
    package = packaging.make_package(
        name="", labels=labels, colours={}, plan=planned, pipeline=whole,
        detector=packaging.usual_detector(whole, labels, event_s=1.0), checks=packaging.blank_checks(planned),
    )  # fmt: skip
    return Cost(
        len(core_package.encode(package)), planned.arena_bytes + Pipeline(whole).state_bytes,
        estimated_ms(planned.macs, len(planned.operators), spec), planned.macs,
    )  # fmt: skip


def estimated_ms(macs: int, operators: int, spec: PipelineSpec) -> float:
    """Milliseconds at 64 MHz from one window to the next: the features of one stride and one inference.

    An estimate from published instruction counts, not a measurement: right to about a factor of two. The board
    itself counts cycles when it has the package.
    """
    cycles = macs * CYCLES_PER_MAC + operators * OPERATOR_CYCLES + feature_flops(spec) * CYCLES_PER_FLOP
    return 1000.0 * cycles / CLOCK_HZ


def feature_flops(spec: PipelineSpec) -> float:
    """Floating point operations from one window to the next."""
    if isinstance(spec, MotionPipeline):
        values = spec.window * len(spec.channels)
        each = {MotionFeatures.RAW: 4, MotionFeatures.STATS: 16, MotionFeatures.SPECTRAL: 20}[spec.features]
        flops = float(each * values)
        if spec.features == MotionFeatures.SPECTRAL:
            flops += len(spec.channels) * (_fft_flops(1 << (spec.window - 1).bit_length()) + spec.bands * LOG_FLOPS)
        return flops
    frame: float = spec.frame + _fft_flops(spec.fft) + 4 * (spec.fft // 2) + spec.mels * LOG_FLOPS
    if spec.features == SoundFeatures.MFCC:
        frame += 2 * spec.mels * spec.coefficients
    width = spec.mels if spec.features == SoundFeatures.LOG_MEL else spec.coefficients
    return float(spec.stride * frame + 3 * spec.frames * width)


def _fft_flops(points: int) -> float:
    """A real transform through a complex one of half the size, and putting it together."""
    return 2.5 * points * math.log2(max(points // 2, 2)) + 4 * points
