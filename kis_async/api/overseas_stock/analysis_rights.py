"""[해외주식] 시세분석, rights: corporate actions, and stocks that serve as collateral."""

from datetime import date
from decimal import Decimal

from ...spec.declare import Reply, Request, Row, Spec, wire
from ...spec.paging import CursorPaging
from ...spec.values import Code
from ..enums import OverseasOrderExchange, ProductType
from .enums import Country, CountryAbbreviation, TradeCurrency

__all__ = [
    "ListOverseasLoanableStocks",
    "ListOverseasRights",
    "ListOverseasStockRights",
    "LoanableOrder",
    "OverseasLoanableStock",
    "OverseasLoanableStocks",
    "OverseasLoanableSummary",
    "OverseasRight",
    "OverseasRightType",
    "OverseasRights",
    "OverseasStockRight",
    "OverseasStockRights",
    "RightsDate",
]


class LoanableOrder(Code):
    """What a list of stocks to lend on is sorted by."""

    NAME = "01"
    SYMBOL = "02"


class OverseasRightType(Code):
    """The kinds of corporate actions; `ALL` is for inquiries."""

    ALL = "%%"
    PAID_INCREASE = "01"
    BONUS_ISSUE = "02"
    DIVIDEND = "03"
    MERGER = "11"
    SPLIT = "14"
    REVERSE_SPLIT = "15"
    CAPITAL_REDUCTION = "17"
    WARRANT_EXERCISE = "54"
    REPAYMENT = "61"
    WARRANT_EXPIRY = "71"
    DIVIDEND_OPTION = "74"
    SPECIAL_DIVIDEND = "75"
    ISIN_CHANGE = "76"
    FORFEITED_SHARES = "77"


class RightsDate(Code):
    """Which date of a corporate action must lie in the period."""

    LOCAL_BASE = "02"
    SUBSCRIPTION_START = "03"
    SUBSCRIPTION_END = "04"


class OverseasRight(Row):
    """One action: amounts in the currency of the same number, ratios as shares or cash for one share."""

    base_date: date | None = wire("bass_dt", "기준일자")
    right_type_code: OverseasRightType | None = wire("rght_type_cd", "권리유형코드")
    symbol: str | None = wire("pdno", "상품번호")
    name: str | None = wire("prdt_name", "상품명")
    product_type: ProductType | None = wire("prdt_type_cd", "상품유형코드")
    isin: str | None = wire("std_pdno", "표준상품번호")
    local_base_date: date | None = wire("acpl_bass_dt", "현지기준일자")
    subscription_starts_on: date | None = wire("sbsc_strt_dt", "청약시작일자")
    subscription_ends_on: date | None = wire("sbsc_end_dt", "청약종료일자")
    cash_allotment_rate: Decimal | None = wire("cash_alct_rt", "현금배정비율")
    stock_allotment_rate: Decimal | None = wire("stck_alct_rt", "주식배정비율")
    currency: TradeCurrency | None = wire("crcy_cd", "통화코드")
    currency_2: TradeCurrency | None = wire("crcy_cd2", "통화코드2")
    currency_3: TradeCurrency | None = wire("crcy_cd3", "통화코드3")
    currency_4: TradeCurrency | None = wire("crcy_cd4", "통화코드4")
    allotment_price: Decimal | None = wire("alct_frcr_unpr", "배정외화단가")
    dividend_per_share_2: Decimal | None = wire("stkp_dvdn_frcr_amt2", "주당배당외화금액2")
    dividend_per_share_3: Decimal | None = wire("stkp_dvdn_frcr_amt3", "주당배당외화금액3")
    dividend_per_share_4: Decimal | None = wire("stkp_dvdn_frcr_amt4", "주당배당외화금액4")
    confirmed: bool | None = wire("dfnt_yn", "확정여부")


class OverseasRights(Reply):
    """One page of corporate actions."""

    search_condition: str | None = wire("ctx_area_fk50", "연속조회검색조건50", private=True)
    next_key: str | None = wire("ctx_area_nk50", "연속조회키50", private=True)
    rights: tuple[OverseasRight, ...] = wire("output", "응답상세")


class ListOverseasRights(Request[OverseasRights]):
    """해외주식 기간별권리조회 (해외주식-052): corporate actions of overseas stocks in a period.

    The period is about the date that `inquiry` names. An action that is not `confirmed` may still
    change. Not offered on paper.
    """

    spec = Spec(
        name="해외주식 기간별권리조회",
        api_id="해외주식-052",
        effect="read",
        method="GET",
        path="/uapi/overseas-price/v1/quotations/period-rights",
        tr="CTRGT011R",
        paper=None,
        paging=CursorPaging(scope="search_condition", cursor="next_key"),
    )
    right_type_code: OverseasRightType = wire("RGHT_TYPE_CD", "권리유형코드", default=OverseasRightType.ALL)
    inquiry: RightsDate = wire("INQR_DVSN_CD", "조회구분코드", default=RightsDate.LOCAL_BASE)
    start_on: date = wire("INQR_STRT_DT", "조회시작일자", example="20240417")
    end_on: date = wire("INQR_END_DT", "조회종료일자")
    symbol: str = wire("PDNO", "상품번호", default="", length=12)
    product_type: ProductType | None = wire("PRDT_TYPE_CD", "상품유형코드", default=None)
    next_key: str = wire("CTX_AREA_NK50", "연속조회키50", default="", private=True, length=50)
    search_condition: str = wire("CTX_AREA_FK50", "연속조회검색조건50", default="", private=True, length=50)


