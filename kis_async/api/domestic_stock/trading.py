"""[국내주식] 주문/계좌: orders and accounts of domestic stocks."""

from datetime import date, time
from decimal import Decimal

from ...config import Account
from ...errors import InvalidRequest
from ...spec.declare import Group, Reply, Request, Row, Spec, call, chosen, filled, paged, wire
from ...spec.paging import CursorPaging
from ...spec.values import Code
from ..enums import (
    CreditType,
    FillFilter,
    OrderKind,
    OrderVenue,
    ProductType,
    Revision,
    Side,
    SideFilter,
)
from .trading_accounts import (
    GetAccountAssets,
    GetBuyable,
    GetCreditBuyable,
    GetIntegratedMargin,
    GetSellable,
    ListAccountRights,
    ListDailyProfits,
    ListTradeProfits,
)
from .trading_pension import (
    GetPensionBalance,
    GetPensionBuyable,
    GetPensionDeposit,
    GetPensionFilledBalance,
    ListPensionOrders,
)

__all__ = [
    "AccountTotals",
    "Balance",
    "BalanceBasis",
    "ChangeableOrder",
    "ChangeableOrders",
    "ChangeableSequence",
    "ChangeableSide",
    "CreditOrderReceipt",
    "CreditOrderReply",
    "FundingFilter",
    "GetBalance",
    "GetRealizedBalance",
    "InstrumentFilter",
    "ListChangeableOrders",
    "ListOrders",
    "ListReservations",
    "ModifyOrCancelOrder",
    "ModifyOrCancelReservation",
    "OrderAge",
    "OrderCash",
    "OrderCredit",
    "OrderReceipt",
    "OrderReply",
    "OrderReservation",
    "OrderSequence",
    "OrderedBalance",
    "PlacedOrder",
    "PlacedOrderTotals",
    "PlacedOrders",
    "Position",
    "RealizedBalance",
    "RealizedPosition",
    "RealizedTotals",
    "Reservation",
    "ReservationFilter",
    "ReservationReceipt",
    "ReservationReply",
    "ReservationRevision",
    "ReservationRevisionReply",
    "Reservations",
    "RevisionReceipt",
    "RevisionReply",
    "Trading",
    "VenueFilter",
    "YesterdayTrades",
]


class BalanceBasis(Code):
    """Whose prices a balance is valued at: the day's, the after-hours single price, or NXT's."""

    REGULAR = "N"
    AFTER_HOURS = "Y"
    NXT = "X"


class YesterdayTrades(Code):
    """Whether a balance takes in the trades of the day before."""

    INCLUDED = "00"
    EXCLUDED = "01"


class ChangeableSequence(Code):
    """The sequence of a list of changeable orders: by order, or by symbol."""

    ORDER = "0"
    SYMBOL = "1"


class ChangeableSide(Code):
    """Which sides a list of changeable orders covers, in codes of its own."""

    ALL = "0"
    SELL = "1"
    BUY = "2"


class OrderAge(Code):
    """Whether orders are from the last three months or older; the broker keeps the two apart."""

    RECENT = "recent"
    OLDER = "older"


class OrderSequence(Code):
    """The sequence of a list of orders."""

    NEWEST_FIRST = "00"
    OLDEST_FIRST = "01"


class InstrumentFilter(Code):
    """A kind of instruments that a list of orders can be narrowed to."""

    ELW = "1"
    FREE_BOARD = "2"


class FundingFilter(Code):
    """How the orders of a list were paid for or borrowed against."""

    ALL = "00"
    CASH = "01"
    CREDIT = "02"
    COLLATERAL = "03"
    SHORT = "04"
    LENDING = "05"
    OWN_LOAN = "06"
    MARKET_LOAN = "07"


class VenueFilter(Code):
    """Which venues a list of orders covers."""

    KRX = "KRX"
    NXT = "NXT"
    SOR = "SOR"
    ALL = "ALL"


class OrderedBalance(Code):
    """What a reserved order trades in: cash holdings, or holdings and loans on credit."""

    CASH = "10"
    STOCK_COLLATERAL = "12"
    LENDING_RETURN = "14"
    OWN_LOAN = "21"
    MARKET_SHORT = "22"
    MARKET_LOAN = "23"
    OWN_SHORT = "24"
    OWN_LOAN_REPAYMENT = "25"
    MARKET_SHORT_REPAYMENT = "26"
    MARKET_LOAN_REPAYMENT = "27"
    OWN_SHORT_REPAYMENT = "28"


class ReservationFilter(Code):
    """Whether a list of reservations covers all, the processed, or the waiting ones."""

    ALL = "0"
    PROCESSED = "1"
    WAITING = "2"


def _check_quantity(quantity: int) -> None:
    if quantity <= 0:
        raise InvalidRequest("quantity (ORD_QTY) must be over 0", parameter="quantity", wire="ORD_QTY")


def _check_price(price: Decimal) -> None:
    if price < 0:
        raise InvalidRequest("price (ORD_UNPR) must not be negative", parameter="price", wire="ORD_UNPR")


def _check_revision(revision: Revision, wire_name: str | None) -> None:
    if revision not in {Revision.MODIFY, Revision.CANCEL}:
        raise InvalidRequest("revision must be MODIFY or CANCEL", parameter="revision", wire=wire_name)


_RESERVED_KINDS = {
    OrderKind.LIMIT,
    OrderKind.MARKET,
    OrderKind.CONDITIONAL,
    OrderKind.BEFORE_OPEN,
}


def _check_reserved_kind(kind: OrderKind | None) -> None:
    if kind not in _RESERVED_KINDS:
        raise InvalidRequest(
            "order_kind (ORD_DVSN_CD) of a reservation must be one of 00, 01, 02, 05",
            parameter="order_kind",
            wire="ORD_DVSN_CD",
        )


