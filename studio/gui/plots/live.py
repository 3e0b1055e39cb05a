"""Live plots: curves and a spectrogram that slide under fixed axes as samples arrive."""

from __future__ import annotations

import math
from collections.abc import Sequence
from typing import Protocol

import numpy as np
from PySide6.QtCore import QRectF
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QWidget

from studio.gui.plots.bins import I16, LiveBins
from studio.gui.plots.columns import ColumnCurves
from studio.gui.plots.overlays import Overlay
from studio.gui.plots.paint import Polyline, RingImage, colour_table, dash, device_box, device_pixels, line_width
from studio.gui.plots.plot import Margins, Plot
from studio.gui.plots.scale import StepScale
from studio.gui.plots.sources import ColumnSource, SampleSource
from studio.gui.theme import theme


class LiveView(Protocol):
    """What the display timer drives."""

    def refresh(self, now_s: float) -> bool:
        """Pull what is new and ask Qt to repaint; False when nothing changed."""
        ...


class LivePlot(Plot):
    """The last ``seconds``: the time axis never changes, the data slides."""

    def __init__(
        self, name: str, *, seconds: float, y: tuple[float, float], margins: Margins | None, parent: QWidget | None
    ) -> None:
        super().__init__(name, margins=margins, parent=parent)
        self._seconds = seconds
        self.set_ranges(x=(-seconds, 0.0), y=y)

    def x_ticks(self) -> list[tuple[float, str]]:
        return [(value, f"{words} s" if value else self.tr("now")) for value, words in super().x_ticks()]

    def _paint_gaps(self, painter: QPainter, source: SampleSource | ColumnSource) -> None:
        area = self.area()
        each = area.width() / (source.rate_hz * self._seconds)
        for first, end in source.gaps():
            left = area.right() - (source.total - first) * each
            width = max(2.0, (end - first) * each)
            if left + width > area.left():
                painter.fillRect(QRectF(left, area.top(), width, area.height()), theme().colour("gap"))


