"""[국내주식] 순위분석, values: market capitalization, ratios, earnings and dividends."""

from datetime import date
from decimal import Decimal

from ...spec.declare import Reply, Request, Row, Spec, wire
from ...spec.values import Code
from ..enums import ChangeSign, Designation, Venue
from .ranking_enums import ShareClass

__all__ = [
    "DividendForm",
    "DividendKind",
    "DividendMarket",
    "DividendRank",
    "DividendRanking",
    "DividendShareClass",
    "FinancialRatioOrder",
    "FinancialRatioRank",
    "FinancialRatioRanking",
    "FiscalPeriod",
    "GetDividendRanking",
    "GetFinancialRatioRanking",
    "GetMarketCapRanking",
    "GetMarketValueRanking",
    "GetProfitAssetRanking",
    "MarketCapRank",
    "MarketCapRanking",
    "MarketValueOrder",
    "MarketValueRank",
    "MarketValueRanking",
    "ProfitAssetOrder",
    "ProfitAssetRank",
    "ProfitAssetRanking",
]


class MarketCapRank(Row):
    """One place: the price in won, `market_cap` in hundred million won, its share in percent."""

    symbol: str = wire("mksc_shrn_iscd", "유가증권 단축 종목코드", key=True)
    rank: int | None = wire("data_rank", "데이터 순위")
    name: str | None = wire("hts_kor_isnm", "HTS 한글 종목명")
    price: Decimal | None = wire("stck_prpr", "주식 현재가")
    change: Decimal | None = wire("prdy_vrss", "전일 대비")
    change_sign: ChangeSign | None = wire("prdy_vrss_sign", "전일 대비 부호")
    change_rate: Decimal | None = wire("prdy_ctrt", "전일 대비율")
    volume: int | None = wire("acml_vol", "누적 거래량")
    listed_shares: int | None = wire("lstn_stcn", "상장 주수")
    market_cap: Decimal | None = wire("stck_avls", "시가 총액")
    market_cap_share: Decimal | None = wire("mrkt_whol_avls_rlim", "시장 전체 시가총액 비중")


class MarketCapRanking(Reply):
    """Up to 30 places, best first; there is no next page."""

    ranks: tuple[MarketCapRank, ...] = wire("output", "응답상세")


class GetMarketCapRanking(Request[MarketCapRanking]):
    """국내주식 시가총액 상위 (v1_국내주식-091): the largest stocks.

    `symbol` is a market: 0000 all, 0001 KOSPI, 1001 KOSDAQ, 2001 KOSPI 200. A bound of `None` bounds
    nothing. Not offered on paper.
    """

    spec = Spec(
        name="국내주식 시가총액 상위",
        api_id="v1_국내주식-091",
        effect="read",
        method="GET",
        path="/uapi/domestic-stock/v1/ranking/market-cap",
        tr="FHPST01740000",
        paper=None,
    )
    price_to: Decimal | None = wire("fid_input_price_2", "입력 가격2", default=None, length=12)
    venue: Venue = wire("fid_cond_mrkt_div_code", "조건 시장 분류 코드", default=Venue.KRX, length=2)
    screen: str = wire("fid_cond_scr_div_code", "조건 화면 분류 코드", default="20174", length=5)
    share_class: ShareClass = wire("fid_div_cls_code", "분류 구분 코드", default=ShareClass.ALL, length=2)
    symbol: str = wire("fid_input_iscd", "입력 종목코드", default="0000", form="index", length=12)
    included: str = wire("fid_trgt_cls_code", "대상 구분 코드", default="0", length=32)
    excluded: str = wire("fid_trgt_exls_cls_code", "대상 제외 구분 코드", default="0", length=32)
    price_from: Decimal | None = wire("fid_input_price_1", "입력 가격1", default=None, length=12)
    volume_from: int | None = wire("fid_vol_cnt", "거래량 수", default=None, length=12)


class FiscalPeriod(Code):
    """Up to where in the fiscal year the figures go."""

    FIRST_QUARTER = "0"
    HALF = "1"
    THREE_QUARTERS = "2"
    YEAR = "3"


