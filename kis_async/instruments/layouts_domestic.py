"""The master files of the Korean exchange: shares, funds and what is listed beside them."""

from datetime import date
from decimal import Decimal

from ..api.domestic_stock.quotations_enums import ExRights
from ..spec.declare import wire
from .declare import Layout, MasterRow
from .enums import (
    CapitalIncrease,
    ElwForm,
    ElwRight,
    EtpType,
    FaceValueChange,
    Kospi200Sector,
    MarketWarning,
    PreferredClass,
    SecurityGroup,
)

__all__ = ["ElwRow", "KonexRow", "KosdaqRow", "KospiRow"]


class KospiRow(MasterRow):
    """A line of the KOSPI list (코스피 종목), and of the list of those that NXT trades.

    Prices, face value and capital are in won, `listed_shares` in thousands, `market_cap`, `sales`, the
    profits and `net_income` in 100 million won, `return_on_equity` and `margin_rate` in percent.
    """

    layout = Layout(files=("kospi_code.mst", "nxt_kospi_code.mst"), form="fixed")

    symbol: str = wire("mksc_shrn_iscd", "단축코드", length=9, key=True)
    isin: str | None = wire("stnd_iscd", "표준코드", length=12)
    name: str | None = wire("hts_kor_isnm", "한글종목명", length=40)
    security_group: SecurityGroup | None = wire("scrt_grp_cls_code", "증권그룹구분코드", length=2)
    size_class: str | None = wire("avls_scal_cls_code", "시가총액 규모 구분 코드", length=1)
    large_sector_code: str | None = wire("bstp_larg_div_code", "지수 업종 대분류 코드", length=4)
    medium_sector_code: str | None = wire("bstp_medm_div_code", "지수 업종 중분류 코드", length=4)
    small_sector_code: str | None = wire("bstp_smal_div_code", "지수 업종 소분류 코드", length=4)
    manufacturer: bool | None = wire("mnin_cls_code_yn", "제조업 구분 코드", length=1)
    low_liquidity: bool | None = wire("low_current_yn", "저유동성종목 여부", length=1)
    in_governance_index: bool | None = wire("sprn_strr_nmix_issu_yn", "지배 구조 지수 종목 여부", length=1)
    kospi200_sector: Kospi200Sector | None = wire("kospi200_apnt_cls_code", "KOSPI200 섹터업종", length=1)
    in_kospi100: bool | None = wire("kospi100_issu_yn", "KOSPI100여부", length=1)
    in_kospi50: bool | None = wire("kospi50_issu_yn", "KOSPI50 종목 여부", length=1)
    krx_issue: bool | None = wire("krx_issu_yn", "KRX 종목 여부", length=1)
    etp_type: EtpType | None = wire("etp_prod_cls_code", "ETP 상품구분코드", length=1)
    elw_issued: bool | None = wire("elw_pblc_yn", "ELW 발행여부", length=1)
    in_krx100: bool | None = wire("krx100_issu_yn", "KRX100 종목 여부", length=1)
    in_krx_automobiles: bool | None = wire("krx_car_yn", "KRX 자동차 여부", length=1)
    in_krx_semiconductors: bool | None = wire("krx_smcn_yn", "KRX 반도체 여부", length=1)
    in_krx_bio: bool | None = wire("krx_bio_yn", "KRX 바이오 여부", length=1)
    in_krx_banks: bool | None = wire("krx_bank_yn", "KRX 은행 여부", length=1)
    spac: bool | None = wire("etpr_undt_objt_co_yn", "기업인수목적회사여부", length=1)
    in_krx_energy_chemicals: bool | None = wire("krx_enrg_chms_yn", "KRX 에너지 화학 여부", length=1)
    in_krx_steel: bool | None = wire("krx_stel_yn", "KRX 철강 여부", length=1)
    short_term_overheated_code: str | None = wire("short_over_cls_code", "단기과열종목구분코드", length=1)
    in_krx_media_telecom: bool | None = wire("krx_medi_cmnc_yn", "KRX 미디어 통신 여부", length=1)
    in_krx_construction: bool | None = wire("krx_cnst_yn", "KRX 건설 여부", length=1)
    in_krx_financial_services: bool | None = wire("krx_fnnc_svc_yn", "삭제됨(20151218)", length=1)
    in_krx_securities: bool | None = wire("krx_scrt_yn", "KRX 증권 구분", length=1)
    in_krx_shipbuilding: bool | None = wire("krx_ship_yn", "KRX 선박 구분", length=1)
    in_krx_insurance: bool | None = wire("krx_insu_yn", "KRX섹터지수 보험여부", length=1)
    in_krx_transport: bool | None = wire("krx_trnp_yn", "KRX섹터지수 운송여부", length=1)
    in_sri_index: bool | None = wire("sri_nmix_yn", "SRI 지수여부", length=1)
    base_price: Decimal | None = wire("stck_sdpr", "주식 기준가", length=9)
    regular_lot: int | None = wire("frml_mrkt_deal_qty_unit", "정규 시장 매매 수량 단위", length=5)
    after_hours_lot: int | None = wire("ovtm_mrkt_deal_qty_unit", "시간외 시장 매매 수량 단위", length=5)
    trading_halted: bool | None = wire("trht_yn", "거래정지 여부", length=1)
    liquidation_trading: bool | None = wire("sltr_yn", "정리매매 여부", length=1)
    administrative_issue: bool | None = wire("mang_issu_yn", "관리 종목 여부", length=1)
    market_warning: MarketWarning | None = wire("mrkt_alrm_cls_code", "시장 경고 구분 코드", length=2)
    market_warning_notice: bool | None = wire("mrkt_alrm_risk_adnt_yn", "시장 경고위험 예고 여부", length=1)
    unfaithful_disclosure: bool | None = wire("insn_pbnt_yn", "불성실 공시 여부", length=1)
    backdoor_listing: bool | None = wire("byps_lstn_yn", "우회 상장 여부", length=1)
    ex_rights: ExRights | None = wire("flng_cls_code", "락구분 코드", length=2)
    face_value_change: FaceValueChange | None = wire("fcam_mod_cls_code", "액면가 변경 구분 코드", length=2)
    capital_increase: CapitalIncrease | None = wire("icic_cls_code", "증자 구분 코드", length=2)
    margin_rate: Decimal | None = wire("marg_rate", "증거금 비율", length=3)
    credit_allowed: bool | None = wire("crdt_able", "신용주문 가능 여부", length=1)
    credit_days: int | None = wire("crdt_days", "신용기간", length=3)
    previous_volume: int | None = wire("prdy_vol", "전일 거래량", length=12)
    face_value: Decimal | None = wire("stck_fcam", "주식 액면가", length=12)
    listed_on: date | None = wire("stck_lstn_date", "주식 상장 일자", length=8)
    listed_shares: int | None = wire("lstn_stcn", "상장주수(천)", length=15)
    capital: Decimal | None = wire("cpfn", "자본금", length=21)
    fiscal_month: int | None = wire("stac_month", "결산 월", length=2)
    offering_price: Decimal | None = wire("po_prc", "공모 가격", length=7)
    preferred_class: PreferredClass | None = wire("prst_cls_code", "우선주 구분 코드", length=1)
    short_sale_overheated: bool | None = wire("ssts_hot_yn", "공매도과열종목여부", length=1)
    abnormal_rise: bool | None = wire("stange_runup_yn", "이상급등종목여부", length=1)
    in_krx300: bool | None = wire("krx300_issu_yn", "KRX300 종목 여부", length=1)
    in_kospi: bool | None = wire("kospi_issu_yn", "KOSPI여부", length=1)
    sales: Decimal | None = wire("sale_account", "매출액", length=9)
    operating_profit: Decimal | None = wire("bsop_prfi", "영업이익", length=9)
    ordinary_profit: Decimal | None = wire("op_prfi", "경상이익", length=9)
    net_income: Decimal | None = wire("thtr_ntin", "당기순이익", length=5)
    return_on_equity: Decimal | None = wire("roe", "ROE(자기자본이익률)", length=9)
    based_on: date | None = wire("base_date", "기준년월", length=8)
    market_cap: Decimal | None = wire("prdy_avls_scal", "전일기준 시가총액 (억)", length=9)
    group_code: str | None = wire("grp_code", "그룹사 코드", length=3)
    broker_credit_exhausted: bool | None = wire("co_crdt_limt_over_yn", "회사신용한도초과여부", length=1)
    collateral_loan_allowed: bool | None = wire("secu_lend_able_yn", "담보대출가능여부", length=1)
    stock_loan_allowed: bool | None = wire("stln_able_yn", "대주가능여부", length=1)


