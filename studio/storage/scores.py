"""Scores that a run gave to a recording, kept so that nobody waits for them twice; they can be made again."""

from __future__ import annotations

import contextlib
import io
import zipfile
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from studio.errors import StudioError
from studio.storage.files import write_atomic


def read(folder: Path, name: str) -> tuple[NDArray[np.int64], NDArray[np.int8]] | None:
    """Times int64 (n,) and scores int8 (n, labels); None when they are not there, or not what was written."""
    try:
        with np.load(folder / f"{name}.npz", allow_pickle=False) as kept:
            times, scores = kept["times_us"], kept["scores"]
    except (OSError, ValueError, KeyError, EOFError, zipfile.BadZipFile):
        return None
    is_whole = times.dtype == np.int64 and scores.dtype == np.int8 and times.shape == scores.shape[:1]
    return (times, scores) if is_whole and scores.ndim == 2 else None


def keep(folder: Path, name: str, times_us: NDArray[np.int64], scores: NDArray[np.int8]) -> None:
    content = io.BytesIO()
    np.savez(content, times_us=times_us, scores=scores)
    with contextlib.suppress(OSError, StudioError):
        folder.mkdir(parents=True, exist_ok=True)
        write_atomic(folder / f"{name}.npz", content.getvalue())
