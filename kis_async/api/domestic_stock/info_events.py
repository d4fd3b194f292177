"""[국내주식] 종목정보, events: what the depository knows of dividends, meetings and changes of the capital."""

from datetime import date
from decimal import Decimal

from ...spec.declare import Reply, Request, Row, Spec, wire
from ...spec.values import Code

__all__ = [
    "CapitalReduction",
    "CapitalReductions",
    "Dividend",
    "DividendFilter",
    "Dividends",
    "FaceValueChange",
    "FaceValueChanges",
    "FaceValueMarket",
    "ListCapitalReductions",
    "ListDividends",
    "ListFaceValueChanges",
    "ListMergersAndSplits",
    "ListPurchaseClaims",
    "ListShareholderMeetings",
    "MeetingKind",
    "MergerOrSplit",
    "MergersAndSplits",
    "PurchaseClaim",
    "PurchaseClaims",
    "ReductionCalculation",
    "ReductionKind",
    "ShareholderMeeting",
    "ShareholderMeetings",
]


class DividendFilter(Code):
    """Which dividends are wanted."""

    ALL = "0"
    YEAR_END = "1"
    INTERIM = "2"


class MeetingKind(Code):
    """What kind of meeting shareholders are called to, in the word that the depository uses."""

    GENERAL = "정기총회"
    EXTRAORDINARY = "임시총회"
    OF_A_CLASS = "종류총회"


class ReductionKind(Code):
    """Whether holders are paid when the capital is reduced, in the word that the depository uses."""

    PAID = "유상감자"
    UNPAID = "무상감자"


class ReductionCalculation(Code):
    """How the rate of a reduction is applied to the shares: they are multiplied by it, or divided."""

    MULTIPLY = "곱하기"
    DIVIDE = "나누기"


class FaceValueMarket(Code):
    """The market whose changes of face value are wanted."""

    ALL = "0"
    KOSPI = "1"
    KOSDAQ = "2"


class CapitalReduction(Row):
    """A reduction of capital; periods are texts such as 2023/09/21 ~ 2023/10/22.

    `calculation` says in Korean whether the rate multiplies or divides.
    """

    record_date: date | None = wire("record_date", "기준일")
    symbol: str | None = wire("sht_cd", "종목코드")
    name: str | None = wire("isin_name", "종목명")
    share_kind: str | None = wire("stk_kind", "주식종류")
    reduction_kind: ReductionKind | None = wire("reduce_cap_type", "감자구분")
    reduction_rate: Decimal | None = wire("reduce_cap_rate", "감자배정율")
    calculation: ReductionCalculation | None = wire("comp_way", "계산방법")
    halted_period: str | None = wire("td_stop_dt", "매매거래정지기간")
    listing_day: date | None = wire("list_dt", "상장/등록일")


class CapitalReductions(Reply):
    """The reductions of the period."""

    reductions: tuple[CapitalReduction, ...] = wire("output1", "응답상세")


class ListCapitalReductions(Request[CapitalReductions]):
    """예탁원정보(자본감소일정) (국내주식-149): reductions of capital whose record date is in the period.

    The depository's own data, for information only. An empty `symbol` asks for all stocks.
    Not offered on paper.
    """

    spec = Spec(
        name="예탁원정보(자본감소일정)",
        api_id="국내주식-149",
        effect="read",
        method="GET",
        path="/uapi/domestic-stock/v1/ksdinfo/cap-dcrs",
        tr="HHKDB669106C0",
        paper=None,
    )
    next_key: str = wire("CTS", "CTS", default="", length=17)
    date_from: date = wire("F_DT", "조회일자From")
    date_to: date = wire("T_DT", "조회일자To")
    symbol: str = wire("SHT_CD", "종목코드", default="", form="share", length=9)


class Dividend(Row):
    """A dividend a share, in won, with its rates in percent.

    `stock_dividend_payment_day` is when the new shares are handed out; they reach accounts at listing.
    """

    record_date: date | None = wire("record_date", "기준일")
    symbol: str | None = wire("sht_cd", "종목코드")
    name: str | None = wire("isin_name", "종목명")
    dividend_kind: str | None = wire("divi_kind", "배당종류")
    face_value: Decimal | None = wire("face_val", "액면가")
    dividend: Decimal | None = wire("per_sto_divi_amt", "현금배당금")
    dividend_rate: Decimal | None = wire("divi_rate", "현금배당률(%)")
    stock_dividend_rate: Decimal | None = wire("stk_divi_rate", "주식배당률(%)")
    cash_dividend_payment_day: date | None = wire("divi_pay_dt", "배당금지급일")
    stock_dividend_payment_day: date | None = wire("stk_div_pay_dt", "주식배당지급일")
    odd_lot_payment_period: str | None = wire("odd_pay_dt", "단주대금지급일")
    share_kind: str | None = wire("stk_kind", "주식종류")
    high_dividend: bool | None = wire("high_divi_gb", "고배당종목여부")


