"""After takes that may have gone wrong: what it is, why it matters, and whether to keep them or record again."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from studio.app.recording.course import TakePhase
from studio.gui.languages import said
from studio.gui.notices import Remedy

if TYPE_CHECKING:
    from studio.gui.pages.collect import CollectPage

CODE = "take-flagged"


def tr(text: str) -> str:
    return QCoreApplication.translate("TakeVerdict", text)


class TakeVerdict:
    """Speaks when takes have ended, of those that were recorded together: in the middle of a burst nobody reads, and a
    message that comes and goes would move the button that is about to be pressed."""

    def __init__(self, page: CollectPage) -> None:
        self._page = page
        self._new: list[str] = []

    def expect(self, recording_id: str) -> None:
        """This take is new: what is found of it shall be said."""
        if not self._new:
            self._page.shell.notices(self._page.key).clear(CODE)
        self._new.append(recording_id)

    def look(self) -> None:
        """Something was found, or the takes have ended."""
        page, inspector = self._page, self._page.studio.inspector
        project = page.studio.desk.project
        there = {recording.id for recording in project.recordings} if project else set()
        self._new = [recording_id for recording_id in self._new if recording_id in there]  # not undone meanwhile
        if not self._new or page.studio.takes.phase != TakePhase.IDLE:
            return
        if not all(inspector.is_inspected(recording_id) for recording_id in self._new):
            return
        new, self._new = self._new, []
        flagged = [recording_id for recording_id in new if page.studio.collect.verdict(recording_id)]
        if flagged:
            self._tell(flagged, len(new))

    def _tell(self, flagged: list[str], count: int) -> None:
        page = self._page
        flag = page.studio.collect.verdict(flagged[-1])
        assert flag is not None
        keep: Remedy = (tr("Keep"), lambda: None)
        if count == 1:
            what = tr("The last take: {0}.").format(said(flag.words))
            remedies = [keep, (tr("Record again"), lambda: self._again(flagged[0]))]
        else:
            what = tr("{0} of {1} takes may have gone wrong: {2}.").format(len(flagged), count, said(flag.words))
            remedies = [keep, (tr("Delete them"), lambda: page.delete_takes(flagged))]
        page.shell.notices(page.key).tell(what, said(flag.why), kind="warn", code=CODE, remedies=remedies)

    def _again(self, recording_id: str) -> None:
        """The take goes to where undo finds it, and the next one begins as this one did."""
        self._page.delete_takes([recording_id])
        if self._page.studio.takes.phase == TakePhase.IDLE:
            self._page.record()
