"""[국내주식] 주문/계좌, retirement pensions (퇴직연금): balances, deposits and orders.

The account's product code is 29; accounts of product 55 (members of a DC plan) cannot be used.
`Trading` offers these calls together with the orders.
"""

from datetime import time
from decimal import Decimal

from ...config import Account
from ...spec.declare import Reply, Request, Row, Spec, chosen, filled, wire
from ...spec.paging import CursorPaging
from ...spec.values import Code
from ..enums import OrderKind, OrderVenue, Side, SideFilter

__all__ = [
    "GetPensionBalance",
    "GetPensionBuyable",
    "GetPensionDeposit",
    "GetPensionFilledBalance",
    "ListPensionOrders",
    "PensionBalance",
    "PensionBuyable",
    "PensionBuyableReply",
    "PensionDeposit",
    "PensionDepositReply",
    "PensionFillFilter",
    "PensionFilledBalance",
    "PensionFilledPosition",
    "PensionFilledTotals",
    "PensionOrder",
    "PensionOrders",
    "PensionPosition",
    "PensionTotals",
    "PensionVenues",
    "SoldOut",
]


class PensionFillFilter(Code):
    """Whether an inquiry of pension orders covers all of them, the filled, or the unfilled ones."""

    ALL = "%%"
    FILLED = "01"
    UNFILLED = "02"


class PensionVenues(Code):
    """Which orders a list covers: those on KRX, as the older TR has them, or those on every venue."""

    KRX = "krx"
    ALL = "all"


class SoldOut(Code):
    """Whether positions without a share are shown."""

    SHOWN = "00"
    HIDDEN = "01"


class PensionPosition(Row):
    """One holding of a pension: quantities in shares, amounts in won, the rate in percent."""

    balance_class_name: str | None = wire("cblc_dvsn_name", "잔고구분명")
    name: str | None = wire("prdt_name", "상품명")
    symbol: str = wire("pdno", "상품번호", key=True)
    item_class_name: str | None = wire("item_dvsn_name", "종목구분명")
    bought_today: int | None = wire("thdt_buyqty", "금일매수수량")
    sold_today: int | None = wire("thdt_sll_qty", "금일매도수량")
    quantity: int | None = wire("hldg_qty", "보유수량")
    sellable_quantity: int | None = wire("ord_psbl_qty", "주문가능수량")
    average_price: Decimal | None = wire("pchs_avg_pric", "매입평균가격")
    purchase_amount: Decimal | None = wire("pchs_amt", "매입금액")
    price: Decimal | None = wire("prpr", "현재가")
    value: Decimal | None = wire("evlu_amt", "평가금액")
    profit: Decimal | None = wire("evlu_pfls_amt", "평가손익금액")
    earning_rate: Decimal | None = wire("evlu_erng_rt", "평가수익율")


class PensionTotals(Row):
    """The pension as a whole, in won; `cash_d1` and `cash_d2` are the deposits one and two days on."""

    cash: Decimal | None = wire("dnca_tot_amt", "예수금총금액")
    cash_d1: Decimal | None = wire("nxdy_excc_amt", "익일정산금액")
    cash_d2: Decimal | None = wire("prvs_rcdl_excc_amt", "가수도정산금액")
    bought_amount_today: Decimal | None = wire("thdt_buy_amt", "금일매수금액")
    sold_amount_today: Decimal | None = wire("thdt_sll_amt", "금일매도금액")
    fees_today: Decimal | None = wire("thdt_tlex_amt", "금일제비용금액")
    securities_value: Decimal | None = wire("scts_evlu_amt", "유가평가금액")
    total_value: Decimal | None = wire("tot_evlu_amt", "총평가금액")


class PensionBalance(Reply):
    """One page of holdings, and the totals."""

    search_condition: str | None = wire("ctx_area_fk100", "연속조회검색조건100", private=True)
    next_key: str | None = wire("ctx_area_nk100", "연속조회키100", private=True)
    positions: tuple[PensionPosition, ...] = wire("output1", "응답상세")
    totals: PensionTotals | None = wire("output2", "응답상세2")


