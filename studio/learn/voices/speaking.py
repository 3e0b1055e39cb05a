"""What voices say, as samples: a process that speaks is asked for a whole list, and what it said is remembered."""

from __future__ import annotations

import json
import struct
import subprocess
import sys
from collections.abc import Sequence
from dataclasses import dataclass
from functools import lru_cache

import numpy as np
from numpy.typing import NDArray

from studio.errors import StudioError
from studio.jobs.process import child_environment
from studio.model.lane import SOUND_RATE_HZ

PROGRAM = "studio.learn.voices.program"
PATIENCE_S = 120.0
"""A thousand words take three seconds."""
REMEMBERED = 4
"""Lists, of which a project has three. Its words are said again in each of its trainings."""
QUIET_SHARE = 0.02
"""Of the loudest sample: what is quieter before and after a word is no part of it."""
SHORTEST_S = 0.08
_COUNT = struct.Struct("<I")
Sound = NDArray[np.int16]


@dataclass(frozen=True, slots=True)
class Saying:
    """``text`` as eSpeak NG's ``voice`` says it ("en-us+f3"), at ``pace`` words a minute, ``pitch`` and its range
    ``reach`` 0 to 99. ``tract``: all frequencies are that many times higher then, and it is over sooner."""

    text: str
    voice: str
    pace: int = 160
    pitch: int = 50
    reach: int = 50
    tract: float = 1.0


@lru_cache(maxsize=REMEMBERED)
def said(sayings: tuple[Saying, ...]) -> tuple[Sound, ...]:
    """int16 (n,) at SOUND_RATE_HZ for each, without the silence around it; (0,) for what a voice cannot say. The same
    list gives the same samples. Raises StudioError("voices-missing") where nothing can speak."""
    rate_hz, answers = _asked([["say", s.voice, s.pace, s.pitch, s.reach, s.text] for s in sayings])
    return tuple(
        _word(np.frombuffer(answer, "<i2").astype(np.int16), rate_hz, saying.tract)
        for answer, saying in zip(answers, sayings, strict=True)
    )


@lru_cache(maxsize=REMEMBERED)
def sounds(texts: tuple[str, ...], voice: str) -> tuple[str, ...]:
    """Each text in phonetic letters, without stress; "" for what the voice cannot say. Raises as ``said`` does."""
    _, answers = _asked([["sounds", voice, text] for text in texts])
    return tuple(answer.decode("utf-8", "replace").translate({0x2C8: None, 0x2CC: None}) for answer in answers)


def _asked(lines: Sequence[Sequence[object]]) -> tuple[int, list[bytes]]:
    """Rate in Hz, and an answer a line. Raises StudioError("voices-missing")."""
    try:
        done = subprocess.run(
            [sys.executable, "-P", "-m", PROGRAM], input="\n".join(map(json.dumps, lines)).encode(),
            capture_output=True, timeout=PATIENCE_S, env=child_environment({}),
            creationflags=getattr(subprocess, "CREATE_NO_WINDOW", 0), check=False,
        )  # fmt: skip
    except (OSError, subprocess.TimeoutExpired) as problem:
        raise _missing(f"{type(problem).__name__}: {problem}") from problem
    if done.returncode:
        last = done.stderr.decode("utf-8", "replace").strip().rpartition("\n")[2]
        raise _missing(last or f"The program that speaks ended with {done.returncode}")
    return parted(done.stdout, len(lines))


def parted(data: bytes, count: int) -> tuple[int, list[bytes]]:
    """What the program wrote: rate in Hz, ``count`` answers. Raises StudioError("voices-missing") when it is cut."""
    if len(data) >= _COUNT.size:
        (rate_hz,) = _COUNT.unpack_from(data)
        at = _COUNT.size
        found: list[bytes] = []
        while len(found) < count and len(data) >= at + _COUNT.size:
            start = at + _COUNT.size
            at = start + _COUNT.unpack_from(data, at)[0]
            found.append(data[start:at])
        if len(found) == count and at == len(data):
            return rate_hz, found
    raise _missing(f"The program that speaks answered {len(data)} bytes that do not fit {count} words")


def _word(samples: Sound, rate_hz: int, tract: float) -> Sound:
    import soxr

    level = np.abs(samples.astype(np.int32))
    loud = np.flatnonzero(level > QUIET_SHARE * level.max(initial=0))
    if not len(loud) or loud[-1] - loud[0] < SHORTEST_S * rate_hz:
        return np.zeros(0, np.int16)
    word = samples[loud[0] : loud[-1] + 1].astype(np.float32)
    made = soxr.resample(word, rate_hz * tract, SOUND_RATE_HZ)
    clipped: Sound = np.clip(np.rint(made), -32768, 32767).astype(np.int16)
    return clipped


def _missing(why: str) -> StudioError:
    return StudioError(
        "This computer has no voice that could say the words.",
        f"{why.rstrip('.')}.",
        "Install the studio again. Without a voice it learns from the people who were recorded alone.",
        code="voices-missing",
    )
