"""The broker's rules about who may call, and how often: app keys, access tokens and the quota.

Nothing here knows HTTP or real time: callers hand in header values and a clock.
Raises `Refused` where the broker would refuse.
"""

import secrets
from collections import deque
from collections.abc import Iterable
from typing import Any
from uuid import uuid4

import attrs

from ..config import Account, Credentials
from ..errors import ConfigError
from ..korean_time import korean_time
from .clock import Clock
from .refusals import Envelope, Refused, refusal

__all__ = ["AppKey", "AppKeys", "Approvals", "ArrivalQuota", "Tokens", "account_of"]

SAME_TOKEN_SECONDS = 6 * 3600


@attrs.frozen(kw_only=True)
class AppKey:
    """An app key that the sandbox knows, and the account and HTS user that it belongs to.

    `foreign` marks a key of the other environment: it gets a token, and then every call fails
    (EGW02007 on paper, EGW02004 on the real server).
    """

    credentials: Credentials
    account: Account
    foreign: bool = False


def account_of(key: AppKey) -> str:
    """The account of a key as the exchange names it: number and product, ten digits."""
    return key.account.number + key.account.product


class AppKeys:
    """The app keys that the sandbox knows, in their order; the first is the server's own."""

    def __init__(self, keys: Iterable[AppKey]) -> None:
        self._keys = tuple(keys)
        self._index = {key.credentials.app_key: place for place, key in enumerate(self._keys)}
        if len(self._index) != len(self._keys):
            raise ConfigError("two app keys of the sandbox are the same", setting="app_keys")

    def __getitem__(self, index: int) -> AppKey:
        return self._keys[index]

    def accounts(self) -> dict[str, int]:
        """The accounts, each with the place of the first key that it has."""
        found: dict[str, int] = {}
        for place, key in enumerate(self._keys):
            found.setdefault(account_of(key), place)
        return found

    def find(self, app_key: str) -> int | None:
        """The place of an app key, `None` if the sandbox does not know it."""
        return self._index.get(app_key.strip())

    def check(self, app_key: str, app_secret: str, *, envelope: Envelope = "api") -> int:
        """The place of a key that comes with its own secret."""
        if not app_key.strip():
            raise Refused(refusal("EGW00102", envelope=envelope))
        if not app_secret.strip():
            raise Refused(refusal("EGW00104", envelope=envelope))
        index = self.find(app_key)
        if index is None:
            raise Refused(refusal("EGW00103", envelope=envelope))
        expected = self._keys[index].credentials.app_secret
        if not secrets.compare_digest(expected.encode(), app_secret.strip().encode()):
            raise Refused(refusal("EGW00105", envelope=envelope))
        return index


@attrs.define(kw_only=True)
class _Token:
    text: str = attrs.field(repr=False)
    key: int
    issued_at: float
    expires_at: float
    life: float


