import { cp, mkdir, readdir, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { kebabCase, npmName, project } from "@tools/contract";
import { run } from "../packed/run.ts";
import { root } from "../run.ts";
import type { Registry } from "./registry.ts";

const programs = join(root, "tools/release/consumers");
const toolchains = join(root, "tools/release/toolchains/node_modules");

/** A release to use. */
export interface Consumed {
  readonly names: readonly string[];
  /** Its version, and the tag of npm that must refer to it. */
  readonly version: string;
  readonly tag: string;
  /** Whether types, validators and fixtures are used too, and not only the CLI. */
  readonly isThorough: boolean;
}

/** Installs a release from the registry in an empty project, and uses it. Throws if something fails. */
export async function consume(folder: string, { names, version, tag, isThorough }: Consumed, { env }: Registry): Promise<void> {
  await mkdir(folder);
  const inside = { cwd: folder, env: { ...process.env, npm_config_cache: env["npm_config_cache"] } };
  // What our packages depend on comes from the registry that npm is configured with.
  await writeFile(join(folder, ".npmrc"), `${project.scope}:registry=${env["npm_config_registry"]}\n`);
  await writeFile(join(folder, "package.json"), JSON.stringify({ name: "consumer", private: true, type: "module" }));
  await run("npm", ["install", "--no-audit", "--no-fund", ...names.map((name) => `${name}@${tag}`)], inside);

  if (isThorough) await compileAndValidate(folder, inside);

  // the CLI: it must have this version, validate, and find all packages at the same version
  const cli = (...args: readonly string[]): Promise<string> =>
    run(process.execPath, [`node_modules/${npmName("cli")}/bin/${project.command}.js`, ...args], inside).then(({ stdout }) => stdout);
  const found = (await cli("--version")).trim();
  if (found !== version) throw new Error(`The CLI has the version ${found}, but ${version} was installed.`);
  await writeFile(join(folder, "payload.json"), await cli("fixture", `${kebabCase(project.mainModel)}/canonical`));
  await cli("validate", "payload.json");
  // the archive must have the published contract
  const { bump } = JSON.parse(await cli("diff", version, `node_modules/${npmName("schemas")}/generated/bundle.json`, "--json")) as {
    bump: string;
  }; // documented in its help
  if (bump !== "none") throw new Error(`The archived contract of ${version} differs from the published one: ${bump}.`);
  const { packages } = JSON.parse(await cli("doctor", "--json")) as { packages: { name: string; version: string }[] }; // documented in its help
  if (packages.length !== names.length || packages.some((one) => one.version !== version))
    throw new Error(
      `doctor finds ${packages.map((one) => `${one.name}@${one.version}`).join(", ")}, but all packages should be at ${version}.`,
    );
}

async function compileAndValidate(folder: string, inside: { readonly cwd: string; readonly env: NodeJS.ProcessEnv }): Promise<void> {
  // types: programs that use them must compile
  for (const name of await readdir(programs)) await cp(join(programs, name), join(folder, name));
  const files = (await readdir(programs)).filter((name) => !name.startsWith("arbitraries.")); // that one needs fast-check
  const flags = ["--noEmit", "--strict", "--exactOptionalPropertyTypes", "--target", "es2022", "--module", "nodenext"];
  await run(process.execPath, [join(toolchains, "ts-7.0/bin/tsc"), ...flags, ...files], inside);

  // validators and fixtures: each fixture must be accepted or rejected as in the manifest
  await writeFile(join(folder, "fixtures.js"), checkFixtures);
  await run(process.execPath, ["fixtures.js"], inside);
}

const checkFixtures = `
import { createRequire } from "node:module";
import { models } from "${npmName("validators")}/models";
const require = createRequire(import.meta.url);
const { fixtures } = require("${npmName("fixtures")}/manifest.json");
const wrong = fixtures.filter(({ model, path, strict, tolerant }) => {
  const { payload } = require("${npmName("fixtures")}/" + path);
  return models[model].validate(payload).ok !== strict.accepted || models[model].read(payload).ok !== tolerant.accepted;
});
if (fixtures.length < 100 || wrong.length > 0) throw new Error(fixtures.length + " fixtures, wrong: " + wrong.map(({ name }) => name));
`;
