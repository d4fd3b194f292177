"""[국내주식] ETF/ETN: prices, net asset values and components of exchange-traded funds and notes."""

from datetime import date, time
from decimal import Decimal

from ..spec.declare import Group, Reply, Request, Row, Spec, call, wire
from .enums import ChangeSign, Venue

__all__ = [
    "EtfComponent",
    "EtfComponents",
    "EtfComponentsTitle",
    "EtfEtn",
    "EtfNav",
    "EtfNavByDay",
    "EtfNavByMinute",
    "EtfNavDay",
    "EtfNavMinute",
    "EtfNavPrice",
    "EtfNavReply",
    "EtfPrice",
    "EtfPriceReply",
    "GetEtfComponents",
    "GetEtfNav",
    "GetEtfNavByDay",
    "GetEtfNavByMinute",
    "GetEtfPrice",
]


class EtfComponentsTitle(Row):
    """The fund as it stands now, in won; the units of its totals are not documented."""

    price: Decimal | None = wire("stck_prpr", "주식 현재가")
    change: Decimal | None = wire("prdy_vrss", "전일 대비")
    change_sign: ChangeSign | None = wire("prdy_vrss_sign", "전일 대비 부호")
    change_rate: Decimal | None = wire("prdy_ctrt", "전일 대비율")
    component_market_cap: Decimal | None = wire("etf_cnfg_issu_avls", "ETF구성종목시가총액")
    nav: Decimal | None = wire("nav", "NAV")
    nav_change_sign: ChangeSign | None = wire("nav_prdy_vrss_sign", "NAV 전일 대비 부호")
    nav_change: Decimal | None = wire("nav_prdy_vrss", "NAV 전일 대비")
    nav_change_rate: Decimal | None = wire("nav_prdy_ctrt", "NAV 전일 대비율")
    net_assets: Decimal | None = wire("etf_ntas_ttam", "ETF 순자산 총액")
    nav_previous_close: Decimal | None = wire("prdy_clpr_nav", "NAV전일종가")
    nav_open: Decimal | None = wire("oprc_nav", "NAV시가")
    nav_high: Decimal | None = wire("hprc_nav", "NAV고가")
    nav_low: Decimal | None = wire("lprc_nav", "NAV저가")
    creation_unit_shares: int | None = wire("etf_cu_unit_scrt_cnt", "ETF CU 단위 증권 수")
    component_count: int | None = wire("etf_cnfg_issu_cnt", "ETF 구성 종목 수")


class EtfComponent(Row):
    """One stock that the fund holds: price in won, volume in shares, `weight` in percent.

    `component_market_cap` and `valuation_amount` are the fund's part; their units are not documented.
    """

    symbol: str = wire("stck_shrn_iscd", "주식 단축 종목코드", key=True)
    name: str | None = wire("hts_kor_isnm", "HTS 한글 종목명")
    price: Decimal | None = wire("stck_prpr", "주식 현재가")
    change: Decimal | None = wire("prdy_vrss", "전일 대비")
    change_sign: ChangeSign | None = wire("prdy_vrss_sign", "전일 대비 부호")
    change_rate: Decimal | None = wire("prdy_ctrt", "전일 대비율")
    volume: int | None = wire("acml_vol", "누적 거래량")
    turnover: Decimal | None = wire("acml_tr_pbmn", "누적 거래 대금")
    day_change_rate: Decimal | None = wire("tday_rsfl_rate", "당일 등락 비율")
    volume_change: int | None = wire("prdy_vrss_vol", "전일 대비 거래량")
    turnover_value_ratio: Decimal | None = wire("tr_pbmn_tnrt", "거래대금회전율")
    market_cap: Decimal | None = wire("hts_avls", "HTS 시가총액")
    component_market_cap: Decimal | None = wire("etf_cnfg_issu_avls", "ETF구성종목시가총액")
    weight: Decimal | None = wire("etf_cnfg_issu_rlim", "ETF구성종목비중")
    valuation_amount: Decimal | None = wire("etf_vltn_amt", "ETF구성종목내평가금액")


