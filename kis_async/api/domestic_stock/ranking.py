"""[국내주식] 순위분석: rankings of domestic stocks."""

from datetime import date, time
from decimal import Decimal

from ...spec.declare import Group, Reply, Request, Row, Spec, call, wire
from ...spec.values import Code
from ..enums import ChangeSign, Designation, Period, Venue

__all__ = [
    "AfterHoursChangeRank",
    "AfterHoursChangeRanking",
    "AfterHoursDirection",
    "AfterHoursSizeOrder",
    "AfterHoursSizeRank",
    "AfterHoursSizeRanking",
    "AfterHoursTotals",
    "AfterHoursVolumeOrder",
    "AfterHoursVolumeRank",
    "AfterHoursVolumeRanking",
    "AfterHoursVolumes",
    "BookSizeOrder",
    "BookSizeRank",
    "BookSizeRanking",
    "BulkTradeOrder",
    "BulkTradeRank",
    "BulkTradeRanking",
    "ChangeBase",
    "ChangeOrder",
    "ChangeRank",
    "ChangeRanking",
    "CreditBase",
    "CreditOrder",
    "CreditRank",
    "CreditRanking",
    "DisparityDays",
    "DisparityOrder",
    "DisparityRank",
    "DisparityRanking",
    "DividendForm",
    "DividendKind",
    "DividendMarket",
    "DividendRank",
    "DividendRanking",
    "DividendShareClass",
    "ExpectedChangeOrder",
    "ExpectedChangeRank",
    "ExpectedChangeRanking",
    "ExpectedSession",
    "FinancialRatioOrder",
    "FinancialRatioRank",
    "FinancialRatioRanking",
    "FiscalPeriod",
    "GetAfterHoursChangeRanking",
    "GetAfterHoursSizeRanking",
    "GetAfterHoursVolumeRanking",
    "GetBookSizeRanking",
    "GetBulkTradeRanking",
    "GetChangeRanking",
    "GetCreditRanking",
    "GetDisparityRanking",
    "GetDividendRanking",
    "GetExpectedChangeRanking",
    "GetFinancialRatioRanking",
    "GetHouseTradeRanking",
    "GetMarketCapRanking",
    "GetMarketValueRanking",
    "GetNearHighLowRanking",
    "GetPreferredGapRanking",
    "GetProfitAssetRanking",
    "GetShortSaleRanking",
    "GetStrengthRanking",
    "GetVolumeRanking",
    "GetWatchedRanking",
    "HouseTradeOrder",
    "HouseTradeRank",
    "HouseTradeRanking",
    "ListMostViewed",
    "ListingMarket",
    "MarketCapRank",
    "MarketCapRanking",
    "MarketValueOrder",
    "MarketValueRank",
    "MarketValueRanking",
    "NearHighLowRank",
    "NearHighLowRanking",
    "NearSide",
    "PreferredGapRank",
    "PreferredGapRanking",
    "ProfitAssetOrder",
    "ProfitAssetRank",
    "ProfitAssetRanking",
    "Ranking",
    "ShareClass",
    "ShortSaleRank",
    "ShortSaleRanking",
    "StrengthRank",
    "StrengthRanking",
    "ViewedRank",
    "ViewedRanking",
    "VolumeOrder",
    "VolumeRank",
    "VolumeRanking",
    "WatchedRank",
    "WatchedRanking",
]


class ShareClass(Code):
    """Which shares a ranking covers."""

    ALL = "0"
    COMMON = "1"
    PREFERRED = "2"


class VolumeOrder(Code):
    """What a volume ranking is sorted by."""

    AVERAGE_VOLUME = "0"
    VOLUME_INCREASE = "1"
    AVERAGE_TURNOVER_RATIO = "2"
    TURNOVER = "3"
    AVERAGE_TURNOVER_VALUE_RATIO = "4"


class VolumeRank(Row):
    """One place of the ranking: prices and turnover in won, volumes in shares, ratios in percent."""

    name: str | None = wire("hts_kor_isnm", "HTS 한글 종목명")
    symbol: str = wire("mksc_shrn_iscd", "유가증권 단축 종목코드", key=True)
    rank: int | None = wire("data_rank", "데이터 순위")
    price: Decimal | None = wire("stck_prpr", "주식 현재가")
    change_sign: ChangeSign | None = wire("prdy_vrss_sign", "전일 대비 부호")
    change: Decimal | None = wire("prdy_vrss", "전일 대비")
    change_rate: Decimal | None = wire("prdy_ctrt", "전일 대비율")
    volume: int | None = wire("acml_vol", "누적 거래량")
    previous_volume: int | None = wire("prdy_vol", "전일 거래량")
    listed_shares: int | None = wire("lstn_stcn", "상장 주수")
    average_volume: int | None = wire("avrg_vol", "평균 거래량")
    rate_since_n_days_ago: Decimal | None = wire("n_befr_clpr_vrss_prpr_rate", "N일전종가대비현재가대비율")
    volume_increase_rate: Decimal | None = wire("vol_inrt", "거래량증가율")
    turnover_ratio: Decimal | None = wire("vol_tnrt", "거래량 회전율")
    n_day_turnover_ratio: Decimal | None = wire("nday_vol_tnrt", "N일 거래량 회전율")
    average_turnover: Decimal | None = wire("avrg_tr_pbmn", "평균 거래 대금")
    turnover_value_ratio: Decimal | None = wire("tr_pbmn_tnrt", "거래대금회전율")
    n_day_turnover_value_ratio: Decimal | None = wire("nday_tr_pbmn_tnrt", "N일 거래대금 회전율")
    turnover: Decimal | None = wire("acml_tr_pbmn", "누적 거래 대금")


class VolumeRanking(Reply):
    """Up to 30 places, best first; there is no next page."""

    ranks: tuple[VolumeRank, ...] = wire("Output", "응답상세")


class GetVolumeRanking(Request[VolumeRanking]):
    """거래량순위 (v1_국내주식-047): the 30 most traded stocks. Not offered on paper.

    `symbol` 0000 means all sectors. `included` switches nine margin classes on and `excluded` ten
    kinds of designations off, a digit each. An empty price or volume bound means no bound.
    """

    spec = Spec(
        name="거래량순위",
        api_id="v1_국내주식-047",
        effect="read",
        method="GET",
        path="/uapi/domestic-stock/v1/quotations/volume-rank",
        tr="FHPST01710000",
        paper=None,
    )
    venue: Venue = wire("FID_COND_MRKT_DIV_CODE", "조건 시장 분류 코드", default=Venue.KRX, length=2)
    screen: str = wire("FID_COND_SCR_DIV_CODE", "조건 화면 분류 코드", default="20171", length=5)
    symbol: str = wire("FID_INPUT_ISCD", "입력 종목코드", default="0000", length=12)
    share_class: ShareClass = wire("FID_DIV_CLS_CODE", "분류 구분 코드", default=ShareClass.ALL, length=2)
    order: VolumeOrder = wire(
        "FID_BLNG_CLS_CODE", "소속 구분 코드", default=VolumeOrder.AVERAGE_VOLUME, length=2
    )
    included: str = wire("FID_TRGT_CLS_CODE", "대상 구분 코드", default="111111111", length=32)
    excluded: str = wire("FID_TRGT_EXLS_CLS_CODE", "대상 제외 구분 코드", default="0000000000", length=32)
    price_from: Decimal | None = wire("FID_INPUT_PRICE_1", "입력 가격1", default=None, length=12)
    price_to: Decimal | None = wire("FID_INPUT_PRICE_2", "입력 가격2", default=None, length=12)
    volume_from: int | None = wire("FID_VOL_CNT", "거래량 수", default=None, length=12)


class ChangeOrder(Code):
    """What a ranking of changes is sorted by."""

    RISE = "0"
    FALL = "1"
    RISE_FROM_OPEN = "2"
    FALL_FROM_OPEN = "3"
    SWING = "4"


class ChangeBase(Code):
    """What a change is measured from: the low for a rise and the high for a fall, or the close."""

    EXTREME = "0"
    CLOSE = "1"


class ChangeRank(Row):
    """One place: prices in won, the volume in shares, rates in percent, unbroken runs in days."""

    symbol: str = wire("stck_shrn_iscd", "주식 단축 종목코드", key=True)
    rank: int | None = wire("data_rank", "데이터 순위")
    name: str | None = wire("hts_kor_isnm", "HTS 한글 종목명")
    price: Decimal | None = wire("stck_prpr", "주식 현재가")
    change: Decimal | None = wire("prdy_vrss", "전일 대비")
    change_sign: ChangeSign | None = wire("prdy_vrss_sign", "전일 대비 부호")
    change_rate: Decimal | None = wire("prdy_ctrt", "전일 대비율")
    volume: int | None = wire("acml_vol", "누적 거래량")
    high: Decimal | None = wire("stck_hgpr", "주식 최고가")
    high_at: time | None = wire("hgpr_hour", "최고가 시간")
    high_on: date | None = wire("acml_hgpr_date", "누적 최고가 일자")
    low: Decimal | None = wire("stck_lwpr", "주식 최저가")
    low_at: time | None = wire("lwpr_hour", "최저가 시간")
    low_on: date | None = wire("acml_lwpr_date", "누적 최저가 일자")
    change_rate_from_low: Decimal | None = wire("lwpr_vrss_prpr_rate", "최저가 대비 현재가 비율")
    change_rate_from_chosen_day: Decimal | None = wire(
        "dsgt_date_clpr_vrss_prpr_rate", "지정 일자 종가 대비 현재가 비"
    )
    rising_days: int | None = wire("cnnt_ascn_dynu", "연속 상승 일수")
    change_rate_from_high: Decimal | None = wire("hgpr_vrss_prpr_rate", "최고가 대비 현재가 비율")
    falling_days: int | None = wire("cnnt_down_dynu", "연속 하락 일수")
    open_sign: ChangeSign | None = wire("oprc_vrss_prpr_sign", "시가2 대비 현재가 부호")
    change_from_open: Decimal | None = wire("oprc_vrss_prpr", "시가2 대비 현재가")
    change_rate_from_open: Decimal | None = wire("oprc_vrss_prpr_rate", "시가2 대비 현재가 비율")
    period_change: Decimal | None = wire("prd_rsfl", "기간 등락")
    period_change_rate: Decimal | None = wire("prd_rsfl_rate", "기간 등락 비율")


