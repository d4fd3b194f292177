"""What is fuzzed: each decoder as a function of bytes that lets out only what is not documented.

A target takes any bytes. What its decoder is documented to raise it takes in; anything else is a finding.
The first byte or two choose a declaration where there are many, so that a corpus stays valid as long as
the tables below keep their order.
"""

import asyncio
import gzip
import tempfile
from collections.abc import Callable, Iterable, Iterator, Mapping
from contextlib import suppress
from decimal import Decimal
from pathlib import Path
from typing import Any

from fuzz import seeding

from kis_async.config import Settings
from kis_async.errors import KisError, MasterFileError
from kis_async.instruments import parse_line, parse_master
from kis_async.instruments.masters import ROWS
from kis_async.orders.conversions import listed_order
from kis_async.orders.receipts import read_receipt
from kis_async.sandbox.faults import parse_fault
from kis_async.session.auth import KeyKind, read_key
from kis_async.session.clock import Clock
from kis_async.spec import values
from kis_async.spec.convert import field_kinds
from kis_async.spec.declare import Reply, Row
from kis_async.spec.decode import decode_reply
from kis_async.spec.message import HttpAnswer, HttpMessage, interpret
from kis_async.stream.decode import decode_frame
from kis_async.stream.frames import Answer, parse_frame
from kis_async.stream.notices import NoticeReader
from kis_async.stream.recording import read_lines
from kis_async.stream.registry import Registration, Registry
from kis_async.stream.replaying import replay

STATUSES = (200, 201, 204, 302, 400, 401, 403, 404, 429, 500, 502, 503)
# The most digits that a number may stand for: with more, written out, it would fill the memory.
MOST_DIGITS = 80
TOKEN = KeyKind(name="token", path="/oauth2/tokenP", answer_field="access_token", interval=60)
APPROVAL = KeyKind(
    name="approval key", path="/oauth2/Approval", answer_field="approval_key", interval=1, life=86400
)


def pick(data: bytes, count: int) -> tuple[int, bytes]:
    """A choice among `count` by the first byte, and the rest."""
    return (data[0] % count, data[1:]) if data else (0, b"")


def text_of(data: bytes) -> str:
    """Any text, lone surrogates among them."""
    return data.decode("utf-8", "surrogateescape")


def check_numbers(row: Any) -> None:
    """No number of a row stands for more digits than can be written out."""
    for kind in field_kinds(type(row)):
        value = getattr(row, kind.name)
        if isinstance(value, Decimal) and abs(value.adjusted()) > MOST_DIGITS:
            raise AssertionError(f"{kind.name} is {value}")


def rows_of(reply: Reply) -> Iterator[Row]:
    """The rows of all blocks."""
    for kind in field_kinds(type(reply)):
        found = getattr(reply, kind.name)
        for row in found if isinstance(found, tuple) else (found,):
            if isinstance(row, Row):
                yield row


# --- answers ----------------------------------------------------------------------------------------


def replies(data: bytes) -> None:
    """`decode_reply`, and what is read from the reply: problems, the raw body, rows, the receipt."""
    place, body = pick(data, len(seeding.REPLIES))
    try:
        reply = decode_reply(seeding.REPLIES[place].tr_ids[0], body)
        _ = reply.raw, reply.problems, reply.drift, repr(reply)
    except KisError:
        return
    read_receipt(reply)
    for row in rows_of(reply):
        check_numbers(row)


def interpreting(data: bytes) -> None:
    """`interpret`: bodies under any status, headers included."""
    place, rest = pick(data, len(seeding.REPLIES))
    status, body = pick(rest, len(STATUSES))
    request = seeding.REPLIES[place].load()
    spec = request.spec
    message = HttpMessage(
        method=spec.method, path=spec.path, tr_id=seeding.REPLIES[place].tr_ids[0], fields={}
    )
    answer = HttpAnswer(status=STATUSES[status], headers={"tr_cont": text_of(body[:1])}, body=body)
    with suppress(KisError):
        interpret(request.__new__(request), message, answer)


def keys(data: bytes) -> None:
    """The answer that brings a token or an approval key; the first line is its Date header."""
    place, rest = pick(data, 2)
    date, _, body = rest.partition(b"\n")
    status = STATUSES[len(body) % len(STATUSES)] if place else 200
    answer = HttpAnswer(status=status, headers={"date": text_of(date)}, body=body)
    for kind in (TOKEN, APPROVAL):
        with suppress(KisError):
            token = read_key(kind, answer, Clock())
            _ = token.remaining(Clock()), token.due(Clock()), token.to_text()


def listings(data: bytes) -> None:
    """The lists of orders of every market, and each row in the one shape."""
    place, body = pick(data, len(seeding.LISTS))
    try:
        reply = decode_reply(seeding.LISTS[place].tr_ids[0], body)
    except KisError:
        return
    for row in rows_of(reply):
        if type(row) in seeding.LISTED:
            listed_order(row)


# --- real time --------------------------------------------------------------------------------------


