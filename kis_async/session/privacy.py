"""Keeping secrets out of texts: a broker, a proxy or an error page may quote them back at us."""

from types import TracebackType
from typing import Any

from ..errors import KisError

__all__ = ["Redactor"]

_SHORTEST = 6


class Redactor:
    """Knows the secrets of one client and takes them out of error texts."""

    def __init__(self, *secrets: str | None) -> None:
        self._secrets: set[str] = set()
        for secret in secrets:
            self.learn(secret)

    def __repr__(self) -> str:
        return "Redactor(...)"

    def learn(self, secret: str | None) -> None:
        """Add a secret; one of a few letters would take ordinary words with it and is left out."""
        if secret and len(secret) >= _SHORTEST:
            self._secrets.add(secret)

    def clean(self, text: str) -> str:
        """The text without the secrets."""
        for secret in self._secrets:
            if secret in text:
                text = text.replace(secret, "***")
        return text

    def scrub(self, error: BaseException) -> None:
        """Clean an error's texts, and those of the errors that it was raised from."""
        seen: set[int] = set()
        pending: list[BaseException | None] = [error]
        while pending:
            current = pending.pop()
            if current is None or id(current) in seen:
                continue
            seen.add(id(current))
            current.args = tuple(self._cleaned(value) for value in current.args)
            for name, value in list(vars(current).items()):
                if isinstance(value, str):
                    setattr(current, name, self.clean(value))
            pending += [current.__cause__, current.__context__]

    def scrubbing(self) -> "_Scrubbing":
        """Take the secrets out of whatever error of kis_async leaves the block."""
        return _Scrubbing(self)

    def _cleaned(self, value: Any) -> Any:
        return self.clean(value) if isinstance(value, str) else value


class _Scrubbing:
    """What `Redactor.scrubbing` is; a class, since every call goes through one and a generator costs more."""

    __slots__ = ("_redactor",)

    def __init__(self, redactor: Redactor) -> None:
        self._redactor = redactor

    def __enter__(self) -> None:
        """Nothing yet."""

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        if isinstance(error, KisError):
            self._redactor.scrub(error)
