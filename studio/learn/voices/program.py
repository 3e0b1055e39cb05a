"""A process of its own that speaks: ``python -m studio.learn.voices.program``.

eSpeak NG is a library in C with one state for the whole process, and its licence (GPL) is not that of the studio: so
it is asked as a program, and what it might do to its process is nobody else's trouble. Standard input: a JSON list a
line. ``["say", voice, pace, pitch, reach, text]`` is answered by int16 samples, ``["sounds", voice, text]`` by the text
in phonetic letters, UTF-8. Standard output, little-endian: the rate in Hz as uint32, then for each line a uint32 count
of bytes and the bytes; none where the voice or the text is not known. The same lines in the same order give the same
bytes. Exit status 3, and the reason on standard error: there is no eSpeak NG here.
"""

from __future__ import annotations

import ctypes
import json
import struct
import sys
from collections.abc import Callable, Iterable
from typing import IO, Any

MISSING = 3
SEED = 7
LONGEST_S = 3
"""After that a voice stops: a label may be a number of sixty figures, and no window holds as much."""
SYNCHRONOUS = 2
DONT_EXIT = 0x8000
UTF8 = 1
PHONETIC = 2
PACE, PITCH, REACH = 1, 3, 4
COUNT = struct.Struct("<I")
_Callback = ctypes.CFUNCTYPE(ctypes.c_int, ctypes.POINTER(ctypes.c_short), ctypes.c_int, ctypes.c_void_p)


class Voice:
    """The library, loaded. Raises OSError, ImportError or AttributeError when it cannot be."""

    def __init__(self) -> None:
        import espeakng_loader

        self._said, self.rate_hz = bytearray(), 0
        self._library = ctypes.CDLL(espeakng_loader.get_library_path())
        self._library.espeak_TextToPhonemes.restype = ctypes.c_char_p
        # Kept: the library calls it as long as it lives.
        self._callback = _Callback(self._heard)
        data = espeakng_loader.get_data_path().encode()
        self.rate_hz = int(self._library.espeak_Initialize(SYNCHRONOUS, 0, data, DONT_EXIT))
        if self.rate_hz <= 0:
            raise OSError("eSpeak NG does not find its data")
        self._library.espeak_SetSynthCallback(self._callback)

    def say(self, voice: str, pace: int, pitch: int, reach: int, text: str) -> bytes:
        self._said.clear()
        if self._library.espeak_SetVoiceByName(voice.encode()):
            return b""
        for parameter, value in ((PACE, pace), (PITCH, pitch), (REACH, reach)):
            self._library.espeak_SetParameter(parameter, value, 0)
        # Breath is made of chance, which is otherwise begun by the clock.
        self._library.espeak_ng_SetRandSeed(ctypes.c_long(SEED))
        held = text.encode()
        self._library.espeak_Synth(held, ctypes.c_size_t(len(held) + 1), 0, 1, 0, UTF8, None, None)
        return bytes(self._said)

    def sounds(self, voice: str, text: str) -> bytes:
        if self._library.espeak_SetVoiceByName(voice.encode()):
            return b""
        left, found = ctypes.c_char_p(text.encode()), []
        # It reads a clause at a time, and moves the pointer on until that is null.
        while left.value is not None:
            found.append(self._library.espeak_TextToPhonemes(ctypes.byref(left), UTF8, PHONETIC) or b"")
        return b" ".join(found)

    def _heard(self, samples: Any, count: int, _events: Any) -> int:
        if samples and count > 0:
            self._said += ctypes.string_at(samples, 2 * count)
        return int(len(self._said) >= 2 * LONGEST_S * self.rate_hz)


def main(lines: Iterable[str], out: IO[bytes]) -> int:
    try:
        voice = Voice()
    except (OSError, ImportError, AttributeError) as problem:
        print(f"{type(problem).__name__}: {problem}", file=sys.stderr)
        return MISSING
    answers: dict[str, Callable[..., bytes]] = {"say": voice.say, "sounds": voice.sounds}
    out.write(COUNT.pack(voice.rate_hz))
    for line in lines:
        kind, *asked = json.loads(line)
        answer = answers[kind](*asked)
        out.write(COUNT.pack(len(answer)) + answer)
    out.flush()
    return 0


if __name__ == "__main__":
    raise SystemExit(main(sys.stdin, sys.stdout.buffer))
