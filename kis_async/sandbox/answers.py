"""The answer of any declared TR, built from its declaration.

A reply's blocks are filled row by row (see `plausible`). Only what rows there are is decided here:
one for an object; for an array the instruments of a list, the days or minutes of a series, or a
few; a page of a long list where the TR is paged. Watchlists and multi-quotes, whose meaning no
declaration tells, are in `special`, and the rows of series in `bars`.
"""

import re
from collections import OrderedDict
from collections.abc import Mapping, Sequence
from datetime import datetime, time, tzinfo
from itertools import islice
from typing import Any, cast

import attrs

from ..korean_time import korean_time
from ..spec.convert import FieldKind, field_kinds
from ..spec.declare import Row
from ..spec.paging import BarPaging, CursorPaging, HeaderPaging, KeyPaging
from ..spec.values import parse_date, parse_datetime
from .bars import FIRST_DAY, bars_left, is_series, row_limit, series, step_of, whole
from .checks import Asked
from .clock import Clock
from .instruments import Instrument
from .market import Market
from .plausible import Scene, field_text, has_book
from .refusals import Refused, refusal
from .subjects import Subject, is_position, nobody, position_values, scene_of, subject_of

__all__ = ["Answer", "Answers", "account_outcome", "cursor_texts", "row_text"]

_SHORT = 5
_BARS_KEPT = 31  # days, of minutes abroad
_PLACES_KEPT = 1000


@attrs.frozen(kw_only=True)
class Answer:
    """The body of a call that went well, and the response header `tr_cont`."""

    body: Mapping[str, Any] = attrs.field(repr=False)
    continuation: str = ""


@attrs.frozen(kw_only=True)
class _Slice:
    """Which rows of a paged array are on this page, or the rows themselves, `scenes`."""

    field: str
    first: int
    count: int
    texts: Mapping[str, str]
    more: bool
    newest: datetime | None = None
    scenes: Sequence[Scene] | None = None


def row_text(row: type[Row], scene: Scene) -> dict[str, str]:
    """One row as it goes on the wire."""
    kinds = field_kinds(row)
    if is_position(kinds) and scene.known is not None:
        scene = attrs.evolve(scene, known={**scene.known, **cast("dict[str, Any]", position_values(scene))})
    return {kind.wire: field_text(kind, scene) for kind in kinds}


