"""However this computer runs a network, its scores are those of the board's code, in every byte."""

from __future__ import annotations

import threading

import numpy as np
import pytest
from numpy.typing import NDArray

from studio.core.network import Network, levels
from studio.errors import StudioError
from studio.learn.plan import plan
from studio.learn.tflite import read_tflite
from studio.model.network import NetworkPlan
from tests.firmware.random_networks import RandomNetwork
from tests.firmware.test_network_equality import MODELS
from tests.firmware.tflite_writer import TfliteWriter

NETWORKS, INPUTS = 250, 19


def _plan(data: bytes) -> NetworkPlan:
    return plan(read_tflite(data))


def _public(name: str) -> NetworkPlan:
    return _plan((MODELS / f"{name}.tflite").read_bytes())


@pytest.mark.parametrize("level", list(levels())[1:])
def test_generated_networks_give_the_boards_bytes(level: str) -> None:
    """Every operator with shapes nobody would choose; 19 inputs are more than a batch and no whole number of rows."""
    wrong = []
    for number in range(NETWORKS):
        network = RandomNetwork(number)
        planned, inputs = _plan(network.data), network.inputs(INPUTS)
        expected = Network.of_plan(planned, level="core").run(inputs)
        if (Network.of_plan(planned, level=level).run(inputs) != expected).any():
            wrong.append((number, network.names))
    assert wrong == []


@pytest.mark.parametrize("model", ["kws_ref_model", "ad01_int8", "micro_speech_quantized", "str_ww_ref_model"])
def test_public_models_give_the_boards_bytes(model: str) -> None:
    planned = _public(model)
    inputs = np.random.default_rng(0).integers(-128, 128, (3, *planned.input_shape)).astype(np.int8)
    expected = Network.of_plan(planned, level="core").run(inputs)
    for level in levels():
        np.testing.assert_array_equal(Network.of_plan(planned, level=level).run(inputs), expected, level)


def products(shift: int) -> tuple[bytes, NDArray[np.int8]]:
    """A network with one product an output, scaled by 2^shift or up to 8 times less, and all 65,536 pairs of values:
    ties of both roundings, both signs, every clamp; and where it grows, sums that wrap."""
    writer = TfliteWriter()
    source = writer.tensor((1, 256, 1, 1), scale=1.0, zero_point=-3)
    out = writer.tensor((1, 256, 1, 256), scale=float(2.0**-shift), zero_point=-7)
    weights = np.arange(-128, 128).astype(np.int8).reshape(256, 1, 1, 1)
    scales = (2.0 ** np.linspace(-3, 0, 256)).astype(np.float32)
    scales[::2] = 1.0
    biases = [0, 2**31 - 1, -(2**31), 1 << 20, -5] if shift > 0 else [0, 1 << 20, -5, 77, -(1 << 14)]
    bias = np.resize(np.array(biases, dtype=np.int32), 256)
    numbers = [
        source, writer.tensor(weights.shape, scale=scales, axis=0, data=weights),
        writer.tensor((256,), "int32", scale=scales, data=bias),
    ]  # fmt: skip
    writer.operator("CONV_2D", numbers, [out], stride_h=1, stride_w=1)
    return writer.finish([source], [out]), np.arange(-128, 128).astype(np.int8).reshape(1, 256, 1, 1)


SHIFTS = (-12, -5, -2, -1, 0, 9)


@pytest.mark.parametrize("shift", SHIFTS)
def test_every_rounding_is_the_boards(shift: int) -> None:
    data, inputs = products(shift)
    planned = _plan(data)
    expected = Network.of_plan(planned, level="core").run(inputs)
    assert len(np.unique(expected)) > 2
    for level in list(levels())[1:]:
        network = Network.of_plan(planned, level=level)
        np.testing.assert_array_equal(network.run(inputs), expected, level)
        assert network.packed_operators == (shift < 0), "what could wrap is left to the board's code"


def test_of_a_keyword_network_only_the_softmax_is_left_to_the_boards_code() -> None:
    """Else it would be slow and nobody would notice: the bytes are the same."""
    planned = _public("kws_ref_model")
    for level in levels():
        expected = 0 if level == "core" else len(planned.operators) - 1
        assert Network.of_plan(planned, level=level).packed_operators == expected, level


def test_no_inputs_give_no_scores_and_threads_may_share_a_network() -> None:
    network = Network.of_plan(_public("kws_ref_model"))
    inputs = np.random.default_rng(1).integers(-128, 128, (40, *network.input_shape)).astype(np.int8)
    assert network.run(inputs[:0]).shape == (0, network.output_size)
    expected, found = network.run(inputs), []
    threads = [threading.Thread(target=lambda: found.append(network.run(inputs))) for _ in range(4)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert len(found) == 4
    assert all((scores == expected).all() for scores in found)


def test_a_damaged_package_is_refused_before_anything_is_packed() -> None:
    with pytest.raises(StudioError, match="cannot be used"):
        Network(b"\0" * 400)
