"""A minute of the fastest motion and sound from revision 2: nothing is lost, every value is right."""

from __future__ import annotations

from tests.emulator.test_image_streams import check_that_nothing_is_lost


def test_a_minute_of_motion_and_sound_loses_nothing() -> None:
    check_that_nothing_is_lost(2, "B", 60.0)
