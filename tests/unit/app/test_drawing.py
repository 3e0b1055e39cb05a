"""Pictures as SVG: well-formed, words as words, numbers where they belong."""

from __future__ import annotations

import base64
import re
import struct
import zlib
from xml.etree import ElementTree

import numpy as np
import pytest

from studio.app.drawing.canvas import PAPER, Canvas, png
from studio.app.drawing.charts import Curve, Share, curves, heat, layers, matrix, shares, small_multiples

SVG = "{http://www.w3.org/2000/svg}"


def read(svg: str) -> ElementTree.Element:
    return ElementTree.fromstring(svg)


def words(svg: str) -> list[str]:
    return [element.text or "" for element in read(svg).iter(f"{SVG}text")]


def test_what_a_person_typed_cannot_break_the_picture() -> None:
    name = '<script>"&\'</script>'
    svg = matrix([name, "b"], np.eye(2, dtype=int), name=name, inks=PAPER, true=name, said="x")
    assert read(svg).get("aria-label") == name
    assert name in words(svg)
    assert "<script>" not in svg


def test_a_curve_of_millions_keeps_its_peak_and_is_small() -> None:
    y = np.zeros(2_000_000)
    y[1_234_567] = 1.0
    svg = curves([Curve("a", np.arange(len(y), dtype=float), y)], name="n", inks=PAPER, x_unit="s", y_unit="")
    assert len(svg) < 40_000
    points = re.search(r'polyline points="([^"]*)"', svg)
    assert points is not None
    heights = [float(point.split(",")[1]) for point in points.group(1).split()]
    assert min(heights) < max(heights) - 100


def test_a_curve_without_any_number_is_an_empty_frame() -> None:
    nothing = Curve("a", np.zeros(0), np.zeros(0))
    assert "polyline" in curves([nothing], name="n", inks=PAPER, x_unit="", y_unit="")
    unknown = Curve("a", np.arange(3.0), np.full(3, np.nan))
    read(curves([unknown], name="n", inks=PAPER, x_unit="", y_unit=""))


def test_a_share_says_its_interval_and_one_without_says_none() -> None:
    said = words(shares([Share("a", 0.9, 0.8, 0.95), Share("b", 0.5, 0.5, 0.5)], name="n", inks=PAPER))
    assert "90 % (80–95)" in said
    assert "50 %" in said


def test_the_scale_under_shares_is_in_percent_and_under_counts_there_is_none() -> None:
    said = words(shares([Share("a", 0.9, 0.8, 0.95)], name="n", inks=PAPER))
    assert [each for each in said if each not in ("a", "90 % (80–95)")] == ["0 %", "25 %", "50 %", "75 %", "100 %"]
    counted = [Share("teach", 0.63, 0.63, 0.63, words="125"), Share("test", 0.37, 0.37, 0.37, words="74")]
    assert sorted(words(shares(counted, name="n", inks=PAPER))) == ["125", "74", "teach", "test"]


def test_heat_has_low_values_at_the_bottom_and_time_to_the_right() -> None:
    values = np.zeros((4, 3))
    values[3, 0] = 1.0  # the last moment, the lowest band
    found = re.search(r"base64,([^\"]*)", heat(values, name="n", inks=PAPER, x_words="", y_words=""))
    assert found is not None
    pixels = _pixels(base64.b64decode(found.group(1)))
    assert pixels.shape == (3, 4, 3)
    assert tuple(np.argwhere((pixels != pixels[0, 0]).any(axis=2))[0]) == (2, 3)


def test_every_label_of_a_matrix_has_its_row_and_its_count() -> None:
    counts = np.array([[7, 1, 0], [0, 5, 2], [3, 0, 9]])
    said = words(matrix(["up", "down", "left"], counts, name="n", inks=PAPER, true="was", said="said"))
    assert [int(each) for each in said if each.isdigit()] == counts.reshape(-1).tolist()


def test_layers_and_little_pictures_are_well_formed() -> None:
    assert words(layers([("Features", "49 × 40", ""), ("Sum", "5", "240")], name="n", inks=PAPER))[0] == "Features"
    cells = [("as it was", np.ones((10, 2))), ("still", np.zeros(10))]
    assert words(small_multiples(cells, name="n", inks=PAPER)) == ["as it was", "still"]


@pytest.mark.parametrize("shape", [(1, 1), (5, 300)])
def test_a_png_is_one_that_others_read(shape: tuple[int, int]) -> None:
    pixels = np.random.default_rng(1).integers(0, 256, (*shape, 3)).astype(np.uint8)
    assert (_pixels(png(pixels)) == pixels).all()


def test_a_canvas_escapes_its_name() -> None:
    assert read(Canvas(10, 10, '"<&>', PAPER).svg()).get("aria-label") == '"<&>'


def _pixels(data: bytes) -> np.ndarray:
    assert data[:8] == b"\x89PNG\r\n\x1a\n"
    columns, rows = struct.unpack(">II", data[16:24])
    at, raw = 8, b""
    while at < len(data):
        size, tag = struct.unpack(">I4s", data[at : at + 8])
        body = data[at + 8 : at + 8 + size]
        assert struct.unpack(">I", data[at + 8 + size : at + 12 + size])[0] == zlib.crc32(tag + body)
        raw += body if tag == b"IDAT" else b""
        at += 12 + size
    lines = np.frombuffer(zlib.decompress(raw), np.uint8).reshape(rows, 1 + 3 * columns)
    assert not lines[:, 0].any()
    return lines[:, 1:].reshape(rows, columns, 3)
