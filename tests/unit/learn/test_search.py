"""The search without training: what is tried, what never is, what is worth having, what a journal survives."""

import json
from dataclasses import replace
from datetime import datetime, timedelta
from math import inf

import numpy as np
import pytest

from studio.errors import StudioError
from studio.learn import space
from studio.learn.candidate import Candidate, base_pipeline, chosen, network_to_json, usual, with_values
from studio.learn.cost import cost_of
from studio.learn.networks import (
    default_network,
    embedding_network,
    narrow_embedding_network,
    table_from_json,
    table_to_json,
)
from studio.learn.outline import LAYERS
from studio.learn.pruning import narrowed, smaller, widths
from studio.learn.search import FORGOTTEN_AFTER, Limits, State, Study, best_cheap, found_until_now, front, question_of
from studio.model.edits import SetProject
from studio.model.lane import LaneKind
from studio.model.learning import AUTO, Learning
from studio.model.pipeline import MotionFeatures, MotionPipeline, SoundFeatures, SoundPipeline, feature_shape
from studio.model.project import Project
from tests.unit.learn.material import take

LABELS = ("wave", "circle", "background")
NO_LIMITS = Limits()
GOOD = {"right": [48, 47, 49], "asked": [50, 50, 50], "loss": [0.1, 0.1, 0.1], "stopped": False}


def project(labels=("wave", "circle")):
    recordings = tuple(take(f"{label}{i}", label)[0] for label in labels for i in range(4))
    return Project("wand", LaneKind.IMU, MotionPipeline(rate_hz=100.0, window=100, stride=20), recordings=recordings)


@pytest.fixture
def question():
    return question_of(project())


def study(folder, question, **others):
    return Study(folder / "study.journal", question, owner="here", **others)


def as_learning(network):
    return {"network": network, "start": AUTO}


class Dice:
    """Draws by chance, as a sampler does before it knows anything."""

    def __init__(self, seed):
        self._rng = np.random.default_rng(seed)

    def suggest_categorical(self, name, choices):
        return choices[int(self._rng.integers(len(choices)))]


# -- tables and candidates as JSON


@pytest.mark.parametrize("table", [
    default_network(MotionPipeline()), default_network(SoundPipeline()),
    default_network(MotionPipeline(features=MotionFeatures.STATS)), embedding_network(),
])  # fmt: skip
def test_a_table_comes_back_from_json_as_it_was(table):
    assert table_from_json(json.loads(json.dumps(table_to_json(table)))) == table


@pytest.mark.parametrize(("place", "value"), [
    ("layers", []), ("layers", None), ("layers", [{"kind": "magic"}]), ("layers", [{"kind": "conv", "filters": 8}]),
    ("layers", [{"kind": "conv", "filters": -1, "kernel": 3}]),
    ("layers", [{"kind": "conv", "filters": True, "kernel": 3}]),
    ("layers", [{"kind": "dense", "units": 8, "wings": 2}]), ("layers", [{"kind": "dropout", "rate": float("nan")}]),
    ("input_shape", [100, 1]), ("input_shape", [100, 1, 10**9]), ("learning_rate", "fast"), ("masks", [1]), ("name", 3),
])  # fmt: skip
def test_a_damaged_table_is_refused_with_the_place_named(place, value):
    with pytest.raises(StudioError) as refusal:
        table_from_json({**table_to_json(default_network(MotionPipeline())), place: value})
    assert refusal.value.code == "network-damaged"
    assert place in refusal.value.why


def test_what_is_no_table_at_all_is_refused():
    for value in (None, [], "conv", {}):
        with pytest.raises(StudioError):
            table_from_json(value)


def test_a_chosen_candidate_comes_back_from_the_project_and_the_search_starts_from_where_it_did():
    base = MotionPipeline()
    candidate = smaller(replace(usual(base, AUTO), pipeline=base))[0]
    network = json.loads(json.dumps(network_to_json(candidate, base)))
    assert chosen(as_learning(network), candidate.pipeline) == candidate
    slow = space.suggest(Dice(3), base)
    network = json.loads(json.dumps(network_to_json(slow, base)))
    assert base_pipeline(network, slow.pipeline) == base
    assert chosen(as_learning(None), base) == usual(base, AUTO)


