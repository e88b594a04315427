import { once } from "node:events";
import {
  createWebhookHandler,
  signWebhook,
} from "@session-schema/webhooks";
import { toExpressHandler } from "@session-schema/webhooks/express";
import express from "express";

const secret = process.env["WEBHOOK_SECRET"] ?? "secret";
const handler = createWebhookHandler({
  secret,
  on: {
    "recording.ready": ({ payload }) => {
      console.log(payload.session.name, payload.mp4Url);
    },
  },
  // Keeps events that no function handles.
  deadLetter: ({ reason, event }) => console.log("kept:", reason, event),
});

const app = express();
// Before express.json(), because the signature covers the raw body.
app.post("/webhooks", toExpressHandler(handler));
app.use(express.json());

const server = app.listen(0, "127.0.0.1");
await once(server, "listening");
const address = server.address();
const port = typeof address === "object" ? address?.port : undefined;

// Send an event like its sender, and send it again.
const event = {
  id: "evt-1",
  webhookId: "hook-1",
  createdAt: Date.now(),
  timestamp: Date.now(),
  event: "recording.ready",
  payload: {
    mp4Url: "https://example.com/720.mp4",
    session: { name: "friday-show" },
  },
};
const { body, headers } = await signWebhook(event, secret, "livepeer");
for (let i = 0; i < 2; i++) {
  const response = await fetch(`http://127.0.0.1:${port}/webhooks`, {
    method: "POST",
    headers,
    body,
  });
  console.log(response.status, await response.text());
}
server.close();
