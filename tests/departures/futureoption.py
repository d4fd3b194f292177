"""Where the declarations of futures and options, at home and overseas, depart from the documents, and why."""

# (TR class, wire name) -> our length, where the document's is a slip.
LENGTHS = {
    ("GetOverseasOptionOrderBook", "SRS_CD"): 32,  # 8 in the document, whose own example has twelve
}

# (TR class, the document's name of a block) -> the name that a published answer has.
BLOCKS = {
    ("GetFuturesBoard", "output1"): "output",
    ("ListOptionMaturities", "output1"): "output",
}

# (TR class, wire name) of fields that a published answer has and the document lacks.
EXTRA = {
    ("GetOverseasFuturesDailyChart", "ret_cnt"),  # the document says tret_cnt
    ("GetOverseasFuturesMonthlyChart", "ret_cnt"),
    ("ListOverseasFuturesTrades", "ret_cnt"),  # the same head, of which no answer was published
    ("GetOverseasOptionPrice", "prev_price"),
}

# (TR class, wire name) of fields beside the blocks that the document lacks.
ADDED = {
    ("ListNightFuturesOrders", "ctx_area_fk200"),  # they are in the published answer
    ("ListNightFuturesOrders", "ctx_area_nk200"),
    ("ListMarketHours", "ctx_area_fk200"),
    ("ListMarketHours", "ctx_area_nk200"),
    ("ListOverseasFuturesOrdersToday", "ctx_area_fk200"),
    ("ListOverseasFuturesOrdersToday", "ctx_area_nk200"),
    ("ListOverseasFuturesProfits", "ctx_area_fk200"),
    ("ListOverseasFuturesProfits", "ctx_area_nk200"),
    ("ListOverseasFuturesPositions", "ctx_area_fk100"),
    ("ListOverseasFuturesPositions", "ctx_area_nk100"),
    ("GetFuturesSettlement", "ctx_area_fk200"),  # the request takes them, so an answer must give them
    ("GetFuturesSettlement", "ctx_area_nk200"),
    ("GetFuturesValuation", "ctx_area_fk200"),
    ("GetFuturesValuation", "ctx_area_nk200"),
    ("ListFuturesFills", "ctx_area_fk200"),
    ("ListFuturesFills", "ctx_area_nk200"),
    ("ListFuturesDailyFees", "ctx_area_fk200"),
    ("ListFuturesDailyFees", "ctx_area_nk200"),
    ("GetNightFuturesBalance", "ctx_area_fk200"),
    ("GetNightFuturesBalance", "ctx_area_nk200"),
    ("ListFuturesMarginRates", "ctx_area_nk200"),
    ("ListOverseasFuturesFills", "ctx_area_fk200"),
    ("ListOverseasFuturesFills", "ctx_area_nk200"),
    ("ListOverseasFuturesOrders", "ctx_area_fk200"),
    ("ListOverseasFuturesOrders", "ctx_area_nk200"),
    ("ListOverseasFuturesTransactions", "ctx_area_fk100"),
    ("ListOverseasFuturesTransactions", "ctx_area_nk100"),
}

