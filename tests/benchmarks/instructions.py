"""Instructions of the board's image for networks and features, exactly, on the emulated Cortex-M4.

    python -m tests.benchmarks instructions                       everything, in words (--json: as one object)
    python -m tests.benchmarks instructions --only kws logmel     some parts, operator by operator
    python -m tests.benchmarks instructions --tflite FILE         any int8 .tflite, operator by operator
    python -m tests.benchmarks instructions --compare             beside instructions.json, the committed table
    python -m tests.benchmarks instructions --renew               writes that table anew
    python -m tests.benchmarks equality                           bytes of the same networks beside TFLite Micro's

The image is built from the sources as they are now, so this is the way to see what a change of a kernel is worth; it
takes some seconds. How it is counted stands in tests/emulator/measuring.py; the cycles are a model, whose assumptions
stand in tests/emulator/cycles.py. Each network gets one input of chance, always the same.
"""

from __future__ import annotations

import argparse
import json
from collections.abc import Callable, Sequence
from dataclasses import asdict, dataclass
from pathlib import Path
from typing import Any

import numpy as np

from studio.core import pipeline_section
from studio.core.package import encode
from studio.learn.cost import CLOCK_HZ
from studio.learn.networks import default_network, embedding_network
from studio.learn.outline import outline
from studio.learn.package import usual_detector
from studio.learn.plan import plan
from studio.learn.tflite import Graph, read_tflite
from studio.model.package import Package
from studio.model.pipeline import MotionPipeline, PipelineSpec, SoundPipeline, feature_shape, new_rows
from tests.emulator.cycles import cycles_of
from tests.emulator.measuring import Executed, Stand, board_build
from tests.emulator.measuring_networks import MeasuredFeatures, measure_answers, measure_features, measure_network
from tests.firmware import mlperf_shapes

TABLE = Path(__file__).with_suffix(".json")
RENEW = "python -m tests.benchmarks instructions --renew"
MOST_WORSE, LEAST_SEEN = 0.005, 0.001
WHOLE, ARENA = "the whole", "the arena"
MODELS = Path(__file__).resolve().parents[1] / "data" / "models"
LABELS, ANSWERS = 4, 4
Measured = dict[str, Any]


MLPERF: dict[str, Callable[[], bytes]] = {
    "kws": (MODELS / "kws_ref_model.tflite").read_bytes,
    "ic": mlperf_shapes.image_classification,
    "vww": mlperf_shapes.visual_wake_words,
    "ad": (MODELS / "ad01_int8.tflite").read_bytes,
}
"""The four networks of MLPerf Tiny: keyword spotting, image classification, visual wake words, anomaly detection."""
SPECS: dict[str, PipelineSpec] = {
    "words": SoundPipeline(), "gestures": MotionPipeline(), "embedding": SoundPipeline(),
}  # fmt: skip
STUDIO: dict[str, Callable[[], Graph]] = {
    "words": lambda: outline(default_network(SPECS["words"]), LABELS),
    "gestures": lambda: outline(default_network(SPECS["gestures"]), LABELS),
    "embedding": lambda: outline(embedding_network(), LABELS),
}
"""The studio's own networks as they are before any training; trained for words is the embedding where it fits, and the
other one from scratch."""
TFLM = {
    "kws": (7_697_295, 22_820),
    "ic": (29_858_915, 54_996),
    "vww": (24_101_874, 100_708),
    "ad": (582_315, 2_580),
}
"""Instructions and arena of TensorFlow Lite Micro with CMSIS-NN, the best of three levels of optimization, counted in
the same way on another emulator."""


GOALS: dict[str, tuple[str, float]] = {
    "kws": ("instructions_per_mac", 1.6),
    "ic": ("instructions_per_mac", 1.4),
    "vww": ("instructions_per_mac", 1.4),
    "ad": ("instructions_per_mac", 1.2),
    "logmel_1s": ("instructions", 2_000_000),
    "logmel_20ms": ("instructions", 45_000),
    "words_answer": ("cycles", 0.025 * CLOCK_HZ),
    "embedding_answer": ("cycles", 0.025 * CLOCK_HZ),
    "gestures_answer": ("cycles", 0.004 * CLOCK_HZ),
}
ARENA_GOAL, CODE_GOAL_BYTES = 1.05, 28 * 1024
"""Most that we want: of an arena, times its lower bound, of MLPerf Tiny's networks; of the core's code."""


def goals(found: Measured) -> list[str]:
    """A sentence for each goal: reached or missed."""
    values = [
        (f"{part}: {key.replace('_', ' ')}", found[part][key], limit)
        for part, (key, limit) in GOALS.items()
        if part in found
    ]
    values += [
        (f"{part}: arena bytes", found[part]["arena_bytes"], ARENA_GOAL * found[part]["arena_lower_bound"])
        for part in MLPERF
        if part in found
    ]
    if "core_bytes" in found:
        values.append(("core bytes", found["core_bytes"], CODE_GOAL_BYTES))
    return [
        f"{'reached' if value <= most else 'missed'}  {name} {value:,} of {most:,.10g}" for name, value, most in values
    ]


