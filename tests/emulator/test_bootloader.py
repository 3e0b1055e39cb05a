"""The bootloader's model against the dialogue that the real one's machine code gave when it was executed."""

from __future__ import annotations

import binascii
import struct

import pytest

from tests.emulator.bootloader import (
    APPLICATION,
    BUFFER,
    FLASH_BYTES,
    GPREGRET_STAY,
    PAGE,
    SOFT_DEVICE_APPLICATION,
    BootloaderModel,
    DeadBoard,
    MemoryFlash,
    OutsideWindow,
    PowerLost,
    SentByHost,
    Variant,
    factory_flash,
)

TEN_BYTES = bytes.fromhex("00 00 04 20 09 00 01 00 FE E7")
"""Stack 0x20040000, reset 0x00010009, an endless loop."""


@pytest.fixture(params=["A", "B"])
def variant(request: pytest.FixtureRequest) -> Variant:
    kind: Variant = request.param
    return kind


@pytest.fixture
def flash(variant: Variant) -> MemoryFlash:
    return MemoryFlash(factory_flash(variant))


@pytest.fixture
def model(flash: MemoryFlash, variant: Variant) -> BootloaderModel:
    return BootloaderModel(flash, variant)


def write(model: BootloaderModel, offset: int, data: bytes) -> None:
    assert model.feed(b"S%08X,%08X#" % (0, len(data)) + data) == []
    assert model.feed(b"Y00000000,0#") == [b"Y\n\r"]
    assert model.feed(b"Y%08X,%08X#" % (offset, len(data))) == [b"Y\n\r"]


def test_the_whole_dialogue_of_a_ten_byte_program(model: BootloaderModel, flash: MemoryFlash) -> None:
    assert model.decide() == "stay"
    page = TEN_BYTES.ljust(PAGE, b"\xff")
    for sent, answer in (
        (b"#", ""),
        (b"N#", "0A 0D"),
        (
            b"V#",
            "41 72 64 75 69 6E 6F 20 42 6F 6F 74 6C 6F 61 64 65 72 20 28 53 41 4D 2D 42 41 20 65 78 74 65 6E 64 65 64"
            "29 20 32 2E 30 20 5B 41 72 64 75 69 6E 6F 3A 49 4B 58 59 5A 5D 0A 0D 00 6E",
        ),
        (b"I#", "6E 52 46 35 32 38 34 30 2D 51 49 41 41 0A 0D 00 58"),
        (b"S00000000,00001000#" + page, ""),
        (b"Y00000000,0#", "59 0A 0D"),
        (b"Y00000000,00001000#", "59 0A 0D"),
        (b"Z00000000,00001000#", "5A 30 30 30 30 35 35 35 36 23 0A 0D"),
        (b"Z00000000,0000000A#", b"Z0000E2CA#\n\r".hex()),
        (b"K#", ""),
    ):
        assert b"".join(model.feed(sent)) == bytes.fromhex(answer)
    assert flash.read(APPLICATION, PAGE) == page
    assert flash.erased == [APPLICATION]
    assert model.reset_requested
    assert model.decide() == "application"


def test_the_lengths_of_the_two_texts(model: BootloaderModel) -> None:
    assert [len(model.feed(command)[0]) for command in (b"V#", b"I#", b"Z00000000,2#")] == [60, 17, 12]


def test_further_checksums(model: BootloaderModel) -> None:
    data = bytes((7 * i + 3) & 255 for i in range(5000))
    write(model, 0, data[:PAGE])
    write(model, PAGE, data[PAGE:].ljust(PAGE, b"\0"))
    assert model.feed(b"Z00000000,00001000#") == [b"Z0000CB92#\n\r"]
    assert model.feed(b"Z00001000,00000388#") == [b"Z0000AD0A#\n\r"]
    assert model.feed(b"Z00000000,00000002#") == [b"Z0000F419#\n\r"]


