"""Lists of recordings, takes and detections: rows with a colour, two texts and what stands at the right."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import (
    QAbstractListModel,
    QItemSelection,
    QItemSelectionModel,
    QModelIndex,
    QPersistentModelIndex,
    QRectF,
    QSize,
    Qt,
    Signal,
)
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QKeyEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractItemView, QListView, QStyle, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from studio.gui.marks import draw_mark
from studio.gui.theme import theme
from studio.gui.tokens import FONT_PX, px

ONE_LINE_PX, TWO_LINES_PX = 32, 46
MOST_WARN = 0.6
"""Of a row's width, for what is not as it should be: the rest of the row is to be read, too."""
Index = QModelIndex | QPersistentModelIndex


@dataclass(frozen=True, slots=True)
class Row:
    """``warn`` stands before ``right`` and says what is not as it should be ("12 lost"). ``is_out``: it takes no part,
    and is shown pale and struck through."""

    key: str
    title: str
    detail: str = ""
    right: str = ""
    colour: str = ""
    warn: str = ""
    is_out: bool = False

    @property
    def spoken(self) -> str:
        return ", ".join(part for part in (self.title, self.detail, self.right, self.warn) if part)


class _Rows(QAbstractListModel):
    def __init__(self) -> None:
        super().__init__()
        self.rows: tuple[Row, ...] = ()

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008  Qt's own default
        return 0 if parent.isValid() else len(self.rows)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if not index.isValid():
            return None
        row = self.rows[index.row()]
        if role == Qt.ItemDataRole.DisplayRole:
            return row.title
        if role == Qt.ItemDataRole.ToolTipRole:
            return row.warn or None
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return row.spoken
        return row if role == Qt.ItemDataRole.UserRole else None

    def replace(self, rows: tuple[Row, ...]) -> None:
        """The same keys in the same order are changed where they stand, so that a selection of them lives on."""
        old, self.rows = self.rows, rows
        if [row.key for row in old] == [row.key for row in rows]:
            changed = [number for number, (a, b) in enumerate(zip(old, rows, strict=True)) if a != b]
            if changed:
                self.dataChanged.emit(self.index(changed[0]), self.index(changed[-1]))
            return
        self.beginResetModel()
        self.endResetModel()


