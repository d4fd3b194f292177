"""`KIS`: what users open, and the groups of calls that it offers."""

import asyncio
import os
from collections.abc import Mapping
from contextlib import AsyncExitStack
from functools import cached_property
from pathlib import Path
from types import TracebackType
from typing import TYPE_CHECKING, Any, Self, TypeVar
from weakref import WeakSet

import aiohttp

from .api.enums import Venue
from .config import Account, Credentials, Environment, Pacing, Settings, environment_named
from .errors import ClientClosed
from .menus import DomesticBond, DomesticFutureOption, DomesticStock, OverseasFutureOption, OverseasStock
from .orders.entrance import Entrance, journal_path
from .session.clock import Clock
from .session.finishing import close_all, finish
from .session.options import SessionOptions
from .session.session import Session
from .session.state.protocol import State
from .spec.declare import Reply, Request
from .telemetry.counters import Counters

if TYPE_CHECKING:
    from .account import AccountView
    from .api.elw import Elw
    from .api.etfetn import EtfEtn
    from .calendar import Calendar
    from .instruments import Instruments, MasterOptions
    from .market import Market
    from .orders.desk import Desk
    from .orders.facade import Orders
    from .orders.guards import Guards
    from .stream import Sharing, Stream, StreamOptions
    from .telemetry import Telemetry
    from .watchlists import Watchlists

__all__ = ["KIS"]

R = TypeVar("R", bound=Reply)


