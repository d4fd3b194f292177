"""The answer of any declared TR, built from its declaration.

A reply's blocks are filled row by row (see `plausible`). Only what rows there are is decided here:
one for an object; for an array the instruments of a list, the days or minutes of a series, or a
few; a page of a long list where the TR is paged. Watchlists and multi-quotes, whose meaning no
declaration tells, are in `special`.
"""

from collections import OrderedDict
from collections.abc import Mapping, Sequence
from datetime import date, datetime, time, timedelta
from itertools import islice
from typing import Any, cast

import attrs

from ..spec.convert import FieldKind, field_kinds
from ..spec.declare import Row
from ..spec.paging import BarPaging, CursorPaging, HeaderPaging
from ..spec.values import parse_date, parse_datetime
from .checks import Asked
from .clock import Clock, korean_time
from .market import FRIDAY, Market, previous_business_day
from .plausible import Scene, field_text
from .refusals import Refused, refusal
from .subjects import Subject, is_position, nobody, position_values, scene_of, subject_of

__all__ = ["Answer", "Answers", "row_text"]

_FIRST_DAY = date(1980, 1, 4)  # the base day of the KOSPI
_SHORT = 5
_PLACES_KEPT = 1000


@attrs.frozen(kw_only=True)
class Answer:
    """The body of a call that went well, and the response header `tr_cont`."""

    body: Mapping[str, Any] = attrs.field(repr=False)
    continuation: str = ""