class ChangeRanking(Reply):
    """Up to 30 places, best first; there is no next page."""

    ranks: tuple[ChangeRank, ...] = wire("output", "응답상세")


class GetChangeRanking(Request[ChangeRanking]):
    """국내주식 등락률 순위 (v1_국내주식-088): the stocks that rose or fell most.

    `symbol` is a market: 0000 all, 0001 KOSPI, 1001 KOSDAQ, 2001 KOSPI 200. `days` is over how many
    days, 0 for all. `price_class` is for the orders RISE and FALL; the others want EXTREME, whose code
    means all there. A bound of `None` bounds nothing. Not offered on paper.
    """

    spec = Spec(
        name="국내주식 등락률 순위",
        api_id="v1_국내주식-088",
        effect="read",
        method="GET",
        path="/uapi/domestic-stock/v1/ranking/fluctuation",
        tr="FHPST01700000",
        paper=None,
    )
    change_rate_to: Decimal | None = wire("fid_rsfl_rate2", "등락 비율2", default=None, length=13)
    venue: Venue = wire("fid_cond_mrkt_div_code", "조건 시장 분류 코드", default=Venue.KRX, length=2)
    screen: str = wire("fid_cond_scr_div_code", "조건 화면 분류 코드", default="20170", length=5)
    symbol: str = wire("fid_input_iscd", "입력 종목코드", default="0000", length=12)
    order: ChangeOrder = wire(
        "fid_rank_sort_cls_code", "순위 정렬 구분 코드", default=ChangeOrder.RISE, length=2
    )
    days: int = wire("fid_input_cnt_1", "입력 수1", default=0, length=12)
    price_class: ChangeBase = wire("fid_prc_cls_code", "가격 구분 코드", default=ChangeBase.EXTREME, length=2)
    price_from: Decimal | None = wire("fid_input_price_1", "입력 가격1", default=None, length=12)
    price_to: Decimal | None = wire("fid_input_price_2", "입력 가격2", default=None, length=12)
    volume_from: int | None = wire("fid_vol_cnt", "거래량 수", default=None, length=12)
    included: str = wire("fid_trgt_cls_code", "대상 구분 코드", default="0", length=32)
    excluded: str = wire("fid_trgt_exls_cls_code", "대상 제외 구분 코드", default="0", length=32)
    share_class: str = wire("fid_div_cls_code", "분류 구분 코드", default="0", length=2)
    change_rate_from: Decimal | None = wire("fid_rsfl_rate1", "등락 비율1", default=None, length=13)


class BookSizeOrder(Code):
    """What a ranking of order books is sorted by."""

    NET_BID = "0"
    NET_ASK = "1"
    BID_RATE = "2"
    ASK_RATE = "3"


class BookSizeRank(Row):
    """One place: the price in won, volume and sizes in shares, rates in percent."""

    symbol: str = wire("mksc_shrn_iscd", "유가증권 단축 종목코드", key=True)
    rank: int | None = wire("data_rank", "데이터 순위")
    name: str | None = wire("hts_kor_isnm", "HTS 한글 종목명")
    price: Decimal | None = wire("stck_prpr", "주식 현재가")
    change: Decimal | None = wire("prdy_vrss", "전일 대비")
    change_sign: ChangeSign | None = wire("prdy_vrss_sign", "전일 대비 부호")
    change_rate: Decimal | None = wire("prdy_ctrt", "전일 대비율")
    volume: int | None = wire("acml_vol", "누적 거래량")
    total_ask_size: int | None = wire("total_askp_rsqn", "총 매도호가 잔량")
    total_bid_size: int | None = wire("total_bidp_rsqn", "총 매수호가 잔량")
    total_net_bid_size: int | None = wire("total_ntsl_bidp_rsqn", "총 순 매수호가 잔량")
    bid_size_rate: Decimal | None = wire("shnu_rsqn_rate", "매수 잔량 비율")
    ask_size_rate: Decimal | None = wire("seln_rsqn_rate", "매도 잔량 비율")


class BookSizeRanking(Reply):
    """Up to 30 places, best first; there is no next page."""

    ranks: tuple[BookSizeRank, ...] = wire("output", "응답상세")


class GetBookSizeRanking(Request[BookSizeRanking]):
    """국내주식 호가잔량 순위 (국내주식-089): the stocks whose books lean most to one side.

    `symbol` is a market: 0000 all, 0001 KOSPI, 1001 KOSDAQ, 2001 KOSPI 200. A bound of `None` bounds
    nothing. Not offered on paper.
    """

    spec = Spec(
        name="국내주식 호가잔량 순위",
        api_id="국내주식-089",
        effect="read",
        method="GET",
        path="/uapi/domestic-stock/v1/ranking/quote-balance",
        tr="FHPST01720000",
        paper=None,
    )
    volume_from: int | None = wire("fid_vol_cnt", "거래량 수", default=None, length=12)
    venue: Venue = wire("fid_cond_mrkt_div_code", "조건 시장 분류 코드", default=Venue.KRX, length=2)
    screen: str = wire("fid_cond_scr_div_code", "조건 화면 분류 코드", default="20172", length=5)
    symbol: str = wire("fid_input_iscd", "입력 종목코드", default="0000", length=12)
    order: BookSizeOrder = wire(
        "fid_rank_sort_cls_code", "순위 정렬 구분 코드", default=BookSizeOrder.NET_BID, length=2
    )
    share_class: str = wire("fid_div_cls_code", "분류 구분 코드", default="0", length=2)
    included: str = wire("fid_trgt_cls_code", "대상 구분 코드", default="0", length=32)
    excluded: str = wire("fid_trgt_exls_cls_code", "대상 제외 구분 코드", default="0", length=32)
    price_from: Decimal | None = wire("fid_input_price_1", "입력 가격1", default=None, length=12)
    price_to: Decimal | None = wire("fid_input_price_2", "입력 가격2", default=None, length=12)


class StrengthRank(Row):
    """One place: the price in won, volumes in shares, the strength in percent, 999.99 at most."""

    symbol: str = wire("stck_shrn_iscd", "주식 단축 종목코드", key=True)
    rank: int | None = wire("data_rank", "데이터 순위")
    name: str | None = wire("hts_kor_isnm", "HTS 한글 종목명")
    price: Decimal | None = wire("stck_prpr", "주식 현재가")
    change: Decimal | None = wire("prdy_vrss", "전일 대비")
    change_sign: ChangeSign | None = wire("prdy_vrss_sign", "전일 대비 부호")
    change_rate: Decimal | None = wire("prdy_ctrt", "전일 대비율")
    volume: int | None = wire("acml_vol", "누적 거래량")
    strength: Decimal | None = wire("tday_rltv", "당일 체결강도")
    sell_volume: int | None = wire("seln_cnqn_smtn", "매도 체결량 합계")
    buy_volume: int | None = wire("shnu_cnqn_smtn", "매수2 체결량 합계")


class StrengthRanking(Reply):
    """Up to 30 places, best first; there is no next page."""

    ranks: tuple[StrengthRank, ...] = wire("output", "응답상세")


class GetStrengthRanking(Request[StrengthRanking]):
    """국내주식 체결강도 상위 (v1_국내주식-101): the stocks whose trades were most at the buyers' initiative.

    `symbol` is a market: 0000 all, 0001 KOSPI, 1001 KOSDAQ, 2001 KOSPI 200. A bound of `None` bounds
    nothing. Not offered on paper.
    """

    spec = Spec(
        name="국내주식 체결강도 상위",
        api_id="v1_국내주식-101",
        effect="read",
        method="GET",
        path="/uapi/domestic-stock/v1/ranking/volume-power",
        tr="FHPST01680000",
        paper=None,
    )
    excluded: str = wire("fid_trgt_exls_cls_code", "대상 제외 구분 코드", default="0", length=10)
    venue: Venue = wire("fid_cond_mrkt_div_code", "조건 시장 분류 코드", default=Venue.KRX, length=2)
    screen: str = wire("fid_cond_scr_div_code", "조건 화면 분류 코드", default="20168", length=5)
    symbol: str = wire("fid_input_iscd", "입력 종목코드", default="0000", length=12)
    share_class: ShareClass = wire("fid_div_cls_code", "분류 구분 코드", default=ShareClass.ALL, length=2)
    price_from: Decimal | None = wire("fid_input_price_1", "입력 가격1", default=None, length=12)
    price_to: Decimal | None = wire("fid_input_price_2", "입력 가격2", default=None, length=12)
    volume_from: int | None = wire("fid_vol_cnt", "거래량 수", default=None, length=12)
    included: str = wire("fid_trgt_cls_code", "대상 구분 코드", default="0", length=10)


