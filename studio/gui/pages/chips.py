"""The labels as chips with their digits and colours: a click or the digit gives the label, a menu changes it."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QIcon, QPainter, QPixmap
from PySide6.QtWidgets import QLineEdit, QMenu, QPushButton

from studio.gui.languages import kept_label, said_label
from studio.gui.marks import draw_mark
from studio.gui.pages.flow import FlowBox
from studio.gui.theme import theme
from studio.gui.tokens import px
from studio.gui.widgets import button, spelled
from studio.model.recording import BACKGROUND, Label

DOT_PX = 12


class LabelChips(FlowBox):
    """``chosen`` carries the label's name, ``named`` the name of a new one that was typed; ``renamed`` a label's name
    and the one that was typed instead; ``delete_asked`` the name of one that is to go."""

    chosen = Signal(str)
    named = Signal(str)
    renamed = Signal(str, str)
    delete_asked = Signal(str)

    def __init__(self) -> None:
        super().__init__()
        self._labels: tuple[Label, ...] = ()
        self._chips: list[QPushButton] = []
        self._renames = ""
        self.add = button(self.tr("New label"), self.start_naming, icon="plus", role="chip",
                          tip=self.tr("Make a new label (N)"))
        self.name = QLineEdit()
        self.name.setPlaceholderText(self.tr("Name, then Enter"))
        self.name.setFixedWidth(px(170))
        self.name.hide()
        self.name.returnPressed.connect(self._named)
        self.name.editingFinished.connect(self._stop_naming)
        self.flow.addWidget(self.add)
        self.flow.addWidget(self.name)
        theme().changed.connect(self._tint)

    def show_labels(self, labels: Sequence[Label], current: str = "") -> None:
        """Chips in the order of their digits; the chip of ``current`` is shown as pressed."""
        if tuple(labels) != self._labels:
            self._labels = tuple(labels)
            self._rebuild()
        for label, chip in zip(self._labels, self._chips, strict=True):
            chip.setChecked(label.name == current)

    @property
    def chips(self) -> dict[str, QPushButton]:
        return {label.name: chip for label, chip in zip(self._labels, self._chips, strict=True)}

    def start_naming(self, renames: str = "") -> None:
        """Asks for the name of a new label, or for another one of the label ``renames``."""
        self._renames = renames
        self.add.hide()
        self.name.setText(renames)
        self.name.selectAll()
        self.name.setAccessibleName(
            self.tr("Another name for the label {0}").format(renames) if renames else self.tr("Name of the new label"))
        self.name.show()
        self.name.setFocus()
        self.flow.invalidate()

    def _named(self) -> None:
        name, renames = kept_label(self.name.text()), self._renames
        self.name.clear()
        if name and renames:
            self.renamed.emit(renames, name)
        elif name:
            self.named.emit(name)

    def _stop_naming(self) -> None:
        self.name.hide()
        self.add.show()
        self.flow.invalidate()

    def _rebuild(self) -> None:
        for chip in self._chips:
            self.flow.removeWidget(chip)
            chip.deleteLater()
        self._chips = []
        for widget in (self.add, self.name):
            self.flow.removeWidget(widget)
        for number, label in enumerate(self._labels, start=1):
            self._chips.append(self._chip(number, label))
            self.flow.addWidget(self._chips[-1])
            self._chips[-1].show()
        self.flow.addWidget(self.add)
        self.flow.addWidget(self.name)
        self._tint()
        self.updateGeometry()

    def _chip(self, number: int, label: Label) -> QPushButton:
        digit = f" {number}   " if number <= 9 and label.name != BACKGROUND else " "
        name = said_label(label.name)
        chip = QPushButton(digit + spelled(name), self)
        chip.setProperty("role", "chip")
        chip.setCheckable(True)
        chip.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        chip.setAccessibleName(self.tr("Give the label {0}").format(name))
        key = "B" if label.name == BACKGROUND else str(number) if number <= 9 else ""
        if key:
            chip.setToolTip(self.tr("Give the label {0} (key {1})").format(name, key))
        chip.setIconSize(QSize(DOT_PX, DOT_PX))
        chip.clicked.connect(lambda: self.chosen.emit(label.name))
        if label.name != BACKGROUND:
            chip.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
            chip.customContextMenuRequested.connect(lambda place: self.menu(label.name).popup(chip.mapToGlobal(place)))
        return chip

    def menu(self, name: str) -> QMenu:
        """What can be done to a label itself."""
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.addAction(self.tr("Rename, or join with another")).triggered.connect(lambda: self.start_naming(name))
        menu.addAction(self.tr("Delete the label")).triggered.connect(lambda: self.delete_asked.emit(name))
        return menu

    def _tint(self) -> None:
        for label, chip in zip(self._labels, self._chips, strict=True):
            chip.setIcon(dot(label.colour))


def dot(colour: str) -> QIcon:
    """A label's mark, as this theme shows it."""
    ratio = 2
    pixels = QPixmap(DOT_PX * ratio, DOT_PX * ratio)
    pixels.setDevicePixelRatio(ratio)
    pixels.fill(Qt.GlobalColor.transparent)
    painter = QPainter(pixels)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    draw_mark(painter, QRectF(1.5, 1.5, DOT_PX - 3, DOT_PX - 3), colour)
    painter.end()
    return QIcon(pixels)
