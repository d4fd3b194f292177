"""Live data of the sandbox: the records of a registration, made from its declaration and the market.

Time is cut into ticks, `ticks_per_second` of them, which are numbered from the epoch: what a tick brings
follows from the seed, the registration and its number, and not from when the server got to it.
The trades of a tick are as many shares as the market, which the REST side shows too, traded meanwhile, but
one share at least; so the day's volume rises by exactly the volumes of the trades, and is ahead of the
market's only where more ticks are asked for than shares change hands.
"""

import hashlib
from collections.abc import Iterator, Mapping
from datetime import datetime, timedelta
from decimal import Decimal
from typing import Literal

import attrs

from ..errors import ConfigError
from ..korean_time import korean_time
from ..spec.convert import FieldKind, field_kinds
from ..spec.declare import Record
from .clock import Clock
from .hours import zone_of
from .instruments import Instrument, index_like
from .market import Market, Quote
from .plausible import Scene, field_text, quote_values

__all__ = ["StreamMarket", "live_columns"]

Role = Literal["trade", "book", "other"]
Texts = tuple[str, ...]

_MOST_AT_ONCE = 6
_OTHERS_EVERY = 4  # ticks between two records that are neither trades nor books
_LONGEST_DELAY = 10.0  # seconds of ticks that are made up for at once
_VENUES = {"H0NX": "NX", "H0UN": "UN"}
_STOCKS = ("H0ST", "H0NX", "H0UN")
# What a usual day of regular trading shows.
_ALWAYS: Mapping[str, str] = {
    "trading_halted": "N",
    "volatility_interruption": "N",
    "after_hours_volatility_interruption": "N",
    "dynamic_limit_applied": "N",
    "market_session": "2",
    "hour_class": "0",
}


@attrs.define(kw_only=True, eq=False)
class _Tape:
    """What one registration shows: an instrument at a venue, and its volume of the day so far."""

    tr_id: str
    tr_key: str
    record: type[Record]
    columns: tuple[FieldKind, ...]
    role: Role
    instrument: Instrument
    venue: str
    since: int = 0
    volume: int = 0


def live_columns(record: type[Record]) -> tuple[FieldKind, ...]:
    """The columns of today's records, in the broker's order."""
    return tuple(kind for kind in field_kinds(record) if not kind.metadata.get("only_in"))


