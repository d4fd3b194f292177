"""[장내채권] 기본시세, issues: valuations and terms."""

from datetime import date, datetime, time
from decimal import Decimal

from ...spec.declare import Reply, Request, Row, Spec, wire
from ...spec.paging import CursorPaging
from ...spec.values import Code
from ..enums import ProductType, Weekday

__all__ = [
    "BondInfo",
    "BondInfoReply",
    "BondIssue",
    "BondIssueReply",
    "BondValuation",
    "BondValuationAmount",
    "BondValuationPrice",
    "BondValuations",
    "GetBondInfo",
    "GetBondIssue",
    "InterestDayRule",
    "InterestDayType",
    "InterestMethod",
    "InterestUnit",
    "ListBondValuations",
]


class InterestMethod(Code):
    """How a bond bears interest; coupon bonds (`COUPON_…`) pay it out at intervals."""

    DISCOUNT = "01"
    COMPOUND = "02"
    COUPON_FIXED = "03"
    COUPON_LINKED = "04"
    COUPON_FLOATING = "05"
    SIMPLE = "06"
    INSTALMENT = "07"
    COMPOUND_5_SIMPLE_2 = "09"
    OTHER_FIXED = "19"
    OTHER_FLOATING = "29"


class InterestDayType(Code):
    """From which day the interest days of a bond are counted."""

    ISSUE = "01"
    MATURITY = "02"
    FIXED_DAY = "03"


class InterestDayRule(Code):
    """Whether interest falls due on the same day of a month, or on the month's last."""

    DAY = "1"
    MONTH_END = "2"


class InterestUnit(Code):
    """The unit for which interest is computed, in won."""

    ISSUED_AMOUNT = "1"
    TEN_THOUSAND = "2"
    HUNDRED_THOUSAND = "3"
    MILLION = "4"


class BondValuation(Row):
    """What four agencies think a bond is worth on a day, and how they rate it.

    The agencies are 한국신용평가 (`kis_`), 한국채권평가 (`korea_bond_`), 한국신용정보 (`nice_`) and
    에프앤자산평가 (`fn_`); prices in won, yields in percent.
    """

    valued_on: date | None = wire("evlu_dt", "평가일자")
    symbol: str | None = wire("pdno", "상품번호")
    product_type: ProductType | None = wire("prdt_type_cd", "상품유형코드")
    name: str | None = wire("prdt_name", "상품명")
    kis_price: Decimal | None = wire("kis_unpr", "한국신용평가단가")
    korea_bond_price: Decimal | None = wire("kbp_unpr", "한국채권평가단가")
    nice_price: Decimal | None = wire("nice_evlu_unpr", "한국신용정보평가단가")
    fn_price: Decimal | None = wire("fnp_unpr", "에프앤자산평가단가")
    average_valuation_price: Decimal | None = wire("avg_evlu_unpr", "평균평가단가")
    kis_rating: str | None = wire("kis_crdt_grad_text", "한국신용평가신용등급내용")
    korea_bond_rating: str | None = wire("kbp_crdt_grad_text", "한국채권평가신용등급내용")
    nice_rating: str | None = wire("nice_crdt_grad_text", "한국신용정보신용등급내용")
    fn_rating: str | None = wire("fnp_crdt_grad_text", "에프앤자산평가신용등급내용")
    changed: bool | None = wire("chng_yn", "변경여부")
    kis_yield: Decimal | None = wire("kis_erng_rt", "한국신용평가수익율")
    korea_bond_yield: Decimal | None = wire("kbp_erng_rt", "한국채권평가수익율")
    nice_yield: Decimal | None = wire("nice_evlu_erng_rt", "한국신용정보평가수익율")
    fn_yield: Decimal | None = wire("fnp_erng_rt", "에프앤자산평가수익율")
    average_valuation_yield: Decimal | None = wire("avg_evlu_erng_rt", "평균평가수익율")
    kis_rf_price: Decimal | None = wire("kis_rf_unpr", "한국신용평가RF단가")
    korea_bond_rf_price: Decimal | None = wire("kbp_rf_unpr", "한국채권평가RF단가")
    nice_rf_price: Decimal | None = wire("nice_evlu_rf_unpr", "한국신용정보평가RF단가")
    average_valuation_rf_price: Decimal | None = wire("avg_evlu_rf_unpr", "평균평가RF단가")


