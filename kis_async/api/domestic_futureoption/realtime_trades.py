"""[국내선물옵션] 실시간시세: trades and expected trades of domestic futures and options, as they come."""

from datetime import time
from decimal import Decimal

from ...spec.declare import Record, StreamSpec, wire
from ..enums import ChangeSign

__all__ = [
    "CommodityFuturesTrade",
    "ExpectedNightOptionTrade",
    "ExpectedStockFuturesTrade",
    "ExpectedStockOptionTrade",
    "FuturesTrade",
    "IndexFuturesTrade",
    "IndexOptionTrade",
    "NightFuturesTrade",
    "NightOptionTrade",
    "OptionTrade",
    "StockFuturesTrade",
    "StockOptionTrade",
]


class FuturesTrade(Record):
    """One trade of an index or a commodity future, with the day so far.

    Prices in points, or as the product is quoted; volumes and open interest in contracts, turnover in
    thousands of won, rates in percent. `buy_share` is a fraction: 0.49 of the contracts were bought at the
    ask. `volume_to_previous_rate` is the volume so far in percent of that of the whole day before.
    `theoretical_basis` is the theoretical price less the spot price, `market_basis` the traded price less
    it. `open_at`, `high_at` and `low_at` are 000000 before there is such a price. The dynamic limits hold
    while `dynamic_limit_applied` says so.
    """

    symbol: str = wire("FUTS_SHRN_ISCD", "선물 단축 종목코드", key=True)
    traded_at: time | None = wire("BSOP_HOUR", "영업 시간")
    change: Decimal | None = wire("FUTS_PRDY_VRSS", "선물 전일 대비")
    change_sign: ChangeSign | None = wire("PRDY_VRSS_SIGN", "전일 대비 부호")
    change_rate: Decimal | None = wire("FUTS_PRDY_CTRT", "선물 전일 대비율")
    price: Decimal | None = wire("FUTS_PRPR", "선물 현재가")
    open: Decimal | None = wire("FUTS_OPRC", "선물 시가2")
    high: Decimal | None = wire("FUTS_HGPR", "선물 최고가")
    low: Decimal | None = wire("FUTS_LWPR", "선물 최저가")
    trade_volume: int | None = wire("LAST_CNQN", "최종 거래량")
    volume: int | None = wire("ACML_VOL", "누적 거래량")
    turnover: Decimal | None = wire("ACML_TR_PBMN", "누적 거래 대금")
    theoretical_price: Decimal | None = wire("HTS_THPR", "HTS 이론가")
    market_basis: Decimal | None = wire("MRKT_BASIS", "시장 베이시스")
    disparity_rate: Decimal | None = wire("DPRT", "괴리율")
    near_month_price: Decimal | None = wire("NMSC_FCTN_STPL_PRC", "근월물 약정가")
    far_month_price: Decimal | None = wire("FMSC_FCTN_STPL_PRC", "원월물 약정가")
    spread: Decimal | None = wire("SPEAD_PRC", "스프레드1")
    open_interest: int | None = wire("HTS_OTST_STPL_QTY", "HTS 미결제 약정 수량")
    open_interest_change: int | None = wire("OTST_STPL_QTY_ICDC", "미결제 약정 수량 증감")
    open_at: time | None = wire("OPRC_HOUR", "시가 시간")
    open_sign: ChangeSign | None = wire("OPRC_VRSS_PRPR_SIGN", "시가2 대비 현재가 부호")
    change_from_open: Decimal | None = wire("OPRC_VRSS_NMIX_PRPR", "시가 대비 지수 현재가")
    high_at: time | None = wire("HGPR_HOUR", "최고가 시간")
    high_sign: ChangeSign | None = wire("HGPR_VRSS_PRPR_SIGN", "최고가 대비 현재가 부호")
    change_from_high: Decimal | None = wire("HGPR_VRSS_NMIX_PRPR", "최고가 대비 지수 현재가")
    low_at: time | None = wire("LWPR_HOUR", "최저가 시간")
    low_sign: ChangeSign | None = wire("LWPR_VRSS_PRPR_SIGN", "최저가 대비 현재가 부호")
    change_from_low: Decimal | None = wire("LWPR_VRSS_NMIX_PRPR", "최저가 대비 지수 현재가")
    buy_share: Decimal | None = wire("SHNU_RATE", "매수2 비율")
    strength: Decimal | None = wire("CTTR", "체결강도")
    disparity: Decimal | None = wire("ESDG", "괴리도")
    open_interest_change_from_previous_trade: int | None = wire(
        "OTST_STPL_RGBF_QTY_ICDC", "미결제 약정 직전 수량 증감"
    )
    theoretical_basis: Decimal | None = wire("THPR_BASIS", "이론 베이시스")
    ask_1: Decimal | None = wire("FUTS_ASKP1", "선물 매도호가1")
    bid_1: Decimal | None = wire("FUTS_BIDP1", "선물 매수호가1")
    ask_size_1: int | None = wire("ASKP_RSQN1", "매도호가 잔량1")
    bid_size_1: int | None = wire("BIDP_RSQN1", "매수호가 잔량1")
    sell_trades: int | None = wire("SELN_CNTG_CSNU", "매도 체결 건수")
    buy_trades: int | None = wire("SHNU_CNTG_CSNU", "매수 체결 건수")
    net_buy_trades: int | None = wire("NTBY_CNTG_CSNU", "순매수 체결 건수")
    sell_volume: int | None = wire("SELN_CNTG_SMTN", "총 매도 수량")
    buy_volume: int | None = wire("SHNU_CNTG_SMTN", "총 매수 수량")
    total_ask_size: int | None = wire("TOTAL_ASKP_RSQN", "총 매도호가 잔량")
    total_bid_size: int | None = wire("TOTAL_BIDP_RSQN", "총 매수호가 잔량")
    volume_to_previous_rate: Decimal | None = wire("PRDY_VOL_VRSS_ACML_VOL_RATE", "전일 거래량 대비 등락율")
    negotiated_volume: int | None = wire("DSCS_BLTR_ACML_QTY", "협의 대량 거래량")
    dynamic_upper_limit: Decimal | None = wire("DYNM_MXPR", "실시간상한가")
    dynamic_lower_limit: Decimal | None = wire("DYNM_LLAM", "실시간하한가")
    dynamic_limit_applied: bool | None = wire("DYNM_PRC_LIMT_YN", "실시간가격제한구분")


