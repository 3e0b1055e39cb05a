"""The training itself: one button, the curves while it runs, and the result in words."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QProgressBar, QStackedWidget, QVBoxLayout, QWidget

from studio.app.happenings import CheckupChanged, RunAdded, RunListChanged, TrainingChanged
from studio.app.presenters.train import TrainSnapshot
from studio.gui.languages import said
from studio.gui.pages.bars import LabelBars, duration
from studio.gui.pages.explained import ExplainButton
from studio.gui.pages.facts import Fact, percent
from studio.gui.pages.page import PageWidget, set_able
from studio.gui.plots.history import HistoryCurves
from studio.gui.shell import Shell
from studio.gui.tokens import SPACE, px
from studio.gui.widgets import Card, EmptyState, Legend, button, text
from studio.model.run import Run

SIDE_PX = 380


class TrainSection(PageWidget):
    key = "train"

    def __init__(self, shell: Shell) -> None:
        super().__init__(shell)
        self._was_training = False
        self.train = button(self.tr("Train"), self._train, icon="train", role="primary",
                            tip=self.tr("Train a network with these labels (Ctrl+Enter)"))
        self.train.setMinimumHeight(px(44))
        self.stop = button(self.tr("Stop early"), lambda: self.attempt(self.studio.train.stop_early), icon="stop",
                           tip=self.tr("End now and keep the best network so far"))
        self.cancel = button(self.tr("Cancel"), lambda: self.attempt(self.studio.train.cancel), icon="close",
                             tip=self.tr("End now and throw this training away"))
        self.gate = text("", "dim", wrap=True)
        self.check = button("", self._look_at, icon="warning", role="flat",
                            tip=self.tr("What may be wrong with the takes and their labels, and why"))
        self.speech = button(self.tr("Record ordinary speech"), self._record_speech, icon="record", role="flat",
                             tip=self.tr("Else the model may learn the voice and not the word"))
        self.step = text("", "section", wrap=True)
        self.progress = QProgressBar(minimum=0, maximum=1000)
        self.progress.setAccessibleName(self.tr("Progress of the training"))
        self.bars = LabelBars()
        self.loss = HistoryCurves(self.tr("Loss, epoch by epoch"), ("loss", "val_loss"))
        self.accuracy = HistoryCurves(self.tr("Accuracy, epoch by epoch"), ("accuracy", "val_accuracy"), percent=True)
        self.result = ResultCard(lambda: shell.go("evaluate"), lambda: shell.go("deploy"))
        self._assemble()
        self.on_key("Ctrl+Return", self.train.click)
        self.refresh_on(TrainingChanged, RunAdded, RunListChanged, CheckupChanged)

    def _assemble(self) -> None:
        legend = (self.tr("training"), self.tr("takes it does not learn from"))
        plots = QWidget()
        left = QVBoxLayout(plots)
        left.setContentsMargins(0, 0, 0, 0)
        left.setSpacing(SPACE["medium"])
        for title, plot in ((self.tr("Loss"), self.loss), (self.tr("Accuracy"), self.accuracy)):
            card = Card(title, trailing=(Legend(legend),))
            card.add(plot, 1)
            left.addWidget(card, 1)
        empty = Card()
        empty.add(EmptyState("train", self.tr("No training yet"), self.tr(
            "The studio cuts your takes into windows, keeps some of them apart to test with, and trains a network that "
            "is small enough for the board. It takes seconds, on this computer.")), 1)
        self._left = QStackedWidget()
        self._left.addWidget(empty)
        self._left.addWidget(plots)
        side = QWidget()
        column = QVBoxLayout(side)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(SPACE["medium"])
        card = Card(self.tr("What it learns from"), trailing=(ExplainButton(self.shell, "vary"),))
        card.add(self.bars)
        card.add(self.gate)
        card.add(self.check)
        card.add(self.speech)
        card.add(self.train)
        card.add(self.step)
        card.add(self.progress)
        row = QHBoxLayout()
        row.addWidget(self.stop, 1)
        row.addWidget(self.cancel, 1)
        card.body.addLayout(row)
        column.addWidget(card)
        column.addWidget(self.result)
        column.addStretch(1)
        columns = QHBoxLayout()
        columns.setSpacing(SPACE["medium"])
        columns.addWidget(self._left, 1)
        columns.addWidget(side)
        self.body.addLayout(columns, 1)
        self.fold_when_narrow(columns, side, SIDE_PX)

    @property
    def first(self) -> QWidget:
        return self.train

    def refresh(self) -> None:
        snapshot, is_training = self.studio.train.snapshot(), self.studio.trainer.is_training
        self.bars.show_rows(snapshot.labels)
        self.gate.setText(said(snapshot.gate))
        self.gate.setVisible(bool(snapshot.gate) and not is_training)
        self._show_check(is_training)
        self.speech.setVisible(bool(self.studio.learning.speech()) and not is_training)
        self.train.setVisible(not is_training)
        set_able(self.train, not snapshot.gate)
        self.train.setText(self.tr("Train again") if snapshot.run else self.tr("Train"))
        for widget in (self.step, self.progress, self.stop, self.cancel):
            widget.setVisible(is_training)
        self.step.setText(said(snapshot.step))
        self.progress.setValue(round(1000 * snapshot.fraction))
        self._show_curves(snapshot, is_training)
        if self._was_training and not is_training:
            # The buttons that had the keyboard are gone; it must not fall to another page's.
            self.train.setFocus()
        self._was_training = is_training
        self.result.setVisible(snapshot.run is not None and not is_training)
        if snapshot.run is not None:
            self.result.show_run(snapshot.run, since=snapshot.since)

    def _show_check(self, is_training: bool) -> None:
        count = 0 if is_training else self.studio.check.to_look_at()
        self.check.setVisible(count > 0)
        self.check.setText(self.tr("{0} things to look at before you train").format(count) if count > 1 else self.tr(
            "{0} thing to look at before you train").format(count))

    def _look_at(self) -> None:
        self.shell.go("evaluate", "checkup")

    def _show_curves(self, snapshot: TrainSnapshot, is_training: bool) -> None:
        history = snapshot.history or (snapshot.run.history if snapshot.run and not is_training else ())
        self._left.setCurrentIndex(1 if is_training or history else 0)
        self.loss.show_history(history)
        self.accuracy.show_history(history)

    def _record_speech(self) -> None:
        self.studio.learning.prepare_speech()
        self.shell.go("collect")

    def _train(self) -> None:
        if self.attempt(self.studio.train.train):
            self.stop.setFocus()


class ResultCard(Card):
    """A run in words, then in numbers, and where to go from here."""

    def __init__(self, evaluate: Callable[[], object], deploy: Callable[[], object]) -> None:
        super().__init__()
        self.words = text("", "section", wrap=True, selectable=True)
        self.since = text("", "warn", wrap=True)
        self.took = text("", "small", wrap=True)
        self.int8 = Fact(self.tr("On the board"), tip=self.tr("Accuracy of the int8 network, as the board computes it"))
        self.float = Fact(self.tr("Before rounding"), tip=self.tr("Accuracy of the float network that was trained"))
        self.baseline = Fact(self.tr("By guessing"),
                             tip=self.tr("Accuracy of always answering the most frequent label"))
        self.body.addWidget(self.words)
        self.body.addWidget(self.since)
        grid = QGridLayout()
        for number, fact in enumerate((self.int8, self.float, self.baseline)):
            grid.addWidget(fact, 0, number)
        self.body.addLayout(grid)
        self.body.addWidget(self.took)
        row = QHBoxLayout()
        row.addWidget(button(self.tr("Look closer"), evaluate, icon="evaluate"), 1)
        row.addWidget(button(self.tr("Send to board"), deploy, icon="send"), 1)
        self.body.addLayout(row)

    def show_run(self, run: Run, *, since: str = "") -> None:
        """``since``: what became of its labels since."""
        evaluation = run.evaluation
        self.words.setText(said(run.words) or self.tr("The model is trained."))
        self.since.setText(said(since))
        self.since.setVisible(bool(since))
        self.int8.show_value(percent(evaluation.int8_accuracy))
        self.float.show_value(percent(evaluation.float_accuracy))
        self.baseline.show_value(percent(evaluation.baseline_accuracy))
        took = duration(run.seconds)
        self.took.setText(
            f"{said(run.stopped_words)} {self.tr('Trained in {0}.').format(took)}" if run.stopped_words
            else self.tr("Run {0}, trained in {1}.").format(run.number, took))
