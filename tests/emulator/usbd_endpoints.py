"""What the USB controller keeps of each endpoint: what waits in its buffers, its data toggle, whether it stalls."""

from __future__ import annotations

from dataclasses import dataclass, field
from enum import StrEnum
from typing import NamedTuple

ENDPOINTS = 8
PACKET = 64


class Handshake(StrEnum):
    ACK = "ACK"
    NAK = "NAK"
    STALL = "STALL"
    NONE = "no answer"


class Packet(NamedTuple):
    """The answer to an IN token; data only with ACK, which the host gives."""

    handshake: Handshake
    toggle: int = 0
    data: bytes = b""


class Stage(StrEnum):
    """Of the request on endpoint 0."""

    IDLE = "no request"
    DATA_IN = "data to the host"
    DATA_OUT = "data from the host"
    NO_DATA = "no data"
    ADDRESS = "SET_ADDRESS, which the hardware answers"


@dataclass(slots=True)
class InEndpoint:
    waiting: bytes | None = None
    """Copied by DMA and not fetched yet."""
    toggle: int = 0
    stalls: bool = False
    age: int = 0
    """Counts what makes data on their way worthless: a bus reset, and for endpoint 0 each SETUP."""

    def forget(self) -> None:
        self.waiting, self.toggle, self.stalls = None, 0, False
        self.age += 1


@dataclass(slots=True)
class OutEndpoint:
    is_free: bool = False
    """The next packet will be accepted."""
    data: bytes = b""
    has_data: bool = False
    """A packet waits for its DMA."""
    size: int = 0
    toggle: int = 0
    stalls: bool = False
    age: int = 0

    def forget(self) -> None:
        self.is_free, self.data, self.has_data, self.size = False, b"", False, 0
        self.toggle, self.stalls = 0, False
        self.age += 1

    def put(self, data: bytes) -> None:
        self.data, self.size, self.has_data, self.is_free = data, len(data), True, False
        self.toggle ^= 1


@dataclass(slots=True)
class ControlRequest:
    stage: Stage = Stage.IDLE
    length: int = 0
    moved: int = 0
    """Bytes of the data stage so far."""
    status_allowed: bool = False
    stalls: bool = False
    address: int = 0


@dataclass(slots=True)
class EndpointSet:
    ins: list[InEndpoint] = field(default_factory=lambda: [InEndpoint() for _ in range(ENDPOINTS)])
    outs: list[OutEndpoint] = field(default_factory=lambda: [OutEndpoint() for _ in range(ENDPOINTS)])
    control: ControlRequest = field(default_factory=ControlRequest)

    def forget(self) -> None:
        for endpoint in (*self.ins, *self.outs):
            endpoint.forget()
        self.control = ControlRequest()

    def begin_control(self, setup: bytes) -> None:
        """A SETUP ends whatever was before it on endpoint 0."""
        self.ins[0].forget()
        self.outs[0].forget()
        self.ins[0].toggle = self.outs[0].toggle = 1
        length = int.from_bytes(setup[6:8], "little")
        if setup[:2] == b"\x00\x05":
            stage = Stage.ADDRESS
        elif not length:
            stage = Stage.NO_DATA
        else:
            stage = Stage.DATA_IN if setup[0] & 0x80 else Stage.DATA_OUT
        self.control = ControlRequest(stage, length, address=setup[2] & 0x7F)
