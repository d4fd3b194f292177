"""실시간체결통보: what the broker tells of the user's own orders, in all markets, as it happens.

A stream of notices is subscribed by the HTS id, whose capital and small letters differ, and is encrypted.
It tells of every account of that id: look at `account_number`. A notice is no answer to a request; one
that was sent while nobody listened does not come again.
"""

from datetime import date, datetime, time
from decimal import Decimal

from ..spec.declare import Record, StreamSpec, wire
from ..spec.values import Code
from .enums import OrderKind, Revision, Side
from .overseas_stock.enums import LoanType

__all__ = [
    "DomesticStockNotice",
    "ExchangeAnswer",
    "FuturesNotice",
    "FuturesNoticeOrderKind",
    "NightFuturesNotice",
    "NightNotice",
    "NightOptionNotice",
    "NoticeChange",
    "NoticeCondition",
    "NoticeExchange",
    "NoticeKind",
    "NoticeSplit",
    "NoticeStage",
    "OverseasFuturesFillNotice",
    "OverseasFuturesNotice",
    "OverseasFuturesNoticeOrderKind",
    "OverseasFuturesOrderNotice",
    "OverseasNoticeMarket",
    "OverseasNoticeOrderKind",
    "OverseasNoticeSide",
    "OverseasStockNotice",
]


class NoticeChange(Code):
    """Whether an order is a new one, or what it does to the one before."""

    NEW = "0"
    MODIFY = "1"
    CANCEL = "2"


class NoticeKind(Code):
    """What a notice is about: an order, its change, its cancellation or its refusal; or a fill."""

    ORDER = "1"
    FILL = "2"


class NoticeStage(Code):
    """How far an order has come; an IOC or FOK order is cancelled for what is left of it."""

    ACCEPTED = "1"
    CONFIRMED = "2"
    CANCELLED = "3"


class NoticeCondition(Code):
    """What happens to the part of an order that is not filled at once."""

    NONE = "0"
    IOC = "1"
    FOK = "2"


class NoticeExchange(Code):
    """Where an order went; `SOR_…` is where smart order routing sent it."""

    KRX = "1"
    NXT = "2"
    SOR_KRX = "3"
    SOR_NXT = "4"


class FuturesNoticeOrderKind(Code):
    """What a futures notice says of the kind of its order: that it was accepted, or that it was filled."""

    ACCEPTED = "L"
    FILLED = "0"


class OverseasNoticeSide(Code):
    """Buy or sell; the third and the fourth close a position by selling what was bought, or buying back."""

    SELL = "01"
    BUY = "02"
    CLOSING_SELL = "03"
    CLOSING_BUY = "04"


class OverseasNoticeOrderKind(Code):
    """The kinds of an overseas order, in the codes of notices."""

    MARKET = "1"
    LIMIT = "2"
    ODD_LOT_MARKET = "6"
    ODD_LOT_LIMIT = "7"
    MARKET_ON_OPEN = "A"
    LIMIT_ON_OPEN = "B"
    MARKET_ON_CLOSE = "C"
    LIMIT_ON_CLOSE = "D"


class OverseasNoticeMarket(Code):
    """The market of an overseas stock, in the codes of notices."""

    HONG_KONG = "4"
    SHANGHAI_B = "5"
    NASDAQ = "6"
    NEW_YORK = "7"
    AMEX = "8"
    US_OVER_THE_COUNTER = "9"
    SHANGHAI_A = "A"
    SHENZHEN_B = "B"
    HONG_KONG_YUAN = "C"
    TOKYO = "D"
    HANOI = "E"
    HO_CHI_MINH = "F"


class NoticeSplit(Code):
    """Over which time a split order is sent: one that was chosen, or till the regular hours end."""

    CHOSEN = "00"
    REGULAR_HOURS = "02"


class OverseasFuturesNoticeOrderKind(Code):
    """The kinds of an overseas futures order; a stop becomes a market order at its price."""

    LIMIT = "1"
    MARKET = "2"
    STOP = "3"


class ExchangeAnswer(Code):
    """What the exchange has said of an order."""

    NONE_YET = "01"
    ANSWERED = "02"
    REFUSED = "03"


