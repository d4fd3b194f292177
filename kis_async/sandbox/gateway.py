"""The sandbox without a socket: one call in, one outcome out, and the record of all of it.

Checks come in a real gateway's order: app key and secret, token, quota, TR id, fields. The quota is
looked at when a call arrives, before any delay. Safe to use from several threads.
"""

import hashlib
import json
import threading
from collections import Counter
from collections.abc import Callable, Mapping, Sequence
from datetime import date
from decimal import Decimal
from typing import Any, Literal, cast
from uuid import uuid4

import attrs

from ..spec.convert import field_kinds
from ..spec.declare import Reply, Row
from .answers import Answers
from .calls import Arrival, Call, Outcome
from .checks import Asked, find_tr, read_fields
from .damage import damaged
from .exchange.answers import AccountAnswers
from .exchange.engine import Exchange, ExchangeSettings
from .exchange.floor import ExchangeEvent
from .exchange.model import Account, AccountBook, ExchangeOrder
from .exchange.tickets import Ticket
from .faults import Fault, Faults
from .market import Market
from .options import Options
from .refusals import Envelope, Refusal, Refused, refusal
from .rules import AppKey, AppKeys, Approvals, ArrivalQuota, Tokens, account_of
from .special import OrderBook, ProcessedOrder, Special
from .stream_desk import StreamDesk
from .watchlists import default_watchlists

__all__ = ["Arrival", "Call", "Gateway", "Outcome"]


@attrs.frozen(kw_only=True)
class _Result:
    """An answer before faults: `optional_numbers` are the columns that may be damaged."""

    status: int
    body: Mapping[str, Any]
    code: str
    continuation: str = ""
    optional_numbers: frozenset[str] = frozenset()


# What is left to be damaged of an answer that never was, as the call was not carried out.
_TAKEN = {"rt_cd": "0", "msg_cd": "APBK0013", "msg1": "주문 전송 완료 되었습니다."}


@attrs.frozen
class _Disturbance:
    """A fault that answers for a call, and whether the call is carried out."""

    fault: Fault
    processed: bool

    def refusal(self, envelope: Envelope) -> Refusal | None:
        """What it answers; `None` if it damages an answer."""
        fault = self.fault
        match fault.kind:
            case "refuse":
                return refusal(fault.code, envelope=envelope, status=fault.status)
            case "error":
                return Refusal(code="", message="", status=fault.status or 500, envelope=envelope)
            case _:
                return None


