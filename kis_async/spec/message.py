"""A request as an HTTP message, and an HTTP answer as a reply or an error: pure functions.

Nothing here sends anything, so every rule about names, headers and codes can be tested as a table.
"""

import json
from collections.abc import Callable, Mapping, Sequence
from contextlib import suppress
from datetime import datetime, time
from functools import cache
from itertools import chain
from operator import attrgetter
from typing import Any, NoReturn, TypeVar, cast

import attrs

from ..config import Account, Credentials
from ..errors import (
    ConfigError,
    DecodeError,
    InvalidRequest,
    NotOnPaper,
    OrderRejected,
    RateLimited,
    ReplyError,
    ServerError,
    TokenExpired,
    WrongEnvironment,
)
from .checks import check_chosen, check_dates, check_text, check_value, refused
from .convert import FieldKind, Notes, field_kinds, read_reply, row_class
from .declare import Reply, Request, Row
from .fast import read_swiftly
from .refusals import LEDGER_CODE, QUOTA_CODE, TOKEN_CODES, is_not_processed, reason_of
from .reply import ReplyMeta, load_json
from .values import format_value, parse_text

__all__ = [
    "Context",
    "HttpAnswer",
    "HttpMessage",
    "build",
    "headers_for",
    "interpret",
    "json_body",
]

R = TypeVar("R", bound=Reply)

JSON_TYPE = "application/json; charset=utf-8"
# As many symbols as all markets of a country list.
_KNOWN_TEXTS = 8_192


@attrs.frozen(kw_only=True)
class Context:
    """What the client fills in: which environment, whose account, which HTS user."""

    paper: bool
    account: Account | None = None
    hts_id: str | None = attrs.field(default=None, repr=False)


@attrs.frozen(kw_only=True)
class HttpMessage:
    """An HTTP request without its credentials; `fields` go to the query or, for POST, to the body."""

    method: str
    path: str
    tr_id: str
    fields: Mapping[str, str] = attrs.field(repr=False)
    continuation: str = ""

    def body(self) -> bytes | None:
        """The JSON body of a POST; a GET has none."""
        if self.method == "GET":
            return None
        return json_body(self.fields)


def json_body(fields: Mapping[str, str]) -> bytes:
    """Fields as the body of a POST; one form for all, since an order's hash is of its very body."""
    return json.dumps(dict(fields), ensure_ascii=False).encode()


@attrs.frozen(kw_only=True)
class HttpAnswer:
    """An HTTP answer: header names in lower case."""

    status: int
    headers: Mapping[str, str] = attrs.field(factory=dict[str, str])
    body: bytes = attrs.field(default=b"", repr=False)


# --- request -> message -------------------------------------------------------------------------


def build(request: Request[Any], context: Context) -> HttpMessage:
    """The message of a request; raises for whatever can be known to be wrong before sending."""
    spec = request.spec
    if context.paper and spec.paper is None:
        raise _not_on_paper(request)
    kinds = field_kinds(type(request))
    # First, since some values are derived from others, which by then have their types.
    for kind in kinds:
        if kind.metadata["kind"] == "wire":
            check_value(kind, getattr(request, kind.name), kind.wire)
        elif kind.metadata["kind"] == "chosen":
            check_chosen(kind, getattr(request, kind.name))
    fields: dict[str, str] = {}
    for kind in kinds:
        role = kind.metadata["kind"]
        if role == "wire":
            _write_value(kind, request, fields)
        elif role == "filled":
            _write_filled(kind, request, context, fields)
        elif role == "series":
            _write_series(kind, request, fields)
    # Last, since these compare values, and by now the values are there.
    check_dates(request)
    request.check()
    if context.paper:
        request.check_on_paper()
    return HttpMessage(
        method=spec.method,
        path=spec.path,
        tr_id=_tr_id(request, paper=context.paper),
        fields=fields,
        continuation="N" if request.continued else "",
    )


