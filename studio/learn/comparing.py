"""Two runs side by side: what changed between them, label by label, and whether it is more than chance."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, fields

from studio.learn.certainty import by_chance, in_percent, interval, take_groups
from studio.learn.honesty import right_of
from studio.learn.made_of import told_apart
from studio.learn.package import stride_ms
from studio.learn.space import features_in_words
from studio.model.pipeline import MotionPipeline, PipelineSpec, SoundFeatures
from studio.model.recording import BACKGROUND, Span
from studio.model.run import Evaluation, Run
from studio.model.snapshot import Snapshot, TakeThen

CHANCE = 0.05
NAMED = 4
"""Recordings named one by one; more are counted."""
MOST_WAIT_US = 300_000
"""A window of the same take may be cut a little elsewhere when the pipeline or the spans are others."""


@dataclass(frozen=True, slots=True)
class LabelChange:
    """Recall of one label in both; None where a run did not know or was not asked for it."""

    label: str
    before: float | None
    after: float | None


@dataclass(frozen=True, slots=True)
class Comparison:
    """``changes``: sentences about what the second was trained from and how, against the first. ``verdict``: whether
    one is better, and how sure that is. ``shared``: windows of the test that both were asked."""

    changes: tuple[str, ...]
    labels: tuple[LabelChange, ...]
    verdict: str
    shared: int


def compare(before: Run, after: Run, then: Snapshot | None, now: Snapshot | None) -> Comparison:
    """``then`` and ``now``: what they were trained from, None for runs that do not know."""
    return Comparison(
        _changes(before, after, then, now), _label_changes(before.evaluation, after.evaluation),
        *_verdict(before, after),
    )  # fmt: skip


def _changes(before: Run, after: Run, then: Snapshot | None, now: Snapshot | None) -> tuple[str, ...]:
    words: list[str] = []
    if then is None or now is None:
        old = before.number if then is None else after.number
        words.append(f"Run {old} was made by an older studio, which did not keep what it was trained from.")
        words += _label_words(before.labels, after.labels)
    else:
        words += _take_words(then.learnt, now.learnt)
        words += _label_words(before.labels, after.labels)
        words += _pipeline_words(then.pipeline, now.pipeline)
        if not (before.is_instant or after.is_instant):  # of what a training asks for an instant model knows nothing
            words += _learning_words(then, now)
        if then.version != now.version:
            words.append(f"The studio: {then.version}, now {now.version}.")
        words += told_apart(before, after, are_asked_alike=_asked(then) == _asked(now))
    if before.seed != after.seed:
        words.append(f"Seed: {before.seed}, now {after.seed}.")
    if before.evaluation.split != after.evaluation.split:
        words.append(f"What was held out: {before.evaluation.split}; now {after.evaluation.split}.")
    # A network that learnt for a shorter time is another one, whatever else is the same.
    words += filter(None, (before.stopped_words, after.stopped_words if after.number != before.number else ""))
    return tuple(words or ["Nothing: takes, labels and settings are the same."])


def _asked(snapshot: Snapshot) -> tuple[object, ...]:
    """All that decides which network it becomes, but for the studio."""
    return snapshot.pipeline, snapshot.network, snapshot.learning.network, snapshot.learning.start


def _take_words(then: Sequence[TakeThen], now: Sequence[TakeThen]) -> list[str]:
    old, new = {take.id: take for take in then}, {take.id: take for take in now}
    both = [(old[key], new[key]) for key in old.keys() & new.keys()]
    words = []
    if added := [take for key, take in new.items() if key not in old]:
        words.append(f"Recordings added: {len(added)} ({_named(added)}).")
    if removed := [take for key, take in old.items() if key not in new]:
        words.append(f"Recordings that took no part any more: {len(removed)} ({_named(removed)}).")
    if relabelled := [b for a, b in both if _names(a.spans) != _names(b.spans)]:
        words.append(f"Recordings with other labels: {len(relabelled)} ({_named(relabelled)}).")
    if moved := [b for a, b in both if _names(a.spans) == _names(b.spans) and a.spans != b.spans]:
        words.append(f"Recordings whose spans were moved: {len(moved)} ({_named(moved)}).")
    if other := [b for a, b in both if a.person != b.person]:
        words.append(f"Recordings of which another person is known: {len(other)} ({_named(other)}).")
    return words


def _named(takes: Sequence[TakeThen]) -> str:
    """ "6 of up, 2 of down": of which labels they are, since a recording's own name says little."""
    counts: dict[str, int] = {}
    for take in takes:
        for label in sorted(set(_names(take.spans))):
            counts[label] = counts.get(label, 0) + 1
    rows = sorted(counts.items(), key=lambda row: (-row[1], row[0]))
    words = [f"{count} of {label}" for label, count in rows[:NAMED]]
    return ", ".join(words) + (", ..." if len(rows) > NAMED else "")


def _names(spans: Sequence[Span]) -> list[str]:
    return [span.label for span in sorted(spans)]


def _label_words(before: Sequence[str], after: Sequence[str]) -> list[str]:
    words = []
    if added := [label for label in after if label not in before]:
        words.append(f"Labels added: {', '.join(added)}.")
    if removed := [label for label in before if label not in after]:
        words.append(f"Labels that are gone: {', '.join(removed)}.")
    return words


