"""What the owner of a key's stream and its guests say to each other: one JSON array a line. Pure.

A guest opens with `Hello` and the token of the address; the owner answers `Welcome`, or `Sorry` and the
end. Then the guest asks for registrations and leaves them, and the owner passes on what the broker's
server sends, each with the moment at which it came, in seconds since the epoch. Notices stay encrypted
on the way, and their key goes with the acknowledgement.
"""

import msgspec

from ..errors import DecodeError, StreamError, StreamFull, StreamInUse, StreamRefused
from .cipher import Secret
from .frames import Answer
from .registry import Registration

__all__ = [
    "VERSION",
    "Address",
    "Ask",
    "Asked",
    "Beat",
    "Bye",
    "Confirmed",
    "Ended",
    "FrameCame",
    "Hello",
    "Leave",
    "Lost",
    "Refused",
    "Skipped",
    "Sorry",
    "Told",
    "Unread",
    "Welcome",
    "answer_of",
    "encode",
    "error_of",
    "read_address",
    "read_asked",
    "read_told",
    "refusal",
]

VERSION = 1

_NO_MESSAGE = "a line of the relay is no message"


class Address(msgspec.Struct, frozen=True):
    """Where an owner is reached, and the token that opens its door.

    `path` is a Unix socket; without one, it is `host` and `port`. `machine` is the one on which loopback
    and paths mean this owner; "" for an address that holds everywhere. `channel` is how its Redis streams
    are named, if it listens there as well.
    """

    version: int
    machine: str
    token: str
    path: str = ""
    host: str = ""
    port: int = 0
    channel: str = ""

    def __repr__(self) -> str:
        return "Address(...)"  # the token is a secret


# --- what a guest says ----------------------------------------------------------------------------


class Hello(msgspec.Struct, tag="hello", array_like=True, frozen=True):
    """The first line; `name` and `process` are for whoever looks after the owner."""

    version: int
    token: str
    name: str
    process: int

    def __repr__(self) -> str:
        return "Hello(...)"  # the token is a secret


class Ask(msgspec.Struct, tag="ask", array_like=True, frozen=True):
    """A registration is wanted.

    `column` is where its records have their key, -1 if nowhere. `keep`: it is not to be given up because
    the key is in use elsewhere, since the guest has had it already, or has time.
    """

    tr_id: str
    key: str
    column: int
    keep: bool


class Leave(msgspec.Struct, tag="leave", array_like=True, frozen=True):
    """A registration is wanted no more."""

    tr_id: str
    key: str


Asked = Hello | Ask | Leave


# --- what the owner says --------------------------------------------------------------------------


class Welcome(msgspec.Struct, tag="welcome", array_like=True, frozen=True):
    """The guest may ask."""

    version: int


class Sorry(msgspec.Struct, tag="sorry", array_like=True, frozen=True):
    """The guest cannot be served."""

    reason: str


class FrameCame(msgspec.Struct, tag="frame", array_like=True, frozen=True):
    """Records came: a data frame as the server writes them."""

    at: float
    frame: str


class Confirmed(msgspec.Struct, tag="confirmed", array_like=True, frozen=True):
    """The server has acknowledged a registration; with the key of its notices, if it has one."""

    at: float
    tr_id: str
    key: str
    secret: tuple[str, str] | None = None

    def __repr__(self) -> str:
        return f"Confirmed({self.tr_id})"


class Ended(msgspec.Struct, tag="ended", array_like=True, frozen=True):
    """The guest has a registration no more, as it wanted."""

    tr_id: str
    key: str


class Refused(msgspec.Struct, tag="refused", array_like=True, frozen=True):
    """A registration is not had; `kind` is "refused", "full", "in use" or "failed"."""

    at: float
    tr_id: str
    key: str
    kind: str
    text: str
    code: str = ""
    message: str = ""
    limit: int = 0
    retry_after: float | None = None


class Lost(msgspec.Struct, tag="lost", array_like=True, frozen=True):
    """The connection to the server is gone; the last frame came at `since`."""

    at: float
    since: float
    reason: str


class Unread(msgspec.Struct, tag="unread", array_like=True, frozen=True):
    """Something came that is no frame; `text` is what of it may be quoted."""

    at: float
    error: str
    text: str


class Skipped(msgspec.Struct, tag="skipped", array_like=True, frozen=True):
    """The guest was too slow, and records were left out here: TR id, key and number of each."""

    since: float
    until: float
    counts: list[tuple[str, str, int]]


class Beat(msgspec.Struct, tag="beat", array_like=True, frozen=True):
    """The owner lives; `heard` is when the server was last heard, 0 for never."""

    heard: float
    connected: bool
    trouble: str | None


class Bye(msgspec.Struct, tag="bye", array_like=True, frozen=True):
    """The owner ends."""

    reason: str


Told = Welcome | Sorry | FrameCame | Confirmed | Ended | Refused | Lost | Unread | Skipped | Beat | Bye

_ENCODER = msgspec.json.Encoder()
_ASKED: "msgspec.json.Decoder[Asked]" = msgspec.json.Decoder(Asked)
_TOLD: "msgspec.json.Decoder[Told]" = msgspec.json.Decoder(Told)
_ADDRESS = msgspec.json.Decoder(Address)


def encode(message: Asked | Told) -> bytes:
    """A message as a line."""
    return _ENCODER.encode(message) + b"\n"


def read_asked(line: bytes) -> Asked:
    """What a guest said; `DecodeError` for what is no message."""
    try:
        return _ASKED.decode(line)
    except (msgspec.MsgspecError, UnicodeDecodeError) as error:
        raise DecodeError(_NO_MESSAGE, where="relay") from error


def read_told(line: bytes) -> Told:
    """What the owner said; `DecodeError` for what is no message."""
    try:
        return _TOLD.decode(line)
    except (msgspec.MsgspecError, UnicodeDecodeError) as error:
        raise DecodeError(_NO_MESSAGE, where="relay") from error


def read_address(text: str | None) -> Address | None:
    """An address as it is kept in the state; `None` for what is none, or of another version."""
    try:
        address = None if text is None else _ADDRESS.decode(text)
    except msgspec.MsgspecError:
        return None
    return address if address is not None and address.version == VERSION else None


def answer_of(confirmed: Confirmed) -> Answer:
    """The server's acknowledgement, as far as it was passed on."""
    secret = None if confirmed.secret is None else Secret(*confirmed.secret)
    return Answer(
        accepted=True,
        code="OPSP0000",
        message="",
        tr_id=confirmed.tr_id,
        key=confirmed.key,
        secret=secret,
    )


def refusal(registration: Registration, error: Exception, at: float) -> Refused:
    """How a refusal is told."""
    tr_id, key = registration
    match error:
        case StreamRefused():
            return Refused(at, tr_id, key, "refused", str(error), code=error.msg_cd, message=error.message)
        case StreamFull():
            return Refused(at, tr_id, key, "full", str(error), limit=error.limit)
        case StreamInUse():
            return Refused(at, tr_id, key, "in use", str(error), retry_after=error.retry_after)
        case _:
            return Refused(at, tr_id, key, "failed", str(error))


def error_of(refused: Refused) -> StreamError:
    """What the call for the registration raises."""
    match refused.kind:
        case "refused":
            return StreamRefused(
                refused.text, tr_id=refused.tr_id, msg_cd=refused.code, message=refused.message
            )
        case "full":
            return StreamFull(refused.text, limit=refused.limit)
        case "in use":
            return StreamInUse(refused.text, retry_after=refused.retry_after)
        case _:
            return StreamError(refused.text)
