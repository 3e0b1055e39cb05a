"""On an ARM computer, which the emulator stands for, the network's scores are those of the board's code, too."""

from __future__ import annotations

import os
import struct
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import numpy as np
import pytest
import ziglang
from numpy.typing import NDArray

from studio.core import package
from studio.core.network import Network
from studio.learn.package_tflite import package_from_tflite
from tests.firmware.random_networks import RandomNetwork
from tests.firmware.sanitize import FIRMWARE
from tests.firmware.test_host_network import SHIFTS, products
from tests.firmware.test_network_equality import MODELS
from tests.firmware.test_package_hostile import HOST

DRIVER = Path(__file__).with_name("arm64_driver.c")
SOURCES = ("ns_package.c", "ns_network.c", "ns_operator*.c", "ns_crc.c", "kernels/*.c")
LIBC = Path(ziglang.__file__).parent / "lib" / "libc" / "include"
NO_SUCH_LEVEL = -100
MEMORY, RETURN, STACK = 128 << 20, 0x1000, 127 << 20
PACKAGE, INPUTS, SCORES = 88 << 20, 96 << 20, 112 << 20
FLOATING_POINT = 3 << 20

Run = Callable[[bytes, int, NDArray[np.int8], int], tuple[int, bytes]]


def _program(folder: Path, processor: str) -> bytes:
    files = sorted(path for pattern in SOURCES for path in (FIRMWARE / "core").glob(pattern))
    command = [
        sys.executable, "-m", "ziglang", "cc", "-target", "aarch64-linux-musl", f"-mcpu={processor}", "-static",
        "-nostdlib", "-std=c11", "-O2", "-ffp-contract=off", "-fno-sanitize=all", "-fno-stack-protector",
        *(f"-I{FIRMWARE / name}" for name in ("core", "boards/host")),
        *(f"-isystem{LIBC / name}" for name in ("aarch64-linux-musl", "generic-musl")),
        str(DRIVER), *map(str, files), *(str(FIRMWARE / name) for name in HOST), "-o", str(folder / "program"),
    ]  # fmt: skip
    environment = {**os.environ, "ZIG_GLOBAL_CACHE_DIR": str(folder), "ZIG_LOCAL_CACHE_DIR": str(folder)}
    done = subprocess.run(command, capture_output=True, text=True, env=environment)
    assert done.returncode == 0, done.stderr
    return (folder / "program").read_bytes()


def _runner(elf: bytes) -> Run:
    """Calls the program's entry with a package, a level, inputs and the size of a window's scores."""
    import unicorn
    from unicorn import arm64_const as arm

    machine = unicorn.Uc(unicorn.UC_ARCH_ARM64, unicorn.UC_MODE_ARM)
    machine.ctl_set_cpu_model(arm.UC_CPU_ARM64_MAX)
    machine.mem_map(0, MEMORY)
    machine.reg_write(arm.UC_ARM64_REG_CPACR_EL1, FLOATING_POINT)
    entry, table = struct.unpack_from("<QQ", elf, 24)
    for at in range(table, table + 56 * struct.unpack_from("<H", elf, 56)[0], 56):
        kind, _, offset, address, _, size = struct.unpack_from("<IIQQQQ", elf, at)
        if kind == 1:
            machine.mem_write(address, elf[offset : offset + size])

    def run(data: bytes, level: int, inputs: NDArray[np.int8], outputs: int) -> tuple[int, bytes]:
        size = len(inputs) * outputs
        for address, content in ((PACKAGE, data), (INPUTS, inputs.tobytes()), (SCORES, bytes(size))):
            machine.mem_write(address, content)
        arguments = (PACKAGE, len(data), level, INPUTS, len(inputs), SCORES)
        for number, value in enumerate(arguments):
            machine.reg_write(arm.UC_ARM64_REG_X0 + number, value)
        machine.reg_write(arm.UC_ARM64_REG_SP, STACK)
        machine.reg_write(arm.UC_ARM64_REG_LR, RETURN)
        machine.emu_start(entry, RETURN)
        code = struct.unpack("<i", struct.pack("<I", machine.reg_read(arm.UC_ARM64_REG_W0)))[0]
        return code, bytes(machine.mem_read(SCORES, size))

    return run


@pytest.mark.parametrize(("processor", "levels"), [("generic", 1), ("generic+dotprod", 2)])
def test_an_arm_computer_gives_the_boards_bytes(processor: str, levels: int, tmp_path: Path) -> None:
    pytest.importorskip("unicorn")
    run = _runner(_program(tmp_path, processor))
    packed = 0
    networks = [RandomNetwork(number) for number in range(60)]
    cases = [(network.data, network.inputs(9)) for network in networks]
    cases += [products(shift) for shift in SHIFTS]
    keyword = (MODELS / "kws_ref_model.tflite").read_bytes()
    cases.append((keyword, np.random.default_rng(0).integers(-128, 128, (2, 49, 10, 1)).astype(np.int8)))
    for number, (data, inputs) in enumerate(cases):
        bytes_of_package = package.encode(package_from_tflite(data, ""))
        network = Network(bytes_of_package, level="core")
        for level in range(levels):
            code, scores = run(bytes_of_package, level, inputs, network.output_size)
            assert (code >= 0, scores) == (True, network.run(inputs).tobytes()), (number, level, code)
            packed += code
        assert run(bytes_of_package, levels, inputs, network.output_size)[0] == NO_SUCH_LEVEL
    assert packed > 50 * levels
