"""The batch detector detects what the core's does, whatever the scores and settings."""

from __future__ import annotations

import numpy as np
from hypothesis import given, settings
from hypothesis import strategies as st

from studio.core.detector import Detector
from studio.learn.batch_detector import BatchDetector
from studio.model.detector import DetectorSpec

threshold = st.one_of(st.none(), st.integers(0, 32768).map(lambda steps: steps / 32768))


@settings(max_examples=150)
@given(
    st.integers(0, 1500),
    st.integers(0, 2000),
    st.integers(1, 6),
    st.lists(threshold, min_size=3, max_size=3),
    st.lists(st.integers(0, 400) | st.just(70_000), min_size=1, max_size=120),
    st.integers(0, 2**32 - 1),
)
def test_it_detects_what_the_core_detects(average_ms, suppression_ms, minimum, thresholds, steps_ms, seed):
    """Also with times that jump, and more windows in an average than the core keeps."""
    spec = DetectorSpec(average_ms, suppression_ms, minimum, tuple(thresholds))
    times = 1000 * np.cumsum(np.array(steps_ms, np.int64) // (1 if seed % 2 else 20))
    # Few values, so that sums meet thresholds and each other exactly.
    scores = np.random.default_rng(seed).choice([-128, -64, 0, 64, 127], (len(times), 3)).astype(np.int8)
    core = Detector(spec)
    expected = [found for row, at in zip(scores, times, strict=True) if (found := core.push(row, int(at)))]
    assert BatchDetector(scores, times).detect(spec) == expected


