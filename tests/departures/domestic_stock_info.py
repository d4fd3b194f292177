"""Where the declarations of company data, sectors and ELW depart from the documents, and why."""

# (TR class, wire name) -> the document's label, where ours leaves out what is none of it, or where
# the document's belongs to another TR: all of GetElwFluctuationRanking has those of an overseas one.
LABELS = {
    ("GetIndexChart", "FID_PERIOD_DIV_CODE"): "' 기간분류코드'",  # quotes and a blank left over
    ("GetIndexMinutes", "FID_INPUT_HOUR_1"): "?입력 시간1",  # a stray question mark
    ("GetElwFluctuationRanking", "FID_COND_MRKT_DIV_CODE"): "사용자권한정보",
    ("GetElwFluctuationRanking", "FID_COND_SCR_DIV_CODE"): "거래소코드",
    ("GetElwFluctuationRanking", "FID_UNAS_INPUT_ISCD"): "상승율/하락율 구분",
    ("GetElwFluctuationRanking", "FID_INPUT_ISCD"): "N일자값",
    ("GetElwFluctuationRanking", "FID_INPUT_RMNN_DYNU_1"): "거래량조건",
    ("GetElwFluctuationRanking", "FID_DIV_CLS_CODE"): "NEXT KEY BUFF",
    ("GetElwFluctuationRanking", "FID_INPUT_PRICE_1"): "사용자권한정보",
    ("GetElwFluctuationRanking", "FID_INPUT_PRICE_2"): "거래소코드",
    ("GetElwFluctuationRanking", "FID_INPUT_VOL_1"): "상승율/하락율 구분",
    ("GetElwFluctuationRanking", "FID_INPUT_VOL_2"): "N일자값",
    ("GetElwFluctuationRanking", "FID_INPUT_DATE_1"): "거래량조건",
    ("GetElwFluctuationRanking", "FID_RANK_SORT_CLS_CODE"): "NEXT KEY BUFF",
    ("GetElwFluctuationRanking", "FID_BLNG_CLS_CODE"): "사용자권한정보",
    ("GetElwFluctuationRanking", "FID_INPUT_DATE_2"): "거래소코드",
}

# (TR class, wire name) -> our length, where the document's is a slip.
LENGTHS = {
    ("GetEarningsEstimates", "SHT_CD"): 12,  # 2 in the document, whose own example has six
    ("GetIndexChart", "FID_INPUT_ISCD"): 12,  # 2 in the document, whose own examples have four
}

# (TR class, the document's name of a block) -> the name that a published answer has.
BLOCKS = {
    ("GetElwPrice", "output1"): "output",
    ("SearchElw", "output1"): "output",
}

# (TR class, wire name) of documented fields that a published answer lacks.
ABSENT = {
    ("GetStockInfo", "issu_istt_cd"),  # the answer is from before these were added
    ("GetStockInfo", "etf_chas_erng_rt_dbnb"),
    ("GetStockInfo", "etf_etn_ivst_heed_item_yn"),
    ("GetStockInfo", "stln_int_rt_dvsn_cd"),
    ("GetStockInfo", "frnr_psnl_lmt_rt"),
    ("GetStockInfo", "lstg_rqsr_issu_istt_cd"),
    ("GetStockInfo", "lstg_rqsr_item_cd"),
    ("GetStockInfo", "trst_istt_issu_istt_cd"),
    ("GetStockInfo", "cptt_trad_tr_psbl_yn"),
    ("GetStockInfo", "nxt_tr_stop_yn"),
    ("GetElwPrice", "elw_shrn_iscd"),  # an answer about an ELW without a quote
    ("GetElwPrice", "hts_kor_isnm"),
    ("GetElwPrice", "prdy_vrss_sign"),
    ("GetElwPrice", "unas_shrn_iscd"),
    ("GetElwPrice", "invt_epmd_cntt"),
}

# (TR class, wire name) of fields beside the blocks that the document lacks.
ADDED = {
    ("ListLendableStocks", "ctx_area_fk200"),  # they are in the published answer
    ("ListLendableStocks", "ctx_area_nk100"),
    ("ListMarketDays", "ctx_area_fk"),  # the broker's sample reads them to go on
    ("ListMarketDays", "ctx_area_nk"),
}

# (TR class, text) that the catalogue took for a TR id and that is none.
NO_IDS = {
    ("GetProductInfo", "KR4101SC0009"),  # the symbol of a future
    ("ListMarketDays", "YYYYMMDD"),  # the form of a date
}

# Wire names (in lower case) that the broker uses for two things, and what these are.
TWO_MEANINGS = {
    "bstp_nmix_prpr": "the index now in a quote, its close in a bar",
    "elw_prpr": "the price now in a quote or a trade, the close in a bar",
    "dt": "the end of a fiscal year in estimates, a day elsewhere",
    "gb1": "what an inquiry of the depository's events is about, a market in the ranking of dividends",
    "fid_aply_rang_prc_1": "a bound of prices, but of last trading days in the search for ELW",
    "fid_aply_rang_prc_2": "as the first",
    "fid_input_cnt_2": "the upper bound of a gap, but a direction of sorting in the search for ELW",
    "fid_input_date_2": "the last day of a period, but a class of expiries for ELW",
    "fid_input_hour_1": "a time of day, but the width of a step for indices and a span for ELW",
    "fid_input_option_1": "a fiscal year, but for ELW a text that is left empty",
    "fid_input_option_2": "a fiscal period, but for ELW a text that is left empty",
    "fid_input_rmnn_dynu_1": "the fewest days left, or a class of months left",
    "fid_mrkt_cls_code": "a market, but call or put for ELW",
    "fid_option": "a number of days, but a class of moneyness for ELW",
    "fid_rank_sort_cls_code": "what is sorted by, but a kind of interruptions in their list",
    "fid_rank_sort_cls_code_2": "a direction, but what is sorted by second in the search for ELW",
    "fid_vol_cnt": "the smallest volume, but the bound of yesterday's volume for ELW",
}

# (TR class, wire name of a block) whose published answer has texts between its rows.
STRAYS = {
    ("GetElwFluctuationRanking", "output"),  # the envelope was written into the array
}
