"""How much goes on in a recording, as a thin track: the curve in which events are found, and the line they reach."""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import QLineF, QPointF, QRectF, Qt
from PySide6.QtGui import QPainter, QPen, QPolygonF

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
        columns = max(2, int(area.width()))
        edges = (timeline.start + np.arange(columns + 1) / columns * timeline.view) * self._rate_hz
        first = np.clip(edges[:-1].astype(np.int64), 0, max(0, len(self._level) - 1))
        if len(self._level):
            peaks = np.maximum.reduceat(self._level, first)
            peaks[-1] = self._level[first[-1] : max(first[-1] + 1, int(edges[-1]))].max()
            y = area.bottom() - np.clip(peaks / self._top, 0, 1) * area.height()
            x = area.left() + (np.arange(columns) + 0.5) / columns * area.width()
            self._fill(painter, area, x, y)
        painter.setPen(QPen(theme().colour("warn"), 1.5, Qt.PenStyle.DashLine))
        line = area.bottom() - self._threshold / self._top * area.height()
        painter.drawLine(QLineF(area.left(), line, area.right(), line))
        painter.restore()

    def _fill(self, painter: QPainter, area: QRectF, x: NDArray[np.float64], y: NDArray[np.float64]) -> None:
        points = [QPointF(area.left(), area.bottom()), *map(QPointF, x.tolist(), y.tolist()),
                  QPointF(area.right(), area.bottom())]
        ground = theme().colour("accent")
        painter.setPen(QPen(ground, 1))
        ground.setAlphaF(0.25)
        painter.setBrush(ground)
        painter.drawPolygon(QPolygonF(points))
