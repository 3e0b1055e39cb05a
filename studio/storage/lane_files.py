"""A lane's samples as a file that other programs can read, and back to exactly the same int16."""

from __future__ import annotations

import hashlib
import io
import struct
import wave
from pathlib import Path
from typing import TYPE_CHECKING, BinaryIO

import numpy as np
from numpy.typing import NDArray

from studio.model.lane import MOTION_CHANNELS, SOUND_RATE_HZ, Lane, LaneInfo, LaneKind, motion_from_physical, motion_lsb
from studio.storage.codec import StoredLane
from studio.storage.jsonfile import Malformed
from studio.storage.layout import LANE_FILES

if TYPE_CHECKING:
    from _typeshed import ReadableBuffer as Buffer

LONG_MOTION_S = 60
"""Longer motion is kept as .npy: a spreadsheet would not open it, and text is four times the size."""
_DECIMALS = {name: "%.4f" if name.startswith("a") else "%.2f" for name in MOTION_CHANNELS}
"""Enough that rounding gives the same int16 again: half a step is 0.00024 g and 0.031 degrees/s."""


def encode(lane: Lane) -> tuple[str, list[Buffer]]:
    """The file's name, and its bytes in parts: the samples of an hour are not copied to stand behind a header.

    Raises ValueError when the samples are not what the lane's info says.
    """
    info, samples = lane.info, lane.samples
    shape = (info.count, len(info.channels)) if info.kind == LaneKind.IMU else (info.count,)
    if samples.dtype != np.int16 or samples.shape != shape:
        raise ValueError(f"{info.kind} samples are {samples.dtype} {samples.shape}, the lane says int16 {shape}")
    if info.kind == LaneKind.MIC:
        return LANE_FILES[LaneKind.MIC][0], [_wav_header(samples.nbytes), _memory(samples)]
    csv, npy = LANE_FILES[LaneKind.IMU]
    if info.count > LONG_MOTION_S * info.rate_hz:
        return npy, [_npy_header(samples.shape), _memory(samples)]
    return csv, [_encode_csv(samples, info.channels)]


def read(path: Path, stored: StoredLane) -> Lane:
    """The lane in a file, read whole and copied once.

    Never mapped into memory: when the stick that the file is on is pulled out, touching such memory ends the program.
    Raises OSError, and Malformed when the samples are not the ones that were written.
    """
    info = stored.info
    if stored.file not in LANE_FILES[info.kind]:
        raise Malformed(f"{stored.file} is no name for samples of {info.kind}")
    reader = {"csv": _read_csv, "npy": _read_npy, "wav": _read_wav}[stored.file.rpartition(".")[2]]
    with open(path, "rb") as file:
        lane = Lane(info, reader(file, info))
    if digest(lane) != stored.digest:
        raise Malformed("the samples are not the ones that were written (their checksum differs)")
    return lane


def digest(lane: Lane) -> str:
    """SHA-256 over what the samples are and mean; equal lanes have equal digests whatever their file."""
    info = lane.info
    found = hashlib.sha256(f"{info.kind} {float(info.rate_hz)!r} {','.join(info.channels)}\n".encode())
    found.update(_memory(lane.samples))
    return found.hexdigest()


def _memory(samples: NDArray[np.int16]) -> Buffer:
    """The samples' own memory as a file has it: little-endian, row after row."""
    return np.ascontiguousarray(samples, dtype="<i2").data.cast("B") if samples.size else b""


def _encode_csv(samples: NDArray[np.int16], channels: tuple[str, ...]) -> bytes:
    row = ",".join(_DECIMALS[name] for name in channels) + "\n"
    values = (samples * motion_lsb(channels)).ravel().tolist()
    return (",".join(channels) + "\n" + (row * len(samples)) % tuple(values)).encode()


def _read_csv(file: BinaryIO, info: LaneInfo) -> NDArray[np.int16]:
    header, _, body = file.read().partition(b"\n")
    if header.strip() != ",".join(info.channels).encode():
        raise Malformed(f"the first line should be {','.join(info.channels)}")
    try:
        values = np.loadtxt(io.BytesIO(body), delimiter=",", ndmin=2, comments=None) if body else np.empty((0, 0))
    except ValueError as problem:
        raise Malformed(str(problem)) from problem
    if values.size == 0:
        values = values.reshape(0, len(info.channels))
    if values.shape != (info.count, len(info.channels)) or not np.isfinite(values).all():
        raise Malformed(f"there should be {info.count} rows of {len(info.channels)} numbers")
    return motion_from_physical(values, info.channels)


def _npy_header(shape: tuple[int, ...]) -> bytes:
    file = io.BytesIO()
    np.lib.format.write_array_header_1_0(file, {"descr": "<i2", "fortran_order": False, "shape": shape})
    return file.getvalue()


def _read_npy(file: BinaryIO, info: LaneInfo) -> NDArray[np.int16]:
    try:
        samples = np.load(file, allow_pickle=False)
    except (ValueError, EOFError, SyntaxError, TypeError) as problem:
        raise Malformed(f"it is not a NumPy array: {problem}") from problem
    if not isinstance(samples, np.ndarray) or samples.dtype != np.int16:
        raise Malformed("it should hold one int16 array")
    if samples.shape != (info.count, len(info.channels)):
        raise Malformed(f"its shape should be {(info.count, len(info.channels))}, not {samples.shape}")
    return np.ascontiguousarray(samples)


def _wav_header(size_bytes: int) -> bytes:
    form = struct.pack("<HHIIHH", 1, 1, SOUND_RATE_HZ, 2 * SOUND_RATE_HZ, 2, 16)
    parts = (b"WAVE", b"fmt ", struct.pack("<I", len(form)), form, b"data", struct.pack("<I", size_bytes))
    rest = b"".join(parts)
    return b"RIFF" + struct.pack("<I", len(rest) + size_bytes) + rest


def _read_wav(file: BinaryIO, info: LaneInfo) -> NDArray[np.int16]:
    try:
        with wave.open(file, "rb") as reader:
            form = (reader.getnchannels(), reader.getsampwidth(), reader.getframerate())
            frames = np.frombuffer(reader.readframes(info.count + 1), dtype="<i2")
    except (wave.Error, EOFError, struct.error, ValueError) as problem:
        raise Malformed(f"it is not a WAV file: {problem or 'it ends early'}") from problem
    if form != (1, 2, SOUND_RATE_HZ) or len(frames) != info.count:
        raise Malformed(f"it should hold {info.count} samples, one channel, 16 bit, {SOUND_RATE_HZ} Hz")
    samples: NDArray[np.int16] = frames.astype(np.int16, copy=False)
    return samples
