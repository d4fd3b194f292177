"""The broker's own rules about an order, before it goes to a market: what it refuses, and with which code."""

from decimal import Decimal

import attrs

from ..instruments import Instrument, tick_size
from ..market import Market
from ..refusals import Refused, refusal
from .kinds import Terms, exists_at, terms_of
from .model import ExchangeOrder
from .sessions import Closed
from .tickets import Ticket

__all__ = ["Rules", "multiplier_of"]

_MULTIPLIERS = {"105": Decimal(50_000), "A05": Decimal(50_000)}  # the small index future
Limits = tuple[Decimal | None, Decimal | None]
_SHORT_SALES = frozenset({"22", "24"})


@attrs.frozen(kw_only=True)
class Rules:
    """What is refused, by the broker (`Refused`) or later by the exchange (`objection`)."""

    market: Market
    paper: bool
    checks: bool

    def refuse(self, code: str, on_paper: str = "") -> Refused:
        """The refusal with a code, on paper with another where that has one."""
        return Refused(refusal(on_paper if self.paper and on_paper else code))

    def find(self, ticket: Ticket) -> Instrument:
        """The instrument of a new order. Raises `Refused` (APBK0656) for one that is not listed."""
        match ticket.family:
            case "domestic_stock":
                found = self.market.find(ticket.symbol)
                found = None if found is not None and found.kind == "index" else found
            case "overseas_stock":
                found = self.market.find_overseas(ticket.exchange, ticket.symbol)
            case "domestic_futureoption":
                found = self.market.contract(ticket.symbol)
            case _:
                found = self.market.contract(ticket.symbol, currency="USD")
        if found is None or not ticket.symbol:
            raise self.refuse("APBK0656", "40070000" if found else "")
        return found

    def terms(self, ticket: Ticket, kind: str, instrument: Instrument) -> Terms:
        """What a kind means. Raises `Refused` for what the venue, the market or paper has not."""
        terms = terms_of(ticket.family, kind)
        if not self.checks:
            return terms or Terms()
        if self.paper and (
            (ticket.family == "domestic_stock" and ticket.venue != "KRX")
            or (ticket.family == "overseas_stock" and kind not in {"", "00"})
        ):
            raise self.refuse("90000000")
        if ticket.family == "domestic_stock":
            if ticket.venue == "NXT" and not instrument.on_nxt:
                raise self.refuse("APBK0656")
            if not exists_at(ticket.venue, kind):
                raise self.refuse("APBK1943" if terms is not None else "APBK0918")
        if terms is None:
            raise self.refuse("APBK1943")
        return terms

    def closed(self, closed: Closed) -> Refused:
        """The refusal of an order that nobody takes now."""
        on_paper = {"holiday": "40100000", "before": "40570000", "after": "40580000"}[closed.why]
        return self.refuse("APBK0918", on_paper)

    def check_new(self, order: ExchangeOrder, sellable: int) -> None:
        """Refuse a sale of more than there is; a short sale on credit and a derivative need nothing."""
        if not self.checks:
            return
        if order.quantity <= 0:
            raise Refused(refusal("OPSQ2003", detail="ORD_QTY"))
        stock = order.family in {"domestic_stock", "overseas_stock"}
        if stock and not order.buys and order.credit_type not in _SHORT_SALES and order.quantity > sellable:
            raise self.refuse("APBK0400")

    def check_cash(self, needed: Decimal, available: Decimal) -> None:
        """Refuse what the account has not the cash for."""
        if self.checks and needed > available:
            raise self.refuse("APBK0952", "40250000")

    def check_change(self, ticket: Ticket, original: ExchangeOrder | None) -> None:
        """Refuse a change or cancellation of what is not there, is elsewhere, or has not so much left."""
        if not self.checks:
            return
        if original is None or original.family != ticket.family or original.action == "cancel":
            raise self.refuse("APBK0344")
        if ticket.venue != original.venue or ticket.night != original.night:
            raise self.refuse("APBK0344")
        if not original.active or not original.remaining:
            raise self.refuse("APBK0927", "40330000")
        if ticket.quantity > original.remaining:
            raise self.refuse("APBK0400", "40330000")

    def objection(self, order: ExchangeOrder, instrument: Instrument, terms: Terms, limits: Limits) -> str:
        """Why the exchange does not take an order that the broker took, "" if it does."""
        if not self.checks or order.family != "domestic_stock":
            return ""
        if terms.stop and order.condition_price <= 0:
            return "조건가격오류"
        if terms.pricing != "limit":
            return ""
        return _price_objection(order.price, instrument, *limits)


def _price_objection(
    price: Decimal, instrument: Instrument, lower: Decimal | None, upper: Decimal | None
) -> str:
    if price <= 0 or (lower is not None and price < lower):
        return "하한가미만"
    if upper is not None and price > upper:
        return "상한가초과"
    return "호가단위오류" if price % tick_size(instrument, int(price)) else ""


def multiplier_of(ticket: Ticket) -> Decimal:
    """What a point of a contract is worth; of a share it is 1."""
    match ticket.family:
        case "domestic_futureoption":
            return _MULTIPLIERS.get(ticket.symbol[:3], Decimal(250_000))
        case "overseas_futureoption":
            return Decimal(50)
        case _:
            return Decimal(1)
