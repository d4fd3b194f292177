"""The master files of domestic futures and options."""

from decimal import Decimal

from ..spec.declare import wire
from .declare import Layout, MasterRow
from .enums import (
    CommodityClass,
    CommodityContract,
    IndexContract,
    MonthOrder,
    StockContract,
    StrikeMoneyness,
)

__all__ = ["CommodityContractRow", "IndexContractRow", "StockContractRow"]


class IndexContractRow(MasterRow):
    """A line of the list of index futures and options (지수선물옵션)."""

    layout = Layout(files=("fo_idx_code_mts.mst",), form="pipe")

    contract_kind: IndexContract | None = wire("info_type", "상품종류", length=1)
    symbol: str = wire("shrn_iscd", "단축코드", length=9, key=True)
    isin: str | None = wire("stnd_iscd", "표준코드", length=12)
    name: str | None = wire("kor_name", "한글종목명", length=40)
    moneyness: StrikeMoneyness | None = wire("atm_cls_code", "ATM구분", length=1)
    strike: Decimal | None = wire("acpr", "행사가", length=8)
    month_order: MonthOrder | None = wire("mmsc_cls_code", "월물구분코드", length=1)
    underlying_symbol: str | None = wire("unas_shrn_iscd", "기초자산 단축코드", length=9)
    underlying_name: str | None = wire("unas_kor_name", "기초자산 명", length=40)


class StockContractRow(MasterRow):
    """A line of the list of stock futures and options (주식선물옵션)."""

    layout = Layout(files=("fo_stk_code_mts.mst",), form="pipe")

    contract_kind: StockContract | None = wire("info_type", "상품종류", length=1)
    symbol: str = wire("shrn_iscd", "단축코드", length=9, key=True)
    isin: str | None = wire("stnd_iscd", "표준코드", length=12)
    name: str | None = wire("kor_name", "한글종목명", length=40)
    moneyness: StrikeMoneyness | None = wire("atm_cls_code", "ATM구분", length=1)
    strike: Decimal | None = wire("acpr", "행사가", length=8)
    month_order: MonthOrder | None = wire("mmsc_cls_code", "월물구분코드", length=1)
    underlying_symbol: str | None = wire("unas_shrn_iscd", "기초자산 단축코드", length=9)
    underlying_name: str | None = wire("unas_kor_name", "기초자산 명", length=40)


class CommodityContractRow(MasterRow):
    """A line of the list of commodity, currency and rate futures and options (상품선물옵션)."""

    layout = Layout(files=("fo_com_code.mst",), form="fixed")

    commodity_class: CommodityClass | None = wire("com_type", "상품구분", length=1)
    contract_kind: CommodityContract | None = wire("info_type", "상품종류", length=1)
    symbol: str = wire("shrn_iscd", "단축코드", length=9, key=True)
    isin: str | None = wire("stnd_iscd", "표준코드", length=12)
    name: str | None = wire("kor_name", "한글종목명", length=40)
    moneyness: StrikeMoneyness | None = wire("atm_cls_code", "ATM구분", length=1)
    strike: Decimal | None = wire("acpr", "행사가", length=8)
    month_order: MonthOrder | None = wire("mmsc_cls_code", "월물구분코드", length=1)
    underlying_symbol: str | None = wire("prod_no", "기초자산 단축코드", length=3)
    underlying_name: str | None = wire("prod_name", "기초자산 명", length=40)
