"""What a run's network was made of: what the studio takes by itself may be something else in its next version."""

from __future__ import annotations

import hashlib
from typing import Any

from studio.learn import embedding
from studio.learn.candidate import Candidate
from studio.learn.networks import table_to_json
from studio.model.run import Run

KEY = "network"
"""Where a run keeps it, in its ``extra``."""
LAYERS, WIDE, BODY = "layers", "wide", "body"


def made_of(candidate: Candidate) -> dict[str, Any]:
    """As JSON: the layers, the wider network that they were pruned from, and which sound embedding training began with
    ("" for none). Raises StudioError as ``embedding.load`` does."""
    body = hashlib.sha256(embedding.load().tflite).hexdigest()[:16] if candidate.is_embedded else ""
    wide = None if candidate.wide is None else table_to_json(candidate.wide)
    return {LAYERS: table_to_json(candidate.table), WIDE: wide, BODY: body}


def told_apart(before: Run, after: Run, *, are_asked_alike: bool) -> list[str]:
    """Sentences about what the studio itself does otherwise since. ``are_asked_alike``: both have the same settings,
    else their networks may differ because somebody wanted it, which is said elsewhere."""
    if before.is_instant or after.is_instant:
        return [] if before.is_instant and after.is_instant else [_instant_words(before, after)]
    old, new = before.extra.get(KEY), after.extra.get(KEY)
    if not isinstance(old, dict) or not isinstance(new, dict):
        unknown = before.number if isinstance(new, dict) else after.number
        one_knows = isinstance(old, dict) or isinstance(new, dict)
        return [f"Run {unknown} was made by an older studio, which did not keep its network."] if one_knows else []
    words = []
    if are_asked_alike and (old.get(LAYERS), old.get(WIDE)) != (new.get(LAYERS), new.get(WIDE)):
        words.append("The network that the studio takes for such takes is another one.")
    bodies = old.get(BODY), new.get(BODY)
    if all(bodies) and bodies[0] != bodies[1]:
        words.append("The sound embedding that training begins with is another one.")
    elif are_asked_alike and any(bodies) and not all(bodies):
        words.append("Training no longer begins with the sound embedding." if bodies[0]
                     else "Training begins with the sound embedding.")
    return words


def _instant_words(before: Run, after: Run) -> str:
    instant, trained = (before, after) if before.is_instant else (after, before)
    return f"Run {instant.number} is an instant model, run {trained.number} was trained."
