"""Cutting a list of any length into calls, and reading any number of pages."""

from typing import Any

from hypothesis import given
from hypothesis import strategies as st

from kis_async.api.domestic_stock.trading import Balance, GetBalance
from kis_async.spec.declare import Reply, Request, Row, Spec, wire
from kis_async.spec.paging import CursorPaging, KeyPaging, Pager
from kis_async.spec.reply import ReplyMeta
from kis_async.watchlists import DOMESTIC_CHUNK, chunked

KEYS = st.lists(
    st.tuples(st.sampled_from(["J", "NX", "UN", "U"]), st.integers(0, 40).map("{:06}".format)),
    max_size=120,
    unique=True,
)


@given(keys=KEYS, size=st.integers(1, 30))
def test_chunks(keys, size):
    """No call is over its size or empty, none has a symbol twice, and every key goes out once."""
    chunks = chunked(keys, size)
    assert all(1 <= len(chunk) <= size for chunk in chunks)
    assert all(len({symbol for _, symbol in chunk}) == len(chunk) for chunk in chunks)
    assert sorted(key for chunk in chunks for key in chunk) == sorted(keys)
    places = {key: place for place, key in enumerate(keys)}
    for chunk in chunks:
        assert [places[key] for key in chunk] == sorted(places[key] for key in chunk)
    firsts = [places[chunk[0]] for chunk in chunks]
    assert firsts == sorted(firsts)


@given(count=st.integers(0, 400), size=st.integers(1, 40))
def test_different_symbols_fill_their_calls(count, size):
    """Without a duplicate the calls are as few as can be, and in the order given."""
    keys = [("J", str(n)) for n in range(count)]
    chunks = chunked(keys, size)
    assert len(chunks) == -(-count // size)
    assert [key for chunk in chunks for key in chunk] == keys


def test_310_symbols_take_eleven_calls():
    """The number that the quota is planned with."""
    assert len(chunked([("J", f"{n:06}") for n in range(310)], DOMESTIC_CHUNK)) == 11


class Item(Row):
    """A row."""

    code: str = wire("code", "코드", key=True)


class Items(Reply):
    """A page."""

    scope: str | None = wire("fk", "조건")
    cursor: str | None = wire("nk", "키")
    items: tuple[Item, ...] = wire("output", "응답상세")


class ListItems(Request[Items]):
    """A list by cursor."""

    spec = Spec(
        name="시험",
        api_id="",
        effect="read",
        method="GET",
        path="/",
        tr="TEST",
        paper=None,
        paging=CursorPaging(scope="scope", cursor="cursor"),
    )
    scope: str = wire("FK", "조건", default="")
    cursor: str = wire("NK", "키", default="")


@given(
    total=st.integers(0, 40),
    page=st.integers(1, 9),
    padding=st.integers(0, 3),
    lying=st.booleans(),
    end=st.sampled_from(["", "^^", "  ", None]),
)
async def test_every_row_once(total, page, padding, lying, end):
    """However a server pages, every row arrives once and in order, also if its last header says F."""
    asked: list[str] = []

    async def send(request: Any) -> Any:
        start = int(request.cursor or 0)
        assert request.continued is bool(asked)
        asked.append(request.cursor)
        last = start + page >= total
        return Items(
            scope="S",
            cursor=end if last else f"{start + page}{' ' * padding}",
            items=tuple(Item(code=str(n)) for n in range(start, min(start + page, total))),
            meta=ReplyMeta(continuation="F" if not last or lying else "D"),
        )

    rows = await Pager(send, ListItems(), lambda reply: reply.items).all()
    assert [row.code for row in rows] == [str(n) for n in range(total)]
    assert len(asked) == max(1, -(-total // page))


@given(header=st.text(max_size=3), cursor=st.none() | st.text(max_size=5), before=st.text(max_size=5))
def test_the_rule_of_the_cursor(header, cursor, before):
    """Whatever comes back, a next page is asked for with a cursor that is new and not empty."""
    reply = Balance(
        search_condition=None,
        next_key=cursor,
        positions=(),
        totals=(),
        meta=ReplyMeta(continuation=header),
    )
    following = GetBalance.spec.paging.following(GetBalance(next_key=before), reply)  # type: ignore[union-attr]  # it has one
    if following is not None:
        assert following.next_key.strip() not in {"", "^^", before.strip()}
        assert header.strip().upper() in {"F", "M"}


class Head(Row):
    """Where the key stands."""

    key: str | None = wire("index_key", "키")


class Series(Reply):
    """A page of a series, the oldest row first."""

    head: Head | None = wire("output1", "응답상세")
    items: tuple[Item, ...] = wire("output2", "응답상세")


class GetSeries(Request[Series]):
    """A series by key."""

    spec = Spec(
        name="시험",
        api_id="",
        effect="read",
        method="GET",
        path="/",
        tr="TEST",
        paper=None,
        paging=KeyPaging(head="head", key="key", rows="items", flag="kind", onward="P"),
    )
    kind: str = wire("QRY_TP", "구분", default="Q")
    key: str = wire("INDEX_KEY", "키", default="")


@given(
    total=st.integers(0, 40),
    page=st.integers(2, 9),
    padding=st.integers(0, 3),
    inclusive=st.booleans(),
    end=st.sampled_from(["", "  ", "0", "00000000", "00000000         0", None, "repeat", "no head"]),
)
async def test_every_row_of_a_series_once(total, page, padding, inclusive, end):
    """However the keys are made and however they end, every row arrives once and the newest first."""
    asked: list[str] = []

    async def send(request: Any) -> Any:
        assert (request.kind, bool(request.key)) == (("P", True) if asked else ("Q", False))
        asked.append(request.key)
        # A key is the number of the oldest row read; an inclusive server sends that one again.
        upto = int(request.key.split()[1]) + inclusive if request.key else total
        start = max(0, upto - page)
        key = request.key if end == "repeat" else end
        if start:
            key = f"20240820{start:>10}{' ' * padding}"
        return Series(
            head=None if end == "no head" and not start else Head(key=key),
            items=tuple(Item(code=str(n)) for n in range(start, upto)),
        )

    rows = await Pager(send, GetSeries(), lambda reply: reply.items[::-1]).all()
    assert [row.code for row in rows] == [str(n) for n in reversed(range(total))]
    assert len(asked) <= total + 1


KEY = st.none() | st.text("0 1\t", max_size=8)


@given(key=KEY, before=KEY, rows=st.integers(0, 2), head=st.booleans())
def test_the_rule_of_the_key(key, before, rows, head):
    """Whatever comes back, a next page is asked for only with a key that says something new."""
    reply = Series(head=Head(key=key) if head else None, items=tuple(Item(code=str(n)) for n in range(rows)))
    following = GetSeries.spec.paging.following(GetSeries(key=before or ""), reply)  # type: ignore[union-attr]  # it has one
    if following is None:
        said = (key or "").split()
        assert not head or not rows or not "".join(said).strip("0") or said == (before or "").split()
    else:
        assert following.kind == "P"
        assert following.key.split() == (key or "").split() != (before or "").split()
        assert following.key.strip("0 \t")
