"""A sandbox without a socket, and a way to call it as a client would."""

import json
from collections.abc import Callable, Mapping
from contextlib import suppress
from datetime import date, datetime, time
from decimal import Decimal
from itertools import islice, product
from typing import Any

import attrs
import pytest

from kis_async.errors import InvalidRequest, NotOnPaper
from kis_async.sandbox import Arrival, Gateway, ManualClock, Options, Outcome
from kis_async.spec.convert import field_kinds
from kis_async.spec.message import Context, HttpAnswer, HttpMessage, build, headers_for, interpret
from kis_async.spec.values import Code


@attrs.define
class Desk:
    """A gateway, its clock, and calls on it with a valid token."""

    gateway: Gateway
    clock: ManualClock
    token: str = ""
    step: float = 1.0  # seconds that pass before each `send`, so that the quota never bites

    @property
    def options(self) -> Options:
        """The gateway's options."""
        return self.gateway.options

    @property
    def context(self) -> Context:
        """What a client of this gateway would fill in."""
        return Context(
            paper=self.options.paper, account=self.options.account, hts_id=self.options.credentials.hts_id
        )

    def oauth(self, path: str, **fields: str) -> tuple[int, dict[str, Any]]:
        """A POST to an OAuth path with the server's own key, unless the fields say otherwise."""
        key = self.options.credentials
        secret = "secretkey" if path.endswith("Approval") else "appsecret"
        body = {"grant_type": "client_credentials", "appkey": key.app_key, secret: key.app_secret, **fields}
        outcome = self.gateway.handle(
            Arrival(
                method="POST",
                path=path,
                headers={"content-type": "application/json"},
                body=json.dumps(body).encode(),
            )
        )
        return outcome.status, json.loads(outcome.body)

    def log_in(self) -> "Desk":
        """Get a token."""
        status, body = self.oauth("/oauth2/tokenP")
        assert status == 200, body
        self.token = body["access_token"]
        return self

    def raw(
        self,
        tr_id: str,
        path: str,
        fields: Mapping[str, Any],
        *,
        method: str = "GET",
        headers: Mapping[str, str | None] | None = None,
        continuation: str = "",
    ) -> Outcome:
        """One call with the fields as they are; a header of `None` is left out."""
        message = HttpMessage(method=method, path=path, tr_id=tr_id, fields=fields, continuation=continuation)
        sent: dict[str, str | None] = dict(headers_for(message, self.options.credentials, self.token))
        sent |= headers or {}
        return self.gateway.handle(
            Arrival(
                method=method,
                path=path,
                headers={name: value for name, value in sent.items() if value is not None},
                query=dict(fields) if method == "GET" else {},
                body=message.body() or b"",
            )
        )

    def message(self, request: Any) -> HttpMessage:
        """The message of a request object."""
        return build(request, self.context)

    def ask(self, request: Any, *, headers: Mapping[str, str | None] | None = None) -> Outcome:
        """One call made of a request object."""
        message = self.message(request)
        return self.raw(
            message.tr_id,
            message.path,
            message.fields,
            method=message.method,
            headers=headers,
            continuation=message.continuation,
        )

    async def send(self, request: Any) -> Any:
        """One call made of a request object, and its reply; fits `Pager`."""
        self.clock.advance(self.step)
        outcome = self.ask(request)
        answer = HttpAnswer(status=outcome.status, headers=outcome.headers, body=outcome.body)
        return interpret(request, self.message(request), answer)


@pytest.fixture
def make_desk() -> Callable[..., Desk]:
    """Makes desks, logged in, by the gateway's options."""

    def make(**options: Any) -> Desk:
        clock = options.pop("clock", None) or ManualClock()
        return Desk(Gateway(Options(clock=clock, **options)), clock).log_in()

    return make


@pytest.fixture
def desk(make_desk: Callable[..., Desk]) -> Desk:
    """A desk with default options."""
    return make_desk()


_SAMPLES: Mapping[Any, Any] = {
    int: 1,
    Decimal: Decimal(1000),
    bool: True,
    date: date(2026, 9, 21),
    time: time(10, 0),
    datetime: datetime.fromisoformat("2026-09-21T10:00:00"),
}


_SYMBOLS = {"overseas": "AAPL", "domestic": "005930"}


def _sample(kind: Any, path: str) -> Any:
    example = kind.metadata.get("example")
    if isinstance(kind.base, type) and issubclass(kind.base, Code):
        return kind.base(example) if example else next(iter(kind.base))
    if kind.base is not str:
        return _SAMPLES[kind.base]
    if example or "symbol" not in kind.name:
        return example or "1"
    return _SYMBOLS["overseas" if "/overseas" in path else "domestic"]


def _arguments(request: Any, given: Mapping[str, Any]) -> dict[str, Any]:
    """The required fields of a request, from the documents' examples or by type."""
    arguments: dict[str, Any] = {}
    path = request.spec.path
    required = {field.name for field in attrs.fields(request) if field.default is attrs.NOTHING}
    for kind in field_kinds(request):
        if kind.name not in required or kind.name in given:
            continue
        if kind.metadata["kind"] == "series":
            columns = field_kinds(kind.base)
            row = kind.base(**{column.name: _sample(column, path) for column in columns})
            arguments[kind.name] = (row,) * 3
        else:
            arguments[kind.name] = _sample(kind, path)
    return arguments | given


@pytest.fixture
def sample_request() -> Callable[..., Any]:
    """Makes a request of any class that can be built in a context.

    Where the TR id depends on codes, the first combination that has one; where the class's own
    check wants more than samples can know, the same request without that check.
    """

    def make(request: Any, context: Context, **given: Any) -> Any:
        arguments = _arguments(request, given)
        kinds = [kind for kind in field_kinds(request) if kind.name in arguments and kind.name not in given]
        codes = [kind for kind in kinds if isinstance(kind.base, type) and issubclass(kind.base, Code)]
        choices = ([arguments[kind.name], *kind.base] for kind in codes)
        for chosen in islice(product(*choices), 500):
            values = arguments | dict(zip((kind.name for kind in codes), chosen, strict=True))
            for cls in (request, _unchecked(request)):
                with suppress(InvalidRequest, NotOnPaper):
                    build(cls(**values), context)
                    return cls(**values)
        pytest.fail(f"no sample of {request.__name__} can be built")

    return make


def _unchecked(request: Any) -> Any:
    names = {"__module__": __name__, "__qualname__": request.__name__, "check": lambda _: None}
    return type(request)(request.__name__, (request,), names)
