"""Who calls, on whose account, and where: the settings of a client, checked when they are made."""

import hashlib
import ipaddress
import math
import os
import re
from collections.abc import Mapping
from pathlib import Path
from typing import Any, Literal, Self, cast
from urllib.parse import urlsplit

import attrs

from .errors import ConfigError, InvalidRequest

__all__ = [
    "NEW_CUSTOMER_REQUESTS_PER_SECOND",
    "PAPER",
    "REAL",
    "Account",
    "Credentials",
    "Environment",
    "Pacing",
    "environment_named",
    "fits_header",
]

NEW_CUSTOMER_REQUESTS_PER_SECOND = 3


def _is_loopback(host: str) -> bool:
    if host == "localhost":
        return True
    try:
        return ipaddress.ip_address(host).is_loopback
    except ValueError:  # a name such as 127.0.0.1.example.com
        return False


def _is_positive(value: object) -> bool:
    return (
        isinstance(value, (int, float)) and not isinstance(value, bool) and math.isfinite(value) and value > 0
    )


def fits_header(text: str) -> bool:
    """Whether a header can carry a text: printable ASCII, and so no line end."""
    return text.isascii() and text.isprintable()


def _header_text(name: str, value: str | None) -> str | None:
    if value is None:
        return None
    if not isinstance(value, str):  # pyright: ignore[reportUnnecessaryIsInstance]  # callers without a type checker
        raise ConfigError(f"{name} must be a text", setting=name)
    value = value.strip()
    if not fits_header(value):
        raise ConfigError(f"{name} holds a character that no header can carry", setting=name)
    return value


def _required(name: str, value: str) -> str:
    text = _header_text(name, value)
    if not text:
        raise ConfigError(f"{name} is empty", setting=name)
    return text


def _optional(name: str, value: str | None) -> str | None:
    return _header_text(name, value) or None


def _app_key(value: str) -> str:
    return _required("app_key", value)


def _app_secret(value: str) -> str:
    return _required("app_secret", value)


def _hts_id(value: str | None) -> str | None:
    return _optional("hts_id", value)


def _mac_address(value: str | None) -> str | None:
    return _optional("mac_address", value)


def _personal_secret(value: str | None) -> str | None:
    return _optional("personal_secret", value)


def _phone_number(value: str | None) -> str | None:
    text = _optional("phone_number", value)
    digits = None if text is None else text.replace("-", "").replace(" ", "")
    if digits is not None and not digits.isdecimal():
        raise ConfigError("phone_number must be digits, as 01012345678", setting="phone_number")
    return digits


def _ip_address(value: str | None) -> str | None:
    text = _optional("ip_address", value)
    if text is None:
        return None
    try:
        return str(ipaddress.ip_address(text))
    except ValueError:
        pass
    # Raised out here, since the other error's text holds the address.
    raise ConfigError("ip_address is none, as 203.0.113.7", setting="ip_address")


def _address(value: str) -> str:
    if not isinstance(value, str):  # pyright: ignore[reportUnnecessaryIsInstance]  # as above
        raise ConfigError("rest_url must be a text", setting="rest_url")
    return value.strip().rstrip("/")


@attrs.frozen(kw_only=True, repr=False)
class Credentials:
    """The app key and secret that the broker issued, and the HTS id (needed for watchlists).

    `corporate` marks a corporate customer (custtype B), whose calls also carry what of the following is
    given: `personal_secret`, the customer's own secret (personalseckey); `phone_number`, digits, of
    whom the call is for; `ip_address`, the address that he calls from. A person's calls have none of
    them. `mac_address` is for either.
    """

    app_key: str = attrs.field(converter=_app_key)
    app_secret: str = attrs.field(converter=_app_secret)
    hts_id: str | None = attrs.field(default=None, converter=_hts_id)
    corporate: bool = False
    mac_address: str | None = attrs.field(default=None, converter=_mac_address)
    personal_secret: str | None = attrs.field(default=None, converter=_personal_secret)
    phone_number: str | None = attrs.field(default=None, converter=_phone_number)
    ip_address: str | None = attrs.field(default=None, converter=_ip_address)

    def __attrs_post_init__(self) -> None:
        if self.corporate:
            return
        for name in ("personal_secret", "phone_number", "ip_address"):
            if getattr(self, name) is not None:
                raise ConfigError(f"{name} is for corporate customers: say corporate=True", setting=name)

    def __repr__(self) -> str:
        return "Credentials(...)"

    def fingerprint(self) -> str:
        """A name for the key that does not reveal it."""
        return hashlib.sha256(self.app_key.encode()).hexdigest()[:16]


