"""The exit codes of the command: one for each kind of error, so that scripts need not read texts."""

from enum import IntEnum

import attrs

from .. import errors
from . import EXTRA_MISSING

__all__ = ["ExitCode", "Kind", "kind_of", "listing"]


class ExitCode(IntEnum):
    """What the process returns."""

    OK = 0
    UNEXPECTED = 1
    USAGE = 2
    SETTINGS = 3
    AUTHENTICATION = 4
    CONNECTION = 5
    REFUSED = 6
    NOT_ON_PAPER = 7
    QUOTA = 8
    NOT_UNDERSTOOD = 9
    INCOMPLETE = 10
    INVALID_ARGUMENT = 11
    STATE = 12
    EXTRA_MISSING = EXTRA_MISSING
    NOT_SENT = 14
    OUTCOME_UNKNOWN = 15
    STREAM_IN_USE = 16
    STREAM = 17
    INTERRUPTED = 130
    OUTPUT_CLOSED = 141


@attrs.frozen
class Kind:
    """A kind of error: its exit code, and the word that its line on stderr begins with."""

    code: ExitCode
    title: str


# The first that fits counts, so subclasses stand before their bases.
_KINDS: tuple[tuple[type[BaseException], Kind], ...] = (
    (errors.ConfigError, Kind(ExitCode.SETTINGS, "settings")),
    (errors.AuthError, Kind(ExitCode.AUTHENTICATION, "authentication")),
    (errors.TokenExpired, Kind(ExitCode.AUTHENTICATION, "authentication")),
    (errors.WrongEnvironment, Kind(ExitCode.AUTHENTICATION, "authentication")),
    (errors.TransportError, Kind(ExitCode.CONNECTION, "connection")),
    (errors.NotOnPaper, Kind(ExitCode.NOT_ON_PAPER, "not on paper")),
    (errors.RateLimited, Kind(ExitCode.QUOTA, "quota")),
    (errors.ReplyError, Kind(ExitCode.REFUSED, "refused")),
    (errors.DecodeError, Kind(ExitCode.NOT_UNDERSTOOD, "answer not understood")),
    (errors.IncompleteQuotes, Kind(ExitCode.INCOMPLETE, "incomplete")),
    (errors.IncompletePages, Kind(ExitCode.INCOMPLETE, "incomplete")),
    (errors.InvalidRequest, Kind(ExitCode.INVALID_ARGUMENT, "invalid argument")),
    (errors.NotSent, Kind(ExitCode.NOT_SENT, "not sent")),
    (errors.OutcomeUnknown, Kind(ExitCode.OUTCOME_UNKNOWN, "outcome unknown")),
    (errors.MasterFileError, Kind(ExitCode.NOT_UNDERSTOOD, "master file not understood")),
    (errors.InstrumentsError, Kind(ExitCode.CONNECTION, "instruments")),
    (errors.StateError, Kind(ExitCode.STATE, "shared state")),
    (errors.StreamInUse, Kind(ExitCode.STREAM_IN_USE, "stream in use")),
    (errors.StreamFull, Kind(ExitCode.QUOTA, "quota")),
    (errors.StreamRefused, Kind(ExitCode.REFUSED, "refused")),
    (errors.StreamLost, Kind(ExitCode.CONNECTION, "connection")),
    (errors.BufferFull, Kind(ExitCode.INCOMPLETE, "incomplete")),
    (errors.StreamError, Kind(ExitCode.STREAM, "stream")),
    (errors.KisError, Kind(ExitCode.UNEXPECTED, "error")),
)
_UNEXPECTED = Kind(ExitCode.UNEXPECTED, "unexpected error")

_MEANINGS = {
    ExitCode.OK: "done",
    ExitCode.UNEXPECTED: "an unexpected error",
    ExitCode.USAGE: "the command line is wrong",
    ExitCode.SETTINGS: "a setting is wrong or missing",
    ExitCode.AUTHENTICATION: "the key, the secret or the token is not accepted",
    ExitCode.CONNECTION: "no answer: refused, lost, or too slow",
    ExitCode.REFUSED: "the broker said no",
    ExitCode.NOT_ON_PAPER: "not offered in the paper environment",
    ExitCode.QUOTA: "over the broker's quota, or its 41 real-time registrations",
    ExitCode.NOT_UNDERSTOOD: "the broker's answer cannot be understood",
    ExitCode.INCOMPLETE: "some symbols have no quote (see --partial), a later page could not be read, "
    "or the output was too slow (--policy stop)",
    ExitCode.INVALID_ARGUMENT: "a symbol, group, TR id or parameter that cannot be",
    ExitCode.STATE: "the shared state folder cannot be used",
    ExitCode.EXTRA_MISSING: "kis_async is installed without its extra 'cli'",
    ExitCode.NOT_SENT: "an order that certainly did not reach the broker",
    ExitCode.OUTCOME_UNKNOWN: "an order that was sent; whether it was processed must be looked up",
    ExitCode.STREAM_IN_USE: "another program has the key's real-time stream (see --wait)",
    ExitCode.STREAM: "real time failed, or a recording cannot be written or read",
    ExitCode.INTERRUPTED: "Ctrl-C, or no said to an order",
    ExitCode.OUTPUT_CLOSED: "the reader of the output went away",
}


def kind_of(error: BaseException) -> Kind:
    """The kind of an error; a token that could not even be asked for is a matter of the connection."""
    if isinstance(error, errors.TokenUnavailable) and isinstance(error.__cause__, errors.TransportError):
        error = error.__cause__
    return next((kind for base, kind in _KINDS if isinstance(error, base)), _UNEXPECTED)


def listing() -> str:
    """All codes, a line each."""
    return "\n".join(f"{code:>4}  {_MEANINGS[code]}" for code in ExitCode)
