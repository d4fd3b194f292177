"""국내주식: the TRs of domestic stocks."""
