"""The columns that hold the models, which Spark, Arrow and Polars have types of their own for."""

from __future__ import annotations

import json
from dataclasses import dataclass
from functools import cache
from importlib.resources import files
from typing import Any

from ._errors import ModelError
from ._unions import name_of


@dataclass(frozen=True)
class Columns:
    """A model as columns.

    Attributes:
        name: The name of the model.
        prefix: The start of the names of its SQL functions: `recording_status`.
        type: Its type, in the JSON of Spark: `"long"`, or `{"type": "struct", "fields": [...]}`.
    """

    name: str
    prefix: str
    type: Any


@cache
def all_columns() -> tuple[Columns, ...]:
    """Those of all models, in the order of the contract."""
    text = files("session_schema").joinpath("generated/columns.json").read_text("utf-8")
    return tuple(Columns(**model) for model in json.loads(text))


def columns_of(model: object) -> Columns:
    """Those of a model, given its class or its union.

    Raises:
        ModelError: If the contract has no such model.
    """
    name = name_of(model)
    for each in all_columns():
        if each.name == name:
            return each
    raise ModelError(name, "", "is not a model of the contract")


def struct_of(model: object) -> Any:
    """The struct of a model whose values are objects.

    Raises:
        ModelError: If the contract has no such model, or its values aren't objects.
    """
    columns = columns_of(model)
    if isinstance(columns.type, str) or columns.type["type"] != "struct":
        raise ModelError(columns.name, "", "is not an object with properties, so it has no schema")
    return columns.type
