"""[해외주식] 주문/계좌, accounts: profits, transactions, buying power and margins."""

from datetime import date
from decimal import Decimal

from ...config import Account
from ...spec.declare import Reply, Request, Row, Spec, filled, wire
from ...spec.paging import CursorPaging, HeaderPaging
from ...spec.values import Code
from ..enums import OverseasOrderExchange, Side, SideFilter
from .enums import Country, TradeCurrency

__all__ = [
    "ForeignMargin",
    "ForeignMargins",
    "GetOverseasOrderable",
    "GetOverseasPeriodProfit",
    "ListForeignMargins",
    "ListOverseasTransactions",
    "OverseasOrderable",
    "OverseasOrderableReply",
    "OverseasPeriodProfit",
    "OverseasProfitMarket",
    "OverseasProfitTotals",
    "OverseasRealizedProfit",
    "OverseasTransaction",
    "OverseasTransactionTotals",
    "OverseasTransactions",
    "ProfitBasis",
]


class OverseasProfitMarket(Code):
    """The countries whose profits are asked for, each by one of its exchanges."""

    US = "NASD"
    HONG_KONG = "SEHK"
    CHINA = "SHAA"
    JAPAN = "TKSE"
    VIETNAM = "HASE"


class ProfitBasis(Code):
    """Whether profits are stated in the foreign currency or in won: the reverse of `CurrencyBasis`."""

    FOREIGN = "01"
    WON = "02"


class OverseasRealizedProfit(Row):
    """The sales of one stock on one day: amounts in won or in the currency, as the request chose."""

    traded_on: date | None = wire("trad_day", "매매일")
    symbol: str | None = wire("ovrs_pdno", "해외상품번호")
    name: str | None = wire("ovrs_item_name", "해외종목명")
    sold_quantity: int | None = wire("slcl_qty", "매도청산수량")
    average_price: Decimal | None = wire("pchs_avg_pric", "매입평균가격")
    purchase_amount: Decimal | None = wire("frcr_pchs_amt1", "외화매입금액1")
    average_sell_price: Decimal | None = wire("avg_sll_unpr", "평균매도단가")
    sold_amount: Decimal | None = wire("frcr_sll_amt_smtl1", "외화매도금액합계1")
    sell_costs: Decimal | None = wire("stck_sll_tlex", "주식매도제비용")
    realized_profit: Decimal | None = wire("ovrs_rlzt_pfls_amt", "해외실현손익금액")
    profit_rate: Decimal | None = wire("pftrt", "수익률")
    exchange_rate: Decimal | None = wire("exrt", "환율")
    exchange: OverseasOrderExchange | None = wire("ovrs_excg_cd", "해외거래소코드")
    first_exchange_rate: Decimal | None = wire("frst_bltn_exrt", "최초고시환율")


class OverseasProfitTotals(Row):
    """The sales together, in won or in the currency, as the request chose."""

    total_sell_amount: Decimal | None = wire("stck_sll_amt_smtl", "주식매도금액합계")
    total_buy_amount: Decimal | None = wire("stck_buy_amt_smtl", "주식매수금액합계")
    total_fee: Decimal | None = wire("smtl_fee1", "합계수수료1")
    settlement_amount: Decimal | None = wire("excc_dfrm_amt", "정산지급금액")
    total_realized_profit: Decimal | None = wire("ovrs_rlzt_pfls_tot_amt", "해외실현손익총금액")
    total_profit_rate: Decimal | None = wire("tot_pftrt", "총수익률")
    base_date: date | None = wire("bass_dt", "기준일자")
    exchange_rate: Decimal | None = wire("exrt", "환율")


class OverseasPeriodProfit(Reply):
    """One page of sales, and the totals."""

    search_condition: str | None = wire("ctx_area_fk200", "연속조회검색조건200", private=True)
    next_key: str | None = wire("ctx_area_nk200", "연속조회키200", private=True)
    sales: tuple[OverseasRealizedProfit, ...] = wire("Output1", "응답상세")
    totals: OverseasProfitTotals | None = wire("Output2", "응답상세2")


class GetOverseasPeriodProfit(Request[OverseasPeriodProfit]):
    """해외주식 기간손익 (v1_해외주식-032): the profits that sales of a period realised.

    From the day after a trade on. Costs are those of the sales, and won amounts are at the rate of the
    day of sale, so they are not those of the tax. The codes of `profit_basis` are the reverse of those
    in other TRs. In foreign currency and over all countries the totals but the rate say nothing.
    Not offered on paper.
    """

    spec = Spec(
        name="해외주식 기간손익",
        api_id="v1_해외주식-032",
        effect="read",
        method="GET",
        path="/uapi/overseas-stock/v1/trading/inquire-period-profit",
        tr="TTTS3039R",
        paper=None,
        paging=CursorPaging(scope="search_condition", cursor="next_key"),
    )
    account: Account | None = filled("account", default=None)
    exchange: OverseasProfitMarket | None = wire("OVRS_EXCG_CD", "해외거래소코드", default=None)
    country_code: Country | None = wire("NATN_CD", "국가코드", default=None)
    currency: TradeCurrency | None = wire("CRCY_CD", "통화코드", default=None)
    symbol: str = wire("PDNO", "상품번호", default="", length=12)
    start_on: date = wire("INQR_STRT_DT", "조회시작일자")
    end_on: date = wire("INQR_END_DT", "조회종료일자")
    profit_basis: ProfitBasis = wire("WCRC_FRCR_DVSN_CD", "원화외화구분코드", default=ProfitBasis.FOREIGN)
    search_condition: str = wire(
        "CTX_AREA_FK200", "연속조회검색조건200", default="", private=True, length=200
    )
    next_key: str = wire("CTX_AREA_NK200", "연속조회키200", default="", private=True, length=200)


