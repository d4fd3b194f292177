"""[국내주식] 기본시세, prices: the price of now, and of each day."""

from datetime import date
from decimal import Decimal

from ...spec.declare import Reply, Request, Row, Spec, wire
from ...spec.values import Code
from ..enums import ChangeSign, IssueStatus, Period, Venue
from .quotations_enums import ExRights, MarketWarning

__all__ = [
    "AuctionAllocation",
    "DailyAdjustment",
    "DailyPrice",
    "DailyPrices",
    "GetPrice",
    "GetPriceDetail",
    "ListDailyPrices",
    "Price",
    "PriceDetail",
    "PriceDetailReply",
    "PriceReply",
]


class Price(Row):
    """The quote of one stock.

    Prices in won, volumes in shares and turnover in won; `capital` and `market_cap` in hundred million
    won; rates in percent. `volume_to_previous_rate` is today's volume against all of yesterday's. The
    two texts are the face value and the capital as they are shown on the screen.
    """

    status_code: IssueStatus | None = wire("iscd_stat_cls_code", "종목 상태 구분 코드")
    margin_rate: Decimal | None = wire("marg_rate", "증거금 비율")
    market_name: str | None = wire("rprs_mrkt_kor_name", "대표 시장 한글 명")
    new_high_low: str | None = wire("new_hgpr_lwpr_cls_code", "신 고가 저가 구분 코드")
    sector_name: str | None = wire("bstp_kor_isnm", "업종 한글 종목명")
    temporarily_halted: bool | None = wire("temp_stop_yn", "임시 정지 여부")
    open_extended: bool | None = wire("oprc_rang_cont_yn", "시가 범위 연장 여부")
    close_extended: bool | None = wire("clpr_rang_cont_yn", "종가 범위 연장 여부")
    credit_allowed: bool | None = wire("crdt_able_yn", "신용 가능 여부")
    deposit_rate_code: str | None = wire("grmn_rate_cls_code", "보증금 비율 구분 코드")
    elw_issued: bool | None = wire("elw_pblc_yn", "ELW 발행 여부")
    price: Decimal | None = wire("stck_prpr", "주식 현재가")
    change: Decimal | None = wire("prdy_vrss", "전일 대비")
    change_sign: ChangeSign | None = wire("prdy_vrss_sign", "전일 대비 부호")
    change_rate: Decimal | None = wire("prdy_ctrt", "전일 대비율")
    turnover: Decimal | None = wire("acml_tr_pbmn", "누적 거래 대금")
    volume: int | None = wire("acml_vol", "누적 거래량")
    volume_to_previous_rate: Decimal | None = wire("prdy_vrss_vol_rate", "전일 대비 거래량 비율")
    open: Decimal | None = wire("stck_oprc", "주식 시가2")
    high: Decimal | None = wire("stck_hgpr", "주식 최고가")
    low: Decimal | None = wire("stck_lwpr", "주식 최저가")
    upper_limit: Decimal | None = wire("stck_mxpr", "주식 상한가")
    lower_limit: Decimal | None = wire("stck_llam", "주식 하한가")
    base_price: Decimal | None = wire("stck_sdpr", "주식 기준가")
    weighted_average_price: Decimal | None = wire("wghn_avrg_stck_prc", "가중 평균 주식 가격")
    foreign_exhaustion_rate: Decimal | None = wire("hts_frgn_ehrt", "HTS 외국인 소진율")
    foreign_net_buy_volume: int | None = wire("frgn_ntby_qty", "외국인 순매수 수량")
    program_net_buy_volume: int | None = wire("pgtr_ntby_qty", "프로그램매매 순매수 수량")
    pivot_resistance_2: Decimal | None = wire("pvt_scnd_dmrs_prc", "피벗 2차 디저항 가격")
    pivot_resistance_1: Decimal | None = wire("pvt_frst_dmrs_prc", "피벗 1차 디저항 가격")
    pivot_point: Decimal | None = wire("pvt_pont_val", "피벗 포인트 값")
    pivot_support_1: Decimal | None = wire("pvt_frst_dmsp_prc", "피벗 1차 디지지 가격")
    pivot_support_2: Decimal | None = wire("pvt_scnd_dmsp_prc", "피벗 2차 디지지 가격")
    demark_resistance: Decimal | None = wire("dmrs_val", "디저항 값")
    demark_support: Decimal | None = wire("dmsp_val", "디지지 값")
    capital: Decimal | None = wire("cpfn", "자본금")
    limit_width: Decimal | None = wire("rstc_wdth_prc", "제한 폭 가격")
    face_value: Decimal | None = wire("stck_fcam", "주식 액면가")
    substitute_price: Decimal | None = wire("stck_sspr", "주식 대용가")
    tick_size: Decimal | None = wire("aspr_unit", "호가단위")
    lot: int | None = wire("hts_deal_qty_unit_val", "HTS 매매 수량 단위 값")
    listed_shares: int | None = wire("lstn_stcn", "상장 주수")
    market_cap: Decimal | None = wire("hts_avls", "HTS 시가총액")
    price_to_earnings: Decimal | None = wire("per", "PER")
    price_to_book: Decimal | None = wire("pbr", "PBR")
    fiscal_month: int | None = wire("stac_month", "결산 월")
    turnover_ratio: Decimal | None = wire("vol_tnrt", "거래량 회전율")
    earnings_per_share: Decimal | None = wire("eps", "EPS")
    book_value_per_share: Decimal | None = wire("bps", "BPS")
    high_250_days: Decimal | None = wire("d250_hgpr", "250일 최고가")
    high_250_days_on: date | None = wire("d250_hgpr_date", "250일 최고가 일자")
    price_to_high_250_days_rate: Decimal | None = wire(
        "d250_hgpr_vrss_prpr_rate", "250일 최고가 대비 현재가 비율"
    )
    low_250_days: Decimal | None = wire("d250_lwpr", "250일 최저가")
    low_250_days_on: date | None = wire("d250_lwpr_date", "250일 최저가 일자")
    price_to_low_250_days_rate: Decimal | None = wire(
        "d250_lwpr_vrss_prpr_rate", "250일 최저가 대비 현재가 비율"
    )
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
    high_52_weeks: Decimal | None = wire("w52_hgpr", "52주일 최고가")
    price_to_high_52_weeks_rate: Decimal | None = wire(
        "w52_hgpr_vrss_prpr_ctrt", "52주일 최고가 대비 현재가 대비"
    )
    high_52_weeks_on: date | None = wire("w52_hgpr_date", "52주일 최고가 일자")
    low_52_weeks: Decimal | None = wire("w52_lwpr", "52주일 최저가")
    price_to_low_52_weeks_rate: Decimal | None = wire(
        "w52_lwpr_vrss_prpr_ctrt", "52주일 최저가 대비 현재가 대비"
    )
    low_52_weeks_on: date | None = wire("w52_lwpr_date", "52주일 최저가 일자")
    margin_loan_balance_rate: Decimal | None = wire("whol_loan_rmnd_rate", "전체 융자 잔고 비율")
    short_sale_allowed: bool | None = wire("ssts_yn", "공매도가능여부")
    symbol: str | None = wire("stck_shrn_iscd", "주식 단축 종목코드")
    face_value_text: str | None = wire("fcam_cnnm", "액면가 통화명")
    capital_text: str | None = wire("cpfn_cnnm", "자본금 통화명")
    approach_rate: Decimal | None = wire("apprch_rate", "접근도")
    foreign_held_quantity: int | None = wire("frgn_hldn_qty", "외국인 보유 수량")
    volatility_interruption: bool | None = wire("vi_cls_code", "VI적용구분코드")
    after_hours_volatility_interruption: bool | None = wire("ovtm_vi_cls_code", "시간외단일가VI적용구분코드")
    last_short_sale_volume: int | None = wire("last_ssts_cntg_qty", "최종 공매도 체결 수량")
    investment_caution: bool | None = wire("invt_caful_yn", "투자유의여부")
    market_warning: MarketWarning | None = wire("mrkt_warn_cls_code", "시장경고코드")
    short_term_overheated: bool | None = wire("short_over_yn", "단기과열여부")
    liquidation_trading: bool | None = wire("sltr_yn", "정리매매여부")
    administrative_issue: bool | None = wire("mang_issu_cls_code", "관리종목여부")


