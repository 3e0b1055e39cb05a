"""The lines between the studio and its worker: one JSON object each, typed at the edge.

To the worker: ``{"do": "warm" | "job" | "stop" | "cancel" | "exit", ...}``; from it:
``{"say": "ready" | "warm" | "progress" | "done" | "cancelled" | "failed", ...}``. Every line about a job
carries its ``id``, so that an ask that comes late never meets the next job.
"""

from __future__ import annotations

import json
import traceback
from collections.abc import Mapping
from typing import Any

from studio.errors import StudioError
from studio.jobs.job import JobState, Outcome, Progress


def encode(line: Mapping[str, Any]) -> bytes:
    """One object -> its bytes with the newline. Raises ValueError for a number JSON does not know."""
    return json.dumps(line, separators=(",", ":"), allow_nan=False).encode() + b"\n"


def decode(line: bytes) -> dict[str, Any] | None:
    """None for anything that is not one JSON object: stray prints must not end the conversation."""
    try:
        value = json.loads(line)
    except ValueError:
        return None
    return value if isinstance(value, dict) else None


def progress_line(job_id: int, progress: Progress) -> dict[str, Any]:
    return {"say": "progress", "id": job_id, "text": progress.text, "fraction": progress.fraction,
            "values": dict(progress.values)}


def progress_of(line: Mapping[str, Any]) -> Progress:
    return Progress(str(line.get("text", "")), line.get("fraction"), line.get("values") or {})


def outcome_line(job_id: int, outcome: Outcome) -> dict[str, Any]:
    line: dict[str, Any] = {"say": outcome.state.value, "id": job_id}
    if outcome.state == JobState.DONE:
        line["result"] = outcome.result
    elif outcome.state == JobState.FAILED:
        line["error"] = _error_fields(outcome.error)
    return line


def outcome_of_line(line: Mapping[str, Any]) -> Outcome:
    state = JobState(line["say"])
    if state == JobState.FAILED:
        return Outcome(state, error=_error_of(line.get("error") or {}))
    return Outcome(state, result=line.get("result"))


def _error_fields(error: BaseException | None) -> dict[str, str]:
    if isinstance(error, StudioError):
        return {"what": error.what, "why": error.why, "remedy": error.remedy, "code": error.code}
    text = "".join(traceback.format_exception(error)) if error is not None else ""
    return {"bug": repr(error), "trace": text}


def _error_of(fields: Mapping[str, str]) -> BaseException:
    if "code" in fields:
        return StudioError(fields.get("what", ""), fields.get("why", ""), fields.get("remedy", ""), code=fields["code"])
    return RuntimeError(f"{fields.get('bug', 'the worker failed')}\n{fields.get('trace', '')}")
