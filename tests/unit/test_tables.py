"""Rows as tables: the declared types whatever the values, under each kind of header, in each library."""

import sys
from datetime import date, datetime, time
from decimal import Decimal
from zoneinfo import ZoneInfo

import attrs
import pandas as pd
import polars as pl
import pytest

from kis_async import errors, sandbox, tables
from kis_async.api.domestic_stock.analysis import ListWatchlistGroups, Quote, WatchlistGroup, WatchlistGroups
from kis_async.api.enums import ChangeSign
from kis_async.api.overseas_stock.quotations import OverseasQuote
from kis_async.client import KIS
from kis_async.session.state.memory import MemoryState
from kis_async.spec.convert import field_kinds
from kis_async.spec.declare import Reply, Row, wire


class Everything(Row):
    """A column of each type."""

    text: str | None = wire("txt", "글")
    sign: ChangeSign | None = wire("sgn", "부호")
    price: Decimal | None = wire("prc", "가격")
    count: int | None = wire("cnt", "수량")
    flag: bool | None = wire("yn", "여부")
    day: date | None = wire("dt", "일시")
    clock: time | None = wire("tm", "일시")
    moment: datetime | None = wire("mmt", "시점")


class Other(Row):
    """Shares three names with the row above, two of them with another type."""

    count: Decimal | None = wire("qty", "주문수량")
    flag: str | None = wire("flg", "표시")
    day: date | None = wire("day", "날짜")
    more: int | None = wire("mr", "추가")


class OneBlock(Reply):
    """One block of rows beside a single record."""

    head: Other | None = wire("output1", "머리")
    rows: tuple[Everything, ...] = wire("output2", "몸")


class TwoBlocks(Reply):
    """Which of them is meant cannot be known."""

    rows: tuple[Everything, ...] = wire("output1", "하나")
    others: tuple[Other, ...] = wire("output2", "둘")


def everything(**changes):
    """A row with a value of each type."""
    values = {
        "text": "글",
        "sign": ChangeSign.UP,
        "price": Decimal("1365.40000000"),
        "count": 7,
        "flag": True,
        "day": date(2026, 1, 2),
        "clock": time(9, 30),
        "moment": datetime(2026, 1, 2, 9, 30),  # noqa: DTZ001 - the wire has no zone
    }
    return Everything(**{**values, **changes})


NOTHING = Everything(**{kind.name: None for kind in field_kinds(Everything)})
FULL = everything()
OTHER = Other(count=Decimal("1.5"), flag="x", day=None, more=2)

PANDAS = {
    "text": "string",
    "sign": "string",
    "price": "object",
    "count": "Int64",
    "flag": "boolean",
    "day": "datetime64[s]",
    "clock": "object",
    "moment": "datetime64[s]",
}
POLARS = {
    "text": pl.String,
    "sign": pl.String,
    "price": pl.Decimal(38, 8),
    "count": pl.Int64,
    "flag": pl.Boolean,
    "day": pl.Date,
    "clock": pl.Time,
    "moment": pl.Datetime("us"),
}


def test_dicts_hold_python_values():
    """A dict a row, in order; a code is a plain text, and what is missing is None."""
    first, second = tables.to_dicts([FULL, NOTHING])
    assert list(first) == list(PANDAS)
    assert first["sign"] == "2"
    assert type(first["sign"]) is str
    assert str(first["price"]) == "1365.40000000"
    assert {type(value) for name, value in first.items() if name != "sign"} == {
        str,
        Decimal,
        int,
        bool,
        date,
        time,
        datetime,
    }
    assert set(second.values()) == {None}


