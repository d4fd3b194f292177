"""What fuzzing begins with: answers of the sandbox, rows and records made of the declarations.

The broker's published answers and frames are read where they stand beside the project, and only then;
none is copied into it.
"""

import json
from collections.abc import Callable, Iterable, Iterator, Mapping
from datetime import date, datetime, time
from decimal import Decimal
from functools import cache
from pathlib import Path
from typing import Any

from samples import sample_arguments

from kis_async.instruments import encode_line
from kis_async.instruments.masters import ROWS
from kis_async.orders.conversions import _CONVERSIONS
from kis_async.sandbox import Arrival, Gateway, ManualClock, Options
from kis_async.sandbox.masters import master_rows
from kis_async.sandbox.stream_notices import encrypted
from kis_async.spec.convert import FieldKind, field_kinds, row_class
from kis_async.spec.declare import Record
from kis_async.spec.index import declared_streams, request_entries
from kis_async.spec.message import Context, build, headers_for
from kis_async.spec.values import Code
from kis_async.stream.cipher import Secret
from kis_async.stream.notices import _READERS

FACTS = Path(__file__).resolve().parents[2].parent / "shared" / "kis-api"
SECRET = Secret("k" * 32, "v" * 16)
LISTED = frozenset(_CONVERSIONS)

# Watchlists, quotes of many, prices, a book, bars, a chart abroad, a balance, and receipts of each market.
_CHOSEN = (
    "HHKCM113004C7",
    "HHKCM113004C6",
    "FHKST11300006",
    "FHKST01010100",
    "FHKST01010200",
    "FHKST03010100",
    "FHKST03010200",
    "HHDFS00000300",
    "HHDFS76240000",
    "TTTC8434R",
    "TTTS3012R",
    "CTFO6118R",
    "FHPST01710000",
    "HHDFS76220000",
    "TTTC0012U",
    "TTTC0013U",
    "TTTT1002U",
    "TTTO1101U",
    "OTFM3001U",
    "TTTC0952U",
    "CTSC0008U",
)


def _entries(ids: Iterable[str]) -> list[Any]:
    by_id = {tr_id: entry for entry in request_entries() for tr_id in entry.tr_ids}
    return [by_id[tr_id] for tr_id in ids if tr_id in by_id]


REPLIES = _entries(_CHOSEN)


def _lists() -> list[Any]:
    """The TRs whose answers hold rows of orders."""
    found = []
    for entry in request_entries():
        kinds = field_kinds(entry.load().reply_type())
        if any(row_class(kind) in LISTED for kind in kinds if kind.shape != "value"):
            found.append(entry)
    return sorted(found, key=lambda entry: entry.tr_ids[0])


LISTS = _lists()
RECORDS: list[type[Record]] = sorted(declared_streams(), key=lambda cls: cls.stream.tr)
NOTICES: list[type[Record]] = sorted(_READERS, key=lambda cls: cls.stream.tr)


# --- made of the declarations -----------------------------------------------------------------------


@cache
def _gateway() -> tuple[Gateway, ManualClock, str]:
    clock = ManualClock()
    gateway = Gateway(Options(clock=clock, fills="none", made_up_accounts=True, rows=3, bars=3))
    key = Options(clock=clock).credentials
    body = {"grant_type": "client_credentials", "appkey": key.app_key, "appsecret": key.app_secret}
    outcome = gateway.handle(
        Arrival(
            method="POST",
            path="/oauth2/tokenP",
            headers={"content-type": "application/json"},
            body=json.dumps(body).encode(),
        )
    )
    return gateway, clock, json.loads(outcome.body)["access_token"]


def answer_of(entry: Any) -> bytes:
    """The sandbox's answer to a TR, its arrays cut to two rows."""
    gateway, clock, token = _gateway()
    options = Options(clock=clock)
    context = Context(paper=False, account=options.account, hts_id=options.credentials.hts_id)
    found = sample_arguments(entry.load(), context)
    assert found is not None
    message = build(found[0](**found[1]), context)
    clock.advance(1)
    outcome = gateway.handle(
        Arrival(
            method=message.method,
            path=message.path,
            headers=headers_for(message, options.credentials, token),
            query=dict(message.fields) if message.method == "GET" else {},
            body=message.body() or b"",
        )
    )
    body = json.loads(outcome.body)
    short = {name: value[:2] if isinstance(value, list) else value for name, value in body.items()}
    return json.dumps(short, ensure_ascii=False, separators=(",", ":")).encode()


_TEXTS: Mapping[Any, str] = {
    int: "12",
    Decimal: "-1.50",
    bool: "Y",
    date: "20260922",
    time: "093015",
    datetime: "20260922093015",
}


