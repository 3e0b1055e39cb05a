"""Few-shot episodes: how well vectors tell words apart that one person says, after another has shown them once."""

from __future__ import annotations

from collections.abc import Callable, Sequence

import numpy as np
from numpy.typing import NDArray

from resources.embedding.clips import Clips
from resources.embedding.variation import FLOOR, WINDOW

WAYS = 10
EPISODES = 300
Embed = Callable[[NDArray[np.float32]], NDArray[np.float32]]


def windows(clips: Clips) -> NDArray[np.float32]:
    """Log-mel (n, WINDOW, 1, MELS), not normalized: every word in the middle, over the hiss of a microphone."""
    rng = np.random.default_rng(5)
    out = np.full((len(clips), WINDOW, clips.frames.shape[2]), FLOOR, np.float32)
    for made, frames, (first, count) in zip(out, clips.frames.astype(np.float32), clips.spoken, strict=True):
        skip = max(0, (count - WINDOW) // 2)
        kept = min(count, WINDOW)
        at = (WINDOW - kept) // 2
        made[at : at + kept] = frames[first + skip : first + skip + kept]
    hiss = np.exp(-11.0 + 0.4 * rng.standard_normal(out.shape))
    heard: NDArray[np.float32] = np.log(np.exp(out) + hiss).astype(np.float32)[:, :, None, :]
    return heard


def strangers(embed: Embed, one: Clips, other: Clips) -> float:
    """WAYS words that both people say, each shown once by one of them and then said by the other; both ways round."""
    shared = sorted(set(one.words) & set(other.words))
    parts = [
        embed(windows(clips.chosen(np.array([clips.words.index(word) for word in shared])))) for clips in (one, other)
    ]
    rng = np.random.default_rng(11)
    right = []
    for _ in range(EPISODES):
        picked = rng.choice(len(shared), min(WAYS, len(shared)), replace=False)
        for shown, said in (parts, parts[::-1]):
            likeness = _unit(said[picked]) @ _unit(shown[picked]).T
            right.append(float((likeness.argmax(axis=1) == np.arange(len(picked))).mean()))
    return float(np.mean(right))


def crowd(embed: Embed, clips: Clips) -> float:
    """Each clip against the means of the other people's clips of every word."""
    vectors = _unit(embed(windows(clips)))
    words = np.array(clips.words)
    names = sorted(set(clips.words))
    right = []
    for i, voice in enumerate(clips.voices):
        others = np.array([name != voice for name in clips.voices])
        means = np.stack([vectors[others & (words == name)].mean(axis=0) for name in names])
        right.append(names[int((_unit(means) @ vectors[i]).argmax())] == words[i])
    return float(np.mean(right))


def average(scores: Sequence[float]) -> float:
    return float(np.mean(scores))


def _unit(vectors: NDArray[np.float32]) -> NDArray[np.float32]:
    made: NDArray[np.float32] = vectors / (np.linalg.norm(vectors, axis=-1, keepdims=True) + 1e-9)
    return made
