"""`kis-async find` and `info` as their user meets them, with masters of the sandbox's market."""

import json
import sys

import pytest
from aiohttp import web

from kis_async.sandbox.masters import add_masters


@pytest.fixture
async def masters():
    """The address of a host of masters."""
    app = web.Application()
    add_masters(app)
    runner = web.AppRunner(app, access_log=None, shutdown_timeout=1.0)
    await runner.setup()
    await web.TCPSite(runner, "127.0.0.1", 0).start()
    yield f"http://127.0.0.1:{runner.addresses[0][1]}/common/master/"
    await runner.cleanup()


async def test_find_and_info(masters, tmp_path, monkeypatch):
    """Names lead to codes, a code to every column; what is unknown is an error with its own exit code."""
    import asyncio

    monkeypatch.setenv("KIS_MASTER_URL", masters)
    monkeypatch.setenv("PYTHONIOENCODING", "utf-8")

    async def run(*arguments):
        process = await asyncio.create_subprocess_exec(
            *(sys.executable, "-m", "kis_async.cli", *arguments, "--cache", str(tmp_path)),
            stdout=asyncio.subprocess.PIPE,
            stderr=asyncio.subprocess.PIPE,
        )
        out, err = await process.communicate()
        return process.returncode, out.decode(), err.decode()

    code, out, err = await run("find", "ㅅㅅㅈㅈ", "--json")
    assert (code, err) == (0, "")
    assert [each["code"] for each in json.loads(out)["found"]] == ["005930", "005935"]
    code, out, _ = await run("find", "apple", "--kind", "stock")
    assert code == 0
    assert "AAPL" in out
    code, out, _ = await run("info", "NAS:AAPL", "--json")
    shown = json.loads(out)
    assert (shown["order_exchange"], shown["realtime_key"]) == ("NASD", "DNASAAPL")
    assert shown["row"]["english_name"] == "APPLE INC"
    code, out, _ = await run("info", "005930")
    assert code == 0
    assert "hts_kor_isnm" in out
    assert "100,600" in out
    code, _, err = await run("info", "NOPE")
    assert code == 11
    assert "no master has an instrument" in err
