"""The live plots of Collect: motion and sound as they arrive, arranged by what the project listens to."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QGridLayout, QSizePolicy, QStackedWidget, QWidget

from studio.app.presenters.collect import MarkRow
from studio.gui.languages import said
from studio.gui.plots.live import LiveCurves, LiveSpectrogram
from studio.gui.plots.overlays import LabelMarks, ThresholdLine
from studio.gui.plots.sources import LaneSource, SoundColumns
from studio.gui.plots.ticker import DisplayTimer
from studio.gui.tokens import SPACE, px
from studio.gui.widgets import Card, EmptyState, Legend
from studio.link.session import Session
from studio.link.text_session import TextSession
from studio.model.lane import ACCEL_LSB_PER_G, GYRO_LSB_PER_DPS, LaneKind

LEAST_WITH_PICTURE_PX = 150
LEAST_WITH_LEGEND_PX = 300
XYZ = ("X", "Y", "Z")
Place = tuple[int, int, int, int]
# Row, column, rows, columns of accelerometer, gyroscope, waveform and spectrogram; then the rows' stretch.
_ARRANGED: dict[LaneKind | None, tuple[tuple[Place, Place, Place, Place], tuple[int, int, int]]] = {
    LaneKind.IMU: (((0, 0, 1, 2), (1, 0, 1, 2), (2, 0, 1, 1), (2, 1, 1, 1)), (4, 4, 3)),
    LaneKind.MIC: (((2, 0, 1, 1), (2, 1, 1, 1), (0, 0, 1, 2), (1, 0, 1, 2)), (3, 5, 3)),
    None: (((0, 0, 1, 1), (0, 1, 1, 1), (1, 0, 1, 1), (1, 1, 1, 1)), (1, 1, 0)),
}


class LivePlots(QWidget):
    """Four cards. A lane that the board lacks says so in its place."""

    def __init__(self, ticker: DisplayTimer, gain: QWidget | None = None) -> None:
        """``gain`` stands in the sound's card."""
        super().__init__()
        self.accelerometer = LiveCurves(self.tr("Accelerometer, live"), channels=(0, 1, 2), unit=1 / ACCEL_LSB_PER_G,
                                        steps=(2, 4, 8, 16))
        self.gyroscope = LiveCurves(self.tr("Gyroscope, live"), channels=(3, 4, 5), unit=1 / GYRO_LSB_PER_DPS,
                                    steps=(50, 100, 250, 500, 1000, 2000), first_colour=3)
        self.waveform = LiveCurves(self.tr("Sound, live"), channels=(0,), unit=1 / 32768,
                                   steps=(0.02, 0.05, 0.1, 0.25, 0.5, 1.0), seconds=4.0)
        self.spectrogram = LiveSpectrogram(self.tr("Spectrogram of the sound, live"))
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setSpacing(SPACE["medium"])
        self._grid.setColumnStretch(0, 1)
        self._grid.setColumnStretch(1, 1)
        motion, sound = self.tr("This board has no motion sensor."), self.tr("This board has no microphone.")
        self.cards = (
            _LiveCard(self.tr("Accelerometer · g"), self.accelerometer, "motion", motion, Legend(XYZ)),
            _LiveCard(self.tr("Gyroscope · °/s"), self.gyroscope, "motion", motion, Legend(XYZ, first_colour=3)),
            _LiveCard(self.tr("Sound"), self.waveform, "microphone", sound, gain),
            _LiveCard(self.tr("Spectrogram · kHz"), self.spectrogram, "microphone", sound, None),
        )
        self._sensor: LaneKind | None = LaneKind.IMU
        self._session: Session | None = None
        self._streams: object = None
        self.arrange(None)
        self.thresholds = {
            LaneKind.IMU: ThresholdLine(self.accelerometer, both_sides=False, decimals=2, unit="g"),
            LaneKind.MIC: ThresholdLine(self.waveform, both_sides=True, decimals=1, unit="%"),
        }
        for kind, plot in ((LaneKind.IMU, self.accelerometer), (LaneKind.MIC, self.waveform)):
            plot.overlays.append(self.thresholds[kind])
        for view in (self.accelerometer, self.gyroscope, self.waveform, self.spectrogram):
            ticker.add(view)

    def show_marks(self, ask: Callable[[], Sequence[MarkRow]]) -> None:
        """Labels given while recording stand over the curves; ``ask`` gives them."""
        for plot in (self.accelerometer, self.gyroscope, self.waveform):
            plot.overlays.append(LabelMarks(ask))

    def show_threshold(self, kind: LaneKind | None, value: float) -> None:
        """The line that starts a take, in the plot of its lane; None: there is none."""
        for lane, line in self.thresholds.items():
            feed = self._session.lanes[lane] if self._session else None
            line.show_value(value if lane == kind else None, feed)
        self.accelerometer.least_shown = 1.2 * value if kind == LaneKind.IMU else 0.0
        self.waveform.least_shown = 1.2 * value if kind == LaneKind.MIC else 0.0

    def arrange(self, sensor: LaneKind | None) -> None:
        """Gives the lanes of ``sensor`` the large places; without a project all are alike."""
        if sensor == self._sensor:
            return
        self._sensor = sensor
        places, stretches = _ARRANGED[sensor]
        for card, place in zip(self.cards, places, strict=True):
            self._grid.addWidget(card, *place)
        for row, stretch in enumerate(stretches):
            self._grid.setRowStretch(row, stretch)

    def show_session(
        self, session: Session | None, *, port: str = "", lacking: tuple[str, str] = ("", "")
    ) -> None:
        """Pulls from this connection from now on; None: no board, one at ``port`` is being connected, or it is
        ``lacking`` (what is the matter with it, and what to do)."""
        info = session.info if session else None
        streams = (session.lanes[LaneKind.IMU].channels, info and info.imu_rates_hz, info and info.mic_rates_hz) \
            if session else None
        if session is self._session and session is not None and streams == self._streams:
            return
        self._session, self._streams = session, streams
        if isinstance(session, TextSession):
            lacking = (self.tr("The board's sketch prints none."),
                       said(session.note) or self.tr("Choose its columns at the top right."))
        for cards, rates, kind in ((self.cards[:2], info.imu_rates_hz if info else (), LaneKind.IMU),
                                   (self.cards[2:], info.mic_rates_hz if info else (), LaneKind.MIC)):
            source = LaneSource(session.lanes[kind]) if session and rates else None
            for card in cards:
                if isinstance(card.plot, LiveSpectrogram):
                    card.plot.set_source(SoundColumns(source) if source else None)
                else:
                    card.plot.set_source(source)
                card.tell(info is not None, bool(rates) and self._is_measured(card), port, lacking)

    def _is_measured(self, card: _LiveCard) -> bool:
        """A sketch may print the one sensor of motion without the other."""
        if self._session is None or card not in self.cards[:2]:
            return True
        sensor = "a" if card is self.cards[0] else "g"
        return any(channel[0] == sensor for channel in self._session.lanes[LaneKind.IMU].channels)


