"""[국내주식] 시세분석: program trading, by market, by investor and by stock.

Arbitrage trades the index's stocks against its futures, non-arbitrage whole baskets of stocks; an order is a
client's or the firm's own (proprietary). Rates are shares of the market's volume or turnover, in percent.
"""

from datetime import date, time
from decimal import Decimal

from ...spec.declare import Group, Reply, Request, Row, Spec, call, wire
from ...spec.values import Code
from ..enums import ChangeSign, Venue

__all__ = [
    "GetProgramTradesByDay",
    "GetProgramTradesByInvestor",
    "GetProgramTradesByMinute",
    "GetStockProgramTrades",
    "GetStockProgramTradesByDay",
    "ProgramInvestor",
    "ProgramInvestorCode",
    "ProgramInvestorMarket",
    "ProgramMarket",
    "ProgramTrades",
    "ProgramTradesByDay",
    "ProgramTradesByInvestor",
    "ProgramTradesByMinute",
    "ProgramTradesDay",
    "ProgramTradesMinute",
    "StockProgramDay",
    "StockProgramMoment",
    "StockProgramTrades",
    "StockProgramTradesByDay",
]


class ProgramMarket(Code):
    """The market whose program trades are asked for."""

    KOSPI = "K"
    KOSDAQ = "Q"


class ProgramInvestorMarket(Code):
    """The same, as the call by investor names it."""

    KOSPI = "1"
    KOSDAQ = "4"


