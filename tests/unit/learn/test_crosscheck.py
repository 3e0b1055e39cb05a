"""Each take is answered once by a network that never saw it, and what that says is said in words."""

import json

import numpy as np
import pytest

from studio.errors import Cancelled
from studio.jobs import Stop
from studio.learn import crosscheck, crosschecked, dataset, job
from studio.model.lane import LaneKind
from studio.model.pipeline import MotionPipeline
from tests.unit.learn.material import motion, take

SPEC = MotionPipeline(rate_hz=100.0, window=100, stride=20)


class Nearest:
    """In place of a network: it remembers the windows that it was shown."""

    def __init__(self, examples):
        self.features, self.labels = examples.features.reshape(len(examples.features), -1), examples.labels

    def predict(self, features):
        flat = features.reshape(len(features), -1)
        found = [self.labels[((self.features - row) ** 2).sum(axis=1).argmin()] for row in flat]
        return np.eye(3, dtype=np.float32)[found]


class Trained:
    def __init__(self, model):
        self.model = model


@pytest.fixture
def prepared(tmp_path, monkeypatch):
    """Three people who waved and punched three times each, and networks that learn at once."""
    monkeypatch.setattr(dataset, "WINDOWS_A_LABEL", {LaneKind.IMU: 8, LaneKind.MIC: 8})
    monkeypatch.setattr(crosscheck, "learnt", lambda spec, pipeline, data, parts, **_: Trained(Nearest(parts["train"])))
    monkeypatch.setattr(crosscheck, "predict", lambda model, features: model.predict(features))

    def prepare(people=("ann", "bob", "cy"), each=3):
        takes = []
        for person in people:
            for label, channel in (("wave", 3), ("punch", 4)):
                for i in range(each):
                    recording, lane = take(f"{label}{person}{i}", label, person)
                    lane.samples[20:70, channel] += 6000
                    takes.append((recording, lane))
        return job.prepare(tmp_path, name="p", pipeline=SPEC, labels={}, recordings=takes, seed=0)

    return prepare


def check(spec, cancel=lambda: Stop.NONE, report=lambda _: None):
    return json.loads(json.dumps(crosscheck.crosscheck(spec, report, cancel)))


def test_every_take_is_answered_once_and_never_by_who_saw_it(prepared):
    result = check(prepared())
    assert result["kind"] == "people"
    main = [row for row in result["rounds"] if row["purpose"] == "main"]
    assert sorted(row["held"] for row in main) == [["ann"], ["bob"], ["cy"]]
    for row in main:
        assert {result["people"][window[0]] for window in row["windows"]} == set(row["held"])
    answers = crosscheck.out_of_fold_of(result)
    assert len(answers.refs) == len({ref.recording_id for ref in answers.refs}) == 18
    assert answers.scores.shape == (18, 3)
    assert np.allclose(answers.scores.sum(axis=1), 1)
    assert [ref.label for ref in answers.refs] == answers.truth.tolist()
    assert len(result["rounds"]) == result["planned"]


def test_with_two_people_takes_are_held_out(prepared):
    result = check(prepared(people=("ann", "bob")))
    assert result["kind"] == "takes"
    assert {row["purpose"] for row in result["rounds"]} == {"main", "takes"}
    assert crosschecked.of(result).words[0].startswith("A new take of the same people: ")


def test_a_label_that_one_person_alone_made_is_not_asked_of_who_could_not_learn_it(prepared, monkeypatch):
    spec = prepared()
    spec["recordings"] = [
        row for row in spec["recordings"] if row["spans"][0][2] == "wave" or row["person"] == "ann"
    ]
    found = crosschecked.of(check(spec))
    assert found.overall.asked == 9
    assert "One alone made “punch”, so it cannot be said how another would fare with it." in found.words


def test_stopping_early_keeps_the_rounds_that_are_done_and_finishes_the_first(prepared):
    told = []
    result = check(prepared(), cancel=lambda: Stop.EARLY if told else Stop.NONE, report=told.append)
    assert len(result["rounds"]) == 1
    words = crosschecked.of(result).words
    assert words[-1] == f"It was stopped after 1 of {result['planned']} trainings."


def test_cancelling_leaves_nothing(prepared):
    with pytest.raises(Cancelled):
        check(prepared(), cancel=lambda: Stop.CANCEL)


# What the answers say, made up.


def rounds(purpose, right, *, share=1.0, held=("ann", "bob", "cy", "dee"), each=30):
    """A round a person, of whose ``each`` takes the first ``right`` are answered right."""
    rows = []
    for person, count in zip(held, right, strict=True):
        windows = [[f"{person}{i}", 0, 0] for i in range(each)]
        scores = [[0.9, 0.1] if i < count else [0.1, 0.9] for i in range(each)]
        rows.append({"purpose": purpose, "held": [person], "share": share, "takes": round(90 * share), "unlearnt": [],
                     "windows": windows, "scores": scores})
    return rows


