"""Cycles of the board for what kernels and features do, as fitted by ``python -m tests.benchmarks costs --fit``."""

from __future__ import annotations

from dataclasses import dataclass

from studio.core.network_records import OperatorSize
from studio.core.network_section import Code


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


OPERATORS: dict[Code, Rates] = {
    Code.CONV: Rates(728, 82.51, 300.9, 0.4744, 2.799),
    Code.DEPTHWISE: Rates(0, 0, 0, 13.25, 45.9),
    Code.FULLY_CONNECTED: Rates(0, 0, 153.6, 5.536, 9.403),
    Code.MAX_POOL: Rates(807.2, 45.79, 164.3, 4.559, 10.5),
    Code.AVERAGE_POOL: Rates(4642, 71.7, 278.6, 0, 7.227),
    Code.MEAN: Rates(960.5, 0, 264.6, 0, 5.474),
    Code.ADD: Rates(2649, 40.1, 141.6, 0, 0),
    Code.MUL: Rates(1078, 37.01, 74.75, 0, 0),
    Code.CONCAT: Rates(1295, 0, 2.632, 0, 0),
    Code.PAD: Rates(961.8, 27.32, 2.878, 0, 0),
    Code.SOFTMAX: Rates(0, 2031, 226.8, 0, 0),
    Code.TABLE: Rates(811.3, 0, 14.67, 0, 0),
    Code.DENSE_WINDOW: Rates(0, 350.5, 11.72, 0.5795, 1.357),
    Code.DENSE_ROWS: Rates(0, 1538, 23.95, 6.926, 1.878),
}
FEATURES: dict[str, float] = {
    "frames": 0,
    "tapered samples": 60.09,
    "points times stages": 11.65,
    "filtered bins": 0,
    "logarithms": 308.5,
    "values of sound": 44.22,
    "transformed bands": 0,
    "motion windows": 3436,
    "values of motion": 197.7,
    "summed values": 129.1,
}
"""Cycles each; what is counted is ``studio.learn.cost.feature_work``."""
