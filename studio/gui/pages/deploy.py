"""Deploy: the model goes to the board, the board checks it, and answers."""

from __future__ import annotations

import time
from collections.abc import Callable

from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QHideEvent, QResizeEvent, QShowEvent
from PySide6.QtWidgets import QBoxLayout, QComboBox, QHBoxLayout, QProgressBar, QVBoxLayout, QWidget

from studio.app.deployer import HeardRow, SendingPhase
from studio.app.happenings import (
    BoardConnected,
    BoardConnecting,
    BoardDisconnected,
    HealthChanged,
    InstallChanged,
    ListeningChanged,
    ModelAnswered,
    PortsChanged,
    RunAdded,
    RunListChanged,
    RunRewritten,
    SendingChanged,
)
from studio.app.listening import ListeningPhase
from studio.app.presenters.boards import install_words
from studio.app.presenters.deploy import DeploySnapshot
from studio.gui.languages import said, said_label
from studio.gui.pages.board_card import BoardCard
from studio.gui.pages.board_now import BoardNow
from studio.gui.pages.export import ExportButton
from studio.gui.pages.facts import percent
from studio.gui.pages.install_steps import InstallSteps
from studio.gui.pages.listening import ListeningSection
from studio.gui.pages.page import PageWidget, set_able
from studio.gui.pages.parity import ParitySection
from studio.gui.pages.perform import PerformCard
from studio.gui.pages.rows import Row, RowList
from studio.gui.pages.saying import SayingSection
from studio.gui.pages.sections import Section, Sections
from studio.gui.pages.send_words import state_words, verdict_words
from studio.gui.shell import Shell
from studio.gui.tokens import SPACE, px
from studio.gui.widgets import Card, EmptyState, Picture, button, set_role, show_choices, text

SIDE_PX = 330
LOOK_MS = 2000
"""How often the board is asked how it is while somebody looks."""
STEP_MS = 100
"""How soon after its last sample a false alarm is made a take."""


