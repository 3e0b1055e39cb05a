"""The small parts pages are made of: texts, buttons, cards, empty states."""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence
from pathlib import Path

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFontMetrics, QMouseEvent, QPainter, QPaintEvent, QPen, QResizeEvent
from PySide6.QtWidgets import (
    QComboBox,
    QFrame,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QSizePolicy,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from studio.gui.marks import draw_mark
from studio.gui.plots.paint import dash
from studio.gui.theme import theme
from studio.gui.tokens import SPACE, px


def text(words: str = "", role: str = "", *, wrap: bool = False, selectable: bool = False) -> QLabel:
    """A label. ``role``: title, section, big, dim, small, good, warn, bad, or plain."""
    label = WrappedText() if wrap else QLabel()
    label.setTextFormat(Qt.TextFormat.PlainText)
    label.setProperty("role", role)
    label.setText(words)
    if selectable:
        label.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
    return label


def spelled(words: str) -> str:
    """A person's words on a button or in a menu, where Qt takes a single & for the mark of a key, and hides it."""
    return words.replace("&", "&&")


def breakable(path: Path) -> str:
    """A path that may go on in the next line behind each of its folders: Qt breaks lines between words only."""
    return re.sub(r"([/\\])", "\\1\u200b", str(path))


_MOST_WORD_PX = 130
"""Longer than this are paths and addresses, which may not push a page apart."""


class WrappedText(QLabel):
    """Text in as many lines as its width needs, and never less high than that.

    Qt's own height-for-width gives a page in a scroll area its preferred height instead of its least, so that lists
    and plots would not shrink before the page scrolls. Here the least height is told plainly, and again with the width.
    """

    def __init__(self) -> None:
        super().__init__()
        self.setWordWrap(True)

    def hasHeightForWidth(self) -> bool:
        return False

    def minimumSizeHint(self) -> QSize:
        least = min(_longest_word_px(self.text(), self.fontMetrics()), px(_MOST_WORD_PX))
        return QSize(least, self.heightForWidth(max(least, self.width())))

    def sizeHint(self) -> QSize:
        return QSize(super().sizeHint().width(), self.minimumSizeHint().height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if event.oldSize().width() != event.size().width():
            self.updateGeometry()


class ShortText(QLabel):
    """One line that ends in "…" where it has too little room, and then says the whole when it is pointed at."""

    def __init__(self, role: str = "", *, least_px: int = 48) -> None:
        super().__init__()
        self._whole, self._least_px = "", least_px
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setProperty("role", role)

    def text(self) -> str:
        """The whole of it."""
        return self._whole

    def setText(self, words: str) -> None:
        self._whole = words
        self.setAccessibleName(words)
        self.updateGeometry()
        self._shorten()

    def sizeHint(self) -> QSize:
        margins = self.contentsMargins()
        width = self.fontMetrics().horizontalAdvance(self._whole) + margins.left() + margins.right() + 2
        return QSize(width, super().sizeHint().height())

    def minimumSizeHint(self) -> QSize:
        return QSize(min(self._least_px, self.sizeHint().width()), super().minimumSizeHint().height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._shorten()

    def _shorten(self) -> None:
        shown = self.fontMetrics().elidedText(self._whole, Qt.TextElideMode.ElideRight, self.contentsRect().width())
        super().setText(shown)
        self.setToolTip(self._whole if shown != self._whole else "")


def _longest_word_px(words: str, metrics: QFontMetrics) -> int:
    """What has to stand on one line. Chinese is broken anywhere, so one of its characters is a word."""
    pieces = re.findall(r"[\u2e80-\uffef]|[^\s\u2e80-\uffef]+", re.sub("&(?=.)", "", words))
    return max((metrics.horizontalAdvance(piece) for piece in pieces), default=0) + 2


def set_role(widget: QWidget, role: str) -> None:
    """Change what a widget means; the style sheet is asked again."""
    if widget.property("role") != role:
        widget.setProperty("role", role)
        widget.style().unpolish(widget)
        widget.style().polish(widget)


class OneClick(QPushButton):
    """A double click is one click: where a button begins something, the button that ends it stands a moment later."""

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        event.accept()


_ICON_COLOUR = {"primary": "on_fill", "danger": "on_fill", "call": "on_fill"}


def button(
    words: str, clicked: Callable[[], object] | None = None, *, icon: str = "", role: str = "", tip: str = ""
) -> QPushButton:
    """A push button. ``role``: "" (plain), primary, danger, flat, chip, or call (a primary one in the bar)."""
    made = OneClick(words)
    made.setProperty("role", role)
    if role == "chip":
        # A click does not give it the keyboard: the next Space records or plays, and does not press the chip again.
        made.setFocusPolicy(Qt.FocusPolicy.TabFocus)
    made.setToolTip(tip)
    if icon:
        made.setIconSize(QSize(18, 18))
        show_icon(made, icon, _ICON_COLOUR.get(role, "text"))
    if clicked is not None:
        made.clicked.connect(lambda *_: clicked())
    return made


def show_choices(box: QComboBox, rows: Sequence[tuple[str, object]]) -> None:
    """(words, data) for each choice. What is there already stays, and with it what is chosen and an open list."""
    if [(box.itemText(i), box.itemData(i)) for i in range(box.count())] != list(rows):
        box.clear()
        for words, data in rows:
            box.addItem(words, data)


def icon_button(icon: str, name: str, clicked: Callable[[], object] | None = None, *, size: int = 18) -> QToolButton:
    """A button that is only a picture; ``name`` is its tool tip and what a screen reader says."""
    made = QToolButton()
    made.setAccessibleName(name)
    made.setToolTip(name)
    made.setIconSize(QSize(size, size))
    show_icon(made, icon)
    if clicked is not None:
        made.clicked.connect(lambda *_: clicked())
    return made


def show_icon(target: QPushButton | QToolButton, name: str, colour: str = "text") -> None:
    """Give a button an icon that follows the theme; called again it replaces the icon."""
    is_new = target.property("icon_name") is None
    target.setProperty("icon_name", name)
    target.setProperty("icon_colour", colour)
    if is_new:
        theme().follow(target, _tint)
    else:
        _tint(target)


def _tint(target: QPushButton | QToolButton) -> None:
    size = target.iconSize().width()
    target.setIcon(theme().icon(str(target.property("icon_name")), str(target.property("icon_colour")), size=size))


class Picture(QLabel):
    """An icon that stands alone."""

    def __init__(self, name: str, colour: str = "dim", *, size: int = 20) -> None:
        super().__init__()
        self._name, self._colour, self._size = name, colour, size
        self.setFixedSize(size, size)
        theme().follow(self, Picture._draw)

    def show_picture(self, name: str, colour: str) -> None:
        self._name, self._colour = name, colour
        self._draw()

    def _draw(self) -> None:
        self.setPixmap(theme().pixmap(self._name, self._colour, size=self._size))


class Card(QFrame):
    """A titled surface; put things into ``body``, and at the right of the title with ``add_trailing``."""

    def __init__(self, title: str = "", *, trailing: Sequence[QWidget] = ()) -> None:
        super().__init__()
        self.setProperty("role", "card")
        self.body = QVBoxLayout(self)
        self.body.setContentsMargins(SPACE["large"], SPACE["medium"], SPACE["large"], SPACE["medium"] + 2)
        self.body.setSpacing(SPACE["small"])
        self._head = QHBoxLayout()
        self._head.setSpacing(SPACE["small"])
        self.title = text(title, "section")
        self._head.addWidget(self.title)
        self._head.addStretch(1)
        if title or trailing:
            self.body.addLayout(self._head)
            self.setAccessibleName(title)
        for widget in trailing:
            self.add_trailing(widget)

    def hold_list(self) -> None:
        """Less room around a list, whose rows have their own; the title stays where other cards have it."""
        self.body.setContentsMargins(SPACE["small"], SPACE["medium"], SPACE["small"], SPACE["small"])
        self._head.setContentsMargins(SPACE["large"] - SPACE["small"], 0, 0, 0)

    def add_trailing(self, widget: QWidget) -> None:
        self._head.addWidget(widget)

    def add(self, widget: QWidget, stretch: int = 0) -> QWidget:
        self.body.addWidget(widget, stretch)
        return widget


class EmptyState(QWidget):
    """What a place says before it holds anything: a picture, a sentence, and the button that changes it."""

    def __init__(self, icon: str, title: str, words: str, *buttons: QPushButton) -> None:
        super().__init__()
        column = QVBoxLayout(self)
        column.setSpacing(SPACE["small"])
        column.addStretch(1)
        self.picture = Picture(icon, "dim", size=44)
        column.addWidget(self.picture, alignment=Qt.AlignmentFlag.AlignHCenter)
        self.title, self.words = text(title, "section", wrap=True), text(words, "dim", wrap=True)
        for label in (self.title, self.words):
            label.setAlignment(Qt.AlignmentFlag.AlignHCenter)
            column.addWidget(label)
        row = QHBoxLayout()
        row.addStretch(1)
        for made in buttons:
            row.addWidget(made)
        row.addStretch(1)
        column.addLayout(row)
        column.addStretch(1)


class Swatch(QWidget):
    """A small filled square, a curve's line as it is drawn, or a label's mark."""

    def __init__(self, colour: str = "accent", *, curve: int | None = None, line: bool = False) -> None:
        super().__init__()
        self._colour, self._curve, self._line = colour, curve, line
        self.setFixedSize(24 if line else 14, 12)

    def show_colour(self, colour: str) -> None:
        if colour != self._colour:
            self._colour = colour
            self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if self._line:
            pen = QPen(self._shown(), 2, c=Qt.PenCapStyle.FlatCap)
            if style := dash(self._curve or 0):
                pen.setDashPattern([length / 2 for length in style])
            painter.setPen(pen)
            painter.drawLine(0, 6, self.width(), 6)
        elif self._colour.startswith("#"):
            draw_mark(painter, QRectF(2, 1, 10, 10), self._colour)
        else:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(self._shown())
            painter.drawRoundedRect(1, 0, 12, 12, 4, 4)
        painter.end()

    def _shown(self) -> QColor:
        if self._curve is not None:
            return theme().curve(self._curve)
        return theme().colour(self._colour)


class Legend(QWidget):
    """The names of curves beside their colours."""

    def __init__(self, names: Sequence[str], *, first_colour: int = 0) -> None:
        super().__init__()
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(5)
        for index, name in enumerate(names):
            row.addWidget(Swatch(curve=first_colour + index, line=True))
            words = ShortText("small")
            words.setText(name)
            row.addWidget(words)
            row.addSpacing(SPACE["small"])
        self.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)
