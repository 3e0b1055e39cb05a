"""The start card: three questions, each with an answer already, and one button. It is there while no project is."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QButtonGroup, QHBoxLayout, QSizePolicy, QToolButton, QVBoxLayout, QWidget

from studio.board.ports import VIRTUAL_PORT
from studio.gui.languages import said
from studio.gui.shell import Shell
from studio.gui.theme import theme
from studio.gui.tokens import SPACE
from studio.gui.widgets import Card, Picture, button, text

FOLDS_BELOW_PX = 720


@dataclass(frozen=True, slots=True)
class Answer:
    key: str
    icon: str
    title: str
    words: str


@dataclass(frozen=True, slots=True)
class QuestionRow:
    key: str
    words: str
    answers: tuple[Answer, Answer]


QUESTIONS = (
    QuestionRow("what", "1  What shall it learn?", (
        Answer("motion", "motion", "Movements",
               "Gestures, felt by the accelerometer and gyroscope."),
        Answer("sound", "microphone", "Words or sounds",
               "Heard by the board's microphone."))),
    QuestionRow("board", "2  Do you have a board?", (
        Answer("real", "chip", "Yes, I have one",
               "Arduino Nano 33 BLE Sense, on a USB cable."),
        Answer("virtual", "system", "Not yet",
               "A virtual board does the same on this computer."))),
    QuestionRow("begin", "3  What do you begin with?", (
        Answer("sample", "download", "A sample",
               "Real recordings, ready to train."),
        Answer("own", "record", "My own",
               "An empty project that you record into."))),
)
_PROJECTS = {("motion", "sample"): "gestures", ("sound", "sample"): "words",
             ("motion", "own"): "motion", ("sound", "own"): "sound"}


class StartCard(Card):
    """``asked`` says what was chosen: the key of a Kind of project, or "open". The board that was chosen is connected
    before."""

    asked = Signal(str)

    def __init__(self, shell: Shell) -> None:
        super().__init__()
        self._shell = shell
        self.setAccessibleName(self.tr("Start"))
        self.body.addWidget(text(self.tr("Teach your board in three answers"), "title", wrap=True))
        self.body.addWidget(text(self.tr(
            "Everything stays on this computer. No account, no network, and no board needed: a virtual one is there."),
            "dim", wrap=True))
        self.body.addSpacing(SPACE["small"])
        self._row = QHBoxLayout()
        self._row.setSpacing(SPACE["large"])
        self.choices: dict[str, QToolButton] = {}
        self.groups: dict[str, QButtonGroup] = {}
        for question in QUESTIONS:
            self._row.addLayout(self._column(question), 1)
        self.body.addLayout(self._row)
        self.plug = text(self.tr("Plug the board in with a USB data cable: it is found by itself, "
                                 "and gets its firmware with one click."), "small", wrap=True)
        self.body.addWidget(self.plug)
        foot = QHBoxLayout()
        self.go = button(self.tr("Start"), self._start, icon="chevron-right", role="primary",
                         tip=self.tr("Begin with these answers"))
        self.open = button(self.tr("Open a project…"), lambda: self.asked.emit("open"), icon="folder",
                           tip=self.tr("Open a project (Ctrl+O)"))
        foot.addWidget(self.go)
        foot.addWidget(self.open)
        foot.addStretch(1)
        self.body.addLayout(foot)
        for key in ("motion", "virtual", "sample"):
            self.choices[key].setChecked(True)

    def answer(self, question: str) -> str:
        """The key of the answer that stands now."""
        chosen = self.groups[question].checkedButton()
        assert chosen is not None
        return str(chosen.property("answer"))

    def show_boards(self) -> None:
        """Whoever has a board plugged in has answered the second question."""
        if self._shell.studio.bench.port not in ("", VIRTUAL_PORT):
            self.choices["real"].setChecked(True)
        self._show_hint()

    def _column(self, question: QuestionRow) -> QVBoxLayout:
        column = QVBoxLayout()
        column.setSpacing(SPACE["small"])
        column.addWidget(text(said(question.words), "section", wrap=True))
        group = self.groups[question.key] = QButtonGroup(self)
        for answer in question.answers:
            choice = _Choice(answer.icon, said(answer.title), said(answer.words))
            choice.setProperty("answer", answer.key)
            choice.toggled.connect(lambda _: self._show_hint())
            group.addButton(choice)
            column.addWidget(choice)
            self.choices[answer.key] = choice
        column.addStretch(1)
        return column

    def _show_hint(self) -> None:
        self.plug.setVisible(self.choices["real"].isChecked()
                             and self._shell.studio.bench.port in ("", VIRTUAL_PORT))

    def _start(self) -> None:
        bench, wants_real = self._shell.studio.bench, self.answer("board") == "real"
        real = bench.real_boards() if wants_real else []
        if wants_real and bench.port == VIRTUAL_PORT:
            # With no board connected, the one that is plugged in next is taken by itself.
            bench.disconnect()
            if len(real) == 1:
                self._shell.board.connect_to(real[0].port)
        elif not wants_real and bench.port != VIRTUAL_PORT:
            self._shell.board.connect_to(VIRTUAL_PORT)
        self.asked.emit(_PROJECTS[self.answer("what"), self.answer("begin")])

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        is_narrow = event.size().width() < FOLDS_BELOW_PX
        self._row.setDirection(
            QBoxLayout.Direction.TopToBottom if is_narrow else QBoxLayout.Direction.LeftToRight)


class _Choice(QToolButton):
    """A large button with a title and a sentence, one of two; arrows walk between them."""

    def __init__(self, icon: str, title: str, words: str) -> None:
        super().__init__()
        self.setAccessibleName(title)
        self.setAccessibleDescription(words)
        self.setToolTip(words)
        self.setCheckable(True)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        row = self._row = QHBoxLayout(self)
        row.setContentsMargins(12, 9, 12, 9)
        row.setSpacing(SPACE["medium"])
        row.addWidget(_seen_through(Picture(icon, "accent", size=24)))
        words_column = QVBoxLayout()
        words_column.setSpacing(1)
        for label in (text(title, "section", wrap=True), text(words, "small", wrap=True)):
            words_column.addWidget(_seen_through(label))
        row.addLayout(words_column, 1)
        theme().follow(self, _Choice._tint)

    def sizeHint(self) -> QSize:
        return self._row.sizeHint()

    def minimumSizeHint(self) -> QSize:
        return self._row.minimumSize()

    def _tint(self) -> None:
        look = theme()
        # A border of one width in every state, so that nothing moves when an answer is chosen.
        self.setStyleSheet(
            f"_Choice {{ background: {look.hex('raised')}; border: 2px solid {look.hex('line')}; border-radius: 10px }}"
            f"_Choice:checked {{ background: {look.hex('accent_soft')}; border-color: {look.hex('accent')} }}"
            f"_Choice:hover {{ border-color: {look.hex('accent')} }}"
            f"_Choice:focus {{ border: 2px solid {look.hex('text')} }}"
            "QLabel { background: transparent; border: 0 }")


def _seen_through(widget: QWidget) -> QWidget:
    """The button under it is what is clicked."""
    widget.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
    return widget
