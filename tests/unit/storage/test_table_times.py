"""Tables as they come from loggers and spreadsheets: dates, clocks that are coarse, late or pause, other encodings."""

from __future__ import annotations

import io
import zipfile
from collections.abc import Sequence
from pathlib import Path

import pytest

from studio.model.lane import Gap, LaneInfo
from studio.storage.formats.csv_guess import describe_csv
from studio.storage.formats.motion_csv import read_csv
from studio.storage.importing import import_paths
from studio.storage.store import ProjectStore


def read(times: Sequence[object], header: str = "timestamp") -> LaneInfo:
    rows = "".join(f"{time},{number % 7},0,1\n" for number, time in enumerate(times))
    data = f"{header},aX (g),aY (g),aZ (g)\n{rows}".encode()
    guess = describe_csv(data)
    assert guess.is_sure
    [take] = read_csv(data, guess.choice)
    return take.lane.info


@pytest.mark.parametrize("form", ["2026-01-02T03:04:{:06.3f}Z", "2026/01/02 03:04:{:06.3f}", "03:04:{:06.3f}"])
@pytest.mark.parametrize("header", ["timestamp", "time", "date"])
def test_dates_and_times_of_day_are_seen_whatever_their_column_is_called(form: str, header: str) -> None:
    assert read([form.format(i / 50) for i in range(100)], header).rate_hz == 50.0


@pytest.mark.parametrize(("gone", "gaps"), [(range(100, 101), (Gap(100, 1),)), (range(30, 530), (Gap(30, 500),))])
@pytest.mark.parametrize("unit", ["s", "ms"])
def test_rows_that_are_missing_are_a_gap(gone: range, gaps: tuple[Gap, ...], unit: str) -> None:
    """Seconds without rows were closed up, and nothing said so."""
    times = [i / 100 if unit == "s" else i * 10 for i in range(900) if i not in gone]
    assert read(times, f"time_{unit}").gaps == gaps


def test_rows_that_come_late_are_no_gap() -> None:
    times = [i * 10 + (9 if i == 50 else (i * 7 % 5) - 2) for i in range(300)]
    assert read(times, "time_ms").gaps == ()


def test_a_clock_of_milliseconds_measures_952_rows_a_second() -> None:
    """It said 1000: rows two milliseconds apart were taken for pauses."""
    info = read([int(i / 0.952) for i in range(5000)], "millis")
    assert (round(info.rate_hz), info.gaps) == (952, ())


def test_rows_of_one_heap_have_one_time() -> None:
    """A telephone's, or of a spreadsheet that keeps whole seconds; it was said that the time does not go forward."""
    info = read([f"2026-01-02 03:04:{i // 50:02d}" for i in range(2501)])
    assert (round(info.rate_hz), info.gaps) == (50, ())


def test_a_spreadsheet_of_western_windows_is_read(store: ProjectStore, tmp_path: Path) -> None:
    rows = "0,5;0;9,80665;90\n" * 40
    (tmp_path / "räder.csv").write_bytes(f"accX (m/s²);accY (m/s²);accZ (m/s²);gyrX (°/s)\n{rows}".encode("cp1252"))
    [recording] = import_paths(store, store.project, [tmp_path]).imported
    assert recording.lanes[0].channels == ("aX", "aY", "aZ", "gX")


def test_the_names_of_the_oldest_sketches_are_motion() -> None:
    """Of AcX and GyX only the second was known, and the table lost its acceleration without a word."""
    data = ("AcX,AcY,AcZ,GyX,GyY,GyZ\n" + "0,0,16384,0,0,0\n" * 40).encode()
    assert describe_csv(data).choice.roles == ("aX", "aY", "aZ", "gX", "gY", "gZ")


def test_a_zip_of_everybodys_zips_is_opened(store: ProjectStore, tmp_path: Path) -> None:
    """What a class handed in: nothing came, and nothing was said of it."""
    rows = "aX,aY,aZ\n" + "".join(f"{i % 9},0,1\n" for i in range(40))
    inner = io.BytesIO()
    with zipfile.ZipFile(inner, "w") as packed:
        packed.writestr("wave/1.csv", rows)
    with zipfile.ZipFile(tmp_path / "class.zip", "w") as outer:
        outer.writestr("Ann/hers.zip", inner.getvalue())
        outer.writestr("Bea/hers.zip", b"PK nothing")
    report = import_paths(store, store.project, [tmp_path / "class.zip"])
    assert [recording.spans[0].label for recording in report.imported] == ["wave"]
    [(path, reason)] = report.skipped
    assert path.endswith("class.zip/Bea/hers.zip")
    assert "no zip that can be read" in reason
