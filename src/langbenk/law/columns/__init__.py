"""The same rules for a whole register at once, as Polars expressions. The only place in the law room with a library."""

from langbenk.law.columns.register import assess_columns

__all__ = ["assess_columns"]