@pytest.mark.parametrize(
    "rows", [[FULL], [NOTHING], [FULL, NOTHING], []], ids=["full", "blank", "mixed", "empty"]
)
def test_types_are_the_declared_ones_whatever_the_values(rows):
    """So that the tables of two calls fit together, an empty one included."""
    frame = tables.to_pandas(rows, row_type=Everything)
    assert {name: str(kind) for name, kind in frame.dtypes.items()} == PANDAS
    assert len(frame) == len(rows)
    assert dict(tables.to_polars(rows, row_type=Everything).schema) == POLARS
    assert tables.to_dicts(rows, row_type=Everything) == tables.to_dicts(rows)


def test_values_survive():
    """What the libraries give back are the values of the rows, missing ones as each library says it."""
    frame = tables.to_pandas([FULL, NOTHING])
    assert list(frame.loc[0]) == [
        "글",
        "2",
        FULL.price,
        7,
        True,
        pd.Timestamp(FULL.day),
        FULL.clock,
        pd.Timestamp(FULL.moment),
    ]
    assert frame.loc[1].isna().all()
    assert frame["price"][1] is None
    assert tables.to_polars([FULL, NOTHING]).rows() == [
        ("글", "2", FULL.price, 7, True, FULL.day, FULL.clock, FULL.moment),
        (None,) * 8,
    ]


@pytest.mark.parametrize("rows", [[FULL, NOTHING], []])
def test_decimals_as_floats(rows):
    """On request, with what is missing as each library's missing float."""
    options = {"row_type": Everything, "decimals": "float"}
    assert tables.to_pandas(rows, **options)["price"].dtype == "float64"
    assert tables.to_polars(rows, **options)["price"].dtype == pl.Float64
    assert [row["price"] for row in tables.to_dicts(rows, **options)] == [1365.4, None][: len(rows)]


def test_headers_only_rename():
    """Wire names and Korean labels; a label that two columns have is followed by the English name."""
    english, korean, wire_names = (
        tables.to_dicts([FULL], headers=headers)[0] for headers in ("english", "korean", "wire")
    )
    assert list(korean) == ["글", "부호", "가격", "수량", "여부", "일시 (day)", "일시 (clock)", "시점"]
    assert list(wire_names) == ["txt", "sgn", "prc", "cnt", "yn", "dt", "tm", "mmt"]
    assert [*english.values()] == [*korean.values()] == [*wire_names.values()]


def test_rows_of_several_classes_share_columns():
    """Columns of one English name are one, under the first class's header; types that differ widen."""
    frame = tables.to_polars([FULL, OTHER])
    assert frame.columns == [*POLARS, "more"]
    assert frame["count"].dtype == pl.Decimal(38, 8)
    assert frame["count"].to_list() == [Decimal(7), Decimal("1.5")]
    assert frame["flag"].to_list() == ["True", "x"]
    assert frame["price"].to_list() == [FULL.price, None]
    assert str(tables.to_pandas([FULL, OTHER])["more"].dtype) == "Int64"
    assert "cnt" in tables.to_dicts([FULL, OTHER], headers="wire")[1]
    assert "qty" in tables.to_dicts([OTHER, FULL], headers="wire")[1]


def test_numbers_beyond_the_usual():
    """No digit is lost: a count of 20 digits, a price with more decimals, one that fits no Decimal."""
    huge = everything(count=10**20)
    assert tables.to_pandas([huge])["count"][0] == 10**20
    assert tables.to_polars([huge])["count"].to_list() == [10**20]
    fine = everything(price=Decimal("0.0123456789"))
    assert tables.to_polars([fine])["price"].to_list() == [fine.price]
    wide = everything(price=Decimal("1E+37"))
    assert tables.to_polars([wide])["price"].to_list() == [wide.price]


def test_a_whole_reply():
    """A reply with one block of rows is its rows, and typed when there are none."""
    assert tables.to_dicts(OneBlock(head=OTHER, rows=(FULL,))) == tables.to_dicts([FULL])
    assert dict(tables.to_polars(OneBlock(head=None, rows=())).schema) == POLARS
    with pytest.raises(errors.InvalidRequest, match="say which block of TwoBlocks: it has rows, others"):
        tables.to_dicts(TwoBlocks(rows=(), others=()))


