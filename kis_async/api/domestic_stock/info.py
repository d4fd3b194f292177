"""[국내주식] 종목정보: what companies and issues are, their finances, and what firms say of them."""

from datetime import date
from decimal import Decimal

from ...spec.declare import Group, Reply, Request, Row, Spec, call, wire
from ...spec.values import Code
from ..enums import ChangeSign, ProductType, Venue
from .info_events import (
    ListBonusIssues,
    ListCapitalReductions,
    ListDividends,
    ListFaceValueChanges,
    ListForfeitedShares,
    ListListings,
    ListMandatoryDeposits,
    ListMergersAndSplits,
    ListPublicOffers,
    ListPurchaseClaims,
    ListRightsIssues,
    ListShareholderMeetings,
)

__all__ = [
    "BalanceSheet",
    "BalanceSheetTerm",
    "CreditSelection",
    "CreditStock",
    "CreditStocks",
    "EarningsEstimates",
    "EstimateRow",
    "EstimateTitle",
    "EstimateYear",
    "FinancialRatioTerm",
    "FinancialRatios",
    "FirmOpinion",
    "FiscalTerm",
    "GetBalanceSheet",
    "GetEarningsEstimates",
    "GetFinancialRatios",
    "GetGrowthRatios",
    "GetIncomeStatement",
    "GetOtherRatios",
    "GetProductInfo",
    "GetProfitRatios",
    "GetStabilityRatios",
    "GetStockInfo",
    "GrowthRatioTerm",
    "GrowthRatios",
    "IncomeStatement",
    "IncomeTerm",
    "Info",
    "LendableExchange",
    "LendableOrder",
    "LendableStock",
    "LendableStocks",
    "LendingLimit",
    "ListCreditStocks",
    "ListLendableStocks",
    "ListOpinions",
    "ListOpinionsByFirm",
    "ListingExchange",
    "MarketId",
    "Opinion",
    "OpinionFilter",
    "Opinions",
    "OpinionsByFirm",
    "OtherRatioTerm",
    "OtherRatios",
    "ProductInfo",
    "ProductInfoReply",
    "ProfitRatioTerm",
    "ProfitRatios",
    "SecurityGroup",
    "StabilityRatioTerm",
    "StabilityRatios",
    "StockInfo",
    "StockInfoReply",
    "StockKind",
    "StockOrder",
]


class StockOrder(Code):
    """What a list of stocks is sorted by."""

    SYMBOL = "0"
    NAME = "1"


class CreditSelection(Code):
    """Stocks that can be traded on credit, or those that cannot."""

    AVAILABLE = "0"
    UNAVAILABLE = "1"


class FiscalTerm(Code):
    """Years or quarters."""

    YEAR = "0"
    QUARTER = "1"


class OpinionFilter(Code):
    """Which opinions are wanted."""

    ALL = "0"
    BUY = "1"
    NEUTRAL = "2"
    SELL = "3"


class LendableExchange(Code):
    """The exchange whose lendable stocks are wanted."""

    ALL = "00"
    KOSPI = "02"
    KOSDAQ = "03"


class LendableOrder(Code):
    """All lendable stocks as they come, or sorted by symbol."""

    ALL = "0"
    SYMBOL = "1"


class MarketId(Code):
    """The exchange's market on which an issue is listed."""

    AGRICULTURAL_DERIVATIVES = "AGR"
    BOND_DERIVATIVES = "BON"
    COMMODITIES = "CMD"
    CURRENCY_DERIVATIVES = "CUR"
    ENERGY_DERIVATIVES = "ENG"
    STOCK_DERIVATIVES = "EQU"
    ETF_DERIVATIVES = "ETF"
    INTEREST_DERIVATIVES = "IRT"
    KONEX = "KNX"
    KOSDAQ = "KSQ"
    METAL_DERIVATIVES = "MTL"
    INDEX_DERIVATIVES = "SPI"
    KOSPI = "STK"


class SecurityGroup(Code):
    """The group of securities that an issue belongs to."""

    BENEFICIARY_CERTIFICATE = "BC"
    DEPOSITARY_RECEIPT = "DR"
    ETF = "EF"
    ETN = "EN"
    ELW = "EW"
    FOREIGN_ETF = "FE"
    FUTURES_AND_OPTIONS = "FO"
    FOREIGN_STOCK = "FS"
    FUTURE = "FU"
    FLEX_FUTURE = "FX"
    SPOT_GOLD = "GD"
    INVESTMENT_CONTRACT = "IC"
    INFRASTRUCTURE_FUND = "IF"
    KONEX_STOCK = "KN"
    INVESTMENT_COMPANY = "MF"
    OPTION = "OP"
    REIT = "RT"
    SHIP_INVESTMENT_COMPANY = "SC"
    SUBSCRIPTION_RIGHT = "SR"
    STOCK = "ST"
    WARRANT = "SW"
    TRUST_CERTIFICATE = "TC"


class ListingExchange(Code):
    """The exchange or market of an issue; Hong Kong stands in the list twice."""

    HOUSE = "01"
    KOSPI = "02"
    KOSDAQ = "03"
    K_OTC = "04"
    DERIVATIVES = "05"
    CME = "06"
    EUREX = "07"
    SPOT_GOLD = "21"
    US_DAYTIME = "50"
    HONG_KONG = "51"
    SHANGHAI_B = "52"
    SHENZHEN = "53"
    HONG_KONG_EXCHANGE = "54"
    US = "55"
    JAPAN = "56"
    SHANGHAI_A = "57"
    SHENZHEN_A = "58"
    VIETNAM = "59"
    BEFORE_HOURS = "61"
    BLOCK_COMPETITIVE = "64"
    AUCTION = "65"
    AFTER_HOURS_SINGLE = "81"


