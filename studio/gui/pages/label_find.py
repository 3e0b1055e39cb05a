"""Find events: the strip above the picture in which proposals are made, looked through, and decided."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QSizePolicy, QSlider, QSpinBox, QWidget

from studio.app.presenters.label_finding import Finding
from studio.app.proposals import Proposal
from studio.gui.languages import kept_label, said_label
from studio.gui.pages.chips import dot
from studio.gui.pages.flow import FlowBox
from studio.gui.plots.activity import ActivityTrack
from studio.gui.plots.proposed import ProposedSpan
from studio.gui.plots.recording_view import RecordingView
from studio.gui.tokens import px
from studio.gui.widgets import button, icon_button, text
from studio.model.recording import BACKGROUND, Label

_SETTLED_MS = 120
"""After the last turn of a setting; a slider says a hundred values on its way."""
_UNNAMED = "#7f7f7f"
_ROW_PX = 32


class FindStrip(FlowBox):
    """Folded away until it is asked for; while it is open, the picture has the proposals and the activity track.
    ``closed`` comes when it folds."""

    closed = Signal()

    def __init__(self, finding: Finding, view: RecordingView, attempt: Callable[[Callable[[], object]], bool]) -> None:
        super().__init__()
        self._finding, self._view, self._attempt = finding, view, attempt
        self._labels: tuple[Label, ...] = ()
        self._curve: object = None
        self._asks_model = False
        self._were_some = False
        """Of this recording; what is left of them are the proposals."""
        self.sensitivity = QSlider(Qt.Orientation.Horizontal)
        self.sensitivity.setRange(0, 100)
        self.sensitivity.setAccessibleName(self.tr("Sensitivity"))
        self.sensitivity.setToolTip(self.tr("Left: only what stands out. Right: every stir."))
        self.sensitivity.setMinimumWidth(px(110))
        self.shortest = _milliseconds(self.tr("Shortest event"))
        self.longest = _milliseconds(self.tr("Longest event"))
        self.label = QComboBox()
        self.label.setAccessibleName(self.tr("Label for accepted events"))
        self.label.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToContents)
        self.count = text("", "small")
        self.accept = button(self.tr("Accept"), self.accept_current, role="chip", tip=self.tr("Accept this one (A)"))
        self.reject = button(self.tr("Reject"), self.reject_current, role="chip", tip=self.tr("Reject this one (R)"))
        self.all = button(self.tr("Accept all"), self.accept_all, role="chip", tip=self.tr("Accept all (Ctrl+Enter)"))
        self.name = button(self.tr("Propose labels"), self.propose_labels, icon="wand", role="chip",
                           tip=self.tr("Let the trained model say what is what (L)"))
        self._assemble()
        self._timer = QTimer(self, singleShot=True, interval=_SETTLED_MS)
        self._timer.timeout.connect(self._find)
        for box in (self.shortest, self.longest):
            box.valueChanged.connect(lambda _: self._timer.start())
        self.sensitivity.valueChanged.connect(lambda _: self._timer.start())
        self.label.currentTextChanged.connect(self._choose_label)
        self.hide()

    def _assemble(self) -> None:
        for name, field in ((self.tr("Sensitivity"), self.sensitivity), (self.tr("Shortest"), self.shortest),
                            (self.tr("Longest"), self.longest), (self.tr("Label"), self.label)):
            self.flow.addWidget(_named(name, field))
        steps = QWidget()
        row = QHBoxLayout(steps)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(2)
        row.addWidget(icon_button("chevron-left", self.tr("Previous proposal (K)"), lambda: self.step(-1), size=16))
        row.addWidget(self.count)
        steps.setFixedHeight(px(_ROW_PX))
        row.addWidget(icon_button("chevron-right", self.tr("Next proposal (J)"), lambda: self.step(1), size=16))
        for widget in (steps, self.accept, self.reject, self.all, self.name,
                       icon_button("close", self.tr("Close (F)"), self.close_strip, size=16)):
            self.flow.addWidget(widget)

    # -- opening and closing

    @property
    def is_open(self) -> bool:
        return not self.isHidden()

    def open_strip(self) -> None:
        """With the usual settings for this recording; what was proposed for it already is not looked for again."""
        if self.is_open:
            return
        self._show_usual()
        self._asks_model = False
        self.show()
        self.show_recording()

    def _show_usual(self) -> None:
        usual = self._finding.usual()
        for field, value in ((self.sensitivity, round(100 * usual.sensitivity)), (self.shortest, usual.shortest_ms),
                             (self.longest, usual.longest_ms)):
            field.blockSignals(True)
            field.setValue(value)
            field.blockSignals(False)

    def close_strip(self) -> None:
        self._timer.stop()
        self.hide()
        self._finding.close()
        self._curve = None
        self._view.show_extra_track(None)
        self._view.show_proposed(())
        self._view.show_snaps(())
        self.closed.emit()

    def show_recording(self) -> None:
        """Another recording is open: what happened in this one? The model is asked where it was asked before."""
        self._were_some = False
        self._curve = None
        if self.is_open and not self._finding.proposals:
            if self._asks_model:
                self._attempt(self._finding.name)
            else:
                self._find()
        self.refresh()

    # -- showing

    def show_labels(self, labels: tuple[Label, ...]) -> None:
        if labels == self._labels:
            return
        chosen = kept_label(self.label.currentText())
        self._labels = labels
        self.label.blockSignals(True)
        self.label.clear()
        for label in labels:
            self.label.addItem(dot(label.colour), said_label(label.name))
        self.label.setCurrentText(said_label(chosen or self._finding.label))
        if not chosen and [label.name for label in labels] == [BACKGROUND]:
            self.label.setCurrentIndex(-1)  # what was found is hardly meant as background
        self.label.blockSignals(False)
        self._finding.label = kept_label(self.label.currentText())
        self._show_proposals()

    def refresh(self) -> None:
        """Proposals came, went or changed."""
        if not self.is_open:
            return
        curve = self._finding.curve()
        shown = (None if curve is None else (id(curve.level), round(curve.threshold, 2)))
        if shown != self._curve:
            self._curve = shown
            track = None if curve is None else ActivityTrack(
                self.tr("activity · dB"), curve.level, rate_hz=curve.rate_hz, threshold=curve.threshold)
            self._view.show_extra_track(track)
        self._show_proposals()

    def _show_proposals(self) -> None:
        if not self.is_open:
            return
        proposals, current = self._finding.proposals, self._finding.current
        colours = {label.name: label.colour for label in self._labels}
        self._view.show_proposed([self._proposed(p, colours) for p in proposals], current=current.id if current else "")
        self._view.show_snaps([time for p in proposals for time in (p.start_us, p.end_us)])
        if self._finding.is_working:
            self.count.setText(self.tr("Looking…"))
        elif current is None:
            self.count.setText(self.tr("None left") if self._were_some else self.tr("Nothing found"))
        else:
            self.count.setText(self.tr("{0} of {1}").format(proposals.index(current) + 1, len(proposals)))
        for made in (self.accept, self.reject, self.all):
            made.setEnabled(current is not None)
        self.updateGeometry()

    def _proposed(self, proposal: Proposal, colours: dict[str, str]) -> ProposedSpan:
        words = f"{said_label(proposal.label)} {proposal.confidence:.0%}".replace("%", " %") if proposal.label else ""
        colour = colours.get(proposal.label or self._finding.label, _UNNAMED)
        return ProposedSpan(proposal.id, proposal.start_us, proposal.end_us, words, colour)

    # -- what the person does

    def _find(self) -> None:
        self._asks_model = self._were_some = False
        settings = replace(self._finding.usual(), sensitivity=self.sensitivity.value() / 100,
                           shortest_ms=self.shortest.value(),
                           longest_ms=max(self.longest.value(), self.shortest.value()))
        self._attempt(lambda: self._finding.find(settings))

    def propose_labels(self) -> None:
        self._timer.stop()
        self._were_some = False
        if self._attempt(self._finding.name):
            self._asks_model = True
            if not self.is_open:
                self._show_usual()
                self.show()
            self.refresh()

    def _choose_label(self, label: str) -> None:
        self._finding.label = kept_label(label)
        self._show_proposals()

    def choose(self, proposal_id: str) -> None:
        self._finding.choose(proposal_id)
        self._show_proposals()

    def step(self, by: int) -> None:
        chosen = self._finding.step(by) if self.is_open else None
        if chosen is not None:
            self._view.reveal(chosen.start_us, chosen.end_us)
            self._show_proposals()

    @property
    def has_current(self) -> bool:
        return self.is_open and self._finding.current is not None

    def accept_current(self, label: str = "") -> None:
        """With ``label``, else the model's, else the one that is chosen in the strip."""
        if self.is_open:
            self._were_some = True
            self._attempt(lambda: self._finding.accept(label))
            self._show_current()

    def reject_current(self) -> None:
        if self.is_open:
            self._were_some = True
            self._attempt(self._finding.reject)
            self._show_current()

    def accept_all(self) -> None:
        if self.is_open:
            self._were_some = True
            self._attempt(self._finding.accept_all)

    def _show_current(self) -> None:
        current = self._finding.current
        if current is not None:
            self._view.reveal(current.start_us, current.end_us)
        self._show_proposals()


def _milliseconds(name: str) -> QSpinBox:
    box = QSpinBox()
    box.setRange(20, 60_000)
    box.setSingleStep(50)
    box.setSuffix(" ms")
    box.setAccessibleName(name)
    box.setMaximumWidth(px(112))
    box.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
    return box


def _named(name: str, field: QWidget) -> QWidget:
    """A field with its name before it, as one piece that flows."""
    piece = QWidget()
    row = QHBoxLayout(piece)
    row.setContentsMargins(0, 0, 4, 0)
    row.setSpacing(4)
    row.addWidget(text(name, "small"))
    row.addWidget(field)
    piece.setFixedHeight(px(_ROW_PX))
    field.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
    return piece