class IndexFuturesTrade(FuturesTrade):
    """지수선물 실시간체결가: one trade of an index future of the day session, 08:45 to 15:45.

    Subscribed by the contract's short code, such as 101S12. Prices in points. Not offered on paper.
    Source: 실시간-010.
    """

    stream = StreamSpec(
        name="지수선물 실시간체결가",
        api_id="실시간-010",
        tr="H0IFCNT0",
        tally=("volume", "trade_volume"),
    )


class CommodityFuturesTrade(FuturesTrade):
    """상품선물 실시간체결가: one trade of a commodity future: gold, treasury bonds, currencies.

    Subscribed by the contract's short code; prices are as the product is quoted. Not offered on paper.
    Source: 실시간-022.
    """

    stream = StreamSpec(
        name="상품선물 실시간체결가",
        api_id="실시간-022",
        tr="H0CFCNT0",
        tally=("volume", "trade_volume"),
    )


class NightFuturesTrade(Record):
    """KRX야간선물 실시간종목체결: one trade of a future of the night session, 18:00 to 06:00.

    Subscribed by the contract's short code. Units are those of `FuturesTrade`. The times are HHMMSS as
    text, since the broker may count the hours of a night on after midnight, as in its minute bars: 260000
    is two o'clock. A published frame ends before the last three columns. Not offered on paper.
    Source: 실시간-064.
    """

    stream = StreamSpec(
        name="KRX야간선물 실시간종목체결",
        api_id="실시간-064",
        tr="H0MFCNT0",
        tally=("volume", "trade_volume"),
    )

    symbol: str = wire("FUTS_SHRN_ISCD", "선물 단축 종목코드", key=True)
    traded_at: str | None = wire("BSOP_HOUR", "영업 시간")
    change: Decimal | None = wire("FUTS_PRDY_VRSS", "선물 전일 대비")
    change_sign: ChangeSign | None = wire("PRDY_VRSS_SIGN", "전일 대비 부호")
    change_rate: Decimal | None = wire("FUTS_PRDY_CTRT", "선물 전일 대비율")
    price: Decimal | None = wire("FUTS_PRPR", "선물 현재가")
    open: Decimal | None = wire("FUTS_OPRC", "선물 시가2")
    high: Decimal | None = wire("FUTS_HGPR", "선물 최고가")
    low: Decimal | None = wire("FUTS_LWPR", "선물 최저가")
    trade_volume: int | None = wire("LAST_CNQN", "최종 거래량")
    volume: int | None = wire("ACML_VOL", "누적 거래량")
    turnover: Decimal | None = wire("ACML_TR_PBMN", "누적 거래 대금")
    theoretical_price: Decimal | None = wire("HTS_THPR", "HTS 이론가")
    market_basis: Decimal | None = wire("MRKT_BASIS", "시장 베이시스")
    disparity_rate: Decimal | None = wire("DPRT", "괴리율")
    near_month_price: Decimal | None = wire("NMSC_FCTN_STPL_PRC", "근월물 약정가")
    far_month_price: Decimal | None = wire("FMSC_FCTN_STPL_PRC", "원월물 약정가")
    spread: Decimal | None = wire("SPEAD_PRC", "스프레드1")
    open_interest: int | None = wire("HTS_OTST_STPL_QTY", "HTS 미결제 약정 수량")
    open_interest_change: int | None = wire("OTST_STPL_QTY_ICDC", "미결제 약정 수량 증감")
    open_at: str | None = wire("OPRC_HOUR", "시가 시간")
    open_sign: ChangeSign | None = wire("OPRC_VRSS_PRPR_SIGN", "시가2 대비 현재가 부호")
    change_from_open: Decimal | None = wire("OPRC_VRSS_NMIX_PRPR", "시가 대비 지수 현재가")
    high_at: str | None = wire("HGPR_HOUR", "최고가 시간")
    high_sign: ChangeSign | None = wire("HGPR_VRSS_PRPR_SIGN", "최고가 대비 현재가 부호")
    change_from_high: Decimal | None = wire("HGPR_VRSS_NMIX_PRPR", "최고가 대비 지수 현재가")
    low_at: str | None = wire("LWPR_HOUR", "최저가 시간")
    low_sign: ChangeSign | None = wire("LWPR_VRSS_PRPR_SIGN", "최저가 대비 현재가 부호")
    change_from_low: Decimal | None = wire("LWPR_VRSS_NMIX_PRPR", "최저가 대비 지수 현재가")
    buy_share: Decimal | None = wire("SHNU_RATE", "매수2 비율")
    strength: Decimal | None = wire("CTTR", "체결강도")
    disparity: Decimal | None = wire("ESDG", "괴리도")
    open_interest_change_from_previous_trade: int | None = wire(
        "OTST_STPL_RGBF_QTY_ICDC", "미결제 약정 직전 수량 증감"
    )
    theoretical_basis: Decimal | None = wire("THPR_BASIS", "이론 베이시스")
    ask_1: Decimal | None = wire("FUTS_ASKP1", "선물 매도호가1")
    bid_1: Decimal | None = wire("FUTS_BIDP1", "선물 매수호가1")
    ask_size_1: int | None = wire("ASKP_RSQN1", "매도호가 잔량1")
    bid_size_1: int | None = wire("BIDP_RSQN1", "매수호가 잔량1")
    sell_trades: int | None = wire("SELN_CNTG_CSNU", "매도 체결 건수")
    buy_trades: int | None = wire("SHNU_CNTG_CSNU", "매수 체결 건수")
    net_buy_trades: int | None = wire("NTBY_CNTG_CSNU", "순매수 체결 건수")
    sell_volume: int | None = wire("SELN_CNTG_SMTN", "총 매도 수량")
    buy_volume: int | None = wire("SHNU_CNTG_SMTN", "총 매수 수량")
    total_ask_size: int | None = wire("TOTAL_ASKP_RSQN", "총 매도호가 잔량")
    total_bid_size: int | None = wire("TOTAL_BIDP_RSQN", "총 매수호가 잔량")
    volume_to_previous_rate: Decimal | None = wire("PRDY_VOL_VRSS_ACML_VOL_RATE", "전일 거래량 대비 등락율")
    dynamic_upper_limit: Decimal | None = wire("DYNM_MXPR", "실시간상한가")
    dynamic_lower_limit: Decimal | None = wire("DYNM_LLAM", "실시간하한가")
    dynamic_limit_applied: bool | None = wire("DYNM_PRC_LIMT_YN", "실시간가격제한구분")


