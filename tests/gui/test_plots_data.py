"""What curves and pictures are made of: extremes, rings, scales and times."""

from __future__ import annotations

import tracemalloc

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from PySide6.QtCore import QRectF
from PySide6.QtGui import QImage, QPainter
from PySide6.QtWidgets import QApplication

from studio.core.spectrogram import Spectrogram
from studio.gui.plots.bins import LiveBins, Pyramid
from studio.gui.plots.paint import RingImage
from studio.gui.plots.scale import StepScale, clock_text, tick_step, tick_text, ticks, time_step
from studio.gui.plots.sources import SoundColumns
from studio.gui.plots.tiles import SpectrogramTiles
from studio.gui.plots.timeline import Timeline


def noise(n: int, channels: int, seed: int = 1) -> np.ndarray:
    return np.random.default_rng(seed).integers(-30000, 30000, (n, channels), dtype=np.int16)


@settings(max_examples=60)
@given(
    per_bin=st.integers(2, 9), cuts=st.lists(st.integers(1, 40), min_size=1, max_size=12), first=st.integers(0, 50)
)
def test_live_bins_keep_every_extreme_however_the_stream_is_cut(per_bin: int, cuts: list[int], first: int) -> None:
    samples = noise(first + sum(cuts), 3)
    bins = LiveBins(channels=3, per_bin=per_bin, count=12)
    at = first
    for cut in cuts:
        bins.push(at, samples[at : at + cut])
        at += cut
    low, high = bins.newest()
    last = -(-at // per_bin)
    known_from = -(-first // per_bin)
    n = max(0, min(12, last - known_from))
    assert low.shape == (3, n)
    for back in range(n):
        b = last - 1 - back
        block = samples[b * per_bin : min(at, (b + 1) * per_bin)]
        assert (low[:, -1 - back] == block.min(axis=0)).all()
        assert (high[:, -1 - back] == block.max(axis=0)).all()


def test_a_bin_of_one_sample_is_the_sample() -> None:
    samples = noise(50, 2)
    bins = LiveBins(channels=2, per_bin=1, count=20)
    bins.push(0, samples[:33])
    bins.push(33, samples[33:])
    for extreme in bins.newest():
        assert (extreme == samples[-20:].T).all()


def test_live_bins_begin_anew_after_a_jump() -> None:
    bins = LiveBins(channels=1, per_bin=4, count=8)
    bins.push(0, noise(16, 1))
    bins.push(1003, noise(17, 1))
    # 1003..1019: bin 250 is known only at its end, bins 251 to 254 are whole.
    assert bins.end == 255
    assert bins.newest()[0].shape == (1, 4)


@pytest.mark.parametrize("n", [1, 100, 129, 5000, 100_003])
def test_the_pyramid_keeps_every_extreme_at_any_zoom(n: int) -> None:
    samples = noise(n, 2)
    pyramid = Pyramid(samples)
    random = np.random.default_rng(2)
    for _ in range(30):
        start = int(random.integers(0, n))
        end = int(random.integers(start + 1, n + 1))
        columns = pyramid.columns(start, end, 300)
        assert columns.first <= start
        assert columns.first + columns.low.shape[1] * columns.step >= end
        inside = samples[columns.first : columns.first + columns.low.shape[1] * columns.step]
        groups = range(0, len(inside), columns.step)
        assert (columns.low == np.array([inside[g : g + columns.step].min(axis=0) for g in groups]).T).all()
        assert (columns.high == np.array([inside[g : g + columns.step].max(axis=0) for g in groups]).T).all()


def test_an_hour_of_motion_costs_a_tenth_of_its_size_beside_it() -> None:
    samples = np.zeros((3600 * 952, 6), dtype=np.int16)
    tracemalloc.start()
    try:
        pyramid = Pyramid(samples)
        assert tracemalloc.get_traced_memory()[0] < 0.1 * samples.nbytes
    finally:
        tracemalloc.stop()
    assert pyramid.columns(0, len(samples), 1400).low.shape[1] < 2 * 1400


def test_panning_through_an_hours_spectrogram_keeps_few_of_its_tiles(qapp: QApplication) -> None:
    tiles = SpectrogramTiles(np.zeros((100 * 3600, 33), dtype=np.uint8), rate_hz=100.0)
    picture = QImage(400, 100, QImage.Format.Format_RGB32)
    painter = QPainter(picture)
    for start in range(0, 3600, 20):
        view = Timeline(3600.0, float(start), start + 5.0, 0.0, 400.0)
        tiles.paint(painter, QRectF(0, 0, 400, 100), view, dark=True, ratio=1.0)
    painter.end()
    assert len(tiles._images) <= 24


def test_an_hour_of_sound_costs_no_more_points_than_a_screen_holds() -> None:
    pyramid = Pyramid(noise(1_000_000, 1))
    for end in (1_000_000, 400_000, 90_000, 10_000):
        assert pyramid.columns(0, end, 1000).low.shape[1] <= 4 * 1000 + 2


def test_the_ring_of_a_spectrogram_is_the_straight_picture() -> None:
    columns = np.random.default_rng(4).integers(0, 256, (157, 33), dtype=np.uint8)
    ring = RingImage(columns=50, bands=33)
    at = 0
    for step in (1, 30, 49, 7, 50, 20):
        ring.push(at, columns[at : at + step])
        at += step
        expected = np.zeros((50, 33), dtype=np.uint8)
        expected[max(0, 50 - at) :] = columns[max(0, at - 50) : at]
        assert (ring.straight() == expected).all()


def test_columns_that_were_jumped_over_are_silent() -> None:
    ring = RingImage(columns=10, bands=4)
    ring.push(0, np.full((8, 4), 9, dtype=np.uint8))
    ring.push(12, np.full((3, 4), 7, dtype=np.uint8))
    assert ring.straight()[:, 0].tolist() == [9, 9, 9, 0, 0, 0, 0, 7, 7, 7]


class Stream:
    """A stream of which all samples from ``oldest`` on are still there."""

    rate_hz = 16000.0

    def __init__(self, samples: np.ndarray, oldest: int = 0) -> None:
        self.samples, self.oldest = samples, oldest
        self.total = len(samples)

    def since(self, index: int) -> tuple[int, np.ndarray]:
        index = max(index, self.oldest)
        return index, self.samples[index : self.total]

    def gaps(self) -> tuple[tuple[int, int], ...]:
        return ((1600, 1700),)


def test_spectrogram_columns_asked_for_in_pieces_are_those_of_the_whole() -> None:
    sound = noise(20_000, 1)[:, 0]
    whole = Spectrogram().push(sound)
    stream = Stream(sound)
    columns = SoundColumns(stream)
    pieces, at = [], 0
    for total in (300, 512, 700, 5000, 5001, 20_000):
        stream.total = total
        start, new = columns.since(at)
        assert start == at or len(new) == 0
        pieces.append(new)
        at += len(new)
        assert at == columns.total
    assert (np.concatenate(pieces) == whole).all()
    assert columns.gaps() == ((10, 11),)


def test_spectrogram_columns_stay_on_the_grid_when_the_oldest_samples_are_gone() -> None:
    sound = noise(20_000, 1)[:, 0]
    start, new = SoundColumns(Stream(sound, oldest=1234)).since(0)
    assert start == 8
    assert (new == Spectrogram().push(sound)[8:]).all()


STEPS = [(10, 10, 1), (10, 5, 2), (2.5, 5, 0.5), (900, 10, 100), (7, 1, 10)]


@pytest.mark.parametrize(("length", "most", "step"), STEPS)
def test_ticks_stand_at_round_numbers(length: float, most: int, step: float) -> None:
    assert tick_step(length, most) == pytest.approx(step)
    assert len(ticks(0, length, step)) <= most + 1


def test_time_is_told_as_a_clock_does() -> None:
    assert time_step(600, 10) == 60
    assert time_step(10, 9) == 2
    assert [clock_text(t, 30) for t in (0, 30, 60, 90)] == ["0", "30", "1:00", "1:30"]
    assert clock_text(64.5, 0.5) == "1:04.5"
    assert clock_text(59.99, 0.01) == "59.99"
    assert [tick_text(v, 0.5) for v in (-0.5, 0.0, 1.0)] == ["−0.5", "0.0", "1.0"]


def test_a_range_grows_at_once_and_shrinks_only_after_a_while() -> None:
    scale = StepScale((1, 2, 4), patience_s=2.5)
    assert scale.offer(3.0, 0.0)
    assert scale.limit == 4
    assert not scale.offer(0.2, 1.0)
    assert not scale.offer(0.2, 3.4)
    assert scale.offer(0.2, 3.6)
    assert scale.limit == 1


def test_a_value_that_hovers_at_a_step_does_not_make_the_range_flicker() -> None:
    scale = StepScale((1, 2, 4), patience_s=0.5)
    changes = sum(scale.offer(0.98 + 0.04 * (i % 2), i * 0.1) for i in range(100))
    assert changes == 1


@given(st.floats(0.1, 4000), st.lists(st.tuples(st.floats(0.05, 20), st.floats(0, 1)), max_size=20))
def test_zooming_and_panning_never_leave_the_recording(length: float, moves: list[tuple[float, float]]) -> None:
    view = Timeline.whole(length).placed(40, 900)
    for factor, share in moves:
        view = view.zoomed(factor, view.start + share * view.view).moved((share - 0.5) * length)
        assert -1e-9 <= view.start < view.end <= view.length + 1e-6


def test_zooming_keeps_the_time_under_the_pointer() -> None:
    view = Timeline.whole(60).placed(40, 900).zoomed(4, 30)
    at = view.to_seconds(300)
    assert view.zoomed(1.5, at).to_pixel(at) == pytest.approx(300)
    assert view.to_seconds(view.to_pixel(31.5)) == pytest.approx(31.5)


def test_a_range_is_brought_into_view_without_moving_further_than_needed() -> None:
    view = Timeline.whole(100).placed(0, 1000).zoomed(10, 50)
    assert view.showing(46, 48) == view
    after = view.showing(60, 62)
    assert after.start < 60 < 62 < after.end
    assert after.view == pytest.approx(view.view)
