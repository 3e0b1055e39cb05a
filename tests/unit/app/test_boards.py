"""Real boards without a window: what the bench finds out, when it connects by itself, and what the installer leaves."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest

from studio.app.cli.connecting import connected
from studio.app.deployer import SendingPhase
from studio.app.firmware_need import NEED_CODE, FirmwareNeed, Reason
from studio.app.happenings import BoardDisconnected
from studio.app.installer import InstallPhase
from studio.app.presenters.boards import STARTS
from studio.app.settings import Settings
from studio.app.studio import Studio
from studio.board.installing import InstallStep
from studio.errors import StudioError
from studio.link.messages import PROTOCOL
from studio.model.board import BoardInfo, BoardKind, PortInfo
from tests.gui.plugged import Plugged, PluggedSession
from tests.unit.link import tiny_package

PORT, BOOTLOADER = "/dev/ttyACM0", "/dev/ttyACM1"
WAIT_S = 60.0


@pytest.fixture
def world() -> Iterator[Plugged]:
    made = Plugged()
    yield made
    made.stop()


@pytest.fixture
def studio(tmp_path: Path, world: Plugged) -> Iterator[Studio]:
    made = Studio(home=tmp_path / "home", workshop=world.workshop())
    yield made
    world.gate.let_go()
    made.shut_down()


def look(studio: Studio) -> None:
    studio.bench._watch.look()
    studio.mailbox.pump()


def wait_connected(studio: Studio) -> None:
    assert studio.mailbox.wait_until(lambda: studio.bench.info is not None, WAIT_S)


def test_the_one_real_board_is_the_default_also_in_its_bootloader(studio: Studio, world: Plugged) -> None:
    assert studio.bench.default_port() == "virtual"
    world.plug("bootloader")
    assert studio.bench.default_port() == BOOTLOADER
    with pytest.raises(StudioError) as refused:
        connected(studio, None)
    assert refused.value.code == NEED_CODE
    assert "Install the studio's firmware" in refused.value.remedy


def test_of_several_boards_the_person_says_which(studio: Studio, monkeypatch: pytest.MonkeyPatch) -> None:
    both = [PortInfo(port, BoardKind.UNKNOWN, "a board", port, "ready") for port in ("/dev/ttyACM0", "/dev/ttyACM1")]
    monkeypatch.setattr(studio.bench, "boards", lambda: both)
    with pytest.raises(StudioError) as refused:
        connected(studio, None)
    assert refused.value.code == "port-several"
    assert "/dev/ttyACM0, /dev/ttyACM1" in refused.value.why


def test_firmware_of_an_older_protocol_is_offered_the_update(
    studio: Studio, world: Plugged, monkeypatch: pytest.MonkeyPatch
) -> None:
    def hello(self: PluggedSession) -> BoardInfo:
        self.info = replace(BoardInfo(**_FACTS), protocol=PROTOCOL - 1)
        raise StudioError("They do not understand each other.", "", "", code="board-protocol")

    monkeypatch.setattr(PluggedSession, "hello", hello)
    world.plug("old")
    studio.bench.connect(PORT).result(WAIT_S)
    studio.mailbox.pump()
    assert studio.bench.need == FirmwareNeed(PORT, Reason.OLDER, "0.9.0")
    assert studio.bench.session is None


def test_a_silent_stranger_is_offered_nothing(studio: Studio, world: Plugged) -> None:
    board = world.plug("sketch")
    board.product_id = 0x1234
    failures: list[str] = []
    studio.events.listen(BoardDisconnected, lambda event: failures.append(event.error.code if event.error else ""))
    studio.bench.connect(PORT).result(WAIT_S)
    studio.mailbox.pump()
    assert failures == ["board-silent"]
    assert studio.bench.need is None


def test_a_board_that_is_plugged_in_while_there_is_none_is_connected_as_soon_as_its_port_opens(
    studio: Studio, world: Plugged
) -> None:
    look(studio)
    world.refusals.extend(StudioError("Busy.", "", "", code="port-busy") for _ in range(4))  # ModemManager looks at it
    world.plug("ours")
    look(studio)
    wait_connected(studio)
    assert studio.bench.port == PORT
    assert not world.refusals


def test_a_board_that_is_pulled_out_and_plugged_in_again_is_connected_again(studio: Studio, world: Plugged) -> None:
    board = world.plug("ours")
    look(studio)
    studio.bench.connect(PORT)
    wait_connected(studio)
    world.unplug(board)
    assert studio.mailbox.wait_until(lambda: studio.bench.session is None, WAIT_S)
    look(studio)
    world.boards.append(board)
    board.reset(boot_s=0.0)
    look(studio)
    wait_connected(studio)


def test_while_firmware_is_installed_boards_that_appear_are_left_alone(studio: Studio, world: Plugged) -> None:
    world.plug("sketch")
    look(studio)
    studio.bench.lend()
    board = world.plug("ours")
    board.device = "/dev/ttyACM7"
    look(studio)
    assert studio.bench.port == ""
    studio.bench.take_back("/dev/ttyACM7")
    wait_connected(studio)


def test_a_failed_update_leaves_the_old_firmware_connected(studio: Studio, world: Plugged) -> None:
    board = world.plug("old")
    studio.bench.connect(PORT)
    wait_connected(studio)
    world.refuse_always = StudioError("Busy.", "", "", code="port-busy")
    studio.installer.install()
    assert studio.mailbox.wait_until(lambda: studio.installer.phase == InstallPhase.FAILED, WAIT_S)
    world.refuse_always = None
    assert board.program == "ours"
    assert not studio.bench.is_lent
    assert studio.mailbox.wait_until(lambda: studio.bench.info is not None or not studio.bench.port, WAIT_S)


def test_two_installations_at_once_are_refused(studio: Studio, world: Plugged) -> None:
    world.plug("bootloader")
    studio.installer.install(BOOTLOADER)
    with pytest.raises(StudioError) as refused:
        studio.installer.install(BOOTLOADER)
    assert refused.value.code == "installing"
    wait_connected(studio)


def test_without_any_board_the_cable_is_suspected(studio: Studio) -> None:
    with pytest.raises(StudioError) as refused:
        studio.installer.install()
    assert refused.value.code == "cable-charge-only"
    assert not studio.bench.is_lent


def test_a_broken_setting_of_the_gain_is_no_gain(tmp_path: Path) -> None:
    settings = Settings(tmp_path)
    for text, gain in (("", 0), ("12", 12), ("-99", -40), ("--5", 0), ("loud", 0)):
        settings.set("microphone-gain", text)
        assert settings.gain_half_db == gain


_FACTS = {
    "kind": "Nano 33 BLE Sense Rev2",
    "serial": "1",
    "firmware": "0.9.0",
    "protocol": 0,
    "imu_rates_hz": (),
    "mic_rates_hz": (),
    "slot_bytes": 0,
    "arena_bytes": 0,
    "package": None,
}


def test_every_cause_of_a_start_that_the_firmware_names_has_words_for_people() -> None:
    source = (Path(__file__).parents[3] / "firmware/boards/nano33ble_sense/fault.c").read_text(encoding="utf-8")
    body = source.partition("static const char *cause_name")[2].partition("\n}")[0]
    causes = {words for words in re.findall(r'"([^"]+)"', body) if not words.startswith("fault")}
    assert set(STARTS) == causes


def test_a_model_that_waits_for_the_firmware_is_sent_to_its_own_board_and_to_no_other(
    studio: Studio, world: Plugged
) -> None:
    world.plug("sketch")
    studio.bench.connect(PORT)
    assert studio.mailbox.wait_until(lambda: studio.bench.need is not None, WAIT_S)
    world.gate.hold_at(InstallStep.TOUCH)
    studio.deployer.send_bytes(tiny_package.data())
    assert studio.mailbox.wait_until(lambda: world.gate.is_reached, WAIT_S)
    studio.bench.connect("virtual")
    wait_connected(studio)
    assert studio.deployer.phase == SendingPhase.INSTALLING
    world.gate.let_go()
    assert studio.mailbox.wait_until(lambda: not studio.deployer.is_sending, WAIT_S)
    assert studio.deployer.phase == SendingPhase.DONE
    assert studio.bench.info is not None
    assert (studio.bench.info.kind, studio.deployer.model_name) == (BoardKind.REV2, "tilt")
    studio.bench.connect("virtual")
    wait_connected(studio)
    assert studio.deployer.model_name == "", "nothing was sent to it"
