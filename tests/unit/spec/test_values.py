"""The grammar of KIS values, as tables of text -> value, missing, or refusal."""

import copy
import pickle
from datetime import UTC, date, datetime, time
from decimal import Decimal, Inexact, localcontext

import pytest

from kis_async.api.enums import ChangeSign, OrderKind, Venue
from kis_async.spec import values

BLANKS = ["", " ", "\t", "　", "nan", "-nan", "+nan", " nan ", "(null)", " (null) ", None]
PARSERS = [
    values.parse_text,
    values.parse_int,
    values.parse_decimal,
    values.parse_bool,
    values.parse_date,
    values.parse_time,
    values.parse_datetime,
]


@pytest.mark.parametrize("blank", BLANKS)
@pytest.mark.parametrize("parse", PARSERS)
def test_missing_in_every_type(parse, blank):
    """Blanks, `nan`, `-nan` and `(null)` mean missing, whatever the type."""
    assert parse(blank) is None
    assert values.is_missing(blank)


@pytest.mark.parametrize("text", ["0", "N", "x", 0, False, Decimal(0)])
def test_a_zero_is_not_missing(text):
    """Zero and N are values."""
    assert not values.is_missing(text)


@pytest.mark.parametrize("structure", [[], {}, ["1"], {"a": "1"}, object()])
@pytest.mark.parametrize("parse", PARSERS)
def test_no_single_value(parse, structure):
    """A list or an object where a value was promised is refused, not turned into its repr."""
    with pytest.raises(ValueError, match="single value"):
        parse(structure)


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("삼성전자", "삼성전자"),
        ("  005930  ", "005930"),
        ("a b", "a b"),
        ("000", "000"),
        ("0000000000", "0000000000"),
        ("NAN", "NAN"),  # Nuveen New York Quality Municipal Income Fund
        ("NULL", "NULL"),
        (5930, "5930"),
        (Decimal("1.50"), "1.50"),
        (True, "Y"),
        (float("nan"), None),
        (Decimal("NaN"), None),
    ],
)
def test_text(text, value):
    """A text keeps its zeros and capitals, and loses its padding."""
    assert values.parse_text(text) == value


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("0", "0"),
        ("+5", "5"),
        ("-800", "-800"),
        ("007", "7"),
        ("  1234 ", "1234"),
        (".5", "0.5"),
        ("-.5", "-0.5"),
        ("5.", "5"),
        ("-0000012.50", "-12.50"),
        ("1.5e3", "1500"),
        ("12345678901234567890.123456789", "12345678901234567890.123456789"),
        (77400, "77400"),
        (-1, "-1"),
        (1.25, "1.25"),
        (Decimal("2724.62"), "2724.62"),
    ],
)
def test_decimal(text, value):
    """Signs, padding, leading zeros and JSON numbers are numbers."""
    assert values.parse_decimal(text) == Decimal(value)


def test_a_decimal_keeps_its_zeros():
    """The decimals stay as written, since they say how exact a price is."""
    assert str(values.parse_decimal("1365.40000000")) == "1365.40000000"


@pytest.mark.parametrize(
    "text",
    [
        "1,000",
        "--1",
        "+-1",
        "1.2.3",
        "abc",
        "0x10",
        "1_000",
        "inf",
        "Infinity",
        "- 5",
        "5%",
        "1 2",
        ".",
        "-",
        "e5",
        True,
        float("inf"),
    ],
)
@pytest.mark.parametrize("parse", [values.parse_decimal, values.parse_int])
def test_no_number(parse, text):
    """What is no number is refused, never guessed at: thousands separators, other digits, infinity."""
    with pytest.raises(ValueError, match="number"):
        parse(text)


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("0", 0),
        ("000123", 123),
        ("+5", 5),
        ("-5", -5),
        ("0.000000", 0),
        ("120.00", 120),
        ("1E+2", 100),
        (7, 7),
        (Decimal("3.0"), 3),
        ("9" * 40, int("9" * 40)),
        ("-" + "9" * 40, -int("9" * 40)),
        ("0" * 5000 + "5", 5),
        ("-0", 0),
    ],
)
def test_int(text, value):
    """A count may come with decimals, if they are zero."""
    parsed = values.parse_int(text)
    assert (parsed, type(parsed)) == (value, int)


