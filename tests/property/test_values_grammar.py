"""Values, whatever comes: a text is a value, missing, or refused; and formatting gives it back."""

from datetime import date, datetime, time
from decimal import Decimal

from hypothesis import given
from hypothesis import strategies as st

from kis_async.api.enums import OrderKind, Venue
from kis_async.spec import values

PARSERS = {
    str: values.parse_text,
    int: values.parse_int,
    Decimal: values.parse_decimal,
    bool: values.parse_bool,
    date: values.parse_date,
    time: values.parse_time,
    datetime: values.parse_datetime,
}
NUMBERISH = st.text(alphabet="0123456789+-.eE nan()ul,_ ", max_size=24)
SCALARS = (
    st.none()
    | st.booleans()
    | st.integers()
    | st.floats()
    | st.decimals()
    | st.text()
    | NUMBERISH
    | st.from_regex(r"[0-9]{4,18}", fullmatch=True)
    | st.from_regex(r"[0-9]{4}([/.-])[01][0-9]\1[0-3][0-9]( [0-2][0-9](:[0-5][0-9]){1,2})?", fullmatch=True)
    | st.from_regex(r"[0-2][0-9](:[0-5][0-9]){1,2}(\.[0-9]{3})?", fullmatch=True)
)
ANYTHING = SCALARS | st.lists(SCALARS, max_size=2) | st.dictionaries(st.text(), SCALARS, max_size=2)


@given(kind=st.sampled_from(list(PARSERS)), value=ANYTHING)
def test_a_value_or_missing_or_value_error(kind, value):
    """No input makes a parser raise anything but ValueError, or return another type."""
    try:
        parsed = PARSERS[kind](value)
    except ValueError:
        return
    assert parsed is None or type(parsed) is kind


@given(kind=st.sampled_from(list(PARSERS)), value=SCALARS)
def test_what_was_understood_stays_so(kind, value):
    """A value that was read, written and read again is the same value (or a year before 1000)."""
    try:
        parsed = PARSERS[kind](value)
        text = values.format_value(parsed)
    except ValueError:
        return
    assert PARSERS[kind](text) == parsed


def to_the_millisecond(value):
    """The time or moment, no finer than the wire can say."""
    return value.replace(microsecond=value.microsecond // 1000 * 1000)


FORMATTABLE = (
    st.integers(-(10**39), 10**39)
    | st.decimals(allow_nan=False, allow_infinity=False, min_value=-(10**30), max_value=10**30)
    | st.booleans()
    | st.dates(min_value=date(1000, 1, 1))
    | st.times().map(to_the_millisecond)
    | st.datetimes(min_value=datetime(1000, 1, 1)).map(to_the_millisecond)  # noqa: DTZ001 - the wire has no zone
    | st.text().map(str.strip).filter(lambda text: not values.is_missing(text))
)


@given(FORMATTABLE)
def test_format_then_parse(value):
    """Every value that a call can send is read back as it was."""
    text = values.format_value(value)
    assert isinstance(text, str)
    parsed = PARSERS[type(value)](text)
    assert parsed == value
    assert type(parsed) is type(value)


@given(st.datetimes(min_value=datetime(1000, 1, 1)).map(to_the_millisecond))  # noqa: DTZ001 - the wire has no zone
def test_every_way_of_writing_a_day_or_a_time_means_the_same(moment):
    """Separators, a zero in front and milliseconds change nothing of what a text means."""
    day, clock = moment.date(), moment.time()
    for way in ("%Y%m%d", "0%Y%m%d", "%Y/%m/%d", "%Y-%m-%d", "%Y.%m.%d"):
        assert values.parse_date(moment.strftime(way)) == day
    fine = f"{moment.microsecond // 1000:03}"
    assert values.parse_time(f"{moment:%H:%M:%S}.{fine}") == clock
    assert values.parse_time(f"{moment:%H:%M:%S}") == clock.replace(microsecond=0)
    assert values.parse_time(f"{moment:%H:%M}") == clock.replace(second=0, microsecond=0)
    assert values.parse_datetime(f"{moment:%Y%m%d%H%M%S}{fine}") == moment
    assert values.parse_datetime(f"{moment:%Y-%m-%d %H:%M:%S}.{fine}") == moment
    assert values.parse_datetime(f"{moment:%Y/%m/%d %H:%M:%S}") == moment.replace(microsecond=0)


@given(
    value=st.integers() | st.decimals(allow_nan=False, allow_infinity=False, places=4, max_value=10**20),
    left=st.text(alphabet=" \t", max_size=4),
    right=st.text(alphabet=" \t", max_size=4),
    zeros=st.integers(0, 8),
    plus=st.booleans(),
)
def test_padding_and_zeros_change_nothing(value, left, right, zeros, plus):
    """Blanks around, zeros in front, and a plus say nothing."""
    digits = format(Decimal(value).copy_abs(), "f")
    sign = "-" if value < 0 else ("+" if plus else "")
    text = f"{left}{sign}{'0' * zeros}{digits}{right}"
    assert values.parse_decimal(text) == Decimal(value)


@given(st.text())
def test_any_text_is_a_code(text):
    """An enumeration takes any text, and equals it."""
    for kind in (Venue, OrderKind):
        code = kind(text)
        assert code == text
        assert hash(code) == hash(text)
        assert code.known is (text in {member.value for member in kind})
