"""Which .tflite files become packages, and by what name the others are refused."""

from __future__ import annotations

import random
from pathlib import Path

import numpy as np
import pytest

from studio.errors import StudioError
from studio.learn.plan import plan
from studio.learn.tflite import read_tflite
from studio.learn.tflite_names import OPERATORS
from tests.firmware.random_networks import RandomNetwork
from tests.firmware.tflite_writer import TfliteWriter

MODELS = Path(__file__).parents[2] / "data" / "models"


def _refusal(data: bytes) -> StudioError:
    with pytest.raises(StudioError) as refusal:
        plan(read_tflite(data))
    return refusal.value


def _graph_of(name: str, *, inputs: int = 1, **options: float) -> bytes:
    """A file of one operator on int8 tensors (1, 4, 4, 2)."""
    writer = TfliteWriter()
    source, out = (writer.tensor((1, 4, 4, 2), scale=0.1) for _ in range(2))
    writer.operator(name, [source] * inputs, [out], **options)
    return writer.finish([source], [out])


@pytest.mark.parametrize(
    ("model", "words"),
    [
        ("alexa", "CALL_ONCE, VAR_HANDLE, READ_VARIABLE, STRIDED_SLICE, ASSIGN_VARIABLE are not supported"),
        ("keyword_scrambled_8bit", "SVDF is not supported"),
        ("hello_world_float", "float32 tensors are not supported"),
    ],
)
def test_public_models_that_the_board_cannot_run_are_refused_by_name(model: str, words: str) -> None:
    refusal = _refusal((MODELS / f"{model}.tflite").read_bytes())
    assert refusal.code == "tflite-unsupported"
    assert words in refusal.why


@pytest.mark.parametrize("name", ["UNIDIRECTIONAL_SEQUENCE_LSTM", "SHAPE", "TRANSPOSE", "TANH", "HARD_SWISH", "SUB"])
def test_an_unknown_operator_is_refused_by_its_name(name: str) -> None:
    refusal = _refusal(_graph_of(name))
    assert (refusal.code, refusal.why) == ("tflite-unsupported", f"{name} is not supported.")


def test_operators_are_named_as_the_schema_numbers_them() -> None:
    assert [OPERATORS.index(n) for n in ("ADD", "CONV_2D", "SOFTMAX", "SVDF", "MEAN")] == [0, 3, 25, 27, 40]
    late = {"QUANTIZE": 114, "CALL_ONCE": 129, "VAR_HANDLE": 142, "STABLEHLO_CASE": 209}
    assert {name: OPERATORS.index(name) for name in late} == late


