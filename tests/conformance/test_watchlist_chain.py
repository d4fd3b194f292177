"""The three published answers of the watchlist chain, in detail."""

from datetime import date, time
from decimal import Decimal

import pytest

from kis_async import decode_reply
from kis_async.api.domestic_stock.analysis import GetMultiQuote, GetWatchlistItems, ListWatchlistGroups
from kis_async.api.enums import ChangeSign


@pytest.fixture
def published(entry_of):
    """The reply to a published answer."""

    def read(request_class):
        reply = decode_reply(request_class.spec.tr, entry_of(request_class)["example"])
        assert (reply.problems, reply.drift, reply.skipped_rows) == ((), (), 0)
        return reply

    return read


def test_groups(published):
    """Codes are texts of three digits, `000` among them; counts and ranks are numbers."""
    groups = published(ListWatchlistGroups).groups
    assert [(group.code, group.rank, group.item_count) for group in groups] == [
        ("001", 0, 100),
        ("000", 1, 11),
        ("002", 2, 22),
    ]
    assert (groups[1].name, groups[1].saved_on, groups[1].saved_at) == (
        "기본그룹1",
        date(2024, 3, 18),
        time(13, 33, 51),
    )


def test_items(published):
    """The group's title is an object, its items an array; codes keep their zeros."""
    reply = published(GetWatchlistItems)
    assert (reply.title.name, reply.title.rank) == ("관심종목02", 2)
    first = reply.items[0]
    assert (first.symbol, first.name, first.market_code, first.exchange_code) == (
        "006840",
        "AK홀딩스",
        "J",
        "KRX",
    )
    assert (first.rank, first.owned_quantity, first.purchase_price) == (1, 0, Decimal("0.000000"))
    assert (first.color_code, first.memo) == ("-1", None)
    assert all(isinstance(item.symbol, str) and item.symbol.strip() for item in reply.items)
    assert [item.rank for item in reply.items] == list(range(1, len(reply.items) + 1))


def test_quotes(published):
    """Stocks have signed changes and all their prices."""
    quotes = published(GetMultiQuote).quotes
    samsung = quotes[0]
    assert (samsung.symbol, samsung.name) == ("005930", "삼성전자")
    assert (samsung.price, samsung.change, samsung.change_rate) == (
        Decimal(77400),
        Decimal(-800),
        Decimal("-1.02"),
    )
    assert samsung.change_sign is ChangeSign.DOWN
    assert (samsung.volume, samsung.turnover) == (15713440, Decimal(1221686345500))
    assert (samsung.lower_limit, samsung.upper_limit) == (Decimal(54800), Decimal(101600))
    assert samsung.previous_close + samsung.change == samsung.price


def test_index_rows(published):
    """An index has decimals, and neither limits nor a book; these are missing, not zero."""
    rows = [quote for quote in published(GetMultiQuote).quotes if len(quote.symbol) == 4]
    assert rows
    for row in rows:
        assert row.price is not None
        assert row.price != row.price.to_integral_value()
        assert row.lower_limit is None
        assert row.upper_limit is None
