"""Orders on the command line without a server: what is shown, what is refused, and how results read."""

import io
import json
from datetime import UTC, date, datetime
from decimal import Decimal

import attrs
import click
import pytest
from masters_support import share
from rich.console import Console

from kis_async import Account, Credentials, Environment, cli, errors
from kis_async.account.holdings import Position, Positions
from kis_async.account.money import Cash, CurrencyCash
from kis_async.api.enums import OrderKind, OverseasOrderKind, Side
from kis_async.cli import balance, command_line, order_cancel, order_preview, order_tables, order_words
from kis_async.cli.exits import ExitCode
from kis_async.config import Settings
from kis_async.instruments import encode_master, parse_master
from kis_async.instruments.build import Gathering, write
from kis_async.instruments.cache import Cache, Manifest
from kis_async.instruments.layouts_domestic import KospiRow
from kis_async.orders import NotThere, PendingOrder, Undecided
from kis_async.orders.building import Target, cancellation
from kis_async.orders.listed import ListedOrder
from kis_async.orders.terms import Terms

BUY = ("buy", "005930", "10", "--price", "60000")
MOMENT = datetime(2026, 9, 22, 1, tzinfo=UTC)


@pytest.fixture(autouse=True)
def settings(monkeypatch, tmp_path):
    """Paper, where nobody listens: whatever is sent fails, and nothing is found in the home."""
    for name in ("HTS_ID", "STREAM_URL", "REQUESTS_PER_SECOND"):
        monkeypatch.delenv(f"KIS_{name}", raising=False)
    for name, value in {
        "KIS_APP_KEY": "key",
        "KIS_APP_SECRET": "secret",
        "KIS_ACCOUNT": "12345678-01",
        "KIS_ENVIRONMENT": "paper",
        "KIS_REST_URL": "http://127.0.0.1:9",
        "HOME": str(tmp_path),
        "LOCALAPPDATA": str(tmp_path),
        "XDG_CACHE_HOME": str(tmp_path),
        "XDG_STATE_HOME": str(tmp_path),
    }.items():
        monkeypatch.setenv(name, value)
    return monkeypatch


def listed(**fields):
    """An open order, as a list has it."""
    facts = {
        **dict.fromkeys(field.name for field in attrs.fields(ListedOrder)),
        "market": "domestic_stock",
        "number": "1569157",
        "symbol": "005930",
        "name": "삼성전자",
        "side": Side.BUY,
        "quantity": 10,
        "price": Decimal(60000),
        "kind": "00",
        "venue": "KRX",
        "branch": "06010",
        "filled_quantity": 3,
        "remaining_quantity": 7,
        "night": False,
        "reserved": False,
    }
    return ListedOrder(**{**facts, **fields})


def drawn(*lines):
    """Lines and tables as text."""
    console = Console(file=io.StringIO(), width=200, color_system=None)
    for line in lines:
        console.print(line, crop=False)
    return console.file.getvalue()


# --- what would be sent -------------------------------------------------------------------------


def test_an_order_is_only_shown(capsys):
    """All that would leave, in words and as it goes over the wire; the account's number is masked."""
    assert cli.main(BUY) == 0
    told = capsys.readouterr()
    facts = ("buy 10 005930 at 60,000", "paper: no real money", "600,000 KRW", "********-01", "VTTC0012U")
    for text in (*facts, "ORD_UNPR      60000", "Nothing was sent. --execute sends it."):
        assert text in told.out
    assert "12345678" not in told.out
    assert told.err == ""


def test_it_says_where_real_money_would_move(settings, capsys):
    """So that nobody takes the real market for paper."""
    settings.setenv("KIS_ENVIRONMENT", "real")
    assert cli.main(BUY) == 0
    assert "(real: real money)" in capsys.readouterr().out