def test_a_network_that_does_not_fit_the_features_any_more_is_refused():
    base = MotionPipeline()
    network = network_to_json(usual(base, AUTO), base)
    with pytest.raises(StudioError) as refusal:
        chosen(as_learning(network), replace(base, features=MotionFeatures.STATS))
    assert refusal.value.code == "network-unfit"


def test_a_network_that_begins_as_the_embedding_of_an_earlier_studio_is_refused():
    base = SoundPipeline()
    own = usual(base, AUTO)
    assert chosen(as_learning(network_to_json(own, base)), base) == own
    earlier = replace(own, table=narrowed(own.table, 0.75))
    with pytest.raises(StudioError, match="no longer there") as refusal:
        chosen(as_learning(network_to_json(earlier, base)), base)
    assert refusal.value.code == "network-unfit"
    pruned = replace(earlier, wide=own.table)
    assert chosen(as_learning(network_to_json(pruned, base)), base) == pruned


# -- what may be tried


@pytest.mark.parametrize("base", [MotionPipeline(), MotionPipeline(rate_hz=50, window=50, channels=("aX", "aY", "aZ")),
                                  SoundPipeline()])  # fmt: skip
def test_whatever_is_drawn_fits_its_features_keeps_the_window_and_has_a_cost(base):
    seen = set()
    for seed in range(40):
        candidate = space.suggest(Dice(seed), base)
        spec = candidate.pipeline
        seen.add(spec.features)
        assert candidate.table.input_shape == feature_shape(spec)
        assert spec.window / spec.rate_hz == pytest.approx(base.window / base.rate_hz, rel=0.02)
        assert 0 < cost_of(candidate.table, LABELS, spec).ms < 2000
        assert Candidate.from_json(json.loads(json.dumps(candidate.to_json(base))), base) == candidate
        assert all(space.in_parts(candidate))
    assert len(seen) == len(MotionFeatures if isinstance(base, MotionPipeline) else SoundFeatures)


def test_every_kind_of_layer_has_its_outline():
    from typing import get_args

    from studio.learn.networks import Layer

    assert set(LAYERS) == set(get_args(Layer))


def test_narrower_ones_cost_half_and_less():
    base = MotionPipeline()
    own = usual(base, AUTO)
    macs = [cost_of(each.table, LABELS, base).macs for each in (own, *smaller(own))]
    costs = [each / macs[0] for each in macs[1:]]
    assert 0.35 < costs[0] < 0.55
    assert costs[1] < 0.35


def test_words_at_half_the_time_begin_as_the_embedding_too():
    base = SoundPipeline()
    own = usual(base, AUTO)
    most = cost_of(own.table, LABELS, base).ms / 2
    cheap = [each for each in space.starting_points(own) if cost_of(each.table, LABELS, base).ms <= most]
    narrower = [each for each in cheap if each.is_embedded and each.wide == own.table]
    assert len(narrower) >= 2
    assert widths(narrow_embedding_network()) in [widths(each.table) for each in narrower]


def test_with_other_settings_of_learning_it_is_another_question(question):
    for learning in (Learning(voices=False), Learning(strictness=1.0)):
        assert question_of(replace(project(), learning=learning)).name != question.name


# -- the study


def test_the_default_is_tried_first_and_then_narrower_ones(tmp_path, question):
    tried = [study(tmp_path, question).ask(NO_LIMITS).candidate]
    here = study(tmp_path, question)
    tried += [here.ask(NO_LIMITS).candidate for _ in range(3)]
    assert tried[0] == question.usual
    assert {candidate.table.name for candidate in tried} == {"motion-conv"}


