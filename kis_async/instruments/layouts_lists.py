"""The other master files: indices, themes, bonds, and the members of the exchange."""

from datetime import date

from ..spec.declare import wire
from .declare import Layout, MasterRow

__all__ = ["BondRow", "IndexRow", "MemberRow", "ThemeRow"]


class IndexRow(MasterRow):
    """A line of the list of indices and sectors (업종); the broker quotes it by `sector_code`."""

    layout = Layout(files=("idxcode.mst",), form="fixed")

    market_digit: str | None = wire("idx_div", "시장구분값", length=1)
    sector_code: str = wire("idx_code", "업종코드", length=4, key=True)
    name: str | None = wire("idx_name", "업종명", length=40)


class ThemeRow(MasterRow):
    """A line of the list of themes (테마): one symbol that belongs to one theme."""

    layout = Layout(files=("theme_code.mst",), form="fixed")

    theme_code: str = wire("theme_code", "테마코드", length=3, key=True)
    theme_name: str | None = wire("theme_name", "테마명", length=40)
    symbol: str = wire("shrn_iscd", "단축코드(종목코드)", length=6, key=True)
    filler: str | None = wire("filler", "필러", length=3)


class BondRow(MasterRow):
    """A line of the list of exchange-traded bonds (장내채권)."""

    layout = Layout(files=("bond_code.mst",), form="edges")

    bond_kind: str | None = wire("bond_type", "유형", length=2)
    bond_class_code: str | None = wire("bond_clsf_cd", "채권분류코드", length=2)
    isin: str = wire("stnd_iscd", "표준코드", length=12, key=True)
    name: str | None = wire("sname", "종목명")
    interest_class: str | None = wire("bond_int_cls_code", "채권이자분류코드", length=2)
    listed_on: date | None = wire("lstn_date", "상장일", length=8)
    issued_on: date | None = wire("pblc_date", "발행일", length=8)
    redeemed_on: date | None = wire("rdmp_date", "상환일", length=8)


class MemberRow(MasterRow):
    """A line of the list of the members of the exchange (회원사)."""

    layout = Layout(files=("memcode.mst",), form="edges", ones=("foreign",))

    member_code: str = wire("mbcr_no", "회원사코드", length=5, key=True)
    member_name: str | None = wire("mbcr_name", "회원사명")
    foreign: bool | None = wire("glob_yn", "외국 회원사 여부", length=1)
