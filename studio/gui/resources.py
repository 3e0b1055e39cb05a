"""Finds the files that travel with the window, in the repository and in an installed wheel."""

from __future__ import annotations

from functools import cache
from pathlib import Path

_PACKAGE = Path(__file__).resolve().parents[1]


@cache
def resources_folder() -> Path:
    """``studio/_resources`` where a wheel put it, else ``resources`` beside the package in the repository."""
    installed = _PACKAGE / "_resources"
    return installed if installed.is_dir() else _PACKAGE.parent / "resources"


def resource(*parts: str) -> Path:
    """The path of one resource, for example ``resource("icons", "record.svg")``; it may not exist."""
    return resources_folder().joinpath(*parts)
