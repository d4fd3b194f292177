"""[국내주식] 종목정보, new shares: what the depository knows of issues, offers, listings and deposits."""

from datetime import date
from decimal import Decimal

from ...spec.declare import Reply, Request, Row, Spec, wire
from ...spec.values import Code

__all__ = [
    "BonusIssue",
    "BonusIssues",
    "ForfeitedShareOffer",
    "ForfeitedShares",
    "ListBonusIssues",
    "ListForfeitedShares",
    "ListListings",
    "ListMandatoryDeposits",
    "ListPublicOffers",
    "ListRightsIssues",
    "Listing",
    "Listings",
    "MandatoryDeposit",
    "MandatoryDeposits",
    "PublicOffer",
    "PublicOffers",
    "RightsIssue",
    "RightsIssueDay",
    "RightsIssues",
]


class RightsIssueDay(Code):
    """The day of a rights issue that the period of a call is about."""

    SUBSCRIPTION = "1"
    RECORD = "2"


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
    symbol: str = wire("SHT_CD", "종목코드", default="", form="share", length=9)


class ForfeitedShareOffer(Row):
    """Shares that holders did not take, offered to the public; prices in won."""

    record_date: date | None = wire("record_date", "기준일")
    symbol: str | None = wire("sht_cd", "종목코드")
    name: str | None = wire("isin_name", "종목명")
    subscription_period: str | None = wire("subscr_dt", "청약일")
    offer_price: Decimal | None = wire("subscr_price", "공모가")
    offered_shares: int | None = wire("subscr_stk_qty", "공모주식수")
    refund_day: date | None = wire("refund_dt", "환불일")
    listing_day: date | None = wire("list_dt", "상장/등록일")
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
    symbol: str = wire("SHT_CD", "종목코드", default="", form="share", length=9)
    date_to: date = wire("T_DT", "조회일자To")
    date_from: date = wire("F_DT", "조회일자From")
    next_key: str = wire("CTS", "CTS", default="", length=17)


class Listing(Row):
    """Shares that were listed, and why; the issue price is in won."""

    listing_day: date | None = wire("list_dt", "상장/등록일")
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
    symbol: str = wire("SHT_CD", "종목코드", default="", form="share", length=9)
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
    symbol: str = wire("SHT_CD", "종목코드", default="", form="share", length=9)
    date_from: date = wire("F_DT", "조회일자From")
    next_key: str = wire("CTS", "CTS", default="", length=17)


class RightsIssue(Row):
    """New shares for money: prices in won, rates in percent.

    `subscription_period` is a text (2024/03/14 ~ 2024/03/15).
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
    listed_on: date | None = wire("list_date", "상장/등록일")
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
    symbol: str = wire("SHT_CD", "종목코드", default="", form="share", length=9)


class PublicOffer(Row):
    """An initial offer of shares: prices and capital in won.

    `house_allotment` is the number of shares that this house hands out.
    """

    record_date: date | None = wire("record_date", "기준일")
    symbol: str | None = wire("sht_cd", "종목코드")
    name: str | None = wire("isin_name", "종목명")
    offer_price: Decimal | None = wire("fix_subscr_pri", "공모가")
    face_value: Decimal | None = wire("face_value", "액면가")
    subscription_period: str | None = wire("subscr_dt", "청약기간")
    paid_on: date | None = wire("pay_dt", "납입일")
    refund_day: date | None = wire("refund_dt", "환불일")
    listing_day: date | None = wire("list_dt", "상장/등록일")
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
    symbol: str = wire("SHT_CD", "종목코드", default="", form="share", length=9)
    next_key: str = wire("CTS", "CTS", default="", length=17)
    date_from: date = wire("F_DT", "조회일자From")
    date_to: date = wire("T_DT", "조회일자To")
