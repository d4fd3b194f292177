"""Declarations that are imported with the first use of their method, and look as if always there."""

import inspect
import pickle
import pydoc

import pytest
from fresh import in_a_fresh_process

from kis_async.api import elw
from kis_async.api.domestic_stock import ranking, ranking_prices, ranking_volumes, trading, trading_balance
from kis_async.spec.declare import Group, call, calls_of, paged
from kis_async.spec.later import Later, Part, loaded, parts


class Nobody:
    """A sender that must not be asked to send."""


def test_a_method_imports_the_module_of_its_request_alone():
    """Neither the client nor the menu imports a TR of it; the first use imports one module of several."""
    out = in_a_fresh_process("""
        import sys
        from kis_async import KIS, Credentials
        def modules():
            beginning = "kis_async.api.domestic_stock."
            return sorted(n.removeprefix(beginning) for n in sys.modules if n.startswith(beginning))
        kis = KIS(Credentials(app_key="key", app_secret="secret"), environment="paper")
        menu = kis.domestic_stock.ranking
        print(*modules())
        declared = type(menu).volume
        print(*modules())
        menu.volume
        print(*modules())
    """)
    assert out.splitlines() == ["ranking", "ranking", "ranking ranking_enums ranking_volumes"]


def test_a_declared_call_knows_its_request():
    """The class attribute gives the class itself, each time the same."""
    assert ranking.Ranking.volume.request is ranking_volumes.GetVolumeRanking
    assert ranking.Ranking.volume.request is ranking.Ranking.volume.request
    assert trading.Trading.balance.request is trading_balance.GetBalance


def test_documentation_and_signature():
    """`help` and `inspect` say of a method what the request says, as of one that was imported before."""
    method = ranking.Ranking(Nobody()).volume  # type: ignore[arg-type]  # nothing is sent
    request = ranking_volumes.GetVolumeRanking
    assert method.__doc__ == request.__doc__
    assert ranking.Ranking.volume.__doc__ == request.__doc__
    assert trading.Trading.balance.__doc__ == trading_balance.GetBalance.__doc__
    assert inspect.signature(method) == inspect.signature(request)
    assert "거래량순위" in pydoc.plain(pydoc.render_doc(method))
    assert "거래량순위" in pydoc.plain(pydoc.render_doc(ranking.Ranking))


def test_the_declaring_classes_keep_their_own_documentation():
    """`call` and `paged` themselves say what they are."""
    assert (call.__doc__ or "").startswith("A method that makes the request")
    assert (paged.__doc__ or "").startswith("A method whose result can be awaited")


def test_calls_of_a_menu():
    """All of its calls, by their names, and nothing else."""
    found = calls_of(trading.Trading)
    assert found["balance"] is trading.Trading.balance
    assert isinstance(found["order_cash"], call)
    assert isinstance(found["balance"], paged)
    assert set(found) == {name for name in vars(trading.Trading) if not name.startswith("_")}


def test_a_menu_offers_what_its_parts_declare():
    """The request classes, their rows and code sets can be imported from the menu, and are listed."""
    assert ranking.GetChangeRanking is ranking_prices.GetChangeRanking
    assert ranking.ShareClass.__module__ == "kis_async.api.domestic_stock.ranking_enums"
    assert {"Ranking", "GetVolumeRanking", "ChangeRank", "ShareClass"} <= set(dir(ranking))
    assert {"Elw", "GetElwPrice", "ElwSettlement"} <= set(dir(elw))
    for module in (ranking, elw):
        with pytest.raises(AttributeError, match=rf"{module.__name__}.*NoSuchName"):
            _ = module.NoSuchName
        assert not hasattr(module, "__path__")


def test_requests_travel_by_their_own_module():
    """A request is pickled by the module that declares it, not by the menu."""
    asked = ranking.ListMostViewed()
    assert pickle.loads(pickle.dumps(asked)) == asked


def test_stand_ins():
    """A stand-in gives names without importing anything; what python asks of any object it has not."""
    part = Part("no_such_package.module")
    assert part.Anything == Later("no_such_package.module", "Anything")
    assert "no_such_package.module" in repr(part)
    assert not hasattr(part, "__wrapped__")
    with pytest.raises(ModuleNotFoundError):
        part.Anything.load()


def test_what_is_there_is_not_loaded():
    """`loaded` leaves a class as it is, so that a menu may name one that it imports."""
    assert loaded(Later("kis_async.spec.declare", "Group")) is Group
    assert loaded(Group) is Group


def test_parts_are_looked_through_in_order():
    """A private name is not offered, and neither is a name that a part merely imports."""
    taken = parts("kis_async.api.domestic_stock.example", "ranking_prices", "ranking_volumes")
    offered = taken["__getattr__"]
    assert set(taken) == {"__getattr__", "__dir__", "ranking_prices", "ranking_volumes"}
    assert offered("GetVolumeRanking") is ranking_volumes.GetVolumeRanking
    for name in ("Decimal", "__file__", "_private"):
        with pytest.raises(AttributeError, match="example"):
            offered(name)