def frames(data: bytes) -> None:
    """Frames as they come, and in the clear under a chosen stream's name."""
    with suppress(KisError):
        decode_frame(data, secret=seeding.SECRET)
    place, payload = pick(data, len(seeding.RECORDS))
    record = seeding.RECORDS[place]
    with suppress(KisError):
        for found in decode_frame(f"0|{record.stream.tr}|{1 + len(payload) % 3:03}|{text_of(payload)}"):
            check_numbers(found)


def notices(data: bytes) -> None:
    """Encrypted notices, and what the reader makes of one after the other."""
    place, rest = pick(data, len(seeding.NOTICES))
    reader = NoticeReader(None)
    for line in rest.split(b"\n")[:8]:
        text = line.decode("utf-8", "replace")
        try:
            records = decode_frame(
                seeding.encrypted_frame(seeding.NOTICES[place], text), secret=seeding.SECRET
            )
        except KisError:
            continue
        for record in records:
            notice = reader.read(record)
            _ = None if notice is None else (repr(notice), notice.is_fill)


def control(data: bytes) -> None:
    """Control messages in a row, to a registry that waits for their answers."""
    registry = Registry(limit=3)
    for name in ("005930", "000660", "035720", "trader")[: 1 + len(data) % 4]:
        if registry.free:
            registry.want(Registration("H0STCNI0" if name == "trader" else "H0STCNT0", name))
    for number, line in enumerate(data.split(b"\n")[:12]):
        step = registry.next_step()
        if step is not None:
            registry.sent(step)
        if number % 4 == 3:
            registry.release(next(iter(registry.wanted), Registration("H0STCNT0", "005930")))
        try:
            frame = parse_frame(line if number % 2 else text_of(line))
        except KisError:
            continue
        if isinstance(frame, Answer):
            registry.answered(frame)
            _ = repr(frame)
        if registry.at_server > registry.limit:
            raise AssertionError("more registrations than the server allows")
    registry.lost()


LOOP = asyncio.new_event_loop()


def recordings(data: bytes) -> None:
    """Recordings: the bytes of the file, or the lines in it."""
    place, rest = pick(data, 2)
    with tempfile.NamedTemporaryFile(suffix=".gz") as file:
        file.write(rest if place else gzip.compress(rest, 1))
        file.flush()
        with suppress(KisError):
            for _ in read_lines(file.name):
                pass
        with suppress(KisError):
            LOOP.run_until_complete(_replayed(file.name))


async def _replayed(path: str) -> None:
    async with replay(path, speed=None) as stream, stream.trades("005930", "000660") as feed:
        async for event in feed:
            _ = repr(event)


# --- values, files, settings ------------------------------------------------------------------------


def grammar(data: bytes) -> None:
    """The grammar of values: `ValueError`, or a value that can be written and read again."""
    text = text_of(data)
    for parse in (
        values.parse_decimal,
        values.parse_int,
        values.parse_bool,
        values.parse_date,
        values.parse_time,
        values.parse_datetime,
        values.parse_text,
    ):
        try:
            value = parse(text)
            again = None if value is None else parse(values.format_value(value))
        except ValueError:  # years under 1000 among them, which cannot be written
            continue
        if again != value:
            raise AssertionError(f"{parse.__name__}({text!r}) is {value!r}, and written and read {again!r}")


def masters(data: bytes) -> None:
    """Master files of every layout, whole and line by line."""
    place, content = pick(data, len(ROWS))
    with suppress(MasterFileError):
        parse_master(ROWS[place], content)
    with suppress(MasterFileError):
        parse_line(ROWS[place], content.partition(b"\n")[0])


def settings(data: bytes) -> None:
    """Settings from the environment, a name and a value a line, and from a YAML file."""
    text = data.decode("utf-8", "replace")
    pairs = (line.partition("=") for line in text.splitlines())
    environ = {name: value for name, equals, value in pairs if equals}
    with suppress(KisError):
        _ = repr(Settings.from_env(environ))
    with tempfile.NamedTemporaryFile(suffix=".yaml") as file:
        file.write(data)
        file.flush()
        for name in ("real", "paper"):
            with suppress(KisError):
                Settings.from_yaml(Path(file.name), environment=name)


def faults(data: bytes) -> None:
    """The text of a sandbox's fault: `ConfigError`, or a fault whose text says the same again."""
    try:
        text = str(parse_fault(text_of(data)))
    except KisError:
        return
    again = str(parse_fault(text))
    if again != text:
        raise AssertionError(f"{text} is read as {again}")


Target = Callable[[bytes], None]
TARGETS: Mapping[str, Target] = {
    each.__name__: each
    for each in (
        replies,
        interpreting,
        keys,
        listings,
        frames,
        notices,
        control,
        recordings,
        grammar,
        masters,
        settings,
        faults,
    )
}


def seeds(name: str, *, published: bool) -> Iterable[bytes]:
    """What a target's fuzzing begins with; see `seeding`."""
    return seeding.SEEDS[name](published)
