"""The master files of overseas markets: stocks, futures, options, and foreign indicators."""

from datetime import time
from decimal import Decimal

from ..api.enums import OverseasQuoteExchange
from ..api.overseas_futureoption.enums import FuturesExchange, ProductClass
from ..api.overseas_stock.enums import CountryAbbreviation, TradeCurrency
from ..spec.declare import wire
from .declare import Layout, MasterRow
from .enums import (
    ForeignClass,
    OptionMoneyness,
    OptionProductClass,
    OptionRight,
    OverseasProduct,
    OverseasSecurity,
    SubExchange,
)

__all__ = ["ForeignIndicatorRow", "OverseasFutureRow", "OverseasOptionRow", "OverseasStockRow"]


class OverseasStockRow(MasterRow):
    """A line of the list of an overseas exchange (해외주식 종목); prices are in `currency`."""

    layout = Layout(
        files=(
            "nasmst.cod",
            "nysmst.cod",
            "amsmst.cod",
            "shsmst.cod",
            "shimst.cod",
            "szsmst.cod",
            "szimst.cod",
            "tsemst.cod",
            "hksmst.cod",
            "hnxmst.cod",
            "hsxmst.cod",
        ),
        form="tab",
        ones=("has_constituents",),
    )

    country_abbreviation: CountryAbbreviation | None = wire("ncod", "National code", length=2)
    exchange_id: str | None = wire("exid", "Exchange id", length=3)
    exchange: OverseasQuoteExchange | None = wire("excd", "Exchange code", length=3)
    exchange_name: str | None = wire("exnm", "Exchange name", length=16)
    symbol: str = wire("symb", "Symbol", length=16, key=True)
    realtime_symbol: str | None = wire("rsym", "realtime symbol", length=16)
    name: str | None = wire("knam", "Korea name", length=64)
    english_name: str | None = wire("enam", "English name", length=64)
    security_type: OverseasSecurity | None = wire("stis", "Security type", length=1)
    currency: TradeCurrency | None = wire("curr", "currency", length=4)
    decimals: int | None = wire("zdiv", "float position", length=1)
    data_type: str | None = wire("ztyp", "data type", length=1)
    base_price: Decimal | None = wire("base", "base price", length=12)
    lot: int | None = wire("bnit", "Bid order size", length=8)
    ask_lot: int | None = wire("anit", "Ask order size", length=8)
    opens_at: time | None = wire("mstm", "market start time(HHMM)", length=4)
    closes_at: time | None = wire("metm", "market end time(HHMM)", length=4)
    depositary_receipt: bool | None = wire("isdr", "DR 여부", length=1)
    depositary_receipt_country: str | None = wire("drcd", "DR 국가코드", length=2)
    industry_code: str | None = wire("icod", "업종분류코드", length=4)
    has_constituents: bool | None = wire("sjong", "지수구성종목 존재 여부", length=1)
    tick_type: str | None = wire("ttyp", "Tick size Type", length=1)
    etp_type: OverseasProduct | None = wire("etyp", "ETP 분류", length=3)
    tick_type_detail: str | None = wire("ttyp_sb", "Tick size type 상세", length=3)


class OverseasFutureRow(MasterRow):
    """A line of the list of overseas futures (해외선물 종목)."""

    layout = Layout(files=("ffcode.mst",), form="fixed", ones=("most_active", "nearest_month"))

    symbol: str = wire("sSrsCd", "종목코드", length=32, key=True)
    auto_order_allowed: bool | None = wire("sAutoOrdGnrlYN", "서버자동주문 가능 종목 여부", length=1)
    auto_order_twap_allowed: bool | None = wire(
        "sAutoOrdTwapYN", "서버자동주문 TWAP 가능 종목 여부", length=1
    )
    auto_order_event_allowed: bool | None = wire(
        "sAutoOrdEcnmYN", "서버자동 경제지표 주문 가능 종목 여부", length=1
    )
    filler: str | None = wire("sFiller", "필러", length=47)
    name: str | None = wire("sSeriesKrNm", "종목한글명", length=50)
    exchange: FuturesExchange | None = wire("sExchCd", "거래소코드", length=10)
    product_code: str | None = wire("sMrktCd", "품목코드", length=10)
    product_class: ProductClass | None = wire("sClasCd", "품목종류", length=3)
    display_decimals: int | None = wire("sDispDesz", "출력 소수점", length=5)
    calculation_decimals: int | None = wire("sCalcDesz", "계산 소수점", length=5)
    tick_size: Decimal | None = wire("sTickSz", "틱사이즈", length=14)
    tick_value: Decimal | None = wire("sTickVal", "틱가치", length=14)
    contract_size: Decimal | None = wire("sCtrtSz", "계약크기", length=10)
    price_base: int | None = wire("sDispDigit", "가격표시진법", length=4)
    conversion_multiplier: Decimal | None = wire("sMultiplier", "환산승수", length=10)
    most_active: bool | None = wire("sNearFlg", "최다월물여부", length=1)
    nearest_month: bool | None = wire("sNearFlgDt", "최근월물여부", length=1)
    spread: bool | None = wire("sSprdYN", "스프레드여부", length=1)
    spread_leg: bool | None = wire("sSprdLeg1YN", "스프레드기준종목 LEG1 여부 Y/N", length=1)
    sub_exchange: SubExchange | None = wire("sExchSubCd", "서브 거래소 코드", length=2)


