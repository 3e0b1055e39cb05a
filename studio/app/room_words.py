"""What a run does as it will run, in whole sentences, each number with how far it may be from the truth."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from studio.learn.operating import Count

LEAST_HOURS = 1 / 3600


def takes_words(count: Count) -> str:
    """How much of what was performed was found."""
    if not count.performed:
        return "Nothing was performed in what it was played, so nothing is known of misses."
    if count.performed == 1:
        return "The one take of it was missed." if count.lost else "The one take of it was detected."
    low, high = count.miss_interval
    interval = f"{_percent(low)}-{_percent(high)} %"
    if count.wrong and count.wrong == count.lost:
        return f"Of {count.performed} takes it misses none and takes {count.wrong} for another label ({interval})."
    if count.wrong:
        return (
            f"Of {count.performed} takes it misses {count.lost} ({interval}), "
            f"{count.wrong} of them taken for another label."
        )
    if count.lost:
        return f"Of {count.performed} takes it misses {count.lost} ({interval})."
    return f"Of {count.performed} takes it misses none ({interval})."


def alarm_words(count: Count) -> str:
    """How often something was detected in nothing."""
    if count.hours < LEAST_HOURS:
        return "Nothing else was heard, so nothing is known of false alarms: add other sound."
    low, high = count.alarm_interval
    rate, interval = rate_text(count.alarms_an_hour), f"{rate_text(low)}-{rate_text(high)}"
    where = hours_text(count.hours)
    if not count.alarms:
        return f"No false alarm in {where} of anything else: at most {rate_text(high)} an hour."
    return f"{rate} false alarms an hour ({interval}), counted in {where} of anything else."


def duplicate_words(count: Count) -> str:
    """"" when nothing was detected twice."""
    if not count.duplicates:
        return ""
    return "1 take was detected twice." if count.duplicates == 1 else f"{count.duplicates} takes were detected twice."


def words_of(count: Count) -> str:
    return " ".join(part for part in (takes_words(count), alarm_words(count), duplicate_words(count)) if part)


def rate_text(rate: float) -> str:
    """As many digits as mean something."""
    return f"{rate:.0f}" if rate >= 10 else f"{rate:.1f}"


def hours_text(hours: float) -> str:
    if hours >= 1:
        return f"{hours:.1f} h"
    return f"{60 * hours:.0f} min" if hours >= 2 / 60 else f"{3600 * hours:.0f} s"


def _percent(share: float) -> str:
    return f"{100 * share:.0f}"
