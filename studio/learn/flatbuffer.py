"""Reads FlatBuffers tables from bytes that nobody vouches for: every offset is checked before it is followed.

The format: https://flatbuffers.dev/internals. The library's own reader trusts offsets (a negative one wraps
around, a huge vector is walked), so hostile files need one that does not.
"""

from __future__ import annotations

import struct
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray


class Damaged(Exception):
    """An offset or a length leaves the file."""


@dataclass(frozen=True, slots=True)
class Flat:
    """A table at ``position`` of ``data``. Fields are named by their slot, in the order of the schema."""

    data: bytes
    position: int

    def _number(self, form: str, at: int) -> int | float:
        if at < 0 or at + struct.calcsize(form) > len(self.data):
            raise Damaged
        value: int | float = struct.unpack_from(form, self.data, at)[0]
        return value

    def _unsigned(self, at: int) -> int:
        return int(self._number("<I", at))

    def _field(self, slot: int) -> int:
        """Where the field's value stands; 0 when the table leaves it out."""
        vtable = self.position - int(self._number("<i", self.position))
        size = int(self._number("<H", vtable))
        if 4 + 2 * slot + 2 > size:
            return 0
        offset = int(self._number("<H", vtable + 4 + 2 * slot))
        return self.position + offset if offset else 0

    def number(self, slot: int, form: str, default: int | float = 0) -> int | float:
        at = self._field(slot)
        return self._number("<" + form, at) if at else default

    def integer(self, slot: int, form: str = "i", default: int = 0) -> int:
        return int(self.number(slot, form, default))

    def table(self, slot: int) -> Flat | None:
        at = self._field(slot)
        return Flat(self.data, at + self._unsigned(at)) if at else None

    def vector(self, slot: int, dtype: str) -> NDArray[np.generic]:
        """A vector of numbers, as a view of the file; empty when the field is not there."""
        start, count = self._vector(slot, np.dtype(dtype).itemsize)
        return np.frombuffer(self.data, dtype=np.dtype(dtype).newbyteorder("<"), count=count, offset=start)

    def integers(self, slot: int, *, most: int) -> tuple[int, ...]:
        """A short vector of int32; a longer one than ``most`` counts as damage."""
        start, count = self._vector(slot, 4)
        if count > most:
            raise Damaged
        return struct.unpack_from(f"<{count}i", self.data, start)

    def tables(self, slot: int) -> list[Flat]:
        start, count = self._vector(slot, 4)
        places = range(start, start + 4 * count, 4)
        return [Flat(self.data, at + self._unsigned(at)) for at in places]

    def text(self, slot: int) -> str:
        """The first 60 bytes of a string: enough to name something in a sentence."""
        start, count = self._vector(slot, 1)
        return self.data[start : start + min(count, 60)].decode("utf-8", "replace")

    def has(self, slot: int) -> bool:
        return self._field(slot) != 0

    def _vector(self, slot: int, item_bytes: int) -> tuple[int, int]:
        at = self._field(slot)
        if not at:
            return 0, 0
        start = at + self._unsigned(at)
        count = self._unsigned(start)
        if start + 4 + count * item_bytes > len(self.data):
            raise Damaged
        return start + 4, count


def root(data: bytes) -> Flat:
    """The table that a file begins with. Raises Damaged when the file is too short."""
    if len(data) < 8:
        raise Damaged
    return Flat(data, struct.unpack_from("<I", data)[0])
