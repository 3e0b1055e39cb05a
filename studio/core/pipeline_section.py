"""Writes and reads the PIPE section: a pipeline's parameters and the tables that the core computes with.

The tables (windows, twiddle factors, mel filters, DCT) are made here in float64 and carried as float32, so the
board needs no cosine and every target multiplies by the same bits. Layout: firmware/PACKAGE.md.
"""

from __future__ import annotations

import struct
from functools import lru_cache

import numpy as np
from numpy.typing import NDArray

from studio.errors import StudioError
from studio.model.lane import MOTION_CHANNELS, SOUND_RATE_HZ
from studio.model.pipeline import MotionFeatures, MotionPipeline, PipelineSpec, SoundFeatures, SoundPipeline

MOTION, SOUND = 1, 2
_MOTION_HEADER = struct.Struct("<BBHIHHB6sBHHfI")
_SOUND_HEADER = struct.Struct("<BBHIHHHHHHHHfIff")
_MOTION_FEATURES = (MotionFeatures.RAW, MotionFeatures.STATS, MotionFeatures.SPECTRAL)
_SOUND_FEATURES = (SoundFeatures.LOG_MEL, SoundFeatures.MFCC)
_STATS = 8
_FFT_SIZES = tuple(1 << n for n in range(4, 12))
SPECTRAL_FLOOR = 1e-6
"""Added to band powers (g^2 or (degrees/s)^2): the square of 1 mg, the accelerometers' own noise."""

Floats = NDArray[np.float64]


def rate_mhz(rate_hz: float) -> int:
    """A rate as the core counts it: thousandths of a hertz, rounded as ns_pipeline_set_rate rounds.

    Raises StudioError for what cannot be a rate.
    """
    if not 0 <= rate_hz < 1e6:
        raise _bad(f"{rate_hz:g} Hz is no rate")
    return int(np.float32(rate_hz) * np.float32(1000) + np.float32(0.5))


@lru_cache(maxsize=16)
def pack(spec: PipelineSpec) -> bytes:
    """The PIPE section of a pipeline, unchecked by the core. Raises StudioError when the spec contradicts itself."""
    try:
        return _pack_motion(spec) if isinstance(spec, MotionPipeline) else _pack_sound(spec)
    except struct.error as problem:
        raise _bad(f"a number does not fit its place ({problem})") from problem


def unpack(section: bytes) -> PipelineSpec:
    """The spec behind a PIPE section that the core accepted. Numbers come back as float32 holds them."""
    return _unpack_motion(section) if section[0] == MOTION else _unpack_sound(section)


def hann(size: int) -> Floats:
    """Periodic Hann window, (size,)."""
    return 0.5 - 0.5 * np.cos(2 * np.pi * np.arange(size) / size)


