"""해외선물옵션: the TRs of overseas futures and options."""
