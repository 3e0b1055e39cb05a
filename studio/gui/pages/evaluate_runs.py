"""Runs: all of them side by side, what changed between two, and the way back to one."""

from __future__ import annotations

from PySide6.QtWidgets import QComboBox, QFormLayout, QHBoxLayout, QLineEdit, QStackedWidget, QVBoxLayout, QWidget

from studio.app.happenings import ProjectClosed, RunAdded, RunListChanged
from studio.app.presenters.runs import RunsSnapshot
from studio.gui.languages import said, said_label
from studio.gui.pages.page import PageWidget
from studio.gui.pages.runs_table import RunsTable
from studio.gui.shell import Shell
from studio.gui.tokens import SPACE
from studio.gui.widgets import Card, EmptyState, button, show_choices, text
from studio.learn.certainty import in_percent
from studio.learn.comparing import Comparison, LabelChange

SIDE_PX = 400


class RunsSection(PageWidget):
    key = "evaluate"

    def __init__(self, shell: Shell) -> None:
        super().__init__(shell)
        self._described: int | None = None
        """The run whose name and note stand in the fields: a training may end while somebody types."""
        self.table = RunsTable()
        self.table.chosen.connect(self._choose)
        self.name, self.note = QLineEdit(), QLineEdit()
        for field, words in ((self.name, self.tr("Name of the run")), (self.note, self.tr("Note to the run"))):
            field.setAccessibleName(words)
            field.editingFinished.connect(self._describe)
        self.restore = button(self.tr("Restore"), self._restore, icon="undo", tip=self.tr(
            "Settings, labels and spans as they were for this run, and its model is the current one; Ctrl+Z takes it "
            "back"))
        self.delete = button(self.tr("Delete"), self._delete, icon="trash", tip=self.tr("To the trash"))
        self.state = text("", "small", wrap=True)
        self.other = QComboBox()
        self.other.setAccessibleName(self.tr("Compare with"))
        self.other.setToolTip(self.tr("The run that the chosen one is compared with"))
        self.other.activated.connect(lambda _: self._compare_with(self.other.currentData()))
        self.verdict = text("", wrap=True, selectable=True)
        self.labels = text("", "dim", wrap=True, selectable=True)
        self.changes = text("", wrap=True, selectable=True)
        self._assemble()
        self.refresh_on(RunAdded, RunListChanged)
        # What can be put back belongs to the project it was deleted from.
        shell.bridge.listen(ProjectClosed, lambda _: shell.notices(self.key).clear("run-deleted"), owner=self)

    def _assemble(self) -> None:
        full = QWidget()
        columns = QHBoxLayout(full)
        columns.setContentsMargins(0, 0, 0, 0)
        columns.setSpacing(SPACE["medium"])
        runs = Card(self.tr("Runs"))
        runs.hold_list()
        runs.add(self.table, 1)
        columns.addWidget(runs, 1)
        side = QWidget()
        column = QVBoxLayout(side)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(SPACE["medium"])
        self.chosen = Card(self.tr("Chosen run"))
        form = QFormLayout()
        form.addRow(self.tr("Name"), self.name)
        form.addRow(self.tr("Note"), self.note)
        self.chosen.body.addLayout(form)
        deeds = QHBoxLayout()
        deeds.addWidget(self.restore)
        deeds.addWidget(self.delete)
        deeds.addStretch(1)
        self.chosen.body.addLayout(deeds)
        self.chosen.add(self.state)
        column.addWidget(self.chosen)
        self.compared = Card(self.tr("Compared with"), trailing=(self.other,))
        for widget in (self.verdict, self.labels, text(self.tr("What changed"), "section"), self.changes):
            self.compared.add(widget)
        column.addWidget(self.compared)
        column.addStretch(1)
        columns.addWidget(side)
        self.fold_when_narrow(columns, side, SIDE_PX)
        empty = Card()
        empty.add(EmptyState("evaluate", self.tr("No run yet"), self.tr(
            "Each training is kept as a run: what it learnt from, and how good it was."),
            button(self.tr("Go to Train"), lambda: self.shell.go("train"), icon="train")), 1)
        self.stack = QStackedWidget()
        self.stack.addWidget(empty)
        self.stack.addWidget(full)
        self.body.addWidget(self.stack, 1)

    # -- showing

    @property
    def first(self) -> QWidget:
        return self.table

    def refresh(self) -> None:
        snapshot = self.studio.runs_shown.snapshot()
        self.stack.setCurrentIndex(1 if snapshot.rows else 0)
        self.table.show_runs(snapshot.rows, snapshot.chosen)
        self._show_chosen(snapshot)
        self._show_comparison(snapshot)

    def _show_chosen(self, snapshot: RunsSnapshot) -> None:
        row = next((row for row in snapshot.rows if row.kept.run.number == snapshot.chosen), None)
        if row is None:
            return
        self.chosen.title.setText(self.tr("Run {0}").format(snapshot.chosen))
        is_other = self._described != snapshot.chosen
        if is_other and (self.name.isModified() or self.note.isModified()):
            self._keep_words()
        self._described = snapshot.chosen
        for field, words in ((self.name, row.kept.note.name), (self.note, row.kept.note.note)):
            if (is_other or not field.hasFocus()) and field.text() != words:
                field.setText(words)
            field.setEnabled(not snapshot.is_read_only)
        self.restore.setEnabled(snapshot.can_restore)
        self.delete.setEnabled(not snapshot.is_read_only)
        self.state.setText(self._state(snapshot, is_old=row.kept.snapshot is None))
        self.state.setVisible(bool(self.state.text()))

    def _state(self, snapshot: RunsSnapshot, *, is_old: bool) -> str:
        if is_old:
            return self.tr("An older studio made this run and did not keep what it was trained from: it cannot be "
                           "restored.")
        if len(snapshot.gone) == 1:
            return self.tr("A recording that it learnt from is deleted.")
        if snapshot.gone:
            return self.tr("{0} recordings that it learnt from are deleted.").format(len(snapshot.gone))
        if not snapshot.can_restore and not snapshot.is_read_only:
            return self.tr("The project is as it was for this run.")
        return ""

    def _show_comparison(self, snapshot: RunsSnapshot) -> None:
        found = snapshot.comparison
        self.compared.setVisible(found is not None)
        others = [row.kept.run.number for row in snapshot.rows if row.kept.run.number != snapshot.chosen]
        show_choices(self.other, [(self.tr("Run {0}").format(number), number) for number in others])
        self.other.setCurrentIndex(self.other.findData(snapshot.other))
        if found is not None:
            self.verdict.setText(said(found.verdict))
            self.labels.setText(self._label_words(found))
            self.labels.setVisible(bool(self.labels.text()))
            self.changes.setText("\n".join(map(said, found.changes)))

    def _label_words(self, found: Comparison) -> str:
        """A line for each label that is found more or less often than before."""
        changed = [row for row in found.labels if _shown(row.before) != _shown(row.after)]
        return "\n".join(self._label_line(row) for row in changed)

    def _label_line(self, row: LabelChange) -> str:
        return self.tr("{0}: {1} of its takes found, now {2}").format(
            said_label(row.label), _shown(row.before), _shown(row.after))

    # -- what the person does

    def _choose(self, number: int) -> None:
        self._describe()
        self.attempt(lambda: self.studio.runs_shown.choose(number))

    def _compare_with(self, number: int) -> None:
        self.attempt(lambda: self.studio.runs_shown.compare_with(number))

    def _describe(self) -> None:
        self._keep_words()
        self.refresh_soon()

    def _keep_words(self) -> None:
        number = self._described
        if number is not None and number in self.studio.trainer.numbers() and self.name.isEnabled():
            name, note = self.name.text().strip(), self.note.text().strip()
            self.shell.attempt(lambda: self.studio.runs.describe(number, name=name, note=note), page=self.key)

    def _restore(self) -> None:
        number = self.studio.runs_shown.snapshot().chosen
        if number is None:
            return
        missing: list[str] = []
        if self.attempt(lambda: missing.extend(self.studio.runs.restore(number))):
            words = self.tr("The project is as it was for run {0}.").format(number)
            if missing:
                words = self.tr("The project is as it was for run {0}, without {1} that are deleted.").format(
                    number, ", ".join(missing))
            self.offer_undo(words, code="run-restored")

    def _delete(self) -> None:
        number = self.studio.runs_shown.snapshot().chosen
        if number is not None and self.attempt(lambda: self.studio.runs.delete(number)):
            self.shell.notices(self.key).tell(
                self.tr("Run {0} is in the trash.").format(number), code="run-deleted",
                remedies=[(self.tr("Put it back"), lambda: self.attempt(lambda: self.studio.runs.undelete(number)))])


def _shown(share: float | None) -> str:
    return "–" if share is None else in_percent(share)
