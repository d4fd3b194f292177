"""Where the declarations of domestic stock and bond trading depart from the documents, and why."""

# Parameters that the document marks as required and that the broker nevertheless takes without.
OMITTED = {
    # Its own note says so: these are for a change of a reservation, a cancellation does without.
    ("ModifyOrCancelReservation", "PDNO"),
    ("ModifyOrCancelReservation", "ORD_QTY"),
    ("ModifyOrCancelReservation", "ORD_UNPR"),
    ("ModifyOrCancelReservation", "SLL_BUY_DVSN_CD"),
    ("ModifyOrCancelReservation", "ORD_DVSN_CD"),
    ("ModifyOrCancelReservation", "ORD_OBJT_CBLC_DVSN_CD"),
}

# (TR class, wire name) -> our length, where the document's is a slip.
LENGTHS = {
    # The document's column of lengths has slipped: 5 for a symbol, 2 for a quantity, 5 for a price.
    ("OrderCredit", "PDNO"): 12,
    ("OrderCredit", "ORD_QTY"): 10,
    ("OrderCredit", "ORD_UNPR"): 19,
    ("OrderCredit", "ORD_DVSN"): 2,
    ("OrderCredit", "MGCO_APTM_ODNO"): 12,  # as in the other orders
    ("OrderCredit", "LQTY_TR_NGTN_DTL_NO"): 10,
    ("OrderCredit", "PGM_NMPR_STMT_DVSN_CD"): 2,
    # 182 stands for a number with decimals; a sale has 4 and 8, too few for what the balance can hold.
    ("OrderBondPurchase", "BOND_ORD_UNPR"): 21,
    ("ModifyOrCancelBondOrder", "BOND_ORD_UNPR"): 21,
    ("GetBondBuyable", "BOND_ORD_UNPR"): 21,
    ("OrderBondSale", "BOND_ORD_UNPR"): 21,
    ("OrderBondSale", "ORD_QTY2"): 19,
}

# (TR class, the document's name of a block) -> the name that a published answer has.
BLOCKS = {
    ("ListBondOrders", "output1"): "output2",  # the two names are exchanged
    ("ListBondOrders", "output2"): "output1",
}

# (TR class, wire name) of fields that an answer has and the document lacks.
EXTRA = {
    ("ListOrders", "cncl_cfrm_qty"),  # the document has cnc_cfrm_qty, the published answer this
}

# (TR class, wire name) of fields beside the blocks that the document lacks.
ADDED = {
    # The cursors that the requests send back: published answers have them.
    ("GetRealizedBalance", "ctx_area_fk100"),
    ("GetRealizedBalance", "ctx_area_nk100"),
    ("ListChangeableOrders", "ctx_area_fk100"),
    ("ListChangeableOrders", "ctx_area_nk100"),
    ("ListOrders", "ctx_area_fk100"),
    ("ListOrders", "ctx_area_nk100"),
    ("ListDailyProfits", "ctx_area_fk100"),
    ("ListDailyProfits", "ctx_area_nk100"),
    ("ListAccountRights", "ctx_area_fk100"),
    ("ListAccountRights", "ctx_area_nk100"),
    ("GetPensionBalance", "ctx_area_fk100"),
    ("GetPensionBalance", "ctx_area_nk100"),
    ("GetPensionFilledBalance", "ctx_area_fk100"),
    ("GetPensionFilledBalance", "ctx_area_nk100"),
    ("ListPensionOrders", "ctx_area_fk100"),
    ("ListPensionOrders", "ctx_area_nk100"),
    ("ListReservations", "ctx_area_fk200"),
    ("ListReservations", "ctx_area_nk200"),
    ("ListChangeableBondOrders", "ctx_area_fk200"),
    ("ListChangeableBondOrders", "ctx_area_nk200"),
    ("GetBondBalance", "ctx_area_fk200"),
    ("GetBondBalance", "ctx_area_nk200"),
    ("ListBondOrders", "ctx_area_fk200"),
    ("ListBondOrders", "ctx_area_nk200"),
    ("ListBondValuations", "ctx_area_fk100"),
    ("ListBondValuations", "ctx_area_nk30"),
}

# (TR class, wire name) of documented fields that a published answer lacks.
ABSENT = {
    ("ListOrders", "cnc_cfrm_qty"),  # see EXTRA
    ("ListOrders", "excg_id_dvsn_Cd"),  # the answer is from before there was a second exchange
    ("ListOrders", "stpm_cndt_pric"),
    ("ListOrders", "stpm_efct_occr_dtmd"),
    ("GetBondIssue", "tlg_rcvg_dtl_dtime"),  # the answer is from before it was added
}

# (TR class, text) that the catalogue took for a TR id and that is none: symbols in the sample code.
NO_IDS = {
    ("GetBondPrice", "KR2033022D33"),
    ("GetBondOrderBook", "KR2033022D33"),
    ("GetBondTrades", "KR2033022D33"),
    ("GetBondDailyPrices", "KR2033022D33"),
    ("GetBondDailyChart", "KR2033022D33"),
    ("ListBondValuations", "KR2033022D33"),
    ("GetBondIssue", "KR6449111CB8"),
    ("GetBondInfo", "KR2033022D33"),
    ("GetBondBuyable", "KR2033022D33"),
    ("OrderBondPurchase", "KR1234567890"),
    ("OrderBondSale", "KR6095572D81"),
    ("ModifyOrCancelBondOrder", "KR6095572D81"),
}

# Wire names (in lower case) that the broker uses for two things, and what these are.
TWO_MEANINGS = {
    "bond_prpr": "the price now in a quote, the close in a row of days",
    "cncl_yn": "of an order whether it is cancelled; in the inquiry of reservations Y leaves those out",
    "inqr_dvsn_1": "by what a list is sorted, and in the inquiry of orders a kind of instruments",
    "ord_psbl_qty": "of a position what can be sold, of an order what can be changed",
    "rsvn_ord_end_dt": "a reservation's last day, and in their inquiry the period's last",
    "rsvn_ord_ord_dt": "the day a reservation was left, and in their inquiry the period's first",
}