class StockKind(Code):
    """The class of a share; preferred shares are numbered in the order of their issue."""

    NONE = "000"
    COMMON = "101"
    PREFERRED = "201"
    PREFERRED_2 = "202"
    PREFERRED_3 = "203"
    PREFERRED_4 = "204"
    PREFERRED_5 = "205"
    PREFERRED_6 = "206"
    PREFERRED_7 = "207"
    PREFERRED_8 = "208"
    PREFERRED_9 = "209"
    PREFERRED_10 = "210"
    PREFERRED_11 = "211"
    PREFERRED_12 = "212"
    PREFERRED_13 = "213"
    PREFERRED_14 = "214"
    PREFERRED_15 = "215"
    PREFERRED_16 = "216"
    PREFERRED_17 = "217"
    PREFERRED_18 = "218"
    PREFERRED_19 = "219"
    PREFERRED_20 = "220"
    DEFERRED = "301"
    MIXED = "401"


class CreditStock(Row):
    """A stock and the percentage that the house asks or lends in a credit trade."""

    symbol: str = wire("stck_shrn_iscd", "주식 단축 종목코드", key=True)
    name: str | None = wire("hts_kor_isnm", "HTS 한글 종목명")
    credit_rate: Decimal | None = wire("crdt_rate", "신용 비율")


class CreditStocks(Reply):
    """Up to 100 stocks; there is no next page."""

    stocks: tuple[CreditStock, ...] = wire("output", "응답상세")


class ListCreditStocks(Request[CreditStocks]):
    """국내주식 당사 신용가능종목 (국내주식-111): the stocks that the house trades on credit, or does not.

    At most 100 rows, and no next page. `symbol` is a market: 0000 all, 0001 KOSPI, 1001 KOSDAQ,
    2001 KOSPI 200, 4001 KRX 100. Not offered on paper.
    """

    spec = Spec(
        name="국내주식 당사 신용가능종목",
        api_id="국내주식-111",
        effect="read",
        method="GET",
        path="/uapi/domestic-stock/v1/quotations/credit-by-company",
        tr="FHPST04770000",
        paper=None,
    )
    order: StockOrder = wire(
        "fid_rank_sort_cls_code", "순위 정렬 구분 코드", default=StockOrder.SYMBOL, length=2
    )
    selection: CreditSelection = wire("fid_slct_yn", "선택 여부", default=CreditSelection.AVAILABLE, length=1)
    symbol: str = wire("fid_input_iscd", "입력 종목코드", default="0000", length=12)
    screen: str = wire("fid_cond_scr_div_code", "조건 화면 분류 코드", default="20477", length=5)
    venue: Venue = wire("fid_cond_mrkt_div_code", "조건 시장 분류 코드", default=Venue.KRX, length=2)


class EstimateTitle(Row):
    """Who estimated, when, and what he recommends; the capital is in 100 million won.

    The document labels these columns as those of an ELW quote; the names here follow the values.
    """

    symbol: str | None = wire("sht_cd", "ELW단축종목코드")
    name: str | None = wire("item_kor_nm", "HTS한글종목명")
    analyst_1: str | None = wire("name1", "ELW현재가")
    analyst_2: str | None = wire("name2", "전일대비")
    estimated_on: date | None = wire("estdate", "전일대비부호")
    recommendation: str | None = wire("rcmd_name", "전일대비율")
    capital: Decimal | None = wire("capital", "누적거래량")
    foreign_limit_rate: Decimal | None = wire("forn_item_lmtrt", "행사가")


class EstimateRow(Row):
    """One line of the tables, a column for each of the five fiscal years in `years`.

    What a line is follows from its place alone, see `GetEarningsEstimates`.
    """

    value_1: Decimal | None = wire("data1", "DATA1")
    value_2: Decimal | None = wire("data2", "DATA2")
    value_3: Decimal | None = wire("data3", "DATA3")
    value_4: Decimal | None = wire("data4", "DATA4")
    value_5: Decimal | None = wire("data5", "DATA5")


class EstimateYear(Row):
    """A fiscal year end such as 2023.12, with an E behind it where the values are estimates."""

    fiscal_month: str | None = wire("dt", "결산년월")


class EarningsEstimates(Reply):
    """Two tables without headings, and the years that their columns stand for."""

    title: EstimateTitle | None = wire("output1", "응답상세")
    income: tuple[EstimateRow, ...] = wire("output2", "응답상세")
    indicators: tuple[EstimateRow, ...] = wire("output3", "응답상세")
    years: tuple[EstimateYear, ...] = wire("output4", "응답상세")


class GetEarningsEstimates(Request[EarningsEstimates]):
    """국내주식 종목추정실적 (국내주식-187): what the house's analysts expect of a company.

    Six lines in `income`: sales, their growth, operating profit, its growth, net income, its growth.
    Eight lines in `indicators`: EBITDA, earnings per share, their growth, price to earnings,
    EV to EBITDA, return on equity, debt ratio, interest cover. Amounts are in 100 million won, except
    earnings per share, which are in tenths of a won; rates and multiples are in tenths as well.
    Some 160 companies are covered, and the values are renewed once a month. Not offered on paper.
    """

    spec = Spec(
        name="국내주식 종목추정실적",
        api_id="국내주식-187",
        effect="read",
        method="GET",
        path="/uapi/domestic-stock/v1/quotations/estimate-perform",
        tr="HHKST668300C0",
        paper=None,
    )
    symbol: str = wire("SHT_CD", "종목코드", length=12, example="005930")


