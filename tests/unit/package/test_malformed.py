"""Each rule of the NETW section, broken on its own, is refused by its code."""

from __future__ import annotations

import struct
from collections.abc import Callable

import pytest

from studio.core import package
from studio.core.network_section import NO_BIAS, Code, TensorRecord, record, section
from studio.errors import StudioError
from studio.learn.packing_depthwise import Geometry
from studio.model.network import NetworkPlan
from studio.model.package import Package

ONE = 1 << 30
ARENA = 4096
CHANNELS = struct.pack("<4i", 0, ONE, 1, 1) * 2 + bytes([1, 2])
WEIGHTS = (bytes(1024) + struct.pack("<i", -1) + struct.pack("<4i", *[ONE] * 4) + bytes([0, 0, 0, 0, 31, 0xE1, 0xE0, 0])
           + CHANNELS + bytes(2))  # fmt: skip
BIASES, NEGATIVE, MULTIPLIERS, SHIFTS, SHIFT_31, SHIFT_MINUS_32, PACKED = 0, 1024, 1028, 1044, 1048, 1050, 1052
SCRATCH_BYTES = Geometry((1, 1), (1, 1), (4, 4), (2, 2)).scratch_bytes
"""Of ``packed``."""


def dense_block(together: int, groups: int, *, multiplier: int = ONE, offset: int = 1, exponent: int = 1) -> bytes:
    """A block of packed channels without weights; only the last channel has these numbers."""
    good, last = struct.pack("<4i", 0, ONE, 1, 1), struct.pack("<4i", 0, multiplier, offset, exponent)
    return bytes(4 * together * groups) + good * (together - 1) + last


PARTS = [
    dense_block(2, 1),
    dense_block(4, 2) * 2,
    dense_block(2, 1, multiplier=-1),
    dense_block(2, 1, offset=2),
    dense_block(2, 1, exponent=0),
    dense_block(2, 1, offset=1 << 22, exponent=23),
    dense_block(4, 2) + dense_block(4, 2, offset=3),
]
PAIR, ROWS, PAIR_NEGATIVE, PAIR_OFFSET, PAIR_0, PAIR_23, ROWS_OFFSET = (
    len(WEIGHTS) + sum(len(part) for part in PARTS[:k]) for k in range(len(PARTS))
)
WEIGHTS += b"".join(PARTS)


def arena(offset: int, *shape: int) -> TensorRecord:
    return TensorRecord(offset, False, shape, 0)


def window(
    kernel: tuple[int, int] = (1, 1),
    stride: tuple[int, int] = (1, 1),
    dilation: tuple[int, int] = (1, 1),
    before: tuple[int, int] = (0, 0),
    after: tuple[int, int] = (0, 0),
) -> bytes:
    return struct.pack("<10H", *kernel, *stride, *dilation, *before, *after)


def conv(place: bytes = b"", *, code: Code = Code.CONV, low: int = -128, high: int = 127, flags: int = 0,
         weights: int = 0, bias: int = NO_BIAS, multipliers: int = MULTIPLIERS,
         shifts: int = SHIFTS) -> bytes:  # fmt: skip
    head = (place or window()) + struct.pack("<bbH", low, high, flags)
    return record(code, 3, 1, 0, head + struct.pack("<4I", weights, bias, multipliers, shifts))


def packed(scratch: int, *, weights: int = PACKED, place: bytes = b"", low: int = -128, high: int = 127,
           along: int = 0, zero: int = 0) -> bytes:  # fmt: skip
    """A depthwise convolution of four by four places and two channels, which works in ``SCRATCH_BYTES``."""
    tail = struct.pack("<bbBBII", low, high, along, zero, weights, scratch)
    return record(Code.DEPTHWISE_PACKED, 4, 1, 0, (place or window()) + tail)


def pool(place: bytes) -> bytes:
    return record(Code.AVERAGE_POOL, 1, 1, 0, place + struct.pack("<bbH", -128, 127, 0))