class Gateway:
    """Carries calls out by the rules, and keeps the record."""

    def __init__(self, options: Options) -> None:
        self.options = options
        self.clock = options.clock
        self.market = Market(seed=options.seed, always_open=options.always_open)
        self.faults = Faults(seed=options.seed)
        self.faults.add(*options.faults)
        low, high = _range(options.latency)
        self._latency = Fault(kind="latency", low=low, high=high)
        own = AppKey(credentials=options.credentials, account=options.account)
        self._keys = AppKeys((own, *options.app_keys))
        self._approval_keys = Approvals(self.clock)
        self._tokens = Tokens(self.clock, life=options.token_life, interval=options.token_interval)
        self._quota = ArrivalQuota(
            self.clock, limit=options.rate, window=options.window, count_refused=options.count_refused
        )
        self._approvals = ArrivalQuota(self.clock, limit=1)
        self._tr_quotas: dict[Decimal, ArrivalQuota] = {}
        self._answers = Answers(
            self.market,
            self.clock,
            paper=options.paper,
            rows=options.rows,
            bars=options.bars,
            page_size=options.page_size,
        )
        watchlists = options.watchlists
        self._special = Special(
            self.market,
            self.clock,
            default_watchlists(self.market) if watchlists is None else watchlists,
        )
        self._exchange = Exchange(self.market, _settings(options), self._keys.accounts(), now=self.clock())
        self._orders = OrderBook(self.market, self.clock, self._exchange, paper=options.paper)
        self._account_answers = AccountAnswers(self._exchange, self.market, options.fees, paper=options.paper)
        self.desk = StreamDesk(
            options, market=self.market, keys=self._keys, approvals=self._approval_keys, faults=self.faults
        )
        # Whoever sends the notices of what happened; answers how many texts went out.
        self.on_events: Callable[[Sequence[ExchangeEvent]], int] | None = None
        self._oauth: Mapping[tuple[str, str], Callable[[Arrival], _Result]] = {
            ("POST", "/oauth2/tokenP"): self._token,
            ("POST", "/oauth2/revokeP"): self._revoke,
            ("POST", "/oauth2/Approval"): self._approval,
        }
        self._calls: list[Call] = []
        self._lock = threading.Lock()

    # --- the record -----------------------------------------------------------------------------

    @property
    def calls(self) -> tuple[Call, ...]:
        """Every call so far, in the order of arrival."""
        with self._lock:
            return tuple(self._calls)

    @property
    def processed(self) -> tuple[ProcessedOrder, ...]:
        """Every write that was carried out, in order."""
        with self._lock:
            return tuple(self._orders.processed)

    @property
    def tokens_issued(self) -> int:
        """How many new tokens were made; the same one handed out again does not count."""
        with self._lock:
            return self._tokens.issued

    @property
    def refusals(self) -> int:
        """How many calls the quota turned away (EGW00201), those of faults not counted."""
        with self._lock:
            return self._quota.refused + sum(quota.refused for quota in self._tr_quotas.values())

    def expire_tokens(self) -> int:
        """Let every token end now; answers how many there were."""
        with self._lock:
            return self._tokens.expire_all()

    def status(self) -> dict[str, Any]:
        """The counts, for other programs; of faults the texts."""
        calls = self.calls
        return {
            "environment": "paper" if self.options.paper else "sandbox",
            "requests_per_second": self.options.rate,
            "calls": len(calls),
            "refusals": self.refusals,
            "tokens_issued": self.tokens_issued,
            "orders": len(self.processed),
            "by_tr_id": dict(Counter(call.tr_id for call in calls if call.tr_id)),
            "by_code": dict(Counter(call.code for call in calls if call.code)),
            "by_status": dict(Counter(str(call.status) for call in calls)),
            "stream": {
                "sessions": len(self.desk.rules.sessions),
                "registrations": sum(len(session.registrations) for session in self.desk.rules.sessions),
                "connects": self.desk.rules.connects,
                "second_sessions": self.desk.rules.second_sessions,
            },
            "faults": [str(fault) for fault in self.faults.active()],
        }

    # --- a call ---------------------------------------------------------------------------------

    def handle(self, arrival: Arrival) -> Outcome:
        """Carry one call out, at the clock's present."""
        with self._lock:
            self._exchange.advance(self.clock())
            outcome = self._handle(arrival)
        self._tell()
        return outcome

    # --- the exchange ---------------------------------------------------------------------------

    def _tell(self) -> int:
        """Tell what happened at the exchange; not under the lock, as those who hear of it may ask back."""
        with self._lock:
            events = self._exchange.drain()
        return self.on_events(events) if events and self.on_events is not None else 0

    def advance(self) -> None:
        """Let the orders catch up with the clock."""
        with self._lock:
            self._exchange.advance(self.clock())
        self._tell()

    def place(self, ticket: Ticket, account: Account) -> ExchangeOrder:
        """Take an order by hand, or a change or cancellation of one. Raises `Refused` as for a call."""
        with self._lock:
            app_key = self._exchange.book(account).app_key
            number = self._exchange.submit(ticket, account, app_key=app_key, now=self.clock()).number
        self._tell()
        return self.orders(number=number)[0]

    def fill(self, number: str, quantity: int, price: Decimal) -> int:
        """Fill an order by hand; answers to how many sessions that was told.

        `KeyError` for a number that no order has, `ValueError` for more than is left of it.
        """
        self.advance()
        with self._lock:
            self._exchange.fill(number, quantity, price, now=self.clock())
        return self._tell()

    def orders(self, *, number: str = "") -> list[ExchangeOrder]:
        """Copies of all orders, oldest first, or of the one with a number."""
        self.advance()
        with self._lock:
            found = self._exchange.find(number)
            if number:
                return [] if found is None else [found.copy()]
            return [order.copy() for order in self._exchange.orders]

    def account(self, account: Account) -> AccountBook:
        """A copy of an account's book. `KeyError` for one that no app key has."""
        self.advance()
        with self._lock:
            return self._exchange.book(account).copy()

    def settle_day(self, day: date) -> None:
        """Settle what is due by a day now, and begin it for every account."""
        with self._lock:
            self._exchange.settle_day(day)

    # --- carrying out ---------------------------------------------------------------------------

    def _handle(self, arrival: Arrival) -> Outcome:
        now = self.clock()
        tr_id = arrival.headers.get("tr_id", "").strip()
        struck = self.faults.strike(tr_id, arrival.path)
        kinds = {fault.kind for fault in struck}
        delay = self.faults.delay(self._latency)
        delay += sum(self.faults.delay(fault) for fault in struck if fault.kind == "latency")
        if "expire-tokens" in kinds:
            self._tokens.expire_all()
        all_expired = "token-expired" in kinds
        disturbing = self._disturbance(struck)
        if "drop-before" in kinds:
            outcome, code = Outcome(status=0, delay=delay, end="drop"), ""
        else:
            result = self._result(arrival, tr_id, disturbing, all_expired=all_expired)
            outcome, code = _finished(result, struck, tr_id, delay), result.code
        self._calls.append(
            Call(
                arrived_at=now,
                method=arrival.method,
                path=arrival.path,
                tr_id=tr_id,
                status=0 if outcome.end == "drop" else outcome.status,
                code=code,
                app_key=self._keys.find(self._key_text(arrival)),
            )
        )
        return outcome

    def _disturbance(self, struck: Sequence[Fault]) -> _Disturbance | None:
        """What the first fault that changes the answer makes of a call."""
        for fault in struck:
            if fault.kind in {"refuse", "error"} or (fault.kind == "body" and fault.processed is not None):
                return _Disturbance(fault, self.faults.processes(fault))
        return None

    def _result(
        self, arrival: Arrival, tr_id: str, disturbing: _Disturbance | None, *, all_expired: bool
    ) -> _Result:
        oauth = self._oauth.get((arrival.method, arrival.path))
        try:
            if oauth is None:
                return self._api(arrival, tr_id, disturbing, all_expired=all_expired)
            no = None if disturbing is None else disturbing.refusal("oauth")
            if no is None:
                return oauth(arrival)
        except Refused as refused:
            no = refused.refusal
        return _Result(status=no.status, body=no.body(), code=no.code)

    def _api(
        self, arrival: Arrival, tr_id: str, disturbing: _Disturbance | None, *, all_expired: bool
    ) -> _Result:
        headers = arrival.headers
        if not arrival.path.startswith("/uapi/"):
            raise Refused(refusal("EGW00203"))
        index = self._keys.check(headers.get("appkey", ""), headers.get("appsecret", ""))
        hashing = (arrival.method, arrival.path) == ("POST", "/uapi/hashkey")
        if not hashing:
            self._tokens.check(index, headers.get("authorization"), all_expired=all_expired)
        key = self._keys[index]
        if not self._quota.arrive(index):
            raise Refused(refusal("EGW00201"))
        no = None if disturbing is None else disturbing.refusal("api")
        if disturbing is not None and not disturbing.processed:
            if no is not None:
                raise Refused(no)
            return _Result(status=200, body=_TAKEN, code=_TAKEN["msg_cd"])
        if hashing:
            return _Result(status=200, body={"HASH": _hash_of(_object_of(arrival))}, code="")
        if key.foreign:
            raise Refused(refusal("EGW02007" if self.options.paper else "EGW02004"))
        result = self._carry_out(arrival, tr_id, index)
        if no is not None:
            raise Refused(no)
        return result

    def _carry_out(self, arrival: Arrival, tr_id: str, index: int) -> _Result:
        key = self._keys[index]
        request = find_tr(tr_id, arrival.method, arrival.path, paper=self.options.paper)
        limit = request.spec.per_second
        if limit is not None:
            quota = self._tr_quotas.setdefault(limit, ArrivalQuota(self.clock, limit=float(limit)))
            if not quota.arrive((index, tr_id)):
                raise Refused(refusal("EGW00201"))
        given = arrival.query if arrival.method == "GET" else _object_of(arrival)
        if "hashkey" in arrival.headers and arrival.headers["hashkey"] != _hash_of(given):
            raise Refused(refusal("EGW00131"))
        continued = arrival.headers.get("tr_cont", "").strip().upper() == "N"
        asked = read_fields(tr_id, request, given, key, continued=continued)
        answer = self._special.answer(asked, key.credentials)
        if answer is None and request.spec.effect == "order":
            answer = self._orders.take(asked, index, account_of(key))
        if answer is None and not self.options.made_up_accounts:
            answer = self._account_answers.answer(asked, index, self.clock())
        if answer is None:
            answer = self._answers.answer(asked, caller=index)
        return _Result(
            status=200,
            body=answer.body,
            code=str(answer.body["msg_cd"]),
            continuation=answer.continuation,
            optional_numbers=_optional_numbers(asked),
        )

    def _key_text(self, arrival: Arrival) -> str:
        if (arrival.method, arrival.path) not in self._oauth:
            return arrival.headers.get("appkey", "")
        try:
            return _text(_object_of(arrival), "appkey")
        except Refused:
            return ""

    # --- OAuth ----------------------------------------------------------------------------------

    def _token(self, arrival: Arrival) -> _Result:
        fields = _object_of(arrival, "oauth")
        index = self._keys.check(_text(fields, "appkey"), _text(fields, "appsecret"), envelope="oauth")
        _check_grant(fields)
        return _Result(status=200, body=self._tokens.issue(index), code="")

    def _revoke(self, arrival: Arrival) -> _Result:
        fields = _object_of(arrival, "oauth")
        index = self._keys.check(_text(fields, "appkey"), _text(fields, "appsecret"), envelope="oauth")
        self._tokens.revoke(index, _text(fields, "token"))
        body = {"code": 200, "message": "접근토큰 폐기에 성공하였습니다"}
        return _Result(status=200, body=body, code="")

    def _approval(self, arrival: Arrival) -> _Result:
        fields = _object_of(arrival, "oauth")
        index = self._keys.check(_text(fields, "appkey"), _text(fields, "secretkey"), envelope="oauth")
        _check_grant(fields)
        if not self._approvals.arrive(index):
            raise Refused(refusal("EGW00201"))
        return _Result(status=200, body={"approval_key": self._approval_keys.issue(index)}, code="")