class KosdaqRow(MasterRow):
    """A line of the KOSDAQ list (코스닥 종목), and of the list of those that NXT trades.

    Prices, face value and capital are in won, `listed_shares` in thousands, `market_cap`, `sales`, the
    profits and `net_income` in 100 million won, `return_on_equity` and `margin_rate` in percent.
    """

    layout = Layout(files=("kosdaq_code.mst", "nxt_kosdaq_code.mst"), form="fixed")

    symbol: str = wire("mksc_shrn_iscd", "단축코드", length=9, key=True)
    isin: str | None = wire("stnd_iscd", "표준코드", length=12)
    name: str | None = wire("hts_kor_isnm", "한글종목명", length=40)
    security_group: SecurityGroup | None = wire("scrt_grp_cls_code", "증권그룹구분코드", length=2)
    size_class: str | None = wire("avls_scal_cls_code", "시가총액 규모 구분 코드", length=1)
    large_sector_code: str | None = wire("bstp_larg_div_code", "지수업종 대분류 코드", length=4)
    medium_sector_code: str | None = wire("bstp_medm_div_code", "지수 업종 중분류 코드", length=4)
    small_sector_code: str | None = wire("bstp_smal_div_code", "지수업종 소분류 코드", length=4)
    venture_company: bool | None = wire("vntr_issu_yn", "벤처기업 여부", length=1)
    low_liquidity: bool | None = wire("low_current_yn", "저유동성종목 여부", length=1)
    krx_issue: bool | None = wire("krx_issu_yn", "KRX 종목 여부", length=1)
    etp_type: EtpType | None = wire("etp_prod_cls_code", "ETP 상품구분코드", length=1)
    in_krx100: bool | None = wire("krx100_issu_yn", "KRX100 종목 여부", length=1)
    in_krx_automobiles: bool | None = wire("krx_car_yn", "KRX 자동차 여부", length=1)
    in_krx_semiconductors: bool | None = wire("krx_smcn_yn", "KRX 반도체 여부", length=1)
    in_krx_bio: bool | None = wire("krx_bio_yn", "KRX 바이오 여부", length=1)
    in_krx_banks: bool | None = wire("krx_bank_yn", "KRX 은행 여부", length=1)
    spac: bool | None = wire("etpr_undt_objt_co_yn", "기업인수목적회사여부", length=1)
    in_krx_energy_chemicals: bool | None = wire("krx_enrg_chms_yn", "KRX 에너지 화학 여부", length=1)
    in_krx_steel: bool | None = wire("krx_stel_yn", "KRX 철강 여부", length=1)
    short_term_overheated_code: str | None = wire("short_over_cls_code", "단기과열종목구분코드", length=1)
    in_krx_media_telecom: bool | None = wire("krx_medi_cmnc_yn", "KRX 미디어 통신 여부", length=1)
    in_krx_construction: bool | None = wire("krx_cnst_yn", "KRX 건설 여부", length=1)
    investment_alert: bool | None = wire("invt_alrm_yn", "투자주의환기종목여부", length=1)
    in_krx_securities: bool | None = wire("krx_scrt_yn", "KRX 증권 구분", length=1)
    in_krx_shipbuilding: bool | None = wire("krx_ship_yn", "KRX 선박 구분", length=1)
    in_krx_insurance: bool | None = wire("krx_insu_yn", "KRX섹터지수 보험여부", length=1)
    in_krx_transport: bool | None = wire("krx_trnp_yn", "KRX섹터지수 운송여부", length=1)
    in_kosdaq150: bool | None = wire("ksq150_nmix_yn", "KOSDAQ150지수여부", length=1)
    base_price: Decimal | None = wire("stck_sdpr", "주식 기준가", length=9)
    regular_lot: int | None = wire("frml_mrkt_deal_qty_unit", "정규 시장 매매 수량 단위", length=5)
    after_hours_lot: int | None = wire("ovtm_mrkt_deal_qty_unit", "시간외 시장 매매 수량 단위", length=5)
    trading_halted: bool | None = wire("trht_yn", "거래정지 여부", length=1)
    liquidation_trading: bool | None = wire("sltr_yn", "정리매매 여부", length=1)
    administrative_issue: bool | None = wire("mang_issu_yn", "관리 종목 여부", length=1)
    market_warning: MarketWarning | None = wire("mrkt_alrm_cls_code", "시장 경고 구분 코드", length=2)
    market_warning_notice: bool | None = wire("mrkt_alrm_risk_adnt_yn", "시장 경고위험 예고 여부", length=1)
    unfaithful_disclosure: bool | None = wire("insn_pbnt_yn", "불성실 공시 여부", length=1)
    backdoor_listing: bool | None = wire("byps_lstn_yn", "우회 상장 여부", length=1)
    ex_rights: ExRights | None = wire("flng_cls_code", "락구분 코드", length=2)
    face_value_change: FaceValueChange | None = wire("fcam_mod_cls_code", "액면가 변경 구분 코드", length=2)
    capital_increase: CapitalIncrease | None = wire("icic_cls_code", "증자 구분 코드", length=2)
    margin_rate: Decimal | None = wire("marg_rate", "증거금 비율", length=3)
    credit_allowed: bool | None = wire("crdt_able", "신용주문 가능 여부", length=1)
    credit_days: int | None = wire("crdt_days", "신용기간", length=3)
    previous_volume: int | None = wire("prdy_vol", "전일 거래량", length=12)
    face_value: Decimal | None = wire("stck_fcam", "주식 액면가", length=12)
    listed_on: date | None = wire("stck_lstn_date", "주식 상장 일자", length=8)
    listed_shares: int | None = wire("lstn_stcn", "상장주수(천)", length=15)
    capital: Decimal | None = wire("cpfn", "자본금", length=21)
    fiscal_month: int | None = wire("stac_month", "결산 월", length=2)
    offering_price: Decimal | None = wire("po_prc", "공모 가격", length=7)
    preferred_class: PreferredClass | None = wire("prst_cls_code", "우선주 구분 코드", length=1)
    short_sale_overheated: bool | None = wire("ssts_hot_yn", "공매도과열종목여부", length=1)
    abnormal_rise: bool | None = wire("stange_runup_yn", "이상급등종목여부", length=1)
    in_krx300: bool | None = wire("krx300_issu_yn", "KRX300 종목 여부", length=1)
    sales: Decimal | None = wire("sale_account", "매출액", length=9)
    operating_profit: Decimal | None = wire("bsop_prfi", "영업이익", length=9)
    ordinary_profit: Decimal | None = wire("op_prfi", "경상이익", length=9)
    net_income: Decimal | None = wire("thtr_ntin", "당기순이익", length=5)
    return_on_equity: Decimal | None = wire("roe", "ROE(자기자본이익률)", length=9)
    based_on: date | None = wire("base_date", "기준년월", length=8)
    market_cap: Decimal | None = wire("prdy_avls_scal", "전일기준 시가총액 (억)", length=9)
    group_code: str | None = wire("grp_code", "그룹사 코드", length=3)
    broker_credit_exhausted: bool | None = wire("co_crdt_limt_over_yn", "회사신용한도초과여부", length=1)
    collateral_loan_allowed: bool | None = wire("secu_lend_able_yn", "담보대출가능여부", length=1)
    stock_loan_allowed: bool | None = wire("stln_able_yn", "대주가능여부", length=1)