class ProgramTradesDay(Row):
    """One day of program trading in one market.

    The units are not documented; in the call for one day's minutes the values are in millions of won.
    """

    traded_on: date | None = wire("stck_bsop_date", "주식 영업 일자")
    non_arbitrage_client_sell_value: Decimal | None = wire(
        "nabt_entm_seln_tr_pbmn", "비차익 위탁 매도 거래 대금"
    )
    non_arbitrage_proprietary_sell_volume: int | None = wire("nabt_onsl_seln_vol", "비차익 자기 매도 거래량")
    total_proprietary_sell_value: Decimal | None = wire("whol_onsl_seln_tr_pbmn", "전체 자기 매도 거래 대금")
    arbitrage_buy_volume: int | None = wire("arbt_smtn_shnu_vol", "차익 합계 매수2 거래량")
    non_arbitrage_buy_value: Decimal | None = wire("nabt_smtn_shnu_tr_pbmn", "비차익 합계 매수2 거래 대금")
    arbitrage_client_net_buy_volume: int | None = wire("arbt_entm_ntby_qty", "차익 위탁 순매수 수량")
    non_arbitrage_client_net_buy_value: Decimal | None = wire(
        "nabt_entm_ntby_tr_pbmn", "비차익 위탁 순매수 거래 대금"
    )
    arbitrage_client_sell_volume: int | None = wire("arbt_entm_seln_vol", "차익 위탁 매도 거래량")
    non_arbitrage_client_sell_volume_rate: Decimal | None = wire(
        "nabt_entm_seln_vol_rate", "비차익 위탁 매도 거래량 비율"
    )
    non_arbitrage_proprietary_sell_volume_rate: Decimal | None = wire(
        "nabt_onsl_seln_vol_rate", "비차익 자기 매도 거래량 비율"
    )
    total_proprietary_sell_value_rate: Decimal | None = wire(
        "whol_onsl_seln_tr_pbmn_rate", "전체 자기 매도 거래 대금 비율"
    )
    arbitrage_buy_volume_rate: Decimal | None = wire("arbt_smtm_shun_vol_rate", "차익 합계 매수 거래량 비율")
    non_arbitrage_buy_value_rate: Decimal | None = wire(
        "nabt_smtm_shun_tr_pbmn_rate", "비차익 합계 매수 거래대금 비율"
    )
    arbitrage_client_net_buy_volume_rate: Decimal | None = wire(
        "arbt_entm_ntby_qty_rate", "차익 위탁 순매수 수량 비율"
    )
    non_arbitrage_client_net_buy_value_rate: Decimal | None = wire(
        "nabt_entm_ntby_tr_pbmn_rate", "비차익 위탁 순매수 거래 대금"
    )
    arbitrage_client_sell_volume_rate: Decimal | None = wire(
        "arbt_entm_seln_vol_rate", "차익 위탁 매도 거래량 비율"
    )
    non_arbitrage_client_sell_value_rate: Decimal | None = wire(
        "nabt_entm_seln_tr_pbmn_rate", "비차익 위탁 매도 거래 대금 비"
    )
    non_arbitrage_proprietary_sell_value: Decimal | None = wire(
        "nabt_onsl_seln_tr_pbmn", "비차익 자기 매도 거래 대금"
    )
    total_sell_volume: int | None = wire("whol_smtn_seln_vol", "전체 합계 매도 거래량")
    arbitrage_buy_value: Decimal | None = wire("arbt_smtn_shnu_tr_pbmn", "차익 합계 매수2 거래 대금")
    total_client_buy_volume: int | None = wire("whol_entm_shnu_vol", "전체 위탁 매수2 거래량")
    arbitrage_client_net_buy_value: Decimal | None = wire(
        "arbt_entm_ntby_tr_pbmn", "차익 위탁 순매수 거래 대금"
    )
    non_arbitrage_proprietary_net_buy_volume: int | None = wire(
        "nabt_onsl_ntby_qty", "비차익 자기 순매수 수량"
    )
    arbitrage_client_sell_value: Decimal | None = wire("arbt_entm_seln_tr_pbmn", "차익 위탁 매도 거래 대금")
    non_arbitrage_proprietary_sell_value_rate: Decimal | None = wire(
        "nabt_onsl_seln_tr_pbmn_rate", "비차익 자기 매도 거래 대금 비"
    )
    total_sell_volume_rate: Decimal | None = wire("whol_seln_vol_rate", "전체 매도 거래량 비율")
    arbitrage_buy_value_rate: Decimal | None = wire(
        "arbt_smtm_shun_tr_pbmn_rate", "차익 합계 매수 거래대금 비율"
    )
    total_client_buy_volume_rate: Decimal | None = wire(
        "whol_entm_shnu_vol_rate", "전체 위탁 매수 거래량 비율"
    )
    arbitrage_client_net_buy_value_rate: Decimal | None = wire(
        "arbt_entm_ntby_tr_pbmn_rate", "차익 위탁 순매수 거래 대금 비"
    )
    non_arbitrage_proprietary_net_buy_volume_rate: Decimal | None = wire(
        "nabt_onsl_ntby_qty_rate", "비차익 자기 순매수 수량 비율"
    )
    arbitrage_client_sell_value_rate: Decimal | None = wire(
        "arbt_entm_seln_tr_pbmn_rate", "차익 위탁 매도 거래 대금 비율"
    )
    non_arbitrage_sell_volume: int | None = wire("nabt_smtn_seln_vol", "비차익 합계 매도 거래량")
    total_sell_value: Decimal | None = wire("whol_smtn_seln_tr_pbmn", "전체 합계 매도 거래 대금")
    non_arbitrage_client_buy_volume: int | None = wire("nabt_entm_shnu_vol", "비차익 위탁 매수2 거래량")
    total_client_buy_value: Decimal | None = wire("whol_entm_shnu_tr_pbmn", "전체 위탁 매수2 거래 대금")
    arbitrage_proprietary_net_buy_volume: int | None = wire("arbt_onsl_ntby_qty", "차익 자기 순매수 수량")
    non_arbitrage_proprietary_net_buy_value: Decimal | None = wire(
        "nabt_onsl_ntby_tr_pbmn", "비차익 자기 순매수 거래 대금"
    )
    arbitrage_proprietary_sell_value: Decimal | None = wire(
        "arbt_onsl_seln_tr_pbmn", "차익 자기 매도 거래 대금"
    )
    non_arbitrage_sell_volume_rate: Decimal | None = wire(
        "nabt_smtm_seln_vol_rate", "비차익 합계 매도 거래량 비율"
    )
    total_sell_value_rate: Decimal | None = wire("whol_seln_tr_pbmn_rate", "전체 매도 거래대금 비율")
    non_arbitrage_client_buy_volume_rate: Decimal | None = wire(
        "nabt_entm_shnu_vol_rate", "비차익 위탁 매수 거래량 비율"
    )
    total_client_buy_value_rate: Decimal | None = wire(
        "whol_entm_shnu_tr_pbmn_rate", "전체 위탁 매수 거래 대금 비율"
    )
    arbitrage_proprietary_net_buy_volume_rate: Decimal | None = wire(
        "arbt_onsl_ntby_qty_rate", "차익 자기 순매수 수량 비율"
    )
    non_arbitrage_proprietary_net_buy_value_rate: Decimal | None = wire(
        "nabt_onsl_ntby_tr_pbmn_rate", "비차익 자기 순매수 거래 대금"
    )
    arbitrage_proprietary_sell_value_rate: Decimal | None = wire(
        "arbt_onsl_seln_tr_pbmn_rate", "차익 자기 매도 거래 대금 비율"
    )
    non_arbitrage_sell_value: Decimal | None = wire("nabt_smtn_seln_tr_pbmn", "비차익 합계 매도 거래 대금")
    arbitrage_client_buy_volume: int | None = wire("arbt_entm_shnu_vol", "차익 위탁 매수2 거래량")
    non_arbitrage_client_buy_value: Decimal | None = wire(
        "nabt_entm_shnu_tr_pbmn", "비차익 위탁 매수2 거래 대금"
    )
    total_proprietary_buy_volume: int | None = wire("whol_onsl_shnu_vol", "전체 자기 매수2 거래량")
    arbitrage_proprietary_net_buy_value: Decimal | None = wire(
        "arbt_onsl_ntby_tr_pbmn", "차익 자기 순매수 거래 대금"
    )
    non_arbitrage_net_buy_volume: int | None = wire("nabt_smtn_ntby_qty", "비차익 합계 순매수 수량")
    arbitrage_proprietary_sell_volume: int | None = wire("arbt_onsl_seln_vol", "차익 자기 매도 거래량")
    non_arbitrage_sell_value_rate: Decimal | None = wire(
        "nabt_smtm_seln_tr_pbmn_rate", "비차익 합계 매도 거래대금 비율"
    )
    arbitrage_client_buy_volume_rate: Decimal | None = wire(
        "arbt_entm_shnu_vol_rate", "차익 위탁 매수 거래량 비율"
    )
    non_arbitrage_client_buy_value_rate: Decimal | None = wire(
        "nabt_entm_shnu_tr_pbmn_rate", "비차익 위탁 매수 거래 대금 비"
    )
    total_proprietary_buy_value: Decimal | None = wire("whol_onsl_shnu_tr_pbmn", "전체 자기 매수2 거래 대금")
    arbitrage_proprietary_net_buy_value_rate: Decimal | None = wire(
        "arbt_onsl_ntby_tr_pbmn_rate", "차익 자기 순매수 거래 대금 비"
    )
    non_arbitrage_net_buy_volume_rate: Decimal | None = wire(
        "nabt_smtm_ntby_qty_rate", "비차익 합계 순매수 수량 비율"
    )
    arbitrage_proprietary_sell_volume_rate: Decimal | None = wire(
        "arbt_onsl_seln_vol_rate", "차익 자기 매도 거래량 비율"
    )
    total_client_sell_volume: int | None = wire("whol_entm_seln_vol", "전체 위탁 매도 거래량")
    arbitrage_client_buy_value: Decimal | None = wire("arbt_entm_shnu_tr_pbmn", "차익 위탁 매수2 거래 대금")
    non_arbitrage_proprietary_buy_volume: int | None = wire("nabt_onsl_shnu_vol", "비차익 자기 매수2 거래량")
    total_proprietary_buy_value_rate: Decimal | None = wire(
        "whol_onsl_shnu_tr_pbmn_rate", "전체 자기 매수 거래 대금 비율"
    )
    arbitrage_net_buy_volume: int | None = wire("arbt_smtn_ntby_qty", "차익 합계 순매수 수량")
    non_arbitrage_net_buy_value: Decimal | None = wire(
        "nabt_smtn_ntby_tr_pbmn", "비차익 합계 순매수 거래 대금"
    )
    arbitrage_sell_volume: int | None = wire("arbt_smtn_seln_vol", "차익 합계 매도 거래량")
    total_client_sell_value: Decimal | None = wire("whol_entm_seln_tr_pbmn", "전체 위탁 매도 거래 대금")
    arbitrage_client_buy_value_rate: Decimal | None = wire(
        "arbt_entm_shnu_tr_pbmn_rate", "차익 위탁 매수 거래 대금 비율"
    )
    non_arbitrage_proprietary_buy_volume_rate: Decimal | None = wire(
        "nabt_onsl_shnu_vol_rate", "비차익 자기 매수 거래량 비율"
    )
    total_proprietary_buy_volume_rate: Decimal | None = wire(
        "whol_onsl_shnu_vol_rate", "전체 자기 매수 거래량 비율"
    )
    arbitrage_net_buy_volume_rate: Decimal | None = wire(
        "arbt_smtm_ntby_qty_rate", "차익 합계 순매수 수량 비율"
    )
    non_arbitrage_net_buy_value_rate: Decimal | None = wire(
        "nabt_smtm_ntby_tr_pbmn_rate", "비차익 합계 순매수 거래대금 비"
    )
    arbitrage_sell_volume_rate: Decimal | None = wire("arbt_smtm_seln_vol_rate", "차익 합계 매도 거래량 비율")
    total_client_sell_volume_rate: Decimal | None = wire(
        "whol_entm_seln_vol_rate", "전체 위탁 매도 거래량 비율"
    )
    arbitrage_proprietary_buy_volume: int | None = wire("arbt_onsl_shnu_vol", "차익 자기 매수2 거래량")
    non_arbitrage_proprietary_buy_value: Decimal | None = wire(
        "nabt_onsl_shnu_tr_pbmn", "비차익 자기 매수2 거래 대금"
    )
    total_buy_volume: int | None = wire("whol_smtn_shnu_vol", "전체 합계 매수2 거래량")
    arbitrage_net_buy_value: Decimal | None = wire("arbt_smtn_ntby_tr_pbmn", "차익 합계 순매수 거래 대금")
    total_client_net_buy_volume: int | None = wire("whol_entm_ntby_qty", "전체 위탁 순매수 수량")
    arbitrage_sell_value: Decimal | None = wire("arbt_smtn_seln_tr_pbmn", "차익 합계 매도 거래 대금")
    total_client_sell_value_rate: Decimal | None = wire(
        "whol_entm_seln_tr_pbmn_rate", "전체 위탁 매도 거래 대금 비율"
    )
    arbitrage_proprietary_buy_volume_rate: Decimal | None = wire(
        "arbt_onsl_shnu_vol_rate", "차익 자기 매수 거래량 비율"
    )
    non_arbitrage_proprietary_buy_value_rate: Decimal | None = wire(
        "nabt_onsl_shnu_tr_pbmn_rate", "비차익 자기 매수 거래 대금 비"
    )
    total_buy_volume_rate: Decimal | None = wire("whol_shun_vol_rate", "전체 매수 거래량 비율")
    arbitrage_net_buy_value_rate: Decimal | None = wire(
        "arbt_smtm_ntby_tr_pbmn_rate", "차익 합계 순매수 거래대금 비율"
    )
    total_client_net_buy_volume_rate: Decimal | None = wire(
        "whol_entm_ntby_qty_rate", "전체 위탁 순매수 수량 비율"
    )
    arbitrage_sell_value_rate: Decimal | None = wire(
        "arbt_smtm_seln_tr_pbmn_rate", "차익 합계 매도 거래대금 비율"
    )
    total_proprietary_sell_volume: int | None = wire("whol_onsl_seln_vol", "전체 자기 매도 거래량")
    arbitrage_proprietary_buy_value: Decimal | None = wire(
        "arbt_onsl_shnu_tr_pbmn", "차익 자기 매수2 거래 대금"
    )
    non_arbitrage_buy_volume: int | None = wire("nabt_smtn_shnu_vol", "비차익 합계 매수2 거래량")
    total_buy_value: Decimal | None = wire("whol_smtn_shnu_tr_pbmn", "전체 합계 매수2 거래 대금")
    non_arbitrage_client_net_buy_volume: int | None = wire("nabt_entm_ntby_qty", "비차익 위탁 순매수 수량")
    total_client_net_buy_value: Decimal | None = wire("whol_entm_ntby_tr_pbmn", "전체 위탁 순매수 거래 대금")
    non_arbitrage_client_sell_volume: int | None = wire("nabt_entm_seln_vol", "비차익 위탁 매도 거래량")
    total_proprietary_sell_volume_rate: Decimal | None = wire(
        "whol_onsl_seln_vol_rate", "전체 자기 매도 거래량 비율"
    )
    arbitrage_proprietary_buy_value_rate: Decimal | None = wire(
        "arbt_onsl_shnu_tr_pbmn_rate", "차익 자기 매수 거래 대금 비율"
    )
    non_arbitrage_buy_volume_rate: Decimal | None = wire(
        "nabt_smtm_shun_vol_rate", "비차익 합계 매수 거래량 비율"
    )
    total_buy_value_rate: Decimal | None = wire("whol_shun_tr_pbmn_rate", "전체 매수 거래대금 비율")
    non_arbitrage_client_net_buy_volume_rate: Decimal | None = wire(
        "nabt_entm_ntby_qty_rate", "비차익 위탁 순매수 수량 비율"
    )


