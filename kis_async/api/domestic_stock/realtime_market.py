"""[국내주식] 실시간시세: who trades a stock, what holds for trading in it, and the value of an ETF."""

from datetime import time
from decimal import Decimal

from ...spec.declare import Record, StreamSpec, wire
from ..enums import ChangeSign, IssueStatus
from .levels import MemberLevel
from .quotations_books import ExpectedPhase
from .realtime_enums import AllocationEvent, RandomEnd, SessionEvent

__all__ = [
    "EtfNavUpdate",
    "KrxMarketStatus",
    "KrxProgramTrade",
    "KrxStockMembers",
    "MarketStatus",
    "NxtMarketStatus",
    "NxtProgramTrade",
    "NxtStockMembers",
    "ProgramTrade",
    "StockMembers",
    "UnifiedMarketStatus",
    "UnifiedProgramTrade",
    "UnifiedStockMembers",
]


class ProgramTrade(Record):
    """What programs have traded of a stock today: the columns of all three venues.

    Volumes and sizes in shares, values in won, both since the opening. `ask_size` and `bid_size` are the
    programs' orders that wait, and `net_bid_size` is the buying ones less the selling ones.
    """

    symbol: str = wire("MKSC_SHRN_ISCD", "유가증권단축종목코드", key=True)
    traded_at: time | None = wire("STCK_CNTG_HOUR", "주식체결시간")
    sell_volume: int | None = wire("SELN_CNQN", "매도체결량")
    sell_value: Decimal | None = wire("SELN_TR_PBMN", "매도거래대금")
    buy_volume: int | None = wire("SHNU_CNQN", "매수2체결량")
    buy_value: Decimal | None = wire("SHNU_TR_PBMN", "매수2거래대금")
    net_buy_volume: int | None = wire("NTBY_CNQN", "순매수체결량")
    net_buy_value: Decimal | None = wire("NTBY_TR_PBMN", "순매수거래대금")
    ask_size: int | None = wire("SELN_RSQN", "매도호가잔량")
    bid_size: int | None = wire("SHNU_RSQN", "매수호가잔량")
    net_bid_size: int | None = wire("WHOL_NTBY_QTY", "전체순매수호가잔량")


class KrxProgramTrade(ProgramTrade):
    """국내주식 실시간프로그램매매 (KRX): program trading of a stock on KRX, at each change.

    Not offered on paper. Source: 실시간-048.
    """

    stream = StreamSpec(
        name="국내주식 실시간프로그램매매 (KRX)",
        api_id="실시간-048",
        tr="H0STPGM0",
    )


class NxtProgramTrade(ProgramTrade):
    """국내주식 실시간프로그램매매 (NXT): program trading of a stock on NXT, at each change.

    Not offered on paper. Source: 국내주식 실시간프로그램매매 (NXT).
    """

    stream = StreamSpec(
        name="국내주식 실시간프로그램매매 (NXT)",
        api_id="국내주식 실시간프로그램매매 (NXT)",
        tr="H0NXPGM0",
    )


class UnifiedProgramTrade(ProgramTrade):
    """국내주식 실시간프로그램매매 (통합): program trading of a stock on KRX and NXT together.

    Not offered on paper. Source: 국내주식 실시간프로그램매매 (통합).
    """

    stream = StreamSpec(
        name="국내주식 실시간프로그램매매 (통합)",
        api_id="국내주식 실시간프로그램매매 (통합)",
        tr="H0UNPGM0",
    )


