"""Collect: what the board feels and hears now, and takes of it."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from studio.app.happenings import (
    BoardButtonPressed,
    BoardChanged,
    BoardConnected,
    BoardConnecting,
    BoardDisconnected,
    FlagsChanged,
    InstallChanged,
    LabelRenamed,
    PortsChanged,
    ProjectClosed,
    ProjectOpened,
    RecordingAdded,
    TakeChanged,
)
from studio.app.presenters.collect import CollectSnapshot, TakeRow
from studio.app.recording.course import TakePhase
from studio.app.recording.plan import Mode
from studio.gui.beeper import Beeper
from studio.gui.languages import decimal, said, said_label
from studio.gui.pages.bars import LabelBars, duration
from studio.gui.pages.explained import ExplainButton
from studio.gui.pages.gain import GainButton
from studio.gui.pages.lamp import TakeLamp
from studio.gui.pages.live_cards import LivePlots
from studio.gui.pages.live_keys import LiveKeys
from studio.gui.pages.other_sensors import OtherSensors
from studio.gui.pages.page import PageWidget
from studio.gui.pages.perform import PerformCard
from studio.gui.pages.record_panel import RecordPanel
from studio.gui.pages.rows import Row, RowList
from studio.gui.pages.start import StartCard
from studio.gui.pages.take_verdict import CODE, TakeVerdict
from studio.gui.project_dialogs.questions import ProjectQuestions
from studio.gui.shell import Shell
from studio.gui.tokens import SPACE, px
from studio.gui.widgets import Card, EmptyState, text

SIDE_PX = 344
LEAST_BARS_PX = 92
CUT_SHORT = "takes-cut-short"
IN_THE_WAY = ("take-label", "label-long", "take-running", "no-stream", "no-board", "disk-full", "folder-read-only",
              "folder-gone", "file-write")
"""What may have kept a take from its start: no longer, when one is recorded."""
TAKE_STEP_MS = 15
"""A take may be this much longer than asked; the display's own pace."""


