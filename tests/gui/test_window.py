"""The window's frame: pages on demand, errors where they belong, shortcuts, the chip, small screens."""

from __future__ import annotations

import re
import sys
import threading
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from operator import attrgetter
from pathlib import Path
from types import ModuleType

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QApplication,
    QDialogButtonBox,
    QLabel,
    QPushButton,
    QToolButton,
    QVBoxLayout,
    QWidget,
)
from pytestqt.qtbot import QtBot

import studio
from studio.app.deployer import SendingPhase
from studio.app.firmware_need import NEED_CODE
from studio.app.happenings import BoardDisconnected, InstantChanged, ProblemRaised
from studio.app.mailbox import Mailbox
from studio.app.search import SearchPhase
from studio.app.studio import Studio
from studio.board.installing import INSTALL_PROBLEMS
from studio.errors import Cancelled, StudioError
from studio.events import Events
from studio.gui.actions import SHORTCUTS
from studio.gui.board_words import LossWatch, SilenceWatch, chip_state, rate_words
from studio.gui.bridge import Bridge
from studio.gui.dialogs import PortQuestion, ShortcutList
from studio.gui.notices import NoticeArea
from studio.gui.overtaken import WORKS
from studio.gui.remedies import HELPS, REMEDIES, codes_of, remedies_for
from studio.gui.shell import PAGES, Page, Shell
from studio.gui.theme import Theme
from studio.gui.window import MainWindow
from studio.link.lane_feed import LaneFeed
from studio.model.board import BoardInfo, BoardKind
from studio.model.lane import LaneKind

GONE = StudioError("The board went away.", "The cable was pulled.", "Connect it again.", code="link-gone")


@pytest.fixture
def pages(monkeypatch: pytest.MonkeyPatch) -> list[Page]:
    """Five pages that count how often they are built; the last cannot be."""
    module = ModuleType("pages_of_the_test")
    built: list[str] = []

    def make(shell: Shell) -> QWidget:
        page = QWidget()
        QVBoxLayout(page).addWidget(QPushButton("On the page"))
        built.append("page")
        return page

    def broken(shell: Shell) -> QWidget:
        raise RuntimeError("a bug in the page")

    module.make, module.broken, module.built = make, broken, built  # type: ignore[attr-defined]
    monkeypatch.setitem(sys.modules, module.__name__, module)
    rows = [Page(p.key, p.name, p.title, p.icon, module.__name__, "make") for p in PAGES[:4]]
    return [*rows, Page("deploy", "Deploy", "Deploy", "deploy", module.__name__, "broken")]


@pytest.fixture
def window(qtbot: QtBot, tmp_path: Path, pages: list[Page]) -> Iterator[MainWindow]:
    made = MainWindow(Studio(home=tmp_path), pages=pages)
    qtbot.addWidget(made)
    with qtbot.waitExposed(made):
        made.show()
    made.activateWindow()
    yield made
    made.close()


def test_a_page_is_built_when_it_is_first_visited_and_only_then(window: MainWindow) -> None:
    built = sys.modules["pages_of_the_test"].built
    assert len(built) == 1
    for key in ("label", "collect", "label"):
        window.go(key)
    assert len(built) == 2
    assert window.page == "label"


@pytest.mark.parametrize(("key", "page"), zip("1234", ("collect", "label", "train", "evaluate"), strict=True))
def test_the_number_keys_go_to_the_pages(window: MainWindow, qtbot: QtBot, key: str, page: str) -> None:
    window.go("label" if page == "collect" else "collect")
    QTest.keyClick(window, Qt.Key(ord(key)), Qt.KeyboardModifier.ControlModifier)
    qtbot.waitUntil(lambda: window.page == page)
    current = [b for b in window.findChildren(QToolButton) if b.isChecked()]
    assert [b.accessibleName() for b in current] == [f"Step {key}: {page.capitalize()}"]


