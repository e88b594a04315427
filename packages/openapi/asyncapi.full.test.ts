import { emitters } from "@tools/codegen";
import { a, contractOf, object, stressOperations, stressSchemas } from "@tools/contract/testing";
import { expect, test } from "vitest";
import { parseAsyncapi } from "./testing/parse-asyncapi.ts";

const webhooks = (body: string, id: string): string =>
  `webhooks: { body: ${body}, id: ${id}, description: All., headers: {}, responses: { 200: Fine. } }\n`;

const created = object(
  { kind: { description: "Which.", const: "created" }, key: a("string"), of: { description: "What.", $ref: "condition.schema.json" } },
  { required: ["kind", "key"] },
);
const notice = { description: "A notice.", oneOf: [{ $ref: "created.schema.json" }], "x-open-enum": true };

test.for([
  { title: "a closed, recursive union", body: "Condition", id: "op", messages: ["Negation", "Comparison"] },
  { title: "references next to other keywords", body: "Notice", id: "key", messages: ["Created", "UnknownNotice"] },
])("a document with $title is valid", async ({ body, id, messages }) => {
  const contract = await contractOf({ ...stressSchemas, created, notice }, stressOperations + webhooks(body, id));
  const source = (await emitters.openapi.emit(contract)).find(({ path }) => path.endsWith("asyncapi.json"))?.text ?? "";
  const { document, problems } = await parseAsyncapi(source);
  expect(problems).toEqual([]);
  expect(
    document
      ?.allMessages()
      .all()
      .map((message) => message.id()),
  ).toEqual(messages);
});