def test_two_pages_at_once(model: BootloaderModel, flash: MemoryFlash) -> None:
    data = bytes(i * 31 & 255 for i in range(BUFFER))
    write(model, 0x2000, data)
    assert flash.read(0x12000, BUFFER) == data
    assert flash.erased == [0x12000, 0x13000]


def test_a_page_takes_an_eighth_of_a_second(model: BootloaderModel) -> None:
    write(model, 0, bytes(PAGE))
    assert 120_000 < model.busy_us < 140_000


@pytest.mark.parametrize(
    "sent", [b"#", b"W#", b"T#", b"R00000000,4#", b"n#", b"v#", b"AT\r\n#", b"\rN#", b" N#", b"?#"]
)
def test_what_it_passes_over_without_a_word(model: BootloaderModel, flash: MemoryFlash, sent: bytes) -> None:
    before = bytes(flash.data)
    assert model.feed(sent) == []
    assert model.feed(b"#") == []
    assert model.feed(b"N#") == [b"\n\r"]
    assert bytes(flash.data) == before


def test_modem_commands_before_the_letter_cost_one_command_only(model: BootloaderModel) -> None:
    assert model.feed(b"AT\r\nN#") == []
    assert model.feed(b"N#") == [b"\n\r"]


def test_x_erases_nothing(model: BootloaderModel, flash: MemoryFlash) -> None:
    assert model.feed(b"X00000000#") == [b"X\n\r"]
    assert flash.operations == 0


def test_hex_of_either_case(model: BootloaderModel) -> None:
    assert model.feed(b"Z0000000a,0000000a#") == model.feed(b"Z0000000A,A#")


def test_an_answer_is_dropped_while_the_one_before_waits(model: BootloaderModel) -> None:
    model.receive(b"N#V#")
    assert model.dropped == 1
    assert model.collect() == b"\n\r"
    assert model.collect() is None
    assert model.feed(b"I#")[0].startswith(b"nRF52840")


def test_bytes_may_come_one_by_one(model: BootloaderModel, flash: MemoryFlash) -> None:
    whole = b"S00000000,00001000#" + bytes(range(256)) * 16 + b"Y00000000,0#"
    answers = [packet for byte in whole for packet in model.feed(bytes([byte]))]
    assert answers == [b"Y\n\r"]
    assert model.feed(b"Y00003000,00001000#") == [b"Y\n\r"]
    assert flash.read(0x13000, PAGE) == bytes(range(256)) * 16


def test_without_whole_pages_bits_only_fall(model: BootloaderModel, flash: MemoryFlash) -> None:
    write(model, 0, b"\x0f" * PAGE)
    write(model, 4, b"\x33\x33\x33\x33")
    assert flash.read(APPLICATION, 12) == b"\x0f" * 4 + b"\x03" * 4 + b"\x0f" * 4
    assert flash.erased == [APPLICATION]
    assert flash.violations == []
    write(model, 4, b"\x00" * 4)
    assert flash.violations


def test_a_source_within_the_buffer(model: BootloaderModel, flash: MemoryFlash) -> None:
    model.feed(b"S00000100,00000004#abcd")
    model.feed(b"Y00000100,0#")
    model.feed(b"Y00000010,00000004#")
    assert flash.read(APPLICATION + 16, 4) == b"abcd"


def test_a_command_longer_than_its_buffer_is_the_end(model: BootloaderModel) -> None:
    model.feed(b"N" + b"x" * 63)
    assert not model.crashed
    model.feed(b"x")
    assert "longer" in model.crashed
    assert model.feed(b"#N#") == []
    model.decide()
    assert model.feed(b"N#") == [b"\n\r"]


def test_more_bytes_than_the_page_buffer_holds_are_the_end(model: BootloaderModel) -> None:
    model.feed(b"S00001000,00001001#" + bytes(PAGE + 1))
    assert model.crashed


def test_addresses_behind_the_flash_are_acknowledged_and_nothing_happens() -> None:
    flash = MemoryFlash(factory_flash())
    model = BootloaderModel(flash)
    model.feed(b"S00000000,00001000#" + bytes(PAGE))
    assert model.feed(b"Y000F0000,00001000#") == [b"Y\n\r"]
    assert flash.operations == 0