class StockMembers(Record):
    """The five largest sellers and buyers of a stock, and all foreign brokers: the columns of all venues.

    Volumes in shares since the opening, shares of the day's volume in percent; `sellers` and `buyers`
    offer the five as levels. English names are blank in the published record, hence missing.
    """

    symbol: str = wire("MKSC_SHRN_ISCD", "유가증권단축종목코드", key=True)
    seller_name_1: str | None = wire("SELN2_MBCR_NAME1", "매도2회원사명1")
    seller_name_2: str | None = wire("SELN2_MBCR_NAME2", "매도2회원사명2")
    seller_name_3: str | None = wire("SELN2_MBCR_NAME3", "매도2회원사명3")
    seller_name_4: str | None = wire("SELN2_MBCR_NAME4", "매도2회원사명4")
    seller_name_5: str | None = wire("SELN2_MBCR_NAME5", "매도2회원사명5")
    buyer_name_1: str | None = wire("BYOV_MBCR_NAME1", "매수회원사명1")
    buyer_name_2: str | None = wire("BYOV_MBCR_NAME2", "매수회원사명2")
    buyer_name_3: str | None = wire("BYOV_MBCR_NAME3", "매수회원사명3")
    buyer_name_4: str | None = wire("BYOV_MBCR_NAME4", "매수회원사명4")
    buyer_name_5: str | None = wire("BYOV_MBCR_NAME5", "매수회원사명5")
    seller_volume_1: int | None = wire("TOTAL_SELN_QTY1", "총매도수량1")
    seller_volume_2: int | None = wire("TOTAL_SELN_QTY2", "총매도수량2")
    seller_volume_3: int | None = wire("TOTAL_SELN_QTY3", "총매도수량3")
    seller_volume_4: int | None = wire("TOTAL_SELN_QTY4", "총매도수량4")
    seller_volume_5: int | None = wire("TOTAL_SELN_QTY5", "총매도수량5")
    buyer_volume_1: int | None = wire("TOTAL_SHNU_QTY1", "총매수2수량1")
    buyer_volume_2: int | None = wire("TOTAL_SHNU_QTY2", "총매수2수량2")
    buyer_volume_3: int | None = wire("TOTAL_SHNU_QTY3", "총매수2수량3")
    buyer_volume_4: int | None = wire("TOTAL_SHNU_QTY4", "총매수2수량4")
    buyer_volume_5: int | None = wire("TOTAL_SHNU_QTY5", "총매수2수량5")
    seller_foreign_1: bool | None = wire("SELN_MBCR_GLOB_YN_1", "매도거래원구분1")
    seller_foreign_2: bool | None = wire("SELN_MBCR_GLOB_YN_2", "매도거래원구분2")
    seller_foreign_3: bool | None = wire("SELN_MBCR_GLOB_YN_3", "매도거래원구분3")
    seller_foreign_4: bool | None = wire("SELN_MBCR_GLOB_YN_4", "매도거래원구분4")
    seller_foreign_5: bool | None = wire("SELN_MBCR_GLOB_YN_5", "매도거래원구분5")
    buyer_foreign_1: bool | None = wire("SHNU_MBCR_GLOB_YN_1", "매수거래원구분1")
    buyer_foreign_2: bool | None = wire("SHNU_MBCR_GLOB_YN_2", "매수거래원구분2")
    buyer_foreign_3: bool | None = wire("SHNU_MBCR_GLOB_YN_3", "매수거래원구분3")
    buyer_foreign_4: bool | None = wire("SHNU_MBCR_GLOB_YN_4", "매수거래원구분4")
    buyer_foreign_5: bool | None = wire("SHNU_MBCR_GLOB_YN_5", "매수거래원구분5")
    seller_code_1: str | None = wire("SELN_MBCR_NO1", "매도거래원코드1")
    seller_code_2: str | None = wire("SELN_MBCR_NO2", "매도거래원코드2")
    seller_code_3: str | None = wire("SELN_MBCR_NO3", "매도거래원코드3")
    seller_code_4: str | None = wire("SELN_MBCR_NO4", "매도거래원코드4")
    seller_code_5: str | None = wire("SELN_MBCR_NO5", "매도거래원코드5")
    buyer_code_1: str | None = wire("SHNU_MBCR_NO1", "매수거래원코드1")
    buyer_code_2: str | None = wire("SHNU_MBCR_NO2", "매수거래원코드2")
    buyer_code_3: str | None = wire("SHNU_MBCR_NO3", "매수거래원코드3")
    buyer_code_4: str | None = wire("SHNU_MBCR_NO4", "매수거래원코드4")
    buyer_code_5: str | None = wire("SHNU_MBCR_NO5", "매수거래원코드5")
    seller_share_1: Decimal | None = wire("SELN_MBCR_RLIM1", "매도회원사비중1")
    seller_share_2: Decimal | None = wire("SELN_MBCR_RLIM2", "매도회원사비중2")
    seller_share_3: Decimal | None = wire("SELN_MBCR_RLIM3", "매도회원사비중3")
    seller_share_4: Decimal | None = wire("SELN_MBCR_RLIM4", "매도회원사비중4")
    seller_share_5: Decimal | None = wire("SELN_MBCR_RLIM5", "매도회원사비중5")
    buyer_share_1: Decimal | None = wire("SHNU_MBCR_RLIM1", "매수2회원사비중1")
    buyer_share_2: Decimal | None = wire("SHNU_MBCR_RLIM2", "매수2회원사비중2")
    buyer_share_3: Decimal | None = wire("SHNU_MBCR_RLIM3", "매수2회원사비중3")
    buyer_share_4: Decimal | None = wire("SHNU_MBCR_RLIM4", "매수2회원사비중4")
    buyer_share_5: Decimal | None = wire("SHNU_MBCR_RLIM5", "매수2회원사비중5")
    seller_volume_change_1: int | None = wire("SELN_QTY_ICDC1", "매도수량증감1")
    seller_volume_change_2: int | None = wire("SELN_QTY_ICDC2", "매도수량증감2")
    seller_volume_change_3: int | None = wire("SELN_QTY_ICDC3", "매도수량증감3")
    seller_volume_change_4: int | None = wire("SELN_QTY_ICDC4", "매도수량증감4")
    seller_volume_change_5: int | None = wire("SELN_QTY_ICDC5", "매도수량증감5")
    buyer_volume_change_1: int | None = wire("SHNU_QTY_ICDC1", "매수2수량증감1")
    buyer_volume_change_2: int | None = wire("SHNU_QTY_ICDC2", "매수2수량증감2")
    buyer_volume_change_3: int | None = wire("SHNU_QTY_ICDC3", "매수2수량증감3")
    buyer_volume_change_4: int | None = wire("SHNU_QTY_ICDC4", "매수2수량증감4")
    buyer_volume_change_5: int | None = wire("SHNU_QTY_ICDC5", "매수2수량증감5")
    foreign_broker_sell_volume: int | None = wire("GLOB_TOTAL_SELN_QTY", "외국계총매도수량")
    foreign_broker_buy_volume: int | None = wire("GLOB_TOTAL_SHNU_QTY", "외국계총매수2수량")
    foreign_broker_sell_volume_change: int | None = wire("GLOB_TOTAL_SELN_QTY_ICDC", "외국계총매도수량증감")
    foreign_broker_buy_volume_change: int | None = wire("GLOB_TOTAL_SHNU_QTY_ICDC", "외국계총매수2수량증감")
    foreign_broker_net_buy_volume: int | None = wire("GLOB_NTBY_QTY", "외국계순매수수량")
    foreign_broker_sell_share: Decimal | None = wire("GLOB_SELN_RLIM", "외국계매도비중")
    foreign_broker_buy_share: Decimal | None = wire("GLOB_SHNU_RLIM", "외국계매수2비중")
    seller_english_name_1: str | None = wire("SELN2_MBCR_ENG_NAME1", "매도2영문회원사명1")
    seller_english_name_2: str | None = wire("SELN2_MBCR_ENG_NAME2", "매도2영문회원사명2")
    seller_english_name_3: str | None = wire("SELN2_MBCR_ENG_NAME3", "매도2영문회원사명3")
    seller_english_name_4: str | None = wire("SELN2_MBCR_ENG_NAME4", "매도2영문회원사명4")
    seller_english_name_5: str | None = wire("SELN2_MBCR_ENG_NAME5", "매도2영문회원사명5")
    buyer_english_name_1: str | None = wire("BYOV_MBCR_ENG_NAME1", "매수영문회원사명1")
    buyer_english_name_2: str | None = wire("BYOV_MBCR_ENG_NAME2", "매수영문회원사명2")
    buyer_english_name_3: str | None = wire("BYOV_MBCR_ENG_NAME3", "매수영문회원사명3")
    buyer_english_name_4: str | None = wire("BYOV_MBCR_ENG_NAME4", "매수영문회원사명4")
    buyer_english_name_5: str | None = wire("BYOV_MBCR_ENG_NAME5", "매수영문회원사명5")

    @property
    def sellers(self) -> tuple[MemberLevel, ...]:
        """The five that sold most, the largest first."""
        return self._side("seller")

    @property
    def buyers(self) -> tuple[MemberLevel, ...]:
        """The five that bought most, the largest first."""
        return self._side("buyer")

    def _side(self, side: str) -> tuple[MemberLevel, ...]:
        return tuple(
            MemberLevel(
                code=getattr(self, f"{side}_code_{n}"),
                name=getattr(self, f"{side}_name_{n}"),
                volume=getattr(self, f"{side}_volume_{n}"),
                share=getattr(self, f"{side}_share_{n}"),
                volume_change=getattr(self, f"{side}_volume_change_{n}"),
                foreign=getattr(self, f"{side}_foreign_{n}"),
            )
            for n in range(1, 6)
        )


