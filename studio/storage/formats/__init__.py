"""The formats that recordings come in, one a row: by the file's ending and, for JSON, by what stands in it."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import PurePath

from studio.model.lane import LaneKind
from studio.storage.formats import createai, edge_impulse, label_studio
from studio.storage.formats.motion_csv import read_motion_csv
from studio.storage.formats.sound import read_sound
from studio.storage.formats.webm import read_webm
from studio.storage.imported import Around, Take


def _always(data: bytes) -> bool:
    return True


@dataclass(frozen=True, slots=True)
class Format:
    """``kind`` is the lane that its files give, or None for one that can give either. ``read`` raises Damaged and
    NotForUs."""

    key: str
    words: str
    suffixes: tuple[str, ...]
    kind: LaneKind | None
    read: Callable[[bytes, Around], list[Take]]
    fits: Callable[[bytes], bool] = _always


FORMATS = (
    Format("csv", "tables of motion", (".csv", ".tsv"), LaneKind.IMU, read_motion_csv),
    Format("sound", "sound", (".wav", ".flac", ".ogg", ".oga", ".opus", ".mp3", ".aif", ".aiff"), LaneKind.MIC,
           read_sound),
    Format("webm", "sound of browsers", (".webm",), LaneKind.MIC, read_webm),
    Format("edge-impulse", "Edge Impulse", (".json",), None, edge_impulse.read_json, edge_impulse.looks_like),
    Format("edge-impulse-cbor", "Edge Impulse as CBOR", (".cbor",), None, edge_impulse.read_cbor),
    Format("label-studio", "Label Studio", (".json",), None, label_studio.read_label_studio, label_studio.looks_like),
    Format("createai", "micro:bit CreateAI", (".json",), LaneKind.IMU, createai.read_createai, createai.looks_like),
)  # fmt: skip
SUFFIXES = tuple(dict.fromkeys(suffix for row in FORMATS for suffix in row.suffixes))
REFUSED = {
    ".m4a": "AAC is not read here: save it as WAV first",
    ".aac": "AAC is not read here: save it as WAV first",
    ".parquet": "Parquet is not read here: save it as CSV first",
    ".txt": "a label track comes in together with the recording beside it that has the same name",
}
"""Endings that people try, and why they are not taken."""


def by_key(key: str) -> Format:
    """Raises KeyError."""
    return next(row for row in FORMATS if row.key == key)


def format_of(path: PurePath, data: bytes) -> Format | None:
    return next((row for row in FORMATS if path.suffix.lower() in row.suffixes and row.fits(data)), None)
