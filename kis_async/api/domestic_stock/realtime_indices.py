"""[국내주식] 실시간시세: sector indices of the domestic market, and program trading in it."""

from datetime import time
from decimal import Decimal

from ...spec.declare import Record, StreamSpec, wire
from ..enums import ChangeSign

__all__ = ["ExpectedIndexTrade", "IndexProgramTrade", "IndexTrade"]


# No `tally` here: volumes are rounded to thousands, so their differences do not add up.
class IndexTrade(Record):
    """국내지수 실시간체결: a sector index as it moves, in points.

    Subscribed by `sector_code`: 0001 is KOSPI, 1001 KOSDAQ, 2001 KOSPI 200. Volumes are in
    thousands of shares and turnover in millions of won; `trade_volume` and `trade_turnover` are what
    came since the last record. Rates are in percent. `open_change`, `high_change` and `low_change` are
    against the close of the day before, whatever their labels say, and so are their signs. The quoted
    counts are of issues without a trade that moved by their quotes. Not offered on paper.
    Source: 실시간-026.
    """

    stream = StreamSpec(
        name="국내지수 실시간체결",
        api_id="실시간-026",
        tr="H0UPCNT0",
    )
    sector_code: str = wire("bstp_cls_code", "업종 구분 코드", key=True)
    traded_at: time | None = wire("bsop_hour", "영업 시간")
    price: Decimal | None = wire("prpr_nmix", "현재가 지수")
    change_sign: ChangeSign | None = wire("prdy_vrss_sign", "전일 대비 부호")
    change: Decimal | None = wire("bstp_nmix_prdy_vrss", "업종 지수 전일 대비")
    volume: int | None = wire("acml_vol", "누적 거래량")
    turnover: Decimal | None = wire("acml_tr_pbmn", "누적 거래 대금")
    trade_volume: int | None = wire("pcas_vol", "건별 거래량")
    trade_turnover: Decimal | None = wire("pcas_tr_pbmn", "건별 거래 대금")
    change_rate: Decimal | None = wire("prdy_ctrt", "전일 대비율")
    open: Decimal | None = wire("oprc_nmix", "시가 지수")
    high: Decimal | None = wire("nmix_hgpr", "지수 최고가")
    low: Decimal | None = wire("nmix_lwpr", "지수 최저가")
    open_change: Decimal | None = wire("oprc_vrss_nmix_prpr", "시가 대비 지수 현재가")
    open_sign: ChangeSign | None = wire("oprc_vrss_nmix_sign", "시가 대비 지수 부호")
    high_change: Decimal | None = wire("hgpr_vrss_nmix_prpr", "최고가 대비 지수 현재가")
    high_sign: ChangeSign | None = wire("hgpr_vrss_nmix_sign", "최고가 대비 지수 부호")
    low_change: Decimal | None = wire("lwpr_vrss_nmix_prpr", "최저가 대비 지수 현재가")
    low_sign: ChangeSign | None = wire("lwpr_vrss_nmix_sign", "최저가 대비 지수 부호")
    previous_close_to_open_rate: Decimal | None = wire(
        "prdy_clpr_vrss_oprc_rate", "전일 종가 대비 시가2 비율"
    )
    previous_close_to_high_rate: Decimal | None = wire(
        "prdy_clpr_vrss_hgpr_rate", "전일 종가 대비 최고가 비율"
    )
    previous_close_to_low_rate: Decimal | None = wire(
        "prdy_clpr_vrss_lwpr_rate", "전일 종가 대비 최저가 비율"
    )
    upper_limit_count: int | None = wire("uplm_issu_cnt", "상한 종목 수")
    advancing_count: int | None = wire("ascn_issu_cnt", "상승 종목 수")
    unchanged_count: int | None = wire("stnr_issu_cnt", "보합 종목 수")
    declining_count: int | None = wire("down_issu_cnt", "하락 종목 수")
    lower_limit_count: int | None = wire("lslm_issu_cnt", "하한 종목 수")
    quoted_advancing_count: int | None = wire("qtqt_ascn_issu_cnt", "기세 상승 종목수")
    quoted_declining_count: int | None = wire("qtqt_down_issu_cnt", "기세 하락 종목수")
    tick_change: Decimal | None = wire("tick_vrss", "TICK대비")


