"""Which class stands for which TR id, and how people find it."""

from pathlib import Path

import pytest
from fresh import in_a_fresh_process

import kis_async
from kis_async import api
from kis_async.api._fields import FIELDS
from kis_async.api.domestic_stock.analysis import GetMultiQuote
from kis_async.api.domestic_stock.trading import OrderCash
from kis_async.api.notices import FuturesNotice, NightOptionNotice
from kis_async.api.overseas_stock.trading import OrderOverseas
from kis_async.spec import index
from kis_async.spec.declare import Record, Request, ids_of


@pytest.mark.parametrize(
    ("tr_id", "request_class"),
    [
        ("FHKST11300006", GetMultiQuote),
        ("fhkst11300006", GetMultiQuote),
        (" FHKST11300006\n", GetMultiQuote),
        ("TTTC0012U", OrderCash),
        ("VTTC0011U", OrderCash),
        ("TTTC0802U", OrderCash),
        ("vttc0801u", OrderCash),
        ("TTTS1005U", OrderOverseas),
        ("VTTT1001U", OrderOverseas),
    ],
)
def test_lookup(tr_id, request_class):
    """Real, paper and former ids lead to the class, in any case."""
    assert kis_async.lookup(tr_id) is request_class
    entry = index.find(tr_id)
    assert entry is not None
    assert entry.load() is request_class
    assert entry.class_name == request_class.__name__


@pytest.mark.parametrize(
    ("tr_id", "record"),
    [("H0IFCNI0", FuturesNotice), ("h0ifcni9", FuturesNotice), (" H0EUCNI0\n", NightOptionNotice)],
)
def test_lookup_of_a_stream(tr_id, record):
    """Real and paper ids lead to the record's class, which is no request: asking for one says so."""
    assert kis_async.lookup(tr_id) is record
    entry = index.find(tr_id)
    assert isinstance(entry, index.StreamEntry)
    assert entry.load() is record
    assert index.find_request(tr_id) is None
    with pytest.raises(KeyError, match=f"{tr_id.strip()}.* is a stream, {record.__name__}"):
        index.lookup_request(tr_id)


def test_a_request_stays_a_request():
    """Where only a request will do, its id gives one, and its entry knows it."""
    assert index.lookup_request("fhkst11300006") is GetMultiQuote
    entry = index.find_request("FHKST11300006")
    assert isinstance(entry, index.RequestEntry)
    assert entry == index.find("FHKST11300006")
    assert entry.load() is GetMultiQuote
    assert index.find_request("H0NOSUCH") is None
    with pytest.raises(KeyError, match="no TR has the id"):
        index.lookup_request("H0NOSUCH")


def test_requests_and_streams_are_told_apart():
    """Every entry is one of the two, and loads such a class."""
    assert index.entries() == (*index.request_entries(), *index.stream_entries())
    assert all(issubclass(entry.load(), Request) for entry in index.request_entries())
    assert all(issubclass(entry.load(), Record) for entry in index.stream_entries())
    assert [entry.load() for entry in index.stream_entries()] == index.declared_streams()


@pytest.mark.parametrize("tr_id", ["", "FHKST1130000", "H0STCNT0X", "%", "None"])
def test_no_such_tr(tr_id):
    """An id that nothing has is `None` to `find`, and a KeyError that names it to `lookup`."""
    assert index.find(tr_id) is None
    with pytest.raises(KeyError, match="no TR has the id"):
        kis_async.lookup(tr_id)