def _text(kind: FieldKind) -> str:
    base: Any = kind.base
    if isinstance(base, type) and issubclass(base, Code):
        return str(next(iter(base)))
    return _TEXTS.get(base, "005930" if "symbol" in kind.name else "7")


def record_text(record: type[Record]) -> str:
    """The columns of a record, each with a value of its type."""
    kinds = [kind for kind in field_kinds(record) if not kind.metadata.get("only_in")]
    return "^".join(map(_text, kinds))


def encrypted_frame(record: type[Record], payload: str) -> str:
    """A notice's frame as the server sends it."""
    return f"1|{record.stream.tr}|001|{encrypted(payload, key=SECRET.key, iv=SECRET.vector)}"


# --- published --------------------------------------------------------------------------------------


def _published_answers() -> Iterator[tuple[tuple[str, str], bytes]]:
    """Method and path, and the published body."""
    for path in sorted((FACTS / "examples").glob("*/*.json")):
        facts = FACTS / "catalog" / path.parent.name / path.name
        if not facts.exists():
            continue
        entry = json.loads(facts.read_text(encoding="utf-8"))
        text = path.read_text(encoding="utf-8")
        if '"body":' not in text or entry.get("protocol") != "rest":
            continue
        start = text.index("{", text.index('"body":'))
        _, end = json.JSONDecoder().raw_decode(text, start)
        yield (entry["method"], entry["path"]), text[start:end].encode()


def _published_frames() -> list[bytes]:
    return [path.read_bytes().strip() for path in sorted((FACTS / "frames").glob("*.txt"))]


# --- by target --------------------------------------------------------------------------------------


def _prefixed(entries: list[Any], before: bytes, published: bool) -> Iterator[bytes]:
    bodies = dict(_published_answers()) if published else {}
    for place, entry in enumerate(entries):
        yield bytes([place]) + before + answer_of(entry)
        spec = entry.load().spec
        if (spec.method, spec.path) in bodies:
            yield bytes([place]) + before + bodies[spec.method, spec.path]


def _refusals() -> Iterator[bytes]:
    for code in ("EGW00201", "EGW00123", "APBK0919", "EGW02006", "OPSQ0002"):
        yield b"\x00\x09" + json.dumps({"rt_cd": "1", "msg_cd": code, "msg1": "거절"}).encode()


def _interpreting(published: bool) -> Iterator[bytes]:
    yield from _prefixed(REPLIES, b"\x00", published)
    yield from _refusals()


def _keys(published: bool) -> Iterator[bytes]:
    token = {
        "access_token": "t" * 40,
        "access_token_token_expired": "2026-09-23 09:00:00",
        "token_type": "Bearer",
        "expires_in": 86400,
    }
    when = b"Tue, 22 Sep 2026 00:00:00 GMT\n"
    yield b"\x00" + when + json.dumps(token).encode()
    yield b"\x00" + when + json.dumps({"approval_key": "a" * 36}).encode()
    yield b"\x01" + when + b'{"error_code":"EGW00133","error_description":"1/minute"}'
    # Found once: a year beyond all bounds.
    yield b"\x00Tue, 22 Sep 99999999999999999999 00:00:00 GMT\n" + json.dumps(token).encode()


def _frames(published: bool) -> Iterator[bytes]:
    for place, record in enumerate(RECORDS):
        yield bytes([place]) + record_text(record).encode()
        yield f"0|{record.stream.tr}|001|{record_text(record)}".encode()
        yield bytes([place]) + record_text(record).replace("-1.50", "7e9999999").encode()
    if published:
        yield from _published_frames()


def _notices(published: bool) -> Iterator[bytes]:
    for place, record in enumerate(NOTICES):
        yield bytes([place]) + "\n".join([record_text(record)] * 2).encode()


def _answer(code: str, rt_cd: str, **header: str) -> str:
    body = {"rt_cd": rt_cd, "msg_cd": code, "msg1": "said", "output": {"iv": "v" * 16, "key": "k" * 32}}
    return json.dumps({"header": {"tr_id": "H0STCNT0", "tr_key": "005930", **header}, "body": body})


def _control(published: bool) -> Iterator[bytes]:
    good, ended = _answer("OPSP0000", "0"), _answer("OPSP0001", "0")
    refused = _answer("OPSP8996", "9", tr_id="(null)", tr_key="")
    ping = '{"header":{"tr_id":"PINGPONG","datetime":"20260922100000"}}'
    yield good.encode()
    yield "\n".join([good, _answer("OPSP0002", "1"), ping, ended, refused]).encode()
    yield "\n".join([refused, good, good, _answer("OPSP0003", "1"), _answer("OPSP0008", "1")]).encode()


