"""What voices say for a project: its words, and other words that they must not be mistaken for.

How much of each was chosen on digits of three speakers (Free Spoken Digits, each in turn a stranger) and on false
alarms of the wake words (``tests.benchmarks alarms``), where two trainings differ by 2 points and by as many alarms
an hour. Digits were 76.7 % right without voices, 80 to 83 % with 60 to 208 ways to say each; alarms, 16 an hour
without, 5 to 1 with. What was tried besides and changed no more than chance: voices brought to the colour of the
takes' microphone, 40 % of foreign accents, up to 340 words a minute, windows stretched in time by half, weights
averaged over the last epochs or taken half of the way back to the embedding's.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from functools import cache

import numpy as np
from numpy.typing import NDArray

from studio.errors import StudioError
from studio.learn import embedding
from studio.learn.events import cut
from studio.learn.material import Material
from studio.learn.ordinary import OTHER_WORDS, label_of_talk
from studio.learn.split import TRAIN
from studio.learn.voices.believing import Believed, believed
from studio.learn.voices.casting import LANGUAGES, NUMBER_LANGUAGES, NUMBERS, cast
from studio.learn.voices.speaking import Saying, Sound, said, sounds
from studio.model.lane import SOUND_RATE_HZ, LaneKind

EACH = 156
"""Ways in which a word is said, where a label has 260 windows of takes, on which most of it is still to depend."""
OTHERS = 520
"""Other words, one way each."""
NEAR_SHARE, NUMBER_SHARE = 0.4, 0.3
"""Of the other words: those that sound most like the labels, and numbers of many languages; the rest are any words."""
NEAREST = 30
"""Words that sound most like a label, of which some are drawn."""
MOST_TAKES = 24
"""Of a label, to be compared with what voices say."""
PEAK, LOUDNESS = 20_000, (0.15, 0.9)
"""A clip's largest sample in int16 steps, and what share of it; augmentation makes it softer still."""
WORDS = "words.txt"


@dataclass(frozen=True, slots=True, eq=False)
class Spoken:
    """``words``: by label index, what voices said of it; ``others``: other words, of which ``other`` is the label.
    int16 (n,) each, at the pipeline's rate. ``notes``: sentences for the person."""

    words: Mapping[int, tuple[Sound, ...]] = field(default_factory=dict, repr=False)
    others: tuple[Sound, ...] = field(default=(), repr=False)
    other: int = 0
    notes: tuple[str, ...] = ()

    def parts(self, others: float) -> Iterator[tuple[int, tuple[Sound, ...], int]]:
        """(label index, clips, how many windows of them): each way to say a word once, and about ``others`` of the
        other words, if there are any."""
        for index, clips in self.words.items():
            yield index, clips, len(clips)
        if self.others:
            yield self.other, self.others, round(others)


NOTHING = Spoken()


def for_project(material: Material) -> Spoken:
    """Says the labels that sound like their names in the takes to learn from. Without a voice, or an embedding to
    compare with, nothing is said, and a note tells why."""
    if material.spec.lane != LaneKind.MIC or material.spec.rate_hz != SOUND_RATE_HZ:
        return NOTHING
    try:
        body = embedding.load()
        takes = _takes(material, body)
        found = believed({_text(label): body.vectors(windows) for label, windows in takes.items()}, body)
        if found is None:
            return NOTHING
        return _said(material.labels, found)
    except StudioError as problem:
        return Spoken(notes=(f"{problem.what} The training went on without. {problem.remedy}",))


def placed(clips: Sequence[Sound], count: int, window: int, rng: np.random.Generator) -> NDArray[np.int16]:
    """int16 (count, window): the clips in turn, each anywhere in silence, and as loud as takes are."""
    out = np.zeros((count if clips else 0, window), np.int16)
    for number, row in enumerate(out):
        clip = clips[number % len(clips)]
        at = int(rng.integers(min(0, window - len(clip)), max(0, window - len(clip)) + 1))
        part = clip[max(0, -at) : max(0, -at) + window].astype(np.float32)
        part *= PEAK * rng.uniform(*LOUDNESS) / max(float(np.abs(part).max()), 1.0)
        row[max(0, at) : max(0, at) + len(part)] = part
    return out