class LiveCurves(LivePlot):
    """Some channels of one source as curves over the last seconds, all drawn by this one widget."""

    def __init__(
        self,
        name: str,
        *,
        channels: Sequence[int],
        unit: float,
        steps: Sequence[float],
        seconds: float = 10.0,
        first_colour: int = 0,
        margins: Margins | None = None,
        parent: QWidget | None = None,
    ) -> None:
        """``channels`` index the source's columns; a sample times ``unit`` is what the y axis shows; ``steps`` are
        the ranges that the y axis may take (+-step, rising)."""
        self._scale = StepScale(steps)
        limit = self._scale.limit
        super().__init__(name, seconds=seconds, y=(-limit, limit), margins=margins, parent=parent)
        self._channels = list(channels)
        self._unit = unit
        self._first_colour = first_colour
        self._source: SampleSource | None = None
        self._bins: LiveBins | None = None
        self._columns = ColumnCurves()
        self.overlays: list[Overlay] = []
        self.least_shown = 0.0
        """So much is on the y axis whatever the samples are, in its own unit."""
        self._lines = [Polyline() for _ in self._channels]

    def set_source(self, source: SampleSource | None) -> None:
        self._source, self._bins = source, None
        self.update()

    def refresh(self, now_s: float) -> bool:
        source = self._source
        if source is None or source.rate_hz <= 0:
            return False
        bins = self._fitting_bins(source)
        if source.total == bins.total:
            return False
        if source.total < bins.total:  # the board counts anew
            self._bins = None
            bins = self._fitting_bins(source)
        wanted = max(bins.total, source.total - math.ceil(self._seconds * source.rate_hz) - bins.per_bin)
        start, samples = source.since(wanted)
        if samples.ndim == 1:
            samples = samples[:, None]
        bins.push(start, samples[:, self._channels])
        self._follow_range(bins, now_s)
        for overlay in self.overlays:
            overlay.refresh()
        self.update()
        return True

    def _fitting_bins(self, source: SampleSource) -> LiveBins:
        """Bins at most as wide as a device pixel, else columns would stay empty between them; made anew (from the
        source's past) when the width changes."""
        pixels = max(32, round(self.area().width() * self.devicePixelRatioF()))
        per_bin = max(1, int(self._seconds * source.rate_hz / pixels))
        count = math.ceil(self._seconds * source.rate_hz / per_bin) + 1
        if self._bins is None or (self._bins.per_bin, self._bins.count) != (per_bin, count):
            self._bins = LiveBins(channels=len(self._channels), per_bin=per_bin, count=count)
        return self._bins

    def _follow_range(self, bins: LiveBins, now_s: float) -> None:
        low, high = bins.newest()
        if low.size == 0:
            return
        peak = max(abs(int(low.min())), abs(int(high.max()))) * self._unit
        if self._scale.offer(max(peak, self.least_shown), now_s):
            self.set_ranges(y=(-self._scale.limit, self._scale.limit))

    def paint_data(self, painter: QPainter) -> None:
        bins, source = self._bins, self._source
        if bins is None or source is None:
            return
        low, high = bins.newest()
        if low.shape[1]:
            painter.save()
            ratio = device_pixels(painter)
            if bins.per_bin == 1:
                self._paint_samples(painter, low, source, ratio)
            else:
                self._paint_bins(painter, (low, high), bins.per_bin / source.rate_hz, ratio)
            painter.restore()
        # Over the curves, since a ring holds zeros where samples were lost: nothing may look as if it was measured.
        self._paint_gaps(painter, source)
        for overlay in self.overlays:
            overlay.paint(painter, self)

    def _paint_bins(self, painter: QPainter, bins: tuple[I16, I16], bin_s: float, ratio: float) -> None:
        box = device_box(self.area(), ratio)
        back = np.arange(bins[0].shape[1] - 1, -1, -1) * (bin_s / self._seconds * box.width())
        x = np.floor(box.width() - 1 - back).astype(np.int64)
        # float32 is exact enough for pixels and half the work.
        middle, up = np.float32(box.height() / 2), np.float32(-self._unit / (2 * self._scale.limit) * box.height())
        colours = [theme().curve(self._first_colour + index) for index in range(len(self._channels))]
        top, bottom = bins[1] * up + middle, bins[0] * up + middle
        dashes = [dash(self._first_colour + index) for index in range(len(self._channels))]
        self._columns.draw(painter, box, x, top, bottom, colours, thick=line_width(ratio), dashes=dashes)

    def _paint_samples(self, painter: QPainter, samples: I16, source: SampleSource, ratio: float) -> None:
        area, count = self.area(), samples.shape[1]
        each = area.width() / (source.rate_hz * self._seconds) * ratio
        x = area.right() * ratio - 1 - each * np.arange(count - 1, -1, -1)
        middle = area.center().y() * ratio
        up = -self._unit / (2 * self._scale.limit) * area.height() * ratio
        for index, line in enumerate(self._lines):
            line.resize(count)
            line.x[:] = x
            np.multiply(samples[index], up, out=line.y)
            line.y[:] += middle
            number = self._first_colour + index
            line.draw(painter, theme().curve(number), ratio=ratio, dash=dash(number))


class LiveSpectrogram(LivePlot):
    """The last seconds of a sound as a scrolling picture, low frequencies below."""

    def __init__(
        self,
        name: str,
        *,
        top_hz: float = 8000.0,
        seconds: float = 4.0,
        margins: Margins | None = None,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(name, seconds=seconds, y=(0.0, top_hz / 1000), margins=margins, parent=parent)
        self._source: ColumnSource | None = None
        self._ring: RingImage | None = None
        theme().changed.connect(self._recolour)

    def set_source(self, source: ColumnSource | None) -> None:
        self._source, self._ring = source, None
        self.update()

    def refresh(self, now_s: float) -> bool:
        source = self._source
        if source is None or source.rate_hz <= 0:
            return False
        end = 0 if self._ring is None else self._ring.end
        if source.total == end:
            return False
        if source.total < end:  # the sound began anew
            self._ring, end = None, 0
        columns = round(self._seconds * source.rate_hz)
        start, new = source.since(max(end, source.total - columns))
        if len(new) == 0:
            return False
        if self._ring is None or (self._ring.columns, self._ring.bands) != (columns, new.shape[1]):
            self._ring = RingImage(columns=columns, bands=new.shape[1])
            self._recolour()
        self._ring.push(start, new)
        self.update()
        return True

    def paint_data(self, painter: QPainter) -> None:
        if self._ring is not None and self._source is not None:
            self._ring.draw(painter, self.area())
            self._paint_gaps(painter, self._source)

    def _recolour(self) -> None:
        if self._ring is not None:
            self._ring.set_colours(colour_table(theme().is_dark))
            self.update()
