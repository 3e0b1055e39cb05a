"""Words of people who were never heard: all takes, ten takes a word, digits; beside it the network without embedding.

``words [FOLDER]``: sample_data, or a folder with ``audio`` laid out as the data sets are published. Every model comes
out of the studio's own job and is asked by the core. The embedding was trained on none of these recordings
(resources/embedding/README.md); its training, too, was tuned on other ones.

Digits. Two people are learnt from and the third asked; most misses are of one who speaks fast, with an accent, over a
noise that ends with the clip. The mean of three seeds is 84.0 with seeds 0 to 2 and 82.3 with 3 to 5: a point more or
less is chance, and the rows are of nine trainings. What was tried, on the same takes with seeds 0 to 2 (83.2 as it is,
seeds 0 to 5): the weights of three trainings averaged, 83.4; a second training with the answers of the first, 84.1, of
one with half of the steps, 84.6 (75 % of the truth: 83.9; of the labels only and not of background: 84.2), of two,
83.7, with 0.7 of the steps, 82.8; a third one, 84.1; takes twice, or three times, as much faster or slower, 83.7 both,
and with a second training 84.4; twice as many ways in which voices say a word, 79.8; noise that ends with the clip in
half of what voices say, 83.4, with a second training 81.6, and ends of it cut off, too, 82.7; the silence around every
clip replaced by noise like its own, 74 to 77. A second training is the only one of these that may be more than chance.
It knows 97.7 % of the nine groups of people and 97.9 from ten takes (97.6 and 97.5 as it is), for half as much time
again in every project; but false alarms are no fewer for it (nine models as tests/benchmarks/alarms.py has them: 0.70
an hour at 2.5 % missed, 0.48 at 3.2 when background is learnt without; 0.32 at 3.0 as it is).
"""

from __future__ import annotations

import re
import sys
import tempfile
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any
from unittest.mock import patch

import numpy as np
from numpy.typing import NDArray

from studio.jobs import Stop
from studio.learn import augment, candidate, job
from studio.learn.networks import fine_tuned_network
from studio.model.lane import Lane, LaneInfo, LaneKind
from studio.model.learning import AUTO, SCRATCH, USUAL_LEARNING
from studio.model.pipeline import SoundPipeline
from studio.model.recording import BACKGROUND, Recording, whole_span
from studio.storage.importing import read_paths
from studio.storage.samples import unseen_folder
from tests.benchmarks.report import Report, Row

Takes = list[tuple[Recording, Lane]]

WORDS, UNKNOWN = ("computer", "jarvis", "snowboy"), "unknown"
FEW = 10
FOLDS_OF_FEW, SEEDS_OF_FEW = 3, 2
TIMES_DIGITS = 3
"""Trainings for each speaker who is asked: one alone may be off by three points."""
LEAST = {"words": 97.0, "few": 93.0, "digits": 85.0}
LOST = 0.5
PIECE_S = 3.0
"""A long noise is cut into recordings of this length."""


@dataclass(frozen=True, slots=True, eq=False)
class Answers:
    """``confusion`` int64 (labels, labels) by the core, background last; ``floating`` the same of the float network."""

    confusion: NDArray[np.int64]
    floating: NDArray[np.int64]

    def __add__(self, other: Answers) -> Answers:
        return Answers(self.confusion + other.confusion, self.floating + other.floating)

    @property
    def tested(self) -> int:
        return int(self.confusion.sum())

    @property
    def recall(self) -> float:
        """Percent, the mean over the labels that were asked for."""
        asked = self.confusion.sum(axis=1)
        return 100 * float((np.diag(self.confusion)[asked > 0] / asked[asked > 0]).mean())

    def detected(self, words: int) -> float:
        """Percent, the mean over the first ``words`` labels and all else as one: that is what a detector tells apart,
        which is silent for other words as it is for noise."""
        silent = self.confusion[words:, words:].sum() / max(self.confusion[words:].sum(), 1)
        named = np.diag(self.confusion)[:words] / self.confusion[:words].sum(axis=1)
        return 100 * float((named.sum() + silent) / (words + 1))

    @property
    def lost(self) -> float:
        """Points of accuracy that int8 costs."""
        return 100 * float(np.trace(self.floating) - np.trace(self.confusion)) / self.tested