class ExpectedIndexTrade(Record):
    """국내지수 실시간예상체결: what a sector index would be, were the running auctions held now.

    In points; volumes in thousands of shares, turnover in millions of won, rates in percent. Subscribed
    by `sector_code`, as `IndexTrade` is. The published record has 15 columns: those of an index's open,
    high and low are not in it, and what its last column is nobody says, so it is kept in `extra`.
    Not offered on paper. Source: 실시간-027.
    """

    stream = StreamSpec(
        name="국내지수 실시간예상체결",
        api_id="실시간-027",
        tr="H0UPANC0",
    )
    sector_code: str = wire("BSTP_CLS_CODE", "업종 구분 코드", key=True)
    traded_at: time | None = wire("BSOP_HOUR", "영업 시간")
    price: Decimal | None = wire("PRPR_NMIX", "현재가 지수")
    change_sign: ChangeSign | None = wire("PRDY_VRSS_SIGN", "전일 대비 부호")
    change: Decimal | None = wire("BSTP_NMIX_PRDY_VRSS", "업종 지수 전일 대비")
    volume: int | None = wire("ACML_VOL", "누적 거래량")
    turnover: Decimal | None = wire("ACML_TR_PBMN", "누적 거래 대금")
    trade_volume: int | None = wire("PCAS_VOL", "건별 거래량")
    trade_turnover: Decimal | None = wire("PCAS_TR_PBMN", "건별 거래 대금")
    change_rate: Decimal | None = wire("PRDY_CTRT", "전일 대비율")
    open: Decimal | None = wire("OPRC_NMIX", "시가 지수", missing_in=(15,))
    high: Decimal | None = wire("NMIX_HGPR", "지수 최고가", missing_in=(15,))
    low: Decimal | None = wire("NMIX_LWPR", "지수 최저가", missing_in=(15,))
    open_change: Decimal | None = wire("OPRC_VRSS_NMIX_PRPR", "시가 대비 지수 현재가", missing_in=(15,))
    open_sign: ChangeSign | None = wire("OPRC_VRSS_NMIX_SIGN", "시가 대비 지수 부호", missing_in=(15,))
    high_change: Decimal | None = wire("HGPR_VRSS_NMIX_PRPR", "최고가 대비 지수 현재가", missing_in=(15,))
    high_sign: ChangeSign | None = wire("HGPR_VRSS_NMIX_SIGN", "최고가 대비 지수 부호", missing_in=(15,))
    low_change: Decimal | None = wire("LWPR_VRSS_NMIX_PRPR", "최저가 대비 지수 현재가", missing_in=(15,))
    low_sign: ChangeSign | None = wire("LWPR_VRSS_NMIX_SIGN", "최저가 대비 지수 부호", missing_in=(15,))
    previous_close_to_open_rate: Decimal | None = wire(
        "PRDY_CLPR_VRSS_OPRC_RATE", "전일 종가 대비 시가2 비율", missing_in=(15,)
    )
    previous_close_to_high_rate: Decimal | None = wire(
        "PRDY_CLPR_VRSS_HGPR_RATE", "전일 종가 대비 최고가 비율", missing_in=(15,)
    )
    previous_close_to_low_rate: Decimal | None = wire(
        "PRDY_CLPR_VRSS_LWPR_RATE", "전일 종가 대비 최저가 비율", missing_in=(15,)
    )
    upper_limit_count: int | None = wire("UPLM_ISSU_CNT", "상한 종목 수")
    advancing_count: int | None = wire("ASCN_ISSU_CNT", "상승 종목 수")
    unchanged_count: int | None = wire("STNR_ISSU_CNT", "보합 종목 수")
    declining_count: int | None = wire("DOWN_ISSU_CNT", "하락 종목 수")
    lower_limit_count: int | None = wire("LSLM_ISSU_CNT", "하한 종목 수", missing_in=(15,))
    quoted_advancing_count: int | None = wire("QTQT_ASCN_ISSU_CNT", "기세 상승 종목수", missing_in=(15,))
    quoted_declining_count: int | None = wire("QTQT_DOWN_ISSU_CNT", "기세 하락 종목수", missing_in=(15,))
    tick_change: Decimal | None = wire("TICK_VRSS", "TICK대비", missing_in=(15,))


