"""[국내선물옵션] 기본시세, prices: of now, books, the underlying, expected trades."""

from datetime import date, time
from decimal import Decimal

import attrs

from ...spec.declare import Reply, Request, Row, Spec, wire
from ..enums import ChangeSign
from .enums import FuturesVenue

__all__ = [
    "FuturesBookLevel",
    "FuturesBookQuote",
    "FuturesExpectation",
    "FuturesExpectedTrade",
    "FuturesExpectedTrades",
    "FuturesIndex",
    "FuturesOrderBook",
    "FuturesOrderBookReply",
    "FuturesPrice",
    "FuturesPriceReply",
    "FuturesRemainingDays",
    "FuturesUnderlying",
    "FuturesUnderlyingReply",
    "GetFuturesOrderBook",
    "GetFuturesPrice",
    "GetFuturesUnderlying",
    "ListFuturesExpectedTrades",
]


@attrs.frozen(kw_only=True)
class FuturesBookLevel:
    """One level of a book: the price in points or won, the size in contracts, and the number of orders."""

    price: Decimal | None
    size: int | None
    count: int | None


class FuturesPrice(Row):
    """The price of one contract, in points, or in won for single stocks.

    Volume and open interest in contracts, turnover in thousands of won, rates in percent. `change` is signed. `theoretical_basis` is the theoretical price less the spot price, `market_basis`
    the traded price less the spot price. The Greeks, the volatilities and `strike` are for options; an
    answer about a future may lack them. A circuit breaker's limits are 0 while none is in force.
    """

    name: str | None = wire("hts_kor_isnm", "HTS 한글 종목명")
    price: Decimal | None = wire("futs_prpr", "선물 현재가")
    change: Decimal | None = wire("futs_prdy_vrss", "선물 전일 대비")
    change_sign: ChangeSign | None = wire("prdy_vrss_sign", "전일 대비 부호")
    previous_close: Decimal | None = wire("futs_prdy_clpr", "선물 전일 종가")
    change_rate: Decimal | None = wire("futs_prdy_ctrt", "선물 전일 대비율")
    volume: int | None = wire("acml_vol", "누적 거래량")
    turnover: Decimal | None = wire("acml_tr_pbmn", "누적 거래 대금")
    open_interest: int | None = wire("hts_otst_stpl_qty", "HTS 미결제 약정 수량")
    open_interest_change: int | None = wire("otst_stpl_qty_icdc", "미결제 약정 수량 증감")
    open: Decimal | None = wire("futs_oprc", "선물 시가2")
    high: Decimal | None = wire("futs_hgpr", "선물 최고가")
    low: Decimal | None = wire("futs_lwpr", "선물 최저가")
    upper_limit: Decimal | None = wire("futs_mxpr", "선물 상한가")
    lower_limit: Decimal | None = wire("futs_llam", "선물 하한가")
    theoretical_basis: Decimal | None = wire("basis", "베이시스")
    base_price: Decimal | None = wire("futs_sdpr", "선물 기준가")
    theoretical_price: Decimal | None = wire("hts_thpr", "HTS 이론가")
    disparity_rate: Decimal | None = wire("dprt", "괴리율")
    circuit_breaker_upper_limit: Decimal | None = wire("crbr_aply_mxpr", "서킷브레이커 적용 상한가")
    circuit_breaker_lower_limit: Decimal | None = wire("crbr_aply_llam", "서킷브레이커 적용 하한가")
    last_trading_on: date | None = wire("futs_last_tr_date", "선물 최종 거래 일자")
    remaining_days: int | None = wire("hts_rmnn_dynu", "HTS 잔존 일수")
    high_since_listing: Decimal | None = wire("futs_lstn_medm_hgpr", "선물 상장 중 최고가")
    low_since_listing: Decimal | None = wire("futs_lstn_medm_lwpr", "선물 상장 중 최저가")
    delta: Decimal | None = wire("delta_val", "델타 값")
    gamma: Decimal | None = wire("gama", "감마")
    theta: Decimal | None = wire("theta", "세타")
    vega: Decimal | None = wire("vega", "베가")
    rho: Decimal | None = wire("rho", "로우")
    historical_volatility: Decimal | None = wire("hist_vltl", "역사적 변동성")
    implied_volatility: Decimal | None = wire("hts_ints_vltl", "HTS 내재 변동성")
    market_basis: Decimal | None = wire("mrkt_basis", "시장 베이시스")
    strike: Decimal | None = wire("acpr", "행사가")