class ProgramTradesByDay(Reply):
    """The days of one market, the latest first."""

    days: tuple[ProgramTradesDay, ...] = wire("output", "응답상세")


class GetProgramTradesByDay(Request[ProgramTradesByDay]):
    """프로그램매매 종합현황(일별) (국내주식-115): program trading of a whole market, day by day.

    `until` is the day that the answer goes back from, left out for today; `date_to` is not used. What is
    older than eight months is refused. Not offered on paper.
    """

    spec = Spec(
        name="프로그램매매 종합현황(일별)",
        api_id="국내주식-115",
        effect="read",
        method="GET",
        path="/uapi/domestic-stock/v1/quotations/comp-program-trade-daily",
        tr="FHPPG04600001",
        paper=None,
        former=("FHPPG04600000",),
    )
    venue: Venue = wire("FID_COND_MRKT_DIV_CODE", "시장 분류 코드", length=2, example="J")
    market_code: ProgramMarket = wire("FID_MRKT_CLS_CODE", "시장 구분 코드", length=2, example="K")
    until: date | None = wire("FID_INPUT_DATE_1", "검색시작일", default=None)
    date_to: date | None = wire("FID_INPUT_DATE_2", "검색종료일", default=None)


class ProgramTradesMinute(Row):
    """The day up to one minute: values in millions of won, rates in percent of the market's turnover.

    `price` and `change` are the index's; the answers seen lack them.
    """

    traded_at: time | None = wire("bsop_hour", "영업 시간")
    arbitrage_sell_value: Decimal | None = wire("arbt_smtn_seln_tr_pbmn", "차익 합계 매도 거래 대금")
    arbitrage_sell_value_rate: Decimal | None = wire(
        "arbt_smtm_seln_tr_pbmn_rate", "차익 합계 매도 거래대금 비율"
    )
    arbitrage_buy_value: Decimal | None = wire("arbt_smtn_shnu_tr_pbmn", "차익 합계 매수2 거래 대금")
    arbitrage_buy_value_rate: Decimal | None = wire("arbt_smtm_shun_tr_pbmn_rate", "차익합계매수거래대금비율")
    non_arbitrage_sell_value: Decimal | None = wire("nabt_smtn_seln_tr_pbmn", "비차익 합계 매도 거래 대금")
    non_arbitrage_sell_value_rate: Decimal | None = wire(
        "nabt_smtm_seln_tr_pbmn_rate", "비차익 합계 매도 거래대금 비율"
    )
    non_arbitrage_buy_value: Decimal | None = wire("nabt_smtn_shnu_tr_pbmn", "비차익 합계 매수2 거래 대금")
    non_arbitrage_buy_value_rate: Decimal | None = wire(
        "nabt_smtm_shun_tr_pbmn_rate", "비차익합계매수거래대금비율"
    )
    arbitrage_net_buy_value: Decimal | None = wire("arbt_smtn_ntby_tr_pbmn", "차익 합계 순매수 거래 대금")
    arbitrage_net_buy_value_rate: Decimal | None = wire(
        "arbt_smtm_ntby_tr_pbmn_rate", "차익 합계 순매수 거래대금 비율"
    )
    non_arbitrage_net_buy_value: Decimal | None = wire(
        "nabt_smtn_ntby_tr_pbmn", "비차익 합계 순매수 거래 대금"
    )
    non_arbitrage_net_buy_value_rate: Decimal | None = wire(
        "nabt_smtm_ntby_tr_pbmn_rate", "비차익 합계 순매수 거래대금 비"
    )
    total_net_buy_value: Decimal | None = wire("whol_smtn_ntby_tr_pbmn", "전체 합계 순매수 거래 대금")
    total_net_buy_value_rate: Decimal | None = wire("whol_ntby_tr_pbmn_rate", "전체 순매수 거래대금 비율")
    price: Decimal | None = wire("bstp_nmix_prpr", "업종 지수 현재가")
    change: Decimal | None = wire("bstp_nmix_prdy_vrss", "업종 지수 전일 대비")
    change_sign: ChangeSign | None = wire("prdy_vrss_sign", "전일 대비 부호")


