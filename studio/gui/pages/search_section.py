"""Find the best model: limits, a search that runs beside, and its points, of which a person picks one."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import (
    QDoubleSpinBox,
    QFormLayout,
    QGridLayout,
    QHBoxLayout,
    QProgressBar,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from studio.app.happenings import BoardConnected, SearchChanged, TrainingChanged
from studio.app.presenters.search import PointView, SearchSnapshot
from studio.app.search import MINUTES, SearchPhase
from studio.gui.languages import decimal, said
from studio.gui.pages.bars import duration
from studio.gui.pages.facts import Fact, milliseconds, percent, size
from studio.gui.pages.page import PageWidget, set_able
from studio.gui.pages.rows import ONE_LINE_PX, Row, RowList
from studio.gui.plots.tradeoff import Dot, TradeoffPlot
from studio.gui.shell import Shell
from studio.gui.tokens import SPACE, px
from studio.gui.widgets import Card, EmptyState, button, text

SIDE_PX = 340
SECOND_MS = 1000
KB = 1024


class SearchSection(PageWidget):
    key = "train"

    def __init__(self, shell: Shell) -> None:
        super().__init__(shell)
        self._current: int | None = None
        self._is_picked = False
        """By the person; until then it is the one that is offered, which changes while the search goes on."""
        self.marks = text("", "small", wrap=True)
        self._limits_of: object = None
        search = self.studio.search
        self.ms = _spin(self.tr("Most milliseconds from window to window"), self.tr(" ms"), 0.1, 10_000, 1)
        self.ram = _spin(self.tr("Most RAM of the board"), self.tr(" KB"), 1, 1024, 0)
        self.flash = _spin(self.tr("Most flash of the board"), self.tr(" KB"), 1, 4096, 0)
        self.minutes = _spin(self.tr("Minutes to search"), self.tr(" min"), 0.5, 10_000, 1)
        self.minutes.setValue(MINUTES)
        self.start = button(self.tr("Search"), self._start, icon="search", role="primary",
                            tip=self.tr("Try models until the time is over; what was found stays"))
        self.start.setMinimumHeight(px(40))
        self.stop = button(self.tr("Stop"), lambda: self.attempt(search.stop), icon="stop",
                           tip=self.tr("End the search; the next one goes on from here"))
        self.gate = text("", "dim", wrap=True)
        self.words = text("", "small", wrap=True)
        self.left = text("", "section", wrap=True)
        self.progress = QProgressBar(minimum=0, maximum=1000)
        self.progress.setTextVisible(False)
        self.progress.setAccessibleName(self.tr("Progress of the search"))
        self.plot = TradeoffPlot()
        self.best = RowList(self.tr("The best models, the cheapest first"))
        self.best.setToolTip(self.tr("Enter takes the model and trains it in full"))
        self.point = PointCard(self._use, self._smaller)
        self._assemble()
        self._clock = QTimer(self, interval=SECOND_MS)
        self._clock.timeout.connect(self.refresh_soon)
        self.plot.moved.connect(self._look_at)
        self.plot.opened.connect(self._use)
        self.best.chosen.connect(lambda key: self._look_at(int(key)))
        self.best.picked.connect(lambda key: self._look_at(int(key)))
        self.best.opened.connect(lambda key: self._use(int(key)))
        self.refresh_on(SearchChanged, TrainingChanged, BoardConnected)

    def _assemble(self) -> None:
        empty = Card()
        empty.add(EmptyState("search", self.tr("Find the best model for the board"), self.tr(
            "The studio tries other features and other networks, and measures each of them on takes that it does not "
            "learn from. You see how accurate they are and how long the board needs for them, and pick one.")), 1)
        plots = QWidget()
        left = QVBoxLayout(plots)
        left.setContentsMargins(0, 0, 0, 0)
        left.setSpacing(SPACE["medium"])
        card = Card(self.tr("Accuracy on held-out takes against milliseconds on the board"))
        self.plot.setMinimumHeight(px(200))
        card.add(self.plot, 1)
        card.add(self.marks)
        left.addWidget(card, 3)
        table = Card(self.tr("The best of what was tried"))
        table.hold_list()
        self.best.setMinimumHeight(px(3 * ONE_LINE_PX))
        table.add(self.best, 1)
        left.addWidget(table, 2)
        self._left = QStackedWidget()
        self._left.addWidget(empty)
        self._left.addWidget(plots)
        side = QWidget()
        column = QVBoxLayout(side)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(SPACE["medium"])
        column.addWidget(self._order_card())
        column.addWidget(self.point)
        column.addStretch(1)
        columns = QHBoxLayout()
        columns.setSpacing(SPACE["medium"])
        columns.addWidget(self._left, 1)
        columns.addWidget(side)
        self.body.addLayout(columns, 1)
        self.fold_when_narrow(columns, side, SIDE_PX)

    def _order_card(self) -> Card:
        card = Card(self.tr("What the model may cost"))
        form = QFormLayout()
        form.setHorizontalSpacing(SPACE["medium"])
        form.setVerticalSpacing(SPACE["small"])
        for title, field in ((self.tr("Time for an answer"), self.ms), (self.tr("RAM"), self.ram),
                             (self.tr("Flash"), self.flash), (self.tr("Search for"), self.minutes)):
            form.addRow(title, field)
        self._fields = QWidget()
        self._fields.setLayout(form)
        form.setContentsMargins(0, 0, 0, 0)
        for widget in (self._fields, self.gate, self.start, self.left, self.progress, self.words, self.stop):
            card.add(widget)
        return card

    # -- showing

    @property
    def first(self) -> QWidget:
        return self.stop if self.studio.search.is_searching else self.start

    def refresh(self) -> None:
        self.studio.search.look()
        self._offer_limits()
        snapshot = self.studio.searching.snapshot()
        busy = self.studio.search.is_searching
        self._clock.start() if busy else self._clock.stop()
        had_keyboard = self.start.hasFocus() or self.stop.hasFocus()
        self._fields.setVisible(not busy)
        self.start.setVisible(not busy)
        set_able(self.start, not snapshot.gate)
        self.start.setText(self.tr("Go on searching") if snapshot.points else self.tr("Search"))
        self.gate.setText(said(snapshot.gate))
        self.gate.setVisible(bool(snapshot.gate) and not busy)
        for widget in (self.stop, self.left, self.progress):
            widget.setVisible(busy)
        if had_keyboard:
            # The button that had the keyboard may be gone; it must not fall to another page's.
            self.first.setFocus()
        self.left.setText(self.tr("{0} left").format(duration(snapshot.seconds_left)))
        self.progress.setValue(round(1000 * snapshot.fraction))
        self.words.setText(said(snapshot.words))
        self.words.setVisible(bool(snapshot.words))
        self._show_points(snapshot)

    def _show_points(self, snapshot: SearchSnapshot) -> None:
        views = snapshot.views
        numbers = {view.number for view in views}
        self._is_picked = self._is_picked and self._current in numbers
        if not self._is_picked:
            self._current = snapshot.best_cheap
        self._left.setCurrentIndex(1 if views or snapshot.phase is SearchPhase.SEARCHING else 0)
        dots = [self._dot(view) for view in views]
        limit = snapshot.limits.ms
        self.plot.show_dots(dots, limit_ms=limit if limit < 1e6 else None, current=self._current,
                            chosen=snapshot.chosen)
        has_default = any(view.is_default for view in views)
        self.marks.setText(self._legend(limit, has_default=has_default))
        self.marks.setVisible(bool(self.marks.text()))
        self.best.set_rows([self._row(view, snapshot) for view in views if view.is_front or view.is_default],
                           selected=None if self._current is None else str(self._current))
        current = next((view for view in views if view.number == self._current), None)
        self.point.setVisible(current is not None)
        if current is not None:
            default = next((view for view in views if view.is_default), None)
            self.point.show_point(current, default, is_chosen=current.number == snapshot.chosen,
                                  can_use=not self.studio.trainer.is_training)

    def _legend(self, limit_ms: float, *, has_default: bool) -> str:
        """What is in view is named, and on which side a line is that is not."""
        match self.plot.limit_side:
            case None:
                return self.tr("diamond: the default") if has_default else ""
            case 0:
                return self.tr("diamond: the default; dashed: the limit") if has_default else self.tr(
                    "dashed: the limit")
            case -1:
                words = self.tr("diamond: the default; the limit, {0}, is left of the picture") if has_default else (
                    self.tr("the limit, {0}, is left of the picture"))
            case _:
                words = self.tr("diamond: the default; the limit, {0}, is right of the picture") if has_default else (
                    self.tr("the limit, {0}, is right of the picture"))
        return words.format(milliseconds(limit_ms))

    def _dot(self, view: PointView) -> Dot:
        words = self.tr("{0}: {1} right, about {2}").format(
            _said(view), percent(view.accuracy), milliseconds(view.ms))
        return Dot(view.number, view.ms, view.accuracy, words, is_front=view.is_front, is_default=view.is_default,
                   is_pale=view.is_stopped)

    def _row(self, view: PointView, snapshot: SearchSnapshot) -> Row:
        has_default = any(each.is_default for each in snapshot.views)
        marks = [words for words, said_of in (
            (self.tr("the default"), view.is_default), (self.tr("in use"), view.number == snapshot.chosen),
            (self.tr("accurate at half of the time"), has_default and view.number == snapshot.best_cheap)) if said_of]
        return Row(str(view.number), f"{percent(view.accuracy)} · {milliseconds(view.ms)}", _said(view),
                   ", ".join(marks))

    def _offer_limits(self) -> None:
        """The board's, when another project or another board is there; what a person has typed stays."""
        project, info = self.studio.desk.project, self.studio.bench.info
        key = (self.studio.desk.folder, info.kind if info else None)
        if project is None or key == self._limits_of or self.studio.search.is_searching:
            return
        self._limits_of = key
        limits = self.studio.searching.usual_limits()
        self.ms.setValue(limits.ms)
        self.ram.setValue(limits.ram_bytes / KB)
        self.flash.setValue(limits.flash_bytes / KB)

    # -- doing

    def _start(self) -> None:
        from studio.learn.search import Limits

        limits = Limits(KB * self.flash.value(), KB * self.ram.value(), self.ms.value())
        if self.attempt(lambda: self.studio.search.start(limits, minutes=self.minutes.value())):
            self.stop.setFocus()

    def _look_at(self, number: int) -> None:
        self._current, self._is_picked = number, True
        self._show_points(self.studio.searching.snapshot())

    def _use(self, number: int | None = None) -> None:
        chosen = self._current if number is None else number
        if chosen is None or not self.attempt(lambda: self.studio.search.use(chosen)):
            return
        self.shell.go("train")

    def _smaller(self) -> None:
        if self._current is not None:
            number = self._current
            self.attempt(lambda: self.studio.search.make_smaller(number))