class MarketCapRank(Row):
    """One place: the price in won, `market_cap` in hundred million won, its share in percent."""

    symbol: str = wire("mksc_shrn_iscd", "유가증권 단축 종목코드", key=True)
    rank: int | None = wire("data_rank", "데이터 순위")
    name: str | None = wire("hts_kor_isnm", "HTS 한글 종목명")
    price: Decimal | None = wire("stck_prpr", "주식 현재가")
    change: Decimal | None = wire("prdy_vrss", "전일 대비")
    change_sign: ChangeSign | None = wire("prdy_vrss_sign", "전일 대비 부호")
    change_rate: Decimal | None = wire("prdy_ctrt", "전일 대비율")
    volume: int | None = wire("acml_vol", "누적 거래량")
    listed_shares: int | None = wire("lstn_stcn", "상장 주수")
    market_cap: Decimal | None = wire("stck_avls", "시가 총액")
    market_cap_share: Decimal | None = wire("mrkt_whol_avls_rlim", "시장 전체 시가총액 비중")


class MarketCapRanking(Reply):
    """Up to 30 places, best first; there is no next page."""

    ranks: tuple[MarketCapRank, ...] = wire("output", "응답상세")


class GetMarketCapRanking(Request[MarketCapRanking]):
    """국내주식 시가총액 상위 (v1_국내주식-091): the largest stocks.

    `symbol` is a market: 0000 all, 0001 KOSPI, 1001 KOSDAQ, 2001 KOSPI 200. A bound of `None` bounds
    nothing. Not offered on paper.
    """

    spec = Spec(
        name="국내주식 시가총액 상위",
        api_id="v1_국내주식-091",
        effect="read",
        method="GET",
        path="/uapi/domestic-stock/v1/ranking/market-cap",
        tr="FHPST01740000",
        paper=None,
    )
    price_to: Decimal | None = wire("fid_input_price_2", "입력 가격2", default=None, length=12)
    venue: Venue = wire("fid_cond_mrkt_div_code", "조건 시장 분류 코드", default=Venue.KRX, length=2)
    screen: str = wire("fid_cond_scr_div_code", "조건 화면 분류 코드", default="20174", length=5)
    share_class: ShareClass = wire("fid_div_cls_code", "분류 구분 코드", default=ShareClass.ALL, length=2)
    symbol: str = wire("fid_input_iscd", "입력 종목코드", default="0000", length=12)
    included: str = wire("fid_trgt_cls_code", "대상 구분 코드", default="0", length=32)
    excluded: str = wire("fid_trgt_exls_cls_code", "대상 제외 구분 코드", default="0", length=32)
    price_from: Decimal | None = wire("fid_input_price_1", "입력 가격1", default=None, length=12)
    volume_from: int | None = wire("fid_vol_cnt", "거래량 수", default=None, length=12)


class FiscalPeriod(Code):
    """Up to where in the fiscal year the figures go."""

    FIRST_QUARTER = "0"
    HALF = "1"
    THREE_QUARTERS = "2"
    YEAR = "3"


class MarketValueOrder(Code):
    """The ratio that a ranking of market values is sorted by."""

    PRICE_TO_EARNINGS = "23"
    PRICE_TO_BOOK = "24"
    PRICE_TO_CASH_FLOW = "25"
    PRICE_TO_SALES = "26"
    EARNINGS_PER_SHARE = "27"
    ECONOMIC_VALUE_ADDED = "28"
    EBITDA = "29"
    ENTERPRISE_VALUE_TO_EBITDA = "30"
    EBITDA_TO_FINANCIAL_COSTS = "31"


class MarketValueRank(Row):
    """One place: the price and earnings per share in won; `total_count` counts all places."""

    rank: int | None = wire("data_rank", "데이터 순위")
    name: str | None = wire("hts_kor_isnm", "HTS 한글 종목명")
    symbol: str = wire("mksc_shrn_iscd", "유가증권 단축 종목코드", key=True)
    price: Decimal | None = wire("stck_prpr", "주식 현재가")
    change: Decimal | None = wire("prdy_vrss", "전일 대비")
    change_sign: ChangeSign | None = wire("prdy_vrss_sign", "전일 대비 부호")
    change_rate: Decimal | None = wire("prdy_ctrt", "전일 대비율")
    volume: int | None = wire("acml_vol", "누적 거래량")
    price_to_earnings: Decimal | None = wire("per", "PER")
    price_to_book: Decimal | None = wire("pbr", "PBR")
    price_to_cash_flow: Decimal | None = wire("pcr", "PCR")
    price_to_sales: Decimal | None = wire("psr", "PSR")
    earnings_per_share: Decimal | None = wire("eps", "EPS")
    economic_value_added: Decimal | None = wire("eva", "EVA")
    ebitda: Decimal | None = wire("ebitda", "EBITDA")
    enterprise_value_to_ebitda: Decimal | None = wire("pv_div_ebitda", "PV DIV EBITDA")
    ebitda_to_financial_costs: Decimal | None = wire("ebitda_div_fnnc_expn", "EBITDA DIV 금융비용")
    fiscal_month: int | None = wire("stac_month", "결산 월")
    fiscal_month_code: str | None = wire("stac_month_cls_code", "결산 월 구분 코드")
    total_count: int | None = wire("iqry_csnu", "조회 건수")


class MarketValueRanking(Reply):
    """Up to 30 places, best first; there is no next page."""

    ranks: tuple[MarketValueRank, ...] = wire("output", "응답상세")


class GetMarketValueRanking(Request[MarketValueRanking]):
    """국내주식 시장가치 순위 (v1_국내주식-096): stocks by a ratio of price to value.

    `symbol` is a market: 0000 all, 0001 KOSPI, 1001 KOSDAQ, 2001 KOSPI 200. A bound of `None` bounds
    nothing. Not offered on paper.
    """

    spec = Spec(
        name="국내주식 시장가치 순위",
        api_id="v1_국내주식-096",
        effect="read",
        method="GET",
        path="/uapi/domestic-stock/v1/ranking/market-value",
        tr="FHPST01790000",
        paper=None,
    )
    included: str = wire("fid_trgt_cls_code", "대상 구분 코드", default="0", length=32)
    venue: Venue = wire("fid_cond_mrkt_div_code", "조건 시장 분류 코드", default=Venue.KRX, length=2)
    screen: str = wire("fid_cond_scr_div_code", "조건 화면 분류 코드", default="20179", length=5)
    symbol: str = wire("fid_input_iscd", "입력 종목코드", default="0000", length=12)
    designation: Designation = wire("fid_div_cls_code", "분류 구분 코드", default=Designation.ALL, length=2)
    price_from: Decimal | None = wire("fid_input_price_1", "입력 가격1", default=None, length=12)
    price_to: Decimal | None = wire("fid_input_price_2", "입력 가격2", default=None, length=12)
    volume_from: int | None = wire("fid_vol_cnt", "거래량 수", default=None, length=12)
    fiscal_year: int = wire("fid_input_option_1", "입력 옵션1", length=10, example="2023")
    fiscal_period: FiscalPeriod = wire("fid_input_option_2", "입력 옵션2", length=10, example="3")
    order: MarketValueOrder = wire(
        "fid_rank_sort_cls_code", "순위 정렬 구분 코드", default=MarketValueOrder.PRICE_TO_EARNINGS, length=2
    )
    category: str = wire("fid_blng_cls_code", "소속 구분 코드", default="0", length=2)
    excluded: str = wire("fid_trgt_exls_cls_code", "대상 제외 구분 코드", default="0", length=32)


class ProfitAssetOrder(Code):
    """The figure that a ranking of accounts is sorted by."""

    GROSS_PROFIT = "0"
    OPERATING_PROFIT = "1"
    ORDINARY_PROFIT = "2"
    NET_INCOME = "3"
    TOTAL_ASSETS = "4"
    TOTAL_LIABILITIES = "5"
    TOTAL_EQUITY = "6"


class ProfitAssetRank(Row):
    """One place: the price in won, accounts in hundred million won; `total_count` counts all places."""

    rank: int | None = wire("data_rank", "데이터 순위")
    name: str | None = wire("hts_kor_isnm", "HTS 한글 종목명")
    change_sign: ChangeSign | None = wire("prdy_vrss_sign", "전일 대비 부호")
    symbol: str = wire("mksc_shrn_iscd", "유가증권 단축 종목코드", key=True)
    price: Decimal | None = wire("stck_prpr", "주식 현재가")
    change: Decimal | None = wire("prdy_vrss", "전일 대비")
    change_rate: Decimal | None = wire("prdy_ctrt", "전일 대비율")
    volume: int | None = wire("acml_vol", "누적 거래량")
    gross_profit: Decimal | None = wire("sale_totl_prfi", "매출 총 이익")
    operating_profit: Decimal | None = wire("bsop_prti", "영업 이익")
    ordinary_profit: Decimal | None = wire("op_prfi", "경상 이익")
    net_income: Decimal | None = wire("thtr_ntin", "당기순이익")
    total_assets: Decimal | None = wire("total_aset", "자산총계")
    total_liabilities: Decimal | None = wire("total_lblt", "부채총계")
    total_equity: Decimal | None = wire("total_cptl", "자본총계")
    fiscal_month: int | None = wire("stac_month", "결산 월")
    fiscal_month_code: str | None = wire("stac_month_cls_code", "결산 월 구분 코드")
    total_count: int | None = wire("iqry_csnu", "조회 건수")


class ProfitAssetRanking(Reply):
    """Up to 30 places, best first; there is no next page."""

    ranks: tuple[ProfitAssetRank, ...] = wire("output", "응답상세")


