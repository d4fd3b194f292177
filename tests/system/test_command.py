"""The `kis-async` command as its users have it: a process, a server, and what comes out of it."""

import asyncio
import json
import os
import re
import signal
import sqlite3
import unicodedata
from collections import Counter
from pathlib import Path

import attrs
import pytest
from shell import PATIENCE

from kis_async import Account, Credentials
from kis_async.sandbox import running

CREDENTIALS = Credentials(app_key="PSverySecretKeyForTests000000000001", app_secret="s3cret+/" * 22 + "==")
ACCOUNT = Account("87654321-01")

posix = pytest.mark.skipif(os.name == "nt", reason="signals and pipes of POSIX")


def columns(line):
    """How wide a terminal draws a line."""
    return sum(2 if unicodedata.east_asian_width(letter) in "WF" else 1 for letter in line)


# --- the demo -----------------------------------------------------------------------------------


async def test_demo_shows_the_whole_chain(shell):
    """Groups, items and quotes with their titles, no colour codes in a pipe, nothing on stderr."""
    result = await shell.run("demo")
    assert (result.code, result.complaint) == (0, "")
    for text in ("1. Watchlist groups", "2. The items of group 002", "3. Their quotes", "삼성전자", "AAPL"):
        assert text in result.text
    assert "\x1b" not in result.text


async def test_tables_are_aligned_by_display_width(shell):
    """Every row of a table ends in the same column as its rule, although Korean letters take two."""
    tables = (await shell.run("demo")).text.split("\n\n")
    quotes = next(part for part in tables if part.startswith("3. Their quotes")).splitlines()
    assert len({columns(line) for line in quotes[1:]}) == 1
    assert any("삼성전자" in line for line in quotes)


async def test_demo_needs_no_home_and_leaves_nothing(shell, tmp_path):
    """It keeps its state in memory."""
    assert (await shell.run("demo")).code == 0
    assert list(tmp_path.iterdir()) == []


@pytest.mark.parametrize("encoding", ["cp949", "ascii", "utf-8"])
async def test_json_is_utf8_whatever_the_console(shell, encoding):
    """Programs get one document in UTF-8, decimals as texts and dates in ISO form."""
    result = await shell.run("demo", "--json", PYTHONIOENCODING=encoding)
    document = result.document
    assert [group["name"] for group in document["groups"]][1] == "기본그룹1"
    assert re.fullmatch(r"\d{4}-\d{2}-\d{2}", document["groups"][0]["saved_on"])
    first = document["entries"][0]
    assert first["item"]["symbol"] == first["quote"]["symbol"] == "005930"
    assert isinstance(first["quote"]["price"], str)
    assert isinstance(first["quote"]["volume"], int)
    assert first["quote"]["change_sign"] in {"UP", "DOWN", "FLAT"}
    assert [entry["asked"] for entry in document["missing"]] == ["N:SPX"]


@pytest.mark.parametrize(("encoding", "name"), [("cp949", "삼성전자"), ("ascii", "????")])
async def test_consoles_that_lack_characters(shell, encoding, name):
    """A cp949 console shows Korean, and one that cannot shows question marks; neither crashes."""
    result = await shell.run("demo", PYTHONIOENCODING=encoding)
    assert result.code == 0
    assert name in result.out.decode(encoding)


# --- watchlists and quotes ----------------------------------------------------------------------


async def test_watchlist_commands(shell):
    """Groups, items, quotes and snapshot as tables and as JSON, mixed markets included."""
    async with running() as server:
        shell.use(server)
        groups = await shell.run("watchlist", "groups", "--json")
        assert [group["code"] for group in groups.document["groups"]] == ["001", "000", "002", "003"]
        items = await shell.run("watchlist", "items", "002", "--json")
        assert [item["symbol"] for item in items.document["items"]][:3] == ["005930", "AAPL", "0001"]
        quotes = await shell.run("watchlist", "quotes", "002", "--json")
        asked = [quote["asked"] for quote in quotes.document["quotes"]]
        assert asked == ["005930", "NAS:AAPL", "U:0001", "035420", "HKS:00700", "0167A0", "005930"]
        assert quotes.document["missing"][0]["place"] == 3
        snapshot = await shell.run("watchlist", "snapshot", "002", "--json")
        assert len(snapshot.document["entries"]) == 8
        for command in ("items", "quotes", "snapshot"):
            table = await shell.run("watchlist", command, "002")
            assert (table.code, table.complaint) == (0, "")
            assert "텐센트" in table.text
        empty = await shell.run("watchlist", "quotes", "003")
        assert (empty.code, "(none)" in empty.text) == (0, True)


