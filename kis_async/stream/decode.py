"""Decoding without a connection: a real-time frame that was kept, logged or received by another program."""

from ..errors import DecodeError
from ..spec.declare import Record
from ..spec.index import find
from .cipher import Secret, decrypt
from .drift import note_drift
from .frames import DataFrame, parse_frame
from .records import read_payload

__all__ = ["decode_frame"]


def decode_frame(frame: str | bytes, *, secret: Secret | None = None) -> list[Record]:
    """The typed records of a real-time frame; none for a ping or an answer to a registration.

    An encrypted frame needs the `secret` of its acknowledgement. Raises `DecodeError` for anything that is
    no frame, that is of an unknown TR, or that cannot be understood.
    """
    found = parse_frame(frame)
    if not isinstance(found, DataFrame):
        return []
    cls = stream_class(found.tr_id)
    payload = found.payload
    if found.encrypted:
        if secret is None:
            raise DecodeError(
                f"{found.tr_id}: an encrypted frame needs the secret of its acknowledgement",
                tr_id=found.tr_id,
                where="frame",
            )
        payload = decrypt(payload, secret)
    read, width = read_payload(cls, payload, found.count)
    note_drift(cls, found.tr_id, width)
    records: list[Record] = []
    for record in read:
        if isinstance(record, DecodeError):
            raise record
        records.append(record)
    return records


def stream_class(tr_id: str) -> type[Record]:
    """The class of a stream's records; `DecodeError` if no stream has this id."""
    entry = find(tr_id)
    cls = None if entry is None else entry.load()
    if not (isinstance(cls, type) and issubclass(cls, Record)):
        raise DecodeError(f"no stream has the id {tr_id[:12]!r}", where="frame")
    return cls
