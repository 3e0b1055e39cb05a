"""The detector's settings as sliders, with what each one means beside it."""

from __future__ import annotations

import math
from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGridLayout, QLabel, QSlider, QWidget

from studio.app.presenters.room import RoomSnapshot
from studio.gui.languages import decimal
from studio.gui.tokens import SPACE, px
from studio.gui.widgets import text

STEPS = 400
_LOW, _HIGH = math.log(0.2 / 0.8), math.log(0.996 / 0.004)
"""The slider's ends in odds: near certainty a thousandth matters as much as ten hundredths in the middle."""
MOST_WINDOWS = 12
SUPPRESSION_STEP_MS, MOST_SUPPRESSION_MS = 50, 6000


class RoomSettings(QWidget):
    """Each slider calls back with its new value while it moves."""

    def __init__(
        self,
        *,
        threshold: Callable[[float], object],
        average: Callable[[int], object],
        suppression: Callable[[int], object],
    ) -> None:
        super().__init__()
        self._stride_ms = 100.0
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setHorizontalSpacing(SPACE["small"])
        self._grid.setColumnStretch(1, 1)
        self.threshold, self.threshold_value = self._row(
            self.tr("Threshold"), STEPS, self.tr(
                "How sure the model must be. Higher: fewer false alarms, more misses."))
        self.average, self.average_value = self._row(
            self.tr("Averaging"), MOST_WINDOWS, self.tr(
                "Over how long it must be sure. Longer: fewer false alarms, later answers, short words are missed."))
        self.suppression, self.suppression_value = self._row(
            self.tr("Pause after"), MOST_SUPPRESSION_MS // SUPPRESSION_STEP_MS, self.tr(
                "After a detection nothing is detected for so long. Too short: one take is detected twice."))
        self.average.setMinimum(1)
        self.average.setPageStep(1)
        self.threshold.valueChanged.connect(lambda value: threshold(share_of(value)))
        self.average.valueChanged.connect(lambda value: average(self._average_ms(value)))
        self.suppression.valueChanged.connect(lambda value: suppression(value * SUPPRESSION_STEP_MS))

    def show_settings(self, snapshot: RoomSnapshot) -> None:
        settings, share = snapshot.settings, snapshot.threshold
        if settings is None:
            return
        self._stride_ms = snapshot.stride_ms
        windows = max(1, round(settings.average_ms / snapshot.stride_ms + 0.5))
        self._show(self.threshold, self.threshold_value, step_of(share or 0.5), self._sure(snapshot))
        self._show(self.average, self.average_value, windows, f"{decimal(settings.average_ms / 1000, 2)} s")
        self._show(self.suppression, self.suppression_value, settings.suppression_ms // SUPPRESSION_STEP_MS,
                   f"{decimal(settings.suppression_ms / 1000, 2)} s")
        self.threshold.setEnabled(share is not None)

    def _sure(self, snapshot: RoomSnapshot) -> str:
        """A single number, or from the lowest to the highest where labels differ."""
        settings = snapshot.settings
        assert settings is not None
        shown = [settings.thresholds[snapshot.label]] if snapshot.label is not None else settings.thresholds
        known = sorted(value for value in shown if value is not None)
        if not known:
            return "–"
        if known[-1] - known[0] < 0.0005:
            return f"{decimal(100 * known[0], 1)} %"
        return f"{decimal(100 * known[0], 1)}–{decimal(100 * known[-1], 1)} %"

    def _average_ms(self, windows: int) -> int:
        """Halfway between two windows, as the usual detector has it: a window must not hang on a millisecond."""
        return max(1, round((windows - 0.5) * self._stride_ms))

    def _row(self, name: str, most: int, tip: str) -> tuple[QSlider, QLabel]:
        row = self._grid.rowCount()
        slider = QSlider(Qt.Orientation.Horizontal)
        slider.setRange(0, most)
        slider.setMinimumHeight(px(24))
        slider.setAccessibleName(name)
        slider.setToolTip(tip)
        title, value = text(name), text("")
        title.setToolTip(tip)
        value.setMinimumWidth(px(92))
        value.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        for column, widget in enumerate((title, slider, value)):
            self._grid.addWidget(widget, row, column)
        return slider, value

    @staticmethod
    def _show(slider: QSlider, value: QLabel, step: int, words: str) -> None:
        slider.blockSignals(True)
        slider.setValue(step)
        slider.blockSignals(False)
        slider.setAccessibleDescription(words)
        value.setText(words)


def share_of(step: int) -> float:
    return round(1 / (1 + math.exp(-(_LOW + (_HIGH - _LOW) * step / STEPS))), 4)


def step_of(share: float) -> int:
    share = min(max(share, 0.01), 0.9999)
    return round(STEPS * (math.log(share / (1 - share)) - _LOW) / (_HIGH - _LOW))
