"""A table of all runs: when, from how many takes, how good, at what cost."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import UTC, datetime

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QTableWidget, QTableWidgetItem

from studio.app.presenters.runs import RunRow
from studio.gui.languages import said, said_label
from studio.gui.pages.facts import interval_words, milliseconds, size, with_interval
from studio.gui.tokens import px
from studio.learn.certainty import in_percent
from studio.model.run import live_counts


class RunsTable(QTableWidget):
    """``chosen`` is emitted when the person moves to another run."""

    chosen = Signal(int)

    def __init__(self) -> None:
        super().__init__(0, 0)
        self.setProperty("role", "runs")
        self._quiet = False
        self._numbers: list[int] = []
        titles = (
            (self.tr("Run"), ""),
            (self.tr("When"), ""),
            (self.tr("Takes"), self.tr("Recordings that it learnt from or was tested on")),
            (self.tr("Right"), self.tr("On takes that it never saw, and between what that lies with 95 % certainty")),
            (self.tr("Nearest"), self.tr("Right answers by looking up the most similar take, on the same test")),
            (self.tr("Flash"), ""),
            (self.tr("Time"), self.tr("A window, on the board, estimated")),
            (self.tr("Alarms"), self.tr("False alarms while the takes that were held out were played")),
            (self.tr("Strictness"), ""),
        )
        self.setColumnCount(len(titles))
        for column, (title, tip) in enumerate(titles):
            item = QTableWidgetItem(title)
            item.setToolTip(tip)
            item.setTextAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
            self.setHorizontalHeaderItem(column, item)
        self.horizontalHeader().setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)
        self.horizontalHeader().setMaximumSectionSize(px(180))
        self.horizontalHeader().setHighlightSections(False)
        self.verticalHeader().setVisible(False)
        self.setShowGrid(False)
        self.setWordWrap(False)
        self.setTabKeyNavigation(False)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setAccessibleName(self.tr("Runs"))
        self.currentCellChanged.connect(lambda row, *_: self._moved(row))

    def show_runs(self, rows: Sequence[RunRow], chosen: int | None) -> None:
        self._quiet = True
        self._numbers = [row.kept.run.number for row in rows]
        self.setRowCount(len(rows))
        for number, row in enumerate(rows):
            for column, (words, tip) in enumerate(self._cells(row)):
                item = QTableWidgetItem(words)
                item.setToolTip(tip)
                self.setItem(number, column, item)
        if chosen in self._numbers:
            self.setCurrentCell(self._numbers.index(chosen), max(0, self.currentColumn()))
        self._quiet = False

    def _cells(self, row: RunRow) -> list[tuple[str, str]]:
        kept, run = row.kept, row.kept.run
        name = f"{run.number}: {kept.note.name}" if kept.note.name else str(run.number)
        if kept.is_current:
            name = self.tr("{0} (current)").format(name)
        right = with_interval(run.evaluation.int8_accuracy, row.low, row.high)
        return [
            (name, kept.note.note or ", ".join(map(said_label, run.labels))),
            (when(kept.made)[5:], when(kept.made)),
            ("–" if row.takes is None else str(row.takes), said(run.evaluation.split)),
            (right, interval_words(row.low, row.high)),
            ("–" if row.nearest is None else in_percent(row.nearest), ""),
            (size(run.flash_bytes), ""),
            (milliseconds(run.estimated_ms), ""),
            (_alarms(run.extra.get("live")), ""),
            ("–" if kept.snapshot is None else in_percent(kept.snapshot.learning.strictness), ""),
        ]

    def _moved(self, row: int) -> None:
        if not self._quiet and 0 <= row < len(self._numbers):
            self.chosen.emit(self._numbers[row])


def when(stamp: str) -> str:
    """A stamp in UTC as day and time here; "–" when it is not known."""
    try:
        at = datetime.strptime(stamp, "%Y%m%dT%H%M%S").replace(tzinfo=UTC).astimezone()
    except ValueError:
        return "–"
    return f"{at:%Y-%m-%d %H:%M}"


def _alarms(remembered: object) -> str:
    live = live_counts(remembered)
    return "–" if live is None else f"{live.false_alarms} / {live.seconds:.0f} s"