@pytest.mark.parametrize(
    ("arguments", "account", "facts"),
    [
        (
            ("sell", "NAS:AAPL", "2", "--price", "190.5"),
            "12345678-01",
            {"market": "overseas_stock", "amount": "381.0", "currency": "USD", "exchange": "NASD"},
        ),
        (
            ("buy", "005930", "3", "--kind", "limit-ioc", "--price", "60000", "--venue", "krx"),
            "12345678-01",
            {"kind": "limit-ioc", "venue": "KRX", "side": "BUY"},
        ),
        (
            ("sell", "005930", "3", "--kind", "01"),
            "12345678-01",
            {"kind": "market", "price": None, "amount": None},
        ),
        (
            ("buy", "101W09", "1", "--price", "350.05", "--id", "mine"),
            "12345678-03",
            {"market": "domestic_futureoption", "amount": None, "client_order_id": "mine"},
        ),
    ],
)
def test_each_market(settings, capsys, arguments, account, facts):
    """Kinds by name or code; an amount only where price and quantity say it."""
    settings.setenv("KIS_ACCOUNT", account)
    assert cli.main([*arguments, "--json"]) == 0
    document = document_of(capsys)
    assert (document["sent"], document["real_money"]) == (False, False)
    assert {name: document["order"][name] for name in facts} == facts
    assert document["fields"]["CANO"] == "***"


def document_of(capsys):
    """The document on stdout."""
    return json.loads(capsys.readouterr().out)


@pytest.mark.parametrize(
    ("arguments", "rule"),
    [
        (("buy", "005930", "1"), "give a price"),
        (("buy", "005930", "1", "--kind", "market", "--price", "1"), "price"),
        (("buy", "005930", "1", "--price", "60000", "--venue", "sor"), "paper"),
        (("buy", "005930", "1", "--price", "60000", "--session", "night"), "session"),
        (("buy", "005930", "0", "--price", "60000"), "quantity"),
        (("buy", "005930", "1", "--kind", "marked"), "limit, market, "),
        (("buy", "59AB", "1", "--price", "1"), "59AB"),
    ],
)
def test_what_can_never_be_right(capsys, arguments, rule):
    """Refused with the rule in words, whether it should be sent or only be shown."""
    for more in ((), ("--execute",)):
        assert cli.main([*arguments, *more]) == ExitCode.INVALID_ARGUMENT
        told = capsys.readouterr()
        assert told.out == ""
        assert told.err.startswith("kis-async: invalid argument: ")
        assert rule in told.err


@pytest.mark.parametrize(
    "arguments",
    [
        ("orders", "--all", "--pending"),
        ("orders", "--to", "2026-01-02"),
        ("orders", "--from", "yesterday"),
        ("orders", "--no-wait"),
        ("orders", "--stop", " "),
        ("cancel",),
        ("cancel", "1", "--all"),
        ("cancel", "--all", "--quantity", "1"),
        ("buy", "005930", "1.5", "--price", "1"),
        ("buy", "005930", "1", "--price", "1,000"),
        (*BUY, "--execute", "--yes"),
    ],
)
def test_the_command_line_is_wrong(capsys, arguments):
    """What excludes each other, or is none of its kind, is a usage error before anything is read."""
    assert cli.main(arguments) == ExitCode.USAGE
    assert capsys.readouterr().out == ""


def test_an_account_is_needed(settings, capsys):
    """And which setting is missing is said."""
    settings.delenv("KIS_ACCOUNT")
    for arguments in (BUY, ("balance",), ("orders",), ("cancel", "1")):
        assert cli.main(arguments) == ExitCode.SETTINGS
        assert "KIS_ACCOUNT" in capsys.readouterr().err


# --- consent ------------------------------------------------------------------------------------


def preview(environment="real", **fields):
    """A cancellation, as it would be sent."""
    read = Settings(
        credentials=Credentials(app_key="key", app_secret="secret"),
        environment=Environment(name=environment, rest_url="http://127.0.0.1:9"),
        account=Account("12345678-01"),
    )
    order = listed(**fields)
    target = Target(market=order.market, number=order.number.zfill(10), branch=order.branch, venue="KRX")
    request = cancellation(target, quantity=None, options={"account": read.account, "client_order_id": None})
    return order_preview.Preview.of(request, read, original=order)


