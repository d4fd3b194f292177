"""What the sandbox's market trades: well-known names, and a rule for all other codes."""

import hashlib
import re
from bisect import bisect_right
from decimal import Decimal
from typing import Literal

import attrs

from ..ticks import KRX_FUNDS, KRX_STOCKS, TickTable, fixed_ticks

__all__ = [
    "CURRENCIES",
    "DOMESTIC",
    "INDICES",
    "OVERSEAS",
    "Instrument",
    "Kind",
    "contract",
    "domestic_by_rule",
    "index_by_rule",
    "index_like",
    "overseas_by_rule",
    "overseas_exchange",
    "tick_size",
    "tick_table",
]

Kind = Literal["stock", "etf", "index", "overseas", "contract"]


@attrs.frozen(kw_only=True)
class Instrument:
    """One thing that has a price.

    `base` is the price around which it moves, in units of the last of `decimals` places of its
    currency. `exchange` is KOSPI or KOSDAQ, or the code that the overseas quotation TRs use.
    """

    code: str
    name: str
    kind: Kind
    exchange: str
    base: int
    decimals: int = 0
    currency: str = "KRW"
    listed_shares: int = 100_000_000
    on_nxt: bool = False


def _stock(code: str, name: str, base: int, shares: int, exchange: str = "KOSPI") -> Instrument:
    return Instrument(
        code=code, name=name, kind="stock", exchange=exchange, base=base, listed_shares=shares, on_nxt=True
    )


def _etf(code: str, name: str, base: int) -> Instrument:
    return Instrument(code=code, name=name, kind="etf", exchange="KOSPI", base=base, listed_shares=50_000_000)


def _index(code: str, name: str, base: int) -> Instrument:
    return Instrument(
        code=code, name=name, kind="index", exchange="", base=base, decimals=2, currency="", listed_shares=0
    )


DOMESTIC = (
    _stock("005930", "삼성전자", 77_400, 5_919_637_922),
    _stock("000660", "SK하이닉스", 289_500, 728_002_365),
    _stock("373220", "LG에너지솔루션", 352_000, 234_000_000),
    _stock("207940", "삼성바이오로직스", 1_020_000, 71_174_000),
    _stock("005380", "현대차", 218_500, 204_757_766),
    _stock("000270", "기아", 101_300, 393_499_353),
    _stock("068270", "셀트리온", 176_800, 220_290_520),
    _stock("035420", "NAVER", 232_500, 156_852_638),
    _stock("035720", "카카오", 62_400, 441_828_155),
    _stock("105560", "KB금융", 112_300, 381_462_103),
    _stock("055550", "신한지주", 68_700, 485_494_934),
    _stock("086790", "하나금융지주", 85_600, 278_346_731),
    _stock("005490", "POSCO홀딩스", 296_500, 80_932_952),
    _stock("051910", "LG화학", 286_000, 70_592_343),
    _stock("006400", "삼성SDI", 213_500, 80_585_530),
    _stock("012330", "현대모비스", 305_500, 90_726_093),
    _stock("028260", "삼성물산", 168_900, 169_976_544),
    _stock("066570", "LG전자", 76_900, 163_647_814),
    _stock("015760", "한국전력", 36_950, 641_964_077),
    _stock("034730", "SK", 203_000, 72_502_703),
    _stock("017670", "SK텔레콤", 55_200, 214_790_053),
    _stock("030200", "KT", 52_700, 252_021_685),
    _stock("012450", "한화에어로스페이스", 912_000, 51_563_401),
    _stock("005935", "삼성전자우", 61_900, 815_974_664),
    _stock("247540", "에코프로비엠", 118_400, 97_801_344, "KOSDAQ"),
    _stock("086520", "에코프로", 53_100, 135_766_900, "KOSDAQ"),
    _stock("196170", "알테오젠", 452_500, 53_464_968, "KOSDAQ"),
    _stock("028300", "HLB", 41_250, 131_369_000, "KOSDAQ"),
    _stock("041510", "에스엠", 131_200, 22_881_000, "KOSDAQ"),
    _stock("293490", "카카오게임즈", 15_640, 82_900_000, "KOSDAQ"),
    _etf("069500", "KODEX 200", 42_385),
    _etf("122630", "KODEX 레버리지", 28_140),
    _etf("114800", "KODEX 인버스", 3_165),
    _etf("0167A0", "샌드박스 액티브", 10_235),
)