class Dividends(Reply):
    """The dividends of the period."""

    dividends: tuple[Dividend, ...] = wire("output1", "응답상세")


class ListDividends(Request[Dividends]):
    """예탁원정보(배당일정) (국내주식-145): dividends whose record date is in the period.

    The depository's own data, for information only. An empty `symbol` asks for all stocks.
    Not offered on paper.
    """

    spec = Spec(
        name="예탁원정보(배당일정)",
        api_id="국내주식-145",
        effect="read",
        method="GET",
        path="/uapi/domestic-stock/v1/ksdinfo/dividend",
        tr="HHKDB669102C0",
        paper=None,
    )
    next_key: str = wire("CTS", "CTS", default="", length=17)
    inquiry: DividendFilter = wire("GB1", "조회구분", default=DividendFilter.ALL, length=1)
    date_from: date = wire("F_DT", "조회일자From")
    date_to: date = wire("T_DT", "조회일자To")
    symbol: str = wire("SHT_CD", "종목코드", default="", form="share", length=9)
    high_dividend: str = wire("HIGH_GB", "고배당여부", default="", length=1)


class MergerOrSplit(Row):
    """A merger or a split: the companies, the exchange rate and the shares."""

    record_date: date | None = wire("record_date", "기준일")
    symbol: str | None = wire("sht_cd", "종목코드")
    absorbed_company_code: str | None = wire("opp_cust_cd", "피합병(피분할)회사코드")
    absorbed_company_name: str | None = wire("opp_cust_nm", "피합병(피분할)회사명")
    company_code: str | None = wire("cust_cd", "합병(분할)회사코드")
    company_name: str | None = wire("cust_nm", "합병(분할)회사명")
    merger_kind: str | None = wire("merge_type", "합병사유")
    merger_rate: Decimal | None = wire("merge_rate", "비율")
    halted_period: str | None = wire("td_stop_dt", "매매거래정지기간")
    listing_day: date | None = wire("list_dt", "상장/등록일")
    odd_lot_payment_day: date | None = wire("odd_amt_pay_dt", "단주대금지급일")
    issued_shares: int | None = wire("tot_issue_stk_qty", "발행주식")
    new_shares: int | None = wire("issue_stk_qty", "발행할주식")
    sequence: int | None = wire("seq", "연번")


class MergersAndSplits(Reply):
    """The mergers and splits of the period."""

    events: tuple[MergerOrSplit, ...] = wire("output1", "응답상세")


class ListMergersAndSplits(Request[MergersAndSplits]):
    """예탁원정보(합병/분할일정) (국내주식-147): mergers and splits whose record date is in the period.

    The depository's own data, for information only. An empty `symbol` asks for all stocks.
    Not offered on paper.
    """

    spec = Spec(
        name="예탁원정보(합병/분할일정)",
        api_id="국내주식-147",
        effect="read",
        method="GET",
        path="/uapi/domestic-stock/v1/ksdinfo/merger-split",
        tr="HHKDB669104C0",
        paper=None,
    )
    next_key: str = wire("CTS", "CTS", default="", length=17)
    date_from: date = wire("F_DT", "조회일자From")
    date_to: date = wire("T_DT", "조회일자To")
    symbol: str = wire("SHT_CD", "종목코드", default="", form="share", length=9)


class PurchaseClaim(Row):
    """A holder's claim to be bought out: the price is in won.

    A payment day of 9999-12-31 is one that is not fixed yet.
    """

    record_date: date | None = wire("record_date", "기준일")
    symbol: str | None = wire("sht_cd", "종목코드")
    name: str | None = wire("isin_name", "종목명")
    share_kind: str | None = wire("stk_kind", "주식종류")
    dissent_deadline: date | None = wire("opp_opi_rcpt_term", "반대의사접수시한")
    claim_deadline: date | None = wire("buy_req_rcpt_term", "매수청구접수시한")
    claim_price: Decimal | None = wire("buy_req_price", "매수청구가격")
    claim_payment_day: date | None = wire("buy_amt_pay_dt", "매수대금지급일")
    meeting_day: date | None = wire("get_meet_dt", "주총일")


