"""How a sandbox is set up: the options of the gateway, and the key that opens it."""

from collections.abc import Mapping, Sequence
from decimal import Decimal

import attrs

from ..config import Account, Credentials
from ..spec.declare import Record
from .clock import Clock, system_clock
from .exchange.floor import Fills
from .exchange.settings import DEFAULT_CASH, DEFAULT_HOLDINGS, Fees, Holding
from .faults import Fault
from .rules import AppKey
from .watchlists import Watchlist

__all__ = ["ACCOUNT", "CREDENTIALS", "Options"]

# As long as real ones; they open nothing but a sandbox.
CREDENTIALS = Credentials(
    app_key="PSkisAsyncSandboxAppKey0000000000001",
    app_secret=("kisAsyncSandboxAppSecret" * 8)[:178] + "==",
    hts_id="sandbox",
)
ACCOUNT = Account("12345678-01")


@attrs.frozen(kw_only=True)
class Options:
    """How a sandbox behaves. Times are in seconds.

    `requests_per_second`: the quota of each app key, in a sliding `window`; `None` is 18, or 1 on
    paper. `token_interval` is the least time between two tokens of a key. `latency`: how late each
    answer is, one number or a range. `rows` and `bars` are how long paged lists and bar series are,
    `page_size` the rows of a page (`None`: 50, on paper 20). `app_keys` are further keys.
    The market keeps the usual hours, outside which prices stand still; if it is `always_open`, it trades
    around the clock on every day. `clock` answers seconds since the epoch. `faults` are in force from
    the start.

    Orders trade as on an exchange, against the market's book and one another (`fills="book"`); with
    `fills="none"` they are filled only by hand. `check_orders` says whether hours, cash, holdings and the
    rules of changes are checked; `None` is yes, and no where nothing is filled. Each account begins with
    `cash`, by currency, and `holdings`; `fees` are its fees and tax. The order lists are `list_lag` late, and
    leave out an order of their last minute with the chance `list_omit`.

    In real time: every registration gets `ticks_per_second` trades or books (0 for none but those that are
    pushed). PINGPONG goes out every `ping_interval`, and a session that leaves it unanswered for
    `ping_timeout` is closed. The place of an app key stays taken `slot_hold` after its session ended.
    A client that is `queue_size` texts behind is cut off. `streams` are record classes beside the declared.
    """

    paper: bool = False
    requests_per_second: float | None = None
    window: float = 1.0
    count_refused: bool = False
    token_life: float = 86_400
    token_interval: float = 60
    latency: float | tuple[float, float] = 0.0
    seed: int = 0
    always_open: bool = False
    clock: Clock = attrs.field(factory=system_clock, repr=False)
    credentials: Credentials = CREDENTIALS
    account: Account = ACCOUNT
    app_keys: Sequence[AppKey] = ()
    watchlists: Sequence[Watchlist] | None = None
    rows: int = 120
    bars: int = 10_000
    page_size: int | None = None
    faults: Sequence[Fault | str] = ()
    fills: Fills = "book"
    check_orders: bool | None = None
    cash: Mapping[str, Decimal | int] = attrs.field(factory=lambda: dict(DEFAULT_CASH))
    holdings: Sequence[Holding] = DEFAULT_HOLDINGS
    fees: Fees = attrs.field(factory=Fees)
    list_lag: float = 0.0
    list_omit: float = 0.0
    made_up_accounts: bool = False
    ticks_per_second: float = 2.0
    ping_interval: float = 10.0
    ping_timeout: float = 100.0
    slot_hold: float = 0.0
    queue_size: int = 1000
    streams: Sequence[type[Record]] = ()

    @property
    def rate(self) -> float:
        """The quota: accepted calls a window."""
        if self.requests_per_second is not None:
            return self.requests_per_second
        return 1 if self.paper else 18

    @property
    def checks_orders(self) -> bool:
        """Whether orders are checked."""
        return self.fills != "none" if self.check_orders is None else self.check_orders
