"""Estimates what a model costs on the board, before any board has run it."""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import dataclass, replace

from studio.core import package as core_package
from studio.core.network_records import operator_sizes
from studio.core.pipeline import Pipeline
from studio.learn import package as packaging
from studio.learn.cost_rates import FEATURES, OPERATORS
from studio.learn.networks import NetworkTable
from studio.learn.outline import outline
from studio.learn.plan import plan
from studio.learn.streaming_plan import is_elementwise
from studio.model.network import NetworkPlan
from studio.model.pipeline import MotionFeatures, MotionPipeline, PipelineSpec, SoundFeatures, feature_shape, new_rows

CLOCK_HZ = 64_000_000


@dataclass(frozen=True, slots=True)
class Cost:
    """What a model takes of the board: ``ms`` from one window to the next, as ``answer_ms`` has it."""

    flash_bytes: int
    ram_bytes: int
    ms: float
    macs: int


def cost_of(table: NetworkTable, labels: Sequence[str], spec: PipelineSpec) -> Cost:
    """The cost of a network that nobody has trained yet: memory to the byte (but for the check windows that a short
    test does not fill), time as estimated. Raises StudioError for what the board could never run."""
    planned = plan(outline(table, len(labels)), new_rows=new_rows(spec))
    width = feature_shape(spec)[2]
    whole = replace(spec, offset=(0.0,) * width, gain=(1.0,) * width)
    package = packaging.make_package(
        name="", labels=labels, colours={}, plan=planned, pipeline=whole,
        detector=packaging.usual_detector(whole, labels, event_s=1.0), checks=packaging.blank_checks(planned),
    )  # fmt: skip
    return Cost(
        len(core_package.encode(package)), planned.arena_bytes + Pipeline(whole).state_bytes,
        answer_ms(planned, spec), planned.macs,
    )  # fmt: skip


def answer_ms(planned: NetworkPlan, spec: PipelineSpec) -> float:
    """Milliseconds at 64 MHz from one window to the next: the features of one stride and one inference.

    Modelled: executed instructions, counted on the emulated Cortex-M4, with the cycles that ARM's manual gives each
    and assumed waits for flash (tests/emulator/cycles.py), fitted to sizes (``python -m tests.benchmarks costs``, which
    prints how far off it is on networks that it was not fitted to). The board itself counts cycles when it has the
    package.
    """
    return 1000.0 * (network_cycles(planned) + feature_cycles(spec)) / CLOCK_HZ


def network_cycles(planned: NetworkPlan) -> float:
    """Cycles of one inference, as modelled: while the board listens, so only of what is not kept from the window
    before."""
    sizes = list(operator_sizes(planned.network))
    for k, kept in enumerate(planned.streaming.rows if planned.streaming else ()):
        if is_elementwise(sizes[k].code):
            continue
        batch, height, width, channels = sizes[k].output
        # Where a window reaches over the edge is never kept.
        sizes[k] = replace(sizes[k], output=(batch, height - (kept.end - kept.begin), width, channels))
    return sum(OPERATORS[size.code].cycles(size) for size in sizes)


def feature_cycles(spec: PipelineSpec) -> float:
    """Cycles from one window to the next until the network has its input, as modelled."""
    return sum(FEATURES[name] * count for name, count in feature_work(spec).items())


def feature_work(spec: PipelineSpec) -> dict[str, float]:
    """From one window to the next: how often each kind of thing is done that features take time for, named as in
    ``cost_rates.FEATURES``."""
    if isinstance(spec, MotionPipeline):
        return _motion_work(spec)
    bins = 2.0 * spec.fft * (spec.high_hz - spec.low_hz) / spec.rate_hz  # each under two filters
    work = {
        "frames": 1.0, "tapered samples": spec.frame, "points times stages": _stages(spec.fft),
        "filtered bins": bins, "logarithms": spec.mels,
    }  # fmt: skip
    if spec.features == SoundFeatures.MFCC:
        work["transformed bands"] = spec.mels * spec.coefficients
    each = {name: spec.stride * float(count) for name, count in work.items()}
    frames, _, width = feature_shape(spec)
    return {**each, "moved values": float(frames * width), "new values": float(spec.stride * width)}


def _motion_work(spec: MotionPipeline) -> dict[str, float]:
    channels, values = len(spec.channels), float(spec.window * len(spec.channels))
    work = {"motion windows": 1.0, "samples of motion": float(spec.stride)}
    if spec.features == MotionFeatures.RAW:
        return {**work, "moved values": values, "new values": float(spec.stride * channels)}
    work |= {"new values": float(math.prod(feature_shape(spec))), "summed values": values}
    if spec.features == MotionFeatures.SPECTRAL:
        fft = 1 << (spec.window - 1).bit_length()
        work |= {"tapered samples": values, "points times stages": channels * _stages(fft),
                 "logarithms": float(channels * spec.bands)}  # fmt: skip
    return work


def _stages(points: int) -> float:
    """Points times stages of a real transform, which goes through a complex one of half the size."""
    return points * math.log2(max(points // 2, 2))
