"""A package's network, run by the core: int8 in, int8 out, the very scores the board gives."""

from __future__ import annotations

import ctypes

import numpy as np
from numpy.typing import NDArray

from studio.core import native, package
from studio.errors import StudioError
from studio.model.network import NetworkPlan
from studio.model.package import Package


class Network:
    """Runs the network of a package; holds nothing between runs, so calls are independent.

    ``input_shape`` is without the batch dimension; ``output_size`` the number of scores. Raises StudioError with
    the core's code when the package is not acceptable.
    """

    def __init__(self, package_bytes: bytes) -> None:
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

    @classmethod
    def of_plan(cls, plan: NetworkPlan) -> Network:
        """The network of a plan that is in no package yet."""
        return cls(package.encode(Package(name="", labels=(), network=plan)))

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
        arena = np.empty(max(self.arena_bytes, 1), dtype=np.uint8)
        run = native.library().ns_host_network_run
        run.restype = ctypes.c_int
        pointers = [ctypes.c_void_p(array.ctypes.data) for array in (arena, values, scores)]
        code = run(
            self._data, ctypes.c_size_t(len(self._data)), pointers[0], ctypes.c_size_t(self.arena_bytes),
            pointers[1], ctypes.c_size_t(len(values)), pointers[2],
        )  # fmt: skip
        native.check(code, "The network could not be run.")
        return scores
