"""A span made by keys: its start and its end are set at the cursor, Enter makes it."""

from __future__ import annotations

from studio.gui.plots.recording_view import RecordingView


class Draft:
    """What has been set so far, drawn by ``view``. Times are microseconds."""

    def __init__(self, view: RecordingView) -> None:
        self._view = view
        self._start_us: int | None = None
        self._end_us: int | None = None

    @property
    def is_begun(self) -> bool:
        return self._start_us is not None

    @property
    def range_us(self) -> tuple[int, int] | None:
        """Both ends in order; None while one is missing."""
        if self._start_us is None or self._end_us is None or self._start_us == self._end_us:
            return None
        return min(self._start_us, self._end_us), max(self._start_us, self._end_us)

    def set_start(self, time_us: int) -> None:
        self._start_us = time_us
        self._show()

    def set_end(self, time_us: int) -> None:
        self._end_us = time_us
        if self._start_us is None:
            self._start_us = 0
        self._show()

    def set_range(self, start_us: int, end_us: int) -> None:
        self._start_us, self._end_us = start_us, end_us
        self._show()

    def forget(self) -> None:
        self._start_us = self._end_us = None
        self._view.show_draft(None)

    def _show(self) -> None:
        whole = self.range_us
        if whole is not None:
            self._view.show_draft(*whole)
        else:
            self._view.show_draft(self._start_us)
