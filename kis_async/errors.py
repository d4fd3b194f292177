"""The tree of errors.

    KisError
    ├── ConfigError             the client's own settings are wrong or missing
    ├── InvalidRequest          an argument of a call is wrong; nothing was sent
    ├── StateError              the shared state file cannot be used
    ├── ClientClosed            the client was closed while the call was waiting
    ├── AuthError               no token could be had
    │   ├── InvalidCredentials      the broker does not know the key or the secret
    │   └── TokenUnavailable        the broker issues none now, or the wait was too long
    ├── TransportError          no answer: connection refused, lost, or too slow
    │   └── TimedOut                the call's time was up
    ├── ReplyError              the broker answered, and said no
    │   ├── RateLimited             over the quota (EGW00201), or the ledger's limit (EGW00215)
    │   ├── TokenExpired            the token is not accepted, also after a renewal
    │   ├── NotOnPaper              the TR is not offered on paper (also found before sending)
    │   ├── WrongEnvironment        a real key on the paper host, or the reverse
    │   ├── OrderRejected           the order was refused, and certainly not processed
    │   └── ServerError             an HTTP error without a code of the broker
    ├── DecodeError             the answer cannot be understood
    ├── NotSent                 a write that certainly did not reach the broker
    │   └── GuardRefused            a guard that the user set, or missing consent to real money
    ├── OutcomeUnknown          a write that may or may not have been processed
    ├── IncompletePages         a continued inquiry failed after its first page
    ├── IncompleteQuotes        some symbols have no quote
    ├── InstrumentsError        the table of instruments cannot be had
    │   └── MasterFileError         a symbol master file is not as it is declared
    └── StreamError             the real-time side
        ├── StreamInUse             another program has the key's one stream
        ├── StreamFull              no registration is free; known before anything is sent
        ├── StreamRefused           the server refused a registration
        ├── StreamLost              the connection could not be had again in the time allowed
        └── BufferFull              a consumer was too slow for a buffer that drops nothing

Every error is a `KisError`; the exception beneath it, if any, is its `__cause__`.
No message, and no field that a `repr` shows, holds a key, a secret, a token or an account number.
"""

from collections.abc import Sequence
from enum import StrEnum
from typing import Any

__all__ = [
    "AuthError",
    "BufferFull",
    "ClientClosed",
    "ConfigError",
    "DecodeError",
    "GuardRefused",
    "IncompletePages",
    "IncompleteQuotes",
    "InstrumentsError",
    "InvalidCredentials",
    "InvalidRequest",
    "KisError",
    "MasterFileError",
    "NotOnPaper",
    "NotSent",
    "OrderRejected",
    "OutcomeUnknown",
    "RateLimited",
    "RejectionReason",
    "ReplyError",
    "ServerError",
    "StateError",
    "StreamError",
    "StreamFull",
    "StreamInUse",
    "StreamLost",
    "StreamRefused",
    "TimedOut",
    "TokenExpired",
    "TokenUnavailable",
    "TransportError",
    "WrongEnvironment",
]


class KisError(Exception):
    """The base of every error that kis_async raises on purpose."""

    def __reduce__(self) -> tuple[Any, ...]:
        # The constructors take keywords, so the default (cls, args) would not rebuild them.
        return _rebuild, (type(self), self.args, self.__dict__.copy())


def _rebuild(kind: type[KisError], args: tuple[Any, ...], fields: dict[str, Any]) -> KisError:
    error = kind.__new__(kind, *args)
    error.args = args
    error.__dict__.update(fields)
    return error


class ConfigError(KisError, ValueError):
    """A setting of the client is wrong or missing; `setting` names it."""

    def __init__(self, message: str, *, setting: str | None = None) -> None:
        super().__init__(message)
        self.setting = setting


class InvalidRequest(KisError, ValueError):
    """An argument is wrong, and was found so before anything was sent.

    `parameter` is its English name, `wire` its name in the broker's documents.
    """

    def __init__(self, message: str, *, parameter: str | None = None, wire: str | None = None) -> None:
        super().__init__(message)
        self.parameter = parameter
        self.wire = wire


class StateError(KisError):
    """The state that processes share cannot be read or written; `path` is its file, if it has one."""

    def __init__(self, message: str, *, path: str | None = None) -> None:
        super().__init__(message)
        self.path = path


class ClientClosed(KisError):
    """The client is closed, or was closed while the call was waiting; nothing was sent."""


