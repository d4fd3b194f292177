"""[국내주식] 종목정보: what the depository knows of dividends, issues, meetings and other events."""

from datetime import date
from decimal import Decimal

from ...spec.declare import Reply, Request, Row, Spec, wire
from ...spec.values import Code

__all__ = [
    "BonusIssue",
    "BonusIssues",
    "CapitalReduction",
    "CapitalReductions",
    "Dividend",
    "DividendFilter",
    "Dividends",
    "FaceValueChange",
    "FaceValueChanges",
    "FaceValueMarket",
    "ForfeitedShareOffer",
    "ForfeitedShares",
    "ListBonusIssues",
    "ListCapitalReductions",
    "ListDividends",
    "ListFaceValueChanges",
    "ListForfeitedShares",
    "ListListings",
    "ListMandatoryDeposits",
    "ListMergersAndSplits",
    "ListPublicOffers",
    "ListPurchaseClaims",
    "ListRightsIssues",
    "ListShareholderMeetings",
    "Listing",
    "Listings",
    "MandatoryDeposit",
    "MandatoryDeposits",
    "MergerOrSplit",
    "MergersAndSplits",
    "PublicOffer",
    "PublicOffers",
    "PurchaseClaim",
    "PurchaseClaims",
    "RightsIssue",
    "RightsIssueDay",
    "RightsIssues",
    "ShareholderMeeting",
    "ShareholderMeetings",
]


class DividendFilter(Code):
    """Which dividends are wanted."""

    ALL = "0"
    YEAR_END = "1"
    INTERIM = "2"


class RightsIssueDay(Code):
    """The day of a rights issue that the period of a call is about."""

    SUBSCRIPTION = "1"
    RECORD = "2"


class FaceValueMarket(Code):
    """The market whose changes of face value are wanted."""

    ALL = "0"
    KOSPI = "1"
    KOSDAQ = "2"


class BonusIssue(Row):
    """New shares for nothing: the rate is in percent of the shares held, the price in won.

    `odd_lot_payment_period` is a text such as 2024/03/29 ~ 2024/03/29.
    """

    record_date: date | None = wire("record_date", "기준일")
    symbol: str | None = wire("sht_cd", "종목코드")
    name: str | None = wire("isin_name", "종목명")
    allotment_rate: Decimal | None = wire("fix_rate", "확정배정율")
    odd_lot_price: Decimal | None = wire("odd_rec_price", "단주기준가")
    ex_rights_date: date | None = wire("right_dt", "권리락일")
    odd_lot_payment_period: str | None = wire("odd_pay_dt", "단주대금지급일")
    listed_on: date | None = wire("list_date", "상장/등록일")
    issued_shares: int | None = wire("tot_issue_stk_qty", "발행주식")
    new_shares: int | None = wire("issue_stk_qty", "발행할주식")
    share_kind: str | None = wire("stk_kind", "주식종류")


class BonusIssues(Reply):
    """The bonus issues of the period."""

    issues: tuple[BonusIssue, ...] = wire("output1", "응답상세")


class ListBonusIssues(Request[BonusIssues]):
    """예탁원정보(무상증자일정) (국내주식-144): bonus issues whose record date is in the period.

    The depository's own data, for information only. An empty `symbol` asks for all stocks.
    Not offered on paper.
    """

    spec = Spec(
        name="예탁원정보(무상증자일정)",
        api_id="국내주식-144",
        effect="read",
        method="GET",
        path="/uapi/domestic-stock/v1/ksdinfo/bonus-issue",
        tr="HHKDB669101C0",
        paper=None,
    )
    next_key: str = wire("CTS", "CTS", default="", length=17)
    date_from: date = wire("F_DT", "조회일자From")
    date_to: date = wire("T_DT", "조회일자To")
    symbol: str = wire("SHT_CD", "종목코드", default="", length=9)


