"""Voices say words: the same list the same samples, what they cannot say nothing, and no voice a clear error."""

import sys
import time
from dataclasses import replace

import numpy as np
import pytest

from studio.errors import StudioError
from studio.learn.voices import speaking
from studio.learn.voices.casting import FOREIGN, LANGUAGES, NUMBER_LANGUAGES, VARIANTS, cast
from studio.learn.voices.speaking import Saying, parted, said, sounds
from studio.model.lane import SOUND_RATE_HZ

SEVEN = Saying("seven", "en-us+f3")


@pytest.fixture(autouse=True)
def forgetful():
    said.cache_clear()
    sounds.cache_clear()
    yield
    said.cache_clear()
    sounds.cache_clear()


def test_a_list_is_said_the_same_each_time_and_each_voice_is_another():
    every = (SEVEN, replace(SEVEN, voice="en-us+m3"), replace(SEVEN, pitch=80), replace(SEVEN, pace=230))
    first = said(every)
    said.cache_clear()
    again = said(every)
    assert all(np.array_equal(a, b) for a, b in zip(first, again, strict=True))
    assert all(0.2 * SOUND_RATE_HZ < len(samples) < 1.2 * SOUND_RATE_HZ for samples in first)
    assert all(np.abs(samples.astype(int)).max() > 3000 for samples in first)
    assert not any(np.array_equal(first[0], other) for other in first[1:])
    assert len(first[3]) < 0.9 * len(first[0])


def test_every_voice_says_the_same_at_another_time():
    """Some breathe, which is made of chance, and eSpeak NG begins that by the clock's second."""
    every = tuple(Saying("seven", f"en-us+{variant}") for variant in VARIANTS)
    first = said(every)
    said.cache_clear()
    time.sleep(1.1)
    pairs = zip(every, first, said(every), strict=True)
    different = [saying.voice for saying, a, b in pairs if not np.array_equal(a, b)]
    assert different == []


def test_a_smaller_tract_makes_all_of_it_higher_and_shorter():
    usual, small = said((SEVEN, replace(SEVEN, tract=1.25)))
    assert len(small) == pytest.approx(len(usual) / 1.25, rel=0.05)


def test_silence_around_a_word_is_cut_off():
    (samples,) = said((SEVEN,))
    loud = np.abs(samples.astype(int)) > 0.01 * np.abs(samples.astype(int)).max()
    assert loud[:200].any()
    assert loud[-200:].any()


def test_what_nobody_can_say_is_nothing_and_the_rest_is_said():
    every = said((Saying("", "en-us"), SEVEN, Saying("seven", "xx-nowhere"), Saying("...", "en-us")))
    assert [len(samples) > 0 for samples in every] == [False, True, False, False]
    assert said(()) == ()


def test_a_voice_stops_before_it_has_said_a_number_of_sixty_figures():
    long, after = said((Saying("9" * 60, "en-us"), SEVEN))
    assert 2.5 * SOUND_RATE_HZ < len(long) < 3.5 * SOUND_RATE_HZ
    assert len(after) < SOUND_RATE_HZ


def test_every_accent_and_voice_is_there():
    rng = np.random.default_rng(0)
    accents = {accent for row in LANGUAGES.values() for accent in row} | set(FOREIGN) | set(NUMBER_LANGUAGES)
    every = [saying for accent in sorted(accents) for saying in cast(["7"], "en", rng, accents=[accent])]
    every += [Saying("seven", f"en-us+{variant}") for variant in VARIANTS]
    assert [saying.voice for saying, samples in zip(every, said(tuple(every)), strict=True) if not len(samples)] == []


def test_the_variants_are_of_this_version_of_the_voices():
    """A variant that is not known is left away by eSpeak NG, which then speaks as it always does."""
    usual, *others = said((Saying("seven", "en-us"), *(Saying("seven", f"en-us+{variant}") for variant in VARIANTS)))
    assert sum(np.array_equal(usual, other) for other in others) == 0


def test_texts_are_spelt_by_their_sounds():
    assert sounds(("two", "too", "seven", "7"), "en-us") == ("tuː", "tuː", "sɛvən", "sɛvən")
    assert sounds(("zwei", "2"), "de") == ("tsvaɪ", "tsvaɪ")
    assert sounds(("two",), "xx-nowhere") == ("",)
    assert sounds((), "en-us") == ()


def test_each_language_says_numbers_in_its_own_words():
    heard = {language: sounds(("3",), accents[0])[0] for language, accents in LANGUAGES.items()}
    assert len(set(heard.values())) == len(LANGUAGES)


def test_without_the_library_there_is_a_clear_error(tmp_path, monkeypatch):
    (tmp_path / "espeakng_loader.py").write_text("raise ImportError('no such library here')")
    monkeypatch.setenv("PYTHONPATH", str(tmp_path))
    with pytest.raises(StudioError) as told:
        said((SEVEN,))
    assert told.value.code == "voices-missing"
    assert "no such library here" in told.value.why
    assert "Install the studio again" in told.value.remedy


@pytest.mark.parametrize("library", ["", "not a library"])
def test_a_damaged_library_is_a_clear_error(tmp_path, monkeypatch, library):
    file = tmp_path / "libespeak-ng.so"
    file.write_text(library)
    (tmp_path / "espeakng_loader.py").write_text(
        f"def get_library_path(): return {str(file)!r}\ndef get_data_path(): return {str(tmp_path)!r}\n"
    )
    monkeypatch.setenv("PYTHONPATH", str(tmp_path))
    with pytest.raises(StudioError) as told:
        said((SEVEN,))
    assert told.value.code == "voices-missing"


def test_a_program_that_dies_or_cannot_start_is_a_clear_error(tmp_path, monkeypatch):
    (tmp_path / "espeakng_loader.py").write_text("import os; os.kill(os.getpid(), 9)")
    monkeypatch.setenv("PYTHONPATH", str(tmp_path))
    with pytest.raises(StudioError, match="no voice"):
        said((SEVEN,))
    monkeypatch.setattr(sys, "executable", str(tmp_path / "nowhere"))
    with pytest.raises(StudioError, match="no voice"):
        said((SEVEN,))


def test_one_that_hangs_is_given_up(tmp_path, monkeypatch):
    (tmp_path / "espeakng_loader.py").write_text("import time; time.sleep(1000)")
    monkeypatch.setenv("PYTHONPATH", str(tmp_path))
    monkeypatch.setattr(speaking, "PATIENCE_S", 0.5)
    with pytest.raises(StudioError, match="no voice"):
        said((SEVEN,))


def test_an_answer_that_is_cut_or_too_long_is_refused():
    whole = b"\x22\x56\0\0" + b"\4\0\0\0" + b"abcd" + b"\0\0\0\0"
    assert parted(whole, 2) == (22050, [b"abcd", b""])
    for size in range(len(whole)):
        with pytest.raises(StudioError, match="no voice"):
            parted(whole[:size], 2)
    for damaged in (whole + b"\0", b"\x22\x56\0\0" + b"\xff\xff\xff\xff" + b"abcd"):
        with pytest.raises(StudioError, match="no voice"):
            parted(damaged, 2)


def test_figures_are_never_read_by_a_foreign_voice():
    rng = np.random.default_rng(2)
    assert any(saying.voice.partition("+")[0] in FOREIGN for saying in cast(["seven"] * 100, "en", rng))
    assert not any(saying.voice.partition("+")[0] in FOREIGN for saying in cast(["7"] * 100, "en", rng))
