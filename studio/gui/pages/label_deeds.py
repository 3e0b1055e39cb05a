"""What a person does on the Label page: every key and button ends here, and each deed is one step of undo."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QLineEdit

from studio.app.presenters.label_walk import Place
from studio.gui.languages import said
from studio.model.recording import BACKGROUND

if TYPE_CHECKING:
    from studio.gui.pages.label import LabelPage


class Deeds(QObject):
    def __init__(self, page: LabelPage) -> None:
        super().__init__(page)
        self._page, self._presenter, self._spans = page, page.presenter, page.presenter.spans
        self._last_label = ""
        self._unnamed: tuple[int, int] | None = None
        self._wanted: Callable[[], object] | None = None
        """What waits for the map to be ready."""

    def by_key(self) -> dict[str, Callable[[], object]]:
        """What is pressed, and what it does; studio/gui/actions.py lists it for the person."""
        page, side, find = self._page, self._page.side, self._page.finder
        cursor, draft = page.caret, page.draft
        return {str(digit): partial(self.give_digit, digit) for digit in range(1, 10)} | {
            "B": lambda: self.give(BACKGROUND),
            "N": page.chips.start_naming,
            "Space": self.play,
            "Shift+Space": lambda: page.play.play_or_stop(None),
            "Delete": self.delete,
            "Backspace": self.delete,
            "Escape": self.escape,
            "S": lambda: page.attempt(lambda: self._spans.split(cursor.at_us)),
            "M": lambda: page.attempt(self._spans.merge),
            "D": lambda: page.attempt(self._spans.duplicate),
            "Ctrl+A": self.select_all,
            ",": lambda: cursor.step(-1),
            ".": lambda: cursor.step(1),
            "Shift+Home": lambda: cursor.to_edge(-1),
            "Shift+End": lambda: cursor.to_edge(1),
            "[": lambda: draft.set_start(cursor.at_us),
            "I": lambda: draft.set_start(cursor.at_us),
            "]": lambda: draft.set_end(cursor.at_us),
            "O": lambda: draft.set_end(cursor.at_us),
            "U": lambda: self.go_unlabelled(1),
            "Shift+U": lambda: self.go_unlabelled(-1),
            "X": lambda: self.go_suspicious(1),
            "Shift+X": lambda: self.go_suspicious(-1),
            "F": self.toggle_find,
            "J": lambda: find.step(1),
            "K": lambda: find.step(-1),
            "A": find.accept_current,
            "R": find.reject_current,
            "Ctrl+Return": find.accept_all,
            "L": self.propose_labels,
            "G": self.toggle_map,
            "E": side.toggle_included,
            "P": partial(self.type_anew, side.person),
            "T": side.note.setFocus,
            "PgDown": lambda: side.step(1),
            "PgUp": lambda: side.step(-1),
            "Ctrl+F": page.filter.setFocus,
        }

    # -- giving labels

    def give(self, label: str) -> None:
        """To the recordings selected in the list, to the span that is being made, to the selected spans, or to the
        proposal that is decided next."""
        page, draft = self._page, self._page.draft
        self._last_label = label
        if page.list.hasFocus() and page.side.has_several:
            self._give_recordings(label)
        elif page.shows_map and page.map.map.current is not None:
            recording_id, span_id = page.map.map.current.key
            self._presenter.open(recording_id)
            self._spans.select((span_id,))
            page.attempt(lambda: self._spans.relabel(label))
        elif (whole := draft.range_us) is not None:
            draft.forget()
            page.attempt(lambda: self._spans.add(*whole, label))
        elif page.finder.has_current and not self._spans.selected:
            page.finder.accept_current(label)
        else:
            page.attempt(lambda: self._spans.relabel(label))

    def _give_recordings(self, label: str) -> None:
        left: list[int] = []
        chosen = self._page.side.selected
        if self._page.attempt(lambda: left.append(self._presenter.several.relabel(chosen, label))) and left[0]:
            self._page.shell.notices(self._page.key).tell(
                self.tr("{0} recordings were left as they are.").format(left[0]),
                self.tr("They have several spans, each with a label of its own. Open one to change its spans."),
                kind="warn", code="several-spans")

    def give_digit(self, digit: int) -> None:
        labels = self._presenter.snapshot().labels
        if digit <= len(labels):
            self.give(labels[digit - 1].name)

    def name_label(self, name: str) -> None:
        page = self._page
        unnamed, self._unnamed = self._unnamed, None
        page.shell.notices(page.key).clear("name-label")
        if page.attempt(lambda: self._presenter.new_label(name)):
            if unnamed is None:
                self.give(name)
            else:
                self._last_label = name
                page.attempt(lambda: self._spans.add(*unnamed, name))
        page.first.setFocus()

    def rename_label(self, old: str, new: str) -> None:
        page = self._page
        if page.attempt(lambda: self._presenter.names.rename(old, new)) and self._last_label == old:
            self._last_label = new
        page.first.setFocus()

    def delete_label(self, name: str) -> None:
        page = self._page
        if page.attempt(lambda: self._presenter.names.delete(name)):
            page.offer_undo(self.tr("The label {0} was deleted, with its spans.").format(name), code="label-deleted")

    # -- spans

    def add_span(self, start_us: int, end_us: int) -> None:
        """With the label that was given last; the first of a project is asked for its name."""
        page = self._page
        labels = [label.name for label in self._presenter.snapshot().labels]
        if not labels:
            self._unnamed = (start_us, end_us)
            page.chips.start_naming()
            page.shell.notices(page.key).tell(
                self.tr("What is this?"), self.tr("Type the label's name, then Enter."), kind="warn", code="name-label")
            return
        label = self._last_label if self._last_label in labels else self._usual(labels)
        page.attempt(lambda: self._spans.add(start_us, end_us, label))

    def _usual(self, labels: list[str]) -> str:
        """What this recording's other spans are, else the first label."""
        recording = self._presenter.recording
        return recording.spans[-1].label if recording and recording.spans else labels[0]

    def make(self) -> None:
        """Enter: a span of what was set by keys."""
        whole = self._page.draft.range_us
        if whole is not None:
            self._page.draft.forget()
            self.add_span(*whole)

    def delete_spans(self) -> None:
        self._page.attempt(self._spans.delete)

    def select_all(self) -> None:
        """In the list all recordings; else the spans in view, and pressed again all of the recording."""
        page, view = self._page, self._page.view
        if page.list.hasFocus():
            page.list.selectAll()
            return
        before = self._spans.selected
        view.select_in_view()
        if set(self._spans.selected) == set(before):
            view.select_everything()

    # -- recordings

    def delete(self) -> None:
        if self._page.list.hasFocus():
            self.delete_recordings()
        elif not self._page.shows_map:
            self.delete_spans()

    def delete_recordings(self) -> None:
        page, keys = self._page, self._page.side.keys
        chosen = page.side.selected
        if not chosen:
            return
        last = max((keys.index(key) for key in chosen if key in keys), default=0)
        rest = [key for key in keys if key not in set(chosen)]
        neighbour = next((key for key in keys[last + 1 :] if key in rest), rest[-1] if rest else "")
        if page.attempt(lambda: self._presenter.several.delete(chosen)):
            if neighbour:
                page.open(neighbour)
            words = (self.tr("The recording was deleted.") if len(chosen) == 1
                     else self.tr("{0} recordings were deleted.").format(len(chosen)))
            page.offer_undo(words, code="recording-deleted")

    # -- from place to place

    def go_unlabelled(self, by: int) -> None:
        """The stretch becomes the span that a digit or Enter makes."""
        at = self._page.caret.at_us if self._page.caret.is_set else None
        place = self._presenter.next_unlabelled(self._page.side.keys, at, by)
        if self._show(place, self.tr("Everything has a label.")) and place is not None:
            self._page.draft.set_range(place.start_us, place.end_us)

    def go_suspicious(self, by: int) -> None:
        page = self._page
        if page.shows_map:
            page.map.map.step_to_suspicious(by)
            return
        at = page.caret.at_us if page.caret.is_set else None
        place = self._presenter.next_suspicious(page.side.keys, at, by)
        if place is None and self._presenter.map.is_working:
            self._wanted = lambda: self.go_suspicious(by)
            page.tell(self.tr("Looking at the spans…"))
        elif self._show(place, self.tr("Nothing that looks wrong was found.")) and place is not None:
            page.tell(said(place.words))

    def _show(self, place: Place | None, nothing: str) -> bool:
        """Opens the place with the cursor at its start; says ``nothing`` without one."""
        page = self._page
        page.refresh()
        if place is None:
            page.tell(nothing)
            return False
        page.show_recording()
        page.caret.move_to(place.start_us)
        page.view.reveal(place.start_us, place.end_us)
        return True

    def map_ready(self) -> None:
        """Of spans that changed meanwhile the map is made once more; who waits for it goes on then."""
        wanted = self._wanted
        if wanted is not None and not self._presenter.map.is_working:
            self._wanted = None
            wanted()

    def open_span(self, key: tuple[str, str]) -> None:
        """From the map to the span in its recording."""
        recording_id, span_id = key
        self._presenter.open(recording_id)
        self._spans.select((span_id,))
        self._page.show_recording()
        self._page.refresh()
        span = self._spans.primary
        if span is not None:
            self._page.view.reveal(span.start_us, span.end_us)

    # -- proposals, map, sound

    def toggle_find(self) -> None:
        page = self._page
        page.show_recording()
        if page.finder.is_open:
            page.finder.close_strip()
        else:
            page.finder.open_strip()
        page.finds.setChecked(page.finder.is_open)

    def propose_labels(self) -> None:
        self._page.show_recording()
        self._page.finder.propose_labels()
        self._page.finds.setChecked(self._page.finder.is_open)

    def toggle_map(self) -> None:
        page = self._page
        if page.shows_map:
            page.show_recording()
        else:
            page.show_map()
        page.first.setFocus()

    def play(self) -> None:
        """What is being made by keys, or the selected spans, or from the cursor on."""
        chosen, whole = self._spans.chosen, self._page.draft.range_us
        if whole is None and chosen:
            whole = chosen[0].start_us, max(span.end_us for span in chosen)
        self._page.play.play_or_stop(whole)

    def type_anew(self, field: QLineEdit) -> None:
        """What is typed now takes the place of what stands there."""
        field.setFocus()
        field.selectAll()

    def escape(self) -> None:
        page = self._page
        if page.chips.name.hasFocus():
            self._unnamed = None
            page.shell.notices(page.key).clear("name-label")
        elif page.shows_map:
            page.show_recording()
        elif not page.side.give_up():
            self._let_go()
        page.first.setFocus()

    def _let_go(self) -> None:
        """Of one thing at a time: what is being made, what is selected, what is proposed."""
        page = self._page
        if page.draft.is_begun:
            page.draft.forget()
        elif self._spans.selected:
            self._spans.select(())
            page.refresh()
        else:
            page.finder.close_strip()