def _settings(options: Options) -> ExchangeSettings:
    return ExchangeSettings(
        seed=options.seed,
        paper=options.paper,
        always_open=options.always_open,
        fills=options.fills,
        checks=options.checks_orders,
        fees=options.fees,
        cash=options.cash,
        holdings=options.holdings,
        list_lag=options.list_lag,
        list_omit=options.list_omit,
    )


def _range(latency: float | tuple[float, float]) -> tuple[float, float]:
    return latency if isinstance(latency, tuple) else (latency, latency)


def _object_of(arrival: Arrival, envelope: Envelope = "api") -> Mapping[str, Any]:
    content_type = arrival.headers.get("content-type", "").partition(";")[0].strip().lower()
    if content_type != "application/json":
        raise Refused(refusal("EGW00132", envelope=envelope))
    try:
        value = json.loads(arrival.body)
    except (ValueError, RecursionError) as error:
        raise Refused(refusal("EGW00101", envelope=envelope)) from error
    if not isinstance(value, dict):
        raise Refused(refusal("EGW00101", envelope=envelope))
    return cast("Mapping[str, Any]", value)


def _hash_of(fields: Mapping[str, Any]) -> str:
    """What `/uapi/hashkey` answers for a body; the same fields in another order have the same hash."""
    text = json.dumps(fields, sort_keys=True)
    return hashlib.sha256(text.encode()).hexdigest()