@pytest.mark.parametrize("text", ["1.5", "0.000001", "9" * 41, "1e41", "1e-5", 2.5])
def test_no_whole_number(text):
    """A fraction is not cut off, and a number without bounds is refused."""
    with pytest.raises(ValueError, match=r"whole|digits|bounds"):
        values.parse_int(text)


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("Y", True),
        ("y", True),
        ("1", True),
        ("true", True),
        (True, True),
        (1, True),
        ("N", False),
        ("n", False),
        ("0", False),
        ("FALSE", False),
        (False, False),
        (0, False),
    ],
)
def test_bool(text, value):
    """Y/N and 1/0 in any case."""
    assert values.parse_bool(text) is value


@pytest.mark.parametrize("text", ["X", "YES", "2", "-1", "YN"])
def test_no_bool(text):
    """A third code is not forced into two."""
    with pytest.raises(ValueError, match="neither Y nor N"):
        values.parse_bool(text)


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("20260921", date(2026, 9, 21)),
        (" 20240229 ", date(2024, 2, 29)),
        (20260921, date(2026, 9, 21)),
        ("00000000", None),
        ("0", None),
        (0, None),
        ("99991231", date(9999, 12, 31)),
        ("2026/09/21", date(2026, 9, 21)),
        ("2026-09-21", date(2026, 9, 21)),
        ("2026.09.21", date(2026, 9, 21)),
        ("020260921", date(2026, 9, 21)),
        ("0000/00/00", None),
        ("000000000", None),
        ("-", None),
    ],
)
def test_date(text, value):
    """`YYYYMMDD`, with separators or with a zero in front; zeros of any length are missing."""
    assert values.parse_date(text) == value


@pytest.mark.parametrize(
    "text",
    [
        "20230229",
        "20261301",
        "20260100",
        "2026/02/30",
        "2026-09/21",
        "2026-9-21",
        "26-09-21",
        "120260921",
        "0020260921",
        "02026-09-21",
        "202609",
        "2026-09",
        "260921",
        "20260921090000",
        "x",
        "２０２６０９２１",
    ],
)
def test_no_date(text):
    """A day that does not exist is refused, as is any other form."""
    with pytest.raises(ValueError, match=r"date|day|month"):
        values.parse_date(text)


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("090023", time(9, 0, 23)),
        ("000000", time(0)),
        ("235959", time(23, 59, 59)),
        (90023, time(9, 0, 23)),
        ("0", None),
        ("00000000", None),
        (0, time(0)),
        (930, time(0, 9, 30)),
        ("0930", time(9, 30)),
        ("09:30", time(9, 30)),
        ("09:30:15", time(9, 30, 15)),
        ("00:00:00", time(0)),
        ("09:30:15.120", time(9, 30, 15, 120_000)),
        ("093015120", time(9, 30, 15, 120_000)),
        ("0000", None),
        ("000000000", None),
    ],
)
def test_time(text, value):
    """`HHMMSS` and its kin: six zeros are midnight, any other number of them is missing."""
    assert values.parse_time(text) == value


@pytest.mark.parametrize(
    "text",
    [
        "240000",
        "260000",
        "126000",
        "120060",
        "2500",
        "9:00:00",
        "09:0000",
        "090:00",
        "930",
        "90000",
        "09301512",
        "0930151234",
        "09:30:15.1",
        "-90000",
        -5,
        "abcdef",
    ],
)
def test_no_time(text):
    """A time that does not exist is refused."""
    with pytest.raises(ValueError, match=r"time|hour|minute|second"):
        values.parse_time(text)


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("20260921090023", datetime(2026, 9, 21, 9, 0, 23)),  # noqa: DTZ001 - the wire has no zone
        ("20260921000000", datetime(2026, 9, 21)),  # noqa: DTZ001 - the wire has no zone
        ("20260921090023455", datetime(2026, 9, 21, 9, 0, 23, 455_000)),  # noqa: DTZ001 - as above
        ("2026-09-21 09:00:23", datetime(2026, 9, 21, 9, 0, 23)),  # noqa: DTZ001 - as above
        ("2026/09/21 09:00", datetime(2026, 9, 21, 9)),  # noqa: DTZ001 - as above
        ("20260921 090023", datetime(2026, 9, 21, 9, 0, 23)),  # noqa: DTZ001 - as above
        ("0" * 14, None),
        ("0" * 17, None),
        ("0", None),
    ],
)
def test_datetime(text, value):
    """`YYYYMMDDHHMMSS`, with milliseconds or apart, midnight included."""
    assert values.parse_datetime(text) == value


