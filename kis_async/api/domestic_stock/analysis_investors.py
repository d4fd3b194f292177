"""[국내주식] 시세분석: who buys and sells, by kind of investor.

The kinds are foreign investors (registered or not), individuals, and institutions; these are made up of
securities firms, investment trusts, private funds, banks, insurers, merchant banks, pension funds and others.
"""

from datetime import date
from decimal import Decimal

from ...spec.declare import Group, Reply, Request, Row, Spec, call, wire
from ...spec.values import Code
from ..enums import ChangeSign, Venue

__all__ = [
    "EstimateRound",
    "ForeignInstitutionNetBuy",
    "ForeignInstitutionNetBuys",
    "GetInvestorEstimate",
    "GetInvestorTradesByStock",
    "GetMarketInvestors",
    "GetMarketInvestorsByDay",
    "InvestorEstimate",
    "InvestorEstimates",
    "InvestorGroup",
    "InvestorMarket",
    "InvestorRankingMeasure",
    "InvestorRankingOrder",
    "InvestorTradesByStock",
    "InvestorTradesDay",
    "InvestorTradesTitle",
    "Investors",
    "ListForeignInstitutionNetBuys",
    "MarketInvestorTotals",
    "MarketInvestors",
    "MarketInvestorsByDay",
    "MarketInvestorsDay",
]


class InvestorMarket(Code):
    """A market of whose investors the broker keeps count; each has its own `sector` codes."""

    KOSPI = "KSP"
    KOSDAQ = "KSQ"
    KOSPI200_DERIVATIVES = "K2I"
    STOCK_FUTURES = "999"
    ETF = "ETF"
    ELW = "ELW"
    ETN = "ETN"
    MINI_DERIVATIVES = "MKI"
    WEEKLY_MONDAY_OPTIONS = "WKM"
    WEEKLY_THURSDAY_OPTIONS = "WKI"
    KOSDAQ150_DERIVATIVES = "KQI"


class InvestorRankingMeasure(Code):
    """What a ranking of net purchases counts."""

    VOLUME = "0"
    VALUE = "1"


class InvestorRankingOrder(Code):
    """Which end of the ranking comes first."""

    NET_BUY = "0"
    NET_SELL = "1"


class InvestorGroup(Code):
    """Whose net purchases are ranked."""

    ALL = "0"
    FOREIGN = "1"
    INSTITUTION = "2"
    OTHER = "3"


class EstimateRound(Code):
    """At what time of the day an estimate was entered, ten minutes more or less."""

    AT_0930 = "1"
    AT_1000 = "2"
    AT_1120 = "3"
    AT_1320 = "4"
    AT_1430 = "5"


class ForeignInstitutionNetBuy(Row):
    """One stock: its price in won, and what each kind of investor bought net of what it sold.

    Values are in millions of won, reckoned as the volume times the price now.
    """

    name: str | None = wire("hts_kor_isnm", "HTS 한글 종목명")
    symbol: str = wire("mksc_shrn_iscd", "유가증권 단축 종목코드", key=True)
    net_buy_volume: int | None = wire("ntby_qty", "순매수 수량")
    price: Decimal | None = wire("stck_prpr", "주식 현재가")
    change_sign: ChangeSign | None = wire("prdy_vrss_sign", "전일 대비 부호")
    change: Decimal | None = wire("prdy_vrss", "전일 대비")
    change_rate: Decimal | None = wire("prdy_ctrt", "전일 대비율")
    volume: int | None = wire("acml_vol", "누적 거래량")
    foreign_net_buy_volume: int | None = wire("frgn_ntby_qty", "외국인 순매수 수량")
    institution_net_buy_volume: int | None = wire("orgn_ntby_qty", "기관계 순매수 수량")
    investment_trust_net_buy_volume: int | None = wire("ivtr_ntby_qty", "투자신탁 순매수 수량")
    bank_net_buy_volume: int | None = wire("bank_ntby_qty", "은행 순매수 수량")
    insurance_net_buy_volume: int | None = wire("insu_ntby_qty", "보험 순매수 수량")
    merchant_bank_net_buy_volume: int | None = wire("mrbn_ntby_qty", "종금 순매수 수량")
    pension_fund_net_buy_volume: int | None = wire("fund_ntby_qty", "기금 순매수 수량")
    other_organization_net_buy_volume: int | None = wire("etc_orgt_ntby_vol", "기타 단체 순매수 거래량")
    other_corporation_net_buy_volume: int | None = wire("etc_corp_ntby_vol", "기타 법인 순매수 거래량")
    foreign_net_buy_value: Decimal | None = wire("frgn_ntby_tr_pbmn", "외국인 순매수 거래 대금")
    institution_net_buy_value: Decimal | None = wire("orgn_ntby_tr_pbmn", "기관계 순매수 거래 대금")
    investment_trust_net_buy_value: Decimal | None = wire("ivtr_ntby_tr_pbmn", "투자신탁 순매수 거래 대금")
    bank_net_buy_value: Decimal | None = wire("bank_ntby_tr_pbmn", "은행 순매수 거래 대금")
    insurance_net_buy_value: Decimal | None = wire("insu_ntby_tr_pbmn", "보험 순매수 거래 대금")
    merchant_bank_net_buy_value: Decimal | None = wire("mrbn_ntby_tr_pbmn", "종금 순매수 거래 대금")
    pension_fund_net_buy_value: Decimal | None = wire("fund_ntby_tr_pbmn", "기금 순매수 거래 대금")
    other_organization_net_buy_value: Decimal | None = wire(
        "etc_orgt_ntby_tr_pbmn", "기타 단체 순매수 거래 대금"
    )
    other_corporation_net_buy_value: Decimal | None = wire(
        "etc_corp_ntby_tr_pbmn", "기타 법인 순매수 거래 대금"
    )


