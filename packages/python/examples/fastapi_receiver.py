"""Receives webhooks with FastAPI: `WEBHOOK_SECRET=… uvicorn fastapi_receiver:app`."""

import json
import os
from pathlib import Path

from fastapi import FastAPI, Request
from fastapi.responses import JSONResponse

from session_schema import RecordingReadyEvent
from session_schema.webhooks import KnownWebhook, WebhookError, read_webhook, verify_livepeer

SECRET = os.environ["WEBHOOK_SECRET"]
app = FastAPI()


@app.post("/webhooks")
async def receive(request: Request) -> dict[str, str]:
    # The signature covers the raw body, so the function has no parameter for it.
    payload = verify_livepeer(await request.body(), request.headers, SECRET)
    match read_webhook(payload):
        case KnownWebhook(RecordingReadyEvent() as ready):
            print(ready.payload.session.name, ready.payload.mp4_url)
            return {"outcome": "handled"}
        case _:
            keep(payload)
            return {"outcome": "dead-lettered"}


@app.exception_handler(WebhookError)
async def reject(_request: Request, error: WebhookError) -> JSONResponse:
    return JSONResponse({"code": error.code, "message": str(error)}, error.status)


def keep(payload: object) -> None:
    """Keeps an event that wasn't handled, because its sender won't send it again."""
    with Path("dead-letters.jsonl").open("a", encoding="utf-8") as file:
        file.write(json.dumps(payload) + "\n")