@attrs.frozen(kw_only=True)
class Bar:
    """Made of several TRs' rows, as a candle is: no wire names, and a moment with its zone."""

    start: datetime
    interval: ChangeSign
    volume: int | None
    reply: object = attrs.field(default=None, eq=False)


SEOUL = datetime(2026, 1, 2, 9, 30, tzinfo=ZoneInfo("Asia/Seoul"))
NEW_YORK = datetime(2026, 1, 2, 9, 30, tzinfo=ZoneInfo("America/New_York"))


@pytest.mark.parametrize("headers", ["english", "korean", "wire"])
def test_candles_and_their_like(headers):
    """They have English names only; moments keep their zone, or stand in UTC where there are several."""
    bars = [Bar(start=SEOUL, interval=ChangeSign.UP, volume=None)]
    frame = tables.to_pandas(bars, headers=headers)
    assert {name: str(kind) for name, kind in frame.dtypes.items()} == {
        "start": "datetime64[s, Asia/Seoul]",
        "interval": "string",
        "volume": "Int64",
    }
    assert frame["start"][0] == SEOUL
    assert tables.to_polars(bars)["start"].to_list() == [SEOUL]
    mixed = tables.to_polars([*bars, attrs.evolve(bars[0], start=NEW_YORK)])
    assert mixed["start"].dtype == pl.Datetime("us", "UTC")
    assert mixed["start"].to_list() == [SEOUL, NEW_YORK]
    assert tables.to_dicts(bars)[0]["start"].tzinfo == SEOUL.tzinfo
    assert tables.to_polars([], row_type=Bar).columns == ["start", "interval", "volume"]


@attrs.frozen
class Nested:
    """Holds rows, and so is none."""

    bars: tuple[Bar, ...] = ()


@pytest.mark.parametrize("rows", [FULL, 5, [Nested()], [FULL, {"a": 1}], ["005930"]])
def test_what_is_no_row(rows):
    """A single row, a pager, dicts and texts are refused by a clear error."""
    with pytest.raises(errors.InvalidRequest, match=r"rows|single values"):
        tables.to_dicts(rows)


@pytest.mark.parametrize("options", [{"headers": "german"}, {"decimals": "double"}])
def test_unknown_options(options):
    """They are told, with those that there are."""
    with pytest.raises(errors.InvalidRequest, match="must be one of"):
        tables.to_dicts([FULL], **options)


@pytest.mark.parametrize("library", ["pandas", "polars"])
def test_without_the_library(monkeypatch, library):
    """A ConfigError names the extra to install."""
    monkeypatch.setitem(sys.modules, library, None)
    with pytest.raises(errors.ConfigError, match=rf"pip install 'kis_async\[{library}\]'"):
        getattr(tables, f"to_{library}")([FULL])


async def test_quotes_and_replies_of_a_client():
    """Quotes of both markets in one table, and a reply as it comes."""
    async with (
        sandbox.running() as server,
        KIS(
            server.credentials, account=server.account, environment=server.environment, state=MemoryState()
        ) as kis,
    ):
        quotes = await kis.watchlists.quotes(["005930", "NAS:AAPL"])
        reply = await kis.send(ListWatchlistGroups())
    frame = tables.to_polars(quotes)
    assert frame["symbol"].to_list() == ["005930", "AAPL"]
    assert frame["price"].to_list() == [quote.price for quote in quotes]
    names = {kind.name for cls in (Quote, OverseasQuote) for kind in field_kinds(cls)}
    assert set(frame.columns) == names
    assert isinstance(reply, WatchlistGroups)
    groups = tables.to_pandas(reply, headers="korean")
    assert list(groups["관심 그룹 명"]) == [group.name for group in reply.groups]
    assert len(groups.columns) == len(field_kinds(WatchlistGroup))
