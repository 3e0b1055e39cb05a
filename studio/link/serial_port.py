"""Serial ports: the list of them, and one as a transport. The only user of pyserial."""

from __future__ import annotations

import contextlib
import errno
import sys
import threading
from dataclasses import dataclass

from studio.errors import StudioError
from studio.link.transport import gone

TOUCH_BAUD = 1200
USUAL_BAUD = 115200


@dataclass(frozen=True, slots=True)
class SerialPort:
    """What the system says of a serial port; ids are None where it is no USB device."""

    device: str
    vendor_id: int | None
    product_id: int | None
    serial: str
    description: str
    location: str


def list_serial_ports() -> list[SerialPort]:
    """All serial ports of the system, by name."""
    from serial.tools import list_ports

    return [
        SerialPort(p.device, p.vid, p.pid, p.serial_number or "", p.description or "", p.location or "")
        for p in sorted(list_ports.comports())
    ]


_PERMISSION_REMEDY = {
    "linux": "Add yourself to the group that owns serial ports, then log in again: sudo usermod -aG dialout $USER",
    "darwin": "Close other programs that may hold the port, unplug the board and plug it in again.",
    "win32": "Close other programs that hold the port (the Arduino IDE's serial monitor does), then try again.",
}


def open_error(device: str, problem: Exception) -> StudioError:
    """The sentence for a serial port that does not open."""
    code = getattr(problem, "errno", None)
    text = str(problem)
    if code == errno.EACCES or "PermissionError" in text:
        remedy = _PERMISSION_REMEDY.get(sys.platform, "Ask for the right to use serial ports.")
        return StudioError(f"{device} may not be opened.", "Permission denied.", remedy, code="port-permission")
    if code in (errno.EBUSY, errno.EAGAIN) or "exclusively lock" in text:
        return StudioError(
            f"{device} is in use.",
            "Another program has it open.",
            "Close it there (a serial monitor, another studio), then try again.",
            code="port-busy",
        )
    if code in (errno.ENOENT, errno.ENODEV, errno.ENXIO) or "FileNotFoundError" in text:
        return StudioError(
            f"There is no port {device}.",
            "No board is plugged in there.",
            "Plug the board in, and look at the list: nano33-studio boards",
            code="port-missing",
        )
    if code == errno.EISDIR or "Inappropriate ioctl" in text:
        return StudioError(
            f"{device} is no serial port.",
            "It is a file, a folder or another device.",
            "Choose one from the list: nano33-studio boards",
            code="port-open",
        )
    return StudioError(f"{device} could not be opened.", f"{text}.", "Plug the board in again.", code="port-open")


class SerialTransport:
    """A board on a serial port. Baud rate means nothing on USB, but 1200 would call the bootloader."""

    def __init__(self, device: str, *, baud: int = USUAL_BAUD) -> None:
        """Raises StudioError: "port-permission", "port-busy", "port-missing" or "port-open"."""
        import serial

        self._gone_errors = (serial.SerialException, OSError, TypeError, ValueError)
        self._writing = threading.Lock()
        self._closed = False
        try:
            self._port = serial.Serial(device, baud, timeout=0, write_timeout=2.0, exclusive=True)
        except (serial.SerialException, OSError, ValueError) as problem:
            raise open_error(device, problem) from problem

    def read(self, timeout_s: float) -> bytes:
        # Never cancel_read (pyserial #788, #203): short timeouts and the session's flag end a read everywhere.
        # Never read(1) in a loop either: it is 800 times slower than reading what is there.
        try:
            if self._port.timeout != timeout_s:
                self._port.timeout = timeout_s
            return bytes(self._port.read(self._port.in_waiting or 1))
        except self._gone_errors as problem:
            raise gone(f"{problem}.") from problem

    def write(self, data: bytes) -> None:
        try:
            with self._writing:
                self._port.write(data)
        except self._gone_errors as problem:
            raise gone(f"{problem}.") from problem

    def set_baud(self, baud: int) -> None:
        """For boards behind a UART bridge, where the rate matters. Raises StudioError("link-gone")."""
        try:
            self._port.baudrate = baud
            self._port.reset_input_buffer()
        except self._gone_errors as problem:
            raise gone(f"{problem}.") from problem

    def close(self) -> None:
        if not self._closed:
            self._closed = True
            try:
                self._port.close()
            except self._gone_errors:  # a port that is gone cannot be closed again, and need not be
                return


def touch(device: str) -> None:
    """Opens the port at 1200 baud, drops DTR and closes it: what Arduino's boards take as the wish for their
    bootloader. Raises StudioError as ``SerialTransport`` does; that the port goes away meanwhile is what is wanted."""
    import serial

    try:
        port = serial.Serial(device, TOUCH_BAUD, timeout=0, exclusive=True)
    except (serial.SerialException, OSError, ValueError) as problem:
        raise open_error(device, problem) from problem
    with contextlib.suppress(serial.SerialException, OSError):
        port.dtr = False
    with contextlib.suppress(serial.SerialException, OSError):
        port.close()
