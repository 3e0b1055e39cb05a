"""Talk that a project's words are easily taken for: hard negatives, found before anything is trained.

Most of what is said resembles no label, and to hear it again teaches nothing. So of much talk those windows are kept
whose embedding vectors point where a label's do. Measured on the sample words, which have a label for other words, and
two hours of talk in other languages, music and noise (tests/benchmarks/alarms.py, twelve trainings each): 0.7 false
alarms an hour at 7 to 8 % missed instead of 1.6 at 6; at equal misses about half as many. With half as much to choose
from there was no gain, with twice as much 1.0 at 4, with three quarters of the talk so chosen 0.6 at 7 (six trainings
each; 1.7 at 4 without). Where talk is background it is any talk: of nine models without other words those that chose
made 8 false alarms, the others 3, at 4 % missed.
"""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np
from numpy.typing import NDArray

from studio.errors import StudioError
from studio.learn import embedding, ordinary
from studio.learn.embedding import Embedding, unit
from studio.learn.ordinary import Ordinary
from studio.model.lane import SOUND_RATE_HZ
from studio.model.pipeline import SoundPipeline

CHOSEN_SHARE = 0.5
"""Of the talk; the other half is any, for what seems unlike to the embedding may not to what is trained from it."""
DRAWN = 4
"""Windows to choose one from."""
COMPARED = 40
"""Windows of each label at most."""


def talk(
    heard: Ordinary, words: Sequence[NDArray[np.int16]], count: int, spec: SoundPipeline, rng: np.random.Generator
) -> NDArray[np.int16]:
    """int16 (count, window), as ``ordinary.spoken`` has it. ``words``: windows (n, window) of each label that talk is
    not to be taken for. Without an embedding that hears such windows it is any talk."""
    body = _judge(spec) if any(map(len, words)) else None
    if body is None:
        return ordinary.spoken(heard, count, spec.window, rng)
    chosen = round(CHOSEN_SHARE * count)
    any_talk = ordinary.spoken(heard, count - chosen, spec.window, rng)
    # In parts: to widen and stretch all of it at once takes twice the time, for its memory.
    drawn = np.concatenate([ordinary.spoken(heard, chosen, spec.window, rng) for _ in range(DRAWN)])
    middles = np.stack([unit(unit(body.vectors(own[:COMPARED])).mean(axis=0)) for own in words if len(own)])
    near = (unit(body.vectors(drawn)) @ middles.T).max(axis=1)
    return np.concatenate([any_talk, drawn[np.argsort(-near, kind="stable")[:chosen]]])


def _judge(spec: SoundPipeline) -> Embedding | None:
    """The embedding, if it hears such windows. That it is missing is said where a training begins with it."""
    try:
        body = embedding.load()
    except StudioError:
        return None
    return body if (spec.window, spec.rate_hz) == (body.pipeline.window, SOUND_RATE_HZ) else None
