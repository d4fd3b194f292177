"""Answers whose meaning no declaration tells: watchlists, multi-quotes, and receipts of orders."""

from collections.abc import Callable, Mapping, Sequence
from datetime import datetime
from decimal import Decimal
from typing import Any, cast

import attrs

from ..config import Credentials
from ..korean_time import korean_time
from ..spec.declare import Row
from ..spec.values import parse_date
from .answers import Answer, row_text
from .checks import Asked
from .clock import Clock
from .exchange.engine import Exchange
from .exchange.model import BRANCH
from .exchange.tickets import read_ticket
from .market import Market
from .opening_days import opening_rows
from .plausible import Scene, field_text
from .refusals import Refused, refusal
from .subjects import nobody, scene_of, subject_of
from .watchlists import Watchlist, group_row, item_rows

__all__ = ["OTHER_HTS_ID", "OrderBook", "ProcessedOrder", "Special"]

OTHER_HTS_ID = "SANDBOX1"
_QUOTED = {"rt_cd": "0", "msg_cd": "MCA00000", "msg1": "정상처리 되었습니다."}


class Special:
    """The watchlist chain, the multi-quotes and the days on which the market opens.

    An unknown group answers without rows, as an empty one does. What the broker says to another
    user's HTS id is not known: here it is refused with a code of our own, `SANDBOX1`.
    """

    def __init__(self, market: Market, clock: Clock, watchlists: Sequence[Watchlist]) -> None:
        self._market = market
        self._clock = clock
        self._watchlists = tuple(watchlists)
        self._handlers: Mapping[str, Callable[[Asked, Credentials], dict[str, Any]]] = {
            "HHKCM113004C7": self._groups,
            "HHKCM113004C6": self._items,
            "FHKST11300006": self._quotes,
            "HHDFS76220000": self._overseas_quotes,
            "CTCA0903R": self._opening_days,
        }

    def answer(self, asked: Asked, credentials: Credentials) -> Answer | None:
        """The answer, or `None` for a TR that is none of these."""
        handler = self._handlers.get(asked.tr_id)
        return None if handler is None else Answer(body={**handler(asked, credentials), **_QUOTED})

    def _groups(self, asked: Asked, credentials: Credentials) -> dict[str, Any]:
        _check_user(asked, credentials)
        now = self._clock()
        return {"output2": [group_row(group, n, now) for n, group in enumerate(self._watchlists)]}

    def _opening_days(self, asked: Asked, _: Credentials) -> dict[str, Any]:
        first = parse_date(asked.fields.get("BASS_DT"))
        blank = dict.fromkeys(("ctx_area_fk", "ctx_area_nk"), " " * 20)
        return {**blank, "output": opening_rows(first or korean_time(self._clock()).date())}

    def _items(self, asked: Asked, credentials: Credentials) -> dict[str, Any]:
        _check_user(asked, credentials)
        for place, group in enumerate(self._watchlists):
            if group.code == asked.fields.get("INTER_GRP_CODE"):
                title = {"data_rank": f"{place:010}", "inter_grp_name": group.name}
                return {"output1": title, "output2": item_rows(group.entries)}
        return {"output1": {"data_rank": "", "inter_grp_name": ""}, "output2": []}

    def _quotes(self, asked: Asked, _: Credentials) -> dict[str, Any]:
        now = korean_time(self._clock())
        (pairs,) = asked.series.values()
        row = _array_row(asked)
        return {"output": [row_text(row, self._domestic(pair, asked, now)) for pair in pairs]}

    def _domestic(self, pair: Mapping[str, str], asked: Asked, now: datetime) -> Scene:
        venue = pair["venue"]
        found = self._market.find(pair["symbol"])
        if found is None or (found.kind == "index") != (venue == "U") or venue not in {"J", "NX", "UN", "U"}:
            return nobody(asked, now)
        quote = self._market.quote(found, now, venue=venue)
        scene = scene_of(quote, asked, quote.moment)
        if venue == "NX" and not found.on_nxt:
            # Listed, but not there: the row has its code and is otherwise zeros.
            known = {name: _zeroed(value) for name, value in (scene.known or {}).items()}
            known |= {"symbol": found.code, "name": found.name, "change_sign": "3"}
            return attrs.evolve(scene, known=known)
        return scene

    def _overseas_quotes(self, asked: Asked, _: Credentials) -> dict[str, Any]:
        (pairs,) = asked.series.values()
        row = _array_row(asked)
        rows: list[dict[str, str]] = []
        for pair in pairs:
            found = self._market.find_overseas(pair["exchange"], pair["symbol"])
            now = korean_time(self._clock())
            if found is None:
                rows.append(row_text(row, nobody(asked, now)))
                continue
            quote = self._market.quote(found, now)
            scene = scene_of(quote, asked, quote.moment)
            rows.append(row_text(row, scene))
        blocks = {kind.shape: kind.wire for kind in asked.reply_kinds()}
        return {blocks["object"]: {"nrec": str(len(rows))}, blocks["array"]: rows}


