"""Pictures of sound: columns of a spectrogram as bytes, computed as the samples arrive."""

from __future__ import annotations

import ctypes
import math
from functools import cache

import numpy as np
from numpy.typing import NDArray

from studio.core.native import library
from studio.core.pipeline_section import hann, twiddles

__all__ = ["Spectrogram"]


@cache
def _core() -> ctypes.CDLL:
    core = library()
    pointer, size, number = ctypes.c_void_p, ctypes.c_size_t, ctypes.c_float
    core.ns_host_spectrogram.restype = None
    core.ns_host_spectrogram.argtypes = [
        pointer, size, size, size, pointer, pointer, number, number, pointer, pointer,
    ]  # fmt: skip
    return core


class Spectrogram:
    """Column k shows the ``fft`` samples from k * ``hop`` on, Hann-windowed, bins 0..fft/2 from low to high.

    ``low_db`` and what is below becomes 0, ``high_db`` and above 255; 0 dB is a full-scale sine. ``fft`` is a power of
    two, 16..2048, ``hop`` at most ``fft``; ValueError otherwise. For sound at any rate: bin b is b * rate / fft Hz.
    """

    def __init__(self, *, hop: int = 160, fft: int = 512, low_db: float = -90.0, high_db: float = -10.0) -> None:
        if fft not in (16, 32, 64, 128, 256, 512, 1024, 2048) or not 1 <= hop <= fft or not low_db < high_db:
            raise ValueError(f"no spectrogram with hop {hop}, fft {fft}, {low_db} to {high_db} dB")
        self.hop, self.fft = hop, fft
        self.bins = fft // 2 + 1
        taper = hann(fft)
        full_scale = math.log((taper.sum() / 2) ** 2)
        self._low, self._high = (full_scale + db * math.log(10) / 10 for db in (low_db, high_db))
        self._taper, self._twiddles = taper.astype(np.float32), twiddles(fft).astype(np.float32)
        self._work = np.empty(fft, dtype=np.float32)
        self._pending = np.empty(0, dtype=np.int16)

    def push(self, samples: NDArray[np.int16]) -> NDArray[np.uint8]:
        """int16 (n,) -> uint8 (columns, bins): the columns that these samples complete."""
        if samples.dtype != np.int16 or samples.ndim != 1:
            raise ValueError(f"expected int16 of shape (n,), not {samples.dtype} of shape {samples.shape}")
        samples = np.concatenate([self._pending, samples])
        columns = max(0, (len(samples) - self.fft) // self.hop + 1)
        out = np.empty((columns, self.bins), dtype=np.uint8)
        _core().ns_host_spectrogram(
            samples.ctypes.data, columns, self.hop, self.fft, self._taper.ctypes.data, self._twiddles.ctypes.data,
            self._low, self._high, self._work.ctypes.data, out.ctypes.data,
        )  # fmt: skip
        self._pending = samples[columns * self.hop :].copy()
        return out

    def reset(self) -> None:
        """Forgets the samples that have not filled a column yet, as after a gap."""
        self._pending = np.empty(0, dtype=np.int16)
