"""What few need for a take: a note, other lanes, what starts a take by itself, and whether beeps are heard."""

from __future__ import annotations

from PySide6.QtCore import QSignalBlocker, Signal
from PySide6.QtWidgets import QCheckBox, QComboBox, QGridLayout, QLabel, QLineEdit, QWidget

from studio.app.recording.plan import Mode, RecordingPlan
from studio.gui.tokens import SPACE
from studio.model.lane import RECORDED_LANES, LaneKind


class RecordDetails(QWidget):
    """``edited`` tells whether another lane shall start takes now."""

    edited = Signal(bool)

    def __init__(self) -> None:
        super().__init__()
        self._sensor = LaneKind.IMU
        self._offered: tuple[LaneKind, ...] = ()
        self.note = QLineEdit()
        self.note.setPlaceholderText(self.tr("Stays set from take to take"))
        self.note.setToolTip(self.note.placeholderText())
        self.lanes_box, self.trigger_box = QComboBox(), QComboBox()
        self.beeps = QCheckBox(self.tr("Beep before and after a take"))
        named: tuple[tuple[QWidget, str, str], ...] = (
            (self.note, self.tr("Note for the takes"), self.tr("A free note that is kept with each take")),
            (self.lanes_box, self.tr("What is recorded"),
             self.tr("Sound takes 23 times the space of motion, and has everybody's voice in it")),
            (self.trigger_box, self.tr("What starts a take"), self.tr("A take starts when this is over the threshold")),
            (self.beeps, self.tr("Beep before and after a take"),
             self.tr("Beeps are never in a take with sound: then they are heard well before it and after it")),
        )
        for field, name, tip in named:
            field.setAccessibleName(name)
            field.setToolTip(tip)
        for kind, words in ((LaneKind.IMU, self.tr("Motion")), (LaneKind.MIC, self.tr("Sound"))):
            self.trigger_box.addItem(words, kind)
        self._words = {(LaneKind.IMU,): self.tr("Motion"), (LaneKind.MIC,): self.tr("Sound"),
                       RECORDED_LANES: self.tr("Motion and sound")}
        self.show_lanes(RECORDED_LANES, LaneKind.IMU)
        grid = QGridLayout(self)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(SPACE["small"])
        grid.setVerticalSpacing(SPACE["small"])
        self._starts = QLabel(self.tr("Starts o&n"))
        rows: tuple[tuple[QLabel, QWidget], ...] = (
            (QLabel(self.tr("N&ote")), self.note), (QLabel(self.tr("Records")), self.lanes_box),
            (self._starts, self.trigger_box))
        for row, (label, box) in enumerate(rows):
            label.setBuddy(box)
            grid.addWidget(label, row, 0)
            grid.addWidget(box, row, 1)
        grid.addWidget(self.beeps, 3, 0, 1, 2)
        grid.setColumnStretch(1, 1)
        self.note.textChanged.connect(lambda *_: self.edited.emit(False))
        self.lanes_box.currentIndexChanged.connect(lambda *_: self.edited.emit(False))
        self.trigger_box.currentIndexChanged.connect(lambda *_: self.edited.emit(True))

    @property
    def lanes(self) -> tuple[LaneKind, ...]:
        """What was chosen; empty: what the project listens to."""
        chosen: tuple[LaneKind, ...] = tuple(LaneKind(kind) for kind in self.lanes_box.currentData() or ())
        return () if chosen == (self._sensor,) else chosen

    @property
    def trigger(self) -> LaneKind | None:
        chosen = LaneKind(self.trigger_box.currentData())
        return None if chosen == self._sensor else chosen

    def show_plan(self, plan: RecordingPlan) -> None:
        with QSignalBlocker(self):
            self.note.setText(plan.note)
            self._choose(plan.lanes or (self._sensor,))
            self.trigger_box.setCurrentIndex(RECORDED_LANES.index(plan.trigger or self._sensor))

    def show_mode(self, mode: Mode) -> None:
        self._starts.setVisible(mode == Mode.ARMED)
        self.trigger_box.setVisible(mode == Mode.ARMED)

    def show_lanes(self, lanes: tuple[LaneKind, ...], sensor: LaneKind) -> None:
        """The lanes that the board has now; without a board, both. What the project listens to stands first."""
        lanes = lanes or RECORDED_LANES
        if (lanes, sensor) == (self._offered, self._sensor):
            return
        chosen, other_sensor = self.lanes, sensor != self._sensor
        trigger = self.trigger
        self._offered, self._sensor = lanes, sensor
        with QSignalBlocker(self), QSignalBlocker(self.lanes_box), QSignalBlocker(self.trigger_box):
            self.lanes_box.clear()
            offered = [(sensor,), *([RECORDED_LANES] if len(lanes) > 1 else []),
                       *((kind,) for kind in lanes if kind != sensor)]
            for each in offered:
                self.lanes_box.addItem(self._words[each], [kind.value for kind in each])
            self._choose((sensor,) if other_sensor else chosen or (sensor,))
            self.trigger_box.setCurrentIndex(RECORDED_LANES.index((not other_sensor and trigger) or sensor))

    def _choose(self, lanes: tuple[LaneKind, ...]) -> None:
        at = next((n for n in range(self.lanes_box.count())
                   if tuple(self.lanes_box.itemData(n)) == tuple(kind.value for kind in lanes)), 0)
        self.lanes_box.setCurrentIndex(at)
