import { a, contractOf, problemsOf, stressSchemas } from "@tools/contract/testing";
import { expect, test } from "vitest";
import { fixtures } from "./fixtures/index.ts";
import { types } from "./types/index.ts";
import { validators } from "./validators/index.ts";

/** The types that TypeScript declares itself. `globalThis` has the values, and not these. */
const utilityTypes =
  `Awaited Exclude Extract Iterable Iterator NonNullable Omit Parameters Partial Pick PropertyKey Readonly ReadonlyArray ReadonlyMap
  ReadonlySet Record Required ReturnType`.split(/\s+/);

test("no model can have the name of a global that generated code uses", async () => {
  const contract = await contractOf(stressSchemas);
  const files = (await Promise.all([types, validators, fixtures].map((emitter) => emitter.emit(contract)))).flat();
  const code = files.filter(({ path }) => path.endsWith(".ts")).map(({ text }) => text.replace(/\/\*[\s\S]*?\*\/|"(?:\\.|[^"\\])*"/gu, ""));
  const globals = new Set([...Object.getOwnPropertyNames(globalThis), ...utilityTypes]);
  const used = [...new Set(code.flatMap((text) => text.match(/\b[A-Z][A-Za-z0-9]*\b/gu) ?? []))].filter((name) => globals.has(name));
  expect(used).toContain("Exclude");
  expect(await problemsOf({ x: { title: "Free", ...a("string") } })).toEqual([]);
  const accepted = await Promise.all(
    used.map(async (title) => ((await problemsOf({ x: { title, ...a("string") } })).length === 0 ? [title] : [])),
  );
  expect(accepted.flat()).toEqual([]);
});
