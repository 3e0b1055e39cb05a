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
    Code.CONV: Rates(888.9, 55.15, 212.2, 0.2808, 0, 2.753),
    Code.DEPTHWISE: Rates(517.1, 230.8, 146.1, 1.075, 0, 5.434),
    Code.FULLY_CONNECTED: Rates(0, 0, 232.4, 7.021, 0, 10.59),
    Code.MAX_POOL: Rates(753.5, 125.4, 74.22, 14.19, 0, 0.9822),
    Code.AVERAGE_POOL: Rates(1314, 0, 66.18, 0.09123, 0, 2.5),
    Code.MEAN: Rates(1136, 158.3, 77.8, 16.12, 0, 0),
    Code.ADD: Rates(1.614e+04, 0, 11.25, 0, 0, 0),
    Code.MUL: Rates(1256, 38.99, 69.14, 0, 0, 0),
    Code.CONCAT: Rates(1443, 0.3823, 1.261, 0, 0, 0),
    Code.PAD: Rates(1030, 35.29, 2.759, 0, 0, 0),
    Code.SOFTMAX: Rates(0, 1398, 287.9, 0, 0, 0),
    Code.TABLE: Rates(907.2, 0, 13.96, 0, 0, 0),
    Code.DENSE_WINDOW: Rates(2171, 286.6, 11.75, 0, 13.96, 1.312),
    Code.DENSE_ROWS: Rates(0, 1427, 21.44, 0.5869, 0, 1.834),
    Code.DEPTHWISE_PACKED: Rates(1.026e+04, 0, 0, 0, 8.649, 3.902),
}
FEATURES: dict[str, float] = {
    "frames": 0,
    "tapered samples": 26.04,
    "points times stages": 8.059,
    "filtered bins": 0,
    "logarithms": 272,
    "values of sound": 32.17,
    "transformed bands": 0,
    "motion windows": 0,
    "samples of motion": 448.7,
    "values of motion": 60.58,
    "summed values": 55.97,
}
"""Cycles each; what is counted is ``studio.learn.cost.feature_work``."""