def test_what_costs_more_than_a_limit_is_never_trained(tmp_path, question):
    here, limits = study(tmp_path, question), Limits(flash_bytes=9000, ram_bytes=4000, ms=6.0)
    for _ in range(12):
        asked = here.ask(limits)
        assert limits.allow(cost_of(asked.candidate.table, question.labels, asked.candidate.pipeline))
        here.tell(asked.number, GOOD)
    found = here.found()
    assert found.left_out >= 3
    assert len(found.points) == 12


def test_the_default_that_cost_more_than_earlier_limits_is_tried_when_it_costs_no_more(tmp_path, question):
    tight = Limits(flash_bytes=1, ram_bytes=1, ms=0.001)
    assert study(tmp_path, question).ask(tight) is None
    before = study(tmp_path, question).found()
    assert before.left_out > 0
    here = study(tmp_path, question)
    tried = [here.ask(NO_LIMITS) for _ in range(30)]
    assert question.usual in [asked.candidate for asked in tried[:12]]
    assert len({asked.candidate for asked in tried}) == len(tried)
    found = here.found()
    assert [point.is_default for point in found.points].count(True) == 1
    assert found.left_out < before.left_out


def test_nothing_is_trained_twice(tmp_path, question):
    here = study(tmp_path, question)
    seen = []
    for _ in range(25):
        asked = here.ask(NO_LIMITS)
        here.tell(asked.number, GOOD)
        seen.append(asked.candidate)
    assert len(set(seen)) == len(seen)


def test_a_search_that_was_killed_goes_on_and_tries_what_was_half_done_again(tmp_path, question):
    before = study(tmp_path, question)
    done, half = before.ask(NO_LIMITS), before.ask(NO_LIMITS)
    before.tell(done.number, GOOD)
    with open(tmp_path / "study.journal", "ab") as journal:
        journal.write(b'{"op_code": 4, "worker_id": "x", "tri')  # killed while writing
    after = study(tmp_path, question)
    points = after.found().points
    assert [(point.state, point.accuracy) for point in points] == [(State.DONE, 144 / 150), (State.FAILED, None)]
    assert points[0].is_default
    waiting = [after.ask(NO_LIMITS).candidate for _ in range(5)]
    assert half.candidate in waiting
    assert done.candidate not in waiting


def test_what_ends_its_worker_twice_is_not_tried_a_third_time(tmp_path, question):
    here = study(tmp_path, question)
    culprit = here.ask(NO_LIMITS)
    here.fail(culprit.number, again=True)
    asked = [here.ask(NO_LIMITS) for _ in range(6)]
    again = [each for each in asked if each.candidate == culprit.candidate]
    assert len(again) == 1
    here.fail(again[0].number, again=True)
    assert culprit.candidate not in [here.ask(NO_LIMITS).candidate for _ in range(6)]


def test_two_computers_share_a_study_and_neither_touches_what_the_other_is_at(tmp_path, question):
    one = study(tmp_path, question)
    theirs = one.ask(NO_LIMITS)
    other = Study(tmp_path / "study.journal", question, owner="there")
    ours = other.ask(NO_LIMITS)
    assert ours.candidate != theirs.candidate
    other.tell(ours.number, GOOD)
    one.tell(theirs.number, GOOD)
    assert [point.state for point in one.found().points] == [State.DONE, State.DONE]


@pytest.mark.parametrize(("owner", "later"), [("there", 2 * FORGOTTEN_AFTER), ("here", timedelta())])
def test_what_another_computer_took_for_forgotten_ends_no_search_when_it_is_told(tmp_path, question, owner, later):
    # One that slept for an hour; or two of a class, set up from one image, with one name.
    slow = study(tmp_path, question)
    theirs = slow.ask(NO_LIMITS)
    other = Study(tmp_path / "study.journal", question, owner=owner, now=lambda: datetime.now() + later)
    slow.tell(theirs.number, GOOD)
    assert [point.state for point in slow.found().points] == [State.FAILED]
    assert theirs.candidate in [other.ask(NO_LIMITS).candidate for _ in range(6)]


