"""A sheet that shapes and words are put on, and that comes out as SVG. Words stay words: a reader can select them."""

from __future__ import annotations

import base64
import struct
import zlib
from collections.abc import Sequence
from dataclasses import dataclass
from html import escape

import numpy as np
from numpy.typing import NDArray

FONT = "Inter"
"""Of the window. Qt takes a list of families for one name; a page says in its style what stands in for it."""


@dataclass(frozen=True, slots=True)
class Inks:
    """Colours "#rrggbb" of one mode. ``curves``: told apart by every kind of colour vision; ``low`` to ``high`` is the
    scale of heat pictures."""

    text: str
    dim: str
    line: str
    accent: str
    bad: str
    on_accent: str
    curves: tuple[str, ...]
    low: str
    high: str

    def curve(self, index: int) -> str:
        return self.curves[index % len(self.curves)]


PAPER = Inks(
    text="#1a2028", dim="#586472", line="#dbe0e6", accent="#0b6f68", bad="#b3261e",
    on_accent="#ffffff", curves=("#1a6fc4", "#c26a00", "#12855a", "#b0478c", "#7d6b00", "#6d3fd4"), low="#f3f5f7",
    high="#0b4f6c",
)  # fmt: skip
"""For a page that is printed or read on white."""
DASHES = ("", "6 3", "2 2", "8 3 2 3", "1 3", "10 2")
"""Curves differ by more than colour."""


class Canvas:
    """``width`` x ``height`` in pixels, y downwards. ``name`` is what a screen reader says of the picture."""

    def __init__(self, width: float, height: float, name: str, inks: Inks) -> None:
        self.width, self.height, self.inks = width, height, inks
        self._name = name
        self._parts: list[str] = []

    def rect(
        self, x: float, y: float, width: float, height: float, fill: str, *, radius: float = 0.0, opacity: float = 1.0
    ) -> None:
        clear = f' fill-opacity="{opacity:.3g}"' if opacity < 1 else ""
        self._parts.append(
            f'<rect x="{x:.1f}" y="{y:.1f}" width="{max(width, 0):.1f}" height="{max(height, 0):.1f}" rx="{radius:g}" '
            f'fill="{fill}"{clear}/>'
        )

    def line(
        self, x1: float, y1: float, x2: float, y2: float, colour: str, *, width: float = 1.0, dash: str = ""
    ) -> None:
        dashed = f' stroke-dasharray="{dash}"' if dash else ""
        self._parts.append(
            f'<line x1="{x1:.1f}" y1="{y1:.1f}" x2="{x2:.1f}" y2="{y2:.1f}" stroke="{colour}" '
            f'stroke-width="{width:g}"{dashed}/>'
        )

    def curve(
        self, x: Sequence[float] | NDArray[np.floating], y: Sequence[float] | NDArray[np.floating], colour: str, *,
        width: float = 1.5, dash: str = "",
    ) -> None:  # fmt: skip
        """Through the points whose y is a number."""
        points = " ".join(f"{a:.1f},{b:.1f}" for a, b in zip(x, y, strict=True) if np.isfinite(b))
        dashed = f' stroke-dasharray="{dash}"' if dash else ""
        self._parts.append(
            f'<polyline points="{points}" fill="none" stroke="{colour}" stroke-width="{width:g}" '
            f'stroke-linejoin="round"{dashed}/>'
        )

    def area(self, points: Sequence[tuple[float, float]], fill: str, *, opacity: float = 0.2) -> None:
        path = " ".join(f"{x:.1f},{y:.1f}" for x, y in points)
        self._parts.append(f'<polygon points="{path}" fill="{fill}" fill-opacity="{opacity:g}"/>')

    def text(
        self, x: float, y: float, words: str, *, colour: str = "", size: float = 12.0, anchor: str = "start",
        bold: bool = False, upwards: bool = False,
    ) -> None:  # fmt: skip
        """``y`` is the line the letters stand on; ``anchor``: start, middle or end."""
        weight = ' font-weight="600"' if bold else ""
        weight += f' transform="rotate(-90 {x:.1f} {y:.1f})"' if upwards else ""
        self._parts.append(
            f'<text x="{x:.1f}" y="{y:.1f}" fill="{colour or self.inks.text}" font-size="{size:g}" '
            f'text-anchor="{anchor}"{weight}>{escape(words)}</text>'
        )

    def image(self, x: float, y: float, width: float, height: float, shares: NDArray[np.floating]) -> None:
        """``shares`` (rows, columns) of 0..1, row 0 at the top, from the scale's low colour to its high one."""
        data = base64.b64encode(png(_tinted(shares, self.inks.low, self.inks.high))).decode()
        self._parts.append(
            f'<image x="{x:.1f}" y="{y:.1f}" width="{width:.1f}" height="{height:.1f}" preserveAspectRatio="none" '
            f'style="image-rendering:pixelated" xlink:href="data:image/png;base64,{data}"/>'
        )

    def svg(self) -> str:
        """The picture as an element that stands alone or inside of HTML."""
        return (
            f'<svg xmlns="http://www.w3.org/2000/svg" xmlns:xlink="http://www.w3.org/1999/xlink" role="img" '
            f'aria-label="{escape(self._name)}" width="{self.width:g}" height="{self.height:g}" '
            f'viewBox="0 0 {self.width:g} {self.height:g}" font-family="{FONT}">' + "".join(self._parts) + "</svg>"
        )


def png(pixels: NDArray[np.uint8]) -> bytes:
    """uint8 (rows, columns, 3) -> the bytes of a PNG file (W3C PNG specification: one IDAT chunk, no filter)."""
    rows, columns, _ = pixels.shape
    raw = b"".join(b"\0" + row.tobytes() for row in np.ascontiguousarray(pixels))
    header = struct.pack(">IIBBBBB", columns, rows, 8, 2, 0, 0, 0)
    chunks = ((b"IHDR", header), (b"IDAT", zlib.compress(raw, 9)), (b"IEND", b""))
    return b"\x89PNG\r\n\x1a\n" + b"".join(
        struct.pack(">I", len(data)) + tag + data + struct.pack(">I", zlib.crc32(tag + data)) for tag, data in chunks
    )


def _tinted(shares: NDArray[np.floating], low: str, high: str) -> NDArray[np.uint8]:
    ends = np.array([[int(colour[i : i + 2], 16) for i in (1, 3, 5)] for colour in (low, high)], dtype=np.float64)
    part = np.clip(np.nan_to_num(shares), 0, 1)[:, :, None]
    pixels: NDArray[np.uint8] = np.rint(ends[0] * (1 - part) + ends[1] * part).astype(np.uint8)
    return pixels
