"""From a recording's lanes to the rows of its picture."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Sequence

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import QTimer

from studio.core.spectrogram import Spectrogram
from studio.gui.plots.recording import RecordingView
from studio.gui.plots.tracks import CurveTrack, SpectrogramTrack, Track
from studio.model.lane import ACCEL_LSB_PER_G, GYRO_LSB_PER_DPS, MOTION_CHANNELS, Lane, LaneKind

ACCEL_STEPS = (0.5, 1.25, 2.5, 4, 8, 16)
GYRO_STEPS = (25, 50, 125, 250, 500, 1000, 2048)
SOUND_STEPS = (0.02, 0.05, 0.1, 0.25, 0.5, 1.0)
LONG_S, PIECE_S = 30.0, 5.0
"""A sound of thirty seconds takes 50 ms to become a spectrogram, which nobody notices; a piece of five 8 ms."""


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
    curve = CurveTrack("sound", lane.samples, rate_hz=lane.info.rate_hz, unit=1 / 32768, steps=SOUND_STEPS, weight=2)
    if is_long(lane):
        return [curve, _spectrogram(lane, [])]
    return [curve, _spectrogram(lane, list(_columns(lane)))]


def is_long(lane: Lane) -> bool:
    """Whether its spectrogram comes later, by ``LateSpectrogram``, and an empty one stands in its place."""
    return lane.info.kind == LaneKind.MIC and len(lane.samples) > LONG_S * lane.info.rate_hz


def _columns(lane: Lane) -> Iterator[NDArray[np.uint8]]:
    """A piece of the spectrogram at a time, each of some milliseconds' work."""
    picture = Spectrogram()
    # Half a window of silence before and behind, so that a column stands where its middle is heard.
    silence = np.zeros(picture.fft // 2, dtype=np.int16)
    picture.push(silence)
    step = round(PIECE_S * lane.info.rate_hz)
    for start in range(0, len(lane.samples), step):
        yield picture.push(lane.samples[start : start + step])
    yield picture.push(silence)


def _spectrogram(lane: Lane, columns: list[NDArray[np.uint8]]) -> SpectrogramTrack:
    picture, rate = Spectrogram(), lane.info.rate_hz
    joined = np.concatenate([np.empty((0, picture.bins), dtype=np.uint8), *columns])
    return SpectrogramTrack("spectrogram · kHz", joined, rate_hz=rate / picture.hop, top_hz=rate / 2, weight=4)


class LateSpectrogram:
    """Computes the spectrogram of a long recording while the window goes on: ten minutes take a second at once."""

    def __init__(self, view: RecordingView) -> None:
        self._view = view
        self._step: Callable[[], bool] = lambda: False
        self._timer = QTimer(view, interval=0)
        self._timer.timeout.connect(lambda: None if self._step() else self._timer.stop())

    def show(self, lanes: Sequence[Lane]) -> None:
        """For the recording that the view shows now; what was being computed for another is forgotten."""
        self._timer.stop()
        for number, lane in enumerate(lanes):
            if is_long(lane):
                # The spectrogram is the last of its lane's tracks.
                self._begin(lane, len(tracks_of(lanes[: number + 1])) - 1)

    def _begin(self, lane: Lane, place: int) -> None:
        coming, done = _columns(lane), list[NDArray[np.uint8]]()

        def step() -> bool:
            piece = next(coming, None)
            if piece is not None:
                done.append(piece)
                return True
            self._view.replace_track(place, _spectrogram(lane, done))
            return False

        self._step = step
        self._timer.start()
