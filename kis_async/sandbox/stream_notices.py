"""The notices that orders cause: what the REST side took becomes records of the user's notice streams.

An order is remembered from its acceptance until it is filled or cancelled, so that its changes and fills
can tell of it. Reservations and bonds cause none. Nothing is filled unless `fill` says so.
"""

from base64 import b64encode
from collections.abc import Mapping
from decimal import Decimal
from typing import Literal

import attrs

from ..spec.index import find_request
from .clock import Clock, korean_time
from .instruments import overseas_exchange
from .market import Market
from .rules import AppKeys
from .special import ProcessedOrder

__all__ = ["Notice", "Notices", "encrypted"]

Family = Literal["domestic", "overseas", "futures", "overseas futures"]

_FAMILIES: Mapping[str, Family] = {
    "/uapi/domestic-stock/": "domestic",
    "/uapi/overseas-stock/": "overseas",
    "/uapi/domestic-futureoption/": "futures",
    "/uapi/overseas-futureoption/": "overseas futures",
}
_STREAMS: Mapping[Family, tuple[str, str]] = {
    "domestic": ("H0STCNI0", "H0STCNI9"),
    "overseas": ("H0GSCNI0", "H0GSCNI9"),
    "futures": ("H0IFCNI0", "H0IFCNI9"),
    "overseas futures": ("HDFFF1C0", "HDFFF1C0"),
}
_FILLS_OF_OVERSEAS_FUTURES = "HDFFF2C0"
_OPTIONS = frozenset("23BC")  # the first character of a domestic option's code

_BLOCK_BITS = 128

_QUANTITIES = ("ORD_QTY", "FM_ORD_QTY")
_PRICES = ("ORD_UNPR", "OVRS_ORD_UNPR", "UNIT_PRICE", "FM_LIMIT_ORD_PRIC")
_SYMBOLS = ("PDNO", "SHTN_PDNO", "OVRS_FUTR_FX_PDNO")
_CONDITIONS = {
    **dict.fromkeys(("11", "13", "15", "23", "42", "45"), "1"),
    **dict.fromkeys(("12", "14", "16", "24", "43", "46"), "2"),
}
_VENUES = {"KRX": "1", "NXT": "2", "SOR": "3"}
_MARKETS = {
    "HKS": "4",
    "NAS": "6",
    "NYS": "7",
    "AMS": "8",
    "SHS": "A",
    "SZS": "B",
    "TSE": "D",
    "HNX": "E",
    "HSX": "F",
}
_OVERSEAS_KINDS = {"01": "1", "50": "7", "31": "A", "32": "B", "33": "C", "34": "D"}
_CHANGES = {"": "0", "01": "1", "02": "2"}


@attrs.frozen(kw_only=True)
class Notice:
    """One record of a notice stream, for the user of an app key; texts by wire name, the others blank."""

    app_key: int
    tr_id: str
    texts: Mapping[str, str] = attrs.field(repr=False)


@attrs.define(kw_only=True)
class _Order:
    number: str
    family: Family
    tr_id: str
    app_key: int
    side: str
    symbol: str
    exchange: str
    kind: str
    price: Decimal
    quantity: int
    remaining: int
    original: str = ""
    change: str = ""
    filled_worth: Decimal = Decimal(0)

    @property
    def filled(self) -> int:
        return self.quantity - self.remaining


def encrypted(text: str, *, key: str, iv: str) -> str:
    """A text as the broker sends notices: AES-256-CBC with PKCS7, in base64."""
    from cryptography.hazmat.primitives.ciphers import Cipher, algorithms, modes
    from cryptography.hazmat.primitives.padding import PKCS7

    padder = PKCS7(_BLOCK_BITS).padder()
    data = padder.update(text.encode()) + padder.finalize()
    encryptor = Cipher(algorithms.AES(key.encode()), modes.CBC(iv.encode())).encryptor()
    return b64encode(encryptor.update(data) + encryptor.finalize()).decode()