class BondValuationAmount(Row):
    """The agencies' values of a bond on a day, in won."""

    valued_on: date | None = wire("evlu_dt", "평가일자")
    symbol: str | None = wire("pdno", "상품번호")
    product_type: ProductType | None = wire("prdt_type_cd", "상품유형코드")
    name: str | None = wire("prdt_name", "상품명")
    kis_value: Decimal | None = wire("kis_evlu_amt", "한국신용평가평가금액")
    korea_bond_value: Decimal | None = wire("kbp_evlu_amt", "한국채권평가평가금액")
    nice_value: Decimal | None = wire("nice_evlu_amt", "한국신용정보평가금액")
    fn_value: Decimal | None = wire("fnp_evlu_amt", "에프앤자산평가평가금액")
    average_value: Decimal | None = wire("avg_evlu_amt", "평균평가금액")
    changed: bool | None = wire("chng_yn", "변경여부")


class BondValuationPrice(Row):
    """The agencies' prices of a bond on a day, each for a unit and in a currency of its own."""

    valued_on: date | None = wire("evlu_dt", "평가일자")
    symbol: str | None = wire("pdno", "상품번호")
    product_type: ProductType | None = wire("prdt_type_cd", "상품유형코드")
    name: str | None = wire("prdt_name", "상품명")
    kis_currency: str | None = wire("kis_crcy_cd", "한국신용평가통화코드")
    kis_unit_price: Decimal | None = wire("kis_evlu_unit_pric", "한국신용평가평가단위가격")
    kis_valuation_price: Decimal | None = wire("kis_evlu_pric", "한국신용평가평가가격")
    korea_bond_currency: str | None = wire("kbp_crcy_cd", "한국채권평가통화코드")
    korea_bond_unit_price: Decimal | None = wire("kbp_evlu_unit_pric", "한국채권평가평가단위가격")
    korea_bond_valuation_price: Decimal | None = wire("kbp_evlu_pric", "한국채권평가평가가격")
    nice_currency: str | None = wire("nice_crcy_cd", "한국신용정보통화코드")
    nice_unit_price: Decimal | None = wire("nice_evlu_unit_pric", "한국신용정보평가단위가격")
    nice_valuation_price: Decimal | None = wire("nice_evlu_pric", "한국신용정보평가가격")
    average_unit_price: Decimal | None = wire("avg_evlu_unit_pric", "평균평가단위가격")
    average_valuation_price: Decimal | None = wire("avg_evlu_pric", "평균평가가격")
    changed: bool | None = wire("chng_yn", "변경여부")


class BondValuations(Reply):
    """One page of valuations; the three blocks have a row a bond and day each."""

    search_condition: str | None = wire("ctx_area_fk100", "연속조회검색조건100", private=True)
    next_key: str | None = wire("ctx_area_nk30", "연속조회키30", private=True)
    valuations: tuple[BondValuation, ...] = wire("output1", "응답상세")
    amounts: tuple[BondValuationAmount, ...] = wire("output2", "응답상세")
    prices: tuple[BondValuationPrice, ...] = wire("output3", "응답상세")


