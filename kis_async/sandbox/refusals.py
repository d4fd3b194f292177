"""The broker's refusals: each code with its HTTP status, its envelope and its text.

There are two envelopes: OAuth answers carry `error_code` and `error_description`, API answers
`rt_cd`, `msg_cd` and `msg1`. Texts that no source gives are short ones of our own.
"""

from typing import Literal

import attrs

__all__ = ["Envelope", "Refusal", "Refused", "refusal"]

Envelope = Literal["api", "oauth"]


@attrs.frozen(kw_only=True)
class Refusal:
    """A "no" of the broker, ready to be sent."""

    code: str
    message: str
    status: int
    rt_cd: str = "1"
    envelope: Envelope = "api"

    def body(self) -> dict[str, str]:
        """The JSON body."""
        if self.envelope == "oauth":
            return {"error_description": self.message, "error_code": self.code}
        return {"rt_cd": self.rt_cd, "msg_cd": self.code, "msg1": self.message}


class Refused(Exception):  # noqa: N818 - it carries a refusal to the gateway, and is no error of the program
    """Raised by a rule that turns a call away."""

    def __init__(self, refusal: Refusal) -> None:
        super().__init__(refusal.code)
        self.refusal = refusal


_MESSAGES = {
    "EGW00001": "일시적 오류가 발생했습니다.",
    "EGW00002": "서버 에러가 발생했습니다.",
    "EGW00003": "접근이 거부되었습니다.",
    "EGW00101": "유효하지 않은 요청입니다.",
    "EGW00102": "AppKey는 필수입니다.",
    "EGW00103": "유효하지 않은 AppKey입니다.",
    "EGW00104": "AppSecret은 필수입니다.",
    "EGW00105": "유효하지 않은 AppSecret입니다.",
    "EGW00106": "grant_type이 유효하지 않습니다.",
    "EGW00121": "유효하지 않은 token 입니다.",
    "EGW00122": "token을 찾을 수 없습니다.",
    "EGW00123": "기간이 만료된 token 입니다.",
    "EGW00131": "유효하지 않은 hashkey입니다.",
    "EGW00132": "Content Type이 유효하지 않습니다.",
    "EGW00133": "접근토큰 발급 잠시 후 다시 시도하세요(1분당 1회)",
    "EGW00201": "초당 거래건수를 초과하였습니다.",
    "EGW00202": "GW라우팅 중 오류가 발생했습니다.",
    "EGW00203": "OPS라우팅 중 오류가 발생했습니다.",
    "EGW00204": "Internal Gateway 인스턴스를 찾을 수 없습니다.",
    "EGW00205": "credentials_type이 유효하지 않습니다.(Bearer)",
    "EGW00208": "custtype이 유효하지 않습니다.",
    "EGW00215": "원장 초당 거래건수를 초과하였습니다.",
    "EGW00300": "Gateway 라우팅 오류가 발생했습니다.",
    "EGW00301": "연결 시간이 초과되었습니다. 직전 거래를 반드시 확인하세요.",
    "EGW00302": "거래시간이 초과되었습니다. 직전 거래를 반드시 확인하세요.",
    "EGW00310": "유효하지 않은 TR ID입니다.",
    "EGW02004": "실전투자 TR 이 아닙니다.",
    "EGW02006": "모의투자 TR 이 아닙니다.",
    "EGW02007": "모의투자 AppKey가 아닙니다.",
    "OPSQ0002": "없는 서비스 코드 입니다.",
    "OPSQ2000": "ERROR : INPUT INVALID_CHECK_ACNO",
    "OPSQ2001": "ERROR : INPUT FIELD NOT FOUND",
    "OPSQ2002": "ERROR : INPUT FIELD LENGTH",
    "OPSQ2003": "ERROR : INPUT FIELD DATA",
    "APBK0344": "원주문정보가 존재하지 않습니다.",
    "APBK0400": "주문 가능한 수량을 초과했습니다.",
    "APBK0656": "해당종목정보가 없습니다.",
    "APBK0918": "장운영시간이 아닙니다.",
    "APBK0919": "장운영일자가 주문일과 상이합니다.",
    "APBK0927": "정정취소 가능한 수량이 없습니다.",
    "APBK0952": "주문가능금액을 초과 했습니다.",
    "APBK1943": "해당 거래소에서 처리할 수 없는 주문구분입니다.",
    "40070000": "모의투자 주문처리가 안되었습니다(매매불가 종목)",
    "40100000": "모의투자 영업일이 아닙니다.",
    "40250000": "모의투자 주문가능금액이 부족합니다.",
    "40330000": "모의투자 정정/취소할 수량이 없습니다.",
    "40570000": "모의투자 장시작전 입니다.",
    "40580000": "모의투자 장종료 입니다.",
    "90000000": "모의투자에서는 해당업무가 제공되지 않습니다.",
}
_STATUSES = {
    "EGW00102": 403,
    "EGW00103": 403,
    "EGW00104": 403,
    "EGW00105": 403,
    "EGW00133": 403,
    "EGW00203": 404,
}
_RT_CODES = {"OPSQ2000": "2", "OPSQ2001": "2"}


def refusal(
    code: str,
    *,
    envelope: Envelope = "api",
    message: str | None = None,
    detail: str = "",
    status: int | None = None,
) -> Refusal:
    """The refusal of a code; `detail` follows the text in brackets.

    A code of the gateway (`EGW`, `IGW`) comes as HTTP 500 unless it is known to be another, and one
    of the back end or of the business as HTTP 200; `message` and `status` say otherwise.
    """
    gateway = code.startswith(("EGW", "IGW"))
    if status is None:
        status = _STATUSES.get(code, 500 if gateway else 200)
    if message is None:
        message = _MESSAGES.get(code, "요청이 거부되었습니다.")
    if detail:
        message = f"{message} [{detail}]"
    rt_cd = _RT_CODES.get(code, "7" if code.startswith("AP") else "1")
    return Refusal(code=code, message=message, status=status, rt_cd=rt_cd, envelope=envelope)
