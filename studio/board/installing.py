"""Installs firmware: from a port that somebody has chosen to a board that says hello, one step after the other.

FIND -> HANDSHAKE                    a board that already waits in its bootloader
FIND -> TOUCH -> FOLLOW -> HANDSHAKE our firmware is asked, a sketch is touched; the board comes back elsewhere
HANDSHAKE -> WRITE -> START -> HELLO our image
START -> the end                     a sketch, of which nobody knows whether it has a port
START -> FOLLOW -> HANDSHAKE         the board is in its bootloader again: once more, believing nothing
"""

from __future__ import annotations

import contextlib
from collections.abc import Callable
from dataclasses import dataclass

from studio.board.bootloader import Bootloader, Unanswered
from studio.board.firmware_image import FirmwareImage, read_image
from studio.board.following import Follower, Sort, choose_port, describe, is_socket, sort_of, what_is_lost
from studio.board.image_writer import ImageWriter
from studio.board.install_problems import INSTALL_PROBLEMS, InstallStep, problem
from studio.board.ports import VIRTUAL_PORT
from studio.board.world import RealWorld, World
from studio.errors import Cancelled, StudioError
from studio.link.session import Session
from studio.link.transport import Transport
from studio.model.board import BoardInfo, BoardKind

__all__ = [
    "INSTALL_PROBLEMS",
    "InstallOutcome",
    "InstallProgress",
    "InstallStep",
    "RealWorld",
    "World",
    "choose_port",
    "install",
    "what_is_lost",
]
STARTS = 3
"""How often a board may come back to its bootloader before that is taken as its last word."""
WORDS = {
    InstallStep.FIND: "Looking for the board",
    InstallStep.TOUCH: "Asking the board to go to its bootloader",
    InstallStep.FOLLOW: "Waiting for the bootloader",
    InstallStep.HANDSHAKE: "Talking to the bootloader",
    InstallStep.WRITE: "Writing the firmware",
    InstallStep.START: "Starting the firmware",
    InstallStep.HELLO: "Waiting for the firmware's hello",
}


@dataclass(frozen=True, slots=True)
class InstallProgress:
    """Where an installation is: ``done`` of ``total`` pages in WRITE, else 0 of 0. ``words`` are for a person."""

    step: InstallStep
    done: int
    total: int
    words: str


@dataclass(frozen=True, slots=True)
class InstallOutcome:
    """Where the board is now ("": it shows no port) and what it said; ``info`` is None for a sketch."""

    port: str
    info: BoardInfo | None


def install(
    port: str,
    image: FirmwareImage,
    *,
    progress: Callable[[InstallProgress], None] = lambda progress: None,
    cancel: Callable[[], bool] = lambda: False,
    world: World | None = None,
) -> InstallOutcome:
    """Blocks until the board runs ``image``: some 15 s. ``port`` is a serial device or socket://HOST:PORT.

    Raises StudioError with a code of INSTALL_PROBLEMS, and Cancelled: before anything was written the board is as it
    was, later it waits in its bootloader, and installing again goes on.
    """
    read_image(image.data)
    return _Installation(port, image, progress, cancel, world or RealWorld()).run()