class ForeignInstitutionNetBuys(Reply):
    """The stocks in the order asked; how many there are is not documented."""

    stocks: tuple[ForeignInstitutionNetBuy, ...] = wire("Output", "응답상세1")


class ListForeignInstitutionNetBuys(Request[ForeignInstitutionNetBuys]):
    """국내기관_외국인 매매종목가집계 (국내주식-037): the stocks that foreigners or institutions trade most.

    Estimates that staff of the broker add up by hand during the day: foreigners at about 09:30, 11:20,
    13:20 and 14:30, institutions at about 10:00, 11:20, 13:20 and 14:30. `sector` 0000 is all, 0001 KOSPI and
    1001 KOSDAQ. Not offered on paper.
    """

    spec = Spec(
        name="국내기관_외국인 매매종목가집계",
        api_id="국내주식-037",
        effect="read",
        method="GET",
        path="/uapi/domestic-stock/v1/quotations/foreign-institution-total",
        tr="FHPTJ04400000",
        paper=None,
    )
    venue: str = wire("FID_COND_MRKT_DIV_CODE", "시장 분류 코드", default="V", length=2)
    screen: str = wire("FID_COND_SCR_DIV_CODE", "조건 화면 분류 코드", default="16449", length=5)
    sector: str = wire("FID_INPUT_ISCD", "입력 종목코드", default="0000", length=12, example="0001")
    measure: InvestorRankingMeasure = wire(
        "FID_DIV_CLS_CODE", "분류 구분 코드", default=InvestorRankingMeasure.VOLUME, length=2
    )
    order: InvestorRankingOrder = wire(
        "FID_RANK_SORT_CLS_CODE", "순위 정렬 구분 코드", default=InvestorRankingOrder.NET_BUY, length=2
    )
    investors: InvestorGroup = wire(
        "FID_ETC_CLS_CODE", "기타 구분  정렬", default=InvestorGroup.ALL, length=2
    )


class InvestorTradesTitle(Row):
    """The stock as it stands now, in won and shares."""

    price: Decimal | None = wire("stck_prpr", "주식 현재가")
    change: Decimal | None = wire("prdy_vrss", "전일 대비")
    change_sign: ChangeSign | None = wire("prdy_vrss_sign", "전일 대비 부호")
    change_rate: Decimal | None = wire("prdy_ctrt", "전일 대비율")
    volume: int | None = wire("acml_vol", "누적 거래량")
    previous_volume: int | None = wire("prdy_vol", "전일 거래량")
    market_name: str | None = wire("rprs_mrkt_kor_name", "대표 시장 한글 명")


