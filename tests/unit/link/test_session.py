"""A session with a board in memory: what it asks, what it hears, and what it does when the board goes."""

from __future__ import annotations

import contextlib
import struct
import threading
import zlib
from dataclasses import replace

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from studio.core import package as core_package
from studio.core.codec import FrameDecoder, encode_frame
from studio.core.device import Device
from studio.errors import Cancelled, StudioError
from studio.link.messages import (
    CHUNK,
    Answer,
    ButtonPressed,
    Detected,
    LedChanged,
    LineArrived,
    Malformed,
    ModelState,
    Request,
    ScoresArrived,
    pack,
    unpack,
)
from studio.link.session import LinkLost, Session
from studio.link.transport import PipeEnd, pipe
from studio.model.board import BoardKind
from studio.model.lane import RECORDED_LANES, LaneKind
from tests.unit.link import tiny_package
from tests.unit.link.lossy import Damage, LossyLine

UP = np.tile(np.array([0, 0, 2048, 0, 0, 0], np.int16), (4, 1))


LONG_S = 60.0
"""A bound on waits that end by themselves."""


def silent_board(*, answer_timeout_s: float = 0.01) -> tuple[Session, PipeEnd]:
    """A session, and the end at which nobody answers."""
    ours, theirs = pipe()
    return Session(ours, answer_timeout_s=answer_timeout_s), theirs


@pytest.fixture
def line() -> LossyLine:
    return LossyLine(Device(serial="ABC", firmware="1.2.3", reset="a fault at 0x1234"), Damage(1, 0))


def test_hello_says_who_is_there(line: LossyLine) -> None:
    with Session(line) as session:
        info = session.hello()
        assert (info.kind, info.serial, info.firmware) == (BoardKind.VIRTUAL, "ABC", "1.2.3")
        assert (info.imu_rates_hz, info.mic_rates_hz) == ((119, 238, 476, 952), (16000,))
        assert (info.reset, info.package) == ("a fault at 0x1234", None)
        assert session.info == info


def test_hello_brings_the_labels_however_many(line: LossyLine) -> None:
    data = tiny_package.data(name="tilt")
    with Session(line) as session:
        session.send_package(data)
        package = session.hello().package
        assert package is not None
        assert (package.name, package.labels, package.size_bytes) == ("tilt", tiny_package.LABELS, len(data))


def test_another_protocol_is_an_error_that_says_which_side_is_older() -> None:
    for protocol, word in ((0, "older"), (2, "newer")):
        session, board = silent_board(answer_timeout_s=LONG_S)
        hello = struct.pack("<BBHhHHBB", 0x81, 1, 1, 0, 0, protocol, 1, 0) + b"\x01S\x010\x00"
        answer_when_asked(board, hello)
        with session, pytest.raises(StudioError, match=word) as refused:
            session.hello()
        assert refused.value.code == "board-protocol"
        assert session.info is not None
        assert session.info.protocol == protocol


def answer_when_asked(board: PipeEnd, payload: bytes) -> None:
    def answer() -> None:
        decoder = FrameDecoder()
        while not decoder.push(board.read(1.0)):
            pass
        board.write(encode_frame(payload))

    threading.Thread(target=answer, daemon=True).start()


def test_a_board_that_does_not_answer_is_an_error_and_no_hang() -> None:
    session, board = silent_board()
    with session, pytest.raises(StudioError) as refused:
        session.hello()
    assert refused.value.code == "board-silent"
    questions = FrameDecoder().push(board.read(0))
    assert len(questions) == 3
    assert len(set(questions)) == 1  # with the same tag


def test_an_answer_that_was_lost_is_asked_for_again(line: LossyLine) -> None:
    class FirstIsLost(Damage):
        def hit(self, data: bytes) -> bytes:
            self.done += bool(data)
            return b"" if self.done == 1 else data

    line.damage = lossy = FirstIsLost(1, 0)
    with Session(line, answer_timeout_s=0.5) as session:
        session.set_led(0x123456)
    assert line.device.led == 0x123456
    assert lossy.done >= 2


