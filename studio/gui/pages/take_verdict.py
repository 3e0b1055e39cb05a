"""After a take that may have gone wrong: what it is, why it matters, and whether to keep it or record it again."""

from __future__ import annotations

from typing import TYPE_CHECKING

from studio.app.recording.course import TakePhase
from studio.gui.languages import said

if TYPE_CHECKING:
    from studio.gui.pages.collect import CollectPage

CODE = "take-flagged"


class TakeVerdict:
    """Speaks of the newest take only, of those recorded while the window is open. In a burst the next take takes the
    message away: the list keeps the words."""

    def __init__(self, page: CollectPage) -> None:
        self._page = page
        self._expected = ""

    def expect(self, recording_id: str) -> None:
        """This take is new: what is found of it shall be said."""
        self._expected = recording_id
        self._page.shell.notices(self._page.key).clear(CODE)

    def flags_changed(self, recording_id: str) -> None:
        if recording_id != self._expected:
            return
        self._expected = ""
        flag = self._page.studio.collect.verdict(recording_id)
        if flag is None:
            return
        page = self._page
        page.shell.notices(page.key).tell(
            page.tr("The last take: {0}.").format(said(flag.words)), said(flag.why), kind="warn", code=CODE,
            remedies=[(page.tr("Keep"), lambda: None),
                      (page.tr("Record again"), lambda: self._again(recording_id))])

    def _again(self, recording_id: str) -> None:
        """The take goes to where undo finds it, and the next one begins as this one did."""
        page = self._page
        project = page.studio.desk.project
        if project is not None and any(recording.id == recording_id for recording in project.recordings):
            page.delete_take(recording_id)
        if page.studio.takes.phase == TakePhase.IDLE:
            page.record()