class CapitalReduction(Row):
    """A reduction of capital; days and periods are texts such as 2024/04/01.

    `calculation` says in Korean whether the rate multiplies or divides.
    """

    record_date: date | None = wire("record_date", "기준일")
    symbol: str | None = wire("sht_cd", "종목코드")
    name: str | None = wire("isin_name", "종목명")
    share_kind: str | None = wire("stk_kind", "주식종류")
    reduction_kind: str | None = wire("reduce_cap_type", "감자구분")
    reduction_rate: Decimal | None = wire("reduce_cap_rate", "감자배정율")
    calculation: str | None = wire("comp_way", "계산방법")
    halted_period: str | None = wire("td_stop_dt", "매매거래정지기간")
    listing_day: str | None = wire("list_dt", "상장/등록일")


class CapitalReductions(Reply):
    """The reductions of the period."""

    reductions: tuple[CapitalReduction, ...] = wire("output1", "응답상세")


class ListCapitalReductions(Request[CapitalReductions]):
    """예탁원정보(자본감소일정) (국내주식-149): reductions of capital whose record date is in the period.

    The depository's own data, for information only. An empty `symbol` asks for all stocks.
    Not offered on paper.
    """

    spec = Spec(
        name="예탁원정보(자본감소일정)",
        api_id="국내주식-149",
        effect="read",
        method="GET",
        path="/uapi/domestic-stock/v1/ksdinfo/cap-dcrs",
        tr="HHKDB669106C0",
        paper=None,
    )
    next_key: str = wire("CTS", "CTS", default="", length=17)
    date_from: date = wire("F_DT", "조회일자From")
    date_to: date = wire("T_DT", "조회일자To")
    symbol: str = wire("SHT_CD", "종목코드", default="", length=9)


class Dividend(Row):
    """A dividend a share, in won, with its rates in percent; payment days are texts (2024/04/01).

    `stock_dividend_payment_day` is when the new shares are handed out; they reach accounts at listing.
    """

    record_date: date | None = wire("record_date", "기준일")
    symbol: str | None = wire("sht_cd", "종목코드")
    name: str | None = wire("isin_name", "종목명")
    dividend_kind: str | None = wire("divi_kind", "배당종류")
    face_value: Decimal | None = wire("face_val", "액면가")
    dividend: Decimal | None = wire("per_sto_divi_amt", "현금배당금")
    dividend_rate: Decimal | None = wire("divi_rate", "현금배당률(%)")
    stock_dividend_rate: Decimal | None = wire("stk_divi_rate", "주식배당률(%)")
    cash_dividend_payment_day: str | None = wire("divi_pay_dt", "배당금지급일")
    stock_dividend_payment_day: str | None = wire("stk_div_pay_dt", "주식배당지급일")
    odd_lot_payment_period: str | None = wire("odd_pay_dt", "단주대금지급일")
    share_kind: str | None = wire("stk_kind", "주식종류")
    high_dividend: str | None = wire("high_divi_gb", "고배당종목여부")


class Dividends(Reply):
    """The dividends of the period."""

    dividends: tuple[Dividend, ...] = wire("output1", "응답상세")


class ListDividends(Request[Dividends]):
    """예탁원정보(배당일정) (국내주식-145): dividends whose record date is in the period.

    The depository's own data, for information only. An empty `symbol` asks for all stocks.
    Not offered on paper.
    """

    spec = Spec(
        name="예탁원정보(배당일정)",
        api_id="국내주식-145",
        effect="read",
        method="GET",
        path="/uapi/domestic-stock/v1/ksdinfo/dividend",
        tr="HHKDB669102C0",
        paper=None,
    )
    next_key: str = wire("CTS", "CTS", default="", length=17)
    inquiry: DividendFilter = wire("GB1", "조회구분", default=DividendFilter.ALL, length=1)
    date_from: date = wire("F_DT", "조회일자From")
    date_to: date = wire("T_DT", "조회일자To")
    symbol: str = wire("SHT_CD", "종목코드", default="", length=9)
    high_dividend: str = wire("HIGH_GB", "고배당여부", default="", length=1)