class InvestorTradesDay(Row):
    """One day: prices in won, volumes in shares, values and turnover in millions of won.

    A net purchase is negative where more was sold than bought. `bold` says how HTS shows the row.
    """

    traded_on: date | None = wire("stck_bsop_date", "주식 영업 일자")
    close: Decimal | None = wire("stck_clpr", "주식 종가")
    change: Decimal | None = wire("prdy_vrss", "전일 대비")
    change_sign: ChangeSign | None = wire("prdy_vrss_sign", "전일 대비 부호")
    change_rate: Decimal | None = wire("prdy_ctrt", "전일 대비율")
    volume: int | None = wire("acml_vol", "누적 거래량")
    turnover: Decimal | None = wire("acml_tr_pbmn", "누적 거래 대금")
    open: Decimal | None = wire("stck_oprc", "주식 시가2")
    high: Decimal | None = wire("stck_hgpr", "주식 최고가")
    low: Decimal | None = wire("stck_lwpr", "주식 최저가")
    foreign_net_buy_volume: int | None = wire("frgn_ntby_qty", "외국인 순매수 수량")
    registered_foreign_net_buy_volume: int | None = wire("frgn_reg_ntby_qty", "외국인 등록 순매수 수량")
    unregistered_foreign_net_buy_volume: int | None = wire("frgn_nreg_ntby_qty", "외국인 비등록 순매수 수량")
    individual_net_buy_volume: int | None = wire("prsn_ntby_qty", "개인 순매수 수량")
    institution_net_buy_volume: int | None = wire("orgn_ntby_qty", "기관계 순매수 수량")
    securities_firm_net_buy_volume: int | None = wire("scrt_ntby_qty", "증권 순매수 수량")
    investment_trust_net_buy_volume: int | None = wire("ivtr_ntby_qty", "투자신탁 순매수 수량")
    private_fund_net_buy_volume: int | None = wire("pe_fund_ntby_vol", "사모 펀드 순매수 거래량")
    bank_net_buy_volume: int | None = wire("bank_ntby_qty", "은행 순매수 수량")
    insurance_net_buy_volume: int | None = wire("insu_ntby_qty", "보험 순매수 수량")
    merchant_bank_net_buy_volume: int | None = wire("mrbn_ntby_qty", "종금 순매수 수량")
    pension_fund_net_buy_volume: int | None = wire("fund_ntby_qty", "기금 순매수 수량")
    other_net_buy_volume: int | None = wire("etc_ntby_qty", "기타 순매수 수량")
    other_corporation_net_buy_volume: int | None = wire("etc_corp_ntby_vol", "기타 법인 순매수 거래량")
    other_organization_net_buy_volume: int | None = wire("etc_orgt_ntby_vol", "기타 단체 순매수 거래량")
    registered_foreign_net_buy_value: Decimal | None = wire("frgn_reg_ntby_pbmn", "외국인 등록 순매수 대금")
    foreign_net_buy_value: Decimal | None = wire("frgn_ntby_tr_pbmn", "외국인 순매수 거래 대금")
    unregistered_foreign_net_buy_value: Decimal | None = wire(
        "frgn_nreg_ntby_pbmn", "외국인 비등록 순매수 대금"
    )
    individual_net_buy_value: Decimal | None = wire("prsn_ntby_tr_pbmn", "개인 순매수 거래 대금")
    institution_net_buy_value: Decimal | None = wire("orgn_ntby_tr_pbmn", "기관계 순매수 거래 대금")
    securities_firm_net_buy_value: Decimal | None = wire("scrt_ntby_tr_pbmn", "증권 순매수 거래 대금")
    private_fund_net_buy_value: Decimal | None = wire("pe_fund_ntby_tr_pbmn", "사모 펀드 순매수 거래 대금")
    investment_trust_net_buy_value: Decimal | None = wire("ivtr_ntby_tr_pbmn", "투자신탁 순매수 거래 대금")
    bank_net_buy_value: Decimal | None = wire("bank_ntby_tr_pbmn", "은행 순매수 거래 대금")
    insurance_net_buy_value: Decimal | None = wire("insu_ntby_tr_pbmn", "보험 순매수 거래 대금")
    merchant_bank_net_buy_value: Decimal | None = wire("mrbn_ntby_tr_pbmn", "종금 순매수 거래 대금")
    pension_fund_net_buy_value: Decimal | None = wire("fund_ntby_tr_pbmn", "기금 순매수 거래 대금")
    other_net_buy_value: Decimal | None = wire("etc_ntby_tr_pbmn", "기타 순매수 거래 대금")
    other_corporation_net_buy_value: Decimal | None = wire(
        "etc_corp_ntby_tr_pbmn", "기타 법인 순매수 거래 대금"
    )
    other_organization_net_buy_value: Decimal | None = wire(
        "etc_orgt_ntby_tr_pbmn", "기타 단체 순매수 거래 대금"
    )
    foreign_sell_volume: int | None = wire("frgn_seln_vol", "외국인 매도 거래량")
    foreign_buy_volume: int | None = wire("frgn_shnu_vol", "외국인 매수2 거래량")
    foreign_sell_value: Decimal | None = wire("frgn_seln_tr_pbmn", "외국인 매도 거래 대금")
    foreign_buy_value: Decimal | None = wire("frgn_shnu_tr_pbmn", "외국인 매수2 거래 대금")
    registered_foreign_sell_volume: int | None = wire("frgn_reg_askp_qty", "외국인 등록 매도 수량")
    registered_foreign_buy_volume: int | None = wire("frgn_reg_bidp_qty", "외국인 등록 매수 수량")
    registered_foreign_sell_value: Decimal | None = wire("frgn_reg_askp_pbmn", "외국인 등록 매도 대금")
    registered_foreign_buy_value: Decimal | None = wire("frgn_reg_bidp_pbmn", "외국인 등록 매수 대금")
    unregistered_foreign_sell_volume: int | None = wire("frgn_nreg_askp_qty", "외국인 비등록 매도 수량")
    unregistered_foreign_buy_volume: int | None = wire("frgn_nreg_bidp_qty", "외국인 비등록 매수 수량")
    unregistered_foreign_sell_value: Decimal | None = wire("frgn_nreg_askp_pbmn", "외국인 비등록 매도 대금")
    unregistered_foreign_buy_value: Decimal | None = wire("frgn_nreg_bidp_pbmn", "외국인 비등록 매수 대금")
    individual_sell_volume: int | None = wire("prsn_seln_vol", "개인 매도 거래량")
    individual_buy_volume: int | None = wire("prsn_shnu_vol", "개인 매수2 거래량")
    individual_sell_value: Decimal | None = wire("prsn_seln_tr_pbmn", "개인 매도 거래 대금")
    individual_buy_value: Decimal | None = wire("prsn_shnu_tr_pbmn", "개인 매수2 거래 대금")
    institution_sell_volume: int | None = wire("orgn_seln_vol", "기관계 매도 거래량")
    institution_buy_volume: int | None = wire("orgn_shnu_vol", "기관계 매수2 거래량")
    institution_sell_value: Decimal | None = wire("orgn_seln_tr_pbmn", "기관계 매도 거래 대금")
    institution_buy_value: Decimal | None = wire("orgn_shnu_tr_pbmn", "기관계 매수2 거래 대금")
    securities_firm_sell_volume: int | None = wire("scrt_seln_vol", "증권 매도 거래량")
    securities_firm_buy_volume: int | None = wire("scrt_shnu_vol", "증권 매수2 거래량")
    securities_firm_sell_value: Decimal | None = wire("scrt_seln_tr_pbmn", "증권 매도 거래 대금")
    securities_firm_buy_value: Decimal | None = wire("scrt_shnu_tr_pbmn", "증권 매수2 거래 대금")
    investment_trust_sell_volume: int | None = wire("ivtr_seln_vol", "투자신탁 매도 거래량")
    investment_trust_buy_volume: int | None = wire("ivtr_shnu_vol", "투자신탁 매수2 거래량")
    investment_trust_sell_value: Decimal | None = wire("ivtr_seln_tr_pbmn", "투자신탁 매도 거래 대금")
    investment_trust_buy_value: Decimal | None = wire("ivtr_shnu_tr_pbmn", "투자신탁 매수2 거래 대금")
    private_fund_sell_value: Decimal | None = wire("pe_fund_seln_tr_pbmn", "사모 펀드 매도 거래 대금")
    private_fund_sell_volume: int | None = wire("pe_fund_seln_vol", "사모 펀드 매도 거래량")
    private_fund_buy_value: Decimal | None = wire("pe_fund_shnu_tr_pbmn", "사모 펀드 매수2 거래 대금")
    private_fund_buy_volume: int | None = wire("pe_fund_shnu_vol", "사모 펀드 매수2 거래량")
    bank_sell_volume: int | None = wire("bank_seln_vol", "은행 매도 거래량")
    bank_buy_volume: int | None = wire("bank_shnu_vol", "은행 매수2 거래량")
    bank_sell_value: Decimal | None = wire("bank_seln_tr_pbmn", "은행 매도 거래 대금")
    bank_buy_value: Decimal | None = wire("bank_shnu_tr_pbmn", "은행 매수2 거래 대금")
    insurance_sell_volume: int | None = wire("insu_seln_vol", "보험 매도 거래량")
    insurance_buy_volume: int | None = wire("insu_shnu_vol", "보험 매수2 거래량")
    insurance_sell_value: Decimal | None = wire("insu_seln_tr_pbmn", "보험 매도 거래 대금")
    insurance_buy_value: Decimal | None = wire("insu_shnu_tr_pbmn", "보험 매수2 거래 대금")
    merchant_bank_sell_volume: int | None = wire("mrbn_seln_vol", "종금 매도 거래량")
    merchant_bank_buy_volume: int | None = wire("mrbn_shnu_vol", "종금 매수2 거래량")
    merchant_bank_sell_value: Decimal | None = wire("mrbn_seln_tr_pbmn", "종금 매도 거래 대금")
    merchant_bank_buy_value: Decimal | None = wire("mrbn_shnu_tr_pbmn", "종금 매수2 거래 대금")
    pension_fund_sell_volume: int | None = wire("fund_seln_vol", "기금 매도 거래량")
    pension_fund_buy_volume: int | None = wire("fund_shnu_vol", "기금 매수2 거래량")
    pension_fund_sell_value: Decimal | None = wire("fund_seln_tr_pbmn", "기금 매도 거래 대금")
    pension_fund_buy_value: Decimal | None = wire("fund_shnu_tr_pbmn", "기금 매수2 거래 대금")
    other_sell_volume: int | None = wire("etc_seln_vol", "기타 매도 거래량")
    other_buy_volume: int | None = wire("etc_shnu_vol", "기타 매수2 거래량")
    other_sell_value: Decimal | None = wire("etc_seln_tr_pbmn", "기타 매도 거래 대금")
    other_buy_value: Decimal | None = wire("etc_shnu_tr_pbmn", "기타 매수2 거래 대금")
    other_organization_sell_volume: int | None = wire("etc_orgt_seln_vol", "기타 단체 매도 거래량")
    other_organization_buy_volume: int | None = wire("etc_orgt_shnu_vol", "기타 단체 매수2 거래량")
    other_organization_sell_value: Decimal | None = wire("etc_orgt_seln_tr_pbmn", "기타 단체 매도 거래 대금")
    other_organization_buy_value: Decimal | None = wire("etc_orgt_shnu_tr_pbmn", "기타 단체 매수2 거래 대금")
    other_corporation_sell_volume: int | None = wire("etc_corp_seln_vol", "기타 법인 매도 거래량")
    other_corporation_buy_volume: int | None = wire("etc_corp_shnu_vol", "기타 법인 매수2 거래량")
    other_corporation_sell_value: Decimal | None = wire("etc_corp_seln_tr_pbmn", "기타 법인 매도 거래 대금")
    other_corporation_buy_value: Decimal | None = wire("etc_corp_shnu_tr_pbmn", "기타 법인 매수2 거래 대금")
    bold: bool | None = wire("bold_yn", "BOLD 여부")


