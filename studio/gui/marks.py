"""The mark of a label: its colour in a shape of its own, so that it is known without the colour too."""

from __future__ import annotations

import math

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QPainter, QPolygonF

from studio.gui.theme import theme
from studio.model.project import LABEL_COLOURS

Shape = tuple[QPointF, ...]


def shape_of(colour: str) -> Shape | None:
    """Points within -1..1 around the middle; None is a circle. A label's shape goes by its colour, as the palette has
    them in order; a colour of somebody's own (and the grey of the background) is a circle."""
    number = LABEL_COLOURS.index(colour) if colour in LABEL_COLOURS else 0
    return _SHAPES[number % len(_SHAPES)]


def draw_mark(painter: QPainter, box: QRectF, colour: str) -> None:
    """Fills the shape of a label of "#rrggbb" into ``box``, seen on the ground of this mode. Antialiasing is the
    caller's; pen and brush are as before, since a frame drawn with this brush would fill the whole picture."""
    painter.save()
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(theme().label_colour(colour))
    shape = shape_of(colour)
    if shape is None:
        painter.drawEllipse(box)
    else:
        middle, half = box.center(), min(box.width(), box.height()) / 2
        painter.drawPolygon(QPolygonF([middle + point * half for point in shape]))
    painter.restore()


def _regular(corners: int, *, turned: float = 0.0, size: float = 1.0) -> Shape:
    """A regular polygon, one corner above unless ``turned`` (in turns)."""
    angles = (2 * math.pi * (corner / corners + turned) for corner in range(corners))
    return tuple(QPointF(size * math.sin(angle), -size * math.cos(angle)) for angle in angles)


def _star(rays: int) -> Shape:
    angles = (math.pi * step / rays for step in range(2 * rays))
    return tuple(QPointF(math.sin(a), -math.cos(a)) * (1.15 if step % 2 == 0 else 0.5)
                 for step, a in enumerate(angles))


_CROSS = tuple(QPointF(x, y) for x, y in (
    (-0.35, -1), (0.35, -1), (0.35, -0.35), (1, -0.35), (1, 0.35), (0.35, 0.35), (0.35, 1), (-0.35, 1), (-0.35, 0.35),
    (-1, 0.35), (-1, -0.35), (-0.35, -0.35)))
# One size to the eye: what has little area reaches further out.
_SHAPES: tuple[Shape | None, ...] = (
    None, _regular(4, turned=0.125, size=1.25), _regular(3, size=1.25), _regular(4, size=1.2), _star(5),
    _regular(3, turned=0.5, size=1.25), _CROSS, _regular(6, size=1.1),
)
