"""Is a label's name what is said in its takes? Only then may voices say it."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache

import numpy as np
from numpy.typing import NDArray

from studio.learn import background
from studio.learn.augment import to_int16
from studio.learn.embedding import Embedding, unit
from studio.learn.voices.casting import LANGUAGES, cast
from studio.learn.voices.speaking import Saying, Sound, said

OTHERS = (
    "water", "morning", "people", "music", "yellow", "hundred", "garden", "window", "table", "before", "school",
    "brother", "thirty", "coffee", "tomorrow", "doctor",
)  # fmt: skip
"""Words that a take is compared with, said by the same kinds of voices; no two of them sound alike."""
VOICES, VOICES_OF_OTHERS = 6, 3
LEAST = 2.5
"""Standard deviations by which takes must be nearer to their word than to the others. Of digits and wake words (57,
each by one person of Free Spoken Digits or Picovoice's) 93 % were that much nearer; of 475 wrong names for them 9 % in
English, and 20 % in that of seven languages which suits the one name best. All labels of a project are judged
together."""
NOISES, NOISE_QUANTILE = 48, 0.9
LIKELY, SURE_SHARE = 0.75, 0.6
"""As little is enough where so many of the labels are beyond doubt: then the rest are such words, too."""
ENGLISH, AHEAD = "en", 0.5
"""By how much another language must suit all the words better than English, which most projects are in."""

Vectors = NDArray[np.float32]


@dataclass(frozen=True, slots=True)
class Believed:
    """``language``: a key of LANGUAGES. ``labels``: those whose takes sound like their names in it."""

    language: str
    labels: tuple[str, ...]


def believed(takes: Mapping[str, Vectors], body: Embedding) -> Believed | None:
    """``takes``: the embedding's vectors (n, D) of each label's takes, n > 0, the label as it is to be said. None:
    nothing sounds like its name in any language. Raises StudioError("voices-missing")."""
    if not takes:
        return None
    heard, others = _heard(tuple(takes), VOICES, body), _others(body)
    noises = _noises(body)
    suits = {
        language: [
            _nearer(vectors, own, others[language], noises) for vectors, own in zip(takes.values(), rows, strict=True)
        ]
        for language, rows in heard.items()
    }
    means = {language: float(np.mean(row)) + AHEAD * (language == ENGLISH) for language, row in suits.items()}
    best = max(means, key=lambda language: means[language])
    sure = sum(nearer >= LEAST for nearer in suits[best])
    least = LIKELY if sure >= max(2, SURE_SHARE * len(takes)) else LEAST
    labels = tuple(label for label, nearer in zip(takes, suits[best], strict=True) if nearer >= least)
    return Believed(best, labels) if labels else None


def centred(sound: Sound, window: int) -> Sound:
    """A word in the middle of a window of silence; what is longer loses both ends."""
    out = np.zeros(window, np.int16)
    part = sound[max(0, (len(sound) - window) // 2) :][:window]
    at = (window - len(part)) // 2
    out[at : at + len(part)] = part
    return out


def _nearer(takes: Vectors, own: Vectors, others: Vectors, noises: Vectors) -> float:
    """The mean over the takes: how much more like their word than like the others, in deviations of these; nothing
    where noises are as much like it, as they are like "clap". (n, D), the same of what voices say of the label, (texts,
    voices, D) of what they say of others, whose middle is where speech in general lies, and (m, D)."""
    middle = others.mean(axis=(0, 1))
    there, word = unit(takes - middle), unit(unit(own - middle).mean(axis=0))
    like_own = there @ word
    if like_own.mean() <= np.quantile(unit(noises - middle) @ word, NOISE_QUANTILE):
        return 0.0
    like_others = there @ unit(unit(others - middle).mean(axis=1)).T
    return float(((like_own - like_others.mean(axis=1)) / np.maximum(like_others.std(axis=1), 1e-6)).mean())


@cache
def _noises(body: Embedding) -> Vectors:
    """(m, D): whole windows of noise, and bursts of it."""
    spec, rng = body.pipeline, np.random.default_rng(6)
    made = 2000 * background.sound_noise(2 * NOISES, spec.window, spec.rate_hz, rng)
    for row in made[NOISES:]:
        start, length = (int(share * spec.window) for share in rng.uniform((0.1, 0.05), (0.4, 0.5)))
        row[:start] = 0
        row[start + length :] = 0
    return body.vectors(to_int16(made))


@cache
def _others(body: Embedding) -> dict[str, Vectors]:
    return _heard(OTHERS, VOICES_OF_OTHERS, body)


def _heard(texts: tuple[str, ...], voices: int, body: Embedding) -> dict[str, Vectors]:
    """By language: vectors (texts, voices, D) of what voices say. What a voice cannot say is silence."""
    rng = np.random.default_rng(5)
    sayings: list[Saying] = []
    for language in LANGUAGES:
        # None with a foreign accent: "ja" in a German mouth is no English.
        sayings += cast([text for text in texts for _ in range(voices)], language, rng, accents=LANGUAGES[language])
    windows = np.stack([centred(sound, body.pipeline.window) for sound in said(tuple(sayings))])
    parted = body.vectors(windows).reshape(len(LANGUAGES), len(texts), voices, -1)
    return dict(zip(LANGUAGES, parted, strict=True))
