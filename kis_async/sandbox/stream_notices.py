"""The notices that orders cause: what happens at the exchange becomes records of the user's notice streams.

What is told is the exchange's own record, of which nothing is kept here. Reservations and bonds cause none.
"""

from base64 import b64encode
from collections.abc import Mapping

import attrs

from ..korean_time import korean_time
from .exchange.floor import EventKind, ExchangeEvent
from .exchange.model import Action, ExchangeOrder, Family
from .market import Market
from .rules import AppKeys

__all__ = ["Notice", "Notices", "encrypted"]

_STREAMS: Mapping[Family, tuple[str, str]] = {
    "domestic_stock": ("H0STCNI0", "H0STCNI9"),
    "overseas_stock": ("H0GSCNI0", "H0GSCNI9"),
    "domestic_futureoption": ("H0IFCNI0", "H0IFCNI9"),
    "overseas_futureoption": ("HDFFF1C0", "HDFFF1C0"),
}
_FILLS_OF_OVERSEAS_FUTURES = "HDFFF2C0"
_OPTIONS = frozenset("23BC")  # the first character of a domestic option's code

_BLOCK_BITS = 128

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
_CHANGES: Mapping[Action, str] = {"new": "0", "modify": "1", "cancel": "2"}
_REVISIONS: Mapping[Action, str] = {"new": "00", "modify": "01", "cancel": "02"}
# Accepted, confirmed, or dropped by the exchange.
_STAGES: Mapping[EventKind, str] = {
    "accepted": "1",
    "refused": "1",
    "changed": "2",
    "cancelled": "2",
    "filled": "2",
    "dropped": "3",
}


@attrs.frozen(kw_only=True)
class Notice:
    """One record of a notice stream, for the user of an app key; texts by wire name, the others blank."""

    app_key: int
    tr_id: str
    texts: Mapping[str, str] = attrs.field(repr=False)


def encrypted(text: str, *, key: str, iv: str) -> str:
    """A text as the broker sends notices: AES-256-CBC with PKCS7, in base64."""
    from cryptography.hazmat.primitives.ciphers import Cipher, algorithms, modes
    from cryptography.hazmat.primitives.padding import PKCS7

    padder = PKCS7(_BLOCK_BITS).padder()
    data = padder.update(text.encode()) + padder.finalize()
    encryptor = Cipher(algorithms.AES(key.encode()), modes.CBC(iv.encode())).encryptor()
    return b64encode(encryptor.update(data) + encryptor.finalize()).decode()


