"""For all tests: a core that is older than its sources is refused, what they found for people ends the output, and
neither a busy machine nor chance fails any of them."""

from __future__ import annotations

import importlib.util
from pathlib import Path

import hypothesis
import pytest

BUILDER = Path(__file__).resolve().parents[1] / "firmware" / "build_host.py"


def pytest_configure() -> None:
    # The same examples in every run, however long they take to make: a change fails the tests, never chance.
    hypothesis.settings.register_profile(
        "steady", hypothesis.settings.default, deadline=None, derandomize=True, database=None,
        suppress_health_check=[hypothesis.HealthCheck.too_slow],
    )  # fmt: skip
    hypothesis.settings.load_profile("steady")
    spec = importlib.util.spec_from_file_location("build_host", BUILDER)
    assert spec is not None
    assert spec.loader is not None
    builder = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(builder)
    stamp = builder.OUTPUT / "sources.sha256"
    if stamp.exists() and stamp.read_text().strip() != builder.source_hash():
        raise pytest.UsageError("the core is older than its sources: run python firmware/build_host.py")
    from studio.app import saving  # not before it is known that the core is fit to be loaded

    # A take that has ended is in the project when the test looks, also where the disk is slow.
    saving.QUICK_S = 60.0


def pytest_terminal_summary(terminalreporter: pytest.TerminalReporter) -> None:
    """Numbers that tests found and that are for people to read: record_property("told", ...). What a worker prints is
    lost."""
    for report in terminalreporter.getreports("passed"):
        for name, words in report.user_properties:
            if name == "told":
                terminalreporter.write_line(str(words))