INDICES = (
    _index("0001", "종합", 272_462),
    _index("1001", "코스닥", 85_231),
    _index("2001", "KOSPI200", 37_044),
)

CURRENCIES = {
    "NAS": "USD",
    "NYS": "USD",
    "AMS": "USD",
    "HKS": "HKD",
    "SHS": "CNY",
    "SZS": "CNY",
    "TSE": "JPY",
    "HNX": "VND",
    "HSX": "VND",
}
_DECIMALS = {"USD": 4, "HKD": 3, "CNY": 3, "JPY": 1, "VND": 0}

_ALIASES = {
    "BAQ": "NAS",
    "BAY": "NYS",
    "BAA": "AMS",
    "NASD": "NAS",
    "NYSE": "NYS",
    "AMEX": "AMS",
    "SEHK": "HKS",
    "SHAA": "SHS",
    "SZAA": "SZS",
    "TKSE": "TSE",
    "HASE": "HNX",
    "VNSE": "HSX",
}


def overseas_exchange(code: str) -> str:
    """The exchange code that quotations use, from that of an order or of daytime trading."""
    code = code.strip().upper()
    return _ALIASES.get(code, code)


def _foreign(exchange: str, code: str, name: str, price: float, shares: int) -> Instrument:
    currency = CURRENCIES[exchange]
    decimals = _DECIMALS[currency]
    return Instrument(
        code=code,
        name=name,
        kind="overseas",
        exchange=exchange,
        base=round(price * 10**decimals),
        decimals=decimals,
        currency=currency,
        listed_shares=shares,
    )


OVERSEAS = (
    _foreign("NAS", "AAPL", "애플", 231.5, 15_000_000_000),
    _foreign("NAS", "TSLA", "테슬라", 328.2, 3_200_000_000),
    _foreign("NAS", "NVDA", "엔비디아", 171.6, 24_400_000_000),
    _foreign("NAS", "MSFT", "마이크로소프트", 508.4, 7_430_000_000),
    _foreign("NAS", "GOOGL", "알파벳 A", 198.7, 5_800_000_000),
    _foreign("NAS", "AMZN", "아마존닷컴", 224.1, 10_600_000_000),
    _foreign("NAS", "QQQ", "Invesco QQQ", 561.3, 640_000_000),
    _foreign("NYS", "BRK/B", "버크셔 해서웨이 B", 481.2, 1_370_000_000),
    _foreign("NYS", "KO", "코카콜라", 68.9, 4_300_000_000),
    _foreign("NYS", "JPM", "제이피모간 체이스", 291.4, 2_750_000_000),
    _foreign("AMS", "SPY", "SPDR S&P 500", 632.8, 990_000_000),
    _foreign("HKS", "00700", "텐센트", 552.5, 9_180_000_000),
    _foreign("HKS", "09988", "알리바바", 118.3, 19_000_000_000),
    _foreign("SHS", "600519", "귀주모태주", 1432.0, 1_256_000_000),
    _foreign("SZS", "300750", "CATL", 268.4, 4_400_000_000),
    _foreign("TSE", "7203", "도요타자동차", 2588.0, 15_800_000_000),
    _foreign("TSE", "6758", "소니그룹", 3725.0, 6_150_000_000),
    _foreign("HSX", "VNM", "비나밀크", 61_200, 2_090_000_000),
    _foreign("HNX", "SHS", "사이공하노이증권", 17_300, 810_000_000),
)

_OVERSEAS_RULE = {
    "USD": re.compile(r"(?!ZZ)[A-Z]{1,5}", re.ASCII),
    "HKD": re.compile(r"0[0-9]{4}", re.ASCII),
    "CNY": re.compile(r"[036][0-9]{5}", re.ASCII),
    "JPY": re.compile(r"[1-9][0-9]{3}", re.ASCII),
    "VND": re.compile(r"(?!ZZ)[A-Z]{3}", re.ASCII),
}