@pytest.mark.parametrize(
    ("answer", "agreed"),
    [("005930", True), ("yes", True), (" YES ", True), ("", False), ("y", False), ("000660", False)],
)
def test_real_money_is_asked_about(settings, answer, agreed):
    """The consent is the symbol or yes, and only it makes the guard that lets real money move."""
    settings.setattr(order_preview, "_is_terminal", lambda: True)
    settings.setattr(click, "prompt", lambda *_, **__: answer)
    shown = preview()
    if agreed:
        guards = order_preview.consent([shown], shown.settings.environment)
        assert guards is not None
        assert guards.real_money is True
    else:
        with pytest.raises(click.Abort):
            order_preview.consent([shown], shown.settings.environment)


def test_for_several_symbols_only_yes_will_do(settings):
    """No symbol stands for all of them."""
    settings.setattr(order_preview, "_is_terminal", lambda: True)
    settings.setattr(click, "prompt", lambda *_, **__: "005930")
    shown = [preview(), preview(symbol="000660")]
    with pytest.raises(click.Abort):
        order_preview.consent(shown, shown[0].settings.environment)


def test_nobody_can_be_asked_without_a_terminal():
    """Then nothing goes on; where no real money moves nobody is asked, and no guard is lifted."""
    shown = preview()
    with pytest.raises(click.UsageError):
        order_preview.consent([shown], shown.settings.environment)
    paper = preview("paper")
    assert order_preview.consent([paper], paper.settings.environment) is None


def test_a_cancellation_says_what_it_cancels():
    """By the broker's own list: what was ordered, and what is left of it."""
    shown = preview("paper")
    assert shown.headline() == ("cancel 7 of order 1569157: buy 10 005930 삼성전자 at 60,000, 7 of it left")
    assert "12345678" not in "\n".join(shown.lines()) + str(shown.document())


def test_an_order_that_cannot_be_cancelled_so_keeps_none_from_it(settings, capsys):
    """Of all open orders the others are shown, and the one is named, with an exit code that is not 0."""
    bond = listed(market="domestic_bond", number="5")
    settings.setattr(order_cancel.running, "call", lambda *_, **__: [bond, listed()])
    assert cli.main(["cancel", "--all"]) == ExitCode.INVALID_ARGUMENT
    told = capsys.readouterr()
    assert "cancel 7 of order 1569157" in told.out
    assert told.err.startswith("kis-async: invalid argument: order 5: ")
    assert cli.main(["cancel", "5"]) == ExitCode.INVALID_ARGUMENT


def test_the_name_of_a_symbol(settings, tmp_path):
    """From the instruments if they were fetched before, of the right market only; nothing is fetched."""
    assert order_preview.known_name("005930", "domestic_stock") is None
    folder = tmp_path / "masters"
    folder.mkdir()
    settings.setattr("kis_async.instruments.cache.default_folder", lambda: folder)
    gathering = Gathering()
    text = encode_master([share("005930", "삼성전자")])
    gathering.take("kospi_code.mst", parse_master(KospiRow, text, file="kospi_code.mst").rows)
    write(folder / "instruments-1.sqlite3", gathering.entries())
    Cache(folder).write(Manifest(index="instruments-1.sqlite3"))
    names = [
        order_preview.known_name(symbol, market)
        for symbol, market in (
            ("005930", "domestic_stock"),
            ("NX:005930", "domestic_stock"),
            ("NAS:005930", "overseas_stock"),
            ("000660", "domestic_stock"),
        )
    ]
    assert names == ["삼성전자", "삼성전자", None, None]


# --- how results read ---------------------------------------------------------------------------


def pending(**terms):
    """An order of unknown outcome."""
    return PendingOrder(
        client_order_id="mine",
        terms=Terms(market="domestic_stock", action="new", **terms),
        trading_day=date(2026, 9, 22),
        intended_at=MOMENT,
        sent_at=None,
        reason="the connection was lost",
    )


def test_settlements_in_words():
    """Not there may be sent again; cannot tell shows what it may be; and so do the documents."""
    console = Console(file=io.StringIO(), width=200, color_system=None)
    order = pending(symbol="005930", side=Side.SELL, quantity=5, kind="01")
    gone = NotThere(pending=order)
    open_still = Undecided(pending=order, candidates=(listed(), listed(number="2")), reason="two fit")
    assert drawn(*order_tables.settlement_lines(gone, console)) == (
        "not there: sell 5 005930 (id mine) was not processed, and may be sent again\n"
    )
    text = drawn(*order_tables.settlement_lines(open_still, console))
    assert text.startswith("cannot tell: sell 5 005930 (id mine): two fit\nIt may be\n")
    assert "1569157" in text
    documents = [order_tables.settlement_document(each) for each in (gone, open_still)]
    assert [each["outcome"] for each in documents] == ["not there", "cannot tell"]
    assert [each["number"] for each in documents[1]["candidates"]] == ["1569157", "2"]
    assert documents[0]["pending"]["kind"] == "market"
    assert "not yet" in drawn(order_tables.pending_table([order], console))


