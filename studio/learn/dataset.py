"""From labelled recordings to the windows of training, validation and test, with a background beside the labels."""

from __future__ import annotations

from dataclasses import dataclass, field

import numpy as np
from numpy.typing import NDArray

from studio.learn import augment, background, confusable, ordinary
from studio.learn.events import cut
from studio.learn.material import Material
from studio.learn.ordinary import Ordinary
from studio.learn.package import is_silent
from studio.learn.split import TEST, TRAIN, VALIDATION
from studio.learn.voices import spoken
from studio.learn.voices.spoken import Spoken
from studio.learn.windows import Cutter, look_alikes
from studio.model.lane import LaneKind
from studio.model.learning import USUAL_STRICTNESS
from studio.model.pipeline import MotionPipeline, PipelineSpec
from studio.model.recording import BACKGROUND
from studio.model.run import WindowRef

WINDOWS_A_LABEL = {LaneKind.IMU: 280, LaneKind.MIC: 260}
COPIES = 24
"""Of one event at most: more variations of the same take teach no more."""
NOISES = 96
BACKGROUND_SHARE = 2.0
"""Background windows for training, in label's shares: it has more faces than any label."""
REAL_SHARE = 0.4
PARTIAL_SHARE = 0.2
RESTING_SHARE = 0.15
LOOK_ALIKE_SHARE = 0.5
"""Of the background, at strictness 1."""
TALK_SHARE = 3.0
"""Windows of talk that comes along, in label's shares beside all other background. Chosen on one fold of people, where
it made false alarms on other talk some thirty times as rare; from 1 to 3 shares it is hardly more than chance. Where
it joins other words that a project recorded, too: with half a share there (which was better before voices said other
words) the sample words made 1.8 false alarms an hour and missed 8.0 % of strangers (six models, two hours of talk and
music), with three 1.0 at 6.8, and with more noises beside them 1.4 at 4.9."""
OTHERS_SHARE = 2.0
"""Windows of other words that voices say, in label's shares, where they say a project's own. With twice as many there
were fewer false alarms, and more takes of the sample words were missed."""
HUM_SHARE = 0.3
"""The same of noises that come along."""
HUM_BESIDE_OTHER = 2.0
"""The same where other words are a label of their own, which noises are taken for then: from ten takes words are 97.7 %
right so, with one share 96.5, nine groups of people 97.2 and 97.1. Where other words are background, digits lost three
points by one share, and false alarms were no rarer."""
MIXED = 48
"""Of the talk and of the noises each, to be mixed into takes."""
TESTED_BACKGROUND = 1.0
"""At most this many background windows a take in the test, spread over the recordings."""


@dataclass(frozen=True, slots=True, eq=False)
class Windows:
    """int16 (n, window, channels) or (n, window) at the pipeline's rate, label indices (n,), and for those that
    were cut as they stand, where from."""

    samples: NDArray[np.int16] = field(repr=False)
    labels: NDArray[np.int64] = field(repr=False)
    refs: tuple[WindowRef, ...] = ()


@dataclass(frozen=True, slots=True, eq=False)
class Dataset:
    """``labels`` in the network's order, background last. Every window of ``test`` is of a recording (and person)
    that the other two never touch; one labelled take is one window of it. ``takes`` counts the events by label and
    part. ``notes``: sentences for the person."""

    labels: tuple[str, ...]
    train: Windows
    validation: Windows
    test: Windows
    split: str
    takes: dict[str, dict[str, int]]
    notes: tuple[str, ...] = ()


def build(
    material: Material, *, seed: int, strictness: float = USUAL_STRICTNESS, voices: bool = False
) -> Dataset:
    """Cuts the windows. The same material, seed and settings give the same windows. ``strictness`` 0..1: how much
    of the background is made out of the takes, resembling them. ``voices``: those of the computer say words, too."""
    test = _as_they_stand(material, TEST)
    heard, lacking = ordinary.for_project(material.spec.lane, material.labels)
    said = spoken.for_project(material) if voices else spoken.NOTHING
    train = _training(material, TRAIN, heard, np.random.default_rng([seed, 1]), strictness=strictness, said=said)
    spared = sum(1 for event in material.events[VALIDATION] if event.label != BACKGROUND)
    validation = (
        _training(material, VALIDATION, heard, np.random.default_rng([seed, 2]), strictness=strictness, share=0.3)
        if spared
        else Windows(train.samples[:0], train.labels[:0])
    )
    takes = {
        label: {part: sum(e.label == label for e in material.events[part]) for part in (TRAIN, VALIDATION, TEST)}
        for label in material.labels
    }
    notes = (*material.notes, *lacking, *said.notes)
    return Dataset(material.labels, train, validation, test, material.split, takes, notes)


