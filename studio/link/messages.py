"""Messages as values: what firmware/PROTOCOL.md describes, packed and unpacked."""

from __future__ import annotations

import struct
from collections.abc import Callable
from dataclasses import dataclass, field
from enum import IntEnum

import numpy as np
from numpy.typing import NDArray

from studio.model.board import BoardInfo, BoardKind, PackageInfo
from studio.model.lane import LaneKind, channel_count

PROTOCOL = 1
VERSION = 1
CHUNK = 1024
"""Package bytes in one write, window bytes in one input message (NS_CHUNK)."""
PROBABILITY_ONE = 32768
NEVER = 0xFFFF
"""The threshold of a label that is never detected."""
ANSWER = 0x80
UNKNOWN = 0xFFFFFFFF
NEEDS_MICROCODE = 1
"""A flag of hello."""
LANES = (LaneKind.IMU, LaneKind.MIC, LaneKind.FIELD, LaneKind.CLIMATE, LaneKind.LIGHT)
"""By their numbers on the wire."""
BOARD_KINDS = {1: BoardKind.REV1, 2: BoardKind.REV2, 3: BoardKind.VIRTUAL}


class Request(IntEnum):
    """Types of requests (NS_REQUESTS in ns_message.h)."""

    HELLO = 0x01
    STATUS = 0x02
    STREAM = 0x03
    PACKAGE_BEGIN = 0x04
    PACKAGE_WRITE = 0x05
    PACKAGE_COMMIT = 0x06
    PACKAGE_REMOVE = 0x07
    PACKAGE_INFO = 0x08
    WINDOW_INPUT = 0x09
    WINDOW_RUN = 0x0A
    MODEL = 0x0B
    THRESHOLD = 0x0C
    SCORES = 0x0D
    BOOTLOADER = 0x0E
    LED = 0x0F
    PACKAGE_LABELS = 0x10
    MICROCODE_WRITE = 0x11
    MICROCODE_DONE = 0x12
    GAIN = 0x13


class ModelState(IntEnum):
    """enum ns_model_state."""

    NONE = 0
    RUNNING = 1
    PAUSED = 2
    REFUSED = 3
    BARE = 4


class Malformed(ValueError):
    """A payload with a right checksum whose fields do not fit its type: firmware and studio disagree."""


@dataclass(frozen=True, slots=True)
class Answer:
    """``status`` is 0, or the core's code of a refusal, and then there are no fields."""

    type: int
    tag: int
    status: int
    fields: bytes = field(repr=False)


@dataclass(frozen=True, slots=True, eq=False)
class Block:
    """Consecutive samples from index ``first``: int16 (n, channels), or (n,) of sound. ``rate_hz`` is what the board
    says."""

    kind: LaneKind
    first: int
    rate_hz: float
    samples: NDArray[np.int16] = field(repr=False)


@dataclass(frozen=True, slots=True, eq=False)
class ScoresArrived:
    """One inference on the board: ``scores`` int8 (k,), ``averaged`` probabilities float32 (k,) 0..1, and the
    cycles that its network and its features took. The model was fed the samples from the board's index ``begin`` up to
    ``end``, in a row, when the window was ready; None: an older firmware, which does not say."""

    time_us: int
    scores: NDArray[np.int8]
    averaged: NDArray[np.float32]
    network_cycles: int = 0
    feature_cycles: int = 0
    begin: int | None = None
    end: int | None = None


@dataclass(frozen=True, slots=True)
class Detected:
    """``label`` is the index in the board's package; cycles are of the window that decided."""

    time_us: int
    label: int
    score: float
    network_cycles: int = 0
    feature_cycles: int = 0


@dataclass(frozen=True, slots=True)
class LineArrived:
    """A line of text from the board."""

    text: str


@dataclass(frozen=True, slots=True)
class LedChanged:
    """The colour that the board's LED has now, 0xRRGGBB."""

    rgb: int


@dataclass(frozen=True, slots=True)
class ButtonPressed:
    """A pin of the board's header was connected to ground: its Arduino number, and when by the board's clock."""

    pin: int
    time_us: int


