"""What a report of a run says, heading by heading: the number first, then what it means, then how it came about."""

from __future__ import annotations

import platform
import shlex
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from datetime import datetime

import numpy as np

import studio
from studio.app.drawing.canvas import PAPER
from studio.app.drawing.charts import Curve, Share, curves, matrix, shares
from studio.app.presenters.evaluate import Certainty
from studio.app.presenters.lessons import Lesson
from studio.app.reporting import evidence
from studio.app.reporting.evidence import Evidence
from studio.app.reporting.page import HtmlPage
from studio.model.lane import LaneKind
from studio.model.learning import AUTO, USUAL_STRICTNESS
from studio.model.project import Project
from studio.model.recording import BACKGROUND, UNKNOWN
from studio.model.run import Run, live_counts

Say = Callable[[str], str]


@dataclass(frozen=True, slots=True, eq=False)
class Reported:
    """What a report is made of. ``lessons`` are drawn with PAPER's inks; ``say`` translates English sentences;
    ``folder`` is the project's."""

    run: Run
    project: Project
    written: datetime
    certainty: Certainty
    evidence: Evidence = field(default_factory=Evidence)
    lessons: tuple[Lesson, ...] = ()
    say: Say = str
    language: str = "en"
    folder: str = "my-project.studio"


def report_of(told: Reported) -> str:
    """The whole report as HTML."""
    page = HtmlPage(told.say(f"{told.project.name}: report of run {told.run.number}"), language=told.language)
    page.paragraph(told.say(f"Written on {told.written:%Y-%m-%d %H:%M} with Nano Studio {version()}."), kind="dim")
    for part in (_in_short, _right_answers, _mistakes):
        part(page, told)
    for more in (evidence.next_person, evidence.in_the_room):
        more(page, told.evidence, told.say)
    for part in (_as_it_runs, _data):
        part(page, told)
    evidence.checked_recordings(page, told.evidence, told.say)
    for part in (_training, _cost, _steps, _how_made):
        part(page, told)
    return page.html()


def version() -> str:
    return str(studio.__version__)


def _in_short(page: HtmlPage, told: Reported) -> None:
    page.paragraph(told.say(told.run.words), kind="lead")


def _right_answers(page: HtmlPage, told: Reported) -> None:
    say, evaluation, sure = told.say, told.run.evaluation, told.certainty
    page.heading(say("Right answers"))
    tested = int(evaluation.confusion.sum())
    page.paragraph(say(f"Tested on {tested} windows: {evaluation.split.rstrip('.')}."))
    rows = [Share(say("On the board (int8)"), evaluation.int8_accuracy, sure.low, sure.high)]
    if evaluation.float_accuracy is not None:
        rows.append(_plain(say("Before rounding (float)"), evaluation.float_accuracy))
    if sure.nearest is not None:
        rows.append(_plain(say("The nearest take's label"), sure.nearest))
    rows.append(_plain(say("Always the commonest label"), evaluation.baseline_accuracy))
    page.figure(
        shares(rows, name=say("Shares of right answers"), inks=PAPER, width=760),
        say("The thin line is where the share lies with 95 % certainty. Grey is what it is compared with."),
    )


def _mistakes(page: HtmlPage, told: Reported) -> None:
    say, evaluation = told.say, told.run.evaluation
    page.heading(say("Label by label"))
    asked = evaluation.confusion.sum(axis=1)
    labels = [_label(name, say) for name in evaluation.labels]
    rows = [
        [labels[i], str(int(asked[i])), _between(evaluation.recall[i], told.certainty.recalls[i]),
         f"{100 * evaluation.precision[i]:.0f} %"]
        for i in range(len(labels))
    ]
    page.table([say("The label"), say("Tested"), say("Recognised"), say("Right when said")], rows, numbers=(1, 2, 3))
    page.figure(
        matrix(labels, evaluation.confusion, name=say("Confusion matrix"), inks=PAPER, true=say("It was"),
               said=say("The model said")),
        say("Each row is what was performed, each column what the model said."),
    )


def _as_it_runs(page: HtmlPage, told: Reported) -> None:
    live, say = live_counts(told.run.extra.get("live")), told.say
    if live is None:
        return
    page.heading(say("As the board hears it"))
    page.paragraph(say(
        f"The test takes were played one after the other, with rest between them, through the whole chain with its "
        f"averages and thresholds: of {live.performed} takes {live.right} were detected, {live.wrong} taken for "
        f"something else and {live.missed} missed; {live.false_alarms} false alarms in {live.seconds:.0f} s."
    ))


