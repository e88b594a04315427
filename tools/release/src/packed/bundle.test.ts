import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { build } from "esbuild";
import { expect, inject, test } from "vitest";
import budgets from "../../budgets.json" with { type: "json" };

const { folder } = inject("consumer");

interface Bundle {
  readonly text: string;
  /** The files with code in the bundle. */
  readonly from: readonly string[];
}

/** Bundles a few lines of code that use the packages, for a browser. */
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

const { $defs }: { $defs: Readonly<Record<string, object>> } = JSON.parse(
  await readFile(join(folder, "node_modules/@session-schema/schemas/generated/bundle.json"), "utf8"),
);
const models = Object.keys($defs);

/**
 * The size limit of a bundle with one function, in bytes. Models without a limit of their own use `other`, and may add the limits of the models
 * that they refer to.
 */
const ceilingOf = (ceilings: Readonly<Record<string, number>> & { readonly other: number }, model: string): number =>
  ceilings[model] ?? referredBy(model).reduce((sum, name) => sum + ceilingOf(ceilings, name), ceilings.other);

/** The models that a model refers to, except itself and those that refer back to it. */
function referredBy(model: string): string[] {
  const refs = (name: string): string[] => {
    const text = JSON.stringify($defs[name]);
    return models.filter((other) => other !== name && text.includes(`"${slugOf(other)}.schema.json`));
  };
  return refs(model).filter((name) => !refs(name).includes(model));
}

const slugOf = (model: string): string => model.replace(/(?<=[a-z0-9])[A-Z]/g, "-$&").toLowerCase();
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
  {
    use: "createWebhookHandler",
    line: `import { createWebhookHandler as create } from "@session-schema/webhooks"; export const handler = create({ secret: "", on: {}, deadLetter() {} })`,
    ceiling: budgets.createWebhookHandler,
  },
  {
    use: "verifyLivepeer",
    line: `import { verifyLivepeer as verify } from "@session-schema/webhooks"; export const result = verify("", {}, "")`,
    ceiling: budgets.verifyLivepeer,
  },
];

test.for(rows)("a bundle that uses $use stays below $ceiling bytes", async ({ use, line, ceiling }) => {
  const { text, from } = await bundle(line);
  const message = `${use} takes ${text.length} bytes, from\n${from.join("\n")}\nIf that is intended, raise its ceiling in tools/release/budgets.json.`;
  expect(text.length, message).toBeLessThan(ceiling);
});

test("a bundle with isSession has neither the report nor the tolerant reader, for each subpath", async () => {
  for (const subpath of ["validators", "validators/session"]) {
    const { text, from } = await bundle(`import { isSession } from "@session-schema/${subpath}"; console.log(isSession({}))`);
    expect(from.filter((file) => /report|tolerant|read|runtime\/validate|contract-error/.test(file))).toEqual([]);
    expect(text).not.toContain("session-schema.dev"); // it is in the schemaPath of every issue
  }
});

test("a bundle with validateSession has the report, but not the tolerant reader", async () => {
  const { from } = await bundle(`import { validateSession } from "@session-schema/validators"; console.log(validateSession({}))`);
  expect(from.filter((file) => /\/session\/report/.test(file))).not.toEqual([]);
  expect(from.filter((file) => /tolerant/.test(file))).toEqual([]);
});

test("a bundle with one model has only the models that it refers to", async () => {
  const { from } = await bundle(
    `import { validateFfmpegProfile } from "@session-schema/validators"; console.log(validateFfmpegProfile({}))`,
  );
  const models = from.map((file) => /generated\/([^/]+)\//.exec(file)?.[1]).filter((slug) => slug !== undefined);
  expect([...new Set(models)].sort()).toEqual(["encoder", "ffmpeg-profile", "profile"]);
});

test("a bundle uses neither eval nor Node modules nor require", async () => {
  const { text } = await bundle(`export * from "@session-schema/validators"; export * from "@session-schema/validators/models"`);
  expect(text).not.toMatch(/\beval\(|new Function|\brequire\(|from"node:/);
});