class GetProfitAssetRanking(Request[ProfitAssetRanking]):
    """국내주식 수익자산지표 순위 (v1_국내주식-090): stocks by their profits or assets.

    `symbol` is a market: 0000 all, 0001 KOSPI, 1001 KOSDAQ, 2001 KOSPI 200. A bound of `None` bounds
    nothing. Not offered on paper.
    """

    spec = Spec(
        name="국내주식 수익자산지표 순위",
        api_id="v1_국내주식-090",
        effect="read",
        method="GET",
        path="/uapi/domestic-stock/v1/ranking/profit-asset-index",
        tr="FHPST01730000",
        paper=None,
    )
    venue: Venue = wire("fid_cond_mrkt_div_code", "조건 시장 분류 코드", default=Venue.KRX, length=2)
    included: str = wire("fid_trgt_cls_code", "대상 구분 코드", default="0", length=32)
    screen: str = wire("fid_cond_scr_div_code", "조건 화면 분류 코드", default="20173", length=5)
    symbol: str = wire("fid_input_iscd", "입력 종목코드", default="0000", length=12)
    share_class: str = wire("fid_div_cls_code", "분류 구분 코드", default="0", length=2)
    price_from: Decimal | None = wire("fid_input_price_1", "입력 가격1", default=None, length=12)
    price_to: Decimal | None = wire("fid_input_price_2", "입력 가격2", default=None, length=12)
    volume_from: int | None = wire("fid_vol_cnt", "거래량 수", default=None, length=12)
    fiscal_year: int = wire("fid_input_option_1", "입력 옵션1", length=10, example="2023")
    fiscal_period: FiscalPeriod = wire("fid_input_option_2", "입력 옵션2", length=10, example="3")
    order: ProfitAssetOrder = wire(
        "fid_rank_sort_cls_code", "순위 정렬 구분 코드", default=ProfitAssetOrder.GROSS_PROFIT, length=2
    )
    category: str = wire("fid_blng_cls_code", "소속 구분 코드", default="0", length=2)
    excluded: str = wire("fid_trgt_exls_cls_code", "대상 제외 구분 코드", default="0", length=32)


class FinancialRatioOrder(Code):
    """The group of ratios that a ranking is sorted by."""

    PROFITABILITY = "7"
    STABILITY = "11"
    GROWTH = "15"
    ACTIVITY = "20"


class FinancialRatioRank(Row):
    """One place: the price in won, ratios in percent; `total_count` counts all places."""

    rank: int | None = wire("data_rank", "데이터 순위")
    name: str | None = wire("hts_kor_isnm", "HTS 한글 종목명")
    symbol: str = wire("mksc_shrn_iscd", "유가증권 단축 종목코드", key=True)
    price: Decimal | None = wire("stck_prpr", "주식 현재가")
    change: Decimal | None = wire("prdy_vrss", "전일 대비")
    change_sign: ChangeSign | None = wire("prdy_vrss_sign", "전일 대비 부호")
    change_rate: Decimal | None = wire("prdy_ctrt", "전일 대비율")
    volume: int | None = wire("acml_vol", "누적 거래량")
    ordinary_profit_to_assets: Decimal | None = wire("cptl_op_prfi", "총자본경상이익율")
    net_income_to_assets: Decimal | None = wire("cptl_ntin_rate", "총자본 순이익율")
    gross_margin: Decimal | None = wire("sale_totl_rate", "매출액 총이익율")
    net_margin: Decimal | None = wire("sale_ntin_rate", "매출액 순이익율")
    equity_ratio: Decimal | None = wire("bis", "자기자본비율")
    debt_ratio: Decimal | None = wire("lblt_rate", "부채 비율")
    borrowing_dependence: Decimal | None = wire("bram_depn", "차입금 의존도")
    reserve_ratio: Decimal | None = wire("rsrv_rate", "유보 비율")
    sales_growth: Decimal | None = wire("grs", "매출액 증가율")
    ordinary_profit_growth: Decimal | None = wire("op_prfi_inrt", "경상 이익 증가율")
    operating_profit_growth: Decimal | None = wire("bsop_prfi_inrt", "영업 이익 증가율")
    net_income_growth: Decimal | None = wire("ntin_inrt", "순이익 증가율")
    equity_growth: Decimal | None = wire("equt_inrt", "자기자본 증가율")
    asset_turnover: Decimal | None = wire("cptl_tnrt", "총자본회전율")
    receivables_turnover: Decimal | None = wire("sale_bond_tnrt", "매출 채권 회전율")
    asset_growth: Decimal | None = wire("totl_aset_inrt", "총자산 증가율")
    fiscal_month: int | None = wire("stac_month", "결산 월")
    fiscal_month_code: str | None = wire("stac_month_cls_code", "결산 월 구분 코드")
    total_count: int | None = wire("iqry_csnu", "조회 건수")


class FinancialRatioRanking(Reply):
    """Up to 30 places, best first; there is no next page."""

    ranks: tuple[FinancialRatioRank, ...] = wire("output", "응답상세")


class GetFinancialRatioRanking(Request[FinancialRatioRanking]):
    """국내주식 재무비율 순위 (v1_국내주식-092): stocks by their financial ratios.

    `symbol` is a market: 0000 all, 0001 KOSPI, 1001 KOSDAQ, 2001 KOSPI 200. A bound of `None` bounds
    nothing. Not offered on paper.
    """

    spec = Spec(
        name="국내주식 재무비율 순위",
        api_id="v1_국내주식-092",
        effect="read",
        method="GET",
        path="/uapi/domestic-stock/v1/ranking/finance-ratio",
        tr="FHPST01750000",
        paper=None,
    )
    included: str = wire("fid_trgt_cls_code", "대상 구분 코드", default="0", length=32)
    venue: Venue = wire("fid_cond_mrkt_div_code", "조건 시장 분류 코드", default=Venue.KRX, length=2)
    screen: str = wire("fid_cond_scr_div_code", "조건 화면 분류 코드", default="20175", length=5)
    symbol: str = wire("fid_input_iscd", "입력 종목코드", default="0000", length=12)
    share_class: str = wire("fid_div_cls_code", "분류 구분 코드", default="0", length=2)
    price_from: Decimal | None = wire("fid_input_price_1", "입력 가격1", default=None, length=12)
    price_to: Decimal | None = wire("fid_input_price_2", "입력 가격2", default=None, length=12)
    volume_from: int | None = wire("fid_vol_cnt", "거래량 수", default=None, length=12)
    fiscal_year: int = wire("fid_input_option_1", "입력 옵션1", length=10, example="2023")
    fiscal_period: FiscalPeriod = wire("fid_input_option_2", "입력 옵션2", length=10, example="3")
    order: FinancialRatioOrder = wire(
        "fid_rank_sort_cls_code", "순위 정렬 구분 코드", default=FinancialRatioOrder.PROFITABILITY, length=2
    )
    category: str = wire("fid_blng_cls_code", "소속 구분 코드", default="0", length=2)
    excluded: str = wire("fid_trgt_exls_cls_code", "대상 제외 구분 코드", default="0", length=32)


class DisparityOrder(Code):
    """Which end of a ranking of disparities comes first."""

    HIGH = "0"
    LOW = "1"


class DisparityDays(Code):
    """Over how many days the average goes that the price is compared with."""

    DAYS_5 = "5"
    DAYS_10 = "10"
    DAYS_20 = "20"
    DAYS_60 = "60"
    DAYS_120 = "120"


class DisparityRank(Row):
    """One place: the price in won, and in percent of its averages over 5 to 120 days."""

    symbol: str = wire("mksc_shrn_iscd", "유가증권 단축 종목코드", key=True)
    rank: int | None = wire("data_rank", "데이터 순위")
    name: str | None = wire("hts_kor_isnm", "HTS 한글 종목명")
    price: Decimal | None = wire("stck_prpr", "주식 현재가")
    change: Decimal | None = wire("prdy_vrss", "전일 대비")
    change_rate: Decimal | None = wire("prdy_ctrt", "전일 대비율")
    change_sign: ChangeSign | None = wire("prdy_vrss_sign", "전일 대비 부호")
    volume: int | None = wire("acml_vol", "누적 거래량")
    disparity_5_days: Decimal | None = wire("d5_dsrt", "5일 이격도")
    disparity_10_days: Decimal | None = wire("d10_dsrt", "10일 이격도")
    disparity_20_days: Decimal | None = wire("d20_dsrt", "20일 이격도")
    disparity_60_days: Decimal | None = wire("d60_dsrt", "60일 이격도")
    disparity_120_days: Decimal | None = wire("d120_dsrt", "120일 이격도")


class DisparityRanking(Reply):
    """Up to 30 places, best first; there is no next page."""

    ranks: tuple[DisparityRank, ...] = wire("output", "응답상세")


