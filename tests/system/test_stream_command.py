"""`kis-async stream`, `record` and `replay` as their users have them: a process, a server, what comes out."""

import asyncio
import json
import os
import signal
import stat
import time
from contextlib import suppress

import pytest
from shell import PATIENCE

from kis_async.sandbox import running

posix = pytest.mark.skipif(os.name == "nt", reason="signals, pipes and terminals of POSIX")

TRADES = "H0STCNT0"
SAMSUNG, HYNIX = (TRADES, "005930"), (TRADES, "000660")


def trade(symbol, price, volume, size):
    """The texts of a trade."""
    return {
        "MKSC_SHRN_ISCD": symbol,
        "STCK_CNTG_HOUR": "090001",
        "STCK_PRPR": str(price),
        "CNTG_VOL": str(size),
        "ACML_VOL": str(volume),
    }


async def lines_of(process, count):
    """The next lines of JSON of a process."""
    async with asyncio.timeout(PATIENCE):
        return [json.loads(await process.stdout.readline()) for _ in range(count)]


async def acknowledged(server, *places):
    """Wait until a process has registered."""
    async with asyncio.timeout(PATIENCE):
        for place in places:
            await server.stream.subscribed(*place)


async def ended(shell, process, *signals):
    """Send signals, and wait for the end."""
    for number in signals:
        process.send_signal(number)
    return await shell.finish(process)


@pytest.fixture
async def server(shell):
    """A server whose records are pushed by hand, and the variables that lead to it."""
    async with running(always_open=True, ticks_per_second=0) as served:
        shell.use(served)
        yield served


# --- lines --------------------------------------------------------------------------------------


@posix
async def test_lines_come_as_records_come(shell, server):
    """A line for each record at once; Ctrl-C is the usual end, and gives the registration back."""
    process = await shell.start("stream", "trades", "005930", "000660", "--json")
    await acknowledged(server, SAMSUNG, HYNIX)
    server.stream.push(*SAMSUNG, trade("005930", 70000, 10, 10))
    first = (await lines_of(process, 1))[0]
    assert (first["type"], first["key"], first["record"]["price"]) == ("record", "005930", "70000")
    server.stream.push(*HYNIX, trade("000660", 300000, 1, 1), trade("000660", 300500, 3, 2))
    both = await lines_of(process, 2)
    assert [line["record"]["price"] for line in both] == ["300000", "300500"]
    result = await ended(shell, process, signal.SIGINT)
    assert (result.code, result.out, result.complaint) == (0, b"", "")
    await server.stream.until(lambda: not server.stream.sessions)
    assert server.tokens_issued == 0


async def test_losses_are_lines_among_the_records(shell, server):
    """A cut connection is a gap, between the records before and after it; a jump in volume stands there."""
    process = await shell.start("stream", "trades", "005930", "--json", "--count", "3")
    await acknowledged(server, SAMSUNG)
    server.stream.push(*SAMSUNG, trade("005930", 70000, 10, 10), trade("005930", 70100, 115, 5))
    assert [line["type"] for line in await lines_of(process, 3)] == ["record", "possible_loss", "record"]
    server.stream.kill()
    async with asyncio.timeout(PATIENCE):
        await server.stream.until(lambda: server.stream.connects == 2)
        await acknowledged(server, SAMSUNG)
    gap = (await lines_of(process, 1))[0]
    assert (gap["type"], gap["losses"], list(gap["resumed"])) == ("gap", 1, ["005930"])
    server.stream.push(*SAMSUNG, trade("005930", 70200, 500, 5))
    assert (await lines_of(process, 1))[0]["record"]["price"] == "70200"
    assert (await shell.finish(process)).code == 0


@posix
async def test_a_closed_pipe_ends_it_quietly(shell, server):
    """Like any command whose reader has seen enough."""
    reading, writing = os.pipe()
    process = await shell.start("stream", "trades", "005930", "--json", stdout=writing)
    os.close(writing)
    await acknowledged(server, SAMSUNG)
    os.close(reading)
    server.stream.push(*SAMSUNG, trade("005930", 70000, 10, 10))
    result = await shell.finish(process)
    assert (result.code, result.complaint) == (141, "")