class ListBondValuations(Request[BondValuations]):
    """장내채권 평균단가조회 (국내주식-158): the pricing agencies' valuations of bonds, day by day.

    An empty `symbol` asks for all bonds. Iterating gives the rows of `valuations`; the other two
    blocks are in each page's reply. Not offered on paper.
    """

    spec = Spec(
        name="장내채권 평균단가조회",
        api_id="국내주식-158",
        effect="read",
        method="GET",
        path="/uapi/domestic-bond/v1/quotations/avg-unit",
        tr="CTPF2005R",
        paper=None,
        paging=CursorPaging(scope="search_condition", cursor="next_key"),
    )
    start_on: date = wire("INQR_STRT_DT", "조회시작일자", example="20240101")
    end_on: date = wire("INQR_END_DT", "조회종료일자", example="20240425")
    symbol: str = wire("PDNO", "상품번호", default="", form="bond", length=12, example="KR2033022D33")
    product_type: ProductType = wire("PRDT_TYPE_CD", "상품유형코드", default=ProductType.BOND, length=3)
    verification_kind: str = wire("VRFC_KIND_CD", "검증종류코드", default="00", length=2)
    next_key: str = wire("CTX_AREA_NK30", "연속조회키30", default="", private=True, length=30)
    search_condition: str = wire(
        "CTX_AREA_FK100", "연속조회검색조건100", default="", private=True, length=100
    )


