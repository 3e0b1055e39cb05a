"""Every edit returns the edit that takes it back exactly."""

from __future__ import annotations

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from studio.errors import StudioError
from studio.model.edits import (
    AddLabel,
    AddRecording,
    AddSpan,
    Composite,
    DeleteLabel,
    Edit,
    JoinLabels,
    MergeSpans,
    MoveSpan,
    RecolourLabel,
    RelabelSpan,
    RemoveRecording,
    RemoveSpan,
    RenameLabel,
    SetFacts,
    SetLabels,
    SetLearning,
    SetProject,
    SetSpans,
    SetVouched,
    SplitSpan,
    several,
)
from studio.model.lane import MOTION_CHANNELS, LaneInfo, LaneKind
from studio.model.learning import Learning
from studio.model.pipeline import MotionPipeline
from studio.model.project import Project, default_pipeline
from studio.model.recording import BACKGROUND, Label, Recording, Span, whole_span

LANE = LaneInfo(LaneKind.IMU, 100.0, MOTION_CHANNELS, 100)  # one second


def recording(key: str, *spans: Span) -> Recording:
    return Recording(key, "20260102T030405", "ann", (LANE,), spans)


PROJECT = Project(
    "wand",
    LaneKind.IMU,
    default_pipeline(LaneKind.IMU),
    labels=(Label("wave", "#0072b2"), Label("circle", "#e69f00")),
    recordings=(
        recording("a", Span(0, 400_000, "wave", "s1"), Span(500_000, 900_000, "circle", "s2")),
        recording("b", Span(0, 1_000_000, "wave", "b")),
        recording("c"),
    ),
)

EDITS: list[Edit] = [
    SetSpans("a", (Span(1, 2, "circle", "x"),)),
    AddSpan("c", Span(10, 20, "wave", "s")),
    RemoveSpan("a", "s1"),
    MoveSpan("a", "s1", 450_000, 480_000),
    RelabelSpan("a", "s2", "wave"),
    SplitSpan("a", "s1", 150_000, "s3"),
    MergeSpans("a", ("s2", "s1")),
    SetLabels((Label("one", "#111111"),)),
    AddLabel(Label("jump", "#009e73")),
    RenameLabel("wave", "greet"),
    JoinLabels("wave", "circle"),
    RecolourLabel("wave", "#ffffff"),
    DeleteLabel("wave"),
    SetFacts("b", person="bob"),
    SetFacts("b", note="left", included=False),
    AddRecording(recording("d")),
    AddRecording(recording("d"), 1),
    RemoveRecording("b"),
    SetProject(name="rod", pipeline=MotionPipeline(window=60), network="small"),
    SetLearning(Learning(strictness=0.75, start="scratch")),
    SetVouched(frozenset({("a", "s1", "wave")})),
    Composite("two", (AddLabel(Label("jump", "#009e73")), RelabelSpan("b", "b", "jump"))),
]


@pytest.mark.parametrize("edit", EDITS, ids=lambda edit: type(edit).__name__)
def test_an_edit_changes_something_and_its_inverse_takes_it_back(edit: Edit) -> None:
    changed, inverse = edit.apply(PROJECT)
    assert changed != PROJECT
    assert edit.words
    back, again = inverse.apply(changed)
    assert back == PROJECT
    assert again.apply(back)[0] == changed


@given(st.lists(st.sampled_from(EDITS), max_size=12))
def test_any_row_of_edits_undoes_step_by_step(edits: list[Edit]) -> None:
    project, states, inverses = PROJECT, [], []
    for edit in edits:
        try:
            changed, inverse = edit.apply(project)
        except (KeyError, ValueError, StudioError):
            continue  # an edit of what an earlier one took away
        states.append(project)
        inverses.append(inverse)
        project = changed
    while inverses:
        project, _ = inverses.pop().apply(project)
        assert project == states.pop()


def test_renaming_reaches_every_span() -> None:
    changed, _ = RenameLabel("wave", "greet").apply(PROJECT)
    assert [label.name for label in changed.labels] == ["greet", "circle"]
    assert [[span.label for span in r.spans] for r in changed.recordings] == [["greet", "circle"], ["greet"], []]


def test_deleting_a_label_takes_its_spans_and_no_recording() -> None:
    changed, _ = DeleteLabel("wave").apply(PROJECT)
    assert [[span.label for span in r.spans] for r in changed.recordings] == [["circle"], [], []]


def test_a_deleted_recording_comes_back_to_its_place() -> None:
    changed, inverse = RemoveRecording("b").apply(PROJECT)
    assert [r.id for r in changed.recordings] == ["a", "c"]
    assert [r.id for r in inverse.apply(changed)[0].recordings] == ["a", "b", "c"]


