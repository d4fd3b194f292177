"""A scripted broker of orders: what it answers, and what it was sent."""

import json
from datetime import datetime
from typing import Any

from order_server import KOREA
from support import ACCOUNT, Broker

NOON = datetime(2026, 9, 22, 12, tzinfo=KOREA)
"""Of a Tuesday."""
NUMBER = ACCOUNT.partition("-")[0]
"""The account's, without its product."""


def taken(number: str = "0001569157", at: str = "120001", **more: str) -> dict[str, Any]:
    """An order that was taken."""
    output = {"KRX_FWDG_ORD_ORGNO": "06010", "ODNO": number, "ORD_TMD": at} | more
    return {"rt_cd": "0", "msg_cd": "APBK0013", "msg1": "주문 전송", "output": output}


def listing(*rows: dict[str, str], block: str = "output1") -> dict[str, Any]:
    """A list with these rows."""
    return {"rt_cd": "0", "msg_cd": "KIOK0510", "msg1": "", block: list(rows)}


def row(number: int, clock: str = "120000", **fields: str) -> dict[str, str]:
    """An order of ten shares at 70,000 won."""
    usual = {"ord_dt": "20260922", "ord_gno_brno": "06010", "odno": f"{number:010}", "orgn_odno": ""}
    order = {"sll_buy_dvsn_cd": "02", "pdno": "005930", "ord_qty": "10", "ord_unpr": "70000"}
    return usual | order | {"ord_tmd": clock, "ord_dvsn_cd": "00", "rmn_qty": "10", "psbl_qty": "10"} | fields


def sent(broker: Broker, name: str) -> list[tuple[str, dict[str, str]]]:
    """TR id and fields of every order that went to a path."""
    return [
        (request.headers["tr_id"], json.loads(body))
        for request, body in zip(broker.requests, broker.bodies, strict=True)
        if request.path.endswith(f"/{name}")
    ]


def asked(broker: Broker) -> list[str]:
    """The TR ids of all calls, in order."""
    return [request.headers["tr_id"] for request in broker.requests if "tr_id" in request.headers]
