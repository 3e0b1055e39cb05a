"""Packages as bytes: written for the board, read back, and checked by the core's own reader."""

from __future__ import annotations

import ctypes
import struct
import zlib
from dataclasses import replace
from typing import Any

import numpy as np

from studio.core import detector, native, network_section, pipeline, streaming_section
from studio.errors import StudioError
from studio.model.package import Action, CheckWindow, Package

MAGIC = 0x474B504E
MAJOR, MINOR = 1, 0
HEADER = struct.Struct("<IHHIIIHH8x")
ROW = struct.Struct("<4sIII")
CRC_FROM = 16
ALIGNMENT = 16
NO_LED = 0xFFFFFFFF
MAX_TEXT_BYTES = 64
MAX_CHECKS = 64
ARENA_LIMIT = 1 << 24
"""What a computer allows a network when nobody says how much memory the board has."""


class NetworkInfo(ctypes.Structure):
    """ns_host_network_info of firmware/boards/host/ns_host_network.h."""

    _fields_ = [  # noqa: RUF012 - ctypes wants a plain list
        ("package_bytes", ctypes.c_uint32),
        ("crc", ctypes.c_uint32),
        ("arena_bytes", ctypes.c_uint32),
        ("macs", ctypes.c_uint32),
        ("input_rank", ctypes.c_uint32),
        ("output_rank", ctypes.c_uint32),
        ("input_dim", ctypes.c_uint32 * 4),
        ("input_bytes", ctypes.c_uint32),
        ("output_bytes", ctypes.c_uint32),
        ("operator_count", ctypes.c_uint32),
        ("input_scale", ctypes.c_float),
        ("output_scale", ctypes.c_float),
        ("input_zero_point", ctypes.c_int32),
        ("output_zero_point", ctypes.c_int32),
    ]


def encode(package: Package) -> bytes:
    """The package's bytes. Raises StudioError("package-...") when something in it does not fit the format."""
    plan = package.network
    sections = [
        (b"INFO", _info(package.name)),
        (b"LABL", _labels(package.labels)),
        (b"NETW", plan.network),
        (b"WGTS", plan.weights),
    ]
    if package.pipeline is not None and package.detector is not None:
        if plan.streaming is not None:
            sections.append((b"STRM", streaming_section.pack(plan.streaming)))
        sections.append((b"PIPE", pipeline.pack(package.pipeline)))
        sections.append((b"DETE", detector.pack(package.detector)))
    elif package.pipeline is not None or package.detector is not None:
        raise _unfit("A package needs a pipeline and a detector, or neither.", "package-halves")
    if package.actions:
        sections.append((b"ACTN", _actions(package.actions)))
    if package.checks:
        sections.append((b"CHEK", _checks(package.checks)))
    return _assemble(sections, plan.arena_bytes)


def check(data: bytes, *, arena_limit: int = ARENA_LIMIT) -> NetworkInfo:
    """Whether the core accepts the package, run in at most ``arena_limit`` bytes; says what its network is.

    Raises StudioError with the core's code ("core-crc", "core-arena", ...) when it does not.
    """
    run = native.library().ns_host_package_check
    run.argtypes = [ctypes.c_char_p, ctypes.c_size_t, ctypes.c_size_t, ctypes.POINTER(NetworkInfo)]
    run.restype = ctypes.c_int
    info = NetworkInfo()
    data = bytes(data)
    what, remedy = "This package cannot be used.", "Make the package again."
    native.check(run(data, len(data), arena_limit, ctypes.byref(info)), what, remedy)
    if info.package_bytes != len(data):
        raise StudioError(what, "There are bytes after its end.", remedy, code="core-layout")
    return info


def decode(data: bytes) -> Package:
    """The package as it was before ``encode``. Raises StudioError as ``check`` does."""
    data = bytes(data)
    info = check(data)
    parts = _sections(data)
    plan = network_section.describe(parts[b"NETW"], parts[b"WGTS"], info.arena_bytes)
    if b"STRM" in parts:
        plan = replace(plan, streaming=streaming_section.unpack(parts[b"STRM"]))
    spec: dict[str, Any] = {}
    if b"PIPE" in parts:
        spec = {"pipeline": pipeline.unpack(parts[b"PIPE"]), "detector": detector.unpack(parts[b"DETE"])}
    return Package(
        name=parts[b"INFO"][2:].decode(),
        labels=_read_labels(parts[b"LABL"]),
        network=plan,
        actions=_read_actions(parts.get(b"ACTN", b"\0\0")),
        checks=_read_checks(parts.get(b"CHEK"), plan.input_shape),
        **spec,
    )