class _Installation:
    """``_STEPS`` is the table: a step's verb does it and names the next one, None at the end."""

    def __init__(
        self,
        port: str,
        image: FirmwareImage,
        progress: Callable[[InstallProgress], None],
        cancel: Callable[[], bool],
        world: World,
    ) -> None:
        self._image, self._progress, self._cancel, self._world = image, progress, cancel, world
        self._follower = Follower(world, port)
        self._step = InstallStep.FIND
        self._transport: Transport | None = None
        self._bootloader: Bootloader | None = None
        self._starts = 0
        self._info: BoardInfo | None = None

    def run(self) -> InstallOutcome:
        step: InstallStep | None = InstallStep.FIND
        try:
            while step is not None:
                self._step = step
                if step == InstallStep.TOUCH and self._cancel():
                    raise Cancelled
                self._tell(0, 0)
                step = _STEPS[step](self)
        except (Cancelled, KeyboardInterrupt):
            self._leave_as_it_was()
            raise
        except StudioError as error:
            raise self._in_table(error) from error
        finally:
            self._close()
        return InstallOutcome(self._follower.port, self._info)

    # -- the steps

    def find(self) -> InstallStep:
        follower = self._follower
        if follower.port == VIRTUAL_PORT:
            raise problem("wrong-board", "The virtual board has the firmware built in.", port=VIRTUAL_PORT)
        sort = sort_of(self._world, follower.port)
        if sort == Sort.OTHER:
            raise problem("wrong-board", f"It is: {describe(self._world, follower.port)}.", port=follower.port)
        if sort == Sort.BOOTLOADER:
            return InstallStep.HANDSHAKE
        if sort in (Sort.PROGRAM, Sort.MICROPYTHON):
            return InstallStep.TOUCH
        self._open(is_new=False)
        return InstallStep.HANDSHAKE if self._meet_bootloader(tries=2) else InstallStep.TOUCH

    def touch(self) -> InstallStep:
        """Our firmware is asked; anything else gets Arduino's 1200 baud, which MicroPython heeds as well."""
        self._follower.remember()
        if sort_of(self._world, self._follower.port) != Sort.MICROPYTHON and self._ask_firmware():
            return InstallStep.FOLLOW
        self._close()
        if is_socket(self._follower.port):
            raise problem("bootloader-not-found", "Neither firmware of the studio nor a bootloader answers there.")
        self._follower.touch()
        return InstallStep.FOLLOW

    def follow(self) -> InstallStep:
        self._transport = self._follower.to_bootloader()
        return InstallStep.HANDSHAKE

    def handshake(self) -> InstallStep | None:
        try:
            self._open()
            if self._bootloader is None and not self._meet_bootloader():
                raise problem("bootloader-silent", "It did not answer its handshake.")
            self._met.identify()
        except Unanswered:
            raise problem("bootloader-silent", "It answered its handshake and nothing else.") from None
        except StudioError as error:
            if error.code == "link-gone" and self._starts:  # the wish to start reached it only now
                return self._started()
            raise
        return InstallStep.WRITE

    def write(self) -> InstallStep:
        ImageWriter(
            self._met,
            self._image,
            trusting=self._image.is_ours and self._starts < STARTS - 1,
            told=self._tell,
            cancelled=self._cancel,
        ).write()
        return InstallStep.START

    def start(self) -> InstallStep | None:
        self._follower.remember()
        self._met.start()
        self._starts += 1
        return self._started()

    def _started(self) -> InstallStep | None:
        self._close()
        if self._follower.to_program(is_ours=self._image.is_ours):
            return InstallStep.HELLO if self._image.is_ours else None
        return self._once_more()

    def _once_more(self) -> InstallStep:
        if self._starts == STARTS:
            raise problem("firmware-refused", f"It did so {STARTS} times.")
        return InstallStep.FOLLOW

    def hello(self) -> InstallStep | None:
        """The end; or START's other outcome, when a socket's board is found in its bootloader only now."""
        self._info = self._follower.hello()
        return None if self._info is not None else self._once_more()

    # -- what they use

    @property
    def _met(self) -> Bootloader:
        assert self._bootloader is not None, "no step comes here before HANDSHAKE"
        return self._bootloader

    def _open(self, *, is_new: bool = True) -> None:
        if self._transport is None:
            self._transport = self._follower.open(is_new=is_new)

    def _meet_bootloader(self, **patience: int) -> bool:
        assert self._transport is not None
        bootloader = Bootloader(self._transport, clock=self._world.now)
        if bootloader.is_there(**patience):
            self._bootloader = bootloader
        return self._bootloader is not None

    def _ask_firmware(self) -> bool:
        """Whether firmware of ours was there and has left for its bootloader."""
        self._open(is_new=False)
        assert self._transport is not None
        with self._world.session(self._transport) as session:
            if _kind(session) is None:
                return False
            if _kind(session) == BoardKind.VIRTUAL:
                raise problem("wrong-board", "A virtual board answers there.", port=self._follower.port)
            try:
                session.enter_bootloader()
            except StudioError:
                return is_socket(self._follower.port)  # its answer may have been lost; a touch can do no harm
        self._close()
        return True

    def _leave_as_it_was(self) -> None:
        """The program that was there starts again, when nothing was written over it."""
        if self._bootloader is not None and not self._bootloader.has_written:
            with contextlib.suppress(StudioError):
                self._bootloader.start()

    def _close(self) -> None:
        if self._transport is not None:
            self._transport.close()
        self._transport = self._bootloader = None

    def _tell(self, done: int, total: int) -> None:
        self._progress(InstallProgress(self._step, done, total, WORDS[self._step]))

    def _in_table(self, error: StudioError) -> StudioError:
        """A port that goes away is one problem, whatever noticed it."""
        return problem("port-vanished", error.why) if error.code in ("link-gone", "link-closed") else error


def _kind(session: Session) -> BoardKind | None:
    """None when no firmware of ours answers; one of another protocol says what it is all the same."""
    with contextlib.suppress(StudioError):
        session.hello()
    return session.info.kind if session.info else None


_STEPS: dict[InstallStep, Callable[[_Installation], InstallStep | None]] = {
    InstallStep.FIND: _Installation.find,
    InstallStep.TOUCH: _Installation.touch,
    InstallStep.FOLLOW: _Installation.follow,
    InstallStep.HANDSHAKE: _Installation.handshake,
    InstallStep.WRITE: _Installation.write,
    InstallStep.START: _Installation.start,
    InstallStep.HELLO: _Installation.hello,
}