def build_fold(
    material: Material, *, seed: int, strictness: float = USUAL_STRICTNESS, voices: bool = False
) -> tuple[Windows, Windows]:
    """(what is learnt from, what was held out for validation). The test is not looked at. Held out are takes as they
    stand, and as many windows of all kinds of background as of takes: a network that fires at anything is no good.
    The rest as ``build`` has it, voices too: what is best without them is not best with them."""
    heard, _ = ordinary.for_project(material.spec.lane, material.labels)
    said = spoken.for_project(material) if voices else spoken.NOTHING
    train = _training(material, TRAIN, heard, np.random.default_rng([seed, 1]), strictness=strictness, said=said)
    takes = _as_they_stand(material, VALIDATION)
    if not any(event.label != BACKGROUND for event in material.events[VALIDATION]):
        return train, takes
    varied = _training(material, VALIDATION, heard, np.random.default_rng([seed, 2]), strictness=strictness, share=0.3)
    quiet = np.flatnonzero(varied.labels == len(material.labels) - 1)
    lacking = max(0, 2 * int((takes.labels < len(material.labels) - 1).sum()) - len(takes.labels))
    if len(quiet) > lacking:
        quiet = quiet[np.linspace(0, len(quiet) - 1, lacking).round().astype(int)]
    return train, Windows(
        np.concatenate([takes.samples, varied.samples[quiet]]), np.concatenate([takes.labels, varied.labels[quiet]])
    )


def _as_they_stand(material: Material, part: str) -> Windows:
    """One window a take as it was recorded, then real background windows side by side."""
    window = material.spec.window
    places = [(event.source, event.start, material.labels.index(event.label)) for event in material.events[part]]
    quiet = [
        (number, at, len(material.labels) - 1)
        for number, start, stop in material.regions[part]
        for at in range(start, stop - window + 1, window)
    ]
    most = max(8, round(TESTED_BACKGROUND * len(places)))
    if len(quiet) > most:
        quiet = [quiet[i] for i in np.linspace(0, len(quiet) - 1, most).round().astype(int)]
    places += quiet
    cutter = Cutter(material.sources, material.spec, np.random.default_rng(0))
    return Windows(
        cutter.stack([cut(material.sources[number], start, window) for number, start, _ in places]),
        np.array([label for _, _, label in places], dtype=np.int64),
        tuple(
            WindowRef(material.sources[number].recording_id, material.sources[number].us(start), label)
            for number, start, label in places
        ),
    )


def _training(
    material: Material, part: str, heard: Ordinary, rng: np.random.Generator, *, strictness: float, share: float = 1.0,
    said: Spoken = spoken.NOTHING,
) -> Windows:  # fmt: skip
    """Events placed and varied, and a background of everything else, each label with about as many windows. Talk that
    comes along is what the label for other words stands for, where there is one."""
    heard = heard.part(part)
    spec, events = material.spec, material.events[part]
    cutter = Cutter(material.sources, spec, rng)
    wanted = round(share * WINDOWS_A_LABEL[spec.lane])
    windows: list[NDArray[np.int16]] = []
    labels: list[int] = []
    for index, label in enumerate(material.labels[:-1]):
        own = [event for event in events if event.label == label]
        copies = min(wanted, COPIES * len(own))
        windows += [cutter.placed(own[i % len(own)]) for i in range(copies)]
        labels += [index] * copies
    positives, placed = cutter.stack(windows), np.array(labels)
    quiet = _background(material, part, cutter, round(BACKGROUND_SHARE * wanted), rng, strictness=strictness)
    noise = _noise(material, part, heard, cutter, rng)
    if not isinstance(spec, MotionPipeline):
        other = ordinary.label_of_talk(material.labels)
        beside_other = other < len(material.labels) - 1
        # What is kept to validate is any talk: by it thresholds are chosen for a usual day.
        chosen_by = [
            positives[placed == index]
            for index, label in enumerate(material.labels) if beside_other and part == TRAIN and not is_silent(label)
        ]  # fmt: skip
        for index, clips, count in said.parts(OTHERS_SHARE * wanted):
            labels += [index] * count
            positives = np.concatenate([positives, spoken.placed(clips, count, spec.window, rng)])
        talk = confusable.talk(heard, chosen_by, round(TALK_SHARE * wanted), spec, rng)
        labels += [other] * len(talk)
        positives = np.concatenate([positives, talk])
        hum = HUM_BESIDE_OTHER if beside_other else HUM_SHARE
        quiet.append(ordinary.windows(heard.noises, round(hum * wanted), spec.window, rng))
    varied = _varied(np.concatenate([positives, *quiet]), spec, noise, rng)
    rest = _synthetic(spec, max(round(BACKGROUND_SHARE * wanted) - sum(map(len, quiet)), 0), noise, rng)
    samples = np.concatenate([varied, rest])
    every = np.array(labels + [len(material.labels) - 1] * (len(samples) - len(labels)), dtype=np.int64)
    return Windows(samples, every)