class BalanceSheetTerm(Row):
    """The balance at the end of one year or quarter.

    In 100 million won; 99.99 means that the value is not given.
    """

    fiscal_month: str | None = wire("stac_yymm", "결산 년월")
    current_assets: Decimal | None = wire("cras", "유동자산")
    fixed_assets: Decimal | None = wire("fxas", "고정자산")
    total_assets: Decimal | None = wire("total_aset", "자산총계")
    current_liabilities: Decimal | None = wire("flow_lblt", "유동부채")
    fixed_liabilities: Decimal | None = wire("fix_lblt", "고정부채")
    total_liabilities: Decimal | None = wire("total_lblt", "부채총계")
    capital: Decimal | None = wire("cpfn", "자본금")
    capital_surplus: Decimal | None = wire("cfp_surp", "자본 잉여금")
    retained_earnings: Decimal | None = wire("prfi_surp", "이익 잉여금")
    total_equity: Decimal | None = wire("total_cptl", "자본총계")


class BalanceSheet(Reply):
    """The terms, newest first."""

    terms: tuple[BalanceSheetTerm, ...] = wire("output", "응답상세")


class GetBalanceSheet(Request[BalanceSheet]):
    """국내주식 대차대조표 (v1_국내주식-078): a company's balance sheets, yearly or quarterly, newest first.

    Not offered on paper.
    """

    spec = Spec(
        name="국내주식 대차대조표",
        api_id="v1_국내주식-078",
        effect="read",
        method="GET",
        path="/uapi/domestic-stock/v1/finance/balance-sheet",
        tr="FHKST66430100",
        paper=None,
    )
    term: FiscalTerm = wire("FID_DIV_CLS_CODE", "분류 구분 코드", default=FiscalTerm.YEAR, length=2)
    venue: Venue = wire("fid_cond_mrkt_div_code", "조건 시장 분류 코드", default=Venue.KRX, length=2)
    symbol: str = wire("fid_input_iscd", "입력 종목코드", length=12, example="005930")


class FinancialRatioTerm(Row):
    """One year or quarter: rates in percent, values per share in won.

    A growth of operating profit from or into a loss is given as 0.
    """

    fiscal_month: str | None = wire("stac_yymm", "결산 년월")
    sales_growth: Decimal | None = wire("grs", "매출액 증가율")
    operating_profit_growth: Decimal | None = wire("bsop_prfi_inrt", "영업 이익 증가율")
    net_income_growth: Decimal | None = wire("ntin_inrt", "순이익 증가율")
    return_on_equity: Decimal | None = wire("roe_val", "ROE 값")
    earnings_per_share: Decimal | None = wire("eps", "EPS")
    sales_per_share: Decimal | None = wire("sps", "주당매출액")
    book_value_per_share: Decimal | None = wire("bps", "BPS")
    reserve_ratio: Decimal | None = wire("rsrv_rate", "유보 비율")
    debt_ratio: Decimal | None = wire("lblt_rate", "부채 비율")


class FinancialRatios(Reply):
    """The terms, newest first."""

    terms: tuple[FinancialRatioTerm, ...] = wire("output", "응답상세")


class GetFinancialRatios(Request[FinancialRatios]):
    """국내주식 재무비율 (v1_국내주식-080): growth, return on equity, values per share and debt of a company.

    Yearly or quarterly. Not offered on paper.
    """

    spec = Spec(
        name="국내주식 재무비율",
        api_id="v1_국내주식-080",
        effect="read",
        method="GET",
        path="/uapi/domestic-stock/v1/finance/financial-ratio",
        tr="FHKST66430300",
        paper=None,
    )
    term: FiscalTerm = wire("FID_DIV_CLS_CODE", "분류 구분 코드", default=FiscalTerm.YEAR, length=2)
    venue: Venue = wire("fid_cond_mrkt_div_code", "조건 시장 분류 코드", default=Venue.KRX, length=2)
    symbol: str = wire("fid_input_iscd", "입력 종목코드", length=12, example="005930")


class GrowthRatioTerm(Row):
    """How much one year or quarter grew against a year before, in percent."""

    fiscal_month: str | None = wire("stac_yymm", "결산 년월")
    sales_growth: Decimal | None = wire("grs", "매출액 증가율")
    operating_profit_growth: Decimal | None = wire("bsop_prfi_inrt", "영업 이익 증가율")
    equity_growth: Decimal | None = wire("equt_inrt", "자기자본 증가율")
    asset_growth: Decimal | None = wire("totl_aset_inrt", "총자산 증가율")


class GrowthRatios(Reply):
    """The terms, newest first."""

    terms: tuple[GrowthRatioTerm, ...] = wire("output", "응답상세")


