"""[해외주식] 기본시세, products: what a stock is, and when its trades are settled."""

from datetime import date, datetime
from decimal import Decimal

from ...spec.declare import Reply, Request, Row, Spec, wire
from ...spec.paging import CursorPaging
from ...spec.values import Code
from ..enums import OverseasOrderExchange, ProductType
from .enums import Country, CountryAbbreviation, TradeCurrency

__all__ = [
    "FractionalStatus",
    "FundRisk",
    "GetOverseasProduct",
    "HaltKind",
    "HaltReason",
    "ListOverseasSettlementDays",
    "OverseasProduct",
    "OverseasProductReply",
    "OverseasSettlementDay",
    "OverseasSettlementDays",
    "OverseasStockKind",
]


class OverseasStockKind(Code):
    """What an overseas listing is."""

    STOCK = "01"
    WARRANT = "02"
    FUND = "03"
    PREFERRED = "04"


class HaltKind(Code):
    """Whether the broker takes orders for a stock; the code may be behind the facts."""

    NORMAL = "01"
    HALTED = "02"
    SUSPENDED = "03"
    SALES_HALTED = "04"
    BROKERAGE_HALTED = "05"
    PURCHASES_HALTED = "06"


class HaltReason(Code):
    """Why the broker takes no orders for a stock."""

    RIGHTS = "01"
    ISIN_DIFFERS = "02"
    OTHER = "03"
    VOLATILE = "04"
    DELISTING = "05"
    SYMBOL_OR_EXCHANGE_CHANGED = "06"
    TRADED_PARTNERSHIP = "07"


class FundRisk(Code):
    """What kind of exchange-traded product a fund is, as to its risk."""

    FUND = "001"
    NOTE = "002"
    COMMODITY = "003"
    OTHER = "004"
    VOLATILITY_FUND = "005"
    VOLATILITY_NOTE = "006"


class FractionalStatus(Code):
    """Whether fractions of a stock are traded (미니스탁)."""

    NORMAL = "01"
    NOT_TRADABLE = "02"
    NOT_BUYABLE = "03"
    NOT_SELLABLE = "04"


class OverseasProduct(Row):
    """What the ledger knows of one stock; prices and amounts in the currency of `currency`."""

    isin: str | None = wire("std_pdno", "표준상품번호")
    english_name: str | None = wire("prdt_eng_name", "상품영문명")
    country_code: Country | None = wire("natn_cd", "국가코드")
    country: str | None = wire("natn_name", "국가명")
    market_code: str | None = wire("tr_mket_cd", "거래시장코드")
    market_name: str | None = wire("tr_mket_name", "거래시장명")
    exchange: OverseasOrderExchange | None = wire("ovrs_excg_cd", "해외거래소코드")
    exchange_name: str | None = wire("ovrs_excg_name", "해외거래소명")
    currency: TradeCurrency | None = wire("tr_crcy_cd", "거래통화코드")
    par_value: Decimal | None = wire("ovrs_papr", "해외액면가")
    currency_name: str | None = wire("crcy_name", "통화명")
    stock_kind: OverseasStockKind | None = wire("ovrs_stck_dvsn_cd", "해외주식구분코드")
    product_class_code: str | None = wire("prdt_clsf_cd", "상품분류코드")
    product_class_name: str | None = wire("prdt_clsf_name", "상품분류명")
    sell_lot: int | None = wire("sll_unit_qty", "매도단위수량")
    buy_lot: int | None = wire("buy_unit_qty", "매수단위수량")
    trading_unit_amount: Decimal | None = wire("tr_unit_amt", "거래단위금액")
    listed_shares: int | None = wire("lstg_stck_num", "상장주식수")
    listed_on: date | None = wire("lstg_dt", "상장일자")
    halt: HaltKind | None = wire("ovrs_stck_tr_stop_dvsn_cd", "해외주식거래정지구분코드")
    delisted: bool | None = wire("lstg_abol_item_yn", "상장폐지종목여부")
    product_group_number: str | None = wire("ovrs_stck_prdt_grp_no", "해외주식상품그룹번호")
    listed: bool | None = wire("lstg_yn", "상장여부")
    taxed: bool | None = wire("tax_levy_yn", "세금징수여부")
    registration_reason_code: str | None = wire("ovrs_stck_erlm_rosn_cd", "해외주식등록사유코드")
    right_history_code: str | None = wire("ovrs_stck_hist_rght_dvsn_cd", "해외주식이력권리구분코드")
    former_symbol: str | None = wire("chng_bf_pdno", "변경전상품번호")
    product_type_2: ProductType | None = wire("prdt_type_cd_2", "상품유형코드2")
    item_name: str | None = wire("ovrs_item_name", "해외종목명")
    sedol: str | None = wire("sedol_no", "SEDOL번호")
    bloomberg_ticker: str | None = wire("blbg_tckr_text", "블름버그티커내용")
    fund_risk: FundRisk | None = wire("ovrs_stck_etf_risk_drtp_cd", "해외주식ETF위험지표코드")
    tracking_multiple: Decimal | None = wire("etp_chas_erng_rt_dbnb", "ETP추적수익율배수")
    institutional_isin: str | None = wire("istt_usge_isin_cd", "기관용도ISIN코드")
    fractional_service: bool | None = wire("mint_svc_yn", "MINT서비스여부")
    fractional_service_changed_on: date | None = wire("mint_svc_yn_chng_dt", "MINT서비스여부변경일자")
    name: str | None = wire("prdt_name", "상품명")
    legal_entity_code: str | None = wire("lei_cd", "LEI코드")
    halt_reason: HaltReason | None = wire("ovrs_stck_stop_rson_cd", "해외주식정지사유코드")
    delisted_on: date | None = wire("lstg_abol_dt", "상장폐지일자")
    fractional_status: FractionalStatus | None = wire("mini_stk_tr_stat_dvsn_cd", "미니스탁거래상태구분코드")
    fractional_service_registered_on: date | None = wire("mint_frst_svc_erlm_dt", "MINT최초서비스등록일자")
    fractional_tradable: bool | None = wire("mint_dcpt_trad_psbl_yn", "MINT소수점매매가능여부")
    fractional_whole_tradable: bool | None = wire("mint_fnum_trad_psbl_yn", "MINT정수매매가능여부")
    fractional_conversion_barred: bool | None = wire("mint_cblc_cvsn_ipsb_yn", "MINT잔고전환불가여부")
    traded_partnership: bool | None = wire("ptp_item_yn", "PTP종목여부")
    partnership_tax_exempt: bool | None = wire("ptp_item_trfx_exmt_yn", "PTP종목양도세면제여부")
    partnership_tax_exempt_from: date | None = wire("ptp_item_trfx_exmt_strt_dt", "PTP종목양도세면제시작일자")
    partnership_tax_exempt_to: date | None = wire("ptp_item_trfx_exmt_end_dt", "PTP종목양도세면제종료일자")
    daytime_tradable: bool | None = wire("dtm_tr_psbl_yn", "주간거래가능여부")
    surge_halt_excluded: bool | None = wire("sdrf_stop_ecls_yn", "급등락정지제외여부")
    surge_halt_excluded_on: date | None = wire("sdrf_stop_ecls_erlm_dt", "급등락정지제외등록일자")
    memo: str | None = wire("memo_text1", "메모내용1")
    price: Decimal | None = wire("ovrs_now_pric1", "해외현재가격1")
    last_received_at: datetime | None = wire("last_rcvg_dtime", "최종수신일시")


