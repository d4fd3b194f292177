"""[해외주식] 주문/계좌, balances: positions of now, as filled, and as settled."""

from datetime import date, datetime
from decimal import Decimal

from ...config import Account
from ...spec.declare import Reply, Request, Row, Spec, filled, wire
from ...spec.paging import CursorPaging, HeaderPaging
from ...spec.values import Code
from ..enums import CurrencyBasis, OverseasOrderExchange, ProductType
from .enums import Country, HoldingKind, LoanType, TradeCurrency

__all__ = [
    "GetOverseasBalance",
    "GetOverseasPresentBalance",
    "GetOverseasSettledBalance",
    "OverseasBalance",
    "OverseasBalanceTotals",
    "OverseasCurrencyBalance",
    "OverseasHoldingMarket",
    "OverseasPosition",
    "OverseasPresentBalance",
    "OverseasPresentPosition",
    "OverseasPresentTotals",
    "OverseasSettledBalance",
    "OverseasSettledCurrency",
    "OverseasSettledPosition",
    "OverseasSettledTotals",
]


class OverseasHoldingMarket(Code):
    """Where holdings are looked for; `US` is all of its exchanges (Nasdaq alone on paper)."""

    US = "NASD"
    NASDAQ = "NAS"
    NEW_YORK = "NYSE"
    AMEX = "AMEX"
    HONG_KONG = "SEHK"
    SHANGHAI = "SHAA"
    SHENZHEN = "SZAA"
    TOKYO = "TKSE"
    HANOI = "HASE"
    HO_CHI_MINH = "VNSE"


class OverseasPosition(Row):
    """One holding: quantities in shares, prices and amounts in the currency of `currency`, rates in percent."""

    account_number: str | None = wire("cano", "종합계좌번호", private=True)
    account_product: str | None = wire("acnt_prdt_cd", "계좌상품코드", private=True)
    product_type: ProductType | None = wire("prdt_type_cd", "상품유형코드")
    symbol: str = wire("ovrs_pdno", "해외상품번호", key=True)
    name: str | None = wire("ovrs_item_name", "해외종목명")
    profit: Decimal | None = wire("frcr_evlu_pfls_amt", "외화평가손익금액")
    profit_rate: Decimal | None = wire("evlu_pfls_rt", "평가손익율")
    average_price: Decimal | None = wire("pchs_avg_pric", "매입평균가격")
    quantity: int | None = wire("ovrs_cblc_qty", "해외잔고수량")
    sellable_quantity: int | None = wire("ord_psbl_qty", "주문가능수량")
    purchase_amount: Decimal | None = wire("frcr_pchs_amt1", "외화매입금액1")
    value: Decimal | None = wire("ovrs_stck_evlu_amt", "해외주식평가금액")
    price: Decimal | None = wire("now_pric2", "현재가격2")
    currency: TradeCurrency | None = wire("tr_crcy_cd", "거래통화코드")
    exchange: OverseasOrderExchange | None = wire("ovrs_excg_cd", "해외거래소코드")
    loan_type: LoanType | None = wire("loan_type_cd", "대출유형코드")
    loan_date: date | None = wire("loan_dt", "대출일자")
    expires_on: date | None = wire("expd_dt", "만기일자")


class OverseasBalanceTotals(Row):
    """The positions together, in the currency asked, rates in percent."""

    purchase_amount: Decimal | None = wire("frcr_pchs_amt1", "외화매입금액1")
    realized_profit: Decimal | None = wire("ovrs_rlzt_pfls_amt", "해외실현손익금액")
    total_profit: Decimal | None = wire("ovrs_tot_pfls", "해외총손익")
    realized_profit_rate: Decimal | None = wire("rlzt_erng_rt", "실현수익율")
    total_valuation_profit: Decimal | None = wire("tot_evlu_pfls_amt", "총평가손익금액")
    total_profit_rate: Decimal | None = wire("tot_pftrt", "총수익률")
    total_buy_amount: Decimal | None = wire("frcr_buy_amt_smtl1", "외화매수금액합계1")
    realized_profit_2: Decimal | None = wire("ovrs_rlzt_pfls_amt2", "해외실현손익금액2")
    total_buy_amount_2: Decimal | None = wire("frcr_buy_amt_smtl2", "외화매수금액합계2")