def _recordings(published: bool) -> Iterator[bytes]:
    trade = record_text(next(cls for cls in RECORDS if cls.stream.tr == "H0STCNT0"))
    lines: list[Any] = [
        ["kis_async stream", 1, False],
        ["confirmed", 1790000000.0, "H0STCNT0", "005930"],
        ["frame", 1790000001.0, f"0|H0STCNT0|001|{trade}"],
        ["lost", 1790000003.0, 1790000002.0, "the connection was lost", [["H0STCNT0", "005930"]]],
        ["confirmed", 1790000004.0, "H0STCNT0", "005930"],
        ["ended", 1790000005.0, "H0STCNT0", "005930", "refused"],
    ]
    yield b"\x00" + b"".join(json.dumps(line).encode() + b"\n" for line in lines)
    yield b"\x00" + b"".join(json.dumps(line).encode() + b"\n" for line in lines[:3])
    yield b"\x01no gzip"
    for moment in (1e300, -1e300, 1e12):  # found once: moments beyond all bounds
        late: list[Any] = [lines[0], ["confirmed", moment, "H0STCNT0", "005930"]]
        yield b"\x00" + b"".join(json.dumps(line).encode() + b"\n" for line in late)


def _grammar(published: bool) -> Iterator[bytes]:
    for text in (
        "0",
        "-00012.50",
        "+7",
        "1,234",
        "nan",
        "-nan",
        "(null)",
        "20260922",
        "093015",
        "Y",
        "240000",
    ):
        yield text.encode()
    for text in ("1e5", "7e99999999", "2026092e02602093015"):  # the latter two were found once
        yield text.encode()
    for text in ("20260922093015", "2026-09-22 09:30:15", "삼성전자 ", "00000000", "٣", "9" * 40):
        yield text.encode()


def _masters(published: bool) -> Iterator[bytes]:
    for place, row in enumerate(ROWS):
        lines = [encode_line(each) for file in row.layout.files for each in list(master_rows(file))[:2]]
        if lines:
            yield bytes([place]) + b"\n".join(lines[:2]) + b"\n"
        else:
            yield bytes([place]) + b"A1 " * 40
        if published:
            for path in sorted((FACTS / "masters").glob("*")):
                if any(path.name.startswith(file.partition(".")[0]) for file in row.layout.files):
                    yield bytes([place]) + b"\n".join(path.read_bytes().split(b"\n")[:3])


def _settings(published: bool) -> Iterator[bytes]:
    yield (
        b"KIS_APP_KEY=PSkey\nKIS_APP_SECRET=secret/secret==\nKIS_HTS_ID=trader\nKIS_ACCOUNT=12345678-01\n"
        b"KIS_ENVIRONMENT=real\n"
    )
    yield (
        b"KIS_APP_KEY=k\nKIS_APP_SECRET=s\nKIS_ENVIRONMENT=own\nKIS_REST_URL=http://127.0.0.1:1\n"
        b"KIS_STREAM_URL=ws://127.0.0.1:1\nKIS_REQUESTS_PER_SECOND=2.5\nKIS_CUSTOMER_TYPE=B\n"
        b"KIS_PHONE_NUMBER=01012345678\nKIS_IP_ADDRESS=203.0.113.7\nKIS_MAC_ADDRESS=00:00:5e:00:53:01\n"
        b"KIS_PERSONAL_SECRET=p\n"
    )
    yield b'my_app: "k"\nmy_sec: "s"\nmy_acct_stock: "12345678"\nmy_prod: "01"\nmy_htsid: "id"\n'
    yield b'paper_app: "k"\npaper_sec: "s"\nmy_paper_stock: "12345678"\n'


def _faults(published: bool) -> Iterator[bytes]:
    for text in (
        "latency=5-80ms",
        "refuse=EGW00201:tr=FHKST11300006:count=3",
        "drop-after:probability=0.1:after=2",
        "body=html:status=502:processed=maybe",
        "stream-drop=10",
        "stream-hold=30s",
        "notice-late=1-3s",
        "stream-garble=count:tr=H0STCNT0",
        "error:only=orders:path=/uapi/*",
    ):
        yield text.encode()


SEEDS: Mapping[str, Callable[[bool], Iterable[bytes]]] = {
    "replies": lambda published: _prefixed(REPLIES, b"", published),
    "interpreting": _interpreting,
    "keys": _keys,
    "listings": lambda published: _prefixed(LISTS, b"", published),
    "frames": _frames,
    "notices": _notices,
    "control": _control,
    "recordings": _recordings,
    "grammar": _grammar,
    "masters": _masters,
    "settings": _settings,
    "faults": _faults,
}
