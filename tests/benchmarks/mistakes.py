"""Planted mistakes: is each named by the check-up, and is nothing named on clean recordings?

``python -m tests.benchmarks mistakes [FOLDER]``: FOLDER is laid out as SETS says; the sample projects without it. Each
mistake is planted TIMES times into each set in which it can be; counted are those that are named, with a span that it
is about. What a set really has in it (looked at, and listed under KNOWN) is named too, and is no false finding.
"""

from __future__ import annotations

import sys
import tempfile
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, replace
from pathlib import Path

import numpy as np

from studio.learn.axes import common_axes
from studio.learn.checks.checkup import Finding, Grade, case_of, check_up
from studio.learn.checks.looks import Look, looks_of
from studio.model.lane import Lane, LaneKind
from studio.model.pipeline import PipelineSpec
from studio.model.project import default_pipeline
from studio.model.recording import BACKGROUND, UNKNOWN, Recording, whole_span
from studio.storage.importing import read_paths
from studio.storage.samples import KINDS, create_sample
from tests.benchmarks.report import Report, Row

TIMES = 4
IMU, MIC = LaneKind.IMU, LaneKind.MIC
SETS = (
    (IMU, "imu/nano_gestures", None), (IMU, "imu/punch_flex_chiahong", None), (IMU, "imu/punch_uppercut_standke", None),
    (IMU, "imu/magic_wand_spells", None), (MIC, "audio/wakeword_picovoice", "{label}/{person}_{n}"),
    (MIC, "audio/custom_keywords_hymel", None), (MIC, "audio/fsdd", "{label}_{person}_{n}"),
)  # fmt: skip
KNOWN = {
    "imu/magic_wand_spells": {"clipped", "weak"},
    "audio/wakeword_picovoice": {"copies"}, "words": {"copies"},
}  # fmt: skip
"""A fifth and more of some spells' samples is at the sensor's end, and 18 of the 125 takes hold hardly any gesture; one
voice among the wake words is a machine's, and says the very same thing ten times."""
Take = tuple[Recording, Lane]
Random = np.random.Generator


@dataclass(frozen=True, slots=True)
class Planted:
    """``takes`` with a mistake among them; named is it by one of ``codes``, about one of ``spoilt`` (ids), if any."""

    takes: list[Take]
    codes: set[str]
    spoilt: set[str]


Plant = Callable[[list[Take], Random], Planted | None]


def measure(folder: str = "", *, times: int = TIMES) -> Report:
    rows: list[Row] = []
    named, planted = dict.fromkeys(PLANTS, 0), dict.fromkeys(PLANTS, 0)
    wrong = more = runs = 0
    for name, takes in sets(folder):
        spec = _spec(takes)
        known = {recording.id: looks_of(recording, lane, spec) for recording, lane in takes}
        clean = _findings(takes, spec, known)
        false = [f for f in clean if f.grade == Grade.MISTAKE and f.code not in KNOWN.get(name, set())]
        wrong += len(false)
        rows.append(Row(f"{name}: {len(takes)} clean takes, mistakes named", len(false), goal=0))
        _say(f"{name}: clean: {[f.words for f in false]}")
        for title, plant in PLANTS.items():
            hits, tries, extra = _trials(takes, spec, known, plant, {(f.code, f.labels) for f in clean}, times)
            named[title] += hits
            planted[title] += tries
            more, runs = more + extra, runs + tries
            if tries:
                rows.append(Row(f"{name}: {title}, named of {tries}", hits))
                _say(f"  {title}: {hits} of {tries}, other findings {extra}")
    for title, count in planted.items():
        if count:
            rows.append(Row(f"all sets: {title}, share named of {count}", named[title] / count, least=0.8))
    rows.append(Row("all sets: mistakes named on clean takes", wrong, goal=0))
    rows.append(Row("all sets: mistakes named that were not planted, a planting", more / max(1, runs), goal=0.1))
    return Report(tuple(rows), "no check-up: none is named", f"{times} plantings of each mistake in each set")


