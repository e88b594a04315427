"""The reference shows the types that the package has."""

import json
import re
from pathlib import Path
from types import NoneType, UnionType
from typing import Any, Literal, Union, get_args, get_origin, get_type_hints

import pytest

import session_schema
from session_schema import Model

PAGES = Path(__file__).parents[3] / "docs/reference/generated"


def page_of(model: type[Model]) -> Path:
    return PAGES / (re.sub(r"(?<=[a-z])(?=[A-Z])", "-", model.__name__).lower() + ".md")


MODELS = [
    each
    for name in session_schema.__all__
    if isinstance(each := getattr(session_schema, name), type)
    and issubclass(each, Model)
    and page_of(each).exists()
]


def shown(type_: Any) -> str:
    """A type as the reference spells it."""
    origin, parts = get_origin(type_), get_args(type_)
    if type_ is None or type_ is NoneType:
        return "None"
    if origin in {Union, UnionType}:
        members = [shown(part) for part in parts]
        # Whatever JSON can hold may be null.
        return "JsonValue" if "JsonValue" in members else " | ".join(members)
    if origin is Literal:
        values = [json.dumps(each) if isinstance(each, str) else str(each) for each in parts]
        return f"Literal[{', '.join(values)}]"
    name: str = (origin or type_).__name__
    return f"{name}[{', '.join(map(shown, parts))}]" if parts else name


@pytest.mark.parametrize("model", MODELS)
def test_the_table_of_a_model_is_its_class(model: type[Model]) -> None:
    table = page_of(model).read_text("utf-8").split("\n### Python\n")[1].split("\n### ")[0]
    rows = re.findall(r"^\| `(\w+)` \| \[?`(.+?)`(?:\]\(.*?\))? \| (\w+) \|", table, re.MULTILINE)
    hints = get_type_hints(model)
    assert [(field, type_.replace("\\|", "|"), required) for field, type_, required in rows] == [
        (name, shown(hints[name]), "yes" if field.is_required() else "no")
        for name, field in model.model_fields.items()
    ]


def test_there_are_tables() -> None:
    assert MODELS
