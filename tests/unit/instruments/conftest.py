"""A host of masters on loopback."""

import pytest
from aiohttp import web
from masters_support import Host, share

from kis_async.instruments import Instruments, MasterOptions, encode_master

DAY = 86_400.0
# 2026-11-26 10:00 in Korea.
NOW = 1_795_654_800.0


class Wall:
    """A clock that a test sets."""

    now = NOW

    def __call__(self) -> float:
        return self.now


@pytest.fixture
def wall():
    """The clock of what `opened` makes."""
    return Wall()


@pytest.fixture
async def host():
    """A host that serves a small KOSPI list."""
    made = Host()
    made.put("kospi_code.mst", encode_master([share("005930", "삼성전자", isin="KR7005930003")]))
    app = web.Application()
    app.router.add_get("/{path:.*}", made.handle)
    runner = web.AppRunner(app, access_log=None, shutdown_timeout=1.0)
    await runner.setup()
    await web.TCPSite(runner, "127.0.0.1", 0).start()
    made.url = f"http://127.0.0.1:{runner.addresses[0][1]}/common/master/"
    yield made
    await runner.cleanup()


@pytest.fixture
async def opened(host, wall, tmp_path):
    """A way to make `Instruments` on the host, with a cache of their own; they are closed in the end."""
    made: list[Instruments] = []

    def make(**options) -> Instruments:
        given = {"url": host.url, "folder": tmp_path / "cache", "wall": wall, "files": ("kospi_code.mst",)}
        made.append(Instruments(MasterOptions(**given | options)))
        return made[-1]

    yield make
    for each in made:
        await each.close()
