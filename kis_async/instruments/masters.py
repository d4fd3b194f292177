"""The master files there are, and the class of their lines."""

from types import MappingProxyType

from ..errors import InvalidRequest
from .declare import MasterRow
from .layouts_derivatives import CommodityContractRow, IndexContractRow, StockContractRow
from .layouts_domestic import ElwRow, KonexRow, KosdaqRow, KospiRow
from .layouts_lists import BondRow, IndexRow, MemberRow, ThemeRow
from .layouts_overseas import ForeignIndicatorRow, OverseasFutureRow, OverseasOptionRow, OverseasStockRow

__all__ = ["MASTERS", "NOT_ZIPPED", "ROWS", "download_name", "row_of"]

ROWS: tuple[type[MasterRow], ...] = (
    KospiRow,
    KosdaqRow,
    KonexRow,
    IndexRow,
    OverseasStockRow,
    IndexContractRow,
    StockContractRow,
    CommodityContractRow,
    OverseasFutureRow,
    OverseasOptionRow,
    ForeignIndicatorRow,
    BondRow,
    ElwRow,
    ThemeRow,
    MemberRow,
)

MASTERS = MappingProxyType({file: row for row in ROWS for file in row.layout.files})
"""The class of a line by the file's name, as in `kospi_code.mst`."""

NOT_ZIPPED = frozenset({"memcode.mst"})


def row_of(file: str) -> type[MasterRow]:
    """The class of a file's lines; `InvalidRequest` for a name that no master has."""
    try:
        return MASTERS[file]
    except KeyError:
        raise InvalidRequest(f"{file!r} is no master file", parameter="file") from None


def download_name(file: str) -> str:
    """The name under which the broker serves a master: nearly all are zipped."""
    return file if file in NOT_ZIPPED else f"{file}.zip"
