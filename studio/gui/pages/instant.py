"""Instant: what the takes make at once, live at the board's microphone, with an honest number beside."""

from __future__ import annotations

from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from studio.app.happenings import (
    BoardConnected,
    BoardDisconnected,
    InstantChanged,
    ProjectClosed,
    RunAdded,
    SendingChanged,
)
from studio.app.live_answers import LiveAnswers
from studio.app.presenters.instant import DoubtRow, InstantLabel, InstantPresenter, InstantSnapshot
from studio.gui.languages import said, said_label
from studio.gui.pages.bars import LabelBars
from studio.gui.pages.facts import Fact, percent
from studio.gui.pages.page import PageWidget, set_able
from studio.gui.pages.rows import Row, RowList
from studio.gui.pages.spotlight import Spotlight
from studio.gui.plots.bars import ScoreBars
from studio.gui.shell import Shell
from studio.gui.tokens import SPACE, px
from studio.gui.widgets import Card, EmptyState, button, text

SIDE_PX = 400
DOUBTS_PX = 150


class InstantSection(PageWidget):
    key = "train"

    def __init__(self, shell: Shell) -> None:
        super().__init__(shell)
        self.presenter = InstantPresenter(self.studio)
        self._doubts: dict[str, DoubtRow] = {}
        self.takes = LabelBars()
        self.needs = text("", "dim", wrap=True)
        self.number = Fact(self.tr("Takes it had not heard"), tip=self.tr(
            "Each take (or each person, when three or more recorded) is left out once, and asked of the rest"))
        self.worth = text("", "dim", wrap=True, selectable=True)
        self.step = text("", "dim", wrap=True)
        self.speech = text("", "warn", wrap=True)
        self.record = button(self.tr("Record ordinary speech"), self._record_speech, icon="record", tip=self.tr(
            "Go to Collect, set to record twenty seconds of background"))
        self.keep = button(self.tr("Keep as a run"), self._keep, icon="check", tip=self.tr(
            "So that it can be looked at on Evaluate, compared and exported like a trained one"))
        self.send = button(self.tr("Send to board"), self._send, icon="send", role="primary", tip=self.tr(
            "Keep it as a run and send it to the connected board"))
        self.scores = AnswerBars(self.studio.instant.live)
        self.spotlight = Spotlight(self.presenter.newest)
        self.heard = text("", "dim")
        self.doubts = RowList(self.tr("Instant mode hears these as something else"))
        self.doubts.picked.connect(self._open)
        self.empty = EmptyState("microphone", "", "")
        self._assemble()
        for view in (self.scores, self.spotlight):
            shell.ticker.add(view)
        self.refresh_on(InstantChanged, RunAdded, SendingChanged, BoardConnected, BoardDisconnected)
        shell.bridge.listen(ProjectClosed, lambda _: shell.notices(self.key).clear("instant-kept"), owner=self)

    def _assemble(self) -> None:
        live = Card(self.tr("What it hears now"), trailing=(self.heard,))
        self.live = QStackedWidget()
        bars = QWidget()
        column = QVBoxLayout(bars)
        column.setContentsMargins(0, SPACE["small"], 0, 0)
        column.addWidget(self.scores)
        column.addWidget(self.spotlight, 1)
        self.live.addWidget(self.empty)
        self.live.addWidget(bars)
        live.add(self.live, 1)
        self.wrong = Card(self.tr("Instant mode hears these as something else"))
        self.wrong.hold_list()
        self.doubts.setMinimumHeight(px(64))
        self.wrong.add(self.doubts, 1)
        self.wrong.setMaximumHeight(px(DOUBTS_PX))
        left = QVBoxLayout()
        left.setSpacing(SPACE["medium"])
        left.addWidget(live, 1)
        left.addWidget(self.wrong)
        self.side = QWidget()
        right = QVBoxLayout(self.side)
        right.setContentsMargins(0, 0, 0, 0)
        right.setSpacing(SPACE["medium"])
        right.addWidget(self._made_of())
        right.addWidget(self._how_good())
        right.addStretch(1)
        columns = QHBoxLayout()
        columns.setSpacing(SPACE["medium"])
        columns.addLayout(left, 1)
        columns.addWidget(self.side)
        self.body.addLayout(columns, 1)
        self.fold_when_narrow(columns, self.side, SIDE_PX)

    def _made_of(self) -> Card:
        card = Card(self.tr("A model a second after each take"))
        card.add(text(self.tr(
            "The studio knows how speech sounds; your takes only say which words count. Five takes of a word make a "
            "model at once. With many takes, train as well, and compare both runs."), "dim", wrap=True))
        card.add(self.takes)
        card.add(self.needs)
        card.add(self.speech)
        card.add(self.record)
        return card

    def _how_good(self) -> Card:
        self.good = Card()
        self.good.add(self.number)
        self.good.add(self.worth)
        self.good.add(self.step)
        row = QHBoxLayout()
        self.keep.setMinimumHeight(self.send.sizeHint().height())
        row.addWidget(self.keep, 1)
        row.addWidget(self.send, 1)
        self.good.body.addLayout(row)
        return self.good

    # -- showing

    @property
    def first(self) -> QWidget:
        return self.keep

    def refresh(self) -> None:
        snapshot = self.presenter.snapshot()
        self.side.setVisible(snapshot.is_sound)
        self.takes.show_rows([label.row for label in snapshot.rows])
        self.takes.setVisible(bool(snapshot.rows))
        self._show_needs(snapshot.rows)
        self.speech.setText(said(snapshot.speech))
        for widget in (self.speech, self.record):
            widget.setVisible(bool(snapshot.speech))
        self.number.show_value("–" if snapshot.number is None else percent(snapshot.number))
        self.worth.setText(said(snapshot.worth))
        self.worth.setVisible(bool(snapshot.worth))
        self.step.setText(said(snapshot.step))
        self.step.setVisible(bool(snapshot.step))
        self.keep.setEnabled(snapshot.can_keep)
        set_able(self.send, snapshot.can_send)
        self._show_live(snapshot)
        self._show_doubts(snapshot.doubts)
        self.shell.ticker.wake()

    def _show_needs(self, rows: tuple[InstantLabel, ...]) -> None:
        wanting = [said(label.needs) for label in rows if label.needs]
        self.needs.setText("\n".join(wanting))
        self.needs.setVisible(bool(wanting))

    def _show_live(self, snapshot: InstantSnapshot) -> None:
        self.empty.title.setText(self.tr("Nothing to answer with yet"))
        self.empty.words.setText(said(snapshot.gate))
        self.live.setCurrentIndex(1 if snapshot.labels and not snapshot.gate else 0)
        self.scores.show_labels(snapshot.labels, colours=snapshot.colours, thresholds=snapshot.thresholds)
        self.heard.setText(self.tr("No board is listening: connect one at the top right"))
        self.heard.setVisible(snapshot.is_sound and not snapshot.is_heard)

    def _show_doubts(self, doubts: tuple[DoubtRow, ...]) -> None:
        self._doubts = {f"{row.recording_id} {row.span_id} {row.start_us}": row for row in doubts}
        self.doubts.set_rows([
            Row(key, self.tr("{0} sounds like {1}").format(said_label(row.label), said_label(row.taken_for)),
                row.title, percent(row.share), row.colour)
            for key, row in self._doubts.items()
        ])
        self.wrong.setVisible(bool(doubts))

    # -- what the person does

    def _keep(self) -> None:
        if self.attempt(self.presenter.keep):
            number = self.studio.trainer.numbers()[-1]
            self.shell.notices(self.key).tell(
                self.tr("It is run {0} now.").format(number), code="instant-kept",
                remedies=[(self.tr("Look closer"), lambda: self.shell.go("evaluate"))])

    def _send(self) -> None:
        self.shell.board.with_consent(self._begin)

    def _begin(self) -> None:
        if self.attempt(self.presenter.send):
            self.shell.go("deploy")

    def _record_speech(self) -> None:
        self.presenter.prepare_speech()
        self.shell.go("collect")

    def _open(self, key: str) -> None:
        if key in self._doubts:
            self.presenter.open_take(self._doubts[key])
            self.shell.go("label")


class AnswerBars(ScoreBars):
    """The scores of the model of the takes, which hears what arrived each time that the display timer asks."""

    def __init__(self, live: LiveAnswers) -> None:
        super().__init__()
        self._live = live

    def refresh(self, now_s: float) -> bool:
        if not self._live.pull():
            return False
        self.show_scores(self._live.scores)
        return True
