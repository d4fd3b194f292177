"""[해외선물옵션] 주문/계좌, accounts: deposits, positions, profits, transactions and margin."""

from datetime import date
from decimal import Decimal

from ...config import Account
from ...spec.declare import Reply, Request, Row, Spec, filled, wire
from ...spec.paging import CursorPaging
from ...spec.values import Code
from ..enums import ProductType, Side
from .enums import OverseasContractKind, SettlementCurrency

__all__ = [
    "AccountTransactionType",
    "GetOverseasFuturesDeposit",
    "GetOverseasFuturesMargin",
    "ListOverseasFuturesPositions",
    "ListOverseasFuturesProfits",
    "ListOverseasFuturesTransactions",
    "OverseasFuturesContractProfit",
    "OverseasFuturesDeposit",
    "OverseasFuturesDepositReply",
    "OverseasFuturesMargin",
    "OverseasFuturesMarginReply",
    "OverseasFuturesPosition",
    "OverseasFuturesPositions",
    "OverseasFuturesProfit",
    "OverseasFuturesProfits",
    "OverseasFuturesTransaction",
    "OverseasFuturesTransactions",
]


class AccountTransactionType(Code):
    """The transactions of an account: all, money in and out, or settlements."""

    ALL = "1"
    TRANSFER = "2"
    SETTLEMENT = "3"


class OverseasFuturesDeposit(Row):
    """The account in one currency: assets, margins, profits and what can be ordered or withdrawn.

    `risk_rate` in percent. The currency substitutes are foreign deposits that stand as margin for another one.
    """

    deposit_d1: Decimal | None = wire("fm_nxdy_dncl_amt", "FM익일예수금액")
    total_assets: Decimal | None = wire("fm_tot_asst_evlu_amt", "FM총자산평가금액")
    account_number: str | None = wire("cano", "종합계좌번호")
    account_product: str | None = wire("acnt_prdt_cd", "계좌상품코드")
    currency: SettlementCurrency | None = wire("crcy_cd", "통화코드")
    responded_on: date | None = wire("resp_dt", "응답일자")
    deposit: Decimal | None = wire("fm_dnca_rmnd", "FM예수금잔액")
    closing_profit: Decimal | None = wire("fm_lqd_pfls_amt", "FM청산손익금액")
    fee: Decimal | None = wire("fm_fee", "FM수수료")
    profit: Decimal | None = wire("fm_fuop_evlu_pfls_amt", "FM선물옵션평가손익금액")
    receivable: Decimal | None = wire("fm_rcvb_amt", "FM미수금액")
    initial_margin: Decimal | None = wire("fm_brkg_mgn_amt", "FM위탁증거금액")
    maintenance_margin: Decimal | None = wire("fm_mntn_mgn_amt", "FM유지증거금액")
    additional_margin: Decimal | None = wire("fm_add_mgn_amt", "FM추가증거금액")
    risk_rate: Decimal | None = wire("fm_risk_rt", "FM위험율")
    orderable_amount: Decimal | None = wire("fm_ord_psbl_amt", "FM주문가능금액")
    withdrawable_amount: Decimal | None = wire("fm_drwg_psbl_amt", "FM출금가능금액")
    exchange_requested_amount: Decimal | None = wire("fm_echm_rqrm_amt", "FM환전요청금액")
    withdrawal_due_amount: Decimal | None = wire("fm_drwg_prar_amt", "FM출금예정금액")
    option_trade_amount: Decimal | None = wire("fm_opt_tr_chgs", "FM옵션거래대금")
    total_assets_with_options: Decimal | None = wire("fm_opt_icld_asst_evlu_amt", "FM옵션포함자산평가금액")
    option_value: Decimal | None = wire("fm_opt_evlu_amt", "FM옵션평가금액")
    currency_substitute: Decimal | None = wire("fm_crcy_sbst_amt", "FM통화대용금액")
    currency_substitute_used: Decimal | None = wire("fm_crcy_sbst_use_amt", "FM통화대용사용금액")
    currency_substitute_set: Decimal | None = wire("fm_crcy_sbst_stup_amt", "FM통화대용설정금액")