class Answers:
    """Answers every declared TR. A paged list has `rows` rows, a series of bars `bars`.

    A page holds `page_size` rows, by default 50, and 20 on paper.
    """

    def __init__(
        self,
        market: Market,
        clock: Clock,
        *,
        paper: bool = False,
        rows: int = 120,
        bars: int = 10_000,
        page_size: int | None = None,
    ) -> None:
        self._market = market
        self._clock = clock
        self._paper = paper
        self._rows = rows
        self._bars = bars
        self._page_size = page_size or (20 if paper else 50)
        self._places: OrderedDict[object, int] = OrderedDict()

    def answer(self, asked: Asked, *, caller: int = 0) -> Answer:
        """The answer to an inquiry; `caller` is the app key's place, whose pages are kept apart."""
        subject = subject_of(asked, self._market)
        page = self._page(asked, subject, caller)
        body: dict[str, Any] = {}
        for kind in asked.reply_kinds():
            match kind.shape:
                case "array":
                    body[kind.wire] = self._array(kind, asked, subject, page)
                case "object":
                    body[kind.wire] = self._object(kind, asked, subject, page)
                case _:
                    body[kind.wire] = self._value(kind, asked, subject, page)
        continuation = ""
        if page is not None and isinstance(asked.request.spec.paging, (CursorPaging, HeaderPaging)):
            continuation = "M" if page.more else "D"
        return Answer(
            body={**body, **self._outcome(asked, more=page is not None and page.more)},
            continuation=continuation,
        )

    def _outcome(self, asked: Asked, *, more: bool) -> dict[str, str]:
        if _of_account(asked):
            return account_outcome(more=more, paper=self._paper)
        return {"rt_cd": "0", "msg_cd": "MCA00000", "msg1": "정상처리 되었습니다."}

    # --- blocks ---------------------------------------------------------------------------------

    def _value(self, kind: FieldKind, asked: Asked, subject: Subject, page: _Slice | None) -> str:
        if page is not None and kind.name in page.texts:
            return page.texts[kind.name]
        return field_text(kind, self._scene(asked, subject))

    def _object(self, kind: FieldKind, asked: Asked, subject: Subject, page: _Slice | None) -> dict[str, str]:
        row = cast("type[Row]", kind.base)
        texts = row_text(row, self._scene(asked, subject))
        for inner in field_kinds(row):
            name = f"{kind.name}.{inner.name}"
            if page is not None and name in page.texts:
                texts[inner.wire] = page.texts[name]
        return texts

    def _array(
        self, kind: FieldKind, asked: Asked, subject: Subject, page: _Slice | None
    ) -> list[dict[str, str]]:
        if subject.unlisted:
            return []
        row = cast("type[Row]", kind.base)
        kinds = field_kinds(row)
        if page is None or kind.name != page.field:
            first, count, newest, paged = (
                0,
                self._count(kind, kinds, asked, paged=page is not None),
                None,
                False,
            )
        elif page.scenes is not None:
            return [row_text(row, scene) for scene in page.scenes]
        else:
            first, count, newest, paged = page.first, page.count, page.newest, True
        if _walks(kinds) and not subject.names_stock():
            return self._listed(row, asked, subject, first, count)
        scenes = self._series(kinds, asked, subject, first, count, newest=newest, paged=paged)
        return [row_text(row, scene) for scene in scenes]

    def _count(self, kind: FieldKind, kinds: Sequence[FieldKind], asked: Asked, *, paged: bool) -> int:
        if {"total", "totals", "summary"} & set(kind.name.split("_")):
            return 1
        if paged and not any(item.metadata.get("key") for item in kinds):
            return 1
        return row_limit(asked) if is_series(kinds) or _walks(kinds) else _SHORT

    def _scene(self, asked: Asked, subject: Subject) -> Scene:
        if subject.unlisted:
            return nobody(asked, korean_time(self._clock()).astimezone(subject.zone()))
        return self._quoted(subject.instrument_or_default(self._market), asked, subject)

    def _quoted(
        self, item: Instrument, asked: Asked, subject: Subject, *, place: int = 0, book: bool = True
    ) -> Scene:
        """An instrument now: a quote tells the time of its last trade, an account the present."""
        now = korean_time(self._clock())
        quote = self._market.quote(item, now, venue=subject.venue, book=book)
        return scene_of(quote, asked, now if _of_account(asked) else quote.moment, place=place)

    def _listed(
        self, row: type[Row], asked: Asked, subject: Subject, first: int, count: int
    ) -> list[dict[str, str]]:
        walk = islice(subject.listing(self._market), first, first + count)
        book = has_book(field_kinds(row))
        return [
            row_text(row, self._quoted(item, asked, subject, place=place, book=book))
            for place, item in enumerate(walk, start=first)
        ]

    def _series(
        self,
        kinds: Sequence[FieldKind],
        asked: Asked,
        subject: Subject,
        first: int,
        count: int,
        *,
        newest: datetime | None,
        paged: bool,
    ) -> list[Scene]:
        item = subject.instrument_or_default(self._market)
        if not is_series(kinds):
            scene = self._quoted(item, asked, subject, book=has_book(kinds))
            return [attrs.evolve(scene, place=place) for place in range(first, first + count)]
        return series(
            kinds,
            asked,
            self._market,
            item,
            now=korean_time(self._clock()),
            first=first,
            count=count,
            newest=newest,
            paged=paged,
        )

    # --- pages ----------------------------------------------------------------------------------

    def _page(self, asked: Asked, subject: Subject, caller: int) -> _Slice | None:
        match asked.request.spec.paging:
            case None:
                return None
            case CursorPaging() as rule:
                return self._cursor_page(asked, rule)
            case HeaderPaging() as rule:
                return self._header_page(asked, rule, caller)
            case BarPaging() as rule:
                return self._bar_page(asked, rule, subject)
            case KeyPaging() as rule:
                return self._key_page(asked, rule, subject)

    def _cursor_page(self, asked: Asked, rule: CursorPaging) -> _Slice:
        cursor = asked.named.get(rule.cursor, "").strip()
        # Without the header `tr_cont: N` a cursor is not looked at, and the first page comes again.
        first = whole(cursor, most=self._rows) if asked.continued else 0
        count, more = self._share(first)
        texts = cursor_texts(asked, rule, str(first + count) if more else "")
        return _Slice(field=_paged_field(asked), first=first, count=count, texts=texts, more=more)

    def _header_page(self, asked: Asked, rule: HeaderPaging, caller: int) -> _Slice:
        name = (caller, asked.tr_id, tuple(sorted(asked.fields.items())))
        first = self._places.pop(name, 0) if asked.continued else 0
        count, more = self._share(first)
        if more:
            self._places[name] = first + count
            if len(self._places) > _PLACES_KEPT:
                self._places.popitem(last=False)
        return _Slice(field=rule.rows, first=first, count=count, texts={}, more=more)

    def _share(self, first: int) -> tuple[int, bool]:
        count = max(0, min(self._page_size, self._rows - first))
        return count, first + count < self._rows

    def _bar_page(self, asked: Asked, rule: BarPaging, subject: Subject) -> _Slice:
        item = subject.instrument_or_default(self._market)
        hours = self._market.hours(item)
        latest = korean_time(self._clock()).astimezone(hours.zone)
        newest = latest
        if asked.named.get(rule.flag) == "1":
            try:
                before = parse_datetime(asked.named.get(rule.cursor, ""))
            except ValueError as error:
                raise Refused(refusal("OPSQ2003", detail=rule.cursor)) from error
            if before is not None:
                newest = min(latest, before.replace(tzinfo=hours.zone))
        limit = whole(asked.named.get("count", ""), most=120) or 120
        left = bars_left(hours, latest, newest, step_of(asked, ()), most=self._bars, days=_BARS_KEPT)
        count = min(limit, left)
        head, flag = rule.more
        texts = {f"{head}.{flag}": "1" if left > count else "0", f"{head}.count": str(count)}
        texts[f"{head}.has_more"] = texts[f"{head}.{flag}"]
        return _Slice(field=rule.rows, first=0, count=count, texts=texts, more=left > count, newest=newest)

    def _key_page(self, asked: Asked, rule: KeyPaging, subject: Subject) -> _Slice:
        now = korean_time(self._clock()).astimezone(subject.zone()).replace(second=0, microsecond=0)
        try:
            if asked.named.get(rule.flag) == rule.onward:
                newest, first = _read_key(asked.named.get(rule.key, ""), subject.zone())
            else:
                last = parse_date(asked.named.get("date_to", "")) or now.date()
                newest, first = datetime.combine(last, time(23, 59), subject.zone()), 0
        except ValueError as error:
            raise Refused(refusal("OPSQ2003", detail=rule.key)) from error
        newest = min(now, newest)
        left = self._bars - first if newest.date() >= FIRST_DAY else 0
        count = max(0, min(whole(asked.named.get("count", ""), most=120) or 120, left))
        row = next(kind.base for kind in asked.reply_kinds() if kind.name == rule.rows)
        kinds = field_kinds(cast("type[Row]", row))
        # One row more than the page has tells whether the market's time goes back further.
        wanted = min(count + 1, left)
        scenes = self._series(kinds, asked, subject, first, wanted, newest=newest, paged=True)
        more = len(scenes) > count
        scenes = scenes[:count]
        # As long as the broker's, with the padding that it has inside.
        key = f"{newest:%Y%m%d%H%M}{first + count:>8}" if more else ""
        texts = {f"{rule.head}.{rule.key}": key}
        texts |= {f"{rule.head}.{name}": f"{len(scenes):04}" for name in ("count", "total_count")}
        return _Slice(
            field=rule.rows, first=first, count=len(scenes), texts=texts, more=more, scenes=scenes[::-1]
        )


