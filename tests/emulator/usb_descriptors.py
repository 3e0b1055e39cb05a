"""What a device tells of itself, read as strictly as the USB 2.0 and CDC 1.2 specifications are written."""

from __future__ import annotations

import struct
from collections.abc import Callable
from dataclasses import dataclass, field

DEVICE, CONFIGURATION, STRING, INTERFACE, ENDPOINT, ASSOCIATION, CLASS_INTERFACE = 1, 2, 3, 4, 5, 11, 0x24
CDC, CDC_DATA, ABSTRACT_CONTROL = 2, 10, 2
BULK, INTERRUPT = 2, 3
_HEADER, _CALL_MANAGEMENT, _ACM, _UNION = 0, 1, 2, 6


@dataclass(frozen=True, slots=True)
class DeviceDescriptor:
    usb: int
    device_class: tuple[int, int, int]
    packet_0: int
    vendor: int
    product: int
    release: int
    strings: tuple[int, int, int]
    """Indices of manufacturer, product and serial number."""
    configurations: int


@dataclass(frozen=True, slots=True)
class EndpointDescriptor:
    address: int
    kind: int
    packet: int
    interval: int

    @property
    def number(self) -> int:
        return self.address & 0xF

    @property
    def is_in(self) -> bool:
        return bool(self.address & 0x80)


@dataclass(slots=True)
class InterfaceDescriptor:
    number: int
    interface_class: tuple[int, int, int]
    declared: int
    name: int
    endpoints: list[EndpointDescriptor] = field(default_factory=list)
    functional: dict[int, bytes] = field(default_factory=dict)
    """CDC functional descriptors by subtype, without their first three bytes."""


@dataclass(slots=True)
class Configuration:
    value: int = 0
    attributes: int = 0
    milliampere: int = 0
    interfaces: list[InterfaceDescriptor] = field(default_factory=list)
    associations: list[tuple[int, ...]] = field(default_factory=list)
    """First interface, count, class, subclass, protocol, name."""

    def interface(self, number: int) -> InterfaceDescriptor | None:
        return next((each for each in self.interfaces if each.number == number), None)


Complain = Callable[[str], None]


def read_device(data: bytes, complain: Complain) -> DeviceDescriptor:
    size, kind, usb, *rest = struct.unpack("<BBHBBBBHHHBBBB", data)
    if (size, kind) != (18, DEVICE):
        complain(f"device descriptor begins with {size}, {kind}")
    device = DeviceDescriptor(usb, (rest[0], rest[1], rest[2]), rest[3], rest[4], rest[5], rest[6],
                              (rest[7], rest[8], rest[9]), rest[10])  # fmt: skip
    if device.packet_0 not in (8, 16, 32, 64):
        complain(f"endpoint 0 with {device.packet_0} bytes")
    if device.usb not in (0x0110, 0x0200):
        complain(f"USB version 0x{device.usb:04X} for a full-speed device without BOS")
    if device.configurations != 1:
        complain(f"{device.configurations} configurations")
    return device


def read_string(data: bytes, complain: Complain) -> str:
    if len(data) < 2 or data[0] != len(data) or data[1] != STRING or len(data) % 2:
        complain(f"string descriptor {data.hex()}")
    return data[2:].decode("utf-16-le", errors="replace")


def read_configuration(data: bytes, complain: Complain) -> Configuration:
    """The whole of it, with what hangs on it."""
    found = Configuration()
    at = 0
    while at < len(data):
        size = data[at]
        piece = data[at : at + size]
        if size < 2 or len(piece) < size:
            complain(f"a descriptor of {size} bytes at {at} of {len(data)}")
            break
        _read_piece(found, piece, at, complain)
        at += size
    _check(found, complain)
    return found


