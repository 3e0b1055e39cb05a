"""A search for the best model under a budget: what was tried, what to try next, and what is worth having.

Optuna (Akiba et al. 2019, arXiv:1907.10902) chooses and remembers. Its journal is a file: it is gone on with after any
end, and several computers may search with one. Whatever trains stands elsewhere: see trial.py.
"""

from __future__ import annotations

import contextlib
import hashlib
import json
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from enum import StrEnum
from math import inf
from pathlib import Path
from typing import Any

from studio.errors import StudioError
from studio.learn import embedding, space
from studio.learn.axes import settled
from studio.learn.candidate import Candidate, base_pipeline
from studio.learn.candidate import usual as usual_candidate
from studio.learn.cost import Cost, cost_of
from studio.learn.intervals import wilson
from studio.learn.search_journal import opened, refusing, storage
from studio.model.pipeline import PipelineSpec
from studio.model.project import Project
from studio.model.recording import BACKGROUND

FORGOTTEN_AFTER = timedelta(minutes=20)
"""A trial of another computer that is under way for longer than this is nobody's any more."""
ATTEMPTS = 2
"""A candidate in the middle of which the search was ended is tried once more; one that kills its worker twice is
not."""
MOST_DRAWS = 60
"""Candidates in a row that are too dear, or known, until the search says that it finds nothing new."""
BAR = 0.04
"""So much less accurate in its first fold than a cheaper one, a candidate is not worth its other folds."""
CONTENDERS = 4
"""Cheap candidates that are measured on other folds, too."""
FOLDS, MORE_FOLDS = (0, 1, 2), (3, 4, 5)
"""In one fold of the sample gestures a slip is more than a point; over three the ranking of networks settles, and over
six that of the best."""
CHEAP = 0.5
"""Of the default model's milliseconds: what "cheap" means."""


@dataclass(frozen=True, slots=True)
class Limits:
    """What a model may cost; inf for what does not matter."""

    flash_bytes: float = inf
    ram_bytes: float = inf
    ms: float = inf

    def allow(self, cost: Cost) -> bool:
        return cost.flash_bytes <= self.flash_bytes and cost.ram_bytes <= self.ram_bytes and cost.ms <= self.ms


class State(StrEnum):
    DONE = "done"
    STOPPED = "stopped"
    """Its first folds were so bad that the rest was spared."""
    FAILED = "failed"
    RUNNING = "running"


@dataclass(frozen=True, slots=True)
class Point:
    """A candidate that was tried. ``accuracy``: share of held-out windows that were right, over ``asked`` windows of
    all folds; ``loss``: mean negative logarithm of the right answer's probability. Both None until a fold is done."""

    number: int
    candidate: Candidate
    cost: Cost
    state: State
    accuracy: float | None = None
    loss: float | None = None
    asked: int = 0
    is_default: bool = False

    @property
    def parts(self) -> tuple[str, ...]:
        """What it is, in short."""
        return space.in_parts(self.candidate)

    @property
    def words(self) -> str:
        return ", ".join(self.parts)


@dataclass(frozen=True, slots=True)
class Found:
    """``points``: everything that was trained, or is being trained, in the order of trying. ``left_out``: how many
    candidates cost more than the limits, and were not trained."""

    points: tuple[Point, ...] = ()
    left_out: int = 0

    @property
    def tried(self) -> tuple[Point, ...]:
        """Those that something is known of: not what is under way, or was when a search was ended."""
        return tuple(point for point in self.points if point.accuracy is not None)

    def point(self, number: int) -> Point | None:
        return next((point for point in self.points if point.number == number), None)


@dataclass(frozen=True, slots=True)
class Asked:
    """A trial that is to be run. ``folds`` and ``bar`` as trial.run has them."""

    number: int
    candidate: Candidate
    folds: tuple[int, ...]
    bar: float | None


@dataclass(frozen=True, slots=True)
class Question:
    """What a search is about. Trials of another question (other recordings, spans, labels, features, or another way of
    measuring) are never compared with those of this one: ``name`` tells them apart. ``labels``: in the network's order,
    background too. ``usual``: what the studio takes by itself, with the pipeline ``base``."""

    name: str
    base: PipelineSpec
    labels: tuple[str, ...]
    usual: Candidate