def _forms() -> dict[str, tuple[bytes, str]]:
    """Supported operators in forms that are not: file, and words of the refusal."""
    forms = {"fused tanh": (_graph_of("ADD", inputs=2, activation=4), "ADD with the fused activation TANH")}

    def one(name: str, what: str, words: str, *, out: tuple[float, int] = (0.1, 0), **extra: object) -> None:
        writer = TfliteWriter()
        shape = extra.pop("shape", (1, 4, 4, 2))
        assert isinstance(shape, tuple)
        source = writer.tensor(shape, scale=0.1)
        more = extra.pop("more", [])
        others = [writer.tensor(t.shape, kind, scale=s, zero_point=z, data=t) for t, kind, s, z in more]
        result = extra.pop("result", shape)
        assert isinstance(result, tuple)
        target = writer.tensor(result, scale=out[0], zero_point=out[1])
        writer.operator(name, [source, *others], [target], **extra)  # type: ignore[arg-type]
        forms[what] = (writer.finish([source], [target]), words)

    weights = np.ones((2, 1, 1, 2), dtype=np.int8)
    stride = {"stride_h": 1, "stride_w": 1}
    one("SOFTMAX", "softmax scale", "SOFTMAX with an output of another quantization", beta=1.0)
    one("SOFTMAX", "long softmax", "more than 511", out=(1 / 256, -128), shape=(1, 512), beta=1.0)
    one("LOGISTIC", "logistic scale", "LOGISTIC with an output of another quantization")
    one("MAX_POOL_2D", "pool scale", "another quantization of output", out=(0.2, 0), filter_h=1, filter_w=1, **stride)
    one("CONV_2D", "weight zero point", "weights of a zero point", more=[(weights, "int8", 0.1, 3)], **stride)
    floats = weights.astype(np.float32)
    one("CONV_2D", "float weights", "float32 in place of int8", more=[(floats, "float32", 0.1, 0)], **stride)
    one("CONV_2D", "scales along nothing", "3 weight scales", more=[(weights, "int8", [0.1] * 3, [0] * 3)], **stride)
    one("CONV_2D", "no stride", "stride (0, 0)", more=[(weights, "int8", 0.1, 0)])
    one("CONV_2D", "scales apart", "too far apart", out=(1e-20, 0), more=[(weights, "int8", 0.1, 0)], **stride)
    one("CONCATENATION", "concatenation scale", "different quantization", out=(0.2, 0), axis=3)
    axes = np.array([7], dtype=np.int32)
    one("MEAN", "mean axis", "MEAN over axes [7]", more=[(axes, "int32", (), None)])
    one("RESHAPE", "batch", "fixed batch of 1", shape=(2, 4), result=(1, 8))
    one("RESHAPE", "reshape count", "does not give", result=(1, 3))
    return forms


@pytest.mark.parametrize("form", _forms())
def test_a_form_that_is_not_supported_is_named(form: str) -> None:
    data, words = _forms()[form]
    assert words in _refusal(data).why


def test_two_inputs_and_variables_are_refused() -> None:
    writer = TfliteWriter()
    a, b, out = (writer.tensor((1, 4), scale=0.1) for _ in range(3))
    writer.operator("ADD", [a, b], [out])
    assert "2 inputs and 1 outputs" in _refusal(writer.finish([a, b], [out])).why
    writer.tensor((1, 4), scale=0.1, variable=True)
    assert "is a variable" in _refusal(writer.finish([a], [out])).why


def test_a_tensor_used_before_it_is_computed_is_damage() -> None:
    writer = TfliteWriter()
    a, middle, out = (writer.tensor((1, 4), scale=0.1) for _ in range(3))
    writer.operator("RELU", [middle], [out])
    writer.operator("RELU", [a], [middle])
    assert _refusal(writer.finish([a], [out])).code == "tflite-damaged"


def test_bytes_that_are_no_file_are_refused() -> None:
    for data in (b"", b"TFL3", b"\x08\0\0\0TFL3", b"\xff" * 100, b"PK\3\4" + bytes(60)):
        assert _refusal(data).code == "tflite-damaged"


@pytest.mark.parametrize("seed", range(6))
def test_a_damaged_file_gives_a_plan_or_a_studio_error(seed: int) -> None:
    """Bits, bytes, words and cuts anywhere: nothing but StudioError ever comes out, and it comes soon."""
    dice = random.Random(seed)
    bases = [RandomNetwork(seed * 10 + i).data for i in range(10)]
    codes = set()
    for _ in range(300):
        data = bytearray(dice.choice(bases))
        for _ in range(dice.choice((1, 1, 3))):
            at = dice.randrange(len(data))
            kind = dice.randrange(4)
            if kind == 0:
                data[at] ^= 1 << dice.randrange(8)
            elif kind == 1:
                data[at] = dice.choice((0, 1, 127, 128, 255))
            elif kind == 2:
                data[at & ~3 : (at & ~3) + 4] = dice.choice((b"\xff\xff\xff\x7f", b"\0\0\0\x80", b"\xff\xff\xff\xff"))
            else:
                del data[at:]
                break
        try:
            plan(read_tflite(bytes(data)))
            codes.add("planned")
        except StudioError as refusal:
            codes.add(refusal.code)
    assert codes == {"planned", "tflite-damaged", "tflite-unsupported"}