def _takes(material: Material, body: embedding.Embedding) -> dict[str, NDArray[np.int16]]:
    """Windows (n, window) of each label that names what is said, from those to learn from."""
    found: dict[str, list[NDArray[np.int16]]] = {}
    for event in material.events[TRAIN]:
        names_itself = _text(event.label) and event.label.lower().strip("_") not in OTHER_WORDS
        if event.label in material.labels[:-1] and names_itself:
            rows = found.setdefault(event.label, [])
            if len(rows) < MOST_TAKES:
                rows.append(cut(material.sources[event.source], event.start, body.pipeline.window))
    return {label: np.stack(rows) for label, rows in found.items()}


def _said(labels: Sequence[str], found: Believed) -> Spoken:
    rng = np.random.default_rng(7)
    named = [i for i, label in enumerate(labels[:-1]) if _text(label) in found.labels]
    texts = [_text(labels[i]) for i in named]
    words = cast([text for text in texts for _ in range(EACH)], found.language, rng)
    others = _other_words(texts, found.language, rng)
    made = said((*words, *others))
    rows = {i: _loud(made[number * EACH : (number + 1) * EACH]) for number, i in enumerate(named)}
    names = ", ".join(labels[i] for i in named)
    note = f"Synthetic voices said these, too, so that people who were not recorded are understood: {names}."
    return Spoken({i: clips for i, clips in rows.items() if clips}, _loud(made[len(words) :]),
                  label_of_talk(labels), (note,))  # fmt: skip


def _loud(clips: Sequence[Sound]) -> tuple[Sound, ...]:
    return tuple(clip for clip in clips if len(clip))


def _other_words(texts: Sequence[str], language: str, rng: np.random.Generator) -> list[Saying]:
    """What is not to be mistaken for ``texts``: none of it sounds the same."""
    known, named = _words(), tuple(map(str, NUMBERS))
    spelt = sounds((*known, *named, *texts), LANGUAGES[language][0])
    labels = spelt[len(known) + len(named) :]
    own = {*labels, *texts}
    rest = [(word, sound) for word, sound in zip(known, spelt, strict=False) if not {word, sound} & own]
    near = [
        word for sound in labels
        for word, _ in sorted(rest, key=lambda row: (_apart(row[1], sound), row[0]))[:NEAREST]
    ]  # fmt: skip
    # Where numbers are labels, their like in other languages may sound the same.
    numbers = 0 if own & set(spelt[len(known) : -len(texts)]) else round(NUMBER_SHARE * OTHERS)
    drawn = [near[i] for i in rng.integers(len(near), size=round(NEAR_SHARE * OTHERS))] if near else []
    drawn += [rest[i][0] for i in rng.integers(len(rest), size=OTHERS - numbers - len(drawn))] if rest else []
    found = cast(drawn, language, rng)
    for _ in range(numbers):
        text, tongue = named[rng.integers(len(named))], NUMBER_LANGUAGES[rng.integers(len(NUMBER_LANGUAGES))]
        if tongue not in LANGUAGES[language]:
            found += cast([text], language, rng, accents=(tongue,))
    return found


@cache
def _words() -> tuple[str, ...]:
    """Usual English words and phrases; none when the list is not there."""
    try:
        lines = (embedding.folder() / WORDS).read_text("utf-8").splitlines()
    except OSError:
        return ()
    return tuple(line for line in lines if line and not line.startswith("#"))


def _apart(a: str, b: str) -> float:
    """The edit distance (Levenshtein 1966) in shares of the longer."""
    row = list(range(len(b) + 1))
    for i, x in enumerate(a, 1):
        past, row[0] = row[0], i
        for j, y in enumerate(b, 1):
            past, row[j] = row[j], min(row[j] + 1, row[j - 1] + 1, past + (x != y))
    return row[-1] / max(len(a), len(b), 1)


def _text(label: str) -> str:
    """A label as it is said."""
    return " ".join(label.replace("_", " ").replace("-", " ").split())