_ACCOUNT = re.compile(r"(\d{8})-?(\d{2})", re.ASCII)


@attrs.frozen(repr=False)
class _AccountNumber:
    number: str
    product: str


class Account(_AccountNumber):
    """An account as `12345678-01`: eight digits, and two for the product (01 stocks)."""

    __slots__ = ()

    def __init__(self, number: str, product: str | None = None) -> None:
        parts = (number,) if product is None else (number, product)
        texts = [part.strip() for part in parts if isinstance(part, str)]  # pyright: ignore[reportUnnecessaryIsInstance]  # 12345678 for "12345678" is a likely mistake
        found = _ACCOUNT.fullmatch("-".join(texts)) if len(texts) == len(parts) else None
        if found is None:
            raise ConfigError(
                "an account is eight digits, a hyphen and two digits, as in 12345678-01", setting="account"
            )
        super().__init__(found[1], found[2])

    def __repr__(self) -> str:
        return f"Account('********-{self.product}')"

    __str__ = __repr__

    def product_of(self, other: "Account | str") -> "Account":
        """Another product of the same account, such as `12345678-03` for its derivatives.

        A key belongs to one account: `InvalidRequest` for another number, `ConfigError` for no account.
        """
        wanted = Account(other) if isinstance(other, str) else other
        if wanted.number != self.number:
            raise InvalidRequest(
                "this is another account: open a client with the key that belongs to it", parameter="account"
            )
        return wanted


def _check_stream_url(url: str) -> None:
    try:
        parts = urlsplit(url)
        _ = parts.port  # as for rest_url
    except ValueError:
        raise ConfigError("stream_url is not an address", setting="stream_url") from None
    if parts.scheme not in {"ws", "wss"} or not parts.hostname or parts.username or parts.password:
        raise ConfigError("stream_url must be a ws or wss address without a user name", setting="stream_url")


def _is_named_paper(environment: "Environment") -> bool:
    return environment.name == "paper"


def _moves_money(environment: "Environment") -> bool:
    if environment.paper:
        return False
    if environment.name == "real":
        return True
    try:
        return not _is_loopback(urlsplit(environment.rest_url).hostname or "")
    except ValueError:  # no address at all, which is refused below
        return True


@attrs.frozen(kw_only=True)
class Environment:
    """Where to call: the real market, paper trading (모의투자), or any server that speaks the protocol.

    `requests_per_second` is what the broker allows an app key there. `paper` chooses the TR ids;
    an environment named `paper` has it by default. `real_money` says whether orders there move real
    money; they then need consent (see `Guards`). It is so by default, except on paper and, unless the
    environment is named `real`, on loopback. Plain http is accepted on loopback only.
    """

    name: str
    rest_url: str = attrs.field(converter=_address)
    stream_url: str = ""
    requests_per_second: float = 18
    paper: bool = attrs.field(default=attrs.Factory(_is_named_paper, takes_self=True))
    real_money: bool = attrs.field(default=attrs.Factory(_moves_money, takes_self=True))

    def __attrs_post_init__(self) -> None:
        try:
            parts = urlsplit(self.rest_url)
            _ = parts.port  # which urlsplit reads, and checks, only when asked
        except ValueError:
            raise ConfigError("rest_url is not an address", setting="rest_url") from None
        if parts.scheme not in {"http", "https"} or not parts.hostname:
            raise ConfigError("rest_url must be an http or https address", setting="rest_url")
        if parts.scheme == "http" and not _is_loopback(parts.hostname):
            raise ConfigError(
                "rest_url must be https: app secrets go over plain http to loopback only", setting="rest_url"
            )
        if parts.username or parts.password:
            raise ConfigError("rest_url must not hold a user name or password", setting="rest_url")
        if self.stream_url:
            _check_stream_url(self.stream_url)
        if not _is_positive(self.requests_per_second):
            raise ConfigError("requests_per_second must be over 0", setting="requests_per_second")

    def fingerprint(self) -> str:
        """A short name for the host and the name together, so that environments never share state."""
        return hashlib.sha256(f"{self.name} {self.rest_url}".encode()).hexdigest()[:8]


