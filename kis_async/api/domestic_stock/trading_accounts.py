"""[국내주식] 주문/계좌, accounts: buying power, assets, profits, margin and rights.

`Trading` offers these calls together with the orders.
"""

from datetime import date
from decimal import Decimal

from ...config import Account
from ...errors import InvalidRequest
from ...spec.declare import Reply, Request, Row, Spec, filled, wire
from ...spec.paging import CursorPaging
from ...spec.values import Code
from ..enums import CreditType, OrderKind, ProductType

__all__ = [
    "AccountAssets",
    "AccountRight",
    "AccountRights",
    "AssetClass",
    "AssetTotals",
    "Buyable",
    "BuyableReply",
    "CreditBuyable",
    "CreditBuyableReply",
    "DailyProfit",
    "DailyProfitTotals",
    "DailyProfits",
    "GetAccountAssets",
    "GetBuyable",
    "GetCreditBuyable",
    "GetIntegratedMargin",
    "GetSellable",
    "IntegratedMargin",
    "IntegratedMarginReply",
    "ListAccountRights",
    "ListDailyProfits",
    "ListTradeProfits",
    "MarginBasis",
    "ProfitSequence",
    "RightEntry",
    "RightType",
    "Sellable",
    "SellableReply",
    "TradeProfit",
    "TradeProfitTotals",
    "TradeProfits",
]


class ProfitSequence(Code):
    """The sequence of a list of profits; two codes mean the newest first."""

    NEWEST_FIRST = "00"
    OLDEST_FIRST = "01"
    NEWEST_FIRST_TOO = "02"


class MarginBasis(Code):
    """Whether margins are stated in the foreign currency or in won, in codes of this TR alone."""

    FOREIGN = "01"
    WON = "02"


class RightType(Code):
    """The kinds of rights and corporate actions; `AFTER_…` are those that follow one in a second step."""

    PAID_INCREASE = "01"
    BONUS_ISSUE = "02"
    DIVIDEND = "03"
    PURCHASE_CLAIM = "04"
    TENDER_OFFER = "05"
    GENERAL_MEETING = "06"
    SUBSCRIPTION_RIGHT = "07"
    DISSENT = "08"
    SUBSCRIPTION_WARRANT = "09"
    MERGER = "11"
    DEMERGER = "12"
    SHARE_EXCHANGE = "13"
    SPLIT = "14"
    REVERSE_SPLIT = "15"
    ISSUE_CHANGE = "16"
    CAPITAL_REDUCTION = "17"
    OLD_AND_NEW_MERGER = "18"
    AFTER_MERGER = "21"
    AFTER_DEMERGER = "22"
    AFTER_SHARE_EXCHANGE = "23"
    AFTER_SPLIT = "24"
    AFTER_REVERSE_SPLIT = "25"
    AFTER_ISSUE_CHANGE = "26"
    AFTER_CAPITAL_REDUCTION = "27"
    AFTER_OLD_AND_NEW_MERGER = "28"
    MUTUAL_FUND = "31"
    ETF = "32"
    SHIP_INVESTMENT = "33"
    LOAN_INVESTMENT = "34"
    OVERSEAS_RESOURCES = "35"
    REAL_ESTATE_TRUST = "36"
    LISTED_BENEFICIARY = "37"
    ELW_EXPIRY = "41"
    ELS_PAYMENT = "42"
    DLS_PAYMENT = "43"
    HIGH_YIELD_FUND = "44"
    ETN = "45"
    CONVERSION = "51"
    EXCHANGE = "52"
    BOND_WITH_WARRANT = "53"
    WARRANT_EXERCISE = "54"
    BOND_PUT_OPTION = "55"
    CONVERTIBLE_PREFERRED = "56"
    CONVERSION_CONDITIONAL = "57"
    ELECTRONIC_ENTRY = "58"
    CROWDFUNDING_ENTRY = "59"
    PRINCIPAL_AND_INTEREST = "61"
    STRIPPED_BOND = "62"
    WARRANT_LAPSE = "71"
    WARRANT = "72"
    DEPOSITARY_RECEIPT_CONVERSION = "73"
    DIVIDEND_OPTION = "74"
    SPECIAL_DIVIDEND = "75"
    ISIN_CHANGE = "76"
    FORFEITED_SHARES = "77"
    OVERSEAS_LIQUIDATION = "81"
    OVERSEAS_EARLY_REDEMPTION = "82"
    OVERSEAS_DELISTING = "83"
    DEPOSITARY_RECEIPT_FEE = "84"
    SECTION_871M = "85"
    ISSUE_CONVERSION = "86"
    REPURCHASE = "87"
    ISSUE_EXCHANGE = "88"
    OTHER_EVENT = "89"
    PUBLIC_OFFERING = "91"
    SUBSCRIPTION = "92"
    REDEMPTION = "93"
    OTHER = "99"


class RightEntry(Code):
    """What a right does to the account: securities or money coming in or going out."""

    SECURITIES_IN = "01"
    SECURITIES_OUT = "02"
    SECURITIES_OUT_AND_IN = "03"
    SECURITIES_OUT_MONEY_IN = "04"
    SECURITIES_OUT_MONEY_OUT = "05"
    CASH_IN = "10"
    FRACTION_MONEY_IN = "11"
    GRANT_IN = "12"
    CAPITAL_REDUCTION_MONEY_IN = "13"
    DELAY_INTEREST_IN = "14"
    INTEREST = "15"
    SHORT_RIGHT_MONEY_OUT = "16"
    INSTALMENT_REDEMPTION = "17"
    MATURITY_REDEMPTION = "18"
    EARLY_REDEMPTION = "19"
    MONEY_OUT = "20"
    SECURITIES_AND_MONEY_IN = "21"
    SECURITIES_MONEY_AND_FRACTION_IN = "22"
    SUBSCRIPTION_REFUND_IN = "25"
    INTERIM_REDEMPTION = "26"
    DEMERGER_TAX_OUT = "27"