def _trials(
    takes: list[Take], spec: PipelineSpec, known: dict[str, tuple[Look, ...]], plant: Plant, clean: set[object],
    times: int,
) -> tuple[int, int, int]:  # fmt: skip
    hits = tries = extra = 0
    for seed in range(times):
        spoilt = plant(list(takes), np.random.default_rng(seed))
        if spoilt is None:
            continue
        tries += 1
        found = _findings(spoilt.takes, spec, known)
        mine = [f for f in found if f.code in spoilt.codes and _is_about(f, spoilt.spoilt)]
        hits += bool(mine)
        others = [
            f for f in found
            if f.grade == Grade.MISTAKE and f not in mine and (f.code, f.labels) not in clean
            and f.code not in spoilt.codes
        ]  # fmt: skip
        extra += len(others)
        for finding in others:
            _say(f"    not planted: {finding.code}: {finding.words}")
    return hits, tries, extra


def _is_about(finding: Finding, spoilt: set[str]) -> bool:
    return not spoilt or bool(spoilt & {recording_id for recording_id, _ in finding.spans})


def _findings(takes: Sequence[Take], spec: PipelineSpec, known: dict[str, tuple[Look, ...]]) -> tuple[Finding, ...]:
    """Only what is not ``known`` (by the recording's id) is looked at anew."""
    looks: list[Look] = []
    for recording, lane in takes:
        found = known.get(recording.id) or looks_of(recording, lane, spec)
        looks += [replace(look, label=recording.spans[0].label, person=recording.person) for look in found]
    background = any(look.label == BACKGROUND for look in looks)
    return check_up(case_of(looks, window_s=spec.window / spec.rate_hz, has_background=background))


# -- the mistakes


def _swapped(takes: list[Take], random: Random) -> Planted | None:
    named = _named(takes)
    one = int(random.choice(named))
    others = [n for n in named if _label(takes[n]) != _label(takes[one])]
    if not others:
        return None
    two = int(random.choice(others))
    a, b = _label(takes[one]), _label(takes[two])
    takes[one], takes[two] = _labelled(takes[one], b), _labelled(takes[two], a)
    return Planted(takes, {"swapped"}, {takes[one][0].id, takes[two][0].id})


def _twice(takes: list[Take], random: Random) -> Planted | None:
    """Somebody's takes came in again, under another name."""
    chosen = random.permutation(_named(takes))[:6]
    again = [_new(replace(takes[n][0], person="somebody else"), takes[n][1], f"again{n}") for n in chosen]
    return Planted(takes + again, {"copies-people"}, {recording.id for recording, _ in again})


