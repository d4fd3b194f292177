"""A plausible text for any declared field, from the market where the name is known, else by rule.

The English names of the declarations are the key: the same name means the same thing in every TR,
so a TR that is declared tomorrow is answered without new code.
"""

import hashlib
import re
from collections.abc import Iterable, Mapping
from datetime import date, datetime, time
from decimal import Decimal
from typing import Any

import attrs

from ..spec.convert import FieldKind
from ..spec.values import Code, format_value
from .instruments import tick_size
from .market import Quote

__all__ = ["Known", "Scene", "field_text", "has_book", "quote_values"]

Known = Mapping[str, "Decimal | int | str | None"]


@attrs.frozen(kw_only=True)
class Scene:
    """What one row is about.

    `known` are values by English name, `None` for one that is blank here; `asked` are the texts of
    the request. `moment` is Korean time and `local` that of the market. Without `known` values the
    row is about nothing: numbers are 0 and texts blank. `sums` are those of the day so far, for a bar
    that has also values of its own.
    """

    known: Known | None
    asked: Mapping[str, str]
    moment: datetime
    local: datetime
    price: Decimal = Decimal(0)
    place: int = 0
    serial: str = ""
    sums: Known = attrs.Factory(dict[str, "Decimal | int | str | None"])


_CODES_OF_MARKETS = {"KOSPI": "거래소", "KOSDAQ": "코스닥", "": "업종"}


def quote_values(quote: Quote) -> dict[str, Decimal | int | str | None]:
    """What the market knows, by the names that the declarations use."""
    item = quote.instrument
    index = item.kind == "index"
    values: dict[str, Decimal | int | str | None] = {
        "symbol": item.code,
        "name": item.name,
        "change": quote.change,
        "change_sign": quote.change_sign,
        "change_rate": quote.change_rate,
        "open": quote.open,
        "high": quote.high,
        "low": quote.low,
        "volume": quote.volume,
        "turnover": quote.turnover,
        "previous_volume": quote.previous_volume,
        "previous_close": quote.previous_close,
        "base_price": quote.previous_close,
        "upper_limit": quote.upper_limit,
        "lower_limit": quote.lower_limit,
        "open_to_high_rate": None if index else _percent(quote.high, quote.open),
        "expected_price": quote.price,
        "expected_change": quote.change if index else 0,
        "expected_change_sign": quote.change_sign if index else "3",
        "expected_change_rate": quote.change_rate if index else Decimal("0.00"),
        "expected_volume": quote.volume if index else 0,
        "currency": item.currency,
        "decimals": item.decimals,
        "listed_shares": item.listed_shares,
        "market_cap": int(quote.price * item.listed_shares),
    }
    for name in ("price", "close", "last", "last_price", "current_price"):
        values[name] = quote.price
    if item.kind == "overseas":
        values["exchange"] = item.exchange
        values["realtime_symbol"] = f"D{item.exchange}{item.code}"
    elif item.kind != "contract":
        values["market_name"] = _CODES_OF_MARKETS[item.exchange]
        values["measure_name"] = "" if index else "거래소"
        values["hour_class"] = "2" if index else "0"
        if not index:
            values["tick_size"] = tick_size(item, int(quote.price))
    values |= _book_values(quote)
    return values


def _book_values(quote: Quote) -> dict[str, Decimal | int | str | None]:
    asks, bids = quote.asks, quote.bids
    if not asks or not bids:
        return {"ask": None, "bid": None, "ask_size": None, "bid_size": None}
    total_ask, total_bid = sum(level.size for level in asks), sum(level.size for level in bids)
    values: dict[str, Decimal | int | str | None] = {
        "ask": asks[0].price,
        "bid": bids[0].price,
        "ask_size": asks[0].size,
        "bid_size": bids[0].size,
        "total_ask_size": total_ask,
        "total_bid_size": total_bid,
        "net_bid_size": total_bid - total_ask,
    }
    for side, levels in (("ask", asks), ("bid", bids)):
        for place, level in enumerate(levels, start=1):
            values[f"{side}_{place}"] = level.price
            values[f"{side}_size_{place}"] = level.size
            values[f"{side}_size_change_{place}"] = level.size_change
    return values


_BOOK = re.compile(r"(total_|net_)?(ask|bid)(_size|_size_change)?(_[0-9]+)?", re.ASCII)


def has_book(kinds: Iterable[FieldKind]) -> bool:
    """Whether a row has a value that comes from the order book."""
    return any(_BOOK.fullmatch(kind.name) for kind in kinds)


def _percent(value: Decimal, base: Decimal) -> Decimal:
    return ((value / base - 1) * 100).quantize(Decimal("0.01"))


# --- one field ----------------------------------------------------------------------------------


def field_text(kind: FieldKind, scene: Scene) -> str:
    """The text of a field; a field that must be there is never blank."""
    if scene.known is None:
        return _nothing(kind, scene)
    known = scene.sums if kind.name in scene.sums and _is_sum(kind) else scene.known
    if kind.name in known:
        value = known[kind.name]
        if value is None:
            if kind.optional:
                return ""
        elif (text := _fitting(kind.base, value)) is not None:
            return text
    return _by_rule(kind, scene)