def measure(folder: str | None = None) -> Report:
    rows: list[Row] = []
    if folder is None:
        home, pattern = unseen_folder("words")
        seen, unseen = (
            list(read_paths([place], sensor=LaneKind.MIC, pattern=pattern).recordings)
            for place in (home.parent / "project", home)
        )
        takes = [*seen, *unseen]
        splits = [(takes, {recording.id for recording, _ in unseen})]
        rows += _rows("sample words", splits, LEAST["words"])
        rows += _rows(f"sample words, {FEW} takes a word", _few(splits, seeds=(0, 1, 2)), LEAST["few"])
    else:
        audio = Path(folder) / "audio"
        words = _words(audio)
        rows += _rows("words, each group of people in turn", _by_group(words), LEAST["words"])
        rows += _rows(f"words, {FEW} takes a word", _few(_by_thirds(words), seeds=range(SEEDS_OF_FEW)), LEAST["few"])
        digits = _by_speaker(_digits(audio / "fsdd"))
        rows += _rows("digits, each speaker in turn", digits * TIMES_DIGITS, LEAST["digits"])
    return Report(
        tuple(rows),
        baseline="the same network without the embedding's weights, augmentation and synthetic voices",
        setting="percent: macro recall, int8 by the core, of people, other words and noises that training never heard",
    )


def _rows(name: str, splits: Sequence[tuple[Takes, set[str]]], least: float) -> Iterator[Row]:
    ours = _sum([_answered(takes, tested, seed) for seed, (takes, tested) in enumerate(splits)])
    print(f"{name}: {ours.recall:.1f}\n{ours.confusion}", file=sys.stderr, flush=True)
    plain = _sum([_answered(takes, tested, seed, plain=True) for seed, (takes, tested) in enumerate(splits)])
    print(f"{name}, plain: {plain.recall:.1f}\n{plain.confusion}", file=sys.stderr, flush=True)
    yield Row(f"{name} ({ours.tested} windows)", ours.recall, "%", plain.recall, least=least)
    words = len({recording.spans[0].label for recording, _ in splits[0][0]} - {UNKNOWN, BACKGROUND})
    if words < len(ours.confusion) - 1:
        yield Row(f"{name}: other words and noise as one", ours.detected(words), "%", plain.detected(words))
    yield Row(f"{name}: int8 loses", ours.lost, "points", plain.lost, goal=LOST)


def _answered(takes: Takes, tested: set[str], seed: int, *, plain: bool = False) -> Answers:
    """One training of the studio's own job on everything but ``tested``, which is then asked for."""
    learning = replace(USUAL_LEARNING, start=SCRATCH if plain else AUTO, voices=not plain)
    with tempfile.TemporaryDirectory() as scratch:
        spec = job.prepare(
            Path(scratch), name="words", pipeline=SoundPipeline(), labels={}, recordings=takes, seed=seed,
            learning=learning, tested=tested,
        )  # fmt: skip
        result = _plain(spec) if plain else _trained(spec)
    return Answers(np.array(result["confusion"]), np.array(result["confusion_float"]))


def _trained(spec: dict[str, Any]) -> dict[str, Any]:
    return job.train(spec, lambda _: None, lambda: Stop.NONE)


def _plain(spec: dict[str, Any]) -> dict[str, Any]:
    table = replace(fine_tuned_network(), masks=(0, 0), learning_rate=3e-3)
    unchanged = patch.object(augment, "augment_sound", lambda windows, *_, **__: windows)
    with unchanged, patch.object(candidate, "default_network", lambda _: table):
        return _trained(spec)


def _words(audio: Path) -> Takes:
    """Three wake words by nine groups of people; digits and other phrases as unknown; noises."""
    takes = [
        _marked(take, word, take[0].origin.rsplit("/", 1)[-1].split("_")[0])
        for word in WORDS for take in _read(audio / "wakeword_picovoice" / word)
    ]  # fmt: skip
    for place in sorted((audio / "speech_commands").glob("[a-z]*")):
        takes += [
            _marked(take, UNKNOWN, take[0].origin.rsplit("/", 1)[-1].split("_")[0]) for take in _read(place)
        ]
    for place in sorted(path for path in (audio / "custom_keywords_hymel").iterdir() if path.is_dir()):
        takes += [_marked(take, UNKNOWN, _sitting(place.name, take[0].origin)) for take in _read(place)]
    for recording, lane in _read(audio / "speech_commands" / "_background_noise_"):
        name = Path(recording.origin).stem
        takes += [_marked(piece, BACKGROUND, name) for piece in _pieces(recording, lane)]
    return takes