class OverseasBalance(Reply):
    """One page of positions, and the totals."""

    search_condition: str | None = wire("ctx_area_fk200", "연속조회검색조건200", private=True)
    next_key: str | None = wire("ctx_area_nk200", "연속조회키200", private=True)
    positions: tuple[OverseasPosition, ...] = wire("output1", "응답상세1")
    totals: OverseasBalanceTotals | None = wire("output2", "응답상세2")


class GetOverseasBalance(Request[OverseasBalance]):
    """해외주식 잔고 (v1_해외주식-006): the overseas positions in one currency, 100 a page.

    Without fractional holdings (미니스탁). During the US daytime session the values are at the prices of
    the regular one.
    """

    spec = Spec(
        name="해외주식 잔고",
        api_id="v1_해외주식-006",
        effect="read",
        method="GET",
        path="/uapi/overseas-stock/v1/trading/inquire-balance",
        tr="TTTS3012R",
        paper="VTTS3012R",
        paging=CursorPaging(scope="search_condition", cursor="next_key"),
    )
    account: Account | None = filled("account", default=None)
    exchange: OverseasHoldingMarket = wire("OVRS_EXCG_CD", "해외거래소코드", example="NASD")
    currency: TradeCurrency = wire("TR_CRCY_CD", "거래통화코드", default=TradeCurrency.US_DOLLAR)
    search_condition: str = wire(
        "CTX_AREA_FK200", "연속조회검색조건200", default="", private=True, length=200
    )
    next_key: str = wire("CTX_AREA_NK200", "연속조회키200", default="", private=True, length=200)


class OverseasPresentPosition(Row):
    """One holding: quantities in shares and fractions of them, rates in percent.

    `quantity` is as of the last fill, `settled_quantity` what is settled of it. Amounts are in the currency
    that the request chose, those named `won` in won.
    """

    name: str | None = wire("prdt_name", "상품명")
    settled_quantity: Decimal | None = wire("cblc_qty13", "잔고수량13")
    bought_today: Decimal | None = wire("thdt_buy_ccld_qty1", "당일매수체결수량1")
    sold_today: Decimal | None = wire("thdt_sll_ccld_qty1", "당일매도체결수량1")
    quantity: Decimal | None = wire("ccld_qty_smtl1", "체결수량합계1")
    sellable_quantity: Decimal | None = wire("ord_psbl_qty1", "주문가능수량1")
    purchase_amount: Decimal | None = wire("frcr_pchs_amt", "외화매입금액")
    value: Decimal | None = wire("frcr_evlu_amt2", "외화평가금액2")
    profit: Decimal | None = wire("evlu_pfls_amt2", "평가손익금액2")
    profit_rate: Decimal | None = wire("evlu_pfls_rt1", "평가손익율1")
    symbol: str = wire("pdno", "상품번호", key=True)
    base_exchange_rate: Decimal | None = wire("bass_exrt", "기준환율")
    currency: TradeCurrency | None = wire("buy_crcy_cd", "매수통화코드")
    price: Decimal | None = wire("ovrs_now_pric1", "해외현재가격1")
    average_price: Decimal | None = wire("avg_unpr3", "평균단가3")
    market_name: str | None = wire("tr_mket_name", "거래시장명")
    country: str | None = wire("natn_kor_name", "국가한글명")
    purchase_balance_won: Decimal | None = wire("pchs_rmnd_wcrc_amt", "매입잔액원화금액")
    bought_amount_today: Decimal | None = wire("thdt_buy_ccld_frcr_amt", "당일매수체결외화금액")
    sold_amount_today: Decimal | None = wire("thdt_sll_ccld_frcr_amt", "당일매도체결외화금액")
    unit_amount: Decimal | None = wire("unit_amt", "단위금액")
    isin: str | None = wire("std_pdno", "표준상품번호")
    product_type: ProductType | None = wire("prdt_type_cd", "상품유형코드")
    security_class_name: str | None = wire("scts_dvsn_name", "유가증권구분명")
    loan_balance: Decimal | None = wire("loan_rmnd", "대출잔액")
    loan_date: date | None = wire("loan_dt", "대출일자")
    loan_expires_on: date | None = wire("loan_expd_dt", "대출만기일자")
    exchange: OverseasOrderExchange | None = wire("ovrs_excg_cd", "해외거래소코드")
    linked_exchange_code: str | None = wire("item_lnkg_excg_cd", "종목연동거래소코드")
    product_class_code: str | None = wire("prdt_dvsn", "상품구분")


