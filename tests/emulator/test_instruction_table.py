"""Nothing takes more instructions on the board than the committed table says, and what does is named."""

from __future__ import annotations

import warnings

from tests.benchmarks.instructions import compare, measured, table


def test_networks_and_features_take_no_more_instructions_than_the_table_says() -> None:
    compared = compare(measured(), table())
    if compared.other:
        warnings.warn("\n".join(compared.other), stacklevel=1)
    assert compared.worse == ()


def test_what_became_worse_is_named_with_both_counts_and_the_way_to_a_new_table() -> None:
    then = {"kws": {"instructions": 1000, "arena_bytes": 10, "operators": [{"name": "ADD 4", "instructions": 900}]}}
    now = {"kws": {"instructions": 1004, "arena_bytes": 10, "operators": [{"name": "ADD 4", "instructions": 950}]}}
    assert compare(now, then).worse == (
        "kws: operator 0, ADD 4 takes 950, 5.6 % more than the 900 of the table: "
        "python -m tests.benchmarks instructions --renew",
    )
    assert compare(then, now).worse == ()
    assert len(compare(then, now).other) == 2
    assert compare(then, {}).other == (
        "kws has other operators than in the table: python -m tests.benchmarks instructions --renew",
    )