@pytest.mark.parametrize(
    ("kind", "fields", "code"),
    [
        (Request.STREAM, struct.pack("<BBH", 0, 1, 100), "board-range"),
        (Request.STREAM, struct.pack("<BBH", 5, 1, 119), "board-bad-request"),
        (Request.STREAM, struct.pack("<BBH", 3, 1, 1), "board-no-sensor"),
        (Request.STREAM, struct.pack("<BBH", 0, 2, 119), "board-bad-request"),
        (Request.STREAM, b"\0", "board-bad-request"),
        (Request.HELLO, b"\0", "board-bad-request"),
        (Request.PACKAGE_BEGIN, struct.pack("<II", 0, 0), "board-range"),
        (Request.PACKAGE_BEGIN, struct.pack("<II", 262145, 0), "board-too-big"),
        (Request.PACKAGE_WRITE, struct.pack("<I", 0) + b"1234", "board-state"),
        (Request.PACKAGE_WRITE, struct.pack("<I", 0), "board-bad-request"),
        (Request.PACKAGE_WRITE, struct.pack("<I", 0) + bytes(1025), "board-bad-request"),
        (Request.PACKAGE_COMMIT, struct.pack("<II", 100, 0), "board-state"),
        (Request.PACKAGE_LABELS, struct.pack("<H", 0), "board-no-package"),
        (Request.WINDOW_INPUT, struct.pack("<I", 0) + b"1", "board-no-package"),
        (Request.WINDOW_RUN, b"", "board-no-package"),
        (Request.MODEL, b"\1", "board-no-package"),
        (Request.MODEL, b"\2", "board-bad-request"),
        (Request.THRESHOLD, struct.pack("<HH", 0, 0), "board-no-package"),
        (Request.SCORES, b"\2", "board-bad-request"),
        (Request.LED, struct.pack("<I", 1 << 24), "board-range"),
        (Request.BOOTLOADER, b"", "board-unsupported"),
        (Request.MICROCODE_WRITE, struct.pack("<I", 0) + b"1234", "board-unsupported"),
        (Request.MICROCODE_WRITE, struct.pack("<I", 0) + bytes(1025), "board-bad-request"),
        (Request.MICROCODE_DONE, struct.pack("<II", 8192, 0), "board-unsupported"),
        (Request.GAIN, b"\x14", "board-unsupported"),
    ],
)
def test_what_a_board_without_a_package_refuses(line: LossyLine, kind: Request, fields: bytes, code: str) -> None:
    with Session(line) as session, pytest.raises(StudioError) as refused:
        session.request(kind, fields)
    assert refused.value.code == code


def test_unknown_requests_and_layouts_are_refused(line: LossyLine) -> None:
    with Session(line) as session:
        pending = session.post(Request.HELLO)
        assert pending.done.wait(LONG_S)
        for header, status in ((struct.pack("<BBH", 0x3F, 1, 5), -14), (struct.pack("<BBH", 1, 2, 5), -3)):
            decoder, device = FrameDecoder(), line.device
            device.feed(encode_frame(header))
            device.run(0)
            [answer] = decoder.push(device.take())
            assert struct.unpack_from("<Hh", answer, 2) == (5, status)


@pytest.mark.parametrize(
    ("kind", "fields", "code"),
    [
        (Request.WINDOW_INPUT, struct.pack("<I", 16) + b"1", "board-range"),
        (Request.WINDOW_INPUT, struct.pack("<I", 0xFFFFFFFF) + b"12", "board-range"),
        (Request.WINDOW_INPUT, struct.pack("<I", 4) + b"1", "board-state"),
        (Request.WINDOW_RUN, b"", "board-state"),
        (Request.THRESHOLD, struct.pack("<HH", 3, 0), "board-range"),
        (Request.THRESHOLD, struct.pack("<HH", 0, 32769), "board-range"),
        (Request.PACKAGE_LABELS, struct.pack("<H", 4), "board-range"),
        (Request.PACKAGE_WRITE, struct.pack("<I", 0) + b"1234", "board-state"),
    ],
)
def test_what_a_board_with_a_package_refuses(line: LossyLine, kind: Request, fields: bytes, code: str) -> None:
    with Session(line) as session:
        session.send_package(tiny_package.data())
        with pytest.raises(StudioError) as refused:
            session.request(kind, fields)
        assert refused.value.code == code


def test_writes_outside_of_what_was_begun_are_refused(line: LossyLine) -> None:
    with Session(line) as session:
        session.request(Request.PACKAGE_BEGIN, struct.pack("<II", 100, 0))
        for offset, data in ((2, b"1234"), (98, b"1234"), (100, b"1"), (0, b"123"), (0xFFFFFFFC, b"1234")):
            with pytest.raises(StudioError) as refused:
                session.request(Request.PACKAGE_WRITE, struct.pack("<I", offset) + data)
            assert refused.value.code == "board-range"
        session.request(Request.PACKAGE_WRITE, struct.pack("<I", 0) + b"1234")
        session.request(Request.PACKAGE_WRITE, struct.pack("<I", 0) + b"1234")  # the same again is no harm
        with pytest.raises(StudioError) as refused:
            session.request(Request.PACKAGE_WRITE, struct.pack("<I", 0) + b"1235")
        assert refused.value.code == "board-flash"
        with pytest.raises(StudioError) as refused:
            session.request(Request.PACKAGE_COMMIT, struct.pack("<II", 100, 0))
        assert refused.value.code == "board-crc"


