"""Where the declarations of the watchlist chain and its neighbours depart from the documents, and why."""

# (TR class, wire name) -> the document's label, where ours leaves out a remark that is none of the label.
LABELS = {
    ("OrderCash", "SLL_TYPE"): "매도유형 (매도주문 시)",  # the remark says when it is used
}

# Parameters that the document marks as required and that the broker nevertheless takes without.
OMITTED = {
    ("OrderOverseas", "ORD_DVSN"),  # its own note: for the US and for Hong Kong sales only
}

# (TR class, wire name) -> our length, where the document's is a slip.
LENGTHS = {
    ("GetMultiQuote", "FID_COND_MRKT_DIV_CODE_10"): 2,  # 12 in the document, 2 for all others
    ("GetMultiQuote", "FID_COND_MRKT_DIV_CODE_26"): 2,  # 26 has the two lengths exchanged
    ("GetMultiQuote", "FID_INPUT_ISCD_26"): 16,
}

# Wire names (in lower case) that the broker uses for two things, and what these are.
TWO_MEANINGS = {
    "evol": "the last trade's size in a quote, the whole bar's volume in a minute chart",
    "last": "the price now in a quote, the close in a bar",
    "next": "in the request the flag that asks for the next page, in the reply whether there is one",
    "inter_grp_code": "a group says its `code`; beside an item's own fields the word group is needed",
    "inter_grp_name": "as the code",
}
