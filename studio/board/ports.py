"""The list of places where a board can be reached."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from studio.link.serial_port import SerialPort, list_serial_ports
from studio.model.board import BoardKind, PortInfo

VIRTUAL_PORT = "virtual"


@dataclass(frozen=True, slots=True)
class UsbRow:
    """What a USB identity means. ``state`` is one of: ready, bootloader, foreign."""

    vendor_id: int
    product_id: int
    state: str
    description: str


USB_TABLE = (
    UsbRow(0x2341, 0x805A, "ready", "Arduino Nano 33 BLE Sense"),
    UsbRow(0x2341, 0x005A, "bootloader", "Arduino Nano 33 BLE Sense, waiting in its bootloader"),
    UsbRow(0x2341, 0x015A, "ready", "Arduino Nano 33 BLE"),
    UsbRow(0x2341, 0x025A, "foreign", "Arduino Nano 33 BLE with MicroPython or OpenMV"),
    UsbRow(0x2341, 0x8057, "foreign", "Arduino Nano 33 IoT: another board, with no microphone and too little memory"),
)
"""The revisions share their ids: which one it is, hello says."""


def classify(port: SerialPort) -> PortInfo:
    """A serial port as a row of the list; a device that is no Nano 33 BLE is "foreign"."""
    for row in USB_TABLE:
        if (port.vendor_id, port.product_id) == (row.vendor_id, row.product_id):
            return PortInfo(port.device, BoardKind.UNKNOWN, row.description, port.serial, row.state)
    return PortInfo(port.device, BoardKind.UNKNOWN, port.description or "Serial port", port.serial, "foreign")


def list_ports(found: Sequence[SerialPort] | None = None) -> list[PortInfo]:
    """Real boards first, then the virtual one, then other serial ports. ``found``: the system's list, where known."""
    serial_ports = [classify(port) for port in (list_serial_ports() if found is None else found)]
    virtual = PortInfo(VIRTUAL_PORT, BoardKind.VIRTUAL, "Virtual board: recordings instead of sensors", "VIRTUAL")
    order = {"ready": 0, "bootloader": 1, "foreign": 3}
    ranked = [*((order[port.state], port) for port in serial_ports), (2, virtual)]
    return [port for _, port in sorted(ranked, key=lambda row: row[0])]