def test_every_shortcut_and_remedy_names_a_verb_of_the_window(window: MainWindow) -> None:
    verbs = [row.verb for row in SHORTCUTS if row.verb] + [verb for _, _, verb in REMEDIES]
    for verb in [*verbs, *(verb for _, verb in HELPS.values())]:
        assert callable(attrgetter(verb)(window)), verb


def test_an_error_is_shown_in_the_page_it_belongs_to(window: MainWindow) -> None:
    window.studio.events.emit(ProblemRaised(GONE, "train"))
    assert window.notices("train").codes == ["link-gone"]
    assert window.notices("collect").codes == []
    window.go("train")
    words = [label.text() for label in window.notices("train").findChildren(QLabel)]
    assert "The board went away." in words
    assert "The cable was pulled. Connect it again." in words
    assert "Choose a board" in [b.text() for b in window.notices("train").findChildren(QPushButton)]


def test_what_a_step_raises_is_told_or_kept_quiet(window: MainWindow) -> None:
    def raising(error: Exception) -> Callable[[], int]:
        def step() -> int:
            raise error

        return step

    assert window.attempt(lambda: 7) == 7
    assert window.attempt(raising(Cancelled())) is None
    assert window.notices().codes == []
    assert window.attempt(raising(GONE)) is None
    assert window.attempt(raising(ValueError("a bug"))) is None
    assert window.notices().codes == ["link-gone", "bug"]


def test_a_bug_can_be_copied_as_a_report(window: MainWindow, qtbot: QtBot) -> None:
    window.go("deploy")
    copy = next(b for b in window.notices().findChildren(QPushButton) if b.text() == "Copy the report")
    copy.click()
    assert "RuntimeError: a bug in the page" in QApplication.clipboard().text()
    assert window.notices().codes == []


def test_the_same_error_twice_is_one_message_and_the_newest_few_stay(qtbot: QtBot) -> None:
    area = NoticeArea()
    qtbot.addWidget(area)
    for code in ("a", "b", "a", "c", "d"):
        area.show_error(StudioError(code, code=code))
    assert area.codes == ["a", "c", "d"]
    area.clear("c")
    assert area.codes == ["a", "d"]
    area.clear()
    assert not area.isVisible()


def test_two_things_that_are_wrong_for_the_same_reason_are_both_told(qtbot: QtBot) -> None:
    area = NoticeArea()
    qtbot.addWidget(area)
    for recording in ("a", "b", "a"):
        area.show_error(StudioError(f"The recording {recording} cannot be used.", code="recording-damaged"))
    assert [notice.what for notice in area._notices] == [
        "The recording b cannot be used.", "The recording a cannot be used."]
    area.clear("recording-damaged")
    assert area.codes == []
    for count in (1, 2):
        area.tell(f"{count} recordings were imported.", code="imported")
    assert area.codes == ["imported"]


@pytest.mark.parametrize(("width", "height"), [(1280, 720), (640, 360)])
def test_the_window_fits_small_screens_also_at_twice_the_size(window: MainWindow, width: int, height: int) -> None:
    window.resize(width, height)
    QApplication.processEvents()
    assert (window.width(), window.height()) == (width, height)
    for made in window.findChildren(QToolButton):
        if made.isVisible():
            corner = made.mapTo(window, made.rect().bottomRight())
            assert corner.y() <= height
            assert corner.x() <= width


def test_everything_that_can_be_pressed_has_a_name(window: MainWindow) -> None:
    for made in [*window.findChildren(QToolButton), *window.findChildren(QPushButton)]:
        assert made.accessibleName() or made.text(), made


def test_the_chosen_mode_is_remembered(window: MainWindow, theme: Theme) -> None:
    button = next(b for b in window.findChildren(QToolButton) if b.text() == "View")
    light = next(action for action in button.menu().actions() if action.text() == "Light")
    light.trigger()
    assert not theme.is_dark
    assert window.studio.settings.get("theme") == "light"


@dataclass
class Link:
    info: BoardInfo | None
    lanes: dict[LaneKind, LaneFeed]


