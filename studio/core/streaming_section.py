"""The STRM section, byte by byte, as firmware/PACKAGE.md describes it: which rows move when a live window moves on."""

from __future__ import annotations

import struct

from studio.model.network import MovedRows, Streaming

HEADER = struct.Struct("<HHI")
ROW = struct.Struct("<HHH")


def pack(streaming: Streaming) -> bytes:
    rows = [ROW.pack(one.shift, one.begin, one.end) for one in streaming.rows]
    return HEADER.pack(streaming.new_rows, len(rows), streaming.macs) + b"".join(rows)


def unpack(data: bytes) -> Streaming:
    """For sections that were made here or that the core has checked."""
    new_rows, _, macs = HEADER.unpack_from(data)
    rows = tuple(MovedRows(*row) for row in ROW.iter_unpack(data[HEADER.size :]))
    return Streaming(new_rows, macs, rows)
