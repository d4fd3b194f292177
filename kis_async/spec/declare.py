"""How a TR is written down: one class for its request, one for its reply, one for each kind of row.

    class WatchlistGroups(Reply):
        groups: tuple[WatchlistGroup, ...] = wire("output2", "응답상세")

    class ListWatchlistGroups(Request[WatchlistGroups]):
        spec = Spec(name="관심종목 그룹조회", api_id="국내주식-204", effect="read", method="GET",
                    path="/uapi/domestic-stock/v1/quotations/intstock-grouplist",
                    tr="HHKCM113004C7", paper=None)
        user_id: str | None = filled("hts_id", ("USER_ID", "사용자 ID"))

A declaration says all there is to know, once: signature, wire names, Korean labels, defaults, TR ids,
paging, and whether the call reads or orders. Everything else is derived: `convert` decodes with it,
`message` builds requests from it, the sandbox answers from it, the reference is printed from it.

The classes are attrs classes with slots. They get their slots when the class statement runs and the
rest at first use, because making all of them at once would stall an event loop for most of a second.
To the type checkers they are frozen; at run time they are not, which halves the cost of making one.
"""

import threading
from collections.abc import Callable, Mapping
from decimal import Decimal
from typing import (
    TYPE_CHECKING,
    Any,
    ClassVar,
    Generic,
    Literal,
    ParamSpec,
    Protocol,
    Self,
    TypeVar,
    cast,
    dataclass_transform,
    get_args,
    get_origin,
    overload,
)

import attrs

from ..errors import InvalidRequest
from .paging import Pager, Paging
from .reply import ReplyMeta

if TYPE_CHECKING:
    from collections.abc import Coroutine


__all__ = [
    "Effect",
    "Group",
    "Lane",
    "Model",
    "Reply",
    "Request",
    "Row",
    "Spec",
    "call",
    "chosen",
    "filled",
    "option",
    "paged",
    "series",
    "wire",
]

Effect = Literal["read", "order"]
Lane = Literal["order", "account", "quote"]

P = ParamSpec("P")
R = TypeVar("R", bound="Reply")
R_co = TypeVar("R_co", bound="Reply", covariant=True)
T = TypeVar("T")


# --- field specifiers ---------------------------------------------------------------------------


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
    example: str | None = None,
    derive: Callable[[Any], Any] | None = None,
) -> Any:
    """A field that stands on the wire as `name` and in the broker's documents as `label`.

    In a row of an array, `key` marks the identifier without which the row says nothing: such rows
    are left out, and counted. In a request, `None` is sent as an empty text, or not at all with
    `omit`; `length` is the longest text allowed; `derive` computes a value from the request where
    the caller gave none; a `private` value is kept out of the `repr`; `example` is a value that the
    documents show.
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
            "example": example,
            "derive": derive,
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


# --- classes ------------------------------------------------------------------------------------

_MAKING = threading.RLock()


class _LazyAttributes:
    """Stands for `__attrs_attrs__` until somebody asks, and then makes the class."""

    def __get__(self, instance: object, owner: type) -> Any:
        make_ready(owner)
        return owner.__dict__["__attrs_attrs__"]


class _LazyMethod:
    """Stands for a method that attrs writes, makes the class at its first call, and calls the real one."""

    __slots__ = ("name",)

    def __init__(self, name: str) -> None:
        self.name = name

    def __get__(self, instance: Any, owner: type) -> Any:
        make_ready(owner)
        method = getattr(owner, self.name)
        return method if instance is None else method.__get__(instance, owner)


_WRITTEN = {"__init__": "init", "__eq__": "eq", "__hash__": "unsafe_hash", "__repr__": "repr"}


def make_ready(cls: type) -> None:
    """Let attrs write a declared class's methods, if it has not yet. Safe from several threads."""
    # attrs sets `__attrs_attrs__` first and the methods one by one, so another thread may see the
    # class half made: only the mark set at the very end says that it is ready.
    if cls.__dict__.get("_ready_", True):
        return
    with _MAKING:
        if cls.__dict__["_ready_"]:
            return
        declared: dict[str, Declared] = cls.__dict__["_declared_"]
        own = {
            keyword: isinstance(cls.__dict__.get(method), _LazyMethod) for method, keyword in _WRITTEN.items()
        }
        attrs.define(
            these={name: field.to_attrs() for name, field in declared.items()},
            slots=False,  # the class statement has already made them
            kw_only=True,
            auto_detect=False,
            on_setattr=attrs.setters.NO_OP,
            init=own["init"],
            eq=own["eq"],
            unsafe_hash=own["unsafe_hash"],
            repr=own["repr"],
        )(cls)
        type.__setattr__(cls, "_ready_", True)