def test_the_chip_says_what_is_connected_how_fast_and_what_was_lost() -> None:
    info = BoardInfo(BoardKind.REV2, "A1", "1.0", 1, (119,), (16000,), 1, 1, None)
    link = Link(info, {kind: LaneFeed(kind) for kind in LaneKind})
    assert chip_state(None, "").state == "none"
    assert chip_state(None, "virtual").state == "connecting"
    link.lanes[LaneKind.IMU].rate_hz = 118.9
    link.lanes[LaneKind.MIC].rate_hz = 16000.0
    assert chip_state(link, "ttyACM0").words == "Nano 33 BLE Sense Rev2  ·  119 Hz  ·  16 kHz"
    link.lanes[LaneKind.IMU].lost = 31
    state = chip_state(link, "ttyACM0")
    assert state.state == "losing"
    assert state.words.endswith("31 lost")
    assert rate_words(15625) == "15.62 kHz"


def test_the_chip_alarms_while_samples_are_lost_and_calms_down_after_it() -> None:
    info = BoardInfo(BoardKind.REV2, "A1", "1.0", 1, (119,), (16000,), 1, 1, None)
    link = Link(info, {kind: LaneFeed(kind) for kind in LaneKind})
    link.lanes[LaneKind.MIC].rate_hz = 16000.0
    watch = LossWatch()
    assert not watch.is_losing(link, 0.0)
    link.lanes[LaneKind.MIC].lost = 512
    assert watch.is_losing(link, 1.0)
    assert watch.is_losing(link, 10.9)
    assert not watch.is_losing(link, 11.0)
    calm = chip_state(link, "ttyACM0", is_losing=False)
    assert calm.state == "streaming"
    assert calm.words.endswith("512 lost")
    link.lanes[LaneKind.MIC].lost += 1
    assert watch.is_losing(link, 12.0)


def test_a_board_from_which_nothing_comes_any_more_is_shown_to_be_silent() -> None:
    @dataclass
    class Link:
        info: BoardInfo
        lanes: dict[LaneKind, LaneFeed]

    info = BoardInfo(BoardKind.REV2, "A1", "1.0", 1, (119,), (16000,), 1, 1, None)
    link = Link(info, {kind: LaneFeed(kind) for kind in LaneKind})
    watch = SilenceWatch()
    assert not watch.is_silent(link, 0.0)
    assert not watch.is_silent(link, 9.0), "it has not begun"
    feed = link.lanes[LaneKind.IMU]
    feed.rate_hz, feed.received = 119.0, 30
    assert not watch.is_silent(link, 10.0)
    assert not watch.is_silent(link, 12.9)
    assert watch.is_silent(link, 13.0)
    assert not watch.is_silent(link, 14.0, is_resting=True), "a model is being sent to it"
    assert watch.is_silent(link, 17.0)
    silent = chip_state(link, "ttyACM0", is_losing=False, is_silent=True)
    assert (silent.state, silent.words) == ("losing", "Nano 33 BLE Sense Rev2  ·  silent")
    assert "Nothing comes from the board now." in silent.tip
    feed.received += 1
    assert not watch.is_silent(link, 18.0)


@dataclass(frozen=True)
class Happened:
    number: int


def test_events_of_other_threads_arrive_in_the_gui_thread_in_order(qtbot: QtBot) -> None:
    events = Events()
    bridge = Bridge(events)
    heard: list[tuple[int, bool]] = []
    gui = threading.get_ident()
    bridge.listen(Happened, lambda event: heard.append((event.number, threading.get_ident() == gui)))
    thread = threading.Thread(target=lambda: [events.emit(Happened(n)) for n in range(50)])
    thread.start()
    thread.join()
    assert heard == []
    qtbot.waitUntil(lambda: len(heard) == 50)
    assert heard == [(n, True) for n in range(50)]


