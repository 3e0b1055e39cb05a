"""What other people's sketches print is understood, whatever it is cut into and whatever stands between the rows."""

from __future__ import annotations

import math
import tracemalloc

import numpy as np
import pytest

from studio.core.codec import encode_frame
from studio.link.text_columns import propose
from studio.link.text_dialect import Heard, Rows, Said, Shape, ShapeSeen, TextDialect
from studio.link.text_lines import MOST_LINE_BYTES
from studio.model.lane import MOTION_CHANNELS


def listened(data: bytes, *, step: int = 7) -> tuple[TextDialect, list[Heard]]:
    dialect = TextDialect()
    return dialect, [one for at in range(0, len(data), step) for one in dialect.push(data[at : at + step])]


def table(heard: list[Heard]) -> list[list[float]]:
    return [row for one in heard if isinstance(one, Rows) for row in one.values.tolist()]


FORMS = {
    b"aX,aY,aZ,gX,gY,gZ\r\n" + b"0.010,-0.020,1.000,1.5,-2.5,0\r\n" * 6: MOTION_CHANNELS,
    b"x:1 y:-2.5 z:3e2\n" * 6: ("x", "y", "z"),
    b"aX:0.1,aY:0.2,aZ:0.9\r\n" * 6: ("aX", "aY", "aZ"),
    b"X\tY\tZ\r\n" + b"0.10\t0.20\t0.90\r\n" * 6: ("X", "Y", "Z"),
    b"light;proximity\n" + b"12;255;\n" * 6: ("light", "proximity"),
    b"0.5 0.25 1\n" * 7: (),
    b"-12\r\n" * 7: (),
}


@pytest.mark.parametrize(("data", "names"), FORMS.items(), ids=range(len(FORMS)))
@pytest.mark.parametrize("step", [1, 5, 4096])
def test_every_form_gives_its_columns_and_its_rows_however_it_is_cut(
    data: bytes, names: tuple[str, ...], step: int
) -> None:
    dialect, heard = listened(data, step=step)
    assert dialect.is_sure
    assert dialect.shape is not None
    assert dialect.shape.names == names
    assert len(table(heard)) in (5, 6)
    assert len({tuple(row) for row in table(heard)}) == 1
    assert dialect.damaged_lines == 0


def test_the_first_line_may_be_half_and_is_not_believed() -> None:
    _, heard = listened(b"98,0.5\n" + b"0.98,0.5\n" * 5)
    assert table(heard) == [[0.98, 0.5]] * 5


def test_headers_that_come_again_and_blank_lines_part_takes_and_are_no_damage() -> None:
    take = b"aX,aY,aZ,gX,gY,gZ\r\n" + b"0,0,1,0,0,0\r\n" * 4 + b"\r\n"
    dialect, heard = listened(take * 3)
    assert len(table(heard)) == 12
    assert (dialect.damaged_lines, dialect.said) == (0, ())
    assert sum(isinstance(one, ShapeSeen) for one in heard) == 1


def test_the_boards_own_words_are_told_and_are_no_rows() -> None:
    dialect, heard = listened(b"Started\r\nFailed to initialize IMU!\r\n")
    assert [one.text for one in heard if isinstance(one, Said)] == ["Started", "Failed to initialize IMU!"]
    assert dialect.is_likely
    assert not dialect.is_sure


def test_garbage_costs_its_own_lines_and_is_counted() -> None:
    rows = b"1,2,3\n" * 5
    dialect, heard = listened(rows + b"\xff\xfe\x00\x81\n4,\x80,6\n" + rows + b"1,2,3,1,2,3\n" + rows)
    assert table(heard) == [[1, 2, 3]] * 14
    assert dialect.damaged_lines == 3
    assert sum(one.lost for one in heard if isinstance(one, Rows)) == 3, "each takes its place in time"
    assert dialect.damaged_bytes > 0


def test_numbers_that_are_none_are_rows_all_the_same() -> None:
    _, heard = listened(b"0,0\n" + b"nan,1\ninf,2\n1e30,ovf\n-inf,-7\n")
    values = np.array(table(heard))
    assert [math.isnan(values[0, 0]), math.isinf(values[1, 0]), math.isnan(values[2, 1])] == [True] * 3
    assert values[2, 0] == 1e30


