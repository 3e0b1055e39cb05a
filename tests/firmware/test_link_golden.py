"""The C side against PROTOCOL.md's golden frames, which it reads from that file itself."""

from pathlib import Path

from tests.firmware import sanitize

PROTOCOL = sanitize.FIRMWARE / "PROTOCOL.md"
BY_THE_DEVICE = {"commit-answer", "labels-answer", "info-answer", "window-answer"}
"""Answers that only a device with a package can give; tests/unit/link/test_golden.py reads them."""


def test_the_core_builds_and_reads_the_golden_frames() -> None:
    sources = ("core/ns_frame.c", "core/ns_message.c", "core/ns_crc.c")
    program = sanitize.build(Path(__file__).with_name("link_golden.c"), sources=sources)
    results = dict(line.split() for line in sanitize.run(program, str(PROTOCOL)).splitlines())
    assert {name for name, result in results.items() if result == "other"} == BY_THE_DEVICE
    assert sum(result == "built" for result in results.values()) == 12
    assert sum(result == "read" for result in results.values()) == 7
