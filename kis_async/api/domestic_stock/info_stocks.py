"""[국내주식] 종목정보, issues: what they are, and which of them can be lent and bought on credit."""

from datetime import date
from decimal import Decimal

from ...spec.declare import Reply, Request, Row, Spec, wire
from ...spec.values import Code
from ..enums import ProductType, Venue
from .enums import ListingExchange, RightType

__all__ = [
    "CreditSelection",
    "CreditStock",
    "CreditStocks",
    "GetProductInfo",
    "GetStockInfo",
    "LendableExchange",
    "LendableOrder",
    "LendableStock",
    "LendableStocks",
    "LendingLimit",
    "ListCreditStocks",
    "ListLendableStocks",
    "MarketId",
    "ProductInfo",
    "ProductInfoReply",
    "SecurityGroup",
    "StockInfo",
    "StockInfoReply",
    "StockKind",
    "StockOrder",
]


class StockOrder(Code):
    """What a list of stocks is sorted by."""

    SYMBOL = "0"
    NAME = "1"


class CreditSelection(Code):
    """Stocks that can be traded on credit, or those that cannot."""

    AVAILABLE = "0"
    UNAVAILABLE = "1"


class LendableExchange(Code):
    """The exchange whose lendable stocks are wanted."""

    ALL = "00"
    KOSPI = "02"
    KOSDAQ = "03"


class LendableOrder(Code):
    """All lendable stocks as they come, or sorted by symbol."""

    ALL = "0"
    SYMBOL = "1"


class MarketId(Code):
    """The exchange's market on which an issue is listed."""

    AGRICULTURAL_DERIVATIVES = "AGR"
    BOND_DERIVATIVES = "BON"
    COMMODITIES = "CMD"
    CURRENCY_DERIVATIVES = "CUR"
    ENERGY_DERIVATIVES = "ENG"
    STOCK_DERIVATIVES = "EQU"
    ETF_DERIVATIVES = "ETF"
    INTEREST_DERIVATIVES = "IRT"
    KONEX = "KNX"
    KOSDAQ = "KSQ"
    METAL_DERIVATIVES = "MTL"
    INDEX_DERIVATIVES = "SPI"
    KOSPI = "STK"


class SecurityGroup(Code):
    """The group of securities that an issue belongs to."""

    BENEFICIARY_CERTIFICATE = "BC"
    DEPOSITARY_RECEIPT = "DR"
    ETF = "EF"
    ETN = "EN"
    ELW = "EW"
    FOREIGN_ETF = "FE"
    FUTURES_AND_OPTIONS = "FO"
    FOREIGN_STOCK = "FS"
    FUTURE = "FU"
    FLEX_FUTURE = "FX"
    SPOT_GOLD = "GD"
    INVESTMENT_CONTRACT = "IC"
    INFRASTRUCTURE_FUND = "IF"
    KONEX_STOCK = "KN"
    INVESTMENT_COMPANY = "MF"
    OPTION = "OP"
    REIT = "RT"
    SHIP_INVESTMENT_COMPANY = "SC"
    SUBSCRIPTION_RIGHT = "SR"
    STOCK = "ST"
    WARRANT = "SW"
    TRUST_CERTIFICATE = "TC"


class StockKind(Code):
    """The class of a share; preferred shares are numbered in the order of their issue."""

    NONE = "000"
    COMMON = "101"
    PREFERRED = "201"
    PREFERRED_2 = "202"
    PREFERRED_3 = "203"
    PREFERRED_4 = "204"
    PREFERRED_5 = "205"
    PREFERRED_6 = "206"
    PREFERRED_7 = "207"
    PREFERRED_8 = "208"
    PREFERRED_9 = "209"
    PREFERRED_10 = "210"
    PREFERRED_11 = "211"
    PREFERRED_12 = "212"
    PREFERRED_13 = "213"
    PREFERRED_14 = "214"
    PREFERRED_15 = "215"
    PREFERRED_16 = "216"
    PREFERRED_17 = "217"
    PREFERRED_18 = "218"
    PREFERRED_19 = "219"
    PREFERRED_20 = "220"
    DEFERRED = "301"
    MIXED = "401"


class CreditStock(Row):
    """A stock and the percentage that the house asks or lends in a credit trade."""

    symbol: str = wire("stck_shrn_iscd", "주식 단축 종목코드", key=True)
    name: str | None = wire("hts_kor_isnm", "HTS 한글 종목명")
    credit_rate: Decimal | None = wire("crdt_rate", "신용 비율")


class CreditStocks(Reply):
    """Up to 100 stocks; there is no next page."""

    stocks: tuple[CreditStock, ...] = wire("output", "응답상세")