class StockFuturesTrade(Record):
    """주식선물 실시간체결가: one trade of a future on a single stock.

    Subscribed by the contract's short code. Prices in won of the contract, not of the stock, whatever the
    labels say; otherwise the units are those of `FuturesTrade`. Not offered on paper. Source: 실시간-029.
    """

    stream = StreamSpec(
        name="주식선물 실시간체결가",
        api_id="실시간-029",
        tr="H0ZFCNT0",
        tally=("volume", "trade_volume"),
    )

    symbol: str = wire("FUTS_SHRN_ISCD", "선물단축종목코드", key=True)
    traded_at: time | None = wire("BSOP_HOUR", "영업시간")
    price: Decimal | None = wire("STCK_PRPR", "주식현재가")
    change_sign: ChangeSign | None = wire("PRDY_VRSS_SIGN", "전일대비부호")
    change: Decimal | None = wire("PRDY_VRSS", "전일대비")
    change_rate: Decimal | None = wire("FUTS_PRDY_CTRT", "선물전일대비율")
    open: Decimal | None = wire("STCK_OPRC", "주식시가2")
    high: Decimal | None = wire("STCK_HGPR", "주식최고가")
    low: Decimal | None = wire("STCK_LWPR", "주식최저가")
    trade_volume: int | None = wire("LAST_CNQN", "최종거래량")
    volume: int | None = wire("ACML_VOL", "누적거래량")
    turnover: Decimal | None = wire("ACML_TR_PBMN", "누적거래대금")
    theoretical_price: Decimal | None = wire("HTS_THPR", "HTS이론가")
    market_basis: Decimal | None = wire("MRKT_BASIS", "시장베이시스")
    disparity_rate: Decimal | None = wire("DPRT", "괴리율")
    near_month_price: Decimal | None = wire("NMSC_FCTN_STPL_PRC", "근월물약정가")
    far_month_price: Decimal | None = wire("FMSC_FCTN_STPL_PRC", "원월물약정가")
    spread: Decimal | None = wire("SPEAD_PRC", "스프레드1")
    open_interest: int | None = wire("HTS_OTST_STPL_QTY", "HTS미결제약정수량")
    open_interest_change: int | None = wire("OTST_STPL_QTY_ICDC", "미결제약정수량증감")
    open_at: time | None = wire("OPRC_HOUR", "시가시간")
    open_sign: ChangeSign | None = wire("OPRC_VRSS_PRPR_SIGN", "시가2대비현재가부호")
    change_from_open: Decimal | None = wire("OPRC_VRSS_PRPR", "시가2대비현재가")
    high_at: time | None = wire("HGPR_HOUR", "최고가시간")
    high_sign: ChangeSign | None = wire("HGPR_VRSS_PRPR_SIGN", "최고가대비현재가부호")
    change_from_high: Decimal | None = wire("HGPR_VRSS_PRPR", "최고가대비현재가")
    low_at: time | None = wire("LWPR_HOUR", "최저가시간")
    low_sign: ChangeSign | None = wire("LWPR_VRSS_PRPR_SIGN", "최저가대비현재가부호")
    change_from_low: Decimal | None = wire("LWPR_VRSS_PRPR", "최저가대비현재가")
    buy_share: Decimal | None = wire("SHNU_RATE", "매수2비율")
    strength: Decimal | None = wire("CTTR", "체결강도")
    disparity: Decimal | None = wire("ESDG", "괴리도")
    open_interest_change_from_previous_trade: int | None = wire(
        "OTST_STPL_RGBF_QTY_ICDC", "미결제약정직전수량증감"
    )
    theoretical_basis: Decimal | None = wire("THPR_BASIS", "이론베이시스")
    ask_1: Decimal | None = wire("ASKP1", "매도호가1")
    bid_1: Decimal | None = wire("BIDP1", "매수호가1")
    ask_size_1: int | None = wire("ASKP_RSQN1", "매도호가잔량1")
    bid_size_1: int | None = wire("BIDP_RSQN1", "매수호가잔량1")
    sell_trades: int | None = wire("SELN_CNTG_CSNU", "매도체결건수")
    buy_trades: int | None = wire("SHNU_CNTG_CSNU", "매수체결건수")
    net_buy_trades: int | None = wire("NTBY_CNTG_CSNU", "순매수체결건수")
    sell_volume: int | None = wire("SELN_CNTG_SMTN", "총매도수량")
    buy_volume: int | None = wire("SHNU_CNTG_SMTN", "총매수수량")
    total_ask_size: int | None = wire("TOTAL_ASKP_RSQN", "총매도호가잔량")
    total_bid_size: int | None = wire("TOTAL_BIDP_RSQN", "총매수호가잔량")
    volume_to_previous_rate: Decimal | None = wire("PRDY_VOL_VRSS_ACML_VOL_RATE", "전일거래량대비등락율")
    dynamic_upper_limit: Decimal | None = wire("DYNM_MXPR", "실시간상한가")
    dynamic_lower_limit: Decimal | None = wire("DYNM_LLAM", "실시간하한가")
    dynamic_limit_applied: bool | None = wire("DYNM_PRC_LIMT_YN", "실시간가격제한구분")