class ProgramTradesByMinute(Reply):
    """Thirty minutes, the latest first; there is no next page."""

    minutes: tuple[ProgramTradesMinute, ...] = wire("output", "응답상세")


class GetProgramTradesByMinute(Request[ProgramTradesByMinute]):
    """프로그램매매 종합현황(시간) (국내주식-114): program trading of a whole market in the last thirty minutes.

    After the close the rows run from 15:30 to 17:00 and say the same. Not offered on paper.
    """

    spec = Spec(
        name="프로그램매매 종합현황(시간)",
        api_id="국내주식-114",
        effect="read",
        method="GET",
        path="/uapi/domestic-stock/v1/quotations/comp-program-trade-today",
        tr="FHPPG04600101",
        paper=None,
        former=("FHPPG04600100",),
    )
    venue: Venue = wire("FID_COND_MRKT_DIV_CODE", "시장 분류 코드", length=2, example="J")
    market_code: ProgramMarket = wire("FID_MRKT_CLS_CODE", "시장 구분 코드", length=2, example="K")
    section_code: str = wire("FID_SCTN_CLS_CODE", "구간 구분 코드", default="", length=2)
    symbol: str = wire("FID_INPUT_ISCD", "입력 종목코드", default="", length=12)
    second_venue: str = wire("FID_COND_MRKT_DIV_CODE1", "시장 분류코드1", default="", length=2)
    until_time: time | None = wire("FID_INPUT_HOUR_1", "입력 시간1", default=None)