_TOLD = {"rate_hz", "window", "frames", "hop", "stride", "channels", "features", "bands", "coefficients"}
_FITTED = {"offset", "gain"}
"""Anew by each training, and nobody's choice."""


def _pipeline_words(then: PipelineSpec, now: PipelineSpec) -> list[str]:
    """What a person knows of in words, what only a project's file holds by its name there."""
    if type(then) is not type(now):
        return ["The sensor is another one."]
    words = []
    if (old := features_in_words(then)) != (new := features_in_words(now)):
        words.append(f"Features: {old}, now {new}.")
    before, after = then.window / then.rate_hz, now.window / now.rate_hz
    # At another rate a window is as long as it was but for a part of a sample.
    if abs(after - before) > (0.0 if then.rate_hz == now.rate_hz else 1 / min(then.rate_hz, now.rate_hz)):
        words.append(f"A window: {before:.2f} s, now {after:.2f} s.")
    if round(stride_ms(then)) != round(stride_ms(now)):
        words.append(f"From window to window: {stride_ms(then):.0f} ms, now {stride_ms(now):.0f} ms.")
    if isinstance(then, MotionPipeline) and isinstance(now, MotionPipeline) and then.channels != now.channels:
        words.append(f"Axes: {', '.join(then.channels)}, now {', '.join(now.channels)}.")
    for field in fields(then):
        kept, given = getattr(then, field.name), getattr(now, field.name)
        is_told = field.name in _TOLD | _FITTED or (field.name == "mels" and now.features == SoundFeatures.LOG_MEL)
        if kept != given and not is_told:
            words.append(f"Pipeline, {field.name}: {kept}, now {given}.")
    return words


def _learning_words(then: Snapshot, now: Snapshot) -> list[str]:
    old, new = then.learning, now.learning
    words = []
    if old.strictness != new.strictness:
        words.append(f"Strictness: {in_percent(old.strictness)}, now {in_percent(new.strictness)}.")
    if old.start != new.start:
        words.append(f"Learning starts from: {old.start}, now {new.start}.")
    if old.voices != new.voices:
        words.append("Synthetic voices say the words, too." if new.voices
                     else "Synthetic voices no longer say the words, too.")
    if (then.network, old.network) != (now.network, new.network):
        words.append(f"Network: {_network(then)}, now {_network(now)}.")
    return words


def _network(snapshot: Snapshot) -> str:
    table = snapshot.learning.network
    return str(table.get("name", "a chosen one")) if table else "the usual one"


def _label_changes(before: Evaluation, after: Evaluation) -> tuple[LabelChange, ...]:
    old, new = recalls(before), recalls(after)
    order = [label for label in (*after.labels, *before.labels) if label != BACKGROUND] + [BACKGROUND]
    return tuple(
        LabelChange(label, old.get(label), new.get(label))
        for label in dict.fromkeys(order) if label in old or label in new
    )  # fmt: skip


def recalls(evaluation: Evaluation) -> dict[str, float]:
    """Of the labels that were asked for."""
    asked = evaluation.confusion.sum(axis=1)
    return {label: evaluation.recall[i] for i, label in enumerate(evaluation.labels) if asked[i]}


def _verdict(before: Run, after: Run) -> tuple[str, int]:
    old, new = before.evaluation, after.evaluation
    pairs = _shared(old, new)
    share_old, share_new = in_percent(old.int8_accuracy), in_percent(new.int8_accuracy)
    if len(pairs) >= 0.9 * max(len(old.refs), len(new.refs)) > 0:
        only_old = sum(first and not second for first, second in pairs)
        only_new = sum(second and not first for first, second in pairs)
        if by_chance(only_old, only_new) >= CHANCE:
            return (f"No difference that is more than chance: {share_old}, now {share_new}, on the same "
                    f"{len(pairs)} windows."), len(pairs)
        better = after.number if only_new > only_old else before.number
        return (f"Run {better} is better, by more than chance: {share_old}, now {share_new}, on the same "
                f"{len(pairs)} windows."), len(pairs)
    low_old, high_old = interval(right_of(old), take_groups(old.refs))
    low_new, high_new = interval(right_of(new), take_groups(new.refs))
    if high_old < low_new or high_new < low_old:
        better = after.number if low_new > high_old else before.number
        return (f"Run {better} is better on its own test, by more than chance: {share_old}, now {share_new}. They were "
                "not tested on the same takes."), len(pairs)
    return (f"No difference that is more than chance: {share_old}, now {share_new}. They were not tested on the same "
            "takes."), len(pairs)


def _shared(old: Evaluation, new: Evaluation) -> list[tuple[bool, bool]]:
    """(right before, right after) for each window that both tests have, of the same label."""
    places: dict[tuple[str, str], list[tuple[int, bool]]] = {}
    for ref, right in zip(old.refs, right_of(old), strict=True):
        places.setdefault((ref.recording_id, old.labels[ref.label]), []).append((ref.start_us, bool(right)))
    pairs = []
    for ref, right in zip(new.refs, right_of(new), strict=True):
        near = places.get((ref.recording_id, new.labels[ref.label]), []) if ref.recording_id else []
        best = min(near, key=lambda place: abs(place[0] - ref.start_us), default=None)
        if best is not None and abs(best[0] - ref.start_us) <= MOST_WAIT_US:
            near.remove(best)
            pairs.append((best[1], bool(right)))
    return pairs
