"""The measuring stand counts what the processor executes, exactly, and the image computes there what the core does."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest
import unicorn

from studio.core.network import Network
from studio.learn.plan import plan
from studio.learn.tflite import Graph, read_tflite
from tests.emulator.measuring import Stand
from tests.emulator.measuring_networks import PlacedNetwork, measure_network

MODELS = Path(__file__).resolve().parents[1] / "data" / "models"


@pytest.fixture(scope="module")
def stand() -> Stand:
    return Stand.of_board()


def graph(model: str) -> Graph:
    return read_tflite((MODELS / f"{model}.tflite").read_bytes())


def test_blocks_are_as_many_instructions_as_are_seen_one_by_one(stand: Stand) -> None:
    planned = plan(graph("hello_world_int8"))
    placed = PlacedNetwork(stand, planned)
    values = np.array([[17]], dtype=np.int8)
    executed = placed.run(values)[0].instructions
    seen = []
    stand._uc.ctl_flush_tb()
    hook = stand._uc.hook_add(unicorn.UC_HOOK_CODE, lambda *_: seen.append(1))
    again = placed.run(values)[0].instructions
    stand._uc.hook_del(hook)
    stand._uc.ctl_flush_tb()
    assert executed == again == len(seen) > 1000


@pytest.mark.parametrize("model", ["kws_ref_model", "ad01_int8"])
def test_the_image_gives_the_cores_bytes_and_the_same_count_every_time(stand: Stand, model: str) -> None:
    read = graph(model)
    planned = plan(read)
    values = np.random.default_rng(1).integers(-128, 128, planned.input_shape).astype(np.int8)
    first, second = (measure_network(stand, read, planned, values) for _ in range(2))
    np.testing.assert_array_equal(first.output, Network.of_plan(planned).run(values[np.newaxis])[0])
    assert first.executed.instructions == second.executed.instructions
    parts = [one.executed.instructions for one in first.operators]
    assert parts == [one.executed.instructions for one in second.operators]
    assert 0 < first.executed.instructions - sum(parts) < 1000 * len(parts)
    assert sum(one.macs for one in first.operators) == planned.macs
