"""Say it again and again: the board is asked so many times, and what it misses is counted."""

from __future__ import annotations

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import (
    QComboBox,
    QHBoxLayout,
    QProgressBar,
    QSizePolicy,
    QSpinBox,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from studio.app.happenings import BoardConnected, BoardDisconnected, SayingChanged, SendingChanged
from studio.app.presenters.saying import SayingPresenter, SayingSnapshot, TurnRow
from studio.gui.languages import said, said_label
from studio.gui.pages.facts import percent
from studio.gui.pages.page import PageWidget, set_able
from studio.gui.pages.rows import Row, RowList
from studio.gui.shell import Shell
from studio.gui.tokens import SPACE
from studio.gui.widgets import Card, EmptyState, button, show_choices, text

STEP_MS = 100
USUAL_TIMES, MOST_TIMES = 10, 100


class SayingSection(PageWidget):
    key = "deploy"

    def __init__(self, shell: Shell) -> None:
        super().__init__(shell)
        self.presenter = SayingPresenter(self.studio)
        self._was_running = False
        self.what, self.times = QComboBox(), QSpinBox()
        self.what.setAccessibleName(self.tr("What will be said or made"))
        self.what.setToolTip(self.tr("What will be said or made"))
        self.what.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.times.setRange(1, MOST_TIMES)
        self.times.setValue(USUAL_TIMES)
        self.times.setSuffix(self.tr(" times"))
        self.times.setAccessibleName(self.tr("How many times"))
        self.start = button(self.tr("Start"), self._start, icon="play", role="primary",
                            tip=self.tr("You are told when it is time, every four seconds"))
        self.end = button(self.tr("End"), lambda: self.attempt(self.studio.saying.stop), icon="stop",
                          tip=self.tr("End here; what was counted stays"))
        self.progress = QProgressBar()
        self.progress.setTextVisible(False)
        self.progress.setAccessibleName(self.tr("How many times it was said or made"))
        self.cue, self.verdict = text("", "big", wrap=True), text("", "section", wrap=True)
        self.hint = text("", "warn", wrap=True)
        self.rows = RowList(self.tr("What the board made of each time"))
        self._assemble()
        self._clock = QTimer(self, interval=STEP_MS)
        self._clock.timeout.connect(self._step)
        self.refresh_on(SayingChanged, SendingChanged, BoardConnected, BoardDisconnected)
        shell.bridge.listen(SayingChanged, lambda _: self._follow(), newest_only=True, owner=self)
        self._follow()

    def _assemble(self) -> None:
        card, row = Card(self.tr("Say it again and again")), QHBoxLayout()
        row.setSpacing(SPACE["small"])
        for widget in (self.what, self.times, self.start, self.end):
            row.addWidget(widget)
        card.body.addLayout(row)
        card.add(self.progress)
        self.stack = QStackedWidget()
        self.empty = EmptyState("clock", self.tr("How often is it missed?"), "")
        self.stack.addWidget(self.empty)
        found, column = QWidget(), QVBoxLayout()
        found.setLayout(column)
        column.setContentsMargins(0, SPACE["small"], 0, 0)
        column.setSpacing(SPACE["small"])
        for label in (self.cue, self.verdict, self.hint):
            column.addWidget(label)
        column.addWidget(self.rows, 1)
        self.stack.addWidget(found)
        card.add(self.stack, 1)
        self.body.addWidget(card, 1)

    # -- showing

    @property
    def first(self) -> QWidget:
        if self.studio.saying.is_running:
            return self.end
        return self.start if self.start.isEnabled() else self.times

    def refresh(self) -> None:
        snapshot = self.presenter.snapshot()
        show_choices(self.what, [(said_label(label), label) for label in snapshot.labels])
        for widget in (self.what, self.times):
            widget.setEnabled(not snapshot.is_running)
        self.start.setVisible(not snapshot.is_running)
        set_able(self.start, snapshot.can_start)
        self.end.setVisible(snapshot.is_running)
        self.progress.setVisible(snapshot.is_running)
        self.progress.setRange(0, max(1, snapshot.times))
        self.progress.setValue(snapshot.done)
        self._show_result(snapshot)
        if snapshot.is_running != self._was_running and self.isVisible():
            self.first.setFocus()
        self._was_running = snapshot.is_running

    def _show_result(self, snapshot: SayingSnapshot) -> None:
        self.stack.setCurrentIndex(1 if snapshot.is_running or snapshot.verdict else 0)
        self.empty.words.setText(said(snapshot.why_not) or self.tr(
            "Choose what you will say or make. You are told when, every four seconds, and each time that the board "
            "does not detect it counts as missed."))
        self.cue.setText(said(snapshot.cue))
        self.cue.setVisible(bool(snapshot.cue))
        self.verdict.setText(said(snapshot.verdict))
        self.verdict.setVisible(bool(snapshot.verdict))
        self.hint.setText(said(snapshot.reason))
        self.hint.setVisible(bool(snapshot.reason))
        self.rows.set_rows([_row(row) for row in reversed(snapshot.rows)])

    def _follow(self) -> None:
        """Time goes on whatever page is on screen."""
        self._clock.start() if self.studio.saying.is_running else self._clock.stop()

    def _step(self) -> None:
        self.studio.saying.tick()
        if self.isVisible():
            self.cue.setText(said(self.presenter.snapshot().cue))

    # -- what the person does

    def _start(self) -> None:
        self.shell.notices(self.key).clear()
        self.attempt(lambda: self.studio.saying.start(str(self.what.currentData() or ""), self.times.value()))


def _row(row: TurnRow) -> Row:
    return Row(str(row.number), f"{row.number}", said(row.words), percent(row.score) if row.score else "",
               warn="" if row.is_heard else "×")