class InvestorTradesByStock(Reply):
    """The stock now, and its days, the latest first."""

    title: InvestorTradesTitle | None = wire("output1", "응답상세")
    days: tuple[InvestorTradesDay, ...] = wire("output2", "응답상세")


class GetInvestorTradesByStock(Request[InvestorTradesByStock]):
    """종목별 투자자매매동향(일별) (종목별 투자자매매동향(일별)): what each kind of investor bought and sold of one stock, day by day.

    `until` is the day that the answer goes back from, not its first. A day's own figures are there from
    15:40 at the earliest. Not offered on paper.
    """

    spec = Spec(
        name="종목별 투자자매매동향(일별)",
        api_id="종목별 투자자매매동향(일별)",
        effect="read",
        method="GET",
        path="/uapi/domestic-stock/v1/quotations/investor-trade-by-stock-daily",
        tr="FHPTJ04160001",
        paper=None,
    )
    venue: Venue = wire("FID_COND_MRKT_DIV_CODE", "조건 시장 분류 코드", length=2, example="J")
    symbol: str = wire("FID_INPUT_ISCD", "입력 종목코드", form="share", length=12, example="005930")
    until: date = wire("FID_INPUT_DATE_1", "입력 날짜1", example="20250812")
    adjusted: str = wire("FID_ORG_ADJ_PRC", "수정주가 원주가 가격", default="", length=2)
    class_code: str = wire("FID_ETC_CLS_CODE", "기타 구분 코드", default="1", length=2)


