"""The tree of errors: as drawn, pinned, and able to travel."""

import copy
import inspect
import pickle
import re

import pytest

from kis_async import errors
from kis_async.errors import KisError

PUBLIC = [
    "AuthError",
    "BufferFull",
    "ClientClosed",
    "ConfigError",
    "DecodeError",
    "GuardRefused",
    "IncompletePages",
    "IncompleteQuotes",
    "InstrumentsError",
    "InvalidCredentials",
    "InvalidRequest",
    "KisError",
    "MasterFileError",
    "NotOnPaper",
    "NotSent",
    "OrderRejected",
    "OutcomeUnknown",
    "RateLimited",
    "RejectionReason",
    "ReplyError",
    "ServerError",
    "StateError",
    "StreamError",
    "StreamFull",
    "StreamInUse",
    "StreamLost",
    "StreamRefused",
    "TimedOut",
    "TokenExpired",
    "TokenUnavailable",
    "TransportError",
    "WrongEnvironment",
]


def drawn() -> dict[str, str]:
    """Class -> parent, as the module's docstring draws it."""
    tree: dict[str, str] = {}
    stack: list[str] = []
    for line in (errors.__doc__ or "").splitlines():
        found = re.match(r"    ((?:[│├└─ ]{4})*)(\w+)(?:\s{2,}|$)", line)
        if found is None:
            continue
        depth = len(found[1]) // 4
        del stack[depth:]
        if stack:
            tree[found[2]] = stack[-1]
        stack.append(found[2])
    return tree


def test_the_drawing_is_the_tree():
    """The docstring draws every class under its parent, and nothing that does not exist."""
    real = {
        name: next(base.__name__ for base in cls.__mro__[1:] if issubclass(base, KisError))
        for name, cls in vars(errors).items()
        if inspect.isclass(cls) and issubclass(cls, KisError) and cls is not KisError
    }
    assert drawn() == real


def test_public_names():
    """The public errors are these; taking one away breaks somebody's `except`."""
    assert errors.__all__ == PUBLIC


def test_errors_that_are_also_python_s_own():
    """Wrong arguments and settings are ValueErrors, and a call out of time a TimeoutError."""
    assert issubclass(errors.ConfigError, ValueError)
    assert issubclass(errors.InvalidRequest, ValueError)
    assert issubclass(errors.TimedOut, TimeoutError)
    assert not issubclass(errors.ReplyError, (ValueError, OSError))


SAMPLES = [
    errors.KisError("x"),
    errors.ConfigError("x", setting="app_key"),
    errors.InvalidRequest("x", parameter="symbol", wire="PDNO"),
    errors.StateError("x", path="/tmp/state"),
    errors.ClientClosed("x"),
    errors.AuthError("x", error_code="EGW00100", description="말", http_status=403),
    errors.InvalidCredentials("x", error_code="EGW00103", description="말", http_status=403),
    errors.TokenUnavailable("x", error_code="EGW00133"),
    errors.TransportError("x", tr_id="T", sent=False),
    errors.TimedOut("x", tr_id="T", sent=True),
    *(
        kind(tr_id="T", rt_cd="1", msg_cd="EGW00215", message="말", http_status=500, request=("r",))
        for kind in (
            errors.ReplyError,
            errors.RateLimited,
            errors.TokenExpired,
            errors.NotOnPaper,
            errors.WrongEnvironment,
            errors.OrderRejected,
            errors.ServerError,
        )
    ),
    errors.DecodeError("x", tr_id="T", where="output[0].a", http_status=200, body=b"{}"),
    errors.NotSent("x", tr_id="T", request=("r",)),
    errors.GuardRefused("x", guard="symbols", limit=1, value=2, tr_id="T", request=("r",)),
    errors.OrderRejected(tr_id="T", msg_cd="APBK0952", reason=errors.RejectionReason.CASH),
    errors.OutcomeUnknown(
        "x",
        tr_id="T",
        request=("r",),
        sent_at=1.5,
        msg_cd="EGW00301",
        http_status=500,
        body=b"b",
        client_order_id="mine",
    ),
    errors.IncompletePages("x", tr_id="T", pages=[1, 2]),
    errors.IncompleteQuotes("x", quotes=[1], missing=[2]),
    errors.InstrumentsError("x"),
    errors.MasterFileError("x", file="kospi_code.mst", declared=288, found=289),
    errors.StreamError("x"),
    errors.StreamInUse("x", retry_after=3.0),
    errors.StreamFull("x", limit=41),
    errors.StreamRefused("x", tr_id="H0STCNT0", msg_cd="OPSP0008", message="MAX SUBSCRIBE OVER"),
    errors.StreamLost("x"),
    errors.BufferFull("x", size=10),
]


def test_a_sample_of_each():
    """Every class is in the table below."""
    assert sorted({"RejectionReason", *(type(sample).__name__ for sample in SAMPLES)}) == PUBLIC


@pytest.mark.parametrize("error", SAMPLES, ids=lambda error: type(error).__name__)
@pytest.mark.parametrize("again", [copy.copy, copy.deepcopy, lambda error: pickle.loads(pickle.dumps(error))])
def test_errors_travel(error, again):
    """An error that comes out of a worker process has its class, text and fields."""
    error.add_note("a note")
    twin = again(error)
    assert type(twin) is type(error)
    assert (str(twin), repr(twin), twin.args) == (str(error), repr(error), error.args)
    assert vars(twin) == vars(error)


def test_the_text_of_a_refusal():
    """The text says the TR, the code and the broker's words, and the status unless it is 200."""
    refused = errors.ReplyError(tr_id="TTTC0012U", msg_cd="APBK0952", message="초과", http_status=200)
    assert str(refused) == "TTTC0012U: APBK0952 초과"
    assert str(errors.ReplyError(http_status=500)) == "the broker: no code (HTTP 500)"
    assert str(errors.NotOnPaper("not here", tr_id="T")) == "not here"


def test_what_is_read_stays_as_it_was():
    """The pages and quotes on an error are tuples of their own."""
    pages = [1]
    error = errors.IncompletePages("x", pages=pages)
    pages.append(2)
    assert error.pages == (1,)


def test_a_refusal_again():
    """The same refusal for another caller is an error of its own with the same fields."""
    first = errors.InvalidCredentials("x", error_code="EGW00103", description="말", http_status=403)
    second = first.again()
    assert second is not first
    assert (str(second), vars(second)) == (str(first), vars(first))
