"""What a call or a hand asks of the exchange: a new order, a change or a cancellation, in one shape."""

from collections.abc import Mapping
from decimal import Decimal

import attrs

from ..checks import Asked
from ..instruments import overseas_exchange
from ..refusals import Refused, refusal
from .model import Action, Family

__all__ = ["Ticket", "read_ticket"]

_FAMILIES: Mapping[str, Family] = {
    "/uapi/domestic-stock/": "domestic_stock",
    "/uapi/overseas-stock/": "overseas_stock",
    "/uapi/domestic-futureoption/": "domestic_futureoption",
    "/uapi/overseas-futureoption/": "overseas_futureoption",
}
_QUANTITIES = ("ORD_QTY", "FM_ORD_QTY")
_PRICES = ("ORD_UNPR", "OVRS_ORD_UNPR", "UNIT_PRICE", "FM_LIMIT_ORD_PRIC")
_CONDITION_PRICES = ("CNDT_PRIC", "FM_STOP_ORD_PRIC")
_SYMBOLS = ("PDNO", "SHTN_PDNO", "OVRS_FUTR_FX_PDNO")
_KINDS = ("ORD_DVSN", "ORD_DVSN_CD", "PRIC_DVSN_CD")
_ACTIONS: Mapping[str, Action] = {"01": "modify", "02": "cancel"}


@attrs.frozen(kw_only=True)
class Ticket:
    """An order before it has a number.

    `kind` is "" where a change keeps the kind, `quantity` 0 where the whole rest is meant, and `price`
    `None` where a change names none. `venue` is KRX, NXT or SOR, abroad the exchange as orders name it.
    """

    family: Family
    tr_id: str = ""
    action: Action = "new"
    original: str = ""
    symbol: str = ""
    venue: str = ""
    side: str = ""
    kind: str = ""
    quantity: int = 0
    price: Decimal | None = None
    condition_price: Decimal = Decimal(0)
    night: bool = False
    daytime: bool = False
    credit_type: str = ""
    loan_date: str = ""
    channel: str = "OpenAPI"

    @property
    def exchange(self) -> str:
        """The exchange as quotes name it, "" in Korea."""
        return overseas_exchange(self.venue) if self.family == "overseas_stock" else ""


def read_ticket(asked: Asked, *, paper: bool) -> Ticket | None:
    """The ticket of a call; `None` for reservations and bonds, which the exchange does not trade.

    Raises `Refused` (OPSQ2003) for a quantity or a price that is no number.
    """
    spec, fields = asked.request.spec, asked.fields
    family = _family(spec.path)
    if family is None or "resv" in spec.path:
        return None
    choice = _choice(spec.paper if paper else spec.tr, asked.tr_id)
    action: Action = "new"
    if "ORGN_ODNO" in fields:
        action = _ACTIONS.get(fields.get("RVSE_CNCL_DVSN_CD", ""), "modify")
        if choice == "cancel":
            action = "cancel"
    whole = "Y" in (fields.get("QTY_ALL_ORD_YN"), fields.get("RMN_QTY_YN"))
    return Ticket(
        family=family,
        tr_id=asked.tr_id,
        action=action,
        original=fields.get("ORGN_ODNO", ""),
        symbol=_first(fields, _SYMBOLS).upper(),
        venue=_venue(fields, family),
        side=fields.get("SLL_BUY_DVSN_CD") or ("01" if "sell" in choice else "02"),
        kind=_first(fields, _KINDS),
        quantity=0 if action != "new" and whole else _whole(fields),
        price=_number(fields, _PRICES),
        condition_price=_number(fields, _CONDITION_PRICES) or Decimal(0),
        night="night" in choice,
        daytime="daytime" in spec.path,
        credit_type=fields.get("CRDT_TYPE", ""),
        loan_date=fields.get("LOAN_DT", ""),
    )


def _family(path: str) -> Family | None:
    for head, family in _FAMILIES.items():
        if path.startswith(head):
            return family
    return None


def _venue(fields: Mapping[str, str], family: Family) -> str:
    match family:
        case "domestic_stock":
            return fields.get("EXCG_ID_DVSN_CD") or "KRX"
        case "overseas_stock":
            return fields.get("OVRS_EXCG_CD", "").upper()
        case "domestic_futureoption":
            return "KRX"
        case _:
            return "CME"


def _choice(table: str | Mapping[str, str] | None, tr_id: str) -> str:
    """Under which key a table of TR ids has this one, as in `us sell`."""
    if table is None or isinstance(table, str):
        return ""
    return next((key for key, known in table.items() if known == tr_id), "")


def _first(fields: Mapping[str, str], wires: tuple[str, ...]) -> str:
    return next((fields[wire] for wire in wires if fields.get(wire)), "")


def _whole(fields: Mapping[str, str]) -> int:
    text = _first(fields, _QUANTITIES) or "0"
    if not (text.isascii() and text.isdigit()):
        raise Refused(refusal("OPSQ2003", detail="ORD_QTY"))
    return int(text)


def _number(fields: Mapping[str, str], wires: tuple[str, ...]) -> Decimal | None:
    text = _first(fields, wires)
    if not text:
        return None
    bare = text.removeprefix("-")  # a spread may cost less than nothing
    if not bare.isascii() or not bare.replace(".", "", 1).isdigit():
        raise Refused(refusal("OPSQ2003", detail=next(wire for wire in wires if fields.get(wire))))
    return Decimal(text)
