"""The studio as one object: its rooms put together, and their common end."""

from __future__ import annotations

from concurrent.futures import ThreadPoolExecutor
from functools import cached_property
from pathlib import Path
from typing import TYPE_CHECKING

from studio.app.bench import Bench
from studio.app.checkup import Checkup
from studio.app.columns import Columns
from studio.app.crosscheck import CrossChecker
from studio.app.cue_light import CueLight
from studio.app.deployer import Deployer
from studio.app.desk import Desk
from studio.app.errands import Errands
from studio.app.exchange import Exchange
from studio.app.happenings import BoardChanged, BoardDisconnected
from studio.app.health import Health
from studio.app.inspector import Inspector
from studio.app.installer import Installer
from studio.app.instant import InstantRoom
from studio.app.listening import Listening
from studio.app.mailbox import Mailbox
from studio.app.mapper import Mapper
from studio.app.parity import Parity
from studio.app.performer import Performer
from studio.app.presenters.checkup import CheckupPresenter
from studio.app.presenters.collect import CollectPresenter
from studio.app.presenters.crosscheck import CrossCheckPresenter
from studio.app.presenters.deploy import DeployPresenter
from studio.app.presenters.evaluate import EvaluatePresenter
from studio.app.presenters.label import LabelPresenter
from studio.app.presenters.learning import LearningPresenter
from studio.app.presenters.path import PathPresenter
from studio.app.presenters.room import RoomPresenter
from studio.app.presenters.runs import RunsPresenter
from studio.app.presenters.search import SearchPresenter
from studio.app.presenters.train import TrainPresenter
from studio.app.proposals import Proposals
from studio.app.recording.board_button import BoardButton
from studio.app.recording.cues import Cues
from studio.app.room import RoomTest
from studio.app.runs import Runs
from studio.app.saying import Saying
from studio.app.search import Search
from studio.app.settings import Settings
from studio.app.takes import Takes
from studio.app.thresholds import Thresholds
from studio.app.trainer import Trainer
from studio.app.workshop import Workshop
from studio.events import Events

if TYPE_CHECKING:
    from studio.app.presenters.explained import ExplainedPresenter
    from studio.app.reporting.reporter import Reporter


