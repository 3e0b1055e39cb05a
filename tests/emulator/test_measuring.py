"""The measuring stand counts what the processor executes, exactly; the image computes there what the core does, and
takes no more instructions than the committed table says."""

from __future__ import annotations

import warnings
from collections import Counter
from pathlib import Path

import numpy as np
import pytest
import unicorn

from studio.core.network import Network
from studio.core.package import encode
from studio.core.pipeline import Pipeline, pack
from studio.learn.package_tflite import package_from_tflite
from studio.learn.plan import plan
from studio.learn.tflite import Graph, read_tflite
from studio.link.messages import Request, unpack_status, unpack_verdict
from studio.model.pipeline import MotionFeatures, MotionPipeline, PipelineSpec, SoundFeatures, SoundPipeline
from tests.benchmarks.instructions import MLPERF, STUDIO, Comparison, Measured, compare, measured, table
from tests.emulator.board import Nano33BleSense
from tests.emulator.board_client import BoardClient
from tests.emulator.compiling import assembled
from tests.emulator.measuring import Executed, Stand, board_build, board_builder
from tests.emulator.measuring_networks import PlacedNetwork, measure_features, measure_network
from tests.emulator.thumb_code import instructions
from tests.firmware.tflite_writer import TfliteWriter
from tests.unit.pipeline.reference import clip
from tests.unit.pipeline.test_quantize import quantized

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


@pytest.mark.parametrize(
    "spec",
    [
        SoundPipeline(offset=(-6.1,), gain=(0.13,)),
        SoundPipeline(frame=401, hop=160, fft=1024, frames=20, mels=64, features=SoundFeatures.MFCC),
        MotionPipeline(gain=(0.3, 0.7, 1.1, 0.011, 0.013, 0.017)),
        MotionPipeline(window=100, stride=10, features=MotionFeatures.SPECTRAL),
    ],
)
def test_the_image_gives_the_bits_of_the_computers_features(stand: Stand, spec: PipelineSpec) -> None:
    sound = np.concatenate([clip("yes"), clip("noise")])
    pipeline = Pipeline(spec)
    count = pipeline.window_samples + pipeline.stride_samples
    samples = sound[:count] if isinstance(spec, SoundPipeline) else sound[: 6 * count].reshape(-1, 6)
    expected = pipeline.push(samples)[-1].ravel()
    made = measure_features(stand, pack(spec), samples, step=pipeline.stride_samples, features=expected.size)
    assert made.features.tobytes() == expected.tobytes()
    assert np.array_equal(made.steps, quantized(expected, 0.05, 0))


@pytest.mark.parametrize("name", [*MLPERF, *STUDIO])
def test_the_image_gives_the_cores_bytes_and_the_same_count_every_time(stand: Stand, name: str) -> None:
    read = read_tflite(MLPERF[name]()) if name in MLPERF else STUDIO[name]()
    planned = plan(read)
    values = np.random.default_rng(1).integers(-128, 128, planned.input_shape).astype(np.int8)
    first, second = (measure_network(stand, read, planned, values) for _ in range(2))
    np.testing.assert_array_equal(first.output, Network.of_plan(planned).run(values[np.newaxis])[0])
    assert first.executed.instructions == second.executed.instructions
    parts = [one.executed.instructions for one in first.operators]
    assert parts == [one.executed.instructions for one in second.operators]
    assert all(0 < part < first.executed.instructions for part in parts)
    assert 0.8 * first.executed.instructions < sum(parts) < first.executed.instructions
    assert sum(one.macs for one in first.operators) == planned.macs


def test_the_whole_board_counts_the_same_for_a_package_that_was_sent_to_it(stand: Stand) -> None:
    """But for its interrupts, and for instructions that a condition skips, which the emulated chip does not count."""
    package = package_from_tflite((MODELS / "kws_ref_model.tflite").read_bytes(), "keywords")
    client = BoardClient(Nano33BleSense(image=board_build().image))
    client.connect()
    answer = client.send(encode(package))
    verdict = unpack_verdict(answer.fields)
    assert (verdict.checked, verdict.equal) == (len(package.checks), len(package.checks))
    stand.free()
    placed = PlacedNetwork(stand, package.network)
    runs = [placed.run(window.input) for window in package.checks]
    for window, (_, _, scores) in zip(package.checks, runs, strict=True):
        np.testing.assert_array_equal(scores, window.scores)
    most = np.mean([executed.instructions for executed, _, _ in runs])
    least = np.mean([executed.instructions - conditionals(executed) for executed, _, _ in runs])
    assert 0.9 * most < least <= verdict.network_cycles <= 1.01 * most


def test_the_tables_of_a_sum_of_two_images_leave_two_thirds_of_the_stack() -> None:
    """Nothing else that the core does needs as much of it; interrupts and streams come on top."""
    writer = TfliteWriter()
    shape = (1, 12, 12, 8)
    source, out = writer.tensor(shape, scale=0.02, zero_point=3), writer.tensor(shape, scale=0.03, zero_point=-5)
    writer.operator("ADD", [source, source], [out])
    client = BoardClient(Nano33BleSense(image=board_build().image))
    client.connect()
    verdict = unpack_verdict(client.send(encode(package_from_tflite(writer.finish([source], [out]), "sum"))).fields)
    assert verdict.equal == verdict.checked > 0
    status = unpack_status(client.request(Request.STATUS).fields)
    assert status.stack_free is not None
    tables = 2 * 256 * 4
    assert 2 / 3 < status.stack_free / board_builder().STACK_BYTES < 1 - tables / board_builder().STACK_BYTES


def test_networks_and_features_take_no_more_instructions_than_the_table_says() -> None:
    compared = compare(measured(), table())
    if compared.other:
        warnings.warn("\n".join(compared.other), stacklevel=1)
    assert compared.worse == ()


def test_what_became_worse_is_named_with_both_counts_and_the_way_to_a_new_table() -> None:
    def measured_as(whole: int, operator: int, small: int) -> Measured:
        rows = [{"name": "ADD 4", "instructions": operator}, {"name": "SOFTMAX 4", "instructions": small}]
        return {"kws": {"instructions": whole, "arena_bytes": 10, "operators": rows}}

    then, now = measured_as(10_000, 900, 20), measured_as(10_040, 950, 29)
    assert compare(now, then).worse == (
        "kws: operator 0, ADD 4 takes 950, in the table 900: make it faster, or "
        "python -m tests.benchmarks instructions --renew",
    )
    assert len(compare(measured_as(10_060, 900, 20), then).worse) == 1
    assert compare(then, now) == Comparison(
        (),
        (
            "kws: the whole takes 10,000, less than the 10,040 of the table: "
            "python -m tests.benchmarks instructions --renew",
        ),
    )
    assert compare(then, {}).other == (
        "kws has other operators than in the table: python -m tests.benchmarks instructions --renew",
    )


def conditionals(executed: Executed) -> int:
    """Instructions that depend on a condition, skipped or not."""
    places = np.flatnonzero(executed.runs)
    blocks = {place: instructions(executed.code, int(place), int(executed.sizes[place]) // 2) for place in places}
    return sum(int(executed.runs[place]) for place, block in blocks.items() for one in block if one.conditional)