def _array_row(asked: Asked) -> type[Row]:
    kinds = asked.reply_kinds()
    return cast("type[Row]", next(kind.base for kind in kinds if kind.shape == "array"))


def _zeroed(value: Decimal | int | str | None) -> Decimal | int | str | None:
    return value if isinstance(value, str) or value is None else 0


def _check_user(asked: Asked, credentials: Credentials) -> None:
    if asked.fields.get("USER_ID") != credentials.hts_id:
        raise Refused(refusal(OTHER_HTS_ID, message="HTS ID가 AppKey의 사용자와 다릅니다."))


# --- orders -------------------------------------------------------------------------------------


@attrs.frozen(kw_only=True)
class ProcessedOrder:
    """A write that was carried out: its number, its TR id, when it arrived and the fields it had.

    `at` is in seconds of the server's clock, `app_key` the place of the key.
    """

    number: str
    tr_id: str
    at: float
    app_key: int
    fields: Mapping[str, str] = attrs.field(repr=False)


class OrderBook:
    """Takes orders and words their receipts; the exchange numbers them and trades what it trades."""

    def __init__(self, market: Market, clock: Clock, exchange: Exchange, *, paper: bool) -> None:
        self._market = market
        self._clock = clock
        self._exchange = exchange
        self._paper = paper
        self.processed: list[ProcessedOrder] = []

    def take(self, asked: Asked, app_key: int, account: str) -> Answer:
        """Carry a write out. Raises `Refused` where the broker refuses it."""
        now = self._clock()
        ticket = read_ticket(asked, paper=self._paper)
        if ticket is not None:
            order = self._exchange.submit(ticket, account, app_key=app_key, now=now)
            number, original = order.number, order.original
        else:
            # Reservations and bonds are taken, and wait for a day that does not come.
            if subject_of(asked, self._market).unlisted:
                raise Refused(refusal("APBK0656"))
            number, original = self._exchange.next_number(), ""
        self.processed.append(
            ProcessedOrder(number=number, tr_id=asked.tr_id, at=now, app_key=app_key, fields=asked.fields)
        )
        moment = korean_time(now)
        scene = Scene(
            known={"order_number": number, "branch": BRANCH}
            | ({"original_order_number": original} if original else {}),
            asked=asked.named,
            moment=moment,
            local=moment,  # a receipt's time is Korean, also for an overseas order
            serial=asked.tr_id,
        )
        body: dict[str, Any] = {}
        for kind in asked.reply_kinds():
            if kind.shape == "value":
                body[kind.wire] = field_text(kind, scene)
                continue
            texts = row_text(cast("type[Row]", kind.base), scene)
            upper = {name.upper(): text for name, text in texts.items()}
            body[kind.wire] = [upper] if kind.shape == "array" else upper
        return Answer(body={**body, **self._outcome(asked)})

    def _outcome(self, asked: Asked) -> dict[str, str]:
        if self._paper:
            selling = asked.request.spec.paper is not None and "sell" in _side(asked)
            code, text = (
                ("40590000", "모의투자 매도주문이 완료 되었습니다.")
                if selling
                else ("40600000", "모의투자 매수주문이 완료 되었습니다.")
            )
        else:
            code, text = "APBK0013", "주문 전송 완료 되었습니다."
        return {"rt_cd": "0", "msg_cd": code, "msg1": text}


def _side(asked: Asked) -> str:
    table = asked.request.spec.paper
    if table is None or isinstance(table, str):
        return ""
    return next((name for name, tr_id in table.items() if tr_id == asked.tr_id), "")
