"""How it works: one take of the person's own on its way through the model, a sentence and a picture a step."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QComboBox, QDialog, QDialogButtonBox, QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from studio.app.happenings import RunAdded, RunListChanged
from studio.gui.languages import said, said_label, said_with_background
from studio.gui.pages.page import PageWidget
from studio.gui.plots.drawing import Drawing, inks
from studio.gui.shell import Shell
from studio.gui.theme import theme
from studio.gui.tokens import SPACE, px
from studio.gui.widgets import Card, EmptyState, button, icon_button, show_choices, text

if TYPE_CHECKING:
    from studio.app.presenters.lessons import Lesson

TWO_COLUMNS_PX = 900
POPUP_PX = 560


class ExplainedSection(PageWidget):
    """A section of the Train page."""

    key = "train"

    def __init__(self, shell: Shell) -> None:
        super().__init__(shell)
        self.labels = QComboBox()
        self.labels.setAccessibleName(self.tr("Label whose take is followed"))
        self.labels.activated.connect(lambda _: self._choose(self.labels.currentData()))
        self.another = button(self.tr("Another take"), self._another,
                              tip=self.tr("Follows the next take of this label"))
        self.words = text(self.tr("Follow one of your takes on its way through the model."), "dim", wrap=True)
        self.cards: list[LessonCard] = []
        self._rows: list[QHBoxLayout] = []
        self._full, self._column = QWidget(), QVBoxLayout()
        self._assemble()
        self.refresh_on(RunAdded, RunListChanged)
        theme().changed.connect(self.refresh_soon)

    def _assemble(self) -> None:
        top = QHBoxLayout()
        top.addWidget(self.words, 1)
        top.addWidget(self.labels)
        top.addWidget(self.another)
        outer = QVBoxLayout(self._full)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.setSpacing(SPACE["medium"])
        outer.addLayout(top)
        self._column.setSpacing(SPACE["medium"])
        outer.addLayout(self._column)
        outer.addStretch(1)
        empty = Card()
        empty.add(EmptyState("train", self.tr("Nothing to follow yet"), self.tr(
            "Record a take with a label first. Then every step from the sensor to the answer is shown on it."),
            button(self.tr("Go to Collect"), lambda: self.shell.go("collect"), icon="collect")), 1)
        self.stack = QStackedWidget()
        self.stack.addWidget(empty)
        self.stack.addWidget(self._full)
        self.body.addWidget(self.stack, 1)

    @property
    def first(self) -> QWidget:
        return self.labels

    def refresh(self) -> None:
        explained = self.studio.explained
        names = explained.labels
        self.stack.setCurrentIndex(1 if names else 0)
        show_choices(self.labels, [(said_label(name), name) for name in names])
        self.labels.setCurrentIndex(self.labels.findData(explained.label))
        lessons = self.shell.attempt(
            lambda: explained.lessons(inks(), say=said_with_background), page=self.key) if names else ()
        self._show(lessons or ())

    def _show(self, lessons: tuple[Lesson, ...]) -> None:
        if [card.key for card in self.cards] != [lesson.key for lesson in lessons]:
            self._make([lesson.key for lesson in lessons])
        for number, (card, lesson) in enumerate(zip(self.cards, lessons, strict=True), 1):
            card.show_lesson(lesson, number=number)

    def _make(self, keys: list[str]) -> None:
        """Two cards a line where there is room, else one."""
        for row in self._rows:
            self._column.removeItem(row)
            row.deleteLater()
        for card in self.cards:
            card.deleteLater()
        self.cards, self._rows = [LessonCard(key) for key in keys], []
        columns = 2 if self.width() >= px(TWO_COLUMNS_PX) else 1
        for at in range(0, len(self.cards), columns):
            row = QHBoxLayout()
            row.setSpacing(SPACE["medium"])
            for card in self.cards[at : at + columns]:
                row.addWidget(card, 1)
            if columns == 2 and at + 1 == len(self.cards):
                row.addStretch(1)
            self._column.addLayout(row)
            self._rows.append(row)

    def _choose(self, label: str) -> None:
        self.attempt(lambda: self.studio.explained.choose(label))

    def _another(self) -> None:
        self.attempt(self.studio.explained.another)


class LessonCard(Card):
    """One step: its number and name, a sentence, a picture."""

    def __init__(self, key: str) -> None:
        super().__init__()
        self.key = key
        self.title, self.words, self.picture = text("", "section"), text("", "dim", wrap=True), Drawing()
        for widget in (self.title, self.words, self.picture):
            self.add(widget)
        self.body.addStretch(1)

    def show_lesson(self, lesson: Lesson, *, number: int = 0) -> None:
        title = said(lesson.title)
        self.title.setText(f"{number}. {title}" if number else title)
        self.words.setText(said(lesson.words))
        self.picture.show_svg(lesson.picture)


class ExplainButton(QWidget):
    """A question mark beside a thing: explains its step on the person's own take, on the spot."""

    def __init__(self, shell: Shell, key: str) -> None:
        """``key``: which lesson (see lessons.Teacher)."""
        super().__init__()
        self._shell, self._key = shell, key
        self.button = icon_button("help", self.tr("What does this step do?"), self._explain, size=16)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(self.button)

    def _explain(self) -> None:
        studio = self._shell.studio
        lessons = self._shell.attempt(
            lambda: studio.explained.lessons(inks(), say=said_with_background, only=self._key)) or ()
        dialog = QDialog(self.window())
        dialog.setWindowTitle(self.tr("What this step does"))
        column = QVBoxLayout(dialog)
        card = LessonCard(self._key)
        if lessons:
            card.show_lesson(lessons[0])
        else:
            card.words.setText(self.tr(
                "Record a take first, and train for some of the steps: they are shown on your own takes."))
        column.addWidget(card)
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        buttons.rejected.connect(dialog.reject)
        column.addWidget(buttons)
        dialog.setMinimumWidth(px(POPUP_PX))
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.open()

