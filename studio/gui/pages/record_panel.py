"""What the next takes shall be, and the button that records them: the mode first, then only what that mode asks."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QSignalBlocker, Signal
from PySide6.QtWidgets import QComboBox, QDoubleSpinBox, QGridLayout, QLabel, QLineEdit, QPushButton, QSpinBox, QWidget

from studio.app.presenters.collect import CollectSnapshot
from studio.app.recording.course import TakePhase
from studio.app.recording.plan import MOST_TAKES, USUAL_THRESHOLD, Mode, RecordingPlan
from studio.gui.languages import kept_label, said_label
from studio.gui.pages.chips import dot
from studio.gui.pages.flow import FlowBox
from studio.gui.pages.lamp import TakeLamp
from studio.gui.pages.page import set_able
from studio.gui.pages.record_details import RecordDetails
from studio.gui.tokens import SPACE, px
from studio.gui.widgets import Card, WrappedText, button, set_role, show_icon, text
from studio.model.lane import LaneKind
from studio.model.recording import BACKGROUND

GREY = "#7f7f7f"
MOST_NAMES = 5
"""As long as a project has fewer labels, the list has names to choose from as well."""
Field = QComboBox | QSpinBox | QDoubleSpinBox


class RecordPanel(Card):
    """``record_asked`` and ``stop_asked`` come from the one big button, ``edited`` when the plan is another one."""

    record_asked = Signal()
    stop_asked = Signal()
    edited = Signal()

    def __init__(self, lamp: TakeLamp) -> None:
        super().__init__()
        self.setAccessibleName(self.tr("Record"))
        self.more = button(self.tr("More"), role="chip", tip=self.tr("A note, what is recorded, and beeps"))
        self.lamp = lamp
        self._phase = TakePhase.IDLE
        self._reason = ""
        self._folder: Path | None = None
        self._sensor = LaneKind.IMU
        self._mode = Mode.ONE
        self.label = _typed(self.tr("Label of the take"), self.tr("Choose, or type a new one"))
        self.person = _typed(self.tr("Person who performs"), self.tr("Who performs?"))
        self.length = _seconds(0.5, 600.0, self.tr("Length of the take in seconds"), self.tr("How long a take is"))
        self.countdown = QSpinBox(minimum=0, maximum=10, value=2, prefix=" ", suffix=" s")
        _name(self.countdown, self.tr("Count-down in seconds"), self.tr("Time to get ready before a take starts"))
        self.takes = QSpinBox(minimum=0, maximum=MOST_TAKES, value=5, prefix=" ")
        _name(self.takes, self.tr("Number of takes"), self.tr("How many takes are recorded one after another"))
        self.pause = _seconds(0.5, 60.0, self.tr("Pause between takes in seconds"), self.tr("Time between two takes"))
        self.threshold = QDoubleSpinBox(prefix=" ")
        _name(self.threshold, self.tr("Threshold that starts a take"),
              self.tr("A take starts by itself above this; it is the dashed line in the plot, which can be dragged"))
        self.details = RecordDetails()
        self.hint = text("", "dim", wrap=True)
        self.record = button(self.tr("Record"), self.press, icon="record", role="primary")
        self.record.setProperty("page_has_space", True)
        self.record.setMinimumHeight(px(44))
        self._lay_out()
        self._connect()
        self._show_mode()

    # -- the plan

    @property
    def mode(self) -> Mode:
        return self._mode

    @property
    def trigger(self) -> LaneKind:
        return self.details.trigger or self._sensor

    def plan(self) -> RecordingPlan:
        """What stands in the fields."""
        return RecordingPlan(
            label=kept_label(self.label.currentText()), person=self.person.currentText(), note=self.details.note.text(),
            mode=self._mode, seconds=self.length.value(), countdown_s=self.countdown.value(),
            takes=self.takes.value(), pause_s=self.pause.value(), lanes=self.details.lanes,
            trigger=self.details.trigger, threshold=self._threshold())

    def set_mode(self, mode: Mode) -> None:
        """Another mode shows its own fields."""
        self._mode = mode
        self._show_mode()
        self.edited.emit()

    def show_threshold(self, value: float) -> None:
        """The line in the plot was moved."""
        self.threshold.setValue(100 * value if self.trigger == LaneKind.MIC else value)

    def rename(self, old: str, new: str) -> None:
        """A label that was renamed is not recorded under its old name again."""
        if kept_label(self.label.currentText()) == old:
            self.label.setEditText(said_label(new))

    def _threshold(self) -> float:
        return self.threshold.value() / 100 if self.trigger == LaneKind.MIC else self.threshold.value()

    # -- showing

    def press(self) -> None:
        if self._phase == TakePhase.IDLE:
            self.record_asked.emit()
        else:
            self.stop_asked.emit()

    def show_project(self, folder: Path | None, sensor: LaneKind, draft: RecordingPlan) -> None:
        """Another project: its own plan, as it was last set."""
        if folder == self._folder:
            return
        self._folder, self._sensor, self._mode = folder, sensor, draft.mode
        blockers = [QSignalBlocker(each) for each in (self.label, self.person, self.length, self.countdown,
                                                      self.takes, self.pause, self.threshold, self.details)]
        self.length.setValue(draft.seconds)
        self.countdown.setValue(round(draft.countdown_s))
        self.takes.setValue(draft.takes)
        self.pause.setValue(draft.pause_s)
        self.details.show_plan(draft)
        for box, words in ((self.label, draft.label), (self.person, draft.person)):
            box.clear()
            box.setEditText(words)
        self._unit()
        self.show_threshold(draft.threshold or USUAL_THRESHOLD[self.trigger])
        del blockers
        self._show_mode()

    def show_snapshot(self, snapshot: CollectSnapshot) -> None:
        self._phase = snapshot.phase
        colours = {row.name: row.colour for row in snapshot.labels} | {BACKGROUND: GREY}
        suggested = [name for name in self._suggested() if name not in colours]
        _offer(self.label, list(colours), list(colours.values()), suggested[: max(0, MOST_NAMES - len(colours))])
        _offer(self.person, list(snapshot.people), [])
        self.details.show_lanes(snapshot.lanes, self._sensor)
        idle = snapshot.phase == TakePhase.IDLE
        for field in (self.label, self.person, self.length, self.countdown, self.takes, self.pause, self.details,
                      *self.modes.values()):
            field.setEnabled(idle)
        self._show_button(snapshot, idle)
        names = [row.name for row in snapshot.labels if row.name != BACKGROUND][:9]
        self.hint.setText(self._keys_words(names))
        self._reason = snapshot.reason
        self._explain()

    def _explain(self) -> None:
        """Beside the lamp: what keeps Space from starting a take."""
        is_named = bool(self.label.currentText().strip()) or self._mode == Mode.CONTINUOUS
        self.lamp.explain(self._reason, lacks_label=not is_named)

    def _keys_words(self, names: Sequence[str]) -> str:
        """What can be pressed while a long recording runs."""
        if not names:
            return self.tr("No labels to press yet. Record, then find and name what happened on the Label page.")
        keys = [self.tr("{0} {1}").format(number, name) for number, name in enumerate(names, 1)]
        keys.append(self.tr("B background"))
        return self.tr("Press while it happens: {0}. Backspace takes the last one back.").format(" · ".join(keys))

    def _suggested(self) -> list[str]:
        """Names for whoever has no label yet, and perhaps only a pointer to choose one with."""
        if self._sensor == LaneKind.MIC:
            return [self.tr("yes"), self.tr("no"), self.tr("hello"), self.tr("stop")]
        return [self.tr("wave"), self.tr("circle"), self.tr("punch"), self.tr("shake")]

    def _show_button(self, snapshot: CollectSnapshot, idle: bool) -> None:
        self.record.setText(self.tr("Record") if idle else self.tr("Stop"))
        self.record.setAccessibleName(self.tr("Record a take") if idle else self.tr("Stop the take"))
        self.record.setToolTip(self.tr("Record a take (Space)") if idle else self.tr("Stop and keep what came (Space)"))
        set_role(self.record, "primary" if idle else "danger")
        show_icon(self.record, "record" if idle else "stop", "on_fill")
        set_able(self.record, snapshot.can_record or not idle)

    def _show_mode(self) -> None:
        for mode, chip in self.modes.items():
            chip.setChecked(mode == self._mode)
        shown = _FIELDS[self._mode]
        for name, widgets in self._rows.items():
            for widget in widgets:
                widget.setVisible(name in shown)
        self.takes.setMinimum(0 if self._mode == Mode.ARMED else 1)
        self.takes.setSpecialValueText(self.tr(" until stopped") if self._mode == Mode.ARMED else "")
        self.hint.setVisible(self._mode == Mode.CONTINUOUS)
        self.details.show_mode(self._mode)
        self._unit()

    def _unit(self) -> None:
        """The threshold in what the plot of its lane shows."""
        is_sound = self.trigger == LaneKind.MIC
        with QSignalBlocker(self.threshold):
            self.threshold.setRange(0.1 if is_sound else 0.02, 100.0 if is_sound else 16.0)
            self.threshold.setDecimals(1 if is_sound else 2)
            self.threshold.setSingleStep(0.5 if is_sound else 0.05)
            self.threshold.setSuffix(" %" if is_sound else " g")

    # -- putting together

    def _connect(self) -> None:
        for field in (self.label, self.person, self.length, self.countdown, self.takes, self.pause, self.threshold):
            line = field.lineEdit()
            assert line is not None
            # Enter leaves the field, so that the next Space records instead of being typed.
            line.returnPressed.connect(self.record.setFocus)
        for box in (self.label, self.person):
            box.editTextChanged.connect(lambda *_: self.edited.emit())
        for spin in (self.length, self.countdown, self.takes, self.pause, self.threshold):
            spin.valueChanged.connect(lambda *_: self.edited.emit())
        self.edited.connect(self._explain)
        self.details.edited.connect(self._details_edited)
        self.more.setCheckable(True)
        self.more.toggled.connect(self.details.setVisible)
        self.details.hide()

    def _details_edited(self, is_other_trigger: bool) -> None:
        if is_other_trigger:
            self._unit()
            self.show_threshold(USUAL_THRESHOLD[self.trigger])
        self.edited.emit()

    def _lay_out(self) -> None:
        self.modes = {mode: self._mode_chip(mode, words, tip) for mode, words, tip in (
            (Mode.ONE, self.tr("One take"), self.tr("One take of the chosen length")),
            (Mode.BURST, self.tr("Burst"), self.tr("Several takes one after another, with pauses between them")),
            (Mode.CONTINUOUS, self.tr("Long"), self.tr("One long recording; press a digit while something happens")),
            (Mode.ARMED, self.tr("By itself"), self.tr("A take starts when the board moves, or hears something")),
        )}
        box = FlowBox()
        box.setAccessibleName(self.tr("How to record"))
        for chip in self.modes.values():
            box.flow.addWidget(chip)
        self.body.addWidget(box)
        grid = QGridLayout()
        grid.setHorizontalSpacing(SPACE["small"])
        grid.setVerticalSpacing(SPACE["small"])
        self._rows: dict[str, tuple[QWidget, ...]] = {}
        places: tuple[tuple[str, str, Field, int, int, int], ...] = (
            ("label", self.tr("&Label"), self.label, 0, 0, 3), ("person", self.tr("&Person"), self.person, 1, 0, 2),
            ("length", self.tr("Len&gth"), self.length, 2, 0, 1),
            ("countdown", self.tr("Co&unt-down"), self.countdown, 2, 2, 1),
            ("takes", self.tr("&Takes"), self.takes, 3, 0, 1), ("pause", self.tr("Pau&se"), self.pause, 3, 2, 1),
            ("threshold", self.tr("Th&reshold"), self.threshold, 3, 2, 1))
        for name, words, field, row, column, width in places:
            buddy = _buddy(words, field)
            grid.addWidget(buddy, row, column)
            grid.addWidget(field, row, column + 1, 1, width)
            self._rows[name] = (buddy, field)
            if width == 1:
                field.setMinimumWidth(px(72))
        grid.addWidget(self.more, 1, 3)
        grid.setColumnStretch(1, 1)
        grid.setColumnStretch(3, 1)
        self.body.addLayout(grid)
        self.body.addWidget(self.details)
        self.body.addWidget(self.hint)
        self.body.addWidget(self.lamp)
        self.body.addWidget(self.record)

    def _mode_chip(self, mode: Mode, words: str, tip: str) -> QPushButton:
        chip = button(words, lambda: self.set_mode(mode), role="chip", tip=tip)
        chip.setCheckable(True)
        return chip


_FIELDS: dict[Mode, frozenset[str]] = {
    Mode.ONE: frozenset({"label", "person", "length", "countdown"}),
    Mode.BURST: frozenset({"label", "person", "length", "countdown", "takes", "pause"}),
    Mode.CONTINUOUS: frozenset({"person", "countdown"}),
    Mode.ARMED: frozenset({"label", "person", "length", "countdown", "takes", "threshold"}),
}


def _name(field: QWidget, name: str, tip: str) -> None:
    field.setAccessibleName(name)
    field.setToolTip(tip)


def _seconds(least: float, most: float, name: str, tip: str) -> QDoubleSpinBox:
    # The style sheet's padding does not reach a spin box's text, so a space stands before it.
    spin = QDoubleSpinBox(decimals=1, minimum=least, maximum=most, singleStep=0.5, prefix=" ", suffix=" s")
    _name(spin, name, tip)
    return spin


def _typed(name: str, placeholder: str) -> QComboBox:
    box = QComboBox()
    box.setEditable(True)
    box.setInsertPolicy(QComboBox.InsertPolicy.NoInsert)
    _name(box, name, f"{name}\n{placeholder}")
    box.setMinimumContentsLength(8)
    box.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
    line = box.lineEdit()
    assert line is not None
    line.setPlaceholderText(placeholder)
    return box


def _buddy(name: str, field: Field | QLineEdit) -> QLabel:
    label = WrappedText()
    label.setText(name)
    label.setBuddy(field)
    return label


def _offer(box: QComboBox, texts: Sequence[str], colours: Sequence[str], suggested: Sequence[str] = ()) -> None:
    """New choices; what the person typed stays. What is only ``suggested`` is never chosen by itself."""
    if [box.itemText(i) for i in range(box.count())] == [*texts, *suggested]:
        return
    typed = box.currentText()
    with QSignalBlocker(box):
        box.clear()
        for number, choice in enumerate(texts):
            if colours:
                box.addItem(dot(colours[number]), choice)
            else:
                box.addItem(choice)
        box.addItems(list(suggested))
        box.setCurrentIndex(box.findText(typed))
        # Whoever has no label yet shall type one, and not record background without noticing.
        first = next((choice for choice in texts if choice != BACKGROUND), "") if colours else ""
        box.setEditText(typed or first)