def _text(fields: Mapping[str, Any], name: str) -> str:
    value = fields.get(name)
    return value if isinstance(value, str) else ""


def _check_grant(fields: Mapping[str, Any]) -> None:
    if fields.get("grant_type") != "client_credentials":
        raise Refused(refusal("EGW00106", envelope="oauth"))


def _optional_numbers(asked: Asked) -> frozenset[str]:
    names: set[str] = set()

    def collect(model: type[Reply] | type[Row]) -> None:
        for kind in field_kinds(model):
            if kind.shape != "value":
                collect(cast("type[Row]", kind.base))
            elif kind.optional and kind.base in (int, Decimal):
                names.add(kind.wire.casefold())

    collect(asked.request.reply_type())
    return frozenset(names)


def _finished(result: _Result, struck: Sequence[Fault], tr_id: str, delay: float) -> Outcome:
    """The result as bytes, with what faults make of it."""
    body, content_type, status = (
        json.dumps(result.body, ensure_ascii=False).encode(errors="replace"),
        "application/json",
        result.status,
    )
    end: Literal["", "drop", "close"] = ""
    for fault in struck:
        if fault.kind == "body" and fault.shape is not None:
            body, content_type = damaged(result.body, fault.shape, numbers=result.optional_numbers)
            status = fault.status or status
        elif fault.kind == "drop-after":
            end = "drop"
        elif fault.kind == "close" and not end:
            end = "close"
    headers = {"gt_uid": uuid4().hex}
    if tr_id:
        headers |= {"tr_id": tr_id, "tr_cont": result.continuation}
    return Outcome(status=status, body=body, content_type=content_type, headers=headers, delay=delay, end=end)
