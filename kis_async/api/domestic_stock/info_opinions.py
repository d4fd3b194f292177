"""[국내주식] 종목정보, opinions: what securities firms say and expect of a company."""

from datetime import date
from decimal import Decimal

from ...spec.declare import Reply, Request, Row, Spec, wire
from ...spec.values import Code
from ..enums import ChangeSign, Venue

__all__ = [
    "EarningsEstimates",
    "EstimateRow",
    "EstimateTitle",
    "EstimateYear",
    "FirmOpinion",
    "GetEarningsEstimates",
    "ListOpinions",
    "ListOpinionsByFirm",
    "Opinion",
    "OpinionFilter",
    "Opinions",
    "OpinionsByFirm",
]


class OpinionFilter(Code):
    """Which opinions are wanted."""

    ALL = "0"
    BUY = "1"
    NEUTRAL = "2"
    SELL = "3"


class EstimateTitle(Row):
    """Who estimated, when, and what he recommends; the capital is in 100 million won.

    The document labels these columns as those of an ELW quote; the names here follow the values.
    """

    symbol: str | None = wire("sht_cd", "ELW단축종목코드")
    name: str | None = wire("item_kor_nm", "HTS한글종목명")
    analyst_1: str | None = wire("name1", "ELW현재가")
    analyst_2: str | None = wire("name2", "전일대비")
    estimated_on: date | None = wire("estdate", "전일대비부호")
    recommendation: str | None = wire("rcmd_name", "전일대비율")
    capital: Decimal | None = wire("capital", "누적거래량")
    foreign_limit_rate: Decimal | None = wire("forn_item_lmtrt", "행사가")


class EstimateRow(Row):
    """One line of the tables, a column for each of the five fiscal years in `years`.

    What a line is follows from its place alone, see `GetEarningsEstimates`.
    """

    value_1: Decimal | None = wire("data1", "DATA1")
    value_2: Decimal | None = wire("data2", "DATA2")
    value_3: Decimal | None = wire("data3", "DATA3")
    value_4: Decimal | None = wire("data4", "DATA4")
    value_5: Decimal | None = wire("data5", "DATA5")


class EstimateYear(Row):
    """A fiscal year end such as 2023.12, with an E behind it where the values are estimates."""

    fiscal_month: str | None = wire("dt", "결산년월")


class EarningsEstimates(Reply):
    """Two tables without headings, and the years that their columns stand for."""

    title: EstimateTitle | None = wire("output1", "응답상세")
    income: tuple[EstimateRow, ...] = wire("output2", "응답상세")
    indicators: tuple[EstimateRow, ...] = wire("output3", "응답상세")
    years: tuple[EstimateYear, ...] = wire("output4", "응답상세")


class GetEarningsEstimates(Request[EarningsEstimates]):
    """국내주식 종목추정실적 (국내주식-187): what the house's analysts expect of a company.

    Six lines in `income`: sales, their growth, operating profit, its growth, net income, its growth.
    Eight lines in `indicators`: EBITDA, earnings per share, their growth, price to earnings,
    EV to EBITDA, return on equity, debt ratio, interest cover. Amounts are in 100 million won, except
    earnings per share, which are in tenths of a won; rates and multiples are in tenths as well.
    Some 160 companies are covered, and the values are renewed once a month. Not offered on paper.
    """

    spec = Spec(
        name="국내주식 종목추정실적",
        api_id="국내주식-187",
        effect="read",
        method="GET",
        path="/uapi/domestic-stock/v1/quotations/estimate-perform",
        tr="HHKST668300C0",
        paper=None,
    )
    symbol: str = wire("SHT_CD", "종목코드", form="share", length=12, example="005930")


class FirmOpinion(Row):
    """One opinion of the firm on one stock, prices in won.

    `target_gap` and `disparity_rate` (percent) tell how far the price now is from the target.
    """

    traded_on: date | None = wire("stck_bsop_date", "주식영업일자")
    symbol: str | None = wire("stck_shrn_iscd", "주식단축종목코드")
    name: str | None = wire("hts_kor_isnm", "HTS한글종목명")
    opinion: str | None = wire("invt_opnn", "투자의견")
    opinion_code: str | None = wire("invt_opnn_cls_code", "투자의견구분코드")
    previous_opinion: str | None = wire("rgbf_invt_opnn", "직전투자의견")
    previous_opinion_code: str | None = wire("rgbf_invt_opnn_cls_code", "직전투자의견구분코드")
    member_name: str | None = wire("mbcr_name", "회원사명")
    price: Decimal | None = wire("stck_prpr", "주식현재가")
    change: Decimal | None = wire("prdy_vrss", "전일대비")
    change_sign: ChangeSign | None = wire("prdy_vrss_sign", "전일대비부호")
    change_rate: Decimal | None = wire("prdy_ctrt", "전일대비율")
    target_price: Decimal | None = wire("hts_goal_prc", "HTS목표가격")
    previous_close: Decimal | None = wire("stck_prdy_clpr", "주식전일종가")
    target_gap: Decimal | None = wire("stft_esdg", "주식선물괴리도")
    disparity_rate: Decimal | None = wire("dprt", "괴리율")