class GetDisparityRanking(Request[DisparityRanking]):
    """국내주식 이격도 순위 (v1_국내주식-095): the stocks furthest from their moving averages.

    `symbol` is a market: 0000 all, 0001 KOSPI, 1001 KOSDAQ, 2001 KOSPI 200. A bound of `None` bounds
    nothing. Not offered on paper.
    """

    spec = Spec(
        name="국내주식 이격도 순위",
        api_id="v1_국내주식-095",
        effect="read",
        method="GET",
        path="/uapi/domestic-stock/v1/ranking/disparity",
        tr="FHPST01780000",
        paper=None,
    )
    price_to: Decimal | None = wire("fid_input_price_2", "입력 가격2", default=None, length=12)
    venue: Venue = wire("fid_cond_mrkt_div_code", "조건 시장 분류 코드", default=Venue.KRX, length=2)
    screen: str = wire("fid_cond_scr_div_code", "조건 화면 분류 코드", default="20178", length=5)
    designation: Designation = wire("fid_div_cls_code", "분류 구분 코드", default=Designation.ALL, length=2)
    order: DisparityOrder = wire(
        "fid_rank_sort_cls_code", "순위 정렬 구분 코드", default=DisparityOrder.HIGH, length=2
    )
    days: DisparityDays = wire("fid_hour_cls_code", "시간 구분 코드", default=DisparityDays.DAYS_20, length=5)
    symbol: str = wire("fid_input_iscd", "입력 종목코드", default="0000", length=12)
    included: str = wire("fid_trgt_cls_code", "대상 구분 코드", default="0", length=32)
    excluded: str = wire("fid_trgt_exls_cls_code", "대상 제외 구분 코드", default="0", length=32)
    price_from: Decimal | None = wire("fid_input_price_1", "입력 가격1", default=None, length=12)
    volume_from: int | None = wire("fid_vol_cnt", "거래량 수", default=None, length=12)


class PreferredGapRank(Row):
    """One place: a common share and its preferred one, in won; `disparity_rate` in percent."""

    symbol: str = wire("mksc_shrn_iscd", "유가증권 단축 종목코드", key=True)
    rank: int | None = wire("data_rank", "데이터 순위")
    name: str | None = wire("hts_kor_isnm", "HTS 한글 종목명")
    price: Decimal | None = wire("stck_prpr", "주식 현재가")
    change: Decimal | None = wire("prdy_vrss", "전일 대비")
    change_sign: ChangeSign | None = wire("prdy_vrss_sign", "전일 대비 부호")
    volume: int | None = wire("acml_vol", "누적 거래량")
    preferred_symbol: str | None = wire("prst_iscd", "우선주 종목코드")
    preferred_name: str | None = wire("prst_kor_isnm", "우선주 한글 종목명")
    preferred_price: Decimal | None = wire("prst_prpr", "우선주 현재가")
    preferred_change: Decimal | None = wire("prst_prdy_vrss", "우선주 전일대비")
    preferred_change_sign: ChangeSign | None = wire("prst_prdy_vrss_sign", "우선주 전일 대비 부호")
    preferred_volume: int | None = wire("prst_acml_vol", "우선주 누적 거래량")
    price_gap: Decimal | None = wire("diff_prpr", "차이 현재가")
    disparity_rate: Decimal | None = wire("dprt", "괴리율")
    change_rate: Decimal | None = wire("prdy_ctrt", "전일 대비율")
    preferred_change_rate: Decimal | None = wire("prst_prdy_ctrt", "우선주 전일 대비율")


class PreferredGapRanking(Reply):
    """Up to 30 places, best first; there is no next page."""

    ranks: tuple[PreferredGapRank, ...] = wire("output", "응답상세")


class GetPreferredGapRanking(Request[PreferredGapRanking]):
    """국내주식 우선주/괴리율 상위 (v1_국내주식-094): the widest gaps between common and preferred shares.

    `symbol` is a market: 0000 all, 0001 KOSPI, 1001 KOSDAQ, 2001 KOSPI 200. A bound of `None` bounds
    nothing. Not offered on paper.
    """

    spec = Spec(
        name="국내주식 우선주/괴리율 상위",
        api_id="v1_국내주식-094",
        effect="read",
        method="GET",
        path="/uapi/domestic-stock/v1/ranking/prefer-disparate-ratio",
        tr="FHPST01770000",
        paper=None,
    )
    volume_from: int | None = wire("fid_vol_cnt", "거래량 수", default=None, length=12)
    venue: Venue = wire("fid_cond_mrkt_div_code", "조건 시장 분류 코드", default=Venue.KRX, length=2)
    screen: str = wire("fid_cond_scr_div_code", "조건 화면 분류 코드", default="20177", length=5)
    share_class: str = wire("fid_div_cls_code", "분류 구분 코드", default="0", length=2)
    symbol: str = wire("fid_input_iscd", "입력 종목코드", default="0000", length=12)
    included: str = wire("fid_trgt_cls_code", "대상 구분 코드", default="0", length=32)
    excluded: str = wire("fid_trgt_exls_cls_code", "대상 제외 구분 코드", default="0", length=32)
    price_from: Decimal | None = wire("fid_input_price_1", "입력 가격1", default=None, length=12)
    price_to: Decimal | None = wire("fid_input_price_2", "입력 가격2", default=None, length=12)


class NearSide(Code):
    """Whether stocks near a new high or near a new low are listed."""

    HIGH = "0"
    LOW = "1"


class NearHighLowRank(Row):
    """One place: prices in won, sizes in shares, the distances from a new high or low in percent."""

    name: str | None = wire("hts_kor_isnm", "HTS 한글 종목명")
    symbol: str = wire("mksc_shrn_iscd", "유가증권 단축 종목코드", key=True)
    price: Decimal | None = wire("stck_prpr", "주식 현재가")
    change_sign: ChangeSign | None = wire("prdy_vrss_sign", "전일 대비 부호")
    change: Decimal | None = wire("prdy_vrss", "전일 대비")
    change_rate: Decimal | None = wire("prdy_ctrt", "전일 대비율")
    ask: Decimal | None = wire("askp", "매도호가")
    ask_size_1: int | None = wire("askp_rsqn1", "매도호가 잔량1")
    bid: Decimal | None = wire("bidp", "매수호가")
    bid_size_1: int | None = wire("bidp_rsqn1", "매수호가 잔량1")
    volume: int | None = wire("acml_vol", "누적 거래량")
    new_high: Decimal | None = wire("new_hgpr", "신 최고가")
    near_high_rate: Decimal | None = wire("hprc_near_rate", "고가 근접 비율")
    new_low: Decimal | None = wire("new_lwpr", "신 최저가")
    near_low_rate: Decimal | None = wire("lwpr_near_rate", "저가 근접 비율")
    base_price: Decimal | None = wire("stck_sdpr", "주식 기준가")


class NearHighLowRanking(Reply):
    """Up to 30 places, best first; there is no next page."""

    ranks: tuple[NearHighLowRank, ...] = wire("output", "응답상세")


class GetNearHighLowRanking(Request[NearHighLowRanking]):
    """국내주식 신고/신저근접종목 상위 (v1_국내주식-105): the stocks nearest to a new high or low.

    `symbol` is a market: 0000 all, 0001 KOSPI, 1001 KOSDAQ, 2001 KOSPI 200, 4001 KRX 100. `gap_from`
    and `gap_to` bound the distance in percent. Of `designation` only the first four exist here;
    `excluded` leaves a class out. A bound of `None` bounds nothing. Not offered on paper.
    """

    spec = Spec(
        name="국내주식 신고/신저근접종목 상위",
        api_id="v1_국내주식-105",
        effect="read",
        method="GET",
        path="/uapi/domestic-stock/v1/ranking/near-new-highlow",
        tr="FHPST01870000",
        paper=None,
    )
    volume_from: int = wire("fid_aply_rang_vol", "적용 범위 거래량", default=0, length=18)
    venue: Venue = wire("fid_cond_mrkt_div_code", "조건 시장 분류 코드", default=Venue.KRX, length=2)
    screen: str = wire("fid_cond_scr_div_code", "조건 화면 분류 코드", default="20187", length=5)
    designation: Designation = wire("fid_div_cls_code", "분류 구분 코드", default=Designation.ALL, length=2)
    gap_from: int = wire("fid_input_cnt_1", "입력 수1", length=2, example="0")
    gap_to: int = wire("fid_input_cnt_2", "입력 수2", length=10, example="10")
    price_class: NearSide = wire("fid_prc_cls_code", "가격 구분 코드", default=NearSide.HIGH, length=10)
    symbol: str = wire("fid_input_iscd", "입력 종목코드", default="0000", length=12)
    included: str = wire("fid_trgt_cls_code", "대상 구분 코드", default="0", length=32)
    excluded: Designation = wire(
        "fid_trgt_exls_cls_code", "대상 제외 구분 코드", default=Designation.ALL, length=32
    )
    price_from: Decimal | None = wire("fid_aply_rang_prc_1", "적용 범위 가격1", default=None, length=18)
    price_to: Decimal | None = wire("fid_aply_rang_prc_2", "적용 범위 가격2", default=None, length=18)


class DividendMarket(Code):
    """The market whose dividends are ranked."""

    ALL = "0"
    KOSPI = "1"
    KOSPI_200 = "2"
    KOSDAQ = "3"


class DividendShareClass(Code):
    """Whose dividends are ranked."""

    ALL = "0"
    COMMON = "6"
    PREFERRED = "7"


class DividendForm(Code):
    """What a dividend is paid in."""

    SHARES = "1"
    CASH = "2"


class DividendKind(Code):
    """When in its year a company pays."""

    ALL = "0"
    YEAR_END = "1"
    INTERIM = "2"


class DividendRank(Row):
    """One place: the dividend in won or in shares, its rate in percent; the kind is a Korean word."""

    rank: int | None = wire("rank", "순위")
    symbol: str = wire("sht_cd", "종목코드", key=True)
    name: str | None = wire("isin_name", "종목명")
    record_date: date | None = wire("record_date", "기준일")
    dividend: Decimal | None = wire("per_sto_divi_amt", "현금/주식배당금")
    dividend_rate: Decimal | None = wire("divi_rate", "현금/주식배당률(%)")
    dividend_kind: str | None = wire("divi_kind", "배당종류")