class OptionTrade(Record):
    """One trade of an option, with its Greeks and the day so far.

    Prices in points, or in won for single stocks; volumes and open interest in contracts, turnover in
    thousands of won, rates and volatilities in percent. `buy_share` is a fraction: 0.31 of the contracts
    were bought at the ask. What cannot be calculated comes as nan, which is `None` here. `open_at`,
    `high_at` and `low_at` are 000000 before there is such a price.
    """

    symbol: str = wire("OPTN_SHRN_ISCD", "옵션단축종목코드", key=True)
    traded_at: time | None = wire("BSOP_HOUR", "영업시간")
    price: Decimal | None = wire("OPTN_PRPR", "옵션현재가")
    change_sign: ChangeSign | None = wire("PRDY_VRSS_SIGN", "전일대비부호")
    change: Decimal | None = wire("OPTN_PRDY_VRSS", "옵션전일대비")
    change_rate: Decimal | None = wire("PRDY_CTRT", "전일대비율")
    open: Decimal | None = wire("OPTN_OPRC", "옵션시가2")
    high: Decimal | None = wire("OPTN_HGPR", "옵션최고가")
    low: Decimal | None = wire("OPTN_LWPR", "옵션최저가")
    trade_volume: int | None = wire("LAST_CNQN", "최종거래량")
    volume: int | None = wire("ACML_VOL", "누적거래량")
    turnover: Decimal | None = wire("ACML_TR_PBMN", "누적거래대금")
    theoretical_price: Decimal | None = wire("HTS_THPR", "HTS이론가")
    open_interest: int | None = wire("HTS_OTST_STPL_QTY", "HTS미결제약정수량")
    open_interest_change: int | None = wire("OTST_STPL_QTY_ICDC", "미결제약정수량증감")
    open_at: time | None = wire("OPRC_HOUR", "시가시간")
    open_sign: ChangeSign | None = wire("OPRC_VRSS_PRPR_SIGN", "시가2대비현재가부호")
    change_from_open: Decimal | None = wire("OPRC_VRSS_NMIX_PRPR", "시가대비지수현재가")
    high_at: time | None = wire("HGPR_HOUR", "최고가시간")
    high_sign: ChangeSign | None = wire("HGPR_VRSS_PRPR_SIGN", "최고가대비현재가부호")
    change_from_high: Decimal | None = wire("HGPR_VRSS_NMIX_PRPR", "최고가대비지수현재가")
    low_at: time | None = wire("LWPR_HOUR", "최저가시간")
    low_sign: ChangeSign | None = wire("LWPR_VRSS_PRPR_SIGN", "최저가대비현재가부호")
    change_from_low: Decimal | None = wire("LWPR_VRSS_NMIX_PRPR", "최저가대비지수현재가")
    buy_share: Decimal | None = wire("SHNU_RATE", "매수2비율")
    premium: Decimal | None = wire("PRMM_VAL", "프리미엄값")
    intrinsic_value: Decimal | None = wire("INVL_VAL", "내재가치값")
    time_value: Decimal | None = wire("TMVL_VAL", "시간가치값")
    delta: Decimal | None = wire("DELTA", "델타")
    gamma: Decimal | None = wire("GAMA", "감마")
    vega: Decimal | None = wire("VEGA", "베가")
    theta: Decimal | None = wire("THETA", "세타")
    rho: Decimal | None = wire("RHO", "로우")
    implied_volatility: Decimal | None = wire("HTS_INTS_VLTL", "HTS내재변동성")
    disparity: Decimal | None = wire("ESDG", "괴리도")
    open_interest_change_from_previous_trade: int | None = wire(
        "OTST_STPL_RGBF_QTY_ICDC", "미결제약정직전수량증감"
    )
    theoretical_basis: Decimal | None = wire("THPR_BASIS", "이론베이시스")
    underlying_historical_volatility: Decimal | None = wire("UNAS_HIST_VLTL", "역사적변동성")
    strength: Decimal | None = wire("CTTR", "체결강도")
    disparity_rate: Decimal | None = wire("DPRT", "괴리율")
    market_basis: Decimal | None = wire("MRKT_BASIS", "시장베이시스")
    ask_1: Decimal | None = wire("OPTN_ASKP1", "옵션매도호가1")
    bid_1: Decimal | None = wire("OPTN_BIDP1", "옵션매수호가1")
    ask_size_1: int | None = wire("ASKP_RSQN1", "매도호가잔량1")
    bid_size_1: int | None = wire("BIDP_RSQN1", "매수호가잔량1")
    sell_trades: int | None = wire("SELN_CNTG_CSNU", "매도체결건수")
    buy_trades: int | None = wire("SHNU_CNTG_CSNU", "매수체결건수")
    net_buy_trades: int | None = wire("NTBY_CNTG_CSNU", "순매수체결건수")
    sell_volume: int | None = wire("SELN_CNTG_SMTN", "총매도수량")
    buy_volume: int | None = wire("SHNU_CNTG_SMTN", "총매수수량")
    total_ask_size: int | None = wire("TOTAL_ASKP_RSQN", "총매도호가잔량")
    total_bid_size: int | None = wire("TOTAL_BIDP_RSQN", "총매수호가잔량")
    volume_to_previous_rate: Decimal | None = wire("PRDY_VOL_VRSS_ACML_VOL_RATE", "전일거래량대비등락율")


