"""What the next take shall be, and the button that records it."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QSignalBlocker, Signal
from PySide6.QtWidgets import QComboBox, QDoubleSpinBox, QGridLayout, QLabel, QSpinBox

from studio.app.presenters.collect import CollectSnapshot
from studio.app.takes import TakePhase
from studio.gui.pages.chips import dot
from studio.gui.pages.lamp import TakeLamp
from studio.gui.pages.page import set_able
from studio.gui.tokens import SPACE
from studio.gui.widgets import Card, button, set_role, show_icon
from studio.model.lane import LaneKind
from studio.model.recording import BACKGROUND

GREY = "#7f7f7f"
USUAL_LENGTH_S = {LaneKind.IMU: 2.0, LaneKind.MIC: 1.5}
"""One gesture, or one word, with room on both sides."""


class RecordPanel(Card):
    """``record_asked`` and ``stop_asked`` come from the one big button."""

    record_asked = Signal()
    stop_asked = Signal()

    def __init__(self, lamp: TakeLamp) -> None:
        super().__init__(self.tr("Record"))
        self.lamp = lamp
        self._phase = TakePhase.IDLE
        self._folder: Path | None = None
        self.label = _typed(self.tr("Label of the take"), self.tr("Choose, or type a new one"))
        self.person = _typed(self.tr("Person who performs"), self.tr("Who performs? (optional)"))
        self.length = QDoubleSpinBox(decimals=1, minimum=0.5, maximum=600.0, singleStep=0.5, prefix=" ", suffix=" s")
        # The style sheet's padding does not reach a spin box's text, so a space stands before it.
        self.length.setAccessibleName(self.tr("Length of the take in seconds"))
        self.length.setToolTip(self.tr("How long a take is"))
        self.countdown = QSpinBox(minimum=0, maximum=10, value=2, prefix=" ", suffix=" s")
        self.countdown.setAccessibleName(self.tr("Count-down in seconds"))
        self.countdown.setToolTip(self.tr("Time to get ready before a take starts"))
        self.record = button(self.tr("Record"), self.press, icon="record", role="primary")
        self.record.setProperty("page_has_space", True)
        self.record.setMinimumHeight(44)
        for field in (self.label, self.person, self.length, self.countdown):
            line = field.lineEdit()
            assert line is not None
            # Enter leaves the field, so that the next Space records instead of being typed.
            line.returnPressed.connect(self.record.setFocus)
        self._lay_out()

    def press(self) -> None:
        if self._phase == TakePhase.IDLE:
            self.record_asked.emit()
        else:
            self.stop_asked.emit()

    def show_project(self, folder: Path | None, sensor: LaneKind) -> None:
        """Another project: what was typed for the one before is forgotten."""
        if folder != self._folder:
            self._folder = folder
            self.length.setValue(USUAL_LENGTH_S[sensor])
            for box in (self.label, self.person):
                box.clear()
                box.setEditText("")

    def show_snapshot(self, snapshot: CollectSnapshot) -> None:
        self._phase = snapshot.phase
        colours = {row.name: row.colour for row in snapshot.labels} | {BACKGROUND: GREY}
        _offer(self.label, list(colours), list(colours.values()))
        _offer(self.person, list(snapshot.people), [])
        idle = snapshot.phase == TakePhase.IDLE
        for field in (self.label, self.person, self.length, self.countdown):
            field.setEnabled(idle)
        self.record.setText(self.tr("Record") if idle else self.tr("Stop"))
        self.record.setAccessibleName(self.tr("Record a take") if idle else self.tr("Stop the take"))
        self.record.setToolTip(self.tr("Record a take (Space)") if idle else self.tr("Stop and keep what came (Space)"))
        set_role(self.record, "primary" if idle else "danger")
        show_icon(self.record, "record" if idle else "stop", "on_fill")
        set_able(self.record, snapshot.can_record or not idle)
        self.lamp.explain(snapshot.reason)

    def _lay_out(self) -> None:
        grid = QGridLayout()
        grid.setHorizontalSpacing(SPACE["small"])
        grid.setVerticalSpacing(SPACE["small"])
        for row, (name, field) in enumerate(((self.tr("&Label"), self.label), (self.tr("&Person"), self.person))):
            grid.addWidget(_buddy(name, field), row, 0)
            grid.addWidget(field, row, 1, 1, 3)
        grid.addWidget(_buddy(self.tr("Len&gth"), self.length), 2, 0)
        grid.addWidget(self.length, 2, 1)
        grid.addWidget(_buddy(self.tr("Co&unt-down"), self.countdown), 2, 2)
        grid.addWidget(self.countdown, 2, 3)
        for spin in (self.length, self.countdown):
            spin.setMinimumWidth(72)
        grid.setColumnStretch(1, 1)
        grid.setColumnStretch(3, 1)
        self.body.addLayout(grid)
        self.body.addWidget(self.lamp)
        self.body.addWidget(self.record)


def _typed(name: str, placeholder: str) -> QComboBox:
    box = QComboBox()
    box.setEditable(True)
    box.setInsertPolicy(QComboBox.InsertPolicy.NoInsert)
    box.setAccessibleName(name)
    box.setToolTip(name)
    box.setMinimumContentsLength(8)
    box.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
    line = box.lineEdit()
    assert line is not None
    line.setPlaceholderText(placeholder)
    return box


def _buddy(name: str, field: QComboBox | QSpinBox | QDoubleSpinBox) -> QLabel:
    label = QLabel(name)
    label.setBuddy(field)
    return label


def _offer(box: QComboBox, texts: Sequence[str], colours: Sequence[str]) -> None:
    """New choices; what the person typed stays."""
    if [box.itemText(i) for i in range(box.count())] == list(texts):
        return
    typed = box.currentText()
    with QSignalBlocker(box):
        box.clear()
        for number, choice in enumerate(texts):
            if colours:
                box.addItem(dot(colours[number]), choice)
            else:
                box.addItem(choice)
        box.setCurrentIndex(box.findText(typed))
        # Whoever has no label yet shall type one, and not record background without noticing.
        first = next((choice for choice in texts if choice != BACKGROUND), "") if colours else ""
        box.setEditText(typed or first)
