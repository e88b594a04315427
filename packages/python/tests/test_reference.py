"""The reference shows the types that the package has."""

import re
from pathlib import Path
from typing import get_type_hints

import pytest

import session_schema
from session_schema import Model

PAGES = Path(__file__).parents[3] / "docs/reference/generated"
MODELS = [
    each
    for name in session_schema.__all__
    if isinstance(each := getattr(session_schema, name), type) and issubclass(each, Model)
]


def shown(type_: object) -> str:
    text = (
        type_.__name__ if isinstance(type_, type) and not hasattr(type_, "__args__") else str(type_)
    )
    text = re.sub(r"(?:\w+\.)+(?=\w)", "", text)
    optional = re.fullmatch(r"Optional\[(.*)\]", text)
    return f"{optional[1]} | None" if optional else text


@pytest.mark.parametrize("model", [each for each in MODELS if each is not Model])
def test_the_table_of_a_model_is_its_class(model: type[Model]) -> None:
    name = re.sub(r"(?<=[a-z])(?=[A-Z])", "-", model.__name__).lower()
    page = (PAGES / f"{name}.md").read_text("utf-8")
    table = page.split("\n### Python\n")[1].split("\n### ")[0]
    rows = re.findall(
        r"^\| `(\w+)` \| \[?`(.+?)`(?:\]\(.*?\))? \| (yes|no) \|", table, re.MULTILINE
    )
    hints = get_type_hints(model)
    assert [(field, type_.replace("\\|", "|"), required) for field, type_, required in rows] == [
        (field, shown(hints[field]), "yes" if info.is_required() else "no")
        for field, info in model.model_fields.items()
    ]
    assert rows
