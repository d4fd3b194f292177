"""Declarations that are imported when they are first used.

Importing all declarations of a menu would stall an event loop for longer than the call that needs one
of them. So a menu names the modules of its TRs, and the checkers import them, while at run time each
has a stand-in:

    if TYPE_CHECKING:
        from . import ranking_prices, ranking_volumes
        from .ranking_prices import *
        from .ranking_volumes import *
    else:
        globals().update(parts(__name__, "ranking_prices", "ranking_volumes"))

    class Ranking(Group):
        volume = call(ranking_volumes.GetVolumeRanking)

What a stand-in gives is a `Later`, which `call` and `paged` load with the first use of the method.
The names that the parts declare can also be had from the menu, as the checkers believe.
"""

import sys
from importlib import import_module
from typing import Any

import attrs

__all__ = ["Later", "Part", "loaded", "parts"]


@attrs.frozen
class Later:
    """A declaration by its module and its name."""

    module: str
    name: str

    def load(self) -> Any:
        """The declaration itself; imports its module."""
        return getattr(import_module(self.module), self.name)


class Part:
    """Stands for a module: each of its names is a `Later`."""

    __slots__ = ("_module",)

    def __init__(self, module: str) -> None:
        self._module = module

    def __repr__(self) -> str:
        return f"Part({self._module!r})"

    def __getattr__(self, name: str) -> Later:
        # What python asks of any object (`__wrapped__`, `__path__`) is no declaration.
        if name.startswith("_"):
            raise AttributeError(f"{self._module} declares no {name!r}")
        return Later(self._module, name)


def loaded(declaration: Any) -> Any:
    """What a `Later` stands for; anything else is itself."""
    return declaration.load() if isinstance(declaration, Later) else declaration


def parts(menu: str, *names: str) -> dict[str, Any]:
    """What a menu takes into its namespace: stand-ins of modules beside it, and how it offers their names."""
    modules = {name: f"{menu.rpartition('.')[0]}.{name}" for name in names}

    def offered(name: str) -> Any:
        if not name.startswith("_"):
            for module in map(import_module, modules.values()):
                if name in module.__all__:
                    return getattr(module, name)
        raise AttributeError(f"module {menu!r} has no attribute {name!r}")

    def listed() -> list[str]:
        here = set(vars(sys.modules[menu]))
        return sorted(here.union(*(import_module(module).__all__ for module in modules.values())))

    stand_ins = {name: Part(module) for name, module in modules.items()}
    return {"__getattr__": offered, "__dir__": listed, **stand_ins}