@pytest.mark.parametrize(
    "text",
    [
        "20260921",
        "00000000123456",
        "20260230000000",
        "2026092109002x",
        "202609210900",
        "2026092109002345",
        "2026-09-21  09:00",
        "2026-09-21 250000",
    ],
)
def test_no_datetime(text):
    """A moment without its day, or of a day that does not exist, is refused."""
    with pytest.raises(ValueError, match=r"moment|day|hour"):
        values.parse_datetime(text)


@pytest.mark.parametrize(
    ("value", "text"),
    [
        (None, ""),
        ("005930", "005930"),
        (0, "0"),
        (-3, "-3"),
        (True, "Y"),
        (False, "N"),
        (Decimal("145.00"), "145.00"),
        (Decimal("1E+3"), "1000"),
        (Decimal("1E-7"), "0.0000001"),
        (Decimal(-0), "0"),
        (date(2026, 9, 1), "20260901"),
        (datetime(2026, 9, 1, 8, 5, 7), "20260901080507"),  # noqa: DTZ001 - the wire has no zone
        (time(8, 5, 7), "080507"),
        (time(8, 5, 7, 120_000), "080507120"),
        (datetime(2026, 9, 1, 8, 5, 7, 9_000), "20260901080507009"),  # noqa: DTZ001 - as above
        (Venue.NXT, "NX"),
        (OrderKind.LIMIT, "00"),
    ],
)
def test_format(value, text):
    """Each type has one form on the wire; a number never has an exponent."""
    formatted = values.format_value(value)
    assert (formatted, type(formatted)) == (text, str)


@pytest.mark.parametrize(
    "value",
    [
        1.5,
        Decimal("NaN"),
        Decimal("Infinity"),
        b"005930",
        ["1"],
        object(),
        date(999, 1, 1),
        datetime(2026, 9, 21, tzinfo=UTC),
        time(9, 0, tzinfo=UTC),
        time(9, 0, 0, 1),
        datetime(2026, 9, 21, 9, 0, 0, 999),  # noqa: DTZ001 - the wire has no zone
    ],
)
def test_without_a_form(value):
    """A float has no exact text, a zone and a microsecond no place: they are refused rather than dropped."""
    with pytest.raises(ValueError, match=r"wire|finite|year|finer"):
        values.format_value(value)


def test_a_known_code():
    """A documented code is its member, and equals its text."""
    assert ChangeSign("2") is ChangeSign.UP
    assert ChangeSign.UP.known
    assert ChangeSign.UP == "2"


def test_an_unknown_code_is_kept():
    """A new code of the broker is no error: it equals its text and says that it is not known."""
    code = ChangeSign("9")
    assert isinstance(code, ChangeSign)
    assert not code.known
    assert (code, str(code), f"{code}", code.value, code.name) == ("9", "9", "9", "9", "UNKNOWN")
    assert code == ChangeSign("9") != ChangeSign.UP
    assert len({code, ChangeSign("9"), "9"}) == 1
    assert "9" not in [member.value for member in ChangeSign]


@pytest.mark.parametrize("again", [copy.copy, copy.deepcopy, lambda code: pickle.loads(pickle.dumps(code))])
def test_an_unknown_code_travels(again):
    """Unknown codes survive copying and pickling, as rows must."""
    code = again(Venue("ZZ"))
    assert (code, code.known, type(code)) == ("ZZ", False, Venue)


def test_a_code_is_a_text():
    """A number is no code, since "01" and 1 differ."""
    with pytest.raises(ValueError, match="5"):
        ChangeSign(5)


def test_the_decimal_context_of_the_program_changes_nothing():
    """A program that traps inexact arithmetic, as accounting code does, reads the same values."""
    with localcontext() as context:
        context.prec = 3
        context.traps[Inexact] = True
        assert str(values.parse_decimal("123456.7890")) == "123456.7890"
        assert values.parse_int("123456.000") == 123456
        assert values.format_value(Decimal("123456.7890")) == "123456.7890"


@pytest.mark.parametrize("text", ["1e41", "1e-41", "7e99999999", "-1E-99999999", "0e99999999", "9" * 42])
def test_a_number_that_would_fill_a_disk(text):
    """An exponent of a few letters stands for a number of as many digits: it is none."""
    with pytest.raises(ValueError, match="bounds"):
        values.parse_decimal(text)
    assert values.parse_decimal("1e40") == Decimal(10) ** 40