class GetPensionBalance(Request[PensionBalance]):
    """퇴직연금 잔고조회 (v1_국내주식-036): the stocks, ETFs and ETNs of a pension, and its deposits.

    Funds are not in it. Not offered on paper.
    """

    spec = Spec(
        name="퇴직연금 잔고조회",
        api_id="v1_국내주식-036",
        effect="read",
        method="GET",
        path="/uapi/domestic-stock/v1/trading/pension/inquire-balance",
        tr="TTTC2208R",
        paper=None,
        paging=CursorPaging(scope="search_condition", cursor="next_key"),
    )
    account: Account | None = filled("account", default=None)
    reserve_class: str = wire("ACCA_DVSN_CD", "적립금구분코드", default="00", length=2)
    inquiry: str = wire("INQR_DVSN", "조회구분", default="00", length=2)
    search_condition: str = wire(
        "CTX_AREA_FK100", "연속조회검색조건100", default="", private=True, length=100
    )
    next_key: str = wire("CTX_AREA_NK100", "연속조회키100", default="", private=True, length=100)


class PensionFilledPosition(Row):
    """One holding of a pension by trade date: quantities in shares, amounts in won, rates in percent."""

    balance_class: str | None = wire("cblc_dvsn", "잔고구분")
    balance_class_name: str | None = wire("cblc_dvsn_name", "잔고구분명")
    symbol: str = wire("pdno", "상품번호", key=True)
    name: str | None = wire("prdt_name", "상품명")
    quantity: int | None = wire("hldg_qty", "보유수량")
    sellable_quantity: int | None = wire("slpsb_qty", "매도가능수량")
    average_price: Decimal | None = wire("pchs_avg_pric", "매입평균가격")
    profit: Decimal | None = wire("evlu_pfls_amt", "평가손익금액")
    profit_rate: Decimal | None = wire("evlu_pfls_rt", "평가손익율")
    price: Decimal | None = wire("prpr", "현재가")
    value: Decimal | None = wire("evlu_amt", "평가금액")
    purchase_amount: Decimal | None = wire("pchs_amt", "매입금액")
    weight_rate: Decimal | None = wire("cblc_weit", "잔고비중")


class PensionFilledTotals(Row):
    """The holdings together, in won, the rate in percent."""

    total_purchase_amount: Decimal | None = wire("pchs_amt_smtl_amt", "매입금액합계금액")
    total_position_value: Decimal | None = wire("evlu_amt_smtl_amt", "평가금액합계금액")
    total_profit: Decimal | None = wire("evlu_pfls_smtl_amt", "평가손익합계금액")
    total_trading_profit: Decimal | None = wire("trad_pfls_smtl", "매매손익합계")
    total_profit_today: Decimal | None = wire("thdt_tot_pfls_amt", "당일총손익금액")
    profit_rate: Decimal | None = wire("pftrt", "수익률")


class PensionFilledBalance(Reply):
    """One page of holdings by trade date, and their totals."""

    search_condition: str | None = wire("ctx_area_fk100", "연속조회검색조건100", private=True)
    next_key: str | None = wire("ctx_area_nk100", "연속조회키100", private=True)
    positions: tuple[PensionFilledPosition, ...] = wire("output1", "응답상세1")
    totals: tuple[PensionFilledTotals, ...] = wire("output2", "응답상세2")


