"""Windows of ordinary speech, by synthetic voices: what a wake word is not, for projects that have recorded none."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray

from resources.embedding.clips import PLAIN, extract
from resources.embedding.learning import Body
from resources.embedding.variation import WINDOW, vary
from resources.embedding.voices import Utterance, sentence, speak
from studio.core.network import Network

SENTENCES = Path(__file__).with_name("sentences.txt")
EACH = 8
"""Voices a sentence."""
COUNT = 500


def others(tf: Any, body: Body, network: Network, *, seed: int) -> NDArray[np.int8]:
    """int8 (COUNT, WINDOW, 1, mels), as the body's network takes them: anywhere in the sentences, varied like words."""
    rng = np.random.default_rng([seed, 0x07])
    rows = [line.split("\t") for line in SENTENCES.read_text("utf-8").splitlines() if line and line[0] != "#"]
    said: list[Utterance] = [sentence(text, language, rng) for language, text in rows for _ in range(EACH)]
    cuts = []
    for _, samples in speak(said):
        for start in rng.integers(0, max(len(samples) - PLAIN.window, 1), 2):
            part = np.zeros(PLAIN.window, np.int16)
            part[: len(samples) - start] = samples[start : start + PLAIN.window]
            cuts.append(part)
    chosen = rng.permutation(len(cuts))[:COUNT]
    frames = extract(PLAIN, np.stack([cuts[i] for i in chosen]))[:, :, 0, :]
    # As if one word filled the window: speech has no silence around it.
    spoken = np.stack([rng.integers(0, 20, COUNT), np.full(COUNT, WINDOW + 6)], axis=1).astype(np.int32)
    windows, silent = vary(tf, tf.constant(frames), tf.constant(spoken), 0.6)
    kept = windows.numpy()[~silent.numpy()]
    return network.quantize(((kept - body.offset) * body.gain).astype(np.float32))
