"""What came in and what did not, to read, scroll and copy."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QPlainTextEdit, QVBoxLayout, QWidget

from studio.gui.languages import said
from studio.gui.tokens import SPACE, px
from studio.gui.widgets import text
from studio.model.recording import Recording


class Summary(QDialog):
    """``title`` in one line, ``lines`` as a text that can be selected."""

    def __init__(self, title: str, lines: Sequence[str], parent: QWidget) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(title)
        self.resize(px(720), px(420))
        self.words = QPlainTextEdit("\n".join(lines), self)
        self.words.setReadOnly(True)
        self.words.setAccessibleName(title)
        self.words.setTabChangesFocus(True)
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close, self)
        self.copy = buttons.addButton(self.tr("Copy"), QDialogButtonBox.ButtonRole.ActionRole)
        self.copy.clicked.connect(lambda: QGuiApplication.clipboard().setText(self.words.toPlainText()))
        buttons.rejected.connect(self.reject)
        column = QVBoxLayout(self)
        column.setContentsMargins(SPACE["page"], SPACE["page"], SPACE["page"], SPACE["large"])
        column.setSpacing(SPACE["small"])
        column.addWidget(text(title, "section", wrap=True))
        column.addWidget(self.words, 1)
        column.addWidget(buttons)


def lines_about(
    came: Sequence[Recording],
    doubts: Sequence[tuple[str, str]],
    left_out: Sequence[tuple[str, str]],
    *,
    headings: Sequence[str],
) -> list[str]:
    """Three parts under ``headings``: how many of each label came, what is doubtful, what was left out and why."""
    labels = Counter(span.label for recording in came for span in recording.spans)
    counts = [f"  {said(label)}: {count}" for label, count in sorted(labels.items())]
    parts = (counts, [f"  {one_line(*each)}" for each in doubts], [f"  {one_line(*each)}" for each in left_out])
    lines: list[str] = []
    for heading, part in zip(headings, parts, strict=True):
        if part:
            lines += [heading, *part, ""]
    return lines


def one_line(where: str, why: str) -> str:
    """A reason, and what it is about if it is about something."""
    words = said(why) if why.endswith(".") else f"{said(why)}."
    return f"{where}: {words}" if where else words
