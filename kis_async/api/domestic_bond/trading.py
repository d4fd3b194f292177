"""[장내채권] 주문/계좌: orders and accounts of exchange-traded bonds.

Bonds are priced for a face value of 10,000 won and counted in units of 1,000 won, so ten units at
a price of 10,250 cost 10,250 won.
"""

from datetime import date, time
from decimal import Decimal
from typing import Any

from ...config import Account
from ...spec.declare import Group, OrderRequest, Reply, Request, Row, Spec, call, filled, paged, wire
from ...spec.paging import CursorPaging
from ...spec.values import Code
from ..enums import Revision, Side

__all__ = [
    "BondBalance",
    "BondBalanceScope",
    "BondBuyable",
    "BondBuyableReply",
    "BondFillFilter",
    "BondOrder",
    "BondOrderReceipt",
    "BondOrderReply",
    "BondOrderSequence",
    "BondOrderTotals",
    "BondOrders",
    "BondPosition",
    "BondSaleBasis",
    "BondSideFilter",
    "ChangeableBondOrder",
    "ChangeableBondOrders",
    "GetBondBalance",
    "GetBondBuyable",
    "ListBondOrders",
    "ListChangeableBondOrders",
    "ModifyOrCancelBondOrder",
    "OrderBondPurchase",
    "OrderBondSale",
    "Trading",
]


class BondSaleBasis(Code):
    """Which of the purchases a sale takes from: any of the bond, one day's, or one price's."""

    SYMBOL = "01"
    DAY = "02"
    PRICE = "03"


class BondSideFilter(Code):
    """Which sides an inquiry of bond orders covers."""

    ALL = "%"
    SELL = "01"
    BUY = "02"


class BondOrderSequence(Code):
    """The sequence of a list of orders: as they were placed, or the latest first."""

    OLDEST_FIRST = "01"
    NEWEST_FIRST = "02"


class BondFillFilter(Code):
    """Whether an inquiry of bond orders covers all of them, the filled, or the unfilled ones."""

    ALL = "N"
    FILLED = "C"
    UNFILLED = "Y"


class BondBalanceScope(Code):
    """Whether a balance covers all bonds or the one that is named."""

    ALL = "00"
    SYMBOL = "01"


def _check_order(order: Request[Any], *, quantity: int, price: Decimal) -> None:
    if quantity <= 0:
        raise order.refusal("quantity", "must be over 0")
    if price <= 0:
        raise order.refusal("price", "must be over 0: bonds are ordered at a price, never at the market")


class BondOrderReceipt(Row):
    """What the broker says of a bond order that it took."""

    branch: str | None = wire("krx_fwdg_ord_orgno", "한국거래소전송주문조직번호")
    order_number: str = wire("odno", "주문번호")
    ordered_at: time | None = wire("ord_tmd", "주문시각")


class BondOrderReply(Reply):
    """An accepted bond order."""

    receipt: BondOrderReceipt = wire("output", "응답상세")


class OrderBondPurchase(OrderRequest[BondOrderReply]):
    """장내채권 매수주문 (국내주식-124): buy a bond on the exchange.

    `quantity` is in units of 1,000 won of face value, in the general market a multiple of ten;
    `price` is in won for a face value of 10,000. Not offered on paper.
    """

    spec = Spec(
        name="장내채권 매수주문",
        api_id="국내주식-124",
        effect="order",
        method="POST",
        path="/uapi/domestic-bond/v1/trading/buy",
        tr="TTTC0952U",
        paper=None,
    )
    account: Account | None = filled("account", default=None)
    symbol: str = wire("PDNO", "상품번호", form="bond", length=12, example="KR6095572D81")
    quantity: int = wire("ORD_QTY2", "주문수량2", length=19, example="1")
    price: Decimal = wire("BOND_ORD_UNPR", "채권주문단가", length=21, example="10000")
    small_lot_market: bool = wire("SAMT_MKET_PTCI_YN", "소액시장참여여부", example="N")
    retail_market: bool = wire("BOND_RTL_MKET_YN", "채권소매시장여부", default=False)
    referrer_number: str = wire("IDCR_STFNO", "유치자직원번호", default="", length=6)
    manager_order_number: str = wire("MGCO_APTM_ODNO", "운용사지정주문번호", default="", length=12)
    order_server: str = wire("ORD_SVR_DVSN_CD", "주문서버구분코드", default="0", length=1)
    phone: str = wire("CTAC_TLNO", "연락전화번호", default="", length=20)

    def check(self) -> None:
        """Refuse a quantity or a price that can never be right."""
        _check_order(self, quantity=self.quantity, price=self.price)


