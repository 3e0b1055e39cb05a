"""What a number is worth: how sure it is, and what guessing or comparing with the nearest take would reach."""

from __future__ import annotations

from collections.abc import Hashable
from typing import Any

import numpy as np
from numpy.typing import NDArray

from studio.learn.certainty import in_percent, interval, person_groups, take_groups
from studio.learn.epochs import Examples
from studio.model.recording import BACKGROUND
from studio.model.run import Evaluation, Run

HARDLY = 0.01
FAR_BETTER = 0.25
"""Than guessing: who is so much better is not hardly better, but may have been lucky with few takes."""
WELL_ENOUGH = 0.97
"""Of a model that knows its takes as well as this nothing is wrong, however well the nearest take does, too."""
AT_A_TIME = 64


def nearest(train: Examples, features: NDArray[np.float32]) -> NDArray[np.int64]:
    """(n,) the label of the training window that comes nearest to each window: Cover and Hart (1967), on the very
    windows that the network learns from."""
    known = train.features.reshape(len(train.features), -1)
    length = (known**2).sum(axis=1)
    found: NDArray[np.int64] = np.zeros(len(features), np.int64)
    for at in range(0, len(features), AT_A_TIME):
        part = features[at : at + AT_A_TIME].reshape(-1, known.shape[1])
        found[at : at + AT_A_TIME] = train.labels[(length[None] - 2 * part @ known.T).argmin(axis=1)]
    return found


def measured(
    evaluation: Evaluation, kind: str, people: dict[str, str], train: Examples, features: NDArray[np.float32]
) -> dict[str, Any]:
    """What a run keeps beside its evaluation, JSON: what was held out, who the tested recordings are of, and what the
    nearest neighbour answered of each window."""
    tested = {ref.recording_id for ref in evaluation.refs}
    return {
        "held_out": kind,
        "people": {key: person for key, person in people.items() if key in tested},
        "nearest": [int(value) for value in nearest(train, features)],
    }


def hardly_words(evaluation: Evaluation, honest: dict[str, Any]) -> str:
    """The sentence that a model deserves that is hardly better than guessing or than looking up the nearest take; ""
    for the others."""
    right, accuracy = right_of(evaluation), evaluation.int8_accuracy
    guessing, neighbour = evaluation.baseline_accuracy, _nearest_right(evaluation, honest)
    if not len(right):
        return ""
    low, _ = interval(right, take_groups(evaluation.refs))
    if guessing == 1:
        only = evaluation.labels[evaluation.refs[0].label]
        return f"Only {only} was tested, so nothing is known of what else is taken for it."
    if low <= guessing and accuracy - guessing >= FAR_BETTER:
        return (
            f"So few takes were tested that it may be no better than guessing: {in_percent(accuracy)} right against "
            f"{in_percent(guessing)}."
        )
    if accuracy <= guessing:
        return f"It is no better than guessing: {in_percent(accuracy)} right against {in_percent(guessing)}."
    if low <= guessing:
        return f"It is hardly better than guessing: {in_percent(accuracy)} right against {in_percent(guessing)}."
    if neighbour is not None and accuracy < WELL_ENOUGH and right.mean() - neighbour.mean() < HARDLY:
        found, looked_up = in_percent(accuracy), in_percent(float(neighbour.mean()))
        return f"It is hardly better than looking up the nearest take: {found} right against {looked_up}."
    return ""


def right_of(evaluation: Evaluation) -> NDArray[np.bool_]:
    """bool (n,): which windows of the test were answered right."""
    pairs = zip(evaluation.refs, evaluation.predicted, strict=True)
    return np.array([ref.label == guess for ref, guess in pairs], bool)


def accuracy_interval(run: Run) -> tuple[float, float]:
    """Between what the share of right answers lies in the long run (95 %)."""
    right = right_of(run.evaluation)
    if not len(right):
        return interval(*_of_counts(run.evaluation))
    return interval(right, groups_of(run))


def recall_intervals(run: Run) -> tuple[tuple[float, float], ...]:
    """The same for each label's recall, counted by takes, since of one label few people were asked; (0, 1) of a label
    that was never asked."""
    right, groups = right_of(run.evaluation), take_groups(run.evaluation.refs)
    truth = np.array([ref.label for ref in run.evaluation.refs])
    found = []
    for label in range(len(run.labels)):
        own = np.flatnonzero(truth == label) if len(truth) else np.zeros(0, np.int64)
        found.append(interval(right[own], [groups[i] for i in own]))
    return tuple(found)


def nearest_accuracy(run: Run) -> float | None:
    """None for a run of an older studio."""
    right = _nearest_right(run.evaluation, run.extra.get("honest"))
    return float(right.mean()) if right is not None and len(right) else None


def strangers(run: Run) -> set[str]:
    """The people who were held out and tested; none when it was takes or days, or in an older run."""
    honest = run.extra.get("honest")
    if not isinstance(honest, dict) or honest.get("held_out") != "people" or not isinstance(honest.get("people"), dict):
        return set()
    performed = [ref for ref in run.evaluation.refs if run.labels[ref.label] != BACKGROUND]
    return {str(honest["people"].get(ref.recording_id, "")) for ref in performed} - {""}


def groups_of(run: Run) -> list[Hashable]:
    """Which windows of the test belong together: those of a person where whole people were held out and enough of
    them, else those of a take."""
    honest = run.extra.get("honest")
    if isinstance(honest, dict) and honest.get("held_out") == "people" and isinstance(honest.get("people"), dict):
        by_person = person_groups(run.evaluation.refs, honest["people"])
        if by_person is not None and not right_of(run.evaluation).all():
            return by_person
    return take_groups(run.evaluation.refs)


def _nearest_right(evaluation: Evaluation, honest: object) -> NDArray[np.bool_] | None:
    answers = honest.get("nearest") if isinstance(honest, dict) else None
    if not isinstance(answers, list) or len(answers) != len(evaluation.refs):
        return None
    return np.array([ref.label == answer for ref, answer in zip(evaluation.refs, answers, strict=True)], bool)


def _of_counts(evaluation: Evaluation) -> tuple[NDArray[np.bool_], list[Hashable]]:
    """A run that does not name its windows: each counts for itself."""
    total, right = int(evaluation.confusion.sum()), int(np.trace(evaluation.confusion))
    return np.arange(total) < right, list(range(total))
