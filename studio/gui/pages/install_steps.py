"""The steps of an installation in a row: what is done, what is under way, and what comes."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPen, QResizeEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from studio.app.presenters.installing import Steps
from studio.gui.languages import said
from studio.gui.theme import theme
from studio.gui.tokens import FONT_PX, px

_HEIGHT, _TWO_LINES = 42, 58
_ONE_LINE_PX = 120
"""A step that is narrower than this has its title in two lines."""
_RADIUS = 9.0


class InstallSteps(QWidget):
    """A screen reader hears the step and its number; the eye sees a chain."""

    def __init__(self) -> None:
        super().__init__()
        self._titles: tuple[str, ...] = ()
        self._now = 0
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        return QSize(360, self._height())

    def minimumSizeHint(self) -> QSize:
        return QSize(240, self._height())

    def _height(self) -> int:
        return px(_HEIGHT) if self.width() >= px(_ONE_LINE_PX) * len(self._titles) else px(_TWO_LINES)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.updateGeometry()

    def show_steps(self, steps: Steps) -> None:
        titles = tuple(map(said, steps.titles))
        if (titles, steps.now) == (self._titles, self._now):
            return
        self._titles, self._now = titles, steps.now
        self.updateGeometry()
        self.setAccessibleName(self.tr("Step {0} of {1}: {2}").format(
            steps.now + 1, len(self._titles), self._titles[steps.now]))
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        if not self._titles:
            return
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        font = painter.font()
        font.setPixelSize(FONT_PX["small"])
        painter.setFont(font)
        width = self.width() / len(self._titles)
        for number, title in enumerate(self._titles):
            centre = QPointF((number + 0.5) * width, _RADIUS + 2)
            if number + 1 < len(self._titles):
                painter.setPen(QPen(theme().colour("accent" if number < self._now else "line"), 2))
                painter.drawLine(centre + QPointF(_RADIUS + 4, 0), centre + QPointF(width - _RADIUS - 4, 0))
            self._draw_mark(painter, number, centre)
            painter.setPen(theme().colour("text" if number == self._now else "dim"))
            place = QRectF(number * width + 3, 2 * _RADIUS + 8, width - 6, self.height() - 2 * _RADIUS - 8)
            painter.drawText(place, Qt.AlignmentFlag.AlignHCenter | Qt.TextFlag.TextWordWrap, title)
        painter.end()

    def _draw_mark(self, painter: QPainter, number: int, centre: QPointF) -> None:
        is_done, is_now = number < self._now, number == self._now
        painter.setPen(QPen(theme().colour("accent" if is_done or is_now else "edge"), 2))
        painter.setBrush(theme().colour("accent" if is_done else "surface"))
        painter.drawEllipse(centre, _RADIUS, _RADIUS)
        if is_done:
            painter.setPen(QPen(theme().colour("surface"), 2))
            painter.drawPolyline([centre + QPointF(-4, 0), centre + QPointF(-1, 3), centre + QPointF(4, -3)])
        elif is_now:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(theme().colour("accent"))
            painter.drawEllipse(centre, 4, 4)
