"""The window and a real board: what it lacks, one click that gives it all, and every way in which that can stop."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QDialogButtonBox, QPushButton
from pytestqt.qtbot import QtBot

from studio.app.deployer import SendingPhase
from studio.app.firmware_need import Reason
from studio.app.happenings import ProblemRaised
from studio.app.installer import InstallPhase
from studio.app.presenters.installing import ADVICE, TITLES, Drawing
from studio.board import system_help
from studio.board.installing import INSTALL_PROBLEMS, InstallStep
from studio.errors import StudioError
from studio.gui.board_drawing import BoardDrawing
from studio.gui.dialogs import Question
from studio.gui.notices import Notice
from studio.gui.pages.collect import CollectPage
from studio.gui.pages.deploy import DeployPage
from studio.link.serial_port import SerialPort
from tests.gui.opened import Opened, opened
from tests.gui.plugged import IMAGE, Plugged
from tests.unit.board.bootable import Board

PORT, BOOTLOADER = "/dev/ttyACM0", "/dev/ttyACM1"


@pytest.fixture
def world() -> Iterator[Plugged]:
    made = Plugged()
    yield made
    made.stop()


@pytest.fixture
def here(qtbot: QtBot, tmp_path: Path, world: Plugged) -> Iterator[Opened]:
    with opened(qtbot, tmp_path, world.workshop()) as made:
        made.make_project()
        try:
            yield made
        finally:
            world.gate.let_go()


def look_around(here: Opened) -> None:
    """The watch looks, as it does once a second."""
    here.studio.bench._watch.look()
    here.settle()


def connect(here: Opened, port: str) -> None:
    here.window.board.connect_to(port)
    bench = here.studio.bench
    here.qtbot.waitUntil(lambda: bench.info is not None or bench.need is not None)
    here.settle()


def wait_sent(here: Opened) -> None:
    here.qtbot.waitUntil(lambda: here.studio.deployer.phase == SendingPhase.DONE)
    here.settle()


def wait_over(here: Opened) -> None:
    here.qtbot.waitUntil(lambda: not here.studio.installer.is_running)
    here.settle()


def notice(here: Opened, page: str = "deploy") -> Notice:
    found = [made for made in here.window.notices(page).findChildren(Notice) if not made.isHidden()]
    assert len(found) == 1
    return found[0]


def buttons(of: Notice) -> dict[str, QPushButton]:
    return {made.text(): made for made in of.findChildren(QPushButton)}


@pytest.mark.parametrize(
    ("program", "port", "reason"),
    [
        ("bootloader", BOOTLOADER, Reason.BOOTLOADER),
        ("sketch", PORT, Reason.OTHER_PROGRAM),
        ("old", PORT, Reason.OLDER),
    ],
)
def test_send_to_board_is_one_click_whatever_the_board_lacks(
    here: Opened, world: Plugged, program: str, port: str, reason: Reason
) -> None:
    board = world.plug(program)
    here.add_run()
    connect(here, port)
    assert here.studio.bench.need is not None
    assert here.studio.bench.need.reason == reason
    page = here.page(DeployPage)
    page.send.click()
    wait_sent(here)
    assert page.state.text() == "The model runs on the Nano 33 BLE Sense Rev2, also without this computer."
    assert page.verdict.text().startswith("Verified on the board: 4 of 4")
    assert board.flash.read(0x10000, len(IMAGE.data)) == IMAGE.data
    assert here.studio.bench.need is None
    assert here.said("deploy") == []
    assert not here.window._top.install.isVisible()


def test_the_bar_says_what_is_the_matter_and_its_button_installs(here: Opened, world: Plugged) -> None:
    world.plug("sketch")
    collect = here.page(CollectPage)
    connect(here, PORT)
    bar = here.window._top
    assert bar.chip.text().strip() == "Board with another program"
    assert bar.install.isVisible()
    assert bar.install.text() == "Install the firmware"
    assert here.said("collect") == [], "what is the matter is in the bar and in the plots' places"
    here.qtbot.waitUntil(
        lambda: collect.plots.cards[0]._empty.title.text() == "The board does not run the studio's firmware.")
    bar.install.click()
    assert here.window.page == "deploy", "there it can be seen, and cancelled"
    here.qtbot.waitUntil(lambda: here.studio.bench.info is not None)
    here.settle()
    assert here.said("deploy") == ["firmware-installed"]
    assert notice(here).what == "The firmware 1.2.0 is on the board."
    assert not bar.install.isVisible()


def test_the_steps_are_shown_by_name_with_one_bar(here: Opened, world: Plugged) -> None:
    world.plug("bootloader")
    here.add_run()
    connect(here, BOOTLOADER)
    page = here.page(DeployPage)
    assert page.install.isVisible()
    world.gate.hold_at(InstallStep.WRITE, 12)
    page.send.click()
    here.qtbot.waitUntil(lambda: page.step.text() == "Writing the firmware: 48 of 96 KB")
    assert page.steps.accessibleName() == "Step 3 of 6: Write the firmware"
    assert page.steps._titles == TITLES
    assert page.state.text() == "Sending run 1, and the firmware before it …"
    assert page.progress.value() == round(1000 * 0.8 * (0.15 + 0.7 * 12 / 24))
    assert here.window._top._job.text() == page.step.text()
    assert not page.send.isVisible()
    assert not page.install.isVisible()
    assert page.cancel.isEnabled()
    world.gate.let_go()
    wait_sent(here)
    assert not page.steps.isVisible()


def test_two_clicks_install_once(here: Opened, world: Plugged) -> None:
    world.plug("bootloader")
    here.add_run()
    connect(here, BOOTLOADER)
    page = here.page(DeployPage)
    world.gate.hold_at(InstallStep.WRITE, 1)
    QTest.mouseDClick(page.send, Qt.MouseButton.LeftButton)
    QTest.mouseClick(page.send, Qt.MouseButton.LeftButton)
    page._send()  # by its key, while it runs
    here.settle()
    assert here.said("deploy") == ["sending"]
    world.gate.let_go()
    wait_sent(here)
    assert world.gate.calls == 1


def test_cancelled_before_anything_was_written_leaves_the_board_as_it_was(here: Opened, world: Plugged) -> None:
    board = world.plug("sketch")
    before = board.flash.read(0x10000, 8192)
    here.add_run()
    connect(here, PORT)
    page = here.page(DeployPage)
    world.gate.hold_at(InstallStep.HANDSHAKE)
    page.send.click()
    here.qtbot.waitUntil(lambda: world.gate.is_reached)
    page.cancel.click()
    wait_over(here)
    assert here.said("deploy") == ["firmware-installed"]
    assert notice(here).accessibleName() == "The installation was cancelled. The board is as it was."
    assert board.flash.read(0x10000, 8192) == before
    assert here.studio.deployer.phase == SendingPhase.IDLE


def test_cancelled_while_writing_leaves_a_board_that_waits_and_says_so(here: Opened, world: Plugged) -> None:
    board = world.plug("sketch")
    here.add_run()
    connect(here, PORT)
    page = here.page(DeployPage)
    world.gate.hold_at(InstallStep.WRITE, 5)
    page.send.click()
    here.qtbot.waitUntil(lambda: world.gate.is_reached)
    page.cancel.click()
    wait_over(here)
    assert "it waits in its bootloader" in notice(here).accessibleName()
    assert here.studio.bench.need is not None
    assert here.studio.bench.need.port == BOOTLOADER
    assert board.program == "bootloader"
    page.send.click()  # and it goes on from there
    wait_sent(here)


def test_unplugged_in_the_middle_the_board_s_return_goes_on_by_itself(here: Opened, world: Plugged) -> None:
    board = world.plug("bootloader")
    here.add_run()
    look_around(here)
    connect(here, BOOTLOADER)
    page = here.page(DeployPage)
    world.gate.hold_at(InstallStep.WRITE, 5)
    page.send.click()
    here.qtbot.waitUntil(lambda: world.gate.is_reached)
    world.unplug(board)
    look_around(here)
    world.gate.let_go()
    wait_over(here)
    assert here.said("deploy") == ["port-vanished"]
    assert notice(here).findChildren(BoardDrawing), "the picture of the reset button"
    assert page.state.text() == "The model was not sent."
    world.boards.append(board)
    board.reset(boot_s=0.0)  # half an image does not start
    assert board.program == "bootloader"
    look_around(here)
    wait_sent(here)
    assert here.said("deploy") == []


def test_a_board_that_does_not_heed_is_double_tapped_and_the_sending_goes_on(here: Opened, world: Plugged) -> None:
    board = world.plug("sketch")
    board.heeds_touch = False
    here.add_run()
    look_around(here)
    connect(here, PORT)
    page = here.page(DeployPage)
    page.send.click()
    wait_over(here)
    assert here.said("deploy") == ["bootloader-not-found"]
    assert list(buttons(notice(here))) == ["Try again"]
    assert here.studio.bench.need is not None, "the bar still offers it"
    look_around(here)
    world.double_tap(board)
    look_around(here)
    wait_sent(here)


def test_try_again_goes_on_with_the_model_that_was_to_be_sent(here: Opened, world: Plugged) -> None:
    world.plug("sketch")
    world.programs = ["arduino-ide"]
    here.add_run()
    connect(here, PORT)
    page = here.page(DeployPage)
    world.refuse_always = StudioError(f"{PORT} is in use.", "Another program has it open.", "", code="port-busy")
    page.send.click()
    wait_over(here)
    assert here.said("deploy") == ["port-busy"]
    assert "arduino-ide has it open." in notice(here).accessibleName()
    world.refuse_always = None
    buttons(notice(here))["Try again"].click()
    wait_sent(here)


def test_try_again_after_a_connection_that_failed_connects(here: Opened, world: Plugged) -> None:
    world.plug("ours")
    world.refuse_always = StudioError(f"{PORT} is in use.", "Another program has it open.", "", code="port-busy")
    here.page(CollectPage)
    here.window.board.connect_to(PORT)
    here.qtbot.waitUntil(lambda: here.said("collect") == ["port-busy"])
    world.refuse_always = None
    buttons(notice(here, "collect"))["Try again"].click()
    here.qtbot.waitUntil(lambda: here.studio.bench.info is not None)
    assert world.gate.calls == 0, "nobody asked for an installation"
    assert here.said("collect") == []


def test_closing_the_window_in_the_middle_stops_at_a_safe_point(here: Opened, world: Plugged) -> None:
    board = world.plug("sketch")
    here.add_run()
    connect(here, PORT)
    page = here.page(DeployPage)
    world.gate.hold_at(InstallStep.WRITE, 5)
    page.send.click()
    here.qtbot.waitUntil(lambda: world.gate.is_reached)
    here.window.close()
    assert board.program == "bootloader"
    assert here.studio.bench.session is None
    assert not here.studio.bench.port


def test_micropython_is_replaced_only_after_a_question(here: Opened, world: Plugged) -> None:
    world.plug("micropython")
    connect(here, PORT)
    here.page(DeployPage)
    here.window._top.install.click()
    question = here.window.findChild(Question)
    assert question is not None
    assert world.gate.calls == 0
    box = question.findChild(QDialogButtonBox)
    assert box is not None
    box.button(QDialogButtonBox.StandardButton.Ok).click()
    here.qtbot.waitUntil(lambda: here.studio.bench.info is not None)
    assert world.gate.calls == 1


def test_the_table_of_advice_is_total() -> None:
    assert set(ADVICE) == set(INSTALL_PROBLEMS)


def test_every_problem_has_its_sentence_its_buttons_and_its_picture(
    here: Opened, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(system_help, "has_udev", lambda: True)
    here.page(DeployPage)
    for code, advice in ADVICE.items():
        here.window.notices("deploy").clear()
        here.studio.events.emit(ProblemRaised(StudioError("What.", "Why.", "Its own.", code=code), "deploy"))
        shown = notice(here)
        assert shown.accessibleName() == f"What. Why. {advice.remedy}", code
        assert len(buttons(shown)) == len(advice.buttons) > 0, code
        assert bool(shown.findChildren(BoardDrawing)) == (advice.drawing != Drawing.NONE), code


def test_no_rule_is_offered_where_rules_do_not_help(here: Opened, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(system_help, "has_udev", lambda: False)
    here.page(DeployPage)
    denied = StudioError(f"{PORT} may not be opened.", "Permission denied.", "", code="port-permission")
    here.studio.events.emit(ProblemRaised(denied, "deploy"))
    assert list(buttons(notice(here))) == ["Try again"]


def test_the_rule_for_serial_ports_can_be_copied_and_installed(
    here: Opened, monkeypatch: pytest.MonkeyPatch
) -> None:
    installed: list[bool] = []
    monkeypatch.setattr(system_help, "has_udev", lambda: True)
    monkeypatch.setattr(system_help, "install_udev_rule", lambda: installed.append(True))
    here.page(DeployPage)
    denied = StudioError(f"{PORT} may not be opened.", "Permission denied.", "sudo usermod …", code="port-permission")
    here.studio.events.emit(ProblemRaised(denied, "deploy"))
    assert "usermod" not in notice(here).accessibleName()
    buttons(notice(here))["Copy the rule"].click()
    assert QApplication.clipboard().text() == system_help.udev_command()
    here.window.notices("deploy").clear()
    here.studio.events.emit(ProblemRaised(denied, "deploy"))
    buttons(notice(here))["Install the rule"].click()
    here.qtbot.waitUntil(lambda: here.said("deploy") == ["rule-installed"])
    assert installed == [True]


def test_a_rule_that_was_refused_says_so(here: Opened, monkeypatch: pytest.MonkeyPatch) -> None:
    def refuse() -> None:
        raise StudioError("The rule was not installed.", "No password.", "Type it.", code="udev-refused")

    monkeypatch.setattr(system_help, "install_udev_rule", refuse)
    here.page(DeployPage)
    here.window.board.install_rule()
    here.qtbot.waitUntil(lambda: here.said("deploy") == ["udev-refused"])


def test_the_list_tells_boards_bootloaders_and_strangers_apart(here: Opened, world: Plugged) -> None:
    world.others = [
        SerialPort("/dev/ttyACM5", 0x2341, 0x005A, "2", "Nano 33 BLE", ""),
        SerialPort("/dev/ttyACM6", 0x2341, 0x8057, "4", "Nano 33 IoT", ""),
        SerialPort("/dev/ttyS0", None, None, "", "n/a", ""),
    ]
    menu = here.window.board.list_of_boards()
    rows = {tuple(action.text().split("   ·   ")): action.isEnabled() for action in menu.actions()}
    assert rows["Arduino Nano 33 BLE Sense", "/dev/ttyACM5",
                "waits in its bootloader: choose it to install the firmware"]
    assert rows["Arduino Nano 33 IoT", "/dev/ttyACM6",
                "another board: what it prints can be recorded, the studio's firmware does not run on it"]
    assert rows["Serial port", "/dev/ttyS0", "other serial device: what it prints can be recorded"]


def test_boards_that_come_and_go_are_seen(here: Opened, world: Plugged) -> None:
    look_around(here)
    here.connect_virtual()
    board: Board = world.plug("ours")
    look_around(here)
    assert here.said(here.window.page) == ["board-plugged"]
    assert here.studio.bench.port == "virtual", "nobody asked for the other one"
    world.unplug(board)
    look_around(here)
    assert here.said(here.window.page) == [], "it cannot be connected any more"
    here.studio.bench.disconnect()
    board = world.plug("sketch")
    look_around(here)
    here.qtbot.waitUntil(lambda: here.studio.bench.need is not None)
    world.unplug(board)
    look_around(here)
    assert here.studio.bench.need is None
    assert here.window._top.chip.text().strip() == "No board"


def test_microcode_is_given_by_itself_with_a_quiet_note(here: Opened, world: Plugged) -> None:
    world.plug("ours", needs_microcode=True)
    here.page(CollectPage)
    connect(here, PORT)
    here.settle()
    assert here.said("collect") == ["microcode-given"]
    assert here.studio.bench.info is not None
    assert here.studio.bench.info.imu_rates_hz, "motion streams now"
    here.studio.bench.disconnect()
    here.window.notices("collect").clear()
    connect(here, PORT)
    here.settle()
    assert here.said("collect") == [], "the board keeps it"


def test_other_sensors_are_shown_where_the_board_has_them(here: Opened, world: Plugged) -> None:
    page = here.page(CollectPage)
    here.connect_virtual()
    page.refresh()
    assert not page.others.isVisible()
    assert not page.gain.isVisible()
    world.plug("ours")
    connect(here, PORT)
    here.qtbot.waitUntil(page.others.isVisible)
    assert [cell.accessibleName() for cell in page.others._cells.values()] == [
        "Temperature 23.4 °C", "Humidity 41 %", "Pressure 1013 hPa", "Magnetic field 47 µT", "Light 812",
        "Proximity 37"]


def test_the_gain_of_the_microphone_is_set_and_remembered(here: Opened, world: Plugged) -> None:
    world.plug("ours")
    page = here.page(CollectPage)
    connect(here, PORT)
    here.qtbot.waitUntil(page.gain.isVisible)
    next(action for action in page.gain.menu().actions() if action.text() == "+10 dB").trigger()
    here.qtbot.waitUntil(lambda: world.gains == [0, 20])
    assert page.gain.text() == "Gain +10 dB"
    assert here.studio.settings.get("microphone-gain") == "20"
    here.studio.bench.disconnect()
    connect(here, PORT)
    assert world.gains == [0, 20, 20]


def test_the_board_says_how_it_is_while_somebody_looks(here: Opened, world: Plugged) -> None:
    world.plug("ours", reset="fault: stack overflow")
    page = here.page(DeployPage)
    assert not page.board.isVisible()
    connect(here, PORT)
    here.studio.deploy.look()
    here.qtbot.waitUntil(lambda: here.studio.health.status is not None)
    here.qtbot.waitUntil(lambda: len(page.board._rows) == 7)
    said = {title.text(): value.text() for title, value in page.board._rows}
    assert said == {"Firmware": "1.2.0", "Last start": "fault: stack overflow", "A window takes": "18.8 ms",
                    "Chip": "31 °C", "Stack free": "9.2 KB", "RAM free": "21.3 KB", "Dropped": "nothing"}
    assert page.board._rows[1][1].property("role") == "bad"
    here.studio.bench.disconnect()
    here.settle()
    page.refresh()
    assert not page.board.isVisible()


def test_firmware_that_cannot_be_found_is_told_and_nothing_is_lent(
    here: Opened, world: Plugged, monkeypatch: pytest.MonkeyPatch
) -> None:
    def missing() -> None:
        raise StudioError("This studio has no firmware with it.", "", "", code="bundled-image-missing")

    world.plug("bootloader")
    connect(here, BOOTLOADER)
    monkeypatch.setattr(here.studio.installer, "_workshop", replace(world.workshop(), image=missing))
    here.page(DeployPage)
    here.window.board.install()
    assert here.said("deploy") == ["bundled-image-missing"]
    assert not here.studio.bench.is_lent
    assert here.studio.installer.phase == InstallPhase.IDLE


def test_all_of_it_fits_a_small_window(here: Opened, world: Plugged, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(system_help, "has_udev", lambda: True)
    world.plug("sketch")
    here.add_run()
    connect(here, PORT)
    here.window.resize(640, 480)
    here.page(DeployPage)
    for code in ("port-permission", "bootloader-not-found"):
        here.window.notices("deploy").clear()
        here.studio.events.emit(ProblemRaised(StudioError("What.", "Why.", "", code=code), "deploy"))
        here.settle()
        shown = notice(here)
        here.qtbot.waitUntil(lambda shown=shown: shown._is_narrow)  # type: ignore[misc]
        pressable = [*buttons(shown).values(), here.window._top.chip, here.window._top.install]
        for made in pressable:
            assert made.mapTo(here.window, made.rect().topLeft()).x() >= 0, made.accessibleName()
            assert made.mapTo(here.window, made.rect().bottomRight()).x() <= 640, made.accessibleName()
            assert made.text() or made.accessibleName()
    here.window.resize(1280, 720)
    here.qtbot.waitUntil(lambda: not notice(here)._is_narrow)
    assert here.window._top.install.text() == "Install the firmware"