class AuthError(KisError):
    """No token could be had. `error_code` and `description` are the broker's, where it answered."""

    def __init__(
        self,
        message: str,
        *,
        error_code: str = "",
        description: str = "",
        http_status: int | None = None,
    ) -> None:
        super().__init__(message)
        self.error_code = error_code
        self.description = description
        self.http_status = http_status


class InvalidCredentials(AuthError):
    """The broker does not accept the app key or the app secret (EGW00103, EGW00105)."""

    def again(self) -> "InvalidCredentials":
        """The same refusal as an error of its own, so that tracebacks do not pile up on one object."""
        return InvalidCredentials(
            str(self), error_code=self.error_code, description=self.description, http_status=self.http_status
        )


class TokenUnavailable(AuthError):
    """The broker did not issue a token within the attempts and the time allowed."""


class TransportError(KisError):
    """No whole answer arrived. `sent` is false only if certainly no byte of the body left."""

    def __init__(self, message: str, *, tr_id: str = "", sent: bool = True) -> None:
        super().__init__(message)
        self.tr_id = tr_id
        self.sent = sent


class TimedOut(TransportError, TimeoutError):
    """The time allowed for the call, or for one attempt of it, was up."""


class ReplyError(KisError):
    """The broker answered, and the answer is a refusal.

    `rt_cd`, `msg_cd` and `message` are the broker's own (`message` in Korean), `http_status` is
    `None` where the client knew the refusal without asking, and `request` is the request object.
    """

    def __init__(
        self,
        text: str | None = None,
        *,
        tr_id: str = "",
        rt_cd: str = "",
        msg_cd: str = "",
        message: str = "",
        http_status: int | None = None,
        request: object = None,
    ) -> None:
        if text is None:
            status = f" (HTTP {http_status})" if http_status not in (None, 200) else ""
            text = f"{tr_id or 'the broker'}: {msg_cd or 'no code'} {message}".rstrip() + status
        super().__init__(text)
        self.tr_id = tr_id
        self.rt_cd = rt_cd
        self.msg_cd = msg_cd
        self.message = message
        self.http_status = http_status
        self.request = request


class RateLimited(ReplyError):
    """Over the quota of the key (EGW00201) or, with `ledger`, over the ledger's own (EGW00215)."""

    @property
    def ledger(self) -> bool:
        """Whether the limit is the ledger's, which no client can pace."""
        return self.msg_cd == "EGW00215"


class TokenExpired(ReplyError):
    """The token is not accepted (EGW00121, EGW00123), also after one renewal."""


class NotOnPaper(ReplyError):
    """The TR is not offered in the paper environment (모의투자)."""


class WrongEnvironment(ReplyError):
    """The app key belongs to the other environment (EGW02004, EGW02007)."""


class RejectionReason(StrEnum):
    """Why an order was refused, for programs; the broker's own words are in the error's `message`."""

    CASH = "cash"
    """Not enough cash, or buying power."""
    QUANTITY = "quantity"
    """More than is held, or may be ordered."""
    MARKET_CLOSED = "market closed"
    SYMBOL = "symbol"
    """No such symbol, or one that cannot be traded."""
    ORIGINAL_ORDER = "original order"
    """The order to change or cancel is not there, or was placed at another venue."""
    NOTHING_LEFT = "nothing left"
    """Nothing of the order is left to change or cancel."""
    KIND = "kind"
    """A kind of order that is not taken there."""
    ACCOUNT = "account"
    ENVIRONMENT = "environment"
    """Not offered here, or a key of the other environment."""
    CREDENTIALS = "credentials"
    """Key, secret, token, or a right that goes with them."""
    REQUEST = "request"
    """A field that is missing or malformed."""
    QUOTA = "quota"
    UNNAMED = "unnamed"


class OrderRejected(ReplyError):
    """The order was refused with a code that means it was not processed; `reason` says why, by kind."""

    def __init__(
        self,
        text: str | None = None,
        *,
        reason: RejectionReason = RejectionReason.UNNAMED,
        tr_id: str = "",
        rt_cd: str = "",
        msg_cd: str = "",
        message: str = "",
        http_status: int | None = None,
        request: object = None,
    ) -> None:
        super().__init__(
            text,
            tr_id=tr_id,
            rt_cd=rt_cd,
            msg_cd=msg_cd,
            message=message,
            http_status=http_status,
            request=request,
        )
        self.reason = reason


class ServerError(ReplyError):
    """An HTTP error status whose body carries no code of the broker."""