class OverseasFuturesDepositReply(Reply):
    """The deposits of one account in one currency."""

    deposit: OverseasFuturesDeposit = wire("output", "응답상세1")


class GetOverseasFuturesDeposit(Request[OverseasFuturesDepositReply]):
    """해외선물옵션 예수금현황 (해외선물-012): deposits, margins and what can be ordered, in one currency or as a total. Not offered on paper."""

    spec = Spec(
        name="해외선물옵션 예수금현황",
        api_id="해외선물-012",
        effect="read",
        method="GET",
        path="/uapi/overseas-futureoption/v1/trading/inquire-deposit",
        tr="OTFM1411R",
        paper=None,
    )
    account: Account | None = filled("account", default=None)
    currency: SettlementCurrency = wire("CRCY_CD", "통화코드", length=3, example="KRW")
    inquiry_date: date = wire("INQR_DT", "조회일자", example="20221214")


class OverseasFuturesProfit(Row):
    """The profit of a period in one currency.

    Quantities in contracts, amounts in `currency`. `closing_profit` was made by closing positions, the
    `open_…` fields are about those that are still open.
    """

    account_number: str | None = wire("cano", "종합계좌번호")
    account_product: str | None = wire("acnt_prdt_cd", "계좌상품코드")
    currency: SettlementCurrency | None = wire("crcy_cd", "통화코드")
    bought_quantity: int | None = wire("fm_buy_qty", "FM매수수량")
    sold_quantity: int | None = wire("fm_sll_qty", "FM매도수량")
    closing_profit: Decimal | None = wire("fm_lqd_pfls_amt", "FM청산손익금액")
    fee: Decimal | None = wire("fm_fee", "FM수수료")
    net_profit: Decimal | None = wire("fm_net_pfls_amt", "FM순손익금액")
    open_long_quantity: int | None = wire("fm_ustl_buy_qty", "FM미결제매수수량")
    open_short_quantity: int | None = wire("fm_ustl_sll_qty", "FM미결제매도수량")
    open_profit: Decimal | None = wire("fm_ustl_evlu_pfls_amt", "FM미결제평가손익금액")
    open_profit_2: Decimal | None = wire("fm_ustl_evlu_pfls_amt2", "FM미결제평가손익금액2")
    open_profit_change: Decimal | None = wire("fm_ustl_evlu_pfls_icdc_amt", "FM미결제평가손익증감금액")
    open_amount: Decimal | None = wire("fm_ustl_agrm_amt", "FM미결제약정금액")
    option_closing_amount: Decimal | None = wire("fm_opt_lqd_amt", "FM옵션청산금액")


class OverseasFuturesContractProfit(Row):
    """The profit of a period with one contract.

    Quantities in contracts, amounts in `currency`. `closing_profit` was made by closing positions, the
    `open_…` fields are about those that are still open.
    """

    account_number: str | None = wire("cano", "종합계좌번호")
    account_product: str | None = wire("acnt_prdt_cd", "계좌상품코드")
    symbol: str = wire("ovrs_futr_fx_pdno", "해외선물FX상품번호", key=True)
    currency: SettlementCurrency | None = wire("crcy_cd", "통화코드")
    bought_quantity: int | None = wire("fm_buy_qty", "FM매수수량")
    sold_quantity: int | None = wire("fm_sll_qty", "FM매도수량")
    closing_profit: Decimal | None = wire("fm_lqd_pfls_amt", "FM청산손익금액")
    fee: Decimal | None = wire("fm_fee", "FM수수료")
    net_profit: Decimal | None = wire("fm_net_pfls_amt", "FM순손익금액")
    open_long_quantity: int | None = wire("fm_ustl_buy_qty", "FM미결제매수수량")
    open_short_quantity: int | None = wire("fm_ustl_sll_qty", "FM미결제매도수량")
    open_profit: Decimal | None = wire("fm_ustl_evlu_pfls_amt", "FM미결제평가손익금액")
    open_profit_2: Decimal | None = wire("fm_ustl_evlu_pfls_amt2", "FM미결제평가손익금액2")
    open_profit_change: Decimal | None = wire("fm_ustl_evlu_pfls_icdc_amt", "FM미결제평가손익증감금액")
    average_price: Decimal | None = wire("fm_ccld_avg_pric", "FM체결평균가격")
    open_amount: Decimal | None = wire("fm_ustl_agrm_amt", "FM미결제약정금액")
    option_closing_amount: Decimal | None = wire("fm_opt_lqd_amt", "FM옵션청산금액")


