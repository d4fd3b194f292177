"""[국내주식] 시세분석: price limits, expected prices, and at what price and size a stock is traded."""

from datetime import date, time
from decimal import Decimal

from ...spec.declare import Group, Reply, Request, Row, Spec, call, wire
from ...spec.values import Code
from ..enums import ChangeSign, Designation, IssueStatus, Period, Venue

__all__ = [
    "AfterHoursExpected",
    "AfterHoursExpectedStocks",
    "AfterHoursOrder",
    "ExpectedPriceStep",
    "ExpectedPriceTitle",
    "ExpectedPriceTrend",
    "ExpectedTrades",
    "GetExpectedPriceTrend",
    "GetTradeVolumeByDay",
    "GetTradesByAmount",
    "GetVolumeByPrice",
    "LimitDistance",
    "LimitPriceStock",
    "LimitPriceStocks",
    "LimitSide",
    "ListAfterHoursExpected",
    "ListLimitPriceStocks",
    "PriceAnalysis",
    "PriceVolume",
    "TradeAmountBand",
    "TradeVolumeByDay",
    "TradeVolumeDay",
    "TradeVolumeTitle",
    "TradesByAmount",
    "VolumeByPrice",
    "VolumeByPriceTitle",
]


class LimitSide(Code):
    """Which of the two price limits of the day."""

    UPPER = "0"
    LOWER = "1"


class LimitDistance(Code):
    """How near to its limit a price is: there, or within so many percent of it."""

    AT_LIMIT = "0"
    WITHIN_8 = "6"
    WITHIN_10 = "5"
    WITHIN_15 = "1"
    WITHIN_20 = "2"
    WITHIN_25 = "3"


class ExpectedTrades(Code):
    """Which of the auction's expected trades are told."""

    ALL = "0"
    WITH_VOLUME = "4"


class AfterHoursOrder(Code):
    """What a ranking of expected after-hours trades is sorted by."""

    RISE_RATE = "0"
    RISE = "1"
    FLAT = "2"
    FALL_RATE = "3"
    FALL = "4"


class LimitPriceStock(Row):
    """One stock at its limit or near it: prices in won, volumes and sizes in shares."""

    symbol: str = wire("mksc_shrn_iscd", "유가증권단축종목코드", key=True)
    name: str | None = wire("hts_kor_isnm", "HTS한글종목명")
    price: Decimal | None = wire("stck_prpr", "주식현재가")
    change_sign: ChangeSign | None = wire("prdy_vrss_sign", "전일대비부호")
    change: Decimal | None = wire("prdy_vrss", "전일대비")
    change_rate: Decimal | None = wire("prdy_ctrt", "전일대비율")
    volume: int | None = wire("acml_vol", "누적거래량")
    total_ask_size: int | None = wire("total_askp_rsqn", "총매도호가잔량")
    total_bid_size: int | None = wire("total_bidp_rsqn", "총매수호가잔량")
    ask_size_1: int | None = wire("askp_rsqn1", "매도호가잔량1")
    bid_size_1: int | None = wire("bidp_rsqn1", "매수호가잔량1")
    previous_volume: int | None = wire("prdy_vol", "전일거래량")
    sell_volume: int | None = wire("seln_cnqn", "매도체결량")
    buy_volume: int | None = wire("shnu_cnqn", "매수2체결량")
    lower_limit: Decimal | None = wire("stck_llam", "주식하한가")
    upper_limit: Decimal | None = wire("stck_mxpr", "주식상한가")
    volume_to_previous_rate: Decimal | None = wire("prdy_vrss_vol_rate", "전일대비거래량비율")


class LimitPriceStocks(Reply):
    """The stocks found."""

    stocks: tuple[LimitPriceStock, ...] = wire("output", "응답상세")


class ListLimitPriceStocks(Request[LimitPriceStocks]):
    """국내주식 상하한가 포착 (국내주식-190): the stocks at their upper or lower price limit, or near it.

    `sector` 0000 is all, 0001 KOSPI and 1001 KOSDAQ. The last five parameters are documented as unused.
    Not offered on paper.
    """

    spec = Spec(
        name="국내주식 상하한가 포착",
        api_id="국내주식-190",
        effect="read",
        method="GET",
        path="/uapi/domestic-stock/v1/quotations/capture-uplowprice",
        tr="FHKST130000C0",
        paper=None,
    )
    venue: Venue = wire("FID_COND_MRKT_DIV_CODE", "조건시장분류코드", default=Venue.KRX, length=2)
    screen: str = wire("FID_COND_SCR_DIV_CODE", "조건화면분류코드", default="11300", length=5)
    limit_side: LimitSide = wire("FID_PRC_CLS_CODE", "상하한가 구분코드", default=LimitSide.UPPER, length=2)
    distance: LimitDistance = wire(
        "FID_DIV_CLS_CODE", "분류구분코드", default=LimitDistance.AT_LIMIT, length=2
    )
    sector: str = wire("FID_INPUT_ISCD", "입력종목코드", default="0000", length=12)
    included: str = wire("FID_TRGT_CLS_CODE", "대상구분코드", default="", length=32)
    excluded: str = wire("FID_TRGT_EXLS_CLS_CODE", "대상제외구분코드", default="", length=32)
    price_from: Decimal | None = wire("FID_INPUT_PRICE_1", "입력가격1", default=None, length=12)
    price_to: Decimal | None = wire("FID_INPUT_PRICE_2", "입력가격2", default=None, length=12)
    volume_from: int | None = wire("FID_VOL_CNT", "거래량수", default=None, length=12)