def test_a_sketch_that_prints_something_else_now_has_a_new_shape_and_loses_nothing_to_damage() -> None:
    dialect, heard = listened(b"1,2\n" * 10 + b"1,2,3\n" * 10)
    assert [one.shape.width for one in heard if isinstance(one, ShapeSeen)] == [2, 3]
    assert len([row for row in table(heard) if len(row) == 3]) == 10
    assert dialect.damaged_lines == 0


def test_our_own_protocol_is_never_taken_for_text() -> None:
    rng = np.random.default_rng(6)
    dialect = TextDialect()
    for number in range(400):
        samples = rng.integers(-3000, 3000, 60).astype("<i2").tobytes()
        dialect.push(encode_frame(bytes([0x40]) + number.to_bytes(8, "little") + samples))
        assert not dialect.is_sure
        assert not dialect.is_likely
    assert dialect.is_garbled


def test_five_hundred_damaged_streams_are_survived_in_little_memory() -> None:
    rng = np.random.default_rng(4)
    whole = [*FORMS, bytes(range(256)) * 8, b"9" * 5000, b"Started\r\n" * 9, b"a:" * 800, b",,;;\t\t" * 300]
    for number in range(500):
        data = bytearray(b"".join(whole[int(rng.integers(len(whole)))] for _ in range(4)))
        for _ in range(int(rng.integers(1, 40))):
            at, size = int(rng.integers(len(data))), int(rng.integers(1, 30))
            kind = int(rng.integers(3))
            if kind == 0:
                data[at : at + size] = rng.bytes(size)
            elif kind == 1:
                del data[at : at + size]
            else:
                data[at:at] = data[:size]
        dialect = TextDialect()
        for at in range(0, len(data), 97):
            dialect.push(bytes(data[at : at + 97]))
        assert len(dialect._lines.waiting) <= MOST_LINE_BYTES, number
        assert len(dialect._trial) <= 5
        assert dialect.damaged_lines >= 0
    tracemalloc.start()
    before = tracemalloc.get_traced_memory()[0]
    dialect = TextDialect()
    for _ in range(2000):
        dialect.push(b"x" * 1000)
        dialect.push(b"1,2\n" * 20 + b"oh dear, what now\n")
    assert tracemalloc.get_traced_memory()[0] - before < 50_000
    tracemalloc.stop()


STILL = np.array([[0.0, 0.6, 0.8, 3.0, -2.0, 1.0]] * 40)


UNITS = [(1, "g"), (9.80665, "m/s2"), (1000, "mg"), (16384, "16384"), (2048, "2048")]


@pytest.mark.parametrize(("factor", "unit"), UNITS)
def test_a_board_that_lies_still_tells_its_unit_by_what_it_weighs(factor: float, unit: str) -> None:
    values = STILL * factor if factor < 100 else np.rint(STILL * factor)
    columns = propose((), 6, values, time_column=None, said=())
    assert columns.channels == MOTION_CHANNELS
    assert columns.accel_unit == unit


def test_names_say_what_is_what_and_in_what_unit() -> None:
    names = ("t", "gyro_z", "Acc_X [m/s2]", "accel y", "light")
    columns = propose(names, 5, np.zeros((0, 5)), time_column=None, said=())
    assert columns.channels == ("", "gZ", "aX", "aY", "")
    assert columns.accel_unit == "m/s2"
    oldest = propose(("AcX", "AcY", "AcZ", "Tmp", "GyX", "GyY", "GyZ"), 7, np.zeros((0, 7)), time_column=None, said=())
    assert oldest.channels == (*MOTION_CHANNELS[:3], "", *MOTION_CHANNELS[3:])


def test_three_axes_are_of_the_sensor_that_the_board_named() -> None:
    for word, channels in (("Acceleration in g's", MOTION_CHANNELS[:3]), ("Gyroscope in dps", MOTION_CHANNELS[3:])):
        columns = propose(("X", "Y", "Z"), 3, np.zeros((0, 3)), time_column=None, said=("Started", word))
        assert columns.channels == channels


def test_a_shape_is_remembered_by_its_header() -> None:
    assert Shape(3, ("a", "b", "c")).key != Shape(3).key
