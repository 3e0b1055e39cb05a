"""The recordings beside the picture: found by a filter, selected one or many, and what is known of them."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import replace
from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QCheckBox, QCompleter, QGridLayout, QHBoxLayout, QLineEdit, QMenu

from studio.app.presenters.collect import UNLABELLED
from studio.app.presenters.label import LabelSnapshot
from studio.app.presenters.label_rows import RecordingRow, filtered
from studio.app.presenters.label_several import Several
from studio.gui.languages import said, said_label
from studio.gui.pages.bars import duration
from studio.gui.pages.rows import Row, RowList
from studio.gui.tokens import SPACE
from studio.gui.widgets import Card, icon_button, text
from studio.model.recording import BACKGROUND


class RecordingsSide(Card):
    """``opened`` carries the recording that the person moved to; ``delete_asked`` comes for the selected ones;
    ``left`` when a field was left by Enter or Escape."""

    opened = Signal(str)
    delete_asked = Signal()
    left = Signal()

    def __init__(self, verbs: Several, attempt: Callable[[Callable[[], object]], bool]) -> None:
        self.count = text("", "small")
        super().__init__(self.tr("Recordings"), trailing=(
            self.count,
            icon_button("chevron-up", self.tr("Previous recording (Page Up)"), lambda: self.step(-1), size=16),
            icon_button("chevron-down", self.tr("Next recording (Page Down)"), lambda: self.step(1), size=16)))
        self._verbs, self._attempt = verbs, attempt
        self._snapshot = LabelSnapshot()
        self.filter = QLineEdit()
        self.filter.setPlaceholderText(self.tr("Find recordings"))
        self.filter.setToolTip(self.tr(
            "By label, person or name; or person:ann label:wave note:left flagged excluded unlabelled"))
        self.filter.setAccessibleName(self.tr("Find recordings"))
        self.filter.setClearButtonEnabled(True)
        self.filter.textChanged.connect(lambda _: self._show_rows())
        self.list = RowList(self.tr("Recordings"), two_lines=True, several=True)
        self.list.placeholder = self.tr("No recording has these words. Escape in the field above shows all again.")
        self.list.setToolTip(self.tr("Up and Down open a recording; with Shift several are selected. "
                                     "Delete removes them, E leaves them out, digits label them."))
        self.person, self.note = _field(self.tr("Person"), 60), _field(self.tr("Note"), 400)
        self.included = QCheckBox(self.tr("Use for training (E)"))
        self.delete = icon_button("trash", self.tr("Delete the selected recordings (Delete in the list)"),
                                  self.delete_asked.emit, size=16)
        self._assemble()
        self.list.chosen.connect(self.opened)
        self.list.selection_moved.connect(self._show_facts)
        self.list.delete_asked.connect(lambda _: self.delete_asked.emit())
        self.person.editingFinished.connect(lambda: self._leave(self.person, self._verbs.set_person))
        self.note.editingFinished.connect(lambda: self._leave(self.note, self._verbs.set_note))
        for field in (self.person, self.note):
            field.returnPressed.connect(self.left)
        self.included.clicked.connect(lambda _: self.toggle_included())

    def _assemble(self) -> None:
        self.hold_list()
        find = QHBoxLayout()
        find.setSpacing(SPACE["tight"])
        find.addWidget(self.filter, 1)
        more = icon_button("more", self.tr("Show only some recordings"), size=16)
        menu = QMenu(more)
        for words, term in ((self.tr("With a problem"), "flagged"), (self.tr("Left out of training"), "excluded"),
                            (self.tr("Without a label"), "unlabelled"), (self.tr("With fewer axes"), "fewer-axes"),
                            (self.tr("All recordings"), "")):
            menu.addAction(words).triggered.connect(partial(self._filter_by, term))
        more.setMenu(menu)
        more.setPopupMode(more.ToolButtonPopupMode.InstantPopup)
        find.addWidget(more)
        self.body.addLayout(find)
        self.add(self.list, 1)
        facts = QGridLayout()
        facts.setContentsMargins(SPACE["tight"], 0, SPACE["tight"], 0)
        facts.setVerticalSpacing(SPACE["tight"])
        for number, (name, field) in enumerate(((self.tr("Person"), self.person), (self.tr("Note"), self.note))):
            facts.addWidget(text(name, "small"), number, 0)
            facts.addWidget(field, number, 1)
        last = QHBoxLayout()
        last.addWidget(self.included, 1)
        last.addWidget(self.delete)
        facts.addLayout(last, 2, 0, 1, 2)
        self.body.addLayout(facts)

    # -- showing

    def show_snapshot(self, snapshot: LabelSnapshot) -> None:
        if snapshot.people != self._snapshot.people:
            completer = QCompleter(list(snapshot.people), self.person)
            completer.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
            self.person.setCompleter(completer)
        self._snapshot = snapshot
        self._show_rows()

    @property
    def keys(self) -> list[str]:
        """The recordings that the filter lets through, in their order."""
        return [row.key for row in self.list.rows]

    @property
    def selected(self) -> list[str]:
        """The selected recordings; the open one where the list has no selection."""
        recording = self._snapshot.recording
        return self.list.selected_keys or ([recording.id] if recording else [])

    @property
    def has_several(self) -> bool:
        return len(self.list.selected_keys) > 1

    def _show_rows(self) -> None:
        every, recording = self._snapshot.rows, self._snapshot.recording
        found = {row.recording_id for row in filtered(tuple(map(_as_shown, every)), self.filter.text())}
        rows = [row for row in every if row.recording_id in found]
        self.list.set_rows([self._row(row) for row in rows], selected=recording.id if recording else None)
        self._show_facts()

    def _row(self, row: RecordingRow) -> Row:
        detail = " · ".join(part for part in (row.person, row.title) if part)
        warn = "" if row.included else self.tr("left out")
        if row.flags and row.included:
            warn = self.tr("check")
        labels = ", ".join(map(said_label, row.labels)) or said(UNLABELLED)
        return Row(row.recording_id, labels, detail, duration(row.seconds), row.colour, warn, not row.included)

    def _show_facts(self) -> None:
        chosen = set(self.selected)
        rows = [row for row in self._snapshot.rows if row.recording_id in chosen]
        shown, every = len(self.list.rows), len(self._snapshot.rows)
        if self.has_several:
            self.count.setText(self.tr("{0} selected").format(len(chosen)))
        else:
            self.count.setText(str(shown) if shown == every else f"{shown} / {every}")
        for field, values in ((self.person, {row.person for row in rows}), (self.note, {row.note for row in rows})):
            told = next(iter(values)) if len(values) == 1 else ""
            if not (field.hasFocus() and field.isModified()):
                if field.text() != told:  # what is selected there is to be typed over
                    field.setText(told)
                field.setPlaceholderText(self.tr("several") if len(values) > 1 else "")
            field.setEnabled(bool(rows))
        used = {row.included for row in rows}
        self.included.setTristate(len(used) > 1)
        self.included.setCheckState(_check(used))
        self.included.setEnabled(bool(rows))
        self.delete.setEnabled(bool(rows))

    # -- what the person does

    def step(self, by: int) -> None:
        """Along the list as it is filtered."""
        keys = self.keys
        if keys:
            at = keys.index(self.list.current_key) if self.list.current_key in keys else -by
            self.opened.emit(keys[max(0, min(len(keys) - 1, at + by))])

    def _filter_by(self, term: str, *_: object) -> None:
        self.filter.setText(term)

    def toggle_included(self) -> None:
        """Leaves the selected recordings out; takes them in again when all of them are out."""
        chosen = self.selected
        rows = [row for row in self._snapshot.rows if row.recording_id in set(chosen)]
        self._attempt(lambda: self._verbs.set_included(chosen, not any(row.included for row in rows)))
        self._show_facts()

    def give_up(self) -> bool:
        """Escape in a field: what was typed is forgotten, of a filter when it finds nothing. False when no field that
        can forget has the keyboard."""
        if self.filter.hasFocus() and not self.list.rows:
            self.filter.clear()
            return True
        for field in (self.person, self.note):
            if field.hasFocus():
                field.setModified(False)
                self._show_facts()
                self.left.emit()
                return True
        return False

    def _leave(self, field: QLineEdit, verb: Callable[[Sequence[str], str], None]) -> None:
        if field.isModified():
            field.setModified(False)
            self._attempt(lambda: verb(self.selected, field.text()))


def _field(name: str, longest: int) -> QLineEdit:
    field = QLineEdit()
    field.setAccessibleName(name)
    field.setMaxLength(longest)
    return field


def _check(used: set[bool]) -> Qt.CheckState:
    if len(used) > 1:
        return Qt.CheckState.PartiallyChecked
    return Qt.CheckState.Checked if used == {True} else Qt.CheckState.Unchecked


def _as_shown(row: RecordingRow) -> RecordingRow:
    """Background is found by what it is called in the language, too."""
    return replace(row, labels=(*row.labels, said_label(BACKGROUND))) if BACKGROUND in row.labels else row