class FuturesIndex(Row):
    """An index beside the contract, in points; `sector_code` is 0001 for KOSPI and 2001 for KOSPI 200."""

    sector_code: str | None = wire("bstp_cls_code", "업종 구분 코드")
    name: str | None = wire("hts_kor_isnm", "HTS 한글 종목명")
    price: Decimal | None = wire("bstp_nmix_prpr", "업종 지수 현재가")
    change_sign: ChangeSign | None = wire("prdy_vrss_sign", "전일 대비 부호")
    change: Decimal | None = wire("bstp_nmix_prdy_vrss", "업종 지수 전일 대비")
    change_rate: Decimal | None = wire("bstp_nmix_prdy_ctrt", "업종 지수 전일 대비율")


class FuturesPriceReply(Reply):
    """The contract, the index of its whole market, and the index that it is written on."""

    price: FuturesPrice = wire("output1", "응답상세1")
    market_index: FuturesIndex | None = wire("output2", "응답상세2")
    underlying_index: FuturesIndex | None = wire("output3", "응답상세3")


class GetFuturesPrice(Request[FuturesPriceReply]):
    """선물옵션 시세 (v1_국내선물-006): the price of a domestic future or option.

    `symbol` has six characters for a future and nine for an option.
    """

    spec = Spec(
        name="선물옵션 시세",
        api_id="v1_국내선물-006",
        effect="read",
        method="GET",
        path="/uapi/domestic-futureoption/v1/quotations/inquire-price",
        tr="FHMIF10000000",
        paper="FHMIF10000000",
    )
    venue: FuturesVenue = wire("FID_COND_MRKT_DIV_CODE", "FID 조건 시장 분류 코드", length=2, example="F")
    symbol: str = wire("FID_INPUT_ISCD", "FID 입력 종목코드", form="contract", length=12, example="101S03")


class FuturesBookQuote(Row):
    """The price beside the book: points (won for single stocks), contracts, percent; `change` is signed."""

    name: str | None = wire("hts_kor_isnm", "HTS 한글 종목명")
    price: Decimal | None = wire("futs_prpr", "선물 현재가")
    change_sign: ChangeSign | None = wire("prdy_vrss_sign", "전일 대비 부호")
    change: Decimal | None = wire("futs_prdy_vrss", "선물 전일 대비")
    change_rate: Decimal | None = wire("futs_prdy_ctrt", "선물 전일 대비율")
    volume: int | None = wire("acml_vol", "누적 거래량")
    previous_close: Decimal | None = wire("futs_prdy_clpr", "선물 전일 종가")
    symbol: str | None = wire("futs_shrn_iscd", "선물 단축 종목코드")


