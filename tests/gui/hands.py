"""One pair of hands at the window, either on the keyboard or on the mouse, that count what they do."""

from __future__ import annotations

from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractSpinBox, QApplication, QComboBox, QStyle, QStyleOptionSpinBox, QWidget

from tests.gui.opened import Opened

MOST_TABS = 60


class Keyboard:
    """Every key that is pressed counts as one; nothing is reached but by keys."""

    def __init__(self, here: Opened) -> None:
        self._here = here
        self.count = 0

    def press(self, key: Qt.Key, held: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
        self.count += 1
        window = QApplication.activeModalWidget() or self._here.window
        QTest.keyClick(QApplication.focusWidget() or window, key, held)
        self._here.settle()

    def type(self, words: str) -> None:
        for letter in words:
            self.count += 1
            focused = QApplication.focusWidget()
            assert focused is not None, "nothing has the keyboard"
            QTest.keyClicks(focused, letter)
        self._here.settle()

    def tab_to(self, target: QWidget) -> None:
        for _ in range(MOST_TABS):
            focused = QApplication.focusWidget()
            if focused is target or (focused is not None and target.isAncestorOf(focused)):
                return
            self.press(Qt.Key.Key_Tab)
        raise AssertionError(f"{target.accessibleName()} is not reached by Tab")


class Mouse:
    """Every click counts as one; no key is pressed."""

    def __init__(self, here: Opened) -> None:
        self._here = here
        self.count = 0

    def click(self, target: QWidget, at: QPoint | None = None) -> None:
        self.count += 1
        assert target.isVisible()
        assert target.isEnabled()
        QTest.mouseClick(target, Qt.MouseButton.LeftButton, pos=at or target.rect().center())
        self._here.settle()

    def pick(self, box: QComboBox, words: str) -> None:
        """Opens the list of a box and clicks a row of it."""
        self.click(box, QPoint(box.width() - 8, box.height() // 2))
        view = box.view()
        self._here.qtbot.waitUntil(view.isVisible)
        row = box.findText(words)
        assert row >= 0, f"{words} is not offered"
        # The list that has just opened takes a click of the same moment for the end of the one that opened it.
        self._here.qtbot.wait(QApplication.doubleClickInterval() + 50)
        place = view.visualRect(view.model().index(row, 0)).center()
        self.count += 1
        QTest.mouseMove(view.viewport(), place)
        QTest.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, pos=place)
        self._here.settle()
        assert box.currentText() == words

    def step(self, field: QAbstractSpinBox, times: int, *, up: bool = True) -> None:
        """Clicks on the small arrows of a number."""
        option = QStyleOptionSpinBox()
        field.initStyleOption(option)
        part = QStyle.SubControl.SC_SpinBoxUp if up else QStyle.SubControl.SC_SpinBoxDown
        place = field.style().subControlRect(QStyle.ComplexControl.CC_SpinBox, option, part, field).center()
        for _ in range(times):
            self.click(field, place)
