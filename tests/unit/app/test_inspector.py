"""The inspector compares takes with those that training may use, and again only when one of them has changed."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import numpy as np

from studio.app.happenings import FlagsChanged
from studio.app.presenters.label_several import Several
from studio.app.studio import Studio
from studio.model.lane import MOTION_CHANNELS, Lane, LaneInfo, LaneKind
from studio.model.recording import Recording, whole_span

RATE_HZ = 100.0


def _take(studio: Studio, number: int, *, seconds: float) -> str:
    """A gesture with rest before and after it."""
    count = round(seconds * RATE_HZ)
    rng = np.random.default_rng(number)
    samples = rng.normal(0, 8, (count, 6))
    middle = slice(count // 4, 3 * count // 4)
    samples[middle] += 3000 * np.sin(np.linspace(0, 9, len(samples[middle])))[:, None] * rng.uniform(0.9, 1.1)
    info = LaneInfo(LaneKind.IMU, RATE_HZ, MOTION_CHANNELS, count)
    blank = Recording(f"{number:08x}", f"20260101T0000{number:02d}", "", (info,))
    recording = replace(blank, spans=whole_span(blank, "wave"))
    studio.desk.store.write_recording(recording, [Lane(info, samples.astype(np.int16))])
    studio.desk.add_recording(recording)
    return recording.id


def _inspect(studio: Studio) -> None:
    assert studio.mailbox.wait_until(lambda: not studio.inspector.is_working, 60)


def test_a_take_that_is_left_out_is_no_measure_for_the_others(tmp_path: Path) -> None:
    studio = Studio(home=tmp_path / "home")
    try:
        studio.desk.create(tmp_path / "a.studio", sensor=LaneKind.IMU)
        usual = [_take(studio, number, seconds=2.5) for number in range(5)]
        short = _take(studio, 9, seconds=0.8)
        _inspect(studio)
        assert "short" in [flag.code for flag in studio.inspector.flags(short)]

        told: list[str] = []
        studio.events.listen(FlagsChanged, lambda event: told.append(event.recording_id))
        Several(studio.desk).set_person([short], "Ann")
        _inspect(studio)
        assert not told  # nothing of it concerns a flag

        Several(studio.desk).set_included(usual[:1], False)
        _inspect(studio)
        assert "short" not in [flag.code for flag in studio.inspector.flags(short)]
        assert short in told

        studio.desk.undo()
        _inspect(studio)
        assert "short" in [flag.code for flag in studio.inspector.flags(short)]
    finally:
        studio.shut_down()