class Position(Row):
    """One holding; a position that was sold out stays with a quantity of 0 for two days.

    Quantities in shares, amounts in won, rates in percent.
    """

    symbol: str = wire("pdno", "상품번호", key=True)
    name: str | None = wire("prdt_name", "상품명")
    trade_name: str | None = wire("trad_dvsn_name", "매매구분명")
    bought_yesterday: int | None = wire("bfdy_buy_qty", "전일매수수량")
    sold_yesterday: int | None = wire("bfdy_sll_qty", "전일매도수량")
    bought_today: int | None = wire("thdt_buyqty", "금일매수수량")
    sold_today: int | None = wire("thdt_sll_qty", "금일매도수량")
    quantity: int | None = wire("hldg_qty", "보유수량")
    sellable_quantity: int | None = wire("ord_psbl_qty", "주문가능수량")
    average_price: Decimal | None = wire("pchs_avg_pric", "매입평균가격")
    purchase_amount: Decimal | None = wire("pchs_amt", "매입금액")
    price: Decimal | None = wire("prpr", "현재가")
    value: Decimal | None = wire("evlu_amt", "평가금액")
    profit: Decimal | None = wire("evlu_pfls_amt", "평가손익금액")
    profit_rate: Decimal | None = wire("evlu_pfls_rt", "평가손익율")
    earning_rate: Decimal | None = wire("evlu_erng_rt", "평가수익율")
    loan_date: date | None = wire("loan_dt", "대출일자")
    loan_amount: Decimal | None = wire("loan_amt", "대출금액")
    short_sale_amount: Decimal | None = wire("stln_slng_chgs", "대주매각대금")
    expires_on: date | None = wire("expd_dt", "만기일자")
    change_rate: Decimal | None = wire("fltt_rt", "등락율")
    change: Decimal | None = wire("bfdy_cprs_icdc", "전일대비증감")
    margin_rate_name: str | None = wire("item_mgna_rt_name", "종목증거금율명")
    deposit_rate_name: str | None = wire("grta_rt_name", "보증금율명")
    substitute_price: Decimal | None = wire("sbst_pric", "대용가격")
    loan_price: Decimal | None = wire("stck_loan_unpr", "주식대출단가")


class AccountTotals(Row):
    """The account as a whole, in won. `cash_d1` and `cash_d2` are the deposits one and two days on."""

    cash: Decimal | None = wire("dnca_tot_amt", "예수금총금액")
    cash_d1: Decimal | None = wire("nxdy_excc_amt", "익일정산금액")
    cash_d2: Decimal | None = wire("prvs_rcdl_excc_amt", "가수도정산금액")
    cma_value: Decimal | None = wire("cma_evlu_amt", "CMA평가금액")
    bought_amount_yesterday: Decimal | None = wire("bfdy_buy_amt", "전일매수금액")
    bought_amount_today: Decimal | None = wire("thdt_buy_amt", "금일매수금액")
    auto_repayment_d1: Decimal | None = wire("nxdy_auto_rdpt_amt", "익일자동상환금액")
    sold_amount_yesterday: Decimal | None = wire("bfdy_sll_amt", "전일매도금액")
    sold_amount_today: Decimal | None = wire("thdt_sll_amt", "금일매도금액")
    auto_repayment_d2: Decimal | None = wire("d2_auto_rdpt_amt", "D+2자동상환금액")
    fees_yesterday: Decimal | None = wire("bfdy_tlex_amt", "전일제비용금액")
    fees_today: Decimal | None = wire("thdt_tlex_amt", "금일제비용금액")
    total_loan: Decimal | None = wire("tot_loan_amt", "총대출금액")
    securities_value: Decimal | None = wire("scts_evlu_amt", "유가평가금액")
    total_value: Decimal | None = wire("tot_evlu_amt", "총평가금액")
    net_assets: Decimal | None = wire("nass_amt", "순자산금액")
    auto_repayment: bool | None = wire("fncg_gld_auto_rdpt_yn", "융자금자동상환여부")
    total_purchase_amount: Decimal | None = wire("pchs_amt_smtl_amt", "매입금액합계금액")
    total_position_value: Decimal | None = wire("evlu_amt_smtl_amt", "평가금액합계금액")
    total_profit: Decimal | None = wire("evlu_pfls_smtl_amt", "평가손익합계금액")
    total_short_sale_amount: Decimal | None = wire("tot_stln_slng_chgs", "총대주매각대금")
    total_assets_yesterday: Decimal | None = wire("bfdy_tot_asst_evlu_amt", "전일총자산평가금액")
    asset_change: Decimal | None = wire("asst_icdc_amt", "자산증감액")
    asset_change_rate: Decimal | None = wire("asst_icdc_erng_rt", "자산증감수익율")


class Balance(Reply):
    """One page of positions and, on every page, the totals."""

    search_condition: str | None = wire("ctx_area_fk100", "연속조회검색조건100", private=True)
    next_key: str | None = wire("ctx_area_nk100", "연속조회키100", private=True)
    positions: tuple[Position, ...] = wire("output1", "응답상세1")
    totals: tuple[AccountTotals, ...] = wire("output2", "응답상세2")


class GetBalance(Request[Balance]):
    """주식잔고조회 (v1_국내주식-006): positions and deposits, 50 positions a page (20 on paper).

    A slow TR: before an order, ask for the buyable or sellable quantity instead.
    """

    spec = Spec(
        name="주식잔고조회",
        api_id="v1_국내주식-006",
        effect="read",
        method="GET",
        path="/uapi/domestic-stock/v1/trading/inquire-balance",
        tr="TTTC8434R",
        paper="VTTC8434R",
        paging=CursorPaging(scope="search_condition", cursor="next_key"),
    )
    account: Account | None = filled("account", default=None)
    basis: BalanceBasis = wire("AFHR_FLPR_YN", "시간외단일가, 거래소여부", default=BalanceBasis.REGULAR)
    offline: str = wire("OFL_YN", "오프라인여부", default="", length=1)
    inquiry: str = wire("INQR_DVSN", "조회구분", default="01", length=2)
    price_basis: str = wire("UNPR_DVSN", "단가구분", default="01", length=2)
    include_fund_settlement: bool = wire("FUND_STTL_ICLD_YN", "펀드결제분포함여부", default=False)
    auto_repayment: bool = wire("FNCG_AMT_AUTO_RDPT_YN", "융자금액자동상환여부", default=False)
    process: str = wire("PRCS_DVSN", "처리구분", default="01", length=2, example="00")
    search_condition: str = wire(
        "CTX_AREA_FK100", "연속조회검색조건100", default="", private=True, length=100
    )
    next_key: str = wire("CTX_AREA_NK100", "연속조회키100", default="", private=True, length=100)


