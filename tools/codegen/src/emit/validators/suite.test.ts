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

/** The tests that stock Ajv fails: `file: group: test`. */
const stockFailures = read("stock-failures.json") as string[]; // a list of names

/** The tests of a file that a variant fails. It fails all tests of a schema that it cannot compile. */
async function failures(variant: ValidatorVariant, { file, groups }: (typeof suite)[number]): Promise<string[]> {
  const failed: string[] = [];
  for (const { description, schema, tests } of groups) {
    const validate = await variant(schema).catch(() => undefined);
    for (const { description: what, data, valid } of tests)
      if (resultOf(validate, data) !== valid) failed.push(`${file}: ${description}: ${what}`);
  }
  return failed;
}

/** Undefined for a variant that could not be built, or that throws. */
function resultOf(validate: ((value: unknown) => boolean) | undefined, value: unknown): boolean | undefined {
  try {
    return validate?.(value);
  } catch {
    return undefined;
  }
}

const listed = (file: string): string[] => stockFailures.filter((name) => name.startsWith(`${file}: `));

const variants: [string, ValidatorVariant][] = [
  ["predicate", predicateVariant],
  ["report", reportVariant],
];

describe.for(variants)("the %s agrees with the suite, apart from the listed tests", ([, variant]) => {
  test.for(suite)("$file", async (part) => {
    expect(await failures(variant, part)).toEqual(listed(part.file));
  });
});

test.for(suite)("stock Ajv also fails the listed tests of $file", async (part) => {
  expect(await failures(stockVariant, part)).toEqual(expect.arrayContaining(listed(part.file)));
});

test("the suite has the files of the whole language", () => {
  expect(files.length).toBeGreaterThanOrEqual(37);
});