async def test_quotes_of_two_hundred_symbols(shell):
    """Any number of symbols comes back in the order given, in the fewest calls, without a refusal."""
    async with running() as server:
        shell.use(server)
        items = (await shell.run("watchlist", "items", "001", "--json")).document["items"]
        codes = [item["symbol"] for item in items]
        asked = [*codes, *(f"UN:{code}" for code in codes[:66]), "NAS:AAPL", "U:0001"]
        before = server.count(tr_id="FHKST11300006")
        result = await shell.run("quote", "--json", *asked)
        assert result.complaint == ""
        assert [quote["asked"] for quote in result.document["quotes"]] == asked
        assert len(asked) == 200
        assert result.document["missing"] == []
        assert server.count(tr_id="FHKST11300006") - before == 7
        assert server.refusals == 0
        assert server.tokens_issued == 1


@posix
@pytest.mark.parametrize(("count", "shown"), [(150, False), (151, True)])
async def test_a_bar_on_the_terminal(shell, count, shown):
    """More than five calls show a bar on stderr if that is a terminal; stdout holds JSON and no more."""
    master, slave = os.openpty()
    try:
        async with running() as server:
            shell.use(server, TERM="xterm-256color")
            process = await shell.start(
                "quote", "--partial", "--json", *(f"{number:06}" for number in range(count)), stderr=slave
            )
            result = await shell.finish(process)
        os.write(slave, b"the end")
        received = b""
        while not received.endswith(b"the end"):
            received += os.read(master, 65_536)
        drawn = received.decode()
    finally:
        os.close(master)
        os.close(slave)
    assert (result.code, sum(map(len, result.document.values()))) == (0, count)
    assert ("6/6" in drawn) == shown


async def test_symbols_from_stdin(shell):
    """A hyphen reads symbols between blanks, line ends and commas; none at all is an empty result."""
    async with running() as server:
        shell.use(server)
        result = await shell.run(
            "quote", "0001", "-", "--json", stdin=b"\xef\xbb\xbf005930, 000660\r\nNAS:AAPL\n"
        )
        assert [quote["asked"] for quote in result.document["quotes"]] == [
            "0001",
            "005930",
            "000660",
            "NAS:AAPL",
        ]
        nothing = await shell.run("quote", "-", "--json")
        assert nothing.document == {"quotes": [], "missing": [], "problems": []}


async def test_partial_says_what_is_missing(shell):
    """Without --partial a symbol without a quote is an error; with it, it is listed in its place."""
    async with running() as server:
        shell.use(server)
        refused = await shell.run("quote", "005930", "999999", "000660")
        assert (refused.code, refused.text) == (10, "")
        assert "999999" in refused.complaint
        partial = await shell.run("quote", "005930", "999999", "000660", "--partial", "--json")
        assert partial.code == 0
        assert [(entry["asked"], entry["place"]) for entry in partial.document["missing"]] == [("999999", 1)]
        table = await shell.run("quote", "005930", "999999", "--partial")
        assert "no quote: 999999" in table.text


async def test_venue_goes_out_with_the_call(shell):
    """`--venue` and a symbol's own venue reach the broker."""
    async with running() as server:
        shell.use(server)
        assert (await shell.run("quote", "005930", "--venue", "nxt")).code == 0
        assert (await shell.run("quote", "UN:005930")).code == 0


async def test_broken_values_are_told(shell):
    """A value that is no number is missing in its row and listed among the problems."""
    async with running(faults=["body=malformed-value"]) as server:
        shell.use(server)
        result = await shell.run("quote", "005930", "--json")
        assert (result.code, len(result.document["problems"])) == (0, 1)
        assert "not understood" in (await shell.run("quote", "005930")).text


# --- errors -------------------------------------------------------------------------------------

