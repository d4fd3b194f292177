"""What the tests of real time share: a real frame, ways to make others, and a consumer without a stream."""

import json
from collections.abc import Iterable
from datetime import datetime, timedelta, timezone
from typing import Any

from kis_async.api.domestic_stock.realtime_trades import KrxStockTrade
from kis_async.spec.convert import FieldKind, field_kinds
from kis_async.spec.declare import Record
from kis_async.stream.buffers import Policy, buffer_for
from kis_async.stream.frames import DataFrame, parse_frame
from kis_async.stream.hub import Channel, Outlet
from kis_async.stream.registry import Registration

KOREA = timezone(timedelta(hours=9))
TRADE = "H0STCNT0"
SAMSUNG, HYNIX = Registration(TRADE, "005930"), Registration(TRADE, "000660")

# One trade of 22 September 2026, 47 columns.
TRADE_TEXT = (
    "005930^140610^277750^2^3750^1.37^280395.69^283000^283500^276500^278000^277500^5^11955000^3352130122500"
    "^83251^86830^3579^120.39^5217059^6280658^5^0.53^53.70^090023^5^-5250^090048^5^-5750^135824^2^1250"
    "^20260922^20^N^47588^70626^794823^496479^0.20^17123443^69.82^0^^283000^2"
)
TRADE_COLUMNS = TRADE_TEXT.split("^")


def at(seconds: float) -> datetime:
    """A moment of a trading day."""
    return datetime(2026, 9, 22, 10, tzinfo=KOREA) + timedelta(seconds=seconds)


def payload(*records: Iterable[str]) -> str:
    """Records one after another."""
    return "^".join("^".join(record) for record in records)


def frame_text(*records: Iterable[str], tr_id: str = TRADE, encrypted: bool = False) -> str:
    """A data frame as the server sends it."""
    return f"{int(encrypted)}|{tr_id}|{len(records):03}|{payload(*records)}"


def data_frame(*records: Iterable[str], tr_id: str = TRADE) -> DataFrame:
    """A data frame, parsed."""
    frame = parse_frame(frame_text(*records, tr_id=tr_id))
    assert isinstance(frame, DataFrame)
    return frame


def trade(symbol: str = "005930", *, own: int = 5, total: int = 1000, price: int = 277750) -> list[str]:
    """A trade of `own` shares, the day's volume being `total`."""
    columns = list(TRADE_COLUMNS)
    columns[0], columns[2], columns[12], columns[13] = symbol, str(price), str(own), str(total)
    return columns


def answer_text(
    *, rt_cd: str = "0", code: str = "OPSP0000", tr_id: str = TRADE, key: str = "005930", **output: str
) -> str:
    """An answer to a registration."""
    header = {"tr_id": tr_id, "tr_key": key, "encrypt": "N"}
    body: dict[str, Any] = {"rt_cd": rt_cd, "msg_cd": code, "msg1": "SUBSCRIBE SUCCESS"}
    return json.dumps({"header": header, "body": body | ({"output": output} if output else {})})


def columns_of(cls: type[Record], width: int) -> list[FieldKind]:
    """The columns of a record of some width, in order."""
    here = [
        kind
        for kind in field_kinds(cls)
        if width not in kind.metadata.get("missing_in", ())
        and (not kind.metadata.get("only_in") or width in kind.metadata["only_in"])
    ]
    return here[:width]


def usual_width(cls: type[Record]) -> int:
    """How many columns a record has today."""
    return sum(not kind.metadata.get("only_in") for kind in field_kinds(cls))


class Consumer:
    """An outlet and what it was told."""

    def __init__(self, policy: Policy = "drop_oldest", size: int | None = 1000) -> None:
        self.woken = 0
        self.overflown = 0
        self.outlet = Outlet(buffer_for(policy, size), self._wake, self._overflow)

    def _wake(self) -> None:
        self.woken += 1

    def _overflow(self) -> None:
        self.overflown += 1

    def attached(
        self, channel: Channel, *wanted: Registration, cls: type[Record] = KrxStockTrade
    ) -> "Consumer":
        """Attach to registrations, which are confirmed at once."""
        for registration in wanted:
            channel.attach(registration, cls, self.outlet)
            channel.confirmed(registration, None, at(0))
        return self

    def items(self) -> list[Any]:
        """All that can be taken now."""
        found: list[Any] = []
        while (item := self.outlet.buffer.take()) is not None:
            found.append(item)
        return found