def question_of(project: Project, *, seed: int = 0) -> Question:
    """Raises StudioError as axes.settled and embedding.load do."""
    used = [r for r in project.recordings if r.included and r.spans and r.lane(project.sensor) is not None]
    base, _ = settled(base_pipeline(project.learning.network, project.pipeline), used)
    named = {span.label for recording in used for span in recording.spans} - {BACKGROUND}
    known = [label.name for label in project.labels]
    labels = [label for label in known if label in named] + sorted(named - set(known))
    rows = [[r.id, r.person, repr(r.lane(project.sensor)), sorted(map(repr, r.spans))] for r in used]
    usual = usual_candidate(base, project.learning.start)
    start = embedding.load().name if usual.is_embedded else ""
    asked = repr([space.VERSION, seed, usual, start, labels, project.learning.strictness,
                  project.learning.voices, rows])
    return Question(hashlib.sha256(asked.encode()).hexdigest()[:24], base, (*labels, BACKGROUND), usual)


class Study:
    """What was tried of one question. One thread at a time; other processes may use the same journal."""

    def __init__(
        self, journal: Path, question: Question, *, owner: str, now: Callable[[], datetime] = datetime.now
    ) -> None:
        """``owner`` names who searches (this project on this
        computer): what it left under way was ended with it. Raises StudioError("search-damaged", "search-unwritable").
        """
        self._question, self._base, self._labels = question, question.base, question.labels
        self._owner, self._now = owner, now
        with refusing(journal):
            self._study = opened(journal, question.name)
            self._recover()
            if not self._trials():
                for candidate in space.starting_points(question.usual):
                    self.enqueue(candidate)
        self._brought_back: Limits | None = None

    def enqueue(self, candidate: Candidate, *, attempt: int = 1) -> None:
        """To be tried before anything that is drawn."""
        values = {"fixed": candidate.to_json(self._base), "attempt": attempt}
        self._study.enqueue_trial({}, user_attrs=values)

    def ask(self, limits: Limits) -> Asked | None:
        """The next candidate within ``limits`` that nobody has tried; None when none is found. What costs too much is
        known before it is trained, so it never is."""
        if limits != self._brought_back:
            self._bring_back(limits)
        known = {_words(trial, "candidate") for trial in self._trials() if trial.state.name != "WAITING"}
        for _ in range(MOST_DRAWS):
            trial = self._study.ask()
            trial.set_user_attr("owner", self._owner)
            fixed = trial.user_attrs.get("fixed")
            candidate = Candidate.from_json(fixed, self._base) if fixed else space.suggest(trial, self._base)
            value = candidate.to_json(self._base)
            cost = self._cost(candidate)
            if cost is None or not limits.allow(cost):
                self._leave_out(trial, "dear")
            elif json.dumps(value, sort_keys=True) in known and trial.user_attrs.get("attempt", 1) == 1:
                self._leave_out(trial, "known")
            else:
                trial.set_user_attr("candidate", value)
                trial.set_user_attr("cost", [cost.flash_bytes, cost.ram_bytes, cost.ms, cost.macs])
                return Asked(trial.number, candidate, FOLDS, self._bar(cost))
        return None

    def ask_again(self, limits: Limits) -> Asked | None:
        """The first of those that look best, to be measured on other folds: of many that were tried, some had luck in
        theirs. None when all have been."""
        asked_again = {trial.user_attrs.get("confirms") for trial in self._trials() if trial.state.name != "FAIL"}
        for point in contenders(self.found().points, limits):
            if point.number not in asked_again:
                trial = self._study.ask()
                cost = point.cost
                trial.set_user_attr("owner", self._owner)
                trial.set_user_attr("confirms", point.number)
                trial.set_user_attr("candidate", point.candidate.to_json(self._base))
                trial.set_user_attr("cost", [cost.flash_bytes, cost.ram_bytes, cost.ms, cost.macs])
                return Asked(trial.number, point.candidate, MORE_FOLDS, None)
        return None

    def tell(self, number: int, result: Mapping[str, Any]) -> None:
        """``result``: what trial.run returned. It is let go when another computer took the trial for forgotten
        meanwhile, as after this one has slept: then it is tried there, or was."""
        with refusing(None):
            if self._trials()[number].state.name != "RUNNING":
                return
            trial = self._open_trial(number)
            for key in ("right", "asked", "loss"):
                trial.set_user_attr(key, result[key])
            if result["stopped"]:
                self._study.tell(number, state=_state("PRUNED"))
            else:
                accuracy = sum(result["right"]) / sum(result["asked"])
                self._study.tell(number, [accuracy, trial.user_attrs["cost"][2]])

    def fail(self, number: int, *, again: bool) -> None:
        """The trial came to no end. ``again``: through no fault of its own, perhaps, so it is put in line once more."""
        with refusing(None):
            self._fail(self._trials()[number], again=again)

    def found(self) -> Found:
        return _found(self._trials(), self._question)

    def _bring_back(self, limits: Limits) -> None:
        """What was to be tried before anything is drawn, the default for one, and cost more than earlier limits."""
        self._brought_back = limits
        trials = self._trials()
        known = {_words(trial, "candidate") for trial in trials}
        known |= {_words(trial, "fixed") for trial in trials if trial.state.name == "WAITING"}
        for trial in trials:
            words = _words(trial, "fixed")
            if words in known or trial.user_attrs.get("left out") != "dear":
                continue
            candidate = Candidate.from_json(trial.user_attrs["fixed"], self._base)
            cost = self._cost(candidate)
            if cost is not None and limits.allow(cost):
                known.add(words)
                self.enqueue(candidate)

    def _trials(self) -> list[Any]:
        return list(self._study.get_trials(deepcopy=False))

    def _open_trial(self, number: int) -> Any:
        import optuna

        return optuna.trial.Trial(self._study, self._trials()[number]._trial_id)

    def _leave_out(self, trial: Any, why: str) -> None:
        trial.set_user_attr("left out", why)
        self._study.tell(trial, state=_state("PRUNED"))

    def _cost(self, candidate: Candidate) -> Cost | None:
        """None for what the board's formats cannot hold at all."""
        with contextlib.suppress(StudioError):
            return cost_of(candidate.table, self._labels, candidate.pipeline)
        return None

    def _bar(self, cost: Cost) -> float | None:
        """What the best of those that cost no more reached in their first fold, and a margin less."""
        cheaper = [
            trial.user_attrs["right"][0] / trial.user_attrs["asked"][0]
            for trial in self._trials()
            if trial.state.name == "COMPLETE" and trial.user_attrs["cost"][2] <= cost.ms
            and "confirms" not in trial.user_attrs
        ]
        return max(cheaper) - BAR if cheaper else None

    def _recover(self) -> None:
        for trial in self._trials():
            if trial.state.name != "RUNNING":
                continue
            owner = trial.user_attrs.get("owner", self._owner)
            if owner == self._owner or self._now() - trial.datetime_start > FORGOTTEN_AFTER:
                self._fail(trial, again=True)

    def _fail(self, trial: Any, *, again: bool) -> None:
        # Another computer may have found the same end of the same trial.
        with contextlib.suppress(ValueError, RuntimeError):
            self._study.tell(trial.number, state=_state("FAIL"))
            attempt = trial.user_attrs.get("attempt", 1)
            if again and attempt < ATTEMPTS and "candidate" in trial.user_attrs and "confirms" not in trial.user_attrs:
                candidate = Candidate.from_json(trial.user_attrs["candidate"], self._base)
                self.enqueue(candidate, attempt=attempt + 1)