def measure_one(stand: Stand, graph: Graph) -> Measured:
    """What one network takes."""
    planned = plan(graph)
    measured = measure_network(stand, graph, planned)
    total, mix = measured.executed.instructions, cycles_of(measured.executed)
    return {
        "instructions": total,
        "cycles": mix.cycles,
        "macs": measured.macs,
        "instructions_per_mac": round(total / max(measured.macs, 1), 4),
        "arena_bytes": planned.arena_bytes,
        "arena_lower_bound": planned.arena_lower_bound,
        "records_read": total - sum(one.executed.instructions for one in measured.operators),
        "mix": asdict(mix),
        "operators": [
            {
                "name": one.name,
                "instructions": one.executed.instructions,
                "cycles": cycles_of(one.executed).cycles,
                "macs": one.macs,
            }
            for one in measured.operators
        ],
    }


def measure_pipeline(stand: Stand, spec: PipelineSpec, step: int) -> MeasuredFeatures:
    """A first window of chance, ``step`` samples more, and the window into int8."""
    chance = np.random.default_rng(3)
    shape = (spec.window + step,) if isinstance(spec, SoundPipeline) else (spec.window + step, 6)
    samples = chance.integers(-3000, 3000, shape).astype(np.int16)
    section = pipeline_section.pack(spec)
    return measure_features(stand, section, samples, step=step, features=int(np.prod(feature_shape(spec))))


def _sum(*parts: Executed) -> Measured:
    return {
        "instructions": sum(part.instructions for part in parts),
        "cycles": sum(cycles_of(part).cycles for part in parts),
    }