class GetGrowthRatios(Request[GrowthRatios]):
    """국내주식 성장성비율 (v1_국내주식-085): how sales, operating profit, equity and assets of a company grew.

    Yearly or quarterly. Not offered on paper.
    """

    spec = Spec(
        name="국내주식 성장성비율",
        api_id="v1_국내주식-085",
        effect="read",
        method="GET",
        path="/uapi/domestic-stock/v1/finance/growth-ratio",
        tr="FHKST66430800",
        paper=None,
    )
    symbol: str = wire("fid_input_iscd", "입력 종목코드", length=12, example="005930")
    term: FiscalTerm = wire("fid_div_cls_code", "분류 구분 코드", default=FiscalTerm.YEAR, length=2)
    venue: Venue = wire("fid_cond_mrkt_div_code", "조건 시장 분류 코드", default=Venue.KRX, length=2)


class IncomeTerm(Row):
    """What one year or quarter earned.

    In 100 million won; 99.99 means that the value is not given.
    """

    fiscal_month: str | None = wire("stac_yymm", "결산 년월")
    sales: Decimal | None = wire("sale_account", "매출액")
    cost_of_sales: Decimal | None = wire("sale_cost", "매출 원가")
    gross_profit: Decimal | None = wire("sale_totl_prfi", "매출 총 이익")
    depreciation: Decimal | None = wire("depr_cost", "감가상각비")
    selling_and_administrative_expenses: Decimal | None = wire("sell_mang", "판매 및 관리비")
    operating_profit: Decimal | None = wire("bsop_prti", "영업 이익")
    non_operating_income: Decimal | None = wire("bsop_non_ernn", "영업 외 수익")
    non_operating_expenses: Decimal | None = wire("bsop_non_expn", "영업 외 비용")
    ordinary_profit: Decimal | None = wire("op_prfi", "경상 이익")
    extraordinary_gain: Decimal | None = wire("spec_prfi", "특별 이익")
    extraordinary_loss: Decimal | None = wire("spec_loss", "특별 손실")
    net_income: Decimal | None = wire("thtr_ntin", "당기순이익")


class IncomeStatement(Reply):
    """The terms, newest first."""

    terms: tuple[IncomeTerm, ...] = wire("output", "응답상세")


class GetIncomeStatement(Request[IncomeStatement]):
    """국내주식 손익계산서 (v1_국내주식-079): a company's income statements, yearly or quarterly, newest first.

    Quarters are summed up from the beginning of their year. Not offered on paper.
    """

    spec = Spec(
        name="국내주식 손익계산서",
        api_id="v1_국내주식-079",
        effect="read",
        method="GET",
        path="/uapi/domestic-stock/v1/finance/income-statement",
        tr="FHKST66430200",
        paper=None,
    )
    term: FiscalTerm = wire("FID_DIV_CLS_CODE", "분류 구분 코드", default=FiscalTerm.YEAR, length=2)
    venue: Venue = wire("fid_cond_mrkt_div_code", "조건 시장 분류 코드", default=Venue.KRX, length=2)
    symbol: str = wire("fid_input_iscd", "입력 종목코드", length=12, example="005930")


class OtherRatioTerm(Row):
    """One year or quarter: amounts in 100 million won, ratios as multiples.

    The document says that `payout_ratio` comes out wrong and should be ignored.
    """

    fiscal_month: str | None = wire("stac_yymm", "결산 년월")
    payout_ratio: Decimal | None = wire("payout_rate", "배당 성향")
    economic_value_added: Decimal | None = wire("eva", "EVA")
    ebitda: Decimal | None = wire("ebitda", "EBITDA")
    ev_to_ebitda: Decimal | None = wire("ev_ebitda", "EV_EBITDA")


class OtherRatios(Reply):
    """The terms, newest first."""

    terms: tuple[OtherRatioTerm, ...] = wire("output", "응답상세")


class GetOtherRatios(Request[OtherRatios]):
    """국내주식 기타주요비율 (v1_국내주식-082): payout, EVA, EBITDA and EV to EBITDA of a company.

    Yearly or quarterly. Not offered on paper.
    """

    spec = Spec(
        name="국내주식 기타주요비율",
        api_id="v1_국내주식-082",
        effect="read",
        method="GET",
        path="/uapi/domestic-stock/v1/finance/other-major-ratios",
        tr="FHKST66430500",
        paper=None,
    )
    symbol: str = wire("fid_input_iscd", "입력 종목코드", length=12, example="005930")
    term: FiscalTerm = wire("fid_div_cls_code", "분류 구분 코드", default=FiscalTerm.YEAR, length=2)
    venue: Venue = wire("fid_cond_mrkt_div_code", "조건 시장 분류 코드", default=Venue.KRX, length=2)


class ProfitRatioTerm(Row):
    """The profitability of one year or quarter, in percent."""

    fiscal_month: str | None = wire("stac_yymm", "결산 년월")
    net_income_to_assets: Decimal | None = wire("cptl_ntin_rate", "총자본 순이익율")
    return_on_equity: Decimal | None = wire("self_cptl_ntin_inrt", "자기자본 순이익율")
    net_margin: Decimal | None = wire("sale_ntin_rate", "매출액 순이익율")
    gross_margin: Decimal | None = wire("sale_totl_rate", "매출액 총이익율")


class ProfitRatios(Reply):
    """The terms, newest first."""

    terms: tuple[ProfitRatioTerm, ...] = wire("output", "응답상세")


