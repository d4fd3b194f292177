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

The same holds of real time: a `Record` is one class a stream, with its columns in the broker's order.

The classes are attrs classes with slots, made at first use (see `model`); the specifiers of their
fields are in `fields`, and both are offered here as well, so that a declaration imports this alone.
"""

from collections.abc import Callable, Mapping
from datetime import datetime, timedelta
from decimal import Decimal
from functools import cache
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
    get_args,
    get_origin,
    overload,
)

import attrs

from ..errors import InvalidRequest
from .fields import Form, chosen, filled, option, series, wire
from .later import Later, loaded, parts
from .model import Model, Row
from .paging import Pager, Paging
from .reply import ReplyMeta

if TYPE_CHECKING:
    from collections.abc import Coroutine


__all__ = [
    "Effect",
    "Form",
    "Group",
    "Lane",
    "Model",
    "OrderRequest",
    "Record",
    "Reply",
    "Request",
    "Row",
    "Spec",
    "StreamSpec",
    "call",
    "calls_of",
    "chosen",
    "filled",
    "option",
    "paged",
    "parts",
    "series",
    "wire",
]

Effect = Literal["read", "order"]
Lane = Literal["order", "account", "quote"]

P = ParamSpec("P")
R = TypeVar("R", bound="Reply")
R_co = TypeVar("R_co", bound="Reply", covariant=True)
T = TypeVar("T")


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

    def check_on_paper(self) -> None:
        """Raise `InvalidRequest` for what paper trading alone does not take; overridden where needed."""

    def refusal(self, parameter: str, complaint: str) -> InvalidRequest:
        """The error that says of one field, by its English and its wire name, what is wrong with it."""
        name = attrs.fields_dict(type(self))[parameter].metadata["wire"]
        return InvalidRequest(f"{parameter} ({name}) {complaint}", parameter=parameter, wire=name)

    @classmethod
    def reply_type(cls) -> type[R_co]:
        """The class of the answer, read from `Request[...]`."""
        return cast("type[R_co]", _reply_type(cls))


@cache
def _reply_type(request: type[Request[Any]]) -> type[Reply]:
    for base in request.__mro__:
        for generic in base.__dict__.get("__orig_bases__", ()):
            origin = get_origin(generic)
            if isinstance(origin, type) and issubclass(origin, Request):
                (reply,) = get_args(generic)
                if isinstance(reply, type) and issubclass(reply, Reply):
                    return reply
    raise TypeError(f"{request.__name__} does not say its reply: derive it from Request[...]")


class OrderRequest(Request[R_co], Generic[R_co]):
    """A request that orders, changes or cancels: it is written down before it is sent, and sent once.

    `client_order_id` is the caller's own name for the intent, of an account and a trading day: sent again
    with the same, an accepted order answers with its first outcome and is not sent. `send_before` drops
    an order that waited too long: an aware moment, or how long from now.
    """

    client_order_id: str | None = option(default=None)
    send_before: datetime | timedelta | None = option(default=None)


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


# --- real time ----------------------------------------------------------------------------------


class Record(Row):
    """One record of a real-time stream, its columns in the broker's order.

    `extra` are the texts of columns that came after the declared ones, as the broker appends some
    now and then. `problems` says what could not be understood, a line each: those fields are `None`.
    """

    stream: ClassVar["StreamSpec"]

    extra: tuple[str, ...] = option(default=())
    problems: tuple[str, ...] = option(default=())


@attrs.frozen(kw_only=True)
class StreamSpec:
    """The facts of a real-time TR that are not columns.

    `tr` and `paper` are its ids in the real and the paper environment, `paper` is `None` where it is not
    offered there. `key` says what it is subscribed by: a symbol, or the HTS id of the user, whose
    notices are encrypted. `tally` names the columns that hold the volume of the day so far and that of
    the record itself, by which a lost trade can be noticed.
    """

    name: str
    api_id: str
    tr: str
    paper: str | None = None
    key: Literal["symbol", "hts_id"] = "symbol"
    tally: tuple[str, str] | None = None

    def tr_ids(self) -> tuple[str, ...]:
        """The TR ids that lead here, the real one first."""
        return (self.tr,) if self.paper in (None, self.tr) else (self.tr, self.paper)


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


class _Documentation:
    """The docstring of a declared call is its request's; that of the class is its own."""

    def __init__(self, text: str | None) -> None:
        self.text = text

    def __get__(self, instance: Any, owner: type) -> str | None:
        return self.text if instance is None else cast("str | None", instance.request.__doc__)


class _Declared(Generic[P, R]):
    """A request that a group can send, which may be imported when it is first asked for."""

    def __init__(self, request: Callable[P, Request[R]]) -> None:
        self._request: Callable[P, Request[R]] | Later = request
        self._name = ""

    def __set_name__(self, owner: type, name: str) -> None:
        """Learn the method's name."""
        self._name = name

    @property
    def request(self) -> Callable[P, Request[R]]:
        """The class of the request."""
        # Loading twice from two threads gives the same class.
        self._request = request = loaded(self._request)
        return cast("Callable[P, Request[R]]", request)

    def dressed(self, instance: Group, method: Any) -> Any:
        """The method with the request's documentation and, for `inspect` and `help`, its signature."""
        method.__doc__ = self.request.__doc__
        method.__wrapped__ = self.request
        vars(instance)[self._name] = method  # which Python finds first from now on
        return method


class call(_Declared[P, R]):  # noqa: N801 - it reads as a declaration: `groups = call(ListGroups)`
    """A method that makes the request with its own signature, sends it, and returns the reply."""

    __doc__ = _Documentation(__doc__)  # pyright: ignore[reportAssignmentType]  # a text to whoever asks

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

        return self.dressed(instance, method)


class paged(_Declared[P, R], Generic[P, R, T]):  # noqa: N801 - it reads as a declaration: `balance = paged(GetBalance, ...)`
    """A method whose result can be awaited for the first page, or iterated for all rows."""

    __doc__ = _Documentation(__doc__)  # pyright: ignore[reportAssignmentType]  # a text to whoever asks

    def __init__(self, request: Callable[P, Request[R]], rows: Callable[[R], tuple[T, ...]]) -> None:
        super().__init__(request)
        self.rows = rows

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

        return self.dressed(instance, method)


def calls_of(group: type[Group]) -> "dict[str, call[..., Any] | paged[..., Any, Any]]":
    """The calls of a menu by the names of their methods; none of their requests is imported."""
    return {name: member for name, member in vars(group).items() if isinstance(member, (call, paged))}
