"""What `check_price=True` makes of a quote: the table its tick belongs to, and its limits."""

from decimal import Decimal
from typing import Any

import pytest

from kis_async import decode_reply
from kis_async.errors import InvalidRequest
from kis_async.orders.limits import check_limits
from kis_async.orders.terms import Terms


def quoting(price: str, tick: str, lower: str, upper: str) -> Any:
    """A `send` that answers every inquiry with one quote."""
    output = {"stck_prpr": price, "aspr_unit": tick, "stck_llam": lower, "stck_mxpr": upper}
    reply = decode_reply("FHKST01010100", {"rt_cd": "0", "msg_cd": "MCA00000", "msg1": "", "output": output})

    async def send(request: Any) -> Any:
        assert request.symbol == "005930"
        return reply

    return send


def at(price: int, market: Any = "domestic_stock") -> Terms:
    """A new order at a price."""
    return Terms(market=market, action="new", symbol="005930", price=Decimal(price))


STOCK = quoting("50100", "100", "35100", "65100")
FUND = quoting("50100", "5", "35070", "65130")
EITHER = quoting("4000", "5", "2800", "5200")  # stocks and funds have the same tick here, and not above 5,000
ODD = quoting("1000", "5", "0", "0")  # by no table of stocks and funds, and without limits


@pytest.mark.parametrize(
    ("quote", "price"),
    [(STOCK, 65_100), (STOCK, 49_950), (FUND, 50_105), (EITHER, 5_005), (ODD, 1_005)],
)
async def test_prices_that_pass(quote, price):
    """A limit itself, the finer tick below a border, and the finer of two tables in doubt."""
    await check_limits(at(price), quote)


@pytest.mark.parametrize(
    ("quote", "price", "words"),
    [
        (STOCK, 65_200, "upper limit of the day, 65100"),
        (STOCK, 35_000, "lower limit of the day, 35100"),
        (STOCK, 50_105, "two ticks of 100"),
        (STOCK, 49_940, "two ticks of 50"),
        (FUND, 50_104, "two ticks of 5"),
        (EITHER, 5_004, "two ticks of 5"),
        (ODD, 1_004, "two ticks of 5"),
    ],
)
async def test_prices_that_are_refused(quote, price, words):
    """The tick at the price counts, by the table that the quoted tick shows."""
    with pytest.raises(InvalidRequest, match=words):
        await check_limits(at(price), quote)


async def test_what_is_not_known_refuses_nothing():
    """A quote without price or tick leaves the limits; other markets are not asked for."""
    await check_limits(at(50_101), quoting("0", "0", "35100", "65100"))
    with pytest.raises(InvalidRequest, match="upper limit"):
        await check_limits(at(65_101), quoting("", "", "35100", "65100"))
    await check_limits(at(50_101, "overseas_stock"), None)  # type: ignore[arg-type]  # nothing is sent
