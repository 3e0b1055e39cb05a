"""The packed kernels in the board's own instructions give the bytes of their plain C."""

from __future__ import annotations

import numpy as np
import pytest

from studio.core.network import Network
from studio.learn.plan import plan
from studio.learn.tflite import read_tflite
from tests.emulator.measuring import Stand
from tests.emulator.measuring_networks import PlacedNetwork
from tests.firmware.dense_cases import CASES
from tests.firmware.random_networks import RandomNetwork

INPUTS = 4
NETWORKS = 60


@pytest.fixture(scope="module")
def stand() -> Stand:
    return Stand.of_board()


def _differing(stand: Stand, data: bytes, inputs: np.ndarray) -> int:  # type: ignore[type-arg]
    planned = plan(read_tflite(data))
    expected = Network.of_plan(planned, level="core").run(inputs)
    stand.free()
    placed = PlacedNetwork(stand, planned)
    return sum(int((placed.run(one)[2] != scores).sum()) for one, scores in zip(inputs, expected, strict=True))


def test_layers_of_every_shape_give_the_same_bytes_on_the_board(stand: Stand) -> None:
    wrong = {name: _differing(stand, case.data(), case.inputs(INPUTS)) for name, case in CASES.items()}
    assert {name: count for name, count in wrong.items() if count} == {}


def test_generated_networks_give_the_same_bytes_on_the_board(stand: Stand) -> None:
    networks = [RandomNetwork(number) for number in range(NETWORKS)]
    wrong = [number for number, one in enumerate(networks) if _differing(stand, one.data, one.inputs(INPUTS))]
    assert wrong == []
