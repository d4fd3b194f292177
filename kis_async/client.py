"""`KIS`: what users open, and the groups of calls that it offers."""

import asyncio
import os
from collections.abc import Mapping
from functools import cached_property
from types import TracebackType
from typing import TYPE_CHECKING, Any, Self, TypeVar

import aiohttp

from .config import Account, Credentials, Environment, Pacing, Settings, environment_named
from .errors import ClientClosed, ConfigError
from .menus import DomesticBond, DomesticFutureOption, DomesticStock, OverseasFutureOption, OverseasStock
from .session.clock import Clock
from .session.options import SessionOptions
from .session.session import Session
from .session.state.protocol import State
from .spec.declare import Reply, Request

if TYPE_CHECKING:
    from .api.elw import Elw
    from .api.enums import Venue
    from .api.etfetn import EtfEtn
    from .market import Market
    from .watchlists import Watchlists

__all__ = ["KIS"]

R = TypeVar("R", bound=Reply)


class KIS:
    """A client of the KIS Open API for one app key.

        async with KIS(credentials, account=Account("12345678-01"), environment="real") as kis:
            quotes = await kis.watchlists.quotes(["005930", "000660"])

    `environment` is "real", "paper" or an `Environment`; there is no default.
    `state` is what processes share: a folder, a `State`, or `None` for SQLite files in the user's
    state folder, so that all processes of the machine share one token and one quota.
    `pacing` and `options` have safe defaults. `http` is an own `aiohttp.ClientSession` (for a proxy
    or own TLS settings), which is left open. `venue` is where a domestic symbol is quoted unless
    the call says otherwise: KRX. Raises `ConfigError` for settings that cannot be right.
    """

    def __init__(
        self,
        credentials: Credentials,
        *,
        environment: str | Environment,
        account: Account | str | None = None,
        state: "State | str | os.PathLike[str] | None" = None,
        pacing: Pacing | None = None,
        options: SessionOptions | None = None,
        http: aiohttp.ClientSession | None = None,
        venue: "Venue | None" = None,
        clock: Clock | None = None,
    ) -> None:
        self.environment = environment_named(environment)
        self.account = Account(account) if isinstance(account, str) else account
        self._credentials = credentials
        self._state = state
        self._pacing = pacing or Pacing()
        self._options = options or SessionOptions()
        self._http = http
        self._venue = venue
        self._clock = clock or Clock()
        self._session: Session | None = None
        self._owned_state: State | None = None
        self._closed = False

    def __repr__(self) -> str:
        return f"KIS(environment={self.environment.name!r})"

    @classmethod
    def from_env(cls, environ: Mapping[str, str] | None = None, **settings: Any) -> Self:
        """A client with the settings in the process environment.

        They are KIS_APP_KEY, KIS_APP_SECRET, KIS_HTS_ID, KIS_ACCOUNT and KIS_ENVIRONMENT.
        `settings` are passed on to `KIS`. `ConfigError` names what is not set.
        """
        return cls._from_settings(Settings.from_env(environ), settings)

    @classmethod
    def from_yaml(cls, path: "str | os.PathLike[str]", *, environment: str, **settings: Any) -> Self:
        """A client with the keys in a `kis_devlp.yaml`, as the broker's sample code has it."""
        return cls._from_settings(Settings.from_yaml(path, environment=environment), settings)

    @classmethod
    def _from_settings(cls, read: Settings, settings: dict[str, Any]) -> Self:
        environment = settings.pop("environment", read.environment)
        account = settings.pop("account", read.account)
        return cls(read.credentials, environment=environment, account=account, **settings)

    async def __aenter__(self) -> Self:
        if self._session is not None or self._closed:
            raise ClientClosed("a client is opened once; make another one")
        state = self._open_state()
        session = Session(
            credentials=self._credentials,
            environment=self.environment,
            account=self.account,
            pacing=self._pacing,
            state=state,
            options=self._options,
            http=self._http,
            clock=self._clock,
        )
        self._session = await session.__aenter__()
        return self

    async def __aexit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        await self.close()

    async def close(self) -> None:
        """Close the connections. Calls that wait are turned away; orders that are out are waited for."""
        self._closed = True
        session, self._session = self._session, None
        state, self._owned_state = self._owned_state, None
        try:
            if session is not None:
                await session.close()
        finally:
            if state is not None:
                await asyncio.shield(state.close())

    async def send(self, request: Request[R]) -> R:
        """Send any request: the general door, through which every other call goes as well."""
        return await self.session.send(request)

    @property
    def session(self) -> Session:
        """The session manager: tokens, approval keys, pacing. `ClientClosed` outside `async with`."""
        if self._session is None:
            raise ClientClosed("the client is not open: use `async with KIS(...) as kis`")
        return self._session

    @cached_property
    def watchlists(self) -> "Watchlists":
        """Watchlists (관심종목): groups, items, and quotes of any number of symbols."""
        from .api.enums import Venue
        from .watchlists import Watchlists

        return Watchlists(self, venue=self._venue or Venue.KRX)

    @cached_property
    def market(self) -> "Market":
        """Prices, order books and candles in one shape, for domestic stocks, indices and overseas stocks."""
        from .api.enums import Venue
        from .market import Market

        return Market(self, venue=self._venue or Venue.KRX, clock=self._clock.wall)

    @cached_property
    def domestic_stock(self) -> DomesticStock:
        """국내주식."""
        return DomesticStock(self)

    @cached_property
    def domestic_bond(self) -> DomesticBond:
        """장내채권."""
        return DomesticBond(self)

    @cached_property
    def domestic_futureoption(self) -> DomesticFutureOption:
        """국내선물옵션."""
        return DomesticFutureOption(self)

    @cached_property
    def overseas_stock(self) -> OverseasStock:
        """해외주식."""
        return OverseasStock(self)

    @cached_property
    def overseas_futureoption(self) -> OverseasFutureOption:
        """해외선물옵션."""
        return OverseasFutureOption(self)

    @cached_property
    def elw(self) -> "Elw":
        """ELW."""
        from .api.elw import Elw

        return Elw(self)

    @cached_property
    def etfetn(self) -> "EtfEtn":
        """ETF and ETN."""
        from .api.etfetn import EtfEtn

        return EtfEtn(self)

    def _open_state(self) -> State:
        state = self._state
        if state is None or isinstance(state, (str, os.PathLike)):
            from .session.state.sqlite import SqliteState

            if isinstance(state, str) and "://" in state:
                raise ConfigError(
                    "state must be a folder or a State; addresses are not supported", setting="state"
                )
            state = self._owned_state = SqliteState(state)
        return state