class ForfeitedShareOffer(Row):
    """Shares that holders did not take, offered to the public; prices in won, days as texts (2024/04/02)."""

    record_date: date | None = wire("record_date", "기준일")
    symbol: str | None = wire("sht_cd", "종목코드")
    name: str | None = wire("isin_name", "종목명")
    subscription_period: str | None = wire("subscr_dt", "청약일")
    offer_price: Decimal | None = wire("subscr_price", "공모가")
    offered_shares: int | None = wire("subscr_stk_qty", "공모주식수")
    refund_day: str | None = wire("refund_dt", "환불일")
    listing_day: str | None = wire("list_dt", "상장/등록일")
    lead_managers: str | None = wire("lead_mgr", "주간사")


class ForfeitedShares(Reply):
    """The offers of the period."""

    offers: tuple[ForfeitedShareOffer, ...] = wire("output1", "응답상세")


class ListForfeitedShares(Request[ForfeitedShares]):
    """예탁원정보(실권주일정) (국내주식-152): offers of forfeited shares whose record date is in the period.

    The depository's own data, for information only. An empty `symbol` asks for all stocks.
    Not offered on paper.
    """

    spec = Spec(
        name="예탁원정보(실권주일정)",
        api_id="국내주식-152",
        effect="read",
        method="GET",
        path="/uapi/domestic-stock/v1/ksdinfo/forfeit",
        tr="HHKDB669109C0",
        paper=None,
    )
    symbol: str = wire("SHT_CD", "종목코드", default="", length=9)
    date_to: date = wire("T_DT", "조회일자To")
    date_from: date = wire("F_DT", "조회일자From")
    next_key: str = wire("CTS", "CTS", default="", length=17)


class Listing(Row):
    """Shares that were listed, and why; the issue price is in won, `listing_day` a text (2024/04/02)."""

    listing_day: str | None = wire("list_dt", "상장/등록일")
    symbol: str | None = wire("sht_cd", "종목코드")
    name: str | None = wire("isin_name", "종목명")
    share_kind: str | None = wire("stk_kind", "주식종류")
    listing_reason: str | None = wire("issue_type", "사유")
    new_shares: int | None = wire("issue_stk_qty", "상장주식수")
    issued_shares: int | None = wire("tot_issue_stk_qty", "총발행주식수")
    issue_price: Decimal | None = wire("issue_price", "발행가")


class Listings(Reply):
    """The listings of the period."""

    listings: tuple[Listing, ...] = wire("output1", "응답상세")


class ListListings(Request[Listings]):
    """예탁원정보(상장정보일정) (국내주식-150): shares listed in the period, first or additional.

    The depository's own data, for information only. An empty `symbol` asks for all stocks.
    Not offered on paper.
    """

    spec = Spec(
        name="예탁원정보(상장정보일정)",
        api_id="국내주식-150",
        effect="read",
        method="GET",
        path="/uapi/domestic-stock/v1/ksdinfo/list-info",
        tr="HHKDB669107C0",
        paper=None,
    )
    symbol: str = wire("SHT_CD", "종목코드", default="", length=9)
    date_to: date = wire("T_DT", "조회일자To")
    date_from: date = wire("F_DT", "조회일자From")
    next_key: str = wire("CTS", "CTS", default="", length=17)


class MandatoryDeposit(Row):
    """Shares that may not be sold for a time, such as 2024/03/26 ~ 2025/03/26.

    `issued_share_rate` is in percent, but large values came cut to five characters without their point.
    """

    symbol: str | None = wire("sht_cd", "종목코드")
    name: str | None = wire("isin_name", "종목명")
    shares: int | None = wire("stk_qty", "주식수")
    deposit_period: str | None = wire("depo_date", "예치일")
    deposit_reason: str | None = wire("depo_reason", "사유")
    issued_share_rate: Decimal | None = wire("tot_issue_qty_per_rate", "총발행주식수대비비율(%)")


class MandatoryDeposits(Reply):
    """The deposits of the period."""

    deposits: tuple[MandatoryDeposit, ...] = wire("output1", "응답상세")


