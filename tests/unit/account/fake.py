"""A sender that builds every message as the session does, and answers it from a script."""

from collections.abc import Callable, Sequence
from datetime import UTC, datetime
from typing import Any

from support import dumped

from kis_async.account import AccountView
from kis_async.config import Account
from kis_async.spec.declare import Request
from kis_async.spec.message import Context, HttpAnswer, HttpMessage, build, interpret

ACCOUNT = "81234567-01"
# A Tuesday, 10:00 in Seoul.
NOW = datetime(2026, 3, 31, 1, tzinfo=UTC).timestamp()

Page = dict[str, Any] | Exception
Script = Sequence[Page] | Callable[[HttpMessage], Page]


class Scripted:
    """Pages by TR id: `M` is said of all but the last, with a cursor; an exception is raised.

    The messages are built without an account of the client's, so every request has to bring its own.
    """

    def __init__(self, *, paper: bool = False, **answers: Script) -> None:
        self.context = Context(paper=paper)
        self.answers = answers
        self.asked: list[HttpMessage] = []
        self.requests: list[Request[Any]] = []

    async def send(self, request: Request[Any]) -> Any:
        message = build(request, self.context)
        self.asked.append(message)
        self.requests.append(request)
        script = self.answers.get(message.tr_id, [{}])
        if callable(script):
            page, more = script(message), False
        else:
            key = next((value for name, value in message.fields.items() if "CTX_AREA_NK" in name), "")
            place = int(key or 0)
            page, more = script[place], place + 1 < len(script)
            if more and isinstance(page, dict):
                page = {f"ctx_area_nk{n}": str(place + 1) for n in (100, 200)} | page
        if isinstance(page, Exception):
            raise page
        body = {"rt_cd": "0", "msg_cd": "KIOK0510", "msg1": "ok"} | page
        headers = {"tr_cont": "M" if more else "D"}
        return interpret(request, message, HttpAnswer(status=200, headers=headers, body=dumped(body)))

    def tr_ids(self) -> list[str]:
        """The ids asked, in order."""
        return [message.tr_id for message in self.asked]

    def fields(self, *names: str) -> list[tuple[str, ...]]:
        """Some fields of every message."""
        return [tuple(message.fields.get(name, "") for name in names) for message in self.asked]


def view(sender: Scripted, account: str = ACCOUNT) -> AccountView:
    """The facade of an account over a script."""
    return AccountView(sender, account=Account(account), paper=sender.context.paper, clock=lambda: NOW)
