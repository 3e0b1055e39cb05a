"""Sound from a WAV, FLAC, OGG, MP3 or AIFF file of any width, rate and number of channels, as 16 kHz mono."""

from __future__ import annotations

import io
import struct
from typing import TYPE_CHECKING

import numpy as np
from numpy.typing import NDArray

from studio.model.lane import SOUND_RATE_HZ, Lane, LaneInfo, LaneKind
from studio.storage.imported import Around, Damaged, Take

# soundfile and soxr are imported where they are used: together they take a fifth of a second, and the window is to be
# on screen before that (tests/gui/test_startup.py).
if TYPE_CHECKING:
    import soundfile

_BLOCK = 1 << 16
LONGEST_S = 8 * 3600
_UNKNOWN = 1 << 62
"""What libsndfile calls the length of a stream that does not say it."""
_RATES_HZ = (1000, 768_000)
_ENDLESS = (0, 0xFFFFFFFF, 0x7FFFFFFF, 0xFFFFF000)
"""Sizes that a program writes which cannot go back to the header: the data goes on to the file's end."""


def read_sound(data: bytes, around: Around | None = None) -> list[Take]:
    """The file as one take. 16-bit mono at 16 kHz keeps its very samples. Raises Damaged."""
    import soundfile

    _refuse_truncated(data)
    try:
        with soundfile.SoundFile(io.BytesIO(data)) as file:
            if not _RATES_HZ[0] <= file.samplerate <= _RATES_HZ[1]:
                raise Damaged(f"its rate of {file.samplerate} Hz is not believable")
            if LONGEST_S * file.samplerate < file.frames < _UNKNOWN:
                raise Damaged(f"it says that it is {file.frames / file.samplerate / 3600:.0f} hours long")
            plain = (file.channels, file.samplerate, file.subtype) == (1, SOUND_RATE_HZ, "PCM_16")
            rate_hz = file.samplerate
            samples, clipped = (file.read(dtype="int16"), 0) if plain else _converted(file)
    except (soundfile.SoundFileError, RuntimeError, MemoryError) as problem:
        # libsndfile's own words, without the name of our buffer that soundfile puts before them.
        why = getattr(problem, "error_string", str(problem) or "too large").rstrip(".")
        raise Damaged(f"it cannot be read as sound ({why})") from problem
    if not len(samples):
        raise Damaged("there is no sound in it")
    info = LaneInfo(LaneKind.MIC, float(SOUND_RATE_HZ), ("mic",), len(samples))
    return [Take(Lane(info, samples), clipped, source_rate_hz=float(rate_hz))]


def _converted(file: soundfile.SoundFile) -> tuple[NDArray[np.int16], int]:
    """(samples, how many were clipped): the channels' mean, resampled block by block."""
    import soxr

    resampler = None
    if file.samplerate != SOUND_RATE_HZ:
        resampler = soxr.ResampleStream(file.samplerate, SOUND_RATE_HZ, 1, dtype="float32", quality="HQ")
    parts: list[NDArray[np.int16]] = []
    clipped = counted = 0

    def put(mono: NDArray[np.float32]) -> None:
        nonlocal clipped, counted
        steps = np.rint(mono * 32768.0)
        clipped += int(((steps > 32768) | (steps < -32768)).sum())
        if (counted := counted + len(mono)) > LONGEST_S * SOUND_RATE_HZ:
            raise Damaged(f"it is longer than {LONGEST_S // 3600} hours; cut it into parts")
        parts.append(np.clip(steps, -32768, 32767).astype(np.int16))

    # Not file.blocks(): that gives up on an MP3 whose damaged parts make it one that cannot be sought in.
    while len(block := file.read(_BLOCK, dtype="float32", always_2d=True)):
        if not np.isfinite(block).all():
            raise Damaged("there is a value in it that is not a number")
        mono = np.ascontiguousarray(block.mean(axis=1, dtype=np.float32))
        put(mono if resampler is None else resampler.resample_chunk(mono))
    if resampler is not None:
        put(resampler.resample_chunk(np.empty(0, np.float32), last=True))
    return (np.concatenate(parts) if parts else np.empty(0, np.int16)), clipped


def _refuse_truncated(data: bytes) -> None:
    """libsndfile reads what is there of a WAV that was cut off; a take that ends early should not pass for whole."""
    if len(data) < 12 or data[:4] != b"RIFF" or data[8:12] != b"WAVE":
        return
    at = 12
    while at + 8 <= len(data):
        name, size = struct.unpack_from("<4sI", data, at)
        at += 8
        if name == b"data" and size not in _ENDLESS and at + size > len(data):
            raise Damaged(f"it ends early: {size} bytes of sound are promised, {len(data) - at} are there")
        if name == b"data":
            return
        at += size + (size & 1)
    raise Damaged("it ends before its sound begins")
