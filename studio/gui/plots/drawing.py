"""A picture that came as SVG, as wide as its place allows and as high as that makes it."""

from __future__ import annotations

import re

from PySide6.QtCore import QByteArray, QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QResizeEvent
from PySide6.QtSvg import QSvgRenderer
from PySide6.QtWidgets import QSizePolicy, QWidget

from studio.app.drawing.canvas import Inks
from studio.gui.theme import theme
from studio.gui.tokens import px

_NAME = re.compile(r'aria-label="([^"]*)"')


class Drawing(QWidget):
    """Its accessible name is the picture's own."""

    def __init__(self) -> None:
        super().__init__()
        self._renderer = QSvgRenderer(self)
        self._renderer.setAspectRatioMode(Qt.AspectRatioMode.KeepAspectRatio)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

    def show_svg(self, svg: str) -> None:
        self._renderer.load(QByteArray(svg.encode()))
        name = _NAME.search(svg)
        self.setAccessibleName(name.group(1) if name else "")
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        size = self._renderer.defaultSize()
        return QSize(px(size.width()), self._height(self.width()))

    def minimumSizeHint(self) -> QSize:
        return QSize(px(160), self._height(self.width()))

    def resizeEvent(self, event: QResizeEvent) -> None:
        if event.oldSize().width() != event.size().width():
            self.updateGeometry()

    def paintEvent(self, event: QPaintEvent) -> None:
        if self._renderer.isValid():
            painter = QPainter(self)
            width = min(self.width(), self._most())
            self._renderer.render(painter, QRectF(0, 0, width, self._height(self.width())))
            painter.end()

    def _most(self) -> int:
        """A picture that is drawn much larger than it was made for shows nothing more."""
        return round(px(self._renderer.defaultSize().width()) * 1.35)

    def _height(self, width: int) -> int:
        size = self._renderer.defaultSize()
        return round(min(width, self._most()) * size.height() / size.width()) if size.width() > 0 else 0


def inks() -> Inks:
    """The theme's colours for a picture."""
    tokens = theme().tokens
    return Inks(
        text=tokens.text, dim=tokens.dim, line=tokens.line, accent=tokens.accent, bad=tokens.bad,
        on_accent=tokens.window, curves=tokens.curves, low=tokens.plot, high=tokens.curves[0],
    )  # fmt: skip
