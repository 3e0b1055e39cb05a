"""The trained sample projects on the shipping image, executed on the emulated chip: sent by the command, the computer's
scores window for window, the virtual board's detections, and a life without a host."""

from __future__ import annotations

import struct
from dataclasses import dataclass, replace
from pathlib import Path

import numpy as np
import pytest
from numpy.typing import NDArray

from studio.core.network import Network
from studio.core.package import decode, encode
from studio.core.pipeline import Pipeline, extract
from studio.learn import job, streaming
from studio.learn.events import cut, events_of, source_of
from studio.link.messages import CHUNK, Detected, ModelState, Reader, Request, ScoresArrived, Status, unpack_status
from studio.model.lane import LaneKind
from tests.benchmarks.board import send
from tests.e2e.conftest import CommandLine
from tests.e2e.test_training import Story, told, unseen
from tests.emulator.__main__ import IMAGE
from tests.emulator.board import Nano33BleSense
from tests.emulator.board_client import BoardClient
from tests.emulator.serve import BoardServer
from tests.emulator.sources import RecordedMotion, RecordedSound
from tests.unit.link.desk import Desk

TAKES = 3
"""That are played live: the emulated chip needs a few seconds for one of a words model."""
D2 = 32 + 11
WIRE = np.array([2048.0] * 3 + [16.0] * 3)
STACK_BYTES, STACK_SPARE = 16 * 1024, 0.25
BOUNDARY = {"gestures": 1, "words": 256}
"""A model begins between two pieces that the main loop took from the sensors' rings: multiples of these samples."""
RATES_HZ = {"gestures": 119.0, "words": 16_000.0}


@dataclass(frozen=True)
class OnBoard:
    """A sample project's model, sent to an emulated board by the command, and what the command said."""

    story: Story
    board: Nano33BleSense
    sent: dict


@pytest.fixture(scope="module", params=["gestures", "words"])
def on_board(request: pytest.FixtureRequest, studio: CommandLine, tmp_path_factory: pytest.TempPathFactory) -> OnBoard:
    worker = job.worker(tmp_path_factory.mktemp("log") / "worker.log")
    try:
        story = with_pulses(told(request.param, worker, tmp_path_factory.mktemp(request.param)))
    finally:
        worker.close()
    board = Nano33BleSense(image=IMAGE.read_bytes())
    board.power_on()
    board.plug()
    with BoardServer(board, speed=0) as server:
        host, port = server.address
        sent = studio.must("send", story.result["files"]["package"], "--port", f"socket://{host}:{port}", "--json").json
    return OnBoard(story, board, sent)


def another(on_board: OnBoard) -> Nano33BleSense:
    """A board with the same flash, without power yet, that is made to do the takes over and over."""
    flash = bytes(on_board.board.chip.flash)
    samples = stream(on_board.story).samples
    if on_board.story.project.sensor == LaneKind.IMU:
        return Nano33BleSense(flash=flash, motion=RecordedMotion(samples / WIRE, RATES_HZ["gestures"]))
    return Nano33BleSense(flash=flash, sound=RecordedSound(quieter(samples)))


def with_pulses(story: Story) -> Story:
    """Each detection gives a pulse, too, as one can set it beside the colour."""
    package = decode(story.package)
    actions = tuple(replace(action, pulse_ms=20) if action.line else action for action in package.actions)
    Path(story.result["files"]["package"]).write_bytes(encode(replace(package, actions=actions)))
    return story


def stream(story: Story) -> streaming.Stream:
    """Takes that training never saw, one after the other with rest between."""
    package = decode(story.package)
    sources = [source_of(recording, lane, package.pipeline) for recording, lane in unseen(story)]
    events = events_of(sources, package.pipeline)
    chosen = [next(event for event in events if event.label == label) for label in package.labels[:TAKES]]
    return streaming.stream_of(sources, chosen, package.pipeline, package.labels, seed=5)


def quieter(samples: NDArray[np.int16]) -> NDArray[np.int16]:
    """So that after the microphone's usual gain they are as they were recorded."""
    return np.rint(samples / 10 ** (12 / 20)).astype(np.int16)


