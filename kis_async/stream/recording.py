"""A feed in a file: frames with the times at which they came, and when the connection was lost.

The file is gzip with one JSON array a line: a `Head`, then a `FrameLine`, `ConfirmedLine`, `LostLine` or
`EndedLine` for each thing that happened, times in seconds since the epoch. What has been written is
complete every second, so that a file that was cut off lacks its tail alone. Notices are kept in clear:
the file is the user's own, and readable by no one else.
"""

import logging
import os
import zlib
from collections.abc import Generator, Iterable
from datetime import datetime
from pathlib import Path
from types import TracebackType
from typing import BinaryIO, Self

import msgspec

from ..errors import StreamError
from .frames import DataFrame, clear_text
from .registry import Registration

__all__ = [
    "VERSION",
    "ConfirmedLine",
    "EndedLine",
    "FrameLine",
    "Head",
    "Line",
    "LostLine",
    "Recording",
    "read_lines",
]

_log = logging.getLogger("kis_async.stream")

VERSION = 1
_GZIP = zlib.MAX_WBITS | 16
_FLUSH_SECONDS = 1.0
_CHUNK = 1 << 16
_NEW_FILE = os.O_WRONLY | os.O_CREAT | os.O_EXCL | getattr(os, "O_BINARY", 0)  # the last on Windows alone


class Head(msgspec.Struct, tag="kis_async stream", array_like=True, frozen=True):
    """The first line."""

    version: int
    paper: bool


class FrameLine(msgspec.Struct, tag="frame", array_like=True, frozen=True):
    """Records came: a data frame as the server sends it, never encrypted."""

    at: float
    frame: str


class ConfirmedLine(msgspec.Struct, tag="confirmed", array_like=True, frozen=True):
    """A registration was acknowledged."""

    at: float
    tr_id: str
    key: str


class LostLine(msgspec.Struct, tag="lost", array_like=True, frozen=True):
    """The connection of some registrations (TR ids and keys) was lost; the last frame came at `since`."""

    at: float
    since: float
    reason: str
    registrations: list[tuple[str, str]]


class EndedLine(msgspec.Struct, tag="ended", array_like=True, frozen=True):
    """Nobody wanted a registration any more, or the server refused it for a reason."""

    at: float
    tr_id: str
    key: str
    reason: str


Line = Head | FrameLine | ConfirmedLine | LostLine | EndedLine

_ENCODER = msgspec.json.Encoder()
_DECODER = msgspec.json.Decoder(Line)


class Recording:
    """Writes what a stream brings to a new file."""

    def __init__(self, path: "str | os.PathLike[str]", *, paper: bool) -> None:
        self.path = Path(path)
        self._paper = paper
        self._file: BinaryIO | None = None
        self._compressor = zlib.compressobj(wbits=_GZIP)
        self._flushed_at = 0.0
        self._written_at = 0.0
        self._failure: OSError | None = None
        self.frames = 0

    def __enter__(self) -> Self:
        try:
            number = os.open(self.path, _NEW_FILE, 0o600)
        except OSError as error:
            raise StreamError(f"the recording cannot be written: {error.strerror}") from error
        self._file = os.fdopen(number, "wb")
        self._write(Head(VERSION, self._paper), 0.0)
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        file, self._file = self._file, None
        try:
            if file is not None:
                with file:
                    file.write(self._compressor.flush())
        except OSError as failure:
            self._failure = self._failure or failure
        if self._failure is not None and error is None:
            raise StreamError(f"the recording is not complete: {self._failure.strerror}") from self._failure

    def frame(self, frame: DataFrame, payload: str, at: datetime) -> None:
        """Records came."""
        self.frames += 1
        moment = at.timestamp()
        self._write(FrameLine(moment, clear_text(frame, payload)), moment)

    def confirmed(self, registration: Registration, at: datetime) -> None:
        """A registration was acknowledged."""
        moment = at.timestamp()
        self._write(ConfirmedLine(moment, registration.tr_id, registration.key), moment)

    def lost(self, registrations: Iterable[Registration], since: datetime, at: datetime, reason: str) -> None:
        """The connection of some registrations is gone."""
        moment = at.timestamp()
        names = [(each.tr_id, each.key) for each in registrations]
        self._write(LostLine(moment, since.timestamp(), reason, names), moment)

    def ended(self, registration: Registration, at: datetime | None, reason: str) -> None:
        """Nobody wants a registration any more, or the server does not take it back."""
        moment = self._written_at if at is None else at.timestamp()
        self._write(EndedLine(moment, registration.tr_id, registration.key, reason), moment)

    def _write(self, line: Line, moment: float) -> None:
        if self._file is None or self._failure is not None:
            return
        self._written_at = moment
        data = self._compressor.compress(_ENCODER.encode(line) + b"\n")
        flushing = not 0 <= moment - self._flushed_at < _FLUSH_SECONDS
        try:
            if flushing:
                data += self._compressor.flush(zlib.Z_SYNC_FLUSH)
                self._flushed_at = moment
            if data:
                self._file.write(data)
            if flushing:
                self._file.flush()
        except OSError as error:
            # The stream is worth more than its recording.
            self._failure = error
            _log.error("the recording ends here: %s", error.strerror)


def read_lines(path: "str | os.PathLike[str]") -> Generator[Line | None, None, None]:
    """The lines of a recording, as far as they go, and `None` at the end of one that was cut off.

    `StreamError` for a file that is no recording.
    """
    decompressor = zlib.decompressobj(wbits=_GZIP)
    rest = b""
    try:
        with Path(path).open("rb") as file:
            while chunk := file.read(_CHUNK):
                *lines, rest = (rest + decompressor.decompress(chunk)).split(b"\n")
                for line in lines:
                    yield _DECODER.decode(line)
    except OSError as error:
        raise StreamError(f"the recording cannot be read: {error.strerror}") from error
    except (zlib.error, msgspec.MsgspecError, UnicodeDecodeError) as error:
        raise StreamError("the recording is damaged, or no recording") from error
    if not decompressor.eof:
        yield None