REFUSALS = [
    pytest.param({}, {"KIS_APP_SECRET": "wrong"}, ("quote", "005930"), 4, id="wrong secret"),
    pytest.param({"faults": ["drop-before"]}, {}, ("quote", "005930"), 5, id="connection lost"),
    pytest.param({"faults": ["latency=60s"]}, {}, ("quote", "005930", "--timeout", "0.5"), 5, id="too slow"),
    pytest.param({"faults": ["refuse=OPSQ9999"]}, {}, ("quote", "005930"), 6, id="refused"),
    pytest.param({"paper": True}, {}, ("watchlist", "groups"), 7, id="not on paper"),
    pytest.param({"faults": ["refuse=EGW00201"]}, {}, ("quote", "005930"), 8, id="over the quota"),
    pytest.param({"faults": ["body=html"]}, {}, ("quote", "005930"), 9, id="not understood"),
    pytest.param({}, {}, ("quote", "999999"), 10, id="unknown symbol"),
    pytest.param({}, {}, ("quote", "no symbol!"), 11, id="no symbol"),
    pytest.param({}, {}, ("watchlist", "items", "1 2"), 11, id="no group"),
    pytest.param({}, {"KIS_HTS_ID": ""}, ("watchlist", "groups"), 3, id="no HTS id"),
    pytest.param({}, {}, ("quote", "005930", "--state", "file/folder"), 12, id="no state folder"),
]


@pytest.mark.parametrize(("options", "variables", "arguments", "code"), REFUSALS)
async def test_each_kind_of_error_has_its_code(shell, tmp_path, options, variables, arguments, code):
    """A line on stderr, no traceback, nothing on stdout, and the code that the help lists."""
    (tmp_path / "file").touch()
    async with running(**options) as server:
        shell.use(server, **variables)
        result = await shell.run(*arguments)
    assert (result.code, result.text) == (code, ""), result.complaint
    assert result.complaint.startswith("kis-async: ")
    assert len(result.complaint.splitlines()) <= 2
    assert "Traceback" not in result.complaint


async def test_nobody_listens(shell):
    """A server that is not there is a connection error."""
    async with running() as server:
        shell.use(server)
    assert (await shell.run("quote", "005930", "--timeout", "3")).code == 5


@pytest.mark.parametrize(
    ("arguments", "code"),
    [
        (("quote", "005930"), 3),
        (("quote", "005930", "--environment", "real"), 3),
        (("quote", "005930", "--settings", "absent.yaml"), 3),
        (("quote", "005930", "--settings", "absent.yaml", "--environment", "real"), 3),
        (("sandbox", "--fault", "nonsense"), 3),
        (("quote",), 2),
        (("quote", "005930", "--environment", "reel"), 2),
        (("quote", "005930", "--timeout", "nan"), 2),
        (("no-such-command",), 2),
        (("show", "NOSUCHTR"), 11),
    ],
)
async def test_mistakes_before_anything_is_sent(shell, arguments, code):
    """Missing settings and wrong arguments are told in a line or two."""
    result = await shell.run(*arguments)
    assert (result.code, result.text) == (code, "")
    assert "Traceback" not in result.complaint
    assert result.complaint.strip()


async def test_the_sample_codes_settings_file(shell, tmp_path):
    """kis_devlp.yaml is read for the environment said, and a fault in it is told without its content."""
    path = tmp_path / "kis_devlp.yaml"
    path.write_text("my_app: abcdefgh\nmy_acct_stock: '12'\n", encoding="utf-8")
    result = await shell.run("quote", "005930", "--settings", str(path), "--environment", "real")
    assert (result.code, "my_sec" in result.complaint, "abcdefgh" in result.complaint) == (3, True, False)
    path.write_text("my_app: abcdefgh: x\n - ", encoding="utf-8")
    result = await shell.run("quote", "005930", "--settings", str(path), "--environment", "real")
    assert (result.code, "abcdefgh" in result.complaint) == (3, False)


async def test_no_secret_is_shown(shell, tmp_path):
    """Neither keys nor token nor account number, on stdout, on stderr or in the log, whatever happens."""
    state = tmp_path / "state"
    arguments = ("--verbose", "--state", str(state))
    credentials = attrs.evolve(CREDENTIALS, hts_id="testuser01")
    texts = []
    async with running(credentials=credentials, account=ACCOUNT) as server:
        shell.use(server)
        for command in ("watchlist groups", "watchlist snapshot 002 --json", "quote 005930", "quote 999999"):
            texts += [await shell.run(*command.split(), *arguments)]
        for fault in ("refuse=OPSQ9999", "body=html", "drop-before"):
            server.faults.add(fault)
            texts += [await shell.run("quote", "005930", *arguments)]
            server.faults.clear()
        shell.settings["KIS_APP_SECRET"] += "wrong"
        texts += [await shell.run("quote", "005930", "--verbose", "--state", str(tmp_path / "other"))]
    with sqlite3.connect(state / "secrets.sqlite3") as connection:
        records = [text for (text,) in connection.execute("SELECT text FROM record")]
    connection.close()
    tokens = [part for text in records for part in re.findall(r"[\w.+/=-]{20,}", text)]
    assert tokens
    secrets = [credentials.app_key, credentials.app_secret, credentials.hts_id, ACCOUNT.number, *tokens]
    shown = "\n".join(result.text + result.complaint for result in texts)
    assert "DEBUG" in shown
    assert [secret for secret in secrets if secret in shown] == []