def test_a_refusal_and_an_unknown_outcome_say_what_to_do(capsys):
    """The kind of refusal stands behind the broker's words; the unknown must not be sent again."""
    rejected = errors.OrderRejected(
        tr_id="TTTC0012U", msg_cd="APBK0952", message="부족", reason=errors.RejectionReason.CASH
    )
    unknown = errors.OutcomeUnknown("lost", client_order_id="mine")
    assert command_line._report(rejected) is ExitCode.REFUSED
    assert capsys.readouterr().err == "kis-async: refused: TTTC0012U: APBK0952 부족 (cash)\n"
    assert command_line._report(unknown) is ExitCode.OUTCOME_UNKNOWN
    assert capsys.readouterr().err.splitlines()[1] == f"kis-async: {order_words.ADVICE} (id mine)"


def test_kinds_have_names_in_each_market():
    """A code that is not known stays as it is, and so do those of bonds."""
    assert order_words.kind_named("LIMIT_IOC", "domestic_stock") is OrderKind.LIMIT_IOC
    assert order_words.kind_named("limit", "overseas_stock") is OverseasOrderKind.LIMIT
    names = [
        order_words.kind_name(code, market)
        for code, market in (
            ("00", "domestic_stock"),
            ("01", "domestic_futureoption"),
            ("ZZ", "domestic_stock"),
            ("01", "domestic_bond"),
            (None, "domestic_stock"),
        )
    ]
    assert names == ["limit", "limit", "ZZ", "01", None]


def position(**fields):
    """A position of which only a few facts are known."""
    names = dict.fromkeys(field.name for field in attrs.fields(Position))
    return Position(**{**names, "market": "domestic_stock", "symbol": "005930", "quantity": 1, **fields})


def test_totals_of_a_balance():
    """By currency; a sum of which a part is not known is not known, and no position is left out of it."""
    won = {"currency": "KRW", "cost": Decimal(200)}
    found = balance.Holdings(
        market="domestic_stock",
        positions=Positions(
            rows=(
                position(**won, value=Decimal(150), profit=Decimal(-50)),
                position(**won, value=None, profit=Decimal(150)),
                position(currency="USD", cost=Decimal(3), value=Decimal("3.3"), profit=Decimal("0.3")),
            )
        ),
        cash=Cash(rows=(CurrencyCash(currency="KRW", deposit=Decimal(5), deposit_d2=Decimal(7)),)),
    )
    won_total, dollars = found.totals()
    assert (won_total.cost, won_total.value, won_total.profit) == (400, None, 100)
    assert (won_total.profit_rate, dollars.profit_rate) == (25, 10)
    document = balance.balance_document(Account("12345678-01"), [found])
    assert document["account"] == "********-01"
    assert document["cash"][0]["deposit_d1"] is None
    assert "row" not in document["positions"][0]
    console = Console(file=io.StringIO(), width=200, color_system=None)
    text = drawn(*balance.balance_lines(Account("12345678-01"), [found], console))
    assert text.startswith("Domestic stocks of ********-01\n")
    assert "withdrawable" not in text
    assert "12345678" not in text


def test_derivatives_have_no_value_of_their_own():
    """Long and short positions do not add up to what is owned; their profits do."""
    contract = {"currency": "KRW", "cost": Decimal(1), "value": Decimal(1), "profit": Decimal(2)}
    found = balance.Holdings(
        market="domestic_futureoption",
        positions=Positions(rows=(position(**contract, side=Side.BUY), position(**contract, side=Side.SELL))),
        cash=None,
    )
    (sums,) = found.totals()
    assert (sums.cost, sums.value, sums.profit, sums.profit_rate) == (None, None, 4, None)
