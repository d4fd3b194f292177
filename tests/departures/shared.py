"""Wire names whose two meanings meet only between menus."""

# Wire names (in lower case) that the broker uses for two things, and what these are.
TWO_MEANINGS = {
    "fid_mkop_cls_code": "a class of the session, or whether expected trades are wanted",
    "fid_prc_cls_code": "which limit a price stands at, or whether near highs or near lows are wanted",
}
