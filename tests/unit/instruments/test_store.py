"""Looking up: what is found, and in which order."""

import time
from datetime import date
from decimal import Decimal

import pytest
from masters_support import blank, large_market, share

from kis_async.api.enums import Venue
from kis_async.errors import InstrumentsError
from kis_async.instruments import MASTERS, Kind, ListingMarket, Right, encode_master, parse_master
from kis_async.instruments.build import Gathering, write
from kis_async.instruments.enums import EtpType, MarketWarning, PreferredClass, SecurityGroup
from kis_async.instruments.layouts_derivatives import IndexContractRow
from kis_async.instruments.layouts_domestic import ElwRow, KosdaqRow
from kis_async.instruments.layouts_lists import BondRow, IndexRow, ThemeRow
from kis_async.instruments.layouts_overseas import ForeignIndicatorRow, OverseasOptionRow, OverseasStockRow
from kis_async.instruments.store import Store

WANTED = ("ㅅㅅㅈㅈ", "삼성전", "samsung", "005930", "KR7005930003", "삼성", "ㅅㅅ", "Samsung Elec")


def stored(path, files):
    """A store of files: name -> text."""
    gathering = Gathering()
    for file in sorted(files, key=lambda each: not each.startswith("nxt_")):
        read = parse_master(MASTERS[file], files[file], file=file)
        assert not read.problems
        gathering.take(file, read.rows)
    write(path, gathering.entries())
    return Store(path)


@pytest.fixture(scope="module")
def market(tmp_path_factory):
    """A large market, in a file."""
    store = stored(tmp_path_factory.mktemp("market") / "market.sqlite3", large_market())
    yield store
    store.close()


SMALL = {
    "kospi_code.mst": [
        share("005930", "삼성전자", cap=4_000_000, isin="KR7005930003"),
        share("005935", "삼성전자우", cap=500_000, preferred_class=PreferredClass.OLD_PREFERRED),
        share("009150", "삼성전기", cap=100_000, market_warning=MarketWarning.CAUTION, trading_halted=True),
        share("069500", "KODEX 200", security_group=SecurityGroup.ETF, cap=60_000),
        share("530036", "삼성 레버리지 ETN", security_group=SecurityGroup.ETN, etp_type=EtpType.ETN),
        share("57JD01", "한국JD01삼성전자콜", security_group=SecurityGroup.ELW, cap=4),
        share("035420", "NAVER", cap=300_000),
    ],
    "nxt_kospi_code.mst": [share("005930", "삼성전자")],
    "kosdaq_code.mst": [share("247540", "에코프로비엠", row=KosdaqRow, administrative_issue=True)],
    "idxcode.mst": [blank(IndexRow, market_digit="0", sector_code="0001", name="종합")],
    "elw_code.mst": [
        blank(
            ElwRow,
            symbol="57JD01",
            name="한국JD01삼성전자콜",
            strike=Decimal(80_000),
            right_type="C",
            underlying_symbol_1="005930",
            last_trading_on=date(2026, 12, 10),
        )
    ],
    "fo_idx_code_mts.mst": [
        blank(IndexContractRow, contract_kind="1", symbol="A01612", name="F 202612", strike=Decimal(0)),
        blank(IndexContractRow, contract_kind="N", symbol="BAFBLWA41", name="위클리M C 2607W1 1,100.0"),
    ],
    "bond_code.mst": [blank(BondRow, isin="KR6095572A81", name="SK증권 채권")],
    "theme_code.mst": [blank(ThemeRow, theme_code="001", theme_name="반도체", symbol="005930")],
    "nasmst.cod": [
        blank(
            OverseasStockRow,
            exchange="NAS",
            symbol="AAPL",
            name="애플",
            english_name="APPLE INC",
            security_type="2",
            currency="USD",
        )
    ],
    "frgn_code.mst": [
        blank(ForeignIndicatorRow, indicator_class="Q", symbol="AAPL", name="애플"),
        blank(ForeignIndicatorRow, indicator_class="P", symbol=".DJI", english_name="DOW", name="다우산업"),
    ],
    "fostkcode.mst": [
        blank(
            OverseasOptionRow,
            symbol="AAPL 261218C00200000",
            name="애플 콜",
            exchange="CBOE",
            right_type="C",
            strike=Decimal(200),
            underlying_symbol="AAPL",
            contract_month="202612",
            tick_size=Decimal("0.01"),
        )
    ],
}