def test_a_bare_network_runs_windows_and_nothing_else(line: LossyLine) -> None:
    package = tiny_package.value()
    data = core_package.encode(replace(package, pipeline=None, detector=None, actions=()))
    with Session(line) as session:
        session.send_package(data)
        assert session.package_info().model == ModelState.BARE
        assert session.run_window(package.checks[0].input)[0].tolist() == package.checks[0].scores.tolist()
        for ask in (lambda: session.run_model(True), lambda: session.set_threshold(0, 0.5)):
            with pytest.raises(StudioError) as refused:
                ask()
            assert refused.value.code == "board-state"


def test_while_it_verifies_a_board_says_how_it_is_and_lets_the_rest_wait(line: LossyLine) -> None:
    data = tiny_package.data(checks=8)
    whole = struct.pack("<II", len(data), zlib.crc32(data))
    line.device.feed(encode_frame(pack(Request.PACKAGE_BEGIN, 1, whole)))
    for offset in range(0, len(data), CHUNK):
        line.device.feed(
            encode_frame(pack(Request.PACKAGE_WRITE, 2, struct.pack("<I", offset) + data[offset : offset + CHUNK]))
        )
    for kind, tag, fields in (
        (Request.PACKAGE_COMMIT, 3, whole),
        (Request.STATUS, 4, b""),
        (Request.WINDOW_RUN, 5, b""),
        (Request.PACKAGE_COMMIT, 6, whole),
        (Request.PACKAGE_COMMIT, 3, whole),  # the host lost patience; there will be one answer
    ):
        line.device.feed(encode_frame(pack(kind, tag, fields)))
    now, answers = 0, []
    for _ in range(20):
        now = line.device.run(now)
        answers += [unpack(payload) for payload in FrameDecoder().push(line.device.take())]
    seen = [(a.tag, a.status) for a in answers if isinstance(a, Answer) and a.tag > 2]
    assert seen == [(4, 0), (5, -19), (6, -19), (3, 0)]


def test_pages_are_erased_ahead_while_streaming_as_long_as_no_sample_is_lost(line: LossyLine) -> None:
    with Session(line) as session:
        for name in ("first", "second"):
            session.send_package(tiny_package.data(name=name, hidden=500))
        session.start_stream(LaneKind.MIC, 16000)
        session.start_stream(LaneKind.IMU, 119)
        given = 0
        for i in range(1, 2000):
            now_us = line.now_us + 5000
            line.device.push(LaneKind.MIC, np.zeros(80, np.int16))
            line.device.push(LaneKind.IMU, np.zeros((int(i * 0.595) - given, 6), np.int16))
            given = int(i * 0.595)
            line.run(now_us)
        assert line.device.flash_erases > 0
        assert session.package_info().ready_bytes == 262144
        for kind in RECORDED_LANES:
            session.stop_stream(kind)
            assert session.lanes[kind].lost == 0
        before = line.device.flash_erases
        session.send_package(tiny_package.data(name="third", hidden=500))
        assert line.device.flash_erases == before


@settings(max_examples=500)
@given(st.binary(max_size=200))
def test_a_payload_of_any_bytes_is_a_message_or_malformed(payload: bytes) -> None:
    for data in (payload, payload[:1] + b"\x01" + payload[2:]):
        with contextlib.suppress(Malformed):
            unpack(data)


def test_a_package_is_sent_verified_and_answers_windows_as_the_core_does(line: LossyLine) -> None:
    package = tiny_package.value(checks=5)
    data = tiny_package.data(checks=5)
    shown: list[tuple[int, int]] = []
    with Session(line) as session:
        verdict = session.send_package(data, progress=lambda done, total: shown.append((done, total)))
        assert (verdict.checked, verdict.equal, verdict.size_bytes) == (5, 5, len(data))
        assert verdict.network_cycles > 0
        assert shown[-1] == (len(data), len(data))
        assert shown == sorted(shown)
        for check in package.checks:
            scores, cycles = session.run_window(check.input)
            assert scores.tolist() == check.scores.tolist()
            assert cycles > 0
        assert session.package_info().model == ModelState.RUNNING
        session.remove_package()
        assert session.hello().package is None


