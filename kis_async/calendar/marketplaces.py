"""The marketplaces whose days and hours are known, and the names that lead to them. Pure."""

from enum import StrEnum
from zoneinfo import ZoneInfo

from ..errors import InvalidRequest
from ..korean_time import KOREAN_ZONE

__all__ = ["Marketplace", "marketplace_of"]


class Marketplace(StrEnum):
    """Where and when something trades; shares and derivatives of the KRX keep hours of their own."""

    KRX = "KRX"
    NXT = "NXT"
    KRX_DERIVATIVES = "KRX-DERIVATIVES"
    KRX_NIGHT = "KRX-NIGHT"
    US = "US"
    JAPAN = "JAPAN"
    HONG_KONG = "HONG-KONG"
    CHINA = "CHINA"
    VIETNAM = "VIETNAM"

    @property
    def zone(self) -> ZoneInfo:
        """The time zone of the marketplace."""
        return ZoneInfo(_ZONES.get(self, KOREAN_ZONE))

    @property
    def korean(self) -> bool:
        """Whether it is in Korea, so that the broker's holiday inquiry speaks of it."""
        return self not in _ZONES


_ZONES = {
    Marketplace.US: "America/New_York",
    Marketplace.JAPAN: "Asia/Tokyo",
    Marketplace.HONG_KONG: "Asia/Hong_Kong",
    Marketplace.CHINA: "Asia/Shanghai",
    Marketplace.VIETNAM: "Asia/Ho_Chi_Minh",
}

# The broker's codes of quotation and order TRs. `UN` and `SOR` are two marketplaces at once.
_CODES = {
    Marketplace.KRX: ("J", "U"),
    Marketplace.NXT: ("NX",),
    Marketplace.US: ("NAS", "NYS", "AMS", "BAQ", "BAY", "BAA", "NASD", "NYSE", "AMEX"),
    Marketplace.JAPAN: ("TSE", "TKSE"),
    Marketplace.HONG_KONG: ("HKS", "SEHK"),
    Marketplace.CHINA: ("SHS", "SZS", "SHI", "SZI", "SHAA", "SZAA"),
    Marketplace.VIETNAM: ("HSX", "HNX", "HASE", "VNSE"),
}
_NAMED = {each.value: each for each in Marketplace} | {
    code: each for each, codes in _CODES.items() for code in codes
}


def marketplace_of(name: str) -> Marketplace:
    """The marketplace of a name (`KRX`, `us`) or of the broker's code of a venue or exchange (`NAS`, `NX`).

    Raises `InvalidRequest` for any other.
    """
    found = _NAMED.get(name.strip().upper().replace("_", "-"))
    if found is None:
        raise InvalidRequest(
            f"{name!r} is no marketplace ({', '.join(Marketplace)}) and no code of an exchange",
            parameter="market",
        )
    return found
