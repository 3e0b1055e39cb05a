"""Of the talk that comes along, training hears most of what its words are easily taken for."""

import numpy as np
import pytest

from studio.errors import StudioError
from studio.learn import confusable, embedding, ordinary
from studio.learn.dataset import build
from studio.learn.material import collect
from studio.learn.ordinary import Clip, Ordinary
from studio.model.lane import LaneKind
from studio.model.pipeline import SoundPipeline
from studio.storage.importing import read_paths
from studio.storage.layout import sample_data_folder
from tests.unit.learn.test_ordinary import takes

SPEC = SoundPipeline()
COUNT = 200


def chance():
    return np.random.default_rng(3)


MARK = 400
"""The mean of what resembles the words: where it is found again, it was chosen. Nothing hears it."""


def spoken(word, person):
    folder = sample_data_folder() / "words" / "unseen" / word
    return [lane.samples for _, lane in read_paths(sorted(folder.glob(f"{person}_*")), sensor=LaneKind.MIC).recordings]


@pytest.fixture(scope="module")
def words():
    """int16 (n, window): a word, each time in the middle of its window."""
    clips = spoken("jarvis", "p38")
    loudest = [int(np.argmax(np.convolve(np.abs(clip.astype(float)), np.ones(8000), "same"))) for clip in clips]
    padded = [np.pad(clip, SPEC.window) for clip in clips]
    half = SPEC.window // 2
    return np.stack([
        clip[at + half : at + half + SPEC.window] for clip, at in zip(padded, loudest, strict=True)
    ])  # fmt: skip


@pytest.fixture(scope="module")
def heard():
    """In a small part of the talk the same word is said, by others."""
    said = np.concatenate([clip[np.abs(clip) > 0] for clip in (*spoken("jarvis", "p22"), *spoken("jarvis", "p57"))])
    marked = Clip(frozenset(), np.clip(said.astype(int) + MARK, -32768, 32767).astype(np.int16))
    usual = ordinary.load()
    return Ordinary((*usual.talk[::8], marked), usual.voices, ())


def marked(windows):
    """The share of the windows that are of the word."""
    return float((windows.mean(axis=1) > MARK / 4).mean())


def test_half_of_the_talk_is_what_resembles_a_word(heard, words):
    found = confusable.talk(heard, [words], COUNT, SPEC, chance())
    usual = ordinary.spoken(heard, COUNT, SPEC.window, chance())
    assert found.shape == usual.shape
    assert found.dtype == np.int16
    assert marked(found) > 1.7 * marked(usual) > 0


def test_what_resembles_any_of_the_words_is_heard(heard, words):
    usual = ordinary.spoken(heard, COUNT, SPEC.window, chance())
    found = confusable.talk(heard, [np.zeros_like(words), words], COUNT, SPEC, chance())
    assert marked(found) > 1.7 * marked(usual) > 0


def test_the_same_chance_hears_the_same(heard, words):
    first, again = (confusable.talk(heard, [words], COUNT, SPEC, chance()) for _ in range(2))
    assert np.array_equal(first, again)


def test_without_words_an_embedding_or_windows_that_it_hears_it_is_any_talk(heard, words, monkeypatch):
    usual = ordinary.spoken(heard, COUNT, SPEC.window, chance())
    assert np.array_equal(confusable.talk(heard, [], COUNT, SPEC, chance()), usual)
    assert np.array_equal(confusable.talk(heard, [words[:0]], COUNT, SPEC, chance()), usual)

    longer = SoundPipeline(frames=SPEC.frames + 10)
    found = confusable.talk(heard, [np.zeros((3, longer.window), np.int16)], COUNT, longer, chance())
    assert found.shape == (COUNT, longer.window)

    def missing():
        raise StudioError("It is missing.", "", "", code="embedding-missing")

    monkeypatch.setattr(embedding, "load", missing)
    assert np.array_equal(confusable.talk(heard, [words], COUNT, SPEC, chance()), usual)


def test_where_there_is_no_talk_none_is_heard(words):
    assert len(confusable.talk(Ordinary(), [words], COUNT, SPEC, chance())) == 0


@pytest.fixture
def asked(monkeypatch):
    """What talk was chosen by, in training and for validation."""
    every = []

    def none(heard, own, count, spec, rng):
        every.append(own)
        return np.zeros((0, spec.window), np.int16)

    monkeypatch.setattr(confusable, "talk", none)
    return every


def test_training_chooses_by_the_labels_that_can_be_detected_and_validation_does_not_choose(asked):
    build(collect(takes("yes", "stop", "unknown"), SPEC, [], seed=0), seed=0)
    train, validation = asked
    assert [len(windows) > 0 for windows in train] == [True, True]
    assert not validation


def test_talk_that_is_background_is_any_talk(asked):
    build(collect(takes("yes", "stop"), SPEC, [], seed=0), seed=0)
    assert asked == [[], []]
