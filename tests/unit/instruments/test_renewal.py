"""The cache of masters: once a day, whole or as it was, by whichever process."""

import asyncio
import json
import logging
import sys
import time

import pytest
from aiohttp import web
from masters_support import large_market, share, zipped

from kis_async import KIS
from kis_async.errors import InstrumentsError, InvalidRequest, MasterFileError
from kis_async.instruments import Instruments, MasterOptions, encode_master
from kis_async.instruments.layouts_domestic import KosdaqRow, KospiRow

DAY = 86_400.0


async def test_once_a_day(host, opened, wall):
    """The host is asked in the morning, and of a file that has not changed only that is learnt."""
    first = opened()
    found = await first.refresh()
    assert found.downloaded == ("kospi_code.mst",)
    assert first["005930"].name == "삼성전자"
    assert (await first.refresh()).downloaded == ()
    assert (await opened().refresh()).downloaded == ()
    assert host.statuses == [200]
    wall.now += DAY
    again = opened()
    assert (await again.refresh()).downloaded == ()
    assert host.statuses == [200, 304]
    assert len(again) == 1


async def test_a_new_version_is_taken(host, opened, wall):
    """What the host changed overnight is what is found, by those that have the old one open as well."""
    instruments = opened()
    await instruments.refresh()
    host.put("kospi_code.mst", encode_master([share("000660", "SK하이닉스")]), member="KOSPI_CODE.MST")
    assert (await instruments.refresh()).downloaded == ()
    wall.now += DAY
    assert (await instruments.refresh()).downloaded == ("kospi_code.mst",)
    assert instruments.get("005930") is None
    assert instruments["000660"].name == "SK하이닉스"


async def test_a_host_that_is_away(host, opened, wall, caplog):
    """The copy of the day before serves, and it is said; without one it is an error."""
    caplog.set_level(logging.WARNING, "kis_async.instruments")
    instruments = opened()
    await instruments.refresh()
    host.away = True
    wall.now += DAY
    found = await instruments.refresh()
    assert found.outdated == ("kospi_code.mst",)
    assert found.as_of.timestamp() == wall.now - DAY
    assert instruments["005930"].name == "삼성전자"
    assert "copies are used" in caplog.text
    with pytest.raises(InstrumentsError, match="HTTP 503"):
        await opened(folder=instruments._renewal.cache.folder / "new").refresh()


async def test_a_download_that_is_cut_off(host, opened, wall):
    """The old cache stays, and the next download goes on where that one ended."""
    instruments = opened()
    await instruments.refresh()
    many = [share(f"{n * 10:06}", f"가상{n * 7919 % 100_003}", cap=n) for n in range(3_000)]
    host.put("kospi_code.mst", encode_master(many))
    size = len(host.files["kospi_code.mst.zip"])
    host.cut_after = size // 8
    part = instruments._renewal.cache.folder / "kospi_code.mst.zip.part"
    host.before_cut = lambda: part.is_file() and part.stat().st_size >= size // 8
    wall.now += DAY
    found = await instruments.refresh()
    assert found.outdated == ("kospi_code.mst",)
    assert len(instruments) == 1
    host.cut_after = None
    host.requests.clear()
    assert (await instruments.refresh()).downloaded == ("kospi_code.mst",)
    [(_, asked)] = host.requests
    assert asked is not None
    assert int(asked.removeprefix("bytes=").removesuffix("-")) >= size // 8
    assert host.statuses[-1] == 206
    assert len(instruments) == 3_000


async def test_a_part_of_an_older_version_is_not_mixed_in(host, opened):
    """Where the host has another version in the meantime, the whole of it is taken."""
    many = [share(f"{n * 10:06}", f"가상{n * 7919 % 100_003}", cap=n) for n in range(3_000)]
    host.put("kospi_code.mst", encode_master(many))
    host.cut_after = 1_000
    instruments = opened()
    with pytest.raises(InstrumentsError, match="cannot be downloaded"):
        await instruments.refresh()
    host.cut_after = None
    host.put("kospi_code.mst", encode_master([share("000660", "SK하이닉스")]))
    await instruments.refresh()
    assert host.statuses[-1] == 200
    assert len(instruments) == 1


async def test_a_changed_layout(host, opened, wall, caplog):
    """A file whose lines have another width is refused by name and both widths; the older copy serves."""
    line = encode_master([share("005930", "삼성전자")]).rstrip(b"\n")
    broken = b"\n".join([line + b"0"] * 3)
    instruments = opened()
    await instruments.refresh()
    host.put("kospi_code.mst", broken)
    wall.now += DAY
    found = await instruments.refresh()
    assert found.outdated == ("kospi_code.mst",)
    assert "kospi_code.mst: its lines have 289 bytes, not the 288 declared" in caplog.text
    assert instruments["005930"].name == "삼성전자"
    with pytest.raises(MasterFileError) as caught:
        await opened(folder=instruments._renewal.cache.folder / "new").refresh()
    assert (caught.value.file, caught.value.declared, caught.value.found) == ("kospi_code.mst", 288, 289)


async def test_files_that_are_no_zip_or_not_there(host, opened):
    """A broken archive is a file that cannot be read; one that the host has not is only named."""
    host.files["kosdaq_code.mst.zip"] = zipped("kosdaq_code.mst", b"x" * 99)[:-30]
    with pytest.raises(MasterFileError, match="cannot be unpacked"):
        await opened(files=("kospi_code.mst", "kosdaq_code.mst")).refresh()
    del host.files["kosdaq_code.mst.zip"]
    found = await opened(files=("kospi_code.mst", "kosdaq_code.mst")).refresh()
    assert found.absent == ("kosdaq_code.mst",)
    with pytest.raises(InvalidRequest, match="no master file"):
        MasterOptions(files=("kospi.mst",))