class OverseasFuturesProfits(Reply):
    """The profits by currency, and one page of them by contract."""

    search_condition: str | None = wire("ctx_area_fk200", "연속조회검색조건200", private=True)
    next_key: str | None = wire("ctx_area_nk200", "연속조회키200", private=True)
    currencies: tuple[OverseasFuturesProfit, ...] = wire("output1", "응답상세1")
    contracts: tuple[OverseasFuturesContractProfit, ...] = wire("output2", "응답상세2")


class ListOverseasFuturesProfits(Request[OverseasFuturesProfits]):
    """해외선물옵션 기간계좌손익 일별 (해외선물-010): the profits of a period by currency and by contract. Not offered on paper."""

    spec = Spec(
        name="해외선물옵션 기간계좌손익 일별",
        api_id="해외선물-010",
        effect="read",
        method="GET",
        path="/uapi/overseas-futureoption/v1/trading/inquire-period-ccld",
        tr="OTFM3118R",
        paper=None,
        paging=CursorPaging(scope="search_condition", cursor="next_key"),
    )
    date_from: date = wire("INQR_TERM_FROM_DT", "조회기간FROM일자", example="20220901")
    date_to: date = wire("INQR_TERM_TO_DT", "조회기간TO일자", example="20221117")
    account: Account | None = filled("account", default=None)
    currency: SettlementCurrency = wire("CRCY_CD", "통화코드", default=SettlementCurrency.ALL, length=3)
    convert_all: bool = wire("WHOL_TRSL_YN", "전체환산여부", default=False)
    contract_kind: OverseasContractKind = wire(
        "FUOP_DVSN", "선물옵션구분", default=OverseasContractKind.ALL, length=2
    )
    search_condition: str = wire(
        "CTX_AREA_FK200", "연속조회검색조건200", default="", private=True, length=200
    )
    next_key: str = wire("CTX_AREA_NK200", "연속조회키200", default="", private=True, length=200)


class OverseasFuturesTransaction(Row):
    """One movement of the account, in `currency`, with the deposit before and after it."""

    base_date: date | None = wire("bass_dt", "기준일자")
    account_number: str | None = wire("cano", "종합계좌번호")
    account_product: str | None = wire("acnt_prdt_cd", "계좌상품코드")
    ledger_sequence: str | None = wire("fm_ldgr_inog_seq", "FM원장출납순번")
    transaction_type_name: str | None = wire("acnt_tr_type_name", "계좌거래유형명")
    currency: SettlementCurrency | None = wire("crcy_cd", "통화코드")
    transaction_item: str | None = wire("tr_itm_name", "거래항목명")
    transfer_amount: Decimal | None = wire("fm_iofw_amt", "FM입출금액")
    fee: Decimal | None = wire("fm_fee", "FM수수료")
    tax: Decimal | None = wire("fm_tax_amt", "FM세금금액")
    settlement_amount: Decimal | None = wire("fm_sttl_amt", "FM결제금액")
    previous_deposit: Decimal | None = wire("fm_bf_dncl_amt", "FM이전예수금액")
    deposit: Decimal | None = wire("fm_dncl_amt", "FM예수금액")
    receivable_incurred: Decimal | None = wire("fm_rcvb_occr_amt", "FM미수발생금액")
    receivable_repaid: Decimal | None = wire("fm_rcvb_pybk_amt", "FM미수변제금액")
    overdue_interest_repaid: Decimal | None = wire("ovdu_int_pybk_amt", "연체이자변제금액")
    remark: str | None = wire("rmks_text", "비고내용")


class OverseasFuturesTransactions(Reply):
    """One page of movements."""

    search_condition: str | None = wire("ctx_area_fk100", "연속조회검색조건100", private=True)
    next_key: str | None = wire("ctx_area_nk100", "연속조회키100", private=True)
    transactions: tuple[OverseasFuturesTransaction, ...] = wire("output", "응답상세1")


