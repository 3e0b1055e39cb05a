"""Ordinary sound that comes along: talk and noises that a project's labels are to be told from."""

from __future__ import annotations

import hashlib
import io
import json
import math
import re
from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass, field
from functools import cache
from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray

from studio.errors import StudioError
from studio.learn.split import TRAIN
from studio.model.lane import SOUND_RATE_HZ, LaneKind
from studio.model.recording import BACKGROUND

INDEX = "background.json"
SPARED_EVERY = 5
"""Every so-manieth clip is kept for validation."""
OUTSIDE_SHARE = 0.4
"""Of a window: how much of it may lie before a clip begins or after it ends."""
VOICES = 1.25
"""How much faster, or slower, and with it higher or lower, a voice is made at most."""
REAL_SHARE = 0.8
"""Of the talk, the others are synthetic voices."""
WIDENED_SHARE = 0.6
WIDENED_DB = (-26.0, -4.0)
"""Against the frequencies below 4 kHz of which the upper ones are made."""
OTHER_WORDS = frozenset({"unknown", "other"})
FIGURES = dict(zip("0123456789", "zero one two three four five six seven eight nine".split(), strict=True))  # noqa: SIM905
"""How digits that are labels are written in what clips say."""


@dataclass(frozen=True, slots=True, eq=False)
class Clip:
    """int16 (n,) at SOUND_RATE_HZ. ``words``: in small letters, what is said in it, as far as is known."""

    words: frozenset[str]
    samples: NDArray[np.int16] = field(repr=False)


@dataclass(frozen=True, slots=True, eq=False)
class Ordinary:
    """``talk`` is of the telephone, nothing above 4 kHz; ``voices`` are synthetic ones that say words in a row."""

    talk: tuple[Clip, ...] = ()
    voices: tuple[Clip, ...] = ()
    noises: tuple[Clip, ...] = ()

    def without(self, labels: Collection[str]) -> Ordinary:
        """Without every clip that says a label: that is no background."""
        meant = {FIGURES.get(word, word) for label in labels for word in re.findall(r"\w+", label.lower())}
        return Ordinary(*(
            tuple(clip for clip in clips if not clip.words & meant) for clips in (self.talk, self.voices, self.noises)
        ))  # fmt: skip

    def part(self, part: str) -> Ordinary:
        """What training hears, or what is kept for validation: no clip is in both."""
        spared = part != TRAIN
        return Ordinary(*(
            tuple(clip for i, clip in enumerate(clips) if (i % SPARED_EVERY == SPARED_EVERY - 1) == spared)
            for clips in (self.talk, self.voices, self.noises)
        ))  # fmt: skip


def for_project(lane: LaneKind, labels: Sequence[str]) -> tuple[Ordinary, tuple[str, ...]]:
    """What a project of these labels hears as well, and a sentence for the person when it cannot be had."""
    if lane != LaneKind.MIC:
        return Ordinary(), ()
    try:
        return load().without([label for label in labels if label != BACKGROUND]), ()
    except StudioError as problem:
        return Ordinary(), (f"{problem.what} The training went on without. {problem.remedy}",)


def label_of_talk(labels: Sequence[str]) -> int:
    """The index of what talk is: other words where there is such a label, else background, the last."""
    return next((i for i, label in enumerate(labels) if label.lower().strip("_") in OTHER_WORDS), len(labels) - 1)


def windows(clips: Sequence[Clip], count: int, window: int, rng: np.random.Generator) -> NDArray[np.int16]:
    """int16 (count, window) from anywhere in the clips, each clip as often as it is long."""
    out = np.zeros((count if clips else 0, window), np.int16)
    if not clips:
        return out
    lengths = np.array([len(clip.samples) for clip in clips], np.float64)
    for row, number in zip(out, rng.choice(len(clips), count, p=lengths / lengths.sum()), strict=True):
        samples = clips[number].samples
        most = round(OUTSIDE_SHARE * window)
        low, high = sorted((-most, len(samples) - window + most))
        start = int(rng.integers(low, high + 1))
        piece = samples[max(start, 0) : start + window]
        at = max(-start, 0)
        row[at : at + len(piece)] = piece
    return out


