"""Numbers that a person judges a model by, each large, with what it is and what to compare it with."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QFrame, QSizePolicy, QVBoxLayout

from studio.gui.languages import decimal
from studio.gui.widgets import set_role, text
from studio.model.run import live_counts


def tr(words: str) -> str:
    return QCoreApplication.translate("Facts", words)


class Fact(QFrame):
    """A title, a large value, and a note below; a screen reader hears all three."""

    def __init__(self, title: str, *, tip: str = "") -> None:
        super().__init__()
        self.title = text(title, "small", wrap=True)
        self.value = text("–", "big")
        self.note = text("", "small", wrap=True)
        self.note.setAlignment(Qt.AlignmentFlag.AlignTop)
        self.setToolTip(tip)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Maximum)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(1)
        for label in (self.title, self.value, self.note):
            column.addWidget(label)

    def show_value(self, value: str, note: str = "", *, role: str = "big") -> None:
        self.value.setText(value)
        self.note.setText(note)
        self.note.setVisible(bool(note))
        set_role(self.value, role)
        self.setAccessibleName(" ".join(part for part in (self.title.text(), value, note) if part))


def percent(share: float | None) -> str:
    """0.9625 -> "96.3 %"; None -> "–". 100 % is said only of what is without any error."""
    if share is None:
        return "–"
    if share < 1 and round(100 * share, 1) >= 100:
        return f"{decimal(99.9, 1)} %"
    return f"{share:.0%}".replace("%", " %") if share in (0, 1) else f"{decimal(100 * share, 1)} %"


def with_interval(value: float, low: float, high: float) -> str:
    """0.94, 0.88, 0.97 -> "94 % (88–97)". 100 is said only of what is without any error, 0 only of what has nothing
    else."""
    first, last = round(100 * low), round(100 * high)
    shown = 99 if value < 1 and round(100 * value) >= 100 else 1 if value > 0 and round(100 * value) < 1 else None
    return f"{round(100 * value) if shown is None else shown} % ({first}–{last})"


def interval_words(low: float, high: float) -> str:
    """What an interval means, for who points at it."""
    return tr(
        "With 95 % certainty the true share lies between {0} % and {1} %: so much can the takes that were tested say. "
        "More of them would make it narrower.").format(round(100 * low), round(100 * high))


def live_words(remembered: object) -> str:
    """How the takes that were held out fared when they were played as a board hears them; "" when that is not known."""
    live = live_counts(remembered)
    if live is None:
        return ""
    words = tr("Played as the board hears it: {0} of {1} takes detected, {2} taken for something else, {3} in {4} s.")
    if not live.wrong:
        words = tr("Played as the board hears it: {0} of {1} takes detected, {3} in {4} s.")
    alarm = tr("1 false alarm") if live.false_alarms == 1 else tr("{0} false alarms").format(live.false_alarms)
    return words.format(live.right, live.performed, live.wrong, alarm, f"{live.seconds:.0f}")


def size(size_bytes: int) -> str:
    """Bytes in the units of a data sheet: 1 KB is 1024 bytes."""
    return f"{size_bytes} B" if size_bytes < 1024 else f"{decimal(size_bytes / 1024, 1)} KB"


def energy(microjoules: float) -> str:
    return f"{decimal(microjoules, 1 if microjoules < 10 else 0)} µJ"


def milliseconds(ms: float) -> str:
    return f"{decimal(ms, 2 if ms < 1 else 1 if ms < 100 else 0)} ms"