class IndexProgramTrade(Record):
    """국내지수 실시간프로그램매매: program trading in the stocks of a sector index today.

    Arbitrage is program trading against derivatives; of either kind there is what brokers did for
    clients and what they did for themselves (`proprietary`). Volumes are in thousands of shares and values in
    millions of won, by all that is known; rates are in percent of the market. `volume` and `turnover` are the
    market's. Subscribed by `sector_code`, as `IndexTrade` is. Not offered on paper.
    Source: 실시간-028.
    """

    stream = StreamSpec(
        name="국내지수 실시간프로그램매매",
        api_id="실시간-028",
        tr="H0UPPGM0",
    )
    sector_code: str = wire("BSTP_CLS_CODE", "업종 구분 코드", key=True)
    traded_at: time | None = wire("BSOP_HOUR", "영업 시간")
    arbitrage_client_sell_volume: int | None = wire("ARBT_SELN_ENTM_CNQN", "차익 매도 위탁 체결량")
    arbitrage_proprietary_sell_volume: int | None = wire("ARBT_SELN_ONSL_CNQN", "차익 매도 자기 체결량")
    arbitrage_client_buy_volume: int | None = wire("ARBT_SHNU_ENTM_CNQN", "차익 매수2 위탁 체결량")
    arbitrage_proprietary_buy_volume: int | None = wire("ARBT_SHNU_ONSL_CNQN", "차익 매수2 자기 체결량")
    non_arbitrage_client_sell_volume: int | None = wire("NABT_SELN_ENTM_CNQN", "비차익 매도 위탁 체결량")
    non_arbitrage_proprietary_sell_volume: int | None = wire("NABT_SELN_ONSL_CNQN", "비차익 매도 자기 체결량")
    non_arbitrage_client_buy_volume: int | None = wire("NABT_SHNU_ENTM_CNQN", "비차익 매수2 위탁 체결량")
    non_arbitrage_proprietary_buy_volume: int | None = wire("NABT_SHNU_ONSL_CNQN", "비차익 매수2 자기 체결량")
    arbitrage_client_sell_value: Decimal | None = wire("ARBT_SELN_ENTM_CNTG_AMT", "차익 매도 위탁 체결 금액")
    arbitrage_proprietary_sell_value: Decimal | None = wire(
        "ARBT_SELN_ONSL_CNTG_AMT", "차익 매도 자기 체결 금액"
    )
    arbitrage_client_buy_value: Decimal | None = wire("ARBT_SHNU_ENTM_CNTG_AMT", "차익 매수2 위탁 체결 금액")
    arbitrage_proprietary_buy_value: Decimal | None = wire(
        "ARBT_SHNU_ONSL_CNTG_AMT", "차익 매수2 자기 체결 금액"
    )
    non_arbitrage_client_sell_value: Decimal | None = wire(
        "NABT_SELN_ENTM_CNTG_AMT", "비차익 매도 위탁 체결 금액"
    )
    non_arbitrage_proprietary_sell_value: Decimal | None = wire(
        "NABT_SELN_ONSL_CNTG_AMT", "비차익 매도 자기 체결 금액"
    )
    non_arbitrage_client_buy_value: Decimal | None = wire(
        "NABT_SHNU_ENTM_CNTG_AMT", "비차익 매수2 위탁 체결 금액"
    )
    non_arbitrage_proprietary_buy_value: Decimal | None = wire(
        "NABT_SHNU_ONSL_CNTG_AMT", "비차익 매수2 자기 체결 금액"
    )
    arbitrage_sell_volume: int | None = wire("ARBT_SMTN_SELN_VOL", "차익 합계 매도 거래량")
    arbitrage_sell_volume_rate: Decimal | None = wire("ARBT_SMTM_SELN_VOL_RATE", "차익 합계 매도 거래량 비율")
    arbitrage_sell_value: Decimal | None = wire("ARBT_SMTN_SELN_TR_PBMN", "차익 합계 매도 거래 대금")
    arbitrage_sell_value_rate: Decimal | None = wire(
        "ARBT_SMTM_SELN_TR_PBMN_RATE", "차익 합계 매도 거래대금 비율"
    )
    arbitrage_buy_volume: int | None = wire("ARBT_SMTN_SHNU_VOL", "차익 합계 매수2 거래량")
    arbitrage_buy_volume_rate: Decimal | None = wire("ARBT_SMTM_SHNU_VOL_RATE", "차익 합계 매수 거래량 비율")
    arbitrage_buy_value: Decimal | None = wire("ARBT_SMTN_SHNU_TR_PBMN", "차익 합계 매수2 거래 대금")
    arbitrage_buy_value_rate: Decimal | None = wire(
        "ARBT_SMTM_SHNU_TR_PBMN_RATE", "차익 합계 매수 거래대금 비율"
    )
    arbitrage_net_buy_volume: int | None = wire("ARBT_SMTN_NTBY_QTY", "차익 합계 순매수 수량")
    arbitrage_net_buy_volume_rate: Decimal | None = wire(
        "ARBT_SMTM_NTBY_QTY_RATE", "차익 합계 순매수 수량 비율"
    )
    arbitrage_net_buy_value: Decimal | None = wire("ARBT_SMTN_NTBY_TR_PBMN", "차익 합계 순매수 거래 대금")
    arbitrage_net_buy_value_rate: Decimal | None = wire(
        "ARBT_SMTM_NTBY_TR_PBMN_RATE", "차익 합계 순매수 거래대금 비율"
    )
    non_arbitrage_sell_volume: int | None = wire("NABT_SMTN_SELN_VOL", "비차익 합계 매도 거래량")
    non_arbitrage_sell_volume_rate: Decimal | None = wire(
        "NABT_SMTM_SELN_VOL_RATE", "비차익 합계 매도 거래량 비율"
    )
    non_arbitrage_sell_value: Decimal | None = wire("NABT_SMTN_SELN_TR_PBMN", "비차익 합계 매도 거래 대금")
    non_arbitrage_sell_value_rate: Decimal | None = wire(
        "NABT_SMTM_SELN_TR_PBMN_RATE", "비차익 합계 매도 거래대금 비율"
    )
    non_arbitrage_buy_volume: int | None = wire("NABT_SMTN_SHNU_VOL", "비차익 합계 매수2 거래량")
    non_arbitrage_buy_volume_rate: Decimal | None = wire(
        "NABT_SMTM_SHNU_VOL_RATE", "비차익 합계 매수 거래량 비율"
    )
    non_arbitrage_buy_value: Decimal | None = wire("NABT_SMTN_SHNU_TR_PBMN", "비차익 합계 매수2 거래 대금")
    non_arbitrage_buy_value_rate: Decimal | None = wire(
        "NABT_SMTM_SHNU_TR_PBMN_RATE", "비차익 합계 매수 거래대금 비율"
    )
    non_arbitrage_net_buy_volume: int | None = wire("NABT_SMTN_NTBY_QTY", "비차익 합계 순매수 수량")
    non_arbitrage_net_buy_volume_rate: Decimal | None = wire(
        "NABT_SMTM_NTBY_QTY_RATE", "비차익 합계 순매수 수량 비율"
    )
    non_arbitrage_net_buy_value: Decimal | None = wire(
        "NABT_SMTN_NTBY_TR_PBMN", "비차익 합계 순매수 거래 대금"
    )
    non_arbitrage_net_buy_value_rate: Decimal | None = wire(
        "NABT_SMTM_NTBY_TR_PBMN_RATE", "비차익 합계 순매수 거래대금 비"
    )
    total_client_sell_volume: int | None = wire("WHOL_ENTM_SELN_VOL", "전체 위탁 매도 거래량")
    total_client_sell_volume_rate: Decimal | None = wire("ENTM_SELN_VOL_RATE", "위탁 매도 거래량 비율")
    total_client_sell_value: Decimal | None = wire("WHOL_ENTM_SELN_TR_PBMN", "전체 위탁 매도 거래 대금")
    total_client_sell_value_rate: Decimal | None = wire("ENTM_SELN_TR_PBMN_RATE", "위탁 매도 거래대금 비율")
    total_client_buy_volume: int | None = wire("WHOL_ENTM_SHNU_VOL", "전체 위탁 매수2 거래량")
    total_client_buy_volume_rate: Decimal | None = wire("ENTM_SHNU_VOL_RATE", "위탁 매수 거래량 비율")
    total_client_buy_value: Decimal | None = wire("WHOL_ENTM_SHNU_TR_PBMN", "전체 위탁 매수2 거래 대금")
    total_client_buy_value_rate: Decimal | None = wire("ENTM_SHNU_TR_PBMN_RATE", "위탁 매수 거래대금 비율")
    total_client_net_buy_volume: int | None = wire("WHOL_ENTM_NTBY_QT", "전체 위탁 순매수 수량")
    total_client_net_buy_volume_rate: Decimal | None = wire("ENTM_NTBY_QTY_RAT", "위탁 순매수 수량 비율")
    total_client_net_buy_value: Decimal | None = wire("WHOL_ENTM_NTBY_TR_PBMN", "전체 위탁 순매수 거래 대금")
    total_client_net_buy_value_rate: Decimal | None = wire("ENTM_NTBY_TR_PBMN_RATE", "위탁 순매수 금액 비율")
    total_proprietary_sell_volume: int | None = wire("WHOL_ONSL_SELN_VOL", "전체 자기 매도 거래량")
    total_proprietary_sell_volume_rate: Decimal | None = wire("ONSL_SELN_VOL_RATE", "자기 매도 거래량 비율")
    total_proprietary_sell_value: Decimal | None = wire("WHOL_ONSL_SELN_TR_PBMN", "전체 자기 매도 거래 대금")
    total_proprietary_sell_value_rate: Decimal | None = wire(
        "ONSL_SELN_TR_PBMN_RATE", "자기 매도 거래대금 비율"
    )
    total_proprietary_buy_volume: int | None = wire("WHOL_ONSL_SHNU_VOL", "전체 자기 매수2 거래량")
    total_proprietary_buy_volume_rate: Decimal | None = wire("ONSL_SHNU_VOL_RATE", "자기 매수 거래량 비율")
    total_proprietary_buy_value: Decimal | None = wire("WHOL_ONSL_SHNU_TR_PBMN", "전체 자기 매수2 거래 대금")
    total_proprietary_buy_value_rate: Decimal | None = wire(
        "ONSL_SHNU_TR_PBMN_RATE", "자기 매수 거래대금 비율"
    )
    total_proprietary_net_buy_volume: int | None = wire("WHOL_ONSL_NTBY_QTY", "전체 자기 순매수 수량")
    total_proprietary_net_buy_volume_rate: Decimal | None = wire("ONSL_NTBY_QTY_RATE", "자기 순매수량 비율")
    total_proprietary_net_buy_value: Decimal | None = wire(
        "WHOL_ONSL_NTBY_TR_PBMN", "전체 자기 순매수 거래 대금"
    )
    total_proprietary_net_buy_value_rate: Decimal | None = wire(
        "ONSL_NTBY_TR_PBMN_RATE", "자기 순매수 대금 비율"
    )
    total_sell_volume: int | None = wire("TOTAL_SELN_QTY", "총 매도 수량")
    total_sell_volume_rate: Decimal | None = wire("WHOL_SELN_VOL_RATE", "전체 매도 거래량 비율")
    total_sell_value: Decimal | None = wire("TOTAL_SELN_TR_PBMN", "총 매도 거래 대금")
    total_sell_value_rate: Decimal | None = wire("WHOL_SELN_TR_PBMN_RATE", "전체 매도 거래대금 비율")
    total_buy_volume: int | None = wire("SHNU_CNTG_SMTN", "총 매수 수량")
    total_buy_volume_rate: Decimal | None = wire("WHOL_SHUN_VOL_RATE", "전체 매수 거래량 비율")
    total_buy_value: Decimal | None = wire("TOTAL_SHNU_TR_PBMN", "총 매수2 거래 대금")
    total_buy_value_rate: Decimal | None = wire("WHOL_SHUN_TR_PBMN_RATE", "전체 매수 거래대금 비율")
    total_net_buy_volume: int | None = wire("WHOL_NTBY_QTY", "전체 순매수 수량")
    total_net_buy_volume_rate: Decimal | None = wire("WHOL_SMTM_NTBY_QTY_RATE", "전체 합계 순매수 수량 비율")
    total_net_buy_value: Decimal | None = wire("WHOL_NTBY_TR_PBMN", "전체 순매수 거래 대금")
    total_net_buy_value_rate: Decimal | None = wire("WHOL_NTBY_TR_PBMN_RATE", "전체 순매수 거래대금 비율")
    arbitrage_client_net_buy_volume: int | None = wire("ARBT_ENTM_NTBY_QTY", "차익 위탁 순매수 수량")
    arbitrage_client_net_buy_value: Decimal | None = wire(
        "ARBT_ENTM_NTBY_TR_PBMN", "차익 위탁 순매수 거래 대금"
    )
    arbitrage_proprietary_net_buy_volume: int | None = wire("ARBT_ONSL_NTBY_QTY", "차익 자기 순매수 수량")
    arbitrage_proprietary_net_buy_value: Decimal | None = wire(
        "ARBT_ONSL_NTBY_TR_PBMN", "차익 자기 순매수 거래 대금"
    )
    non_arbitrage_client_net_buy_volume: int | None = wire("NABT_ENTM_NTBY_QTY", "비차익 위탁 순매수 수량")
    non_arbitrage_client_net_buy_value: Decimal | None = wire(
        "NABT_ENTM_NTBY_TR_PBMN", "비차익 위탁 순매수 거래 대금"
    )
    non_arbitrage_proprietary_net_buy_volume: int | None = wire(
        "NABT_ONSL_NTBY_QTY", "비차익 자기 순매수 수량"
    )
    non_arbitrage_proprietary_net_buy_value: Decimal | None = wire(
        "NABT_ONSL_NTBY_TR_PBMN", "비차익 자기 순매수 거래 대금"
    )
    volume: int | None = wire("ACML_VOL", "누적 거래량")
    turnover: Decimal | None = wire("ACML_TR_PBMN", "누적 거래 대금")