# (TR class, wire name) of documented fields that a published answer lacks.
ABSENT = {
    ("GetOverseasFuturesDailyChart", "tret_cnt"),  # ret_cnt in the answer
    ("GetOverseasFuturesMonthlyChart", "tret_cnt"),
    ("GetFuturesPrice", "hist_vltl"),  # these are for options, and the answer is about a future
    ("GetFuturesPrice", "hts_ints_vltl"),
    ("GetFuturesPrice", "acpr"),
    ("GetFuturesMinuteChart", "kospi200_prdy_vrss"),
    ("GetFuturesMinuteChart", "kospi200_prdy_ctrt"),
    ("GetFuturesMinuteChart", "kospi200_prdy_vrss_sign"),
    ("ListNightFuturesOrders", "tot_ccld_qty_SMTL"),  # the document says that the new TR has them
    ("ListNightFuturesOrders", "tot_ccld_amt_SMTL"),
    ("ListNightFuturesOrders", "ctac_tlno"),
    ("GetNightFuturesMargin", "futr_new_mgn_amt"),  # these are of the new TR, and the answer of the former
    ("GetNightFuturesMargin", "futr_sprd_ord_mgna"),
    ("GetNightFuturesMargin", "opt_sll_new_mgn_amt"),
    ("GetNightFuturesMargin", "opt_buy_new_mgn_amt"),
    ("GetNightFuturesMargin", "new_mgn_amt"),
    ("GetNightFuturesMargin", "opt_pric_mgna"),
    ("GetNightFuturesMargin", "fuop_pric_altr_mgna"),
    ("GetNightFuturesMargin", "futr_sprd_mgna"),
    ("GetNightFuturesMargin", "uwdl_mgna"),
    ("GetNightFuturesMargin", "ctrt_per_min_mgna"),
    ("GetNightFuturesMargin", "tot_risk_mgna"),
    ("GetNightFuturesMargin", "netrisk_brkg_mgna"),
    ("GetNightFuturesMargin", "opt_sll_chgs"),
    ("GetNightFuturesMargin", "opt_buy_chgs"),
    ("GetNightFuturesMargin", "futr_loss_amt"),
    ("GetNightFuturesMargin", "futr_prft_amt"),
    ("GetNightFuturesMargin", "thdt_ccld_net_loss_amt"),
    ("GetNightFuturesMargin", "brkg_mgna"),
    ("GetNightFuturesMargin", "dnca_cash"),
    ("GetNightFuturesMargin", "dnca_sbst"),
    ("GetNightFuturesMargin", "dnca_tota"),
    ("GetNightFuturesMargin", "wdrw_psbl_cash_amt"),
    ("GetNightFuturesMargin", "wdrw_psbl_sbsa"),
    ("GetNightFuturesMargin", "wdrw_psbl_tot_amt"),
    ("GetNightFuturesMargin", "ord_psbl_cash_amt"),
    ("GetNightFuturesMargin", "ord_psbl_sbsa"),
    ("GetNightFuturesMargin", "ord_psbl_tot_amt"),
    ("GetNightFuturesMargin", "brkg_mgna_cash_amt"),
    ("GetNightFuturesMargin", "brkg_mgna_sbst"),
    ("GetNightFuturesMargin", "brkg_mgna_tot_amt"),
    ("GetNightFuturesMargin", "add_mgna_cash_amt"),
    ("GetNightFuturesMargin", "add_mgna_sbsa"),
    ("GetNightFuturesMargin", "add_mgna_tot_amt"),
}

# (TR class, the block's wire name) that is no array and no object but columns that each hold a list.
COLUMNS = {
    ("GetFuturesBalance", "output1"),
}

# (TR class, text) that the catalogue took for a TR id of this TR and that is none.
NO_IDS = {
    ("GetOverseasOptionMinuteChart", "HHDFO55020100"),  # the sample code has the id of the daily chart
}

# (TR class, TR id) of the documents that the sample code contradicts: known, and never sent.
SAMPLE_IDS = {
    ("ModifyOrCancelFuturesOrder", "STTN1103U"),  # TTTN1103U in the sample code, which is usually right
}

# Wire names (in lower case) that the broker uses for two things, and what these are.
TWO_MEANINGS = {
    "dnca_tota": "of a futures account cash and substitutes together, of a pension account cash",
    "futs_prpr": "the price now in a quote, the close in a bar",
    "last_price": "the price now in a quote or a trade, the close in a bar",
    "last_qntt": "one trade's volume in a quote; in a minute bar or a list of trades the row's own volume",
    "prdy_nmix": "an index's previous close; in a future's minute chart one of two previous closes",
    "shtn_pdno": "the symbol that an order takes; beside the long number of a position the short one",
    "sttl_price": "the settlement price, but the previous close in the terms of one overseas option",
    "tot_dncl_amt": "of a futures account cash and substitutes together, elsewhere cash",
    "vol": "the volume of the row; in a minute bar or a list of trades that of the day so far",
}