class PurchaseClaims(Reply):
    """The claims of the period."""

    claims: tuple[PurchaseClaim, ...] = wire("output1", "응답상세")


class ListPurchaseClaims(Request[PurchaseClaims]):
    """예탁원정보(주식매수청구일정) (국내주식-146): claims of dissenting holders whose record date is in the period.

    The depository's own data, for information only. An empty `symbol` asks for all stocks.
    Not offered on paper.
    """

    spec = Spec(
        name="예탁원정보(주식매수청구일정)",
        api_id="국내주식-146",
        effect="read",
        method="GET",
        path="/uapi/domestic-stock/v1/ksdinfo/purreq",
        tr="HHKDB669103C0",
        paper=None,
    )
    symbol: str = wire("SHT_CD", "종목코드", default="", form="share", length=9)
    date_to: date = wire("T_DT", "조회일자To")
    date_from: date = wire("F_DT", "조회일자From")
    next_key: str = wire("CTS", "CTS", default="", length=17)


class FaceValueChange(Row):
    """A split or a reverse split, face values in won; periods are texts (2023/09/21 ~ 2023/10/22)."""

    record_date: date | None = wire("record_date", "기준일")
    symbol: str | None = wire("sht_cd", "종목코드")
    name: str | None = wire("isin_name", "종목명")
    face_value_before: Decimal | None = wire("inter_bf_face_amt", "변경전액면가")
    face_value_after: Decimal | None = wire("inter_af_face_amt", "변경후액면가")
    halted_period: str | None = wire("td_stop_dt", "매매거래정지기간")
    listing_day: date | None = wire("list_dt", "상장/등록일")


class FaceValueChanges(Reply):
    """The changes of the period."""

    changes: tuple[FaceValueChange, ...] = wire("output1", "응답상세")


class ListFaceValueChanges(Request[FaceValueChanges]):
    """예탁원정보(액면교체일정) (국내주식-148): splits and reverse splits whose record date is in the period.

    The depository's own data, for information only. An empty `symbol` asks for all stocks.
    Not offered on paper.
    """

    spec = Spec(
        name="예탁원정보(액면교체일정)",
        api_id="국내주식-148",
        effect="read",
        method="GET",
        path="/uapi/domestic-stock/v1/ksdinfo/rev-split",
        tr="HHKDB669105C0",
        paper=None,
    )
    symbol: str = wire("SHT_CD", "종목코드", default="", form="share", length=9)
    next_key: str = wire("CTS", "CTS", default="", length=17)
    date_from: date = wire("F_DT", "조회일자From")
    date_to: date = wire("T_DT", "조회일자To")
    market_class: FaceValueMarket = wire("MARKET_GB", "시장구분", default=FaceValueMarket.ALL, length=1)


class ShareholderMeeting(Row):
    """A meeting and one item of its agenda."""

    record_date: date | None = wire("record_date", "기준일")
    symbol: str | None = wire("sht_cd", "종목코드")
    name: str | None = wire("isin_name", "종목명")
    meeting_day: date | None = wire("gen_meet_dt", "주총일자")
    meeting_kind: MeetingKind | None = wire("gen_meet_type", "주총사유")
    agenda: str | None = wire("agenda", "주총의안")
    voting_shares: int | None = wire("vote_tot_qty", "의결권주식총수")


class ShareholderMeetings(Reply):
    """The meetings of the period, a row for each item of an agenda."""

    meetings: tuple[ShareholderMeeting, ...] = wire("output1", "응답상세")


class ListShareholderMeetings(Request[ShareholderMeetings]):
    """예탁원정보(주주총회일정) (국내주식-154): meetings of shareholders whose record date is in the period.

    The depository's own data, for information only. An empty `symbol` asks for all stocks.
    Not offered on paper.
    """

    spec = Spec(
        name="예탁원정보(주주총회일정)",
        api_id="국내주식-154",
        effect="read",
        method="GET",
        path="/uapi/domestic-stock/v1/ksdinfo/sharehld-meet",
        tr="HHKDB669111C0",
        paper=None,
    )
    next_key: str = wire("CTS", "CTS", default="", length=17)
    date_from: date = wire("F_DT", "조회일자From")
    date_to: date = wire("T_DT", "조회일자To")
    symbol: str = wire("SHT_CD", "종목코드", default="", form="share", length=9)
