"""A studio of its own for each story: own home, own projects, the real command in a process of its own."""

from __future__ import annotations

import json
import os
import signal
import subprocess
import sys
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import pytest

COMMAND = [sys.executable, "-m", "studio"]


@dataclass(frozen=True, slots=True)
class Answer:
    status: int
    out: str
    err: str

    @property
    def json(self) -> Any:
        """Standard output, which must be one JSON object and nothing else."""
        return json.loads(self.out)

    @property
    def lines(self) -> list[Any]:
        """Standard output as one JSON object a line."""
        return [json.loads(line) for line in self.out.splitlines()]


class CommandLine:
    """Runs ``nano33-studio`` as a person's shell would, with a home that is empty at first."""

    def __init__(self, home: Path) -> None:
        self.environment = {**os.environ, "NANO33_STUDIO_HOME": str(home), "HOME": str(home)}

    def __call__(self, *words: object, timeout_s: float = 240.0) -> Answer:
        done = subprocess.run(
            [*COMMAND, *map(str, words)], capture_output=True, text=True, timeout=timeout_s, env=self.environment
        )
        return Answer(done.returncode, done.stdout, done.stderr)

    def must(self, *words: object) -> Answer:
        answer = self(*words)
        assert answer.status == 0, answer.err
        return answer

    def start(self, *words: object) -> subprocess.Popen[str]:
        return subprocess.Popen(
            [*COMMAND, *map(str, words)],
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=subprocess.PIPE,
            text=True,
            env=self.environment,
        )


@pytest.fixture(autouse=True, scope="session")
def can_be_interrupted() -> None:
    """A script that runs the tests in its background makes them deaf to Ctrl+C, and with them whatever they start."""
    if signal.getsignal(signal.SIGINT) == signal.SIG_IGN:
        signal.signal(signal.SIGINT, signal.default_int_handler)


@pytest.fixture(scope="module")
def studio(tmp_path_factory: pytest.TempPathFactory) -> CommandLine:
    return CommandLine(tmp_path_factory.mktemp("home"))
