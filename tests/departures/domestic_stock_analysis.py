"""Where the declarations of domestic stock analysis and of funds depart from the documents, and why."""

# (TR class, wire name) -> our length, where the document's is a slip.
LENGTHS = {
    ("GetExpectedPriceTrend", "fid_input_iscd"): 12,  # 5 in the document, too short for any symbol
}

# (TR class, the document's name of a block) -> the name that a published answer has.
BLOCKS = {
    ("GetProgramTradesByMinute", "output1"): "output",
}

# (TR class, the document's wire name of a field) -> the name that a published answer has.
WIRES = {
    ("ListAfterHoursExpected", "ovtm_untp_antc_cntg_vrsssign"): "ovtm_untp_antc_cntg_vrss_sign",
}

# (TR class, wire name) of documented fields that a published answer lacks.
ABSENT = {
    ("GetProgramTradesByMinute", "bstp_nmix_prpr"),  # the answer is from before they were added
    ("GetProgramTradesByMinute", "bstp_nmix_prdy_vrss"),
    ("GetProgramTradesByMinute", "prdy_vrss_sign"),
}

# (TR class, text) that the catalogue took for a TR id and that is none.
NO_IDS = {
    ("SearchByCondition", "MCA05918"),  # the message code of a search that finds nothing
}

# Wire names (in lower case) that the broker uses for two things, and what these are.
TWO_MEANINGS = {
    "fid_input_iscd": "a symbol, or the code of a sector, an index or a market",
    "fid_etc_cls_code": "a fixed class, or the investors that a ranking is about",
}
