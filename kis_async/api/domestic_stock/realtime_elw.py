"""[국내주식] 실시간시세: trades and order books of equity-linked warrants, as they happen."""

from datetime import date, time
from decimal import Decimal

import attrs

from ...spec.declare import Record, StreamSpec, wire
from ..enums import ChangeSign
from .realtime_enums import HourClass, TradeSide

__all__ = ["ElwBook", "ElwBookLevel", "ElwFigures", "ElwTrade", "ExpectedElwTrade"]


class ElwFigures(Record):
    """What records of trades and of expected trades of an ELW begin with.

    Prices in won, volumes in units, turnover in won, rates and volatility in percent; changes carry
    their sign. `strength` is what buyers took in percent of what sellers gave; `buy_share` is a
    fraction of one.
    """

    symbol: str = wire("MKSC_SHRN_ISCD", "유가증권단축종목코드", key=True)
    traded_at: time | None = wire("STCK_CNTG_HOUR", "주식체결시간")
    price: Decimal | None = wire("STCK_PRPR", "주식현재가")
    change_sign: ChangeSign | None = wire("PRDY_VRSS_SIGN", "전일대비부호")
    change: Decimal | None = wire("PRDY_VRSS", "전일대비")
    change_rate: Decimal | None = wire("PRDY_CTRT", "전일대비율")
    weighted_average_price: Decimal | None = wire("WGHN_AVRG_STCK_PRC", "가중평균주식가격")
    open: Decimal | None = wire("STCK_OPRC", "주식시가2")
    high: Decimal | None = wire("STCK_HGPR", "주식최고가")
    low: Decimal | None = wire("STCK_LWPR", "주식최저가")
    ask_1: Decimal | None = wire("ASKP1", "매도호가1")
    bid_1: Decimal | None = wire("BIDP1", "매수호가1")
    trade_volume: int | None = wire("CNTG_VOL", "체결거래량")
    volume: int | None = wire("ACML_VOL", "누적거래량")
    turnover: Decimal | None = wire("ACML_TR_PBMN", "누적거래대금")
    sell_trades: int | None = wire("SELN_CNTG_CSNU", "매도체결건수")
    buy_trades: int | None = wire("SHNU_CNTG_CSNU", "매수체결건수")
    net_buy_trades: int | None = wire("NTBY_CNTG_CSNU", "순매수체결건수")
    strength: Decimal | None = wire("CTTR", "체결강도")
    sell_volume: int | None = wire("SELN_CNTG_SMTN", "총매도수량")
    buy_volume: int | None = wire("SHNU_CNTG_SMTN", "총매수수량")
    trade_side: TradeSide | None = wire("CNTG_CLS_CODE", "체결구분코드")
    buy_share: Decimal | None = wire("SHNU_RATE", "매수2비율")
    volume_to_previous_rate: Decimal | None = wire("PRDY_VOL_VRSS_ACML_VOL_RATE", "전일거래량대비등락율")
    open_at: time | None = wire("OPRC_HOUR", "시가시간")
    open_sign: ChangeSign | None = wire("OPRC_VRSS_PRPR_SIGN", "시가2대비현재가부호")
    change_from_open: Decimal | None = wire("OPRC_VRSS_PRPR", "시가2대비현재가")
    high_at: time | None = wire("HGPR_HOUR", "최고가시간")
    high_sign: ChangeSign | None = wire("HGPR_VRSS_PRPR_SIGN", "최고가대비현재가부호")
    change_from_high: Decimal | None = wire("HGPR_VRSS_PRPR", "최고가대비현재가")
    low_at: time | None = wire("LWPR_HOUR", "최저가시간")
    low_sign: ChangeSign | None = wire("LWPR_VRSS_PRPR_SIGN", "최저가대비현재가부호")
    change_from_low: Decimal | None = wire("LWPR_VRSS_PRPR", "최저가대비현재가")
    traded_on: date | None = wire("BSOP_DATE", "영업일자")
    session_code: str | None = wire("NEW_MKOP_CLS_CODE", "신장운영구분코드")
    trading_halted: bool | None = wire("TRHT_YN", "거래정지여부")
    ask_size_1: int | None = wire("ASKP_RSQN1", "매도호가잔량1")
    bid_size_1: int | None = wire("BIDP_RSQN1", "매수호가잔량1")
    total_ask_size: int | None = wire("TOTAL_ASKP_RSQN", "총매도호가잔량")
    total_bid_size: int | None = wire("TOTAL_BIDP_RSQN", "총매수호가잔량")
    time_value: Decimal | None = wire("TMVL_VAL", "시간가치값")
    parity: Decimal | None = wire("PRIT", "패리티")
    premium: Decimal | None = wire("PRMM_VAL", "프리미엄값")
    gearing: Decimal | None = wire("GEAR", "기어링")
    break_even_rate: Decimal | None = wire("PRLS_QRYR_RATE", "손익분기비율")
    intrinsic_value: Decimal | None = wire("INVL_VAL", "내재가치값")
    premium_rate: Decimal | None = wire("PRMM_RATE", "프리미엄비율")
    capital_fulcrum_point: Decimal | None = wire("CFP", "자본지지점")
    leverage: Decimal | None = wire("LVRG_VAL", "레버리지값")
    delta: Decimal | None = wire("DELTA", "델타")
    gamma: Decimal | None = wire("GAMA", "감마")
    vega: Decimal | None = wire("VEGA", "베가")
    theta: Decimal | None = wire("THETA", "세타")
    rho: Decimal | None = wire("RHO", "로우")
    implied_volatility: Decimal | None = wire("HTS_INTS_VLTL", "HTS내재변동성")
    theoretical_price: Decimal | None = wire("HTS_THPR", "HTS이론가")
    turnover_ratio: Decimal | None = wire("VOL_TNRT", "거래량회전율")


