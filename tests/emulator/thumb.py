"""The few instructions of Thumb-2 that the emulator itself must recognise (ARMv7-M A5)."""

from __future__ import annotations

YIELD, WFE, WFI, SEV = 0xBF10, 0xBF20, 0xBF30, 0xBF40


def is_coprocessor_10_or_11(first: int, second: int) -> bool:
    """Whether the two halfwords are an instruction of the FPU."""
    return first & 0xEC00 == 0xEC00 and second >> 8 & 0xE == 0xA