def add(second: int, *, output: int = 1, shift: int = -1, multiplier: int = ONE) -> bytes:
    numbers = struct.pack("<3i3bx", multiplier, ONE, ONE, shift, -1, -1)
    return record(Code.ADD, 0, output, 0, struct.pack("<Hbb", second, -128, 127) + numbers)


def concat(others: list[int], *, axis: int = 3, count: int | None = None) -> bytes:
    head = struct.pack("<BBH", axis, len(others) + 1 if count is None else count, 0)
    return record(Code.CONCAT, 2, 1, 0, head + struct.pack(f"<{len(others)}H", *others))


def table(offset: int = 0, *, output: int = 1, source: int = 0) -> bytes:
    return record(Code.TABLE, 19, output, source, struct.pack("<I", offset))


def softmax(*, shift: int = 20, lowest: int = -255, multiplier: int = ONE) -> bytes:
    return record(Code.SOFTMAX, 25, 1, 0, struct.pack("<ibbh", multiplier, shift, 0, lowest))


def pad(*amounts: int, value: bytes = b"\0\0\0\0") -> bytes:
    return record(Code.PAD, 34, 1, 0, struct.pack("<8H", *amounts) + value)


def mean(axes: int, *, shift: int = 0) -> bytes:
    return record(Code.MEAN, 40, 1, 0, struct.pack("<BbHi", axes, shift, 0, ONE))


def fully(*, flags: int = 0) -> bytes:
    tail = struct.pack("<bbH4I", -128, 127, flags, 0, NO_BIAS, MULTIPLIERS, SHIFTS)
    return record(Code.FULLY_CONNECTED, 9, 1, 0, tail)


def dense(place: bytes = b"", *, weights: int = PAIR, scratch: int = 128, zero: int = 0) -> bytes:
    tail = struct.pack("<bbHII", -128, 127, zero, weights, scratch)
    return record(Code.DENSE_WINDOW, 3, 1, 0, (place or window()) + tail)


def dense_rows(*, weights: int = ROWS, low: int = -128, high: int = 127, zero: int = 0) -> bytes:
    return record(Code.DENSE_ROWS, 9, 1, 0, struct.pack("<bbHI", low, high, zero, weights))


def code_of(
    tensors: list[TensorRecord],
    records: list[bytes],
    *,
    output: int = 1,
    scale: float = 0.1,
    arena_bytes: int = ARENA,
    change: Callable[[bytes], bytes] = bytes,
    weights: bytes = WEIGHTS,
) -> str:
    """The core's word on a package of this network: its refusal's code, or "ok"."""
    network = section(
        tensors, records, input_index=0, output_index=output, input_scale=scale, output_scale=scale, macs=0
    )
    plan = NetworkPlan(change(network), weights, arena_bytes, (), 1, 0, 0, 1, 0, 0)
    try:
        package.check(package.encode(Package("", (), plan)))
    except StudioError as refusal:
        return refusal.code.removeprefix("core-")
    return "ok"


A, B = arena(0, 1, 4, 4, 2), arena(64, 1, 4, 4, 2)
FLAT = [arena(0, 1, 8), arena(64, 1, 8)]