def _background(
    material: Material, part: str, cutter: Cutter, wanted: int, rng: np.random.Generator, *, strictness: float
) -> list[NDArray[np.int16]]:
    """Real background as far as there is some, events that are only half there, rest in their poses, look-alikes."""
    events = [event for event in material.events[part] if event.label != BACKGROUND]
    real = _real_background(material, part, cutter, round(REAL_SHARE * wanted), rng)
    half, still = (
        [w for i in rng.integers(len(events), size=round(share * wanted)) if (w := way(events[i])) is not None]
        for share, way in ((PARTIAL_SHARE, cutter.partial), (RESTING_SHARE, cutter.resting))
    )
    alike = look_alikes(cutter, events, round(LOOK_ALIKE_SHARE * strictness * wanted), rng)
    return [real, cutter.stack(half), cutter.stack(still), alike]


def _real_background(
    material: Material, part: str, cutter: Cutter, wanted: int, rng: np.random.Generator
) -> NDArray[np.int16]:
    """Windows at random places of the unlabelled regions and of what was labelled background."""
    window = material.spec.window
    regions = list(material.regions[part])
    regions += [
        (event.source, event.first, event.last + window)
        for event in material.events[part] if event.label == BACKGROUND
    ]
    if not regions:
        return cutter.stack([])
    room = np.array([stop - start - window + 1 for _, start, stop in regions], dtype=np.float64)
    # No more than two windows for each window of real time: the same second again teaches nothing.
    count = min(wanted, int(np.ceil(2 * (room + window).sum() / window)))
    chosen = rng.choice(len(regions), size=count, p=room / room.sum())
    starts = [regions[i][1] + int(rng.integers(room[i])) for i in chosen]
    pairs = zip(chosen, starts, strict=True)
    return cutter.stack([cut(material.sources[regions[i][0]], start, window) for i, start in pairs])


def _noise(
    material: Material, part: str, heard: Ordinary, cutter: Cutter, rng: np.random.Generator
) -> NDArray[np.float32]:
    """For sound: windows of rms near 1 to be mixed in: noises, babble of the part's own clips, its background, and what
    comes along."""
    spec = material.spec
    if isinstance(spec, MotionPipeline):
        return np.zeros((0, 0), np.float32)
    clips = cutter.stack([cutter.tested(event) for event in material.events[part]])
    parts = [background.sound_noise(NOISES, spec.window, spec.rate_hz, rng), background.babble(clips, NOISES // 2, rng)]
    real = np.concatenate([
        _real_background(material, part, cutter, 120, rng), ordinary.windows(heard.noises, MIXED, spec.window, rng),
        ordinary.spoken(heard, MIXED, spec.window, rng),
    ]).astype(np.float32)  # fmt: skip
    level = np.sqrt((real**2).mean(axis=1, keepdims=True))
    parts.append((real / np.maximum(level, 1.0))[level[:, 0] > 8.0])
    return np.concatenate(parts)


def _varied(
    samples: NDArray[np.int16], spec: PipelineSpec, noise: NDArray[np.float32], rng: np.random.Generator
) -> NDArray[np.int16]:
    if isinstance(spec, MotionPipeline):
        return augment.augment_motion(samples, spec.channels, rng)
    # A hundred at a time: the spectra of two thousand windows would fill the memory.
    return np.concatenate(
        [augment.augment_sound(samples[i : i + 100], noise, rng) for i in range(0, len(samples), 100)]
    )


def _synthetic(
    spec: PipelineSpec, count: int, noise: NDArray[np.float32], rng: np.random.Generator
) -> NDArray[np.int16]:
    if isinstance(spec, MotionPipeline):
        return background.motion_background(count, spec.window, spec.rate_hz, spec.channels, rng)
    level = np.exp(rng.uniform(np.log(0.3), np.log(4000), (count, 1)))
    level[rng.random(count) < 0.05] = 0.0
    return augment.to_int16(noise[rng.integers(len(noise), size=count)] * level)