class ListMandatoryDeposits(Request[MandatoryDeposits]):
    """예탁원정보(의무예치일정) (국내주식-153): shares under a mandatory deposit that begins in the period.

    The depository's own data, for information only. An empty `symbol` asks for all stocks.
    Not offered on paper.
    """

    spec = Spec(
        name="예탁원정보(의무예치일정)",
        api_id="국내주식-153",
        effect="read",
        method="GET",
        path="/uapi/domestic-stock/v1/ksdinfo/mand-deposit",
        tr="HHKDB669110C0",
        paper=None,
    )
    date_to: date = wire("T_DT", "조회일자To")
    symbol: str = wire("SHT_CD", "종목코드", default="", length=9)
    date_from: date = wire("F_DT", "조회일자From")
    next_key: str = wire("CTS", "CTS", default="", length=17)


class MergerOrSplit(Row):
    """A merger or a split: the companies, the exchange rate and the shares; days are texts (2024/04/02)."""

    record_date: date | None = wire("record_date", "기준일")
    symbol: str | None = wire("sht_cd", "종목코드")
    absorbed_company_code: str | None = wire("opp_cust_cd", "피합병(피분할)회사코드")
    absorbed_company_name: str | None = wire("opp_cust_nm", "피합병(피분할)회사명")
    company_code: str | None = wire("cust_cd", "합병(분할)회사코드")
    company_name: str | None = wire("cust_nm", "합병(분할)회사명")
    merger_kind: str | None = wire("merge_type", "합병사유")
    merger_rate: Decimal | None = wire("merge_rate", "비율")
    halted_period: str | None = wire("td_stop_dt", "매매거래정지기간")
    listing_day: str | None = wire("list_dt", "상장/등록일")
    odd_lot_payment_day: str | None = wire("odd_amt_pay_dt", "단주대금지급일")
    issued_shares: int | None = wire("tot_issue_stk_qty", "발행주식")
    new_shares: int | None = wire("issue_stk_qty", "발행할주식")
    sequence: int | None = wire("seq", "연번")


class MergersAndSplits(Reply):
    """The mergers and splits of the period."""

    events: tuple[MergerOrSplit, ...] = wire("output1", "응답상세")


class ListMergersAndSplits(Request[MergersAndSplits]):
    """예탁원정보(합병/분할일정) (국내주식-147): mergers and splits whose record date is in the period.

    The depository's own data, for information only. An empty `symbol` asks for all stocks.
    Not offered on paper.
    """

    spec = Spec(
        name="예탁원정보(합병/분할일정)",
        api_id="국내주식-147",
        effect="read",
        method="GET",
        path="/uapi/domestic-stock/v1/ksdinfo/merger-split",
        tr="HHKDB669104C0",
        paper=None,
    )
    next_key: str = wire("CTS", "CTS", default="", length=17)
    date_from: date = wire("F_DT", "조회일자From")
    date_to: date = wire("T_DT", "조회일자To")
    symbol: str = wire("SHT_CD", "종목코드", default="", length=9)


class RightsIssue(Row):
    """New shares for money: prices in won, rates in percent.

    `subscription_period` is a text (2024/03/14 ~ 2024/03/15), `listed_on` one of ten characters.
    """

    record_date: date | None = wire("record_date", "기준일")
    symbol: str | None = wire("sht_cd", "종목코드")
    name: str | None = wire("isin_name", "종목명")
    issued_shares: int | None = wire("tot_issue_stk_qty", "발행주식")
    new_shares: int | None = wire("issue_stk_qty", "발행할주식")
    allotment_rate: Decimal | None = wire("fix_rate", "확정배정율")
    discount_rate: Decimal | None = wire("disc_rate", "할인율")
    planned_issue_price: Decimal | None = wire("fix_price", "발행예정가")
    ex_rights_date: date | None = wire("right_dt", "권리락일")
    subscription_from: date | None = wire("sub_term_ft", "청약기간")
    subscription_period: str | None = wire("sub_term", "청약기간")
    listed_on: str | None = wire("list_date", "상장/등록일")
    share_kind: str | None = wire("stk_kind", "주식종류")


class RightsIssues(Reply):
    """The rights issues of the period."""

    issues: tuple[RightsIssue, ...] = wire("output", "응답상세")