class ListOverseasFuturesTransactions(Request[OverseasFuturesTransactions]):
    """해외선물옵션 기간계좌거래내역 (해외선물-014): the transfers and settlements of a period.

    The document's own example asks for all with %% instead of 1. Not offered on paper.
    """

    spec = Spec(
        name="해외선물옵션 기간계좌거래내역",
        api_id="해외선물-014",
        effect="read",
        method="GET",
        path="/uapi/overseas-futureoption/v1/trading/inquire-period-trans",
        tr="OTFM3114R",
        paper=None,
        paging=CursorPaging(scope="search_condition", cursor="next_key"),
    )
    date_from: date = wire("INQR_TERM_FROM_DT", "조회기간FROM일자", example="20220101")
    date_to: date = wire("INQR_TERM_TO_DT", "조회기간TO일자", example="20221214")
    account: Account | None = filled("account", default=None)
    transaction_type: AccountTransactionType = wire(
        "ACNT_TR_TYPE_CD", "계좌거래유형코드", default=AccountTransactionType.ALL, length=2
    )
    currency: SettlementCurrency = wire("CRCY_CD", "통화코드", default=SettlementCurrency.ALL, length=3)
    search_condition: str = wire(
        "CTX_AREA_FK100", "연속조회검색조건100", default="", private=True, length=100
    )
    next_key: str = wire("CTX_AREA_NK100", "연속조회키100", default="", private=True, length=100)
    check_password: str = wire("PWD_CHK_YN", "비밀번호체크여부", default="", length=1)


class OverseasFuturesPosition(Row):
    """One open position: contracts, prices of the exchange, amounts in `currency`."""

    account_number: str | None = wire("cano", "종합계좌번호")
    account_product: str | None = wire("acnt_prdt_cd", "계좌상품코드")
    symbol: str = wire("ovrs_futr_fx_pdno", "해외선물FX상품번호", key=True)
    product_type: ProductType | None = wire("prdt_type_cd", "상품유형코드")
    currency: SettlementCurrency | None = wire("crcy_cd", "통화코드")
    side: Side | None = wire("sll_buy_dvsn_cd", "매도매수구분코드")
    quantity: int | None = wire("fm_ustl_qty", "FM미결제수량")
    average_price: Decimal | None = wire("fm_ccld_avg_pric", "FM체결평균가격")
    price: Decimal | None = wire("fm_now_pric", "FM현재가격")
    profit: Decimal | None = wire("fm_evlu_pfls_amt", "FM평가손익금액")
    option_value: Decimal | None = wire("fm_opt_evlu_amt", "FM옵션평가금액")
    option_profit: Decimal | None = wire("fm_otp_evlu_pfls_amt", "FM옵션평가손익금액")
    contract_kind: OverseasContractKind | None = wire("fuop_dvsn", "선물옵션구분")
    exercise_reserved: bool | None = wire("ecis_rsvn_ord_yn", "행사예약주문여부")
    closable_quantity: int | None = wire("fm_lqd_psbl_qty", "FM청산가능수량")


class OverseasFuturesPositions(Reply):
    """One page of open positions."""

    search_condition: str | None = wire("ctx_area_fk100", "연속조회검색조건100", private=True)
    next_key: str | None = wire("ctx_area_nk100", "연속조회키100", private=True)
    positions: tuple[OverseasFuturesPosition, ...] = wire("output", "응답상세1")


class ListOverseasFuturesPositions(Request[OverseasFuturesPositions]):
    """해외선물옵션 미결제내역조회(잔고) (v1_해외선물-005): the open positions of the account. Not offered on paper."""

    spec = Spec(
        name="해외선물옵션 미결제내역조회(잔고)",
        api_id="v1_해외선물-005",
        effect="read",
        method="GET",
        path="/uapi/overseas-futureoption/v1/trading/inquire-unpd",
        tr="OTFM1412R",
        paper=None,
        paging=CursorPaging(scope="search_condition", cursor="next_key"),
    )
    account: Account | None = filled("account", default=None)
    contract_kind: OverseasContractKind = wire(
        "FUOP_DVSN", "선물옵션구분", default=OverseasContractKind.ALL, length=2
    )
    search_condition: str = wire(
        "CTX_AREA_FK100", "연속조회검색조건100", default="", private=True, length=100
    )
    next_key: str = wire("CTX_AREA_NK100", "연속조회키100", default="", private=True, length=100)


