"""How a declared class is made: slots when the class statement runs, the rest at first use.

Making all classes at once would stall an event loop for most of a second, so attrs writes a class's
methods when one of them is first called. To the type checkers the classes are frozen; at run time
they are not, which halves the cost of making an object.
"""

import threading
from typing import TYPE_CHECKING, Any, ClassVar, Self, cast, dataclass_transform

import attrs

from .fields import Declared, chosen, filled, option, series, wire

__all__ = ["Model", "ModelMeta", "Row", "make_ready"]

_MAKING = threading.RLock()


class _LazyAttributes:
    """Stands for `__attrs_attrs__` until somebody asks, and then makes the class."""

    def __get__(self, instance: object, owner: type) -> Any:
        make_ready(owner)
        return owner.__dict__["__attrs_attrs__"]


class _LazyMethod:
    """Stands for a method that attrs writes, makes the class at its first call, and calls the real one."""

    __slots__ = ("name",)

    def __init__(self, name: str) -> None:
        self.name = name

    def __get__(self, instance: Any, owner: type) -> Any:
        make_ready(owner)
        method = getattr(owner, self.name)
        return method if instance is None else method.__get__(instance, owner)


_WRITTEN = {"__init__": "init", "__eq__": "eq", "__hash__": "unsafe_hash", "__repr__": "repr"}


def make_ready(cls: type) -> None:
    """Let attrs write a declared class's methods, if it has not yet. Safe from several threads."""
    # attrs sets `__attrs_attrs__` first and the methods one by one, so another thread may see the
    # class half made: only the mark set at the very end says that it is ready.
    if cls.__dict__.get("_ready_", True):
        return
    with _MAKING:
        if cls.__dict__["_ready_"]:
            return
        declared: dict[str, Declared] = cls.__dict__["_declared_"]
        own = {
            keyword: isinstance(cls.__dict__.get(method), _LazyMethod) for method, keyword in _WRITTEN.items()
        }
        attrs.define(
            these={name: field.to_attrs() for name, field in declared.items()},
            slots=False,  # the class statement has already made them
            kw_only=True,
            auto_detect=False,
            on_setattr=attrs.setters.NO_OP,
            init=own["init"],
            eq=own["eq"],
            unsafe_hash=own["unsafe_hash"],
            repr=own["repr"],
        )(cls)
        type.__setattr__(cls, "_ready_", True)


class ModelMeta(type):
    """Gives a declared class its slots, and leaves the rest for its first use."""

    def __new__(
        mcs, name: str, bases: tuple[type, ...], namespace: dict[str, Any], **keywords: Any
    ) -> "ModelMeta":
        """Take the declared fields out of the class's body, and put in what makes the rest."""
        declared = {key: value for key, value in namespace.items() if isinstance(value, Declared)}
        for key in declared:
            del namespace[key]
        namespace["__slots__"] = (*declared, "__weakref__") if not bases else tuple(declared)
        namespace["_declared_"] = declared
        namespace["__attrs_attrs__"] = _LazyAttributes()
        namespace["_ready_"] = False
        for method in _WRITTEN:
            namespace.setdefault(method, _LazyMethod(method))
        return super().__new__(mcs, name, bases, namespace, **keywords)


@dataclass_transform(
    kw_only_default=True,
    frozen_default=True,
    field_specifiers=(wire, filled, series, chosen, option),
)
class Model(metaclass=ModelMeta):
    """What rows, replies and requests have in common; `attrs.fields` works on all of them."""

    if TYPE_CHECKING:
        __attrs_attrs__: ClassVar[tuple[attrs.Attribute[Any], ...]]

        # So that the checkers know that equal ones hash alike, as attrs makes them.
        def __hash__(self) -> int: ...

    def replace(self, **changes: Any) -> Self:
        """A copy with some fields changed."""
        return attrs.evolve(cast("Any", self), **changes)  # type: ignore[no-any-return]  # attrs.evolve wants its own protocol


class Row(Model):
    """One record of a reply's block, or one numbered group of a request."""