class RealizedPosition(Row):
    """One holding of a balance with realised profits: quantities in shares, amounts in won, rates in percent."""

    symbol: str = wire("pdno", "상품번호", key=True)
    name: str | None = wire("prdt_name", "상품명")
    trade_name: str | None = wire("trad_dvsn_name", "매매구분명")
    bought_yesterday: int | None = wire("bfdy_buy_qty", "전일매수수량")
    sold_yesterday: int | None = wire("bfdy_sll_qty", "전일매도수량")
    bought_today: int | None = wire("thdt_buyqty", "금일매수수량")
    sold_today: int | None = wire("thdt_sll_qty", "금일매도수량")
    quantity: int | None = wire("hldg_qty", "보유수량")
    sellable_quantity: int | None = wire("ord_psbl_qty", "주문가능수량")
    average_price: Decimal | None = wire("pchs_avg_pric", "매입평균가격")
    purchase_amount: Decimal | None = wire("pchs_amt", "매입금액")
    price: Decimal | None = wire("prpr", "현재가")
    value: Decimal | None = wire("evlu_amt", "평가금액")
    profit: Decimal | None = wire("evlu_pfls_amt", "평가손익금액")
    profit_rate: Decimal | None = wire("evlu_pfls_rt", "평가손익율")
    earning_rate: Decimal | None = wire("evlu_erng_rt", "평가수익율")
    loan_date: date | None = wire("loan_dt", "대출일자")
    loan_amount: Decimal | None = wire("loan_amt", "대출금액")
    short_sale_amount: Decimal | None = wire("stln_slng_chgs", "대주매각대금")
    expires_on: date | None = wire("expd_dt", "만기일자")
    loan_price: Decimal | None = wire("stck_loan_unpr", "주식대출단가")
    change: Decimal | None = wire("bfdy_cprs_icdc", "전일대비증감")
    change_rate: Decimal | None = wire("fltt_rt", "등락율")


class RealizedTotals(Row):
    """The account as a whole, in won, with what was realised today.

    `profit` is what the positions stand at; `actual_profit` takes in costs as the request asked.
    """

    cash: Decimal | None = wire("dnca_tot_amt", "예수금총금액")
    cash_d1: Decimal | None = wire("nxdy_excc_amt", "익일정산금액")
    cash_d2: Decimal | None = wire("prvs_rcdl_excc_amt", "가수도정산금액")
    cma_value: Decimal | None = wire("cma_evlu_amt", "CMA평가금액")
    bought_amount_yesterday: Decimal | None = wire("bfdy_buy_amt", "전일매수금액")
    bought_amount_today: Decimal | None = wire("thdt_buy_amt", "금일매수금액")
    auto_repayment_d1: Decimal | None = wire("nxdy_auto_rdpt_amt", "익일자동상환금액")
    sold_amount_yesterday: Decimal | None = wire("bfdy_sll_amt", "전일매도금액")
    sold_amount_today: Decimal | None = wire("thdt_sll_amt", "금일매도금액")
    auto_repayment_d2: Decimal | None = wire("d2_auto_rdpt_amt", "D+2자동상환금액")
    fees_yesterday: Decimal | None = wire("bfdy_tlex_amt", "전일제비용금액")
    fees_today: Decimal | None = wire("thdt_tlex_amt", "금일제비용금액")
    total_loan: Decimal | None = wire("tot_loan_amt", "총대출금액")
    securities_value: Decimal | None = wire("scts_evlu_amt", "유가평가금액")
    total_value: Decimal | None = wire("tot_evlu_amt", "총평가금액")
    net_assets: Decimal | None = wire("nass_amt", "순자산금액")
    auto_repayment: bool | None = wire("fncg_gld_auto_rdpt_yn", "융자금자동상환여부")
    total_purchase_amount: Decimal | None = wire("pchs_amt_smtl_amt", "매입금액합계금액")
    total_position_value: Decimal | None = wire("evlu_amt_smtl_amt", "평가금액합계금액")
    total_profit: Decimal | None = wire("evlu_pfls_smtl_amt", "평가손익합계금액")
    total_short_sale_amount: Decimal | None = wire("tot_stln_slng_chgs", "총대주매각대금")
    total_assets_yesterday: Decimal | None = wire("bfdy_tot_asst_evlu_amt", "전일총자산평가금액")
    asset_change: Decimal | None = wire("asst_icdc_amt", "자산증감액")
    asset_change_rate: Decimal | None = wire("asst_icdc_erng_rt", "자산증감수익율")
    realized_profit: Decimal | None = wire("rlzt_pfls", "실현손익")
    realized_profit_rate: Decimal | None = wire("rlzt_erng_rt", "실현수익율")
    actual_profit: Decimal | None = wire("real_evlu_pfls", "실평가손익")
    actual_profit_rate: Decimal | None = wire("real_evlu_pfls_erng_rt", "실평가손익수익율")


class RealizedBalance(Reply):
    """One page of positions and, on every page, the totals."""

    search_condition: str | None = wire("ctx_area_fk100", "연속조회검색조건100", private=True)
    next_key: str | None = wire("ctx_area_nk100", "연속조회키100", private=True)
    positions: tuple[RealizedPosition, ...] = wire("output1", "응답상세")
    totals: tuple[RealizedTotals, ...] = wire("output2", "응답상세2")


class GetRealizedBalance(Request[RealizedBalance]):
    """주식잔고조회_실현손익 (v1_국내주식-041): positions by trade date, and the profit realised today.

    `basis` knows the regular and the after-hours prices only. Not offered on paper.
    """

    spec = Spec(
        name="주식잔고조회_실현손익",
        api_id="v1_국내주식-041",
        effect="read",
        method="GET",
        path="/uapi/domestic-stock/v1/trading/inquire-balance-rlz-pl",
        tr="TTTC8494R",
        paper=None,
        paging=CursorPaging(scope="search_condition", cursor="next_key"),
    )
    account: Account | None = filled("account", default=None)
    basis: BalanceBasis = wire("AFHR_FLPR_YN", "시간외단일가여부", default=BalanceBasis.REGULAR, length=1)
    offline: str = wire("OFL_YN", "오프라인여부", default="", length=1)
    inquiry: str = wire("INQR_DVSN", "조회구분", default="00", length=2, example="02")
    price_basis: str = wire("UNPR_DVSN", "단가구분", default="01", length=2)
    include_fund_settlement: bool = wire("FUND_STTL_ICLD_YN", "펀드결제포함여부", default=False)
    auto_repayment: bool = wire("FNCG_AMT_AUTO_RDPT_YN", "융자금액자동상환여부", default=False)
    process: YesterdayTrades = wire("PRCS_DVSN", "PRCS_DVSN", default=YesterdayTrades.EXCLUDED, length=2)
    include_costs: bool = wire("COST_ICLD_YN", "비용포함여부", default=False)
    search_condition: str = wire(
        "CTX_AREA_FK100", "연속조회검색조건100", default="", private=True, length=100
    )
    next_key: str = wire("CTX_AREA_NK100", "연속조회키100", default="", private=True, length=100)

    def check(self) -> None:
        """Refuse the prices of NXT, which this TR does not know."""
        if self.basis == BalanceBasis.NXT:
            raise self.refusal("basis", "must be REGULAR or AFTER_HOURS here")