class GetPensionFilledBalance(Request[PensionFilledBalance]):
    """퇴직연금 체결기준잔고 (v1_국내주식-032): the holdings of a pension by trade date, not by settlement.

    `process_code` says whether holdings that were sold out are shown. Not offered on paper.
    """

    spec = Spec(
        name="퇴직연금 체결기준잔고",
        api_id="v1_국내주식-032",
        effect="read",
        method="GET",
        path="/uapi/domestic-stock/v1/trading/pension/inquire-present-balance",
        tr="TTTC2202R",
        paper=None,
        paging=CursorPaging(scope="search_condition", cursor="next_key"),
    )
    account: Account | None = filled("account", default=None)
    user_class: str = wire("USER_DVSN_CD", "사용자구분코드", default="00", length=2)
    search_condition: str = wire(
        "CTX_AREA_FK100", "연속조회검색조건100", default="", private=True, length=100
    )
    next_key: str = wire("CTX_AREA_NK100", "연속조회키100", default="", private=True, length=100)
    process_code: SoldOut | None = wire("PRCS_DVSN_CD", "처리구분코드", default=None, omit=True, length=2)


class PensionDeposit(Row):
    """The deposit of a pension, in won, and what is settled one and two days on."""

    cash: Decimal | None = wire("dnca_tota", "예수금총액")
    cash_d1: Decimal | None = wire("nxdy_excc_amt", "익일정산액")
    settlement_d1: Decimal | None = wire("nxdy_sttl_amt", "익일결제금액")
    settlement_d2: Decimal | None = wire("nx2_day_sttl_amt", "2익일결제금액")


class PensionDepositReply(Reply):
    """The deposit of a pension."""

    deposit: PensionDeposit | None = wire("output", "응답상세1")


class GetPensionDeposit(Request[PensionDepositReply]):
    """퇴직연금 예수금조회 (v1_국내주식-035): the deposit of a pension. Not offered on paper."""

    spec = Spec(
        name="퇴직연금 예수금조회",
        api_id="v1_국내주식-035",
        effect="read",
        method="GET",
        path="/uapi/domestic-stock/v1/trading/pension/inquire-deposit",
        tr="TTTC0506R",
        paper=None,
    )
    account: Account | None = filled("account", default=None)
    reserve_class: str = wire("ACCA_DVSN_CD", "적립금구분코드", default="00", length=2)


class PensionBuyable(Row):
    """What a pension can buy: amounts in won, the quantity in shares."""

    orderable_cash: Decimal | None = wire("ord_psbl_cash", "주문가능현금")
    reusable_amount: Decimal | None = wire("ruse_psbl_amt", "재사용가능금액")
    quantity_basis_price: Decimal | None = wire("psbl_qty_calc_unpr", "가능수량계산단가")
    max_buyable_amount: Decimal | None = wire("max_buy_amt", "최대매수금액")
    max_buyable_quantity: int | None = wire("max_buy_qty", "최대매수수량")


class PensionBuyableReply(Reply):
    """The buying power of a pension."""

    buyable: PensionBuyable | None = wire("output", "응답상세1")


class GetPensionBuyable(Request[PensionBuyableReply]):
    """퇴직연금 매수가능조회 (v1_국내주식-034): how much of one stock a pension can buy.

    Limit and market orders only; `price` in won. Not offered on paper.
    """

    spec = Spec(
        name="퇴직연금 매수가능조회",
        api_id="v1_국내주식-034",
        effect="read",
        method="GET",
        path="/uapi/domestic-stock/v1/trading/pension/inquire-psbl-order",
        tr="TTTC0503R",
        paper=None,
    )
    account: Account | None = filled("account", default=None)
    symbol: str = wire("PDNO", "상품번호", form="share", length=12, example="069500")
    reserve_class: str = wire("ACCA_DVSN_CD", "적립금구분코드", default="00", length=2)
    include_cma: bool = wire("CMA_EVLU_AMT_ICLD_YN", "CMA평가금액포함여부", default=False)
    order_kind: OrderKind = wire("ORD_DVSN", "주문구분", default=OrderKind.LIMIT, length=2)
    price: Decimal = wire("ORD_UNPR", "주문단가", length=19, example="55000")

    def check(self) -> None:
        """Refuse a kind of order that pensions do not have."""
        if self.order_kind not in {OrderKind.LIMIT, OrderKind.MARKET}:
            raise self.refusal("order_kind", "of a pension must be LIMIT or MARKET")


