"""What a job dies of, in sentences for the person: a full disk, a full memory, or what nobody thought of."""

from __future__ import annotations

import errno

from studio.errors import StudioError

_FULL = (errno.ENOSPC, errno.EDQUOT)
_TENSORFLOW_HAS_NO_MEMORY = "ResourceExhaustedError"
"""By its name: TensorFlow is not imported to ask."""


def for_a_person(problem: BaseException) -> BaseException:
    """The StudioError ("disk-full", "memory-full") that ``problem`` means, or the problem itself."""
    if isinstance(problem, OSError) and problem.errno in _FULL:
        where = f" {problem.filename} could not be written." if problem.filename else ""
        return StudioError(
            "There was no room left on the disk.", f"The disk is full.{where}",
            "Make some room on it, then try again.", code="disk-full",
        )  # fmt: skip
    is_memory = isinstance(problem, MemoryError) or type(problem).__name__ == _TENSORFLOW_HAS_NO_MEMORY
    if is_memory or (isinstance(problem, OSError) and problem.errno == errno.ENOMEM):
        return StudioError(
            "The memory of this computer did not suffice.", "Other programs, or very long recordings, fill it.",
            "Close other programs, or leave some recordings out, then try again.", code="memory-full",
        )  # fmt: skip
    return problem


def failure_of(problem: BaseException | None, what: str, *, code: str) -> StudioError:
    """For the person: the problem itself where it is a StudioError, else that ``what`` went wrong, and how to go on."""
    if isinstance(problem, StudioError):
        return problem
    return StudioError(
        what,
        f"{type(problem).__name__}: {problem}.",
        "Try it again. If it happens again, the log beside the settings helps whoever repairs it.",
        code=code,
    )