def _check_period(start_on: date, end_on: date) -> None:
    if start_on > end_on:
        raise InvalidRequest(
            "start_on (INQR_STRT_DT) is after end_on (INQR_END_DT)",
            parameter="start_on",
            wire="INQR_STRT_DT",
        )


class Buyable(Row):
    """Buying power in won and shares; `cash_…` without borrowing, `max_…` with unpaid purchases (미수)."""

    orderable_cash: Decimal | None = wire("ord_psbl_cash", "주문가능현금")
    orderable_substitute: Decimal | None = wire("ord_psbl_sbst", "주문가능대용")
    reusable_amount: Decimal | None = wire("ruse_psbl_amt", "재사용가능금액")
    fund_redemption_amount: Decimal | None = wire("fund_rpch_chgs", "펀드환매대금")
    quantity_basis_price: Decimal | None = wire("psbl_qty_calc_unpr", "가능수량계산단가")
    cash_buyable_amount: Decimal | None = wire("nrcvb_buy_amt", "미수없는매수금액")
    cash_buyable_quantity: int | None = wire("nrcvb_buy_qty", "미수없는매수수량")
    max_buyable_amount: Decimal | None = wire("max_buy_amt", "최대매수금액")
    max_buyable_quantity: int | None = wire("max_buy_qty", "최대매수수량")
    cma_value: Decimal | None = wire("cma_evlu_amt", "CMA평가금액")
    overseas_reusable_amount_won: Decimal | None = wire("ovrs_re_use_amt_wcrc", "해외재사용금액원화")
    orderable_foreign_amount_won: Decimal | None = wire("ord_psbl_frcr_amt_wcrc", "주문가능외화금액원화")


class BuyableReply(Reply):
    """The buying power of an account."""

    buyable: Buyable | None = wire("output", "응답상세")


class GetBuyable(Request[BuyableReply]):
    """매수가능조회 (v1_국내주식-007): how much can be bought, as an amount and in shares of one stock.

    The quantity of a limit order leaves out the stock's margin rate: for all that can be bought ask
    with MARKET and no `price`, or with the very kind of the order. Without `symbol` and `price` only
    the amounts are answered.
    """

    spec = Spec(
        name="매수가능조회",
        api_id="v1_국내주식-007",
        effect="read",
        method="GET",
        path="/uapi/domestic-stock/v1/trading/inquire-psbl-order",
        tr="TTTC8908R",
        paper="VTTC8908R",
    )
    account: Account | None = filled("account", default=None)
    symbol: str = wire("PDNO", "상품번호", default="", length=12, example="005930")
    price: Decimal | None = wire("ORD_UNPR", "주문단가", default=None, length=19, example="0")
    order_kind: OrderKind = wire("ORD_DVSN", "주문구분", default=OrderKind.MARKET, length=2)
    include_cma: bool = wire("CMA_EVLU_AMT_ICLD_YN", "CMA평가금액포함여부", default=False)
    include_overseas: bool = wire("OVRS_ICLD_YN", "해외포함여부", default=False)


class Sellable(Row):
    """How much of one holding can be sold: quantities in shares, amounts in won, the rate in percent."""

    symbol: str | None = wire("pdno", "상품번호")
    name: str | None = wire("prdt_name", "상품명")
    buy_quantity: int | None = wire("buy_qty", "매수수량")
    sell_quantity: int | None = wire("sll_qty", "매도수량")
    quantity: int | None = wire("cblc_qty", "잔고수량")
    non_savings_quantity: int | None = wire("nsvg_qty", "비저축수량")
    sellable_quantity: int | None = wire("ord_psbl_qty", "주문가능수량")
    average_price: Decimal | None = wire("pchs_avg_pric", "매입평균가격")
    purchase_amount: Decimal | None = wire("pchs_amt", "매입금액")
    price: Decimal | None = wire("now_pric", "현재가")
    value: Decimal | None = wire("evlu_amt", "평가금액")
    profit: Decimal | None = wire("evlu_pfls_amt", "평가손익금액")
    profit_rate: Decimal | None = wire("evlu_pfls_rt", "평가손익율")


class SellableReply(Reply):
    """The sellable quantity of one stock."""

    sellable: Sellable | None = wire("output1", "응답상세")


class GetSellable(Request[SellableReply]):
    """매도가능수량조회 (국내주식-165): how many shares of a holding can be sold (`sellable_quantity`).

    Not offered on paper.
    """

    spec = Spec(
        name="매도가능수량조회",
        api_id="국내주식-165",
        effect="read",
        method="GET",
        path="/uapi/domestic-stock/v1/trading/inquire-psbl-sell",
        tr="TTTC8408R",
        paper=None,
    )
    account: Account | None = filled("account", default=None)
    symbol: str = wire("PDNO", "종목번호", length=12, example="000660")


class CreditBuyable(Row):
    """Buying power on credit in won and shares; `cash_…` without borrowing, `max_…` at the most."""

    orderable_cash: Decimal | None = wire("ord_psbl_cash", "주문가능현금")
    orderable_substitute: Decimal | None = wire("ord_psbl_sbst", "주문가능대용")
    reusable_amount: Decimal | None = wire("ruse_psbl_amt", "재사용가능금액")
    fund_redemption_amount: Decimal | None = wire("fund_rpch_chgs", "펀드환매대금")
    quantity_basis_price: Decimal | None = wire("psbl_qty_calc_unpr", "가능수량계산단가")
    cash_buyable_amount: Decimal | None = wire("nrcvb_buy_amt", "미수없는매수금액")
    cash_buyable_quantity: int | None = wire("nrcvb_buy_qty", "미수없는매수수량")
    max_buyable_amount: Decimal | None = wire("max_buy_amt", "최대매수금액")
    max_buyable_quantity: int | None = wire("max_buy_qty", "최대매수수량")
    cma_value: Decimal | None = wire("cma_evlu_amt", "CMA평가금액")
    overseas_reusable_amount_won: Decimal | None = wire("ovrs_re_use_amt_wcrc", "해외재사용금액원화")
    orderable_foreign_amount_won: Decimal | None = wire("ord_psbl_frcr_amt_wcrc", "주문가능외화금액원화")