class KIS:
    """A client of the KIS Open API for one app key.

        async with KIS(credentials, account=Account("12345678-01"), environment="real") as kis:
            quotes = await kis.watchlists.quotes(["005930", "000660"])

    `environment` is "real", "paper" or an `Environment`; there is no default.
    `state` is what processes share: a folder, a `State`, or `None` for SQLite files in the user's
    state folder, so that all processes of the machine share one token and one quota. `redis://host:6379/0`
    shares them among machines (see `RedisState`).
    `pacing` and `options` have safe defaults. `http` is an own `aiohttp.ClientSession` (for a proxy
    or own TLS settings), which is left open. `venue` is where a domestic symbol is quoted unless
    the call says otherwise: KRX. `guards` are what orders may go out, the consent to real money among them.
    `journal` is the file in which every order is written down before it is sent: beside the shared state if
    it is not said (with a `MemoryState`, in memory). `masters` says where `kis.instruments` takes the master
    files from, and keeps them: from the broker, in the user's cache folder. Raises `ConfigError` for
    settings that cannot be right.
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
        guards: "Guards | None" = None,
        journal: "str | os.PathLike[str] | None" = None,
        masters: "MasterOptions | None" = None,
        clock: Clock | None = None,
    ) -> None:
        self.environment = environment_named(environment)
        self._account = Account(account) if isinstance(account, str) else account
        self._credentials = credentials
        self._state = state
        self._pacing = pacing or Pacing()
        self._options = options or SessionOptions()
        self._http = http
        self._venue = venue
        self._guards = guards
        self._journal = None if journal is None else Path(journal)
        self._masters = masters
        self._clock = clock or Clock()
        self._counters = Counters()
        self._made_at = self._clock.wall()
        self._session: Session | None = None
        self._entrance: Entrance | None = None
        self._owned_state: State | None = None
        self._closed = False
        self._streams: WeakSet[Stream] = WeakSet()

    def __repr__(self) -> str:
        return f"KIS(environment={self.environment.name!r})"

    @classmethod
    def from_env(cls, environ: Mapping[str, str] | None = None, **settings: Any) -> Self:
        """A client with the settings in the process environment.

        They are KIS_APP_KEY, KIS_APP_SECRET, KIS_HTS_ID, KIS_ACCOUNT and KIS_ENVIRONMENT, and for corporate
        customers KIS_CUSTOMER_TYPE and what goes with it (see `Settings.from_env`); KIS_MASTER_URL is another
        host of master files. `settings` are passed on to `KIS`. `ConfigError` names what is not set.
        """
        masters = (os.environ if environ is None else environ).get("KIS_MASTER_URL", "").strip()
        if masters and "masters" not in settings:
            from .instruments import MasterOptions

            settings["masters"] = MasterOptions(url=masters)
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
        self._entrance = Entrance(
            journal=journal_path(self._journal, state, real_money=self.environment.real_money),
            guards=self._guards,
            state=state,
            environment=self.environment,
            clock=self._clock,
        )
        session = Session(
            credentials=self._credentials,
            environment=self.environment,
            account=self._account,
            pacing=self._pacing,
            state=state,
            options=self._options,
            http=self._http,
            clock=self._clock,
            door=self._entrance,
            counters=self._counters,
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
        # All of it is closed whatever comes, also if the closing is cancelled; the last is the first.
        async with AsyncExitStack() as closing:
            closing.push_async_callback(lambda: finish(self._close_files()))
            closing.push_async_callback(self._close_session)
            closing.push_async_callback(self._close_streams)

    async def _close_streams(self) -> None:
        await close_all([stream.close() for stream in list(self._streams)])

    async def _close_session(self) -> None:
        session, self._session = self._session, None
        if session is not None:
            await session.close()

    async def _close_files(self) -> None:
        state, self._owned_state = self._owned_state, None
        entrance, self._entrance = self._entrance, None
        try:
            if entrance is not None:
                await entrance.close()
            if "instruments" in vars(self):
                await self.instruments.close()
        finally:
            if state is not None:
                await state.close()

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

        `names` are TR ids (`FHKST11300006`), menus (`domestic_stock.trading`, as after `kis.`), markets
        (`domestic_stock`), or `orders`, `instruments` or `calendar` (what these need of the client); without
        any it is all of that, the streams included. Sends nothing, and needs no open client. It gives way to
        other tasks every few milliseconds and may be cancelled at any time; a second time it costs next to
        nothing. Raises `InvalidRequest` for a name that nothing has, before anything is made.
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
    def account(self) -> "AccountView":
        """The account's positions, cash, orders and profits in one shape; `account.number` is its number."""
        from .account import AccountView

        return AccountView(self, account=self._account, paper=self.environment.paper, clock=self._clock.wall)

    @cached_property
    def orders(self) -> "Orders":
        """Orders: placing, changing and cancelling, settling what is unknown, and following what happens."""
        from .orders.facade import Orders

        return Orders(self, self._account)

    @property
    def desk(self) -> "Desk":
        """The guards and the journal behind the session's door. `ClientClosed` outside `async with`."""
        if self._entrance is None:
            raise ClientClosed("the client is not open: use it inside `async with`")
        return self._entrance.desk

    @property
    def attempt_timeout(self) -> float:
        """How long one exchange with the broker may take, in seconds."""
        return self._options.attempt_timeout

    def order_stream(self, account: Account) -> "Stream | None":
        """A stream of this client that is open and has the notices of this account's orders."""
        if account != self._account or self._credentials.hts_id is None:
            return None
        return next((stream for stream in self._streams if stream.is_open), None)

    @cached_property
    def telemetry(self) -> "Telemetry":
        """Counters and timings of this client: `snapshot()`, `async with log()`, `async with serve()`."""
        from .telemetry import Telemetry

        return Telemetry(
            self._counters,
            environment=self.environment.name,
            wall=self._clock.wall,
            sleep=self._clock.sleep,
            started_at=self._made_at,
        )

    @cached_property
    def calendar(self) -> "Calendar":
        """Trading days, sessions and trading dates of every market; the broker's own holidays win."""
        from .calendar import Calendar

        return Calendar(
            self,
            paper=self.environment.paper,
            shared=lambda: self.session.state,
            scope=self.environment.fingerprint(),
            clock=self._clock,
        )

    @cached_property
    def instruments(self) -> "Instruments":
        """Every instrument of the broker's masters: `await kis.instruments.refresh()`, then `find`, `get`."""
        from .instruments import Instruments

        return Instruments(self._masters, http=self._http)

    @cached_property
    def market(self) -> "Market":
        """Prices, order books and candles in one shape, for domestic stocks, indices and overseas stocks."""
        from .market import Market

        return Market(self, venue=self._venue or Venue.KRX, clock=self._clock.wall)

    def stream(
        self,
        *others: "KIS",
        wait: bool = False,
        shared: "bool | Sharing" = False,
        options: "StreamOptions | None" = None,
    ) -> "Stream":
        """Real time: `async with kis.stream() as stream`, then `async for event in stream.trades("005930")`.

        `others` are open clients of further app keys, whose registrations add to the 41 of this one.
        Entering raises `StreamInUse` if another program of this machine has the key's stream; with `wait`
        it waits until that ends. With `shared` all programs of this machine that say so have one stream
        together: the first of them owns the connection and serves the others, and another takes over when it
        ends; a `Sharing` has settings for that.
        """
        from .stream import Sharing, Stream, StreamOptions

        made = Stream(
            [client.session.stream_line() for client in (self, *others)],
            options=options or StreamOptions(),
            patient=wait,
            venue=self._venue or Venue.KRX,
            sharing=Sharing() if shared is True else shared or None,
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
        if isinstance(state, str) and "://" in state:
            from .session.state.redis import RedisState

            state = self._owned_state = RedisState(state)
        elif state is None or isinstance(state, (str, os.PathLike)):
            from .session.state.sqlite import SqliteState

            state = self._owned_state = SqliteState(state)
        return state