class CollectPage(PageWidget):
    key = "collect"

    def __init__(self, shell: Shell) -> None:
        super().__init__(shell)
        self.questions = ProjectQuestions(shell, self)
        self.start = StartCard(shell)
        self.start.asked.connect(self.questions.ask)
        self.gain = GainButton(lambda value: self.attempt(lambda: self.studio.collect.set_gain(value)))
        self.plots = LivePlots(shell.ticker, self.gain)
        self.others = OtherSensors(self.studio.collect.readings)
        self.perform = PerformCard(shell)
        self.lamp = TakeLamp(self.studio.takes)
        self.panel = RecordPanel(self.lamp)
        self.takes = RowList(self.tr("Takes, newest first"))
        self.takes.setToolTip(self.tr("Enter opens a take in Label, Delete removes it"))
        self.bars = LabelBars()
        self.hint = text("", "dim", wrap=True)
        self.count = text("", "small")
        self._take_clock = QTimer(self, interval=TAKE_STEP_MS)
        self._take_clock.timeout.connect(self.studio.takes.tick)
        self.verdict = TakeVerdict(self)
        self.beeper = Beeper(self.studio.mailbox.post, self.studio.settings)
        self.studio.takes.cues.beep = self.beeper.play
        self.destroyed.connect(self.beeper.shut_down)
        self.keys = LiveKeys(self, self.studio.collect)
        self._assemble()
        self._connect_plots()
        if self.studio.takes.phase != TakePhase.IDLE:  # the page was made anew meanwhile, in another language or size
            self._take_clock.start()
            self.keys.follow(self.studio.takes)
        shell.ticker.add(self.lamp)
        shell.ticker.add(self.perform)
        shell.ticker.add(self.others)
        self.panel.record_asked.connect(self.record)
        self.panel.edited.connect(self._remember)
        self.panel.stop_asked.connect(lambda: self.attempt(self.studio.collect.stop))
        self.takes.delete_asked.connect(self.delete_take)
        self.takes.opened.connect(self._open_take)
        self.on_key("Space", self.panel.record.click)
        self.refresh_on(BoardChanged, BoardConnecting, BoardConnected, BoardDisconnected, PortsChanged, InstallChanged,
                        FlagsChanged)
        shell.bridge.listen(TakeChanged, lambda event: self._take_changed(event), owner=self)
        for kind in (ProjectOpened, ProjectClosed):
            shell.bridge.listen(kind, lambda _: self._project_left(), owner=self)
        shell.bridge.listen(LabelRenamed, lambda event: self.panel.rename(event.old, event.new), owner=self)
        shell.bridge.listen(BoardButtonPressed, lambda _: self._by_the_board(), owner=self)
        shell.bridge.listen(FlagsChanged, lambda _: self.verdict.look(), newest_only=True, owner=self)
        shell.bridge.listen(RecordingAdded, lambda event: self.verdict.expect(event.recording.id), owner=self)

    def _assemble(self) -> None:
        columns = QHBoxLayout()
        columns.setSpacing(SPACE["medium"])
        left = QVBoxLayout()
        left.setSpacing(SPACE["medium"])
        left.addWidget(self.start)
        left.addWidget(self.plots, 1)
        left.addWidget(self.others)
        left.addWidget(self.perform)
        columns.addLayout(left, 1)
        self.side = QWidget()
        column = QVBoxLayout(self.side)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(SPACE["medium"])
        column.addWidget(self.panel)
        self._takes_card = Card(self.tr("Takes"), trailing=(self.count, ExplainButton(self.shell, "record")))
        self._takes_card.hold_list()
        self.empty = EmptyState("record", self.tr("No takes yet"), self.tr("Choose a label, then press Space."))
        self.takes.setMinimumHeight(px(70))
        self._takes_card.add(self.takes, 1)
        self._takes_card.add(self.empty, 1)
        column.addWidget(self._takes_card, 1)
        labels = Card(self.tr("Labels"))
        # Both do not fit a small screen; whoever sets details is not counting takes.
        self.panel.more.toggled.connect(labels.setHidden)
        self.labels = QScrollArea()
        self.labels.setWidgetResizable(True)
        self.labels.setWidget(self.bars)
        # The scroll area switches it on, and the card's ground would not be seen.
        self.bars.setAutoFillBackground(False)
        self.labels.setViewportMargins(0, 0, SPACE["tight"], 0)
        self.labels.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        labels.add(self.labels)
        labels.add(self.hint)
        column.addWidget(labels)
        columns.addWidget(self.side)
        self.body.addLayout(columns, 1)
        self.fold_when_narrow(columns, self.side, SIDE_PX)

    def _connect_plots(self) -> None:
        self.plots.show_marks(self.studio.collect.marks)
        for line in self.plots.thresholds.values():
            line.moved.connect(self.panel.show_threshold)
        self.panel.details.beeps.setChecked(self.beeper.is_on)
        self.panel.details.beeps.toggled.connect(self.beeper.switch)

    # -- showing

    @property
    def first(self) -> QWidget:
        return self.panel.record

    def _project_left(self) -> None:
        """What was told of takes is of those of another project."""
        for code in (CUT_SHORT, CODE):
            self.shell.notices(self.key).clear(code)

    def refresh(self) -> None:
        snapshot, project = self.studio.collect.snapshot(), self.studio.desk.project
        sensor = project.sensor if project else None
        self.start.setVisible(project is None)
        self.start.show_boards()
        self.side.setVisible(project is not None)
        self.plots.arrange(sensor)
        self.plots.show_session(
            self.studio.bench.session, port=self.studio.bench.port, lacking=self.studio.collect.lacking())
        self.others.show_board()
        self.gain.show_gain(snapshot.gain_db)
        self.perform.show_choices()
        if project is not None:
            was_able = self.panel.record.isEnabled()
            self.panel.show_project(self.studio.desk.folder, project.sensor, snapshot.draft)
            self.panel.show_snapshot(snapshot)
            if self.panel.record.isEnabled() and not was_able:
                self.take_keyboard()
            self._show_threshold()
        self.bars.show_rows(snapshot.labels)
        # Many labels scroll in their card: the button that records must not leave the screen for them.
        height = self.bars.sizeHint().height()
        self.labels.setMinimumHeight(min(height, px(LEAST_BARS_PX)))
        self.labels.setMaximumHeight(height)
        self.hint.setText(said(snapshot.hint))
        self._show_takes(snapshot)
        self.shell.ticker.wake()

    def _show_takes(self, snapshot: CollectSnapshot) -> None:
        is_newer = len(snapshot.takes) > len(self.takes.rows)
        self.takes.set_rows([_row(take) for take in snapshot.takes])
        if is_newer:
            self.takes.scrollToTop()  # the take that has just come, wherever the chosen one is
        self.takes.setVisible(bool(snapshot.takes))
        self.empty.setVisible(not snapshot.takes)
        seconds = sum(take.seconds for take in snapshot.takes)
        self.count.setText(f"{len(snapshot.takes)} · {duration(seconds)}" if snapshot.takes else "")

    # -- what the person does

    def record(self) -> None:
        if not self.panel.label.currentText().strip() and self.panel.mode != Mode.CONTINUOUS:
            self.panel.label.setFocus()
        plan = self.panel.plan()
        self.attempt(lambda: self.studio.collect.record(plan))

    def _remember(self) -> None:
        self.studio.collect.draft = self.panel.plan()
        self._show_threshold()

    def _show_threshold(self) -> None:
        """The panel's number and the plot's line are one; a take that waits goes by it at once."""
        plan = self.panel.plan()
        threshold = plan.threshold or 0.0
        self.plots.show_threshold(self.panel.trigger if plan.mode == Mode.ARMED else None, threshold)
        self.studio.takes.set_threshold(threshold)

    def _by_the_board(self) -> None:
        """The board's own button does what the panel's does, on whatever page the person is."""
        if self.studio.takes.phase == TakePhase.IDLE:
            self.record()
        else:
            self.attempt(self.studio.collect.stop)

    def delete_take(self, recording_id: str) -> None:
        if self.attempt(lambda: self.studio.collect.delete_take(recording_id)):
            self.offer_undo(self.tr("The take was deleted."), code="take-deleted")

    def delete_takes(self, recording_ids: Sequence[str]) -> None:
        """Those of them that are still there, as one step."""
        if self.attempt(lambda: self.studio.collect.delete_takes(recording_ids)):
            self.offer_undo(self.tr("What was recorded was deleted."), code="take-deleted")

    def _open_take(self, recording_id: str) -> None:
        self.studio.label.open(recording_id)
        self.shell.go("label")

    def _take_changed(self, event: TakeChanged) -> None:
        """The take's own clock runs while there is one, on whatever page the person is."""
        if event.phase != TakePhase.IDLE:
            self._take_clock.start()
            for code in (CUT_SHORT, "saved-again", *(IN_THE_WAY if event.phase == TakePhase.RECORDING else ())):
                self.shell.notices(self.key).clear(code)
        else:
            self._take_clock.stop()
        self.keys.follow(self.studio.takes)
        self.verdict.look()
        self.lamp.refresh(0.0)
        self.refresh_soon()


def _row(take: TakeRow) -> Row:
    return Row(take.recording_id, said_label(take.label), take.person, f"{decimal(take.seconds, 1)} s", take.colour,
               said(take.warn))