class ExpectedPriceTitle(Row):
    """What the auction would trade at now, in won and shares."""

    market_name: str | None = wire("rprs_mrkt_kor_name", "대표 시장 한글 명")
    expected_price: Decimal | None = wire("antc_cnpr", "예상 체결가")
    expected_change_sign: ChangeSign | None = wire("antc_cntg_vrss_sign", "예상 체결 대비 부호")
    expected_change: Decimal | None = wire("antc_cntg_vrss", "예상 체결 대비")
    expected_change_rate: Decimal | None = wire("antc_cntg_prdy_ctrt", "예상 체결 전일 대비율")
    expected_volume: int | None = wire("antc_vol", "예상 거래량")
    expected_turnover: Decimal | None = wire("antc_tr_pbmn", "예상 거래대금")


class ExpectedPriceStep(Row):
    """One step of the auction: the expected price in won, the expected volume in shares."""

    traded_on: date | None = wire("stck_bsop_date", "주식 영업 일자")
    traded_at: time | None = wire("stck_cntg_hour", "주식 체결 시간")
    price: Decimal | None = wire("stck_prpr", "주식 현재가")
    change_sign: ChangeSign | None = wire("prdy_vrss_sign", "전일 대비 부호")
    change: Decimal | None = wire("prdy_vrss", "전일 대비")
    change_rate: Decimal | None = wire("prdy_ctrt", "전일 대비율")
    volume: int | None = wire("acml_vol", "누적 거래량")


class ExpectedPriceTrend(Reply):
    """The auction now, and up to 30 of its steps, the latest first; there is no next page."""

    title: ExpectedPriceTitle | None = wire("output1", "응답상세")
    steps: tuple[ExpectedPriceStep, ...] = wire("output2", "응답상세")


class GetExpectedPriceTrend(Request[ExpectedPriceTrend]):
    """국내주식 예상체결가 추이 (국내주식-118): how the expected price of one stock has moved, 30 steps at most.

    Not offered on paper.
    """

    spec = Spec(
        name="국내주식 예상체결가 추이",
        api_id="국내주식-118",
        effect="read",
        method="GET",
        path="/uapi/domestic-stock/v1/quotations/exp-price-trend",
        tr="FHPST01810000",
        paper=None,
    )
    expected_trades: ExpectedTrades = wire(
        "fid_mkop_cls_code", "장운영 구분 코드", default=ExpectedTrades.ALL, length=12
    )
    venue: Venue = wire("fid_cond_mrkt_div_code", "조건 시장 분류 코드", default=Venue.KRX, length=2)
    symbol: str = wire("fid_input_iscd", "입력 종목코드", form="share", length=12, example="005930")


class TradeVolumeTitle(Row):
    """What buyers and sellers took, in shares."""

    buy_volume: int | None = wire("shnu_cnqn_smtn", "매수 체결량 합계")
    sell_volume: int | None = wire("seln_cnqn_smtn", "매도 체결량 합계")


class TradeVolumeDay(Row):
    """What buyers and sellers took on one day, in shares."""

    traded_on: date | None = wire("stck_bsop_date", "거래상태정보")
    total_sell_volume: int | None = wire("total_seln_qty", "총 매도 수량")
    total_buy_volume: int | None = wire("total_shnu_qty", "총 매수 수량")


class TradeVolumeByDay(Reply):
    """The whole period, and up to 100 of its days, the latest first."""

    title: TradeVolumeTitle | None = wire("output1", "응답상세")
    days: tuple[TradeVolumeDay, ...] = wire("output2", "응답상세2")


