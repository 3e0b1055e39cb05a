"""What the board thinks now: the running model's scores as they come, and large what it detected last."""

from __future__ import annotations

from PySide6.QtWidgets import QStackedWidget, QVBoxLayout, QWidget

from studio.app.deployer import Deployer
from studio.app.happenings import BoardConnected, BoardDisconnected, RunRewritten, SendingChanged, ThresholdsChanged
from studio.gui.pages.board_thresholds import BoardThresholds
from studio.gui.pages.explained import ExplainButton
from studio.gui.pages.led import LedLamp
from studio.gui.pages.page import PageWidget
from studio.gui.pages.spotlight import Spotlight
from studio.gui.plots.bars import ScoreBars
from studio.gui.shell import Shell
from studio.gui.tokens import SPACE
from studio.gui.widgets import Card, EmptyState, button, text


class BoardNow(PageWidget):
    key = "deploy"

    def __init__(self, shell: Shell) -> None:
        super().__init__(shell)
        self.model = text("", "dim", wrap=True)
        self.scores = LiveScores(self.studio.deployer)
        self.spotlight = Spotlight(lambda: next(iter(self.studio.deployer.heard), None))
        self.led = LedLamp(lambda: self.studio.deployer.led)
        self.thresholds = BoardThresholds(self)
        self.thresholds.hide()
        self.adjust = button(self.tr("Thresholds"), self.refresh, icon="evaluate", role="chip",
                             tip=self.tr("Change how sure the board must be, while it runs"))
        self.adjust.setCheckable(True)
        self.live = QStackedWidget()
        self.live.addWidget(EmptyState("wand", self.tr("No model is running"), self.tr(
            "When a model is on the board, its answers appear here as it gives them.")))
        bars = QWidget()
        column = QVBoxLayout(bars)
        column.setContentsMargins(0, SPACE["small"], 0, 0)
        column.addWidget(self.scores)
        column.addWidget(self.spotlight, 1)
        column.addWidget(self.thresholds, 1)
        self.live.addWidget(bars)
        card = Card(self.tr("What the board thinks now"),
                    trailing=(self.model, self.adjust, self.led, ExplainButton(self.shell, "decide")))
        card.add(self.live, 1)
        self.body.addWidget(card, 1)
        for view in (self.scores, self.led, self.spotlight):
            shell.ticker.add(view)
        self.refresh_on(SendingChanged, BoardConnected, BoardDisconnected, ThresholdsChanged, RunRewritten)

    def refresh(self) -> None:
        snapshot = self.studio.deploy.snapshot()
        self.live.setCurrentIndex(1 if snapshot.model_labels else 0)
        self.model.setText(snapshot.model_name)
        self.scores.show_labels(snapshot.model_labels, colours=snapshot.colours, thresholds=snapshot.thresholds)
        has_model = bool(snapshot.model_labels)
        self.led.setVisible(has_model)
        self.adjust.setVisible(has_model)
        self.thresholds.setVisible(has_model and self.adjust.isChecked())
        is_adjusting = self.thresholds.isVisibleTo(self)
        self.spotlight.setVisible(not is_adjusting)
        self.scores.show_low(is_adjusting)
        self.thresholds.show_thresholds(snapshot.model_labels, snapshot.thresholds)
        self.shell.ticker.wake()


class LiveScores(ScoreBars):
    """The running model's scores, asked for by the display timer."""

    def __init__(self, deployer: Deployer) -> None:
        super().__init__()
        self._deployer = deployer
        self._seen: tuple[float, ...] = ()

    def refresh(self, now_s: float) -> bool:
        scores = self._deployer.scores
        if scores == self._seen:
            return False
        self._seen = scores
        self.show_scores(scores)
        return True