SOUND: dict[str, tuple[list[TensorRecord], list[bytes]]] = {
    "convolution": ([A, B], [conv()]),
    "convolution, one multiplier a channel": ([A, B], [conv(flags=1, bias=BIASES)]),
    "convolution, padded and strided": ([A, arena(64, 1, 2, 2, 2)], [conv(window((3, 3), (2, 2), after=(1, 1)))]),
    "depthwise": ([A, arena(64, 1, 4, 4, 4)], [conv(code=Code.DEPTHWISE)]),
    "packed, with scratch": ([A, B], [packed(128)]),
    "packed, in place": ([A, A], [packed(128)]),
    "packed, with scratch at the arena's end": ([A, B], [packed(ARENA - SCRATCH_BYTES)]),
    "packed, with scratch beside what is needed later": (
        [A, B, arena(2048, 1, 4, 4, 2)], [table(output=2), packed(2048 - SCRATCH_BYTES), add(2)],
    ),
    "packed, with scratch in the place of what comes later": (
        [A, B, arena(2048, 1, 4, 4, 2)], [packed(2048), table(output=2), add(2)],
    ),
    "fully connected": (FLAT, [fully()]),
    "pool": ([A, arena(64, 1, 2, 2, 2)], [pool(window((2, 2), (2, 2)))]),
    "mean": ([A, arena(64, 1, 2)], [mean(0b0110)]),
    "sum in place": ([A, A], [add(0)]),
    "sum with a row": ([A, B, TensorRecord(0, True, (1, 2), 0)], [add(2)]),
    "concatenation": ([A, arena(64, 1, 4, 4, 4)], [concat([0])]),
    "padding": ([arena(0, 1, 8), arena(64, 1, 9)], [pad(0, 0, 0, 0, 0, 0, 0, 1)]),
    "softmax": (FLAT, [softmax()]),
    "table in place": ([A, A], [table()]),
    "packed convolution": ([A, B], [dense()]),
    "packed, padded and strided": (
        [A, arena(64, 1, 2, 2, 2)], [dense(window((2, 1), (2, 2), before=(1, 0)), scratch=ARENA - 36)],
    ),
    "packed rows": (FLAT, [dense_rows()]),
    "nothing to do": ([A, A], []),
}  # fmt: skip


@pytest.mark.parametrize("case", SOUND)
def test_the_sound_forms_are_accepted(case: str) -> None:
    assert code_of(*SOUND[case]) == "ok"