@posix
async def test_a_reader_who_does_not_read(shell):
    """Pings are answered though the pipe is full, and Ctrl-C still ends it."""
    reading, writing = os.pipe()
    async with running(always_open=True, ticks_per_second=0, ping_interval=0.05, ping_timeout=0.5) as server:
        shell.use(server)
        process = await shell.start("stream", "trades", "005930", "--json", "--buffer", "10", stdout=writing)
        os.close(writing)
        try:
            await acknowledged(server, SAMSUNG)
            # A pipe holds 64 KiB, the writer 256 lines more.
            for number in range(1, 600):
                server.stream.push(*SAMSUNG, trade("005930", 70000, number, 1))
            over = time.monotonic() + 1.5  # three times as long as a silent client is left alone
            async with asyncio.timeout(PATIENCE):
                await server.stream.until(lambda: time.monotonic() > over)
            assert (len(server.stream.sessions), server.stream.connects) == (1, 1)
            process.send_signal(signal.SIGINT)
            async with asyncio.timeout(PATIENCE):
                assert await process.wait() == 0
        finally:
            os.close(reading)
            with suppress(ProcessLookupError):
                process.kill()


async def test_notices_of_an_order(shell, server):
    """Accepted and filled, the account masked."""
    process = await shell.start("stream", "notices", "domestic-stock", "--json", "--count", "3")
    await acknowledged(server, ("H0STCNI0", server.credentials.hts_id))
    buy = ("symbol=005930", "quantity=3", "price=70000", "order_kind=limit")
    sent = await shell.run("call", "TTTC0012U", *buy, "--execute", "--yes", "--json")
    number = sent.document["reply"]["receipt"]["order_number"]
    server.stream.fill(number, 1, 70000)
    server.stream.fill(number, 2, 69900)
    result = await shell.finish(process)
    lines = [json.loads(line) for line in result.text.splitlines()]
    assert [line["event"] for line in lines] == ["accepted", "partly filled", "filled"]
    assert lines[2]["filled_quantity"] == lines[2]["order_quantity"] == 3
    assert server.account.number not in result.text
    assert server.credentials.hts_id not in result.text
    assert result.code == 0


# --- the table ----------------------------------------------------------------------------------


async def test_a_table_at_the_end_where_nobody_watches(shell, server):
    """Into a pipe it is drawn once; it ends by itself after so many records, or so many seconds."""
    process = await shell.start("stream", "trades", "005930", "000660", "--count", "1")
    await acknowledged(server, SAMSUNG, HYNIX)
    server.stream.push(*SAMSUNG, trade("005930", 70000, 10, 10))
    result = await shell.finish(process)
    assert (result.code, result.complaint) == (0, "")
    assert result.text.startswith("Trades: 1 records\n")
    assert "70,000" in result.text
    assert "\x1b" not in result.text
    silent = await shell.run("stream", "books", "005930", "--seconds", "0.2")
    assert (silent.code, silent.complaint) == (0, "")
    assert silent.text.startswith("Books: 0 records\n")


@posix
async def test_a_table_that_is_redrawn(shell, server):
    """On a terminal the table follows; Ctrl-C leaves the last one and a cursor."""
    import pty

    main, terminal = pty.openpty()
    process = await shell.start(
        "stream", "trades", "005930", stdout=terminal, TERM="xterm", COLUMNS="100", LINES="30"
    )
    os.close(terminal)
    os.set_blocking(main, False)
    seen = b""

    async def until(text):
        nonlocal seen
        async with asyncio.timeout(PATIENCE):
            while text not in seen:
                with suppress(BlockingIOError):
                    seen += os.read(main, 65536)
                await asyncio.sleep(0.01)

    try:
        await acknowledged(server, SAMSUNG)
        await until(b"connected, 1 of 41 registrations")
        server.stream.push(*SAMSUNG, trade("005930", 70000, 10, 10))
        await until(b"70,000")
        server.stream.push(*SAMSUNG, trade("005930", 70100, 20, 10))
        await until(b"70,100")
        process.send_signal(signal.SIGTERM)
        await until(b"\x1b[?25h")
        result = await shell.finish(process)
        assert (result.code, result.complaint) == (0, "")
    finally:
        os.close(main)


# --- recording ----------------------------------------------------------------------------------


