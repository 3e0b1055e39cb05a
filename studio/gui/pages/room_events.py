"""False alarms, mix-ups and misses, along everything that was played and one by one, and what to do about each."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QComboBox, QHBoxLayout

from studio.app.presenters.room import EventRow
from studio.gui.languages import decimal, said_label
from studio.gui.pages.rows import TWO_LINES_PX, Row, RowList
from studio.gui.plots.found_strip import FoundStrip
from studio.gui.tokens import SPACE, px
from studio.gui.widgets import Card, button
from studio.model.recording import BACKGROUND


class RoomEvents(Card):
    """``mark`` is called with an event and a label, ``open_event`` with an event whose recording is to be opened."""

    def __init__(
        self, *, mark: Callable[[EventRow, str], object], open_event: Callable[[EventRow], object]
    ) -> None:
        super().__init__(QCoreApplication.translate("RoomEvents", "What it detected where"))
        self._mark, self._open = mark, open_event
        self._events: dict[str, EventRow] = {}
        self._labels: tuple[str, ...] = ()
        self.strip = FoundStrip(self.tr("Detections along everything that was played"))
        self.strip.picked.connect(self._choose)
        self.list = RowList(self.tr("False alarms, mix-ups and misses"), two_lines=True)
        self.list.chosen.connect(lambda _: self._show_chosen())
        self.list.picked.connect(lambda _: self._show_chosen())
        self.list.opened.connect(self._open_key)
        self.list.setMinimumHeight(px(TWO_LINES_PX) + 8)
        self.open = button(self.tr("Open"), lambda: self._open_key(self.list.current_key), tip=self.tr(
            "Show the recording on the Label page"))
        self.background = button(self.tr("It was nothing"), lambda: self._mark_chosen(BACKGROUND), tip=self.tr(
            "Mark it as background, so that the next training learns it"))
        self.label = QComboBox()
        self.label.setAccessibleName(self.tr("It was something after all"))
        self.label.setToolTip(self.tr("Mark it as this label"))
        self.label.activated.connect(lambda index: self._mark_chosen(self.label.itemData(index)))
        self._assemble()

    def _assemble(self) -> None:
        self.add(self.strip)
        self.add(self.list, 1)
        row = QHBoxLayout()
        row.setSpacing(SPACE["small"])
        for widget in (self.open, self.background, self.label):
            row.addWidget(widget)
        row.addStretch(1)
        self.body.addLayout(row)

    def show_rows(self, events: Sequence[EventRow], labels: Sequence[str] = (), *, was_played: bool = True) -> None:
        """``labels``: what a false alarm may have been after all."""
        self.list.placeholder = self.tr("No false alarm, no mix-up, no miss.") if was_played else ""
        self.list.viewport().update()
        self._events = {event.key: event for event in events}
        self.list.set_rows([self._row(event) for event in events if event.kind != "right"])
        if tuple(labels) != self._labels:
            self._labels = tuple(labels)
            self.label.clear()
            self.label.addItem(self.tr("It was..."), "")
            for name in self._labels:
                self.label.addItem(said_label(name), name)
        self._show_chosen()

    def _row(self, event: EventRow) -> Row:
        name, at = said_label(event.label), f"{decimal(event.at_us / 1e6, 1)} s"
        words = {
            "alarm": self.tr("False alarm: {0}"), "wrong": self.tr("Taken for {0}"), "missed": self.tr("Missed {0}"),
            "duplicate": self.tr("{0} once more"),
        }[event.kind].format(name)  # fmt: skip
        sure = "" if event.kind == "missed" else f"{decimal(100 * event.score, 1)} %"
        return Row(event.key, words, f"{event.title} · {at}", sure, event.colour)

    @property
    def chosen(self) -> EventRow | None:
        return self._events.get(self.list.current_key)

    def _choose(self, key: str) -> None:
        self.list.set_rows(self.list.rows, selected=key)
        self._show_chosen()

    def _show_chosen(self) -> None:
        event = self.chosen
        self.strip.show_rows(tuple(self._events.values()), chosen=event.key if event else "")
        can_open = event is not None and bool(event.recording_id)
        self.open.setEnabled(can_open)
        for widget in (self.background, self.label):
            widget.setEnabled(can_open and event is not None and event.kind == "alarm")
        self.label.setCurrentIndex(0)

    def _open_key(self, key: str) -> None:
        if event := self._events.get(key):
            self._open(event)

    def _mark_chosen(self, label: str) -> None:
        event = self.chosen
        if event is not None and event.kind == "alarm" and label:
            self._mark(event, label)
