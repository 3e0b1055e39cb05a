"""Installing from whatever is at the port to a board that says hello, or a sentence about what to do."""

from __future__ import annotations

import ast
from pathlib import Path

import pytest

import studio.board
from studio.board import following, install_problems
from studio.board.bootloader import page_crc
from studio.board.firmware_image import PAGE_BYTES, FirmwareImage
from studio.board.installing import (
    INSTALL_PROBLEMS,
    InstallProgress,
    InstallStep,
    World,
    choose_port,
    install,
    what_is_lost,
)
from studio.errors import Cancelled, StudioError
from studio.link.serial_port import SerialPort
from tests.emulator.bootloader import APPLICATION, MemoryFlash, ending
from tests.unit.board.bootable import Board, BoardWorld, our_image, sketch, with_program

PORT, BOOTLOADER_PORT = "/dev/ttyACM0", "/dev/ttyACM1"
IMAGE = our_image()


@pytest.fixture
def world() -> BoardWorld:
    return BoardWorld()


def steps_of(world: World, port: str, image: FirmwareImage = IMAGE) -> list[InstallStep]:
    """Installs, and gives the steps that it went through."""
    seen: list[InstallProgress] = []
    outcome = install(port, image, progress=seen.append, world=world)
    assert outcome.info is not None or not image.is_ours
    steps = [progress.step for progress in seen]
    return [step for at, step in enumerate(steps) if at == 0 or steps[at - 1] != step]


def refusal_of(world: World, port: str = PORT, image: FirmwareImage = IMAGE) -> StudioError:
    with pytest.raises(StudioError) as refused:
        install(port, image, world=world)
    assert refused.value.code in INSTALL_PROBLEMS
    assert refused.value.what
    assert refused.value.remedy
    return refused.value


def holds(board: Board, image: FirmwareImage) -> bool:
    return board.flash.read(APPLICATION, len(image.data)) == image.data


def test_a_board_with_a_sketch_is_touched_followed_and_written(world: BoardWorld) -> None:
    board = world.add(flash=with_program(sketch().data))
    assert steps_of(world, PORT) == list(InstallStep)
    assert holds(board, IMAGE)
    assert board.program == "ours"
    assert world.touched == 1
    assert world.opened == world.closed
    assert board.flash.violations == []


def test_our_own_firmware_is_asked_and_not_touched(world: BoardWorld) -> None:
    board = world.add(flash=with_program(our_image(version="0.9.0", seed=7).data))
    outcome = install(PORT, IMAGE, world=world)
    assert (world.asked, world.touched) == (1, 0)
    assert outcome.port == PORT
    assert outcome.info is not None
    assert outcome.info.firmware == "1.0.0"
    assert holds(board, IMAGE)


def test_a_board_that_waits_in_its_bootloader_needs_neither(world: BoardWorld) -> None:
    world.add()
    assert steps_of(world, BOOTLOADER_PORT) == [
        InstallStep.FIND,
        InstallStep.HANDSHAKE,
        InstallStep.WRITE,
        InstallStep.START,
        InstallStep.HELLO,
    ]
    assert (world.asked, world.touched) == (0, 0)


@pytest.mark.parametrize("flash", [None, with_program(our_image(version="0.1.0").data), with_program(sketch().data)])
def test_behind_a_socket(world: BoardWorld, flash: MemoryFlash | None) -> None:
    port = "socket://127.0.0.1:7654"
    board = world.add(flash=flash, device=port)
    if flash and board.program == "sketch":
        assert refusal_of(world, port).code == "bootloader-not-found"
        return
    outcome = install(port, IMAGE, world=world)
    assert outcome.port == port
    assert holds(board, IMAGE)
    assert world.touched == 0
    assert world.opened == world.closed


def test_a_link_to_a_port_is_followed(world: BoardWorld, tmp_path: Path) -> None:
    world.add(flash=with_program(sketch().data), device=str(tmp_path / "ttyACM0"))
    (tmp_path / "ttyACM0").touch()
    (tmp_path / "by-id").symlink_to(tmp_path / "ttyACM0")
    assert install(str(tmp_path / "by-id"), IMAGE, world=world).port == str(tmp_path / "ttyACM0")


def test_a_port_that_is_no_usb_device_is_recognised_by_its_handshake(world: BoardWorld) -> None:
    board = world.add(bootloader_device="/dev/pts/7")
    world.list_ports = lambda: []  # type: ignore[method-assign]
    with pytest.raises(StudioError) as refused:
        install("/dev/pts/7", IMAGE, world=world)
    assert refused.value.code == "firmware-silent"  # it cannot be followed without a list
    assert holds(board, IMAGE)