def _data(page: HtmlPage, told: Reported) -> None:
    say, takes = told.say, told.run.extra.get("takes")
    page.heading(say("What it was trained on"))
    # What stands where a person's name would is nobody where only noise was recorded, and the check-up says so too.
    people = sorted({
        recording.person for recording in told.project.recordings
        if recording.included and recording.person
        and any(span.label not in (BACKGROUND, UNKNOWN) for span in recording.spans)
    })
    if people:
        page.paragraph(say(f"People: {', '.join(people)}."))
    if isinstance(takes, Mapping):
        rows = [
            [_label(str(label), say), *(str(int(row.get(part, 0))) for part in ("train", "validation", "test"))]
            for label, row in takes.items()
        ]
        page.table([say("The label"), say("To learn from"), say("To watch over it"), say("To test with")], rows,
                   numbers=(1, 2, 3))
    notes = told.run.extra.get("notes")
    for note in notes if isinstance(notes, list) else []:
        page.paragraph(say(str(note)), kind="dim")


def _training(page: HtmlPage, told: Reported) -> None:
    say, run, history = told.say, told.run, told.run.history
    if not history:
        return
    page.heading(say("Training"))
    page.paragraph(say(run.stopped_words))
    pictures = (
        ("loss", say("Loss, epoch by epoch"), None), ("accuracy", say("Accuracy, epoch by epoch"), (0.0, 1.0)),
    )
    for key, name, span in pictures:
        shown = []
        for column, words in ((key, say("Training")), (f"val_{key}", say("Takes it does not learn from"))):
            rows = [(row.get("epoch", at + 1.0), row[column]) for at, row in enumerate(history) if column in row]
            if rows:
                shown.append(Curve(words, np.array([x for x, _ in rows]), np.array([y for _, y in rows])))
        if shown:
            page.figure(curves(shown, name=name, inks=PAPER, x_unit=say("Epoch"), y_unit="", size=(760, 210),
                               y_range=span), name)


def _cost(page: HtmlPage, told: Reported) -> None:
    say, run = told.say, told.run
    page.heading(say("Cost on the board"))
    work = []
    if run.macs:
        work.append([say("Multiplications a window"), _spaced(run.live_macs)])
    if run.live_macs < run.macs:
        work.append([say("Of the first window, which is computed as a whole"), _spaced(run.macs)])
    page.table(["", ""], [
        [say("Flash"), f"{run.flash_bytes / 1024:.1f} KB"],
        [say("RAM"), f"{run.ram_bytes / 1024:.1f} KB"],
        [say("Time a window, estimated"), f"{run.estimated_ms:.1f} ms"],
        [say("Energy a window, estimated"), f"{run.microjoules:.0f} µJ"],
        *work,
    ], numbers=(1,))  # fmt: skip


def _steps(page: HtmlPage, told: Reported) -> None:
    if not told.lessons:
        return
    page.heading(told.say("How it works, on one take"))
    for number, lesson in enumerate(told.lessons, 1):
        page.figure(lesson.picture, f"{number}. {told.say(lesson.title)}. {told.say(lesson.words)}")


def _how_made(page: HtmlPage, told: Reported) -> None:
    say, run = told.say, told.run
    page.heading(say("How to make it again"))
    page.paragraph(say(
        f"The same recordings and labels, seed {run.seed}, Nano Studio {version()}, Python "
        f"{platform.python_version()} on {platform.machine()}. Another processor may find slightly other weights; the "
        f"files of the run are the model itself."
    ))
    if run.is_instant:
        page.code(shlex.join(["nano33-studio", "instant", told.folder, "--keep"]))
        return
    page.code(shlex.join(["nano33-studio", "train", told.folder, "--seed", str(run.seed), *_chosen(run, told.project)]))
    page.paragraph(say(f"The training took {run.seconds:.1f} s."), kind="dim")


def _chosen(run: Run, project: Project) -> list[str]:
    """Options of a training that may have been chosen for it alone: the project may say otherwise, or by now."""
    learning = run.extra.get("learning")
    if not isinstance(learning, Mapping):
        return []
    strictness, start = learning.get("strictness", USUAL_STRICTNESS), learning.get("start", AUTO)
    options = ["--strictness", str(strictness)]
    if project.sensor == LaneKind.MIC:
        options += ["--start", str(start), "--voices" if learning.get("voices") else "--no-voices"]
    return options


def _spaced(number: int) -> str:
    return f"{number:,}".replace(",", "\u202f")


def _plain(name: str, share: float) -> Share:
    return Share(name, share, share, share, dim=True)


def _label(name: str, say: Say) -> str:
    return say(name) if name == BACKGROUND else name


def _between(share: float, interval: tuple[float, float]) -> str:
    return f"{100 * share:.0f} % ({100 * interval[0]:.0f}–{100 * interval[1]:.0f})"