class ProgramInvestorCode(Code):
    """Who trades by program; `INSTITUTIONS` are all of them together."""

    SECURITIES_FIRMS = "1000"
    INSURERS = "2000"
    INVESTMENT_TRUSTS = "3000"
    PRIVATE_FUNDS = "3100"
    BANKS = "4000"
    OTHER_FINANCIALS = "5000"
    PENSION_FUNDS = "6000"
    OTHERS = "7100"
    INDIVIDUALS = "8000"
    INSTITUTIONS = "8888"
    FOREIGNERS = "9100"


class ProgramInvestor(Row):
    """One kind of investor: volumes in thousands of shares, values in millions of won."""

    investor_code: ProgramInvestorCode = wire("invr_cls_code", "투자자코드", key=True)
    total_sell_volume: int | None = wire("all_seln_qty", "전체매도수량")
    total_sell_value: Decimal | None = wire("all_seln_amt", "전체매도대금")
    investor_name: str | None = wire("invr_cls_name", "투자자 구분 명")
    total_buy_volume: int | None = wire("all_shnu_qty", "전체매수수량")
    total_buy_value: Decimal | None = wire("all_shnu_amt", "전체매수대금")
    total_net_buy_value: Decimal | None = wire("all_ntby_amt", "전체순매수대금")
    arbitrage_sell_volume: int | None = wire("arbt_seln_qty", "차익매도수량")
    total_net_buy_volume: int | None = wire("all_ntby_qty", "전체순매수수량")
    arbitrage_buy_volume: int | None = wire("arbt_shnu_qty", "차익매수수량")
    arbitrage_net_buy_volume: int | None = wire("arbt_ntby_qty", "차익순매수수량")
    arbitrage_sell_value: Decimal | None = wire("arbt_seln_amt", "차익매도대금")
    arbitrage_buy_value: Decimal | None = wire("arbt_shnu_amt", "차익매수대금")
    arbitrage_net_buy_value: Decimal | None = wire("arbt_ntby_amt", "차익순매수대금")
    non_arbitrage_sell_volume: int | None = wire("nabt_seln_qty", "비차익매도수량")
    non_arbitrage_buy_volume: int | None = wire("nabt_shnu_qty", "비차익매수수량")
    non_arbitrage_net_buy_volume: int | None = wire("nabt_ntby_qty", "비차익순매수수량")
    non_arbitrage_sell_value: Decimal | None = wire("nabt_seln_amt", "비차익매도대금")
    non_arbitrage_buy_value: Decimal | None = wire("nabt_shnu_amt", "비차익매수대금")
    non_arbitrage_net_buy_value: Decimal | None = wire("nabt_ntby_amt", "비차익순매수대금")


