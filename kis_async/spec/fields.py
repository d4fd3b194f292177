"""The field specifiers of declarations: what a field's value is on the wire and in the broker's documents."""

from collections.abc import Callable
from typing import Any, Literal

import attrs

__all__ = ["Declared", "Form", "chosen", "filled", "option", "series", "wire"]

# What a text of a request looks like: a code of the Korean exchange (a share, fund or ELW; a future or
# option; a bond), or one of an index.
Form = Literal["share", "contract", "bond", "index"]


class Declared:
    """One declared field, before attrs has seen it."""

    __slots__ = ("compare", "default", "metadata", "show")

    def __init__(
        self, default: Any, metadata: dict[str, Any], *, compare: bool = True, show: bool = True
    ) -> None:
        self.default = default
        self.metadata = metadata
        self.compare = compare
        self.show = show

    def to_attrs(self) -> Any:
        """The field as attrs wants it."""
        # An "immutable to the checkers" class needs no copies of a default, so none may be mutable.
        return attrs.field(
            default=self.default, metadata=self.metadata, eq=self.compare, hash=self.compare, repr=self.show
        )


def wire(
    name: str,
    label: str,
    *,
    default: Any = attrs.NOTHING,
    key: bool = False,
    private: bool = False,
    omit: bool = False,
    length: int | None = None,
    form: Form | None = None,
    example: str | None = None,
    derive: Callable[[Any], Any] | None = None,
    only_in: tuple[int, ...] = (),
    missing_in: tuple[int, ...] = (),
) -> Any:
    """A field that stands on the wire as `name` and in the broker's documents as `label`.

    In a row of an array, `key` marks the identifier without which the row says nothing: such rows
    are left out, and counted. In a request, `None` is sent as an empty text, or not at all with
    `omit`; `length` is the longest text allowed and `form` what a text must look like; `derive` computes a
    value from the request where the caller gave none; a `private` value is kept out of the `repr`;
    `example` is a value that the documents show. In a real-time record, the column stands only in
    records of `only_in` columns, or in all but those of `missing_in`.
    """
    return Declared(
        default,
        {
            "kind": "wire",
            "wire": name,
            "label": label,
            "key": key,
            "omit": omit,
            "length": length,
            "form": form,
            "example": example,
            "derive": derive,
            **({"only_in": only_in} if only_in else {}),
            **({"missing_in": missing_in} if missing_in else {}),
        },
        show=not private,
    )


def filled(source: Literal["account", "hts_id"], *names: tuple[str, str], default: None) -> Any:
    """A field that the client fills in from its settings where the caller does not.

    `default` must be said, since the checkers read it at the call. `names` are the wire names and
    labels that it is written to: an account takes two of them.
    """
    pairs = names or _FILLED_NAMES[source]
    return Declared(
        default,
        {
            "kind": "filled",
            "wire": pairs[0][0] if len(pairs) == 1 else tuple(wire_name for wire_name, _ in pairs),
            "label": pairs[0][1] if len(pairs) == 1 else tuple(label for _, label in pairs),
            "source": source,
        },
        show=source != "hts_id",
    )


_FILLED_NAMES: dict[str, tuple[tuple[str, str], ...]] = {
    "account": (("CANO", "종합계좌번호"), ("ACNT_PRDT_CD", "계좌상품코드")),
    "hts_id": (("USER_ID", "사용자 ID"),),
}


def series(label: str, *, limit: int, count: str | None = None) -> Any:
    """A tuple of rows written as numbered groups: `{n}` in the row's wire names is the place, from 1.

    `limit` is how many a call takes; `count` is the wire name of a field that says how many there are.
    """
    return Declared(
        attrs.NOTHING, {"kind": "series", "wire": None, "label": label, "limit": limit, "count": count}
    )


def chosen(label: str, *, default: Any = attrs.NOTHING) -> Any:
    """A field of a request that is not on the wire but chooses the TR id (see `Request.select`)."""
    return Declared(default, {"kind": "chosen", "wire": None, "label": label})


def option(*, default: Any) -> Any:
    """A field that says how to make the call: never on the wire, and no part of equality."""
    return Declared(default, {"kind": "option", "wire": None, "label": ""}, compare=False, show=False)
