"""[국내주식] 실시간시세: trades of domestic stocks, and what auctions would trade, as they happen."""

from datetime import date, time
from decimal import Decimal

from ...spec.declare import Record, StreamSpec, wire
from ..enums import ChangeSign
from .realtime_enums import HourClass, RandomEnd, TradeSide, TradingSession

__all__ = [
    "AfterHoursExpectedStockTrade",
    "AfterHoursStockTrade",
    "ExpectedStockTrade",
    "KrxExpectedStockTrade",
    "KrxStockTrade",
    "NxtExpectedStockTrade",
    "NxtStockTrade",
    "StockTrade",
    "StockTradeFigures",
    "UnifiedExpectedStockTrade",
    "UnifiedStockTrade",
]


class StockTrade(Record):
    """One trade of a stock, and the day up to it: the columns of all three venues.

    Prices in won, volumes in shares, turnover in won, rates in percent; changes carry their sign.
    `trade_volume` is this trade's, `volume` the day's. `strength` is what buyers took in percent of what
    sellers gave; `buy_share` is the buyers' part of the volume as a fraction of one. Volume is
    compared with all of the day before in `volume_to_previous_rate`, and with that day up to the same time
    in `volume_to_previous_by_now_rate`. `static_base_price` is what a static volatility
    interruption is measured from. `market_session` comes since 14 September 2026.
    """

    symbol: str = wire("MKSC_SHRN_ISCD", "유가증권 단축 종목코드", key=True)
    traded_at: time | None = wire("STCK_CNTG_HOUR", "주식 체결 시간")
    price: Decimal | None = wire("STCK_PRPR", "주식 현재가")
    change_sign: ChangeSign | None = wire("PRDY_VRSS_SIGN", "전일 대비 부호")
    change: Decimal | None = wire("PRDY_VRSS", "전일 대비")
    change_rate: Decimal | None = wire("PRDY_CTRT", "전일 대비율")
    weighted_average_price: Decimal | None = wire("WGHN_AVRG_STCK_PRC", "가중 평균 주식 가격")
    open: Decimal | None = wire("STCK_OPRC", "주식 시가")
    high: Decimal | None = wire("STCK_HGPR", "주식 최고가")
    low: Decimal | None = wire("STCK_LWPR", "주식 최저가")
    ask_1: Decimal | None = wire("ASKP1", "매도호가1")
    bid_1: Decimal | None = wire("BIDP1", "매수호가1")
    trade_volume: int | None = wire("CNTG_VOL", "체결 거래량")
    volume: int | None = wire("ACML_VOL", "누적 거래량")
    turnover: Decimal | None = wire("ACML_TR_PBMN", "누적 거래 대금")
    sell_trades: int | None = wire("SELN_CNTG_CSNU", "매도 체결 건수")
    buy_trades: int | None = wire("SHNU_CNTG_CSNU", "매수 체결 건수")
    net_buy_trades: int | None = wire("NTBY_CNTG_CSNU", "순매수 체결 건수")
    strength: Decimal | None = wire("CTTR", "체결강도")
    sell_volume: int | None = wire("SELN_CNTG_SMTN", "총 매도 수량")
    buy_volume: int | None = wire("SHNU_CNTG_SMTN", "총 매수 수량")
    trade_side: TradeSide | None = wire("CCLD_DVSN", "체결구분")
    buy_share: Decimal | None = wire("SHNU_RATE", "매수비율")
    volume_to_previous_rate: Decimal | None = wire("PRDY_VOL_VRSS_ACML_VOL_RATE", "전일 거래량 대비 등락율")
    open_at: time | None = wire("OPRC_HOUR", "시가 시간")
    open_sign: ChangeSign | None = wire("OPRC_VRSS_PRPR_SIGN", "시가대비구분")
    change_from_open: Decimal | None = wire("OPRC_VRSS_PRPR", "시가대비")
    high_at: time | None = wire("HGPR_HOUR", "최고가 시간")
    high_sign: ChangeSign | None = wire("HGPR_VRSS_PRPR_SIGN", "고가대비구분")
    change_from_high: Decimal | None = wire("HGPR_VRSS_PRPR", "고가대비")
    low_at: time | None = wire("LWPR_HOUR", "최저가 시간")
    low_sign: ChangeSign | None = wire("LWPR_VRSS_PRPR_SIGN", "저가대비구분")
    change_from_low: Decimal | None = wire("LWPR_VRSS_PRPR", "저가대비")
    traded_on: date | None = wire("BSOP_DATE", "영업 일자")
    session_code: str | None = wire("NEW_MKOP_CLS_CODE", "신 장운영 구분 코드")
    trading_halted: bool | None = wire("TRHT_YN", "거래정지 여부")
    ask_size_1: int | None = wire("ASKP_RSQN1", "매도호가 잔량1")
    bid_size_1: int | None = wire("BIDP_RSQN1", "매수호가 잔량1")
    total_ask_size: int | None = wire("TOTAL_ASKP_RSQN", "총 매도호가 잔량")
    total_bid_size: int | None = wire("TOTAL_BIDP_RSQN", "총 매수호가 잔량")
    turnover_ratio: Decimal | None = wire("VOL_TNRT", "거래량 회전율")
    previous_volume_by_now: int | None = wire("PRDY_SMNS_HOUR_ACML_VOL", "전일 동시간 누적 거래량")
    volume_to_previous_by_now_rate: Decimal | None = wire(
        "PRDY_SMNS_HOUR_ACML_VOL_RATE", "전일 동시간 누적 거래량 비율"
    )
    hour_class: HourClass | None = wire("HOUR_CLS_CODE", "시간 구분 코드")
    random_end: RandomEnd | None = wire("MRKT_TRTM_CLS_CODE", "임의종료구분코드")
    static_base_price: Decimal | None = wire("VI_STND_PRC", "정적VI발동기준가")
    market_session: TradingSession | None = wire("MARKET_CLS_CODE", "장 구분 코드")


