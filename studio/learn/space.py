"""What a search may try: pipelines and networks around those that the studio would take by itself."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import replace
from typing import Any, Protocol, TypeVar

from studio.learn.candidate import Candidate
from studio.learn.networks import Conv, Dense, Dropout, Layer, NetworkTable, Pool, Residual, default_network
from studio.learn.pruning import narrowed, smaller
from studio.model.pipeline import (
    MotionFeatures,
    MotionPipeline,
    PipelineSpec,
    SoundFeatures,
    SoundPipeline,
    feature_shape,
)

VERSION = 5
"""Raised with every change of what is tried or how it is measured: numbers of before are not compared with those
after."""
NARROWER = (0.75, 0.55, 0.4)
"""Widths of the default network that are always tried, from scratch."""
PRUNED = (0.52, 0.45, 0.4)
"""Widths of what begins as the embedding that are always tried: around half of its time."""

T = TypeVar("T")


class Chooser(Protocol):
    """What draws a value by name: an Optuna trial, or a test."""

    def suggest_categorical(self, name: str, choices: Sequence[Any]) -> Any: ...


def starting_points(usual: Candidate) -> list[Candidate]:
    """Tried before anything else: what the studio takes by itself, then narrower ones of it, pruned, and of the network
    that is trained from scratch."""
    scratch = Candidate(usual.pipeline, default_network(usual.pipeline))
    narrow = [replace(scratch, table=narrowed(scratch.table, keep)) for keep in NARROWER]
    pruned = [
        replace(usual, table=narrowed(usual.table, keep), wide=usual.table) for keep in PRUNED if usual.is_embedded
    ]
    return list(dict.fromkeys([usual, *smaller(usual), *pruned, scratch, *narrow]))


def suggest(draw: Chooser, base: PipelineSpec) -> Candidate:
    """One candidate; window and stride stay as long as they are in ``base``."""
    if isinstance(base, MotionPipeline):
        return _motion(draw, base)
    return _sound(draw, base)


def _motion(draw: Chooser, base: MotionPipeline) -> Candidate:
    features = MotionFeatures(draw.suggest_categorical("features", [kind.value for kind in MotionFeatures]))
    slower = draw.suggest_categorical("slower", [1.0, 1.5, 2.0])
    spec = replace(
        base, features=features, rate_hz=base.rate_hz / slower, window=max(8, round(base.window / slower)),
        stride=max(1, round(base.stride / slower)),
    )  # fmt: skip
    if features == MotionFeatures.RAW:
        layers = _convolutions(draw, spec.window, depths=[1, 2, 3], widths=[6, 8, 12, 16, 24], segments=[1, 2, 3])
        return Candidate(spec, _table(draw, "motion-conv", spec, layers, masks=(0, len(spec.channels) // 3)))
    if features == MotionFeatures.SPECTRAL:
        spec = replace(spec, bands=draw.suggest_categorical("bands", [4, 8, 12]))
    sizes = [draw.suggest_categorical("dense", [8, 12, 16, 24, 32, 48]), draw.suggest_categorical("second", [0, 8, 16])]
    layers = tuple(layer for size in sizes if size for layer in (Dense(size), Dropout(0.2)))
    return Candidate(spec, _table(draw, "motion-dense", spec, layers))


def _sound(draw: Chooser, base: SoundPipeline) -> Candidate:
    features = SoundFeatures(draw.suggest_categorical("features", [kind.value for kind in SoundFeatures]))
    # The core takes no hop that is longer than a frame.
    hop = min(round(base.hop * draw.suggest_categorical("slower", [1.0, 1.2, 1.5])), base.frame)
    mels = draw.suggest_categorical("mels", [16, 20, 26, 32, 40])
    spec = replace(
        base, features=features, hop=hop, frames=(base.window - base.frame) // hop + 1,
        stride=max(1, round(base.stride * base.hop / hop)), mels=mels,
    )  # fmt: skip
    bands = mels
    if features == SoundFeatures.MFCC:
        bands = draw.suggest_categorical("coefficients", [10, 13, 16])
        spec = replace(spec, coefficients=bands)
    layers = _convolutions(draw, spec.frames, depths=[2, 3, 4], widths=[8, 12, 16, 24, 32], segments=[1, 2])
    # As much of the window, and of its bands, as with the default network.
    masks = (round(0.4 * spec.frames), round(0.4 * bands) if features == SoundFeatures.LOG_MEL else 0)
    return Candidate(spec, _table(draw, "sound-conv", spec, layers, masks=masks))


def _convolutions(
    draw: Chooser, height: int, *, depths: list[int], widths: list[int], segments: list[int]
) -> tuple[Layer, ...]:
    """Convolutions that halve, and averages over some parts of the window; perhaps a dense layer behind."""
    depth = draw.suggest_categorical("depth", depths)
    width = float(draw.suggest_categorical("width", widths))
    growth = draw.suggest_categorical("growth", [1.0, 1.4, 2.0])
    kernel = draw.suggest_categorical("kernel", [3, 5, 7, 9])
    first = draw.suggest_categorical("first stride", [2, 3, 4])
    layers: list[Layer] = []
    for number in range(depth):
        stride = (first if number == 0 else 2) if height >= 8 else 1
        layers.append(Conv(round(width), min(kernel, height | 1), stride))
        height, width = -(-height // stride), width * growth
    layers.append(Pool(-(-height // draw.suggest_categorical("segments", segments))))
    layers.append(Dropout(0.2))
    if hidden := draw.suggest_categorical("hidden", [0, 16]):
        layers.append(Dense(hidden))
    return tuple(layers)


def _table(
    draw: Chooser, name: str, spec: PipelineSpec, layers: tuple[Layer, ...], *, masks: tuple[int, int] = (0, 0)
) -> NetworkTable:
    rate = draw.suggest_categorical("learning rate", [2e-3, 3e-3, 5e-3])
    return NetworkTable(name, feature_shape(spec), layers, rate, masks)


def in_parts(candidate: Candidate) -> tuple[str, ...]:
    """What a person sees of a candidate: ("samples at 60 Hz", "convolutions 12-16-24")."""
    layers = candidate.table.layers
    convolutions = [layer.filters for layer in layers if isinstance(layer, (Conv, Residual))]
    dense = [layer.units for layer in layers if isinstance(layer, Dense)]
    parts = [features_in_words(candidate.pipeline)]
    if convolutions:
        parts.append(f"convolutions {'-'.join(map(str, convolutions))}")
    if dense:
        parts.append(f"dense {'-'.join(map(str, dense))}")
    if candidate.is_embedded:
        parts.append("from the embedding")
    if candidate.wide is not None:
        parts.append("made smaller")
    return tuple(parts)


def features_in_words(spec: PipelineSpec) -> str:
    return (MOTION_WORDS[spec.features](spec) if isinstance(spec, MotionPipeline)
            else SOUND_WORDS[spec.features](spec))  # fmt: skip


MOTION_WORDS: dict[MotionFeatures, Callable[[MotionPipeline], str]] = {
    MotionFeatures.RAW: lambda spec: f"samples at {spec.rate_hz:.0f} Hz",
    MotionFeatures.STATS: lambda spec: f"statistics at {spec.rate_hz:.0f} Hz",
    MotionFeatures.SPECTRAL: lambda spec: f"{spec.bands} bands at {spec.rate_hz:.0f} Hz",
}
SOUND_WORDS: dict[SoundFeatures, Callable[[SoundPipeline], str]] = {
    SoundFeatures.LOG_MEL: lambda spec: f"{spec.mels} mels every {1000 * spec.hop / spec.rate_hz:.0f} ms",
    SoundFeatures.MFCC: lambda spec: f"{spec.coefficients} MFCC every {1000 * spec.hop / spec.rate_hz:.0f} ms",
}