class OverseasOptionRow(MasterRow):
    """A line of the lists of overseas options on indices and futures, and on stocks (해외옵션 종목)."""

    layout = Layout(files=("focode.mst", "fostkcode.mst"), form="fixed", ones=("nearest_month",))

    symbol: str = wire("sSrsCd", "종목코드", length=32, key=True)
    auto_order_allowed: bool | None = wire("sAutoOrdGnrlYN", "서버자동주문 가능 종목 여부", length=1)
    auto_order_twap_allowed: bool | None = wire(
        "sAutoOrdTwapYN", "서버자동주문 TWAP 가능 종목 여부", length=1
    )
    auto_order_event_allowed: bool | None = wire(
        "sAutoOrdEcnmYN", "서버자동 경제지표 주문 가능 종목 여부", length=1
    )
    sub_exchange: SubExchange | None = wire("sExchSubCd", "서브 거래소 코드", length=2)
    filler: str | None = wire("sFiller", "필러", length=45)
    name: str | None = wire("sSeriesKrNm", "종목한글명", length=50)
    exchange: FuturesExchange | None = wire("sExchCd", "거래소코드", length=10)
    product_code: str | None = wire("sMrktCd", "품목코드", length=10)
    product_class: OptionProductClass | None = wire("sClasCd", "품목종류", length=3)
    display_decimals: int | None = wire("sDispDesz", "출력 소수점", length=5)
    calculation_decimals: int | None = wire("sCalcDesz", "계산 소수점", length=5)
    tick_size: Decimal | None = wire("sTickSz", "틱사이즈", length=14)
    tick_value: Decimal | None = wire("sTickVal", "틱가치", length=14)
    contract_size: Decimal | None = wire("sCtrtSz", "계약크기", length=10)
    price_base: int | None = wire("sDispDigit", "가격표시진법", length=4)
    conversion_multiplier: Decimal | None = wire("sMultiplier", "환산승수", length=10)
    right_type: OptionRight | None = wire("sSymbol", "옵션 구분", length=1)
    strike: Decimal | None = wire("sStkPrc", "Strike Price", length=20)
    underlying_product: str | None = wire("sUndrInstr", "관련선물코드", length=10)
    underlying_symbol: str | None = wire("sUndrAsset", "관련선물종목", length=32)
    reference_asset: str | None = wire("sRefrAsset", "참조자산 Index등", length=32)
    tick_change_price: Decimal | None = wire("sIncTickPrc", "틱증가기준가", length=19)
    tick_change_factor: Decimal | None = wire("sIncTickSz", "틱증가배수", length=5)
    contract_month: str | None = wire("sYearMon", "년월", length=6)
    moneyness: OptionMoneyness | None = wire("sAtmFlg", "ATM구분", length=1)
    nearest_month: bool | None = wire("sNearFlg", "근월물여부", length=1)


class ForeignIndicatorRow(MasterRow):
    """A line of the list of foreign indices, stocks, rates and prices (해외지수 종목)."""

    layout = Layout(files=("frgn_code.mst",), form="fixed", ones=("in_dow_30", "in_nasdaq_100", "in_sp_500"))

    indicator_class: ForeignClass | None = wire("cls_code", "구분코드", length=1)
    symbol: str = wire("symb", "심볼", length=10, key=True)
    english_name: str | None = wire("hts_eng_isnm", "영문명", length=39)
    name: str | None = wire("hts_kor_isnm", "한글명", length=40)
    sector_code: str | None = wire("bstp_cls_code", "종목업종코드", length=4)
    in_dow_30: bool | None = wire("dow_30_yn", "다우30 편입종목여부", length=1)
    in_nasdaq_100: bool | None = wire("nasdaq_100_yn", "나스닥100 편입종목여부", length=1)
    in_sp_500: bool | None = wire("snp_500_yn", "S&P 500 편입종목여부", length=1)
    exchange_code: str | None = wire("exch_cls_code", "거래소코드", length=4)
    country_code: str | None = wire("ntnl_cls_code", "국가구분코드", length=3)
