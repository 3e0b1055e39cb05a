"""Packed depthwise convolutions and pools, by rows and in place, give what plain ones give: under sanitizers."""

from __future__ import annotations

from pathlib import Path

from tests.firmware import sanitize

DRIVER = Path(__file__).with_name("places_driver.c")


def test_rows_and_places_give_what_the_plain_kernels_give() -> None:
    """Random windows, channels, multiples and paddings: whole, row by row, and in place; every byte equal, and not one
    byte read or written outside of the tensors and the scratch that the kernel asks for."""
    sanitize.run(sanitize.build(DRIVER, sources=("core/kernels/*.c",)), "4000")
