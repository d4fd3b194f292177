"""[국내주식] 실시간시세: the code sets of the real-time streams."""

from ...spec.values import Code

__all__ = [
    "AllocationEvent",
    "ExpectedVenue",
    "HourClass",
    "RandomEnd",
    "SessionEvent",
    "TradeSide",
    "TradingSession",
]


class TradeSide(Code):
    """Which side took the other's quote; what traded before the open has none."""

    BUY = "1"
    BEFORE_OPEN = "3"
    SELL = "5"


class HourClass(Code):
    """What part of the day a quote belongs to, and whether its price is a real or an expected one."""

    REGULAR = "0"
    AFTER_CLOSE_EXPECTED = "A"
    BEFORE_OPEN_EXPECTED = "B"
    INTRADAY_EXPECTED = "C"
    AFTER_HOURS_EXPECTED = "D"


class TradingSession(Code):
    """The session of the day, told since the after-market began on 14 September 2026."""

    PRE_MARKET = "1"
    REGULAR = "2"
    AFTER_MARKET = "3"
    CLOSING = "5"


class ExpectedVenue(Code):
    """Which exchange's auction the expected price of a unified book is of."""

    KRX = "1"
    NXT = "2"


class RandomEnd(Code):
    """Whether an auction is put off to end at a random moment, because its price was moving."""

    OPENING_SET = "1"
    OPENING_LIFTED = "2"
    CLOSING_SET = "3"
    CLOSING_LIFTED = "4"
    AFTER_HOURS_SET = "5"
    AFTER_HOURS_LIFTED = "6"


class AllocationEvent(Code):
    """What trades in an auction at a limit price begins, or ceases, to be shared out among the orders."""

    BUY_AT_UPPER_LIMIT_STARTED = "11"
    BUY_AT_LOWER_LIMIT_STARTED = "12"
    SELL_AT_UPPER_LIMIT_STARTED = "13"
    SELL_AT_LOWER_LIMIT_STARTED = "14"
    BUY_AT_UPPER_LIMIT_ENDED = "21"
    BUY_AT_LOWER_LIMIT_ENDED = "22"
    SELL_AT_UPPER_LIMIT_ENDED = "23"
    SELL_AT_LOWER_LIMIT_ENDED = "24"


class SessionEvent(Code):
    """What the exchange has announced: a session's beginning or end, a halt of the market, a countdown.

    The document has two series of countdowns, F and P, and does not say how they differ. Codes that
    it lacks do come, such as AB1.
    """

    OPENING_AUCTION_STARTED = "110"
    MARKET_OPENED = "112"
    CLOSING_AUCTION_STARTED = "121"
    MARKET_CLOSED = "129"
    BEFORE_HOURS_STARTED = "130"
    BEFORE_HOURS_ENDED = "139"
    AFTER_HOURS_CLOSE_STARTED = "140"
    AFTER_HOURS_CLOSE_MATCHED = "146"
    AFTER_HOURS_CLOSE_ENDED = "149"
    AFTER_HOURS_SINGLE_STARTED = "150"
    AFTER_HOURS_SINGLE_MATCHED = "156"
    AFTER_HOURS_SINGLE_ENDED = "159"
    MARKET_SUSPENDED = "164"
    CIRCUIT_BREAKER_TRIGGERED = "174"
    CIRCUIT_BREAKER_RELEASED = "175"
    CIRCUIT_BREAKER_AUCTION_ENDED = "182"
    CIRCUIT_BREAKER_STARTED = "184"
    CIRCUIT_BREAKER_ENDED = "185"
    SELL_SIDECAR_TRIGGERED = "387"
    SELL_SIDECAR_RELEASED = "388"
    BUY_SIDECAR_TRIGGERED = "397"
    BUY_SIDECAR_RELEASED = "398"
    OPENS_IN_10_SECONDS = "F01"
    OPENS_IN_1_MINUTE = "F06"
    OPENS_IN_5_MINUTES = "F07"
    OPENS_IN_10_MINUTES = "F08"
    OPENS_IN_3_MINUTES = "F09"
    CLOSES_IN_10_SECONDS = "F11"
    CLOSES_IN_1_MINUTE = "F16"
    CLOSES_IN_5_MINUTES = "F17"
    CLOSES_IN_3_MINUTES = "F18"
    OPENS_IN_10_SECONDS_P = "P01"
    OPENS_IN_1_MINUTE_P = "P06"
    OPENS_IN_5_MINUTES_P = "P07"
    OPENS_IN_10_MINUTES_P = "P08"
    OPENS_IN_30_MINUTES_P = "P09"
    CLOSES_IN_10_SECONDS_P = "P11"
    CLOSES_IN_1_MINUTE_P = "P16"
    CLOSES_IN_5_MINUTES_P = "P17"
    CLOSES_IN_3_MINUTES_P = "P18"