def _of_account(asked: Asked) -> bool:
    """Whether a call is about the caller's account, and not about a market."""
    return any(kind.metadata.get("source") == "account" for kind in field_kinds(asked.request))


def _walks(kinds: Sequence[FieldKind]) -> bool:
    """Whether each row of an array is another instrument."""
    return any(kind.metadata.get("key") and "symbol" in kind.name.split("_") for kind in kinds)


def _paged_field(asked: Asked) -> str:
    """The first array whose rows have an identifier, else the first array."""
    arrays = [kind for kind in asked.reply_kinds() if kind.shape == "array"]
    keyed = [
        kind
        for kind in arrays
        if any(item.metadata.get("key") for item in field_kinds(cast("type[Row]", kind.base)))
    ]
    return (keyed or arrays)[0].name if arrays else ""


def account_outcome(*, more: bool, paper: bool, empty: bool = False) -> dict[str, str]:
    """How the broker says that an inquiry about an account went well, and whether more follows."""
    if more:
        code, text = "KIOK0500", "조회가 계속됩니다."
    elif empty:
        code, text = "KIOK0560", "조회할 내용이 없습니다."
    elif paper:
        code, text = "20310000", "모의투자 조회가 완료되었습니다."
    else:
        code, text = "KIOK0510", "조회가 완료되었습니다."
    return {"rt_cd": "0", "msg_cd": code, "msg1": text}


def cursor_texts(asked: Asked, rule: CursorPaging, cursor: str) -> dict[str, str]:
    """The cursor of a page, and the echo of what was asked, padded, by the English names of the reply."""
    replies = {kind.name: kind for kind in asked.reply_kinds()}
    texts: dict[str, str] = {}
    if rule.cursor in replies:
        texts[rule.cursor] = _padded(cursor, replies[rule.cursor].wire)
    if rule.scope != rule.cursor and rule.scope in replies:
        cursors = {rule.cursor, rule.scope}
        echo = "^".join(value for name, value in asked.named.items() if name not in cursors)
        texts[rule.scope] = _padded(f"{echo}^", replies[rule.scope].wire)
    return texts


def _padded(text: str, wire: str) -> str:
    """A cursor as wide as its name says, 100 for `ctx_area_nk100`."""
    digits = wire[len(wire.rstrip("0123456789")) :]
    width = int(digits) if digits else 100
    return text[:width].ljust(width)


def _read_key(key: str, zone: tzinfo) -> tuple[datetime, int]:
    """The moment that the first page began with, and how many rows have been read since."""
    found = re.fullmatch(r"([0-9]{12}) *([0-9]{1,6})", key, re.ASCII)
    if found is None:
        raise ValueError("a key that no page gave")
    return datetime.strptime(found[1], "%Y%m%d%H%M").replace(tzinfo=zone), int(found[2])