class DeployPage(PageWidget):
    key = "deploy"

    def __init__(self, shell: Shell) -> None:
        super().__init__(shell)
        self._was_busy = False
        self._send_row = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self.runs = QComboBox()
        self.runs.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToContents)
        self.runs.setAccessibleName(self.tr("Run to send"))
        self.runs.setToolTip(self.tr("Which training to send"))
        self.runs.activated.connect(lambda _: self._choose_run(self.runs.currentData()))
        self.picture = Picture("chip", "dim", size=32)
        self.state, self.details = text("", "section", wrap=True), text("", "dim", wrap=True)
        self.since = text("", "warn", wrap=True)
        self.send = button(self.tr("Send to board"), self._send, icon="send", role="primary",
                           tip=self.tr("Send the newest model to the board (Ctrl+Enter)"))
        self.send.setMinimumHeight(px(44))
        self.install = button(self.tr("Install the firmware"), self._install, icon="download",
                              tip=self.tr("Put the studio's firmware on the board, without a model"))
        self.train = button(self.tr("Go to Train"), lambda: shell.go("train"), icon="train")
        self.export = ExportButton(shell)
        self.cancel = button(self.tr("Cancel"), lambda: self.attempt(self.studio.deploy.cancel), icon="close",
                             tip=self.tr("Stop at the next safe point; the model that was on the board stays"))
        self.steps = InstallSteps()
        self.step = text("", "dim")
        self.progress = QProgressBar(minimum=0, maximum=1000)
        self.progress.setAccessibleName(self.tr("Progress of the sending"))
        self.verdict = text("", "good", wrap=True, selectable=True)
        self.sections = Sections(shell, name=self.tr("What to look at on the board"))
        self.heard = RowList(self.tr("What the board detected, newest first"))
        self.board = BoardCard()
        self._look = QTimer(self, interval=LOOK_MS)
        self._look.timeout.connect(self.studio.deploy.look)
        self._steps = QTimer(self, interval=STEP_MS)
        self._steps.timeout.connect(self.studio.listening.tick)
        self.shell.bridge.listen(ListeningChanged, lambda _: self._follow_listening(), newest_only=True, owner=self)
        self._follow_listening()
        self.perform = PerformCard(shell)
        self._assemble()
        shell.ticker.add(self.perform)
        self.on_key("Ctrl+Return", self.send.click)
        self.refresh_on(SendingChanged, ModelAnswered, RunAdded, RunListChanged, BoardConnecting, BoardConnected,
                        BoardDisconnected, PortsChanged, InstallChanged, HealthChanged, RunRewritten)

    def _add_sections(self) -> None:
        self.sections.add(Section("now", self.tr("Now"), self.tr("What the board thinks now"), BoardNow))
        self.sections.add(Section("listening", self.tr("Leave it running"), self.tr(
            "Count what the board makes up while nobody performs anything"), ListeningSection))
        self.sections.add(Section("saying", self.tr("Say it again"), self.tr(
            "Count how often the board misses what is said or made"), SayingSection))
        self.sections.add(Section("parity", self.tr("Board against computer"), self.tr(
            "Whether the board's answers are this computer's, score by score"), ParitySection))

    def _follow_listening(self) -> None:
        is_counting = self.studio.listening.phase == ListeningPhase.COUNTING
        self._steps.start() if is_counting else self._steps.stop()

    def _assemble(self) -> None:
        self._add_sections()
        columns = QHBoxLayout()
        columns.setSpacing(SPACE["medium"])
        left = QVBoxLayout()
        left.setSpacing(SPACE["medium"])
        left.addWidget(self._send_card())
        left.addWidget(self.sections, 1)
        left.addWidget(self.perform)
        columns.addLayout(left, 1)
        card = Card(self.tr("Detected by the board"), trailing=(
            button(self.tr("Clear"), lambda: self.attempt(self.studio.deploy.clear), role="flat",
                   tip=self.tr("Empty the list")),))
        card.hold_list()
        self.nothing = EmptyState("clock", self.tr("Nothing yet"), "")
        card.add(self.heard, 1)
        card.add(self.nothing, 1)
        side = QWidget()
        right = QVBoxLayout(side)
        right.setContentsMargins(0, 0, 0, 0)
        right.setSpacing(SPACE["medium"])
        right.addWidget(self.board)
        right.addWidget(card, 1)
        columns.addWidget(side)
        self.body.addLayout(columns, 1)
        self.fold_when_narrow(columns, side, SIDE_PX)

    def _send_card(self) -> Card:
        card, said, words, buttons = Card(), QHBoxLayout(), QVBoxLayout(), QHBoxLayout()
        words.setSpacing(3)
        words.addWidget(self.state)
        words.addWidget(self.details)
        words.addWidget(self.since)
        words.addWidget(self.verdict)
        said.setSpacing(SPACE["medium"])
        said.addWidget(self.picture, alignment=Qt.AlignmentFlag.AlignTop)
        said.addLayout(words, 1)
        buttons.setSpacing(SPACE["medium"])
        buttons.addStretch(1)
        for made in (self.runs, self.train, self.install, self.send, self.export, self.cancel):
            buttons.addWidget(made, alignment=Qt.AlignmentFlag.AlignVCenter)
        self._send_row.setSpacing(SPACE["medium"])
        self._send_row.addLayout(said, 1)
        self._send_row.addLayout(buttons)
        card.body.addLayout(self._send_row)
        card.add(self.steps)
        card.add(self.progress)
        card.add(self.step)
        return card

    # -- showing

    @property
    def first(self) -> QWidget:
        return self.send

    def refresh(self) -> None:
        snapshot = self.studio.deploy.snapshot()
        is_busy = snapshot.steps is not None or snapshot.phase in (SendingPhase.SENDING, SendingPhase.VERIFYING)
        self._show_state(snapshot)
        self._show_runs(snapshot, is_busy)
        self._show_buttons(snapshot, is_busy)
        self._show_progress(snapshot, is_busy)
        if self._was_busy and not is_busy:
            self.send.setFocus()
        self._was_busy = is_busy
        self._show_heard(snapshot)
        self.board.show_details(snapshot.details)
        self.perform.show_choices()
        self.shell.ticker.wake()

    def _show_buttons(self, snapshot: DeploySnapshot, is_busy: bool) -> None:
        self.send.setVisible(not is_busy and snapshot.run is not None)
        set_able(self.send, snapshot.can_send)
        self.send.setText(self.tr("Send again") if snapshot.is_on_board else self.tr("Send to board"))
        self.train.setVisible(snapshot.run is None and not is_busy)
        self.export.setVisible(snapshot.run is not None and not is_busy)
        self.install.setVisible(snapshot.need is not None and not is_busy)
        if snapshot.need is not None:
            self.install.setText(said(install_words(snapshot.need)))

    def _show_progress(self, snapshot: DeploySnapshot, is_busy: bool) -> None:
        steps = snapshot.steps
        for widget in (self.cancel, self.progress, self.step):
            widget.setVisible(is_busy)
        self.steps.setVisible(steps is not None)
        if steps is not None:
            self.steps.show_steps(steps)
        self.cancel.setEnabled(steps.can_cancel if steps else snapshot.phase == SendingPhase.SENDING)
        self.step.setText(said(steps.words if steps else snapshot.step))
        self.progress.setValue(round(1000 * (steps.fraction if steps else snapshot.fraction)))

    def _show_state(self, snapshot: DeploySnapshot) -> None:
        words = state_words(snapshot)
        self.state.setText(words.title)
        self.details.setText(words.details)
        self.details.setVisible(bool(words.details))
        self.since.setText(said(snapshot.since))
        self.since.setVisible(bool(snapshot.since))
        self.picture.show_picture(words.icon, words.colour)
        verdict, is_good = verdict_words(snapshot.report, snapshot.board)
        self.verdict.setText(verdict)
        self.verdict.setVisible(bool(verdict) and snapshot.was_tried and snapshot.is_on_board)
        set_role(self.verdict, "good" if is_good else "bad")

    def _show_runs(self, snapshot: DeploySnapshot, is_busy: bool) -> None:
        numbers = list(reversed(self.studio.trainer.numbers()))
        show_choices(self.runs, [(self.tr("Run {0}").format(number), number) for number in numbers])
        self.runs.setVisible(len(numbers) > 1 and not is_busy)
        if snapshot.run is not None:
            self.runs.setCurrentIndex(self.runs.findData(snapshot.run.number))

    def _show_heard(self, snapshot: DeploySnapshot) -> None:
        self.heard.set_rows([_row(row) for row in snapshot.heard])
        self.heard.setVisible(bool(snapshot.heard))
        self.nothing.setVisible(not snapshot.heard)
        self.nothing.words.setText(self._nothing_words(snapshot))

    def _nothing_words(self, snapshot: DeploySnapshot) -> str:
        if not snapshot.model_labels:
            return self.tr("Send a model to the board first.")
        if snapshot.performances:
            return self.tr("Let the virtual board perform something.")
        return self.tr("Perform a gesture, or say a word, near the board.")

    # -- what the person does

    def _send(self) -> None:
        self.shell.board.with_consent(lambda: self._begin(self.studio.deploy.send))

    def _install(self) -> None:
        self.shell.board.with_consent(lambda: self._begin(self.studio.deploy.install))

    def _begin(self, verb: Callable[[], None]) -> None:
        self.shell.notices(self.key).clear()
        if self.attempt(verb):
            self.refresh()
            self.cancel.setFocus()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        way = QBoxLayout.Direction.TopToBottom if self.is_narrow else QBoxLayout.Direction.LeftToRight
        self._send_row.setDirection(way)

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self.studio.deploy.look()
        self._look.start()

    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        self._look.stop()

    def _choose_run(self, number: int) -> None:
        self.attempt(lambda: self.studio.deploy.choose_run(number))


def _row(heard: HeardRow) -> Row:
    clock = time.strftime("%H:%M:%S", time.localtime(heard.clock_s))
    return Row(f"{heard.time_us}", said_label(heard.label), percent(heard.score), clock, heard.colour)