class GetTradeVolumeByDay(Request[TradeVolumeByDay]):
    """종목별일별매수매도체결량 (v1_국내주식-056): how much of one stock buyers and sellers took, day by day.

    The latest 100 days of the period at most. Not offered on paper.
    """

    spec = Spec(
        name="종목별일별매수매도체결량",
        api_id="v1_국내주식-056",
        effect="read",
        method="GET",
        path="/uapi/domestic-stock/v1/quotations/inquire-daily-trade-volume",
        tr="FHKST03010800",
        paper=None,
    )
    venue: Venue = wire("FID_COND_MRKT_DIV_CODE", "FID 조건 시장 분류 코드", length=2, example="J")
    symbol: str = wire("FID_INPUT_ISCD", "FID 입력 종목코드", form="share", length=12, example="005930")
    date_from: date = wire("FID_INPUT_DATE_1", "FID 입력 날짜1", example="20240101")
    date_to: date = wire("FID_INPUT_DATE_2", "FID 입력 날짜2", example="20240126")
    period: Period = wire("FID_PERIOD_DIV_CODE", "FID 기간 분류 코드", default=Period.DAY, length=32)


class AfterHoursExpected(Row):
    """One place: what the next after-hours auction would trade at, in won and shares.

    `price` is the regular session's, and so is `intraday_volume`.
    """

    rank: int | None = wire("data_rank", "데이터 순위")
    status_code: IssueStatus | None = wire("iscd_stat_cls_code", "종목 상태 구분 코드")
    symbol: str = wire("stck_shrn_iscd", "주식 단축 종목코드", key=True)
    name: str | None = wire("hts_kor_isnm", "HTS 한글 종목명")
    after_hours_expected_price: Decimal | None = wire("ovtm_untp_antc_cnpr", "시간외 단일가 예상 체결가")
    after_hours_expected_change: Decimal | None = wire(
        "ovtm_untp_antc_cntg_vrss", "시간외 단일가 예상 체결 대비"
    )
    after_hours_expected_change_sign: ChangeSign | None = wire(
        "ovtm_untp_antc_cntg_vrss_sign", "시간외 단일가 예상 체결 대비"
    )
    after_hours_expected_change_rate: Decimal | None = wire(
        "ovtm_untp_antc_cntg_ctrt", "시간외 단일가 예상 체결 대비율"
    )
    after_hours_ask_size_1: int | None = wire("ovtm_untp_askp_rsqn1", "시간외 단일가 매도호가 잔량1")
    after_hours_bid_size_1: int | None = wire("ovtm_untp_bidp_rsqn1", "시간외 단일가 매수호가 잔량1")
    after_hours_expected_volume: int | None = wire("ovtm_untp_antc_cnqn", "시간외 단일가 예상 체결량")
    intraday_volume: int | None = wire("itmt_vol", "장중 거래량")
    price: Decimal | None = wire("stck_prpr", "주식 현재가")


class AfterHoursExpectedStocks(Reply):
    """Up to 30 places in the order asked."""

    stocks: tuple[AfterHoursExpected, ...] = wire("output", "응답상세")


class ListAfterHoursExpected(Request[AfterHoursExpectedStocks]):
    """국내주식 시간외예상체결등락률 (국내주식-140): the stocks that the after-hours auction is to move most.

    `sector` 0000 is all, 0001 KOSPI and 1001 KOSDAQ; `price_to` is documented as unused.
    Not offered on paper.
    """

    spec = Spec(
        name="국내주식 시간외예상체결등락률",
        api_id="국내주식-140",
        effect="read",
        method="GET",
        path="/uapi/domestic-stock/v1/ranking/overtime-exp-trans-fluct",
        tr="FHKST11860000",
        paper=None,
    )
    venue: Venue = wire("FID_COND_MRKT_DIV_CODE", "조건 시장 분류 코드", default=Venue.KRX, length=2)
    screen: str = wire("FID_COND_SCR_DIV_CODE", "조건 화면 분류 코드", default="11186", length=5)
    sector: str = wire("FID_INPUT_ISCD", "입력 종목코드", default="0000", length=12)
    order: AfterHoursOrder = wire(
        "FID_RANK_SORT_CLS_CODE", "순위 정렬 구분 코드", default=AfterHoursOrder.RISE_RATE, length=2
    )
    designation: Designation = wire("FID_DIV_CLS_CODE", "분류 구분 코드", default=Designation.ALL, length=2)
    price_from: Decimal | None = wire("FID_INPUT_PRICE_1", "입력 가격1", default=None, length=12)
    price_to: Decimal | None = wire("FID_INPUT_PRICE_2", "입력 가격2", default=None, length=12)
    volume_from: int | None = wire("FID_INPUT_VOL_1", "입력 거래량", default=None, length=18)