class CreditBuyableReply(Reply):
    """The buying power of an account on credit."""

    buyable: CreditBuyable | None = wire("output", "응답상세")


class GetCreditBuyable(Request[CreditBuyableReply]):
    """신용매수가능조회 (v1_국내주식-042): how much of one stock can be bought on credit.

    `price` is in won, 0 for kinds without a price. Not offered on paper.
    """

    spec = Spec(
        name="신용매수가능조회",
        api_id="v1_국내주식-042",
        effect="read",
        method="GET",
        path="/uapi/domestic-stock/v1/trading/inquire-credit-psamount",
        tr="TTTC8909R",
        paper=None,
    )
    account: Account | None = filled("account", default=None)
    symbol: str = wire("PDNO", "상품번호", length=12, example="005930")
    price: Decimal = wire("ORD_UNPR", "주문단가", default=Decimal(0), length=19, example="55000")
    order_kind: OrderKind = wire("ORD_DVSN", "주문구분", default=OrderKind.MARKET, length=2)
    credit_type: CreditType = wire("CRDT_TYPE", "신용유형", length=2, example="21")
    include_cma: bool = wire("CMA_EVLU_AMT_ICLD_YN", "CMA평가금액포함여부", default=False)
    include_overseas: bool = wire("OVRS_ICLD_YN", "해외포함여부", default=False)


class AssetClass(Row):
    """One class of assets, in won, its weight in percent.

    The rows carry no name: they stand in the fixed sequence of the HTS screen 0891, the total last.
    """

    purchase_amount: Decimal | None = wire("pchs_amt", "매입금액")
    value: Decimal | None = wire("evlu_amt", "평가금액")
    profit: Decimal | None = wire("evlu_pfls_amt", "평가손익금액")
    credit_loan: Decimal | None = wire("crdt_lnd_amt", "신용대출금액")
    actual_net_assets: Decimal | None = wire("real_nass_amt", "실제순자산금액")
    weight_rate: Decimal | None = wire("whol_weit_rt", "전체비중율")


class AssetTotals(Row):
    """All assets and debts of the account, in won."""

    total_purchase_amount: Decimal | None = wire("pchs_amt_smtl", "매입금액합계")
    total_net_assets: Decimal | None = wire("nass_tot_amt", "순자산총금액")
    total_loan: Decimal | None = wire("loan_amt_smtl", "대출금액합계")
    total_profit: Decimal | None = wire("evlu_pfls_amt_smtl", "평가손익금액합계")
    total_position_value: Decimal | None = wire("evlu_amt_smtl", "평가금액합계")
    total_assets: Decimal | None = wire("tot_asst_amt", "총자산금액")
    total_loans_and_margin_loans: Decimal | None = wire("tot_lnda_tot_ulst_lnda", "총대출금액총융자대출금액")
    cma_auto_loan: Decimal | None = wire("cma_auto_loan_amt", "CMA자동대출금액")
    total_collateral_loan: Decimal | None = wire("tot_mgln_amt", "총담보대출금액")
    short_value: Decimal | None = wire("stln_evlu_amt", "대주평가금액")
    margin_loan: Decimal | None = wire("crdt_fncg_amt", "신용융자금액")
    ocl_apl_loan: Decimal | None = wire("ocl_apl_loan_amt", "OCL_APL대출금액")
    pledged_amount: Decimal | None = wire("pldg_stup_amt", "질권설정금액")
    foreign_currency_value: Decimal | None = wire("frcr_evlu_tota", "외화평가총액")
    total_cash: Decimal | None = wire("tot_dncl_amt", "총예수금액")
    cma_value: Decimal | None = wire("cma_evlu_amt", "CMA평가금액")
    cash: Decimal | None = wire("dncl_amt", "예수금액")
    total_substitute_amount: Decimal | None = wire("tot_sbst_amt", "총대용금액")
    unpaid_amount_today: Decimal | None = wire("thdt_rcvb_amt", "당일미수금액")
    overseas_stock_value: Decimal | None = wire("ovrs_stck_evlu_amt1", "해외주식평가금액1")
    overseas_bond_value: Decimal | None = wire("ovrs_bond_evlu_amt", "해외채권평가금액")
    money_market_collateral_loan: Decimal | None = wire("mmf_cma_mgge_loan_amt", "MMFCMA담보대출금액")
    subscription_cash: Decimal | None = wire("sbsc_dncl_amt", "청약예수금액")
    public_offering_loan_used: Decimal | None = wire(
        "pbst_sbsc_fnds_loan_use_amt", "공모주청약자금대출사용금액"
    )
    corporate_credit_loan: Decimal | None = wire("etpr_crdt_grnt_loan_amt", "기업신용공여대출금액")


class AccountAssets(Reply):
    """The assets of an account by class, and together."""

    classes: tuple[AssetClass, ...] = wire("Output1", "응답상세")
    totals: AssetTotals | None = wire("Output2", "응답상세2")


class GetAccountAssets(Request[AccountAssets]):
    """투자계좌자산현황조회 (v1_국내주식-048): what an account holds, by class of assets, as settled.

    Not offered on paper.
    """

    spec = Spec(
        name="투자계좌자산현황조회",
        api_id="v1_국내주식-048",
        effect="read",
        method="GET",
        path="/uapi/domestic-stock/v1/trading/inquire-account-balance",
        tr="CTRP6548R",
        paper=None,
    )
    account: Account | None = filled("account", default=None)
    inquiry_order: str = wire("INQR_DVSN_1", "조회구분1", default="", length=1)
    use_earlier_base_price: str = wire("BSPR_BF_DT_APLY_YN", "기준가이전일자적용여부", default="", length=1)