class GetProfitRatios(Request[ProfitRatios]):
    """국내주식 수익성비율 (v1_국내주식-081): returns and margins of a company, yearly or quarterly.

    Not offered on paper.
    """

    spec = Spec(
        name="국내주식 수익성비율",
        api_id="v1_국내주식-081",
        effect="read",
        method="GET",
        path="/uapi/domestic-stock/v1/finance/profit-ratio",
        tr="FHKST66430400",
        paper=None,
    )
    symbol: str = wire("fid_input_iscd", "입력 종목코드", length=12, example="005930")
    term: FiscalTerm = wire("FID_DIV_CLS_CODE", "분류 구분 코드", default=FiscalTerm.YEAR, length=2)
    venue: Venue = wire("fid_cond_mrkt_div_code", "조건 시장 분류 코드", default=Venue.KRX, length=2)


class StabilityRatioTerm(Row):
    """The stability of one year or quarter, in percent."""

    fiscal_month: str | None = wire("stac_yymm", "결산 년월")
    debt_ratio: Decimal | None = wire("lblt_rate", "부채 비율")
    borrowing_dependence: Decimal | None = wire("bram_depn", "차입금 의존도")
    current_ratio: Decimal | None = wire("crnt_rate", "유동 비율")
    quick_ratio: Decimal | None = wire("quck_rate", "당좌 비율")


class StabilityRatios(Reply):
    """The terms, newest first."""

    terms: tuple[StabilityRatioTerm, ...] = wire("output", "응답상세")


class GetStabilityRatios(Request[StabilityRatios]):
    """국내주식 안정성비율 (v1_국내주식-083): debt and liquidity of a company, yearly or quarterly.

    Not offered on paper.
    """

    spec = Spec(
        name="국내주식 안정성비율",
        api_id="v1_국내주식-083",
        effect="read",
        method="GET",
        path="/uapi/domestic-stock/v1/finance/stability-ratio",
        tr="FHKST66430600",
        paper=None,
    )
    symbol: str = wire("fid_input_iscd", "입력 종목코드", length=12, example="005930")
    term: FiscalTerm = wire("fid_div_cls_code", "분류 구분 코드", default=FiscalTerm.YEAR, length=2)
    venue: Venue = wire("fid_cond_mrkt_div_code", "조건 시장 분류 코드", default=Venue.KRX, length=2)


class FirmOpinion(Row):
    """One opinion of the firm on one stock, prices in won.

    `target_gap` and `disparity_rate` (percent) tell how far the price now is from the target.
    """

    traded_on: date | None = wire("stck_bsop_date", "주식영업일자")
    symbol: str | None = wire("stck_shrn_iscd", "주식단축종목코드")
    name: str | None = wire("hts_kor_isnm", "HTS한글종목명")
    opinion: str | None = wire("invt_opnn", "투자의견")
    opinion_code: str | None = wire("invt_opnn_cls_code", "투자의견구분코드")
    previous_opinion: str | None = wire("rgbf_invt_opnn", "직전투자의견")
    previous_opinion_code: str | None = wire("rgbf_invt_opnn_cls_code", "직전투자의견구분코드")
    member_name: str | None = wire("mbcr_name", "회원사명")
    price: Decimal | None = wire("stck_prpr", "주식현재가")
    change: Decimal | None = wire("prdy_vrss", "전일대비")
    change_sign: ChangeSign | None = wire("prdy_vrss_sign", "전일대비부호")
    change_rate: Decimal | None = wire("prdy_ctrt", "전일대비율")
    target_price: Decimal | None = wire("hts_goal_prc", "HTS목표가격")
    previous_close: Decimal | None = wire("stck_prdy_clpr", "주식전일종가")
    target_gap: Decimal | None = wire("stft_esdg", "주식선물괴리도")
    disparity_rate: Decimal | None = wire("dprt", "괴리율")


class OpinionsByFirm(Reply):
    """Up to 20 opinions."""

    opinions: tuple[FirmOpinion, ...] = wire("output", "응답상세")


class ListOpinionsByFirm(Request[OpinionsByFirm]):
    """국내주식 증권사별 투자의견 (국내주식-189): what one securities firm recommends.

    At most 20 rows a call; move the dates to read on. `member_code` is the firm's number among the
    exchange's members, 999 for all of them. Not offered on paper.
    """

    spec = Spec(
        name="국내주식 증권사별 투자의견",
        api_id="국내주식-189",
        effect="read",
        method="GET",
        path="/uapi/domestic-stock/v1/quotations/invest-opbysec",
        tr="FHKST663400C0",
        paper=None,
    )
    venue: Venue = wire("FID_COND_MRKT_DIV_CODE", "조건시장분류코드", default=Venue.KRX, length=2)
    screen: str = wire("FID_COND_SCR_DIV_CODE", "조건화면분류코드", default="16634", length=5)
    member_code: str = wire("FID_INPUT_ISCD", "입력종목코드", length=12, example="999")
    opinion: OpinionFilter = wire("FID_DIV_CLS_CODE", "분류구분코드", default=OpinionFilter.ALL, length=2)
    date_from: date = wire("FID_INPUT_DATE_1", "입력날짜1")
    date_to: date = wire("FID_INPUT_DATE_2", "입력날짜2")