class PensionOrder(Row):
    """One order of a pension: prices in won, quantities in shares.

    The fields on stop orders and the venue are in the newer TR only (`venues` ALL).
    """

    branch: str | None = wire("ord_gno_brno", "주문채번지점번호")
    side: Side | None = wire("sll_buy_dvsn_cd", "매도매수구분코드")
    trade_name: str | None = wire("trad_dvsn_name", "매매구분명")
    order_number: str = wire("odno", "주문번호", key=True)
    symbol: str | None = wire("pdno", "상품번호")
    name: str | None = wire("prdt_name", "상품명")
    price: Decimal | None = wire("ord_unpr", "주문단가")
    quantity: int | None = wire("ord_qty", "주문수량")
    filled_quantity: int | None = wire("tot_ccld_qty", "총체결수량")
    unfilled_quantity: int | None = wire("nccs_qty", "미체결수량")
    order_kind: OrderKind | None = wire("ord_dvsn_cd", "주문구분코드")
    order_kind_name: str | None = wire("ord_dvsn_name", "주문구분명")
    original_order_number: str | None = wire("orgn_odno", "원주문번호")
    ordered_at: time | None = wire("ord_tmd", "주문시각")
    customer_class_name: str | None = wire("objt_cust_dvsn_name", "대상고객구분명")
    average_price: Decimal | None = wire("pchs_avg_pric", "매입평균가격")
    stop_condition_price: Decimal | None = wire("stpm_cndt_pric", "스톱지정가조건가격")
    stop_triggered_at: time | None = wire("stpm_efct_occr_dtmd", "스톱지정가효력발생상세시각")
    stop_triggered: bool | None = wire("stpm_efct_occr_yn", "스톱지정가효력발생여부")
    order_venue: OrderVenue | None = wire("excg_id_dvsn_cd", "거래소ID구분코드")


class PensionOrders(Reply):
    """One page of a pension's orders."""

    search_condition: str | None = wire("ctx_area_fk100", "연속조회검색조건100", private=True)
    next_key: str | None = wire("ctx_area_nk100", "연속조회키100", private=True)
    orders: tuple[PensionOrder, ...] = wire("output", "응답상세1")


class ListPensionOrders(Request[PensionOrders]):
    """퇴직연금 미체결내역 (v1_국내주식-033): the orders of a pension, filled and unfilled.

    `venues` chooses between the TR for every venue and the older one for KRX alone.
    Not offered on paper.
    """

    spec = Spec(
        name="퇴직연금 미체결내역",
        api_id="v1_국내주식-033",
        effect="read",
        method="GET",
        path="/uapi/domestic-stock/v1/trading/pension/inquire-daily-ccld",
        tr={"krx": "TTTC2201R", "all": "TTTC2210R"},
        paper=None,
        paging=CursorPaging(scope="search_condition", cursor="next_key"),
    )
    venues: PensionVenues = chosen("거래소", default=PensionVenues.ALL)
    account: Account | None = filled("account", default=None)
    user_class: str = wire("USER_DVSN_CD", "사용자구분코드", default="%%", length=2)
    side: SideFilter = wire("SLL_BUY_DVSN_CD", "매도매수구분코드", default=SideFilter.ALL, length=2)
    fill_status: PensionFillFilter = wire(
        "CCLD_NCCS_DVSN", "체결미체결구분", default=PensionFillFilter.ALL, length=2
    )
    inquiry_3: str = wire("INQR_DVSN_3", "조회구분3", default="00", length=2)
    search_condition: str = wire(
        "CTX_AREA_FK100", "연속조회검색조건100", default="", private=True, length=100
    )
    next_key: str = wire("CTX_AREA_NK100", "연속조회키100", default="", private=True, length=100)

    def select(self) -> str:
        """The TR id depends on the venues."""
        return "krx" if self.venues == PensionVenues.KRX else "all"