class BondIssue(Row):
    """The terms of one bond as they were issued: amounts and prices in won, rates in percent.

    `quote_unit` is the step of quotes.
    """

    symbol: str | None = wire("pdno", "상품번호")
    product_type: ProductType | None = wire("prdt_type_cd", "상품유형코드")
    name: str | None = wire("prdt_name", "상품명")
    english_name: str | None = wire("prdt_eng_name", "상품영문명")
    investment_caution: bool | None = wire("ivst_heed_prdt_yn", "투자유의상품여부")
    extended: bool | None = wire("exts_yn", "연장여부")
    bond_class_code: str | None = wire("bond_clsf_cd", "채권분류코드")
    bond_class_name: str | None = wire("bond_clsf_kor_name", "채권분류한글명")
    face_value: Decimal | None = wire("papr", "액면가")
    interest_day_rule: InterestDayRule | None = wire("int_mned_dvsn_cd", "이자월말구분코드")
    sale_form_code: str | None = wire("rvnu_shap_cd", "매출형태코드")
    issued_amount: Decimal | None = wire("issu_amt", "발행금액")
    listed_balance: Decimal | None = wire("lstg_rmnd", "상장잔액")
    interest_months: int | None = wire("int_dfrm_mcnt", "이자지급개월수")
    interest_method: InterestMethod | None = wire("bond_int_dfrm_mthd_cd", "채권이자지급방법코드")
    split_redemption_count: int | None = wire("splt_rdpt_rcnt", "분할상환횟수")
    principal_deferment_months: int | None = wire("prca_dfmt_term_mcnt", "원금거치기간개월수")
    interest_timing_code: str | None = wire("int_anap_dvsn_cd", "이자선후급구분코드")
    right_class_code: str | None = wire("bond_rght_dvsn_cd", "채권권리구분코드")
    features: str | None = wire("prdt_pclc_text", "상품특성내용")
    short_name: str | None = wire("prdt_abrv_name", "상품약어명")
    short_english_name: str | None = wire("prdt_eng_abrv_name", "상품영문약어명")
    separate_tax_allowed: bool | None = wire("sprx_psbl_yn", "분리과세가능여부")
    offering_method_code: str | None = wire("pbff_pplc_ofrg_mthd_cd", "공모사모모집방법코드")
    lead_manager_code: str | None = wire("cmco_cd", "주간사코드")
    issuer_code: str | None = wire("issu_istt_cd", "발행기관코드")
    issuer_name: str | None = wire("issu_istt_name", "발행기관명")
    paying_agent_code: str | None = wire("pnia_dfrm_agcy_istt_cd", "원리금지급대행기관코드")
    discount_premium_rate: Decimal | None = wire("dsct_ec_rt", "할인할증율")
    coupon_rate: Decimal | None = wire("srfc_inrt", "표면이율")
    maturity_redemption_rate: Decimal | None = wire("expd_rdpt_rt", "만기상환율")
    maturity_guaranteed_yield: Decimal | None = wire("expd_asrc_erng_rt", "만기보장수익율")
    guarantor_name: str | None = wire("bond_grte_istt_name", "채권보증기관명")
    interest_day_type: InterestDayType | None = wire("int_dfrm_day_type_cd", "이자지급일유형코드")
    interest_unit: InterestUnit | None = wire("ksd_int_calc_unit_cd", "증권예탁결제원이자계산단위코드")
    interest_rounding_code: str | None = wire("int_wunt_uder_prcs_dvsn_cd", "이자원화단위미만처리구분코드")
    sold_on: date | None = wire("rvnu_dt", "매출일자")
    issued_on: date | None = wire("issu_dt", "발행일자")
    listed_on: date | None = wire("lstg_dt", "상장일자")
    expires_on: date | None = wire("expd_dt", "만기일자")
    redeemed_on: date | None = wire("rdpt_dt", "상환일자")
    substitute_price: Decimal | None = wire("sbst_pric", "대용가격")
    previous_interest_on: date | None = wire("rgbf_int_dfrm_dt", "직전이자지급일자")
    next_interest_on: date | None = wire("nxtm_int_dfrm_dt", "차기이자지급일자")
    first_interest_on: date | None = wire("frst_int_dfrm_dt", "최초이자지급일자")
    exercise_price: Decimal | None = wire("ecis_pric", "행사가격")
    right_stock_isin: str | None = wire("rght_stck_std_pdno", "권리주식표준상품번호")
    exercise_starts_on: date | None = wire("ecis_opng_dt", "행사개시일자")
    exercise_ends_on: date | None = wire("ecis_end_dt", "행사종료일자")
    sale_method_code: str | None = wire("bond_rvnu_mthd_cd", "채권매출방법코드")
    operator_number: str | None = wire("oprt_stfno", "조작직원번호")
    operator_name: str | None = wire("oprt_stff_name", "조작직원명")
    previous_interest_weekday: Weekday | None = wire("rgbf_int_dfrm_wday", "직전이자지급요일")
    next_interest_weekday: Weekday | None = wire("nxtm_int_dfrm_wday", "차기이자지급요일")
    kis_rating: str | None = wire("kis_crdt_grad_text", "한국신용평가신용등급내용")
    korea_bond_rating: str | None = wire("kbp_crdt_grad_text", "한국채권평가신용등급내용")
    nice_rating: str | None = wire("nice_crdt_grad_text", "한국신용정보신용등급내용")
    fn_rating: str | None = wire("fnp_crdt_grad_text", "에프앤자산평가신용등급내용")
    deposit_allowed: bool | None = wire("dpsi_psbl_yn", "예탁가능여부")
    interest_basis_price: Decimal | None = wire("pnia_int_calc_unpr", "원리금이자계산단가")
    inflation_linked: bool | None = wire("prcm_idx_bond_yn", "물가지수채권여부")
    extension_redemption_count: int | None = wire("expd_exts_srdp_rcnt", "만기연장분할상환횟수")
    extension_redemption_rate: Decimal | None = wire("expd_exts_srdp_rt", "만기연장분할상환율")
    loan_allowed: bool | None = wire("loan_psbl_yn", "대출가능여부")
    guarantee_code: str | None = wire("grte_dvsn_cd", "보증구분코드")
    seniority_code: str | None = wire("fnrr_rank_dvsn_cd", "선후순위구분코드")
    delisted: bool | None = wire("krx_lstg_abol_dvsn_cd", "한국거래소상장폐지구분코드")
    securitization_code: str | None = wire("asst_rqdi_dvsn_cd", "자산유동화구분코드")
    option_code: str | None = wire("opcb_dvsn_cd", "옵션부사채구분코드")
    crowdfunded: bool | None = wire("crfd_item_yn", "크라우드펀딩종목여부")
    crowdfunding_restriction_ends_on: date | None = wire(
        "crfd_item_rstc_cclc_dt", "크라우드펀딩종목제한해지일자"
    )
    quote_unit: Decimal | None = wire("bond_nmpr_unit_pric", "채권호가단위가격")
    caution_name: str | None = wire("ivst_heed_bond_dvsn_name", "투자유의채권구분명")
    additional_yield: Decimal | None = wire("add_erng_rt", "추가수익율")
    additional_yield_starts_on: date | None = wire("add_erng_rt_aply_dt", "추가수익율적용일자")
    trading_halted: bool | None = wire("bond_tr_stop_dvsn_cd", "채권거래정지구분코드")
    caution_code: str | None = wire("ivst_heed_bond_dvsn_cd", "투자유의채권구분코드")
    special_conditions: str | None = wire("pclr_cndt_text", "특이조건내용")
    hybrid: bool | None = wire("hbbd_yn", "하이브리드채권여부")
    contingent_capital_code: str | None = wire("cdtl_cptl_scty_type_cd", "조건부자본증권유형코드")
    electronic: bool | None = wire("elec_scty_yn", "전자증권여부")
    first_call_starts_on: date | None = wire("sq1_clop_ecis_opng_dt", "1차콜옵션행사개시일자")
    registered_by: str | None = wire("frst_erlm_stfno", "최초등록직원번호")
    registered_on: date | None = wire("frst_erlm_dt", "최초등록일자")
    registered_at: time | None = wire("frst_erlm_tmd", "최초등록시각")
    telegram_received_at: datetime | None = wire("tlg_rcvg_dtl_dtime", "전문수신상세일시")


