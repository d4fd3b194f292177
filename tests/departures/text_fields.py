"""Fields that are texts although something in the documents or the answers speaks against it, and why."""

# Why -> the wire names, in lower case, that it holds for in every TR.
REASONS = {
    "a symbol or an ISIN: letters and leading zeros count": (
        "bond_shrn_iscd code elw_shrn_iscd futs_shrn_iscd inter_shrn_iscd iscd1 iscd2 iscd3 iscd4 iscd5 "
        "iscd6 iscd7 iscd8 iscd9 iscd10 istt_usge_isin_cd item_cd jong_code lstg_rqsr_item_cd "
        "mksc_shrn_iscd optn_shrn_iscd pdno prst_iscd sht_cd sprd_srs_cd1 sprd_srs_cd2 srs_cd "
        "stck_shrn_iscd stnd_iscd symb unas_shrn_iscd"
    ),
    "a symbol with its exchange in front": "rsym",
    "a symbol, or in many TRs a sector's number with leading zeros: of neither is there a closed list": (
        "fid_input_iscd fid_input_iscd_2 fid_unas_input_iscd"
    ),
    "the number of a sector or an index, whose leading zeros count: new ones come and go": (
        "bstp_cls_code etf_trgt_nmix_bstp_code icod idx_bztp_lcls_cd idx_bztp_mcls_cd idx_bztp_scls_cd upjong"
    ),
    "the standard number of an industry, of which there are over two hundred": "std_idst_clsf_cd",
    "the industry in words; the document's list of numbers is that of the code beside it": (
        "idx_bztp_lcls_cd_name idx_bztp_mcls_cd_name"
    ),
    "what a contract is on: products are listed and delisted": "fm_pdgr_cd prod_iscd",
    "the CFTC's own identifier of a report": "cftc_iscd",
    "an identifier of one interest rate among all that the broker shows": "bcdt_code",
    "a part of an account's number": "acnt_prdt_cd cano",
    "an order's number, whose leading zeros count: it is sent back as it came": (
        "odno orgn_odno ovrs_rsvn_odno rsvn_ord_seq"
    ),
    "the number of a branch, whose leading zeros count": "krx_fwdg_ord_orgno ord_gno_brno",
    "a telephone number": "ctac_tlno",
    "the number of a watchlist, whose leading zeros count: 000 is one": "inter_grp_code",
    "an identifier of one piece of news": "cntt_usiq_srno",
    "the number of a bank's form, an identifier": "ocr_no",
    "a company's or an agency's number, whose leading zeros count": (
        "cmco_cd cust_cd issu_istt_cd krx_issu_istt_cd lei_cd lstg_rqsr_issu_istt_cd opp_cust_cd "
        "pnia_dfrm_agcy_istt_cd trst_istt_issu_istt_cd"
    ),
    "where an inquiry goes on: a cursor that is sent back as it came, whatever it looks like": (
        "ctx_area_nk100 index_key keyb"
    ),
    "what marks the row of a list, and is sent back as it came": "seq",
    "a month without a day, which is no date": "mtrt_yymm stac_yymm",
    "a month, though it is called a month and a day": "setl_mmdd",
    "a month with a dot, and an E behind one that is an estimate: 2023.12E": "dt",
    "the exchange's abbreviation of a month": "mtrt_yymm_code",
    "two days with a tilde between, or one day and an open end": (
        "depo_date odd_pay_dt splt_buy_attr_name sub_term subscr_dt td_stop_dt"
    ),
    "an ISO currency: any may come": "crc_cd crcd iso_crcy_cd kbp_crcy_cd kis_crcy_cd nice_crcy_cd",
    "an amount in words, with separators and a unit": "fcam_cnnm",
    "an agency's rating, of which each agency has its own": (
        "fnp_crdt_grad_text kbp_crdt_grad_text kis_crdt_grad_text nice_crdt_grad_text"
    ),
    "words for people, in Korean or English, of which no list is given": (
        "ca_title divi_kind e_ordyn elw_rght_form ord_mdia_dvsn_name ordy sll_buy_dvsn_name "
        "sprx_psbl_yn_ifom stat stk_kind"
    ),
    "a company's name, which the sample code takes for a number by mistake": "lp_mbcr_name pblc_co_name",
    "a name or an opinion in words: the document has put another TR's labels there": "name1 name2 rcmd_name",
    "an exchange's abbreviation, of which the document gives no list": "sub_exch_nm",
    "two digits with a meaning each; what pairs there are, no document says": "new_mkop_cls_code",
    "shown by HTS in certain cases only, and neither the codes nor an answer are published": (
        "mxpr_llam_cls_code new_hgpr_lwpr_cls_code short_over_cls_code"
    ),
    "the category of news, numbered by each publisher in its own way": "news_lrdv_code class_cd",
    "no document says what codes there are, so there is nothing to name": (
        "acnt_type_cd asst_rqdi_dvsn_cd base_dpsa_gdat_grad_cd bond_clsf_cd bond_rght_dvsn_cd "
        "bond_rvnu_mthd_cd cblc_dvsn cdtl_cptl_scty_type_cd cntg_cls_code color_code "
        "cpbc_ordp_infm_mthd_dvsn_cd cpbc_ordp_mtrl_dvsn_cd cpbc_ordp_ord_rcit_dvsn_cd cplx_ord_dvsn_cd "
        "dpsi_psbl_excp_stat_cd etf_dvdn_cycl etf_dvsn_cd etf_txtn_type_cd etf_type_cd fnrr_rank_dvsn_cd "
        "grmn_rate_cls_code grte_dvsn_cd ictx_rt_dvsn_cd info_gb ingr_trad_rjct_rson_cd int_anap_dvsn_cd "
        "int_rkng_mthd_dvsn_cd int_wunt_uder_prcs_dvsn_cd invt_opnn_cls_code ivst_heed_bond_dvsn_cd "
        "ivst_prdt_type_cd item_lnkg_excg_cd ksd_bond_int_dfrm_dvsn_cd ksd_bond_intr_dvsn_cd "
        "ksd_bond_issu_mthd_cd ksd_bond_lstg_type_cd ksd_cbbw_dvsn_cd ksd_dydv_caltm_aply_dvsn_cd "
        "ksd_expd_dydv_calc_bass_cd ksd_indf_frqc_uder_calc_cd ksd_inrt_aply_dvsn_cd "
        "ksd_lhdy_pnia_dfrm_mthd_cd ksd_ofrg_dvsn_cd ksd_prca_rdpt_mthd_cd loan_dvsn_cd "
        "lp_oder_able_cls_code nwst_odst_dvsn_cd ofrg_dvsn_cd opcb_dvsn_cd opt_base_dpsa_gdat_grad_cd "
        "ord_stat_cd ovrs_rsvn_ord_stat_cd ovrs_stck_erlm_rosn_cd ovrs_stck_hist_rght_dvsn_cd "
        "pbff_pplc_ofrg_mthd_cd pnia_bank_ofdy_dfrm_mthd_cd prdt_clsf_cd prdt_dvsn prdt_risk_grad_cd "
        "prdt_sale_stat_cd rcit_dvsn_cd reits_kind_cd rgbf_invt_opnn_cls_code rght_ecis_mbdy_dvsn_cd "
        "rvnu_shap_cd shrg_type_code stac_month_cls_code stat_tp stln_int_rt_dvsn_cd tmnl_mdia_kind_cd "
        "trad_stgy_dvsn_cd uval_cut_dvsn_cd wrap_asst_type_cd"
    ),
    "a market's number, which means another market in every country": "tr_mket_cd",
    "1 or blank, and filled in by whether a bound of that kind is given": (
        "co_yn_amt co_yn_eps co_yn_per co_yn_pricecur co_yn_rate co_yn_shar co_yn_valx co_yn_volume"
    ),
    "of corporate customers and of trading by program, of which the document says nothing": (
        "cvrg_slct_rson_cd pgm_nmpr_stmt_dvsn_cd pgtr_dvsn"
    ),
}

