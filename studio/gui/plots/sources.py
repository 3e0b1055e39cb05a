"""What a live plot needs from whoever has the samples; the rings of the link fit in here."""

from __future__ import annotations

from typing import Protocol

import numpy as np
from numpy.typing import NDArray

from studio.core.spectrogram import Spectrogram
from studio.link.lane_feed import LaneFeed


class SampleSource(Protocol):
    """A stream of int16 samples, counted from the start of the stream. Called in the GUI thread, 60 times a second."""

    @property
    def rate_hz(self) -> float: ...

    @property
    def total(self) -> int:
        """The index after the newest sample; when it falls, the stream began anew."""
        ...

    def since(self, index: int) -> tuple[int, NDArray[np.int16]]:
        """Samples from ``index`` on, or from the oldest one still there: (index of the first, int16 (n, channels)).

        The array may be a view that is overwritten a little later.
        """
        ...

    def gaps(self) -> tuple[tuple[int, int], ...]:
        """Ranges (first, end) of indices that were lost on the way, oldest first; () for a stream without loss."""
        ...


class ColumnSource(Protocol):
    """A stream of spectrogram columns: uint8, low frequencies first, 0 is silence."""

    @property
    def rate_hz(self) -> float:
        """Columns a second."""
        ...

    @property
    def total(self) -> int: ...

    def since(self, index: int) -> tuple[int, NDArray[np.uint8]]:
        """Columns from ``index`` on: (index of the first, uint8 (n, bands))."""
        ...

    def gaps(self) -> tuple[tuple[int, int], ...]:
        """Ranges (first, end) of columns that lack samples."""
        ...


_GAPS_SHOWN = 32


class LaneSource:
    """A lane of a connected board as a plot sees it."""

    def __init__(self, feed: LaneFeed) -> None:
        self._feed = feed
        self.since = feed.ring.since

    @property
    def rate_hz(self) -> float:
        return self._feed.rate_hz

    @property
    def total(self) -> int:
        return self._feed.ring.end

    def gaps(self) -> tuple[tuple[int, int], ...]:
        return tuple((gap.at - gap.lost, gap.at) for gap in self._feed.gaps[-_GAPS_SHOWN:])


class SoundColumns:
    """A sound as spectrogram columns, computed when they are asked for: 100 a second cost next to nothing.

    Column k covers the samples from k * hop on, counted from the start of the stream.
    """

    def __init__(self, source: SampleSource, *, hop: int = 160, fft: int = 512) -> None:
        self._source = source
        self._hop, self._fft = hop, fft
        self._spectrogram = Spectrogram(hop=hop, fft=fft)

    @property
    def rate_hz(self) -> float:
        return self._source.rate_hz / self._hop

    @property
    def total(self) -> int:
        return max(0, (self._source.total - self._fft) // self._hop + 1)

    def since(self, index: int) -> tuple[int, NDArray[np.uint8]]:
        at, samples = self._source.since(max(0, index) * self._hop)
        late = -at % self._hop
        self._spectrogram.reset()
        return (at + late) // self._hop, self._spectrogram.push(samples[late:])

    def gaps(self) -> tuple[tuple[int, int], ...]:
        return tuple((first // self._hop, -(-end // self._hop)) for first, end in self._source.gaps())
