"""From a recording's lanes to the rows of its picture."""

from __future__ import annotations

from collections.abc import Iterable

import numpy as np

from studio.core.spectrogram import Spectrogram
from studio.gui.plots.tracks import CurveTrack, SpectrogramTrack, Track
from studio.model.lane import ACCEL_LSB_PER_G, GYRO_LSB_PER_DPS, MOTION_CHANNELS, Lane, LaneKind

ACCEL_STEPS = (0.5, 1.25, 2.5, 4, 8, 16)
GYRO_STEPS = (25, 50, 125, 250, 500, 1000, 2048)
SOUND_STEPS = (0.02, 0.05, 0.1, 0.25, 0.5, 1.0)


def tracks_of(lanes: Iterable[Lane]) -> list[Track]:
    """Acceleration, rotation, waveform and spectrogram, as far as they were recorded."""
    tracks: list[Track] = []
    for lane in lanes:
        tracks += _motion_tracks(lane) if lane.info.kind == LaneKind.IMU else _sound_tracks(lane)
    return tracks


def gaps_of(lanes: Iterable[Lane]) -> list[float]:
    """Seconds into the recording at which samples were lost."""
    return [gap.at / lane.info.rate_hz for lane in lanes for gap in lane.info.gaps]


def _motion_tracks(lane: Lane) -> list[Track]:
    tracks: list[Track] = []
    for title, group, unit, steps in (
        ("accelerometer · g", MOTION_CHANNELS[:3], 1 / ACCEL_LSB_PER_G, ACCEL_STEPS),
        ("gyroscope · °/s", MOTION_CHANNELS[3:], 1 / GYRO_LSB_PER_DPS, GYRO_STEPS),
    ):
        names = [name for name in lane.info.channels if name in group]
        if names:
            columns = [lane.info.channels.index(name) for name in names]
            tracks.append(CurveTrack(title, np.ascontiguousarray(lane.samples[:, columns]), rate_hz=lane.info.rate_hz,
                                     unit=unit, steps=steps, first_colour=MOTION_CHANNELS.index(names[0]), names=names))
    return tracks


def _sound_tracks(lane: Lane) -> list[Track]:
    picture = Spectrogram()
    # Half a window of silence before and behind, so that a column stands where its middle is heard.
    silence = np.zeros(picture.fft // 2, dtype=np.int16)
    columns = picture.push(np.concatenate([silence, lane.samples, silence]))
    rate = lane.info.rate_hz
    return [
        CurveTrack("sound", lane.samples, rate_hz=rate, unit=1 / 32768, steps=SOUND_STEPS, weight=2),
        SpectrogramTrack("spectrogram · kHz", columns, rate_hz=rate / picture.hop, top_hz=rate / 2, weight=4),
    ]