class KrxStockMembers(StockMembers):
    """국내주식 실시간회원사 (KRX): the brokers that trade most of a stock on KRX, at each change.

    Not offered on paper. Source: 실시간-047.
    """

    stream = StreamSpec(
        name="국내주식 실시간회원사 (KRX)",
        api_id="실시간-047",
        tr="H0STMBC0",
    )


class NxtStockMembers(StockMembers):
    """국내주식 실시간회원사 (NXT): the brokers that trade most of a stock on NXT, at each change.

    Not offered on paper. Source: 국내주식 실시간회원사 (NXT).
    """

    stream = StreamSpec(
        name="국내주식 실시간회원사 (NXT)",
        api_id="국내주식 실시간회원사 (NXT)",
        tr="H0NXMBC0",
    )


class UnifiedStockMembers(StockMembers):
    """국내주식 실시간회원사 (통합): the brokers that trade most of a stock on KRX and NXT together.

    Not offered on paper. Source: 국내주식 실시간회원사 (통합).
    """

    stream = StreamSpec(
        name="국내주식 실시간회원사 (통합)",
        api_id="국내주식 실시간회원사 (통합)",
        tr="H0UNMBC0",
    )


class MarketStatus(Record):
    """What holds for trading in a stock, and what its exchange has announced: the columns of all venues.

    Records of ten columns are the usual ones: they lack `exchange_code`, whose codes are not documented.
    `session_event` and the like are missing where there is nothing to say. A stock to which no status
    applies has the `status_code` 00, which is none of those named.
    """

    symbol: str = wire("MKSC_SHRN_ISCD", "유가증권단축종목코드", key=True)
    trading_halted: bool | None = wire("TRHT_YN", "거래정지여부")
    halt_reason: str | None = wire("TR_SUSP_REAS_CNTT", "거래정지사유내용")
    session_event: SessionEvent | None = wire("MKOP_CLS_CODE", "장운영구분코드")
    expected_session_code: ExpectedPhase | None = wire("ANTC_MKOP_CLS_CODE", "예상장운영구분코드")
    random_end: RandomEnd | None = wire("MRKT_TRTM_CLS_CODE", "임의연장구분코드")
    auction_allocation: AllocationEvent | None = wire("DIVI_APP_CLS_CODE", "동시호가배분처리구분코드")
    status_code: IssueStatus | None = wire("ISCD_STAT_CLS_CODE", "종목상태구분코드")
    volatility_interruption: bool | None = wire("VI_CLS_CODE", "VI적용구분코드")
    after_hours_volatility_interruption: bool | None = wire("OVTM_VI_CLS_CODE", "시간외단일가VI적용구분코드")
    exchange_code: str | None = wire("EXCH_CLS_CODE", "거래소구분코드", missing_in=(10,))