class OverseasStockRight(Row):
    """One action; only the dates that its kind has are there."""

    announced_on: date | None = wire("anno_dt", "ICE공시일")
    right_name: str | None = wire("ca_title", "권리유형")
    ex_dividend_on: date | None = wire("div_lock_dt", "배당락일")
    paid_on: date | None = wire("pay_dt", "지급일")
    recorded_on: date | None = wire("record_dt", "기준일")
    valid_from: date | None = wire("validity_dt", "효력일자")
    instruction_deadline: date | None = wire("local_end_dt", "현지지시마감일")
    ex_right_on: date | None = wire("lock_dt", "권리락일")
    delisted_on: date | None = wire("delist_dt", "상장폐지일")
    redeemed_on: date | None = wire("redempt_dt", "상환일자")
    redeemed_early_on: date | None = wire("early_redempt_dt", "조기상환일자")
    effective_on: date | None = wire("effective_dt", "적용일")


class OverseasStockRights(Reply):
    """The actions of one stock."""

    rights: tuple[OverseasStockRight, ...] = wire("output1", "응답상세")


class ListOverseasStockRights(Request[OverseasStockRights]):
    """해외주식 권리종합 (해외주식-050): corporate actions of one overseas stock, from the vendor ICE.

    Without dates, three months back and three ahead. The period is about the day of repayment, of early
    repayment or, for a new ticker, of its effect; for all others about the day of the announcement.
    Not offered on paper.
    """

    spec = Spec(
        name="해외주식 권리종합",
        api_id="해외주식-050",
        effect="read",
        method="GET",
        path="/uapi/overseas-price/v1/quotations/rights-by-ice",
        tr="HHDFS78330900",
        paper=None,
    )
    country_abbreviation: CountryAbbreviation = wire("NCOD", "국가코드", example="US")
    symbol: str = wire("SYMB", "심볼", length=20, example="MAIN")
    start_on: date | None = wire("ST_YMD", "일자 시작일", default=None)
    end_on: date | None = wire("ED_YMD", "일자 종료일", default=None)


class OverseasLoanableStock(Row):
    """One stock: what is lent on it, in percent of its value."""

    symbol: str = wire("pdno", "상품번호", key=True)
    name: str | None = wire("ovrs_item_name", "해외종목명")
    loan_rate: Decimal | None = wire("loan_rt", "대출비율")
    collateral_maintenance_rate: Decimal | None = wire("mgge_mntn_rt", "담보유지비율")
    collateral_coverage_rate: Decimal | None = wire("mgge_ensu_rt", "담보확보비율")
    loan_available: bool | None = wire("loan_exec_psbl_yn", "대출실행가능여부")
    staff_name: str | None = wire("stff_name", "직원명")
    registered_on: date | None = wire("erlm_dt", "등록일자")
    market_name: str | None = wire("tr_mket_name", "거래시장명")
    currency: TradeCurrency | None = wire("crcy_cd", "통화코드")
    country: str | None = wire("natn_kor_name", "국가한글명")
    exchange: OverseasOrderExchange | None = wire("ovrs_excg_cd", "해외거래소코드")


class OverseasLoanableSummary(Row):
    """How many stocks are lent on."""

    loanable_count: int | None = wire("loan_psbl_item_num", "대출가능종목수")


class OverseasLoanableStocks(Reply):
    """Up to 20 stocks, and how many there are."""

    search_condition: str | None = wire("ctx_area_fk100", "연속조회검색조건100", private=True)
    next_key: str | None = wire("ctx_area_nk100", "연속조회키100", private=True)
    stocks: tuple[OverseasLoanableStock, ...] = wire("output1", "응답상세")
    summary: OverseasLoanableSummary | None = wire("output2", "응답상세")


class ListOverseasLoanableStocks(Request[OverseasLoanableStocks]):
    """당사 해외주식담보대출 가능 종목 (해외주식-051): overseas stocks that the broker lends on.

    At most 20, without a next page, so ask for one `symbol` at a time. The fields with an empty default
    are documented to be left blank. Not offered on paper.
    """

    spec = Spec(
        name="당사 해외주식담보대출 가능 종목",
        api_id="해외주식-051",
        effect="read",
        method="GET",
        path="/uapi/overseas-price/v1/quotations/colable-by-company",
        tr="CTLN4050R",
        paper=None,
    )
    symbol: str = wire("PDNO", "상품번호", length=12, example="AMD")
    product_type: ProductType | None = wire("PRDT_TYPE_CD", "상품유형코드", default=None)
    start_on: date | None = wire("INQR_STRT_DT", "조회시작일자", default=None)
    end_on: date | None = wire("INQR_END_DT", "조회종료일자", default=None)
    inquiry: str = wire("INQR_DVSN", "조회구분", default="", length=2)
    country_code: Country = wire("NATN_CD", "국가코드", example="840")
    sort_order: LoanableOrder = wire("INQR_SQN_DVSN", "조회순서구분", default=LoanableOrder.SYMBOL)
    rate_class: str = wire("RT_DVSN_CD", "비율구분코드", default="", length=2)
    rate: str = wire("RT", "비율", default="", length=238)
    loan_allowed: bool | None = wire("LOAN_PSBL_YN", "대출가능여부", default=None)
    search_condition: str = wire(
        "CTX_AREA_FK100", "연속조회검색조건100", default="", private=True, length=100
    )
    next_key: str = wire("CTX_AREA_NK100", "연속조회키100", default="", private=True, length=100)