class DailyProfit(Row):
    """The trades of one day: amounts in won, quantities in shares, the rate in percent."""

    traded_on: date | None = wire("trad_dt", "매매일자")
    buy_amount: Decimal | None = wire("buy_amt", "매수금액")
    sell_amount: Decimal | None = wire("sll_amt", "매도금액")
    realized_profit: Decimal | None = wire("rlzt_pfls", "실현손익")
    fee: Decimal | None = wire("fee", "수수료")
    loan_interest: Decimal | None = wire("loan_int", "대출이자")
    tax: Decimal | None = wire("tl_tax", "제세금")
    profit_rate: Decimal | None = wire("pfls_rt", "손익률")
    sell_quantity: int | None = wire("sll_qty1", "매도수량1")
    buy_quantity: int | None = wire("buy_qty1", "매수수량1")


class DailyProfitTotals(Row):
    """The trades of the period: amounts in won, quantities in shares."""

    total_sell_quantity: int | None = wire("sll_qty_smtl", "매도수량합계")
    total_sell_amount: Decimal | None = wire("sll_tr_amt_smtl", "매도거래금액합계")
    total_sell_fee: Decimal | None = wire("sll_fee_smtl", "매도수수료합계")
    total_sell_tax: Decimal | None = wire("sll_tltx_smtl", "매도제세금합계")
    total_sell_settlement: Decimal | None = wire("sll_excc_amt_smtl", "매도정산금액합계")
    total_buy_quantity: int | None = wire("buy_qty_smtl", "매수수량합계")
    total_buy_amount: Decimal | None = wire("buy_tr_amt_smtl", "매수거래금액합계")
    total_buy_fee: Decimal | None = wire("buy_fee_smtl", "매수수수료합계")
    total_buy_tax: Decimal | None = wire("buy_tax_smtl", "매수제세금합계")
    total_buy_settlement: Decimal | None = wire("buy_excc_amt_smtl", "매수정산금액합계")
    total_quantity: int | None = wire("tot_qty", "총수량")
    total_amount: Decimal | None = wire("tot_tr_amt", "총거래금액")
    total_fee: Decimal | None = wire("tot_fee", "총수수료")
    total_tax: Decimal | None = wire("tot_tltx", "총제세금")
    total_settlement: Decimal | None = wire("tot_excc_amt", "총정산금액")
    total_realized_profit: Decimal | None = wire("tot_rlzt_pfls", "총실현손익")
    loan_interest: Decimal | None = wire("loan_int", "대출이자")


class DailyProfits(Reply):
    """One page of days and the totals."""

    search_condition: str | None = wire("ctx_area_fk100", "연속조회검색조건100", private=True)
    next_key: str | None = wire("ctx_area_nk100", "연속조회키100", private=True)
    days: tuple[DailyProfit, ...] = wire("output1", "응답상세")
    totals: DailyProfitTotals | None = wire("output2", "응답상세2")


class ListDailyProfits(Request[DailyProfits]):
    """기간별손익일별합산조회 (v1_국내주식-052): realised profits, costs and taxes, day by day.

    An empty `symbol` asks for all. The rate of the whole period is in the trade profits' totals.
    Not offered on paper.
    """

    spec = Spec(
        name="기간별손익일별합산조회",
        api_id="v1_국내주식-052",
        effect="read",
        method="GET",
        path="/uapi/domestic-stock/v1/trading/inquire-period-profit",
        tr="TTTC8708R",
        paper=None,
        paging=CursorPaging(scope="search_condition", cursor="next_key"),
    )
    account: Account | None = filled("account", default=None)
    start_on: date = wire("INQR_STRT_DT", "조회시작일자", example="20230101")
    symbol: str = wire("PDNO", "상품번호", default="", length=12)
    next_key: str = wire("CTX_AREA_NK100", "연속조회키100", default="", private=True, length=100)
    end_on: date = wire("INQR_END_DT", "조회종료일자", example="20240220")
    sort_order: ProfitSequence = wire("SORT_DVSN", "정렬구분", default=ProfitSequence.NEWEST_FIRST, length=2)
    inquiry: str = wire("INQR_DVSN", "조회구분", default="00", length=2)
    balance_class: str = wire("CBLC_DVSN", "잔고구분", default="00", length=2)
    search_condition: str = wire(
        "CTX_AREA_FK100", "연속조회검색조건100", default="", private=True, length=100
    )

    def check(self) -> None:
        """Refuse a period that ends before it starts."""
        _check_period(self.start_on, self.end_on)


class TradeProfit(Row):
    """The trades of one holding on one day: amounts in won, quantities in shares, the rate in percent."""

    traded_on: date | None = wire("trad_dt", "매매일자")
    symbol: str = wire("pdno", "상품번호", key=True)
    name: str | None = wire("prdt_name", "상품명")
    trade_name: str | None = wire("trad_dvsn_name", "매매구분명")
    loan_date: date | None = wire("loan_dt", "대출일자")
    quantity: int | None = wire("hldg_qty", "보유수량")
    purchase_price: Decimal | None = wire("pchs_unpr", "매입단가")
    buy_quantity: int | None = wire("buy_qty", "매수수량")
    buy_amount: Decimal | None = wire("buy_amt", "매수금액")
    sell_price: Decimal | None = wire("sll_pric", "매도가격")
    sell_quantity: int | None = wire("sll_qty", "매도수량")
    sell_amount: Decimal | None = wire("sll_amt", "매도금액")
    realized_profit: Decimal | None = wire("rlzt_pfls", "실현손익")
    profit_rate: Decimal | None = wire("pfls_rt", "손익률")
    fee: Decimal | None = wire("fee", "수수료")
    tax: Decimal | None = wire("tl_tax", "제세금")
    loan_interest: Decimal | None = wire("loan_int", "대출이자")