class ProgramTradesByInvestor(Reply):
    """A row for each kind of investor."""

    investors: tuple[ProgramInvestor, ...] = wire("output1", "응답상세")


class GetProgramTradesByInvestor(Request[ProgramTradesByInvestor]):
    """프로그램매매 투자자매매동향(당일) (국내주식-116): today's program trading, by kind of investor.

    Not offered on paper.
    """

    spec = Spec(
        name="프로그램매매 투자자매매동향(당일)",
        api_id="국내주식-116",
        effect="read",
        method="GET",
        path="/uapi/domestic-stock/v1/quotations/investor-program-trade-today",
        tr="HHPPG046600C1",
        paper=None,
        former=("HHPPG046600C0",),
    )
    venue: Venue = wire("EXCH_DIV_CLS_CODE", "거래소 구분 코드", length=2, example="J")
    market_code: ProgramInvestorMarket = wire("MRKT_DIV_CLS_CODE", "시장 구분 코드", length=1, example="1")


class StockProgramMoment(Row):
    """The day up to one moment: price and values in won, volumes in shares."""

    traded_at: time | None = wire("bsop_hour", "영업 시간")
    price: Decimal | None = wire("stck_prpr", "주식 현재가")
    change: Decimal | None = wire("prdy_vrss", "전일 대비")
    change_sign: ChangeSign | None = wire("prdy_vrss_sign", "전일 대비 부호")
    change_rate: Decimal | None = wire("prdy_ctrt", "전일 대비율")
    volume: int | None = wire("acml_vol", "누적 거래량")
    total_sell_volume: int | None = wire("whol_smtn_seln_vol", "전체 합계 매도 거래량")
    total_buy_volume: int | None = wire("whol_smtn_shnu_vol", "전체 합계 매수2 거래량")
    total_net_buy_volume: int | None = wire("whol_smtn_ntby_qty", "전체 합계 순매수 수량")
    total_sell_value: Decimal | None = wire("whol_smtn_seln_tr_pbmn", "전체 합계 매도 거래 대금")
    total_buy_value: Decimal | None = wire("whol_smtn_shnu_tr_pbmn", "전체 합계 매수2 거래 대금")
    total_net_buy_value: Decimal | None = wire("whol_smtn_ntby_tr_pbmn", "전체 합계 순매수 거래 대금")
    total_net_buy_volume_change: int | None = wire("whol_ntby_vol_icdc", "전체 순매수 거래량 증감")
    total_net_buy_value_change: Decimal | None = wire("whol_ntby_tr_pbmn_icdc", "전체 순매수 거래 대금 증감")


