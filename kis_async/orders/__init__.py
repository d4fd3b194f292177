"""Orders: placing, changing and cancelling them, and knowing what became of each.

The session asks the `desk` before a write leaves, whichever method of the client it came from: the desk
has the user's `guards` and the `journal` in which every intent stands before it is sent. Orders whose
outcome stayed unknown are found out in `settling`, by what lists say (`reading`, `matching`). `tracking`
and `following` tell what happens to orders afterwards. `facade` is what users call as `kis.orders`.
"""

from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from .building import Credit
    from .cancelling import CancelFailure, Cancellations
    from .facade import Orders
    from .following import Following, FollowOptions
    from .guards import Guards
    from .order_events import OrderEvent, OrderEventKind, OrderState
    from .placed import Order
    from .settling import Found, NotThere, PendingOrder, Settlement, SettleOptions, Undecided
    from .terms import Terms

__all__ = [
    "CancelFailure",
    "Cancellations",
    "Credit",
    "FollowOptions",
    "Following",
    "Found",
    "Guards",
    "NotThere",
    "Order",
    "OrderEvent",
    "OrderEventKind",
    "OrderState",
    "Orders",
    "PendingOrder",
    "SettleOptions",
    "Settlement",
    "Terms",
    "Undecided",
]

_HOMES = {
    "CancelFailure": "cancelling",
    "Cancellations": "cancelling",
    "Credit": "building",
    "FollowOptions": "following",
    "Following": "following",
    "Found": "settling",
    "Guards": "guards",
    "NotThere": "settling",
    "Order": "placed",
    "OrderEvent": "order_events",
    "OrderEventKind": "order_events",
    "OrderState": "order_events",
    "Orders": "facade",
    "PendingOrder": "settling",
    "SettleOptions": "settling",
    "Settlement": "settling",
    "Terms": "terms",
    "Undecided": "settling",
}


def __getattr__(name: str) -> Any:
    """Import a name when it is asked for, since the client imports this room."""
    from importlib import import_module

    if name not in _HOMES:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    return getattr(import_module(f"{__name__}.{_HOMES[name]}"), name)
