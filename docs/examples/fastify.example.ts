import type { TolerantSession } from "@session-schema/types";
import { readSession } from "@session-schema/validators/session";
import Fastify from "fastify";

const app = Fastify();
app.post<{ Body: TolerantSession }>(
  "/sessions",
  {
    schema: { body: { title: "Session" } }, // without a schema, Fastify asks no validator
    validatorCompiler: () => (body) => {
      const received = readSession(body);
      return received.ok ? { value: received.value } : { error: new Error(received.issues.map(({ message }) => message).join("; ")) };
    },
  },
  async ({ body }) => ({ name: body.name, recordingStatus: body.recordingStatus }),
);

const url = await app.listen({ host: "127.0.0.1", port: 0 });
for (const payload of [{ name: "friday-show", recordingStatus: "deleted", isHealthy: null }, { name: 7 }]) {
  const headers = { "content-type": "application/json" };
  const response = await fetch(`${url}/sessions`, { method: "POST", headers, body: JSON.stringify(payload) });
  console.log(response.status, await response.text());
}
await app.close();