class InvestorEstimate(Row):
    """The net purchases entered at one time of the day, in shares, since the opening."""

    entry: EstimateRound | None = wire("bsop_hour_gb", "입력구분")
    foreign_estimated_net_buy_volume: int | None = wire("frgn_fake_ntby_qty", "외국인수량(가집계)")
    institution_estimated_net_buy_volume: int | None = wire("orgn_fake_ntby_qty", "기관수량(가집계)")
    total_estimated_net_buy_volume: int | None = wire("sum_fake_ntby_qty", "합산수량(가집계)")


class InvestorEstimates(Reply):
    """Up to five entries of the day, the latest first."""

    estimates: tuple[InvestorEstimate, ...] = wire("output2", "응답상세")


class GetInvestorEstimate(Request[InvestorEstimates]):
    """종목별 외인기관 추정가집계 (v1_국내주식-046): how much foreigners and institutions are thought to have bought today.

    Staff of the broker enter the figures during the day: foreigners at 09:30, 11:20, 13:20 and 14:30,
    institutions at 10:00, 11:20, 13:20 and 14:30, more or less. Not offered on paper.
    """

    spec = Spec(
        name="종목별 외인기관 추정가집계",
        api_id="v1_국내주식-046",
        effect="read",
        method="GET",
        path="/uapi/domestic-stock/v1/quotations/investor-trend-estimate",
        tr="HHPTJ04160200",
        paper=None,
    )
    symbol: str = wire("MKSC_SHRN_ISCD", "종목코드", form="share", length=12, example="005930")


