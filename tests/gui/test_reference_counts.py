"""The installed PySide6 does not lose references to None: 6.12.0 does under Python 3.11, and aborts within seconds.

When this fails after an update, the upper bound of PySide6-Essentials in pyproject.toml is what it protects.
"""

from __future__ import annotations

import sys
from collections.abc import Callable

import pytest
from PySide6.QtCore import QObject, QPointF
from PySide6.QtGui import QPolygonF

_CALLS = 2000
_NOISE = 200

_object, _point, _polygon = QObject(), QPointF(), QPolygonF()
VOID_CALLS: dict[str, Callable[[], object]] = {
    "QObject.setObjectName": lambda: _object.setObjectName("x"),
    "QObject.parent (None)": lambda: _object.parent(),
    "QPointF.setX": lambda: _point.setX(3.0),
    "QPolygonF.translate": lambda: _polygon.translate(1.0, 1.0),
}


@pytest.mark.parametrize("name", VOID_CALLS)
def test_a_call_that_returns_nothing_keeps_the_count_of_none(name: str) -> None:
    call = VOID_CALLS[name]
    before = sys.getrefcount(None)
    for _ in range(_CALLS):
        call()
    assert before - sys.getrefcount(None) < _NOISE


def test_boolean_results_keep_their_counts() -> None:
    before = sys.getrefcount(True), sys.getrefcount(False)
    for _ in range(_CALLS):
        _object.blockSignals(True)
        _object.blockSignals(False)
    after = sys.getrefcount(True), sys.getrefcount(False)
    assert before[0] - after[0] < _NOISE
    assert before[1] - after[1] < _NOISE
