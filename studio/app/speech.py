"""Ordinary speech: whether a project of sound has any of what is said when no label is meant."""

from __future__ import annotations

from studio.learn.package import is_silent
from studio.model.lane import LaneKind
from studio.model.project import Project
from studio.model.recording import Recording

SPEECH_WANTED_S = 20.0
"""With twenty clips of a person's other words half of the false alarms by other words became one in fifty."""


def lacks_ordinary_speech(project: Project) -> bool:
    """True when words are to be learnt, and there are fewer than twenty seconds to tell them from: without them a model
    may learn the voice and not the word."""
    if project.sensor != LaneKind.MIC:
        return False
    used = [r for r in project.recordings if r.included and r.spans and r.lane(LaneKind.MIC) is not None]
    is_word = any(not is_silent(span.label) for recording in used for span in recording.spans)
    return is_word and sum(map(ordinary_speech_s, used)) < SPEECH_WANTED_S


def ordinary_speech_s(recording: Recording) -> float:
    """Seconds of a recording that are none of the words: what has no label, and what is called background, unknown or
    the like. Whether somebody speaks in them is not looked at."""
    words = sorted(span for span in recording.spans if not is_silent(span.label))
    at_us = quiet_us = 0
    for span in words:
        quiet_us += max(0, span.start_us - at_us)
        at_us = max(at_us, span.end_us)
    return (quiet_us + max(0, recording.duration_us - at_us)) / 1e6
