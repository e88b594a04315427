import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { Json } from "@tools/contract/json";
import { describe, expect, test } from "vitest";
import { predicateVariant, reportVariant, stockVariant, type ValidatorVariant } from "./testing/variants.ts";

interface Group {
  readonly description: string;
  readonly schema: Json;
  readonly tests: readonly { readonly description: string; readonly data: Json; readonly valid: boolean }[];
}

const folder = join(import.meta.dirname, "../../../test/json-schema-test-suite");
const files = readdirSync(join(folder, "draft2020-12"), { recursive: true, encoding: "utf8" })
  .filter((name) => name.endsWith(".json"))
  .sort();
const read = (name: string): unknown => JSON.parse(readFileSync(join(folder, name), "utf8"));
const suite = files.map((file) => ({ file, groups: read(`draft2020-12/${file}`) as Group[] })); // the suite's own format

/** `file: group: test` of what stock Ajv gets wrong. */
const stockFailures = read("stock-failures.json") as string[]; // a list of names

/** What a variant gets wrong in a file; one that cannot even compile a schema gets all of its tests wrong. */
async function failures(variant: ValidatorVariant, { file, groups }: (typeof suite)[number]): Promise<string[]> {
  const failed: string[] = [];
  for (const { description, schema, tests } of groups) {
    const judge = await variant(schema).catch(() => undefined);
    for (const { description: what, data, valid } of tests)
      if (verdict(judge, data) !== valid) failed.push(`${file}: ${description}: ${what}`);
  }
  return failed;
}

/** A variant that cannot be built, or that breaks down over a value, has no verdict. */
function verdict(judge: ((value: unknown) => boolean) | undefined, value: unknown): boolean | undefined {
  try {
    return judge?.(value);
  } catch {
    return undefined;
  }
}

const listed = (file: string): string[] => stockFailures.filter((name) => name.startsWith(`${file}: `));

const variants: [string, ValidatorVariant][] = [
  ["predicate", predicateVariant],
  ["report", reportVariant],
];

describe.for(variants)("through the %s, every verdict is the suite's but for the listed ones", ([, variant]) => {
  test.for(suite)("$file", async (part) => {
    expect(await failures(variant, part)).toEqual(listed(part.file));
  });
});

test.for(suite)("stock Ajv too gets wrong what is listed of $file", async (part) => {
  expect(await failures(stockVariant, part)).toEqual(expect.arrayContaining(listed(part.file)));
});

test("the suite has the files of the whole language", () => {
  expect(files.length).toBeGreaterThanOrEqual(37);
});
