"""Made by `python -m kis_async.spec.index`; do not edit."""

FIELDS: dict[str, str] = {
    "kis_async.api.domestic_bond.quotations_issues:GetBondInfo": """\
symbol|PDNO|상품번호
product_type|PRDT_TYPE_CD|상품유형코드
symbol|pdno|상품번호
product_type|prdt_type_cd|상품유형코드
name|ksd_bond_item_name|증권예탁결제원채권종목명
english_name|ksd_bond_item_eng_name|증권예탁결제원채권종목영문명
listing_type_code|ksd_bond_lstg_type_cd|증권예탁결제원채권상장유형코드
depository_offering_code|ksd_ofrg_dvsn_cd|증권예탁결제원모집구분코드
interest_payment_code|ksd_bond_int_dfrm_dvsn_cd|증권예탁결제원채권이자지급구분
issued_on|issu_dt|발행일자
redeemed_on|rdpt_dt|상환일자
sold_on|rvnu_dt|매출일자
currency|iso_crcy_cd|통화코드
early_redemption_on|mdwy_rdpt_dt|중도상환일자
discount_rate|ksd_rcvg_bond_dsct_rt|증권예탁결제원수신채권할인율
coupon_rate|ksd_rcvg_bond_srfc_inrt|증권예탁결제원수신채권표면이율
bond_redemption_rate|bond_expd_rdpt_rt|채권만기상환율
principal_method_code|ksd_prca_rdpt_mthd_cd|증권예탁결제원원금상환방법코드
interest_period_months|int_caltm_mcnt|이자계산기간개월수
interest_unit|ksd_int_calc_unit_cd|증권예탁결제원이자계산단위코드
rounding_code|uval_cut_dvsn_cd|절상절사구분코드
rounding_digits|uval_cut_dcpt_dgit|절상절사소수점자릿수
accrual_period_code|ksd_dydv_caltm_aply_dvsn_cd|증권예탁결제원일할계산기간적용
accrual_days|dydv_calc_dcnt|일할계산일수
bond_guaranteed_yield|bond_expd_asrc_erng_rt|채권만기보장수익율
paying_office_name|padf_plac_hdof_name|원리금지급장소본점명
listed_on|lstg_dt|상장일자
delisted_on|lstg_abol_dt|상장폐지일자
issue_method_code|ksd_bond_issu_mthd_cd|증권예탁결제원채권발행방법코드
accrued_interest_paid|laps_indf_yn|경과이자지급여부
holiday_payment_code|ksd_lhdy_pnia_dfrm_mthd_cd|증권예탁결제원공휴일원리금지급
first_interest_on|frst_int_dfrm_dt|최초이자지급일자
inflation_linked_treasury|ksd_prcm_lnkg_gvbd_yn|증권예탁결제원물가연동국고채여
deposit_ends_on|dpsi_end_dt|예탁종료일자
deposit_starts_on|dpsi_strt_dt|예탁시작일자
deposit_allowed|dpsi_psbl_yn|예탁가능여부
atypical_redemption|atyp_rdpt_bond_erlm_yn|비정형상환채권등록여부
defaulted|dshn_occr_yn|부도발생여부
maturity_extended|expd_exts_yn|만기연장여부
special_remarks|pclr_ptcr_text|특이사항내용
deposit_exception_code|dpsi_psbl_excp_stat_cd|예탁가능예외상태코드
extension_redemption_count|expd_exts_srdp_rcnt|만기연장분할상환횟수
extension_redemption_rate|expd_exts_srdp_rt|만기연장분할상환율
maturity_redemption_rate|expd_rdpt_rt|만기상환율
maturity_guaranteed_yield|expd_asrc_erng_rt|만기보장수익율
interest_method|bond_int_dfrm_mthd_cd|채권이자지급방법코드
interest_day_type|int_dfrm_day_type_cd|이자지급일유형코드
principal_deferment_months|prca_dfmt_term_mcnt|원금거치기간개월수
split_redemption_count|splt_rdpt_rcnt|분할상환횟수
previous_interest_on|rgbf_int_dfrm_dt|직전이자지급일자
next_interest_on|nxtm_int_dfrm_dt|차기이자지급일자
separate_tax_allowed|sprx_psbl_yn|분리과세가능여부
income_tax_code|ictx_rt_dvsn_cd|소득세율구분코드
bond_class_code|bond_clsf_cd|채권분류코드
bond_class_name|bond_clsf_kor_name|채권분류한글명
interest_day_rule|int_mned_dvsn_cd|이자월말구분코드
interest_basis_price|pnia_int_calc_unpr|원리금이자계산단가
floating_rate|frn_intr|FRN금리
index_ratio|aply_day_prcm_idx_lnkg_cefc|적용일물가지수연동계수
maturity_accrual_code|ksd_expd_dydv_calc_bass_cd|증권예탁결제원만기일할계산기준
maturity_accrual_days|expd_dydv_calc_dcnt|만기일할계산일수
equity_linked_code|ksd_cbbw_dvsn_cd|증권예탁결제원신종사채구분코드
crowdfunded|crfd_item_yn|크라우드펀딩종목여부
bank_holiday_payment_code|pnia_bank_ofdy_dfrm_mthd_cd|원리금은행휴무일지급방법코드
institutional_only|qib_yn|QIB여부
institutional_only_ends_on|qib_cclc_dt|QIB해지일자
perpetual|csbd_yn|영구채여부
perpetual_ends_on|csbd_cclc_dt|영구채해지일자
option_embedded|ksd_opcb_yn|증권예탁결제원옵션부사채여부
subordinated|ksd_sodn_yn|증권예탁결제원후순위채권여부
securitized|ksd_rqdi_scty_yn|증권예탁결제원유동화증권여부
electronic|elec_scty_yn|전자증권여부
exerciser_code|rght_ecis_mbdy_dvsn_cd|권리행사주체구분코드
interest_calculation_code|int_rkng_mthd_dvsn_cd|이자산정방법구분코드
offering_code|ofrg_dvsn_cd|모집구분코드
total_issued_amount|ksd_tot_issu_amt|증권예탁결제원총발행금액
next_interest_check_excluded|next_indf_chk_ecls_yn|다음이자지급체크제외여부
interest_rate_code|ksd_bond_intr_dvsn_cd|증권예탁결제원채권금리구분코드
rate_application_code|ksd_inrt_aply_dvsn_cd|증권예탁결제원이율적용구분코드
exchange_issuer_code|krx_issu_istt_cd|KRX발행기관코드
short_period_interest_code|ksd_indf_frqc_uder_calc_cd|증권예탁결제원이자지급주기미만
short_period_interest_days|ksd_indf_frqc_uder_calc_dcnt|증권예탁결제원이자지급주기미만
telegram_received_at|tlg_rcvg_dtl_dtime|전문수신상세일시
""",
    "kis_async.api.domestic_bond.quotations_issues:GetBondIssue": """\
symbol|PDNO|사용자권한정보
product_type|PRDT_TYPE_CD|거래소코드
symbol|pdno|상품번호
product_type|prdt_type_cd|상품유형코드
name|prdt_name|상품명
english_name|prdt_eng_name|상품영문명
investment_caution|ivst_heed_prdt_yn|투자유의상품여부
extended|exts_yn|연장여부
bond_class_code|bond_clsf_cd|채권분류코드
bond_class_name|bond_clsf_kor_name|채권분류한글명
face_value|papr|액면가
interest_day_rule|int_mned_dvsn_cd|이자월말구분코드
sale_form_code|rvnu_shap_cd|매출형태코드
issued_amount|issu_amt|발행금액
listed_balance|lstg_rmnd|상장잔액
interest_months|int_dfrm_mcnt|이자지급개월수
interest_method|bond_int_dfrm_mthd_cd|채권이자지급방법코드
split_redemption_count|splt_rdpt_rcnt|분할상환횟수
principal_deferment_months|prca_dfmt_term_mcnt|원금거치기간개월수
interest_timing_code|int_anap_dvsn_cd|이자선후급구분코드
right_class_code|bond_rght_dvsn_cd|채권권리구분코드
features|prdt_pclc_text|상품특성내용
short_name|prdt_abrv_name|상품약어명
short_english_name|prdt_eng_abrv_name|상품영문약어명
separate_tax_allowed|sprx_psbl_yn|분리과세가능여부
offering_method_code|pbff_pplc_ofrg_mthd_cd|공모사모모집방법코드
lead_manager_code|cmco_cd|주간사코드
issuer_code|issu_istt_cd|발행기관코드
issuer_name|issu_istt_name|발행기관명
paying_agent_code|pnia_dfrm_agcy_istt_cd|원리금지급대행기관코드
discount_premium_rate|dsct_ec_rt|할인할증율
coupon_rate|srfc_inrt|표면이율
maturity_redemption_rate|expd_rdpt_rt|만기상환율
maturity_guaranteed_yield|expd_asrc_erng_rt|만기보장수익율
guarantor_name|bond_grte_istt_name|채권보증기관명
interest_day_type|int_dfrm_day_type_cd|이자지급일유형코드
interest_unit|ksd_int_calc_unit_cd|증권예탁결제원이자계산단위코드
interest_rounding_code|int_wunt_uder_prcs_dvsn_cd|이자원화단위미만처리구분코드
sold_on|rvnu_dt|매출일자
issued_on|issu_dt|발행일자
listed_on|lstg_dt|상장일자
expires_on|expd_dt|만기일자
redeemed_on|rdpt_dt|상환일자
substitute_price|sbst_pric|대용가격
previous_interest_on|rgbf_int_dfrm_dt|직전이자지급일자
next_interest_on|nxtm_int_dfrm_dt|차기이자지급일자
first_interest_on|frst_int_dfrm_dt|최초이자지급일자
exercise_price|ecis_pric|행사가격
right_stock_isin|rght_stck_std_pdno|권리주식표준상품번호
exercise_starts_on|ecis_opng_dt|행사개시일자
exercise_ends_on|ecis_end_dt|행사종료일자
sale_method_code|bond_rvnu_mthd_cd|채권매출방법코드
operator_number|oprt_stfno|조작직원번호
operator_name|oprt_stff_name|조작직원명
previous_interest_weekday|rgbf_int_dfrm_wday|직전이자지급요일
next_interest_weekday|nxtm_int_dfrm_wday|차기이자지급요일
kis_rating|kis_crdt_grad_text|한국신용평가신용등급내용
korea_bond_rating|kbp_crdt_grad_text|한국채권평가신용등급내용
nice_rating|nice_crdt_grad_text|한국신용정보신용등급내용
fn_rating|fnp_crdt_grad_text|에프앤자산평가신용등급내용
deposit_allowed|dpsi_psbl_yn|예탁가능여부
interest_basis_price|pnia_int_calc_unpr|원리금이자계산단가
inflation_linked|prcm_idx_bond_yn|물가지수채권여부
extension_redemption_count|expd_exts_srdp_rcnt|만기연장분할상환횟수
extension_redemption_rate|expd_exts_srdp_rt|만기연장분할상환율
loan_allowed|loan_psbl_yn|대출가능여부
guarantee_code|grte_dvsn_cd|보증구분코드
seniority_code|fnrr_rank_dvsn_cd|선후순위구분코드
delisted|krx_lstg_abol_dvsn_cd|한국거래소상장폐지구분코드
securitization_code|asst_rqdi_dvsn_cd|자산유동화구분코드
option_code|opcb_dvsn_cd|옵션부사채구분코드
crowdfunded|crfd_item_yn|크라우드펀딩종목여부
crowdfunding_restriction_ends_on|crfd_item_rstc_cclc_dt|크라우드펀딩종목제한해지일자
quote_unit|bond_nmpr_unit_pric|채권호가단위가격
caution_name|ivst_heed_bond_dvsn_name|투자유의채권구분명
additional_yield|add_erng_rt|추가수익율
additional_yield_starts_on|add_erng_rt_aply_dt|추가수익율적용일자
trading_halted|bond_tr_stop_dvsn_cd|채권거래정지구분코드
caution_code|ivst_heed_bond_dvsn_cd|투자유의채권구분코드
special_conditions|pclr_cndt_text|특이조건내용
hybrid|hbbd_yn|하이브리드채권여부
contingent_capital_code|cdtl_cptl_scty_type_cd|조건부자본증권유형코드
electronic|elec_scty_yn|전자증권여부
first_call_starts_on|sq1_clop_ecis_opng_dt|1차콜옵션행사개시일자
registered_by|frst_erlm_stfno|최초등록직원번호
registered_on|frst_erlm_dt|최초등록일자
registered_at|frst_erlm_tmd|최초등록시각
telegram_received_at|tlg_rcvg_dtl_dtime|전문수신상세일시
""",
    "kis_async.api.domestic_bond.quotations_issues:ListBondValuations": """\
start_on|INQR_STRT_DT|조회시작일자
end_on|INQR_END_DT|조회종료일자
symbol|PDNO|상품번호
product_type|PRDT_TYPE_CD|상품유형코드
verification_kind|VRFC_KIND_CD|검증종류코드
next_key|CTX_AREA_NK30|연속조회키30
search_condition|CTX_AREA_FK100|연속조회검색조건100
search_condition|ctx_area_fk100|연속조회검색조건100
next_key|ctx_area_nk30|연속조회키30
valued_on|evlu_dt|평가일자
symbol|pdno|상품번호
product_type|prdt_type_cd|상품유형코드
name|prdt_name|상품명
kis_price|kis_unpr|한국신용평가단가
korea_bond_price|kbp_unpr|한국채권평가단가
nice_price|nice_evlu_unpr|한국신용정보평가단가
fn_price|fnp_unpr|에프앤자산평가단가
average_valuation_price|avg_evlu_unpr|평균평가단가
kis_rating|kis_crdt_grad_text|한국신용평가신용등급내용
korea_bond_rating|kbp_crdt_grad_text|한국채권평가신용등급내용
nice_rating|nice_crdt_grad_text|한국신용정보신용등급내용
fn_rating|fnp_crdt_grad_text|에프앤자산평가신용등급내용
changed|chng_yn|변경여부
kis_yield|kis_erng_rt|한국신용평가수익율
korea_bond_yield|kbp_erng_rt|한국채권평가수익율
nice_yield|nice_evlu_erng_rt|한국신용정보평가수익율
fn_yield|fnp_erng_rt|에프앤자산평가수익율
average_valuation_yield|avg_evlu_erng_rt|평균평가수익율
kis_rf_price|kis_rf_unpr|한국신용평가RF단가
korea_bond_rf_price|kbp_rf_unpr|한국채권평가RF단가
nice_rf_price|nice_evlu_rf_unpr|한국신용정보평가RF단가
average_valuation_rf_price|avg_evlu_rf_unpr|평균평가RF단가
kis_value|kis_evlu_amt|한국신용평가평가금액
korea_bond_value|kbp_evlu_amt|한국채권평가평가금액
nice_value|nice_evlu_amt|한국신용정보평가금액
fn_value|fnp_evlu_amt|에프앤자산평가평가금액
average_value|avg_evlu_amt|평균평가금액
kis_currency|kis_crcy_cd|한국신용평가통화코드
kis_unit_price|kis_evlu_unit_pric|한국신용평가평가단위가격
kis_valuation_price|kis_evlu_pric|한국신용평가평가가격
korea_bond_currency|kbp_crcy_cd|한국채권평가통화코드
korea_bond_unit_price|kbp_evlu_unit_pric|한국채권평가평가단위가격
korea_bond_valuation_price|kbp_evlu_pric|한국채권평가평가가격
nice_currency|nice_crcy_cd|한국신용정보통화코드
nice_unit_price|nice_evlu_unit_pric|한국신용정보평가단위가격
nice_valuation_price|nice_evlu_pric|한국신용정보평가가격
average_unit_price|avg_evlu_unit_pric|평균평가단위가격
average_valuation_price|avg_evlu_pric|평균평가가격
""",
    "kis_async.api.domestic_bond.quotations_prices:GetBondDailyChart": """\
venue|FID_COND_MRKT_DIV_CODE|조건 시장 구분 코드
symbol|FID_INPUT_ISCD|입력 종목코드
traded_on|stck_bsop_date|주식영업일자
open|bond_oprc|채권시가2
high|bond_hgpr|채권고가
low|bond_lwpr|채권저가
close|bond_prpr|채권현재가
volume|acml_vol|누적거래량
""",
    "kis_async.api.domestic_bond.quotations_prices:GetBondDailyPrices": """\
venue|FID_COND_MRKT_DIV_CODE|조건시장분류코드
symbol|FID_INPUT_ISCD|입력종목코드
traded_on|stck_bsop_date|주식영업일자
close|bond_prpr|채권현재가
change|bond_prdy_vrss|채권전일대비
change_sign|prdy_vrss_sign|전일대비부호
change_rate|prdy_ctrt|전일대비율
volume|acml_vol|누적거래량
open|bond_oprc|채권시가2
high|bond_hgpr|채권고가
low|bond_lwpr|채권저가
""",
    "kis_async.api.domestic_bond.quotations_prices:GetBondOrderBook": """\
venue|FID_COND_MRKT_DIV_CODE|조건 시장 분류 코드
symbol|FID_INPUT_ISCD|입력 종목코드
received_at|aspr_acpt_hour|호가 접수 시간
ask_1|bond_askp1|채권 매도호가1
ask_2|bond_askp2|채권 매도호가2
ask_3|bond_askp3|채권 매도호가3
ask_4|bond_askp4|채권 매도호가4
ask_5|bond_askp5|채권 매도호가5
bid_1|bond_bidp1|채권 매수호가1
bid_2|bond_bidp2|채권 매수호가2
bid_3|bond_bidp3|채권 매수호가3
bid_4|bond_bidp4|채권 매수호가4
bid_5|bond_bidp5|채권 매수호가5
ask_size_1|askp_rsqn1|매도호가 잔량1
ask_size_2|askp_rsqn2|매도호가 잔량2
ask_size_3|askp_rsqn3|매도호가 잔량3
ask_size_4|askp_rsqn4|매도호가 잔량4
ask_size_5|askp_rsqn5|매도호가 잔량5
bid_size_1|bidp_rsqn1|매수호가 잔량1
bid_size_2|bidp_rsqn2|매수호가 잔량2
bid_size_3|bidp_rsqn3|매수호가 잔량3
bid_size_4|bidp_rsqn4|매수호가 잔량4
bid_size_5|bidp_rsqn5|매수호가 잔량5
total_ask_size|total_askp_rsqn|총 매도호가 잔량
total_bid_size|total_bidp_rsqn|총 매수호가 잔량
net_bid_size|ntby_aspr_rsqn|순매수 호가 잔량
ask_yield_1|seln_ernn_rate1|매도 수익 비율1
ask_yield_2|seln_ernn_rate2|매도 수익 비율2
ask_yield_3|seln_ernn_rate3|매도 수익 비율3
ask_yield_4|seln_ernn_rate4|매도 수익 비율4
ask_yield_5|seln_ernn_rate5|매도 수익 비율5
bid_yield_1|shnu_ernn_rate1|매수2 수익 비율1
bid_yield_2|shnu_ernn_rate2|매수2 수익 비율2
bid_yield_3|shnu_ernn_rate3|매수2 수익 비율3
bid_yield_4|shnu_ernn_rate4|매수2 수익 비율4
bid_yield_5|shnu_ernn_rate5|매수2 수익 비율5
""",
    "kis_async.api.domestic_bond.quotations_prices:GetBondPrice": """\
venue|FID_COND_MRKT_DIV_CODE|조건시장분류코드
symbol|FID_INPUT_ISCD|입력종목코드
isin|stnd_iscd|표준종목코드
name|hts_kor_isnm|HTS한글종목명
price|bond_prpr|채권현재가
change_sign|prdy_vrss_sign|전일대비부호
change|bond_prdy_vrss|채권전일대비
change_rate|prdy_ctrt|전일대비율
volume|acml_vol|누적거래량
previous_close|bond_prdy_clpr|채권전일종가
open|bond_oprc|채권시가2
high|bond_hgpr|채권고가
low|bond_lwpr|채권저가
yield_rate|ernn_rate|수익비율
open_yield|oprc_ert|시가2수익률
high_yield|hgpr_ert|최고가수익률
low_yield|lwpr_ert|최저가수익률
upper_limit|bond_mxpr|채권상한가
lower_limit|bond_llam|채권하한가
""",
    "kis_async.api.domestic_bond.quotations_prices:GetBondTrades": """\
venue|FID_COND_MRKT_DIV_CODE|조건시장분류코드
symbol|FID_INPUT_ISCD|입력종목코드
traded_at|stck_cntg_hour|주식 체결 시간
price|bond_prpr|채권 현재가
change|bond_prdy_vrss|채권 전일 대비
change_sign|prdy_vrss_sign|전일 대비 부호
change_rate|prdy_ctrt|전일 대비율
trade_volume|cntg_vol|체결 거래량
volume|acml_vol|누적 거래량
""",
    "kis_async.api.domestic_bond.trading:GetBondBalance": """\
account|CANO|종합계좌번호
account|ACNT_PRDT_CD|계좌상품코드
inquiry_condition|INQR_CNDT|조회조건
symbol|PDNO|상품번호
bought_on|BUY_DT|매수일자
search_condition|CTX_AREA_FK200|연속조회검색조건200
next_key|CTX_AREA_NK200|연속조회키200
search_condition|ctx_area_fk200|연속조회검색조건200
next_key|ctx_area_nk200|연속조회키200
symbol|pdno|상품번호
name|prdt_name|상품명
bought_on|buy_dt|매수일자
purchase_number|buy_sqno|매수일련번호
quantity|cblc_qty|잔고수량
general_tax_quantity|agrx_qty|종합과세수량
separate_tax_quantity|sprx_qty|분리과세수량
expires_on|exdt|만기일
purchase_yield|buy_erng_rt|매수수익율
purchase_price|buy_unpr|매수단가
buy_amount|buy_amt|매수금액
sellable_quantity|ord_psbl_qty|주문가능수량
""",
    "kis_async.api.domestic_bond.trading:GetBondBuyable": """\
account|CANO|종합계좌번호
account|ACNT_PRDT_CD|계좌상품코드
symbol|PDNO|상품번호
price|BOND_ORD_UNPR|채권주문단가
small_lot_market|SAMT_MKET_PTCI_YN|소액시장참여여부
orderable_cash|ord_psbl_cash|주문가능현금
orderable_substitute|ord_psbl_sbst|주문가능대용
reusable_amount|ruse_psbl_amt|재사용가능금액
price|bond_ord_unpr2|채권주문단가2
buyable_amount|buy_psbl_amt|매수가능금액
buyable_quantity|buy_psbl_qty|매수가능수량
cma_value|cma_evlu_amt|CMA평가금액
""",
    "kis_async.api.domestic_bond.trading:ListBondOrders": """\
account|CANO|종합계좌번호
account|ACNT_PRDT_CD|계좌상품코드
start_on|INQR_STRT_DT|조회시작일자
end_on|INQR_END_DT|조회종료일자
side|SLL_BUY_DVSN_CD|매도매수구분코드
sort_order|SORT_SQN_DVSN|정렬순서구분
symbol|PDNO|상품번호
fill_status|NCCS_YN|미체결여부
next_key|CTX_AREA_NK200|연속조회키200
search_condition|CTX_AREA_FK200|연속조회검색조건200
search_condition|ctx_area_fk200|연속조회검색조건200
next_key|ctx_area_nk200|연속조회키200
ordered_on|ord_dt|주문일자
order_number|odno|주문번호
original_order_number|orgn_odno|원주문번호
order_kind_name|ord_dvsn_name|주문구분명
side_name|sll_buy_dvsn_cd_name|매도매수구분코드명
short_symbol|shtn_pdno|단축상품번호
short_name|prdt_abrv_name|상품약어명
quantity|ord_qty|주문수량
price|bond_ord_unpr|채권주문단가
ordered_at|ord_tmd|주문시각
filled_quantity|tot_ccld_qty|총체결수량
average_price|bond_avg_unpr|채권평균단가
filled_amount|tot_ccld_amt|총체결금액
loan_date|loan_dt|대출일자
bought_on|buy_dt|매수일자
small_lot_market_name|samt_mket_ptci_yn_name|소액시장참여여부명
tax_class_name|sprx_psbl_yn_ifom|분리과세가능여부알림
order_media_name|ord_mdia_dvsn_name|주문매체구분명
side|sll_buy_dvsn_cd|매도매수구분코드
unfilled_quantity|nccs_qty|미체결수량
branch|ord_gno_brno|주문채번지점번호
ordered_quantity|tot_ord_qty|총주문수량
total_filled_quantity|tot_ccld_qty_smtl|총체결수량합계
average_price|tot_bond_ccld_avg_unpr|총채권체결평균단가
total_filled_amount|tot_ccld_amt_smtl|총체결금액합계
""",
    "kis_async.api.domestic_bond.trading:ListChangeableBondOrders": """\
account|CANO|종합계좌번호
account|ACNT_PRDT_CD|계좌상품코드
ordered_on|ORD_DT|주문일자
order_number|ODNO|주문번호
search_condition|CTX_AREA_FK200|연속조회검색조건200
next_key|CTX_AREA_NK200|연속조회키200
search_condition|ctx_area_fk200|연속조회검색조건200
next_key|ctx_area_nk200|연속조회키200
order_number|odno|주문번호
symbol|pdno|상품번호
revision_name|rvse_cncl_dvsn_name|정정취소구분명
quantity|ord_qty|주문수량
price|bond_ord_unpr|채권주문단가
ordered_at|ord_tmd|주문시각
filled_quantity|tot_ccld_qty|총체결수량
filled_amount|tot_ccld_amt|총체결금액
changeable_quantity|ord_psbl_qty|주문가능수량
original_order_number|orgn_odno|원주문번호
side|sll_buy_dvsn_cd|매도매수구분코드
order_kind|ord_dvsn_cd|주문구분코드
manager_order_number|mgco_aptm_odno|운용사지정주문번호
small_lot_market|samt_mket_ptci_yn|소액시장참여여부
short_name|prdt_abrv_name|상품약어명
""",
    "kis_async.api.domestic_bond.trading:ModifyOrCancelBondOrder": """\
account|CANO|종합계좌번호
account|ACNT_PRDT_CD|계좌상품코드
symbol|PDNO|상품번호
original_order_number|ORGN_ODNO|원주문번호
quantity|ORD_QTY2|주문수량2
price|BOND_ORD_UNPR|채권주문단가
all_remaining|QTY_ALL_ORD_YN|잔량전부주문여부
revision|RVSE_CNCL_DVSN_CD|정정취소구분코드
manager_order_number|MGCO_APTM_ODNO|운용사지정주문번호
order_server|ORD_SVR_DVSN_CD|주문서버구분코드
phone|CTAC_TLNO|연락전화번호
branch|krx_fwdg_ord_orgno|한국거래소전송주문조직번호
order_number|odno|주문번호
ordered_at|ord_tmd|주문시각
""",
    "kis_async.api.domestic_bond.trading:OrderBondPurchase": """\
account|CANO|종합계좌번호
account|ACNT_PRDT_CD|계좌상품코드
symbol|PDNO|상품번호
quantity|ORD_QTY2|주문수량2
price|BOND_ORD_UNPR|채권주문단가
small_lot_market|SAMT_MKET_PTCI_YN|소액시장참여여부
retail_market|BOND_RTL_MKET_YN|채권소매시장여부
referrer_number|IDCR_STFNO|유치자직원번호
manager_order_number|MGCO_APTM_ODNO|운용사지정주문번호
order_server|ORD_SVR_DVSN_CD|주문서버구분코드
phone|CTAC_TLNO|연락전화번호
branch|krx_fwdg_ord_orgno|한국거래소전송주문조직번호
order_number|odno|주문번호
ordered_at|ord_tmd|주문시각
""",
    "kis_async.api.domestic_bond.trading:OrderBondSale": """\
account|CANO|종합계좌번호
account|ACNT_PRDT_CD|계좌상품코드
order_kind|ORD_DVSN|주문구분
symbol|PDNO|상품번호
quantity|ORD_QTY2|주문수량2
price|BOND_ORD_UNPR|주문단가
separate_tax|SPRX_YN|분리과세여부
bought_on|BUY_DT|매수일자
purchase_number|BUY_SEQ|매수순번
small_lot_market|SAMT_MKET_PTCI_YN|소액시장참여여부
agent_counter_sale|SLL_AGCO_OPPS_SLL_YN|매도대행사반대매도여부
retail_market|BOND_RTL_MKET_YN|채권소매시장여부
manager_order_number|MGCO_APTM_ODNO|운용사지정주문번호
order_server|ORD_SVR_DVSN_CD|주문서버구분코드
phone|CTAC_TLNO|연락전화번호
branch|krx_fwdg_ord_orgno|한국거래소전송주문조직번호
order_number|odno|주문번호
ordered_at|ord_tmd|주문시각
""",
    "kis_async.api.domestic_futureoption.quotations_boards:GetFuturesBoard": """\
venue|FID_COND_MRKT_DIV_CODE|조건 시장 분류 코드
screen|FID_COND_SCR_DIV_CODE|조건 화면 분류 코드
market_class|FID_COND_MRKT_CLS_CODE|조건 시장 구분 코드
symbol|futs_shrn_iscd|선물 단축 종목코드
name|hts_kor_isnm|HTS 한글 종목명
price|futs_prpr|선물 현재가
change|futs_prdy_vrss|선물 전일 대비
change_sign|prdy_vrss_sign|전일 대비 부호
change_rate|futs_prdy_ctrt|선물 전일 대비율
theoretical_price|hts_thpr|HTS 이론가
volume|acml_vol|누적 거래량
ask|futs_askp|선물 매도호가
bid|futs_bidp|선물 매수호가
open_interest|hts_otst_stpl_qty|HTS 미결제 약정 수량
high|futs_hgpr|선물 최고가
low|futs_lwpr|선물 최저가
remaining_days|hts_rmnn_dynu|HTS 잔존 일수
total_ask_size|total_askp_rsqn|총 매도호가 잔량
total_bid_size|total_bidp_rsqn|총 매수호가 잔량
expected_price|futs_antc_cnpr|선물예상체결가
expected_change|futs_antc_cntg_vrss|선물예상체결대비
expected_change_sign|antc_cntg_vrss_sign|예상 체결 대비 부호
expected_change_rate|antc_cntg_prdy_ctrt|예상 체결 전일 대비율
""",
    "kis_async.api.domestic_futureoption.quotations_boards:GetOptionBoard": """\
venue|FID_COND_MRKT_DIV_CODE|조건 시장 분류 코드
screen|FID_COND_SCR_DIV_CODE|조건 화면 분류 코드
market_code|FID_MRKT_CLS_CODE|시장 구분 코드
maturity|FID_MTRT_CNT|만기 수
market_class|FID_COND_MRKT_CLS_CODE|조건 시장 구분 코드
second_market_code|FID_MRKT_CLS_CODE1|시장 구분 코드
strike|acpr|행사가
converted_price|unch_prpr|환산 현재가
symbol|optn_shrn_iscd|옵션 단축 종목코드
price|optn_prpr|옵션 현재가
change|optn_prdy_vrss|옵션 전일 대비
change_sign|prdy_vrss_sign|전일 대비 부호
change_rate|optn_prdy_ctrt|옵션 전일 대비율
bid|optn_bidp|옵션 매수호가
ask|optn_askp|옵션 매도호가
time_value|tmvl_val|시간가치 값
base_price|nmix_sdpr|지수 기준가
volume|acml_vol|누적 거래량
ask_size|seln_rsqn|매도 잔량
bid_size|shnu_rsqn|매수2 잔량
turnover|acml_tr_pbmn|누적 거래 대금
open_interest|hts_otst_stpl_qty|HTS 미결제 약정 수량
open_interest_change|otst_stpl_qty_icdc|미결제 약정 수량 증감
delta|delta_val|델타 값
gamma|gama|감마
vega|vega|베가
theta|theta|세타
rho|rho|로우
implied_volatility|hts_ints_vltl|HTS 내재 변동성
intrinsic_value|invl_val|내재가치 값
disparity|esdg|괴리도
disparity_rate|dprt|괴리율
historical_volatility|hist_vltl|역사적 변동성
theoretical_price|hts_thpr|HTS 이론가
open|optn_oprc|옵션 시가2
high|optn_hgpr|옵션 최고가
low|optn_lwpr|옵션 최저가
upper_limit|optn_mxpr|옵션 상한가
lower_limit|optn_llam|옵션 하한가
moneyness_name|atm_cls_name|ATM 구분 명
change_from_previous_trade|rgbf_vrss_icdc|직전 대비 증감
total_ask_size|total_askp_rsqn|총 매도호가 잔량
total_bid_size|total_bidp_rsqn|총 매수호가 잔량
expected_price|futs_antc_cnpr|선물예상체결가
expected_change|futs_antc_cntg_vrss|선물예상체결대비
expected_change_sign|antc_cntg_vrss_sign|예상 체결 대비 부호
expected_change_rate|antc_cntg_prdy_ctrt|예상 체결 전일 대비율
""",
    "kis_async.api.domestic_futureoption.quotations_boards:ListOptionMaturities": """\
screen|FID_COND_SCR_DIV_CODE|조건 화면 분류 코드
venue|FID_COND_MRKT_DIV_CODE|조건 시장 분류 코드
market_class|FID_COND_MRKT_CLS_CODE|조건 시장 구분 코드
maturity_code|mtrt_yymm_code|만기 년월 코드
maturity|mtrt_yymm|만기 년월
""",
    "kis_async.api.domestic_futureoption.quotations_charts:GetFuturesChart": """\
venue|FID_COND_MRKT_DIV_CODE|FID 조건 시장 분류 코드
symbol|FID_INPUT_ISCD|종목코드
date_from|FID_INPUT_DATE_1|조회 시작일자
date_to|FID_INPUT_DATE_2|조회 종료일자
period|FID_PERIOD_DIV_CODE|기간분류코드
change|futs_prdy_vrss|전일 대비
change_sign|prdy_vrss_sign|전일 대비 부호
change_rate|futs_prdy_ctrt|선물 전일 대비율
previous_close|futs_prdy_clpr|선물 전일 종가
volume|acml_vol|누적 거래량
turnover|acml_tr_pbmn|누적 거래 대금
name|hts_kor_isnm|HTS 한글 종목명
price|futs_prpr|현재가
symbol|futs_shrn_iscd|단축 종목코드
previous_volume|prdy_vol|전일 거래량
upper_limit|futs_mxpr|상한가
lower_limit|futs_llam|하한가
open|futs_oprc|시가
high|futs_hgpr|최고가
low|futs_lwpr|최저가
previous_open|futs_prdy_oprc|전일 시가
previous_high|futs_prdy_hgpr|전일 최고가
previous_low|futs_prdy_lwpr|전일 최저가
ask|futs_askp|매도호가
bid|futs_bidp|매수호가
theoretical_basis|basis|베이시스
index_price|kospi200_nmix|KOSPI200 지수
index_change|kospi200_prdy_vrss|KOSPI200 전일 대비
index_change_rate|kospi200_prdy_ctrt|KOSPI200 전일 대비율
index_change_sign|kospi200_prdy_vrss_sign|전일 대비 부호
open_interest|hts_otst_stpl_qty|HTS 미결제 약정 수량
open_interest_change|otst_stpl_qty_icdc|미결제 약정 수량 증감
strength|tday_rltv|당일 체결강도
theoretical_price|hts_thpr|HTS 이론가
disparity_rate|dprt|괴리율
traded_on|stck_bsop_date|영업 일자
close|futs_prpr|현재가
modified|mod_yn|변경 여부
""",
    "kis_async.api.domestic_futureoption.quotations_charts:GetFuturesMinuteChart": """\
venue|FID_COND_MRKT_DIV_CODE|FID 조건 시장 분류 코드
symbol|FID_INPUT_ISCD|FID 입력 종목코드
seconds|FID_HOUR_CLS_CODE|FID 시간 구분 코드
include_past|FID_PW_DATA_INCU_YN|FID 과거 데이터 포함 여부
include_empty_bars|FID_FAKE_TICK_INCU_YN|FID 허봉 포함 여부
until_date|FID_INPUT_DATE_1|FID 입력 날짜1
until_time|FID_INPUT_HOUR_1|FID 입력 시간1
change|futs_prdy_vrss|선물 전일 대비
change_sign|prdy_vrss_sign|전일 대비 부호
change_rate|futs_prdy_ctrt|선물 전일 대비율
previous_close|futs_prdy_clpr|선물 전일 종가
previous_index|prdy_nmix|전일 지수
volume|acml_vol|누적 거래량
turnover|acml_tr_pbmn|누적 거래 대금
name|hts_kor_isnm|HTS 한글 종목명
price|futs_prpr|선물 현재가
symbol|futs_shrn_iscd|선물 단축 종목코드
previous_volume|prdy_vol|전일 거래량
upper_limit|futs_mxpr|선물 상한가
lower_limit|futs_llam|선물 하한가
open|futs_oprc|선물 시가2
high|futs_hgpr|선물 최고가
low|futs_lwpr|선물 최저가
previous_open|futs_prdy_oprc|선물 전일 시가
previous_high|futs_prdy_hgpr|선물 전일 최고가
previous_low|futs_prdy_lwpr|선물 전일 최저가
ask|futs_askp|선물 매도호가
bid|futs_bidp|선물 매수호가
theoretical_basis|basis|베이시스
index_price|kospi200_nmix|KOSPI200 지수
index_change|kospi200_prdy_vrss|KOSPI200 전일 대비
index_change_rate|kospi200_prdy_ctrt|KOSPI200 전일 대비율
index_change_sign|kospi200_prdy_vrss_sign|KOSPI200 전일 대비 부호
open_interest|hts_otst_stpl_qty|HTS 미결제 약정 수량
open_interest_change|otst_stpl_qty_icdc|미결제 약정 수량 증감
strength|tday_rltv|당일 체결강도
theoretical_price|hts_thpr|HTS 이론가
disparity_rate|dprt|괴리율
traded_on|stck_bsop_date|주식 영업 일자
traded_at|stck_cntg_hour|주식 체결 시간
close|futs_prpr|선물 현재가
volume|cntg_vol|체결 거래량
""",
    "kis_async.api.domestic_futureoption.quotations_prices:GetFuturesOrderBook": """\
venue|FID_COND_MRKT_DIV_CODE|FID 조건 시장 분류 코드
symbol|FID_INPUT_ISCD|FID 입력 종목코드
name|hts_kor_isnm|HTS 한글 종목명
price|futs_prpr|선물 현재가
change_sign|prdy_vrss_sign|전일 대비 부호
change|futs_prdy_vrss|선물 전일 대비
change_rate|futs_prdy_ctrt|선물 전일 대비율
volume|acml_vol|누적 거래량
previous_close|futs_prdy_clpr|선물 전일 종가
symbol|futs_shrn_iscd|선물 단축 종목코드
ask_1|futs_askp1|선물 매도호가1
ask_2|futs_askp2|선물 매도호가2
ask_3|futs_askp3|선물 매도호가3
ask_4|futs_askp4|선물 매도호가4
ask_5|futs_askp5|선물 매도호가5
bid_1|futs_bidp1|선물 매수호가1
bid_2|futs_bidp2|선물 매수호가1
bid_3|futs_bidp3|선물 매수호가3
bid_4|futs_bidp4|선물 매수호가4
bid_5|futs_bidp5|선물 매수호가5
ask_size_1|askp_rsqn1|매도호가 잔량1
ask_size_2|askp_rsqn2|매도호가 잔량2
ask_size_3|askp_rsqn3|매도호가 잔량3
ask_size_4|askp_rsqn4|매도호가 잔량4
ask_size_5|askp_rsqn5|매도호가 잔량5
bid_size_1|bidp_rsqn1|매수호가 잔량1
bid_size_2|bidp_rsqn2|매수호가 잔량2
bid_size_3|bidp_rsqn3|매수호가 잔량3
bid_size_4|bidp_rsqn4|매수호가 잔량4
bid_size_5|bidp_rsqn5|매수호가 잔량5
ask_count_1|askp_csnu1|매도호가 건수1
ask_count_2|askp_csnu2|매도호가 건수2
ask_count_3|askp_csnu3|매도호가 건수3
ask_count_4|askp_csnu4|매도호가 건수4
ask_count_5|askp_csnu5|매도호가 건수5
bid_count_1|bidp_csnu1|매수호가 건수1
bid_count_2|bidp_csnu2|매수호가 건수2
bid_count_3|bidp_csnu3|매수호가 건수3
bid_count_4|bidp_csnu4|매수호가 건수4
bid_count_5|bidp_csnu5|매수호가 건수5
total_ask_size|total_askp_rsqn|총 매도호가 잔량
total_bid_size|total_bidp_rsqn|총 매수호가 잔량
total_ask_count|total_askp_csnu|총 매도호가 건수
total_bid_count|total_bidp_csnu|총 매수호가 건수
received_at|aspr_acpt_hour|호가 접수 시간
""",
    "kis_async.api.domestic_futureoption.quotations_prices:GetFuturesPrice": """\
venue|FID_COND_MRKT_DIV_CODE|FID 조건 시장 분류 코드
symbol|FID_INPUT_ISCD|FID 입력 종목코드
name|hts_kor_isnm|HTS 한글 종목명
price|futs_prpr|선물 현재가
change|futs_prdy_vrss|선물 전일 대비
change_sign|prdy_vrss_sign|전일 대비 부호
previous_close|futs_prdy_clpr|선물 전일 종가
change_rate|futs_prdy_ctrt|선물 전일 대비율
volume|acml_vol|누적 거래량
turnover|acml_tr_pbmn|누적 거래 대금
open_interest|hts_otst_stpl_qty|HTS 미결제 약정 수량
open_interest_change|otst_stpl_qty_icdc|미결제 약정 수량 증감
open|futs_oprc|선물 시가2
high|futs_hgpr|선물 최고가
low|futs_lwpr|선물 최저가
upper_limit|futs_mxpr|선물 상한가
lower_limit|futs_llam|선물 하한가
theoretical_basis|basis|베이시스
base_price|futs_sdpr|선물 기준가
theoretical_price|hts_thpr|HTS 이론가
disparity_rate|dprt|괴리율
circuit_breaker_upper_limit|crbr_aply_mxpr|서킷브레이커 적용 상한가
circuit_breaker_lower_limit|crbr_aply_llam|서킷브레이커 적용 하한가
last_trading_on|futs_last_tr_date|선물 최종 거래 일자
remaining_days|hts_rmnn_dynu|HTS 잔존 일수
high_since_listing|futs_lstn_medm_hgpr|선물 상장 중 최고가
low_since_listing|futs_lstn_medm_lwpr|선물 상장 중 최저가
delta|delta_val|델타 값
gamma|gama|감마
theta|theta|세타
vega|vega|베가
rho|rho|로우
historical_volatility|hist_vltl|역사적 변동성
implied_volatility|hts_ints_vltl|HTS 내재 변동성
market_basis|mrkt_basis|시장 베이시스
strike|acpr|행사가
sector_code|bstp_cls_code|업종 구분 코드
price|bstp_nmix_prpr|업종 지수 현재가
change|bstp_nmix_prdy_vrss|업종 지수 전일 대비
change_rate|bstp_nmix_prdy_ctrt|업종 지수 전일 대비율
""",
    "kis_async.api.domestic_futureoption.quotations_prices:GetFuturesUnderlying": """\
venue|FID_COND_MRKT_DIV_CODE|조건 시장 분류 코드
symbol|FID_INPUT_ISCD|입력 종목코드
second_venue|FID_COND_MRKT_DIV_CODE1|조건 시장 분류 코드
screen|FID_COND_SCR_DIV_CODE|조건 화면 분류 코드
maturity|FID_MTRT_CNT|만기 수
market_class|FID_COND_MRKT_CLS_CODE|조건 시장 구분 코드
underlying_price|unas_prpr|기초자산 현재가
underlying_change|unas_prdy_vrss|기초자산 전일 대비
underlying_change_sign|unas_prdy_vrss_sign|기초자산 전일 대비 부호
underlying_change_rate|unas_prdy_ctrt|기초자산 전일 대비율
underlying_volume|unas_acml_vol|기초자산 누적 거래량
name|hts_kor_isnm|HTS 한글 종목명
price|futs_prpr|선물 현재가
change|futs_prdy_vrss|선물 전일 대비
change_sign|prdy_vrss_sign|전일 대비 부호
change_rate|futs_prdy_ctrt|선물 전일 대비율
remaining_days|hts_rmnn_dynu|HTS 잔존 일수
""",
    "kis_async.api.domestic_futureoption.quotations_prices:ListFuturesExpectedTrades": """\
symbol|FID_INPUT_ISCD|입력 종목코드
venue|FID_COND_MRKT_DIV_CODE|조건 시장 분류 코드
name|hts_kor_isnm|영업 시간
expected_price|futs_antc_cnpr|업종 지수 현재가
expected_change_sign|antc_cntg_vrss_sign|업종 지수 전일 대비
expected_change|futs_antc_cntg_vrss|전일 대비 부호
expected_change_rate|antc_cntg_prdy_ctrt|업종 지수 전일 대비율
base_price|futs_sdpr|누적 거래 대금
traded_at|stck_cntg_hour|주식체결시간
expected_price|futs_antc_cnpr|선물예상체결가
expected_change_sign|antc_cntg_vrss_sign|예상체결대비부호
expected_change|futs_antc_cntg_vrss|선물예상체결대비
expected_change_rate|antc_cntg_prdy_ctrt|예상체결전일대비율
""",
    "kis_async.api.domestic_futureoption.trading_balance:GetFuturesAssets": """\
account|CANO|종합계좌번호
account|ACNT_PRDT_CD|계좌상품코드
total_deposit|dnca_tota|예수금총액
checks_yesterday|bfdy_chck_amt|전일수표금액
checks_today|thdt_chck_amt|당일수표금액
physical_delivery_deposit|rlth_uwdl_dpos_amt|실물인수도예치금액
initial_margin_cash|brkg_mgna_cash|위탁증거금현금
total_withdrawable_amount|wdrw_psbl_tot_amt|인출가능총금액
orderable_cash|ord_psbl_cash|주문가능현금
orderable_total|ord_psbl_tota|주문가능총액
substitute_deposit|dnca_sbst|예수금대용
securities_substitute|scts_sbst_amt|유가증권대용금액
foreign_currency_value|frcr_evlu_amt|외화평가금액
initial_margin_substitute|brkg_mgna_sbst|위탁증거금대용
releasable_substitute|sbst_rlse_psbl_amt|대용해제가능금액
maintenance_rate|mtnc_rt|유지비율
additional_margin_total|add_mgna_tota|추가증거금총액
additional_margin_cash|add_mgna_cash|추가증거금현금
receivable|rcva|미수금
futures_trading_profit|futr_trad_pfls|선물매매손익
option_trading_profit|opt_trad_pfls_amt|옵션매매손익금액
total_trading_profit|trad_pfls_smtl|매매손익합계
futures_profit|futr_evlu_pfls_amt|선물평가손익금액
option_profit|opt_evlu_pfls_amt|옵션평가손익금액
total_profit|evlu_pfls_smtl|평가손익합계
mark_to_market|excc_dfpa|정산차금
option_premium_net|opt_dfpa|옵션차금
fee|brkg_fee|위탁수수료
cash_deposit_d1|nxdy_dnca|익일예수금
estimated_assets_amount|prsm_dpast_amt|추정예탁자산금액
cash_maintenance_amount|cash_mntn_amt|현금유지금액
hacking_transfer_amount|hack_acdt_acnt_move_amt|해킹사고계좌이전금액
""",
    "kis_async.api.domestic_futureoption.trading_balance:GetFuturesBalance": """\
account|CANO|종합계좌번호
account|ACNT_PRDT_CD|계좌상품코드
margin_basis|MGNA_DVSN|증거금 구분
valuation_basis|EXCC_STAT_CD|정산상태코드
search_condition|CTX_AREA_FK200|연속조회검색조건200
next_key|CTX_AREA_NK200|연속조회키200
search_condition|ctx_area_fk200|연속조회검색조건200
next_key|ctx_area_nk200|연속조회키200
account_number|cano|종합계좌번호
account_product|acnt_prdt_cd|계좌상품코드
symbol|pdno|상품번호
product_type|prdt_type_cd|상품유형코드
short_symbol|shtn_pdno|단축상품번호
name|prdt_name|상품명
side_name|sll_buy_dvsn_name|매도매수구분명
quantity|cblc_qty|잔고수량
settlement_price|excc_unpr|정산단가
average_price|ccld_avg_unpr1|체결평균단가1
close|idx_clpr|지수종가
purchase_amount|pchs_amt|매입금액
value|evlu_amt|평가금액
profit|evlu_pfls_amt|평가손익금액
trading_profit|trad_pfls_amt|매매손익금액
closable_quantity|lqd_psbl_qty|청산가능수량
cash_deposit|dnca_cash|예수금현금
foreign_deposit|frcr_dncl_amt|외화예수금액
substitute_deposit|dnca_sbst|예수금대용
total_deposit|tot_dncl_amt|총예수금액
filled_amount|tot_ccld_amt|총체결금액
cash_margin|cash_mgna|현금증거금
substitute_margin|sbst_mgna|대용증거금
total_margin|mgna_tota|증거금총액
option_premium_net|opt_dfpa|옵션차금
mark_to_market_today|thdt_dfpa|당일차금
mark_to_market_carried|rnwl_dfpa|갱신차금
fee|fee|수수료
cash_deposit_d1|nxdy_dnca|익일예수금
deposit_d1|nxdy_dncl_amt|익일예수금액
estimated_assets|prsm_dpast|추정예탁자산
estimated_assets_amount|prsm_dpast_amt|추정예탁자산금액
orderable_cash_without_credit|pprt_ord_psbl_cash|적정주문가능현금
additional_margin_cash|add_mgna_cash|추가증거금현금
additional_margin_total|add_mgna_tota|추가증거금총액
futures_trading_profit|futr_trad_pfls_amt|선물매매손익금액
option_trading_profit|opt_trad_pfls_amt|옵션매매손익금액
futures_profit|futr_evlu_pfls_amt|선물평가손익금액
option_profit|opt_evlu_pfls_amt|옵션평가손익금액
total_trading_profit|trad_pfls_amt_smtl|매매손익금액합계
total_profit|evlu_pfls_amt_smtl|평가손익금액합계
total_withdrawable_amount|wdrw_psbl_tot_amt|인출가능총금액
orderable_cash|ord_psbl_cash|주문가능현금
orderable_substitute|ord_psbl_sbst|주문가능대용
orderable_total|ord_psbl_tota|주문가능총액
total_purchase_amount|pchs_amt_smtl|매입금액합계
total_position_value|evlu_amt_smtl|평가금액합계
""",
    "kis_async.api.domestic_futureoption.trading_balance:GetFuturesSettlement": """\
account|CANO|종합계좌번호
account|ACNT_PRDT_CD|계좌상품코드
inquiry_date|INQR_DT|조회일자
search_condition|CTX_AREA_FK200|연속조회검색조건200
next_key|CTX_AREA_NK200|연속조회키200
search_condition|ctx_area_fk200|연속조회검색조건200
next_key|ctx_area_nk200|연속조회키200
cash_deposit_d1|nxdy_dnca|익일예수금
maintenance_margin_cash|mmga_cash|유지증거금현금
initial_margin_cash|brkg_mgna_cash|위탁증거금현금
option_purchase_amount|opt_buy_chgs|옵션매수대금
option_closing_value|opt_lqd_evlu_amt|옵션청산평가금액
substitute_deposit|dnca_sbst|예수금대용
maintenance_margin_total|mmga_tota|유지증거금총액
initial_margin_total|brkg_mgna_tota|위탁증거금총액
option_sale_amount|opt_sll_chgs|옵션매도대금
fee|fee|수수료
mark_to_market_today|thdt_dfpa|당일차금
mark_to_market_carried|rnwl_dfpa|갱신차금
cash_deposit|dnca_cash|예수금현금
symbol|pdno|상품번호
name|prdt_name|상품명
trade_name|trad_dvsn_name|매매구분명
previous_quantity|bfdy_cblc_qty|전일잔고수량
opened_quantity|new_qty|신규수량
closed_quantity|mnpl_rpch_qty|전매환매수량
quantity|cblc_qty|잔고수량
balance_amount|cblc_amt|잔고금액
trading_profit|trad_pfls_amt|매매손익금액
value|evlu_amt|평가금액
profit|evlu_pfls_amt|평가손익금액
""",
    "kis_async.api.domestic_futureoption.trading_balance:GetFuturesValuation": """\
account|CANO|종합계좌번호
account|ACNT_PRDT_CD|계좌상품코드
margin_basis|MGNA_DVSN|증거금구분
valuation_basis|EXCC_STAT_CD|정산상태코드
search_condition|CTX_AREA_FK200|연속조회검색조건200
next_key|CTX_AREA_NK200|연속조회키200
search_condition|ctx_area_fk200|연속조회검색조건200
next_key|ctx_area_nk200|연속조회키200
cash_deposit|dnca_cash|예수금현금
foreign_deposit|frcr_dncl_amt|외화예수금액
substitute_deposit|dnca_sbst|예수금대용
total_deposit|tot_dncl_amt|총예수금액
filled_amount|tot_ccld_amt|총체결금액
cash_margin|cash_mgna|현금증거금
substitute_margin|sbst_mgna|대용증거금
total_margin|mgna_tota|증거금총액
option_premium_net|opt_dfpa|옵션차금
mark_to_market_today|thdt_dfpa|당일차금
mark_to_market_carried|rnwl_dfpa|갱신차금
fee|fee|수수료
cash_deposit_d1|nxdy_dnca|익일예수금
deposit_d1|nxdy_dncl_amt|익일예수금액
estimated_assets|prsm_dpast|추정예탁자산
estimated_assets_amount|prsm_dpast_amt|추정예탁자산금액
orderable_cash_without_credit|pprt_ord_psbl_cash|적정주문가능현금
additional_margin_cash|add_mgna_cash|추가증거금현금
additional_margin_total|add_mgna_tota|추가증거금총액
futures_trading_profit|futr_trad_pfls_amt|선물매매손익금액
option_trading_profit|opt_trad_pfls_amt|옵션매매손익금액
futures_profit|futr_evlu_pfls_amt|선물평가손익금액
option_profit|opt_evlu_pfls_amt|옵션평가손익금액
total_trading_profit|trad_pfls_amt_smtl|매매손익금액합계
total_profit|evlu_pfls_amt_smtl|평가손익금액합계
total_withdrawable_amount|wdrw_psbl_tot_amt|인출가능총금액
orderable_cash|ord_psbl_cash|주문가능현금
orderable_substitute|ord_psbl_sbst|주문가능대용
orderable_total|ord_psbl_tota|주문가능총액
account_number|cano|종합계좌번호
account_product|acnt_prdt_cd|계좌상품코드
symbol|pdno|상품번호
product_type|prdt_type_cd|상품유형코드
short_symbol|shtn_pdno|단축상품번호
name|prdt_name|상품명
side_name|sll_buy_dvsn_name|매도매수구분명
quantity|cblc_qty1|잔고수량1
settlement_price|excc_unpr|정산단가
average_price|ccld_avg_unpr1|체결평균단가1
close|idx_clpr|지수종가
purchase_amount|pchs_amt|매입금액
value|evlu_amt|평가금액
profit|evlu_pfls_amt|평가손익금액
trading_profit|trad_pfls_amt|매매손익금액
closable_quantity|lqd_psbl_qty|청산가능수량
""",
    "kis_async.api.domestic_futureoption.trading_fills:ListFuturesDailyFees": """\
account|CANO|종합계좌번호
account|ACNT_PRDT_CD|계좌상품코드
date_from|INQR_STRT_DAY|조회시작일
date_to|INQR_END_DAY|조회종료일
search_condition|CTX_AREA_FK200|연속조회검색조건200
next_key|CTX_AREA_NK200|연속조회키200
search_condition|ctx_area_fk200|연속조회검색조건200
next_key|ctx_area_nk200|연속조회키200
ordered_on|ord_dt|주문일자
symbol|pdno|상품번호
name|item_name|종목명
sold_amount|sll_agrm_amt|매도약정금액
selling_fee|sll_fee|매도수수료
bought_amount|buy_agrm_amt|매수약정금액
buying_fee|buy_fee|매수수수료
total_fee|tot_fee_smtl|총수수료합계
trading_profit|trad_pfls|매매손익
futures_contracts|futr_agrm|선물약정
futures_amount|futr_agrm_amt|선물약정금액
total_futures_amount|futr_agrm_amt_smtl|선물약정금액합계
total_futures_selling_fee|futr_sll_fee_smtl|선물매도수수료합계
total_futures_buying_fee|futr_buy_fee_smtl|선물매수수수료합계
total_futures_fee|futr_fee_smtl|선물수수료합계
option_contracts|opt_agrm|옵션약정
option_amount|opt_agrm_amt|옵션약정금액
total_option_amount|opt_agrm_amt_smtl|옵션약정금액합계
total_option_selling_fee|opt_sll_fee_smtl|옵션매도수수료합계
total_option_buying_fee|opt_buy_fee_smtl|옵션매수수수료합계
total_option_fee|opt_fee_smtl|옵션수수료합계
commodity_futures_contracts|prdt_futr_agrm|상품선물약정
commodity_futures_and_options|prdt_fuop|상품선물옵션
commodity_futures_value|prdt_futr_evlu_amt|상품선물평가금액
futures_fee|futr_fee|선물수수료
option_fee|opt_fee|옵션수수료
fee|fee|수수료
total_contract_amount|agrm_amt_smtl|약정금액합계
total_fee|fee_smtl|수수료합계
total_trading_profit|trad_pfls_smtl|매매손익합계
""",
    "kis_async.api.domestic_futureoption.trading_fills:ListFuturesFills": """\
account|CANO|종합계좌번호
account|ACNT_PRDT_CD|계좌상품코드
ordered_on|ORD_DT|주문일자
start_at|FUOP_TR_STRT_TMD|선물옵션거래시작시각
end_at|FUOP_TR_END_TMD|선물옵션거래종료시각
search_condition|CTX_AREA_FK200|연속조회검색조건200
next_key|CTX_AREA_NK200|연속조회키200
search_condition|ctx_area_fk200|연속조회검색조건200
next_key|ctx_area_nk200|연속조회키200
symbol|pdno|상품번호
name|prdt_name|상품명
order_number|odno|주문번호
transaction_type_name|tr_type_name|거래유형명
final_settlement_on|last_sttldt|최종결제일
price|ccld_idx|체결지수
filled_quantity|ccld_qty|체결량
trade_amount|trad_amt|매매금액
fee|fee|수수료
filled_at|ccld_btwn|체결시간
total_filled_quantity|tot_ccld_qty_smtl|총체결수량합계
total_filled_amount|tot_ccld_amt_smtl|총체결금액합계
fee_adjustment|fee_adjt|수수료조정
total_fee|fee_smtl|수수료합계
""",
    "kis_async.api.domestic_futureoption.trading_fills:ListFuturesMarginRates": """\
base_date|BASS_DT|기준일자
underlying_id|BAST_ID|기초자산ID
next_key|CTX_AREA_NK200|연속조회키200
next_key|ctx_area_nk200|연속조회키200
underlying_id|bast_id|기초자산ID
underlying_name|bast_name|기초자산명
initial_margin_rate|brkg_mgna_rt|위탁증거금율
trading_margin_rate|tr_mgna_rt|거래증거금율
underlying_price|bast_pric|기초자산가격
multiplier|tr_mtpl_idx|거래승수지수
futures_margin_per_contract|ctrt_per_futr_mgna|계약당선물증거금
""",
    "kis_async.api.domestic_futureoption.trading_night:GetNightFuturesBalance": """\
account|CANO|종합계좌번호
account|ACNT_PRDT_CD|계좌상품코드
account_password|ACNT_PWD|계좌비밀번호
margin_basis|MGNA_DVSN|증거금구분
valuation_basis|EXCC_STAT_CD|정산상태코드
search_condition|CTX_AREA_FK200|연속조회검색조건200
next_key|CTX_AREA_NK200|연속조회키200
search_condition|ctx_area_fk200|연속조회검색조건200
next_key|ctx_area_nk200|연속조회키200
cash_deposit|dnca_cash|예수금현금
foreign_deposit|frcr_dncl_amt|외화예수금액
substitute_deposit|dnca_sbst|예수금대용
total_deposit|tot_dncl_amt|총예수금액
cash_margin|cash_mgna|현금증거금
substitute_margin|sbst_mgna|대용증거금
total_margin|mgna_tota|증거금총액
option_premium_net|opt_dfpa|옵션차금
mark_to_market_today|thdt_dfpa|당일차금
mark_to_market_carried|rnwl_dfpa|갱신차금
fee|fee|수수료
cash_deposit_d1|nxdy_dnca|익일예수금
deposit_d1|nxdy_dncl_amt|익일예수금액
estimated_assets|prsm_dpast|추정예탁자산
orderable_cash_without_credit|pprt_ord_psbl_cash|적정주문가능현금
additional_margin_cash|add_mgna_cash|추가증거금현금
additional_margin_total|add_mgna_tota|추가증거금총액
futures_trading_profit|futr_trad_pfls_amt|선물매매손익금액
option_trading_profit|opt_trad_pfls_amt|옵션매매손익금액
futures_profit|futr_evlu_pfls_amt|선물평가손익금액
option_profit|opt_evlu_pfls_amt|옵션평가손익금액
total_trading_profit|trad_pfls_amt_smtl|매매손익금액합계
total_profit|evlu_pfls_amt_smtl|평가손익금액합계
total_withdrawable_amount|wdrw_psbl_tot_amt|인출가능총금액
orderable_cash|ord_psbl_cash|주문가능현금
orderable_substitute|ord_psbl_sbst|주문가능대용
orderable_total|ord_psbl_tota|주문가능총액
maintenance_margin_total|mmga_tot_amt|유지증거금총금액
maintenance_margin_cash|mmga_cash_amt|유지증거금현금금액
maintenance_rate|mtnc_rt|유지비율
shortfall|isfc_amt|부족금액
total_purchase_amount|pchs_amt_smtl|매입금액합계
total_position_value|evlu_amt_smtl|평가금액합계
account_number|cano|종합계좌번호
account_product|acnt_prdt_cd|계좌상품코드
symbol|pdno|상품번호
product_type|prdt_type_cd|상품유형코드
short_symbol|shtn_pdno|단축상품번호
name|prdt_name|상품명
side_name|sll_buy_dvsn_name|매도매수구분명
side|sll_buy_dvsn_cd|매도매수구분코드
trade_name|trad_dvsn_name|매매구분명
quantity|cblc_qty|잔고수량
settlement_price|excc_unpr|정산단가
average_price|ccld_avg_unpr1|체결평균단가1
close|idx_clpr|지수종가
purchase_amount|pchs_amt|매입금액
value|evlu_amt|평가금액
profit|evlu_pfls_amt|평가손익금액
trading_profit|trad_pfls_amt|매매손익금액
closable_quantity|lqd_psbl_qty|청산가능수량
""",
    "kis_async.api.domestic_futureoption.trading_night:GetNightFuturesMargin": """\
account|CANO|종합계좌번호
account|ACNT_PRDT_CD|계좌상품코드
margin_basis|MGNA_DVSN_CD|증거금 구분코드
cash_amount|cash_amt|현금금액
total_amount|tot_amt|총금액
futures_opening_margin|futr_new_mgn_amt|선물신규증거금액
futures_spread_order_margin|futr_sprd_ord_mgna|선물스프레드주문증거금
option_selling_opening_margin|opt_sll_new_mgn_amt|옵션매도신규증거금액
option_buying_opening_margin|opt_buy_new_mgn_amt|옵션매수신규증거금액
opening_margin|new_mgn_amt|신규증거금액
option_price_margin|opt_pric_mgna|옵션가격증거금
price_change_margin|fuop_pric_altr_mgna|선물옵션가격변동증거금
futures_spread_margin|futr_sprd_mgna|선물스프레드증거금
delivery_margin|uwdl_mgna|인수도증거금
minimum_margin_per_contract|ctrt_per_min_mgna|계약당최소증거금
total_risk_margin|tot_risk_mgna|총위험증거금
net_risk_initial_margin|netrisk_brkg_mgna|순위험위탁증거금
option_sale_amount|opt_sll_chgs|옵션매도대금
option_purchase_amount|opt_buy_chgs|옵션매수대금
futures_loss|futr_loss_amt|선물손실금액
futures_gain|futr_prft_amt|선물이익금액
net_loss_today|thdt_ccld_net_loss_amt|당일체결순손실금액
initial_margin|brkg_mgna|위탁증거금
substitute_amount|sbst_amt|대용금액
base_deposit_grade|base_dpsa_gdat_grad_cd|기본예탁금차등등급코드
substitute_sales_yesterday|bfdy_sbst_sll_ccld_amt|전일대용매도체결금액
substitute_sales_substitute_yesterday|bfdy_sbst_sll_sbst_amt|전일대용매도대용금액
mark_to_market|excc_dfpa|정산차금
fee|fee_amt|수수료금액
deposit_d1|nxdy_dncl_amt|익일예수금액
option_base_deposit_grade|opt_base_dpsa_gdat_grad_cd|옵션기본예탁금차등등급코드
option_buying_only|opt_buy_exus_acnt_yn|옵션매수전용계좌여부
option_premium_net|opt_dfpa|옵션차금
estimated_assets_amount|prsm_dpast_amt|추정예탁자산금액
substitute_sales_today|thdt_sbst_sll_ccld_amt|당일대용매도체결금액
substitute_sales_substitute_today|thdt_sbst_sll_sbst_amt|당일대용매도대용금액
cash_deposit|dnca_cash|예수금현금
substitute_deposit|dnca_sbst|예수금대용
total_deposit|dnca_tota|예수금총액
withdrawable_cash|wdrw_psbl_cash_amt|인출가능현금금액
withdrawable_substitute|wdrw_psbl_sbsa|인출가능대용금액
total_withdrawable_amount|wdrw_psbl_tot_amt|인출가능총금액
orderable_cash|ord_psbl_cash_amt|주문가능현금금액
orderable_substitute|ord_psbl_sbsa|주문가능대용금액
orderable_total|ord_psbl_tot_amt|주문가능총금액
initial_margin_cash|brkg_mgna_cash_amt|위탁증거금현금금액
initial_margin_substitute|brkg_mgna_sbst|위탁증거금대용
initial_margin_total|brkg_mgna_tot_amt|위탁증거금총금액
additional_margin_cash|add_mgna_cash_amt|추가증거금현금금액
additional_margin_substitute|add_mgna_sbsa|추가증거금대용금액
additional_margin_total|add_mgna_tot_amt|추가증거금총금액
""",
    "kis_async.api.domestic_futureoption.trading_night:GetNightFuturesOrderable": """\
account|CANO|종합계좌번호
account|ACNT_PRDT_CD|계좌상품코드
symbol|PDNO|상품번호
product_type|PRDT_TYPE_CD|상품유형코드
side|SLL_BUY_DVSN_CD|매도매수구분코드
price|UNIT_PRICE|주문가격1
order_kind|ORD_DVSN_CD|주문구분코드
max_orderable_quantity|max_ord_psbl_qty|최대주문가능수량
total_orderable_quantity|tot_psbl_qty|최대주문가능수량
closable_quantity|lqd_psbl_qty|청산가능수량
closable_quantity_1|lqd_psbl_qty_1|청산가능수량
orderable_quantity|ord_psbl_qty|주문가능수량
base_price|bass_idx|기준지수
""",
    "kis_async.api.domestic_futureoption.trading_night:ListNightFuturesOrders": """\
account|CANO|종합계좌번호
account|ACNT_PRDT_CD|계좌상품코드
date_from|STRT_ORD_DT|시작주문일자
date_to|END_ORD_DT|종료주문일자
side|SLL_BUY_DVSN_CD|매도매수구분코드
fill_status|CCLD_NCCS_DVSN|체결미체결구분
sort_order|SORT_SQN|정렬순서
start_order_number|STRT_ODNO|시작주문번호
symbol|PDNO|상품번호
market_id|MKET_ID_CD|시장ID코드
contract_kind|FUOP_DVSN_CD|선물옵션구분코드
screen|SCRN_DVSN|화면구분
search_condition|CTX_AREA_FK200|연속조회검색조건200
next_key|CTX_AREA_NK200|연속조회키200
search_condition|ctx_area_fk200|연속조회검색조건200
next_key|ctx_area_nk200|연속조회키200
ordered_quantity|tot_ord_qty|총주문수량
filled_quantity|tot_ccld_qty|총체결수량
total_filled_quantity|tot_ccld_qty_SMTL|총체결수량
filled_amount|tot_ccld_amt|총체결금액
total_filled_amount|tot_ccld_amt_SMTL|총체결금액
fee|fee|수수료
phone|ctac_tlno|연락전화번호
branch|ord_gno_brno|주문채번지점번호
account_number|cano|종합계좌번호
account_name|csac_name|종합계좌명
account_product|acnt_prdt_cd|계좌상품코드
ordered_on|ord_dt|주문일자
order_number|odno|주문번호
original_order_number|orgn_odno|원주문번호
side|sll_buy_dvsn_cd|매도매수구분코드
trade_name|trad_dvsn_name|매매구분명
quote_type_name|nmpr_type_name|호가유형명
symbol|pdno|상품번호
name|prdt_name|상품명
product_type|prdt_type_cd|상품유형코드
quantity|ord_qty|주문수량
price|ord_idx4|주문지수
remaining_quantity|qty|잔량
ordered_at|ord_tmd|주문시각
average_price|avg_idx|평균지수
rejected_quantity|rjct_qty|거부수량
reject_reason_code|ingr_trad_rjct_rson_cd|장내매매거부사유코드
reject_reason_name|ingr_trad_rjct_rson_name|장내매매거부사유명
order_staff_number|ord_stfno|주문직원번호
spread|sprd_item_yn|스프레드종목여부
ip_address|ord_ip_addr|주문IP주소
""",
    "kis_async.api.domestic_futureoption.trading_orders:GetFuturesOrderable": """\
account|CANO|종합계좌번호
account|ACNT_PRDT_CD|계좌상품코드
symbol|PDNO|상품번호
side|SLL_BUY_DVSN_CD|매도매수구분코드
price|UNIT_PRICE|주문가격1
order_kind|ORD_DVSN_CD|주문구분코드
total_orderable_quantity|tot_psbl_qty|총가능수량
closable_quantity_1|lqd_psbl_qty1|청산가능수량1
orderable_quantity|ord_psbl_qty|주문가능수량
base_price|bass_idx|기준지수
""",
    "kis_async.api.domestic_futureoption.trading_orders:ListFuturesOrders": """\
account|CANO|종합계좌번호
account|ACNT_PRDT_CD|계좌상품코드
date_from|STRT_ORD_DT|시작주문일자
date_to|END_ORD_DT|종료주문일자
side|SLL_BUY_DVSN_CD|매도매수구분코드
fill_status|CCLD_NCCS_DVSN|체결미체결구분
sort_order|SORT_SQN|정렬순서
start_order_number|STRT_ODNO|시작주문번호
symbol|PDNO|상품번호
market_id|MKET_ID_CD|시장ID코드
search_condition|CTX_AREA_FK200|연속조회검색조건200
next_key|CTX_AREA_NK200|연속조회키200
search_condition|ctx_area_fk200|연속조회검색조건200
next_key|ctx_area_nk200|연속조회키200
branch|ord_gno_brno|주문채번지점번호
account_number|cano|종합계좌번호
account_name|csac_name|종합계좌명
account_product|acnt_prdt_cd|계좌상품코드
ordered_on|ord_dt|주문일자
order_number|odno|주문번호
original_order_number|orgn_odno|원주문번호
side|sll_buy_dvsn_cd|매도매수구분코드
trade_name|trad_dvsn_name|매매구분명
quote_type|nmpr_type_cd|호가유형코드
quote_type_name|nmpr_type_name|호가유형명
symbol|pdno|상품번호
name|prdt_name|상품명
product_type|prdt_type_cd|상품유형코드
quantity|ord_qty|주문수량
price|ord_idx|주문지수
remaining_quantity|qty|잔량
ordered_at|ord_tmd|주문시각
filled_quantity|tot_ccld_qty|총체결수량
average_price|avg_idx|평균지수
filled_amount|tot_ccld_amt|총체결금액
rejected_quantity|rjct_qty|거부수량
reject_reason_code|ingr_trad_rjct_rson_cd|장내매매거부사유코드
reject_reason_name|ingr_trad_rjct_rson_name|장내매매거부사유명
order_staff_number|ord_stfno|주문직원번호
spread|sprd_item_yn|스프레드종목여부
ip_address|ord_ip_addr|주문IP주소
ordered_quantity|tot_ord_qty|총주문수량
total_filled_amount|tot_ccld_amt_smtl|총체결금액합계
total_filled_quantity|tot_ccld_qty_smtl|총체결수량합계
total_fee|fee_smtl|수수료합계
phone|ctac_tlno|연락전화번호
""",
    "kis_async.api.domestic_futureoption.trading_orders:ModifyOrCancelFuturesOrder": """\
session||주야간구분
process|ORD_PRCS_DVSN_CD|주문처리구분코드
account|CANO|종합계좌번호
account|ACNT_PRDT_CD|계좌상품코드
revision|RVSE_CNCL_DVSN_CD|정정취소구분코드
original_order_number|ORGN_ODNO|원주문번호
quantity|ORD_QTY|주문수량
price|UNIT_PRICE|주문가격1
quote_type|NMPR_TYPE_CD|호가유형코드
quote_condition|KRX_NMPR_CNDT_CD|한국거래소호가조건코드
all_remaining|RMN_QTY_YN|잔여수량여부
item_kind|FUOP_ITEM_DVSN_CD|선물옵션종목구분코드
order_kind|ORD_DVSN_CD|주문구분코드
account_name|ACNT_NAME|계좌명
trade_name|TRAD_DVSN_NAME|매매구분명
name|ITEM_NAME|종목명
ordered_at|ORD_TMD|주문시각
branch|ORD_GNO_BRNO|주문채번지점번호
order_number|ODNO|주문번호
""",
    "kis_async.api.domestic_futureoption.trading_orders:OrderFutures": """\
session||주야간구분
process|ORD_PRCS_DVSN_CD|주문처리구분코드
account|CANO|종합계좌번호
account|ACNT_PRDT_CD|계좌상품코드
side|SLL_BUY_DVSN_CD|매도매수구분코드
symbol|SHTN_PDNO|단축상품번호
quantity|ORD_QTY|주문수량
price|UNIT_PRICE|주문가격1
quote_type|NMPR_TYPE_CD|호가유형코드
quote_condition|KRX_NMPR_CNDT_CD|한국거래소호가조건코드
phone|CTAC_TLNO|연락전화번호
item_kind|FUOP_ITEM_DVSN_CD|선물옵션종목구분코드
order_kind|ORD_DVSN_CD|주문구분코드
account_name|ACNT_NAME|계좌명
trade_name|TRAD_DVSN_NAME|매매구분명
name|ITEM_NAME|종목명
ordered_at|ORD_TMD|주문시각
branch|ORD_GNO_BRNO|주문채번지점번호
order_number|ODNO|주문번호
""",
    "kis_async.api.domestic_stock.analysis:GetMultiQuote": """\
venue|FID_COND_MRKT_DIV_CODE_{n}|조건 시장 분류 코드
symbol|FID_INPUT_ISCD_{n}|입력 종목코드
market_name|kospi_kosdaq_cls_name|코스피 코스닥 구분 명
measure_name|mrkt_trtm_cls_name|시장 조치 구분 명
hour_class|hour_cls_code|시간 구분 코드
symbol|inter_shrn_iscd|관심 단축 종목코드
name|inter_kor_isnm|관심 한글 종목명
price|inter2_prpr|관심2 현재가
change|inter2_prdy_vrss|관심2 전일 대비
change_sign|prdy_vrss_sign|전일 대비 부호
change_rate|prdy_ctrt|전일 대비율
volume|acml_vol|누적 거래량
open|inter2_oprc|관심2 시가
high|inter2_hgpr|관심2 고가
low|inter2_lwpr|관심2 저가
lower_limit|inter2_llam|관심2 하한가
upper_limit|inter2_mxpr|관심2 상한가
ask|inter2_askp|관심2 매도호가
bid|inter2_bidp|관심2 매수호가
ask_size|seln_rsqn|매도 잔량
bid_size|shnu_rsqn|매수2 잔량
total_ask_size|total_askp_rsqn|총 매도호가 잔량
total_bid_size|total_bidp_rsqn|총 매수호가 잔량
turnover|acml_tr_pbmn|누적 거래 대금
previous_close|inter2_prdy_clpr|관심2 전일 종가
open_to_high_rate|oprc_vrss_hgpr_rate|시가 대비 최고가 비율
expected_change|intr_antc_cntg_vrss|관심 예상 체결 대비
expected_change_sign|intr_antc_cntg_vrss_sign|관심 예상 체결 대비 부호
expected_change_rate|intr_antc_cntg_prdy_ctrt|관심 예상 체결 전일 대비율
expected_volume|intr_antc_vol|관심 예상 거래량
base_price|inter2_sdpr|관심2 기준가
""",
    "kis_async.api.domestic_stock.analysis:GetWatchlistItems": """\
kind|TYPE|관심종목구분코드
user_id|USER_ID|사용자 ID
rank|DATA_RANK|데이터 순위
group_code|INTER_GRP_CODE|관심 그룹 코드
group_name|INTER_GRP_NAME|관심 그룹 명
name|HTS_KOR_ISNM|HTS 한글 종목명
purchase_class|CNTG_CLS_CODE|체결 구분 코드
class_code|FID_ETC_CLS_CODE|기타 구분 코드
rank|data_rank|데이터 순위
name|inter_grp_name|관심 그룹 명
market_code|fid_mrkt_cls_code|FID 시장 구분 코드
exchange_code|exch_code|거래소코드
symbol|jong_code|종목코드
color_code|color_code|생상 코드
memo|memo|메모
name|hts_kor_isnm|HTS 한글 종목명
owned_quantity|fxdt_ntby_qty|기준일 순매수 수량
purchase_price|cntg_unpr|체결단가
purchase_class|cntg_cls_code|체결 구분 코드
""",
    "kis_async.api.domestic_stock.analysis:ListWatchlistGroups": """\
kind|TYPE|관심종목구분코드
class_code|FID_ETC_CLS_CODE|FID 기타 구분 코드
user_id|USER_ID|사용자 ID
saved_on|date|일자
saved_at|trnm_hour|전송 시간
rank|data_rank|데이터 순위
code|inter_grp_code|관심 그룹 코드
name|inter_grp_name|관심 그룹 명
item_count|ask_cnt|요청 개수
""",
    "kis_async.api.domestic_stock.analysis_conditions:ListConditions": """\
user_id|user_id|사용자 HTS ID
user_id|user_id|HTS ID
sequence|seq|조건키값
group_name|grp_nm|그룹명
condition_name|condition_nm|조건명
""",
    "kis_async.api.domestic_stock.analysis_conditions:SearchByCondition": """\
user_id|user_id|사용자 HTS ID
sequence|seq|사용자조건 키값
symbol|code|종목코드
name|name|종목명
change_sign|daebi|전일대비부호
price|price|현재가
change_rate|chgrate|등락율
volume|acml_vol|거래량
turnover|trade_amt|거래대금
change|change|전일대비
strength|cttr|체결강도
open|open|시가
high|high|고가
low|low|저가
high_52_weeks|high52|52주최고가
low_52_weeks|low52|52주최저가
expected_price|expprice|예상체결가
expected_change|expchange|예상대비
expected_change_rate|expchggrate|예상등락률
expected_volume|expcvol|예상체결수량
volume_to_previous_rate|chgrate2|전일거래량대비율
expected_change_sign|expdaebi|예상대비부호
base_price|recprice|기준가
upper_limit|uplmtprice|상한가
lower_limit|dnlmtprice|하한가
market_cap|stotprice|시가총액
""",
    "kis_async.api.domestic_stock.analysis_funding:GetCreditBalanceByDay": """\
venue|fid_cond_mrkt_div_code|시장 분류 코드
screen|fid_cond_scr_div_code|화면 분류 코드
symbol|fid_input_iscd|종목코드
until|fid_input_date_1|결제일자
traded_on|deal_date|매매 일자
close|stck_prpr|주식 현재가
change_sign|prdy_vrss_sign|전일 대비 부호
change|prdy_vrss|전일 대비
change_rate|prdy_ctrt|전일 대비율
volume|acml_vol|누적 거래량
settled_on|stlm_date|결제 일자
margin_loan_new_shares|whol_loan_new_stcn|전체 융자 신규 주수
margin_loan_repaid_shares|whol_loan_rdmp_stcn|전체 융자 상환 주수
margin_loan_balance_shares|whol_loan_rmnd_stcn|전체 융자 잔고 주수
margin_loan_new_amount|whol_loan_new_amt|전체 융자 신규 금액
margin_loan_repaid_amount|whol_loan_rdmp_amt|전체 융자 상환 금액
margin_loan_balance_amount|whol_loan_rmnd_amt|전체 융자 잔고 금액
margin_loan_balance_rate|whol_loan_rmnd_rate|전체 융자 잔고 비율
margin_loan_grant_rate|whol_loan_gvrt|전체 융자 공여율
stock_loan_new_shares|whol_stln_new_stcn|전체 대주 신규 주수
stock_loan_repaid_shares|whol_stln_rdmp_stcn|전체 대주 상환 주수
stock_loan_balance_shares|whol_stln_rmnd_stcn|전체 대주 잔고 주수
stock_loan_new_amount|whol_stln_new_amt|전체 대주 신규 금액
stock_loan_repaid_amount|whol_stln_rdmp_amt|전체 대주 상환 금액
stock_loan_balance_amount|whol_stln_rmnd_amt|전체 대주 잔고 금액
stock_loan_balance_rate|whol_stln_rmnd_rate|전체 대주 잔고 비율
stock_loan_grant_rate|whol_stln_gvrt|전체 대주 공여율
open|stck_oprc|주식 시가2
high|stck_hgpr|주식 최고가
low|stck_lwpr|주식 최저가
""",
    "kis_async.api.domestic_stock.analysis_funding:GetMarketFunds": """\
until|FID_INPUT_DATE_1|입력날짜1
traded_on|bsop_date|영업일자
price|bstp_nmix_prpr|업종지수현재가
change|bstp_nmix_prdy_vrss|업종지수전일대비
change_sign|prdy_vrss_sign|전일대비부호
change_rate|prdy_ctrt|전일대비율
market_cap|hts_avls|HTS시가총액
customer_deposits|cust_dpmn_amt|고객예탁금금액
customer_deposits_change|cust_dpmn_amt_prdy_vrss|고객예탁금금액전일대비
amount_turnover_ratio|amt_tnrt|금액회전율
uncollected_amount|uncl_amt|미수금액
credit_loan_balance|crdt_loan_rmnd|신용융자잔고
futures_deposits|futs_tfam_amt|선물예수금금액
stock_fund_amount|sttp_amt|주식형금액
mixed_fund_amount|mxtp_amt|혼합형금액
bond_fund_amount|bntp_amt|채권형금액
money_market_fund_amount|mmf_amt|MMF금액
secured_loan_balance|secu_lend_amt|담보대출잔고금액
""",
    "kis_async.api.domestic_stock.analysis_funding:GetShortSalesByDay": """\
date_to|FID_INPUT_DATE_2|입력 날짜2
venue|FID_COND_MRKT_DIV_CODE|조건 시장 분류 코드
symbol|FID_INPUT_ISCD|입력 종목코드
date_from|FID_INPUT_DATE_1|입력 날짜1
price|stck_prpr|주식 현재가
change|prdy_vrss|전일 대비
change_sign|prdy_vrss_sign|전일 대비 부호
change_rate|prdy_ctrt|전일 대비율
volume|acml_vol|누적 거래량
previous_volume|prdy_vol|전일 거래량
traded_on|stck_bsop_date|주식 영업 일자
close|stck_clpr|주식 종가
volume_sum|stnd_vol_smtn|기준 거래량 합계
short_sale_volume|ssts_cntg_qty|공매도 체결 수량
short_sale_volume_share|ssts_vol_rlim|공매도 거래량 비중
cumulative_short_sale_volume|acml_ssts_cntg_qty|누적 공매도 체결 수량
cumulative_short_sale_volume_share|acml_ssts_cntg_qty_rlim|누적 공매도 체결 수량 비중
turnover|acml_tr_pbmn|누적 거래 대금
turnover_sum|stnd_tr_pbmn_smtn|기준 거래대금 합계
short_sale_value|ssts_tr_pbmn|공매도 거래 대금
short_sale_value_share|ssts_tr_pbmn_rlim|공매도 거래대금 비중
cumulative_short_sale_value|acml_ssts_tr_pbmn|누적 공매도 거래 대금
cumulative_short_sale_value_share|acml_ssts_tr_pbmn_rlim|누적 공매도 거래 대금 비중
open|stck_oprc|주식 시가2
high|stck_hgpr|주식 최고가
low|stck_lwpr|주식 최저가
average_price|avrg_prc|평균가격
""",
    "kis_async.api.domestic_stock.analysis_funding:GetStockLendingByDay": """\
market_code|MRKT_DIV_CLS_CODE|조회구분
symbol|MKSC_SHRN_ISCD|종목코드
date_from|START_DATE|조회시작일시
date_to|END_DATE|조회종료일시
next_key|CTS|이전조회KEY
traded_on|bsop_date|일자
close|stck_prpr|주식 종가
change_sign|prdy_vrss_sign|전일 대비 부호
change|prdy_vrss|전일 대비
change_rate|prdy_ctrt|전일 대비율
volume|acml_vol|누적 거래량
borrowed_shares|new_stcn|당일 증가 주수 (체결)
repaid_shares|rdmp_stcn|당일 감소 주수 (상환)
balance_change|prdy_rmnd_vrss|대차거래 증감
balance_shares|rmnd_stcn|당일 잔고 주수
balance_amount|rmnd_amt|당일 잔고 금액
""",
    "kis_async.api.domestic_stock.analysis_investors:GetInvestorEstimate": """\
symbol|MKSC_SHRN_ISCD|종목코드
entry|bsop_hour_gb|입력구분
foreign_estimated_net_buy_volume|frgn_fake_ntby_qty|외국인수량(가집계)
institution_estimated_net_buy_volume|orgn_fake_ntby_qty|기관수량(가집계)
total_estimated_net_buy_volume|sum_fake_ntby_qty|합산수량(가집계)
""",
    "kis_async.api.domestic_stock.analysis_investors:GetInvestorTradesByStock": """\
venue|FID_COND_MRKT_DIV_CODE|조건 시장 분류 코드
symbol|FID_INPUT_ISCD|입력 종목코드
until|FID_INPUT_DATE_1|입력 날짜1
adjusted|FID_ORG_ADJ_PRC|수정주가 원주가 가격
class_code|FID_ETC_CLS_CODE|기타 구분 코드
price|stck_prpr|주식 현재가
change|prdy_vrss|전일 대비
change_sign|prdy_vrss_sign|전일 대비 부호
change_rate|prdy_ctrt|전일 대비율
volume|acml_vol|누적 거래량
previous_volume|prdy_vol|전일 거래량
market_name|rprs_mrkt_kor_name|대표 시장 한글 명
traded_on|stck_bsop_date|주식 영업 일자
close|stck_clpr|주식 종가
turnover|acml_tr_pbmn|누적 거래 대금
open|stck_oprc|주식 시가2
high|stck_hgpr|주식 최고가
low|stck_lwpr|주식 최저가
foreign_net_buy_volume|frgn_ntby_qty|외국인 순매수 수량
registered_foreign_net_buy_volume|frgn_reg_ntby_qty|외국인 등록 순매수 수량
unregistered_foreign_net_buy_volume|frgn_nreg_ntby_qty|외국인 비등록 순매수 수량
individual_net_buy_volume|prsn_ntby_qty|개인 순매수 수량
institution_net_buy_volume|orgn_ntby_qty|기관계 순매수 수량
securities_firm_net_buy_volume|scrt_ntby_qty|증권 순매수 수량
investment_trust_net_buy_volume|ivtr_ntby_qty|투자신탁 순매수 수량
private_fund_net_buy_volume|pe_fund_ntby_vol|사모 펀드 순매수 거래량
bank_net_buy_volume|bank_ntby_qty|은행 순매수 수량
insurance_net_buy_volume|insu_ntby_qty|보험 순매수 수량
merchant_bank_net_buy_volume|mrbn_ntby_qty|종금 순매수 수량
pension_fund_net_buy_volume|fund_ntby_qty|기금 순매수 수량
other_net_buy_volume|etc_ntby_qty|기타 순매수 수량
other_corporation_net_buy_volume|etc_corp_ntby_vol|기타 법인 순매수 거래량
other_organization_net_buy_volume|etc_orgt_ntby_vol|기타 단체 순매수 거래량
registered_foreign_net_buy_value|frgn_reg_ntby_pbmn|외국인 등록 순매수 대금
foreign_net_buy_value|frgn_ntby_tr_pbmn|외국인 순매수 거래 대금
unregistered_foreign_net_buy_value|frgn_nreg_ntby_pbmn|외국인 비등록 순매수 대금
individual_net_buy_value|prsn_ntby_tr_pbmn|개인 순매수 거래 대금
institution_net_buy_value|orgn_ntby_tr_pbmn|기관계 순매수 거래 대금
securities_firm_net_buy_value|scrt_ntby_tr_pbmn|증권 순매수 거래 대금
private_fund_net_buy_value|pe_fund_ntby_tr_pbmn|사모 펀드 순매수 거래 대금
investment_trust_net_buy_value|ivtr_ntby_tr_pbmn|투자신탁 순매수 거래 대금
bank_net_buy_value|bank_ntby_tr_pbmn|은행 순매수 거래 대금
insurance_net_buy_value|insu_ntby_tr_pbmn|보험 순매수 거래 대금
merchant_bank_net_buy_value|mrbn_ntby_tr_pbmn|종금 순매수 거래 대금
pension_fund_net_buy_value|fund_ntby_tr_pbmn|기금 순매수 거래 대금
other_net_buy_value|etc_ntby_tr_pbmn|기타 순매수 거래 대금
other_corporation_net_buy_value|etc_corp_ntby_tr_pbmn|기타 법인 순매수 거래 대금
other_organization_net_buy_value|etc_orgt_ntby_tr_pbmn|기타 단체 순매수 거래 대금
foreign_sell_volume|frgn_seln_vol|외국인 매도 거래량
foreign_buy_volume|frgn_shnu_vol|외국인 매수2 거래량
foreign_sell_value|frgn_seln_tr_pbmn|외국인 매도 거래 대금
foreign_buy_value|frgn_shnu_tr_pbmn|외국인 매수2 거래 대금
registered_foreign_sell_volume|frgn_reg_askp_qty|외국인 등록 매도 수량
registered_foreign_buy_volume|frgn_reg_bidp_qty|외국인 등록 매수 수량
registered_foreign_sell_value|frgn_reg_askp_pbmn|외국인 등록 매도 대금
registered_foreign_buy_value|frgn_reg_bidp_pbmn|외국인 등록 매수 대금
unregistered_foreign_sell_volume|frgn_nreg_askp_qty|외국인 비등록 매도 수량
unregistered_foreign_buy_volume|frgn_nreg_bidp_qty|외국인 비등록 매수 수량
unregistered_foreign_sell_value|frgn_nreg_askp_pbmn|외국인 비등록 매도 대금
unregistered_foreign_buy_value|frgn_nreg_bidp_pbmn|외국인 비등록 매수 대금
individual_sell_volume|prsn_seln_vol|개인 매도 거래량
individual_buy_volume|prsn_shnu_vol|개인 매수2 거래량
individual_sell_value|prsn_seln_tr_pbmn|개인 매도 거래 대금
individual_buy_value|prsn_shnu_tr_pbmn|개인 매수2 거래 대금
institution_sell_volume|orgn_seln_vol|기관계 매도 거래량
institution_buy_volume|orgn_shnu_vol|기관계 매수2 거래량
institution_sell_value|orgn_seln_tr_pbmn|기관계 매도 거래 대금
institution_buy_value|orgn_shnu_tr_pbmn|기관계 매수2 거래 대금
securities_firm_sell_volume|scrt_seln_vol|증권 매도 거래량
securities_firm_buy_volume|scrt_shnu_vol|증권 매수2 거래량
securities_firm_sell_value|scrt_seln_tr_pbmn|증권 매도 거래 대금
securities_firm_buy_value|scrt_shnu_tr_pbmn|증권 매수2 거래 대금
investment_trust_sell_volume|ivtr_seln_vol|투자신탁 매도 거래량
investment_trust_buy_volume|ivtr_shnu_vol|투자신탁 매수2 거래량
investment_trust_sell_value|ivtr_seln_tr_pbmn|투자신탁 매도 거래 대금
investment_trust_buy_value|ivtr_shnu_tr_pbmn|투자신탁 매수2 거래 대금
private_fund_sell_value|pe_fund_seln_tr_pbmn|사모 펀드 매도 거래 대금
private_fund_sell_volume|pe_fund_seln_vol|사모 펀드 매도 거래량
private_fund_buy_value|pe_fund_shnu_tr_pbmn|사모 펀드 매수2 거래 대금
private_fund_buy_volume|pe_fund_shnu_vol|사모 펀드 매수2 거래량
bank_sell_volume|bank_seln_vol|은행 매도 거래량
bank_buy_volume|bank_shnu_vol|은행 매수2 거래량
bank_sell_value|bank_seln_tr_pbmn|은행 매도 거래 대금
bank_buy_value|bank_shnu_tr_pbmn|은행 매수2 거래 대금
insurance_sell_volume|insu_seln_vol|보험 매도 거래량
insurance_buy_volume|insu_shnu_vol|보험 매수2 거래량
insurance_sell_value|insu_seln_tr_pbmn|보험 매도 거래 대금
insurance_buy_value|insu_shnu_tr_pbmn|보험 매수2 거래 대금
merchant_bank_sell_volume|mrbn_seln_vol|종금 매도 거래량
merchant_bank_buy_volume|mrbn_shnu_vol|종금 매수2 거래량
merchant_bank_sell_value|mrbn_seln_tr_pbmn|종금 매도 거래 대금
merchant_bank_buy_value|mrbn_shnu_tr_pbmn|종금 매수2 거래 대금
pension_fund_sell_volume|fund_seln_vol|기금 매도 거래량
pension_fund_buy_volume|fund_shnu_vol|기금 매수2 거래량
pension_fund_sell_value|fund_seln_tr_pbmn|기금 매도 거래 대금
pension_fund_buy_value|fund_shnu_tr_pbmn|기금 매수2 거래 대금
other_sell_volume|etc_seln_vol|기타 매도 거래량
other_buy_volume|etc_shnu_vol|기타 매수2 거래량
other_sell_value|etc_seln_tr_pbmn|기타 매도 거래 대금
other_buy_value|etc_shnu_tr_pbmn|기타 매수2 거래 대금
other_organization_sell_volume|etc_orgt_seln_vol|기타 단체 매도 거래량
other_organization_buy_volume|etc_orgt_shnu_vol|기타 단체 매수2 거래량
other_organization_sell_value|etc_orgt_seln_tr_pbmn|기타 단체 매도 거래 대금
other_organization_buy_value|etc_orgt_shnu_tr_pbmn|기타 단체 매수2 거래 대금
other_corporation_sell_volume|etc_corp_seln_vol|기타 법인 매도 거래량
other_corporation_buy_volume|etc_corp_shnu_vol|기타 법인 매수2 거래량
other_corporation_sell_value|etc_corp_seln_tr_pbmn|기타 법인 매도 거래 대금
other_corporation_buy_value|etc_corp_shnu_tr_pbmn|기타 법인 매수2 거래 대금
bold|bold_yn|BOLD 여부
""",
    "kis_async.api.domestic_stock.analysis_investors:GetMarketInvestors": """\
market|fid_input_iscd|시장구분
sector|fid_input_iscd_2|업종구분
foreign_sell_volume|frgn_seln_vol|외국인 매도 거래량
foreign_buy_volume|frgn_shnu_vol|외국인 매수2 거래량
foreign_net_buy_volume|frgn_ntby_qty|외국인 순매수 수량
foreign_sell_value|frgn_seln_tr_pbmn|외국인 매도 거래 대금
foreign_buy_value|frgn_shnu_tr_pbmn|외국인 매수2 거래 대금
foreign_net_buy_value|frgn_ntby_tr_pbmn|외국인 순매수 거래 대금
individual_sell_volume|prsn_seln_vol|개인 매도 거래량
individual_buy_volume|prsn_shnu_vol|개인 매수2 거래량
individual_net_buy_volume|prsn_ntby_qty|개인 순매수 수량
individual_sell_value|prsn_seln_tr_pbmn|개인 매도 거래 대금
individual_buy_value|prsn_shnu_tr_pbmn|개인 매수2 거래 대금
individual_net_buy_value|prsn_ntby_tr_pbmn|개인 순매수 거래 대금
institution_sell_volume|orgn_seln_vol|기관계 매도 거래량
institution_buy_volume|orgn_shnu_vol|기관계 매수2 거래량
institution_net_buy_volume|orgn_ntby_qty|기관계 순매수 수량
institution_sell_value|orgn_seln_tr_pbmn|기관계 매도 거래 대금
institution_buy_value|orgn_shnu_tr_pbmn|기관계 매수2 거래 대금
institution_net_buy_value|orgn_ntby_tr_pbmn|기관계 순매수 거래 대금
securities_firm_sell_volume|scrt_seln_vol|증권 매도 거래량
securities_firm_buy_volume|scrt_shnu_vol|증권 매수2 거래량
securities_firm_net_buy_volume|scrt_ntby_qty|증권 순매수 수량
securities_firm_sell_value|scrt_seln_tr_pbmn|증권 매도 거래 대금
securities_firm_buy_value|scrt_shnu_tr_pbmn|증권 매수2 거래 대금
securities_firm_net_buy_value|scrt_ntby_tr_pbmn|증권 순매수 거래 대금
investment_trust_sell_volume|ivtr_seln_vol|투자신탁 매도 거래량
investment_trust_buy_volume|ivtr_shnu_vol|투자신탁 매수2 거래량
investment_trust_net_buy_volume|ivtr_ntby_qty|투자신탁 순매수 수량
investment_trust_sell_value|ivtr_seln_tr_pbmn|투자신탁 매도 거래 대금
investment_trust_buy_value|ivtr_shnu_tr_pbmn|투자신탁 매수2 거래 대금
investment_trust_net_buy_value|ivtr_ntby_tr_pbmn|투자신탁 순매수 거래 대금
private_fund_sell_value|pe_fund_seln_tr_pbmn|사모 펀드 매도 거래 대금
private_fund_sell_volume|pe_fund_seln_vol|사모 펀드 매도 거래량
private_fund_net_buy_volume|pe_fund_ntby_vol|사모 펀드 순매수 거래량
private_fund_buy_value|pe_fund_shnu_tr_pbmn|사모 펀드 매수2 거래 대금
private_fund_buy_volume|pe_fund_shnu_vol|사모 펀드 매수2 거래량
private_fund_net_buy_value|pe_fund_ntby_tr_pbmn|사모 펀드 순매수 거래 대금
bank_sell_volume|bank_seln_vol|은행 매도 거래량
bank_buy_volume|bank_shnu_vol|은행 매수2 거래량
bank_net_buy_volume|bank_ntby_qty|은행 순매수 수량
bank_sell_value|bank_seln_tr_pbmn|은행 매도 거래 대금
bank_buy_value|bank_shnu_tr_pbmn|은행 매수2 거래 대금
bank_net_buy_value|bank_ntby_tr_pbmn|은행 순매수 거래 대금
insurance_sell_volume|insu_seln_vol|보험 매도 거래량
insurance_buy_volume|insu_shnu_vol|보험 매수2 거래량
insurance_net_buy_volume|insu_ntby_qty|보험 순매수 수량
insurance_sell_value|insu_seln_tr_pbmn|보험 매도 거래 대금
insurance_buy_value|insu_shnu_tr_pbmn|보험 매수2 거래 대금
insurance_net_buy_value|insu_ntby_tr_pbmn|보험 순매수 거래 대금
merchant_bank_sell_volume|mrbn_seln_vol|종금 매도 거래량
merchant_bank_buy_volume|mrbn_shnu_vol|종금 매수2 거래량
merchant_bank_net_buy_volume|mrbn_ntby_qty|종금 순매수 수량
merchant_bank_sell_value|mrbn_seln_tr_pbmn|종금 매도 거래 대금
merchant_bank_buy_value|mrbn_shnu_tr_pbmn|종금 매수2 거래 대금
merchant_bank_net_buy_value|mrbn_ntby_tr_pbmn|종금 순매수 거래 대금
pension_fund_sell_volume|fund_seln_vol|기금 매도 거래량
pension_fund_buy_volume|fund_shnu_vol|기금 매수2 거래량
pension_fund_net_buy_volume|fund_ntby_qty|기금 순매수 수량
pension_fund_sell_value|fund_seln_tr_pbmn|기금 매도 거래 대금
pension_fund_buy_value|fund_shnu_tr_pbmn|기금 매수2 거래 대금
pension_fund_net_buy_value|fund_ntby_tr_pbmn|기금 순매수 거래 대금
other_organization_sell_volume|etc_orgt_seln_vol|기타 단체 매도 거래량
other_organization_buy_volume|etc_orgt_shnu_vol|기타 단체 매수2 거래량
other_organization_net_buy_volume|etc_orgt_ntby_vol|기타 단체 순매수 거래량
other_organization_sell_value|etc_orgt_seln_tr_pbmn|기타 단체 매도 거래 대금
other_organization_buy_value|etc_orgt_shnu_tr_pbmn|기타 단체 매수2 거래 대금
other_organization_net_buy_value|etc_orgt_ntby_tr_pbmn|기타 단체 순매수 거래 대금
other_corporation_sell_volume|etc_corp_seln_vol|기타 법인 매도 거래량
other_corporation_buy_volume|etc_corp_shnu_vol|기타 법인 매수2 거래량
other_corporation_net_buy_volume|etc_corp_ntby_vol|기타 법인 순매수 거래량
other_corporation_sell_value|etc_corp_seln_tr_pbmn|기타 법인 매도 거래 대금
other_corporation_buy_value|etc_corp_shnu_tr_pbmn|기타 법인 매수2 거래 대금
other_corporation_net_buy_value|etc_corp_ntby_tr_pbmn|기타 법인 순매수 거래 대금
""",
    "kis_async.api.domestic_stock.analysis_investors:GetMarketInvestorsByDay": """\
venue|FID_COND_MRKT_DIV_CODE|조건 시장 분류 코드
sector|FID_INPUT_ISCD|입력 종목코드
until|FID_INPUT_DATE_1|입력 날짜1
market|FID_INPUT_ISCD_1|입력 종목코드
date_to|FID_INPUT_DATE_2|입력 날짜2
sub_sector|FID_INPUT_ISCD_2|하위 분류코드
traded_on|stck_bsop_date|주식 영업 일자
price|bstp_nmix_prpr|업종 지수 현재가
change|bstp_nmix_prdy_vrss|업종 지수 전일 대비
change_sign|prdy_vrss_sign|전일 대비 부호
change_rate|bstp_nmix_prdy_ctrt|업종 지수 전일 대비율
open|bstp_nmix_oprc|업종 지수 시가2
high|bstp_nmix_hgpr|업종 지수 최고가
low|bstp_nmix_lwpr|업종 지수 최저가
previous_close|stck_prdy_clpr|주식 전일 종가
foreign_net_buy_volume|frgn_ntby_qty|외국인 순매수 수량
registered_foreign_net_buy_volume|frgn_reg_ntby_qty|외국인 등록 순매수 수량
unregistered_foreign_net_buy_volume|frgn_nreg_ntby_qty|외국인 비등록 순매수 수량
individual_net_buy_volume|prsn_ntby_qty|개인 순매수 수량
institution_net_buy_volume|orgn_ntby_qty|기관계 순매수 수량
securities_firm_net_buy_volume|scrt_ntby_qty|증권 순매수 수량
investment_trust_net_buy_volume|ivtr_ntby_qty|투자신탁 순매수 수량
private_fund_net_buy_volume|pe_fund_ntby_vol|사모 펀드 순매수 거래량
bank_net_buy_volume|bank_ntby_qty|은행 순매수 수량
insurance_net_buy_volume|insu_ntby_qty|보험 순매수 수량
merchant_bank_net_buy_volume|mrbn_ntby_qty|종금 순매수 수량
pension_fund_net_buy_volume|fund_ntby_qty|기금 순매수 수량
other_net_buy_volume|etc_ntby_qty|기타 순매수 수량
other_organization_net_buy_volume|etc_orgt_ntby_vol|기타 단체 순매수 거래량
other_corporation_net_buy_volume|etc_corp_ntby_vol|기타 법인 순매수 거래량
foreign_net_buy_value|frgn_ntby_tr_pbmn|외국인 순매수 거래 대금
registered_foreign_net_buy_value|frgn_reg_ntby_pbmn|외국인 등록 순매수 대금
unregistered_foreign_net_buy_value|frgn_nreg_ntby_pbmn|외국인 비등록 순매수 대금
individual_net_buy_value|prsn_ntby_tr_pbmn|개인 순매수 거래 대금
institution_net_buy_value|orgn_ntby_tr_pbmn|기관계 순매수 거래 대금
securities_firm_net_buy_value|scrt_ntby_tr_pbmn|증권 순매수 거래 대금
investment_trust_net_buy_value|ivtr_ntby_tr_pbmn|투자신탁 순매수 거래 대금
private_fund_net_buy_value|pe_fund_ntby_tr_pbmn|사모 펀드 순매수 거래 대금
bank_net_buy_value|bank_ntby_tr_pbmn|은행 순매수 거래 대금
insurance_net_buy_value|insu_ntby_tr_pbmn|보험 순매수 거래 대금
merchant_bank_net_buy_value|mrbn_ntby_tr_pbmn|종금 순매수 거래 대금
pension_fund_net_buy_value|fund_ntby_tr_pbmn|기금 순매수 거래 대금
other_net_buy_value|etc_ntby_tr_pbmn|기타 순매수 거래 대금
other_organization_net_buy_value|etc_orgt_ntby_tr_pbmn|기타 단체 순매수 거래 대금
other_corporation_net_buy_value|etc_corp_ntby_tr_pbmn|기타 법인 순매수 거래 대금
""",
    "kis_async.api.domestic_stock.analysis_investors:ListForeignInstitutionNetBuys": """\
venue|FID_COND_MRKT_DIV_CODE|시장 분류 코드
screen|FID_COND_SCR_DIV_CODE|조건 화면 분류 코드
sector|FID_INPUT_ISCD|입력 종목코드
measure|FID_DIV_CLS_CODE|분류 구분 코드
order|FID_RANK_SORT_CLS_CODE|순위 정렬 구분 코드
investors|FID_ETC_CLS_CODE|기타 구분  정렬
name|hts_kor_isnm|HTS 한글 종목명
symbol|mksc_shrn_iscd|유가증권 단축 종목코드
net_buy_volume|ntby_qty|순매수 수량
price|stck_prpr|주식 현재가
change_sign|prdy_vrss_sign|전일 대비 부호
change|prdy_vrss|전일 대비
change_rate|prdy_ctrt|전일 대비율
volume|acml_vol|누적 거래량
foreign_net_buy_volume|frgn_ntby_qty|외국인 순매수 수량
institution_net_buy_volume|orgn_ntby_qty|기관계 순매수 수량
investment_trust_net_buy_volume|ivtr_ntby_qty|투자신탁 순매수 수량
bank_net_buy_volume|bank_ntby_qty|은행 순매수 수량
insurance_net_buy_volume|insu_ntby_qty|보험 순매수 수량
merchant_bank_net_buy_volume|mrbn_ntby_qty|종금 순매수 수량
pension_fund_net_buy_volume|fund_ntby_qty|기금 순매수 수량
other_organization_net_buy_volume|etc_orgt_ntby_vol|기타 단체 순매수 거래량
other_corporation_net_buy_volume|etc_corp_ntby_vol|기타 법인 순매수 거래량
foreign_net_buy_value|frgn_ntby_tr_pbmn|외국인 순매수 거래 대금
institution_net_buy_value|orgn_ntby_tr_pbmn|기관계 순매수 거래 대금
investment_trust_net_buy_value|ivtr_ntby_tr_pbmn|투자신탁 순매수 거래 대금
bank_net_buy_value|bank_ntby_tr_pbmn|은행 순매수 거래 대금
insurance_net_buy_value|insu_ntby_tr_pbmn|보험 순매수 거래 대금
merchant_bank_net_buy_value|mrbn_ntby_tr_pbmn|종금 순매수 거래 대금
pension_fund_net_buy_value|fund_ntby_tr_pbmn|기금 순매수 거래 대금
other_organization_net_buy_value|etc_orgt_ntby_tr_pbmn|기타 단체 순매수 거래 대금
other_corporation_net_buy_value|etc_corp_ntby_tr_pbmn|기타 법인 순매수 거래 대금
""",
    "kis_async.api.domestic_stock.analysis_members:GetForeignBrokerTrend": """\
symbol|FID_INPUT_ISCD|조건시장분류코드
member_code|FID_INPUT_ISCD_2|조건화면분류코드
venue|FID_COND_MRKT_DIV_CODE|시장구분코드
traded_at|bsop_hour|영업시간
price|stck_prpr|주식현재가
change|prdy_vrss|전일대비
change_sign|prdy_vrss_sign|전일대비부호
change_rate|prdy_ctrt|전일대비율
volume|acml_vol|누적거래량
foreign_sell_volume|frgn_seln_vol|외국인매도거래량
foreign_buy_volume|frgn_shnu_vol|외국인매수2거래량
foreign_broker_net_buy_volume|glob_ntby_qty|외국계순매수수량
foreign_net_buy_volume_change|frgn_ntby_qty_icdc|외국인순매수수량증감
""",
    "kis_async.api.domestic_stock.analysis_members:GetMemberTradesByDay": """\
venue|FID_COND_MRKT_DIV_CODE|조건시장분류코드
symbol|FID_INPUT_ISCD|입력종목코드
member_code|FID_INPUT_ISCD_2|회원사코드
date_from|FID_INPUT_DATE_1|입력날짜1
date_to|FID_INPUT_DATE_2|입력날짜2
section_code|FID_SCTN_CLS_CODE|구간구분코드
traded_on|stck_bsop_date|주식영업일자
total_sell_volume|total_seln_qty|총매도수량
total_buy_volume|total_shnu_qty|총매수2수량
net_buy_volume|ntby_qty|순매수수량
close|stck_prpr|주식현재가
change|prdy_vrss|전일대비
change_sign|prdy_vrss_sign|전일대비부호
change_rate|prdy_ctrt|전일대비율
volume|acml_vol|누적거래량
""",
    "kis_async.api.domestic_stock.analysis_members:ListForeignBrokerTrades": """\
venue|FID_COND_MRKT_DIV_CODE|조건시장분류코드
screen|FID_COND_SCR_DIV_CODE|조건화면분류코드
sector|FID_INPUT_ISCD|입력종목코드
order|FID_RANK_SORT_CLS_CODE|순위정렬구분코드
direction|FID_RANK_SORT_CLS_CODE_2|순위정렬구분코드2
symbol|stck_shrn_iscd|주식단축종목코드
name|hts_kor_isnm|HTS한글종목명
foreign_broker_net_sell_volume|glob_ntsl_qty|외국계순매도수량
price|stck_prpr|주식현재가
change|prdy_vrss|전일대비
change_sign|prdy_vrss_sign|전일대비부호
change_rate|prdy_ctrt|전일대비율
volume|acml_vol|누적거래량
foreign_broker_sell_volume|glob_total_seln_qty|외국계총매도수량
foreign_broker_buy_volume|glob_total_shnu_qty|외국계총매수2수량
""",
    "kis_async.api.domestic_stock.analysis_members:ListMemberTrades": """\
venue|FID_COND_MRKT_DIV_CODE|FID 조건 시장 분류 코드
screen|FID_COND_SCR_DIV_CODE|화면분류코드
symbol|FID_INPUT_ISCD|종목코드
member_code|FID_INPUT_ISCD_2|회원사코드
market_code|FID_MRKT_CLS_CODE|시장구분코드
volume_from|FID_VOL_CNT|거래량
total_sell_volume|total_seln_qty|총매도수량
total_buy_volume|total_shnu_qty|총매수2수량
traded_at|bsop_hour|영업시간
member_name|mbcr_name|회원사명
name|hts_kor_isnm|HTS한글종목명
price|stck_prpr|주식현재가
change|prdy_vrss|전일대비
change_sign|prdy_vrss_sign|전일대비부호
trade_volume|cntg_vol|체결거래량
cumulative_net_buy_volume|acml_ntby_qty|누적순매수수량
foreign_broker_net_buy_volume|glob_ntby_qty|외국계순매수수량
foreign_net_buy_volume_change|frgn_ntby_qty_icdc|외국인순매수수량증감
""",
    "kis_async.api.domestic_stock.analysis_prices:GetExpectedPriceTrend": """\
expected_trades|fid_mkop_cls_code|장운영 구분 코드
venue|fid_cond_mrkt_div_code|조건 시장 분류 코드
symbol|fid_input_iscd|입력 종목코드
market_name|rprs_mrkt_kor_name|대표 시장 한글 명
expected_price|antc_cnpr|예상 체결가
expected_change_sign|antc_cntg_vrss_sign|예상 체결 대비 부호
expected_change|antc_cntg_vrss|예상 체결 대비
expected_change_rate|antc_cntg_prdy_ctrt|예상 체결 전일 대비율
expected_volume|antc_vol|예상 거래량
expected_turnover|antc_tr_pbmn|예상 거래대금
traded_on|stck_bsop_date|주식 영업 일자
traded_at|stck_cntg_hour|주식 체결 시간
price|stck_prpr|주식 현재가
change_sign|prdy_vrss_sign|전일 대비 부호
change|prdy_vrss|전일 대비
change_rate|prdy_ctrt|전일 대비율
volume|acml_vol|누적 거래량
""",
    "kis_async.api.domestic_stock.analysis_prices:GetTradeVolumeByDay": """\
venue|FID_COND_MRKT_DIV_CODE|FID 조건 시장 분류 코드
symbol|FID_INPUT_ISCD|FID 입력 종목코드
date_from|FID_INPUT_DATE_1|FID 입력 날짜1
date_to|FID_INPUT_DATE_2|FID 입력 날짜2
period|FID_PERIOD_DIV_CODE|FID 기간 분류 코드
buy_volume|shnu_cnqn_smtn|매수 체결량 합계
sell_volume|seln_cnqn_smtn|매도 체결량 합계
traded_on|stck_bsop_date|거래상태정보
total_sell_volume|total_seln_qty|총 매도 수량
total_buy_volume|total_shnu_qty|총 매수 수량
""",
    "kis_async.api.domestic_stock.analysis_prices:GetTradesByAmount": """\
venue|FID_COND_MRKT_DIV_CODE|조건시장분류코드
screen|FID_COND_SCR_DIV_CODE|조건화면분류코드
symbol|FID_INPUT_ISCD|입력종목코드
amount_band|prpr_name|가격명
average_price|smtn_avrg_prpr|합계 평균가격
volume|acml_vol|합계 거래량
total_net_buy_volume_rate|whol_ntby_qty_rate|합계 순매수비율
net_buy_trades|ntby_cntg_csnu|합계 순매수건수
sell_volume|seln_cnqn_smtn|매도 거래량
total_sell_volume_rate|whol_seln_vol_rate|매도 거래량비율
sell_trades|seln_cntg_csnu|매도 건수
buy_volume|shnu_cnqn_smtn|매수 거래량
total_buy_volume_rate|whol_shun_vol_rate|매수 거래량비율
buy_trades|shnu_cntg_csnu|매수 건수
""",
    "kis_async.api.domestic_stock.analysis_prices:GetVolumeByPrice": """\
venue|FID_COND_MRKT_DIV_CODE|조건시장분류코드
symbol|FID_INPUT_ISCD|입력종목코드
screen|FID_COND_SCR_DIV_CODE|조건화면분류코드
until_time|FID_INPUT_HOUR_1|입력시간1
market_name|rprs_mrkt_kor_name|대표시장한글명
symbol|stck_shrn_iscd|주식단축종목코드
name|hts_kor_isnm|HTS한글종목명
price|stck_prpr|주식현재가
change_sign|prdy_vrss_sign|전일대비부호
change|prdy_vrss|전일대비
change_rate|prdy_ctrt|전일대비율
volume|acml_vol|누적거래량
previous_volume|prdy_vol|전일거래량
weighted_average_price|wghn_avrg_stck_prc|가중평균주식가격
listed_shares|lstn_stcn|상장주수
rank|data_rank|데이터순위
trade_volume|cntg_vol|체결거래량
volume_share|acml_vol_rlim|누적거래량비중
""",
    "kis_async.api.domestic_stock.analysis_prices:ListAfterHoursExpected": """\
venue|FID_COND_MRKT_DIV_CODE|조건 시장 분류 코드
screen|FID_COND_SCR_DIV_CODE|조건 화면 분류 코드
sector|FID_INPUT_ISCD|입력 종목코드
order|FID_RANK_SORT_CLS_CODE|순위 정렬 구분 코드
designation|FID_DIV_CLS_CODE|분류 구분 코드
price_from|FID_INPUT_PRICE_1|입력 가격1
price_to|FID_INPUT_PRICE_2|입력 가격2
volume_from|FID_INPUT_VOL_1|입력 거래량
rank|data_rank|데이터 순위
status_code|iscd_stat_cls_code|종목 상태 구분 코드
symbol|stck_shrn_iscd|주식 단축 종목코드
name|hts_kor_isnm|HTS 한글 종목명
after_hours_expected_price|ovtm_untp_antc_cnpr|시간외 단일가 예상 체결가
after_hours_expected_change|ovtm_untp_antc_cntg_vrss|시간외 단일가 예상 체결 대비
after_hours_expected_change_sign|ovtm_untp_antc_cntg_vrss_sign|시간외 단일가 예상 체결 대비
after_hours_expected_change_rate|ovtm_untp_antc_cntg_ctrt|시간외 단일가 예상 체결 대비율
after_hours_ask_size_1|ovtm_untp_askp_rsqn1|시간외 단일가 매도호가 잔량1
after_hours_bid_size_1|ovtm_untp_bidp_rsqn1|시간외 단일가 매수호가 잔량1
after_hours_expected_volume|ovtm_untp_antc_cnqn|시간외 단일가 예상 체결량
intraday_volume|itmt_vol|장중 거래량
price|stck_prpr|주식 현재가
""",
    "kis_async.api.domestic_stock.analysis_prices:ListLimitPriceStocks": """\
venue|FID_COND_MRKT_DIV_CODE|조건시장분류코드
screen|FID_COND_SCR_DIV_CODE|조건화면분류코드
limit_side|FID_PRC_CLS_CODE|상하한가 구분코드
distance|FID_DIV_CLS_CODE|분류구분코드
sector|FID_INPUT_ISCD|입력종목코드
included|FID_TRGT_CLS_CODE|대상구분코드
excluded|FID_TRGT_EXLS_CLS_CODE|대상제외구분코드
price_from|FID_INPUT_PRICE_1|입력가격1
price_to|FID_INPUT_PRICE_2|입력가격2
volume_from|FID_VOL_CNT|거래량수
symbol|mksc_shrn_iscd|유가증권단축종목코드
name|hts_kor_isnm|HTS한글종목명
price|stck_prpr|주식현재가
change_sign|prdy_vrss_sign|전일대비부호
change|prdy_vrss|전일대비
change_rate|prdy_ctrt|전일대비율
volume|acml_vol|누적거래량
total_ask_size|total_askp_rsqn|총매도호가잔량
total_bid_size|total_bidp_rsqn|총매수호가잔량
ask_size_1|askp_rsqn1|매도호가잔량1
bid_size_1|bidp_rsqn1|매수호가잔량1
previous_volume|prdy_vol|전일거래량
sell_volume|seln_cnqn|매도체결량
buy_volume|shnu_cnqn|매수2체결량
lower_limit|stck_llam|주식하한가
upper_limit|stck_mxpr|주식상한가
volume_to_previous_rate|prdy_vrss_vol_rate|전일대비거래량비율
""",
    "kis_async.api.domestic_stock.analysis_programs:GetProgramTradesByDay": """\
venue|FID_COND_MRKT_DIV_CODE|시장 분류 코드
market_code|FID_MRKT_CLS_CODE|시장 구분 코드
until|FID_INPUT_DATE_1|검색시작일
date_to|FID_INPUT_DATE_2|검색종료일
traded_on|stck_bsop_date|주식 영업 일자
non_arbitrage_client_sell_value|nabt_entm_seln_tr_pbmn|비차익 위탁 매도 거래 대금
non_arbitrage_proprietary_sell_volume|nabt_onsl_seln_vol|비차익 자기 매도 거래량
total_proprietary_sell_value|whol_onsl_seln_tr_pbmn|전체 자기 매도 거래 대금
arbitrage_buy_volume|arbt_smtn_shnu_vol|차익 합계 매수2 거래량
non_arbitrage_buy_value|nabt_smtn_shnu_tr_pbmn|비차익 합계 매수2 거래 대금
arbitrage_client_net_buy_volume|arbt_entm_ntby_qty|차익 위탁 순매수 수량
non_arbitrage_client_net_buy_value|nabt_entm_ntby_tr_pbmn|비차익 위탁 순매수 거래 대금
arbitrage_client_sell_volume|arbt_entm_seln_vol|차익 위탁 매도 거래량
non_arbitrage_client_sell_volume_rate|nabt_entm_seln_vol_rate|비차익 위탁 매도 거래량 비율
non_arbitrage_proprietary_sell_volume_rate|nabt_onsl_seln_vol_rate|비차익 자기 매도 거래량 비율
total_proprietary_sell_value_rate|whol_onsl_seln_tr_pbmn_rate|전체 자기 매도 거래 대금 비율
arbitrage_buy_volume_rate|arbt_smtm_shun_vol_rate|차익 합계 매수 거래량 비율
non_arbitrage_buy_value_rate|nabt_smtm_shun_tr_pbmn_rate|비차익 합계 매수 거래대금 비율
arbitrage_client_net_buy_volume_rate|arbt_entm_ntby_qty_rate|차익 위탁 순매수 수량 비율
non_arbitrage_client_net_buy_value_rate|nabt_entm_ntby_tr_pbmn_rate|비차익 위탁 순매수 거래 대금
arbitrage_client_sell_volume_rate|arbt_entm_seln_vol_rate|차익 위탁 매도 거래량 비율
non_arbitrage_client_sell_value_rate|nabt_entm_seln_tr_pbmn_rate|비차익 위탁 매도 거래 대금 비
non_arbitrage_proprietary_sell_value|nabt_onsl_seln_tr_pbmn|비차익 자기 매도 거래 대금
total_sell_volume|whol_smtn_seln_vol|전체 합계 매도 거래량
arbitrage_buy_value|arbt_smtn_shnu_tr_pbmn|차익 합계 매수2 거래 대금
total_client_buy_volume|whol_entm_shnu_vol|전체 위탁 매수2 거래량
arbitrage_client_net_buy_value|arbt_entm_ntby_tr_pbmn|차익 위탁 순매수 거래 대금
non_arbitrage_proprietary_net_buy_volume|nabt_onsl_ntby_qty|비차익 자기 순매수 수량
arbitrage_client_sell_value|arbt_entm_seln_tr_pbmn|차익 위탁 매도 거래 대금
non_arbitrage_proprietary_sell_value_rate|nabt_onsl_seln_tr_pbmn_rate|비차익 자기 매도 거래 대금 비
total_sell_volume_rate|whol_seln_vol_rate|전체 매도 거래량 비율
arbitrage_buy_value_rate|arbt_smtm_shun_tr_pbmn_rate|차익 합계 매수 거래대금 비율
total_client_buy_volume_rate|whol_entm_shnu_vol_rate|전체 위탁 매수 거래량 비율
arbitrage_client_net_buy_value_rate|arbt_entm_ntby_tr_pbmn_rate|차익 위탁 순매수 거래 대금 비
non_arbitrage_proprietary_net_buy_volume_rate|nabt_onsl_ntby_qty_rate|비차익 자기 순매수 수량 비율
arbitrage_client_sell_value_rate|arbt_entm_seln_tr_pbmn_rate|차익 위탁 매도 거래 대금 비율
non_arbitrage_sell_volume|nabt_smtn_seln_vol|비차익 합계 매도 거래량
total_sell_value|whol_smtn_seln_tr_pbmn|전체 합계 매도 거래 대금
non_arbitrage_client_buy_volume|nabt_entm_shnu_vol|비차익 위탁 매수2 거래량
total_client_buy_value|whol_entm_shnu_tr_pbmn|전체 위탁 매수2 거래 대금
arbitrage_proprietary_net_buy_volume|arbt_onsl_ntby_qty|차익 자기 순매수 수량
non_arbitrage_proprietary_net_buy_value|nabt_onsl_ntby_tr_pbmn|비차익 자기 순매수 거래 대금
arbitrage_proprietary_sell_value|arbt_onsl_seln_tr_pbmn|차익 자기 매도 거래 대금
non_arbitrage_sell_volume_rate|nabt_smtm_seln_vol_rate|비차익 합계 매도 거래량 비율
total_sell_value_rate|whol_seln_tr_pbmn_rate|전체 매도 거래대금 비율
non_arbitrage_client_buy_volume_rate|nabt_entm_shnu_vol_rate|비차익 위탁 매수 거래량 비율
total_client_buy_value_rate|whol_entm_shnu_tr_pbmn_rate|전체 위탁 매수 거래 대금 비율
arbitrage_proprietary_net_buy_volume_rate|arbt_onsl_ntby_qty_rate|차익 자기 순매수 수량 비율
non_arbitrage_proprietary_net_buy_value_rate|nabt_onsl_ntby_tr_pbmn_rate|비차익 자기 순매수 거래 대금
arbitrage_proprietary_sell_value_rate|arbt_onsl_seln_tr_pbmn_rate|차익 자기 매도 거래 대금 비율
non_arbitrage_sell_value|nabt_smtn_seln_tr_pbmn|비차익 합계 매도 거래 대금
arbitrage_client_buy_volume|arbt_entm_shnu_vol|차익 위탁 매수2 거래량
non_arbitrage_client_buy_value|nabt_entm_shnu_tr_pbmn|비차익 위탁 매수2 거래 대금
total_proprietary_buy_volume|whol_onsl_shnu_vol|전체 자기 매수2 거래량
arbitrage_proprietary_net_buy_value|arbt_onsl_ntby_tr_pbmn|차익 자기 순매수 거래 대금
non_arbitrage_net_buy_volume|nabt_smtn_ntby_qty|비차익 합계 순매수 수량
arbitrage_proprietary_sell_volume|arbt_onsl_seln_vol|차익 자기 매도 거래량
non_arbitrage_sell_value_rate|nabt_smtm_seln_tr_pbmn_rate|비차익 합계 매도 거래대금 비율
arbitrage_client_buy_volume_rate|arbt_entm_shnu_vol_rate|차익 위탁 매수 거래량 비율
non_arbitrage_client_buy_value_rate|nabt_entm_shnu_tr_pbmn_rate|비차익 위탁 매수 거래 대금 비
total_proprietary_buy_value|whol_onsl_shnu_tr_pbmn|전체 자기 매수2 거래 대금
arbitrage_proprietary_net_buy_value_rate|arbt_onsl_ntby_tr_pbmn_rate|차익 자기 순매수 거래 대금 비
non_arbitrage_net_buy_volume_rate|nabt_smtm_ntby_qty_rate|비차익 합계 순매수 수량 비율
arbitrage_proprietary_sell_volume_rate|arbt_onsl_seln_vol_rate|차익 자기 매도 거래량 비율
total_client_sell_volume|whol_entm_seln_vol|전체 위탁 매도 거래량
arbitrage_client_buy_value|arbt_entm_shnu_tr_pbmn|차익 위탁 매수2 거래 대금
non_arbitrage_proprietary_buy_volume|nabt_onsl_shnu_vol|비차익 자기 매수2 거래량
total_proprietary_buy_value_rate|whol_onsl_shnu_tr_pbmn_rate|전체 자기 매수 거래 대금 비율
arbitrage_net_buy_volume|arbt_smtn_ntby_qty|차익 합계 순매수 수량
non_arbitrage_net_buy_value|nabt_smtn_ntby_tr_pbmn|비차익 합계 순매수 거래 대금
arbitrage_sell_volume|arbt_smtn_seln_vol|차익 합계 매도 거래량
total_client_sell_value|whol_entm_seln_tr_pbmn|전체 위탁 매도 거래 대금
arbitrage_client_buy_value_rate|arbt_entm_shnu_tr_pbmn_rate|차익 위탁 매수 거래 대금 비율
non_arbitrage_proprietary_buy_volume_rate|nabt_onsl_shnu_vol_rate|비차익 자기 매수 거래량 비율
total_proprietary_buy_volume_rate|whol_onsl_shnu_vol_rate|전체 자기 매수 거래량 비율
arbitrage_net_buy_volume_rate|arbt_smtm_ntby_qty_rate|차익 합계 순매수 수량 비율
non_arbitrage_net_buy_value_rate|nabt_smtm_ntby_tr_pbmn_rate|비차익 합계 순매수 거래대금 비
arbitrage_sell_volume_rate|arbt_smtm_seln_vol_rate|차익 합계 매도 거래량 비율
total_client_sell_volume_rate|whol_entm_seln_vol_rate|전체 위탁 매도 거래량 비율
arbitrage_proprietary_buy_volume|arbt_onsl_shnu_vol|차익 자기 매수2 거래량
non_arbitrage_proprietary_buy_value|nabt_onsl_shnu_tr_pbmn|비차익 자기 매수2 거래 대금
total_buy_volume|whol_smtn_shnu_vol|전체 합계 매수2 거래량
arbitrage_net_buy_value|arbt_smtn_ntby_tr_pbmn|차익 합계 순매수 거래 대금
total_client_net_buy_volume|whol_entm_ntby_qty|전체 위탁 순매수 수량
arbitrage_sell_value|arbt_smtn_seln_tr_pbmn|차익 합계 매도 거래 대금
total_client_sell_value_rate|whol_entm_seln_tr_pbmn_rate|전체 위탁 매도 거래 대금 비율
arbitrage_proprietary_buy_volume_rate|arbt_onsl_shnu_vol_rate|차익 자기 매수 거래량 비율
non_arbitrage_proprietary_buy_value_rate|nabt_onsl_shnu_tr_pbmn_rate|비차익 자기 매수 거래 대금 비
total_buy_volume_rate|whol_shun_vol_rate|전체 매수 거래량 비율
arbitrage_net_buy_value_rate|arbt_smtm_ntby_tr_pbmn_rate|차익 합계 순매수 거래대금 비율
total_client_net_buy_volume_rate|whol_entm_ntby_qty_rate|전체 위탁 순매수 수량 비율
arbitrage_sell_value_rate|arbt_smtm_seln_tr_pbmn_rate|차익 합계 매도 거래대금 비율
total_proprietary_sell_volume|whol_onsl_seln_vol|전체 자기 매도 거래량
arbitrage_proprietary_buy_value|arbt_onsl_shnu_tr_pbmn|차익 자기 매수2 거래 대금
non_arbitrage_buy_volume|nabt_smtn_shnu_vol|비차익 합계 매수2 거래량
total_buy_value|whol_smtn_shnu_tr_pbmn|전체 합계 매수2 거래 대금
non_arbitrage_client_net_buy_volume|nabt_entm_ntby_qty|비차익 위탁 순매수 수량
total_client_net_buy_value|whol_entm_ntby_tr_pbmn|전체 위탁 순매수 거래 대금
non_arbitrage_client_sell_volume|nabt_entm_seln_vol|비차익 위탁 매도 거래량
total_proprietary_sell_volume_rate|whol_onsl_seln_vol_rate|전체 자기 매도 거래량 비율
arbitrage_proprietary_buy_value_rate|arbt_onsl_shnu_tr_pbmn_rate|차익 자기 매수 거래 대금 비율
non_arbitrage_buy_volume_rate|nabt_smtm_shun_vol_rate|비차익 합계 매수 거래량 비율
total_buy_value_rate|whol_shun_tr_pbmn_rate|전체 매수 거래대금 비율
non_arbitrage_client_net_buy_volume_rate|nabt_entm_ntby_qty_rate|비차익 위탁 순매수 수량 비율
""",
    "kis_async.api.domestic_stock.analysis_programs:GetProgramTradesByInvestor": """\
venue|EXCH_DIV_CLS_CODE|거래소 구분 코드
market_code|MRKT_DIV_CLS_CODE|시장 구분 코드
investor_code|invr_cls_code|투자자코드
total_sell_volume|all_seln_qty|전체매도수량
total_sell_value|all_seln_amt|전체매도대금
investor_name|invr_cls_name|투자자 구분 명
total_buy_volume|all_shnu_qty|전체매수수량
total_buy_value|all_shnu_amt|전체매수대금
total_net_buy_value|all_ntby_amt|전체순매수대금
arbitrage_sell_volume|arbt_seln_qty|차익매도수량
total_net_buy_volume|all_ntby_qty|전체순매수수량
arbitrage_buy_volume|arbt_shnu_qty|차익매수수량
arbitrage_net_buy_volume|arbt_ntby_qty|차익순매수수량
arbitrage_sell_value|arbt_seln_amt|차익매도대금
arbitrage_buy_value|arbt_shnu_amt|차익매수대금
arbitrage_net_buy_value|arbt_ntby_amt|차익순매수대금
non_arbitrage_sell_volume|nabt_seln_qty|비차익매도수량
non_arbitrage_buy_volume|nabt_shnu_qty|비차익매수수량
non_arbitrage_net_buy_volume|nabt_ntby_qty|비차익순매수수량
non_arbitrage_sell_value|nabt_seln_amt|비차익매도대금
non_arbitrage_buy_value|nabt_shnu_amt|비차익매수대금
non_arbitrage_net_buy_value|nabt_ntby_amt|비차익순매수대금
""",
    "kis_async.api.domestic_stock.analysis_programs:GetProgramTradesByMinute": """\
venue|FID_COND_MRKT_DIV_CODE|시장 분류 코드
market_code|FID_MRKT_CLS_CODE|시장 구분 코드
section_code|FID_SCTN_CLS_CODE|구간 구분 코드
symbol|FID_INPUT_ISCD|입력 종목코드
second_venue|FID_COND_MRKT_DIV_CODE1|시장 분류코드1
until_time|FID_INPUT_HOUR_1|입력 시간1
traded_at|bsop_hour|영업 시간
arbitrage_sell_value|arbt_smtn_seln_tr_pbmn|차익 합계 매도 거래 대금
arbitrage_sell_value_rate|arbt_smtm_seln_tr_pbmn_rate|차익 합계 매도 거래대금 비율
arbitrage_buy_value|arbt_smtn_shnu_tr_pbmn|차익 합계 매수2 거래 대금
arbitrage_buy_value_rate|arbt_smtm_shun_tr_pbmn_rate|차익합계매수거래대금비율
non_arbitrage_sell_value|nabt_smtn_seln_tr_pbmn|비차익 합계 매도 거래 대금
non_arbitrage_sell_value_rate|nabt_smtm_seln_tr_pbmn_rate|비차익 합계 매도 거래대금 비율
non_arbitrage_buy_value|nabt_smtn_shnu_tr_pbmn|비차익 합계 매수2 거래 대금
non_arbitrage_buy_value_rate|nabt_smtm_shun_tr_pbmn_rate|비차익합계매수거래대금비율
arbitrage_net_buy_value|arbt_smtn_ntby_tr_pbmn|차익 합계 순매수 거래 대금
arbitrage_net_buy_value_rate|arbt_smtm_ntby_tr_pbmn_rate|차익 합계 순매수 거래대금 비율
non_arbitrage_net_buy_value|nabt_smtn_ntby_tr_pbmn|비차익 합계 순매수 거래 대금
non_arbitrage_net_buy_value_rate|nabt_smtm_ntby_tr_pbmn_rate|비차익 합계 순매수 거래대금 비
total_net_buy_value|whol_smtn_ntby_tr_pbmn|전체 합계 순매수 거래 대금
total_net_buy_value_rate|whol_ntby_tr_pbmn_rate|전체 순매수 거래대금 비율
price|bstp_nmix_prpr|업종 지수 현재가
change|bstp_nmix_prdy_vrss|업종 지수 전일 대비
change_sign|prdy_vrss_sign|전일 대비 부호
""",
    "kis_async.api.domestic_stock.analysis_programs:GetStockProgramTrades": """\
venue|FID_COND_MRKT_DIV_CODE|조건 시장 분류 코드
symbol|FID_INPUT_ISCD|입력 종목코드
traded_at|bsop_hour|영업 시간
price|stck_prpr|주식 현재가
change|prdy_vrss|전일 대비
change_sign|prdy_vrss_sign|전일 대비 부호
change_rate|prdy_ctrt|전일 대비율
volume|acml_vol|누적 거래량
total_sell_volume|whol_smtn_seln_vol|전체 합계 매도 거래량
total_buy_volume|whol_smtn_shnu_vol|전체 합계 매수2 거래량
total_net_buy_volume|whol_smtn_ntby_qty|전체 합계 순매수 수량
total_sell_value|whol_smtn_seln_tr_pbmn|전체 합계 매도 거래 대금
total_buy_value|whol_smtn_shnu_tr_pbmn|전체 합계 매수2 거래 대금
total_net_buy_value|whol_smtn_ntby_tr_pbmn|전체 합계 순매수 거래 대금
total_net_buy_volume_change|whol_ntby_vol_icdc|전체 순매수 거래량 증감
total_net_buy_value_change|whol_ntby_tr_pbmn_icdc|전체 순매수 거래 대금 증감
""",
    "kis_async.api.domestic_stock.analysis_programs:GetStockProgramTradesByDay": """\
venue|FID_COND_MRKT_DIV_CODE|조건 시장 분류 코드
symbol|FID_INPUT_ISCD|입력 종목코드
until|FID_INPUT_DATE_1|입력 날짜1
traded_on|stck_bsop_date|주식 영업 일자
close|stck_clpr|주식 종가
change|prdy_vrss|전일 대비
change_sign|prdy_vrss_sign|전일 대비 부호
change_rate|prdy_ctrt|전일 대비율
volume|acml_vol|누적 거래량
turnover|acml_tr_pbmn|누적 거래 대금
total_sell_volume|whol_smtn_seln_vol|전체 합계 매도 거래량
total_buy_volume|whol_smtn_shnu_vol|전체 합계 매수2 거래량
total_net_buy_volume|whol_smtn_ntby_qty|전체 합계 순매수 수량
total_sell_value|whol_smtn_seln_tr_pbmn|전체 합계 매도 거래 대금
total_buy_value|whol_smtn_shnu_tr_pbmn|전체 합계 매수2 거래 대금
total_net_buy_value|whol_smtn_ntby_tr_pbmn|전체 합계 순매수 거래 대금
total_net_buy_volume_change|whol_ntby_vol_icdc|전체 순매수 거래량 증감
total_net_buy_value_change|whol_ntby_tr_pbmn_icdc2|전체 순매수 거래 대금 증감2
""",
    "kis_async.api.domestic_stock.info_events:ListCapitalReductions": """\
next_key|CTS|CTS
date_from|F_DT|조회일자From
date_to|T_DT|조회일자To
symbol|SHT_CD|종목코드
record_date|record_date|기준일
symbol|sht_cd|종목코드
name|isin_name|종목명
share_kind|stk_kind|주식종류
reduction_kind|reduce_cap_type|감자구분
reduction_rate|reduce_cap_rate|감자배정율
calculation|comp_way|계산방법
halted_period|td_stop_dt|매매거래정지기간
listing_day|list_dt|상장/등록일
""",
    "kis_async.api.domestic_stock.info_events:ListDividends": """\
next_key|CTS|CTS
inquiry|GB1|조회구분
date_from|F_DT|조회일자From
date_to|T_DT|조회일자To
symbol|SHT_CD|종목코드
high_dividend|HIGH_GB|고배당여부
record_date|record_date|기준일
symbol|sht_cd|종목코드
name|isin_name|종목명
dividend_kind|divi_kind|배당종류
face_value|face_val|액면가
dividend|per_sto_divi_amt|현금배당금
dividend_rate|divi_rate|현금배당률(%)
stock_dividend_rate|stk_divi_rate|주식배당률(%)
cash_dividend_payment_day|divi_pay_dt|배당금지급일
stock_dividend_payment_day|stk_div_pay_dt|주식배당지급일
odd_lot_payment_period|odd_pay_dt|단주대금지급일
share_kind|stk_kind|주식종류
high_dividend|high_divi_gb|고배당종목여부
""",
    "kis_async.api.domestic_stock.info_events:ListFaceValueChanges": """\
symbol|SHT_CD|종목코드
next_key|CTS|CTS
date_from|F_DT|조회일자From
date_to|T_DT|조회일자To
market_class|MARKET_GB|시장구분
record_date|record_date|기준일
symbol|sht_cd|종목코드
name|isin_name|종목명
face_value_before|inter_bf_face_amt|변경전액면가
face_value_after|inter_af_face_amt|변경후액면가
halted_period|td_stop_dt|매매거래정지기간
listing_day|list_dt|상장/등록일
""",
    "kis_async.api.domestic_stock.info_events:ListMergersAndSplits": """\
next_key|CTS|CTS
date_from|F_DT|조회일자From
date_to|T_DT|조회일자To
symbol|SHT_CD|종목코드
record_date|record_date|기준일
symbol|sht_cd|종목코드
absorbed_company_code|opp_cust_cd|피합병(피분할)회사코드
absorbed_company_name|opp_cust_nm|피합병(피분할)회사명
company_code|cust_cd|합병(분할)회사코드
company_name|cust_nm|합병(분할)회사명
merger_kind|merge_type|합병사유
merger_rate|merge_rate|비율
halted_period|td_stop_dt|매매거래정지기간
listing_day|list_dt|상장/등록일
odd_lot_payment_day|odd_amt_pay_dt|단주대금지급일
issued_shares|tot_issue_stk_qty|발행주식
new_shares|issue_stk_qty|발행할주식
sequence|seq|연번
""",
    "kis_async.api.domestic_stock.info_events:ListPurchaseClaims": """\
symbol|SHT_CD|종목코드
date_to|T_DT|조회일자To
date_from|F_DT|조회일자From
next_key|CTS|CTS
record_date|record_date|기준일
symbol|sht_cd|종목코드
name|isin_name|종목명
share_kind|stk_kind|주식종류
dissent_deadline|opp_opi_rcpt_term|반대의사접수시한
claim_deadline|buy_req_rcpt_term|매수청구접수시한
claim_price|buy_req_price|매수청구가격
claim_payment_day|buy_amt_pay_dt|매수대금지급일
meeting_day|get_meet_dt|주총일
""",
    "kis_async.api.domestic_stock.info_events:ListShareholderMeetings": """\
next_key|CTS|CTS
date_from|F_DT|조회일자From
date_to|T_DT|조회일자To
symbol|SHT_CD|종목코드
record_date|record_date|기준일
symbol|sht_cd|종목코드
name|isin_name|종목명
meeting_day|gen_meet_dt|주총일자
meeting_kind|gen_meet_type|주총사유
agenda|agenda|주총의안
voting_shares|vote_tot_qty|의결권주식총수
""",
    "kis_async.api.domestic_stock.info_finances:GetBalanceSheet": """\
term|FID_DIV_CLS_CODE|분류 구분 코드
venue|fid_cond_mrkt_div_code|조건 시장 분류 코드
symbol|fid_input_iscd|입력 종목코드
fiscal_month|stac_yymm|결산 년월
current_assets|cras|유동자산
fixed_assets|fxas|고정자산
total_assets|total_aset|자산총계
current_liabilities|flow_lblt|유동부채
fixed_liabilities|fix_lblt|고정부채
total_liabilities|total_lblt|부채총계
capital|cpfn|자본금
capital_surplus|cfp_surp|자본 잉여금
retained_earnings|prfi_surp|이익 잉여금
total_equity|total_cptl|자본총계
""",
    "kis_async.api.domestic_stock.info_finances:GetFinancialRatios": """\
term|FID_DIV_CLS_CODE|분류 구분 코드
venue|fid_cond_mrkt_div_code|조건 시장 분류 코드
symbol|fid_input_iscd|입력 종목코드
fiscal_month|stac_yymm|결산 년월
sales_growth|grs|매출액 증가율
operating_profit_growth|bsop_prfi_inrt|영업 이익 증가율
net_income_growth|ntin_inrt|순이익 증가율
return_on_equity|roe_val|ROE 값
earnings_per_share|eps|EPS
sales_per_share|sps|주당매출액
book_value_per_share|bps|BPS
reserve_ratio|rsrv_rate|유보 비율
debt_ratio|lblt_rate|부채 비율
""",
    "kis_async.api.domestic_stock.info_finances:GetGrowthRatios": """\
symbol|fid_input_iscd|입력 종목코드
term|fid_div_cls_code|분류 구분 코드
venue|fid_cond_mrkt_div_code|조건 시장 분류 코드
fiscal_month|stac_yymm|결산 년월
sales_growth|grs|매출액 증가율
operating_profit_growth|bsop_prfi_inrt|영업 이익 증가율
equity_growth|equt_inrt|자기자본 증가율
asset_growth|totl_aset_inrt|총자산 증가율
""",
    "kis_async.api.domestic_stock.info_finances:GetIncomeStatement": """\
term|FID_DIV_CLS_CODE|분류 구분 코드
venue|fid_cond_mrkt_div_code|조건 시장 분류 코드
symbol|fid_input_iscd|입력 종목코드
fiscal_month|stac_yymm|결산 년월
sales|sale_account|매출액
cost_of_sales|sale_cost|매출 원가
gross_profit|sale_totl_prfi|매출 총 이익
depreciation|depr_cost|감가상각비
selling_and_administrative_expenses|sell_mang|판매 및 관리비
operating_profit|bsop_prti|영업 이익
non_operating_income|bsop_non_ernn|영업 외 수익
non_operating_expenses|bsop_non_expn|영업 외 비용
ordinary_profit|op_prfi|경상 이익
extraordinary_gain|spec_prfi|특별 이익
extraordinary_loss|spec_loss|특별 손실
net_income|thtr_ntin|당기순이익
""",
    "kis_async.api.domestic_stock.info_finances:GetOtherRatios": """\
symbol|fid_input_iscd|입력 종목코드
term|fid_div_cls_code|분류 구분 코드
venue|fid_cond_mrkt_div_code|조건 시장 분류 코드
fiscal_month|stac_yymm|결산 년월
payout_ratio|payout_rate|배당 성향
economic_value_added|eva|EVA
ebitda|ebitda|EBITDA
ev_to_ebitda|ev_ebitda|EV_EBITDA
""",
    "kis_async.api.domestic_stock.info_finances:GetProfitRatios": """\
symbol|fid_input_iscd|입력 종목코드
term|FID_DIV_CLS_CODE|분류 구분 코드
venue|fid_cond_mrkt_div_code|조건 시장 분류 코드
fiscal_month|stac_yymm|결산 년월
net_income_to_assets|cptl_ntin_rate|총자본 순이익율
return_on_equity|self_cptl_ntin_inrt|자기자본 순이익율
net_margin|sale_ntin_rate|매출액 순이익율
gross_margin|sale_totl_rate|매출액 총이익율
""",
    "kis_async.api.domestic_stock.info_finances:GetStabilityRatios": """\
symbol|fid_input_iscd|입력 종목코드
term|fid_div_cls_code|분류 구분 코드
venue|fid_cond_mrkt_div_code|조건 시장 분류 코드
fiscal_month|stac_yymm|결산 년월
debt_ratio|lblt_rate|부채 비율
borrowing_dependence|bram_depn|차입금 의존도
current_ratio|crnt_rate|유동 비율
quick_ratio|quck_rate|당좌 비율
""",
    "kis_async.api.domestic_stock.info_issues:ListBonusIssues": """\
next_key|CTS|CTS
date_from|F_DT|조회일자From
date_to|T_DT|조회일자To
symbol|SHT_CD|종목코드
record_date|record_date|기준일
symbol|sht_cd|종목코드
name|isin_name|종목명
allotment_rate|fix_rate|확정배정율
odd_lot_price|odd_rec_price|단주기준가
ex_rights_date|right_dt|권리락일
odd_lot_payment_period|odd_pay_dt|단주대금지급일
listed_on|list_date|상장/등록일
issued_shares|tot_issue_stk_qty|발행주식
new_shares|issue_stk_qty|발행할주식
share_kind|stk_kind|주식종류
""",
    "kis_async.api.domestic_stock.info_issues:ListForfeitedShares": """\
symbol|SHT_CD|종목코드
date_to|T_DT|조회일자To
date_from|F_DT|조회일자From
next_key|CTS|CTS
record_date|record_date|기준일
symbol|sht_cd|종목코드
name|isin_name|종목명
subscription_period|subscr_dt|청약일
offer_price|subscr_price|공모가
offered_shares|subscr_stk_qty|공모주식수
refund_day|refund_dt|환불일
listing_day|list_dt|상장/등록일
lead_managers|lead_mgr|주간사
""",
    "kis_async.api.domestic_stock.info_issues:ListListings": """\
symbol|SHT_CD|종목코드
date_to|T_DT|조회일자To
date_from|F_DT|조회일자From
next_key|CTS|CTS
listing_day|list_dt|상장/등록일
symbol|sht_cd|종목코드
name|isin_name|종목명
share_kind|stk_kind|주식종류
listing_reason|issue_type|사유
new_shares|issue_stk_qty|상장주식수
issued_shares|tot_issue_stk_qty|총발행주식수
issue_price|issue_price|발행가
""",
    "kis_async.api.domestic_stock.info_issues:ListMandatoryDeposits": """\
date_to|T_DT|조회일자To
symbol|SHT_CD|종목코드
date_from|F_DT|조회일자From
next_key|CTS|CTS
symbol|sht_cd|종목코드
name|isin_name|종목명
shares|stk_qty|주식수
deposit_period|depo_date|예치일
deposit_reason|depo_reason|사유
issued_share_rate|tot_issue_qty_per_rate|총발행주식수대비비율(%)
""",
    "kis_async.api.domestic_stock.info_issues:ListPublicOffers": """\
symbol|SHT_CD|종목코드
next_key|CTS|CTS
date_from|F_DT|조회일자From
date_to|T_DT|조회일자To
record_date|record_date|기준일
symbol|sht_cd|종목코드
name|isin_name|종목명
offer_price|fix_subscr_pri|공모가
face_value|face_value|액면가
subscription_period|subscr_dt|청약기간
paid_on|pay_dt|납입일
refund_day|refund_dt|환불일
listing_day|list_dt|상장/등록일
lead_managers|lead_mgr|주간사
capital_before_offer|pub_bf_cap|공모전자본금
capital_after_offer|pub_af_cap|공모후자본금
house_allotment|assign_stk_qty|당사배정물량
""",
    "kis_async.api.domestic_stock.info_issues:ListRightsIssues": """\
next_key|CTS|CTS
inquiry|GB1|조회구분
date_from|F_DT|조회일자From
date_to|T_DT|조회일자To
symbol|SHT_CD|종목코드
record_date|record_date|기준일
symbol|sht_cd|종목코드
name|isin_name|종목명
issued_shares|tot_issue_stk_qty|발행주식
new_shares|issue_stk_qty|발행할주식
allotment_rate|fix_rate|확정배정율
discount_rate|disc_rate|할인율
planned_issue_price|fix_price|발행예정가
ex_rights_date|right_dt|권리락일
subscription_from|sub_term_ft|청약기간
subscription_period|sub_term|청약기간
listed_on|list_date|상장/등록일
share_kind|stk_kind|주식종류
""",
    "kis_async.api.domestic_stock.info_opinions:GetEarningsEstimates": """\
symbol|SHT_CD|종목코드
symbol|sht_cd|ELW단축종목코드
name|item_kor_nm|HTS한글종목명
analyst_1|name1|ELW현재가
analyst_2|name2|전일대비
estimated_on|estdate|전일대비부호
recommendation|rcmd_name|전일대비율
capital|capital|누적거래량
foreign_limit_rate|forn_item_lmtrt|행사가
value_1|data1|DATA1
value_2|data2|DATA2
value_3|data3|DATA3
value_4|data4|DATA4
value_5|data5|DATA5
fiscal_month|dt|결산년월
""",
    "kis_async.api.domestic_stock.info_opinions:ListOpinions": """\
venue|FID_COND_MRKT_DIV_CODE|조건시장분류코드
screen|FID_COND_SCR_DIV_CODE|조건화면분류코드
symbol|FID_INPUT_ISCD|입력종목코드
date_from|FID_INPUT_DATE_1|입력날짜1
date_to|FID_INPUT_DATE_2|입력날짜2
traded_on|stck_bsop_date|주식영업일자
opinion|invt_opnn|투자의견
opinion_code|invt_opnn_cls_code|투자의견구분코드
previous_opinion|rgbf_invt_opnn|직전투자의견
previous_opinion_code|rgbf_invt_opnn_cls_code|직전투자의견구분코드
member_name|mbcr_name|회원사명
target_price|hts_goal_prc|HTS목표가격
previous_close|stck_prdy_clpr|주식전일종가
n_day_target_gap|stck_nday_esdg|주식N일괴리도
n_day_disparity_rate|nday_dprt|N일괴리율
target_gap|stft_esdg|주식선물괴리도
disparity_rate|dprt|괴리율
""",
    "kis_async.api.domestic_stock.info_opinions:ListOpinionsByFirm": """\
venue|FID_COND_MRKT_DIV_CODE|조건시장분류코드
screen|FID_COND_SCR_DIV_CODE|조건화면분류코드
member_code|FID_INPUT_ISCD|입력종목코드
opinion|FID_DIV_CLS_CODE|분류구분코드
date_from|FID_INPUT_DATE_1|입력날짜1
date_to|FID_INPUT_DATE_2|입력날짜2
traded_on|stck_bsop_date|주식영업일자
symbol|stck_shrn_iscd|주식단축종목코드
name|hts_kor_isnm|HTS한글종목명
opinion|invt_opnn|투자의견
opinion_code|invt_opnn_cls_code|투자의견구분코드
previous_opinion|rgbf_invt_opnn|직전투자의견
previous_opinion_code|rgbf_invt_opnn_cls_code|직전투자의견구분코드
member_name|mbcr_name|회원사명
price|stck_prpr|주식현재가
change|prdy_vrss|전일대비
change_sign|prdy_vrss_sign|전일대비부호
change_rate|prdy_ctrt|전일대비율
target_price|hts_goal_prc|HTS목표가격
previous_close|stck_prdy_clpr|주식전일종가
target_gap|stft_esdg|주식선물괴리도
disparity_rate|dprt|괴리율
""",
    "kis_async.api.domestic_stock.info_stocks:GetProductInfo": """\
symbol|PDNO|상품번호
product_type|PRDT_TYPE_CD|상품유형코드
symbol|pdno|상품번호
product_type|prdt_type_cd|상품유형코드
name|prdt_name|상품명
full_name|prdt_name120|상품명120
short_name|prdt_abrv_name|상품약어명
english_name|prdt_eng_name|상품영문명
full_english_name|prdt_eng_name120|상품영문명120
short_english_name|prdt_eng_abrv_name|상품영문약어명
isin|std_pdno|표준상품번호
short_symbol|shtn_pdno|단축상품번호
sale_status_code|prdt_sale_stat_cd|상품판매상태코드
risk_grade_code|prdt_risk_grad_cd|상품위험등급코드
product_class_code|prdt_clsf_cd|상품분류코드
product_class_name|prdt_clsf_name|상품분류명
sale_starts_on|sale_strt_dt|판매시작일자
sale_ends_on|sale_end_dt|판매종료일자
wrap_asset_type_code|wrap_asst_type_cd|랩어카운트자산유형코드
investment_type_code|ivst_prdt_type_cd|투자상품유형코드
investment_type_name|ivst_prdt_type_cd_name|투자상품유형코드명
registered_on|frst_erlm_dt|최초등록일자
""",
    "kis_async.api.domestic_stock.info_stocks:GetStockInfo": """\
product_type|PRDT_TYPE_CD|상품유형코드
symbol|PDNO|상품번호
symbol|pdno|상품번호
product_type|prdt_type_cd|상품유형코드
market_id|mket_id_cd|시장ID코드
security_group|scty_grp_id_cd|증권그룹ID코드
exchange_code|excg_dvsn_cd|거래소구분코드
settlement_month|setl_mmdd|결산월일
listed_shares|lstg_stqt|상장주수
listed_capital|lstg_cptl_amt|상장자본금액
capital|cpta|자본금
face_value|papr|액면가
issue_price|issu_pric|발행가격
in_kospi_200|kospi200_item_yn|코스피200종목여부
kospi_listed_on|scts_mket_lstg_dt|유가증권시장상장일자
kospi_delisted_on|scts_mket_lstg_abol_dt|유가증권시장상장폐지일자
kosdaq_listed_on|kosdaq_mket_lstg_dt|코스닥시장상장일자
kosdaq_delisted_on|kosdaq_mket_lstg_abol_dt|코스닥시장상장폐지일자
freeboard_listed_on|frbd_mket_lstg_dt|프리보드시장상장일자
freeboard_delisted_on|frbd_mket_lstg_abol_dt|프리보드시장상장폐지일자
reit_kind_code|reits_kind_cd|리츠종류코드
etf_class_code|etf_dvsn_cd|ETF구분코드
oil_field_fund|oilf_fund_yn|유전펀드여부
large_sector_code|idx_bztp_lcls_cd|지수업종대분류코드
medium_sector_code|idx_bztp_mcls_cd|지수업종중분류코드
small_sector_code|idx_bztp_scls_cd|지수업종소분류코드
stock_kind|stck_kind_cd|주식종류코드
mutual_fund_opened_on|mfnd_opng_dt|뮤추얼펀드개시일자
mutual_fund_ended_on|mfnd_end_dt|뮤추얼펀드종료일자
deposit_cancelled_on|dpsi_erlm_cncl_dt|예탁등록취소일자
etf_creation_unit|etf_cu_qty|ETFCU수량
name|prdt_name|상품명
full_name|prdt_name120|상품명120
short_name|prdt_abrv_name|상품약어명
isin|std_pdno|표준상품번호
english_name|prdt_eng_name|상품영문명
full_english_name|prdt_eng_name120|상품영문명120
short_english_name|prdt_eng_abrv_name|상품영문약어명
deposit_designated|dpsi_aptm_erlm_yn|예탁지정등록여부
etf_tax_type_code|etf_txtn_type_cd|ETF과세유형코드
etf_type_code|etf_type_cd|ETF유형코드
delisted_on|lstg_abol_dt|상장폐지일자
new_or_old_shares_code|nwst_odst_dvsn_cd|신주구주구분코드
substitute_price|sbst_pric|대용가격
house_substitute_price|thco_sbst_pric|당사대용가격
house_substitute_price_changed_on|thco_sbst_pric_chng_dt|당사대용가격변경일자
halted|tr_stop_yn|거래정지여부
under_administration|admn_item_yn|관리종목여부
close|thdt_clpr|당일종가
previous_close|bfdy_clpr|전일종가
close_changed_on|clpr_chng_dt|종가변경일자
industry_code|std_idst_clsf_cd|표준산업분류코드
industry_name|std_idst_clsf_cd_name|표준산업분류코드명
large_sector_name|idx_bztp_lcls_cd_name|지수업종대분류코드명
medium_sector_name|idx_bztp_mcls_cd_name|지수업종중분류코드명
small_sector_name|idx_bztp_scls_cd_name|지수업종소분류코드명
ocr_number|ocr_no|OCR번호
crowdfunded|crfd_item_yn|크라우드펀딩종목여부
electronic|elec_scty_yn|전자증권여부
issuer_code|issu_istt_cd|발행기관코드
etf_tracking_multiple|etf_chas_erng_rt_dbnb|ETF추적수익율배수
etf_etn_caution|etf_etn_ivst_heed_item_yn|ETFETN투자유의종목여부
lending_rate_code|stln_int_rt_dvsn_cd|대주이자율구분코드
foreign_personal_limit_rate|frnr_psnl_lmt_rt|외국인개인한도비율
listing_applicant_issuer_code|lstg_rqsr_issu_istt_cd|상장신청인발행기관코드
listing_applicant_item_code|lstg_rqsr_item_cd|상장신청인종목코드
trustee_issuer_code|trst_istt_issu_istt_cd|신탁기관발행기관코드
alternative_exchange_tradable|cptt_trad_tr_psbl_yn|NXT 거래종목여부
alternative_exchange_halted|nxt_tr_stop_yn|NXT 거래정지여부
""",
    "kis_async.api.domestic_stock.info_stocks:ListCreditStocks": """\
order|fid_rank_sort_cls_code|순위 정렬 구분 코드
selection|fid_slct_yn|선택 여부
symbol|fid_input_iscd|입력 종목코드
screen|fid_cond_scr_div_code|조건 화면 분류 코드
venue|fid_cond_mrkt_div_code|조건 시장 분류 코드
symbol|stck_shrn_iscd|주식 단축 종목코드
name|hts_kor_isnm|HTS 한글 종목명
credit_rate|crdt_rate|신용 비율
""",
    "kis_async.api.domestic_stock.info_stocks:ListLendableStocks": """\
exchange_code|EXCG_DVSN_CD|거래소구분코드
symbol|PDNO|상품번호
lendable|THCO_STLN_PSBL_YN|당사대주가능여부
inquiry_order|INQR_DVSN_1|조회구분1
search_condition|CTX_AREA_FK200|연속조회검색조건200
next_key|CTX_AREA_NK100|연속조회키100
search_condition|ctx_area_fk200|연속조회검색조건200
next_key|ctx_area_nk100|연속조회키100
symbol|pdno|상품번호
name|prdt_name|상품명
face_value|papr|액면가
previous_close|bfdy_clpr|전일종가
substitute_price|sbst_prvs|대용가
halt_name|tr_stop_dvsn_name|거래정지구분명
availability_name|psbl_yn_name|가능여부명
limit_quantity|lmt_qty1|한도수량1
used_quantity|use_qty1|사용수량1
available_quantity|trad_psbl_qty2|매매가능수량2
right_type_code|rght_type_cd|권리유형코드
base_date|bass_dt|기준일자
available|psbl_yn|가능여부
total_limit_quantity|tot_stup_lmt_qty|총설정한도수량
branch_limit_quantity|brch_lmt_qty|지점한도수량
requestable_quantity|rqst_psbl_qty|신청가능수량
""",
    "kis_async.api.domestic_stock.quotations_after_hours:GetAfterHoursBook": """\
symbol|FID_INPUT_ISCD|입력 종목코드
venue|FID_COND_MRKT_DIV_CODE|조건 시장 분류 코드
after_hours_last_at|ovtm_untp_last_hour|시간외 단일가 최종 시간
after_hours_ask_1|ovtm_untp_askp1|시간외 단일가 매도호가1
after_hours_ask_2|ovtm_untp_askp2|시간외 단일가 매도호가2
after_hours_ask_3|ovtm_untp_askp3|시간외 단일가 매도호가3
after_hours_ask_4|ovtm_untp_askp4|시간외 단일가 매도호가4
after_hours_ask_5|ovtm_untp_askp5|시간외 단일가 매도호가5
after_hours_ask_6|ovtm_untp_askp6|시간외 단일가 매도호가6
after_hours_ask_7|ovtm_untp_askp7|시간외 단일가 매도호가7
after_hours_ask_8|ovtm_untp_askp8|시간외 단일가 매도호가8
after_hours_ask_9|ovtm_untp_askp9|시간외 단일가 매도호가9
after_hours_ask_10|ovtm_untp_askp10|시간외 단일가 매도호가10
after_hours_bid_1|ovtm_untp_bidp1|시간외 단일가 매수호가1
after_hours_bid_2|ovtm_untp_bidp2|시간외 단일가 매수호가2
after_hours_bid_3|ovtm_untp_bidp3|시간외 단일가 매수호가3
after_hours_bid_4|ovtm_untp_bidp4|시간외 단일가 매수호가4
after_hours_bid_5|ovtm_untp_bidp5|시간외 단일가 매수호가5
after_hours_bid_6|ovtm_untp_bidp6|시간외 단일가 매수호가6
after_hours_bid_7|ovtm_untp_bidp7|시간외 단일가 매수호가7
after_hours_bid_8|ovtm_untp_bidp8|시간외 단일가 매수호가8
after_hours_bid_9|ovtm_untp_bidp9|시간외 단일가 매수호가9
after_hours_bid_10|ovtm_untp_bidp10|시간외 단일가 매수호가10
after_hours_ask_size_change_1|ovtm_untp_askp_icdc1|시간외 단일가 매도호가 증감1
after_hours_ask_size_change_2|ovtm_untp_askp_icdc2|시간외 단일가 매도호가 증감2
after_hours_ask_size_change_3|ovtm_untp_askp_icdc3|시간외 단일가 매도호가 증감3
after_hours_ask_size_change_4|ovtm_untp_askp_icdc4|시간외 단일가 매도호가 증감4
after_hours_ask_size_change_5|ovtm_untp_askp_icdc5|시간외 단일가 매도호가 증감5
after_hours_ask_size_change_6|ovtm_untp_askp_icdc6|시간외 단일가 매도호가 증감6
after_hours_ask_size_change_7|ovtm_untp_askp_icdc7|시간외 단일가 매도호가 증감7
after_hours_ask_size_change_8|ovtm_untp_askp_icdc8|시간외 단일가 매도호가 증감8
after_hours_ask_size_change_9|ovtm_untp_askp_icdc9|시간외 단일가 매도호가 증감9
after_hours_ask_size_change_10|ovtm_untp_askp_icdc10|시간외 단일가 매도호가 증감10
after_hours_bid_size_change_1|ovtm_untp_bidp_icdc1|시간외 단일가 매수호가 증감1
after_hours_bid_size_change_2|ovtm_untp_bidp_icdc2|시간외 단일가 매수호가 증감2
after_hours_bid_size_change_3|ovtm_untp_bidp_icdc3|시간외 단일가 매수호가 증감3
after_hours_bid_size_change_4|ovtm_untp_bidp_icdc4|시간외 단일가 매수호가 증감4
after_hours_bid_size_change_5|ovtm_untp_bidp_icdc5|시간외 단일가 매수호가 증감5
after_hours_bid_size_change_6|ovtm_untp_bidp_icdc6|시간외 단일가 매수호가 증감6
after_hours_bid_size_change_7|ovtm_untp_bidp_icdc7|시간외 단일가 매수호가 증감7
after_hours_bid_size_change_8|ovtm_untp_bidp_icdc8|시간외 단일가 매수호가 증감8
after_hours_bid_size_change_9|ovtm_untp_bidp_icdc9|시간외 단일가 매수호가 증감9
after_hours_bid_size_change_10|ovtm_untp_bidp_icdc10|시간외 단일가 매수호가 증감10
after_hours_ask_size_1|ovtm_untp_askp_rsqn1|시간외 단일가 매도호가 잔량1
after_hours_ask_size_2|ovtm_untp_askp_rsqn2|시간외 단일가 매도호가 잔량2
after_hours_ask_size_3|ovtm_untp_askp_rsqn3|시간외 단일가 매도호가 잔량3
after_hours_ask_size_4|ovtm_untp_askp_rsqn4|시간외 단일가 매도호가 잔량4
after_hours_ask_size_5|ovtm_untp_askp_rsqn5|시간외 단일가 매도호가 잔량5
after_hours_ask_size_6|ovtm_untp_askp_rsqn6|시간외 단일가 매도호가 잔량6
after_hours_ask_size_7|ovtm_untp_askp_rsqn7|시간외 단일가 매도호가 잔량7
after_hours_ask_size_8|ovtm_untp_askp_rsqn8|시간외 단일가 매도호가 잔량8
after_hours_ask_size_9|ovtm_untp_askp_rsqn9|시간외 단일가 매도호가 잔량9
after_hours_ask_size_10|ovtm_untp_askp_rsqn10|시간외 단일가 매도호가 잔량10
after_hours_bid_size_1|ovtm_untp_bidp_rsqn1|시간외 단일가 매수호가 잔량1
after_hours_bid_size_2|ovtm_untp_bidp_rsqn2|시간외 단일가 매수호가 잔량2
after_hours_bid_size_3|ovtm_untp_bidp_rsqn3|시간외 단일가 매수호가 잔량3
after_hours_bid_size_4|ovtm_untp_bidp_rsqn4|시간외 단일가 매수호가 잔량4
after_hours_bid_size_5|ovtm_untp_bidp_rsqn5|시간외 단일가 매수호가 잔량5
after_hours_bid_size_6|ovtm_untp_bidp_rsqn6|시간외 단일가 매수호가 잔량6
after_hours_bid_size_7|ovtm_untp_bidp_rsqn7|시간외 단일가 매수호가 잔량7
after_hours_bid_size_8|ovtm_untp_bidp_rsqn8|시간외 단일가 매수호가 잔량8
after_hours_bid_size_9|ovtm_untp_bidp_rsqn9|시간외 단일가 매수호가 잔량9
after_hours_bid_size_10|ovtm_untp_bidp_rsqn10|시간외 단일가 매수호가 잔량10
after_hours_single_total_ask_size|ovtm_untp_total_askp_rsqn|시간외 단일가 총 매도호가 잔량
after_hours_single_total_bid_size|ovtm_untp_total_bidp_rsqn|시간외 단일가 총 매수호가 잔량
after_hours_single_total_ask_size_change|ovtm_untp_total_askp_rsqn_icdc|시간외 단일가 총 매도호가 잔량
after_hours_single_total_bid_size_change|ovtm_untp_total_bidp_rsqn_icdc|시간외 단일가 총 매수호가 잔량
after_hours_net_bid_size|ovtm_untp_ntby_bidp_rsqn|시간외 단일가 순매수 호가 잔량
total_ask_size|total_askp_rsqn|총 매도호가 잔량
total_bid_size|total_bidp_rsqn|총 매수호가 잔량
total_ask_size_change|total_askp_rsqn_icdc|총 매도호가 잔량 증감
total_bid_size_change|total_bidp_rsqn_icdc|총 매수호가 잔량 증감
after_hours_total_ask_size|ovtm_total_askp_rsqn|시간외 총 매도호가 잔량
after_hours_total_bid_size|ovtm_total_bidp_rsqn|시간외 총 매수호가 잔량
after_hours_total_ask_size_change|ovtm_total_askp_icdc|시간외 총 매도호가 증감
after_hours_total_bid_size_change|ovtm_total_bidp_icdc|시간외 총 매수호가 증감
""",
    "kis_async.api.domestic_stock.quotations_after_hours:GetAfterHoursPrice": """\
venue|FID_COND_MRKT_DIV_CODE|조건 시장 분류 코드
symbol|FID_INPUT_ISCD|입력 종목코드
sector_name|bstp_kor_isnm|업종 한글 종목명
administrative_issue_name|mang_issu_cls_name|관리 종목 구분 명
after_hours_price|ovtm_untp_prpr|시간외 단일가 현재가
after_hours_change|ovtm_untp_prdy_vrss|시간외 단일가 전일 대비
after_hours_change_sign|ovtm_untp_prdy_vrss_sign|시간외 단일가 전일 대비 부호
after_hours_change_rate|ovtm_untp_prdy_ctrt|시간외 단일가 전일 대비율
after_hours_volume|ovtm_untp_vol|시간외 단일가 거래량
after_hours_turnover|ovtm_untp_tr_pbmn|시간외 단일가 거래 대금
after_hours_upper_limit|ovtm_untp_mxpr|시간외 단일가 상한가
after_hours_lower_limit|ovtm_untp_llam|시간외 단일가 하한가
after_hours_open|ovtm_untp_oprc|시간외 단일가 시가2
after_hours_high|ovtm_untp_hgpr|시간외 단일가 최고가
after_hours_low|ovtm_untp_lwpr|시간외 단일가 최저가
margin_rate|marg_rate|증거금 비율
after_hours_expected_price|ovtm_untp_antc_cnpr|시간외 단일가 예상 체결가
after_hours_expected_change|ovtm_untp_antc_cntg_vrss|시간외 단일가 예상 체결 대비
after_hours_expected_change_sign|ovtm_untp_antc_cntg_vrss_sign|시간외 단일가 예상 체결 대비
after_hours_expected_change_rate|ovtm_untp_antc_cntg_ctrt|시간외 단일가 예상 체결 대비율
after_hours_expected_volume|ovtm_untp_antc_cnqn|시간외 단일가 예상 체결량
credit_allowed|crdt_able_yn|신용 가능 여부
new_listing_name|new_lstn_cls_name|신규 상장 구분 명
liquidation_trading|sltr_yn|정리매매 여부
administrative_issue|mang_issu_yn|관리 종목 여부
market_warning|mrkt_warn_cls_code|시장 경고 구분 코드
trading_halted|trht_yn|거래정지 여부
voluntary_trade_name|vlnt_deal_cls_name|임의 매매 구분 명
after_hours_base_price|ovtm_untp_sdpr|시간외 단일가 기준가
market_warning_name|mrkt_warn_cls_name|시장 경구 구분 명
revaluation_reason_name|revl_issu_reas_name|재평가 종목 사유 명
unfaithful_disclosure|insn_pbnt_yn|불성실 공시 여부
ex_rights_name|flng_cls_name|락 구분 이름
market_name|rprs_mrkt_kor_name|대표 시장 한글 명
after_hours_volatility_interruption|ovtm_vi_cls_code|시간외단일가VI적용구분코드
bid|bidp|매수호가
ask|askp|매도호가
""",
    "kis_async.api.domestic_stock.quotations_after_hours:ListAfterHoursDays": """\
venue|FID_COND_MRKT_DIV_CODE|FID 조건 시장 분류 코드
symbol|FID_INPUT_ISCD|FID 입력 종목코드
after_hours_price|ovtm_untp_prpr|시간외 단일가 현재가
after_hours_change|ovtm_untp_prdy_vrss|시간외 단일가 전일 대비
after_hours_change_sign|ovtm_untp_prdy_vrss_sign|시간외 단일가 전일 대비 부호
after_hours_change_rate|ovtm_untp_prdy_ctrt|시간외 단일가 전일 대비율
after_hours_volume|ovtm_untp_vol|시간외 단일가 거래량
after_hours_turnover|ovtm_untp_tr_pbmn|시간외 단일가 거래 대금
after_hours_upper_limit|ovtm_untp_mxpr|시간외 단일가 상한가
after_hours_lower_limit|ovtm_untp_llam|시간외 단일가 하한가
after_hours_open|ovtm_untp_oprc|시간외 단일가 시가2
after_hours_high|ovtm_untp_hgpr|시간외 단일가 최고가
after_hours_low|ovtm_untp_lwpr|시간외 단일가 최저가
after_hours_expected_price|ovtm_untp_antc_cnpr|시간외 단일가 예상 체결가
after_hours_expected_change|ovtm_untp_antc_cntg_vrss|시간외 단일가 예상 체결 대비
after_hours_expected_change_sign|ovtm_untp_antc_cntg_vrss_sign|시간외 단일가 예상 체결 대비
after_hours_expected_change_rate|ovtm_untp_antc_cntg_ctrt|시간외 단일가 예상 체결 대비율
after_hours_expected_volume|ovtm_untp_antc_vol|시간외 단일가 예상 거래량
traded_on|stck_bsop_date|주식 영업 일자
close|stck_clpr|주식 종가
change|prdy_vrss|전일 대비
change_sign|prdy_vrss_sign|전일 대비 부호
change_rate|prdy_ctrt|전일 대비율
volume|acml_vol|누적 거래량
after_hours_turnover|ovtm_untp_tr_pbmn|시간외 단일가 거래대금
""",
    "kis_async.api.domestic_stock.quotations_after_hours:ListAfterHoursTrades": """\
venue|FID_COND_MRKT_DIV_CODE|조건 시장 분류 코드
symbol|FID_INPUT_ISCD|입력 종목코드
hour_class|FID_HOUR_CLS_CODE|시간 구분 코드
after_hours_price|ovtm_untp_prpr|시간외 단일가 현재가
after_hours_change|ovtm_untp_prdy_vrss|시간외 단일가 전일 대비
after_hours_change_sign|ovtm_untp_prdy_vrss_sign|시간외 단일가 전일 대비 부호
after_hours_change_rate|ovtm_untp_prdy_ctrt|시간외 단일가 전일 대비율
after_hours_volume|ovtm_untp_vol|시간외 단일가 거래량
after_hours_turnover|ovtm_untp_tr_pbmn|시간외 단일가 거래 대금
after_hours_upper_limit|ovtm_untp_mxpr|시간외 단일가 상한가
after_hours_lower_limit|ovtm_untp_llam|시간외 단일가 하한가
after_hours_open|ovtm_untp_oprc|시간외 단일가 시가2
after_hours_high|ovtm_untp_hgpr|시간외 단일가 최고가
after_hours_low|ovtm_untp_lwpr|시간외 단일가 최저가
after_hours_expected_price|ovtm_untp_antc_cnpr|시간외 단일가 예상 체결가
after_hours_expected_change|ovtm_untp_antc_cntg_vrss|시간외 단일가 예상 체결 대비
after_hours_expected_change_sign|ovtm_untp_antc_cntg_vrss_sign|시간외 단일가 예상 체결 대비
after_hours_expected_change_rate|ovtm_untp_antc_cntg_ctrt|시간외 단일가 예상 체결 대비율
after_hours_expected_volume|ovtm_untp_antc_vol|시간외 단일가 예상 거래량
upper_limit_sign|uplm_sign|상한 부호
lower_limit_sign|lslm_sign|하한 부호
traded_at|stck_cntg_hour|주식 체결 시간
price|stck_prpr|주식 현재가
change|prdy_vrss|전일 대비
change_sign|prdy_vrss_sign|전일 대비 부호
change_rate|prdy_ctrt|전일 대비율
ask|askp|매도호가
bid|bidp|매수호가
volume|acml_vol|누적 거래량
trade_volume|cntg_vol|체결 거래량
""",
    "kis_async.api.domestic_stock.quotations_books:GetOrderBook": """\
venue|FID_COND_MRKT_DIV_CODE|조건 시장 분류 코드
symbol|FID_INPUT_ISCD|입력 종목코드
received_at|aspr_acpt_hour|호가 접수 시간
ask_1|askp1|매도호가1
ask_2|askp2|매도호가2
ask_3|askp3|매도호가3
ask_4|askp4|매도호가4
ask_5|askp5|매도호가5
ask_6|askp6|매도호가6
ask_7|askp7|매도호가7
ask_8|askp8|매도호가8
ask_9|askp9|매도호가9
ask_10|askp10|매도호가10
bid_1|bidp1|매수호가1
bid_2|bidp2|매수호가2
bid_3|bidp3|매수호가3
bid_4|bidp4|매수호가4
bid_5|bidp5|매수호가5
bid_6|bidp6|매수호가6
bid_7|bidp7|매수호가7
bid_8|bidp8|매수호가8
bid_9|bidp9|매수호가9
bid_10|bidp10|매수호가10
ask_size_1|askp_rsqn1|매도호가 잔량1
ask_size_2|askp_rsqn2|매도호가 잔량2
ask_size_3|askp_rsqn3|매도호가 잔량3
ask_size_4|askp_rsqn4|매도호가 잔량4
ask_size_5|askp_rsqn5|매도호가 잔량5
ask_size_6|askp_rsqn6|매도호가 잔량6
ask_size_7|askp_rsqn7|매도호가 잔량7
ask_size_8|askp_rsqn8|매도호가 잔량8
ask_size_9|askp_rsqn9|매도호가 잔량9
ask_size_10|askp_rsqn10|매도호가 잔량10
bid_size_1|bidp_rsqn1|매수호가 잔량1
bid_size_2|bidp_rsqn2|매수호가 잔량2
bid_size_3|bidp_rsqn3|매수호가 잔량3
bid_size_4|bidp_rsqn4|매수호가 잔량4
bid_size_5|bidp_rsqn5|매수호가 잔량5
bid_size_6|bidp_rsqn6|매수호가 잔량6
bid_size_7|bidp_rsqn7|매수호가 잔량7
bid_size_8|bidp_rsqn8|매수호가 잔량8
bid_size_9|bidp_rsqn9|매수호가 잔량9
bid_size_10|bidp_rsqn10|매수호가 잔량10
ask_size_change_1|askp_rsqn_icdc1|매도호가 잔량 증감1
ask_size_change_2|askp_rsqn_icdc2|매도호가 잔량 증감2
ask_size_change_3|askp_rsqn_icdc3|매도호가 잔량 증감3
ask_size_change_4|askp_rsqn_icdc4|매도호가 잔량 증감4
ask_size_change_5|askp_rsqn_icdc5|매도호가 잔량 증감5
ask_size_change_6|askp_rsqn_icdc6|매도호가 잔량 증감6
ask_size_change_7|askp_rsqn_icdc7|매도호가 잔량 증감7
ask_size_change_8|askp_rsqn_icdc8|매도호가 잔량 증감8
ask_size_change_9|askp_rsqn_icdc9|매도호가 잔량 증감9
ask_size_change_10|askp_rsqn_icdc10|매도호가 잔량 증감10
bid_size_change_1|bidp_rsqn_icdc1|매수호가 잔량 증감1
bid_size_change_2|bidp_rsqn_icdc2|매수호가 잔량 증감2
bid_size_change_3|bidp_rsqn_icdc3|매수호가 잔량 증감3
bid_size_change_4|bidp_rsqn_icdc4|매수호가 잔량 증감4
bid_size_change_5|bidp_rsqn_icdc5|매수호가 잔량 증감5
bid_size_change_6|bidp_rsqn_icdc6|매수호가 잔량 증감6
bid_size_change_7|bidp_rsqn_icdc7|매수호가 잔량 증감7
bid_size_change_8|bidp_rsqn_icdc8|매수호가 잔량 증감8
bid_size_change_9|bidp_rsqn_icdc9|매수호가 잔량 증감9
bid_size_change_10|bidp_rsqn_icdc10|매수호가 잔량 증감10
total_ask_size|total_askp_rsqn|총 매도호가 잔량
total_bid_size|total_bidp_rsqn|총 매수호가 잔량
total_ask_size_change|total_askp_rsqn_icdc|총 매도호가 잔량 증감
total_bid_size_change|total_bidp_rsqn_icdc|총 매수호가 잔량 증감
after_hours_total_ask_size_change|ovtm_total_askp_icdc|시간외 총 매도호가 증감
after_hours_total_bid_size_change|ovtm_total_bidp_icdc|시간외 총 매수호가 증감
after_hours_total_ask_size|ovtm_total_askp_rsqn|시간외 총 매도호가 잔량
after_hours_total_bid_size|ovtm_total_bidp_rsqn|시간외 총 매수호가 잔량
net_bid_size|ntby_aspr_rsqn|순매수 호가 잔량
session_code|new_mkop_cls_code|신 장운영 구분 코드
expected_session_code|antc_mkop_cls_code|예상 장운영 구분 코드
price|stck_prpr|주식 현재가
open|stck_oprc|주식 시가2
high|stck_hgpr|주식 최고가
low|stck_lwpr|주식 최저가
base_price|stck_sdpr|주식 기준가
expected_price|antc_cnpr|예상 체결가
expected_change_sign|antc_cntg_vrss_sign|예상 체결 대비 부호
expected_change|antc_cntg_vrss|예상 체결 대비
expected_change_rate|antc_cntg_prdy_ctrt|예상 체결 전일 대비율
expected_volume|antc_vol|예상 거래량
symbol|stck_shrn_iscd|주식 단축 종목코드
volatility_interruption|vi_cls_code|VI적용구분코드
""",
    "kis_async.api.domestic_stock.quotations_books:GetTopMembers": """\
venue|FID_COND_MRKT_DIV_CODE|FID 조건 시장 분류 코드
symbol|FID_INPUT_ISCD|FID 입력 종목코드
seller_code_1|seln_mbcr_no1|매도 회원사 번호1
seller_code_2|seln_mbcr_no2|매도 회원사 번호2
seller_code_3|seln_mbcr_no3|매도 회원사 번호3
seller_code_4|seln_mbcr_no4|매도 회원사 번호4
seller_code_5|seln_mbcr_no5|매도 회원사 번호5
seller_name_1|seln_mbcr_name1|매도 회원사 명1
seller_name_2|seln_mbcr_name2|매도 회원사 명2
seller_name_3|seln_mbcr_name3|매도 회원사 명3
seller_name_4|seln_mbcr_name4|매도 회원사 명4
seller_name_5|seln_mbcr_name5|매도 회원사 명5
seller_volume_1|total_seln_qty1|총 매도 수량1
seller_volume_2|total_seln_qty2|총 매도 수량2
seller_volume_3|total_seln_qty3|총 매도 수량3
seller_volume_4|total_seln_qty4|총 매도 수량4
seller_volume_5|total_seln_qty5|총 매도 수량5
seller_share_1|seln_mbcr_rlim1|매도 회원사 비중1
seller_share_2|seln_mbcr_rlim2|매도 회원사 비중2
seller_share_3|seln_mbcr_rlim3|매도 회원사 비중3
seller_share_4|seln_mbcr_rlim4|매도 회원사 비중4
seller_share_5|seln_mbcr_rlim5|매도 회원사 비중5
seller_volume_change_1|seln_qty_icdc1|매도 수량 증감1
seller_volume_change_2|seln_qty_icdc2|매도 수량 증감2
seller_volume_change_3|seln_qty_icdc3|매도 수량 증감3
seller_volume_change_4|seln_qty_icdc4|매도 수량 증감4
seller_volume_change_5|seln_qty_icdc5|매도 수량 증감5
buyer_code_1|shnu_mbcr_no1|매수2 회원사 번호1
buyer_code_2|shnu_mbcr_no2|매수2 회원사 번호2
buyer_code_3|shnu_mbcr_no3|매수2 회원사 번호3
buyer_code_4|shnu_mbcr_no4|매수2 회원사 번호4
buyer_code_5|shnu_mbcr_no5|매수2 회원사 번호5
buyer_name_1|shnu_mbcr_name1|매수2 회원사 명1
buyer_name_2|shnu_mbcr_name2|매수2 회원사 명2
buyer_name_3|shnu_mbcr_name3|매수2 회원사 명3
buyer_name_4|shnu_mbcr_name4|매수2 회원사 명4
buyer_name_5|shnu_mbcr_name5|매수2 회원사 명5
buyer_volume_1|total_shnu_qty1|총 매수2 수량1
buyer_volume_2|total_shnu_qty2|총 매수2 수량2
buyer_volume_3|total_shnu_qty3|총 매수2 수량3
buyer_volume_4|total_shnu_qty4|총 매수2 수량4
buyer_volume_5|total_shnu_qty5|총 매수2 수량5
buyer_share_1|shnu_mbcr_rlim1|매수2 회원사 비중1
buyer_share_2|shnu_mbcr_rlim2|매수2 회원사 비중2
buyer_share_3|shnu_mbcr_rlim3|매수2 회원사 비중3
buyer_share_4|shnu_mbcr_rlim4|매수2 회원사 비중4
buyer_share_5|shnu_mbcr_rlim5|매수2 회원사 비중5
buyer_volume_change_1|shnu_qty_icdc1|매수2 수량 증감1
buyer_volume_change_2|shnu_qty_icdc2|매수2 수량 증감2
buyer_volume_change_3|shnu_qty_icdc3|매수2 수량 증감3
buyer_volume_change_4|shnu_qty_icdc4|매수2 수량 증감4
buyer_volume_change_5|shnu_qty_icdc5|매수2 수량 증감5
foreign_broker_sell_volume|glob_total_seln_qty|외국계 총 매도 수량
foreign_broker_sell_share|glob_seln_rlim|외국계 매도 비중
foreign_broker_net_buy_volume|glob_ntby_qty|외국계 순매수 수량
foreign_broker_buy_volume|glob_total_shnu_qty|외국계 총 매수2 수량
foreign_broker_buy_share|glob_shnu_rlim|외국계 매수2 비중
seller_foreign_1|seln_mbcr_glob_yn_1|매도 회원사 외국계 여부1
seller_foreign_2|seln_mbcr_glob_yn_2|매도 회원사 외국계 여부2
seller_foreign_3|seln_mbcr_glob_yn_3|매도 회원사 외국계 여부3
seller_foreign_4|seln_mbcr_glob_yn_4|매도 회원사 외국계 여부4
seller_foreign_5|seln_mbcr_glob_yn_5|매도 회원사 외국계 여부5
buyer_foreign_1|shnu_mbcr_glob_yn_1|매수2 회원사 외국계 여부1
buyer_foreign_2|shnu_mbcr_glob_yn_2|매수2 회원사 외국계 여부2
buyer_foreign_3|shnu_mbcr_glob_yn_3|매수2 회원사 외국계 여부3
buyer_foreign_4|shnu_mbcr_glob_yn_4|매수2 회원사 외국계 여부4
buyer_foreign_5|shnu_mbcr_glob_yn_5|매수2 회원사 외국계 여부5
foreign_broker_sell_volume_change|glob_total_seln_qty_icdc|외국계 총 매도 수량 증감
foreign_broker_buy_volume_change|glob_total_shnu_qty_icdc|외국계 총 매수2 수량 증감
""",
    "kis_async.api.domestic_stock.quotations_charts:GetPastMinuteChart": """\
venue|FID_COND_MRKT_DIV_CODE|조건 시장 분류 코드
symbol|FID_INPUT_ISCD|입력 종목코드
until_time|FID_INPUT_HOUR_1|입력 시간1
day|FID_INPUT_DATE_1|입력 날짜1
include_past|FID_PW_DATA_INCU_YN|과거 데이터 포함 여부
include_empty_bars|FID_FAKE_TICK_INCU_YN|허봉 포함 여부
change|prdy_vrss|전일 대비
change_sign|prdy_vrss_sign|전일 대비 부호
change_rate|prdy_ctrt|전일 대비율
previous_close|stck_prdy_clpr|주식 전일 종가
volume|acml_vol|누적 거래량
turnover|acml_tr_pbmn|누적 거래 대금
name|hts_kor_isnm|HTS 한글 종목명
price|stck_prpr|주식 현재가
traded_on|stck_bsop_date|주식 영업 일자
traded_at|stck_cntg_hour|주식 체결 시간
close|stck_prpr|주식 현재가
open|stck_oprc|주식 시가2
high|stck_hgpr|주식 최고가
low|stck_lwpr|주식 최저가
volume|cntg_vol|체결 거래량
""",
    "kis_async.api.domestic_stock.quotations_charts:GetPeriodChart": """\
venue|FID_COND_MRKT_DIV_CODE|조건 시장 분류 코드
symbol|FID_INPUT_ISCD|입력 종목코드
date_from|FID_INPUT_DATE_1|입력 날짜 1
date_to|FID_INPUT_DATE_2|입력 날짜 2
period|FID_PERIOD_DIV_CODE|기간분류코드
adjusted|FID_ORG_ADJ_PRC|수정주가 원주가 가격 여부
change|prdy_vrss|전일 대비
change_sign|prdy_vrss_sign|전일 대비 부호
change_rate|prdy_ctrt|전일 대비율
previous_close|stck_prdy_clpr|주식 전일 종가
volume|acml_vol|누적 거래량
turnover|acml_tr_pbmn|누적 거래 대금
name|hts_kor_isnm|HTS 한글 종목명
price|stck_prpr|주식 현재가
symbol|stck_shrn_iscd|주식 단축 종목코드
previous_volume|prdy_vol|전일 거래량
upper_limit|stck_mxpr|주식 상한가
lower_limit|stck_llam|주식 하한가
open|stck_oprc|주식 시가2
high|stck_hgpr|주식 최고가
low|stck_lwpr|주식 최저가
previous_open|stck_prdy_oprc|주식 전일 시가
previous_high|stck_prdy_hgpr|주식 전일 최고가
previous_low|stck_prdy_lwpr|주식 전일 최저가
ask|askp|매도호가
bid|bidp|매수호가
volume_change|prdy_vrss_vol|전일 대비 거래량
turnover_ratio|vol_tnrt|거래량 회전율
face_value|stck_fcam|주식 액면가
listed_shares|lstn_stcn|상장 주수
capital|cpfn|자본금
market_cap|hts_avls|HTS 시가총액
price_to_earnings|per|PER
earnings_per_share|eps|EPS
price_to_book|pbr|PBR
margin_loan_balance_rate|itewhol_loan_rmnd_ratem|전체 융자 잔고 비율
traded_on|stck_bsop_date|주식 영업 일자
close|stck_clpr|주식 종가
ex_rights|flng_cls_code|락 구분 코드
split_ratio|prtt_rate|분할 비율
modified|mod_yn|변경 여부
revaluation_reason|revl_issu_reas|재평가사유코드
""",
    "kis_async.api.domestic_stock.quotations_charts:GetTodayMinuteChart": """\
venue|FID_COND_MRKT_DIV_CODE|조건 시장 분류 코드
symbol|FID_INPUT_ISCD|입력 종목코드
until_time|FID_INPUT_HOUR_1|입력 시간1
include_past|FID_PW_DATA_INCU_YN|과거 데이터 포함 여부
class_code|FID_ETC_CLS_CODE|기타 구분 코드
change|prdy_vrss|전일 대비
change_sign|prdy_vrss_sign|전일 대비 부호
change_rate|prdy_ctrt|전일 대비율
previous_close|stck_prdy_clpr|전일대비 종가
volume|acml_vol|누적 거래량
turnover|acml_tr_pbmn|누적 거래대금
name|hts_kor_isnm|한글 종목명
price|stck_prpr|주식 현재가
traded_on|stck_bsop_date|주식 영업일자
traded_at|stck_cntg_hour|주식 체결시간
close|stck_prpr|주식 현재가
open|stck_oprc|주식 시가
high|stck_hgpr|주식 최고가
low|stck_lwpr|주식 최저가
volume|cntg_vol|체결 거래량
""",
    "kis_async.api.domestic_stock.quotations_prices:GetPrice": """\
venue|FID_COND_MRKT_DIV_CODE|조건 시장 분류 코드
symbol|FID_INPUT_ISCD|입력 종목코드
status_code|iscd_stat_cls_code|종목 상태 구분 코드
margin_rate|marg_rate|증거금 비율
market_name|rprs_mrkt_kor_name|대표 시장 한글 명
new_high_low|new_hgpr_lwpr_cls_code|신 고가 저가 구분 코드
sector_name|bstp_kor_isnm|업종 한글 종목명
temporarily_halted|temp_stop_yn|임시 정지 여부
open_extended|oprc_rang_cont_yn|시가 범위 연장 여부
close_extended|clpr_rang_cont_yn|종가 범위 연장 여부
credit_allowed|crdt_able_yn|신용 가능 여부
deposit_rate_code|grmn_rate_cls_code|보증금 비율 구분 코드
elw_issued|elw_pblc_yn|ELW 발행 여부
price|stck_prpr|주식 현재가
change|prdy_vrss|전일 대비
change_sign|prdy_vrss_sign|전일 대비 부호
change_rate|prdy_ctrt|전일 대비율
turnover|acml_tr_pbmn|누적 거래 대금
volume|acml_vol|누적 거래량
volume_to_previous_rate|prdy_vrss_vol_rate|전일 대비 거래량 비율
open|stck_oprc|주식 시가2
high|stck_hgpr|주식 최고가
low|stck_lwpr|주식 최저가
upper_limit|stck_mxpr|주식 상한가
lower_limit|stck_llam|주식 하한가
base_price|stck_sdpr|주식 기준가
weighted_average_price|wghn_avrg_stck_prc|가중 평균 주식 가격
foreign_exhaustion_rate|hts_frgn_ehrt|HTS 외국인 소진율
foreign_net_buy_volume|frgn_ntby_qty|외국인 순매수 수량
program_net_buy_volume|pgtr_ntby_qty|프로그램매매 순매수 수량
pivot_resistance_2|pvt_scnd_dmrs_prc|피벗 2차 디저항 가격
pivot_resistance_1|pvt_frst_dmrs_prc|피벗 1차 디저항 가격
pivot_point|pvt_pont_val|피벗 포인트 값
pivot_support_1|pvt_frst_dmsp_prc|피벗 1차 디지지 가격
pivot_support_2|pvt_scnd_dmsp_prc|피벗 2차 디지지 가격
demark_resistance|dmrs_val|디저항 값
demark_support|dmsp_val|디지지 값
capital|cpfn|자본금
limit_width|rstc_wdth_prc|제한 폭 가격
face_value|stck_fcam|주식 액면가
substitute_price|stck_sspr|주식 대용가
tick_size|aspr_unit|호가단위
lot|hts_deal_qty_unit_val|HTS 매매 수량 단위 값
listed_shares|lstn_stcn|상장 주수
market_cap|hts_avls|HTS 시가총액
price_to_earnings|per|PER
price_to_book|pbr|PBR
fiscal_month|stac_month|결산 월
turnover_ratio|vol_tnrt|거래량 회전율
earnings_per_share|eps|EPS
book_value_per_share|bps|BPS
high_250_days|d250_hgpr|250일 최고가
high_250_days_on|d250_hgpr_date|250일 최고가 일자
price_to_high_250_days_rate|d250_hgpr_vrss_prpr_rate|250일 최고가 대비 현재가 비율
low_250_days|d250_lwpr|250일 최저가
low_250_days_on|d250_lwpr_date|250일 최저가 일자
price_to_low_250_days_rate|d250_lwpr_vrss_prpr_rate|250일 최저가 대비 현재가 비율
high_of_year|stck_dryy_hgpr|주식 연중 최고가
price_to_high_of_year_rate|dryy_hgpr_vrss_prpr_rate|연중 최고가 대비 현재가 비율
high_of_year_on|dryy_hgpr_date|연중 최고가 일자
low_of_year|stck_dryy_lwpr|주식 연중 최저가
price_to_low_of_year_rate|dryy_lwpr_vrss_prpr_rate|연중 최저가 대비 현재가 비율
low_of_year_on|dryy_lwpr_date|연중 최저가 일자
high_52_weeks|w52_hgpr|52주일 최고가
price_to_high_52_weeks_rate|w52_hgpr_vrss_prpr_ctrt|52주일 최고가 대비 현재가 대비
high_52_weeks_on|w52_hgpr_date|52주일 최고가 일자
low_52_weeks|w52_lwpr|52주일 최저가
price_to_low_52_weeks_rate|w52_lwpr_vrss_prpr_ctrt|52주일 최저가 대비 현재가 대비
low_52_weeks_on|w52_lwpr_date|52주일 최저가 일자
margin_loan_balance_rate|whol_loan_rmnd_rate|전체 융자 잔고 비율
short_sale_allowed|ssts_yn|공매도가능여부
symbol|stck_shrn_iscd|주식 단축 종목코드
face_value_text|fcam_cnnm|액면가 통화명
capital_text|cpfn_cnnm|자본금 통화명
approach_rate|apprch_rate|접근도
foreign_held_quantity|frgn_hldn_qty|외국인 보유 수량
volatility_interruption|vi_cls_code|VI적용구분코드
after_hours_volatility_interruption|ovtm_vi_cls_code|시간외단일가VI적용구분코드
last_short_sale_volume|last_ssts_cntg_qty|최종 공매도 체결 수량
investment_caution|invt_caful_yn|투자유의여부
market_warning|mrkt_warn_cls_code|시장경고코드
short_term_overheated|short_over_yn|단기과열여부
liquidation_trading|sltr_yn|정리매매여부
administrative_issue|mang_issu_cls_code|관리종목여부
""",
    "kis_async.api.domestic_stock.quotations_prices:GetPriceDetail": """\
venue|FID_COND_MRKT_DIV_CODE|FID 조건 시장 분류 코드
symbol|FID_INPUT_ISCD|FID 입력 종목코드
market_name|rprs_mrkt_kor_name|대표 시장 한글 명
new_high_low|new_hgpr_lwpr_cls_code|신 고가 저가 구분 코드
limit_code|mxpr_llam_cls_code|상하한가 구분 코드
credit_allowed|crdt_able_yn|신용 가능 여부
upper_limit|stck_mxpr|주식 상한가
elw_issued|elw_pblc_yn|ELW 발행 여부
previous_close_to_open_rate|prdy_clpr_vrss_oprc_rate|전일 종가 대비 시가2 비율
credit_rate|crdt_rate|신용 비율
margin_rate|marg_rate|증거금 비율
change_from_low|lwpr_vrss_prpr|최저가 대비 현재가
low_sign|lwpr_vrss_prpr_sign|최저가 대비 현재가 부호
previous_close_to_low_rate|prdy_clpr_vrss_lwpr_rate|전일 종가 대비 최저가 비율
low|stck_lwpr|주식 최저가
change_from_high|hgpr_vrss_prpr|최고가 대비 현재가
high_sign|hgpr_vrss_prpr_sign|최고가 대비 현재가 부호
previous_close_to_high_rate|prdy_clpr_vrss_hgpr_rate|전일 종가 대비 최고가 비율
high|stck_hgpr|주식 최고가
change_from_open|oprc_vrss_prpr|시가2 대비 현재가
open_sign|oprc_vrss_prpr_sign|시가2 대비 현재가 부호
administrative_issue|mang_issu_yn|관리 종목 여부
auction_allocation|divi_app_cls_code|동시호가배분처리코드
short_term_overheated|short_over_yn|단기과열여부
market_warning|mrkt_warn_cls_code|시장경고코드
investment_caution|invt_caful_yn|투자유의여부
abnormal_rise|stange_runup_yn|이상급등여부
short_sale_overheated|ssts_hot_yn|공매도과열 여부
low_liquidity|low_current_yn|저유동성 종목 여부
volatility_interruption|vi_cls_code|VI적용구분코드
short_term_overheated_code|short_over_cls_code|단기과열구분코드
lower_limit|stck_llam|주식 하한가
new_listing_name|new_lstn_cls_name|신규 상장 구분 명
voluntary_trade_name|vlnt_deal_cls_name|임의 매매 구분 명
ex_rights_name|flng_cls_name|락 구분 이름
revaluation_reason_name|revl_issu_reas_name|재평가 종목 사유 명
market_warning_name|mrkt_warn_cls_name|시장 경고 구분 명
base_price|stck_sdpr|주식 기준가
sector_code|bstp_cls_code|업종 구분 코드
previous_close|stck_prdy_clpr|주식 전일 종가
unfaithful_disclosure|insn_pbnt_yn|불성실 공시 여부
face_value_change_name|fcam_mod_cls_name|액면가 변경 구분 명
price|stck_prpr|주식 현재가
change|prdy_vrss|전일 대비
change_sign|prdy_vrss_sign|전일 대비 부호
change_rate|prdy_ctrt|전일 대비율
turnover|acml_tr_pbmn|누적 거래 대금
volume|acml_vol|누적 거래량
volume_to_previous_rate|prdy_vrss_vol_rate|전일 대비 거래량 비율
sector_name|bstp_kor_isnm|업종 한글 종목명
liquidation_trading|sltr_yn|정리매매 여부
trading_halted|trht_yn|거래정지 여부
open_extended|oprc_rang_cont_yn|시가 범위 연장 여부
voluntarily_ended|vlnt_fin_cls_code|임의 종료 구분 코드
open|stck_oprc|주식 시가2
previous_volume|prdy_vol|전일 거래량
""",
    "kis_async.api.domestic_stock.quotations_prices:ListDailyPrices": """\
venue|FID_COND_MRKT_DIV_CODE|조건 시장 분류 코드
symbol|FID_INPUT_ISCD|입력 종목코드
period|FID_PERIOD_DIV_CODE|기간 분류 코드
adjusted|FID_ORG_ADJ_PRC|수정주가 원주가 가격
traded_on|stck_bsop_date|주식 영업 일자
open|stck_oprc|주식 시가2
high|stck_hgpr|주식 최고가
low|stck_lwpr|주식 최저가
close|stck_clpr|주식 종가
volume|acml_vol|누적 거래량
volume_change_rate|prdy_vrss_vol_rate|전일 대비 거래량 비율
change|prdy_vrss|전일 대비
change_sign|prdy_vrss_sign|전일 대비 부호
change_rate|prdy_ctrt|전일 대비율
foreign_exhaustion_rate|hts_frgn_ehrt|HTS 외국인 소진율
foreign_net_buy_volume|frgn_ntby_qty|외국인 순매수 수량
ex_rights|flng_cls_code|락 구분 코드
cumulative_split_ratio|acml_prtt_rate|누적 분할 비율
""",
    "kis_async.api.domestic_stock.quotations_trades:ListDayTrades": """\
venue|FID_COND_MRKT_DIV_CODE|조건 시장 분류 코드
symbol|FID_INPUT_ISCD|입력 종목코드
until_time|FID_INPUT_HOUR_1|입력 시간1
price|stck_prpr|주식 현재가
change|prdy_vrss|전일 대비
change_sign|prdy_vrss_sign|전일 대비 부호
change_rate|prdy_ctrt|전일 대비율
volume|acml_vol|누적 거래량
previous_volume|prdy_vol|전일 거래량
market_name|rprs_mrkt_kor_name|대표 시장 한글 명
traded_at|stck_cntg_hour|주식 체결 시간
price|stck_pbpr|주식 현재가
ask|askp|매도호가
bid|bidp|매수호가
strength|tday_rltv|당일 체결강도
trade_volume|cnqn|체결량
""",
    "kis_async.api.domestic_stock.quotations_trades:ListExpectedClosings": """\
order|FID_RANK_SORT_CLS_CODE|순위 정렬 구분 코드
venue|FID_COND_MRKT_DIV_CODE|조건 시장 분류 코드
screen|FID_COND_SCR_DIV_CODE|조건 화면 분류 코드
symbol|FID_INPUT_ISCD|입력 종목코드
category|FID_BLNG_CLS_CODE|소속 구분 코드
symbol|stck_shrn_iscd|주식 단축 종목코드
name|hts_kor_isnm|HTS 한글 종목명
price|stck_prpr|주식 현재가
change|prdy_vrss|전일 대비
change_sign|prdy_vrss_sign|전일 대비 부호
change_rate|prdy_ctrt|전일 대비율
change_from_base_price|sdpr_vrss_prpr|기준가 대비 현재가
change_rate_from_base_price|sdpr_vrss_prpr_rate|기준가 대비 현재가 비율
expected_volume|cntg_vol|체결 거래량
""",
    "kis_async.api.domestic_stock.quotations_trades:ListInvestorDays": """\
venue|FID_COND_MRKT_DIV_CODE|조건 시장 분류 코드
symbol|FID_INPUT_ISCD|입력 종목코드
traded_on|stck_bsop_date|주식 영업 일자
close|stck_clpr|주식 종가
change|prdy_vrss|전일 대비
change_sign|prdy_vrss_sign|전일 대비 부호
individual_net_buy_volume|prsn_ntby_qty|개인 순매수 수량
foreign_net_buy_volume|frgn_ntby_qty|외국인 순매수 수량
institution_net_buy_volume|orgn_ntby_qty|기관계 순매수 수량
individual_net_buy_value|prsn_ntby_tr_pbmn|개인 순매수 거래 대금
foreign_net_buy_value|frgn_ntby_tr_pbmn|외국인 순매수 거래 대금
institution_net_buy_value|orgn_ntby_tr_pbmn|기관계 순매수 거래 대금
individual_buy_volume|prsn_shnu_vol|개인 매수2 거래량
foreign_buy_volume|frgn_shnu_vol|외국인 매수2 거래량
institution_buy_volume|orgn_shnu_vol|기관계 매수2 거래량
individual_buy_value|prsn_shnu_tr_pbmn|개인 매수2 거래 대금
foreign_buy_value|frgn_shnu_tr_pbmn|외국인 매수2 거래 대금
institution_buy_value|orgn_shnu_tr_pbmn|기관계 매수2 거래 대금
individual_sell_volume|prsn_seln_vol|개인 매도 거래량
foreign_sell_volume|frgn_seln_vol|외국인 매도 거래량
institution_sell_volume|orgn_seln_vol|기관계 매도 거래량
individual_sell_value|prsn_seln_tr_pbmn|개인 매도 거래 대금
foreign_sell_value|frgn_seln_tr_pbmn|외국인 매도 거래 대금
institution_sell_value|orgn_seln_tr_pbmn|기관계 매도 거래 대금
""",
    "kis_async.api.domestic_stock.quotations_trades:ListRecentTrades": """\
venue|FID_COND_MRKT_DIV_CODE|조건 시장 분류 코드
symbol|FID_INPUT_ISCD|입력 종목코드
traded_at|stck_cntg_hour|주식 체결 시간
price|stck_prpr|주식 현재가
change|prdy_vrss|전일 대비
change_sign|prdy_vrss_sign|전일 대비 부호
trade_volume|cntg_vol|체결 거래량
strength|tday_rltv|당일 체결강도
change_rate|prdy_ctrt|전일 대비율
""",
    "kis_async.api.domestic_stock.ranking_after_hours:GetAfterHoursChangeRanking": """\
venue|FID_COND_MRKT_DIV_CODE|조건 시장 분류 코드
market_code|FID_MRKT_CLS_CODE|시장 구분 코드
screen|FID_COND_SCR_DIV_CODE|조건 화면 분류 코드
symbol|FID_INPUT_ISCD|입력 종목코드
direction|FID_DIV_CLS_CODE|분류 구분 코드
price_from|FID_INPUT_PRICE_1|입력 가격1
price_to|FID_INPUT_PRICE_2|입력 가격2
volume_from|FID_VOL_CNT|거래량 수
included|FID_TRGT_CLS_CODE|대상 구분 코드
excluded|FID_TRGT_EXLS_CLS_CODE|대상 제외 구분 코드
after_hours_upper_limit_count|ovtm_untp_uplm_issu_cnt|시간외 단일가 상한 종목 수
after_hours_up_count|ovtm_untp_ascn_issu_cnt|시간외 단일가 상승 종목 수
after_hours_flat_count|ovtm_untp_stnr_issu_cnt|시간외 단일가 보합 종목 수
after_hours_lower_limit_count|ovtm_untp_lslm_issu_cnt|시간외 단일가 하한 종목 수
after_hours_down_count|ovtm_untp_down_issu_cnt|시간외 단일가 하락 종목 수
after_hours_total_volume|ovtm_untp_acml_vol|시간외 단일가 누적 거래량
after_hours_total_turnover|ovtm_untp_acml_tr_pbmn|시간외 단일가 누적 거래대금
after_hours_kospi_volume|ovtm_untp_exch_vol|시간외 단일가 거래소 거래량
after_hours_kospi_turnover|ovtm_untp_exch_tr_pbmn|시간외 단일가 거래소 거래대금
after_hours_kosdaq_volume|ovtm_untp_kosdaq_vol|시간외 단일가 KOSDAQ 거래량
after_hours_kosdaq_turnover|ovtm_untp_kosdaq_tr_pbmn|시간외 단일가 KOSDAQ 거래대금
symbol|mksc_shrn_iscd|유가증권 단축 종목코드
name|hts_kor_isnm|HTS 한글 종목명
after_hours_price|ovtm_untp_prpr|시간외 단일가 현재가
after_hours_change|ovtm_untp_prdy_vrss|시간외 단일가 전일 대비
after_hours_change_sign|ovtm_untp_prdy_vrss_sign|시간외 단일가 전일 대비 부호
after_hours_change_rate|ovtm_untp_prdy_ctrt|시간외 단일가 전일 대비율
after_hours_ask_1|ovtm_untp_askp1|시간외 단일가 매도호가1
after_hours_ask_size|ovtm_untp_seln_rsqn|시간외 단일가 매도 잔량
after_hours_bid_1|ovtm_untp_bidp1|시간외 단일가 매수호가1
after_hours_bid_size|ovtm_untp_shnu_rsqn|시간외 단일가 매수 잔량
after_hours_volume|ovtm_untp_vol|시간외 단일가 거래량
after_hours_volume_share|ovtm_vrss_acml_vol_rlim|시간외 대비 누적 거래량 비중
price|stck_prpr|주식 현재가
volume|acml_vol|누적 거래량
bid|bidp|매수호가
ask|askp|매도호가
""",
    "kis_async.api.domestic_stock.ranking_after_hours:GetAfterHoursSizeRanking": """\
price_from|fid_input_price_1|입력 가격1
venue|fid_cond_mrkt_div_code|조건 시장 분류 코드
screen|fid_cond_scr_div_code|조건 화면 분류 코드
order|fid_rank_sort_cls_code|순위 정렬 구분 코드
share_class|fid_div_cls_code|분류 구분 코드
symbol|fid_input_iscd|입력 종목코드
excluded|fid_trgt_exls_cls_code|대상 제외 구분 코드
included|fid_trgt_cls_code|대상 구분 코드
volume_from|fid_vol_cnt|거래량 수
price_to|fid_input_price_2|입력 가격2
symbol|stck_shrn_iscd|주식 단축 종목코드
rank|data_rank|데이터 순위
name|hts_kor_isnm|HTS 한글 종목명
price|stck_prpr|주식 현재가
change|prdy_vrss|전일 대비
change_sign|prdy_vrss_sign|전일 대비 부호
change_rate|prdy_ctrt|전일 대비율
after_hours_total_ask_size|ovtm_total_askp_rsqn|시간외 총 매도호가 잔량
after_hours_total_bid_size|ovtm_total_bidp_rsqn|시간외 총 매수호가 잔량
before_open_volume|mkob_otcp_vol|장개시전 시간외종가 거래량
after_close_volume|mkfa_otcp_vol|장종료후 시간외종가 거래량
""",
    "kis_async.api.domestic_stock.ranking_after_hours:GetAfterHoursVolumeRanking": """\
venue|FID_COND_MRKT_DIV_CODE|조건 시장 분류 코드
screen|FID_COND_SCR_DIV_CODE|조건 화면 분류 코드
symbol|FID_INPUT_ISCD|입력 종목코드
order|FID_RANK_SORT_CLS_CODE|순위 정렬 구분 코드
price_from|FID_INPUT_PRICE_1|입력 가격1
price_to|FID_INPUT_PRICE_2|입력 가격2
volume_from|FID_VOL_CNT|거래량 수
included|FID_TRGT_CLS_CODE|대상 구분 코드
excluded|FID_TRGT_EXLS_CLS_CODE|대상 제외 구분 코드
after_hours_kospi_volume|ovtm_untp_exch_vol|시간외 단일가 거래소 거래량
after_hours_kospi_turnover|ovtm_untp_exch_tr_pbmn|시간외 단일가 거래소 거래대금
after_hours_kosdaq_volume|ovtm_untp_kosdaq_vol|시간외 단일가 KOSDAQ 거래량
after_hours_kosdaq_turnover|ovtm_untp_kosdaq_tr_pbmn|시간외 단일가 KOSDAQ 거래대금
symbol|stck_shrn_iscd|주식 단축 종목코드
name|hts_kor_isnm|HTS 한글 종목명
after_hours_price|ovtm_untp_prpr|시간외 단일가 현재가
after_hours_change|ovtm_untp_prdy_vrss|시간외 단일가 전일 대비
after_hours_change_sign|ovtm_untp_prdy_vrss_sign|시간외 단일가 전일 대비 부호
after_hours_change_rate|ovtm_untp_prdy_ctrt|시간외 단일가 전일 대비율
after_hours_ask_size|ovtm_untp_seln_rsqn|시간외 단일가 매도 잔량
after_hours_bid_size|ovtm_untp_shnu_rsqn|시간외 단일가 매수 잔량
after_hours_volume|ovtm_untp_vol|시간외 단일가 거래량
after_hours_volume_share|ovtm_vrss_acml_vol_rlim|시간외 대비 누적 거래량 비중
price|stck_prpr|주식 현재가
volume|acml_vol|누적 거래량
bid|bidp|매수호가
ask|askp|매도호가
""",
    "kis_async.api.domestic_stock.ranking_attention:GetCreditRanking": """\
screen|FID_COND_SCR_DIV_CODE|조건 화면 분류 코드
symbol|FID_INPUT_ISCD|입력 종목코드
days|FID_OPTION|증가율기간
venue|FID_COND_MRKT_DIV_CODE|조건 시장 분류 코드
order|FID_RANK_SORT_CLS_CODE|순위 정렬 구분 코드
sector_code|bstp_cls_code|업종 구분 코드
name|hts_kor_isnm|HTS 한글 종목명
base_date_1|stnd_date1|기준 일자1
base_date_2|stnd_date2|기준 일자2
symbol|mksc_shrn_iscd|유가증권 단축 종목코드
price|stck_prpr|주식 현재가
change|prdy_vrss|전일 대비
change_sign|prdy_vrss_sign|전일 대비 부호
change_rate|prdy_ctrt|전일 대비율
volume|acml_vol|누적 거래량
margin_loan_balance_shares|whol_loan_rmnd_stcn|전체 융자 잔고 주수
margin_loan_balance_amount|whol_loan_rmnd_amt|전체 융자 잔고 금액
margin_loan_balance_rate|whol_loan_rmnd_rate|전체 융자 잔고 비율
stock_loan_balance_shares|whol_stln_rmnd_stcn|전체 대주 잔고 주수
stock_loan_balance_amount|whol_stln_rmnd_amt|전체 대주 잔고 금액
stock_loan_balance_rate|whol_stln_rmnd_rate|전체 대주 잔고 비율
margin_loan_balance_increase_rate|nday_vrss_loan_rmnd_inrt|N일 대비 융자 잔고 증가율
stock_loan_balance_increase_rate|nday_vrss_stln_rmnd_inrt|N일 대비 대주 잔고 증가율
""",
    "kis_async.api.domestic_stock.ranking_attention:GetShortSaleRanking": """\
volume_from|FID_APLY_RANG_VOL|FID 적용 범위 거래량
venue|FID_COND_MRKT_DIV_CODE|조건 시장 분류 코드
screen|FID_COND_SCR_DIV_CODE|조건 화면 분류 코드
symbol|FID_INPUT_ISCD|입력 종목코드
period|FID_PERIOD_DIV_CODE|조회구분 (일/월)
lookback|FID_INPUT_CNT_1|조회가간(일수
excluded|FID_TRGT_EXLS_CLS_CODE|대상 제외 구분 코드
included|FID_TRGT_CLS_CODE|FID 대상 구분 코드
price_from|FID_APLY_RANG_PRC_1|FID 적용 범위 가격1
price_to|FID_APLY_RANG_PRC_2|FID 적용 범위 가격2
symbol|mksc_shrn_iscd|유가증권 단축 종목코드
name|hts_kor_isnm|HTS 한글 종목명
price|stck_prpr|주식 현재가
change|prdy_vrss|전일 대비
change_sign|prdy_vrss_sign|전일 대비 부호
change_rate|prdy_ctrt|전일 대비율
volume|acml_vol|누적 거래량
turnover|acml_tr_pbmn|누적 거래 대금
short_sale_volume|ssts_cntg_qty|공매도 체결 수량
short_sale_volume_share|ssts_vol_rlim|공매도 거래량 비중
short_sale_value|ssts_tr_pbmn|공매도 거래 대금
short_sale_value_share|ssts_tr_pbmn_rlim|공매도 거래대금 비중
base_date_1|stnd_date1|기준 일자1
base_date_2|stnd_date2|기준 일자2
average_price|avrg_prc|평균가격
""",
    "kis_async.api.domestic_stock.ranking_attention:GetWatchedRanking": """\
second_symbol|fid_input_iscd_2|입력 필수값2
venue|fid_cond_mrkt_div_code|조건 시장 분류 코드
screen|fid_cond_scr_div_code|조건 화면 분류 코드
symbol|fid_input_iscd|업종 코드
included|fid_trgt_cls_code|대상 구분 코드
excluded|fid_trgt_exls_cls_code|대상 제외 구분 코드
price_from|fid_input_price_1|입력 가격1
price_to|fid_input_price_2|입력 가격2
volume_from|fid_vol_cnt|거래량 수
designation|fid_div_cls_code|분류 구분 코드
rank_from|fid_input_cnt_1|순위 입력값
market_name|mrkt_div_cls_name|시장 분류 구분 명
symbol|mksc_shrn_iscd|유가증권 단축 종목코드
name|hts_kor_isnm|HTS 한글 종목명
price|stck_prpr|주식 현재가
change|prdy_vrss|전일 대비
change_sign|prdy_vrss_sign|전일 대비 부호
change_rate|prdy_ctrt|전일 대비율
volume|acml_vol|누적 거래량
turnover|acml_tr_pbmn|누적 거래 대금
ask|askp|매도호가
bid|bidp|매수호가
rank|data_rank|데이터 순위
watchlist_count|inter_issu_reg_csnu|관심 종목 등록 건수
""",
    "kis_async.api.domestic_stock.ranking_attention:ListMostViewed": """\
market_code|mrkt_div_cls_code|시장구분
symbol|mksc_shrn_iscd|종목코드
""",
    "kis_async.api.domestic_stock.ranking_prices:GetChangeRanking": """\
change_rate_to|fid_rsfl_rate2|등락 비율2
venue|fid_cond_mrkt_div_code|조건 시장 분류 코드
screen|fid_cond_scr_div_code|조건 화면 분류 코드
symbol|fid_input_iscd|입력 종목코드
order|fid_rank_sort_cls_code|순위 정렬 구분 코드
days|fid_input_cnt_1|입력 수1
price_class|fid_prc_cls_code|가격 구분 코드
price_from|fid_input_price_1|입력 가격1
price_to|fid_input_price_2|입력 가격2
volume_from|fid_vol_cnt|거래량 수
included|fid_trgt_cls_code|대상 구분 코드
excluded|fid_trgt_exls_cls_code|대상 제외 구분 코드
share_class|fid_div_cls_code|분류 구분 코드
change_rate_from|fid_rsfl_rate1|등락 비율1
symbol|stck_shrn_iscd|주식 단축 종목코드
rank|data_rank|데이터 순위
name|hts_kor_isnm|HTS 한글 종목명
price|stck_prpr|주식 현재가
change|prdy_vrss|전일 대비
change_sign|prdy_vrss_sign|전일 대비 부호
change_rate|prdy_ctrt|전일 대비율
volume|acml_vol|누적 거래량
high|stck_hgpr|주식 최고가
high_at|hgpr_hour|최고가 시간
high_on|acml_hgpr_date|누적 최고가 일자
low|stck_lwpr|주식 최저가
low_at|lwpr_hour|최저가 시간
low_on|acml_lwpr_date|누적 최저가 일자
change_rate_from_low|lwpr_vrss_prpr_rate|최저가 대비 현재가 비율
change_rate_from_chosen_day|dsgt_date_clpr_vrss_prpr_rate|지정 일자 종가 대비 현재가 비
rising_days|cnnt_ascn_dynu|연속 상승 일수
change_rate_from_high|hgpr_vrss_prpr_rate|최고가 대비 현재가 비율
falling_days|cnnt_down_dynu|연속 하락 일수
open_sign|oprc_vrss_prpr_sign|시가2 대비 현재가 부호
change_from_open|oprc_vrss_prpr|시가2 대비 현재가
change_rate_from_open|oprc_vrss_prpr_rate|시가2 대비 현재가 비율
period_change|prd_rsfl|기간 등락
period_change_rate|prd_rsfl_rate|기간 등락 비율
""",
    "kis_async.api.domestic_stock.ranking_prices:GetDisparityRanking": """\
price_to|fid_input_price_2|입력 가격2
venue|fid_cond_mrkt_div_code|조건 시장 분류 코드
screen|fid_cond_scr_div_code|조건 화면 분류 코드
designation|fid_div_cls_code|분류 구분 코드
order|fid_rank_sort_cls_code|순위 정렬 구분 코드
days|fid_hour_cls_code|시간 구분 코드
symbol|fid_input_iscd|입력 종목코드
included|fid_trgt_cls_code|대상 구분 코드
excluded|fid_trgt_exls_cls_code|대상 제외 구분 코드
price_from|fid_input_price_1|입력 가격1
volume_from|fid_vol_cnt|거래량 수
symbol|mksc_shrn_iscd|유가증권 단축 종목코드
rank|data_rank|데이터 순위
name|hts_kor_isnm|HTS 한글 종목명
price|stck_prpr|주식 현재가
change|prdy_vrss|전일 대비
change_rate|prdy_ctrt|전일 대비율
change_sign|prdy_vrss_sign|전일 대비 부호
volume|acml_vol|누적 거래량
disparity_5_days|d5_dsrt|5일 이격도
disparity_10_days|d10_dsrt|10일 이격도
disparity_20_days|d20_dsrt|20일 이격도
disparity_60_days|d60_dsrt|60일 이격도
disparity_120_days|d120_dsrt|120일 이격도
""",
    "kis_async.api.domestic_stock.ranking_prices:GetExpectedChangeRanking": """\
order|fid_rank_sort_cls_code|순위 정렬 구분 코드
venue|fid_cond_mrkt_div_code|조건 시장 분류 코드
screen|fid_cond_scr_div_code|조건 화면 분류 코드
symbol|fid_input_iscd|입력 종목코드
share_class|fid_div_cls_code|분류 구분 코드
price_from|fid_aply_rang_prc_1|적용 범위 가격1
volume_from|fid_vol_cnt|거래량 수
turnover_from|fid_pbmn|거래대금
category|fid_blng_cls_code|소속 구분 코드
session_class|fid_mkop_cls_code|장운영 구분 코드
symbol|stck_shrn_iscd|주식 단축 종목코드
name|hts_kor_isnm|HTS 한글 종목명
price|stck_prpr|주식 현재가
change|prdy_vrss|전일 대비
change_sign|prdy_vrss_sign|전일 대비 부호
change_rate|prdy_ctrt|전일 대비율
base_price|stck_sdpr|주식 기준가
ask_size|seln_rsqn|매도 잔량
ask|askp|매도호가
bid|bidp|매수호가
bid_size|shnu_rsqn|매수2 잔량
expected_volume|cntg_vol|체결 거래량
expected_turnover|antc_tr_pbmn|체결 거래대금
total_ask_size|total_askp_rsqn|총 매도호가 잔량
total_bid_size|total_bidp_rsqn|총 매수호가 잔량
""",
    "kis_async.api.domestic_stock.ranking_prices:GetNearHighLowRanking": """\
volume_from|fid_aply_rang_vol|적용 범위 거래량
venue|fid_cond_mrkt_div_code|조건 시장 분류 코드
screen|fid_cond_scr_div_code|조건 화면 분류 코드
designation|fid_div_cls_code|분류 구분 코드
gap_from|fid_input_cnt_1|입력 수1
gap_to|fid_input_cnt_2|입력 수2
price_class|fid_prc_cls_code|가격 구분 코드
symbol|fid_input_iscd|입력 종목코드
included|fid_trgt_cls_code|대상 구분 코드
excluded|fid_trgt_exls_cls_code|대상 제외 구분 코드
price_from|fid_aply_rang_prc_1|적용 범위 가격1
price_to|fid_aply_rang_prc_2|적용 범위 가격2
name|hts_kor_isnm|HTS 한글 종목명
symbol|mksc_shrn_iscd|유가증권 단축 종목코드
price|stck_prpr|주식 현재가
change_sign|prdy_vrss_sign|전일 대비 부호
change|prdy_vrss|전일 대비
change_rate|prdy_ctrt|전일 대비율
ask|askp|매도호가
ask_size_1|askp_rsqn1|매도호가 잔량1
bid|bidp|매수호가
bid_size_1|bidp_rsqn1|매수호가 잔량1
volume|acml_vol|누적 거래량
new_high|new_hgpr|신 최고가
near_high_rate|hprc_near_rate|고가 근접 비율
new_low|new_lwpr|신 최저가
near_low_rate|lwpr_near_rate|저가 근접 비율
base_price|stck_sdpr|주식 기준가
""",
    "kis_async.api.domestic_stock.ranking_prices:GetPreferredGapRanking": """\
volume_from|fid_vol_cnt|거래량 수
venue|fid_cond_mrkt_div_code|조건 시장 분류 코드
screen|fid_cond_scr_div_code|조건 화면 분류 코드
share_class|fid_div_cls_code|분류 구분 코드
symbol|fid_input_iscd|입력 종목코드
included|fid_trgt_cls_code|대상 구분 코드
excluded|fid_trgt_exls_cls_code|대상 제외 구분 코드
price_from|fid_input_price_1|입력 가격1
price_to|fid_input_price_2|입력 가격2
symbol|mksc_shrn_iscd|유가증권 단축 종목코드
rank|data_rank|데이터 순위
name|hts_kor_isnm|HTS 한글 종목명
price|stck_prpr|주식 현재가
change|prdy_vrss|전일 대비
change_sign|prdy_vrss_sign|전일 대비 부호
volume|acml_vol|누적 거래량
preferred_symbol|prst_iscd|우선주 종목코드
preferred_name|prst_kor_isnm|우선주 한글 종목명
preferred_price|prst_prpr|우선주 현재가
preferred_change|prst_prdy_vrss|우선주 전일대비
preferred_change_sign|prst_prdy_vrss_sign|우선주 전일 대비 부호
preferred_volume|prst_acml_vol|우선주 누적 거래량
price_gap|diff_prpr|차이 현재가
disparity_rate|dprt|괴리율
change_rate|prdy_ctrt|전일 대비율
preferred_change_rate|prst_prdy_ctrt|우선주 전일 대비율
""",
    "kis_async.api.domestic_stock.ranking_values:GetDividendRanking": """\
next_key|CTS_AREA|CTS_AREA
market|GB1|KOSPI
sector|UPJONG|업종구분
share_class|GB2|종목선택
paid_in|GB3|배당구분
date_from|F_DT|기준일From
date_to|T_DT|기준일To
dividend_kind|GB4|결산/중간배당
rank|rank|순위
symbol|sht_cd|종목코드
name|isin_name|종목명
record_date|record_date|기준일
dividend|per_sto_divi_amt|현금/주식배당금
dividend_rate|divi_rate|현금/주식배당률(%)
dividend_kind|divi_kind|배당종류
""",
    "kis_async.api.domestic_stock.ranking_values:GetFinancialRatioRanking": """\
included|fid_trgt_cls_code|대상 구분 코드
venue|fid_cond_mrkt_div_code|조건 시장 분류 코드
screen|fid_cond_scr_div_code|조건 화면 분류 코드
symbol|fid_input_iscd|입력 종목코드
share_class|fid_div_cls_code|분류 구분 코드
price_from|fid_input_price_1|입력 가격1
price_to|fid_input_price_2|입력 가격2
volume_from|fid_vol_cnt|거래량 수
fiscal_year|fid_input_option_1|입력 옵션1
fiscal_period|fid_input_option_2|입력 옵션2
order|fid_rank_sort_cls_code|순위 정렬 구분 코드
category|fid_blng_cls_code|소속 구분 코드
excluded|fid_trgt_exls_cls_code|대상 제외 구분 코드
rank|data_rank|데이터 순위
name|hts_kor_isnm|HTS 한글 종목명
symbol|mksc_shrn_iscd|유가증권 단축 종목코드
price|stck_prpr|주식 현재가
change|prdy_vrss|전일 대비
change_sign|prdy_vrss_sign|전일 대비 부호
change_rate|prdy_ctrt|전일 대비율
volume|acml_vol|누적 거래량
ordinary_profit_to_assets|cptl_op_prfi|총자본경상이익율
net_income_to_assets|cptl_ntin_rate|총자본 순이익율
gross_margin|sale_totl_rate|매출액 총이익율
net_margin|sale_ntin_rate|매출액 순이익율
equity_ratio|bis|자기자본비율
debt_ratio|lblt_rate|부채 비율
borrowing_dependence|bram_depn|차입금 의존도
reserve_ratio|rsrv_rate|유보 비율
sales_growth|grs|매출액 증가율
ordinary_profit_growth|op_prfi_inrt|경상 이익 증가율
operating_profit_growth|bsop_prfi_inrt|영업 이익 증가율
net_income_growth|ntin_inrt|순이익 증가율
equity_growth|equt_inrt|자기자본 증가율
asset_turnover|cptl_tnrt|총자본회전율
receivables_turnover|sale_bond_tnrt|매출 채권 회전율
asset_growth|totl_aset_inrt|총자산 증가율
fiscal_month|stac_month|결산 월
fiscal_month_code|stac_month_cls_code|결산 월 구분 코드
total_count|iqry_csnu|조회 건수
""",
    "kis_async.api.domestic_stock.ranking_values:GetMarketCapRanking": """\
price_to|fid_input_price_2|입력 가격2
venue|fid_cond_mrkt_div_code|조건 시장 분류 코드
screen|fid_cond_scr_div_code|조건 화면 분류 코드
share_class|fid_div_cls_code|분류 구분 코드
symbol|fid_input_iscd|입력 종목코드
included|fid_trgt_cls_code|대상 구분 코드
excluded|fid_trgt_exls_cls_code|대상 제외 구분 코드
price_from|fid_input_price_1|입력 가격1
volume_from|fid_vol_cnt|거래량 수
symbol|mksc_shrn_iscd|유가증권 단축 종목코드
rank|data_rank|데이터 순위
name|hts_kor_isnm|HTS 한글 종목명
price|stck_prpr|주식 현재가
change|prdy_vrss|전일 대비
change_sign|prdy_vrss_sign|전일 대비 부호
change_rate|prdy_ctrt|전일 대비율
volume|acml_vol|누적 거래량
listed_shares|lstn_stcn|상장 주수
market_cap|stck_avls|시가 총액
market_cap_share|mrkt_whol_avls_rlim|시장 전체 시가총액 비중
""",
    "kis_async.api.domestic_stock.ranking_values:GetMarketValueRanking": """\
included|fid_trgt_cls_code|대상 구분 코드
venue|fid_cond_mrkt_div_code|조건 시장 분류 코드
screen|fid_cond_scr_div_code|조건 화면 분류 코드
symbol|fid_input_iscd|입력 종목코드
designation|fid_div_cls_code|분류 구분 코드
price_from|fid_input_price_1|입력 가격1
price_to|fid_input_price_2|입력 가격2
volume_from|fid_vol_cnt|거래량 수
fiscal_year|fid_input_option_1|입력 옵션1
fiscal_period|fid_input_option_2|입력 옵션2
order|fid_rank_sort_cls_code|순위 정렬 구분 코드
category|fid_blng_cls_code|소속 구분 코드
excluded|fid_trgt_exls_cls_code|대상 제외 구분 코드
rank|data_rank|데이터 순위
name|hts_kor_isnm|HTS 한글 종목명
symbol|mksc_shrn_iscd|유가증권 단축 종목코드
price|stck_prpr|주식 현재가
change|prdy_vrss|전일 대비
change_sign|prdy_vrss_sign|전일 대비 부호
change_rate|prdy_ctrt|전일 대비율
volume|acml_vol|누적 거래량
price_to_earnings|per|PER
price_to_book|pbr|PBR
price_to_cash_flow|pcr|PCR
price_to_sales|psr|PSR
earnings_per_share|eps|EPS
economic_value_added|eva|EVA
ebitda|ebitda|EBITDA
enterprise_value_to_ebitda|pv_div_ebitda|PV DIV EBITDA
ebitda_to_financial_costs|ebitda_div_fnnc_expn|EBITDA DIV 금융비용
fiscal_month|stac_month|결산 월
fiscal_month_code|stac_month_cls_code|결산 월 구분 코드
total_count|iqry_csnu|조회 건수
""",
    "kis_async.api.domestic_stock.ranking_values:GetProfitAssetRanking": """\
venue|fid_cond_mrkt_div_code|조건 시장 분류 코드
included|fid_trgt_cls_code|대상 구분 코드
screen|fid_cond_scr_div_code|조건 화면 분류 코드
symbol|fid_input_iscd|입력 종목코드
share_class|fid_div_cls_code|분류 구분 코드
price_from|fid_input_price_1|입력 가격1
price_to|fid_input_price_2|입력 가격2
volume_from|fid_vol_cnt|거래량 수
fiscal_year|fid_input_option_1|입력 옵션1
fiscal_period|fid_input_option_2|입력 옵션2
order|fid_rank_sort_cls_code|순위 정렬 구분 코드
category|fid_blng_cls_code|소속 구분 코드
excluded|fid_trgt_exls_cls_code|대상 제외 구분 코드
rank|data_rank|데이터 순위
name|hts_kor_isnm|HTS 한글 종목명
change_sign|prdy_vrss_sign|전일 대비 부호
symbol|mksc_shrn_iscd|유가증권 단축 종목코드
price|stck_prpr|주식 현재가
change|prdy_vrss|전일 대비
change_rate|prdy_ctrt|전일 대비율
volume|acml_vol|누적 거래량
gross_profit|sale_totl_prfi|매출 총 이익
operating_profit|bsop_prti|영업 이익
ordinary_profit|op_prfi|경상 이익
net_income|thtr_ntin|당기순이익
total_assets|total_aset|자산총계
total_liabilities|total_lblt|부채총계
total_equity|total_cptl|자본총계
fiscal_month|stac_month|결산 월
fiscal_month_code|stac_month_cls_code|결산 월 구분 코드
total_count|iqry_csnu|조회 건수
""",
    "kis_async.api.domestic_stock.ranking_volumes:GetBookSizeRanking": """\
volume_from|fid_vol_cnt|거래량 수
venue|fid_cond_mrkt_div_code|조건 시장 분류 코드
screen|fid_cond_scr_div_code|조건 화면 분류 코드
symbol|fid_input_iscd|입력 종목코드
order|fid_rank_sort_cls_code|순위 정렬 구분 코드
share_class|fid_div_cls_code|분류 구분 코드
included|fid_trgt_cls_code|대상 구분 코드
excluded|fid_trgt_exls_cls_code|대상 제외 구분 코드
price_from|fid_input_price_1|입력 가격1
price_to|fid_input_price_2|입력 가격2
symbol|mksc_shrn_iscd|유가증권 단축 종목코드
rank|data_rank|데이터 순위
name|hts_kor_isnm|HTS 한글 종목명
price|stck_prpr|주식 현재가
change|prdy_vrss|전일 대비
change_sign|prdy_vrss_sign|전일 대비 부호
change_rate|prdy_ctrt|전일 대비율
volume|acml_vol|누적 거래량
total_ask_size|total_askp_rsqn|총 매도호가 잔량
total_bid_size|total_bidp_rsqn|총 매수호가 잔량
total_net_bid_size|total_ntsl_bidp_rsqn|총 순 매수호가 잔량
bid_size_rate|shnu_rsqn_rate|매수 잔량 비율
ask_size_rate|seln_rsqn_rate|매도 잔량 비율
""",
    "kis_async.api.domestic_stock.ranking_volumes:GetBulkTradeRanking": """\
price_to|fid_aply_rang_prc_2|적용 범위 가격2
venue|fid_cond_mrkt_div_code|조건 시장 분류 코드
screen|fid_cond_scr_div_code|조건 화면 분류 코드
symbol|fid_input_iscd|입력 종목코드
order|fid_rank_sort_cls_code|순위 정렬 구분 코드
share_class|fid_div_cls_code|분류 구분 코드
amount_from|fid_input_price_1|입력 가격1
price_from|fid_aply_rang_prc_1|적용 범위 가격1
second_symbol|fid_input_iscd_2|입력 종목코드2
excluded|fid_trgt_exls_cls_code|대상 제외 구분 코드
included|fid_trgt_cls_code|대상 구분 코드
volume_from|fid_vol_cnt|거래량 수
symbol|mksc_shrn_iscd|유가증권 단축 종목코드
rank|data_rank|데이터 순위
name|hts_kor_isnm|HTS 한글 종목명
price|stck_prpr|주식 현재가
change_sign|prdy_vrss_sign|전일 대비 부호
change|prdy_vrss|전일 대비
change_rate|prdy_ctrt|전일 대비율
volume|acml_vol|누적 거래량
buy_trades|shnu_cntg_csnu|매수2 체결 건수
sell_trades|seln_cntg_csnu|매도 체결 건수
net_buy_trades|ntby_cnqn|순매수 체결량
""",
    "kis_async.api.domestic_stock.ranking_volumes:GetHouseTradeRanking": """\
excluded|fid_trgt_exls_cls_code|대상 제외 구분 코드
venue|fid_cond_mrkt_div_code|조건 시장 분류 코드
screen|fid_cond_scr_div_code|조건 화면 분류 코드
designation|fid_div_cls_code|분류 구분 코드
order|fid_rank_sort_cls_code|순위 정렬 구분 코드
date_from|fid_input_date_1|입력 날짜1
date_to|fid_input_date_2|입력 날짜2
symbol|fid_input_iscd|입력 종목코드
included|fid_trgt_cls_code|대상 구분 코드
volume_from|fid_aply_rang_vol|적용 범위 거래량
price_to|fid_aply_rang_prc_2|적용 범위 가격2
price_from|fid_aply_rang_prc_1|적용 범위 가격1
rank|data_rank|데이터 순위
symbol|mksc_shrn_iscd|유가증권 단축 종목코드
name|hts_kor_isnm|HTS 한글 종목명
price|stck_prpr|주식 현재가
change_sign|prdy_vrss_sign|전일 대비 부호
change|prdy_vrss|전일 대비
change_rate|prdy_ctrt|전일 대비율
volume|acml_vol|누적 거래량
turnover|acml_tr_pbmn|누적 거래 대금
sell_volume|seln_cnqn_smtn|매도 체결량 합계
buy_volume|shnu_cnqn_smtn|매수2 체결량 합계
net_buy_volume|ntby_cnqn|순매수 체결량
""",
    "kis_async.api.domestic_stock.ranking_volumes:GetStrengthRanking": """\
excluded|fid_trgt_exls_cls_code|대상 제외 구분 코드
venue|fid_cond_mrkt_div_code|조건 시장 분류 코드
screen|fid_cond_scr_div_code|조건 화면 분류 코드
symbol|fid_input_iscd|입력 종목코드
share_class|fid_div_cls_code|분류 구분 코드
price_from|fid_input_price_1|입력 가격1
price_to|fid_input_price_2|입력 가격2
volume_from|fid_vol_cnt|거래량 수
included|fid_trgt_cls_code|대상 구분 코드
symbol|stck_shrn_iscd|주식 단축 종목코드
rank|data_rank|데이터 순위
name|hts_kor_isnm|HTS 한글 종목명
price|stck_prpr|주식 현재가
change|prdy_vrss|전일 대비
change_sign|prdy_vrss_sign|전일 대비 부호
change_rate|prdy_ctrt|전일 대비율
volume|acml_vol|누적 거래량
strength|tday_rltv|당일 체결강도
sell_volume|seln_cnqn_smtn|매도 체결량 합계
buy_volume|shnu_cnqn_smtn|매수2 체결량 합계
""",
    "kis_async.api.domestic_stock.ranking_volumes:GetVolumeRanking": """\
venue|FID_COND_MRKT_DIV_CODE|조건 시장 분류 코드
screen|FID_COND_SCR_DIV_CODE|조건 화면 분류 코드
symbol|FID_INPUT_ISCD|입력 종목코드
share_class|FID_DIV_CLS_CODE|분류 구분 코드
order|FID_BLNG_CLS_CODE|소속 구분 코드
included|FID_TRGT_CLS_CODE|대상 구분 코드
excluded|FID_TRGT_EXLS_CLS_CODE|대상 제외 구분 코드
price_from|FID_INPUT_PRICE_1|입력 가격1
price_to|FID_INPUT_PRICE_2|입력 가격2
volume_from|FID_VOL_CNT|거래량 수
name|hts_kor_isnm|HTS 한글 종목명
symbol|mksc_shrn_iscd|유가증권 단축 종목코드
rank|data_rank|데이터 순위
price|stck_prpr|주식 현재가
change_sign|prdy_vrss_sign|전일 대비 부호
change|prdy_vrss|전일 대비
change_rate|prdy_ctrt|전일 대비율
volume|acml_vol|누적 거래량
previous_volume|prdy_vol|전일 거래량
listed_shares|lstn_stcn|상장 주수
average_volume|avrg_vol|평균 거래량
rate_since_n_days_ago|n_befr_clpr_vrss_prpr_rate|N일전종가대비현재가대비율
volume_increase_rate|vol_inrt|거래량증가율
turnover_ratio|vol_tnrt|거래량 회전율
n_day_turnover_ratio|nday_vol_tnrt|N일 거래량 회전율
average_turnover|avrg_tr_pbmn|평균 거래 대금
turnover_value_ratio|tr_pbmn_tnrt|거래대금회전율
n_day_turnover_value_ratio|nday_tr_pbmn_tnrt|N일 거래대금 회전율
turnover|acml_tr_pbmn|누적 거래 대금
""",
    "kis_async.api.domestic_stock.sector_charts:GetIndexChart": """\
venue|FID_COND_MRKT_DIV_CODE|조건 시장 분류 코드
symbol|FID_INPUT_ISCD|업종 상세코드
date_from|FID_INPUT_DATE_1|조회 시작일자
date_to|FID_INPUT_DATE_2|조회 종료일자
period|FID_PERIOD_DIV_CODE|기간분류코드
change_sign|prdy_vrss_sign|전일 대비 부호
change_rate|bstp_nmix_prdy_ctrt|업종 지수 전일 대비율
previous_close|prdy_nmix|전일 지수
volume|acml_vol|누적 거래량
turnover|acml_tr_pbmn|누적 거래 대금
name|hts_kor_isnm|HTS 한글 종목명
price|bstp_nmix_prpr|업종 지수 현재가
sector_code|bstp_cls_code|업종 구분 코드
previous_volume|prdy_vol|전일 거래량
open|bstp_nmix_oprc|업종 지수 시가2
high|bstp_nmix_hgpr|업종 지수 최고가
low|bstp_nmix_lwpr|업종 지수 최저가
previous_open|futs_prdy_oprc|선물 전일 시가
previous_high|futs_prdy_hgpr|선물 전일 최고가
previous_low|futs_prdy_lwpr|선물 전일 최저가
traded_on|stck_bsop_date|주식 영업 일자
close|bstp_nmix_prpr|업종 지수 현재가
modified|mod_yn|변경 여부
""",
    "kis_async.api.domestic_stock.sector_charts:GetIndexMinuteChart": """\
venue|FID_COND_MRKT_DIV_CODE|FID 조건 시장 분류 코드
class_code|FID_ETC_CLS_CODE|FID 기타 구분 코드
symbol|FID_INPUT_ISCD|FID 입력 종목코드
seconds|FID_INPUT_HOUR_1|FID 입력 시간1
include_past|FID_PW_DATA_INCU_YN|FID 과거 데이터 포함 여부
change|bstp_nmix_prdy_vrss|업종 지수 전일 대비
change_sign|prdy_vrss_sign|전일 대비 부호
change_rate|bstp_nmix_prdy_ctrt|업종 지수 전일 대비율
previous_close|prdy_nmix|전일 지수
volume|acml_vol|누적 거래량
turnover|acml_tr_pbmn|누적 거래 대금
name|hts_kor_isnm|HTS 한글 종목명
price|bstp_nmix_prpr|업종 지수 현재가
sector_code|bstp_cls_code|업종 구분 코드
previous_volume|prdy_vol|전일 거래량
open|bstp_nmix_oprc|업종 지수 시가2
high|bstp_nmix_hgpr|업종 지수 최고가
low|bstp_nmix_lwpr|업종 지수 최저가
previous_open|futs_prdy_oprc|선물 전일 시가
previous_high|futs_prdy_hgpr|선물 전일 최고가
previous_low|futs_prdy_lwpr|선물 전일 최저가
traded_on|stck_bsop_date|주식 영업 일자
traded_at|stck_cntg_hour|주식 체결 시간
close|bstp_nmix_prpr|업종 지수 현재가
volume|cntg_vol|체결 거래량
""",
    "kis_async.api.domestic_stock.sector_charts:GetIndexMinutes": """\
seconds|FID_INPUT_HOUR_1|입력 시간1
symbol|FID_INPUT_ISCD|입력 종목코드
venue|FID_COND_MRKT_DIV_CODE|조건 시장 분류 코드
traded_at|bsop_hour|영업 시간
price|bstp_nmix_prpr|업종 지수 현재가
change|bstp_nmix_prdy_vrss|업종 지수 전일 대비
change_sign|prdy_vrss_sign|전일 대비 부호
change_rate|bstp_nmix_prdy_ctrt|업종 지수 전일 대비율
turnover|acml_tr_pbmn|누적 거래 대금
volume|acml_vol|누적 거래량
trade_volume|cntg_vol|체결 거래량
""",
    "kis_async.api.domestic_stock.sector_charts:GetIndexTicks": """\
symbol|FID_INPUT_ISCD|입력 종목코드
venue|FID_COND_MRKT_DIV_CODE|시장 분류 코드
traded_at|stck_cntg_hour|주식 체결 시간
price|bstp_nmix_prpr|업종 지수 현재가
change|bstp_nmix_prdy_vrss|업종 지수 전일 대비
change_sign|prdy_vrss_sign|전일 대비 부호
change_rate|bstp_nmix_prdy_ctrt|업종 지수 전일 대비율
turnover|acml_tr_pbmn|누적 거래 대금
volume|acml_vol|누적 거래량
trade_volume|cntg_vol|체결 거래량
""",
    "kis_async.api.domestic_stock.sector_indices:GetExpectedIndexTrend": """\
session_class|FID_MKOP_CLS_CODE|장운영 구분 코드
seconds|FID_INPUT_HOUR_1|입력 시간1
symbol|FID_INPUT_ISCD|입력 종목코드
venue|FID_COND_MRKT_DIV_CODE|조건 시장 분류 코드
traded_at|stck_cntg_hour|주식 단축 종목코드
price|bstp_nmix_prpr|HTS 한글 종목명
change_sign|prdy_vrss_sign|주식 현재가
change|bstp_nmix_prdy_vrss|전일 대비
change_rate|prdy_ctrt|전일 대비 부호
volume|acml_vol|전일 대비율
turnover|acml_tr_pbmn|기준가 대비 현재가
""",
    "kis_async.api.domestic_stock.sector_indices:GetExpectedIndices": """\
market_code|fid_mrkt_cls_code|시장 구분 코드
venue|fid_cond_mrkt_div_code|조건 시장 분류 코드
screen|fid_cond_scr_div_code|조건 화면 분류 코드
symbol|fid_input_iscd|입력 종목코드
session_class|fid_mkop_cls_code|장운영 구분 코드
price|bstp_nmix_prpr|업종 지수 현재가
change|bstp_nmix_prdy_vrss|업종 지수 전일 대비
change_sign|prdy_vrss_sign|전일 대비 부호
change_rate|prdy_ctrt|전일 대비율
volume|acml_vol|누적 거래량
advancing_count|ascn_issu_cnt|상승 종목 수
declining_count|down_issu_cnt|하락 종목 수
unchanged_count|stnr_issu_cnt|보합 종목 수
sector_code|bstp_cls_code|업종 구분 코드
name|hts_kor_isnm|HTS 한글 종목명
change_rate|bstp_nmix_prdy_ctrt|업종 지수 전일 대비율
base_price|nmix_sdpr|지수 기준가
""",
    "kis_async.api.domestic_stock.sector_indices:GetIndexCategories": """\
venue|FID_COND_MRKT_DIV_CODE|FID 조건 시장 분류 코드
symbol|FID_INPUT_ISCD|FID 입력 종목코드
screen|FID_COND_SCR_DIV_CODE|FID 조건 화면 분류 코드
market_code|FID_MRKT_CLS_CODE|FID 시장 구분 코드
category|FID_BLNG_CLS_CODE|FID 소속 구분 코드
price|bstp_nmix_prpr|업종 지수 현재가
change|bstp_nmix_prdy_vrss|업종 지수 전일 대비
change_sign|prdy_vrss_sign|전일 대비 부호
change_rate|bstp_nmix_prdy_ctrt|업종 지수 전일 대비율
volume|acml_vol|누적 거래량
turnover|acml_tr_pbmn|누적 거래 대금
open|bstp_nmix_oprc|업종 지수 시가2
high|bstp_nmix_hgpr|업종 지수 최고가
low|bstp_nmix_lwpr|업종 지수 최저가
previous_volume|prdy_vol|전일 거래량
advancing_count|ascn_issu_cnt|상승 종목 수
declining_count|down_issu_cnt|하락 종목 수
unchanged_count|stnr_issu_cnt|보합 종목 수
upper_limit_count|uplm_issu_cnt|상한 종목 수
lower_limit_count|lslm_issu_cnt|하한 종목 수
previous_turnover|prdy_tr_pbmn|전일 거래 대금
high_of_year_on|dryy_bstp_nmix_hgpr_date|연중업종지수최고가일자
high_of_year|dryy_bstp_nmix_hgpr|연중업종지수최고가
low_of_year|dryy_bstp_nmix_lwpr|연중업종지수최저가
low_of_year_on|dryy_bstp_nmix_lwpr_date|연중업종지수최저가일자
sector_code|bstp_cls_code|업종 구분 코드
name|hts_kor_isnm|HTS 한글 종목명
volume_share|acml_vol_rlim|누적 거래량 비중
turnover_share|acml_tr_pbmn_rlim|누적 거래 대금 비중
""",
    "kis_async.api.domestic_stock.sector_indices:GetIndexDays": """\
period|FID_PERIOD_DIV_CODE|FID 기간 분류 코드
venue|FID_COND_MRKT_DIV_CODE|FID 조건 시장 분류 코드
symbol|FID_INPUT_ISCD|FID 입력 종목코드
until|FID_INPUT_DATE_1|FID 입력 날짜1
price|bstp_nmix_prpr|업종 지수 현재가
change|bstp_nmix_prdy_vrss|업종 지수 전일 대비
change_sign|prdy_vrss_sign|전일 대비 부호
change_rate|bstp_nmix_prdy_ctrt|업종 지수 전일 대비율
volume|acml_vol|누적 거래량
turnover|acml_tr_pbmn|누적 거래 대금
open|bstp_nmix_oprc|업종 지수 시가2
high|bstp_nmix_hgpr|업종 지수 최고가
low|bstp_nmix_lwpr|업종 지수 최저가
previous_volume|prdy_vol|전일 거래량
advancing_count|ascn_issu_cnt|상승 종목 수
declining_count|down_issu_cnt|하락 종목 수
unchanged_count|stnr_issu_cnt|보합 종목 수
upper_limit_count|uplm_issu_cnt|상한 종목 수
lower_limit_count|lslm_issu_cnt|하한 종목 수
previous_turnover|prdy_tr_pbmn|전일 거래 대금
high_of_year_on|dryy_bstp_nmix_hgpr_date|연중업종지수최고가일자
high_of_year|dryy_bstp_nmix_hgpr|연중업종지수최고가
low_of_year|dryy_bstp_nmix_lwpr|연중업종지수최저가
low_of_year_on|dryy_bstp_nmix_lwpr_date|연중업종지수최저가일자
traded_on|stck_bsop_date|주식 영업 일자
close|bstp_nmix_prpr|업종 지수 현재가
volume_share|acml_vol_rlim|누적 거래량 비중
new_psychological_line|invt_new_psdg|투자 신 심리도
disparity_20_days|d20_dsrt|20일 이격도
""",
    "kis_async.api.domestic_stock.sector_indices:GetIndexPrice": """\
venue|FID_COND_MRKT_DIV_CODE|FID 조건 시장 분류 코드
symbol|FID_INPUT_ISCD|FID 입력 종목코드
price|bstp_nmix_prpr|업종 지수 현재가
change|bstp_nmix_prdy_vrss|업종 지수 전일 대비
change_sign|prdy_vrss_sign|전일 대비 부호
change_rate|bstp_nmix_prdy_ctrt|업종 지수 전일 대비율
volume|acml_vol|누적 거래량
previous_volume|prdy_vol|전일 거래량
turnover|acml_tr_pbmn|누적 거래 대금
previous_turnover|prdy_tr_pbmn|전일 거래 대금
open|bstp_nmix_oprc|업종 지수 시가2
open_change|prdy_nmix_vrss_nmix_oprc|전일 지수 대비 지수 시가2
open_sign|oprc_vrss_prpr_sign|시가2 대비 현재가 부호
open_change_rate|bstp_nmix_oprc_prdy_ctrt|업종 지수 시가2 전일 대비율
high|bstp_nmix_hgpr|업종 지수 최고가
high_change|prdy_nmix_vrss_nmix_hgpr|전일 지수 대비 지수 최고가
high_sign|hgpr_vrss_prpr_sign|최고가 대비 현재가 부호
high_change_rate|bstp_nmix_hgpr_prdy_ctrt|업종 지수 최고가 전일 대비율
low|bstp_nmix_lwpr|업종 지수 최저가
low_change|prdy_clpr_vrss_lwpr|전일 종가 대비 최저가
low_sign|lwpr_vrss_prpr_sign|최저가 대비 현재가 부호
previous_close_to_low_rate|prdy_clpr_vrss_lwpr_rate|전일 종가 대비 최저가 비율
advancing_count|ascn_issu_cnt|상승 종목 수
upper_limit_count|uplm_issu_cnt|상한 종목 수
unchanged_count|stnr_issu_cnt|보합 종목 수
declining_count|down_issu_cnt|하락 종목 수
lower_limit_count|lslm_issu_cnt|하한 종목 수
high_of_year|dryy_bstp_nmix_hgpr|연중업종지수최고가
price_to_high_of_year_rate|dryy_hgpr_vrss_prpr_rate|연중 최고가 대비 현재가 비율
high_of_year_on|dryy_bstp_nmix_hgpr_date|연중업종지수최고가일자
low_of_year|dryy_bstp_nmix_lwpr|연중업종지수최저가
price_to_low_of_year_rate|dryy_lwpr_vrss_prpr_rate|연중 최저가 대비 현재가 비율
low_of_year_on|dryy_bstp_nmix_lwpr_date|연중업종지수최저가일자
total_ask_size|total_askp_rsqn|총 매도호가 잔량
total_bid_size|total_bidp_rsqn|총 매수호가 잔량
ask_size_rate|seln_rsqn_rate|매도 잔량 비율
bid_size_rate|shnu_rsqn_rate|매수2 잔량 비율
net_bid_size|ntby_rsqn|순매수 잔량
""",
    "kis_async.api.domestic_stock.sector_market:GetFuturesMarketDays": """\
business_day_1|date1|영업일1
business_day_2|date2|영업일2
business_day_3|date3|영업일3
business_day_4|date4|영업일4
business_day_5|date5|영업일5
today|today|오늘일자
now|time|현재시간
opens_at|s_time|장시작시간
closes_at|e_time|장마감시간
""",
    "kis_async.api.domestic_stock.sector_market:GetInterestRates": """\
venue|FID_COND_MRKT_DIV_CODE|조건시장분류코드
screen|FID_COND_SCR_DIV_CODE|조건화면분류코드
main_class|FID_DIV_CLS_CODE|분류구분코드
sub_class|FID_DIV_CLS_CODE1|분류구분코드
data_code|bcdt_code|자료코드
name|hts_kor_isnm|HTS한글종목명
interest_rate|bond_mnrt_prpr|채권금리현재가
change_sign|prdy_vrss_sign|전일대비부호
change|bond_mnrt_prdy_vrss|채권금리전일대비
change_rate|prdy_ctrt|전일대비율
traded_on|stck_bsop_date|주식영업일자
change_rate|bstp_nmix_prdy_ctrt|업종지수전일대비율
""",
    "kis_async.api.domestic_stock.sector_market:ListMarketDays": """\
base_date|BASS_DT|기준일자
next_key|CTX_AREA_NK|연속조회키
search_condition|CTX_AREA_FK|연속조회검색조건
search_condition|ctx_area_fk|연속조회검색조건
next_key|ctx_area_nk|연속조회키
base_date|bass_dt|기준일자
weekday|wday_dvsn_cd|요일구분코드
business_day|bzdy_yn|영업일여부
trading_day|tr_day_yn|거래일여부
opening_day|opnd_yn|개장일여부
settlement_day|sttl_day_yn|결제일여부
""",
    "kis_async.api.domestic_stock.sector_market:ListNews": """\
provider_code|FID_NEWS_OFER_ENTP_CODE|뉴스 제공 업체 코드
market_class|FID_COND_MRKT_CLS_CODE|조건 시장 구분 코드
symbol|FID_INPUT_ISCD|입력 종목코드
title|FID_TITL_CNTT|제목 내용
until_date|FID_INPUT_DATE_1|입력 날짜
until_time|FID_INPUT_HOUR_1|입력 시간
order|FID_RANK_SORT_CLS_CODE|순위 정렬 구분 코드
news_id|FID_INPUT_SRNO|입력 일련번호
news_id|cntt_usiq_srno|내용 조회용 일련번호
provider_code|news_ofer_entp_code|뉴스 제공 업체 코드
written_on|data_dt|작성일자
written_at|data_tm|작성시간
title|hts_pbnt_titl_cntt|HTS 공시 제목 내용
category_code|news_lrdv_code|뉴스 대구분
source|dorg|자료원
symbol_1|iscd1|종목 코드1
symbol_2|iscd2|종목 코드2
symbol_3|iscd3|종목 코드3
symbol_4|iscd4|종목 코드4
symbol_5|iscd5|종목 코드5
""",
    "kis_async.api.domestic_stock.sector_market:ListVolatilityInterruptions": """\
direction|FID_DIV_CLS_CODE|FID 분류 구분 코드
screen|FID_COND_SCR_DIV_CODE|FID 조건 화면 분류 코드
market_code|FID_MRKT_CLS_CODE|FID 시장 구분 코드
symbol|FID_INPUT_ISCD|FID 입력 종목코드
interruption_kind|FID_RANK_SORT_CLS_CODE|FID 순위 정렬 구분 코드
traded_on|FID_INPUT_DATE_1|FID 입력 날짜1
included|FID_TRGT_CLS_CODE|FID 대상 구분 코드
excluded|FID_TRGT_EXLS_CLS_CODE|FID 대상 제외 구분 코드
name|hts_kor_isnm|HTS 한글 종목명
symbol|mksc_shrn_iscd|유가증권 단축 종목코드
volatility_interruption|vi_cls_code|VI발동상태
traded_on|bsop_date|영업 일자
triggered_at|cntg_vi_hour|VI발동시간
released_at|vi_cncl_hour|VI해제시간
interruption_kind|vi_kind_code|VI종류코드
interruption_price|vi_prc|VI발동가격
static_base_price|vi_stnd_prc|정적VI발동기준가격
static_disparity_rate|vi_dprt|정적VI발동괴리율
dynamic_base_price|vi_dmc_stnd_prc|동적VI발동기준가격
dynamic_disparity_rate|vi_dmc_dprt|동적VI발동괴리율
interruption_count|vi_count|VI발동횟수
""",
    "kis_async.api.domestic_stock.trading_accounts:GetAccountAssets": """\
account|CANO|종합계좌번호
account|ACNT_PRDT_CD|계좌상품코드
inquiry_order|INQR_DVSN_1|조회구분1
use_earlier_base_price|BSPR_BF_DT_APLY_YN|기준가이전일자적용여부
purchase_amount|pchs_amt|매입금액
value|evlu_amt|평가금액
profit|evlu_pfls_amt|평가손익금액
credit_loan|crdt_lnd_amt|신용대출금액
actual_net_assets|real_nass_amt|실제순자산금액
weight_rate|whol_weit_rt|전체비중율
total_purchase_amount|pchs_amt_smtl|매입금액합계
total_net_assets|nass_tot_amt|순자산총금액
total_loan|loan_amt_smtl|대출금액합계
total_profit|evlu_pfls_amt_smtl|평가손익금액합계
total_position_value|evlu_amt_smtl|평가금액합계
total_assets|tot_asst_amt|총자산금액
total_loans_and_margin_loans|tot_lnda_tot_ulst_lnda|총대출금액총융자대출금액
cma_auto_loan|cma_auto_loan_amt|CMA자동대출금액
total_collateral_loan|tot_mgln_amt|총담보대출금액
short_value|stln_evlu_amt|대주평가금액
margin_loan|crdt_fncg_amt|신용융자금액
ocl_apl_loan|ocl_apl_loan_amt|OCL_APL대출금액
pledged_amount|pldg_stup_amt|질권설정금액
foreign_currency_value|frcr_evlu_tota|외화평가총액
total_cash|tot_dncl_amt|총예수금액
cma_value|cma_evlu_amt|CMA평가금액
cash|dncl_amt|예수금액
total_substitute_amount|tot_sbst_amt|총대용금액
unpaid_amount_today|thdt_rcvb_amt|당일미수금액
overseas_stock_value|ovrs_stck_evlu_amt1|해외주식평가금액1
overseas_bond_value|ovrs_bond_evlu_amt|해외채권평가금액
money_market_collateral_loan|mmf_cma_mgge_loan_amt|MMFCMA담보대출금액
subscription_cash|sbsc_dncl_amt|청약예수금액
public_offering_loan_used|pbst_sbsc_fnds_loan_use_amt|공모주청약자금대출사용금액
corporate_credit_loan|etpr_crdt_grnt_loan_amt|기업신용공여대출금액
""",
    "kis_async.api.domestic_stock.trading_accounts:GetBuyable": """\
account|CANO|종합계좌번호
account|ACNT_PRDT_CD|계좌상품코드
symbol|PDNO|상품번호
price|ORD_UNPR|주문단가
order_kind|ORD_DVSN|주문구분
include_cma|CMA_EVLU_AMT_ICLD_YN|CMA평가금액포함여부
include_overseas|OVRS_ICLD_YN|해외포함여부
orderable_cash|ord_psbl_cash|주문가능현금
orderable_substitute|ord_psbl_sbst|주문가능대용
reusable_amount|ruse_psbl_amt|재사용가능금액
fund_redemption_amount|fund_rpch_chgs|펀드환매대금
quantity_basis_price|psbl_qty_calc_unpr|가능수량계산단가
cash_buyable_amount|nrcvb_buy_amt|미수없는매수금액
cash_buyable_quantity|nrcvb_buy_qty|미수없는매수수량
max_buyable_amount|max_buy_amt|최대매수금액
max_buyable_quantity|max_buy_qty|최대매수수량
cma_value|cma_evlu_amt|CMA평가금액
overseas_reusable_amount_won|ovrs_re_use_amt_wcrc|해외재사용금액원화
orderable_foreign_amount_won|ord_psbl_frcr_amt_wcrc|주문가능외화금액원화
""",
    "kis_async.api.domestic_stock.trading_accounts:GetCreditBuyable": """\
account|CANO|종합계좌번호
account|ACNT_PRDT_CD|계좌상품코드
symbol|PDNO|상품번호
price|ORD_UNPR|주문단가
order_kind|ORD_DVSN|주문구분
credit_type|CRDT_TYPE|신용유형
include_cma|CMA_EVLU_AMT_ICLD_YN|CMA평가금액포함여부
include_overseas|OVRS_ICLD_YN|해외포함여부
orderable_cash|ord_psbl_cash|주문가능현금
orderable_substitute|ord_psbl_sbst|주문가능대용
reusable_amount|ruse_psbl_amt|재사용가능금액
fund_redemption_amount|fund_rpch_chgs|펀드환매대금
quantity_basis_price|psbl_qty_calc_unpr|가능수량계산단가
cash_buyable_amount|nrcvb_buy_amt|미수없는매수금액
cash_buyable_quantity|nrcvb_buy_qty|미수없는매수수량
max_buyable_amount|max_buy_amt|최대매수금액
max_buyable_quantity|max_buy_qty|최대매수수량
cma_value|cma_evlu_amt|CMA평가금액
overseas_reusable_amount_won|ovrs_re_use_amt_wcrc|해외재사용금액원화
orderable_foreign_amount_won|ord_psbl_frcr_amt_wcrc|주문가능외화금액원화
""",
    "kis_async.api.domestic_stock.trading_accounts:GetSellable": """\
account|CANO|종합계좌번호
account|ACNT_PRDT_CD|계좌상품코드
symbol|PDNO|종목번호
symbol|pdno|상품번호
name|prdt_name|상품명
buy_quantity|buy_qty|매수수량
sell_quantity|sll_qty|매도수량
quantity|cblc_qty|잔고수량
non_savings_quantity|nsvg_qty|비저축수량
sellable_quantity|ord_psbl_qty|주문가능수량
average_price|pchs_avg_pric|매입평균가격
purchase_amount|pchs_amt|매입금액
price|now_pric|현재가
value|evlu_amt|평가금액
profit|evlu_pfls_amt|평가손익금액
profit_rate|evlu_pfls_rt|평가손익율
""",
    "kis_async.api.domestic_stock.trading_accounts:ListAccountRights": """\
inquiry|INQR_DVSN|조회구분
customer_real_name_number|CUST_RNCNO25|고객실명확인번호25
home_net_id|HMID|홈넷ID
account|CANO|종합계좌번호
account|ACNT_PRDT_CD|계좌상품코드
start_on|INQR_STRT_DT|조회시작일자
end_on|INQR_END_DT|조회종료일자
right_type_code|RGHT_TYPE_CD|권리유형코드
symbol|PDNO|상품번호
product_type|PRDT_TYPE_CD|상품유형코드
next_key|CTX_AREA_NK100|연속조회키100
search_condition|CTX_AREA_FK100|연속조회검색조건100
search_condition|ctx_area_fk100|연속조회검색조건100
next_key|ctx_area_nk100|연속조회키100
account_number|acno10|계좌번호10
right_type_code|rght_type_cd|권리유형코드
base_date|bass_dt|기준일자
right_entry|rght_cblc_type_cd|권리잔고유형코드
representative_symbol|rptt_pdno|대표상품번호
symbol|pdno|상품번호
product_type|prdt_type_cd|상품유형코드
short_symbol|shtn_pdno|단축상품번호
name|prdt_name|상품명
quantity|cblc_qty|잔고수량
final_allotted_quantity|last_alct_qty|최종배정수량
excess_allotted_quantity|excs_alct_qty|초과배정수량
total_allotted_quantity|tot_alct_qty|총배정수량
final_fractional_quantity|last_ftsk_qty|최종단수주수량
final_allotted_amount|last_alct_amt|최종배정금액
final_fractional_amount|last_ftsk_chgs|최종단수주대금
repaid_principal|rdpt_prca|상환원금
delay_interest|dlay_int_amt|지연이자금액
listed_on|lstg_dt|상장일자
subscription_ends_on|sbsc_end_dt|청약종료일자
cash_paid_on|cash_dfrm_dt|현금지급일자
requested_quantity|rqst_qty|신청수량
requested_amount|rqst_amt|신청금액
requested_on|rqst_dt|신청일자
refunded_on|rfnd_dt|환불일자
refunded_amount|rfnd_amt|환불금액
listed_shares|lstg_stqt|상장주수
tax|tax_amt|세금금액
subscription_price|sbsc_unpr|청약단가
""",
    "kis_async.api.domestic_stock.trading_balance:GetBalance": """\
account|CANO|종합계좌번호
account|ACNT_PRDT_CD|계좌상품코드
basis|AFHR_FLPR_YN|시간외단일가, 거래소여부
offline|OFL_YN|오프라인여부
inquiry|INQR_DVSN|조회구분
price_basis|UNPR_DVSN|단가구분
include_fund_settlement|FUND_STTL_ICLD_YN|펀드결제분포함여부
auto_repayment|FNCG_AMT_AUTO_RDPT_YN|융자금액자동상환여부
process|PRCS_DVSN|처리구분
search_condition|CTX_AREA_FK100|연속조회검색조건100
next_key|CTX_AREA_NK100|연속조회키100
search_condition|ctx_area_fk100|연속조회검색조건100
next_key|ctx_area_nk100|연속조회키100
symbol|pdno|상품번호
name|prdt_name|상품명
trade_name|trad_dvsn_name|매매구분명
bought_yesterday|bfdy_buy_qty|전일매수수량
sold_yesterday|bfdy_sll_qty|전일매도수량
bought_today|thdt_buyqty|금일매수수량
sold_today|thdt_sll_qty|금일매도수량
quantity|hldg_qty|보유수량
sellable_quantity|ord_psbl_qty|주문가능수량
average_price|pchs_avg_pric|매입평균가격
purchase_amount|pchs_amt|매입금액
price|prpr|현재가
value|evlu_amt|평가금액
profit|evlu_pfls_amt|평가손익금액
profit_rate|evlu_pfls_rt|평가손익율
earning_rate|evlu_erng_rt|평가수익율
loan_date|loan_dt|대출일자
loan_amount|loan_amt|대출금액
short_sale_amount|stln_slng_chgs|대주매각대금
expires_on|expd_dt|만기일자
change_rate|fltt_rt|등락율
change|bfdy_cprs_icdc|전일대비증감
margin_rate_name|item_mgna_rt_name|종목증거금율명
deposit_rate_name|grta_rt_name|보증금율명
substitute_price|sbst_pric|대용가격
loan_price|stck_loan_unpr|주식대출단가
cash|dnca_tot_amt|예수금총금액
cash_d1|nxdy_excc_amt|익일정산금액
cash_d2|prvs_rcdl_excc_amt|가수도정산금액
cma_value|cma_evlu_amt|CMA평가금액
bought_amount_yesterday|bfdy_buy_amt|전일매수금액
bought_amount_today|thdt_buy_amt|금일매수금액
auto_repayment_d1|nxdy_auto_rdpt_amt|익일자동상환금액
sold_amount_yesterday|bfdy_sll_amt|전일매도금액
sold_amount_today|thdt_sll_amt|금일매도금액
auto_repayment_d2|d2_auto_rdpt_amt|D+2자동상환금액
fees_yesterday|bfdy_tlex_amt|전일제비용금액
fees_today|thdt_tlex_amt|금일제비용금액
total_loan|tot_loan_amt|총대출금액
securities_value|scts_evlu_amt|유가평가금액
total_value|tot_evlu_amt|총평가금액
net_assets|nass_amt|순자산금액
auto_repayment|fncg_gld_auto_rdpt_yn|융자금자동상환여부
total_purchase_amount|pchs_amt_smtl_amt|매입금액합계금액
total_position_value|evlu_amt_smtl_amt|평가금액합계금액
total_profit|evlu_pfls_smtl_amt|평가손익합계금액
total_short_sale_amount|tot_stln_slng_chgs|총대주매각대금
total_assets_yesterday|bfdy_tot_asst_evlu_amt|전일총자산평가금액
asset_change|asst_icdc_amt|자산증감액
asset_change_rate|asst_icdc_erng_rt|자산증감수익율
""",
    "kis_async.api.domestic_stock.trading_balance:GetRealizedBalance": """\
account|CANO|종합계좌번호
account|ACNT_PRDT_CD|계좌상품코드
basis|AFHR_FLPR_YN|시간외단일가여부
offline|OFL_YN|오프라인여부
inquiry|INQR_DVSN|조회구분
price_basis|UNPR_DVSN|단가구분
include_fund_settlement|FUND_STTL_ICLD_YN|펀드결제포함여부
auto_repayment|FNCG_AMT_AUTO_RDPT_YN|융자금액자동상환여부
process|PRCS_DVSN|PRCS_DVSN
include_costs|COST_ICLD_YN|비용포함여부
search_condition|CTX_AREA_FK100|연속조회검색조건100
next_key|CTX_AREA_NK100|연속조회키100
search_condition|ctx_area_fk100|연속조회검색조건100
next_key|ctx_area_nk100|연속조회키100
symbol|pdno|상품번호
name|prdt_name|상품명
trade_name|trad_dvsn_name|매매구분명
bought_yesterday|bfdy_buy_qty|전일매수수량
sold_yesterday|bfdy_sll_qty|전일매도수량
bought_today|thdt_buyqty|금일매수수량
sold_today|thdt_sll_qty|금일매도수량
quantity|hldg_qty|보유수량
sellable_quantity|ord_psbl_qty|주문가능수량
average_price|pchs_avg_pric|매입평균가격
purchase_amount|pchs_amt|매입금액
price|prpr|현재가
value|evlu_amt|평가금액
profit|evlu_pfls_amt|평가손익금액
profit_rate|evlu_pfls_rt|평가손익율
earning_rate|evlu_erng_rt|평가수익율
loan_date|loan_dt|대출일자
loan_amount|loan_amt|대출금액
short_sale_amount|stln_slng_chgs|대주매각대금
expires_on|expd_dt|만기일자
loan_price|stck_loan_unpr|주식대출단가
change|bfdy_cprs_icdc|전일대비증감
change_rate|fltt_rt|등락율
cash|dnca_tot_amt|예수금총금액
cash_d1|nxdy_excc_amt|익일정산금액
cash_d2|prvs_rcdl_excc_amt|가수도정산금액
cma_value|cma_evlu_amt|CMA평가금액
bought_amount_yesterday|bfdy_buy_amt|전일매수금액
bought_amount_today|thdt_buy_amt|금일매수금액
auto_repayment_d1|nxdy_auto_rdpt_amt|익일자동상환금액
sold_amount_yesterday|bfdy_sll_amt|전일매도금액
sold_amount_today|thdt_sll_amt|금일매도금액
auto_repayment_d2|d2_auto_rdpt_amt|D+2자동상환금액
fees_yesterday|bfdy_tlex_amt|전일제비용금액
fees_today|thdt_tlex_amt|금일제비용금액
total_loan|tot_loan_amt|총대출금액
securities_value|scts_evlu_amt|유가평가금액
total_value|tot_evlu_amt|총평가금액
net_assets|nass_amt|순자산금액
auto_repayment|fncg_gld_auto_rdpt_yn|융자금자동상환여부
total_purchase_amount|pchs_amt_smtl_amt|매입금액합계금액
total_position_value|evlu_amt_smtl_amt|평가금액합계금액
total_profit|evlu_pfls_smtl_amt|평가손익합계금액
total_short_sale_amount|tot_stln_slng_chgs|총대주매각대금
total_assets_yesterday|bfdy_tot_asst_evlu_amt|전일총자산평가금액
asset_change|asst_icdc_amt|자산증감액
asset_change_rate|asst_icdc_erng_rt|자산증감수익율
realized_profit|rlzt_pfls|실현손익
realized_profit_rate|rlzt_erng_rt|실현수익율
actual_profit|real_evlu_pfls|실평가손익
actual_profit_rate|real_evlu_pfls_erng_rt|실평가손익수익율
""",
    "kis_async.api.domestic_stock.trading_margin:GetIntegratedMargin": """\
account|CANO|종합계좌번호
account|ACNT_PRDT_CD|계좌상품코드
include_cma|CMA_EVLU_AMT_ICLD_YN|CMA평가금액포함여부
currency_basis|WCRC_FRCR_DVSN_CD|원화외화구분코드
forward_currency_basis|FWEX_CTRT_FRCR_DVSN_CD|선도환계약외화구분코드
account_margin_rate|acmga_rt|계좌증거금율
full_margin_reason|acmga_pct100_aptm_rson|계좌증거금100퍼센트지정사유
stock_cash_eligible|stck_cash_objt_amt|주식현금대상금액
stock_substitute_eligible|stck_sbst_objt_amt|주식대용대상금액
stock_value_eligible|stck_evlu_objt_amt|주식평가대상금액
stock_reusable_eligible|stck_ruse_psbl_objt_amt|주식재사용가능대상금액
stock_fund_redemption_eligible|stck_fund_rpch_chgs_objt_amt|주식펀드환매대금대상금액
stock_loan_repayment_eligible|stck_fncg_rdpt_objt_atm|주식융자상환금대상금액
bond_reusable_eligible|bond_ruse_psbl_objt_amt|채권재사용가능대상금액
stock_cash_used|stck_cash_use_amt|주식현금사용금액
stock_substitute_used|stck_sbst_use_amt|주식대용사용금액
stock_value_used|stck_evlu_use_amt|주식평가사용금액
stock_reusable_used|stck_ruse_psbl_amt_use_amt|주식재사용가능금사용금액
stock_fund_redemption_used|stck_fund_rpch_chgs_use_amt|주식펀드환매대금사용금액
stock_loan_repayment_used|stck_fncg_rdpt_amt_use_amt|주식융자상환금사용금액
bond_reusable_used|bond_ruse_psbl_amt_use_amt|채권재사용가능금사용금액
stock_cash_orderable|stck_cash_ord_psbl_amt|주식현금주문가능금액
stock_substitute_orderable|stck_sbst_ord_psbl_amt|주식대용주문가능금액
stock_value_orderable|stck_evlu_ord_psbl_amt|주식평가주문가능금액
stock_reusable_orderable|stck_ruse_psbl_ord_psbl_amt|주식재사용가능주문가능금액
stock_fund_redemption_orderable|stck_fund_rpch_ord_psbl_amt|주식펀드환매주문가능금액
bond_reusable_orderable|bond_ruse_psbl_ord_psbl_amt|채권재사용가능주문가능금액
unpaid_amount|rcvb_amt|미수금액
stock_loan_deposit_reusable|stck_loan_grta_ruse_psbl_amt|주식대출보증금재사용가능금액
stock_cash_20_max_orderable|stck_cash20_max_ord_psbl_amt|주식현금20최대주문가능금액
stock_cash_30_max_orderable|stck_cash30_max_ord_psbl_amt|주식현금30최대주문가능금액
stock_cash_40_max_orderable|stck_cash40_max_ord_psbl_amt|주식현금40최대주문가능금액
stock_cash_50_max_orderable|stck_cash50_max_ord_psbl_amt|주식현금50최대주문가능금액
stock_cash_60_max_orderable|stck_cash60_max_ord_psbl_amt|주식현금60최대주문가능금액
stock_cash_100_max_orderable|stck_cash100_max_ord_psbl_amt|주식현금100최대주문가능금액
stock_non_reusable_100_max_orderable|stck_rsip100_max_ord_psbl_amt|주식재사용불가100최대주문가능
bond_max_orderable|bond_max_ord_psbl_amt|채권최대주문가능금액
stock_margin_loan_45_max_orderable|stck_fncg45_max_ord_psbl_amt|주식융자45최대주문가능금액
stock_margin_loan_50_max_orderable|stck_fncg50_max_ord_psbl_amt|주식융자50최대주문가능금액
stock_margin_loan_60_max_orderable|stck_fncg60_max_ord_psbl_amt|주식융자60최대주문가능금액
stock_margin_loan_70_max_orderable|stck_fncg70_max_ord_psbl_amt|주식융자70최대주문가능금액
stock_short_max_orderable|stck_stln_max_ord_psbl_amt|주식대주최대주문가능금액
limit_amount|lmt_amt|한도금액
overseas_integrated_margin_name|ovrs_stck_itgr_mgna_dvsn_name|해외주식통합증거금구분명
dollar_eligible|usd_objt_amt|미화대상금액
dollar_used|usd_use_amt|미화사용금액
dollar_orderable|usd_ord_psbl_amt|미화주문가능금액
hong_kong_dollar_eligible|hkd_objt_amt|홍콩달러대상금액
hong_kong_dollar_used|hkd_use_amt|홍콩달러사용금액
hong_kong_dollar_orderable|hkd_ord_psbl_amt|홍콩달러주문가능금액
yen_eligible|jpy_objt_amt|엔화대상금액
yen_used|jpy_use_amt|엔화사용금액
yen_orderable|jpy_ord_psbl_amt|엔화주문가능금액
yuan_eligible|cny_objt_amt|위안화대상금액
yuan_used|cny_use_amt|위안화사용금액
yuan_orderable|cny_ord_psbl_amt|위안화주문가능금액
dollar_reusable_eligible|usd_ruse_objt_amt|미화재사용대상금액
dollar_reused|usd_ruse_amt|미화재사용금액
dollar_reusable_orderable|usd_ruse_ord_psbl_amt|미화재사용주문가능금액
hong_kong_dollar_reusable_eligible|hkd_ruse_objt_amt|홍콩달러재사용대상금액
hong_kong_dollar_reused|hkd_ruse_amt|홍콩달러재사용금액
hong_kong_dollar_reusable_orderable|hkd_ruse_ord_psbl_amt|홍콩달러재사용주문가능금액
yen_reusable_eligible|jpy_ruse_objt_amt|엔화재사용대상금액
yen_reused|jpy_ruse_amt|엔화재사용금액
yen_reusable_orderable|jpy_ruse_ord_psbl_amt|엔화재사용주문가능금액
yuan_reusable_eligible|cny_ruse_objt_amt|위안화재사용대상금액
yuan_reused|cny_ruse_amt|위안화재사용금액
yuan_reusable_orderable|cny_ruse_ord_psbl_amt|위안화재사용주문가능금액
dollar_general_orderable|usd_gnrl_ord_psbl_amt|미화일반주문가능금액
dollar_integrated_orderable|usd_itgr_ord_psbl_amt|미화통합주문가능금액
hong_kong_dollar_general_orderable|hkd_gnrl_ord_psbl_amt|홍콩달러일반주문가능금액
hong_kong_dollar_integrated_orderable|hkd_itgr_ord_psbl_amt|홍콩달러통합주문가능금액
yen_general_orderable|jpy_gnrl_ord_psbl_amt|엔화일반주문가능금액
yen_integrated_orderable|jpy_itgr_ord_psbl_amt|엔화통합주문가능금액
yuan_general_orderable|cny_gnrl_ord_psbl_amt|위안화일반주문가능금액
yuan_integrated_orderable|cny_itgr_ord_psbl_amt|위안화통합주문가능금액
stock_integrated_cash_20_orderable|stck_itgr_cash20_ord_psbl_amt|주식통합현금20주문가능금액
stock_integrated_cash_30_orderable|stck_itgr_cash30_ord_psbl_amt|주식통합현금30주문가능금액
stock_integrated_cash_40_orderable|stck_itgr_cash40_ord_psbl_amt|주식통합현금40주문가능금액
stock_integrated_cash_50_orderable|stck_itgr_cash50_ord_psbl_amt|주식통합현금50주문가능금액
stock_integrated_cash_60_orderable|stck_itgr_cash60_ord_psbl_amt|주식통합현금60주문가능금액
stock_integrated_cash_100_orderable|stck_itgr_cash100_ord_psbl_amt|주식통합현금100주문가능금액
stock_integrated_100_orderable|stck_itgr_100_ord_psbl_amt|주식통합100주문가능금액
stock_integrated_margin_loan_45_orderable|stck_itgr_fncg45_ord_psbl_amt|주식통합융자45주문가능금액
stock_integrated_margin_loan_50_orderable|stck_itgr_fncg50_ord_psbl_amt|주식통합융자50주문가능금액
stock_integrated_margin_loan_60_orderable|stck_itgr_fncg60_ord_psbl_amt|주식통합융자60주문가능금액
stock_integrated_margin_loan_70_orderable|stck_itgr_fncg70_ord_psbl_amt|주식통합융자70주문가능금액
stock_integrated_short_orderable|stck_itgr_stln_ord_psbl_amt|주식통합대주주문가능금액
bond_integrated_orderable|bond_itgr_ord_psbl_amt|채권통합주문가능금액
stock_cash_used_overseas|stck_cash_ovrs_use_amt|주식현금해외사용금액
stock_substitute_used_overseas|stck_sbst_ovrs_use_amt|주식대용해외사용금액
stock_value_used_overseas|stck_evlu_ovrs_use_amt|주식평가해외사용금액
stock_reusable_used_overseas|stck_re_use_amt_ovrs_use_amt|주식재사용금액해외사용금액
stock_fund_redemption_used_overseas|stck_fund_rpch_ovrs_use_amt|주식펀드환매해외사용금액
stock_loan_repayment_used_overseas|stck_fncg_rdpt_ovrs_use_amt|주식융자상환해외사용금액
bond_reusable_used_overseas|bond_re_use_ovrs_use_amt|채권재사용해외사용금액
dollar_used_in_other_markets|usd_oth_mket_use_amt|미화타시장사용금액
yen_used_in_other_markets|jpy_oth_mket_use_amt|엔화타시장사용금액
yuan_used_in_other_markets|cny_oth_mket_use_amt|위안화타시장사용금액
hong_kong_dollar_used_in_other_markets|hkd_oth_mket_use_amt|홍콩달러타시장사용금액
dollar_reused_in_other_markets|usd_re_use_oth_mket_use_amt|미화재사용타시장사용금액
yen_reused_in_other_markets|jpy_re_use_oth_mket_use_amt|엔화재사용타시장사용금액
yuan_reused_in_other_markets|cny_re_use_oth_mket_use_amt|위안화재사용타시장사용금액
hong_kong_dollar_reused_in_other_markets|hkd_re_use_oth_mket_use_amt|홍콩달러재사용타시장사용금액
hong_kong_yuan_reused|hgkg_cny_re_use_amt|홍콩위안화재사용금액
dollar_first_exchange_rate|usd_frst_bltn_exrt|미국달러최초고시환율
hong_kong_dollar_first_exchange_rate|hkd_frst_bltn_exrt|홍콩달러최초고시환율
yen_first_exchange_rate|jpy_frst_bltn_exrt|일본엔화최초고시환율
yuan_first_exchange_rate|cny_frst_bltn_exrt|중국위안화최초고시환율
""",
    "kis_async.api.domestic_stock.trading_order_lists:ListChangeableOrders": """\
account|CANO|종합계좌번호
account|ACNT_PRDT_CD|계좌상품코드
search_condition|CTX_AREA_FK100|연속조회검색조건100
next_key|CTX_AREA_NK100|연속조회키100
inquiry_order|INQR_DVSN_1|조회구분1
inquiry_2|INQR_DVSN_2|조회구분2
search_condition|ctx_area_fk100|연속조회검색조건100
next_key|ctx_area_nk100|연속조회키100
branch|ord_gno_brno|주문채번지점번호
order_number|odno|주문번호
original_order_number|orgn_odno|원주문번호
order_kind_name|ord_dvsn_name|주문구분명
symbol|pdno|상품번호
name|prdt_name|상품명
revision_name|rvse_cncl_dvsn_name|정정취소구분명
quantity|ord_qty|주문수량
price|ord_unpr|주문단가
ordered_at|ord_tmd|주문시각
filled_quantity|tot_ccld_qty|총체결수량
filled_amount|tot_ccld_amt|총체결금액
changeable_quantity|psbl_qty|가능수량
side|sll_buy_dvsn_cd|매도매수구분코드
order_kind|ord_dvsn_cd|주문구분코드
manager_order_number|mgco_aptm_odno|운용사지정주문번호
exchange_code|excg_dvsn_cd|거래소구분코드
order_venue|excg_id_dvsn_cd|거래소ID구분코드
order_venue_name|excg_id_dvsn_name|거래소ID구분명
stop_condition_price|stpm_cndt_pric|스톱지정가조건가격
stop_triggered|stpm_efct_occr_yn|스톱지정가효력발생여부
""",
    "kis_async.api.domestic_stock.trading_order_lists:ListOrders": """\
age||조회기간
account|CANO|종합계좌번호
account|ACNT_PRDT_CD|계좌상품코드
start_on|INQR_STRT_DT|조회시작일자
end_on|INQR_END_DT|조회종료일자
side|SLL_BUY_DVSN_CD|매도매수구분코드
symbol|PDNO|상품번호
branch|ORD_GNO_BRNO|주문채번지점번호
order_number|ODNO|주문번호
fill_status|CCLD_DVSN|체결구분
inquiry|INQR_DVSN|조회구분
instrument_filter|INQR_DVSN_1|조회구분1
inquiry_3|INQR_DVSN_3|조회구분3
order_venue|EXCG_ID_DVSN_CD|거래소ID구분코드
search_condition|CTX_AREA_FK100|연속조회검색조건100
next_key|CTX_AREA_NK100|연속조회키100
search_condition|ctx_area_fk100|연속조회검색조건100
next_key|ctx_area_nk100|연속조회키100
ordered_on|ord_dt|주문일자
branch|ord_gno_brno|주문채번지점번호
order_number|odno|주문번호
original_order_number|orgn_odno|원주문번호
order_kind_name|ord_dvsn_name|주문구분명
side|sll_buy_dvsn_cd|매도매수구분코드
side_name|sll_buy_dvsn_cd_name|매도매수구분코드명
symbol|pdno|상품번호
name|prdt_name|상품명
quantity|ord_qty|주문수량
price|ord_unpr|주문단가
ordered_at|ord_tmd|주문시각
filled_quantity|tot_ccld_qty|총체결수량
average_price|avg_prvs|평균가
cancelled|cncl_yn|취소여부
filled_amount|tot_ccld_amt|총체결금액
loan_date|loan_dt|대출일자
ordered_by|ordr_empno|주문자사번
order_kind|ord_dvsn_cd|주문구분코드
cancelled_quantity|cnc_cfrm_qty|취소확인수량
remaining_quantity|rmn_qty|잔여수량
rejected_quantity|rjct_qty|거부수량
fill_condition_name|ccld_cndt_name|체결조건명
ip_address|inqr_ip_addr|조회IP주소
order_slip_receipt_code|cpbc_ordp_ord_rcit_dvsn_cd|전산주문표주문접수구분코드
order_slip_notice_code|cpbc_ordp_infm_mthd_dvsn_cd|전산주문표통보방법구분코드
notified_at|infm_tmd|통보시각
phone|ctac_tlno|연락전화번호
product_type|prdt_type_cd|상품유형코드
exchange_code|excg_dvsn_cd|거래소구분코드
order_slip_data_code|cpbc_ordp_mtrl_dvsn_cd|전산주문표자료구분코드
order_office|ord_orgno|주문조직번호
reservation_ends_on|rsvn_ord_end_dt|예약주문종료일자
order_venue|excg_id_dvsn_Cd|거래소ID구분코드
stop_condition_price|stpm_cndt_pric|스톱지정가조건가격
stop_triggered_at|stpm_efct_occr_dtmd|스톱지정가효력발생상세시각
cancelled_quantity_former|cncl_cfrm_qty|취소확인수량
ordered_quantity|tot_ord_qty|총주문수량
filled_amount|tot_ccld_amt|매입평균가격
estimated_fees|prsm_tlex_smtl|총체결금액
average_price|pchs_avg_pric|추정제비용합계
""",
    "kis_async.api.domestic_stock.trading_orders:ModifyOrCancelOrder": """\
account|CANO|종합계좌번호
account|ACNT_PRDT_CD|계좌상품코드
branch|KRX_FWDG_ORD_ORGNO|한국거래소전송주문조직번호
original_order_number|ORGN_ODNO|원주문번호
order_kind|ORD_DVSN|주문구분
revision|RVSE_CNCL_DVSN_CD|정정취소구분코드
quantity|ORD_QTY|주문수량
price|ORD_UNPR|주문단가
all_remaining|QTY_ALL_ORD_YN|잔량전부주문여부
condition_price|CNDT_PRIC|조건가격
order_venue|EXCG_ID_DVSN_CD|거래소ID구분코드
branch|krx_fwdg_ord_orgno|한국거래소전송주문조직번호
order_number|odno|주문번호
ordered_at|ord_tmd|주문시각
""",
    "kis_async.api.domestic_stock.trading_orders:OrderCash": """\
side||매매구분
account|CANO|종합계좌번호
account|ACNT_PRDT_CD|계좌상품코드
symbol|PDNO|상품번호
sell_type|SLL_TYPE|매도유형
order_kind|ORD_DVSN|주문구분
quantity|ORD_QTY|주문수량
price|ORD_UNPR|주문단가
condition_price|CNDT_PRIC|조건가격
order_venue|EXCG_ID_DVSN_CD|거래소ID구분코드
branch|KRX_FWDG_ORD_ORGNO|계좌관리점코드
order_number|ODNO|주문번호
ordered_at|ORD_TMD|주문시간
""",
    "kis_async.api.domestic_stock.trading_orders:OrderCredit": """\
side||매매구분
account|CANO|종합계좌번호
account|ACNT_PRDT_CD|계좌상품코드
symbol|PDNO|상품번호
sell_type|SLL_TYPE|매도유형
credit_type|CRDT_TYPE|신용유형
loan_date|LOAN_DT|대출일자
order_kind|ORD_DVSN|주문구분
quantity|ORD_QTY|주문수량
price|ORD_UNPR|주문단가
reserved|RSVN_ORD_YN|예약주문여부
emergency|EMGC_ORD_YN|비상주문여부
program_trading|PGTR_DVSN|프로그램매매구분
manager_order_number|MGCO_APTM_ODNO|운용사지정주문번호
block_negotiation_number|LQTY_TR_NGTN_DTL_NO|대량거래협상상세번호
block_agreement_number|LQTY_TR_AGMT_NO|대량거래협정번호
block_negotiator_id|LQTY_TR_NGTN_ID|대량거래협상자Id
liquidity_provider|LP_ORD_YN|LP주문여부
media_order_number|MDIA_ODNO|매체주문번호
order_server|ORD_SVR_DVSN_CD|주문서버구분코드
program_report_code|PGM_NMPR_STMT_DVSN_CD|프로그램호가신고구분코드
forced_sale_reason_code|CVRG_SLCT_RSON_CD|반대매매선정사유코드
forced_sale_number|CVRG_SEQ|반대매매순번
order_venue|EXCG_ID_DVSN_CD|거래소ID구분코드
condition_price|CNDT_PRIC|조건가격
branch|krx_fwdg_ord_orgno|한국거래소전송주문조직번호
order_number|odno|주문번호
ordered_at|ord_tmd|주문시간
""",
    "kis_async.api.domestic_stock.trading_pension:GetPensionBalance": """\
account|CANO|종합계좌번호
account|ACNT_PRDT_CD|계좌상품코드
reserve_class|ACCA_DVSN_CD|적립금구분코드
inquiry|INQR_DVSN|조회구분
search_condition|CTX_AREA_FK100|연속조회검색조건100
next_key|CTX_AREA_NK100|연속조회키100
search_condition|ctx_area_fk100|연속조회검색조건100
next_key|ctx_area_nk100|연속조회키100
balance_class_name|cblc_dvsn_name|잔고구분명
name|prdt_name|상품명
symbol|pdno|상품번호
item_class_name|item_dvsn_name|종목구분명
bought_today|thdt_buyqty|금일매수수량
sold_today|thdt_sll_qty|금일매도수량
quantity|hldg_qty|보유수량
sellable_quantity|ord_psbl_qty|주문가능수량
average_price|pchs_avg_pric|매입평균가격
purchase_amount|pchs_amt|매입금액
price|prpr|현재가
value|evlu_amt|평가금액
profit|evlu_pfls_amt|평가손익금액
earning_rate|evlu_erng_rt|평가수익율
cash|dnca_tot_amt|예수금총금액
cash_d1|nxdy_excc_amt|익일정산금액
cash_d2|prvs_rcdl_excc_amt|가수도정산금액
bought_amount_today|thdt_buy_amt|금일매수금액
sold_amount_today|thdt_sll_amt|금일매도금액
fees_today|thdt_tlex_amt|금일제비용금액
securities_value|scts_evlu_amt|유가평가금액
total_value|tot_evlu_amt|총평가금액
""",
    "kis_async.api.domestic_stock.trading_pension:GetPensionBuyable": """\
account|CANO|종합계좌번호
account|ACNT_PRDT_CD|계좌상품코드
symbol|PDNO|상품번호
reserve_class|ACCA_DVSN_CD|적립금구분코드
include_cma|CMA_EVLU_AMT_ICLD_YN|CMA평가금액포함여부
order_kind|ORD_DVSN|주문구분
price|ORD_UNPR|주문단가
orderable_cash|ord_psbl_cash|주문가능현금
reusable_amount|ruse_psbl_amt|재사용가능금액
quantity_basis_price|psbl_qty_calc_unpr|가능수량계산단가
max_buyable_amount|max_buy_amt|최대매수금액
max_buyable_quantity|max_buy_qty|최대매수수량
""",
    "kis_async.api.domestic_stock.trading_pension:GetPensionDeposit": """\
account|CANO|종합계좌번호
account|ACNT_PRDT_CD|계좌상품코드
reserve_class|ACCA_DVSN_CD|적립금구분코드
cash|dnca_tota|예수금총액
cash_d1|nxdy_excc_amt|익일정산액
settlement_d1|nxdy_sttl_amt|익일결제금액
settlement_d2|nx2_day_sttl_amt|2익일결제금액
""",
    "kis_async.api.domestic_stock.trading_pension:GetPensionFilledBalance": """\
account|CANO|종합계좌번호
account|ACNT_PRDT_CD|계좌상품코드
user_class|USER_DVSN_CD|사용자구분코드
search_condition|CTX_AREA_FK100|연속조회검색조건100
next_key|CTX_AREA_NK100|연속조회키100
process_code|PRCS_DVSN_CD|처리구분코드
search_condition|ctx_area_fk100|연속조회검색조건100
next_key|ctx_area_nk100|연속조회키100
balance_class|cblc_dvsn|잔고구분
balance_class_name|cblc_dvsn_name|잔고구분명
symbol|pdno|상품번호
name|prdt_name|상품명
quantity|hldg_qty|보유수량
sellable_quantity|slpsb_qty|매도가능수량
average_price|pchs_avg_pric|매입평균가격
profit|evlu_pfls_amt|평가손익금액
profit_rate|evlu_pfls_rt|평가손익율
price|prpr|현재가
value|evlu_amt|평가금액
purchase_amount|pchs_amt|매입금액
weight_rate|cblc_weit|잔고비중
total_purchase_amount|pchs_amt_smtl_amt|매입금액합계금액
total_position_value|evlu_amt_smtl_amt|평가금액합계금액
total_profit|evlu_pfls_smtl_amt|평가손익합계금액
total_trading_profit|trad_pfls_smtl|매매손익합계
total_profit_today|thdt_tot_pfls_amt|당일총손익금액
profit_rate|pftrt|수익률
""",
    "kis_async.api.domestic_stock.trading_pension:ListPensionOrders": """\
venues||거래소
account|CANO|종합계좌번호
account|ACNT_PRDT_CD|계좌상품코드
user_class|USER_DVSN_CD|사용자구분코드
side|SLL_BUY_DVSN_CD|매도매수구분코드
fill_status|CCLD_NCCS_DVSN|체결미체결구분
inquiry_3|INQR_DVSN_3|조회구분3
search_condition|CTX_AREA_FK100|연속조회검색조건100
next_key|CTX_AREA_NK100|연속조회키100
search_condition|ctx_area_fk100|연속조회검색조건100
next_key|ctx_area_nk100|연속조회키100
branch|ord_gno_brno|주문채번지점번호
side|sll_buy_dvsn_cd|매도매수구분코드
trade_name|trad_dvsn_name|매매구분명
order_number|odno|주문번호
symbol|pdno|상품번호
name|prdt_name|상품명
price|ord_unpr|주문단가
quantity|ord_qty|주문수량
filled_quantity|tot_ccld_qty|총체결수량
unfilled_quantity|nccs_qty|미체결수량
order_kind|ord_dvsn_cd|주문구분코드
order_kind_name|ord_dvsn_name|주문구분명
original_order_number|orgn_odno|원주문번호
ordered_at|ord_tmd|주문시각
customer_class_name|objt_cust_dvsn_name|대상고객구분명
average_price|pchs_avg_pric|매입평균가격
stop_condition_price|stpm_cndt_pric|스톱지정가조건가격
stop_triggered_at|stpm_efct_occr_dtmd|스톱지정가효력발생상세시각
stop_triggered|stpm_efct_occr_yn|스톱지정가효력발생여부
order_venue|excg_id_dvsn_cd|거래소ID구분코드
""",
    "kis_async.api.domestic_stock.trading_profits:ListDailyProfits": """\
account|CANO|종합계좌번호
account|ACNT_PRDT_CD|계좌상품코드
start_on|INQR_STRT_DT|조회시작일자
symbol|PDNO|상품번호
next_key|CTX_AREA_NK100|연속조회키100
end_on|INQR_END_DT|조회종료일자
sort_order|SORT_DVSN|정렬구분
inquiry|INQR_DVSN|조회구분
balance_class|CBLC_DVSN|잔고구분
search_condition|CTX_AREA_FK100|연속조회검색조건100
search_condition|ctx_area_fk100|연속조회검색조건100
next_key|ctx_area_nk100|연속조회키100
traded_on|trad_dt|매매일자
buy_amount|buy_amt|매수금액
sell_amount|sll_amt|매도금액
realized_profit|rlzt_pfls|실현손익
fee|fee|수수료
loan_interest|loan_int|대출이자
tax|tl_tax|제세금
profit_rate|pfls_rt|손익률
sell_quantity|sll_qty1|매도수량1
buy_quantity|buy_qty1|매수수량1
total_sell_quantity|sll_qty_smtl|매도수량합계
total_sell_amount|sll_tr_amt_smtl|매도거래금액합계
total_sell_fee|sll_fee_smtl|매도수수료합계
total_sell_tax|sll_tltx_smtl|매도제세금합계
total_sell_settlement|sll_excc_amt_smtl|매도정산금액합계
total_buy_quantity|buy_qty_smtl|매수수량합계
total_buy_amount|buy_tr_amt_smtl|매수거래금액합계
total_buy_fee|buy_fee_smtl|매수수수료합계
total_buy_tax|buy_tax_smtl|매수제세금합계
total_buy_settlement|buy_excc_amt_smtl|매수정산금액합계
total_quantity|tot_qty|총수량
total_amount|tot_tr_amt|총거래금액
total_fee|tot_fee|총수수료
total_tax|tot_tltx|총제세금
total_settlement|tot_excc_amt|총정산금액
total_realized_profit|tot_rlzt_pfls|총실현손익
""",
    "kis_async.api.domestic_stock.trading_profits:ListTradeProfits": """\
account|CANO|종합계좌번호
account|ACNT_PRDT_CD|계좌상품코드
sort_order|SORT_DVSN|정렬구분
symbol|PDNO|상품번호
start_on|INQR_STRT_DT|조회시작일자
end_on|INQR_END_DT|조회종료일자
next_key|CTX_AREA_NK100|연속조회키100
balance_class|CBLC_DVSN|잔고구분
search_condition|CTX_AREA_FK100|연속조회검색조건100
next_key|ctx_area_nk100|연속조회키100
search_condition|ctx_area_fk100|연속조회검색조건100
traded_on|trad_dt|매매일자
symbol|pdno|상품번호
name|prdt_name|상품명
trade_name|trad_dvsn_name|매매구분명
loan_date|loan_dt|대출일자
quantity|hldg_qty|보유수량
purchase_price|pchs_unpr|매입단가
buy_quantity|buy_qty|매수수량
buy_amount|buy_amt|매수금액
sell_price|sll_pric|매도가격
sell_quantity|sll_qty|매도수량
sell_amount|sll_amt|매도금액
realized_profit|rlzt_pfls|실현손익
profit_rate|pfls_rt|손익률
fee|fee|수수료
tax|tl_tax|제세금
loan_interest|loan_int|대출이자
total_sell_quantity|sll_qty_smtl|매도수량합계
total_sell_amount|sll_tr_amt_smtl|매도거래금액합계
total_sell_fee|sll_fee_smtl|매도수수료합계
total_sell_tax|sll_tltx_smtl|매도제세금합계
total_sell_settlement|sll_excc_amt_smtl|매도정산금액합계
total_buy_quantity|buyqty_smtl|매수수량합계
total_buy_amount|buy_tr_amt_smtl|매수거래금액합계
total_buy_fee|buy_fee_smtl|매수수수료합계
total_buy_tax|buy_tax_smtl|매수제세금합계
total_buy_settlement|buy_excc_amt_smtl|매수정산금액합계
total_quantity|tot_qty|총수량
total_amount|tot_tr_amt|총거래금액
total_fee|tot_fee|총수수료
total_tax|tot_tltx|총제세금
total_settlement|tot_excc_amt|총정산금액
total_realized_profit|tot_rlzt_pfls|총실현손익
total_profit_rate|tot_pftrt|총수익률
""",
    "kis_async.api.domestic_stock.trading_reservations:ListReservations": """\
start_on|RSVN_ORD_ORD_DT|예약주문시작일자
end_on|RSVN_ORD_END_DT|예약주문종료일자
reservation_number|RSVN_ORD_SEQ|예약주문순번
terminal_kind|TMNL_MDIA_KIND_CD|단말매체종류코드
account|CANO|종합계좌번호
account|ACNT_PRDT_CD|계좌상품코드
process_code|PRCS_DVSN_CD|처리구분코드
valid_only|CNCL_YN|취소여부
symbol|PDNO|상품번호
side|SLL_BUY_DVSN_CD|매도매수구분코드
search_condition|CTX_AREA_FK200|연속조회검색조건200
next_key|CTX_AREA_NK200|연속조회키200
search_condition|ctx_area_fk200|연속조회검색조건200
next_key|ctx_area_nk200|연속조회키200
reservation_number|rsvn_ord_seq|예약주문 순번
reserved_on|rsvn_ord_ord_dt|예약주문주문일자
received_on|rsvn_ord_rcit_dt|예약주문접수일자
symbol|pdno|상품번호
order_kind|ord_dvsn_cd|주문구분코드
quantity|ord_rsvn_qty|주문예약수량
filled_quantity|tot_ccld_qty|총체결수량
cancelled_on|cncl_ord_dt|취소주문일자
ordered_at|ord_tmd|주문시각
phone|ctac_tlno|연락전화번호
reject_reason|rjct_rson2|거부사유2
order_number|odno|주문번호
received_at|rsvn_ord_rcit_tmd|예약주문접수시각
name|kor_item_shtn_name|한글종목단축명
side|sll_buy_dvsn_cd|매도매수구분코드
price|ord_rsvn_unpr|주문예약단가
filled_amount|tot_ccld_amt|총체결금액
loan_date|loan_dt|대출일자
cancelled_at|cncl_rcit_tmd|취소접수시각
result|prcs_rslt|처리결과
order_kind_name|ord_dvsn_name|주문구분명
terminal_kind|tmnl_mdia_kind_cd|단말매체종류코드
reservation_ends_on|rsvn_end_dt|예약종료일자
""",
    "kis_async.api.domestic_stock.trading_reservations:ModifyOrCancelReservation": """\
revision||정정취소구분
account|CANO|종합계좌번호
account|ACNT_PRDT_CD|계좌상품코드
symbol|PDNO|종목코드(6자리)
quantity|ORD_QTY|주문수량
price|ORD_UNPR|주문단가
side|SLL_BUY_DVSN_CD|매도매수구분코드
order_kind|ORD_DVSN_CD|주문구분코드
balance_kind|ORD_OBJT_CBLC_DVSN_CD|주문대상잔고구분코드
loan_date|LOAN_DT|대출일자
reservation_ends_on|RSVN_ORD_END_DT|예약주문종료일자
phone|CTAL_TLNO|연락전화번호
reservation_number|RSVN_ORD_SEQ|예약주문순번
reservation_branch|RSVN_ORD_ORGNO|예약주문조직번호
reserved_on|RSVN_ORD_ORD_DT|예약주문주문일자
succeeded|nrml_prcs_yn|정상처리여부
""",
    "kis_async.api.domestic_stock.trading_reservations:OrderReservation": """\
account|CANO|종합계좌번호
account|ACNT_PRDT_CD|계좌상품코드
symbol|PDNO|종목코드(6자리)
quantity|ORD_QTY|주문수량
price|ORD_UNPR|주문단가
side|SLL_BUY_DVSN_CD|매도매수구분코드
order_kind|ORD_DVSN_CD|주문구분코드
balance_kind|ORD_OBJT_CBLC_DVSN_CD|주문대상잔고구분코드
loan_date|LOAN_DT|대출일자
reservation_ends_on|RSVN_ORD_END_DT|예약주문종료일자
lending_date|LDNG_DT|대여일자
reservation_number|rsvn_ord_seq|예약주문 순번
""",
    "kis_async.api.elw_indicators:GetElwIndicatorDays": """\
venue|FID_COND_MRKT_DIV_CODE|시장분류코드
symbol|FID_INPUT_ISCD|종콕코드
traded_on|stck_bsop_date|주식영업일자
close|elw_prpr|ELW현재가
change_sign|prdy_vrss_sign|전일대비부호
change|prdy_vrss|전일대비
change_rate|prdy_ctrt|전일대비율
volume|acml_vol|누적거래량
leverage|lvrg_val|레버리지값
gearing|gear|기어링
time_value|tmvl_val|시간가치값
intrinsic_value|invl_val|내재가치값
parity|prit|패리티
open|elw_oprc|ELW시가2
high|elw_hgpr|ELW최고가
low|elw_lwpr|ELW최저가
approach_rate|apprch_rate|접근도
""",
    "kis_async.api.elw_indicators:GetElwIndicatorMinutes": """\
venue|FID_COND_MRKT_DIV_CODE|조건시장분류코드
symbol|FID_INPUT_ISCD|입력종목코드
seconds|FID_HOUR_CLS_CODE|시간구분코드
include_past|FID_PW_DATA_INCU_YN|과거데이터 포함 여부
traded_on|stck_bsop_date|주식영업일자
traded_at|stck_cntg_hour|주식체결시간
close|elw_prpr|ELW현재가
open|elw_oprc|ELW시가2
high|elw_hgpr|ELW최고가
low|elw_lwpr|ELW최저가
leverage|lvrg_val|레버리지값
gearing|gear|기어링
premium|prmm_val|프리미엄값
intrinsic_value|invl_val|내재가치값
parity|prit|패리티
volume|acml_vol|누적거래량
trade_volume|cntg_vol|체결거래량
""",
    "kis_async.api.elw_indicators:GetElwIndicatorTrades": """\
venue|FID_COND_MRKT_DIV_CODE|조건시장분류코드
symbol|FID_INPUT_ISCD|입력종목코드
traded_at|stck_cntg_hour|주식체결시간
price|elw_prpr|ELW현재가
change_sign|prdy_vrss_sign|전일대비부호
change|prdy_vrss|전일대비
change_rate|prdy_ctrt|전일대비율
volume|acml_vol|누적거래량
leverage|lvrg_val|레버리지값
gearing|gear|기어링
time_value|tmvl_val|시간가치값
intrinsic_value|invl_val|내재가치값
parity|prit|패리티
approach_rate|apprch_rate|접근도
""",
    "kis_async.api.elw_indicators:GetElwSensitivityDays": """\
venue|FID_COND_MRKT_DIV_CODE|조건시장분류코드
symbol|FID_INPUT_ISCD|입력종목코드
traded_on|stck_bsop_date|주식영업일자
price|elw_prpr|ELW현재가
change|prdy_vrss|전일대비
change_sign|prdy_vrss_sign|전일대비부호
change_rate|prdy_ctrt|전일대비율
theoretical_price|hts_thpr|HTS이론가
delta|delta_val|델타값
gamma|gama|감마
theta|theta|세타
vega|vega|베가
rho|rho|로우
""",
    "kis_async.api.elw_indicators:GetElwSensitivityTrades": """\
venue|FID_COND_MRKT_DIV_CODE|조건시장분류코드
symbol|FID_INPUT_ISCD|입력종목코드
traded_at|stck_cntg_hour|주식체결시간
price|elw_prpr|ELW현재가
change|prdy_vrss|전일대비
change_sign|prdy_vrss_sign|전일대비부호
change_rate|prdy_ctrt|전일대비율
theoretical_price|hts_thpr|hts 이론가
delta|delta_val|델타 값
gamma|gama|감마
theta|theta|세타
vega|vega|베가
rho|rho|로우
""",
    "kis_async.api.elw_lists:ListComparableElw": """\
screen|FID_COND_SCR_DIV_CODE|조건화면분류코드
symbol|FID_INPUT_ISCD|입력종목코드
symbol|elw_shrn_iscd|ELW단축종목코드
name|elw_kor_isnm|ELW한글종목명
""",
    "kis_async.api.elw_lists:ListElwByUnderlying": """\
venue|FID_COND_MRKT_DIV_CODE|조건시장분류코드
screen|FID_COND_SCR_DIV_CODE|조건화면분류코드
right|FID_MRKT_CLS_CODE|시장구분코드
issuer_code|FID_INPUT_ISCD|입력종목코드
underlying_symbol|FID_UNAS_INPUT_ISCD|기초자산입력종목코드
previous_volume_below|FID_VOL_CNT|거래량수
excluded|FID_TRGT_EXLS_CLS_CODE|대상제외구분코드
price_from|FID_INPUT_PRICE_1|입력가격1
price_to|FID_INPUT_PRICE_2|입력가격2
volume_from|FID_INPUT_VOL_1|입력거래량1
volume_to|FID_INPUT_VOL_2|입력거래량2
remaining_days_from|FID_INPUT_RMNN_DYNU_1|입력잔존일수1
remaining_days_to|FID_INPUT_RMNN_DYNU_2|입력잔존일수2
moneyness_class|FID_OPTION|옵션
option_1|FID_INPUT_OPTION_1|입력옵션1
option_2|FID_INPUT_OPTION_2|입력옵션2
symbol|elw_shrn_iscd|ELW단축종목코드
name|hts_kor_isnm|HTS한글종목명
price|elw_prpr|ELW현재가
change|prdy_vrss|전일대비
change_sign|prdy_vrss_sign|전일대비부호
change_rate|prdy_ctrt|전일대비율
volume|acml_vol|누적거래량
strike|acpr|행사가
break_even_price|prls_qryr_stpr_prc|손익분기주가가격
remaining_days|hts_rmnn_dynu|HTS잔존일수
implied_volatility|hts_ints_vltl|HTS내재변동성
conversion_ratio|stck_cnvr_rate|주식전환비율
provider_holding|lp_hvol|LP보유량
provider_share|lp_rlim|LP비중
leverage|lvrg_val|레버리지값
gearing|gear|기어링
delta|delta_val|델타값
gamma|gama|감마
vega|vega|베가
theta|theta|세타
break_even_rate|prls_qryr_rate|손익분기비율
capital_fulcrum_point|cfp|자본지지점
parity|prit|패리티
intrinsic_value|invl_val|내재가치값
time_value|tmvl_val|시간가치값
theoretical_price|hts_thpr|HTS이론가
listed_on|stck_lstn_date|주식상장일자
last_trading_date|stck_last_tr_date|주식최종거래일자
provider_net_sold|lp_ntby_qty|LP순매도량
""",
    "kis_async.api.elw_lists:ListElwUnderlyings": """\
screen|FID_COND_SCR_DIV_CODE|조건화면분류코드
order|FID_RANK_SORT_CLS_CODE|순위정렬구분코드
issuer_code|FID_INPUT_ISCD|입력종목코드
underlying_symbol|unas_shrn_iscd|기초자산단축종목코드
underlying_name|unas_isnm|기초자산종목명
underlying_price|unas_prpr|기초자산현재가
underlying_change|unas_prdy_vrss|기초자산전일대비
underlying_change_sign|unas_prdy_vrss_sign|기초자산전일대비부호
underlying_change_rate|unas_prdy_ctrt|기초자산전일대비율
""",
    "kis_async.api.elw_lists:ListExpiringElw": """\
venue|FID_COND_MRKT_DIV_CODE|조건시장분류코드
screen|FID_COND_SCR_DIV_CODE|조건화면분류코드
date_from|FID_INPUT_DATE_1|입력날짜1
date_to|FID_INPUT_DATE_2|입력날짜2
right|FID_DIV_CLS_CODE|분류구분코드
class_code|FID_ETC_CLS_CODE|기타구분코드
underlying_symbol|FID_UNAS_INPUT_ISCD|기초자산입력종목코드
issuer_code|FID_INPUT_ISCD_2|발행회사코드
settlement|FID_BLNG_CLS_CODE|결제방법
option_1|FID_INPUT_OPTION_1|입력옵션1
symbol|elw_shrn_iscd|ELW단축종목코드
name|elw_kor_isnm|ELW한글종목명
underlying_name|unas_isnm|기초자산종목명
underlying_price|unas_prpr|기초자산현재가
strike|acpr|행사가
conversion_ratio|stck_cnvr_rate|주식전환비율
price|elw_prpr|ELW현재가
listed_on|stck_lstn_date|주식상장일자
last_trading_date|stck_last_tr_date|주식최종거래일자
total_redemption_amount|total_rdmp_amt|총상환금액
redemption_amount|rdmp_amt|상환금액
listed_shares|lstn_stcn|상장주수
provider_holding|lp_hvol|LP보유량
fixed_payment_price|ccls_paym_prc|확정지급2가격
value_at_expiry|mtrt_vltn_amt|만기평가금액
exercise_ends_on|evnt_prd_fin_date|행사2기간종료일자
settled_on|stlm_date|결제일자
issue_price|pblc_prc|발행가격
underlying_symbol|unas_shrn_iscd|기초자산단축종목코드
isin|stnd_iscd|표준종목코드
redemption_claim_amount|rdmp_ask_amt|상환청구금액
""",
    "kis_async.api.elw_lists:ListNewElw": """\
venue|FID_COND_MRKT_DIV_CODE|조건시장분류코드
screen|FID_COND_SCR_DIV_CODE|조건화면분류코드
right|FID_DIV_CLS_CODE|분류구분코드
underlying_symbol|FID_UNAS_INPUT_ISCD|기초자산입력종목코드
issuer_code|FID_INPUT_ISCD_2|입력종목코드2
listed_on|FID_INPUT_DATE_1|입력날짜1
settlement|FID_BLNC_CLS_CODE|결재방법
listed_on|stck_lstn_date|주식상장일자
name|elw_kor_isnm|ELW한글종목명
symbol|elw_shrn_iscd|ELW단축종목코드
underlying_name|unas_isnm|기초자산종목명
issuer_name|pblc_co_name|발행회사명
listed_shares|lstn_stcn|상장주수
strike|acpr|행사가
last_trading_date|stck_last_tr_date|주식최종거래일자
knock_out_barrier|elw_ko_barrier|조기종료발생기준가격
""",
    "kis_async.api.elw_prices:GetElwPrice": """\
venue|FID_COND_MRKT_DIV_CODE|조건 시장 분류 코드
symbol|FID_INPUT_ISCD|입력 종목코드
symbol|elw_shrn_iscd|ELW 단축 종목코드
name|hts_kor_isnm|HTS 한글 종목명
price|elw_prpr|ELW 현재가
change|prdy_vrss|전일 대비
change_sign|prdy_vrss_sign|전일 대비 부호
change_rate|prdy_ctrt|전일 대비율
volume|acml_vol|누적 거래량
volume_to_previous_rate|prdy_vrss_vol_rate|전일 대비 거래량 비율
underlying_symbol|unas_shrn_iscd|기초자산 단축 종목코드
underlying_name|unas_isnm|기초자산 종목명
underlying_price|unas_prpr|기초자산 현재가
underlying_change|unas_prdy_vrss|기초자산 전일 대비
underlying_change_sign|unas_prdy_vrss_sign|기초자산 전일 대비 부호
underlying_change_rate|unas_prdy_ctrt|기초자산 전일 대비율
bid|bidp|매수호가
ask|askp|매도호가
turnover|acml_tr_pbmn|누적 거래 대금
turnover_ratio|vol_tnrt|거래량 회전율
open|elw_oprc|ELW 시가2
high|elw_hgpr|ELW 최고가
low|elw_lwpr|ELW 최저가
previous_close|stck_prdy_clpr|주식 전일 종가
theoretical_price|hts_thpr|HTS 이론가
disparity_rate|dprt|괴리율
moneyness_name|atm_cls_name|ATM 구분 명
implied_volatility|hts_ints_vltl|HTS 내재 변동성
strike|acpr|행사가
pivot_resistance_2|pvt_scnd_dmrs_prc|피벗 2차 디저항 가격
pivot_resistance_1|pvt_frst_dmrs_prc|피벗 1차 디저항 가격
pivot_point|pvt_pont_val|피벗 포인트 값
pivot_support_1|pvt_frst_dmsp_prc|피벗 1차 디지지 가격
pivot_support_2|pvt_scnd_dmsp_prc|피벗 2차 디지지 가격
demark_support|dmsp_val|디지지 값
demark_resistance|dmrs_val|디저항 값
base_price|elw_sdpr|ELW 기준가
approach_rate|apprch_rate|접근도
tick_conversion_price|tick_conv_prc|틱환산가
investment_caution|invt_epmd_cntt|투자 유의 내용
""",
    "kis_async.api.elw_prices:GetElwProviderTrades": """\
venue|FID_COND_MRKT_DIV_CODE|조건시장분류코드
symbol|FID_INPUT_ISCD|입력종목코드
price|elw_prpr|ELW현재가
change_sign|prdy_vrss_sign|전일대비부호
change|prdy_vrss|전일대비
change_rate|prdy_ctrt|전일대비율
volume|acml_vol|누적거래량
previous_volume|prdy_vol|전일거래량
conversion_ratio|stck_cnvr_rate|주식전환비율
parity|prit|패리티
leverage|lvrg_val|레버리지값
gearing|gear|기어링
break_even_rate|prls_qryr_rate|손익분기비율
capital_fulcrum_point|cfp|자본지지점
intrinsic_value|invl_val|내재가치값
time_value|tmvl_val|시간가치값
strike|acpr|행사가
knock_out_barrier|elw_ko_barrier|조기종료발생기준가격
traded_on|stck_bsop_date|주식영업일자
provider_sold|lp_seln_qty|LP매도수량
provider_average_sell_price|lp_seln_avrg_unpr|LP매도평균단가
provider_bought|lp_shnu_qty|LP매수수량
provider_average_buy_price|lp_shnu_avrg_unpr|LP매수평균단가
provider_holding|lp_hvol|LP보유량
lp_held_rate|lp_hldn_rate|LP보유비율
individual_volume|prsn_deal_qty|개인매매수량
approach_rate|apprch_rate|접근도
""",
    "kis_async.api.elw_rankings:GetElwFluctuationRanking": """\
venue|FID_COND_MRKT_DIV_CODE|조건시장분류코드
screen|FID_COND_SCR_DIV_CODE|조건화면분류코드
underlying_symbol|FID_UNAS_INPUT_ISCD|기초자산입력종목코드
issuer_code|FID_INPUT_ISCD|발행사
remaining_class|FID_INPUT_RMNN_DYNU_1|잔존일수
right|FID_DIV_CLS_CODE|콜풋구분코드
price_from|FID_INPUT_PRICE_1|가격(이상)
price_to|FID_INPUT_PRICE_2|가격(이하)
volume_from|FID_INPUT_VOL_1|거래량(이상)
volume_to|FID_INPUT_VOL_2|거래량(이하)
reference_day|FID_INPUT_DATE_1|조회기준일
order|FID_RANK_SORT_CLS_CODE|순위정렬구분코드
settlement|FID_BLNG_CLS_CODE|결재방법
expiry_filter|FID_INPUT_DATE_2|만기일-최종거래일조회
name|hts_kor_isnm|HTS한글종목명
symbol|elw_shrn_iscd|ELW단축종목코드
price|elw_prpr|ELW현재가
change|prdy_vrss|전일대비
change_sign|prdy_vrss_sign|전일대비부호
change_rate|prdy_ctrt|전일대비율
volume|acml_vol|누적거래량
base_price|stck_sdpr|주식기준가
base_price_sign|sdpr_vrss_prpr_sign|기준가대비현재가부호
change_from_base_price|sdpr_vrss_prpr|기준가대비현재가
change_rate_from_base_price|sdpr_vrss_prpr_rate|기준가대비현재가비율
open|stck_oprc|주식시가2
open_sign|oprc_vrss_prpr_sign|시가2대비현재가부호
change_from_open|oprc_vrss_prpr|시가2대비현재가
change_rate_from_open|oprc_vrss_prpr_rate|시가2대비현재가비율
high|stck_hgpr|주식최고가
low|stck_lwpr|주식최저가
period_change_sign|prd_rsfl_sign|기간등락부호
period_change|prd_rsfl|기간등락
period_change_rate|prd_rsfl_rate|기간등락비율
conversion_ratio|stck_cnvr_rate|주식전환비율
remaining_days|hts_rmnn_dynu|HTS잔존일수
strike|acpr|행사가
underlying_name|unas_isnm|기초자산명
underlying_symbol|unas_shrn_iscd|기초자산코드
lp_held_rate|lp_hldn_rate|LP보유비율
parity|prit|패리티
break_even_price|prls_qryr_stpr_prc|손익분기주가가격
delta|delta_val|델타값
theta|theta|세타
break_even_rate|prls_qryr_rate|손익분기비율
listed_on|stck_lstn_date|주식상장일자
last_trading_date|stck_last_tr_date|주식최종거래일자
implied_volatility|hts_ints_vltl|HTS내재변동성
leverage|lvrg_val|레버리지값
""",
    "kis_async.api.elw_rankings:GetElwIndicatorRanking": """\
venue|FID_COND_MRKT_DIV_CODE|조건시장분류코드
screen|FID_COND_SCR_DIV_CODE|조건화면분류코드
underlying_symbol|FID_UNAS_INPUT_ISCD|기초자산입력종목코드
issuer_code|FID_INPUT_ISCD|발행사
right|FID_DIV_CLS_CODE|콜풋구분코드
price_from|FID_INPUT_PRICE_1|가격(이상)
price_to|FID_INPUT_PRICE_2|가격(이하)
volume_from|FID_INPUT_VOL_1|거래량(이상)
volume_to|FID_INPUT_VOL_2|거래량(이하)
order|FID_RANK_SORT_CLS_CODE|순위정렬구분코드
settlement|FID_BLNG_CLS_CODE|결재방법
symbol|elw_shrn_iscd|ELW단축종목코드
name|elw_kor_isnm|ELW한글종목명
price|elw_prpr|ELW현재가
change|prdy_vrss|전일대비
change_sign|prdy_vrss_sign|전일대비부호
change_rate|prdy_ctrt|전일대비율
volume|acml_vol|누적거래량
conversion_ratio|stck_cnvr_rate|주식전환비율
leverage|lvrg_val|레버리지값
strike|acpr|행사가
time_value|tmvl_val|시간가치값
intrinsic_value|invl_val|내재가치값
knock_out_barrier|elw_ko_barrier|조기종료발생기준가격
""",
    "kis_async.api.elw_rankings:GetElwQuickChanges": """\
venue|FID_COND_MRKT_DIV_CODE|조건시장분류코드
screen|FID_COND_SCR_DIV_CODE|조건화면분류코드
underlying_symbol|FID_UNAS_INPUT_ISCD|기초자산입력종목코드
issuer_code|FID_INPUT_ISCD|발행사
market_code|FID_MRKT_CLS_CODE|시장구분코드
price_from|FID_INPUT_PRICE_1|가격(이상)
price_to|FID_INPUT_PRICE_2|가격(이하)
volume_from|FID_INPUT_VOL_1|거래량(이상)
volume_to|FID_INPUT_VOL_2|거래량(이하)
unit|FID_HOUR_CLS_CODE|시간구분코드
span|FID_INPUT_HOUR_1|입력 일 또는 분
reference_time|FID_INPUT_HOUR_2|기준시간(분 선택 시)
order|FID_RANK_SORT_CLS_CODE|순위정렬구분코드
settlement|FID_BLNG_CLS_CODE|결재방법
symbol|elw_shrn_iscd|ELW단축종목코드
name|elw_kor_isnm|ELW한글종목명
price|elw_prpr|ELW현재가
change_sign|prdy_vrss_sign|전일대비부호
change|prdy_vrss|전일대비
change_rate|prdy_ctrt|전일대비율
ask|askp|매도호가
bid|bidp|매수호가
total_ask_size|total_askp_rsqn|총매도호가잔량
total_bid_size|total_bidp_rsqn|총매수호가잔량
volume|acml_vol|누적거래량
reference_value|stnd_val|기준값
change_from_reference|stnd_val_vrss|기준값대비
change_rate_from_reference|stnd_val_ctrt|기준값대비율
""",
    "kis_async.api.elw_rankings:GetElwSensitivityRanking": """\
venue|FID_COND_MRKT_DIV_CODE|조건시장분류코드
screen|FID_COND_SCR_DIV_CODE|조건화면분류코드
underlying_symbol|FID_UNAS_INPUT_ISCD|기초자산입력종목코드
issuer_code|FID_INPUT_ISCD|입력종목코드
right|FID_DIV_CLS_CODE|콜풋구분코드
price_from|FID_INPUT_PRICE_1|가격(이상)
price_to|FID_INPUT_PRICE_2|가격(이하)
volume_from|FID_INPUT_VOL_1|거래량(이상)
volume_to|FID_INPUT_VOL_2|거래량(이하)
order|FID_RANK_SORT_CLS_CODE|순위정렬구분코드
remaining_days_from|FID_INPUT_RMNN_DYNU_1|잔존일수(이상)
reference_day|FID_INPUT_DATE_1|조회기준일
settlement|FID_BLNG_CLS_CODE|결재방법
symbol|elw_shrn_iscd|ELW단축종목코드
name|elw_kor_isnm|ELW한글종목명
price|elw_prpr|ELW현재가
change|prdy_vrss|전일대비
change_sign|prdy_vrss_sign|전일대비부호
change_rate|prdy_ctrt|전일대비율
volume|acml_vol|누적거래량
theoretical_price|hts_thpr|HTS이론가
delta|delta_val|델타값
gamma|gama|감마
theta|theta|세타
vega|vega|베가
rho|rho|로우
implied_volatility|hts_ints_vltl|HTS내재변동성
historical_volatility_90_days|d90_hist_vltl|90일역사적변동성
""",
    "kis_async.api.elw_rankings:GetElwVolumeRanking": """\
venue|FID_COND_MRKT_DIV_CODE|조건시장분류코드
screen|FID_COND_SCR_DIV_CODE|조건화면분류코드
underlying_symbol|FID_UNAS_INPUT_ISCD|기초자산입력종목코드
issuer_code|FID_INPUT_ISCD|발행사
remaining_class|FID_INPUT_RMNN_DYNU_1|입력잔존일수
right|FID_DIV_CLS_CODE|콜풋구분코드
price_from|FID_INPUT_PRICE_1|가격(이상)
price_to|FID_INPUT_PRICE_2|가격(이하)
volume_from|FID_INPUT_VOL_1|거래량(이상)
volume_to|FID_INPUT_VOL_2|거래량(이하)
reference_day|FID_INPUT_DATE_1|조회기준일
order|FID_RANK_SORT_CLS_CODE|순위정렬구분코드
settlement|FID_BLNG_CLS_CODE|소속구분코드
provider_code|FID_INPUT_ISCD_2|LP발행사
expiry_filter|FID_INPUT_DATE_2|만기일-최종거래일조회
name|elw_kor_isnm|ELW한글종목명
symbol|elw_shrn_iscd|ELW단축종목코드
price|elw_prpr|ELW현재가
change|prdy_vrss|전일대비
change_sign|prdy_vrss_sign|전일대비부호
change_rate|prdy_ctrt|전일대비율
listed_shares|lstn_stcn|상장주수
volume|acml_vol|누적거래량
previous_n_day_volume|n_prdy_vol|N전일거래량
volume_change_from_n_days|n_prdy_vol_vrss|N전일거래량대비
volume_increase_rate|vol_inrt|거래량증가율
turnover_ratio|vol_tnrt|거래량회전율
n_day_turnover_ratio|nday_vol_tnrt|N일거래량회전율
turnover|acml_tr_pbmn|누적거래대금
previous_n_day_turnover|n_prdy_tr_pbmn|N전일거래대금
turnover_change_from_n_days|n_prdy_tr_pbmn_vrss|N전일거래대금대비
total_ask_size|total_askp_rsqn|총매도호가잔량
total_bid_size|total_bidp_rsqn|총매수호가잔량
net_ask_size|ntsl_rsqn|순매도잔량
net_bid_size|ntby_rsqn|순매수잔량
ask_size_rate|seln_rsqn_rate|매도잔량비율
bid_size_rate|shnu_rsqn_rate|매수2잔량비율
conversion_ratio|stck_cnvr_rate|주식전환비율
remaining_days|hts_rmnn_dynu|HTS잔존일수
intrinsic_value|invl_val|내재가치값
time_value|tmvl_val|시간가치값
strike|acpr|행사가
provider_name|lp_mbcr_name|LP회원사명
underlying_name|unas_isnm|기초자산명
last_trading_date|stck_last_tr_date|최종거래일
underlying_symbol|unas_shrn_iscd|기초자산코드
previous_volume|prdy_vol|전일거래량
lp_held_rate|lp_hldn_rate|LP보유비율
parity|prit|패리티
break_even_price|prls_qryr_stpr_prc|손익분기주가가격
delta|delta_val|델타값
theta|theta|세타
break_even_rate|prls_qryr_rate|손익분기비율
listed_on|stck_lstn_date|주식상장일자
implied_volatility|hts_ints_vltl|HTS내재변동성
leverage|lvrg_val|레버리지값
provider_net_sold|lp_ntby_qty|LP순매도량
""",
    "kis_async.api.elw_searches:SearchElw": """\
venue|FID_COND_MRKT_DIV_CODE|조건시장분류코드
screen|FID_COND_SCR_DIV_CODE|조건화면분류코드
order|FID_RANK_SORT_CLS_CODE|순위정렬구분코드
direction_1|FID_INPUT_CNT_1|입력수1
order_2|FID_RANK_SORT_CLS_CODE_2|순위정렬구분코드2
direction_2|FID_INPUT_CNT_2|입력수2
order_3|FID_RANK_SORT_CLS_CODE_3|순위정렬구분코드3
direction_3|FID_INPUT_CNT_3|입력수3
included|FID_TRGT_CLS_CODE|대상구분코드
issuer_code|FID_INPUT_ISCD|입력종목코드
underlying_symbol|FID_UNAS_INPUT_ISCD|기초자산입력종목코드
right|FID_MRKT_CLS_CODE|시장구분코드
listed_within|FID_INPUT_DATE_1|입력날짜1
expires_within|FID_INPUT_DATE_2|입력날짜2
provider_code|FID_INPUT_ISCD_2|입력종목코드2
strike_class|FID_ETC_CLS_CODE|기타구분코드
remaining_days_from|FID_INPUT_RMNN_DYNU_1|입력잔존일수1
remaining_days_to|FID_INPUT_RMNN_DYNU_2|입력잔존일수2
price_from|FID_PRPR_CNT1|현재가수1
price_to|FID_PRPR_CNT2|현재가수2
change_rate_from|FID_RSFL_RATE1|등락비율1
change_rate_to|FID_RSFL_RATE2|등락비율2
volume_from|FID_VOL1|거래량1
volume_to|FID_VOL2|거래량2
last_trading_from|FID_APLY_RANG_PRC_1|적용범위가격1
last_trading_to|FID_APLY_RANG_PRC_2|적용범위가격2
leverage_from|FID_LVRG_VAL1|레버리지값1
leverage_to|FID_LVRG_VAL2|레버리지값2
provider_end_from|FID_VOL3|거래량3
provider_end_to|FID_VOL4|거래량4
implied_volatility_from|FID_INTS_VLTL1|내재변동성1
implied_volatility_to|FID_INTS_VLTL2|내재변동성2
premium_from|FID_PRMM_VAL1|프리미엄값1
premium_to|FID_PRMM_VAL2|프리미엄값2
gearing_from|FID_GEAR1|기어링1
gearing_to|FID_GEAR2|기어링2
break_even_rate_from|FID_PRLS_QRYR_RATE1|손익분기비율1
break_even_rate_to|FID_PRLS_QRYR_RATE2|손익분기비율2
delta_from|FID_DELTA1|델타1
delta_to|FID_DELTA2|델타2
strike_from|FID_ACPR1|행사가1
strike_to|FID_ACPR2|행사가2
conversion_ratio_from|FID_STCK_CNVR_RATE1|주식전환비율1
conversion_ratio_to|FID_STCK_CNVR_RATE2|주식전환비율2
settlement|FID_DIV_CLS_CODE|분류구분코드
parity_from|FID_PRIT1|패리티1
parity_to|FID_PRIT2|패리티2
barrier_from|FID_CFP1|자본지지점1
barrier_to|FID_CFP2|자본지지점2
provider_holding_rate_from|FID_INPUT_NMIX_PRICE_1|지수가격1
provider_holding_rate_to|FID_INPUT_NMIX_PRICE_2|지수가격2
approach_rate_from|FID_EGEA_VAL1|E기어링값1
approach_rate_to|FID_EGEA_VAL2|E기어링값2
break_even_price_from|FID_INPUT_DVDN_ERT|배당수익율
break_even_price_to|FID_INPUT_HIST_VLTL|역사적변동성
moneyness_from|FID_THETA1|세타1
moneyness_to|FID_THETA2|세타2
symbol|bond_shrn_iscd|채권단축종목코드
name|hts_kor_isnm|HTS한글종목명
right_name|rght_type_name|권리유형명
price|elw_prpr|ELW현재가
change|prdy_vrss|전일대비
change_sign|prdy_vrss_sign|전일대비부호
change_rate|prdy_ctrt|전일대비율
volume|acml_vol|누적거래량
strike|acpr|행사가
conversion_ratio|stck_cnvr_rate|주식전환비율
listed_on|stck_lstn_date|주식상장일자
last_trading_date|stck_last_tr_date|주식최종거래일자
remaining_days|hts_rmnn_dynu|HTS잔존일수
underlying_name|unas_isnm|기초자산종목명
underlying_price|unas_prpr|기초자산현재가
underlying_change|unas_prdy_vrss|기초자산전일대비
underlying_change_sign|unas_prdy_vrss_sign|기초자산전일대비부호
underlying_change_rate|unas_prdy_ctrt|기초자산전일대비율
underlying_volume|unas_acml_vol|기초자산누적거래량
moneyness|moneyness|MONEYNESS
moneyness_name|atm_cls_name|ATM구분명
parity|prit|패리티
delta|delta_val|델타값
implied_volatility|hts_ints_vltl|HTS내재변동성
time_value|tmvl_val|시간가치값
gearing|gear|기어링
leverage|lvrg_val|레버리지값
break_even_rate|prls_qryr_rate|손익분기비율
capital_fulcrum_point|cfp|자본지지점
listed_shares|lstn_stcn|상장주수
issuer_name|pblc_co_name|발행회사명
provider_name|lp_mbcr_name|LP회원사명
lp_held_rate|lp_hldn_rate|LP보유비율
right_form|elw_rght_form|ELW권리형태
knock_out_barrier|elw_ko_barrier|조기종료발생기준가격
approach_rate|apprch_rate|접근도
underlying_symbol|unas_shrn_iscd|기초자산단축종목코드
matures_on|mtrt_date|만기일자
premium|prmm_val|프리미엄값
provider_ends_on|stck_lp_fin_date|주식LP종료일자
tick_conversion_price|tick_conv_prc|틱환산가
break_even_price|prls_qryr_stpr_prc|손익분기주가가격
provider_holding|lp_hvol|LP보유량
""",
    "kis_async.api.elw_volatility:GetElwVolatilityDays": """\
venue|FID_COND_MRKT_DIV_CODE|조건시장분류코드
symbol|FID_INPUT_ISCD|입력종목코드
traded_on|stck_bsop_date|주식 영업 일자
close|elw_prpr|ELW 현재가
change|prdy_vrss|전일대비
change_sign|prdy_vrss_sign|전일대비부호
change_rate|prdy_ctrt|전일대비율
open|elw_oprc|elw 시가2
high|elw_hgpr|elw 최고가
low|elw_lwpr|elw 최저가
volume|acml_vol|누적 거래량
historical_volatility_10_days|d10_hist_vltl|10일 역사적 변동성
historical_volatility_20_days|d20_hist_vltl|20일 역사적 변동성
historical_volatility_30_days|d30_hist_vltl|30일 역사적 변동성
historical_volatility_60_days|d60_hist_vltl|60일 역사적 변동성
historical_volatility_90_days|d90_hist_vltl|90일 역사적 변동성
implied_volatility|hts_ints_vltl|HTS 내재 변동성
""",
    "kis_async.api.elw_volatility:GetElwVolatilityMinutes": """\
venue|FID_COND_MRKT_DIV_CODE|조건시장분류코드
symbol|FID_INPUT_ISCD|입력종목코드
seconds|FID_HOUR_CLS_CODE|시간구분코드
include_past|FID_PW_DATA_INCU_YN|과거데이터 포함 여부
traded_on|stck_bsop_date|주식 영업 일자
traded_at|stck_cntg_hour|주식 체결 시간
close|stck_prpr|주식 현재가
open|elw_oprc|ELW 시가2
high|elw_hgpr|ELW 최고가
low|elw_lwpr|ELW 최저가
implied_volatility|hts_ints_vltl|HTS 내재 변동성
historical_volatility|hist_vltl|역사적 변동성
""",
    "kis_async.api.elw_volatility:GetElwVolatilityTicks": """\
venue|FID_COND_MRKT_DIV_CODE|조건시장분류코드
symbol|FID_INPUT_ISCD|입력종목코드
traded_on|bsop_date|주식영업일자
traded_at|stck_cntg_hour|ELW현재가
price|elw_prpr|전일대비
implied_volatility|hts_ints_vltl|전일대비부호
""",
    "kis_async.api.elw_volatility:GetElwVolatilityTrades": """\
venue|FID_COND_MRKT_DIV_CODE|조건시장분류코드
symbol|FID_INPUT_ISCD|입력종목코드
traded_at|stck_cntg_hour|주식체결시간
price|elw_prpr|ELW현재가
change|prdy_vrss|전일대비
change_sign|prdy_vrss_sign|전일대비부호
change_rate|prdy_ctrt|전일대비율
bid|bidp|매수호가
ask|askp|매도호가
volume|acml_vol|누적거래량
implied_volatility|hts_ints_vltl|HTS내재변동성
""",
    "kis_async.api.etfetn:GetEtfComponents": """\
venue|FID_COND_MRKT_DIV_CODE|조건시장분류코드
symbol|FID_INPUT_ISCD|입력종목코드
screen|FID_COND_SCR_DIV_CODE|조건화면분류코드
price|stck_prpr|주식 현재가
change|prdy_vrss|전일 대비
change_sign|prdy_vrss_sign|전일 대비 부호
change_rate|prdy_ctrt|전일 대비율
component_market_cap|etf_cnfg_issu_avls|ETF구성종목시가총액
nav|nav|NAV
nav_change_sign|nav_prdy_vrss_sign|NAV 전일 대비 부호
nav_change|nav_prdy_vrss|NAV 전일 대비
nav_change_rate|nav_prdy_ctrt|NAV 전일 대비율
net_assets|etf_ntas_ttam|ETF 순자산 총액
nav_previous_close|prdy_clpr_nav|NAV전일종가
nav_open|oprc_nav|NAV시가
nav_high|hprc_nav|NAV고가
nav_low|lprc_nav|NAV저가
creation_unit_shares|etf_cu_unit_scrt_cnt|ETF CU 단위 증권 수
component_count|etf_cnfg_issu_cnt|ETF 구성 종목 수
symbol|stck_shrn_iscd|주식 단축 종목코드
name|hts_kor_isnm|HTS 한글 종목명
volume|acml_vol|누적 거래량
turnover|acml_tr_pbmn|누적 거래 대금
day_change_rate|tday_rsfl_rate|당일 등락 비율
volume_change|prdy_vrss_vol|전일 대비 거래량
turnover_value_ratio|tr_pbmn_tnrt|거래대금회전율
market_cap|hts_avls|HTS 시가총액
weight|etf_cnfg_issu_rlim|ETF구성종목비중
valuation_amount|etf_vltn_amt|ETF구성종목내평가금액
""",
    "kis_async.api.etfetn:GetEtfNav": """\
venue|FID_COND_MRKT_DIV_CODE|조건 시장 분류 코드
symbol|FID_INPUT_ISCD|입력 종목코드
price|stck_prpr|주식 현재가
change|prdy_vrss|전일 대비
change_sign|prdy_vrss_sign|전일 대비 부호
change_rate|prdy_ctrt|전일 대비율
volume|acml_vol|누적 거래량
turnover|acml_tr_pbmn|누적 거래 대금
previous_close|stck_prdy_clpr|주식 전일 종가
open|stck_oprc|주식 시가2
high|stck_hgpr|주식 최고가
low|stck_lwpr|주식 최저가
upper_limit|stck_mxpr|주식 상한가
lower_limit|stck_llam|주식 하한가
nav|nav|NAV
nav_change_sign|nav_prdy_vrss_sign|NAV 전일 대비 부호
nav_change|nav_prdy_vrss|NAV 전일 대비
nav_change_rate|nav_prdy_ctrt|NAV 전일 대비율
nav_previous_close|prdy_clpr_nav|NAV전일종가
nav_open|oprc_nav|NAV시가
nav_high|hprc_nav|NAV고가
nav_low|lprc_nav|NAV저가
""",
    "kis_async.api.etfetn:GetEtfNavByDay": """\
venue|fid_cond_mrkt_div_code|FID 조건 시장 분류 코드
symbol|fid_input_iscd|FID 입력 종목코드
date_from|fid_input_date_1|FID 입력 날짜1
date_to|fid_input_date_2|FID 입력 날짜2
traded_on|stck_bsop_date|주식 영업 일자
close|stck_clpr|주식 종가
change|prdy_vrss|전일 대비
change_sign|prdy_vrss_sign|전일 대비 부호
change_rate|prdy_ctrt|전일 대비율
volume|acml_vol|누적 거래량
trade_volume|cntg_vol|체결 거래량
disparity_rate|dprt|괴리율
nav_to_price|nav_vrss_prpr|NAV 대비 현재가
nav|nav|NAV
nav_change_sign|nav_prdy_vrss_sign|NAV 전일 대비 부호
nav_change|nav_prdy_vrss|NAV 전일 대비
nav_change_rate|nav_prdy_ctrt|NAV 전일 대비율
""",
    "kis_async.api.etfetn:GetEtfNavByMinute": """\
seconds|fid_hour_cls_code|FID 시간 구분 코드
venue|fid_cond_mrkt_div_code|FID 조건 시장 분류 코드
symbol|fid_input_iscd|FID 입력 종목코드
traded_at|bsop_hour|영업 시간
nav|nav|NAV
nav_change_sign|nav_prdy_vrss_sign|NAV 전일 대비 부호
nav_change|nav_prdy_vrss|NAV 전일 대비
nav_change_rate|nav_prdy_ctrt|NAV 전일 대비율
nav_to_price|nav_vrss_prpr|NAV 대비 현재가
disparity_rate|dprt|괴리율
price|stck_prpr|주식 현재가
change|prdy_vrss|전일 대비
change_sign|prdy_vrss_sign|전일 대비 부호
change_rate|prdy_ctrt|전일 대비율
volume|acml_vol|누적 거래량
trade_volume|cntg_vol|체결 거래량
""",
    "kis_async.api.etfetn:GetEtfPrice": """\
symbol|fid_input_iscd|FID 입력 종목코드
venue|fid_cond_mrkt_div_code|FID 조건 시장 분류 코드
price|stck_prpr|주식 현재가
change_sign|prdy_vrss_sign|전일 대비 부호
change|prdy_vrss|전일 대비
change_rate|prdy_ctrt|전일 대비율
volume|acml_vol|누적 거래량
previous_volume|prdy_vol|전일 거래량
upper_limit|stck_mxpr|주식 상한가
lower_limit|stck_llam|주식 하한가
previous_close|stck_prdy_clpr|주식 전일 종가
open|stck_oprc|주식 시가2
previous_close_to_open_rate|prdy_clpr_vrss_oprc_rate|전일 종가 대비 시가2 비율
high|stck_hgpr|주식 최고가
previous_close_to_high_rate|prdy_clpr_vrss_hgpr_rate|전일 종가 대비 최고가 비율
low|stck_lwpr|주식 최저가
previous_close_to_low_rate|prdy_clpr_vrss_lwpr_rate|전일 종가 대비 최저가 비율
nav_previous|prdy_last_nav|전일 최종 NAV
nav|nav|NAV
nav_change|nav_prdy_vrss|NAV 전일 대비
nav_change_sign|nav_prdy_vrss_sign|NAV 전일 대비 부호
nav_change_rate|nav_prdy_ctrt|NAV 전일 대비율
tracking_error|trc_errt|추적 오차율
base_price|stck_sdpr|주식 기준가
substitute_price|stck_sspr|주식 대용가
index_change_rate|nmix_ctrt|지수 대비율
circulating_shares|etf_crcl_stcn|ETF 유통 주수
net_assets|etf_ntas_ttam|ETF 순자산 총액
foreign_currency_net_assets|etf_frcr_ntas_ttam|ETF 외화 순자산 총액
foreign_limit_rate|frgn_limt_rate|외국인 한도 비율
foreign_orderable_quantity|frgn_oder_able_qty|외국인 주문 가능 수량
creation_unit_shares|etf_cu_unit_scrt_cnt|ETF CU 단위 증권 수
component_count|etf_cnfg_issu_cnt|ETF 구성 종목 수
dividend_cycle|etf_dvdn_cycl|ETF 배당 주기
currency|crcd|통화 코드
circulating_net_assets|etf_crcl_ntas_ttam|ETF 유통 순자산 총액
foreign_currency_circulating_net_assets|etf_frcr_crcl_ntas_ttam|ETF 외화 유통 순자산 총액
foreign_currency_nav|etf_frcr_last_ntas_wrth_val|ETF 외화 최종 순자산 가치 값
lp_orderable_code|lp_oder_able_cls_code|LP 주문 가능 구분 코드
high_of_year|stck_dryy_hgpr|주식 연중 최고가
price_to_high_of_year_rate|dryy_hgpr_vrss_prpr_rate|연중 최고가 대비 현재가 비율
high_of_year_on|dryy_hgpr_date|연중 최고가 일자
low_of_year|stck_dryy_lwpr|주식 연중 최저가
price_to_low_of_year_rate|dryy_lwpr_vrss_prpr_rate|연중 최저가 대비 현재가 비율
low_of_year_on|dryy_lwpr_date|연중 최저가 일자
sector_name|bstp_kor_isnm|업종 한글 종목명
volatility_interruption|vi_cls_code|VI적용구분코드
listed_shares|lstn_stcn|상장 주수
foreign_held_quantity|frgn_hldn_qty|외국인 보유 수량
foreign_held_rate|frgn_hldn_qty_rate|외국인 보유 수량 비율
tracking_multiple|etf_trc_ert_mltp|ETF 추적 수익률 배수
disparity_rate|dprt|괴리율
member_name|mbcr_name|회원사 명
listed_on|stck_lstn_date|주식 상장 일자
matures_on|mtrt_date|만기 일자
distribution_type|shrg_type_code|분배금형태코드
lp_held_rate|lp_hldn_rate|LP 보유 비율
target_index_code|etf_trgt_nmix_bstp_code|ETF대상지수업종코드
etf_class_name|etf_div_name|ETF 분류 명
representative_sector_name|etf_rprs_bstp_kor_isnm|ETF 대표 업종 한글 종목명
lp_held_quantity|lp_hldn_vol|ETN LP 보유량
""",
    "kis_async.api.overseas_futureoption.quotations_futures:GetOverseasFuturesDetail": """\
symbol|SRS_CD|종목코드
exchange|exch_cd|거래소코드
tick_size|tick_sz|틱사이즈
price_radix|disp_digit|가격표시진법
margin|trst_mgn|증거금
settled_on|sttl_date|정산일
previous_close|prev_price|전일종가
currency|crc_cd|거래통화
product_class|clas_cd|품목종류
tick_value|tick_val|틱가치
opens_on|mrkt_open_date|장개시일자
opens_at|mrkt_open_time|장개시시각
closes_on|mrkt_close_date|장마감일자
closes_at|mrkt_close_time|장마감시각
listed_on|trd_fr_date|상장일
expires_on|expr_date|만기일
last_trading_on|trd_to_date|최종거래일
remaining_days|remn_cnt|잔존일수
trading_status|stat_tp|매매여부
contract_size|ctrt_size|계약크기
final_settlement_kind|stl_tp|최종결제구분
first_notice_on|frst_noti_date|최초식별일
spread_symbol_1|sprd_srs_cd1|스프레드 종목 #1
spread_symbol_2|sprd_srs_cd2|스프레드 종목 #2
""",
    "kis_async.api.overseas_futureoption.quotations_futures:GetOverseasFuturesOrderBook": """\
symbol|SRS_CD|종목명
open|open_price|시가
high|high_price|고가
low|lowp_rice|저가
price|last_price|현재가
previous_close|prev_price|전일종가
volume|vol|거래량
change|prev_diff_price|전일대비가
change_rate|prev_diff_rate|전일대비율
received_on|quot_date|호가수신일자
received_at|quot_time|호가수신시각
bid_size|bid_qntt|매수수량
bid_count|bid_num|매수번호
bid|bid_price|매수호가
ask_size|ask_qntt|매도수량
ask_count|ask_num|매도번호
ask|ask_price|매도호가
""",
    "kis_async.api.overseas_futureoption.quotations_futures:GetOverseasFuturesPrice": """\
symbol|SRS_CD|종목코드
processed_on|proc_date|최종처리일자
high|high_price|고가
processed_at|proc_time|최종처리시각
open|open_price|시가
margin|trst_mgn|증거금
low|low_price|저가
price|last_price|현재가
volume|vol|누적거래수량
change_sign|prev_diff_flag|전일대비구분
change|prev_diff_price|전일대비가격
change_rate|prev_diff_rate|전일대비율
bid_size|bid_qntt|매수1수량
bid|bid_price|매수1호가
ask_size|ask_qntt|매도1수량
ask|ask_price|매도1호가
previous_close|prev_price|전일종가
exchange|exch_cd|거래소코드
currency|crc_cd|거래통화
listed_on|trd_fr_date|상장일
expires_on|expr_date|만기일
last_trading_on|trd_to_date|최종거래일
remaining_days|remn_cnt|잔존일수
trade_volume|last_qntt|체결량
total_ask_size|tot_ask_qntt|총매도잔량
total_bid_size|tot_bid_qntt|총매수잔량
tick_size|tick_size|틱사이즈
opens_on|open_date|장개시일자
opens_at|open_time|장개시시각
closes_on|close_date|장종료일자
closes_at|close_time|장종료시각
business_date|sbsnsdate|영업일자
settlement_price|sttl_price|정산가
""",
    "kis_async.api.overseas_futureoption.quotations_futures:GetOverseasFuturesTerms": """\
symbol|SRS_CD_{n:02}|품목종류
exchange|exch_cd|거래소코드
product_class|clas_cd|품목종류
currency|crc_cd|거래통화
settlement_price|sttl_price|정산가
settled_on|sttl_date|정산일
margin|trst_mgn|증거금
price_radix|disp_digit|가격표시진법
tick_size|tick_sz|틱사이즈
tick_value|tick_val|틱가치
opens_on|mrkt_open_date|장개시일자
opens_at|mrkt_open_time|장개시시각
closes_on|mrkt_close_date|장마감일자
closes_at|mrkt_close_time|장마감시각
listed_on|trd_fr_date|상장일
expires_on|expr_date|만기일
last_trading_on|trd_to_date|최종거래일
remaining_days|remn_cnt|잔존일수
trading_status|stat_tp|매매여부
contract_size|ctrt_size|계약크기
final_settlement_kind|stl_tp|최종결제구분
first_notice_on|frst_noti_date|최초식별일
sub_exchange|sub_exch_nm|서브거래소코드
""",
    "kis_async.api.overseas_futureoption.quotations_futures_charts:GetOverseasFuturesDailyChart": """\
symbol|SRS_CD|종목코드
exchange|EXCH_CD|거래소코드
date_from|START_DATE_TIME|조회시작일시
date_to|CLOSE_DATE_TIME|조회종료일시
query_kind|QRY_TP|조회구분
count|QRY_CNT|요청개수
minutes|QRY_GAP|묶음개수
page_key|INDEX_KEY|이전조회KEY
count|ret_cnt|자료개수
total_count|tret_cnt|자료개수
last_tick_count|last_n_cnt|N틱최종개수
page_key|index_key|이전조회KEY
traded_on|data_date|일자
traded_at|data_time|시각
open|open_price|시가
high|high_price|고가
low|low_price|저가
close|last_price|체결가격
trade_volume|last_qntt|체결수량
volume|vol|누적거래수량
change_sign|prev_diff_flag|전일대비구분
change|prev_diff_price|전일대비가격
change_rate|prev_diff_rate|전일대비율
""",
    "kis_async.api.overseas_futureoption.quotations_futures_charts:GetOverseasFuturesMinuteChart": """\
symbol|SRS_CD|종목코드
exchange|EXCH_CD|거래소코드
date_from|START_DATE_TIME|조회시작일시
date_to|CLOSE_DATE_TIME|조회종료일시
query_kind|QRY_TP|조회구분
count|QRY_CNT|요청개수
minutes|QRY_GAP|묶음개수
page_key|INDEX_KEY|이전조회KEY
count|ret_cnt|자료개수
last_tick_count|last_n_cnt|N틱최종개수
page_key|index_key|이전조회KEY
traded_on|data_date|일자
traded_at|data_time|시각
open|open_price|시가
high|high_price|고가
low|low_price|저가
close|last_price|체결가격
volume|last_qntt|체결수량
day_volume|vol|누적거래수량
change_sign|prev_diff_flag|전일대비구분
change|prev_diff_price|전일대비가격
change_rate|prev_diff_rate|전일대비율
""",
    "kis_async.api.overseas_futureoption.quotations_futures_charts:GetOverseasFuturesMonthlyChart": """\
symbol|SRS_CD|종목코드
exchange|EXCH_CD|거래소코드
date_from|START_DATE_TIME|조회시작일시
date_to|CLOSE_DATE_TIME|조회종료일시
query_kind|QRY_TP|조회구분
count|QRY_CNT|요청개수
minutes|QRY_GAP|묶음개수
page_key|INDEX_KEY|이전조회KEY
count|ret_cnt|자료개수
total_count|tret_cnt|자료개수
last_tick_count|last_n_cnt|N틱최종개수
page_key|index_key|이전조회KEY
traded_on|data_date|일자
traded_at|data_time|시각
open|open_price|시가
high|high_price|고가
low|low_price|저가
close|last_price|체결가격
trade_volume|last_qntt|체결수량
volume|vol|누적거래수량
change_sign|prev_diff_flag|전일대비구분
change|prev_diff_price|전일대비가격
change_rate|prev_diff_rate|전일대비율
""",
    "kis_async.api.overseas_futureoption.quotations_futures_charts:GetOverseasFuturesWeeklyChart": """\
symbol|SRS_CD|종목코드
exchange|EXCH_CD|거래소코드
date_from|START_DATE_TIME|조회시작일시
date_to|CLOSE_DATE_TIME|조회종료일시
query_kind|QRY_TP|조회구분
count|QRY_CNT|요청개수
minutes|QRY_GAP|묶음개수
page_key|INDEX_KEY|이전조회KEY
count|ret_cnt|자료개수
last_tick_count|last_n_cnt|N틱최종개수
page_key|index_key|이전조회KEY
traded_on|data_date|일자
traded_at|data_time|시각
open|open_price|시가
high|high_price|고가
low|low_price|저가
close|last_price|체결가격
trade_volume|last_qntt|체결수량
volume|vol|누적거래수량
change_sign|prev_diff_flag|전일대비구분
change|prev_diff_price|전일대비가격
change_rate|prev_diff_rate|전일대비율
""",
    "kis_async.api.overseas_futureoption.quotations_futures_charts:ListOverseasFuturesTrades": """\
symbol|SRS_CD|종목코드
exchange|EXCH_CD|거래소코드
date_from|START_DATE_TIME|조회시작일시
date_to|CLOSE_DATE_TIME|조회종료일시
query_kind|QRY_TP|조회구분
count|QRY_CNT|요청개수
minutes|QRY_GAP|묶음개수
page_key|INDEX_KEY|이전조회KEY
count|ret_cnt|자료개수
total_count|tret_cnt|자료개수
last_tick_count|last_n_cnt|N틱최종개수
page_key|index_key|이전조회KEY
traded_on|data_date|일자
traded_at|data_time|시각
open|open_price|시가
high|high_price|고가
low|low_price|저가
price|last_price|체결가격
volume|last_qntt|체결수량
day_volume|vol|누적거래수량
change_sign|prev_diff_flag|전일대비구분
change|prev_diff_price|전일대비가격
change_rate|prev_diff_rate|전일대비율
""",
    "kis_async.api.overseas_futureoption.quotations_market:ListMarketHours": """\
product_group|FM_PDGR_CD|FM상품군코드
product_class|FM_CLAS_CD|FM클래스코드
exchange|FM_EXCG_CD|FM거래소코드
contract_kind|OPT_YN|옵션여부
next_key|CTX_AREA_NK200|연속조회키200
search_condition|CTX_AREA_FK200|연속조회검색조건200
search_condition|ctx_area_fk200|연속조회검색조건200
next_key|ctx_area_nk200|연속조회키200
product_group|fm_pdgr_cd|FM상품군코드
product_group_name|fm_pdgr_name|FM상품군명
exchange|fm_excg_cd|FM거래소코드
exchange_name|fm_excg_name|FM거래소명
contract_kind_name|fuop_dvsn_name|선물옵션구분명
product_class|fm_clas_cd|FM클래스코드
product_class_name|fm_clas_name|FM클래스명
morning_open|am_mkmn_strt_tmd|오전장운영시작시각
morning_close|am_mkmn_end_tmd|오전장운영종료시각
afternoon_open|pm_mkmn_strt_tmd|오후장운영시작시각
afternoon_close|pm_mkmn_end_tmd|오후장운영종료시각
next_day_open|mkmn_nxdy_strt_tmd|장운영익일시작시각
next_day_close|mkmn_nxdy_end_tmd|장운영익일종료시각
regular_open|base_mket_strt_tmd|기본시장시작시각
regular_close|base_mket_end_tmd|기본시장종료시각
""",
    "kis_async.api.overseas_futureoption.quotations_market:ListTraderPositions": """\
product|PROD_ISCD|상품
traded_on|BSOP_DATE|일자
measure|UPMU_GUBUN|구분
page_key|CTS_KEY|CTS_KEY
count|row_cnt|응답레코드카운트
product|prod_iscd|상품
report_code|cftc_iscd|CFTC코드
traded_on|bsop_date|일자
long_speculative|bidp_spec|매수투기
short_speculative|askp_spec|매도투기
spread_speculative|spread_spec|스프레드투기
long_hedge|bidp_hedge|매수헤지
short_hedge|askp_hedge|매도헤지
open_interest|hts_otst_smtn|미결제합계
long_unreported|bidp_missing|매수누락
short_unreported|askp_missing|매도누락
long_speculative_traders|bidp_spec_cust|매수투기고객
short_speculative_traders|askp_spec_cust|매도투기고객
spread_speculative_traders|spread_spec_cust|스프레드투기고객
long_hedge_traders|bidp_hedge_cust|매수헤지고객
short_hedge_traders|askp_hedge_cust|매도헤지고객
total_traders|cust_smtn|고객합계
""",
    "kis_async.api.overseas_futureoption.quotations_options:GetOverseasOptionDetail": """\
symbol|SRS_CD|종목명
exchange|exch_cd|거래소코드
product_class|clas_cd|품목종류
currency|crc_cd|거래통화
previous_close|sttl_price|전일종가
settled_on|sttl_date|정산일
margin|trst_mgn|증거금
price_radix|disp_digit|가격표시진법
tick_size|tick_sz|틱사이즈
tick_value|tick_val|틱가치
opens_on|mrkt_open_date|장개시일자
opens_at|mrkt_open_time|장개시시각
closes_on|mrkt_close_date|장마감일자
closes_at|mrkt_close_time|장마감시각
listed_on|trd_fr_date|상장일
expires_on|expr_date|만기일
last_trading_on|trd_to_date|최종거래일
remaining_days|remn_cnt|잔존일수
trading_status|stat_tp|매매여부
contract_size|ctrt_size|계약크기
final_settlement_kind|stl_tp|최종결제구분
first_notice_on|frst_noti_date|최초식별일
""",
    "kis_async.api.overseas_futureoption.quotations_options:GetOverseasOptionOrderBook": """\
symbol|SRS_CD|종목명
open|open_price|시가
high|high_price|고가
low|lowp_rice|저가
price|last_price|현재가
settlement_price|sttl_price|정산가
volume|vol|거래량
change|prev_diff_price|전일대비가
change_rate|prev_diff_rate|전일대비율
received_on|quot_date|호가수신일자
received_at|quot_time|호가수신시각
bid_size|bid_qntt|매수수량
bid_count|bid_num|매수번호
bid|bid_price|매수호가
ask_size|ask_qntt|매도수량
ask_count|ask_num|매도번호
ask|ask_price|매도호가
""",
    "kis_async.api.overseas_futureoption.quotations_options:GetOverseasOptionPrice": """\
symbol|SRS_CD|종목명
processed_on|proc_date|최종처리일자
processed_at|proc_time|최종처리시각
open|open_price|시가
high|high_price|고가
low|low_price|저가
price|last_price|현재가
volume|vol|누적거래수량
change_sign|prev_diff_flag|전일대비구분
change|prev_diff_price|전일대비가격
change_rate|prev_diff_rate|전일대비율
bid_size|bid_qntt|매수1수량
bid|bid_price|매수1호가
ask_size|ask_qntt|매도1수량
ask|ask_price|매도1호가
margin|trst_mgn|증거금
exchange|exch_cd|거래소코드
currency|crc_cd|거래통화
listed_on|trd_fr_date|상장일
expires_on|expr_date|만기일
last_trading_on|trd_to_date|최종거래일
remaining_days|remn_cnt|잔존일수
trade_volume|last_qntt|체결량
total_ask_size|tot_ask_qntt|총매도잔량
total_bid_size|tot_bid_qntt|총매수잔량
tick_size|tick_size|틱사이즈
opens_on|open_date|장개시일자
opens_at|open_time|장개시시각
closes_on|close_date|장종료일자
closes_at|close_time|장종료시각
business_date|sbsnsdate|영업일자
settlement_price|sttl_price|정산가
previous_close|prev_price|전일종가
""",
    "kis_async.api.overseas_futureoption.quotations_options:GetOverseasOptionTerms": """\
symbol|SRS_CD_{n:02}|종목코드
exchange|exch_cd|거래소코드
product_class|clas_cd|품목종류
currency|crc_cd|거래통화
settlement_price|sttl_price|정산가
settled_on|sttl_date|정산일
margin|trst_mgn|증거금
price_radix|disp_digit|가격표시진법
tick_size|tick_sz|틱사이즈
tick_value|tick_val|틱가치
opens_on|mrkt_open_date|장개시일자
opens_at|mrkt_open_time|장개시시각
closes_on|mrkt_close_date|장마감일자
closes_at|mrkt_close_time|장마감시각
listed_on|trd_fr_date|상장일
expires_on|expr_date|만기일
last_trading_on|trd_to_date|최종거래일
remaining_days|remn_cnt|잔존일수
trading_status|stat_tp|매매여부
contract_size|ctrt_size|계약크기
final_settlement_kind|stl_tp|최종결제구분
first_notice_on|frst_noti_date|최초식별일
""",
    "kis_async.api.overseas_futureoption.quotations_options_charts:GetOverseasOptionDailyChart": """\
symbol|SRS_CD|종목코드
exchange|EXCH_CD|거래소코드
date_from|START_DATE_TIME|조회시작일시
date_to|CLOSE_DATE_TIME|조회종료일시
query_kind|QRY_TP|조회구분
count|QRY_CNT|요청개수
minutes|QRY_GAP|묶음개수
page_key|INDEX_KEY|이전조회KEY
count|ret_cnt|자료개수
last_tick_count|last_n_cnt|N틱최종개수
page_key|index_key|이전조회KEY
traded_on|data_date|일자
traded_at|data_time|시간
open|open_price|시가
high|high_price|고가
low|low_price|저가
close|last_price|체결가격
trade_volume|last_qntt|체결수량
volume|vol|누적거래수량
change_sign|prev_diff_flag|전일대비구분
change|prev_diff_price|전일대비가격
change_rate|prev_diff_rate|전일대비율
""",
    "kis_async.api.overseas_futureoption.quotations_options_charts:GetOverseasOptionMinuteChart": """\
symbol|SRS_CD|종목코드
exchange|EXCH_CD|거래소코드
date_from|START_DATE_TIME|조회시작일시
date_to|CLOSE_DATE_TIME|조회종료일시
query_kind|QRY_TP|조회구분
count|QRY_CNT|요청개수
minutes|QRY_GAP|묶음개수
page_key|INDEX_KEY|이전조회KEY
count|ret_cnt|자료개수
last_tick_count|last_n_cnt|N틱최종개수
page_key|index_key|이전조회KEY
traded_on|data_date|일자
traded_at|data_time|시간
open|open_price|시가
high|high_price|고가
low|low_price|저가
close|last_price|체결가격
volume|last_qntt|체결수량
day_volume|vol|누적거래수량
change_sign|prev_diff_flag|전일대비구분
change|prev_diff_price|전일대비가격
change_rate|prev_diff_rate|전일대비율
""",
    "kis_async.api.overseas_futureoption.quotations_options_charts:GetOverseasOptionMonthlyChart": """\
symbol|SRS_CD|종목코드
exchange|EXCH_CD|거래소코드
date_from|START_DATE_TIME|조회시작일시
date_to|CLOSE_DATE_TIME|조회종료일시
query_kind|QRY_TP|조회구분
count|QRY_CNT|요청개수
minutes|QRY_GAP|묶음개수
page_key|INDEX_KEY|이전조회KEY
count|ret_cnt|자료개수
last_tick_count|last_n_cnt|N틱최종개수
page_key|index_key|이전조회KEY
traded_on|data_date|일자
traded_at|data_time|시간
open|open_price|시가
high|high_price|고가
low|low_price|저가
close|last_price|체결가격
trade_volume|last_qntt|체결수량
volume|vol|누적거래수량
change_sign|prev_diff_flag|전일대비구분
change|prev_diff_price|전일대비가격
change_rate|prev_diff_rate|전일대비율
""",
    "kis_async.api.overseas_futureoption.quotations_options_charts:GetOverseasOptionWeeklyChart": """\
symbol|SRS_CD|종목코드
exchange|EXCH_CD|거래소코드
date_from|START_DATE_TIME|조회시작일시
date_to|CLOSE_DATE_TIME|조회종료일시
query_kind|QRY_TP|조회구분
count|QRY_CNT|요청개수
minutes|QRY_GAP|묶음개수
page_key|INDEX_KEY|이전조회KEY
count|ret_cnt|자료개수
last_tick_count|last_n_cnt|N틱최종개수
page_key|index_key|이전조회KEY
traded_on|data_date|일자
traded_at|data_time|시간
open|open_price|시가
high|high_price|고가
low|low_price|저가
close|last_price|체결가격
trade_volume|last_qntt|체결수량
volume|vol|누적거래수량
change_sign|prev_diff_flag|전일대비구분
change|prev_diff_price|전일대비가격
change_rate|prev_diff_rate|전일대비율
""",
    "kis_async.api.overseas_futureoption.quotations_options_charts:ListOverseasOptionTrades": """\
symbol|SRS_CD|종목코드
exchange|EXCH_CD|거래소코드
date_from|START_DATE_TIME|조회시작일시
date_to|CLOSE_DATE_TIME|조회종료일시
query_kind|QRY_TP|조회구분
count|QRY_CNT|요청개수
minutes|QRY_GAP|묶음개수
page_key|INDEX_KEY|이전조회KEY
count|ret_cnt|자료개수
last_tick_count|last_n_cnt|N틱최종개수
page_key|index_key|이전조회KEY
traded_on|data_date|일자
traded_at|data_time|시간
open|open_price|시가
high|high_price|고가
low|low_price|저가
price|last_price|체결가격
volume|last_qntt|체결수량
day_volume|vol|누적거래수량
change_sign|prev_diff_flag|전일대비구분
change|prev_diff_price|전일대비가격
change_rate|prev_diff_rate|전일대비율
""",
    "kis_async.api.overseas_futureoption.trading_accounts:GetOverseasFuturesDeposit": """\
account|CANO|종합계좌번호
account|ACNT_PRDT_CD|계좌상품코드
currency|CRCY_CD|통화코드
inquiry_date|INQR_DT|조회일자
deposit_d1|fm_nxdy_dncl_amt|FM익일예수금액
total_assets|fm_tot_asst_evlu_amt|FM총자산평가금액
account_number|cano|종합계좌번호
account_product|acnt_prdt_cd|계좌상품코드
currency|crcy_cd|통화코드
responded_on|resp_dt|응답일자
deposit|fm_dnca_rmnd|FM예수금잔액
closing_profit|fm_lqd_pfls_amt|FM청산손익금액
fee|fm_fee|FM수수료
profit|fm_fuop_evlu_pfls_amt|FM선물옵션평가손익금액
receivable|fm_rcvb_amt|FM미수금액
initial_margin|fm_brkg_mgn_amt|FM위탁증거금액
maintenance_margin|fm_mntn_mgn_amt|FM유지증거금액
additional_margin|fm_add_mgn_amt|FM추가증거금액
risk_rate|fm_risk_rt|FM위험율
orderable_amount|fm_ord_psbl_amt|FM주문가능금액
withdrawable_amount|fm_drwg_psbl_amt|FM출금가능금액
exchange_requested_amount|fm_echm_rqrm_amt|FM환전요청금액
withdrawal_due_amount|fm_drwg_prar_amt|FM출금예정금액
option_trade_amount|fm_opt_tr_chgs|FM옵션거래대금
total_assets_with_options|fm_opt_icld_asst_evlu_amt|FM옵션포함자산평가금액
option_value|fm_opt_evlu_amt|FM옵션평가금액
currency_substitute|fm_crcy_sbst_amt|FM통화대용금액
currency_substitute_used|fm_crcy_sbst_use_amt|FM통화대용사용금액
currency_substitute_set|fm_crcy_sbst_stup_amt|FM통화대용설정금액
""",
    "kis_async.api.overseas_futureoption.trading_accounts:GetOverseasFuturesMargin": """\
account|CANO|종합계좌번호
account|ACNT_PRDT_CD|계좌상품코드
currency|CRCY_CD|통화코드
inquiry_date|INQR_DT|조회일자
account_number|cano|종합계좌번호
account_product|acnt_prdt_cd|계좌상품코드
currency|crcy_cd|통화코드
responded_on|resp_dt|응답일자
net_risk_margin|acnt_net_risk_mgna_aply_yn|계좌순위험증거금적용여부
orderable_amount|fm_ord_psbl_amt|FM주문가능금액
additional_margin|fm_add_mgn_amt|FM추가증거금액
initial_margin|fm_brkg_mgn_amt|FM위탁증거금액
settlement_initial_margin|fm_excc_brkg_mgn_amt|FM정산위탁증거금액
open_margin|fm_ustl_mgn_amt|FM미결제증거금액
maintenance_margin|fm_mntn_mgn_amt|FM유지증거금액
order_margin|fm_ord_mgn_amt|FM주문증거금액
futures_order_margin|fm_futr_ord_mgn_amt|FM선물주문증거금액
option_buying_order_amount|fm_opt_buy_ord_amt|FM옵션매수주문금액
option_selling_order_margin|fm_opt_sll_ord_mgn_amt|FM옵션매도주문증거금액
option_buying_order_margin|fm_opt_buy_ord_mgn_amt|FM옵션매수주문증거금액
exercise_margin|fm_ecis_rsvn_mgn_amt|FM행사예약증거금액
span_initial_margin|fm_span_brkg_mgn_amt|FMSPAN위탁증거금액
span_price_change_margin|fm_span_pric_altr_mgn_amt|FMSPAN가격변동증거금액
span_calendar_spread_margin|fm_span_term_sprd_mgn_amt|FMSPAN기간스프레드증거금액
span_option_price_margin|fm_span_buy_opt_min_mgn_amt|FMSPAN옵션가격증거금액
span_option_minimum_margin|fm_span_opt_min_mgn_amt|FMSPAN옵션최소증거금액
span_total_risk_margin|fm_span_tot_risk_mgn_amt|FMSPAN총위험증거금액
span_maintenance_margin|fm_span_mntn_mgn_amt|FMSPAN유지증거금액
span_maintenance_price_change_margin|fm_span_mntn_pric_altr_mgn_amt|FMSPAN유지가격변동증거금액
span_maintenance_calendar_spread_margin|fm_span_mntn_term_sprd_mgn_amt|FMSPAN유지기간스프레드증거금액
span_maintenance_option_price_margin|fm_span_mntn_opt_pric_mgn_amt|FMSPAN유지옵션가격증거금액
span_maintenance_option_minimum_margin|fm_span_mntn_opt_min_mgn_amt|FMSPAN유지옵션최소증거금액
span_maintenance_total_risk_margin|fm_span_mntn_tot_risk_mgn_amt|FMSPAN유지총위험증거금액
eurex_initial_margin|fm_eurx_brkg_mgn_amt|FMEUREX위탁증거금액
eurex_price_change_margin|fm_eurx_pric_altr_mgn_amt|FMEUREX가격변동증거금액
eurex_calendar_spread_margin|fm_eurx_term_sprd_mgn_amt|FMEUREX기간스프레드증거금액
eurex_option_price_margin|fm_eurx_opt_pric_mgn_amt|FMEUREX옵션가격증거금액
eurex_bought_option_minimum_margin|fm_eurx_buy_opt_min_mgn_amt|FMEUREX매수옵션최소증거금액
eurex_total_risk_margin|fm_eurx_tot_risk_mgn_amt|FMEUREX총위험증거금액
eurex_maintenance_margin|fm_eurx_mntn_mgn_amt|FMEUREX유지증거금액
eurex_maintenance_price_change_margin|fm_eurx_mntn_pric_altr_mgn_amt|FMEUREX유지가격변동증거금액
eurex_maintenance_calendar_spread_margin|fm_eurx_mntn_term_sprd_mgn_amt|FMEUREX기간스프레드증거금액
eurex_maintenance_option_price_margin|fm_eurx_mntn_opt_pric_mgn_amt|FMEUREX유지옵션가격증거금액
eurex_maintenance_total_risk_margin|fm_eurx_mntn_tot_risk_mgn_amt|FMEUREX유지총위험증거금액
general_initial_margin|fm_gnrl_brkg_mgn_amt|FM일반위탁증거금액
futures_open_margin|fm_futr_ustl_mgn_amt|FM선물미결제증거금액
sold_option_open_margin|fm_sll_opt_ustl_mgn_amt|FM매도옵션미결제증거금액
bought_option_open_margin|fm_buy_opt_ustl_mgn_amt|FM매수옵션미결제증거금액
spread_open_margin|fm_sprd_ustl_mgn_amt|FM스프레드미결제증거금액
average_discount_margin|fm_avg_dsct_mgn_amt|FMAVG할인증거금액
general_maintenance_margin|fm_gnrl_mntn_mgn_amt|FM일반유지증거금액
futures_maintenance_margin|fm_futr_mntn_mgn_amt|FM선물유지증거금액
option_maintenance_margin|fm_opt_mntn_mgn_amt|FM옵션유지증거금액
""",
    "kis_async.api.overseas_futureoption.trading_accounts:ListOverseasFuturesPositions": """\
account|CANO|종합계좌번호
account|ACNT_PRDT_CD|계좌상품코드
contract_kind|FUOP_DVSN|선물옵션구분
search_condition|CTX_AREA_FK100|연속조회검색조건100
next_key|CTX_AREA_NK100|연속조회키100
search_condition|ctx_area_fk100|연속조회검색조건100
next_key|ctx_area_nk100|연속조회키100
account_number|cano|종합계좌번호
account_product|acnt_prdt_cd|계좌상품코드
symbol|ovrs_futr_fx_pdno|해외선물FX상품번호
product_type|prdt_type_cd|상품유형코드
currency|crcy_cd|통화코드
side|sll_buy_dvsn_cd|매도매수구분코드
quantity|fm_ustl_qty|FM미결제수량
average_price|fm_ccld_avg_pric|FM체결평균가격
price|fm_now_pric|FM현재가격
profit|fm_evlu_pfls_amt|FM평가손익금액
option_value|fm_opt_evlu_amt|FM옵션평가금액
option_profit|fm_otp_evlu_pfls_amt|FM옵션평가손익금액
contract_kind|fuop_dvsn|선물옵션구분
exercise_reserved|ecis_rsvn_ord_yn|행사예약주문여부
closable_quantity|fm_lqd_psbl_qty|FM청산가능수량
""",
    "kis_async.api.overseas_futureoption.trading_accounts:ListOverseasFuturesProfits": """\
date_from|INQR_TERM_FROM_DT|조회기간FROM일자
date_to|INQR_TERM_TO_DT|조회기간TO일자
account|CANO|종합계좌번호
account|ACNT_PRDT_CD|계좌상품코드
currency|CRCY_CD|통화코드
convert_all|WHOL_TRSL_YN|전체환산여부
contract_kind|FUOP_DVSN|선물옵션구분
search_condition|CTX_AREA_FK200|연속조회검색조건200
next_key|CTX_AREA_NK200|연속조회키200
search_condition|ctx_area_fk200|연속조회검색조건200
next_key|ctx_area_nk200|연속조회키200
account_number|cano|종합계좌번호
account_product|acnt_prdt_cd|계좌상품코드
currency|crcy_cd|통화코드
bought_quantity|fm_buy_qty|FM매수수량
sold_quantity|fm_sll_qty|FM매도수량
closing_profit|fm_lqd_pfls_amt|FM청산손익금액
fee|fm_fee|FM수수료
net_profit|fm_net_pfls_amt|FM순손익금액
open_long_quantity|fm_ustl_buy_qty|FM미결제매수수량
open_short_quantity|fm_ustl_sll_qty|FM미결제매도수량
open_profit|fm_ustl_evlu_pfls_amt|FM미결제평가손익금액
open_profit_2|fm_ustl_evlu_pfls_amt2|FM미결제평가손익금액2
open_profit_change|fm_ustl_evlu_pfls_icdc_amt|FM미결제평가손익증감금액
open_amount|fm_ustl_agrm_amt|FM미결제약정금액
option_closing_amount|fm_opt_lqd_amt|FM옵션청산금액
symbol|ovrs_futr_fx_pdno|해외선물FX상품번호
average_price|fm_ccld_avg_pric|FM체결평균가격
""",
    "kis_async.api.overseas_futureoption.trading_accounts:ListOverseasFuturesTransactions": """\
date_from|INQR_TERM_FROM_DT|조회기간FROM일자
date_to|INQR_TERM_TO_DT|조회기간TO일자
account|CANO|종합계좌번호
account|ACNT_PRDT_CD|계좌상품코드
transaction_type|ACNT_TR_TYPE_CD|계좌거래유형코드
currency|CRCY_CD|통화코드
search_condition|CTX_AREA_FK100|연속조회검색조건100
next_key|CTX_AREA_NK100|연속조회키100
check_password|PWD_CHK_YN|비밀번호체크여부
search_condition|ctx_area_fk100|연속조회검색조건100
next_key|ctx_area_nk100|연속조회키100
base_date|bass_dt|기준일자
account_number|cano|종합계좌번호
account_product|acnt_prdt_cd|계좌상품코드
ledger_sequence|fm_ldgr_inog_seq|FM원장출납순번
transaction_type_name|acnt_tr_type_name|계좌거래유형명
currency|crcy_cd|통화코드
transaction_item|tr_itm_name|거래항목명
transfer_amount|fm_iofw_amt|FM입출금액
fee|fm_fee|FM수수료
tax|fm_tax_amt|FM세금금액
settlement_amount|fm_sttl_amt|FM결제금액
previous_deposit|fm_bf_dncl_amt|FM이전예수금액
deposit|fm_dncl_amt|FM예수금액
receivable_incurred|fm_rcvb_occr_amt|FM미수발생금액
receivable_repaid|fm_rcvb_pybk_amt|FM미수변제금액
overdue_interest_repaid|ovdu_int_pybk_amt|연체이자변제금액
remark|rmks_text|비고내용
""",
    "kis_async.api.overseas_futureoption.trading_order_lists:ListOverseasFuturesFills": """\
account|CANO|종합계좌번호
account|ACNT_PRDT_CD|계좌상품코드
date_from|STRT_DT|시작일자
date_to|END_DT|종료일자
contract_kind|FUOP_DVSN_CD|선물옵션구분코드
product_group|FM_PDGR_CD|FM상품군코드
currency|CRCY_CD|통화코드
combine_items|FM_ITEM_FTNG_YN|FM종목합산여부
side|SLL_BUY_DVSN_CD|매도매수구분코드
search_condition|CTX_AREA_FK200|연속조회검색조건200
next_key|CTX_AREA_NK200|연속조회키200
search_condition|ctx_area_fk200|연속조회검색조건200
next_key|ctx_area_nk200|연속조회키200
total_filled_quantity|fm_tot_ccld_qty|FM총체결수량
total_futures_amount|fm_tot_futr_agrm_amt|FM총선물약정금액
total_option_amount|fm_tot_opt_agrm_amt|FM총옵션약정금액
total_fee|fm_fee_smtl|FM수수료합계
traded_on|dt|일자
fill_number|ccno|체결번호
symbol|ovrs_futr_fx_pdno|해외선물FX상품번호
side|sll_buy_dvsn_cd|매도매수구분코드
filled_quantity|fm_ccld_qty|FM체결수량
filled_amount|fm_ccld_amt|FM체결금액
futures_filled_amount|fm_futr_ccld_amt|FM선물체결금액
option_filled_amount|fm_opt_ccld_amt|FM옵션체결금액
currency|crcy_cd|통화코드
fee|fm_fee|FM수수료
futures_net_amount|fm_futr_pure_agrm_amt|FM선물순약정금액
option_net_amount|fm_opt_pure_agrm_amt|FM옵션순약정금액
filled_at|ccld_dtl_dtime|체결상세일시
ordered_on|ord_dt|주문일자
order_number|odno|주문번호
order_media_name|ord_mdia_dvsn_name|주문매체구분명
""",
    "kis_async.api.overseas_futureoption.trading_order_lists:ListOverseasFuturesOrders": """\
account|CANO|종합계좌번호
account|ACNT_PRDT_CD|계좌상품코드
date_from|STRT_DT|시작일자
date_to|END_DT|종료일자
product_group|FM_PDGR_CD|FM상품군코드
fill_status|CCLD_NCCS_DVSN|체결미체결구분
side|SLL_BUY_DVSN_CD|매도매수구분코드
contract_kind|FUOP_DVSN|선물옵션구분
search_condition|CTX_AREA_FK200|연속조회검색조건200
next_key|CTX_AREA_NK200|연속조회키200
search_condition|ctx_area_fk200|연속조회검색조건200
next_key|ctx_area_nk200|연속조회키200
account_number|cano|종합계좌번호
account_product|acnt_prdt_cd|계좌상품코드
traded_on|dt|일자
ordered_on|ord_dt|주문일자
order_number|odno|주문번호
original_ordered_on|orgn_ord_dt|원주문일자
original_order_number|orgn_odno|원주문번호
symbol|ovrs_futr_fx_pdno|해외선물FX상품번호
revision|rvse_cncl_dvsn_cd|정정취소구분코드
side|sll_buy_dvsn_cd|매도매수구분코드
complex_order|cplx_ord_dvsn_cd|복합주문구분코드
order_kind|pric_dvsn_cd|가격구분코드
receipt_class|rcit_dvsn_cd|접수구분코드
quantity|fm_ord_qty|FM주문수량
price|fm_ord_pric|FM주문가격
stop_price|fm_stop_ord_pric|FMSTOP주문가격
exercise_reserved|ecis_rsvn_ord_yn|행사예약주문여부
filled_quantity|fm_ccld_qty|FM체결수량
filled_price|fm_ccld_pric|FM체결가격
remaining_quantity|fm_ord_rmn_qty|FM주문잔여수량
order_group|ord_grp_name|주문그룹명
received_at|rcit_dtl_dtime|접수상세일시
filled_at|ccld_dtl_dtime|체결상세일시
order_staff_number|ordr_emp_no|주문자사원번호
reject_reason_name|rjct_rson_name|거부사유명
fill_condition|ccld_cndt_cd|체결조건코드
trading_ends_on|trad_end_dt|매매종료일자
""",
    "kis_async.api.overseas_futureoption.trading_order_lists:ListOverseasFuturesOrdersToday": """\
account|CANO|종합계좌번호
account|ACNT_PRDT_CD|계좌상품코드
fill_status|CCLD_NCCS_DVSN|체결미체결구분
side|SLL_BUY_DVSN_CD|매도매수구분코드
contract_kind|FUOP_DVSN|선물옵션구분
search_condition|CTX_AREA_FK200|연속조회검색조건200
next_key|CTX_AREA_NK200|연속조회키200
search_condition|ctx_area_fk200|연속조회검색조건200
next_key|ctx_area_nk200|연속조회키200
account_number|cano|종합계좌번호
account_product|acnt_prdt_cd|계좌상품코드
ordered_on|ord_dt|주문일자
order_number|odno|주문번호
original_ordered_on|orgn_ord_dt|원주문일자
original_order_number|orgn_odno|원주문번호
symbol|ovrs_futr_fx_pdno|해외선물FX상품번호
receipt_class|rcit_dvsn_cd|접수구분코드
side|sll_buy_dvsn_cd|매도매수구분코드
strategy|trad_stgy_dvsn_cd|매매전략구분코드
base_price_kind|bass_pric_type_cd|기준가격유형코드
order_status|ord_stat_cd|주문상태코드
quantity|fm_ord_qty|FM주문수량
price|fm_ord_pric|FM주문가격
stop_price|fm_stop_ord_pric|FMSTOP주문가격
reserved|rsvn_dvsn|예약구분
filled_quantity|fm_ccld_qty|FM체결수량
filled_price|fm_ccld_pric|FM체결가격
remaining_quantity|fm_ord_rmn_qty|FM주문잔여수량
order_group|ord_grp_name|주문그룹명
registered_at|erlm_dtl_dtime|등록상세일시
filled_at|ccld_dtl_dtime|체결상세일시
order_staff_number|ord_stfno|주문직원번호
remark|rmks1|비고1
position_effect|new_lqd_dvsn_cd|신규청산구분코드
closing_limit_price|fm_lqd_lmt_ord_pric|FM청산LIMIT주문가격
closing_stop_price|fm_lqd_stop_pric|FM청산STOP가격
fill_condition|ccld_cndt_cd|체결조건코드
valid_until|noti_vald_dt|게시유효일자
account_type|acnt_type_cd|계좌유형코드
contract_kind|fuop_dvsn|선물옵션구분
""",
    "kis_async.api.overseas_futureoption.trading_orders:GetOverseasFuturesOrderable": """\
account|CANO|종합계좌번호
account|ACNT_PRDT_CD|계좌상품코드
symbol|OVRS_FUTR_FX_PDNO|해외선물FX상품번호
side|SLL_BUY_DVSN_CD|매도매수구분코드
price|FM_ORD_PRIC|FM주문가격
exercise_reserved|ECIS_RSVN_ORD_YN|행사예약주문여부
account_number|cano|종합계좌번호
account_product|acnt_prdt_cd|계좌상품코드
symbol|ovrs_futr_fx_pdno|해외선물FX상품번호
currency|crcy_cd|통화코드
side|sll_buy_dvsn_cd|매도매수구분코드
quantity|fm_ustl_qty|FM미결제수량
closable_quantity|fm_lqd_psbl_qty|FM청산가능수량
new_orderable_quantity|fm_new_ord_psbl_qty|FM신규주문가능수량
total_orderable_quantity|fm_tot_ord_psbl_qty|FM총주문가능수량
market_total_orderable_quantity|fm_mkpr_tot_ord_psbl_qty|FM시장가총주문가능수량
""",
    "kis_async.api.overseas_futureoption.trading_orders:ModifyOrCancelOverseasFuturesOrder": """\
revision||정정취소구분
account|CANO|종합계좌번호
account|ACNT_PRDT_CD|계좌상품코드
original_ordered_on|ORGN_ORD_DT|원주문일자
original_order_number|ORGN_ODNO|원주문번호
price|FM_LIMIT_ORD_PRIC|FMLIMIT주문가격
stop_price|FM_STOP_ORD_PRIC|FMSTOP주문가격
closing_limit_price|FM_LQD_LMT_ORD_PRIC|FM청산LIMIT주문가격
closing_stop_price|FM_LQD_STOP_ORD_PRIC|FM청산STOP주문가격
hedge_order|FM_HDGE_ORD_SCRN_YN|FM_HEDGE주문화면여부
convert_to_market|FM_MKPR_CVSN_YN|FM시장가전환여부
ordered_on|ORD_DT|주문일자
order_number|ODNO|주문번호
""",
    "kis_async.api.overseas_futureoption.trading_orders:OrderOverseasFutures": """\
account|CANO|종합계좌번호
account|ACNT_PRDT_CD|계좌상품코드
symbol|OVRS_FUTR_FX_PDNO|해외선물FX상품번호
side|SLL_BUY_DVSN_CD|매도매수구분코드
closing_filled_on|FM_LQD_USTL_CCLD_DT|FM청산미결제체결일자
closing_fill_number|FM_LQD_USTL_CCNO|FM청산미결제체결번호
order_kind|PRIC_DVSN_CD|가격구분코드
price|FM_LIMIT_ORD_PRIC|FMLIMIT주문가격
stop_price|FM_STOP_ORD_PRIC|FMSTOP주문가격
quantity|FM_ORD_QTY|FM주문수량
closing_limit_price|FM_LQD_LMT_ORD_PRIC|FM청산LIMIT주문가격
closing_stop_price|FM_LQD_STOP_ORD_PRIC|FM청산STOP주문가격
fill_condition|CCLD_CNDT_CD|체결조건코드
complex_order|CPLX_ORD_DVSN_CD|복합주문구분코드
exercise_reserved|ECIS_RSVN_ORD_YN|행사예약주문여부
hedge_order|FM_HDGE_ORD_SCRN_YN|FM_HEDGE주문화면여부
ordered_on|ORD_DT|주문일자
order_number|ODNO|주문번호
""",
    "kis_async.api.overseas_stock.analysis_news:ListOverseasBreakingNews": """\
provider_code|FID_NEWS_OFER_ENTP_CODE|뉴스제공업체코드
market_class|FID_COND_MRKT_CLS_CODE|조건시장구분코드
symbol|FID_INPUT_ISCD|입력종목코드
title|FID_TITL_CNTT|제목내용
date_from|FID_INPUT_DATE_1|입력날짜1
until_time|FID_INPUT_HOUR_1|입력시간1
order|FID_RANK_SORT_CLS_CODE|순위정렬구분코드
news_id|FID_INPUT_SRNO|입력일련번호
screen|FID_COND_SCR_DIV_CODE|조건화면분류코드
news_id|cntt_usiq_srno|내용조회용일련번호
provider_code|news_ofer_entp_code|뉴스제공업체코드
written_on|data_dt|작성일자
written_at|data_tm|작성시간
title|hts_pbnt_titl_cntt|HTS공시제목내용
category_code|news_lrdv_code|뉴스대구분
source|dorg|자료원
symbol_1|iscd1|종목코드1
symbol_2|iscd2|종목코드2
symbol_3|iscd3|종목코드3
symbol_4|iscd4|종목코드4
symbol_5|iscd5|종목코드5
symbol_6|iscd6|종목코드6
symbol_7|iscd7|종목코드7
symbol_8|iscd8|종목코드8
symbol_9|iscd9|종목코드9
symbol_10|iscd10|종목코드10
name_1|kor_isnm1|한글종목명1
name_2|kor_isnm2|한글종목명2
name_3|kor_isnm3|한글종목명3
name_4|kor_isnm4|한글종목명4
name_5|kor_isnm5|한글종목명5
name_6|kor_isnm6|한글종목명6
name_7|kor_isnm7|한글종목명7
name_8|kor_isnm8|한글종목명8
name_9|kor_isnm9|한글종목명9
name_10|kor_isnm10|한글종목명10
""",
    "kis_async.api.overseas_stock.analysis_news:ListOverseasNews": """\
kind|INFO_GB|뉴스구분
category_code|CLASS_CD|중분류
country_abbreviation|NATION_CD|국가코드
exchange|EXCHANGE_CD|거래소코드
symbol|SYMB|종목코드
written_on|DATA_DT|조회일자
written_at|DATA_TM|조회시간
next_key|CTS|다음키
kind|info_gb|뉴스구분
news_id|news_key|뉴스키
written_on|data_dt|조회일자
written_at|data_tm|조회시간
category_code|class_cd|중분류
category|class_name|중분류명
source|source|자료원
country_abbreviation|nation_cd|국가코드
exchange|exchange_cd|거래소코드
symbol|symb|종목코드
name|symb_name|종목명
title|title|제목
""",
    "kis_async.api.overseas_stock.analysis_prices:GetOverseasChangeRanking": """\
next_key|KEYB|NEXT KEY BUFF
authority|AUTH|사용자권한정보
exchange|EXCD|거래소코드
direction|GUBN|상승율/하락율 구분
period|NDAY|N일자값
volume_floor|VOL_RANG|거래량조건
decimals|zdiv|소수점자리수
status|stat|거래상태정보
current_count|crec|현재Count
total_count|trec|전체조회종목수
count|nrec|RecordCount
realtime_symbol|rsym|실시간조회심볼
exchange|excd|거래소코드
symbol|symb|종목코드
name|name|종목명
price|last|현재가
change_sign|sign|기호
change|diff|대비
change_rate|rate|등락율
volume|tvol|거래량
ask|pask|매도호가
bid|pbid|매수호가
reference_price|n_base|기준가격
reference_change|n_diff|기준가격대비
reference_change_rate|n_rate|기준가격대비율
rank|rank|순위
english_name|ename|영문종목명
tradable|e_ordyn|매매가능
""",
    "kis_async.api.overseas_stock.analysis_prices:GetOverseasExtremeRanking": """\
next_key|KEYB|NEXT KEY BUFF
authority|AUTH|사용자권한정보
exchange|EXCD|거래소코드
direction|GUBN|신고/신저 구분
breakout|GUBN2|일시돌파/돌파 구분
period|NDAY|N일자값
volume_floor|VOL_RANG|거래량조건
decimals|zdiv|소수점자리수
status|stat|거래상태정보
count|nrec|RecordCount
realtime_symbol|rsym|실시간조회심볼
exchange|excd|거래소코드
symbol|symb|종목코드
name|name|종목명
price|last|현재가
change_sign|sign|기호
change|diff|대비
change_rate|rate|등락율
volume|tvol|거래량
ask|pask|매도호가
bid|pbid|매수호가
reference_price|n_base|기준가
reference_change|n_diff|기준가대비
reference_change_rate|n_rate|기준가대비율
english_name|ename|영문종목명
tradable|e_ordyn|매매가능
""",
    "kis_async.api.overseas_stock.analysis_prices:GetOverseasMarketCapRanking": """\
next_key|KEYB|NEXT KEY BUFF
authority|AUTH|사용자권한정보
exchange|EXCD|거래소코드
volume_floor|VOL_RANG|거래량조건
decimals|zdiv|소수점자리수
status|stat|거래상태정보
current_count|crec|현재조회종목수
total_count|trec|전체조회종목수
count|nrec|RecordCount
realtime_symbol|rsym|실시간조회심볼
exchange|excd|거래소코드
symbol|symb|종목코드
name|name|종목명
price|last|현재가
change_sign|sign|기호
change|diff|대비
change_rate|rate|등락율
volume|tvol|거래량
listed_shares|shar|상장주식수
market_cap|tomv|시가총액
weight|grav|비중
rank|rank|순위
english_name|ename|영문종목명
tradable|e_ordyn|매매가능
""",
    "kis_async.api.overseas_stock.analysis_prices:GetOverseasPriceSurgeRanking": """\
next_key|KEYB|NEXT KEY BUFF
authority|AUTH|사용자권한정보
exchange|EXCD|거래소코드
direction|GUBN|급등/급락구분
minutes_back|MINX|N분전콤보값
volume_floor|VOL_RANG|거래량조건
decimals|zdiv|소수점자리수
status|stat|거래상태
count|nrec|RecordCount
realtime_symbol|rsym|실시간조회심볼
exchange|excd|거래소코드
symbol|symb|종목코드
name|knam|종목명
price|last|현재가
change_sign|sign|기호
change|diff|대비
change_rate|rate|등락율
volume|tvol|거래량
ask|pask|매도호가
bid|pbid|매수호가
reference_price|n_base|기준가격
reference_change|n_diff|기준가격대비
reference_change_rate|n_rate|기준가격대비율
english_name|enam|영문종목명
tradable|e_ordyn|매매가능
""",
    "kis_async.api.overseas_stock.analysis_prices:GetOverseasStrengthRanking": """\
next_key|KEYB|NEXT KEY BUFF
authority|AUTH|사용자권한정보
exchange|EXCD|거래소코드
minutes_back|NDAY|N일자값
volume_floor|VOL_RANG|거래량조건
decimals|zdiv|소수점자리수
status|stat|거래상태
count|nrec|RecordCount
realtime_symbol|rsym|실시간조회심볼
exchange|excd|거래소코드
symbol|symb|종목코드
name|knam|종목명
price|last|현재가
change_sign|sign|기호
change|diff|대비
change_rate|rate|등락율
volume|tvol|거래량
ask|pask|매도호가
bid|pbid|매수호가
today_strength|tpow|당일체결강도
strength|powx|체결강도
english_name|enam|영문종목명
tradable|e_ordyn|매매가능
""",
    "kis_async.api.overseas_stock.analysis_rights:ListOverseasLoanableStocks": """\
symbol|PDNO|상품번호
product_type|PRDT_TYPE_CD|상품유형코드
start_on|INQR_STRT_DT|조회시작일자
end_on|INQR_END_DT|조회종료일자
inquiry|INQR_DVSN|조회구분
country_code|NATN_CD|국가코드
sort_order|INQR_SQN_DVSN|조회순서구분
rate_class|RT_DVSN_CD|비율구분코드
rate|RT|비율
loan_allowed|LOAN_PSBL_YN|대출가능여부
search_condition|CTX_AREA_FK100|연속조회검색조건100
next_key|CTX_AREA_NK100|연속조회키100
search_condition|ctx_area_fk100|연속조회검색조건100
next_key|ctx_area_nk100|연속조회키100
symbol|pdno|상품번호
name|ovrs_item_name|해외종목명
loan_rate|loan_rt|대출비율
collateral_maintenance_rate|mgge_mntn_rt|담보유지비율
collateral_coverage_rate|mgge_ensu_rt|담보확보비율
loan_available|loan_exec_psbl_yn|대출실행가능여부
staff_name|stff_name|직원명
registered_on|erlm_dt|등록일자
market_name|tr_mket_name|거래시장명
currency|crcy_cd|통화코드
country|natn_kor_name|국가한글명
exchange|ovrs_excg_cd|해외거래소코드
loanable_count|loan_psbl_item_num|대출가능종목수
""",
    "kis_async.api.overseas_stock.analysis_rights:ListOverseasRights": """\
right_type_code|RGHT_TYPE_CD|권리유형코드
inquiry|INQR_DVSN_CD|조회구분코드
start_on|INQR_STRT_DT|조회시작일자
end_on|INQR_END_DT|조회종료일자
symbol|PDNO|상품번호
product_type|PRDT_TYPE_CD|상품유형코드
next_key|CTX_AREA_NK50|연속조회키50
search_condition|CTX_AREA_FK50|연속조회검색조건50
search_condition|ctx_area_fk50|연속조회검색조건50
next_key|ctx_area_nk50|연속조회키50
base_date|bass_dt|기준일자
right_type_code|rght_type_cd|권리유형코드
symbol|pdno|상품번호
name|prdt_name|상품명
product_type|prdt_type_cd|상품유형코드
isin|std_pdno|표준상품번호
local_base_date|acpl_bass_dt|현지기준일자
subscription_starts_on|sbsc_strt_dt|청약시작일자
subscription_ends_on|sbsc_end_dt|청약종료일자
cash_allotment_rate|cash_alct_rt|현금배정비율
stock_allotment_rate|stck_alct_rt|주식배정비율
currency|crcy_cd|통화코드
currency_2|crcy_cd2|통화코드2
currency_3|crcy_cd3|통화코드3
currency_4|crcy_cd4|통화코드4
allotment_price|alct_frcr_unpr|배정외화단가
dividend_per_share_2|stkp_dvdn_frcr_amt2|주당배당외화금액2
dividend_per_share_3|stkp_dvdn_frcr_amt3|주당배당외화금액3
dividend_per_share_4|stkp_dvdn_frcr_amt4|주당배당외화금액4
confirmed|dfnt_yn|확정여부
""",
    "kis_async.api.overseas_stock.analysis_rights:ListOverseasStockRights": """\
country_abbreviation|NCOD|국가코드
symbol|SYMB|심볼
start_on|ST_YMD|일자 시작일
end_on|ED_YMD|일자 종료일
announced_on|anno_dt|ICE공시일
right_name|ca_title|권리유형
ex_dividend_on|div_lock_dt|배당락일
paid_on|pay_dt|지급일
recorded_on|record_dt|기준일
valid_from|validity_dt|효력일자
instruction_deadline|local_end_dt|현지지시마감일
ex_right_on|lock_dt|권리락일
delisted_on|delist_dt|상장폐지일
redeemed_on|redempt_dt|상환일자
redeemed_early_on|early_redempt_dt|조기상환일자
effective_on|effective_dt|적용일
""",
    "kis_async.api.overseas_stock.analysis_volumes:GetOverseasTurnoverRanking": """\
next_key|KEYB|NEXT KEY BUFF
authority|AUTH|사용자권한정보
exchange|EXCD|거래소코드
period|NDAY|N일자값
volume_floor|VOL_RANG|거래량조건
price_from|PRC1|현재가 필터범위 1
price_to|PRC2|현재가 필터범위 2
decimals|zdiv|소수점자리수
status|stat|거래상태정보
current_count|crec|현재조회종목수
total_count|trec|전체조회종목수
count|nrec|RecordCount
realtime_symbol|rsym|실시간조회심볼
exchange|excd|거래소코드
symbol|symb|종목코드
name|name|종목명
price|last|현재가
change_sign|sign|기호
change|diff|대비
change_rate|rate|등락율
ask|pask|매도호가
bid|pbid|매수호가
volume|tvol|거래량
turnover|tamt|거래대금
average_turnover|a_tamt|평균거래대금
rank|rank|순위
english_name|ename|영문종목명
tradable|e_ordyn|매매가능
""",
    "kis_async.api.overseas_stock.analysis_volumes:GetOverseasTurnoverRatioRanking": """\
next_key|KEYB|NEXT KEY BUFF
authority|AUTH|사용자권한정보
exchange|EXCD|거래소코드
period|NDAY|N일자값
volume_floor|VOL_RANG|거래량조건
decimals|zdiv|소수점자리수
status|stat|거래상태정보
current_count|crec|현재조회종목수
total_count|trec|전체조회종목수
count|nrec|RecordCount
realtime_symbol|rsym|실시간조회심볼
exchange|excd|거래소코드
symbol|symb|종목코드
name|name|종목명
price|last|현재가
change_sign|sign|기호
change|diff|대비
change_rate|rate|등락율
volume|tvol|거래량
ask|pask|매도호가
bid|pbid|매수호가
average_volume|n_tvol|평균거래량
listed_shares|shar|상장주식수
turnover_ratio|tover|회전율
rank|rank|순위
english_name|ename|영문종목명
tradable|e_ordyn|매매가능
""",
    "kis_async.api.overseas_stock.analysis_volumes:GetOverseasVolumeGrowthRanking": """\
next_key|KEYB|NEXT KEY BUFF
authority|AUTH|사용자권한정보
exchange|EXCD|거래소코드
period|NDAY|N일자값
volume_floor|VOL_RANG|거래량조건
decimals|zdiv|소수점자리수
status|stat|거래상태정보
current_count|crec|현재조회종목수
total_count|trec|전체조회종목수
count|nrec|RecordCount
realtime_symbol|rsym|실시간조회심볼
exchange|excd|거래소코드
symbol|symb|종목코드
name|name|종목명
price|last|현재가
change_sign|sign|기호
change|diff|대비
change_rate|rate|등락율
ask|pask|매도호가
bid|pbid|매수호가
volume|tvol|거래량
average_volume|n_tvol|평균거래량
volume_increase_rate|n_rate|증가율
rank|rank|순위
english_name|ename|영문종목명
tradable|e_ordyn|매매가능
""",
    "kis_async.api.overseas_stock.analysis_volumes:GetOverseasVolumeRanking": """\
next_key|KEYB|NEXT KEY BUFF
authority|AUTH|사용자권한정보
exchange|EXCD|거래소코드
period|NDAY|N일자값
price_from|PRC1|현재가 필터범위 1
price_to|PRC2|현재가 필터범위 2
volume_floor|VOL_RANG|거래량조건
decimals|zdiv|소수점자리수
status|stat|거래상태정보
current_count|crec|현재조회종목수
total_count|trec|전체조회종목수
count|nrec|RecordCount
realtime_symbol|rsym|실시간조회심볼
exchange|excd|거래소코드
symbol|symb|종목코드
name|name|종목명
price|last|현재가
change_sign|sign|기호
change|diff|대비
change_rate|rate|등락율
ask|pask|매도호가
bid|pbid|매수호가
volume|tvol|거래량
turnover|tamt|거래대금
average_volume|a_tvol|평균거래량
rank|rank|순위
english_name|ename|영문종목명
tradable|e_ordyn|매매가능
""",
    "kis_async.api.overseas_stock.analysis_volumes:GetOverseasVolumeSurgeRanking": """\
next_key|KEYB|NEXT KEY BUFF
authority|AUTH|사용자권한정보
exchange|EXCD|거래소코드
minutes_back|MINX|N분전콤보값
volume_floor|VOL_RANG|거래량조건
decimals|zdiv|소수점자리수
status|stat|거래상태
count|nrec|RecordCount
realtime_symbol|rsym|실시간조회심볼
exchange|excd|거래소코드
symbol|symb|종목코드
name|knam|종목명
price|last|현재가
change_sign|sign|기호
change|diff|대비
change_rate|rate|등락율
volume|tvol|거래량
ask|pask|매도호가
bid|pbid|매수호가
reference_volume|n_tvol|기준거래량
volume_increase|n_diff|증가량
volume_increase_rate|n_rate|증가율
english_name|enam|영문종목명
tradable|e_ordyn|매매가능
""",
    "kis_async.api.overseas_stock.books:GetOverseasOrderBook": """\
authority|AUTH|사용자권한정보
exchange|EXCD|거래소코드
symbol|SYMB|종목코드
realtime_symbol|rsym|실시간조회종목코드
decimals|zdiv|소수점자리수
currency|curr|통화
base_price|base|전일종가
open|open|시가
high|high|고가
low|low|저가
price|last|현재가
quoted_on|dymd|호가일자
quoted_at|dhms|호가시간
total_bid_size|bvol|매수호가총잔량
total_ask_size|avol|매도호가총잔량
total_bid_size_change|bdvl|매수호가총잔량대비
total_ask_size_change|advl|매도호가총잔량대비
symbol|code|종목코드
open_rate|ropen|시가율
high_rate|rhigh|고가율
low_rate|rlow|저가율
price_rate|rclose|현재가율
bid_1|pbid1|매수호가가격1
ask_1|pask1|매도호가가격1
bid_size_1|vbid1|매수호가잔량1
ask_size_1|vask1|매도호가잔량1
bid_size_change_1|dbid1|매수호가대비1
ask_size_change_1|dask1|매도호가대비1
bid_2|pbid2|매수호가가격2
ask_2|pask2|매도호가가격2
bid_size_2|vbid2|매수호가잔량2
ask_size_2|vask2|매도호가잔량2
bid_size_change_2|dbid2|매수호가대비2
ask_size_change_2|dask2|매도호가대비2
bid_3|pbid3|매수호가가격3
ask_3|pask3|매도호가가격3
bid_size_3|vbid3|매수호가잔량3
ask_size_3|vask3|매도호가잔량3
bid_size_change_3|dbid3|매수호가대비3
ask_size_change_3|dask3|매도호가대비3
bid_4|pbid4|매수호가가격4
ask_4|pask4|매도호가가격4
bid_size_4|vbid4|매수호가잔량4
ask_size_4|vask4|매도호가잔량4
bid_size_change_4|dbid4|매수호가대비4
ask_size_change_4|dask4|매도호가대비4
bid_5|pbid5|매수호가가격5
ask_5|pask5|매도호가가격5
bid_size_5|vbid5|매수호가잔량5
ask_size_5|vask5|매도호가잔량5
bid_size_change_5|dbid5|매수호가대비5
ask_size_change_5|dask5|매도호가대비5
bid_6|pbid6|매수호가가격6
ask_6|pask6|매도호가가격6
bid_size_6|vbid6|매수호가잔량6
ask_size_6|vask6|매도호가잔량6
bid_size_change_6|dbid6|매수호가대비6
ask_size_change_6|dask6|매도호가대비6
bid_7|pbid7|매수호가가격7
ask_7|pask7|매도호가가격7
bid_size_7|vbid7|매수호가잔량7
ask_size_7|vask7|매도호가잔량7
bid_size_change_7|dbid7|매수호가대비7
ask_size_change_7|dask7|매도호가대비7
bid_8|pbid8|매수호가가격8
ask_8|pask8|매도호가가격8
bid_size_8|vbid8|매수호가잔량8
ask_size_8|vask8|매도호가잔량8
bid_size_change_8|dbid8|매수호가대비8
ask_size_change_8|dask8|매도호가대비8
bid_9|pbid9|매수호가가격9
ask_9|pask9|매도호가가격9
bid_size_9|vbid9|매수호가잔량9
ask_size_9|vask9|매도호가잔량9
bid_size_change_9|dbid9|매수호가대비9
ask_size_change_9|dask9|매도호가대비9
bid_10|pbid10|매수호가가격10
ask_10|pask10|매도호가가격10
bid_size_10|vbid10|매수호가잔량10
ask_size_10|vask10|매도호가잔량10
bid_size_change_10|dbid10|매수호가대비10
ask_size_change_10|dask10|매도호가대비10
cooling_off_start|vstm|VCMStart시간
cooling_off_end|vetm|VCMEnd시간
cooling_off_base_price|csbp|CAS/VCM기준가
cooling_off_high|cshi|CAS/VCMHighprice
cooling_off_low|cslo|CAS/VCMLowprice
equilibrium_price|iep|IEP
equilibrium_volume|iev|IEV
""",
    "kis_async.api.overseas_stock.charts:GetGlobalChart": """\
venue|FID_COND_MRKT_DIV_CODE|FID 조건 시장 분류 코드
symbol|FID_INPUT_ISCD|FID 입력 종목코드
date_from|FID_INPUT_DATE_1|FID 입력 날짜1
date_to|FID_INPUT_DATE_2|FID 입력 날짜2
period|FID_PERIOD_DIV_CODE|FID 기간 분류 코드
change|ovrs_nmix_prdy_vrss|전일 대비
change_sign|prdy_vrss_sign|전일 대비 부호
change_rate|prdy_ctrt|전일 대비율
previous_close|ovrs_nmix_prdy_clpr|전일 종가
volume|acml_vol|누적 거래량
name|hts_kor_isnm|HTS 한글 종목명
price|ovrs_nmix_prpr|현재가
symbol|stck_shrn_iscd|단축 종목코드
previous_volume|prdy_vol|전일 거래량
open|ovrs_prod_oprc|시가
high|ovrs_prod_hgpr|최고가
low|ovrs_prod_lwpr|최저가
traded_on|stck_bsop_date|영업 일자
close|ovrs_nmix_prpr|현재가
open|ovrs_nmix_oprc|시가
high|ovrs_nmix_hgpr|최고가
low|ovrs_nmix_lwpr|최저가
modified|mod_yn|변경 여부
""",
    "kis_async.api.overseas_stock.charts:GetGlobalMinuteChart": """\
venue|FID_COND_MRKT_DIV_CODE|조건 시장 분류 코드
symbol|FID_INPUT_ISCD|입력 종목코드
session|FID_HOUR_CLS_CODE|시간 구분 코드
include_past|FID_PW_DATA_INCU_YN|과거 데이터 포함 여부
change|ovrs_nmix_prdy_vrss|해외 지수 전일 대비
change_sign|prdy_vrss_sign|전일 대비 부호
name|hts_kor_isnm|HTS 한글 종목명
change_rate|prdy_ctrt|전일 대비율
previous_close|ovrs_nmix_prdy_clpr|해외 지수 전일 종가
volume|acml_vol|누적 거래량
price|ovrs_nmix_prpr|해외 지수 현재가
symbol|stck_shrn_iscd|주식 단축 종목코드
open|ovrs_prod_oprc|해외 상품 시가2
high|ovrs_prod_hgpr|해외 상품 최고가
low|ovrs_prod_lwpr|해외 상품 최저가
traded_on|stck_bsop_date|주식 영업 일자
traded_at|stck_cntg_hour|주식 체결 시간
close|optn_prpr|옵션 현재가
open|optn_oprc|옵션 시가2
high|optn_hgpr|옵션 최고가
low|optn_lwpr|옵션 최저가
volume|cntg_vol|체결 거래량
""",
    "kis_async.api.overseas_stock.charts:ListOverseasDailyPrices": """\
authority|AUTH|사용자권한정보
exchange|EXCD|거래소코드
symbol|SYMB|종목코드
period|GUBN|일/주/월구분
base_date|BYMD|조회기준일자
adjustment|MODP|수정주가반영여부
next_key|KEYB|NEXT KEY BUFF
realtime_symbol|rsym|실시간조회종목코드
decimals|zdiv|소수점자리수
count|nrec|전일종가
local_date|xymd|일자(YYYYMMDD)
close|clos|종가
change_sign|sign|대비기호
change|diff|대비
change_rate|rate|등락율
open|open|시가
high|high|고가
low|low|저가
volume|tvol|거래량
turnover|tamt|거래대금
bid|pbid|매수호가
bid_size|vbid|매수호가잔량
ask|pask|매도호가
ask_size|vask|매도호가잔량
""",
    "kis_async.api.overseas_stock.prices:GetOverseasPrice": """\
authority|AUTH|사용자권한정보
exchange|EXCD|거래소코드
symbol|SYMB|종목코드
realtime_symbol|rsym|실시간조회종목코드
decimals|zdiv|소수점자리수
base_price|base|전일종가
previous_volume|pvol|전일거래량
price|last|현재가
change_sign|sign|대비기호
change|diff|대비
change_rate|rate|등락율
volume|tvol|거래량
turnover|tamt|거래대금
buyable|ordy|매수가능여부
""",
    "kis_async.api.overseas_stock.prices:GetOverseasPriceDetail": """\
authority|AUTH|사용자권한정보
exchange|EXCD|거래소명
symbol|SYMB|종목코드
realtime_symbol|rsym|실시간조회종목코드
previous_volume|pvol|전일거래량
open|open|시가
high|high|고가
low|low|저가
price|last|현재가
base_price|base|전일종가
market_cap|tomv|시가총액
previous_turnover|pamt|전일거래대금
upper_limit|uplp|상한가
lower_limit|dnlp|하한가
high_52_weeks|h52p|52주최고가
high_52_weeks_on|h52d|52주최고일자
low_52_weeks|l52p|52주최저가
low_52_weeks_on|l52d|52주최저일자
price_to_earnings|perx|PER
price_to_book|pbrx|PBR
earnings_per_share|epsx|EPS
book_value_per_share|bpsx|BPS
listed_shares|shar|상장주수
capital|mcap|자본금
currency|curr|통화
decimals|zdiv|소수점자리수
lot|vnit|매매단위
price_won|t_xprc|원환산당일가격
change_won|t_xdif|원환산당일대비
change_rate_won|t_xrat|원환산당일등락
previous_price_won|p_xprc|원환산전일가격
previous_change_won|p_xdif|원환산전일대비
previous_change_rate_won|p_xrat|원환산전일등락
exchange_rate|t_rate|당일환율
previous_exchange_rate|p_rate|전일환율
change_sign_won|t_xsgn|원환산당일기호
previous_change_sign_won|p_xsng|원환산전일기호
tradable|e_ordyn|거래가능여부
tick_size|e_hogau|호가단위
sector|e_icod|업종(섹터)
par_value|e_parp|액면가
volume|tvol|거래량
turnover|tamt|거래대금
fund_class_name|etyp_nm|ETP 분류명
""",
    "kis_async.api.overseas_stock.prices:ListOverseasTrades": """\
exchange|EXCD|거래소명
authority|AUTH|사용자권한정보
next_key|KEYB|NEXT KEY BUFF
day|TDAY|당일전일구분
symbol|SYMB|종목코드
korean_time|khms|한국기준시간
price|last|체결가
change_sign|sign|기호
change|diff|대비
change_rate|rate|등락율
last_size|evol|체결량
volume|tvol|거래량
session|mtyp|시장구분
bid|pbid|매수호가
ask|pask|매도호가
strength|vpow|체결강도
realtime_symbol|rsym|실시간조회종목코드
decimals|ZDIV|소수점자리수
count|NREC|Record Count
""",
    "kis_async.api.overseas_stock.products:GetOverseasProduct": """\
product_type|PRDT_TYPE_CD|상품유형코드
symbol|PDNO|상품번호
isin|std_pdno|표준상품번호
english_name|prdt_eng_name|상품영문명
country_code|natn_cd|국가코드
country|natn_name|국가명
market_code|tr_mket_cd|거래시장코드
market_name|tr_mket_name|거래시장명
exchange|ovrs_excg_cd|해외거래소코드
exchange_name|ovrs_excg_name|해외거래소명
currency|tr_crcy_cd|거래통화코드
par_value|ovrs_papr|해외액면가
currency_name|crcy_name|통화명
stock_kind|ovrs_stck_dvsn_cd|해외주식구분코드
product_class_code|prdt_clsf_cd|상품분류코드
product_class_name|prdt_clsf_name|상품분류명
sell_lot|sll_unit_qty|매도단위수량
buy_lot|buy_unit_qty|매수단위수량
trading_unit_amount|tr_unit_amt|거래단위금액
listed_shares|lstg_stck_num|상장주식수
listed_on|lstg_dt|상장일자
halt|ovrs_stck_tr_stop_dvsn_cd|해외주식거래정지구분코드
delisted|lstg_abol_item_yn|상장폐지종목여부
product_group_number|ovrs_stck_prdt_grp_no|해외주식상품그룹번호
listed|lstg_yn|상장여부
taxed|tax_levy_yn|세금징수여부
registration_reason_code|ovrs_stck_erlm_rosn_cd|해외주식등록사유코드
right_history_code|ovrs_stck_hist_rght_dvsn_cd|해외주식이력권리구분코드
former_symbol|chng_bf_pdno|변경전상품번호
product_type_2|prdt_type_cd_2|상품유형코드2
item_name|ovrs_item_name|해외종목명
sedol|sedol_no|SEDOL번호
bloomberg_ticker|blbg_tckr_text|블름버그티커내용
fund_risk|ovrs_stck_etf_risk_drtp_cd|해외주식ETF위험지표코드
tracking_multiple|etp_chas_erng_rt_dbnb|ETP추적수익율배수
institutional_isin|istt_usge_isin_cd|기관용도ISIN코드
fractional_service|mint_svc_yn|MINT서비스여부
fractional_service_changed_on|mint_svc_yn_chng_dt|MINT서비스여부변경일자
name|prdt_name|상품명
legal_entity_code|lei_cd|LEI코드
halt_reason|ovrs_stck_stop_rson_cd|해외주식정지사유코드
delisted_on|lstg_abol_dt|상장폐지일자
fractional_status|mini_stk_tr_stat_dvsn_cd|미니스탁거래상태구분코드
fractional_service_registered_on|mint_frst_svc_erlm_dt|MINT최초서비스등록일자
fractional_tradable|mint_dcpt_trad_psbl_yn|MINT소수점매매가능여부
fractional_whole_tradable|mint_fnum_trad_psbl_yn|MINT정수매매가능여부
fractional_conversion_barred|mint_cblc_cvsn_ipsb_yn|MINT잔고전환불가여부
traded_partnership|ptp_item_yn|PTP종목여부
partnership_tax_exempt|ptp_item_trfx_exmt_yn|PTP종목양도세면제여부
partnership_tax_exempt_from|ptp_item_trfx_exmt_strt_dt|PTP종목양도세면제시작일자
partnership_tax_exempt_to|ptp_item_trfx_exmt_end_dt|PTP종목양도세면제종료일자
daytime_tradable|dtm_tr_psbl_yn|주간거래가능여부
surge_halt_excluded|sdrf_stop_ecls_yn|급등락정지제외여부
surge_halt_excluded_on|sdrf_stop_ecls_erlm_dt|급등락정지제외등록일자
memo|memo_text1|메모내용1
price|ovrs_now_pric1|해외현재가격1
last_received_at|last_rcvg_dtime|최종수신일시
""",
    "kis_async.api.overseas_stock.products:ListOverseasSettlementDays": """\
traded_on|TRAD_DT|기준일자
next_key|CTX_AREA_NK|연속조회키
search_condition|CTX_AREA_FK|연속조회검색조건
search_condition|ctx_area_fk|연속조회검색조건
next_key|ctx_area_nk|연속조회키
product_type|prdt_type_cd|상품유형코드
country_code|tr_natn_cd|거래국가코드
country|tr_natn_name|거래국가명
country_abbreviation|natn_eng_abrv_cd|국가영문약어코드
market_code|tr_mket_cd|거래시장코드
market_name|tr_mket_name|거래시장명
local_settlement_on|acpl_sttl_dt|현지결제일자
korean_settlement_on|dmst_sttl_dt|국내결제일자
""",
    "kis_async.api.overseas_stock.quotations:GetMinuteChart": """\
authority|AUTH|사용자권한정보
exchange|EXCD|거래소코드
symbol|SYMB|종목코드
minutes|NMIN|분갭
include_previous_day|PINC|전일포함여부
next_flag|NEXT|다음여부
count|NREC|요청갯수
fill|FILL|미체결채움구분
before|KEYB|NEXT KEY BUFF
realtime_symbol|rsym|실시간종목코드
decimals|zdiv|소수점자리수
local_open|stim|장시작현지시간
local_close|etim|장종료현지시간
korean_open|sktm|장시작한국시간
korean_close|ektm|장종료한국시간
has_next|next|다음가능여부
has_more|more|추가데이타여부
count|nrec|레코드갯수
trading_date|tymd|현지영업일자
local_date|xymd|현지기준일자
local_time|xhms|현지기준시간
korean_date|kymd|한국기준일자
korean_time|khms|한국기준시간
open|open|시가
high|high|고가
low|low|저가
close|last|종가
volume|evol|체결량
turnover|eamt|체결대금
""",
    "kis_async.api.overseas_stock.quotations:GetOverseasMultiQuote": """\
authority|AUTH|사용자권한정보
exchange|EXCD_{n:02}|거래소코드
symbol|SYMB_{n:02}|종목코드
count|nrec|Output 개수
realtime_symbol|rsym|실시간조회심볼
exchange|excd|거래소코드
symbol|symb|종목코드
name|knam|종목명
exchange_name|exnm|거래소명
country|nnam|국가명
status_short|stat1|실 지 휴 정 재
status|stat2|실시간 지연15분 휴장 거래정지 거래재개
decimals|zdiv|소수점자리수
price|last|Last Price
change_sign|sign|대비기호
change|diff|대비
change_rate|rate|등락율
open|open|시가
high|high|고가
low|low|저가
bid|pbid|Bid Price
ask|pask|Ask Price
bid_size|vbid|매수호가잔량
ask_size|vask|매도호가잔량
total_bid_size|bvol|매수호가총잔량
total_ask_size|avol|매도호가총잔량
last_size|evol|체결량
volume|tvol|거래량
turnover|tamt|거래대금
strength|powx|체결강도
local_time|xhms|현지기준시간(HHMMSS)
korean_time|khms|한국기준시간(HHMMSS)
currency|curr|통화코드
base_price|base|Base Price
previous_volume|pvol|Previous Volume
previous_turnover|pamt|전일거래대금
previous_open|popen|전일시가
previous_high|phigh|전일고가
previous_low|plow|전일저가
listed_shares|shar|상장주수
capital|mcap|자본금
market_cap|tomv|시가총액
high_52_weeks|h52p|52주최고가
low_52_weeks|l52p|52주최저가
high_52_weeks_on|h52d|52주최고일자
low_52_weeks_on|l52d|52주최저일자
high_of_year|hanp|High Anual Price
low_of_year|lanp|Low Anual Price
high_of_year_on|hand|연중최고일자
low_of_year_on|land|연중최저일자
lot|bnit|매매단위
price_won|t_xprc|원환산당일가격
""",
    "kis_async.api.overseas_stock.searches:ListOverseasIndustries": """\
authority|AUTH|사용자권한정보
exchange|EXCD|거래소코드
count|nrec|RecordCount
industry_code|icod|업종코드
name|name|업종명
""",
    "kis_async.api.overseas_stock.searches:ListOverseasIndustryStocks": """\
next_key|KEYB|NEXT KEY BUFF
authority|AUTH|사용자권한정보
exchange|EXCD|거래소코드
industry_code|ICOD|업종코드
volume_floor|VOL_RANG|거래량조건
decimals|zdiv|소수점자리수
status|stat|거래상태정보
current_count|crec|현재조회종목수
total_count|trec|전체조회종목수
count|nrec|RecordCount
realtime_symbol|rsym|실시간조회심볼
exchange|excd|거래소코드
symbol|symb|종목코드
name|name|종목명
price|last|현재가
change_sign|sign|기호
change|diff|대비
change_rate|rate|등락율
volume|tvol|거래량
ask_size|vask|매도잔량
ask|pask|매도호가
bid|pbid|매수호가
bid_size|vbid|매수잔량
rank|seqn|순위
english_name|ename|영문종목명
tradable|e_ordyn|매매가능
""",
    "kis_async.api.overseas_stock.searches:SearchOverseasStocks": """\
authority|AUTH|사용자권한정보
exchange|EXCD|거래소코드
by_price|CO_YN_PRICECUR|현재가선택조건
price_from|CO_ST_PRICECUR|현재가시작범위가
price_to|CO_EN_PRICECUR|현재가끝범위가
by_change_rate|CO_YN_RATE|등락율선택조건
change_rate_from|CO_ST_RATE|등락율시작율
change_rate_to|CO_EN_RATE|등락율끝율
by_market_cap|CO_YN_VALX|시가총액선택조건
market_cap_from|CO_ST_VALX|시가총액시작액
market_cap_to|CO_EN_VALX|시가총액끝액
by_listed_shares|CO_YN_SHAR|발행주식수선택조건
listed_shares_from|CO_ST_SHAR|발행주식시작수
listed_shares_to|CO_EN_SHAR|발행주식끝수
by_volume|CO_YN_VOLUME|거래량선택조건
volume_from|CO_ST_VOLUME|거래량시작량
volume_to|CO_EN_VOLUME|거래량끝량
by_turnover|CO_YN_AMT|거래대금선택조건
turnover_from|CO_ST_AMT|거래대금시작금
turnover_to|CO_EN_AMT|거래대금끝금
by_earnings_per_share|CO_YN_EPS|EPS선택조건
earnings_per_share_from|CO_ST_EPS|EPS시작
earnings_per_share_to|CO_EN_EPS|EPS끝
by_price_to_earnings|CO_YN_PER|PER선택조건
price_to_earnings_from|CO_ST_PER|PER시작
price_to_earnings_to|CO_EN_PER|PER끝
next_key|KEYB|NEXT KEY BUFF
decimals|zdiv|소수점자리수
status|stat|거래상태정보
current_count|crec|현재조회종목수
total_count|trec|전체조회종목수
count|nrec|Record Count
realtime_symbol|rsym|실시간조회심볼
exchange|excd|거래소코드
name|name|종목명
symbol|symb|종목코드
price|last|현재가
listed_shares|shar|발행주식
market_cap|valx|시가총액
low|plow|저가
high|phigh|고가
open|popen|시가
volume|tvol|거래량
change_rate|rate|등락율
change|diff|대비
change_sign|sign|기호
turnover|avol|거래대금
earnings_per_share|eps|EPS
price_to_earnings|per|PER
rank|rank|순위
english_name|ename|영문종목명
tradable|e_ordyn|매매가능
""",
    "kis_async.api.overseas_stock.trading_accounts:GetOverseasOrderable": """\
account|CANO|종합계좌번호
account|ACNT_PRDT_CD|계좌상품코드
exchange|OVRS_EXCG_CD|해외거래소코드
price|OVRS_ORD_UNPR|해외주문단가
symbol|ITEM_CD|종목코드
currency|tr_crcy_cd|거래통화코드
orderable_foreign_currency_amount|ord_psbl_frcr_amt|주문가능외화금액
reusable_sale_amount|sll_ruse_psbl_amt|매도재사용가능금액
orderable_amount|ovrs_ord_psbl_amt|해외주문가능금액
max_orderable_quantity|max_ord_psbl_qty|최대주문가능수량
orderable_amount_after_exchange|echm_af_ord_psbl_amt|환전이후주문가능금액
orderable_quantity_after_exchange|echm_af_ord_psbl_qty|환전이후주문가능수량
orderable_quantity|ord_psbl_qty|주문가능수량
exchange_rate|exrt|환율
foreign_currency_orderable_amount|frcr_ord_psbl_amt1|외화주문가능금액1
max_orderable_quantity_integrated|ovrs_max_ord_psbl_qty|해외최대주문가능수량
""",
    "kis_async.api.overseas_stock.trading_accounts:GetOverseasPeriodProfit": """\
account|CANO|종합계좌번호
account|ACNT_PRDT_CD|계좌상품코드
exchange|OVRS_EXCG_CD|해외거래소코드
country_code|NATN_CD|국가코드
currency|CRCY_CD|통화코드
symbol|PDNO|상품번호
start_on|INQR_STRT_DT|조회시작일자
end_on|INQR_END_DT|조회종료일자
profit_basis|WCRC_FRCR_DVSN_CD|원화외화구분코드
search_condition|CTX_AREA_FK200|연속조회검색조건200
next_key|CTX_AREA_NK200|연속조회키200
search_condition|ctx_area_fk200|연속조회검색조건200
next_key|ctx_area_nk200|연속조회키200
traded_on|trad_day|매매일
symbol|ovrs_pdno|해외상품번호
name|ovrs_item_name|해외종목명
sold_quantity|slcl_qty|매도청산수량
average_price|pchs_avg_pric|매입평균가격
purchase_amount|frcr_pchs_amt1|외화매입금액1
average_sell_price|avg_sll_unpr|평균매도단가
sold_amount|frcr_sll_amt_smtl1|외화매도금액합계1
sell_costs|stck_sll_tlex|주식매도제비용
realized_profit|ovrs_rlzt_pfls_amt|해외실현손익금액
profit_rate|pftrt|수익률
exchange_rate|exrt|환율
exchange|ovrs_excg_cd|해외거래소코드
first_exchange_rate|frst_bltn_exrt|최초고시환율
total_sell_amount|stck_sll_amt_smtl|주식매도금액합계
total_buy_amount|stck_buy_amt_smtl|주식매수금액합계
total_fee|smtl_fee1|합계수수료1
settlement_amount|excc_dfrm_amt|정산지급금액
total_realized_profit|ovrs_rlzt_pfls_tot_amt|해외실현손익총금액
total_profit_rate|tot_pftrt|총수익률
base_date|bass_dt|기준일자
""",
    "kis_async.api.overseas_stock.trading_accounts:ListForeignMargins": """\
account|CANO|종합계좌번호
account|ACNT_PRDT_CD|계좌상품코드
country|natn_name|국가명
currency|crcy_cd|통화코드
foreign_currency_cash|frcr_dncl_amt1|외화예수금액
unsettled_buy_amount|ustl_buy_amt|미결제매수금액
unsettled_sell_amount|ustl_sll_amt|미결제매도금액
foreign_currency_unpaid_amount|frcr_rcvb_amt|외화미수금액
foreign_currency_margin|frcr_mgn_amt|외화증거금액
foreign_currency_general_orderable_amount|frcr_gnrl_ord_psbl_amt|외화일반주문가능금액
foreign_currency_orderable_amount|frcr_ord_psbl_amt1|외화주문가능금액
integrated_orderable_amount|itgr_ord_psbl_amt|통합주문가능금액
base_exchange_rate|bass_exrt|기준환율
""",
    "kis_async.api.overseas_stock.trading_accounts:ListOverseasTransactions": """\
account|CANO|종합계좌번호
account|ACNT_PRDT_CD|계좌상품코드
start_on|ERLM_STRT_DT|등록시작일자
end_on|ERLM_END_DT|등록종료일자
exchange|OVRS_EXCG_CD|해외거래소코드
symbol|PDNO|상품번호
side|SLL_BUY_DVSN_CD|매도매수구분코드
loan_class_code|LOAN_DVSN_CD|대출구분코드
search_condition|CTX_AREA_FK100|연속조회검색조건100
next_key|CTX_AREA_NK100|연속조회키100
search_condition|ctx_area_fk100|연속조회검색조건100
next_key|ctx_area_nk100|연속조회키100
traded_on|trad_dt|매매일자
settled_on|sttl_dt|결제일자
side|sll_buy_dvsn_cd|매도매수구분코드
side_name|sll_buy_dvsn_name|매도매수구분명
symbol|pdno|상품번호
name|ovrs_item_name|해외종목명
filled_quantity|ccld_qty|체결수량
amount_unit_filled_quantity|amt_unit_ccld_qty|금액단위체결수량
filled_price|ft_ccld_unpr2|FT체결단가2
overseas_filled_price|ovrs_stck_ccld_unpr|해외주식체결단가
foreign_currency_amount|tr_frcr_amt2|거래외화금액2
amount|tr_amt|거래금액
foreign_currency_settlement_amount|frcr_excc_amt_1|외화정산금액1
settlement_amount_won|wcrc_excc_amt|원화정산금액
domestic_fee_foreign_currency|dmst_frcr_fee1|국내외화수수료1
overseas_fee_foreign_currency|frcr_fee1|외화수수료1
domestic_fee_won|dmst_wcrc_fee|국내원화수수료
overseas_fee_won|ovrs_wcrc_fee|해외원화수수료
currency|crcy_cd|통화코드
isin|std_pdno|표준상품번호
registered_exchange_rate|erlm_exrt|등록환율
loan_class_code|loan_dvsn_cd|대출구분코드
loan_class_name|loan_dvsn_name|대출구분명
total_buy_amount|frcr_buy_amt_smtl|외화매수금액합계
total_sell_amount|frcr_sll_amt_smtl|외화매도금액합계
total_domestic_fee|dmst_fee_smtl|국내수수료합계
total_overseas_fee|ovrs_fee_smtl|해외수수료합계
""",
    "kis_async.api.overseas_stock.trading_balances:GetOverseasBalance": """\
account|CANO|종합계좌번호
account|ACNT_PRDT_CD|계좌상품코드
exchange|OVRS_EXCG_CD|해외거래소코드
currency|TR_CRCY_CD|거래통화코드
search_condition|CTX_AREA_FK200|연속조회검색조건200
next_key|CTX_AREA_NK200|연속조회키200
search_condition|ctx_area_fk200|연속조회검색조건200
next_key|ctx_area_nk200|연속조회키200
account_number|cano|종합계좌번호
account_product|acnt_prdt_cd|계좌상품코드
product_type|prdt_type_cd|상품유형코드
symbol|ovrs_pdno|해외상품번호
name|ovrs_item_name|해외종목명
profit|frcr_evlu_pfls_amt|외화평가손익금액
profit_rate|evlu_pfls_rt|평가손익율
average_price|pchs_avg_pric|매입평균가격
quantity|ovrs_cblc_qty|해외잔고수량
sellable_quantity|ord_psbl_qty|주문가능수량
purchase_amount|frcr_pchs_amt1|외화매입금액1
value|ovrs_stck_evlu_amt|해외주식평가금액
price|now_pric2|현재가격2
currency|tr_crcy_cd|거래통화코드
exchange|ovrs_excg_cd|해외거래소코드
loan_type|loan_type_cd|대출유형코드
loan_date|loan_dt|대출일자
expires_on|expd_dt|만기일자
realized_profit|ovrs_rlzt_pfls_amt|해외실현손익금액
total_profit|ovrs_tot_pfls|해외총손익
realized_profit_rate|rlzt_erng_rt|실현수익율
total_valuation_profit|tot_evlu_pfls_amt|총평가손익금액
total_profit_rate|tot_pftrt|총수익률
total_buy_amount|frcr_buy_amt_smtl1|외화매수금액합계1
realized_profit_2|ovrs_rlzt_pfls_amt2|해외실현손익금액2
total_buy_amount_2|frcr_buy_amt_smtl2|외화매수금액합계2
""",
    "kis_async.api.overseas_stock.trading_balances:GetOverseasPresentBalance": """\
account|CANO|종합계좌번호
account|ACNT_PRDT_CD|계좌상품코드
currency_basis|WCRC_FRCR_DVSN_CD|원화외화구분코드
country_code|NATN_CD|국가코드
market_code|TR_MKET_CD|거래시장코드
inquiry|INQR_DVSN_CD|조회구분코드
name|prdt_name|상품명
settled_quantity|cblc_qty13|잔고수량13
bought_today|thdt_buy_ccld_qty1|당일매수체결수량1
sold_today|thdt_sll_ccld_qty1|당일매도체결수량1
quantity|ccld_qty_smtl1|체결수량합계1
sellable_quantity|ord_psbl_qty1|주문가능수량1
purchase_amount|frcr_pchs_amt|외화매입금액
value|frcr_evlu_amt2|외화평가금액2
profit|evlu_pfls_amt2|평가손익금액2
profit_rate|evlu_pfls_rt1|평가손익율1
symbol|pdno|상품번호
base_exchange_rate|bass_exrt|기준환율
currency|buy_crcy_cd|매수통화코드
price|ovrs_now_pric1|해외현재가격1
average_price|avg_unpr3|평균단가3
market_name|tr_mket_name|거래시장명
country|natn_kor_name|국가한글명
purchase_balance_won|pchs_rmnd_wcrc_amt|매입잔액원화금액
bought_amount_today|thdt_buy_ccld_frcr_amt|당일매수체결외화금액
sold_amount_today|thdt_sll_ccld_frcr_amt|당일매도체결외화금액
unit_amount|unit_amt|단위금액
isin|std_pdno|표준상품번호
product_type|prdt_type_cd|상품유형코드
security_class_name|scts_dvsn_name|유가증권구분명
loan_balance|loan_rmnd|대출잔액
loan_date|loan_dt|대출일자
loan_expires_on|loan_expd_dt|대출만기일자
exchange|ovrs_excg_cd|해외거래소코드
linked_exchange_code|item_lnkg_excg_cd|종목연동거래소코드
product_class_code|prdt_dvsn|상품구분
currency|crcy_cd|통화코드
currency_name|crcy_cd_name|통화코드명
total_buy_amount|frcr_buy_amt_smtl|외화매수금액합계
total_sell_amount|frcr_sll_amt_smtl|외화매도금액합계
foreign_currency_cash|frcr_dncl_amt_2|외화예수금액2
first_exchange_rate|frst_bltn_exrt|최초고시환율
foreign_currency_buy_margin|frcr_buy_mgn_amt|외화매수증거금액
foreign_currency_other_margin|frcr_etc_mgna|외화기타증거금
foreign_currency_withdrawable_amount|frcr_drwg_psbl_amt_1|외화출금가능금액1
withdrawable_amount_won|frcr_evlu_amt2|출금가능원화금액
locally_held|acpl_cstd_crcy_yn|현지보관통화여부
foreign_currency_withdrawable_amount_d1|nxdy_frcr_drwg_psbl_amt|익일외화출금가능금액
overseas_purchase_amount|pchs_amt_smtl|매입금액합계
overseas_value|evlu_amt_smtl|평가금액합계
overseas_profit|evlu_pfls_amt_smtl|평가손익금액합계
cash|dncl_amt|예수금액
cma_value|cma_evlu_amt|CMA평가금액
total_cash|tot_dncl_amt|총예수금액
other_margin|etc_mgna|기타증거금
total_withdrawable_amount|wdrw_psbl_tot_amt|인출가능총금액
foreign_currency_value|frcr_evlu_tota|외화평가총액
earning_rate|evlu_erng_rt1|평가수익율1
total_purchase_amount|pchs_amt_smtl_amt|매입금액합계금액
total_position_value|evlu_amt_smtl_amt|평가금액합계금액
total_valuation_profit|tot_evlu_pfls_amt|총평가손익금액
total_assets|tot_asst_amt|총자산금액
buy_margin|buy_mgn_amt|매수증거금액
total_margin|mgna_tota|증거금총액
foreign_currency_usable_amount|frcr_use_psbl_amt|외화사용가능금액
total_unsettled_sell_amount|ustl_sll_amt_smtl|미결제매도금액합계
total_unsettled_buy_amount|ustl_buy_amt_smtl|미결제매수금액합계
total_foreign_currency_cash|tot_frcr_cblc_smtl|총외화잔고합계
total_loan|tot_loan_amt|총대출금액
""",
    "kis_async.api.overseas_stock.trading_balances:GetOverseasSettledBalance": """\
account|CANO|종합계좌번호
account|ACNT_PRDT_CD|계좌상품코드
base_date|BASS_DT|기준일자
currency_basis|WCRC_FRCR_DVSN_CD|원화외화구분코드
inquiry|INQR_DVSN_CD|조회구분코드
symbol|pdno|상품번호
name|prdt_name|상품명
settled_quantity|cblc_qty13|잔고수량13
sellable_quantity|ord_psbl_qty1|주문가능수량1
average_price|avg_unpr3|평균단가3
price|ovrs_now_pric1|해외현재가격1
purchase_amount|frcr_pchs_amt|외화매입금액
value|frcr_evlu_amt2|외화평가금액2
profit|evlu_pfls_amt2|평가손익금액2
base_exchange_rate|bass_exrt|기준환율
recorded_at|oprt_dtl_dtime|조작상세일시
currency|buy_crcy_cd|매수통화코드
sold_today|thdt_sll_ccld_qty1|당일매도체결수량1
bought_today|thdt_buy_ccld_qty1|당일매수체결수량1
profit_rate|evlu_pfls_rt1|평가손익율1
market_name|tr_mket_name|거래시장명
country|natn_kor_name|국가한글명
isin|std_pdno|표준상품번호
collateral_quantity|mgge_qty|담보수량
loan_balance|loan_rmnd|대출잔액
product_type|prdt_type_cd|상품유형코드
exchange|ovrs_excg_cd|해외거래소코드
security_class_name|scts_dvsn_name|유가증권구분명
lent_quantity|ldng_cblc_qty|대여잔고수량
currency|crcy_cd|통화코드
currency_name|crcy_cd_name|통화코드명
foreign_currency_cash|frcr_dncl_amt_2|외화예수금액2
first_exchange_rate|frst_bltn_exrt|최초고시환율
total_purchase_amount|pchs_amt_smtl_amt|매입금액합계금액
total_valuation_profit|tot_evlu_pfls_amt|총평가손익금액
earning_rate|evlu_erng_rt1|평가수익율1
total_cash|tot_dncl_amt|총예수금액
total_value_won|wcrc_evlu_amt_smtl|원화평가금액합계
total_assets|tot_asst_amt2|총자산금액2
foreign_currency_value_won|frcr_cblc_wcrc_evlu_amt_smtl|외화잔고원화평가금액합계
total_loan|tot_loan_amt|총대출금액
total_lent_value|tot_ldng_evlu_amt|총대여평가금액
""",
    "kis_async.api.overseas_stock.trading_order_lists:ListAlgorithmFills": """\
account|CANO|계좌번호
account|ACNT_PRDT_CD|계좌상품코드
ordered_on|ORD_DT|주문일자
branch|ORD_GNO_BRNO|주문채번지점번호
order_number|ODNO|주문번호
include_totals|TTLZ_ICLD_YN|집계포함여부
next_key|CTX_AREA_NK200|연속조회키200
search_condition|CTX_AREA_FK200|연속조회조건200
search_condition|ctx_area_fk200|연속조회검색조건200
next_key|ctx_area_nk200|연속조회키200
fill_sequence|CCLD_SEQ|체결순번
filled_at|CCLD_BTWN|체결시간
symbol|PDNO|상품번호
name|ITEM_NAME|종목명
filled_quantity|FT_CCLD_QTY|FT체결수량
filled_price|FT_CCLD_UNPR3|FT체결단가
filled_amount|FT_CCLD_AMT3|FT체결금액
trade_name|TRAD_DVSN_NAME|매매구분명
quantity|FT_ORD_QTY|FT주문수량
price|FT_ORD_UNPR3|FT주문단가
ordered_at|ORD_TMD|주문시각
split_window|SPLT_BUY_ATTR_NAME|분할매수속성명
currency|TR_CRCY|거래통화
fill_count|CCLD_CNT|체결건수
""",
    "kis_async.api.overseas_stock.trading_order_lists:ListAlgorithmOrders": """\
traded_on|TRAD_DT|거래일자
account|CANO|계좌번호
account|ACNT_PRDT_CD|계좌상품코드
next_key|CTX_AREA_NK200|연속조회키200
search_condition|CTX_AREA_FK200|연속조회조건200
search_condition|ctx_area_fk200|연속조회검색조건200
next_key|ctx_area_nk200|연속조회키200
order_number|odno|주문번호
trade_name|trad_dvsn_name|매매구분명
symbol|pdno|상품번호
name|item_name|종목명
quantity|ft_ord_qty|FT주문수량
price|ft_ord_unpr3|FT주문단가
split_window|splt_buy_attr_name|분할매수속성명
filled_quantity|ft_ccld_qty|FT체결수량
branch|ord_gno_brno|주문채번지점번호
""",
    "kis_async.api.overseas_stock.trading_order_lists:ListOpenOverseasOrders": """\
account|CANO|종합계좌번호
account|ACNT_PRDT_CD|계좌상품코드
exchange|OVRS_EXCG_CD|해외거래소코드
sort_order|SORT_SQN|정렬순서
search_condition|CTX_AREA_FK200|연속조회검색조건200
next_key|CTX_AREA_NK200|연속조회키200
search_condition|ctx_area_fk200|연속조회검색조건200
next_key|ctx_area_nk200|연속조회키200
ordered_on|ord_dt|주문일자
branch|ord_gno_brno|주문채번지점번호
order_number|odno|주문번호
original_order_number|orgn_odno|원주문번호
symbol|pdno|상품번호
name|prdt_name|상품명
side|sll_buy_dvsn_cd|매도매수구분코드
side_name|sll_buy_dvsn_cd_name|매도매수구분코드명
revision|rvse_cncl_dvsn_cd|정정취소구분코드
revision_name|rvse_cncl_dvsn_cd_name|정정취소구분코드명
reject_reason|rjct_rson|거부사유
reject_reason_name|rjct_rson_name|거부사유명
ordered_at|ord_tmd|주문시각
market_name|tr_mket_name|거래시장명
currency|tr_crcy_cd|거래통화코드
country_code|natn_cd|국가코드
country|natn_kor_name|국가한글명
quantity|ft_ord_qty|FT주문수량
filled_quantity|ft_ccld_qty|FT체결수량
unfilled_quantity|nccs_qty|미체결수량
price|ft_ord_unpr3|FT주문단가3
filled_price|ft_ccld_unpr3|FT체결단가3
filled_amount|ft_ccld_amt3|FT체결금액3
exchange|ovrs_excg_cd|해외거래소코드
status|prcs_stat_name|처리상태명
loan_type|loan_type_cd|대출유형코드
loan_date|loan_dt|대출일자
after_market_extension|usa_amk_exts_rqst_yn|미국애프터마켓연장신청여부
split_window|splt_buy_attr_name|분할매수속성명
""",
    "kis_async.api.overseas_stock.trading_order_lists:ListOverseasOrders": """\
account|CANO|종합계좌번호
account|ACNT_PRDT_CD|계좌상품코드
symbol|PDNO|상품번호
start_on|ORD_STRT_DT|주문시작일자
end_on|ORD_END_DT|주문종료일자
side|SLL_BUY_DVSN|매도매수구분
fill_status|CCLD_NCCS_DVSN|체결미체결구분
exchange|OVRS_EXCG_CD|해외거래소코드
sort_order|SORT_SQN|정렬순서
ordered_on|ORD_DT|주문일자
branch|ORD_GNO_BRNO|주문채번지점번호
order_number|ODNO|주문번호
next_key|CTX_AREA_NK200|연속조회키200
search_condition|CTX_AREA_FK200|연속조회검색조건200
search_condition|ctx_area_fk200|연속조회검색조건200
next_key|ctx_area_nk200|연속조회키200
ordered_on|ord_dt|주문일자
branch|ord_gno_brno|주문채번지점번호
order_number|odno|주문번호
original_order_number|orgn_odno|원주문번호
side|sll_buy_dvsn_cd|매도매수구분코드
side_name|sll_buy_dvsn_cd_name|매도매수구분코드명
revision|rvse_cncl_dvsn|정정취소구분
revision_name|rvse_cncl_dvsn_name|정정취소구분명
symbol|pdno|상품번호
name|prdt_name|상품명
quantity|ft_ord_qty|FT주문수량
price|ft_ord_unpr3|FT주문단가3
filled_quantity|ft_ccld_qty|FT체결수량
filled_price|ft_ccld_unpr3|FT체결단가3
filled_amount|ft_ccld_amt3|FT체결금액3
unfilled_quantity|nccs_qty|미체결수량
status|prcs_stat_name|처리상태명
reject_reason|rjct_rson|거부사유
reject_reason_name|rjct_rson_name|거부사유명
ordered_at|ord_tmd|주문시각
market_name|tr_mket_name|거래시장명
country_code|tr_natn|거래국가
country|tr_natn_name|거래국가명
exchange|ovrs_excg_cd|해외거래소코드
currency|tr_crcy_cd|거래통화코드
korean_ordered_on|dmst_ord_dt|국내주문일자
broker_ordered_at|thco_ord_tmd|당사주문시각
loan_type|loan_type_cd|대출유형코드
loan_date|loan_dt|대출일자
channel_name|mdia_dvsn_name|매체구분명
after_market_extension|usa_amk_exts_rqst_yn|미국애프터마켓연장신청여부
split_window|splt_buy_attr_name|분할매수/매도속성명
""",
    "kis_async.api.overseas_stock.trading_orders:ModifyOverseas": """\
account|CANO|종합계좌번호
account|ACNT_PRDT_CD|계좌상품코드
exchange|OVRS_EXCG_CD|해외거래소코드
symbol|PDNO|상품번호
original_order_number|ORGN_ODNO|원주문번호
revision|RVSE_CNCL_DVSN_CD|정정취소구분코드
quantity|ORD_QTY|주문수량
price|OVRS_ORD_UNPR|해외주문단가
manager_order_number|MGCO_APTM_ODNO|운용사지정주문번호
order_server|ORD_SVR_DVSN_CD|주문서버구분코드
branch|KRX_FWDG_ORD_ORGNO|한국거래소전송주문조직번호
order_number|ODNO|주문번호
ordered_at|ORD_TMD|주문시각
""",
    "kis_async.api.overseas_stock.trading_orders:ModifyOverseasDaytime": """\
account|CANO|종합계좌번호
account|ACNT_PRDT_CD|계좌상품코드
exchange|OVRS_EXCG_CD|해외거래소코드
symbol|PDNO|상품번호
original_order_number|ORGN_ODNO|원주문번호
revision|RVSE_CNCL_DVSN_CD|정정취소구분코드
quantity|ORD_QTY|주문수량
price|OVRS_ORD_UNPR|해외주문단가
phone|CTAC_TLNO|연락전화번호
manager_order_number|MGCO_APTM_ODNO|운용사지정주문번호
order_server|ORD_SVR_DVSN_CD|주문서버구분코드
branch|KRX_FWDG_ORD_ORGNO|한국거래소전송주문조직번호
order_number|ODNO|주문번호
ordered_at|ORD_TMD|주문시각
""",
    "kis_async.api.overseas_stock.trading_orders:OrderOverseas": """\
side||매매구분
account|CANO|종합계좌번호
account|ACNT_PRDT_CD|계좌상품코드
exchange|OVRS_EXCG_CD|해외거래소코드
symbol|PDNO|상품번호
quantity|ORD_QTY|주문수량
price|OVRS_ORD_UNPR|해외주문단가
phone|CTAC_TLNO|연락전화번호
manager_order_number|MGCO_APTM_ODNO|운용사지정주문번호
sell_type|SLL_TYPE|판매유형
order_server|ORD_SVR_DVSN_CD|주문서버구분코드
order_kind|ORD_DVSN|주문구분
start_at|START_TIME|시작시간
end_at|END_TIME|종료시간
algorithm_time|ALGO_ORD_TMD_DVSN_CD|알고리즘주문시간구분코드
branch|KRX_FWDG_ORD_ORGNO|한국거래소전송주문조직번호
order_number|ODNO|주문번호
ordered_at|ORD_TMD|주문시각
""",
    "kis_async.api.overseas_stock.trading_orders:OrderOverseasDaytime": """\
side||매매구분
account|CANO|종합계좌번호
account|ACNT_PRDT_CD|계좌상품코드
exchange|OVRS_EXCG_CD|해외거래소코드
symbol|PDNO|상품번호
quantity|ORD_QTY|주문수량
price|OVRS_ORD_UNPR|해외주문단가
phone|CTAC_TLNO|연락전화번호
manager_order_number|MGCO_APTM_ODNO|운용사지정주문번호
order_server|ORD_SVR_DVSN_CD|주문서버구분코드
order_kind|ORD_DVSN|주문구분
branch|KRX_FWDG_ORD_ORGNO|한국거래소전송주문조직번호
order_number|ODNO|주문번호
ordered_at|ORD_TMD|주문시각
""",
    "kis_async.api.overseas_stock.trading_reservations:CancelOverseasReservation": """\
account|CANO|종합계좌번호
account|ACNT_PRDT_CD|계좌상품코드
received_on|RSYN_ORD_RCIT_DT|해외주문접수일자
reservation_number|OVRS_RSVN_ODNO|해외예약주문번호
""",
    "kis_async.api.overseas_stock.trading_reservations:ListOverseasReservations": """\
region||조회지역
account|CANO|종합계좌번호
account|ACNT_PRDT_CD|계좌상품코드
start_on|INQR_STRT_DT|조회시작일자
end_on|INQR_END_DT|조회종료일자
inquiry|INQR_DVSN_CD|조회구분코드
product_type|PRDT_TYPE_CD|상품유형코드
exchange|OVRS_EXCG_CD|해외거래소코드
search_condition|CTX_AREA_FK200|연속조회검색조건200
next_key|CTX_AREA_NK200|연속조회키200
search_condition|ctx_area_fk200|연속조회검색조건200
next_key|ctx_area_nk200|연속조회키200
cancelled|cncl_yn|취소여부
received_on|rsvn_ord_rcit_dt|예약주문접수일자
reservation_number|ovrs_rsvn_odno|해외예약주문번호
ordered_on|ord_dt|주문일자
branch|ord_gno_brno|주문채번지점번호
order_number|odno|주문번호
side|sll_buy_dvsn_cd|매도매수구분코드
side_name|sll_buy_dvsn_cd_name|매도매수구분명
status_code|ovrs_rsvn_ord_stat_cd|해외예약주문상태코드
status|ovrs_rsvn_ord_stat_cd_name|해외예약주문상태코드명
symbol|pdno|상품번호
product_type|prdt_type_cd|상품유형코드
name|prdt_name|상품명
received_at|ord_rcit_tmd|주문접수시각
forwarded_at|ord_fwdg_tmd|주문전송시각
trade_name|tr_dvsn_name|거래구분명
exchange|ovrs_excg_cd|해외거래소코드
market_name|tr_mket_name|거래시장명
order_staff_number|ord_stfno|주문직원번호
quantity|ft_ord_qty|FT주문수량
price|ft_ord_unpr3|FT주문단가3
filled_quantity|ft_ccld_qty|FT체결수량
unprocessed_reason|nprc_rson_text|미처리사유내용
split_window|splt_buy_attr_name|분할매수속성명
""",
    "kis_async.api.overseas_stock.trading_reservations:OrderOverseasReservation": """\
side||매매구분
account|CANO|종합계좌번호
account|ACNT_PRDT_CD|계좌상품코드
sent_side|SLL_BUY_DVSN_CD|매도매수구분코드
revision|RVSE_CNCL_DVSN_CD|정정취소구분코드
symbol|PDNO|상품번호
product_type|PRDT_TYPE_CD|상품유형코드
exchange|OVRS_EXCG_CD|해외거래소코드
quantity|FT_ORD_QTY|FT주문수량
price|FT_ORD_UNPR3|FT주문단가3
order_server|ORD_SVR_DVSN_CD|주문서버구분코드
received_on|RSVN_ORD_RCIT_DT|예약주문접수일자
order_kind|ORD_DVSN|주문구분
reservation_number|OVRS_RSVN_ODNO|해외예약주문번호
algorithm_time|ALGO_ORD_TMD_DVSN_CD|알고리즘주문시간구분코드
order_number|ODNO|한국거래소전송주문조직번호
""",
    "kis_async.api.domestic_bond.realtime:BondBook": """\
isin|STND_ISCD|표준종목코드
traded_at|STCK_CNTG_HOUR|주식체결시간
ask_yield_1|ASKP_ERT1|매도호가수익률
bid_yield_1|BIDP_ERT1|매수호가수익률1
ask_1|ASKP1|매도호가1
bid_1|BIDP1|매수호가1
ask_size_1|ASKP_RSQN1|매도호가잔량1
bid_size_1|BIDP_RSQN1|매수호가잔량1
ask_yield_2|ASKP_ERT2|매도호가수익률2
bid_yield_2|BIDP_ERT2|매수호가수익률2
ask_2|ASKP2|매도호가2
bid_2|BIDP2|매수호가2
ask_size_2|ASKP_RSQN2|매도호가잔량2
bid_size_2|BIDP_RSQN2|매수호가잔량2
ask_yield_3|ASKP_ERT3|매도호가수익률3
bid_yield_3|BIDP_ERT3|매수호가수익률3
ask_3|ASKP3|매도호가3
bid_3|BIDP3|매수호가3
ask_size_3|ASKP_RSQN3|매도호가잔량3
bid_size_3|BIDP_RSQN3|매수호가잔량3
ask_yield_4|ASKP_ERT4|매도호가수익률4
bid_yield_4|BIDP_ERT4|매수호가수익률4
ask_4|ASKP4|매도호가4
bid_4|BIDP4|매수호가4
ask_size_4|ASKP_RSQN4|매도호가잔량4
bid_size_4|BIDP_RSQN4|매수호가잔량4
ask_yield_5|ASKP_ERT5|매도호가수익률5
bid_yield_5|BIDP_ERT5|매수호가수익률5
ask_5|ASKP5|매도호가5
bid_5|BIDP5|매수호가5
ask_size_5|ASKP_RSQN52|매도호가잔량5
bid_size_5|BIDP_RSQN53|매수호가잔량5
total_ask_size|TOTAL_ASKP_RSQN|총매도호가잔량
total_bid_size|TOTAL_BIDP_RSQN|총매수호가잔량
""",
    "kis_async.api.domestic_bond.realtime:BondIndex": """\
index_id|NMIX_ID|지수ID
base_date_1|STND_DATE1|기준일자1
sent_at|TRNM_HOUR|전송시간
total_return_open|TOTL_ERNN_NMIX_OPRC|총수익지수시가지수
total_return_high|TOTL_ERNN_NMIX_HGPR|총수익지수최고가
total_return_low|TOTL_ERNN_NMIX_LWPR|총수익지수최저가
total_return|TOTL_ERNN_NMIX|총수익지수
previous_total_return|PRDY_TOTL_ERNN_NMIX|전일총수익지수
total_return_change|TOTL_ERNN_NMIX_PRDY_VRSS|총수익지수전일대비
total_return_change_sign|TOTL_ERNN_NMIX_PRDY_VRSS_SIGN|총수익지수전일대비부호
total_return_change_rate|TOTL_ERNN_NMIX_PRDY_CTRT|총수익지수전일대비율
clean_price_index|CLEN_PRC_NMIX|순가격지수
market_price_index|MRKT_PRC_NMIX|시장가격지수
call_reinvestment_index|BOND_CALL_RNVS_NMIX|Call재투자지수
zero_reinvestment_index|BOND_ZERO_RNVS_NMIX|Zero재투자지수
futures_theoretical_price|BOND_FUTS_THPR|선물이론가격
average_duration|BOND_AVRG_DRTN_VAL|평균듀레이션
average_convexity|BOND_AVRG_CNVX_VAL|평균컨벡서티
average_yield_to_maturity|BOND_AVRG_YTM_VAL|평균YTM
average_forward_yield_to_maturity|BOND_AVRG_FRDL_YTM_VAL|평균선도YTM
""",
    "kis_async.api.domestic_bond.realtime:ListedBondTrade": """\
isin|STND_ISCD|표준종목코드
name|BOND_ISNM|채권종목명
traded_at|STCK_CNTG_HOUR|주식체결시간
change_sign|PRDY_VRSS_SIGN|전일대비부호
change|PRDY_VRSS|전일대비
change_rate|PRDY_CTRT|전일대비율
price|STCK_PRPR|현재가
trade_volume|CNTG_VOL|체결거래량
open|STCK_OPRC|시가
high|STCK_HGPR|고가
low|STCK_LWPR|저가
previous_close|STCK_PRDY_CLPR|전일종가
yield_rate|BOND_CNTG_ERT|현재수익률
open_yield|OPRC_ERT|시가수익률
high_yield|HGPR_ERT|고가수익률
low_yield|LWPR_ERT|저가수익률
volume|ACML_VOL|누적거래량
previous_volume|PRDY_VOL|전일거래량
trade_kind|CNTG_TYPE_CLS_CODE|체결유형코드
""",
    "kis_async.api.domestic_futureoption.realtime_books:CommodityFuturesBook": """\
symbol|FUTS_SHRN_ISCD|선물 단축 종목코드
traded_at|BSOP_HOUR|영업 시간
ask_1|FUTS_ASKP1|선물 매도호가1
ask_2|FUTS_ASKP2|선물 매도호가2
ask_3|FUTS_ASKP3|선물 매도호가3
ask_4|FUTS_ASKP4|선물 매도호가4
ask_5|FUTS_ASKP5|선물 매도호가5
bid_1|FUTS_BIDP1|선물 매수호가1
bid_2|FUTS_BIDP2|선물 매수호가2
bid_3|FUTS_BIDP3|선물 매수호가3
bid_4|FUTS_BIDP4|선물 매수호가4
bid_5|FUTS_BIDP5|선물 매수호가5
ask_count_1|ASKP_CSNU1|매도호가 건수1
ask_count_2|ASKP_CSNU2|매도호가 건수2
ask_count_3|ASKP_CSNU3|매도호가 건수3
ask_count_4|ASKP_CSNU4|매도호가 건수4
ask_count_5|ASKP_CSNU5|매도호가 건수5
bid_count_1|BIDP_CSNU1|매수호가 건수1
bid_count_2|BIDP_CSNU2|매수호가 건수2
bid_count_3|BIDP_CSNU3|매수호가 건수3
bid_count_4|BIDP_CSNU4|매수호가 건수4
bid_count_5|BIDP_CSNU5|매수호가 건수5
ask_size_1|ASKP_RSQN1|매도호가 잔량1
ask_size_2|ASKP_RSQN2|매도호가 잔량2
ask_size_3|ASKP_RSQN3|매도호가 잔량3
ask_size_4|ASKP_RSQN4|매도호가 잔량4
ask_size_5|ASKP_RSQN5|매도호가 잔량5
bid_size_1|BIDP_RSQN1|매수호가 잔량1
bid_size_2|BIDP_RSQN2|매수호가 잔량2
bid_size_3|BIDP_RSQN3|매수호가 잔량3
bid_size_4|BIDP_RSQN4|매수호가 잔량4
bid_size_5|BIDP_RSQN5|매수호가 잔량5
total_ask_count|TOTAL_ASKP_CSNU|총 매도호가 건수
total_bid_count|TOTAL_BIDP_CSNU|총 매수호가 건수
total_ask_size|TOTAL_ASKP_RSQN|총 매도호가 잔량
total_bid_size|TOTAL_BIDP_RSQN|총 매수호가 잔량
total_ask_size_change|TOTAL_ASKP_RSQN_ICDC|총 매도호가 잔량 증감
total_bid_size_change|TOTAL_BIDP_RSQN_ICDC|총 매수호가 잔량 증감
""",
    "kis_async.api.domestic_futureoption.realtime_books:IndexFuturesBook": """\
symbol|FUTS_SHRN_ISCD|선물 단축 종목코드
traded_at|BSOP_HOUR|영업 시간
ask_1|FUTS_ASKP1|선물 매도호가1
ask_2|FUTS_ASKP2|선물 매도호가2
ask_3|FUTS_ASKP3|선물 매도호가3
ask_4|FUTS_ASKP4|선물 매도호가4
ask_5|FUTS_ASKP5|선물 매도호가5
bid_1|FUTS_BIDP1|선물 매수호가1
bid_2|FUTS_BIDP2|선물 매수호가2
bid_3|FUTS_BIDP3|선물 매수호가3
bid_4|FUTS_BIDP4|선물 매수호가4
bid_5|FUTS_BIDP5|선물 매수호가5
ask_count_1|ASKP_CSNU1|매도호가 건수1
ask_count_2|ASKP_CSNU2|매도호가 건수2
ask_count_3|ASKP_CSNU3|매도호가 건수3
ask_count_4|ASKP_CSNU4|매도호가 건수4
ask_count_5|ASKP_CSNU5|매도호가 건수5
bid_count_1|BIDP_CSNU1|매수호가 건수1
bid_count_2|BIDP_CSNU2|매수호가 건수2
bid_count_3|BIDP_CSNU3|매수호가 건수3
bid_count_4|BIDP_CSNU4|매수호가 건수4
bid_count_5|BIDP_CSNU5|매수호가 건수5
ask_size_1|ASKP_RSQN1|매도호가 잔량1
ask_size_2|ASKP_RSQN2|매도호가 잔량2
ask_size_3|ASKP_RSQN3|매도호가 잔량3
ask_size_4|ASKP_RSQN4|매도호가 잔량4
ask_size_5|ASKP_RSQN5|매도호가 잔량5
bid_size_1|BIDP_RSQN1|매수호가 잔량1
bid_size_2|BIDP_RSQN2|매수호가 잔량2
bid_size_3|BIDP_RSQN3|매수호가 잔량3
bid_size_4|BIDP_RSQN4|매수호가 잔량4
bid_size_5|BIDP_RSQN5|매수호가 잔량5
total_ask_count|TOTAL_ASKP_CSNU|총 매도호가 건수
total_bid_count|TOTAL_BIDP_CSNU|총 매수호가 건수
total_ask_size|TOTAL_ASKP_RSQN|총 매도호가 잔량
total_bid_size|TOTAL_BIDP_RSQN|총 매수호가 잔량
total_ask_size_change|TOTAL_ASKP_RSQN_ICDC|총 매도호가 잔량 증감
total_bid_size_change|TOTAL_BIDP_RSQN_ICDC|총 매수호가 잔량 증감
""",
    "kis_async.api.domestic_futureoption.realtime_books:IndexOptionBook": """\
symbol|OPTN_SHRN_ISCD|옵션 단축 종목코드
traded_at|BSOP_HOUR|영업 시간
ask_1|OPTN_ASKP1|옵션 매도호가1
ask_2|OPTN_ASKP2|옵션 매도호가2
ask_3|OPTN_ASKP3|옵션 매도호가3
ask_4|OPTN_ASKP4|옵션 매도호가4
ask_5|OPTN_ASKP5|옵션 매도호가5
bid_1|OPTN_BIDP1|옵션 매수호가1
bid_2|OPTN_BIDP2|옵션 매수호가2
bid_3|OPTN_BIDP3|옵션 매수호가3
bid_4|OPTN_BIDP4|옵션 매수호가4
bid_5|OPTN_BIDP5|옵션 매수호가5
ask_count_1|ASKP_CSNU1|매도호가 건수1
ask_count_2|ASKP_CSNU2|매도호가 건수2
ask_count_3|ASKP_CSNU3|매도호가 건수3
ask_count_4|ASKP_CSNU4|매도호가 건수4
ask_count_5|ASKP_CSNU5|매도호가 건수5
bid_count_1|BIDP_CSNU1|매수호가 건수1
bid_count_2|BIDP_CSNU2|매수호가 건수2
bid_count_3|BIDP_CSNU3|매수호가 건수3
bid_count_4|BIDP_CSNU4|매수호가 건수4
bid_count_5|BIDP_CSNU5|매수호가 건수5
ask_size_1|ASKP_RSQN1|매도호가 잔량1
ask_size_2|ASKP_RSQN2|매도호가 잔량2
ask_size_3|ASKP_RSQN3|매도호가 잔량3
ask_size_4|ASKP_RSQN4|매도호가 잔량4
ask_size_5|ASKP_RSQN5|매도호가 잔량5
bid_size_1|BIDP_RSQN1|매수호가 잔량1
bid_size_2|BIDP_RSQN2|매수호가 잔량2
bid_size_3|BIDP_RSQN3|매수호가 잔량3
bid_size_4|BIDP_RSQN4|매수호가 잔량4
bid_size_5|BIDP_RSQN5|매수호가 잔량5
total_ask_count|TOTAL_ASKP_CSNU|총 매도호가 건수
total_bid_count|TOTAL_BIDP_CSNU|총 매수호가 건수
total_ask_size|TOTAL_ASKP_RSQN|총 매도호가 잔량
total_bid_size|TOTAL_BIDP_RSQN|총 매수호가 잔량
total_ask_size_change|TOTAL_ASKP_RSQN_ICDC|총 매도호가 잔량 증감
total_bid_size_change|TOTAL_BIDP_RSQN_ICDC|총 매수호가 잔량 증감
""",
    "kis_async.api.domestic_futureoption.realtime_books:NightFuturesBook": """\
symbol|FUTS_SHRN_ISCD|선물 단축 종목코드
traded_at|BSOP_HOUR|영업 시간
ask_1|FUTS_ASKP1|선물 매도호가1
ask_2|FUTS_ASKP2|선물 매도호가2
ask_3|FUTS_ASKP3|선물 매도호가3
ask_4|FUTS_ASKP4|선물 매도호가4
ask_5|FUTS_ASKP5|선물 매도호가5
bid_1|FUTS_BIDP1|선물 매수호가1
bid_2|FUTS_BIDP2|선물 매수호가2
bid_3|FUTS_BIDP3|선물 매수호가3
bid_4|FUTS_BIDP4|선물 매수호가4
bid_5|FUTS_BIDP5|선물 매수호가5
ask_count_1|ASKP_CSNU1|매도호가 건수1
ask_count_2|ASKP_CSNU2|매도호가 건수2
ask_count_3|ASKP_CSNU3|매도호가 건수3
ask_count_4|ASKP_CSNU4|매도호가 건수4
ask_count_5|ASKP_CSNU5|매도호가 건수5
bid_count_1|BIDP_CSNU1|매수호가 건수1
bid_count_2|BIDP_CSNU2|매수호가 건수2
bid_count_3|BIDP_CSNU3|매수호가 건수3
bid_count_4|BIDP_CSNU4|매수호가 건수4
bid_count_5|BIDP_CSNU5|매수호가 건수5
ask_size_1|ASKP_RSQN1|매도호가 잔량1
ask_size_2|ASKP_RSQN2|매도호가 잔량2
ask_size_3|ASKP_RSQN3|매도호가 잔량3
ask_size_4|ASKP_RSQN4|매도호가 잔량4
ask_size_5|ASKP_RSQN5|매도호가 잔량5
bid_size_1|BIDP_RSQN1|매수호가 잔량1
bid_size_2|BIDP_RSQN2|매수호가 잔량2
bid_size_3|BIDP_RSQN3|매수호가 잔량3
bid_size_4|BIDP_RSQN4|매수호가 잔량4
bid_size_5|BIDP_RSQN5|매수호가 잔량5
total_ask_count|TOTAL_ASKP_CSNU|총 매도호가 건수
total_bid_count|TOTAL_BIDP_CSNU|총 매수호가 건수
total_ask_size|TOTAL_ASKP_RSQN|총 매도호가 잔량
total_bid_size|TOTAL_BIDP_RSQN|총 매수호가 잔량
total_ask_size_change|TOTAL_ASKP_RSQN_ICDC|총 매도호가 잔량 증감
total_bid_size_change|TOTAL_BIDP_RSQN_ICDC|총 매수호가 잔량 증감
""",
    "kis_async.api.domestic_futureoption.realtime_books:NightOptionBook": """\
symbol|OPTN_SHRN_ISCD|옵션단축종목코드
traded_at|BSOP_HOUR|영업시간
ask_1|OPTN_ASKP1|옵션매도호가1
ask_2|OPTN_ASKP2|옵션매도호가2
ask_3|OPTN_ASKP3|옵션매도호가3
ask_4|OPTN_ASKP4|옵션매도호가4
ask_5|OPTN_ASKP5|옵션매도호가5
bid_1|OPTN_BIDP1|옵션매수호가1
bid_2|OPTN_BIDP2|옵션매수호가2
bid_3|OPTN_BIDP3|옵션매수호가3
bid_4|OPTN_BIDP4|옵션매수호가4
bid_5|OPTN_BIDP5|옵션매수호가5
ask_count_1|ASKP_CSNU1|매도호가건수1
ask_count_2|ASKP_CSNU2|매도호가건수2
ask_count_3|ASKP_CSNU3|매도호가건수3
ask_count_4|ASKP_CSNU4|매도호가건수4
ask_count_5|ASKP_CSNU5|매도호가건수5
bid_count_1|BIDP_CSNU1|매수호가건수1
bid_count_2|BIDP_CSNU2|매수호가건수2
bid_count_3|BIDP_CSNU3|매수호가건수3
bid_count_4|BIDP_CSNU4|매수호가건수4
bid_count_5|BIDP_CSNU5|매수호가건수5
ask_size_1|ASKP_RSQN1|매도호가잔량1
ask_size_2|ASKP_RSQN2|매도호가잔량2
ask_size_3|ASKP_RSQN3|매도호가잔량3
ask_size_4|ASKP_RSQN4|매도호가잔량4
ask_size_5|ASKP_RSQN5|매도호가잔량5
bid_size_1|BIDP_RSQN1|매수호가잔량1
bid_size_2|BIDP_RSQN2|매수호가잔량2
bid_size_3|BIDP_RSQN3|매수호가잔량3
bid_size_4|BIDP_RSQN4|매수호가잔량4
bid_size_5|BIDP_RSQN5|매수호가잔량5
total_ask_count|TOTAL_ASKP_CSNU|총매도호가건수
total_bid_count|TOTAL_BIDP_CSNU|총매수호가건수
total_ask_size|TOTAL_ASKP_RSQN|총매도호가잔량
total_bid_size|TOTAL_BIDP_RSQN|총매수호가잔량
total_ask_size_change|TOTAL_ASKP_RSQN_ICDC|총매도호가잔량증감
total_bid_size_change|TOTAL_BIDP_RSQN_ICDC|총매수호가잔량증감
""",
    "kis_async.api.domestic_futureoption.realtime_books:StockFuturesBook": """\
symbol|FUTS_SHRN_ISCD|선물단축종목코드
traded_at|BSOP_HOUR|영업시간
ask_1|ASKP1|매도호가1
ask_2|ASKP2|매도호가2
ask_3|ASKP3|매도호가3
ask_4|ASKP4|매도호가4
ask_5|ASKP5|매도호가5
ask_6|ASKP6|매도호가6
ask_7|ASKP7|매도호가7
ask_8|ASKP8|매도호가8
ask_9|ASKP9|매도호가9
ask_10|ASKP10|매도호가10
bid_1|BIDP1|매수호가1
bid_2|BIDP2|매수호가2
bid_3|BIDP3|매수호가3
bid_4|BIDP4|매수호가4
bid_5|BIDP5|매수호가5
bid_6|BIDP6|매수호가6
bid_7|BIDP7|매수호가7
bid_8|BIDP8|매수호가8
bid_9|BIDP9|매수호가9
bid_10|BIDP10|매수호가10
ask_count_1|ASKP_CSNU1|매도호가건수1
ask_count_2|ASKP_CSNU2|매도호가건수2
ask_count_3|ASKP_CSNU3|매도호가건수3
ask_count_4|ASKP_CSNU4|매도호가건수4
ask_count_5|ASKP_CSNU5|매도호가건수5
ask_count_6|ASKP_CSNU6|매도호가건수6
ask_count_7|ASKP_CSNU7|매도호가건수7
ask_count_8|ASKP_CSNU8|매도호가건수8
ask_count_9|ASKP_CSNU9|매도호가건수9
ask_count_10|ASKP_CSNU10|매도호가건수10
bid_count_1|BIDP_CSNU1|매수호가건수1
bid_count_2|BIDP_CSNU2|매수호가건수2
bid_count_3|BIDP_CSNU3|매수호가건수3
bid_count_4|BIDP_CSNU4|매수호가건수4
bid_count_5|BIDP_CSNU5|매수호가건수5
bid_count_6|BIDP_CSNU6|매수호가건수6
bid_count_7|BIDP_CSNU7|매수호가건수7
bid_count_8|BIDP_CSNU8|매수호가건수8
bid_count_9|BIDP_CSNU9|매수호가건수9
bid_count_10|BIDP_CSNU10|매수호가건수10
ask_size_1|ASKP_RSQN1|매도호가잔량1
ask_size_2|ASKP_RSQN2|매도호가잔량2
ask_size_3|ASKP_RSQN3|매도호가잔량3
ask_size_4|ASKP_RSQN4|매도호가잔량4
ask_size_5|ASKP_RSQN5|매도호가잔량5
ask_size_6|ASKP_RSQN6|매도호가잔량6
ask_size_7|ASKP_RSQN7|매도호가잔량7
ask_size_8|ASKP_RSQN8|매도호가잔량8
ask_size_9|ASKP_RSQN9|매도호가잔량9
ask_size_10|ASKP_RSQN10|매도호가잔량10
bid_size_1|BIDP_RSQN1|매수호가잔량1
bid_size_2|BIDP_RSQN2|매수호가잔량2
bid_size_3|BIDP_RSQN3|매수호가잔량3
bid_size_4|BIDP_RSQN4|매수호가잔량4
bid_size_5|BIDP_RSQN5|매수호가잔량5
bid_size_6|BIDP_RSQN6|매수호가잔량6
bid_size_7|BIDP_RSQN7|매수호가잔량7
bid_size_8|BIDP_RSQN8|매수호가잔량8
bid_size_9|BIDP_RSQN9|매수호가잔량9
bid_size_10|BIDP_RSQN10|매수호가잔량10
total_ask_count|TOTAL_ASKP_CSNU|총매도호가건수
total_bid_count|TOTAL_BIDP_CSNU|총매수호가건수
total_ask_size|TOTAL_ASKP_RSQN|총매도호가잔량
total_bid_size|TOTAL_BIDP_RSQN|총매수호가잔량
total_ask_size_change|TOTAL_ASKP_RSQN_ICDC|총매도호가잔량증감
total_bid_size_change|TOTAL_BIDP_RSQN_ICDC|총매수호가잔량증감
""",
    "kis_async.api.domestic_futureoption.realtime_books:StockOptionBook": """\
symbol|OPTN_SHRN_ISCD|옵션 단축 종목코드
traded_at|BSOP_HOUR|영업 시간
ask_1|OPTN_ASKP1|옵션 매도호가1
ask_2|OPTN_ASKP2|옵션 매도호가2
ask_3|OPTN_ASKP3|옵션 매도호가3
ask_4|OPTN_ASKP4|옵션 매도호가4
ask_5|OPTN_ASKP5|옵션 매도호가5
bid_1|OPTN_BIDP1|옵션 매수호가1
bid_2|OPTN_BIDP2|옵션 매수호가2
bid_3|OPTN_BIDP3|옵션 매수호가3
bid_4|OPTN_BIDP4|옵션 매수호가4
bid_5|OPTN_BIDP5|옵션 매수호가5
ask_count_1|ASKP_CSNU1|매도호가 건수1
ask_count_2|ASKP_CSNU2|매도호가 건수2
ask_count_3|ASKP_CSNU3|매도호가 건수3
ask_count_4|ASKP_CSNU4|매도호가 건수4
ask_count_5|ASKP_CSNU5|매도호가 건수5
bid_count_1|BIDP_CSNU1|매수호가 건수1
bid_count_2|BIDP_CSNU2|매수호가 건수2
bid_count_3|BIDP_CSNU3|매수호가 건수3
bid_count_4|BIDP_CSNU4|매수호가 건수4
bid_count_5|BIDP_CSNU5|매수호가 건수5
ask_size_1|ASKP_RSQN1|매도호가 잔량1
ask_size_2|ASKP_RSQN2|매도호가 잔량2
ask_size_3|ASKP_RSQN3|매도호가 잔량3
ask_size_4|ASKP_RSQN4|매도호가 잔량4
ask_size_5|ASKP_RSQN5|매도호가 잔량5
bid_size_1|BIDP_RSQN1|매수호가 잔량1
bid_size_2|BIDP_RSQN2|매수호가 잔량2
bid_size_3|BIDP_RSQN3|매수호가 잔량3
bid_size_4|BIDP_RSQN4|매수호가 잔량4
bid_size_5|BIDP_RSQN5|매수호가 잔량5
total_ask_count|TOTAL_ASKP_CSNU|총 매도호가 건수
total_bid_count|TOTAL_BIDP_CSNU|총 매수호가 건수
total_ask_size|TOTAL_ASKP_RSQN|총 매도호가 잔량
total_bid_size|TOTAL_BIDP_RSQN|총 매수호가 잔량
total_ask_size_change|TOTAL_ASKP_RSQN_ICDC|총 매도호가 잔량 증감
total_bid_size_change|TOTAL_BIDP_RSQN_ICDC|총 매수호가 잔량 증감
ask_6|OPTN_ASKP6|옵션매도호가6
ask_7|OPTN_ASKP7|옵션매도호가7
ask_8|OPTN_ASKP8|옵션매도호가8
ask_9|OPTN_ASKP9|옵션매도호가9
ask_10|OPTN_ASKP10|옵션매도호가10
bid_6|OPTN_BIDP6|옵션매수호가6
bid_7|OPTN_BIDP7|옵션매수호가7
bid_8|OPTN_BIDP8|옵션매수호가8
bid_9|OPTN_BIDP9|옵션매수호가9
bid_10|OPTN_BIDP10|옵션매수호가10
ask_count_6|ASKP_CSNU6|매도호가건수6
ask_count_7|ASKP_CSNU7|매도호가건수7
ask_count_8|ASKP_CSNU8|매도호가건수8
ask_count_9|ASKP_CSNU9|매도호가건수9
ask_count_10|ASKP_CSNU10|매도호가건수10
bid_count_6|BIDP_CSNU6|매수호가건수6
bid_count_7|BIDP_CSNU7|매수호가건수7
bid_count_8|BIDP_CSNU8|매수호가건수8
bid_count_9|BIDP_CSNU9|매수호가건수9
bid_count_10|BIDP_CSNU10|매수호가건수10
ask_size_6|ASKP_RSQN6|매도호가잔량6
ask_size_7|ASKP_RSQN7|매도호가잔량7
ask_size_8|ASKP_RSQN8|매도호가잔량8
ask_size_9|ASKP_RSQN9|매도호가잔량9
ask_size_10|ASKP_RSQN10|매도호가잔량10
bid_size_6|BIDP_RSQN6|매수호가잔량6
bid_size_7|BIDP_RSQN7|매수호가잔량7
bid_size_8|BIDP_RSQN8|매수호가잔량8
bid_size_9|BIDP_RSQN9|매수호가잔량9
bid_size_10|BIDP_RSQN10|매수호가잔량10
""",
    "kis_async.api.domestic_futureoption.realtime_trades:CommodityFuturesTrade": """\
symbol|FUTS_SHRN_ISCD|선물 단축 종목코드
traded_at|BSOP_HOUR|영업 시간
change|FUTS_PRDY_VRSS|선물 전일 대비
change_sign|PRDY_VRSS_SIGN|전일 대비 부호
change_rate|FUTS_PRDY_CTRT|선물 전일 대비율
price|FUTS_PRPR|선물 현재가
open|FUTS_OPRC|선물 시가2
high|FUTS_HGPR|선물 최고가
low|FUTS_LWPR|선물 최저가
trade_volume|LAST_CNQN|최종 거래량
volume|ACML_VOL|누적 거래량
turnover|ACML_TR_PBMN|누적 거래 대금
theoretical_price|HTS_THPR|HTS 이론가
market_basis|MRKT_BASIS|시장 베이시스
disparity_rate|DPRT|괴리율
near_month_price|NMSC_FCTN_STPL_PRC|근월물 약정가
far_month_price|FMSC_FCTN_STPL_PRC|원월물 약정가
spread|SPEAD_PRC|스프레드1
open_interest|HTS_OTST_STPL_QTY|HTS 미결제 약정 수량
open_interest_change|OTST_STPL_QTY_ICDC|미결제 약정 수량 증감
open_at|OPRC_HOUR|시가 시간
open_sign|OPRC_VRSS_PRPR_SIGN|시가2 대비 현재가 부호
change_from_open|OPRC_VRSS_NMIX_PRPR|시가 대비 지수 현재가
high_at|HGPR_HOUR|최고가 시간
high_sign|HGPR_VRSS_PRPR_SIGN|최고가 대비 현재가 부호
change_from_high|HGPR_VRSS_NMIX_PRPR|최고가 대비 지수 현재가
low_at|LWPR_HOUR|최저가 시간
low_sign|LWPR_VRSS_PRPR_SIGN|최저가 대비 현재가 부호
change_from_low|LWPR_VRSS_NMIX_PRPR|최저가 대비 지수 현재가
buy_share|SHNU_RATE|매수2 비율
strength|CTTR|체결강도
disparity|ESDG|괴리도
open_interest_change_from_previous_trade|OTST_STPL_RGBF_QTY_ICDC|미결제 약정 직전 수량 증감
theoretical_basis|THPR_BASIS|이론 베이시스
ask_1|FUTS_ASKP1|선물 매도호가1
bid_1|FUTS_BIDP1|선물 매수호가1
ask_size_1|ASKP_RSQN1|매도호가 잔량1
bid_size_1|BIDP_RSQN1|매수호가 잔량1
sell_trades|SELN_CNTG_CSNU|매도 체결 건수
buy_trades|SHNU_CNTG_CSNU|매수 체결 건수
net_buy_trades|NTBY_CNTG_CSNU|순매수 체결 건수
sell_volume|SELN_CNTG_SMTN|총 매도 수량
buy_volume|SHNU_CNTG_SMTN|총 매수 수량
total_ask_size|TOTAL_ASKP_RSQN|총 매도호가 잔량
total_bid_size|TOTAL_BIDP_RSQN|총 매수호가 잔량
volume_to_previous_rate|PRDY_VOL_VRSS_ACML_VOL_RATE|전일 거래량 대비 등락율
negotiated_volume|DSCS_BLTR_ACML_QTY|협의 대량 거래량
dynamic_upper_limit|DYNM_MXPR|실시간상한가
dynamic_lower_limit|DYNM_LLAM|실시간하한가
dynamic_limit_applied|DYNM_PRC_LIMT_YN|실시간가격제한구분
""",
    "kis_async.api.domestic_futureoption.realtime_trades:ExpectedNightOptionTrade": """\
symbol|OPTN_SHRN_ISCD|옵션단축종목코드
traded_at|BSOP_HOUR|영업시간
expected_price|ANTC_CNPR|예상체결가
expected_change|ANTC_CNTG_VRSS|예상체결대비
expected_change_sign|ANTC_CNTG_VRSS_SIGN|예상체결대비부호
expected_change_rate|ANTC_CNTG_PRDY_CTRT|예상체결전일대비율
expected_session_code|ANTC_MKOP_CLS_CODE|예상장운영구분코드
expected_trade_volume|ANTC_CNQN|예상체결수량
""",
    "kis_async.api.domestic_futureoption.realtime_trades:ExpectedStockFuturesTrade": """\
symbol|FUTS_SHRN_ISCD|선물단축종목코드
traded_at|BSOP_HOUR|영업시간
expected_price|ANTC_CNPR|예상체결가
expected_change|ANTC_CNTG_VRSS|예상체결대비
expected_change_sign|ANTC_CNTG_VRSS_SIGN|예상체결대비부호
expected_change_rate|ANTC_CNTG_PRDY_CTRT|예상체결전일대비율
expected_session_code|ANTC_MKOP_CLS_CODE|예상장운영구분코드
expected_trade_volume|ANTC_CNQN|예상체결수량
""",
    "kis_async.api.domestic_futureoption.realtime_trades:ExpectedStockOptionTrade": """\
symbol|OPTN_SHRN_ISCD|옵션단축종목코드
traded_at|BSOP_HOUR|영업시간
expected_price|ANTC_CNPR|예상체결가
expected_change|ANTC_CNTG_VRSS|예상체결대비
expected_change_sign|ANTC_CNTG_VRSS_SIGN|예상체결대비부호
expected_change_rate|ANTC_CNTG_PRDY_CTRT|예상체결전일대비율
expected_session_code|ANTC_MKOP_CLS_CODE|예상장운영구분코드
""",
    "kis_async.api.domestic_futureoption.realtime_trades:IndexFuturesTrade": """\
symbol|FUTS_SHRN_ISCD|선물 단축 종목코드
traded_at|BSOP_HOUR|영업 시간
change|FUTS_PRDY_VRSS|선물 전일 대비
change_sign|PRDY_VRSS_SIGN|전일 대비 부호
change_rate|FUTS_PRDY_CTRT|선물 전일 대비율
price|FUTS_PRPR|선물 현재가
open|FUTS_OPRC|선물 시가2
high|FUTS_HGPR|선물 최고가
low|FUTS_LWPR|선물 최저가
trade_volume|LAST_CNQN|최종 거래량
volume|ACML_VOL|누적 거래량
turnover|ACML_TR_PBMN|누적 거래 대금
theoretical_price|HTS_THPR|HTS 이론가
market_basis|MRKT_BASIS|시장 베이시스
disparity_rate|DPRT|괴리율
near_month_price|NMSC_FCTN_STPL_PRC|근월물 약정가
far_month_price|FMSC_FCTN_STPL_PRC|원월물 약정가
spread|SPEAD_PRC|스프레드1
open_interest|HTS_OTST_STPL_QTY|HTS 미결제 약정 수량
open_interest_change|OTST_STPL_QTY_ICDC|미결제 약정 수량 증감
open_at|OPRC_HOUR|시가 시간
open_sign|OPRC_VRSS_PRPR_SIGN|시가2 대비 현재가 부호
change_from_open|OPRC_VRSS_NMIX_PRPR|시가 대비 지수 현재가
high_at|HGPR_HOUR|최고가 시간
high_sign|HGPR_VRSS_PRPR_SIGN|최고가 대비 현재가 부호
change_from_high|HGPR_VRSS_NMIX_PRPR|최고가 대비 지수 현재가
low_at|LWPR_HOUR|최저가 시간
low_sign|LWPR_VRSS_PRPR_SIGN|최저가 대비 현재가 부호
change_from_low|LWPR_VRSS_NMIX_PRPR|최저가 대비 지수 현재가
buy_share|SHNU_RATE|매수2 비율
strength|CTTR|체결강도
disparity|ESDG|괴리도
open_interest_change_from_previous_trade|OTST_STPL_RGBF_QTY_ICDC|미결제 약정 직전 수량 증감
theoretical_basis|THPR_BASIS|이론 베이시스
ask_1|FUTS_ASKP1|선물 매도호가1
bid_1|FUTS_BIDP1|선물 매수호가1
ask_size_1|ASKP_RSQN1|매도호가 잔량1
bid_size_1|BIDP_RSQN1|매수호가 잔량1
sell_trades|SELN_CNTG_CSNU|매도 체결 건수
buy_trades|SHNU_CNTG_CSNU|매수 체결 건수
net_buy_trades|NTBY_CNTG_CSNU|순매수 체결 건수
sell_volume|SELN_CNTG_SMTN|총 매도 수량
buy_volume|SHNU_CNTG_SMTN|총 매수 수량
total_ask_size|TOTAL_ASKP_RSQN|총 매도호가 잔량
total_bid_size|TOTAL_BIDP_RSQN|총 매수호가 잔량
volume_to_previous_rate|PRDY_VOL_VRSS_ACML_VOL_RATE|전일 거래량 대비 등락율
negotiated_volume|DSCS_BLTR_ACML_QTY|협의 대량 거래량
dynamic_upper_limit|DYNM_MXPR|실시간상한가
dynamic_lower_limit|DYNM_LLAM|실시간하한가
dynamic_limit_applied|DYNM_PRC_LIMT_YN|실시간가격제한구분
""",
    "kis_async.api.domestic_futureoption.realtime_trades:IndexOptionTrade": """\
symbol|OPTN_SHRN_ISCD|옵션단축종목코드
traded_at|BSOP_HOUR|영업시간
price|OPTN_PRPR|옵션현재가
change_sign|PRDY_VRSS_SIGN|전일대비부호
change|OPTN_PRDY_VRSS|옵션전일대비
change_rate|PRDY_CTRT|전일대비율
open|OPTN_OPRC|옵션시가2
high|OPTN_HGPR|옵션최고가
low|OPTN_LWPR|옵션최저가
trade_volume|LAST_CNQN|최종거래량
volume|ACML_VOL|누적거래량
turnover|ACML_TR_PBMN|누적거래대금
theoretical_price|HTS_THPR|HTS이론가
open_interest|HTS_OTST_STPL_QTY|HTS미결제약정수량
open_interest_change|OTST_STPL_QTY_ICDC|미결제약정수량증감
open_at|OPRC_HOUR|시가시간
open_sign|OPRC_VRSS_PRPR_SIGN|시가2대비현재가부호
change_from_open|OPRC_VRSS_NMIX_PRPR|시가대비지수현재가
high_at|HGPR_HOUR|최고가시간
high_sign|HGPR_VRSS_PRPR_SIGN|최고가대비현재가부호
change_from_high|HGPR_VRSS_NMIX_PRPR|최고가대비지수현재가
low_at|LWPR_HOUR|최저가시간
low_sign|LWPR_VRSS_PRPR_SIGN|최저가대비현재가부호
change_from_low|LWPR_VRSS_NMIX_PRPR|최저가대비지수현재가
buy_share|SHNU_RATE|매수2비율
premium|PRMM_VAL|프리미엄값
intrinsic_value|INVL_VAL|내재가치값
time_value|TMVL_VAL|시간가치값
delta|DELTA|델타
gamma|GAMA|감마
vega|VEGA|베가
theta|THETA|세타
rho|RHO|로우
implied_volatility|HTS_INTS_VLTL|HTS내재변동성
disparity|ESDG|괴리도
open_interest_change_from_previous_trade|OTST_STPL_RGBF_QTY_ICDC|미결제약정직전수량증감
theoretical_basis|THPR_BASIS|이론베이시스
underlying_historical_volatility|UNAS_HIST_VLTL|역사적변동성
strength|CTTR|체결강도
disparity_rate|DPRT|괴리율
market_basis|MRKT_BASIS|시장베이시스
ask_1|OPTN_ASKP1|옵션매도호가1
bid_1|OPTN_BIDP1|옵션매수호가1
ask_size_1|ASKP_RSQN1|매도호가잔량1
bid_size_1|BIDP_RSQN1|매수호가잔량1
sell_trades|SELN_CNTG_CSNU|매도체결건수
buy_trades|SHNU_CNTG_CSNU|매수체결건수
net_buy_trades|NTBY_CNTG_CSNU|순매수체결건수
sell_volume|SELN_CNTG_SMTN|총매도수량
buy_volume|SHNU_CNTG_SMTN|총매수수량
total_ask_size|TOTAL_ASKP_RSQN|총매도호가잔량
total_bid_size|TOTAL_BIDP_RSQN|총매수호가잔량
volume_to_previous_rate|PRDY_VOL_VRSS_ACML_VOL_RATE|전일거래량대비등락율
average_volatility|AVRG_VLTL|평균 변동성
negotiated_volume|DSCS_LRQN_VOL|협의대량누적 거래량
dynamic_upper_limit|DYNM_MXPR|실시간상한가
dynamic_lower_limit|DYNM_LLAM|실시간하한가
dynamic_limit_applied|DYNM_PRC_LIMT_YN|실시간가격제한구분
""",
    "kis_async.api.domestic_futureoption.realtime_trades:NightFuturesTrade": """\
symbol|FUTS_SHRN_ISCD|선물 단축 종목코드
traded_at|BSOP_HOUR|영업 시간
change|FUTS_PRDY_VRSS|선물 전일 대비
change_sign|PRDY_VRSS_SIGN|전일 대비 부호
change_rate|FUTS_PRDY_CTRT|선물 전일 대비율
price|FUTS_PRPR|선물 현재가
open|FUTS_OPRC|선물 시가2
high|FUTS_HGPR|선물 최고가
low|FUTS_LWPR|선물 최저가
trade_volume|LAST_CNQN|최종 거래량
volume|ACML_VOL|누적 거래량
turnover|ACML_TR_PBMN|누적 거래 대금
theoretical_price|HTS_THPR|HTS 이론가
market_basis|MRKT_BASIS|시장 베이시스
disparity_rate|DPRT|괴리율
near_month_price|NMSC_FCTN_STPL_PRC|근월물 약정가
far_month_price|FMSC_FCTN_STPL_PRC|원월물 약정가
spread|SPEAD_PRC|스프레드1
open_interest|HTS_OTST_STPL_QTY|HTS 미결제 약정 수량
open_interest_change|OTST_STPL_QTY_ICDC|미결제 약정 수량 증감
open_at|OPRC_HOUR|시가 시간
open_sign|OPRC_VRSS_PRPR_SIGN|시가2 대비 현재가 부호
change_from_open|OPRC_VRSS_NMIX_PRPR|시가 대비 지수 현재가
high_at|HGPR_HOUR|최고가 시간
high_sign|HGPR_VRSS_PRPR_SIGN|최고가 대비 현재가 부호
change_from_high|HGPR_VRSS_NMIX_PRPR|최고가 대비 지수 현재가
low_at|LWPR_HOUR|최저가 시간
low_sign|LWPR_VRSS_PRPR_SIGN|최저가 대비 현재가 부호
change_from_low|LWPR_VRSS_NMIX_PRPR|최저가 대비 지수 현재가
buy_share|SHNU_RATE|매수2 비율
strength|CTTR|체결강도
disparity|ESDG|괴리도
open_interest_change_from_previous_trade|OTST_STPL_RGBF_QTY_ICDC|미결제 약정 직전 수량 증감
theoretical_basis|THPR_BASIS|이론 베이시스
ask_1|FUTS_ASKP1|선물 매도호가1
bid_1|FUTS_BIDP1|선물 매수호가1
ask_size_1|ASKP_RSQN1|매도호가 잔량1
bid_size_1|BIDP_RSQN1|매수호가 잔량1
sell_trades|SELN_CNTG_CSNU|매도 체결 건수
buy_trades|SHNU_CNTG_CSNU|매수 체결 건수
net_buy_trades|NTBY_CNTG_CSNU|순매수 체결 건수
sell_volume|SELN_CNTG_SMTN|총 매도 수량
buy_volume|SHNU_CNTG_SMTN|총 매수 수량
total_ask_size|TOTAL_ASKP_RSQN|총 매도호가 잔량
total_bid_size|TOTAL_BIDP_RSQN|총 매수호가 잔량
volume_to_previous_rate|PRDY_VOL_VRSS_ACML_VOL_RATE|전일 거래량 대비 등락율
dynamic_upper_limit|DYNM_MXPR|실시간상한가
dynamic_lower_limit|DYNM_LLAM|실시간하한가
dynamic_limit_applied|DYNM_PRC_LIMT_YN|실시간가격제한구분
""",
    "kis_async.api.domestic_futureoption.realtime_trades:NightOptionTrade": """\
symbol|OPTN_SHRN_ISCD|옵션단축종목코드
traded_at|BSOP_HOUR|영업시간
price|OPTN_PRPR|옵션현재가
change_sign|PRDY_VRSS_SIGN|전일대비부호
change|OPTN_PRDY_VRSS|옵션전일대비
change_rate|PRDY_CTRT|전일대비율
open|OPTN_OPRC|옵션시가2
high|OPTN_HGPR|옵션최고가
low|OPTN_LWPR|옵션최저가
trade_volume|LAST_CNQN|최종거래량
volume|ACML_VOL|누적거래량
turnover|ACML_TR_PBMN|누적거래대금
theoretical_price|HTS_THPR|HTS이론가
open_interest|HTS_OTST_STPL_QTY|HTS미결제약정수량
open_interest_change|OTST_STPL_QTY_ICDC|미결제약정수량증감
open_at|OPRC_HOUR|시가시간
open_sign|OPRC_VRSS_PRPR_SIGN|시가2대비현재가부호
change_from_open|OPRC_VRSS_NMIX_PRPR|시가대비지수현재가
high_at|HGPR_HOUR|최고가시간
high_sign|HGPR_VRSS_PRPR_SIGN|최고가대비현재가부호
change_from_high|HGPR_VRSS_NMIX_PRPR|최고가대비지수현재가
low_at|LWPR_HOUR|최저가시간
low_sign|LWPR_VRSS_PRPR_SIGN|최저가대비현재가부호
change_from_low|LWPR_VRSS_NMIX_PRPR|최저가대비지수현재가
buy_share|SHNU_RATE|매수2비율
premium|PRMM_VAL|프리미엄값
intrinsic_value|INVL_VAL|내재가치값
time_value|TMVL_VAL|시간가치값
delta|DELTA|델타
gamma|GAMA|감마
vega|VEGA|베가
theta|THETA|세타
rho|RHO|로우
implied_volatility|HTS_INTS_VLTL|HTS내재변동성
disparity|ESDG|괴리도
open_interest_change_from_previous_trade|OTST_STPL_RGBF_QTY_ICDC|미결제약정직전수량증감
theoretical_basis|THPR_BASIS|이론베이시스
underlying_historical_volatility|UNAS_HIST_VLTL|역사적변동성
strength|CTTR|체결강도
disparity_rate|DPRT|괴리율
market_basis|MRKT_BASIS|시장베이시스
ask_1|OPTN_ASKP1|옵션매도호가1
bid_1|OPTN_BIDP1|옵션매수호가1
ask_size_1|ASKP_RSQN1|매도호가잔량1
bid_size_1|BIDP_RSQN1|매수호가잔량1
sell_trades|SELN_CNTG_CSNU|매도체결건수
buy_trades|SHNU_CNTG_CSNU|매수체결건수
net_buy_trades|NTBY_CNTG_CSNU|순매수체결건수
sell_volume|SELN_CNTG_SMTN|총매도수량
buy_volume|SHNU_CNTG_SMTN|총매수수량
total_ask_size|TOTAL_ASKP_RSQN|총매도호가잔량
total_bid_size|TOTAL_BIDP_RSQN|총매수호가잔량
volume_to_previous_rate|PRDY_VOL_VRSS_ACML_VOL_RATE|전일거래량대비등락율
dynamic_upper_limit|DYNM_MXPR|실시간상한가
dynamic_limit_applied|DYNM_PRC_LIMT_YN|실시간가격제한구분
dynamic_lower_limit|DYNM_LLAM|실시간하한가
""",
    "kis_async.api.domestic_futureoption.realtime_trades:StockFuturesTrade": """\
symbol|FUTS_SHRN_ISCD|선물단축종목코드
traded_at|BSOP_HOUR|영업시간
price|STCK_PRPR|주식현재가
change_sign|PRDY_VRSS_SIGN|전일대비부호
change|PRDY_VRSS|전일대비
change_rate|FUTS_PRDY_CTRT|선물전일대비율
open|STCK_OPRC|주식시가2
high|STCK_HGPR|주식최고가
low|STCK_LWPR|주식최저가
trade_volume|LAST_CNQN|최종거래량
volume|ACML_VOL|누적거래량
turnover|ACML_TR_PBMN|누적거래대금
theoretical_price|HTS_THPR|HTS이론가
market_basis|MRKT_BASIS|시장베이시스
disparity_rate|DPRT|괴리율
near_month_price|NMSC_FCTN_STPL_PRC|근월물약정가
far_month_price|FMSC_FCTN_STPL_PRC|원월물약정가
spread|SPEAD_PRC|스프레드1
open_interest|HTS_OTST_STPL_QTY|HTS미결제약정수량
open_interest_change|OTST_STPL_QTY_ICDC|미결제약정수량증감
open_at|OPRC_HOUR|시가시간
open_sign|OPRC_VRSS_PRPR_SIGN|시가2대비현재가부호
change_from_open|OPRC_VRSS_PRPR|시가2대비현재가
high_at|HGPR_HOUR|최고가시간
high_sign|HGPR_VRSS_PRPR_SIGN|최고가대비현재가부호
change_from_high|HGPR_VRSS_PRPR|최고가대비현재가
low_at|LWPR_HOUR|최저가시간
low_sign|LWPR_VRSS_PRPR_SIGN|최저가대비현재가부호
change_from_low|LWPR_VRSS_PRPR|최저가대비현재가
buy_share|SHNU_RATE|매수2비율
strength|CTTR|체결강도
disparity|ESDG|괴리도
open_interest_change_from_previous_trade|OTST_STPL_RGBF_QTY_ICDC|미결제약정직전수량증감
theoretical_basis|THPR_BASIS|이론베이시스
ask_1|ASKP1|매도호가1
bid_1|BIDP1|매수호가1
ask_size_1|ASKP_RSQN1|매도호가잔량1
bid_size_1|BIDP_RSQN1|매수호가잔량1
sell_trades|SELN_CNTG_CSNU|매도체결건수
buy_trades|SHNU_CNTG_CSNU|매수체결건수
net_buy_trades|NTBY_CNTG_CSNU|순매수체결건수
sell_volume|SELN_CNTG_SMTN|총매도수량
buy_volume|SHNU_CNTG_SMTN|총매수수량
total_ask_size|TOTAL_ASKP_RSQN|총매도호가잔량
total_bid_size|TOTAL_BIDP_RSQN|총매수호가잔량
volume_to_previous_rate|PRDY_VOL_VRSS_ACML_VOL_RATE|전일거래량대비등락율
dynamic_upper_limit|DYNM_MXPR|실시간상한가
dynamic_lower_limit|DYNM_LLAM|실시간하한가
dynamic_limit_applied|DYNM_PRC_LIMT_YN|실시간가격제한구분
""",
    "kis_async.api.domestic_futureoption.realtime_trades:StockOptionTrade": """\
symbol|OPTN_SHRN_ISCD|옵션단축종목코드
traded_at|BSOP_HOUR|영업시간
price|OPTN_PRPR|옵션현재가
change_sign|PRDY_VRSS_SIGN|전일대비부호
change|OPTN_PRDY_VRSS|옵션전일대비
change_rate|PRDY_CTRT|전일대비율
open|OPTN_OPRC|옵션시가2
high|OPTN_HGPR|옵션최고가
low|OPTN_LWPR|옵션최저가
trade_volume|LAST_CNQN|최종거래량
volume|ACML_VOL|누적거래량
turnover|ACML_TR_PBMN|누적거래대금
theoretical_price|HTS_THPR|HTS이론가
open_interest|HTS_OTST_STPL_QTY|HTS미결제약정수량
open_interest_change|OTST_STPL_QTY_ICDC|미결제약정수량증감
open_at|OPRC_HOUR|시가시간
open_sign|OPRC_VRSS_PRPR_SIGN|시가2대비현재가부호
change_from_open|OPRC_VRSS_NMIX_PRPR|시가대비지수현재가
high_at|HGPR_HOUR|최고가시간
high_sign|HGPR_VRSS_PRPR_SIGN|최고가대비현재가부호
change_from_high|HGPR_VRSS_NMIX_PRPR|최고가대비지수현재가
low_at|LWPR_HOUR|최저가시간
low_sign|LWPR_VRSS_PRPR_SIGN|최저가대비현재가부호
change_from_low|LWPR_VRSS_NMIX_PRPR|최저가대비지수현재가
buy_share|SHNU_RATE|매수2비율
premium|PRMM_VAL|프리미엄값
intrinsic_value|INVL_VAL|내재가치값
time_value|TMVL_VAL|시간가치값
delta|DELTA|델타
gamma|GAMA|감마
vega|VEGA|베가
theta|THETA|세타
rho|RHO|로우
implied_volatility|HTS_INTS_VLTL|HTS내재변동성
disparity|ESDG|괴리도
open_interest_change_from_previous_trade|OTST_STPL_RGBF_QTY_ICDC|미결제약정직전수량증감
theoretical_basis|THPR_BASIS|이론베이시스
underlying_historical_volatility|UNAS_HIST_VLTL|역사적변동성
strength|CTTR|체결강도
disparity_rate|DPRT|괴리율
market_basis|MRKT_BASIS|시장베이시스
ask_1|OPTN_ASKP1|옵션매도호가1
bid_1|OPTN_BIDP1|옵션매수호가1
ask_size_1|ASKP_RSQN1|매도호가잔량1
bid_size_1|BIDP_RSQN1|매수호가잔량1
sell_trades|SELN_CNTG_CSNU|매도체결건수
buy_trades|SHNU_CNTG_CSNU|매수체결건수
net_buy_trades|NTBY_CNTG_CSNU|순매수체결건수
sell_volume|SELN_CNTG_SMTN|총매도수량
buy_volume|SHNU_CNTG_SMTN|총매수수량
total_ask_size|TOTAL_ASKP_RSQN|총매도호가잔량
total_bid_size|TOTAL_BIDP_RSQN|총매수호가잔량
volume_to_previous_rate|PRDY_VOL_VRSS_ACML_VOL_RATE|전일거래량대비등락율
""",
    "kis_async.api.domestic_stock.realtime_books:AfterHoursStockBook": """\
symbol|MKSC_SHRN_ISCD|유가증권단축종목코드
traded_at|BSOP_HOUR|영업시간
hour_class|HOUR_CLS_CODE|시간구분코드
ask_1|ASKP1|매도호가1
ask_2|ASKP2|매도호가2
ask_3|ASKP3|매도호가3
ask_4|ASKP4|매도호가4
ask_5|ASKP5|매도호가5
ask_6|ASKP6|매도호가6
ask_7|ASKP7|매도호가7
ask_8|ASKP8|매도호가8
ask_9|ASKP9|매도호가9
ask_10|ASKP10|매도호가10
bid_1|BIDP1|매수호가1
bid_2|BIDP2|매수호가2
bid_3|BIDP3|매수호가3
bid_4|BIDP4|매수호가4
bid_5|BIDP5|매수호가5
bid_6|BIDP6|매수호가6
bid_7|BIDP7|매수호가7
bid_8|BIDP8|매수호가8
bid_9|BIDP9|매수호가9
bid_10|BIDP10|매수호가10
ask_size_1|ASKP_RSQN1|매도호가잔량1
ask_size_2|ASKP_RSQN2|매도호가잔량2
ask_size_3|ASKP_RSQN3|매도호가잔량3
ask_size_4|ASKP_RSQN4|매도호가잔량4
ask_size_5|ASKP_RSQN5|매도호가잔량5
ask_size_6|ASKP_RSQN6|매도호가잔량6
ask_size_7|ASKP_RSQN7|매도호가잔량7
ask_size_8|ASKP_RSQN8|매도호가잔량8
ask_size_9|ASKP_RSQN9|매도호가잔량9
ask_size_10|ASKP_RSQN10|매도호가잔량10
bid_size_1|BIDP_RSQN1|매수호가잔량1
bid_size_2|BIDP_RSQN2|매수호가잔량2
bid_size_3|BIDP_RSQN3|매수호가잔량3
bid_size_4|BIDP_RSQN4|매수호가잔량4
bid_size_5|BIDP_RSQN5|매수호가잔량5
bid_size_6|BIDP_RSQN6|매수호가잔량6
bid_size_7|BIDP_RSQN7|매수호가잔량7
bid_size_8|BIDP_RSQN8|매수호가잔량8
bid_size_9|BIDP_RSQN9|매수호가잔량9
bid_size_10|BIDP_RSQN10|매수호가잔량10
total_ask_size|TOTAL_ASKP_RSQN|총매도호가잔량
total_bid_size|TOTAL_BIDP_RSQN|총매수호가잔량
after_hours_total_ask_size|OVTM_TOTAL_ASKP_RSQN|시간외총매도호가잔량
after_hours_total_bid_size|OVTM_TOTAL_BIDP_RSQN|시간외총매수호가잔량
expected_price|ANTC_CNPR|예상체결가
expected_trade_volume|ANTC_CNQN|예상체결량
expected_volume|ANTC_VOL|예상거래량
expected_change|ANTC_CNTG_VRSS|예상체결대비
expected_change_sign|ANTC_CNTG_VRSS_SIGN|예상체결대비부호
expected_change_rate|ANTC_CNTG_PRDY_CTRT|예상체결전일대비율
volume|ACML_VOL|누적거래량
total_ask_size_change|TOTAL_ASKP_RSQN_ICDC|총매도호가잔량증감
total_bid_size_change|TOTAL_BIDP_RSQN_ICDC|총매수호가잔량증감
after_hours_total_ask_size_change|OVTM_TOTAL_ASKP_ICDC|시간외총매도호가증감
after_hours_total_bid_size_change|OVTM_TOTAL_BIDP_ICDC|시간외총매수호가증감
""",
    "kis_async.api.domestic_stock.realtime_books:KrxStockBook": """\
symbol|MKSC_SHRN_ISCD|유가증권 단축 종목코드
traded_at|BSOP_HOUR|영업 시간
hour_class|HOUR_CLS_CODE|시간 구분 코드
ask_1|ASKP1|매도호가1
ask_2|ASKP2|매도호가2
ask_3|ASKP3|매도호가3
ask_4|ASKP4|매도호가4
ask_5|ASKP5|매도호가5
ask_6|ASKP6|매도호가6
ask_7|ASKP7|매도호가7
ask_8|ASKP8|매도호가8
ask_9|ASKP9|매도호가9
ask_10|ASKP10|매도호가10
bid_1|BIDP1|매수호가1
bid_2|BIDP2|매수호가2
bid_3|BIDP3|매수호가3
bid_4|BIDP4|매수호가4
bid_5|BIDP5|매수호가5
bid_6|BIDP6|매수호가6
bid_7|BIDP7|매수호가7
bid_8|BIDP8|매수호가8
bid_9|BIDP9|매수호가9
bid_10|BIDP10|매수호가10
ask_size_1|ASKP_RSQN1|매도호가 잔량1
ask_size_2|ASKP_RSQN2|매도호가 잔량2
ask_size_3|ASKP_RSQN3|매도호가 잔량3
ask_size_4|ASKP_RSQN4|매도호가 잔량4
ask_size_5|ASKP_RSQN5|매도호가 잔량5
ask_size_6|ASKP_RSQN6|매도호가 잔량6
ask_size_7|ASKP_RSQN7|매도호가 잔량7
ask_size_8|ASKP_RSQN8|매도호가 잔량8
ask_size_9|ASKP_RSQN9|매도호가 잔량9
ask_size_10|ASKP_RSQN10|매도호가 잔량10
bid_size_1|BIDP_RSQN1|매수호가 잔량1
bid_size_2|BIDP_RSQN2|매수호가 잔량2
bid_size_3|BIDP_RSQN3|매수호가 잔량3
bid_size_4|BIDP_RSQN4|매수호가 잔량4
bid_size_5|BIDP_RSQN5|매수호가 잔량5
bid_size_6|BIDP_RSQN6|매수호가 잔량6
bid_size_7|BIDP_RSQN7|매수호가 잔량7
bid_size_8|BIDP_RSQN8|매수호가 잔량8
bid_size_9|BIDP_RSQN9|매수호가 잔량9
bid_size_10|BIDP_RSQN10|매수호가 잔량10
total_ask_size|TOTAL_ASKP_RSQN|총 매도호가 잔량
total_bid_size|TOTAL_BIDP_RSQN|총 매수호가 잔량
after_hours_total_ask_size|OVTM_TOTAL_ASKP_RSQN|시간외 총 매도호가 잔량
after_hours_total_bid_size|OVTM_TOTAL_BIDP_RSQN|시간외 총 매수호가 잔량
expected_price|ANTC_CNPR|예상 체결가
expected_trade_volume|ANTC_CNQN|예상 체결량
expected_volume|ANTC_VOL|예상 거래량
expected_change|ANTC_CNTG_VRSS|예상 체결 대비
expected_change_sign|ANTC_CNTG_VRSS_SIGN|예상 체결 대비 부호
expected_change_rate|ANTC_CNTG_PRDY_CTRT|예상 체결 전일 대비율
volume|ACML_VOL|누적 거래량
total_ask_size_change|TOTAL_ASKP_RSQN_ICDC|총 매도호가 잔량 증감
total_bid_size_change|TOTAL_BIDP_RSQN_ICDC|총 매수호가 잔량 증감
after_hours_total_ask_size_change|OVTM_TOTAL_ASKP_ICDC|시간외 총 매도호가 증감
after_hours_total_bid_size_change|OVTM_TOTAL_BIDP_ICDC|시간외 총 매수호가 증감
deal_class|STCK_DEAL_CLS_CODE|주식 매매 구분 코드
mid_price|MID_PRC|중간가
mid_size|MIDP_TOTAL_RSQN|중간가잔량합계수량
mid_side|MIDP_CLS_CODE|중간가 매수매도 구분
market_session|MARKET_CLS_CODE|장 구분 코드
""",
    "kis_async.api.domestic_stock.realtime_books:NxtStockBook": """\
symbol|MKSC_SHRN_ISCD|유가증권 단축 종목코드
traded_at|BSOP_HOUR|영업 시간
hour_class|HOUR_CLS_CODE|시간 구분 코드
ask_1|ASKP1|매도호가1
ask_2|ASKP2|매도호가2
ask_3|ASKP3|매도호가3
ask_4|ASKP4|매도호가4
ask_5|ASKP5|매도호가5
ask_6|ASKP6|매도호가6
ask_7|ASKP7|매도호가7
ask_8|ASKP8|매도호가8
ask_9|ASKP9|매도호가9
ask_10|ASKP10|매도호가10
bid_1|BIDP1|매수호가1
bid_2|BIDP2|매수호가2
bid_3|BIDP3|매수호가3
bid_4|BIDP4|매수호가4
bid_5|BIDP5|매수호가5
bid_6|BIDP6|매수호가6
bid_7|BIDP7|매수호가7
bid_8|BIDP8|매수호가8
bid_9|BIDP9|매수호가9
bid_10|BIDP10|매수호가10
ask_size_1|ASKP_RSQN1|매도호가 잔량1
ask_size_2|ASKP_RSQN2|매도호가 잔량2
ask_size_3|ASKP_RSQN3|매도호가 잔량3
ask_size_4|ASKP_RSQN4|매도호가 잔량4
ask_size_5|ASKP_RSQN5|매도호가 잔량5
ask_size_6|ASKP_RSQN6|매도호가 잔량6
ask_size_7|ASKP_RSQN7|매도호가 잔량7
ask_size_8|ASKP_RSQN8|매도호가 잔량8
ask_size_9|ASKP_RSQN9|매도호가 잔량9
ask_size_10|ASKP_RSQN10|매도호가 잔량10
bid_size_1|BIDP_RSQN1|매수호가 잔량1
bid_size_2|BIDP_RSQN2|매수호가 잔량2
bid_size_3|BIDP_RSQN3|매수호가 잔량3
bid_size_4|BIDP_RSQN4|매수호가 잔량4
bid_size_5|BIDP_RSQN5|매수호가 잔량5
bid_size_6|BIDP_RSQN6|매수호가 잔량6
bid_size_7|BIDP_RSQN7|매수호가 잔량7
bid_size_8|BIDP_RSQN8|매수호가 잔량8
bid_size_9|BIDP_RSQN9|매수호가 잔량9
bid_size_10|BIDP_RSQN10|매수호가 잔량10
total_ask_size|TOTAL_ASKP_RSQN|총 매도호가 잔량
total_bid_size|TOTAL_BIDP_RSQN|총 매수호가 잔량
after_hours_total_ask_size|OVTM_TOTAL_ASKP_RSQN|시간외 총 매도호가 잔량
after_hours_total_bid_size|OVTM_TOTAL_BIDP_RSQN|시간외 총 매수호가 잔량
expected_price|ANTC_CNPR|예상 체결가
expected_trade_volume|ANTC_CNQN|예상 체결량
expected_volume|ANTC_VOL|예상 거래량
expected_change|ANTC_CNTG_VRSS|예상 체결 대비
expected_change_sign|ANTC_CNTG_VRSS_SIGN|예상 체결 대비 부호
expected_change_rate|ANTC_CNTG_PRDY_CTRT|예상 체결 전일 대비율
volume|ACML_VOL|누적 거래량
total_ask_size_change|TOTAL_ASKP_RSQN_ICDC|총 매도호가 잔량 증감
total_bid_size_change|TOTAL_BIDP_RSQN_ICDC|총 매수호가 잔량 증감
after_hours_total_ask_size_change|OVTM_TOTAL_ASKP_ICDC|시간외 총 매도호가 증감
after_hours_total_bid_size_change|OVTM_TOTAL_BIDP_ICDC|시간외 총 매수호가 증감
deal_class|STCK_DEAL_CLS_CODE|주식 매매 구분 코드
krx_mid_price|KMID_PRC|KRX 중간가
krx_mid_size|KMID_TOTAL_RSQN|KRX 중간가잔량합계수량
krx_mid_side|KMID_CLS_CODE|KRX 중간가 매수매도 구분
nxt_mid_price|NMID_PRC|NXT 중간가
nxt_mid_size|NMID_TOTAL_RSQN|NXT 중간가잔량합계수량
nxt_mid_side|NMID_CLS_CODE|NXT 중간가 매수매도 구분
""",
    "kis_async.api.domestic_stock.realtime_books:UnifiedStockBook": """\
symbol|MKSC_SHRN_ISCD|유가증권 단축 종목코드
traded_at|BSOP_HOUR|영업 시간
hour_class|HOUR_CLS_CODE|시간 구분 코드
ask_1|ASKP1|매도호가1
ask_2|ASKP2|매도호가2
ask_3|ASKP3|매도호가3
ask_4|ASKP4|매도호가4
ask_5|ASKP5|매도호가5
ask_6|ASKP6|매도호가6
ask_7|ASKP7|매도호가7
ask_8|ASKP8|매도호가8
ask_9|ASKP9|매도호가9
ask_10|ASKP10|매도호가10
bid_1|BIDP1|매수호가1
bid_2|BIDP2|매수호가2
bid_3|BIDP3|매수호가3
bid_4|BIDP4|매수호가4
bid_5|BIDP5|매수호가5
bid_6|BIDP6|매수호가6
bid_7|BIDP7|매수호가7
bid_8|BIDP8|매수호가8
bid_9|BIDP9|매수호가9
bid_10|BIDP10|매수호가10
ask_size_1|ASKP_RSQN1|매도호가 잔량1
ask_size_2|ASKP_RSQN2|매도호가 잔량2
ask_size_3|ASKP_RSQN3|매도호가 잔량3
ask_size_4|ASKP_RSQN4|매도호가 잔량4
ask_size_5|ASKP_RSQN5|매도호가 잔량5
ask_size_6|ASKP_RSQN6|매도호가 잔량6
ask_size_7|ASKP_RSQN7|매도호가 잔량7
ask_size_8|ASKP_RSQN8|매도호가 잔량8
ask_size_9|ASKP_RSQN9|매도호가 잔량9
ask_size_10|ASKP_RSQN10|매도호가 잔량10
bid_size_1|BIDP_RSQN1|매수호가 잔량1
bid_size_2|BIDP_RSQN2|매수호가 잔량2
bid_size_3|BIDP_RSQN3|매수호가 잔량3
bid_size_4|BIDP_RSQN4|매수호가 잔량4
bid_size_5|BIDP_RSQN5|매수호가 잔량5
bid_size_6|BIDP_RSQN6|매수호가 잔량6
bid_size_7|BIDP_RSQN7|매수호가 잔량7
bid_size_8|BIDP_RSQN8|매수호가 잔량8
bid_size_9|BIDP_RSQN9|매수호가 잔량9
bid_size_10|BIDP_RSQN10|매수호가 잔량10
total_ask_size|TOTAL_ASKP_RSQN|총 매도호가 잔량
total_bid_size|TOTAL_BIDP_RSQN|총 매수호가 잔량
after_hours_total_ask_size|OVTM_TOTAL_ASKP_RSQN|시간외 총 매도호가 잔량
after_hours_total_bid_size|OVTM_TOTAL_BIDP_RSQN|시간외 총 매수호가 잔량
expected_price|ANTC_CNPR|예상 체결가
expected_trade_volume|ANTC_CNQN|예상 체결량
expected_volume|ANTC_VOL|예상 거래량
expected_change|ANTC_CNTG_VRSS|예상 체결 대비
expected_change_sign|ANTC_CNTG_VRSS_SIGN|예상 체결 대비 부호
expected_change_rate|ANTC_CNTG_PRDY_CTRT|예상 체결 전일 대비율
volume|ACML_VOL|누적 거래량
total_ask_size_change|TOTAL_ASKP_RSQN_ICDC|총 매도호가 잔량 증감
total_bid_size_change|TOTAL_BIDP_RSQN_ICDC|총 매수호가 잔량 증감
after_hours_total_ask_size_change|OVTM_TOTAL_ASKP_ICDC|시간외 총 매도호가 증감
after_hours_total_bid_size_change|OVTM_TOTAL_BIDP_ICDC|시간외 총 매수호가 증감
deal_class|STCK_DEAL_CLS_CODE|주식 매매 구분 코드
krx_mid_price|KMID_PRC|KRX 중간가
krx_mid_size|KMID_TOTAL_RSQN|KRX 중간가잔량합계수량
krx_mid_side|KMID_CLS_CODE|KRX 중간가 매수매도 구분
nxt_mid_price|NMID_PRC|NXT 중간가
nxt_mid_size|NMID_TOTAL_RSQN|NXT 중간가잔량합계수량
nxt_mid_side|NMID_CLS_CODE|NXT 중간가 매수매도 구분
expected_venue|ANTC_EXCH_CLS_CODE|예상체결 거래소구분
""",
    "kis_async.api.domestic_stock.realtime_elw:ElwBook": """\
symbol|MKSC_SHRN_ISCD|유가증권단축종목코드
traded_at|BSOP_HOUR|영업시간
hour_class|HOUR_CLS_CODE|시간구분코드
ask_1|ASKP1|매도호가1
ask_2|ASKP2|매도호가2
ask_3|ASKP3|매도호가3
ask_4|ASKP4|매도호가4
ask_5|ASKP5|매도호가5
ask_6|ASKP6|매도호가6
ask_7|ASKP7|매도호가7
ask_8|ASKP8|매도호가8
ask_9|ASKP9|매도호가9
ask_10|ASKP10|매도호가10
bid_1|BIDP1|매수호가1
bid_2|BIDP2|매수호가2
bid_3|BIDP3|매수호가3
bid_4|BIDP4|매수호가4
bid_5|BIDP5|매수호가5
bid_6|BIDP6|매수호가6
bid_7|BIDP7|매수호가7
bid_8|BIDP8|매수호가8
bid_9|BIDP9|매수호가9
bid_10|BIDP10|매수호가10
ask_size_1|ASKP_RSQN1|매도호가잔량1
ask_size_2|ASKP_RSQN2|매도호가잔량2
ask_size_3|ASKP_RSQN3|매도호가잔량3
ask_size_4|ASKP_RSQN4|매도호가잔량4
ask_size_5|ASKP_RSQN5|매도호가잔량5
ask_size_6|ASKP_RSQN6|매도호가잔량6
ask_size_7|ASKP_RSQN7|매도호가잔량7
ask_size_8|ASKP_RSQN8|매도호가잔량8
ask_size_9|ASKP_RSQN9|매도호가잔량9
ask_size_10|ASKP_RSQN10|매도호가잔량10
bid_size_1|BIDP_RSQN1|매수호가잔량1
bid_size_2|BIDP_RSQN2|매수호가잔량2
bid_size_3|BIDP_RSQN3|매수호가잔량3
bid_size_4|BIDP_RSQN4|매수호가잔량4
bid_size_5|BIDP_RSQN5|매수호가잔량5
bid_size_6|BIDP_RSQN6|매수호가잔량6
bid_size_7|BIDP_RSQN7|매수호가잔량7
bid_size_8|BIDP_RSQN8|매수호가잔량8
bid_size_9|BIDP_RSQN9|매수호가잔량9
bid_size_10|BIDP_RSQN10|매수호가잔량10
total_ask_size|TOTAL_ASKP_RSQN|총매도호가잔량
total_bid_size|TOTAL_BIDP_RSQN|총매수호가잔량
expected_price|ANTC_CNPR|예상체결가
expected_trade_volume|ANTC_CNQN|예상체결량
expected_change_sign|ANTC_CNTG_VRSS_SIGN|예상체결대비부호
expected_change|ANTC_CNTG_VRSS|예상체결대비
expected_change_rate|ANTC_CNTG_PRDY_CTRT|예상체결전일대비율
provider_ask_size_1|LP_ASKP_RSQN1|LP매도호가잔량1
provider_ask_size_2|LP_ASKP_RSQN2|LP매도호가잔량2
provider_ask_size_3|LP_ASKP_RSQN3|LP매도호가잔량3
provider_bid_size_4|LP_BIDP_RSQN4|LP매수호가잔량4
provider_ask_size_4|LP_ASKP_RSQN4|LP매도호가잔량4
provider_bid_size_5|LP_BIDP_RSQN5|LP매수호가잔량5
provider_ask_size_5|LP_ASKP_RSQN5|LP매도호가잔량5
provider_bid_size_6|LP_BIDP_RSQN6|LP매수호가잔량6
provider_ask_size_6|LP_ASKP_RSQN6|LP매도호가잔량6
provider_bid_size_7|LP_BIDP_RSQN7|LP매수호가잔량7
provider_ask_size_7|LP_ASKP_RSQN7|LP매도호가잔량7
provider_ask_size_8|LP_ASKP_RSQN8|LP매도호가잔량8
provider_bid_size_8|LP_BIDP_RSQN8|LP매수호가잔량8
provider_ask_size_9|LP_ASKP_RSQN9|LP매도호가잔량9
provider_bid_size_9|LP_BIDP_RSQN9|LP매수호가잔량9
provider_ask_size_10|LP_ASKP_RSQN10|LP매도호가잔량10
provider_bid_size_10|LP_BIDP_RSQN10|LP매수호가잔량10
provider_bid_size_1|LP_BIDP_RSQN1|LP매수호가잔량1
provider_total_ask_size|LP_TOTAL_ASKP_RSQN|LP총매도호가잔량
provider_bid_size_2|LP_BIDP_RSQN2|LP매수호가잔량2
provider_total_bid_size|LP_TOTAL_BIDP_RSQN|LP총매수호가잔량
provider_bid_size_3|LP_BIDP_RSQN3|LP매수호가잔량3
expected_volume|ANTC_VOL|예상거래량
""",
    "kis_async.api.domestic_stock.realtime_elw:ElwTrade": """\
symbol|MKSC_SHRN_ISCD|유가증권단축종목코드
traded_at|STCK_CNTG_HOUR|주식체결시간
price|STCK_PRPR|주식현재가
change_sign|PRDY_VRSS_SIGN|전일대비부호
change|PRDY_VRSS|전일대비
change_rate|PRDY_CTRT|전일대비율
weighted_average_price|WGHN_AVRG_STCK_PRC|가중평균주식가격
open|STCK_OPRC|주식시가2
high|STCK_HGPR|주식최고가
low|STCK_LWPR|주식최저가
ask_1|ASKP1|매도호가1
bid_1|BIDP1|매수호가1
trade_volume|CNTG_VOL|체결거래량
volume|ACML_VOL|누적거래량
turnover|ACML_TR_PBMN|누적거래대금
sell_trades|SELN_CNTG_CSNU|매도체결건수
buy_trades|SHNU_CNTG_CSNU|매수체결건수
net_buy_trades|NTBY_CNTG_CSNU|순매수체결건수
strength|CTTR|체결강도
sell_volume|SELN_CNTG_SMTN|총매도수량
buy_volume|SHNU_CNTG_SMTN|총매수수량
trade_side|CNTG_CLS_CODE|체결구분코드
buy_share|SHNU_RATE|매수2비율
volume_to_previous_rate|PRDY_VOL_VRSS_ACML_VOL_RATE|전일거래량대비등락율
open_at|OPRC_HOUR|시가시간
open_sign|OPRC_VRSS_PRPR_SIGN|시가2대비현재가부호
change_from_open|OPRC_VRSS_PRPR|시가2대비현재가
high_at|HGPR_HOUR|최고가시간
high_sign|HGPR_VRSS_PRPR_SIGN|최고가대비현재가부호
change_from_high|HGPR_VRSS_PRPR|최고가대비현재가
low_at|LWPR_HOUR|최저가시간
low_sign|LWPR_VRSS_PRPR_SIGN|최저가대비현재가부호
change_from_low|LWPR_VRSS_PRPR|최저가대비현재가
traded_on|BSOP_DATE|영업일자
session_code|NEW_MKOP_CLS_CODE|신장운영구분코드
trading_halted|TRHT_YN|거래정지여부
ask_size_1|ASKP_RSQN1|매도호가잔량1
bid_size_1|BIDP_RSQN1|매수호가잔량1
total_ask_size|TOTAL_ASKP_RSQN|총매도호가잔량
total_bid_size|TOTAL_BIDP_RSQN|총매수호가잔량
time_value|TMVL_VAL|시간가치값
parity|PRIT|패리티
premium|PRMM_VAL|프리미엄값
gearing|GEAR|기어링
break_even_rate|PRLS_QRYR_RATE|손익분기비율
intrinsic_value|INVL_VAL|내재가치값
premium_rate|PRMM_RATE|프리미엄비율
capital_fulcrum_point|CFP|자본지지점
leverage|LVRG_VAL|레버리지값
delta|DELTA|델타
gamma|GAMA|감마
vega|VEGA|베가
theta|THETA|세타
rho|RHO|로우
implied_volatility|HTS_INTS_VLTL|HTS내재변동성
theoretical_price|HTS_THPR|HTS이론가
turnover_ratio|VOL_TNRT|거래량회전율
previous_volume_by_now|PRDY_SMNS_HOUR_ACML_VOL|전일동시간누적거래량
volume_to_previous_by_now_rate|PRDY_SMNS_HOUR_ACML_VOL_RATE|전일동시간누적거래량비율
approach_rate|APPRCH_RATE|접근도
provider_holding|LP_HVOL|LP보유량
lp_held_rate|LP_HLDN_RATE|LP보유비율
provider_net_sold|LP_NTBY_QTY|LP순매도량
""",
    "kis_async.api.domestic_stock.realtime_elw:ExpectedElwTrade": """\
symbol|MKSC_SHRN_ISCD|유가증권단축종목코드
traded_at|STCK_CNTG_HOUR|주식체결시간
price|STCK_PRPR|주식현재가
change_sign|PRDY_VRSS_SIGN|전일대비부호
change|PRDY_VRSS|전일대비
change_rate|PRDY_CTRT|전일대비율
weighted_average_price|WGHN_AVRG_STCK_PRC|가중평균주식가격
open|STCK_OPRC|주식시가2
high|STCK_HGPR|주식최고가
low|STCK_LWPR|주식최저가
ask_1|ASKP1|매도호가1
bid_1|BIDP1|매수호가1
trade_volume|CNTG_VOL|체결거래량
volume|ACML_VOL|누적거래량
turnover|ACML_TR_PBMN|누적거래대금
sell_trades|SELN_CNTG_CSNU|매도체결건수
buy_trades|SHNU_CNTG_CSNU|매수체결건수
net_buy_trades|NTBY_CNTG_CSNU|순매수체결건수
strength|CTTR|체결강도
sell_volume|SELN_CNTG_SMTN|총매도수량
buy_volume|SHNU_CNTG_SMTN|총매수수량
trade_side|CNTG_CLS_CODE|체결구분코드
buy_share|SHNU_RATE|매수2비율
volume_to_previous_rate|PRDY_VOL_VRSS_ACML_VOL_RATE|전일거래량대비등락율
open_at|OPRC_HOUR|시가시간
open_sign|OPRC_VRSS_PRPR_SIGN|시가2대비현재가부호
change_from_open|OPRC_VRSS_PRPR|시가2대비현재가
high_at|HGPR_HOUR|최고가시간
high_sign|HGPR_VRSS_PRPR_SIGN|최고가대비현재가부호
change_from_high|HGPR_VRSS_PRPR|최고가대비현재가
low_at|LWPR_HOUR|최저가시간
low_sign|LWPR_VRSS_PRPR_SIGN|최저가대비현재가부호
change_from_low|LWPR_VRSS_PRPR|최저가대비현재가
traded_on|BSOP_DATE|영업일자
session_code|NEW_MKOP_CLS_CODE|신장운영구분코드
trading_halted|TRHT_YN|거래정지여부
ask_size_1|ASKP_RSQN1|매도호가잔량1
bid_size_1|BIDP_RSQN1|매수호가잔량1
total_ask_size|TOTAL_ASKP_RSQN|총매도호가잔량
total_bid_size|TOTAL_BIDP_RSQN|총매수호가잔량
time_value|TMVL_VAL|시간가치값
parity|PRIT|패리티
premium|PRMM_VAL|프리미엄값
gearing|GEAR|기어링
break_even_rate|PRLS_QRYR_RATE|손익분기비율
intrinsic_value|INVL_VAL|내재가치값
premium_rate|PRMM_RATE|프리미엄비율
capital_fulcrum_point|CFP|자본지지점
leverage|LVRG_VAL|레버리지값
delta|DELTA|델타
gamma|GAMA|감마
vega|VEGA|베가
theta|THETA|세타
rho|RHO|로우
implied_volatility|HTS_INTS_VLTL|HTS내재변동성
theoretical_price|HTS_THPR|HTS이론가
turnover_ratio|VOL_TNRT|거래량회전율
provider_holding|LP_HVOL|LP보유량
lp_held_rate|LP_HLDN_RATE|LP보유비율
""",
    "kis_async.api.domestic_stock.realtime_indices:ExpectedIndexTrade": """\
sector_code|BSTP_CLS_CODE|업종 구분 코드
traded_at|BSOP_HOUR|영업 시간
price|PRPR_NMIX|현재가 지수
change_sign|PRDY_VRSS_SIGN|전일 대비 부호
change|BSTP_NMIX_PRDY_VRSS|업종 지수 전일 대비
volume|ACML_VOL|누적 거래량
turnover|ACML_TR_PBMN|누적 거래 대금
trade_volume|PCAS_VOL|건별 거래량
trade_turnover|PCAS_TR_PBMN|건별 거래 대금
change_rate|PRDY_CTRT|전일 대비율
open|OPRC_NMIX|시가 지수
high|NMIX_HGPR|지수 최고가
low|NMIX_LWPR|지수 최저가
open_change|OPRC_VRSS_NMIX_PRPR|시가 대비 지수 현재가
open_sign|OPRC_VRSS_NMIX_SIGN|시가 대비 지수 부호
high_change|HGPR_VRSS_NMIX_PRPR|최고가 대비 지수 현재가
high_sign|HGPR_VRSS_NMIX_SIGN|최고가 대비 지수 부호
low_change|LWPR_VRSS_NMIX_PRPR|최저가 대비 지수 현재가
low_sign|LWPR_VRSS_NMIX_SIGN|최저가 대비 지수 부호
previous_close_to_open_rate|PRDY_CLPR_VRSS_OPRC_RATE|전일 종가 대비 시가2 비율
previous_close_to_high_rate|PRDY_CLPR_VRSS_HGPR_RATE|전일 종가 대비 최고가 비율
previous_close_to_low_rate|PRDY_CLPR_VRSS_LWPR_RATE|전일 종가 대비 최저가 비율
upper_limit_count|UPLM_ISSU_CNT|상한 종목 수
advancing_count|ASCN_ISSU_CNT|상승 종목 수
unchanged_count|STNR_ISSU_CNT|보합 종목 수
declining_count|DOWN_ISSU_CNT|하락 종목 수
lower_limit_count|LSLM_ISSU_CNT|하한 종목 수
quoted_advancing_count|QTQT_ASCN_ISSU_CNT|기세 상승 종목수
quoted_declining_count|QTQT_DOWN_ISSU_CNT|기세 하락 종목수
tick_change|TICK_VRSS|TICK대비
""",
    "kis_async.api.domestic_stock.realtime_indices:IndexProgramTrade": """\
sector_code|BSTP_CLS_CODE|업종 구분 코드
traded_at|BSOP_HOUR|영업 시간
arbitrage_client_sell_volume|ARBT_SELN_ENTM_CNQN|차익 매도 위탁 체결량
arbitrage_proprietary_sell_volume|ARBT_SELN_ONSL_CNQN|차익 매도 자기 체결량
arbitrage_client_buy_volume|ARBT_SHNU_ENTM_CNQN|차익 매수2 위탁 체결량
arbitrage_proprietary_buy_volume|ARBT_SHNU_ONSL_CNQN|차익 매수2 자기 체결량
non_arbitrage_client_sell_volume|NABT_SELN_ENTM_CNQN|비차익 매도 위탁 체결량
non_arbitrage_proprietary_sell_volume|NABT_SELN_ONSL_CNQN|비차익 매도 자기 체결량
non_arbitrage_client_buy_volume|NABT_SHNU_ENTM_CNQN|비차익 매수2 위탁 체결량
non_arbitrage_proprietary_buy_volume|NABT_SHNU_ONSL_CNQN|비차익 매수2 자기 체결량
arbitrage_client_sell_value|ARBT_SELN_ENTM_CNTG_AMT|차익 매도 위탁 체결 금액
arbitrage_proprietary_sell_value|ARBT_SELN_ONSL_CNTG_AMT|차익 매도 자기 체결 금액
arbitrage_client_buy_value|ARBT_SHNU_ENTM_CNTG_AMT|차익 매수2 위탁 체결 금액
arbitrage_proprietary_buy_value|ARBT_SHNU_ONSL_CNTG_AMT|차익 매수2 자기 체결 금액
non_arbitrage_client_sell_value|NABT_SELN_ENTM_CNTG_AMT|비차익 매도 위탁 체결 금액
non_arbitrage_proprietary_sell_value|NABT_SELN_ONSL_CNTG_AMT|비차익 매도 자기 체결 금액
non_arbitrage_client_buy_value|NABT_SHNU_ENTM_CNTG_AMT|비차익 매수2 위탁 체결 금액
non_arbitrage_proprietary_buy_value|NABT_SHNU_ONSL_CNTG_AMT|비차익 매수2 자기 체결 금액
arbitrage_sell_volume|ARBT_SMTN_SELN_VOL|차익 합계 매도 거래량
arbitrage_sell_volume_rate|ARBT_SMTM_SELN_VOL_RATE|차익 합계 매도 거래량 비율
arbitrage_sell_value|ARBT_SMTN_SELN_TR_PBMN|차익 합계 매도 거래 대금
arbitrage_sell_value_rate|ARBT_SMTM_SELN_TR_PBMN_RATE|차익 합계 매도 거래대금 비율
arbitrage_buy_volume|ARBT_SMTN_SHNU_VOL|차익 합계 매수2 거래량
arbitrage_buy_volume_rate|ARBT_SMTM_SHNU_VOL_RATE|차익 합계 매수 거래량 비율
arbitrage_buy_value|ARBT_SMTN_SHNU_TR_PBMN|차익 합계 매수2 거래 대금
arbitrage_buy_value_rate|ARBT_SMTM_SHNU_TR_PBMN_RATE|차익 합계 매수 거래대금 비율
arbitrage_net_buy_volume|ARBT_SMTN_NTBY_QTY|차익 합계 순매수 수량
arbitrage_net_buy_volume_rate|ARBT_SMTM_NTBY_QTY_RATE|차익 합계 순매수 수량 비율
arbitrage_net_buy_value|ARBT_SMTN_NTBY_TR_PBMN|차익 합계 순매수 거래 대금
arbitrage_net_buy_value_rate|ARBT_SMTM_NTBY_TR_PBMN_RATE|차익 합계 순매수 거래대금 비율
non_arbitrage_sell_volume|NABT_SMTN_SELN_VOL|비차익 합계 매도 거래량
non_arbitrage_sell_volume_rate|NABT_SMTM_SELN_VOL_RATE|비차익 합계 매도 거래량 비율
non_arbitrage_sell_value|NABT_SMTN_SELN_TR_PBMN|비차익 합계 매도 거래 대금
non_arbitrage_sell_value_rate|NABT_SMTM_SELN_TR_PBMN_RATE|비차익 합계 매도 거래대금 비율
non_arbitrage_buy_volume|NABT_SMTN_SHNU_VOL|비차익 합계 매수2 거래량
non_arbitrage_buy_volume_rate|NABT_SMTM_SHNU_VOL_RATE|비차익 합계 매수 거래량 비율
non_arbitrage_buy_value|NABT_SMTN_SHNU_TR_PBMN|비차익 합계 매수2 거래 대금
non_arbitrage_buy_value_rate|NABT_SMTM_SHNU_TR_PBMN_RATE|비차익 합계 매수 거래대금 비율
non_arbitrage_net_buy_volume|NABT_SMTN_NTBY_QTY|비차익 합계 순매수 수량
non_arbitrage_net_buy_volume_rate|NABT_SMTM_NTBY_QTY_RATE|비차익 합계 순매수 수량 비율
non_arbitrage_net_buy_value|NABT_SMTN_NTBY_TR_PBMN|비차익 합계 순매수 거래 대금
non_arbitrage_net_buy_value_rate|NABT_SMTM_NTBY_TR_PBMN_RATE|비차익 합계 순매수 거래대금 비
total_client_sell_volume|WHOL_ENTM_SELN_VOL|전체 위탁 매도 거래량
total_client_sell_volume_rate|ENTM_SELN_VOL_RATE|위탁 매도 거래량 비율
total_client_sell_value|WHOL_ENTM_SELN_TR_PBMN|전체 위탁 매도 거래 대금
total_client_sell_value_rate|ENTM_SELN_TR_PBMN_RATE|위탁 매도 거래대금 비율
total_client_buy_volume|WHOL_ENTM_SHNU_VOL|전체 위탁 매수2 거래량
total_client_buy_volume_rate|ENTM_SHNU_VOL_RATE|위탁 매수 거래량 비율
total_client_buy_value|WHOL_ENTM_SHNU_TR_PBMN|전체 위탁 매수2 거래 대금
total_client_buy_value_rate|ENTM_SHNU_TR_PBMN_RATE|위탁 매수 거래대금 비율
total_client_net_buy_volume|WHOL_ENTM_NTBY_QT|전체 위탁 순매수 수량
total_client_net_buy_volume_rate|ENTM_NTBY_QTY_RAT|위탁 순매수 수량 비율
total_client_net_buy_value|WHOL_ENTM_NTBY_TR_PBMN|전체 위탁 순매수 거래 대금
total_client_net_buy_value_rate|ENTM_NTBY_TR_PBMN_RATE|위탁 순매수 금액 비율
total_proprietary_sell_volume|WHOL_ONSL_SELN_VOL|전체 자기 매도 거래량
total_proprietary_sell_volume_rate|ONSL_SELN_VOL_RATE|자기 매도 거래량 비율
total_proprietary_sell_value|WHOL_ONSL_SELN_TR_PBMN|전체 자기 매도 거래 대금
total_proprietary_sell_value_rate|ONSL_SELN_TR_PBMN_RATE|자기 매도 거래대금 비율
total_proprietary_buy_volume|WHOL_ONSL_SHNU_VOL|전체 자기 매수2 거래량
total_proprietary_buy_volume_rate|ONSL_SHNU_VOL_RATE|자기 매수 거래량 비율
total_proprietary_buy_value|WHOL_ONSL_SHNU_TR_PBMN|전체 자기 매수2 거래 대금
total_proprietary_buy_value_rate|ONSL_SHNU_TR_PBMN_RATE|자기 매수 거래대금 비율
total_proprietary_net_buy_volume|WHOL_ONSL_NTBY_QTY|전체 자기 순매수 수량
total_proprietary_net_buy_volume_rate|ONSL_NTBY_QTY_RATE|자기 순매수량 비율
total_proprietary_net_buy_value|WHOL_ONSL_NTBY_TR_PBMN|전체 자기 순매수 거래 대금
total_proprietary_net_buy_value_rate|ONSL_NTBY_TR_PBMN_RATE|자기 순매수 대금 비율
total_sell_volume|TOTAL_SELN_QTY|총 매도 수량
total_sell_volume_rate|WHOL_SELN_VOL_RATE|전체 매도 거래량 비율
total_sell_value|TOTAL_SELN_TR_PBMN|총 매도 거래 대금
total_sell_value_rate|WHOL_SELN_TR_PBMN_RATE|전체 매도 거래대금 비율
total_buy_volume|SHNU_CNTG_SMTN|총 매수 수량
total_buy_volume_rate|WHOL_SHUN_VOL_RATE|전체 매수 거래량 비율
total_buy_value|TOTAL_SHNU_TR_PBMN|총 매수2 거래 대금
total_buy_value_rate|WHOL_SHUN_TR_PBMN_RATE|전체 매수 거래대금 비율
total_net_buy_volume|WHOL_NTBY_QTY|전체 순매수 수량
total_net_buy_volume_rate|WHOL_SMTM_NTBY_QTY_RATE|전체 합계 순매수 수량 비율
total_net_buy_value|WHOL_NTBY_TR_PBMN|전체 순매수 거래 대금
total_net_buy_value_rate|WHOL_NTBY_TR_PBMN_RATE|전체 순매수 거래대금 비율
arbitrage_client_net_buy_volume|ARBT_ENTM_NTBY_QTY|차익 위탁 순매수 수량
arbitrage_client_net_buy_value|ARBT_ENTM_NTBY_TR_PBMN|차익 위탁 순매수 거래 대금
arbitrage_proprietary_net_buy_volume|ARBT_ONSL_NTBY_QTY|차익 자기 순매수 수량
arbitrage_proprietary_net_buy_value|ARBT_ONSL_NTBY_TR_PBMN|차익 자기 순매수 거래 대금
non_arbitrage_client_net_buy_volume|NABT_ENTM_NTBY_QTY|비차익 위탁 순매수 수량
non_arbitrage_client_net_buy_value|NABT_ENTM_NTBY_TR_PBMN|비차익 위탁 순매수 거래 대금
non_arbitrage_proprietary_net_buy_volume|NABT_ONSL_NTBY_QTY|비차익 자기 순매수 수량
non_arbitrage_proprietary_net_buy_value|NABT_ONSL_NTBY_TR_PBMN|비차익 자기 순매수 거래 대금
volume|ACML_VOL|누적 거래량
turnover|ACML_TR_PBMN|누적 거래 대금
""",
    "kis_async.api.domestic_stock.realtime_indices:IndexTrade": """\
sector_code|bstp_cls_code|업종 구분 코드
traded_at|bsop_hour|영업 시간
price|prpr_nmix|현재가 지수
change_sign|prdy_vrss_sign|전일 대비 부호
change|bstp_nmix_prdy_vrss|업종 지수 전일 대비
volume|acml_vol|누적 거래량
turnover|acml_tr_pbmn|누적 거래 대금
trade_volume|pcas_vol|건별 거래량
trade_turnover|pcas_tr_pbmn|건별 거래 대금
change_rate|prdy_ctrt|전일 대비율
open|oprc_nmix|시가 지수
high|nmix_hgpr|지수 최고가
low|nmix_lwpr|지수 최저가
open_change|oprc_vrss_nmix_prpr|시가 대비 지수 현재가
open_sign|oprc_vrss_nmix_sign|시가 대비 지수 부호
high_change|hgpr_vrss_nmix_prpr|최고가 대비 지수 현재가
high_sign|hgpr_vrss_nmix_sign|최고가 대비 지수 부호
low_change|lwpr_vrss_nmix_prpr|최저가 대비 지수 현재가
low_sign|lwpr_vrss_nmix_sign|최저가 대비 지수 부호
previous_close_to_open_rate|prdy_clpr_vrss_oprc_rate|전일 종가 대비 시가2 비율
previous_close_to_high_rate|prdy_clpr_vrss_hgpr_rate|전일 종가 대비 최고가 비율
previous_close_to_low_rate|prdy_clpr_vrss_lwpr_rate|전일 종가 대비 최저가 비율
upper_limit_count|uplm_issu_cnt|상한 종목 수
advancing_count|ascn_issu_cnt|상승 종목 수
unchanged_count|stnr_issu_cnt|보합 종목 수
declining_count|down_issu_cnt|하락 종목 수
lower_limit_count|lslm_issu_cnt|하한 종목 수
quoted_advancing_count|qtqt_ascn_issu_cnt|기세 상승 종목수
quoted_declining_count|qtqt_down_issu_cnt|기세 하락 종목수
tick_change|tick_vrss|TICK대비
""",
    "kis_async.api.domestic_stock.realtime_market:EtfNavUpdate": """\
symbol|MKSC_SHRN_ISCD|유가증권단축종목코드
nav|NAV|NAV
nav_change_sign|NAV_PRDY_VRSS_SIGN|NAV전일대비부호
nav_change|NAV_PRDY_VRSS|NAV전일대비
nav_change_rate|NAV_PRDY_CTRT|NAV전일대비율
nav_open|OPRC_NAV|NAV시가
nav_high|HPRC_NAV|NAV고가
nav_low|LPRC_NAV|NAV저가
""",
    "kis_async.api.domestic_stock.realtime_market:KrxMarketStatus": """\
symbol|MKSC_SHRN_ISCD|유가증권단축종목코드
trading_halted|TRHT_YN|거래정지여부
halt_reason|TR_SUSP_REAS_CNTT|거래정지사유내용
session_event|MKOP_CLS_CODE|장운영구분코드
expected_session_code|ANTC_MKOP_CLS_CODE|예상장운영구분코드
random_end|MRKT_TRTM_CLS_CODE|임의연장구분코드
auction_allocation|DIVI_APP_CLS_CODE|동시호가배분처리구분코드
status_code|ISCD_STAT_CLS_CODE|종목상태구분코드
volatility_interruption|VI_CLS_CODE|VI적용구분코드
after_hours_volatility_interruption|OVTM_VI_CLS_CODE|시간외단일가VI적용구분코드
exchange_code|EXCH_CLS_CODE|거래소구분코드
""",
    "kis_async.api.domestic_stock.realtime_market:KrxProgramTrade": """\
symbol|MKSC_SHRN_ISCD|유가증권단축종목코드
traded_at|STCK_CNTG_HOUR|주식체결시간
sell_volume|SELN_CNQN|매도체결량
sell_value|SELN_TR_PBMN|매도거래대금
buy_volume|SHNU_CNQN|매수2체결량
buy_value|SHNU_TR_PBMN|매수2거래대금
net_buy_volume|NTBY_CNQN|순매수체결량
net_buy_value|NTBY_TR_PBMN|순매수거래대금
ask_size|SELN_RSQN|매도호가잔량
bid_size|SHNU_RSQN|매수호가잔량
net_bid_size|WHOL_NTBY_QTY|전체순매수호가잔량
""",
    "kis_async.api.domestic_stock.realtime_market:KrxStockMembers": """\
symbol|MKSC_SHRN_ISCD|유가증권단축종목코드
seller_name_1|SELN2_MBCR_NAME1|매도2회원사명1
seller_name_2|SELN2_MBCR_NAME2|매도2회원사명2
seller_name_3|SELN2_MBCR_NAME3|매도2회원사명3
seller_name_4|SELN2_MBCR_NAME4|매도2회원사명4
seller_name_5|SELN2_MBCR_NAME5|매도2회원사명5
buyer_name_1|BYOV_MBCR_NAME1|매수회원사명1
buyer_name_2|BYOV_MBCR_NAME2|매수회원사명2
buyer_name_3|BYOV_MBCR_NAME3|매수회원사명3
buyer_name_4|BYOV_MBCR_NAME4|매수회원사명4
buyer_name_5|BYOV_MBCR_NAME5|매수회원사명5
seller_volume_1|TOTAL_SELN_QTY1|총매도수량1
seller_volume_2|TOTAL_SELN_QTY2|총매도수량2
seller_volume_3|TOTAL_SELN_QTY3|총매도수량3
seller_volume_4|TOTAL_SELN_QTY4|총매도수량4
seller_volume_5|TOTAL_SELN_QTY5|총매도수량5
buyer_volume_1|TOTAL_SHNU_QTY1|총매수2수량1
buyer_volume_2|TOTAL_SHNU_QTY2|총매수2수량2
buyer_volume_3|TOTAL_SHNU_QTY3|총매수2수량3
buyer_volume_4|TOTAL_SHNU_QTY4|총매수2수량4
buyer_volume_5|TOTAL_SHNU_QTY5|총매수2수량5
seller_foreign_1|SELN_MBCR_GLOB_YN_1|매도거래원구분1
seller_foreign_2|SELN_MBCR_GLOB_YN_2|매도거래원구분2
seller_foreign_3|SELN_MBCR_GLOB_YN_3|매도거래원구분3
seller_foreign_4|SELN_MBCR_GLOB_YN_4|매도거래원구분4
seller_foreign_5|SELN_MBCR_GLOB_YN_5|매도거래원구분5
buyer_foreign_1|SHNU_MBCR_GLOB_YN_1|매수거래원구분1
buyer_foreign_2|SHNU_MBCR_GLOB_YN_2|매수거래원구분2
buyer_foreign_3|SHNU_MBCR_GLOB_YN_3|매수거래원구분3
buyer_foreign_4|SHNU_MBCR_GLOB_YN_4|매수거래원구분4
buyer_foreign_5|SHNU_MBCR_GLOB_YN_5|매수거래원구분5
seller_code_1|SELN_MBCR_NO1|매도거래원코드1
seller_code_2|SELN_MBCR_NO2|매도거래원코드2
seller_code_3|SELN_MBCR_NO3|매도거래원코드3
seller_code_4|SELN_MBCR_NO4|매도거래원코드4
seller_code_5|SELN_MBCR_NO5|매도거래원코드5
buyer_code_1|SHNU_MBCR_NO1|매수거래원코드1
buyer_code_2|SHNU_MBCR_NO2|매수거래원코드2
buyer_code_3|SHNU_MBCR_NO3|매수거래원코드3
buyer_code_4|SHNU_MBCR_NO4|매수거래원코드4
buyer_code_5|SHNU_MBCR_NO5|매수거래원코드5
seller_share_1|SELN_MBCR_RLIM1|매도회원사비중1
seller_share_2|SELN_MBCR_RLIM2|매도회원사비중2
seller_share_3|SELN_MBCR_RLIM3|매도회원사비중3
seller_share_4|SELN_MBCR_RLIM4|매도회원사비중4
seller_share_5|SELN_MBCR_RLIM5|매도회원사비중5
buyer_share_1|SHNU_MBCR_RLIM1|매수2회원사비중1
buyer_share_2|SHNU_MBCR_RLIM2|매수2회원사비중2
buyer_share_3|SHNU_MBCR_RLIM3|매수2회원사비중3
buyer_share_4|SHNU_MBCR_RLIM4|매수2회원사비중4
buyer_share_5|SHNU_MBCR_RLIM5|매수2회원사비중5
seller_volume_change_1|SELN_QTY_ICDC1|매도수량증감1
seller_volume_change_2|SELN_QTY_ICDC2|매도수량증감2
seller_volume_change_3|SELN_QTY_ICDC3|매도수량증감3
seller_volume_change_4|SELN_QTY_ICDC4|매도수량증감4
seller_volume_change_5|SELN_QTY_ICDC5|매도수량증감5
buyer_volume_change_1|SHNU_QTY_ICDC1|매수2수량증감1
buyer_volume_change_2|SHNU_QTY_ICDC2|매수2수량증감2
buyer_volume_change_3|SHNU_QTY_ICDC3|매수2수량증감3
buyer_volume_change_4|SHNU_QTY_ICDC4|매수2수량증감4
buyer_volume_change_5|SHNU_QTY_ICDC5|매수2수량증감5
foreign_broker_sell_volume|GLOB_TOTAL_SELN_QTY|외국계총매도수량
foreign_broker_buy_volume|GLOB_TOTAL_SHNU_QTY|외국계총매수2수량
foreign_broker_sell_volume_change|GLOB_TOTAL_SELN_QTY_ICDC|외국계총매도수량증감
foreign_broker_buy_volume_change|GLOB_TOTAL_SHNU_QTY_ICDC|외국계총매수2수량증감
foreign_broker_net_buy_volume|GLOB_NTBY_QTY|외국계순매수수량
foreign_broker_sell_share|GLOB_SELN_RLIM|외국계매도비중
foreign_broker_buy_share|GLOB_SHNU_RLIM|외국계매수2비중
seller_english_name_1|SELN2_MBCR_ENG_NAME1|매도2영문회원사명1
seller_english_name_2|SELN2_MBCR_ENG_NAME2|매도2영문회원사명2
seller_english_name_3|SELN2_MBCR_ENG_NAME3|매도2영문회원사명3
seller_english_name_4|SELN2_MBCR_ENG_NAME4|매도2영문회원사명4
seller_english_name_5|SELN2_MBCR_ENG_NAME5|매도2영문회원사명5
buyer_english_name_1|BYOV_MBCR_ENG_NAME1|매수영문회원사명1
buyer_english_name_2|BYOV_MBCR_ENG_NAME2|매수영문회원사명2
buyer_english_name_3|BYOV_MBCR_ENG_NAME3|매수영문회원사명3
buyer_english_name_4|BYOV_MBCR_ENG_NAME4|매수영문회원사명4
buyer_english_name_5|BYOV_MBCR_ENG_NAME5|매수영문회원사명5
""",
    "kis_async.api.domestic_stock.realtime_market:NxtMarketStatus": """\
symbol|MKSC_SHRN_ISCD|유가증권단축종목코드
trading_halted|TRHT_YN|거래정지여부
halt_reason|TR_SUSP_REAS_CNTT|거래정지사유내용
session_event|MKOP_CLS_CODE|장운영구분코드
expected_session_code|ANTC_MKOP_CLS_CODE|예상장운영구분코드
random_end|MRKT_TRTM_CLS_CODE|임의연장구분코드
auction_allocation|DIVI_APP_CLS_CODE|동시호가배분처리구분코드
status_code|ISCD_STAT_CLS_CODE|종목상태구분코드
volatility_interruption|VI_CLS_CODE|VI적용구분코드
after_hours_volatility_interruption|OVTM_VI_CLS_CODE|시간외단일가VI적용구분코드
exchange_code|EXCH_CLS_CODE|거래소구분코드
""",
    "kis_async.api.domestic_stock.realtime_market:NxtProgramTrade": """\
symbol|MKSC_SHRN_ISCD|유가증권단축종목코드
traded_at|STCK_CNTG_HOUR|주식체결시간
sell_volume|SELN_CNQN|매도체결량
sell_value|SELN_TR_PBMN|매도거래대금
buy_volume|SHNU_CNQN|매수2체결량
buy_value|SHNU_TR_PBMN|매수2거래대금
net_buy_volume|NTBY_CNQN|순매수체결량
net_buy_value|NTBY_TR_PBMN|순매수거래대금
ask_size|SELN_RSQN|매도호가잔량
bid_size|SHNU_RSQN|매수호가잔량
net_bid_size|WHOL_NTBY_QTY|전체순매수호가잔량
""",
    "kis_async.api.domestic_stock.realtime_market:NxtStockMembers": """\
symbol|MKSC_SHRN_ISCD|유가증권단축종목코드
seller_name_1|SELN2_MBCR_NAME1|매도2회원사명1
seller_name_2|SELN2_MBCR_NAME2|매도2회원사명2
seller_name_3|SELN2_MBCR_NAME3|매도2회원사명3
seller_name_4|SELN2_MBCR_NAME4|매도2회원사명4
seller_name_5|SELN2_MBCR_NAME5|매도2회원사명5
buyer_name_1|BYOV_MBCR_NAME1|매수회원사명1
buyer_name_2|BYOV_MBCR_NAME2|매수회원사명2
buyer_name_3|BYOV_MBCR_NAME3|매수회원사명3
buyer_name_4|BYOV_MBCR_NAME4|매수회원사명4
buyer_name_5|BYOV_MBCR_NAME5|매수회원사명5
seller_volume_1|TOTAL_SELN_QTY1|총매도수량1
seller_volume_2|TOTAL_SELN_QTY2|총매도수량2
seller_volume_3|TOTAL_SELN_QTY3|총매도수량3
seller_volume_4|TOTAL_SELN_QTY4|총매도수량4
seller_volume_5|TOTAL_SELN_QTY5|총매도수량5
buyer_volume_1|TOTAL_SHNU_QTY1|총매수2수량1
buyer_volume_2|TOTAL_SHNU_QTY2|총매수2수량2
buyer_volume_3|TOTAL_SHNU_QTY3|총매수2수량3
buyer_volume_4|TOTAL_SHNU_QTY4|총매수2수량4
buyer_volume_5|TOTAL_SHNU_QTY5|총매수2수량5
seller_foreign_1|SELN_MBCR_GLOB_YN_1|매도거래원구분1
seller_foreign_2|SELN_MBCR_GLOB_YN_2|매도거래원구분2
seller_foreign_3|SELN_MBCR_GLOB_YN_3|매도거래원구분3
seller_foreign_4|SELN_MBCR_GLOB_YN_4|매도거래원구분4
seller_foreign_5|SELN_MBCR_GLOB_YN_5|매도거래원구분5
buyer_foreign_1|SHNU_MBCR_GLOB_YN_1|매수거래원구분1
buyer_foreign_2|SHNU_MBCR_GLOB_YN_2|매수거래원구분2
buyer_foreign_3|SHNU_MBCR_GLOB_YN_3|매수거래원구분3
buyer_foreign_4|SHNU_MBCR_GLOB_YN_4|매수거래원구분4
buyer_foreign_5|SHNU_MBCR_GLOB_YN_5|매수거래원구분5
seller_code_1|SELN_MBCR_NO1|매도거래원코드1
seller_code_2|SELN_MBCR_NO2|매도거래원코드2
seller_code_3|SELN_MBCR_NO3|매도거래원코드3
seller_code_4|SELN_MBCR_NO4|매도거래원코드4
seller_code_5|SELN_MBCR_NO5|매도거래원코드5
buyer_code_1|SHNU_MBCR_NO1|매수거래원코드1
buyer_code_2|SHNU_MBCR_NO2|매수거래원코드2
buyer_code_3|SHNU_MBCR_NO3|매수거래원코드3
buyer_code_4|SHNU_MBCR_NO4|매수거래원코드4
buyer_code_5|SHNU_MBCR_NO5|매수거래원코드5
seller_share_1|SELN_MBCR_RLIM1|매도회원사비중1
seller_share_2|SELN_MBCR_RLIM2|매도회원사비중2
seller_share_3|SELN_MBCR_RLIM3|매도회원사비중3
seller_share_4|SELN_MBCR_RLIM4|매도회원사비중4
seller_share_5|SELN_MBCR_RLIM5|매도회원사비중5
buyer_share_1|SHNU_MBCR_RLIM1|매수2회원사비중1
buyer_share_2|SHNU_MBCR_RLIM2|매수2회원사비중2
buyer_share_3|SHNU_MBCR_RLIM3|매수2회원사비중3
buyer_share_4|SHNU_MBCR_RLIM4|매수2회원사비중4
buyer_share_5|SHNU_MBCR_RLIM5|매수2회원사비중5
seller_volume_change_1|SELN_QTY_ICDC1|매도수량증감1
seller_volume_change_2|SELN_QTY_ICDC2|매도수량증감2
seller_volume_change_3|SELN_QTY_ICDC3|매도수량증감3
seller_volume_change_4|SELN_QTY_ICDC4|매도수량증감4
seller_volume_change_5|SELN_QTY_ICDC5|매도수량증감5
buyer_volume_change_1|SHNU_QTY_ICDC1|매수2수량증감1
buyer_volume_change_2|SHNU_QTY_ICDC2|매수2수량증감2
buyer_volume_change_3|SHNU_QTY_ICDC3|매수2수량증감3
buyer_volume_change_4|SHNU_QTY_ICDC4|매수2수량증감4
buyer_volume_change_5|SHNU_QTY_ICDC5|매수2수량증감5
foreign_broker_sell_volume|GLOB_TOTAL_SELN_QTY|외국계총매도수량
foreign_broker_buy_volume|GLOB_TOTAL_SHNU_QTY|외국계총매수2수량
foreign_broker_sell_volume_change|GLOB_TOTAL_SELN_QTY_ICDC|외국계총매도수량증감
foreign_broker_buy_volume_change|GLOB_TOTAL_SHNU_QTY_ICDC|외국계총매수2수량증감
foreign_broker_net_buy_volume|GLOB_NTBY_QTY|외국계순매수수량
foreign_broker_sell_share|GLOB_SELN_RLIM|외국계매도비중
foreign_broker_buy_share|GLOB_SHNU_RLIM|외국계매수2비중
seller_english_name_1|SELN2_MBCR_ENG_NAME1|매도2영문회원사명1
seller_english_name_2|SELN2_MBCR_ENG_NAME2|매도2영문회원사명2
seller_english_name_3|SELN2_MBCR_ENG_NAME3|매도2영문회원사명3
seller_english_name_4|SELN2_MBCR_ENG_NAME4|매도2영문회원사명4
seller_english_name_5|SELN2_MBCR_ENG_NAME5|매도2영문회원사명5
buyer_english_name_1|BYOV_MBCR_ENG_NAME1|매수영문회원사명1
buyer_english_name_2|BYOV_MBCR_ENG_NAME2|매수영문회원사명2
buyer_english_name_3|BYOV_MBCR_ENG_NAME3|매수영문회원사명3
buyer_english_name_4|BYOV_MBCR_ENG_NAME4|매수영문회원사명4
buyer_english_name_5|BYOV_MBCR_ENG_NAME5|매수영문회원사명5
""",
    "kis_async.api.domestic_stock.realtime_market:UnifiedMarketStatus": """\
symbol|MKSC_SHRN_ISCD|유가증권단축종목코드
trading_halted|TRHT_YN|거래정지여부
halt_reason|TR_SUSP_REAS_CNTT|거래정지사유내용
session_event|MKOP_CLS_CODE|장운영구분코드
expected_session_code|ANTC_MKOP_CLS_CODE|예상장운영구분코드
random_end|MRKT_TRTM_CLS_CODE|임의연장구분코드
auction_allocation|DIVI_APP_CLS_CODE|동시호가배분처리구분코드
status_code|ISCD_STAT_CLS_CODE|종목상태구분코드
volatility_interruption|VI_CLS_CODE|VI적용구분코드
after_hours_volatility_interruption|OVTM_VI_CLS_CODE|시간외단일가VI적용구분코드
exchange_code|EXCH_CLS_CODE|거래소구분코드
""",
    "kis_async.api.domestic_stock.realtime_market:UnifiedProgramTrade": """\
symbol|MKSC_SHRN_ISCD|유가증권단축종목코드
traded_at|STCK_CNTG_HOUR|주식체결시간
sell_volume|SELN_CNQN|매도체결량
sell_value|SELN_TR_PBMN|매도거래대금
buy_volume|SHNU_CNQN|매수2체결량
buy_value|SHNU_TR_PBMN|매수2거래대금
net_buy_volume|NTBY_CNQN|순매수체결량
net_buy_value|NTBY_TR_PBMN|순매수거래대금
ask_size|SELN_RSQN|매도호가잔량
bid_size|SHNU_RSQN|매수호가잔량
net_bid_size|WHOL_NTBY_QTY|전체순매수호가잔량
""",
    "kis_async.api.domestic_stock.realtime_market:UnifiedStockMembers": """\
symbol|MKSC_SHRN_ISCD|유가증권단축종목코드
seller_name_1|SELN2_MBCR_NAME1|매도2회원사명1
seller_name_2|SELN2_MBCR_NAME2|매도2회원사명2
seller_name_3|SELN2_MBCR_NAME3|매도2회원사명3
seller_name_4|SELN2_MBCR_NAME4|매도2회원사명4
seller_name_5|SELN2_MBCR_NAME5|매도2회원사명5
buyer_name_1|BYOV_MBCR_NAME1|매수회원사명1
buyer_name_2|BYOV_MBCR_NAME2|매수회원사명2
buyer_name_3|BYOV_MBCR_NAME3|매수회원사명3
buyer_name_4|BYOV_MBCR_NAME4|매수회원사명4
buyer_name_5|BYOV_MBCR_NAME5|매수회원사명5
seller_volume_1|TOTAL_SELN_QTY1|총매도수량1
seller_volume_2|TOTAL_SELN_QTY2|총매도수량2
seller_volume_3|TOTAL_SELN_QTY3|총매도수량3
seller_volume_4|TOTAL_SELN_QTY4|총매도수량4
seller_volume_5|TOTAL_SELN_QTY5|총매도수량5
buyer_volume_1|TOTAL_SHNU_QTY1|총매수2수량1
buyer_volume_2|TOTAL_SHNU_QTY2|총매수2수량2
buyer_volume_3|TOTAL_SHNU_QTY3|총매수2수량3
buyer_volume_4|TOTAL_SHNU_QTY4|총매수2수량4
buyer_volume_5|TOTAL_SHNU_QTY5|총매수2수량5
seller_foreign_1|SELN_MBCR_GLOB_YN_1|매도거래원구분1
seller_foreign_2|SELN_MBCR_GLOB_YN_2|매도거래원구분2
seller_foreign_3|SELN_MBCR_GLOB_YN_3|매도거래원구분3
seller_foreign_4|SELN_MBCR_GLOB_YN_4|매도거래원구분4
seller_foreign_5|SELN_MBCR_GLOB_YN_5|매도거래원구분5
buyer_foreign_1|SHNU_MBCR_GLOB_YN_1|매수거래원구분1
buyer_foreign_2|SHNU_MBCR_GLOB_YN_2|매수거래원구분2
buyer_foreign_3|SHNU_MBCR_GLOB_YN_3|매수거래원구분3
buyer_foreign_4|SHNU_MBCR_GLOB_YN_4|매수거래원구분4
buyer_foreign_5|SHNU_MBCR_GLOB_YN_5|매수거래원구분5
seller_code_1|SELN_MBCR_NO1|매도거래원코드1
seller_code_2|SELN_MBCR_NO2|매도거래원코드2
seller_code_3|SELN_MBCR_NO3|매도거래원코드3
seller_code_4|SELN_MBCR_NO4|매도거래원코드4
seller_code_5|SELN_MBCR_NO5|매도거래원코드5
buyer_code_1|SHNU_MBCR_NO1|매수거래원코드1
buyer_code_2|SHNU_MBCR_NO2|매수거래원코드2
buyer_code_3|SHNU_MBCR_NO3|매수거래원코드3
buyer_code_4|SHNU_MBCR_NO4|매수거래원코드4
buyer_code_5|SHNU_MBCR_NO5|매수거래원코드5
seller_share_1|SELN_MBCR_RLIM1|매도회원사비중1
seller_share_2|SELN_MBCR_RLIM2|매도회원사비중2
seller_share_3|SELN_MBCR_RLIM3|매도회원사비중3
seller_share_4|SELN_MBCR_RLIM4|매도회원사비중4
seller_share_5|SELN_MBCR_RLIM5|매도회원사비중5
buyer_share_1|SHNU_MBCR_RLIM1|매수2회원사비중1
buyer_share_2|SHNU_MBCR_RLIM2|매수2회원사비중2
buyer_share_3|SHNU_MBCR_RLIM3|매수2회원사비중3
buyer_share_4|SHNU_MBCR_RLIM4|매수2회원사비중4
buyer_share_5|SHNU_MBCR_RLIM5|매수2회원사비중5
seller_volume_change_1|SELN_QTY_ICDC1|매도수량증감1
seller_volume_change_2|SELN_QTY_ICDC2|매도수량증감2
seller_volume_change_3|SELN_QTY_ICDC3|매도수량증감3
seller_volume_change_4|SELN_QTY_ICDC4|매도수량증감4
seller_volume_change_5|SELN_QTY_ICDC5|매도수량증감5
buyer_volume_change_1|SHNU_QTY_ICDC1|매수2수량증감1
buyer_volume_change_2|SHNU_QTY_ICDC2|매수2수량증감2
buyer_volume_change_3|SHNU_QTY_ICDC3|매수2수량증감3
buyer_volume_change_4|SHNU_QTY_ICDC4|매수2수량증감4
buyer_volume_change_5|SHNU_QTY_ICDC5|매수2수량증감5
foreign_broker_sell_volume|GLOB_TOTAL_SELN_QTY|외국계총매도수량
foreign_broker_buy_volume|GLOB_TOTAL_SHNU_QTY|외국계총매수2수량
foreign_broker_sell_volume_change|GLOB_TOTAL_SELN_QTY_ICDC|외국계총매도수량증감
foreign_broker_buy_volume_change|GLOB_TOTAL_SHNU_QTY_ICDC|외국계총매수2수량증감
foreign_broker_net_buy_volume|GLOB_NTBY_QTY|외국계순매수수량
foreign_broker_sell_share|GLOB_SELN_RLIM|외국계매도비중
foreign_broker_buy_share|GLOB_SHNU_RLIM|외국계매수2비중
seller_english_name_1|SELN2_MBCR_ENG_NAME1|매도2영문회원사명1
seller_english_name_2|SELN2_MBCR_ENG_NAME2|매도2영문회원사명2
seller_english_name_3|SELN2_MBCR_ENG_NAME3|매도2영문회원사명3
seller_english_name_4|SELN2_MBCR_ENG_NAME4|매도2영문회원사명4
seller_english_name_5|SELN2_MBCR_ENG_NAME5|매도2영문회원사명5
buyer_english_name_1|BYOV_MBCR_ENG_NAME1|매수영문회원사명1
buyer_english_name_2|BYOV_MBCR_ENG_NAME2|매수영문회원사명2
buyer_english_name_3|BYOV_MBCR_ENG_NAME3|매수영문회원사명3
buyer_english_name_4|BYOV_MBCR_ENG_NAME4|매수영문회원사명4
buyer_english_name_5|BYOV_MBCR_ENG_NAME5|매수영문회원사명5
""",
    "kis_async.api.domestic_stock.realtime_trades:AfterHoursExpectedStockTrade": """\
symbol|MKSC_SHRN_ISCD|유가증권단축종목코드
traded_at|STCK_CNTG_HOUR|주식체결시간
price|STCK_PRPR|주식현재가
change_sign|PRDY_VRSS_SIGN|전일대비구분
change|PRDY_VRSS|전일대비
change_rate|PRDY_CTRT|등락율
weighted_average_price|WGHN_AVRG_STCK_PRC|가중평균주식가격
open|STCK_OPRC|시가
high|STCK_HGPR|고가
low|STCK_LWPR|저가
ask_1|ASKP1|매도호가
bid_1|BIDP1|매수호가
trade_volume|CNTG_VOL|거래량
volume|ACML_VOL|누적거래량
turnover|ACML_TR_PBMN|누적거래대금
sell_trades|SELN_CNTG_CSNU|매도체결건수
buy_trades|SHNU_CNTG_CSNU|매수체결건수
net_buy_trades|NTBY_CNTG_CSNU|순매수체결건수
strength|CTTR|체결강도
sell_volume|SELN_CNTG_SMTN|총매도수량
buy_volume|SHNU_CNTG_SMTN|총매수수량
trade_side|CNTG_CLS_CODE|체결구분
buy_share|SHNU_RATE|매수비율
volume_to_previous_rate|PRDY_VOL_VRSS_ACML_VOL_RATE|전일거래량대비등락율
open_at|OPRC_HOUR|시가시간
open_sign|OPRC_VRSS_PRPR_SIGN|시가대비구분
change_from_open|OPRC_VRSS_PRPR|시가대비
high_at|HGPR_HOUR|최고가시간
high_sign|HGPR_VRSS_PRPR_SIGN|고가대비구분
change_from_high|HGPR_VRSS_PRPR|고가대비
low_at|LWPR_HOUR|최저가시간
low_sign|LWPR_VRSS_PRPR_SIGN|저가대비구분
change_from_low|LWPR_VRSS_PRPR|저가대비
traded_on|BSOP_DATE|영업일자
session_code|NEW_MKOP_CLS_CODE|신장운영구분코드
trading_halted|TRHT_YN|거래정지여부
ask_size_1|ASKP_RSQN1|매도호가잔량1
bid_size_1|BIDP_RSQN1|매수호가잔량1
total_ask_size|TOTAL_ASKP_RSQN|총매도호가잔량
total_bid_size|TOTAL_BIDP_RSQN|총매수호가잔량
turnover_ratio|VOL_TNRT|거래량회전율
previous_volume_by_now|PRDY_SMNS_HOUR_ACML_VOL|전일동시간누적거래량
volume_to_previous_by_now_rate|PRDY_SMNS_HOUR_ACML_VOL_RATE|전일동시간누적거래량비율
""",
    "kis_async.api.domestic_stock.realtime_trades:AfterHoursStockTrade": """\
symbol|MKSC_SHRN_ISCD|유가증권단축종목코드
traded_at|STCK_CNTG_HOUR|주식체결시간
price|STCK_PRPR|주식현재가
change_sign|PRDY_VRSS_SIGN|전일대비구분
change|PRDY_VRSS|전일대비
change_rate|PRDY_CTRT|등락율
weighted_average_price|WGHN_AVRG_STCK_PRC|가중평균주식가격
open|STCK_OPRC|시가
high|STCK_HGPR|고가
low|STCK_LWPR|저가
ask_1|ASKP1|매도호가
bid_1|BIDP1|매수호가
trade_volume|CNTG_VOL|거래량
volume|ACML_VOL|누적거래량
turnover|ACML_TR_PBMN|누적거래대금
sell_trades|SELN_CNTG_CSNU|매도체결건수
buy_trades|SHNU_CNTG_CSNU|매수체결건수
net_buy_trades|NTBY_CNTG_CSNU|순매수체결건수
strength|CTTR|체결강도
sell_volume|SELN_CNTG_SMTN|총매도수량
buy_volume|SHNU_CNTG_SMTN|총매수수량
trade_side|CNTG_CLS_CODE|체결구분
buy_share|SHNU_RATE|매수비율
volume_to_previous_rate|PRDY_VOL_VRSS_ACML_VOL_RATE|전일거래량대비등락율
open_at|OPRC_HOUR|시가시간
open_sign|OPRC_VRSS_PRPR_SIGN|시가대비구분
change_from_open|OPRC_VRSS_PRPR|시가대비
high_at|HGPR_HOUR|최고가시간
high_sign|HGPR_VRSS_PRPR_SIGN|고가대비구분
change_from_high|HGPR_VRSS_PRPR|고가대비
low_at|LWPR_HOUR|최저가시간
low_sign|LWPR_VRSS_PRPR_SIGN|저가대비구분
change_from_low|LWPR_VRSS_PRPR|저가대비
traded_on|BSOP_DATE|영업일자
session_code|NEW_MKOP_CLS_CODE|신장운영구분코드
trading_halted|TRHT_YN|거래정지여부
ask_size_1|ASKP_RSQN1|매도호가잔량1
bid_size_1|BIDP_RSQN1|매수호가잔량1
total_ask_size|TOTAL_ASKP_RSQN|총매도호가잔량
total_bid_size|TOTAL_BIDP_RSQN|총매수호가잔량
turnover_ratio|VOL_TNRT|거래량회전율
previous_volume_by_now|PRDY_SMNS_HOUR_ACML_VOL|전일동시간누적거래량
volume_to_previous_by_now_rate|PRDY_SMNS_HOUR_ACML_VOL_RATE|전일동시간누적거래량비율
""",
    "kis_async.api.domestic_stock.realtime_trades:KrxExpectedStockTrade": """\
symbol|MKSC_SHRN_ISCD|유가증권단축종목코드
traded_at|STCK_CNTG_HOUR|주식체결시간
price|STCK_PRPR|주식현재가
change_sign|PRDY_VRSS_SIGN|전일대비구분
change|PRDY_VRSS|전일대비
change_rate|PRDY_CTRT|등락율
weighted_average_price|WGHN_AVRG_STCK_PRC|가중평균주식가격
open|STCK_OPRC|시가
high|STCK_HGPR|고가
low|STCK_LWPR|저가
ask_1|ASKP1|매도호가
bid_1|BIDP1|매수호가
trade_volume|CNTG_VOL|거래량
volume|ACML_VOL|누적거래량
turnover|ACML_TR_PBMN|누적거래대금
sell_trades|SELN_CNTG_CSNU|매도체결건수
buy_trades|SHNU_CNTG_CSNU|매수체결건수
net_buy_trades|NTBY_CNTG_CSNU|순매수체결건수
strength|CTTR|체결강도
sell_volume|SELN_CNTG_SMTN|총매도수량
buy_volume|SHNU_CNTG_SMTN|총매수수량
trade_side|CNTG_CLS_CODE|체결구분
buy_share|SHNU_RATE|매수비율
volume_to_previous_rate|PRDY_VOL_VRSS_ACML_VOL_RATE|전일거래량대비등락율
open_at|OPRC_HOUR|시가시간
open_sign|OPRC_VRSS_PRPR_SIGN|시가대비구분
change_from_open|OPRC_VRSS_PRPR|시가대비
high_at|HGPR_HOUR|최고가시간
high_sign|HGPR_VRSS_PRPR_SIGN|고가대비구분
change_from_high|HGPR_VRSS_PRPR|고가대비
low_at|LWPR_HOUR|최저가시간
low_sign|LWPR_VRSS_PRPR_SIGN|저가대비구분
change_from_low|LWPR_VRSS_PRPR|저가대비
traded_on|BSOP_DATE|영업일자
session_code|NEW_MKOP_CLS_CODE|신장운영구분코드
trading_halted|TRHT_YN|거래정지여부
ask_size_1|ASKP_RSQN1|매도호가잔량1
bid_size_1|BIDP_RSQN1|매수호가잔량1
total_ask_size|TOTAL_ASKP_RSQN|총매도호가잔량
total_bid_size|TOTAL_BIDP_RSQN|총매수호가잔량
turnover_ratio|VOL_TNRT|거래량회전율
previous_volume_by_now|PRDY_SMNS_HOUR_ACML_VOL|전일동시간누적거래량
volume_to_previous_by_now_rate|PRDY_SMNS_HOUR_ACML_VOL_RATE|전일동시간누적거래량비율
hour_class|HOUR_CLS_CODE|시간구분코드
random_end|MRKT_TRTM_CLS_CODE|임의종료구분코드
filler|DUMMY|사용하지 않는 필드
""",
    "kis_async.api.domestic_stock.realtime_trades:KrxStockTrade": """\
symbol|MKSC_SHRN_ISCD|유가증권 단축 종목코드
traded_at|STCK_CNTG_HOUR|주식 체결 시간
price|STCK_PRPR|주식 현재가
change_sign|PRDY_VRSS_SIGN|전일 대비 부호
change|PRDY_VRSS|전일 대비
change_rate|PRDY_CTRT|전일 대비율
weighted_average_price|WGHN_AVRG_STCK_PRC|가중 평균 주식 가격
open|STCK_OPRC|주식 시가
high|STCK_HGPR|주식 최고가
low|STCK_LWPR|주식 최저가
ask_1|ASKP1|매도호가1
bid_1|BIDP1|매수호가1
trade_volume|CNTG_VOL|체결 거래량
volume|ACML_VOL|누적 거래량
turnover|ACML_TR_PBMN|누적 거래 대금
sell_trades|SELN_CNTG_CSNU|매도 체결 건수
buy_trades|SHNU_CNTG_CSNU|매수 체결 건수
net_buy_trades|NTBY_CNTG_CSNU|순매수 체결 건수
strength|CTTR|체결강도
sell_volume|SELN_CNTG_SMTN|총 매도 수량
buy_volume|SHNU_CNTG_SMTN|총 매수 수량
trade_side|CCLD_DVSN|체결구분
buy_share|SHNU_RATE|매수비율
volume_to_previous_rate|PRDY_VOL_VRSS_ACML_VOL_RATE|전일 거래량 대비 등락율
open_at|OPRC_HOUR|시가 시간
open_sign|OPRC_VRSS_PRPR_SIGN|시가대비구분
change_from_open|OPRC_VRSS_PRPR|시가대비
high_at|HGPR_HOUR|최고가 시간
high_sign|HGPR_VRSS_PRPR_SIGN|고가대비구분
change_from_high|HGPR_VRSS_PRPR|고가대비
low_at|LWPR_HOUR|최저가 시간
low_sign|LWPR_VRSS_PRPR_SIGN|저가대비구분
change_from_low|LWPR_VRSS_PRPR|저가대비
traded_on|BSOP_DATE|영업 일자
session_code|NEW_MKOP_CLS_CODE|신 장운영 구분 코드
trading_halted|TRHT_YN|거래정지 여부
ask_size_1|ASKP_RSQN1|매도호가 잔량1
bid_size_1|BIDP_RSQN1|매수호가 잔량1
total_ask_size|TOTAL_ASKP_RSQN|총 매도호가 잔량
total_bid_size|TOTAL_BIDP_RSQN|총 매수호가 잔량
turnover_ratio|VOL_TNRT|거래량 회전율
previous_volume_by_now|PRDY_SMNS_HOUR_ACML_VOL|전일 동시간 누적 거래량
volume_to_previous_by_now_rate|PRDY_SMNS_HOUR_ACML_VOL_RATE|전일 동시간 누적 거래량 비율
hour_class|HOUR_CLS_CODE|시간 구분 코드
random_end|MRKT_TRTM_CLS_CODE|임의종료구분코드
static_base_price|VI_STND_PRC|정적VI발동기준가
market_session|MARKET_CLS_CODE|장 구분 코드
""",
    "kis_async.api.domestic_stock.realtime_trades:NxtExpectedStockTrade": """\
symbol|MKSC_SHRN_ISCD|유가증권단축종목코드
traded_at|STCK_CNTG_HOUR|주식체결시간
price|STCK_PRPR|주식현재가
change_sign|PRDY_VRSS_SIGN|전일대비구분
change|PRDY_VRSS|전일대비
change_rate|PRDY_CTRT|등락율
weighted_average_price|WGHN_AVRG_STCK_PRC|가중평균주식가격
open|STCK_OPRC|시가
high|STCK_HGPR|고가
low|STCK_LWPR|저가
ask_1|ASKP1|매도호가
bid_1|BIDP1|매수호가
trade_volume|CNTG_VOL|거래량
volume|ACML_VOL|누적거래량
turnover|ACML_TR_PBMN|누적거래대금
sell_trades|SELN_CNTG_CSNU|매도체결건수
buy_trades|SHNU_CNTG_CSNU|매수체결건수
net_buy_trades|NTBY_CNTG_CSNU|순매수체결건수
strength|CTTR|체결강도
sell_volume|SELN_CNTG_SMTN|총매도수량
buy_volume|SHNU_CNTG_SMTN|총매수수량
trade_side|CNTG_CLS_CODE|체결구분
buy_share|SHNU_RATE|매수비율
volume_to_previous_rate|PRDY_VOL_VRSS_ACML_VOL_RATE|전일거래량대비등락율
open_at|OPRC_HOUR|시가시간
open_sign|OPRC_VRSS_PRPR_SIGN|시가대비구분
change_from_open|OPRC_VRSS_PRPR|시가대비
high_at|HGPR_HOUR|최고가시간
high_sign|HGPR_VRSS_PRPR_SIGN|고가대비구분
change_from_high|HGPR_VRSS_PRPR|고가대비
low_at|LWPR_HOUR|최저가시간
low_sign|LWPR_VRSS_PRPR_SIGN|저가대비구분
change_from_low|LWPR_VRSS_PRPR|저가대비
traded_on|BSOP_DATE|영업일자
session_code|NEW_MKOP_CLS_CODE|신장운영구분코드
trading_halted|TRHT_YN|거래정지여부
ask_size_1|ASKP_RSQN1|매도호가잔량1
bid_size_1|BIDP_RSQN1|매수호가잔량1
total_ask_size|TOTAL_ASKP_RSQN|총매도호가잔량
total_bid_size|TOTAL_BIDP_RSQN|총매수호가잔량
turnover_ratio|VOL_TNRT|거래량회전율
previous_volume_by_now|PRDY_SMNS_HOUR_ACML_VOL|전일동시간누적거래량
volume_to_previous_by_now_rate|PRDY_SMNS_HOUR_ACML_VOL_RATE|전일동시간누적거래량비율
hour_class|HOUR_CLS_CODE|시간구분코드
random_end|MRKT_TRTM_CLS_CODE|임의종료구분코드
static_base_price|VI_STND_PRC|VI 상태값
""",
    "kis_async.api.domestic_stock.realtime_trades:NxtStockTrade": """\
symbol|MKSC_SHRN_ISCD|유가증권 단축 종목코드
traded_at|STCK_CNTG_HOUR|주식 체결 시간
price|STCK_PRPR|주식 현재가
change_sign|PRDY_VRSS_SIGN|전일 대비 부호
change|PRDY_VRSS|전일 대비
change_rate|PRDY_CTRT|전일 대비율
weighted_average_price|WGHN_AVRG_STCK_PRC|가중 평균 주식 가격
open|STCK_OPRC|주식 시가
high|STCK_HGPR|주식 최고가
low|STCK_LWPR|주식 최저가
ask_1|ASKP1|매도호가1
bid_1|BIDP1|매수호가1
trade_volume|CNTG_VOL|체결 거래량
volume|ACML_VOL|누적 거래량
turnover|ACML_TR_PBMN|누적 거래 대금
sell_trades|SELN_CNTG_CSNU|매도 체결 건수
buy_trades|SHNU_CNTG_CSNU|매수 체결 건수
net_buy_trades|NTBY_CNTG_CSNU|순매수 체결 건수
strength|CTTR|체결강도
sell_volume|SELN_CNTG_SMTN|총 매도 수량
buy_volume|SHNU_CNTG_SMTN|총 매수 수량
trade_side|CCLD_DVSN|체결구분
buy_share|SHNU_RATE|매수비율
volume_to_previous_rate|PRDY_VOL_VRSS_ACML_VOL_RATE|전일 거래량 대비 등락율
open_at|OPRC_HOUR|시가 시간
open_sign|OPRC_VRSS_PRPR_SIGN|시가대비구분
change_from_open|OPRC_VRSS_PRPR|시가대비
high_at|HGPR_HOUR|최고가 시간
high_sign|HGPR_VRSS_PRPR_SIGN|고가대비구분
change_from_high|HGPR_VRSS_PRPR|고가대비
low_at|LWPR_HOUR|최저가 시간
low_sign|LWPR_VRSS_PRPR_SIGN|저가대비구분
change_from_low|LWPR_VRSS_PRPR|저가대비
traded_on|BSOP_DATE|영업 일자
session_code|NEW_MKOP_CLS_CODE|신 장운영 구분 코드
trading_halted|TRHT_YN|거래정지 여부
ask_size_1|ASKP_RSQN1|매도호가 잔량1
bid_size_1|BIDP_RSQN1|매수호가 잔량1
total_ask_size|TOTAL_ASKP_RSQN|총 매도호가 잔량
total_bid_size|TOTAL_BIDP_RSQN|총 매수호가 잔량
turnover_ratio|VOL_TNRT|거래량 회전율
previous_volume_by_now|PRDY_SMNS_HOUR_ACML_VOL|전일 동시간 누적 거래량
volume_to_previous_by_now_rate|PRDY_SMNS_HOUR_ACML_VOL_RATE|전일 동시간 누적 거래량 비율
hour_class|HOUR_CLS_CODE|시간 구분 코드
random_end|MRKT_TRTM_CLS_CODE|임의종료구분코드
static_base_price|VI_STND_PRC|정적VI발동기준가
market_session|MARKET_CLS_CODE|장 구분 코드
""",
    "kis_async.api.domestic_stock.realtime_trades:UnifiedExpectedStockTrade": """\
symbol|MKSC_SHRN_ISCD|유가증권단축종목코드
traded_at|STCK_CNTG_HOUR|주식체결시간
price|STCK_PRPR|주식현재가
change_sign|PRDY_VRSS_SIGN|전일대비구분
change|PRDY_VRSS|전일대비
change_rate|PRDY_CTRT|등락율
weighted_average_price|WGHN_AVRG_STCK_PRC|가중평균주식가격
open|STCK_OPRC|시가
high|STCK_HGPR|고가
low|STCK_LWPR|저가
ask_1|ASKP1|매도호가
bid_1|BIDP1|매수호가
trade_volume|CNTG_VOL|거래량
volume|ACML_VOL|누적거래량
turnover|ACML_TR_PBMN|누적거래대금
sell_trades|SELN_CNTG_CSNU|매도체결건수
buy_trades|SHNU_CNTG_CSNU|매수체결건수
net_buy_trades|NTBY_CNTG_CSNU|순매수체결건수
strength|CTTR|체결강도
sell_volume|SELN_CNTG_SMTN|총매도수량
buy_volume|SHNU_CNTG_SMTN|총매수수량
trade_side|CNTG_CLS_CODE|체결구분
buy_share|SHNU_RATE|매수비율
volume_to_previous_rate|PRDY_VOL_VRSS_ACML_VOL_RATE|전일거래량대비등락율
open_at|OPRC_HOUR|시가시간
open_sign|OPRC_VRSS_PRPR_SIGN|시가대비구분
change_from_open|OPRC_VRSS_PRPR|시가대비
high_at|HGPR_HOUR|최고가시간
high_sign|HGPR_VRSS_PRPR_SIGN|고가대비구분
change_from_high|HGPR_VRSS_PRPR|고가대비
low_at|LWPR_HOUR|최저가시간
low_sign|LWPR_VRSS_PRPR_SIGN|저가대비구분
change_from_low|LWPR_VRSS_PRPR|저가대비
traded_on|BSOP_DATE|영업일자
session_code|NEW_MKOP_CLS_CODE|신장운영구분코드
trading_halted|TRHT_YN|거래정지여부
ask_size_1|ASKP_RSQN1|매도호가잔량1
bid_size_1|BIDP_RSQN1|매수호가잔량1
total_ask_size|TOTAL_ASKP_RSQN|총매도호가잔량
total_bid_size|TOTAL_BIDP_RSQN|총매수호가잔량
turnover_ratio|VOL_TNRT|거래량회전율
previous_volume_by_now|PRDY_SMNS_HOUR_ACML_VOL|전일동시간누적거래량
volume_to_previous_by_now_rate|PRDY_SMNS_HOUR_ACML_VOL_RATE|전일동시간누적거래량비율
hour_class|HOUR_CLS_CODE|시간구분코드
random_end|MRKT_TRTM_CLS_CODE|임의종료구분코드
static_base_price|VI_STND_PRC|VI 상태값
""",
    "kis_async.api.domestic_stock.realtime_trades:UnifiedStockTrade": """\
symbol|MKSC_SHRN_ISCD|유가증권 단축 종목코드
traded_at|STCK_CNTG_HOUR|주식 체결 시간
price|STCK_PRPR|주식 현재가
change_sign|PRDY_VRSS_SIGN|전일 대비 부호
change|PRDY_VRSS|전일 대비
change_rate|PRDY_CTRT|전일 대비율
weighted_average_price|WGHN_AVRG_STCK_PRC|가중 평균 주식 가격
open|STCK_OPRC|주식 시가
high|STCK_HGPR|주식 최고가
low|STCK_LWPR|주식 최저가
ask_1|ASKP1|매도호가1
bid_1|BIDP1|매수호가1
trade_volume|CNTG_VOL|체결 거래량
volume|ACML_VOL|누적 거래량
turnover|ACML_TR_PBMN|누적 거래 대금
sell_trades|SELN_CNTG_CSNU|매도 체결 건수
buy_trades|SHNU_CNTG_CSNU|매수 체결 건수
net_buy_trades|NTBY_CNTG_CSNU|순매수 체결 건수
strength|CTTR|체결강도
sell_volume|SELN_CNTG_SMTN|총 매도 수량
buy_volume|SHNU_CNTG_SMTN|총 매수 수량
trade_side|CCLD_DVSN|체결구분
buy_share|SHNU_RATE|매수비율
volume_to_previous_rate|PRDY_VOL_VRSS_ACML_VOL_RATE|전일 거래량 대비 등락율
open_at|OPRC_HOUR|시가 시간
open_sign|OPRC_VRSS_PRPR_SIGN|시가대비구분
change_from_open|OPRC_VRSS_PRPR|시가대비
high_at|HGPR_HOUR|최고가 시간
high_sign|HGPR_VRSS_PRPR_SIGN|고가대비구분
change_from_high|HGPR_VRSS_PRPR|고가대비
low_at|LWPR_HOUR|최저가 시간
low_sign|LWPR_VRSS_PRPR_SIGN|저가대비구분
change_from_low|LWPR_VRSS_PRPR|저가대비
traded_on|BSOP_DATE|영업 일자
session_code|NEW_MKOP_CLS_CODE|신 장운영 구분 코드
trading_halted|TRHT_YN|거래정지 여부
ask_size_1|ASKP_RSQN1|매도호가 잔량1
bid_size_1|BIDP_RSQN1|매수호가 잔량1
total_ask_size|TOTAL_ASKP_RSQN|총 매도호가 잔량
total_bid_size|TOTAL_BIDP_RSQN|총 매수호가 잔량
turnover_ratio|VOL_TNRT|거래량 회전율
previous_volume_by_now|PRDY_SMNS_HOUR_ACML_VOL|전일 동시간 누적 거래량
volume_to_previous_by_now_rate|PRDY_SMNS_HOUR_ACML_VOL_RATE|전일 동시간 누적 거래량 비율
hour_class|HOUR_CLS_CODE|시간 구분 코드
random_end|MRKT_TRTM_CLS_CODE|임의종료구분코드
static_base_price|VI_STND_PRC|정적VI발동기준가
market_session|MARKET_CLS_CODE|장 구분 코드
""",
    "kis_async.api.notices:DomesticStockNotice": """\
customer_id|CUST_ID|고객 ID
account_number|ACNT_NO|계좌번호
order_number|ODER_NO|주문번호
original_order_number|OODER_NO|원주문번호
side|SELN_BYOV_CLS|매도매수구분
change|RCTF_CLS|정정구분
order_kind|ODER_KIND|주문종류
order_condition|ODER_COND|주문조건
symbol|STCK_SHRN_ISCD|주식 단축 종목코드
quantity|CNTG_QTY|체결 수량
price|CNTG_UNPR|체결단가
traded_at|STCK_CNTG_HOUR|주식 체결 시간
refused|RFUS_YN|거부여부
kind|CNTG_YN|체결여부
stage|ACPT_YN|접수여부
branch_number|BRNC_NO|지점번호
order_quantity|ODER_QTY|주문수량
account_name|ACNT_NAME|계좌명
short_name|CNTG_ISNM|체결종목명
condition_price|ORD_COND_PRC|호가조건가격
exchange|ORD_EXG_GB|주문거래소 구분
popup|POPUP_YN|실시간체결창 표시여부
filler|FILLER|필러
credit_kind|CRDT_CLS|신용구분
loan_date|CRDT_LOAN_DATE|신용대출일자
name|CNTG_ISNM40|체결종목명
order_price|ODER_PRC|주문가격
""",
    "kis_async.api.notices:FuturesNotice": """\
customer_id|CUST_ID|고객 ID
account_number|ACNT_NO|계좌번호
order_number|ODER_NO|주문번호
original_order_number|OODER_NO|원주문번호
side|SELN_BYOV_CLS|매도매수구분
change|RCTF_CLS|정정구분
order_kind|ODER_KIND2|주문종류2
symbol|STCK_SHRN_ISCD|주식 단축 종목코드
quantity|CNTG_QTY|체결 수량
price|CNTG_UNPR|체결단가
traded_at|STCK_CNTG_HOUR|주식 체결 시간
refused|RFUS_YN|거부여부
kind|CNTG_YN|체결여부
stage|ACPT_YN|접수여부
branch_number|BRNC_NO|지점번호
order_quantity|ODER_QTY|주문수량
account_name|ACNT_NAME|계좌명
name|CNTG_ISNM|체결종목명
order_condition|ODER_COND|주문조건
order_group_id|ORD_GRP|주문그룹ID
order_group_sequence|ORD_GRPSEQ|주문그룹SEQ
order_price|ORDER_PRC|주문가격
""",
    "kis_async.api.notices:NightFuturesNotice": """\
customer_id|CUST_ID|고객 ID
account_number|ACNT_NO|계좌번호
order_number|ODER_NO|주문번호
original_order_number|OODER_NO|원주문번호
side|SELN_BYOV_CLS|매도매수구분
change|RCTF_CLS|정정구분
order_kind|ODER_KIND2|주문종류2
symbol|STCK_SHRN_ISCD|주식 단축 종목코드
quantity|CNTG_QTY|체결 수량
price|CNTG_UNPR|체결단가
traded_at|STCK_CNTG_HOUR|주식 체결 시간
refused|RFUS_YN|거부여부
kind|CNTG_YN|체결여부
stage|ACPT_YN|접수여부
branch_number|BRNC_NO|지점번호
order_quantity|ODER_QTY|주문수량
account_name|ACNT_NAME|계좌명
name|CNTG_ISNM|체결종목명
order_condition|ODER_COND|주문조건
""",
    "kis_async.api.notices:NightOptionNotice": """\
customer_id|CUST_ID|고객 ID
account_number|ACNT_NO|계좌번호
order_number|ODER_NO|주문번호
original_order_number|OODER_NO|원주문번호
side|SELN_BYOV_CLS|매도매수구분
change|RCTF_CLS|정정구분
order_kind|ODER_KIND2|주문종류2
symbol|STCK_SHRN_ISCD|주식 단축 종목코드
quantity|CNTG_QTY|체결 수량
price|CNTG_UNPR|체결단가
traded_at|STCK_CNTG_HOUR|주식 체결 시간
refused|RFUS_YN|거부여부
kind|CNTG_YN|체결여부
stage|ACPT_YN|접수여부
branch_number|BRNC_NO|지점번호
order_quantity|ODER_QTY|주문수량
account_name|ACNT_NAME|계좌명
name|CNTG_ISNM|체결종목명
order_condition|ODER_COND|주문조건
""",
    "kis_async.api.notices:OverseasFuturesFillNotice": """\
user_id|USER_ID|유저ID
account_number|ACCT_NO|계좌번호
ordered_on|ORD_DT|주문일자
order_number|ODNO|주문번호
original_ordered_on|ORGN_ORD_DT|원주문일자
original_order_number|ORGN_ODNO|원주문번호
symbol|SERIES|종목명
revision|RVSE_CNCL_DVSN_CD|정정취소구분코드
side|SLL_BUY_DVSN_CD|매도매수구분코드
complex_order|CPLX_ORD_DVSN_CD|복합주문구분코드
order_kind|PRCE_TP|가격구분코드
exchange_answer|FM_EXCG_RCIT_DVSN_CD|FM거래소접수구분코드
quantity|ORD_QTY|주문수량
limit_price|FM_LMT_PRIC|FMLIMIT가격
stop_price|FM_STOP_ORD_PRIC|FMSTOP주문가격
total_filled_quantity|TOT_CCLD_QTY|총체결수량
average_filled_price|TOT_CCLD_UV|총체결단가
remaining_quantity|ORD_REMQ|잔량
order_group_date|FM_ORD_GRP_DT|FM주문그룹일자
order_group_number|ORD_GRP_STNO|주문그룹번호
ordered_at|ORD_DTL_DTIME|주문상세일시
recorded_at|OPRT_DTL_DTIME|조작상세일시
placed_by|WORK_EMPL|주문자
filled_on|CCLD_DT|체결일자
fill_number|CCNO|체결번호
api_fill_number|API_CCNO|API 체결번호
filled_quantity|CCLD_QTY|체결수량
filled_price|FM_CCLD_PRIC|FM체결가격
currency|CRCY_CD|통화코드
fee|TRST_FEE|위탁수수료
online|ORD_MDIA_ONLINE_YN|주문매체온라인여부
filled_amount|FM_CCLD_AMT|FM체결금액
item_kind|FUOP_ITEM_DVSN_CD|선물옵션종목구분코드
""",
    "kis_async.api.notices:OverseasFuturesOrderNotice": """\
user_id|USER_ID|유저ID
account_number|ACCT_NO|계좌번호
ordered_on|ORD_DT|주문일자
order_number|ODNO|주문번호
original_ordered_on|ORGN_ORD_DT|원주문일자
original_order_number|ORGN_ODNO|원주문번호
symbol|SERIES|종목명
revision|RVSE_CNCL_DVSN_CD|정정취소구분코드
side|SLL_BUY_DVSN_CD|매도매수구분코드
complex_order|CPLX_ORD_DVSN_CD|복합주문구분코드
order_kind|PRCE_TP|가격구분코드
exchange_answer|FM_EXCG_RCIT_DVSN_CD|FM거래소접수구분코드
quantity|ORD_QTY|주문수량
limit_price|FM_LMT_PRIC|FMLIMIT가격
stop_price|FM_STOP_ORD_PRIC|FMSTOP주문가격
total_filled_quantity|TOT_CCLD_QTY|총체결수량
average_filled_price|TOT_CCLD_UV|총체결단가
remaining_quantity|ORD_REMQ|잔량
order_group_date|FM_ORD_GRP_DT|FM주문그룹일자
order_group_number|ORD_GRP_STNO|주문그룹번호
ordered_at|ORD_DTL_DTIME|주문상세일시
recorded_at|OPRT_DTL_DTIME|조작상세일시
placed_by|WORK_EMPL|주문자
currency|CRCY_CD|통화코드
closing|LQD_YN|청산여부(Y/N)
closing_limit_price|LQD_LMT_PRIC|청산LIMIT가격
closing_stop_price|LQD_STOP_PRIC|청산STOP가격
fill_condition|TRD_COND|체결조건코드
valid_until|TERM_ORD_VALD_DTIME|기간주문유효상세일시
account_closing_kind|SPEC_TP|계좌청산유형구분코드
exercise_reserved|ECIS_RSVN_ORD_YN|행사예약주문여부
item_kind|FUOP_ITEM_DVSN_CD|선물옵션종목구분코드
automatic_order_kind|AUTO_ORD_DVSN_CD|자동주문 전략구분
""",
    "kis_async.api.notices:OverseasStockNotice": """\
customer_id|CUST_ID|고객 ID
account_number|ACNT_NO|계좌번호
order_number|ODER_NO|주문번호
original_order_number|OODER_NO|원주문번호
side|SELN_BYOV_CLS|매도매수구분
change|RCTF_CLS|정정구분
order_kind|ODER_KIND2|주문종류2
symbol|STCK_SHRN_ISCD|주식 단축 종목코드
quantity|CNTG_QTY|체결수량
price|CNTG_UNPR|체결단가
traded_at|STCK_CNTG_HOUR|주식 체결 시간
refused|RFUS_YN|거부여부
kind|CNTG_YN|체결여부
stage|ACPT_YN|접수여부
branch_number|BRNC_NO|지점번호
order_quantity|ODER_QTY|주문 수량
account_name|ACNT_NAME|계좌명
name|CNTG_ISNM|체결종목명
market|ODER_COND|해외종목구분
loan_type|DEBT_GB|담보유형코드
loan_date|DEBT_DATE|담보대출일자
split_starts_at|START_TM|분할매수/매도 시작시간
split_ends_at|END_TM|분할매수/매도 종료시간
split_kind|TM_DIV_TP|시간분할타입유형
long_price|CNTG_UNPR12|체결단가12
""",
    "kis_async.api.overseas_futureoption.realtime:OverseasFuturesBook": """\
symbol|SERIES_CD|종목코드
received_on|RECV_DATE|수신일자
received_at|RECV_TIME|수신시각
previous_close|PREV_PRICE|전일종가
bid_size_1|BID_QNTT_1|매수1수량
bid_count_1|BID_NUM_1|매수1번호
bid_1|BID_PRICE_1|매수1호가
ask_size_1|ASK_QNTT_1|매도1수량
ask_count_1|ASK_NUM_1|매도1번호
ask_1|ASK_PRICE_1|매도1호가
bid_size_2|BID_QNTT_2|매수2수량
bid_count_2|BID_NUM_2|매수2번호
bid_2|BID_PRICE_2|매수2호가
ask_size_2|ASK_QNTT_2|매도2수량
ask_count_2|ASK_NUM_2|매도2번호
ask_2|ASK_PRICE_2|매도2호가
bid_size_3|BID_QNTT_3|매수3수량
bid_count_3|BID_NUM_3|매수3번호
bid_3|BID_PRICE_3|매수3호가
ask_size_3|ASK_QNTT_3|매도3수량
ask_count_3|ASK_NUM_3|매도3번호
ask_3|ASK_PRICE_3|매도3호가
bid_size_4|BID_QNTT_4|매수4수량
bid_count_4|BID_NUM_4|매수4번호
bid_4|BID_PRICE_4|매수4호가
ask_size_4|ASK_QNTT_4|매도4수량
ask_count_4|ASK_NUM_4|매도4번호
ask_4|ASK_PRICE_4|매도4호가
bid_size_5|BID_QNTT_5|매수5수량
bid_count_5|BID_NUM_5|매수5번호
bid_5|BID_PRICE_5|매수5호가
ask_size_5|ASK_QNTT_5|매도5수량
ask_count_5|ASK_NUM_5|매도5번호
ask_5|ASK_PRICE_5|매도5호가
settlement_price|STTL_PRICE|전일정산가
""",
    "kis_async.api.overseas_futureoption.realtime:OverseasFuturesTrade": """\
symbol|SERIES_CD|종목코드
business_date|BSNS_DATE|영업일자
opens_on|MRKT_OPEN_DATE|장개시일자
opens_at|MRKT_OPEN_TIME|장개시시각
closes_on|MRKT_CLOSE_DATE|장종료일자
closes_at|MRKT_CLOSE_TIME|장종료시각
previous_close|PREV_PRICE|전일종가
received_on|RECV_DATE|수신일자
received_at|RECV_TIME|수신시각
session_kind|ACTIVE_FLAG|본장_전산장구분
price|LAST_PRICE|체결가격
trade_volume|LAST_QNTT|체결수량
change|PREV_DIFF_PRICE|전일대비가
change_rate|PREV_DIFF_RATE|등락률
open|OPEN_PRICE|시가
high|HIGH_PRICE|고가
low|LOW_PRICE|저가
volume|VOL|누적거래량
change_sign|PREV_SIGN|전일대비부호
trade_side|QUOTSIGN|체결구분
received_fraction|RECV_TIME2|수신시각2 만분의일초
previous_settlement_price|PSTTL_PRICE|전일정산가
settlement_change_sign|PSTTL_SIGN|전일정산가대비
settlement_change|PSTTL_DIFF_PRICE|전일정산가대비가격
settlement_change_rate|PSTTL_DIFF_RATE|전일정산가대비율
""",
    "kis_async.api.overseas_stock.realtime:OverseasAsianBook": """\
realtime_symbol|RSYM|실시간종목코드
symbol|SYMB|종목코드
decimals|ZDIV|소수점자리수
local_date|XYMD|현지일자
local_time|XHMS|현지시간
korean_date|KYMD|한국일자
korean_time|KHMS|한국시간
total_bid_size|BVOL|매수총잔량
total_ask_size|AVOL|매도총잔량
total_bid_size_change|BDVL|매수총잔량대비
total_ask_size_change|ADVL|매도총잔량대비
bid_1|PBID1|매수호가1
ask_1|PASK1|매도호가1
bid_size_1|VBID1|매수잔량1
ask_size_1|VASK1|매도잔량1
bid_size_change_1|DBID1|매수잔량대비1
ask_size_change_1|DASK1|매도잔량대비1
""",
    "kis_async.api.overseas_stock.realtime:OverseasBook": """\
realtime_symbol|RSYM|실시간종목코드
symbol|SYMB|종목코드
decimals|ZDIV|소수점자리수
local_date|XYMD|현지일자
local_time|XHMS|현지시간
korean_date|KYMD|한국일자
korean_time|KHMS|한국시간
total_bid_size|BVOL|매수총잔량
total_ask_size|AVOL|매도총잔량
total_bid_size_change|BDVL|매수총잔량대비
total_ask_size_change|ADVL|매도총잔량대비
bid_1|PBID1|매수호가1
ask_1|PASK1|매도호가1
bid_size_1|VBID1|매수잔량1
ask_size_1|VASK1|매도잔량1
bid_size_change_1|DBID1|매수잔량대비1
ask_size_change_1|DASK1|매도잔량대비1
bid_2|PBID2|매수호가2
ask_2|PASK2|매도호가2
bid_size_2|VBID2|매수잔량2
ask_size_2|VASK2|매도잔량2
bid_size_change_2|DBID2|매수잔량대비2
ask_size_change_2|DASK2|매도잔량대비2
bid_3|PBID3|매수호가3
ask_3|PASK3|매도호가3
bid_size_3|VBID3|매수잔량3
ask_size_3|VASK3|매도잔량3
bid_size_change_3|DBID3|매수잔량대비3
ask_size_change_3|DASK3|매도잔량대비3
bid_4|PBID4|매수호가4
ask_4|PASK4|매도호가4
bid_size_4|VBID4|매수잔량4
ask_size_4|VASK4|매도잔량4
bid_size_change_4|DBID4|매수잔량대비4
ask_size_change_4|DASK4|매도잔량대비4
bid_5|PBID5|매수호가5
ask_5|PASK5|매도호가5
bid_size_5|VBID5|매수잔량5
ask_size_5|VASK5|매도잔량5
bid_size_change_5|DBID5|매수잔량대비5
ask_size_change_5|DASK5|매도잔량대비5
bid_6|PBID6|매수호가6
ask_6|PASK6|매도호가6
bid_size_6|VBID6|매수잔량6
ask_size_6|VASK6|매도잔량6
bid_size_change_6|DBID6|매수잔량대비6
ask_size_change_6|DASK6|매도잔량대비6
bid_7|PBID7|매수호가7
ask_7|PASK7|매도호가7
bid_size_7|VBID7|매수잔량7
ask_size_7|VASK7|매도잔량7
bid_size_change_7|DBID7|매수잔량대비7
ask_size_change_7|DASK7|매도잔량대비7
bid_8|PBID8|매수호가8
ask_8|PASK8|매도호가8
bid_size_8|VBID8|매수잔량8
ask_size_8|VASK8|매도잔량8
bid_size_change_8|DBID8|매수잔량대비8
ask_size_change_8|DASK8|매도잔량대비8
bid_9|PBID9|매수호가9
ask_9|PASK9|매도호가9
bid_size_9|VBID9|매수잔량9
ask_size_9|VASK9|매도잔량9
bid_size_change_9|DBID9|매수잔량대비9
ask_size_change_9|DASK9|매도잔량대비9
bid_10|PBID10|매수호가10
ask_10|PASK10|매도호가10
bid_size_10|VBID10|매수잔량10
ask_size_10|VASK10|매도잔량10
bid_size_change_10|DBID10|매수잔량대비10
ask_size_change_10|DASK10|매도잔량대비10
""",
    "kis_async.api.overseas_stock.realtime:OverseasStockTrade": """\
realtime_symbol|RSYM|실시간종목코드
symbol|SYMB|종목코드
decimals|ZDIV|수수점자리수
trading_date|TYMD|현지영업일자
local_date|XYMD|현지일자
local_time|XHMS|현지시간
korean_date|KYMD|한국일자
korean_time|KHMS|한국시간
open|OPEN|시가
high|HIGH|고가
low|LOW|저가
price|LAST|현재가
change_sign|SIGN|대비구분
change|DIFF|전일대비
change_rate|RATE|등락율
bid|PBID|매수호가
ask|PASK|매도호가
bid_size|VBID|매수잔량
ask_size|VASK|매도잔량
last_size|EVOL|체결량
volume|TVOL|거래량
turnover|TAMT|거래대금
sell_volume|BIVL|매도체결량
buy_volume|ASVL|매수체결량
strength|STRN|체결강도
session|MTYP|시장구분 1:장중,2:장전,3:장후
""",
}
