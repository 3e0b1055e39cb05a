"""Packages keep what was put into them, and say by a code why they are refused."""

from __future__ import annotations

import struct
import zlib
from dataclasses import replace

import numpy as np
import pytest

from studio.core import package
from studio.core.network import Network
from studio.errors import StudioError
from studio.learn.package_tflite import package_from_tflite
from studio.model.detector import DetectorSpec
from studio.model.package import Action, Package
from studio.model.pipeline import MotionPipeline
from tests.firmware.tflite_writer import TfliteWriter


def _network_file(*, inputs: int = 8, outputs: int = 3) -> bytes:
    writer = TfliteWriter()
    weights = np.arange(inputs * outputs, dtype=np.int8).reshape(outputs, inputs)
    source = writer.tensor((1, inputs), scale=0.05, zero_point=-4)
    middle = writer.tensor((1, outputs), scale=0.2, zero_point=1)
    out = writer.tensor((1, outputs), scale=1 / 256, zero_point=-128)
    writer.operator("FULLY_CONNECTED", [source, writer.tensor((outputs, inputs), scale=0.01, data=weights)], [middle])
    writer.operator("SOFTMAX", [middle], [out], beta=1.0)
    return writer.finish([source], [out])


@pytest.fixture(scope="module")
def bare() -> Package:
    return package_from_tflite(_network_file(), "Maßstab 測")


@pytest.fixture(scope="module")
def whole(bare: Package) -> Package:
    return replace(
        bare,
        labels=("background", "wave", "Kreis ○"),
        pipeline=MotionPipeline(rate_hz=100.0, window=4, stride=2, channels=("gX", "aY"), gain=(0.5, 0.25)),
        detector=DetectorSpec(400, 900, 2, (None, 0.5, 0.75)),
        actions=(Action(), Action(led=0x0000FF, pulse_ms=250), Action(led=0, line="circle, seen ✓")),
    )


def _assert_same(one: Package, other: Package) -> None:
    for name in ("name", "labels", "pipeline", "detector", "actions"):
        assert getattr(one, name) == getattr(other, name), name
    for name in set(one.network.__slots__) - {"arena_lower_bound"}:
        assert getattr(one.network, name) == getattr(other.network, name), name
    assert len(one.checks) == len(other.checks)
    for left, right in zip(one.checks, other.checks, strict=True):
        np.testing.assert_array_equal(left.input, right.input)
        np.testing.assert_array_equal(left.scores, right.scores)


@pytest.mark.parametrize("which", ["bare", "whole"])
def test_a_package_comes_back_as_it_was(which: str, request: pytest.FixtureRequest) -> None:
    original: Package = request.getfixturevalue(which)
    data = package.encode(original)
    _assert_same(package.decode(data), original)
    assert package.encode(package.decode(data)) == data


def test_a_network_of_a_package_gives_the_scores_of_its_check_windows(whole: Package) -> None:
    network = Network(package.encode(whole))
    assert (network.input_shape, network.output_size) == ((8,), 3)
    assert (network.input_scale, network.input_zero_point) == (np.float32(0.05), -4)
    assert (network.output_scale, network.output_zero_point) == (1 / 256, -128)
    for window in whole.checks:
        np.testing.assert_array_equal(network.run(window.input[np.newaxis])[0], window.scores)


def test_features_become_inputs_by_the_scale_saturated() -> None:
    network = Network.of_plan(package_from_tflite(_network_file(), "").network)
    features = np.array([[0.0, 0.05, -0.05, 0.0749, 100, -100, 0.1, -0.2]], dtype=np.float32)
    assert network.quantize(features).tolist() == [[-4, -3, -5, -3, 127, -128, -2, -8]]


def test_windows_of_another_shape_are_refused() -> None:
    network = Network.of_plan(package_from_tflite(_network_file(), "").network)
    with pytest.raises(StudioError) as refusal:
        network.run(np.zeros((2, 7), dtype=np.int8))
    assert refusal.value.code == "network-shape"


@pytest.mark.parametrize(
    ("change", "code"),
    [
        (lambda data: b"", "core-truncated"),
        (lambda data: data[:-1], "core-truncated"),
        (lambda data: b"X" + data[1:], "core-magic"),
        (lambda data: data[:4] + b"\2\0" + data[6:], "core-version"),
        (lambda data: data[:-1] + bytes([data[-1] ^ 1]), "core-crc"),
        (lambda data: data + b"\0", "core-layout"),
    ],
)
def test_damage_has_a_name(whole: Package, change: object, code: str) -> None:
    assert callable(change)
    with pytest.raises(StudioError) as refusal:
        package.decode(change(package.encode(whole)))
    assert refusal.value.code == code


def test_a_later_minor_version_with_an_unknown_section_is_read(bare: Package) -> None:
    """What an older reader may ignore: the minor number, and sections it does not know."""
    data = bytearray(package.encode(bare))
    data[6] = 9
    rows = package.HEADER.unpack_from(data)[6]
    struct.pack_into("<4s", data, 32 + 16 * (rows - 1), b"NEW!")
    struct.pack_into("<I", data, 12, zlib.crc32(bytes(data[16:])))
    assert package.decode(bytes(data)).checks == ()


def test_a_network_that_needs_more_memory_than_there_is_is_refused(bare: Package) -> None:
    data = package.encode(bare)
    assert package.check(data, arena_limit=bare.network.arena_bytes).arena_bytes == bare.network.arena_bytes
    with pytest.raises(StudioError) as refusal:
        package.check(data, arena_limit=bare.network.arena_bytes - 1)
    assert refusal.value.code == "core-arena"


@pytest.mark.parametrize(
    "change",
    [
        {"labels": ("one", "two")},
        {"actions": (Action(),) * 4},
        {"detector": DetectorSpec(400, 900, 2, (None, 0.5))},
        {"pipeline": MotionPipeline(window=5, stride=1, channels=("gX", "aY"))},
    ],
    ids=["labels", "actions", "detector", "pipeline"],
)
def test_parts_that_do_not_fit_each_other_are_refused(whole: Package, change: dict[str, object]) -> None:
    with pytest.raises(StudioError) as refusal:
        package.check(package.encode(replace(whole, **change)))  # type: ignore[arg-type]
    assert refusal.value.code == "core-shape"


@pytest.mark.parametrize(
    "change",
    [
        {"name": "x" * 65},
        {"labels": ("", "b", "c")},
        {"labels": ("a\nb", "b", "c")},
        {"actions": (Action(line="ü" * 33),)},
        {"actions": (Action(pulse_ms=70000),)},
        {"actions": (Action(led=1 << 24),)},
        {"detector": None},
    ],
)
def test_what_the_format_has_no_room_for_is_said_when_it_is_written(whole: Package, change: dict[str, object]) -> None:
    with pytest.raises(StudioError) as refusal:
        package.encode(replace(whole, **change))  # type: ignore[arg-type]
    assert refusal.value.code.startswith("package-")