class ListRightsIssues(Request[RightsIssues]):
    """예탁원정보(유상증자일정) (국내주식-143): rights issues by the day of subscription or of record.

    The depository's own data, for information only. An empty `symbol` asks for all stocks.
    Not offered on paper.
    """

    spec = Spec(
        name="예탁원정보(유상증자일정)",
        api_id="국내주식-143",
        effect="read",
        method="GET",
        path="/uapi/domestic-stock/v1/ksdinfo/paidin-capin",
        tr="HHKDB669100C0",
        paper=None,
    )
    next_key: str = wire("CTS", "CTS", default="", length=17)
    inquiry: RightsIssueDay = wire("GB1", "조회구분", default=RightsIssueDay.SUBSCRIPTION, length=1)
    date_from: date = wire("F_DT", "조회일자From")
    date_to: date = wire("T_DT", "조회일자To")
    symbol: str = wire("SHT_CD", "종목코드", default="", length=9)


class PublicOffer(Row):
    """An initial offer of shares: prices and capital in won, days as texts (2024/04/02).

    `house_allotment` is the number of shares that this house hands out.
    """

    record_date: date | None = wire("record_date", "기준일")
    symbol: str | None = wire("sht_cd", "종목코드")
    name: str | None = wire("isin_name", "종목명")
    offer_price: Decimal | None = wire("fix_subscr_pri", "공모가")
    face_value: Decimal | None = wire("face_value", "액면가")
    subscription_period: str | None = wire("subscr_dt", "청약기간")
    paid_on: str | None = wire("pay_dt", "납입일")
    refund_day: str | None = wire("refund_dt", "환불일")
    listing_day: str | None = wire("list_dt", "상장/등록일")
    lead_managers: str | None = wire("lead_mgr", "주간사")
    capital_before_offer: Decimal | None = wire("pub_bf_cap", "공모전자본금")
    capital_after_offer: Decimal | None = wire("pub_af_cap", "공모후자본금")
    house_allotment: int | None = wire("assign_stk_qty", "당사배정물량")


class PublicOffers(Reply):
    """The public offers of the period."""

    offers: tuple[PublicOffer, ...] = wire("output1", "응답상세")


class ListPublicOffers(Request[PublicOffers]):
    """예탁원정보(공모주청약일정) (국내주식-151): public offers to subscribe to in the period.

    The depository's own data, for information only. An empty `symbol` asks for all stocks.
    Not offered on paper.
    """

    spec = Spec(
        name="예탁원정보(공모주청약일정)",
        api_id="국내주식-151",
        effect="read",
        method="GET",
        path="/uapi/domestic-stock/v1/ksdinfo/pub-offer",
        tr="HHKDB669108C0",
        paper=None,
    )
    symbol: str = wire("SHT_CD", "종목코드", default="", length=9)
    next_key: str = wire("CTS", "CTS", default="", length=17)
    date_from: date = wire("F_DT", "조회일자From")
    date_to: date = wire("T_DT", "조회일자To")


class PurchaseClaim(Row):
    """A holder's claim to be bought out: the price is in won.

    Deadlines are texts with a leading zero (020240326), days such as 2024/05/16.
    """

    record_date: date | None = wire("record_date", "기준일")
    symbol: str | None = wire("sht_cd", "종목코드")
    name: str | None = wire("isin_name", "종목명")
    share_kind: str | None = wire("stk_kind", "주식종류")
    dissent_deadline: str | None = wire("opp_opi_rcpt_term", "반대의사접수시한")
    claim_deadline: str | None = wire("buy_req_rcpt_term", "매수청구접수시한")
    claim_price: Decimal | None = wire("buy_req_price", "매수청구가격")
    claim_payment_day: str | None = wire("buy_amt_pay_dt", "매수대금지급일")
    meeting_day: str | None = wire("get_meet_dt", "주총일")


class PurchaseClaims(Reply):
    """The claims of the period."""

    claims: tuple[PurchaseClaim, ...] = wire("output1", "응답상세")