class OverseasTransaction(Row):
    """One trade: quantities in shares, amounts in the currency of `currency`, those named `won` in won."""

    traded_on: date | None = wire("trad_dt", "매매일자")
    settled_on: date | None = wire("sttl_dt", "결제일자")
    side: Side | None = wire("sll_buy_dvsn_cd", "매도매수구분코드")
    side_name: str | None = wire("sll_buy_dvsn_name", "매도매수구분명")
    symbol: str | None = wire("pdno", "상품번호")
    name: str | None = wire("ovrs_item_name", "해외종목명")
    filled_quantity: int | None = wire("ccld_qty", "체결수량")
    amount_unit_filled_quantity: Decimal | None = wire("amt_unit_ccld_qty", "금액단위체결수량")
    filled_price: Decimal | None = wire("ft_ccld_unpr2", "FT체결단가2")
    overseas_filled_price: Decimal | None = wire("ovrs_stck_ccld_unpr", "해외주식체결단가")
    foreign_currency_amount: Decimal | None = wire("tr_frcr_amt2", "거래외화금액2")
    amount: Decimal | None = wire("tr_amt", "거래금액")
    foreign_currency_settlement_amount: Decimal | None = wire("frcr_excc_amt_1", "외화정산금액1")
    settlement_amount_won: Decimal | None = wire("wcrc_excc_amt", "원화정산금액")
    domestic_fee_foreign_currency: Decimal | None = wire("dmst_frcr_fee1", "국내외화수수료1")
    overseas_fee_foreign_currency: Decimal | None = wire("frcr_fee1", "외화수수료1")
    domestic_fee_won: Decimal | None = wire("dmst_wcrc_fee", "국내원화수수료")
    overseas_fee_won: Decimal | None = wire("ovrs_wcrc_fee", "해외원화수수료")
    currency: TradeCurrency | None = wire("crcy_cd", "통화코드")
    isin: str | None = wire("std_pdno", "표준상품번호")
    registered_exchange_rate: Decimal | None = wire("erlm_exrt", "등록환율")
    loan_class_code: str | None = wire("loan_dvsn_cd", "대출구분코드")
    loan_class_name: str | None = wire("loan_dvsn_name", "대출구분명")


class OverseasTransactionTotals(Row):
    """The trades together."""

    total_buy_amount: Decimal | None = wire("frcr_buy_amt_smtl", "외화매수금액합계")
    total_sell_amount: Decimal | None = wire("frcr_sll_amt_smtl", "외화매도금액합계")
    total_domestic_fee: Decimal | None = wire("dmst_fee_smtl", "국내수수료합계")
    total_overseas_fee: Decimal | None = wire("ovrs_fee_smtl", "해외수수료합계")


class OverseasTransactions(Reply):
    """One page of trades, and the totals."""

    search_condition: str | None = wire("ctx_area_fk100", "연속조회검색조건100", private=True)
    next_key: str | None = wire("ctx_area_nk100", "연속조회키100", private=True)
    transactions: tuple[OverseasTransaction, ...] = wire("output1", "응답상세")
    totals: OverseasTransactionTotals | None = wire("output2", "응답상세")


class ListOverseasTransactions(Request[OverseasTransactions]):
    """해외주식 일별거래내역 (해외주식-063): the trades booked in a period, with fees and settlement.

    Until the day of settlement won amounts are at an expected exchange rate. Not offered on paper.
    """

    spec = Spec(
        name="해외주식 일별거래내역",
        api_id="해외주식-063",
        effect="read",
        method="GET",
        path="/uapi/overseas-stock/v1/trading/inquire-period-trans",
        tr="CTOS4001R",
        paper=None,
        paging=CursorPaging(scope="search_condition", cursor="next_key"),
    )
    account: Account | None = filled("account", default=None)
    start_on: date = wire("ERLM_STRT_DT", "등록시작일자", example="20240420")
    end_on: date = wire("ERLM_END_DT", "등록종료일자", example="20240520")
    exchange: OverseasOrderExchange | None = wire("OVRS_EXCG_CD", "해외거래소코드", default=None)
    symbol: str = wire("PDNO", "상품번호", default="", length=12)
    side: SideFilter = wire("SLL_BUY_DVSN_CD", "매도매수구분코드", default=SideFilter.ALL)
    loan_class_code: str = wire("LOAN_DVSN_CD", "대출구분코드", default="", length=2)
    search_condition: str = wire(
        "CTX_AREA_FK100", "연속조회검색조건100", default="", private=True, length=100
    )
    next_key: str = wire("CTX_AREA_NK100", "연속조회키100", default="", private=True, length=100)