def _sound(stand: Stand) -> Measured:
    """Log-mel of a second (its 49 frames, into int8), and of 20 ms more: a frame, with its share of what is done once
    for each answer, moving the window and making int8 of it. The first window into int8 by itself."""
    spec = SoundPipeline()
    one = measure_pipeline(stand, spec, spec.stride * spec.hop)
    answer = _sum(one.step, one.renew)
    return {
        "logmel_1s": _sum(one.first, one.quantize),
        "logmel_20ms": {key: -(-count // spec.stride) for key, count in answer.items()},
        "logmel_quantize": _sum(one.quantize),
    }


def _motion(stand: Stand) -> Measured:
    """A window of raw motion from its first sample on, and what each stride costs once it moves."""
    one = measure_pipeline(stand, MotionPipeline(), MotionPipeline().stride)
    return {"motion_window": _sum(one.first, one.quantize), "motion_stride": _sum(one.step, one.renew)}


def _answers(stand: Stand) -> Measured:
    """An answer of each of the studio's default networks, features and all, once its window moves on by its stride: as
    the package is made, which streams the network where that pays, and with the whole network computed each time."""
    found: Measured = {}
    for name, spec in SPECS.items():
        stride = spec.stride * (spec.hop if isinstance(spec, SoundPipeline) else 1)
        labels = tuple(f"label {i}" for i in range(LABELS))
        detector = usual_detector(spec, labels, event_s=1.0)
        shape = (spec.window + ANSWERS * stride, *(() if isinstance(spec, SoundPipeline) else (6,)))
        samples = np.random.default_rng(4).integers(-3000, 3000, shape).astype(np.int16)
        for part, rows in ((f"{name}_answer", new_rows(spec)), (f"{name}_answer_whole", 0)):
            package = encode(Package(name, labels, plan(STUDIO[name](), new_rows=rows), spec, detector))
            answers = measure_answers(stand, package, samples, window=spec.window, stride=stride)
            found[part] = max((_sum(one.executed) for one in answers[1:]), key=lambda one: int(one["instructions"]))
    return found


FEATURES = {"logmel": _sound, "motion": _motion, "answers": _answers}


def measured(parts: Sequence[str] = (), tflite: Sequence[Path] = ()) -> Measured:
    """Everything, or the ``parts`` that are named; and networks from files, by their name."""
    stand, everything = Stand.of_board(), not parts and not tflite
    found: Measured = {}
    for name in [*MLPERF, *STUDIO]:
        if everything or name in parts:
            found[name] = measure_one(stand, read_tflite(MLPERF[name]()) if name in MLPERF else STUDIO[name]())
            if name in TFLM:
                found[name]["tflm_instructions"], found[name]["tflm_arena"] = TFLM[name]
    for path in tflite:
        found[path.stem] = measure_one(stand, read_tflite(path.read_bytes()))
    for name, measure_part in FEATURES.items():
        if everything or name in parts:
            found |= measure_part(stand)
    if everything:
        flash = {name: part.flash for name, part in board_build().map.parts.items()}
        found["flash"] = flash
        found["core_bytes"] = flash["network"] + flash["features"]
        found["image_bytes"] = len(board_build().image)
    return found


@dataclass(frozen=True, slots=True)
class Comparison:
    """Sentences about what became worse, and about what takes less or is another thing now."""

    worse: tuple[str, ...]
    other: tuple[str, ...]


def compare(found: Measured, table: Measured) -> Comparison:
    """``found`` beside the committed table: instructions of each part and operator, and bytes of each arena. Worse is
    what takes more than MOST_WORSE more; of an operator only when that is LEAST_SEEN of the whole."""
    worse: list[str] = []
    other: list[str] = []
    for part in found.keys() | table.keys():
        now, then = _counts(found.get(part)), _counts(table.get(part))
        if now.keys() != then.keys():
            other.append(f"{part} has other operators than in the table: {RENEW}")
            continue
        for name, count in now.items():
            least = 0 if name in (WHOLE, ARENA) else LEAST_SEEN * then[WHOLE]
            if count - then[name] > max(MOST_WORSE * then[name], least):
                worse.append(f"{part}: {name} takes {count:,}, in the table {then[name]:,}: make it faster, or {RENEW}")
        if now and now[WHOLE] < then[WHOLE]:
            other.append(f"{part}: {WHOLE} takes {now[WHOLE]:,}, less than the {then[WHOLE]:,} of the table: {RENEW}")
    return Comparison(tuple(sorted(worse)), tuple(sorted(other)))


def _counts(part: object) -> dict[str, int]:
    """What of a part is compared, by name: nothing of the flash, of which the build has its own table."""
    if not isinstance(part, dict) or "instructions" not in part:
        return {}
    counts = {WHOLE: int(part["instructions"])}
    if "arena_bytes" in part:
        counts[ARENA] = int(part["arena_bytes"])
    if "records_read" in part:
        counts["reading the records"] = int(part["records_read"])
    rows = part.get("operators", ())
    return counts | {f"operator {i}, {row['name']}": int(row["instructions"]) for i, row in enumerate(rows)}


def table() -> Measured:
    """The committed one."""
    read: Measured = json.loads(TABLE.read_text())
    return read


def as_text(found: Measured, *, operators: bool) -> str:
    lines = []
    for name, part in found.items():
        if not isinstance(part, dict) or "instructions" not in part:
            lines.append(f"{name:16} {part}")
            continue
        words = f"{name:16} {part['instructions']:>12,} instructions {part['cycles']:>12,} cycles"
        words += f" {1000 * part['cycles'] / CLOCK_HZ:7.2f} ms"
        if "macs" in part:
            words += f"  {part['macs']:>12,} MACs  {part['instructions_per_mac']:7.3f} a MAC"
            words += f"  arena {part['arena_bytes']:,} (least: {part['arena_lower_bound']:,})"
        if "tflm_instructions" in part:
            words += f"  (TFLite Micro with CMSIS-NN: {part['tflm_instructions']:,}, arena {part['tflm_arena']:,})"
        lines.append(words)
        for row in part.get("operators", ()) if operators else ():
            each = f"  {row['macs']:>10,} MACs  {row['instructions'] / row['macs']:7.3f} a MAC" if row["macs"] else ""
            lines.append(f"    {row['name']:42} {row['instructions']:>12,}  {row['cycles']:>12,} cycles{each}")
        if operators and "records_read" in part:
            lines.append(f"    {'reading and checking the records':42} {part['records_read']:>12,}")
    return "\n".join([*lines, *goals(found)])


def main(words: Sequence[str]) -> int:
    parser = argparse.ArgumentParser(prog="python -m tests.benchmarks instructions")
    parser.add_argument("--json", action="store_true", help="one JSON object on standard output")
    parser.add_argument("--only", nargs="+", default=[], choices=[*MLPERF, *STUDIO, *FEATURES], metavar="PART")
    parser.add_argument("--tflite", nargs="+", default=[], type=Path, metavar="FILE")
    parser.add_argument("--compare", action="store_true", help="1 when something is worse than in the committed table")
    parser.add_argument("--renew", action="store_true", help="write the committed table")
    options = parser.parse_args(words)
    found = measured(options.only, options.tflite)
    if options.renew:
        whole = found if not (options.only or options.tflite) else {**table(), **found}
        TABLE.write_text(json.dumps(whole, indent=1) + "\n", newline="\n")
    if options.compare:
        then = {name: part for name, part in table().items() if name in found}
        compared = compare(found, then)
        print("\n".join([*compared.worse, *compared.other]) or "as in the table")
        return 1 if compared.worse else 0
    some = bool(options.only or options.tflite)
    print(json.dumps(found | {"goals": goals(found)}) if options.json else as_text(found, operators=some))
    return 0
