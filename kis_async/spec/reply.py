"""What a reply remembers of the answer it came from, beside its typed blocks."""

import json
from decimal import Decimal, InvalidOperation
from typing import Any, cast

import attrs

__all__ = ["ReplyMeta", "load_json"]


def load_json(body: bytes | str) -> Any:
    """Parse JSON with decimals kept exact; `ValueError` covers every way in which that can fail."""
    try:
        return json.loads(body, parse_float=Decimal)
    except RecursionError as error:
        raise ValueError("the JSON is nested too deeply") from error
    except InvalidOperation as error:
        raise ValueError("the JSON holds a number beyond all bounds") from error


@attrs.frozen(kw_only=True)
class ReplyMeta:
    """The body's bytes, the header fields that matter, and what the decoder noticed."""

    body: bytes = attrs.field(default=b"", repr=False)
    tr_id: str = ""
    http_status: int = 200
    continuation: str = ""
    message_code: str = ""
    message: str = ""
    problems: tuple[str, ...] = ()
    drift: tuple[str, ...] = ()
    skipped_rows: int = 0

    def parse(self) -> dict[str, Any]:
        """The body as parsed JSON."""
        return cast("dict[str, Any]", load_json(self.body)) if self.body else {}
