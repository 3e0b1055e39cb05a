"""How long a network is trained."""

from __future__ import annotations

from studio.model.lane import LaneKind

STEPS = {LaneKind.IMU: 1000, LaneKind.MIC: 550}
"""Batches of 32. Gestures that are varied as augment does it need more than 600; 1200 on twice as many windows knew no
more than on these."""
STEPPED_WINDOWS, MOST_STEPS = 1500, 3.0
"""So many windows of sound are learnt in STEPS, more of them in up to three times as many. Three words, with what
synthetic voices say of them and of others, make 3,100."""


def usual_steps(lane: LaneKind, windows: int) -> int:
    """Batches for so many windows to learn from."""
    more = min(max(windows / STEPPED_WINDOWS, 1.0), MOST_STEPS) if lane == LaneKind.MIC else 1.0
    return round(more * STEPS[lane])
