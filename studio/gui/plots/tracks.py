"""The rows of a recording's picture: curves or a spectrogram, each with its own scale, over one time axis."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Protocol

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import QLineF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPen

from studio.gui.plots.bins import I16, Pyramid
from studio.gui.plots.columns import ColumnCurves
from studio.gui.plots.paint import Points, Polyline, dash, device_box, device_pixels, line_width
from studio.gui.plots.scale import tick_step, tick_text, ticks
from studio.gui.plots.tiles import SpectrogramTiles
from studio.gui.plots.timeline import Timeline
from studio.gui.theme import theme


class Track(Protocol):
    """``weight`` is its share of the height; ``title`` stands in its corner."""

    title: str
    weight: int

    def paint(self, painter: QPainter, area: QRectF, timeline: Timeline) -> None: ...

    def y_ticks(self, height: float) -> list[tuple[float, str]]:
        """(share of the height from below, words)."""
        ...


class CurveTrack:
    """Channels of one lane that share a unit."""

    def __init__(
        self, title: str, samples: I16, *, rate_hz: float, unit: float, steps: Sequence[float], first_colour: int = 0,
        names: Sequence[str] = (), weight: int = 3,
    ) -> None:  # fmt: skip
        """``samples`` int16 (n, channels) or (n,); a sample times ``unit`` is shown in the smallest of +-``steps``."""
        self.title, self.weight, self.names = title, weight, tuple(names)
        self.first_colour = first_colour
        self._pyramid = Pyramid(samples)
        self._rate_hz, self._unit = rate_hz, unit
        low, high = self._pyramid.extremes()
        peak = max(abs(low), abs(high)) * unit
        self._limit = next((step for step in steps if peak <= step), steps[-1])
        self._columns = ColumnCurves()
        self._lines = [Polyline() for _ in range(self._pyramid.channels)]

    def y_ticks(self, height: float) -> list[tuple[float, str]]:
        step = tick_step(2 * self._limit, max(2, int(height // 32)))
        marks = ticks(-self._limit, self._limit, step)
        return [((mark + self._limit) / (2 * self._limit), tick_text(mark, step)) for mark in marks]

    def paint(self, painter: QPainter, area: QRectF, timeline: Timeline) -> None:
        painter.save()
        painter.setClipRect(area)
        ratio, rate = device_pixels(painter), self._rate_hz
        box = device_box(area, ratio)
        columns = self._pyramid.columns(timeline.start * rate, timeline.end * rate, box.width())
        seconds = (columns.first + np.arange(columns.low.shape[1]) * columns.step + (columns.step - 1) / 2) / rate
        x = (seconds - timeline.start) / timeline.view * box.width()
        middle, up = box.height() / 2, -self._unit / (2 * self._limit) * box.height()
        colours = [theme().curve(self.first_colour + channel) for channel in range(len(self._lines))]
        if columns.step == 1:
            self._paint_samples(painter, x + box.left(), columns.low * up + middle + box.top(), colours, ratio)
        else:
            place, top, bottom = np.floor(x).astype(np.int64), columns.high * up + middle, columns.low * up + middle
            self._columns.draw(painter, box, place, top, bottom, colours, thick=line_width(ratio),
                               dashes=[dash(self.first_colour + channel) for channel in range(len(self._lines))])
        painter.restore()

    def _paint_samples(
        self, painter: QPainter, x: Points, y: Points, colours: Sequence[QColor], ratio: float
    ) -> None:
        for number, (line, values, colour) in enumerate(zip(self._lines, y, colours, strict=True)):
            line.resize(len(x))
            line.x[:], line.y[:] = x, values
            line.draw(painter, colour, ratio=ratio, dash=dash(self.first_colour + number))


class SpectrogramTrack:
    """A sound's spectrogram from 0 Hz to ``top_hz``; ``columns`` uint8 (n, bands), ``rate_hz`` of them a second."""

    def __init__(
        self, title: str, columns: NDArray[np.uint8], *, rate_hz: float, top_hz: float, weight: int = 5
    ) -> None:
        self.title, self.weight = title, weight
        self._tiles = SpectrogramTiles(columns, rate_hz=rate_hz)
        self._top_khz = top_hz / 1000

    def y_ticks(self, height: float) -> list[tuple[float, str]]:
        step = tick_step(self._top_khz, max(2, int(height // 30)))
        return [(mark / self._top_khz, tick_text(mark, step)) for mark in ticks(0, self._top_khz, step)]

    def paint(self, painter: QPainter, area: QRectF, timeline: Timeline) -> None:
        painter.save()
        painter.setClipRect(area)
        ratio = painter.device().devicePixelRatioF()
        self._tiles.paint(painter, area, timeline, dark=theme().is_dark, ratio=ratio)
        painter.restore()


def paint_axis(painter: QPainter, track: Track, area: QRectF) -> None:
    """The track's ground, its horizontal grid and its numbers left of ``area``."""
    painter.fillRect(area, theme().colour("plot"))
    middle, right = Qt.AlignmentFlag.AlignVCenter, Qt.AlignmentFlag.AlignRight
    for share, words in track.y_ticks(area.height()):
        y = int(area.bottom() - share * area.height()) + 0.5
        painter.setPen(QPen(theme().colour("grid"), 1))
        painter.drawLine(QLineF(area.left(), y, area.right(), y))
        painter.setPen(theme().colour("dim"))
        top = min(max(y - 8, area.top() - 3), area.bottom() - 13)
        painter.drawText(QRectF(0, top, area.left() - 7, 16), right | middle, words)
