"""The same windows through board and computer: what is played through both, and what came of it."""

from __future__ import annotations

import time
from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from enum import StrEnum
from itertools import chain

import numpy as np
from numpy.typing import NDArray

from studio.core.network import Network
from studio.errors import StudioError
from studio.jobs import Stop
from studio.learn.board_windows import Piece, expected_windows, pieces_of
from studio.link.session import Session
from studio.model.board import BoardKind
from studio.model.lane import Lane
from studio.model.package import Package
from studio.model.recording import Recording
from studio.storage.store import ProjectStore

KEPT = 50
"""Of the windows that differ so many are shown; the rest is counted."""
TELL_EVERY_S = 0.1


class Way(StrEnum):
    WINDOWS = "windows"
    """The computer makes the features, the board runs its network on them."""
    LIVE = "live"
    """The board makes its own features, from what its sensor gives; the computer from the samples that it streamed."""


@dataclass(frozen=True, slots=True)
class Difference:
    """A window to which board and computer gave other scores (int8, one a label). ``at_us``: its first sample, from
    the start of the recording or of the comparison."""

    recording_id: str
    at_us: int
    board: tuple[int, ...]
    computer: tuple[int, ...]

    @property
    def largest(self) -> int:
        return max(abs(mine - yours) for mine, yours in zip(self.board, self.computer, strict=True))


@dataclass(frozen=True, slots=True)
class Comparison:
    """``equal`` of ``windows`` had the very same scores; ``largest`` is the largest difference of a score, in int8
    steps. ``skipped``: recordings that the model cannot hear. ``left_out``: windows of which samples were lost on the
    way, so that nobody can tell. ``reason``: why it is not whole; "" when it is. ``differences``: the first of them."""

    way: Way
    labels: tuple[str, ...]
    board: BoardKind
    recordings: int = 0
    skipped: int = 0
    windows: int = 0
    equal: int = 0
    largest: int = 0
    left_out: int = 0
    seconds: float = 0.0
    differences: tuple[Difference, ...] = ()
    reason: str = ""

    @property
    def is_same(self) -> bool:
        return self.windows > 0 and self.equal == self.windows


class Tally:
    """Adds up windows, in any thread; ``comparison`` is what they come to so far."""

    def __init__(self, way: Way, labels: tuple[str, ...], board: BoardKind) -> None:
        self.comparison = Comparison(way, labels, board)

    def skip(self) -> None:
        """A recording that the model cannot hear, or that is damaged."""
        self.comparison = replace(self.comparison, skipped=self.comparison.skipped + 1)

    def leave_out(self) -> None:
        """A window of which samples were lost."""
        self.comparison = replace(self.comparison, left_out=self.comparison.left_out + 1)

    def end_recording(self) -> None:
        self.comparison = replace(self.comparison, recordings=self.comparison.recordings + 1)

    def add(self, at: tuple[str, int], board: NDArray[np.int8], computer: NDArray[np.int8]) -> None:
        """``at``: the recording's id, and the microsecond in it."""
        now = self.comparison
        if np.array_equal(board, computer):
            self.comparison = replace(now, windows=now.windows + 1, equal=now.equal + 1)
            return
        found = Difference(*at, tuple(map(int, board)), tuple(map(int, computer)))
        kept = (*now.differences, found) if len(now.differences) < KEPT else now.differences
        largest = max(now.largest, found.largest)
        self.comparison = replace(now, windows=now.windows + 1, largest=largest, differences=kept)


class Replay:
    """Recordings as if the board's sensor felt them: the features by the computer, the network by both."""

    def __init__(
        self, session: Session, package: Package, store: ProjectStore, tally: Tally, tell: Callable[[int, int], None]
    ) -> None:
        assert package.pipeline is not None
        self._session, self._store, self._tally, self._tell = session, store, tally, tell
        self._pipeline, self._network = package.pipeline, Network.of_plan(package.network)
        self._done, self._told_s = 0, 0.0

    def run(self, recordings: Sequence[Recording], cancel: Callable[[], Stop]) -> None:
        """Raises StudioError when the link ends, or when no recording at all fits the model."""
        kind = self._pipeline.lane
        lengths = [lane.count / lane.rate_hz for each in recordings if (lane := each.lane(kind))]
        total = sum(expected_windows(self._pipeline, length) for length in lengths)
        unfit: StudioError | None = None
        for recording in recordings:
            if cancel() != Stop.NONE:
                return
            try:
                samples: Lane = self._store.read_lane(recording.id, kind)
                pieces = pieces_of(recording, samples, self._pipeline)
                first = next(pieces, None)
            except (StudioError, KeyError) as error:
                unfit = error if isinstance(error, StudioError) else unfit
                self._tally.skip()
                continue
            for piece in chain([first] if first else [], pieces):
                self._compare(recording.id, piece, total, cancel)
            self._tally.end_recording()
        if unfit is not None and not self._tally.comparison.windows:
            raise unfit

    def _compare(self, recording_id: str, piece: Piece, total: int, cancel: Callable[[], Stop]) -> None:
        inputs = self._network.quantize(piece.features)
        for at_us, window, computer in zip(piece.starts_us, inputs, self._network.run(inputs), strict=True):
            if cancel() != Stop.NONE:
                return
            board, _ = self._session.run_window(window)
            self._tally.add((recording_id, at_us), board, computer)
            self._done += 1
            now = time.monotonic()
            if now - self._told_s >= TELL_EVERY_S:
                self._told_s = now
                self._tell(self._done, max(total, self._done))