class StreamMarket:
    """Makes the records of registrations, tick by tick; a key that is no instrument's has none."""

    def __init__(self, market: Market, clock: Clock, *, seed: int = 0, ticks_per_second: float = 2.0) -> None:
        if not 0 <= ticks_per_second <= 10_000:
            raise ConfigError("ticks_per_second must be 0 to 10000", setting="ticks_per_second")
        self._market = market
        self._clock = clock
        self._seed = seed
        self._rate = ticks_per_second
        self._tapes: dict[tuple[str, str], _Tape | None] = {}
        self._last = self._tick_now()

    # --- time -----------------------------------------------------------------------------------

    def due(self) -> range:
        """The ticks since the last time that this was asked; of a long pause only the newest."""
        if not self._rate:
            return range(0)
        now = self._tick_now()
        first = max(self._last, now - int(self._rate * _LONGEST_DELAY)) + 1
        self._last = max(self._last, now)
        return range(first, now + 1)

    def _tick_now(self) -> int:
        return int(self._clock() * self._rate)

    def _moment(self, tick: float) -> datetime:
        return korean_time(tick / self._rate)

    # --- registrations --------------------------------------------------------------------------

    def open(self, tr_id: str, tr_key: str, record: type[Record]) -> None:
        """Begin to show a registration; what was traded before has been missed."""
        place = (tr_id, tr_key)
        if place not in self._tapes:
            self._tapes[place] = self._make_tape(tr_id, tr_key, record)
        tape = self._tapes[place]
        if tape is not None:
            now = korean_time(self._clock())
            tape.since = self._tick_now()
            tape.volume = max(tape.volume, self._market.quote(tape.instrument, now, venue=tape.venue).volume)

    def follows_trades(self, tr_id: str, tr_key: str) -> bool:
        """Whether a registration's records come after the trades of a tick."""
        tape = self._tapes.get((tr_id, tr_key))
        return tape is not None and tape.role != "trade"

    def _make_tape(self, tr_id: str, tr_key: str, record: type[Record]) -> _Tape | None:
        venue = _VENUES.get(tr_id[:4], "J")
        instrument = self._instrument(tr_id, tr_key)
        if instrument is None or (venue == "NX" and not instrument.on_nxt):
            return None
        columns = live_columns(record)
        return _Tape(
            tr_id=tr_id,
            tr_key=tr_key,
            record=record,
            columns=columns,
            role=_role(record, columns),
            instrument=instrument,
            venue=venue if tr_id.startswith(_STOCKS) else "",
        )

    def _instrument(self, tr_id: str, tr_key: str) -> Instrument | None:
        if tr_id.startswith(_STOCKS):
            found = self._market.find(tr_key.removeprefix("Q"))
            return None if found is None or found.kind == "index" else found
        if tr_id.startswith("H0UP"):
            return self._market.find(tr_key) or index_like(tr_key)
        if tr_id.startswith("HDFS"):
            return self._market.find_overseas(tr_key[1:4], tr_key[4:])
        return self._market.contract(tr_key, currency="USD" if tr_id.startswith("HDFF") else "KRW")

    # --- records --------------------------------------------------------------------------------

    def records(self, tr_id: str, tr_key: str, tick: int) -> tuple[Texts, ...]:
        """The records that a tick brings a registration, each as its columns' texts."""
        tape = self._tapes.get((tr_id, tr_key))
        if tape is None or tick <= tape.since:
            return ()
        match tape.role:
            case "trade":
                return tuple(self._trades(tape, tick))
            case "book":
                return self._one(tape, tick)
            case _:
                return () if tick % _OTHERS_EVERY else self._one(tape, tick)

    def _one(self, tape: _Tape, tick: int) -> tuple[Texts, ...]:
        quote = self._traded(tape, self._moment(tick))
        return () if quote is None else (_texts(tape, quote, {}),)

    def _trades(self, tape: _Tape, tick: int) -> Iterator[Texts]:
        chance = self._chance(tape, tick)
        count = chance[0] % _MOST_AT_ONCE + 1 if chance[1] < 32 else 1
        for place in range(count):
            quote = self._traded(tape, self._moment(tick - 1 + (place + 1) / count))
            if quote is None:
                continue
            size = max(1, quote.volume - tape.volume)
            tape.volume += size
            yield _texts(tape, quote, self._tally(tape, size, buying=chance[2 + place] % 2 == 0))

    def _tally(self, tape: _Tape, size: int, *, buying: bool) -> dict[str, Decimal | int | str | None]:
        values: dict[str, Decimal | int | str | None] = {"trade_side": "1" if buying else "5"}
        if tape.record.stream.tally is not None:
            total, single = tape.record.stream.tally
            values |= {total: tape.volume, single: size}
        return values

    def _traded(self, tape: _Tape, moment: datetime) -> Quote | None:
        """The instrument at a moment; `None` while it is not traded."""
        hours = self._market.hours(tape.instrument, tape.venue)
        local = moment.astimezone(hours.zone)
        day, second = hours.last(moment)
        midnight = local.replace(hour=0, minute=0, second=0, microsecond=0)
        if day != local.date() or abs((local - midnight) - timedelta(seconds=second)) > timedelta(seconds=1):
            return None
        return self._market.quote(tape.instrument, moment, venue=tape.venue)

    def _chance(self, tape: _Tape, tick: int) -> bytes:
        text = f"{self._seed} {tape.tr_id} {tape.tr_key} {tick}"
        return hashlib.blake2b(text.encode(), digest_size=8).digest()


def _role(record: type[Record], columns: tuple[FieldKind, ...]) -> Role:
    if record.stream.tally is not None:
        return "trade"
    names = {column.name for column in columns}
    return "book" if {"ask_size_1", "bid_size_1"} <= names else "other"


def _texts(tape: _Tape, quote: Quote, values: Mapping[str, Decimal | int | str | None]) -> Texts:
    moment = quote.moment
    known = {**quote_values(quote), **_derived(quote), **values}
    scene = Scene(
        known=known,
        asked={},
        moment=korean_time(moment.timestamp()),
        local=moment.astimezone(zone_of(quote.instrument.currency)),
        price=quote.price,
        serial=f"{tape.tr_id} {tape.tr_key}",
    )
    return tuple(_column(kind, tape, scene) for kind in tape.columns)


def _derived(quote: Quote) -> dict[str, Decimal | int | str | None]:
    """What follows from a quote and only real time tells."""
    values: dict[str, Decimal | int | str | None] = {
        "weighted_average_price": (Decimal(quote.turnover) / (quote.volume or 1)).quantize(Decimal("0.01")),
    }
    if quote.instrument.kind == "overseas":
        values["session"] = "1"  # the regular one, which is when these are traded here
    for name, price in {"open": quote.open, "high": quote.high, "low": quote.low}.items():
        change = quote.price - price
        values[f"change_from_{name}"] = change
        values[f"{name}_sign"] = "3" if not change else "2" if change > 0 else "5"
    return values


def _column(kind: FieldKind, tape: _Tape, scene: Scene) -> str:
    if kind.metadata.get("key"):
        return tape.tr_key
    return _ALWAYS.get(kind.name) or field_text(kind, scene)