class MarketInvestorsDay(Row):
    """One day: the index in points, and the net purchases of each kind of investor.

    The units are not documented; the call for the day so far has thousands of shares and millions of won.
    """

    traded_on: date | None = wire("stck_bsop_date", "주식 영업 일자")
    price: Decimal | None = wire("bstp_nmix_prpr", "업종 지수 현재가")
    change: Decimal | None = wire("bstp_nmix_prdy_vrss", "업종 지수 전일 대비")
    change_sign: ChangeSign | None = wire("prdy_vrss_sign", "전일 대비 부호")
    change_rate: Decimal | None = wire("bstp_nmix_prdy_ctrt", "업종 지수 전일 대비율")
    open: Decimal | None = wire("bstp_nmix_oprc", "업종 지수 시가2")
    high: Decimal | None = wire("bstp_nmix_hgpr", "업종 지수 최고가")
    low: Decimal | None = wire("bstp_nmix_lwpr", "업종 지수 최저가")
    previous_close: Decimal | None = wire("stck_prdy_clpr", "주식 전일 종가")
    foreign_net_buy_volume: int | None = wire("frgn_ntby_qty", "외국인 순매수 수량")
    registered_foreign_net_buy_volume: int | None = wire("frgn_reg_ntby_qty", "외국인 등록 순매수 수량")
    unregistered_foreign_net_buy_volume: int | None = wire("frgn_nreg_ntby_qty", "외국인 비등록 순매수 수량")
    individual_net_buy_volume: int | None = wire("prsn_ntby_qty", "개인 순매수 수량")
    institution_net_buy_volume: int | None = wire("orgn_ntby_qty", "기관계 순매수 수량")
    securities_firm_net_buy_volume: int | None = wire("scrt_ntby_qty", "증권 순매수 수량")
    investment_trust_net_buy_volume: int | None = wire("ivtr_ntby_qty", "투자신탁 순매수 수량")
    private_fund_net_buy_volume: int | None = wire("pe_fund_ntby_vol", "사모 펀드 순매수 거래량")
    bank_net_buy_volume: int | None = wire("bank_ntby_qty", "은행 순매수 수량")
    insurance_net_buy_volume: int | None = wire("insu_ntby_qty", "보험 순매수 수량")
    merchant_bank_net_buy_volume: int | None = wire("mrbn_ntby_qty", "종금 순매수 수량")
    pension_fund_net_buy_volume: int | None = wire("fund_ntby_qty", "기금 순매수 수량")
    other_net_buy_volume: int | None = wire("etc_ntby_qty", "기타 순매수 수량")
    other_organization_net_buy_volume: int | None = wire("etc_orgt_ntby_vol", "기타 단체 순매수 거래량")
    other_corporation_net_buy_volume: int | None = wire("etc_corp_ntby_vol", "기타 법인 순매수 거래량")
    foreign_net_buy_value: Decimal | None = wire("frgn_ntby_tr_pbmn", "외국인 순매수 거래 대금")
    registered_foreign_net_buy_value: Decimal | None = wire("frgn_reg_ntby_pbmn", "외국인 등록 순매수 대금")
    unregistered_foreign_net_buy_value: Decimal | None = wire(
        "frgn_nreg_ntby_pbmn", "외국인 비등록 순매수 대금"
    )
    individual_net_buy_value: Decimal | None = wire("prsn_ntby_tr_pbmn", "개인 순매수 거래 대금")
    institution_net_buy_value: Decimal | None = wire("orgn_ntby_tr_pbmn", "기관계 순매수 거래 대금")
    securities_firm_net_buy_value: Decimal | None = wire("scrt_ntby_tr_pbmn", "증권 순매수 거래 대금")
    investment_trust_net_buy_value: Decimal | None = wire("ivtr_ntby_tr_pbmn", "투자신탁 순매수 거래 대금")
    private_fund_net_buy_value: Decimal | None = wire("pe_fund_ntby_tr_pbmn", "사모 펀드 순매수 거래 대금")
    bank_net_buy_value: Decimal | None = wire("bank_ntby_tr_pbmn", "은행 순매수 거래 대금")
    insurance_net_buy_value: Decimal | None = wire("insu_ntby_tr_pbmn", "보험 순매수 거래 대금")
    merchant_bank_net_buy_value: Decimal | None = wire("mrbn_ntby_tr_pbmn", "종금 순매수 거래 대금")
    pension_fund_net_buy_value: Decimal | None = wire("fund_ntby_tr_pbmn", "기금 순매수 거래 대금")
    other_net_buy_value: Decimal | None = wire("etc_ntby_tr_pbmn", "기타 순매수 거래 대금")
    other_organization_net_buy_value: Decimal | None = wire(
        "etc_orgt_ntby_tr_pbmn", "기타 단체 순매수 거래 대금"
    )
    other_corporation_net_buy_value: Decimal | None = wire(
        "etc_corp_ntby_tr_pbmn", "기타 법인 순매수 거래 대금"
    )


class MarketInvestorsByDay(Reply):
    """The days of one market, the latest first."""

    days: tuple[MarketInvestorsDay, ...] = wire("output", "응답상세")


class GetMarketInvestorsByDay(Request[MarketInvestorsByDay]):
    """시장별 투자자매매동향(일별) (국내주식-075): net purchases by kind of investor in one market, day by day.

    `sector` is an index code: 0001 KOSPI, 1001 KOSDAQ. `until` is the day that the answer goes back from.
    The broker wants the day and the sector twice: where `date_to` and `sub_sector` are not given they
    repeat `until` and `sector`. Not offered on paper.
    """

    spec = Spec(
        name="시장별 투자자매매동향(일별)",
        api_id="국내주식-075",
        effect="read",
        method="GET",
        path="/uapi/domestic-stock/v1/quotations/inquire-investor-daily-by-market",
        tr="FHPTJ04040000",
        paper=None,
    )
    venue: Venue = wire("FID_COND_MRKT_DIV_CODE", "조건 시장 분류 코드", default=Venue.INDEX, length=2)
    sector: str = wire("FID_INPUT_ISCD", "입력 종목코드", length=12, example="0001")
    until: date = wire("FID_INPUT_DATE_1", "입력 날짜1", example="20240517")
    market: InvestorMarket = wire("FID_INPUT_ISCD_1", "입력 종목코드", length=12, example="KSP")
    date_to: date | None = wire(
        "FID_INPUT_DATE_2", "입력 날짜2", default=None, derive=lambda request: request.until
    )
    sub_sector: str | None = wire(
        "FID_INPUT_ISCD_2",
        "하위 분류코드",
        default=None,
        derive=lambda request: request.sector,
        length=10,
        example="0001",
    )