def _tr_id(request: Request[Any], *, paper: bool) -> str:
    spec = request.spec
    table = spec.paper if paper else spec.tr
    if isinstance(table, str):
        return table
    key = request.select()
    if table is None or key not in table:
        if paper:
            raise _not_on_paper(request, None if isinstance(spec.tr, str) else spec.tr.get(key))
        raise InvalidRequest(f"{spec.name}: no TR id for {key!r}")
    return table[key]


def _not_on_paper(request: Request[Any], tr_id: str | None = None) -> NotOnPaper:
    """The refusal of a TR that paper has not, or of one of its ids, such as that of the night session."""
    tr_id = tr_id or next(iter(request.spec.tr_ids()), "")
    return NotOnPaper(f"{request.spec.name} ({tr_id}) is not offered on paper", tr_id=tr_id, request=request)


def _write_value(kind: FieldKind, request: Request[Any], fields: dict[str, str]) -> None:
    value = getattr(request, kind.name)
    derive = cast("Callable[[Any], Any] | None", kind.metadata["derive"])
    if value is None and derive is not None:
        value = derive(request)
    if value is not None or not kind.metadata["omit"]:
        fields[kind.wire] = _text_of(kind, value, kind.wire)


def _text_of(kind: FieldKind, value: object, wire: str) -> str:
    check_value(kind, value, wire)
    if isinstance(value, (datetime, time)):
        value = value.replace(microsecond=0)  # no parameter is finer than a second, and `now()` is
    try:
        text = format_value(value).strip()
    except ValueError as error:
        raise InvalidRequest(f"{kind.name} ({wire}): {error}", parameter=kind.name, wire=wire) from error
    check_text(kind, text, wire)
    return text


def _write_filled(kind: FieldKind, request: Request[Any], context: Context, fields: dict[str, str]) -> None:
    value = getattr(request, kind.name)
    names = kind.metadata["wire"]
    if kind.metadata["source"] == "account":
        account = value if value is not None else context.account
        if account is None:
            raise ConfigError(
                f"{request.spec.name} concerns an account, and neither {kind.name} ({', '.join(names)}) "
                "nor KIS(account=...) is given",
                setting="account",
            )
        if not isinstance(account, Account):
            try:
                account = Account(account)
            except ConfigError as error:
                raise InvalidRequest(str(error), parameter=kind.name, wire=names[0]) from None
        fields[names[0]], fields[names[1]] = account.number, account.product
        return
    user = (value if value is not None else context.hts_id) or ""
    if isinstance(user, str) and not user.strip():
        raise ConfigError(
            f"{request.spec.name} concerns an HTS user, and neither {kind.name} ({names}) "
            "nor Credentials(hts_id=...) is given",
            setting="hts_id",
        )
    fields[names] = _text_of(kind, user, names)


def _write_series(kind: FieldKind, request: Request[Any], fields: dict[str, str]) -> None:
    rows = cast("tuple[Row, ...]", getattr(request, kind.name))
    limit = cast("int", kind.metadata["limit"])
    cls = row_class(kind)
    if not isinstance(rows, (tuple, list)) or not all(isinstance(row, cls) for row in rows):  # pyright: ignore[reportUnnecessaryIsInstance]  # texts are a likely mistake
        raise InvalidRequest(f"{kind.name} must be a tuple of {cls.__name__}", parameter=kind.name)
    if not 1 <= len(rows) <= limit:
        raise InvalidRequest(
            f"{kind.name} must hold 1 to {limit} entries, not {len(rows)}", parameter=kind.name
        )
    count = kind.metadata["count"]
    if count is not None:
        fields[count] = str(len(rows))
    names, columns = _series_plan(cls, limit)
    groups = zip(*(column.texts_in(rows) for column in columns), strict=True)
    fields.update(zip(names, chain.from_iterable(groups), strict=False))


