"""The main window: puts rail, top bar and pages together, and hands what the person asks for to the studio."""

from __future__ import annotations

import logging
import traceback
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import TYPE_CHECKING, TypeVar

from PySide6.QtCore import QLocale, QSize, Qt, QTimer
from PySide6.QtGui import QCloseEvent, QGuiApplication, QKeySequence, QShortcut
from PySide6.QtWidgets import QHBoxLayout, QMainWindow, QScrollArea, QStackedWidget, QVBoxLayout, QWidget

from studio.app.happenings import (
    CrossCheckChanged,
    ProblemRaised,
    ProjectChanged,
    ProjectClosed,
    ProjectOpened,
    SavingChanged,
    SendingChanged,
    TrainingChanged,
)
from studio.errors import Cancelled, StudioError
from studio.gui import dialogs
from studio.gui.actions import SHORTCUTS
from studio.gui.board_corner import BoardCorner
from studio.gui.bridge import Bridge
from studio.gui.guide import GuideStrip
from studio.gui.job_words import job_words
from studio.gui.languages import said
from studio.gui.notices import NoticeArea, Remedy
from studio.gui.overtaken import Overtaken
from studio.gui.pages.sections import SectionedPage
from studio.gui.plots.ticker import DisplayTimer
from studio.gui.project_dialogs.dropping import DropTarget
from studio.gui.project_menu import ProjectMenu
from studio.gui.rail import Rail
from studio.gui.remedies import drawing_for, remedies_for, remedy_words
from studio.gui.safekeeping import Safekeeping
from studio.gui.shell import PAGES, Page
from studio.gui.take_chip import TakeChip
from studio.gui.tokens import SPACE
from studio.gui.topbar import TopBar
from studio.gui.view_menu import ViewMenu

if TYPE_CHECKING:
    from studio.app.studio import Studio

T = TypeVar("T")
log = logging.getLogger(__name__)
USUAL_SIZE, FRAME = QSize(1360, 860), QSize(4, 36)
_WARM_UP_AFTER_MS = 1500