class TradeProfitTotals(Row):
    """The trades of the period: amounts in won, quantities in shares, the rate in percent."""

    total_sell_quantity: int | None = wire("sll_qty_smtl", "매도수량합계")
    total_sell_amount: Decimal | None = wire("sll_tr_amt_smtl", "매도거래금액합계")
    total_sell_fee: Decimal | None = wire("sll_fee_smtl", "매도수수료합계")
    total_sell_tax: Decimal | None = wire("sll_tltx_smtl", "매도제세금합계")
    total_sell_settlement: Decimal | None = wire("sll_excc_amt_smtl", "매도정산금액합계")
    total_buy_quantity: int | None = wire("buyqty_smtl", "매수수량합계")
    total_buy_amount: Decimal | None = wire("buy_tr_amt_smtl", "매수거래금액합계")
    total_buy_fee: Decimal | None = wire("buy_fee_smtl", "매수수수료합계")
    total_buy_tax: Decimal | None = wire("buy_tax_smtl", "매수제세금합계")
    total_buy_settlement: Decimal | None = wire("buy_excc_amt_smtl", "매수정산금액합계")
    total_quantity: int | None = wire("tot_qty", "총수량")
    total_amount: Decimal | None = wire("tot_tr_amt", "총거래금액")
    total_fee: Decimal | None = wire("tot_fee", "총수수료")
    total_tax: Decimal | None = wire("tot_tltx", "총제세금")
    total_settlement: Decimal | None = wire("tot_excc_amt", "총정산금액")
    total_realized_profit: Decimal | None = wire("tot_rlzt_pfls", "총실현손익")
    loan_interest: Decimal | None = wire("loan_int", "대출이자")
    total_profit_rate: Decimal | None = wire("tot_pftrt", "총수익률")


class TradeProfits(Reply):
    """One page of trades by holding, and the totals."""

    next_key: str | None = wire("ctx_area_nk100", "연속조회키100", private=True)
    search_condition: str | None = wire("ctx_area_fk100", "연속조회검색조건100", private=True)
    trades: tuple[TradeProfit, ...] = wire("output1", "응답상세")
    totals: TradeProfitTotals | None = wire("output2", "응답상세2")


class ListTradeProfits(Request[TradeProfits]):
    """기간별매매손익현황조회 (v1_국내주식-060): realised profits of a period, by holding and day.

    An empty `symbol` asks for all. Not offered on paper.
    """

    spec = Spec(
        name="기간별매매손익현황조회",
        api_id="v1_국내주식-060",
        effect="read",
        method="GET",
        path="/uapi/domestic-stock/v1/trading/inquire-period-trade-profit",
        tr="TTTC8715R",
        paper=None,
        paging=CursorPaging(scope="search_condition", cursor="next_key"),
    )
    account: Account | None = filled("account", default=None)
    sort_order: ProfitSequence = wire("SORT_DVSN", "정렬구분", default=ProfitSequence.NEWEST_FIRST, length=2)
    symbol: str = wire("PDNO", "상품번호", default="", length=12)
    start_on: date = wire("INQR_STRT_DT", "조회시작일자", example="20240216")
    end_on: date = wire("INQR_END_DT", "조회종료일자", example="20240216")
    next_key: str = wire("CTX_AREA_NK100", "연속조회키100", default="", private=True, length=100)
    balance_class: str = wire("CBLC_DVSN", "잔고구분", default="00", length=2)
    search_condition: str = wire(
        "CTX_AREA_FK100", "연속조회검색조건100", default="", private=True, length=100
    )

    def check(self) -> None:
        """Refuse a period that ends before it starts."""
        _check_period(self.start_on, self.end_on)


