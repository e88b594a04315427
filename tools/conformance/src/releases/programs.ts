import { execFile } from "node:child_process";
import { mkdir, mkdtemp, realpath, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { promisify } from "node:util";
import { constantName, fixtures } from "@tools/codegen/emit/fixtures";
import { types } from "@tools/codegen/emit/types";
import { project } from "@tools/contract";
import { resolverOf } from "@tools/contract/schema";
import type { Edition } from "./edition.ts";

/**
 * Compiles programs written for an older release with the types of a newer one, and returns the compiler's errors; empty if all compile. The
 * program of each pair writes the canonical example of every model and reads each of its properties.
 */
export async function compileErrors(pairs: readonly (readonly [older: Edition, newer: Edition])[]): Promise<string> {
  const folder = await realpath(await mkdtemp(join(tmpdir(), `${project.command}-programs-`)));
  const put = async (file: string, text: string): Promise<void> => {
    await mkdir(dirname(join(folder, file)), { recursive: true });
    await writeFile(join(folder, file), text);
  };
  try {
    for (const edition of new Set(pairs.flat())) await putEdition(edition, put);
    for (const [older, newer] of pairs) await put(`${older.version}-with-${newer.version}.ts`, program(older, newer));
    await put("tsconfig.json", JSON.stringify({ compilerOptions: options, include: ["*.ts"] }));
    const running = promisify(execFile)(process.execPath, [tsc, "--project", folder, "--pretty", "false"], { cwd: folder, maxBuffer: 1e8 });
    return await running.then(
      () => "",
      ({ stdout, stderr }: { stdout: string; stderr: string }) => stdout + stderr, // execFile's error carries both
    );
  } finally {
    await rm(folder, { recursive: true });
  }
}

const tsc = join(import.meta.dirname, "../../node_modules/@typescript/native/bin/tsc");

const options = {
  strict: true,
  noEmit: true,
  target: "es2022",
  module: "esnext",
  moduleResolution: "bundler",
  allowImportingTsExtensions: true,
  types: [],
};

async function putEdition({ version, contract }: Edition, put: (file: string, text: string) => Promise<void>): Promise<void> {
  const files = [...(await types.emit(contract)), ...(await fixtures.emit(contract)).filter(({ path }) => path.endsWith("/example.ts"))];
  for (const { path, text } of files) {
    const target = path.replace("packages/types/src/generated", "types").replace("packages/fixtures/src/generated", "fixtures");
    await put(`${version}/${target}`, text.replaceAll(`"@session-schema/types"`, `"../../types/index.ts"`));
  }
  await put(`${version}/unknown-variant.ts`, unknownVariant);
}

/** Looser than the published one, as in `diff`: a model that a newer version adds to a union is an unknown variant to older code. */
const unknownVariant = "export type UnknownVariant<Tag extends string> = { readonly [T in Tag]: string };\n";

function program(older: Edition, newer: Edition): string {
  const resolver = resolverOf(older.contract);
  const lines = older.contract.models.flatMap((model) => [
    `import { ${constantName(model.name)} } from "./${older.version}/fixtures/${model.slug}/example.ts";`,
    `export const write${model.name}: now.${model.name} = ${constantName(model.name)};`,
    `export const read${model.name} = (value: now.Tolerant${model.name}): then.Tolerant${model.name} => value;`,
    `export const propertiesOf${model.name} = (value: now.Tolerant${model.name}) => {`,
    ...[...resolver.at(model.root).properties.keys()]
      .map((name) => JSON.stringify(name))
      .map((name) => `  value[${name}] satisfies then.Tolerant${model.name}[${name}];`),
    "};",
  ]);
  return [
    `import type * as then from "./${older.version}/types/index.ts";`,
    `import type * as now from "./${newer.version}/types/index.ts";`,
    ...lines,
    "",
  ].join("\n");
}
