"""Pipes, sockets and serial ports carry all bytes, and say in plain words when the other side is gone."""

from __future__ import annotations

import os
import socket
import sys
import threading
from pathlib import Path

import pytest

from studio.errors import StudioError
from studio.link.serial_port import SerialTransport, open_error
from studio.link.transport import SocketTransport, Transport, pipe


def read_all(transport: Transport, size: int) -> bytes:
    data = b""
    while len(data) < size:
        data += transport.read(1.0)
    return data


def test_a_pipe_carries_both_ways_and_ends_for_both() -> None:
    ours, theirs = pipe()
    ours.write(b"there")
    theirs.write(b"back")
    assert (theirs.read(0), ours.read(0), ours.read(0)) == (b"there", b"back", b"")
    theirs.write(b"last words")
    theirs.close()
    assert ours.read(0) == b"last words"
    for act in (lambda: ours.read(1.0), lambda: ours.write(b"x")):
        with pytest.raises(StudioError) as gone:
            act()
        assert gone.value.code == "link-gone"


def test_a_pipe_ends_a_read_that_waits() -> None:
    ours, theirs = pipe()
    threading.Thread(target=theirs.close).start()
    with pytest.raises(StudioError):
        read_all(ours, 1)


def test_an_offer_takes_no_more_than_there_is_room() -> None:
    ours, theirs = pipe()
    offered = 0
    while took := theirs.offer(bytes(100_000)):
        offered += took
    assert 0 < offered < 1_000_000
    assert len(ours.read(0)) == offered
    assert theirs.offer(b"again") == 5


def test_a_socket_carries_all_and_says_when_it_ends() -> None:
    with socket.create_server(("127.0.0.1", 0)) as listener:
        ours = SocketTransport.open(*listener.getsockname())
        peer, _ = listener.accept()
        theirs = SocketTransport(peer)
        ours.write(bytes(50_000))
        assert read_all(theirs, 50_000) == bytes(50_000)
        assert theirs.read(0.01) == b""
        ours.close()
        with pytest.raises(StudioError) as gone:
            theirs.read(1.0)
        assert gone.value.code == "link-gone"
        theirs.close()
        theirs.close()


def test_nobody_at_an_address_is_an_error_with_a_remedy() -> None:
    with socket.socket() as taken:
        taken.bind(("127.0.0.1", 0))  # so that nobody else listens there meanwhile
        with pytest.raises(StudioError) as refused:
            SocketTransport.open(*taken.getsockname())
    assert refused.value.code == "socket-refused"
    assert refused.value.remedy


@pytest.mark.skipif(sys.platform == "win32", reason="pseudo terminals are POSIX")
def test_a_serial_port_carries_all_is_exclusive_and_says_when_it_is_gone() -> None:
    import tty

    master, slave = os.openpty()
    tty.setraw(slave)
    port = SerialTransport(os.ttyname(slave))
    os.write(master, b"\x00\x11\x13\xff" * 100)
    assert read_all(port, 400) == b"\x00\x11\x13\xff" * 100
    assert port.read(0.01) == b""
    port.write(b"back")
    assert os.read(master, 100) == b"back"
    with pytest.raises(StudioError) as busy:
        SerialTransport(os.ttyname(slave))
    assert busy.value.code == "port-busy"
    os.close(slave)
    os.close(master)
    with pytest.raises(StudioError) as gone:
        read_all(port, 1)
    assert gone.value.code == "link-gone"
    port.close()
    port.close()


def test_a_port_that_is_not_there() -> None:
    with pytest.raises(StudioError) as missing:
        SerialTransport("/dev/no-such-port" if sys.platform != "win32" else "COM250")
    assert missing.value.code == "port-missing"


@pytest.mark.parametrize(
    ("problem", "code"),
    [
        (PermissionError(13, "Permission denied"), "port-permission"),
        (OSError(16, "Device or resource busy"), "port-busy"),
        (OSError(5, "Input/output error"), "port-open"),
    ],
)
def test_each_way_not_to_open_has_its_sentence(problem: OSError, code: str) -> None:
    error = open_error("/dev/ttyACM0", problem)
    assert error.code == code
    assert error.what
    assert error.why
    assert error.remedy


@pytest.mark.skipif(sys.platform == "win32", reason="devices are no files there")
def test_what_is_no_serial_port_is_not_to_be_plugged_in_again(tmp_path: Path) -> None:
    for device in ("/dev/null", str(tmp_path)):
        with pytest.raises(StudioError) as refused:
            SerialTransport(device)
        assert refused.value.what == f"{device} is no serial port."
        assert "nano33-studio boards" in refused.value.remedy


@pytest.mark.skipif(sys.platform != "linux", reason="the group is Linux's")
def test_no_permission_on_linux_names_the_group() -> None:
    assert "dialout" in open_error("/dev/ttyACM0", PermissionError(13, "Permission denied")).remedy