# Wire name in lower case, or (class, such a name) -> why its values are texts.
TEXT_FIELDS = {wire: reason for reason, wires in REASONS.items() for wire in wires.split()} | {
    ("ChangeableBondOrder", "ord_dvsn_cd"): "a bond's order kind: the list that there is, is that of stocks",
    ("FuturesExpectation", "hts_kor_isnm"): "a name, which has a label of another field",
    ("FuturesMinuteBar", "stck_cntg_hour"): "a night session's hours go on after midnight, to 300000",
    (
        "GetFuturesMinuteChart",
        "fid_input_hour_1",
    ): "as the bars: a night session's hours go on after midnight",
    ("GetMinuteChart", "next"): "1 or blank, and set by paging",
    ("GetOptionBoard", "fid_mtrt_cnt"): "a month, or for weekly options a month and the number of the week",
    ("GetVolumeRanking", "fid_trgt_cls_code"): "nine flags in a row",
    ("GetVolumeRanking", "fid_trgt_exls_cls_code"): "ten flags in a row",
    ("SearchElw", "fid_trgt_cls_code"): "which of thirteen conditions count, in one text",
    ("OrderCredit", "sll_type"): "left blank, says the document",
    ("OrderOverseas", "sll_type"): "00 for a sale and nothing else for a purchase: the side says it",
    ("Quote", "hour_cls_code"): "the list is that of real-time quotes: an index has 2, which is not on it",
    ("WatchlistItem", "exch_code"): "KRX, or an overseas exchange: two lists in one field",
}

# Parameters, in lower case, for which the document knows one value or none: it is their default.
_FIXED = (
    "acca_dvsn_cd bspr_bf_dt_aply_yn data_rank fid_blng_cls_code fid_cond_mrkt_cls_code "
    "fid_cond_mrkt_div_code fid_cond_mrkt_div_code1 fid_cond_scr_div_code fid_div_cls_code "
    "fid_div_cls_code1 fid_etc_cls_code fid_hour_cls_code fid_input_date_1 fid_input_date_2 "
    "fid_input_option_1 fid_input_option_2 fid_mrkt_cls_code fid_mrkt_cls_code1 fid_mtrt_cnt "
    "fid_news_ofer_entp_code fid_org_adj_prc fid_rank_sort_cls_code fid_sctn_cls_code fid_trgt_cls_code "
    "fid_trgt_exls_cls_code fill high_gb inqr_dvsn inqr_dvsn_1 inqr_dvsn_3 mket_id_cd ofl_yn "
    "ord_prcs_dvsn_cd ord_svr_dvsn_cd pwd_chk_yn rt rt_dvsn_cd scrn_dvsn type unpr_dvsn user_dvsn_cd "
    "vrfc_kind_cd"
)
FIXED_PARAMETERS = set(_FIXED.split())
