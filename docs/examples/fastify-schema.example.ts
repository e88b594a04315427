import tolerant from "@session-schema/schemas/tolerant/bundle.json" with {
  type: "json",
};
import type { TolerantSession } from "@session-schema/types";
import { Ajv2020 } from "ajv/dist/2020.js";
import Fastify from "fastify";

const ajv = new Ajv2020({ strict: false });
ajv.addSchema(tolerant);

const app = Fastify();
// `schema` is the object in the route below.
app.setValidatorCompiler(({ schema }) => ajv.compile(schema as object));
app.post<{ Body: TolerantSession }>(
  "/sessions",
  {
    schema: {
      body: {
        $ref: "https://session-schema.dev/tolerant/session.schema.json",
      },
    },
  },
  async ({ body }) => ({ name: body.name }),
);

const url = await app.listen({ host: "127.0.0.1", port: 0 });
const payloads = [
  { name: "friday-show", recordingStatus: "deleted" },
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