class KonexRow(MasterRow):
    """A line of the KONEX list (코넥스 종목).

    Prices, face value and capital are in won, `listed_shares` in thousands, `market_cap`, `sales`, the
    profits and `net_income` in 100 million won, `return_on_equity` and `margin_rate` in percent.
    """

    layout = Layout(files=("konex_code.mst",), form="fixed")

    symbol: str = wire("mksc_shrn_iscd", "단축코드", length=9, key=True)
    isin: str | None = wire("stnd_iscd", "표준코드", length=12)
    name: str | None = wire("hts_kor_isnm", "한글종목명", length=40)
    security_group: SecurityGroup | None = wire("scrt_grp_cls_code", "증권그룹구분코드", length=2)
    base_price: Decimal | None = wire("stck_sdpr", "주식 기준가", length=9)
    regular_lot: int | None = wire("frml_mrkt_deal_qty_unit", "정규 시장 매매 수량 단위", length=5)
    after_hours_lot: int | None = wire("ovtm_mrkt_deal_qty_unit", "시간외 시장 매매 수량 단위", length=5)
    trading_halted: bool | None = wire("trht_yn", "거래정지 여부", length=1)
    liquidation_trading: bool | None = wire("sltr_yn", "정리매매 여부", length=1)
    administrative_issue: bool | None = wire("mang_issu_yn", "관리 종목 여부", length=1)
    market_warning: MarketWarning | None = wire("mrkt_alrm_cls_code", "시장 경고 구분 코드", length=2)
    market_warning_notice: bool | None = wire("mrkt_alrm_risk_adnt_yn", "시장 경고위험 예고 여부", length=1)
    unfaithful_disclosure: bool | None = wire("insn_pbnt_yn", "불성실 공시 여부", length=1)
    backdoor_listing: bool | None = wire("byps_lstn_yn", "우회 상장 여부", length=1)
    ex_rights: ExRights | None = wire("flng_cls_code", "락구분 코드", length=2)
    face_value_change: FaceValueChange | None = wire("fcam_mod_cls_code", "액면가 변경 구분 코드", length=2)
    capital_increase: CapitalIncrease | None = wire("icic_cls_code", "증자 구분 코드", length=2)
    margin_rate: Decimal | None = wire("marg_rate", "증거금 비율", length=3)
    credit_allowed: bool | None = wire("crdt_able", "신용주문 가능 여부", length=1)
    credit_days: int | None = wire("crdt_days", "신용기간", length=3)
    previous_volume: int | None = wire("prdy_vol", "전일 거래량", length=12)
    face_value: Decimal | None = wire("stck_fcam", "주식 액면가", length=12)
    listed_on: date | None = wire("stck_lstn_date", "주식 상장 일자", length=8)
    listed_shares: int | None = wire("lstn_stcn", "상장주수(천)", length=15)
    capital: Decimal | None = wire("cpfn", "자본금", length=21)
    fiscal_month: int | None = wire("stac_month", "결산 월", length=2)
    offering_price: Decimal | None = wire("po_prc", "공모 가격", length=7)
    preferred_class: PreferredClass | None = wire("prst_cls_code", "우선주 구분 코드", length=1)
    short_sale_overheated: bool | None = wire("ssts_hot_yn", "공매도과열종목여부", length=1)
    abnormal_rise: bool | None = wire("stange_runup_yn", "이상급등종목여부", length=1)
    in_krx300: bool | None = wire("krx300_issu_yn", "KRX300 종목 여부", length=1)
    sales: Decimal | None = wire("sale_account", "매출액", length=9)
    operating_profit: Decimal | None = wire("bsop_prfi", "영업이익", length=9)
    ordinary_profit: Decimal | None = wire("op_prfi", "경상이익", length=9)
    net_income: Decimal | None = wire("thtr_ntin", "단기순이익", length=5)
    return_on_equity: Decimal | None = wire("roe", "ROE(자기자본이익률)", length=9)
    based_on: date | None = wire("base_date", "기준년월", length=8)
    market_cap: Decimal | None = wire("prdy_avls_scal", "전일기준 시가총액 (억)", length=9)
    broker_credit_exhausted: bool | None = wire("co_crdt_limt_over_yn", "회사신용한도초과여부", length=1)
    collateral_loan_allowed: bool | None = wire("secu_lend_able_yn", "담보대출가능여부", length=1)
    stock_loan_allowed: bool | None = wire("stln_able_yn", "대주가능여부", length=1)


