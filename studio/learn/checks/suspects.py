"""Which labels look wrong: every span is judged by the others, and those that are judged otherwise are listed.

The idea is confident learning's (Northcutt, Jiang, Chuang: "Confident Learning", JAIR 70, 2021): a span is suspicious
when an answer that never saw it is for another label, at least as surely as such answers usually are for the spans of
that label. The answers are out-of-fold ones of a cross-check where there is one; without it they come from kernel
ridge regression on the spans' shapes, whose leave-one-out answers have a closed form: a thousand spans take a second.
"""

from __future__ import annotations

from collections.abc import Collection, Sequence
from dataclasses import dataclass, field

import numpy as np
from numpy.typing import NDArray

from studio.learn.checks.looks import Look
from studio.model.recording import BACKGROUND, Recording
from studio.model.run import WindowRef

Floats = NDArray[np.float64]
WIDTH = 0.5
"""Of the kernel, in median squared distances. From 0.3 to 1 changes little on ten sets."""
RIDGE = 1e-3
FEWEST = 4
"""Spans of a label that are needed before anybody may say what is usual for it."""
LEAST_MARGIN = 0.15
NEAR_US = 500_000
"""A window may begin before the short span that it is about."""
MOST_SPANS = 1500
"""The regression inverts a table of all spans by all: beyond this, evenly chosen ones speak for all."""


@dataclass(frozen=True, slots=True, eq=False)
class Opinions:
    """What the other spans say of each: ``scores`` (n, labels), about 1 for a sure answer; ``own`` the label that the
    span has, as an index. Two lists that say where: ``keys`` (recording, span)."""

    labels: tuple[str, ...]
    keys: tuple[tuple[str, str], ...]
    own: NDArray[np.int64]
    scores: Floats = field(repr=False)

    @property
    def best_other(self) -> NDArray[np.int64]:
        """(n,): the strongest label that is not the span's own."""
        others = self.scores.copy()
        others[np.arange(len(others)), self.own] = -np.inf
        return np.asarray(others.argmax(axis=1))

    @property
    def margins(self) -> Floats:
        """(n,): by how much the strongest other label is ahead of the span's own."""
        rows = np.arange(len(self.own))
        return np.asarray(self.scores[rows, self.best_other] - self.scores[rows, self.own])


@dataclass(frozen=True, slots=True)
class Suspect:
    """A span whose label looks wrong. ``margin``: by how much the other label is ahead."""

    recording_id: str
    span_id: str
    label: str
    looks_like: str
    margin: float


def by_neighbours(looks: Sequence[Look]) -> Opinions | None:
    """Leave-one-out answers from the spans' shapes; None with fewer than two labels of FEWEST spans."""
    counts: dict[str, int] = {}
    for look in looks:
        counts[look.label] = counts.get(look.label, 0) + 1
    labels = tuple(sorted(label for label, count in counts.items() if count >= FEWEST))
    used = [look for look in looks if look.label in labels]
    if len(labels) < 2:
        return None
    if len(used) > MOST_SPANS:
        used = [used[round(i)] for i in np.linspace(0, len(used) - 1, MOST_SPANS)]
    own = np.array([labels.index(look.label) for look in used], dtype=np.int64)
    scores = _leave_one_out(np.stack([look.shape for look in used]).astype(np.float64), np.eye(len(labels))[own])
    return Opinions(labels, tuple(look.key for look in used), own, scores)


def out_of_fold(
    labels: Sequence[str], refs: Sequence[WindowRef], scores: NDArray[np.floating], recordings: Sequence[Recording]
) -> Opinions | None:
    """The answers of a cross-check, span by span: of several windows of one span their mean. Spans that were moved,
    relabelled or deleted since then are judged by the label that they have now, or left out; None when none is left."""
    spans = {recording.id: recording.spans for recording in recordings if recording.included}
    rows: dict[tuple[str, str], list[NDArray[np.floating]]] = {}
    own: dict[tuple[str, str], int] = {}
    for ref, row in zip(refs, scores, strict=True):
        for span in spans.get(ref.recording_id, ()):
            if span.start_us <= ref.start_us + NEAR_US and ref.start_us < span.end_us and span.label in labels:
                rows.setdefault((ref.recording_id, span.id), []).append(row)
                own[ref.recording_id, span.id] = list(labels).index(span.label)
                break
    if not rows:
        return None
    means = np.stack([np.mean(many, axis=0) for many in rows.values()]).astype(np.float64)
    return Opinions(tuple(labels), tuple(rows), np.array([own[key] for key in rows], dtype=np.int64), means)


