"""The `kis-async` command as a process: in an empty home, with the variables that lead to a server."""

import asyncio
import json
import os
import sys
from contextlib import suppress
from pathlib import Path

import attrs

import kis_async

__all__ = ["PATIENCE", "Result", "Shell"]

ROOT = str(Path(kis_async.__file__).parent.parent)
COMMAND = (sys.executable, "-m", "kis_async.cli")
PATIENCE = 60


@attrs.frozen
class Result:
    """What a run left."""

    code: int
    out: bytes
    err: bytes

    @property
    def text(self):
        """Its stdout."""
        return self.out.decode()

    @property
    def complaint(self):
        """Its stderr."""
        return self.err.decode()

    @property
    def document(self):
        """Its stdout as JSON."""
        return json.loads(self.out)


class Shell:
    """Runs the command in an empty home, with nothing of this process's environment but its path."""

    def __init__(self, home):
        self.home = home
        self.settings = {}

    def environment(self, **more):
        """The variables of a run."""
        kept = ("PATH", "SYSTEMROOT", "TEMP", "TMP")
        return {
            **{name: os.environ[name] for name in kept if name in os.environ},
            "HOME": str(self.home),
            "LOCALAPPDATA": str(self.home),
            "PYTHONPATH": ROOT,
            "PYTHONWARNINGS": "error",
            "PYTHONIOENCODING": "utf-8",
            **self.settings,
            **more,
        }

    def use(self, server, **more):
        """Set the variables that lead to a server."""
        where = server.environment
        self.settings = {
            "KIS_APP_KEY": server.credentials.app_key,
            "KIS_APP_SECRET": server.credentials.app_secret,
            "KIS_HTS_ID": server.credentials.hts_id or "",
            "KIS_ACCOUNT": f"{server.account.number}-{server.account.product}",
            "KIS_ENVIRONMENT": where.name,
            "KIS_REST_URL": where.rest_url,
            "KIS_STREAM_URL": where.stream_url,
            "KIS_REQUESTS_PER_SECOND": str(where.requests_per_second),
            **more,
        }

    async def start(
        self, *arguments, stdout=asyncio.subprocess.PIPE, stderr=asyncio.subprocess.PIPE, **environment
    ):
        """Start the command."""
        return await asyncio.create_subprocess_exec(
            *COMMAND,
            *arguments,
            stdin=asyncio.subprocess.PIPE,
            stdout=stdout,
            stderr=stderr,
            env=self.environment(**environment),
            cwd=self.home,
        )

    async def finish(self, process, stdin=b""):
        """Wait for its end."""
        try:
            out, err = await asyncio.wait_for(process.communicate(stdin), PATIENCE)
        finally:
            with suppress(ProcessLookupError):
                process.kill()
        return Result(process.returncode, out or b"", err or b"")

    async def run(self, *arguments, stdin=b"", **environment):
        """Run the command to its end."""
        return await self.finish(await self.start(*arguments, **environment), stdin)