def spoken(heard: Ordinary, count: int, window: int, rng: np.random.Generator) -> NDArray[np.int16]:
    """Talk as ``windows`` has it, most of it real and some synthetic, each time by another voice: larger and slower or
    smaller and faster. What is of the telephone is mostly given upper frequencies, mirrored from the lower ones, for
    else whatever has none would be background, and whatever has some a label."""
    wide = math.ceil(VOICES * window)
    real = windows(heard.talk, round(REAL_SHARE * count), wide, rng).astype(np.float32)
    gain = np.power(10.0, rng.uniform(*WIDENED_DB, (len(real), 1)) / 20).astype(np.float32)
    gain[rng.random(len(real)) >= WIDENED_SHARE] = 0.0
    # Every other sample negated is the same with the spectrum turned round.
    real *= 1 + gain * np.where(np.arange(wide) % 2, -1.0, 1.0).astype(np.float32)
    made = np.concatenate([real, windows(heard.voices, count - len(real), wide, rng)])
    factors = np.exp(rng.uniform(-np.log(VOICES), np.log(VOICES), len(made)))
    out, known = np.zeros((len(made), window), np.int16), np.arange(wide)
    for row, factor, voice in zip(made, factors, out, strict=True):
        voice[:] = np.clip(np.rint(np.interp(np.arange(window) * factor, known, row)), -32768, 32767)
    return out


@cache
def load() -> Ordinary:
    """What is in the studio's resources. Raises StudioError("background-missing" or "background-damaged")."""
    return read(folder())


def folder() -> Path:
    """Inside an installed wheel, or in the repository's resources; it may not exist."""
    package = Path(__file__).resolve().parents[1]
    installed = package / "_resources"
    return (installed if installed.is_dir() else package.parent / "resources") / "background"


def read(place: Path) -> Ordinary:
    """What a folder holds, its files proven by their checksums. Raises StudioError as ``load`` does."""
    try:
        index = json.loads((place / INDEX).read_bytes())
        return Ordinary(*(_clips(place, index[kind]) for kind in ("speech", "voices", "noise")))
    except OSError as problem:
        raise StudioError(
            "The talk and noises that come with the studio are missing.",
            f"{problem.filename}: {problem.strerror}.",
            "Install the studio again. Until then, record some talk and label it background.",
            code="background-missing",
        ) from problem
    except (KeyError, TypeError, ValueError, AttributeError, RuntimeError) as problem:
        raise StudioError(
            "The talk and noises that come with the studio are damaged.",
            f"{type(problem).__name__}: {str(problem).rstrip('.')}.",
            "Install the studio again. Until then, record some talk and label it background.",
            code="background-damaged",
        ) from problem


def _clips(place: Path, row: Mapping[str, Any]) -> tuple[Clip, ...]:
    # Together they take a fifth of a second, and the window is to be there at once.
    import soundfile
    import soxr

    data = (place / row["file"]).read_bytes()
    if hashlib.sha256(data).hexdigest() != row["sha256"]:
        raise ValueError(f"{row['file']} is not the file that belongs to {INDEX}")
    samples, rate_hz = soundfile.read(io.BytesIO(data), dtype="float32")
    ratio = SOUND_RATE_HZ / rate_hz
    wide = samples if ratio == 1 else soxr.resample(samples, rate_hz, SOUND_RATE_HZ)
    sound = np.clip(np.rint(wide * 32768), -32768, 32767).astype(np.int16)
    return tuple(
        Clip(_words(f"{title.rpartition('/')[2]} {said}"), sound[round(ratio * start) : round(ratio * stop)])
        for title, said, start, stop in row["clips"]
    )


def _words(text: str) -> frozenset[str]:
    return frozenset(re.findall(r"[^\W\d_]+", text.lower()))
