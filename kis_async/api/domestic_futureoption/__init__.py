"""국내선물옵션: the TRs of domestic futures and options."""
