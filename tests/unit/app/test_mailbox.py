"""The mailbox: what other threads finish is done in the owner's thread, in order, and a failure stops nothing."""

from __future__ import annotations

import threading

from studio.app.mailbox import Mailbox


def test_letters_are_opened_in_order_by_the_thread_that_pumps() -> None:
    mailbox, seen = Mailbox(), []
    thread = threading.Thread(
        target=lambda: [mailbox.post(lambda n=n: seen.append((n, threading.get_ident()))) for n in range(5)]
    )
    thread.start()
    thread.join()
    assert seen == []
    mailbox.pump()
    assert seen == [(n, threading.get_ident()) for n in range(5)]


def test_a_letter_that_fails_does_not_stop_the_next(caplog) -> None:
    mailbox, seen = Mailbox(), []
    mailbox.post(lambda: 1 / 0)
    mailbox.post(lambda: seen.append("next"))
    mailbox.pump()
    assert seen == ["next"]
    assert "ZeroDivisionError" in caplog.text


def test_waiting_ends_when_it_is_done_or_when_the_time_is_over() -> None:
    mailbox, seen = Mailbox(), []
    threading.Timer(0.01, lambda: mailbox.post(lambda: seen.append(1))).start()
    assert mailbox.wait_until(lambda: bool(seen), 60)
    assert not mailbox.wait_until(lambda: False, 0.0)