class EtfComponents(Reply):
    """The fund, and the stocks it holds."""

    title: EtfComponentsTitle | None = wire("output1", "응답상세")
    components: tuple[EtfComponent, ...] = wire("output2", "응답상세")


class GetEtfComponents(Request[EtfComponents]):
    """ETF 구성종목시세 (국내주식-073): the stocks that one ETF holds, with their prices.

    Not offered on paper.
    """

    spec = Spec(
        name="ETF 구성종목시세",
        api_id="국내주식-073",
        effect="read",
        method="GET",
        path="/uapi/etfetn/v1/quotations/inquire-component-stock-price",
        tr="FHKST121600C0",
        paper=None,
    )
    venue: Venue = wire("FID_COND_MRKT_DIV_CODE", "조건시장분류코드", default=Venue.KRX, length=2)
    symbol: str = wire("FID_INPUT_ISCD", "입력종목코드", form="share", length=12, example="069500")
    screen: str = wire("FID_COND_SCR_DIV_CODE", "조건화면분류코드", default="11216", length=5)


class EtfPrice(Row):
    """An ETF or ETN: prices and net asset values in won, volumes and holdings in shares, rates in percent.

    `sector_name` is missing where the exchange gives none. LP is the liquidity provider. The units of the
    totals are not documented.
    """

    price: Decimal | None = wire("stck_prpr", "주식 현재가")
    change_sign: ChangeSign | None = wire("prdy_vrss_sign", "전일 대비 부호")
    change: Decimal | None = wire("prdy_vrss", "전일 대비")
    change_rate: Decimal | None = wire("prdy_ctrt", "전일 대비율")
    volume: int | None = wire("acml_vol", "누적 거래량")
    previous_volume: int | None = wire("prdy_vol", "전일 거래량")
    upper_limit: Decimal | None = wire("stck_mxpr", "주식 상한가")
    lower_limit: Decimal | None = wire("stck_llam", "주식 하한가")
    previous_close: Decimal | None = wire("stck_prdy_clpr", "주식 전일 종가")
    open: Decimal | None = wire("stck_oprc", "주식 시가2")
    previous_close_to_open_rate: Decimal | None = wire(
        "prdy_clpr_vrss_oprc_rate", "전일 종가 대비 시가2 비율"
    )
    high: Decimal | None = wire("stck_hgpr", "주식 최고가")
    previous_close_to_high_rate: Decimal | None = wire(
        "prdy_clpr_vrss_hgpr_rate", "전일 종가 대비 최고가 비율"
    )
    low: Decimal | None = wire("stck_lwpr", "주식 최저가")
    previous_close_to_low_rate: Decimal | None = wire(
        "prdy_clpr_vrss_lwpr_rate", "전일 종가 대비 최저가 비율"
    )
    nav_previous: Decimal | None = wire("prdy_last_nav", "전일 최종 NAV")
    nav: Decimal | None = wire("nav", "NAV")
    nav_change: Decimal | None = wire("nav_prdy_vrss", "NAV 전일 대비")
    nav_change_sign: ChangeSign | None = wire("nav_prdy_vrss_sign", "NAV 전일 대비 부호")
    nav_change_rate: Decimal | None = wire("nav_prdy_ctrt", "NAV 전일 대비율")
    tracking_error: Decimal | None = wire("trc_errt", "추적 오차율")
    base_price: Decimal | None = wire("stck_sdpr", "주식 기준가")
    substitute_price: Decimal | None = wire("stck_sspr", "주식 대용가")
    index_change_rate: Decimal | None = wire("nmix_ctrt", "지수 대비율")
    circulating_shares: int | None = wire("etf_crcl_stcn", "ETF 유통 주수")
    net_assets: Decimal | None = wire("etf_ntas_ttam", "ETF 순자산 총액")
    foreign_currency_net_assets: Decimal | None = wire("etf_frcr_ntas_ttam", "ETF 외화 순자산 총액")
    foreign_limit_rate: Decimal | None = wire("frgn_limt_rate", "외국인 한도 비율")
    foreign_orderable_quantity: int | None = wire("frgn_oder_able_qty", "외국인 주문 가능 수량")
    creation_unit_shares: int | None = wire("etf_cu_unit_scrt_cnt", "ETF CU 단위 증권 수")
    component_count: int | None = wire("etf_cnfg_issu_cnt", "ETF 구성 종목 수")
    dividend_cycle: str | None = wire("etf_dvdn_cycl", "ETF 배당 주기")
    currency: str | None = wire("crcd", "통화 코드")
    circulating_net_assets: Decimal | None = wire("etf_crcl_ntas_ttam", "ETF 유통 순자산 총액")
    foreign_currency_circulating_net_assets: Decimal | None = wire(
        "etf_frcr_crcl_ntas_ttam", "ETF 외화 유통 순자산 총액"
    )
    foreign_currency_nav: Decimal | None = wire("etf_frcr_last_ntas_wrth_val", "ETF 외화 최종 순자산 가치 값")
    lp_orderable_code: str | None = wire("lp_oder_able_cls_code", "LP 주문 가능 구분 코드")
    high_of_year: Decimal | None = wire("stck_dryy_hgpr", "주식 연중 최고가")
    price_to_high_of_year_rate: Decimal | None = wire(
        "dryy_hgpr_vrss_prpr_rate", "연중 최고가 대비 현재가 비율"
    )
    high_of_year_on: date | None = wire("dryy_hgpr_date", "연중 최고가 일자")
    low_of_year: Decimal | None = wire("stck_dryy_lwpr", "주식 연중 최저가")
    price_to_low_of_year_rate: Decimal | None = wire(
        "dryy_lwpr_vrss_prpr_rate", "연중 최저가 대비 현재가 비율"
    )
    low_of_year_on: date | None = wire("dryy_lwpr_date", "연중 최저가 일자")
    sector_name: str | None = wire("bstp_kor_isnm", "업종 한글 종목명")
    volatility_interruption: bool | None = wire("vi_cls_code", "VI적용구분코드")
    listed_shares: int | None = wire("lstn_stcn", "상장 주수")
    foreign_held_quantity: int | None = wire("frgn_hldn_qty", "외국인 보유 수량")
    foreign_held_rate: Decimal | None = wire("frgn_hldn_qty_rate", "외국인 보유 수량 비율")
    tracking_multiple: Decimal | None = wire("etf_trc_ert_mltp", "ETF 추적 수익률 배수")
    disparity_rate: Decimal | None = wire("dprt", "괴리율")
    member_name: str | None = wire("mbcr_name", "회원사 명")
    listed_on: date | None = wire("stck_lstn_date", "주식 상장 일자")
    matures_on: date | None = wire("mtrt_date", "만기 일자")
    distribution_type: str | None = wire("shrg_type_code", "분배금형태코드")
    lp_held_rate: Decimal | None = wire("lp_hldn_rate", "LP 보유 비율")
    target_index_code: str | None = wire("etf_trgt_nmix_bstp_code", "ETF대상지수업종코드")
    etf_class_name: str | None = wire("etf_div_name", "ETF 분류 명")
    representative_sector_name: str | None = wire("etf_rprs_bstp_kor_isnm", "ETF 대표 업종 한글 종목명")
    lp_held_quantity: int | None = wire("lp_hldn_vol", "ETN LP 보유량")


