"""Sounds in which nobody speaks: music, steps, blows, water, machines, from packages of games and telephony."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import numpy as np
import soundfile
from numpy.typing import NDArray

from resources.embedding.clips import NOISE, PLAIN
from resources.embedding.speech import SOUNDS, Row
from resources.embedding.voices import at_rate, read

FOLDERS = {
    "asterisk-moh-opsound-wav": 4.0,
    "minetest-data": 1.2,
    "minetest-mod-homedecor": 1.2,
    "minetest-mod-mobs-redo": 1.2,
    "openttd-opensfx": 1.2,
}
"""Packages, and how many seconds lie between two clips of one long file."""
QUIET = 30
"""int16 steps: a clip that nowhere gets louder is silence."""


def rows(packages: Path) -> Iterator[Row]:
    for name, step_s in FOLDERS.items():
        for number, sound in enumerate(_sounds(packages / name)):
            for start in range(0, max(len(sound) - PLAIN.window // 2, 1), round(step_s * PLAIN.rate_hz)):
                part = sound[start : start + PLAIN.window]
                if len(part) and np.abs(part.astype(np.int32)).max() > QUIET:
                    yield NOISE, f"{name} {number}", part


def _sounds(folder: Path) -> Iterator[NDArray[np.int16]]:
    for path in sorted(folder.rglob("*")):
        if path.suffix in SOUNDS:
            yield read(path)
        elif path.suffix == ".cat":
            yield from read_in_cat(path)


def read_in_cat(path: Path) -> Iterator[NDArray[np.int16]]:
    """OpenTTD keeps its sounds as WAV files one after the other."""
    data = path.read_bytes()
    at = data.find(b"RIFF")
    while at >= 0:
        size = int.from_bytes(data[at + 4 : at + 8], "little") + 8
        scratch = memoryview(data)[at : at + size]
        yield _wav(bytes(scratch))
        at = data.find(b"RIFF", at + size)


def _wav(data: bytes) -> NDArray[np.int16]:
    import io

    samples, rate_hz = soundfile.read(io.BytesIO(data), dtype="int16", always_2d=True)
    return at_rate(samples.mean(axis=1).astype(np.int16), rate_hz)
