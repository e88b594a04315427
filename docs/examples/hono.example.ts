import { serve } from "@hono/node-server";
import { sValidator } from "@hono/standard-validator";
import { sessionTolerantStandard } from "@session-schema/validators/session";
import { Hono } from "hono";

const app = new Hono().post(
  "/sessions",
  sValidator("json", sessionTolerantStandard),
  (context) => {
    // A TolerantSession.
    const { name, recordingStatus } = context.req.valid("json");
    return context.json({ name, recordingStatus });
  },
);

const payloads = [
  { name: "friday-show", recordingStatus: "deleted", isHealthy: null },
  { name: 7 },
];
const server = serve(
  { fetch: app.fetch, hostname: "127.0.0.1", port: 0 },
  async ({ port }) => {
    for (const payload of payloads) {
      const response = await fetch(`http://127.0.0.1:${port}/sessions`, {
        method: "POST",
        headers: { "content-type": "application/json" },
        body: JSON.stringify(payload),
      });
      console.log(response.status, await response.text());
    }
    server.close();
  },
);