class OrderBondSale(OrderRequest[BondOrderReply]):
    """장내채권 매도주문 (국내주식-123): sell a bond on the exchange.

    `quantity` is in units of 1,000 won of face value, in the general market a multiple of ten;
    `price` is in won for a face value of 10,000. A sale of one day's purchases needs `bought_on` and
    a `purchase_number` of 0; both are in the balance. Not offered on paper.
    """

    spec = Spec(
        name="장내채권 매도주문",
        api_id="국내주식-123",
        effect="order",
        method="POST",
        path="/uapi/domestic-bond/v1/trading/sell",
        tr="TTTC0958U",
        paper=None,
    )
    account: Account | None = filled("account", default=None)
    order_kind: BondSaleBasis = wire("ORD_DVSN", "주문구분", default=BondSaleBasis.SYMBOL, length=2)
    symbol: str = wire("PDNO", "상품번호", form="bond", length=12, example="KR6095572D81")
    quantity: int = wire("ORD_QTY2", "주문수량2", length=19, example="1")
    price: Decimal = wire("BOND_ORD_UNPR", "주문단가", length=21, example="10450")
    separate_tax: bool = wire("SPRX_YN", "분리과세여부", example="N")
    bought_on: date | None = wire("BUY_DT", "매수일자", default=None)
    purchase_number: str = wire("BUY_SEQ", "매수순번", default="", length=10)
    small_lot_market: bool = wire("SAMT_MKET_PTCI_YN", "소액시장참여여부", example="N")
    agent_counter_sale: bool = wire("SLL_AGCO_OPPS_SLL_YN", "매도대행사반대매도여부", default=False)
    retail_market: bool = wire("BOND_RTL_MKET_YN", "채권소매시장여부", default=False)
    manager_order_number: str = wire("MGCO_APTM_ODNO", "운용사지정주문번호", default="", length=12)
    order_server: str = wire("ORD_SVR_DVSN_CD", "주문서버구분코드", default="0", length=1)
    phone: str = wire("CTAC_TLNO", "연락전화번호", default="", length=20)

    def check(self) -> None:
        """Refuse a quantity, a price or a choice of purchases that can never be right."""
        _check_order(self, quantity=self.quantity, price=self.price)
        purchase = self.purchase_number.strip()
        if self.order_kind == BondSaleBasis.SYMBOL:
            for name, given in (("bought_on", self.bought_on), ("purchase_number", purchase)):
                if given:
                    raise self.refusal(name, "must stay empty: a sale by symbol (01) takes from any purchase")
            return
        if self.bought_on is None:
            raise self.refusal("bought_on", "is missing: it says from which day's purchases this sale takes")
        if self.order_kind == BondSaleBasis.DAY and purchase != "0":
            raise self.refusal("purchase_number", "must be 0 for a sale of one day's purchases (02)")
        if self.order_kind == BondSaleBasis.PRICE and not purchase:
            raise self.refusal(
                "purchase_number", "is missing: it says which purchase this sale (03) takes from"
            )


class ModifyOrCancelBondOrder(OrderRequest[BondOrderReply]):
    """장내채권 정정취소주문 (국내주식-125): change or cancel a bond order that is not filled yet.

    With `all_remaining` the whole rest is meant, and `quantity` is not looked at. The order gets a
    new number. Not offered on paper.
    """

    spec = Spec(
        name="장내채권 정정취소주문",
        api_id="국내주식-125",
        effect="order",
        method="POST",
        path="/uapi/domestic-bond/v1/trading/order-rvsecncl",
        tr="TTTC0953U",
        paper=None,
    )
    account: Account | None = filled("account", default=None)
    symbol: str = wire("PDNO", "상품번호", form="bond", length=12, example="KR6095572D81")
    original_order_number: str = wire("ORGN_ODNO", "원주문번호", length=10, example="0000015402")
    quantity: int = wire("ORD_QTY2", "주문수량2", length=19, example="2")
    price: Decimal = wire("BOND_ORD_UNPR", "채권주문단가", length=21, example="10460")
    all_remaining: bool = wire("QTY_ALL_ORD_YN", "잔량전부주문여부", example="Y")
    revision: Revision = wire("RVSE_CNCL_DVSN_CD", "정정취소구분코드", length=2, example="01")
    manager_order_number: str = wire("MGCO_APTM_ODNO", "운용사지정주문번호", default="", length=12)
    order_server: str = wire("ORD_SVR_DVSN_CD", "주문서버구분코드", default="0", length=1)
    phone: str = wire("CTAC_TLNO", "연락전화번호", default="", length=20)

    def check(self) -> None:
        """Refuse a quantity, a price or a revision that can never be right."""
        if self.quantity < 0 or (self.quantity == 0 and not self.all_remaining):
            raise self.refusal("quantity", "must be over 0, or all_remaining be set")
        if self.price < 0:
            raise self.refusal("price", "must not be negative")
        if self.revision not in {Revision.MODIFY, Revision.CANCEL}:
            raise self.refusal("revision", "must be MODIFY or CANCEL")
        if self.revision == Revision.MODIFY and self.price == 0:
            raise self.refusal("price", "must be over 0 to modify an order")


