"""The microcode is the one that the sensor's maker publishes, or it is not sent at all."""

from __future__ import annotations

import sys
from types import ModuleType

import pytest

from studio.board.microcode import MICROCODE_BYTES, bmi270_microcode
from studio.errors import StudioError


def test_it_has_the_size_that_the_board_keeps_a_place_for() -> None:
    assert len(bmi270_microcode()) == MICROCODE_BYTES


@pytest.mark.parametrize("found", [[0] * MICROCODE_BYTES, [], ["a"], None])
def test_other_bytes_are_refused(found: object, monkeypatch: pytest.MonkeyPatch) -> None:
    module = ModuleType("bmi270.config_file")
    module.bmi270_config_file = found  # type: ignore[attr-defined]
    monkeypatch.setitem(sys.modules, "bmi270.config_file", module)
    with pytest.raises(StudioError) as refused:
        bmi270_microcode()
    assert refused.value.code == "microcode-missing"