def evaluation_inputs(story: Story) -> NDArray[np.int8]:
    """What the network is given of every window that the run was tested on, and of every take never seen."""
    package = decode(story.package)
    lanes = {recording.id: (recording, lane) for recording, lane in story.recordings}
    windows = []
    for recording_id, start_us, *_ in story.result["windows"]:
        source = source_of(*lanes[recording_id], package.pipeline)
        windows.append(cut(source, round(start_us * source.rate_hz / 1e6), package.pipeline.window))
    sources = [source_of(recording, lane, package.pipeline) for recording, lane in unseen(story)]
    windows += [cut(sources[e.source], e.start, package.pipeline.window) for e in events_of(sources, package.pipeline)]
    return Network(story.package).quantize(extract(package.pipeline, np.stack(windows)))


def window_on(client: BoardClient, window: NDArray[np.int8]) -> tuple[NDArray[np.int8], int]:
    data = window.tobytes()
    for offset in range(0, len(data), CHUNK):
        fields = struct.pack("<I", offset) + data[offset : offset + CHUNK]
        assert client.request(Request.WINDOW_INPUT, fields).status == 0
    read = Reader(client.request(Request.WINDOW_RUN).fields)
    cycles, count = read.take("IH")
    return np.frombuffer(read.bytes(count), np.int8), cycles


def status(client: BoardClient) -> Status:
    return unpack_status(client.request(Request.STATUS).fields)


def test_the_command_sends_it_and_the_board_verifies_it(on_board: OnBoard) -> None:
    assert on_board.sent["verified"] is True
    assert on_board.sent["checked"] == 8
    assert on_board.sent["cycles"] > 100_000
    assert on_board.board.complaints == []


def test_every_window_of_the_evaluation_has_the_computers_scores(on_board: OnBoard) -> None:
    client = BoardClient(another(on_board))
    client.connect()
    assert client.request(Request.MODEL, b"\0").status == 0
    inputs = evaluation_inputs(on_board.story)
    assert len(inputs) > len(on_board.story.result["windows"])
    wanted = Network(on_board.story.package).run(inputs)
    predicted = [row[3] for row in on_board.story.result["windows"]]
    assert wanted.argmax(axis=1)[: len(predicted)].tolist() == predicted, "these are not the run's windows"
    for window, scores in zip(inputs, wanted, strict=True):
        given, cycles = window_on(client, window)
        assert np.array_equal(given, scores)
        assert cycles > 100_000
    assert client.board.complaints == []


def test_at_power_up_the_model_runs_alone_and_live_it_detects_what_the_virtual_board_detects(on_board: OnBoard) -> None:
    board, story = another(on_board), on_board.story
    package = decode(story.package)
    colours: set[int] = set()
    pulses: list[bool] = []
    board.chip.pins.watch(D2, pulses.append)
    board.power_on()
    played_s = len(stream(story).samples) / stream(story).rate_hz
    for _ in range(round(played_s * 20)):
        board.run(0.05)
        colours.add(colour(board))
    client = BoardClient(board)
    client.connect()
    alone = status(client)
    assert alone.model == ModelState.RUNNING
    assert alone.inferences > 5
    assert alone.detections > 0
    assert pulses.count(True) == alone.detections
    assert colours - {0} <= {action.led for action in package.actions}
    assert colours - {0}
    kind = story.project.sensor
    assert client.request(Request.SCORES, b"\1").status == 0
    assert client.request(Request.MODEL, b"\0").status == 0
    assert client.stream(kind, round(RATES_HZ[story.kind])).status == 0
    client.run(0.4)
    client.others.clear()
    assert client.request(Request.MODEL, b"\1").status == 0
    client.run(played_s)
    compare(client, story)
    assert board.complaints == []


def colour(board: Nano33BleSense) -> int:
    """Of the LED, by the share of the time for which its pins are low: 0xRRGGBB."""
    lights = board.chip.peripherals["PWM0"]
    red, green, blue = (round(255 * (1 - lights.high_share(channel))) for channel in range(3))
    return red << 16 | green << 8 | blue


