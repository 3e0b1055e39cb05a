"""The doctor: every trouble has its line, its words and its remedy; and it runs on this very computer."""

from __future__ import annotations

from dataclasses import replace

import pytest

from studio.board.doctor import Facts, Health, diagnose, examine, gather
from studio.board.following import Sort
from studio.errors import StudioError
from studio.link.serial_port import SerialPort
from tests.unit.board.bootable import BoardWorld, our_image, sketch, with_program

PORT = SerialPort("/dev/ttyACM0", 0x2341, 0x805A, "C0FFEE", "Nano", "1-2")
IOT = SerialPort("/dev/ttyACM5", 0x2341, 0x8057, "1", "Nano", "1-3")
WELL = Facts(
    image=our_image(),
    virtual_board="1.0.0",
    boards=((PORT, Sort.PROGRAM),),
    is_linux=True,
    has_udev=True,
    has_rule=True,
    has_dialout=True,
)


def test_all_is_well() -> None:
    checks = diagnose(WELL)
    assert {check.name for check in checks} == {
        "board",
        "permission",
        "udev rule",
        "ModemManager",
        "firmware",
        "virtual board",
    }
    assert all(check.health == Health.OK and not check.remedy for check in checks)
    assert "1.0.0" in str(checks)


@pytest.mark.parametrize(
    ("facts", "name", "health", "words", "remedy"),
    [
        (replace(WELL, boards=()), "board", Health.NOTE, "only charges", "another cable"),
        (replace(WELL, strangers=(IOT,)), "board", Health.NOTE, "Nano 33 IoT", ""),
        (replace(WELL, closed=frozenset({"/dev/ttyACM0"})), "permission", Health.PROBLEM, "/dev/ttyACM0", "sudo"),
        (replace(WELL, has_rule=False, has_dialout=False), "permission", Health.NOTE, "dialout", "sudo"),
        (replace(WELL, holders=(("/dev/ttyACM0", "ide"),)), "in use", Health.PROBLEM, "open in ide", "Close"),
        (replace(WELL, has_rule=False), "udev rule", Health.NOTE, "not installed", "60-nano33-studio.rules"),
        (replace(WELL, has_rule=False, has_modem_manager=True), "ModemManager", Health.NOTE, "modem", "udev rule"),
        (replace(WELL, image=StudioError("No.", "Why.", "Do.", code="x")), "firmware", Health.PROBLEM, "Why.", "Do."),
        (
            replace(WELL, virtual_board=StudioError("No.", "Why.", "Do.", code="x")),
            "virtual board",
            Health.PROBLEM,
            "Why.",
            "Do.",
        ),
    ],
)
def test_each_trouble_has_its_line(facts: Facts, name: str, health: Health, words: str, remedy: str) -> None:
    troubles = [check for check in diagnose(facts) if check.health != Health.OK and check.name == name]
    assert [check.health for check in troubles] == [health]
    assert words in troubles[0].words
    assert remedy in troubles[0].remedy
    assert bool(remedy) == bool(troubles[0].remedy)


def test_other_systems_have_no_udev() -> None:
    names = {check.name for check in diagnose(replace(WELL, is_linux=False, has_udev=False, has_rule=False))}
    assert not names & {"udev rule", "ModemManager"}


def test_it_looks_at_the_ports_that_are_there() -> None:
    world = BoardWorld()
    world.add(flash=with_program(sketch().data), device="/dev/ttyACM97")
    world.others = [IOT, SerialPort("/dev/ttyS0", None, None, "", "", "")]
    world.programs = ["arduino-ide"]
    facts = gather(world)
    assert [(port.device, sort) for port, sort in facts.boards] == [("/dev/ttyACM97", Sort.PROGRAM)]
    assert facts.strangers == (IOT,)
    assert facts.closed == {"/dev/ttyACM97"}
    assert facts.holders == (("/dev/ttyACM97", "arduino-ide"),)


def test_on_this_computer_the_virtual_board_answers() -> None:
    rows = {check.name: check for check in examine()}
    assert rows["virtual board"].health == Health.OK
    assert "firmware" in rows