class KrxStockTrade(StockTrade):
    """국내주식 실시간체결가 (KRX): every trade of a stock on KRX, as it happens.

    One frame may hold several trades. An ETN is subscribed with a Q before its six digits.
    Source: 실시간-003.
    """

    stream = StreamSpec(
        name="국내주식 실시간체결가 (KRX)",
        api_id="실시간-003",
        tr="H0STCNT0",
        paper="H0STCNT0",
        tally=("volume", "trade_volume"),
    )


class NxtStockTrade(StockTrade):
    """국내주식 실시간체결가 (NXT): every trade of a stock on NXT, from 08:00 on.

    Only stocks that are admitted there trade on NXT. Not offered on paper.
    Source: 국내주식 실시간체결가 (NXT).
    """

    stream = StreamSpec(
        name="국내주식 실시간체결가 (NXT)",
        api_id="국내주식 실시간체결가 (NXT)",
        tr="H0NXCNT0",
        tally=("volume", "trade_volume"),
    )


class UnifiedStockTrade(StockTrade):
    """국내주식 실시간체결가 (통합): the trades of a stock on KRX and on NXT together, from 08:00 on.

    Volume and turnover are those of both venues. Not offered on paper.
    Source: 국내주식 실시간체결가 (통합).
    """

    stream = StreamSpec(
        name="국내주식 실시간체결가 (통합)",
        api_id="국내주식 실시간체결가 (통합)",
        tr="H0UNCNT0",
        tally=("volume", "trade_volume"),
    )


