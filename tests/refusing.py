"""What several tests of refusals need: the two environments, and the refusal of a request."""

from typing import Any

import pytest

from kis_async.config import Account
from kis_async.errors import InvalidRequest
from kis_async.spec.message import Context, build

REAL = Context(paper=False, account=Account("12345678-01"))
PAPER = Context(paper=True, account=Account("12345678-01"))


def refusal(request: Any, context: Context = REAL) -> InvalidRequest:
    """The refusal of a request; its words open with both names of the parameter."""
    with pytest.raises(InvalidRequest) as caught:
        build(request, context)
    error = caught.value
    assert error.parameter is not None
    assert str(error).startswith(f"{error.parameter} ({error.wire})")
    return error


def assert_refused(request: Any, parameter: str, words: str, context: Context = REAL) -> None:
    """A request is refused for this parameter, in these words."""
    error = refusal(request, context)
    assert error.parameter == parameter
    assert words in str(error)