Message = Answer | Block | ScoresArrived | Detected | LineArrived | LedChanged | ButtonPressed


@dataclass(frozen=True, slots=True)
class Status:
    """How a board is. Figures that the board cannot tell are None."""

    uptime_ms: int
    stack_free: int | None
    ram_free: int | None
    dropped: dict[LaneKind, int]
    damaged_frames: int
    inferences: int
    detections: int
    network_cycles: int
    feature_cycles: int
    temperature_c: float | None
    streams: tuple[LaneKind, ...]
    model: ModelState
    model_code: int


class Reader:
    """Fields one behind the other; Malformed when they end too soon."""

    def __init__(self, data: bytes) -> None:
        self._data = data
        self._at = 0

    @property
    def has_more(self) -> bool:
        return self._at < len(self._data)

    def take(self, layout: str) -> tuple[int, ...]:
        try:
            values = struct.unpack_from("<" + layout, self._data, self._at)
        except struct.error as problem:
            raise Malformed(f"{len(self._data)} bytes end inside of {layout!r}") from problem
        self._at += struct.calcsize("<" + layout)
        return values

    def bytes(self, size: int) -> bytes:
        if self._at + size > len(self._data):
            raise Malformed(f"{len(self._data)} bytes end inside of {size} bytes of data")
        self._at += size
        return self._data[self._at - size : self._at]

    def text(self) -> str:
        (size,) = self.take("B")
        return self.bytes(size).decode(errors="replace")


def pack(kind: Request, tag: int, fields: bytes = b"") -> bytes:
    """The payload of a request; ``tag`` 0..65535 comes back in its answer."""
    return struct.pack("<BBH", kind, VERSION, tag) + fields


def unpack(payload: bytes) -> Message | None:
    """An answer or event from a frame's payload; None for a type this studio does not know. Raises Malformed.

    More bytes than a layout has are a newer firmware's, and passed over.
    """
    read = Reader(payload)
    kind, version, tag = read.take("BBH")
    if version != VERSION:
        return None
    if kind & ANSWER:
        status, _ = read.take("hH")
        return Answer(kind & ~ANSWER, tag, status, payload[8:])
    unpacker = _EVENTS.get(kind)
    return unpacker(read) if unpacker else None


def _block(kind: LaneKind) -> Callable[[Reader], Block]:
    channels = channel_count(kind)

    def unpack_block(read: Reader) -> Block:
        rate_mhz, first, count, _ = read.take("IQHH")
        samples = np.frombuffer(read.bytes(count * channels * 2), dtype="<i2")
        return Block(kind, first, rate_mhz / 1000, samples.reshape(count, channels) if channels > 1 else samples)

    return unpack_block


def _scores(read: Reader) -> ScoresArrived:
    time_us, count, _ = read.take("QHH")
    averaged = np.frombuffer(read.bytes(count * 2), dtype="<u2").astype(np.float32) / np.float32(PROBABILITY_ONE)
    scores = np.frombuffer(read.bytes(count), dtype=np.int8)
    cycles = read.take("II")
    fed = read.take("QQ") if read.has_more else ()
    return ScoresArrived(time_us, scores, averaged, *cycles, *fed)


def _pressed(read: Reader) -> ButtonPressed:
    time_us, pin = read.take("QB")
    return ButtonPressed(pin, time_us)


def _detected(read: Reader) -> Detected:
    time_us, label, score = read.take("QHH")
    return Detected(time_us, label, score / PROBABILITY_ONE, *read.take("II"))


_EVENTS: dict[int, Callable[[Reader], Message]] = {
    0x41: _block(LaneKind.IMU),
    0x42: _block(LaneKind.MIC),
    0x43: _scores,
    0x44: _detected,
    0x45: lambda read: LineArrived(read.text()),
    0x46: lambda read: LedChanged(read.take("I")[0]),
    0x47: _block(LaneKind.FIELD),
    0x48: _block(LaneKind.CLIMATE),
    0x49: _block(LaneKind.LIGHT),
    0x4A: _pressed,
}


