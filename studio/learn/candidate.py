"""A candidate: a pipeline and a network that might be the best for a board, as values and as JSON."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, fields, replace
from enum import StrEnum
from typing import Any

import numpy as np
from numpy.typing import NDArray

from studio.errors import StudioError
from studio.learn import embedding, normalize
from studio.learn.networks import (
    Dropout,
    Layer,
    NetworkTable,
    default_network,
    fine_tuned_network,
    table_from_json,
    table_to_json,
)
from studio.model.learning import AUTO
from studio.model.pipeline import PipelineSpec, SoundPipeline, feature_shape

WIDE, EMBEDDED, BASE = "wide", "embedded", "base"
"""Keys beside a chosen network's own: the wider network that it is pruned from, whether that begins as the sound
embedding, and what its pipeline was before."""


@dataclass(frozen=True, slots=True)
class Candidate:
    """``wide``: trained first, then pruned to ``table`` and trained on; None: ``table`` is trained at once.
    ``is_embedded``: what is trained first begins as the sound embedding, else by chance."""

    pipeline: PipelineSpec
    table: NetworkTable
    wide: NetworkTable | None = None
    is_embedded: bool = False

    def to_json(self, base: PipelineSpec) -> dict[str, Any]:
        """``base``: whoever reads it has it too, so only what differs is said."""
        return {
            "pipeline": differences(base, self.pipeline),
            "table": table_to_json(self.table),
            WIDE: None if self.wide is None else table_to_json(self.wide),
            EMBEDDED: self.is_embedded,
        }

    @staticmethod
    def from_json(value: Mapping[str, Any], base: PipelineSpec) -> Candidate:
        """Raises StudioError("network-damaged")."""
        wide = value.get(WIDE)
        return Candidate(
            with_values(base, value["pipeline"]), table_from_json(value["table"]),
            None if wide is None else table_from_json(wide), value.get(EMBEDDED) is True,
        )  # fmt: skip


def differences(base: PipelineSpec, spec: PipelineSpec) -> dict[str, Any]:
    """The fields of ``spec`` that are not as in ``base``, as JSON."""
    names = [field.name for field in fields(base) if getattr(base, field.name) != getattr(spec, field.name)]
    return {name: list(value) if isinstance(value := getattr(spec, name), tuple) else value for name in names}


def with_values(base: PipelineSpec, values: Mapping[str, Any]) -> PipelineSpec:
    """``base`` with the fields of ``differences``."""
    typed: dict[str, Any] = {}
    for name, value in values.items():
        old = getattr(base, name)
        if isinstance(old, StrEnum):
            value = type(old)(value)
        typed[name] = tuple(value) if isinstance(value, list) else value
    return replace(base, **typed)


def network_to_json(candidate: Candidate, base: PipelineSpec) -> dict[str, Any]:
    """What a project keeps of the candidate that was chosen (``Learning.network``); its pipeline stands beside."""
    value = table_to_json(candidate.table)
    if candidate.wide is not None:
        value[WIDE] = table_to_json(candidate.wide)
    if candidate.is_embedded:
        value[EMBEDDED] = True
    return {**value, BASE: differences(candidate.pipeline, base)}


def usual(pipeline: PipelineSpec, start: str) -> Candidate:
    """What the studio takes by itself: for sound what the embedding has become of it, where it fits and ``start`` (of
    the project's Learning) does not want otherwise. Raises StudioError as ``embedding.load`` does."""
    if start == AUTO and isinstance(pipeline, SoundPipeline) and embedding.load().fits(pipeline):
        return Candidate(pipeline, fine_tuned_network(), is_embedded=True)
    return Candidate(pipeline, default_network(pipeline))


def chosen(learning: Mapping[str, Any], pipeline: PipelineSpec) -> Candidate:
    """What a project trains: the candidate that was chosen, or the studio's own. ``learning``: its Learning as JSON.

    Raises StudioError("network-damaged", "network-unfit"), and as ``usual`` does."""
    network = learning["network"]
    if network is None:
        return usual(pipeline, learning["start"])
    wide = network.get(WIDE)
    table, is_embedded = table_from_json(network), network.get(EMBEDDED) is True
    candidate = Candidate(pipeline, table, None if wide is None else table_from_json(wide), is_embedded)
    _refuse_unfit(candidate, pipeline)
    return candidate


def _refuse_unfit(candidate: Candidate, pipeline: PipelineSpec) -> None:
    """Raises StudioError("network-unfit") where its features, or the embedding it begins as, are no longer there."""
    shape = feature_shape(pipeline)
    fits = all(table.input_shape == shape for table in (candidate.table, candidate.wide) if table is not None)
    if not fits or (candidate.is_embedded and not embedding.load().fits(pipeline)):
        raise StudioError(
            "The network that was chosen for this project does not fit its features.",
            f"It takes windows of {candidate.table.input_shape}, and the features make {shape}.",
            "Search again, or choose the studio's own network on the Train page.",
            code="network-unfit",
        )
    first = candidate.wide or candidate.table
    if candidate.is_embedded and _shapes(first) != _shapes(embedding.load().table):
        raise StudioError(
            "The network that was chosen for this project begins as a sound embedding that is no longer there.",
            "An earlier version of the studio had it; this one brings another along, with layers of other sizes.",
            "Search again, or choose the studio's own network on the Train page.",
            code="network-unfit",
        )


def _shapes(table: NetworkTable) -> list[Layer]:
    """The layers, without those that only act in training."""
    return [layer for layer in table.layers if not isinstance(layer, Dropout)]


def fitted(candidate: Candidate, windows: NDArray[np.int16]) -> PipelineSpec:
    """The candidate's pipeline with offset and gain: the embedding's when it begins as that, else fitted to the
    training ``windows`` of the labels proper."""
    if not candidate.is_embedded:
        return normalize.fitted(candidate.pipeline, windows)
    scaled = embedding.load().pipeline
    return replace(candidate.pipeline, offset=scaled.offset, gain=scaled.gain)


def base_pipeline(network: Mapping[str, Any] | None, pipeline: PipelineSpec) -> PipelineSpec:
    """The pipeline that a search starts from: the project's, but for what an earlier search has changed of it."""
    return with_values(pipeline, network.get(BASE) or {}) if network else pipeline