class MarketInvestorTotals(Row):
    """Sales, purchases and net purchases of each kind, in thousands of shares and millions of won."""

    foreign_sell_volume: int | None = wire("frgn_seln_vol", "외국인 매도 거래량")
    foreign_buy_volume: int | None = wire("frgn_shnu_vol", "외국인 매수2 거래량")
    foreign_net_buy_volume: int | None = wire("frgn_ntby_qty", "외국인 순매수 수량")
    foreign_sell_value: Decimal | None = wire("frgn_seln_tr_pbmn", "외국인 매도 거래 대금")
    foreign_buy_value: Decimal | None = wire("frgn_shnu_tr_pbmn", "외국인 매수2 거래 대금")
    foreign_net_buy_value: Decimal | None = wire("frgn_ntby_tr_pbmn", "외국인 순매수 거래 대금")
    individual_sell_volume: int | None = wire("prsn_seln_vol", "개인 매도 거래량")
    individual_buy_volume: int | None = wire("prsn_shnu_vol", "개인 매수2 거래량")
    individual_net_buy_volume: int | None = wire("prsn_ntby_qty", "개인 순매수 수량")
    individual_sell_value: Decimal | None = wire("prsn_seln_tr_pbmn", "개인 매도 거래 대금")
    individual_buy_value: Decimal | None = wire("prsn_shnu_tr_pbmn", "개인 매수2 거래 대금")
    individual_net_buy_value: Decimal | None = wire("prsn_ntby_tr_pbmn", "개인 순매수 거래 대금")
    institution_sell_volume: int | None = wire("orgn_seln_vol", "기관계 매도 거래량")
    institution_buy_volume: int | None = wire("orgn_shnu_vol", "기관계 매수2 거래량")
    institution_net_buy_volume: int | None = wire("orgn_ntby_qty", "기관계 순매수 수량")
    institution_sell_value: Decimal | None = wire("orgn_seln_tr_pbmn", "기관계 매도 거래 대금")
    institution_buy_value: Decimal | None = wire("orgn_shnu_tr_pbmn", "기관계 매수2 거래 대금")
    institution_net_buy_value: Decimal | None = wire("orgn_ntby_tr_pbmn", "기관계 순매수 거래 대금")
    securities_firm_sell_volume: int | None = wire("scrt_seln_vol", "증권 매도 거래량")
    securities_firm_buy_volume: int | None = wire("scrt_shnu_vol", "증권 매수2 거래량")
    securities_firm_net_buy_volume: int | None = wire("scrt_ntby_qty", "증권 순매수 수량")
    securities_firm_sell_value: Decimal | None = wire("scrt_seln_tr_pbmn", "증권 매도 거래 대금")
    securities_firm_buy_value: Decimal | None = wire("scrt_shnu_tr_pbmn", "증권 매수2 거래 대금")
    securities_firm_net_buy_value: Decimal | None = wire("scrt_ntby_tr_pbmn", "증권 순매수 거래 대금")
    investment_trust_sell_volume: int | None = wire("ivtr_seln_vol", "투자신탁 매도 거래량")
    investment_trust_buy_volume: int | None = wire("ivtr_shnu_vol", "투자신탁 매수2 거래량")
    investment_trust_net_buy_volume: int | None = wire("ivtr_ntby_qty", "투자신탁 순매수 수량")
    investment_trust_sell_value: Decimal | None = wire("ivtr_seln_tr_pbmn", "투자신탁 매도 거래 대금")
    investment_trust_buy_value: Decimal | None = wire("ivtr_shnu_tr_pbmn", "투자신탁 매수2 거래 대금")
    investment_trust_net_buy_value: Decimal | None = wire("ivtr_ntby_tr_pbmn", "투자신탁 순매수 거래 대금")
    private_fund_sell_value: Decimal | None = wire("pe_fund_seln_tr_pbmn", "사모 펀드 매도 거래 대금")
    private_fund_sell_volume: int | None = wire("pe_fund_seln_vol", "사모 펀드 매도 거래량")
    private_fund_net_buy_volume: int | None = wire("pe_fund_ntby_vol", "사모 펀드 순매수 거래량")
    private_fund_buy_value: Decimal | None = wire("pe_fund_shnu_tr_pbmn", "사모 펀드 매수2 거래 대금")
    private_fund_buy_volume: int | None = wire("pe_fund_shnu_vol", "사모 펀드 매수2 거래량")
    private_fund_net_buy_value: Decimal | None = wire("pe_fund_ntby_tr_pbmn", "사모 펀드 순매수 거래 대금")
    bank_sell_volume: int | None = wire("bank_seln_vol", "은행 매도 거래량")
    bank_buy_volume: int | None = wire("bank_shnu_vol", "은행 매수2 거래량")
    bank_net_buy_volume: int | None = wire("bank_ntby_qty", "은행 순매수 수량")
    bank_sell_value: Decimal | None = wire("bank_seln_tr_pbmn", "은행 매도 거래 대금")
    bank_buy_value: Decimal | None = wire("bank_shnu_tr_pbmn", "은행 매수2 거래 대금")
    bank_net_buy_value: Decimal | None = wire("bank_ntby_tr_pbmn", "은행 순매수 거래 대금")
    insurance_sell_volume: int | None = wire("insu_seln_vol", "보험 매도 거래량")
    insurance_buy_volume: int | None = wire("insu_shnu_vol", "보험 매수2 거래량")
    insurance_net_buy_volume: int | None = wire("insu_ntby_qty", "보험 순매수 수량")
    insurance_sell_value: Decimal | None = wire("insu_seln_tr_pbmn", "보험 매도 거래 대금")
    insurance_buy_value: Decimal | None = wire("insu_shnu_tr_pbmn", "보험 매수2 거래 대금")
    insurance_net_buy_value: Decimal | None = wire("insu_ntby_tr_pbmn", "보험 순매수 거래 대금")
    merchant_bank_sell_volume: int | None = wire("mrbn_seln_vol", "종금 매도 거래량")
    merchant_bank_buy_volume: int | None = wire("mrbn_shnu_vol", "종금 매수2 거래량")
    merchant_bank_net_buy_volume: int | None = wire("mrbn_ntby_qty", "종금 순매수 수량")
    merchant_bank_sell_value: Decimal | None = wire("mrbn_seln_tr_pbmn", "종금 매도 거래 대금")
    merchant_bank_buy_value: Decimal | None = wire("mrbn_shnu_tr_pbmn", "종금 매수2 거래 대금")
    merchant_bank_net_buy_value: Decimal | None = wire("mrbn_ntby_tr_pbmn", "종금 순매수 거래 대금")
    pension_fund_sell_volume: int | None = wire("fund_seln_vol", "기금 매도 거래량")
    pension_fund_buy_volume: int | None = wire("fund_shnu_vol", "기금 매수2 거래량")
    pension_fund_net_buy_volume: int | None = wire("fund_ntby_qty", "기금 순매수 수량")
    pension_fund_sell_value: Decimal | None = wire("fund_seln_tr_pbmn", "기금 매도 거래 대금")
    pension_fund_buy_value: Decimal | None = wire("fund_shnu_tr_pbmn", "기금 매수2 거래 대금")
    pension_fund_net_buy_value: Decimal | None = wire("fund_ntby_tr_pbmn", "기금 순매수 거래 대금")
    other_organization_sell_volume: int | None = wire("etc_orgt_seln_vol", "기타 단체 매도 거래량")
    other_organization_buy_volume: int | None = wire("etc_orgt_shnu_vol", "기타 단체 매수2 거래량")
    other_organization_net_buy_volume: int | None = wire("etc_orgt_ntby_vol", "기타 단체 순매수 거래량")
    other_organization_sell_value: Decimal | None = wire("etc_orgt_seln_tr_pbmn", "기타 단체 매도 거래 대금")
    other_organization_buy_value: Decimal | None = wire("etc_orgt_shnu_tr_pbmn", "기타 단체 매수2 거래 대금")
    other_organization_net_buy_value: Decimal | None = wire(
        "etc_orgt_ntby_tr_pbmn", "기타 단체 순매수 거래 대금"
    )
    other_corporation_sell_volume: int | None = wire("etc_corp_seln_vol", "기타 법인 매도 거래량")
    other_corporation_buy_volume: int | None = wire("etc_corp_shnu_vol", "기타 법인 매수2 거래량")
    other_corporation_net_buy_volume: int | None = wire("etc_corp_ntby_vol", "기타 법인 순매수 거래량")
    other_corporation_sell_value: Decimal | None = wire("etc_corp_seln_tr_pbmn", "기타 법인 매도 거래 대금")
    other_corporation_buy_value: Decimal | None = wire("etc_corp_shnu_tr_pbmn", "기타 법인 매수2 거래 대금")
    other_corporation_net_buy_value: Decimal | None = wire(
        "etc_corp_ntby_tr_pbmn", "기타 법인 순매수 거래 대금"
    )


