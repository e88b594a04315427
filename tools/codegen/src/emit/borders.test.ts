import { readdir, readFile } from "node:fs/promises";
import { dirname, join, posix, relative, resolve, sep } from "node:path";
import { beforeAll, expect, test } from "vitest";

const src = resolve(import.meta.dirname, "..");

/** The imports of each file, both as paths from `src`; packages by name. */
const imports = new Map<string, readonly string[]>();

beforeAll(async () => {
  const entries = await readdir(src, { recursive: true, withFileTypes: true });
  for (const entry of entries.filter(({ name }) => name.endsWith(".ts") && !name.endsWith(".test.ts"))) {
    const file = relative(src, join(entry.parentPath, entry.name)).split(sep).join("/");
    const text = await readFile(join(src, file), "utf8");
    const specifiers = [...text.matchAll(/^(?:import|export)\b[^;"]*?"([^"]+)";$|\bimport\("([^"]+)"\)/gm)].map(([, a, b]) => a ?? b ?? "");
    imports.set(
      file,
      specifiers.map((specifier) => (specifier.startsWith(".") ? posix.join(dirname(file), specifier) : specifier)),
    );
  }
});

/** The imports of packages and of files that exist, as `file -> import`: emitters also contain imports of the code that they print. */
const find = (holds: (file: string, imported: string) => boolean): string[] =>
  [...imports].flatMap(([file, all]) =>
    all
      .filter((imported) => (imports.has(imported) || !imported.endsWith(".ts")) && holds(file, imported))
      .map((imported) => `${file} -> ${imported}`),
  );

/** `go` for `emit/go/index.ts`, `schemas` for `emit/schemas.ts`; undefined for what all emitters share. */
function emitterOf(file: string): string | undefined {
  const [, name] = /^emit\/([^/]+?)(?:\.ts)?(?:\/|$)/.exec(file) ?? [];
  return name === undefined || ["emitter", "header", "index"].includes(name) ? undefined : name;
}

test("no emitter imports another", () => {
  const found = find((file, imported) => {
    const [from, to] = [emitterOf(file), emitterOf(imported)];
    return from !== undefined && to !== undefined && from !== to;
  });
  expect(find((file) => emitterOf(file) !== undefined).length).toBeGreaterThan(100);
  expect(found).toEqual([]);
});

test("emitters and `generate` don't import files/", () => {
  expect(find((file, imported) => (file.startsWith("emit/") || file === "generate.ts") && imported.startsWith("files/"))).toEqual([]);
});

/** The edges, the PATH, and helpers of tests. */
const edges = /^(?:files|openapi-generator|programs|testing|emit\/validators\/testing)\//;

test("only files/, programs/ and openapi-generator/ touch the disk or start programs", () => {
  const edge = /^node:(?:fs|fs\/promises|child_process)$/;
  expect(find((file, imported) => edge.test(imported) && !edges.test(file))).toEqual([]);
});