class OverseasProductReply(Reply):
    """The facts of one symbol."""

    product: OverseasProduct | None = wire("output", "응답상세1")


class GetOverseasProduct(Request[OverseasProductReply]):
    """해외주식 상품기본정보 (v1_해외주식-034): the standing facts of an overseas stock.

    Listing, lots, halts and whether fractions of it are traded, as a data vendor gives them: they may
    be late. Not offered on paper.
    """

    spec = Spec(
        name="해외주식 상품기본정보",
        api_id="v1_해외주식-034",
        effect="read",
        method="GET",
        path="/uapi/overseas-price/v1/quotations/search-info",
        tr="CTPF1702R",
        paper=None,
    )
    product_type: ProductType = wire("PRDT_TYPE_CD", "상품유형코드", example="512")
    symbol: str = wire("PDNO", "상품번호", length=12, example="AAPL")


class OverseasSettlementDay(Row):
    """One market: when a trade of the day asked is settled there, and when in Korea."""

    product_type: ProductType | None = wire("prdt_type_cd", "상품유형코드")
    country_code: Country | None = wire("tr_natn_cd", "거래국가코드")
    country: str | None = wire("tr_natn_name", "거래국가명")
    country_abbreviation: CountryAbbreviation | None = wire("natn_eng_abrv_cd", "국가영문약어코드")
    market_code: str | None = wire("tr_mket_cd", "거래시장코드")
    market_name: str | None = wire("tr_mket_name", "거래시장명")
    local_settlement_on: date | None = wire("acpl_sttl_dt", "현지결제일자")
    korean_settlement_on: date | None = wire("dmst_sttl_dt", "국내결제일자")


class OverseasSettlementDays(Reply):
    """A row for each market."""

    search_condition: str | None = wire("ctx_area_fk", "연속조회검색조건", private=True)
    next_key: str | None = wire("ctx_area_nk", "연속조회키", private=True)
    days: tuple[OverseasSettlementDay, ...] = wire("output", "응답상세1")


class ListOverseasSettlementDays(Request[OverseasSettlementDays]):
    """해외결제일자조회 (해외주식-017): when trades of a day are settled, a row for each market. Not offered on paper."""

    spec = Spec(
        name="해외결제일자조회",
        api_id="해외주식-017",
        effect="read",
        method="GET",
        path="/uapi/overseas-stock/v1/quotations/countries-holiday",
        tr="CTOS5011R",
        paper=None,
        paging=CursorPaging(scope="search_condition", cursor="next_key"),
    )
    traded_on: date = wire("TRAD_DT", "기준일자")
    next_key: str = wire("CTX_AREA_NK", "연속조회키", default="", private=True, length=20)
    search_condition: str = wire("CTX_AREA_FK", "연속조회검색조건", default="", private=True, length=20)