def found_until_now(journal: Path, question: Question) -> Found:
    """What the journal holds of the question, without changing it. Raises StudioError as Study does."""
    if not journal.exists():
        return Found()
    import optuna

    with refusing(journal):
        try:
            study = optuna.load_study(study_name=question.name, storage=storage(journal))
        except KeyError:
            return Found()
        return _found(study.get_trials(deepcopy=False), question)


def _found(trials: Sequence[Any], question: Question) -> Found:
    points = []
    tried = {_words(trial, "candidate") for trial in trials if "cost" in trial.user_attrs}
    dear = [trial for trial in trials if trial.user_attrs.get("left out") == "dear"]
    for trial in trials:
        values = trial.user_attrs
        if "cost" not in values or "confirms" in values:
            continue
        flash, ram, ms, macs = values["cost"]
        values = _with_more(trial, trials)
        asked = sum(values.get("asked", []))
        candidate = Candidate.from_json(values["candidate"], question.base)
        points.append(Point(
            trial.number, candidate, Cost(flash, ram, ms, macs),
            STATES[trial.state.name],
            accuracy=sum(values["right"]) / asked if asked else None,
            loss=sum(values["loss"]) / len(values["loss"]) if asked else None,
            asked=asked, is_default=candidate == question.usual,
        ))  # fmt: skip
    return Found(tuple(points), sum(1 for trial in dear if _words(trial, "fixed") not in tried))


