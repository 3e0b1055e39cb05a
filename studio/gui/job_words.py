"""What runs in the background, for the bar on top."""

from __future__ import annotations

from typing import TYPE_CHECKING

from studio.app.presenters.installing import steps
from studio.gui.languages import said

if TYPE_CHECKING:
    from studio.app.studio import Studio


def job_words(studio: Studio) -> tuple[str, float | None]:
    """Its step and how far it is (0..1); "" when nothing runs."""
    if found := steps(studio):
        return said(found.words), found.fraction
    if studio.deployer.is_sending:
        return said(studio.deployer.step or "Sending"), studio.deployer.fraction
    if studio.trainer.is_training:
        return said(studio.trainer.step or "Training"), studio.trainer.fraction
    if studio.crosscheck.is_running:
        return said(studio.crosscheck.step), studio.crosscheck.fraction
    return "", None
