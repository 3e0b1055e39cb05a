"""kill -9 in the middle of a recording of motion and sound: the next start offers what had arrived."""

from __future__ import annotations

import signal
import subprocess
import sys
import time
from pathlib import Path

import numpy as np

from studio.app.happenings import ProblemRaised
from studio.app.studio import Studio
from studio.model.lane import LaneKind

RATES = {LaneKind.IMU: 119, LaneKind.MIC: 16_000}
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
assert studio.mailbox.wait_until(lambda: studio.bench.info is not None, 20)
session = studio.bench.require()
assert studio.mailbox.wait_until(lambda: all(session.lanes[kind].rate_hz > 0 for kind in RECORDED_LANES), 20)
seen = {kind: os.open(place / kind.value, os.O_WRONLY | os.O_CREAT) for kind in RECORDED_LANES}
session.listen_blocks(lambda block, lost: os.write(seen[block.kind], block.samples.tobytes()))
studio.mailbox.wait_until(lambda: False, 0.3)
studio.collect.record(RecordingPlan(label="wave", person="ann", seconds=60.0, lanes=RECORDED_LANES))
while True:
    studio.mailbox.wait_until(lambda: False, 0.05)
    studio.takes.tick()
"""


def test_what_was_streamed_until_the_kill_is_offered_and_kept(tmp_path: Path) -> None:
    child = subprocess.Popen([sys.executable, "-c", CHILD, str(tmp_path)])
    sound, end = tmp_path / "p.studio" / "recordings", time.monotonic() + 60
    while sum(path.stat().st_size for path in sound.glob("*.part/mic.part")) < 2 * 16_000 * 1.5:
        assert child.poll() is None
        assert time.monotonic() < end
        time.sleep(0.02)  # the other process's time, which nobody can move
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
        width = 2 * (6 if kind == LaneKind.IMU else 1)
        at = streamed.find(kept[: rate // 2].tobytes())
        assert at >= 0
        assert streamed[at : at + kept.nbytes] == np.ascontiguousarray(kept).tobytes()
        # The blocks that were on their way: held for the other lane, or in the file thread's hands.
        assert len(streamed) - at - kept.nbytes <= 0.3 * rate * width
    studio.shut_down()