def _with_more(trial: Any, trials: Sequence[Any]) -> dict[str, Any]:
    """The trial's values, with those of its further folds."""
    values = dict(trial.user_attrs)
    for other in trials:
        if other.user_attrs.get("confirms") == trial.number and other.state.name == "COMPLETE":
            values |= {key: values[key] + other.user_attrs[key] for key in ("right", "asked", "loss")}
    return values


STATES = {
    "COMPLETE": State.DONE, "PRUNED": State.STOPPED, "FAIL": State.FAILED, "RUNNING": State.RUNNING,
    "WAITING": State.RUNNING,
}  # fmt: skip
"""Optuna's states of a trial."""


def front(points: Sequence[Point], limits: Limits) -> tuple[Point, ...]:
    """Those within ``limits`` than which none is both cheaper and more accurate, the cheapest first."""
    done = [point for point in points if point.state is State.DONE and limits.allow(point.cost)]
    best: list[Point] = []
    for point in sorted(done, key=lambda p: (p.cost.ms, -(p.accuracy or 0), p.loss or 0)):
        if not best or (point.accuracy or 0) > (best[-1].accuracy or 0):
            best.append(point)
    return tuple(best)


def best_cheap(points: Sequence[Point], limits: Limits) -> Point | None:
    """The most accurate one at half of the default model's time or less; of equals the one that is surest of what it
    says. Not the very cheapest that is as accurate: of many that were tried, that one was lucky."""
    return max(_cheap(points, limits), key=_worth, default=None)


def contenders(points: Sequence[Point], limits: Limits) -> list[Point]:
    """Those that might be chosen, the likeliest first: of the cheap ones, of the best of all, and the default, which
    they are compared with."""
    default = [point for point in points if point.is_default and point.state is State.DONE]
    cheap = sorted(_cheap(points, limits), key=_worth, reverse=True)[:CONTENDERS]
    best = sorted(front(points, limits), key=_worth, reverse=True)[:2]
    return list(dict.fromkeys([*cheap[:1], *default, *cheap, *best]))


def _cheap(points: Sequence[Point], limits: Limits) -> list[Point]:
    default = next((point for point in points if point.is_default), None)
    most = CHEAP * default.cost.ms if default else inf
    return [p for p in points if p.state is State.DONE and limits.allow(p.cost) and p.cost.ms <= most]


def _worth(point: Point) -> tuple[float, float]:
    """What it will hardly fall short of: one that was measured on few takes must have done better on them."""
    low, _ = wilson(round((point.accuracy or 0.0) * point.asked), point.asked)
    return low, -(point.loss or 0.0)


def _words(trial: Any, key: str) -> str:
    """A candidate of a trial as text, by which it is known again; "null" where the trial has none."""
    return json.dumps(trial.user_attrs.get(key), sort_keys=True)


def _state(name: str) -> Any:
    import optuna

    return optuna.trial.TrialState[name]
