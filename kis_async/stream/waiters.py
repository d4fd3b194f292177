"""Who waits for the answer to which registration."""

import asyncio

from .registry import Registration

__all__ = ["Waiters"]


class Waiters:
    """Callers that wait until a registration is confirmed; several may wait for the same one."""

    def __init__(self) -> None:
        self._futures: dict[Registration, list[asyncio.Future[None]]] = {}

    @property
    def awaited(self) -> list[Registration]:
        """The registrations that somebody waits for."""
        return list(self._futures)

    async def wait(self, registration: Registration) -> None:
        """Wait until a registration is settled; raises the error that it is settled with.

        The caller counts as waiting from the first step on, before anything else runs.
        """
        future: asyncio.Future[None] = asyncio.get_running_loop().create_future()
        self._futures.setdefault(registration, []).append(future)
        try:
            await future
        finally:
            self._forget(registration, future)

    def _forget(self, registration: Registration, future: asyncio.Future[None]) -> None:
        # What was settled is gone already, and others may wait for the same registration since.
        futures = self._futures.get(registration, [])
        if future in futures:
            futures.remove(future)
            if not futures:
                del self._futures[registration]

    def settle(self, registration: Registration, error: Exception | None = None) -> None:
        """Let those go on who wait for a registration, or raise an error in all of them."""
        for future in self._futures.pop(registration, []):
            if future.done():
                continue
            if error is None:
                future.set_result(None)
            else:
                future.set_exception(error)

    def fail_all(self, error: Exception) -> None:
        """Raise an error in everybody who waits."""
        for registration in self.awaited:
            self.settle(registration, error)