class Studio:
    """Owns everything with a life. One thread owns the studio: all verbs and events are in that thread,
    and ``mailbox`` brings what other threads finish back into it."""

    def __init__(self, *, home: Path | None = None, workshop: Workshop | None = None) -> None:
        """``home`` holds the settings and the virtual board's flash; the user's data folder by default. ``workshop`` is
        where boards are found and written to; this computer by default."""
        workshop = workshop or Workshop()
        self.settings = Settings(home)
        self.events = Events()
        self.mailbox = Mailbox()
        self.desk = Desk(self.events, self.mailbox)
        self.bench = Bench(self.events, self.mailbox, flash=self.settings.virtual_flash, workshop=workshop)
        self.bench.gain_half_db = self.settings.gain_half_db
        self.columns = Columns(self.settings, self.bench)
        self.cue_light = CueLight(self.bench)
        self.takes = Takes(self.events, self.desk, self.bench, cues=Cues(self.cue_light))
        self.board_button = BoardButton(self.events, self.mailbox, self.bench)
        self.inspector = Inspector(self.events, self.mailbox, self.desk, measured_hz=self.takes.measured_hz)
        self.trainer = Trainer(self.events, self.mailbox, self.desk, log_file=self.settings.home / "worker.log")
        self.search = Search(self.events, self.mailbox, self.desk, self.trainer, log_folder=self.settings.home)
        self.runs = Runs(self.events, self.desk, self.trainer)
        log_file = self.settings.home / "crosscheck.log"
        self.crosscheck = CrossChecker(self.events, self.mailbox, self.desk, self.trainer, log_file=log_file)
        self.performer = Performer(self.desk, self.bench, self.trainer)
        self.mapper = Mapper(self.events, self.mailbox, self.desk)
        self.checkup = Checkup(self.events, self.mailbox, self.desk)
        self.checkup.answers = self.crosscheck.answers
        self.trainer.noted = self.checkup.noted
        self.crosscheck.on_found = self.checkup.look_again
        self.proposals = Proposals(self.events, self.mailbox, self.desk, self.trainer)
        self.room = RoomTest(self.events, self.mailbox, self.desk, self.trainer)
        self._flash = ThreadPoolExecutor(1, thread_name_prefix="flash")
        self.installer = Installer(self.events, self.mailbox, self.bench, workshop, self._flash)
        self.deployer = Deployer(
            self.events, self.mailbox, self.desk, self.bench, self.trainer, self.installer, self._flash
        )
        self.listening = Listening(self.events, self.desk, self.bench, self.deployer)
        self.instant = InstantRoom(self.events, self.mailbox, self.desk, self.bench)
        self.parity = Parity(self.events, self.mailbox, self.desk, self.bench, self.trainer, self.deployer)
        self.saying = Saying(self.events, self.bench, self.listening)
        self.listening.is_in_the_way = lambda: self.parity.why_busy() or self.saying.why_busy()
        self.parity.is_in_the_way = lambda: self.listening.why_busy() or self.saying.why_busy()
        self.thresholds = Thresholds(self.events, self.mailbox, self.bench, self.deployer, self.room)
        self.errands = Errands(self.events, self.mailbox)
        self.exchange = Exchange(self.mailbox, self.desk)
        self.health = Health(self.events, self.mailbox, self.bench)
        self.collect = CollectPresenter(self)
        self.label = LabelPresenter(self)
        self.train = TrainPresenter(self)
        self.learning = LearningPresenter(self)
        self.searching = SearchPresenter(self)
        self.evaluate = EvaluatePresenter(self)
        self.thorough = CrossCheckPresenter(self)
        self.runs_shown = RunsPresenter(self)
        self.check = CheckupPresenter(self)
        self.as_it_runs = RoomPresenter(self)
        self.deploy = DeployPresenter(self)
        self.path = PathPresenter(self)
        self.events.listen(BoardDisconnected, lambda _: self.takes.board_lost())
        self.events.listen(BoardChanged, lambda event: self.takes.board_lost(is_there=True) if event.is_other else None)
        self.desk.before_closing = self._before_closing

    @cached_property
    def explained(self) -> ExplainedPresenter:
        # This one and the next draw: what draws is imported when somebody looks, and not at the start.
        from studio.app.presenters.explained import ExplainedPresenter

        return ExplainedPresenter(self)

    @cached_property
    def report(self) -> Reporter:
        from studio.app.reporting.reporter import Reporter

        return Reporter(self)

    def _before_closing(self) -> None:
        """What a room holds of the project that is about to go: a take is kept, a training is not."""
        self.exchange.stop()
        self.takes.stop()
        self.listening.stop()
        self.parity.cancel()
        self.search.forget()
        self.trainer.forget()
        self.crosscheck.forget()

    def shut_down(self) -> None:
        """Ends threads and processes; everything is on disk when this returns. Safe to call twice."""
        self.desk.close(give_up=True)  # while the rooms are there that hear of a last take, or of an import
        self.deployer.shut_down()
        self.installer.shut_down()
        self._flash.shutdown(wait=True)
        self.health.shut_down()
        self.search.shut_down()
        self.trainer.shut_down()
        self.crosscheck.shut_down()
        self.mapper.shut_down()
        self.checkup.shut_down()
        self.inspector.shut_down()
        self.proposals.shut_down()
        self.room.shut_down()
        self.instant.shut_down()
        self.cue_light.shut_down()
        self.bench.shut_down()
        self.parity.shut_down()  # nobody waits any more for a board that does not answer
        self.thresholds.shut_down()
        self.desk.shut_down()