@pytest.mark.parametrize(
    ("text", "class_name"),
    [
        ("멀티종목", "GetMultiQuote"),
        ("관심종목 그룹", "ListWatchlistGroups"),
        ("multiquote", "GetMultiQuote"),
        ("ORDERCASH", "OrderCash"),
        ("watchlist groups", "ListWatchlistGroups"),
        ("국내주식-205", "GetMultiQuote"),
        ("v1_해외주식-030", "GetMinuteChart"),
        ("HHKCM113004C6", "GetWatchlistItems"),
        ("hhkcm", "ListWatchlistGroups"),
        ("TTTC0802U", "OrderCash"),
        (" 잔고 ", "GetBalance"),
        ("H0MFCNT0", "NightFuturesTrade"),
        ("야간선물 실시간종목체결", "NightFuturesTrade"),
        ("night futures trade", "NightFuturesTrade"),
        ("실시간-064", "NightFuturesTrade"),
        ("h0ifcni9", "FuturesNotice"),
    ],
)
def test_search(text, class_name):
    """The Korean name, English words, the api_id and a part of a TR id all lead to the TR."""
    assert class_name in {entry.class_name for entry in kis_async.search(text)}


@pytest.mark.parametrize(
    ("text", "class_name", "field"),
    [
        ("inter2_prpr", "GetMultiQuote", ("price", "inter2_prpr", "관심2 현재가")),
        ("INTER2_PRPR", "GetMultiQuote", ("price", "inter2_prpr", "관심2 현재가")),
        ("관심2현재가", "GetMultiQuote", ("price", "inter2_prpr", "관심2 현재가")),
        ("관심2 현재", "GetMultiQuote", ("price", "inter2_prpr", "관심2 현재가")),
        ("open interest", "GetFuturesBoard", ("open_interest", "hts_otst_stpl_qty", "HTS 미결제 약정 수량")),
        ("INTER_GRP_CODE", "GetWatchlistItems", ("group_code", "INTER_GRP_CODE", "관심 그룹 코드")),
        ("FID_INPUT_ISCD_7", "GetMultiQuote", ("symbol", "FID_INPUT_ISCD_{n}", "입력 종목코드")),
        ("SYMB", "GetOverseasMultiQuote", ("symbol", "SYMB_{n:02}", "종목코드")),
        ("SYMB_03", "GetOverseasMultiQuote", ("symbol", "SYMB_{n:02}", "종목코드")),
        ("ACNT_PRDT_CD", "GetBalance", ("account", "ACNT_PRDT_CD", "계좌상품코드")),
        ("ctx_area_nk100", "GetBalance", ("next_key", "ctx_area_nk100", "연속조회키100")),
        ("side", "OrderCash", ("side", "", "매매구분")),
        ("RSYM", "OverseasBook", ("realtime_symbol", "RSYM", "실시간종목코드")),
        (
            "총수익지수 전일대비율",
            "BondIndex",
            ("total_return_change_rate", "TOTL_ERNN_NMIX_PRDY_CTRT", "총수익지수전일대비율"),
        ),
        ("customer_id", "OverseasStockNotice", ("customer_id", "CUST_ID", "고객 ID")),
    ],
)
def test_search_by_a_field(text, class_name, field):
    """Wire name, Korean label and English name of a parameter or an answer field lead to the TR."""
    entry = next(entry for entry in kis_async.search(text) if entry.class_name == class_name)
    name, wire, label = field
    found = next(
        names for names in entry.fields if (names.name, names.wire.casefold()) == (name, wire.casefold())
    )
    assert found.label == label
    assert str(found) == f"{name} ({found.wire or 'not sent'}, {label})"


def test_names_come_before_fields_and_whole_names_before_parts():
    """Whoever looks for a TR is not led through the TRs that merely have such a field."""
    found = kis_async.search("호가")
    named = ["호가" in entry.name + entry.summary for entry in found]
    assert any(named)
    assert named == sorted(named, reverse=True)
    assert not all(named)
    assert all(entry.fields for entry in found if "호가" not in entry.name + entry.summary)
    prices = [
        [names.label.replace(" ", "") == "거래량" for names in entry.fields]
        for entry in kis_async.search("거래량")
        if "거래량" not in f"{entry.name} {entry.summary}".replace(" ", "")
    ]
    whole = [any(labels) for labels in prices]
    assert whole == sorted(whole, reverse=True)
    assert set(whole) == {True, False}
    assert len({entry.target for entry in found}) == len(found)


