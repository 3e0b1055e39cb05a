"""Packed weights give TFLite Micro's bytes on the packed kernels; what cannot be packed runs on the plain ones."""

from __future__ import annotations

import numpy as np
import pytest

from studio.core.network import Network
from studio.core.network_records import operator_sizes
from studio.core.network_section import Code
from studio.learn.plan import plan
from studio.learn.tflite import read_tflite
from studio.model.network import NetworkPlan
from tests.firmware.dense_cases import CASES, PLAIN, Case
from tests.firmware.random_networks import RandomNetwork
from tests.firmware.tflm import tflm_scores

INPUTS = 12


def codes(planned: NetworkPlan) -> list[Code]:
    """The operators of a plan, as the core knows them."""
    return [one.code for one in operator_sizes(planned.network)]


def _assert_equal(case: Case, expected: Code) -> None:
    planned, inputs = plan(read_tflite(case.data())), case.inputs(INPUTS)
    assert codes(planned) == [expected]
    reference = tflm_scores(case.data(), inputs).reshape(INPUTS, -1)
    for level in ("core", None):
        np.testing.assert_array_equal(Network.of_plan(planned, level=level).run(inputs), reference, str(level))


@pytest.mark.parametrize("name", CASES)
def test_packed_weights_give_the_bytes_of_tflite_micro(name: str) -> None:
    case = CASES[name]
    _assert_equal(case, Code.DENSE_WINDOW if case.kernel else Code.DENSE_ROWS)


@pytest.mark.parametrize("name", PLAIN)
def test_what_cannot_be_packed_exactly_runs_on_the_plain_kernels(name: str) -> None:
    case = PLAIN[name]
    _assert_equal(case, Code.CONV if case.kernel else Code.FULLY_CONNECTED)


def test_generated_networks_hit_both_forms_of_each_operator() -> None:
    """So that every test that draws them compares the packed kernels as well as the plain ones."""
    found = [code for number in range(200) for code in codes(plan(read_tflite(RandomNetwork(number).data)))]
    for code, least in ((Code.DENSE_WINDOW, 40), (Code.CONV, 20), (Code.DENSE_ROWS, 20), (Code.FULLY_CONNECTED, 3)):
        assert found.count(code) >= least, code
