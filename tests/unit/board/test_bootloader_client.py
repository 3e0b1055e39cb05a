"""The client of the bootloader: what it sends, what it believes, and what it never sends."""

from __future__ import annotations

import pytest

from studio.board.bootloader import Bootloader, Unanswered, page_crc
from studio.board.firmware_image import MOST_BYTES, PAGE_BYTES
from studio.board.image_writer import ImageWriter
from studio.errors import StudioError
from tests.emulator.bootloader import APPLICATION, OutsideWindow
from tests.unit.board.bootable import BoardWorld, Line, sketch

PORT = "/dev/ttyACM1"


@pytest.fixture
def world() -> BoardWorld:
    world = BoardWorld()
    world.add()
    return world


@pytest.fixture
def line(world: BoardWorld) -> Line:
    return world.open(PORT)


@pytest.fixture
def client(world: BoardWorld, line: Line) -> Bootloader:
    return Bootloader(line, clock=world.now)


def test_a_page_is_sent_as_the_dialogue_in_the_reference(world: BoardWorld, client: Bootloader) -> None:
    assert client.is_there()
    assert client.identify() == "Arduino Bootloader (SAM-BA extended) 2.0 [Arduino:IKXYZ]"
    page = bytes.fromhex("00000420090001 00FEE7").ljust(PAGE_BYTES, b"\xff")
    client.write_page(0, page)
    assert client.crc(0, PAGE_BYTES) == 0x5556 == page_crc(page)
    assert client.crc(0, 10) == 0xE2CA
    client.start()
    assert world.watch.commands == [
        b"N#",
        b"V#",
        b"I#",
        b"S00000000,00001000#",
        b"Y00000000,0#",
        b"Y00000000,00001000#",
        b"Z00000000,00001000#",
        b"Z00000000,0000000A#",
        b"K#",
    ]


@pytest.mark.parametrize("offset", [MOST_BYTES, 0xE0000, 0xF0000, -PAGE_BYTES, 0xFFFF0000, 0x1_0000_0000])
@pytest.mark.parametrize("verb", ["page", "word", "crc"])
def test_no_address_outside_of_the_window_is_sent(
    world: BoardWorld, client: Bootloader, offset: int, verb: str
) -> None:
    acts = {
        "page": lambda: client.write_page(offset, bytes(PAGE_BYTES)),
        "word": lambda: client.write_word(offset, b"abcd"),
        "crc": lambda: client.crc(offset, 4),
    }
    with pytest.raises(StudioError) as refused:
        acts[verb]()
    assert refused.value.code == "install-window"
    assert world.watch.commands == []


def test_the_last_page_of_the_window_is_the_last(world: BoardWorld, client: Bootloader) -> None:
    client.write_page(MOST_BYTES - PAGE_BYTES, bytes(PAGE_BYTES))
    assert world.boards[0].flash.erased == [0xDF000]
    with pytest.raises(StudioError):
        client.crc(MOST_BYTES - 2, 4)


def test_the_watch_on_the_line_would_have_noticed(line: Line) -> None:
    with pytest.raises(OutsideWindow):
        line.write(b"Y000D0000,00001000#")


@pytest.mark.parametrize(("offset", "size"), [(2, PAGE_BYTES), (0, 100), (0, 2 * PAGE_BYTES)])
def test_only_whole_pages_are_erased(client: Bootloader, offset: int, size: int) -> None:
    with pytest.raises(ValueError, match="whole pages"):
        client.write_page(offset, bytes(size))


def test_words_fall_into_an_erased_page(world: BoardWorld, client: Bootloader) -> None:
    client.write_page(0, b"\xff" * PAGE_BYTES)
    client.write_word(4, b"\x01\x02\x03\x04")
    assert world.boards[0].flash.read(APPLICATION, 12) == b"\xff" * 4 + b"\x01\x02\x03\x04" + b"\xff" * 4


def test_bytes_of_a_modem_manager_before_it_do_not_matter(world: BoardWorld, client: Bootloader) -> None:
    world.boards[0].model.receive(b"AT\r")
    assert client.is_there()


def test_an_answer_that_was_late_is_not_taken_for_the_next_one(world: BoardWorld, client: Bootloader) -> None:
    model = world.boards[0].model
    client.write_page(0, b"\xff" * PAGE_BYTES)
    model.receive(b"Z00000000,00000001#")  # its answer waits, so the next one is dropped
    assert client.crc(0, PAGE_BYTES) == page_crc(b"\xff" * PAGE_BYTES)


def test_two_answers_at_once_are_none(world: BoardWorld) -> None:
    """The first may be an old one, whatever it says: both are thrown away, and the question is asked again."""

    class Script:
        """Nothing is waiting; then an answer that was late, with the right one; then the right one alone."""

        def __init__(self) -> None:
            self.sent: list[bytes] = []

        def write(self, data: bytes) -> None:
            self.sent.append(data)
            self.due = {b"N": b"\n\r", b"Z": b"Z00001111#\n\r" * (len(self.sent) == 1) + b"Z00002222#\n\r"}.get(
                data[:1], b""
            )

        def read(self, timeout_s: float) -> bytes:
            world.sleep(timeout_s)
            due, self.due = getattr(self, "due", b""), b""
            return due

        def close(self) -> None: ...

    assert Bootloader(Script(), clock=world.now).crc(0, 4) == 0x2222


def test_silence_is_told_after_some_seconds(world: BoardWorld, client: Bootloader) -> None:
    world.boards[0].model.crashed = "for good"
    assert not client.is_there()
    assert world.now() < 10
    with pytest.raises(Unanswered):
        client.crc(0, 4)


def test_the_first_page_goes_first_and_comes_last(world: BoardWorld, client: Bootloader) -> None:
    image = sketch(3 * PAGE_BYTES)
    world.boards[0].flash.data[APPLICATION : APPLICATION + 8] = image.data[:8]
    ImageWriter(client, image, trusting=False).write()
    written = [
        int(command[1:9], 16) for command in world.watch.commands if command[:1] == b"Y" and b",0#" not in command
    ]
    assert written == [0, PAGE_BYTES, 2 * PAGE_BYTES, 0, 4, 0]
    assert world.boards[0].flash.read(APPLICATION, len(image.data)) == image.data
