"""When a network is streamed, and how much of it."""

from __future__ import annotations

from pathlib import Path

import pytest

from studio.core.package import decode, encode
from studio.learn import cost, streaming_plan
from studio.learn.networks import default_network, embedding_network
from studio.learn.outline import outline
from studio.learn.package import usual_detector
from studio.learn.plan import plan
from studio.model.network import MovedRows, NetworkPlan
from studio.model.package import Package
from studio.model.pipeline import MotionFeatures, MotionPipeline, PipelineSpec, SoundPipeline, new_rows

LABELS = ("a", "b", "c", "d")
BOARD = Path(__file__).parents[3] / "firmware" / "boards" / "nano33ble_sense" / "board.c"


def planned(spec: PipelineSpec, *, streamed: bool = True) -> NetworkPlan:
    return plan(outline(default_network(spec), len(LABELS)), new_rows=new_rows(spec) if streamed else 0)


def test_sound_every_four_frames_computes_half_of_the_network_and_a_package_remembers_it() -> None:
    spec = SoundPipeline()
    network = planned(spec)
    assert spec.stride == 4
    assert network.streaming is not None
    assert network.streaming.rows == (MovedRows(2, 1, 22), MovedRows(2, 4, 19), MovedRows(1, 4, 8))
    assert 0.5 < network.live_macs / network.macs < 0.51
    package = Package("words", LABELS, network, spec, usual_detector(spec, LABELS, event_s=1.0))
    assert decode(encode(package)).network.streaming == network.streaming
    assert cost.answer_ms(network, spec) < 0.85 * cost.answer_ms(planned(spec, streamed=False), spec)


def test_motion_is_streamed_through_all_of_its_convolutions() -> None:
    network = planned(MotionPipeline())
    assert network.streaming is not None
    assert len(network.streaming.rows) == 3
    assert network.live_macs < 0.45 * network.macs


@pytest.mark.parametrize(
    "spec", [SoundPipeline(stride=5), SoundPipeline(stride=49), MotionPipeline(features=MotionFeatures.STATS)],
    ids=["no stride divides five", "all is new", "no rows"],
)  # fmt: skip
def test_where_no_rows_move_everything_is_computed(spec: PipelineSpec) -> None:
    assert planned(spec).streaming is None
    assert planned(spec).live_macs == planned(spec).macs


def test_what_saves_less_than_a_fifth_is_not_worth_its_memory() -> None:
    graph = outline(embedding_network(), len(LABELS))
    whole = plan(graph)
    assert plan(graph, new_rows=2).streaming is None
    assert plan(graph, new_rows=2).arena_bytes == whole.arena_bytes


def test_fewer_layers_are_streamed_where_the_board_has_no_room_for_all(monkeypatch: pytest.MonkeyPatch) -> None:
    spec = SoundPipeline()
    everything = planned(spec)
    assert everything.streaming is not None
    monkeypatch.setattr(streaming_plan, "MOST_ARENA", everything.arena_bytes - 1)
    fewer = planned(spec)
    assert fewer.streaming is not None
    assert fewer.streaming.rows == everything.streaming.rows[:2]
    assert fewer.arena_bytes < everything.arena_bytes
    monkeypatch.setattr(streaming_plan, "MOST_ARENA", 0)
    assert planned(spec).streaming is None


def test_what_is_kept_from_window_to_window_fits_the_arena_that_the_boards_image_has() -> None:
    assert f"#define ARENA_BYTES {streaming_plan.MOST_ARENA}\n" in BOARD.read_text()