class Opinion(Row):
    """One firm's opinion on one day, prices in won.

    `previous_close` is of that day; `n_day_target_gap` and `n_day_disparity_rate` compare it with the
    target, `target_gap` and `disparity_rate` the price now. Rates are in percent.
    """

    traded_on: date | None = wire("stck_bsop_date", "주식영업일자")
    opinion: str | None = wire("invt_opnn", "투자의견")
    opinion_code: str | None = wire("invt_opnn_cls_code", "투자의견구분코드")
    previous_opinion: str | None = wire("rgbf_invt_opnn", "직전투자의견")
    previous_opinion_code: str | None = wire("rgbf_invt_opnn_cls_code", "직전투자의견구분코드")
    member_name: str | None = wire("mbcr_name", "회원사명")
    target_price: Decimal | None = wire("hts_goal_prc", "HTS목표가격")
    previous_close: Decimal | None = wire("stck_prdy_clpr", "주식전일종가")
    n_day_target_gap: Decimal | None = wire("stck_nday_esdg", "주식N일괴리도")
    n_day_disparity_rate: Decimal | None = wire("nday_dprt", "N일괴리율")
    target_gap: Decimal | None = wire("stft_esdg", "주식선물괴리도")
    disparity_rate: Decimal | None = wire("dprt", "괴리율")


class Opinions(Reply):
    """Up to 100 opinions, newest first."""

    opinions: tuple[Opinion, ...] = wire("output", "응답상세")


class ListOpinions(Request[Opinions]):
    """국내주식 종목투자의견 (국내주식-188): what the securities firms say of one stock.

    At most 100 rows a call; move the dates to read on. Not offered on paper.
    """

    spec = Spec(
        name="국내주식 종목투자의견",
        api_id="국내주식-188",
        effect="read",
        method="GET",
        path="/uapi/domestic-stock/v1/quotations/invest-opinion",
        tr="FHKST663300C0",
        paper=None,
    )
    venue: Venue = wire("FID_COND_MRKT_DIV_CODE", "조건시장분류코드", default=Venue.KRX, length=2)
    screen: str = wire("FID_COND_SCR_DIV_CODE", "조건화면분류코드", default="16633", length=5)
    symbol: str = wire("FID_INPUT_ISCD", "입력종목코드", length=12, example="005930")
    date_from: date = wire("FID_INPUT_DATE_1", "입력날짜1")
    date_to: date = wire("FID_INPUT_DATE_2", "입력날짜2")


class LendableStock(Row):
    """A stock that the house lends for short sales: quantities in shares, prices in won."""

    symbol: str = wire("pdno", "상품번호", key=True)
    name: str | None = wire("prdt_name", "상품명")
    face_value: Decimal | None = wire("papr", "액면가")
    previous_close: Decimal | None = wire("bfdy_clpr", "전일종가")
    substitute_price: Decimal | None = wire("sbst_prvs", "대용가")
    halt_name: str | None = wire("tr_stop_dvsn_name", "거래정지구분명")
    availability_name: str | None = wire("psbl_yn_name", "가능여부명")
    limit_quantity: int | None = wire("lmt_qty1", "한도수량1")
    used_quantity: int | None = wire("use_qty1", "사용수량1")
    available_quantity: int | None = wire("trad_psbl_qty2", "매매가능수량2")
    right_type_code: str | None = wire("rght_type_cd", "권리유형코드")
    base_date: date | None = wire("bass_dt", "기준일자")
    available: bool | None = wire("psbl_yn", "가능여부")


class LendingLimit(Row):
    """What is lent over all stocks, in shares."""

    total_limit_quantity: int | None = wire("tot_stup_lmt_qty", "총설정한도수량")
    branch_limit_quantity: int | None = wire("brch_lmt_qty", "지점한도수량")
    requestable_quantity: int | None = wire("rqst_psbl_qty", "신청가능수량")


class LendableStocks(Reply):
    """The stocks and the limits; the cursors are answered, but there is no next page."""

    search_condition: str | None = wire("ctx_area_fk200", "연속조회검색조건200", private=True)
    next_key: str | None = wire("ctx_area_nk100", "연속조회키100", private=True)
    stocks: tuple[LendableStock, ...] = wire("output1", "응답상세")
    limit: LendingLimit | None = wire("output2", "응답상세")


class ListLendableStocks(Request[LendableStocks]):
    """당사 대주가능 종목 (국내주식-195): the stocks that the house lends for short sales.

    An empty `symbol` asks for all stocks. There is no next page. Not offered on paper.
    """

    spec = Spec(
        name="당사 대주가능 종목",
        api_id="국내주식-195",
        effect="read",
        method="GET",
        path="/uapi/domestic-stock/v1/quotations/lendable-by-company",
        tr="CTSC2702R",
        paper=None,
    )
    exchange_code: LendableExchange = wire(
        "EXCG_DVSN_CD", "거래소구분코드", default=LendableExchange.ALL, length=2
    )
    symbol: str = wire("PDNO", "상품번호", default="", length=12)
    lendable: bool = wire("THCO_STLN_PSBL_YN", "당사대주가능여부", default=True)
    inquiry_order: LendableOrder = wire("INQR_DVSN_1", "조회구분1", default=LendableOrder.ALL, length=1)
    search_condition: str = wire(
        "CTX_AREA_FK200", "연속조회검색조건200", default="", length=200, private=True
    )
    next_key: str = wire("CTX_AREA_NK100", "연속조회키100", default="", length=100, private=True)