def test_a_package_whose_windows_give_other_scores_is_refused_and_the_old_one_stays(line: LossyLine) -> None:
    good = tiny_package.data(name="good")
    bad = bytearray(tiny_package.data(name="lies"))
    bad[-1] ^= 1  # the last byte of the last check window's scores
    bad[12:16] = struct.pack("<I", zlib.crc32(bad[16:]))
    with Session(line) as session:
        session.send_package(good)
        with pytest.raises(StudioError) as refused:
            session.send_package(bytes(bad))
        assert refused.value.code == "board-check-failed"
        package = session.hello().package
        assert package is not None
        assert package.name == "good"
        assert session.run_window(np.full(16, 64, np.int8))[0].argmax() == 1


@pytest.mark.parametrize("at", [0, 4, 13, 40, 200])
def test_a_damaged_package_is_refused_by_its_code(line: LossyLine, at: int) -> None:
    data = bytearray(tiny_package.data())
    data[at] ^= 0x55
    with Session(line) as session, pytest.raises(StudioError) as refused:
        session.send_package(bytes(data))
    expected = {0: "board-magic", 4: "board-version"}.get(at, "board-crc")
    assert refused.value.code == expected


def test_cancelling_keeps_the_package_that_was_there(line: LossyLine) -> None:
    big = tiny_package.data(name="big", hidden=1000)
    landed: list[int] = []
    with Session(line) as session:
        session.send_package(tiny_package.data(name="small"))
        with pytest.raises(Cancelled):
            session.send_package(big, progress=lambda done, _: landed.append(done), cancel=lambda: len(landed) > 3)
        assert len(landed) == 4
        package = session.hello().package
        assert package is not None
        assert package.name == "small"
        session.send_package(big)


def test_the_computers_colour_comes_back_after_a_detections_and_goes_with_the_computer(line: LossyLine) -> None:
    with Session(line) as session:
        session.send_package(tiny_package.data(suppression_ms=60_000))
        session.set_led(0x0000FF)
        for _ in range(8):
            line.device.push(LaneKind.IMU, UP)
            line.run(line.now_us + 33_613)
        assert line.device.led == 0x00FF00
        line.run(line.now_us + 1_100_000)
        assert line.device.led == 0x0000FF
    line.device.disconnected()
    assert line.device.led == 0


def test_a_press_is_told_once_and_waits_while_nobody_reads(line: LossyLine) -> None:
    heard: list[ButtonPressed] = []
    with Session(line) as session:
        session.events.listen(ButtonPressed, heard.append)
        for pins in ((), (4,), (4,), ()):
            line.device.ground(*pins)
            for _ in range(5):
                line.run(line.now_us + 10_000)
        session.status()  # what was said before has been heard
    assert [(press.pin, press.time_us) for press in heard] == [(4, 60_000)]


def test_the_model_answers_and_acts_without_being_asked(line: LossyLine) -> None:
    heard: list[object] = []
    with Session(line) as session:
        for kind in (Detected, LineArrived, LedChanged, ScoresArrived):
            session.events.listen(kind, heard.append)
        session.send_package(tiny_package.data(suppression_ms=60_000))
        session.send_scores(True)
        for _ in range(8):
            line.device.push(LaneKind.IMU, UP)
            line.run(line.now_us + 33_613)
        session.status()  # what was said before has been heard
        detected = [event for event in heard if isinstance(event, Detected)]
        scores = [event for event in heard if isinstance(event, ScoresArrived)]
        assert [event.label for event in detected] == [1]
        assert LineArrived("up!") in heard
        assert LedChanged(0x00FF00) in heard
        assert (line.device.led, line.device.pulses) == (0x00FF00, 1)
        assert len(scores) == 5  # 32 rows: a window of 16, then one every 4
        assert scores[0].scores.argmax() == 1
        line.run(line.now_us + 1_100_000)
        assert line.device.led == 0  # a detection's colour stays for a second
        assert session.status().detections == 1