class MarketValueOrder(Code):
    """The ratio that a ranking of market values is sorted by."""

    PRICE_TO_EARNINGS = "23"
    PRICE_TO_BOOK = "24"
    PRICE_TO_CASH_FLOW = "25"
    PRICE_TO_SALES = "26"
    EARNINGS_PER_SHARE = "27"
    ECONOMIC_VALUE_ADDED = "28"
    EBITDA = "29"
    ENTERPRISE_VALUE_TO_EBITDA = "30"
    EBITDA_TO_FINANCIAL_COSTS = "31"


class MarketValueRank(Row):
    """One place: the price and earnings per share in won; `total_count` counts all places."""

    rank: int | None = wire("data_rank", "데이터 순위")
    name: str | None = wire("hts_kor_isnm", "HTS 한글 종목명")
    symbol: str = wire("mksc_shrn_iscd", "유가증권 단축 종목코드", key=True)
    price: Decimal | None = wire("stck_prpr", "주식 현재가")
    change: Decimal | None = wire("prdy_vrss", "전일 대비")
    change_sign: ChangeSign | None = wire("prdy_vrss_sign", "전일 대비 부호")
    change_rate: Decimal | None = wire("prdy_ctrt", "전일 대비율")
    volume: int | None = wire("acml_vol", "누적 거래량")
    price_to_earnings: Decimal | None = wire("per", "PER")
    price_to_book: Decimal | None = wire("pbr", "PBR")
    price_to_cash_flow: Decimal | None = wire("pcr", "PCR")
    price_to_sales: Decimal | None = wire("psr", "PSR")
    earnings_per_share: Decimal | None = wire("eps", "EPS")
    economic_value_added: Decimal | None = wire("eva", "EVA")
    ebitda: Decimal | None = wire("ebitda", "EBITDA")
    enterprise_value_to_ebitda: Decimal | None = wire("pv_div_ebitda", "PV DIV EBITDA")
    ebitda_to_financial_costs: Decimal | None = wire("ebitda_div_fnnc_expn", "EBITDA DIV 금융비용")
    fiscal_month: int | None = wire("stac_month", "결산 월")
    fiscal_month_code: str | None = wire("stac_month_cls_code", "결산 월 구분 코드")
    total_count: int | None = wire("iqry_csnu", "조회 건수")


class MarketValueRanking(Reply):
    """Up to 30 places, best first; there is no next page."""

    ranks: tuple[MarketValueRank, ...] = wire("output", "응답상세")


class GetMarketValueRanking(Request[MarketValueRanking]):
    """국내주식 시장가치 순위 (v1_국내주식-096): stocks by a ratio of price to value.

    `symbol` is a market: 0000 all, 0001 KOSPI, 1001 KOSDAQ, 2001 KOSPI 200. A bound of `None` bounds
    nothing. Not offered on paper.
    """

    spec = Spec(
        name="국내주식 시장가치 순위",
        api_id="v1_국내주식-096",
        effect="read",
        method="GET",
        path="/uapi/domestic-stock/v1/ranking/market-value",
        tr="FHPST01790000",
        paper=None,
    )
    included: str = wire("fid_trgt_cls_code", "대상 구분 코드", default="0", length=32)
    venue: Venue = wire("fid_cond_mrkt_div_code", "조건 시장 분류 코드", default=Venue.KRX, length=2)
    screen: str = wire("fid_cond_scr_div_code", "조건 화면 분류 코드", default="20179", length=5)
    symbol: str = wire("fid_input_iscd", "입력 종목코드", default="0000", form="index", length=12)
    designation: Designation = wire("fid_div_cls_code", "분류 구분 코드", default=Designation.ALL, length=2)
    price_from: Decimal | None = wire("fid_input_price_1", "입력 가격1", default=None, length=12)
    price_to: Decimal | None = wire("fid_input_price_2", "입력 가격2", default=None, length=12)
    volume_from: int | None = wire("fid_vol_cnt", "거래량 수", default=None, length=12)
    fiscal_year: int = wire("fid_input_option_1", "입력 옵션1", length=10, example="2023")
    fiscal_period: FiscalPeriod = wire("fid_input_option_2", "입력 옵션2", length=10, example="3")
    order: MarketValueOrder = wire(
        "fid_rank_sort_cls_code", "순위 정렬 구분 코드", default=MarketValueOrder.PRICE_TO_EARNINGS, length=2
    )
    category: str = wire("fid_blng_cls_code", "소속 구분 코드", default="0", length=2)
    excluded: str = wire("fid_trgt_exls_cls_code", "대상 제외 구분 코드", default="0", length=32)


