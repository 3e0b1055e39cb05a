"""A page in sections: a row of titles, and below it the one that is chosen, built when it is first shown."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QButtonGroup, QHBoxLayout, QPushButton, QSizePolicy, QStackedWidget, QVBoxLayout, QWidget

from studio.gui.pages.flow import FlowBox
from studio.gui.pages.page import PageWidget
from studio.gui.shell import Shell
from studio.gui.tokens import SPACE
from studio.gui.widgets import button


@dataclass(frozen=True, slots=True)
class Section:
    """``build`` makes the section's widget: a PageWidget whose ``key`` is that of the page it is part of, so that what
    goes wrong in it is said on that page, and it is only refreshed while it is on screen."""

    key: str
    title: str
    tip: str
    build: Callable[[Shell], PageWidget]


class Sections(QWidget):
    """The titles are one stop for Tab; arrow keys go from one to the next."""

    def __init__(self, shell: Shell, *, name: str) -> None:
        """``name``: what a screen reader calls the row of titles."""
        super().__init__()
        self._shell = shell
        self._rows: dict[str, tuple[Section, QPushButton]] = {}
        self._built: dict[str, PageWidget] = {}
        self.current = ""
        self._titles = FlowBox()
        self._titles.setAccessibleName(name)
        self._group = QButtonGroup(self)
        self._stack = QStackedWidget()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(SPACE["medium"])
        self._top = QHBoxLayout()
        self._top.addWidget(self._titles, 1)
        column.addLayout(self._top)
        column.addWidget(self._stack, 1)

    def add(self, section: Section) -> None:
        """The first one that is added is shown first."""
        title = button(section.title, lambda: self.show_section(section.key), role="tab", tip=section.tip)
        title.setCheckable(True)
        self._group.addButton(title)
        self._titles.flow.addWidget(title)
        self._rows[section.key] = (section, title)
        if not self.current:
            self.show_section(section.key)

    def add_trailing(self, widget: QWidget) -> None:
        """Something that belongs to all sections, at the end of the row of titles."""
        self._top.addWidget(widget)

    def keys(self) -> tuple[str, ...]:
        return tuple(self._rows)

    def show_section(self, key: str) -> None:
        section, title = self._rows[key]
        title.setChecked(True)
        for _, other in self._rows.values():
            # Tab comes to the one that is shown; Qt itself would come to the one that had the keyboard last.
            policy = Qt.FocusPolicy.StrongFocus if other is title else Qt.FocusPolicy.ClickFocus
            other.setFocusPolicy(policy)
        if self.current == key:
            return
        self.current = key
        had_keyboard = self._titles.isAncestorOf(self.focusWidget()) if self.focusWidget() else False
        self._stack.setCurrentWidget(self._widget(section))
        self._let_only_the_shown_one_count()
        if had_keyboard:
            # A section takes the keyboard when it is shown; who goes through the titles keeps it.
            title.setFocus()

    def widget(self, key: str) -> PageWidget:
        """The section itself, built if need be."""
        return self._widget(self._rows[key][0])

    @property
    def first(self) -> QWidget:
        """What has the keyboard when the page is shown."""
        return self._built[self.current].first

    def _let_only_the_shown_one_count(self) -> None:
        """A stack is as high as its highest part, seen or not: a short section would get a long one's scroll bar."""
        policy = QSizePolicy.Policy
        for made in self._built.values():
            wanted = policy.Preferred if made is self._stack.currentWidget() else policy.Ignored
            made.setSizePolicy(wanted, wanted)

    def _widget(self, section: Section) -> PageWidget:
        if section.key not in self._built:
            made = section.build(self._shell)
            self._built[section.key] = made
            self._stack.addWidget(made)
        return self._built[section.key]


class SectionedPage(PageWidget):
    """A page that only holds sections. Subclasses add them in their constructor."""

    def __init__(self, shell: Shell, *, name: str) -> None:
        super().__init__(shell)
        self.sections = Sections(shell, name=name)
        self.body.addWidget(self.sections, 1)

    @property
    def first(self) -> QWidget:
        return self.sections.first

    def refresh(self) -> None:
        """Sections refresh themselves."""

    def show_section(self, key: str) -> None:
        self.sections.show_section(key)