class IndexOptionTrade(OptionTrade):
    """지수옵션  실시간체결가: one trade of an index option of the day session, 08:45 to 15:45.

    Subscribed by the option's short code, such as 201S11305. Prices in points. The dynamic limits hold
    while `dynamic_limit_applied` says so. Not offered on paper. Source: 실시간-014.
    """

    stream = StreamSpec(
        name="지수옵션  실시간체결가",
        api_id="실시간-014",
        tr="H0IOCNT0",
        tally=("volume", "trade_volume"),
    )

    average_volatility: Decimal | None = wire("AVRG_VLTL", "평균 변동성")
    negotiated_volume: int | None = wire("DSCS_LRQN_VOL", "협의대량누적 거래량")
    dynamic_upper_limit: Decimal | None = wire("DYNM_MXPR", "실시간상한가")
    dynamic_lower_limit: Decimal | None = wire("DYNM_LLAM", "실시간하한가")
    dynamic_limit_applied: bool | None = wire("DYNM_PRC_LIMT_YN", "실시간가격제한구분")


class StockOptionTrade(OptionTrade):
    """주식옵션 실시간체결가: one trade of an option on a single stock.

    Subscribed by the option's short code, such as 211V05059. Prices in won. Not offered on paper.
    Source: 실시간-044.
    """

    stream = StreamSpec(
        name="주식옵션 실시간체결가",
        api_id="실시간-044",
        tr="H0ZOCNT0",
        tally=("volume", "trade_volume"),
    )


