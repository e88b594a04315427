import signed from "@session-schema/webhooks/signed.json" with { type: "json" };
import { describe, expect, test } from "vitest";
import { checkSignature } from "./check-signature.ts";
import { exampleDelivery } from "./example.ts";
import { parseHeaders } from "./parse-headers.ts";

const lines = (headers: object): string =>
  Object.entries(headers)
    .map(([name, value]) => `${name}: ${value}`)
    .join("\n");

test("each signed fixture is verified or rejected as its code says", async () => {
  // A blank secret or body is one that isn't there yet, and pasting removes what else these fixtures have.
  const checked = signed.filter(({ secret, body, headers }) => secret !== "" && body.trim() !== "" && Object.keys(headers).length > 0);
  expect(checked.length).toBeGreaterThan(10);
  for (const { name, body, headers, secret, now, code } of checked as readonly ((typeof signed)[number] & { code?: string })[]) {
    const { state, text } = await checkSignature({ body, headers: lines(headers), secret }, now);
    // Other line breaks than those of the request are forgiven, with a note.
    const isExact = state === "verified" && !text.includes("line break");
    expect(isExact, `${name}: ${text}`).toBe(code === undefined);
  }
});

describe("a delivery that was signed just now", async () => {
  const now = 1_700_000_000_000;
  const delivery = await exampleDelivery(now);
  const day = 86_400_000;

  test("is verified", async () => {
    expect(await checkSignature(delivery, now)).toMatchObject({ state: "verified" });
  });

  test.for([
    ["another secret", { secret: "x" }, "Bad signature"],
    ["another body", { body: delivery.body.replace("ready", "Ready") }, "Bad signature"],
    ["no header of a signature", { headers: "content-type: application/json" }, "No signature"],
    ["a line that isn't a header", { headers: "Livepeer-Signature" }, "Wrong format"],
    ["a signature in another format", { headers: "Livepeer-Signature: sha256=abc" }, "Wrong format"],
  ] as const)("isn't with %s", async ([, change, title]) => {
    expect(await checkSignature({ ...delivery, ...change }, now)).toMatchObject({ state: "rejected", title });
  });

  test.for([2 * day, -2 * day])("is reported as signed, but at the wrong time, %i ms later", async (later) => {
    const found = await checkSignature(delivery, now + later);
    expect(found).toMatchObject({ state: "rejected", title: later > 0 ? "Too old" : "In the future" });
    expect(found.text).toMatch(/^The signature is that of the body, but a receiver rejects it now\. The delivery was sent 2 days/);
  });

  test("is verified with a line break at the end, which pasting adds", async () => {
    const found = await checkSignature({ ...delivery, body: `${delivery.body}\n` }, now);
    expect(found).toMatchObject({ state: "verified", text: expect.stringContaining("no line break at the end") });
  });

  test.for(["headers", "body", "secret"] as const)("isn't checked before it has its %s", async (part) => {
    expect(await checkSignature({ ...delivery, [part]: "" }, now)).toMatchObject({ state: "open" });
  });
});

test("headers are read as tools show them", () => {
  const text = "POST /webhooks HTTP/1.1\n> A: 1\n-H 'B: x:y' \\\n--header \"A: 2\"\n\nc:3";
  expect(parseHeaders(text)).toEqual({
    headers: new Map([
      ["a", ["1", "2"]],
      ["b", ["x:y"]],
      ["c", ["3"]],
    ]),
  });
  expect(parseHeaders("a: 1\nnonsense")).toEqual({ line: 2, text: "nonsense" });
});
