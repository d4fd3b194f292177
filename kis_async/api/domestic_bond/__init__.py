"""장내채권: the TRs of exchange-traded bonds."""
