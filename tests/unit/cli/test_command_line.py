"""The command line without a server: exit codes, settings, descriptions, the missing extra."""

import importlib.util
import json
import logging
import re
from decimal import Decimal

import click
import pytest

from kis_async import cli, errors
from kis_async.cli import describe, exits, output, running
from kis_async.cli.exits import ExitCode
from kis_async.cli.progress import ProgressBar
from kis_async.cli.settings import Connection, positive
from kis_async.session.privacy import Redactor
from kis_async.spec.index import lookup_request, request_entries, stream_entries


def every_error(base=errors.KisError):
    """The tree of errors."""
    return [base, *(each for kind in base.__subclasses__() for each in every_error(kind))]


@pytest.mark.parametrize("kind", every_error())
def test_every_error_has_an_exit_code(kind):
    """None falls through to the code of a bug, except those that only bugs raise."""
    code = exits.kind_of(kind("text")).code
    unlikely = {errors.KisError, errors.ClientClosed}
    assert (code is ExitCode.UNEXPECTED) == (kind in unlikely)


def test_distinct_kinds_have_distinct_codes():
    """What a script would treat differently is told apart."""
    kinds = (
        errors.ConfigError,
        errors.AuthError,
        errors.TimedOut,
        errors.ReplyError,
        errors.NotOnPaper,
        errors.RateLimited,
        errors.DecodeError,
        errors.IncompleteQuotes,
        errors.InvalidRequest,
        errors.NotSent,
        errors.OutcomeUnknown,
        errors.StateError,
    )
    assert len({exits.kind_of(kind("text")).code for kind in kinds}) == len(kinds)
    assert exits.kind_of(errors.TokenExpired("text")).code is ExitCode.AUTHENTICATION
    assert exits.kind_of(RuntimeError()).code is ExitCode.UNEXPECTED


def test_a_token_that_could_not_be_asked_for():
    """A broker that is not there is a matter of the connection, not of the key."""
    error = errors.TokenUnavailable("token: none")
    error.__cause__ = errors.TransportError("no answer")
    assert exits.kind_of(error).code is ExitCode.CONNECTION


def test_the_help_lists_every_code(capsys):
    """So that scripts can be written from it."""
    assert cli.main(["--help"]) == 0
    shown = capsys.readouterr().out
    assert all(f"  {code:>4}  " in shown for code in ExitCode)


def test_without_the_extra(monkeypatch, capsys):
    """One line that says what to install, and a code of its own."""
    monkeypatch.setattr(importlib.util, "find_spec", lambda name: None if name == "rich" else object())
    assert cli.main(["demo"]) == ExitCode.EXTRA_MISSING == 13
    assert capsys.readouterr().err == ("kis-async: the command needs rich: pip install 'kis_async[cli]'\n")


@pytest.fixture
def no_settings(monkeypatch):
    """An environment without any KIS_ variable."""
    for name in ("APP_KEY", "APP_SECRET", "ENVIRONMENT", "REST_URL", "ACCOUNT", "HTS_ID"):
        monkeypatch.delenv(f"KIS_{name}", raising=False)
    return monkeypatch


def test_the_environment_is_always_said(no_settings, tmp_path):
    """By option or variable, for keys from the environment and from a file alike."""
    no_settings.setenv("KIS_APP_KEY", "key")
    no_settings.setenv("KIS_APP_SECRET", "secret")
    path = tmp_path / "kis_devlp.yaml"
    path.write_text(
        'my_app: "real key"\nmy_sec: "a"\npaper_app: "paper key"\npaper_sec: "b"\n'
        'my_htsid: "me"\nmy_acct_stock: "12345678"\nmy_paper_stock: "87654321"\nmy_prod: "01"\n',
        encoding="utf-8",
    )
    for connection in (Connection(), Connection(settings=path)):
        with pytest.raises(errors.ConfigError):
            connection.read()
    assert Connection(environment="paper").read().environment.name == "paper"
    read = Connection(settings=path, environment="paper").read()
    assert (read.credentials.app_key, read.account.number) == ("paper key", "87654321")
    no_settings.setenv("KIS_ENVIRONMENT", "real")
    assert Connection().read().environment.name == "real"
    read = Connection(settings=path).read()
    assert (read.credentials.app_key, read.credentials.hts_id, read.environment.name) == (
        "real key",
        "me",
        "real",
    )
    assert Connection(settings=path, environment="paper").read().environment.paper