class ListCreditStocks(Request[CreditStocks]):
    """국내주식 당사 신용가능종목 (국내주식-111): the stocks that the house trades on credit, or does not.

    At most 100 rows, and no next page. `symbol` is a market: 0000 all, 0001 KOSPI, 1001 KOSDAQ,
    2001 KOSPI 200, 4001 KRX 100. Not offered on paper.
    """

    spec = Spec(
        name="국내주식 당사 신용가능종목",
        api_id="국내주식-111",
        effect="read",
        method="GET",
        path="/uapi/domestic-stock/v1/quotations/credit-by-company",
        tr="FHPST04770000",
        paper=None,
    )
    order: StockOrder = wire(
        "fid_rank_sort_cls_code", "순위 정렬 구분 코드", default=StockOrder.SYMBOL, length=2
    )
    selection: CreditSelection = wire("fid_slct_yn", "선택 여부", default=CreditSelection.AVAILABLE, length=1)
    symbol: str = wire("fid_input_iscd", "입력 종목코드", default="0000", form="index", length=12)
    screen: str = wire("fid_cond_scr_div_code", "조건 화면 분류 코드", default="20477", length=5)
    venue: Venue = wire("fid_cond_mrkt_div_code", "조건 시장 분류 코드", default=Venue.KRX, length=2)


class LendableStock(Row):
    """A stock that the house lends for short sales: quantities in shares, prices in won."""

    symbol: str = wire("pdno", "상품번호", key=True)
    name: str | None = wire("prdt_name", "상품명")
    face_value: Decimal | None = wire("papr", "액면가")
    previous_close: Decimal | None = wire("bfdy_clpr", "전일종가")
    substitute_price: Decimal | None = wire("sbst_prvs", "대용가")
    halt_name: str | None = wire("tr_stop_dvsn_name", "거래정지구분명")
    availability_name: str | None = wire("psbl_yn_name", "가능여부명")
    limit_quantity: int | None = wire("lmt_qty1", "한도수량1")
    used_quantity: int | None = wire("use_qty1", "사용수량1")
    available_quantity: int | None = wire("trad_psbl_qty2", "매매가능수량2")
    right_type_code: RightType | None = wire("rght_type_cd", "권리유형코드")
    base_date: date | None = wire("bass_dt", "기준일자")
    available: bool | None = wire("psbl_yn", "가능여부")


class LendingLimit(Row):
    """What is lent over all stocks, in shares."""

    total_limit_quantity: int | None = wire("tot_stup_lmt_qty", "총설정한도수량")
    branch_limit_quantity: int | None = wire("brch_lmt_qty", "지점한도수량")
    requestable_quantity: int | None = wire("rqst_psbl_qty", "신청가능수량")


class LendableStocks(Reply):
    """The stocks and the limits; the cursors are answered, but there is no next page."""

    search_condition: str | None = wire("ctx_area_fk200", "연속조회검색조건200", private=True)
    next_key: str | None = wire("ctx_area_nk100", "연속조회키100", private=True)
    stocks: tuple[LendableStock, ...] = wire("output1", "응답상세")
    limit: LendingLimit | None = wire("output2", "응답상세")


class ListLendableStocks(Request[LendableStocks]):
    """당사 대주가능 종목 (국내주식-195): the stocks that the house lends for short sales.

    An empty `symbol` asks for all stocks. There is no next page. Not offered on paper.
    """

    spec = Spec(
        name="당사 대주가능 종목",
        api_id="국내주식-195",
        effect="read",
        method="GET",
        path="/uapi/domestic-stock/v1/quotations/lendable-by-company",
        tr="CTSC2702R",
        paper=None,
    )
    exchange_code: LendableExchange = wire(
        "EXCG_DVSN_CD", "거래소구분코드", default=LendableExchange.ALL, length=2
    )
    symbol: str = wire("PDNO", "상품번호", default="", form="share", length=12)
    lendable: bool = wire("THCO_STLN_PSBL_YN", "당사대주가능여부", default=True)
    inquiry_order: LendableOrder = wire("INQR_DVSN_1", "조회구분1", default=LendableOrder.ALL, length=1)
    search_condition: str = wire(
        "CTX_AREA_FK200", "연속조회검색조건200", default="", length=200, private=True
    )
    next_key: str = wire("CTX_AREA_NK100", "연속조회키100", default="", length=100, private=True)