class ChangeableBondOrder(Row):
    """A bond order that can still be changed or cancelled.

    Prices in won for a face value of 10,000, quantities in units of 1,000 won, amounts in won.
    """

    order_number: str = wire("odno", "주문번호", key=True)
    symbol: str | None = wire("pdno", "상품번호")
    revision_name: str | None = wire("rvse_cncl_dvsn_name", "정정취소구분명")
    quantity: int | None = wire("ord_qty", "주문수량")
    price: Decimal | None = wire("bond_ord_unpr", "채권주문단가")
    ordered_at: time | None = wire("ord_tmd", "주문시각")
    filled_quantity: int | None = wire("tot_ccld_qty", "총체결수량")
    filled_amount: Decimal | None = wire("tot_ccld_amt", "총체결금액")
    changeable_quantity: int | None = wire("ord_psbl_qty", "주문가능수량")
    original_order_number: str | None = wire("orgn_odno", "원주문번호")
    side: Side | None = wire("sll_buy_dvsn_cd", "매도매수구분코드")
    order_kind: str | None = wire("ord_dvsn_cd", "주문구분코드")
    manager_order_number: str | None = wire("mgco_aptm_odno", "운용사지정주문번호")
    small_lot_market: bool | None = wire("samt_mket_ptci_yn", "소액시장참여여부")
    short_name: str | None = wire("prdt_abrv_name", "상품약어명")


class ChangeableBondOrders(Reply):
    """One page of the bond orders that can be changed."""

    search_condition: str | None = wire("ctx_area_fk200", "연속조회검색조건200", private=True)
    next_key: str | None = wire("ctx_area_nk200", "연속조회키200", private=True)
    orders: tuple[ChangeableBondOrder, ...] = wire("output", "응답상세")


class ListChangeableBondOrders(Request[ChangeableBondOrders]):
    """채권정정취소가능주문조회 (국내주식-126): the bond orders that can still be changed or cancelled.

    `ordered_on` and `order_number` narrow the list. Not offered on paper.
    """

    spec = Spec(
        name="채권정정취소가능주문조회",
        api_id="국내주식-126",
        effect="read",
        method="GET",
        path="/uapi/domestic-bond/v1/trading/inquire-psbl-rvsecncl",
        tr="CTSC8035R",
        paper=None,
        paging=CursorPaging(scope="search_condition", cursor="next_key"),
    )
    account: Account | None = filled("account", default=None)
    ordered_on: date | None = wire("ORD_DT", "주문일자", default=None)
    order_number: str = wire("ODNO", "주문번호", default="", length=10)
    search_condition: str = wire(
        "CTX_AREA_FK200", "연속조회검색조건200", default="", private=True, length=200
    )
    next_key: str = wire("CTX_AREA_NK200", "연속조회키200", default="", private=True, length=200)


class BondPosition(Row):
    """One purchase of a bond that is still held; several of one bond stand in rows of their own.

    Quantities in units of 1,000 won of face value, those taxed with other income and those taxed
    separately apart; amounts in won, the yield in percent.
    """

    symbol: str = wire("pdno", "상품번호", key=True)
    name: str | None = wire("prdt_name", "상품명")
    bought_on: date | None = wire("buy_dt", "매수일자")
    purchase_number: str | None = wire("buy_sqno", "매수일련번호")
    quantity: int | None = wire("cblc_qty", "잔고수량")
    general_tax_quantity: int | None = wire("agrx_qty", "종합과세수량")
    separate_tax_quantity: int | None = wire("sprx_qty", "분리과세수량")
    expires_on: date | None = wire("exdt", "만기일")
    purchase_yield: Decimal | None = wire("buy_erng_rt", "매수수익율")
    purchase_price: Decimal | None = wire("buy_unpr", "매수단가")
    buy_amount: Decimal | None = wire("buy_amt", "매수금액")
    sellable_quantity: int | None = wire("ord_psbl_qty", "주문가능수량")