@pytest.mark.parametrize("rate_hz", [0, 119, 238, 476, 952])
def test_the_model_hears_the_same_whatever_rate_is_streamed(line: LossyLine, rate_hz: int) -> None:
    windows: list[ScoresArrived] = []
    with Session(line) as session:
        session.events.listen(ScoresArrived, windows.append)
        session.send_package(tiny_package.data())
        session.send_scores(True)
        if rate_hz:
            session.start_stream(LaneKind.IMU, rate_hz)
        assert line.device.rate_hz(LaneKind.IMU) == (rate_hz or 119)  # alone, it asks for no more than it needs
        rows = rate_hz or 119
        for i in range(100):  # one second
            due = rows * (i + 1) // 100 - rows * i // 100
            line.device.push(LaneKind.IMU, np.tile(UP[:1], (due, 1)))
            line.run(line.now_us + 10_000)
        if rate_hz:
            session.stop_stream(LaneKind.IMU)
            assert line.device.rate_hz(LaneKind.IMU) == 119
        session.status()
    assert abs(len(windows) - (1 + (119 - 16) // 4)) <= 1
    assert all(scores.scores.argmax() == 1 for scores in windows)


def test_a_gap_starts_the_window_anew(line: LossyLine) -> None:
    windows: list[ScoresArrived] = []
    with Session(line) as session:
        session.events.listen(ScoresArrived, windows.append)
        session.send_package(tiny_package.data())
        session.send_scores(True)
        line.device.push(LaneKind.IMU, np.tile(UP[:1], (15, 1)))
        line.run(line.now_us + 10_000)
        line.device.push(LaneKind.IMU, np.tile(-UP[:1], (33, 1)))  # one more than the queue holds: the 33rd is lost
        line.run(line.now_us + 10_000)
        session.status()
        before = len(windows)
        assert before > 0
        line.device.push(LaneKind.IMU, np.tile(UP[:1], (15, 1)))
        line.run(line.now_us + 10_000)
        session.status()
        assert len(windows) == before  # 15 rows after the gap are no window of 16
        assert session.status().dropped[LaneKind.IMU] == 1


def test_thresholds_and_pause_work_on_the_running_model(line: LossyLine) -> None:
    heard: list[Detected] = []

    def go_up() -> int:
        heard.clear()
        for _ in range(8):
            line.device.push(LaneKind.IMU, UP)
            line.run(line.now_us + 33_613)
        session.status()
        return len(heard)

    with Session(line) as session:
        session.events.listen(Detected, heard.append)
        session.send_package(tiny_package.data(suppression_ms=0))
        assert go_up() > 0
        session.set_threshold(1, None)
        assert go_up() == 0
        session.set_threshold(1, 0.5)
        assert go_up() > 0
        session.run_model(False)
        assert session.package_info().model == ModelState.PAUSED
        assert line.device.rate_hz(LaneKind.IMU) == 0  # nobody needs the sensor
        assert go_up() == 0
        session.run_model(True)
        assert go_up() > 0
        with pytest.raises(StudioError) as refused:
            session.set_threshold(3, 0.5)
        assert refused.value.code == "board-range"


def test_unplugging_while_streaming_is_an_event_and_later_requests_say_so(line: LossyLine) -> None:
    lost = threading.Event()
    with Session(line) as session:
        session.events.listen(LinkLost, lambda _: lost.set())
        session.start_stream(LaneKind.IMU, 952)
        line.close()
        assert lost.wait(LONG_S)
        assert not session.is_open
        with pytest.raises(StudioError) as refused:
            session.status()
        assert refused.value.code == "link-gone"


def test_unplugging_in_the_middle_of_a_send_is_an_error_and_no_hang(line: LossyLine) -> None:
    with Session(line) as session:
        with pytest.raises(StudioError) as refused:
            session.send_package(
                tiny_package.data(hidden=1000), progress=lambda done, _: line.close() if done > 4096 else None
            )
        assert refused.value.code == "link-gone"
    reborn = LossyLine(Device(flash=line.device.flash_image()), Damage(1, 0))
    with Session(reborn) as session:
        assert session.hello().package is None


def test_closing_a_session_answers_whoever_still_waits() -> None:
    session, _ = silent_board()
    failures: list[StudioError] = []
    asked = threading.Event()

    def ask() -> None:
        asked.set()
        try:
            session.request(Request.HELLO, timeout_s=4 * LONG_S)
        except StudioError as error:
            failures.append(error)

    thread = threading.Thread(target=ask)
    thread.start()
    assert asked.wait(LONG_S)
    session.close()
    thread.join(LONG_S)
    assert not thread.is_alive()
    assert [error.code for error in failures] == ["link-closed"]


def test_a_listener_that_fails_does_not_end_the_stream(line: LossyLine) -> None:
    def fail(*_: object) -> None:
        raise RuntimeError("a bug in a view")

    with Session(line) as session:
        session.listen_blocks(fail)
        session.start_stream(LaneKind.IMU, 119)
        line.device.push(LaneKind.IMU, UP)
        line.run(line.now_us + 30_000)
        session.stop_stream(LaneKind.IMU)
        assert session.lanes[LaneKind.IMU].received == 4
