import fc from "fast-check";
import { expect, test } from "vitest";
import { fixtureUrl, maxTextLength, readFragment, writeFragment } from "./fragment.ts";

test("a fragment is read as it was written", async () => {
  await fc.assert(
    fc.asyncProperty(fc.string({ unit: "grapheme" }), fc.string(), async (text, model) => {
      const hash = await writeFragment(model, text);
      expect(hash).toMatch(/^#[\w%.!~*'()=&-]*$/);
      expect(await readFragment(hash)).toEqual({ kind: "payload", model, text });
    }),
  );
});

test("a payload of a megabyte is read as it was written", async () => {
  const text = JSON.stringify(Array.from({ length: 40_000 }, (_, index) => ({ index, name: `the ${index}th` })));
  expect(text.length).toBeGreaterThan(1_000_000);
  expect(await readFragment(await writeFragment("Session", text))).toEqual({ kind: "payload", model: "Session", text });
});

test.for([
  ["", undefined],
  ["#", undefined],
  ["#result", undefined],
  ["#fixture=session/canonical", { kind: "fixture", name: "session/canonical" }],
  ["#fixture=session%2Fcanonical", { kind: "fixture", name: "session/canonical" }],
  ["#model=Encoder", { kind: "payload", model: "Encoder", text: undefined }],
] as const)("%s is parsed as %o", async ([hash, fragment]) => {
  expect(await readFragment(hash)).toEqual(fragment);
});

test("the URL of a fixture is read as that fixture", async () => {
  const [page, hash] = fixtureUrl("session/profiles/item one & two").split("#");
  expect(page).toBe("playground.html");
  expect(await readFragment(`#${hash}`)).toEqual({ kind: "fixture", name: "session/profiles/item one & two" });
});

test.for(["#model=Session&json=!", "#model=Session&json=AAAA"])("a damaged link throws: %s", async (hash) => {
  await expect(readFragment(hash)).rejects.toThrow();
});

test("a link that was cut off throws", async () => {
  const hash = await writeFragment("Session", '{"name":"friday-show"}');
  await expect(readFragment(hash.slice(0, -8))).rejects.toThrow();
});

test("a link that unpacks to too long a text throws", async () => {
  const hash = await writeFragment("Session", " ".repeat(maxTextLength + 1));
  expect(hash.length).toBeLessThan(100_000);
  await expect(readFragment(hash)).rejects.toThrow("too long");
});
