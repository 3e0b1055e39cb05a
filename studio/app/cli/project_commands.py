"""new, info: projects and what is in them."""

from __future__ import annotations

from argparse import Namespace
from pathlib import Path

from studio.app.cli.output import Output
from studio.app.presenters.collect import label_rows
from studio.app.studio import Studio
from studio.errors import StudioError
from studio.model.lane import LaneKind
from studio.model.project import Project
from studio.model.recording import BACKGROUND

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
        f"Made {studio.desk.folder} with {len(project.recordings)} recordings.",
    )


def info(studio: Studio, arguments: Namespace, output: Output) -> None:
    project = studio.desk.open(Path(arguments.dir), read_only=True)
    for problem in studio.desk.store.problems:
        output.note(str(problem.error))
    rows = label_rows(project)
    words = [f"{project.name}: {project.sensor}, {len(project.recordings)} recordings"]
    words += [f"  {row.name}: {row.takes} takes, {row.seconds:.1f} s" for row in rows]
    output.result(
        {
            **describe(project),
            "problems": [str(p.error) for p in studio.desk.store.problems],
            "unfinished": [{"label": t.plan.label, "seconds": round(t.seconds, 3)} for t in studio.desk.unfinished()],
            "runs": list(studio.trainer.numbers()),
        },
        "\n".join(words),
    )


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