class NightOptionTrade(Record):
    """KRX야간옵션 실시간체결가: one trade of an option of the night session, 18:00 to 06:00.

    Subscribed by the option's short code, such as 301V06362. Units are those of `OptionTrade`. The times
    are HHMMSS as text, since the broker may count the hours of a night on after midnight, as in its minute
    bars: 260000 is two o'clock. A published frame ends before the last three columns. Not offered on
    paper. Source: 실시간-032.
    """

    stream = StreamSpec(
        name="KRX야간옵션 실시간체결가",
        api_id="실시간-032",
        tr="H0EUCNT0",
        tally=("volume", "trade_volume"),
    )

    symbol: str = wire("OPTN_SHRN_ISCD", "옵션단축종목코드", key=True)
    traded_at: str | None = wire("BSOP_HOUR", "영업시간")
    price: Decimal | None = wire("OPTN_PRPR", "옵션현재가")
    change_sign: ChangeSign | None = wire("PRDY_VRSS_SIGN", "전일대비부호")
    change: Decimal | None = wire("OPTN_PRDY_VRSS", "옵션전일대비")
    change_rate: Decimal | None = wire("PRDY_CTRT", "전일대비율")
    open: Decimal | None = wire("OPTN_OPRC", "옵션시가2")
    high: Decimal | None = wire("OPTN_HGPR", "옵션최고가")
    low: Decimal | None = wire("OPTN_LWPR", "옵션최저가")
    trade_volume: int | None = wire("LAST_CNQN", "최종거래량")
    volume: int | None = wire("ACML_VOL", "누적거래량")
    turnover: Decimal | None = wire("ACML_TR_PBMN", "누적거래대금")
    theoretical_price: Decimal | None = wire("HTS_THPR", "HTS이론가")
    open_interest: int | None = wire("HTS_OTST_STPL_QTY", "HTS미결제약정수량")
    open_interest_change: int | None = wire("OTST_STPL_QTY_ICDC", "미결제약정수량증감")
    open_at: str | None = wire("OPRC_HOUR", "시가시간")
    open_sign: ChangeSign | None = wire("OPRC_VRSS_PRPR_SIGN", "시가2대비현재가부호")
    change_from_open: Decimal | None = wire("OPRC_VRSS_NMIX_PRPR", "시가대비지수현재가")
    high_at: str | None = wire("HGPR_HOUR", "최고가시간")
    high_sign: ChangeSign | None = wire("HGPR_VRSS_PRPR_SIGN", "최고가대비현재가부호")
    change_from_high: Decimal | None = wire("HGPR_VRSS_NMIX_PRPR", "최고가대비지수현재가")
    low_at: str | None = wire("LWPR_HOUR", "최저가시간")
    low_sign: ChangeSign | None = wire("LWPR_VRSS_PRPR_SIGN", "최저가대비현재가부호")
    change_from_low: Decimal | None = wire("LWPR_VRSS_NMIX_PRPR", "최저가대비지수현재가")
    buy_share: Decimal | None = wire("SHNU_RATE", "매수2비율")
    premium: Decimal | None = wire("PRMM_VAL", "프리미엄값")
    intrinsic_value: Decimal | None = wire("INVL_VAL", "내재가치값")
    time_value: Decimal | None = wire("TMVL_VAL", "시간가치값")
    delta: Decimal | None = wire("DELTA", "델타")
    gamma: Decimal | None = wire("GAMA", "감마")
    vega: Decimal | None = wire("VEGA", "베가")
    theta: Decimal | None = wire("THETA", "세타")
    rho: Decimal | None = wire("RHO", "로우")
    implied_volatility: Decimal | None = wire("HTS_INTS_VLTL", "HTS내재변동성")
    disparity: Decimal | None = wire("ESDG", "괴리도")
    open_interest_change_from_previous_trade: int | None = wire(
        "OTST_STPL_RGBF_QTY_ICDC", "미결제약정직전수량증감"
    )
    theoretical_basis: Decimal | None = wire("THPR_BASIS", "이론베이시스")
    underlying_historical_volatility: Decimal | None = wire("UNAS_HIST_VLTL", "역사적변동성")
    strength: Decimal | None = wire("CTTR", "체결강도")
    disparity_rate: Decimal | None = wire("DPRT", "괴리율")
    market_basis: Decimal | None = wire("MRKT_BASIS", "시장베이시스")
    ask_1: Decimal | None = wire("OPTN_ASKP1", "옵션매도호가1")
    bid_1: Decimal | None = wire("OPTN_BIDP1", "옵션매수호가1")
    ask_size_1: int | None = wire("ASKP_RSQN1", "매도호가잔량1")
    bid_size_1: int | None = wire("BIDP_RSQN1", "매수호가잔량1")
    sell_trades: int | None = wire("SELN_CNTG_CSNU", "매도체결건수")
    buy_trades: int | None = wire("SHNU_CNTG_CSNU", "매수체결건수")
    net_buy_trades: int | None = wire("NTBY_CNTG_CSNU", "순매수체결건수")
    sell_volume: int | None = wire("SELN_CNTG_SMTN", "총매도수량")
    buy_volume: int | None = wire("SHNU_CNTG_SMTN", "총매수수량")
    total_ask_size: int | None = wire("TOTAL_ASKP_RSQN", "총매도호가잔량")
    total_bid_size: int | None = wire("TOTAL_BIDP_RSQN", "총매수호가잔량")
    volume_to_previous_rate: Decimal | None = wire("PRDY_VOL_VRSS_ACML_VOL_RATE", "전일거래량대비등락율")
    dynamic_upper_limit: Decimal | None = wire("DYNM_MXPR", "실시간상한가")
    dynamic_limit_applied: bool | None = wire("DYNM_PRC_LIMT_YN", "실시간가격제한구분")
    dynamic_lower_limit: Decimal | None = wire("DYNM_LLAM", "실시간하한가")