class DomesticStockNotice(Record):
    """국내주식 실시간체결통보: an order of domestic stocks was accepted, changed, cancelled, refused or filled.

    `kind` tells a fill from all the rest, `refused` a refusal, `stage` how far an order has come. `quantity`
    and `price` are those of the fill in a fill; `order_quantity` and `order_price` those of the order.
    `condition_price` is that of a stop limit. Prices in won, quantities in shares. Old records have 23
    columns: the name twice, the short one as `short_name`, and nothing of the condition price, the exchange
    and the two after it. No document gives the codes of `credit_kind`. Source: 실시간-005.
    """

    stream = StreamSpec(
        name="국내주식 실시간체결통보",
        api_id="실시간-005",
        tr="H0STCNI0",
        paper="H0STCNI9",
        key="hts_id",
    )

    customer_id: str | None = wire("CUST_ID", "고객 ID", private=True)
    account_number: str | None = wire("ACNT_NO", "계좌번호", private=True)
    order_number: str | None = wire("ODER_NO", "주문번호")
    original_order_number: str | None = wire("OODER_NO", "원주문번호")
    side: Side | None = wire("SELN_BYOV_CLS", "매도매수구분")
    change: NoticeChange | None = wire("RCTF_CLS", "정정구분")
    order_kind: OrderKind | None = wire("ODER_KIND", "주문종류")
    order_condition: NoticeCondition | None = wire("ODER_COND", "주문조건")
    symbol: str | None = wire("STCK_SHRN_ISCD", "주식 단축 종목코드")
    quantity: int | None = wire("CNTG_QTY", "체결 수량")
    price: Decimal | None = wire("CNTG_UNPR", "체결단가")
    traded_at: time | None = wire("STCK_CNTG_HOUR", "주식 체결 시간")
    refused: bool | None = wire("RFUS_YN", "거부여부")
    kind: NoticeKind | None = wire("CNTG_YN", "체결여부")
    stage: NoticeStage | None = wire("ACPT_YN", "접수여부")
    branch_number: str | None = wire("BRNC_NO", "지점번호")
    order_quantity: int | None = wire("ODER_QTY", "주문수량")
    account_name: str | None = wire("ACNT_NAME", "계좌명", private=True)
    short_name: str | None = wire("CNTG_ISNM", "체결종목명", only_in=(23,))
    condition_price: Decimal | None = wire("ORD_COND_PRC", "호가조건가격", missing_in=(23,))
    exchange: NoticeExchange | None = wire("ORD_EXG_GB", "주문거래소 구분", missing_in=(23,))
    popup: bool | None = wire("POPUP_YN", "실시간체결창 표시여부", missing_in=(23,))
    filler: str | None = wire("FILLER", "필러", missing_in=(23,))
    credit_kind: str | None = wire("CRDT_CLS", "신용구분")
    loan_date: date | None = wire("CRDT_LOAN_DATE", "신용대출일자")
    name: str | None = wire("CNTG_ISNM40", "체결종목명")
    order_price: Decimal | None = wire("ODER_PRC", "주문가격")