class IntegratedMargin(Row):
    """What can be ordered at home and abroad, in won or in the currency that the name says.

    A source of margin (`stock_cash`, `stock_substitute`…) has an amount that counts (`…_eligible`), one
    that open orders hold (`…_used`) and one that is left (`…_orderable`). Numbers in names are margin
    rates in percent: `stock_cash_40_max_orderable` is for stocks of a rate of 40.
    """

    account_margin_rate: Decimal | None = wire("acmga_rt", "계좌증거금율")
    full_margin_reason: str | None = wire("acmga_pct100_aptm_rson", "계좌증거금100퍼센트지정사유")
    stock_cash_eligible: Decimal | None = wire("stck_cash_objt_amt", "주식현금대상금액")
    stock_substitute_eligible: Decimal | None = wire("stck_sbst_objt_amt", "주식대용대상금액")
    stock_value_eligible: Decimal | None = wire("stck_evlu_objt_amt", "주식평가대상금액")
    stock_reusable_eligible: Decimal | None = wire("stck_ruse_psbl_objt_amt", "주식재사용가능대상금액")
    stock_fund_redemption_eligible: Decimal | None = wire(
        "stck_fund_rpch_chgs_objt_amt", "주식펀드환매대금대상금액"
    )
    stock_loan_repayment_eligible: Decimal | None = wire("stck_fncg_rdpt_objt_atm", "주식융자상환금대상금액")
    bond_reusable_eligible: Decimal | None = wire("bond_ruse_psbl_objt_amt", "채권재사용가능대상금액")
    stock_cash_used: Decimal | None = wire("stck_cash_use_amt", "주식현금사용금액")
    stock_substitute_used: Decimal | None = wire("stck_sbst_use_amt", "주식대용사용금액")
    stock_value_used: Decimal | None = wire("stck_evlu_use_amt", "주식평가사용금액")
    stock_reusable_used: Decimal | None = wire("stck_ruse_psbl_amt_use_amt", "주식재사용가능금사용금액")
    stock_fund_redemption_used: Decimal | None = wire(
        "stck_fund_rpch_chgs_use_amt", "주식펀드환매대금사용금액"
    )
    stock_loan_repayment_used: Decimal | None = wire("stck_fncg_rdpt_amt_use_amt", "주식융자상환금사용금액")
    bond_reusable_used: Decimal | None = wire("bond_ruse_psbl_amt_use_amt", "채권재사용가능금사용금액")
    stock_cash_orderable: Decimal | None = wire("stck_cash_ord_psbl_amt", "주식현금주문가능금액")
    stock_substitute_orderable: Decimal | None = wire("stck_sbst_ord_psbl_amt", "주식대용주문가능금액")
    stock_value_orderable: Decimal | None = wire("stck_evlu_ord_psbl_amt", "주식평가주문가능금액")
    stock_reusable_orderable: Decimal | None = wire(
        "stck_ruse_psbl_ord_psbl_amt", "주식재사용가능주문가능금액"
    )
    stock_fund_redemption_orderable: Decimal | None = wire(
        "stck_fund_rpch_ord_psbl_amt", "주식펀드환매주문가능금액"
    )
    bond_reusable_orderable: Decimal | None = wire(
        "bond_ruse_psbl_ord_psbl_amt", "채권재사용가능주문가능금액"
    )
    unpaid_amount: Decimal | None = wire("rcvb_amt", "미수금액")
    stock_loan_deposit_reusable: Decimal | None = wire(
        "stck_loan_grta_ruse_psbl_amt", "주식대출보증금재사용가능금액"
    )
    stock_cash_20_max_orderable: Decimal | None = wire(
        "stck_cash20_max_ord_psbl_amt", "주식현금20최대주문가능금액"
    )
    stock_cash_30_max_orderable: Decimal | None = wire(
        "stck_cash30_max_ord_psbl_amt", "주식현금30최대주문가능금액"
    )
    stock_cash_40_max_orderable: Decimal | None = wire(
        "stck_cash40_max_ord_psbl_amt", "주식현금40최대주문가능금액"
    )
    stock_cash_50_max_orderable: Decimal | None = wire(
        "stck_cash50_max_ord_psbl_amt", "주식현금50최대주문가능금액"
    )
    stock_cash_60_max_orderable: Decimal | None = wire(
        "stck_cash60_max_ord_psbl_amt", "주식현금60최대주문가능금액"
    )
    stock_cash_100_max_orderable: Decimal | None = wire(
        "stck_cash100_max_ord_psbl_amt", "주식현금100최대주문가능금액"
    )
    stock_non_reusable_100_max_orderable: Decimal | None = wire(
        "stck_rsip100_max_ord_psbl_amt", "주식재사용불가100최대주문가능"
    )
    bond_max_orderable: Decimal | None = wire("bond_max_ord_psbl_amt", "채권최대주문가능금액")
    stock_margin_loan_45_max_orderable: Decimal | None = wire(
        "stck_fncg45_max_ord_psbl_amt", "주식융자45최대주문가능금액"
    )
    stock_margin_loan_50_max_orderable: Decimal | None = wire(
        "stck_fncg50_max_ord_psbl_amt", "주식융자50최대주문가능금액"
    )
    stock_margin_loan_60_max_orderable: Decimal | None = wire(
        "stck_fncg60_max_ord_psbl_amt", "주식융자60최대주문가능금액"
    )
    stock_margin_loan_70_max_orderable: Decimal | None = wire(
        "stck_fncg70_max_ord_psbl_amt", "주식융자70최대주문가능금액"
    )
    stock_short_max_orderable: Decimal | None = wire("stck_stln_max_ord_psbl_amt", "주식대주최대주문가능금액")
    limit_amount: Decimal | None = wire("lmt_amt", "한도금액")
    overseas_integrated_margin_name: str | None = wire(
        "ovrs_stck_itgr_mgna_dvsn_name", "해외주식통합증거금구분명"
    )
    dollar_eligible: Decimal | None = wire("usd_objt_amt", "미화대상금액")
    dollar_used: Decimal | None = wire("usd_use_amt", "미화사용금액")
    dollar_orderable: Decimal | None = wire("usd_ord_psbl_amt", "미화주문가능금액")
    hong_kong_dollar_eligible: Decimal | None = wire("hkd_objt_amt", "홍콩달러대상금액")
    hong_kong_dollar_used: Decimal | None = wire("hkd_use_amt", "홍콩달러사용금액")
    hong_kong_dollar_orderable: Decimal | None = wire("hkd_ord_psbl_amt", "홍콩달러주문가능금액")
    yen_eligible: Decimal | None = wire("jpy_objt_amt", "엔화대상금액")
    yen_used: Decimal | None = wire("jpy_use_amt", "엔화사용금액")
    yen_orderable: Decimal | None = wire("jpy_ord_psbl_amt", "엔화주문가능금액")
    yuan_eligible: Decimal | None = wire("cny_objt_amt", "위안화대상금액")
    yuan_used: Decimal | None = wire("cny_use_amt", "위안화사용금액")
    yuan_orderable: Decimal | None = wire("cny_ord_psbl_amt", "위안화주문가능금액")
    dollar_reusable_eligible: Decimal | None = wire("usd_ruse_objt_amt", "미화재사용대상금액")
    dollar_reused: Decimal | None = wire("usd_ruse_amt", "미화재사용금액")
    dollar_reusable_orderable: Decimal | None = wire("usd_ruse_ord_psbl_amt", "미화재사용주문가능금액")
    hong_kong_dollar_reusable_eligible: Decimal | None = wire("hkd_ruse_objt_amt", "홍콩달러재사용대상금액")
    hong_kong_dollar_reused: Decimal | None = wire("hkd_ruse_amt", "홍콩달러재사용금액")
    hong_kong_dollar_reusable_orderable: Decimal | None = wire(
        "hkd_ruse_ord_psbl_amt", "홍콩달러재사용주문가능금액"
    )
    yen_reusable_eligible: Decimal | None = wire("jpy_ruse_objt_amt", "엔화재사용대상금액")
    yen_reused: Decimal | None = wire("jpy_ruse_amt", "엔화재사용금액")
    yen_reusable_orderable: Decimal | None = wire("jpy_ruse_ord_psbl_amt", "엔화재사용주문가능금액")
    yuan_reusable_eligible: Decimal | None = wire("cny_ruse_objt_amt", "위안화재사용대상금액")
    yuan_reused: Decimal | None = wire("cny_ruse_amt", "위안화재사용금액")
    yuan_reusable_orderable: Decimal | None = wire("cny_ruse_ord_psbl_amt", "위안화재사용주문가능금액")
    dollar_general_orderable: Decimal | None = wire("usd_gnrl_ord_psbl_amt", "미화일반주문가능금액")
    dollar_integrated_orderable: Decimal | None = wire("usd_itgr_ord_psbl_amt", "미화통합주문가능금액")
    hong_kong_dollar_general_orderable: Decimal | None = wire(
        "hkd_gnrl_ord_psbl_amt", "홍콩달러일반주문가능금액"
    )
    hong_kong_dollar_integrated_orderable: Decimal | None = wire(
        "hkd_itgr_ord_psbl_amt", "홍콩달러통합주문가능금액"
    )
    yen_general_orderable: Decimal | None = wire("jpy_gnrl_ord_psbl_amt", "엔화일반주문가능금액")
    yen_integrated_orderable: Decimal | None = wire("jpy_itgr_ord_psbl_amt", "엔화통합주문가능금액")
    yuan_general_orderable: Decimal | None = wire("cny_gnrl_ord_psbl_amt", "위안화일반주문가능금액")
    yuan_integrated_orderable: Decimal | None = wire("cny_itgr_ord_psbl_amt", "위안화통합주문가능금액")
    stock_integrated_cash_20_orderable: Decimal | None = wire(
        "stck_itgr_cash20_ord_psbl_amt", "주식통합현금20주문가능금액"
    )
    stock_integrated_cash_30_orderable: Decimal | None = wire(
        "stck_itgr_cash30_ord_psbl_amt", "주식통합현금30주문가능금액"
    )
    stock_integrated_cash_40_orderable: Decimal | None = wire(
        "stck_itgr_cash40_ord_psbl_amt", "주식통합현금40주문가능금액"
    )
    stock_integrated_cash_50_orderable: Decimal | None = wire(
        "stck_itgr_cash50_ord_psbl_amt", "주식통합현금50주문가능금액"
    )
    stock_integrated_cash_60_orderable: Decimal | None = wire(
        "stck_itgr_cash60_ord_psbl_amt", "주식통합현금60주문가능금액"
    )
    stock_integrated_cash_100_orderable: Decimal | None = wire(
        "stck_itgr_cash100_ord_psbl_amt", "주식통합현금100주문가능금액"
    )
    stock_integrated_100_orderable: Decimal | None = wire(
        "stck_itgr_100_ord_psbl_amt", "주식통합100주문가능금액"
    )
    stock_integrated_margin_loan_45_orderable: Decimal | None = wire(
        "stck_itgr_fncg45_ord_psbl_amt", "주식통합융자45주문가능금액"
    )
    stock_integrated_margin_loan_50_orderable: Decimal | None = wire(
        "stck_itgr_fncg50_ord_psbl_amt", "주식통합융자50주문가능금액"
    )
    stock_integrated_margin_loan_60_orderable: Decimal | None = wire(
        "stck_itgr_fncg60_ord_psbl_amt", "주식통합융자60주문가능금액"
    )
    stock_integrated_margin_loan_70_orderable: Decimal | None = wire(
        "stck_itgr_fncg70_ord_psbl_amt", "주식통합융자70주문가능금액"
    )
    stock_integrated_short_orderable: Decimal | None = wire(
        "stck_itgr_stln_ord_psbl_amt", "주식통합대주주문가능금액"
    )
    bond_integrated_orderable: Decimal | None = wire("bond_itgr_ord_psbl_amt", "채권통합주문가능금액")
    stock_cash_used_overseas: Decimal | None = wire("stck_cash_ovrs_use_amt", "주식현금해외사용금액")
    stock_substitute_used_overseas: Decimal | None = wire("stck_sbst_ovrs_use_amt", "주식대용해외사용금액")
    stock_value_used_overseas: Decimal | None = wire("stck_evlu_ovrs_use_amt", "주식평가해외사용금액")
    stock_reusable_used_overseas: Decimal | None = wire(
        "stck_re_use_amt_ovrs_use_amt", "주식재사용금액해외사용금액"
    )
    stock_fund_redemption_used_overseas: Decimal | None = wire(
        "stck_fund_rpch_ovrs_use_amt", "주식펀드환매해외사용금액"
    )
    stock_loan_repayment_used_overseas: Decimal | None = wire(
        "stck_fncg_rdpt_ovrs_use_amt", "주식융자상환해외사용금액"
    )
    bond_reusable_used_overseas: Decimal | None = wire("bond_re_use_ovrs_use_amt", "채권재사용해외사용금액")
    dollar_used_in_other_markets: Decimal | None = wire("usd_oth_mket_use_amt", "미화타시장사용금액")
    yen_used_in_other_markets: Decimal | None = wire("jpy_oth_mket_use_amt", "엔화타시장사용금액")
    yuan_used_in_other_markets: Decimal | None = wire("cny_oth_mket_use_amt", "위안화타시장사용금액")
    hong_kong_dollar_used_in_other_markets: Decimal | None = wire(
        "hkd_oth_mket_use_amt", "홍콩달러타시장사용금액"
    )
    dollar_reused_in_other_markets: Decimal | None = wire(
        "usd_re_use_oth_mket_use_amt", "미화재사용타시장사용금액"
    )
    yen_reused_in_other_markets: Decimal | None = wire(
        "jpy_re_use_oth_mket_use_amt", "엔화재사용타시장사용금액"
    )
    yuan_reused_in_other_markets: Decimal | None = wire(
        "cny_re_use_oth_mket_use_amt", "위안화재사용타시장사용금액"
    )
    hong_kong_dollar_reused_in_other_markets: Decimal | None = wire(
        "hkd_re_use_oth_mket_use_amt", "홍콩달러재사용타시장사용금액"
    )
    hong_kong_yuan_reused: Decimal | None = wire("hgkg_cny_re_use_amt", "홍콩위안화재사용금액")
    dollar_first_exchange_rate: Decimal | None = wire("usd_frst_bltn_exrt", "미국달러최초고시환율")
    hong_kong_dollar_first_exchange_rate: Decimal | None = wire("hkd_frst_bltn_exrt", "홍콩달러최초고시환율")
    yen_first_exchange_rate: Decimal | None = wire("jpy_frst_bltn_exrt", "일본엔화최초고시환율")
    yuan_first_exchange_rate: Decimal | None = wire("cny_frst_bltn_exrt", "중국위안화최초고시환율")


