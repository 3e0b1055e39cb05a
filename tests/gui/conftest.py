"""Window tests run without a screen, on one application with our theme."""

from __future__ import annotations

import os

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from collections.abc import Iterator

import pytest
from PySide6.QtWidgets import QApplication

from studio.gui.theme import Preference, Theme, install_theme
from tests.gui.patience import PatientBot


@pytest.fixture
def qtbot(qapp: QApplication, request: pytest.FixtureRequest) -> PatientBot:
    return PatientBot(request)


@pytest.fixture(autouse=True)
def theme(qapp: QApplication) -> Iterator[Theme]:
    """Every test starts in the dark mode and leaves it as it was."""
    made = install_theme(qapp, Preference.DARK)
    yield made
    made.set_preference(Preference.DARK)