class PriceReply(Reply):
    """The quote of one symbol."""

    quote: Price = wire("output", "응답상세")


class GetPrice(Request[PriceReply]):
    """주식현재가 시세 (v1_국내주식-008): the quote of a stock, with limits, pivots, highs and lows.

    An ETN is asked for with a Q before its six digits. Much of it also stands in `GetPriceDetail`, and
    the quotes of many stocks come in one call from `GetMultiQuote`.
    """

    spec = Spec(
        name="주식현재가 시세",
        api_id="v1_국내주식-008",
        effect="read",
        method="GET",
        path="/uapi/domestic-stock/v1/quotations/inquire-price",
        tr="FHKST01010100",
        paper="FHKST01010100",
    )
    venue: Venue = wire("FID_COND_MRKT_DIV_CODE", "조건 시장 분류 코드", length=2, example="J")
    symbol: str = wire("FID_INPUT_ISCD", "입력 종목코드", form="share", length=12, example="005930")


class AuctionAllocation(Code):
    """How what trades in an auction at a limit price is shared out."""

    BUY_AT_UPPER_LIMIT = "11"
    BUY_AT_LOWER_LIMIT = "12"
    SELL_AT_UPPER_LIMIT = "13"
    SELL_AT_LOWER_LIMIT = "14"


