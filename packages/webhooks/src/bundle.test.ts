import { resolve } from "node:path";
import { build } from "esbuild";
import { expect, test } from "vitest";

const portable = ["index.ts", "adapters/hono.ts", "adapters/next.ts", "adapters/node.ts", "adapters/express.ts", "adapters/fastify.ts"];

test.for(portable)("%s runs in browsers and edge runtimes: it needs no module of Node", async (file) => {
  const { outputFiles, metafile } = await build({
    entryPoints: [resolve(import.meta.dirname, file)],
    bundle: true,
    platform: "browser",
    format: "esm",
    write: false,
    metafile: true,
  });
  const imports = Object.values(metafile.inputs).flatMap((input) => input.imports);
  expect(imports.filter(({ external }) => external)).toEqual([]);
  expect(outputFiles[0]?.text).not.toMatch(/\bBuffer\b|\bprocess\.|\brequire\(|\beval\(|new Function/);
});
