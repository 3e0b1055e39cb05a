"""Images: what the bootloader could start, and what is refused with its reason."""

from __future__ import annotations

import struct
from pathlib import Path

import pytest

from studio.board import firmware_image
from studio.board.firmware_image import (
    HEADER,
    HEADER_AT,
    MOST_BYTES,
    PAGE_BYTES,
    bundled_image,
    read_image,
    why_install,
)
from studio.errors import StudioError
from studio.model.board import BoardKind
from tests.unit.board.bootable import board_info, our_image, sketch

OURS = our_image(version="1.10.2").data


def refusal_of(data: bytes | Path) -> StudioError:
    with pytest.raises(StudioError) as refused:
        read_image(data)
    assert refused.value.why
    assert refused.value.remedy
    return refused.value


def with_header(**changes: object) -> bytes:
    """Our image with another header, its checksum made right again."""
    import zlib

    names = ("magic", "header_version", "size", "version", "board")
    values = dict(zip(names, HEADER.unpack_from(OURS, HEADER_AT), strict=True)) | changes
    data = bytearray(OURS)
    HEADER.pack_into(data, HEADER_AT, *values.values())
    data[-4:] = struct.pack("<I", zlib.crc32(data[:-4]))
    return bytes(data)


def test_our_image_is_known_by_its_header() -> None:
    image = read_image(OURS)
    assert (image.version, image.is_ours, image.data, image.pages) == ("1.10.2", True, OURS, 3)


def test_any_sketch_is_taken_from_a_file(tmp_path: Path) -> None:
    path = tmp_path / "mine.bin"
    path.write_bytes(sketch(5000).data)
    image = read_image(path)
    assert (image.version, image.is_ours, image.pages) == ("", False, 2)


def test_a_file_that_is_not_there(tmp_path: Path) -> None:
    assert refusal_of(tmp_path / "none.bin").code == "image-unreadable"
    assert refusal_of(tmp_path).code == "image-unreadable"


@pytest.mark.parametrize("size", [0, 1, 7])
def test_too_short(size: int) -> None:
    assert refusal_of(sketch().data[:size]).code == "image-bad"


def test_the_largest_that_fits_and_one_more(tmp_path: Path) -> None:
    largest = sketch().data.ljust(MOST_BYTES, b"\xff")
    assert read_image(largest).pages == MOST_BYTES // PAGE_BYTES
    path = tmp_path / "large.bin"
    path.write_bytes(largest + b"\xff" * 100)
    for source in (largest + b"\xff", path):
        assert "more than" in refusal_of(source).why


@pytest.mark.parametrize("stack", [0x20000000, 0x20040004, 0x10000000, 0xFFFFFFFF, 0, 0x20000002])
def test_a_stack_that_is_not_in_ram(stack: int) -> None:
    assert "stack" in refusal_of(struct.pack("<II", stack, 0x10009) + bytes(4096)).why


@pytest.mark.parametrize("reset", [0x10008, 0x9, 0x0FFFF, 0x20001, 0xFFFFFFFF, 0x26009])
def test_a_start_that_is_not_in_the_image(reset: int) -> None:
    assert "start" in refusal_of(struct.pack("<II", 0x20040000, reset) + bytes(4096)).why


@pytest.mark.parametrize(
    ("data", "word"),
    [
        (b"\x7fELF" + bytes(5000), "ELF"),
        (b":10000000" + bytes(99), "HEX"),
        (b"UF2\n" + bytes(600), "UF2"),
        (b"PK\3\4" * 9, "zip"),
    ],
)
def test_other_formats_are_called_by_their_name(data: bytes, word: str) -> None:
    assert word in refusal_of(data).why


def test_every_byte_of_our_image_is_under_its_checksum() -> None:
    for at in (*range(8, 0x130, 7), 2000, 5000, len(OURS) - 5, len(OURS) - 1):
        if HEADER_AT <= at < HEADER_AT + 4:
            continue  # without its magic it is a sketch
        damaged = bytearray(OURS)
        damaged[at] ^= 0x20
        assert refusal_of(bytes(damaged)).code == "image-bad", at


@pytest.mark.parametrize(
    ("changes", "word"),
    [
        ({"header_version": 2}, "version 2"),
        ({"board": 2}, "another board"),
        ({"size": len(OURS) + 4}, "says that it has"),
        ({"size": len(OURS) - 4}, "says that it has"),
        ({"version": b""}, "names no version"),
        ({"version": b"\xff\xfe"}, "names no version"),
    ],
)
def test_headers_that_do_not_fit(changes: dict[str, object], word: str) -> None:
    assert word in refusal_of(with_header(**changes)).why


def test_an_image_cut_short_within_its_header() -> None:
    assert "ends" in refusal_of(struct.pack("<II", 0x20004000, 0x10101) + OURS[8:0x110]).why


# -- the bundled one


@pytest.fixture
def place(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Where the bundled image would be."""
    path = tmp_path / "nano33ble-sense.bin"
    monkeypatch.setattr(firmware_image, "bundled_path", lambda: path)
    bundled_image.cache_clear()
    monkeypatch.setattr(firmware_image, "bundled_image", bundled_image)
    return path


@pytest.fixture(autouse=True)
def _forget() -> object:
    yield
    bundled_image.cache_clear()


def test_the_bundled_image_is_missing_damaged_or_read(place: Path) -> None:
    with pytest.raises(StudioError) as refused:
        bundled_image()
    assert refused.value.code == "bundled-image-missing"
    for data in (OURS[:-1], sketch().data):
        place.write_bytes(data)
        with pytest.raises(StudioError) as refused:
            bundled_image()
        assert refused.value.code == "bundled-image-bad"
    place.write_bytes(OURS)
    assert bundled_image().version == "1.10.2"


@pytest.mark.parametrize(
    ("firmware", "protocol", "kind", "why"),
    [
        ("1.10.2", 1, BoardKind.REV2, None),
        ("1.10.3", 1, BoardKind.REV1, None),
        ("2.0", 1, BoardKind.REV1, None),
        ("1.9.9", 1, BoardKind.REV1, "older"),
        ("1.10", 1, BoardKind.REV2, "older"),
        ("", 1, BoardKind.REV2, "older"),
        ("1.10.2", 0, BoardKind.REV2, "older"),
        ("1.0.0", 2, BoardKind.REV2, None),
        ("0.0.1", 1, BoardKind.VIRTUAL, None),
        ("sketch", 1, BoardKind.REV1, None),
    ],
)
def test_why_a_board_needs_it(place: Path, firmware: str, protocol: int, kind: BoardKind, why: str | None) -> None:
    place.write_bytes(OURS)
    assert why_install(board_info(firmware, kind=kind, protocol=protocol)) == why


def test_a_board_without_it() -> None:
    assert why_install(None) == "missing"


def test_a_board_from_before_the_buttons_is_offered_the_image_that_has_them() -> None:
    assert why_install(board_info("1.0.0", kind=BoardKind.REV1, protocol=1)) == "older"
    assert why_install(board_info(bundled_image().version, kind=BoardKind.REV1, protocol=1)) is None