class ProductInfo(Row):
    """What a product of any market is: its names, numbers and classes."""

    symbol: str | None = wire("pdno", "상품번호")
    product_type: ProductType | None = wire("prdt_type_cd", "상품유형코드")
    name: str | None = wire("prdt_name", "상품명")
    full_name: str | None = wire("prdt_name120", "상품명120")
    short_name: str | None = wire("prdt_abrv_name", "상품약어명")
    english_name: str | None = wire("prdt_eng_name", "상품영문명")
    full_english_name: str | None = wire("prdt_eng_name120", "상품영문명120")
    short_english_name: str | None = wire("prdt_eng_abrv_name", "상품영문약어명")
    isin: str | None = wire("std_pdno", "표준상품번호")
    short_symbol: str | None = wire("shtn_pdno", "단축상품번호")
    sale_status_code: str | None = wire("prdt_sale_stat_cd", "상품판매상태코드")
    risk_grade_code: str | None = wire("prdt_risk_grad_cd", "상품위험등급코드")
    product_class_code: str | None = wire("prdt_clsf_cd", "상품분류코드")
    product_class_name: str | None = wire("prdt_clsf_name", "상품분류명")
    sale_starts_on: date | None = wire("sale_strt_dt", "판매시작일자")
    sale_ends_on: date | None = wire("sale_end_dt", "판매종료일자")
    wrap_asset_type_code: str | None = wire("wrap_asst_type_cd", "랩어카운트자산유형코드")
    investment_type_code: str | None = wire("ivst_prdt_type_cd", "투자상품유형코드")
    investment_type_name: str | None = wire("ivst_prdt_type_cd_name", "투자상품유형코드명")
    registered_on: date | None = wire("frst_erlm_dt", "최초등록일자")


class ProductInfoReply(Reply):
    """One product."""

    product: ProductInfo | None = wire("output", "응답상세1")


class GetProductInfo(Request[ProductInfoReply]):
    """상품기본조회 (v1_국내주식-029): the names and classes of a product of any market.

    `symbol` is the code of its own market: 000660, KR4101SC0009 for a future, AAPL.
    Not offered on paper.
    """

    spec = Spec(
        name="상품기본조회",
        api_id="v1_국내주식-029",
        effect="read",
        method="GET",
        path="/uapi/domestic-stock/v1/quotations/search-info",
        tr="CTPF1604R",
        paper=None,
    )
    symbol: str = wire("PDNO", "상품번호", length=12, example="AAPL")
    product_type: ProductType = wire("PRDT_TYPE_CD", "상품유형코드", length=3, example="512")


class StockInfo(Row):
    """A domestic issue: its listing, classes, names and flags; prices and capital in won.

    `symbol` has twelve characters (00000A000660). `settlement_month` is the month in which the fiscal
    year ends. The classes called alternative_exchange are those of NXT.
    """

    symbol: str | None = wire("pdno", "상품번호")
    product_type: ProductType | None = wire("prdt_type_cd", "상품유형코드")
    market_id: MarketId | None = wire("mket_id_cd", "시장ID코드")
    security_group: SecurityGroup | None = wire("scty_grp_id_cd", "증권그룹ID코드")
    exchange_code: ListingExchange | None = wire("excg_dvsn_cd", "거래소구분코드")
    settlement_month: str | None = wire("setl_mmdd", "결산월일")
    listed_shares: int | None = wire("lstg_stqt", "상장주수")
    listed_capital: Decimal | None = wire("lstg_cptl_amt", "상장자본금액")
    capital: Decimal | None = wire("cpta", "자본금")
    face_value: Decimal | None = wire("papr", "액면가")
    issue_price: Decimal | None = wire("issu_pric", "발행가격")
    in_kospi_200: bool | None = wire("kospi200_item_yn", "코스피200종목여부")
    kospi_listed_on: date | None = wire("scts_mket_lstg_dt", "유가증권시장상장일자")
    kospi_delisted_on: date | None = wire("scts_mket_lstg_abol_dt", "유가증권시장상장폐지일자")
    kosdaq_listed_on: date | None = wire("kosdaq_mket_lstg_dt", "코스닥시장상장일자")
    kosdaq_delisted_on: date | None = wire("kosdaq_mket_lstg_abol_dt", "코스닥시장상장폐지일자")
    freeboard_listed_on: date | None = wire("frbd_mket_lstg_dt", "프리보드시장상장일자")
    freeboard_delisted_on: date | None = wire("frbd_mket_lstg_abol_dt", "프리보드시장상장폐지일자")
    reit_kind_code: str | None = wire("reits_kind_cd", "리츠종류코드")
    etf_class_code: str | None = wire("etf_dvsn_cd", "ETF구분코드")
    oil_field_fund: bool | None = wire("oilf_fund_yn", "유전펀드여부")
    large_sector_code: str | None = wire("idx_bztp_lcls_cd", "지수업종대분류코드")
    medium_sector_code: str | None = wire("idx_bztp_mcls_cd", "지수업종중분류코드")
    small_sector_code: str | None = wire("idx_bztp_scls_cd", "지수업종소분류코드")
    stock_kind: StockKind | None = wire("stck_kind_cd", "주식종류코드")
    mutual_fund_opened_on: date | None = wire("mfnd_opng_dt", "뮤추얼펀드개시일자")
    mutual_fund_ended_on: date | None = wire("mfnd_end_dt", "뮤추얼펀드종료일자")
    deposit_cancelled_on: date | None = wire("dpsi_erlm_cncl_dt", "예탁등록취소일자")
    etf_creation_unit: int | None = wire("etf_cu_qty", "ETFCU수량")
    name: str | None = wire("prdt_name", "상품명")
    full_name: str | None = wire("prdt_name120", "상품명120")
    short_name: str | None = wire("prdt_abrv_name", "상품약어명")
    isin: str | None = wire("std_pdno", "표준상품번호")
    english_name: str | None = wire("prdt_eng_name", "상품영문명")
    full_english_name: str | None = wire("prdt_eng_name120", "상품영문명120")
    short_english_name: str | None = wire("prdt_eng_abrv_name", "상품영문약어명")
    deposit_designated: bool | None = wire("dpsi_aptm_erlm_yn", "예탁지정등록여부")
    etf_tax_type_code: str | None = wire("etf_txtn_type_cd", "ETF과세유형코드")
    etf_type_code: str | None = wire("etf_type_cd", "ETF유형코드")
    delisted_on: date | None = wire("lstg_abol_dt", "상장폐지일자")
    new_or_old_shares_code: str | None = wire("nwst_odst_dvsn_cd", "신주구주구분코드")
    substitute_price: Decimal | None = wire("sbst_pric", "대용가격")
    house_substitute_price: Decimal | None = wire("thco_sbst_pric", "당사대용가격")
    house_substitute_price_changed_on: date | None = wire("thco_sbst_pric_chng_dt", "당사대용가격변경일자")
    halted: bool | None = wire("tr_stop_yn", "거래정지여부")
    under_administration: bool | None = wire("admn_item_yn", "관리종목여부")
    close: Decimal | None = wire("thdt_clpr", "당일종가")
    previous_close: Decimal | None = wire("bfdy_clpr", "전일종가")
    close_changed_on: date | None = wire("clpr_chng_dt", "종가변경일자")
    industry_code: str | None = wire("std_idst_clsf_cd", "표준산업분류코드")
    industry_name: str | None = wire("std_idst_clsf_cd_name", "표준산업분류코드명")
    large_sector_name: str | None = wire("idx_bztp_lcls_cd_name", "지수업종대분류코드명")
    medium_sector_name: str | None = wire("idx_bztp_mcls_cd_name", "지수업종중분류코드명")
    small_sector_name: str | None = wire("idx_bztp_scls_cd_name", "지수업종소분류코드명")
    ocr_number: str | None = wire("ocr_no", "OCR번호")
    crowdfunded: bool | None = wire("crfd_item_yn", "크라우드펀딩종목여부")
    electronic: bool | None = wire("elec_scty_yn", "전자증권여부")
    issuer_code: str | None = wire("issu_istt_cd", "발행기관코드")
    etf_tracking_multiple: Decimal | None = wire("etf_chas_erng_rt_dbnb", "ETF추적수익율배수")
    etf_etn_caution: bool | None = wire("etf_etn_ivst_heed_item_yn", "ETFETN투자유의종목여부")
    lending_rate_code: str | None = wire("stln_int_rt_dvsn_cd", "대주이자율구분코드")
    foreign_personal_limit_rate: Decimal | None = wire("frnr_psnl_lmt_rt", "외국인개인한도비율")
    listing_applicant_issuer_code: str | None = wire("lstg_rqsr_issu_istt_cd", "상장신청인발행기관코드")
    listing_applicant_item_code: str | None = wire("lstg_rqsr_item_cd", "상장신청인종목코드")
    trustee_issuer_code: str | None = wire("trst_istt_issu_istt_cd", "신탁기관발행기관코드")
    alternative_exchange_tradable: bool | None = wire("cptt_trad_tr_psbl_yn", "NXT 거래종목여부")
    alternative_exchange_halted: bool | None = wire("nxt_tr_stop_yn", "NXT 거래정지여부")