def test_of_a_burst_only_the_newest_is_heard_where_that_is_enough(qtbot: QtBot) -> None:
    events = Events()
    bridge = Bridge(events)
    heard: list[int] = []
    bridge.listen(Happened, lambda event: heard.append(event.number), newest_only=True)
    for n in range(100):
        events.emit(Happened(n))
    qtbot.waitUntil(lambda: bool(heard))
    QApplication.processEvents()
    assert heard == [99]
    events.emit(Happened(100))
    qtbot.waitUntil(lambda: heard == [99, 100])


def test_a_deleted_owner_hears_no_more(qtbot: QtBot) -> None:
    events = Events()
    bridge = Bridge(events)
    heard: list[int] = []
    owner = QWidget()
    bridge.listen(Happened, lambda event: heard.append(event.number), owner=owner)
    events.emit(Happened(1))
    owner.deleteLater()
    qtbot.waitUntil(lambda: not _hears(events, heard))
    assert heard[0] == 1


def _hears(events: Events, heard: list[int]) -> bool:
    before = len(heard)
    events.emit(Happened(2))
    return len(heard) > before


def test_the_mailbox_is_pumped_in_the_gui_thread(qtbot: QtBot) -> None:
    mailbox = Mailbox()
    bridge = Bridge(Events(), mailbox)
    where: list[int] = []
    thread = threading.Thread(target=lambda: mailbox.post(lambda: where.append(threading.get_ident())))
    thread.start()
    thread.join()
    qtbot.waitUntil(lambda: bool(where))
    assert where == [threading.get_ident()]
    assert bridge.thread() is QApplication.instance().thread()  # type: ignore[union-attr]


def test_a_connected_board_answers_what_was_told_of_the_one_before(window: MainWindow, qtbot: QtBot) -> None:
    window.studio.events.emit(BoardDisconnected("virtual", GONE))
    window.go("train")
    window.attempt(window.studio.bench.require)
    assert window.notices("collect").codes == ["link-gone"]
    assert window.notices("train").codes == ["no-board"]
    window.studio.bench.connect("virtual")
    assert window.notices("collect").codes == ["link-gone"]
    qtbot.waitUntil(lambda: window.studio.bench.info is not None)
    assert window.notices("collect").codes == []
    assert window.notices("train").codes == []


def test_another_project_takes_away_what_was_told_of_the_one_before_and_of_that_only(
    window: MainWindow, tmp_path: Path
) -> None:
    died = StudioError("The background process ended.", "By signal 9.", "Start again.", code="worker-died")
    desk, events = window.studio.desk, window.studio.events
    desk.create(tmp_path / "one.studio", sensor=LaneKind.IMU)
    events.emit(BoardDisconnected("virtual", GONE))
    for page in ("collect", "label", "train", "evaluate", "deploy"):
        events.emit(ProblemRaised(died, page))
    window.notices("deploy").tell("The library was written.", code="library-exported")
    window.show_bug(RuntimeError("a bug"), "label")
    desk.close()
    told = {page.key: window.notices(page.key).codes for page in PAGES}
    assert told == {"collect": ["link-gone"], "label": ["bug"], "train": [], "evaluate": [], "deploy": []}


def test_work_that_begins_takes_away_the_errors_of_its_page_and_leaves_those_of_the_board_and_the_disk(
    window: MainWindow,
) -> None:
    def raised(code: str) -> None:
        window.studio.events.emit(ProblemRaised(StudioError("It failed.", code=code), "train"))

    search = window.studio.search
    for code in ("link-gone", "search-failed", "unsaved"):
        raised(code)
    search._enter(SearchPhase.PREPARING)
    assert window.notices("train").codes == ["link-gone", "unsaved"]
    raised("recording-damaged")
    search._enter(SearchPhase.SEARCHING)  # it goes on: what it has told meanwhile stays
    assert window.notices("train").codes == ["link-gone", "unsaved", "recording-damaged"]
    raised("searching")
    search._enter(SearchPhase.ENDED)
    assert "searching" not in window.notices("train").codes


