"""Places tensors in the arena by their lifetimes, as close together as a short search finds.

A placement follows from an order in which the lives take their places: each the lowest that is free, or the one that
it fits best, in the least gap between those that live with it. Several orders are tried, as in Pisarchyk and Lee,
"Efficient Memory Management for Deep Neural Net Inference" (2020); then a search goes through all orders, which ends
for small networks and is cut off for others. Nothing more is tried once a placement needs only what lives at once.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass

ALIGNMENT = 4
"""Packed kernels load four values at once, and several words by one instruction, which needs a multiple of four on the
Cortex-M4; a single word may stand anywhere there. The arena itself begins at one."""
MOST_TRIES = 2000
"""Steps of the search through all orders: some tens of milliseconds."""


@dataclass(frozen=True, slots=True)
class Life:
    """``size`` bytes, in use from operator ``first`` to operator ``last``, both included."""

    size: int
    first: int
    last: int

    def meets(self, other: Life) -> bool:
        return self.first <= other.last and other.first <= self.last


def lower_bound(lives: Sequence[Life]) -> int:
    """The most bytes in use at one operator: no placement has fewer."""
    return max((sum(life.size for life in lives if life.first <= at <= life.last) for at in _starts(lives)), default=0)


def place(lives: Sequence[Life]) -> tuple[list[int], int]:
    """Offsets, multiples of ALIGNMENT, one for each life; and the bytes of all. Lives that meet do not overlap."""
    rounded = [Life(_align(life.size), life.first, life.last) for life in lives]
    search = _Search(rounded, lower_bound(rounded))
    for order in _orders(lives):
        for choose in (_lowest, _least_gap):
            search.take(order, choose)
            if search.is_least():
                return search.offsets, search.size
    search.through_all_orders()
    return search.offsets, search.size


def _starts(lives: Iterable[Life]) -> set[int]:
    """Some life begins at every operator where the most bytes are in use first."""
    return {life.first for life in lives}


def _orders(lives: Sequence[Life]) -> Iterable[list[int]]:
    """The orders that do well: the largest first, the most bytes at once first, and others that know the time."""
    full = {at: sum(life.size for life in lives if life.first <= at <= life.last) for at in _starts(lives)}
    crowd = [max(full[at] for at in full if life.first <= at <= life.last) for life in lives]
    keys: list[Callable[[int], tuple[int, ...]]] = [
        lambda i: (-lives[i].size, lives[i].first),
        lambda i: (-crowd[i], -lives[i].size),
        lambda i: (-lives[i].size * (lives[i].last - lives[i].first + 1), -lives[i].size),
        lambda i: (lives[i].first - lives[i].last, -lives[i].size),
        lambda i: (lives[i].first, -lives[i].size),
        lambda i: (-lives[i].last, -lives[i].size),
    ]
    for key in keys:
        yield sorted(range(len(lives)), key=lambda i: (*key(i), i))


Gap = tuple[int, int | None]
"""Where it begins, and its bytes: None for the one above all."""


def _lowest(gaps: list[Gap]) -> int:
    return gaps[0][0]


def _least_gap(gaps: list[Gap]) -> int:
    return min((size, at) for at, size in gaps[:-1])[1] if len(gaps) > 1 else gaps[0][0]  # type: ignore[type-var]


class _Search:
    """The best placement so far, and ways to a better one."""

    def __init__(self, lives: Sequence[Life], least: int) -> None:
        self.lives, self.least = lives, least
        self.neighbours = [
            [k for k, other in enumerate(lives) if k != i and life.meets(other)] for i, life in enumerate(lives)
        ]
        self.offsets: list[int] = []
        self.size = -1
        self.tries = 0

    def is_least(self) -> bool:
        return self.size == self.least

    def take(self, order: Sequence[int], choose: Callable[[list[Gap]], int]) -> None:
        """The placement of one order."""
        at: dict[int, int] = {}
        for i in order:
            at[i] = choose(self._gaps(i, at))
        self._keep(at)

    def through_all_orders(self) -> None:
        """Each life at its lowest place, in every order; branches that cannot become better are left out."""
        order = sorted(range(len(self.lives)), key=lambda i: (-self.lives[i].size, self.lives[i].first, i))
        self._deeper(order, {}, 0)

    def _deeper(self, left: list[int], at: dict[int, int], height: int) -> None:
        if not left:
            self._keep(at)
        seen = set()
        for i in left:
            if self.is_least() or self.tries >= MOST_TRIES:
                return
            place = self._gaps(i, at)[0][0]
            top = max(height, place + self.lives[i].size)
            # A twin of what was tried here gives the same again.
            if top >= self.size or self.lives[i] in seen:
                continue
            self.tries += 1
            seen.add(self.lives[i])
            self._deeper([k for k in left if k != i], {**at, i: place}, top)

    def _gaps(self, i: int, at: dict[int, int]) -> list[Gap]:
        """Where life ``i`` fits between those that are placed and meet it, from below; the last one is above all."""
        size, gaps, end = self.lives[i].size, list[Gap](), 0
        for begin, used in sorted((at[k], self.lives[k].size) for k in self.neighbours[i] if k in at):
            if begin - end >= size:
                gaps.append((end, begin - end))
            end = max(end, begin + used)
        return [*gaps, (end, None)]

    def _keep(self, at: dict[int, int]) -> None:
        size = max((at[i] + life.size for i, life in enumerate(self.lives)), default=0)
        if self.size < 0 or size < self.size:
            self.size, self.offsets = size, [at[i] for i in range(len(self.lives))]


def _align(size: int) -> int:
    return -(-size // ALIGNMENT) * ALIGNMENT
