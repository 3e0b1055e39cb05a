"""Cycles of the board for what kernels and features do, as fitted by ``python -m tests.benchmarks costs --fit``."""

from __future__ import annotations

from dataclasses import dataclass

from studio.core.network_records import OperatorSize
from studio.core.network_section import Code


@dataclass(frozen=True, slots=True)
class Rates:
    """Cycles of an operator: for itself, for each place of its output, each output value, each input value that is
    brought before a place (``over_edge``: more of it where the window reaches over the input's edge), and each value
    that is read or multiplied for an output."""

    operator: float
    place: float
    output: float
    brought: float
    over_edge: float
    product: float

    def cycles(self, size: OperatorSize) -> float:
        brought = (self.brought * size.places + self.over_edge * size.edges) * size.patch
        made = self.output * size.outputs + self.product * size.products
        return self.operator + self.place * size.places + brought + made


OPERATORS: dict[Code, Rates] = {
    Code.CONV: Rates(879, 59.23, 206.8, 0.1727, 0, 2.709),
    Code.DEPTHWISE: Rates(677.4, 168.2, 134.2, 0.775, 0, 3.702),
    Code.FULLY_CONNECTED: Rates(0, 0, 130.2, 5.889, 0, 10.66),
    Code.MAX_POOL: Rates(746.7, 125.2, 74.16, 14.18, 0, 0.9812),
    Code.AVERAGE_POOL: Rates(1304, 0, 66.18, 0.095, 0, 2.5),
    Code.MEAN: Rates(1128, 158.4, 77.8, 16.12, 0, 0),
    Code.ADD: Rates(1.714e+04, 0, 18, 0, 0, 0),
    Code.MUL: Rates(1250, 38.96, 69.14, 0, 0, 0),
    Code.CONCAT: Rates(1342, 0, 2.602, 0, 0, 0),
    Code.PAD: Rates(1025, 26.93, 3.019, 0, 0, 0),
    Code.SOFTMAX: Rates(0, 1389, 287.9, 0, 0, 0),
    Code.TABLE: Rates(899.6, 0, 13.96, 0, 0, 0),
    Code.DENSE_WINDOW: Rates(2674, 283.6, 11.67, 0, 14.2, 1.327),
    Code.DENSE_ROWS: Rates(0, 1408, 21.53, 0.6107, 0, 1.835),
    Code.DEPTHWISE_PACKED: Rates(1.291e+04, 0, 0, 0, 2.46, 4.015),
}
FEATURES: dict[str, float] = {
    "frames": 0,
    "tapered samples": 45.92,
    "points times stages": 12.54,
    "filtered bins": 0,
    "logarithms": 307.9,
    "values of sound": 45.41,
    "transformed bands": 0,
    "motion windows": 0,
    "samples of motion": 780.1,
    "values of motion": 90.15,
    "summed values": 72.81,
}
"""Cycles each; what is counted is ``studio.learn.cost.feature_work``."""
