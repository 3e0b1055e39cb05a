"""The house keeps its borders: imports point down, and nothing below the window needs Qt or TensorFlow."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]


def run(*words: str) -> subprocess.CompletedProcess[str]:
    return subprocess.run([sys.executable, *words], cwd=ROOT, capture_output=True, text=True)


def test_imports_point_down() -> None:
    done = run("-c", "from importlinter.cli import lint_imports; raise SystemExit(lint_imports(no_cache=True))")
    assert done.returncode == 0, done.stdout[-3000:] + done.stderr[-1000:]


def test_the_unit_tests_pass_where_qt_and_tensorflow_cannot_be_imported() -> None:
    plugins = ("-p", "tests.unit.unimportable", "-p", "no:pytest-qt", "-p", "no:cacheprovider")
    done = run(
        "-m", "pytest", "-q", "-x", "-n", "2", *plugins, "-W", "ignore::pytest.PytestConfigWarning", "tests/unit"
    )
    assert done.returncode == 0, done.stdout[-4000:] + done.stderr[-2000:]
    assert " passed" in done.stdout


@pytest.mark.parametrize("module", ["PySide6", "tensorflow"])
def test_the_refusal_itself_works(module: str) -> None:
    done = run("-c", f"import tests.unit.unimportable, {module}")
    assert done.returncode != 0
    assert "made unimportable" in done.stderr


def test_the_command_line_starts_without_qt_and_tensorflow() -> None:
    code = (
        "import tests.unit.unimportable; from studio.__main__ import main; raise SystemExit(main(['boards', '--json']))"
    )
    done = run("-c", code)
    assert done.returncode == 0, done.stderr
    assert '"virtual"' in done.stdout