class Notices:
    """Words the notices about what happens at the exchange."""

    def __init__(self, market: Market, keys: AppKeys, *, paper: bool) -> None:
        self._market = market
        self._keys = keys
        self._paper = paper

    def word(self, event: ExchangeEvent) -> Notice | None:
        """The notice of an event; `None` where the broker says nothing, as at the end of a day."""
        order = event.order
        if order.family == "overseas_futureoption":
            return self._of_overseas_futures(event)
        if event.kind not in _STAGES:
            return None
        filled = event.kind == "filled"
        texts = {
            **self._user(order),
            "ACNT_NAME": "샌드박스",
            "ODER_NO": order.number,
            "OODER_NO": order.original,
            "SELN_BYOV_CLS": order.side,
            "RCTF_CLS": _CHANGES[order.action],
            "STCK_SHRN_ISCD": order.symbol,
            "STCK_CNTG_HOUR": f"{korean_time(event.at):%H%M%S}",
            "CNTG_YN": "2" if filled else "1",
            "ACPT_YN": _STAGES[event.kind],
            "BRNC_NO": order.branch,
            "CNTG_QTY": f"{event.quantity:010}",
        }
        match order.family:
            case "domestic_stock":
                texts |= self._domestic(event)
            case "overseas_stock":
                texts |= self._overseas(event, filled=filled)
            case _:
                texts |= _futures(event, filled=filled)
        return Notice(app_key=order.app_key, tr_id=self._stream_of(order), texts=texts)

    def _stream_of(self, order: ExchangeOrder) -> str:
        if order.family == "domestic_futureoption" and order.night:
            return "H0EUCNI0" if order.symbol[:1] in _OPTIONS else "H0MFCNI0"
        return _STREAMS[order.family][self._paper]

    def _user(self, order: ExchangeOrder) -> dict[str, str]:
        user = self._keys[order.app_key].credentials.hts_id or ""
        if order.family == "overseas_futureoption":
            return {"USER_ID": user, "ACCT_NO": order.account}
        return {"CUST_ID": user, "ACNT_NO": order.account}

    def _domestic(self, event: ExchangeEvent) -> dict[str, str]:
        order = event.order
        return {
            "ODER_KIND": order.kind,
            "ODER_COND": _CONDITIONS.get(order.kind, "0"),
            "CNTG_UNPR": f"{int(event.price):09}",
            "RFUS_YN": "Y" if event.kind == "refused" else "N",
            "ODER_QTY": f"{order.quantity:09}",
            "ORD_COND_PRC": str(int(order.condition_price)),
            "ORD_EXG_GB": "4"
            if (order.venue, event.venue) == ("SOR", "NXT")
            else _VENUES.get(order.venue, "1"),
            "POPUP_YN": "Y",
            "CRDT_CLS": "00",
            "CNTG_ISNM40": order.name,
            "ODER_PRC": f"{int(order.price):09}",
        }

    def _overseas(self, event: ExchangeEvent, *, filled: bool) -> dict[str, str]:
        order = event.order
        found = self._market.find_overseas(order.exchange, order.symbol)
        digits = int(event.price.scaleb(found.decimals if found else 0))
        return {
            "ODER_KIND2": _OVERSEAS_KINDS.get(order.kind, "2"),
            "ODER_COND": _MARKETS.get(order.exchange, ""),
            "CNTG_UNPR": f"{digits:09}",
            "CNTG_UNPR12": f"{digits:012}",
            "RFUS_YN": "1" if event.kind == "refused" else "0",
            "ODER_QTY": f"{order.quantity:09}" if filled else "",
            "DEBT_GB": "10",
            "CNTG_ISNM": order.name,
        }

    def _of_overseas_futures(self, event: ExchangeEvent) -> Notice | None:
        order, filled = event.order, event.kind == "filled"
        if event.kind in {"expired", "dropped", "refused"}:
            return None
        now = korean_time(event.at)
        texts = {
            **self._user(order),
            "ORD_DT": f"{now:%Y%m%d}",
            "ODNO": order.number,
            "ORGN_ODNO": order.original,
            "SERIES": order.symbol,
            "RVSE_CNCL_DVSN_CD": _REVISIONS[order.action],
            "SLL_BUY_DVSN_CD": order.side,
            "CPLX_ORD_DVSN_CD": "0",
            "PRCE_TP": order.kind,
            "FM_EXCG_RCIT_DVSN_CD": "02",
            "ORD_QTY": str(order.quantity),
            "FM_LMT_PRIC": str(order.price),
            "TOT_CCLD_QTY": str(order.filled),
            "TOT_CCLD_UV": str(order.average_price),
            "ORD_REMQ": str(order.remaining),
            "FM_ORD_GRP_DT": f"{now:%Y%m%d}",
            "ORD_DTL_DTIME": f"{now:%Y%m%d%H%M%S}000",
            "OPRT_DTL_DTIME": f"{now:%Y%m%d%H%M%S}000",
            "CRCY_CD": order.currency,
        }
        if filled:
            texts |= {
                "CCLD_DT": f"{now:%Y%m%d}",
                "CCLD_QTY": str(event.quantity),
                "FM_CCLD_PRIC": str(event.price),
                "FM_CCLD_AMT": str(event.price * event.quantity),
            }
        tr_id = _FILLS_OF_OVERSEAS_FUTURES if filled else self._stream_of(order)
        return Notice(app_key=order.app_key, tr_id=tr_id, texts=texts)


def _futures(event: ExchangeEvent, *, filled: bool) -> dict[str, str]:
    order = event.order
    return {
        "ODER_KIND2": "0" if filled else "L",
        "ODER_COND": "0",
        "CNTG_UNPR": f"{event.price:.2f}",
        "RFUS_YN": "1" if event.kind == "refused" else "0",
        "ODER_QTY": f"{order.quantity:09}",
        "CNTG_ISNM": order.name,
        "ORDER_PRC": f"{order.price:.2f}",
    }