class StockTradeFigures(Record):
    """What records of after-hours and of expected trades of stocks begin with.

    Prices in won, volumes in shares, turnover in won, rates in percent; changes carry their sign.
    `strength` is what buyers took in percent of what sellers gave; `buy_share` is a fraction of one.
    `previous_volume_by_now` is the volume of the day before up to the same time of day.
    """

    symbol: str = wire("MKSC_SHRN_ISCD", "유가증권단축종목코드", key=True)
    traded_at: time | None = wire("STCK_CNTG_HOUR", "주식체결시간")
    price: Decimal | None = wire("STCK_PRPR", "주식현재가")
    change_sign: ChangeSign | None = wire("PRDY_VRSS_SIGN", "전일대비구분")
    change: Decimal | None = wire("PRDY_VRSS", "전일대비")
    change_rate: Decimal | None = wire("PRDY_CTRT", "등락율")
    weighted_average_price: Decimal | None = wire("WGHN_AVRG_STCK_PRC", "가중평균주식가격")
    open: Decimal | None = wire("STCK_OPRC", "시가")
    high: Decimal | None = wire("STCK_HGPR", "고가")
    low: Decimal | None = wire("STCK_LWPR", "저가")
    ask_1: Decimal | None = wire("ASKP1", "매도호가")
    bid_1: Decimal | None = wire("BIDP1", "매수호가")
    trade_volume: int | None = wire("CNTG_VOL", "거래량")
    volume: int | None = wire("ACML_VOL", "누적거래량")
    turnover: Decimal | None = wire("ACML_TR_PBMN", "누적거래대금")
    sell_trades: int | None = wire("SELN_CNTG_CSNU", "매도체결건수")
    buy_trades: int | None = wire("SHNU_CNTG_CSNU", "매수체결건수")
    net_buy_trades: int | None = wire("NTBY_CNTG_CSNU", "순매수체결건수")
    strength: Decimal | None = wire("CTTR", "체결강도")
    sell_volume: int | None = wire("SELN_CNTG_SMTN", "총매도수량")
    buy_volume: int | None = wire("SHNU_CNTG_SMTN", "총매수수량")
    trade_side: TradeSide | None = wire("CNTG_CLS_CODE", "체결구분")
    buy_share: Decimal | None = wire("SHNU_RATE", "매수비율")
    volume_to_previous_rate: Decimal | None = wire("PRDY_VOL_VRSS_ACML_VOL_RATE", "전일거래량대비등락율")
    open_at: time | None = wire("OPRC_HOUR", "시가시간")
    open_sign: ChangeSign | None = wire("OPRC_VRSS_PRPR_SIGN", "시가대비구분")
    change_from_open: Decimal | None = wire("OPRC_VRSS_PRPR", "시가대비")
    high_at: time | None = wire("HGPR_HOUR", "최고가시간")
    high_sign: ChangeSign | None = wire("HGPR_VRSS_PRPR_SIGN", "고가대비구분")
    change_from_high: Decimal | None = wire("HGPR_VRSS_PRPR", "고가대비")
    low_at: time | None = wire("LWPR_HOUR", "최저가시간")
    low_sign: ChangeSign | None = wire("LWPR_VRSS_PRPR_SIGN", "저가대비구분")
    change_from_low: Decimal | None = wire("LWPR_VRSS_PRPR", "저가대비")
    traded_on: date | None = wire("BSOP_DATE", "영업일자")
    session_code: str | None = wire("NEW_MKOP_CLS_CODE", "신장운영구분코드")
    trading_halted: bool | None = wire("TRHT_YN", "거래정지여부")
    ask_size_1: int | None = wire("ASKP_RSQN1", "매도호가잔량1")
    bid_size_1: int | None = wire("BIDP_RSQN1", "매수호가잔량1")
    total_ask_size: int | None = wire("TOTAL_ASKP_RSQN", "총매도호가잔량")
    total_bid_size: int | None = wire("TOTAL_BIDP_RSQN", "총매수호가잔량")
    turnover_ratio: Decimal | None = wire("VOL_TNRT", "거래량회전율")
    previous_volume_by_now: int | None = wire("PRDY_SMNS_HOUR_ACML_VOL", "전일동시간누적거래량")
    volume_to_previous_by_now_rate: Decimal | None = wire(
        "PRDY_SMNS_HOUR_ACML_VOL_RATE", "전일동시간누적거래량비율"
    )


