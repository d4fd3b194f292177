"""What the broker says of a write that it took: number, branch and time, whichever TR it was. Pure.

Where the answer was lost and the order was found in a list, a receipt is made of what the list says.
"""

import json
from collections.abc import Mapping
from datetime import date, datetime, time
from typing import Any, TypeVar, cast

import attrs

from ..order_numbers import normalised_order_number
from ..spec.convert import field_kinds
from ..spec.declare import Reply, Request, Row
from ..spec.message import HttpAnswer, HttpMessage, interpret
from ..spec.values import format_value
from .listed import OrderMarket
from .terms import market_of

__all__ = ["Receipt", "padded_number", "read_receipt", "reply_from_list"]

R = TypeVar("R", bound=Reply)

_NUMBERS = ("order_number", "reservation_number")
_DAYS = ("ordered_on", "received_on")
_DIGITS, _OVERSEAS_FUTURES_DIGITS = 10, 8


@attrs.frozen(kw_only=True)
class Receipt:
    """The number is normalised, `None` where the broker gave none, as for a change of a reservation."""

    number: str | None
    branch: str | None = None
    ordered_on: date | None = None
    ordered_at: time | None = None


def padded_number(market: OrderMarket, number: str) -> str:
    """A normalised number in the broker's own form, with the leading zeros that its market's numbers have."""
    return number.zfill(_OVERSEAS_FUTURES_DIGITS if market == "overseas_futureoption" else _DIGITS)


def _first(row: object, names: tuple[str, ...]) -> Any:
    return next((value for name in names if (value := getattr(row, name, None)) is not None), None)


def read_receipt(reply: Reply) -> Receipt:
    """The receipt in a reply."""
    for kind in field_kinds(type(reply)):
        row = getattr(reply, kind.name)
        if not isinstance(row, Row):
            continue
        number = _first(row, _NUMBERS)
        return Receipt(
            number=normalised_order_number(None if number is None else str(number)),
            branch=getattr(row, "branch", None),
            ordered_on=_first(row, _DAYS),
            ordered_at=getattr(row, "ordered_at", None),
        )
    return Receipt(number=None)


def reply_from_list(
    request: Request[R],
    message: HttpMessage,
    *,
    number: str,
    branch: str | None,
    ordered_on: date | None,
    ordered_at: datetime,
) -> R:
    """The reply of a write whose answer was lost, with the number and the time that a list gave."""
    known: Mapping[str, Any] = {
        **dict.fromkeys(_NUMBERS, padded_number(market_of(request), number)),
        "branch": branch,
        "ordered_at": ordered_at.time().replace(microsecond=0),
        **dict.fromkeys(_DAYS, ordered_on),
    }
    body: dict[str, Any] = {"rt_cd": "0", "msg_cd": "", "msg1": ""}
    for block in field_kinds(cast("type[Reply]", request.reply_type())):
        if block.shape == "object":
            body[block.wire] = {
                field.wire: "" if known.get(field.name) is None else format_value(known[field.name])
                for field in field_kinds(cast("type[Row]", block.base))
            }
    return interpret(request, message, HttpAnswer(status=200, body=json.dumps(body).encode()))
