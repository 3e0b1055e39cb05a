"""Places in the arena: lives that meet never share a byte, and known networks need next to the least."""

from __future__ import annotations

import random
from pathlib import Path

import pytest

from studio.learn import arena
from studio.learn.arena import ALIGNMENT, Life, lower_bound, place
from studio.learn.plan import plan
from studio.learn.tflite import read_tflite
from tests.firmware import mlperf_shapes
from tests.firmware.tflite_writer import TfliteWriter

MODELS = Path(__file__).parents[2] / "data" / "models"
TFLM_ARENAS = {"kws": 22_820, "ic": 54_996, "vww": 100_708, "ad": 2_580}
NETWORKS = {
    "kws": (MODELS / "kws_ref_model.tflite").read_bytes,
    "ic": mlperf_shapes.image_classification,
    "vww": mlperf_shapes.visual_wake_words,
    "ad": (MODELS / "ad01_int8.tflite").read_bytes,
}


def _lives(seed: int, most: int) -> list[Life]:
    dice = random.Random(seed)
    starts = [dice.randrange(20) for _ in range(dice.randrange(1, most))]
    return [Life(dice.randrange(1, 500), first, first + dice.randrange(6)) for first in starts]


def _largest_first(lives: list[Life]) -> int:
    """Bytes when each life, the largest first, takes the lowest place that is free: what was done before."""
    placed: list[tuple[int, Life]] = []
    for life in sorted(lives, key=lambda life: (-life.size, life.first)):
        at = 0
        for begin, other in sorted(((b, o) for b, o in placed if o.meets(life)), key=lambda row: row[0]):
            if at + life.size <= begin:
                break
            at = max(at, begin + -(-other.size // ALIGNMENT) * ALIGNMENT)
        placed.append((at, life))
    return max(at + -(-life.size // ALIGNMENT) * ALIGNMENT for at, life in placed)


@pytest.mark.parametrize("seed", range(30))
def test_lives_that_meet_share_no_byte_and_the_bound_is_never_undercut(seed: int) -> None:
    lives = _lives(seed, 40)
    offsets, size = place(lives)
    for i, one in enumerate(lives):
        assert offsets[i] % ALIGNMENT == 0
        assert offsets[i] + one.size <= size
        for k, other in enumerate(lives[:i]):
            if one.meets(other):
                assert offsets[i] >= offsets[k] + other.size or offsets[k] >= offsets[i] + one.size
    at_once = max(sum(life.size for life in lives if life.first <= t <= life.last) for t in range(26))
    assert lower_bound(lives) == at_once <= size <= _largest_first(lives)


def test_on_average_a_placement_is_within_two_hundredths_of_the_bound() -> None:
    ratios = [place(lives)[1] / lower_bound(lives) for lives in (_lives(seed, 40) for seed in range(100, 160))]
    assert sum(ratios) / len(ratios) < 1.02


def test_where_every_order_can_be_tried_the_best_one_is_found(monkeypatch: pytest.MonkeyPatch) -> None:
    lives = [Life(8, 3, 4), Life(12, 2, 4), Life(20, 4, 6), Life(24, 1, 2)]
    assert place(lives)[1] == lower_bound(lives) == 40
    monkeypatch.setattr(arena, "MOST_TRIES", 0)
    assert place(lives)[1] == 44, "the orders alone do not find it"


def test_the_search_ends_however_many_lives_there_are(monkeypatch: pytest.MonkeyPatch) -> None:
    tried = []
    gaps = arena._Search._gaps
    monkeypatch.setattr(arena._Search, "_gaps", lambda *words: tried.append(1) or gaps(*words))
    dice = random.Random(5)
    starts = [dice.randrange(60) for _ in range(120)]
    place([Life(dice.randrange(1, 5000), first, first + dice.randrange(9)) for first in starts])
    assert len(tried) < 130 * arena.MOST_TRIES


@pytest.mark.parametrize("name", NETWORKS)
def test_the_arena_of_a_known_network_is_next_to_its_lower_bound_and_below_tflite_micros(name: str) -> None:
    planned = plan(read_tflite(NETWORKS[name]()))
    print(f"{name}: {planned.arena_bytes} bytes, at least {planned.arena_lower_bound}, TFLM {TFLM_ARENAS[name]}")
    assert planned.arena_lower_bound <= planned.arena_bytes <= 1.05 * planned.arena_lower_bound
    assert planned.arena_bytes < TFLM_ARENAS[name]


def test_the_lower_bound_counts_an_output_in_the_place_of_its_input_once() -> None:
    writer = TfliteWriter()
    a, b, c = (writer.tensor((1, 100), scale=0.1) for _ in range(3))
    writer.operator("RELU", [a], [b])
    writer.operator("ADD", [b, b], [c])
    planned = plan(read_tflite(writer.finish([a], [c])))
    assert (planned.arena_lower_bound, planned.arena_bytes) == (100, 100)