REAL = Environment(
    name="real",
    rest_url="https://openapi.koreainvestment.com:9443",
    stream_url="ws://ops.koreainvestment.com:21000",
    requests_per_second=18,
)
PAPER = Environment(
    name="paper",
    rest_url="https://openapivts.koreainvestment.com:29443",
    stream_url="ws://ops.koreainvestment.com:31000",
    requests_per_second=1,
)


def environment_named(name: "str | Environment | None") -> Environment:
    """`real`, `paper`, or an environment as it is; there is no default."""
    if isinstance(name, Environment):
        return name
    known = {"real": REAL, "paper": PAPER}
    text = name.strip().lower() if isinstance(name, str) else ""
    if text not in known:
        raise ConfigError(
            "say which environment: 'real' or 'paper' (or an Environment); there is no default",
            setting="environment",
        )
    return known[text]


@attrs.frozen(kw_only=True)
class Pacing:
    """How the quota is used. Every field has a safe default; times are in seconds.

    `requests_per_second`: `None` takes the environment's; new customers have 3 for three days.
    `share`: this machine's part of the rate, where several machines without shared state use one key.
    `window`: the width of the server's sliding window.
    `arrival_bound`: how long after its start a call can still arrive at the server, which is when a
    slow answer's slot is freed; `None` keeps the slot until the answer, whatever it takes.
    `reserve`: slots that quotes and account calls leave to orders; `reserve_when` says whether
    always, or while orders or account calls were made with the key in the last ten minutes.
    """

    requests_per_second: float | None = None
    share: float = 1.0
    window: float = 1.0
    arrival_bound: float | None = 1.0
    reserve: int = 1
    reserve_when: Literal["trading", "always"] = "trading"

    def __attrs_post_init__(self) -> None:
        rate = self.requests_per_second
        if rate is not None and not _is_positive(rate):
            raise ConfigError("requests_per_second must be over 0", setting="requests_per_second")
        if not _is_positive(self.share) or self.share > 1:
            raise ConfigError("share must be over 0 and at most 1", setting="share")
        if not _is_positive(self.window):
            raise ConfigError("window must be over 0", setting="window")
        if self.arrival_bound is not None and not _is_positive(self.arrival_bound):
            raise ConfigError("arrival_bound must be over 0, or None", setting="arrival_bound")
        if self.reserve < 0:
            raise ConfigError("reserve must not be negative", setting="reserve")
        if self.reserve_when not in {"trading", "always"}:
            raise ConfigError("reserve_when must be 'trading' or 'always'", setting="reserve_when")

    def slots(self, environment: Environment) -> tuple[int, float]:
        """How many calls may fall in a window, and how wide it is."""
        rate = self.requests_per_second or environment.requests_per_second
        allowed = rate * self.share * self.window
        if allowed >= 1:
            # 0.9999999 of a call is a whole one that arithmetic has frayed.
            return math.floor(allowed + 1e-9), self.window
        return 1, self.window / allowed


# --- settings from outside ----------------------------------------------------------------------