class OverseasOrderable(Row):
    """What can be bought: amounts in the currency of `currency`, quantities in shares.

    Without an exchange of currency `orderable_amount` and `max_orderable_quantity` count, with the integrated
    margin `foreign_currency_orderable_amount` and `max_orderable_quantity_integrated`. Round down to the
    market's lot. The two named `after_exchange` are always 0.
    """

    currency: TradeCurrency | None = wire("tr_crcy_cd", "거래통화코드")
    orderable_foreign_currency_amount: Decimal | None = wire("ord_psbl_frcr_amt", "주문가능외화금액")
    reusable_sale_amount: Decimal | None = wire("sll_ruse_psbl_amt", "매도재사용가능금액")
    orderable_amount: Decimal | None = wire("ovrs_ord_psbl_amt", "해외주문가능금액")
    max_orderable_quantity: int | None = wire("max_ord_psbl_qty", "최대주문가능수량")
    orderable_amount_after_exchange: Decimal | None = wire("echm_af_ord_psbl_amt", "환전이후주문가능금액")
    orderable_quantity_after_exchange: int | None = wire("echm_af_ord_psbl_qty", "환전이후주문가능수량")
    orderable_quantity: int | None = wire("ord_psbl_qty", "주문가능수량")
    exchange_rate: Decimal | None = wire("exrt", "환율")
    foreign_currency_orderable_amount: Decimal | None = wire("frcr_ord_psbl_amt1", "외화주문가능금액1")
    max_orderable_quantity_integrated: int | None = wire("ovrs_max_ord_psbl_qty", "해외최대주문가능수량")


class OverseasOrderableReply(Reply):
    """What can be bought."""

    orderable: OverseasOrderable | None = wire("output", "응답상세1")


class GetOverseasOrderable(Request[OverseasOrderableReply]):
    """해외주식 매수가능금액조회 (v1_해외주식-014): how much of an overseas stock can be bought at a price."""

    spec = Spec(
        name="해외주식 매수가능금액조회",
        api_id="v1_해외주식-014",
        effect="read",
        method="GET",
        path="/uapi/overseas-stock/v1/trading/inquire-psamount",
        tr="TTTS3007R",
        paper="VTTS3007R",
    )
    account: Account | None = filled("account", default=None)
    exchange: OverseasOrderExchange = wire("OVRS_EXCG_CD", "해외거래소코드", example="NASD")
    price: Decimal = wire("OVRS_ORD_UNPR", "해외주문단가", length=27, example="133.200")
    symbol: str = wire("ITEM_CD", "종목코드", length=12, example="AAPL")


class ForeignMargin(Row):
    """One currency: amounts in it; `foreign_currency_orderable_amount` is what the won at hand would buy."""

    country: str | None = wire("natn_name", "국가명")
    currency: TradeCurrency | None = wire("crcy_cd", "통화코드")
    foreign_currency_cash: Decimal | None = wire("frcr_dncl_amt1", "외화예수금액")
    unsettled_buy_amount: Decimal | None = wire("ustl_buy_amt", "미결제매수금액")
    unsettled_sell_amount: Decimal | None = wire("ustl_sll_amt", "미결제매도금액")
    foreign_currency_unpaid_amount: Decimal | None = wire("frcr_rcvb_amt", "외화미수금액")
    foreign_currency_margin: Decimal | None = wire("frcr_mgn_amt", "외화증거금액")
    foreign_currency_general_orderable_amount: Decimal | None = wire(
        "frcr_gnrl_ord_psbl_amt", "외화일반주문가능금액"
    )
    foreign_currency_orderable_amount: Decimal | None = wire("frcr_ord_psbl_amt1", "외화주문가능금액")
    integrated_orderable_amount: Decimal | None = wire("itgr_ord_psbl_amt", "통합주문가능금액")
    base_exchange_rate: Decimal | None = wire("bass_exrt", "기준환율")


class ForeignMargins(Reply):
    """A row for each currency."""

    margins: tuple[ForeignMargin, ...] = wire("output", "응답상세")


class ListForeignMargins(Request[ForeignMargins]):
    """해외증거금 통화별조회 (해외주식-035): the deposits and margins of each foreign currency. Not offered on paper."""

    spec = Spec(
        name="해외증거금 통화별조회",
        api_id="해외주식-035",
        effect="read",
        method="GET",
        path="/uapi/overseas-stock/v1/trading/foreign-margin",
        tr="TTTC2101R",
        paper=None,
        paging=HeaderPaging(rows="margins"),
    )
    account: Account | None = filled("account", default=None)
