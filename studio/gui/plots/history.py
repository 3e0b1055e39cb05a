"""Loss and accuracy over the epochs of a training, while it runs and afterwards."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QPainter, QPen, QPolygonF
from PySide6.QtWidgets import QWidget

from studio.gui.plots.paint import dash
from studio.gui.plots.plot import Plot
from studio.gui.plots.scale import tick_step
from studio.gui.theme import theme

_FEWEST_EPOCHS = 10


class HistoryCurves(Plot):
    """One curve a key of the history's rows; ``percent`` shows 0..1 as 0..100 %.

    These are few points, drawn seldom, so they may be smooth and two pixels wide.
    """

    def __init__(
        self, name: str, keys: Sequence[str], *, percent: bool = False, parent: QWidget | None = None
    ) -> None:
        super().__init__(name, parent=parent)
        self._keys = tuple(keys)
        self._scale = 100.0 if percent else 1.0
        self._percent = percent
        self._history: tuple[Mapping[str, float], ...] = ()
        self._fit(0)

    def show_history(self, history: Sequence[Mapping[str, float]], *, epochs: int = 0) -> None:
        """One row an epoch; ``epochs`` is how many there may be, so that the axis keeps still."""
        self._history = tuple(history)
        self._fit(epochs)
        self.update()

    def _fit(self, epochs: int) -> None:
        top = 100.0
        if not self._percent:
            highest = max((row[key] for row in self._history for key in self._keys if key in row), default=1.0)
            step = tick_step(highest, 5)
            top = max(0.1, step * -(-highest // step))
        self.set_ranges(x=(0.0, float(max(epochs, len(self._history), _FEWEST_EPOCHS))), y=(0.0, top))

    def paint_data(self, painter: QPainter) -> None:
        # The last point's dot may stand on the frame.
        painter.setClipping(False)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        for index, key in enumerate(self._keys):
            rows = [(epoch, row[key]) for epoch, row in enumerate(self._history, 1) if key in row]
            points = [QPointF(self.to_x(epoch), self.to_y(self._scale * value)) for epoch, value in rows]
            if not points:
                continue
            pen = QPen(theme().curve(index), 2, c=Qt.PenCapStyle.FlatCap)
            if style := dash(index):
                pen.setDashPattern(list(style))
            painter.setPen(pen)
            painter.drawPolyline(QPolygonF(points))
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(theme().curve(index))
            painter.drawEllipse(points[-1], 3.5, 3.5)
