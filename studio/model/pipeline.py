"""Pipeline specs: how int16 samples become the features a network sees. Every parameter is data in the package."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from studio.model.lane import MOTION_CHANNELS, LaneKind


class MotionFeatures(StrEnum):
    RAW = "raw"
    STATS = "stats"
    SPECTRAL = "spectral"


class SoundFeatures(StrEnum):
    LOG_MEL = "log-mel"
    MFCC = "mfcc"


@dataclass(frozen=True, slots=True)
class MotionPipeline:
    """Windows of ``window`` samples at ``rate_hz`` every ``stride`` samples, over a subset of axes.

    RAW: float32 (window, 1, channels): (value in g or degrees/s - offset) * gain.
    STATS: (1, 1, channels * 8): mean, standard deviation, rms, min, max, peak to peak, mean absolute
    difference, zero crossings of the de-meaned signal (per second); per channel in this order.
    SPECTRAL: STATS followed by the log power of ``bands`` equal bands of a Hann-windowed FFT per channel.
    ``offset`` and ``gain`` have one value per channel (RAW) or per feature; empty means 0 and 1.
    """

    rate_hz: float = 119.0
    window: int = 119
    stride: int = 24
    channels: tuple[str, ...] = MOTION_CHANNELS
    features: MotionFeatures = MotionFeatures.RAW
    bands: int = 8
    offset: tuple[float, ...] = ()
    gain: tuple[float, ...] = ()

    @property
    def lane(self) -> LaneKind:
        return LaneKind.IMU


@dataclass(frozen=True, slots=True)
class SoundPipeline:
    """``frames`` frames of ``frame`` samples every ``hop`` samples (16 kHz), a window every ``stride`` frames.

    LOG_MEL: float32 (frames, 1, mels): (ln(mel power + floor) - offset) * gain; Hann window, HTK mel scale
    from ``low_hz`` to ``high_hz``, FFT of ``fft`` points. MFCC: (frames, 1, coefficients), orthonormal DCT-II
    of the log-mel values. A stride of 4 passes whole through two strides of a network, so that three layers of the
    one trained from scratch are streamed: 4.5 million instructions a second in all, where 5 (of which nothing can be)
    takes 5.7; of the embedding 7.6, where 5 takes 7.3.
    ``offset`` and ``gain`` hold one value for all, or one per mel/coefficient.
    """

    rate_hz: int = 16000
    frame: int = 480
    hop: int = 320
    fft: int = 512
    frames: int = 49
    stride: int = 4
    mels: int = 40
    low_hz: float = 60.0
    high_hz: float = 7600.0
    features: SoundFeatures = SoundFeatures.LOG_MEL
    coefficients: int = 13
    floor: float = 1e-6
    offset: tuple[float, ...] = ()
    gain: tuple[float, ...] = ()

    @property
    def lane(self) -> LaneKind:
        return LaneKind.MIC

    @property
    def window(self) -> int:
        """Samples under one window of features."""
        return (self.frames - 1) * self.hop + self.frame


PipelineSpec = MotionPipeline | SoundPipeline


def new_rows(spec: PipelineSpec) -> int:
    """Of the rows of features, how many are new from one window to the next; 0 where each is made of all samples."""
    return spec.stride if isinstance(spec, SoundPipeline) or spec.features == MotionFeatures.RAW else 0


def feature_shape(spec: PipelineSpec) -> tuple[int, int, int]:
    """Shape (height, width, channels) of one window of features."""
    if isinstance(spec, SoundPipeline):
        return (spec.frames, 1, spec.mels if spec.features == SoundFeatures.LOG_MEL else spec.coefficients)
    if spec.features == MotionFeatures.RAW:
        return (spec.window, 1, len(spec.channels))
    each = 8 + (spec.bands if spec.features == MotionFeatures.SPECTRAL else 0)
    return (1, 1, each * len(spec.channels))