class OverseasStockNotice(Record):
    """해외주식 실시간체결통보: an order of overseas stocks was accepted, changed, cancelled, refused or filled.

    `price` is a text without a decimal point, and so is `long_price`, which has more room: the last digits
    are decimals, 4 in the US, 1 in Japan, 3 in China and Hong Kong, none in Vietnam, so that 001480100 of
    Nasdaq is 148.01 dollars. `quantity` and `price` are those of the order in its acceptance, where
    `order_quantity` is missing, and those of the fill in a fill. Quantities in shares. Some exchanges send
    no time. `market` tells where the stock is traded; `loan_date` and the split times are mostly missing.
    Source: 실시간-009.
    """

    stream = StreamSpec(
        name="해외주식 실시간체결통보",
        api_id="실시간-009",
        tr="H0GSCNI0",
        paper="H0GSCNI9",
        key="hts_id",
    )

    customer_id: str | None = wire("CUST_ID", "고객 ID", private=True)
    account_number: str | None = wire("ACNT_NO", "계좌번호", private=True)
    order_number: str | None = wire("ODER_NO", "주문번호")
    original_order_number: str | None = wire("OODER_NO", "원주문번호")
    side: OverseasNoticeSide | None = wire("SELN_BYOV_CLS", "매도매수구분")
    change: NoticeChange | None = wire("RCTF_CLS", "정정구분")
    order_kind: OverseasNoticeOrderKind | None = wire("ODER_KIND2", "주문종류2")
    symbol: str | None = wire("STCK_SHRN_ISCD", "주식 단축 종목코드")
    quantity: int | None = wire("CNTG_QTY", "체결수량")
    price: str | None = wire("CNTG_UNPR", "체결단가")
    traded_at: time | None = wire("STCK_CNTG_HOUR", "주식 체결 시간")
    refused: bool | None = wire("RFUS_YN", "거부여부")
    kind: NoticeKind | None = wire("CNTG_YN", "체결여부")
    stage: NoticeStage | None = wire("ACPT_YN", "접수여부")
    branch_number: str | None = wire("BRNC_NO", "지점번호")
    order_quantity: int | None = wire("ODER_QTY", "주문 수량")
    account_name: str | None = wire("ACNT_NAME", "계좌명", private=True)
    name: str | None = wire("CNTG_ISNM", "체결종목명")
    market: OverseasNoticeMarket | None = wire("ODER_COND", "해외종목구분")
    loan_type: LoanType | None = wire("DEBT_GB", "담보유형코드")
    loan_date: date | None = wire("DEBT_DATE", "담보대출일자")
    split_starts_at: time | None = wire("START_TM", "분할매수/매도 시작시간")
    split_ends_at: time | None = wire("END_TM", "분할매수/매도 종료시간")
    split_kind: NoticeSplit | None = wire("TM_DIV_TP", "시간분할타입유형")
    long_price: str | None = wire("CNTG_UNPR12", "체결단가12")


class FuturesNotice(Record):
    """선물옵션 실시간체결통보: an order of domestic futures or options was accepted, changed, refused or filled.

    It is subscribed by the HTS id, though the document shows a contract's code. `quantity` and `price` are
    those of the fill in a fill; prices in points, or in won for single stocks, quantities in contracts.
    Source: 실시간-012.
    """

    stream = StreamSpec(
        name="선물옵션 실시간체결통보",
        api_id="실시간-012",
        tr="H0IFCNI0",
        paper="H0IFCNI9",
        key="hts_id",
    )

    customer_id: str | None = wire("CUST_ID", "고객 ID", private=True)
    account_number: str | None = wire("ACNT_NO", "계좌번호", private=True)
    order_number: str | None = wire("ODER_NO", "주문번호")
    original_order_number: str | None = wire("OODER_NO", "원주문번호")
    side: Side | None = wire("SELN_BYOV_CLS", "매도매수구분")
    change: NoticeChange | None = wire("RCTF_CLS", "정정구분")
    order_kind: FuturesNoticeOrderKind | None = wire("ODER_KIND2", "주문종류2")
    symbol: str | None = wire("STCK_SHRN_ISCD", "주식 단축 종목코드")
    quantity: int | None = wire("CNTG_QTY", "체결 수량")
    price: Decimal | None = wire("CNTG_UNPR", "체결단가")
    traded_at: time | None = wire("STCK_CNTG_HOUR", "주식 체결 시간")
    refused: bool | None = wire("RFUS_YN", "거부여부")
    kind: NoticeKind | None = wire("CNTG_YN", "체결여부")
    stage: NoticeStage | None = wire("ACPT_YN", "접수여부")
    branch_number: str | None = wire("BRNC_NO", "지점번호")
    order_quantity: int | None = wire("ODER_QTY", "주문수량")
    account_name: str | None = wire("ACNT_NAME", "계좌명", private=True)
    name: str | None = wire("CNTG_ISNM", "체결종목명")
    order_condition: NoticeCondition | None = wire("ODER_COND", "주문조건")
    order_group_id: str | None = wire("ORD_GRP", "주문그룹ID")
    order_group_sequence: str | None = wire("ORD_GRPSEQ", "주문그룹SEQ")
    order_price: Decimal | None = wire("ORDER_PRC", "주문가격")


