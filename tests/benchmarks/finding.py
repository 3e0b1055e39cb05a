"""Precision and recall of find events, and the edges that key presses snap to, in long recordings of real takes.

How the recordings are made and what is known of them: ``long_recordings``. A found event is right when what it has in
common with an event is at least half of what both cover together (IoU 0.5), each event counted once. Edges: start and
end of what was found rightly. Presses come 150 to 500 ms after an event began, some where nothing happens; their edges
are those that ``Snapper`` settles on while the recording comes in pieces of 100 ms, and count where it was wrong, too.

``finding [FOLDER]``: sample_data, or a folder with ``imu`` and ``audio`` whose folders hold takes.
"""

from __future__ import annotations

import json
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field, replace
from pathlib import Path

import numpy as np

from studio.learn.finding import FindSettings, find_events
from studio.learn.snapping import Snap, Snapper
from studio.model.lane import LaneKind
from studio.storage.layout import sample_data_folder
from tests.benchmarks.long_recordings import LongRecording, Take, Takes, motion_recording, sound_recording, takes_of
from tests.benchmarks.report import Report, Row

GOAL = 0.95
EDGE_GOAL_MS = 60.0
SNR_DB = 15.0
DELAY_S = (0.15, 0.5)
MARKS = Path(__file__).with_name("finding_marks.json")
SEEDS = (0, 1)
MOST_TAKES = 120
"""In one recording; more make several."""
KINDS = {"gestures": LaneKind.IMU, "words": LaneKind.MIC}


@dataclass
class Score:
    """Counts over any number of recordings."""

    events: int = 0
    found: int = 0
    right: int = 0
    edges_ms: list[float] = field(default_factory=list)
    snapped_ms: list[float] = field(default_factory=list)
    presses: int = 0
    sure: int = 0
    idle: int = 0
    idle_unsure: int = 0

    @property
    def precision(self) -> float:
        return self.right / max(self.found, 1)

    @property
    def recall(self) -> float:
        return self.right / max(self.events, 1)

    @property
    def snapped(self) -> float:
        """Mean absolute edge error after snapping, ms."""
        return float(np.mean(self.snapped_ms)) if self.snapped_ms else 0.0


def measure(folder: str | None = None) -> Report:
    rows: list[Row] = []
    for kind in KINDS:
        every: dict[str, Score] = {}
        for name, takes in _sets(Path(folder) if folder else None, kind):
            for looked_at in (True, False):
                score = scored(takes, looked_at=looked_at)
                rows += _rows(f"{kind}, {name}, {_said(looked_at)}", score)
                _add(every.setdefault(f"{_sort(takes)}, {_said(looked_at)}", Score()), score)
            for noise, values in takes.backgrounds.items():
                score = Score()
                play(sound_recording(takes.takes[:MOST_TAKES], 0, noise=values, snr_db=SNR_DB), score)
                rows += _rows(f"{kind}, {name}, in {noise} at {SNR_DB:g} dB", score)
        for sort, score in every.items():
            rows += _rows(f"ALL {sort}", score, goals=True)
        rows += _rows(f"ALL {kind} with spans marked by eye", scored(by_eye(kind)), goals=True)
    return Report(tuple(rows), baseline="none", setting="; ".join(marked()))


def scored(takes: Takes, *, looked_at: bool | None = None, seeds: Sequence[int] = SEEDS) -> Score:
    """All takes (of those that were looked at while tuning, or not) in long recordings."""
    score = Score()
    chosen = [take for take in takes.takes if looked_at in (None, take.looked_at)]
    for seed in seeds:
        for group in _groups(chosen):
            if takes.kind == LaneKind.IMU:
                play(motion_recording(group, seed), score, seed)
            else:
                play(sound_recording(group, seed), score, seed)
    return score


def play(recording: LongRecording, score: Score, seed: int = 0) -> None:
    """Finds and snaps in a recording; adds to ``score``."""
    kind = recording.lane.info.kind
    found = [(e.start_us / 1e6, e.end_us / 1e6) for e in find_events(recording.lane, FindSettings.usual(kind))]
    score.events += len(recording.events)
    score.found += len(found)
    for truth, hit in matched(recording.events, found):
        score.right += 1
        score.edges_ms += [1000 * abs(a - b) for a, b in zip(truth, hit, strict=True)]
    _press(recording, score, np.random.default_rng([seed, 7]))


def matched(
    events: Sequence[tuple[float, float]], found: Sequence[tuple[float, float]]
) -> list[tuple[tuple[float, float], tuple[float, float]]]:
    """Pairs that overlap by half, the best first, each side once."""
    pairs = []
    for a, event in enumerate(events):
        for b, hit in enumerate(found):
            both = min(event[1], hit[1]) - max(event[0], hit[0])
            share = both / (max(event[1], hit[1]) - min(event[0], hit[0]))
            if share >= 0.5:
                pairs.append((share, a, b))
    taken_a, taken_b, out = set(), set(), []
    for _, a, b in sorted(pairs, reverse=True):
        if a not in taken_a and b not in taken_b:
            taken_a.add(a)
            taken_b.add(b)
            out.append((events[a], found[b]))
    return out


