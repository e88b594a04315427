"""The conformance runner: reads a JSON request per line and writes a JSON response per line.

It isn't published.
"""

from __future__ import annotations

import json
import sys
from typing import Any

import session_schema
from session_schema import DecodeError, Model
from session_schema._formats import FORMATS
from session_schema._unions import name_of
from session_schema.strict import validate_json


def response_to(request: dict[str, Any]) -> dict[str, Any]:
    text: str = request["text"]
    if request["op"] == "format":
        return {"accepted": FORMATS[request["model"]](text)}
    model = getattr(session_schema, request["model"])
    try:
        if request["op"] == "validate":
            result = validate_json(model, text)
            issues = [
                {"instancePath": i.pointer, "keyword": i.keyword, "tolerated": i.tolerated}
                for i in result.issues
            ]
            return {"accepted": result.accepted, "issues": issues}
        value = reader_of(model)(text)
        if request["op"] == "relay":
            if not isinstance(value, Model):
                return {"accepted": False, "pointer": "", "message": "has no properties"}
            value.unknown[request["add"]["key"]] = request["add"]["value"]
        return {"accepted": True, "text": value.to_json()}
    except DecodeError as error:
        return {"accepted": False, "pointer": error.pointer, "message": error.message}


def reader_of(model: Any) -> Any:
    """The method of a class, or the function of a union."""
    if hasattr(model, "from_json"):
        return model.from_json
    functions = [getattr(session_schema, name) for name in session_schema.__all__]
    [reader] = [
        each
        for each in functions
        if getattr(each, "__name__", "").endswith("_from_json")
        and each.__annotations__["return"] == name_of(model)
    ]
    return reader


for line in sys.stdin:
    request = json.loads(line)
    print(json.dumps({"id": request["id"], **response_to(request)}), flush=True)