class PriceDetail(Row):
    """The quote of one stock, and what holds for trading in it.

    Prices in won, volumes in shares and turnover in won, rates in percent.
    `low_sign`, `high_sign` and `open_sign` go with the changes since the low, the high and the open.
    """

    market_name: str | None = wire("rprs_mrkt_kor_name", "대표 시장 한글 명")
    new_high_low: str | None = wire("new_hgpr_lwpr_cls_code", "신 고가 저가 구분 코드")
    limit_code: str | None = wire("mxpr_llam_cls_code", "상하한가 구분 코드")
    credit_allowed: bool | None = wire("crdt_able_yn", "신용 가능 여부")
    upper_limit: Decimal | None = wire("stck_mxpr", "주식 상한가")
    elw_issued: bool | None = wire("elw_pblc_yn", "ELW 발행 여부")
    previous_close_to_open_rate: Decimal | None = wire(
        "prdy_clpr_vrss_oprc_rate", "전일 종가 대비 시가2 비율"
    )
    credit_rate: Decimal | None = wire("crdt_rate", "신용 비율")
    margin_rate: Decimal | None = wire("marg_rate", "증거금 비율")
    change_from_low: Decimal | None = wire("lwpr_vrss_prpr", "최저가 대비 현재가")
    low_sign: ChangeSign | None = wire("lwpr_vrss_prpr_sign", "최저가 대비 현재가 부호")
    previous_close_to_low_rate: Decimal | None = wire(
        "prdy_clpr_vrss_lwpr_rate", "전일 종가 대비 최저가 비율"
    )
    low: Decimal | None = wire("stck_lwpr", "주식 최저가")
    change_from_high: Decimal | None = wire("hgpr_vrss_prpr", "최고가 대비 현재가")
    high_sign: ChangeSign | None = wire("hgpr_vrss_prpr_sign", "최고가 대비 현재가 부호")
    previous_close_to_high_rate: Decimal | None = wire(
        "prdy_clpr_vrss_hgpr_rate", "전일 종가 대비 최고가 비율"
    )
    high: Decimal | None = wire("stck_hgpr", "주식 최고가")
    change_from_open: Decimal | None = wire("oprc_vrss_prpr", "시가2 대비 현재가")
    open_sign: ChangeSign | None = wire("oprc_vrss_prpr_sign", "시가2 대비 현재가 부호")
    administrative_issue: bool | None = wire("mang_issu_yn", "관리 종목 여부")
    auction_allocation: AuctionAllocation | None = wire("divi_app_cls_code", "동시호가배분처리코드")
    short_term_overheated: bool | None = wire("short_over_yn", "단기과열여부")
    market_warning: MarketWarning | None = wire("mrkt_warn_cls_code", "시장경고코드")
    investment_caution: bool | None = wire("invt_caful_yn", "투자유의여부")
    abnormal_rise: bool | None = wire("stange_runup_yn", "이상급등여부")
    short_sale_overheated: bool | None = wire("ssts_hot_yn", "공매도과열 여부")
    low_liquidity: bool | None = wire("low_current_yn", "저유동성 종목 여부")
    volatility_interruption: bool | None = wire("vi_cls_code", "VI적용구분코드")
    short_term_overheated_code: str | None = wire("short_over_cls_code", "단기과열구분코드")
    lower_limit: Decimal | None = wire("stck_llam", "주식 하한가")
    new_listing_name: str | None = wire("new_lstn_cls_name", "신규 상장 구분 명")
    voluntary_trade_name: str | None = wire("vlnt_deal_cls_name", "임의 매매 구분 명")
    ex_rights_name: str | None = wire("flng_cls_name", "락 구분 이름")
    revaluation_reason_name: str | None = wire("revl_issu_reas_name", "재평가 종목 사유 명")
    market_warning_name: str | None = wire("mrkt_warn_cls_name", "시장 경고 구분 명")
    base_price: Decimal | None = wire("stck_sdpr", "주식 기준가")
    sector_code: str | None = wire("bstp_cls_code", "업종 구분 코드")
    previous_close: Decimal | None = wire("stck_prdy_clpr", "주식 전일 종가")
    unfaithful_disclosure: bool | None = wire("insn_pbnt_yn", "불성실 공시 여부")
    face_value_change_name: str | None = wire("fcam_mod_cls_name", "액면가 변경 구분 명")
    price: Decimal | None = wire("stck_prpr", "주식 현재가")
    change: Decimal | None = wire("prdy_vrss", "전일 대비")
    change_sign: ChangeSign | None = wire("prdy_vrss_sign", "전일 대비 부호")
    change_rate: Decimal | None = wire("prdy_ctrt", "전일 대비율")
    turnover: Decimal | None = wire("acml_tr_pbmn", "누적 거래 대금")
    volume: int | None = wire("acml_vol", "누적 거래량")
    volume_to_previous_rate: Decimal | None = wire("prdy_vrss_vol_rate", "전일 대비 거래량 비율")
    sector_name: str | None = wire("bstp_kor_isnm", "업종 한글 종목명")
    liquidation_trading: bool | None = wire("sltr_yn", "정리매매 여부")
    trading_halted: bool | None = wire("trht_yn", "거래정지 여부")
    open_extended: bool | None = wire("oprc_rang_cont_yn", "시가 범위 연장 여부")
    voluntarily_ended: bool | None = wire("vlnt_fin_cls_code", "임의 종료 구분 코드")
    open: Decimal | None = wire("stck_oprc", "주식 시가2")
    previous_volume: int | None = wire("prdy_vol", "전일 거래량")


