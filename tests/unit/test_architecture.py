"""The house's plan, enforced: which room may use which, and that the declarations share one vocabulary."""

import ast
import re
import sys
import tomllib
from collections import defaultdict
from pathlib import Path

import attrs
import pytest
from support import departures

import kis_async
from kis_async.spec.convert import field_kinds, row_class
from kis_async.spec.index import declared_requests, declared_streams

PACKAGE = Path(kis_async.__file__).parent
TESTS = Path(__file__).resolve().parents[1]
SOURCES = sorted(PACKAGE.rglob("*.py"))


def module_of(path: Path) -> str:
    """`spec.declare` for kis_async/spec/declare.py; the package itself is `kis_async`."""
    parts = path.relative_to(PACKAGE).with_suffix("").parts
    return ".".join(part for part in parts if part != "__init__") or "kis_async"


MODULES = {module_of(path) for path in SOURCES}


def is_type_checking(node: ast.AST) -> bool:
    """Whether a node is `if TYPE_CHECKING:`, whose imports never run."""
    return isinstance(node, ast.If) and isinstance(node.test, ast.Name) and node.test.id == "TYPE_CHECKING"


def import_nodes(node: ast.AST) -> list[ast.Import | ast.ImportFrom]:
    """The imports of a tree that run, those in functions included."""
    found: list[ast.Import | ast.ImportFrom] = []
    for child in ast.iter_child_nodes(node):
        if isinstance(child, ast.If) and is_type_checking(child):
            for rest in child.orelse:
                found += import_nodes(rest)
        elif isinstance(child, (ast.Import, ast.ImportFrom)):
            found.append(child)
        else:
            found += import_nodes(child)
    return found


def imports(path: Path) -> set[str]:
    """What a file imports: `kis_async.…` for our own modules, the full name for others."""
    package = ["kis_async", *path.relative_to(PACKAGE).parent.parts]
    found: set[str] = set()
    for node in import_nodes(ast.parse(path.read_text(encoding="utf-8"))):
        if isinstance(node, ast.Import):
            found |= {alias.name for alias in node.names}
            continue
        base = package[: len(package) - node.level + 1] if node.level else []
        origin = ".".join([*base, *([node.module] if node.module else [])])
        for alias in node.names:
            inner = f"{origin}.{alias.name}"
            found.add(inner if inner.removeprefix("kis_async.") in MODULES else origin)
    return found


def own_imports(path: Path) -> set[str]:
    """The modules of ours that a file imports, without `kis_async.`."""
    own = {name for name in imports(path) if name.split(".")[0] == "kis_async"}
    return {name.removeprefix("kis_async.") for name in own}


def room_of(module: str) -> str:
    """`spec` for `spec.declare`."""
    return module.split(".", maxsplit=1)[0]


# Which rooms a room may use, itself aside. `cli` stands on top, and uses what it likes.
MAY_USE = {
    "errors": set(),
    "korean_time": set(),
    "config": {"errors"},
    "spec": {"errors", "config"},
    "api": {"errors", "config", "spec"},
    "telemetry": {"errors"},
    "session": {"errors", "config", "spec", "telemetry", "korean_time"},
    "symbols": {"errors", "spec", "api"},
    "order_numbers": set(),
    "stream": {
        "errors",
        "config",
        "spec",
        "api",
        "session",
        "symbols",
        "order_numbers",
        "telemetry",
        "korean_time",
    },
    "menus": {"spec", "api"},
    "warming": {"errors", "spec"},
    "watchlists": {"errors", "spec", "api", "symbols"},
    # Orders are followed by notices, which are the stream's.
    "orders": {
        "errors",
        "config",
        "spec",
        "api",
        "session",
        "symbols",
        "stream",
        "order_numbers",
        "ticks",
        "korean_time",
    },
    "account": {"errors", "config", "spec", "api", "symbols", "orders", "order_numbers", "korean_time"},
    "calendar": {"errors", "spec", "api", "session", "korean_time"},
    "ticks": {"errors", "api"},
    "instruments": {"errors", "config", "spec", "api", "session", "ticks", "korean_time"},
    "tables": {"errors", "spec"},
    "market": {"errors", "config", "spec", "api", "symbols", "watchlists", "korean_time"},
    "client": {
        "errors",
        "config",
        "spec",
        "api",
        "session",
        "stream",
        "menus",
        "warming",
        "watchlists",
        "market",
        "orders",
        "account",
        "calendar",
        "instruments",
        "telemetry",
    },
    # The sandbox serves master files, whose layouts are those of the instruments.
    "sandbox": {"errors", "config", "spec", "api", "instruments", "ticks", "korean_time"},
    "kis_async": {"errors"},
}
# The index leads from an id to its class, so it names `api`, inside its functions; see `spec/index.py`.
ALSO = {"spec.index": {"api"}}


