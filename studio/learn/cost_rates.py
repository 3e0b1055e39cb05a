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
    Code.CONV: Rates(888.7, 55.89, 212.1, 0.2738, 0, 2.754),
    Code.DEPTHWISE: Rates(526.1, 230.8, 146, 1.011, 0, 5.447),
    Code.FULLY_CONNECTED: Rates(0, 0, 232.4, 7.021, 0, 10.59),
    Code.MAX_POOL: Rates(729.6, 122.7, 74.43, 14.34, 0, 0.9533),
    Code.AVERAGE_POOL: Rates(1301, 0, 66.08, 0.02675, 0, 2.503),
    Code.MEAN: Rates(1142, 158.5, 77.38, 16.09, 0, 0),
    Code.ADD: Rates(1.614e+04, 0, 11.25, 0, 0, 0),
    Code.MUL: Rates(1258, 38.87, 69.22, 0, 0, 0),
    Code.CONCAT: Rates(1448, 0.457, 1.248, 0, 0, 0),
    Code.PAD: Rates(1032, 35.34, 2.764, 0, 0, 0),
    Code.SOFTMAX: Rates(0, 1406, 287.9, 0, 0, 0),
    Code.TABLE: Rates(911, 0, 13.96, 0, 0, 0),
    Code.DENSE_WINDOW: Rates(2182, 286.6, 11.75, 0, 13.95, 1.312),
    Code.DENSE_ROWS: Rates(0, 1434, 21.36, 0.5602, 0, 1.833),
    Code.DEPTHWISE_PACKED: Rates(1.026e+04, 0, 0, 0, 8.645, 3.901),
}
FEATURES: dict[str, float] = {
    "frames": 0,
    "tapered samples": 26.73,
    "points times stages": 7.755,
    "filtered bins": 0,
    "logarithms": 188,
    "moved values": 5.158,
    "new values": 86.57,
    "transformed bands": 4.379,
    "motion windows": 651.1,
    "samples of motion": 382.4,
    "summed values": 59.36,
}
"""Cycles each; what is counted is ``studio.learn.cost.feature_work``."""