class Notices:
    """Remembers orders, and words the notices about them."""

    def __init__(self, market: Market, clock: Clock, keys: AppKeys, *, paper: bool) -> None:
        self._market = market
        self._clock = clock
        self._keys = keys
        self._paper = paper
        self._orders: dict[str, _Order] = {}

    # --- orders ---------------------------------------------------------------------------------

    def taken(self, processed: ProcessedOrder) -> Notice | None:
        """The notice of an order, change or cancellation that was carried out.

        `None` where the TR causes none, and where a change is of an order that is not known.
        """
        entry = find_request(processed.tr_id)
        if entry is None:
            return None
        spec = entry.load().spec
        family = _family(spec.path)
        if family is None:
            return None
        choice = _choice(spec.paper if self._paper else spec.tr, processed.tr_id)
        if "ORGN_ODNO" in processed.fields:
            return self._changed(processed, choice)
        order = self._new(processed, family, choice)
        self._orders[_bare(order.number)] = order
        return self._notice(order, order.quantity, order.price, kind="1", stage="1")

    def _new(self, processed: ProcessedOrder, family: Family, choice: str) -> _Order:
        fields = processed.fields
        symbol = _first(fields, _SYMBOLS).upper()
        tr_id = _STREAMS[family][self._paper]
        if family == "futures" and "night" in choice:
            tr_id = "H0EUCNI0" if symbol[:1] in _OPTIONS else "H0MFCNI0"
        quantity = _whole(_first(fields, _QUANTITIES))
        side = fields.get("SLL_BUY_DVSN_CD") or ("01" if "sell" in choice else "02")
        return _Order(
            number=processed.number,
            family=family,
            tr_id=tr_id,
            app_key=processed.app_key,
            side=side,
            symbol=symbol,
            exchange=fields.get("EXCG_ID_DVSN_CD") or fields.get("OVRS_EXCG_CD", ""),
            kind=fields.get("ORD_DVSN") or fields.get("PRIC_DVSN_CD", ""),
            price=_number(_first(fields, _PRICES)),
            quantity=quantity,
            remaining=quantity,
        )

    def _changed(self, processed: ProcessedOrder, choice: str) -> Notice | None:
        fields = processed.fields
        before = self._orders.get(_bare(fields["ORGN_ODNO"]))
        if before is None:
            return None
        change = fields.get("RVSE_CNCL_DVSN_CD") or {"modify": "01", "cancel": "02"}.get(choice, "")
        whole = fields.get("QTY_ALL_ORD_YN", fields.get("RMN_QTY_YN", "")) == "Y"
        asked = _whole(_first(fields, _QUANTITIES))
        quantity = before.remaining if whole or not asked else min(asked, before.remaining)
        cancelling = change == "02"
        order = attrs.evolve(
            before,
            number=processed.number,
            original=before.number,
            change=change,
            price=before.price if cancelling else _number(_first(fields, _PRICES)),
            quantity=quantity,
            remaining=0 if cancelling else quantity,
            filled_worth=Decimal(0),
        )
        before.quantity -= quantity
        before.remaining -= quantity
        self._orders[_bare(order.number)] = order
        return self._notice(order, quantity, order.price, kind="1", stage="2")

    def fill(self, number: str, quantity: int, price: Decimal) -> Notice:
        """Fill a part or the whole of an order.

        `KeyError` for a number that no order has, `ValueError` for more than is left of it.
        """
        order = self._orders.get(_bare(number))
        if order is None:
            raise KeyError(f"no order has the number {number}")
        if not 0 < quantity <= order.remaining:
            raise ValueError(f"of the order {number} are {order.remaining} left, not {quantity}")
        order.remaining -= quantity
        order.filled_worth += price * quantity
        return self._notice(order, quantity, price, kind="2", stage="2")

    # --- words ----------------------------------------------------------------------------------

    def _notice(self, order: _Order, quantity: int, price: Decimal, *, kind: str, stage: str) -> Notice:
        tr_id = order.tr_id
        if order.family == "overseas futures":
            texts = self._overseas_futures(order, quantity, price, filled=kind == "2")
            tr_id = _FILLS_OF_OVERSEAS_FUTURES if kind == "2" else tr_id
            return Notice(app_key=order.app_key, tr_id=tr_id, texts=texts)
        texts = {
            **self._user(order),
            "ACNT_NAME": "샌드박스",
            "ODER_NO": order.number,
            "OODER_NO": order.original,
            "SELN_BYOV_CLS": order.side,
            "RCTF_CLS": _CHANGES.get(order.change, "0"),
            "STCK_SHRN_ISCD": order.symbol,
            "STCK_CNTG_HOUR": f"{korean_time(self._clock()):%H%M%S}",
            "CNTG_YN": kind,
            "ACPT_YN": stage,
            "BRNC_NO": "06010",
        }
        match order.family:
            case "domestic":
                texts |= self._domestic(order, quantity, price)
            case "overseas":
                texts |= self._overseas(order, quantity, price, filled=kind == "2")
            case _:
                texts |= self._futures(order, quantity, price, filled=kind == "2")
        return Notice(app_key=order.app_key, tr_id=tr_id, texts=texts)

    def _user(self, order: _Order) -> dict[str, str]:
        key = self._keys[order.app_key]
        user, account = key.credentials.hts_id or "", key.account.number + key.account.product
        if order.family == "overseas futures":
            return {"USER_ID": user, "ACCT_NO": account}
        return {"CUST_ID": user, "ACNT_NO": account}

    def _domestic(self, order: _Order, quantity: int, price: Decimal) -> dict[str, str]:
        found = self._market.find(order.symbol)
        return {
            "ODER_KIND": order.kind,
            "ODER_COND": _CONDITIONS.get(order.kind, "0"),
            "CNTG_QTY": f"{quantity:010}",
            "CNTG_UNPR": f"{int(price):09}",
            "RFUS_YN": "N",
            "ODER_QTY": f"{order.quantity:09}",
            "ORD_COND_PRC": "0",
            "ORD_EXG_GB": _VENUES.get(order.exchange, "1"),
            "POPUP_YN": "Y",
            "CRDT_CLS": "00",
            "CNTG_ISNM40": found.name if found else "",
            "ODER_PRC": f"{int(order.price):09}",
        }

    def _overseas(self, order: _Order, quantity: int, price: Decimal, *, filled: bool) -> dict[str, str]:
        exchange = overseas_exchange(order.exchange)
        found = self._market.find_overseas(exchange, order.symbol)
        digits = int(price.scaleb(found.decimals if found else 0))
        return {
            "ODER_KIND2": _OVERSEAS_KINDS.get(order.kind, "2"),
            "ODER_COND": _MARKETS.get(exchange, ""),
            "CNTG_QTY": f"{quantity:010}",
            "CNTG_UNPR": f"{digits:09}",
            "CNTG_UNPR12": f"{digits:012}",
            "RFUS_YN": "0",
            "ODER_QTY": f"{order.quantity:09}" if filled else "",
            "DEBT_GB": "10",
            "CNTG_ISNM": found.name if found else "",
        }

    def _futures(self, order: _Order, quantity: int, price: Decimal, *, filled: bool) -> dict[str, str]:
        return {
            "ODER_KIND2": "0" if filled else "L",
            "ODER_COND": "0",
            "CNTG_QTY": f"{quantity:010}",
            "CNTG_UNPR": f"{price:.2f}",
            "RFUS_YN": "0",
            "ODER_QTY": f"{order.quantity:09}",
            "CNTG_ISNM": self._market.contract(order.symbol).name,
            "ORDER_PRC": f"{order.price:.2f}",
        }

    def _overseas_futures(
        self, order: _Order, quantity: int, price: Decimal, *, filled: bool
    ) -> dict[str, str]:
        now = korean_time(self._clock())
        texts = {
            **self._user(order),
            "ORD_DT": f"{now:%Y%m%d}",
            "ODNO": order.number,
            "ORGN_ODNO": order.original,
            "SERIES": order.symbol,
            "RVSE_CNCL_DVSN_CD": order.change or "00",
            "SLL_BUY_DVSN_CD": order.side,
            "CPLX_ORD_DVSN_CD": "0",
            "PRCE_TP": order.kind,
            "FM_EXCG_RCIT_DVSN_CD": "02",
            "ORD_QTY": str(order.quantity),
            "FM_LMT_PRIC": str(order.price),
            "TOT_CCLD_QTY": str(order.filled if filled else 0),
            "TOT_CCLD_UV": str(order.filled_worth / order.filled if filled else 0),
            "ORD_REMQ": str(order.remaining),
            "FM_ORD_GRP_DT": f"{now:%Y%m%d}",
            "ORD_DTL_DTIME": f"{now:%Y%m%d%H%M%S}000",
            "OPRT_DTL_DTIME": f"{now:%Y%m%d%H%M%S}000",
            "CRCY_CD": "USD",
        }
        if filled:
            texts |= {
                "CCLD_DT": f"{now:%Y%m%d}",
                "CCLD_QTY": str(quantity),
                "FM_CCLD_PRIC": str(price),
                "FM_CCLD_AMT": str(price * quantity),
            }
        return texts


def _family(path: str) -> Family | None:
    """Where a TR's orders go; `None` for those that cause no notice."""
    if "resv" in path:
        return None
    return next((family for head, family in _FAMILIES.items() if path.startswith(head)), None)


def _choice(table: str | Mapping[str, str] | None, tr_id: str) -> str:
    """Under which key a table of TR ids has this one, as in `us sell`."""
    if table is None or isinstance(table, str):
        return ""
    return next((key for key, known in table.items() if known == tr_id), "")


def _first(fields: Mapping[str, str], wires: tuple[str, ...]) -> str:
    return next((fields[wire].strip() for wire in wires if fields.get(wire, "").strip()), "")


def _bare(number: str) -> str:
    return number.strip().lstrip("0")


def _whole(text: str) -> int:
    return int(text) if text.isascii() and text.isdigit() else 0


def _number(text: str) -> Decimal:
    """A price of an order; what is no number is none."""
    return Decimal(text) if text.replace(".", "", 1).isdecimal() else Decimal(0)
