"""`kis-async relay` as its users have it: a process that serves others, and says whom."""

import asyncio
import json
import os
import signal

import pytest
from shell import PATIENCE

from kis_async.sandbox import running

posix = pytest.mark.skipif(os.name == "nt", reason="signals of POSIX")
SAMSUNG = ("H0STCNT0", "005930")


async def said(process, **facts):
    """The next line of JSON in which some facts stand."""
    async with asyncio.timeout(PATIENCE):
        while line := await process.stdout.readline():
            document = json.loads(line)
            if all(document[name] == value for name, value in facts.items()):
                return document
    raise AssertionError(f"it ended without {facts}")


@posix
async def test_it_serves_other_programs(shell):
    """It says who comes and goes and what is registered; Ctrl-C ends it, and a consumer takes over."""
    async with running(always_open=True, ticks_per_second=0) as server:
        shell.use(server)
        relay = await shell.start("relay", "--json")
        first = await said(relay, owner=True)
        assert (first["registrations"], first["limit"], first["consumers"]) == (0, 41, [])
        consumer = await shell.start("stream", "trades", "005930", "--shared", "--json")
        served = await said(relay, registrations=1, connected=True)
        assert [each["process"] for each in served["consumers"]] == [consumer.pid]
        record = {"MKSC_SHRN_ISCD": "005930", "STCK_PRPR": "70000", "CNTG_VOL": "1", "ACML_VOL": "1"}
        server.stream.push(*SAMSUNG, record)
        assert (await said(consumer, type="record"))["key"] == "005930"
        relay.send_signal(signal.SIGINT)
        ended = await shell.finish(relay)
        assert (ended.code, ended.complaint) == (0, "")
        await said(consumer, type="gap")
        await server.stream.until(lambda: server.stream.registrations == (SAMSUNG,))
        consumer.send_signal(signal.SIGINT)
        assert (await shell.finish(consumer)).code == 0
        assert (server.stream.connects, server.stream.most_sessions) == (2, 1)


async def test_where_it_listens(shell):
    """Loopback unless told otherwise, and an address is checked before anything else."""
    async with running() as server:
        shell.use(server)
        refused = await shell.run("relay", "--listen", "0.0.0.0:0")
        assert (refused.code, "to_network" in refused.complaint) == (3, True)
        wrong = await shell.run("relay", "--listen", "9100")
        assert (wrong.code, "HOST:PORT" in wrong.complaint) == (2, True)
        told = await shell.run("relay", "--listen", "127.0.0.1:0", "--seconds", "0.1")
        assert told.code == 0
        assert told.text.startswith("0 consumers, 0 of 41 registrations")
        assert server.stream.connects == 0