def _stuck(takes: list[Take], random: Random) -> Planted | None:
    spoilt = set()
    for n in random.permutation(_named(takes))[:3]:
        recording, lane = takes[n]
        samples = lane.samples.copy()
        if lane.info.kind == MIC:
            if lane.info.count < 0.8 * lane.info.rate_hz:
                continue
            samples[len(samples) // 3 :][: round(0.4 * lane.info.rate_hz)] = 0
        else:
            samples[:, random.integers(samples.shape[1])] = 100
        takes[n] = _new(recording, replace(lane, samples=samples))
        spoilt.add(takes[n][0].id)
    return Planted(takes, {"stuck"}, spoilt) if spoilt else None


def _few(takes: list[Take], random: Random) -> Planted | None:
    own = _of_some_label(takes, random)
    gone = set(own[3:])
    return Planted([t for n, t in enumerate(takes) if n not in gone], {"few"}, {takes[n][0].id for n in own[:3]})


def _copies(takes: list[Take], random: Random) -> Planted | None:
    chosen = random.permutation(_named(takes))[:4]
    again = [_new(*takes[n], f"copy{n}") for n in chosen]
    return Planted(takes + again, {"copies"}, {recording.id for recording, _ in again})


def _shifted_copies(takes: list[Take], random: Random) -> Planted | None:
    again = []
    for n in random.permutation(_named(takes))[:4]:
        recording, lane = takes[n]
        moved = lane.samples[round(0.05 * lane.info.rate_hz) :] * random.uniform(0.5, 0.9)
        again.append(_new(recording, _lane(lane, moved), f"copy{n}"))
    return Planted(takes + again, {"copies"}, {recording.id for recording, _ in again})


def _offset(takes: list[Take], random: Random) -> Planted | None:
    """Of every label another one, up to 0.5 g and 30 degrees/s, or 300 steps."""
    labels = sorted({_label(takes[n]) for n in _named(takes)})
    if len(labels) < 2:
        return None
    way = random.choice((-1.0, 1.0), 6)
    for n in _named(takes):
        recording, lane = takes[n]
        share = labels.index(_label(takes[n])) / (len(labels) - 1)
        by = np.array([1024.0] * 3 + [480.0] * 3) * way
        shift = 300 * share if lane.info.kind == MIC else share * by[: lane.samples.shape[1]]
        takes[n] = _new(recording, _lane(lane, lane.samples + shift))
    return Planted(takes, {"offset"}, set())


def _clipped(takes: list[Take], random: Random) -> Planted | None:
    own = _of_some_label(takes, random)
    for n in own[: round(0.6 * len(own))]:
        recording, lane = takes[n]
        samples = lane.samples.astype(float)
        columns = slice(0, 3) if lane.info.kind == IMU else slice(None)
        end = 4096 if lane.info.kind == IMU else 32767
        part = samples[:, columns] if lane.info.kind == IMU else samples
        part = np.clip(part * 3 * end / max(1.0, np.abs(part).max()), -end, end)
        if lane.info.kind == IMU:
            samples[:, columns] = part
        else:
            samples = part
        takes[n] = _new(recording, _lane(lane, samples))
    return Planted(takes, {"clipped"}, {takes[n][0].id for n in own})


def _speed(takes: list[Take], random: Random) -> Planted | None:
    """Some takes were recorded at twice the rate that their file says, or at half of it."""
    own = _of_some_label(takes, random)
    chosen, factor = own[: max(2, len(own) // 4)], random.choice((0.5, 2.0))
    for n in chosen:
        recording, lane = takes[n]
        rows = lane.samples.reshape(len(lane.samples), -1)
        places = np.arange(0, len(rows) - 1, factor)
        made = np.stack([np.interp(places, np.arange(len(rows)), column) for column in rows.T], axis=1)
        takes[n] = _new(recording, _lane(lane, made if lane.samples.ndim == 2 else made[:, 0]))
    return Planted(takes, {"speed"}, {takes[n][0].id for n in chosen})


def _side_by_side(takes: list[Take], random: Random) -> Planted | None:
    """One label's takes are pieces of one long recording: its takes, joined by what a hand or a room does between."""
    own = sorted(_of_some_label(takes, random))
    if len(own) < 10:
        return None
    rate, size = takes[own[0]][1].info.rate_hz, int(np.median([takes[n][1].info.count for n in own]))
    parts: list[np.ndarray] = []
    for n in own:
        rows = takes[n][1].samples.astype(float)
        if parts:
            ease = np.linspace(0, 1, round(0.05 * rate))
            parts.append(parts[-1][-1] * (1 - ease[:, None]) + rows[0] * ease[:, None] if rows.ndim == 2 else
                         parts[-1][-1] * (1 - ease) + rows[0] * ease)  # fmt: skip
        parts.append(rows)
    joined, kept = np.concatenate(parts), []
    # Cut off the beat, so that the cuts fall anywhere.
    at = int(random.integers(size // 2))
    for count, start in enumerate(range(at, len(joined) - size, size)):
        kept.append(_new(takes[own[0]][0], _lane(takes[own[0]][1], joined[start : start + size]), f"piece{count}"))
    rest = [take for n, take in enumerate(takes) if n not in set(own)]
    return Planted(rest + kept, {"side-by-side"}, {recording.id for recording, _ in kept})


def _same_label(takes: list[Take], random: Random) -> Planted | None:
    own = _of_some_label(takes, random)
    if len(own) < 16:
        return None
    for n in own[: len(own) // 2]:
        takes[n] = _labelled(takes[n], _label(takes[n]) + " again")
    return Planted(takes, {"same-label"}, {takes[n][0].id for n in own})


def _still(takes: list[Take], random: Random) -> Planted | None:
    own = _of_some_label(takes, random)
    chosen = own[: round(0.7 * len(own))]
    for n in chosen:
        recording, lane = takes[n]
        rest = random.normal(0, 12, lane.samples.shape)
        if lane.info.kind == IMU:
            rest = rest / 2 + np.array([0, 0, 2048, 0, 0, 0])[: lane.samples.shape[1]]
        takes[n] = _new(recording, _lane(lane, rest))
    return Planted(takes, {"still"}, {takes[n][0].id for n in chosen})


def _tails(takes: list[Take], random: Random) -> Planted | None:
    """A fifth of a label's takes hold the end of a movement, and then stillness: the recorder began too late."""
    own = _of_some_label(takes, random)
    if takes[own[0]][1].info.kind != IMU:
        return None
    chosen = own[: max(2, len(own) // 5)]
    for n in chosen:
        recording, lane = takes[n]
        moved = lane.samples - np.median(lane.samples, axis=0)
        power = np.cumsum(((moved / moved.std(axis=0)) ** 2).sum(axis=1))
        late = lane.samples[int(np.searchsorted(power, 0.97 * power[-1])) :].astype(np.float64)
        rest = late[-3:].mean(axis=0) + random.normal(0, 6, (len(lane.samples) - len(late), lane.samples.shape[1]))
        takes[n] = _new(recording, _lane(lane, np.concatenate([late, rest])))
    return Planted(takes, {"weak"}, {takes[n][0].id for n in chosen})


def _turned(takes: list[Take], random: Random) -> Planted | None:
    """In a quarter of a label's takes the board was turned by half about one of its axes, or two were exchanged."""
    own = _of_some_label(takes, random)
    if takes[own[0]][1].info.kind != IMU:
        return None
    chosen, exchanged, axis = own[: max(2, len(own) // 4)], bool(random.integers(2)), int(random.integers(3))
    for n in chosen:
        recording, lane = takes[n]
        samples = lane.samples.astype(float)
        others = [a for a in range(3) if a != axis]
        for block in range(0, samples.shape[1], 3):
            columns = [block + a for a in others]
            samples[:, columns] = samples[:, columns[::-1]] if exchanged else -samples[:, columns]
        takes[n] = _new(recording, _lane(lane, samples))
    return Planted(takes, {"turned"}, {takes[n][0].id for n in chosen})


def _session(takes: list[Take], random: Random) -> Planted | None:
    """Each label by another person."""
    labels = {_label(takes[n]) for n in _named(takes)}
    if len(labels) < 2:
        return None
    takes = [(replace(recording, person=f"p {_label((recording, lane))}"), lane) for recording, lane in takes]
    return Planted(takes, {"session-person"}, set())


def _rate(takes: list[Take], random: Random) -> Planted | None:
    """One label at another rate, well resampled: the number of samples fits, only the sensor's settings differ."""
    own = _of_some_label(takes, random)
    if takes[own[0]][1].info.kind != IMU or len({_label(takes[n]) for n in _named(takes)}) < 2:
        return None
    for n in own:
        recording, lane = takes[n]
        places = np.arange(0, len(lane.samples) - 1, 1.9)
        made = np.stack([np.interp(places, np.arange(len(lane.samples)), c) for c in lane.samples.T], axis=1)
        takes[n] = _new(recording, _lane(lane, made, rate_hz=lane.info.rate_hz / 1.9))
    return Planted(takes, {"session-rate"}, set())


def _gain(takes: list[Take], random: Random) -> Planted | None:
    """One label of sound with a quarter of the gain."""
    own = _of_some_label(takes, random)
    if takes[own[0]][1].info.kind != MIC or len({_label(takes[n]) for n in _named(takes)}) < 2:
        return None
    for n in own:
        recording, lane = takes[n]
        takes[n] = _new(recording, _lane(lane, lane.samples * 0.12))
    return Planted(takes, {"level", "still"}, {takes[n][0].id for n in own})


def _noise_floor(takes: list[Take], random: Random) -> Planted | None:
    """One label of sound was recorded beside a fan."""
    own = _of_some_label(takes, random)
    if takes[own[0]][1].info.kind != MIC or len({_label(takes[n]) for n in _named(takes)}) < 2:
        return None
    for n in own:
        recording, lane = takes[n]
        takes[n] = _new(recording, _lane(lane, lane.samples + random.normal(0, 1500, lane.info.count)))
    return Planted(takes, {"level"}, {takes[n][0].id for n in own})


def _unequal(takes: list[Take], random: Random) -> Planted | None:
    by_label: dict[str, list[int]] = {}
    for n in _named(takes):
        by_label.setdefault(_label(takes[n]), []).append(n)
    most = max(map(len, by_label.values()))
    if most < 38:
        return None
    poor = random.choice([label for label, own in by_label.items() if len(own) < most] or list(by_label)[:1])
    gone = set(by_label[poor][5:])
    return Planted([t for n, t in enumerate(takes) if n not in gone], {"unequal"}, set())


def _one_person(takes: list[Take], random: Random) -> Planted | None:
    people = sorted({takes[n][0].person for n in _named(takes)})
    if len(people) < 2:
        return None
    kept = random.choice(people)
    return Planted([t for t in takes if t[0].person == kept or _label(t) == BACKGROUND], {"one-person"}, set())


def _no_background(takes: list[Take], random: Random) -> Planted | None:
    left = [take for take in takes if _label(take) not in (BACKGROUND, UNKNOWN)]
    return Planted(left, {"no-background"}, set()) if len(left) < len(takes) else None


def _hidden(takes: list[Take], random: Random) -> Planted | None:
    """Four takes of a label were called background."""
    if all(_label(take) != BACKGROUND for take in takes):
        return None
    chosen = _of_some_label(takes, random)[:4]
    for n in chosen:
        takes[n] = _labelled(takes[n], BACKGROUND)
    return Planted(takes, {"background-events"}, {takes[n][0].id for n in chosen})


def _units(takes: list[Take], random: Random) -> Planted | None:
    """Meters a second squared were taken for g."""
    if takes[0][1].info.kind != IMU:
        return None
    factor = np.array([1 / 9.81] * 3 + [1] * 3)
    return Planted(
        [_new(r, _lane(lane, lane.samples * factor[: lane.samples.shape[1]])) for r, lane in takes], {"units"}, set()
    )


PLANTS: dict[str, Plant] = {
    "labels of two takes exchanged": _swapped, "a person's takes under two names": _twice, "a stuck channel": _stuck,
    "a label with three takes": _few, "takes copied": _copies, "takes copied, shifted, quieter": _shifted_copies,
    "a constant offset per label": _offset, "clipped": _clipped, "some takes at another speed": _speed,
    "takes side by side": _side_by_side, "two labels that are one": _same_label,
    "takes without anything in them": _still,
    "takes with the end of a movement only": _tails, "board turned or axes exchanged": _turned,
    "each label by another person": _session, "a label at another rate": _rate,
    "a label at another gain": _gain, "a label in another noise": _noise_floor, "very unequal numbers": _unequal,
    "one person only": _one_person, "no background": _no_background, "events called background": _hidden,
    "another unit": _units,
}  # fmt: skip


# -- takes


def sets(folder: str) -> Iterator[tuple[str, list[Take]]]:
    for sensor, path, pattern in SETS if folder else ():
        if (Path(folder) / path).is_dir():
            found = read_paths([Path(folder) / path], sensor=sensor, pattern=pattern).recordings
            yield path, [take for take in found if len(take[0].spans) == 1]
    for kind in () if folder else KINDS:
        with tempfile.TemporaryDirectory() as home, create_sample(kind, Path(home) / "p.studio") as store:
            recordings = [recording for recording in store.project.recordings if len(recording.spans) == 1]
            yield kind, [(r, store.read_lane(r.id, store.project.sensor)) for r in recordings]


def _spec(takes: Sequence[Take]) -> PipelineSpec:
    return common_axes(default_pipeline(takes[0][1].info.kind), [recording for recording, _ in takes])


def _label(take: Take) -> str:
    return take[0].spans[0].label


def _named(takes: Sequence[Take]) -> list[int]:
    return [n for n, take in enumerate(takes) if _label(take) not in (BACKGROUND, UNKNOWN)]


def _of_some_label(takes: Sequence[Take], random: Random) -> list[int]:
    """All takes of one label, in a random order."""
    named = _named(takes)
    label = random.choice(sorted({_label(takes[n]) for n in named}))
    return [int(n) for n in random.permutation([n for n in named if _label(takes[n]) == label])]


def _labelled(take: Take, label: str) -> Take:
    return replace(take[0], spans=(replace(take[0].spans[0], label=label),)), take[1]


def _lane(lane: Lane, samples: np.ndarray, *, rate_hz: float = 0.0) -> Lane:
    rows = np.clip(np.rint(samples), -32768, 32767).astype(np.int16)
    return Lane(replace(lane.info, count=len(rows), rate_hz=rate_hz or lane.info.rate_hz), rows)


def _new(recording: Recording, lane: Lane, name: str = "") -> Take:
    """A recording of these samples; another id, since it is another one."""
    changed = replace(recording, id=name or f"{recording.id}x", lanes=(lane.info,))
    return replace(changed, spans=whole_span(changed, recording.spans[0].label)), lane


def _say(words: str) -> None:
    """What is known already, for whoever waits."""
    print(words, file=sys.stderr, flush=True)