class ProfitAssetOrder(Code):
    """The figure that a ranking of accounts is sorted by."""

    GROSS_PROFIT = "0"
    OPERATING_PROFIT = "1"
    ORDINARY_PROFIT = "2"
    NET_INCOME = "3"
    TOTAL_ASSETS = "4"
    TOTAL_LIABILITIES = "5"
    TOTAL_EQUITY = "6"


class ProfitAssetRank(Row):
    """One place: the price in won, accounts in hundred million won; `total_count` counts all places."""

    rank: int | None = wire("data_rank", "데이터 순위")
    name: str | None = wire("hts_kor_isnm", "HTS 한글 종목명")
    change_sign: ChangeSign | None = wire("prdy_vrss_sign", "전일 대비 부호")
    symbol: str = wire("mksc_shrn_iscd", "유가증권 단축 종목코드", key=True)
    price: Decimal | None = wire("stck_prpr", "주식 현재가")
    change: Decimal | None = wire("prdy_vrss", "전일 대비")
    change_rate: Decimal | None = wire("prdy_ctrt", "전일 대비율")
    volume: int | None = wire("acml_vol", "누적 거래량")
    gross_profit: Decimal | None = wire("sale_totl_prfi", "매출 총 이익")
    operating_profit: Decimal | None = wire("bsop_prti", "영업 이익")
    ordinary_profit: Decimal | None = wire("op_prfi", "경상 이익")
    net_income: Decimal | None = wire("thtr_ntin", "당기순이익")
    total_assets: Decimal | None = wire("total_aset", "자산총계")
    total_liabilities: Decimal | None = wire("total_lblt", "부채총계")
    total_equity: Decimal | None = wire("total_cptl", "자본총계")
    fiscal_month: int | None = wire("stac_month", "결산 월")
    fiscal_month_code: str | None = wire("stac_month_cls_code", "결산 월 구분 코드")
    total_count: int | None = wire("iqry_csnu", "조회 건수")


class ProfitAssetRanking(Reply):
    """Up to 30 places, best first; there is no next page."""

    ranks: tuple[ProfitAssetRank, ...] = wire("output", "응답상세")


class GetProfitAssetRanking(Request[ProfitAssetRanking]):
    """국내주식 수익자산지표 순위 (v1_국내주식-090): stocks by their profits or assets.

    `symbol` is a market: 0000 all, 0001 KOSPI, 1001 KOSDAQ, 2001 KOSPI 200. A bound of `None` bounds
    nothing. Not offered on paper.
    """

    spec = Spec(
        name="국내주식 수익자산지표 순위",
        api_id="v1_국내주식-090",
        effect="read",
        method="GET",
        path="/uapi/domestic-stock/v1/ranking/profit-asset-index",
        tr="FHPST01730000",
        paper=None,
    )
    venue: Venue = wire("fid_cond_mrkt_div_code", "조건 시장 분류 코드", default=Venue.KRX, length=2)
    included: str = wire("fid_trgt_cls_code", "대상 구분 코드", default="0", length=32)
    screen: str = wire("fid_cond_scr_div_code", "조건 화면 분류 코드", default="20173", length=5)
    symbol: str = wire("fid_input_iscd", "입력 종목코드", default="0000", form="index", length=12)
    share_class: str = wire("fid_div_cls_code", "분류 구분 코드", default="0", length=2)
    price_from: Decimal | None = wire("fid_input_price_1", "입력 가격1", default=None, length=12)
    price_to: Decimal | None = wire("fid_input_price_2", "입력 가격2", default=None, length=12)
    volume_from: int | None = wire("fid_vol_cnt", "거래량 수", default=None, length=12)
    fiscal_year: int = wire("fid_input_option_1", "입력 옵션1", length=10, example="2023")
    fiscal_period: FiscalPeriod = wire("fid_input_option_2", "입력 옵션2", length=10, example="3")
    order: ProfitAssetOrder = wire(
        "fid_rank_sort_cls_code", "순위 정렬 구분 코드", default=ProfitAssetOrder.GROSS_PROFIT, length=2
    )
    category: str = wire("fid_blng_cls_code", "소속 구분 코드", default="0", length=2)
    excluded: str = wire("fid_trgt_exls_cls_code", "대상 제외 구분 코드", default="0", length=32)