def suspicious(opinions: Opinions, *, right: Collection[tuple[str, str, str]] = ()) -> tuple[Suspect, ...]:
    """The spans to look at, the surest first, without those of which a person has said that they are ``right``:
    (recording, span, label)."""
    labels, own, scores = opinions.labels, opinions.own, opinions.scores
    usual = np.array([_usual(scores[own == i, i]) for i in range(len(labels))])
    margins, others = opinions.margins, opinions.best_other
    found = []
    for n in np.argsort(-margins, kind="stable"):
        label, other = labels[own[n]], labels[others[n]]
        sure = margins[n] >= LEAST_MARGIN and scores[n, others[n]] >= usual[others[n]]
        if sure and (*opinions.keys[n], label) not in right:
            recording_id, span_id = opinions.keys[n]
            found.append(Suspect(recording_id, span_id, label, other, float(margins[n])))
    return tuple(found)


def exchanged(opinions: Opinions, *, least: float) -> tuple[tuple[Suspect, Suspect], ...]:
    """Pairs of spans that look as if their labels were exchanged, each the other's label by ``least``; the surest
    first, each span once. Background is nobody's partner: what happens there is another question."""
    labels, own, margins, others = opinions.labels, opinions.own, opinions.margins, opinions.best_other
    doubted = [int(n) for n in np.argsort(-margins) if margins[n] >= least and labels[own[n]] != BACKGROUND]
    free, found = set(doubted), []
    for a in doubted:
        partner = next((b for b in doubted if b in free and own[b] == others[a] and others[b] == own[a]), None)
        if a in free and partner is not None:
            free -= {a, partner}
            one, two = (
                Suspect(*opinions.keys[n], labels[own[n]], labels[others[n]], float(margins[n])) for n in (a, partner)
            )
            found.append((one, two))
    return tuple(found)


def mixing(opinions: Opinions) -> list[tuple[str, str, float, int]]:
    """(label, other, share, count): of the spans of two labels, how many are nearer to the other of the two; the
    share is the smaller one of both. 0.5 is what chance would give."""
    found = []
    for a in range(len(opinions.labels)):
        for b in range(a + 1, len(opinions.labels)):
            ahead = opinions.scores[:, b] > opinions.scores[:, a]
            of_a, of_b = ahead[opinions.own == a], ~ahead[opinions.own == b]
            if not len(of_a) or not len(of_b):
                continue
            share = min(float(of_a.mean()), float(of_b.mean()))
            found.append((opinions.labels[a], opinions.labels[b], share, len(of_a) + len(of_b)))
    return found


def _usual(scores: Floats) -> float:
    """How sure answers for a label usually are of its own spans."""
    return float(np.median(scores)) * 0.6 if len(scores) else 1.0


def _leave_one_out(rows: Floats, wanted: Floats) -> Floats:
    """(n, d) and (n, k) -> (n, k): what kernel ridge regression without row i answers for row i."""
    rows = rows - rows.mean(axis=0)
    spread = rows.std(axis=0)
    rows /= spread + 0.3 * float(spread.mean()) + 1e-9
    squares = (rows**2).sum(axis=1)
    apart = np.maximum(squares[:, None] + squares - 2 * rows @ rows.T, 0)
    np.fill_diagonal(apart, 0)
    usual = float(np.median(apart[~np.eye(len(apart), dtype=bool)]))
    kernel = np.exp(-apart / (WIDTH * max(usual, 1e-9)))
    inverse = np.linalg.inv(kernel + RIDGE * len(rows) * np.eye(len(rows)))
    mean = wanted.mean(axis=0)
    return np.asarray(wanted - (inverse @ (wanted - mean)) / np.diag(inverse)[:, None])
