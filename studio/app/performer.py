"""What the virtual board can be made to do: hold still, or go through takes that no training has seen."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from studio.app.bench import Bench
from studio.app.desk import Desk
from studio.app.presenters.collect import BACKGROUND_COLOUR, colour_of
from studio.app.trainer import Trainer
from studio.board import performance
from studio.errors import StudioError
from studio.model.lane import Lane, LaneKind
from studio.model.recording import BACKGROUND
from studio.storage.samples import unseen

SAMPLES = {LaneKind.IMU: "gestures", LaneKind.MIC: "words"}
STILL = "hold still"
PAUSE_S = 1.5
"""Of stillness between two takes: the detector is ready again after it."""
MOST_NOISE = 25.0
"""At full noise: 0.06 g and 5 degrees/s in motion, in sound about what a busy room is."""


@dataclass(frozen=True, slots=True)
class Performance:
    """One thing to do: ``count`` different takes stand behind it (none for stillness)."""

    name: str
    title: str
    colour: str
    count: int
    sound: bool


class Performer:
    """Owner's thread only."""

    def __init__(self, desk: Desk, bench: Bench, trainer: Trainer) -> None:
        self._desk, self._bench, self._trainer = desk, bench, trainer
        self._next: dict[str, int] = {}
        self._unseen: dict[LaneKind, dict[str, list[Lane]]] = {}

    @property
    def performing(self) -> str:
        """What the board is going through now; "" while it holds still."""
        board = self._bench.virtual
        return board.playing if board else ""

    def choices(self) -> tuple[Performance, ...]:
        """Empty when the board that is connected is not the virtual one in this process."""
        if self._bench.virtual is None:
            return ()
        project = self._desk.project
        rows = [Performance(STILL, "Hold still", BACKGROUND_COLOUR, 0, False)]
        for name, takes in self._takes().items():
            colour = colour_of(project, name) if project else BACKGROUND_COLOUR
            rows.append(Performance(name, name, colour, len(takes), self._sensor == LaneKind.MIC))
        return tuple(rows)

    def perform(self, name: str, *, noise: float = 0.0) -> None:
        """Goes through the next take of ``name`` now; ``noise`` 0..1 is mixed in. Raises StudioError."""
        board = self._bench.virtual
        if board is None:
            raise StudioError(
                "Only the virtual board can be told what to do.",
                "Another board is connected.",
                "Choose the virtual board at the top right.",
                code="not-virtual",
            )
        board.hold_still()
        if name == STILL:
            return
        takes = self._takes().get(name)
        if not takes:
            raise StudioError(
                f"There is no take of {name} that the model has not seen.",
                "",
                "Record more takes and train again: a quarter of them is kept apart.",
                code="no-unseen-take",
            )
        at = self._next.get(name, 0) % len(takes)
        self._next[name] = at + 1
        board.perform(performance.Performance(name, takes[at](), noise=noise * MOST_NOISE))

    def perform_always(self, labels: Sequence[str], *, told: Callable[[str], None] = lambda _: None) -> None:
        """Goes through the samples' unseen takes of ``labels``, one label after the other, for as long as the board is
        on. Says first what it will do; nothing when no sample has these labels."""
        board = self._bench.virtual
        if board is None:
            return
        for kind in SAMPLES.values():
            takes = {label: lanes for label, lanes in unseen(kind).items() if label in labels and label != BACKGROUND}
            if takes:
                board.play_always(_in_turn(takes))
                told(f"The virtual board performs takes that no training has seen: {', '.join(takes)}, in turn.")
                return

    @property
    def _sensor(self) -> LaneKind:
        project = self._desk.project
        return project.sensor if project else LaneKind.IMU

    def _takes(self) -> dict[str, list[Callable[[], tuple[Lane, ...]]]]:
        """By label: the newest run's own takes that were kept apart from its training, and all of the sample's others.
        Whoever records labels of their own needs movements for them, whatever these are called in the sample."""
        found = self._kept_apart()
        for label, lanes in self._sample_takes().items():
            if label not in found:
                found[label] = [_just(lane) for lane in lanes]
        return found

    def _sample_takes(self) -> dict[str, list[Lane]]:
        if self._sensor not in self._unseen:
            self._unseen[self._sensor] = unseen(SAMPLES[self._sensor])
        return self._unseen[self._sensor]

    def _kept_apart(self) -> dict[str, list[Callable[[], tuple[Lane, ...]]]]:
        project, run = self._desk.project, self._trainer.run
        if project is None or run is None or run.is_instant:
            return {}  # an instant run has heard all that the project has
        evaluation = run.evaluation
        found: dict[str, list[Callable[[], tuple[Lane, ...]]]] = {}
        sensor = project.sensor
        for ref in evaluation.refs:
            label = evaluation.labels[ref.label]
            recording = next((r for r in project.recordings if r.id == ref.recording_id), None)
            # Only whole takes: a piece of a long recording would bring what stands beside it.
            if recording is None or label == BACKGROUND or not recording.whole:
                continue
            found.setdefault(label, []).append(self._one_lane(recording.id, sensor))
        return found

    def _one_lane(self, recording_id: str, sensor: LaneKind) -> Callable[[], tuple[Lane, ...]]:
        return lambda: (self._desk.lane(recording_id, sensor),)


def _just(lane: Lane) -> Callable[[], tuple[Lane, ...]]:
    return lambda: (lane,)


def _in_turn(takes: dict[str, list[Lane]]) -> list[performance.Performance]:
    """First take of each label, second of each, and so on."""
    most = max(map(len, takes.values()))
    return [
        performance.Performance(label, (lanes[turn],), pause_s=PAUSE_S)
        for turn in range(most)
        for label, lanes in takes.items()
        if turn < len(lanes)
    ]