class OverseasCurrencyBalance(Row):
    """One currency: amounts in it, but `withdrawable_amount_won` in won."""

    currency: TradeCurrency | None = wire("crcy_cd", "통화코드")
    currency_name: str | None = wire("crcy_cd_name", "통화코드명")
    total_buy_amount: Decimal | None = wire("frcr_buy_amt_smtl", "외화매수금액합계")
    total_sell_amount: Decimal | None = wire("frcr_sll_amt_smtl", "외화매도금액합계")
    foreign_currency_cash: Decimal | None = wire("frcr_dncl_amt_2", "외화예수금액2")
    first_exchange_rate: Decimal | None = wire("frst_bltn_exrt", "최초고시환율")
    foreign_currency_buy_margin: Decimal | None = wire("frcr_buy_mgn_amt", "외화매수증거금액")
    foreign_currency_other_margin: Decimal | None = wire("frcr_etc_mgna", "외화기타증거금")
    foreign_currency_withdrawable_amount: Decimal | None = wire("frcr_drwg_psbl_amt_1", "외화출금가능금액1")
    withdrawable_amount_won: Decimal | None = wire("frcr_evlu_amt2", "출금가능원화금액")
    locally_held: bool | None = wire("acpl_cstd_crcy_yn", "현지보관통화여부")
    foreign_currency_withdrawable_amount_d1: Decimal | None = wire(
        "nxdy_frcr_drwg_psbl_amt", "익일외화출금가능금액"
    )


class OverseasPresentTotals(Row):
    """The account as a whole, in won, `earning_rate` in percent."""

    overseas_purchase_amount: Decimal | None = wire("pchs_amt_smtl", "매입금액합계")
    overseas_value: Decimal | None = wire("evlu_amt_smtl", "평가금액합계")
    overseas_profit: Decimal | None = wire("evlu_pfls_amt_smtl", "평가손익금액합계")
    cash: Decimal | None = wire("dncl_amt", "예수금액")
    cma_value: Decimal | None = wire("cma_evlu_amt", "CMA평가금액")
    total_cash: Decimal | None = wire("tot_dncl_amt", "총예수금액")
    other_margin: Decimal | None = wire("etc_mgna", "기타증거금")
    total_withdrawable_amount: Decimal | None = wire("wdrw_psbl_tot_amt", "인출가능총금액")
    foreign_currency_value: Decimal | None = wire("frcr_evlu_tota", "외화평가총액")
    earning_rate: Decimal | None = wire("evlu_erng_rt1", "평가수익율1")
    total_purchase_amount: Decimal | None = wire("pchs_amt_smtl_amt", "매입금액합계금액")
    total_position_value: Decimal | None = wire("evlu_amt_smtl_amt", "평가금액합계금액")
    total_valuation_profit: Decimal | None = wire("tot_evlu_pfls_amt", "총평가손익금액")
    total_assets: Decimal | None = wire("tot_asst_amt", "총자산금액")
    buy_margin: Decimal | None = wire("buy_mgn_amt", "매수증거금액")
    total_margin: Decimal | None = wire("mgna_tota", "증거금총액")
    foreign_currency_usable_amount: Decimal | None = wire("frcr_use_psbl_amt", "외화사용가능금액")
    total_unsettled_sell_amount: Decimal | None = wire("ustl_sll_amt_smtl", "미결제매도금액합계")
    total_unsettled_buy_amount: Decimal | None = wire("ustl_buy_amt_smtl", "미결제매수금액합계")
    total_foreign_currency_cash: Decimal | None = wire("tot_frcr_cblc_smtl", "총외화잔고합계")
    total_loan: Decimal | None = wire("tot_loan_amt", "총대출금액")