class DecodeError(KisError):
    """The answer cannot be understood. `where` is the place in it, `body` its bytes, whole."""

    def __init__(
        self,
        message: str,
        *,
        tr_id: str = "",
        where: str = "",
        http_status: int | None = None,
        body: bytes = b"",
    ) -> None:
        super().__init__(message)
        self.tr_id = tr_id
        self.where = where
        self.http_status = http_status
        self.body = body


class NotSent(KisError):
    """A write that certainly did not reach the broker, so that it may be tried again; see `__cause__`."""

    def __init__(self, message: str, *, tr_id: str = "", request: object = None) -> None:
        super().__init__(message)
        self.tr_id = tr_id
        self.request = request


class GuardRefused(NotSent):
    """A guard kept the order back: `guard` names it, `limit` is what it allows and `value` what was asked."""

    def __init__(
        self,
        message: str,
        *,
        guard: str = "",
        limit: object = None,
        value: object = None,
        tr_id: str = "",
        request: object = None,
    ) -> None:
        super().__init__(message, tr_id=tr_id, request=request)
        self.guard = guard
        self.limit = limit
        self.value = value


class OutcomeUnknown(KisError):
    """A write that left and whose fate is not known: it must be looked up, never sent again.

    `request` is what was sent and `sent_at` when, in seconds since the epoch; `msg_cd`,
    `http_status` and `body` are what came back, if anything did. `client_order_id` is the name by which
    `kis.orders.settle` finds it out: the caller's own, or one that was made.
    """

    def __init__(
        self,
        message: str,
        *,
        tr_id: str = "",
        request: object = None,
        sent_at: float = 0.0,
        msg_cd: str = "",
        http_status: int | None = None,
        body: bytes = b"",
        client_order_id: str = "",
    ) -> None:
        super().__init__(message)
        self.client_order_id = client_order_id
        self.tr_id = tr_id
        self.request = request
        self.sent_at = sent_at
        self.msg_cd = msg_cd
        self.http_status = http_status
        self.body = body


class IncompletePages(KisError):
    """A continued inquiry could not be read to its end; `pages` are the replies read, oldest first."""

    def __init__(self, message: str, *, tr_id: str = "", pages: Sequence[Any] = ()) -> None:
        super().__init__(message)
        self.tr_id = tr_id
        self.pages = tuple(pages)


class IncompleteQuotes(KisError):
    """Some symbols have no quote: `missing` says which and why, `quotes` holds the others."""

    def __init__(self, message: str, *, quotes: Sequence[Any] = (), missing: Sequence[Any] = ()) -> None:
        super().__init__(message)
        self.quotes = tuple(quotes)
        self.missing = tuple(missing)


class InstrumentsError(KisError):
    """The table of instruments is not loaded, or can neither be downloaded nor read from the cache."""


class MasterFileError(InstrumentsError):
    """A symbol master file is not as declared: `file` names it.

    Where its lines have another width than declared, `declared` and `found` are both, in bytes (of a
    separated file: in columns); nothing of such a file is read, since its columns would be shifted.
    """

    def __init__(
        self, message: str, *, file: str = "", declared: int | None = None, found: int | None = None
    ) -> None:
        super().__init__(message)
        self.file = file
        self.declared = declared
        self.found = found


class StreamError(KisError):
    """The real-time side failed."""


class StreamInUse(StreamError):
    """The app key's one stream is held by another program, or still held by one that has just ended.

    `retry_after` is how many seconds it may take at most until another try can help, as far as known.
    """

    def __init__(self, message: str, *, retry_after: float | None = None) -> None:
        super().__init__(message)
        self.retry_after = retry_after


class StreamFull(StreamError):
    """More registrations than the server allows: `limit` in all. Nothing was sent."""

    def __init__(self, message: str, *, limit: int = 0) -> None:
        super().__init__(message)
        self.limit = limit


class StreamRefused(StreamError):
    """The server refused a registration; `msg_cd` and `message` are its own. Its place is free again."""

    def __init__(self, text: str, *, tr_id: str = "", msg_cd: str = "", message: str = "") -> None:
        super().__init__(text)
        self.tr_id = tr_id
        self.msg_cd = msg_cd
        self.message = message


class StreamLost(StreamError):
    """The connection could not be made, or not be had again, in the time allowed."""


class BufferFull(StreamError):
    """A consumer left more than `size` records waiting in a buffer that drops nothing."""

    def __init__(self, message: str, *, size: int = 0) -> None:
        super().__init__(message)
        self.size = size