class DividendRanking(Reply):
    """Up to 30 places, best first; there is no next page."""

    ranks: tuple[DividendRank, ...] = wire("output1", "응답상세")


class GetDividendRanking(Request[DividendRanking]):
    """국내주식 배당률 상위 (국내주식-106): the stocks that paid the highest dividends.

    `sector` goes with the market: 0001 all of KOSPI, 1001 all of KOSDAQ, 2001 KOSPI 200. `date_from`
    and `date_to` bound the record date. Not offered on paper.
    """

    spec = Spec(
        name="국내주식 배당률 상위",
        api_id="국내주식-106",
        effect="read",
        method="GET",
        path="/uapi/domestic-stock/v1/ranking/dividend-rate",
        tr="HHKDB13470100",
        paper=None,
    )
    next_key: str = wire("CTS_AREA", "CTS_AREA", default="", length=17)
    market: DividendMarket = wire("GB1", "KOSPI", default=DividendMarket.ALL, length=1)
    sector: str = wire("UPJONG", "업종구분", length=4, example="0001")
    share_class: DividendShareClass = wire("GB2", "종목선택", default=DividendShareClass.ALL, length=1)
    paid_in: DividendForm = wire("GB3", "배당구분", length=1, example="2")
    date_from: date = wire("F_DT", "기준일From", example="20200101")
    date_to: date = wire("T_DT", "기준일To", example="20240403")
    dividend_kind: DividendKind = wire("GB4", "결산/중간배당", default=DividendKind.ALL, length=1)


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
    symbol: str = wire("FID_INPUT_ISCD", "입력 종목코드", default="0000", length=12)
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
    symbol: str = wire("FID_INPUT_ISCD", "입력 종목코드", default="0000", length=12)
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
    symbol: str = wire("fid_input_iscd", "업종 코드", default="0000", length=12)
    included: str = wire("fid_trgt_cls_code", "대상 구분 코드", default="0", length=2)
    excluded: str = wire("fid_trgt_exls_cls_code", "대상 제외 구분 코드", default="0", length=2)
    price_from: Decimal | None = wire("fid_input_price_1", "입력 가격1", default=None, length=12)
    price_to: Decimal | None = wire("fid_input_price_2", "입력 가격2", default=None, length=12)
    volume_from: int | None = wire("fid_vol_cnt", "거래량 수", default=None, length=12)
    designation: Designation = wire("fid_div_cls_code", "분류 구분 코드", default=Designation.ALL, length=12)
    rank_from: int = wire("fid_input_cnt_1", "순위 입력값", default=1, length=10)


class HouseTradeOrder(Code):
    """Which of its clients' trades the broker ranks."""

    SOLD = "0"
    BOUGHT = "1"


class HouseTradeRank(Row):
    """One place: the price in won, volumes in shares, the turnover in won."""

    rank: int | None = wire("data_rank", "데이터 순위")
    symbol: str = wire("mksc_shrn_iscd", "유가증권 단축 종목코드", key=True)
    name: str | None = wire("hts_kor_isnm", "HTS 한글 종목명")
    price: Decimal | None = wire("stck_prpr", "주식 현재가")
    change_sign: ChangeSign | None = wire("prdy_vrss_sign", "전일 대비 부호")
    change: Decimal | None = wire("prdy_vrss", "전일 대비")
    change_rate: Decimal | None = wire("prdy_ctrt", "전일 대비율")
    volume: int | None = wire("acml_vol", "누적 거래량")
    turnover: Decimal | None = wire("acml_tr_pbmn", "누적 거래 대금")
    sell_volume: int | None = wire("seln_cnqn_smtn", "매도 체결량 합계")
    buy_volume: int | None = wire("shnu_cnqn_smtn", "매수2 체결량 합계")
    net_buy_volume: int | None = wire("ntby_cnqn", "순매수 체결량")


class HouseTradeRanking(Reply):
    """Up to 30 places, best first; there is no next page."""

    ranks: tuple[HouseTradeRank, ...] = wire("output", "응답상세")


class GetHouseTradeRanking(Request[HouseTradeRanking]):
    """국내주식 당사매매종목 상위 (v1_국내주식-104): what this broker's own clients traded most.

    `symbol` is a market: 0000 all, 0001 KOSPI, 1001 KOSDAQ, 2001 KOSPI 200, 4001 KRX 100. A bound of
    `None` bounds nothing. Not offered on paper.
    """

    spec = Spec(
        name="국내주식 당사매매종목 상위",
        api_id="v1_국내주식-104",
        effect="read",
        method="GET",
        path="/uapi/domestic-stock/v1/ranking/traded-by-company",
        tr="FHPST01860000",
        paper=None,
    )
    excluded: str = wire("fid_trgt_exls_cls_code", "대상 제외 구분 코드", default="0", length=32)
    venue: Venue = wire("fid_cond_mrkt_div_code", "조건 시장 분류 코드", default=Venue.KRX, length=2)
    screen: str = wire("fid_cond_scr_div_code", "조건 화면 분류 코드", default="20186", length=5)
    designation: Designation = wire("fid_div_cls_code", "분류 구분 코드", default=Designation.ALL, length=2)
    order: HouseTradeOrder = wire(
        "fid_rank_sort_cls_code", "순위 정렬 구분 코드", default=HouseTradeOrder.BOUGHT, length=2
    )
    date_from: date = wire("fid_input_date_1", "입력 날짜1", example="20240314")
    date_to: date = wire("fid_input_date_2", "입력 날짜2", example="20240315")
    symbol: str = wire("fid_input_iscd", "입력 종목코드", default="0000", length=12)
    included: str = wire("fid_trgt_cls_code", "대상 구분 코드", default="0", length=32)
    volume_from: int = wire("fid_aply_rang_vol", "적용 범위 거래량", default=0, length=18)
    price_to: Decimal | None = wire("fid_aply_rang_prc_2", "적용 범위 가격2", default=None, length=18)
    price_from: Decimal | None = wire("fid_aply_rang_prc_1", "적용 범위 가격1", default=None, length=18)


class BulkTradeOrder(Code):
    """Which bulk trades are ranked."""

    BOUGHT = "0"
    SOLD = "1"


class BulkTradeRank(Row):
    """One place: the price in won, the volume in shares, and how many bulk trades there were."""

    symbol: str = wire("mksc_shrn_iscd", "유가증권 단축 종목코드", key=True)
    rank: int | None = wire("data_rank", "데이터 순위")
    name: str | None = wire("hts_kor_isnm", "HTS 한글 종목명")
    price: Decimal | None = wire("stck_prpr", "주식 현재가")
    change_sign: ChangeSign | None = wire("prdy_vrss_sign", "전일 대비 부호")
    change: Decimal | None = wire("prdy_vrss", "전일 대비")
    change_rate: Decimal | None = wire("prdy_ctrt", "전일 대비율")
    volume: int | None = wire("acml_vol", "누적 거래량")
    buy_trades: int | None = wire("shnu_cntg_csnu", "매수2 체결 건수")
    sell_trades: int | None = wire("seln_cntg_csnu", "매도 체결 건수")
    net_buy_trades: int | None = wire("ntby_cnqn", "순매수 체결량")


class BulkTradeRanking(Reply):
    """Up to 30 places, best first; there is no next page."""

    ranks: tuple[BulkTradeRank, ...] = wire("output", "응답상세")


class GetBulkTradeRanking(Request[BulkTradeRanking]):
    """국내주식 대량체결건수 상위 (국내주식-107): the stocks with most bulk trades.

    `symbol` is a market: 0000 all, 0001 KOSPI, 1001 KOSDAQ, 2001 KOSPI 200, 4001 KRX 100. `amount_from`
    is what makes a trade a bulk one; `second_symbol` narrows the answer to one stock. A bound of `None`
    bounds nothing. Not offered on paper.
    """

    spec = Spec(
        name="국내주식 대량체결건수 상위",
        api_id="국내주식-107",
        effect="read",
        method="GET",
        path="/uapi/domestic-stock/v1/ranking/bulk-trans-num",
        tr="FHKST190900C0",
        paper=None,
    )
    price_to: Decimal | None = wire("fid_aply_rang_prc_2", "적용 범위 가격2", default=None, length=18)
    venue: Venue = wire("fid_cond_mrkt_div_code", "조건 시장 분류 코드", default=Venue.KRX, length=2)
    screen: str = wire("fid_cond_scr_div_code", "조건 화면 분류 코드", default="11909", length=5)
    symbol: str = wire("fid_input_iscd", "입력 종목코드", default="0000", length=12)
    order: BulkTradeOrder = wire(
        "fid_rank_sort_cls_code", "순위 정렬 구분 코드", default=BulkTradeOrder.BOUGHT, length=2
    )
    share_class: str = wire("fid_div_cls_code", "분류 구분 코드", default="0", length=2)
    amount_from: Decimal | None = wire("fid_input_price_1", "입력 가격1", default=None, length=12)
    price_from: Decimal | None = wire("fid_aply_rang_prc_1", "적용 범위 가격1", default=None, length=18)
    second_symbol: str = wire("fid_input_iscd_2", "입력 종목코드2", default="", length=8)
    excluded: str = wire("fid_trgt_exls_cls_code", "대상 제외 구분 코드", default="0", length=32)
    included: str = wire("fid_trgt_cls_code", "대상 구분 코드", default="0", length=32)
    volume_from: int | None = wire("fid_vol_cnt", "거래량 수", default=None, length=12)