class ProductInfo(Row):
    """What a product of any market is: its names, numbers and classes."""

    symbol: str | None = wire("pdno", "상품번호")
    product_type: ProductType | None = wire("prdt_type_cd", "상품유형코드")
    name: str | None = wire("prdt_name", "상품명")
    full_name: str | None = wire("prdt_name120", "상품명120")
    short_name: str | None = wire("prdt_abrv_name", "상품약어명")
    english_name: str | None = wire("prdt_eng_name", "상품영문명")
    full_english_name: str | None = wire("prdt_eng_name120", "상품영문명120")
    short_english_name: str | None = wire("prdt_eng_abrv_name", "상품영문약어명")
    isin: str | None = wire("std_pdno", "표준상품번호")
    short_symbol: str | None = wire("shtn_pdno", "단축상품번호")
    sale_status_code: str | None = wire("prdt_sale_stat_cd", "상품판매상태코드")
    risk_grade_code: str | None = wire("prdt_risk_grad_cd", "상품위험등급코드")
    product_class_code: str | None = wire("prdt_clsf_cd", "상품분류코드")
    product_class_name: str | None = wire("prdt_clsf_name", "상품분류명")
    sale_starts_on: date | None = wire("sale_strt_dt", "판매시작일자")
    sale_ends_on: date | None = wire("sale_end_dt", "판매종료일자")
    wrap_asset_type_code: str | None = wire("wrap_asst_type_cd", "랩어카운트자산유형코드")
    investment_type_code: str | None = wire("ivst_prdt_type_cd", "투자상품유형코드")
    investment_type_name: str | None = wire("ivst_prdt_type_cd_name", "투자상품유형코드명")
    registered_on: date | None = wire("frst_erlm_dt", "최초등록일자")


class ProductInfoReply(Reply):
    """One product."""

    product: ProductInfo | None = wire("output", "응답상세1")


class GetProductInfo(Request[ProductInfoReply]):
    """상품기본조회 (v1_국내주식-029): the names and classes of a product of any market.

    `symbol` is the code of its own market: 000660, KR4101SC0009 for a future, AAPL.
    Not offered on paper.
    """

    spec = Spec(
        name="상품기본조회",
        api_id="v1_국내주식-029",
        effect="read",
        method="GET",
        path="/uapi/domestic-stock/v1/quotations/search-info",
        tr="CTPF1604R",
        paper=None,
    )
    symbol: str = wire("PDNO", "상품번호", length=12, example="AAPL")
    product_type: ProductType = wire("PRDT_TYPE_CD", "상품유형코드", length=3, example="512")


