"""Cycles of the board for what kernels and features do, as fitted by ``python -m tests.benchmarks costs --fit``."""

from __future__ import annotations

from dataclasses import dataclass

from studio.core.network_records import OperatorSize


@dataclass(frozen=True, slots=True)
class Rates:
    """Cycles of an operator: for itself, for each place of its output, each output value, each input value that is
    brought before a place, and each value that is read or multiplied for an output."""

    operator: float
    place: float
    output: float
    brought: float
    product: float

    def cycles(self, size: OperatorSize) -> float:
        brought = self.brought * size.places * size.patch
        made = self.output * size.outputs + self.product * size.products
        return self.operator + self.place * size.places + brought + made


OPERATORS = {}
FEATURES = {}