class StockProgramTrades(Reply):
    """The moments of the day, the latest first."""

    moments: tuple[StockProgramMoment, ...] = wire("output", "응답상세")


class GetStockProgramTrades(Request[StockProgramTrades]):
    """종목별 프로그램매매추이(체결) (v1_국내주식-044): program trading of one stock in the course of the day.

    Not offered on paper.
    """

    spec = Spec(
        name="종목별 프로그램매매추이(체결)",
        api_id="v1_국내주식-044",
        effect="read",
        method="GET",
        path="/uapi/domestic-stock/v1/quotations/program-trade-by-stock",
        tr="FHPPG04650101",
        paper=None,
        former=("FHPPG04650100",),
    )
    venue: Venue = wire("FID_COND_MRKT_DIV_CODE", "조건 시장 분류 코드", length=2, example="J")
    symbol: str = wire("FID_INPUT_ISCD", "입력 종목코드", form="share", length=12, example="005930")


class StockProgramDay(Row):
    """One day: prices, values and turnover in won, volumes in shares."""

    traded_on: date | None = wire("stck_bsop_date", "주식 영업 일자")
    close: Decimal | None = wire("stck_clpr", "주식 종가")
    change: Decimal | None = wire("prdy_vrss", "전일 대비")
    change_sign: ChangeSign | None = wire("prdy_vrss_sign", "전일 대비 부호")
    change_rate: Decimal | None = wire("prdy_ctrt", "전일 대비율")
    volume: int | None = wire("acml_vol", "누적 거래량")
    turnover: Decimal | None = wire("acml_tr_pbmn", "누적 거래 대금")
    total_sell_volume: int | None = wire("whol_smtn_seln_vol", "전체 합계 매도 거래량")
    total_buy_volume: int | None = wire("whol_smtn_shnu_vol", "전체 합계 매수2 거래량")
    total_net_buy_volume: int | None = wire("whol_smtn_ntby_qty", "전체 합계 순매수 수량")
    total_sell_value: Decimal | None = wire("whol_smtn_seln_tr_pbmn", "전체 합계 매도 거래 대금")
    total_buy_value: Decimal | None = wire("whol_smtn_shnu_tr_pbmn", "전체 합계 매수2 거래 대금")
    total_net_buy_value: Decimal | None = wire("whol_smtn_ntby_tr_pbmn", "전체 합계 순매수 거래 대금")
    total_net_buy_volume_change: int | None = wire("whol_ntby_vol_icdc", "전체 순매수 거래량 증감")
    total_net_buy_value_change: Decimal | None = wire(
        "whol_ntby_tr_pbmn_icdc2", "전체 순매수 거래 대금 증감2"
    )