class FinancialRatioOrder(Code):
    """The group of ratios that a ranking is sorted by."""

    PROFITABILITY = "7"
    STABILITY = "11"
    GROWTH = "15"
    ACTIVITY = "20"


class FinancialRatioRank(Row):
    """One place: the price in won, ratios in percent; `total_count` counts all places."""

    rank: int | None = wire("data_rank", "데이터 순위")
    name: str | None = wire("hts_kor_isnm", "HTS 한글 종목명")
    symbol: str = wire("mksc_shrn_iscd", "유가증권 단축 종목코드", key=True)
    price: Decimal | None = wire("stck_prpr", "주식 현재가")
    change: Decimal | None = wire("prdy_vrss", "전일 대비")
    change_sign: ChangeSign | None = wire("prdy_vrss_sign", "전일 대비 부호")
    change_rate: Decimal | None = wire("prdy_ctrt", "전일 대비율")
    volume: int | None = wire("acml_vol", "누적 거래량")
    ordinary_profit_to_assets: Decimal | None = wire("cptl_op_prfi", "총자본경상이익율")
    net_income_to_assets: Decimal | None = wire("cptl_ntin_rate", "총자본 순이익율")
    gross_margin: Decimal | None = wire("sale_totl_rate", "매출액 총이익율")
    net_margin: Decimal | None = wire("sale_ntin_rate", "매출액 순이익율")
    equity_ratio: Decimal | None = wire("bis", "자기자본비율")
    debt_ratio: Decimal | None = wire("lblt_rate", "부채 비율")
    borrowing_dependence: Decimal | None = wire("bram_depn", "차입금 의존도")
    reserve_ratio: Decimal | None = wire("rsrv_rate", "유보 비율")
    sales_growth: Decimal | None = wire("grs", "매출액 증가율")
    ordinary_profit_growth: Decimal | None = wire("op_prfi_inrt", "경상 이익 증가율")
    operating_profit_growth: Decimal | None = wire("bsop_prfi_inrt", "영업 이익 증가율")
    net_income_growth: Decimal | None = wire("ntin_inrt", "순이익 증가율")
    equity_growth: Decimal | None = wire("equt_inrt", "자기자본 증가율")
    asset_turnover: Decimal | None = wire("cptl_tnrt", "총자본회전율")
    receivables_turnover: Decimal | None = wire("sale_bond_tnrt", "매출 채권 회전율")
    asset_growth: Decimal | None = wire("totl_aset_inrt", "총자산 증가율")
    fiscal_month: int | None = wire("stac_month", "결산 월")
    fiscal_month_code: str | None = wire("stac_month_cls_code", "결산 월 구분 코드")
    total_count: int | None = wire("iqry_csnu", "조회 건수")


class FinancialRatioRanking(Reply):
    """Up to 30 places, best first; there is no next page."""

    ranks: tuple[FinancialRatioRank, ...] = wire("output", "응답상세")


