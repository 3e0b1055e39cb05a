"""What the time column of a table says: its unit, how many rows a second, and where rows are missing."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import UTC, date, datetime, time

import numpy as np
from numpy.typing import NDArray

from studio.model.lane import Gap
from studio.storage.formats.csv_columns import TIME, UNITS
from studio.storage.formats.csv_table import is_number
from studio.storage.imported import Damaged

RATES_HZ = (1.0, 10_000.0)
_LATE = 1.5
"""A row that comes later than so many rows' time came late, or others are missing before it."""
_SURELY = 0.7
"""Less than this much of another row's time is still lateness."""
_AROUND = 5
"""Steps on either side that tell the two apart: after a row that came late the next ones come soon."""


@dataclass(frozen=True, slots=True)
class TimeBase:
    """Where a table's own time begins and what one unit of it is; in rows where it has no time column."""

    first: float
    unit_s: float


def moment(text: str) -> float:
    """A date with a time as seconds since 1970, or a time of day as seconds since midnight; without a time zone it
    counts as UTC. Raises ValueError."""
    plain = text.strip().replace("/", "-")
    try:
        found = datetime.fromisoformat(plain)
    except ValueError:
        found = datetime.combine(date(1970, 1, 1), time.fromisoformat(plain))
    try:
        return (found if found.tzinfo else found.replace(tzinfo=UTC)).timestamp()
    except OverflowError as problem:
        raise ValueError(text) from problem


def are_moments(texts: Sequence[str]) -> bool:
    """No bare numbers: "20250102" is a day, and may as well be milliseconds."""
    return bool(texts) and all(_is_moment(text) and not is_number(text) for text in texts)


def _is_moment(text: str) -> bool:
    try:
        moment(text)
    except ValueError:
        return False
    return True


def moments(texts: Sequence[str], *, line: int) -> NDArray[np.float64]:
    """Seconds. Raises Damaged with the line of what is none."""
    try:
        return np.array([moment(text) for text in texts])
    except ValueError:
        wrong = next(i for i, text in enumerate(texts) if not _is_moment(text))
        raise Damaged(f'"{texts[wrong][:40]}" is no date with a time', line=line + wrong) from None


def step_of(times: Sequence[NDArray[np.float64]]) -> float:
    """The time from a row to the next, in the column's unit, over the takes of a table. Raises Damaged.

    It is the mean of the steps near the median: a pause or a jump between takes is no step. Where most rows have the
    time of the row before (they were written in heaps, or by a clock that is too coarse for them), of all steps."""
    steps = np.concatenate([np.diff(each) for each in times])
    median = float(np.median(steps)) if len(steps) else -1.0
    if median > 0:
        usual = steps[(steps > 0.5 * median) & (steps < _LATE * median + _tick(steps, median))]
        return float(np.mean(usual))
    if median < 0 or not steps.sum() > 0:
        raise Damaged("its time column does not go forward")
    return float(np.mean(steps))


def base_of(first: float, step: float, unit: str) -> TimeBase:
    return TimeBase(first, UNITS[TIME].get(unit) or _guessed_unit_s(step))


def believable(rate_hz: float) -> float:
    """Raises Damaged."""
    if not RATES_HZ[0] <= rate_hz <= RATES_HZ[1]:
        raise Damaged(f"its time column says {rate_hz:.3g} rows a second")
    return round(rate_hz, 3)


def _guessed_unit_s(step: float) -> float:
    """Motion is sampled every 0.1 to 500 ms; a step can be that in one unit only, but for the seams."""
    return 1.0 if step < 0.5 else 1e-3 if step < 500 else 1e-6 if step < 500_000 else 1e-9


def _tick(steps: NDArray[np.float64], usual: float) -> float:
    """What steps may differ by because the clock counts in wholes, where that is much of them: milliseconds say 1, 1,
    1, 2 of rows that come every 1.05."""
    return 1.0 if usual < 3 and bool((steps == np.rint(steps)).all()) else 0.0


def gaps_of(times: NDArray[np.float64], step: float) -> tuple[Gap, ...]:
    """Where rows are missing from a take whose rows come every ``step``."""
    steps = np.diff(times)
    if not len(steps) or not np.median(steps) > 0:
        return ()
    gaps = []
    for at in map(int, np.flatnonzero(steps > _LATE * step + _tick(steps, step))):
        near = steps[max(0, at - _AROUND) : at + _AROUND + 1]
        late = min(float(steps[at]), float(near.sum()) - step * (len(near) - 1))
        if (lost := int(late / step - _SURELY)) > 0:
            gaps.append(Gap(at + 1, lost))
    return tuple(gaps)
