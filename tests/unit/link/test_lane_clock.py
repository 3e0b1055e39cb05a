"""A lane's clock: the least delayed arrivals say when samples were taken, at a price that a recorder can pay."""

from __future__ import annotations

import numpy as np
import pytest

from studio.link.lane_clock import DRAWN_EVERY_S, LaneClock

RATE_HZ = 200.0


def test_late_arrivals_do_not_move_a_lanes_samples() -> None:
    clock, late = LaneClock(), np.random.default_rng(1).uniform(0, 0.03, 800)
    for block in range(800):
        taken_s = (block + 1) * 0.02
        clock.note(taken_s + 0.001 + float(late[block]), 4 * (block + 1), RATE_HZ)
        if block > 200:
            moment = clock.moment(4 * block)
            assert moment is not None
            assert abs(moment - block * 0.02) < 0.008
            assert clock.index_at(moment) == 4 * block


def test_the_line_is_drawn_some_times_a_second_however_often_it_is_asked_for(monkeypatch: pytest.MonkeyPatch) -> None:
    fits: list[int] = []
    fit = np.polyfit
    monkeypatch.setattr(np, "polyfit", lambda *words: (fits.append(1), fit(*words))[1])
    clock = LaneClock()
    for block in range(1000):
        clock.note(block * 0.01, 2 * block, RATE_HZ)
        for _ in range(10):
            assert clock.moment(2 * block) == pytest.approx(block * 0.01, abs=1e-6)
    assert len(fits) <= 2 * (10 / DRAWN_EVERY_S + 1)


def test_another_rate_counts_at_once() -> None:
    clock = LaneClock()
    for block in range(5):
        clock.note(1 + block * 0.1, 20 * block, 200.0)
    assert clock.index_at(2.4) == 280
    clock.note(1.5, 100, 100.0)
    assert clock.index_at(2.5) == 200