@attrs.frozen
class _SeriesColumn:
    """A column of numbered groups, its name in each of them, and the texts that were found to be right.

    The same symbols are asked for again and again, thirty at a time, and looking at each costs more
    than all the rest of a call.
    """

    kind: FieldKind
    names: tuple[str, ...]
    known: dict[str, str] = attrs.Factory(dict[str, str])

    def texts_in(self, rows: Sequence[Row]) -> list[str]:
        """The column's text in each row; `InvalidRequest` for one that cannot be sent."""
        values = [*map(attrgetter(self.kind.name), rows)]
        with suppress(TypeError):  # what has no hash has not been found to be right
            texts = [*map(self.known.get, values)]
            if None not in texts:
                return cast("list[str]", texts)
        return [self._text(value, name) for value, name in zip(values, self.names, strict=False)]

    def _text(self, value: object, name: str) -> str:
        text = _text_of(self.kind, value, name)
        if not text:
            raise refused(self.kind, name, "is empty")
        if isinstance(value, str):
            if len(self.known) >= _KNOWN_TEXTS:
                self.known.clear()
            self.known[value] = text
        return text


@cache
def _series_plan(cls: type[Row], limit: int) -> tuple[tuple[str, ...], tuple[_SeriesColumn, ...]]:
    """The names in the order that they are sent in, group by group, and the columns."""
    places = range(1, limit + 1)
    columns = tuple(
        _SeriesColumn(kind, tuple(kind.wire.format(n=place) for place in places)) for kind in field_kinds(cls)
    )
    return tuple(chain.from_iterable(zip(*(column.names for column in columns), strict=True))), columns


def headers_for(
    message: HttpMessage, credentials: Credentials, token: str, *, transaction: str = ""
) -> dict[str, str]:
    """The headers of a call, the credentials included.

    `transaction` names a corporate customer's call: 32 characters, of each call others (gt_uid).
    """
    headers = {
        "content-type": JSON_TYPE,
        "authorization": f"Bearer {token}",
        "appkey": credentials.app_key,
        "appsecret": credentials.app_secret,
        "tr_id": message.tr_id,
        "tr_cont": message.continuation,
        "custtype": "B" if credentials.corporate else "P",
    }
    if credentials.corporate:
        headers["seq_no"] = "001"
    given = {
        "mac_address": credentials.mac_address,
        "personalseckey": credentials.personal_secret,
        "phone_number": credentials.phone_number,
        "ip_addr": credentials.ip_address,
        "gt_uid": transaction if credentials.corporate else None,
    }
    return headers | {name: value for name, value in given.items() if value}


# --- answer -> reply or error -------------------------------------------------------------------

HTTP_OK = 200
_PAPER_CODES = frozenset({"EGW02006", "90000000"})
_ENVIRONMENT_CODES = frozenset({"EGW02004", "EGW02007"})


def interpret(request: Request[R], message: HttpMessage, answer: HttpAnswer) -> R:
    """The reply, or the error that the answer stands for.

    A refused write raises `OrderRejected` only with a code that means "not processed"; any other
    refusal of it is a plain `ReplyError`, which the session reports as an unknown outcome.
    """
    kind = request.reply_type()
    swift = read_swiftly(kind, answer.body) if answer.status == HTTP_OK else None
    if swift is not None and swift.rt_cd == "0":
        return kind(**swift.arguments, meta=_meta(message, answer, swift.msg_cd, swift.msg1, None))
    payload = _payload(request, message, answer)
    codes = {str(name).strip().casefold(): value for name, value in payload.items()}
    rt_cd = parse_scalar(codes.get("rt_cd"))
    msg_cd = parse_scalar(codes.get("msg_cd")) or parse_scalar(codes.get("error_code"))
    text = parse_scalar(codes.get("msg1")) or parse_scalar(codes.get("error_description"))
    notes = Notes(tr_id=message.tr_id)
    if not rt_cd and not msg_cd and answer.status < 400 and _is_readable(request, codes):
        notes.drift["rt_cd: absent"] = None
    elif rt_cd != "0" or answer.status >= 400:
        _refuse(request, message, answer, rt_cd, msg_cd, text)
    try:
        arguments = read_reply(kind, payload, notes)
    except DecodeError as error:
        error.body, error.http_status = answer.body, answer.status
        raise
    return kind(**arguments, meta=_meta(message, answer, msg_cd, text, notes))