class StockInfo(Row):
    """A domestic issue: its listing, classes, names and flags; prices and capital in won.

    `symbol` has twelve characters (00000A000660). `settlement_month` is the month in which the fiscal
    year ends. The classes called alternative_exchange are those of NXT.
    """

    symbol: str | None = wire("pdno", "상품번호")
    product_type: ProductType | None = wire("prdt_type_cd", "상품유형코드")
    market_id: MarketId | None = wire("mket_id_cd", "시장ID코드")
    security_group: SecurityGroup | None = wire("scty_grp_id_cd", "증권그룹ID코드")
    exchange_code: ListingExchange | None = wire("excg_dvsn_cd", "거래소구분코드")
    settlement_month: str | None = wire("setl_mmdd", "결산월일")
    listed_shares: int | None = wire("lstg_stqt", "상장주수")
    listed_capital: Decimal | None = wire("lstg_cptl_amt", "상장자본금액")
    capital: Decimal | None = wire("cpta", "자본금")
    face_value: Decimal | None = wire("papr", "액면가")
    issue_price: Decimal | None = wire("issu_pric", "발행가격")
    in_kospi_200: bool | None = wire("kospi200_item_yn", "코스피200종목여부")
    kospi_listed_on: date | None = wire("scts_mket_lstg_dt", "유가증권시장상장일자")
    kospi_delisted_on: date | None = wire("scts_mket_lstg_abol_dt", "유가증권시장상장폐지일자")
    kosdaq_listed_on: date | None = wire("kosdaq_mket_lstg_dt", "코스닥시장상장일자")
    kosdaq_delisted_on: date | None = wire("kosdaq_mket_lstg_abol_dt", "코스닥시장상장폐지일자")
    freeboard_listed_on: date | None = wire("frbd_mket_lstg_dt", "프리보드시장상장일자")
    freeboard_delisted_on: date | None = wire("frbd_mket_lstg_abol_dt", "프리보드시장상장폐지일자")
    reit_kind_code: str | None = wire("reits_kind_cd", "리츠종류코드")
    etf_class_code: str | None = wire("etf_dvsn_cd", "ETF구분코드")
    oil_field_fund: bool | None = wire("oilf_fund_yn", "유전펀드여부")
    large_sector_code: str | None = wire("idx_bztp_lcls_cd", "지수업종대분류코드")
    medium_sector_code: str | None = wire("idx_bztp_mcls_cd", "지수업종중분류코드")
    small_sector_code: str | None = wire("idx_bztp_scls_cd", "지수업종소분류코드")
    stock_kind: StockKind | None = wire("stck_kind_cd", "주식종류코드")
    mutual_fund_opened_on: date | None = wire("mfnd_opng_dt", "뮤추얼펀드개시일자")
    mutual_fund_ended_on: date | None = wire("mfnd_end_dt", "뮤추얼펀드종료일자")
    deposit_cancelled_on: date | None = wire("dpsi_erlm_cncl_dt", "예탁등록취소일자")
    etf_creation_unit: int | None = wire("etf_cu_qty", "ETFCU수량")
    name: str | None = wire("prdt_name", "상품명")
    full_name: str | None = wire("prdt_name120", "상품명120")
    short_name: str | None = wire("prdt_abrv_name", "상품약어명")
    isin: str | None = wire("std_pdno", "표준상품번호")
    english_name: str | None = wire("prdt_eng_name", "상품영문명")
    full_english_name: str | None = wire("prdt_eng_name120", "상품영문명120")
    short_english_name: str | None = wire("prdt_eng_abrv_name", "상품영문약어명")
    deposit_designated: bool | None = wire("dpsi_aptm_erlm_yn", "예탁지정등록여부")
    etf_tax_type_code: str | None = wire("etf_txtn_type_cd", "ETF과세유형코드")
    etf_type_code: str | None = wire("etf_type_cd", "ETF유형코드")
    delisted_on: date | None = wire("lstg_abol_dt", "상장폐지일자")
    new_or_old_shares_code: str | None = wire("nwst_odst_dvsn_cd", "신주구주구분코드")
    substitute_price: Decimal | None = wire("sbst_pric", "대용가격")
    house_substitute_price: Decimal | None = wire("thco_sbst_pric", "당사대용가격")
    house_substitute_price_changed_on: date | None = wire("thco_sbst_pric_chng_dt", "당사대용가격변경일자")
    halted: bool | None = wire("tr_stop_yn", "거래정지여부")
    under_administration: bool | None = wire("admn_item_yn", "관리종목여부")
    close: Decimal | None = wire("thdt_clpr", "당일종가")
    previous_close: Decimal | None = wire("bfdy_clpr", "전일종가")
    close_changed_on: date | None = wire("clpr_chng_dt", "종가변경일자")
    industry_code: str | None = wire("std_idst_clsf_cd", "표준산업분류코드")
    industry_name: str | None = wire("std_idst_clsf_cd_name", "표준산업분류코드명")
    large_sector_name: str | None = wire("idx_bztp_lcls_cd_name", "지수업종대분류코드명")
    medium_sector_name: str | None = wire("idx_bztp_mcls_cd_name", "지수업종중분류코드명")
    small_sector_name: str | None = wire("idx_bztp_scls_cd_name", "지수업종소분류코드명")
    ocr_number: str | None = wire("ocr_no", "OCR번호")
    crowdfunded: bool | None = wire("crfd_item_yn", "크라우드펀딩종목여부")
    electronic: bool | None = wire("elec_scty_yn", "전자증권여부")
    issuer_code: str | None = wire("issu_istt_cd", "발행기관코드")
    etf_tracking_multiple: Decimal | None = wire("etf_chas_erng_rt_dbnb", "ETF추적수익율배수")
    etf_etn_caution: bool | None = wire("etf_etn_ivst_heed_item_yn", "ETFETN투자유의종목여부")
    lending_rate_code: str | None = wire("stln_int_rt_dvsn_cd", "대주이자율구분코드")
    foreign_personal_limit_rate: Decimal | None = wire("frnr_psnl_lmt_rt", "외국인개인한도비율")
    listing_applicant_issuer_code: str | None = wire("lstg_rqsr_issu_istt_cd", "상장신청인발행기관코드")
    listing_applicant_item_code: str | None = wire("lstg_rqsr_item_cd", "상장신청인종목코드")
    trustee_issuer_code: str | None = wire("trst_istt_issu_istt_cd", "신탁기관발행기관코드")
    alternative_exchange_tradable: bool | None = wire("cptt_trad_tr_psbl_yn", "NXT 거래종목여부")
    alternative_exchange_halted: bool | None = wire("nxt_tr_stop_yn", "NXT 거래정지여부")


class StockInfoReply(Reply):
    """One issue."""

    stock: StockInfo | None = wire("output", "응답상세1")


class GetStockInfo(Request[StockInfoReply]):
    """주식기본조회 (v1_국내주식-067): what a domestic stock, ETF, ETN or ELW is.

    ETN codes begin with Q (Q500001). Not offered on paper.
    """

    spec = Spec(
        name="주식기본조회",
        api_id="v1_국내주식-067",
        effect="read",
        method="GET",
        path="/uapi/domestic-stock/v1/quotations/search-stock-info",
        tr="CTPF1002R",
        paper=None,
    )
    product_type: ProductType = wire("PRDT_TYPE_CD", "상품유형코드", default=ProductType.STOCK, length=3)
    symbol: str = wire("PDNO", "상품번호", form="share", length=12, example="000660")
