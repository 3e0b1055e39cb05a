"""Plans: operators share memory where they may, equal weights are stored once, and limits are the core's."""

from __future__ import annotations

import re
from pathlib import Path

import numpy as np
import pytest

from studio.core import network_section
from studio.core.network_section import Code
from studio.learn import scaling
from studio.learn.plan import plan
from studio.learn.tflite import read_tflite
from tests.firmware.tflite_writer import TfliteWriter

CORE = Path(__file__).parents[3] / "firmware" / "core"


def _chain(*names: str, size: int = 64) -> bytes:
    writer = TfliteWriter()
    values = [writer.tensor((1, size), scale=0.1)]
    for name in names:
        values.append(writer.tensor((1, size), scale=0.1))
        writer.operator(name, values[-2:-1], values[-1:])
    return writer.finish(values[:1], values[-1:])


def test_operators_of_one_value_run_in_the_place_of_their_input() -> None:
    planned = plan(read_tflite(_chain("RELU", "RELU6", "QUANTIZE")))
    assert planned.arena_bytes == 64
    assert planned.operators == ("RELU", "RELU6", "QUANTIZE")


def test_equal_tables_are_stored_once() -> None:
    assert len(plan(read_tflite(_chain("RELU", "RELU", "RELU"))).weights) == 256


def test_a_reshape_costs_nothing() -> None:
    writer = TfliteWriter()
    a, b, c = writer.tensor((1, 6), scale=0.1), writer.tensor((1, 2, 3), scale=0.1), writer.tensor((6, 1), scale=0.1)
    writer.operator("RESHAPE", [a, writer.tensor((3,), "int32", data=np.array([1, 2, 3], dtype=np.int32))], [b])
    writer.operator("RESHAPE", [b, writer.tensor((2,), "int32", data=np.array([6, 1], dtype=np.int32))], [c])
    planned = plan(read_tflite(writer.finish([a], [c])))
    assert (planned.operators, planned.arena_bytes, len(planned.weights)) == ((), 8, 0)


def test_a_value_that_is_needed_later_is_not_overwritten() -> None:
    """x + relu(x): the table may not work in the place of x."""
    writer = TfliteWriter()
    x, y, z = (writer.tensor((1, 64), scale=0.1) for _ in range(3))
    writer.operator("RELU", [x], [y])
    writer.operator("ADD", [x, y], [z])
    assert plan(read_tflite(writer.finish([x], [z]))).arena_bytes == 128


def test_multiply_accumulates_are_counted() -> None:
    writer = TfliteWriter()
    a, b = writer.tensor((1, 8, 6, 3), scale=0.1), writer.tensor((1, 4, 3, 5), scale=0.1)
    weights = writer.tensor((5, 3, 2, 3), scale=0.1, data=np.ones((5, 3, 2, 3), dtype=np.int8))
    writer.operator("CONV_2D", [a, weights], [b], stride_h=2, stride_w=2)
    planned = plan(read_tflite(writer.finish([a], [b])))
    assert planned.macs == 4 * 3 * 5 * 3 * 2 * 3
    assert (planned.input_shape, planned.output_size) == ((8, 6, 3), 60)


def test_operator_codes_and_limits_are_the_cores() -> None:
    header = (CORE / "ns_operator.h").read_text()
    assert dict(re.findall(r"NS_OP_(\w+) = (\d+),", header)) == {code.name: str(int(code)) for code in Code}
    limits = {
        "NS_NETWORK_MAX_TENSORS 512": network_section.MAX_TENSORS == 512,
        "NS_NETWORK_MAX_OPERATORS 256": network_section.MAX_OPERATORS == 256,
        "NS_CONCAT_MAX_INPUTS 16": network_section.MAX_CONCAT_INPUTS == 16,
        "NS_NETWORK_MAX_WORK ((uint64_t)1 << 30)": network_section.MAX_WORK == 1 << 30,
        "NS_TENSOR_MAX_BYTES ((uint32_t)1 << 22)": network_section.MAX_TENSOR_BYTES == 1 << 22,
        "NS_SOFTMAX_MAX 511": network_section.MAX_SOFTMAX == 511,
        "WINDOW_MAX 4096": network_section.MAX_WINDOW == 4096,
    }
    sources = "".join(path.read_text() for path in sorted(CORE.glob("**/ns_*.[ch]")))
    assert [line for line, same in limits.items() if not same or f"#define {line}" not in sources] == []


def test_multipliers_are_normalized_and_bounded() -> None:
    for real in (1e-9, 0.003, 0.5, 0.999999999999, 1.0, 3.7, 2.0**29):
        q, shift = scaling.multiplier(real)
        assert 2**30 <= q < 2**31
        assert q * 2.0 ** (shift - 31) == pytest.approx(real, rel=2**-30)
    assert scaling.multiplier(0.0) == scaling.multiplier(2.0**-40) == (0, 0)
    with pytest.raises(OverflowError):
        scaling.multiplier(2.0**31)