def twiddles(fft: int) -> Floats:
    """cos and sin of 2 pi k / fft, k < fft / 4, interleaved: (fft / 2,)."""
    angle = 2 * np.pi * np.arange(fft // 4) / fft
    return np.stack([np.cos(angle), np.sin(angle)], axis=1).reshape(-1)


def mel_filters(*, mels: int, fft: int, rate_hz: int, low_hz: float, high_hz: float) -> Floats:
    """(mels, fft / 2 + 1): triangles of height 1 (not of equal area), straight on the HTK mel scale
    m = 2595 log10(1 + f / 700), with corners equally spaced from ``low_hz`` to ``high_hz``.
    """

    def to_mel(hz: Floats | float) -> Floats:
        return np.asarray(2595 * np.log10(1 + np.asarray(hz, dtype=np.float64) / 700))

    corners = np.linspace(to_mel(low_hz), to_mel(high_hz), mels + 2)
    bins = to_mel(np.arange(fft // 2 + 1) * rate_hz / fft)
    left, peak, right = (corners[i : i + mels, np.newaxis] for i in range(3))
    rising, falling = (bins - left) / (peak - left), (right - bins) / (right - peak)
    return np.asarray(np.maximum(0, np.minimum(rising, falling)))


def dct(coefficients: int, mels: int) -> Floats:
    """Orthonormal DCT-II, (coefficients, mels)."""
    k, n = np.arange(coefficients)[:, np.newaxis], np.arange(mels)
    matrix = np.sqrt(2 / mels) * np.cos(np.pi * k * (2 * n + 1) / (2 * mels))
    matrix[0] /= np.sqrt(2)
    return np.asarray(matrix)


def motion_fft(window: int) -> int:
    """The FFT size of a motion window: the next power of two, at least 16. Raises StudioError above 2048."""
    for size in _FFT_SIZES:
        if size >= window:
            return size
    raise _bad(f"a window of {window} samples is longer than the largest FFT, {_FFT_SIZES[-1]}")


def _pack_motion(spec: MotionPipeline) -> bytes:
    spectral = spec.features == MotionFeatures.SPECTRAL
    unknown = [c for c in spec.channels if c not in MOTION_CHANNELS]
    if unknown or not spec.channels or len(set(spec.channels)) < len(spec.channels):
        raise _bad(f"the channels {', '.join(spec.channels) or '(none)'} are not a subset of the IMU's")
    fft = motion_fft(spec.window) if spectral else 0
    bands = spec.bands if spectral else 0
    axes = bytes(MOTION_CHANNELS.index(c) for c in spec.channels)
    header = _MOTION_HEADER.pack(
        MOTION, _MOTION_FEATURES.index(spec.features), 0, rate_mhz(spec.rate_hz), spec.window, spec.stride,
        len(axes), axes, 0, bands, fft, SPECTRAL_FLOOR if spectral else 0.0, 0,
    )  # fmt: skip
    each = 1 if spec.features == MotionFeatures.RAW else _STATS + bands
    tables = [*_scaling(spec, each * len(axes))]
    if spectral:
        taper = hann(spec.window)
        # White noise of variance s^2 then has power s^2 in every bin, whatever the window's length.
        tables += [taper / np.sqrt(np.sum(taper**2)), twiddles(fft)]
    return header + _floats(*tables)


def _pack_sound(spec: SoundPipeline) -> bytes:
    if spec.rate_hz != SOUND_RATE_HZ:
        raise _bad(f"sound is taken at {SOUND_RATE_HZ} Hz, not at {spec.rate_hz}")
    if spec.fft not in _FFT_SIZES or spec.mels < 1 or spec.coefficients < 1:
        raise _bad(f"an FFT of {spec.fft} points, {spec.mels} mels and {spec.coefficients} coefficients")
    if not 0 <= spec.low_hz < spec.high_hz <= spec.rate_hz / 2:
        raise _bad(f"the band from {spec.low_hz} to {spec.high_hz} Hz is empty or above half the sample rate")
    mfcc = spec.features == SoundFeatures.MFCC
    coefficients = spec.coefficients if mfcc else 0
    filters = mel_filters(
        mels=spec.mels, fft=spec.fft, rate_hz=spec.rate_hz, low_hz=spec.low_hz, high_hz=spec.high_hz
    )
    spans, weights = _sparse(filters)
    header = _SOUND_HEADER.pack(
        SOUND, _SOUND_FEATURES.index(spec.features), 0, rate_mhz(spec.rate_hz), spec.frame, spec.hop, spec.fft,
        spec.frames, spec.stride, spec.mels, coefficients, 0, spec.floor, len(weights), spec.low_hz, spec.high_hz,
    )  # fmt: skip
    scaling = _scaling(spec, coefficients or spec.mels)
    tables = _floats(*scaling, hann(spec.frame), twiddles(spec.fft)) + spans.astype("<u2").tobytes()
    return header + tables + _floats(weights, dct(coefficients, spec.mels).reshape(-1) if mfcc else np.empty(0))


def _sparse(filters: Floats) -> tuple[NDArray[np.int64], Floats]:
    """(mels, 2) first bin and bins of each filter, and the weights inside them one after the other."""
    spans, weights = [], []
    for i, row in enumerate(filters):
        inside = np.flatnonzero(row)
        if not len(inside):
            raise _bad(f"mel {i + 1} of {len(filters)} lies between two bins of the FFT and would hear nothing")
        spans.append((inside[0], inside[-1] + 1 - inside[0]))
        weights.append(row[inside[0] : inside[-1] + 1])
    return np.array(spans), np.concatenate(weights)


def _scaling(spec: PipelineSpec, count: int) -> tuple[Floats, Floats]:
    return _expand("offset", spec.offset, count, empty=0.0), _expand("gain", spec.gain, count, empty=1.0)


def _expand(name: str, values: tuple[float, ...], count: int, *, empty: float) -> Floats:
    if len(values) not in (0, 1, count):
        raise _bad(f"{name} has {len(values)} values where 1 or {count} are needed")
    return np.broadcast_to(np.array(values or (empty,), dtype=np.float64), (count,))


def _floats(*tables: Floats) -> bytes:
    return b"".join(table.astype("<f4").tobytes() for table in tables)


def _unpack_motion(section: bytes) -> MotionPipeline:
    _, features, _, mhz, window, stride, count, axes, _, bands, _, _, _ = _MOTION_HEADER.unpack_from(section)
    kind = _MOTION_FEATURES[features]
    channels = tuple(MOTION_CHANNELS[axis] for axis in axes[:count])
    scalings = count * (1 if kind == MotionFeatures.RAW else _STATS + bands)
    offset, gain = _unpack_scaling(section, _MOTION_HEADER.size, scalings)
    spec = MotionPipeline(mhz / 1000, window, stride, channels, kind, offset=offset, gain=gain)
    return spec if kind != MotionFeatures.SPECTRAL else MotionPipeline(
        mhz / 1000, window, stride, channels, kind, bands, offset, gain
    )  # fmt: skip


def _unpack_sound(section: bytes) -> SoundPipeline:
    (_, features, _, mhz, frame, hop, fft, frames, stride, mels, coefficients, _, floor, _, low_hz, high_hz) = (
        _SOUND_HEADER.unpack_from(section)
    )
    offset, gain = _unpack_scaling(section, _SOUND_HEADER.size, coefficients or mels)
    default = SoundPipeline().coefficients
    return SoundPipeline(
        mhz // 1000, frame, hop, fft, frames, stride, mels, low_hz, high_hz, _SOUND_FEATURES[features],
        coefficients or default, floor, offset, gain,
    )  # fmt: skip


def _unpack_scaling(section: bytes, at: int, count: int) -> tuple[tuple[float, ...], tuple[float, ...]]:
    values = np.frombuffer(section, dtype="<f4", count=2 * count, offset=at)
    offset, gain = values[:count], values[count:]
    return _shorten(offset, empty=0.0), _shorten(gain, empty=1.0)


def _shorten(values: NDArray[np.float32], *, empty: float) -> tuple[float, ...]:
    if np.all(values == empty):
        return ()
    return tuple(values[:1].tolist() if np.all(values == values[0]) else values.tolist())


def _bad(why: str) -> StudioError:
    return StudioError(
        "These feature settings do not work.",
        f"{why[:1].upper()}{why[1:]}.",
        "Choose other settings for the features.",
        code="pipeline-settings",
    )
