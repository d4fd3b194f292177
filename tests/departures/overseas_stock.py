"""Where the declarations of overseas stocks depart from the documents, and why."""

# Parameters that the document marks as required and that the broker nevertheless takes without.
OMITTED = {
    ("OrderOverseasReservation", "RVSE_CNCL_DVSN_CD"),  # its own note: for Asian reservations only
    ("OrderOverseasReservation", "PRDT_TYPE_CD"),  # as above
}

# (TR class, wire name) -> our length, where the document's is a slip.
LENGTHS = {
    ("ListOverseasIndustryStocks", "ICOD"): 4,  # 1 in the document, whose answer has codes of three
    ("SearchOverseasStocks", "CO_EN_SHAR"): 12,  # 112 in the document, 12 for all other bounds
    ("GetOverseasPeriodProfit", "PDNO"): 12,  # 2 for every field of this document
    ("GetOverseasPeriodProfit", "CTX_AREA_FK200"): 200,
    ("GetOverseasPeriodProfit", "CTX_AREA_NK200"): 200,
}

# (TR class, the document's name of a block) -> the name that a published answer has.
BLOCKS = {
    ("ListOverseasTrades", "output1"): "output2",  # the two names are exchanged
    ("ListOverseasTrades", "output2"): "output1",
    ("ListAlgorithmFills", "output"): "output1",
    ("ListAlgorithmFills", "output3"): "output2",
    # No block but a field of `output1` whose type is a slip; the fields after it go on with `output1`.
    ("GetOverseasPresentBalance", "thdt_buy_ccld_frcr_amt"): "output1",
}

# (TR class, wire name) of fields that an answer has and the document lacks.
EXTRA = {
    ("GetOverseasPresentBalance", "thdt_buy_ccld_frcr_amt"),  # see BLOCKS
    ("GetOverseasPresentBalance", "prdt_dvsn"),  # described in the note of another field
}

# (TR class, wire name) of fields beside the blocks that the document lacks.
ADDED = {
    ("ListAlgorithmFills", "ctx_area_fk200"),  # they are in the published answer
    ("ListAlgorithmFills", "ctx_area_nk200"),
    ("ListOverseasSettlementDays", "ctx_area_fk"),  # the broker's samples read these to go on
    ("ListOverseasSettlementDays", "ctx_area_nk"),
    ("ListOverseasRights", "ctx_area_fk50"),
    ("ListOverseasRights", "ctx_area_nk50"),
    ("ListOverseasLoanableStocks", "ctx_area_fk100"),
    ("ListOverseasLoanableStocks", "ctx_area_nk100"),
    ("GetOverseasPeriodProfit", "ctx_area_fk200"),
    ("GetOverseasPeriodProfit", "ctx_area_nk200"),
}

# (TR class, wire name) of what the document has and an answer lacks.
ABSENT = {
    ("ListOverseasTrades", "output2"),  # the published answer was shortened
    ("ListOpenOverseasOrders", "usa_amk_exts_rqst_yn"),  # the published answer is older than these
    ("ListOpenOverseasOrders", "splt_buy_attr_name"),
    ("GetOverseasSettledBalance", "ldng_cblc_qty"),
    ("GetOverseasSettledBalance", "tot_ldng_evlu_amt"),
}

# (TR class, wire name) of fields that the document lists in a block and that stand beside it.
MISPLACED = {
    ("ListAlgorithmOrders", "rt_cd"),  # the envelope's own
    ("ListAlgorithmOrders", "msg_cd"),
    ("ListAlgorithmOrders", "msg1"),
}

# (TR class, wire name) whose published value was made unreadable: digits are replaced by asterisks.
MASKED = {
    ("GetOverseasOrderable", "frcr_ord_psbl_amt1"),
    ("GetOverseasOrderable", "max_ord_psbl_qty"),
    ("GetOverseasOrderable", "ord_psbl_frcr_amt"),
    ("GetOverseasOrderable", "ord_psbl_qty"),
    ("GetOverseasOrderable", "ovrs_max_ord_psbl_qty"),
    ("GetOverseasOrderable", "ovrs_ord_psbl_amt"),
}

# Wire names (in lower case) that the broker uses for two things, and what these are.
TWO_MEANINGS = {
    "avol": "the ask sizes of a book, but the turnover in a search",
    "evlu_amt_smtl": "the positions together; beside `evlu_amt_smtl_amt` the overseas ones alone",
    "evlu_pfls_amt_smtl": "as `evlu_amt_smtl`",
    "frcr_evlu_amt2": "a value in foreign currency, but in one TR what can be withdrawn in won",
    "gubn": "the width of a bar; the direction of a ranking",
    "keyb": "the moment before which minute bars are wanted, elsewhere a key that is left blank",
    "n_diff": "the change of a price, but in volume surges the growth of the volume",
    "n_rate": "as `n_diff`",
    "n_tvol": "the average volume of a period, but in volume surges the volume some minutes ago",
    "nday": "a period in days, but in the ranking of strength a number of minutes",
    "optn_prpr": "the price now in a quote, the close in a minute bar",
    "ovrs_item_name": "a stock's `name`; beside `prdt_name` a second one",
    "ovrs_nmix_prpr": "the price now in a quote, the close in a bar",
    "pchs_amt_smtl": "as `evlu_amt_smtl`",
    "phigh": "the high of the day before in a multi-quote, the day's in a search",
    "plow": "as `phigh`",
    "popen": "as `phigh`",
    "sll_buy_dvsn_cd": "the side, but in a reservation what of it is sent, which is nothing for the US",
    "wcrc_frcr_dvsn_cd": "the currency of amounts, but in the profits of a period with the codes reversed",
}