def unpack_hello(fields: bytes) -> BoardInfo:
    """The answer to hello. Of another protocol only what never changes is read; the rest stays empty."""
    read = Reader(fields)
    protocol, kind, _ = read.take("HBB")
    serial, firmware, reset = read.text(), read.text(), read.text()
    board = BOARD_KINDS.get(kind, BoardKind.UNKNOWN)
    if protocol != PROTOCOL:
        return BoardInfo(board, serial, firmware, protocol, (), (), 0, 0, None, reset=reset)
    slot_bytes, arena_bytes, cycle_hz = read.take("III")
    imu_rates = read.take(f"{read.take('B')[0]}H")
    mic_rates = read.take(f"{read.take('B')[0]}H")
    package = unpack_package(read)[0]
    flags, other_rates = _unpack_hello_more(read)
    return BoardInfo(board, serial, firmware, protocol, imu_rates, mic_rates, slot_bytes, arena_bytes, package,
                     reset=reset, cycle_hz=cycle_hz, needs_microcode=bool(flags & NEEDS_MICROCODE),
                     other_rates_hz=other_rates)  # fmt: skip


def _unpack_hello_more(read: Reader) -> tuple[int, tuple[tuple[LaneKind, tuple[int, ...]], ...]]:
    """The end of hello: flags, and the lanes that are looked at. A lane this studio does not know is passed over."""
    flags, count = read.take("BB")
    rates = []
    for _ in range(count):
        lane, some = read.take("BB")
        rates_hz = read.take(f"{some}H")
        if lane < len(LANES):
            rates.append((LANES[lane], rates_hz))
    return flags, tuple(rates)


def unpack_package(read: Reader) -> tuple[PackageInfo | None, int]:
    """The active package of hello and of package info, without its labels, and how many it has."""
    (present,) = read.take("B")
    if not present:
        return None, 0
    size_bytes, crc = read.take("II")
    name = read.text()
    (labels,) = read.take("H")
    return PackageInfo(name, (), size_bytes, crc), labels


def unpack_labels(fields: bytes) -> tuple[str, ...]:
    read = Reader(fields)
    return tuple(read.text() for _ in range(read.take("H")[0]))


@dataclass(frozen=True, slots=True)
class StoreInfo:
    """The answer to package info. ``model`` is a ModelState; ``model_code`` the core's code when it is REFUSED;
    ``ready_bytes`` of the next slot are erased already."""

    model: ModelState
    model_code: int
    ready_bytes: int
    package: PackageInfo | None
    label_count: int


def unpack_info(fields: bytes) -> StoreInfo:
    read = Reader(fields)
    model, _, code, ready = read.take("BBhI")
    package, labels = unpack_package(read)
    return StoreInfo(ModelState(model), code, ready, package, labels)


@dataclass(frozen=True, slots=True)
class Verdict:
    """What a board found when it verified a package: ``equal`` of ``checked`` check windows gave the very scores
    they must. Cycles are of one window, in the board's own unit (``BoardInfo.cycle_hz``)."""

    size_bytes: int
    crc: int
    checked: int
    equal: int
    network_cycles: int
    feature_cycles: int


def unpack_verdict(fields: bytes) -> Verdict:
    return Verdict(*Reader(fields).take("6I"))


def unpack_status(fields: bytes) -> Status:
    read = Reader(fields)
    uptime, stack, ram, imu, mic, damaged, inferences, detections, network, features = read.take("10I")
    temperature, streams, model, code = read.take("hBBh")
    return Status(
        uptime_ms=uptime,
        stack_free=None if stack == UNKNOWN else stack,
        ram_free=None if ram == UNKNOWN else ram,
        dropped={LaneKind.IMU: imu, LaneKind.MIC: mic},
        damaged_frames=damaged,
        inferences=inferences,
        detections=detections,
        network_cycles=network,
        feature_cycles=features,
        temperature_c=None if temperature == -32768 else temperature / 100,
        streams=tuple(lane for i, lane in enumerate(LANES) if streams >> i & 1),
        model=ModelState(model),
        model_code=code,
    )
