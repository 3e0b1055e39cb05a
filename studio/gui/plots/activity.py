"""How much goes on in a recording, as a thin track: the curve in which events are found, and the line they reach."""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import QLineF, QRectF, Qt
from PySide6.QtGui import QImage, QPainter, QPen

from studio.gui.plots.timeline import Timeline
from studio.gui.theme import theme

_LEAST_TOP_DB = 30.0


class ActivityTrack:
    """``level`` float32 (n,) dB over the stillness, ``rate_hz`` of them a second; ``threshold`` in dB."""

    def __init__(self, title: str, level: NDArray[np.float32], *, rate_hz: float, threshold: float) -> None:
        self.title, self.weight = title, 1
        self._level, self._rate_hz, self._threshold = level, rate_hz, threshold
        self._top = max(_LEAST_TOP_DB, threshold + 6, float(level.max()) + 3 if len(level) else 0.0)

    def y_ticks(self, height: float) -> list[tuple[float, str]]:
        return [(0.0, "0"), (self._threshold / self._top, f"{self._threshold:.0f}")]

    def paint(self, painter: QPainter, area: QRectF, timeline: Timeline) -> None:
        """The highest value of each pixel's time, filled; then the threshold, dashed."""
        painter.save()
        painter.setClipRect(area)
        if len(self._level):
            self._fill(painter, area, timeline)
        painter.setPen(QPen(theme().colour("warn"), 1.5, Qt.PenStyle.DashLine))
        line = area.bottom() - self._threshold / self._top * area.height()
        painter.drawLine(QLineF(area.left(), line, area.right(), line))
        painter.restore()

    def _fill(self, painter: QPainter, area: QRectF, timeline: Timeline) -> None:
        """As a picture: a polygon of as many points takes a third of a frame."""
        ratio = painter.device().devicePixelRatioF()
        width, height = max(2, round(area.width() * ratio)), max(2, round(area.height() * ratio))
        share = np.clip(self._peaks(timeline, width) / self._top, 0, 1)
        below = np.arange(height)[:, None] - (1 - share) * height
        colour = theme().colour("accent")
        line = colour.rgba()
        colour.setAlphaF(0.25)
        pixels = np.where(below >= 0, np.uint32(colour.rgba()), np.uint32(0))
        pixels[(below >= 0) & (below < 1.5 * ratio)] = line
        picture = QImage(pixels.data, width, height, 4 * width, QImage.Format.Format_ARGB32)
        painter.drawImage(area, picture)

    def _peaks(self, timeline: Timeline, columns: int) -> NDArray[np.float32]:
        """float32 (columns,): the highest value in the time of each."""
        edges = (timeline.start + np.arange(columns + 1) / columns * timeline.view) * self._rate_hz
        first = np.clip(edges[:-1].astype(np.int64), 0, len(self._level) - 1)
        stop = max(int(first[-1]) + 1, min(len(self._level), int(edges[-1])))
        peaks: NDArray[np.float32] = np.maximum.reduceat(self._level[:stop], first)
        return peaks