class OrderReceipt(Row):
    """What the broker says of an order that it took."""

    branch: str | None = wire("KRX_FWDG_ORD_ORGNO", "계좌관리점코드")
    order_number: str = wire("ODNO", "주문번호")
    ordered_at: time | None = wire("ORD_TMD", "주문시간")


class OrderReply(Reply):
    """An accepted order."""

    receipt: OrderReceipt = wire("output", "응답상세")


class OrderCash(Request[OrderReply]):
    """주식주문(현금) (v1_국내주식-001): buy or sell a domestic stock with cash.

    `quantity` is in shares and `price` in won, 0 for kinds without a price. `condition_price` is
    for stop-limit orders. On paper only KRX is offered.
    """

    spec = Spec(
        name="주식주문(현금)",
        api_id="v1_국내주식-001",
        effect="order",
        method="POST",
        path="/uapi/domestic-stock/v1/trading/order-cash",
        tr={"sell": "TTTC0011U", "buy": "TTTC0012U"},
        paper={"sell": "VTTC0011U", "buy": "VTTC0012U"},
        former=("TTTC0801U", "TTTC0802U", "VTTC0801U", "VTTC0802U"),
    )
    side: Side = chosen("매매구분")
    account: Account | None = filled("account", default=None)
    symbol: str = wire("PDNO", "상품번호", length=12, example="005930")
    sell_type: str | None = wire("SLL_TYPE", "매도유형", default=None, omit=True, length=2)
    order_kind: OrderKind = wire("ORD_DVSN", "주문구분", default=OrderKind.LIMIT, length=2)
    quantity: int = wire("ORD_QTY", "주문수량", length=10, example="3")
    price: Decimal = wire("ORD_UNPR", "주문단가", length=19, example="150000")
    condition_price: Decimal | None = wire("CNDT_PRIC", "조건가격", default=None, omit=True, length=19)
    order_venue: OrderVenue | None = wire(
        "EXCG_ID_DVSN_CD", "거래소ID구분코드", default=None, omit=True, length=3
    )

    def select(self) -> str:
        """The TR id depends on the side."""
        return "buy" if self.side == Side.BUY else "sell"

    def check(self) -> None:
        """Refuse a quantity or a price that can never be right."""
        if self.quantity <= 0:
            raise self.refusal("quantity", "must be over 0")
        if self.price < 0:
            raise self.refusal("price", "must not be negative")


class CreditOrderReceipt(Row):
    """What the broker says of a credit order that it took."""

    branch: str | None = wire("krx_fwdg_ord_orgno", "한국거래소전송주문조직번호")
    order_number: str = wire("odno", "주문번호")
    ordered_at: time | None = wire("ord_tmd", "주문시간")


class CreditOrderReply(Reply):
    """An accepted credit order."""

    receipt: CreditOrderReceipt = wire("output", "응답상세")


_CREDIT_TYPES = {
    Side.BUY: {
        CreditType.OWN_LOAN,
        CreditType.MARKET_LOAN,
        CreditType.MARKET_SHORT_REPAYMENT,
        CreditType.OWN_SHORT_REPAYMENT,
    },
    Side.SELL: {
        CreditType.MARKET_SHORT,
        CreditType.OWN_SHORT,
        CreditType.OWN_LOAN_REPAYMENT,
        CreditType.MARKET_LOAN_REPAYMENT,
    },
}


class OrderCredit(Request[CreditOrderReply]):
    """주식주문(신용) (v1_국내주식-002): buy or sell a domestic stock on credit.

    `loan_date` is today for a new loan, and for a sale the date of the loan that it repays. `price`
    is in won, 0 for kinds without a price; `condition_price` is for stop-limit orders. With
    `reserved` the order waits for the next opening. Not offered on paper.
    """

    spec = Spec(
        name="주식주문(신용)",
        api_id="v1_국내주식-002",
        effect="order",
        method="POST",
        path="/uapi/domestic-stock/v1/trading/order-credit",
        tr={"sell": "TTTC0051U", "buy": "TTTC0052U"},
        paper=None,
        former=("TTTC0851U", "TTTC0852U"),
    )
    side: Side = chosen("매매구분")
    account: Account | None = filled("account", default=None)
    symbol: str = wire("PDNO", "상품번호", length=12, example="009150")
    sell_type: str | None = wire("SLL_TYPE", "매도유형", default=None, omit=True, length=10)
    credit_type: CreditType = wire("CRDT_TYPE", "신용유형", length=2, example="21")
    loan_date: date = wire("LOAN_DT", "대출일자", example="20211103")
    order_kind: OrderKind = wire("ORD_DVSN", "주문구분", default=OrderKind.LIMIT, length=2)
    quantity: int = wire("ORD_QTY", "주문수량", length=10, example="1")
    price: Decimal = wire("ORD_UNPR", "주문단가", length=19, example="130000")
    reserved: bool | None = wire("RSVN_ORD_YN", "예약주문여부", default=None, omit=True, example="N")
    emergency: bool | None = wire("EMGC_ORD_YN", "비상주문여부", default=None, omit=True)
    program_trading: str | None = wire("PGTR_DVSN", "프로그램매매구분", default=None, omit=True, length=10)
    manager_order_number: str | None = wire(
        "MGCO_APTM_ODNO", "운용사지정주문번호", default=None, omit=True, length=12
    )
    block_negotiation_number: str | None = wire(
        "LQTY_TR_NGTN_DTL_NO", "대량거래협상상세번호", default=None, omit=True, length=10
    )
    block_agreement_number: str | None = wire(
        "LQTY_TR_AGMT_NO", "대량거래협정번호", default=None, omit=True, length=20
    )
    block_negotiator_id: str | None = wire(
        "LQTY_TR_NGTN_ID", "대량거래협상자Id", default=None, omit=True, length=19
    )
    liquidity_provider: bool | None = wire("LP_ORD_YN", "LP주문여부", default=None, omit=True)
    media_order_number: str | None = wire("MDIA_ODNO", "매체주문번호", default=None, omit=True, length=10)
    order_server: str | None = wire("ORD_SVR_DVSN_CD", "주문서버구분코드", default=None, omit=True, length=19)
    program_report_code: str | None = wire(
        "PGM_NMPR_STMT_DVSN_CD", "프로그램호가신고구분코드", default=None, omit=True, length=2
    )
    forced_sale_reason_code: str | None = wire(
        "CVRG_SLCT_RSON_CD", "반대매매선정사유코드", default=None, omit=True, length=20
    )
    forced_sale_number: str | None = wire("CVRG_SEQ", "반대매매순번", default=None, omit=True, length=19)
    order_venue: OrderVenue | None = wire(
        "EXCG_ID_DVSN_CD", "거래소ID구분코드", default=None, omit=True, length=3
    )
    condition_price: Decimal | None = wire("CNDT_PRIC", "조건가격", default=None, omit=True, length=19)

    def select(self) -> str:
        """The TR id depends on the side."""
        return "buy" if self.side == Side.BUY else "sell"

    def check(self) -> None:
        """Refuse a quantity, a price or a kind of credit that can never be right."""
        _check_quantity(self.quantity)
        _check_price(self.price)
        if self.credit_type not in _CREDIT_TYPES.get(self.side, set()):
            raise self.refusal("credit_type", f"{self.credit_type.value} is for the other side")