class EtfPriceReply(Reply):
    """The price of one fund or note."""

    price: EtfPrice | None = wire("output", "응답상세")


class GetEtfPrice(Request[EtfPriceReply]):
    """ETF/ETN 현재가 (v1_국내주식-068): the price, net asset value and features of one ETF or ETN.

    Not offered on paper.
    """

    spec = Spec(
        name="ETF/ETN 현재가",
        api_id="v1_국내주식-068",
        effect="read",
        method="GET",
        path="/uapi/etfetn/v1/quotations/inquire-price",
        tr="FHPST02400000",
        paper=None,
    )
    symbol: str = wire("fid_input_iscd", "FID 입력 종목코드", form="share", length=12, example="069500")
    venue: Venue = wire("fid_cond_mrkt_div_code", "FID 조건 시장 분류 코드", default=Venue.KRX, length=2)


class EtfNavDay(Row):
    """One day: closing price and net asset value in won, volumes in shares, `disparity_rate` in percent."""

    traded_on: date | None = wire("stck_bsop_date", "주식 영업 일자")
    close: Decimal | None = wire("stck_clpr", "주식 종가")
    change: Decimal | None = wire("prdy_vrss", "전일 대비")
    change_sign: ChangeSign | None = wire("prdy_vrss_sign", "전일 대비 부호")
    change_rate: Decimal | None = wire("prdy_ctrt", "전일 대비율")
    volume: int | None = wire("acml_vol", "누적 거래량")
    trade_volume: int | None = wire("cntg_vol", "체결 거래량")
    disparity_rate: Decimal | None = wire("dprt", "괴리율")
    nav_to_price: Decimal | None = wire("nav_vrss_prpr", "NAV 대비 현재가")
    nav: Decimal | None = wire("nav", "NAV")
    nav_change_sign: ChangeSign | None = wire("nav_prdy_vrss_sign", "NAV 전일 대비 부호")
    nav_change: Decimal | None = wire("nav_prdy_vrss", "NAV 전일 대비")
    nav_change_rate: Decimal | None = wire("nav_prdy_ctrt", "NAV 전일 대비율")


