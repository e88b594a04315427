import { serve } from "@hono/node-server";
import { sValidator } from "@hono/standard-validator";
import { sessionTolerantStandard } from "@session-schema/validators/session";
import { Hono } from "hono";

const app = new Hono().post("/sessions", sValidator("json", sessionTolerantStandard), (context) => {
  const { name, recordingStatus } = context.req.valid("json"); // a TolerantSession
  return context.json({ name, recordingStatus });
});

const server = serve({ fetch: app.fetch, hostname: "127.0.0.1", port: 0 }, async ({ port }) => {
  for (const payload of [{ name: "friday-show", recordingStatus: "deleted", isHealthy: null }, { name: 7 }]) {
    const headers = { "content-type": "application/json" };
    const response = await fetch(`http://127.0.0.1:${port}/sessions`, { method: "POST", headers, body: JSON.stringify(payload) });
    console.log(response.status, await response.text());
  }
  server.close();
});