def _sitting(phrase: str, origin: str) -> str:
    """Who says a phrase is not known; but within an hour, or in one numbered series, it is one person."""
    found = re.search(r"_(\d{4}-\d\d-\d\dT\d\d)_", origin)
    return found[1] if found else phrase


def _digits(place: Path) -> Takes:
    def named(take: tuple[Recording, Lane]) -> tuple[Recording, Lane]:
        digit, speaker, _ = take[0].origin.rsplit("/", 1)[-1].split("_")
        return _marked(take, digit, speaker)

    return [named(take) for take in _read(place)]


def _by_group(takes: Takes) -> list[tuple[Takes, set[str]]]:
    """Each group of the wake words once, and with it its share of the other people, words and noises."""
    groups = sorted({recording.person for recording, _ in takes if recording.spans[0].label in WORDS})
    return [(takes, _held(takes, {group}, groups, number, len(groups))) for number, group in enumerate(groups)]


def _by_thirds(takes: Takes) -> list[tuple[Takes, set[str]]]:
    groups = sorted({recording.person for recording, _ in takes if recording.spans[0].label in WORDS})
    thirds = [set(groups[number::FOLDS_OF_FEW]) for number in range(FOLDS_OF_FEW)]
    return [(takes, _held(takes, third, groups, number, len(thirds))) for number, third in enumerate(thirds)]


def _by_speaker(takes: Takes) -> list[tuple[Takes, set[str]]]:
    speakers = sorted({recording.person for recording, _ in takes})
    return [(takes, {recording.id for recording, _ in takes if recording.person == name}) for name in speakers]


def _held(takes: Takes, people: set[str], groups: Sequence[str], number: int, folds: int) -> set[str]:
    """Whole people are held out, and every so-manieth of those who say other words, and of the noises: there are three,
    so each comes round again."""
    held = set(people)
    for label, every in ((UNKNOWN, folds), (BACKGROUND, 3)):
        others = {recording.person for recording, _ in takes if recording.spans[0].label == label} - set(groups)
        held |= set(sorted(others)[number % every :: every])
    return {recording.id for recording, _ in takes if recording.person in held}


def _few(splits: Sequence[tuple[Takes, set[str]]], seeds: Sequence[int]) -> list[tuple[Takes, set[str]]]:
    """Of what may be learnt, FEW takes of each word, drawn from all of those people, with all of the other words and
    the noises: those nobody has to record anew for each word."""
    found = []
    for takes, tested in splits:
        for seed in seeds:
            rng = np.random.default_rng([seed, len(found)])
            learnt = [take for take in takes if take[0].id not in tested]
            labels = sorted({recording.spans[0].label for recording, _ in learnt})
            kept: set[str] = set()
            for label in labels:
                own = [recording.id for recording, _ in learnt if recording.spans[0].label == label]
                kept |= set(own if label in (UNKNOWN, BACKGROUND) else rng.permutation(own)[:FEW].tolist())
            found.append(([take for take in takes if take[0].id in kept or take[0].id in tested], tested))
    return found


def _read(place: Path) -> Takes:
    return sorted(read_paths([place], sensor=LaneKind.MIC).recordings, key=lambda take: take[0].origin)


def _marked(take: tuple[Recording, Lane], label: str, person: str) -> tuple[Recording, Lane]:
    recording = replace(take[0], person=person)
    return replace(recording, spans=whole_span(recording, label)), take[1]


def _pieces(recording: Recording, lane: Lane) -> Iterator[tuple[Recording, Lane]]:
    length = round(PIECE_S * lane.info.rate_hz)
    for number in range(len(lane.samples) // length):
        samples = lane.samples[number * length : (number + 1) * length]
        info = LaneInfo(LaneKind.MIC, lane.info.rate_hz, (), length)
        yield replace(recording, id=f"{recording.id}{number:02}", lanes=(info,)), Lane(info, samples)


def _sum(every: Sequence[Answers]) -> Answers:
    total = every[0]
    for answers in every[1:]:
        total += answers
    return total
