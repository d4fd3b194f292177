"""Where the declarations of domestic quotations and rankings depart from the documents, and why."""

# (TR class, wire name) -> our length, where the document's is a slip.
LENGTHS = {
    ("ListRecentTrades", "FID_COND_MRKT_DIV_CODE"): 2,  # 8 in the document, 2 in all other TRs
    ("ListRecentTrades", "FID_INPUT_ISCD"): 12,  # 2 in the document, too short for any symbol
    ("GetChangeRanking", "fid_rsfl_rate1"): 13,  # 132 stands for 13 digits, two of them decimals
    ("GetChangeRanking", "fid_rsfl_rate2"): 13,
    ("GetWatchedRanking", "fid_input_price_1"): 12,  # 2 in the document, 12 in all other rankings
    ("GetWatchedRanking", "fid_input_price_2"): 12,
}

# (TR class, the document's name of a block) -> the name that a published answer has.
BLOCKS = {("ListExpectedClosings", "output1"): "output"}

# Documented fields that a published answer lacks: the broker sends these names and codes only where
# they say something, and some of them came after the answer was published.
ABSENT = {
    ("GetPrice", "new_hgpr_lwpr_cls_code"),
    ("GetPrice", "apprch_rate"),
    ("GetPrice", "mang_issu_cls_code"),
    ("GetPriceDetail", "new_hgpr_lwpr_cls_code"),
    ("GetPriceDetail", "mxpr_llam_cls_code"),
    ("GetPriceDetail", "flng_cls_name"),
    ("GetPriceDetail", "revl_issu_reas_name"),
    ("GetPriceDetail", "mrkt_warn_cls_name"),
    ("GetPriceDetail", "fcam_mod_cls_name"),
}

# Wire names (in lower case) that the broker uses for two things, and what these are.
TWO_MEANINGS = {
    "stck_prpr": "the price now in a quote or a trade, the close in a bar",
    "cntg_vol": "one trade's volume; the whole bar's volume in a minute chart; the expected one in auctions",
    "prdy_vrss_vol_rate": "the volume as a share of the day before's, or its growth in daily prices",
    "ntby_cnqn": "a net volume, but in the ranking of bulk trades a net count",
    "fid_blng_cls_code": "what the volume ranking is sorted by, a category of issues elsewhere",
    "fid_div_cls_code": "a class of shares, or whatever else a TR divides its answer by",
    "fid_input_date_1": "the first day of a period, or the one day that is asked for",
    "fid_hour_cls_code": "the width of a bar in seconds, a span of days, or a fixed class of hours",
    "fid_input_cnt_1": "a number of days, the lower bound of a gap, or the first rank wanted",
    "fid_input_price_1": "the lowest price, but in the ranking of bulk trades the smallest amount",
    "fid_input_iscd_2": "a member's code, or a second symbol",
}
