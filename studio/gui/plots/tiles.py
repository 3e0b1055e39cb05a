"""A whole recording's spectrogram as images at several widths, so that an hour pans as quickly as a second."""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import QRectF
from PySide6.QtGui import QImage, QPainter

from studio.gui.plots.paint import colour_table
from studio.gui.plots.timeline import Timeline

_TILE = 4096
_LEVELS = 8
_KEPT = 24
"""Tiles whose image stays: more than any screen shows, and 25 MB where all of an hour's would be 190."""


class SpectrogramTiles:
    """Every level halves the columns by taking the louder of two, so that a click stays visible when zoomed out."""

    def __init__(self, columns: NDArray[np.uint8], *, rate_hz: float) -> None:
        """``columns`` uint8 (n, bands), low frequencies first, ``rate_hz`` of them a second."""
        self._rate_hz = rate_hz
        self.bands = columns.shape[1]
        self._levels = [columns]
        while len(self._levels[-1]) > _TILE and len(self._levels) < _LEVELS:
            self._levels.append(_halved(self._levels[-1]))
        self._images: dict[tuple[int, int, bool], tuple[QImage, NDArray[np.uint8]]] = {}

    def paint(self, painter: QPainter, area: QRectF, timeline: Timeline, *, dark: bool, ratio: float) -> None:
        """Fill ``area`` with the part in view; ``ratio`` is device pixels a pixel."""
        level, rate = 0, self._rate_hz
        while level + 1 < len(self._levels) and timeline.view * rate > 2 * timeline.width * ratio:
            level, rate = level + 1, rate / 2
        columns = self._levels[level]
        first = max(0, int(timeline.start * rate)) // _TILE
        last = min(len(columns), int(timeline.end * rate) + 1)
        for tile in range(first, -(-last // _TILE)):
            image = self._image(level, tile, dark)
            start = tile * _TILE / rate
            left, right = timeline.to_pixel(start), timeline.to_pixel(start + image.width() / rate)
            # Qt's coordinates are 16 bits wide in places, so only the visible part of a wide tile is drawn.
            cut_left = max(left, area.left() - 2)
            cut_right = min(right, area.right() + 2)
            scale = image.width() / (right - left)
            source = QRectF((cut_left - left) * scale, 0, (cut_right - cut_left) * scale, self.bands)
            painter.drawImage(QRectF(cut_left, area.top(), cut_right - cut_left, area.height()), image, source)

    def _image(self, level: int, tile: int, dark: bool) -> QImage:
        key = (level, tile, dark)
        if key in self._images:
            self._images[key] = self._images.pop(key)  # the newest stands last
        else:
            while len(self._images) >= _KEPT:
                self._images.pop(next(iter(self._images)))
            columns = self._levels[level][tile * _TILE : (tile + 1) * _TILE]
            stride = -(-len(columns) // 4) * 4
            memory = np.zeros((self.bands, stride), dtype=np.uint8)
            memory[:, : len(columns)] = columns[:, ::-1].T
            image = QImage(memory.data, len(columns), self.bands, stride, QImage.Format.Format_Indexed8)
            image.setColorTable(colour_table(dark))
            # The image reads the array's memory and does not keep it alive.
            self._images[key] = (image, memory)
        return self._images[key][0]


def _halved(columns: NDArray[np.uint8]) -> NDArray[np.uint8]:
    pairs = len(columns) // 2
    halved = np.empty((len(columns) - pairs, columns.shape[1]), dtype=np.uint8)
    np.maximum(columns[0 : 2 * pairs : 2], columns[1 : 2 * pairs : 2], out=halved[:pairs])
    halved[pairs:] = columns[2 * pairs :]
    return halved