class MarketInvestors(Reply):
    """One row: the day so far."""

    totals: tuple[MarketInvestorTotals, ...] = wire("output", "응답상세")


class GetMarketInvestors(Request[MarketInvestors]):
    """시장별 투자자매매동향(시세) (v1_국내주식-074): what each kind of investor has traded in a market.

    The totals of the day so far. `sector` depends on `market`: an index code such as 0001 for KOSPI and 1001
    for KOSDAQ; F001 futures, OC01 calls and OP01 puts of the KOSPI 200; S001 stock futures; T000 ETF, W000
    ELW, E199 ETN; F004, OC02 and OP02 the minis; OC05 and OP05 Monday's weeklies, OC04 and OP04 Thursday's; F002,
    OC03 and OP03 the KOSDAQ 150. Not offered on paper.
    """

    spec = Spec(
        name="시장별 투자자매매동향(시세)",
        api_id="v1_국내주식-074",
        effect="read",
        method="GET",
        path="/uapi/domestic-stock/v1/quotations/inquire-investor-time-by-market",
        tr="FHPTJ04030000",
        paper=None,
    )
    market: InvestorMarket = wire("fid_input_iscd", "시장구분", length=12, example="KSP")
    sector: str = wire("fid_input_iscd_2", "업종구분", length=8, example="0001")


class Investors(Group):
    """The calls of [국내주식] 시세분석 about kinds of investors."""

    net_buy_ranking = call(ListForeignInstitutionNetBuys)
    by_stock = call(GetInvestorTradesByStock)
    estimate = call(GetInvestorEstimate)
    market_by_day = call(GetMarketInvestorsByDay)
    market = call(GetMarketInvestors)
