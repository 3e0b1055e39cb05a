"""Talk and noises that come along: read whole or not at all, never what a label says, learnt from as background."""

import shutil

import numpy as np
import pytest

from studio.errors import StudioError
from studio.learn import ordinary
from studio.learn.dataset import build
from studio.learn.material import collect
from studio.learn.ordinary import Clip, Ordinary
from studio.learn.split import TRAIN, VALIDATION
from studio.model.lane import SOUND_RATE_HZ
from studio.model.pipeline import SoundPipeline
from tests.unit.learn.material import sound

SPEC = SoundPipeline()


def takes(*labels):
    return [
        sound(f"{label}{person}{i}", [(0, 24000, label)], count=24000, bursts=[(9000, 17000)], person=person)
        for label in labels for person in ("ann", "bob", "cy", "dee") for i in range(2)
    ]  # fmt: skip


def beeps(hz):
    """A clip that is one tone, so that it can be found again."""
    time_s = np.arange(2 * SOUND_RATE_HZ) / SOUND_RATE_HZ
    return Clip(frozenset({"hello"}), np.rint(6000 * np.sin(2 * np.pi * hz * time_s)).astype(np.int16))


@pytest.fixture
def tones(monkeypatch):
    clip = beeps(1000)
    everything = Ordinary((clip,) * 10, (clip,) * 10, ())
    monkeypatch.setattr(ordinary, "load", lambda: everything)


def with_tone(windows):
    """Of each window, whether more than half of its power is around 1 kHz (a quarter more or less, as voices vary)."""
    power = np.abs(np.fft.rfft(windows.samples.astype(np.float32), axis=1)) ** 2
    hz = np.fft.rfftfreq(windows.samples.shape[1], 1 / SOUND_RATE_HZ)
    near = power[:, (hz > 750) & (hz < 1350)].sum(axis=1)
    return near > 0.5 * power.sum(axis=1)


def test_ten_minutes_of_talk_come_along_and_noises():
    held = ordinary.load()
    minutes = [sum(len(clip.samples) for clip in clips) / SOUND_RATE_HZ / 60
               for clips in (held.talk, held.voices, held.noises)]  # fmt: skip
    assert minutes[0] > 10
    assert minutes[1] > 4
    assert minutes[2] > 2
    assert all(np.abs(clip.samples.astype(int)).max() > 300 for clip in (*held.talk, *held.voices, *held.noises))


def test_a_clip_that_says_a_label_is_left_out():
    held = ordinary.load()
    for label, word in (("Hello", "hello"), ("7", "seven"), ("stop it", "stop"), ("sí", "sí")):
        kept = held.without([label])
        assert not any(word in clip.words for clip in (*kept.talk, *kept.voices))
        assert len(kept.talk) + len(kept.voices) > 100
    assert len(held.without(["hello"]).voices) < len(held.voices)
    assert len(held.without(["jarvis"]).talk) == len(held.talk)


def test_no_clip_is_learnt_from_and_tested_with():
    held = ordinary.load()
    learnt, spared = held.part(TRAIN), held.part(VALIDATION)
    assert not {id(clip) for clip in learnt.talk} & {id(clip) for clip in spared.talk}
    assert len(learnt.talk) + len(spared.talk) == len(held.talk)


def test_damaged_and_missing_files_are_said_plainly(tmp_path):
    shutil.copytree(ordinary.folder(), tmp_path / "b", ignore=shutil.ignore_patterns("*.py", "*.md"))
    (tmp_path / "b" / "noise.ogg").write_bytes(b"OggS")
    with pytest.raises(StudioError) as refusal:
        ordinary.read(tmp_path / "b")
    assert refusal.value.code == "background-damaged"
    (tmp_path / "b" / "noise.ogg").unlink()
    with pytest.raises(StudioError) as refusal:
        ordinary.read(tmp_path / "b")
    assert refusal.value.code == "background-missing"
    (tmp_path / "b" / ordinary.INDEX).write_text('{"speech": []}')
    with pytest.raises(StudioError) as refusal:
        ordinary.read(tmp_path / "b")
    assert refusal.value.code == "background-damaged"


def test_talk_is_background_in_training_and_in_validation(tones):
    dataset = build(collect(takes("yes", "stop"), SPEC, [], seed=0), seed=0)
    background = len(dataset.labels) - 1
    for part in (dataset.train, dataset.validation):
        heard = with_tone(part)
        assert heard[part.labels == background].mean() > 0.15
        assert heard[part.labels < background].mean() < 0.1
    assert not with_tone(dataset.test).any()


def test_talk_is_other_words_where_there_is_such_a_label(tones):
    dataset = build(collect(takes("yes", "unknown"), SPEC, [], seed=0), seed=0)
    heard = with_tone(dataset.train)
    assert heard[dataset.train.labels == dataset.labels.index("unknown")].mean() > 0.15


def test_as_much_talk_is_heard_beside_other_words_that_were_recorded_as_without_them(tones):
    """With a sixth of it the sample words made twice as many false alarms."""
    dataset = build(collect(takes("yes", "unknown"), SPEC, [], seed=0), seed=0)
    other, yes = (int((dataset.train.labels == dataset.labels.index(name)).sum()) for name in ("unknown", "yes"))
    assert other - yes == 3 * 260


def test_talk_that_says_a_label_is_not_in_the_training(tones):
    dataset = build(collect(takes("hello", "stop"), SPEC, [], seed=0), seed=0)
    assert with_tone(dataset.train).mean() < 0.05


def test_training_goes_on_without_and_says_so(monkeypatch, tmp_path):
    monkeypatch.setattr(ordinary, "load", lambda: ordinary.read(tmp_path))
    dataset = build(collect(takes("yes", "stop"), SPEC, [], seed=0), seed=0)
    assert any("went on without" in note for note in dataset.notes)
    assert len(dataset.train.samples)


def test_the_same_seed_hears_the_same_talk():
    held = ordinary.load()
    first, again, other = (ordinary.spoken(held, 20, 15840, np.random.default_rng(seed)) for seed in (1, 1, 2))
    assert np.array_equal(first, again)
    assert not np.array_equal(first, other)
    assert np.abs(first.astype(int)).max(axis=1).min() > 0
