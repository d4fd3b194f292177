"""The master files (종목 마스터) of the sandbox's market, in the broker's layouts, zipped, over HTTP.

They list the instruments that have a name of their own (see `instruments`), not those that exist by a rule.
Files of which the market has nothing are there, and empty. As the broker's host does, the server tells of
versions (`ETag`) and sends parts (`Range`).
"""

import hashlib
import io
import zipfile
from collections.abc import Sequence
from datetime import date, time
from decimal import Decimal
from functools import cache
from typing import Any, TypeVar

from aiohttp import web

from ..api.enums import OverseasQuoteExchange
from ..api.overseas_stock.enums import CountryAbbreviation, TradeCurrency
from ..instruments.declare import MasterRow, columns_of
from ..instruments.enums import EtpType, MarketWarning, OverseasSecurity, PreferredClass, SecurityGroup
from ..instruments.layouts_domestic import KosdaqRow, KospiRow
from ..instruments.layouts_lists import IndexRow, MemberRow
from ..instruments.layouts_overseas import OverseasStockRow
from ..instruments.masters import MASTERS, NOT_ZIPPED, download_name
from ..instruments.parse import encode_master
from .instruments import DOMESTIC, INDICES, OVERSEAS, Instrument

__all__ = ["MASTER_PATH", "add_masters", "isin", "master_file", "master_rows"]

R = TypeVar("R", bound=MasterRow)

MASTER_PATH = "/common/master/"
"""Where the files are, as on the broker's host."""

_ENGLISH = {
    "AAPL": "APPLE INC",
    "TSLA": "TESLA INC",
    "NVDA": "NVIDIA CORP",
    "MSFT": "MICROSOFT CORP",
    "GOOGL": "ALPHABET INC CLASS A",
    "AMZN": "AMAZON.COM INC",
    "QQQ": "INVESCO QQQ TRUST",
    "BRK/B": "BERKSHIRE HATHAWAY INC CLASS B",
    "KO": "COCA-COLA CO",
    "JPM": "JPMORGAN CHASE & CO",
    "SPY": "SPDR S&P 500 ETF TRUST",
    "00700": "TENCENT HOLDINGS LTD",
    "09988": "ALIBABA GROUP HOLDING LTD",
    "600519": "KWEICHOW MOUTAI CO LTD",
    "300750": "CONTEMPORARY AMPEREX TECHNOLOGY CO LTD",
    "7203": "TOYOTA MOTOR CORP",
    "6758": "SONY GROUP CORP",
    "VNM": "VIETNAM DAIRY PRODUCTS JSC",
    "SHS": "SAIGON-HANOI SECURITIES JSC",
}
_FUNDS = frozenset({"QQQ", "SPY"})
_COUNTRIES = {"USD": "US", "HKD": "HK", "CNY": "CN", "JPY": "JP", "VND": "VN"}
_HOURS = {
    "USD": (time(9, 30), time(16)),
    "HKD": (time(9, 30), time(16)),
    "CNY": (time(9, 30), time(15)),
    "JPY": (time(9), time(15, 30)),
    "VND": (time(9), time(15)),
}


def isin(code: str) -> str:
    """The ISIN of a Korean share: its code between `KR7` and `00`, and the check digit of ISO 6166."""
    body = f"KR7{code}00"
    digits = "".join(str(int(letter, 36)) for letter in body)
    doubled = (int(digit) * (1 + (place % 2 == 0)) for place, digit in enumerate(reversed(digits)))
    return f"{body}{-sum(number // 10 + number % 10 for number in doubled) % 10}"


def master_rows(file: str) -> Sequence[MasterRow]:
    """The rows of one of the broker's files."""
    market, _, _ = file.removeprefix("nxt_").partition("_")
    on_nxt = file.startswith("nxt_")
    if market in {"kospi", "kosdaq"} and file in MASTERS:
        row = KospiRow if market == "kospi" else KosdaqRow
        return [
            _share(each, row)
            for each in DOMESTIC
            if each.exchange == market.upper() and (each.on_nxt or not on_nxt)
        ]
    if file == "idxcode.mst":
        return [
            IndexRow(market_digit=each.code[0], sector_code=each.code, name=each.name) for each in INDICES
        ]
    if file == "memcode.mst":
        return [MemberRow(member_code="00001", member_name="가상증권", foreign=False)]
    return [_foreign(each) for each in OVERSEAS if file == f"{each.exchange.lower()}mst.cod"]