class Tokens:
    """Access tokens: issue, check, revoke.

    A token lives `life` seconds (a day). Asking again within six hours of an issue answers the same
    token with its first expiry text. Each answered ask closes the door for `interval` seconds
    (a minute), as the broker's "once a minute" is commonly met: EGW00133.
    `expires_in` is always the whole life, as in the published answers; only the text is exact.
    """

    def __init__(self, clock: Clock, *, life: float = 86_400, interval: float = 60) -> None:
        if life <= 0:
            raise ConfigError("token_life must be over 0 seconds", setting="token_life")
        if interval < 0:
            raise ConfigError("token_interval must not be negative", setting="token_interval")
        self._clock = clock
        self._life = life
        self._interval = interval
        self._tokens: dict[str, _Token] = {}
        self._latest: dict[int, _Token] = {}
        self._answered_at: dict[int, float] = {}
        self.issued = 0

    def issue(self, key: int) -> dict[str, Any]:
        """The answer to a valid ask for a token by the key at that place."""
        now = self._clock()
        last = self._answered_at.get(key)
        if last is not None and now - last < self._interval:
            raise Refused(refusal("EGW00133", envelope="oauth"))
        self._answered_at[key] = now
        token = self._latest.get(key)
        if token is None or now >= min(token.expires_at, token.issued_at + SAME_TOKEN_SECONDS):
            token = self._make(key, now)
        return {
            "access_token": token.text,
            "access_token_token_expired": f"{korean_time(token.expires_at):%Y-%m-%d %H:%M:%S}",
            "token_type": "Bearer",
            "expires_in": int(token.life),
        }

    def _make(self, key: int, now: float) -> _Token:
        expired = [text for text, token in self._tokens.items() if token.expires_at + 86_400 < now]
        for text in expired:
            del self._tokens[text]
        token = _Token(
            text="eyJ0eXAiOiJKV1QiLCJhbGciOiJIUzUxMiJ9." + secrets.token_urlsafe(180),
            key=key,
            issued_at=now,
            expires_at=now + self._life,
            life=self._life,
        )
        self._tokens[token.text] = self._latest[key] = token
        self.issued += 1
        return token

    def check(self, key: int, authorization: str | None, *, all_expired: bool = False) -> None:
        """Accept the value of an `authorization` header, or refuse it.

        With `all_expired` even a good token is answered as an expired one.
        """
        scheme, _, text = (authorization or "").strip().partition(" ")
        if scheme.casefold() != "bearer" or not text.strip():
            raise Refused(refusal("EGW00205"))
        token = self._tokens.get(text.strip())
        if token is None or token.key != key:
            raise Refused(refusal("EGW00121"))
        if all_expired or self._clock() >= token.expires_at:
            raise Refused(refusal("EGW00123"))

    def expire_all(self) -> int:
        """Let every token end now, and say how many that were; the next ask gets a new one."""
        now = self._clock()
        live = [token for token in self._tokens.values() if token.expires_at > now]
        for token in live:
            token.expires_at = now
        return len(live)

    def revoke(self, key: int, text: str) -> None:
        """Forget a token of the key, so that it is unknown from now on."""
        token = self._tokens.get(text.strip())
        if token is None or token.key != key:
            raise Refused(refusal("EGW00121", envelope="oauth"))
        del self._tokens[token.text]
        if self._latest.get(key) is token:
            del self._latest[key]


class Approvals:
    """Approval keys, which open the real-time server: of each app key the newest, for a day."""

    def __init__(self, clock: Clock, *, life: float = 86_400) -> None:
        self._clock = clock
        self._life = life
        self._newest: dict[int, tuple[str, float]] = {}

    def issue(self, key: int) -> str:
        """A new approval key for the app key at that place; the one before it is worth nothing more."""
        text = str(uuid4())
        self._newest[key] = (text, self._clock() + self._life)
        return text

    def find(self, text: str) -> int | None:
        """The place of the app key that an approval key was issued to, `None` if it is not in force."""
        now = self._clock()
        for key, (newest, expires_at) in self._newest.items():
            if secrets.compare_digest(newest.encode(), text.encode()):
                return key if now < expires_at else None
        return None


class ArrivalQuota:
    """A strict sliding window over arrivals, one for each name that asks.

    A call that arrives when `limit` accepted calls of its name arrived in the last `window` seconds
    is refused. One that arrives exactly a window later is accepted. A refused call is not counted,
    or is with `count_refused`.
    """

    def __init__(
        self, clock: Clock, *, limit: float, window: float = 1.0, count_refused: bool = False
    ) -> None:
        if not limit > 0 or not window > 0:
            raise ConfigError("requests_per_second and window must be over 0", setting="requests_per_second")
        # A rate below one, such as 0.5 a second, is one call in a longer window.
        self._limit = int(limit) if limit >= 1 else 1
        self._window = window if limit >= 1 else window / limit
        self._clock = clock
        self._count_refused = count_refused
        self._arrivals: dict[object, deque[float]] = {}
        self.refused = 0

    def arrive(self, name: object) -> bool:
        """Whether a call that arrives now is within the quota; an accepted one is counted."""
        now = self._clock()
        arrivals = self._arrivals.setdefault(name, deque())
        while arrivals and now - arrivals[0] >= self._window:
            arrivals.popleft()
        accepted = len(arrivals) < self._limit
        if not accepted:
            self.refused += 1
        if accepted or self._count_refused:
            arrivals.append(now)
        return accepted