class ExpectedChangeOrder(Code):
    """What a ranking of expected prices is sorted by."""

    RISE_RATE = "0"
    RISE = "1"
    FLAT = "2"
    FALL_RATE = "3"
    FALL = "4"
    VOLUME = "5"
    TURNOVER = "6"


class ExpectedSession(Code):
    """The auction whose expected prices are ranked."""

    OPENING = "0"
    CLOSING = "1"


class ExpectedChangeRank(Row):
    """One place: the expected price and its change in won, sizes and volume in shares."""

    symbol: str = wire("stck_shrn_iscd", "주식 단축 종목코드", key=True)
    name: str | None = wire("hts_kor_isnm", "HTS 한글 종목명")
    price: Decimal | None = wire("stck_prpr", "주식 현재가")
    change: Decimal | None = wire("prdy_vrss", "전일 대비")
    change_sign: ChangeSign | None = wire("prdy_vrss_sign", "전일 대비 부호")
    change_rate: Decimal | None = wire("prdy_ctrt", "전일 대비율")
    base_price: Decimal | None = wire("stck_sdpr", "주식 기준가")
    ask_size: int | None = wire("seln_rsqn", "매도 잔량")
    ask: Decimal | None = wire("askp", "매도호가")
    bid: Decimal | None = wire("bidp", "매수호가")
    bid_size: int | None = wire("shnu_rsqn", "매수2 잔량")
    expected_volume: int | None = wire("cntg_vol", "체결 거래량")
    expected_turnover: Decimal | None = wire("antc_tr_pbmn", "체결 거래대금")
    total_ask_size: int | None = wire("total_askp_rsqn", "총 매도호가 잔량")
    total_bid_size: int | None = wire("total_bidp_rsqn", "총 매수호가 잔량")


class ExpectedChangeRanking(Reply):
    """Up to 30 places, best first; there is no next page."""

    ranks: tuple[ExpectedChangeRank, ...] = wire("output", "응답상세")


class GetExpectedChangeRanking(Request[ExpectedChangeRanking]):
    """국내주식 예상체결 상승/하락상위 (v1_국내주식-103): the stocks that would open or close highest or lowest.

    `symbol` is a market: 0000 all, 0001 KOSPI, 1001 KOSDAQ, 2001 KOSPI 200, 4001 KRX 100.
    `turnover_from` is in thousand won. A bound of `None` bounds nothing. Not offered on paper.
    """

    spec = Spec(
        name="국내주식 예상체결 상승/하락상위",
        api_id="v1_국내주식-103",
        effect="read",
        method="GET",
        path="/uapi/domestic-stock/v1/ranking/exp-trans-updown",
        tr="FHPST01820000",
        paper=None,
    )
    order: ExpectedChangeOrder = wire(
        "fid_rank_sort_cls_code", "순위 정렬 구분 코드", default=ExpectedChangeOrder.RISE_RATE, length=2
    )
    venue: Venue = wire("fid_cond_mrkt_div_code", "조건 시장 분류 코드", default=Venue.KRX, length=2)
    screen: str = wire("fid_cond_scr_div_code", "조건 화면 분류 코드", default="20182", length=5)
    symbol: str = wire("fid_input_iscd", "입력 종목코드", default="0000", length=12)
    share_class: ShareClass = wire("fid_div_cls_code", "분류 구분 코드", default=ShareClass.ALL, length=2)
    price_from: Decimal | None = wire("fid_aply_rang_prc_1", "적용 범위 가격1", default=None, length=18)
    volume_from: int | None = wire("fid_vol_cnt", "거래량 수", default=None, length=12)
    turnover_from: Decimal | None = wire("fid_pbmn", "거래대금", default=None, length=18)
    category: str = wire("fid_blng_cls_code", "소속 구분 코드", default="0", length=2)
    session_class: ExpectedSession = wire(
        "fid_mkop_cls_code", "장운영 구분 코드", default=ExpectedSession.OPENING, length=2
    )


class AfterHoursSizeOrder(Code):
    """What a ranking of trading at the close is sorted by."""

    BEFORE_OPEN_VOLUME = "1"
    AFTER_CLOSE_VOLUME = "2"
    ASK_SIZE = "3"
    BID_SIZE = "4"


class AfterHoursSizeRank(Row):
    """One place: the price in won, volumes and book sizes of the closing-price sessions in shares."""

    symbol: str = wire("stck_shrn_iscd", "주식 단축 종목코드", key=True)
    rank: int | None = wire("data_rank", "데이터 순위")
    name: str | None = wire("hts_kor_isnm", "HTS 한글 종목명")
    price: Decimal | None = wire("stck_prpr", "주식 현재가")
    change: Decimal | None = wire("prdy_vrss", "전일 대비")
    change_sign: ChangeSign | None = wire("prdy_vrss_sign", "전일 대비 부호")
    change_rate: Decimal | None = wire("prdy_ctrt", "전일 대비율")
    after_hours_total_ask_size: int | None = wire("ovtm_total_askp_rsqn", "시간외 총 매도호가 잔량")
    after_hours_total_bid_size: int | None = wire("ovtm_total_bidp_rsqn", "시간외 총 매수호가 잔량")
    before_open_volume: int | None = wire("mkob_otcp_vol", "장개시전 시간외종가 거래량")
    after_close_volume: int | None = wire("mkfa_otcp_vol", "장종료후 시간외종가 거래량")


class AfterHoursSizeRanking(Reply):
    """Up to 30 places, best first; there is no next page."""

    ranks: tuple[AfterHoursSizeRank, ...] = wire("output", "응답상세")


class GetAfterHoursSizeRanking(Request[AfterHoursSizeRanking]):
    """국내주식 시간외잔량 순위 (v1_국내주식-093): the stocks most traded or wanted at the close, outside the session.

    `symbol` is a market: 0000 all, 0001 KOSPI, 1001 KOSDAQ, 2001 KOSPI 200. A bound of `None` bounds
    nothing. Not offered on paper.
    """

    spec = Spec(
        name="국내주식 시간외잔량 순위",
        api_id="v1_국내주식-093",
        effect="read",
        method="GET",
        path="/uapi/domestic-stock/v1/ranking/after-hour-balance",
        tr="FHPST01760000",
        paper=None,
    )
    price_from: Decimal | None = wire("fid_input_price_1", "입력 가격1", default=None, length=12)
    venue: Venue = wire("fid_cond_mrkt_div_code", "조건 시장 분류 코드", default=Venue.KRX, length=2)
    screen: str = wire("fid_cond_scr_div_code", "조건 화면 분류 코드", default="20176", length=5)
    order: AfterHoursSizeOrder = wire(
        "fid_rank_sort_cls_code",
        "순위 정렬 구분 코드",
        default=AfterHoursSizeOrder.BEFORE_OPEN_VOLUME,
        length=2,
    )
    share_class: str = wire("fid_div_cls_code", "분류 구분 코드", default="0", length=2)
    symbol: str = wire("fid_input_iscd", "입력 종목코드", default="0000", length=12)
    excluded: str = wire("fid_trgt_exls_cls_code", "대상 제외 구분 코드", default="0", length=32)
    included: str = wire("fid_trgt_cls_code", "대상 구분 코드", default="0", length=32)
    volume_from: int | None = wire("fid_vol_cnt", "거래량 수", default=None, length=12)
    price_to: Decimal | None = wire("fid_input_price_2", "입력 가격2", default=None, length=12)


class AfterHoursDirection(Code):
    """Which after-hours changes are ranked."""

    UPPER_LIMIT = "1"
    RISE = "2"
    FLAT = "3"
    LOWER_LIMIT = "4"
    FALL = "5"


class AfterHoursTotals(Row):
    """The after-hours market: how many stocks rose and fell, volumes in shares, turnovers in won."""

    after_hours_upper_limit_count: int | None = wire("ovtm_untp_uplm_issu_cnt", "시간외 단일가 상한 종목 수")
    after_hours_up_count: int | None = wire("ovtm_untp_ascn_issu_cnt", "시간외 단일가 상승 종목 수")
    after_hours_flat_count: int | None = wire("ovtm_untp_stnr_issu_cnt", "시간외 단일가 보합 종목 수")
    after_hours_lower_limit_count: int | None = wire("ovtm_untp_lslm_issu_cnt", "시간외 단일가 하한 종목 수")
    after_hours_down_count: int | None = wire("ovtm_untp_down_issu_cnt", "시간외 단일가 하락 종목 수")
    after_hours_total_volume: int | None = wire("ovtm_untp_acml_vol", "시간외 단일가 누적 거래량")
    after_hours_total_turnover: Decimal | None = wire("ovtm_untp_acml_tr_pbmn", "시간외 단일가 누적 거래대금")
    after_hours_kospi_volume: int | None = wire("ovtm_untp_exch_vol", "시간외 단일가 거래소 거래량")
    after_hours_kospi_turnover: Decimal | None = wire(
        "ovtm_untp_exch_tr_pbmn", "시간외 단일가 거래소 거래대금"
    )
    after_hours_kosdaq_volume: int | None = wire("ovtm_untp_kosdaq_vol", "시간외 단일가 KOSDAQ 거래량")
    after_hours_kosdaq_turnover: Decimal | None = wire(
        "ovtm_untp_kosdaq_tr_pbmn", "시간외 단일가 KOSDAQ 거래대금"
    )