def test_the_moved_bootloader_goes_away_rather_than_write_over_itself() -> None:
    flash = MemoryFlash(factory_flash("B"))
    model = BootloaderModel(flash, "B")
    assert model.feed(b"Y000CF000,00001000#") == [b"Y\n\r"]
    assert model.feed(b"Y000D0000,00001000#") == []
    assert model.crashed
    assert flash.erased == [0xDF000]


def test_an_address_that_wraps_around_kills_the_board(model: BootloaderModel, flash: MemoryFlash) -> None:
    model.feed(b"S00000000,00001000#" + b"\xff" * PAGE)
    assert model.feed(b"YFFFF0000,00001000#") == []
    assert flash.erased == [0]
    with pytest.raises(DeadBoard):
        model.decide(double_tap=True)


def test_the_first_page_tells_one_bootloader_from_the_other(model: BootloaderModel, variant: Variant) -> None:
    assert (model.feed(b"ZFFFF0000,00001000#") == [b"Z0000F407#\n\r"]) == (variant == "A")


def test_what_starts(model: BootloaderModel, flash: MemoryFlash, variant: Variant) -> None:
    assert model.decide() == "stay"
    flash.data[APPLICATION : APPLICATION + 8] = struct.pack("<II", 0x20004000, 0x11001)
    assert model.decide() == "application"
    assert model.decide(double_tap=True) == "stay"
    assert model.decide(gpregret=GPREGRET_STAY) == "stay"
    assert model.decide(gpregret=0x57) == "application"
    flash.data[APPLICATION + 4 : APPLICATION + 8] = b"\xff" * 4
    assert model.decide() == ("stay" if variant == "A" else "application")
    flash.data[APPLICATION : APPLICATION + 8] = struct.pack("<II", 0x10004000, 0x11001)
    assert model.decide() == ("application" if variant == "A" else "stay")
    flash.data[SOFT_DEVICE_APPLICATION + 3] = 0x20
    assert model.decide() == ("application" if variant == "A" else "softdevice")


def test_power_can_go_at_any_operation(flash: MemoryFlash, variant: Variant) -> None:
    model = BootloaderModel(flash, variant)
    flash.cut_at = 3
    model.feed(b"S00000000,00001000#" + b"\x11" * PAGE)
    with pytest.raises(PowerLost):
        model.feed(b"Y00000000,00001000#")
    assert flash.read(APPLICATION, 12) == b"\x11" * 8 + b"\xff" * 4
    assert len(flash.data) == FLASH_BYTES


@pytest.mark.parametrize("how", ["before", "middle", "after"])
def test_power_that_goes_within_a_word(flash: MemoryFlash, how: str) -> None:
    flash.cut_at, flash.how = 0, how  # type: ignore[assignment]
    with pytest.raises(PowerLost):
        flash.write_word(APPLICATION, 0)
    after = flash.read(APPLICATION, 4)
    assert {"before": after == b"\xff" * 4, "after": after == bytes(4)}.get(how, after not in (b"\xff" * 4, bytes(4)))


@pytest.mark.parametrize(
    "sent", [b"Y000D0000,00001000#", b"YFFFF0000,00001000#", b"Y000CF004,00001000#", b"Z000D0000,1#", b"ZFFFFFFFF,1#"]
)
def test_addresses_outside_of_the_window_are_noticed(sent: bytes) -> None:
    with pytest.raises(OutsideWindow):
        SentByHost().look(sent)


def test_what_a_computer_may_send_is_not_objected_to() -> None:
    watch = SentByHost()
    watch.look(b"##N#V#I#S00000000,00000003#a#bY00000000,0#Y000CF000,00001000#Z00000000,00001000#K#")
    assert watch.commands[-1] == b"K#"
    with pytest.raises(AssertionError):
        watch.look(b"Q#")


def test_the_checksum_is_xmodems() -> None:
    assert binascii.crc_hqx(b"123456789", 0) == 0x31C3
