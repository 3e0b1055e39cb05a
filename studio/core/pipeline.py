"""Feature pipelines: the core's own, so that training, live prediction and the board compute the same features."""

from __future__ import annotations

import ctypes
from functools import cache

import numpy as np
from numpy.typing import NDArray

from studio.core import pipeline_section
from studio.core.native import check, library
from studio.core.pipeline_section import rate_mhz, unpack
from studio.errors import StudioError
from studio.model.lane import MOTION_CHANNELS
from studio.model.pipeline import MotionPipeline, PipelineSpec, feature_shape

__all__ = ["Pipeline", "extract", "pack", "resample_motion", "unpack"]

_SETTINGS = "These feature settings do not work."
_REMEDY = "Choose other settings for the features."

_SIGNATURES: dict[str, tuple[object, list[object]]] = {
    "ns_host_pipeline_size": (ctypes.c_size_t, []),
    "ns_host_pipeline_state": (ctypes.c_int, [ctypes.c_char_p, ctypes.c_size_t]),
    "ns_host_pipeline_open": (ctypes.c_int, [ctypes.c_void_p, ctypes.c_void_p, ctypes.c_size_t, ctypes.c_void_p,
                                             ctypes.c_size_t]),
    "ns_pipeline_window_samples": (ctypes.c_size_t, [ctypes.c_void_p]),
    "ns_pipeline_stride_samples": (ctypes.c_size_t, [ctypes.c_void_p]),
    "ns_pipeline_set_rate": (ctypes.c_int, [ctypes.c_void_p, ctypes.c_float]),
    "ns_pipeline_reset": (None, [ctypes.c_void_p]),
    "ns_host_pipeline_push": (ctypes.c_size_t, [ctypes.c_void_p, ctypes.c_void_p, ctypes.c_size_t, ctypes.c_void_p,
                                                ctypes.c_size_t, ctypes.POINTER(ctypes.c_size_t)]),
    "ns_host_pipeline_extract": (ctypes.c_size_t, [ctypes.c_void_p, ctypes.c_void_p, ctypes.c_size_t,
                                                   ctypes.c_void_p]),
    "ns_host_resample": (ctypes.c_size_t, [ctypes.c_void_p, ctypes.c_size_t, ctypes.c_size_t, ctypes.c_uint32,
                                           ctypes.c_uint32, ctypes.c_void_p, ctypes.c_size_t]),
}  # fmt: skip


@cache
def _core() -> ctypes.CDLL:
    core = library()
    for name, (result, arguments) in _SIGNATURES.items():
        function = getattr(core, name)
        function.restype, function.argtypes = result, arguments
    return core


def pack(spec: PipelineSpec) -> bytes:
    """The PIPE section of a pipeline, which the core has checked.

    Raises StudioError "pipeline-settings" for a spec that contradicts itself, and "core-..." for one that is
    beyond the board's limits (firmware/PACKAGE.md).
    """
    section = pipeline_section.pack(spec)
    check(_core().ns_host_pipeline_state(section, len(section)), _SETTINGS, _REMEDY)
    return section