@pytest.mark.parametrize("value", [0.0, -1.0, float("nan"), float("inf")])
def test_numbers_that_are_no_time(value):
    """Zero, less, none and endless are refused; an option not given is."""
    option = click.Option(["--timeout"])
    with pytest.raises(click.BadParameter):
        positive(click.Context(click.Command("x")), option, value)
    assert positive(click.Context(click.Command("x")), option, None) is None


@pytest.mark.parametrize("entry", request_entries(), ids=lambda entry: entry.class_name)
def test_every_tr_can_be_shown(entry, capsys):
    """As tables and as JSON, by id and by name."""
    assert cli.main(["show", entry.tr_ids[0]]) == 0
    assert entry.name in capsys.readouterr().out
    described = describe.describe(entry.load())
    assert described.reply
    assert all(block.fields or block.row for block in described.reply)


@pytest.mark.parametrize("entry", stream_entries(), ids=lambda entry: entry.class_name)
def test_every_stream_can_be_shown(entry, capsys):
    """By id and by name, with the English name, the wire name and the label of every column."""
    assert cli.main(["show", entry.tr_ids[-1]]) == 0
    shown = capsys.readouterr().out
    assert entry.name in shown
    described = describe.describe_stream(entry.load())
    assert (described.key_column is None) == (described.key == "hts_id")
    assert len({column.name for column in described.columns}) == len(described.columns) > 5
    assert all(column.name in shown and column.wire in shown for column in described.columns)


def test_a_stream_as_data(capsys):
    """Ids, key, and columns in the broker's order; of an old layout's column, where it stands."""
    assert cli.main(["show", "domesticstocknotice", "--json"]) == 0
    document = json.loads(capsys.readouterr().out)
    assert (document["real"], document["paper"], document["key"]) == (["H0STCNI0"], ["H0STCNI9"], "hts_id")
    columns = {column["wire"]: column for column in document["columns"]}
    assert list(columns)[:2] == ["CUST_ID", "ACNT_NO"]
    assert columns["ODER_QTY"]["label"] == "주문수량"
    assert columns["CNTG_ISNM"]["widths"] == "only in records of 23 columns"
    assert columns["FILLER"]["widths"] == "not in records of 23 columns"
    assert columns["ODER_QTY"]["widths"] is None
    assert cli.main(["show", "H0STCNI9"]) == 0
    assert "only in records of 23 columns" in capsys.readouterr().out


def test_a_stream_is_not_called(capsys):
    """It says so, and how to see its columns, without a connection."""
    assert cli.main(["call", "H0IFCNT0", "symbol=101S12"]) == ExitCode.INVALID_ARGUMENT
    complaint = capsys.readouterr().err
    assert "H0IFCNT0 is a stream (지수선물 실시간체결가)" in complaint
    assert "kis-async show H0IFCNT0" in complaint


def test_a_description_has_all_names(capsys):
    """English name, wire name, Korean label and type of every field, numbered groups included."""
    described = describe.describe(lookup_request("FHKST11300006"))
    assert [field.name for field in described.parameters] == [
        "symbols",
        "symbols[].venue",
        "symbols[].symbol",
    ]
    assert described.parameters[0].limit == 30
    (block,) = described.reply
    price = next(field for field in block.fields if field.name == "price")
    assert (price.wire, price.label, price.type) == ("inter2_prpr", "관심2 현재가", "Decimal | None")
    assert cli.main(["show", "getmultiquote"]) == 0
    assert "inter2_prpr" in capsys.readouterr().out


