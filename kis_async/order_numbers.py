"""The form of an order's number in which two can be compared: notices and lists pad it differently. Pure."""

__all__ = ["normalised_order_number"]


def normalised_order_number(text: str | None) -> str | None:
    """An order's number without padding and leading zeros, so that two can be compared; `None` for none."""
    return (text or "").strip().lstrip("0") or None