class NightNotice(Record):
    """An order of the night session was accepted, changed, refused or filled.

    Prices in points, quantities in contracts. `traded_at` is HHMMSS as text, since the broker may count the
    hours of a night on after midnight: 260000 is two o'clock. The document gives no codes; those of the day
    are taken.
    """

    customer_id: str | None = wire("CUST_ID", "고객 ID", private=True)
    account_number: str | None = wire("ACNT_NO", "계좌번호", private=True)
    order_number: str | None = wire("ODER_NO", "주문번호")
    original_order_number: str | None = wire("OODER_NO", "원주문번호")
    side: Side | None = wire("SELN_BYOV_CLS", "매도매수구분")
    change: NoticeChange | None = wire("RCTF_CLS", "정정구분")
    order_kind: FuturesNoticeOrderKind | None = wire("ODER_KIND2", "주문종류2")
    symbol: str | None = wire("STCK_SHRN_ISCD", "주식 단축 종목코드")
    quantity: int | None = wire("CNTG_QTY", "체결 수량")
    price: Decimal | None = wire("CNTG_UNPR", "체결단가")
    traded_at: str | None = wire("STCK_CNTG_HOUR", "주식 체결 시간")
    refused: bool | None = wire("RFUS_YN", "거부여부")
    kind: NoticeKind | None = wire("CNTG_YN", "체결여부")
    stage: NoticeStage | None = wire("ACPT_YN", "접수여부")
    branch_number: str | None = wire("BRNC_NO", "지점번호")
    order_quantity: int | None = wire("ODER_QTY", "주문수량")
    account_name: str | None = wire("ACNT_NAME", "계좌명", private=True)
    name: str | None = wire("CNTG_ISNM", "체결종목명")
    order_condition: NoticeCondition | None = wire("ODER_COND", "주문조건")


class NightFuturesNotice(NightNotice):
    """KRX야간선물 실시간체결통보: an order of night futures was accepted, changed, refused or filled.

    Not offered on paper. Source: 실시간-066.
    """

    stream = StreamSpec(
        name="KRX야간선물 실시간체결통보",
        api_id="실시간-066",
        tr="H0MFCNI0",
        key="hts_id",
    )


class NightOptionNotice(NightNotice):
    """KRX야간옵션실시간체결통보: an order of night options was accepted, changed, refused or filled.

    The document gives the id of night futures; the broker's own code subscribes to H0EUCNI0. Not offered on
    paper. Source: 실시간-067.
    """

    stream = StreamSpec(
        name="KRX야간옵션실시간체결통보",
        api_id="실시간-067",
        tr="H0EUCNI0",
        key="hts_id",
    )


class OverseasFuturesNotice(Record):
    """What the notices of an overseas futures order and of its fills have in common.

    `revision` tells a new order from a change and a cancellation. `total_filled_quantity` and
    `average_filled_price` are those of the order so far, in contracts and in the price as the broker quotes
    it. Moments have milliseconds. Records of 32 columns lack the first one.
    """

    user_id: str | None = wire("USER_ID", "유저ID", private=True, missing_in=(32,))
    account_number: str | None = wire("ACCT_NO", "계좌번호", private=True)
    ordered_on: date | None = wire("ORD_DT", "주문일자")
    order_number: str | None = wire("ODNO", "주문번호")
    original_ordered_on: date | None = wire("ORGN_ORD_DT", "원주문일자")
    original_order_number: str | None = wire("ORGN_ODNO", "원주문번호")
    symbol: str | None = wire("SERIES", "종목명")
    revision: Revision | None = wire("RVSE_CNCL_DVSN_CD", "정정취소구분코드")
    side: Side | None = wire("SLL_BUY_DVSN_CD", "매도매수구분코드")
    complex_order: str | None = wire("CPLX_ORD_DVSN_CD", "복합주문구분코드")
    order_kind: OverseasFuturesNoticeOrderKind | None = wire("PRCE_TP", "가격구분코드")
    exchange_answer: ExchangeAnswer | None = wire("FM_EXCG_RCIT_DVSN_CD", "FM거래소접수구분코드")
    quantity: int | None = wire("ORD_QTY", "주문수량")
    limit_price: Decimal | None = wire("FM_LMT_PRIC", "FMLIMIT가격")
    stop_price: Decimal | None = wire("FM_STOP_ORD_PRIC", "FMSTOP주문가격")
    total_filled_quantity: int | None = wire("TOT_CCLD_QTY", "총체결수량")
    average_filled_price: Decimal | None = wire("TOT_CCLD_UV", "총체결단가")
    remaining_quantity: int | None = wire("ORD_REMQ", "잔량")
    order_group_date: date | None = wire("FM_ORD_GRP_DT", "FM주문그룹일자")
    order_group_number: str | None = wire("ORD_GRP_STNO", "주문그룹번호")
    ordered_at: datetime | None = wire("ORD_DTL_DTIME", "주문상세일시")
    recorded_at: datetime | None = wire("OPRT_DTL_DTIME", "조작상세일시")
    placed_by: str | None = wire("WORK_EMPL", "주문자", private=True)