def _filled(row: type[R], values: dict[str, Any]) -> R:
    """A line in which all other columns have no value, and flags are off."""
    blank = {column.name: False if column.base is bool else None for column in columns_of(row)}
    arguments: dict[str, Any] = blank | values
    return row(**arguments)


def _share(share: Instrument, row: type[KospiRow] | type[KosdaqRow]) -> MasterRow:
    fund = share.kind == "etf"
    preferred = not fund and not share.code.endswith("0")
    return _filled(
        row,
        {
            "symbol": share.code,
            "isin": isin(share.code),
            "name": share.name,
            "security_group": SecurityGroup.ETF if fund else SecurityGroup.SHARE,
            "etp_type": EtpType.BENEFICIARY_CERTIFICATE if fund else EtpType.NONE,
            "preferred_class": PreferredClass.OLD_PREFERRED if preferred else PreferredClass.COMMON,
            "market_warning": MarketWarning.NONE,
            "krx_issue": True,
            "base_price": Decimal(share.base),
            "regular_lot": 1,
            "after_hours_lot": 1,
            "margin_rate": Decimal(40),
            "previous_volume": share.listed_shares // 1_000,
            "face_value": Decimal(100),
            "listed_on": date(2000, 1, 4),
            "listed_shares": share.listed_shares // 1_000,
            "market_cap": Decimal(share.base * share.listed_shares // 100_000_000),
        },
    )


def _foreign(stock: Instrument) -> MasterRow:
    opens_at, closes_at = _HOURS[stock.currency]
    return _filled(
        OverseasStockRow,
        {
            "country_abbreviation": CountryAbbreviation(_COUNTRIES[stock.currency]),
            "exchange": OverseasQuoteExchange(stock.exchange),
            "exchange_name": stock.exchange,
            "symbol": stock.code,
            "realtime_symbol": f"{stock.exchange}{stock.code}",
            "name": stock.name,
            "english_name": _ENGLISH.get(stock.code, stock.name),
            "security_type": OverseasSecurity.FUND if stock.code in _FUNDS else OverseasSecurity.STOCK,
            "currency": TradeCurrency(stock.currency),
            "decimals": stock.decimals,
            "base_price": Decimal(stock.base).scaleb(-stock.decimals),
            "lot": 1,
            "ask_lot": 1,
            "opens_at": opens_at,
            "closes_at": closes_at,
        },
    )


@cache
def master_file(name: str) -> bytes | None:
    """A file as it is served, by the name that it is served by; `None` if there is none.

    The same bytes each time, so that its version can be told.
    """
    file = next((each for each in MASTERS if download_name(each) == name), None)
    if file is None:
        return None
    text = encode_master(master_rows(file))
    if file in NOT_ZIPPED:
        return text
    buffer = io.BytesIO()
    with zipfile.ZipFile(buffer, "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr(zipfile.ZipInfo(file), text, zipfile.ZIP_DEFLATED)
    return buffer.getvalue()


def add_masters(app: web.Application) -> None:
    """The place where the broker's host has its masters; no authentication is needed."""
    app.router.add_get(f"{MASTER_PATH}{{name}}", _send)


async def _send(request: web.Request) -> web.StreamResponse:
    body = master_file(request.match_info["name"])
    if body is None:
        return web.Response(status=404)
    version = f'"{hashlib.blake2b(body, digest_size=8).hexdigest()}"'
    headers = {"ETag": version, "Accept-Ranges": "bytes"}
    if request.headers.get("If-None-Match") == version:
        return web.Response(status=304, headers=headers)
    if "Range" not in request.headers or request.headers.get("If-Range", version) != version:
        return web.Response(body=body, headers=headers, content_type="application/zip")
    try:
        asked = request.http_range
        first, last, _ = asked.indices(len(body))
    except ValueError:
        first, last = 0, 0
    if first >= last:
        return web.Response(status=416, headers={"Content-Range": f"bytes */{len(body)}"})
    headers["Content-Range"] = f"bytes {first}-{last - 1}/{len(body)}"
    return web.Response(status=206, body=body[first:last], headers=headers, content_type="application/zip")
