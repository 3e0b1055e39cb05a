"""Looks at everything that a board needs of this computer, and says of each thing how it is and what to do."""

from __future__ import annotations

import sys
from collections.abc import Callable
from dataclasses import dataclass
from enum import StrEnum
from typing import TypeVar

from studio.board import system_help
from studio.board.connect import connect
from studio.board.firmware_image import FirmwareImage, bundled_image
from studio.board.following import Sort, sort_of
from studio.board.install_problems import DOUBLE_TAP
from studio.board.ports import VIRTUAL_PORT, classify
from studio.board.virtual import VirtualBoard
from studio.board.world import RealWorld, World
from studio.errors import StudioError
from studio.link.serial_port import SerialPort

T = TypeVar("T")
_BOARDS = (Sort.PROGRAM, Sort.BOOTLOADER, Sort.MICROPYTHON)
_RULE_REMEDY = "Install the rule: in the window when a board cannot be opened, or type: {}"


class Health(StrEnum):
    OK = "ok"
    NOTE = "note"
    """Works, but may trouble somebody."""
    PROBLEM = "problem"


@dataclass(frozen=True, slots=True)
class Check:
    """One thing that was looked at. ``remedy`` is empty when there is nothing to do."""

    name: str
    health: Health
    words: str
    remedy: str = ""


@dataclass(frozen=True, slots=True)
class Facts:
    """What the checks judge; ``gather`` looks it up. Ports are those that boards are at; ``closed`` may not be opened,
    ``holders`` are in use."""

    image: FirmwareImage | StudioError
    virtual_board: str | StudioError
    """Its firmware's version."""
    boards: tuple[tuple[SerialPort, Sort], ...] = ()
    strangers: tuple[SerialPort, ...] = ()
    """Other Arduinos."""
    closed: frozenset[str] = frozenset()
    holders: tuple[tuple[str, str], ...] = ()
    """Device and program."""
    is_linux: bool = False
    has_udev: bool = False
    has_rule: bool = False
    has_dialout: bool = True
    has_modem_manager: bool = False


def examine(world: World | None = None) -> list[Check]:
    """All checks, on this computer as it is now; a virtual board is switched on for a moment."""
    return diagnose(gather(world or RealWorld()))


def gather(world: World) -> Facts:
    ports = world.list_ports()
    sorts = [(port, sort_of(world, port.device)) for port in ports]
    boards = tuple((port, sort) for port, sort in sorts if sort in _BOARDS)
    strangers = [port for port, sort in sorts if sort == Sort.OTHER and port.vendor_id == 0x2341]
    return Facts(
        image=_or_error(bundled_image),
        virtual_board=_or_error(_virtual_firmware),
        boards=boards,
        strangers=tuple(strangers),
        closed=frozenset(port.device for port, _ in boards if not system_help.may_open(port.device)),
        holders=tuple((port.device, name) for port, _ in boards for name in world.holders(port.device)),
        is_linux=sys.platform == "linux",
        has_udev=system_help.has_udev(),
        has_rule=system_help.is_udev_rule_installed(),
        has_dialout=system_help.has_dialout(),
        has_modem_manager=world.has_modem_manager(),
    )


def diagnose(facts: Facts) -> list[Check]:
    """In the order in which a person would go through them."""
    return [check for look in _CHECKS for check in look(facts)]


def _virtual_firmware() -> str:
    board = VirtualBoard().start()
    try:
        with connect(VIRTUAL_PORT, board=board) as session:
            return session.info.firmware if session.info else ""
    finally:
        board.stop()


def _or_error(look: Callable[[], T]) -> T | StudioError:
    try:
        return look()
    except StudioError as error:
        return error


def _ports(facts: Facts) -> list[Check]:
    rows = [
        Check(
            "board", Health.OK, f"{port.device}: {classify(port).description} (serial number {port.serial or 'none'})."
        )
        for port, _ in facts.boards
    ]
    rows += [
        Check("board", Health.NOTE, f"{port.device}: {classify(port).description}. The studio cannot use it.")
        for port in facts.strangers
    ]
    if not rows:
        words = "No board is plugged in, or its cable only charges. The virtual board works without one."
        return [Check("board", Health.NOTE, words, f"If a board is plugged in: try another cable. {DOUBLE_TAP}")]
    return rows


def _rights(facts: Facts) -> list[Check]:
    if facts.closed:
        remedy = _RULE_REMEDY.format(system_help.udev_command()) if facts.has_udev else "Ask for the right to use it."
        return [
            Check("permission", Health.PROBLEM, f"{device} may not be opened by you.", remedy)
            for device in sorted(facts.closed)
        ]
    if facts.is_linux and not (facts.has_rule or facts.has_dialout):
        words = (
            "You are not in the group that owns serial ports (dialout), and the studio's udev rule is not installed."
        )
        remedy = _RULE_REMEDY.format(system_help.udev_command()) if facts.has_udev else "Ask for the group dialout."
        return [Check("permission", Health.NOTE, words, remedy)]
    return [Check("permission", Health.OK, "Serial ports may be opened.")]


def _rule(facts: Facts) -> list[Check]:
    if not facts.has_udev:
        return []
    if facts.has_rule:
        return [Check("udev rule", Health.OK, f"{system_help.UDEV_PATH} is installed.")]
    words = f"{system_help.UDEV_PATH} is not installed. It gives you the board and keeps ModemManager from it."
    return [Check("udev rule", Health.NOTE, words, _RULE_REMEDY.format(system_help.udev_command()))]


def _modem_manager(facts: Facts) -> list[Check]:
    if not facts.is_linux:
        return []
    if facts.has_modem_manager and not facts.has_rule:
        words = "It runs, and asks every board for some seconds after plugging it in whether it is a modem."
        return [Check("ModemManager", Health.NOTE, words, "Install the udev rule: then it leaves boards alone.")]
    return [Check("ModemManager", Health.OK, "It does not meddle.")]


def _holders(facts: Facts) -> list[Check]:
    return [
        Check("in use", Health.PROBLEM, f"{device} is open in {name}.", "Close it there.")
        for device, name in facts.holders
    ]


def _image(facts: Facts) -> list[Check]:
    if isinstance(facts.image, StudioError):
        error = facts.image
        return [Check("firmware", Health.PROBLEM, f"{error.what} {error.why}", error.remedy)]
    words = f"Version {facts.image.version} comes along, {len(facts.image.data)} bytes, its checksum is right."
    return [Check("firmware", Health.OK, words)]


def _virtual(facts: Facts) -> list[Check]:
    if isinstance(facts.virtual_board, StudioError):
        error = facts.virtual_board
        return [Check("virtual board", Health.PROBLEM, f"{error.what} {error.why}", error.remedy)]
    return [Check("virtual board", Health.OK, f"It answers, with firmware {facts.virtual_board}.")]


_CHECKS: tuple[Callable[[Facts], list[Check]], ...] = (
    _ports,
    _rights,
    _holders,
    _rule,
    _modem_manager,
    _image,
    _virtual,
)
