"""A board that prints text records like any other: samples to the int16 step, the rate measured, damage counted."""

from __future__ import annotations

from collections.abc import Iterator

import numpy as np
import pytest
from numpy.typing import NDArray

from studio.board.sketch import SketchForm, SketchPrinter
from studio.errors import StudioError
from studio.link.recorder import Recorder
from studio.link.session import LinkLost
from studio.link.text_columns import ColumnMap
from studio.link.text_session import ColumnsChanged, TextSession
from studio.model.lane import MOTION_CHANNELS, Lane, LaneInfo, LaneKind, motion_from_physical
from tests.unit.link.played import Arrival, arrivals, heard, printer, takes

RECORDING = "recording"


class Rows:
    """A sink."""

    def __init__(self) -> None:
        self.rows: list[NDArray[np.int16]] = []
        self.lost = 0

    def append(self, kind: LaneKind, rows: NDArray[np.int16], *, lost: int) -> None:
        self.rows.append(rows.copy())
        self.lost += lost

    def all(self) -> NDArray[np.int16]:
        return np.concatenate(self.rows)


def recorded(what: Iterator[Arrival], kind: LaneKind = LaneKind.IMU) -> tuple[LaneInfo, Rows, TextSession]:
    """A recording of everything from the moment on at which the board is understood."""
    sink = Rows()
    recorders: list[Recorder] = []

    def begin(session: TextSession) -> None:
        def known(change: ColumnsChanged) -> None:
            if not recorders and session.columns is not None and session.columns.recorded and session.rate_hz:
                recorders.append(Recorder(session, sink, (kind,)))

        session.events.listen(ColumnsChanged, known)

    session = heard(what, begin)
    return recorders[0].stop()[0], sink, session


def printed_samples(form: SketchForm, count: int) -> NDArray[np.int16]:
    """What the numbers on the paper are in int16 steps, without any of the code that reads them."""
    rows = []
    for _, line in printer(form).printed():
        text = line.decode().split()[0].replace("\t", ",")
        rows.append([float(cell.rpartition(":")[2]) for cell in text.split(",")])
        if len(rows) == count:
            break
    return motion_from_physical(np.array(rows), MOTION_CHANNELS)


@pytest.mark.parametrize("form", [SketchForm.IMU_CAPTURE, SketchForm.NAMED])
def test_a_printed_take_is_recorded_to_the_int16_step(form: SketchForm) -> None:
    info, sink, session = recorded(arrivals(printer(form), 8.0))
    rows = sink.all()
    whole = printed_samples(form, session._rows + 1)
    assert info.count == len(rows) > 350
    at = next(i for i in range(len(whole)) if np.array_equal(whole[i : i + 9], rows[:9]))
    assert np.array_equal(whole[at : at + len(rows)], rows)
    assert info.channels == MOTION_CHANNELS
    assert sink.lost == 0


@pytest.mark.parametrize("heap_s", [0.002, 0.016, 0.05])
@pytest.mark.parametrize("form", [SketchForm.IMU_CAPTURE, SketchForm.NAMED, SketchForm.PLOTTER, SketchForm.TEENSY_RAW])
def test_the_rate_is_measured_within_one_percent_also_through_heaps_and_pauses(form: SketchForm, heap_s: float) -> None:
    session = heard(arrivals(printer(form), 12.0, heap_s=heap_s))
    assert session.rate_hz == pytest.approx(119.0, rel=0.01)
    assert session.lanes[LaneKind.IMU].rate_hz == session.rate_hz


def test_a_column_that_is_a_clock_gives_the_rate_and_is_not_recorded() -> None:
    # This computer's own clock runs three percent fast: the board's is believed.
    session = heard(arrivals(printer(SketchForm.TEENSY_RAW), 6.0, speed=0.97))
    assert session.rate_hz == pytest.approx(119.0, rel=0.001)
    assert session.columns == ColumnMap(("", *MOTION_CHANNELS), "16384", "131")


def test_a_sketch_that_changes_its_rate_is_noticed() -> None:
    slower = [Lane(LaneInfo(LaneKind.IMU, 50.0, lane.info.channels, lane.info.count), lane.samples) for lane in takes()]

    def both() -> Iterator[Arrival]:
        yield from arrivals(printer(SketchForm.NAMED), 6.0)
        yield from ((6.0 + at, data) for at, data in arrivals(printer(SketchForm.NAMED, slower), 6.0))

    assert heard(both()).rate_hz == pytest.approx(50.0, rel=0.01)


def test_three_axes_are_recorded_as_three() -> None:
    info, sink, _ = recorded(arrivals(printer(SketchForm.PLOTTER), 5.0))
    assert info.channels == MOTION_CHANNELS[:3]
    assert sink.all().shape[1] == 3


