"""The map of all spans: CPU time to place five hundred of them, against the plain decomposition of the same numbers."""

from __future__ import annotations

import time
from collections.abc import Callable

import numpy as np

from studio.learn.span_map import SpanFeatures, map_of
from tests.benchmarks.report import Report, Row

SPANS, VALUES, TIMES = 500, 320, 5
GOAL_S = 2.0
"""For as long a person looks at an empty map without wondering."""


def measure() -> Report:
    random = np.random.default_rng(0)
    values = [random.normal(number % 2, 1, VALUES).astype(np.float32) for number in range(SPANS)]
    spans = [SpanFeatures("r", str(number), "ab"[number % 2], each) for number, each in enumerate(values)]
    whole = np.stack(values).astype(np.float64)
    return Report(
        (Row("placed, with outliers and doubts", _seconds(lambda: map_of(spans)), "s of CPU",
             _seconds(lambda: np.linalg.svd(whole - whole.mean(axis=0), full_matrices=False)), GOAL_S),),
        baseline="numpy's singular value decomposition of the same features, and nothing else",
        setting=f"{SPANS} spans of {VALUES} features each, median of {TIMES}")  # fmt: skip


def _seconds(work: Callable[[], object]) -> float:
    taken = []
    for _ in range(TIMES):
        began = time.process_time()
        work()
        taken.append(time.process_time() - began)
    return float(np.median(taken))
