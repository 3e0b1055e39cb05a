"""The board chip's words: what is connected, how fast it streams, what was lost on the way, and what it lacks."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Protocol

from PySide6.QtCore import QCoreApplication

from studio.app.firmware_need import FirmwareNeed
from studio.app.presenters.boards import install_words, need_words
from studio.gui.languages import said
from studio.gui.topbar import ChipState
from studio.link.lane_feed import LaneFeed
from studio.link.text_session import TextSession
from studio.model.board import BoardInfo
from studio.model.lane import RECORDED_LANES, LaneKind


def tr(words: str) -> str:
    return QCoreApplication.translate("BoardWords", words)


class Link(Protocol):
    @property
    def info(self) -> BoardInfo | None: ...

    @property
    def lanes(self) -> Mapping[LaneKind, LaneFeed]: ...


def chip_state(
    link: Link | None, port: str, *, need: FirmwareNeed | None = None, doing: str = "", is_installing: bool = False,
    is_losing: bool = True, is_silent: bool = False,
) -> ChipState:
    """``link`` is the session with the board; without one, ``port`` is where one is looked for ("" is nowhere).
    ``is_losing``: what was lost was lost just now. ``is_silent``: nothing comes of what streamed."""
    if is_installing:
        return ChipState("connecting", tr("Installing the firmware …"), tr("The board is being written to"))
    if link is None or link.info is None:
        if port:
            words = f"{said(doing)} …" if doing else tr("Connecting to {0} …").format(port)
            return ChipState("connecting", words, tr("The board is being asked who it is"))
        if need is not None:
            short, what, why = map(said, need_words(need))
            lines = [what, why, tr("Port {0}").format(need.port)]
            return ChipState("needing", short, "\n".join(lines), said(install_words(need)))
        return ChipState()
    return _connected(link, link.info, port, need, is_losing=is_losing, is_silent=is_silent)


def _connected(
    link: Link, info: BoardInfo, port: str, need: FirmwareNeed | None, *, is_losing: bool, is_silent: bool
) -> ChipState:
    feeds = {kind: link.lanes[kind] for kind in RECORDED_LANES if link.lanes[kind].rate_hz > 0}
    if isinstance(link, TextSession):
        return _printing(link, port, need)
    lost = lost_samples(link)
    rates = [tr("silent")] if is_silent else [rate_words(feed.rate_hz) for feed in feeds.values()]
    words = [said(info.kind.value), *rates]
    if lost:
        words.append(tr("{0} lost").format(_grouped(lost)))
    lines = [tr("{0}, serial number {1}").format(said(info.kind.value), info.serial),
             tr("Firmware {0}").format(info.firmware), tr("Port {0}").format(port)]
    lines += [_lane_words(kind).format(_grouped(feed.received), _grouped(feed.lost)) for kind, feed in feeds.items()]
    if need is not None:
        lines.insert(0, said(need_words(need)[1]))
    if is_silent:
        lines.insert(0, tr("Nothing comes from the board now. If it stays so, unplug it and plug it in again."))
    state = "losing" if is_silent or (lost and is_losing) else "streaming"
    return ChipState(state, "  ·  ".join(words), "\n".join(lines), said(install_words(need)) if need else "")


def _printing(link: TextSession, port: str, need: FirmwareNeed | None) -> ChipState:
    """A board with its own sketch: what is damaged is counted, what is lost cannot be known."""
    words = [tr("Other sketch")]
    if link.is_silent:
        words.append(tr("silent"))
    elif not link.names:
        words.append(tr("no table"))
    else:
        words.append(rate_words(link.rate_hz) if link.rate_hz else tr("measuring …"))
    lines = [tr("This board runs another sketch. Recording works; a model needs the studio's firmware.")
             if link.names else said(link.note),
             tr("It prints {0}").format(", ".join(link.names) or tr("no table")), tr("Port {0}").format(port),
             tr("Text has no count of samples: a line that never arrived leaves no trace.")]
    if link.damaged_frames:
        lines.append(tr("{0} lines came damaged").format(_grouped(link.damaged_frames)))
    if link.is_silent:
        lines.append(tr("Nothing comes at the moment. Some sketches print only while the board moves."))
    return ChipState("streaming", "  ·  ".join(words), "\n".join(lines), said(install_words(need)) if need else "")


def _lane_words(kind: LaneKind) -> str:
    if kind == LaneKind.IMU:
        return tr("Motion: {0} samples, {1} lost")
    return tr("Sound: {0} samples, {1} lost")


def lost_samples(link: Link) -> int:
    """Of what recordings are made of, since the board was connected."""
    return sum(link.lanes[kind].lost for kind in RECORDED_LANES if link.lanes[kind].rate_hz > 0)


class LossWatch:
    """Whether samples are being lost *now*: a model that is verified costs some sound once, and a dot that stayed red
    for ever after would alarm for nothing."""

    RECENT_S = 10.0

    def __init__(self) -> None:
        self._lost, self._until_s = 0, 0.0

    def is_losing(self, link: Link | None, now_s: float) -> bool:
        lost = lost_samples(link) if link is not None else 0
        if lost > self._lost:
            self._until_s = now_s + self.RECENT_S
        self._lost = lost
        return lost > 0 and now_s < self._until_s


class SilenceWatch:
    """Whether nothing comes *now* from a board that streamed: it hangs, or the way to it does. Nobody sees that by
    curves that stand still."""

    PATIENCE_S = 3.0

    def __init__(self) -> None:
        self._seen: tuple[object, ...] = ()
        self._since_s = 0.0

    def is_silent(self, link: Link | None, now_s: float, *, is_resting: bool = False) -> bool:
        """``is_resting``: the board has something else to do, which a person can see."""
        received = [link.lanes[kind].received for kind in RECORDED_LANES] if link is not None else []
        seen = (link, *received)
        if seen != self._seen or is_resting or not any(received):
            self._seen, self._since_s = seen, now_s
        return now_s - self._since_s >= self.PATIENCE_S


def _grouped(number: int) -> str:
    """12345 -> "12 345"."""
    return f"{number:,}".replace(",", "\u202f")


def rate_words(rate_hz: float) -> str:
    """952.3 -> "952 Hz"; 16000 -> "16 kHz"."""
    return f"{rate_hz / 1000:.4g} kHz" if rate_hz >= 1000 else f"{rate_hz:.0f} Hz"