class OverseasPresentBalance(Reply):
    """One page of positions and currencies, and the totals."""

    positions: tuple[OverseasPresentPosition, ...] = wire("output1", "응답상세1 (체결기준 잔고)")
    currencies: tuple[OverseasCurrencyBalance, ...] = wire("output2", "응답상세2")
    totals: OverseasPresentTotals | None = wire("output3", "응답상세3")


class GetOverseasPresentBalance(Request[OverseasPresentBalance]):
    """해외주식 체결기준현재잔고 (v1_해외주식-008): the overseas positions and currencies as of the last fill.

    Fills of the US reach it after the close, those of Asia the next morning, unless the account extends
    its after-market. `market_code` is the country's own: 00 for all, in the US 01 Nasdaq, 02 New York,
    03 pink sheets, 04 OTCBB, 05 Amex, in China 01 and 02 B shares, 03 and 04 A shares of Shanghai and
    Shenzhen, in Japan 01, in Vietnam 01 Hanoi and 02 Ho Chi Minh, in Hong Kong 01, 02 in yuan, 03 in US
    dollars. Paper fills `totals` only.
    """

    spec = Spec(
        name="해외주식 체결기준현재잔고",
        api_id="v1_해외주식-008",
        effect="read",
        method="GET",
        path="/uapi/overseas-stock/v1/trading/inquire-present-balance",
        tr="CTRP6504R",
        paper="VTRP6504R",
        paging=HeaderPaging(rows="positions"),
    )
    account: Account | None = filled("account", default=None)
    currency_basis: CurrencyBasis = wire(
        "WCRC_FRCR_DVSN_CD", "원화외화구분코드", default=CurrencyBasis.FOREIGN
    )
    country_code: Country = wire("NATN_CD", "국가코드", default=Country.ALL)
    market_code: str = wire("TR_MKET_CD", "거래시장코드", default="00", length=2)
    inquiry: HoldingKind = wire("INQR_DVSN_CD", "조회구분코드", default=HoldingKind.ALL)


class OverseasSettledPosition(Row):
    """One holding: quantities in shares and fractions of them, rates in percent.

    Prices and amounts are in won or in the currency, as the request chose. `recorded_at` is a day and a
    time to the millisecond.
    """

    symbol: str = wire("pdno", "상품번호", key=True)
    name: str | None = wire("prdt_name", "상품명")
    settled_quantity: Decimal | None = wire("cblc_qty13", "잔고수량13")
    sellable_quantity: Decimal | None = wire("ord_psbl_qty1", "주문가능수량1")
    average_price: Decimal | None = wire("avg_unpr3", "평균단가3")
    price: Decimal | None = wire("ovrs_now_pric1", "해외현재가격1")
    purchase_amount: Decimal | None = wire("frcr_pchs_amt", "외화매입금액")
    value: Decimal | None = wire("frcr_evlu_amt2", "외화평가금액2")
    profit: Decimal | None = wire("evlu_pfls_amt2", "평가손익금액2")
    base_exchange_rate: Decimal | None = wire("bass_exrt", "기준환율")
    recorded_at: datetime | None = wire("oprt_dtl_dtime", "조작상세일시")
    currency: TradeCurrency | None = wire("buy_crcy_cd", "매수통화코드")
    sold_today: Decimal | None = wire("thdt_sll_ccld_qty1", "당일매도체결수량1")
    bought_today: Decimal | None = wire("thdt_buy_ccld_qty1", "당일매수체결수량1")
    profit_rate: Decimal | None = wire("evlu_pfls_rt1", "평가손익율1")
    market_name: str | None = wire("tr_mket_name", "거래시장명")
    country: str | None = wire("natn_kor_name", "국가한글명")
    isin: str | None = wire("std_pdno", "표준상품번호")
    collateral_quantity: int | None = wire("mgge_qty", "담보수량")
    loan_balance: Decimal | None = wire("loan_rmnd", "대출잔액")
    product_type: ProductType | None = wire("prdt_type_cd", "상품유형코드")
    exchange: OverseasOrderExchange | None = wire("ovrs_excg_cd", "해외거래소코드")
    security_class_name: str | None = wire("scts_dvsn_name", "유가증권구분명")
    lent_quantity: int | None = wire("ldng_cblc_qty", "대여잔고수량")


