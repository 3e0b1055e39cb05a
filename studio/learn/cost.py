"""Estimates what a model costs on the board, before any board has run it."""

from __future__ import annotations

import math

from studio.model.pipeline import MotionFeatures, MotionPipeline, PipelineSpec, SoundFeatures

CLOCK_HZ = 64_000_000
CYCLES_PER_MAC = 12.0
"""TensorFlow Lite Micro's plain int8 kernels execute 7.4 to 18 instructions a multiply-accumulate on a Cortex-M4
(MLPerf Tiny's four networks; 8.6 to 16 for those with convolutions at -O2). Ours are of that plain kind."""
CYCLES_PER_FLOP = 3.0
"""A load, the operation and its share of loop and store; the FPU itself takes one cycle."""
LOG_FLOPS = 20
OPERATOR_CYCLES = 3000
"""Setting up one operator."""


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