class ExpectedStockTrade(StockTradeFigures):
    """What a running auction of a stock would trade, were it held now: the columns of all three venues.

    `price` is the expected one, and `change` is that against the close before. `volume` and `turnover`
    are the auction's, not the day's: shares, and won. Where nothing has traded yet, `open`, `high` and
    `low` are 0 and their times midnight.
    """

    hour_class: HourClass | None = wire("HOUR_CLS_CODE", "시간구분코드")
    random_end: RandomEnd | None = wire("MRKT_TRTM_CLS_CODE", "임의종료구분코드")


class KrxExpectedStockTrade(ExpectedStockTrade):
    """국내주식 실시간예상체결 (KRX): the expected price and volume of an auction on KRX, while it runs.

    Before the open, at the close, and in a volatility interruption. Newer records end with a number
    that is not used, `filler`. Not offered on paper.
    Source: 실시간-041.
    """

    stream = StreamSpec(
        name="국내주식 실시간예상체결 (KRX)",
        api_id="실시간-041",
        tr="H0STANC0",
    )
    filler: str | None = wire("DUMMY", "사용하지 않는 필드", missing_in=(45,))


class NxtExpectedStockTrade(ExpectedStockTrade):
    """국내주식 실시간예상체결 (NXT): the expected price and volume of an auction on NXT, while it runs.

    `static_base_price`, in won, is what a static volatility interruption is measured from; here the
    document calls it a state. Not offered on paper.
    Source: 국내주식 실시간예상체결 (NXT).
    """

    stream = StreamSpec(
        name="국내주식 실시간예상체결 (NXT)",
        api_id="국내주식 실시간예상체결 (NXT)",
        tr="H0NXANC0",
    )
    static_base_price: Decimal | None = wire("VI_STND_PRC", "VI 상태값")


class UnifiedExpectedStockTrade(ExpectedStockTrade):
    """국내주식 실시간예상체결 (통합): the expected price and volume of an auction on KRX or on NXT.

    `static_base_price`, in won, is what a static volatility interruption is measured from; here the
    document calls it a state. Not offered on paper.
    Source: 국내주식 실시간예상체결 (통합).
    """

    stream = StreamSpec(
        name="국내주식 실시간예상체결 (통합)",
        api_id="국내주식 실시간예상체결 (통합)",
        tr="H0UNANC0",
    )
    static_base_price: Decimal | None = wire("VI_STND_PRC", "VI 상태값")


class AfterHoursStockTrade(StockTradeFigures):
    """국내주식 시간외 실시간체결가 (KRX): trades in the after-hours single-price auctions of a stock.

    `trade_volume` is this auction's, `volume` and `turnover` those of the after-hours session, in shares
    and won. The auctions ran from 16:00 to 18:00, until the after-market took their place on
    14 September 2026: what trades there comes as `KrxStockTrade`. Not offered on paper.
    Source: 실시간-042.
    """

    stream = StreamSpec(
        name="국내주식 시간외 실시간체결가 (KRX)",
        api_id="실시간-042",
        tr="H0STOUP0",
        tally=("volume", "trade_volume"),
    )


class AfterHoursExpectedStockTrade(StockTradeFigures):
    """국내주식 시간외 실시간예상체결 (KRX): what the next after-hours single-price auction would trade.

    `price` is the expected one; `volume` and `turnover` are that auction's, in shares and won. The auctions
    ran from 16:00 to 18:00, until the after-market took their place on 14 September 2026.
    Not offered on paper. Source: 실시간-024.
    """

    stream = StreamSpec(
        name="국내주식 시간외 실시간예상체결 (KRX)",
        api_id="실시간-024",
        tr="H0STOAC0",
    )
