"""The features once more, in float64 with scipy, written from the definitions and sharing no code with the studio."""

from __future__ import annotations

import wave
from pathlib import Path

import numpy as np
import scipy.fft
import scipy.signal
from numpy.typing import NDArray

AUDIO = Path(__file__).resolve().parents[2] / "data" / "audio"
CLIPS = ("yes", "no", "noise", "silence")


def clip(name: str) -> NDArray[np.int16]:
    """One of the real clips, int16 (16000,) at 16 kHz."""
    with wave.open(str(AUDIO / f"{name}_1000ms.wav")) as file:
        return np.frombuffer(file.readframes(file.getnframes()), dtype="<i2").astype(np.int16)


def synthetic() -> dict[str, NDArray[np.int16]]:
    """Signals at the edges of what int16 can be: one second each at 16 kHz."""
    time = np.arange(16000)
    rng = np.random.default_rng(7)
    squares = {f"square {period}": np.where(time % period < period // 2, 32767, -32768) for period in (2, 16, 37, 160)}
    sweep = 32767 * scipy.signal.chirp(time / 16000, 20, 1.0, 8000)
    return {name: np.asarray(x).astype(np.int16) for name, x in {
        **squares,
        "zeros": np.zeros(16000),
        "one click": (time == 5000) * 32767,
        "full-scale noise": rng.integers(-32768, 32768, 16000),
        "noise of one step": rng.integers(-1, 2, 16000),
        "sweep": sweep,
    }.items()}  # fmt: skip


def mel_powers(
    samples: NDArray[np.int16], *, frame: int, hop: int, fft: int, mels: int, low_hz: float, high_hz: float
) -> NDArray[np.float64]:
    """(frames, mels): the powers before floor and logarithm."""
    frames = np.lib.stride_tricks.sliding_window_view(samples / 32768.0, frame)[::hop]
    taper = scipy.signal.get_window("hann", frame, fftbins=True)
    power = np.abs(scipy.fft.rfft(frames * taper, n=fft, axis=1)) ** 2
    return np.asarray(power @ _triangles(fft, mels, low_hz, high_hz))


def mfcc(logs: NDArray[np.float64], coefficients: int) -> NDArray[np.float64]:
    return np.asarray(scipy.fft.dct(logs, type=2, norm="ortho", axis=-1))[..., :coefficients]


def _triangles(fft: int, mels: int, low_hz: float, high_hz: float) -> NDArray[np.float64]:
    """(bins, mels), filled one number at a time from the textbook."""
    edges = np.linspace(_mel(low_hz), _mel(high_hz), mels + 2)
    out = np.zeros((fft // 2 + 1, mels))
    for k in range(fft // 2 + 1):
        at = _mel(k * 16000 / fft)
        for i in range(mels):
            if edges[i] < at <= edges[i + 1]:
                out[k, i] = (at - edges[i]) / (edges[i + 1] - edges[i])
            elif edges[i + 1] < at < edges[i + 2]:
                out[k, i] = (edges[i + 2] - at) / (edges[i + 2] - edges[i + 1])
    return out


def _mel(hz: float) -> float:
    return float(1127.0104803 * np.log(1 + hz / 700))
