import { readWebhook, signWebhook, verifyLivepeer } from "@session-schema/webhooks";
import { expect, test } from "vitest";
import asyncapi from "./generated/asyncapi.json" with { type: "json" };
import openapi from "./generated/openapi.json" with { type: "json" };

const header = openapi.components.parameters["Livepeer-Signature"];

test("the example of the signature is the signature of the body that its description names", async () => {
  const [, body = "", secret = ""] = /the signature of the body (\{.*\}) with the secret (\w+)\./.exec(header.description) ?? [];
  expect(await verifyLivepeer(body, { [header.name]: header.example }, secret, { tolerance: Number.POSITIVE_INFINITY })).toEqual(
    JSON.parse(body),
  );
  expect(JSON.stringify(asyncapi)).toContain(header.example);
});

test.for(Object.entries(openapi.webhooks))(
  "the example of %s is read without issues once it is signed and verified",
  async ([name, { post }]) => {
    const { example } = post.requestBody.content["application/json"];
    const { body, headers } = await signWebhook(example, "shared", "livepeer");
    const event = await verifyLivepeer(body, headers, "shared", { now: example.timestamp });
    expect(readWebhook(event)).toMatchObject({ kind: "known", event: { event: name }, issues: [] });
  },
);
