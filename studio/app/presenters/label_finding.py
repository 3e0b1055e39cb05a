"""Proposals for the open recording: found while a person turns the settings, then accepted one by one or all."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import TYPE_CHECKING

from studio.app.proposals import Proposal
from studio.model.lane import RECORDED_LANES, LaneKind
from studio.model.recording import Recording

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray

    from studio.app.studio import Studio
    from studio.learn.finding import FindSettings


@dataclass(frozen=True, slots=True, eq=False)
class Curve:
    """How much goes on in the open recording: ``level`` float32 (n,) in dB over the stillness, ``rate_hz`` of them a
    second, and the ``threshold`` that an event has to reach."""

    level: NDArray[np.float32]
    rate_hz: float
    threshold: float


class Finding:
    """``label`` is what accepted proposals get that have none of their own."""

    def __init__(self, studio: Studio, recording: Callable[[], Recording | None]) -> None:
        self._studio, self._recording = studio, recording
        self._settings: FindSettings | None = None
        self._at: tuple[str, int] = ("", 0)
        self.label = ""

    def usual(self) -> FindSettings:
        """The settings to begin with, for what the open recording has."""
        from studio.learn.finding import FindSettings

        return FindSettings.usual(self._kind() or LaneKind.IMU)

    @property
    def is_working(self) -> bool:
        return self._studio.proposals.is_working

    @property
    def proposals(self) -> tuple[Proposal, ...]:
        """Of the open recording, in order of time."""
        recording = self._recording()
        return self._studio.proposals.of(recording.id) if recording else ()

    @property
    def current(self) -> Proposal | None:
        """The one that is decided next: the one that was chosen, or the first behind it when that is gone."""
        proposals = self.proposals
        behind = [p for p in proposals if p.id == self._at[0]] or [p for p in proposals if p.start_us >= self._at[1]]
        return next(iter(behind or proposals), None)

    def curve(self) -> Curve | None:
        """None until events were looked for in the open recording."""
        from studio.learn.finding import FindSettings, threshold

        recording = self._recording()
        known = self._studio.proposals.curve(recording.id) if recording else None
        if known is None:
            return None
        kind, activity = known
        settings = self._settings or FindSettings.usual(kind)
        return Curve(activity.level, activity.rate_hz, threshold(activity, kind, settings))

    # -- verbs

    def find(self, settings: FindSettings) -> None:
        """Looks for events in the open recording, in a thread; what was proposed for it before is forgotten."""
        recording = self._recording()
        self._settings = settings
        if recording:
            self._studio.proposals.propose_events([recording.id], settings)

    def name(self) -> None:
        """Lets the newest model propose spans with labels. Raises StudioError("no-run") when nothing was trained."""
        recording = self._recording()
        if recording:
            self._studio.proposals.propose_labels([recording.id])

    def choose(self, proposal_id: str) -> None:
        self._at = next(((p.id, p.start_us) for p in self.proposals if p.id == proposal_id), self._at)

    def step(self, by: int) -> Proposal | None:
        """Chooses the next or the previous proposal, around the end; returns it."""
        proposals, current = self.proposals, self.current
        if current is None:
            return None
        chosen = proposals[(proposals.index(current) + by) % len(proposals)]
        self._at = (chosen.id, chosen.start_us)
        return chosen

    def accept(self, label: str = "") -> str | None:
        """Makes a span of the current proposal, with ``label`` instead of its own, and returns its id. Raises
        StudioError("proposal-unlabelled")."""
        current = self.current
        if current is None:
            return None
        self._at = (current.id, current.start_us)
        return self._studio.proposals.accept(current.id, label or current.label or self.label)

    def reject(self) -> None:
        current = self.current
        if current is not None:
            self._at = ("", current.start_us)
            self._studio.proposals.reject(current.id)

    def accept_all(self) -> int:
        """One step of undo; says how many. Raises StudioError("proposal-unlabelled")."""
        recording = self._recording()
        return self._studio.proposals.accept_all(recording.id, self.label or None) if recording else 0

    def close(self) -> None:
        """Forgets what is proposed."""
        self._studio.proposals.cancel()
        self._studio.proposals.clear()

    def _kind(self) -> LaneKind | None:
        """The lane in which events are looked for: the network's, else what there is."""
        recording, project = self._recording(), self._studio.desk.project
        kinds = [lane.kind for lane in recording.lanes if lane.kind in RECORDED_LANES] if recording else []
        return next((kind for kind in kinds if project and kind == project.sensor), kinds[0] if kinds else None)