@pytest.mark.parametrize("path", SOURCES, ids=module_of)
def test_dependencies_point_one_way(path):
    """No room uses one that is built on it."""
    room = room_of(module_of(path))
    if room == "cli":
        return
    allowed = MAY_USE[room] | {room} | ALSO.get(module_of(path), set())
    used = {room_of(name) for name in own_imports(path)}
    assert used <= allowed, f"{module_of(path)} may not import {sorted(used - allowed)}"


def test_the_reader_of_imports_sees_them():
    """The test above looks at real imports: these are known to exist."""
    assert "errors" in own_imports(PACKAGE / "spec" / "message.py")
    assert "spec.declare" in own_imports(PACKAGE / "api" / "domestic_stock" / "analysis.py")
    assert "api.domestic_stock.analysis" in own_imports(PACKAGE / "menus.py")
    assert "aiohttp" in imports(PACKAGE / "session" / "transport.py")
    assert "spec.declare" not in own_imports(PACKAGE / "spec" / "paging.py")  # for type checkers only


DECLARING = {"spec.declare", "spec.values", "spec.paging", "config", "errors"}
BESIDE = {"collections.abc", "datetime", "decimal", "enum", "typing", "attrs"}
API = [path for path in SOURCES if room_of(module_of(path)) == "api"]


@pytest.mark.parametrize("path", API, ids=module_of)
def test_declarations_only_declare(path):
    """A menu imports the means of declaring, shared code sets, and nothing that does anything."""
    # A menu may also offer what the modules beside it declare.
    beside = re.escape(module_of(path).rpartition(".")[0])
    shared = rf"api\.(\w+\.)?enums|{beside}\.\w+"
    ours = {name for name in own_imports(path) if not re.fullmatch(shared, name)}
    assert ours <= DECLARING
    assert {name for name in imports(path) if name.split(".")[0] != "kis_async"} <= BESIDE


PURE = [
    *(path for path in SOURCES if room_of(module_of(path)) == "spec"),
    *(PACKAGE / "session" / f"{name}.py" for name in ("quota", "tokens", "retry", "privacy")),
    *(PACKAGE / "sandbox" / f"stream_{name}.py" for name in ("rules", "market", "notices", "desk")),
    *(
        PACKAGE / "stream" / f"{name}.py"
        for name in (
            *("frames", "cipher", "records", "drift", "decode", "registry", "tally", "buffers", "events"),
            *("hub", "notices", "symbols", "options", "relay_protocol", "relay_fan"),
        )
    ),
    *(
        PACKAGE / "orders" / f"{name}.py"
        for name in (
            *("listed", "terms", "conversions", "matching", "fitting", "pairing", "building", "placed"),
            *("receipts", "guards", "hours", "tracking", "tracked", "telling", "known_orders"),
            "order_events",
        )
    ),
    *(PACKAGE / "calendar" / f"{name}.py" for name in ("marketplaces", "hours", "days", "timeline")),
    *sorted((PACKAGE / "sandbox" / "exchange").glob("*.py")),
    PACKAGE / "sandbox" / "calls.py",
    *(
        path
        for path in sorted((PACKAGE / "instruments").glob("*.py"))
        if path.stem not in {"__init__", "download", "renewal", "facade", "store", "build", "cache", "worker"}
    ),
    *(
        PACKAGE / "account" / f"{name}.py"
        for name in ("places", "periods", "results", "holdings", "money", "trades", "profits")
    ),
    *(PACKAGE / "telemetry" / f"{name}.py" for name in ("stopwatch", "counters", "snapshot", "words")),
    PACKAGE / "ticks.py",
    PACKAGE / "order_numbers.py",
    PACKAGE / "korean_time.py",
    PACKAGE / "errors.py",
    PACKAGE / "config.py",
]