def _meta(message: HttpMessage, answer: HttpAnswer, msg_cd: str, text: str, notes: Notes | None) -> ReplyMeta:
    return ReplyMeta(
        body=answer.body,
        tr_id=message.tr_id,
        http_status=answer.status,
        continuation=answer.headers.get("tr_cont", ""),
        message_code=msg_cd,
        message=text,
        problems=() if notes is None else tuple(notes.problems),
        drift=() if notes is None else tuple(notes.drift),
        skipped_rows=0 if notes is None else notes.skipped_rows,
    )


def _is_readable(request: Request[Any], codes: Mapping[str, Any]) -> bool:
    """Whether an inquiry's answer that does not say how it went nevertheless brought a block of rows."""
    if request.spec.effect != "read":
        return False
    return any(
        kind.shape != "value" and isinstance(codes.get(kind.wire.casefold()), (dict, list))
        for kind in field_kinds(cast("type[Reply]", request.reply_type()))
    )


def parse_scalar(value: object) -> str:
    """A code or a text of the envelope; a structure there says nothing."""
    try:
        return parse_text(value) or ""
    except ValueError:
        return ""


def _payload(request: Request[Any], message: HttpMessage, answer: HttpAnswer) -> Mapping[str, Any]:
    try:
        payload = load_json(answer.body)
    except ValueError as error:
        cause: Exception | None = error
        payload = None
    else:
        cause = None
    if isinstance(payload, dict):
        return cast("dict[str, Any]", payload)
    if answer.status >= 400:
        raise ServerError(
            f"{message.tr_id}: HTTP {answer.status} without a code of the broker",
            tr_id=message.tr_id,
            http_status=answer.status,
            request=request,
        ) from cause
    what = "is empty" if not answer.body.strip() else "is not a JSON object"
    raise DecodeError(
        f"{message.tr_id}: the answer {what}",
        tr_id=message.tr_id,
        http_status=answer.status,
        body=answer.body,
    ) from cause


def _refuse(
    request: Request[Any], message: HttpMessage, answer: HttpAnswer, rt_cd: str, msg_cd: str, text: str
) -> NoReturn:
    if not rt_cd and not msg_cd and answer.status < 400:
        raise DecodeError(
            f"{message.tr_id}: the answer does not say whether it succeeded (no rt_cd)",
            tr_id=message.tr_id,
            where="rt_cd",
            http_status=answer.status,
            body=answer.body,
        )
    kind: type[ReplyError] = ReplyError
    if msg_cd in TOKEN_CODES:
        kind = TokenExpired
    elif msg_cd in {QUOTA_CODE, LEDGER_CODE}:
        kind = RateLimited
    elif msg_cd in _PAPER_CODES:
        kind = NotOnPaper
    elif msg_cd in _ENVIRONMENT_CODES:
        kind = WrongEnvironment
    elif request.spec.effect == "order" and is_not_processed(msg_cd):
        raise OrderRejected(
            reason=reason_of(msg_cd),
            tr_id=message.tr_id,
            rt_cd=rt_cd,
            msg_cd=msg_cd,
            message=text,
            http_status=answer.status,
            request=request,
        )
    elif not msg_cd and answer.status >= 400:
        kind = ServerError
    raise kind(
        tr_id=message.tr_id,
        rt_cd=rt_cd,
        msg_cd=msg_cd,
        message=text,
        http_status=answer.status,
        request=request,
    )