def _read_piece(found: Configuration, piece: bytes, at: int, complain: Complain) -> None:
    size, kind = piece[0], piece[1]
    wanted = {CONFIGURATION: 9, INTERFACE: 9, ENDPOINT: 7, ASSOCIATION: 8}.get(kind, size)
    if size != wanted:
        complain(f"descriptor of type {kind} with {size} bytes")
        return
    if (kind == CONFIGURATION) != (at == 0):
        complain(f"descriptor of type {kind} at {at}")
    if kind == CONFIGURATION:
        _, _, found.value, _, found.attributes, power = struct.unpack("<HBBBBB", piece[2:])
        found.milliampere = 2 * power
        if piece[4] == 0 or piece[5] == 0:
            complain("no interfaces, or the configuration's value is 0")
        if not found.attributes & 0x80 or found.attributes & 0x1F:
            complain(f"attributes 0x{found.attributes:02X}")
    elif kind == ASSOCIATION:
        found.associations.append(tuple(piece[2:]))
    elif kind == INTERFACE:
        if piece[3]:
            complain("an alternate setting, which nobody asks for")
        found.interfaces.append(InterfaceDescriptor(piece[2], (piece[5], piece[6], piece[7]), piece[4], piece[8]))
    elif not found.interfaces:
        complain(f"descriptor of type {kind} before the first interface")
    elif kind == ENDPOINT:
        found.interfaces[-1].endpoints.append(EndpointDescriptor(piece[2], piece[3], *struct.unpack("<HB", piece[4:])))
    elif kind == CLASS_INTERFACE:
        found.interfaces[-1].functional[piece[2]] = piece[3:]
    else:
        complain(f"descriptor of type {kind}")


def _check(found: Configuration, complain: Complain) -> None:
    numbers = [each.number for each in found.interfaces]
    if numbers != list(range(len(numbers))):
        complain(f"interfaces numbered {numbers}")
    seen: set[int] = set()
    for interface in found.interfaces:
        if interface.declared != len(interface.endpoints):
            complain(f"interface {interface.number} declares {interface.declared} endpoints")
        for endpoint in interface.endpoints:
            _check_endpoint(endpoint, seen, complain)
        if interface.interface_class[:2] == (CDC, ABSTRACT_CONTROL):
            _check_cdc(found, interface, complain)
    if found.associations and not all(first + count <= len(numbers) for first, count, *_ in found.associations):
        complain("an association of interfaces that do not exist")


def _check_endpoint(endpoint: EndpointDescriptor, seen: set[int], complain: Complain) -> None:
    name = f"endpoint 0x{endpoint.address:02X}"
    if endpoint.address in seen or endpoint.number == 0 or endpoint.address & 0x70:
        complain(f"{name}: twice, or no address of one")
    seen.add(endpoint.address)
    if endpoint.kind == BULK and endpoint.packet not in (8, 16, 32, 64):
        complain(f"{name}: bulk with {endpoint.packet} bytes")
    elif endpoint.kind == INTERRUPT and (not 1 <= endpoint.packet <= 64 or not endpoint.interval):
        complain(f"{name}: interrupt with {endpoint.packet} bytes every {endpoint.interval} ms")
    elif endpoint.kind not in (BULK, INTERRUPT):
        complain(f"{name}: kind {endpoint.kind}")


def _check_cdc(found: Configuration, control: InterfaceDescriptor, complain: Complain) -> None:
    functional = control.functional
    sizes = {_HEADER: 2, _CALL_MANAGEMENT: 2, _ACM: 1, _UNION: 2}
    for subtype, size in sizes.items():
        if len(functional.get(subtype, b"")) != size:
            complain(f"CDC functional descriptor {subtype}: {functional.get(subtype)!r}")
            return
    if next(iter(functional)) != _HEADER:
        complain("the CDC header is not the first functional descriptor")
    master, slave = functional[_UNION]
    data = found.interface(slave)
    if master != control.number or functional[_CALL_MANAGEMENT][1] != slave:
        complain("CDC union or call management name other interfaces")
    if not functional[_ACM][0] & 2:
        complain("CDC ACM without line coding and control line state")
    if data is None or data.interface_class[0] != CDC_DATA:
        complain(f"CDC data interface {slave} is none")
    elif sorted((each.kind, each.is_in) for each in data.endpoints) != [(BULK, False), (BULK, True)]:
        complain("the CDC data interface has not one bulk endpoint a direction")
    if [each.kind for each in control.endpoints if each.is_in] != [INTERRUPT]:
        complain("the CDC control interface has not one interrupt endpoint in")
    wanted = (master, 2, *control.interface_class)
    if len(found.interfaces) > 1 and not any(each[:5] == wanted for each in found.associations):
        complain(f"no interface association {wanted}, which Windows needs")
