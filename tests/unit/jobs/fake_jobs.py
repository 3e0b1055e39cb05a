"""Jobs that behave in the ways a worker must survive; named by tests as "tests.unit.jobs.fake_jobs:..."."""

import os
import signal
import sys
import time

from studio.errors import Cancelled, StudioError
from studio.jobs import Progress, Stop

_WARMED = []


def warm_up():
    _WARMED.append(True)


def add(spec, report, cancel):
    print("a library's chatter that must not reach the protocol")
    os.write(1, b'{"say": "done", "id": 1, "result": {"sum": "forged by a print"}}\n')
    report(Progress("adding", 0.5, {"a": spec["a"]}))
    return {"sum": spec["a"] + spec["b"], "pid": os.getpid(), "warmed": len(_WARMED)}


def count_until_asked(spec, report, cancel):
    """Reports each turn; stops early with the best so far, or raises at cancel."""
    for turn in range(100_000):
        if cancel() == Stop.CANCEL:
            raise Cancelled
        if cancel() == Stop.EARLY:
            return {"best": turn, "stopped": "early"}
        report(Progress("turn", None, {"turn": turn}))
        time.sleep(0.002)
    return {"best": -1}


def never_listens(spec, report, cancel):
    report(Progress("deaf"))
    time.sleep(600)
    return {}


def crash(spec, report, cancel):
    report(Progress("about to crash"))
    os.kill(os.getpid(), signal.SIGSEGV)
    time.sleep(600)


def leave(spec, report, cancel):
    print("leaving in a hurry", file=sys.stderr, flush=True)
    os._exit(7)


def leave_without_a_word(spec, report, cancel):
    os._exit(7)


def chat_and_be_killed(spec, report, cancel):
    print("fully_quantize: 0, inference_type: 6", file=sys.stderr, flush=True)
    os.kill(os.getpid(), signal.SIGKILL)
    time.sleep(600)


def refuse(spec, report, cancel):
    raise StudioError("There is nothing to train.", "No label.", "Label something.", code="nothing-to-train")


def bug(spec, report, cancel):
    raise ZeroDivisionError("a bug of ours")


def not_json(spec, report, cancel):
    return {"value": float("nan")}


def pid(spec, report, cancel):
    return {"pid": os.getpid()}