class ElwRow(MasterRow):
    """A line of the list of ELWs (ELW 종목).

    The strike is in the unit of the underlying, `market_cap` in 100 million won, `listed_shares` in
    thousands.
    """

    layout = Layout(files=("elw_code.mst",), form="fixed")

    symbol: str = wire("mksc_shrn_iscd", "단축코드", length=9, key=True)
    isin: str | None = wire("stnd_iscd", "표준코드", length=12)
    name: str | None = wire("hts_kor_isnm", "한글종목명", length=40)
    right_form: ElwForm | None = wire("elw_nvlt_optn_cls_code", "ELW 권리형태", length=1)
    knock_out_barrier: Decimal | None = wire("elw_ko_barrier", "ELW조기종료발생기준가격", length=13)
    basket: bool | None = wire("bskt_yn", "바스켓 여부", length=1)
    underlying_symbol_1: str | None = wire("unas_iscd1", "기초자산코드", length=9)
    underlying_symbol_2: str | None = wire("unas_iscd2", "기초자산코드", length=9)
    underlying_symbol_3: str | None = wire("unas_iscd3", "기초자산코드", length=9)
    underlying_symbol_4: str | None = wire("unas_iscd4", "기초자산코드", length=9)
    underlying_symbol_5: str | None = wire("unas_iscd5", "기초자산코드", length=9)
    issuer_name: str | None = wire("elw_pblc_istu_name", "발행사 한글 종목명", length=40)
    issuer_code: str | None = wire("elw_pblc_mrkt_prtt_no", "발행사코드", length=5)
    strike: Decimal | None = wire("acpr", "행사가", length=9)
    last_trading_on: date | None = wire("stck_last_tr_month", "최종거래일", length=8)
    remaining_days: int | None = wire("rmnn_dynu", "잔존 일수", length=4)
    right_type: ElwRight | None = wire("rght_type_cls_code", "권리 유형 구분 코드", length=1)
    paid_on: date | None = wire("paym_date", "지급일", length=8)
    market_cap: Decimal | None = wire("prdy_avls", "전일시가총액(억)", length=9)
    listed_shares: int | None = wire("lstn_stcn", "상장주수(천)", length=15)
    liquidity_provider_1: str | None = wire("mrkt_prtt_no1", "시장 참가자 번호1", length=5)
    liquidity_provider_2: str | None = wire("mrkt_prtt_no2", "시장 참가자 번호2", length=5)
    liquidity_provider_3: str | None = wire("mrkt_prtt_no3", "시장 참가자 번호3", length=5)
    liquidity_provider_4: str | None = wire("mrkt_prtt_no4", "시장 참가자 번호4", length=5)
    liquidity_provider_5: str | None = wire("mrkt_prtt_no5", "시장 참가자 번호5", length=5)
    liquidity_provider_6: str | None = wire("mrkt_prtt_no6", "시장 참가자 번호6", length=5)
    liquidity_provider_7: str | None = wire("mrkt_prtt_no7", "시장 참가자 번호7", length=5)
    liquidity_provider_8: str | None = wire("mrkt_prtt_no8", "시장 참가자 번호8", length=5)
    liquidity_provider_9: str | None = wire("mrkt_prtt_no9", "시장 참가자 번호9", length=5)
    liquidity_provider_10: str | None = wire("mrkt_prtt_no10", "시장 참가자 번호10", length=5)
