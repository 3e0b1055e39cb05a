"""The virtual board in real time, in process and over TCP: streams, packages, and people who pull cables."""

from __future__ import annotations

import struct
import threading
from collections.abc import Iterator
from pathlib import Path

import numpy as np
import pytest

from studio.board.connect import connect
from studio.board.performance import Performance
from studio.board.server import BoardServer
from studio.board.virtual import VirtualBoard
from studio.core.codec import FrameDecoder, encode_frame
from studio.core.device import Device
from studio.errors import StudioError
from studio.link.lane_feed import LaneFeed
from studio.link.messages import Answer, Block, ButtonPressed, Detected, Request, pack, unpack, unpack_status
from studio.link.session import LinkLost, Session
from studio.model.lane import Lane, LaneInfo, LaneKind
from tests.unit.link import tiny_package
from tests.unit.link.desk import Desk
from tests.unit.link.lossy import Damage, LossyLine

WORD_WRITE_S = 41e-6
"""What the chip's flash needs for a word."""


@pytest.fixture
def board() -> Iterator[VirtualBoard]:
    board = VirtualBoard().start()
    yield board
    board.stop()


def wait_for(happened: threading.Event, seconds: float = 60.0) -> None:
    assert happened.wait(seconds), "it did not happen"


def when(session: Session, kind: LaneKind, count: int) -> threading.Event:
    """Set once ``count`` samples of a lane have arrived."""
    event = threading.Event()
    session.listen_blocks(lambda block, _: event.set() if session.lanes[kind].received >= count else None)
    return event


def test_both_streams_arrive_with_nothing_lost(board: VirtualBoard) -> None:
    with connect("virtual", board=board) as session:
        session.start_stream(LaneKind.IMU, 952)
        session.start_stream(LaneKind.MIC, 16000)
        wait_for(when(session, LaneKind.MIC, 8000))
        for kind, rate_hz in ((LaneKind.IMU, 952), (LaneKind.MIC, 16000)):
            lane = session.lanes[kind]
            assert lane.rate_hz == rate_hz
            session.stop_stream(kind)
            assert lane.lost == 0


def test_fifty_kilobytes_are_sent_and_verified_in_a_third_more_than_the_flash_needs() -> None:
    """By the board's own time."""
    data = tiny_package.data(hidden=1420)
    assert 50_000 < len(data) < 53_000
    flash_s = len(data) / 4 * WORD_WRITE_S
    line = LossyLine(Device(), Damage(1, 0))
    with Session(line) as session:
        began_us = line.now_us
        verdict = session.send_package(data)
        seconds = (line.now_us - began_us) / 1e6
    assert verdict.equal == verdict.checked == 4
    assert flash_s * 0.98 < seconds < 1.3 * flash_s


def test_a_performed_gesture_is_detected_by_the_board_itself(board: VirtualBoard) -> None:
    down = np.tile(np.array([0, 0, -2048, 0, 0, 0], np.int16), (119, 1))
    lane = Lane(LaneInfo(LaneKind.IMU, 119.0, ("aX", "aY", "aZ", "gX", "gY", "gZ"), 119), down)
    turned = threading.Event()
    with connect("virtual", board=board) as session:
        session.events.listen(Detected, lambda seen: turned.set() if seen.label == 2 else None)
        session.send_package(tiny_package.data())
        assert not turned.is_set()
        board.perform(Performance("turn over", (lane,)))
        wait_for(turned)
    assert board.led in (0xFF0000, 0x00FF00)


def test_pulling_the_cable_while_streaming_is_heard_and_the_board_can_be_used_again(board: VirtualBoard) -> None:
    lost = threading.Event()
    with connect("virtual", board=board) as session:
        session.events.listen(LinkLost, lambda _: lost.set())
        session.start_stream(LaneKind.MIC, 16000)
        wait_for(when(session, LaneKind.MIC, 1000))
        board.disconnect()
        wait_for(lost)
    with connect("virtual", board=board) as session:
        assert session.status().streams == ()


def test_pulling_the_cable_in_the_middle_of_a_send_is_an_error_and_leaves_the_old_package(board: VirtualBoard) -> None:
    with connect("virtual", board=board) as session:
        session.send_package(tiny_package.data(name="old"))
        with pytest.raises(StudioError) as gone:
            session.send_package(
                tiny_package.data(name="new", hidden=2000),
                progress=lambda done, _: board.disconnect() if done > 9000 else None,
            )
        assert gone.value.code == "link-gone"
    with connect("virtual", board=board) as session:
        assert session.info is not None
        assert session.info.package is not None
        assert session.info.package.name == "old"