class ElwTrade(ElwFigures):
    """ELW 실시간체결가: every trade of an equity-linked warrant, with its indicators.

    `trade_volume` is this trade's, `volume` the day's, in units; turnover in won. The liquidity provider's
    `provider_holding` and `provider_net_sold` are in units. Subscribed by the six-character code
    of the ELW, such as 57LA24. Not offered on paper. Source: 실시간-061.
    """

    stream = StreamSpec(
        name="ELW 실시간체결가",
        api_id="실시간-061",
        tr="H0EWCNT0",
        tally=("volume", "trade_volume"),
    )
    previous_volume_by_now: int | None = wire("PRDY_SMNS_HOUR_ACML_VOL", "전일동시간누적거래량")
    volume_to_previous_by_now_rate: Decimal | None = wire(
        "PRDY_SMNS_HOUR_ACML_VOL_RATE", "전일동시간누적거래량비율"
    )
    approach_rate: Decimal | None = wire("APPRCH_RATE", "접근도")
    provider_holding: int | None = wire("LP_HVOL", "LP보유량")
    lp_held_rate: Decimal | None = wire("LP_HLDN_RATE", "LP보유비율")
    provider_net_sold: int | None = wire("LP_NTBY_QTY", "LP순매도량")


class ExpectedElwTrade(ElwFigures):
    """ELW 실시간예상체결: what a running auction of an equity-linked warrant would trade, were it held now.

    `price` is the expected one; `volume` and `turnover` are the auction's, as in the expected
    trades of stocks, in units and won. `provider_holding` is in units. Not offered on paper.
    Source: 실시간-063.
    """

    stream = StreamSpec(
        name="ELW 실시간예상체결",
        api_id="실시간-063",
        tr="H0EWANC0",
    )
    provider_holding: int | None = wire("LP_HVOL", "LP보유량")
    lp_held_rate: Decimal | None = wire("LP_HLDN_RATE", "LP보유비율")


@attrs.frozen(kw_only=True)
class ElwBookLevel:
    """One level of an ELW's book: the price in won, the size in units, and the liquidity provider's of it."""

    price: Decimal | None
    size: int | None
    provider_size: int | None


