"""[국내주식] 종목정보, finances: statements and ratios of a company."""

from decimal import Decimal

from ...spec.declare import Reply, Request, Row, Spec, wire
from ...spec.values import Code
from ..enums import Venue

__all__ = [
    "BalanceSheet",
    "BalanceSheetTerm",
    "FinancialRatioTerm",
    "FinancialRatios",
    "FiscalTerm",
    "GetBalanceSheet",
    "GetFinancialRatios",
    "GetGrowthRatios",
    "GetIncomeStatement",
    "GetOtherRatios",
    "GetProfitRatios",
    "GetStabilityRatios",
    "GrowthRatioTerm",
    "GrowthRatios",
    "IncomeStatement",
    "IncomeTerm",
    "OtherRatioTerm",
    "OtherRatios",
    "ProfitRatioTerm",
    "ProfitRatios",
    "StabilityRatioTerm",
    "StabilityRatios",
]


class FiscalTerm(Code):
    """Years or quarters."""

    YEAR = "0"
    QUARTER = "1"


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
    symbol: str = wire("fid_input_iscd", "입력 종목코드", form="share", length=12, example="005930")


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
    symbol: str = wire("fid_input_iscd", "입력 종목코드", form="share", length=12, example="005930")


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
    symbol: str = wire("fid_input_iscd", "입력 종목코드", form="share", length=12, example="005930")
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
    symbol: str = wire("fid_input_iscd", "입력 종목코드", form="share", length=12, example="005930")


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
    symbol: str = wire("fid_input_iscd", "입력 종목코드", form="share", length=12, example="005930")
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
    symbol: str = wire("fid_input_iscd", "입력 종목코드", form="share", length=12, example="005930")
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
    symbol: str = wire("fid_input_iscd", "입력 종목코드", form="share", length=12, example="005930")
    term: FiscalTerm = wire("fid_div_cls_code", "분류 구분 코드", default=FiscalTerm.YEAR, length=2)
    venue: Venue = wire("fid_cond_mrkt_div_code", "조건 시장 분류 코드", default=Venue.KRX, length=2)