class EtfNavByDay(Reply):
    """Up to 100 days of the period, the latest first."""

    days: tuple[EtfNavDay, ...] = wire("output", "응답상세")


class GetEtfNavByDay(Request[EtfNavByDay]):
    """NAV 비교추이(일) (v1_국내주식-071): price and net asset value of one ETF or ETN, day by day.

    Up to 100 days a call. Not offered on paper.
    """

    spec = Spec(
        name="NAV 비교추이(일)",
        api_id="v1_국내주식-071",
        effect="read",
        method="GET",
        path="/uapi/etfetn/v1/quotations/nav-comparison-daily-trend",
        tr="FHPST02440200",
        paper=None,
    )
    venue: Venue = wire("fid_cond_mrkt_div_code", "FID 조건 시장 분류 코드", default=Venue.KRX, length=2)
    symbol: str = wire("fid_input_iscd", "FID 입력 종목코드", form="share", length=12, example="069500")
    date_from: date = wire("fid_input_date_1", "FID 입력 날짜1", example="20240101")
    date_to: date = wire("fid_input_date_2", "FID 입력 날짜2", example="20240220")


class EtfNavMinute(Row):
    """One step: price and net asset value in won, volumes in shares, `disparity_rate` in percent."""

    traded_at: time | None = wire("bsop_hour", "영업 시간")
    nav: Decimal | None = wire("nav", "NAV")
    nav_change_sign: ChangeSign | None = wire("nav_prdy_vrss_sign", "NAV 전일 대비 부호")
    nav_change: Decimal | None = wire("nav_prdy_vrss", "NAV 전일 대비")
    nav_change_rate: Decimal | None = wire("nav_prdy_ctrt", "NAV 전일 대비율")
    nav_to_price: Decimal | None = wire("nav_vrss_prpr", "NAV 대비 현재가")
    disparity_rate: Decimal | None = wire("dprt", "괴리율")
    price: Decimal | None = wire("stck_prpr", "주식 현재가")
    change: Decimal | None = wire("prdy_vrss", "전일 대비")
    change_sign: ChangeSign | None = wire("prdy_vrss_sign", "전일 대비 부호")
    change_rate: Decimal | None = wire("prdy_ctrt", "전일 대비율")
    volume: int | None = wire("acml_vol", "누적 거래량")
    trade_volume: int | None = wire("cntg_vol", "체결 거래량")


class EtfNavByMinute(Reply):
    """The latest 30 steps, the latest first."""

    minutes: tuple[EtfNavMinute, ...] = wire("output", "응답상세")


