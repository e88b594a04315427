import { a, contractOf, object, stressOperations } from "@tools/contract/testing";
import { expect, test } from "vitest";
import { operations } from "./index.ts";

const webhooks = `webhooks:
  body: Change
  id: key
  description: Every change.
  headers:
    X-Mark: { description: The mark., schema: { type: string }, example: a=1 }
  responses:
    200: It isn't sent again.
    503: It is sent again.
`;

const change = (kind: string) =>
  object({ kind: { description: "Which.", const: kind }, key: a("string", { examples: [`${kind}-1`] }) }, { required: ["kind", "key"] });
const files = (more: object) => ({
  odd: object({}),
  animal: object({}),
  made: change("made"),
  lost: change("lost"),
  change: { description: "A change.", oneOf: [{ $ref: "made.schema.json" }, { $ref: "lost.schema.json" }], ...more },
});

/** The page of the webhooks; undefined if there is none. */
const page = async (more: object, text: string) =>
  (await operations.emit(await contractOf(files(more), text))).find(({ path }) => path.endsWith("/webhooks.md"))?.text;

test("webhooks have a page with their guide, events, headers and responses, and an example", async () => {
  const text = await page({ "x-open-enum": true }, stressOperations + webhooks);
  expect(text).toContain("[Receive webhooks](../../guides/receive-webhooks.md)");
  expect(text).toContain("- `made`, [`Made`](../../reference/generated/made.md): A thing.\n- `lost`");
  expect(text).toContain("[`Change`](../../reference/generated/change.md) is the type of all of them. Later versions may add events.");
  expect(text).toContain("`X-Mark` | The mark. | `a=1` |");
  expect(text).toContain("`503` | It is sent again. |");
  expect(text).toContain('"key": "made-1"');
});

test("the page of a closed union doesn't expect other events", async () => {
  expect(await page({}, stressOperations + webhooks)).not.toContain("Later versions");
});

test("without webhooks there is no page", async () => expect(await page({}, stressOperations)).toBeUndefined());
