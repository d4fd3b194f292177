"""해외주식: the TRs of overseas stocks."""
