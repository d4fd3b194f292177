"""Master files for tests: a host that serves them with faults, and a market of 50,000 made-up instruments."""

import asyncio
import hashlib
import io
import random
import zipfile
from collections.abc import Callable
from datetime import date
from decimal import Decimal
from typing import Any

import attrs
from aiohttp import web

from kis_async.instruments import MASTERS, columns_of, encode_master
from kis_async.instruments.enums import SecurityGroup
from kis_async.instruments.layouts_derivatives import IndexContractRow
from kis_async.instruments.layouts_domestic import ElwRow, KosdaqRow, KospiRow
from kis_async.instruments.layouts_lists import BondRow, IndexRow
from kis_async.instruments.layouts_overseas import OverseasStockRow
from kis_async.instruments.masters import NOT_ZIPPED, download_name


def blank(row, **values):
    """A row with the values given and nothing else."""
    return row(**dict.fromkeys((column.name for column in columns_of(row)), None) | values)


def share(code, name, *, cap=1_000, row=KospiRow, **values):
    """A common share."""
    given = {"security_group": SecurityGroup.SHARE, "base_price": Decimal(10_000), "regular_lot": 1}
    return blank(row, symbol=code, name=name, market_cap=Decimal(cap), **given | values)


def zipped(file: str, text: bytes, *, member: str | None = None) -> bytes:
    """A file as the host serves it."""
    if file in NOT_ZIPPED:
        return text
    buffer = io.BytesIO()
    with zipfile.ZipFile(buffer, "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr(zipfile.ZipInfo(member or file), text, zipfile.ZIP_DEFLATED)
    return buffer.getvalue()


@attrs.define
class Host:
    """A file server like the broker's, whose faults a test orders."""

    files: dict[str, bytes] = attrs.Factory(dict[str, bytes])
    requests: list[tuple[str, str | None]] = attrs.Factory(list[tuple[str, str | None]])
    statuses: list[int] = attrs.Factory(list[int])
    cut_after: int | None = None
    before_cut: Callable[[], bool] = lambda: True
    away: bool = False
    url: str = ""

    def put(self, file: str, text: bytes, *, member: str | None = None) -> None:
        """Serve a file from now on."""
        self.files[download_name(file)] = zipped(file, text, member=member)

    async def handle(self, request: web.Request) -> web.StreamResponse:
        """Answer as a host does that knows versions and ranges."""
        name = request.path.rpartition("/")[2]
        self.requests.append((name, request.headers.get("Range")))
        if self.away:
            return self._answer(web.Response(status=503))
        body = self.files.get(name)
        if body is None:
            return self._answer(web.Response(status=404))
        version = f'"{hashlib.sha256(body).hexdigest()[:12]}"'
        headers = {"ETag": version}
        if request.headers.get("If-None-Match") == version:
            return self._answer(web.Response(status=304, headers=headers))
        start, status = 0, 200
        if "Range" in request.headers and request.headers.get("If-Range") == version:
            start, status = request.http_range.start or 0, 206
            headers["Content-Range"] = f"bytes {start}-{len(body) - 1}/{len(body)}"
        self.statuses.append(status)
        rest = body[start:]
        response = web.StreamResponse(status=status, headers=headers)
        response.content_length = len(rest)
        await response.prepare(request)
        if self.cut_after is not None and len(rest) > self.cut_after:
            await response.write(rest[: self.cut_after])
            while not self.before_cut():
                await asyncio.sleep(0.005)
            assert request.transport is not None
            request.transport.close()
            return response
        await response.write(rest)
        return response

    def _answer(self, response: web.Response) -> web.Response:
        self.statuses.append(response.status)
        return response


_HOUSES = "삼성 현대 한국 대한 한화 롯데 신한 하나 우리 동국 동원 금호 코오롱 효성 두산 한미 유한 세아 진양"
_TRADES = "전자 화학 물산 생명 화재 증권 건설 중공업 제약 바이오 에너지 통신 자동차 항공 식품 산업 기계 금속"
_WORDS = "ADVANCED GLOBAL AMERICAN FIRST UNITED NATIONAL PACIFIC GENERAL APPLIED DIGITAL"
_SORTS = "ENERGY BANCORP THERAPEUTICS HOLDINGS TECHNOLOGIES PARTNERS CAPITAL TRUST SEMICONDUCTOR FOODS"


def large_market(size: int = 50_000) -> dict[str, bytes]:
    """The texts of master files with about so many instruments, as a real market mixes them."""
    chance = random.Random(7)
    share_of = size // 50
    names = [house + trade for house in _HOUSES.split() for trade in _TRADES.split()]

    def shares(row: type[Any], first: int, count: int) -> list[Any]:
        return [
            share(
                f"{first + 10 * n:06}",
                names[n % len(names)] + str(n // len(names) or ""),
                cap=chance.randrange(100, 900_000),
                row=row,
                isin=f"KR7{first + 10 * n:06}00{n % 10}",
                listed_on=date(2000, 1, 4),
            )
            for n in range(count)
        ]

    files: dict[str, list[Any]] = {
        "kospi_code.mst": [
            share("005930", "삼성전자", cap=4_000_000, isin="KR7005930003"),
            *shares(KospiRow, 100_000, 2 * share_of),
        ],
        "kosdaq_code.mst": shares(KosdaqRow, 300_000, 2 * share_of),
        "nxt_kospi_code.mst": [share("005930", "삼성전자", isin="KR7005930003")],
        "idxcode.mst": [blank(IndexRow, market_digit="0", sector_code="0001", name="종합")],
        "elw_code.mst": [
            blank(
                ElwRow,
                symbol=f"5{n:05}",
                isin=f"KRA5{n:05}001",
                name=f"한국{n:05}삼성전자콜",
                strike=Decimal(80_000),
                underlying_symbol_1="005930",
            )
            for n in range(4 * share_of)
        ],
        "fo_idx_code_mts.mst": [
            blank(
                IndexContractRow,
                symbol=f"B{n:07}",
                isin=f"KR4B{n:07}1",
                name=f"C 2026{1 + n % 12:02} {n / 2:,.1f}",
                strike=Decimal(n) / 2,
            )
            for n in range(9 * share_of)
        ],
        "bond_code.mst": [
            blank(BondRow, isin=f"KR6{n:06}A{n % 100:02}", name=f"국고 {n:05}") for n in range(7 * share_of)
        ],
    }
    for place, exchange in enumerate(("nas", "nys", "ams", "hks", "tse")):
        files[f"{exchange}mst.cod"] = [
            blank(
                OverseasStockRow,
                exchange=exchange.upper(),
                symbol=f"{chance.choice('ABCDEFGH')}{chance.choice('KLMNOPQ')}{place}{n}",
                name=f"가상 {n}",
                english_name=f"{chance.choice(_WORDS.split())} {chance.choice(_SORTS.split())} {n} INC",
                base_price=Decimal(n + 1) / 100,
                currency="USD",
                lot=1,
            )
            for n in range(share_of * 26 // 5)
        ]
    return {file: encode_master(rows) for file, rows in files.items() if file in MASTERS}
