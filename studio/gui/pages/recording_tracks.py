"""From a recording's lanes to the rows of its picture."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import QCoreApplication, QTimer

from studio.core.spectrogram import Spectrogram
from studio.gui.languages import said
from studio.gui.plots.recording_view import RecordingView
from studio.gui.plots.tracks import CurveTrack, SpectrogramTrack, Track
from studio.model.lane import ACCEL_LSB_PER_G, GYRO_LSB_PER_DPS, MOTION_CHANNELS, Lane, LaneKind

ACCEL_STEPS = (0.5, 1.25, 2.5, 4, 8, 16)
GYRO_STEPS = (25, 50, 125, 250, 500, 1000, 2048)
SOUND_STEPS = (0.02, 0.05, 0.1, 0.25, 0.5, 1.0)
LONG_S, PIECE_S = 30.0, 5.0
"""A sound of thirty seconds takes 50 ms to become a spectrogram, which nobody notices; a piece of five 8 ms."""

_MOTION_TRACKS = (
    ("accelerometer · g", 1 / ACCEL_LSB_PER_G, ACCEL_STEPS),
    ("gyroscope · °/s", 1 / GYRO_LSB_PER_DPS, GYRO_STEPS),
)


def tr(words: str) -> str:
    return QCoreApplication.translate("RecordingTracks", words)


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
    for (title, unit, steps), names in zip(_MOTION_TRACKS, _motion_groups(lane), strict=True):
        if names:
            columns = [lane.info.channels.index(name) for name in names]
            tracks.append(CurveTrack(said(title), _part(lane.samples, columns), rate_hz=lane.info.rate_hz, unit=unit,
                                     steps=steps, first_colour=MOTION_CHANNELS.index(names[0]), names=names))
    return tracks


def _motion_groups(lane: Lane) -> list[list[str]]:
    """The channels of acceleration and of rotation that were recorded."""
    groups = (MOTION_CHANNELS[:3], MOTION_CHANNELS[3:])
    return [[name for name in lane.info.channels if name in group] for group in groups]


def _track_count(lane: Lane) -> int:
    return sum(map(bool, _motion_groups(lane))) if lane.info.kind == LaneKind.IMU else 2


def _part(samples: NDArray[np.int16], columns: list[int]) -> NDArray[np.int16]:
    """Not copied when they stand side by side, as they do in every recording of a board."""
    first, last = columns[0], columns[-1]
    return samples[:, first : last + 1] if columns == list(range(first, last + 1)) else samples[:, columns]


def _sound_tracks(lane: Lane) -> list[Track]:
    curve = CurveTrack(tr("sound"), lane.samples, rate_hz=lane.info.rate_hz, unit=1 / 32768, steps=SOUND_STEPS,
                       weight=2)
    coming = _Columns(lane)
    if not is_long(lane):
        while coming.step():
            pass
    return [curve, coming.track()]


def is_long(lane: Lane) -> bool:
    """Whether its spectrogram comes later, by ``LateSpectrogram``, and an empty one stands in its place."""
    return lane.info.kind == LaneKind.MIC and len(lane.samples) > LONG_S * lane.info.rate_hz


class _Columns:
    """A sound's spectrogram, a piece at a time, each of some milliseconds' work, into memory that is asked for once."""

    def __init__(self, lane: Lane) -> None:
        self._lane, self._picture = lane, Spectrogram()
        # Half a window of silence before and behind, so that a column stands where its middle is heard.
        self._silence = np.zeros(self._picture.fft // 2, dtype=np.int16)
        self._picture.push(self._silence)
        self._at = self._done = 0
        self._columns = np.empty((0, self._picture.bins), dtype=np.uint8)

    def step(self) -> bool:
        """One more piece; False when there was none."""
        samples = self._lane.samples
        if self._at > len(samples):
            return False
        if self._at == 0:
            padded = len(samples) + 2 * len(self._silence)
            count = max(0, (padded - self._picture.fft) // self._picture.hop + 1)
            self._columns = np.empty((count, self._picture.bins), dtype=np.uint8)
        piece = samples[self._at : self._at + round(PIECE_S * self._lane.info.rate_hz)]
        self._at += len(piece)
        new = self._picture.push(piece)
        if self._at == len(samples):
            new = np.concatenate([new, self._picture.push(self._silence)])
            self._at += 1
        self._columns[self._done : self._done + len(new)] = new
        self._done += len(new)
        return True

    def track(self) -> SpectrogramTrack:
        """What is there so far."""
        rate = self._lane.info.rate_hz
        return SpectrogramTrack(tr("spectrogram · kHz"), self._columns[: self._done], rate_hz=rate / self._picture.hop,
                                top_hz=rate / 2, weight=4)


class LateSpectrogram:
    """Computes the spectrogram of a long recording while the window goes on: an hour takes three seconds at once."""

    def __init__(self, view: RecordingView) -> None:
        self._view = view
        self._step: Callable[[], bool] = lambda: False
        self._timer = QTimer(view, interval=0)
        self._timer.timeout.connect(lambda: None if self._step() else self._timer.stop())

    @property
    def is_coming(self) -> bool:
        return self._timer.isActive()

    def show(self, lanes: Sequence[Lane]) -> None:
        """For the recording that the view shows now; what was being computed for another is forgotten."""
        self._timer.stop()
        for number, lane in enumerate(lanes):
            if is_long(lane):
                self._begin(_Columns(lane), sum(map(_track_count, lanes[:number])) + 1)

    def _begin(self, coming: _Columns, place: int) -> None:
        def step() -> bool:
            if coming.step():
                return True
            self._view.replace_track(place, coming.track())
            return False

        self._step = step
        self._timer.start()
