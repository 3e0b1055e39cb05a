"""find-events, propose: where something happened, and what a model calls it; written only when asked."""

from __future__ import annotations

from argparse import Namespace
from collections.abc import Callable, Sequence
from dataclasses import replace
from pathlib import Path

from studio.app.cli.output import Output
from studio.app.happenings import ProblemRaised
from studio.app.proposals import Proposal
from studio.app.studio import Studio
from studio.errors import StudioError
from studio.learn.finding import FindSettings
from studio.model.project import Project


def find_events(studio: Studio, arguments: Namespace, output: Output) -> None:
    if arguments.write and not arguments.label:
        raise StudioError(
            "What shall the events be called?",
            "--write makes spans of them, and a span has a label.",
            "Add --label.",
            code="usage",
        )
    project = studio.desk.open(Path(arguments.dir), read_only=not arguments.write)
    settings = _settings(project, arguments)
    _propose(
        studio,
        arguments,
        output,
        lambda ids: studio.proposals.propose_events(ids, settings, label=arguments.label or ""),
    )


def propose(studio: Studio, arguments: Namespace, output: Output) -> None:
    studio.desk.open(Path(arguments.dir), read_only=not arguments.write)
    _propose(studio, arguments, output, lambda ids: studio.proposals.propose_labels(ids, run=arguments.run))


def _settings(project: Project, arguments: Namespace) -> FindSettings:
    changes = {
        "sensitivity": arguments.sensitivity,
        "shortest_ms": arguments.shortest,
        "longest_ms": arguments.longest,
        "pause_ms": arguments.pause,
    }
    return replace(
        FindSettings.usual(project.sensor), **{key: value for key, value in changes.items() if value is not None}
    )


def _propose(
    studio: Studio, arguments: Namespace, output: Output, search: Callable[[Sequence[str] | None], None]
) -> None:
    """Searches, tells what was found, and makes spans of it when asked. Raises the first problem after the result
    when it left nothing at all."""
    project = studio.desk.require()
    ids = _chosen(project, arguments.recording)
    problems: list[StudioError] = []
    studio.events.listen(ProblemRaised, lambda event: problems.append(event.error))
    search(ids)
    studio.mailbox.wait_until(lambda: not studio.proposals.is_working)
    for problem in problems:
        output.note(str(problem))
    found = studio.proposals.all
    looked_at = sum(1 for r in project.recordings if (r.id in ids if ids else r.included and not r.spans))
    written = studio.proposals.accept_all() if arguments.write else 0
    studio.desk.require_saved()
    words = [_sentence(len(found), looked_at), *(_line(proposal) for proposal in found)]
    if arguments.write:
        words.append(f"Spans made of them: {written}.")
    output.result(
        {
            "recordings": looked_at,
            "found": [_values(proposal) for proposal in found],
            "written": written,
        },
        "\n".join(words),
    )
    if problems and not found:
        raise problems[0]


def _sentence(found: int, looked_at: int) -> str:
    if not looked_at:
        return "Every recording has a span already; --recording names one to look at all the same."
    return f"Events found: {found}. Recordings looked at: {looked_at}."


def _chosen(project: Project, recording_id: str | None) -> list[str] | None:
    """The asked recording, or None for all without spans. Raises StudioError("recording-missing")."""
    if recording_id is None:
        return None
    if all(recording.id != recording_id for recording in project.recordings):
        raise StudioError(
            f"There is no recording {recording_id} in {project.name}.",
            "",
            "A recording's id is the end of its folder's name in recordings/.",
            code="recording-missing",
        )
    return [recording_id]


def _values(proposal: Proposal) -> dict[str, object]:
    return {
        "recording": proposal.recording_id,
        "start_s": round(proposal.start_us / 1e6, 3),
        "end_s": round(proposal.end_us / 1e6, 3),
        "label": proposal.label,
        "confidence": round(proposal.confidence, 3),
    }


def _line(proposal: Proposal) -> str:
    seconds = f"{proposal.start_us / 1e6:9.2f} s to {proposal.end_us / 1e6:9.2f} s"
    return f"  {proposal.recording_id}  {seconds}  {proposal.confidence:4.0%}  {proposal.label}".rstrip()