@pytest.mark.parametrize("path", PURE, ids=module_of)
def test_pure_modules_do_no_io(path):
    """What can be a function of its arguments is: neither asyncio nor aiohttp nor a socket in it."""
    assert not {name.split(".")[0] for name in imports(path)} & {
        "asyncio",
        "aiohttp",
        "socket",
        "ssl",
        "sqlite3",
    }


def test_aiohttp_stays_at_the_edge():
    """The spec layer and the declarations are usable without aiohttp; few modules know it."""
    users = {
        module_of(path) for path in SOURCES if "aiohttp" in {name.split(".")[0] for name in imports(path)}
    }
    rooms = {room_of(module) for module in users}
    assert rooms <= {"session", "client", "sandbox", "stream", "instruments", "cli"}


LIMIT = 500
FILES = [
    *(path for path in SOURCES if room_of(module_of(path)) != "api"),
    *sorted(TESTS.rglob("*.py")),
]


@pytest.mark.parametrize("path", FILES, ids=lambda path: str(path.relative_to(PACKAGE.parent)))
def test_no_file_is_two_files(path):
    """A file of over 500 lines is two files; declarations are tables and may be longer."""
    assert len(path.read_text(encoding="utf-8").splitlines()) <= LIMIT


@pytest.mark.parametrize("path", [path for path in API if not path.stem.startswith("_")], ids=module_of)
def test_a_first_use_imports_little(path):
    """A TR's module is compiled in the middle of an event loop, which 600 lines hold up for 8 ms."""
    assert len(path.read_text(encoding="utf-8").splitlines()) <= 600


def test_only_what_is_declared_is_needed():
    """Outside the standard library the package imports what pyproject.toml lists, extras in their rooms."""
    project = tomllib.loads((TESTS.parent / "pyproject.toml").read_text(encoding="utf-8"))["project"]
    extras = project["optional-dependencies"]
    needed, extra, frames = (
        {re.split(r"[^\w-]", text)[0].lower() for text in texts}
        for texts in (project["dependencies"], extras["cli"], extras["pandas"] + extras["polars"])
    )
    always = {"kis_async", "yarl", *needed}  # yarl is aiohttp's own type for addresses
    rooms = {"cli": {name.replace("pyyaml", "yaml") for name in extra}, "config": {"yaml"}}
    rooms["sandbox"] = {"pytest"}  # its plugin is loaded by pytest
    rooms["tables"] = frames
    rooms["calendar"] = {"holidays"}
    rooms["session"] = {"redis"}
    rooms["stream"] = {"redis"}
    for path in SOURCES:
        used = {name.split(".")[0] for name in imports(path)} - set(sys.stdlib_module_names)
        assert used <= always | rooms.get(room_of(module_of(path)), set()), module_of(path)


# --- the vocabulary -----------------------------------------------------------------------------

# One wire name -> one English name, except where the broker uses it for two things.
TWO_MEANINGS = departures("TWO_MEANINGS")


def names_by_wire() -> dict[str, dict[str, set[str]]]:
    """Wire name, without case and number -> English name -> the classes that use it."""
    found: dict[str, dict[str, set[str]]] = defaultdict(lambda: defaultdict(set))

    def visit(cls: type) -> None:
        for kind in field_kinds(cls):
            if kind.metadata["kind"] == "series" or kind.shape != "value":
                visit(row_class(kind))
            elif isinstance(kind.metadata["wire"], str):
                wire = re.sub(r"_\{n.*?\}$", "", kind.wire).lower()
                found[wire][kind.name].add(cls.__name__)

    for request in declared_requests():
        visit(request)
        # Blocks are named by what they hold: `output1` is as many things as there are TRs.
        for kind in field_kinds(request.reply_type()):
            if kind.shape == "value":
                found[kind.wire.lower()][kind.name].add(request.reply_type().__name__)
            else:
                visit(row_class(kind))
    for record in declared_streams():
        visit(record)
    return found


