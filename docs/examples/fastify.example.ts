import type { TolerantSession } from "@session-schema/types";
import { readSession } from "@session-schema/validators/session";
import Fastify from "fastify";

const app = Fastify();
app.post<{ Body: TolerantSession }>(
  "/sessions",
  {
    // Fastify only validates routes that have a schema.
    schema: { body: { title: "Session" } },
    validatorCompiler: () => (body) => {
      const received = readSession(body);
      if (received.ok) return { value: received.value };
      const messages = received.issues.map(({ message }) => message);
      return { error: new Error(messages.join("; ")) };
    },
  },
  async ({ body }) => ({
    name: body.name,
    recordingStatus: body.recordingStatus,
  }),
);

const url = await app.listen({ host: "127.0.0.1", port: 0 });
const payloads = [
  { name: "friday-show", recordingStatus: "deleted", isHealthy: null },
  { name: 7 },
];
for (const payload of payloads) {
  const response = await fetch(`${url}/sessions`, {
    method: "POST",
    headers: { "content-type": "application/json" },
    body: JSON.stringify(payload),
  });
  console.log(response.status, await response.text());
}
await app.close();
