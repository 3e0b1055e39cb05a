"""Intervals against scipy, and at the ends where naive ones fail."""

from __future__ import annotations

import pytest
from scipy.stats import binomtest, chi2

from studio.learn.intervals import poisson, wilson


@pytest.mark.parametrize(("right", "count"), [(0, 5), (5, 5), (3, 7), (47, 50), (500, 1000)])
def test_shares_are_wilsons(right: int, count: int) -> None:
    known = binomtest(right, count).proportion_ci(method="wilson")
    assert wilson(right, count) == pytest.approx((known.low, known.high), abs=1e-9)


def test_of_all_or_none_the_interval_reaches_to_the_very_end() -> None:
    assert {wilson(count, count)[1] for count in range(1, 500)} == {1.0}
    assert {wilson(0, count)[0] for count in range(1, 500)} == {0.0}
    assert wilson(4.7, 4.7)[1] == 1.0


@pytest.mark.parametrize("events", [0, 1, 3, 20, 400])
def test_rates_are_garwoods(events: int) -> None:
    low = chi2.ppf(0.025, 2 * events) / 2 if events else 0.0
    assert poisson(events) == pytest.approx((low, chi2.ppf(0.975, 2 * events + 2) / 2), rel=1e-6)


def test_many_events_are_near_enough() -> None:
    known = (chi2.ppf(0.025, 2 * 3000) / 2, chi2.ppf(0.975, 2 * 3001) / 2)
    assert poisson(3000) == pytest.approx(known, rel=1e-4)


def test_of_nothing_nothing_is_known() -> None:
    assert wilson(0, 0) == (0.0, 1.0)


def test_no_alarm_in_an_hour_is_not_no_alarm_for_ever() -> None:
    assert poisson(0)[1] == pytest.approx(3.69, abs=0.01)
