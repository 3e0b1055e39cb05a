"""The core's inference equals TFLite Micro's own interpreter in every byte."""

from __future__ import annotations

import hashlib
import math
from collections import Counter
from pathlib import Path

import numpy as np
import pytest
from numpy.typing import NDArray

from studio.core.network import Network
from studio.learn.package_tflite import package_from_tflite
from studio.learn.plan import plan
from studio.learn.tflite import OPTIONS, read_tflite
from tests.firmware.random_networks import RandomNetwork
from tests.firmware.tflite_writer import TfliteWriter
from tests.firmware.tflm import tflm_scores

MODELS = Path(__file__).parents[1] / "data" / "models"
NETWORKS, INPUTS = 200, 20


def _core(data: bytes) -> Network:
    return Network.of_plan(plan(read_tflite(data)))


def _assert_equal(data: bytes, inputs: NDArray[np.int8]) -> None:
    np.testing.assert_array_equal(_core(data).run(inputs), tflm_scores(data, inputs))


def _random_inputs(shape: tuple[int, ...], count: int, seed: int = 0) -> NDArray[np.int8]:
    inputs = np.random.default_rng(seed).integers(-128, 128, (count, *shape)).astype(np.int8)
    inputs[0], inputs[1] = -128, 127
    return inputs


# Outputs of TFLite Micro on a Cortex-M4 (reference kernels and CMSIS-NN alike, at every optimization level), for
# an input of zeros and for a pseudo-random one: SHA-256 of the output bytes.
ON_THE_BOARD = {
    "kws_ref_model": (
        "576b7714a083e801a60c66aa1ce82585327ea235d8ab4239597cd205df57966e",
        "d7bd75648bbf76c486b795e62cd4d4bffd1989eac8f4943e06b495247533377f",
    ),
    "ad01_int8": (
        "5f55280fb4d4995a7087628054c7a4d302ca84f62d7739fff7312bd92f5597b7",
        "3b5107f3ad214cbc37ef0e5d310cd6e3a6217595ec1af97584dc84ab4dd80f80",
    ),
    "micro_speech_quantized": (
        "148d1438a60297f93d3e487171329d03aad7a4c4c8c3f6f7765af76869a50162",
        "fc20fe84755475801108bc4e251e0f0e2fd566d7831d255fad6ab944e62cba5e",
    ),
}


def _congruential(size: int) -> NDArray[np.int8]:
    """x0 = 1; for each byte x = x * 1664525 + 1013904223 mod 2^32, byte = x >> 24."""
    x, values = 1, []
    for _ in range(size):
        x = (x * 1664525 + 1013904223) % 2**32
        values.append(x >> 24)
    return np.array(values, dtype=np.uint8).view(np.int8)


@pytest.mark.parametrize("model", ON_THE_BOARD)
def test_public_models_give_the_bytes_measured_on_a_cortex_m4(model: str) -> None:
    network = _core((MODELS / f"{model}.tflite").read_bytes())
    size = math.prod(network.input_shape)
    inputs = np.stack([np.zeros(size, dtype=np.int8), _congruential(size)]).reshape(2, *network.input_shape)
    hashes = tuple(hashlib.sha256(scores.tobytes()).hexdigest() for scores in network.run(inputs))
    assert hashes == ON_THE_BOARD[model]


@pytest.mark.parametrize("model", [*ON_THE_BOARD, "str_ww_ref_model", "hello_world_int8"])
def test_public_models_equal_tflite_micro(model: str) -> None:
    data = (MODELS / f"{model}.tflite").read_bytes()
    _assert_equal(data, _random_inputs(_core(data).input_shape, 40))


def test_two_hundred_generated_networks_equal_tflite_micro() -> None:
    """Every operator, odd sizes, strides, paddings, dilations, scales at their extremes: not one byte differs."""
    used: Counter[str] = Counter()
    wrong = []
    for number in range(NETWORKS):
        network = RandomNetwork(number)
        inputs = network.inputs(INPUTS)
        used.update(network.names)
        differing = int((_core(network.data).run(inputs) != tflm_scores(network.data, inputs)).sum())
        if differing:
            wrong.append((number, differing, network.names))
    assert wrong == []
    assert set(used) == set(OPTIONS), "the generator draws every operator that the reader takes"
    assert min(used.values()) >= 3


def test_one_scale_for_all_weights_is_multiplied_in_double() -> None:
    """A fully connected layer whose sums often end on a tie of M = 2^-14: one rounding of the two scales' product
    to float32, as older TFLite does it, gives other bytes."""
    a, b = np.float32(0.014438237), np.float32(0.017055664)
    writer = TfliteWriter()
    weights = np.random.default_rng(0).integers(-127, 128, (1000, 64)).astype(np.int8)
    source = writer.tensor((1, 64), scale=a)
    out = writer.tensor((1, 1000), scale=float(a * b) * 2**14)
    writer.operator("FULLY_CONNECTED", [source, writer.tensor((1000, 64), scale=b, data=weights)], [out])
    data = writer.finish([source], [out])
    _assert_equal(data, _random_inputs((64,), 1500))


@pytest.mark.parametrize("scale", [2.0**-21, 0.001, 0.1, 0.7, 3.0, 200.0])
def test_every_input_of_logistic_and_of_softmax(scale: float) -> None:
    """All 256 values of LOGISTIC, and SOFTMAX rows with every difference of two int8 values."""
    for name in ("LOGISTIC", "SOFTMAX"):
        writer = TfliteWriter()
        source = writer.tensor((1, 256, 2), scale=scale, zero_point=-7)
        out = writer.tensor((1, 256, 2), scale=1 / 256, zero_point=-128)
        writer.operator(name, [source], [out], **({"beta": 1.0} if name == "SOFTMAX" else {}))
        rows = np.stack([np.arange(-128, 128), np.full(256, 127)], axis=1).astype(np.int8)
        _assert_equal(writer.finish([source], [out]), np.stack([rows, rows[:, ::-1]]))


def test_long_rows_of_softmax_up_to_the_longest() -> None:
    for depth in (1, 7, 300, 511):
        writer = TfliteWriter()
        source = writer.tensor((1, depth), scale=0.05, zero_point=3)
        out = writer.tensor((1, depth), scale=1 / 256, zero_point=-128)
        writer.operator("SOFTMAX", [source], [out], beta=1.0)
        _assert_equal(writer.finish([source], [out]), _random_inputs((depth,), 20))


def test_a_network_larger_than_a_row_of_memory_reuses_it() -> None:
    """The arena holds less than all activations together, and the scores stay the same when it is run twice."""
    network = _core((MODELS / "kws_ref_model.tflite").read_bytes())
    activations = 9 * 25 * 5 * 64
    assert network.arena_bytes < activations / 4
    inputs = _random_inputs(network.input_shape, 3)
    np.testing.assert_array_equal(network.run(inputs), network.run(inputs))


def test_check_windows_of_a_package_hold_what_the_reference_gives() -> None:
    data = (MODELS / "micro_speech_quantized.tflite").read_bytes()
    package = package_from_tflite(data, "micro speech")
    assert package.labels == ("0", "1", "2", "3")
    inputs = np.stack([window.input for window in package.checks])
    np.testing.assert_array_equal(np.stack([window.scores for window in package.checks]), tflm_scores(data, inputs))