@attrs.frozen(kw_only=True)
class Settings:
    """Everything that `KIS` needs, as read from the process environment or a file."""

    credentials: Credentials
    environment: Environment
    account: Account | None = None

    @classmethod
    def from_env(cls, environ: Mapping[str, str] | None = None, *, environment: str | None = None) -> Self:
        """Read KIS_APP_KEY, KIS_APP_SECRET, KIS_HTS_ID, KIS_ACCOUNT and KIS_ENVIRONMENT.

        KIS_CUSTOMER_TYPE is P for a person, which is the default, or B for a corporate customer, whose
        KIS_PERSONAL_SECRET, KIS_PHONE_NUMBER and KIS_IP_ADDRESS are then read, and KIS_MAC_ADDRESS for
        either. KIS_REST_URL, KIS_STREAM_URL and KIS_REQUESTS_PER_SECOND describe another server, such
        as the sandbox.
        """
        source = os.environ if environ is None else environ
        missing = [name for name in ("KIS_APP_KEY", "KIS_APP_SECRET") if not source.get(name, "").strip()]
        name = environment or source.get("KIS_ENVIRONMENT", "").strip()
        if not name:
            missing.append("KIS_ENVIRONMENT")
        if missing:
            raise ConfigError(f"not set: {', '.join(missing)}", setting=missing[0])
        account = source.get("KIS_ACCOUNT", "").strip()
        return cls(
            credentials=Credentials(
                app_key=source["KIS_APP_KEY"],
                app_secret=source["KIS_APP_SECRET"],
                hts_id=source.get("KIS_HTS_ID"),
                corporate=_is_corporate(source.get("KIS_CUSTOMER_TYPE", "")),
                mac_address=source.get("KIS_MAC_ADDRESS"),
                personal_secret=source.get("KIS_PERSONAL_SECRET"),
                phone_number=source.get("KIS_PHONE_NUMBER"),
                ip_address=source.get("KIS_IP_ADDRESS"),
            ),
            environment=_environment_from(name, source),
            account=Account(account) if account else None,
        )

    @classmethod
    def from_yaml(cls, path: "str | os.PathLike[str]", *, environment: str) -> Self:
        """Read the sample code's `kis_devlp.yaml`; needs the `cli` extra.

        `environment`, `real` or `paper`, chooses the keys in it.
        """
        try:
            import yaml
        except ImportError as error:
            raise ConfigError(
                "reading a YAML file needs: pip install 'kis_async[cli]'", setting="path"
            ) from error
        loaded: Any = None
        failure = ""
        try:
            # Every value stays the text that it is: `my_prod: 01` is no number.
            loaded = yaml.load(Path(path).read_text(encoding="utf-8"), Loader=yaml.BaseLoader)  # noqa: S506 - makes texts, lists and dicts, nothing else
        except (OSError, ValueError, RecursionError, yaml.YAMLError) as error:
            failure = type(error).__name__
        if failure:
            # Raised out here because the parser's own error quotes the file, and so possibly a secret.
            raise ConfigError(f"the settings file cannot be read ({failure})", setting="path")
        if not isinstance(loaded, dict):
            raise ConfigError("the settings file holds no names and values", setting="path")
        texts = {
            name: value.strip()
            for name, value in cast("dict[object, object]", loaded).items()
            if isinstance(name, str) and isinstance(value, str)
        }
        where = environment_named(environment)
        prefix = "paper" if where.paper else "my"
        names = {"KIS_APP_KEY": f"{prefix}_app", "KIS_APP_SECRET": f"{prefix}_sec"}
        absent = [wanted for wanted in names.values() if not texts.get(wanted)]
        if absent:
            raise ConfigError(f"not in the settings file: {', '.join(absent)}", setting=absent[0])
        number = texts.get("my_paper_stock" if where.paper else "my_acct_stock", "")
        return cls(
            credentials=Credentials(
                app_key=texts[names["KIS_APP_KEY"]],
                app_secret=texts[names["KIS_APP_SECRET"]],
                hts_id=texts.get("my_htsid"),
            ),
            environment=where,
            account=Account(number, texts.get("my_prod") or "01") if number else None,
        )


def _is_corporate(text: str) -> bool:
    kind = text.strip().upper()
    if kind not in {"", "P", "B"}:
        raise ConfigError(
            "KIS_CUSTOMER_TYPE must be P (a person) or B (a corporate customer)", setting="KIS_CUSTOMER_TYPE"
        )
    return kind == "B"


def _environment_from(name: str, source: Mapping[str, str]) -> Environment:
    url = source.get("KIS_REST_URL", "").strip()
    usual = PAPER if name.lower() == "paper" else REAL
    rate = source.get("KIS_REQUESTS_PER_SECOND", "").strip()
    try:
        per_second = float(rate) if rate else usual.requests_per_second
    except ValueError:
        raise ConfigError(
            "KIS_REQUESTS_PER_SECOND is not a number", setting="KIS_REQUESTS_PER_SECOND"
        ) from None
    if not url:
        named = environment_named(name)
        return attrs.evolve(named, requests_per_second=per_second) if rate else named
    return Environment(
        name=name,
        rest_url=url,
        stream_url=source.get("KIS_STREAM_URL", "").strip(),
        requests_per_second=per_second,
    )
