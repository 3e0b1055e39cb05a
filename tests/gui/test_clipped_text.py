"""No text is cut, in any language, at 100 % and 200 %, in large type: what a text needs is compared with its room.

Twice the size is a window of half the points (640 x 360 of a screen of 1280 x 720): Qt's scaling changes no layout
beyond that. The three modes of colour share every size, so one is measured.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QEvent, QSize, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractSpinBox,
    QApplication,
    QCheckBox,
    QComboBox,
    QDialog,
    QHeaderView,
    QLabel,
    QLineEdit,
    QPushButton,
    QTabBar,
    QToolButton,
    QWidget,
)
from pytestqt.qtbot import QtBot

from studio.errors import StudioError
from studio.gui.dialogs import PortQuestion, ShortcutList
from studio.gui.languages import LANGUAGES
from studio.gui.pages.sections import Sections
from studio.gui.project_dialogs.dropped import ProjectDropped
from studio.gui.project_dialogs.exporting import ExportDialog
from studio.gui.project_dialogs.importing import ImportDialog
from studio.gui.project_dialogs.merging import MergeDialog
from studio.gui.project_dialogs.new_project import NewProjectDialog
from studio.gui.project_dialogs.summary import Summary
from studio.gui.shell import PAGES
from studio.gui.theme import Theme
from tests.gui.opened import Opened, opened
from tests.gui.tongues import speaking

CODES = tuple(language.code for language in LANGUAGES)
SIZES = {"100 %": QSize(1280, 720), "200 %": QSize(640, 360), "large type": QSize(1280, 720)}
TOLD = StudioError("The board did not say what it is.", "Permission denied.", code="port-permission")
PASSES = 20
SLACK = 2
"""Of rounding: a text is a fraction of a pixel wider than its whole number, on each side."""


@pytest.fixture(scope="module")
def here(request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Opened]:
    """One window for all, with everything in it: what a language changes is made anew in it."""
    with opened(QtBot(request), tmp_path_factory.mktemp("clipped")) as made:
        made.make_project()
        for label in ("wave", "circle", "punch"):
            made.add_takes(label, 2, person="ann")
        made.add_run()
        made.connect_virtual()
        yield made


def cut_texts(root: QWidget) -> dict[QWidget, str]:
    """What stays cut under ``root``, by its widget: a busy machine may come to a layout some passes later."""
    found = dict(_cut_now(root))
    for _ in range(PASSES):
        if not found:
            break
        settled(root)
        found = {widget: words for widget, words in _cut_now(root) if widget in found}
    return found


def _cut_now(root: QWidget) -> Iterator[tuple[QWidget, str]]:
    """Of what can be seen under ``root``: the texts that have less room than they need, and how much less."""
    for widget in root.findChildren(QWidget):
        if widget.isVisible():
            for words, lacking in _lacking(widget):
                # What is shortened by design says the whole when it is pointed at.
                tips = widget.toolTip() + (widget.parentWidget().toolTip() if widget.parentWidget() else "")
                if words and lacking > SLACK and words.strip() not in tips:
                    yield widget, f"{type(widget).__name__} {words!r} lacks {round(lacking)} px"


def _lacking(widget: QWidget) -> Iterator[tuple[str, float]]:
    if isinstance(widget, QLabel):
        yield widget.text(), _lacking_of_label(widget)
    elif isinstance(widget, QAbstractButton):
        is_picture = isinstance(widget, QToolButton) and (
            widget.toolButtonStyle() == Qt.ToolButtonStyle.ToolButtonIconOnly)
        if widget.text() and not is_picture:
            need = widget.sizeHint()
            yield widget.text(), max(need.width() - widget.width(), need.height() - widget.height())
    elif isinstance(widget, QTabBar):
        for tab in range(widget.count()):
            yield widget.tabText(tab), widget.tabSizeHint(tab).width() - widget.tabRect(tab).width()
    elif isinstance(widget, QHeaderView):
        model = widget.model()
        for section in range(widget.count() if model else 0):
            words = str(model.headerData(section, widget.orientation()) or "")
            yield words, widget.sectionSizeHint(section) - widget.sectionSize(section)
    elif isinstance(widget, QComboBox) and not widget.isEditable():
        yield widget.currentText(), widget.minimumSizeHint().height() - widget.height()
        room = widget.width() - 34 - (20 if not widget.itemIcon(widget.currentIndex()).isNull() else 0)
        yield widget.currentText(), widget.fontMetrics().horizontalAdvance(widget.currentText()) - room
    elif isinstance(widget, QLineEdit) and not isinstance(widget.parentWidget(), QAbstractSpinBox):
        room = widget.contentsRect().width() - 8
        yield widget.placeholderText(), widget.fontMetrics().horizontalAdvance(widget.placeholderText()) - room
    elif isinstance(widget, QAbstractSpinBox):
        # Beside the text: the arrows, and what the style leaves free at both sides.
        yield widget.text(), widget.fontMetrics().horizontalAdvance(widget.text()) + 36 - widget.width()


def _lacking_of_label(label: QLabel) -> float:
    if label.wordWrap():
        # Chinese is broken between any two letters, but not before a comma or behind a bracket: two at once then.
        plain = re.sub("&(?=.)", "", label.text())
        words = max(re.findall(r"[\u2e80-\uffef]{1,2}|[^\s\u200b\u2e80-\uffef]+", plain) or [""], key=len)
        longest = label.fontMetrics().horizontalAdvance(words)
        room = label.contentsRect().width()
        return max(label.heightForWidth(label.width()) - label.height(), longest - room if len(words) > 1 else 0)
    need = label.sizeHint()
    return max(need.width() - label.width(), need.height() - label.height())


def settled(widget: QWidget) -> None:
    """Layouts are done, also those that learn their height from their width, one pass later."""
    for _ in range(3):
        QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
        QTest.qWait(10)


@pytest.mark.parametrize("size", SIZES)
@pytest.mark.parametrize("code", CODES)
def test_no_text_of_a_page_is_cut(here: Opened, theme: Theme, code: str, size: str) -> None:
    cut: set[str] = set()
    try:
        theme.set_large(size == "large type")
        with speaking(code):
            here.window.resize(SIZES[size])
            here.window.furnish_anew()
            here.window.show_problem(TOLD, "train")
            for page in PAGES:
                here.window.go(page.key)
                settled(here.window)
                content = here.window.findChild(QWidget, page.key)
                assert content is not None
                for section in each_section(content):
                    here.settle()
                    settled(here.window)
                    cut |= {f"{page.key} {section}: {words}" for words in cut_texts(here.window).values()}
                    around = content.parentWidget()
                    if content.width() > around.width():
                        cut.add(f"{page.key} {section}: {content.width() - around.width()} px too wide")
    finally:
        theme.set_large(False)
    assert not cut, "\n".join(sorted(cut))


def each_section(page: QWidget) -> Iterator[str]:
    """Shows one section of the page after the other; a page without any is one by itself."""
    found = page.findChildren(Sections)
    if not found:
        yield ""
    for sections in found:
        keys = sections.keys()
        for key in keys:
            sections.show_section(key)
            yield key


DIALOGS: dict[str, Callable[[QWidget, Path], QDialog]] = {
    "shortcuts": lambda parent, home: ShortcutList(parent, "label"),
    "port": lambda parent, home: PortQuestion(parent),
    "new project": lambda parent, home: NewProjectDialog(home, parent=parent),
    "import": lambda parent, home: ImportDialog(["wave"], ["ann"], start=home, parent=parent),
    "export": lambda parent, home: ExportDialog("mine", home, parent=parent),
    "merge": lambda parent, home: MergeDialog(home, parent=parent),
    "dropped": lambda parent, home: ProjectDropped(home, parent, open_it=lambda: None, merge=lambda: None),
    "summary": lambda parent, home: Summary("mine", ["wave.csv: 119 Hz"], parent),
}


@pytest.mark.parametrize("code", CODES)
def test_no_text_of_a_dialog_is_cut(here: Opened, theme: Theme, tmp_path: Path, code: str) -> None:
    cut: set[str] = set()
    for large in (False, True):
        try:
            theme.set_large(large)
            with speaking(code):
                for name, make in DIALOGS.items():
                    dialog = make(here.window, tmp_path)
                    dialog.show()
                    settled(dialog)
                    cut |= {f"{name}: {words}" for words in cut_texts(dialog).values()}
                    dialog.close()
                    dialog.deleteLater()
        finally:
            theme.set_large(False)
    assert not cut, "\n".join(sorted(cut))


def test_a_text_that_has_too_little_room_is_found(qtbot: QtBot) -> None:
    window = QWidget()
    qtbot.addWidget(window)
    for number, made in enumerate((QLabel("A long text"), QPushButton("A long text"), QCheckBox("A long text"))):
        made.setParent(window)
        made.setGeometry(0, 40 * number, 30, 30)
    told = QLabel("A long text", window)
    told.setGeometry(0, 120, 30, 30)
    told.setToolTip("A long text")
    with qtbot.waitExposed(window):
        window.show()
    assert len(cut_texts(window)) == 3
