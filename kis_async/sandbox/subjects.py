"""What a call is about: which instrument it names, where that trades, and what time it is there."""

import re
from collections.abc import Iterator
from datetime import datetime, tzinfo
from decimal import Decimal
from itertools import cycle

import attrs

from ..korean_time import KOREA
from ..spec.convert import FieldKind
from .checks import Asked
from .hours import zone_of
from .instruments import CURRENCIES, Instrument, index_like, overseas_exchange
from .market import Market, Quote
from .plausible import Known, Scene, quote_values

__all__ = ["Subject", "is_position", "nobody", "position_values", "scene_of", "subject_of"]

_SYMBOL_WIRES = frozenset(
    {
        "fid_input_iscd",
        "pdno",
        "symb",
        "srs_cd",
        "shtn_pdno",
        "ovrs_pdno",
        "item_cd",
        "sht_cd",
        "fuop_item_code",
    }
)
_STOCK_FORM = re.compile(r"[0-9]{6}|[0-9]{4}[A-Z][0-9]", re.ASCII)
_EXCHANGE_WIRES = frozenset({"excd", "ovrs_excg_cd", "exch_cd", "exchange"})


@attrs.frozen(kw_only=True)
class Subject:
    """The instrument of a call, or `None` where it names none; `unlisted` if it names one that is not.

    `family` says among which instruments a list walks, `venue` is the code of a Korean venue.
    """

    family: str
    instrument: Instrument | None
    unlisted: bool = False
    exchange: str = ""
    venue: str = ""

    def zone(self) -> tzinfo:
        """The time zone of the market."""
        if self.instrument is not None:
            return zone_of(self.instrument.currency)
        if self.family == "overseas":
            return zone_of(CURRENCIES.get(self.exchange, "USD"))
        return KOREA

    def listing(self, market: Market) -> Iterator[Instrument]:
        """Instruments without end for a list that is about no single one."""
        match self.family:
            case "overseas":
                yield from cycle(market.overseas_listing(self.exchange))
            case "domestic":
                yield from market.listing()
            case _:
                number = 0
                while True:
                    number += 1
                    yield market.contract(f"101W{number:04}", currency=_contract_currency(self.family))

    def instrument_or_default(self, market: Market) -> Instrument:
        """The instrument, or the first of the list."""
        return self.instrument or next(self.listing(market))

    def names_stock(self) -> bool:
        """Whether a list is about this one stock, and not about the members of an index."""
        return self.instrument is not None and self.instrument.kind != "index"


def _contract_currency(family: str) -> str:
    return "USD" if family.startswith("overseas") else "KRW"


def subject_of(asked: Asked, market: Market) -> Subject:
    """The subject of a call, by its path and by the fields that usually name an instrument."""
    family = _family(asked.request.spec.path)
    code = _first(asked, _SYMBOL_WIRES, "symbol")
    exchange = overseas_exchange(_first(asked, _EXCHANGE_WIRES, "exchange"))
    venue = asked.named.get("venue", "")
    if not code.strip("0"):  # "0000" and "" stand for all
        return Subject(family=family, instrument=None, exchange=exchange, venue=venue)
    match family:
        case "domestic":
            # A code that has not the form of a stock's is a sector, a member, a theme...
            found = market.find(code) or (None if _STOCK_FORM.fullmatch(code) else index_like(code))
        case "overseas" if exchange in CURRENCIES:
            found = market.find_overseas(exchange, code)
        case "overseas":
            places = (market.find_overseas(place, code) for place in CURRENCIES)
            found = next((item for item in places if item), None) or index_like(code, "USD")
        case _:
            listed = None if family.startswith("overseas") else market.find(code)
            found = listed or market.contract(code, currency=_contract_currency(family))
    return Subject(family=family, instrument=found, unlisted=found is None, exchange=exchange, venue=venue)


def _family(path: str) -> str:
    place = path.removeprefix("/uapi/").partition("/")[0]
    if "futureoption" in place or "bond" in place or place == "elw":
        return "overseas contracts" if place.startswith("overseas") else "domestic contracts"
    return "overseas" if place.startswith("overseas") else "domestic"


def _first(asked: Asked, wires: frozenset[str], name: str) -> str:
    by_wire = {wire.casefold(): value for wire, value in asked.fields.items() if value}
    found = next((by_wire[wire] for wire in by_wire if wire in wires), "")
    return found or asked.named.get(name, "")


# --- scenes -------------------------------------------------------------------------------------


def scene_of(
    quote: Quote,
    asked: Asked,
    moment: datetime,
    *,
    place: int = 0,
    known: Known | None = None,
    sums: Known | None = None,
) -> Scene:
    """The scene of a row about an instrument at a moment; `known` are values beside those of the quote."""
    return Scene(
        known={**quote_values(quote), **(known or {})},
        asked=asked.named,
        moment=moment.astimezone(KOREA),
        local=moment.astimezone(zone_of(quote.instrument.currency)),
        price=quote.price,
        place=place,
        serial=f"{asked.tr_id} {quote.instrument.code}",
        sums=sums or {},
    )


def nobody(asked: Asked, moment: datetime) -> Scene:
    """The scene of a row about a code that is not listed."""
    return Scene(known=None, asked=asked.named, moment=moment, local=moment, serial=asked.tr_id)


def position_values(scene: Scene) -> dict[str, object]:
    """A holding whose amounts follow from its quantity and prices."""
    quantity = 10 * (scene.place % 9 + 1)
    known = scene.known or {}
    average, price = known.get("previous_close"), scene.price
    if isinstance(average, (str, type(None))) or not average:
        return {}
    cost, value = average * quantity, price * quantity
    return {
        "quantity": quantity,
        "sellable_quantity": quantity,
        "average_price": average,
        "purchase_amount": cost,
        "value": value,
        "profit": value - cost,
        "profit_rate": (price / average * 100 - 100).quantize(Decimal("0.01")),
    }


def is_position(kinds: tuple[FieldKind, ...]) -> bool:
    """Whether a row is a holding."""
    return {"quantity", "average_price"} <= {kind.name for kind in kinds}
