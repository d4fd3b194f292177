"""The grammar of KIS values: how the texts of the wire become Python values and back.

Everything on the wire is a text, though a number may come as a JSON number. A parser answers the
value, `None` for *missing* (blank, `nan`, `-nan`, `(null)`, and zeros for a date), or raises
`ValueError` for what its type cannot mean. Nothing is guessed: `1,000` is no number here, and `NAN`
in capitals is a text like any other (a fund in New York has that symbol).

Days and times are written in several ways, of which no two can be mistaken for each other: they are
told apart by their separators and their number of digits. What is sent has digits alone.
"""

import re
from collections.abc import Callable
from datetime import date, datetime, time
from decimal import Decimal, InvalidOperation
from enum import StrEnum
from typing import Any, Self

__all__ = [
    "MISSING_TEXTS",
    "MOST_DIGITS",
    "Code",
    "bounded",
    "format_value",
    "is_missing",
    "parse_bool",
    "parse_date",
    "parse_datetime",
    "parse_decimal",
    "parse_int",
    "parse_text",
    "parse_time",
]

MISSING_TEXTS = frozenset({"", "nan", "-nan", "+nan", "(null)"})
# No price or amount has more; an exponent could stand for as many as fill a disk.
MOST_DIGITS = 40
# Digits of any script: what `Decimal` takes, less its underscores and its words.
_NUMBER = re.compile(r"[+-]?(?:\d+(?:\.\d*)?|\.\d+)(?:[eE][+-]?\d+)?")
_SHORT_NUMBER = re.compile(r"-?[0-9]{1,40}(?:\.[0-9]{1,40})?", re.ASCII)  # as nearly all are written
_WHOLE = re.compile(r"[+-]?[0-9]+", re.ASCII)
_DAY = re.compile(r"0?[0-9]{8}|[0-9]{4}([/.-])[0-9]{2}\1[0-9]{2}", re.ASCII)
_CLOCK = re.compile(
    r"[0-9]{2}(:[0-9]{2}){1,2}|[0-9]{2}:[0-9]{2}:[0-9]{2}\.[0-9]{3}|[0-9]{4}|[0-9]{6}|[0-9]{9}", re.ASCII
)
_MOMENT = re.compile(r"([0-9]{8})([0-9]{6}|[0-9]{9})|([^ ]+) ([^ ]+)", re.ASCII)


class Code(StrEnum):
    """A closed set of codes that nevertheless accepts one it does not know.

    The broker adds codes without notice; an unknown one becomes a member named `UNKNOWN` that
    equals its own text, and `known` is false.
    """

    @classmethod
    def _missing_(cls, value: object) -> Self | None:
        if not isinstance(value, str):
            return None
        member = str.__new__(cls, value)
        member._name_ = "UNKNOWN"
        member._value_ = value
        return member

    @property
    def known(self) -> bool:
        """Whether the code is one of the documented ones."""
        return self._name_ != "UNKNOWN"


def _text(value: Any) -> str | None:
    """The stripped text of a scalar, `None` if it is missing; `ValueError` if it is no scalar."""
    if isinstance(value, str):
        text = value.strip()
        return None if text in MISSING_TEXTS else text
    if value is None:
        return None
    if isinstance(value, bool):
        return "Y" if value else "N"
    if isinstance(value, (int, float, Decimal)):
        text = str(value)
        return None if text.lower() in MISSING_TEXTS else text  # a Decimal writes NaN
    raise ValueError(f"a single value was expected, not {type(value).__name__}")


def is_missing(value: Any) -> bool:
    """Whether a value of the wire says nothing."""
    return value is None or (isinstance(value, str) and value.strip() in MISSING_TEXTS)


def parse_text(value: Any) -> str | None:
    """A text without its padding."""
    return _text(value)


def parse_decimal(value: Any) -> Decimal | None:
    """A number with its decimals kept as written: `1365.40000000` stays so long."""
    if isinstance(value, str) and _SHORT_NUMBER.fullmatch(value) is not None:
        return Decimal(value)
    text = _text(value)
    if text is None or text.lower() in MISSING_TEXTS:
        return None
    if _NUMBER.fullmatch(text) is None:
        raise ValueError(f"{text!r} is not a number")
    try:
        value = Decimal(text)
    except InvalidOperation as error:
        raise ValueError("a number beyond all bounds") from error
    return bounded(value)


def bounded(value: Decimal) -> Decimal:
    """The number itself; `ValueError` for none, or for one whose digits would fill a disk if written out."""
    if not value.is_finite() or abs(value.adjusted()) > MOST_DIGITS:
        raise ValueError("a number beyond all bounds")
    return value


