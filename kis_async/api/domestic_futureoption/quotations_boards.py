"""[국내선물옵션] 기본시세, boards: all contracts of a maturity."""

from decimal import Decimal

from ...spec.declare import Reply, Request, Row, Spec, wire
from ...spec.values import Code
from ..enums import ChangeSign, Moneyness
from .enums import FuturesVenue

__all__ = [
    "BoardMarket",
    "FuturesBoard",
    "FuturesBoardQuote",
    "GetFuturesBoard",
    "GetOptionBoard",
    "ListOptionMaturities",
    "OptionBoard",
    "OptionBoardQuote",
    "OptionMaturities",
    "OptionMaturity",
]


class BoardMarket(Code):
    """The products of the boards; the weekly options end on Mondays or on Thursdays."""

    KOSPI_200 = ""
    MINI_KOSPI_200 = "MKI"
    MONDAY_WEEKLY = "WKM"
    THURSDAY_WEEKLY = "WKI"
    KOSDAQ_150 = "KQI"


class OptionBoardQuote(Row):
    """One option: prices in points, volume, sizes and open interest in contracts, rates in percent.

    `base_price` is the index's base price; `moneyness_name` says in Korean whether the option is in, at
    or out of the money.
    """

    strike: Decimal | None = wire("acpr", "행사가")
    converted_price: Decimal | None = wire("unch_prpr", "환산 현재가")
    symbol: str = wire("optn_shrn_iscd", "옵션 단축 종목코드", key=True)
    price: Decimal | None = wire("optn_prpr", "옵션 현재가")
    change: Decimal | None = wire("optn_prdy_vrss", "옵션 전일 대비")
    change_sign: ChangeSign | None = wire("prdy_vrss_sign", "전일 대비 부호")
    change_rate: Decimal | None = wire("optn_prdy_ctrt", "옵션 전일 대비율")
    bid: Decimal | None = wire("optn_bidp", "옵션 매수호가")
    ask: Decimal | None = wire("optn_askp", "옵션 매도호가")
    time_value: Decimal | None = wire("tmvl_val", "시간가치 값")
    base_price: Decimal | None = wire("nmix_sdpr", "지수 기준가")
    volume: int | None = wire("acml_vol", "누적 거래량")
    ask_size: int | None = wire("seln_rsqn", "매도 잔량")
    bid_size: int | None = wire("shnu_rsqn", "매수2 잔량")
    turnover: Decimal | None = wire("acml_tr_pbmn", "누적 거래 대금")
    open_interest: int | None = wire("hts_otst_stpl_qty", "HTS 미결제 약정 수량")
    open_interest_change: int | None = wire("otst_stpl_qty_icdc", "미결제 약정 수량 증감")
    delta: Decimal | None = wire("delta_val", "델타 값")
    gamma: Decimal | None = wire("gama", "감마")
    vega: Decimal | None = wire("vega", "베가")
    theta: Decimal | None = wire("theta", "세타")
    rho: Decimal | None = wire("rho", "로우")
    implied_volatility: Decimal | None = wire("hts_ints_vltl", "HTS 내재 변동성")
    intrinsic_value: Decimal | None = wire("invl_val", "내재가치 값")
    disparity: Decimal | None = wire("esdg", "괴리도")
    disparity_rate: Decimal | None = wire("dprt", "괴리율")
    historical_volatility: Decimal | None = wire("hist_vltl", "역사적 변동성")
    theoretical_price: Decimal | None = wire("hts_thpr", "HTS 이론가")
    open: Decimal | None = wire("optn_oprc", "옵션 시가2")
    high: Decimal | None = wire("optn_hgpr", "옵션 최고가")
    low: Decimal | None = wire("optn_lwpr", "옵션 최저가")
    upper_limit: Decimal | None = wire("optn_mxpr", "옵션 상한가")
    lower_limit: Decimal | None = wire("optn_llam", "옵션 하한가")
    moneyness_name: Moneyness | None = wire("atm_cls_name", "ATM 구분 명")
    change_from_previous_trade: Decimal | None = wire("rgbf_vrss_icdc", "직전 대비 증감")
    total_ask_size: int | None = wire("total_askp_rsqn", "총 매도호가 잔량")
    total_bid_size: int | None = wire("total_bidp_rsqn", "총 매수호가 잔량")
    expected_price: Decimal | None = wire("futs_antc_cnpr", "선물예상체결가")
    expected_change: Decimal | None = wire("futs_antc_cntg_vrss", "선물예상체결대비")
    expected_change_sign: ChangeSign | None = wire("antc_cntg_vrss_sign", "예상 체결 대비 부호")
    expected_change_rate: Decimal | None = wire("antc_cntg_prdy_ctrt", "예상 체결 전일 대비율")


class OptionBoard(Reply):
    """The calls and the puts of one maturity, a row a strike, at most 100 of each."""

    calls: tuple[OptionBoardQuote, ...] = wire("output1", "응답상세")
    puts: tuple[OptionBoardQuote, ...] = wire("output2", "응답상세")


