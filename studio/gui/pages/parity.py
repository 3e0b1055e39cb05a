"""Board against computer: recordings through both, and every window to which they gave other scores."""

from __future__ import annotations

from PySide6.QtWidgets import QComboBox, QHBoxLayout, QProgressBar, QSizePolicy, QStackedWidget, QVBoxLayout, QWidget

from studio.app.happenings import BoardConnected, BoardDisconnected, ParityChanged, RunAdded, SendingChanged
from studio.app.presenters.parity import Choice, ParityPresenter, ParitySnapshot
from studio.gui.languages import said
from studio.gui.pages.page import PageWidget, set_able
from studio.gui.pages.rows import Row, RowList
from studio.gui.shell import Shell
from studio.gui.tokens import SPACE
from studio.gui.widgets import Card, EmptyState, button, text

LEAST_CHOICE_PX = 200
LIVE_S = 10


class ParitySection(PageWidget):
    key = "deploy"

    def __init__(self, shell: Shell) -> None:
        super().__init__(shell)
        self.presenter = ParityPresenter(self.studio)
        self._choices: tuple[Choice, ...] = ()
        self._was_running = False
        self.what = QComboBox()
        self.what.setAccessibleName(self.tr("What is played through both"))
        self.what.setToolTip(self.tr("What is played through both"))
        # Beside two buttons in large type there may be too little room for the whole name.
        self.what.currentTextChanged.connect(
            lambda words: self.what.setToolTip(f"{self.tr('What is played through both')}\n{words}"))
        self.what.setMinimumWidth(LEAST_CHOICE_PX)
        self.what.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.compare = button(self.tr("Compare"), self._compare, icon="play", role="primary",
                              tip=self.tr("Play these through the board and through this computer"))
        self.live = button(self.tr("Compare live, {0} s").format(LIVE_S), self._compare_live, icon="motion",
                           tip=self.tr("What the board makes of what its sensor gives, its own features too"))
        self.cancel = button(self.tr("Cancel"), lambda: self.attempt(self.studio.parity.cancel), icon="close",
                             tip=self.tr("Stop here; what was compared until now is shown"))
        self.step, self.progress = text("", "dim"), QProgressBar(minimum=0, maximum=1000)
        self.progress.setAccessibleName(self.tr("Progress of the comparison"))
        self.verdict, self.details = text("", "big", wrap=True, selectable=True), text("", "dim", wrap=True)
        self.proves = text("", "", wrap=True)
        self.rows = RowList(self.tr("Windows that differ"), two_lines=True)
        self.rows.setToolTip(self.tr("Enter opens the recording in Label"))
        self.rows.opened.connect(self._open)
        self._assemble()
        self.refresh_on(ParityChanged, SendingChanged, BoardConnected, BoardDisconnected, RunAdded)

    def _assemble(self) -> None:
        card, row = Card(self.tr("Board against computer")), QHBoxLayout()
        row.setSpacing(SPACE["small"])
        for widget in (self.what, self.compare, self.live, self.cancel):
            row.addWidget(widget)
        card.body.addLayout(row)
        card.add(self.progress)
        card.add(self.step)
        self.stack = QStackedWidget()
        self.empty = EmptyState("chip", self.tr("Do board and computer give the same answers?"), "")
        self.stack.addWidget(self.empty)
        found, column = QWidget(), QVBoxLayout()
        found.setLayout(column)
        column.setContentsMargins(0, SPACE["small"], 0, 0)
        column.setSpacing(SPACE["small"])
        for label in (self.verdict, self.details, self.proves):
            column.addWidget(label)
        column.addWidget(self.rows, 1)
        column.addStretch(0)  # the words stay above while there is no list
        self.stack.addWidget(found)
        card.add(self.stack, 1)
        self.body.addWidget(card, 1)

    # -- showing

    @property
    def first(self) -> QWidget:
        if self.studio.parity.is_running:
            return self.cancel
        return self.compare if self.compare.isEnabled() else self.what

    def refresh(self) -> None:
        snapshot = self.presenter.snapshot()
        self._show_choices()
        self.what.setEnabled(not snapshot.is_running)
        self.compare.setVisible(not snapshot.is_running)
        self.live.setVisible(not snapshot.is_running)
        set_able(self.compare, snapshot.can_start and bool(self._choices))
        self.live.setEnabled(snapshot.can_start)
        for widget in (self.cancel, self.progress, self.step):
            widget.setVisible(snapshot.is_running)
        self.step.setText(said(snapshot.step))
        self.progress.setValue(round(1000 * snapshot.fraction))
        self._show_result(snapshot)
        if snapshot.is_running != self._was_running and self.isVisible():
            self.first.setFocus()
        self._was_running = snapshot.is_running

    def _show_result(self, snapshot: ParitySnapshot) -> None:
        self.stack.setCurrentIndex(1 if snapshot.verdict else 0)
        self.empty.words.setText(said(snapshot.why_not) or self.tr(
            "Recordings: each window goes through the board's network and through this computer's. Live: the board "
            "streams what its sensor gives, and this computer makes its own features and scores of it. Both compute "
            "alike, so the scores must be the very same: a difference would be a fault of ours."))
        self.verdict.setText(said(snapshot.verdict))
        self.details.setText(" ".join(map(said, snapshot.details)))
        self.proves.setText(" ".join(map(said, snapshot.proves)))
        self.proves.setVisible(bool(snapshot.proves))
        self.rows.setVisible(bool(snapshot.rows))
        self.rows.set_rows([
            Row(str(number), row.where, row.words) for number, row in enumerate(snapshot.rows)])

    def _show_choices(self) -> None:
        choices = self.presenter.choices()
        if choices == self._choices:
            return
        before = self._chosen()
        self._choices = choices
        self.what.clear()
        self.what.addItems([said(choice.name) for choice in choices])
        ids = [choice.recording_ids for choice in choices]
        if before is not None and before.recording_ids in ids:
            self.what.setCurrentIndex(ids.index(before.recording_ids))

    def _chosen(self) -> Choice | None:
        at = self.what.currentIndex()
        return self._choices[at] if 0 <= at < len(self._choices) else None

    # -- what the person does

    def _compare(self) -> None:
        chosen = self._chosen()
        if chosen is not None:
            self.shell.notices(self.key).clear()
            self.attempt(lambda: self.studio.parity.compare(chosen.recording_ids))

    def _compare_live(self) -> None:
        self.shell.notices(self.key).clear()
        self.attempt(lambda: self.studio.parity.compare_live(LIVE_S))

    def _open(self, key: str) -> None:
        row = self.presenter.snapshot().rows[int(key)]
        project = self.studio.desk.project
        if project is not None and any(each.id == row.recording_id for each in project.recordings):
            self.studio.label.open(row.recording_id)
            self.shell.go("label")
