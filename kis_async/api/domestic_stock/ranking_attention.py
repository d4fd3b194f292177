"""[국내주식] 순위분석, attention: credit, short sales, and what other users watch."""

from datetime import date
from decimal import Decimal

from ...spec.declare import Reply, Request, Row, Spec, wire
from ...spec.values import Code
from ..enums import ChangeSign, Designation, Period, Venue

__all__ = [
    "CreditBase",
    "CreditOrder",
    "CreditRank",
    "CreditRanking",
    "GetCreditRanking",
    "GetShortSaleRanking",
    "GetWatchedRanking",
    "ListMostViewed",
    "ListingMarket",
    "ShortSaleRank",
    "ShortSaleRanking",
    "ViewedRank",
    "ViewedRanking",
    "WatchedRank",
    "WatchedRanking",
]


class CreditOrder(Code):
    """What a ranking of credit is sorted by: money lent, or stock lent."""

    LOAN_RATE = "0"
    LOAN_SHARES = "1"
    LOAN_AMOUNT = "2"
    LOAN_RATE_RISE = "3"
    LOAN_RATE_FALL = "4"
    STOCK_LOAN_RATE = "5"
    STOCK_LOAN_SHARES = "6"
    STOCK_LOAN_AMOUNT = "7"
    STOCK_LOAN_RATE_RISE = "8"
    STOCK_LOAN_RATE_FALL = "9"


class CreditBase(Row):
    """The market or sector ranked, and the two days compared."""

    sector_code: str | None = wire("bstp_cls_code", "업종 구분 코드")
    name: str | None = wire("hts_kor_isnm", "HTS 한글 종목명")
    base_date_1: date | None = wire("stnd_date1", "기준 일자1")
    base_date_2: date | None = wire("stnd_date2", "기준 일자2")


class CreditRank(Row):
    """One place: the price in won, money and stock lent in shares and as amounts, rates in percent."""

    symbol: str = wire("mksc_shrn_iscd", "유가증권 단축 종목코드", key=True)
    name: str | None = wire("hts_kor_isnm", "HTS 한글 종목명")
    price: Decimal | None = wire("stck_prpr", "주식 현재가")
    change: Decimal | None = wire("prdy_vrss", "전일 대비")
    change_sign: ChangeSign | None = wire("prdy_vrss_sign", "전일 대비 부호")
    change_rate: Decimal | None = wire("prdy_ctrt", "전일 대비율")
    volume: int | None = wire("acml_vol", "누적 거래량")
    margin_loan_balance_shares: int | None = wire("whol_loan_rmnd_stcn", "전체 융자 잔고 주수")
    margin_loan_balance_amount: Decimal | None = wire("whol_loan_rmnd_amt", "전체 융자 잔고 금액")
    margin_loan_balance_rate: Decimal | None = wire("whol_loan_rmnd_rate", "전체 융자 잔고 비율")
    stock_loan_balance_shares: int | None = wire("whol_stln_rmnd_stcn", "전체 대주 잔고 주수")
    stock_loan_balance_amount: Decimal | None = wire("whol_stln_rmnd_amt", "전체 대주 잔고 금액")
    stock_loan_balance_rate: Decimal | None = wire("whol_stln_rmnd_rate", "전체 대주 잔고 비율")
    margin_loan_balance_increase_rate: Decimal | None = wire(
        "nday_vrss_loan_rmnd_inrt", "N일 대비 융자 잔고 증가율"
    )
    stock_loan_balance_increase_rate: Decimal | None = wire(
        "nday_vrss_stln_rmnd_inrt", "N일 대비 대주 잔고 증가율"
    )


class CreditRanking(Reply):
    """Up to 30 places, best first; there is no next page."""

    bases: tuple[CreditBase, ...] = wire("output1", "응답상세")
    ranks: tuple[CreditRank, ...] = wire("output2", "응답상세")


