import { once } from "node:events";
import { readSession } from "@session-schema/validators/session";
import express from "express";

const app = express();
app.post("/sessions", express.json(), (request, response) => {
  const received = readSession(request.body);
  if (!received.ok) {
    response
      .status(422)
      .json({ errors: received.issues.map(({ message }) => message) });
    return;
  }
  for (const { message } of received.issues)
    console.log("tolerated:", message);
  response.json({ name: received.value.name });
});

const server = app.listen(0, "127.0.0.1");
await once(server, "listening");
const address = server.address();
const port = typeof address === "object" ? address?.port : undefined;
const payloads = [
  { name: "friday-show", isHealthy: null, region: "fra" },
  { name: 7 },
];
for (const payload of payloads) {
  const response = await fetch(`http://127.0.0.1:${port}/sessions`, {
    method: "POST",
    headers: { "content-type": "application/json" },
    body: JSON.stringify(payload),
  });
  console.log(response.status, await response.text());
}
server.close();
