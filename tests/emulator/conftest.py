"""The processor of the emulator is Unicorn. Where it has no wheel, the tests of this folder cannot run and say so; on
the platform of our CI a missing one is a failure."""

from __future__ import annotations

import importlib.util
import platform
import sys

HAS_UNICORN = importlib.util.find_spec("unicorn") is not None
MUST_HAVE = sys.platform == "linux" and platform.machine() == "x86_64"
collect_ignore_glob = [] if HAS_UNICORN or MUST_HAVE else ["test_*.py"]


def pytest_report_header() -> str:
    return "" if not collect_ignore_glob else "tests/emulator is left out: unicorn is not installed"
