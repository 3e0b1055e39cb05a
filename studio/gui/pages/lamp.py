"""The take's state, large enough to be seen across a room: a coloured area with number, words, and how far it is."""

from __future__ import annotations

import math
from dataclasses import dataclass

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from studio.app.recording.course import TakePhase
from studio.app.recording.plan import Mode
from studio.app.takes import Takes
from studio.gui.languages import decimal, said
from studio.gui.theme import theme
from studio.gui.tokens import RADIUS, px
from studio.model.lane import LaneKind

_LOOK: dict[TakePhase, tuple[str, str, str]] = {
    TakePhase.IDLE: ("line", "raised", "text"),
    TakePhase.COUNTING: ("warn", "warn_soft", "text"),
    TakePhase.WAITING: ("accent", "accent_soft", "text"),
    TakePhase.RECORDING: ("on_fill", "bad_fill", "on_fill"),
    TakePhase.SAVING: ("good", "good_soft", "text"),
    TakePhase.PAUSING: ("good", "good_soft", "text"),
}
"""Ring, ground and writing of each phase, by the theme's colours. The words say the same for those who see no
colours."""
HEIGHT_PX = 80
RING_PX = 64


@dataclass(frozen=True, slots=True)
class LampWords:
    """``fill`` of the ring in thousandths."""

    number: str = ""
    words: str = ""
    small: str = ""
    fill: int = 0


class TakeLamp(QWidget):
    """Asks the takes 60 times a second while one runs (see ``refresh``), and only then repaints."""

    def __init__(self, takes: Takes) -> None:
        super().__init__()
        self._takes = takes
        self._reason = ""
        self._lacks_label = False
        self._shown: tuple[TakePhase, LampWords] | None = None
        self.setMinimumHeight(px(HEIGHT_PX))
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setAccessibleName(self.tr("State of the take"))
        theme().changed.connect(self.update)
        self.refresh(0.0)

    def sizeHint(self) -> QSize:
        return QSize(240, px(HEIGHT_PX))

    @property
    def words(self) -> str:
        """What the large text says."""
        return self._shown[1].words if self._shown else ""

    @property
    def number(self) -> str:
        """What stands in the ring: the count-down, or the seconds that are left (of a long recording: that are
        there)."""
        return self._shown[1].number if self._shown else ""

    def explain(self, reason: str, *, lacks_label: bool = False) -> None:
        """Why no take can be started now; "" when one can. ``lacks_label``: as soon as it has one."""
        self._reason, self._lacks_label = said(reason), lacks_label
        self.refresh(0.0)

    def refresh(self, now_s: float) -> bool:
        phase = self._takes.phase
        now = phase, self._now(phase)
        if now == self._shown:
            return False
        self._shown = now
        self.setAccessibleDescription(f"{now[1].words} {now[1].number} {now[1].small}".strip())
        self.update()
        return True

    def _now(self, phase: TakePhase) -> LampWords:
        takes = self._takes
        left, total, done, wanted = takes.left_s, takes.total_s, takes.done, takes.plan.wanted
        if phase == TakePhase.COUNTING:
            return LampWords(str(math.ceil(left)), self.tr("Get ready"), self.tr("Space calls it off"),
                             round(1000 * (left % 1.0)))
        if phase == TakePhase.PAUSING:
            fill = round(1000 * min(1.0, left / max(0.1, takes.plan.pause_s)))
            return LampWords(str(math.ceil(left)), self._saved(done, wanted), self.tr("Next take. Space ends it"), fill)
        if phase == TakePhase.WAITING:
            small = self._saved(done, wanted) if done else self.tr("Space ends it")
            return LampWords("", self._waiting(), small, 0)
        if phase == TakePhase.RECORDING:
            return self._recording(takes, left, total, done, wanted)
        if phase == TakePhase.SAVING:
            return LampWords("", self.tr("Saving"), "", 1000)
        if self._reason:
            return LampWords("", self.tr("Not ready"), self._reason, 0)
        if self._lacks_label:
            return LampWords("", self.tr("Ready"), self.tr("First choose or type a label"), 0)
        small = self._saved(done, wanted) if done and wanted != 1 else self.tr("Space starts a take")
        return LampWords("", self.tr("Ready"), small, 0)

    def _recording(self, takes: Takes, left: float, total: float, done: int, wanted: int) -> LampWords:
        if takes.plan.mode == Mode.CONTINUOUS:
            return LampWords(_clock(takes.taken_s), self.tr("Recording"), self.tr("Space ends it and keeps it"), 1000)
        small = self.tr("Take {0} of {1}").format(done + 1, wanted) if wanted > 1 else self.tr(
            "Take {0}").format(done + 1) if wanted == 0 else self.tr("Space ends it and keeps it")
        return LampWords(decimal(left, 1), self.tr("Recording"), small,
                         1000 if total <= 0 else round(1000 * (1 - left / total)))

    def _waiting(self) -> str:
        trigger = self._takes.trigger
        is_sound = trigger is not None and trigger.kind == LaneKind.MIC
        return self.tr("Waiting for sound …") if is_sound else self.tr("Waiting for motion …")

    def _saved(self, done: int, wanted: int) -> str:
        return self.tr("Saved {0} of {1}").format(done, wanted) if wanted else self.tr("Saved {0}").format(done)

    def paintEvent(self, event: QPaintEvent) -> None:
        phase, shown = self._shown or (TakePhase.IDLE, LampWords())
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        look = theme()
        colour, ground, writing = (look.colour(name) for name in _LOOK[phase])
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(ground)
        painter.drawRoundedRect(QRectF(self.rect()), RADIUS["control"], RADIUS["control"])
        size = px(RING_PX)
        ring = QRectF(10, (self.height() - size) / 2, size, size)
        self._paint_ring(painter, ring, colour, shown.fill, phase)
        if shown.number:
            pixels = 30 if len(shown.number) < 3 else 22 if len(shown.number) < 5 else 17
            painter.setFont(_sized(self.font(), pixels))
            painter.setPen(writing)
            painter.drawText(ring, Qt.AlignmentFlag.AlignCenter, shown.number)
        else:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(look.colour("edge") if phase == TakePhase.IDLE else colour)
            painter.drawEllipse(ring.center(), 11, 11)
        beside = QRectF(ring.right() + 14, 6, max(1.0, self.width() - ring.right() - 20), self.height() - 12)
        dim = look.colour("dim") if writing == look.colour("text") else writing
        _write_both(painter, beside, shown.words, shown.small, (writing, dim), self.font())
        painter.end()

    def _paint_ring(self, painter: QPainter, ring: QRectF, colour: QColor, fill: int, phase: TakePhase) -> None:
        inner = ring.adjusted(4, 4, -4, -4)
        track = QColor(colour)
        track.setAlpha(70)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.setPen(QPen(theme().colour("line") if phase == TakePhase.IDLE else track, 6))
        painter.drawEllipse(inner)
        if fill > 0:
            painter.setPen(QPen(colour, 6, Qt.PenStyle.SolidLine, Qt.PenCapStyle.RoundCap))
            painter.drawArc(inner, 90 * 16, -round(360 * 16 * fill / 1000))


