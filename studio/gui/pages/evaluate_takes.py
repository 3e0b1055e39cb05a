"""Takes: how good a run is on takes it never saw, what it costs on the board, and the recordings behind each number."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QComboBox, QGridLayout, QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from studio.app.happenings import RunAdded, RunListChanged
from studio.app.presenters.evaluate import BehindRow, EvaluateSnapshot
from studio.gui.languages import decimal, said, said_label
from studio.gui.pages.explained import ExplainButton
from studio.gui.pages.facts import Fact, energy, interval_words, live_words, milliseconds, percent, size
from studio.gui.pages.page import PageWidget
from studio.gui.pages.rows import TWO_LINES_PX, Row, RowList
from studio.gui.pages.scores_table import ScoresTable
from studio.gui.plots.confusion import ConfusionMatrix
from studio.gui.shell import Shell
from studio.gui.tokens import SPACE, px
from studio.gui.widgets import Card, EmptyState, button, show_choices, text
from studio.learn.certainty import PEOPLE_NEEDED
from studio.model.run import Run

SIDE_PX = 400


class TakesSection(PageWidget):
    key = "evaluate"

    def __init__(self, shell: Shell) -> None:
        super().__init__(shell)
        self.runs = QComboBox()
        self.runs.setAccessibleName(self.tr("Run"))
        self.runs.setToolTip(self.tr("Which training to look at"))
        self.runs.activated.connect(lambda _: self._choose_run(self.runs.currentData()))
        self.split, self.live = text("", "dim", wrap=True), text("", "dim", wrap=True)
        self.matrix = ConfusionMatrix()
        self.matrix.cell_chosen.connect(self._choose_cell)
        self.table = ScoresTable()
        self.behind = RowList(self.tr("Recordings behind the cell"), two_lines=True)
        self.behind.picked.connect(self._open)
        self.behind_title = text("", "dim", wrap=True)
        self.int8 = Fact(self.tr("On the board (int8)"))
        self.float = Fact(self.tr("Before rounding (float)"), tip=self.tr("Accuracy of the network that was trained"))
        self.baseline = Fact(self.tr("Guessing"), tip=self.tr("Accuracy of always answering the most frequent label"))
        self.nearest = Fact(self.tr("Nearest take"), tip=self.tr(
            "Accuracy of looking up the training take that is most similar: a network should do better"))
        self.flash = Fact(self.tr("Flash"), tip=self.tr("What the package takes in the board's flash memory"))
        self.ram = Fact(self.tr("RAM"), tip=self.tr("What the network and its features need while they run"))
        self.time = Fact(self.tr("Time a window"), tip=self.tr(
            "Modelled from instructions counted on an emulated board; the board measures it when the model is sent"))
        self.energy = Fact(self.tr("Energy a window"), tip=self.tr(
            "What the chip alone takes for this time, by its maker's figures; microphone, sensors and LED come on top"))
        self._assemble()
        self.refresh_on(RunAdded, RunListChanged)

    def _assemble(self) -> None:
        full = QWidget()
        columns = QHBoxLayout(full)
        columns.setContentsMargins(0, 0, 0, 0)
        columns.setSpacing(SPACE["medium"])
        left = QVBoxLayout()
        left.setSpacing(SPACE["medium"])
        matrix = Card(self.tr("Confusion matrix"), trailing=(self.runs, ExplainButton(self.shell, "part")))
        matrix.add(self.matrix, 1)
        left.addWidget(matrix, 3)
        behind = Card(self.tr("Recordings behind a cell"))
        behind.hold_list()
        self.behind_title.setContentsMargins(8, 0, 8, 0)
        behind.add(self.behind_title)
        self.behind.setMinimumHeight(px(TWO_LINES_PX) + 8)
        behind.add(self.behind, 1)
        left.addWidget(behind, 2)
        columns.addLayout(left, 1)
        side = QWidget()
        column = QVBoxLayout(side)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(SPACE["medium"])
        right = self._facts(self.tr("Right answers"), (self.int8, self.float, self.nearest, self.baseline))
        right.add(self.split)
        right.add(self.live)
        column.addWidget(right)
        column.addWidget(self._facts(self.tr("Cost on the board"), (self.flash, self.ram, self.time, self.energy)))
        table = Card(self.tr("Label by label"))
        table.add(self.table)
        column.addWidget(table)
        column.addStretch(1)
        columns.addWidget(side)
        self.fold_when_narrow(columns, side, SIDE_PX)
        empty = Card()
        empty.add(EmptyState("evaluate", self.tr("Nothing to evaluate yet"),
                             self.tr("Train a model first. Its numbers come from takes that it never saw."),
                             button(self.tr("Go to Train"), lambda: self.shell.go("train"), icon="train")), 1)
        self.stack = QStackedWidget()
        self.stack.addWidget(empty)
        self.stack.addWidget(full)
        self.body.addWidget(self.stack, 1)

    @staticmethod
    def _facts(title: str, facts: tuple[Fact, ...]) -> Card:
        card, grid = Card(title), QGridLayout()
        grid.setHorizontalSpacing(SPACE["medium"])
        grid.setVerticalSpacing(2)
        columns = 2 if len(facts) > 3 else 3
        for number, fact in enumerate(facts):
            grid.addWidget(fact, number // columns, number % columns, Qt.AlignmentFlag.AlignTop)
        card.body.addLayout(grid)
        return card

    # -- showing

    @property
    def first(self) -> QWidget:
        return self.matrix

    def refresh(self) -> None:
        snapshot = self.studio.evaluate.snapshot()
        self.stack.setCurrentIndex(0 if snapshot.run is None else 1)
        if snapshot.run is None:
            return
        self._show_runs(snapshot)
        self._show_run(snapshot.run)
        self.matrix.show_matrix(snapshot.run.evaluation.labels, snapshot.run.evaluation.confusion, chosen=snapshot.cell)
        self._show_behind(snapshot, snapshot.run)

    def _show_runs(self, snapshot: EvaluateSnapshot) -> None:
        show_choices(self.runs, [(self.tr("Run {0}").format(number), number) for number in snapshot.runs])
        if snapshot.run is not None:
            self.runs.setCurrentIndex(self.runs.findData(snapshot.run.number))

    def _show_run(self, run: Run) -> None:
        evaluation = run.evaluation
        self.table.show_evaluation(evaluation, self.studio.evaluate.certainty(run).recalls)
        self.split.setText(self.tr("Tested on {0} windows: {1}.").format(int(evaluation.confusion.sum()),
                                                                        said(evaluation.split.rstrip("."))))
        live = live_words(run.extra.get("live"))
        self.live.setText(live)
        self.live.setVisible(bool(live))
        snapshot = self.studio.evaluate.certainty(run)
        low, high = snapshot.low, snapshot.high
        self.int8.show_value(percent(evaluation.int8_accuracy), f"{round(100 * low)}–{round(100 * high)} %")
        tip = [self.tr("Accuracy as the board computes it, in whole numbers"), interval_words(low, high)]
        if 0 < snapshot.strangers < PEOPLE_NEEDED:
            tip.append(self.tr("Only {0} people were tested: with another one it may be outside of that. The "
                               "cross-check asks them all.").format(snapshot.strangers))
        self.int8.setToolTip("\n".join(tip))
        self.nearest.show_value(percent(snapshot.nearest))
        self.float.show_value(percent(evaluation.float_accuracy))
        self.baseline.show_value(percent(evaluation.baseline_accuracy))
        self.flash.show_value(size(run.flash_bytes))
        self.ram.show_value(size(run.ram_bytes))
        self.time.show_value(milliseconds(run.estimated_ms), self.tr("estimated"))
        self.energy.show_value(energy(run.microjoules), self.tr("estimated"))

    def _show_behind(self, snapshot: EvaluateSnapshot, run: Run) -> None:
        self.behind.set_rows([_row(number, row) for number, row in enumerate(snapshot.behind)])
        if snapshot.cell is None:
            self.behind_title.setText(self.tr("Click a cell of the matrix to see where its windows come from."))
            return
        true, predicted = snapshot.cell
        was, taken_for, count = run.evaluation.labels[true], run.evaluation.labels[predicted], len(snapshot.behind)
        words = self.tr("{0} windows of {1} that the model took for {2}.") if count != 1 else self.tr(
            "{0} window of {1} that the model took for {2}.")
        if true == predicted:
            words = self.tr("{0} windows of {1} that the model knew.") if count != 1 else self.tr(
                "{0} window of {1} that the model knew.")
        self.behind_title.setText(words.format(count, said_label(was), said_label(taken_for)))

    # -- what the person does

    def _choose_run(self, number: int) -> None:
        self.attempt(lambda: self.studio.evaluate.choose_run(number))

    def _choose_cell(self, true: int, predicted: int) -> None:
        self.attempt(lambda: self.studio.evaluate.choose_cell(true, predicted))

    def _open(self, key: str) -> None:
        row = self.studio.evaluate.snapshot().behind[int(key)]
        if row.recording_id:
            self.studio.evaluate.open_recording(row.recording_id)
            self.shell.go("label")


def _row(number: int, row: BehindRow) -> Row:
    return Row(str(number), said(row.title), row.person, f"{decimal(row.start_us / 1e6, 1)} s")
