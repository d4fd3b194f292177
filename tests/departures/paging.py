"""Inquiries that have a parameter for a cursor, and yet cannot be continued."""

_LEFT_BLANK = "the parameter stays blank, and no answer holds a value for it"
_SAID_SO = "the documents say that there is no next page"

NOT_CONTINUED = {
    "GetDividendRanking": _SAID_SO,
    "GetOverseasOptionDailyChart": _SAID_SO,
    "GetOverseasOptionMonthlyChart": "the latest 120 bars are all; the only query kind is the first",
    "GetOverseasOptionWeeklyChart": "the latest 120 bars are all; the only query kind is the first",
    "GetStockLendingByDay": "goes on from an earlier day, by the dates of the call",
    "ListBonusIssues": _LEFT_BLANK,
    "ListCapitalReductions": _LEFT_BLANK,
    "ListDividends": _LEFT_BLANK,
    "ListFaceValueChanges": _LEFT_BLANK,
    "ListForfeitedShares": _LEFT_BLANK,
    "ListLendableStocks": _SAID_SO,
    "ListListings": _LEFT_BLANK,
    "ListMandatoryDeposits": _LEFT_BLANK,
    "ListMergersAndSplits": _LEFT_BLANK,
    "ListNews": _LEFT_BLANK,
    "ListOverseasBreakingNews": _LEFT_BLANK,
    "ListOverseasDailyPrices": "no answer holds a key; goes on from an earlier day",
    "ListOverseasLoanableStocks": _SAID_SO,
    "ListOverseasNews": _LEFT_BLANK,
    "ListPublicOffers": _LEFT_BLANK,
    "ListPurchaseClaims": _LEFT_BLANK,
    "ListRightsIssues": _LEFT_BLANK,
    "ListShareholderMeetings": _LEFT_BLANK,
    "ListTraderPositions": _LEFT_BLANK,
    "SearchOverseasStocks": "the documents promise a next page for later; 100 rows are all",
}
