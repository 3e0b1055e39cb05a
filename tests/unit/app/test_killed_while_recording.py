"""kill -9 in the middle of a recording of motion and sound: the next start offers what had arrived."""

from __future__ import annotations

import signal
import subprocess
import sys
import time
from collections.abc import Callable
from pathlib import Path

import numpy as np

from studio.app.happenings import ProblemRaised
from studio.app.studio import Studio
from studio.model.lane import LaneKind

RATES = {LaneKind.IMU: 119, LaneKind.MIC: 16_000}
WIDTHS = {LaneKind.IMU: 12, LaneKind.MIC: 2}
"""Bytes of a sample, of all axes."""
CHILD = """
import os, sys
from pathlib import Path
from studio.app.recording.plan import RecordingPlan
from studio.app.studio import Studio
from studio.model.lane import RECORDED_LANES, LaneKind
place = Path(sys.argv[1])
studio = Studio(home=place / "home")
studio.desk.create(place / "p.studio", sensor=LaneKind.IMU)
studio.bench.connect("virtual")
assert studio.mailbox.wait_until(lambda: studio.bench.info is not None, 60)
session = studio.bench.require()
assert studio.mailbox.wait_until(lambda: all(session.lanes[kind].rate_hz > 0 for kind in RECORDED_LANES), 60)
seen = {kind: os.open(place / kind.value, os.O_WRONLY | os.O_CREAT) for kind in RECORDED_LANES}
session.listen_blocks(lambda block, lost: os.write(seen[block.kind], block.samples.tobytes()))
studio.mailbox.wait_until(lambda: False, 0.3)
studio.collect.record(RecordingPlan(label="wave", person="ann", seconds=60.0, lanes=RECORDED_LANES))
while True:
    studio.mailbox.wait_until(lambda: False, 0.05)
    studio.takes.tick()
"""


def on_the_disk(place: Path, kind: LaneKind) -> bytes:
    """What the running take has there of a lane."""
    return b"".join(path.read_bytes() for path in place.glob(f"p.studio/recordings/*.part/{kind.value}.part"))


def has_all_of(place: Path, streamed: dict[LaneKind, bytes]) -> bool:
    """Whether the running take has what was streamed until some moment, from its own first half second on."""
    for kind, data in streamed.items():
        kept = on_the_disk(place, kind)
        at = data.find(kept[: RATES[kind] // 2 * WIDTHS[kind]])
        if at < 0 or at + len(kept) < len(data):
            return False
    return True


def test_what_was_streamed_until_the_kill_is_offered_and_kept(tmp_path: Path) -> None:
    child = subprocess.Popen([sys.executable, "-c", CHILD, str(tmp_path)])
    end = time.monotonic() + 120

    def wait_until(is_so: Callable[[], bool]) -> None:
        """The other process's time, which nobody can move."""
        while not is_so():
            assert child.poll() is None
            assert time.monotonic() < end
            time.sleep(0.02)

    wait_until(lambda: len(on_the_disk(tmp_path, LaneKind.MIC)) > 1.5 * RATES[LaneKind.MIC] * WIDTHS[LaneKind.MIC])
    until_now = {kind: (tmp_path / kind.value).read_bytes() for kind in RATES}
    wait_until(lambda: has_all_of(tmp_path, until_now))
    child.send_signal(signal.SIGKILL)
    child.wait()

    studio = Studio(home=tmp_path / "home")
    problems: list[str] = []
    studio.events.listen(ProblemRaised, lambda event: problems.append(event.error.code))
    studio.desk.open(tmp_path / "p.studio")
    assert problems == ["take-unfinished"]
    studio.desk.keep_unfinished()
    (recording,) = studio.desk.require().recordings
    assert (recording.person, [span.label for span in recording.spans]) == ("ann", ["wave"])
    for kind, rate in RATES.items():
        streamed = (tmp_path / kind.value).read_bytes()
        kept = studio.desk.lane(recording.id, kind).samples
        at = streamed.find(kept[: rate // 2].tobytes())
        assert at >= 0
        assert streamed[at : at + kept.nbytes] == np.ascontiguousarray(kept).tobytes()
        assert at + kept.nbytes >= len(until_now[kind])
    studio.shut_down()