class AfterHoursChangeRank(Row):
    """One place: after hours and regular, in won and shares, and the share of the day's volume."""

    symbol: str = wire("mksc_shrn_iscd", "유가증권 단축 종목코드", key=True)
    name: str | None = wire("hts_kor_isnm", "HTS 한글 종목명")
    after_hours_price: Decimal | None = wire("ovtm_untp_prpr", "시간외 단일가 현재가")
    after_hours_change: Decimal | None = wire("ovtm_untp_prdy_vrss", "시간외 단일가 전일 대비")
    after_hours_change_sign: ChangeSign | None = wire(
        "ovtm_untp_prdy_vrss_sign", "시간외 단일가 전일 대비 부호"
    )
    after_hours_change_rate: Decimal | None = wire("ovtm_untp_prdy_ctrt", "시간외 단일가 전일 대비율")
    after_hours_ask_1: Decimal | None = wire("ovtm_untp_askp1", "시간외 단일가 매도호가1")
    after_hours_ask_size: int | None = wire("ovtm_untp_seln_rsqn", "시간외 단일가 매도 잔량")
    after_hours_bid_1: Decimal | None = wire("ovtm_untp_bidp1", "시간외 단일가 매수호가1")
    after_hours_bid_size: int | None = wire("ovtm_untp_shnu_rsqn", "시간외 단일가 매수 잔량")
    after_hours_volume: int | None = wire("ovtm_untp_vol", "시간외 단일가 거래량")
    after_hours_volume_share: Decimal | None = wire("ovtm_vrss_acml_vol_rlim", "시간외 대비 누적 거래량 비중")
    price: Decimal | None = wire("stck_prpr", "주식 현재가")
    volume: int | None = wire("acml_vol", "누적 거래량")
    bid: Decimal | None = wire("bidp", "매수호가")
    ask: Decimal | None = wire("askp", "매도호가")


class AfterHoursChangeRanking(Reply):
    """The market, and up to 30 places, best first; there is no next page."""

    summary: AfterHoursTotals | None = wire("output1", "응답상세")
    ranks: tuple[AfterHoursChangeRank, ...] = wire("output2", "응답상세")


class GetAfterHoursChangeRanking(Request[AfterHoursChangeRanking]):
    """국내주식 시간외등락율순위 (국내주식-138): the stocks that rose or fell most after hours.

    `symbol` is a market: 0000 all, 0001 KOSPI, 1001 KOSDAQ. A bound of `None` bounds nothing.
    Not offered on paper.
    """

    spec = Spec(
        name="국내주식 시간외등락율순위",
        api_id="국내주식-138",
        effect="read",
        method="GET",
        path="/uapi/domestic-stock/v1/ranking/overtime-fluctuation",
        tr="FHPST02340000",
        paper=None,
    )
    venue: Venue = wire("FID_COND_MRKT_DIV_CODE", "조건 시장 분류 코드", default=Venue.KRX, length=2)
    market_code: str = wire("FID_MRKT_CLS_CODE", "시장 구분 코드", default="", length=2)
    screen: str = wire("FID_COND_SCR_DIV_CODE", "조건 화면 분류 코드", default="20234", length=5)
    symbol: str = wire("FID_INPUT_ISCD", "입력 종목코드", default="0000", length=12)
    direction: AfterHoursDirection = wire(
        "FID_DIV_CLS_CODE", "분류 구분 코드", default=AfterHoursDirection.RISE, length=2
    )
    price_from: Decimal | None = wire("FID_INPUT_PRICE_1", "입력 가격1", default=None, length=12)
    price_to: Decimal | None = wire("FID_INPUT_PRICE_2", "입력 가격2", default=None, length=12)
    volume_from: int | None = wire("FID_VOL_CNT", "거래량 수", default=None, length=12)
    included: str = wire("FID_TRGT_CLS_CODE", "대상 구분 코드", default="", length=32)
    excluded: str = wire("FID_TRGT_EXLS_CLS_CODE", "대상 제외 구분 코드", default="", length=32)


class AfterHoursVolumeOrder(Code):
    """What a ranking of after-hours volumes is sorted by."""

    BID_SIZE = "0"
    ASK_SIZE = "1"
    VOLUME = "2"


class AfterHoursVolumes(Row):
    """The after-hours market: volumes in shares, turnovers in won."""

    after_hours_kospi_volume: int | None = wire("ovtm_untp_exch_vol", "시간외 단일가 거래소 거래량")
    after_hours_kospi_turnover: Decimal | None = wire(
        "ovtm_untp_exch_tr_pbmn", "시간외 단일가 거래소 거래대금"
    )
    after_hours_kosdaq_volume: int | None = wire("ovtm_untp_kosdaq_vol", "시간외 단일가 KOSDAQ 거래량")
    after_hours_kosdaq_turnover: Decimal | None = wire(
        "ovtm_untp_kosdaq_tr_pbmn", "시간외 단일가 KOSDAQ 거래대금"
    )


class AfterHoursVolumeRank(Row):
    """One place: after hours and regular, in won and shares, and the share of the day's volume."""

    symbol: str = wire("stck_shrn_iscd", "주식 단축 종목코드", key=True)
    name: str | None = wire("hts_kor_isnm", "HTS 한글 종목명")
    after_hours_price: Decimal | None = wire("ovtm_untp_prpr", "시간외 단일가 현재가")
    after_hours_change: Decimal | None = wire("ovtm_untp_prdy_vrss", "시간외 단일가 전일 대비")
    after_hours_change_sign: ChangeSign | None = wire(
        "ovtm_untp_prdy_vrss_sign", "시간외 단일가 전일 대비 부호"
    )
    after_hours_change_rate: Decimal | None = wire("ovtm_untp_prdy_ctrt", "시간외 단일가 전일 대비율")
    after_hours_ask_size: int | None = wire("ovtm_untp_seln_rsqn", "시간외 단일가 매도 잔량")
    after_hours_bid_size: int | None = wire("ovtm_untp_shnu_rsqn", "시간외 단일가 매수 잔량")
    after_hours_volume: int | None = wire("ovtm_untp_vol", "시간외 단일가 거래량")
    after_hours_volume_share: Decimal | None = wire("ovtm_vrss_acml_vol_rlim", "시간외 대비 누적 거래량 비중")
    price: Decimal | None = wire("stck_prpr", "주식 현재가")
    volume: int | None = wire("acml_vol", "누적 거래량")
    bid: Decimal | None = wire("bidp", "매수호가")
    ask: Decimal | None = wire("askp", "매도호가")


class AfterHoursVolumeRanking(Reply):
    """The market, and up to 30 places, best first; there is no next page."""

    summary: AfterHoursVolumes | None = wire("output1", "응답상세")
    ranks: tuple[AfterHoursVolumeRank, ...] = wire("output2", "응답상세")


class GetAfterHoursVolumeRanking(Request[AfterHoursVolumeRanking]):
    """국내주식 시간외거래량순위 (국내주식-139): the stocks most traded or wanted after hours.

    `symbol` is a market: 0000 all, 0001 KOSPI, 1001 KOSDAQ. A bound of `None` bounds nothing.
    Not offered on paper.
    """

    spec = Spec(
        name="국내주식 시간외거래량순위",
        api_id="국내주식-139",
        effect="read",
        method="GET",
        path="/uapi/domestic-stock/v1/ranking/overtime-volume",
        tr="FHPST02350000",
        paper=None,
    )
    venue: Venue = wire("FID_COND_MRKT_DIV_CODE", "조건 시장 분류 코드", default=Venue.KRX, length=2)
    screen: str = wire("FID_COND_SCR_DIV_CODE", "조건 화면 분류 코드", default="20235", length=5)
    symbol: str = wire("FID_INPUT_ISCD", "입력 종목코드", default="0000", length=12)
    order: AfterHoursVolumeOrder = wire(
        "FID_RANK_SORT_CLS_CODE", "순위 정렬 구분 코드", default=AfterHoursVolumeOrder.VOLUME, length=2
    )
    price_from: Decimal | None = wire("FID_INPUT_PRICE_1", "입력 가격1", default=None, length=12)
    price_to: Decimal | None = wire("FID_INPUT_PRICE_2", "입력 가격2", default=None, length=12)
    volume_from: int | None = wire("FID_VOL_CNT", "거래량 수", default=None, length=12)
    included: str = wire("FID_TRGT_CLS_CODE", "대상 구분 코드", default="", length=32)
    excluded: str = wire("FID_TRGT_EXLS_CLS_CODE", "대상 제외 구분 코드", default="", length=32)


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


class Ranking(Group):
    """The calls of [국내주식] 순위분석."""

    volume = call(GetVolumeRanking)
    change = call(GetChangeRanking)
    book_size = call(GetBookSizeRanking)
    strength = call(GetStrengthRanking)
    market_cap = call(GetMarketCapRanking)
    market_value = call(GetMarketValueRanking)
    profit_asset = call(GetProfitAssetRanking)
    financial_ratio = call(GetFinancialRatioRanking)
    disparity = call(GetDisparityRanking)
    preferred_gap = call(GetPreferredGapRanking)
    near_high_low = call(GetNearHighLowRanking)
    dividend = call(GetDividendRanking)
    credit = call(GetCreditRanking)
    short_sale = call(GetShortSaleRanking)
    most_watched = call(GetWatchedRanking)
    most_viewed = call(ListMostViewed)
    house_trade = call(GetHouseTradeRanking)
    bulk_trade = call(GetBulkTradeRanking)
    expected_change = call(GetExpectedChangeRanking)
    after_hours_size = call(GetAfterHoursSizeRanking)
    after_hours_change = call(GetAfterHoursChangeRanking)
    after_hours_volume = call(GetAfterHoursVolumeRanking)
