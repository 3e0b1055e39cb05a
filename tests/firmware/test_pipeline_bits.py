"""The same samples give the same bits of features, whichever compiler built the core and however hard it tried."""

from __future__ import annotations

import sys
import wave
from pathlib import Path

import numpy as np
import pytest
from numpy.typing import NDArray

from studio.core.pipeline import Pipeline
from studio.core.pipeline_section import pack
from studio.model.pipeline import MotionFeatures, MotionPipeline, PipelineSpec, SoundFeatures, SoundPipeline
from tests.firmware import sanitize
from tests.firmware.test_pipeline_hostile import DRIVER, SOURCES

AUDIO = Path(__file__).resolve().parents[1] / "data" / "audio"
PLAIN = ("-std=c11", "-ffp-contract=off", "-Wall", "-Wextra", "-Werror")
ZIG = (sys.executable, "-m", "ziglang", "cc")
BUILDS = {
    "gcc -O0": ((*PLAIN, "-O0"), ()),
    "gcc -O2": ((*PLAIN, "-O2"), ()),
    # A processor with fused multiply-add: the compiler must not use it. (gcc 12 does at -O3, where its vectorizer
    # makes vfmaddsub of the FFT's butterflies whatever -ffp-contract says: never build the core so.)
    "gcc -O2 -march=native": ((*PLAIN, "-O2", "-march=native"), ()),
    "gcc with sanitizers": ((*sanitize.FLAGS, *sanitize.SANITIZE), ()),
    "zig -O2": ((*PLAIN, "-O2", "-mcpu=baseline", "-fno-sanitize=all", "-fno-math-errno"), ZIG),
    "zig -O2 -mcpu=native": ((*PLAIN, "-O2", "-mcpu=native", "-fno-sanitize=all", "-fno-math-errno"), ZIG),
}
SPECS: list[PipelineSpec] = [
    MotionPipeline(gain=(0.3, 0.7, 1.1, 0.011, 0.013, 0.017), offset=(0.1,) * 6),
    MotionPipeline(window=100, stride=10, features=MotionFeatures.STATS),
    MotionPipeline(window=100, stride=10, features=MotionFeatures.SPECTRAL, gain=(0.37,)),
    SoundPipeline(stride=1, offset=(-6.1,), gain=(0.13,)),
    SoundPipeline(frame=400, hop=160, fft=1024, frames=20, mels=64, features=SoundFeatures.MFCC),
]


def _sound() -> NDArray[np.int16]:
    clips = []
    for name in ("yes", "no", "noise", "silence"):
        with wave.open(str(AUDIO / f"{name}_1000ms.wav")) as file:
            clips.append(np.frombuffer(file.readframes(file.getnframes()), dtype="<i2"))
    return np.concatenate(clips).astype(np.int16)


def _motion() -> NDArray[np.int16]:
    """Six axes that move like real sound, which has soft and loud, noise and swings: (10666, 6)."""
    sound = _sound()
    return sound[: len(sound) // 6 * 6].reshape(-1, 6)


@pytest.mark.parametrize("build", BUILDS)
def test_every_build_gives_the_bits_of_the_studios_own(build: str) -> None:
    flags, cc = BUILDS[build]
    program = sanitize.build(DRIVER, sources=SOURCES, flags=flags, cc=cc)
    samples = {True: _motion(), False: _sound()}
    cases = [part for spec in SPECS for part in (pack(spec), samples[isinstance(spec, MotionPipeline)].tobytes())]
    made = sanitize.run_bytes(program, "features", stdin=sanitize.join_cases(cases))
    expected = []
    for spec in SPECS:
        motion = isinstance(spec, MotionPipeline)
        pipeline = Pipeline(spec, input_rate_hz=float(np.float32(104.3)) if motion else None)
        expected.append(pipeline.push(samples[motion]).tobytes())
    assert all(expected)
    assert made == b"".join(expected)
