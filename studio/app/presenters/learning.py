"""The settings of learning: how strict, from what start, which network; and what these cost in the runs so far."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from studio.errors import StudioError
from studio.model.edits import Composite, SetLearning, SetProject
from studio.model.lane import LaneKind
from studio.model.learning import USUAL_LEARNING, Learning
from studio.model.run import Run

if TYPE_CHECKING:
    from studio.app.studio import Studio

SHOWN_RUNS = 5


@dataclass(frozen=True, slots=True)
class Price:
    """What one training came to: ``recall`` of the takes held out, ``false_accepts`` of windows made from them."""

    run: int
    strictness: float
    recall: float
    false_accepts: float
    takes: int


@dataclass(frozen=True, slots=True)
class LearningSnapshot:
    """``network`` is the name of a chosen one, "" for the usual. ``prices``: newest run first. ``words``: the price of
    strictness in one sentence. ``rounding``: what int8 lost in the newest run and what was done, "" when nothing.
    ``speech``: what is missing to tell the words from the voice. ``can_change`` is False without a project."""

    learning: Learning
    is_sound: bool
    network: str
    prices: tuple[Price, ...]
    words: str
    rounding: str
    speech: str
    can_change: bool


class LearningPresenter:
    def __init__(self, studio: Studio) -> None:
        self._studio = studio

    def snapshot(self) -> LearningSnapshot:
        project = self._studio.desk.project
        if project is None:
            return LearningSnapshot(USUAL_LEARNING, False, "", (), "", "", "", False)
        runs = list(self._runs())
        prices = tuple(price for run in runs if (price := price_of(run)) is not None)
        return LearningSnapshot(
            project.learning, project.sensor == LaneKind.MIC, _network_name(project.learning), prices,
            price_words(prices), rounding_words(runs[0]) if runs else "",
            self.speech(), True,
        )  # fmt: skip

    def speech(self) -> str:
        """What is missing to tell the words from the voice; "" when nothing is."""
        # Learning is imported when it is needed, not before the window is on screen.
        from studio.app.presenters.instant import SPEECH_WORDS
        from studio.app.speech import lacks_ordinary_speech

        project = self._studio.desk.project
        return SPEECH_WORDS if project and lacks_ordinary_speech(project) else ""

    def set_strictness(self, strictness: float) -> None:
        """One step to undo, however far the slider is drawn; ``done`` ends it. Raises StudioError."""
        learning = self._studio.desk.require().learning
        self._set(replace(learning, strictness=round(strictness, 2)), key="strictness")

    def done(self) -> None:
        self._studio.desk.finish_drag()

    def set_start(self, start: str) -> None:
        self._set(replace(self._studio.desk.require().learning, start=start))

    def set_voices(self, voices: bool) -> None:
        self._set(replace(self._studio.desk.require().learning, voices=voices))

    def usual_network(self) -> None:
        """The studio's own choice again, and the features that it was before a search changed them."""
        from studio.learn.candidate import base_pipeline

        project = self._studio.desk.require()
        pipeline = base_pipeline(project.learning.network, project.pipeline)
        edits = (SetProject(pipeline=pipeline), SetLearning(replace(project.learning, network=None)))
        self._studio.desk.do(Composite("change how it learns", edits), name="change how it learns")

    def prepare_speech(self) -> None:
        """The next recording shall be of ordinary speech."""
        from studio.app.presenters.instant import prepare_speech

        prepare_speech(self._studio)

    def _set(self, learning: Learning, *, key: str = "") -> None:
        if learning != self._studio.desk.require().learning:
            self._studio.desk.do(SetLearning(learning), name="change how it learns", key=key)

    def _runs(self) -> Iterator[Run]:
        for number in reversed(self._studio.trainer.numbers()[-SHOWN_RUNS:]):
            try:
                yield self._studio.trainer.read(number)
            except StudioError:
                continue  # a damaged one is told where runs are looked at


def price_of(run: Run) -> Price | None:
    """None for a run that does not say, as an instant model."""
    learning = run.extra.get("learning")
    price = learning.get("price") if isinstance(learning, Mapping) else None
    if not isinstance(learning, Mapping) or not isinstance(price, Mapping):
        return None
    values = [learning.get("strictness"), price.get("recall"), price.get("false_accepts"), price.get("takes")]
    if not all(isinstance(value, int | float) for value in values):
        return None
    strictness, recall, false_accepts, takes = (float(value) for value in values)  # type: ignore[arg-type]
    return Price(run.number, strictness, recall, false_accepts, int(takes))


def price_words(prices: tuple[Price, ...]) -> str:
    """Of the newest run; and against the last one that was trained otherwise, when there is one."""
    if not prices:
        return "Stricter means fewer false alarms from what resembles your takes, and more of your takes missed."
    new = prices[0]
    other = next((price for price in prices[1:] if abs(price.strictness - new.strictness) > 0.01), None)
    if other is None:
        return (
            f"At strictness {new.strictness:.0%}, {new.recall:.0%} of the takes held out are known and "
            f"{new.false_accepts:.0%} of their look-alikes fire. Stricter usually means fewer of both."
        )
    return (
        f"At strictness {new.strictness:.0%}, {new.recall:.0%} of the takes held out are known and "
        f"{new.false_accepts:.0%} of their look-alikes fire; at {other.strictness:.0%} it was {other.recall:.0%} and "
        f"{other.false_accepts:.0%}."
    )


def _network_name(learning: Learning) -> str:
    """Candidates of a search keep their table under a key of its own."""
    table = learning.network
    while isinstance(table, Mapping):
        if isinstance(table.get("name"), str):
            return str(table["name"])
        table = table.get("table")
    return ""


def rounding_words(run: Run) -> str:
    """What int8 lost, where, and what was done; "" when nothing to speak of."""
    found = run.extra.get("int8")
    words = found.get("words") if isinstance(found, Mapping) else ""
    return words if isinstance(words, str) else ""