class GetFinancialRatioRanking(Request[FinancialRatioRanking]):
    """국내주식 재무비율 순위 (v1_국내주식-092): stocks by their financial ratios.

    `symbol` is a market: 0000 all, 0001 KOSPI, 1001 KOSDAQ, 2001 KOSPI 200. A bound of `None` bounds
    nothing. Not offered on paper.
    """

    spec = Spec(
        name="국내주식 재무비율 순위",
        api_id="v1_국내주식-092",
        effect="read",
        method="GET",
        path="/uapi/domestic-stock/v1/ranking/finance-ratio",
        tr="FHPST01750000",
        paper=None,
    )
    included: str = wire("fid_trgt_cls_code", "대상 구분 코드", default="0", length=32)
    venue: Venue = wire("fid_cond_mrkt_div_code", "조건 시장 분류 코드", default=Venue.KRX, length=2)
    screen: str = wire("fid_cond_scr_div_code", "조건 화면 분류 코드", default="20175", length=5)
    symbol: str = wire("fid_input_iscd", "입력 종목코드", default="0000", form="index", length=12)
    share_class: str = wire("fid_div_cls_code", "분류 구분 코드", default="0", length=2)
    price_from: Decimal | None = wire("fid_input_price_1", "입력 가격1", default=None, length=12)
    price_to: Decimal | None = wire("fid_input_price_2", "입력 가격2", default=None, length=12)
    volume_from: int | None = wire("fid_vol_cnt", "거래량 수", default=None, length=12)
    fiscal_year: int = wire("fid_input_option_1", "입력 옵션1", length=10, example="2023")
    fiscal_period: FiscalPeriod = wire("fid_input_option_2", "입력 옵션2", length=10, example="3")
    order: FinancialRatioOrder = wire(
        "fid_rank_sort_cls_code", "순위 정렬 구분 코드", default=FinancialRatioOrder.PROFITABILITY, length=2
    )
    category: str = wire("fid_blng_cls_code", "소속 구분 코드", default="0", length=2)
    excluded: str = wire("fid_trgt_exls_cls_code", "대상 제외 구분 코드", default="0", length=32)


class DividendMarket(Code):
    """The market whose dividends are ranked."""

    ALL = "0"
    KOSPI = "1"
    KOSPI_200 = "2"
    KOSDAQ = "3"


class DividendShareClass(Code):
    """Whose dividends are ranked."""

    ALL = "0"
    COMMON = "6"
    PREFERRED = "7"


class DividendForm(Code):
    """What a dividend is paid in."""

    SHARES = "1"
    CASH = "2"


class DividendKind(Code):
    """When in its year a company pays."""

    ALL = "0"
    YEAR_END = "1"
    INTERIM = "2"


class DividendRank(Row):
    """One place: the dividend in won or in shares, its rate in percent; the kind is a Korean word."""

    rank: int | None = wire("rank", "순위")
    symbol: str = wire("sht_cd", "종목코드", key=True)
    name: str | None = wire("isin_name", "종목명")
    record_date: date | None = wire("record_date", "기준일")
    dividend: Decimal | None = wire("per_sto_divi_amt", "현금/주식배당금")
    dividend_rate: Decimal | None = wire("divi_rate", "현금/주식배당률(%)")
    dividend_kind: str | None = wire("divi_kind", "배당종류")


class DividendRanking(Reply):
    """Up to 30 places, best first; there is no next page."""

    ranks: tuple[DividendRank, ...] = wire("output1", "응답상세")


class GetDividendRanking(Request[DividendRanking]):
    """국내주식 배당률 상위 (국내주식-106): the stocks that paid the highest dividends.

    `sector` goes with the market: 0001 all of KOSPI, 1001 all of KOSDAQ, 2001 KOSPI 200. `date_from`
    and `date_to` bound the record date. Not offered on paper.
    """

    spec = Spec(
        name="국내주식 배당률 상위",
        api_id="국내주식-106",
        effect="read",
        method="GET",
        path="/uapi/domestic-stock/v1/ranking/dividend-rate",
        tr="HHKDB13470100",
        paper=None,
    )
    next_key: str = wire("CTS_AREA", "CTS_AREA", default="", length=17)
    market: DividendMarket = wire("GB1", "KOSPI", default=DividendMarket.ALL, length=1)
    sector: str = wire("UPJONG", "업종구분", length=4, example="0001")
    share_class: DividendShareClass = wire("GB2", "종목선택", default=DividendShareClass.ALL, length=1)
    paid_in: DividendForm = wire("GB3", "배당구분", length=1, example="2")
    date_from: date = wire("F_DT", "기준일From", example="20200101")
    date_to: date = wire("T_DT", "기준일To", example="20240403")
    dividend_kind: DividendKind = wire("GB4", "결산/중간배당", default=DividendKind.ALL, length=1)
