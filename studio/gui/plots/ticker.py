"""The one display timer: pulls what is new into the views that can be seen, and rests when nothing changes."""

from __future__ import annotations

import time
import weakref
from collections.abc import Callable
from typing import cast

import shiboken6
from PySide6.QtCore import QEvent, QObject, Qt, QTimer
from PySide6.QtWidgets import QWidget

from studio.gui.plots.live import LiveView

FRAME_MS = 16
RESTING_MS = 250
_REST_AFTER_S = 1.0


class DisplayTimer(QObject):
    """Calls ``refresh`` of every added view that is visible, 60 times a second.

    After a second without news it looks only four times a second, so that a stream that comes back by itself is
    seen; with no view on screen it stops altogether and starts again when one is shown.
    """

    def __init__(self, parent: QObject | None = None, *, clock: Callable[[], float] = time.monotonic) -> None:
        super().__init__(parent)
        self._clock = clock
        self._views: weakref.WeakSet[QWidget] = weakref.WeakSet()
        self._last_change_s = clock()
        self._timer = QTimer(self)
        self._timer.setTimerType(Qt.TimerType.PreciseTimer)
        self._timer.timeout.connect(self.tick)

    def add(self, view: QWidget) -> None:
        """``view`` is a widget with a ``refresh`` (see LiveView); it is forgotten when it is deleted."""
        if not hasattr(view, "refresh"):
            raise TypeError(f"{type(view).__name__} has no refresh")
        self._views.add(view)
        view.installEventFilter(self)
        self.wake()

    @property
    def is_running(self) -> bool:
        return self._timer.isActive()

    @property
    def is_resting(self) -> bool:
        return self._timer.isActive() and self._timer.interval() == RESTING_MS

    def wake(self) -> None:
        """Something may have changed (a board connected, a page was shown): look at once, and at full pace."""
        self._last_change_s = self._clock()
        if self._visible():
            self._timer.start(FRAME_MS)

    def tick(self) -> None:
        now_s = self._clock()
        visible = self._visible()
        if not visible:
            self._timer.stop()
            return
        # Every view is refreshed, also after the first that changed.
        changed = [view.refresh(now_s) for view in visible]
        if any(changed):
            self._last_change_s = now_s
            if self._timer.interval() != FRAME_MS:
                self._timer.start(FRAME_MS)
        elif now_s - self._last_change_s > _REST_AFTER_S and self._timer.interval() != RESTING_MS:
            self._timer.start(RESTING_MS)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Show:
            self.wake()
        return False

    def _visible(self) -> list[LiveView]:
        # A view that Qt has deleted may live on in Python for a while.
        alive = [view for view in list(self._views) if shiboken6.isValid(view)]
        return [cast(LiveView, view) for view in alive if view.isVisible()]