def test_a_package_survives_being_switched_off(tmp_path: Path) -> None:
    board = VirtualBoard(flash=tmp_path / "flash.bin").start()
    with connect("virtual", board=board) as session:
        session.send_package(tiny_package.data(name="stays"))
    board.stop()
    board = VirtualBoard(flash=tmp_path / "flash.bin").start()
    with connect("virtual", board=board) as session:
        assert session.info is not None
        assert session.info.package is not None
        assert session.info.package.name == "stays"
        heard = threading.Event()
        session.events.listen(Detected, lambda _: heard.set())
        wait_for(heard)  # the chip lies upwards: "up", without anybody asking
    board.stop()


def test_a_board_that_was_left_alone_has_erased_ahead(tmp_path: Path) -> None:
    board = VirtualBoard(flash=tmp_path / "flash.bin").start()
    with connect("virtual", board=board) as session:
        for name in ("one", "two"):
            session.send_package(tiny_package.data(name=name, hidden=800))
    board.stop()
    desk = Desk(Device(flash=(tmp_path / "flash.bin").read_bytes()))
    desk.send(tiny_package.data(name="three", hidden=800))
    assert desk.device.flash_erases == 0
    assert desk.package_name() == "three"


def test_over_tcp_one_after_the_other(board: VirtualBoard) -> None:
    server = BoardServer(board, "127.0.0.1", 0)
    port = f"socket://{server.address[0]}:{server.address[1]}"
    try:
        with connect(port) as session:
            session.start_stream(LaneKind.MIC, 16000)
            wait_for(when(session, LaneKind.MIC, 8000))
            session.stop_stream(LaneKind.MIC)
            assert session.lanes[LaneKind.MIC].lost == 0
            verdict = session.send_package(tiny_package.data(hidden=500))
            assert verdict.equal == verdict.checked
        with connect(port) as session:  # waits until the first one's end was noticed
            assert session.status().inferences >= 0
    finally:
        server.close()


def test_a_reader_that_sleeps_loses_samples_and_they_are_counted() -> None:
    """The pipe and the board's buffer fill up: the board drops blocks, lives on, and tells how much it dropped."""
    board = VirtualBoard()  # no thread: time is the test's
    link, decoder, lane = board.connect(), FrameDecoder(), LaneFeed(LaneKind.MIC)
    answers: list[Answer] = []

    def live(to_s: float) -> None:
        board.run_to(to_s)

    def hear() -> None:
        for message in map(unpack, decoder.push(link.read(0))):
            if isinstance(message, Block):
                lane.take(message, 0.0)
            elif isinstance(message, Answer):
                answers.append(message)

    link.write(encode_frame(pack(Request.STREAM, 1, struct.pack("<BBH", 1, 1, 16000))))
    live(0.1)
    hear()
    live(30.0)  # nobody reads: 30 s are 960 KB
    for i in range(20):
        hear()
        live(30.1 + i * 0.1)
    link.write(encode_frame(pack(Request.STREAM, 2, struct.pack("<BBH", 1, 0, 0))))
    link.write(encode_frame(pack(Request.STATUS, 3)))
    live(33.0)
    hear()
    start, stop, status = answers
    lane.end(int.from_bytes(stop.fields[4:12], "little"))
    assert lane.lost == unpack_status(status.fields).dropped[LaneKind.MIC] > 100_000
    assert lane.received + lane.lost == int.from_bytes(stop.fields[4:12], "little") - int.from_bytes(
        start.fields[4:12], "little"
    )


def test_presses_arrive_one_by_one_while_both_streams_lose_nothing() -> None:
    board = VirtualBoard()  # no thread: time is the test's
    link, decoder, lane = board.connect(), FrameDecoder(), LaneFeed(LaneKind.MIC)
    link.write(encode_frame(pack(Request.STREAM, 1, struct.pack("<BBH", 1, 1, 16000))))
    lane.begin(0)
    for pin in (3, 3, 14):
        board.press(pin)
    presses: list[ButtonPressed] = []
    for step in range(80):
        board.run_to(step / 50)
        for message in map(unpack, decoder.push(link.read(0))):
            if isinstance(message, Block):
                lane.take(message, 0.0)
            elif isinstance(message, ButtonPressed):
                presses.append(message)
    assert [press.pin for press in presses] == [3, 3, 14]
    assert presses == sorted(presses, key=lambda press: press.time_us)
    assert lane.lost == 0


def test_a_press_of_a_pin_that_is_no_button_is_refused() -> None:
    with pytest.raises(StudioError) as refused:
        VirtualBoard().press(2)
    assert refused.value.code == "board-no-such-pin"


def test_an_address_that_is_taken_cannot_be_listened_at(board: VirtualBoard) -> None:
    server = BoardServer(board, "127.0.0.1", 0)
    try:
        with pytest.raises(StudioError) as refused:
            BoardServer(board, *server.address)
        assert refused.value.code == "listen-refused"
    finally:
        server.close()


def test_a_board_that_was_let_go_can_be_taken_at_once() -> None:
    board = VirtualBoard()  # its own thread, which would see it a moment later, does not run
    for _ in range(2):
        board.connect().close()
    with pytest.raises(StudioError, match="in use"):
        [board.connect() for _ in range(2)]
