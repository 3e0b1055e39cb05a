"""From TensorFlow Lite's operators to the core's records: one function each, which refuses what it cannot express."""

from __future__ import annotations

import struct
from collections.abc import Callable
from math import prod

import numpy as np
from numpy.typing import NDArray

from studio.core.network_section import (
    MAX_CONCAT_INPUTS,
    MAX_SOFTMAX,
    MAX_TENSOR_BYTES,
    MAX_WINDOW,
    NO_BIAS,
    WINDOW,
    Code,
)
from studio.learn import packing, packing_depthwise, scaling
from studio.learn.draft import Draft
from studio.learn.tflite import Operator, Tensor, refuse

SAME, VALID = 0, 1
PER_CHANNEL = 1


def _option(operator: Operator, name: str) -> int:
    return int(operator.options[name])


def _activation(operator: Operator, out: Tensor) -> bytes:
    """Lowest and highest int8 of the fused activation."""
    try:
        return struct.pack("<bb", *scaling.activation_range(_option(operator, "activation"), out.scale, out.zero_point))
    except KeyError:
        number = _option(operator, "activation")
        name = {4: "TANH", 5: "SIGN_BIT"}.get(number, f"number {number}")
        refuse(f"{operator.name} with the fused activation {name} is not supported.")


def _image(operator: Operator, tensor: Tensor) -> tuple[int, int, int, int]:
    if len(tensor.shape) != 4:
        refuse(f"{operator.name} on a tensor of {len(tensor.shape)} dimensions is not supported.")
    n, h, w, c = tensor.shape
    return n, h, w, c


