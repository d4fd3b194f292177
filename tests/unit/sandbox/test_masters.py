"""The sandbox's masters: the broker's layouts, real check digits, versions and parts over HTTP."""

import aiohttp
from aiohttp import web

from kis_async.instruments import Instruments, Kind, ListingMarket, MasterOptions
from kis_async.sandbox.instruments import DOMESTIC, INDICES, OVERSEAS
from kis_async.sandbox.masters import add_masters, isin, master_file


def test_check_digits():
    """An ISIN of a share ends as the real one does, also for a code with a letter."""
    assert [isin(code) for code in ("005930", "000020", "000040", "0004Y0")] == [
        "KR7005930003",
        "KR7000020008",
        "KR7000040006",
        "KR70004Y0000",
    ]


async def test_its_market_is_found(tmp_path):
    """What the sandbox trades by name is what a client finds, and a second look costs no bytes."""
    app = web.Application()
    add_masters(app)
    runner = web.AppRunner(app, access_log=None, shutdown_timeout=1.0)
    await runner.setup()
    await web.TCPSite(runner, "127.0.0.1", 0).start()
    url = f"http://127.0.0.1:{runner.addresses[0][1]}/common/master/"
    instruments = Instruments(MasterOptions(url=url, folder=tmp_path))
    try:
        found = await instruments.refresh()
        assert not found.problems
        assert not found.absent
        assert len(instruments) == len(DOMESTIC) + len(INDICES) + len(OVERSEAS)
        assert [each.code for each in instruments.find("samsung", limit=1)] == ["005930"]
        assert instruments["005935"].kind is Kind.PREFERRED
        assert instruments["069500"].kind is Kind.ETF
        assert instruments["0001"].market is ListingMarket.KRX_INDEX
        assert len(instruments["005930"].venues) == 2
        apple = instruments["NAS:AAPL"]
        assert (apple.english_name, apple.base_price, apple.row.opens_at.hour) == ("APPLE INC", 231.5, 9)
        assert (await instruments.refresh(force=True)).downloaded == ()
        async with aiohttp.ClientSession() as http:
            whole = master_file("kospi_code.mst.zip")
            async with http.get(f"{url}kospi_code.mst.zip", headers={"Range": "bytes=10-"}) as answer:
                assert (answer.status, await answer.read()) == (206, whole[10:])
            async with http.get(f"{url}kospi_code.mst.zip", headers={"Range": "bytes=99999-"}) as answer:
                assert answer.status == 416
            async with http.get(f"{url}kospi.mst.zip") as answer:
                assert answer.status == 404
    finally:
        await instruments.close()
        await runner.cleanup()
