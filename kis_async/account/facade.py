"""`AccountView`: what an account holds, can buy, has ordered and has earned, one call each."""

import time
from collections.abc import Callable, Sequence
from datetime import date
from decimal import Decimal
from typing import TYPE_CHECKING, Self

from ..api.domestic_futureoption.enums import FuturesOrderKind
from ..api.enums import OrderKind, OverseasOrderExchange, OverseasQuoteExchange, Side
from ..config import Account
from ..errors import ConfigError, InvalidRequest
from ..korean_time import korean_time
from ..orders.listed import OrderMarket
from ..spec.declare import Sender
from ..symbols import AnySymbol
from .periods import period_of
from .places import Place, exchange_of, exchanges_of, market_of, place_of
from .reading import Reading

if TYPE_CHECKING:  # each of the account's rooms is imported by the first call that needs it
    from .holdings import Positions, Sellable
    from .listing import Listing
    from .money import BuyingPower, Cash
    from .profits import Profits
    from .trades import Fills, OrderList

__all__ = ["AccountView"]

Exchange = OverseasOrderExchange | OverseasQuoteExchange | str

# In which an account of overseas derivatives can hold money.
_CURRENCIES = ("KRW", "USD", "EUR", "HKD", "CNY", "JPY", "VND")


class AccountView:
    """`kis.account`: one shape for domestic and overseas markets, stocks and derivatives.

    `market` is one of `domestic_stock`, `overseas_stock`, `domestic_bond`, `domestic_futureoption` and
    `overseas_futureoption`; without it the account's product code says it: 01 domestic stocks, 03 domestic
    derivatives, 08 overseas derivatives, 22 and 29 (pensions) domestic stocks. `timeout` is in seconds for
    all calls of an inquiry together.

    All pages are read. A failure after the first answer raises `IncompletePages`, whose `pages` are the
    answers that were read; nothing partial is returned. What the broker does not say is `None`, never 0.
    Raises `ConfigError` without an account, `InvalidRequest` for a market that the account is not for,
    `NotOnPaper` for what paper trading does not have.
    """

    def __init__(
        self,
        sender: Sender,
        *,
        account: Account | None,
        paper: bool = False,
        clock: Callable[[], float] = time.time,
    ) -> None:
        self._sender = sender
        self._account = account
        self._paper = paper
        self._clock = clock

    def __repr__(self) -> str:
        return f"{type(self).__name__}({self._account!r})"

    @property
    def number(self) -> Account | None:
        """The account itself, whose digits no text of it shows; `None` if the client was given none."""
        return self._account

    def of(self, account: Account | str) -> Self:
        """The same for another product of the key's account, such as `12345678-03` for its derivatives.

        A key belongs to one account: another one needs a client with a key of its own. Raises
        `InvalidRequest` for its number, `ConfigError` for a text that is no account.
        """
        if self._account is not None:
            wanted = self._account.product_of(account)
        else:
            wanted = Account(account) if isinstance(account, str) else account
        return type(self)(self._sender, account=wanted, paper=self._paper, clock=self._clock)

    # --- what is held ---------------------------------------------------------------------------

    async def positions(
        self,
        *,
        market: OrderMarket | None = None,
        exchanges: Sequence[Exchange] | None = None,
        night: bool = False,
        timeout: float | None = None,
        retries: int | None = None,
    ) -> "Positions":
        """Every position; rows without a share, as of what was sold today, are apart in `sold_out`.

        Overseas stocks take a call an exchange: the US in one, on paper in three, and six elsewhere.
        `exchanges` narrows them (`["NASD"]` is the whole US, on paper Nasdaq alone). Fractional shares
        (미니스탁) are not in it. `night` asks for the balance of the night session of domestic derivatives.
        Source: TTTC8434R 주식잔고조회, TTTC2208R 퇴직연금 잔고조회, TTTS3012R 해외주식 잔고, CTSC8407R
        장내채권 잔고조회, CTFO6118R 선물옵션 잔고현황, CTFN6118R (야간)선물옵션 잔고현황, OTFM1412R
        해외선물옵션 미결제내역조회.
        """
        from . import balances

        account = self._known()
        asked = exchanges_of(paper=self._paper) if exchanges is None else [exchange_of(e) for e in exchanges]
        return await balances.positions(
            self._reading(timeout, retries),
            account,
            market_of(account, market),
            exchanges=list(dict.fromkeys(asked)),
            night=night,
        )

    async def sellable(
        self,
        symbol: AnySymbol,
        *,
        exchange: Exchange | None = None,
        side: Side | None = None,
        market: OrderMarket | None = None,
        night: bool = False,
        timeout: float | None = None,
        retries: int | None = None,
    ) -> "Sellable":
        """How much of a symbol can be sold or, of derivatives, closed: shares or contracts.

        An overseas stock is written `NAS:AAPL`, or with its `exchange`, or is an instrument. `side` is that
        of the positions to be closed (BUY for long ones); without it both are added up. Source: TTTC8408R
        매도가능수량조회 for domestic stocks; on paper, and of everything else, the balance.
        """
        from . import balances

        account = self._known()
        return await balances.sellable(
            self._reading(timeout, retries),
            account,
            place_of(symbol, account, market=market, exchange=exchange),
            side=side,
            night=night,
            paper=self._paper,
        )

    async def cash(
        self,
        *,
        market: OrderMarket | None = None,
        currencies: Sequence[str] | None = None,
        timeout: float | None = None,
        retries: int | None = None,
    ) -> "Cash":
        """The money of the account: the deposit of today, of D+1 and of D+2, each by its name and currency.

        With `overseas_stock` won come first, then every foreign currency; on paper won alone. Accounts of
        overseas derivatives take a call a currency, which `currencies` narrows. Source: TTTC8434R
        주식잔고조회, TTTC2208R 퇴직연금 잔고조회, CTRP6504R 해외주식 체결기준현재잔고 with TTTC2101R
        해외증거금 통화별조회, CTFO6118R 선물옵션 잔고현황, OTFM1411R 해외선물옵션 예수금현황.
        """
        from . import balances

        account = self._known()
        return await balances.cash(
            self._reading(timeout, retries),
            account,
            market_of(account, market),
            currencies=tuple(dict.fromkeys(_CURRENCIES if currencies is None else currencies)),
            today=self._today(),
            paper=self._paper,
        )

    async def buying_power(
        self,
        symbol: AnySymbol,
        price: Decimal | int | None = None,
        *,
        kind: OrderKind | FuturesOrderKind | None = None,
        exchange: Exchange | None = None,
        side: Side = Side.BUY,
        market: OrderMarket | None = None,
        night: bool = False,
        timeout: float | None = None,
        retries: int | None = None,
    ) -> "BuyingPower":
        """How much of a symbol an order could buy: `quantity` and `amount` without borrowing.

        `price` is in the symbol's currency. `kind` is the order's; without it LIMIT with a price and MARKET
        without one, which the broker checks at the upper price limit. For a LIMIT order of domestic
        stocks its quantity leaves out the stock's margin rate: MARKET answers what can surely be
        bought. An overseas stock (`NAS:AAPL`, with its `exchange`, or an instrument) and a bond need a
        price. `side` and `night` are for derivatives. Source: TTTC8908R 매수가능조회, TTTC0503R 퇴직연금
        매수가능조회,
        TTTS3007R 해외주식 매수가능금액조회, TTTC8910R 장내채권 매수가능조회, TTTO5105R 선물옵션 주문가능,
        STTN5105R (야간)선물옵션 주문가능 조회, OTFM3304R 해외선물옵션 주문가능조회.
        """
        from . import earnings
        from .money import Asked

        account = self._known()
        place = place_of(symbol, account, market=market, exchange=exchange)
        asked = Asked(
            place=place,
            side=side,
            kind=_kind(place, kind, priced=price is not None),
            price=None if price is None else Decimal(price),
        )
        return await earnings.buying_power(self._reading(timeout, retries), account, asked, night=night)

    # --- what was ordered and filled ------------------------------------------------------------

    async def open_orders(
        self,
        *,
        market: OrderMarket | None = None,
        night: bool = True,
        timeout: float | None = None,
        retries: int | None = None,
    ) -> "OrderList":
        """The orders of which something can still be filled, those entered elsewhere included.

        Where there is no list of them it is taken from that of the day: on paper, and of domestic
        derivatives, where `night` takes in the running night session. Source: TTTC0084R
        주식정정취소가능주문조회, TTTC2210R 퇴직연금 미체결내역, TTTS3018R 해외주식 미체결내역, CTSC8035R
        채권정정취소가능주문조회, TTTO5201R and STTN5201R 선물옵션 주문체결내역조회, OTFM3116R 해외선물옵션
        당일주문내역조회.
        """
        from .trades import OrderList

        listing = self._listing(market, timeout, retries, night=night)
        return OrderList(rows=tuple(await listing.open_orders()), replies=listing.reading.replies)

    async def orders(
        self,
        start: date,
        end: date | None = None,
        *,
        market: OrderMarket | None = None,
        night: bool = True,
        timeout: float | None = None,
        retries: int | None = None,
    ) -> "OrderList":
        """The orders, changes and cancellations of a period, filled or not, oldest day first.

        `start` and `end` are trading days, both included (overseas local days, of night derivatives the
        next business day); without `end` until now, the running night session included unless `night` is
        off. Domestic stocks of more than three months ago come from a slower list, month by month.
        A pension's orders are known of today alone. Source: TTTC0081R and CTSC9215R
        주식일별주문체결조회, TTTC2210R 퇴직연금 미체결내역, TTTS3035R 해외주식 주문체결내역, CTSC8013R
        장내채권 주문체결내역, TTTO5201R and STTN5201R 선물옵션 주문체결내역조회, OTFM3120R
        해외선물옵션 일별 주문내역.
        """
        from .trades import OrderList

        listing = self._listing(market, timeout, retries, night=night)
        period = period_of(start, end, today=listing.today)
        found, fees = await listing.orders(period, filled=False, until_now=end is None)
        return OrderList(rows=tuple(found), fees=fees, replies=listing.reading.replies)

    async def fills(
        self,
        start: date,
        end: date | None = None,
        *,
        market: OrderMarket | None = None,
        costs: bool = True,
        night: bool = True,
        timeout: float | None = None,
        retries: int | None = None,
    ) -> "Fills":
        """The orders of a period of which something was filled and, with `costs`, the fees and taxes booked.

        Periods are as those of `orders`. Source: the same lists; of the costs TTTC8715R
        기간별매매손익현황조회, CTOS4001R 해외주식 일별거래내역, CTFO6119R 선물옵션기간약정수수료일별,
        OTFM3122R 해외선물옵션 일별 체결내역.
        """
        from .trades import Fills

        listing = self._listing(market, timeout, retries, night=night)
        period = period_of(start, end, today=listing.today)
        found, fees = await listing.orders(period, filled=True, until_now=end is None)
        booked = await listing.costs(period) if costs else None
        return Fills(rows=tuple(found), fees=fees, costs=booked, replies=listing.reading.replies)

    async def profit(
        self,
        start: date,
        end: date | None = None,
        *,
        market: OrderMarket | None = None,
        timeout: float | None = None,
        retries: int | None = None,
    ) -> "Profits":
        """Realised profits of a period, by symbol and day, and in `days` by day, with fees and taxes.

        Overseas amounts are in the foreign currency, from the day after a trade on. Not offered on paper.
        Source: TTTC8715R 기간별매매손익현황조회 and TTTC8708R 기간별손익일별합산조회, TTTS3039R 해외주식
        기간손익, CTFO6119R 선물옵션기간약정수수료일별, OTFM3118R 해외선물옵션 기간계좌손익 일별.
        """
        from . import earnings

        account = self._known()
        period = period_of(start, end, today=self._today())
        reading = self._reading(timeout, retries)
        return await earnings.profit(reading, account, market_of(account, market), period)

    # --- beneath ----------------------------------------------------------------------------------

    def _known(self) -> Account:
        if self._account is None:
            raise ConfigError(
                "which account is not known: give it to KIS(account=...), or use kis.account.of(...)",
                setting="account",
            )
        return self._account

    def _today(self) -> date:
        return korean_time(self._clock()).date()

    def _reading(self, timeout: float | None, retries: int | None) -> Reading:
        return Reading(self._sender, timeout=timeout, retries=retries)

    def _listing(
        self, market: OrderMarket | None, timeout: float | None, retries: int | None, *, night: bool
    ) -> "Listing":
        from .listing import Listing

        account = self._known()
        return Listing(
            self._reading(timeout, retries),
            account,
            market_of(account, market),
            self._today(),
            self._paper,
            night,
        )


def _kind(
    place: Place, kind: OrderKind | FuturesOrderKind | None, *, priced: bool
) -> OrderKind | FuturesOrderKind | None:
    """The order's kind as its market names it: the same code means different kinds."""
    if place.market not in {"domestic_stock", "domestic_futureoption"}:
        return None
    named = OrderKind if place.market == "domestic_stock" else FuturesOrderKind
    if kind is None:
        return named.LIMIT if priced else named.MARKET
    if type(kind) is not named:
        raise InvalidRequest(f"kind must be one of {named.__name__} here", parameter="kind")
    if kind == named.LIMIT and not priced:
        raise InvalidRequest("a limit order has a price", parameter="price")
    return kind