class RevisionReceipt(Row):
    """What the broker says of a change or cancellation that it took; the number is a new one."""

    branch: str | None = wire("krx_fwdg_ord_orgno", "한국거래소전송주문조직번호")
    order_number: str = wire("odno", "주문번호")
    ordered_at: time | None = wire("ord_tmd", "주문시각")


class RevisionReply(Reply):
    """An accepted change or cancellation."""

    receipt: RevisionReceipt = wire("output", "응답상세")


class ModifyOrCancelOrder(Request[RevisionReply]):
    """주식주문(정정취소) (v1_국내주식-003): change the price or kind of an order, or cancel it.

    Only what is not filled yet can be changed, and never to more than the original quantity. With
    `all_remaining` the whole rest is meant and `quantity` is not looked at. `order_venue` must be
    the original order's. The order gets a new number. On paper only KRX is offered.
    """

    spec = Spec(
        name="주식주문(정정취소)",
        api_id="v1_국내주식-003",
        effect="order",
        method="POST",
        path="/uapi/domestic-stock/v1/trading/order-rvsecncl",
        tr="TTTC0013U",
        paper="VTTC0013U",
        former=("TTTC0803U", "VTTC0803U"),
    )
    account: Account | None = filled("account", default=None)
    branch: str = wire("KRX_FWDG_ORD_ORGNO", "한국거래소전송주문조직번호", default="", length=5)
    original_order_number: str = wire("ORGN_ODNO", "원주문번호", length=10, example="0001566017")
    order_kind: OrderKind = wire("ORD_DVSN", "주문구분", default=OrderKind.LIMIT, length=2)
    revision: Revision = wire("RVSE_CNCL_DVSN_CD", "정정취소구분코드", length=2, example="01")
    quantity: int = wire("ORD_QTY", "주문수량", length=10, example="1")
    price: Decimal = wire("ORD_UNPR", "주문단가", length=19, example="180000")
    all_remaining: bool = wire("QTY_ALL_ORD_YN", "잔량전부주문여부", example="N")
    condition_price: Decimal | None = wire("CNDT_PRIC", "조건가격", default=None, omit=True, length=19)
    order_venue: OrderVenue | None = wire(
        "EXCG_ID_DVSN_CD", "거래소ID구분코드", default=None, omit=True, length=3
    )

    def check(self) -> None:
        """Refuse a quantity, a price or a revision that can never be right."""
        if not (self.all_remaining and self.quantity == 0):
            _check_quantity(self.quantity)
        _check_price(self.price)
        _check_revision(self.revision, "RVSE_CNCL_DVSN_CD")


class ChangeableOrder(Row):
    """An order that can still be changed or cancelled, up to `changeable_quantity` shares.

    Prices in won, quantities in shares, amounts in won.
    """

    branch: str | None = wire("ord_gno_brno", "주문채번지점번호")
    order_number: str = wire("odno", "주문번호", key=True)
    original_order_number: str | None = wire("orgn_odno", "원주문번호")
    order_kind_name: str | None = wire("ord_dvsn_name", "주문구분명")
    symbol: str | None = wire("pdno", "상품번호")
    name: str | None = wire("prdt_name", "상품명")
    revision_name: str | None = wire("rvse_cncl_dvsn_name", "정정취소구분명")
    quantity: int | None = wire("ord_qty", "주문수량")
    price: Decimal | None = wire("ord_unpr", "주문단가")
    ordered_at: time | None = wire("ord_tmd", "주문시각")
    filled_quantity: int | None = wire("tot_ccld_qty", "총체결수량")
    filled_amount: Decimal | None = wire("tot_ccld_amt", "총체결금액")
    changeable_quantity: int | None = wire("psbl_qty", "가능수량")
    side: Side | None = wire("sll_buy_dvsn_cd", "매도매수구분코드")
    order_kind: OrderKind | None = wire("ord_dvsn_cd", "주문구분코드")
    manager_order_number: str | None = wire("mgco_aptm_odno", "운용사지정주문번호")
    exchange_code: str | None = wire("excg_dvsn_cd", "거래소구분코드")
    order_venue: OrderVenue | None = wire("excg_id_dvsn_cd", "거래소ID구분코드")
    order_venue_name: str | None = wire("excg_id_dvsn_name", "거래소ID구분명")
    stop_condition_price: Decimal | None = wire("stpm_cndt_pric", "스톱지정가조건가격")
    stop_triggered: bool | None = wire("stpm_efct_occr_yn", "스톱지정가효력발생여부")


class ChangeableOrders(Reply):
    """One page of the orders that can be changed."""

    search_condition: str | None = wire("ctx_area_fk100", "연속조회검색조건100", private=True)
    next_key: str | None = wire("ctx_area_nk100", "연속조회키100", private=True)
    orders: tuple[ChangeableOrder, ...] = wire("output", "응답상세")


class ListChangeableOrders(Request[ChangeableOrders]):
    """주식정정취소가능주문조회 (v1_국내주식-004): the orders that can be changed or cancelled, 50 a page.

    Ask it before changing an order. Not offered on paper.
    """

    spec = Spec(
        name="주식정정취소가능주문조회",
        api_id="v1_국내주식-004",
        effect="read",
        method="GET",
        path="/uapi/domestic-stock/v1/trading/inquire-psbl-rvsecncl",
        tr="TTTC0084R",
        paper=None,
        paging=CursorPaging(scope="search_condition", cursor="next_key"),
        former=("TTTC8036R",),
    )
    account: Account | None = filled("account", default=None)
    search_condition: str = wire(
        "CTX_AREA_FK100", "연속조회검색조건100", default="", private=True, length=100
    )
    next_key: str = wire("CTX_AREA_NK100", "연속조회키100", default="", private=True, length=100)
    inquiry_order: ChangeableSequence = wire(
        "INQR_DVSN_1", "조회구분1", default=ChangeableSequence.ORDER, length=1
    )
    inquiry_2: ChangeableSide = wire("INQR_DVSN_2", "조회구분2", default=ChangeableSide.ALL, length=1)


