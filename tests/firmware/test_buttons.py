"""Pins become presses: once each, however the contact bounces; under sanitizers."""

from __future__ import annotations

import random
from itertools import pairwise
from pathlib import Path

import pytest

from tests.firmware import sanitize

DRIVER = Path(__file__).with_name("buttons_driver.c")
TICK_US = 4000
STEADY_US = 20_000
PINS = (3, 12, 14, 21)

Looks = list[tuple[int, int]]
"""When the pins are looked at, and which of them are connected to ground then, a bit each."""


@pytest.fixture(scope="module")
def driver() -> Path:
    return sanitize.build(DRIVER, sources=("core/ns_buttons.c",))


def presses(driver: Path, looks: Looks, *, busy: bool = False) -> list[tuple[int, int]]:
    """Pin and time of each press; ``busy``: nobody takes them before the last look."""
    lines = [f"{time_us} {grounded} {'wait' if busy else 'take'}" for time_us, grounded in looks]
    lines[-1] = lines[-1].replace("wait", "take")
    words = sanitize.run(driver, stdin="\n".join(lines).encode()).split()
    return [(int(pin), int(at)) for pin, at in zip(words[::2], words[1::2], strict=True)]


def held(grounded: int, ms: int, *, after: Looks) -> Looks:
    """The looks of so many milliseconds in which nothing changes, behind those before."""
    start = after[-1][0] + TICK_US if after else 0
    return [*after, *((at, grounded) for at in range(start, start + ms * 1000, TICK_US))]


START = held(0, 40, after=[])


def test_a_press_is_told_once_with_the_time_of_its_contact(driver: Path) -> None:
    looks = held(0, 100, after=held(1 << 3, 900, after=START))
    assert presses(driver, looks) == [(3, START[-1][0] + TICK_US)]


def test_a_pin_that_is_connected_since_the_start_is_no_press_until_it_was_let_go(driver: Path) -> None:
    wired = held(1 << 5, 60_000, after=[])
    assert presses(driver, wired) == []
    let_go = held(0, 40, after=wired)
    assert presses(driver, held(1 << 5, 40, after=let_go)) == [(5, let_go[-1][0] + TICK_US)]


def test_what_is_shorter_than_a_finger_is_no_press(driver: Path) -> None:
    looks = START
    for _ in range(50):
        looks = held(0, 8, after=held(1 << 3, STEADY_US // 1000 - 1, after=looks))
    assert presses(driver, looks) == []


def test_a_noisy_pin_does_not_keep_its_neighbours_from_being_pressed(driver: Path) -> None:
    looks = [(at, (1 << 3) * (at // TICK_US % 2) | (1 << 4) * (at > 60_000)) for at in range(0, 200_000, TICK_US)]
    assert [pin for pin, _ in presses(driver, looks)] == [4]


def test_presses_wait_for_a_board_that_computes_and_the_oldest_eight_are_kept(driver: Path) -> None:
    looks = START
    for i in range(10):
        looks = held(0, 40, after=held(1 << (3 + i), 40, after=looks))
    assert [pin for pin, _ in presses(driver, looks, busy=True)] == [3, 4, 5, 6, 7, 8, 9, 10]


def test_the_clocks_lower_half_may_wrap_while_a_contact_settles(driver: Path) -> None:
    wrap = 1 << 32
    looks = [(at, (1 << 3) * (at >= wrap - 8000)) for at in range(wrap - 80_000, wrap + 80_000, TICK_US)]
    assert presses(driver, looks) == [(3, wrap - 8000)]


@pytest.mark.parametrize("seed", range(5))
def test_bouncing_contacts_of_many_fingers_are_counted_exactly(driver: Path, seed: int) -> None:
    """Each contact bounces for up to 10 ms when it closes and when it opens; looks come early and late, as they do
    while pages are erased."""
    dice = random.Random(seed)
    times = [0]
    while times[-1] < 20_000_000:
        times.append(times[-1] + dice.choice((TICK_US, TICK_US, 1000, 9000)))
    grounded = dict.fromkeys(times, 0)
    expected = []
    for pin in PINS:
        edges = [100_000]
        while edges[-1] < times[-1] - 1_000_000:
            edges.append(edges[-1] + dice.randrange(60_000, 400_000))
        edges = edges[: len(edges) // 2 * 2]
        for closes, opens in zip(edges[::2], edges[1::2], strict=True):
            expected.append((pin, closes))
            for at in times:
                bounces = closes <= at < closes + 10_000 or opens <= at < opens + 10_000
                if dice.random() < 0.5 if bounces else closes <= at < opens:
                    grounded[at] |= 1 << pin
    found = presses(driver, list(grounded.items()))
    assert len(found) == len(expected)
    for (pin, at), (real_pin, closes) in zip(sorted(found), sorted(expected), strict=True):
        assert pin == real_pin
        assert 0 <= at - closes < 20_000
    assert all(later - earlier > STEADY_US for earlier, later in pairwise(sorted(at for p, at in found if p == 3)))
