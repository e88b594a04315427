"""Receives webhooks with Flask: `WEBHOOK_SECRET=… flask --app flask_receiver run`."""

import json
import os
from pathlib import Path

from flask import Flask, request

from session_schema import RecordingReadyEvent
from session_schema.webhooks import KnownWebhook, WebhookError, read_webhook, verify_livepeer

SECRET = os.environ["WEBHOOK_SECRET"]
app = Flask(__name__)


@app.post("/webhooks")
def receive() -> dict[str, str]:
    # The signature covers the raw body, so request.json can't be verified.
    payload = verify_livepeer(request.get_data(), request.headers, SECRET)
    match read_webhook(payload):
        case KnownWebhook(RecordingReadyEvent() as ready):
            print(ready.payload.session.name, ready.payload.mp4_url)
            return {"outcome": "handled"}
        case _:
            keep(payload)
            return {"outcome": "dead-lettered"}


@app.errorhandler(WebhookError)
def reject(error: WebhookError) -> tuple[dict[str, str], int]:
    return {"code": error.code, "message": str(error)}, error.status


def keep(payload: object) -> None:
    """Keeps an event that wasn't handled, because its sender won't send it again."""
    with Path("dead-letters.jsonl").open("a", encoding="utf-8") as file:
        file.write(json.dumps(payload) + "\n")
