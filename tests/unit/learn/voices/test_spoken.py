"""A project's words are said by voices where its takes say them, too; and other words, that they are told from."""

import numpy as np
import pytest

from studio.errors import Cancelled, StudioError
from studio.jobs import Stop
from studio.learn import embedding, job, trial
from studio.learn.candidate import usual
from studio.learn.dataset import build
from studio.learn.material import collect
from studio.learn.split import TRAIN
from studio.learn.voices import speaking, spoken
from studio.learn.voices.spoken import EACH, for_project, placed
from studio.model.learning import AUTO, Learning
from studio.model.pipeline import MotionPipeline, SoundPipeline
from studio.model.recording import BACKGROUND
from tests.unit.learn.material import sound, take
from tests.unit.learn.voices.real import WORDS, renamed, takes

SPEC = SoundPipeline()


def material(recordings, *labels):
    return collect(recordings, SPEC, labels, seed=0)


@pytest.fixture(scope="module")
def real():
    return material(list(takes()), *WORDS)


def test_wake_words_are_said_and_the_person_is_told(real):
    found = for_project(real)
    assert set(found.words) == {0, 1, 2}
    assert all(0.9 * EACH < len(clips) <= EACH for clips in found.words.values())
    assert len(found.others) > 450
    assert found.other == real.labels.index(BACKGROUND)
    assert found.notes == (
        "Synthetic voices said these, too, so that people who were not recorded are understood: "
        "computer, jarvis, snowboy.",
    )


def test_a_label_that_is_not_what_is_said_is_not_said():
    wrong = renamed(takes(), computer="window", jarvis="label 1")
    found = for_project(material(wrong, "window", "label 1", "snowboy"))
    assert set(found.words) == {2}
    assert found.notes[0].endswith(": snowboy.")


def test_exchanged_labels_are_not_said():
    wrong = renamed(takes(), computer="snowboy", snowboy="computer")
    assert set(for_project(material(wrong, *WORDS)).words) == {1}


def test_words_of_another_language_are_said_in_it(monkeypatch):
    """Takes by the very voices: there are no others in German here."""
    rng = np.random.default_rng(3)
    named = ("ja", "nein", "links", "rechts")
    recordings = []
    for label in named:
        clips = speaking.said(tuple(spoken.cast([label] * 4, "de", rng)))
        for i, clip in enumerate(clips):
            recording, lane = sound(f"{label}{i}", [(0, 24000, label)], count=24000, person=f"p{i}")
            lane.samples[4000 : 4000 + len(clip)] = clip[:20000]
            recordings.append((recording, lane))
    chosen = []
    cast = spoken.cast
    monkeypatch.setattr(spoken, "cast", lambda texts, language, *more, **named: (
        chosen.append(language), cast(texts, language, *more, **named))[1])  # fmt: skip
    assert set(for_project(material(recordings, *named)).words) == {0, 1, 2, 3}
    assert chosen[0] == "de", chosen[:1]


def test_other_words_are_other_words_and_those_of_the_project_where_it_has_some():
    every = [*takes(), *renamed(tuple(row for row in takes() if row[0].spans[0].label == "jarvis"), jarvis="unknown")]
    found = for_project(material(every, *WORDS, "unknown"))
    assert found.other == 3
    assert 3 not in found.words


def test_none_of_the_other_words_sounds_like_a_label():
    rng = np.random.default_rng(0)
    texts = [saying.text for saying in spoken._other_words(["two", "right"], "en", rng)]
    assert not {"two", "too", "to", "right", "write", "2"} & set(texts)
    assert len(set(texts)) > 100
    assert {"three", "night", "light"} & set(texts), "what is near is among them"


def test_numbers_of_other_languages_are_left_out_where_numbers_are_labels():
    rng = np.random.default_rng(0)
    assert any(saying.text.isdecimal() for saying in spoken._other_words(["jarvis"], "en", rng))
    for text in ("7", "seven"):
        assert not any(saying.text.isdecimal() for saying in spoken._other_words([text], "en", rng))


