"""What the operating system does around a serial port: rights, who has it open, and services that meddle."""

from __future__ import annotations

import contextlib
import os
import shutil
import subprocess
import sys
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from studio.errors import StudioError

UDEV_PATH = Path("/etc/udev/rules.d/60-nano33-studio.rules")
"""Below 73, where logind turns the tag uaccess into rights."""
UDEV_RULE = """\
# Arduino Nano 33 BLE Sense: whoever sits at this computer may open it (running, in its bootloader, with MicroPython),
# and ModemManager does not talk to it.
ACTION!="remove", SUBSYSTEMS=="usb", ATTRS{idVendor}=="2341", ATTRS{idProduct}=="805a|005a|015a|025a", \
ENV{ID_MM_DEVICE_IGNORE}="1", ENV{ID_MM_PORT_IGNORE}="1"
ACTION!="remove", KERNEL=="ttyACM*", ATTRS{idVendor}=="2341", ATTRS{idProduct}=="805a|005a|015a|025a", \
MODE="0666", TAG+="uaccess"
"""
MODEM_MANAGER = "ModemManager"
_INSTALL_SCRIPT = (
    f"cat > {UDEV_PATH} && chmod 644 {UDEV_PATH} && udevadm control --reload "
    "&& udevadm trigger --subsystem-match=tty --subsystem-match=usb"
)
_PKEXEC_DISMISSED = (126, 127)
"""pkexec(1): the dialog was dismissed, or it could not be shown or was not authorized."""
_PATIENCE_S = 300.0
"""A person has to type a password."""
PROC = Path("/proc")
_SERIAL_GROUPS = {"dialout", "uucp"}
"""Debian's name and Arch's."""


@dataclass(frozen=True, slots=True)
class Program:
    """A program that runs now."""

    pid: int
    name: str


def udev_command() -> str:
    """What a person can copy into a terminal instead of ``install_udev_rule``."""
    return f"sudo sh -c '{_INSTALL_SCRIPT}' << 'EOF'\n{UDEV_RULE}EOF"


def has_udev() -> bool:
    return sys.platform == "linux" and UDEV_PATH.parent.is_dir()


def is_udev_rule_installed(path: Path = UDEV_PATH) -> bool:
    """Whether the rule stands there as this studio writes it."""
    try:
        return path.read_text(encoding="utf-8") == UDEV_RULE
    except (OSError, UnicodeDecodeError):
        return False


def install_udev_rule() -> None:
    """Asks for the administrator's password in a window of the system (pkexec) and writes the rule; boards that are
    plugged in have their rights at once. Blocks meanwhile. Raises StudioError: "udev-unsupported", "udev-refused"."""
    pkexec = shutil.which("pkexec")
    if not has_udev() or pkexec is None:
        why = "It has no pkexec." if has_udev() else "Only Linux with udev has such rules."
        raise StudioError(
            "This system cannot be asked for the rule.", why, f"Type it: {udev_command()}", code="udev-unsupported"
        )
    try:
        done = subprocess.run(
            [pkexec, "/bin/sh", "-c", _INSTALL_SCRIPT],
            input=UDEV_RULE,
            text=True,
            capture_output=True,
            timeout=_PATIENCE_S,
        )
    except (OSError, subprocess.TimeoutExpired) as problem:
        raise _refused(f"{problem}.") from problem
    if done.returncode in _PKEXEC_DISMISSED:
        raise _refused("The administrator's password was not given.")
    if done.returncode or not is_udev_rule_installed():
        raise _refused((done.stderr.strip() or f"The command ended with status {done.returncode}") + ".")


def _refused(why: str) -> StudioError:
    return StudioError("The rule was not installed.", why, f"Type it: {udev_command()}", code="udev-refused")


def who_has(device: str, *, proc: Path = PROC) -> list[Program]:
    """The other programs that have ``device`` open, as far as the system tells: Linux only, and only those of the same
    person (all, for root)."""
    wanted = os.path.realpath(device)
    return [
        program
        for program in _programs(proc)
        if program.pid != os.getpid() and wanted in _open_files(proc / str(program.pid) / "fd")
    ]


def is_modem_manager_running(*, proc: Path = PROC) -> bool:
    """Linux only; False elsewhere."""
    return any(program.name == MODEM_MANAGER for program in _programs(proc))


def has_dialout() -> bool:
    """Whether this session may use serial ports by its groups (dialout; uucp on Arch). True where there is no such
    thing. A group that was given since the last login does not count, and indeed does not help."""
    if sys.platform != "linux":
        return True
    import grp

    names = set()
    for group in {*os.getgroups(), os.getegid()}:
        with contextlib.suppress(KeyError):
            names.add(grp.getgrgid(group).gr_name)
    return os.geteuid() == 0 or bool(names & _SERIAL_GROUPS)


def may_open(device: str) -> bool:
    """Whether the file's rights let this person open it; Windows' ports are no files and have none."""
    return not Path(device).is_absolute() or os.access(device, os.R_OK | os.W_OK)


def _programs(proc: Path) -> Iterator[Program]:
    with contextlib.suppress(OSError):
        for folder in proc.iterdir():
            if folder.name.isdecimal():
                with contextlib.suppress(OSError):  # it has just ended
                    yield Program(int(folder.name), (folder / "comm").read_text(errors="replace").strip())


def _open_files(folder: Path) -> set[str]:
    found = set()
    with contextlib.suppress(OSError):  # somebody else's program
        for entry in folder.iterdir():
            with contextlib.suppress(OSError):
                found.add(os.readlink(entry))
    return found
