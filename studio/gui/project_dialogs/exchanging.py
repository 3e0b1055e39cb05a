"""Import, export, merge and unpack as a person asks for them: the questions first, then the work, then what came of
it."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from pathlib import Path

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from studio.app.presenters.collect import people
from studio.gui.notices import Remedy
from studio.gui.project_dialogs.asking import FileQuestions
from studio.gui.project_dialogs.columns import ColumnsDialog
from studio.gui.project_dialogs.exporting import ExportDialog, Way
from studio.gui.project_dialogs.importing import ImportDialog, ImportPlan
from studio.gui.project_dialogs.merging import MergeDialog
from studio.gui.project_dialogs.new_project import SUFFIX, file_name, free_name
from studio.gui.project_dialogs.summary import Summary, lines_about, one_line
from studio.gui.project_dialogs.trips import travel
from studio.gui.shell import Shell
from studio.model.lane import LaneKind
from studio.storage.exporting import ExportReport
from studio.storage.formats.csv_guess import CsvChoice, CsvGuess
from studio.storage.imported import Wishes
from studio.storage.importing import ImportReport
from studio.storage.merging import MergeReport, MergeSource

SHOWN = 3
Shapes = list[tuple[str, bytes, CsvGuess]]
Answers = dict[tuple[object, ...], CsvChoice | None]
"""How the tables of a shape are read; None: not at all."""


def tr(text: str) -> str:
    return QCoreApplication.translate("Exchanging", text)


class Exchanging:
    """Nothing is changed before a question is answered to its end.

    A dialog keeps this object alive by its lambdas: a signal holds a bound method of no QObject weakly only.
    """

    def __init__(self, shell: Shell, parent: QWidget, files: Callable[[], FileQuestions]) -> None:
        self._shell, self._parent, self._files = shell, parent, files

    # -- importing

    def import_recordings(self, paths: Sequence[Path] = ()) -> None:
        project = self._shell.studio.desk.project
        labels = [label.name for label in project.labels] if project else []
        dialog = ImportDialog(labels, people(project) if project else (), start=Path.home(),
                              is_motion=project is None or project.sensor == LaneKind.IMU, questions=self._files(),
                              parent=self._parent)
        dialog.add(paths)
        dialog.chosen.connect(lambda plan: self._look(plan))
        dialog.open()

    def _look(self, plan: ImportPlan) -> None:
        """At the tables first: those that are not understood are asked about."""
        exchange, project = self._shell.studio.exchange, self._shell.studio.desk.project
        if project is None or project.sensor != LaneKind.IMU:
            self._import(plan, {})
            return

        def ask(shapes: Shapes) -> None:
            self._ask_columns(plan, [shape for shape in shapes if plan.looks or not shape[2].is_sure], {})

        travel(self._shell, self._parent, tr("Looking at the files"),
               lambda: lambda progress, cancelled: exchange.table_shapes(plan.paths, cancelled), ask)

    def _ask_columns(self, plan: ImportPlan, shapes: Shapes, answers: Answers) -> None:
        if not shapes:
            self._import(plan, answers)
            return
        where, data, guess = shapes[0]
        dialog = ColumnsDialog(where, data, guess, parent=self._parent)
        dialog.chosen.connect(
            lambda choice: self._ask_columns(plan, shapes[1:], {**answers, guess.shape: choice}))
        dialog.left_out.connect(lambda: self._ask_columns(plan, shapes[1:], {**answers, guess.shape: None}))
        dialog.open()

    def _import(self, plan: ImportPlan, answers: Answers) -> None:
        left_out = {shape for shape, choice in answers.items() if choice is None}
        wishes = Wishes(units=plan.units, choose=lambda guess: answers.get(guess.shape),
                        leaves_out=lambda guess: guess.shape in left_out)
        travel(self._shell, self._parent, tr("Importing"), lambda: self._shell.studio.exchange.importing(
            plan.paths, label=plan.label, person=plan.person, pattern=plan.pattern, wishes=wishes), self._imported)

    def _imported(self, report: ImportReport) -> None:
        self._shell.attempt(lambda: self._shell.studio.exchange.take_in(report))
        count = len(report.imported)
        words = tr("1 recording was imported.") if count == 1 else tr("{0} recordings were imported.").format(count)
        lines = lines_about(report.imported, report.doubts, report.skipped,
                            headings=[tr("Imported"), tr("To be checked"), tr("Left out")])
        more = self._more(words, lines)
        notices = self._shell.notices()
        if count:
            notices.tell(words, _first(report.doubts), code="imported", remedies=more)
        if report.skipped:
            left_out = len(report.skipped)
            words = tr("1 file or take was left out.") if left_out == 1 else tr(
                "{0} files or takes were left out.").format(left_out)
            notices.tell(words, _first(report.skipped), kind="warn", code="import-skipped", remedies=more)
        elif not count:
            notices.tell(tr("There is nothing to import."), tr("None of the files there is a recording."), kind="warn",
                         code="import-skipped")

    def import_labels(self) -> None:
        """For the recording that the Label page shows."""
        studio = self._shell.studio
        recording = studio.label.snapshot().recording

        def bring(paths: list[Path]) -> None:
            if recording is not None:
                self._shell.attempt(lambda: studio.exchange.import_labels(paths[0], recording.id))

        if recording is None:
            self._shell.notices().tell(tr("No recording is shown."), tr("Choose one on the Label page first."),
                                       kind="warn", code="labels-nowhere")
            return
        self._files().files(self._parent, tr("Labels for the recording on the Label page"), Path.home(),
                            tr("Label tracks (*.txt)"), bring)

    # -- exporting

    def export(self) -> None:
        project = self._shell.attempt(self._shell.studio.desk.require)
        if project is None:
            return
        dialog = ExportDialog(file_name(project.name), Path.home(), questions=self._files(), parent=self._parent)
        dialog.chosen.connect(lambda way, target: self._export(way, target))
        dialog.open()

    def _export(self, way: Way, target: Path) -> None:
        exchange = self._shell.studio.exchange
        travel(self._shell, self._parent, tr("Exporting"), lambda: exchange.packing(target) if way.kind is None
               else exchange.exporting(way.kind, target), self._exported)

    def _exported(self, report: ExportReport) -> None:
        words = tr("{0} recordings were written to {1}.").format(report.recordings, report.path)
        lines = lines_about((), report.halved, report.left_out, headings=["", tr("Only in part"), tr("Left out")])
        details = tr("{0} recordings were left out.").format(len(report.left_out)) if report.left_out else ""
        self._shell.notices().tell(words, details or _first(report.halved), code="exported",
                                   remedies=self._more(words, lines) if lines else ())

    # -- merging and unpacking

    def merge(self, paths: Sequence[Path] = ()) -> None:
        if self._shell.attempt(self._shell.studio.desk.require) is None:
            return
        dialog = MergeDialog(self._shell.studio.settings.projects_folder, questions=self._files(), parent=self._parent)
        dialog.add(paths)
        dialog.chosen.connect(lambda sources: self._merge(sources))
        dialog.open()

    def _merge(self, sources: list[MergeSource]) -> None:
        travel(self._shell, self._parent, tr("Merging"), lambda: self._shell.studio.exchange.merging(sources),
               self._merged)

    def _merged(self, report: MergeReport) -> None:
        self._shell.attempt(lambda: self._shell.studio.exchange.join(report))
        words = tr("{0} recordings came in; {1} were here already.").format(len(report.recordings), report.doubles)
        doubts = [("", each) for each in report.warnings]
        lines = lines_about(report.recordings, doubts, report.skipped,
                            headings=[tr("Merged"), tr("To be checked"), tr("Left out")])
        is_well = not report.skipped
        details = _first(doubts if is_well else report.skipped)
        self._shell.notices().tell(words, details, kind="good" if is_well else "warn", code="merged",
                                   remedies=self._more(words, lines))

    def open_zip(self) -> None:
        self._files().files(self._parent, tr("Open a project in a zip"), Path.home(), tr("Projects in zips (*.zip)"),
                            lambda paths: self.unpack(paths[0]))

    def unpack(self, source: Path) -> None:
        """Asks where the project is to be kept, and opens it there."""
        studio = self._shell.studio

        def show(folder: Path) -> None:
            self._shell.attempt(lambda: studio.desk.open(folder))

        def here(place: Path) -> None:
            name = free_name(file_name(source.stem) or "project", place)
            travel(self._shell, self._parent, tr("Unpacking"),
                   lambda: studio.exchange.unpacking(source, place / (name + SUFFIX)), show)

        self._files().folder(self._parent, tr("Where shall {0} be kept?").format(source.stem),
                             studio.settings.projects_folder, here)

    def _more(self, title: str, lines: list[str]) -> list[Remedy]:
        return [(tr("Show all"), lambda: Summary(title, lines, self._parent).open())]


def _first(rows: Sequence[tuple[str, str]]) -> str:
    reasons = [one_line(where, why) for where, why in rows[:SHOWN]]
    if len(rows) > SHOWN:
        reasons.append(tr("And {0} more.").format(len(rows) - SHOWN))
    return "\n".join(reasons)
