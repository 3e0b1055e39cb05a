"""The measuring stand counts what the processor executes, exactly, and the image computes there what the core does."""

from __future__ import annotations

from collections import Counter
from pathlib import Path

import numpy as np
import pytest
import unicorn

from studio.core.network import Network
from studio.learn.plan import plan
from studio.learn.tflite import Graph, read_tflite
from tests.emulator.compiling import assembled
from tests.emulator.measuring import Stand
from tests.emulator.measuring_networks import PlacedNetwork, measure_network
from tests.emulator.thumb_code import instructions

MODELS = Path(__file__).resolve().parents[1] / "data" / "models"


@pytest.fixture(scope="module")
def stand() -> Stand:
    return Stand.of_board()


def graph(model: str) -> Graph:
    return read_tflite((MODELS / f"{model}.tflite").read_bytes())


def test_each_instruction_ran_as_often_as_its_blocks_say_but_for_those_that_a_condition_skips(stand: Stand) -> None:
    placed = PlacedNetwork(stand, plan(graph("hello_world_int8")))
    values = np.array([[17]], dtype=np.int8)
    executed = placed.run(values)[0]
    seen, counted, conditional = Counter[int](), Counter[int](), set[int]()
    stand._uc.ctl_flush_tb()
    hook = stand._uc.hook_add(unicorn.UC_HOOK_CODE, lambda _uc, address, _size, _data: seen.update([address]))
    assert placed.run(values)[0].instructions == executed.instructions
    stand._uc.hook_del(hook)
    stand._uc.ctl_flush_tb()
    for place in np.flatnonzero(executed.runs):
        for one in instructions(stand._image, int(place), int(executed.sizes[place]) // 2):
            address = stand._start + 2 * one.place
            counted[address] += int(executed.runs[place])
            if one.conditional:
                conditional.add(address)
    assert counted.total() == executed.instructions > 1000
    assert {address for address in counted if counted[address] != seen[address]} <= conditional
    assert seen.keys() <= counted.keys()


def test_what_a_watched_function_executes_is_counted_from_its_first_instruction_to_its_last() -> None:
    caller = ["push {r4, lr}", "mov r4, #3", "1: bl callee", "subs r4, #1", "bne 1b", "pop {r4, pc}"]
    callee = ["callee: cmp r4, #2", "beq 2f", "nop", "nop", "2: bx lr"]
    code = assembled(*caller, *callee)
    start = 0x10000 + 2 * (len(code) - len(assembled(*callee)))
    stand = Stand(code.tobytes(), {"caller": 0x10000, "callee": start}, start=0x10000)
    stand.learn_return("callee", "caller")
    call = stand.call("caller", watch="callee")
    assert [part.instructions for part in call.inside] == [5, 3, 5]
    assert call.executed.instructions == 2 + 3 * 3 + 1 + 13


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
    assert 0 < first.executed.instructions - sum(parts) < 2000 * len(parts)
    assert sum(one.macs for one in first.operators) == planned.macs