def by_eye(kind: str) -> Takes:
    """The sample takes that hold one event by the marks, and with these as its extent."""
    marks = json.loads(MARKS.read_text(encoding="utf-8"))[kind]
    every = next(_sets(None, kind))[1]
    chosen = [
        replace(take, start=round(spans[0][0] * take.rate_hz), stop=round(spans[0][1] * take.rate_hz))
        for take in every.takes if len(spans := marks.get(take.name, ())) == 1
    ]
    return replace(every, takes=tuple(chosen), left_out=len(marks) - len(chosen))


def marked() -> Iterator[str]:
    """How far the definition of an event's extent is from what was marked by eye."""
    for kind in KINDS:
        extents = {take.name: (take.start, take.stop) for take in next(_sets(None, kind))[1].takes}
        marks = by_eye(kind)
        off = [np.subtract(extents[take.name], (take.start, take.stop)) / take.rate_hz for take in marks.takes]
        start, end = 1000 * np.median(np.abs(off), axis=0)
        yield (
            f"{kind}: extents are {start:.0f} ms (start) and {end:.0f} ms (end) from {len(off)} marked by eye; "
            f"{marks.left_out} marked takes hold several movements"
        )


def _press(recording: LongRecording, score: Score, rng: np.random.Generator) -> None:
    lane, rate = recording.lane, recording.lane.info.rate_hz
    presses: dict[int, tuple[float, float] | None] = {}
    before = 0.0
    for event in recording.events:
        if event[0] - before > 2.4 and rng.random() < 0.5:
            presses[round((before + 1.2 + rng.uniform(0, event[0] - before - 2.4)) * 1e6)] = None
        presses[round((event[0] + rng.uniform(*DELAY_S)) * 1e6)] = event
        before = event[1]
    snapper, waiting = Snapper(lane.info.kind, rate, lane.info.channels), sorted(presses)
    snaps: list[Snap] = []
    step = round(0.1 * rate)
    for at in range(0, len(lane.samples), step):
        snapper.push(lane.samples[at : at + step])
        while waiting and waiting[0] <= (at + step) * 1e6 / rate:
            snapper.press(waiting.pop(0))
        snaps += [snap for snap in snapper.snaps() if snap.settled]
    snaps += snapper.snaps(ended=True)
    for snap in snaps:
        event = presses[snap.pressed_us]
        if event is None:
            score.idle += 1
            score.idle_unsure += not snap.sure
        else:
            score.presses += 1
            score.sure += snap.sure
            score.snapped_ms += [abs(snap.start_us / 1e3 - 1e3 * event[0]), abs(snap.end_us / 1e3 - 1e3 * event[1])]


def _sets(folder: Path | None, kind: str) -> Iterator[tuple[str, Takes]]:
    """Takes by the name of their folder."""
    lane = KINDS[kind]
    if folder is None:
        home = sample_data_folder() / kind
        pattern = json.loads((home / "sample.json").read_text(encoding="utf-8"))["pattern"]
        yield "sample_data", takes_of(home / "project", lane, pattern)
        return
    for inside in sorted((folder / {"gestures": "imu", "words": "audio"}[kind]).iterdir()):
        takes = takes_of(inside, lane)
        if takes.takes and takes.takes[0].stop / takes.takes[0].rate_hz <= 5.0:
            yield inside.name, takes


def _groups(takes: Sequence[Take]) -> Iterator[Sequence[Take]]:
    """Recordings' worths of takes of one rate."""
    for rate in sorted({take.rate_hz for take in takes}):
        same = [take for take in takes if take.rate_hz == rate]
        for first in range(0, len(same), MOST_TAKES):
            yield same[first : first + MOST_TAKES]


def _add(total: Score, part: Score) -> None:
    for name in vars(total):
        setattr(total, name, getattr(total, name) + getattr(part, name))


def _sort(takes: Takes) -> str:
    if takes.kind == LaneKind.MIC:
        return "words"
    return "gestures" if takes.takes[0].values[:, 3:].any() else "gestures by accelerometer alone"


def _said(looked_at: bool) -> str:
    return "looked at" if looked_at else "kept"


def _rows(name: str, score: Score, *, goals: bool = False) -> list[Row]:
    least, most = (GOAL, EDGE_GOAL_MS) if goals else (None, None)
    rows = [
        Row(f"{name}: precision", score.precision, f"of {score.found} found", least=least),
        Row(f"{name}: recall", score.recall, f"of {score.events} events", least=least),
        Row(f"{name}: edge error, median", float(np.median(score.edges_ms or [0])), "ms"),
    ]
    if score.presses:
        rows += [
            Row(f"{name}: edge error after snapping, mean", score.snapped, f"ms, {score.presses} presses", goal=most),
            Row(f"{name}: presses where nothing was, told as unsure", score.idle_unsure / max(score.idle, 1),
                f"of {score.idle}"),
        ]
    return rows