def parse_int(value: Any) -> int | None:
    """A whole number; `0.000000` is one, `1.5` is not."""
    text = _text(value)
    if text is None:
        return None
    if _WHOLE.fullmatch(text) is not None:
        digits = text.lstrip("+-0") or "0"
        if len(digits) > MOST_DIGITS:
            raise ValueError(f"a number of over {MOST_DIGITS} digits")
        return -int(digits) if text.startswith("-") else int(digits)
    number = parse_decimal(text)
    if number is None:
        return None
    if number.copy_abs() > 10**MOST_DIGITS or number != number.to_integral_value():
        raise ValueError(f"{text!r} is not a whole number")
    return int(number)


def parse_bool(value: Any) -> bool | None:
    """`Y`/`N` or `1`/`0`."""
    text = _text(value)
    if text is None:
        return None
    if text.upper() in {"Y", "1", "TRUE"}:
        return True
    if text.upper() in {"N", "0", "FALSE"}:
        return False
    raise ValueError(f"{text!r} is neither Y nor N")


def parse_date(value: Any) -> date | None:
    """`YYYYMMDD`, also with `/`, `-` or `.` between, or with a zero in front; zeros are missing."""
    text = _text(value)
    if text is None or not text.strip("0/.-"):
        return None
    if _DAY.fullmatch(text) is None:
        raise ValueError(f"{text!r} is not a date YYYYMMDD")
    digits = _digits(text)[-8:]
    return date(int(digits[:4]), int(digits[4:6]), int(digits[6:]))


def parse_time(value: Any) -> time | None:
    """`HHMMSS`, whose leading zero a JSON number loses; also `HHMM`, `HHMMSSmmm`, or with colons.

    `000000` is midnight; other zeros without a colon are missing.
    """
    text = _text(value)
    if text is None or (isinstance(value, str) and len(text) != 6 and not text.strip("0")):
        return None
    if isinstance(value, int):
        text = text.zfill(6)
    return _clock(text)


def _clock(text: str) -> time:
    if _CLOCK.fullmatch(text) is None:
        raise ValueError(f"{text!r} is not a time HHMMSS")
    digits = _digits(text).ljust(9, "0")
    return time(int(digits[:2]), int(digits[2:4]), int(digits[4:6]), int(digits[6:]) * 1000)


def parse_datetime(value: Any) -> datetime | None:
    """`YYYYMMDDHHMMSS`, or 17 digits with the milliseconds, or a date and a time with a blank between.

    A moment has no zone; zeros are missing.
    """
    text = _text(value)
    if text is None or not text.strip("0:/.- "):
        return None
    found = _MOMENT.fullmatch(text)
    day = None if found is None else parse_date(found[1] or found[3])
    if found is None or day is None:
        raise ValueError(f"{text!r} is not a moment YYYYMMDDHHMMSS")
    return datetime.combine(day, _clock(found[2] or found[4]))


def _digits(text: str) -> str:
    return text if text.isdecimal() else re.sub(r"[^0-9]", "", text)


def format_value(value: Any) -> str:
    """A Python value as the text that goes on the wire; `None` is the empty text."""
    for kind, formatter in _FORMATS.items():
        if type(value) is kind:  # a datetime is a date, and a bool an int, so the exact type counts
            return formatter(value)
    if isinstance(value, str):
        return str(value)
    raise ValueError(f"{type(value).__name__} has no form on the wire")


def _format_decimal(value: Decimal) -> str:
    if not value.is_finite():
        raise ValueError(f"{value} is not a finite number")
    return format(value, "f")


def _format_clock(value: datetime | time) -> str:
    """`HHMMSS`, with three more digits where there are milliseconds."""
    if value.tzinfo is not None:
        raise ValueError("the wire knows no time zone: give the market's own clock, without one")
    milliseconds, rest = divmod(value.microsecond, 1000)
    if rest:
        raise ValueError(f"{value} is finer than a millisecond")
    return f"{value:%H%M%S}{milliseconds:03}" if milliseconds else f"{value:%H%M%S}"


_FORMATS: dict[type, Callable[[Any], str]] = {
    type(None): lambda _: "",
    str: str,
    bool: lambda value: "Y" if value else "N",
    int: str,
    Decimal: _format_decimal,
    date: lambda value: f"{value:%Y%m%d}" if value.year > 999 else _unformattable(value),
    datetime: lambda value: (
        f"{value:%Y%m%d}{_format_clock(value)}" if value.year > 999 else _unformattable(value)
    ),
    time: _format_clock,
}


def _unformattable(value: object) -> str:
    raise ValueError(f"{value} has no four-digit year")
