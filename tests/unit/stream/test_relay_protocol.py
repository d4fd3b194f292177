"""What owner and guests say to each other: every message survives the way, and nothing else is one."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kis_async.errors import DecodeError, StreamError, StreamFull, StreamInUse, StreamRefused
from kis_async.stream.cipher import Secret
from kis_async.stream.registry import Registration
from kis_async.stream.relay_protocol import (
    VERSION,
    Address,
    Ask,
    Beat,
    Bye,
    Confirmed,
    Ended,
    FrameCame,
    Hello,
    Leave,
    Lost,
    Refused,
    Skipped,
    Sorry,
    Unread,
    Welcome,
    answer_of,
    encode,
    error_of,
    read_address,
    read_asked,
    read_told,
    refusal,
)

AT = st.floats(0, 1e10)
TEXT = st.text(st.characters(exclude_categories=["Cs"]), max_size=30)
WHOLE = st.integers(-1, 2**31)
ASKED = st.one_of(
    st.builds(Hello, WHOLE, TEXT, TEXT, WHOLE),
    st.builds(Ask, TEXT, TEXT, WHOLE, st.booleans()),
    st.builds(Leave, TEXT, TEXT),
)
TOLD = st.one_of(
    st.builds(Welcome, WHOLE),
    st.builds(Sorry, TEXT),
    st.builds(FrameCame, AT, TEXT),
    st.builds(Confirmed, AT, TEXT, TEXT, st.none() | st.tuples(TEXT, TEXT)),
    st.builds(Ended, TEXT, TEXT),
    st.builds(Refused, AT, TEXT, TEXT, TEXT, TEXT, TEXT, TEXT, WHOLE, st.none() | AT),
    st.builds(Lost, AT, AT, TEXT),
    st.builds(Unread, AT, TEXT, TEXT),
    st.builds(Skipped, AT, AT, st.lists(st.tuples(TEXT, TEXT, WHOLE), max_size=3)),
    st.builds(Beat, AT, st.booleans(), st.none() | TEXT),
    st.builds(Bye, TEXT),
)


@given(asked=ASKED, told=TOLD)
def test_every_message_survives_the_way(asked, told):
    """One line each, whatever is in it, and read again it is the same; neither side takes the other's."""
    for message, read, not_read in ((asked, read_asked, read_told), (told, read_told, read_asked)):
        line = encode(message)
        assert line.endswith(b"\n")
        assert line.count(b"\n") == 1
        assert read(line) == message
        with pytest.raises(DecodeError):
            not_read(line)


@given(line=st.binary(max_size=60) | ASKED.map(encode).map(lambda line: line[: len(line) // 2]))
def test_anything_else_is_refused(line):
    """Damage and foreign texts are one documented error."""
    for read in (read_asked, read_told):
        with pytest.raises(DecodeError):
            read(line)


@pytest.mark.parametrize(
    "error",
    [
        StreamRefused("H0STCNT0: OPSP8992 wrong", tr_id="H0STCNT0", msg_cd="OPSP8992", message="wrong"),
        StreamFull("all are in use", limit=41),
        StreamInUse("elsewhere", retry_after=3.5),
        StreamError("something else"),
    ],
    ids=lambda error: type(error).__name__,
)
def test_a_refusal_is_raised_as_it_was(error):
    """What the call raises in another process has the class, the words and the facts of the owner's."""
    told = read_told(encode(refusal(Registration("H0STCNT0", "005930"), error, 1.0)))
    assert isinstance(told, Refused)
    again = error_of(told)
    assert (type(again), str(again), vars(again)) == (type(error), str(error), vars(error))


def test_the_key_of_notices_goes_with_the_acknowledgement():
    """The guest decrypts by itself; the key is in no `repr`."""
    confirmed = Confirmed(1.0, "H0STCNI0", "someone", ("key" * 8, "vector"))
    assert answer_of(confirmed).secret == Secret("key" * 8, "vector")
    assert answer_of(Confirmed(1.0, "H0STCNT0", "005930")).secret is None
    assert not {"someone", "vector", "keykey"} & set(repr(confirmed).replace("(", " ").split())


def test_addresses():
    """Of another version, or no address at all, there is none; the token is in no `repr`."""
    address = Address(VERSION, "machine", "secret token", path="/somewhere.sock")
    text = encode(address).decode()
    assert read_address(text) == address
    assert "secret" not in repr(address) + repr(Hello(VERSION, "secret token", "name", 1))
    for other in (None, "", "[]", "{}", text.replace(f'"version":{VERSION}', f'"version":{VERSION + 1}')):
        assert read_address(other) is None