class OverseasFuturesOrderNotice(OverseasFuturesNotice):
    """해외선물옵션 실시간주문내역통보: an order of overseas futures or options has come to another state.

    `closing` says that the order closes a position, with the two prices for that. No document gives the
    codes of `fill_condition` and of the kinds at the end. Not offered on paper. Source: 실시간-019.
    """

    stream = StreamSpec(
        name="해외선물옵션 실시간주문내역통보",
        api_id="실시간-019",
        tr="HDFFF1C0",
        key="hts_id",
    )

    currency: str | None = wire("CRCY_CD", "통화코드")
    closing: bool | None = wire("LQD_YN", "청산여부(Y/N)")
    closing_limit_price: Decimal | None = wire("LQD_LMT_PRIC", "청산LIMIT가격")
    closing_stop_price: Decimal | None = wire("LQD_STOP_PRIC", "청산STOP가격")
    fill_condition: str | None = wire("TRD_COND", "체결조건코드")
    valid_until: datetime | None = wire("TERM_ORD_VALD_DTIME", "기간주문유효상세일시")
    account_closing_kind: str | None = wire("SPEC_TP", "계좌청산유형구분코드")
    exercise_reserved: bool | None = wire("ECIS_RSVN_ORD_YN", "행사예약주문여부")
    item_kind: str | None = wire("FUOP_ITEM_DVSN_CD", "선물옵션종목구분코드")
    automatic_order_kind: str | None = wire("AUTO_ORD_DVSN_CD", "자동주문 전략구분")


class OverseasFuturesFillNotice(OverseasFuturesNotice):
    """해외선물옵션 실시간체결내역통보: an order of overseas futures or options was filled, in whole or in part.

    `filled_quantity`, `filled_price` and `filled_amount` are those of this fill, the amount and the fee in
    `currency`; an order has a notice for each of its fills. Not offered on paper. Source: 실시간-020.
    """

    stream = StreamSpec(
        name="해외선물옵션 실시간체결내역통보",
        api_id="실시간-020",
        tr="HDFFF2C0",
        key="hts_id",
    )

    filled_on: date | None = wire("CCLD_DT", "체결일자")
    fill_number: str | None = wire("CCNO", "체결번호")
    api_fill_number: str | None = wire("API_CCNO", "API 체결번호")
    filled_quantity: int | None = wire("CCLD_QTY", "체결수량")
    filled_price: Decimal | None = wire("FM_CCLD_PRIC", "FM체결가격")
    currency: str | None = wire("CRCY_CD", "통화코드")
    fee: Decimal | None = wire("TRST_FEE", "위탁수수료")
    online: bool | None = wire("ORD_MDIA_ONLINE_YN", "주문매체온라인여부")
    filled_amount: Decimal | None = wire("FM_CCLD_AMT", "FM체결금액")
    item_kind: str | None = wire("FUOP_ITEM_DVSN_CD", "선물옵션종목구분코드")
