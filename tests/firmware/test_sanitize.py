"""The sanitizer builds notice what they are there for."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.firmware import sanitize

MISTAKES = {
    "one byte past the end": "volatile unsigned char b = block[size]; return b & 0;",
    "signed overflow": "volatile int x = 2147483647; x = x + (int)size; return 0;",
    "a float that fits no int": "volatile float f = 1e20f; volatile int x = (int)f; return x & 0;",
    "shifted too far": "volatile unsigned s = 40; volatile int x = 1 << s; return x & 0;",
    "another status": "return 1;",
}


def _driver(tmp_path: Path, body: str) -> Path:
    source = tmp_path / "driver.c"
    here = Path(__file__).resolve().parent
    source.write_text(
        f'#include "{(here / "cases.h").as_posix()}"\n'
        f"int main(void) {{ size_t size; unsigned char *block = next_case(&size); (void)block; {body} }}\n"
    )
    return sanitize.build(source, sources=())


@pytest.mark.parametrize("mistake", MISTAKES)
def test_a_mistake_fails_the_test(tmp_path: Path, mistake: str) -> None:
    program = _driver(tmp_path, MISTAKES[mistake])
    with pytest.raises(pytest.fail.Exception, match="ended with"):
        sanitize.run(program, stdin=sanitize.join_cases([b"twelve bytes"]))


def test_a_driver_without_mistakes_passes(tmp_path: Path) -> None:
    program = _driver(tmp_path, 'printf("%zu", size); return 0;')
    assert sanitize.run(program, stdin=sanitize.join_cases([b"twelve bytes"])) == "12"