def test_instant_s_failure_goes_when_it_answers_and_takes_no_other_error_along(window: MainWindow) -> None:
    for code in ("worker-died", "instant-failed"):
        window.studio.events.emit(ProblemRaised(StudioError("It failed.", code=code), "train"))
    window.studio.events.emit(InstantChanged())
    assert window.notices("train").codes == ["worker-died", "instant-failed"]  # it works on, and has no answer yet
    window.studio.instant.answer = object()  # type: ignore[assignment]
    window.studio.events.emit(InstantChanged())
    assert window.notices("train").codes == ["worker-died"]


def test_every_work_whose_messages_are_overtaken_is_asked_whether_it_runs(window: MainWindow) -> None:
    assert [work.kind.__name__ for work in WORKS if work.runs(window.studio)] == []
    assert {work.page for work in WORKS} <= {"", *(page.key for page in PAGES)}
    sources = "".join(path.read_text("utf-8") for path in Path(studio.__file__).parent.rglob("*.py"))
    for code in {code for work in WORKS for code in work.refusals}:
        assert f'code="{code}"' in sources, code


def test_a_lost_board_is_connected_again_where_it_was(window: MainWindow, qtbot: QtBot) -> None:
    window.studio.events.emit(BoardDisconnected("virtual", GONE))
    again = next(row for row in remedies_for(GONE, window) if row[0] == "Connect again")
    again[1]()
    qtbot.waitUntil(lambda: window.studio.bench.info is not None)
    assert window.studio.bench.port == "virtual"


def test_whatever_stands_between_us_and_a_board_offers_the_list_of_boards() -> None:
    root = Path(studio.__file__).parent
    sources = [*root.glob("link/*.py"), *root.glob("board/*.py"), root / "app" / "bench.py"]
    codes = {code for source in sources for code in re.findall(r'code="([a-z-]+)"', source.read_text("utf-8"))}
    # The server's own door and the images that a person names are the command line's; installing has its own table,
    # and what the rule for serial ports, the export or a virtual press needs is told where it is asked for.
    elsewhere = {"listen-refused", "udev-unsupported", "udev-refused", "microcode-missing", "package-bare",
                 "library-missing", "board-no-such-pin", "no-pty", "text-columns", NEED_CODE}
    assert codes - elsewhere - set(INSTALL_PROBLEMS) <= codes_of("board.show_boards")


def test_what_runs_in_the_background_is_told_at_once_and_gone_at_once(window: MainWindow, qtbot: QtBot) -> None:
    window.board.stop()
    deployer = window.studio.deployer
    deployer._enter(SendingPhase.SENDING, "Sending 1 of 9 KB")
    qtbot.waitUntil(window._top._job.isVisible)
    assert window._top._job.text() == "Sending 1 of 9 KB"
    deployer._enter(SendingPhase.DONE, "")
    qtbot.waitUntil(lambda: not window._top._job.isVisible())


def test_the_window_opens_no_larger_than_the_screen(window: MainWindow) -> None:
    screen = window.screen().availableSize()
    assert window.width() <= screen.width()
    assert window.height() < screen.height()


def test_the_list_of_shortcuts_fits_a_small_screen_and_knows_every_page_s_keys(
    window: MainWindow, monkeypatch: pytest.MonkeyPatch
) -> None:
    dialog = ShortcutList(window)
    said = {label.text() for label in dialog.findChildren(QLabel)}
    assert {row.words for row in SHORTCUTS} <= said
    dialog.show()
    assert dialog.height() < window.screen().availableSize().height()
    dialog.resize(520, 300)
    close = dialog.findChild(QDialogButtonBox)
    assert close is not None
    assert close.geometry().bottom() <= 300
    dialog.close()


def test_a_board_elsewhere_is_not_looked_for_before_somebody_says_where(window: MainWindow) -> None:
    question = PortQuestion(window)
    connect = next(b for b in question.findChildren(QPushButton) if b.text() == "Connect")
    assert not connect.isEnabled()
    question._line.setText(" socket://localhost:7333 ")
    assert connect.isEnabled()
    assert question.port == "socket://localhost:7333"