class GetEtfNavByMinute(Request[EtfNavByMinute]):
    """NAV 비교추이(분) (v1_국내주식-070): price and net asset value of one ETF or ETN by the minute.

    The latest 30 steps. `seconds` is the width of a step, from 60 to 7200. Not offered on paper.
    """

    spec = Spec(
        name="NAV 비교추이(분)",
        api_id="v1_국내주식-070",
        effect="read",
        method="GET",
        path="/uapi/etfetn/v1/quotations/nav-comparison-time-trend",
        tr="FHPST02440100",
        paper=None,
    )
    seconds: int = wire("fid_hour_cls_code", "FID 시간 구분 코드", default=60, length=5)
    venue: str = wire("fid_cond_mrkt_div_code", "FID 조건 시장 분류 코드", default="E", length=2)
    symbol: str = wire("fid_input_iscd", "FID 입력 종목코드", form="share", length=12, example="069500")

    def check(self) -> None:
        """Refuse a step that is not of whole minutes, up to two hours."""
        if not 60 <= self.seconds <= 7200 or self.seconds % 60:
            raise self.refusal("seconds", "must be 60 to 7200, in whole minutes")


class EtfNavPrice(Row):
    """The price side, in won and shares."""

    price: Decimal | None = wire("stck_prpr", "주식 현재가")
    change: Decimal | None = wire("prdy_vrss", "전일 대비")
    change_sign: ChangeSign | None = wire("prdy_vrss_sign", "전일 대비 부호")
    change_rate: Decimal | None = wire("prdy_ctrt", "전일 대비율")
    volume: int | None = wire("acml_vol", "누적 거래량")
    turnover: Decimal | None = wire("acml_tr_pbmn", "누적 거래 대금")
    previous_close: Decimal | None = wire("stck_prdy_clpr", "주식 전일 종가")
    open: Decimal | None = wire("stck_oprc", "주식 시가2")
    high: Decimal | None = wire("stck_hgpr", "주식 최고가")
    low: Decimal | None = wire("stck_lwpr", "주식 최저가")
    upper_limit: Decimal | None = wire("stck_mxpr", "주식 상한가")
    lower_limit: Decimal | None = wire("stck_llam", "주식 하한가")


class EtfNav(Row):
    """The net asset value now and in the course of the day, in won."""

    nav: Decimal | None = wire("nav", "NAV")
    nav_change_sign: ChangeSign | None = wire("nav_prdy_vrss_sign", "NAV 전일 대비 부호")
    nav_change: Decimal | None = wire("nav_prdy_vrss", "NAV 전일 대비")
    nav_change_rate: Decimal | None = wire("nav_prdy_ctrt", "NAV 전일 대비율")
    nav_previous_close: Decimal | None = wire("prdy_clpr_nav", "NAV전일종가")
    nav_open: Decimal | None = wire("oprc_nav", "NAV시가")
    nav_high: Decimal | None = wire("hprc_nav", "NAV고가")
    nav_low: Decimal | None = wire("lprc_nav", "NAV저가")


class EtfNavReply(Reply):
    """The price of one fund or note beside its net asset value."""

    price: EtfNavPrice | None = wire("output1", "응답상세")
    nav: EtfNav | None = wire("output2", "응답상세")


class GetEtfNav(Request[EtfNavReply]):
    """NAV 비교추이(종목) (v1_국내주식-069): price and net asset value of one ETF or ETN, now.

    Not offered on paper.
    """

    spec = Spec(
        name="NAV 비교추이(종목)",
        api_id="v1_국내주식-069",
        effect="read",
        method="GET",
        path="/uapi/etfetn/v1/quotations/nav-comparison-trend",
        tr="FHPST02440000",
        paper=None,
    )
    venue: Venue = wire("FID_COND_MRKT_DIV_CODE", "조건 시장 분류 코드", default=Venue.KRX, length=2)
    symbol: str = wire("FID_INPUT_ISCD", "입력 종목코드", form="share", length=12, example="069500")


class EtfEtn(Group):
    """The calls of [국내주식] ETF/ETN."""

    components = call(GetEtfComponents)
    price = call(GetEtfPrice)
    nav_by_day = call(GetEtfNavByDay)
    nav_by_minute = call(GetEtfNavByMinute)
    nav = call(GetEtfNav)
