"""What other people's sketches print, byte for byte, from recordings: a board with another program, for classes."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from enum import StrEnum

import numpy as np
from numpy.typing import NDArray

from studio.model.lane import MOTION_CHANNELS, Lane, motion_to_physical

CAPTURE_ROWS = 119
"""IMU_Capture prints so many rows after each movement, then a blank line."""
PAUSE_S = 1.0
"""Until the next movement."""
START_US = 1_204_117
"""What micros() says when such a sketch begins to print."""


class SketchForm(StrEnum):
    IMU_CAPTURE = "imu-capture"
    """Arduino's tutorial: a header once, then 119 rows of six numbers after each movement."""
    PLOTTER = "plotter"
    """The accelerometer's example of the sensor's library: words, a header, three columns parted by tabs."""
    NAMED = "named"
    """The Serial Plotter's name:value pairs."""
    TEENSY_RAW = "teensy-raw"
    """A clock in microseconds, then raw counts of an MPU-6050."""
    SOUND = "sound"
    """The PDM library's example: one sample a line."""


class SketchPrinter:
    """``printed`` gives what the sketch prints, and when. Time belongs to the caller."""

    def __init__(self, lanes: Sequence[Lane], form: SketchForm, *, pause_s: float = PAUSE_S) -> None:
        self.form = form
        self.pause_s = pause_s if form == SketchForm.IMU_CAPTURE else 0.0
        self._lanes = tuple(lanes)

    def greeting(self) -> bytes:
        """What setup() prints, when the port is opened for the first time after a start."""
        rate_hz = self._lanes[0].info.rate_hz
        if self.form == SketchForm.IMU_CAPTURE:
            return b"aX,aY,aZ,gX,gY,gZ\r\n"
        if self.form == SketchForm.PLOTTER:
            words = f"Started\r\nAccelerometer sample rate = {rate_hz:.2f} Hz\r\n\r\nAcceleration in g's\r\nX\tY\tZ\r\n"
            return words.encode()
        return b""

    def printed(self) -> Iterator[tuple[float, bytes]]:
        """(seconds since the start, one line), for ever. Recordings follow each other without a pause, but for the
        form that prints only after a movement."""
        now_s, row = 0.0, 0
        while True:
            for lane in self._lanes:
                values = lane.samples if self.form == SketchForm.SOUND else _six(lane)
                for number, line in enumerate(values[:CAPTURE_ROWS] if self.form == SketchForm.IMU_CAPTURE else values):
                    at_us = START_US + round(1e6 * row / lane.info.rate_hz)
                    end = b"\r\n\r\n" if self.pause_s and number == min(CAPTURE_ROWS, len(values)) - 1 else b"\r\n"
                    yield now_s, self._line(line, at_us) + end
                    now_s += 1 / lane.info.rate_hz
                    row += 1
                now_s += self.pause_s

    def _line(self, values: NDArray[np.floating] | NDArray[np.int16], at_us: int) -> bytes:
        if self.form == SketchForm.SOUND:
            return str(int(values)).encode()
        if self.form == SketchForm.PLOTTER:
            return "\t".join(f"{value:.2f}" for value in values[:3]).encode()
        if self.form == SketchForm.NAMED:
            pairs = zip(MOTION_CHANNELS, values, strict=True)
            return ",".join(f"{name}:{value:.3f}" for name, value in pairs).encode()
        if self.form == SketchForm.TEENSY_RAW:
            counts = np.rint(values * np.array([16384.0] * 3 + [131.072] * 3)).astype(np.int64)
            return ",".join(map(str, [at_us, *counts])).encode()
        return ",".join(f"{value:.3f}" for value in values).encode()


def _six(lane: Lane) -> NDArray[np.float32]:
    """(n, 6) in g and degrees/s; what was not measured is 0."""
    values = np.zeros((len(lane.samples), len(MOTION_CHANNELS)), dtype=np.float32)
    columns = [MOTION_CHANNELS.index(channel) for channel in lane.info.channels]
    values[:, columns] = motion_to_physical(lane.samples, lane.info.channels)
    return values