class MainWindow(QMainWindow):
    """Implements Shell for the pages. Closing it shuts the studio down."""

    def __init__(self, studio: Studio, *, pages: Sequence[Page] = PAGES) -> None:
        super().__init__()
        self.studio = studio
        self.bridge = Bridge(studio.events, studio.mailbox, self)
        self.ticker = DisplayTimer(self)
        self.page = ""
        self._pages = {page.key: page for page in pages}
        self.setWindowTitle("Nano Studio")
        # A window larger than the screen hides what stands at its right and at its end; the frame needs room too.
        self.resize(USUAL_SIZE.boundedTo(self.screen().availableSize() - FRAME))
        self.setMinimumSize(640, 360)
        self.work = Safekeeping(self)
        self._furnish()
        self.board = BoardCorner(self, self._top)
        Overtaken(self)
        DropTarget(self, self)
        self._listen()
        self._bind_shortcuts()
        self._show_all(pages[0].key)

    def begin(self, *, folder: Path | None = None, port: str = "") -> None:
        """After the window is on screen: the project that was open last, and a board, the virtual one if need be."""
        if not self.isVisible():
            return  # closed before it could begin
        last = self.studio.settings.get("project")
        if folder is not None:
            self.open_project(folder)
        elif last:
            self.work.open_last(Path(last))
        self.board.connect_to(port or self.studio.bench.default_port())
        self.studio.bench.watch_ports()
        QTimer.singleShot(_WARM_UP_AFTER_MS, self._warm_up)

    def _warm_up(self) -> None:
        """TensorFlow takes seconds to load: its process does so while the person still looks around."""
        if self.isVisible():
            self.attempt(self.studio.trainer.warm_up)

    # Pages and notices.

    def go(self, page: str, section: str = "") -> None:
        """Show a page; it is built when it is shown for the first time. ``section``: one of a sectioned page."""
        if page != self.page:
            self._go(page)
        content = self._contents.get(page)
        if section and isinstance(content, SectionedPage):
            content.show_section(section)

    def _go(self, page: str) -> None:
        self.page = page
        if page not in self._built:
            self._built[page] = self._frame(self._pages[page])
            self._stack.addWidget(self._built[page])
        self._stack.setCurrentWidget(self._built[page])
        self._rail.show_page(page)
        self._rail.set_news(page, False)
        self.take.show_page(page)
        self._top.title.setText(said(self._pages[page].title))
        self.guide.refresh()

    def page_name(self, page: str) -> str:
        return said(self._pages[page].name)

    def _frame(self, page: Page) -> QWidget:
        frame = QWidget()
        column = QVBoxLayout(frame)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(SPACE["medium"])
        column.addWidget(self._areas[page.key])
        content = self.attempt(lambda: page.build(self), page=page.key) or QWidget()
        content.setProperty("role", "page")
        self._contents[page.key] = content
        # On a small screen, or at twice the size, a page scrolls instead of being cut off.
        scroll = QScrollArea()
        scroll.setWidgetResizable(True)
        # No stop for Tab, but a click on the ground or on a chip takes the keyboard out of a field.
        scroll.setFocusPolicy(Qt.FocusPolicy.ClickFocus)
        scroll.setWidget(content)
        column.addWidget(scroll, 1)
        return frame

    def notices(self, page: str = "") -> NoticeArea:
        return self._areas[page or self.page]

    def all_notices(self) -> list[NoticeArea]:
        return list(self._areas.values())

    def attempt(self, step: Callable[[], T], *, page: str = "") -> T | None:
        """Do ``step``. An error a person can act on is shown in ``page``; a bug of ours too, with a report to copy."""
        try:
            return step()
        except Cancelled:
            return None
        except StudioError as error:
            self.show_problem(error, page)
        except Exception as error:
            self.show_bug(error, page)
        return None

    def show_bug(self, error: BaseException, page: str = "") -> None:
        """Logged, and shown with a report that can be copied."""
        log.error("a step of the window failed", exc_info=error)
        report = "".join(traceback.format_exception(error))
        told = StudioError(
            "Something went wrong in the studio itself.",
            f"{type(error).__name__}: {error}.",
            "Your recordings are safe. The report helps whoever repairs it.",
            code="bug",
        )
        copy = (self.tr("Copy the report"), lambda: QGuiApplication.clipboard().setText(report))
        self.show_problem(told, page, [copy])

    def show_problem(self, error: StudioError, page: str = "", remedies: Sequence[Remedy] | None = None) -> None:
        """In ``page``, or in the one on screen; with the buttons that its table has for it."""
        key = page if page in self._areas else self.page
        buttons = remedies_for(error, self) if remedies is None else remedies
        self._areas[key].show_error(error, buttons, remedy=remedy_words(error), drawing=drawing_for(error))
        if key != self.page:
            self._rail.set_news(key, True)

    # The person's verbs that belong to no page.

    def go_collect(self) -> None:
        self.go("collect")

    def go_label(self) -> None:
        self.go("label")

    def save_run(self) -> None:
        self.attempt(self.studio.trainer.save_again, page="train")

    def go_train(self) -> None:
        self.go("train")

    def go_evaluate(self) -> None:
        self.go("evaluate")

    def go_deploy(self) -> None:
        self.go("deploy")

    def undo(self) -> None:
        self.attempt(self.studio.desk.undo)

    def redo(self) -> None:
        self.attempt(self.studio.desk.redo)

    def keep_unfinished(self) -> None:
        self.attempt(self.studio.desk.keep_unfinished)

    def drop_unfinished(self) -> None:
        self.attempt(self.studio.desk.drop_unfinished)

    def new_project(self) -> None:
        self._menu.ask("motion")

    def open_project(self, folder: Path | None = None) -> None:
        if folder is None:
            self._menu.ask("open")
        elif folder.is_file():
            self._menu.unpack(folder)
        else:
            self.attempt(lambda: self.studio.desk.open(folder))

    def import_recordings(self) -> None:
        self._menu.ask("import")

    def export_project(self) -> None:
        self._menu.ask("export")

    def toggle_guide(self) -> None:
        self.guide.toggle()

    def show_shortcuts(self) -> None:
        dialogs.ShortcutList(self, self.page).open()

    # Putting together.

    def _furnish(self) -> None:
        """All that stands in the window, in the language and the size of this moment."""
        self.setLocale(QLocale())  # what fields with numbers take for their decimal mark
        self._built: dict[str, QWidget] = {}
        self._contents: dict[str, QWidget] = {}
        self._areas = {key: NoticeArea() for key in self._pages}
        self._rail, self._top, self._stack = Rail(tuple(self._pages.values())), TopBar(), QStackedWidget()
        self.guide = GuideStrip(self, self._rail)
        self._top.take_guide(self.guide)
        self.take = TakeChip(self)
        self._top.take_take(self.take)
        middle = QWidget()
        row = QHBoxLayout(middle)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        row.addWidget(self._rail)
        column = QVBoxLayout()
        column.setContentsMargins(SPACE["page"], SPACE["medium"], SPACE["page"], SPACE["large"])
        column.setSpacing(SPACE["medium"])
        column.addWidget(self._top)
        column.addWidget(self._stack, 1)
        row.addLayout(column, 1)
        self.setCentralWidget(middle)
        self._menu = ProjectMenu(self)
        self._rail.set_menus(project=self._menu, view=ViewMenu(self.studio.settings, self.furnish_anew, self))
        self._rail.chosen.connect(self.go)
        self._rail.help.clicked.connect(lambda *_: self.show_shortcuts())

    def _show_all(self, page: str) -> None:
        self._show_project()
        self.board.show_status()
        self.go(page)

    def furnish_anew(self) -> None:
        """After another language or size was chosen. The studio goes on with what it does; pages ask it again. Of the
        messages those stay that are errors: the others tell of a moment that is over."""
        errors = {key: area.errors for key, area in self._areas.items()}
        page, self.page = self.page, ""
        for menu in (self._menu, self._rail.view.menu()):
            menu.deleteLater()  # the old centre of the window goes by itself
        self._furnish()
        self.board.sit_in(self._top)
        self._show_all(page)
        for key, told in errors.items():
            for error in told:
                self.show_problem(error, key)

    def _listen(self) -> None:
        hear = self.bridge.listen
        hear(ProjectOpened, lambda _: self._show_project(), owner=self)
        hear(ProjectClosed, lambda _: self._show_project(), owner=self)
        hear(ProjectChanged, lambda _: self._show_project(), newest_only=True, owner=self)
        hear(SavingChanged, lambda _: self._show_project(), owner=self)
        hear(ProblemRaised, lambda event: self.show_problem(event.error, event.page), owner=self)
        for kind in (SendingChanged, TrainingChanged, CrossCheckChanged):
            hear(kind, lambda _: self.show_job(), newest_only=True, owner=self)

    def _bind_shortcuts(self) -> None:
        for row in (row for row in SHORTCUTS if row.verb):
            for keys in row.keys:
                QShortcut(QKeySequence(keys), self).activated.connect(getattr(self, row.verb))

    # What the bar says.

    def _show_project(self) -> None:
        project = self.studio.desk.project
        self._top.project.setText(self.work.project_words())
        if self.studio.desk.folder is not None:
            self.studio.settings.set("project", str(self.studio.desk.folder))
        self.setWindowTitle(f"{project.name} – Nano Studio" if project else "Nano Studio")

    def show_job(self) -> None:
        self._top.show_job(*job_words(self.studio))

    def closeEvent(self, event: QCloseEvent) -> None:
        if not self.work.may_close():
            event.ignore()
            return
        self.board.stop()
        self.studio.shut_down()
        event.accept()
