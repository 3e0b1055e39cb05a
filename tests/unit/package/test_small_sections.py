"""Names, labels, actions and check windows: what does not fit their format is refused by its code."""

from __future__ import annotations

import struct
import zlib
from dataclasses import replace

import numpy as np
import pytest

from studio.core import package
from studio.errors import StudioError
from studio.learn.package_tflite import package_from_tflite
from studio.model.package import Action
from tests.firmware.tflite_writer import TfliteWriter


def _base() -> bytes:
    """Three labels, two actions, four check windows of 5 inputs and 3 scores."""
    writer = TfliteWriter()
    source, out = writer.tensor((1, 5), scale=0.1), writer.tensor((1, 3), scale=0.1)
    weights = writer.tensor((3, 5), scale=0.1, data=np.ones((3, 5), dtype=np.int8))
    writer.operator("FULLY_CONNECTED", [source, weights], [out])
    bare = package_from_tflite(writer.finish([source], [out]), "name")
    return package.encode(replace(bare, labels=("a", "bc", "def"), actions=(Action(), Action(line="line"))))


BASE = _base()


def _sections(data: bytes) -> list[tuple[bytes, bytes]]:
    rows = [package.ROW.unpack_from(data, 32 + 16 * i) for i in range(package.HEADER.unpack_from(data)[6])]
    return [(tag, data[offset : offset + size]) for tag, offset, size, _ in rows]


def _with(tag: bytes, content: bytes) -> bytes:
    """The base package with another content of one section."""
    at, table, body = 32 + 16 * len(_sections(BASE)), b"", b""
    for name, kept in _sections(BASE):
        inner = content if name == tag else kept
        body += bytes(-(at + len(body)) % 16)
        table += package.ROW.pack(name, at + len(body), len(inner), 0)
        body += inner
    rest = BASE[16:32] + table + body
    return BASE[:8] + struct.pack("<II", 16 + len(rest), zlib.crc32(rest)) + rest


def _code(tag: bytes, content: bytes) -> str:
    try:
        package.decode(_with(tag, content))
    except StudioError as refusal:
        return refusal.code.removeprefix("core-")
    return "ok"


def _content(tag: bytes) -> bytes:
    return dict(_sections(BASE))[tag]


@pytest.mark.parametrize("tag", [b"INFO", b"LABL", b"ACTN", b"CHEK"])
def test_sound_contents_are_accepted_and_every_cut_and_longer_one_refused(tag: bytes) -> None:
    content = _content(tag)
    assert _code(tag, content) == "ok"
    assert {_code(tag, content[:size]) for size in range(len(content))} <= {"truncated"}
    assert _code(tag, content + b"\0") == "truncated"


@pytest.mark.parametrize(
    ("text", "code"),
    [
        ("é○𝄞".encode(), "ok"),
        (b"\xc3", "range"),
        (b"a\x80", "range"),
        (b"\xc0\xaf", "range"),
        (b"\xe0\x80\x80", "range"),
        (b"\xed\xa0\x80", "range"),
        (b"\xf4\x90\x80\x80", "range"),
        (b"\xf8\x88\x80\x80\x80", "range"),
        (b"\xe2\x82a", "range"),
        (b"tab\t", "range"),
        (b"\x7f", "range"),
        (b"\0", "range"),
        (b"x" * 64, "ok"),
        (b"x" * 65, "range"),
    ],
)
def test_texts_are_utf8_of_one_line(text: bytes, code: str) -> None:
    assert _code(b"INFO", struct.pack("<H", len(text)) + text) == code
    assert _code(b"LABL", struct.pack("<HB", 3, len(text)) + text + b"\1b\1c") == code


@pytest.mark.parametrize(
    ("labels", "code"),
    [
        (struct.pack("<H", 0), "ok"),
        (b"\3\0\1a\1b\0", "range"),
        (b"\2\0\1a\1b", "shape"),
        (b"\4\0\1a\1b\1c\1d", "shape"),
        (b"\3\0\1a\1b\5c", "truncated"),
        (b"\xff\xff\1a", "range"),
    ],
)
def test_labels_are_one_an_output_or_none(labels: bytes, code: str) -> None:
    assert _code(b"LABL", labels) == code


@pytest.mark.parametrize(
    ("actions", "code"),
    [
        (b"\0\0", "ok"),
        (struct.pack("<HIHBB", 1, 0x1000000, 0, 0, 0), "range"),
        (struct.pack("<HIHBB", 1, 0xFFFFFFFF, 0, 0, 1), "range"),
        (struct.pack("<HIHBB", 1, 0, 0, 1, 0) + b"\n", "range"),
        (struct.pack("<HIHBB", 1, 0, 0, 200, 0) + b"x" * 200, "range"),
        (struct.pack("<HIHBB", 1, 0, 0, 9, 0) + b"x", "truncated"),
        (b"\4\0" + struct.pack("<IHBB", 0, 0, 0, 0) * 4, "shape"),
    ],
)
def test_actions_belong_to_labels(actions: bytes, code: str) -> None:
    assert _code(b"ACTN", actions) == code


@pytest.mark.parametrize(
    ("header", "code"),
    [
        ((0, 0, 5, 3), "ok"),
        ((1, 0, 6, 3), "shape"),
        ((1, 0, 5, 4), "shape"),
        ((65, 0, 5, 3), "range"),
        ((1, 1, 5, 3), "range"),
        ((1, 0, 0xFFFFFFFF, 9), "shape"),
    ],
)
def test_check_windows_are_the_networks(header: tuple[int, ...], code: str) -> None:
    assert _code(b"CHEK", struct.pack("<HHII", *header) + bytes(8 * header[0])) == code