class PointCard(Card):
    """One model that was tried: what it is, what it can do and costs, against the default one, and how to take it."""

    def __init__(self, use: Callable[[], object], smaller: Callable[[], object]) -> None:
        super().__init__()
        self.words = text("", "section", wrap=True, selectable=True)
        self.add(self.words)
        self.accuracy = Fact(self.tr("Held-out takes"), tip=self.tr(
            "Share of windows that were right in takes that it did not learn from; the test is not touched by this"))
        self.time = Fact(self.tr("Time"), tip=self.tr("Estimated, from one window to the next"))
        self.ram, self.flash = Fact(self.tr("RAM")), Fact(self.tr("Flash"))
        grid = QGridLayout()
        for number, fact in enumerate((self.accuracy, self.time, self.ram, self.flash)):
            grid.addWidget(fact, number // 2, number % 2)
        self.body.addLayout(grid)
        self.note = text("", "small", wrap=True)
        self.add(self.note)
        self.use = button(self.tr("Use this model"), use, icon="check", role="primary",
                          tip=self.tr("Make it the project's model and train it in full (Enter)"))
        self.smaller = button(self.tr("Make it smaller"), smaller, icon="wand",
                              tip=self.tr("Take its least important channels away and train on, and see what is lost"))
        row = QHBoxLayout()
        row.addWidget(self.use, 1)
        row.addWidget(self.smaller, 1)
        self.body.addLayout(row)

    def show_point(self, view: PointView, default: PointView | None, *, is_chosen: bool, can_use: bool) -> None:
        self.words.setText(_said(view))
        self.accuracy.show_value(percent(view.accuracy), self._against(view, default))
        self.time.show_value(milliseconds(view.ms), self._times(view, default))
        self.ram.show_value(size(view.ram_bytes))
        self.flash.show_value(size(view.flash_bytes))
        self.note.setText(self._note(view, is_chosen))
        self.note.setVisible(bool(self.note.text()))
        set_able(self.use, can_use)
        self.smaller.setEnabled(can_use and view.can_shrink)

    def _against(self, view: PointView, default: PointView | None) -> str:
        if default is None or view.is_default:
            return ""
        points = 100 * (view.accuracy - default.accuracy)
        sign = "+" if points >= 0 else "−"
        return self.tr("{0} points against the default").format(f"{sign}{decimal(abs(points), 1)}")

    def _times(self, view: PointView, default: PointView | None) -> str:
        if default is None or view.is_default:
            return ""
        return self.tr("{0} of the default").format(percent(view.ms / default.ms))

    def _note(self, view: PointView, is_chosen: bool) -> str:
        if is_chosen:
            return self.tr("The project uses this model.")
        if view.is_stopped:
            return self.tr("It was given up early, and is measured on fewer takes.")
        return ""


def _said(view: PointView) -> str:
    return ", ".join(map(said, view.parts))


def _spin(name: str, suffix: str, low: float, high: float, decimals: int) -> QDoubleSpinBox:
    made = QDoubleSpinBox(minimum=low, maximum=high, decimals=decimals)
    made.setSuffix(suffix)
    made.setAccessibleName(name)
    made.setToolTip(name)
    return made