class StockInfoReply(Reply):
    """One issue."""

    stock: StockInfo | None = wire("output", "응답상세1")


class GetStockInfo(Request[StockInfoReply]):
    """주식기본조회 (v1_국내주식-067): what a domestic stock, ETF, ETN or ELW is.

    ETN codes begin with Q (Q500001). Not offered on paper.
    """

    spec = Spec(
        name="주식기본조회",
        api_id="v1_국내주식-067",
        effect="read",
        method="GET",
        path="/uapi/domestic-stock/v1/quotations/search-stock-info",
        tr="CTPF1002R",
        paper=None,
    )
    product_type: ProductType = wire("PRDT_TYPE_CD", "상품유형코드", default=ProductType.STOCK, length=3)
    symbol: str = wire("PDNO", "상품번호", length=12, example="000660")


class Info(Group):
    """The calls of [국내주식] 종목정보."""

    credit_stocks = call(ListCreditStocks)
    earnings_estimates = call(GetEarningsEstimates)
    balance_sheet = call(GetBalanceSheet)
    financial_ratios = call(GetFinancialRatios)
    growth_ratios = call(GetGrowthRatios)
    income_statement = call(GetIncomeStatement)
    other_ratios = call(GetOtherRatios)
    profit_ratios = call(GetProfitRatios)
    stability_ratios = call(GetStabilityRatios)
    opinions_by_firm = call(ListOpinionsByFirm)
    opinions = call(ListOpinions)
    bonus_issues = call(ListBonusIssues)
    capital_reductions = call(ListCapitalReductions)
    dividends = call(ListDividends)
    forfeited_shares = call(ListForfeitedShares)
    listings = call(ListListings)
    mandatory_deposits = call(ListMandatoryDeposits)
    mergers_and_splits = call(ListMergersAndSplits)
    rights_issues = call(ListRightsIssues)
    public_offers = call(ListPublicOffers)
    purchase_claims = call(ListPurchaseClaims)
    face_value_changes = call(ListFaceValueChanges)
    shareholder_meetings = call(ListShareholderMeetings)
    lendable_stocks = call(ListLendableStocks)
    product = call(GetProductInfo)
    stock = call(GetStockInfo)