class PlacedOrder(Row):
    """One order of the period, filled or not: prices and amounts in won, quantities in shares.

    `average_price` is that of the fills. The count of cancelled shares comes under either of two
    wire names: `cancelled_quantity` as documented, `cancelled_quantity_former` as published.
    """

    ordered_on: date | None = wire("ord_dt", "주문일자")
    branch: str | None = wire("ord_gno_brno", "주문채번지점번호")
    order_number: str = wire("odno", "주문번호", key=True)
    original_order_number: str | None = wire("orgn_odno", "원주문번호")
    order_kind_name: str | None = wire("ord_dvsn_name", "주문구분명")
    side: Side | None = wire("sll_buy_dvsn_cd", "매도매수구분코드")
    side_name: str | None = wire("sll_buy_dvsn_cd_name", "매도매수구분코드명")
    symbol: str | None = wire("pdno", "상품번호")
    name: str | None = wire("prdt_name", "상품명")
    quantity: int | None = wire("ord_qty", "주문수량")
    price: Decimal | None = wire("ord_unpr", "주문단가")
    ordered_at: time | None = wire("ord_tmd", "주문시각")
    filled_quantity: int | None = wire("tot_ccld_qty", "총체결수량")
    average_price: Decimal | None = wire("avg_prvs", "평균가")
    cancelled: bool | None = wire("cncl_yn", "취소여부")
    filled_amount: Decimal | None = wire("tot_ccld_amt", "총체결금액")
    loan_date: date | None = wire("loan_dt", "대출일자")
    ordered_by: str | None = wire("ordr_empno", "주문자사번")
    order_kind: OrderKind | None = wire("ord_dvsn_cd", "주문구분코드")
    cancelled_quantity: int | None = wire("cnc_cfrm_qty", "취소확인수량")
    remaining_quantity: int | None = wire("rmn_qty", "잔여수량")
    rejected_quantity: int | None = wire("rjct_qty", "거부수량")
    fill_condition_name: str | None = wire("ccld_cndt_name", "체결조건명")
    ip_address: str | None = wire("inqr_ip_addr", "조회IP주소", private=True)
    order_slip_receipt_code: str | None = wire("cpbc_ordp_ord_rcit_dvsn_cd", "전산주문표주문접수구분코드")
    order_slip_notice_code: str | None = wire("cpbc_ordp_infm_mthd_dvsn_cd", "전산주문표통보방법구분코드")
    notified_at: time | None = wire("infm_tmd", "통보시각")
    phone: str | None = wire("ctac_tlno", "연락전화번호", private=True)
    product_type: ProductType | None = wire("prdt_type_cd", "상품유형코드")
    exchange_code: str | None = wire("excg_dvsn_cd", "거래소구분코드")
    order_slip_data_code: str | None = wire("cpbc_ordp_mtrl_dvsn_cd", "전산주문표자료구분코드")
    order_office: str | None = wire("ord_orgno", "주문조직번호")
    reservation_ends_on: date | None = wire("rsvn_ord_end_dt", "예약주문종료일자")
    order_venue: OrderVenue | None = wire("excg_id_dvsn_Cd", "거래소ID구분코드")
    stop_condition_price: Decimal | None = wire("stpm_cndt_pric", "스톱지정가조건가격")
    stop_triggered_at: str | None = wire("stpm_efct_occr_dtmd", "스톱지정가효력발생상세시각")
    cancelled_quantity_former: int | None = wire("cncl_cfrm_qty", "취소확인수량")


class PlacedOrderTotals(Row):
    """The orders of the period together, in shares and won.

    The broker's labels of the last three fields are one place off; the names here are right.
    """

    ordered_quantity: int | None = wire("tot_ord_qty", "총주문수량")
    filled_quantity: int | None = wire("tot_ccld_qty", "총체결수량")
    filled_amount: Decimal | None = wire("tot_ccld_amt", "매입평균가격")
    estimated_fees: Decimal | None = wire("prsm_tlex_smtl", "총체결금액")
    average_price: Decimal | None = wire("pchs_avg_pric", "추정제비용합계")


class PlacedOrders(Reply):
    """One page of orders and the totals."""

    search_condition: str | None = wire("ctx_area_fk100", "연속조회검색조건100", private=True)
    next_key: str | None = wire("ctx_area_nk100", "연속조회키100", private=True)
    orders: tuple[PlacedOrder, ...] = wire("output1", "응답상세")
    totals: PlacedOrderTotals | None = wire("output2", "응답상세")


class ListOrders(Request[PlacedOrders]):
    """주식일별주문체결조회 (v1_국내주식-005): the orders of a period and what was filled, 100 a page (15 on paper).

    `age` says whether the period lies within the last three months or before: the broker keeps the
    two apart. Ask for old orders after 15:30 and for short periods, as they may be slow. On paper
    only KRX is offered, and fills can lag.
    """

    spec = Spec(
        name="주식일별주문체결조회",
        api_id="v1_국내주식-005",
        effect="read",
        method="GET",
        path="/uapi/domestic-stock/v1/trading/inquire-daily-ccld",
        tr={"recent": "TTTC0081R", "older": "CTSC9215R"},
        paper={"recent": "VTTC0081R", "older": "VTSC9215R"},
        paging=CursorPaging(scope="search_condition", cursor="next_key"),
        former=("TTTC8001R", "CTSC9115R", "VTTC8001R", "VTSC9115R"),
    )
    age: OrderAge = chosen("조회기간", default=OrderAge.RECENT)
    account: Account | None = filled("account", default=None)
    start_on: date = wire("INQR_STRT_DT", "조회시작일자", example="20211101")
    end_on: date = wire("INQR_END_DT", "조회종료일자", example="20211101")
    side: SideFilter = wire("SLL_BUY_DVSN_CD", "매도매수구분코드", default=SideFilter.ALL, length=2)
    symbol: str = wire("PDNO", "상품번호", default="", length=12)
    branch: str = wire("ORD_GNO_BRNO", "주문채번지점번호", default="", length=5)
    order_number: str = wire("ODNO", "주문번호", default="", length=10)
    fill_status: FillFilter = wire("CCLD_DVSN", "체결구분", default=FillFilter.ALL, length=2)
    inquiry: OrderSequence = wire("INQR_DVSN", "조회구분", default=OrderSequence.NEWEST_FIRST, length=2)
    instrument_filter: InstrumentFilter | None = wire("INQR_DVSN_1", "조회구분1", default=None, length=1)
    inquiry_3: FundingFilter = wire("INQR_DVSN_3", "조회구분3", default=FundingFilter.ALL, length=2)
    order_venue: VenueFilter = wire("EXCG_ID_DVSN_CD", "거래소ID구분코드", length=3, example="KRX")
    search_condition: str = wire(
        "CTX_AREA_FK100", "연속조회검색조건100", default="", private=True, length=100
    )
    next_key: str = wire("CTX_AREA_NK100", "연속조회키100", default="", private=True, length=100)

    def select(self) -> str:
        """The TR id depends on the age of the orders."""
        return "older" if self.age == OrderAge.OLDER else "recent"

    def check(self) -> None:
        """Refuse a period that ends before it starts."""
        if self.start_on > self.end_on:
            raise self.refusal("start_on", "is after end_on (INQR_END_DT)")