class PriceDetailReply(Reply):
    """The second quote of one symbol."""

    quote: PriceDetail = wire("output", "응답상세")


class GetPriceDetail(Request[PriceDetailReply]):
    """주식현재가 시세2 (v1_국내주식-054): a second quote of a stock, with its warnings, halts and designations.

    Not offered on paper.
    """

    spec = Spec(
        name="주식현재가 시세2",
        api_id="v1_국내주식-054",
        effect="read",
        method="GET",
        path="/uapi/domestic-stock/v1/quotations/inquire-price-2",
        tr="FHPST01010000",
        paper=None,
    )
    venue: Venue = wire("FID_COND_MRKT_DIV_CODE", "FID 조건 시장 분류 코드", length=2, example="J")
    symbol: str = wire("FID_INPUT_ISCD", "FID 입력 종목코드", form="share", length=12, example="005930")


class DailyAdjustment(Code):
    """Whether daily prices are adjusted for splits and the like; the charts have the codes reversed."""

    RAW = "0"
    ADJUSTED = "1"


class DailyPrice(Row):
    """A day, a week or a month: prices in won, volumes in shares, rates in percent.

    `volume_change_rate` is the growth of the volume since the day before. What foreigners bought may
    still be 0 for today.
    """

    traded_on: date | None = wire("stck_bsop_date", "주식 영업 일자")
    open: Decimal | None = wire("stck_oprc", "주식 시가2")
    high: Decimal | None = wire("stck_hgpr", "주식 최고가")
    low: Decimal | None = wire("stck_lwpr", "주식 최저가")
    close: Decimal | None = wire("stck_clpr", "주식 종가")
    volume: int | None = wire("acml_vol", "누적 거래량")
    volume_change_rate: Decimal | None = wire("prdy_vrss_vol_rate", "전일 대비 거래량 비율")
    change: Decimal | None = wire("prdy_vrss", "전일 대비")
    change_sign: ChangeSign | None = wire("prdy_vrss_sign", "전일 대비 부호")
    change_rate: Decimal | None = wire("prdy_ctrt", "전일 대비율")
    foreign_exhaustion_rate: Decimal | None = wire("hts_frgn_ehrt", "HTS 외국인 소진율")
    foreign_net_buy_volume: int | None = wire("frgn_ntby_qty", "외국인 순매수 수량")
    ex_rights: ExRights | None = wire("flng_cls_code", "락 구분 코드")
    cumulative_split_ratio: Decimal | None = wire("acml_prtt_rate", "누적 분할 비율")


class DailyPrices(Reply):
    """Up to 30 days, weeks or months, newest first."""

    prices: tuple[DailyPrice, ...] = wire("output", "응답상세")


class ListDailyPrices(Request[DailyPrices]):
    """주식현재가 일자별 (v1_국내주식-010): the last 30 days, weeks or months of a stock.

    There is no way to ask for older ones: `GetPeriodChart` has them. `period` takes no years here.
    """

    spec = Spec(
        name="주식현재가 일자별",
        api_id="v1_국내주식-010",
        effect="read",
        method="GET",
        path="/uapi/domestic-stock/v1/quotations/inquire-daily-price",
        tr="FHKST01010400",
        paper="FHKST01010400",
    )
    venue: Venue = wire("FID_COND_MRKT_DIV_CODE", "조건 시장 분류 코드", length=2, example="J")
    symbol: str = wire("FID_INPUT_ISCD", "입력 종목코드", form="share", length=12, example="005930")
    period: Period = wire("FID_PERIOD_DIV_CODE", "기간 분류 코드", length=32, example="D")
    adjusted: DailyAdjustment = wire("FID_ORG_ADJ_PRC", "수정주가 원주가 가격", length=10, example="1")

    def check(self) -> None:
        """Refuse the one period that this TR has not."""
        if self.period == Period.YEAR:
            raise self.refusal("period", "is a day, a week or a month here")