def _assemble(sections: list[tuple[bytes, bytes]], arena_bytes: int) -> bytes:
    at = HEADER.size + ROW.size * len(sections)
    table, body = b"", b""
    for tag, content in sections:
        padding = bytes(-(at + len(body)) % ALIGNMENT)
        table += ROW.pack(tag, at + len(body) + len(padding), len(content), 0)
        body += padding + content
    rest = struct.pack("<IHH8x", arena_bytes, len(sections), 0) + table + body
    return struct.pack("<IHHII", MAGIC, MAJOR, MINOR, CRC_FROM + len(rest), zlib.crc32(rest)) + rest


def _sections(data: bytes) -> dict[bytes, bytes]:
    count = HEADER.unpack_from(data)[6]
    rows = [ROW.unpack_from(data, HEADER.size + ROW.size * i) for i in range(count)]
    return {tag: data[offset : offset + size] for tag, offset, size, _ in rows}


def _unfit(what: str, code: str, remedy: str = "") -> StudioError:
    return StudioError(what, "The package format has no room for it.", remedy, code=code)


def label_bytes(label: str) -> bytes:
    """A label as a package holds it. Raises StudioError("package-text") when it is too long."""
    return _text(label, "label")


def _text(text: str, what: str, *, least: int = 1) -> bytes:
    """UTF-8 of a name, label or line; raises StudioError when it is empty, too long or not printable."""
    raw = text.encode("utf-8", "replace")
    if not least <= len(raw) <= MAX_TEXT_BYTES or any(byte < 0x20 or byte == 0x7F for byte in raw):
        limit = f"Use {least} to {MAX_TEXT_BYTES} bytes (fewer letters where they have accents), on one line."
        raise _unfit(f"The {what} “{text[:80]}” cannot be put into a package.", "package-text", limit)
    return raw


def _info(name: str) -> bytes:
    raw = _text(name, "name", least=0)
    return struct.pack("<H", len(raw)) + raw


def _labels(labels: tuple[str, ...]) -> bytes:
    raw = [label_bytes(label) for label in labels]
    return struct.pack("<H", len(raw)) + b"".join(bytes([len(text)]) + text for text in raw)


def _read_labels(data: bytes) -> tuple[str, ...]:
    labels, at = [], 2
    while at < len(data):
        labels.append(data[at + 1 : at + 1 + data[at]].decode())
        at += 1 + data[at]
    return tuple(labels)


def _actions(actions: tuple[Action, ...]) -> bytes:
    data = struct.pack("<H", len(actions))
    for action in actions:
        line = _text(action.line, "line", least=0)
        led = NO_LED if action.led is None else action.led
        if not (0 <= led <= 0xFFFFFF or action.led is None) or not 0 <= action.pulse_ms <= 0xFFFF:
            raise _unfit("An action's colour or pulse is out of range.", "package-action")
        data += struct.pack("<IHBB", led, action.pulse_ms, len(line), 0) + line
    return data


def _read_actions(data: bytes) -> tuple[Action, ...]:
    actions, at = [], 2
    while at < len(data):
        led, pulse_ms, length, _ = struct.unpack_from("<IHBB", data, at)
        line = data[at + 8 : at + 8 + length].decode()
        actions.append(Action(led=None if led == NO_LED else led, pulse_ms=pulse_ms, line=line))
        at += 8 + length
    return tuple(actions)


def _checks(checks: tuple[CheckWindow, ...]) -> bytes:
    inputs = [np.ascontiguousarray(window.input, dtype=np.int8).tobytes() for window in checks]
    scores = [np.ascontiguousarray(window.scores, dtype=np.int8).tobytes() for window in checks]
    if len(checks) > MAX_CHECKS or len({len(raw) for raw in inputs}) > 1 or len({len(raw) for raw in scores}) > 1:
        raise _unfit("The check windows are too many or of different sizes.", "package-checks")
    header = struct.pack("<HHII", len(checks), 0, len(inputs[0]), len(scores[0]))
    return header + b"".join(one + other for one, other in zip(inputs, scores, strict=True))


def _read_checks(data: bytes | None, shape: tuple[int, ...]) -> tuple[CheckWindow, ...]:
    if data is None:
        return ()
    count, _, inputs, outputs = struct.unpack_from("<HHII", data)
    rows = np.frombuffer(data, dtype=np.int8, offset=12).reshape(count, inputs + outputs)
    return tuple(CheckWindow(input=row[:inputs].reshape(shape).copy(), scores=row[inputs:].copy()) for row in rows)