class FuturesOrderBook(Row):
    """Five levels on each side, best first; `asks` and `bids` offer them as levels.

    Prices in points (won for single stocks), sizes in contracts, counts in orders.
    """

    ask_1: Decimal | None = wire("futs_askp1", "선물 매도호가1")
    ask_2: Decimal | None = wire("futs_askp2", "선물 매도호가2")
    ask_3: Decimal | None = wire("futs_askp3", "선물 매도호가3")
    ask_4: Decimal | None = wire("futs_askp4", "선물 매도호가4")
    ask_5: Decimal | None = wire("futs_askp5", "선물 매도호가5")
    bid_1: Decimal | None = wire("futs_bidp1", "선물 매수호가1")
    bid_2: Decimal | None = wire("futs_bidp2", "선물 매수호가1")
    bid_3: Decimal | None = wire("futs_bidp3", "선물 매수호가3")
    bid_4: Decimal | None = wire("futs_bidp4", "선물 매수호가4")
    bid_5: Decimal | None = wire("futs_bidp5", "선물 매수호가5")
    ask_size_1: int | None = wire("askp_rsqn1", "매도호가 잔량1")
    ask_size_2: int | None = wire("askp_rsqn2", "매도호가 잔량2")
    ask_size_3: int | None = wire("askp_rsqn3", "매도호가 잔량3")
    ask_size_4: int | None = wire("askp_rsqn4", "매도호가 잔량4")
    ask_size_5: int | None = wire("askp_rsqn5", "매도호가 잔량5")
    bid_size_1: int | None = wire("bidp_rsqn1", "매수호가 잔량1")
    bid_size_2: int | None = wire("bidp_rsqn2", "매수호가 잔량2")
    bid_size_3: int | None = wire("bidp_rsqn3", "매수호가 잔량3")
    bid_size_4: int | None = wire("bidp_rsqn4", "매수호가 잔량4")
    bid_size_5: int | None = wire("bidp_rsqn5", "매수호가 잔량5")
    ask_count_1: int | None = wire("askp_csnu1", "매도호가 건수1")
    ask_count_2: int | None = wire("askp_csnu2", "매도호가 건수2")
    ask_count_3: int | None = wire("askp_csnu3", "매도호가 건수3")
    ask_count_4: int | None = wire("askp_csnu4", "매도호가 건수4")
    ask_count_5: int | None = wire("askp_csnu5", "매도호가 건수5")
    bid_count_1: int | None = wire("bidp_csnu1", "매수호가 건수1")
    bid_count_2: int | None = wire("bidp_csnu2", "매수호가 건수2")
    bid_count_3: int | None = wire("bidp_csnu3", "매수호가 건수3")
    bid_count_4: int | None = wire("bidp_csnu4", "매수호가 건수4")
    bid_count_5: int | None = wire("bidp_csnu5", "매수호가 건수5")
    total_ask_size: int | None = wire("total_askp_rsqn", "총 매도호가 잔량")
    total_bid_size: int | None = wire("total_bidp_rsqn", "총 매수호가 잔량")
    total_ask_count: int | None = wire("total_askp_csnu", "총 매도호가 건수")
    total_bid_count: int | None = wire("total_bidp_csnu", "총 매수호가 건수")
    received_at: time | None = wire("aspr_acpt_hour", "호가 접수 시간")

    @property
    def asks(self) -> tuple[FuturesBookLevel, ...]:
        """The sell side, lowest price first."""
        return self._levels("ask")

    @property
    def bids(self) -> tuple[FuturesBookLevel, ...]:
        """The buy side, highest price first."""
        return self._levels("bid")

    def _levels(self, side: str) -> tuple[FuturesBookLevel, ...]:
        return tuple(
            FuturesBookLevel(
                price=getattr(self, f"{side}_{n}"),
                size=getattr(self, f"{side}_size_{n}"),
                count=getattr(self, f"{side}_count_{n}"),
            )
            for n in range(1, 6)
        )


class FuturesOrderBookReply(Reply):
    """The price and the book of one contract."""

    quote: FuturesBookQuote | None = wire("output1", "응답상세1")
    book: FuturesOrderBook = wire("output2", "응답상세2")


class GetFuturesOrderBook(Request[FuturesOrderBookReply]):
    """선물옵션 시세호가 (v1_국내선물-007): five levels of the order book of a future or option."""

    spec = Spec(
        name="선물옵션 시세호가",
        api_id="v1_국내선물-007",
        effect="read",
        method="GET",
        path="/uapi/domestic-futureoption/v1/quotations/inquire-asking-price",
        tr="FHMIF10010000",
        paper="FHMIF10010000",
    )
    venue: FuturesVenue = wire("FID_COND_MRKT_DIV_CODE", "FID 조건 시장 분류 코드", length=2, example="F")
    symbol: str = wire("FID_INPUT_ISCD", "FID 입력 종목코드", form="contract", length=12, example="101S03")


class FuturesUnderlying(Row):
    """The underlying asset and the future on it, prices in points, rates in percent."""

    underlying_price: Decimal | None = wire("unas_prpr", "기초자산 현재가")
    underlying_change: Decimal | None = wire("unas_prdy_vrss", "기초자산 전일 대비")
    underlying_change_sign: ChangeSign | None = wire("unas_prdy_vrss_sign", "기초자산 전일 대비 부호")
    underlying_change_rate: Decimal | None = wire("unas_prdy_ctrt", "기초자산 전일 대비율")
    underlying_volume: int | None = wire("unas_acml_vol", "기초자산 누적 거래량")
    name: str | None = wire("hts_kor_isnm", "HTS 한글 종목명")
    price: Decimal | None = wire("futs_prpr", "선물 현재가")
    change: Decimal | None = wire("futs_prdy_vrss", "선물 전일 대비")
    change_sign: ChangeSign | None = wire("prdy_vrss_sign", "전일 대비 부호")
    change_rate: Decimal | None = wire("futs_prdy_ctrt", "선물 전일 대비율")


