"""`KIS`: what users open, and the groups of calls that it offers."""

import asyncio
import os
from collections.abc import Mapping
from functools import cached_property
from types import TracebackType
from typing import TYPE_CHECKING, Any, Self, TypeVar
from weakref import WeakSet

import aiohttp

from .api.enums import Venue
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
    from .api.etfetn import EtfEtn
    from .market import Market
    from .stream import Stream, StreamOptions
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
        venue: Venue | None = None,
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
        self._streams: WeakSet[Stream] = WeakSet()

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
        await asyncio.gather(*(stream.close() for stream in list(self._streams)))
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

    async def warm(self, *names: str) -> None:
        """Import and make beforehand what the first use of TRs would, without holding up the event loop.

        `names` are TR ids (`FHKST11300006`), menus (`domestic_stock.trading`, as after `kis.`) or markets
        (`domestic_stock`); without any it is all TRs, the streams included. Sends nothing, and needs no
        open client. It gives way to other tasks every few milliseconds and may be cancelled at any time;
        a second time it costs next to nothing. Raises `InvalidRequest` for a name that nothing has, before
        anything is made.
        """
        from .warming import steps

        for _ in steps(self, names):
            await asyncio.sleep(0)

    @cached_property
    def watchlists(self) -> "Watchlists":
        """Watchlists (관심종목): groups, items, and quotes of any number of symbols."""
        from .watchlists import Watchlists

        return Watchlists(self, venue=self._venue or Venue.KRX)

    @cached_property
    def market(self) -> "Market":
        """Prices, order books and candles in one shape, for domestic stocks, indices and overseas stocks."""
        from .market import Market

        return Market(self, venue=self._venue or Venue.KRX, clock=self._clock.wall)

    def stream(self, *others: "KIS", wait: bool = False, options: "StreamOptions | None" = None) -> "Stream":
        """Real time: `async with kis.stream() as stream`, then `async for event in stream.trades("005930")`.

        `others` are open clients of further app keys, whose registrations add to the 41 of this one.
        Entering raises `StreamInUse` if another program of this machine has the key's stream; with `wait`
        it waits until that ends.
        """
        from .stream import Stream, StreamOptions

        made = Stream(
            [client.session.stream_line() for client in (self, *others)],
            options=options or StreamOptions(),
            patient=wait,
            venue=self._venue or Venue.KRX,
        )
        self._streams.add(made)
        return made

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