class VolumeByPriceTitle(Row):
    """The stock as it stands now, in won and shares."""

    market_name: str | None = wire("rprs_mrkt_kor_name", "대표시장한글명")
    symbol: str | None = wire("stck_shrn_iscd", "주식단축종목코드")
    name: str | None = wire("hts_kor_isnm", "HTS한글종목명")
    price: Decimal | None = wire("stck_prpr", "주식현재가")
    change_sign: ChangeSign | None = wire("prdy_vrss_sign", "전일대비부호")
    change: Decimal | None = wire("prdy_vrss", "전일대비")
    change_rate: Decimal | None = wire("prdy_ctrt", "전일대비율")
    volume: int | None = wire("acml_vol", "누적거래량")
    previous_volume: int | None = wire("prdy_vol", "전일거래량")
    weighted_average_price: Decimal | None = wire("wghn_avrg_stck_prc", "가중평균주식가격")
    listed_shares: int | None = wire("lstn_stcn", "상장주수")


class PriceVolume(Row):
    """One price in won, what was traded at it in shares, and that in percent of the day's volume."""

    rank: int | None = wire("data_rank", "데이터순위")
    price: Decimal | None = wire("stck_prpr", "주식현재가")
    trade_volume: int | None = wire("cntg_vol", "체결거래량")
    volume_share: Decimal | None = wire("acml_vol_rlim", "누적거래량비중")


class VolumeByPrice(Reply):
    """The stock now, and the prices it was traded at today."""

    title: VolumeByPriceTitle | None = wire("output1", "응답상세")
    prices: tuple[PriceVolume, ...] = wire("output2", "응답상세")


class GetVolumeByPrice(Request[VolumeByPrice]):
    """국내주식 매물대/거래비중 (국내주식-196): how much of one stock was traded at which price today.

    Not offered on paper.
    """

    spec = Spec(
        name="국내주식 매물대/거래비중",
        api_id="국내주식-196",
        effect="read",
        method="GET",
        path="/uapi/domestic-stock/v1/quotations/pbar-tratio",
        tr="FHPST01130000",
        paper=None,
    )
    venue: Venue = wire("FID_COND_MRKT_DIV_CODE", "조건시장분류코드", length=2, example="J")
    symbol: str = wire("FID_INPUT_ISCD", "입력종목코드", form="share", length=12, example="005930")
    screen: str = wire("FID_COND_SCR_DIV_CODE", "조건화면분류코드", default="20113", length=5)
    until_time: time | None = wire("FID_INPUT_HOUR_1", "입력시간1", default=None)


class TradeAmountBand(Row):
    """The trades of one size: `amount_band` says in Korean up to how much money a trade was.

    Volumes in shares, rates in percent of the day's volume, counts of trades, the average price in won.
    """

    amount_band: str | None = wire("prpr_name", "가격명")
    average_price: Decimal | None = wire("smtn_avrg_prpr", "합계 평균가격")
    volume: int | None = wire("acml_vol", "합계 거래량")
    total_net_buy_volume_rate: Decimal | None = wire("whol_ntby_qty_rate", "합계 순매수비율")
    net_buy_trades: int | None = wire("ntby_cntg_csnu", "합계 순매수건수")
    sell_volume: int | None = wire("seln_cnqn_smtn", "매도 거래량")
    total_sell_volume_rate: Decimal | None = wire("whol_seln_vol_rate", "매도 거래량비율")
    sell_trades: int | None = wire("seln_cntg_csnu", "매도 건수")
    buy_volume: int | None = wire("shnu_cnqn_smtn", "매수 거래량")
    total_buy_volume_rate: Decimal | None = wire("whol_shun_vol_rate", "매수 거래량비율")
    buy_trades: int | None = wire("shnu_cntg_csnu", "매수 건수")


class TradesByAmount(Reply):
    """A row for each band of amounts, the smallest first."""

    bands: tuple[TradeAmountBand, ...] = wire("output", "응답상세")


class GetTradesByAmount(Request[TradesByAmount]):
    """국내주식 체결금액별 매매비중 (국내주식-192): today's trades of one stock, by the money of a trade.

    Not offered on paper.
    """

    spec = Spec(
        name="국내주식 체결금액별 매매비중",
        api_id="국내주식-192",
        effect="read",
        method="GET",
        path="/uapi/domestic-stock/v1/quotations/tradprt-byamt",
        tr="FHKST111900C0",
        paper=None,
    )
    venue: Venue = wire("FID_COND_MRKT_DIV_CODE", "조건시장분류코드", length=2, example="J")
    screen: str = wire("FID_COND_SCR_DIV_CODE", "조건화면분류코드", default="11119", length=5)
    symbol: str = wire("FID_INPUT_ISCD", "입력종목코드", form="share", length=12, example="005930")


class PriceAnalysis(Group):
    """The calls of [국내주식] 시세분석 about prices and volumes."""

    price_limits = call(ListLimitPriceStocks)
    expected_prices = call(GetExpectedPriceTrend)
    volumes_by_day = call(GetTradeVolumeByDay)
    after_hours_expected = call(ListAfterHoursExpected)
    volume_by_price = call(GetVolumeByPrice)
    trades_by_amount = call(GetTradesByAmount)
