"""A package: a model as the board takes it. The bytes are described in firmware/PACKAGE.md."""

from __future__ import annotations

from dataclasses import dataclass, field

import numpy as np
from numpy.typing import NDArray

from studio.model.detector import DetectorSpec
from studio.model.network import NetworkPlan
from studio.model.pipeline import PipelineSpec


@dataclass(frozen=True, slots=True)
class Action:
    """What the board does at a detection: ``led`` is 0xRRGGBB or None, ``pulse_ms`` a pulse on pin D2
    (0: none), ``line`` a text line sent to the host."""

    led: int | None = None
    pulse_ms: int = 0
    line: str = ""


@dataclass(frozen=True, slots=True, eq=False)
class CheckWindow:
    """A network input (int8, the network's input shape) and the scores (int8, one per label) it must give."""

    input: NDArray[np.int8]
    scores: NDArray[np.int8]


@dataclass(frozen=True, slots=True, eq=False)
class Package:
    """Everything the board needs to recognise on its own. ``pipeline`` is None for a bare .tflite network."""

    name: str
    labels: tuple[str, ...]
    network: NetworkPlan
    pipeline: PipelineSpec | None = None
    detector: DetectorSpec | None = None
    actions: tuple[Action, ...] = ()
    checks: tuple[CheckWindow, ...] = field(default=(), repr=False)
