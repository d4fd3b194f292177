"""A sandbox without a socket, and a way to call it as a client would."""

import json
from collections.abc import Callable, Mapping
from typing import Any

import attrs
import pytest
from samples import sample_arguments

from kis_async.sandbox import Arrival, Gateway, ManualClock, Options, Outcome
from kis_async.spec.message import Context, HttpAnswer, HttpMessage, build, headers_for, interpret


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
    """Makes desks, logged in, by the gateway's options.

    Orders are taken unchecked and fill by hand only, and accounts are made up, unless the options say
    otherwise.
    """

    def make(**options: Any) -> Desk:
        clock = options.pop("clock", None) or ManualClock()
        options = {"fills": "none", "made_up_accounts": True, **options}
        return Desk(Gateway(Options(clock=clock, **options)), clock).log_in()

    return make


@pytest.fixture
def desk(make_desk: Callable[..., Desk]) -> Desk:
    """A desk with default options."""
    return make_desk()


@pytest.fixture
def sample_request() -> Callable[..., Any]:
    """Makes a request of any class that can be built in a context (see `samples`)."""

    def make(request: Any, context: Context, **given: Any) -> Any:
        found = sample_arguments(request, context, **given)
        assert found is not None, f"no sample of {request.__name__} can be built"
        cls, arguments = found
        return cls(**arguments)

    return make
