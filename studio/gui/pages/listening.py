"""Leave it running: how often the board makes something up while nobody performs, and each time as a take to judge."""

from __future__ import annotations

import time
from collections.abc import Callable

from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import QGridLayout, QLabel, QMenu, QStackedWidget, QVBoxLayout, QWidget

from studio.app.happenings import BoardConnected, BoardDisconnected, ListeningChanged, ModelAnswered, SendingChanged
from studio.app.listening import ListeningPhase
from studio.app.presenters.listening import AlarmRow, Count, ListeningPresenter, ListeningSnapshot
from studio.gui.languages import said, said_label
from studio.gui.pages.facts import percent
from studio.gui.pages.flow import FlowBox
from studio.gui.pages.page import PageWidget, set_able
from studio.gui.pages.rows import Row, RowList
from studio.gui.shell import Shell
from studio.gui.tokens import SPACE
from studio.gui.widgets import Card, EmptyState, ShortText, Swatch, button, spelled, text
from studio.model.recording import BACKGROUND

SECOND_MS = 1000
COLUMNS = 2


class ListeningSection(PageWidget):
    key = "deploy"

    def __init__(self, shell: Shell) -> None:
        super().__init__(shell)
        self.presenter = ListeningPresenter(self.studio)
        listening = self.studio.listening
        self.start = button(self.tr("Start counting"), self._start, icon="play", role="primary",
                            tip=self.tr("From now on whatever the board detects is a false alarm"))
        self.pause = button(self.tr("Pause"), lambda: self.attempt(listening.pause), icon="pause",
                            tip=self.tr("Stop the clock for a moment, to say or do what you like"))
        self.resume = button(self.tr("Go on"), lambda: self.attempt(listening.resume), icon="play", role="primary",
                             tip=self.tr("Go on counting where it was paused"))
        self.end = button(self.tr("End"), lambda: self.attempt(listening.stop), icon="stop",
                          tip=self.tr("End the counting; what was counted and kept stays"))
        self.again = button(self.tr("Count anew"), self._start, icon="play",
                            tip=self.tr("Begin again at none; the takes that were kept stay in the project"))
        self.background = button(self.tr("It was background"), lambda: self._label(BACKGROUND), icon="label",
                                 tip=self.tr("Label this take background, to train against it (B)"))
        self.was = button(self.tr("It was right"), icon="check",
                          tip=self.tr("It was performed after all: label the take so, and it does not count"))
        self.menu = QMenu(self.was)
        self.was.setMenu(self.menu)
        self.throw = button(self.tr("Throw away"), self._throw_away, icon="trash",
                            tip=self.tr("Move this take to the trash; the false alarm goes on counting (Delete)"))
        self.train = button(self.tr("Go to Train"), lambda: shell.go("train"), icon="train",
                            tip=self.tr("Train again, now with these takes as background"))
        self.total, self.hint = text("", "big", wrap=True), text("", "warn", wrap=True)
        self.alarms = RowList(self.tr("False alarms, newest first"))
        self.alarms.setToolTip(self.tr("Enter opens the take in Label, to look at it and hear it"))
        self.alarms.placeholder = self.tr("Nothing was detected so far. Talk, type, walk about: anything but what the "
                                          "model listens for.")
        self._counts: list[tuple[Swatch, ShortText, QLabel]] = []
        self._assemble()
        self._clock = QTimer(self, interval=SECOND_MS)
        self._clock.timeout.connect(self.refresh_soon)
        self.alarms.chosen.connect(lambda _: self._show_deeds(self.presenter.snapshot()))
        self.alarms.delete_asked.connect(lambda _: self._throw_away())
        self.alarms.opened.connect(lambda _: self._open())
        self.on_key("B", lambda: self._label(BACKGROUND))
        self.refresh_on(ListeningChanged, ModelAnswered, SendingChanged, BoardConnected, BoardDisconnected)

    def _assemble(self) -> None:
        card = Card(self.tr("Leave it running while you talk"),
                    trailing=(self.pause, self.resume, self.end, self.again))
        self.stack = QStackedWidget()
        self.empty = EmptyState("clock", self.tr("How often is it wrong when nothing happens?"), "", self.start)
        self.stack.addWidget(self.empty)
        counted, column = QWidget(), QVBoxLayout()
        counted.setLayout(column)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(SPACE["small"])
        self._grid = QGridLayout()
        self._grid.setHorizontalSpacing(SPACE["small"])
        self._grid.setVerticalSpacing(2)
        for number in range(COLUMNS):
            self._grid.setColumnStretch(3 * number + 2, 1)
        deeds = FlowBox()
        for made in (self.background, self.was, self.throw, self.train):
            deeds.flow.addWidget(made)
        column.addWidget(self.total)
        column.addWidget(self.hint)
        column.addLayout(self._grid)
        column.addWidget(self.alarms, 1)
        column.addWidget(deeds)
        self.stack.addWidget(counted)
        card.add(self.stack, 1)
        self.body.addWidget(card, 1)

    # -- showing

    @property
    def first(self) -> QWidget:
        return self.alarms if self.stack.currentIndex() else self.start

    def refresh(self) -> None:
        snapshot = self.presenter.snapshot()
        phase = snapshot.phase
        self._clock.start() if phase == ListeningPhase.COUNTING else self._clock.stop()
        self.stack.setCurrentIndex(0 if phase == ListeningPhase.IDLE else 1)
        set_able(self.start, snapshot.can_start)
        self.empty.words.setText(said(snapshot.why_not) or self.tr(
            "Start counting, then talk, type and move as you usually do, but do not say the words or make the gestures "
            "of the model. Whatever the board detects is a false alarm: it is counted, and kept as a take that you can "
            "train against."))
        self.pause.setVisible(phase == ListeningPhase.COUNTING)
        self.resume.setVisible(phase == ListeningPhase.PAUSED)
        self.end.setVisible(phase in (ListeningPhase.COUNTING, ListeningPhase.PAUSED))
        self.again.setVisible(phase == ListeningPhase.ENDED)
        self.again.setEnabled(snapshot.can_start)
        self.total.setText(said(snapshot.total.words))
        self.hint.setText(" ".join(map(said, snapshot.hints)))
        self.hint.setVisible(bool(snapshot.hints))
        self._show_counts(snapshot.counts)
        self.alarms.set_rows([_row(alarm) for alarm in snapshot.rows], selected=self._to_judge(snapshot))
        self._show_deeds(snapshot)

    def _to_judge(self, snapshot: ListeningSnapshot) -> str | None:
        """None: the chosen one stays. Where none is, the newest that waits for a word is offered."""
        waiting = [str(row.number) for row in snapshot.rows if row.can_be_judged and not row.words]
        return waiting[0] if waiting and not self.alarms.current_key else None

    def _show_counts(self, counts: tuple[Count, ...]) -> None:
        while len(self._counts) < len(counts):
            parts = (Swatch(), ShortText("", least_px=40), text("", "dim"))
            row, column = divmod(len(self._counts), COLUMNS)
            for offset, widget in enumerate(parts):
                self._grid.addWidget(widget, row, 3 * column + offset, Qt.AlignmentFlag.AlignVCenter)
            self._counts.append(parts)
        for number, parts in enumerate(self._counts):
            for widget in parts:
                widget.setVisible(number < len(counts))
            if number < len(counts):
                swatch, name, words = parts
                swatch.show_colour(counts[number].colour)
                name.setText(said_label(counts[number].name))
                words.setText(said(counts[number].rate_words))

    def _show_deeds(self, snapshot: ListeningSnapshot) -> None:
        chosen = self._chosen(snapshot)
        for made in (self.background, self.was, self.throw):
            made.setEnabled(chosen is not None)
        self.train.setVisible(snapshot.negatives > 0)
        names = list(snapshot.labels)
        if chosen is not None and chosen.label in names:
            names.insert(0, names.pop(names.index(chosen.label)))
        if [action.data() for action in self.menu.actions()] != names:
            self.menu.clear()
            for name in names:
                action = self.menu.addAction(self.tr("It was {0}").format(spelled(said_label(name))))
                action.setData(name)
                action.triggered.connect(lambda *_, name=name: self._label(name))

    def _chosen(self, snapshot: ListeningSnapshot) -> AlarmRow | None:
        key = self.alarms.current_key
        return next((row for row in snapshot.rows if str(row.number) == key and row.can_be_judged), None)

    # -- what the person does

    def _start(self) -> None:
        self.shell.notices(self.key).clear()
        self.attempt(self.studio.listening.start)
        self.take_keyboard()

    def _label(self, label: str) -> None:
        self._judge(lambda key: self.studio.listening.label(key, label),
                    self.tr("The take is labelled {0} now.").format(said_label(label)))

    def _throw_away(self) -> None:
        self._judge(self.studio.listening.throw_away, self.tr("The take was thrown away."))

    def _open(self) -> None:
        chosen = self._chosen(self.presenter.snapshot())
        if chosen is not None:
            self.studio.label.open(chosen.recording_id)
            self.shell.go("label")

    def _judge(self, deed: Callable[[str], None], words: str) -> None:
        chosen = self._chosen(self.presenter.snapshot())
        if chosen is None or not self.attempt(lambda: deed(chosen.recording_id)):
            return
        self.offer_undo(words, code="alarm-judged")
        waiting = [row for row in self.presenter.snapshot().rows if row.can_be_judged and not row.words]
        if waiting:
            self.alarms.set_rows(self.alarms.rows, selected=str(waiting[0].number))
            self._show_deeds(self.presenter.snapshot())


def _row(alarm: AlarmRow) -> Row:
    clock = time.strftime("%H:%M:%S", time.localtime(alarm.clock_s))
    detail = "   ".join(part for part in (percent(alarm.score), said(alarm.words)) if part)
    return Row(str(alarm.number), said_label(alarm.label), detail, clock, alarm.colour, is_out=not alarm.counts)