def _clock(seconds: float) -> str:
    return f"{int(seconds) // 60}:{int(seconds) % 60:02d}"


def _write_both(painter: QPainter, box: QRectF, words: str, small: str, colours: tuple[QColor, QColor],
                font: QFont) -> None:
    """Large words over small ones, together in the middle of the box; as large as fits."""
    painter.setPen(colours[0])  # without a pen nothing has a size
    flags = int(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignTop | Qt.TextFlag.TextWordWrap)
    for pixels in (26, 22, 18, 15):
        painter.setFont(_sized(font, pixels))
        upper = painter.boundingRect(box, flags, words)
        painter.setFont(_sized(font, 12))
        lower = painter.boundingRect(box, flags, small) if small else QRectF(0, 0, 0, 0)
        height = upper.height() + lower.height() + (2 if small else 0)
        if height <= box.height() and upper.width() <= box.width():
            break
    top = box.center().y() - height / 2
    painter.setFont(_sized(font, pixels))
    painter.setPen(colours[0])
    painter.drawText(QRectF(box.left(), top, box.width(), upper.height()), flags, words)
    painter.setFont(_sized(font, 12))
    painter.setPen(colours[1])
    painter.drawText(QRectF(box.left(), top + upper.height() + 2, box.width(), lower.height()), flags, small)


def _sized(font: QFont, pixels: int) -> QFont:
    sized = QFont(font)
    sized.setPixelSize(px(pixels))
    sized.setWeight(QFont.Weight.DemiBold if pixels > 14 else QFont.Weight.Normal)
    return sized
