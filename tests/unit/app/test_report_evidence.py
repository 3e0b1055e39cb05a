"""What a report adds to a run: only what was really done with it."""

from __future__ import annotations

from studio.app.presenters.room import CurvePoint
from studio.app.reporting import evidence
from studio.app.reporting.evidence import Evidence
from studio.app.reporting.page import HtmlPage
from studio.learn.checks.checkup import Finding, Grade
from studio.learn.crosschecked import CrossCheck, Group, Point, Share


def html(told: Evidence) -> str:
    page = HtmlPage("report")
    for part in (evidence.next_person, evidence.in_the_room, evidence.checked_recordings):
        part(page, told, lambda words: f"[{words}]")
    return page.html()


def test_what_was_not_done_is_not_mentioned() -> None:
    assert "<h2>" not in html(Evidence())


def test_each_person_that_was_held_out_has_a_bar_with_its_interval() -> None:
    share = Share(9, 10, 0.6, 0.98)
    curve = (Point(10, Share(5, 10, 0.2, 0.8)), Point(20, share))
    ann, words = Group("ann", Share(3, 4, 0.3, 0.95)), ("More takes would help.",)
    found = CrossCheck("people", share, (ann,), None, curve, words, 3, 3, 12.0)
    written = html(Evidence(crosscheck=found))
    assert "[More takes would help.]" in written
    assert "90 % (60–98)" in written
    assert "75 % (30–95)" in written
    assert "[Right answers by the number of takes learnt from]" in written


def test_the_curve_of_the_room_is_drawn_when_it_was_played_something() -> None:
    points = tuple(CurvePoint(t, (0.0, 4 * (1 - t), 9.0), (0.0, t, 1.0)) for t in (0.5, 0.6, 0.7))
    written = html(Evidence(room=points, room_words=("No false alarm in 2 h.",)))
    assert "[No false alarm in 2 h.]" in written
    assert "<polyline" in written


def test_a_mistake_in_the_recordings_stands_out_from_a_note() -> None:
    found = (
        Finding("stuck", Grade.MISTAKE, "aX is stuck.", "It teaches nothing.", "Record again."),
        Finding("one-person", Grade.NOTE, "All takes are of one person.", "", ""),
    )
    written = html(Evidence(findings=found))
    assert '<p class="lead">[aX is stuck.] [It teaches nothing.] [Record again.]</p>' in written
    assert "<p>[All takes are of one person.]</p>" in written
