"""A true history of orders, told as the broker would: by notices, and by lists as they were at a moment."""

from datetime import datetime, timedelta
from decimal import Decimal

import attrs

from kis_async.api.enums import Side
from kis_async.api.notices import NoticeChange
from kis_async.korean_time import KOREA
from kis_async.orders.listed import ListedOrder
from kis_async.stream.notices import Notice, NoticeEvent

START = datetime(2026, 9, 22, 10, tzinfo=KOREA)
CHANGES = {"new": NoticeChange.NEW, "modify": NoticeChange.MODIFY, "cancel": NoticeChange.CANCEL}


def at(seconds):
    """A moment of a trading day."""
    return START + timedelta(seconds=seconds)


def notice(
    number, event, quantity, price=None, *, original=None, change="new", order_quantity=None, second=0, **more
):
    """A notice whose record is what it says, so that two that say the same are the same."""
    said = (number, event, quantity, price, original, change, order_quantity, second)
    fields = {
        "event": event,
        "market": "domestic_stock",
        "account": None,
        "order_number": number,
        "original_order_number": original,
        "symbol": "005930",
        "name": "삼성전자",
        "side": Side.BUY,
        "change": CHANGES[change],
        "quantity": quantity,
        "price": None if price is None else Decimal(price),
        "order_quantity": order_quantity,
        "order_price": None,
        "filled_quantity": None,
        "at": at(second).time(),
        "record": said,
    }
    return Notice(**fields | more)


def row(number, quantity, *, filled=0, amount=0, remaining=None, original=None, action="new", **more):
    """A row of a list of domestic stocks."""
    left = quantity - filled if remaining is None else remaining
    fields = {
        "market": "domestic_stock",
        "number": number,
        "original_number": original,
        "action": action,
        "ordered_on": START.date(),
        "ordered_at": START,
        "symbol": "005930",
        "name": None,
        "side": Side.BUY,
        "quantity": quantity,
        "price": Decimal(70000),
        "kind": "00",
        "venue": "KRX",
        "branch": None,
        "filled_quantity": filled,
        "average_price": Decimal(amount) / filled if filled else None,
        "filled_amount": Decimal(amount),
        "remaining_quantity": left,
        "cancelled_quantity": 0,
        "rejected_quantity": 0,
    }
    return ListedOrder(**fields | more)


@attrs.define(eq=False)
class TrueOrder:
    """An order, a change or a cancellation as it really is."""

    number: str
    action: str
    quantity: int
    original: "TrueOrder | None" = None
    filled: int = 0
    amount: int = 0
    revised: int = 0
    cancelled: int = 0

    @property
    def root(self):
        """The first of its chain."""
        return self if self.original is None else self.original.root

    @property
    def remaining(self):
        """What can still be filled."""
        return 0 if self.action == "cancel" else self.quantity - self.filled - self.revised - self.cancelled

    def row(self):
        """How a list shows it now."""
        return row(
            self.number,
            self.quantity,
            filled=self.filled,
            amount=self.amount,
            remaining=self.remaining,
            original=None if self.original is None else self.original.number,
            action=self.action,
            cancelled_quantity=self.cancelled,
        )


class History:
    """Orders that are placed, filled, changed and cancelled; each step gives its notice."""

    def __init__(self):
        self.orders = []
        self.lists = [()]

    def _number(self):
        return str(len(self.orders) + 1)

    def _done(self):
        self.lists.append(tuple(order.row() for order in self.orders))

    @property
    def open(self):
        """The orders with something left."""
        return [order for order in self.orders if order.remaining > 0]

    def place(self, quantity, second):
        """A new order."""
        self.orders.append(TrueOrder(self._number(), "new", quantity))
        self._done()
        return notice(self.orders[-1].number, NoticeEvent.ACCEPTED, quantity, 70000, second=second)

    def fill(self, order, quantity, price, second):
        """Some of an order is traded."""
        quantity = min(quantity, order.remaining)
        order.filled += quantity
        order.amount += quantity * price
        self._done()
        return notice(
            order.number,
            NoticeEvent.PARTLY_FILLED,
            quantity,
            price,
            original=order.original and order.original.number,
            change=order.action,
            order_quantity=order.quantity,
            second=second,
        )

    def request(self, action, order, quantity, second):
        """Some of what is left of an order is cancelled, or goes over into a new one."""
        quantity = min(quantity, order.remaining)
        self.orders.append(TrueOrder(self._number(), action, quantity, order))
        if action == "cancel":
            order.cancelled += quantity
        else:
            order.revised += quantity
        self._done()
        event = NoticeEvent.CANCELLED if action == "cancel" else NoticeEvent.CHANGED
        return notice(
            self.orders[-1].number,
            event,
            quantity,
            70100,
            original=order.number,
            change=action,
            order_quantity=quantity,
            second=second,
        )

    def truth(self, root):
        """What was filled of a chain and its amount, and what is left of it."""
        chain = [order for order in self.orders if order.root is root]
        return (
            sum(order.filled for order in chain),
            sum(order.amount for order in chain),
            sum(order.remaining for order in chain),
        )
