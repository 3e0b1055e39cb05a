"""CBOR (RFC 8949) to Python values: the part of it that other programs' recordings use, read strictly."""

from __future__ import annotations

import struct

from studio.storage.imported import Damaged

_DEEPEST = 64
_MOST_ITEMS = 20_000_000
_BREAK = object()
_SIMPLE: dict[int, object] = {20: False, 21: True, 22: None, 23: None}
_FLOATS = {25: ">e", 26: ">f", 27: ">d"}


def loads(data: bytes) -> object:
    """The one item in ``data``: numbers, texts, bytes, lists, dicts with text keys, true, false, None. Tags are read
    over. Raises Damaged."""
    reader = _Reader(data)
    value = reader.item(0)
    if value is _BREAK or reader.at != len(data):
        raise Damaged(f"there is more than one item in it, from byte {reader.at} on")
    return value


class _Reader:
    def __init__(self, data: bytes) -> None:
        self._data, self.at, self._items = data, 0, 0

    def item(self, depth: int) -> object:
        self._items += 1
        if depth > _DEEPEST or self._items > _MOST_ITEMS:
            raise Damaged("it is nested deeper, or holds more, than any recording")
        major, info = divmod(self._take(1)[0], 32)
        if major == 7:
            return self._simple(info)
        if info == 31:
            return self._endless(major, depth)
        length = self._length(info)
        if major == 0:
            return length
        if major == 1:
            return -1 - length
        if major in (2, 3):
            return self._string(self._take(length), major)
        if major == 4:
            return [self._value(depth) for _ in range(self._believable(length))]
        if major == 5:
            return self._record([(self._value(depth), self._value(depth)) for _ in range(self._believable(length))])
        return self.item(depth + 1)  # a tag says what the next item is for; its value stays what it is

    def _endless(self, major: int, depth: int) -> object:
        if major not in (2, 3, 4, 5):
            raise self._wrong()
        values: list[object] = []
        while (value := self.item(depth + 1)) is not _BREAK:
            values.append(value)
        if major == 4:
            return values
        if major == 5:
            if len(values) % 2:
                raise self._wrong()
            return self._record(list(zip(values[::2], values[1::2], strict=True)))
        kind = bytes if major == 2 else str
        if not all(isinstance(value, kind) for value in values):
            raise self._wrong()
        return b"".join(values) if major == 2 else "".join(values)  # type: ignore[arg-type]

    def _value(self, depth: int) -> object:
        if (value := self.item(depth + 1)) is _BREAK:
            raise self._wrong()
        return value

    def _record(self, pairs: list[tuple[object, object]]) -> dict[str, object]:
        if not all(isinstance(key, str) for key, _ in pairs) or len({key for key, _ in pairs}) != len(pairs):
            raise Damaged(f"the names before byte {self.at} are no texts, or one is there twice")
        return {str(key): value for key, value in pairs}

    def _simple(self, info: int) -> object:
        if info in _FLOATS:
            form = _FLOATS[info]
            return struct.unpack(form, self._take(struct.calcsize(form)))[0]
        if info == 31:
            return _BREAK
        if info not in _SIMPLE:
            raise self._wrong()
        return _SIMPLE[info]

    def _string(self, raw: bytes, major: int) -> object:
        if major == 2:
            return raw
        try:
            return raw.decode()
        except UnicodeDecodeError as problem:
            raise Damaged(f"the text before byte {self.at} is not UTF-8") from problem

    def _length(self, info: int) -> int:
        if info < 24:
            return info
        if info > 27:
            raise self._wrong()
        return int.from_bytes(self._take(1 << (info - 24)), "big")

    def _believable(self, length: int) -> int:
        """Each item takes a byte at least: a longer list than there are bytes is not there."""
        if length > len(self._data) - self.at:
            raise self._early()
        return length

    def _take(self, count: int) -> bytes:
        if count > len(self._data) - self.at:
            raise self._early()
        self.at += count
        return self._data[self.at - count : self.at]

    def _early(self) -> Damaged:
        return Damaged(f"it ends early, at byte {len(self._data)}")

    def _wrong(self) -> Damaged:
        return Damaged(f"byte {self.at - 1} is no CBOR that a recording would have")
