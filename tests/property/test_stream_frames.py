"""Any bytes whatever as a frame: records, a control message, or DecodeError, and never anything else."""

from pathlib import Path

from hypothesis import example, given, settings
from hypothesis import strategies as st
from stream_support import TRADE_COLUMNS, answer_text, frame_text

from kis_async.errors import DecodeError
from kis_async.spec.declare import Record
from kis_async.spec.index import declared_streams
from kis_async.stream.cipher import Secret
from kis_async.stream.decode import decode_frame
from kis_async.stream.frames import Answer, DataFrame, Ping, parse_frame

FACTS = Path(__file__).resolve().parents[2].parent / "shared" / "kis-api"

# Real frames where the broker's facts are beside the project, and some of our own.
SEEDS = [
    frame_text(TRADE_COLUMNS),
    frame_text(TRADE_COLUMNS, TRADE_COLUMNS, TRADE_COLUMNS),
    answer_text(),
    answer_text(rt_cd="9", code="OPSP8996", tr_id="(null)", key=""),
    '{"header":{"tr_id":"PINGPONG","datetime":"20260922100000"}}',
    *(path.read_text(encoding="utf-8").strip() for path in sorted((FACTS / "frames").glob("*.txt"))),
]
IDS = sorted({cls.stream.tr for cls in declared_streams()})
SECRETS = (
    st.none()
    | st.builds(Secret, st.text(max_size=33), st.text(max_size=17))
    | st.just(Secret("k" * 32, "v" * 16))
)
SPICES = st.sampled_from(
    ["|", "^", "^^", "0|", "1|", "{", "}", "[", "]", ",", '"', "-nan", "nan", "(null)", "_", "\n", "１"]
)


@st.composite
def mutated(draw: st.DrawFn) -> str | bytes:
    """A real frame with some pieces taken out, doubled or put in, or with bytes changed."""
    text = draw(st.sampled_from(SEEDS))
    for _ in range(draw(st.integers(0, 4))):
        left = draw(st.integers(0, len(text)))
        right = draw(st.integers(left, min(len(text), left + 12)))
        text = (
            text[:left]
            + draw(st.just("") | st.just(text[left:right] * 2) | SPICES | st.text(max_size=3))
            + text[right:]
        )
    if draw(st.booleans()):
        return text
    data = bytearray(text.encode(errors="surrogatepass"))
    for place in draw(st.lists(st.integers(0, max(0, len(data) - 1)), max_size=3)):
        if data:
            data[place] = draw(st.integers(0, 255))
    return bytes(data)


@st.composite
def shaped(draw: st.DrawFn) -> str:
    """The outline of a data frame of a real stream, filled with anything."""
    fields = st.lists(
        st.text(max_size=5) | SPICES | st.from_regex(r"[+-]?[0-9]{0,30}\.?[0-9]{0,3}", fullmatch=True)
    )
    return (
        f"{draw(st.sampled_from('01'))}|{draw(st.sampled_from(IDS))}|{draw(st.integers(0, 12)):03}|"
        + "^".join(draw(fields))
    )


@settings(max_examples=600)
@given(
    frame=st.binary() | st.text() | st.builds("0|{}".format, st.text()) | mutated() | shaped(),
    secret=SECRETS,
)
@example(frame="0|H0STCNI0|001|", secret=None)
@example(frame="0|H0STCNT0|001|\ud800", secret=None)
@example(frame="1|H0STCNI0|001|\ud800", secret=Secret("k" * 32, "v" * 16))
@example(frame='{"header":{"tr_id":"\\ud800"},"body":{"rt_cd":"0"}}', secret=None)
@example(frame="0|H0STCNT0|001|" + "005930^" + "^" * 2000, secret=None)
def test_any_frame(frame: str | bytes, secret: Secret | None) -> None:
    """Both doors to a frame know three outcomes."""
    try:
        parsed = parse_frame(frame)
    except DecodeError as error:
        assert str(error)  # noqa: PT017 - that it has a message is all there is to say
    else:
        assert isinstance(parsed, DataFrame | Ping | Answer)
    try:
        records = decode_frame(frame, secret=secret)
    except DecodeError:
        return
    assert all(isinstance(record, Record) for record in records)
    if not isinstance(parsed, DataFrame):
        assert records == []
    else:
        assert len(records) == parsed.count
