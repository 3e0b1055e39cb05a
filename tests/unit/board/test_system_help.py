"""Rights, rules and other programs around a serial port; and what a port really carries, with a pseudo terminal."""

from __future__ import annotations

import contextlib
import os
import subprocess
import sys
import threading
from pathlib import Path

import pytest

from studio.board import system_help
from studio.board.bootloader import Bootloader
from studio.board.image_writer import ImageWriter
from studio.board.system_help import Program
from studio.errors import StudioError
from studio.link.serial_port import SerialTransport
from tests.emulator.bootloader import APPLICATION, BootloaderModel, MemoryFlash, factory_flash
from tests.unit.board.bootable import our_image

if sys.platform != "linux":
    pytest.skip("about Linux", allow_module_level=True)
import pty
import tty


def test_who_has_a_port_is_called_by_name() -> None:
    _, board = pty.openpty()
    device = os.ttyname(board)
    with open(device, "rb+", buffering=0) as held:
        holder = subprocess.Popen(["sleep", "30"], stdin=held)
        try:
            assert Program(holder.pid, "sleep") in system_help.who_has(device)
        finally:
            holder.kill()
            holder.wait()
    assert all(program.pid != os.getpid() for program in system_help.who_has(device))
    assert system_help.who_has("/dev/ttyACM99") == []
    os.close(board)


def test_modem_manager_is_seen_when_it_runs(tmp_path: Path) -> None:
    assert not system_help.is_modem_manager_running(proc=tmp_path / "none")
    (tmp_path / "self").mkdir()
    (tmp_path / "17").mkdir()
    (tmp_path / "17" / "comm").write_text("bash\n")
    (tmp_path / "18").mkdir()  # it has just ended
    assert not system_help.is_modem_manager_running(proc=tmp_path)
    (tmp_path / "99").mkdir()
    (tmp_path / "99" / "comm").write_text("ModemManager\n")
    assert system_help.is_modem_manager_running(proc=tmp_path)


def test_the_rule_names_every_identity_that_the_studio_uses() -> None:
    lines = [line for line in system_help.UDEV_RULE.splitlines() if not line.startswith("#")]
    assert len(lines) == 2
    for line in lines:
        assert 'ATTRS{idVendor}=="2341"' in line
        for product in ("805a", "005a", "025a"):
            assert product in line
    assert "ID_MM_DEVICE_IGNORE" in lines[0]
    assert 'TAG+="uaccess"' in lines[1]
    assert system_help.UDEV_PATH.name < "73-"


def test_the_command_to_copy_writes_that_rule(tmp_path: Path) -> None:
    """Run without root, with sudo and udevadm that do nothing, into another folder."""
    for name, script in (("sudo", 'exec "$@"'), ("udevadm", "exit 0")):
        (tmp_path / name).write_text(f"#!/bin/sh\n{script}\n")
        (tmp_path / name).chmod(0o755)
    target = tmp_path / "rule"
    command = system_help.udev_command().replace(str(system_help.UDEV_PATH), str(target))
    environment = {**os.environ, "PATH": f"{tmp_path}:{os.environ['PATH']}"}
    subprocess.run(["/bin/sh", "-c", command], check=True, env=environment)
    assert system_help.is_udev_rule_installed(target)
    target.write_text("# another\n")
    assert not system_help.is_udev_rule_installed(target)
    assert not system_help.is_udev_rule_installed(tmp_path / "none")


@pytest.mark.parametrize(
    ("status", "code"), [(0, None), (126, "udev-refused"), (127, "udev-refused"), (1, "udev-refused")]
)
def test_installing_the_rule_asks_the_administrator(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, status: int, code: str | None
) -> None:
    """With a pkexec of ours that writes what it is given, or is dismissed."""
    target = tmp_path / "rules.d" / "rule"
    target.parent.mkdir()
    pkexec = tmp_path / "pkexec"
    action = f"cat > {target}" if status == 0 else f"exit {status}"
    pkexec.write_text(f"#!/bin/sh\n{action}\n")
    pkexec.chmod(0o755)
    monkeypatch.setenv("PATH", f"{tmp_path}:{os.environ['PATH']}")
    monkeypatch.setattr(system_help, "UDEV_PATH", target)
    monkeypatch.setattr(system_help.is_udev_rule_installed, "__defaults__", (target,))
    if code is None:
        system_help.install_udev_rule()
        assert system_help.is_udev_rule_installed(target)
        return
    with pytest.raises(StudioError) as refused:
        system_help.install_udev_rule()
    assert refused.value.code == code
    assert "sudo sh -c" in refused.value.remedy


def test_a_system_without_udev_is_told_so(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(system_help, "UDEV_PATH", tmp_path / "none" / "rule")
    with pytest.raises(StudioError) as refused:
        system_help.install_udev_rule()
    assert refused.value.code == "udev-unsupported"


def test_rights_of_a_file(tmp_path: Path) -> None:
    port = tmp_path / "tty"
    port.write_text("")
    assert system_help.may_open(str(port))
    assert not system_help.may_open(str(tmp_path / "none"))
    assert system_help.may_open("COM3")


def test_the_bootloader_is_written_to_through_a_real_terminal() -> None:
    """Every byte value passes as it is, in both directions."""
    master, board = pty.openpty()
    tty.setraw(board)
    flash = MemoryFlash(factory_flash())
    model = BootloaderModel(flash)

    def serve() -> None:
        with contextlib.suppress(OSError):
            while not model.reset_requested:
                for packet in model.feed(os.read(master, 4096)):
                    os.write(master, packet)

    thread = threading.Thread(target=serve, daemon=True)
    thread.start()
    image = our_image(5000)
    transport = SerialTransport(os.ttyname(board))
    try:
        client = Bootloader(transport)
        assert client.is_there()
        assert "SAM-BA" in client.identify()
        ImageWriter(client, image, trusting=False).write()
        client.start()
        thread.join(60)
    finally:
        transport.close()
        os.close(board)
        os.close(master)
    assert model.reset_requested
    assert flash.read(APPLICATION, 5000) == image.data
    assert flash.violations == []


def test_a_pseudo_terminal_shows_the_touch(monkeypatch: pytest.MonkeyPatch) -> None:
    """1200 baud is set, and DTR is dropped before the port is closed (a pseudo terminal has no DTR, so the wish for it
    is looked at)."""
    import termios

    import serial

    from studio.link.serial_port import touch

    master, board = pty.openpty()
    tty.setraw(board)
    wished: list[bool] = []

    def note(self: serial.Serial) -> None:
        wished.append(self.dtr)

    monkeypatch.setattr(serial.Serial, "_update_dtr_state", note)
    touch(os.ttyname(board))
    speeds = termios.tcgetattr(board)[4:6]
    assert speeds == [termios.B1200, termios.B1200]
    assert wished == [True, False]
    with pytest.raises(StudioError) as refused:
        touch("/dev/no-such-port")
    assert refused.value.code == "port-missing"
    os.close(master)
    os.close(board)