@pytest.fixture(scope="module")
def small(tmp_path_factory):
    """A market with something of each kind."""
    store = stored(
        tmp_path_factory.mktemp("small") / "small.sqlite3",
        {file: encode_master(rows) for file, rows in SMALL.items()},
    )
    yield store
    store.close()


def codes(store, text, **options):
    """The codes of what is found."""
    return [each.code for each in store.find(text, **{"limit": 20} | options)]


@pytest.mark.parametrize("text", WANTED)
def test_samsung_first(market, text):
    """Initials, beginnings, Latin letters, the code and the ISIN lead to it, past 4,000 ELWs on it."""
    assert codes(market, text, limit=1) == ["005930"]


def test_a_millisecond(market):
    """Every kind of look-up among 50,000 instruments takes less, by the time of this thread."""
    texts = [*WANTED, "전자", "한국 0", "bancorp", "american", "energy 1", "국고", "a", "00", "없는 것", "콜"]
    asked = [(text, ()) for text in texts] + [("한국", [Kind.REIT]), ("inc", [Kind.WARRANT, Kind.BOND])]
    for text, kinds in asked:
        taken = []
        for _ in range(21):
            started = time.thread_time()
            market.find(text, limit=20, kinds=kinds)
            taken.append(time.thread_time() - started)
        # The half of them that nothing else held up.
        assert sorted(taken)[10] < 0.001, text


def test_the_order(small):
    """Exact before beginning before part; shares before funds before ELWs; large before small."""
    assert codes(small, "삼성") == ["005930", "009150", "005935", "530036", "57JD01"]
    assert codes(small, "삼성전기") == ["009150"]
    assert codes(small, "성전자") == ["005930", "005935", "57JD01"]
    assert codes(small, "전자") == ["005930", "005935", "57JD01"]
    assert codes(small, "ㅅㅅㅈㄱ") == ["009150"]
    assert codes(small, "kodex200") == codes(small, "Kodex 200") == ["069500"]
    assert codes(small, "apple") == codes(small, "애플", limit=1) == codes(small, "ㅇㅍ") == ["AAPL"]
    assert codes(small, "ecopro bm") == ["247540"]
    assert codes(small, "") == codes(small, "%") == codes(small, 'a"b') == codes(small, "*") == []
    assert codes(small, "삼성", kinds=[Kind.ELW, Kind.ETN]) == ["530036", "57JD01"]


def test_kinds_and_flags(small):
    """What each master says is said in the same words."""
    [samsung] = small.by_code("005930")
    assert (samsung.kind, samsung.market, samsung.venues) == (
        Kind.STOCK,
        ListingMarket.KOSPI,
        (Venue.KRX, Venue.NXT),
    )
    [electro] = small.by_code("009150")
    assert (electro.halted, electro.warning, electro.venues) == (True, MarketWarning.CAUTION, (Venue.KRX,))
    kinds = {each.code: each.kind for each in small.all()}
    assert kinds["005935"] is Kind.PREFERRED
    assert kinds["530036"] is Kind.ETN
    assert kinds["BAFBLWA41"] is Kind.OPTION
    assert small.by_code("247540")[0].managed
    assert [each.market for each in small.by_code("aapl")] == [ListingMarket.NASDAQ]
    assert ".DJI" in kinds
    assert "001" not in kinds


def test_derivatives(small):
    """Underlying, strike, right and expiry; an ELW is in two files, of which each knows a part."""
    [elw] = small.on("005930")
    assert (elw.strike, elw.right, elw.expires_on) == (Decimal(80_000), Right.CALL, date(2026, 12, 10))
    assert elw.base_price == Decimal(10_000)
    assert elw.file == "elw_code.mst"
    [future] = small.by_code("A01612")
    assert (future.kind, future.strike, future.contract_month) == (Kind.FUTURE, None, date(2026, 12, 1))
    [weekly] = small.by_code("BAFBLWA41")
    assert (weekly.right, weekly.contract_month) == (Right.CALL, date(2026, 7, 1))
    [option] = small.on("AAPL")
    assert (option.strike, option.contract_month) == (Decimal(200), date(2026, 12, 1))
    assert option.ticks is not None
    assert option.ticks.up(Decimal("1.00")) == Decimal("1.01")
    assert small.by_isin("kr6095572a81").kind is Kind.BOND


def test_a_file_that_is_none(tmp_path):
    """Not ours, cut off, or of another version: an error, and no file stays open."""
    (tmp_path / "text.sqlite3").write_bytes(b"no database" * 100)
    for name in ("absent.sqlite3", "text.sqlite3"):
        with pytest.raises(InstrumentsError, match="cannot be read"):
            Store(tmp_path / name)