@attrs.frozen(kw_only=True)
class _Slice:
    """Which rows of a paged array are on this page."""

    field: str
    first: int
    count: int
    texts: Mapping[str, str]
    more: bool
    newest: datetime | None = None


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
        bars: int = 300,
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
        if page is not None and not isinstance(asked.request.spec.paging, BarPaging):
            continuation = "M" if page.more else "D"
        return Answer(
            body={**body, **self._outcome(asked, more=page is not None and page.more)},
            continuation=continuation,
        )

    def _outcome(self, asked: Asked, *, more: bool) -> dict[str, str]:
        if not any(kind.metadata.get("source") == "account" for kind in field_kinds(asked.request)):
            code, text = "MCA00000", "정상처리 되었습니다."
        elif more:
            code, text = "KIOK0500", "조회가 계속됩니다."
        elif self._paper:
            code, text = "20310000", "모의투자 조회가 완료되었습니다."
        else:
            code, text = "KIOK0510", "조회가 완료되었습니다."
        return {"rt_cd": "0", "msg_cd": code, "msg1": text}

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
        if page is not None and kind.name == page.field:
            first, count = page.first, page.count
        else:
            first, count = 0, self._count(kind, kinds, asked, paged=page is not None)
        if _walks(kinds) and not subject.names_stock():
            return self._listed(row, asked, subject, first, count)
        newest = page.newest if page is not None and kind.name == page.field else None
        return [
            row_text(row, scene)
            for scene in self._series(kinds, asked, subject, first=first, count=count, newest=newest)
        ]

    def _count(self, kind: FieldKind, kinds: Sequence[FieldKind], asked: Asked, *, paged: bool) -> int:
        if {"total", "totals", "summary"} & set(kind.name.split("_")):
            return 1
        if paged and not any(item.metadata.get("key") for item in kinds):
            return 1
        if any(item.base in (date, time, datetime) for item in kinds) or _walks(kinds):
            return _whole(asked.named.get("count", ""), most=120) or 30
        return _SHORT

    def _scene(self, asked: Asked, subject: Subject) -> Scene:
        moment = korean_time(self._clock()).astimezone(subject.zone())
        if subject.unlisted:
            return nobody(asked, moment)
        quote = self._market.quote(subject.instrument_or_default(self._market), moment)
        return scene_of(quote, asked, moment)

    def _listed(
        self, row: type[Row], asked: Asked, subject: Subject, first: int, count: int
    ) -> list[dict[str, str]]:
        moment = korean_time(self._clock()).astimezone(subject.zone())
        walk = islice(subject.listing(self._market), first, first + count)
        return [
            row_text(row, scene_of(self._market.quote(item, moment), asked, moment, place=place))
            for place, item in enumerate(walk, start=first)
        ]

    def _series(
        self,
        kinds: Sequence[FieldKind],
        asked: Asked,
        subject: Subject,
        *,
        first: int,
        count: int,
        newest: datetime | None,
    ) -> list[Scene]:
        item = subject.instrument_or_default(self._market)
        now = korean_time(self._clock()).astimezone(subject.zone())
        if any(kind.base in (time, datetime) for kind in kinds):
            step = _minutes(asked)
            newest = newest or now.replace(second=0, microsecond=0)
            scenes: list[Scene] = []
            for place in range(first, first + count):
                start = newest - timedelta(minutes=step * place)
                quote = self._market.bar(item, start, step * 60)
                scenes.append(scene_of(quote, asked, start, place=place))
            return scenes
        if any(kind.base is date for kind in kinds):
            days = _days(asked, now.date(), first + count)[first:]
            return [self._day_scene(item, asked, now, day, first + n) for n, day in enumerate(days)]
        quote = self._market.quote(item, now)
        return [scene_of(quote, asked, now, place=place) for place in range(first, first + count)]

    def _day_scene(self, item: Any, asked: Asked, now: datetime, day: date, place: int) -> Scene:
        at = now if day == now.date() else datetime.combine(day, time(23, 59, 59), now.tzinfo)
        return scene_of(self._market.quote(item, at), asked, at, place=place)

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

    def _cursor_page(self, asked: Asked, rule: CursorPaging) -> _Slice:
        cursor = asked.named.get(rule.cursor, "").strip()
        # Without the header `tr_cont: N` a cursor is not looked at, and the first page comes again.
        first = _whole(cursor, most=self._rows) if asked.continued else 0
        count, more = self._share(first)
        replies = {kind.name: kind for kind in asked.reply_kinds()}
        texts: dict[str, str] = {}
        if rule.cursor in replies:
            texts[rule.cursor] = _padded(str(first + count) if more else "", replies[rule.cursor].wire)
        if rule.scope in replies:
            cursors = {rule.cursor, rule.scope}
            echo = "^".join(value for name, value in asked.named.items() if name not in cursors)
            texts[rule.scope] = _padded(f"{echo}^", replies[rule.scope].wire)
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
        step = _minutes(asked)
        latest = korean_time(self._clock()).astimezone(subject.zone()).replace(second=0, microsecond=0)
        oldest = latest - timedelta(minutes=step * (self._bars - 1))
        newest = latest
        if asked.named.get(rule.flag) == "1":
            try:
                before = parse_datetime(asked.named.get(rule.cursor, ""))
            except ValueError as error:
                raise Refused(refusal("OPSQ2003", detail=rule.cursor)) from error
            if before is not None:
                newest = min(latest, before.replace(tzinfo=latest.tzinfo, second=0))
        limit = _whole(asked.named.get("count", ""), most=120) or 120
        left = max(0, (newest - oldest) // timedelta(minutes=step) + 1)
        count = min(limit, left)
        head, flag = rule.more
        texts = {f"{head}.{flag}": "1" if left > count else "0", f"{head}.count": str(count)}
        texts[f"{head}.has_more"] = texts[f"{head}.{flag}"]
        return _Slice(field=rule.rows, first=0, count=count, texts=texts, more=left > count, newest=newest)


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


def _padded(text: str, wire: str) -> str:
    """A cursor as wide as its name says, 100 for `ctx_area_nk100`."""
    digits = wire[len(wire.rstrip("0123456789")) :]
    width = int(digits) if digits else 100
    return text[:width].ljust(width)


def _whole(text: str, *, most: int) -> int:
    """A whole number of a request, at most `most`; 0 for anything else."""
    return min(int(text[:9]), most) if text.isascii() and text.isdigit() else 0


def _minutes(asked: Asked) -> int:
    return max(1, _whole(asked.named.get("minutes", ""), most=1440))


def _days(asked: Asked, today: date, count: int) -> list[date]:
    """The weekdays of a daily series, newest first, within the dates that the call names."""
    named: list[date] = []
    for kind in field_kinds(asked.request):
        if kind.base is date and (text := asked.named.get(kind.name, "")):
            try:
                found = parse_date(text)
            except ValueError as error:
                raise Refused(refusal("OPSQ2003", detail=kind.wire)) from error
            if found is not None:
                named.append(found)
    day = min([today, max(named)]) if named else today
    oldest = max(min(named), _FIRST_DAY) if len(named) > 1 else _FIRST_DAY
    if day > _FIRST_DAY and day.weekday() > FRIDAY:
        day = previous_business_day(day)
    days: list[date] = []
    while len(days) < count and day >= oldest:
        days.append(day)
        day = previous_business_day(day)
    return days