def _is_sum(kind: FieldKind) -> bool:
    """Whether a field of a bar counts since the day's open, as its name or label says."""
    return kind.wire.casefold().startswith("acml") or "누적" in kind.metadata["label"]


def _nothing(kind: FieldKind, scene: Scene) -> str:
    if not kind.optional and not kind.metadata.get("key"):
        return _by_rule(kind, scene)
    return "0" if kind.base in (int, Decimal) else ""


def _fitting(base: Any, value: Decimal | int | str) -> str | None:
    """The text of a market's value if the field's type can hold it."""
    if base is Decimal and not isinstance(value, str):
        return format_value(value)
    if base is int and not isinstance(value, str):
        return str(int(value))
    if isinstance(base, type) and issubclass(base, str) and isinstance(value, str):
        return value
    return None


def _by_rule(kind: FieldKind, scene: Scene) -> str:
    base = kind.base
    words = kind.name.split("_")
    if base in (date, time, datetime):
        at = scene.moment if "korean" in words else scene.local
        return f"{at:%Y%m%d}" if base is date else f"{at:%H%M%S}" if base is time else f"{at:%Y%m%d%H%M%S}"
    if base is bool:
        return "Y" if _chance(kind, scene, 2) else "N"
    if base in (int, Decimal):
        return _number(kind, scene, frozenset(words))
    asked = scene.asked.get(kind.name, "")
    if isinstance(base, type) and issubclass(base, Code):
        return _code(kind, scene, base, asked)
    return asked or _text(kind, scene, words)


def _code(kind: FieldKind, scene: Scene, base: type[Code], asked: str) -> str:
    if asked and base(asked).known:
        return asked
    if kind.name.endswith("change_sign"):
        sign = (scene.known or {}).get("change_sign")
        return sign if isinstance(sign, str) else "3"
    members = [member.value for member in base]
    return members[_chance(kind, scene, len(members))] if members else "0"


_RATES = frozenset(
    {
        "rate",
        "ratio",
        "percent",
        "yield",
        "weight",
        "strength",
        "beta",
        "volatility",
        "delta",
        "gamma",
        "theta",
        "vega",
        "rho",
        "roe",
        "roa",
        "per",
        "pbr",
    }
)
_PLACES = frozenset({"rank", "order", "sequence", "level", "number"})
_COUNTS = frozenset({"count", "days", "months", "years", "lot", "decimals", "minutes", "times"})
_PRICES = frozenset(
    {
        "price",
        "open",
        "high",
        "low",
        "close",
        "ask",
        "bid",
        "strike",
        "limit",
        "average",
        "nav",
        "last",
        "basis",
        "gap",
        "change",
    }
)
_AMOUNTS = frozenset(
    {
        "amount",
        "value",
        "turnover",
        "cash",
        "deposit",
        "profit",
        "loss",
        "fee",
        "fees",
        "tax",
        "loan",
        "cap",
        "assets",
        "capital",
        "equity",
        "income",
        "sales",
    }
)


def _number(kind: FieldKind, scene: Scene, words: frozenset[str]) -> str:
    whole = kind.base is int
    chance = _chance(kind, scene, 900)
    if words & _RATES:
        return str(chance % 90) if whole else f"{chance // 100 + 1}.{chance % 100:02}"
    if words & _PLACES:
        return str(scene.place + 1)
    if words & _COUNTS:
        return str(chance % 20 + 1)
    if words & _AMOUNTS:
        return str((chance + 100) * 10_000)
    if words & _PRICES and not words & {"size", "volume", "quantity"}:
        return str(int(scene.price)) if whole else format_value(scene.price)
    return str((chance + 1) * (10 if whole else 1))


_BLANKS = frozenset({"memo", "message", "phone", "remark", "note"})
_KINDS = frozenset({"code", "class", "kind", "type", "status"})


def _text(kind: FieldKind, scene: Scene, words: list[str]) -> str:  # noqa: PLR0911 - the first rule that fits
    known = scene.known or {}
    if "symbol" in words and isinstance(code := known.get("symbol"), str) and code:
        return code
    if kind.optional and not _BLANKS.isdisjoint(words):
        return ""
    if "number" in words:
        return f"{scene.place + 1:010}"
    if "date" in words:
        return f"{scene.local:%Y%m%d}"
    if "time" in words:
        return f"{scene.local:%H%M%S}"
    if not _KINDS.isdisjoint(words):
        return f"{_chance(kind, scene, 5):02}"
    label = kind.metadata["label"]
    return (label if isinstance(label, str) else "") or kind.name


def _chance(kind: FieldKind, scene: Scene, choices: int) -> int:
    """A number below `choices` that is the same for the same field of the same row."""
    text = f"{scene.serial} {scene.place} {kind.name}"
    return int.from_bytes(hashlib.blake2b(text.encode(), digest_size=4).digest(), "big") % choices