@pytest.mark.parametrize("variant", ["A", "B"])
def test_micropython_is_touched_and_the_person_knows_what_is_lost(world: BoardWorld, variant: str) -> None:
    flash = with_program(sketch(seed=5).data, variant, offset=0x16000)  # type: ignore[arg-type]
    flash.data[APPLICATION : APPLICATION + 8] = sketch().data[:8]
    board = world.add(flash=flash, variant=variant)
    board.product_id = 0x025A
    assert "MicroPython" in what_is_lost(PORT, world)
    install(PORT, IMAGE, world=world)
    assert holds(board, IMAGE)
    assert world.touched == 1
    assert what_is_lost(PORT, world) == ""


def test_the_same_image_again_writes_its_first_page_only(world: BoardWorld) -> None:
    image = our_image(40 * PAGE_BYTES)
    board = world.add(flash=with_program(image.data))
    before = board.flash.operations
    install(PORT, image, world=world)
    assert board.flash.operations - before < 3 * (PAGE_BYTES // 4 + 1)
    assert set(board.flash.erased) == {APPLICATION}


def test_a_page_whose_checksum_is_right_by_chance_is_written_in_the_end(world: BoardWorld) -> None:
    """CRC-16 is wrong once in 65,536 pages. The image itself notices when it starts, and then all is written."""
    page = bytearray(IMAGE.data[PAGE_BYTES : 2 * PAGE_BYTES])
    crc = page_crc(bytes(page))
    page[8] ^= 1
    page[-2:] = ending(bytes(page[:-2]), crc)
    assert page_crc(bytes(page)) == crc
    board = world.add(flash=with_program(IMAGE.data[:PAGE_BYTES] + bytes(page)), in_bootloader=True)
    install(BOOTLOADER_PORT, IMAGE, world=world)
    assert holds(board, IMAGE)
    assert world.watch.commands.count(b"K#") == 3


def test_an_image_that_refuses_to_start_is_told_after_three_times(world: BoardWorld) -> None:
    board = world.add(in_bootloader=True)
    board._started = lambda: "refused"  # type: ignore[method-assign]
    assert refusal_of(world, BOOTLOADER_PORT).code == "firmware-refused"
    assert holds(board, IMAGE)


def test_a_sketch_is_restored_whether_it_shows_a_port_or_not(world: BoardWorld) -> None:
    board = world.add(flash=with_program(IMAGE.data))
    outcome = install(PORT, sketch(), world=world)
    assert (outcome.port, outcome.info) == (PORT, None)
    assert board.program == "sketch"
    board.sketch_has_port = False
    board.reset(double_tap=True)
    world.sleep(2)
    outcome = install(BOOTLOADER_PORT, sketch(9000), world=world)
    assert (outcome.port, outcome.info) == ("", None)
    assert holds(board, sketch(9000))


def test_the_board_is_told_from_others_by_its_serial_number(world: BoardWorld) -> None:
    board = world.add(flash=with_program(sketch().data))
    other = world.add(device="/dev/ttyACM8", bootloader_device="/dev/ttyACM9", serial="FF", location="1-3:1.0")
    before = bytes(other.flash.data)
    install(PORT, IMAGE, world=world)
    assert holds(board, IMAGE)
    assert bytes(other.flash.data) == before


def test_a_bootloader_with_another_serial_number_is_known_by_its_place_on_the_bus(world: BoardWorld) -> None:
    board = world.add(flash=with_program(sketch().data))
    board.bootloader_serial = "another"
    install(PORT, IMAGE, world=world)
    assert holds(board, IMAGE)


def test_someone_elses_new_bootloader_is_taken_only_when_it_is_the_only_one(world: BoardWorld) -> None:
    board = world.add(flash=with_program(sketch().data))
    board.heeds_touch = False
    others = [SerialPort(f"/dev/ttyACM{n}", 0x2341, 0x005A, f"{n}", "Nano", f"1-{n}:1.0") for n in (5, 6)]
    world.on_sleep = lambda: world.others.__setitem__(slice(None), others)
    assert refusal_of(world).code == "bootloader-not-found"


# -- what can be wrong


def test_no_port_at_all_is_most_often_the_cable(world: BoardWorld) -> None:
    world.others = [SerialPort("/dev/ttyS0", None, None, "", "", "")]
    with pytest.raises(StudioError) as refused:
        choose_port(world)
    assert refused.value.code == "cable-charge-only"


def test_the_one_board_is_chosen_and_two_are_not(world: BoardWorld) -> None:
    world.add(flash=with_program(sketch().data))
    assert choose_port(world) == PORT
    world.add(device="/dev/ttyACM3", bootloader_device="/dev/ttyACM4", serial="FF")
    with pytest.raises(StudioError) as refused:
        choose_port(world)
    assert refused.value.code == "port-several"
    assert "/dev/ttyACM4" in refused.value.why


@pytest.mark.parametrize(("vendor", "product"), [(0x2341, 0x8057), (0x2341, 0x0043), (0x10C4, 0xEA60)])
def test_other_boards_are_not_written_to(world: BoardWorld, vendor: int, product: int) -> None:
    world.others = [SerialPort("/dev/ttyACM4", vendor, product, "1", "Something", "1-1")]
    refused = refusal_of(world, "/dev/ttyACM4")
    assert refused.code == "wrong-board"
    assert ("Nano 33 IoT" in str(refused)) == (product == 0x8057)
    if vendor == 0x2341:
        with pytest.raises(StudioError) as also:
            choose_port(world)
        assert also.value.code == "wrong-board"


def test_the_virtual_board_needs_no_firmware(world: BoardWorld) -> None:
    assert refusal_of(world, "virtual").code == "wrong-board"


def test_a_port_that_is_not_there(world: BoardWorld) -> None:
    assert refusal_of(world, "/dev/ttyACM7").code == "port-missing"
    assert refusal_of(world, "socket://127.0.0.1:1").code == "socket-refused"


def test_a_crashed_sketch_needs_the_double_tap(world: BoardWorld) -> None:
    world.add(flash=with_program(sketch().data)).heeds_touch = False
    refused = refusal_of(world)
    assert refused.code == "bootloader-not-found"
    assert "reset button twice" in refused.remedy


def test_a_board_that_leaves_and_does_not_come_back(world: BoardWorld) -> None:
    board = world.add(flash=with_program(sketch().data))
    world.on_sleep = lambda: world.boards.clear() if world.touched else None
    assert refusal_of(world).code == "port-vanished"
    assert board.flash.operations == 0


def test_a_bootloader_that_says_nothing(world: BoardWorld) -> None:
    world.add().model.crashed = "for good"
    assert refusal_of(world, BOOTLOADER_PORT).code == "bootloader-silent"


@pytest.mark.parametrize(
    ("text", "answer"),
    [
        ("_version", b"Arduino Bootloader (SAM-BA extended) 2.0 [Arduino:IKXY]\n\r\0"),
        ("_version", b"v1.1 Mar 1 2020\n\r\0"),
        ("_identify", b"ATSAMD21\n\r\0x"),
    ],
)
def test_another_bootloader_is_left_alone(
    world: BoardWorld, monkeypatch: pytest.MonkeyPatch, text: str, answer: bytes
) -> None:
    from tests.emulator import bootloader

    board = world.add()
    letter = {"_version": ord("V"), "_identify": ord("I")}[text]
    monkeypatch.setitem(bootloader._COMMANDS, letter, lambda model: model._reply(answer))
    assert refusal_of(world, BOOTLOADER_PORT).code == "bootloader-foreign"
    assert board.flash.operations == 0


def test_a_port_that_has_just_come_is_waited_for(world: BoardWorld) -> None:
    """ModemManager asks it first, and its rights come a moment later."""
    board = world.add(in_bootloader=True)
    for code in ("port-busy", "port-permission", "port-busy"):
        world.refusals.append(StudioError("No.", "", "", code=code))
    install(BOOTLOADER_PORT, IMAGE, world=world)
    assert holds(board, IMAGE)


@pytest.mark.parametrize(
    ("programs", "modem_manager", "code"),
    [
        (["arduino-ide"], False, "port-busy"),
        (["arduino-ide"], True, "port-busy"),
        ([], False, "port-busy"),
        ([], True, "modem-manager"),
        (["ModemManager"], True, "modem-manager"),
    ],
)
def test_a_busy_port_names_who_has_it(world: BoardWorld, programs: list[str], modem_manager: bool, code: str) -> None:
    world.add(in_bootloader=True)
    world.refuse_always = StudioError("In use.", "", "", code="port-busy")
    world.programs, world.modem_manager = programs, modem_manager
    refused = refusal_of(world, BOOTLOADER_PORT)
    assert refused.code == code
    if code == "port-busy" and programs:
        assert "arduino-ide" in refused.why
        assert world.now() < 1, "a person's own program is told at once"


def test_a_port_without_rights(world: BoardWorld) -> None:
    world.add(in_bootloader=True)
    world.refuse_always = StudioError("May not be opened.", "", "Ask for it.", code="port-permission")
    assert refusal_of(world, BOOTLOADER_PORT).code == "port-permission"


def test_firmware_that_starts_and_never_answers(world: BoardWorld) -> None:
    world.add(in_bootloader=True).hello_works = False
    assert refusal_of(world, BOOTLOADER_PORT).code == "firmware-silent"


@pytest.mark.parametrize(("offset", "page"), [(8, 0), (0, 0), (PAGE_BYTES + 100, 1)])
def test_flash_that_is_worn_out_is_told(
    world: BoardWorld, monkeypatch: pytest.MonkeyPatch, offset: int, page: int
) -> None:
    board = world.add(in_bootloader=True)
    write_words = board.flash.write_words

    def wear(address: int, data: bytes) -> None:
        write_words(address, data)
        board.flash.data[APPLICATION + offset] = 0x5A

    monkeypatch.setattr(board.flash, "write_words", wear)
    refused = refusal_of(world, BOOTLOADER_PORT)
    assert refused.code == "install-verify"
    assert f"0x{page * PAGE_BYTES:X} " in refused.why


def test_unplugging_while_it_is_written(world: BoardWorld) -> None:
    board = world.add(in_bootloader=True)

    def unplug(progress: InstallProgress) -> None:
        if progress.done == 1:
            board.line += 1

    with pytest.raises(StudioError) as refused:
        install(BOOTLOADER_PORT, IMAGE, progress=unplug, world=world)
    assert refused.value.code == "port-vanished"
    board.reset()
    world.sleep(2)
    assert board.program == "bootloader"
    install(BOOTLOADER_PORT, IMAGE, world=world)
    assert holds(board, IMAGE)


def test_a_program_that_was_ended_within_a_page_is_no_hindrance(world: BoardWorld) -> None:
    board = world.add(in_bootloader=True)
    line = world.open(BOOTLOADER_PORT)
    board.model.receive(b"S00000000,00001000#" + bytes(100))
    line.close()
    install(BOOTLOADER_PORT, IMAGE, world=world)
    assert holds(board, IMAGE)


# -- cancelling


def test_cancelling_before_anything_was_written_starts_the_old_program_again(world: BoardWorld) -> None:
    board = world.add(flash=with_program(sketch().data))
    before = bytes(board.flash.data)
    asked = iter([False, True, True])
    with pytest.raises(Cancelled):
        install(PORT, IMAGE, cancel=lambda: next(asked), world=world)
    world.sleep(2)
    assert bytes(board.flash.data) == before
    assert board.program == "sketch"
    assert world.opened == world.closed


def test_an_interrupt_before_anything_was_written_starts_the_old_program_again(world: BoardWorld) -> None:
    board = world.add(flash=with_program(sketch().data))

    def interrupt(progress: InstallProgress) -> None:
        if progress.step == InstallStep.WRITE:
            raise KeyboardInterrupt

    with pytest.raises(KeyboardInterrupt):
        install(PORT, IMAGE, progress=interrupt, world=world)
    world.sleep(2)
    assert board.program == "sketch"
    assert world.opened == world.closed


def test_cancelling_while_it_is_written_leaves_the_bootloader_and_the_next_time_goes_on(world: BoardWorld) -> None:
    image = our_image(20 * PAGE_BYTES)
    board = world.add(flash=with_program(sketch().data))
    done = [0]
    with pytest.raises(Cancelled):
        install(
            PORT,
            image,
            cancel=lambda: done[0] > 10,
            progress=lambda progress: done.__setitem__(0, progress.done),
            world=world,
        )
    board.reset()
    world.sleep(2)
    assert board.program == "bootloader"
    board.flash.erased.clear()
    install(BOOTLOADER_PORT, image, world=world)
    assert holds(board, image)
    assert len(set(board.flash.erased)) < 12


def test_progress_counts_pages_up_to_the_end(world: BoardWorld) -> None:
    seen: list[InstallProgress] = []
    world.add(in_bootloader=True)
    install(BOOTLOADER_PORT, our_image(10 * PAGE_BYTES), progress=seen.append, world=world)
    pages = [progress.done for progress in seen if progress.step == InstallStep.WRITE and progress.total]
    assert pages == sorted(pages)
    assert pages[-1] == 10
    assert all(progress.words for progress in seen)


# -- the table


def test_the_table_of_problems_is_total() -> None:
    """Every code that the modules of an installation can raise is in it, and none that they cannot."""
    folder = Path(studio.board.__file__).parent
    names = ("bootloader", "firmware_image", "following", "image_writer", "installing")
    raised = {"port-permission", "port-open", "port-missing", "port-address", "socket-refused"}  # from link and connect
    for name in names:
        for node in ast.walk(ast.parse((folder / f"{name}.py").read_text())):
            if isinstance(node, ast.Call) and getattr(node.func, "id", "") == "problem":
                raised.add(ast.literal_eval(node.args[0]))
            elif isinstance(node, ast.Call) and getattr(node.func, "id", "") == "StudioError":
                raised |= {ast.literal_eval(each.value) for each in node.keywords if each.arg == "code"}
    assert raised == set(INSTALL_PROBLEMS)
    assert all(step in InstallStep for step in INSTALL_PROBLEMS.values())


def test_every_sentence_made_here_says_what_and_what_to_do() -> None:
    made_here = [row for row in install_problems._ROWS if row.what]
    assert len(made_here) > 10
    assert all(row.remedy.endswith(".") and row.what.endswith(".") for row in made_here)
    assert following.PATIENCE_S < following.FOLLOW_S