class OverseasSettledCurrency(Row):
    """One currency, amounts in it."""

    currency: TradeCurrency | None = wire("crcy_cd", "통화코드")
    currency_name: str | None = wire("crcy_cd_name", "통화코드명")
    foreign_currency_cash: Decimal | None = wire("frcr_dncl_amt_2", "외화예수금액2")
    first_exchange_rate: Decimal | None = wire("frst_bltn_exrt", "최초고시환율")
    value: Decimal | None = wire("frcr_evlu_amt2", "외화평가금액2")


class OverseasSettledTotals(Row):
    """The account as a whole, in won, `earning_rate` in percent."""

    total_purchase_amount: Decimal | None = wire("pchs_amt_smtl_amt", "매입금액합계금액")
    total_valuation_profit: Decimal | None = wire("tot_evlu_pfls_amt", "총평가손익금액")
    earning_rate: Decimal | None = wire("evlu_erng_rt1", "평가수익율1")
    total_cash: Decimal | None = wire("tot_dncl_amt", "총예수금액")
    total_value_won: Decimal | None = wire("wcrc_evlu_amt_smtl", "원화평가금액합계")
    total_assets: Decimal | None = wire("tot_asst_amt2", "총자산금액2")
    foreign_currency_value_won: Decimal | None = wire(
        "frcr_cblc_wcrc_evlu_amt_smtl", "외화잔고원화평가금액합계"
    )
    total_loan: Decimal | None = wire("tot_loan_amt", "총대출금액")
    total_lent_value: Decimal | None = wire("tot_ldng_evlu_amt", "총대여평가금액")


class OverseasSettledBalance(Reply):
    """One page of positions and currencies, and the totals."""

    positions: tuple[OverseasSettledPosition, ...] = wire("output1", "응답상세")
    currencies: tuple[OverseasSettledCurrency, ...] = wire("output2", "응답상세")
    totals: OverseasSettledTotals | None = wire("output3", "응답상세")


class GetOverseasSettledBalance(Request[OverseasSettledBalance]):
    """해외주식 결제기준잔고 (해외주식-064): the overseas positions and currencies as settled on a day.

    Purchases are valued at the first exchange rate of their settlement day, so the amounts differ from
    `GetOverseasPresentBalance`. Not offered on paper.
    """

    spec = Spec(
        name="해외주식 결제기준잔고",
        api_id="해외주식-064",
        effect="read",
        method="GET",
        path="/uapi/overseas-stock/v1/trading/inquire-paymt-stdr-balance",
        tr="CTRP6010R",
        paper=None,
        paging=HeaderPaging(rows="positions"),
    )
    account: Account | None = filled("account", default=None)
    base_date: date = wire("BASS_DT", "기준일자", example="20240524")
    currency_basis: CurrencyBasis = wire(
        "WCRC_FRCR_DVSN_CD", "원화외화구분코드", default=CurrencyBasis.FOREIGN
    )
    inquiry: HoldingKind = wire("INQR_DVSN_CD", "조회구분코드", default=HoldingKind.ALL)
