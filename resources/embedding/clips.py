"""Clips as the training takes them: log-mel frames by the core, and where in them somebody speaks."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, field
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from studio.core.pipeline import extract
from studio.model.pipeline import SoundPipeline

FRAMES = 80
"""Kept of a clip at most: 1.6 s, so that a window of 49 frames can be laid over longer ones at several places."""
PLAIN = SoundPipeline(frames=FRAMES)
SPEECH_DB = 32.0
"""Below the loudest frame nobody speaks any more."""
MARGIN = 2
NOISE = ""
"""The word of clips in which nobody speaks."""
SHORTEST, LONGEST = 6, 70
"""Frames of a word: what is longer is a sentence, and no window holds it."""


@dataclass(frozen=True, slots=True, eq=False)
class Clips:
    """``frames`` float16 (n, FRAMES, mels): ln of mel power; ``spoken`` int32 (n, 2): first frame and count of the
    word; ``words`` and ``voices``: a name each; ``synthetic``: bool (n,)."""

    frames: NDArray[np.float16] = field(repr=False)
    spoken: NDArray[np.int32] = field(repr=False)
    words: tuple[str, ...]
    voices: tuple[str, ...]
    synthetic: NDArray[np.bool_] = field(repr=False)

    def __len__(self) -> int:
        return len(self.words)

    def chosen(self, which: NDArray[np.bool_] | NDArray[np.int64]) -> Clips:
        index = np.flatnonzero(which) if which.dtype == bool else which
        return Clips(
            self.frames[index], self.spoken[index], tuple(self.words[i] for i in index),
            tuple(self.voices[i] for i in index), self.synthetic[index],
        )  # fmt: skip


def gathered(rows: Iterable[tuple[str, str, NDArray[np.int16]]], *, synthetic: bool, longest: int = LONGEST) -> Clips:
    """``rows``: word, voice, int16 samples at 16 kHz. Silence around the word is cut off first; a clip in which
    nobody speaks, or somebody for more than ``longest`` frames, is left out."""
    words, voices, frames, spoken = [], [], [], []
    held: list[tuple[str, str, NDArray[np.int16]]] = []

    def flush() -> None:
        made = extract(PLAIN, np.stack([row[2] for row in held]))
        for (word, voice, _), mel in zip(held, made[:, :, 0, :], strict=True):
            first, count = _spoken(mel)
            if SHORTEST <= count <= longest:
                words.append(word)
                voices.append(voice)
                frames.append(mel.astype(np.float16))
                spoken.append((first, count))
        held.clear()

    for word, voice, samples in rows:
        held.append((word, voice, _fitted(samples)))
        if len(held) == 512:
            flush()
    if held:
        flush()
    return Clips(
        np.stack(frames), np.array(spoken, np.int32), tuple(words), tuple(voices),
        np.full(len(words), synthetic),
    )  # fmt: skip


def joined(parts: Iterable[Clips]) -> Clips:
    parts = list(parts)
    return Clips(
        np.concatenate([part.frames for part in parts]), np.concatenate([part.spoken for part in parts]),
        tuple(word for part in parts for word in part.words), tuple(voice for part in parts for voice in part.voices),
        np.concatenate([part.synthetic for part in parts]),
    )  # fmt: skip


def save(clips: Clips, path: Path) -> None:
    np.savez(
        path, frames=clips.frames, spoken=clips.spoken, words=np.array(clips.words), voices=np.array(clips.voices),
        synthetic=clips.synthetic,
    )  # fmt: skip


def load(path: Path) -> Clips:
    with np.load(path, allow_pickle=False) as held:
        return Clips(
            held["frames"], held["spoken"], tuple(held["words"].tolist()), tuple(held["voices"].tolist()),
            held["synthetic"],
        )  # fmt: skip


def _fitted(samples: NDArray[np.int16]) -> NDArray[np.int16]:
    """One clip of PLAIN's length that begins a little before the first sound in ``samples``."""
    loud = np.abs(samples.astype(np.int32))
    over = np.flatnonzero(loud > max(loud.max() * 0.03, 1)) if len(samples) else np.zeros(0, np.int64)
    start = max(int(over[0]) - PLAIN.rate_hz // 20, 0) if len(over) else 0
    out = np.zeros(PLAIN.window, np.int16)
    part = samples[start : start + PLAIN.window]
    out[: len(part)] = part
    return out


def _spoken(mel: NDArray[np.float32]) -> tuple[int, int]:
    level = 10 / np.log(10) * np.logaddexp.reduce(mel, axis=1)
    if level.max() < -55:
        return 0, 0
    over = np.flatnonzero(level > level.max() - SPEECH_DB)
    first = max(int(over[0]) - MARGIN, 0)
    return first, min(int(over[-1]) + MARGIN + 1, len(mel)) - first
