"""Tests with a core that is older than its sources would say nothing of them: they are refused, with what to do."""

from __future__ import annotations

import importlib.util
from pathlib import Path

import pytest

BUILDER = Path(__file__).resolve().parents[1] / "firmware" / "build_host.py"


def pytest_configure() -> None:
    spec = importlib.util.spec_from_file_location("build_host", BUILDER)
    assert spec is not None
    assert spec.loader is not None
    builder = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(builder)
    stamp = builder.OUTPUT / "sources.sha256"
    if stamp.exists() and stamp.read_text().strip() != builder.source_hash():
        raise pytest.UsageError("the core is older than its sources: run python firmware/build_host.py")