def overseas_by_rule(exchange: str, code: str) -> Instrument | None:
    """A made-up stock for a code of the exchange's form; those that begin with ZZ exist nowhere."""
    currency = CURRENCIES.get(exchange)
    if currency is None or not _OVERSEAS_RULE[currency].fullmatch(code):
        return None
    digest = hashlib.blake2b(f"{exchange}{code}".encode(), digest_size=8).digest()
    scale = {"USD": 1, "HKD": 1, "CNY": 1, "JPY": 30, "VND": 400}[currency]
    price = 10 * 50 ** (int.from_bytes(digest[:2], "big") / 65_536) * scale
    return _foreign(exchange, code, f"가상 {code}", price, 1_000_000 * (50 + digest[2]))


_RULE = re.compile(r"(?!999)[0-9]{5}[05]|[0-9]{4}[A-Z]0", re.ASCII)


def domestic_by_rule(code: str) -> Instrument | None:
    """A made-up stock for a code that could be one, so that any number of symbols exists.

    Six digits ending in 0 or 5, or four digits, a letter and 0. Codes that begin with 999 exist
    nowhere, and all others, such as 123456, are not listed. A third are not traded on NXT.
    """
    if not _RULE.fullmatch(code):
        return None
    digest = hashlib.blake2b(code.encode(), digest_size=8).digest()
    # Spread evenly over the orders of magnitude from 1,000 to 300,000 won.
    base = int(1000 * 300 ** (int.from_bytes(digest[:2], "big") / 65_536))
    return Instrument(
        code=code,
        name=f"가상{code}",
        kind="stock",
        exchange="KOSPI" if digest[2] % 2 else "KOSDAQ",
        base=base,
        listed_shares=1_000_000 * (5 + digest[3]),
        on_nxt=digest[4] % 3 != 0,
    )


_INDEX = re.compile(r"(?!0000)[0-2][0-9]{3}", re.ASCII)


def index_by_rule(code: str) -> Instrument | None:
    """A made-up index of a market or an industry, for four digits of which the first is 0, 1 or 2."""
    return index_like(code) if _INDEX.fullmatch(code) else None


def index_like(code: str, currency: str = "") -> Instrument:
    """A made-up number that is no stock's: an index, a rate, a sector, whatever a code stands for."""
    digest = hashlib.blake2b(code.encode(), digest_size=2).digest()
    return Instrument(
        code=code,
        name=f"가상 {code}",
        kind="index",
        exchange="",
        base=30_000 + 3 * int.from_bytes(digest, "big"),
        decimals=2,
        currency=currency,
        listed_shares=0,
    )


def contract(code: str, *, currency: str = "KRW") -> Instrument:
    """A made-up future, option, warrant or bond for any code."""
    digest = hashlib.blake2b(code.encode(), digest_size=8).digest()
    return Instrument(
        code=code,
        name=f"가상 {code}",
        kind="contract",
        exchange="",
        base=20_000 + int.from_bytes(digest[:2], "big"),
        decimals=2,
        currency=currency,
        listed_shares=0,
    )


def _in_won(table: TickTable) -> tuple[tuple[int, ...], tuple[int, ...]]:
    """The borders of a table, and the ticks around them; a day's prices are too many for `Decimal`."""
    return tuple(int(start) for start, _ in table.steps[1:]), tuple(int(tick) for _, tick in table.steps)


_STOCK_BOUNDS, _STOCK_TICKS = _in_won(KRX_STOCKS)
_ETF_BOUNDS, _ETF_TICKS = _in_won(KRX_FUNDS)
_OVERSEAS_TICKS = {"USD": 100, "HKD": 10, "CNY": 10, "JPY": 5, "VND": 50}


def tick_size(instrument: Instrument, price: int) -> int:
    """The price step at a price, both in the instrument's units."""
    match instrument.kind:
        case "stock":
            return _STOCK_TICKS[bisect_right(_STOCK_BOUNDS, price)]
        case "etf":
            return _ETF_TICKS[bisect_right(_ETF_BOUNDS, price)]
        case "contract":
            return 5
        case "overseas":
            return _OVERSEAS_TICKS[instrument.currency]
        case "index":
            return 1


def tick_table(instrument: Instrument) -> TickTable:
    """The price steps at all prices, in the instrument's units."""
    match instrument.kind:
        case "stock":
            return KRX_STOCKS
        case "etf":
            return KRX_FUNDS
        case _:
            return fixed_ticks(Decimal(tick_size(instrument, 0)))
