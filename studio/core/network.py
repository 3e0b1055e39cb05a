"""A package's network, run by the core: int8 in, int8 out, the very scores the board gives."""

from __future__ import annotations

import ctypes
import weakref
from functools import cache

import numpy as np
from numpy.typing import NDArray

from studio.core import native, package
from studio.errors import StudioError
from studio.model.network import NetworkPlan
from studio.model.package import Package


class Network:
    """Runs the network of a package; holds nothing between runs, so calls are independent, also in threads.

    ``input_shape`` is without the batch dimension; ``output_size`` the number of scores. ``level`` chooses a way of
    computing (``levels``) for tests: all give the same bytes, and without one it is the fastest. Raises StudioError
    with the core's code when the package is not acceptable.
    """

    def __init__(self, package_bytes: bytes, *, level: str | None = None) -> None:
        self._data = bytes(package_bytes)
        info = package.check(self._data)
        dims = tuple(int(dim) for dim in info.input_dim)
        self.input_shape: tuple[int, ...] = dims[4 - info.input_rank :][1:]
        self.input_scale: float = info.input_scale
        self.input_zero_point: int = info.input_zero_point
        self.output_size: int = info.output_bytes
        self.output_scale: float = info.output_scale
        self.output_zero_point: int = info.output_zero_point
        self.arena_bytes: int = info.arena_bytes
        self.macs: int = info.macs
        self._program = _open(self._data, -1 if level is None else levels()[level])
        weakref.finalize(self, native.library().ns_host_network_close, self._program)
        self.packed_operators: int = native.library().ns_host_network_packed(self._program)
        """That run packed for this processor; the others run as on the board."""

    @classmethod
    def of_plan(cls, plan: NetworkPlan, *, level: str | None = None) -> Network:
        """The network of a plan that is in no package yet."""
        return cls(package.encode(Package(name="", labels=(), network=plan)), level=level)

    def quantize(self, features: NDArray[np.float32]) -> NDArray[np.int8]:
        """float32 (n, *input_shape) -> int8 of the same shape, by the function that the board uses."""
        values = np.ascontiguousarray(features, dtype=np.float32)
        inputs = np.empty(values.shape, dtype=np.int8)
        convert = native.library().ns_host_quantize
        convert.restype = None
        convert(
            ctypes.c_void_p(values.ctypes.data), ctypes.c_size_t(values.size), ctypes.c_float(self.input_scale),
            ctypes.c_int(self.input_zero_point), ctypes.c_void_p(inputs.ctypes.data),
        )  # fmt: skip
        return inputs

    def run(self, inputs: NDArray[np.int8]) -> NDArray[np.int8]:
        """int8 (n, *input_shape) -> int8 (n, output_size). Raises StudioError("network-shape") for other shapes."""
        values = np.asarray(inputs)
        if values.dtype != np.int8 or values.shape[1:] != self.input_shape:
            raise StudioError(
                "These windows do not fit the network.",
                f"They are {values.dtype} of shape {values.shape}; it takes int8 of (n, {self.input_shape}).",
                code="network-shape",
            )
        values = np.ascontiguousarray(values)
        scores = np.empty((len(values), self.output_size), dtype=np.int8)
        run = native.library().ns_host_network_run
        run.restype = ctypes.c_int
        code = run(
            self._program, ctypes.c_void_p(values.ctypes.data), ctypes.c_size_t(len(values)),
            ctypes.c_void_p(scores.ctypes.data),
        )  # fmt: skip
        native.check(code, "The network could not be run.")
        return scores


@cache
def levels() -> dict[str, int]:
    """The ways of computing that this processor has, by name: "core", the very code of the board, is the first."""
    name = native.library().ns_host_level_name
    name.restype = ctypes.c_char_p
    found: dict[str, int] = {}
    number = 0
    while (text := name(number)) is not None:
        if text:
            found[text.decode()] = number
        number += 1
    return found


def _open(data: bytes, level: int) -> ctypes.c_void_p:
    """The packed network, which points into ``data``."""
    program = ctypes.c_void_p()
    run = native.library().ns_host_network_open
    run.argtypes = [ctypes.c_char_p, ctypes.c_size_t, ctypes.c_int, ctypes.POINTER(ctypes.c_void_p)]
    run.restype = ctypes.c_int
    code = run(data, len(data), level, ctypes.byref(program))
    native.check(code, "The network could not be opened.")
    return program