def test_a_trial_far_worse_than_a_cheaper_one_is_not_worth_its_other_folds(tmp_path, question):
    here = study(tmp_path, question)
    first = here.ask(NO_LIMITS)
    assert first.bar is None
    here.tell(first.number, GOOD)
    cheaper = here.ask(NO_LIMITS)
    assert cheaper.bar is None
    here.tell(cheaper.number, {"right": [30], "asked": [50], "loss": [1.0], "stopped": True})
    here.enqueue(replace(first.candidate, table=replace(first.candidate.table, learning_rate=1e-4)))
    bars = [here.ask(NO_LIMITS) for _ in range(6)]
    dear = next(each for each in bars if each.candidate.table.learning_rate == 1e-4)
    assert dear.bar == pytest.approx(48 / 50 - 0.04)
    assert here.found().points[1].state is State.STOPPED


def test_other_recordings_are_another_question(tmp_path, question):
    here = study(tmp_path, question)
    here.tell(here.ask(NO_LIMITS).number, GOOD)
    journal = tmp_path / "study.journal"
    assert len(found_until_now(journal, question).points) == 1
    assert found_until_now(journal, question_of(project(("wave", "circle", "flex")))).points == ()
    assert found_until_now(tmp_path / "none", question).points == ()
    # Choosing a model of the search, or another name, asks nothing else.
    candidate = space.suggest(Dice(1), question.base)
    mine = project()
    slower = with_values(mine.pipeline, {"rate_hz": 50.0, "window": 50})
    changed, _ = SetProject(name="staff", pipeline=slower).apply(mine)
    network = {**network_to_json(candidate, question.base), "base": {"rate_hz": 100.0, "window": 100}}
    assert question_of(replace(changed, learning=Learning(network=network))) == question


@pytest.mark.parametrize("text", [b"this is no journal\nat all\n", b"my notes\nwithout an end", b"one", b"[]\n"])
def test_a_journal_that_is_none_is_said_to_be_damaged_and_left_as_it_is(tmp_path, question, text):
    (tmp_path / "study.journal").write_bytes(text)
    with pytest.raises(StudioError):
        found_until_now(tmp_path / "study.journal", question)
    with pytest.raises(StudioError) as refusal:
        study(tmp_path, question)
    assert (tmp_path / "study.journal").read_bytes() == text
    assert refusal.value.code == "search-damaged"


# -- what is worth having


def points(tmp_path, question, rows):
    """(accuracy in per cent, loss) of the starting points, in their order."""
    here = study(tmp_path, question)
    for right, loss in rows:
        asked = here.ask(NO_LIMITS)
        here.tell(asked.number, {"right": [right], "asked": [100], "loss": [loss], "stopped": False})
    return here.found().points


def test_the_front_holds_what_nothing_cheaper_equals(tmp_path, question):
    found = points(tmp_path, question, [(95, 0.2), (96, 0.2), (91, 0.3), (91, 0.4), (93, 0.3)])
    best = front(found, NO_LIMITS)
    costs = [point.cost.ms for point in best]
    accuracies = [point.accuracy for point in best]
    assert costs == sorted(costs)
    assert accuracies == sorted(set(accuracies))
    assert not best[-1].is_default
    assert front(found, Limits(inf, inf, 1.0)) == ()


def test_what_is_offered_is_the_most_accurate_at_half_the_time_and_not_the_luckiest_cheap_one(tmp_path, question):
    found = points(tmp_path, question, [(95, 0.2), (99, 0.1), (96, 0.3), (96, 0.5), (96, 0.2)])
    offered = best_cheap(found, NO_LIMITS)
    default = next(point for point in found if point.is_default)
    assert offered.cost.ms <= default.cost.ms / 2
    cheap = [point for point in found if point.cost.ms <= default.cost.ms / 2]
    assert offered.loss == min(point.loss for point in cheap)
    assert best_cheap((), NO_LIMITS) is None
