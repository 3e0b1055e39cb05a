"""Networks of chance, always the same ones, to fit the cost model to: what people train here, and what they bring."""

from __future__ import annotations

from collections.abc import Iterator

import numpy as np

from studio.learn.networks import Conv, Dense, Layer, NetworkTable, Pool, Residual
from studio.learn.outline import outline
from studio.learn.tflite import Graph, read_tflite
from tests.firmware.mlperf_shapes import NONE, ShapedNetwork

LABELS = (2, 10)


def networks(seed: int, count: int) -> Iterator[tuple[str, Graph]]:
    """``count`` of each kind, as name and graph."""
    for number in range(count):
        chance = np.random.default_rng([seed, number])
        yield f"along time {number}", outline(_along_time(chance), int(chance.integers(*LABELS)))
        yield f"dense {number}", outline(_dense(chance), int(chance.integers(*LABELS)))
        yield f"depthwise {number}", read_tflite(_depthwise(chance, seed=number))
        yield f"residual {number}", read_tflite(_residual(chance, seed=number))


def _along_time(chance: np.random.Generator) -> NetworkTable:
    """As the studio's own: (height, 1, channels), motion or sound."""
    shape = (int(chance.integers(60, 200)), 1, int(chance.integers(3, 7)))
    if chance.random() < 0.6:
        shape = (int(chance.integers(25, 99)), 1, int(chance.choice([13, 20, 32, 40])))
    layers: list[Layer] = []
    height = shape[0]
    for _ in range(int(chance.integers(2, 6))):
        stride = 2 if height > 4 and chance.random() < 0.7 else 1
        height = -(-height // stride)
        kind = Residual if chance.random() < 0.3 else Conv
        layers.append(kind(8 * int(chance.integers(1, 10)), int(chance.choice([3, 5, 7])), stride))
    return NetworkTable("fitted", shape, (*layers, Pool(max(1, height // int(chance.integers(1, 5))))))


def _dense(chance: np.random.Generator) -> NetworkTable:
    layers = tuple(Dense(8 * int(chance.integers(1, 20))) for _ in range(int(chance.integers(1, 4))))
    return NetworkTable("fitted", (1, 1, 8 * int(chance.integers(2, 80))), layers)


def _depthwise(chance: np.random.Generator, *, seed: int) -> bytes:
    """As MobileNet and DS-CNN."""
    net = ShapedNetwork((int(chance.integers(20, 64)), int(chance.integers(8, 64)), int(chance.choice([1, 3]))), seed)
    x = net.conv(net.input, 8 * int(chance.integers(1, 6)), 3, 2)
    for _ in range(int(chance.integers(2, 5))):
        x = net.depthwise(x, int(chance.integers(1, 3)))
        x = net.conv(x, 8 * int(chance.integers(1, 12)))
    return net.finish(x, int(chance.integers(*LABELS)))


def _residual(chance: np.random.Generator, *, seed: int) -> bytes:
    """As ResNet."""
    side = int(chance.integers(12, 33))
    net = ShapedNetwork((side, side, int(chance.choice([1, 3]))), seed)
    x = net.conv(net.input, 8 * int(chance.integers(1, 4)), 3)
    for _ in range(int(chance.integers(1, 3))):
        filters = x.shape[3] * int(chance.integers(1, 3))
        stride = 1 if filters == x.shape[3] else 2
        y = net.conv(net.conv(x, filters, 3, stride), filters, 3, activation=NONE)
        past = x if stride == 1 else net.conv(x, filters, 1, stride, activation=NONE)
        x = net.add(past, y)
    return net.finish(x, int(chance.integers(*LABELS)))
