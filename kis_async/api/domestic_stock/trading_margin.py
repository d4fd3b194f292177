"""[국내주식] 주문/계좌, margin: the integrated margin of all currencies."""

from decimal import Decimal

from ...config import Account
from ...spec.declare import Reply, Request, Row, Spec, filled, wire
from ...spec.values import Code

__all__ = [
    "GetIntegratedMargin",
    "IntegratedMargin",
    "IntegratedMarginReply",
    "MarginBasis",
]


class MarginBasis(Code):
    """Whether margins are stated in the foreign currency or in won, in codes of this TR alone."""

    FOREIGN = "01"
    WON = "02"


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
