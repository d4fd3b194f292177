"""Where the real-time streams of domestic stocks depart from the documents, and why."""

# (class, our wire name) -> the document's, where classes that share their columns differ in one.
STREAM_WIRES = {
    ("NxtStockTrade", "CCLD_DVSN"): "CNTG_CLS_CODE",  # the same code: only KRX has the other name
    ("UnifiedStockTrade", "CCLD_DVSN"): "CNTG_CLS_CODE",
}

# (class, wire name) -> the place of a column that records have and the catalogue lacks.
STREAM_ADDED = {
    ("KrxExpectedStockTrade", "DUMMY"): 45,  # in newer documents, as a number that is not used
    ("AfterHoursStockBook", "ASKP10"): 12,  # the published record has ten levels, the document nine
    ("AfterHoursStockBook", "BIDP10"): 22,
    ("AfterHoursStockBook", "ASKP_RSQN10"): 32,
    ("AfterHoursStockBook", "BIDP_RSQN10"): 42,
    ("UnifiedMarketStatus", "MKSC_SHRN_ISCD"): 0,  # live records begin with the symbol, like those of KRX
}

# Classes whose documented layout no record has ever had, so that its width says nothing.
STREAM_NEVER_AS_DOCUMENTED = {
    "UnifiedMarketStatus",  # ten columns are the siblings' layout without its last, not without its first
}

# (class, wire name) -> the document's label, where it is not that of the venues that share the column.
STREAM_LABELS = {
    ("NxtMarketStatus", "MKSC_SHRN_ISCD"): "종목코드",
}

# (class, wire name) that the sample code turns into a number and that is none.
STREAM_NO_NUMBERS = {
    ("KrxMarketStatus", "MKSC_SHRN_ISCD"),  # a symbol: leading zeros count, and letters occur
}

# Wire names (in lower case) that the broker uses for two things, and what these are.
TWO_MEANINGS = {
    "ccld_dvsn": "which side a trade was at; in an inquiry of orders, which of them it covers",
    "cntg_cls_code": "which side a trade was at; in a watchlist a class of the user's own purchase",
    "shnu_cntg_smtn": "what was bought; among the totals of programs the total of all kinds",
    "whol_ntby_qty": "a net volume; in the program trading of one stock the net size of the orders that wait",
}