class OpinionsByFirm(Reply):
    """Up to 20 opinions."""

    opinions: tuple[FirmOpinion, ...] = wire("output", "응답상세")


class ListOpinionsByFirm(Request[OpinionsByFirm]):
    """국내주식 증권사별 투자의견 (국내주식-189): what one securities firm recommends.

    At most 20 rows a call; move the dates to read on. `member_code` is the firm's number among the
    exchange's members, 999 for all of them. Not offered on paper.
    """

    spec = Spec(
        name="국내주식 증권사별 투자의견",
        api_id="국내주식-189",
        effect="read",
        method="GET",
        path="/uapi/domestic-stock/v1/quotations/invest-opbysec",
        tr="FHKST663400C0",
        paper=None,
    )
    venue: Venue = wire("FID_COND_MRKT_DIV_CODE", "조건시장분류코드", default=Venue.KRX, length=2)
    screen: str = wire("FID_COND_SCR_DIV_CODE", "조건화면분류코드", default="16634", length=5)
    member_code: str = wire("FID_INPUT_ISCD", "입력종목코드", length=12, example="999")
    opinion: OpinionFilter = wire("FID_DIV_CLS_CODE", "분류구분코드", default=OpinionFilter.ALL, length=2)
    date_from: date = wire("FID_INPUT_DATE_1", "입력날짜1")
    date_to: date = wire("FID_INPUT_DATE_2", "입력날짜2")


class Opinion(Row):
    """One firm's opinion on one day, prices in won.

    `previous_close` is of that day; `n_day_target_gap` and `n_day_disparity_rate` compare it with the
    target, `target_gap` and `disparity_rate` the price now. Rates are in percent.
    """

    traded_on: date | None = wire("stck_bsop_date", "주식영업일자")
    opinion: str | None = wire("invt_opnn", "투자의견")
    opinion_code: str | None = wire("invt_opnn_cls_code", "투자의견구분코드")
    previous_opinion: str | None = wire("rgbf_invt_opnn", "직전투자의견")
    previous_opinion_code: str | None = wire("rgbf_invt_opnn_cls_code", "직전투자의견구분코드")
    member_name: str | None = wire("mbcr_name", "회원사명")
    target_price: Decimal | None = wire("hts_goal_prc", "HTS목표가격")
    previous_close: Decimal | None = wire("stck_prdy_clpr", "주식전일종가")
    n_day_target_gap: Decimal | None = wire("stck_nday_esdg", "주식N일괴리도")
    n_day_disparity_rate: Decimal | None = wire("nday_dprt", "N일괴리율")
    target_gap: Decimal | None = wire("stft_esdg", "주식선물괴리도")
    disparity_rate: Decimal | None = wire("dprt", "괴리율")


class Opinions(Reply):
    """Up to 100 opinions, newest first."""

    opinions: tuple[Opinion, ...] = wire("output", "응답상세")


class ListOpinions(Request[Opinions]):
    """국내주식 종목투자의견 (국내주식-188): what the securities firms say of one stock.

    At most 100 rows a call; move the dates to read on. Not offered on paper.
    """

    spec = Spec(
        name="국내주식 종목투자의견",
        api_id="국내주식-188",
        effect="read",
        method="GET",
        path="/uapi/domestic-stock/v1/quotations/invest-opinion",
        tr="FHKST663300C0",
        paper=None,
    )
    venue: Venue = wire("FID_COND_MRKT_DIV_CODE", "조건시장분류코드", default=Venue.KRX, length=2)
    screen: str = wire("FID_COND_SCR_DIV_CODE", "조건화면분류코드", default="16633", length=5)
    symbol: str = wire("FID_INPUT_ISCD", "입력종목코드", form="share", length=12, example="005930")
    date_from: date = wire("FID_INPUT_DATE_1", "입력날짜1")
    date_to: date = wire("FID_INPUT_DATE_2", "입력날짜2")
