"""Where running clients show their figures: one file each, in a folder that only its user may enter.

A file is named by the process and the environment, as in `4711-real.sock`: a Unix socket, or as `.json`
what is needed to ask at a port on loopback.
"""

import os
import re
import secrets
import stat
from collections.abc import Iterator
from pathlib import Path

import attrs
import msgspec

from ..errors import StateError

__all__ = ["LINE_LIMIT", "Place", "Port", "default_folder", "free_name", "places", "prepared"]

# How long a question may be: a secret of 32 bytes in hexadecimal and the end of the line.
LINE_LIMIT = 128

_NAME = re.compile(r"(?P<pid>\d{1,10})-(?P<environment>[\w-]{1,32})(\.\d+)?\.(?P<kind>sock|json)", re.ASCII)


@attrs.frozen
class Port:
    """A port on loopback that answers to who knows the token."""

    port: int
    token: str = attrs.field(factory=lambda: secrets.token_hex(32), repr=False)


@attrs.frozen(kw_only=True)
class Place:
    """Where one running client shows its figures."""

    path: Path
    pid: int
    environment: str

    @property
    def name(self) -> str:
        """Its own name here, such as `4711-real`."""
        return self.path.stem

    @property
    def port(self) -> Port | None:
        """What the file says of a port, `None` for a socket; `OSError` or `ValueError` if it says nothing."""
        if self.path.suffix != ".json":
            return None
        return msgspec.json.decode(self.path.read_bytes(), type=Port)


def default_folder() -> Path:
    """The folder in the user's state folder."""
    import platformdirs

    return platformdirs.user_state_path("kis_async", appauthor=False) / "telemetry"


def prepared(folder: Path) -> Path:
    """Make the folder if it is absent, and see to it that it is nobody else's; `StateError` if not."""
    try:
        folder.mkdir(mode=0o700, parents=True, exist_ok=True)
        if os.name == "posix":
            found = folder.lstat()
            if not stat.S_ISDIR(found.st_mode) or found.st_uid != os.geteuid():
                raise StateError("the folder of the figures is not this user's", path=str(folder))
            folder.chmod(0o700)
    except OSError as error:
        raise StateError(
            f"the folder of the figures cannot be used: {error.strerror or type(error).__name__}",
            path=str(folder),
        ) from error
    return folder


def free_name(environment: str, number: int) -> str:
    """A file's name without its ending; several clients of one process are numbered from 2 on."""
    name = re.sub(r"[^\w-]", "_", environment, flags=re.ASCII)[:32] or "_"
    return f"{os.getpid()}-{name}" + (f".{number}" if number > 1 else "")


def places(folder: Path) -> Iterator[Place]:
    """All places in a folder, also those whose client has ended; none if there is no such folder."""
    try:
        paths = sorted(folder.iterdir(), key=lambda path: path.stem)
    except OSError:
        return
    for path in paths:
        found = _NAME.fullmatch(path.name)
        if found is not None:
            yield Place(path=path, pid=int(found["pid"]), environment=found["environment"])