class ModelMeta(type):
    """Gives a declared class its slots, and leaves the rest for its first use."""

    def __new__(
        mcs, name: str, bases: tuple[type, ...], namespace: dict[str, Any], **keywords: Any
    ) -> "ModelMeta":
        declared = {key: value for key, value in namespace.items() if isinstance(value, Declared)}
        for key in declared:
            del namespace[key]
        namespace["__slots__"] = (*declared, "__weakref__") if not bases else tuple(declared)
        namespace["_declared_"] = declared
        namespace["__attrs_attrs__"] = _LazyAttributes()
        namespace["_ready_"] = False
        for method in _WRITTEN:
            namespace.setdefault(method, _LazyMethod(method))
        return super().__new__(mcs, name, bases, namespace, **keywords)


@dataclass_transform(
    kw_only_default=True,
    frozen_default=True,
    field_specifiers=(wire, filled, series, chosen, option),
)
class Model(metaclass=ModelMeta):
    """What rows, replies and requests have in common; `attrs.fields` works on all of them."""

    if TYPE_CHECKING:
        __attrs_attrs__: ClassVar[tuple[attrs.Attribute[Any], ...]]

        # So that the checkers know that equal ones hash alike, as attrs makes them.
        def __hash__(self) -> int: ...

    def replace(self, **changes: Any) -> Self:
        """A copy with some fields changed."""
        return attrs.evolve(cast("Any", self), **changes)  # type: ignore[no-any-return]  # attrs.evolve wants its own protocol


class Row(Model):
    """One record of a reply's block, or one numbered group of a request."""


class Reply(Model):
    """The answer to a request: its blocks as typed rows, and the body they came from."""

    meta: ReplyMeta | None = option(default=None)

    @property
    def raw(self) -> dict[str, Any]:
        """The whole body as the broker sent it, parsed anew at each access; empty if made by hand."""
        return {} if self.meta is None else self.meta.parse()

    @property
    def body(self) -> bytes:
        """The body's bytes."""
        return b"" if self.meta is None else self.meta.body

    @property
    def problems(self) -> tuple[str, ...]:
        """What could not be understood, a line each: those fields are missing in the rows."""
        return () if self.meta is None else self.meta.problems

    @property
    def drift(self) -> tuple[str, ...]:
        """Where the body departs from the declaration: unknown and absent fields, renamed blocks."""
        return () if self.meta is None else self.meta.drift

    @property
    def skipped_rows(self) -> int:
        """How many rows had no identifier and were left out."""
        return 0 if self.meta is None else self.meta.skipped_rows

    @property
    def message_code(self) -> str:
        """The broker's code of the answer (`msg_cd`), such as `MCA00000`."""
        return "" if self.meta is None else self.meta.message_code

    @property
    def message(self) -> str:
        """The broker's text of the answer (`msg1`), in Korean."""
        return "" if self.meta is None else self.meta.message

    @property
    def continuation(self) -> str:
        """The response header `tr_cont`: F or M say that more follows, D, E and blank that none does."""
        return "" if self.meta is None else self.meta.continuation


class Request(Model, Generic[R_co]):
    """What is asked of one TR. `timeout` is in seconds for the whole call, waiting included."""

    spec: ClassVar["Spec"]

    timeout: float | None = option(default=None)
    retries: int | None = option(default=None)
    continued: bool = option(default=False)

    def select(self) -> str:
        """The key of the TR id where `spec.tr` is a table; overridden by the requests that need it."""
        return ""

    def check(self) -> None:
        """Raise `InvalidRequest` for what the fields' types cannot rule out; overridden where needed."""

    def refusal(self, parameter: str, complaint: str) -> InvalidRequest:
        """The error that says of one field, by its English and its wire name, what is wrong with it."""
        name = attrs.fields_dict(type(self))[parameter].metadata["wire"]
        return InvalidRequest(f"{parameter} ({name}) {complaint}", parameter=parameter, wire=name)

    @classmethod
    def reply_type(cls) -> type[R_co]:
        """The class of the answer, read from `Request[...]`."""
        for base in cls.__mro__:
            for generic in base.__dict__.get("__orig_bases__", ()):
                if get_origin(generic) is Request:
                    (reply,) = get_args(generic)
                    if isinstance(reply, type) and issubclass(reply, Reply):
                        return cast("type[R_co]", reply)
        raise TypeError(f"{cls.__name__} does not say its reply: derive it from Request[...]")


