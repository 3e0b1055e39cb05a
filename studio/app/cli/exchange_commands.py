"""import, export, merge, unpack: recordings and whole projects, in and out."""

from __future__ import annotations

from argparse import Namespace
from pathlib import Path

from studio.app.cli.output import Output, counted
from studio.app.cli.project_commands import describe
from studio.app.studio import Studio
from studio.errors import StudioError
from studio.storage.exporting import ExportKind
from studio.storage.formats import SUFFIXES, by_key
from studio.storage.formats.csv_columns import ROLES, UNITS, unit_of
from studio.storage.imported import Wishes
from studio.storage.layout import project_name
from studio.storage.merging import MergeSource

_AS_ZIP = "zip"


def import_recordings(studio: Studio, arguments: Namespace, output: Output) -> None:
    """Raises StudioError, after the result, when nothing at all was imported."""
    wishes = Wishes(_columns(arguments.columns), _units(arguments.units), arguments.rate)
    studio.desk.open(Path(arguments.dir))
    if arguments.labels:
        _import_labels(studio, arguments, output)
        return
    report = studio.exchange.import_files(
        [Path(p) for p in arguments.paths],
        label=arguments.label,
        person=arguments.person,
        pattern=arguments.pattern,
        only=by_key(arguments.format) if arguments.format else None,
        wishes=wishes,
    )
    skipped = [{"file": str(path), "reason": reason} for path, reason in report.skipped]
    for item in skipped:
        output.note(f"skipped {item['file']}: {item['reason']}")
    for warning in report.warnings:
        output.note(warning)
    output.result(
        {
            "imported": len(report.imported),
            "skipped": skipped,
            "warnings": list(report.warnings),
            **describe(studio.desk.require()),
        },
        f"Imported {counted(len(report.imported), 'recording')}, skipped {counted(len(skipped), 'file')}.",
    )
    if not report.imported:
        raise StudioError(
            "Nothing was imported.",
            "The reasons stand above."
            if skipped
            else f"Of a folder {', '.join(SUFFIXES)} are read, .json only of programs that the studio knows.",
            "" if skipped else "Name one of its files: then it is said why that one is not read.",
            code="nothing-imported",
        )


def _import_labels(studio: Studio, arguments: Namespace, output: Output) -> None:
    [recording_id, *others] = arguments.paths
    known = {recording.id for recording in studio.desk.require().recordings}
    if others or recording_id not in known:
        raise StudioError(
            f"There is no recording {recording_id} in the project.",
            "With --labels, PATH is one recording's id: the end of its folder's name.",
            "Look into the project's folder recordings.",
            code="usage",
        )
    count = studio.exchange.import_labels(Path(arguments.labels), recording_id)
    output.result({"spans": count, **describe(studio.desk.require())}, f"{recording_id} has {count} spans now.")


def export(studio: Studio, arguments: Namespace, output: Output) -> None:
    studio.desk.open(Path(arguments.dir), read_only=True)
    target = Path(arguments.output)
    exchange = studio.exchange
    step = exchange.packing(target) if arguments.kind == _AS_ZIP else exchange.exporting(
        ExportKind(arguments.kind), target
    )  # fmt: skip
    report = step(lambda done, total: None, lambda: False)
    for name, reason in report.left_out:
        output.note(f"left out {name}: {reason}")
    for name, reason in report.halved:
        output.note(f"{name}: {reason}")
    output.result(
        {
            "output": str(report.path),
            "recordings": report.recordings,
            "files": report.files,
            "left_out": [{"recording": name, "reason": reason} for name, reason in report.left_out],
            "halved": [{"recording": name, "reason": reason} for name, reason in report.halved],
        },
        f"Wrote {counted(report.recordings, 'recording')} as {counted(report.files, 'file')} to {report.path}.",
    )


def merge(studio: Studio, arguments: Namespace, output: Output) -> None:
    """Raises StudioError, after the result, when nothing came of it."""
    studio.desk.open(Path(arguments.dir))
    sources = [_source(Path(other), arguments.people) for other in arguments.others]
    report = studio.exchange.merging(sources)(lambda done, total: None, lambda: False)
    studio.exchange.join(report)
    for path, reason in report.skipped:
        output.note(f"skipped {path}: {reason}")
    for warning in report.warnings:
        output.note(warning)
    output.result(
        {
            "merged": len(report.recordings),
            "doubles": report.doubles,
            "skipped": [{"file": path, "reason": reason} for path, reason in report.skipped],
            "warnings": list(report.warnings),
            **describe(studio.desk.require()),
        },
        f"Merged {counted(len(report.recordings), 'recording')}; "
        f"{report.doubles} {'was' if report.doubles == 1 else 'were'} there already.",
    )
    if not report.recordings and not report.doubles:
        raise StudioError("Nothing was merged.", "The reasons stand above.", "", code="nothing-merged")


def _source(path: Path, people: str) -> MergeSource:
    name = project_name(path.with_suffix("")) if path.suffix.lower() == ".zip" else project_name(path)
    return MergeSource(path, name if people == "fill" else "", name if people == "prefix" else "")


def unpack(studio: Studio, arguments: Namespace, output: Output) -> None:
    target = Path(arguments.dir)
    studio.exchange.unpacking(Path(arguments.zip), target)(lambda done, total: None, lambda: False)
    project = studio.desk.open(target, read_only=True)
    output.result(
        {"project": str(target), **describe(project)},
        f"Made {target} with {counted(len(project.recordings), 'recording')}.",
    )


def _columns(text: str | None) -> tuple[str, ...] | None:
    if text is None:
        return None
    roles = tuple("" if role.strip() in ("", "_", "-") else role.strip() for role in text.split(","))
    for role in roles:
        if role not in ROLES:
            raise _usage(f'"{role}" is no column that the studio knows.', f"Use {', '.join(ROLES[1:])}, or _.")
    return roles


def _units(text: str | None) -> dict[str, str]:
    units: dict[str, str] = {}
    for spelling in text.split(",") if text else []:
        kinds = [(kind, unit) for kind in ("a", "g") if (unit := unit_of(kind, spelling))]
        if not kinds:
            known = ", ".join((*UNITS["a"], *UNITS["g"]))
            raise _usage(f'"{spelling}" is no unit that the studio knows.', f"Use one of {known}.")
        units[kinds[0][0]] = kinds[0][1]
    return units


def _usage(what: str, remedy: str) -> StudioError:
    return StudioError(what, "", remedy, code="usage")