def test_a_found_entry_is_the_entry_of_its_id():
    """The fields that a search found do not make another entry of it."""
    entry = next(entry for entry in kis_async.search("inter2_prpr") if "FHKST11300006" in entry.tr_ids)
    assert entry == index.find("FHKST11300006")
    assert index.find("FHKST11300006").fields == ()


@pytest.mark.parametrize("text", ["", "   ", "_", "no such thing"])
def test_search_without_a_hit(text):
    """A blank finds nothing, rather than everything."""
    assert kis_async.search(text) == ()


def test_the_table_is_up_to_date():
    """`api/_table.py` is what `python -m kis_async.spec.index` would write now."""
    table = Path(api.__path__[0], "_table.py").read_text(encoding="utf-8")
    assert table == index.table_source(), "run: python -m kis_async.spec.index"


def test_the_names_of_fields_are_up_to_date():
    """So is `api/_fields.py`, and it knows the fields of every TR of the table."""
    fields = Path(api.__path__[0], "_fields.py").read_text(encoding="utf-8")
    assert fields == index.fields_source(), "run: python -m kis_async.spec.index"
    assert list(FIELDS) == [entry.target for entry in index.entries()]


def test_no_id_has_two_classes():
    """A TR id leads to one class, and every id of every declaration is in the table."""
    ids = [tr_id for entry in index.entries() for tr_id in entry.tr_ids]
    assert len(ids) == len(set(ids))
    for request in index.declared_requests():
        for tr_id in (*ids_of(request.spec.tr), *ids_of(request.spec.paper), *request.spec.former):
            assert index.lookup(tr_id) is request
    for record in index.declared_streams():
        for tr_id in (*ids_of(record.stream.tr), *ids_of(record.stream.paper)):
            assert index.lookup(tr_id) is record


def test_a_look_up_imports_one_module():
    """Finding and searching import no menu, and only a search reads the fields; loading imports one menu."""
    out = in_a_fresh_process("""
        import sys
        import kis_async
        def menus():
            return sorted(
                n for n, m in sys.modules.items()
                if n.startswith("kis_async.api.") and not hasattr(m, "__path__")
                and n not in {"kis_async.api._table", "kis_async.api._fields", "kis_async.api.enums"}
            )
        from kis_async.spec.index import find
        assert find("TTTC0802U")
        assert "kis_async.api._fields" not in sys.modules
        assert kis_async.search("관심종목")
        assert kis_async.search("stck_prpr")
        assert menus() == [], menus()
        kis_async.lookup("FHKBJ773400C0")
        print(*menus())
    """)
    assert out == "kis_async.api.domestic_bond.quotations_prices"


def test_importing_the_package_is_light():
    """`import kis_async` imports neither aiohttp nor asyncio nor any TR, nor attrs."""
    out = in_a_fresh_process("""
        import sys
        import kis_async
        heavy = {"aiohttp", "asyncio", "attr", "attrs", "cattrs", "cryptography", "sqlite3"}
        print(sorted(n for n in sys.modules if n in heavy or n.startswith("kis_async.")))
        print(sorted(kis_async.__all__) == sorted(n for n in dir(kis_async) if n in kis_async.__all__))
    """)
    assert out == "['kis_async.errors']\nTrue"


def test_decoding_needs_no_network_library():
    """`decode_reply` imports neither aiohttp nor asyncio: it is for programs that keep bodies."""
    out = in_a_fresh_process("""
        import sys
        import kis_async
        kis_async.decode_reply("HHKCM113004C7", {"rt_cd": "0", "output2": []})
        print(sorted(n for n in sys.modules if n.split(".")[0] in {"aiohttp", "asyncio"}))
    """)
    assert out == "[]"


def test_every_public_name_is_there():
    """Each lazy name can be had, is listed, and a name that is not there is an AttributeError."""
    for name in kis_async.__all__:
        assert getattr(kis_async, name) is not None
        assert name in dir(kis_async)
    with pytest.raises(AttributeError, match="no_such_name"):
        _ = kis_async.no_such_name
