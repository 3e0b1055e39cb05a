"""Cross-checks that behave in the ways the studio must survive; named by tests like the trainings beside them."""

from __future__ import annotations

import time
from collections.abc import Callable, Mapping
from typing import Any

from studio.errors import Cancelled
from studio.jobs import Progress, Stop

Report, Cancel = Callable[[Progress], None], Callable[[], Stop]


def check(spec: Mapping[str, Any], report: Report, cancel: Cancel) -> dict[str, Any]:
    """Every take is a wave with three quarters of certainty."""
    report(Progress("Training 1 of 1", 0.5))
    ids = [row["id"] for row in spec["recordings"]]
    row = {"purpose": "main", "held": [], "share": 1.0, "takes": len(ids), "unlearnt": [],
           "windows": [[key, 0, 0] for key in ids], "scores": [[0.75, 0.25]] * len(ids)}  # fmt: skip
    return {"kind": "takes", "labels": ["wave", "background"], "rounds": [row], "planned": 1, "people": {},
            "performers": [], "seconds": 0.1}  # fmt: skip


def until_asked(spec: Mapping[str, Any], report: Report, cancel: Cancel) -> dict[str, Any]:
    """Goes on until somebody says stop (then it leaves what is done), cancels, or kills it."""
    while cancel() == Stop.NONE:
        report(Progress("Training 1 of 9", 0.1))
        time.sleep(0.005)
    if cancel() == Stop.CANCEL:
        raise Cancelled
    return check(spec, report, cancel)