@attrs.frozen(kw_only=True)
class Spec:
    """The facts of a TR that are not fields.

    `tr` and `paper` are the TR ids of the real and the paper environment: one id, or a table whose
    key `Request.select` returns; `paper` is `None` where the TR is not offered there.
    `effect` says whether the call reads or orders, which the HTTP method does not.
    `per_second` is a limit of this TR alone. `former` are ids that the broker has replaced: they
    lead here in a look-up and are never sent.
    """

    name: str
    api_id: str
    effect: Effect
    method: Literal["GET", "POST"]
    path: str
    tr: str | Mapping[str, str]
    paper: str | Mapping[str, str] | None
    paging: Paging | None = None
    per_second: Decimal | None = None
    former: tuple[str, ...] = ()

    def tr_ids(self) -> tuple[str, ...]:
        """Every TR id that leads here, real ones first."""
        return (*ids_of(self.tr), *(i for i in ids_of(self.paper) if i not in ids_of(self.tr)), *self.former)


def ids_of(table: str | Mapping[str, str] | None) -> tuple[str, ...]:
    """The TR ids of one environment."""
    if table is None:
        return ()
    return (table,) if isinstance(table, str) else tuple(dict.fromkeys(table.values()))


def lane_of(request: type[Request[Any]]) -> Lane:
    """Which queue a call waits in: orders first, then what concerns an account, then quotes."""
    if request.spec.effect == "order":
        return "order"
    fields = attrs.fields(request)
    return "account" if any(f.metadata.get("source") == "account" for f in fields) else "quote"


# --- groups of calls ----------------------------------------------------------------------------


class Sender(Protocol):
    """What a group needs of the client: one way to send."""

    async def send(self, request: Request[R]) -> R:
        """Send one request and return its reply."""
        ...


class Group:
    """The calls of one menu, bound to a client."""

    def __init__(self, sender: Sender) -> None:
        self.sender = sender


def dressed(method: Any, request: Any) -> Any:
    """The method with the request's documentation and, for `inspect` and `help`, its signature."""
    method.__doc__ = request.__doc__
    method.__wrapped__ = request
    return method


class call(Generic[P, R]):  # noqa: N801 - it reads as a declaration: `groups = call(ListGroups)`
    """A method that makes the request with its own signature, sends it, and returns the reply."""

    def __init__(self, request: Callable[P, Request[R]]) -> None:
        self.request = request
        self.__doc__ = request.__doc__

    @overload
    def __get__(self, instance: None, owner: type) -> Self: ...
    @overload
    def __get__(self, instance: Group, owner: type) -> "Callable[P, Coroutine[Any, Any, R]]": ...
    def __get__(self, instance: Group | None, owner: type) -> Any:
        if instance is None:
            return self
        sender, request = instance.sender, self.request

        async def method(*args: P.args, **kwargs: P.kwargs) -> R:
            return await sender.send(request(*args, **kwargs))

        return dressed(method, request)


class paged(Generic[P, R, T]):  # noqa: N801 - it reads as a declaration: `balance = paged(GetBalance, ...)`
    """A method whose result can be awaited for the first page, or iterated for all rows."""

    def __init__(self, request: Callable[P, Request[R]], rows: Callable[[R], tuple[T, ...]]) -> None:
        self.request = request
        self.rows = rows
        self.__doc__ = request.__doc__

    @overload
    def __get__(self, instance: None, owner: type) -> Self: ...
    @overload
    def __get__(self, instance: Group, owner: type) -> Callable[P, Pager[R, T]]: ...
    def __get__(self, instance: Group | None, owner: type) -> Any:
        if instance is None:
            return self
        sender, request, rows = instance.sender, self.request, self.rows

        def method(*args: P.args, **kwargs: P.kwargs) -> Pager[R, T]:
            return Pager(sender.send, request(*args, **kwargs), rows)

        return dressed(method, request)