class FuturesRemainingDays(Row):
    """How many days a maturity has left."""

    remaining_days: int | None = wire("hts_rmnn_dynu", "HTS 잔존 일수")


class FuturesUnderlyingReply(Reply):
    """The underlying asset, and the days left of each maturity."""

    underlying: FuturesUnderlying | None = wire("output1", "응답상세")
    maturities: tuple[FuturesRemainingDays, ...] = wire("output2", "응답상세")


class GetFuturesUnderlying(Request[FuturesUnderlyingReply]):
    """국내선물 기초자산 시세 (국내선물-021): the asset under a future, which is given by its nearest maturity. Not offered on paper."""

    spec = Spec(
        name="국내선물 기초자산 시세",
        api_id="국내선물-021",
        effect="read",
        method="GET",
        path="/uapi/domestic-futureoption/v1/quotations/display-board-top",
        tr="FHPIF05030000",
        paper=None,
    )
    venue: FuturesVenue = wire(
        "FID_COND_MRKT_DIV_CODE", "조건 시장 분류 코드", default=FuturesVenue.INDEX_FUTURES, length=2
    )
    symbol: str = wire("FID_INPUT_ISCD", "입력 종목코드", form="contract", length=12, example="101V06")
    second_venue: str = wire("FID_COND_MRKT_DIV_CODE1", "조건 시장 분류 코드", default="", length=2)
    screen: str = wire("FID_COND_SCR_DIV_CODE", "조건 화면 분류 코드", default="", length=5)
    maturity: str = wire("FID_MTRT_CNT", "만기 수", default="", length=11)
    market_class: str = wire("FID_COND_MRKT_CLS_CODE", "조건 시장 구분 코드", default="", length=6)


class FuturesExpectation(Row):
    """What the auction would trade at now, in points, with the rate in percent."""

    name: str | None = wire("hts_kor_isnm", "영업 시간")
    expected_price: Decimal | None = wire("futs_antc_cnpr", "업종 지수 현재가")
    expected_change_sign: ChangeSign | None = wire("antc_cntg_vrss_sign", "업종 지수 전일 대비")
    expected_change: Decimal | None = wire("futs_antc_cntg_vrss", "전일 대비 부호")
    expected_change_rate: Decimal | None = wire("antc_cntg_prdy_ctrt", "업종 지수 전일 대비율")
    base_price: Decimal | None = wire("futs_sdpr", "누적 거래 대금")


class FuturesExpectedTrade(Row):
    """What the auction would have traded at, at one moment, in points, with the rate in percent."""

    traded_at: time | None = wire("stck_cntg_hour", "주식체결시간")
    expected_price: Decimal | None = wire("futs_antc_cnpr", "선물예상체결가")
    expected_change_sign: ChangeSign | None = wire("antc_cntg_vrss_sign", "예상체결대비부호")
    expected_change: Decimal | None = wire("futs_antc_cntg_vrss", "선물예상체결대비")
    expected_change_rate: Decimal | None = wire("antc_cntg_prdy_ctrt", "예상체결전일대비율")


class FuturesExpectedTrades(Reply):
    """The expectation now, and how it went."""

    expected: FuturesExpectation | None = wire("output1", "응답상세")
    trades: tuple[FuturesExpectedTrade, ...] = wire("output2", "응답상세")


class ListFuturesExpectedTrades(Request[FuturesExpectedTrades]):
    """선물옵션 일중예상체결추이 (국내선물-018): how the expected price of an index future or option moved in the day's auctions. Not offered on paper."""

    spec = Spec(
        name="선물옵션 일중예상체결추이",
        api_id="국내선물-018",
        effect="read",
        method="GET",
        path="/uapi/domestic-futureoption/v1/quotations/exp-price-trend",
        tr="FHPIF05110100",
        paper=None,
    )
    symbol: str = wire("FID_INPUT_ISCD", "입력 종목코드", form="contract", length=12, example="101V06")
    venue: FuturesVenue = wire("FID_COND_MRKT_DIV_CODE", "조건 시장 분류 코드", length=2, example="F")
