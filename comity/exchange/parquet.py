"""Rows as columns of Parquet files (Apache Parquet 2, zstd), for those who count with them."""

from collections.abc import Iterable, Iterator
from itertools import islice
from pathlib import Path
from types import ModuleType
from typing import Final

from comity.errors import ExchangeError
from comity.exchange.lines import lines_of, rows_of
from comity.schema import Kind

_GROUP: Final = 50_000
"""Rows a group: what is in memory at a time."""


class Columns:
    """One column a property, typed as the schema says."""

    def write(self, path: Path, kind: Kind, lines: Iterable[str]) -> int:
        """Write rows, given as lines of JSON; return how many.

        Raises:
            ExchangeError: pyarrow is not installed.
        """
        arrow, parquet = _pyarrow()
        declared = arrow.schema(
            [(name, _type(arrow, kind.properties.get(name, "S"))) for name in kind.columns]
        )
        count, rows = 0, rows_of(kind, lines)
        with parquet.ParquetWriter(path, declared, compression="zstd") as file:
            while group := list(islice(rows, _GROUP)):
                file.write_table(arrow.Table.from_pylist(group, schema=declared))
                count += len(group)
        return count

    def read(self, path: Path, kind: Kind) -> Iterator[str]:
        """Yield the lines that were written, in their order.

        Raises:
            ExchangeError: pyarrow is not installed, or the file is no Parquet.
        """
        arrow, parquet = _pyarrow()
        try:
            with parquet.ParquetFile(path) as file:
                for batch in file.iter_batches(_GROUP):
                    yield from lines_of(kind, batch.to_pylist())
        except arrow.ArrowException as error:
            raise ExchangeError(str(path), f"it cannot be read as Parquet: {error}") from error


def _pyarrow() -> tuple[ModuleType, ModuleType]:
    try:
        import pyarrow  # noqa: PLC0415 - only this form needs it
        import pyarrow.parquet  # noqa: PLC0415 - likewise
    except ImportError as error:
        advice = "Parquet needs pyarrow: pip install 'comity[parquet]', or choose jsonl"
        raise ExchangeError("parquet", advice) from error
    return pyarrow, pyarrow.parquet


def _type(arrow: ModuleType, code: str) -> object:
    types = {
        "S": arrow.string(), "I": arrow.int64(), "F": arrow.float64(), "B": arrow.bool_(),
        "L": arrow.list_(arrow.string()), "X": arrow.binary(),
    }  # fmt: skip
    return types[code]
