"""Sound at any rate, as int16 at the rate of the board's microphone."""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray

from studio.model.lane import SOUND_RATE_HZ


def at_sound_rate(values: NDArray[np.floating], rate_hz: int) -> tuple[NDArray[np.int16], int]:
    """(samples at 16 kHz, how many were clipped) of sound from -1 to 1 at ``rate_hz``."""
    if rate_hz != SOUND_RATE_HZ:
        import soxr

        values = soxr.resample(values.astype(np.float32), rate_hz, SOUND_RATE_HZ, quality="HQ")
    steps = np.rint(np.asarray(values, np.float64) * 32768.0)
    clipped = int(((steps > 32768) | (steps < -32768)).sum())
    return np.clip(steps, -32768, 32767).astype(np.int16), clipped