@pytest.mark.parametrize(
    ("text", "tr_id"),
    [
        ("hhkcm113004c7", "HHKCM113004C7"),
        ("GetMultiQuote", "FHKST11300006"),
        ("관심종목 그룹조회", "HHKCM113004C7"),
        ("inter2_prpr", "FHKST11300006"),
        ("관심 그룹 코드", "HHKCM113004C7"),
        ("saved_on", "HHKCM113004C7"),
        ("h0ifcni9", "H0IFCNI0"),
        ("IndexFuturesTrade", "H0IFCNT0"),
        ("지수선물 실시간체결가", "H0IFCNT0"),
        ("LAST_CNQN", "H0IFCNT0"),
        ("근월물 약정가", "H0IFCNT0"),
        ("near_month_price", "H0IFCNT0"),
    ],
)
def test_all_names_lead_to_the_tr(text, tr_id, capsysbinary):
    """TR id, class, Korean name; and wire names, labels and English names of fields."""
    assert cli.main(["search", text, "--json"]) == 0
    found = json.loads(capsysbinary.readouterr().out)["found"]
    assert any(tr_id in entry["tr_ids"] for entry in found)


def test_a_field_is_found_with_its_names(capsys):
    """A hit says which field it is, by all three names, for people and for programs."""
    assert cli.main(["search", "inter2_prpr", "--json"]) == 0
    (found,) = json.loads(capsys.readouterr().out)["found"]
    assert found["class_name"] == "GetMultiQuote"
    assert found["fields"] == [{"name": "price", "wire": "inter2_prpr", "label": "관심2 현재가"}]
    assert cli.main(["search", "inter2_prpr"]) == 0
    assert "price (inter2_prpr, 관심2 현재가)" in capsys.readouterr().out


def test_a_long_list_is_cut_and_says_so(capsys):
    """A name that most TRs have shows the first fifty, and --all all of them."""
    assert cli.main(["search", "symbol"]) == 0
    shown = capsys.readouterr().out.splitlines()
    assert re.fullmatch(r"and \d+ more: --all lists them", shown[-1])
    assert cli.main(["search", "symbol", "--all"]) == 0
    assert len(capsys.readouterr().out.splitlines()) > len(shown)


def test_nothing_found(capsys):
    """No error, and not silent."""
    assert cli.main(["search", "no such thing"]) == 0
    assert "(nothing found)" in capsys.readouterr().out


def test_json_of_odd_values(capsysbinary):
    """Decimals without exponents; a lone surrogate does not crash the encoder."""
    output.write_json({"a": Decimal("0E-6"), "b": "\ud800", "c": (Decimal("1E+3"), None)})
    assert json.loads(capsysbinary.readouterr().out) == {"a": "0.000000", "b": "?", "c": ["1000", None]}


def test_unexpected_errors_hold_no_secret(capsys):
    """Neither in the log and its traceback nor in the error itself; the logger is left as it was."""
    before = list(logging.getLogger("kis_async").handlers)

    async def fail():
        raise RuntimeError("it says topsecret-key")

    with pytest.raises(RuntimeError, match=r"\*\*\*"):
        running.perform(fail, Redactor("topsecret-key"), verbose=True)
    shown = capsys.readouterr().err
    assert "Traceback" in shown
    assert "topsecret-key" not in shown
    assert logging.getLogger("kis_async").handlers == before


def test_the_bar_is_for_many_calls_and_for_people(capsys, monkeypatch):
    """Nothing is drawn for a few calls, nor where it is not wanted; being told is noted all the same."""
    for wanted, total in ((True, 5), (False, 100)):
        with ProgressBar(wanted=wanted) as bar:
            assert bar.idle
            bar(1, total)
            assert not bar.idle
    assert capsys.readouterr().err == ""
    monkeypatch.setenv("FORCE_COLOR", "1")
    with ProgressBar() as bar:
        bar(1, 6)
        bar(6, 6)
    assert "6/6" in capsys.readouterr().err
