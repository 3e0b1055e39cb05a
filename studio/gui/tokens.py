"""The colours, sizes and spaces of the window as plain tables, light, dark and of high contrast; no Qt in here."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Tokens:
    """One mode's colours, "#rrggbb". ``*_soft`` are opaque tints for the ground under text of that meaning."""

    window: str
    surface: str
    raised: str
    line: str
    edge: str
    text: str
    dim: str
    accent: str
    accent_soft: str
    fill: str
    fill_hover: str
    on_fill: str
    good: str
    good_soft: str
    warn: str
    warn_soft: str
    bad: str
    bad_soft: str
    bad_fill: str
    bad_fill_hover: str
    plot: str
    grid: str
    axis: str
    gap: str
    curves: tuple[str, ...]


DARK = Tokens(
    window="#0f1318",
    surface="#171c23",
    raised="#212832",
    line="#2b333e",
    edge="#5d6b7c",
    text="#e8ebf0",
    dim="#9aa6b5",
    accent="#3cc8bb",
    accent_soft="#15363a",
    fill="#0f766e",
    fill_hover="#12827a",
    on_fill="#ffffff",
    good="#43cf92",
    good_soft="#14322a",
    warn="#f2b84b",
    warn_soft="#372d17",
    bad="#ff7b74",
    bad_soft="#3d2023",
    bad_fill="#c4332b",
    bad_fill_hover="#d43d34",
    plot="#12171d",
    grid="#222a34",
    axis="#39434f",
    gap="#3d2023",
    # Okabe and Ito's order of hues; the three of a plot are told apart by every kind of colour vision.
    curves=("#4a9df0", "#ffa23a", "#5fe0a0", "#f18cc8", "#f3e35c", "#b195ff"),
)

LIGHT = Tokens(
    window="#f3f5f7",
    surface="#ffffff",
    raised="#eef1f4",
    line="#dbe0e6",
    edge="#818d9b",
    text="#1a2028",
    dim="#586472",
    accent="#0b6f68",
    accent_soft="#d9efec",
    fill="#0f766e",
    fill_hover="#0c655e",
    on_fill="#ffffff",
    good="#0d7a52",
    good_soft="#dcf3e8",
    warn="#8f5a00",
    warn_soft="#fbeed2",
    bad="#c02a22",
    bad_soft="#fbe3e1",
    bad_fill="#c4332b",
    bad_fill_hover="#ab2720",
    plot="#ffffff",
    grid="#e9edf1",
    axis="#c3cbd4",
    gap="#fbe3e1",
    curves=("#0050a8", "#bb5600", "#0a8048", "#b5308c", "#7d6800", "#5b3fd0"),
)

# Black, white and yellow; every pair that carries a meaning has 7:1, and nothing is told by a tint alone.
CONTRAST = Tokens(
    window="#000000",
    surface="#000000",
    raised="#141414",
    line="#8a8a8a",
    edge="#ffffff",
    text="#ffffff",
    dim="#e0e0e0",
    accent="#ffe14d",
    accent_soft="#3a3200",
    fill="#ffe14d",
    fill_hover="#fff3b0",
    on_fill="#000000",
    good="#5dffa5",
    good_soft="#00331a",
    warn="#ffc94d",
    warn_soft="#3d2a00",
    bad="#ff9d96",
    bad_soft="#4a0b0b",
    bad_fill="#ff9d96",
    bad_fill_hover="#ffc4c0",
    plot="#000000",
    grid="#3a3a3a",
    axis="#ffffff",
    gap="#4a0b0b",
    curves=("#66b8ff", "#ffb057", "#5fffae", "#ff9ddb", "#fff06a", "#a08cff"),
)

SPACE = {"tight": 4, "small": 8, "medium": 12, "large": 16, "page": 20}
RADIUS = {"control": 7, "card": 12}
TYPE_SCALES = {"usual": 1.0, "large": 1.35}
"""Large type is for projectors and tired eyes; Qt's own scaling (QT_SCALE_FACTOR, the desktop's) comes on top."""


class _Sizes(Mapping[str, int]):
    """Pixels by name, as large as the type is now."""

    def __init__(self, usual: dict[str, int]) -> None:
        self._usual = usual
        self.scale = 1.0

    def __getitem__(self, name: str) -> int:
        return round(self._usual[name] * self.scale)

    def __iter__(self) -> Iterator[str]:
        return iter(self._usual)

    def __len__(self) -> int:
        return len(self._usual)


FONT_PX = _Sizes({"axis": 11, "small": 12, "body": 13, "section": 14, "title": 20, "big": 28})


def px(size: float) -> int:
    """A length that holds text (a row's height, a column's width), as large as the type is now."""
    return round(size * FONT_PX.scale)


def rgb(colour: str) -> tuple[int, int, int]:
    return int(colour[1:3], 16), int(colour[3:5], 16), int(colour[5:7], 16)


def luminance(colour: str) -> float:
    """Relative luminance 0..1 (WCAG 2.2)."""
    linear = [v / 12.92 if v <= 0.04045 else ((v + 0.055) / 1.055) ** 2.4 for v in (c / 255 for c in rgb(colour))]
    return 0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2]


def contrast(one: str, other: str) -> float:
    """Contrast ratio 1..21 (WCAG 2.2)."""
    low, high = sorted((luminance(one), luminance(other)))
    return (high + 0.05) / (low + 0.05)


def mix(colour: str, other: str, share: float) -> str:
    """``colour`` with ``share`` (0..1) of ``other`` in it."""
    return "#" + "".join(f"{round(a + (b - a) * share):02x}" for a, b in zip(rgb(colour), rgb(other), strict=True))


def readable(colour: str, ground: str, ratio: float) -> str:
    """``colour``, moved towards white or black only as far as ``ratio`` on ``ground`` needs."""
    towards = "#ffffff" if luminance(ground) < 0.18 else "#000000"
    for step in range(21):
        mixed = mix(colour, towards, step / 20)
        if contrast(mixed, ground) >= ratio:
            return mixed
    return towards