@given(st.integers(-(10**9), 10**9), st.integers(-(10**9), 10**9))
def test_a_moved_span_stays_inside_and_is_never_empty(start_us: int, end_us: int) -> None:
    changed, _ = MoveSpan("a", "s1", start_us, end_us).apply(PROJECT)
    [moved] = [span for span in changed.recordings[0].spans if span.id == "s1"]
    assert 0 <= moved.start_us < moved.end_us <= 1_000_000
    assert changed.recordings[0].spans == tuple(sorted(changed.recordings[0].spans))


@pytest.mark.parametrize("name", ["", "  ", "wave", BACKGROUND])
def test_a_label_needs_a_name_of_its_own(name: str) -> None:
    for edit in (AddLabel(Label(name, "#000000")), RenameLabel("circle", name)):
        with pytest.raises(StudioError) as raised:
            edit.apply(PROJECT)
        assert raised.value.code == "label-name"


@pytest.mark.parametrize(
    "edit",
    [RemoveSpan("a", "none"), MoveSpan("none", "s1", 0, 1), DeleteLabel("none"), RenameLabel("none", "x"),
     RemoveRecording("none"), SetFacts("none", note="x")],
)  # fmt: skip
def test_what_is_not_there_cannot_be_edited(edit: Edit) -> None:
    with pytest.raises(KeyError):
        edit.apply(PROJECT)


def test_a_composite_that_fails_changes_nothing() -> None:
    edit = Composite("both", (RenameLabel("wave", "greet"), RemoveRecording("none")))
    with pytest.raises(KeyError):
        edit.apply(PROJECT)


def test_a_whole_recording_is_told_from_one_with_a_part_marked() -> None:
    bare = recording("d")
    labelled = replace(bare, spans=whole_span(bare, "wave"))
    assert (bare.whole, labelled.whole, PROJECT.recordings[0].whole) == (False, True, False)
    trimmed, _ = MoveSpan("d", "d", 100_000, 500_000).apply(replace(PROJECT, recordings=(labelled,)))
    assert not trimmed.recordings[0].whole


def test_a_split_span_has_both_parts_under_its_label_and_merging_them_gives_it_back() -> None:
    changed, _ = SplitSpan("a", "s1", 150_000, "s3").apply(PROJECT)
    assert changed.recordings[0].spans[:2] == (Span(0, 150_000, "wave", "s1"), Span(150_000, 400_000, "wave", "s3"))
    assert MergeSpans("a", ("s1", "s3")).apply(changed)[0] == PROJECT


def test_merging_covers_what_lies_between_and_keeps_the_label_that_was_named_first() -> None:
    changed, _ = MergeSpans("a", ("s2", "s1")).apply(PROJECT)
    assert changed.recordings[0].spans == (Span(0, 900_000, "circle", "s2"),)


@pytest.mark.parametrize("edit", [SplitSpan("a", "s1", 400_000, "x"), SplitSpan("a", "s1", 450_000, "x"),
                                  MergeSpans("a", ("s1",)), MergeSpans("a", ("s1", "s1"))])
def test_what_cannot_be_split_or_merged_says_so(edit: Edit) -> None:
    with pytest.raises(StudioError) as raised:
        edit.apply(PROJECT)
    assert raised.value.code in ("split-outside", "merge-one")


def test_several_spans_move_together_and_stop_together_at_the_end() -> None:
    first = PROJECT.recordings[0]
    changed, inverse = several.shift_spans(first, {"s1", "s2"}, 800_000).apply(PROJECT)
    assert [(s.start_us, s.end_us) for s in changed.recordings[0].spans] == [(100_000, 500_000), (600_000, 1_000_000)]
    assert inverse.apply(changed)[0] == PROJECT


def test_recordings_are_labelled_together_but_spans_that_a_hand_has_set_stay() -> None:
    changed, inverse = several.relabel_recordings(PROJECT.recordings, "circle").apply(PROJECT)
    assert [[s.label for s in r.spans] for r in changed.recordings] == [["wave", "circle"], ["circle"], ["circle"]]
    assert changed.recordings[2].whole
    assert inverse.apply(changed)[0] == PROJECT


def test_facts_and_deletion_of_several_recordings_are_one_step() -> None:
    for edit in (several.set_facts(("a", "c"), person="bob", included=False), several.remove_recordings(("a", "c"))):
        changed, inverse = edit.apply(PROJECT)
        assert changed != PROJECT
        assert inverse.apply(changed)[0] == PROJECT