def test_one_wire_name_has_one_english_name():
    """Whoever knows `acml_vol` as `volume` in one TR finds it as `volume` in all of them."""
    several = {wire: dict(names) for wire, names in names_by_wire().items() if len(names) > 1}
    assert {wire: names for wire, names in several.items() if wire not in TWO_MEANINGS} == {}
    assert set(TWO_MEANINGS) <= set(several), "an exception that is none any more"


def test_names_are_plain():
    """English names are words that can be spoken: `prpr` or `vrss` is none."""
    for names in names_by_wire().values():
        for name in names:
            assert re.fullmatch(r"[a-z]+(_[a-z0-9]+)*", name), name
            words = set(name.split("_")) - {"krx", "nxt"}  # these are names, of the two exchanges
            unspeakable = [word for word in words if re.fullmatch(r"[b-df-hj-np-tv-xz]{3,}", word)]
            assert not unspeakable, name


@pytest.mark.parametrize("request_class", declared_requests(), ids=lambda each: each.__name__)
def test_every_declaration_is_documented(request_class):
    """The docstring opens with the Korean name, so that people find it, and every class has one."""
    doc = request_class.__dict__.get("__doc__") or ""
    assert doc.startswith(request_class.spec.name)
    assert (request_class.spec.paper is None) == ("Not offered on paper" in doc)
    reply = request_class.reply_type()
    assert reply.__dict__.get("__doc__")
    for cls in (request_class, reply):
        for kind in field_kinds(cls):
            if kind.shape != "value" or kind.metadata["kind"] == "series":
                assert row_class(kind).__dict__.get("__doc__")


@pytest.mark.parametrize("record", declared_streams(), ids=lambda each: each.__name__)
def test_every_stream_is_documented(record):
    """The docstring opens with the Korean name, tells of paper, and ends with the source."""
    doc, stream = " ".join((record.__dict__.get("__doc__") or "").split()), record.stream
    assert doc.startswith(f"{' '.join(stream.name.split())}: ")
    assert (stream.paper is None) == ("Not offered on paper." in doc)
    assert doc.endswith(f"Source: {stream.api_id}.")
    assert all(base.__dict__.get("__doc__") for base in record.__mro__[:-1])


@pytest.mark.parametrize("request_class", declared_requests(), ids=lambda each: each.__name__)
def test_rules_of_paging_name_real_fields(request_class):
    """A rule of paging names fields by text: they exist, in the request and in the reply."""
    rule = request_class.spec.paging
    if rule is None:
        return
    asked = {field.name for field in attrs.fields(request_class)}
    answered = {field.name for field in attrs.fields(request_class.reply_type())}
    named = attrs.asdict(rule)
    assert {named[key] for key in ("scope", "cursor", "flag", "minutes", "key") if key in named} <= asked
    cursors = {named["scope"], named["cursor"]} if "scope" in named else set()
    assert cursors | ({named["rows"]} if "rows" in named else set()) <= answered
    kinds = {kind.name: kind for kind in field_kinds(request_class.reply_type())}
    heads = [named["more"]] if "more" in named else [(named["head"], named["key"])] if "head" in named else []
    for head, field in heads:
        assert field in {each.name for each in attrs.fields(row_class(kinds[head]))}
    if "day" in named:
        bars = {field.name for field in attrs.fields(row_class(kinds[named["rows"]]))}
        assert {named["day"], named["clock"]} <= bars


CURSORS = re.compile(r"ctx_area_nk\d+|cts(_\w+)?|keyb|index_key|\w+_srno", re.IGNORECASE)


def test_what_takes_a_cursor_is_continued():
    """A parameter for a cursor means a rule of paging, or a reason why there is none."""
    without = {
        request_class.__name__
        for request_class in declared_requests()
        if request_class.spec.effect == "read"
        and request_class.spec.paging is None
        and any(
            isinstance(kind.wire, str) and CURSORS.fullmatch(kind.wire) for kind in field_kinds(request_class)
        )
    }
    assert without == set(departures("NOT_CONTINUED"))
