"""The board chip's words: what is connected, how fast it streams, and what was lost on the way."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Protocol

from studio.gui.topbar import ChipState
from studio.link.lane_feed import LaneFeed
from studio.model.board import BoardInfo
from studio.model.lane import LaneKind

_NAMES = {LaneKind.IMU: "motion", LaneKind.MIC: "sound"}


class Link(Protocol):
    @property
    def info(self) -> BoardInfo | None: ...

    @property
    def lanes(self) -> Mapping[LaneKind, LaneFeed]: ...


def chip_state(link: Link | None, port: str) -> ChipState:
    """``link`` is the session with the board; without one, ``port`` is where one is looked for ("" is nowhere)."""
    if link is None or link.info is None:
        if port:
            return ChipState("connecting", f"Connecting to {port} …", "The board is being asked who it is")
        return ChipState()
    info = link.info
    feeds = {kind: feed for kind, feed in link.lanes.items() if feed.rate_hz > 0}
    lost = sum(feed.lost for feed in feeds.values())
    words = [info.kind.value, *(rate_words(feed.rate_hz) for feed in feeds.values())]
    if lost:
        words.append(f"{_grouped(lost)} lost")
    lines = [f"{info.kind.value}, serial number {info.serial}", f"Firmware {info.firmware}", f"Port {port}"]
    lines += [
        f"{_NAMES[kind].capitalize()}: {_grouped(feed.received)} samples, {_grouped(feed.lost)} lost"
        for kind, feed in feeds.items()
    ]
    return ChipState("losing" if lost else "streaming", "  ·  ".join(words), "\n".join(lines))


def _grouped(number: int) -> str:
    """12345 -> "12 345"."""
    return f"{number:,}".replace(",", "\u202f")


def rate_words(rate_hz: float) -> str:
    """952.3 -> "952 Hz"; 16000 -> "16 kHz"."""
    return f"{rate_hz / 1000:.4g} kHz" if rate_hz >= 1000 else f"{rate_hz:.0f} Hz"
