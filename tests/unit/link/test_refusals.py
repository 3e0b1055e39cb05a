"""What a board refuses is told with what to do about it."""

import pytest

from studio.core import native
from studio.link.messages import Answer
from studio.link.refusals import refusal

OUR_OWN = {"ok", "state", "bad-request", "scratch", "microcode"}
"""No refusal, or one of a request that the studio should not have made: nothing that a person could do."""


@pytest.mark.parametrize("status", sorted(native.error_table()))
def test_a_refusal_says_what_to_do(status: int) -> None:
    error = refusal(Answer(0, 0, status, b""), "The model was not sent.")
    assert error.code == f"board-{native.error_name(status).replace(' ', '-')}"
    assert error.why.startswith("The board says: ")
    assert bool(error.remedy) == (native.error_name(status) not in OUR_OWN)