class ExpectedStockFuturesTrade(Record):
    """주식선물 실시간예상체결: at which price a call auction of a future on a stock would trade now.

    Subscribed by the contract's short code. Prices in won, the volume in contracts, the rate in percent.
    Not offered on paper. Source: 실시간-031.
    """

    stream = StreamSpec(
        name="주식선물 실시간예상체결",
        api_id="실시간-031",
        tr="H0ZFANC0",
    )

    symbol: str = wire("FUTS_SHRN_ISCD", "선물단축종목코드", key=True)
    traded_at: time | None = wire("BSOP_HOUR", "영업시간")
    expected_price: Decimal | None = wire("ANTC_CNPR", "예상체결가")
    expected_change: Decimal | None = wire("ANTC_CNTG_VRSS", "예상체결대비")
    expected_change_sign: ChangeSign | None = wire("ANTC_CNTG_VRSS_SIGN", "예상체결대비부호")
    expected_change_rate: Decimal | None = wire("ANTC_CNTG_PRDY_CTRT", "예상체결전일대비율")
    expected_session_code: str | None = wire("ANTC_MKOP_CLS_CODE", "예상장운영구분코드")
    expected_trade_volume: int | None = wire("ANTC_CNQN", "예상체결수량")


class ExpectedStockOptionTrade(Record):
    """주식옵션 실시간예상체결: at which price a call auction of an option on a stock would trade now.

    Subscribed by the option's short code. Prices in won, the rate in percent; the volume is not told. Not
    offered on paper. Source: 실시간-046.
    """

    stream = StreamSpec(
        name="주식옵션 실시간예상체결",
        api_id="실시간-046",
        tr="H0ZOANC0",
    )

    symbol: str = wire("OPTN_SHRN_ISCD", "옵션단축종목코드", key=True)
    traded_at: time | None = wire("BSOP_HOUR", "영업시간")
    expected_price: Decimal | None = wire("ANTC_CNPR", "예상체결가")
    expected_change: Decimal | None = wire("ANTC_CNTG_VRSS", "예상체결대비")
    expected_change_sign: ChangeSign | None = wire("ANTC_CNTG_VRSS_SIGN", "예상체결대비부호")
    expected_change_rate: Decimal | None = wire("ANTC_CNTG_PRDY_CTRT", "예상체결전일대비율")
    expected_session_code: str | None = wire("ANTC_MKOP_CLS_CODE", "예상장운영구분코드")