class IntegratedMarginReply(Reply):
    """The margin of an account."""

    margin: IntegratedMargin | None = wire("output", "응답상세")


class GetIntegratedMargin(Request[IntegratedMarginReply]):
    """주식통합증거금 현황 (국내주식-191): the margin of an account over domestic and overseas orders.

    The two bases use codes the other way round than overseas TRs do. Not offered on paper.
    """

    spec = Spec(
        name="주식통합증거금 현황",
        api_id="국내주식-191",
        effect="read",
        method="GET",
        path="/uapi/domestic-stock/v1/trading/intgr-margin",
        tr="TTTC0869R",
        paper=None,
    )
    account: Account | None = filled("account", default=None)
    include_cma: bool = wire("CMA_EVLU_AMT_ICLD_YN", "CMA평가금액포함여부", default=False)
    currency_basis: MarginBasis = wire("WCRC_FRCR_DVSN_CD", "원화외화구분코드", length=2, example="01")
    forward_currency_basis: MarginBasis = wire(
        "FWEX_CTRT_FRCR_DVSN_CD", "선도환계약외화구분코드", length=2, example="01"
    )


class AccountRight(Row):
    """One right or corporate action that touches the account: quantities in shares, amounts in won."""

    account_number: str | None = wire("acno10", "계좌번호10", private=True)
    right_type_code: RightType | None = wire("rght_type_cd", "권리유형코드")
    base_date: date | None = wire("bass_dt", "기준일자")
    right_entry: RightEntry | None = wire("rght_cblc_type_cd", "권리잔고유형코드")
    representative_symbol: str | None = wire("rptt_pdno", "대표상품번호")
    symbol: str | None = wire("pdno", "상품번호")
    product_type: ProductType | None = wire("prdt_type_cd", "상품유형코드")
    short_symbol: str | None = wire("shtn_pdno", "단축상품번호")
    name: str | None = wire("prdt_name", "상품명")
    quantity: int | None = wire("cblc_qty", "잔고수량")
    final_allotted_quantity: int | None = wire("last_alct_qty", "최종배정수량")
    excess_allotted_quantity: int | None = wire("excs_alct_qty", "초과배정수량")
    total_allotted_quantity: int | None = wire("tot_alct_qty", "총배정수량")
    final_fractional_quantity: Decimal | None = wire("last_ftsk_qty", "최종단수주수량")
    final_allotted_amount: Decimal | None = wire("last_alct_amt", "최종배정금액")
    final_fractional_amount: Decimal | None = wire("last_ftsk_chgs", "최종단수주대금")
    repaid_principal: Decimal | None = wire("rdpt_prca", "상환원금")
    delay_interest: Decimal | None = wire("dlay_int_amt", "지연이자금액")
    listed_on: date | None = wire("lstg_dt", "상장일자")
    subscription_ends_on: date | None = wire("sbsc_end_dt", "청약종료일자")
    cash_paid_on: date | None = wire("cash_dfrm_dt", "현금지급일자")
    requested_quantity: int | None = wire("rqst_qty", "신청수량")
    requested_amount: Decimal | None = wire("rqst_amt", "신청금액")
    requested_on: date | None = wire("rqst_dt", "신청일자")
    refunded_on: date | None = wire("rfnd_dt", "환불일자")
    refunded_amount: Decimal | None = wire("rfnd_amt", "환불금액")
    listed_shares: int | None = wire("lstg_stqt", "상장주수")
    tax: Decimal | None = wire("tax_amt", "세금금액")
    subscription_price: Decimal | None = wire("sbsc_unpr", "청약단가")


