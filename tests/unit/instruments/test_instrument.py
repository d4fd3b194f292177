"""An instrument in the words of each API, its ticks and its limits."""

from decimal import Decimal

import attrs
import pytest

from kis_async.api.enums import OverseasOrderExchange, OverseasQuoteExchange, Venue
from kis_async.errors import InvalidRequest
from kis_async.instruments import Instrument, Kind, ListingMarket
from kis_async.instruments.naming import asked, folded, initials, latin
from kis_async.stream.symbols import trade_stream
from kis_async.symbols import require_market, symbol_code, symbol_key
from kis_async.ticks import KRX_ELWS, KRX_FUNDS, KRX_STOCKS, US_STOCKS, fixed_ticks

SAMSUNG = Instrument(
    code="005930", name="삼성전자", kind=Kind.STOCK, market=ListingMarket.KOSPI, base_price=Decimal(77_400)
)
APPLE = Instrument(code="AAPL", name="애플", kind=Kind.STOCK, market=ListingMarket.NASDAQ, currency="USD")
INDEX = Instrument(code="0001", name="종합", kind=Kind.INDEX, market=ListingMarket.KRX_INDEX)
FUTURE = Instrument(code="A01612", name="F 202612", kind=Kind.FUTURE, market=ListingMarket.KRX_DERIVATIVES)


def test_the_codes_of_each_api():
    """Quotes, orders, daytime and real time each name the exchange in their own way."""
    assert APPLE.quote_exchange is OverseasQuoteExchange.NASDAQ
    assert APPLE.order_exchange is OverseasOrderExchange.NASDAQ
    assert APPLE.daytime_exchange is OverseasQuoteExchange.NASDAQ_DAYTIME
    keys = (APPLE.realtime_key(), APPLE.realtime_key(paid=True), APPLE.realtime_key(daytime=True))
    assert keys == ("DNASAAPL", "RNASAAPL", "RBAQAAPL")
    assert SAMSUNG.realtime_key() == "005930"
    assert (SAMSUNG.domestic, SAMSUNG.quote_exchange, SAMSUNG.order_exchange) == (True, None, None)
    with pytest.raises(InvalidRequest, match="daytime"):
        SAMSUNG.realtime_key(daytime=True)


def test_an_instrument_is_a_symbol():
    """Wherever a symbol is taken, an instrument is: it brings its exchange, and leaves the venue open."""
    assert symbol_key(SAMSUNG, Venue.NXT) == ("NX", "005930")
    assert symbol_key(APPLE, Venue.KRX) == ("NAS", "AAPL")
    assert symbol_key(INDEX, Venue.NXT) == ("U", "0001")
    assert trade_stream(APPLE, Venue.KRX)[1] == "DNASAAPL"
    with pytest.raises(InvalidRequest, match="future"):
        symbol_key(FUTURE, Venue.KRX)


def test_the_market_of_its_orders():
    """Each kind has the market in which it is ordered, and what has none is refused; a text does not say."""
    foreign = Instrument(code="ESZ26", name="E-mini", kind=Kind.FUTURE, market=ListingMarket("CME"))
    bond = Instrument(code="KR6095572A81", name="국고채", kind=Kind.BOND, market=ListingMarket.KRX_BOND)
    indices = INDEX, attrs.evolve(APPLE, kind=Kind.INDEX), attrs.evolve(APPLE, market=ListingMarket.WORLD)
    markets = [each.order_market for each in (SAMSUNG, APPLE, FUTURE, foreign, bond)]
    assert markets == [
        *("domestic_stock", "overseas_stock", "domestic_futureoption", "overseas_futureoption"),
        "domestic_bond",
    ]
    assert [symbol_code(each) for each in (foreign, bond, SAMSUNG, " NX:005930 ")] == [
        *("ESZ26", "KR6095572A81", "005930", "005930"),
    ]
    assert {each.order_market for each in indices} == {None}
    require_market(FUTURE, "domestic_futureoption")
    require_market("005930", "domestic_futureoption")
    for each in (*indices, FUTURE):
        with pytest.raises(InvalidRequest, match=r"cannot be ordered|the market domestic_futureoption"):
            require_market(each, "domestic_stock", "overseas_stock")


def test_in_the_daytime():
    """A US share is a symbol of the daytime as well; nothing else is."""
    assert APPLE.daytime_symbol() == "BAQ:AAPL"
    assert symbol_key(APPLE.daytime_symbol(), Venue.KRX) == ("BAQ", "AAPL")
    for each in (SAMSUNG, attrs.evolve(APPLE, kind=Kind.INDEX)):
        with pytest.raises(InvalidRequest, match="no daytime trading"):
            each.daytime_symbol()


def test_limits_of_the_day():
    """Thirty percent of the base price, cut off to steps; fifteen on KONEX; none where none are."""
    limits = SAMSUNG.price_limits
    assert limits is not None
    assert (limits.lower, limits.upper) == (54_200, 100_600)
    konex = attrs.evolve(SAMSUNG, market=ListingMarket.KONEX).price_limits
    assert konex is not None
    assert (konex.lower, konex.upper) == (65_800, 89_000)
    assert APPLE.price_limits is None
    with pytest.raises(InvalidRequest, match="master"):
        _ = SAMSUNG.row


def test_ticks_go_by_kind_and_market():
    """A contract's own tick goes before a table; what is priced by no table that is known has none."""
    fund = attrs.evolve(SAMSUNG, kind=Kind.ETF)
    warrant = attrs.evolve(SAMSUNG, kind=Kind.ELW)
    assert (SAMSUNG.ticks, fund.ticks, warrant.ticks) == (KRX_STOCKS, KRX_FUNDS, KRX_ELWS)
    assert (APPLE.ticks, INDEX.ticks, FUTURE.ticks) == (US_STOCKS, None, None)
    assert attrs.evolve(FUTURE, tick_size=Decimal("0.05")).ticks == fixed_ticks(Decimal("0.05"))


def test_keys_of_names():
    """Case, blanks and the ways to type are no difference."""
    assert folded("KODEX 200") == "kodex200"
    assert asked("ㄱㅄ") == asked("ㄱㅂㅅ")
    assert initials("sk하이닉스") == asked("skㅎㅇㄴㅅ")
    assert (initials("naver"), latin("naver")) == ("", "")
    assert (latin("삼성전자"), latin("동화약품")) == ("samsungelectronics", "dongwhapharmaceutical")
    assert latin("가나다") == "ganada"