def test_gestures_and_noises_are_not_said():
    gestures = collect([take(f"{n}{i}", n) for n in ("circle", "wave") for i in range(6)], MotionPipeline(),
                       ("circle", "wave"), seed=0)  # fmt: skip
    assert for_project(gestures) is spoken.NOTHING
    noises = [
        sound(f"{name}{i}", [(0, 24000, name)], count=24000, bursts=[(8000, 16000)])
        for name in ("clap", "whistle") for i in range(6)
    ]  # fmt: skip
    assert for_project(material(noises, "clap", "whistle")).words == {}


def test_the_voices_join_what_is_learnt_from_and_nothing_that_is_tested(real):
    without, with_voices = (build(real, seed=0, voices=voices) for voices in (False, True))
    for part in ("validation", "test"):
        a, b = getattr(without, part), getattr(with_voices, part)
        assert np.array_equal(a.samples, b.samples)
        assert np.array_equal(a.labels, b.labels)
    more = np.bincount(with_voices.train.labels) - np.bincount(without.train.labels)
    assert all(0.9 * EACH < count <= EACH for count in more[:3])
    assert more[3] > 400
    assert "Synthetic voices" in with_voices.notes[-1]
    assert not any("Synthetic voices" in note for note in without.notes)
    again = build(real, seed=0, voices=True)
    assert np.array_equal(again.train.samples, with_voices.train.samples)


def test_only_takes_to_learn_from_are_listened_to(real, monkeypatch):
    asked = []
    monkeypatch.setattr(spoken, "believed", lambda vectors, body: asked.append({k: len(v) for k, v in vectors.items()}))
    for_project(real)
    assert asked == [{word: sum(event.label == word for event in real.events[TRAIN]) for word in WORDS}]


@pytest.mark.parametrize("what", ["voices", "embedding"])
def test_where_nothing_can_speak_training_goes_on_and_says_so(real, monkeypatch, what):
    def fails(*_):
        raise StudioError("It is missing.", "Gone.", "Install it.", code=f"{what}-missing")

    if what == "voices":
        monkeypatch.setattr(spoken, "believed", fails)
    else:
        monkeypatch.setattr(embedding, "load", fails)
    made = build(real, seed=0, voices=True)
    assert made.notes[-1] == "It is missing. The training went on without. Install it."
    assert np.array_equal(made.train.samples, build(real, seed=0).train.samples)


def test_clips_lie_anywhere_in_a_window_and_long_ones_fill_it():
    rng = np.random.default_rng(1)
    short, long = np.full(1000, 500, np.int16), np.arange(1, 30001, dtype=np.int16)
    windows = placed((short, long), 40, 16000, rng)
    starts = [int(np.flatnonzero(row)[0]) for row in windows[::2]]
    assert min(starts) < 4000
    assert max(starts) > 11000
    assert all((row != 0).sum() == 1000 for row in windows[::2])
    assert all((row != 0).mean() > 0.99 for row in windows[1::2])
    assert 2_000 < np.abs(windows.astype(int)).max() <= 18_000
    assert placed((), 5, 16000, rng).shape == (0, 16000)


def test_a_search_compares_networks_that_hear_what_voices_say(tmp_path, monkeypatch):
    learnt = {}
    for voices in (True, False):
        spec = job.prepare(
            tmp_path / str(voices), name="words", pipeline=SPEC, labels={}, recordings=list(takes()), seed=0,
            learning=Learning(voices=voices),
        )  # fmt: skip

        def counted(_, examples, *__, voices=voices, **___):
            learnt[voices] = len(examples.labels)
            raise Cancelled

        monkeypatch.setattr(trial, "learn", counted)
        asked = {"candidate": usual(SPEC, AUTO).to_json(SPEC), "folds": [0], "bar": None, "study": "", "steps": 1}
        with pytest.raises(Cancelled):
            trial.run({**spec, **asked}, lambda _: None, lambda: Stop.NONE)
    assert learnt[True] > learnt[False] + len(WORDS) * 0.9 * EACH
