"""Figures shown to other programs: who may see them, what stays behind, and what becomes of odd callers."""

import asyncio
import contextlib
import logging
import os
import socket
import stat

import pytest

from kis_async.errors import ConfigError, DecodeError, StateError, TimedOut, TransportError
from kis_async.telemetry import Telemetry, places, running
from kis_async.telemetry.counters import Counters

posix = pytest.mark.skipif(os.name == "nt", reason="modes and sockets of POSIX")


def telemetry(sleep=asyncio.sleep, environment="test"):
    """The figures of a client whose clock stands at 100."""
    counters = Counters(lambda: 60.0)
    counters.call("TR").calls = 7
    return Telemetry(counters, environment=environment, wall=lambda: 100.0, sleep=sleep, started_at=40.0)


@pytest.fixture(params=["socket", "port"])
def folder(request, tmp_path):
    """A folder where a Unix socket has room, and one where its path is too long."""
    return tmp_path / ("t" if request.param == "socket" else "t" * 120)


async def test_figures_are_shown_within_the_block(folder):
    """Found, asked and gone again, by a socket or by a port; two clients of a process stand side by side."""
    shown = telemetry()
    async with shown.serve(folder) as path, telemetry(environment="역 a/b").serve(folder) as other:
        assert {path, other} == set(folder.iterdir())
        found = await running.found(folder)
        assert [(each.pid, each.name) for each in found] == [(os.getpid(), each.path.stem) for each in found]
        assert {each.environment for each in found} == {"test", "__a_b"}
        (place,) = (each for each in found if each.environment == "test")
        assert await running.ask(place) == shown.snapshot()
        async with shown.serve(folder) as second:
            assert second.stem == f"{path.stem}.2"
    assert list(folder.iterdir()) == []
    assert await running.found(folder) == []
    with pytest.raises(TransportError, match=r"has ended"):
        await running.ask(place)


@posix
async def test_nobody_else_may_look(folder, monkeypatch):
    """The folder is the user's alone, and so are the files; a folder of somebody else is not used."""
    async with telemetry().serve(folder) as path:
        modes = [stat.S_IMODE(each.stat().st_mode) for each in (folder, path)]
        assert modes == [0o700, 0o600]
    monkeypatch.setattr(os, "geteuid", lambda: os.getuid() + 1)
    with pytest.raises(StateError, match="not this user's"):
        async with telemetry().serve(folder):
            pass
    monkeypatch.undo()
    folder.rmdir()
    folder.write_text("a file")
    with pytest.raises(StateError, match="cannot be used"):
        async with telemetry().serve(folder):
            pass


async def test_the_port_answers_only_to_its_token(tmp_path):
    """Without the secret in the file there is no answer, and the secret is in no repr."""
    async with telemetry().serve(tmp_path / ("t" * 120)) as path:
        (place,) = await running.found(path.parent)
        port = place.port
        assert port.token not in repr(port)
        for line in (b"\n", b"0" * 64 + b"\n", "한\n".encode(), b"x" * 1000, b""):
            reader, writer = await asyncio.open_connection("127.0.0.1", port.port)
            writer.write(line)
            writer.write_eof()
            with contextlib.suppress(ConnectionError):
                assert await reader.read() == b""
            writer.close()
            with contextlib.suppress(ConnectionError):
                await writer.wait_closed()
        assert (await running.ask(place)).calls["TR"].calls == 7


async def test_a_caller_who_says_nothing_holds_nothing_up(folder):
    """The block ends at once although somebody is connected who asks nothing."""
    async with asyncio.timeout(3):
        async with telemetry().serve(folder):
            (place,) = await running.found(folder)
            _, writer, _ = await running._connect(place)
            await running.ask(place)
        writer.close()
        with contextlib.suppress(ConnectionError):
            await writer.wait_closed()


async def test_what_the_dead_leave_is_taken_away(folder):
    """A socket or a file of a process that was killed is removed by the next who looks, or serves."""
    async with telemetry().serve(folder) as path:
        kept = path.read_bytes() if path.suffix == ".json" else None

    def leave():
        if kept is None:
            _socket(path).close()
        else:
            path.write_bytes(kept)

    strange = folder / "notes.txt"
    strange.touch()
    leave()
    assert await running.found(folder) == []
    assert list(folder.iterdir()) == [strange]
    leave()
    async with telemetry().serve(folder) as again:
        assert again == path
        assert len(await running.found(folder)) == 1


@posix
async def test_one_that_just_begins_is_not_taken_for_dead(tmp_path):
    """Between the file and the listening there is a moment, in which a look does no harm."""
    path = tmp_path / "77-test.sock"
    with contextlib.closing(_socket(path)) as begun:
        asyncio.get_running_loop().call_later(0.05, begun.listen)
        assert [each.pid for each in await running.found(tmp_path)] == [77]
    assert path.exists()


def _socket(path):
    made = socket.socket(socket.AF_UNIX)
    made.bind(str(path))
    return made


@posix
async def test_one_who_hangs_or_lies_is_told_apart(tmp_path, monkeypatch):
    """A bot whose loop stands still times out, and is kept in the list; another program is not understood."""
    monkeypatch.setattr(running, "_PATIENCE", 0.1)
    answers = [b"", b"hello\n"]
    done = asyncio.Event()

    async def odd(_reader, writer):
        answer = answers.pop(0)
        if not answer:
            await done.wait()
        writer.write(answer)
        writer.close()
        await writer.wait_closed()

    path = tmp_path / "77-test.sock"
    server = await asyncio.start_unix_server(odd, path)
    place = places.Place(path=path, pid=77, environment="test")
    with pytest.raises(TimedOut, match="does not answer"):
        await running.ask(place)
    with pytest.raises(DecodeError):
        await running.ask(place)
    done.set()
    server.close()
    await server.wait_closed()


async def test_a_record_a_period_and_one_for_the_rest(caplog):
    """Each says what happened since the last; the figures are attached; no task is left behind."""
    slept, go = [], asyncio.Event()

    async def sleep(seconds):
        slept.append(seconds)
        await go.wait()
        go.clear()

    shown = telemetry(sleep)
    caplog.set_level(logging.INFO, "kis_async.telemetry")
    before = asyncio.all_tasks()
    async with shown.log(60):
        shown._counters.call("TR").calls += 2
        go.set()
        while not caplog.records:
            await asyncio.sleep(0)
        shown._counters.call("TR").calls += 1
    assert asyncio.all_tasks() == before
    assert slept == [60, 60]
    first, last = caplog.records
    assert first.levelno == logging.INFO
    assert first.getMessage().startswith("test: 0 s: 2 calls")
    figures = [
        (each.kis["period"]["calls"]["TR"], each.kis["total"]["calls"]["TR"]) for each in (first, last)
    ]
    assert [(period["calls"], total["calls"]) for period, total in figures] == [(2, 9), (1, 10)]
    for wrong in (0, -1, float("nan"), float("inf")):
        with pytest.raises(ConfigError):
            async with shown.log(wrong):
                pass
