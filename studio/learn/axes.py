"""The axes that a training looks at: the pipeline's, or those of them that all of its recordings have.

A board that prints three axes, and an import from a micro:bit, make recordings as good as any others: what they lack is
left out for all, because a network has the same inputs for every window.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import replace

import numpy as np

from studio.errors import StudioError
from studio.model.lane import MOTION_CHANNELS, LaneKind
from studio.model.pipeline import MotionPipeline, PipelineSpec
from studio.model.recording import Recording

NAMED = 3
"""Recordings that a refusal names; the filter shows all of them."""


def settled(spec: PipelineSpec, recordings: Iterable[Recording]) -> tuple[PipelineSpec, str]:
    """``spec`` with the axes to train on, and a sentence about it ("" when they are the pipeline's own). What takes
    part is what is included and has spans.

    Raises StudioError("recording-unfit") when only a minority lacks axes: somebody who recorded with six wants six, and
    a few old or foreign takes must not cost the gyroscope without a word. When half or more lack them, their board has
    no such sensor, and the project is about what they have.
    """
    if not isinstance(spec, MotionPipeline):
        return spec, ""
    used = [r for r in recordings if r.included and r.spans and r.lane(spec.lane) is not None]
    poor = [r.origin or r.id for r in used if not set(spec.channels) <= set(_channels(r))]
    if not poor:
        return spec, ""
    common = [axis for axis in spec.channels if all(axis in _channels(r) for r in used)]
    missing = tuple(axis for axis in spec.channels if axis not in common)
    if 2 * len(poor) < len(used):
        raise _few_lack(poor, missing)
    if not common:
        raise StudioError(
            "The recordings have no axis in common.",
            f"Of {', '.join(spec.channels)} each is missing in some of them.",
            "Leave out those that do not belong to the others, or record them again with the same axes.",
            code="recording-unfit",
        )
    return _narrowed(spec, common), _told(common, missing, len(poor))


def common_axes(spec: PipelineSpec, recordings: Iterable[Recording]) -> PipelineSpec:
    """As ``settled``, for looking at a project that need not be trainable yet: without a refusal, ``spec`` instead."""
    try:
        return settled(spec, recordings)[0]
    except StudioError:
        return spec


def _channels(recording: Recording) -> tuple[str, ...]:
    lane = recording.lane(LaneKind.IMU)
    return lane.channels if lane else ()


def _narrowed(spec: MotionPipeline, axes: Sequence[str]) -> MotionPipeline:
    """What the project has set for an axis (a value, or one a feature) goes with the axis."""
    kept = [spec.channels.index(axis) for axis in axes]

    def of_kept(values: tuple[float, ...]) -> tuple[float, ...]:
        rows = np.array(values).reshape(len(spec.channels), -1)
        return tuple(rows[kept].ravel().tolist())

    return replace(spec, channels=tuple(axes), offset=of_kept(spec.offset), gain=of_kept(spec.gain))


def _told(axes: Sequence[str], missing: tuple[str, ...], count: int) -> str:
    used, lacking = ", ".join(axes), ", ".join(missing)
    if missing == MOTION_CHANNELS[3:]:
        if count == 1:
            return f"Trained on {used}: one recording has no gyroscope."
        return f"Trained on {used}: {count} recordings have no gyroscope."
    if count == 1:
        return f"Trained on {used}: one recording has no {lacking}."
    return f"Trained on {used}: {count} recordings have no {lacking}."


def _few_lack(names: Sequence[str], missing: Sequence[str]) -> StudioError:
    lacking = ", ".join(missing)
    remedy = (
        "Leave them out (on the Label page the filter fewer-axes shows them), or record or import them again with all "
        "axes."
    )
    if len(names) == 1:
        return StudioError(
            f"The recording {names[0]} does not fit the project's pipeline.",
            f"It has no {lacking}, which the others have.",
            remedy,
            code="recording-unfit",
        )
    shown = ", ".join(names[:NAMED])
    return StudioError(
        f"{len(names)} recordings do not fit the project's pipeline.",
        f"They have no {lacking}, which the others have. Among them are {shown}.",
        remedy,
        code="recording-unfit",
    )