class Pipeline:
    """Samples in, windows of features out, at any pace: the windows do not depend on how samples are cut up.

    ``input_rate_hz`` is the motion sensor's true rate (None: the pipeline's own), counted to a thousandth of a
    hertz. One thread at a time. Raises StudioError as ``pack`` does, or "core-range" for an impossible rate.
    """

    def __init__(self, spec: PipelineSpec, *, input_rate_hz: float | None = None) -> None:
        core = _core()
        self.spec = spec
        self.shape = feature_shape(spec)
        section = pack(spec)
        # numpy's memory is aligned, and stays where it is for as long as we are here.
        self._section = np.frombuffer(section, dtype=np.uint8).copy()
        self._state = np.empty(core.ns_host_pipeline_state(section, len(section)), dtype=np.uint8)
        self._struct = np.zeros(core.ns_host_pipeline_size(), dtype=np.uint8)
        self._at = self._struct.ctypes.data
        opened = core.ns_host_pipeline_open(
            self._at, self._section.ctypes.data, len(section), self._state.ctypes.data, len(self._state)
        )
        check(opened, _SETTINGS, _REMEDY)
        self._ratio = 1.0
        if input_rate_hz is not None:
            self.set_rate(input_rate_hz)

    @property
    def state_bytes(self) -> int:
        """Memory that the pipeline needs on the board, besides its section in flash."""
        return len(self._state)

    @property
    def window_samples(self) -> int:
        """Samples at the pipeline's rate under one window."""
        return int(_core().ns_pipeline_window_samples(self._at))

    @property
    def stride_samples(self) -> int:
        """Samples at the pipeline's rate from one window to the next."""
        return int(_core().ns_pipeline_stride_samples(self._at))

    def set_rate(self, input_rate_hz: float) -> None:
        """The sensor's true rate from now on. Forgets the samples so far."""
        code = _core().ns_pipeline_set_rate(self._at, input_rate_hz)
        check(code, f"The model's features cannot be computed from samples at {input_rate_hz:g} Hz.")
        self._ratio = self.spec.rate_hz / input_rate_hz

    def reset(self) -> None:
        """Forgets all samples, as after a gap."""
        _core().ns_pipeline_reset(self._at)

    def push(self, samples: NDArray[np.int16]) -> NDArray[np.float32]:
        """int16 (n, 6) in the order of MOTION_CHANNELS, or (n,) of sound -> float32 (windows, *shape).

        Raises ValueError for another dtype or shape.
        """
        motion = isinstance(self.spec, MotionPipeline)
        samples = _int16(samples, (None, len(MOTION_CHANNELS)) if motion else (None,))
        capacity = int(len(samples) * self._ratio / self.stride_samples) + 2
        pieces, done, used = [], 0, ctypes.c_size_t()
        while True:
            out = np.empty((capacity, *self.shape), dtype=np.float32)
            made = _core().ns_host_pipeline_push(
                self._at, samples[done:].ctypes.data, len(samples) - done, out.ctypes.data, capacity, ctypes.byref(used)
            )
            done += used.value
            pieces.append(out[:made])
            if made < capacity:
                return pieces[0] if len(pieces) == 1 else np.concatenate(pieces)


def extract(spec: PipelineSpec, windows: NDArray[np.int16]) -> NDArray[np.float32]:
    """Features of windows cut out beforehand, each through a fresh pipeline at the pipeline's own rate.

    ``windows``: int16 (n, window, channels of the spec in its order), or (n, window) of sound, where ``window`` is
    ``spec.window``. Returns float32 (n, *feature_shape(spec)). Raises ValueError for another dtype or shape.
    """
    pipeline = Pipeline(spec)
    columns = (len(spec.channels),) if isinstance(spec, MotionPipeline) else ()
    windows = _int16(windows, (None, spec.window, *columns))
    out = np.empty((len(windows), *pipeline.shape), dtype=np.float32)
    made = _core().ns_host_pipeline_extract(pipeline._at, windows.ctypes.data, len(windows), out.ctypes.data)
    if made != len(windows):
        raise RuntimeError(f"the core made {made} windows of {len(windows)}")
    return out


def resample_motion(samples: NDArray[np.int16], from_hz: float, to_hz: float) -> NDArray[np.int16]:
    """int16 (n, c), c <= 6, at one rate -> (m, c) at another, by the interpolation that the board does.

    Sample k of the result stands at k * from_hz / to_hz of the input, linearly interpolated and rounded to nearest
    (halves up); m is as many as lie inside of the input. Raises StudioError "rate" for a rate that is not
    positive, or that no board samples at.
    """
    samples = _int16(samples, (None, None))
    if not (0.001 <= from_hz < 1e6 and 0.001 <= to_hz <= 8000):
        raise StudioError(
            f"Samples at {from_hz:g} Hz cannot be brought to {to_hz:g} Hz.",
            "A rate must be above 0 Hz, and motion is brought to 8000 Hz at most.",
            code="rate",
        )
    source, target = rate_mhz(from_hz), rate_mhz(to_hz)
    count, channels = samples.shape
    out = np.empty(((count - 1) * target // source + 1 if count else 0, channels), dtype=np.int16)
    made = _core().ns_host_resample(samples.ctypes.data, count, channels, source, target, out.ctypes.data, len(out))
    return out[:made]


def _int16(samples: NDArray[np.int16], shape: tuple[int | None, ...]) -> NDArray[np.int16]:
    """The samples as C wants them. Wrong types are our own mistakes: converting silently would hide them."""
    fits = samples.ndim == len(shape) and all(
        want is None or want == have for want, have in zip(shape, samples.shape, strict=True)
    )
    if samples.dtype != np.int16 or not fits:
        wanted = tuple("n" if want is None else want for want in shape)
        raise ValueError(f"expected int16 of shape {wanted}, not {samples.dtype} of shape {samples.shape}")
    return np.ascontiguousarray(samples)
