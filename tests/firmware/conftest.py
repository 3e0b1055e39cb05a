"""The board's image, built once for all tests: in a copy of the sources, so that nothing in them is touched."""

from __future__ import annotations

import importlib.util
import shutil
import sys
from pathlib import Path
from types import ModuleType
from typing import Any

import pytest

FIRMWARE = Path(__file__).resolve().parents[2] / "firmware"


@pytest.fixture(scope="session")
def builder(tmp_path_factory: pytest.TempPathFactory) -> ModuleType:
    """firmware/build_board.py of the copy."""
    copy = tmp_path_factory.mktemp("elsewhere") / "another name" / "firmware"
    shutil.copytree(FIRMWARE, copy, ignore=shutil.ignore_patterns("__pycache__"))
    spec = importlib.util.spec_from_file_location("build_board_elsewhere", copy / "build_board.py")
    assert spec is not None
    assert spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    sys.modules[spec.name] = module
    spec.loader.exec_module(module)
    return module


@pytest.fixture(scope="session")
def built(builder: ModuleType) -> Any:
    """Image, map and symbols."""
    return builder.build()
