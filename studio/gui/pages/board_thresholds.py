"""How sure the running model must be, a slider a label: at once on the board, and in the run when it is kept."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QLabel, QSlider, QVBoxLayout, QWidget

from studio.gui.languages import decimal, said_label
from studio.gui.pages.page import PageWidget
from studio.gui.pages.room_settings import STEPS, share_of, step_of
from studio.gui.tokens import SPACE, px
from studio.gui.widgets import ShortText, button, text

COLUMNS = 2


class BoardThresholds(QWidget):
    """``page`` says what stands in the way. Labels that are never detected have no slider."""

    def __init__(self, page: PageWidget) -> None:
        super().__init__()
        self._page, self._thresholds = page, page.studio.thresholds
        self._labels: tuple[tuple[int, str], ...] = ()
        self.sliders: dict[int, tuple[QSlider, QLabel]] = {}
        self._grid = QGridLayout()
        self._grid.setHorizontalSpacing(SPACE["small"])
        self._grid.setVerticalSpacing(2)
        self.hint = text("", "dim", wrap=True)
        self.keep = button(self.tr("Keep them in the run"), lambda: page.attempt(self._thresholds.keep), icon="check",
                           tip=self.tr("Write these into the run, so that they are sent with it from now on"))
        self.back = button(self.tr("As they were sent"), lambda: page.attempt(self._thresholds.reset), icon="undo",
                           tip=self.tr("Give the board the thresholds of its model again"))
        row = QHBoxLayout()
        row.setSpacing(SPACE["small"])
        for widget in (self.keep, self.back):
            row.addWidget(widget)
        row.insertWidget(0, self.hint, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, SPACE["small"], 0, 0)
        column.setSpacing(SPACE["small"])
        column.addLayout(self._grid)
        column.addLayout(row)
        column.addStretch(1)

    def show_thresholds(self, labels: tuple[str, ...], values: tuple[float | None, ...]) -> None:
        rows = tuple((n, name) for n, name in enumerate(labels) if n < len(values) and values[n] is not None)
        if rows != self._labels:
            self._labels = rows
            self._build()
        for number, (slider, words) in self.sliders.items():
            share = values[number] or 0.0
            if not slider.isSliderDown():
                slider.blockSignals(True)
                slider.setValue(step_of(share))
                slider.blockSignals(False)
            said = f"{decimal(100 * share, 1)} %"
            slider.setAccessibleDescription(said)
            words.setText(said)
        is_changed, can_keep = self._thresholds.is_changed, self._thresholds.can_be_kept
        self.back.setEnabled(is_changed)
        self.keep.setEnabled(can_keep)
        self.hint.setText(self._hint(bool(rows), is_changed, can_keep))

    def _hint(self, are_known: bool, is_changed: bool, can_keep: bool) -> str:
        if not are_known:
            return self.tr("This model is none of the project's runs: its thresholds are not known.")
        if not is_changed:
            return self.tr("Higher: fewer false alarms, more misses. The board obeys at once.")
        if can_keep:
            return self.tr("They hold until a model is sent again, unless you keep them.")
        return self.tr("They hold until a model is sent again.")

    def _build(self) -> None:
        while (item := self._grid.takeAt(0)) is not None:
            if (widget := item.widget()) is not None:
                widget.deleteLater()
        self.sliders = {}
        for place, (number, name) in enumerate(self._labels):
            slider, words, title = QSlider(Qt.Orientation.Horizontal), text(""), ShortText("", least_px=40)
            title.setText(said_label(name))
            slider.setRange(0, STEPS)
            slider.setMinimumHeight(px(22))
            slider.setAccessibleName(self.tr("Threshold of {0}").format(said_label(name)))
            slider.setToolTip(self.tr("How sure the board must be of {0}").format(said_label(name)))
            slider.valueChanged.connect(partial(self._moved, number))
            words.setMinimumWidth(px(56))
            words.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
            self.sliders[number] = (slider, words)
            row, column = divmod(place, COLUMNS)
            for offset, widget in enumerate((title, slider, words)):
                self._grid.addWidget(widget, row, 3 * column + offset)
            self._grid.setColumnStretch(3 * column + 1, 1)

    def _moved(self, number: int, step: int) -> None:
        self._page.attempt(lambda: self._thresholds.set(number, share_of(step)))