class ExpectedNightOptionTrade(Record):
    """KRX야간옵션실시간예상체결: at which price a call auction of the night session would trade now.

    Subscribed by the option's short code. Prices in points, the volume in contracts, the rate in percent.
    `traded_at` is HHMMSS as text, as in `NightOptionTrade`. Not offered on paper. Source: 실시간-034.
    """

    stream = StreamSpec(
        name="KRX야간옵션실시간예상체결",
        api_id="실시간-034",
        tr="H0EUANC0",
    )

    symbol: str = wire("OPTN_SHRN_ISCD", "옵션단축종목코드", key=True)
    traded_at: str | None = wire("BSOP_HOUR", "영업시간")
    expected_price: Decimal | None = wire("ANTC_CNPR", "예상체결가")
    expected_change: Decimal | None = wire("ANTC_CNTG_VRSS", "예상체결대비")
    expected_change_sign: ChangeSign | None = wire("ANTC_CNTG_VRSS_SIGN", "예상체결대비부호")
    expected_change_rate: Decimal | None = wire("ANTC_CNTG_PRDY_CTRT", "예상체결전일대비율")
    expected_session_code: str | None = wire("ANTC_MKOP_CLS_CODE", "예상장운영구분코드")
    expected_trade_volume: int | None = wire("ANTC_CNQN", "예상체결수량")