def _window(operator: Operator, source: Tensor, out: Tensor, kernel: tuple[int, int]) -> bytes:
    """Kernel, stride, dilation, padding before and after, for height and width."""
    strides = _option(operator, "stride_h"), _option(operator, "stride_w")
    dilations = int(operator.options.get("dilation_h", 1)), int(operator.options.get("dilation_w", 1))
    if min(*strides, *dilations, *kernel) < 1 or max(*strides, *dilations, *kernel) > MAX_WINDOW:
        refuse(f"{operator.name} with kernel {kernel}, stride {strides}, dilation {dilations} is not supported.")
    if _option(operator, "padding") not in (SAME, VALID):
        refuse(f"{operator.name} with an unknown padding is not supported.")
    before, after = [], []
    for axis in (0, 1):
        size, place = _image(operator, source)[1 + axis], _image(operator, out)[1 + axis]
        reach = (kernel[axis] - 1) * dilations[axis] + 1
        same = _option(operator, "padding") == SAME
        expected = -(-size // strides[axis]) if same else (size - reach) // strides[axis] + 1
        if place != expected or size < 1:
            refuse(f"{operator.name} gives {expected} places, but its output has {place}.", "tflite-damaged")
        total = max((place - 1) * strides[axis] + reach - size, 0) if same else 0
        before.append(total // 2)
        after.append(total - total // 2)
    if max(after) > 0xFFFF:
        refuse(f"{operator.name} with {max(after)} places of padding is not supported.")
    return WINDOW.pack(*kernel, *strides, *dilations, *before, *after)


def _bias(draft: Draft, operator: Operator, weights: Tensor, channels: int) -> NDArray[np.int32] | None:
    """The bias, if there is one, of weights that are good."""
    if weights.zero_points.size and np.any(weights.zero_points):
        refuse(f"{operator.name} with weights of a zero point other than 0 is not supported.")
    if not draft.has(operator, 2):
        return None
    tensor = draft.constant(operator, 2, "int32")
    if tensor.count != channels:
        refuse(f"{operator.name} has {tensor.count} biases for {channels} channels.", "tflite-damaged")
    return _data(tensor).astype(np.int32).reshape(-1)


def _packed(
    draft: Draft, operator: Operator, weights: Tensor, channels: int, reals: list[float], *, together: int
) -> bytes | None:
    """Offset of packed weights and all that goes with them; None where they cannot be packed."""
    bias = _bias(draft, operator, weights, channels)
    pairs = [scaling.multiplier(real) for real in reals]
    zero_points = draft.value(operator, 0).zero_point, draft.result(operator).zero_point
    rows = _data(weights).astype(np.int8).reshape(channels, -1)
    words = packing.pack(rows, bias, packing.Rescaling(*zero_points, pairs), together=together)
    return None if words is None else struct.pack("<I", draft.put(words))


def _weights(draft: Draft, operator: Operator, weights: Tensor, channels: int, reals: list[float]) -> bytes:
    """Offsets of weights, bias, multipliers and shifts."""
    values = _bias(draft, operator, weights, channels)
    bias = NO_BIAS if values is None else draft.put(values)
    pairs = [scaling.multiplier(real) for real in reals]
    multipliers = draft.put(np.array([q for q, _ in pairs], dtype=np.int32))
    shifts = draft.put(np.array([shift for _, shift in pairs], dtype=np.int8))
    return struct.pack("<4I", draft.put(_data(weights)), bias, multipliers, shifts)


def _data(tensor: Tensor) -> NDArray[np.generic]:
    assert tensor.data is not None
    return tensor.data


def _reals(operator: Operator, source: Tensor, weights: Tensor, out: Tensor, axis: int) -> list[float]:
    """in_scale * weight scale / out_scale: one, or one for each output channel."""
    scales = [float(scale) for scale in weights.scales]
    if len(scales) not in (1, weights.shape[axis]) or (len(scales) > 1 and weights.channel_axis != axis):
        refuse(f"{operator.name} with {len(scales)} weight scales along axis {weights.channel_axis} is not supported.")
    if not all(0 <= scale < 1e30 for scale in scales):
        refuse(f"{operator.name} has weight scales that are no quantization.")
    return [float(source.scale) * scale / float(out.scale) for scale in scales]


def _convolution(draft: Draft, operator: Operator, *, depthwise: bool) -> None:
    source, out = draft.value(operator, 0), draft.result(operator)
    weights = draft.constant(operator, 1, "int8")
    axis = 3 if depthwise else 0
    _, kernel_h, kernel_w, last = _image(operator, weights)
    depth, channels = _image(operator, source)[3], _image(operator, out)[3]
    fits = (weights.shape[0] == 1 and channels % depth == 0) if depthwise else last == depth
    if not fits or weights.shape[axis] != channels or source.shape[0] != out.shape[0]:
        refuse(f"{operator.name}: weights {list(weights.shape)} do not fit {depth} to {channels} channels.")
    window = _window(operator, source, out, (kernel_h, kernel_w))
    reals = _reals(operator, source, weights, out, axis)
    macs = out.count * kernel_h * kernel_w * (1 if depthwise else depth)
    packed = _depthwise_packed if depthwise else _dense_window
    if packed(draft, operator, weights, window, reals, macs):
        return
    flags = struct.pack("<H", PER_CHANNEL if len(reals) > 1 else 0)
    tail = _weights(draft, operator, weights, channels, reals)
    code = Code.DEPTHWISE if depthwise else Code.CONV
    draft.emit(code, operator, window + _activation(operator, out) + flags + tail, macs=macs)


def _dense_window(
    draft: Draft, operator: Operator, weights: Tensor, window: bytes, reals: list[float], macs: int
) -> bool:
    """Adds the convolution in its packed form, if it has one."""
    source, out = draft.value(operator, 0), draft.result(operator)
    kernel_h, kernel_w, _, _, dilation_h, dilation_w, *padding = WINDOW.unpack(window)
    channels = out.shape[3]
    if (dilation_w != 1 and kernel_w != 1) or channels < packing.WINDOW_CHANNELS:
        return False
    packed = _packed(draft, operator, weights, channels, reals, together=packing.WINDOW_CHANNELS)
    if packed is None:
        return False
    kernel = kernel_h, kernel_w
    scratch = packing.window_scratch(source.shape, kernel, dilation_h=dilation_h, padded=any(padding))
    parameters = window + _activation(operator, out) + bytes(2) + packed
    draft.emit(Code.DENSE_WINDOW, operator, parameters, macs=macs, scratch=scratch)
    return True


def _depthwise_packed(
    draft: Draft, operator: Operator, weights: Tensor, window: bytes, reals: list[float], macs: int
) -> bool:
    """Adds the depthwise convolution in its packed form, if it has one."""
    source, out = draft.value(operator, 0), draft.result(operator)
    kernel_h, kernel_w, stride_h, stride_w, *dilations = WINDOW.unpack(window)[:6]
    geometry = packing_depthwise.Geometry(
        (kernel_h, kernel_w), (stride_h, stride_w), (out.shape[1], out.shape[2]), (source.shape[3], out.shape[3])
    )
    dilated = any(d > 1 and k > 1 for d, k in zip(dilations, geometry.kernel, strict=True))
    if dilated or geometry.scratch_bytes > MAX_TENSOR_BYTES:
        return False
    bias = _bias(draft, operator, weights, out.shape[3])
    rescaling = packing.Rescaling(source.zero_point, out.zero_point, [scaling.multiplier(real) for real in reals])
    values = _data(weights).astype(np.int8)[0]
    packed = packing_depthwise.pack(values, bias, rescaling, along=geometry.along)
    if packed is None:
        return False
    tail = struct.pack("<BBI", geometry.along, 0, draft.put(packed))
    draft.emit(
        Code.DEPTHWISE_PACKED, operator, window + _activation(operator, out) + tail, macs=macs,
        scratch=geometry.scratch_bytes, in_place=(stride_h, stride_w) == (1, 1) and source.shape == out.shape,
    )  # fmt: skip
    return True


def conv_2d(draft: Draft, operator: Operator) -> None:
    _convolution(draft, operator, depthwise=False)


def depthwise_conv_2d(draft: Draft, operator: Operator) -> None:
    _convolution(draft, operator, depthwise=True)


def fully_connected(draft: Draft, operator: Operator) -> None:
    source, out = draft.value(operator, 0), draft.result(operator)
    weights = draft.constant(operator, 1, "int8")
    if _option(operator, "weights_format") or len(weights.shape) != 2:
        refuse("FULLY_CONNECTED with shuffled or otherwise shaped weights is not supported.")
    channels, depth = weights.shape
    if not out.shape or out.shape[-1] != channels or source.count * channels != out.count * depth:
        refuse(f"FULLY_CONNECTED: weights {list(weights.shape)} do not fit {list(source.shape)}.", "tflite-damaged")
    reals = _reals(operator, source, weights, out, 0)
    if len(reals) == 1 and draft.has(operator, 2):
        bias = draft.constant(operator, 2, "int32")
        bias_scale = float(bias.scale) if bias.scales.size else 0.0
        # TFLite Micro's own limit; it looks at biases only where one scale holds for all weights.
        if abs(float(source.scale) * float(weights.scale) - bias_scale) / float(out.scale) > 0.02:
            refuse("FULLY_CONNECTED with a bias of another scale than input times weights is not supported.")
    packed = _packed(draft, operator, weights, channels, reals, together=packing.ROWS_CHANNELS)
    if packed is not None:
        parameters = _activation(operator, out) + bytes(2) + packed
        draft.emit(Code.DENSE_ROWS, operator, parameters, macs=out.count * depth)
        return
    flags = struct.pack("<H", PER_CHANNEL if len(reals) > 1 else 0)
    tail = _weights(draft, operator, weights, channels, reals)
    draft.emit(Code.FULLY_CONNECTED, operator, _activation(operator, out) + flags + tail, macs=out.count * depth)


def _pool(draft: Draft, operator: Operator, code: Code) -> None:
    source, out = draft.value(operator, 0), draft.result(operator)
    if abs(float(source.scale) - float(out.scale)) > 1e-6 or source.zero_point != out.zero_point:
        refuse(f"{operator.name} with another quantization of output than input is not supported.")
    if _image(operator, source)[3] != _image(operator, out)[3] or source.shape[0] != out.shape[0]:
        refuse(f"{operator.name}: {list(source.shape)} does not give {list(out.shape)}.", "tflite-damaged")
    kernel = _option(operator, "filter_h"), _option(operator, "filter_w")
    window = _window(operator, source, out, kernel)
    draft.work += out.count * kernel[0] * kernel[1]
    draft.emit(code, operator, window + _activation(operator, out) + bytes(2))


def max_pool_2d(draft: Draft, operator: Operator) -> None:
    _pool(draft, operator, Code.MAX_POOL)


def average_pool_2d(draft: Draft, operator: Operator) -> None:
    _pool(draft, operator, Code.AVERAGE_POOL)


def mean(draft: Draft, operator: Operator) -> None:
    source, out = draft.value(operator, 0), draft.result(operator)
    rank = len(source.shape)
    values = [int(axis) for axis in _data(draft.constant(operator, 1, "int32")).reshape(-1)]
    axes = {axis + rank if axis < 0 else axis for axis in values}
    if rank > 4 or any(not 0 <= axis < rank for axis in axes):
        refuse(f"MEAN over axes {values} of {rank} dimensions is not supported.")
    kept = tuple(dim for axis, dim in enumerate(source.shape) if axis not in axes)
    with_ones = tuple(1 if axis in axes else dim for axis, dim in enumerate(source.shape))
    if out.shape != (with_ones if _option(operator, "keep_dims") else kept):
        refuse(f"MEAN: {list(source.shape)} does not give {list(out.shape)}.", "tflite-damaged")
    mask = sum(1 << (axis + 4 - rank) for axis in axes)
    count = prod(source.shape[axis] for axis in axes)
    q, shift = scaling.mean_scaling(float(source.scale) / float(out.scale), count)
    draft.emit(Code.MEAN, operator, struct.pack("<BbHi", mask, shift, 0, q))


def _broadcast(operator: Operator, a: Tensor, b: Tensor, out: Tensor) -> None:
    if a.shape == b.shape == out.shape:
        return
    ranks = max(len(a.shape), len(b.shape), len(out.shape))
    shapes = [(1,) * (ranks - len(t.shape)) + t.shape for t in (a, b)]
    fits = all(x == y or 1 in (x, y) for x, y in zip(*shapes, strict=True))
    if ranks > 4 or not fits:
        refuse(f"{operator.name} of {list(a.shape)} and {list(b.shape)} is not supported.")
    if tuple(max(x, y) for x, y in zip(*shapes, strict=True)) != out.shape:
        refuse(f"{operator.name} does not give {list(out.shape)}.", "tflite-damaged")


def _binary(draft: Draft, operator: Operator, code: Code, pairs: list[tuple[int, int]]) -> None:
    a, b, out = draft.value(operator, 0), draft.value(operator, 1), draft.result(operator)
    _broadcast(operator, a, b, out)
    second = struct.pack("<H", draft.index(operator.inputs[1]))
    numbers = struct.pack("<3i3bx", *(q for q, _ in pairs), *(shift for _, shift in pairs))
    draft.emit(code, operator, second + _activation(operator, out) + numbers, inputs=2)


def add(draft: Draft, operator: Operator) -> None:
    a, b, out = draft.value(operator, 0), draft.value(operator, 1), draft.result(operator)
    twice = 2 * float(max(a.scale, b.scale))
    reals = [float(a.scale) / twice, float(b.scale) / twice, twice / (2**20 * float(out.scale))]
    pairs = [scaling.multiplier(real) for real in reals]
    if max(shift for _, shift in pairs) > 0:
        raise OverflowError
    _binary(draft, operator, Code.ADD, pairs)


def mul(draft: Draft, operator: Operator) -> None:
    a, b, out = draft.value(operator, 0), draft.value(operator, 1), draft.result(operator)
    real = float(a.scale) * float(b.scale) / float(out.scale)
    _binary(draft, operator, Code.MUL, [(0, 0), (0, 0), scaling.multiplier(real)])


def concatenation(draft: Draft, operator: Operator) -> None:
    parts, out = [draft.value(operator, i) for i in range(len(operator.inputs))], draft.result(operator)
    rank, axis = len(out.shape), _option(operator, "axis")
    axis += rank if axis < 0 else 0
    if not 1 <= len(parts) <= MAX_CONCAT_INPUTS or rank > 4 or not 0 <= axis < rank:
        refuse(f"CONCATENATION of {len(parts)} tensors of {rank} dimensions is not supported.")
    if _option(operator, "activation"):
        refuse("CONCATENATION with a fused activation is not supported.")
    if any(part.scale != out.scale or part.zero_point != out.zero_point for part in parts):
        refuse("CONCATENATION of tensors of different quantization is not supported.")
    shapes = [part.shape[:axis] + part.shape[axis + 1 :] for part in (*parts, out)]
    if any(len(part.shape) != rank for part in parts) or len(set(shapes)) > 1:
        refuse("CONCATENATION of shapes that do not fit each other.", "tflite-damaged")
    if sum(part.shape[axis] for part in parts) != out.shape[axis]:
        refuse("CONCATENATION of sizes that do not give the output's.", "tflite-damaged")
    others = [draft.index(number) for number in operator.inputs[1:]]
    head = struct.pack("<BBH", axis + 4 - rank, len(parts), 0)
    draft.emit(Code.CONCAT, operator, head + struct.pack(f"<{len(others)}H", *others), inputs=len(parts))


def pad(draft: Draft, operator: Operator) -> None:
    source, out = draft.value(operator, 0), draft.result(operator)
    pads = _data(draft.constant(operator, 1, "int32")).astype(np.int64).reshape(-1)
    rank, value = len(source.shape), out.zero_point
    if draft.has(operator, 2):
        fill = draft.constant(operator, 2, "int8")
        if fill.count != 1 or fill.scales.size != 1 or fill.zero_points.size != 1:
            refuse("PADV2 with a value that is no int8 scalar is not supported.")
        if fill.scale != out.scale or fill.zero_point != out.zero_point:
            refuse("PADV2 with a value of another quantization than its output is not supported.")
        value = int(_data(fill).reshape(-1)[0])
    if rank > 4 or len(pads) != 2 * rank or pads.min(initial=0) < 0 or pads.max(initial=0) > 0xFFFF:
        refuse(f"{operator.name} of {rank} dimensions by {pads.tolist()} is not supported.")
    amounts = [(int(pads[2 * i]), int(pads[2 * i + 1])) for i in range(rank)]
    if out.shape != tuple(dim + sum(amount) for dim, amount in zip(source.shape, amounts, strict=True)):
        refuse(f"{operator.name} does not give {list(out.shape)}.", "tflite-damaged")
    numbers = [n for amount in [(0, 0)] * (4 - rank) + amounts for n in amount]
    draft.emit(Code.PAD, operator, struct.pack("<8Hb", *numbers, value))


def rename(draft: Draft, operator: Operator) -> None:
    source, out = draft.value(operator, 0), draft.result(operator)
    if source.count != out.count:
        refuse(f"{operator.name}: {list(source.shape)} does not give {list(out.shape)}.", "tflite-damaged")
    draft.rename(operator)


def softmax(draft: Draft, operator: Operator) -> None:
    source, out = draft.value(operator, 0), draft.result(operator)
    if out.scale != np.float32(1 / 256) or out.zero_point != -128:
        refuse("SOFTMAX with an output of another quantization than 1/256 and -128 is not supported.")
    if source.shape != out.shape or not source.shape or source.shape[-1] > MAX_SOFTMAX:
        refuse(f"SOFTMAX of {list(source.shape)} (more than {MAX_SOFTMAX} values) is not supported.")
    q, shift, lowest = scaling.softmax_scaling(source.scale, np.float32(operator.options["beta"]))
    # No difference of two int8 values is below -255, so a lower limit says the same.
    draft.emit(Code.SOFTMAX, operator, struct.pack("<ibbh", q, shift, 0, max(lowest, -255)))


def _table(draft: Draft, operator: Operator, make: Callable[[Tensor, Tensor], NDArray[np.int8]]) -> None:
    source, out = draft.value(operator, 0), draft.result(operator)
    if source.shape != out.shape:
        refuse(f"{operator.name}: {list(source.shape)} does not give {list(out.shape)}.", "tflite-damaged")
    draft.emit(Code.TABLE, operator, struct.pack("<I", draft.put(make(source, out))))


def logistic(draft: Draft, operator: Operator) -> None:
    out = draft.result(operator)
    if out.scale != np.float32(1 / 256) or out.zero_point != -128:
        refuse("LOGISTIC with an output of another quantization than 1/256 and -128 is not supported.")
    _table(draft, operator, lambda a, _: scaling.logistic_table(a.scale, a.zero_point))


def relu(draft: Draft, operator: Operator) -> None:
    _table(draft, operator, lambda a, b: scaling.relu_table(a.scale, a.zero_point, b.scale, b.zero_point))


def relu6(draft: Draft, operator: Operator) -> None:
    _table(draft, operator, lambda a, _: scaling.relu6_table(a.scale, a.zero_point))


def quantize(draft: Draft, operator: Operator) -> None:
    _table(draft, operator, lambda a, b: scaling.quantize_table(a.scale, a.zero_point, b.scale, b.zero_point))


LOWERINGS: dict[str, Callable[[Draft, Operator], None]] = {
    "CONV_2D": conv_2d,
    "DEPTHWISE_CONV_2D": depthwise_conv_2d,
    "FULLY_CONNECTED": fully_connected,
    "MAX_POOL_2D": max_pool_2d,
    "AVERAGE_POOL_2D": average_pool_2d,
    "MEAN": mean,
    "ADD": add,
    "MUL": mul,
    "CONCATENATION": concatenation,
    "PAD": pad,
    "PADV2": pad,
    "RESHAPE": rename,
    "SQUEEZE": rename,
    "EXPAND_DIMS": rename,
    "SOFTMAX": softmax,
    "LOGISTIC": logistic,
    "RELU": relu,
    "RELU6": relu6,
    "QUANTIZE": quantize,
}
