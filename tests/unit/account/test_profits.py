"""Realised profits, and what holds for the facade as a whole: whose account, which market, how long."""

from datetime import date
from decimal import Decimal

import pytest
from unit.account.fake import Scripted, view

from kis_async import KIS, Account, Credentials, errors
from kis_async.account import AccountView

D = Decimal
FIRST, LAST = date(2026, 3, 1), date(2026, 3, 31)


async def test_domestic_profits_by_symbol_and_by_day() -> None:
    """Both are the broker's own, with its totals."""
    row = {"trad_dt": "20260330", "pdno": "005930", "rlzt_pfls": "-500", "fee": "10", "tl_tax": "20"}
    day = {"trad_dt": "20260330", "rlzt_pfls": "-480", "fee": "12", "tl_tax": "20", "loan_int": "3"}
    sender = Scripted(
        TTTC8715R=[{"output1": [row], "output2": {"tot_rlzt_pfls": "-500"}}, {"output1": [row]}],
        TTTC8708R=[{"output1": [day]}],
    )
    found = await view(sender).profit(FIRST, LAST)
    assert [(each.symbol, each.profit, each.fee, each.tax) for each in found] == [
        ("005930", D(-500), D(10), D(20))
    ] * 2
    assert [(each.symbol, each.profit, each.interest) for each in found.days] == [(None, D(-480), D(3))]
    assert found.totals.total_realized_profit == D(-500)


async def test_days_that_the_broker_does_not_sum_up_are_summed_by_currency() -> None:
    """A sum of which one part is unknown is unknown; costs that are not split stay one sum."""
    us = {"trad_day": "20260330", "ovrs_excg_cd": "NASD", "ovrs_rlzt_pfls_amt": "5.5", "stck_sll_tlex": "1"}
    japan = {"trad_day": "20260330", "ovrs_excg_cd": "TKSE", "ovrs_rlzt_pfls_amt": "100"}
    later = {"trad_day": "20260331", "ovrs_excg_cd": "NYSE", "ovrs_rlzt_pfls_amt": ""}
    sender = Scripted(TTTS3039R=[{"Output1": [later, us, us | {"ovrs_excg_cd": "AMEX"}, japan]}])
    found = await view(sender).profit(FIRST, LAST, market="overseas_stock")
    assert [each.currency for each in found] == ["USD", "USD", "USD", "JPY"]
    assert [(each.traded_on, each.currency, each.profit, each.costs) for each in found.days] == [
        (date(2026, 3, 30), "JPY", D(100), None),
        (date(2026, 3, 30), "USD", D(11), D(2)),
        (date(2026, 3, 31), "USD", None, None),
    ]


async def test_profits_of_derivatives() -> None:
    """By day and contract here; overseas the broker sums up the period, so no row has a day."""
    row = {"ord_dt": "20260330", "pdno": "101R03", "trad_pfls": "250000", "tot_fee_smtl": "900"}
    sender = Scripted(CTFO6119R=[{"output1": [row], "output2": {"trad_pfls_smtl": "250000"}}])
    found = await view(sender, "81234567-03").profit(FIRST, LAST)
    assert (found[0].profit, found.days[0].profit, found.days[0].fee) == (D(250000), D(250000), D(900))
    contract = {"ovrs_futr_fx_pdno": "6AM26", "crcy_cd": "USD", "fm_lqd_pfls_amt": "12.5", "fm_fee": "2"}
    abroad = await view(Scripted(OTFM3118R=[{"output2": [contract]}]), "81234567-08").profit(FIRST, LAST)
    assert (abroad[0].traded_on, abroad[0].profit, abroad[0].fee, abroad.days) == (None, D("12.5"), D(2), ())


async def test_what_has_no_inquiry_says_so() -> None:
    """Paper has no profits, bonds and pensions neither."""
    with pytest.raises(errors.NotOnPaper):
        await view(Scripted(paper=True)).profit(FIRST)
    for account, market in (("81234567-01", "domestic_bond"), ("81234567-29", None)):
        with pytest.raises(errors.InvalidRequest, match="no inquiry of realised profits"):
            await view(Scripted(), account).profit(FIRST, market=market)


async def test_another_product_of_the_key() -> None:
    """`of` asks with that product and in its market; another number needs another key."""
    sender = Scripted()
    account = view(sender)
    futures = account.of("81234567-03")
    await futures.positions()
    await account.positions()
    assert sender.fields("CANO", "ACNT_PRDT_CD") == [("81234567", "03"), ("81234567", "01")]
    assert sender.tr_ids() == ["CTFO6118R", "TTTC8434R"]
    with pytest.raises(errors.InvalidRequest, match="another account") as caught:
        account.of("87654321-01")
    assert "87654321" not in str(caught.value)
    with pytest.raises(errors.InvalidRequest, match="product code 03 is for domestic_futureoption"):
        await futures.positions(market="overseas_stock")
    with pytest.raises(errors.InvalidRequest, match="is none of"):
        await account.positions(market="stocks")
    with pytest.raises(errors.InvalidRequest, match="is not known: say market="):
        await account.of("81234567-77").positions()
    assert len(await account.of("81234567-77").positions(market="domestic_stock")) == 0


async def test_the_time_allowed_is_that_of_all_calls() -> None:
    """Each call has what is left of it, and the retries that were asked for."""
    sender = Scripted(TTTC8434R=[{}, {}])
    await view(sender).positions(timeout=5, retries=1)
    first, second = (request.timeout for request in sender.requests)
    assert first is not None
    assert second is not None
    assert 0 < second < first <= 5
    assert [request.retries for request in sender.requests] == [1, 1]


async def test_the_account_of_a_client() -> None:
    """`kis.account` is the facade and `number` the account, hidden in every text; without one it says so."""
    credentials = Credentials(app_key="key", app_secret="secret")
    kis = KIS(credentials, account="81234567-01", environment="paper")
    assert isinstance(kis.account, AccountView)
    assert kis.account is kis.account
    assert kis.account.number == Account("81234567-01")
    assert "81234567" not in repr(kis.account) + str(kis.account.number)
    unknown = KIS(credentials, environment="paper").account
    assert unknown.number is None
    with pytest.raises(errors.ConfigError, match="which account is not known"):
        await unknown.positions()
    assert unknown.of("81234567-03").number == Account("81234567-03")
