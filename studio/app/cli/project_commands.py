"""new, info, rescue: projects, what is in them, and the takes that a crash left behind."""

from __future__ import annotations

from argparse import Namespace
from collections.abc import Mapping, Sequence
from pathlib import Path
from shlex import quote

from studio.app.cli.output import Output, counted
from studio.app.presenters.collect import label_rows
from studio.app.studio import Studio
from studio.errors import StudioError
from studio.model.lane import LaneKind
from studio.model.project import Project
from studio.model.recording import BACKGROUND
from studio.storage.take import RescuableTake

SAMPLE_SENSORS = {"gestures": LaneKind.IMU, "words": LaneKind.MIC}


def new(studio: Studio, arguments: Namespace, output: Output) -> None:
    folder = Path(arguments.dir)
    if arguments.sample is None and arguments.sensors is None:
        raise StudioError(
            "What shall the project listen to?",
            "Neither --sensors nor --sample is given.",
            "Add --sensors imu (motion) or --sensors mic (sound).",
            code="usage",
        )
    if arguments.sample:
        sensor = SAMPLE_SENSORS[arguments.sample]
        if arguments.sensors not in (None, sensor.value):
            raise StudioError(
                f"The sample {arguments.sample} is for --sensors {sensor}.",
                "",
                "Leave --sensors out, or choose the other sample.",
                code="usage",
            )
        project = studio.desk.create_sample(arguments.sample, folder)
    else:
        project = studio.desk.create(folder, sensor=LaneKind(arguments.sensors))
    output.result(
        {"project": str(studio.desk.folder), **describe(project)},
        f"Made {studio.desk.folder} with {counted(len(project.recordings), 'recording')}.",
    )


def info(studio: Studio, arguments: Namespace, output: Output) -> None:
    project = studio.desk.open(Path(arguments.dir), read_only=True)
    for problem in studio.desk.store.problems:
        output.note(str(problem.error))
    rows = label_rows(project)
    unfinished = [_take(take) for take in studio.desk.unfinished()]
    words = [f"{project.name}: {project.sensor}, {counted(len(project.recordings), 'recording')}"]
    words += [f"  {row.name}: {counted(row.takes, 'take')}, {row.seconds:.1f} s" for row in rows]
    if unfinished:
        kept = f"nano33-studio rescue {quote(arguments.dir)}"
        words.append(f"Left behind by a crash: {_listed(unfinished)}. Keep it: {kept}")
    output.result(
        {
            **describe(project),
            "problems": [str(p.error) for p in studio.desk.store.problems],
            "unfinished": unfinished,
            "runs": list(studio.trainer.numbers()),
        },
        "\n".join(words),
    )


def rescue(studio: Studio, arguments: Namespace, output: Output) -> None:
    """Makes recordings of the takes that were never ended, or (--drop) moves them to the project's trash."""
    studio.desk.open(Path(arguments.dir))
    takes = [_take(take) for take in studio.desk.unfinished()]
    if arguments.drop:
        studio.desk.drop_unfinished()
    else:
        studio.desk.keep_unfinished()
    words = f"{'Threw away' if arguments.drop else 'Kept'} {_listed(takes)}." if takes else "No take was left behind."
    output.result(
        {
            "kept": [] if arguments.drop else takes,
            "dropped": takes if arguments.drop else [],
            **describe(studio.desk.require()),
        },
        words,
    )


def _take(take: RescuableTake) -> dict[str, object]:
    """For JSON. Once it is kept, its id is the recording's."""
    return {"id": take.id, "label": take.plan.label, "seconds": round(take.seconds, 3)}


def _listed(takes: Sequence[Mapping[str, object]]) -> str:
    return ", ".join(f"{take['seconds']} s of {take['label'] or 'no label'}" for take in takes)


def describe(project: Project) -> dict[str, object]:
    """Labels, people, counts and seconds of a project, for JSON; what has no label is background."""
    rows = label_rows(project)
    return {
        "name": project.name,
        "sensor": project.sensor.value,
        "labels": [row.name for row in rows if row.name != BACKGROUND],
        "people": sorted({r.person for r in project.recordings if r.person}),
        "recordings": len(project.recordings),
        "counts": {row.name: row.takes for row in rows},
        "seconds": {row.name: round(row.seconds, 3) for row in rows},
        "total_seconds": round(sum(r.duration_us for r in project.recordings) / 1e6, 3),
    }