class ListPurchaseClaims(Request[PurchaseClaims]):
    """예탁원정보(주식매수청구일정) (국내주식-146): claims of dissenting holders whose record date is in the period.

    The depository's own data, for information only. An empty `symbol` asks for all stocks.
    Not offered on paper.
    """

    spec = Spec(
        name="예탁원정보(주식매수청구일정)",
        api_id="국내주식-146",
        effect="read",
        method="GET",
        path="/uapi/domestic-stock/v1/ksdinfo/purreq",
        tr="HHKDB669103C0",
        paper=None,
    )
    symbol: str = wire("SHT_CD", "종목코드", default="", length=9)
    date_to: date = wire("T_DT", "조회일자To")
    date_from: date = wire("F_DT", "조회일자From")
    next_key: str = wire("CTS", "CTS", default="", length=17)


class FaceValueChange(Row):
    """A split or a reverse split, face values in won; days and periods are texts (2023/08/28)."""

    record_date: date | None = wire("record_date", "기준일")
    symbol: str | None = wire("sht_cd", "종목코드")
    name: str | None = wire("isin_name", "종목명")
    face_value_before: Decimal | None = wire("inter_bf_face_amt", "변경전액면가")
    face_value_after: Decimal | None = wire("inter_af_face_amt", "변경후액면가")
    halted_period: str | None = wire("td_stop_dt", "매매거래정지기간")
    listing_day: str | None = wire("list_dt", "상장/등록일")


class FaceValueChanges(Reply):
    """The changes of the period."""

    changes: tuple[FaceValueChange, ...] = wire("output1", "응답상세")


class ListFaceValueChanges(Request[FaceValueChanges]):
    """예탁원정보(액면교체일정) (국내주식-148): splits and reverse splits whose record date is in the period.

    The depository's own data, for information only. An empty `symbol` asks for all stocks.
    Not offered on paper.
    """

    spec = Spec(
        name="예탁원정보(액면교체일정)",
        api_id="국내주식-148",
        effect="read",
        method="GET",
        path="/uapi/domestic-stock/v1/ksdinfo/rev-split",
        tr="HHKDB669105C0",
        paper=None,
    )
    symbol: str = wire("SHT_CD", "종목코드", default="", length=9)
    next_key: str = wire("CTS", "CTS", default="", length=17)
    date_from: date = wire("F_DT", "조회일자From")
    date_to: date = wire("T_DT", "조회일자To")
    market_class: FaceValueMarket = wire("MARKET_GB", "시장구분", default=FaceValueMarket.ALL, length=1)


class ShareholderMeeting(Row):
    """A meeting and one item of its agenda; `meeting_day` is a text (2024/04/18)."""

    record_date: date | None = wire("record_date", "기준일")
    symbol: str | None = wire("sht_cd", "종목코드")
    name: str | None = wire("isin_name", "종목명")
    meeting_day: str | None = wire("gen_meet_dt", "주총일자")
    meeting_kind: str | None = wire("gen_meet_type", "주총사유")
    agenda: str | None = wire("agenda", "주총의안")
    voting_shares: int | None = wire("vote_tot_qty", "의결권주식총수")


class ShareholderMeetings(Reply):
    """The meetings of the period, a row for each item of an agenda."""

    meetings: tuple[ShareholderMeeting, ...] = wire("output1", "응답상세")


class ListShareholderMeetings(Request[ShareholderMeetings]):
    """예탁원정보(주주총회일정) (국내주식-154): meetings of shareholders whose record date is in the period.

    The depository's own data, for information only. An empty `symbol` asks for all stocks.
    Not offered on paper.
    """

    spec = Spec(
        name="예탁원정보(주주총회일정)",
        api_id="국내주식-154",
        effect="read",
        method="GET",
        path="/uapi/domestic-stock/v1/ksdinfo/sharehld-meet",
        tr="HHKDB669111C0",
        paper=None,
    )
    next_key: str = wire("CTS", "CTS", default="", length=17)
    date_from: date = wire("F_DT", "조회일자From")
    date_to: date = wire("T_DT", "조회일자To")
    symbol: str = wire("SHT_CD", "종목코드", default="", length=9)