class ElwBook(Record):
    """ELW 실시간호가: the order book of an equity-linked warrant, at each change.

    Ten levels on each side, best first, offered as `asks` and `bids`. Prices in won, sizes in units, of
    which `provider_…` are the liquidity provider's; rates in percent. `traded_at` is the time of the
    book. What is expected comes only while an auction runs. Subscribed by the six-character code of the
    ELW, such as 57LA24. Not offered on paper. Source: 실시간-062.
    """

    stream = StreamSpec(
        name="ELW 실시간호가",
        api_id="실시간-062",
        tr="H0EWASP0",
    )
    symbol: str = wire("MKSC_SHRN_ISCD", "유가증권단축종목코드", key=True)
    traded_at: time | None = wire("BSOP_HOUR", "영업시간")
    hour_class: HourClass | None = wire("HOUR_CLS_CODE", "시간구분코드")
    ask_1: Decimal | None = wire("ASKP1", "매도호가1")
    ask_2: Decimal | None = wire("ASKP2", "매도호가2")
    ask_3: Decimal | None = wire("ASKP3", "매도호가3")
    ask_4: Decimal | None = wire("ASKP4", "매도호가4")
    ask_5: Decimal | None = wire("ASKP5", "매도호가5")
    ask_6: Decimal | None = wire("ASKP6", "매도호가6")
    ask_7: Decimal | None = wire("ASKP7", "매도호가7")
    ask_8: Decimal | None = wire("ASKP8", "매도호가8")
    ask_9: Decimal | None = wire("ASKP9", "매도호가9")
    ask_10: Decimal | None = wire("ASKP10", "매도호가10")
    bid_1: Decimal | None = wire("BIDP1", "매수호가1")
    bid_2: Decimal | None = wire("BIDP2", "매수호가2")
    bid_3: Decimal | None = wire("BIDP3", "매수호가3")
    bid_4: Decimal | None = wire("BIDP4", "매수호가4")
    bid_5: Decimal | None = wire("BIDP5", "매수호가5")
    bid_6: Decimal | None = wire("BIDP6", "매수호가6")
    bid_7: Decimal | None = wire("BIDP7", "매수호가7")
    bid_8: Decimal | None = wire("BIDP8", "매수호가8")
    bid_9: Decimal | None = wire("BIDP9", "매수호가9")
    bid_10: Decimal | None = wire("BIDP10", "매수호가10")
    ask_size_1: int | None = wire("ASKP_RSQN1", "매도호가잔량1")
    ask_size_2: int | None = wire("ASKP_RSQN2", "매도호가잔량2")
    ask_size_3: int | None = wire("ASKP_RSQN3", "매도호가잔량3")
    ask_size_4: int | None = wire("ASKP_RSQN4", "매도호가잔량4")
    ask_size_5: int | None = wire("ASKP_RSQN5", "매도호가잔량5")
    ask_size_6: int | None = wire("ASKP_RSQN6", "매도호가잔량6")
    ask_size_7: int | None = wire("ASKP_RSQN7", "매도호가잔량7")
    ask_size_8: int | None = wire("ASKP_RSQN8", "매도호가잔량8")
    ask_size_9: int | None = wire("ASKP_RSQN9", "매도호가잔량9")
    ask_size_10: int | None = wire("ASKP_RSQN10", "매도호가잔량10")
    bid_size_1: int | None = wire("BIDP_RSQN1", "매수호가잔량1")
    bid_size_2: int | None = wire("BIDP_RSQN2", "매수호가잔량2")
    bid_size_3: int | None = wire("BIDP_RSQN3", "매수호가잔량3")
    bid_size_4: int | None = wire("BIDP_RSQN4", "매수호가잔량4")
    bid_size_5: int | None = wire("BIDP_RSQN5", "매수호가잔량5")
    bid_size_6: int | None = wire("BIDP_RSQN6", "매수호가잔량6")
    bid_size_7: int | None = wire("BIDP_RSQN7", "매수호가잔량7")
    bid_size_8: int | None = wire("BIDP_RSQN8", "매수호가잔량8")
    bid_size_9: int | None = wire("BIDP_RSQN9", "매수호가잔량9")
    bid_size_10: int | None = wire("BIDP_RSQN10", "매수호가잔량10")
    total_ask_size: int | None = wire("TOTAL_ASKP_RSQN", "총매도호가잔량")
    total_bid_size: int | None = wire("TOTAL_BIDP_RSQN", "총매수호가잔량")
    expected_price: Decimal | None = wire("ANTC_CNPR", "예상체결가")
    expected_trade_volume: int | None = wire("ANTC_CNQN", "예상체결량")
    expected_change_sign: ChangeSign | None = wire("ANTC_CNTG_VRSS_SIGN", "예상체결대비부호")
    expected_change: Decimal | None = wire("ANTC_CNTG_VRSS", "예상체결대비")
    expected_change_rate: Decimal | None = wire("ANTC_CNTG_PRDY_CTRT", "예상체결전일대비율")
    provider_ask_size_1: int | None = wire("LP_ASKP_RSQN1", "LP매도호가잔량1")
    provider_ask_size_2: int | None = wire("LP_ASKP_RSQN2", "LP매도호가잔량2")
    provider_ask_size_3: int | None = wire("LP_ASKP_RSQN3", "LP매도호가잔량3")
    provider_bid_size_4: int | None = wire("LP_BIDP_RSQN4", "LP매수호가잔량4")
    provider_ask_size_4: int | None = wire("LP_ASKP_RSQN4", "LP매도호가잔량4")
    provider_bid_size_5: int | None = wire("LP_BIDP_RSQN5", "LP매수호가잔량5")
    provider_ask_size_5: int | None = wire("LP_ASKP_RSQN5", "LP매도호가잔량5")
    provider_bid_size_6: int | None = wire("LP_BIDP_RSQN6", "LP매수호가잔량6")
    provider_ask_size_6: int | None = wire("LP_ASKP_RSQN6", "LP매도호가잔량6")
    provider_bid_size_7: int | None = wire("LP_BIDP_RSQN7", "LP매수호가잔량7")
    provider_ask_size_7: int | None = wire("LP_ASKP_RSQN7", "LP매도호가잔량7")
    provider_ask_size_8: int | None = wire("LP_ASKP_RSQN8", "LP매도호가잔량8")
    provider_bid_size_8: int | None = wire("LP_BIDP_RSQN8", "LP매수호가잔량8")
    provider_ask_size_9: int | None = wire("LP_ASKP_RSQN9", "LP매도호가잔량9")
    provider_bid_size_9: int | None = wire("LP_BIDP_RSQN9", "LP매수호가잔량9")
    provider_ask_size_10: int | None = wire("LP_ASKP_RSQN10", "LP매도호가잔량10")
    provider_bid_size_10: int | None = wire("LP_BIDP_RSQN10", "LP매수호가잔량10")
    provider_bid_size_1: int | None = wire("LP_BIDP_RSQN1", "LP매수호가잔량1")
    provider_total_ask_size: int | None = wire("LP_TOTAL_ASKP_RSQN", "LP총매도호가잔량")
    provider_bid_size_2: int | None = wire("LP_BIDP_RSQN2", "LP매수호가잔량2")
    provider_total_bid_size: int | None = wire("LP_TOTAL_BIDP_RSQN", "LP총매수호가잔량")
    provider_bid_size_3: int | None = wire("LP_BIDP_RSQN3", "LP매수호가잔량3")
    expected_volume: int | None = wire("ANTC_VOL", "예상거래량")

    @property
    def asks(self) -> tuple[ElwBookLevel, ...]:
        """The sell side, lowest price first."""
        return self._levels("ask")

    @property
    def bids(self) -> tuple[ElwBookLevel, ...]:
        """The buy side, highest price first."""
        return self._levels("bid")

    def _levels(self, side: str) -> tuple[ElwBookLevel, ...]:
        return tuple(
            ElwBookLevel(
                price=getattr(self, f"{side}_{n}"),
                size=getattr(self, f"{side}_size_{n}"),
                provider_size=getattr(self, f"provider_{side}_size_{n}"),
            )
            for n in range(1, 11)
        )
