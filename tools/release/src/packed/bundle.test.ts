import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { build } from "esbuild";
import { expect, inject, test } from "vitest";
import budgets from "../../budgets.json" with { type: "json" };

const { folder } = inject("consumer");

interface Bundle {
  readonly text: string;
  /** The files that left something in the bundle. */
  readonly from: readonly string[];
}

/** What a browser would load for a few lines that use the packages. */
async function bundle(contents: string): Promise<Bundle> {
  const { outputFiles, metafile } = await build({
    stdin: { contents, resolveDir: folder },
    bundle: true,
    minify: true,
    format: "esm",
    platform: "browser",
    target: "es2022",
    write: false,
    metafile: true,
  });
  const inputs = Object.values(metafile.outputs).flatMap((output) => Object.entries(output.inputs));
  return {
    text: outputFiles.map(({ text }) => text).join(""),
    from: inputs.filter(([, { bytesInOutput }]) => bytesInOutput > 0).map(([file]) => file),
  };
}

/** What a page that uses one function may load, in bytes; a model that is not named there has the ceiling of the others. */
const models = Object.keys(
  JSON.parse(await readFile(join(folder, "node_modules/@session-schema/schemas/generated/bundle.json"), "utf8")).$defs,
);
const ceilingOf = (ceilings: Readonly<Record<string, number>> & { readonly other: number }, model: string): number =>
  ceilings[model] ?? ceilings.other;
const rows = [
  ...models.flatMap((model) => [
    {
      use: `is${model}`,
      line: `import { is${model} as is } from "@session-schema/validators"; export const ok = is({})`,
      ceiling: ceilingOf(budgets.isModel, model),
    },
    {
      use: `read${model}`,
      line: `import { read${model} as read } from "@session-schema/validators"; export const result = read({})`,
      ceiling: ceilingOf(budgets.readModel, model),
    },
  ]),
  {
    use: "createClient",
    line: `import { createClient } from "@session-schema/client"; export const client = createClient({ baseUrl: "https://example.com" })`,
    ceiling: budgets.createClient,
  },
];

test.for(rows)("a bundle that uses $use stays below $ceiling bytes", async ({ use, line, ceiling }) => {
  const { text, from } = await bundle(line);
  const says = `${use} takes ${text.length} bytes, from\n${from.join("\n")}\nIf that is what it should hold now, raise its ceiling in tools/release/budgets.json`;
  expect(text.length, says).toBeLessThan(ceiling);
});

test("isSession brings neither the report nor the tolerant reader, by whichever subpath", async () => {
  for (const subpath of ["validators", "validators/session"]) {
    const { text, from } = await bundle(`import { isSession } from "@session-schema/${subpath}"; console.log(isSession({}))`);
    expect(from.filter((file) => /report|tolerant|read|judge|contract-error|readerSchema/.test(file))).toEqual([]);
    expect(text).not.toContain("session-schema.dev"); // where every issue says it comes from
  }
});

test("the report comes without the tolerant reader, and the tolerant reader with the report", async () => {
  const { from } = await bundle(`import { validateSession } from "@session-schema/validators"; console.log(validateSession({}))`);
  expect(from.filter((file) => /\/session\/report/.test(file))).not.toEqual([]);
  expect(from.filter((file) => /tolerant/.test(file))).toEqual([]);
});

test("a model brings only the models that it refers to", async () => {
  const { from } = await bundle(
    `import { validateFfmpegProfile } from "@session-schema/validators"; console.log(validateFfmpegProfile({}))`,
  );
  const models = from.map((file) => /generated\/([^/]+)\//.exec(file)?.[1]).filter((slug) => slug !== undefined);
  expect([...new Set(models)].sort()).toEqual(["encoder", "ffmpeg-profile", "profile"]);
});

test("a bundle has no need of eval, of Node's modules or of require", async () => {
  const { text } = await bundle(`export * from "@session-schema/validators"; export * from "@session-schema/validators/models"`);
  expect(text).not.toMatch(/\beval\(|new Function|\brequire\(|from"node:/);
});