async def test_odd_answers_are_no_trouble(shell):
    """Upper-case keys, numbers for texts and unknown fields are all the same to the output."""
    for fault in ("body=upper-case", "body=numbers", "body=extra-field", "body=blank-rows"):
        async with running(faults=[fault]) as server:
            shell.use(server)
            result = await shell.run("quote", "005930", "--json")
            assert (result.code, result.complaint) == (0, ""), fault
            assert Counter(quote["symbol"] for quote in result.document["quotes"]) == {"005930": 1}


# --- ends ---------------------------------------------------------------------------------------


@posix
async def test_ctrl_c_in_the_middle_of_quotes(shell):
    """It ends at once with 130, without a traceback and without a warning of anything left open."""
    arrived = asyncio.Event()

    async def hold(_):
        arrived.set()
        await asyncio.Event().wait()

    async with running(latency=30, sleep=hold) as server:
        shell.use(server)
        process = await shell.start("quote", "--json", *(f"{number:06}" for number in range(3000)))
        await asyncio.wait_for(arrived.wait(), PATIENCE)
        process.send_signal(signal.SIGINT)
        started = asyncio.get_running_loop().time()
        result = await shell.finish(process)
        assert asyncio.get_running_loop().time() - started < 5
    assert (result.code, result.text) == (130, "")
    assert result.complaint.strip() == ""


@posix
@pytest.mark.parametrize("arguments", [("demo",), ("demo", "--json"), ("show", "FHKST11300006"), ("--help",)])
async def test_a_reader_that_went_away(shell, arguments):
    """`| head` gets no traceback."""
    reading, writing = os.pipe()
    try:
        os.close(reading)
        result = await shell.finish(await shell.start(*arguments, stdout=writing))
    finally:
        os.close(writing)
    assert (result.code, result.complaint) == (141, "")


@posix
@pytest.mark.skipif(not Path("/dev/full").exists(), reason="needs a device that is always full")
async def test_a_full_disk(shell):
    """Output that cannot be written is an error in one line."""
    with Path("/dev/full").open("wb") as full:  # noqa: ASYNC230 - a device
        result = await shell.finish(await shell.start("demo", "--json", stdout=full))
    assert result.code == 1
    assert "cannot be written" in result.complaint
    assert "Traceback" not in result.complaint


@posix
@pytest.mark.parametrize("end", [signal.SIGINT, signal.SIGTERM])
async def test_the_sandbox_until_it_is_stopped(shell, end):
    """It says where it is and with which variables; with these a client works; it ends with 0."""
    process = await shell.start("sandbox", "--json", "--fault", "latency=1ms", "--rate", "12")
    lines = []
    while not lines or lines[-1] != b"}\n":
        lines.append(await asyncio.wait_for(process.stdout.readline(), PATIENCE))
        assert lines[-1]
    document = json.loads(b"".join(lines))
    assert document["environment"]["KIS_REQUESTS_PER_SECOND"] == "12"
    quote = await shell.run("quote", "005930", "--json", **document["environment"])
    assert quote.document["quotes"][0]["name"] == "삼성전자"
    process.send_signal(end)
    result = await shell.finish(process)
    assert (result.code, result.complaint) == (0, "")


@posix
async def test_the_sandbox_prints_what_a_shell_can_run(shell):
    """The lines that it prints for people are assignments of a POSIX shell."""
    process = await shell.start("sandbox", "--paper")
    text = b""
    while b"KIS_ACCOUNT" not in text:
        line = await asyncio.wait_for(process.stdout.readline(), PATIENCE)
        assert line
        text += line
    process.send_signal(signal.SIGINT)
    assert (await shell.finish(process)).code == 0
    exported = dict(re.findall(r"^export (\w+)=(.+)$", text.decode(), re.MULTILINE))
    assert exported["KIS_ENVIRONMENT"] == "paper"
    assert exported["KIS_REST_URL"].startswith("http://127.0.0.1:")