class BondBalance(Reply):
    """One page of the bonds held."""

    search_condition: str | None = wire("ctx_area_fk200", "연속조회검색조건200", private=True)
    next_key: str | None = wire("ctx_area_nk200", "연속조회키200", private=True)
    positions: tuple[BondPosition, ...] = wire("output", "응답상세")


class GetBondBalance(Request[BondBalance]):
    """장내채권 잔고조회 (국내주식-198): the bonds of an account, a row a purchase.

    `inquiry_condition` SYMBOL is for one bond, which `symbol` names. Not offered on paper.
    """

    spec = Spec(
        name="장내채권 잔고조회",
        api_id="국내주식-198",
        effect="read",
        method="GET",
        path="/uapi/domestic-bond/v1/trading/inquire-balance",
        tr="CTSC8407R",
        paper=None,
        paging=CursorPaging(scope="search_condition", cursor="next_key"),
    )
    account: Account | None = filled("account", default=None)
    inquiry_condition: BondBalanceScope = wire(
        "INQR_CNDT", "조회조건", default=BondBalanceScope.ALL, length=2
    )
    symbol: str = wire("PDNO", "상품번호", default="", form="bond", length=12)
    bought_on: date | None = wire("BUY_DT", "매수일자", default=None)
    search_condition: str = wire(
        "CTX_AREA_FK200", "연속조회검색조건200", default="", private=True, length=200
    )
    next_key: str = wire("CTX_AREA_NK200", "연속조회키200", default="", private=True, length=200)

    def check(self) -> None:
        """Refuse to ask for one bond without naming it."""
        if self.inquiry_condition == BondBalanceScope.SYMBOL and not self.symbol:
            raise self.refusal("symbol", "must name the bond")


class BondOrder(Row):
    """One bond order of the period, filled or not.

    Prices in won for a face value of 10,000, quantities in units of 1,000 won, amounts in won.
    """

    ordered_on: date | None = wire("ord_dt", "주문일자")
    order_number: str = wire("odno", "주문번호", key=True)
    original_order_number: str | None = wire("orgn_odno", "원주문번호")
    order_kind_name: str | None = wire("ord_dvsn_name", "주문구분명")
    side_name: str | None = wire("sll_buy_dvsn_cd_name", "매도매수구분코드명")
    short_symbol: str | None = wire("shtn_pdno", "단축상품번호")
    short_name: str | None = wire("prdt_abrv_name", "상품약어명")
    quantity: int | None = wire("ord_qty", "주문수량")
    price: Decimal | None = wire("bond_ord_unpr", "채권주문단가")
    ordered_at: time | None = wire("ord_tmd", "주문시각")
    filled_quantity: int | None = wire("tot_ccld_qty", "총체결수량")
    average_price: Decimal | None = wire("bond_avg_unpr", "채권평균단가")
    filled_amount: Decimal | None = wire("tot_ccld_amt", "총체결금액")
    loan_date: date | None = wire("loan_dt", "대출일자")
    bought_on: date | None = wire("buy_dt", "매수일자")
    small_lot_market_name: str | None = wire("samt_mket_ptci_yn_name", "소액시장참여여부명")
    tax_class_name: str | None = wire("sprx_psbl_yn_ifom", "분리과세가능여부알림")
    order_media_name: str | None = wire("ord_mdia_dvsn_name", "주문매체구분명")
    side: Side | None = wire("sll_buy_dvsn_cd", "매도매수구분코드")
    unfilled_quantity: int | None = wire("nccs_qty", "미체결수량")
    branch: str | None = wire("ord_gno_brno", "주문채번지점번호")


class BondOrderTotals(Row):
    """The orders of the period together: quantities in units of 1,000 won, the amount in won."""

    ordered_quantity: int | None = wire("tot_ord_qty", "총주문수량")
    total_filled_quantity: int | None = wire("tot_ccld_qty_smtl", "총체결수량합계")
    average_price: Decimal | None = wire("tot_bond_ccld_avg_unpr", "총채권체결평균단가")
    total_filled_amount: Decimal | None = wire("tot_ccld_amt_smtl", "총체결금액합계")