class AccountRights(Reply):
    """One page of rights."""

    search_condition: str | None = wire("ctx_area_fk100", "연속조회검색조건100", private=True)
    next_key: str | None = wire("ctx_area_nk100", "연속조회키100", private=True)
    rights: tuple[AccountRight, ...] = wire("output1", "응답상세")


class ListAccountRights(Request[AccountRights]):
    """기간별계좌권리현황조회 (국내주식-211): dividends, rights issues, splits and the like of a period.

    The fields that narrow the list stay empty, says the document. Not offered on paper.
    """

    spec = Spec(
        name="기간별계좌권리현황조회",
        api_id="국내주식-211",
        effect="read",
        method="GET",
        path="/uapi/domestic-stock/v1/trading/period-rights",
        tr="CTRGA011R",
        paper=None,
        paging=CursorPaging(scope="search_condition", cursor="next_key"),
    )
    inquiry: str = wire("INQR_DVSN", "조회구분", default="03", length=2)
    customer_real_name_number: str = wire(
        "CUST_RNCNO25", "고객실명확인번호25", default="", private=True, length=25
    )
    home_net_id: str = wire("HMID", "홈넷ID", default="", private=True, length=8)
    account: Account | None = filled("account", default=None)
    start_on: date = wire("INQR_STRT_DT", "조회시작일자", example="20240508")
    end_on: date = wire("INQR_END_DT", "조회종료일자", example="20241106")
    right_type_code: RightType | None = wire("RGHT_TYPE_CD", "권리유형코드", default=None, length=2)
    symbol: str = wire("PDNO", "상품번호", default="", length=12)
    product_type: ProductType | None = wire("PRDT_TYPE_CD", "상품유형코드", default=None, length=3)
    next_key: str = wire("CTX_AREA_NK100", "연속조회키100", default="", private=True, length=100)
    search_condition: str = wire(
        "CTX_AREA_FK100", "연속조회검색조건100", default="", private=True, length=100
    )

    def check(self) -> None:
        """Refuse a period that ends before it starts."""
        _check_period(self.start_on, self.end_on)
