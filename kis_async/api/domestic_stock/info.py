"""[국내주식] 종목정보: what companies and issues are, their finances, and what firms say of them."""

from typing import TYPE_CHECKING

from ...spec.declare import Group, call, parts

if TYPE_CHECKING:
    from . import info_events, info_finances, info_issues, info_opinions, info_stocks
    from .info_events import *
    from .info_finances import *
    from .info_issues import *
    from .info_opinions import *
    from .info_stocks import *
else:
    globals().update(
        parts(__name__, "info_events", "info_finances", "info_issues", "info_opinions", "info_stocks")
    )


class Info(Group):
    """The calls of [국내주식] 종목정보."""

    credit_stocks = call(info_stocks.ListCreditStocks)
    earnings_estimates = call(info_opinions.GetEarningsEstimates)
    balance_sheet = call(info_finances.GetBalanceSheet)
    financial_ratios = call(info_finances.GetFinancialRatios)
    growth_ratios = call(info_finances.GetGrowthRatios)
    income_statement = call(info_finances.GetIncomeStatement)
    other_ratios = call(info_finances.GetOtherRatios)
    profit_ratios = call(info_finances.GetProfitRatios)
    stability_ratios = call(info_finances.GetStabilityRatios)
    opinions_by_firm = call(info_opinions.ListOpinionsByFirm)
    opinions = call(info_opinions.ListOpinions)
    bonus_issues = call(info_issues.ListBonusIssues)
    capital_reductions = call(info_events.ListCapitalReductions)
    dividends = call(info_events.ListDividends)
    forfeited_shares = call(info_issues.ListForfeitedShares)
    listings = call(info_issues.ListListings)
    mandatory_deposits = call(info_issues.ListMandatoryDeposits)
    mergers_and_splits = call(info_events.ListMergersAndSplits)
    rights_issues = call(info_issues.ListRightsIssues)
    public_offers = call(info_issues.ListPublicOffers)
    purchase_claims = call(info_events.ListPurchaseClaims)
    face_value_changes = call(info_events.ListFaceValueChanges)
    shareholder_meetings = call(info_events.ListShareholderMeetings)
    lendable_stocks = call(info_stocks.ListLendableStocks)
    product = call(info_stocks.GetProductInfo)
    stock = call(info_stocks.GetStockInfo)