def compare(client: BoardClient, story: Story) -> None:
    """The virtual board is given the very samples that the board streamed, from the one on at which its model began:
    found by the scores. All scores, labels and averaged scores are compared for equality; times, which each
    board counts from its own start, from the first scores on and to within a window's stride: samples arrive in pieces,
    and computing takes no time on the virtual board."""
    _, samples, missing = client.samples(story.project.sensor)
    assert missing == 0
    scores = [event for event in client.others if isinstance(event, ScoresArrived)]
    found = [event for event in client.others if isinstance(event, Detected)]
    assert len(found) >= 2
    assert all(event.network_cycles > 100_000 and event.feature_cycles > 1_000 for event in (*scores, *found))
    # The first window is computed as a whole, the others from the rows that it left.
    taken = np.array([event.network_cycles for event in scores[1:]])
    assert taken.std() < 0.05 * taken[0] < 0.05 * scores[0].network_cycles
    theirs, theirs_found = virtual(story, samples, start(story, samples, scores))
    assert len(theirs) >= len(scores)
    assert all(np.array_equal(a.scores, b.scores) for a, b in zip(scores, theirs, strict=False))
    assert [event.label for event in found] == [event.label for event in theirs_found][: len(found)]
    assert [event.score for event in found] == [event.score for event in theirs_found][: len(found)]
    stride_us = stride_s(story) * 1e6
    ours = np.array([event.time_us for event in found]) - scores[0].time_us
    others = np.array([event.time_us for event in theirs_found[: len(found)]]) - theirs[0].time_us
    assert np.abs(ours - others).max() <= stride_us


def stride_s(story: Story) -> float:
    pipeline = Pipeline(decode(story.package).pipeline)
    return pipeline.stride_samples / RATES_HZ[story.kind]


def start(story: Story, samples: NDArray[np.int16], scores: list[ScoresArrived]) -> int:
    """The sample at which a model that gave all these scores began, soon after the model was told to."""
    spec, network = decode(story.package).pipeline, Network(story.package)
    pipeline = Pipeline(spec)
    wanted = np.array([event.scores for event in scores])
    some = pipeline.window_samples + 2 * pipeline.stride_samples
    for at in range(0, round(0.6 * RATES_HZ[story.kind]), BOUNDARY[story.kind]):
        for length in (some, len(samples)):
            played = streaming.Stream(samples[at : at + length], (), RATES_HZ[story.kind])
            given = streaming.trace(spec, network, played).scores[: len(wanted)]
            if not np.array_equal(given, wanted[: len(given)]):
                break
        else:
            return at
    raise AssertionError("no beginning gives these scores")


def virtual(story: Story, samples: NDArray[np.int16], at: int) -> tuple[list[ScoresArrived], list[Detected]]:
    desk = Desk()
    desk.send(story.package)
    desk.request(Request.SCORES, b"\1")
    kind = story.project.sensor
    rate = RATES_HZ[story.kind]
    block = 4 if kind == LaneKind.IMU else 256
    desk.events.clear()
    began_s = desk.now_us / 1e6
    for start in range(at, len(samples), block):
        piece = samples[start : start + block]
        desk.device.push(kind, piece)
        desk.run_for(began_s + (start - at + len(piece)) / rate - desk.now_us / 1e6)
    return (
        [event for event in desk.events if isinstance(event, ScoresArrived)],
        [event for event in desk.events if isinstance(event, Detected)],
    )


def test_under_the_worst_load_nothing_is_lost_and_a_quarter_of_the_stack_is_spare(on_board: OnBoard) -> None:
    """All the motion and sound there is, the model at work, and a package that comes with its erasing and checks."""
    client = BoardClient(another(on_board))
    client.connect()
    assert client.stream(LaneKind.IMU, 952).status == 0
    assert client.stream(LaneKind.MIC, 16_000).status == 0
    client.run(1.5)
    before = status(client)
    assert set(before.dropped.values()) == {0}, "lost while only the model ran"
    for _ in range(2):
        verdict = send(client, on_board.story.package)
        assert verdict.equal == verdict.checked == 8
        client.run(0.3)
    after = status(client)
    assert before.inferences > 0
    assert after.streams == (LaneKind.IMU, LaneKind.MIC)
    assert [client.samples(kind)[2] for kind in after.streams] == [after.dropped[kind] for kind in after.streams]
    assert set(after.dropped.values()) == {0}, "lost while a package came"
    assert after.stack_free >= STACK_BYTES * STACK_SPARE
    assert client.board.complaints == []