class GetCreditRanking(Request[CreditRanking]):
    """국내주식 신용잔고 상위 (국내주식-109): the stocks most bought or sold on credit.

    `symbol` is a market: 0000 all, 0001 KOSPI, 1001 KOSDAQ, 2001 KOSPI 200. `days` is the span of the
    increases, 2 to 999. Not offered on paper.
    """

    spec = Spec(
        name="국내주식 신용잔고 상위",
        api_id="국내주식-109",
        effect="read",
        method="GET",
        path="/uapi/domestic-stock/v1/ranking/credit-balance",
        tr="FHKST17010000",
        paper=None,
    )
    screen: str = wire("FID_COND_SCR_DIV_CODE", "조건 화면 분류 코드", default="11701", length=5)
    symbol: str = wire("FID_INPUT_ISCD", "입력 종목코드", default="0000", form="index", length=12)
    days: int = wire("FID_OPTION", "증가율기간", length=5, example="2")
    venue: Venue = wire("FID_COND_MRKT_DIV_CODE", "조건 시장 분류 코드", default=Venue.KRX, length=2)
    order: CreditOrder = wire(
        "FID_RANK_SORT_CLS_CODE", "순위 정렬 구분 코드", default=CreditOrder.LOAN_RATE, length=2
    )

    def check(self) -> None:
        """Refuse a span that the broker has not."""
        if not 2 <= self.days <= 999:
            raise self.refusal("days", "must be 2 to 999")


class ShortSaleRank(Row):
    """One place: prices in won, volumes in shares, values in won, shares of the whole in percent.

    `average_price` is that of the short sales. The two dates bound them, and stand in the first place only.
    """

    symbol: str = wire("mksc_shrn_iscd", "유가증권 단축 종목코드", key=True)
    name: str | None = wire("hts_kor_isnm", "HTS 한글 종목명")
    price: Decimal | None = wire("stck_prpr", "주식 현재가")
    change: Decimal | None = wire("prdy_vrss", "전일 대비")
    change_sign: ChangeSign | None = wire("prdy_vrss_sign", "전일 대비 부호")
    change_rate: Decimal | None = wire("prdy_ctrt", "전일 대비율")
    volume: int | None = wire("acml_vol", "누적 거래량")
    turnover: Decimal | None = wire("acml_tr_pbmn", "누적 거래 대금")
    short_sale_volume: int | None = wire("ssts_cntg_qty", "공매도 체결 수량")
    short_sale_volume_share: Decimal | None = wire("ssts_vol_rlim", "공매도 거래량 비중")
    short_sale_value: Decimal | None = wire("ssts_tr_pbmn", "공매도 거래 대금")
    short_sale_value_share: Decimal | None = wire("ssts_tr_pbmn_rlim", "공매도 거래대금 비중")
    base_date_1: date | None = wire("stnd_date1", "기준 일자1")
    base_date_2: date | None = wire("stnd_date2", "기준 일자2")
    average_price: Decimal | None = wire("avrg_prc", "평균가격")


class ShortSaleRanking(Reply):
    """Up to 30 places, best first; there is no next page."""

    ranks: tuple[ShortSaleRank, ...] = wire("output", "응답상세")


class GetShortSaleRanking(Request[ShortSaleRanking]):
    """국내주식 공매도 상위종목 (국내주식-133): the stocks most sold short.

    `symbol` is a market: 0000 all, 0001 KOSPI, 1001 KOSDAQ, 2001 KOSPI 200, 4001 KRX 100, 3003 KOSDAQ
    150. `lookback` is how far back from today: for days 0 to 3 mean one to four days, 4, 9 and 14 one
    to three weeks; for months 1 to 3. A bound of `None` bounds nothing. Not offered on paper.
    """

    spec = Spec(
        name="국내주식 공매도 상위종목",
        api_id="국내주식-133",
        effect="read",
        method="GET",
        path="/uapi/domestic-stock/v1/ranking/short-sale",
        tr="FHPST04820000",
        paper=None,
    )
    volume_from: int | None = wire("FID_APLY_RANG_VOL", "FID 적용 범위 거래량", default=None, length=18)
    venue: Venue = wire("FID_COND_MRKT_DIV_CODE", "조건 시장 분류 코드", default=Venue.KRX, length=2)
    screen: str = wire("FID_COND_SCR_DIV_CODE", "조건 화면 분류 코드", default="20482", length=5)
    symbol: str = wire("FID_INPUT_ISCD", "입력 종목코드", default="0000", form="index", length=12)
    period: Period = wire("FID_PERIOD_DIV_CODE", "조회구분 (일/월)", default=Period.DAY, length=32)
    lookback: int = wire("FID_INPUT_CNT_1", "조회가간(일수", default=0, length=12)
    excluded: str = wire("FID_TRGT_EXLS_CLS_CODE", "대상 제외 구분 코드", default="", length=32)
    included: str = wire("FID_TRGT_CLS_CODE", "FID 대상 구분 코드", default="", length=32)
    price_from: Decimal | None = wire("FID_APLY_RANG_PRC_1", "FID 적용 범위 가격1", default=None, length=18)
    price_to: Decimal | None = wire("FID_APLY_RANG_PRC_2", "FID 적용 범위 가격2", default=None, length=18)


