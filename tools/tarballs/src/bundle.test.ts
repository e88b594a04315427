import { build } from "esbuild";
import { expect, inject, test } from "vitest";

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

/** Raise a ceiling only together with what is in the bundle: it is what every page of a consumer pays. */
const rows = [
  { use: "isSession", line: `import { isSession } from "@session-schema/validators"; export const ok = isSession({})`, ceiling: 8_000 },
  {
    use: "isRecordingStatus",
    line: `import { isRecordingStatus } from "@session-schema/validators"; export const ok = isRecordingStatus("ready")`,
    ceiling: 400,
  },
  {
    use: "readSession",
    line: `import { readSession } from "@session-schema/validators"; export const read = readSession({})`,
    ceiling: 30_000,
  },
  {
    use: "createClient",
    line: `import { createClient } from "@session-schema/client"; export const client = createClient({ baseUrl: "https://example.com" })`,
    ceiling: 40_000,
  },
];

test.for(rows)("a bundle that uses $use stays below $ceiling bytes", async ({ use, line, ceiling }) => {
  const { text, from } = await bundle(line);
  const says = `${use} takes ${text.length} bytes, from\n${from.join("\n")}\nIf that is what it should hold now, raise its ceiling in tools/tarballs/src/bundle.test.ts`;
  expect(text.length, says).toBeLessThan(ceiling);
});

test("isSession brings neither the report nor the tolerant reader, by whichever subpath", async () => {
  for (const subpath of ["validators", "validators/session"]) {
    const { text, from } = await bundle(`import { isSession } from "@session-schema/${subpath}"; console.log(isSession({}))`);
    expect(from.filter((file) => /report|tolerant|read|judge|contract-error|nesting/.test(file))).toEqual([]);
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