def found(*groups, kind="people", held=("ann", "bob", "cy", "dee")):
    rows = [row for group in groups for row in group]
    people = {f"{person}{i}": person for person in held for i in range(30)}
    return crosschecked.of({"kind": kind, "labels": ["wave", "background"], "rounds": rows, "planned": len(rows),
                            "people": people, "performers": list(held), "seconds": 1.0})


def test_the_next_person_is_told_with_the_worst_and_the_best():
    told = found(rounds("main", (30, 28, 27, 9)))
    assert told.words[0] == "The next person: 78 % right, from 30 % to 100 % a person."
    assert told.words[1] == "It does clearly worse with dee."
    rights = [(group.name, group.share.right) for group in told.groups]
    assert rights == [("dee", 9), ("cy", 27), ("bob", 28), ("ann", 30)]
    assert told.overall.low < 0.5 < 0.9 < told.overall.high


def test_more_people_are_asked_for_when_people_it_knows_fare_better():
    told = found(rounds("main", (20, 18, 22, 18)), rounds("known", (29, 30, 29, 30)))
    assert "People it knows: 98 % right with their new takes." in told.words
    assert any(words.startswith("More people would help most: with the next person 33 points less are right")
               for words in told.words)


@pytest.mark.parametrize(
    ("halves", "all_of_them", "words"),
    [
        ((20, 21, 20, 22), (26, 27, 26, 27), "More takes would help: with half of them it was 69 %, with all 88 %."),
        ((30, 30, 29, 30), (30, 30, 30, 30), "More takes would hardly help: 100 % are right already."),
        ((27, 26, 27, 26), (27, 26, 27, 26),
         "More takes like these would hardly help: with half of them it was 88 %, with all 88 %."),
        ((27, 26, 27, 26), (28, 26, 27, 26),
         "More takes may help, but that is not sure: with half of them it was 88 %, with all 89 %, which may be "
         "chance."),
    ],
)  # fmt: skip
def test_whether_more_takes_would_help_is_answered_in_words(halves, all_of_them, words):
    told = found(rounds("main", all_of_them), rounds("takes", halves, share=0.5))
    assert words in told.words
    assert [point.takes for point in told.curve] == [45, 90]


def test_when_fewer_folds_were_asked_with_fewer_takes_it_is_said_of_which_takes_the_numbers_are():
    main, half = rounds("main", (30, 29, 30, 20)), rounds("takes", (30, 28, 30), share=0.5, held=("ann", "bob", "cy"))
    told = found(main, half)
    assert told.words[0].startswith("The next person: 91 % right")
    compared = next(i for i, words in enumerate(told.words) if words.startswith("More takes would hardly help: 99 %"))
    assert told.words[compared + 1] == "This is about 90 of the 120 takes; the first number is about all of them."
    everywhere = found(main, rounds("takes", (9,) * 4, share=0.5))
    assert not any(words.startswith("This is about") for words in everywhere.words)
    quarter = rounds("takes", (20, 20), share=0.25, held=("ann", "bob"))
    told = found(main, half, quarter)
    assert "This is about 60 of the 120 takes; the first number is about all of them." in told.words
    assert (told.curve[-1].share.right, told.curve[-1].share.asked) == (59, 60)


def test_of_six_takes_nobody_can_say_that_more_would_not_help_and_no_point_is_shown_twice():
    shares = [rounds("takes", (30, 30, 30, 30), share=share) for share in (0.25, 0.5, 0.75)]
    whole = rounds("main", (30, 30, 30, 30))
    for row, takes in zip([*shares, whole], (2, 2, 4, 4), strict=True):
        for one in row:
            one["takes"] = takes
    told = found(whole, *shares)
    assert [point.takes for point in told.curve] == [2, 4]
    assert not any("hardly help" in words for words in told.words)
    few = "Whether more takes would help cannot be seen from so few: with half of them it was 100 %, with all 100 %."
    assert few in told.words


def test_activities_of_one_long_recording_each_are_held_out_stretch_by_stretch(prepared, tmp_path):
    recordings = []
    for label, channel in (("walk", 3), ("run", 4)):
        recording, lane = motion(label, [(0, 1500, label)], count=1500, person="ann")
        lane.samples[:, channel] += 6000
        recordings.append((recording, lane))
    spec = job.prepare(tmp_path / "long", name="p", pipeline=SPEC, labels={}, recordings=recordings, seed=0)
    result = check(spec)
    answers = crosscheck.out_of_fold_of(result)
    assert result["kind"] == "takes"
    assert len(answers.refs) == len(set(answers.refs)) >= 20
    assert (answers.scores.argmax(axis=1) == answers.truth).all()
    assert crosschecked.of(result).overall.low < 0.9  # two recordings are few, however many windows they hold