class WatchedRank(Row):
    """One place: prices and turnover in won, the volume in shares, and how many watchlists have it."""

    market_name: str | None = wire("mrkt_div_cls_name", "시장 분류 구분 명")
    symbol: str = wire("mksc_shrn_iscd", "유가증권 단축 종목코드", key=True)
    name: str | None = wire("hts_kor_isnm", "HTS 한글 종목명")
    price: Decimal | None = wire("stck_prpr", "주식 현재가")
    change: Decimal | None = wire("prdy_vrss", "전일 대비")
    change_sign: ChangeSign | None = wire("prdy_vrss_sign", "전일 대비 부호")
    change_rate: Decimal | None = wire("prdy_ctrt", "전일 대비율")
    volume: int | None = wire("acml_vol", "누적 거래량")
    turnover: Decimal | None = wire("acml_tr_pbmn", "누적 거래 대금")
    ask: Decimal | None = wire("askp", "매도호가")
    bid: Decimal | None = wire("bidp", "매수호가")
    rank: int | None = wire("data_rank", "데이터 순위")
    watchlist_count: int | None = wire("inter_issu_reg_csnu", "관심 종목 등록 건수")


class WatchedRanking(Reply):
    """Up to 30 places, best first; there is no next page."""

    ranks: tuple[WatchedRank, ...] = wire("output", "응답상세")


class GetWatchedRanking(Request[WatchedRanking]):
    """국내주식 관심종목등록 상위 (v1_국내주식-102): the stocks on most users' watchlists.

    `symbol` is a market: 0000 all, 0001 KOSPI, 1001 KOSDAQ, 2001 KOSPI 200. `rank_from` is the first
    rank wanted. A bound of `None` bounds nothing. Not offered on paper.
    """

    spec = Spec(
        name="국내주식 관심종목등록 상위",
        api_id="v1_국내주식-102",
        effect="read",
        method="GET",
        path="/uapi/domestic-stock/v1/ranking/top-interest-stock",
        tr="FHPST01800000",
        paper=None,
    )
    second_symbol: str = wire("fid_input_iscd_2", "입력 필수값2", default="000000", length=12)
    venue: Venue = wire("fid_cond_mrkt_div_code", "조건 시장 분류 코드", default=Venue.KRX, length=2)
    screen: str = wire("fid_cond_scr_div_code", "조건 화면 분류 코드", default="20180", length=5)
    symbol: str = wire("fid_input_iscd", "업종 코드", default="0000", form="index", length=12)
    included: str = wire("fid_trgt_cls_code", "대상 구분 코드", default="0", length=2)
    excluded: str = wire("fid_trgt_exls_cls_code", "대상 제외 구분 코드", default="0", length=2)
    price_from: Decimal | None = wire("fid_input_price_1", "입력 가격1", default=None, length=12)
    price_to: Decimal | None = wire("fid_input_price_2", "입력 가격2", default=None, length=12)
    volume_from: int | None = wire("fid_vol_cnt", "거래량 수", default=None, length=12)
    designation: Designation = wire("fid_div_cls_code", "분류 구분 코드", default=Designation.ALL, length=12)
    rank_from: int = wire("fid_input_cnt_1", "순위 입력값", default=1, length=10)


class ListingMarket(Code):
    """Where a stock is listed."""

    KOSPI = "J"
    KOSDAQ = "Q"


class ViewedRank(Row):
    """One place: the stock and its market; the rank is the place in the list."""

    market_code: ListingMarket | None = wire("mrkt_div_cls_code", "시장구분")
    symbol: str = wire("mksc_shrn_iscd", "종목코드", key=True)


class ViewedRanking(Reply):
    """The 20 places, best first."""

    ranks: tuple[ViewedRank, ...] = wire("output1", "응답상세")


class ListMostViewed(Request[ViewedRanking]):
    """HTS조회상위20종목 (국내주식-214): the 20 stocks that users of HTS look at most. Not offered on paper."""

    spec = Spec(
        name="HTS조회상위20종목",
        api_id="국내주식-214",
        effect="read",
        method="GET",
        path="/uapi/domestic-stock/v1/ranking/hts-top-view",
        tr="HHMCM000100C0",
        paper=None,
    )
