"""Playing a recording: what is heard, where the cursor is, and what is said when there is no loudspeaker."""

from __future__ import annotations

import contextlib
import threading
from collections.abc import Callable

import numpy as np
import pytest

from studio.errors import StudioError
from studio.gui.sound import Frames, Output, Player, open_loudspeaker


class Loudspeaker:
    """Behaves as an output device: pulls frames in blocks when the test lets time pass."""

    def __init__(self, frames: Frames, rate_hz: int) -> None:
        self.frames, self.rate_hz, self.heard, self.is_open = frames, rate_hz, b"", True

    def pull(self, count: int) -> None:
        if self.is_open:
            with contextlib.suppress(StopIteration):
                self.heard += self.frames.send(count)

    def close(self) -> None:
        self.is_open = False


class Stage:
    """A player in front of loudspeakers, with a clock that the test moves and letters that it delivers."""

    def __init__(self, error: StudioError | None = None) -> None:
        self.now_s, self.letters, self.changes, self.problems = 0.0, [], 0, []
        self.speakers: list[Loudspeaker] = []
        self.opened = threading.Event()
        self._error = error
        self.player = Player(self.post, on_change=self._changed, on_problem=self.problems.append,
                             open_output=self._open, clock=lambda: self.now_s)

    def post(self, letter: Callable[[], None]) -> None:
        self.letters.append(letter)

    def deliver(self) -> None:
        letters, self.letters = self.letters, []
        for letter in letters:
            letter()

    def _changed(self) -> None:
        self.changes += 1

    def _open(self, frames: Frames, rate_hz: int) -> Loudspeaker:
        try:
            if self._error:
                raise self._error
            self.speakers.append(Loudspeaker(frames, rate_hz))
            return self.speakers[-1]
        finally:
            self.opened.set()

    def speaker(self) -> Loudspeaker:
        assert self.opened.wait(60)
        self.opened.clear()
        return self.speakers[-1]


@pytest.fixture
def stage() -> Stage:
    made = Stage()
    yield made
    made.player.shut_down()


RAMP = np.arange(1600, dtype=np.int16)


def test_a_span_is_heard_from_its_start_to_its_end_and_then_playing_ends(stage: Stage) -> None:
    stage.player.play(RAMP, 16000, from_s=0.01, until_s=0.05)
    speaker = stage.speaker()
    for _ in range(4):
        speaker.pull(256)
    stage.deliver()
    assert np.array_equal(np.frombuffer(speaker.heard, dtype="<i2"), RAMP[160:800])
    assert not stage.player.is_playing
    assert stage.player.position_s is None


def test_the_cursor_starts_when_the_loudspeaker_does_and_never_runs_past_the_end(stage: Stage) -> None:
    stage.now_s = 50.0
    stage.player.play(RAMP, 16000, from_s=0.02)
    speaker = stage.speaker()
    stage.now_s = 51.0  # the sound server took its time
    assert stage.player.position_s == pytest.approx(0.02)
    speaker.pull(64)
    stage.now_s = 51.03
    assert stage.player.position_s == pytest.approx(0.05)
    stage.now_s = 60.0
    assert stage.player.position_s == pytest.approx(0.1)


def test_playing_another_piece_silences_the_first(stage: Stage) -> None:
    stage.player.play(RAMP, 16000)
    first = stage.speaker()
    stage.player.play(RAMP, 16000, from_s=0.05)
    second = stage.speaker()
    assert not first.is_open
    second.pull(1600)
    assert np.array_equal(np.frombuffer(second.heard, dtype="<i2"), RAMP[800:])


def test_stopping_closes_the_loudspeaker_and_the_end_that_comes_late_changes_nothing(stage: Stage) -> None:
    stage.player.play(RAMP, 16000)
    speaker = stage.speaker()
    speaker.pull(4000)
    stage.player.stop()
    stage.player.shut_down()
    changes = stage.changes
    stage.deliver()
    assert not speaker.is_open
    assert stage.changes == changes


def test_without_a_loudspeaker_the_person_is_told_once_and_may_go_on() -> None:
    error = StudioError("The sound cannot be played.", "", "Plug in headphones.", code="sound-output")
    stage = Stage(error)
    stage.player.play(RAMP, 16000)
    assert stage.opened.wait(60)
    for _ in range(6000):
        if stage.letters:
            break
        threading.Event().wait(0.01)
    stage.deliver()
    assert [problem.code for problem in stage.problems] == ["sound-output"]
    assert not stage.player.is_playing
    stage.player.shut_down()


def test_the_real_loudspeaker_plays_or_says_why_not() -> None:
    def frames() -> Frames:
        wanted = yield b""
        while True:
            wanted = yield bytes(2 * wanted)

    source = frames()
    next(source)
    outcome: Output | StudioError
    try:
        outcome = open_loudspeaker(source, 16000)
    except StudioError as error:
        outcome = error
    if isinstance(outcome, StudioError):
        assert outcome.code == "sound-output"
        assert outcome.remedy
    else:
        outcome.close()