class KrxMarketStatus(MarketStatus):
    """국내주식 장운영정보 (KRX): a record when a volatility interruption of a stock on KRX begins or ends.

    It is subscribed by symbol and tells of that stock. Not offered on paper.
    Source: 실시간-049.
    """

    stream = StreamSpec(
        name="국내주식 장운영정보 (KRX)",
        api_id="실시간-049",
        tr="H0STMKO0",
    )


class NxtMarketStatus(MarketStatus):
    """국내주식 장운영정보 (NXT): a record when what holds for trading in a stock on NXT changes.

    Not offered on paper. Source: 국내주식 장운영정보 (NXT).
    """

    stream = StreamSpec(
        name="국내주식 장운영정보 (NXT)",
        api_id="국내주식 장운영정보 (NXT)",
        tr="H0NXMKO0",
    )


class UnifiedMarketStatus(MarketStatus):
    """국내주식 장운영정보 (통합): a record when what holds for trading in a stock on KRX or NXT changes.

    The document leaves out the symbol, but a record begins with it, as on KRX and NXT.
    Not offered on paper. Source: 국내주식 장운영정보 (통합).
    """

    stream = StreamSpec(
        name="국내주식 장운영정보 (통합)",
        api_id="국내주식 장운영정보 (통합)",
        tr="H0UNMKO0",
    )


class EtfNavUpdate(Record):
    """국내ETF NAV추이: the net asset value of an ETF as it is estimated through the day.

    Values in won for one share of the fund, the rate in percent; `nav_change` is against the final value
    of the day before, and carries its sign. Not offered on paper. Source: 실시간-051.
    """

    stream = StreamSpec(
        name="국내ETF NAV추이",
        api_id="실시간-051",
        tr="H0STNAV0",
    )
    symbol: str = wire("MKSC_SHRN_ISCD", "유가증권단축종목코드", key=True)
    nav: Decimal | None = wire("NAV", "NAV")
    nav_change_sign: ChangeSign | None = wire("NAV_PRDY_VRSS_SIGN", "NAV전일대비부호")
    nav_change: Decimal | None = wire("NAV_PRDY_VRSS", "NAV전일대비")
    nav_change_rate: Decimal | None = wire("NAV_PRDY_CTRT", "NAV전일대비율")
    nav_open: Decimal | None = wire("OPRC_NAV", "NAV시가")
    nav_high: Decimal | None = wire("HPRC_NAV", "NAV고가")
    nav_low: Decimal | None = wire("LPRC_NAV", "NAV저가")