@posix
async def test_record_and_replay(shell, server):
    """What was recorded is replayed without a key: one of its symbols, fast, as lines or as a table."""
    process = await shell.start("record", "day.kis", "trades", "005930", "000660", "--count", "5")
    await acknowledged(server, SAMSUNG, HYNIX)
    for number in (1, 2):
        server.stream.push(*SAMSUNG, trade("005930", 70000 + 100 * number, 10 * number, 10))
        server.stream.push(*HYNIX, trade("000660", 300000, number, 1))
    server.stream.kill()
    async with asyncio.timeout(PATIENCE):
        await server.stream.until(lambda: server.stream.connects == 2)
        await acknowledged(server, SAMSUNG, HYNIX)
    server.stream.push(*SAMSUNG, trade("005930", 70300, 500, 1))
    result = await shell.finish(process)
    assert (result.code, result.complaint) == (0, "")
    assert "5 frames, 5 records, 1 losses" in result.text
    assert stat.S_IMODE((shell.home / "day.kis").stat().st_mode) == 0o600

    shell.settings = {}
    lines = await shell.run("replay", "day.kis", "trades", "005930", "--fast", "--json")
    assert (lines.code, lines.complaint) == (0, "")
    documents = [json.loads(line) for line in lines.text.splitlines()]
    assert [document["type"] for document in documents] == ["record", "record", "gap", "record"]
    assert {document["key"] for document in documents if document["type"] == "record"} == {"005930"}
    table = await shell.run("replay", "day.kis", "trades", "000660", "005930", "--speed", "1000")
    assert table.code == 0
    assert table.text.startswith("Trades: 5 records, gaps 1\n")


async def test_recording_for_programs(shell, server):
    """One document at the end."""
    process = await shell.start("record", "a.kis", "trades", "005930", "--count", "2", "--json")
    await acknowledged(server, SAMSUNG)
    server.stream.push(*SAMSUNG, trade("005930", 70000, 1, 1), trade("005930", 70000, 2, 1))
    result = await shell.finish(process)
    assert result.document == {"file": "a.kis", "frames": 1, "records": 2, "losses": 0}


async def test_files_that_cannot_be(shell):
    """One that is there already is not written over, and one that is no recording is not read."""
    (shell.home / "old.kis").write_bytes(b"precious")
    result = await shell.run("record", "old.kis", "trades", "005930")
    assert (result.code, result.text) == (2, "")
    assert (shell.home / "old.kis").read_bytes() == b"precious"
    result = await shell.run("replay", "old.kis", "trades", "005930")
    assert (result.code, result.text, len(result.complaint.splitlines())) == (17, "", 1)
    assert (await shell.run("replay", "none.kis", "trades", "005930")).code == 2


# --- mistakes and refusals ----------------------------------------------------------------------


async def test_what_is_refused(shell, server):
    """Each with its exit code and one line; nothing on stdout."""
    many = [f"{number:06}" for number in range(42)]
    for arguments, code in (
        (("stream", "trades", *many), 8),
        (("stream", "trades", "XYZ:A"), 11),
        (("stream", "records", "FHKST01010100", "005930"), 11),
    ):
        result = await shell.run(*arguments, "--json")
        assert (result.code, result.text, len(result.complaint.splitlines())) == (code, "", 1)
    assert (await shell.run("stream", "trades", "--venue", "krx")).code == 2
    async with running(paper=True) as paper:
        shell.use(paper)
        refused = await shell.run("stream", "trades", "NAS:AAPL", "--json")
    assert (refused.code, refused.text) == (7, "")
    assert server.stream.most_registrations == 0


@posix
async def test_one_stream_a_key(shell, server):
    """A second program learns at once that the stream is in use, and with --wait it takes over."""
    first = await shell.start("stream", "trades", "005930", "--json")
    await acknowledged(server, SAMSUNG)
    second = await shell.run("stream", "trades", "000660", "--json")
    assert (second.code, second.text, len(second.complaint.splitlines())) == (16, "", 1)
    waiting = await shell.start("stream", "trades", "000660", "--json", "--wait", "--count", "1")
    assert (await ended(shell, first, signal.SIGINT)).code == 0
    await acknowledged(server, HYNIX)
    server.stream.push(*HYNIX, trade("000660", 300000, 1, 1))
    assert (await shell.finish(waiting)).code == 0
    assert server.stream.most_sessions == 1


@pytest.mark.usefixtures("server")
async def test_a_server_that_is_not_there(shell):
    """It does not wait for ever: no acknowledgement within the time allowed is exit code 5."""
    shell.settings["KIS_STREAM_URL"] = "ws://127.0.0.1:1"
    result = await shell.run("stream", "trades", "005930", "--json", "--timeout", "0.5")
    assert (result.code, result.text) == (5, "")
    assert "0.5 s" in result.complaint