BROKEN: dict[str, tuple[list[TensorRecord], list[bytes], str]] = {
    # tensors
    "a tensor that leaves the arena": ([A, arena(ARENA - 8, 1, 4, 4, 2)], [conv()], "layout"),
    "a constant that leaves the weights": ([A, B, TensorRecord(len(WEIGHTS) - 8, True, (1, 9), 0)], [conv()], "layout"),
    "a dimension of 0": ([A, arena(64, 1, 0, 4, 2)], [conv()], "shape"),
    "sizes whose product overflows": ([A, B, arena(0, 0xFFFF, 0xFFFF, 0xFFFF, 0xFFFF)], [conv()], "shape"),
    "an input of two": ([arena(0, 2, 4), arena(64, 2, 4)], [table()], "shape"),
    "an input without dimensions": ([arena(0), arena(64)], [table()], "shape"),
    "a constant input": ([TensorRecord(0, True, (1, 8), 0), FLAT[1]], [table()], "layout"),
    "a constant output": ([FLAT[0], TensorRecord(0, True, (1, 8), 0)], [table()], "layout"),
    "a tensor that is not there": (FLAT, [table(source=2)], "layout"),
    # data flow
    "memory that nothing wrote": ([*FLAT, arena(128, 1, 8)], [table(source=2)], "layout"),
    "half of what was written": ([arena(0, 1, 8), arena(64, 1, 4), arena(4, 1, 4)], [table(source=2)], "layout"),
    "the beginning of what was written": (
        [arena(0, 1, 8), arena(64, 1, 4), arena(0, 1, 4)], [table(source=2)], "layout",
    ),
    "what was overwritten since": (
        [arena(0, 1, 8), arena(64, 1, 8), arena(4, 1, 8)],
        [table(), table(source=1, output=2), add(1, output=1)],
        "layout",
    ),
    "an output that nothing wrote": ([*FLAT, arena(128, 1, 8)], [table(output=2)], "layout"),
    "a convolution in place": ([A, A], [conv()], "layout"),
    "a sum that overlaps its input in part": ([A, arena(16, 1, 4, 4, 2)], [add(0)], "layout"),
    # scratch
    "scratch that leaves the arena": ([A, B], [packed(ARENA - SCRATCH_BYTES + 4)], "layout"),
    "scratch beyond all": ([A, B], [packed(0xFFFFFFFC)], "layout"),
    "scratch that is not aligned": ([A, B], [packed(130)], "layout"),
    "scratch on its input": ([A, B], [packed(28)], "layout"),
    "scratch on its output": ([A, B], [packed(92)], "layout"),
    "scratch below its output that reaches into it": ([A, B], [packed(52)], "layout"),
    "what scratch destroyed": (
        [A, B, arena(2048, 1, 4, 4, 2)], [table(output=2), packed(2048), add(2)], "layout",
    ),
    "an end of what scratch destroyed": (
        [A, B, arena(2048, 1, 4, 4, 2)], [table(output=2), packed(2048 + 28), add(2)], "layout",
    ),
    "what scratch left behind": (
        [A, B, arena(2048, 1, SCRATCH_BYTES), arena(256, 1, SCRATCH_BYTES)],
        [packed(2048), table(source=2, output=3)], "layout",
    ),
    # records
    "an unknown operator": (FLAT, [b"\x7f" + table()[1:]], "unsupported"),
    "operator 0": (FLAT, [b"\0" + table()[1:]], "unsupported"),
    "a record of another size": (FLAT, [table() + bytes(4)], "truncated"),
    "a record that says 0 bytes": (FLAT, [table()[:2] + b"\0\0" + table()[4:]], "truncated"),
    "unknown flags": ([A, B], [conv(flags=2)], "unsupported"),
    # numbers
    "an activation upside down": ([A, B], [conv(low=1, high=0)], "range"),
    "a negative multiplier": ([A, B], [conv(multipliers=NEGATIVE)], "range"),
    "a shift of 31": ([A, B], [conv(shifts=SHIFT_31)], "range"),
    "a shift of -32": ([A, B], [conv(shifts=SHIFT_MINUS_32)], "range"),
    "biases that are not aligned": ([A, B], [conv(bias=2)], "layout"),
    "weights that leave the section": ([A, B], [conv(weights=len(WEIGHTS) - 3)], "layout"),
    "weights beyond all": ([A, B], [conv(weights=0xFFFFFFFF)], "layout"),
    "biases that leave the section": ([A, B], [conv(bias=len(WEIGHTS) // 4 * 4)], "layout"),
    "shifts that leave the section": ([A, B], [conv(shifts=len(WEIGHTS), flags=1)], "layout"),
    "a table that leaves the section": (FLAT, [table(len(WEIGHTS) - 255)], "layout"),
    "a sum shifted left": ([A, B], [add(0, shift=1)], "range"),
    "a negative multiplier of a sum": ([A, B], [add(0, multiplier=-1)], "range"),
    "a mean over a fifth axis": ([A, arena(64, 1, 2)], [mean(0b10110)], "range"),
    "a softmax shifted by 32": (FLAT, [softmax(shift=32)], "range"),
    "a softmax of wide differences": (FLAT, [softmax(shift=24)], "range"),
    "a softmax of positive differences": (FLAT, [softmax(lowest=1)], "range"),
    "a softmax with a negative multiplier": (FLAT, [softmax(multiplier=-1)], "range"),
    "a softmax of 512": ([arena(0, 1, 512), arena(512, 1, 512)], [softmax()], "range"),
    # packed
    "a packed kernel that slides along the channels": ([A, B], [packed(128, along=2)], "range"),
    "a packed byte that must be zero": ([A, B], [packed(128, zero=1)], "range"),
    "a packed depthwise activation upside down": ([A, B], [packed(128, low=1, high=0)], "range"),
    "a packed kernel that is spread": (
        [A, arena(64, 1, 2, 4, 2)], [packed(128, place=window((2, 1), dilation=(2, 1)))], "range",
    ),
    "a packed depthwise convolution to fewer channels": ([A, arena(64, 1, 4, 4, 1)], [packed(128)], "shape"),
    "packed channels without an exponent": ([A, B], [packed(128, weights=0)], "range"),
    "packed channels that are not aligned": ([A, B], [packed(128, weights=PACKED + 2)], "layout"),
    "packed channels that leave the section": ([A, B], [packed(128, weights=len(WEIGHTS) // 4 * 4 - 32)], "layout"),
    "strides in place": ([arena(0, 1, 1, 16, 2)] * 2, [packed(128, place=window(stride=(2, 1)))], "layout"),
    "packed weights that leave the section": ([A, B], [dense(weights=len(WEIGHTS) - 36)], "layout"),
    "packed weights that are not aligned": ([A, B], [dense(weights=PAIR + 2)], "layout"),
    "packed rows that leave the section": (FLAT, [dense_rows(weights=len(WEIGHTS) - 188)], "layout"),
    "a packed activation upside down": (FLAT, [dense_rows(low=1, high=0)], "range"),
    "a packed multiplier below 0": ([A, B], [dense(weights=PAIR_NEGATIVE)], "range"),
    "an offset that does not round": ([A, B], [dense(weights=PAIR_OFFSET)], "range"),
    "an offset of the very last channel": (FLAT, [dense_rows(weights=ROWS_OFFSET)], "range"),
    "an exponent of 0": ([A, B], [dense(weights=PAIR_0)], "range"),
    "an exponent of 23": ([A, B], [dense(weights=PAIR_23)], "range"),
    "bytes of a packed window that must be zero": ([A, B], [dense(zero=1)], "range"),
    "bytes of packed rows that must be zero": (FLAT, [dense_rows(zero=1)], "range"),
    "a packed window spread over the width": (
        [A, arena(64, 1, 4, 2, 2)], [dense(window((1, 2), dilation=(1, 2)))], "range",
    ),
    "one packed channel": ([A, arena(64, 1, 4, 4, 1)], [dense()], "range"),
    "dense scratch that leaves the arena": ([A, B], [dense(scratch=ARENA - 20)], "layout"),
    "dense scratch beyond all": ([A, B], [dense(scratch=0xFFFFFFFC)], "layout"),
    "dense scratch that is not aligned": ([A, B], [dense(scratch=130)], "layout"),
    "scratch over the input": ([A, B], [dense(scratch=28)], "layout"),
    "scratch over the output": ([A, B], [dense(scratch=44)], "layout"),
    "what scratch has overwritten": (
        [A, B, arena(128, 1, 4, 4, 2)], [table(output=2), dense(scratch=156), add(2)], "layout",
    ),
    "packed rows that do not divide": ([arena(0, 1, 8), arena(64, 3, 2)], [dense_rows()], "shape"),
    # shapes
    "another number of places": ([A, arena(64, 1, 4, 3, 2)], [conv()], "shape"),
    "another batch": ([A, arena(64, 2, 4, 4, 2)], [conv()], "shape"),
    "a kernel larger than its input": ([A, arena(64, 1, 1, 1, 2)], [conv(window((5, 1)))], "shape"),
    "a kernel of 0": ([A, B], [conv(window((0, 1)))], "range"),
    "a stride of 0": ([A, B], [conv(window(stride=(0, 1)))], "range"),
    "a dilation of 0": ([A, B], [conv(window(dilation=(1, 0)))], "range"),
    "a huge kernel": ([A, B], [conv(window((5000, 1)))], "range"),
    "padding as wide as the kernel": ([A, arena(64, 1, 5, 4, 2)], [conv(window(before=(1, 0)))], "range"),
    "padding behind as wide as the kernel": ([A, arena(64, 1, 5, 4, 2)], [conv(window(after=(1, 0)))], "range"),
    "a depthwise convolution to fewer channels": ([A, arena(64, 1, 4, 4, 3)], [conv(code=Code.DEPTHWISE)], "shape"),
    "a dilated pool": ([A, B], [pool(window(dilation=(2, 1)))], "range"),
    "a pool to other channels": ([A, arena(64, 1, 4, 4, 1)], [pool(window())], "shape"),
    "rows that do not divide": ([arena(0, 1, 8), arena(64, 3, 2)], [fully()], "shape"),
    "a mean of another size": ([A, arena(64, 1, 3)], [mean(0b0110)], "shape"),
    "a sum of sizes that do not fit": ([A, B, arena(0, 1, 4, 3, 2)], [add(2)], "shape"),
    "a sum to a smaller result": ([A, arena(64, 1, 4, 1, 2)], [add(0)], "shape"),
    "a concatenation to less": ([A, arena(64, 1, 4, 4, 3)], [concat([0])], "shape"),
    "a concatenation to more": ([A, arena(64, 1, 4, 4, 5)], [concat([0])], "shape"),
    "a concatenation of other sides": (
        [A, arena(64, 1, 4, 8, 2), arena(0, 1, 8, 2, 2)], [concat([2], axis=2)], "shape",
    ),
    "a concatenation along a fifth axis": ([A, B], [concat([], axis=4)], "range"),
    "a concatenation of 17": ([A, arena(64, 1, 4, 4, 34)], [concat([0] * 16)], "range"),
    "a concatenation that counts more than it lists": ([A, arena(64, 1, 4, 4, 6)], [concat([0], count=4)], "truncated"),
    "padding to another size": ([arena(0, 1, 8), arena(64, 1, 9)], [pad(0, 0, 0, 0, 0, 0, 1, 1)], "shape"),
    "a table to another shape": ([A, arena(64, 1, 2, 4, 4)], [table()], "shape"),
    "a softmax to another shape": ([A, arena(64, 1, 2, 4, 4)], [softmax()], "shape"),
    "bytes that must be zero": (
        [arena(0, 1, 8), arena(64, 1, 9)], [pad(0, 0, 0, 0, 0, 0, 0, 1, value=b"\0\1\0\0")], "range",
    ),
}  # fmt: skip


@pytest.mark.parametrize("case", BROKEN)
def test_a_broken_rule_is_refused_by_its_code(case: str) -> None:
    tensors, records, code = BROKEN[case]
    assert code_of(tensors, records) == code


def test_work_without_end_is_refused() -> None:
    tensors = [arena(0, 1, 1000, 1000, 1), arena(1 << 20, 1, 1000, 1000, 1)]
    wide = pool(window((999, 999), before=(499, 499), after=(499, 499)))
    assert code_of(tensors, [wide], arena_bytes=1 << 21) == "range"


@pytest.mark.parametrize(("channels", "code"), [(1, "ok"), (1024, "range")])
def test_lines_that_are_extended_without_end_are_work_too(channels: int, code: str) -> None:
    """Two places of each line, far apart: few multiplications, and all of the input once for each output channel."""
    tensors = [arena(0, 1, 60, 65_000, 1), arena(1 << 22, 1, 60, 2, channels)]
    far = packed(1 << 23, weights=0, place=window(stride=(1, 64_999)), along=1)
    numbers = struct.pack("<4i", 0, ONE, 1, 1) * channels + bytes(channels)
    assert code_of(tensors, [far], arena_bytes=1 << 24, weights=numbers) == code


@pytest.mark.parametrize("scale", [0.0, -1.0, float("nan"), float("inf"), 1e31])
def test_scales_that_are_none_are_refused(scale: float) -> None:
    assert code_of(FLAT, [table()], scale=scale) == "range"


def test_counts_that_do_not_fit_the_section_are_refused() -> None:
    def with_counts(tensors: int, operators: int) -> Callable[[bytes], bytes]:
        return lambda network: struct.pack("<HH", tensors, operators) + network[4:]

    assert code_of(FLAT, [table()], change=with_counts(0, 1)) == "range"
    assert code_of(FLAT, [table()], change=with_counts(513, 1)) == "range"
    assert code_of(FLAT, [table()], change=with_counts(2, 257)) == "range"
    assert code_of(FLAT, [table()], change=with_counts(40, 1)) == "truncated"
    assert code_of(FLAT, [table()], change=with_counts(2, 0)) == "truncated"
    assert code_of(FLAT, [table()], change=with_counts(2, 2)) == "truncated"


def test_a_section_cut_anywhere_is_refused() -> None:
    """The bytes behind it are another section's, so only the section's own size can tell."""
    size = len(section(*SOUND["convolution"], input_index=0, output_index=1, input_scale=1, output_scale=1, macs=0))
    codes = {code_of(*SOUND["convolution"], change=lambda network, n=n: network[:n]) for n in range(size)}
    assert codes == {"truncated"}
    assert code_of(*SOUND["convolution"], change=lambda network: network + bytes(4)) == "truncated"
