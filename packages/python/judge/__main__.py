"""Answers how this package judges payloads, one JSON request per line.

It is what every language of the contract is asked alike, and no part of what is published.
"""

from __future__ import annotations

import json
import sys
from typing import Any

import session_schema
from session_schema import DecodeError, Model
from session_schema.strict import judge_json


def answer(request: dict[str, Any]) -> dict[str, Any]:
    model = getattr(session_schema, request["model"])
    text: str = request["text"]
    try:
        if request["op"] == "judge":
            verdict = judge_json(model, text)
            issues = [{"instancePath": i.pointer, "keyword": i.keyword} for i in verdict.issues]
            return {"accepted": verdict.accepted, "issues": issues}
        value = model.from_json(text)
        if request["op"] == "relay":
            if not isinstance(value, Model):
                return {"accepted": False, "pointer": "", "message": "takes no properties"}
            value.unknown[request["add"]["key"]] = request["add"]["value"]
        return {"accepted": True, "text": value.to_json()}
    except DecodeError as error:
        return {"accepted": False, "pointer": error.pointer, "message": error.message}


for line in sys.stdin:
    request = json.loads(line)
    print(json.dumps({"id": request["id"], **answer(request)}), flush=True)
