"""What the broker gives beside the TRs: access tokens, approval keys, and hashes of orders."""

from collections.abc import Mapping
from typing import Any

from ..config import Credentials, fits_header
from ..errors import AuthError, DecodeError
from ..spec.message import parse_scalar
from ..spec.reply import load_json
from ..telemetry.counters import Counters, KeyCounter
from .auth import KeyKind, KeySource
from .clock import Clock
from .line import Line
from .privacy import Redactor
from .state.protocol import State

__all__ = ["Keys"]

_APPROVAL_LIFE = 86400.0
_APPROVAL_INTERVAL = 1.0


class Keys:
    """The keys of one app key."""

    def __init__(
        self,
        *,
        namespace: str,
        credentials: Credentials,
        line: Line,
        state: State,
        token_interval: float,
        redactor: Redactor,
        clock: Clock,
        counters: Counters,
    ) -> None:
        self._credentials = credentials
        self._line = line

        def source(kind: KeyKind, secret_name: str, counter: KeyCounter) -> KeySource:
            return KeySource(
                kind,
                state=state,
                namespace=namespace,
                clock=clock,
                post=line.post,
                request_fields={
                    "grant_type": "client_credentials",
                    "appkey": credentials.app_key,
                    secret_name: credentials.app_secret,
                },
                on_issue=redactor.learn,
                counter=counter,
            )

        self.tokens = source(
            KeyKind(
                name="token", path="/oauth2/tokenP", answer_field="access_token", interval=token_interval
            ),
            "appsecret",
            counters.tokens,
        )
        self.approvals = source(
            KeyKind(
                name="approval key",
                path="/oauth2/Approval",
                answer_field="approval_key",
                interval=min(_APPROVAL_INTERVAL, token_interval),
                life=_APPROVAL_LIFE,
            ),
            "secretkey",
            counters.approvals,
        )

    async def close(self) -> None:
        """End renewals that nobody waits for any more."""
        await self.tokens.close()
        await self.approvals.close()

    async def revoke(self) -> None:
        """Make the current token invalid at the broker, and forget it."""
        token = await self.tokens.known()
        if token is None:
            return
        fields = {
            "appkey": self._credentials.app_key,
            "appsecret": self._credentials.app_secret,
            "token": token,
        }
        answer = await self._line.post("/oauth2/revokeP", fields)
        if answer.status >= 400:
            raise AuthError(
                f"the token could not be revoked (HTTP {answer.status})", http_status=answer.status
            )
        await self.tokens.invalidate(token)

    async def hashkey(self, fields: Mapping[str, str]) -> str:
        """The broker's hash of an order's body."""
        headers = {"appkey": self._credentials.app_key, "appsecret": self._credentials.app_secret}
        answer = await self._line.post("/uapi/hashkey", fields, headers=headers, lane="order")
        try:
            payload: Any = load_json(answer.body)
            value = parse_scalar(payload["HASH"])
        except (ValueError, TypeError, KeyError) as error:
            raise DecodeError(
                f"the answer holds no hash key (HTTP {answer.status})", body=answer.body
            ) from error
        if not value or not fits_header(value):
            raise DecodeError("the hash key is not one that a header can carry", body=answer.body)
        return value