class _LiveCard(Card):
    def __init__(self, title: str, plot: LiveCurves | LiveSpectrogram, icon: str, lacking: str,
                 beside: QWidget | None) -> None:
        """``beside`` stands at the right of the title."""
        super().__init__(title, trailing=_some(beside))
        self._has_lane = True
        self.plot, self._lacking, self._legend = plot, lacking, beside if isinstance(beside, Legend) else None
        self.body.setContentsMargins(SPACE["medium"], SPACE["small"], SPACE["medium"], SPACE["small"])
        self.body.setSpacing(SPACE["tight"])
        self._empty = EmptyState(icon, lacking, "")
        self._stack = QStackedWidget()
        # The empty state asks for more room than a plot needs; at 720 lines all four cards must fit.
        self._empty.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Ignored)
        self._stack.addWidget(plot)
        self._stack.addWidget(self._empty)
        self.body.addWidget(self._stack, 1)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """In a low card the words have the room, and no picture behind them."""
        super().resizeEvent(event)
        self._empty.picture.setVisible(event.size().height() >= px(LEAST_WITH_PICTURE_PX))
        self._show_legend()

    def _show_legend(self) -> None:
        """Where it fits beside the title; a narrow card is one of those that the project does not listen to."""
        if self._legend:
            self._legend.setVisible(self._has_lane and self.width() >= px(LEAST_WITH_LEGEND_PX))

    def tell(self, is_connected: bool, has_lane: bool, port: str, lacking: tuple[str, str]) -> None:
        what, words = map(said, lacking)
        if is_connected and not what:
            what, words = self._lacking, ""
        elif port and not is_connected:
            what, words = self.tr("The board is being connected …"), ""
        elif not what:
            what, words = self.tr("No board is connected."), self.tr("Choose one at the top right.")
        self._empty.title.setText(what)
        self._empty.words.setText(words)
        self._stack.setCurrentWidget(self.plot if has_lane else self._empty)
        self._has_lane = has_lane
        self._show_legend()


def _some(widget: QWidget | None) -> Sequence[QWidget]:
    return () if widget is None else (widget,)