async def test_all_columns_of_a_cached_file(host, opened):
    """`rows` reads a master again, into its own class."""
    instruments = opened()
    with pytest.raises(InstrumentsError, match="refresh"):
        instruments.find("삼성")
    await instruments.refresh()
    master = await instruments.rows(KospiRow)
    assert [row.symbol for row in master.rows] == ["005930"]
    assert instruments["005930"].row == master.rows[0]
    with pytest.raises(InstrumentsError, match="not in the cache"):
        await instruments.rows(KosdaqRow)
    with pytest.raises(InvalidRequest, match="layout"):
        await instruments.rows(KospiRow, file="kosdaq_code.mst")


async def test_a_client_takes_the_host_from_its_settings(host, tmp_path):
    """Those of the environment (KIS_MASTER_URL), or those of the call."""
    environ = {"KIS_APP_KEY": "k" * 36, "KIS_APP_SECRET": "s" * 180, "KIS_ENVIRONMENT": "paper"}
    options = MasterOptions(url=host.url, folder=tmp_path / "given", files=("kospi_code.mst",))
    kis = KIS.from_env(environ | {"KIS_MASTER_URL": "http://127.0.0.1:9/"}, masters=options)
    await kis.instruments.refresh()
    assert kis.instruments["005930"].name == "삼성전자"
    await kis.close()
    elsewhere = KIS.from_env(environ | {"KIS_MASTER_URL": " http://127.0.0.1:9/ "}).instruments
    assert elsewhere._options is not None
    assert elsewhere._options.url == "http://127.0.0.1:9/"
    assert KIS.from_env(environ).instruments._options is None


async def test_a_certificate_that_nobody_signed(opened, tmp_path, unsigned):
    """Masters come only from a host that proves who it is."""

    async def refuse(request):
        raise AssertionError(request)

    runner = web.AppRunner(app := web.Application(), access_log=None)
    app.router.add_get("/{path:.*}", refuse)
    await runner.setup()
    await web.TCPSite(runner, "127.0.0.1", 0, ssl_context=unsigned).start()
    url = f"https://127.0.0.1:{runner.addresses[0][1]}/"
    with pytest.raises(InstrumentsError, match="CERTIFICATE_VERIFY_FAILED"):
        await opened(url=url).refresh()
    await runner.cleanup()


PROCESS = """
import asyncio, json, sys
from kis_async.instruments import Instruments, MasterOptions

async def main():
    instruments = Instruments(MasterOptions(url=sys.argv[1], folder=sys.argv[2], files=("kospi_code.mst",)))
    found = await instruments.refresh()
    print(json.dumps([len(instruments), list(found.downloaded), instruments["000000"].name]))
    await instruments.close()

asyncio.run(main())
"""


async def test_two_processes_at_once(host, tmp_path):
    """Both have the whole cache, which one of them fetched."""
    many = [share(f"{n * 10:06}", f"가상{n}", cap=n) for n in range(3_000)]
    host.put("kospi_code.mst", encode_master(many))
    folder = tmp_path / "shared"
    started = [
        await asyncio.create_subprocess_exec(
            *(sys.executable, "-c", PROCESS, host.url, str(folder)), stdout=asyncio.subprocess.PIPE
        )
        for _ in range(2)
    ]
    results = [json.loads((await process.communicate())[0]) for process in started]
    assert [result[0] for result in results] == [3_000, 3_000]
    assert sorted(result[1] for result in results) == [[], ["kospi_code.mst"]]
    assert host.statuses == [200]
    assert len(list(folder.rglob("instruments-*.sqlite3"))) == 1
    assert not list(folder.rglob("*.part")) + list(folder.rglob("*.new"))


async def test_two_hosts_share_no_cache(host, opened, tmp_path):
    """What one host serves is never found for another in one folder, in which the broker's stands itself."""
    folder = tmp_path / "shared"
    first, second = (
        opened(folder=folder, url=url) for url in (host.url, host.url.replace("common", "other"))
    )
    await first.refresh()
    host.put("kospi_code.mst", encode_master([share("000660", "SK하이닉스")]))
    assert (await second.refresh()).downloaded == ("kospi_code.mst",)
    assert (first.get("000660"), second.get("005930")) == (None, None)
    options = MasterOptions(folder=folder, url=host.url)
    assert options.cache_folder == MasterOptions(folder=folder, url=host.url.rstrip("/")).cache_folder
    assert MasterOptions(folder=folder).cache_folder == folder


async def test_the_loop_does_not_read_the_lines(host, opened):
    """Another process reads them; the thread of the event loop works for a fraction of that time."""
    files = large_market(10_000)
    for file, text in files.items():
        host.put(file, text)
    instruments = opened(files=tuple(files))
    before = time.thread_time()
    await instruments.refresh()
    assert time.thread_time() - before < 0.3
    assert 9_500 < len(instruments) < 10_500
    assert [each.code for each in instruments.find("samsung", limit=1)] == ["005930"]


def test_a_closed_one_can_be_made_without_a_loop(tmp_path):
    """The object is cheap, and nothing is on the disk before it is used."""
    made = Instruments(MasterOptions(folder=tmp_path / "cache"))
    with pytest.raises(InstrumentsError, match="no instruments are loaded"):
        made.get("005930")
    assert not (tmp_path / "cache").exists()