class ReservationReceipt(Row):
    """The number of a reservation that the broker took."""

    reservation_number: str = wire("rsvn_ord_seq", "예약주문 순번")


class ReservationReply(Reply):
    """An accepted reservation."""

    receipt: ReservationReceipt = wire("output", "응답상세")


class OrderReservation(Request[ReservationReply]):
    """주식예약주문 (v1_국내주식-017): leave an order with the broker for the next trading day, or for several.

    Taken from 15:40 to 07:30 of the next trading day, except 23:40 to 00:10. Without
    `reservation_ends_on` it is sent once, with it on each trading day until then for what is not
    filled, at most 30 calendar days. Nothing tells what became of it: look before the opening.
    Limit, market, conditional and before-open orders only; `price` in won, 0 for kinds without one.
    A purchase is with cash (`balance_kind` CASH). Not offered on paper.
    """

    spec = Spec(
        name="주식예약주문",
        api_id="v1_국내주식-017",
        effect="order",
        method="POST",
        path="/uapi/domestic-stock/v1/trading/order-resv",
        tr="CTSC0008U",
        paper=None,
    )
    account: Account | None = filled("account", default=None)
    symbol: str = wire("PDNO", "종목코드(6자리)", length=12, example="009150")
    quantity: int = wire("ORD_QTY", "주문수량", length=10, example="10")
    price: Decimal = wire("ORD_UNPR", "주문단가", length=19, example="160000")
    side: Side = wire("SLL_BUY_DVSN_CD", "매도매수구분코드", length=2, example="02")
    order_kind: OrderKind = wire("ORD_DVSN_CD", "주문구분코드", default=OrderKind.LIMIT, length=2)
    balance_kind: OrderedBalance = wire(
        "ORD_OBJT_CBLC_DVSN_CD", "주문대상잔고구분코드", default=OrderedBalance.CASH, length=2
    )
    loan_date: date | None = wire("LOAN_DT", "대출일자", default=None, omit=True)
    reservation_ends_on: date | None = wire("RSVN_ORD_END_DT", "예약주문종료일자", default=None, omit=True)
    lending_date: date | None = wire("LDNG_DT", "대여일자", default=None, omit=True)

    def check(self) -> None:
        """Refuse a quantity, a price or a kind that can never be right."""
        _check_quantity(self.quantity)
        _check_price(self.price)
        _check_reserved_kind(self.order_kind)
        if self.side == Side.BUY and self.balance_kind != OrderedBalance.CASH:
            raise InvalidRequest(
                "a purchase is reserved with cash: balance_kind (ORD_OBJT_CBLC_DVSN_CD) must be CASH",
                parameter="balance_kind",
                wire="ORD_OBJT_CBLC_DVSN_CD",
            )


class ReservationRevision(Row):
    """Whether a change or cancellation of a reservation was carried out."""

    succeeded: bool | None = wire("nrml_prcs_yn", "정상처리여부")


class ReservationRevisionReply(Reply):
    """An accepted change or cancellation of a reservation."""

    outcome: ReservationRevision = wire("output", "응답상세")


class ModifyOrCancelReservation(Request[ReservationRevisionReply]):
    """주식예약주문정정취소 (v1_국내주식-018,019): change a reservation, or cancel it.

    `reservation_number` and `reserved_on` say which. A change needs `symbol`, `quantity`, `price`,
    `side`, `order_kind` and `balance_kind` as well; a cancellation does without. Of a reservation for
    several days only what has not become an order yet is changed. Not offered on paper.
    """

    spec = Spec(
        name="주식예약주문정정취소",
        api_id="v1_국내주식-018,019",
        effect="order",
        method="POST",
        path="/uapi/domestic-stock/v1/trading/order-resv-rvsecncl",
        tr={"cancel": "CTSC0009U", "modify": "CTSC0013U"},
        paper=None,
    )
    revision: Revision = chosen("정정취소구분")
    account: Account | None = filled("account", default=None)
    symbol: str | None = wire("PDNO", "종목코드(6자리)", default=None, omit=True, length=12, example="009150")
    quantity: int | None = wire("ORD_QTY", "주문수량", default=None, omit=True, length=10, example="10")
    price: Decimal | None = wire("ORD_UNPR", "주문단가", default=None, omit=True, length=19, example="140000")
    side: Side | None = wire(
        "SLL_BUY_DVSN_CD", "매도매수구분코드", default=None, omit=True, length=2, example="01"
    )
    order_kind: OrderKind | None = wire(
        "ORD_DVSN_CD", "주문구분코드", default=None, omit=True, length=2, example="00"
    )
    balance_kind: OrderedBalance | None = wire(
        "ORD_OBJT_CBLC_DVSN_CD", "주문대상잔고구분코드", default=None, omit=True, length=2, example="10"
    )
    loan_date: date | None = wire("LOAN_DT", "대출일자", default=None, omit=True)
    reservation_ends_on: date | None = wire("RSVN_ORD_END_DT", "예약주문종료일자", default=None, omit=True)
    phone: str | None = wire("CTAL_TLNO", "연락전화번호", default=None, omit=True, length=20)
    reservation_number: str = wire("RSVN_ORD_SEQ", "예약주문순번", length=10, example="39447")
    reservation_branch: str = wire("RSVN_ORD_ORGNO", "예약주문조직번호", default="", length=5)
    reserved_on: date | None = wire(
        "RSVN_ORD_ORD_DT", "예약주문주문일자", default=None, omit=True, example="20220427"
    )

    def select(self) -> str:
        """The TR id depends on what is done."""
        return {Revision.MODIFY: "modify", Revision.CANCEL: "cancel"}.get(self.revision, "")

    def check(self) -> None:
        """Refuse a change that does not say the new order in full, or that can never be right."""
        _check_revision(self.revision, None)
        if self.revision == Revision.CANCEL:
            return
        needed = {
            "symbol": "PDNO",
            "quantity": "ORD_QTY",
            "price": "ORD_UNPR",
            "side": "SLL_BUY_DVSN_CD",
            "order_kind": "ORD_DVSN_CD",
            "balance_kind": "ORD_OBJT_CBLC_DVSN_CD",
        }
        for name, wire_name in needed.items():
            if not getattr(self, name) and getattr(self, name) != 0:
                raise InvalidRequest(
                    f"a change of a reservation needs {name} ({wire_name})", parameter=name, wire=wire_name
                )
        _check_quantity(self.quantity or 0)
        _check_price(self.price or Decimal(0))
        _check_reserved_kind(self.order_kind)


