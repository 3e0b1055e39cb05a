"""Depthwise convolutions are packed where that is exact, run plain where it is not, and give TFLite Micro's bytes."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass

import numpy as np
import pytest
from numpy.typing import NDArray

from studio.core.network import Network
from studio.core.network_section import Code
from studio.learn.plan import plan
from studio.learn.tflite import read_tflite
from studio.model.network import NetworkPlan
from tests.emulator.measuring import Stand
from tests.emulator.measuring_networks import PlacedNetwork
from tests.firmware.random_networks import NONE, RELU, RELU6, SAME, VALID, RandomNetwork
from tests.firmware.test_dense import codes
from tests.firmware.tflite_writer import TfliteWriter
from tests.firmware.tflm import tflm_scores


@dataclass(frozen=True, slots=True)
class Shape:
    """A depthwise convolution: (height, width, channels) by kernel and strides."""

    image: tuple[int, int, int]
    kernel: tuple[int, int] = (3, 3)
    stride: tuple[int, int] = (1, 1)
    multiplier: int = 1
    padding: int = SAME
    activation: int = RELU
    weight_scale: float = 0.01
    bias: int = 3000

    def file(self) -> bytes:
        rng = np.random.default_rng(list(self.image) + list(self.kernel))
        size, stride, channels = self.image[:2], self.stride, self.image[2] * self.multiplier
        if self.padding == SAME:
            places = tuple(-(-n // s) for n, s in zip(size, stride, strict=True))
        else:
            places = tuple((n - k) // s + 1 for n, k, s in zip(size, self.kernel, stride, strict=True))
        writer = TfliteWriter()
        source = writer.tensor((1, *self.image), scale=0.02, zero_point=int(rng.integers(-128, 128)))
        scales = (self.weight_scale * 2.0 ** rng.uniform(-2, 0, channels)).astype(np.float32)
        values = rng.choice(np.array([-128, -77, 3, 127]), (1, *self.kernel, channels)).astype(np.int8)
        weights = writer.tensor(values.shape, scale=scales, axis=3, data=values)
        biases = rng.integers(-self.bias, self.bias, channels).astype(np.int32)
        bias = writer.tensor((channels,), "int32", scale=scales * np.float32(0.02), data=biases)
        scale = float(np.sqrt(np.prod(self.kernel))) / 100
        zero_point = -128 if self.activation == RELU else 5
        out = writer.tensor((1, *places, channels), scale=scale, zero_point=zero_point)
        writer.operator(
            "DEPTHWISE_CONV_2D", [source, weights, bias], [out], activation=self.activation, padding=self.padding,
            multiplier=self.multiplier, stride_h=stride[0], stride_w=stride[1], dilation_h=1, dilation_w=1,
        )  # fmt: skip
        return writer.finish([source], [out])


SHAPES = [
    Shape((25, 5, 64)),
    Shape((12, 12, 8), stride=(2, 2)),
    Shape((11, 7, 12), stride=(2, 2), activation=NONE),
    Shape((3, 3, 16), activation=RELU6),
    Shape((6, 6, 8), padding=VALID),
    Shape((1, 9, 4), stride=(1, 2), activation=NONE),
    Shape((9, 1, 4), stride=(3, 1)),
    Shape((7, 8, 3), activation=NONE),
    Shape((13, 10, 1), kernel=(10, 8), stride=(2, 2), multiplier=8),
    Shape((9, 6, 4), kernel=(5, 5), activation=NONE),
    Shape((20, 1, 8), kernel=(9, 1)),
    Shape((6, 7, 2), multiplier=3, stride=(2, 1)),
    Shape((4, 4, 4), kernel=(2, 4), stride=(3, 3), padding=VALID),
    Shape((5, 6, 8), kernel=(1, 1), activation=RELU6),
]


def inputs_of(planned: NetworkPlan, count: int) -> NDArray[np.int8]:
    """All -128, all 127, both mixed, and random ones."""
    rng = np.random.default_rng(5)
    inputs = rng.integers(-128, 128, (count, *planned.input_shape)).astype(np.int8)
    inputs[0], inputs[1] = -128, 127
    inputs[2] = rng.choice(np.array([-128, 127], dtype=np.int8), planned.input_shape)
    return inputs


@pytest.fixture(scope="module")
def stand() -> Stand:
    return Stand.of_board()


@pytest.mark.parametrize("shape", SHAPES)
def test_every_class_of_shapes_is_packed_and_gives_the_same_everywhere(stand: Stand, shape: Shape) -> None:
    """TFLite Micro, the core's portable form, this computer's own, and the image on the emulated processor."""
    data = shape.file()
    planned = plan(read_tflite(data))
    assert codes(planned) == [Code.DEPTHWISE_PACKED]
    inputs = inputs_of(planned, 5)
    expected = tflm_scores(data, inputs)
    assert expected.std() > 5
    for level in ("core", None):
        np.testing.assert_array_equal(Network.of_plan(planned, level=level).run(inputs), expected)
    stand.free()
    placed = PlacedNetwork(stand, planned)
    np.testing.assert_array_equal(np.stack([placed.run(one)[2] for one in inputs]), expected)


@pytest.mark.parametrize(
    "shape",
    [Shape((9, 9, 4), weight_scale=200.0), Shape((9, 9, 4), bias=2**31 - 1, weight_scale=1e-6, activation=NONE)],
)
def test_what_cannot_be_packed_exactly_runs_on_the_plain_kernel(shape: Shape) -> None:
    """A multiplier of 1 and more, sums that would leave 31 bits."""
    data = shape.file()
    planned = plan(read_tflite(data))
    assert codes(planned) == [Code.DEPTHWISE]
    inputs = inputs_of(planned, 5)
    np.testing.assert_array_equal(Network.of_plan(planned, level="core").run(inputs), tflm_scores(data, inputs))


def test_a_depthwise_convolution_of_stride_1_needs_no_second_image() -> None:
    planned = plan(read_tflite(Shape((25, 5, 64)).file()))
    assert planned.arena_bytes < 25 * 5 * 64 + 1000


def test_generated_networks_hit_packed_and_plain_operators_on_the_boards_own_code(stand: Stand) -> None:
    """Every small operator beside them: the core's portable form and the image give TFLite Micro's bytes."""
    used: Counter[Code] = Counter()
    for number in range(1000, 1070):
        network = RandomNetwork(number)
        planned = plan(read_tflite(network.data))
        used.update(codes(planned))
        inputs = network.inputs(4)
        expected = tflm_scores(network.data, inputs)
        np.testing.assert_array_equal(Network.of_plan(planned, level="core").run(inputs), expected, str(network.names))
        stand.free()
        placed = PlacedNetwork(stand, planned)
        np.testing.assert_array_equal(placed.run(inputs[3])[2], expected[3], str(network.names))
    assert set(used) == set(Code)
    assert min(used[Code.DEPTHWISE], used[Code.DEPTHWISE_PACKED]) >= 5
