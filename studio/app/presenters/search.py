"""The search in words: what a board allows, how far the search is, and what it has found."""

from __future__ import annotations

from dataclasses import asdict, dataclass
from typing import TYPE_CHECKING

from studio.app.presenters.collect import label_rows
from studio.app.presenters.train import gate
from studio.app.search import SearchPhase
from studio.model.pipeline import MotionPipeline
from studio.model.project import Project

if TYPE_CHECKING:
    from studio.app.studio import Studio
    from studio.learn.search import Limits, Point

SLOT_BYTES, ARENA_BYTES = 256 * 1024, 128 * 1024
"""What the studio's firmware has for a model; a connected board says it itself."""
NOTHING_FITS = "Nothing was tried: no model that was looked at is within the limits."


@dataclass(frozen=True, slots=True)
class PointView:
    """A model that was tried, as it is shown: something is known of its accuracy. ``parts``: what it is.
    ``can_shrink``: it has channels to take away."""

    number: int
    parts: tuple[str, ...]
    accuracy: float
    ms: float
    ram_bytes: int
    flash_bytes: int
    is_front: bool
    is_default: bool
    is_stopped: bool
    can_shrink: bool


@dataclass(frozen=True, slots=True)
class SearchSnapshot:
    """``gate``: why a search is not possible (empty when it is). ``front``: cheapest first. ``best_cheap`` is the
    number of the one that is offered first. ``chosen``: the number of the one that the project uses."""

    gate: str
    phase: SearchPhase
    words: str
    fraction: float
    seconds_left: float
    points: tuple[Point, ...]
    front: tuple[Point, ...]
    views: tuple[PointView, ...]
    best_cheap: int | None
    chosen: int | None
    limits: Limits


class SearchPresenter:
    def __init__(self, studio: Studio) -> None:
        self._studio = studio

    def usual_limits(self) -> Limits:
        """Those of the connected board, else of the firmware; and an answer for every window in time."""
        from studio.learn.search import Limits

        info, project = self._studio.bench.info, self._studio.desk.project
        slot = info.slot_bytes if info and info.slot_bytes else SLOT_BYTES
        arena = info.arena_bytes if info and info.arena_bytes else ARENA_BYTES
        return Limits(slot, arena, stride_ms(project) if project else 100.0)

    def snapshot(self) -> SearchSnapshot:
        from studio.learn.search import best_cheap, front

        search, project = self._studio.search, self._studio.desk.project
        limits = search.limits
        points = search.found.points
        best, cheap = front(points, limits), best_cheap(points, limits)
        return SearchSnapshot(
            gate=gate(label_rows(project)) if project else "",
            phase=search.phase,
            words=self._words(),
            fraction=search.fraction,
            seconds_left=search.seconds_left,
            points=points,
            front=best,
            views=tuple(_view(point, point in best) for point in _measured(points)),
            best_cheap=cheap.number if cheap else None,
            chosen=_chosen(project, points) if project else None,
            limits=limits,
        )

    def _words(self) -> str:
        """What is going on, or was found, in a sentence."""
        search = self._studio.search
        tried = search.found.tried
        if search.phase is SearchPhase.PREPARING:
            return "Reading the recordings."
        left_out = search.found.left_out
        if not tried and search.is_searching:
            return "The first models are being trained."
        if not tried:
            is_over = search.phase is SearchPhase.ENDED and left_out and not search.found.points
            return NOTHING_FITS if is_over else ""
        if left_out:
            return f"{len(tried)} models were tried, {left_out} were left out because they cost too much."
        return f"{len(tried)} models were tried." if len(tried) > 1 else "One model was tried."


def _measured(points: tuple[Point, ...]) -> list[Point]:
    """Those of which something is known, the cheapest first."""
    return sorted((point for point in points if point.accuracy is not None), key=lambda point: point.cost.ms)


def _view(point: Point, is_front: bool) -> PointView:
    from studio.learn.pruning import smaller
    from studio.learn.search import State

    cost = point.cost
    return PointView(
        point.number, point.parts, point.accuracy or 0.0, cost.ms, cost.ram_bytes, cost.flash_bytes, is_front,
        point.is_default, point.state is State.STOPPED, bool(smaller(point.candidate)),
    )  # fmt: skip


def stride_ms(project: Project) -> float:
    """Milliseconds from one window to the next: a model must have answered by then."""
    spec = project.pipeline
    samples = spec.stride if isinstance(spec, MotionPipeline) else spec.stride * spec.hop
    return 1000.0 * samples / spec.rate_hz


def _chosen(project: Project, points: tuple[Point, ...]) -> int | None:
    """The point whose network and pipeline the project has."""
    from studio.errors import StudioError
    from studio.learn.candidate import chosen

    try:
        own = chosen(asdict(project.learning), project.pipeline)
    except StudioError:
        return None
    return next((point.number for point in points if point.candidate == own), None)