class GetOptionBoard(Request[OptionBoard]):
    """국내옵션전광판_콜풋 (국내선물-022): all calls and puts of one maturity.

    `maturity` is the month as YYYYMM, but YYMMWW, the week in the month, for the weekly options (240703
    is the third week of July 2024). A slow TR that takes one call a second; 100 rows a side at most. Not offered on paper.
    """

    spec = Spec(
        name="국내옵션전광판_콜풋",
        api_id="국내선물-022",
        effect="read",
        method="GET",
        path="/uapi/domestic-futureoption/v1/quotations/display-board-callput",
        tr="FHPIF05030100",
        paper=None,
        per_second=Decimal(1),
    )
    venue: FuturesVenue = wire(
        "FID_COND_MRKT_DIV_CODE", "조건 시장 분류 코드", default=FuturesVenue.INDEX_OPTIONS, length=2
    )
    screen: str = wire("FID_COND_SCR_DIV_CODE", "조건 화면 분류 코드", default="20503", length=5)
    market_code: str = wire("FID_MRKT_CLS_CODE", "시장 구분 코드", default="CO", length=2)
    maturity: str = wire("FID_MTRT_CNT", "만기 수", length=11, example="202405")
    market_class: BoardMarket = wire(
        "FID_COND_MRKT_CLS_CODE", "조건 시장 구분 코드", default=BoardMarket.KOSPI_200, length=6
    )
    second_market_code: str = wire("FID_MRKT_CLS_CODE1", "시장 구분 코드", default="PO", length=2)


class FuturesBoardQuote(Row):
    """One future: prices in points, volume, sizes and open interest in contracts, rates in percent.

    `change` is signed. Outside of an auction the expected fields are 0.
    """

    symbol: str = wire("futs_shrn_iscd", "선물 단축 종목코드", key=True)
    name: str | None = wire("hts_kor_isnm", "HTS 한글 종목명")
    price: Decimal | None = wire("futs_prpr", "선물 현재가")
    change: Decimal | None = wire("futs_prdy_vrss", "선물 전일 대비")
    change_sign: ChangeSign | None = wire("prdy_vrss_sign", "전일 대비 부호")
    change_rate: Decimal | None = wire("futs_prdy_ctrt", "선물 전일 대비율")
    theoretical_price: Decimal | None = wire("hts_thpr", "HTS 이론가")
    volume: int | None = wire("acml_vol", "누적 거래량")
    ask: Decimal | None = wire("futs_askp", "선물 매도호가")
    bid: Decimal | None = wire("futs_bidp", "선물 매수호가")
    open_interest: int | None = wire("hts_otst_stpl_qty", "HTS 미결제 약정 수량")
    high: Decimal | None = wire("futs_hgpr", "선물 최고가")
    low: Decimal | None = wire("futs_lwpr", "선물 최저가")
    remaining_days: int | None = wire("hts_rmnn_dynu", "HTS 잔존 일수")
    total_ask_size: int | None = wire("total_askp_rsqn", "총 매도호가 잔량")
    total_bid_size: int | None = wire("total_bidp_rsqn", "총 매수호가 잔량")
    expected_price: Decimal | None = wire("futs_antc_cnpr", "선물예상체결가")
    expected_change: Decimal | None = wire("futs_antc_cntg_vrss", "선물예상체결대비")
    expected_change_sign: ChangeSign | None = wire("antc_cntg_vrss_sign", "예상 체결 대비 부호")
    expected_change_rate: Decimal | None = wire("antc_cntg_prdy_ctrt", "예상 체결 전일 대비율")


class FuturesBoard(Reply):
    """The futures of one product, nearest maturity first."""

    quotes: tuple[FuturesBoardQuote, ...] = wire("output", "응답상세")


class GetFuturesBoard(Request[FuturesBoard]):
    """국내옵션전광판_선물 (국내선물-023): all maturities of one product's futures. Not offered on paper."""

    spec = Spec(
        name="국내옵션전광판_선물",
        api_id="국내선물-023",
        effect="read",
        method="GET",
        path="/uapi/domestic-futureoption/v1/quotations/display-board-futures",
        tr="FHPIF05030200",
        paper=None,
    )
    venue: FuturesVenue = wire(
        "FID_COND_MRKT_DIV_CODE", "조건 시장 분류 코드", default=FuturesVenue.INDEX_FUTURES, length=2
    )
    screen: str = wire("FID_COND_SCR_DIV_CODE", "조건 화면 분류 코드", default="20503", length=5)
    market_class: BoardMarket = wire(
        "FID_COND_MRKT_CLS_CODE",
        "조건 시장 구분 코드",
        default=BoardMarket.KOSPI_200,
        length=6,
        example="MKI",
    )


class OptionMaturity(Row):
    """A month of maturity, as YYYYMM and as the code that stands in symbols."""

    maturity_code: str | None = wire("mtrt_yymm_code", "만기 년월 코드")
    maturity: str = wire("mtrt_yymm", "만기 년월", key=True)


class OptionMaturities(Reply):
    """The months of maturity that are listed."""

    maturities: tuple[OptionMaturity, ...] = wire("output", "응답상세")


class ListOptionMaturities(Request[OptionMaturities]):
    """국내옵션전광판_옵션월물리스트 (국내선물-020): the months of maturity of the KOSPI 200 options. Not offered on paper."""

    spec = Spec(
        name="국내옵션전광판_옵션월물리스트",
        api_id="국내선물-020",
        effect="read",
        method="GET",
        path="/uapi/domestic-futureoption/v1/quotations/display-board-option-list",
        tr="FHPIO056104C0",
        paper=None,
    )
    screen: str = wire("FID_COND_SCR_DIV_CODE", "조건 화면 분류 코드", default="509", length=5)
    venue: str = wire("FID_COND_MRKT_DIV_CODE", "조건 시장 분류 코드", default="", length=2)
    market_class: str = wire("FID_COND_MRKT_CLS_CODE", "조건 시장 구분 코드", default="", length=6)