class OverseasFuturesMargin(Row):
    """Every part of the margin, in one currency.

    SPAN and EUREX margins are reckoned for whole portfolios, the general ones contract by contract.
    Order margins are for orders that are still open. One field of SPAN's initial margin has a wire name
    that says minimum and is the option price margin.
    """

    account_number: str | None = wire("cano", "종합계좌번호")
    account_product: str | None = wire("acnt_prdt_cd", "계좌상품코드")
    currency: SettlementCurrency | None = wire("crcy_cd", "통화코드")
    responded_on: date | None = wire("resp_dt", "응답일자")
    net_risk_margin: bool | None = wire("acnt_net_risk_mgna_aply_yn", "계좌순위험증거금적용여부")
    orderable_amount: Decimal | None = wire("fm_ord_psbl_amt", "FM주문가능금액")
    additional_margin: Decimal | None = wire("fm_add_mgn_amt", "FM추가증거금액")
    initial_margin: Decimal | None = wire("fm_brkg_mgn_amt", "FM위탁증거금액")
    settlement_initial_margin: Decimal | None = wire("fm_excc_brkg_mgn_amt", "FM정산위탁증거금액")
    open_margin: Decimal | None = wire("fm_ustl_mgn_amt", "FM미결제증거금액")
    maintenance_margin: Decimal | None = wire("fm_mntn_mgn_amt", "FM유지증거금액")
    order_margin: Decimal | None = wire("fm_ord_mgn_amt", "FM주문증거금액")
    futures_order_margin: Decimal | None = wire("fm_futr_ord_mgn_amt", "FM선물주문증거금액")
    option_buying_order_amount: Decimal | None = wire("fm_opt_buy_ord_amt", "FM옵션매수주문금액")
    option_selling_order_margin: Decimal | None = wire("fm_opt_sll_ord_mgn_amt", "FM옵션매도주문증거금액")
    option_buying_order_margin: Decimal | None = wire("fm_opt_buy_ord_mgn_amt", "FM옵션매수주문증거금액")
    exercise_margin: Decimal | None = wire("fm_ecis_rsvn_mgn_amt", "FM행사예약증거금액")
    span_initial_margin: Decimal | None = wire("fm_span_brkg_mgn_amt", "FMSPAN위탁증거금액")
    span_price_change_margin: Decimal | None = wire("fm_span_pric_altr_mgn_amt", "FMSPAN가격변동증거금액")
    span_calendar_spread_margin: Decimal | None = wire(
        "fm_span_term_sprd_mgn_amt", "FMSPAN기간스프레드증거금액"
    )
    span_option_price_margin: Decimal | None = wire("fm_span_buy_opt_min_mgn_amt", "FMSPAN옵션가격증거금액")
    span_option_minimum_margin: Decimal | None = wire("fm_span_opt_min_mgn_amt", "FMSPAN옵션최소증거금액")
    span_total_risk_margin: Decimal | None = wire("fm_span_tot_risk_mgn_amt", "FMSPAN총위험증거금액")
    span_maintenance_margin: Decimal | None = wire("fm_span_mntn_mgn_amt", "FMSPAN유지증거금액")
    span_maintenance_price_change_margin: Decimal | None = wire(
        "fm_span_mntn_pric_altr_mgn_amt", "FMSPAN유지가격변동증거금액"
    )
    span_maintenance_calendar_spread_margin: Decimal | None = wire(
        "fm_span_mntn_term_sprd_mgn_amt", "FMSPAN유지기간스프레드증거금액"
    )
    span_maintenance_option_price_margin: Decimal | None = wire(
        "fm_span_mntn_opt_pric_mgn_amt", "FMSPAN유지옵션가격증거금액"
    )
    span_maintenance_option_minimum_margin: Decimal | None = wire(
        "fm_span_mntn_opt_min_mgn_amt", "FMSPAN유지옵션최소증거금액"
    )
    span_maintenance_total_risk_margin: Decimal | None = wire(
        "fm_span_mntn_tot_risk_mgn_amt", "FMSPAN유지총위험증거금액"
    )
    eurex_initial_margin: Decimal | None = wire("fm_eurx_brkg_mgn_amt", "FMEUREX위탁증거금액")
    eurex_price_change_margin: Decimal | None = wire("fm_eurx_pric_altr_mgn_amt", "FMEUREX가격변동증거금액")
    eurex_calendar_spread_margin: Decimal | None = wire(
        "fm_eurx_term_sprd_mgn_amt", "FMEUREX기간스프레드증거금액"
    )
    eurex_option_price_margin: Decimal | None = wire("fm_eurx_opt_pric_mgn_amt", "FMEUREX옵션가격증거금액")
    eurex_bought_option_minimum_margin: Decimal | None = wire(
        "fm_eurx_buy_opt_min_mgn_amt", "FMEUREX매수옵션최소증거금액"
    )
    eurex_total_risk_margin: Decimal | None = wire("fm_eurx_tot_risk_mgn_amt", "FMEUREX총위험증거금액")
    eurex_maintenance_margin: Decimal | None = wire("fm_eurx_mntn_mgn_amt", "FMEUREX유지증거금액")
    eurex_maintenance_price_change_margin: Decimal | None = wire(
        "fm_eurx_mntn_pric_altr_mgn_amt", "FMEUREX유지가격변동증거금액"
    )
    eurex_maintenance_calendar_spread_margin: Decimal | None = wire(
        "fm_eurx_mntn_term_sprd_mgn_amt", "FMEUREX기간스프레드증거금액"
    )
    eurex_maintenance_option_price_margin: Decimal | None = wire(
        "fm_eurx_mntn_opt_pric_mgn_amt", "FMEUREX유지옵션가격증거금액"
    )
    eurex_maintenance_total_risk_margin: Decimal | None = wire(
        "fm_eurx_mntn_tot_risk_mgn_amt", "FMEUREX유지총위험증거금액"
    )
    general_initial_margin: Decimal | None = wire("fm_gnrl_brkg_mgn_amt", "FM일반위탁증거금액")
    futures_open_margin: Decimal | None = wire("fm_futr_ustl_mgn_amt", "FM선물미결제증거금액")
    sold_option_open_margin: Decimal | None = wire("fm_sll_opt_ustl_mgn_amt", "FM매도옵션미결제증거금액")
    bought_option_open_margin: Decimal | None = wire("fm_buy_opt_ustl_mgn_amt", "FM매수옵션미결제증거금액")
    spread_open_margin: Decimal | None = wire("fm_sprd_ustl_mgn_amt", "FM스프레드미결제증거금액")
    average_discount_margin: Decimal | None = wire("fm_avg_dsct_mgn_amt", "FMAVG할인증거금액")
    general_maintenance_margin: Decimal | None = wire("fm_gnrl_mntn_mgn_amt", "FM일반유지증거금액")
    futures_maintenance_margin: Decimal | None = wire("fm_futr_mntn_mgn_amt", "FM선물유지증거금액")
    option_maintenance_margin: Decimal | None = wire("fm_opt_mntn_mgn_amt", "FM옵션유지증거금액")


class OverseasFuturesMarginReply(Reply):
    """The margin of one account in one currency."""

    margin: OverseasFuturesMargin = wire("output", "응답상세")


class GetOverseasFuturesMargin(Request[OverseasFuturesMarginReply]):
    """해외선물옵션 증거금상세 (해외선물-032): the margin in detail, in one currency or as a total. Not offered on paper."""

    spec = Spec(
        name="해외선물옵션 증거금상세",
        api_id="해외선물-032",
        effect="read",
        method="GET",
        path="/uapi/overseas-futureoption/v1/trading/margin-detail",
        tr="OTFM3115R",
        paper=None,
    )
    account: Account | None = filled("account", default=None)
    currency: SettlementCurrency = wire("CRCY_CD", "통화코드", length=3, example="TKR")
    inquiry_date: date = wire("INQR_DT", "조회일자", example="20240522")
