"""Nothing takes more instructions on the board than the committed table says, and what does is named."""

from __future__ import annotations

import warnings

from tests.benchmarks.instructions import Comparison, Measured, compare, measured, table


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
