"""Without a mouse and without eyes: every control is reached by Tab, shows that it has the keyboard, and has a name."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QAccessible
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractSpinBox, QApplication, QComboBox, QScrollArea, QWidget
from pytestqt.qtbot import QtBot

from studio.gui.shell import PAGES
from tests.gui.opened import Opened, opened
from tests.gui.test_clipped_text import DIALOGS

KEYS = tuple(page.key for page in PAGES)
MOST_TABS = 120


@pytest.fixture(scope="module")
def here(request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Opened]:
    with opened(QtBot(request), tmp_path_factory.mktemp("accessible")) as made:
        made.make_project()
        for label in ("wave", "circle"):
            made.add_takes(label, 2, person="ann")
        made.add_run()
        made.connect_virtual()
        yield made


def shown(here: Opened, key: str) -> QWidget:
    here.window.go(key)
    page = here.window.findChild(QWidget, key)
    assert page is not None
    here.qtbot.waitUntil(page.isVisible)
    QTest.qWait(20)
    # A dialog of the test before may have been the active window.
    here.window.activateWindow()
    page.first.setFocus()  # type: ignore[attr-defined]
    here.qtbot.waitUntil(lambda: QApplication.focusWidget() is not None)
    return page


def is_inner(widget: QWidget) -> bool:
    """The line inside a combo or spin box belongs to the box."""
    return isinstance(widget.parentWidget(), QComboBox | QAbstractSpinBox)


def controls(root: QWidget) -> list[QWidget]:
    """What Tab may stop at under ``root``."""
    return [child for child in root.findChildren(QWidget)
            if child.isVisible() and child.isEnabled() and child.focusPolicy() & Qt.FocusPolicy.TabFocus
            and not is_inner(child) and child.focusProxy() is None]


def heard(widget: QWidget) -> str:
    """What a screen reader says of it."""
    found = QAccessible.queryAccessibleInterface(widget)
    return found.text(QAccessible.Text.Name).strip() if found is not None else ""


def described(widget: QWidget) -> str:
    return f"{type(widget).__name__} {heard(widget)!r}"


@pytest.mark.parametrize("key", KEYS)
def test_a_screen_reader_has_a_name_for_every_control_of_a_page(here: Opened, key: str) -> None:
    shown(here, key)
    assert [type(control).__name__ for control in controls(here.window) if not heard(control)] == []


@pytest.mark.parametrize("name", DIALOGS)
def test_a_screen_reader_has_a_name_for_every_control_of_a_dialog(here: Opened, tmp_path: Path, name: str) -> None:
    dialog = DIALOGS[name](here.window, tmp_path)
    dialog.show()
    try:
        assert dialog.windowTitle()
        assert [type(control).__name__ for control in controls(dialog) if not heard(control)] == []
    finally:
        dialog.close()
        dialog.deleteLater()


@pytest.mark.parametrize("key", KEYS)
def test_tab_comes_by_every_control_of_a_page_and_is_never_caught(here: Opened, key: str) -> None:
    page = shown(here, key)
    wanted = set(controls(page))
    seen: list[QWidget] = []
    for _ in range(MOST_TABS):
        focused = QApplication.focusWidget()
        assert focused is not None
        QTest.keyClick(focused, Qt.Key.Key_Tab)
        now = QApplication.focusWidget()
        assert now is not None
        assert now is not focused, f"Tab is caught in {described(now)}"
        if now in seen:
            break
        seen.append(now)
    # A group of choices is one stop; the arrows walk inside of it.
    missed = {described(control) for control in wanted - set(seen) if not _is_in_group(control)}
    assert missed == set()


def _is_in_group(control: QWidget) -> bool:
    group = getattr(control, "group", None)
    return bool(getattr(control, "autoExclusive", bool)()) or (callable(group) and group() is not None)


@pytest.mark.parametrize("key", KEYS)
def test_whatever_has_the_keyboard_can_be_seen_to_have_it(here: Opened, key: str) -> None:
    page = shown(here, key)
    alike = []
    for control in controls(page):
        if isinstance(control, QScrollArea):
            continue
        other = here.window.findChildren(QWidget, "rail")[0].findChildren(QWidget)[0]
        other.setFocus(Qt.FocusReason.TabFocusReason)
        before = control.grab().toImage()
        control.setFocus(Qt.FocusReason.TabFocusReason)
        if QApplication.focusWidget() is None or not (
            QApplication.focusWidget() is control or control.isAncestorOf(QApplication.focusWidget())):
            continue
        if control.grab().toImage() == before:
            alike.append(described(control))
    QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    assert alike == []