class Reservation(Row):
    """One reservation and what became of it: prices in won, quantities in shares, amounts in won."""

    reservation_number: str = wire("rsvn_ord_seq", "예약주문 순번", key=True)
    reserved_on: date | None = wire("rsvn_ord_ord_dt", "예약주문주문일자")
    received_on: date | None = wire("rsvn_ord_rcit_dt", "예약주문접수일자")
    symbol: str | None = wire("pdno", "상품번호")
    order_kind: OrderKind | None = wire("ord_dvsn_cd", "주문구분코드")
    quantity: int | None = wire("ord_rsvn_qty", "주문예약수량")
    filled_quantity: int | None = wire("tot_ccld_qty", "총체결수량")
    cancelled_on: date | None = wire("cncl_ord_dt", "취소주문일자")
    ordered_at: time | None = wire("ord_tmd", "주문시각")
    phone: str | None = wire("ctac_tlno", "연락전화번호", private=True)
    reject_reason: str | None = wire("rjct_rson2", "거부사유2")
    order_number: str | None = wire("odno", "주문번호")
    received_at: time | None = wire("rsvn_ord_rcit_tmd", "예약주문접수시각")
    name: str | None = wire("kor_item_shtn_name", "한글종목단축명")
    side: Side | None = wire("sll_buy_dvsn_cd", "매도매수구분코드")
    price: Decimal | None = wire("ord_rsvn_unpr", "주문예약단가")
    filled_amount: Decimal | None = wire("tot_ccld_amt", "총체결금액")
    loan_date: date | None = wire("loan_dt", "대출일자")
    cancelled_at: time | None = wire("cncl_rcit_tmd", "취소접수시각")
    result: str | None = wire("prcs_rslt", "처리결과")
    order_kind_name: str | None = wire("ord_dvsn_name", "주문구분명")
    terminal_kind: str | None = wire("tmnl_mdia_kind_cd", "단말매체종류코드")
    reservation_ends_on: date | None = wire("rsvn_end_dt", "예약종료일자")


class Reservations(Reply):
    """One page of reservations."""

    search_condition: str | None = wire("ctx_area_fk200", "연속조회검색조건200", private=True)
    next_key: str | None = wire("ctx_area_nk200", "연속조회키200", private=True)
    reservations: tuple[Reservation, ...] = wire("output", "응답상세")


class ListReservations(Request[Reservations]):
    """주식예약주문조회 (v1_국내주식-020): the reservations of a period and their outcome, 20 a page.

    `start_on` and `end_on` are the days on which they were left. An empty `symbol` or
    `reservation_number` asks for all. From 15:35 to 15:55 it may not answer. Not offered on paper.
    """

    spec = Spec(
        name="주식예약주문조회",
        api_id="v1_국내주식-020",
        effect="read",
        method="GET",
        path="/uapi/domestic-stock/v1/trading/order-resv-ccnl",
        tr="CTSC0004R",
        paper=None,
        paging=CursorPaging(scope="search_condition", cursor="next_key"),
    )
    start_on: date = wire("RSVN_ORD_ORD_DT", "예약주문시작일자", example="20220520")
    end_on: date = wire("RSVN_ORD_END_DT", "예약주문종료일자", example="20220523")
    reservation_number: str = wire("RSVN_ORD_SEQ", "예약주문순번", default="", length=10)
    terminal_kind: str = wire("TMNL_MDIA_KIND_CD", "단말매체종류코드", default="00", length=2)
    account: Account | None = filled("account", default=None)
    process_code: ReservationFilter = wire(
        "PRCS_DVSN_CD", "처리구분코드", default=ReservationFilter.ALL, length=2
    )
    valid_only: bool = wire("CNCL_YN", "취소여부", default=True)
    symbol: str = wire("PDNO", "상품번호", default="", length=12)
    side: Side | None = wire("SLL_BUY_DVSN_CD", "매도매수구분코드", default=None, length=2)
    search_condition: str = wire(
        "CTX_AREA_FK200", "연속조회검색조건200", default="", private=True, length=200
    )
    next_key: str = wire("CTX_AREA_NK200", "연속조회키200", default="", private=True, length=200)

    def check(self) -> None:
        """Refuse a period that ends before it starts."""
        if self.start_on > self.end_on:
            raise self.refusal("start_on", "is after end_on (RSVN_ORD_END_DT)")


class Trading(Group):
    """The calls of [국내주식] 주문/계좌."""

    balance = paged(GetBalance, lambda reply: reply.positions)
    order_cash = call(OrderCash)
    order_credit = call(OrderCredit)
    modify_or_cancel = call(ModifyOrCancelOrder)
    changeable_orders = paged(ListChangeableOrders, lambda reply: reply.orders)
    orders = paged(ListOrders, lambda reply: reply.orders)
    order_reservation = call(OrderReservation)
    modify_or_cancel_reservation = call(ModifyOrCancelReservation)
    reservations = paged(ListReservations, lambda reply: reply.reservations)
    buyable = call(GetBuyable)
    sellable = call(GetSellable)
    credit_buyable = call(GetCreditBuyable)
    realized_balance = paged(GetRealizedBalance, lambda reply: reply.positions)
    assets = call(GetAccountAssets)
    daily_profits = paged(ListDailyProfits, lambda reply: reply.days)
    trade_profits = paged(ListTradeProfits, lambda reply: reply.trades)
    margin = call(GetIntegratedMargin)
    rights = paged(ListAccountRights, lambda reply: reply.rights)
    pension_balance = paged(GetPensionBalance, lambda reply: reply.positions)
    pension_filled_balance = paged(GetPensionFilledBalance, lambda reply: reply.positions)
    pension_deposit = call(GetPensionDeposit)
    pension_buyable = call(GetPensionBuyable)
    pension_orders = paged(ListPensionOrders, lambda reply: reply.orders)
