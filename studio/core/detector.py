"""The detector: scores over time become detections, by the same integers as on the board."""

from __future__ import annotations

import ctypes
import struct
from functools import cache

import numpy as np
from numpy.typing import NDArray

from studio.core.native import check, library
from studio.errors import StudioError
from studio.model.detector import Detection, DetectorSpec

__all__ = ["Detector", "pack", "unpack"]

_HEADER = struct.Struct("<HHHHI")
_ONE = 32768
"""Probabilities are in 1/32768."""
_NEVER = 0xFFFF
_SETTINGS = "These detection settings do not work."
_REMEDY = "Choose other settings for the detection."


class _Detection(ctypes.Structure):
    _fields_ = [("label", ctypes.c_uint16), ("score", ctypes.c_uint16), ("time_us", ctypes.c_uint64)]  # noqa: RUF012


@cache
def _core() -> ctypes.CDLL:
    core = library()
    pointer, size = ctypes.c_void_p, ctypes.c_size_t
    core.ns_host_detector_size.restype, core.ns_host_detector_size.argtypes = size, []
    core.ns_host_detector_open.argtypes = [pointer, ctypes.c_char_p, size, size]
    core.ns_detector_push.argtypes = [pointer, pointer, ctypes.c_uint64, ctypes.POINTER(_Detection)]
    core.ns_detector_averages.restype, core.ns_detector_averages.argtypes = None, [pointer, pointer]
    core.ns_detector_set_threshold.argtypes = [pointer, size, ctypes.c_uint16]
    core.ns_detector_reset.restype, core.ns_detector_reset.argtypes = None, [pointer]
    return core


def pack(spec: DetectorSpec) -> bytes:
    """The DETE section (firmware/PACKAGE.md). Raises StudioError for settings outside of their range."""
    try:
        thresholds = [_steps(value) for value in spec.thresholds]
        header = _HEADER.pack(spec.average_ms, spec.suppression_ms, spec.minimum_count, len(thresholds), 0)
    except struct.error as problem:
        why = f"A time or count is outside of 0 to 65535 ({problem})."
        raise StudioError(_SETTINGS, why, _REMEDY, code="detector-settings") from problem
    section = header + struct.pack(f"<{len(thresholds)}H", *thresholds)
    _open(section, len(thresholds))
    return section


def unpack(section: bytes) -> DetectorSpec:
    """The spec behind a DETE section that the core accepted; thresholds to 1/32768."""
    average_ms, suppression_ms, minimum_count, labels, _ = _HEADER.unpack_from(section)
    steps = struct.unpack_from(f"<{labels}H", section, _HEADER.size)
    thresholds = tuple(None if value == _NEVER else value / _ONE for value in steps)
    return DetectorSpec(average_ms, suppression_ms, minimum_count, thresholds)


class Detector:
    """Takes the scores of one window after the other, and says when something was detected.

    Time may jump: windows older than ``average_ms`` leave the average, and a time before the last one starts over.
    Raises StudioError as ``pack`` does.
    """

    def __init__(self, spec: DetectorSpec) -> None:
        self.spec = spec
        self._struct = _open(pack(spec), len(spec.thresholds))
        self._at = self._struct.ctypes.data

    def push(self, scores: NDArray[np.int8], time_us: int) -> Detection | None:
        """``scores``: int8 (labels,), softmax outputs, of the window that ended at ``time_us``."""
        labels = len(self.spec.thresholds)
        if scores.dtype != np.int8 or scores.shape != (labels,):
            raise ValueError(f"expected int8 of shape ({labels},), not {scores.dtype} of shape {scores.shape}")
        scores = np.ascontiguousarray(scores)
        found = _Detection()
        if _core().ns_detector_push(self._at, scores.ctypes.data, time_us, ctypes.byref(found)) != 1:
            return None
        return Detection(found.label, found.score / _ONE, found.time_us)

    @property
    def averaged(self) -> NDArray[np.float32]:
        """float32 (labels,): averaged probabilities, 0 before the first push."""
        steps = np.zeros(len(self.spec.thresholds), dtype=np.uint16)
        _core().ns_detector_averages(self._at, steps.ctypes.data)
        return (steps / np.float32(_ONE)).astype(np.float32)

    def set_threshold(self, label: int, threshold: float | None) -> None:
        """Changes one label's threshold (0..1, None: never) without forgetting the average."""
        code = _core().ns_detector_set_threshold(self._at, label, _steps(threshold))
        check(code, f"There is no label {label} to set a threshold for.")

    def reset(self) -> None:
        """Forgets all scores and the last detection."""
        _core().ns_detector_reset(self._at)


def _open(section: bytes, labels: int) -> NDArray[np.uint8]:
    memory = np.zeros(_core().ns_host_detector_size(), dtype=np.uint8)
    check(_core().ns_host_detector_open(memory.ctypes.data, section, len(section), labels), _SETTINGS, _REMEDY)
    return memory


def _steps(threshold: float | None) -> int:
    if threshold is None:
        return _NEVER
    if not 0 <= threshold <= 1:
        why = f"A threshold is a probability from 0 to 1, not {threshold:g}."
        raise StudioError(_SETTINGS, why, _REMEDY, code="detector-settings")
    return round(threshold * _ONE)
