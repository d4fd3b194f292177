"""Where the real-time streams depart from the documents, domestic stocks aside, and why."""

# (class, TR id) of the documents that leads to another class, the stream that really has it.
STREAM_WRONG_IDS = {
    ("BondBook", "H0BJCNT0"): "the id of the trades: the broker's own code subscribes to H0BJASP0",
    ("NightOptionNotice", "H0MFCNI0"): "the id of night futures: the broker's own code has H0EUCNI0",
}

# (class, wire name) of columns that records of the documented width do not have.
STREAM_ADDED = {
    ("DomesticStockNotice", "CNTG_ISNM"): "the short name, which only the old records of 23 columns have",
}

# Class -> why its document has columns twice, of which the broker sends the first.
STREAM_REPEATED = {
    "OverseasBook": "the third level stands there twice; live and published frames have 71 columns",
}

# (class, wire name) -> the document's label, where it is not that of the stream that shares the column.
STREAM_LABELS = {
    ("OverseasBook", "ZDIV"): "소숫점자리수",
}

# Wire names (in lower case) that the broker uses for two things, and what these are.
TWO_MEANINGS = {
    "cntg_isnm": "the name; where the full name stands beside it, the short one",
    "cntg_unpr": "a fill's price in a notice; in a watchlist what the user paid",
    "hgpr_vrss_nmix_prpr": "as `oprc_vrss_nmix_prpr`, of the high",
    "lwpr_vrss_nmix_prpr": "as `oprc_vrss_nmix_prpr`, of the low",
    "oder_cond": "what happens to the rest of an order; in overseas notices the market of the stock",
    "oprc_vrss_nmix_prpr": "of a contract the price less the open; of an index the open less the last close",
    "tot_ccld_qty": "what was filled of an order; beside the quantity of one fill, the total",
    "trnm_hour": "when a record was sent; in a watchlist when it was saved",
}
