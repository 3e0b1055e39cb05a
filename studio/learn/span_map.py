"""The map of all spans: each a point in a plane, near those that the project's pipeline finds alike.

A span is described by its features as the network would get them (a few windows of it, each in parts of time: mean
and spread), standardised over all spans. The plane is their two principal components (numpy's SVD, signs fixed: the
same spans give the same map); what is near is asked in more of them.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field, replace

import numpy as np
from numpy.typing import NDArray

from studio.core.pipeline import extract
from studio.learn.events import cut, events_of, source_of
from studio.model.lane import Lane
from studio.model.pipeline import PipelineSpec
from studio.model.recording import Recording

PARTS = 4
SHIFTS = (-0.1, 0.0, 0.1)
"""Of a window: a take that was cut a little earlier is not another one."""
MOST_WINDOWS = 8
"""Of a long activity: enough to know what it is."""
COMPONENTS = 8
"""Leave-one-out on the sample projects: 7 neighbours agree with the label of 0.88 of the gestures and 0.97 of the
words in 8 components, of 0.68 and 0.66 in the plane's 2."""
NEIGHBOURS = 7
AGREED = 0.6
"""Share of the neighbours that must have the same other label before a label is doubted."""
FEW = 4
"""With fewer spans of a label nobody can say what is usual for it."""
FAR = 2.5
"""Times the usual distance from its label's centre: an outlier."""


@dataclass(frozen=True, slots=True, eq=False)
class SpanFeatures:
    """What a span is like: float32 (n,), the same n for all spans of a pipeline."""

    recording_id: str
    span_id: str
    label: str
    values: NDArray[np.float32] = field(repr=False)


@dataclass(frozen=True, slots=True)
class MapPoint:
    """A span in the plane. ``outlier``: its distance from its label's centre, 1 is usual, FAR and more is an outlier.
    ``doubt``: share of its neighbours with another label; ``doubtful_label``: the one that most of them have."""

    recording_id: str
    span_id: str
    label: str
    x: float
    y: float
    outlier: float
    doubt: float
    doubtful_label: str | None

    @property
    def is_suspicious(self) -> bool:
        return self.doubtful_label is not None or self.outlier >= FAR


def features_of(recording: Recording, lane: Lane, spec: PipelineSpec) -> tuple[SpanFeatures, ...]:
    """Of every span of the recording that has windows (not of one with lost samples in it), in order of time.

    Raises StudioError("recording-unfit") when the lane is not what the pipeline needs.
    """
    source = source_of(recording, lane, spec)
    described = []
    for span, place in zip(sorted(recording.spans), source.spans, strict=True):
        events = events_of([replace(source, spans=(place,))], spec)
        if events:
            starts = [events[at].start for at in _spread(len(events))]
            moved = [start + round(shift * spec.window) for start in starts for shift in SHIFTS]
            windows = np.stack([cut(source, start, spec.window) for start in moved])
            described.append(SpanFeatures(recording.id, span.id, span.label, _pooled(extract(spec, windows))))
    return tuple(described)


def map_of(spans: Sequence[SpanFeatures]) -> tuple[MapPoint, ...]:
    """A point for each span, in their order."""
    if not spans:
        return ()
    placed = _components(np.stack([span.values for span in spans]).astype(np.float64))
    labels = np.array([span.label for span in spans])
    outliers, (doubts, others) = _outliers(placed, labels), _doubts(placed, labels)
    plane = placed[:, :2] / np.maximum(placed[:, :2].std(axis=0), 1e-9)
    return tuple(
        MapPoint(span.recording_id, span.span_id, span.label, float(x), float(y), float(outlier), float(doubt), other)
        for span, (x, y), outlier, doubt, other in zip(spans, plane, outliers, doubts, others, strict=True)
    )


def suspicious(points: Sequence[MapPoint]) -> tuple[MapPoint, ...]:
    """The points that a person should look at, worst first."""
    found = [point for point in points if point.is_suspicious]
    return tuple(sorted(found, key=lambda point: -(2 * point.doubt * bool(point.doubtful_label) + point.outlier / FAR)))


def _spread(count: int) -> list[int]:
    """At most MOST_WINDOWS of ``count`` places, evenly."""
    return sorted({round(place) for place in np.linspace(0, count - 1, min(count, MOST_WINDOWS))})


def _pooled(features: NDArray[np.float32]) -> NDArray[np.float32]:
    """float32 (windows, height, 1, channels) -> (n,): mean and spread of the parts of time, averaged over windows."""
    parts = np.array_split(features, min(PARTS, features.shape[1]), axis=1)
    means = [part.mean(axis=(0, 1)).ravel() for part in parts]
    spreads = [part.std(axis=1).mean(axis=0).ravel() for part in parts if part.shape[1] > 1]
    return np.concatenate([*means, *spreads]).astype(np.float32)


def _components(values: NDArray[np.float64]) -> NDArray[np.float64]:
    """(n, m) -> (n, COMPONENTS): standardised, on the principal axes, zeros where there are not so many."""
    values = values - values.mean(axis=0)
    spread = values.std(axis=0)
    values /= spread + 1e-3 * max(float(spread.max()), 1e-9)
    left, sizes, axes = np.linalg.svd(values, full_matrices=False)
    largest = np.abs(axes).argmax(axis=1)
    signs = np.where(axes[np.arange(len(axes)), largest] < 0, -1.0, 1.0)
    placed = (left * sizes * signs)[:, :COMPONENTS]
    return np.pad(placed, ((0, 0), (0, COMPONENTS - placed.shape[1])))


def _outliers(placed: NDArray[np.float64], labels: NDArray[np.str_]) -> NDArray[np.float64]:
    """(n,): the distance from the label's median, in units of what is usual for the label."""
    found = np.ones(len(placed))
    for label in np.unique(labels):
        mine = np.flatnonzero(labels == label)
        if len(mine) >= FEW:
            distance = np.linalg.norm(placed[mine] - np.median(placed[mine], axis=0), axis=1)
            found[mine] = distance / max(float(np.median(distance)), 1e-9)
    return found


def _doubts(placed: NDArray[np.float64], labels: NDArray[np.str_]) -> tuple[NDArray[np.float64], list[str | None]]:
    """The share of the nearest neighbours with another label, and that label where most of them agree on it."""
    count = min(NEIGHBOURS, len(placed) - 1)
    if count < FEW:
        return np.zeros(len(placed)), [None] * len(placed)
    squares = (placed**2).sum(axis=1)
    distance = squares[:, None] + squares - 2 * placed @ placed.T
    np.fill_diagonal(distance, np.inf)
    near = labels[np.argsort(distance, axis=1, kind="stable")[:, :count]]
    doubts = (near != labels[:, None]).mean(axis=1)
    others: list[str | None] = []
    for own, row in zip(labels, near, strict=True):
        names, counts = np.unique(row, return_counts=True)
        best = int(counts.argmax())
        others.append(str(names[best]) if names[best] != own and counts[best] >= AGREED * count else None)
    return doubts, others