class StockProgramTradesByDay(Reply):
    """The days, the latest first."""

    days: tuple[StockProgramDay, ...] = wire("output", "응답상세")


class GetStockProgramTradesByDay(Request[StockProgramTradesByDay]):
    """종목별 프로그램매매추이(일별) (국내주식-113): program trading of one stock, day by day.

    `until` is the day that the answer goes back from, left out for today. Not offered on paper.
    """

    spec = Spec(
        name="종목별 프로그램매매추이(일별)",
        api_id="국내주식-113",
        effect="read",
        method="GET",
        path="/uapi/domestic-stock/v1/quotations/program-trade-by-stock-daily",
        tr="FHPPG04650201",
        paper=None,
        former=("FHPPG04650200",),
    )
    venue: Venue = wire("FID_COND_MRKT_DIV_CODE", "조건 시장 분류 코드", length=2, example="J")
    symbol: str = wire("FID_INPUT_ISCD", "입력 종목코드", form="share", length=12, example="005930")
    until: date | None = wire("FID_INPUT_DATE_1", "입력 날짜1", default=None, example="20240517")


class ProgramTrades(Group):
    """The calls of [국내주식] 시세분석 about program trading."""

    market_by_day = call(GetProgramTradesByDay)
    market_by_minute = call(GetProgramTradesByMinute)
    by_investor = call(GetProgramTradesByInvestor)
    stock = call(GetStockProgramTrades)
    stock_by_day = call(GetStockProgramTradesByDay)
