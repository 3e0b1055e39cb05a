"""What strictness costs and buys: how many of the takes held out are still known, and how many of their look-alikes
are taken for one."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

import numpy as np
from numpy.typing import NDArray

from studio.core.network import Network
from studio.core.pipeline import extract
from studio.learn.evaluate import int8_scores
from studio.learn.material import Material
from studio.learn.split import TEST
from studio.learn.windows import Cutter, look_alikes
from studio.model.pipeline import PipelineSpec

LOOK_ALIKES = 150
THRESHOLDS = (0.5, 0.6, 0.7, 0.8, 0.9)


def price(
    material: Material, pipeline: PipelineSpec, network: Network, thresholds: Sequence[float | None], *, seed: int
) -> dict[str, Any] | None:
    """Shares at the detector's ``thresholds`` (one a label, None for those that are never detected), and at others:
    ``recall`` of the takes held out, ``false_accepts`` of windows that were made from these takes and are none of them.
    None when no take can be changed so. JSON throughout."""
    detected = [i for i, threshold in enumerate(thresholds) if threshold is not None]
    events = [event for event in material.events[TEST] if material.labels.index(event.label) in detected]
    cutter = Cutter(material.sources, pipeline, np.random.default_rng([seed, 0xFA]))
    alike = look_alikes(cutter, events, LOOK_ALIKES, np.random.default_rng([seed, 0xFB]))
    if not len(alike):
        return None
    truth = np.array([detected.index(material.labels.index(event.label)) for event in events])
    takes = _scores(network, pipeline, cutter.stack([cutter.tested(event) for event in events]))
    known = takes[:, detected][np.arange(len(truth)), truth] * (takes.argmax(axis=1) == np.array(detected)[truth])
    taken = _scores(network, pipeline, alike)[:, detected]

    def shares(limits: NDArray[np.float64]) -> dict[str, float]:
        return {
            "recall": round(float((known >= limits[truth]).mean()), 4),
            "false_accepts": round(float((taken >= limits).any(axis=1).mean()), 4),
        }

    set_now = np.array([thresholds[i] for i in detected], dtype=np.float64)
    others = [{"threshold": at, **shares(np.full(len(detected), at))} for at in THRESHOLDS]
    return {**shares(set_now), "takes": len(truth), "look_alikes": len(alike), "thresholds": others}


def _scores(network: Network, pipeline: PipelineSpec, windows: NDArray[np.int16]) -> NDArray[np.float32]:
    """0..1, as the board's detector reads them."""
    scores = int8_scores(network, extract(pipeline, windows)).astype(np.float32)
    return np.asarray((scores + 128) / 256, dtype=np.float32)