def test_one_column_at_sixteen_kilohertz_is_sound_and_at_another_rate_is_explained() -> None:
    rng = np.random.default_rng(2)
    samples = rng.integers(-3000, 3000, 48_000).astype(np.int16)

    def sound(rate_hz: float) -> Iterator[Arrival]:
        lane = Lane(LaneInfo(LaneKind.MIC, rate_hz, ("mic",), len(samples)), samples)
        return arrivals(SketchPrinter([lane], SketchForm.SOUND), 2.5, heap_s=0.008)

    info, sink, session = recorded(sound(16_000.0), LaneKind.MIC)
    assert info.rate_hz == 16_000
    rows = sink.all()
    at = next(i for i in range(len(samples)) if np.array_equal(samples[i : i + 20], rows[:20]))
    assert np.array_equal(samples[at : at + len(rows)], rows[: len(samples) - at])
    assert session.hello().imu_rates_hz == ()
    session = heard(sound(11_025.0))
    assert session.hello().mic_rates_hz == ()
    assert "at 11.0 kHz. Sound is recorded at 16 kHz only" in session.note


def lines(*rows: bytes, hz: float = 100.0) -> Iterator[Arrival]:
    return ((number / hz, row + b"\n") for number, row in enumerate(rows))


def test_what_is_damaged_takes_its_place_in_time_and_what_is_too_strong_is_counted() -> None:
    good = b"aX:0,aY:0,aZ:1"
    strong, none, hurt = b"aX:17,aY:0,aZ:1", b"aX:nan,aY:0,aZ:1", b"aX:0.\x80,aY:0"
    info, sink, session = recorded(lines(*[good] * 90, none, *[good] * 5, hurt, *[good] * 5, strong, good))
    assert session.clipped == 1
    assert sink.all()[:, 0].max() == 32767
    assert sum(gap.lost for gap in info.gaps) == 2
    assert session.damaged_frames == 1


@pytest.mark.parametrize("after", [b"%d,0,1,2,3,4", b"aX:%d,aY:0", b"%d words"])
def test_a_sketch_that_prints_something_else_leaves_what_was_recorded_as_it_is(after: bytes) -> None:
    """The recording had no rate any more, nothing could be made of it, and the studio was saving for ever."""
    was, then = [b"aX:%d,aY:0,aZ:1" % (n % 3) for n in range(300)], [after % (n % 7) for n in range(60)]
    info, sink, session = recorded(lines(*was, *then))
    assert info.rate_hz == pytest.approx(100, rel=0.01)
    assert info.channels == ("aX", "aY", "aZ")
    assert info.count == len(sink.all()) <= 300
    assert sink.all()[-1, 0] == (299 % 3) * 2048
    assert (after[-5:] == b"words") == (session.shape is not None and session.shape.width == 3)


def test_a_person_says_what_the_columns_are() -> None:
    session = heard(lines(*[b"12,77,5"] * 200))
    assert session.hello().imu_rates_hz == ()
    changes: list[ColumnsChanged] = []
    session.events.listen(ColumnsChanged, changes.append)
    session.choose(ColumnMap(("", "aZ", ""), "mg"))
    assert changes[-1].info.imu_rates_hz == (100,)
    assert session.lanes[LaneKind.IMU].channels == ("aZ",)
    with pytest.raises(StudioError) as refused:
        session.choose(ColumnMap(("aX", "aX", "")))
    assert refused.value.code == "text-columns"


def test_five_hundred_damaged_streams_never_end_the_link() -> None:
    """All of them one after another on one cable, as of a board whose cable is bad and whose sketch changes."""
    rng = np.random.default_rng(8)
    forms = [b"".join(line for _, (_, line) in zip(range(40), printer(form).printed(), strict=False))
             for form in SketchForm if form != SketchForm.SOUND]  # fmt: skip
    forms += [b"%d\r\n" % number for number in (1, 2)] + [b"1e308,-1e308,1e308\n" * 30, b"nan,inf,ovf\n" * 20]
    forms += [b"9" * 4000, b"\n" * 50, bytes(range(256)) * 4]

    def damaged() -> Iterator[Arrival]:
        for number in range(500):
            data = bytearray(forms[int(rng.integers(len(forms)))])
            for _ in range(int(rng.integers(0, 6))):
                at, size = int(rng.integers(len(data))), int(rng.integers(1, 20))
                data[at : at + size] = rng.bytes(size) if rng.random() < 0.5 else b""
                data = data or bytearray(b"\n")
            yield number * 0.3, bytes(data[: len(data) // 2])
            yield number * 0.3 + 0.15, bytes(data[len(data) // 2 :])
        yield from ((151 + number / 100, b"aX:0,aY:0,aZ:1\n") for number in range(300))

    lost: list[LinkLost] = []
    session = heard(damaged(), lambda session: session.events.listen(LinkLost, lost.append))
    assert lost == []
    assert session.names == ("aX", "aY", "aZ")
    assert session.rate_hz == pytest.approx(100, rel=0.01)
    assert session.dialect.damaged_lines > 0
    assert sum(map(len, session._past)) <= 2 * 512


def test_every_request_is_refused_with_the_way_out_and_nothing_is_sent() -> None:
    session = heard(lines(*[b"aX:0,aY:0,aZ:1"] * 20))
    for ask in (session.status, session.package_info, session.remove_package, lambda: session.send_package(b"1234")):
        with pytest.raises(StudioError) as refused:
            ask()
        assert refused.value.code == "board-prints-text"
        assert "Install the studio's firmware" in refused.value.remedy
    assert session._transport.written == b""  # type: ignore[attr-defined]