class RowList(QListView):
    """``chosen`` is emitted when the person moves to another row, ``picked`` on a click or Enter, ``opened`` on a
    double click or Enter, ``delete_asked`` on Delete, ``selection_moved`` when other rows are selected (``several``).
    Programmatic changes emit nothing."""

    chosen = Signal(str)
    picked = Signal(str)
    opened = Signal(str)
    delete_asked = Signal(str)
    selection_moved = Signal()

    def __init__(
        self, name: str, *, two_lines: bool = False, several: bool = False, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._quiet = False
        self.placeholder = ""
        """What stands in place of rows while there is none."""
        self._model = _Rows()
        self.setModel(self._model)
        self.setItemDelegate(_RowPainter(self, two_lines=two_lines))
        self.setAccessibleName(name)
        self.setUniformItemSizes(True)
        if several:
            self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.setMouseTracking(True)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.clicked.connect(lambda index: self.picked.emit(self._model.rows[index.row()].key))
        self.doubleClicked.connect(lambda index: self.opened.emit(self._model.rows[index.row()].key))
        theme().changed.connect(self.viewport().update)

    def set_rows(self, rows: Sequence[Row], *, selected: str | None = None) -> None:
        """Shows ``rows``; ``selected`` names the current one, else the current one stays while it is there."""
        rows = tuple(rows)
        was = self.current_key
        key = was if selected is None else selected
        self._quiet = True
        if rows != self._model.rows:
            at, chosen = self.verticalScrollBar().value(), self.selected_keys
            self._model.replace(rows)
            self.verticalScrollBar().setValue(at)
            if len(chosen) > 1:
                self._select(chosen)
        number = next((n for n, row in enumerate(rows) if row.key == key), -1)
        if number != self.currentIndex().row():
            index = self._model.index(number) if number >= 0 else QModelIndex()
            # Of several that are selected one is the current one; who opens another by other ways means that one.
            if key in self.selected_keys and was in ("", key):
                self.selectionModel().setCurrentIndex(index, QItemSelectionModel.SelectionFlag.NoUpdate)
            else:
                # Said in full: by itself the view asks which keys are held, and Ctrl would only turn this one over.
                self.selectionModel().setCurrentIndex(index, QItemSelectionModel.SelectionFlag.ClearAndSelect)
            if number >= 0:
                self.scrollTo(self._model.index(number))
        self._quiet = False

    def _select(self, keys: Sequence[str]) -> None:
        wanted, chosen = set(keys), QItemSelection()
        for number, row in enumerate(self._model.rows):
            if row.key in wanted:
                chosen.select(self._model.index(number), self._model.index(number))
        self.selectionModel().select(chosen, QItemSelectionModel.SelectionFlag.ClearAndSelect)

    @property
    def selected_keys(self) -> list[str]:
        """In the order of the rows."""
        return [self._model.rows[at].key for at in sorted(index.row() for index in self.selectedIndexes())]

    def selectionChanged(self, selected: QItemSelection, deselected: QItemSelection) -> None:
        super().selectionChanged(selected, deselected)
        if not self._quiet:
            self.selection_moved.emit()

    @property
    def rows(self) -> tuple[Row, ...]:
        return self._model.rows

    @property
    def current_key(self) -> str:
        index = self.currentIndex()
        return self._model.rows[index.row()].key if index.isValid() and index.row() < len(self._model.rows) else ""

    def currentChanged(self, current: QModelIndex | QPersistentModelIndex,
                       previous: QModelIndex | QPersistentModelIndex) -> None:
        super().currentChanged(current, previous)
        if not self._quiet and current.isValid():
            self.chosen.emit(self._model.rows[current.row()].key)

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        if self.placeholder and not self._model.rows:
            painter = QPainter(self.viewport())
            painter.setPen(theme().colour("dim"))
            painter.drawText(self.viewport().rect().adjusted(12, 12, -12, -12),
                             Qt.AlignmentFlag.AlignHCenter | Qt.TextFlag.TextWordWrap, self.placeholder)
            painter.end()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key = self.current_key
        if event.key() in (Qt.Key.Key_Delete, Qt.Key.Key_Backspace) and key:
            self.delete_asked.emit(key)
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and key:
            self.picked.emit(key)
            self.opened.emit(key)
        elif event.text().isdigit() or (event.key() == Qt.Key.Key_Space and not _with_ctrl(event)):
            event.ignore()  # the page's keys: record, play, label
        else:
            super().keyPressEvent(event)


def _with_ctrl(event: QKeyEvent) -> bool:
    """Ctrl+Space adds a row to the selection or takes it away."""
    return bool(event.modifiers() & Qt.KeyboardModifier.ControlModifier)


class _RowPainter(QStyledItemDelegate):
    def __init__(self, parent: QWidget, *, two_lines: bool) -> None:
        super().__init__(parent)
        self._two_lines = two_lines

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        return QSize(80, px(TWO_LINES_PX) if self._two_lines else px(ONE_LINE_PX))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        row: Row = index.data(Qt.ItemDataRole.UserRole)
        look, box = theme(), QRectF(option.rect)
        state: QStyle.StateFlag = option.state
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        selected = bool(state & QStyle.StateFlag.State_Selected)
        if selected or state & QStyle.StateFlag.State_MouseOver:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(look.colour("accent_soft" if selected else "raised"))
            painter.drawRoundedRect(box.adjusted(1, 1, -1, -1), 6, 6)
        if state & QStyle.StateFlag.State_HasFocus:
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.setPen(QPen(look.colour("accent"), 1.5))
            painter.drawRoundedRect(box.adjusted(1.5, 1.5, -1.5, -1.5), 6, 6)
        inner = box.adjusted(8, 0, -10, 0)
        if row.colour:
            place = QRectF(inner.left(), inner.center().y() - 5, 10, 10)
            draw_mark(painter, place, look.hex("edge") if row.is_out else row.colour)
            inner.setLeft(inner.left() + 20)
        inner.setRight(self._paint_right(painter, row, inner, option) - 8)
        self._paint_texts(painter, row, inner, option)
        painter.restore()

    def _paint_right(self, painter: QPainter, row: Row, inner: QRectF, option: QStyleOptionViewItem) -> float:
        """Returns where the texts at the left have to end."""
        font = _sized(option.font, FONT_PX["small"])
        painter.setFont(font)
        metrics, edge = QFontMetricsF(font), inner.right()
        most = MOST_WARN * (inner.width() - metrics.horizontalAdvance(row.right))
        warn = metrics.elidedText(row.warn, Qt.TextElideMode.ElideRight, most)
        for text, colour in ((row.right, "dim"), (warn, "warn")):
            if text:
                width = metrics.horizontalAdvance(text) + 2
                painter.setPen(theme().colour(colour))
                painter.drawText(QRectF(edge - width, inner.top(), width, inner.height()),
                                 Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter, text)
                edge -= width + 8
        return edge

    def _paint_texts(self, painter: QPainter, row: Row, inner: QRectF, option: QStyleOptionViewItem) -> None:
        title_font = QFont(option.font)
        title_font.setStrikeOut(row.is_out)
        ink = theme().colour("dim" if row.is_out else "text")
        small = _sized(option.font, FONT_PX["small"])
        if self._two_lines and row.detail:
            middle = inner.center().y()
            top = QRectF(inner.left(), inner.top() + 5, inner.width(), middle - inner.top() - 4)
            below = QRectF(inner.left(), middle + 1, inner.width(), middle - inner.top() - 5)
            _text(painter, top, row.title, title_font, ink)
            _text(painter, below, row.detail, small, theme().colour("dim"))
            return
        used = _text(painter, inner, row.title, title_font, ink)
        rest = inner.adjusted(used + 10, 0, 0, 0)
        if row.detail and rest.width() > 24:
            _text(painter, rest, row.detail, small, theme().colour("dim"))


def _sized(font: QFont, pixels: int) -> QFont:
    sized = QFont(font)
    sized.setPixelSize(pixels)
    return sized


def _text(painter: QPainter, box: QRectF, text: str, font: QFont, colour: QColor) -> float:
    """Draws one line, shortened with an ellipsis where needed, and returns its width."""
    metrics = QFontMetricsF(font)
    shown = metrics.elidedText(text, Qt.TextElideMode.ElideRight, box.width())
    painter.setFont(font)
    painter.setPen(colour)
    painter.drawText(box, Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter, shown)
    return metrics.horizontalAdvance(shown)
