"""What a report says beyond the run's own numbers: what was done with it since, as far as it was done."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import TYPE_CHECKING

import numpy as np

from studio.app.drawing.canvas import PAPER
from studio.app.drawing.charts import Curve, Share, curves, shares
from studio.app.presenters.room import CurvePoint
from studio.app.reporting.page import HtmlPage

if TYPE_CHECKING:
    from studio.learn.checks.checkup import Finding
    from studio.learn.crosschecked import CrossCheck

Say = Callable[[str], str]
WIDTH = 760


@dataclass(frozen=True, slots=True)
class Evidence:
    """``findings`` of the check-up of the recordings as they are now; ``room`` is the curve of misses against false
    alarms of what was played to this run, with ``room_words`` for the settings as they are."""

    crosscheck: CrossCheck | None = None
    findings: tuple[Finding, ...] = ()
    room: tuple[CurvePoint, ...] = ()
    room_words: tuple[str, ...] = ()


def next_person(page: HtmlPage, evidence: Evidence, say: Say) -> None:
    """The cross-check: each person or day held out in turn, and whether more takes would help."""
    found = evidence.crosscheck
    if found is None:
        return
    page.heading(say("Checked thoroughly"))
    for words in found.words:
        page.paragraph(say(words))
    rows = [Share(say("All together"), found.overall.value, found.overall.low, found.overall.high)]
    rows += [Share(each.name, each.share.value, each.share.low, each.share.high, dim=True) for each in found.groups]
    page.figure(shares(rows, name=say("Each held out in turn"), inks=PAPER, width=WIDTH),
                say("Each bar is what a network knew that had not learnt from it."))
    if len(found.curve) > 1:
        takes = np.array([point.takes for point in found.curve], dtype=float)
        right = np.array([100 * point.share.value for point in found.curve])
        name = say("Right answers by the number of takes learnt from")
        page.figure(curves([Curve("", takes, right, bold=True)], name=name, inks=PAPER, x_unit=say("Takes"), y_unit="%",
                           size=(WIDTH, 210), y_range=(0.0, 100.0)), name)


def in_the_room(page: HtmlPage, evidence: Evidence, say: Say) -> None:
    """Misses against false alarms, where something was played to it."""
    points = [point for point in evidence.room if np.isfinite(point.alarms[1])]
    if not evidence.room_words:
        return
    page.heading(say("As it will run"))
    for words in evidence.room_words:
        page.paragraph(say(words))
    if len(points) > 1:
        alarms = np.array([point.alarms[1] for point in points])
        misses = np.array([100 * point.misses[1] for point in points])
        name = say("Misses against false alarms an hour")
        page.figure(curves([Curve("", alarms, misses, bold=True)], name=name, inks=PAPER,
                           x_unit=say("False alarms an hour"), y_unit=say("Takes missed, %"), size=(WIDTH, 230),
                           y_range=(0.0, 100.0)), say("Each point of the curve is a threshold."))


def checked_recordings(page: HtmlPage, evidence: Evidence, say: Say) -> None:
    """What the check-up found in the recordings."""
    if not evidence.findings:
        return
    page.heading(say("What to know about the recordings"))
    for finding in evidence.findings:
        kind = "lead" if finding.grade == "mistake" else ""
        told = (say(words) for words in (finding.words, finding.why, finding.remedy) if words)
        page.paragraph(" ".join(told), kind=kind)