class BondIssueReply(Reply):
    """The terms of one bond."""

    issue: BondIssue | None = wire("output", "응답상세")


class GetBondIssue(Request[BondIssueReply]):
    """장내채권 발행정보 (국내주식-156): how a bond was issued: issuer, coupon, dates, ratings, options.

    Not offered on paper.
    """

    spec = Spec(
        name="장내채권 발행정보",
        api_id="국내주식-156",
        effect="read",
        method="GET",
        path="/uapi/domestic-bond/v1/quotations/issue-info",
        tr="CTPF1101R",
        paper=None,
    )
    symbol: str = wire("PDNO", "사용자권한정보", form="bond", length=12, example="KR6449111CB8")
    product_type: ProductType = wire("PRDT_TYPE_CD", "거래소코드", default=ProductType.BOND, length=3)


class BondInfo(Row):
    """One bond in the books of the securities depository: amounts in won, rates in percent.

    The codes whose names end in `_code` are the depository's, and their meanings are not published.
    """

    symbol: str | None = wire("pdno", "상품번호")
    product_type: ProductType | None = wire("prdt_type_cd", "상품유형코드")
    name: str | None = wire("ksd_bond_item_name", "증권예탁결제원채권종목명")
    english_name: str | None = wire("ksd_bond_item_eng_name", "증권예탁결제원채권종목영문명")
    listing_type_code: str | None = wire("ksd_bond_lstg_type_cd", "증권예탁결제원채권상장유형코드")
    depository_offering_code: str | None = wire("ksd_ofrg_dvsn_cd", "증권예탁결제원모집구분코드")
    interest_payment_code: str | None = wire("ksd_bond_int_dfrm_dvsn_cd", "증권예탁결제원채권이자지급구분")
    issued_on: date | None = wire("issu_dt", "발행일자")
    redeemed_on: date | None = wire("rdpt_dt", "상환일자")
    sold_on: date | None = wire("rvnu_dt", "매출일자")
    currency: str | None = wire("iso_crcy_cd", "통화코드")
    early_redemption_on: date | None = wire("mdwy_rdpt_dt", "중도상환일자")
    discount_rate: Decimal | None = wire("ksd_rcvg_bond_dsct_rt", "증권예탁결제원수신채권할인율")
    coupon_rate: Decimal | None = wire("ksd_rcvg_bond_srfc_inrt", "증권예탁결제원수신채권표면이율")
    bond_redemption_rate: Decimal | None = wire("bond_expd_rdpt_rt", "채권만기상환율")
    principal_method_code: str | None = wire("ksd_prca_rdpt_mthd_cd", "증권예탁결제원원금상환방법코드")
    interest_period_months: int | None = wire("int_caltm_mcnt", "이자계산기간개월수")
    interest_unit: InterestUnit | None = wire("ksd_int_calc_unit_cd", "증권예탁결제원이자계산단위코드")
    rounding_code: str | None = wire("uval_cut_dvsn_cd", "절상절사구분코드")
    rounding_digits: int | None = wire("uval_cut_dcpt_dgit", "절상절사소수점자릿수")
    accrual_period_code: str | None = wire("ksd_dydv_caltm_aply_dvsn_cd", "증권예탁결제원일할계산기간적용")
    accrual_days: int | None = wire("dydv_calc_dcnt", "일할계산일수")
    bond_guaranteed_yield: Decimal | None = wire("bond_expd_asrc_erng_rt", "채권만기보장수익율")
    paying_office_name: str | None = wire("padf_plac_hdof_name", "원리금지급장소본점명")
    listed_on: date | None = wire("lstg_dt", "상장일자")
    delisted_on: date | None = wire("lstg_abol_dt", "상장폐지일자")
    issue_method_code: str | None = wire("ksd_bond_issu_mthd_cd", "증권예탁결제원채권발행방법코드")
    accrued_interest_paid: bool | None = wire("laps_indf_yn", "경과이자지급여부")
    holiday_payment_code: str | None = wire("ksd_lhdy_pnia_dfrm_mthd_cd", "증권예탁결제원공휴일원리금지급")
    first_interest_on: date | None = wire("frst_int_dfrm_dt", "최초이자지급일자")
    inflation_linked_treasury: bool | None = wire("ksd_prcm_lnkg_gvbd_yn", "증권예탁결제원물가연동국고채여")
    deposit_ends_on: date | None = wire("dpsi_end_dt", "예탁종료일자")
    deposit_starts_on: date | None = wire("dpsi_strt_dt", "예탁시작일자")
    deposit_allowed: bool | None = wire("dpsi_psbl_yn", "예탁가능여부")
    atypical_redemption: bool | None = wire("atyp_rdpt_bond_erlm_yn", "비정형상환채권등록여부")
    defaulted: bool | None = wire("dshn_occr_yn", "부도발생여부")
    maturity_extended: bool | None = wire("expd_exts_yn", "만기연장여부")
    special_remarks: str | None = wire("pclr_ptcr_text", "특이사항내용")
    deposit_exception_code: str | None = wire("dpsi_psbl_excp_stat_cd", "예탁가능예외상태코드")
    extension_redemption_count: int | None = wire("expd_exts_srdp_rcnt", "만기연장분할상환횟수")
    extension_redemption_rate: Decimal | None = wire("expd_exts_srdp_rt", "만기연장분할상환율")
    maturity_redemption_rate: Decimal | None = wire("expd_rdpt_rt", "만기상환율")
    maturity_guaranteed_yield: Decimal | None = wire("expd_asrc_erng_rt", "만기보장수익율")
    interest_method: InterestMethod | None = wire("bond_int_dfrm_mthd_cd", "채권이자지급방법코드")
    interest_day_type: InterestDayType | None = wire("int_dfrm_day_type_cd", "이자지급일유형코드")
    principal_deferment_months: int | None = wire("prca_dfmt_term_mcnt", "원금거치기간개월수")
    split_redemption_count: int | None = wire("splt_rdpt_rcnt", "분할상환횟수")
    previous_interest_on: date | None = wire("rgbf_int_dfrm_dt", "직전이자지급일자")
    next_interest_on: date | None = wire("nxtm_int_dfrm_dt", "차기이자지급일자")
    separate_tax_allowed: bool | None = wire("sprx_psbl_yn", "분리과세가능여부")
    income_tax_code: str | None = wire("ictx_rt_dvsn_cd", "소득세율구분코드")
    bond_class_code: str | None = wire("bond_clsf_cd", "채권분류코드")
    bond_class_name: str | None = wire("bond_clsf_kor_name", "채권분류한글명")
    interest_day_rule: InterestDayRule | None = wire("int_mned_dvsn_cd", "이자월말구분코드")
    interest_basis_price: Decimal | None = wire("pnia_int_calc_unpr", "원리금이자계산단가")
    floating_rate: Decimal | None = wire("frn_intr", "FRN금리")
    index_ratio: Decimal | None = wire("aply_day_prcm_idx_lnkg_cefc", "적용일물가지수연동계수")
    maturity_accrual_code: str | None = wire("ksd_expd_dydv_calc_bass_cd", "증권예탁결제원만기일할계산기준")
    maturity_accrual_days: int | None = wire("expd_dydv_calc_dcnt", "만기일할계산일수")
    equity_linked_code: str | None = wire("ksd_cbbw_dvsn_cd", "증권예탁결제원신종사채구분코드")
    crowdfunded: bool | None = wire("crfd_item_yn", "크라우드펀딩종목여부")
    bank_holiday_payment_code: str | None = wire(
        "pnia_bank_ofdy_dfrm_mthd_cd", "원리금은행휴무일지급방법코드"
    )
    institutional_only: bool | None = wire("qib_yn", "QIB여부")
    institutional_only_ends_on: date | None = wire("qib_cclc_dt", "QIB해지일자")
    perpetual: bool | None = wire("csbd_yn", "영구채여부")
    perpetual_ends_on: date | None = wire("csbd_cclc_dt", "영구채해지일자")
    option_embedded: bool | None = wire("ksd_opcb_yn", "증권예탁결제원옵션부사채여부")
    subordinated: bool | None = wire("ksd_sodn_yn", "증권예탁결제원후순위채권여부")
    securitized: bool | None = wire("ksd_rqdi_scty_yn", "증권예탁결제원유동화증권여부")
    electronic: bool | None = wire("elec_scty_yn", "전자증권여부")
    exerciser_code: str | None = wire("rght_ecis_mbdy_dvsn_cd", "권리행사주체구분코드")
    interest_calculation_code: str | None = wire("int_rkng_mthd_dvsn_cd", "이자산정방법구분코드")
    offering_code: str | None = wire("ofrg_dvsn_cd", "모집구분코드")
    total_issued_amount: Decimal | None = wire("ksd_tot_issu_amt", "증권예탁결제원총발행금액")
    next_interest_check_excluded: bool | None = wire("next_indf_chk_ecls_yn", "다음이자지급체크제외여부")
    interest_rate_code: str | None = wire("ksd_bond_intr_dvsn_cd", "증권예탁결제원채권금리구분코드")
    rate_application_code: str | None = wire("ksd_inrt_aply_dvsn_cd", "증권예탁결제원이율적용구분코드")
    exchange_issuer_code: str | None = wire("krx_issu_istt_cd", "KRX발행기관코드")
    short_period_interest_code: str | None = wire(
        "ksd_indf_frqc_uder_calc_cd", "증권예탁결제원이자지급주기미만"
    )
    short_period_interest_days: int | None = wire(
        "ksd_indf_frqc_uder_calc_dcnt", "증권예탁결제원이자지급주기미만"
    )
    telegram_received_at: datetime | None = wire("tlg_rcvg_dtl_dtime", "전문수신상세일시")


class BondInfoReply(Reply):
    """What the depository knows of one bond."""

    info: BondInfo | None = wire("output", "응답상세")


class GetBondInfo(Request[BondInfoReply]):
    """장내채권 기본조회 (국내주식-129): the particulars of a bond that the securities depository keeps.

    Not offered on paper.
    """

    spec = Spec(
        name="장내채권 기본조회",
        api_id="국내주식-129",
        effect="read",
        method="GET",
        path="/uapi/domestic-bond/v1/quotations/search-bond-info",
        tr="CTPF1114R",
        paper=None,
    )
    symbol: str = wire("PDNO", "상품번호", form="bond", length=12, example="KR2033022D33")
    product_type: ProductType = wire("PRDT_TYPE_CD", "상품유형코드", default=ProductType.BOND, length=3)