class BondOrders(Reply):
    """One page of bond orders and the totals; the document has the two blocks exchanged."""

    search_condition: str | None = wire("ctx_area_fk200", "연속조회검색조건200", private=True)
    next_key: str | None = wire("ctx_area_nk200", "연속조회키200", private=True)
    orders: tuple[BondOrder, ...] = wire("output1", "응답상세")
    totals: BondOrderTotals | None = wire("output2", "응답상세")


class ListBondOrders(Request[BondOrders]):
    """장내채권 주문체결내역 (국내주식-127): the bond orders of up to a week, and what was filled.

    An empty `symbol` asks for all bonds. Not offered on paper.
    """

    spec = Spec(
        name="장내채권 주문체결내역",
        api_id="국내주식-127",
        effect="read",
        method="GET",
        path="/uapi/domestic-bond/v1/trading/inquire-daily-ccld",
        tr="CTSC8013R",
        paper=None,
        paging=CursorPaging(scope="search_condition", cursor="next_key"),
    )
    account: Account | None = filled("account", default=None)
    start_on: date = wire("INQR_STRT_DT", "조회시작일자", example="20240401")
    end_on: date = wire("INQR_END_DT", "조회종료일자", example="20240425")
    side: BondSideFilter = wire("SLL_BUY_DVSN_CD", "매도매수구분코드", default=BondSideFilter.ALL, length=2)
    sort_order: BondOrderSequence = wire(
        "SORT_SQN_DVSN", "정렬순서구분", default=BondOrderSequence.OLDEST_FIRST, length=2
    )
    symbol: str = wire("PDNO", "상품번호", default="", form="bond", length=12)
    fill_status: BondFillFilter = wire("NCCS_YN", "미체결여부", default=BondFillFilter.ALL, length=1)
    next_key: str = wire("CTX_AREA_NK200", "연속조회키200", default="", private=True, length=200)
    search_condition: str = wire(
        "CTX_AREA_FK200", "연속조회검색조건200", default="", private=True, length=200
    )


class BondBuyable(Row):
    """How much of a bond can be bought: amounts in won, the quantity in units of 1,000 won.

    `price` is the one asked for; the quantity is the amount divided by it, times ten.
    """

    orderable_cash: Decimal | None = wire("ord_psbl_cash", "주문가능현금")
    orderable_substitute: Decimal | None = wire("ord_psbl_sbst", "주문가능대용")
    reusable_amount: Decimal | None = wire("ruse_psbl_amt", "재사용가능금액")
    price: Decimal | None = wire("bond_ord_unpr2", "채권주문단가2")
    buyable_amount: Decimal | None = wire("buy_psbl_amt", "매수가능금액")
    buyable_quantity: int | None = wire("buy_psbl_qty", "매수가능수량")
    cma_value: Decimal | None = wire("cma_evlu_amt", "CMA평가금액")


class BondBuyableReply(Reply):
    """The buying power for one bond."""

    buyable: BondBuyable | None = wire("output", "응답상세")


class GetBondBuyable(Request[BondBuyableReply]):
    """장내채권 매수가능조회 (국내주식-199): the amount and the quantity of a bond that can be bought.

    Not offered on paper.
    """

    spec = Spec(
        name="장내채권 매수가능조회",
        api_id="국내주식-199",
        effect="read",
        method="GET",
        path="/uapi/domestic-bond/v1/trading/inquire-psbl-order",
        tr="TTTC8910R",
        paper=None,
    )
    account: Account | None = filled("account", default=None)
    symbol: str = wire("PDNO", "상품번호", form="bond", length=12, example="KR6095572D81")
    price: Decimal = wire("BOND_ORD_UNPR", "채권주문단가", length=21, example="10450.0")
    small_lot_market: bool = wire("SAMT_MKET_PTCI_YN", "소액시장참여여부", default=False)


class Trading(Group):
    """The calls of [장내채권] 주문/계좌."""

    balance = paged(GetBondBalance, lambda reply: reply.positions)
    buyable = call(GetBondBuyable)
    changeable_orders = paged(ListChangeableBondOrders, lambda reply: reply.orders)
    modify_or_cancel = call(ModifyOrCancelBondOrder)
    orders = paged(ListBondOrders, lambda reply: reply.orders)
    buy = call(OrderBondPurchase)
    sell = call(OrderBondSale)
