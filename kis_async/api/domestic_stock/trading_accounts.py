"""[국내주식] 주문/계좌, accounts: what can be bought and sold, assets and rights."""

from datetime import date
from decimal import Decimal

from ...config import Account
from ...spec.declare import Reply, Request, Row, Spec, filled, wire
from ...spec.paging import CursorPaging
from ...spec.values import Code
from ..enums import CreditType, OrderKind, ProductType
from .enums import RightType

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
    "GetAccountAssets",
    "GetBuyable",
    "GetCreditBuyable",
    "GetSellable",
    "ListAccountRights",
    "RightEntry",
    "Sellable",
    "SellableReply",
]


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
    symbol: str = wire("PDNO", "상품번호", default="", form="share", length=12, example="005930")
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
    symbol: str = wire("PDNO", "종목번호", form="share", length=12, example="000660")


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
    symbol: str = wire("PDNO", "상품번호", form="share", length=12, example="005930")
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
